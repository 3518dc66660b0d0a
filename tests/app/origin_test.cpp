// Finding the session that a "what if" began in.

#include "app/origin.hpp"

#include <doctest/doctest.h>

#include "app/branch.hpp"
#include "app/desk.hpp"
#include "app/files.hpp"
#include "app/perform.hpp"
#include "text/text.hpp"

using namespace app;

namespace {

// A branch is open in the window; its origin lies beside it until the test takes it away.
struct Branched : Desk {
  std::filesystem::path origin, branch;
  Branched() : origin(folder / "origin.json"), branch(folder / "what-if.json") {
    session::Session session(session::Header{1, "0123456789abcdef0123456789abcdef", {}, {}, ""});
    session.append({1, {}, "f", session::Do{{session::SetGoal{"First"}}, 0}, {}});
    session.append({2, {}, "f", session::Do{{session::SetGoal{"Second"}}, 0}, {}});
    put_bytes(origin, session::canonical_text(session));
    REQUIRE(branch_off(session, nullptr, 1, branch, {now}, program.random));
    do_open(program, branch);
    wait_until([&] { return !program.busy; });
    REQUIRE(program.file);
  }
};

}  // namespace

TEST_CASE("the origin beside a branch is found by its id, and compared with") {
  Branched desk;
  put_bytes(desk.folder / "another.json", "not a session");
  perform(desk.program, gui::CompareWithOrigin{});
  desk.wait_until([&] { return !desk.program.busy; });
  REQUIRE(desk.program.origin);
  CHECK(desk.program.origin->now().goal == "Second");
  REQUIRE(desk.program.ui.comparing);
  CHECK(desk.program.ui.comparing->with_origin);
  CHECK(desk.program.ui.comparing->from == 2);
  CHECK(desk.program.ui.comparing->to == 1);
}

TEST_CASE("an origin that is not there is said, in both languages") {
  Branched desk;
  std::filesystem::remove(desk.origin);
  perform(desk.program, gui::CompareWithOrigin{});
  desk.wait_until([&] { return !desk.program.busy; });
  CHECK_FALSE(desk.program.origin);
  CHECK_FALSE(desk.program.ui.comparing);
  CHECK(desk.last_toast().starts_with("The session that this one branched off from was not found"));
  const auto missing = find_session("0123456789abcdef0123456789abcdef", {desk.branch});
  REQUIRE_FALSE(missing);
  text::start(desk.program.paths.assets / "locale");
  CHECK(text::say(base::Language::dutch, missing.error()).starts_with("De sessie waar"));
}
