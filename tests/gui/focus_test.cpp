// Going through a panel with Tab: every control has its turn, in the order in which it stands
// there.

#include <algorithm>
#include <set>

#include "panel_checks.hpp"

using namespace driver;

namespace {

/// What Tab goes to, one after the other, until it is back where it began.
std::vector<std::string> round_by_tab(Gui& gui) {
  std::vector<std::string> seen = {focused(gui)};
  for (int presses = 0; presses < 200; ++presses) {
    gui.press(gui::key::tab);
    gui.frames(2);
    const std::string at = focused(gui);
    if (at == seen.front()) return seen;
    seen.push_back(at);
  }
  FAIL("Tab does not come back to where it began");
  return seen;
}

void tab_to(Gui& gui, const std::string& mark) {
  for (int presses = 0; presses < 100; ++presses) {
    if (focused(gui) == mark) return;
    gui.press(gui::key::tab);
    gui.frames(2);
  }
  FAIL("Tab does not come to " << mark);
}

struct OnHeron {
  Gui gui{{1280, 720}};
  OnHeron() {
    gui.ui.selected = {gui.add("Heron", model::Position{0.4, -0.4})};
    gui.frames(3);
    gui.press(gui::key::enter);
    gui.frames(2);
  }
};

}  // namespace

TEST_CASE("Tab goes through every control of the inspector, also those below its edge") {
  OnHeron test;
  const std::vector<std::string> round = round_by_tab(test.gui);
  CHECK(round.front() == "inspector.code");
  CHECK(std::ranges::count(round, "") == 0);
  const std::set<std::string> seen(round.begin(), round.end());
  CHECK(seen.size() == round.size());
  for (const char* mark :
       {"inspector.trust.slider", "inspector.trust_missing.0", "inspector.trust_missing.2",
        "inspector.agreement.slider", "inspector.seen.words", "inspector.sure.0",
        "inspector.sure.2", "inspector.deepen", "inspector.advice", "inspector.more",
        "inspector.enough"}) {
    INFO(mark);
    CHECK(seen.contains(mark));
  }
}

TEST_CASE("Shift and Tab go the same way back") {
  OnHeron test;
  tab_to(test.gui, "inspector.sure.0");
  std::vector<std::string> forth = {focused(test.gui)}, back;
  while (forth.back() != "inspector.more") {
    test.gui.press(gui::key::tab);
    test.gui.frames(2);
    forth.push_back(focused(test.gui));
    REQUIRE(forth.size() < 20);
  }
  for (std::size_t i = 0; i < forth.size(); ++i) {
    back.push_back(focused(test.gui));
    test.gui.press(gui::key::tab, false, true);
    test.gui.frames(2);
  }
  std::reverse(back.begin(), back.end());
  CHECK(forth == back);
}

TEST_CASE("Tab presses nothing; Enter and Space press what it went to, once") {
  OnHeron test;
  const auto before = test.gui.entries().size();
  tab_to(test.gui, "inspector.sure.1");
  CHECK(test.gui.entries().size() == before);
  test.gui.press(gui::key::enter);
  REQUIRE(test.gui.entries().size() == before + 1);
  CHECK(test.gui.person("Heron").sure == model::Sureness::middle);
  test.gui.press(gui::key::tab);
  test.gui.press(gui::key::space);
  REQUIRE(test.gui.entries().size() == before + 2);
  CHECK(test.gui.person("Heron").sure == model::Sureness::high);
}

TEST_CASE("Enter leads into the panel when nobody is selected, and Escape out of it") {
  Gui gui({1280, 720});
  gui.add("Heron", model::Position{0.4, -0.4});
  gui.frames(3);
  gui.press(gui::key::enter);
  gui.frames(2);
  CHECK(focused(gui) != "");
  CHECK(std::string(ImGui::GetCurrentContext()->NavWindow->RootWindow->Name) == "inspector");
  gui.press(gui::key::escape);
  gui.frames(2);
  gui.press(gui::key::tab);
  CHECK(gui.ui.selected.size() == 1);
}
