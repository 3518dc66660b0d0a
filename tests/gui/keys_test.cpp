// The keyboard alone is enough.

#include <doctest/doctest.h>
#include <imgui.h>

#include "gui/commands.hpp"
#include "support/gui_driver.hpp"

using driver::Gui;
namespace key = gui::key;

TEST_CASE("arrow keys move a disc at once and make one entry after 600 ms of rest") {
  Gui gui;
  const auto heron = gui.add("Heron", model::Position{0, 0});
  gui.ui.selected = {heron};
  const auto before = gui.entries().size();
  const draw::Point from = gui.disc("Heron");
  gui.hold(key::right, 4);
  gui.press(key::up);
  CHECK(gui.entries().size() == before);
  CHECK(gui.disc("Heron").x > from.x);
  gui.wait(700);
  REQUIRE(gui.entries().size() == before + 1);
  CHECK(*gui.person("Heron").place->trust == doctest::Approx(0.2));
  CHECK(*gui.person("Heron").place->agreement == doctest::Approx(0.05));
  gui.wait(5000);
  CHECK(gui.entries().size() == before + 1);
}

TEST_CASE("Shift and an arrow key move by a fifth of a step") {
  Gui gui;
  gui.ui.selected = {gui.add("Heron", model::Position{0, 0})};
  gui.press(key::left, false, true);
  gui.wait(700);
  CHECK(*gui.person("Heron").place->trust == doctest::Approx(-0.01));
}

TEST_CASE("from the edge one press more goes into the unknown and back; holding stops there") {
  Gui gui;
  gui.ui.selected = {gui.add("Heron", model::Position{0, -0.95})};
  gui.hold(key::down, 10);
  gui.wait(700);
  CHECK(gui.person("Heron").place->agreement == model::Axis(-1.0));
  gui.press(key::down);
  gui.wait(700);
  CHECK_FALSE(gui.person("Heron").place->agreement.has_value());
  gui.press(key::up);
  gui.wait(700);
  CHECK(gui.person("Heron").place->agreement == model::Axis(-1.0));
}

TEST_CASE("what was nudged is recorded before anything else, and when the window closes") {
  Gui gui;
  gui.ui.selected = {gui.add("Heron", model::Position{0, 0})};
  gui.press(key::right);
  gui.press('Z', true);  // undo takes back the nudge and not what was before it
  CHECK(gui.now().people->size() == 1);
  CHECK(*gui.person("Heron").place->trust == 0);
  CHECK(std::holds_alternative<session::Undo>(gui.last().what));

  gui.press(key::right);
  const auto last = gui::last_words(gui.shown, gui.ui);
  REQUIRE(last.size() == 1);
  CHECK(std::holds_alternative<gui::Record>(last.front()));
  CHECK(gui::last_words(gui.shown, gui.ui).empty());
}

TEST_CASE("undo and redo by key") {
  Gui gui;
  gui.add("Heron", model::Position{0, 0});
  gui.add("Oak");
  gui.press('Z', true);
  CHECK(gui.now().people->size() == 1);
  gui.press('Z', true, true);
  CHECK(gui.now().people->size() == 2);
  gui.press('Z', true);
  gui.press('Z', true);
  CHECK(gui.now().people->empty());
  gui.press('Y', true);
  CHECK(gui.now().people->size() == 1);
  CHECK(std::holds_alternative<session::Redo>(gui.last().what));
}

TEST_CASE("undo and redo by button") {
  Gui gui;
  gui.add("Heron");
  gui.frames(2);
  gui.click("top.undo");
  CHECK(gui.now().people->empty());
  gui.click("top.redo");
  CHECK(gui.now().people->size() == 1);
}

TEST_CASE("N adds, Tab goes round, Del removes") {
  Gui gui;
  const auto heron = gui.add("Heron"), oak = gui.add("Oak");
  gui.press(key::tab);
  CHECK(gui.ui.selected == std::set{heron});
  gui.press(key::tab);
  CHECK(gui.ui.selected == std::set{oak});
  gui.press(key::tab);
  CHECK(gui.ui.selected == std::set{heron});
  gui.press(key::tab, false, true);
  CHECK(gui.ui.selected == std::set{oak});
  gui.press(key::del);
  CHECK(gui.now().people->size() == 1);
  gui.press(key::escape);
  CHECK(gui.ui.selected.empty());
  gui.press('N');
  REQUIRE(gui.now().people->size() == 2);
  CHECK(gui.ui.selected == std::set{gui.now().people->back()->id});
  CHECK_FALSE(gui.now().people->back()->place.has_value());
}

TEST_CASE("several who are selected leave in one entry") {
  Gui gui;
  gui.ui.selected = {gui.add("Heron"), gui.add("Oak"), gui.add("Moon")};
  const auto before = gui.entries().size();
  gui.press(key::del);
  CHECK(gui.entries().size() == before + 1);
  CHECK(gui.now().people->empty());
}

TEST_CASE("the quick line places, adds and selects") {
  Gui gui;
  const auto heron = gui.add("Heron");
  gui.click("quick_line");
  gui.type("heron 7 ?");
  gui.press(key::enter);
  CHECK(gui.person("Heron").place == model::Position{0.4, std::nullopt});
  CHECK(gui.ui.selected == std::set{heron});
  CHECK(gui.ui.quick_line.empty());
  const auto before = gui.entries().size();
  gui.type("Oak 2,5 10");  // the keyboard is still there
  gui.press(key::enter);
  CHECK(gui.entries().size() == before + 1);  // added and placed in one
  CHECK(gui.person("Oak").place == model::Position{-0.5, 1.0});
  gui.type("Oak 77 1");
  gui.press(key::enter);
  CHECK(gui.entries().size() == before + 1);
  REQUIRE_FALSE(gui.ui.toasts.empty());
  CHECK(gui.ui.toasts.back().bad);
  CHECK(gui.ui.quick_line == "Oak 77 1");  // nothing typed is lost
}

TEST_CASE("letters typed into a field are no commands") {
  Gui gui;
  gui.add("Heron");
  gui.click("quick_line");
  gui.type("n");
  gui.press('N');
  gui.press(key::del);
  gui.press('H');
  CHECK(gui.now().people->size() == 1);
  CHECK_FALSE(gui.ui.private_words);
}

TEST_CASE("commands ask for what they say") {
  Gui gui;
  gui.press('Q', true);
  REQUIRE(gui.asked.size() == 1);
  CHECK(std::holds_alternative<gui::Quit>(gui.asked.back()));
  gui.press('W', true);
  CHECK(std::holds_alternative<gui::CloseSession>(gui.asked.back()));
  gui.press('L');
  CHECK(gui.shown.settings.language == base::Language::dutch);
  gui.press('L');
  CHECK(gui.shown.settings.language == base::Language::english);
  gui.press('+', true);
  CHECK(gui.shown.settings.scale > 1);
  gui.press('0', true);
  CHECK(gui.shown.settings.scale == 1);
  gui.press('H');
  CHECK(gui.ui.private_words);
  gui.press('G');
  CHECK_FALSE(gui.shown.settings.group_names);
}

TEST_CASE("every command has an id and a shortcut of its own, and words in Dutch") {
  std::set<std::string> ids;
  for (const gui::Command& command : gui::commands()) {
    CAPTURE(command.id);
    CHECK(ids.insert(command.id).second);
    CHECK_FALSE(command.words.id.empty());
    for (const gui::KeyPress& press : command.keys) CHECK(gui::same_key(press, press));
  }
}

TEST_CASE("on each page a key means one thing") {
  Gui gui;
  gui.ui.selected = {gui.add("Heron", model::Position{0.4, -0.4})};
  model::Step step;
  step.id = {gui.session->next_seq(), 1};
  gui.record({session::SetStep{step}});
  gui.ui.plan.step = step.id;
  gui.frames(1);
  for (const gui::Step page : {gui::Step::map, gui::Step::plan, gui::Step::look_back}) {
    gui.ui.step = page;
    std::map<std::string, std::string> meanings;
    for (const gui::Command& command : gui::commands()) {
      if (!command.enabled(gui.shown, gui.ui)) continue;
      for (const gui::KeyPress& press : command.keys) {
        const auto [known, fresh] = meanings.emplace(gui::words_of(press), command.id);
        CHECK_MESSAGE(fresh, known->first << " is " << known->second << " and " << command.id);
      }
    }
  }
}

TEST_CASE("Shift matters where two commands differ by it, and not for a lone letter or sign") {
  const gui::KeyPress undo{'Z', true}, redo{'Z', true, true};
  CHECK_FALSE(gui::same_key(undo, redo));
  CHECK_FALSE(gui::same_key(redo, undo));
  CHECK(gui::same_key({'N', false, true}, {'N'}));
  CHECK(gui::same_key({'+', true, true}, {'+', true}));
  CHECK_FALSE(gui::same_key({key::tab}, {key::tab, false, true}));
}

TEST_CASE("a dropped session is opened, a dropped list of people goes to the import") {
  Gui gui;
  gui.drop("/somewhere/team.json");
  REQUIRE(gui.asked.size() == 1);
  CHECK(std::get<gui::Open>(gui.asked.front()).path == "/somewhere/team.json");
  gui.drop("/somewhere/people.CSV");
  CHECK(gui.ui.dialog == gui::Dialog::import_people);
}

TEST_CASE("from nothing to a placed person without a mouse") {
  Gui gui;
  gui.press('N');
  gui.frames(3);
  gui.press('A', true);
  gui.type("Lighthouse");
  gui.press(key::enter);
  CHECK(gui.person("Lighthouse").id == gui.now().people->front()->id);
  gui.press(key::escape);
  gui.press(key::escape);
  gui.press(key::tab);
  REQUIRE(gui.ui.selected.size() == 1);
  gui.press(key::right);  // onto the map, in the middle
  gui.press(key::right);
  gui.press(key::up);
  gui.wait(700);
  REQUIRE(gui.person("Lighthouse").place);
  CHECK(*gui.person("Lighthouse").place->trust == doctest::Approx(0.05));
  gui.press('/');
  gui.type("Lighthouse 9 1");
  gui.press(key::enter);
  CHECK(gui.person("Lighthouse").place == model::Position{0.8, -0.8});
  // Enter leads back to the words of the one who is selected.
  gui.press(key::escape);
  gui.press(key::enter);
  gui.frames(3);
  gui.press('A', true);
  gui.type("Tower");
  gui.press(key::enter);
  CHECK(gui.now().people->front()->code == "Tower");
}

TEST_CASE("a button that has the keyboard answers Enter and Space") {
  for (const gui::Key press : {key::enter, key::space}) {
    Gui gui;
    gui.session.reset();
    gui.frames(3);
    for (int i = 0; i < 3; ++i) gui.press(key::down);  // to the last, "Look at the example"
    REQUIRE(ImGui::GetIO().NavVisible);
    gui.press(press);
    gui.frames(2);
    REQUIRE(gui.asked.size() == 1);
    CHECK(std::holds_alternative<gui::OpenExample>(gui.asked.front()));
  }
}

TEST_CASE("a button that cannot be pressed still explains itself") {
  Gui gui;
  gui.frames(2);
  gui.hover("top.redo");
  const int before = gui.windows_drawn();
  CHECK(gui.ui.animating);  // the tip is on its way
  gui.frames(40);
  CHECK(gui.windows_drawn() == before + 1);
  CHECK_FALSE(gui.ui.animating);
  const auto entries = gui.entries().size();
  gui.click("top.redo");
  CHECK(gui.entries().size() == entries);
}

TEST_CASE("a window where nothing happens asks for no frames") {
  Gui gui;
  gui.add("Heron", model::Position{0.1, 0.1});
  gui.hover(draw::Point{5, 5});
  gui.frames(60);
  CHECK_FALSE(gui.ui.animating);
  gui.set_language(base::Language::dutch);
  CHECK_FALSE(gui.ui.animating);
}

TEST_CASE("notices take a line each; a read remark goes away") {
  Gui gui;
  gui.shown.remarks.push_back(base::message("The last line was torn and was left out."));
  gui.frames(3);
  REQUIRE(gui.has("notice.dismiss.0"));
  gui.click("notice.dismiss.0");
  CHECK_FALSE(gui.has("notice.dismiss.0"));
  gui.shown.banner = base::message("The disk is full.");
  gui.frames(3);
  gui.click("notice.save_as");
  CHECK(gui.ui.dialog == gui::Dialog::save_as);
}
