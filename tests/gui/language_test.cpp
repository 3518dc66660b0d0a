#include <doctest/doctest.h>

#include "support/gui_driver.hpp"

using driver::Gui;

namespace {

std::map<std::string, unsigned> ids_of(const gui::Marks& marks) {
  std::map<std::string, unsigned> ids;
  for (const auto& [name, place] : marks.places) ids[name] = place.id;
  return ids;
}

// One at a time, so that a failure names the mark.
void check_same(const std::map<std::string, unsigned>& before,
                const std::map<std::string, unsigned>& after) {
  for (const auto& [name, id] : before) {
    CAPTURE(name);
    REQUIRE(after.contains(name));
    CHECK(after.at(name) == id);
  }
  CHECK(after.size() == before.size());
}

}  // namespace

TEST_CASE("ImGui ids do not depend on the language") {
  Gui gui({1920, 1080});  // so wide that longer words fit too
  gui.ui.selected = {gui.add("Heron", model::Position{0.2, 0.2})};
  gui.set_language(base::Language::english);
  const auto english = ids_of(gui.marks);
  gui.set_language(base::Language::dutch);
  CHECK(english.size() > 10);
  check_same(english, ids_of(gui.marks));
}

TEST_CASE("the ids of the menu do not depend on the language either") {
  Gui gui({1920, 1080});
  gui.click("top.menu");
  const auto english = ids_of(gui.marks);
  CHECK(english.contains("menu.quit"));
  gui.set_language(base::Language::dutch);
  check_same(english, ids_of(gui.marks));
}

TEST_CASE("the switch in the top bar changes the language and nothing else") {
  Gui gui;
  gui.add("Heron", model::Position{0.2, 0.2});
  gui.ui.quick_line = "Heron 7";
  const auto before = gui.entries();
  gui.click("top.language");
  CHECK(gui.shown.settings.language == base::Language::dutch);
  CHECK(gui.entries() == before);
  CHECK(gui.ui.quick_line == "Heron 7");
  gui.click("top.language");
  CHECK(gui.shown.settings.language == base::Language::english);
}
