// Nothing private is where the room can see it: not in a picture of the wall, whatever is asked of
// it, and not in the words a window, a toast or a file can be called by.

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "gui/file_dialog.hpp"
#include "gui/wall.hpp"
#include "support/generators.hpp"
#include "support/gui_driver.hpp"
#include "text/text.hpp"

using driver::Gui;

namespace {

bool leaks(const std::string& words) {
  return words.find(generators::private_mark) != std::string::npos;
}

std::string all_words(const draw::Drawing& drawing) {
  std::string words;
  for (const draw::Shape& shape : drawing.shapes) {
    words += shape.tag + "\n";
    if (const auto* text = std::get_if<draw::Text>(&shape.what)) words += text->words + "\n";
  }
  for (const auto& [tag, sentence] : drawing.titles) words += tag + sentence + "\n";
  return words;
}

// Lines are broken and cut on the wall, so a private word is searched for in one long line too.
std::string joined(const std::string& words) {
  std::string one;
  for (const char c : words)
    if (c != '\n') one += c;
  return one;
}

scene::WallMoment any_moment(const model::Workshop& workshop) {
  scene::WallMoment moment;
  moment.then = model::wall_view(workshop);
  moment.happened = "Heron moved from bedfellow to ally.";
  for (const auto& person : *workshop.people)
    if (*rc::gen::arbitrary<bool>()) {
      moment.actor = person->id;
      moment.moving.push_back({person->id, *generators::position()});
    }
  moment.part = 0.5;
  return moment;
}

scene::WallContent any_content(const model::Workshop& workshop) {
  const auto on = [] { return *rc::gen::arbitrary<bool>(); };
  switch (*rc::gen::inRange(0, 9)) {
    case 6:
      return scene::WallHarvest{};
    case 7:
      return scene::WallRules{};
    case 8:
      return any_moment(workshop);
    case 0:
      return scene::EmptyWall{};
    case 1:
      return scene::BlackWall{};
    case 2:
      return scene::BreakCard{"14:35"};
    case 3:
      return scene::WallCard{"Round 2", {"Ask before you tell."}};
    case 4:
      return scene::TestCard{};
    default:
      return scene::WallMap{on(), on(), on(), on()};
  }
}

draw::Drawing wall_of(const model::Workshop& workshop, const draw::Fonts& fonts,
                      const scene::WallContent& content) {
  const draw::Size size = *rc::gen::element(draw::Size{1024, 768}, draw::Size{1280, 720},
                                            draw::Size{1920, 1080}, draw::Size{3840, 2160});
  const auto language = *rc::gen::element(base::Language::english, base::Language::dutch);
  return scene::wall(content, model::wall_view(workshop),
                     scene::wall_look({language, &scene::buttermilk(), &fonts, size, 16}));
}

generators::WorkshopOptions marked() {
  generators::WorkshopOptions options;
  options.mark_private = true;
  return options;
}

}  // namespace

TEST_CASE("no private word is on the wall, whatever it shows") {
  const Gui gui;
  CHECK(rc::check([&] {
    const model::Workshop workshop = *generators::workshop(marked());
    const std::string words = all_words(wall_of(workshop, *gui.shown.fonts, any_content(workshop)));
    RC_ASSERT(!leaks(words));
    RC_ASSERT(!leaks(joined(words)));
  }));
}

TEST_CASE("of own colleagues there is no code on the wall before the map is released") {
  const Gui gui;
  CHECK(rc::check([&] {
    generators::WorkshopOptions options = marked();
    options.kind = model::SessionKind::own;
    options.least_people = 1;
    model::Workshop workshop = *generators::workshop(options);
    workshop.map_released = false;
    const auto drawing = wall_of(workshop, *gui.shown.fonts, any_content(workshop));
    for (const draw::Shape& shape : drawing.shapes) RC_ASSERT(!shape.tag.starts_with("person:"));
    RC_ASSERT(drawing.titles.empty());
  }));
}

TEST_CASE("what is private does not change the wall of own colleagues") {
  const Gui gui;
  CHECK(rc::check([&] {
    generators::WorkshopOptions options = marked();
    options.kind = model::SessionKind::own;
    model::Workshop workshop = *generators::workshop(options);
    workshop.map_released = true;
    model::Workshop other = workshop;
    other.title = other.goal = "something else";
    const auto people = *workshop.people;
    for (const auto& person : people)
      change_person(other, person->id, [](model::Person& p) {
        p.role = p.name = p.memory_aid = p.my_share = "something else";
        p.seen.clear();
        p.wish.reset();
      });
    const scene::WallMap map{true, true, true, true};
    const auto look = scene::wall_look(
        {base::Language::dutch, &scene::buttermilk(), gui.shown.fonts, {1280, 720}, 16});
    RC_ASSERT(scene::wall(map, model::wall_view(workshop), look) ==
              scene::wall(map, model::wall_view(other), look));
  }));
}

TEST_CASE("a private word that was on the wall would be found (so the tests above can fail)") {
  const Gui gui;
  const scene::WallCard card{std::string(generators::private_mark) + "1", {}};
  const auto look = scene::wall_look(
      {base::Language::english, &scene::buttermilk(), gui.shown.fonts, {1280, 720}, 16});
  CHECK(leaks(all_words(scene::wall(card, model::WallView{}, look))));
}

TEST_CASE("no private word is in a proposed file name or in what the window is called") {
  CHECK_FALSE(leaks(gui::proposed_name(gui::Dialog::save_as, {2026, 11, 23})));
  for (const auto language : {base::Language::english, base::Language::dutch})
    CHECK_FALSE(leaks(text::tr(language, "Karnemelk: what the room sees")));
}

TEST_CASE(
    "whatever is pressed, no toast holds a private word, and the wall of one screen neither") {
  CHECK(rc::check([] {
    Gui gui;
    model::Workshop workshop = *generators::workshop(marked());
    std::vector<session::Change> changes;
    for (const auto& person : *workshop.people) {
      session::About about;
      about.code = person->code;
      about.role = person->role;
      about.name = person->name;
      about.memory_aid = person->memory_aid;
      changes.push_back(session::AddPerson{person->id, about});
      if (person->place) changes.push_back(session::PlacePerson{person->id, *person->place});
    }
    gui.record({session::SetWorkshop{workshop.title, workshop.kind}});
    if (!changes.empty()) gui.record(std::move(changes));
    gui.frames(2);
    const auto keys = *rc::gen::container<std::vector<gui::Key>>(rc::gen::element<gui::Key>(
        'N', 'H', 'B', 'F', 'Q', 'W', 'T', 'G', gui::key::tab, gui::key::del, gui::key::f5,
        gui::key::f6, gui::key::escape, gui::key::right));
    gui.ui.wall.mode = gui::WallMode::same_screen;
    gui.ui.wall.content = scene::WallMap{};
    for (const gui::Key key : keys) {
      gui.press(key);
      for (const gui::Toast& toast : gui.ui.toasts)
        RC_ASSERT(!leaks(text::say(gui.shown.settings.language, toast.what)));
      RC_ASSERT(!gui.ui.private_words);
      const auto picture = gui::wall_picture(gui.shown, gui.ui, {1280, 720});
      RC_ASSERT(!leaks(joined(all_words(*picture.drawing))));
    }
  }));
}
