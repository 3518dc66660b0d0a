#pragma once
// The interventions that a group thought up, as a file of the user's own catalogue.

#include <filesystem>
#include <string>

#include "app/program.hpp"

namespace app {

/// Where those of this session belong: one file for each session.
std::filesystem::path own_interventions_path(const Paths& paths, const session::Session& session);

enum class Keeping { written, must_ask };
/// Writes the text atomically and makes the folder when needed. Where something else stands, it is
/// left alone and one must ask, unless `replace`.
base::Result<Keeping> keep_own_interventions(const std::filesystem::path& path,
                                             const std::string& text, bool replace);

void do_keep_own(Program& program, const gui::KeepOwnInterventions& asked);

}  // namespace app
