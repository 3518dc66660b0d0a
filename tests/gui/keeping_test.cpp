// Until when, delete, everything about somebody, wipe out, learning copy.

#include "gui/commands.hpp"
#include "panel_checks.hpp"

using namespace driver;

namespace {

void give(Gui& gui, const char* command) {
  gui.click("top.menu");
  gui.click(std::string("menu.") + command);
  gui.frames(3);
}

void keep(Gui& gui, std::optional<base::Day> until, const std::string& hold = "") {
  gui.record({session::SetRetention{{until, hold}}});
  gui.frames(3);
}

}  // namespace

TEST_CASE("of own colleagues is asked until when; the usual day is there already") {
  for (const base::Language language : both_languages) {
    Gui gui;
    gui.session.reset();
    gui.set_language(language);
    gui.click("start.fictive");
    CHECK_FALSE(gui.has("new.keep"));
    gui.click("start.back");
    gui.click("start.own");
    CHECK(gui.has("new.keep"));
    gui.click("start.go");
    const auto& usual = last_asked<gui::NewSession>(gui);
    CHECK(usual.keep_until == base::days_after(gui.shown.today, model::usual_days_kept));
    gui.ui.drafts.clear();
    gui.click("start.own");
    gui.click("new.keep");
    gui.type("2031-05-06");
    gui.click("start.go");
    CHECK(last_asked<gui::NewSession>(gui).keep_until == base::Day{2031, 5, 6});
  }
}

TEST_CASE("what is no day starts nothing") {
  Gui gui;
  gui.session.reset();
  gui.frames(2);
  gui.click("start.own");
  gui.click("new.keep");
  gui.type("someday");
  gui.click("start.go");
  CHECK(gui.asked.empty());
}

TEST_CASE("near its end and past it a session says so until that was read") {
  for (const base::Language language : both_languages) {
    Gui gui;
    gui.set_language(language);
    keep(gui, base::days_after(gui.shown.today, 60));
    CHECK_FALSE(gui.has("notice.keeping"));
    for (const int days : {7, 0, -3}) {
      keep(gui, base::days_after(gui.shown.today, days));
      CHECK(gui.has("notice.keeping"));
    }
    gui.click("notice.dismiss.0");
    CHECK_FALSE(gui.has("notice.keeping"));
    keep(gui, base::days_after(gui.shown.today, 1));
    gui.click("notice.keeping");
    CHECK(gui.ui.dialog == gui::Dialog::retention);
    gui.press(gui::key::escape);
    keep(gui, base::days_after(gui.shown.today, -9), "a request");
    CHECK_FALSE(gui.has("notice.keeping"));
  }
}

TEST_CASE("the day is moved, and a hold says why") {
  Gui gui;
  give(gui, "retention");
  REQUIRE(gui.ui.dialog == gui::Dialog::retention);
  gui.click("retention.in.30");
  gui.click("dialog.main");
  CHECK(last_change<session::SetRetention>(gui).retention ==
        model::Retention{base::days_after(gui.shown.today, 30), ""});
  give(gui, "retention");
  gui.click("retention.hold");
  const auto before = gui.entries().size();
  gui.click("dialog.main");  // nobody said why
  CHECK(gui.entries().size() == before);
  gui.click("retention.why");
  gui.type("a request is running");
  gui.click("dialog.main");
  CHECK(gui.now().retention.hold == "a request is running");
  CHECK(gui.now().retention.until);
}

TEST_CASE("deleting asks first, and not when it is on hold") {
  for (const base::Language language : both_languages) {
    Gui gui;
    gui.set_language(language);
    give(gui, "delete_session");
    gui.press(gui::key::escape);
    CHECK(gui.asked.empty());
    keep(gui, {}, "a request");
    give(gui, "delete_session");
    gui.click("dialog.main");
    CHECK(gui.asked.empty());
    gui.press(gui::key::escape);
    keep(gui, {});
    give(gui, "delete_session");
    gui.click("dialog.main");
    CHECK(std::holds_alternative<gui::DeleteSession>(gui.asked.back()));
  }
}

TEST_CASE("wiping out shows the texts that mention them, and leaves those that may stay") {
  for (const base::Language language : both_languages) {
    Gui gui;
    gui.set_language(language);
    const auto heron = gui.add("Heron", model::Position{0.5, 0.5});
    gui.record({session::SetHarvest{{90, 1}, "Ask Heron first"}});
    gui.record({session::SetGoal{"Heron says yes"}});
    gui.ui.selected = {heron};
    gui.frames(2);
    give(gui, "forget");
    REQUIRE(gui.has("forget.text.1"));
    gui.click("forget.text.1");
    gui.click("dialog.main");
    const auto& asked = last_asked<gui::Forget>(gui);
    CHECK(asked.people == session::People{heron});
    CHECK(asked.left == std::vector<std::string>{"Heron says yes"});
    CHECK_FALSE(gui.ui.forgetting);
  }
}

TEST_CASE("everything about somebody is exported for my eyes, and the next export is not") {
  Gui gui;
  const auto heron = gui.add("Heron", model::Position{0.5, 0.5});
  gui.ui.selected = {heron};
  gui.frames(2);
  give(gui, "everything_about");
  REQUIRE(gui.ui.dialog == gui::Dialog::export_map);
  CHECK(gui.has("file.format.2"));
  CHECK_FALSE(gui.has("file.what.0"));
  gui.click("dialog.main");
  const auto& asked = last_asked<gui::Export>(gui);
  CHECK(asked.what == gui::What::person);
  CHECK(asked.people == session::People{heron});
  CHECK(asked.path.filename().string().find("Heron") == std::string::npos);
  give(gui, "everything_about");
  gui.press(gui::key::escape);
  give(gui, "export");
  CHECK(gui.has("file.what.0"));
}

TEST_CASE("a learning copy says what it will hold, and when it cannot be made") {
  for (const base::Language language : both_languages) {
    Gui gui;
    gui.set_language(language);
    gui.add("Heron", model::Position{0.5, 0.5});
    give(gui, "learning_copy");
    REQUIRE(gui.ui.learning);
    CHECK_FALSE(gui.ui.learning->possible);
    gui.press(gui::key::escape);
    CHECK_FALSE(gui.ui.learning);
    for (int i = 0; i < 5; ++i) {
      session::About about;
      about.code = "Code" + std::to_string(i);
      about.role = "registrar";
      gui.record({session::AddPerson{{gui.session->next_seq(), 1}, about}});
    }
    give(gui, "learning_copy");
    CHECK(gui.ui.learning->possible);
    gui.click("learning.role.0");
    gui.type("staff");
    gui.frames(2);
    CHECK(gui.ui.learning->outcome.find("staff") != std::string::npos);
    gui.click("dialog.main");
    CHECK(gui.ui.dialog == gui::Dialog::learning_copy_file);
    gui.frames(3);
    gui.click("dialog.main");
    CHECK(last_asked<gui::KeepLearningCopy>(gui).choices.roles.at("registrar") == "staff");
  }
}
