#include "panel_checks.hpp"

using namespace driver;

TEST_CASE("a row selects, with Ctrl it adds to the selection") {
  for (const base::Language language : both_languages) {
    Gui gui;
    gui.set_language(language);
    const model::PersonId oak = gui.add("Oak", model::Position{0.5, 0.5});
    const model::PersonId elm = gui.add("Elm");
    gui.click("people." + model::to_text(oak));
    CHECK(gui.ui.selected == std::set{oak});
    gui.click(gui.box("people." + model::to_text(elm)).centre(), true);
    CHECK(gui.ui.selected == std::set{oak, elm});
    gui.click(gui.box("people." + model::to_text(elm)).centre(), true);
    CHECK(gui.ui.selected == std::set{oak});
  }
}

TEST_CASE("people stand by group, those who are not on the map yet last") {
  Gui gui;
  const model::PersonId late = gui.add("Late");
  const model::PersonId unknown = gui.add("Unknown", model::Position{0.3, std::nullopt});
  const model::PersonId adversary = gui.add("Adversary", model::Position{-0.5, -0.5});
  const model::PersonId ally = gui.add("Ally", model::Position{0.5, 0.5});
  gui.frames(3);
  const auto height = [&](model::PersonId id) {
    return gui.box("people." + model::to_text(id)).top;
  };
  CHECK(height(ally) < height(adversary));
  CHECK(height(adversary) < height(unknown));
  CHECK(height(unknown) < height(late));
}

TEST_CASE("a new person gets a word from the list and is selected") {
  Gui gui;
  gui.click("people.new");
  REQUIRE(gui.now().people->size() == 1);
  const model::Person& person = *gui.now().people->front();
  CHECK(!person.code.empty());
  CHECK(gui.ui.selected == std::set{person.id});
}

TEST_CASE("of three hundred people only those in view are drawn, and the selected one is shown") {
  Gui gui;
  std::vector<session::Change> changes;
  const session::Seq seq = gui.session->next_seq();
  for (std::uint32_t i = 1; i <= 300; ++i) {
    session::About about;
    about.code = "Word " + std::to_string(i);
    changes.push_back(session::AddPerson{{seq, i}, about});
  }
  gui.record(changes);
  gui.frames(3);
  CHECK(gui.has("people." + model::to_text(model::PersonId{seq, 1})));
  const std::string far = "people." + model::to_text(model::PersonId{seq, 280});
  CHECK(!gui.has(far));
  gui.ui.selected = {model::PersonId{seq, 280}};
  gui.frames(4);
  REQUIRE(gui.has(far));
  CHECK(gui.marks.places.at(far).clip.contains(gui.box(far).centre()));
}
