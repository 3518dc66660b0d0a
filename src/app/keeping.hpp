#pragma once
// The end of a session and of what is in it: deleting the file with all that is its own, forgetting
// somebody, and the copy that may stay for learning. For the window and the command line.

#include <filesystem>
#include <string>
#include <vector>

#include "app/program.hpp"
#include "gui/action.hpp"
#include "session/file.hpp"
#include "session/learning_copy.hpp"

namespace app {

/// Takes a session off the disk, with the temporary files that a crash left beside it; of a
/// symbolic link both the link and the session. Refuses what is no session, what is open elsewhere,
/// and what is on hold. Good or damaged, sealed or not.
base::Result<void> delete_session(const std::filesystem::path& path);
/// That copies elsewhere and traces on the disk may stay.
base::Message what_may_remain();

/// Wipes people out of a session and puts it on disk; texts that mention them are cleared, apart
/// from those in `left`. The answer says how many lines held what this version does not know, which
/// was dropped. On an error nothing has changed.
base::Result<std::size_t> forget_people(session::File& file, const session::People& people,
                                        const std::vector<std::string>& left, base::Time at);

/// Other sessions of this folder that share a beginning with this one ("what if"): they may hold
/// the same people.
std::vector<std::filesystem::path> branches_beside(const session::Session& session,
                                                   const std::filesystem::path& path);

/// Adds what the computer knows: code words, and ids of the catalogue.
session::LearningChoices completed(session::LearningChoices choices,
                                   const catalogue::CodeWords& words,
                                   const catalogue::Catalogue& content, base::Language language);
/// Writes it as a session of its own; replaces another file only when that was said, never the
/// session itself.
base::Result<void> write_copy(const session::Session& copy, const std::filesystem::path& path,
                              bool replace);

void do_delete(Program& program);
void do_forget(Program& program, const gui::Forget& asked);
void do_learning_copy(Program& program, const gui::KeepLearningCopy& asked);

}  // namespace app
