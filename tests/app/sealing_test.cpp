// Sealed sessions in the window's program: opening, sealing, locking, and what stays behind.

#include "app/sealing.hpp"

#include <doctest/doctest.h>
#include <fstream>
#include <sys/prctl.h>
#include <sys/resource.h>

#include "app/desk.hpp"
#include "session/codec.hpp"
#include "support/sealed.hpp"

using namespace app;
namespace fs = std::filesystem;

namespace {

constexpr const char* title = "Private title 77";

fs::path sealed_file(Desk& desk) {
  session::Session session(session::Header{1, "0123456789abcdef0123456789abcdef", {}, {}, ""});
  session.append(
      {1, {}, "f", session::Do{{session::SetWorkshop{title, model::SessionKind::own}}, 0}, {}});
  return put_bytes(desk.folder / "sealed.json", cheap::sealed_text(session));
}

void wait(Desk& desk) {
  desk.wait_until([&] { return !desk.program.busy; });
}

void open_sealed(Desk& desk) {
  perform(desk.program, gui::Open{sealed_file(desk), cheap::secret()});
  wait(desk);
  REQUIRE(desk.program.file);
}

// Every file below the folder that holds these words.
std::vector<std::string> traces(const TestFolder& folder, const std::string& words) {
  std::vector<std::string> found;
  for (const auto& file : fs::recursive_directory_iterator(folder.path))
    if (file.is_regular_file() && bytes_of(file.path()).find(words) != std::string::npos)
      found.push_back(file.path().filename().string());
  return found;
}

}  // namespace

TEST_CASE("a sealed file asks for its passphrase, and again after a wrong one") {
  Desk desk;
  const fs::path path = sealed_file(desk);
  desk.program.kept.recent = {{path, title}};  // from before it was sealed
  do_open(desk.program, path);
  wait(desk);
  CHECK_FALSE(desk.program.file);
  CHECK(desk.program.ui.dialog == gui::Dialog::passphrase);
  CHECK(desk.program.ui.sealed_file == path);
  CHECK_FALSE(desk.program.ui.passphrase_refused);
  CHECK(desk.program.kept.recent.front().title.empty());
  perform(desk.program, gui::Open{path, cheap::secret("an owl in the morning fog")});
  wait(desk);
  CHECK_FALSE(desk.program.file);
  CHECK(desk.program.ui.passphrase_refused);
  CHECK(desk.program.notices.empty());
  perform(desk.program, gui::Open{path, cheap::secret()});
  wait(desk);
  REQUIRE(desk.program.file);
  CHECK(shown_of(desk.program).sealed);
  CHECK(desk.program.ui.dialog == gui::Dialog::none);
  CHECK(desk.last_toast().find("older copy") != std::string::npos);
  CHECK(traces(desk.folder, title).empty());
}

TEST_CASE("once a passphrase was there a crash leaves no memory on the disk") {
  Desk desk;
  open_sealed(desk);
  rlimit limit{};
  REQUIRE(::getrlimit(RLIMIT_CORE, &limit) == 0);
  CHECK(limit.rlim_cur == 0);
  CHECK(::prctl(PR_GET_DUMPABLE) == 0);
}

TEST_CASE("a session is sealed, and its title leaves the list of recent files") {
  Desk desk;
  perform(desk.program, gui::NewSession{model::SessionKind::own, title, ""});
  const fs::path path = desk.program.file->path();
  CHECK(traces(desk.folder, title).size() == 1);  // the session; of own colleagues no more
  perform(desk.program, gui::Seal{cheap::secret()});
  wait(desk);
  REQUIRE(desk.program.file->key());
  CHECK(desk.program.file->key()->seal.memory == session::usual_memory);
  CHECK(desk.program.kept.recent.size() == 1);
  CHECK(traces(desk.folder, title).empty());
  CHECK(desk.last_toast().starts_with("Sealed."));
  perform(desk.program, gui::Record{{session::SetGoal{"Private goal 77"}}});
  CHECK(traces(desk.folder, "Private goal 77").empty());
  perform(desk.program, gui::Unseal{});
  CHECK_FALSE(desk.program.file->key());
  CHECK(bytes_of(path).find(title) != std::string::npos);
}

TEST_CASE("copies and branches of a sealed session are sealed too") {
  Desk desk;
  open_sealed(desk);
  perform(desk.program, gui::SaveAs{desk.folder / "copy.json"});
  wait(desk);
  CHECK(desk.program.file->path() == desk.folder / "copy.json");
  perform(desk.program, gui::Branch{1});
  wait(desk);
  REQUIRE(desk.program.file->session().header().origin);
  CHECK(desk.program.file->key());
  CHECK(desk.program.file->session().now().title == title);
  CHECK(traces(desk.folder, title).empty());
}

TEST_CASE("locking puts everything away, and the passphrase brings it back") {
  Desk desk;
  open_sealed(desk);
  const fs::path path = desk.program.file->path();
  desk.program.ui.wall.mode = gui::WallMode::second_screen;
  desk.program.ui.wall.content = scene::WallMap{};
  desk.program.ui.editing = gui::Editing{"goal", "typed and not yet recorded", "", {}, 0};
  desk.program.ui.toasts.push_back({base::message("Heron was added."), {desk.now + 5000}});
  desk.program.notices.push_back(base::message("Something about it."));
  perform(desk.program, gui::Lock{});
  CHECK_FALSE(desk.program.file);
  CHECK(desk.program.ui.toasts.empty());
  CHECK(desk.program.notices.empty());
  CHECK_FALSE(desk.program.ui.editing);
  const gui::Shown locked = shown_of(desk.program);
  CHECK_FALSE(locked.session);
  REQUIRE(locked.locked);
  CHECK(desk.program.ui.wall.mode == gui::WallMode::second_screen);  // it stays, and is empty
  CHECK(std::holds_alternative<scene::EmptyWall>(desk.program.ui.wall.content));

  perform(desk.program, gui::Unlock{cheap::secret("an owl in the morning fog")});
  wait(desk);
  CHECK_FALSE(desk.program.file);
  REQUIRE(shown_of(desk.program).locked->refused);
  CHECK(
      english(*shown_of(desk.program).locked->refused).starts_with("This is not the passphrase."));
  perform(desk.program, gui::Unlock{cheap::secret()});
  wait(desk);
  REQUIRE(desk.program.file);
  CHECK_FALSE(shown_of(desk.program).locked);
  CHECK(desk.program.file->path() == path);
  CHECK(desk.program.file->session().now().goal == "typed and not yet recorded");
  CHECK_FALSE(desk.program.file->read_only());
}

TEST_CASE("a session that is not sealed cannot be locked") {
  Desk desk;
  perform(desk.program, gui::NewSession{model::SessionKind::own, "First", ""});
  perform(desk.program, gui::Lock{});
  CHECK(desk.program.file);
}

TEST_CASE("from the lock to the start screen") {
  Desk desk;
  open_sealed(desk);
  perform(desk.program, gui::Lock{});
  perform(desk.program, gui::LeaveLocked{});
  CHECK_FALSE(shown_of(desk.program).locked);
  CHECK_FALSE(desk.program.file);
}

TEST_CASE("what the disk did not take is not lost by locking") {
  Desk desk;
  open_sealed(desk);
  const fs::path path = desk.program.file->path();
  std::ofstream(path, std::ios::app) << " ";  // another program touched the file
  perform(desk.program, gui::Record{{session::SetGoal{"only in memory"}}});
  REQUIRE(desk.program.file->banner());
  perform(desk.program, gui::Lock{});
  CHECK_FALSE(shown_of(desk.program).session);
  for (const gui::Action& leaving : {gui::Action{gui::Quit{}}, gui::Action{gui::LeaveLocked{}}}) {
    perform(desk.program, leaving);
    CHECK_FALSE(desk.program.quitting);
    REQUIRE(desk.program.locked);
    CHECK(desk.program.locked->refused);
  }
  perform(desk.program, gui::Unlock{cheap::secret("an owl in the morning fog")});
  wait(desk);
  CHECK_FALSE(desk.program.file);
  perform(desk.program, gui::Unlock{cheap::secret()});
  wait(desk);
  REQUIRE(desk.program.file);
  CHECK(desk.program.file->session().now().goal == "only in memory");
  perform(desk.program, gui::SaveAs{desk.folder / "copy.json"});
  wait(desk);
  CHECK(cheap::read(bytes_of(desk.folder / "copy.json"))->session.now().goal == "only in memory");
}

TEST_CASE("sealing onto a disk that does not let us leaves the session as it was") {
  Desk desk;
  perform(desk.program, gui::NewSession{model::SessionKind::own, title, ""});
  const fs::path path = desk.program.file->path();
  const std::string before = bytes_of(path);
  fs::remove(path);
  put_bytes(path, before);  // another file in its place
  perform(desk.program, gui::Seal{cheap::secret()});
  wait(desk);
  CHECK_FALSE(desk.program.file->key());
  CHECK(bytes_of(path) == before);
  CHECK(desk.program.ui.toasts.back().bad);
}
