// What the worker does for the window: opening that can be followed and given up, and importing
// while the session goes on. Waiting here is for something that surely comes.

#include <doctest/doctest.h>

#include "app/desk.hpp"
#include "app/exports.hpp"

using namespace app;
namespace fs = std::filesystem;

TEST_CASE("opening is said after half a second, with how far it is") {
  Desk desk;
  do_open(desk.program, large_session(desk.folder));
  REQUIRE(desk.program.busy);
  CHECK_FALSE(shown_of(desk.program).busy);
  desk.now += 600;
  const auto busy = shown_of(desk.program).busy;
  REQUIRE(busy);
  CHECK(english(busy->what) == "Opening large.json ...");
  CHECK(busy->can_stop);
  const Busy followed = *desk.program.busy;
  desk.wait_until([&] { return !desk.program.busy; });
  CHECK(followed.done->load() > 0.5);
  REQUIRE(desk.program.file);
  CHECK(desk.program.file->session().entries().size() == 60);
  CHECK_FALSE(shown_of(desk.program).busy);
}

TEST_CASE("opening that is given up opens nothing, and the session that was open stays") {
  Desk desk;
  perform(desk.program, gui::NewSession{model::SessionKind::own, "First", ""});
  REQUIRE(desk.program.file);
  const fs::path first = desk.program.file->path();
  do_open(desk.program, large_session(desk.folder));
  perform(desk.program, gui::StopBusy{});
  desk.now += 600;
  CHECK_FALSE(shown_of(desk.program).busy->can_stop);
  desk.wait_until([&] { return !desk.program.busy; });
  CHECK(desk.program.file->path() == first);
  CHECK(desk.last_toast() == "Stopped: large.json was not opened.");
  CHECK(desk.program.notices.empty());
  do_open(desk.program, desk.folder / "large.json");  // it was left alone, and is not locked
  desk.wait_until([&] { return !desk.program.busy; });
  CHECK(desk.program.file->path() == desk.folder / "large.json");
  CHECK_FALSE(desk.program.file->read_only());
}

TEST_CASE("who opens another one meanwhile gets that one") {
  Desk desk;
  const auto large = large_session(desk.folder);
  const auto small = put_bytes(desk.folder / "small.json", bytes_of(large));
  do_open(desk.program, large);
  do_open(desk.program, small);
  desk.wait_until([&] { return desk.program.file && !desk.program.busy; });
  CHECK(desk.program.file->path() == small);
}

TEST_CASE("a list of people is read while the session goes on, and is one entry") {
  Desk desk;
  perform(desk.program, gui::NewSession{model::SessionKind::own, "First", ""});
  const auto list =
      put_bytes(desk.folder / "people.csv", "code,role\nHeron,Archivist\nOak,Clerk\n");
  const auto people = [&] { return desk.program.file->session().now().people->size(); };
  do_import(desk.program, {list, gui::Duplicates::skip});
  do_record(desk.program, {{session::SetGoal{"Meanwhile"}}, 0, {}});
  const std::size_t before = desk.program.file->session().entries().size();
  desk.wait_until([&] { return people() == 2; });
  CHECK(desk.program.file->session().entries().size() == before + 1);
  CHECK(desk.program.file->session().now().goal == "Meanwhile");
  REQUIRE_FALSE(desk.program.ui.toasts.empty());
  CHECK(desk.program.ui.toasts.back().what.count == 2);
}

TEST_CASE("a list for a session that was closed is for nobody") {
  Desk desk;
  perform(desk.program, gui::NewSession{model::SessionKind::own, "First", ""});
  do_import(desk.program, {put_bytes(desk.folder / "people.csv", "code\nHeron\n"), {}});
  do_close(desk.program);
  desk.woken.acquire();
  take_finished(desk.program);
  CHECK_FALSE(desk.program.file);
}
