#include "gui/file_dialog.hpp"

#include "panel_checks.hpp"

using namespace driver;
namespace fs = std::filesystem;

namespace {

gui::FolderItem folder(const std::string& name) {
  return {name, true, 0, {}};
}
gui::FolderItem file(const std::string& name) {
  return {name, false, 1234, {1'700'000'000'000}};
}

/// What the program around the window would answer.
void answer(Gui& gui, std::vector<gui::FolderItem> items) {
  const auto& asked = last_asked<gui::ListFolder>(gui);
  gui.shown.folder = gui::Folder{asked.path, std::move(items), {}};
  gui.asked.clear();
  gui.frames(3);
}

void open(Gui& gui, gui::Dialog dialog, std::vector<gui::FolderItem> items) {
  gui.shown.places = {"/home/user/Documents", "/home/user"};
  gui.ui.dialog = dialog;
  gui.frames(4);
  answer(gui, std::move(items));
}

}  // namespace

TEST_CASE("each dialog shows what it can use") {
  using gui::Dialog;
  CHECK(gui::is_offered(Dialog::open_file, file("a.json")));
  CHECK(gui::is_offered(Dialog::open_file, file("A.JSON")));
  CHECK(!gui::is_offered(Dialog::open_file, file("a.csv")));
  CHECK(gui::is_offered(Dialog::import_people, file("a.csv")));
  CHECK(gui::is_offered(Dialog::export_map, file("a.svg")));
  CHECK(!gui::is_offered(Dialog::export_map, file("a")));
  CHECK(gui::is_offered(Dialog::import_people, folder("b")));
  CHECK(!gui::is_offered(Dialog::open_file, folder(".hidden")));
  const auto left = gui::filtered(Dialog::open_file,
                                  {folder("Été"), file("zomer.json"), file("HERFST.json")}, "ÉT");
  REQUIRE(left.size() == 1);
  CHECK(left[0].name == "Été");
  CHECK(gui::filtered(Dialog::open_file, {file("HERFST.json")}, "erf").size() == 1);
}

TEST_CASE("names and endings") {
  using gui::Dialog;
  CHECK(gui::with_ending("map.png", "svg") == "map.svg");
  CHECK(gui::with_ending("map", "svg") == "map.svg");
  CHECK(gui::with_ending("v1.2", "pdf") == "v1.2.pdf");
  CHECK(gui::ending_of(Dialog::export_map, "A.PDF") == "pdf");
  CHECK(gui::ending_of(Dialog::export_map, "a.exe").empty());
  CHECK(gui::proposed_name(Dialog::export_map, {2026, 11, 23}) == "2026-11-23-karnemelk.png");
  CHECK(!gui::wrong_with_name("map.png"));
  for (const char* bad : {"", "  ", "a/b", ".", "..", ".map.png", "a\nb", "\xff"}) {
    INFO(bad);
    CHECK(gui::wrong_with_name(bad));
  }
  CHECK(gui::wrong_with_name(std::string(300, 'a')));
}

TEST_CASE("the way to a folder") {
  CHECK(gui::way_to("/home/user/") == std::vector<fs::path>{"/", "/home", "/home/user"});
  CHECK(gui::way_to("/") == std::vector<fs::path>{"/"});
}

TEST_CASE("a session is opened with the keyboard alone") {
  for (const base::Language language : both_languages) {
    Gui gui;
    gui.session.reset();
    gui.set_language(language);
    open(gui, gui::Dialog::open_file, {folder("maps"), file("a.json"), file("b.txt")});
    gui.press(gui::key::down);
    gui.press(gui::key::enter);
    CHECK(last_asked<gui::ListFolder>(gui).path == "/home/user/maps");
    answer(gui, {file("autumn.json"), file("summer.json")});
    gui.type("summ");
    gui.press(gui::key::enter);
    CHECK(last_asked<gui::Open>(gui).path == "/home/user/maps/summer.json");
    CHECK(gui.ui.dialog == gui::Dialog::none);
  }
}

TEST_CASE("Backspace rubs out what was typed, then goes to the folder above") {
  Gui gui;
  open(gui, gui::Dialog::open_file, {file("a.json")});
  gui.type("x");
  gui.press(gui::key::backspace);
  CHECK(gui.asked.empty());
  CHECK(gui.ui.file.name.empty());
  gui.press(gui::key::backspace);
  CHECK(last_asked<gui::ListFolder>(gui).path == "/home");
  answer(gui, {folder("user")});
  gui.press(gui::key::backspace);
  answer(gui, {folder("home")});
  CHECK(gui.ui.file.folder == "/");
  gui.press(gui::key::backspace);  // nothing is above
  CHECK(gui.asked.empty());
  gui.press(gui::key::enter);  // and nothing is chosen
  CHECK(gui.ui.dialog == gui::Dialog::open_file);
}

TEST_CASE("the way and the places go elsewhere; an unreadable folder says so") {
  Gui gui;
  open(gui, gui::Dialog::open_file, {});
  gui.click("file.place.0");
  CHECK(last_asked<gui::ListFolder>(gui).path == "/home/user/Documents");
  gui.shown.folder = gui::Folder{
      "/home/user/Documents", {}, base::Error{base::Trouble::failed, base::message("No.")}};
  gui.asked.clear();
  gui.frames(3);
  gui.click("file.way.1");
  CHECK(last_asked<gui::ListFolder>(gui).path == "/home");
}

TEST_CASE("an export goes to the proposed name, for the wall, in the chosen format") {
  for (const base::Language language : both_languages) {
    Gui gui;
    gui.set_language(language);
    open(gui, gui::Dialog::export_map, {});
    gui.click("file.format.2");
    gui.click("dialog.main");
    const auto& asked = last_asked<gui::Export>(gui);
    const std::string day = base::iso_from_day(gui.shown.today);
    CHECK(asked.path == "/home/user/Documents/" + day + "-karnemelk.pdf");
    CHECK(!asked.facilitator_eyes);
    CHECK(!asked.replace);
  }
}

TEST_CASE("a file that is there is replaced only after a question") {
  Gui gui;
  open(gui, gui::Dialog::export_map, {file("map.png")});
  gui.press('A', true);
  gui.type("map.png");
  gui.click("file.eyes.1");
  gui.click("dialog.main");
  CHECK(gui.asked.empty());
  CHECK(gui.ui.dialog == gui::Dialog::replace_file);
  gui.frames(3);
  gui.press(gui::key::escape);
  CHECK(gui.ui.dialog == gui::Dialog::export_map);
  answer(gui, {file("map.png")});
  gui.click("dialog.main");
  gui.frames(3);
  gui.click("dialog.main");
  const auto& asked = last_asked<gui::Export>(gui);
  CHECK(asked.replace);
  CHECK(asked.facilitator_eyes);
  CHECK(asked.path == "/home/user/Documents/map.png");
  CHECK(gui.ui.dialog == gui::Dialog::none);
}

TEST_CASE("no export without a known ending, no name with a slash") {
  Gui gui;
  open(gui, gui::Dialog::export_map, {});
  gui.press('A', true);
  gui.type("../map.png");
  gui.press(gui::key::enter);
  CHECK(gui.asked.empty());
  gui.press('A', true);
  gui.type("map.exe");
  gui.press(gui::key::enter);
  CHECK(gui.asked.empty());
  CHECK(gui.ui.dialog == gui::Dialog::export_map);
}

TEST_CASE("a copy gets its ending by itself") {
  Gui gui;
  open(gui, gui::Dialog::save_as, {});
  gui.press('A', true);
  gui.type("our map");
  gui.press(gui::key::enter);
  CHECK(last_asked<gui::SaveAs>(gui).path == "/home/user/our map.karnemelk.json");
}

TEST_CASE("import asks what to do with people who are there already") {
  Gui gui;
  gui.drop("/home/user/people.csv");
  gui.frames(3);
  CHECK(gui.ui.dialog == gui::Dialog::import_people);
  answer(gui, {file("other.csv"), file("people.csv")});
  gui.click("file.duplicates.1");
  gui.click("dialog.main");
  const auto& asked = last_asked<gui::Import>(gui);
  CHECK(asked.path == "/home/user/people.csv");
  CHECK(asked.duplicates == gui::Duplicates::update);
}

TEST_CASE("what is exported, and in which form") {
  for (const base::Language language : both_languages) {
    Gui gui;
    gui.set_language(language);
    open(gui, gui::Dialog::export_map, {});
    const std::string day = base::iso_from_day(gui.shown.today);
    gui.click("file.what.1");  // a report: HTML is the usual form
    CHECK(gui.ui.file.name == day + "-karnemelk.html");
    gui.click("file.what.0");
    CHECK(gui.ui.file.name == day + "-karnemelk.png");
    gui.click("file.what.1");
    gui.click("file.format.1");
    gui.click("dialog.main");
    const auto& asked = last_asked<gui::Export>(gui);
    CHECK(asked.what == gui::What::report);
    CHECK(asked.path.extension() == ".pdf");
  }
}

TEST_CASE("another ending that is typed means what is usual for it") {
  Gui gui;
  open(gui, gui::Dialog::export_map, {});
  gui.press('A', true);
  gui.type("people.csv");
  gui.click("dialog.main");
  CHECK(last_asked<gui::Export>(gui).what == gui::What::people);
}

TEST_CASE("a plan for own colleagues goes to one's own eyes only; its days to anybody's") {
  Gui gui;
  gui.record({session::SetWorkshop{std::nullopt, model::SessionKind::own}});
  open(gui, gui::Dialog::export_map, {});
  gui.click("file.what.2");
  gui.click("dialog.main");
  CHECK(gui.asked.empty());
  gui.click("file.eyes.1");
  gui.click("dialog.main");
  CHECK(last_asked<gui::Export>(gui).facilitator_eyes);
  open(gui, gui::Dialog::export_map, {});
  gui.click("file.what.2");
  gui.click("file.format.4");
  gui.click("dialog.main");
  CHECK(last_asked<gui::Export>(gui).path.extension() == ".ics");
}
