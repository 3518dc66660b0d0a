#include <doctest/doctest.h>

#include "support/gui_driver.hpp"

using driver::Gui;

namespace {

std::map<std::string, unsigned> ids_of(const gui::Marks& marks) {
  std::map<std::string, unsigned> ids;
  for (const auto& [name, place] : marks.places) ids[name] = place.id;
  return ids;
}

}  // namespace

TEST_CASE("ImGui ids do not depend on the language") {
  Gui gui;
  gui.ui.selected = {gui.add("Heron", model::Position{0.2, 0.2})};
  gui.set_language(base::Language::english);
  const auto english = ids_of(gui.marks);
  gui.set_language(base::Language::dutch);
  CHECK(english.size() > 10);
  CHECK(ids_of(gui.marks) == english);
}

TEST_CASE("the ids of the menu do not depend on the language either") {
  Gui gui;
  gui.click("top.menu");
  const auto english = ids_of(gui.marks);
  CHECK(english.contains("menu.quit"));
  gui.set_language(base::Language::dutch);
  CHECK(ids_of(gui.marks) == english);
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
