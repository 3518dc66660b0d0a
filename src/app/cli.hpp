#pragma once
// The arguments of the program, read into a Command. The only place that knows the library for it.

#include <optional>
#include <string>
#include <vector>

#include "app/commands.hpp"
#include "app/paths.hpp"
#include "base/language.hpp"
#include "base/result.hpp"

namespace app {

/// `--lang` among the arguments. Looked up before anything is worded, help and errors included.
std::optional<base::Language> asked_language(const std::vector<std::string>& arguments);
/// `--passphrase-file` among the arguments: every command takes it.
std::optional<std::filesystem::path> asked_passphrase_file(
    const std::vector<std::string>& arguments);
/// LANGUAGE, LC_ALL, LC_MESSAGES or LANG, else English.
base::Language usual_language(const Environment& environment);

/// `arguments` without the program's name. Wrong use is an error (exit 2) worded in `language`;
/// help is worded too, so text::start comes first.
base::Result<Command> command_from(const std::vector<std::string>& arguments,
                                   base::Language language);

}  // namespace app
