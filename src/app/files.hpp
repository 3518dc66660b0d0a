#pragma once
// What the window does with files: sessions, settings, folders. Each tells how it went by a toast,
// a notice or the banner of the file.

#include "app/program.hpp"
#include "gui/action.hpp"

namespace app {

/// At the front of the recent files, with what the start screen says of the open session.
void remember_open(Program& program);

void do_record(Program& program, gui::Record record);
void do_undo(Program& program);
void do_redo(Program& program);

void do_new_session(Program& program, const gui::NewSession& asked);
/// Reads on the worker; the open session stays until the other one is there. For a sealed one
/// without the right key the window asks.
void do_open(Program& program, const std::filesystem::path& path,
             const session::Unlock& unlock = {});
/// From here on `file` is the session in the window.
void take_over(Program& program, session::File file);
/// Nothing of what the window was doing concerns what comes next.
void start_afresh(gui::Ui& ui);
/// Gives up opening; what is open stays open.
void do_stop_busy(Program& program);
/// The example in the user's language, as a copy of their own: playing never changes the original.
void do_open_example(Program& program);
void do_close(Program& program);
void do_list_folder(Program& program, const std::filesystem::path& path);
/// A session in the usual folder that begins with what this one was after entry `at`, and opens it.
void do_branch(Program& program, session::Seq at);
void do_forget_recent(Program& program, const std::filesystem::path& path);
void do_settings(Program& program, const gui::Settings& settings);
/// Remembers where the wall is as the answer to propose next time.
void do_place_wall(Program& program, gui::WallMode where);

/// Folders first, then by name; what starts with a dot is left out.
gui::Folder list_folder(const std::filesystem::path& path);

/// "open-data-municipality": the file of the example in that language, without its ending.
std::string example_name(base::Language language);

/// Copies the example beside the user's own sessions and says where: the copy that is there when
/// nobody changed it yet, else one under a new name.
base::Result<std::filesystem::path> own_copy_of_example(const Paths& paths,
                                                        base::Language language);

}  // namespace app
