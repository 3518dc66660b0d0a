#pragma once
// What commands have in common: reading and opening a session, and saying what is to be said of it.
// Inside app/ only.

#include <filesystem>
#include <optional>
#include <vector>

#include "app/commands.hpp"
#include "session/file.hpp"

namespace app {

/// Says what is wrong; the exit code that goes with it.
int failed(const base::Error& error, Surroundings& around);

/// `file: sentence`, or the sentence alone when it names the file itself.
std::string placed(const std::filesystem::path& file, const base::Message& message,
                   base::Language language);
void say_remarks(const std::vector<base::Message>& remarks, const std::filesystem::path& file,
                 Surroundings& around);
/// A folder that other programs copy elsewhere is worth a word.
void say_where_it_lies(const std::filesystem::path& file, Surroundings& around);

/// The passphrase of a sealed session: from the file that was named, else asked for.
session::Unlock unlock_for(const std::filesystem::path& file, const Surroundings& around);
/// Reads without writing or locking, and says what is to be said about the file.
base::Result<session::ReadSession> read_to_look(const std::filesystem::path& file,
                                                Surroundings& around);
/// 0, or that of a damaged file.
int code_of(const session::ReadSession& read);

/// Opens to record. What is to be said about the file is said; nothing when that is all that can be
/// done, and then `code` is the answer of the command.
std::optional<session::File> opened(const std::filesystem::path& path, Surroundings& around,
                                    int& code);

}  // namespace app
