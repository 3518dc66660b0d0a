#pragma once
// The text of --help, from a plain description of a command.

#include <string>
#include <vector>

#include "base/language.hpp"

namespace app {

struct HelpLine {
  std::string name, about;
};

struct Help {
  std::string name;                // "karnemelk export"
  std::string about, more;         // more: below everything else
  std::vector<std::string> usage;  // what has to be typed, in order
  std::vector<HelpLine> arguments, options, commands;
};

/// At most 79 characters a line.
std::string help_text(const Help& help, base::Language language);

}  // namespace app
