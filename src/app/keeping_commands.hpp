#pragma once
// The commands for keeping less: everything about somebody, forgetting, deleting, a learning copy.
// Part of commands.cpp's table; inside app/ only.

#include "app/commands.hpp"

namespace app {

int carry_out(const ExportPerson& asked, Surroundings& around);
int carry_out(const ForgetPerson& asked, Surroundings& around);
int carry_out(const DeleteFile& asked, Surroundings& around);
int carry_out(const CopyToLearn& asked, Surroundings& around);

}  // namespace app
