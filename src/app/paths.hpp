#pragma once
// Where things are on this computer: what belongs to the program, and what belongs to its user.

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"

namespace app {

struct Paths {
  std::filesystem::path assets;     // fonts, words, templates, locale, examples
  std::filesystem::path sessions;   // the user's session files: $XDG_DATA_HOME/karnemelk/sessions
  std::filesystem::path catalogue;  // the user's own entries: $XDG_DATA_HOME/karnemelk/catalogue
  std::filesystem::path settings;   // $XDG_CONFIG_HOME/karnemelk/settings.json
  std::vector<std::filesystem::path> places;  // starts of the file dialog that exist
};

/// Reads an environment variable; nothing when it is unset or empty.
using Environment = std::function<std::optional<std::string>(const char* name)>;
std::optional<std::string> from_process_environment(const char* name);

/// `program` is the running binary. Assets lie beside it (`../assets`, `assets`) or where they were
/// installed (`../share/karnemelk`). Fails when they are nowhere, naming where was looked.
base::Result<Paths> find_paths(const std::filesystem::path& program,
                               const Environment& environment);

/// The running binary.
std::filesystem::path this_program();

}  // namespace app
