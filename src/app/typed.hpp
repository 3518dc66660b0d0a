#pragma once
// What was typed behind the program's name, as the command it asks for.

#include <string>
#include <vector>

#include "app/commands.hpp"

namespace app {

/// Before it is looked at. One for all commands; each uses its own.
struct Typed {
  std::string file, people, output, title, template_id;
  std::string kind, same_code, what, person, participants, eyes, width, at, from, to, with,
      language;
  std::string passphrase_file, new_passphrase_file;
  std::string keep_until, texts, few, other_role, goal;
  std::vector<std::string> files, codes, roles, seen;
  bool sure = false, json = false, example = false, replay = false;
};

/// The command with this name ("" opens the window); wrong values are usage errors that name the
/// option and what it may be.
base::Result<Command> command_of(const std::string& name, const Typed& typed);

}  // namespace app
