#pragma once
// Where passphrases come from: a file that is named on the command line, else the terminal. Never
// standard input, which is for changes.

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "base/language.hpp"
#include "base/result.hpp"
#include "session/sealing.hpp"

namespace app {

/// Asks somebody, in words that are shown; what they type is not.
using Ask = std::function<base::Result<session::Secret>(const std::string& words)>;

/// On the terminal of this process, whatever its streams are. Trouble::passphrase without one.
base::Result<session::Secret> ask_on_terminal(const std::string& words);

/// The first line of a file; a line end behind it does not count.
base::Result<session::Secret> passphrase_in(const std::filesystem::path& file);

/// The key of `session` if it turns out to be sealed: from `file`, else asked for.
session::Unlock unlock_asking(const std::filesystem::path& session,
                              const std::optional<std::filesystem::path>& file, const Ask& ask,
                              base::Language language);

/// A passphrase that somebody chooses: from `file`, else asked for twice.
base::Result<session::Secret> new_passphrase(const std::optional<std::filesystem::path>& file,
                                             const Ask& ask, base::Language language);

/// What is in memory does not come on the disk when the program ends in a crash. From the first
/// passphrase until the end: memory that was given back is not wiped.
void no_core_dumps();

}  // namespace app
