#include "panel_checks.hpp"

using namespace driver;

namespace {

gui::Busy opening(std::optional<double> done, bool can_stop) {
  return {base::message("Opening {file} ...", {{"file", "a.json"}}), done, can_stop};
}

}  // namespace

TEST_CASE("what is being opened can be given up, in the session and on the start screen") {
  for (const base::Language language : both_languages) {
    for (const bool open : {true, false}) {
      Gui gui;
      if (!open) gui.session.reset();
      gui.set_language(language);
      gui.frames(2);
      CHECK_FALSE(gui.has("busy.stop"));
      gui.shown.busy = opening(0.43, true);
      gui.frames(2);
      REQUIRE(gui.has("busy.stop"));
      CHECK(gui.has("start.open") == false);
      gui.click("busy.stop");
      last_asked<gui::StopBusy>(gui);
    }
  }
}

TEST_CASE("who was asked to stop, or cannot, has no button; nor is anything said in vain") {
  Gui gui;
  gui.shown.busy = opening(1.0, false);
  gui.frames(2);
  CHECK_FALSE(gui.has("busy.stop"));
  CHECK(gui.has("busy.words"));
  gui.shown.busy = opening({}, false);
  gui.frames(2);
  CHECK(gui.has("busy.words"));
  gui.shown.busy.reset();
  gui.frames(2);
  CHECK_FALSE(gui.has("busy.words"));
}

TEST_CASE("waiting fits beside the rest in a narrow window") {
  for (const base::Language language : both_languages) {
    Gui gui({900, 600});
    gui.set_language(language);
    gui.shown.busy = opening(0.5, true);
    gui.frames(2);
    REQUIRE(gui.has("busy.stop"));
    CHECK(gui.box("busy.stop").right <= 900);
    CHECK(gui.box("busy.stop").left > gui.box("quick_line").right);
  }
}
