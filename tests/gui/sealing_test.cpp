// Sealed sessions in the window: choosing a passphrase, the lock, and locking by itself.

#include <algorithm>

#include "gui/commands.hpp"
#include "panel_checks.hpp"

using namespace driver;

namespace {

constexpr const char* words = "a heron in the morning fog";

void open(Gui& gui, gui::Dialog dialog) {
  gui.ui.dialog = dialog;
  gui.frames(4);
}

void lock(Gui& gui) {
  gui.session.reset();
  gui.shown.sealed = false;
  gui.shown.locked = gui::Locked{};
  gui.ui = {};
  gui.frames(4);
}

template <class Action>
int times_asked(const Gui& gui) {
  return int(std::ranges::count_if(
      gui.asked, [](const gui::Action& one) { return std::holds_alternative<Action>(one); }));
}

}  // namespace

TEST_CASE("a session is sealed when the same passphrase was typed twice") {
  for (const base::Language language : both_languages) {
    Gui gui;
    gui.set_language(language);
    gui.add("Heron");
    open(gui, gui::Dialog::seal);
    gui.type(words);
    gui.click("dialog.main");
    CHECK(gui.asked.empty());  // only once
    gui.click("seal.again");
    gui.type("something else");
    gui.click("dialog.main");
    CHECK(gui.asked.empty());
    open(gui, gui::Dialog::none);
    open(gui, gui::Dialog::seal);  // what was typed before is gone
    gui.type(words);
    gui.click("seal.again");
    gui.type(words);
    gui.click("dialog.main");
    CHECK(last_asked<gui::Seal>(gui).passphrase.bytes() == words);
    CHECK(gui.ui.dialog == gui::Dialog::none);
    CHECK_FALSE(gui.ui.passphrase);
  }
}

TEST_CASE("an empty passphrase seals nothing, and Escape leaves everything as it was") {
  Gui gui;
  gui.add("Heron");
  open(gui, gui::Dialog::seal);
  gui.type("   ");
  gui.click("seal.again");
  gui.type("   ");
  gui.click("dialog.main");
  gui.press(gui::key::enter);
  CHECK(gui.asked.empty());
  gui.press(gui::key::escape);
  CHECK(gui.ui.dialog == gui::Dialog::none);
  CHECK(gui.asked.empty());
  CHECK_FALSE(gui.ui.passphrase);
}

TEST_CASE("commands of a seal are there when they mean something") {
  Gui gui;
  gui.add("Heron");
  const auto can = [&](const char* id) { return gui::command(id).enabled(gui.shown, gui.ui); };
  gui.frames();
  CHECK(can("seal"));
  CHECK_FALSE(can("passphrase"));
  CHECK_FALSE(can("unseal"));
  CHECK_FALSE(can("lock"));
  gui.shown.sealed = true;
  gui.frames();
  CHECK_FALSE(can("seal"));
  CHECK(can("passphrase"));
  CHECK(can("unseal"));
  CHECK(can("lock"));
  gui.shown.read_only = base::message("It can only be looked at.");
  gui.frames();
  CHECK_FALSE(can("passphrase"));
  CHECK_FALSE(can("unseal"));
  CHECK(can("lock"));
}

TEST_CASE("the seal is taken off after a question") {
  Gui gui;
  gui.shown.sealed = true;
  gui.add("Heron");
  open(gui, gui::Dialog::unseal);
  gui.press(gui::key::escape);
  CHECK(gui.asked.empty());
  open(gui, gui::Dialog::unseal);
  gui.click("dialog.main");
  CHECK(times_asked<gui::Unseal>(gui) == 1);
}

TEST_CASE("Ctrl+Shift+L locks a sealed session, also while somebody types") {
  Gui gui;
  gui.add("Heron");
  gui.press('L', true, true);
  CHECK(gui.asked.empty());
  gui.shown.sealed = true;
  gui.click("quick_line");
  gui.type("Owl");
  gui.press('L', true, true);
  CHECK(times_asked<gui::Lock>(gui) == 1);
}

TEST_CASE("a sealed file that is opened asks for its passphrase, and again after a wrong one") {
  Gui gui;
  gui.session.reset();
  gui.ui.sealed_file = "/somewhere/sealed.json";
  open(gui, gui::Dialog::passphrase);
  gui.type(words);
  gui.press(gui::key::enter);
  CHECK(last_asked<gui::Open>(gui).passphrase.bytes() == words);
  CHECK(last_asked<gui::Open>(gui).path == "/somewhere/sealed.json");
  CHECK(gui.ui.dialog == gui::Dialog::none);
  gui.ui.passphrase_refused = true;
  open(gui, gui::Dialog::passphrase);
  gui.click("dialog.main");
  CHECK(gui.asked.size() == 1);  // nothing was typed yet
  gui.press(gui::key::escape);
  CHECK_FALSE(gui.ui.passphrase_refused);
}

TEST_CASE("a locked window shows the lock alone, and takes a passphrase") {
  Gui gui;
  gui.shown.sealed = true;
  gui.add("Heron");
  gui.frames(2);
  open(gui, gui::Dialog::session_details);
  lock(gui);
  CHECK(gui.has("lock.passphrase"));
  for (const auto& [name, place] : gui.marks.places)
    CHECK(std::string_view(name).starts_with("lock."));
  gui.press('N', true);  // no command is heard
  gui.press('Q', true);
  gui.drop("/somewhere/else.json");
  CHECK(gui.ui.dialog == gui::Dialog::none);
  CHECK(gui.asked.empty());
  gui.press(gui::key::enter);
  CHECK(gui.asked.empty());
  gui.type(words);
  gui.press(gui::key::enter);
  CHECK(last_asked<gui::Unlock>(gui).passphrase.bytes() == words);
  gui.shown.locked->refused = base::message("This is not the passphrase.");
  gui.frames(3);
  gui.type("something else");
  gui.shown.locked->busy = true;
  gui.frames(2);
  gui.press(gui::key::enter);
  gui.click("lock.open");
  CHECK(times_asked<gui::Unlock>(gui) == 1);
  gui.shown.locked->busy = false;
  gui.frames(2);
  gui.click("lock.open");
  CHECK(last_asked<gui::Unlock>(gui).passphrase.bytes() == "something else");
  gui.click("lock.leave");
  CHECK(times_asked<gui::LeaveLocked>(gui) == 1);
}

TEST_CASE("a sealed session locks when nobody touches it, after as long as was chosen") {
  Gui gui;
  gui.add("Heron");
  gui.wait(3'600'000);
  CHECK(times_asked<gui::Lock>(gui) == 0);  // it is not sealed
  gui.shown.sealed = true;
  gui.frames();
  gui.wait(9 * 60'000);
  CHECK(times_asked<gui::Lock>(gui) == 0);
  gui.hover(draw::Point{200, 200});
  gui.hover(draw::Point{210, 200});
  gui.wait(9 * 60'000);
  CHECK(times_asked<gui::Lock>(gui) == 0);
  REQUIRE(gui::next_due(gui.ui));
  gui.wait(2 * 60'000);
  CHECK(times_asked<gui::Lock>(gui) > 0);
}

TEST_CASE("the first touch after the time is too late; never is never") {
  Gui gui;
  gui.shown.sealed = true;
  gui.add("Heron");
  gui.hover(draw::Point{200, 200});
  gui.shown.settings.lock_minutes = 0;
  gui.frames();
  gui.wait(24 * 3'600'000);
  CHECK(times_asked<gui::Lock>(gui) == 0);
  CHECK_FALSE(gui.ui.locks_at);
  gui.shown.settings.lock_minutes = 5;
  gui.hover(draw::Point{210, 200});
  gui.ui.locks_at = base::Time{1};
  gui.hover(draw::Point{220, 200});
  CHECK(times_asked<gui::Lock>(gui) > 0);
}

TEST_CASE("how long is chosen where the passphrase is") {
  Gui gui;
  gui.shown.sealed = true;
  gui.add("Heron");
  open(gui, gui::Dialog::seal);
  gui.click("seal.minutes.2");
  CHECK(gui.shown.settings.lock_minutes == 30);
  gui.click("seal.minutes.4");
  CHECK(gui.shown.settings.lock_minutes == 0);
  CHECK(gui.ui.dialog == gui::Dialog::seal);
}
