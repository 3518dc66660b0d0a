#include "panel_checks.hpp"

using namespace driver;

namespace {

Gui& at_the_start(Gui& gui, base::Language language) {
  gui.session.reset();
  gui.set_language(language);
  return gui;
}

}  // namespace

TEST_CASE("two presses and a title start a session") {
  for (const base::Language language : both_languages) {
    Gui gui;
    at_the_start(gui, language);
    gui.click("start.fictive");
    gui.type("Open data");
    gui.click("start.go");
    const auto& asked = last_asked<gui::NewSession>(gui);
    CHECK(asked.kind == model::SessionKind::fictive);
    CHECK(asked.title == "Open data");
  }
}

TEST_CASE("Enter in the title starts too; without a title it is that of the template") {
  Gui gui;
  at_the_start(gui, base::Language::english);
  gui.click("start.own");
  gui.click("new.template.1");
  const catalogue::Template& second = (*gui.shown.templates)[1];
  gui.click("new.title");
  gui.press(gui::key::enter);
  const auto& asked = last_asked<gui::NewSession>(gui);
  CHECK(asked.kind == model::SessionKind::own);
  CHECK(asked.template_id == second.id);
  CHECK(asked.title == second.title.english);
}

TEST_CASE("back from the form to what was open before") {
  Gui gui;
  gui.shown.recent = {{"/home/user/a.json", "A", true}};
  at_the_start(gui, base::Language::english);
  CHECK(gui.has("start.recent.0"));
  gui.click("start.own");
  CHECK(!gui.has("start.recent.0"));
  gui.click("start.back");
  gui.frames(2);
  CHECK(gui.has("start.recent.0"));
}

TEST_CASE("recent files open; those that are gone do not, and can be taken off the list") {
  Gui gui;
  gui.shown.recent = {{"/home/user/a.json", "A", true}, {"/home/user/gone.json", "Gone", false}};
  at_the_start(gui, base::Language::dutch);
  gui.click("start.recent.1");
  CHECK(gui.asked.empty());
  gui.click("start.recent.1.forget");
  CHECK(last_asked<gui::ForgetRecent>(gui).path == "/home/user/gone.json");
  gui.click("start.recent.0");
  CHECK(last_asked<gui::Open>(gui).path == "/home/user/a.json");
}

TEST_CASE("the example is one press away, and so are the language and the light") {
  Gui gui;
  at_the_start(gui, base::Language::english);
  gui.click("start.example");
  CHECK(std::holds_alternative<gui::OpenExample>(gui.asked.back()));
  gui.click("start.language");
  CHECK(gui.shown.settings.language == base::Language::dutch);
  gui.click("start.dark");
  CHECK(gui.shown.settings.dark);
  gui.click("start.open");
  CHECK(gui.ui.dialog == gui::Dialog::open_file);
}

TEST_CASE("a new session from the dialog; Escape asks for nothing") {
  for (const base::Language language : both_languages) {
    Gui gui;
    gui.set_language(language);
    gui.ui.dialog = gui::Dialog::new_session;
    gui.frames(4);
    gui.press(gui::key::escape);
    CHECK(gui.ui.dialog == gui::Dialog::none);
    CHECK(gui.asked.empty());
    gui.ui.dialog = gui::Dialog::new_session;
    gui.frames(4);
    gui.click("new.kind.0");
    gui.click("new.title");
    gui.type("Practice");
    gui.press(gui::key::enter);
    const auto& asked = last_asked<gui::NewSession>(gui);
    CHECK(asked.kind == model::SessionKind::fictive);
    CHECK(asked.title == "Practice");
    CHECK(gui.ui.dialog == gui::Dialog::none);
  }
}

TEST_CASE("why a file could not be opened is said where no session is") {
  for (const base::Language language : both_languages) {
    Gui gui;
    at_the_start(gui, language);
    CHECK(!gui.has("notice.dismiss.0"));
    gui.shown.remarks.push_back(base::message("nowhere.json: there is no such file."));
    gui.frames(2);
    CHECK(gui.has("start.example"));
    gui.click("notice.dismiss.0");
    gui.frames(2);
    CHECK(!gui.has("notice.dismiss.0"));
  }
}
