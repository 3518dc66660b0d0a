// Keeping a session under another name while the window goes on.

#include "app/saving.hpp"

#include <doctest/doctest.h>

#include "app/desk.hpp"
#include "app/files.hpp"
#include "app/perform.hpp"

using namespace app;

namespace {

struct Open : Desk {
  std::filesystem::path first;
  explicit Open() {
    do_open(program, large_session(folder));
    wait_until([&] { return !program.busy; });
    first = program.file->path();
  }
  const session::Session& session() const { return program.file->session(); }
};

gui::Record goal(const char* words) {
  return {{session::SetGoal{words}}, 0, {}};
}

}  // namespace

TEST_CASE("a copy is written beside the window, and what is done meanwhile goes into it") {
  Open desk;
  const std::string before = bytes_of(desk.first);
  perform(desk.program, gui::SaveAs{desk.folder / "copy.json", false});
  desk.now += 600;
  REQUIRE(shown_of(desk.program).busy);
  CHECK(english(shown_of(desk.program).busy->what) == "Saving as copy.json ...");
  const Busy followed = *desk.program.busy;
  perform(desk.program, goal("Meanwhile"));
  perform(desk.program, goal("And again"));
  perform(desk.program, gui::Undo{});
  CHECK(desk.session().entries().size() == 60);  // they wait
  desk.wait_until([&] { return !desk.program.saving; });
  CHECK(followed.done->load() > 0.4);
  CHECK(desk.program.file->path() == desk.folder / "copy.json");
  CHECK(desk.session().entries().size() == 63);
  CHECK(desk.session().now().goal == "Meanwhile");
  CHECK(bytes_of(desk.first) == before);
  const auto read = session::read(desk.folder / "copy.json");
  REQUIRE(read);
  CHECK(read->session.entries() == desk.session().entries());
  CHECK(desk.last_toast() == "Saved as copy.json. From now on every change is kept there.");
}

TEST_CASE("saving that is stopped leaves nothing behind, and goes on where it was") {
  Open desk;
  perform(desk.program, gui::SaveAs{desk.folder / "copy.json", false});
  perform(desk.program, gui::StopBusy{});
  perform(desk.program, goal("Meanwhile"));
  desk.wait_until([&] { return !desk.program.saving; });
  if (desk.program.file->path() == desk.first) {  // it may have been written already
    CHECK(desk.last_toast().starts_with("Stopped before "));
    CHECK_FALSE(std::filesystem::exists(desk.folder / "copy.json"));
  }
  CHECK(desk.session().now().goal == "Meanwhile");
  for (const auto& file : std::filesystem::directory_iterator(desk.folder.path))
    CHECK(file.path().extension() != ".tmp");
}

TEST_CASE("leaving waits until the copy is there; a copy that cannot be written is said") {
  Open desk;
  perform(desk.program, gui::SaveAs{desk.folder / "copy.json", false});
  perform(desk.program, gui::Quit{});
  CHECK_FALSE(desk.program.quitting);
  desk.wait_until([&] { return !desk.program.saving; });
  CHECK(desk.program.quitting);
  perform(desk.program, gui::SaveAs{desk.folder / "no" / "copy.json", false});
  desk.wait_until([&] { return !desk.program.saving; });
  CHECK(desk.last_toast().find("does not exist") != std::string::npos);
  CHECK(desk.program.file->path() == desk.folder / "copy.json");
}
