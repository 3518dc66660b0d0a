#pragma once
// "What if" beside what happened: finds the session that a branch began in.

#include <filesystem>
#include <vector>

#include "app/program.hpp"
#include "base/result.hpp"
#include "session/file.hpp"

namespace app {

/// Where it may be: the recent files, what lies beside the branch, and the folder of sessions.
std::vector<std::filesystem::path> places_of_origin(const Program& program);

/// The first of `files` that is the session with this id, read. What is none of it, or cannot be
/// read, is passed over. Fails when it is nowhere, and says what to do.
base::Result<session::Session> find_session(const std::string& id,
                                            const std::vector<std::filesystem::path>& files,
                                            const session::Watch& watch = {});

/// Looks it up on the worker; then the two stand beside each other.
void do_compare_with_origin(Program& program);

}  // namespace app
