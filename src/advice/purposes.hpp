#pragma once
// What an intervention is good for, in a sentence that can end a reason.

#include <string>
#include <string_view>

#include "base/language.hpp"

namespace advice {

/// "" for one that is not of the program itself.
std::string purpose(std::string_view intervention, base::Language language);

}  // namespace advice
