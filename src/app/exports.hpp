#pragma once
// What leaves the program as a file, for the window and the command line.

#include <filesystem>
#include <string>

#include "app/program.hpp"
#include "gui/action.hpp"
#include "report/export.hpp"

namespace app {

/// Fills in what reports need beside the workshop. `content` must outlive `request`.
void complete(report::Request& request, const session::Session& session,
              const catalogue::Catalogue& content, base::Time now);

/// Puts bytes in the place of `output`, whole or not at all. Refuses to write over a session:
/// itself or another one (exit 2).
base::Result<void> write_bytes(const std::filesystem::path& session,
                               const std::filesystem::path& output, const std::string& bytes);
/// Puts the bytes of an export in the place of `output`, as above.
base::Result<void> write_export(const std::filesystem::path& session,
                                const std::filesystem::path& output, const report::Request& request,
                                const model::Workshop& workshop, const draw::Fonts& fonts);

/// Whether a file is a session, whole or damaged: its beginning says so.
bool is_session(const std::filesystem::path& path);

/// Writes on the worker, from a copy of what is so now.
void do_export(Program& program, const gui::Export& asked);
/// One entry for the whole list, so that one undo takes it back.
void do_import(Program& program, const gui::Import& asked);

}  // namespace app
