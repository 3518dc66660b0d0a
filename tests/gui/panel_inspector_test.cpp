#include "panel_checks.hpp"

using namespace driver;

namespace {

// High enough that nothing has to be scrolled.
constexpr draw::Size tall{1280, 2600};

/// Somebody on the map, selected.
struct Selected {
  Gui gui{tall};
  model::PersonId heron;
  explicit Selected(std::optional<model::Position> place = model::Position{0.4, -0.4}) {
    heron = gui.add("Heron", place);
    gui.ui.selected = {heron};
    gui.frames(3);
  }
  const model::Person& person() const { return gui.person("Heron"); }
  void unfold() {
    gui.click("inspector.deepen");
    gui.click("inspector.more");
  }
};

}  // namespace

TEST_CASE("the four first questions and what is below them are there in both languages") {
  for (const base::Language language : both_languages) {
    Selected test;
    test.gui.set_language(language);
    test.gui.ui.private_words = true;
    test.unfold();
    test.gui.frames(2);
    for (const char* mark : {"inspector.code",
                             "inspector.trust.slider",
                             "inspector.trust_missing.0",
                             "inspector.agreement.slider",
                             "inspector.seen.words",
                             "inspector.sure.2",
                             "inspector.enough",
                             "inspector.sign.choose",
                             "inspector.cause.3",
                             "inspector.layer.5",
                             "inspector.right.2",
                             "inspector.advice",
                             "inspector.influence.2",
                             "inspector.wish.trust.slider",
                             "inspector.reverse.agreement.slider",
                             "inspector.share",
                             "inspector.kind.1",
                             "inspector.role",
                             "inspector.aid",
                             "inspector.name",
                             "inspector.remove"}) {
      INFO(mark);
      CHECK(test.gui.has(mark));
    }
  }
}

TEST_CASE("the four first questions are in view in a small window") {
  for (const base::Language language : both_languages) {
    Gui gui({1280, 720});
    gui.set_language(language);
    gui.ui.selected = {gui.add("Heron", model::Position{0.4, -0.4})};
    gui.frames(4);
    const gui::Marks::Place& last = gui.marks.places.at("inspector.sure.2");
    CHECK(last.box.bottom <= last.clip.bottom);
  }
}

TEST_CASE("a code is recorded on Enter, and only when nobody else has it") {
  Selected test;
  test.gui.add("Oak");
  test.gui.click("inspector.code");
  test.gui.press('A', true);
  test.gui.type("Moon");
  const auto before = test.gui.entries().size();
  test.gui.press(gui::key::enter);
  REQUIRE(test.gui.entries().size() == before + 1);
  CHECK(last_change<session::SetPerson>(test.gui).about->code == "Moon");

  test.gui.click("inspector.code");
  test.gui.press('A', true);
  test.gui.type("oak");
  test.gui.press(gui::key::enter);
  CHECK(test.gui.entries().size() == before + 1);
  CHECK(model::find(test.gui.now(), test.heron)->code == "Moon");
}

TEST_CASE("an emptied code is not recorded, the old one stays") {
  Selected test;
  const auto before = test.gui.entries().size();
  test.gui.click("inspector.code");
  test.gui.press('A', true);
  test.gui.press(gui::key::del);
  test.gui.press(gui::key::enter);
  CHECK(test.gui.entries().size() == before);
  CHECK(test.gui.person("Heron").id == test.heron);
}

TEST_CASE("words rest for three seconds, then they are recorded; one visit is one undo step") {
  Selected test;
  test.gui.click("inspector.code");
  test.gui.press(gui::key::end);
  test.gui.type("s");
  const auto before = test.gui.entries().size();
  test.gui.wait(2500);
  CHECK(test.gui.entries().size() == before);
  test.gui.wait(600);
  REQUIRE(test.gui.entries().size() == before + 1);
  const session::Seq first = test.gui.last().seq;
  test.gui.type("!");
  test.gui.press(gui::key::enter);
  REQUIRE(test.gui.entries().size() == before + 2);
  CHECK(std::get<session::Do>(test.gui.last().what).joins == first);
  CHECK(model::find(test.gui.now(), test.heron)->code == "Herons!");
  test.gui.press('Z', true);
  CHECK(model::find(test.gui.now(), test.heron)->code == "Heron");
}

TEST_CASE("words that are being typed are kept when somebody else is selected") {
  Selected test;
  const model::PersonId oak = test.gui.add("Oak");
  test.unfold();
  test.gui.click("inspector.share");
  test.gui.type("I talk too much");
  test.gui.ui.selected = {oak};
  test.gui.frames(4);
  CHECK(test.person().my_share == "I talk too much");
  CHECK(test.gui.person("Oak").my_share.empty());
}

TEST_CASE("a slider makes one entry, when it is let go") {
  Selected test;
  const draw::Box track = test.gui.box("inspector.trust.slider");
  const auto before = test.gui.entries().size();
  const double disc = test.gui.disc("Heron").x;
  test.gui.press_mouse(track.centre());
  test.gui.move_mouse({track.left + track.width() * 0.6, track.centre().y});
  test.gui.move_mouse({track.left + track.width() * 0.85, track.centre().y});
  CHECK(test.gui.entries().size() == before);
  CHECK(test.gui.disc("Heron").x > disc + 20);  // the map shows it already
  test.gui.release_mouse();
  REQUIRE(test.gui.entries().size() == before + 1);
  const auto& placed = last_change<session::PlacePerson>(test.gui);
  REQUIRE(placed.at.trust);
  CHECK(*placed.at.trust > 0.6);
  CHECK(*placed.at.trust < 0.8);
  CHECK(placed.at.agreement == -0.4);
}

TEST_CASE("the box says: we do not know; then one is asked what makes it unknown") {
  Selected test;
  CHECK(!test.gui.has("inspector.stance.0"));
  test.gui.click("inspector.agreement.unknown");
  CHECK(last_change<session::PlacePerson>(test.gui).at == model::Position{0.4, std::nullopt});
  test.gui.frames(2);
  test.gui.click("inspector.stance.2");
  CHECK(last_change<session::SetPerson>(test.gui).about->stance == model::Stance::keeps_quiet);
  CHECK(test.person().stance == model::Stance::keeps_quiet);
}

TEST_CASE("a typed number places somebody who is not on the map yet") {
  Selected test(std::nullopt);
  CHECK(!test.person().place);
  test.gui.click("inspector.trust.number");
  test.gui.press('A', true);
  test.gui.type("8");
  test.gui.press(gui::key::enter);
  REQUIRE(test.person().place);
  CHECK(*test.person().place == model::Position{0.6, std::nullopt});
}

TEST_CASE("somebody can be put on the map as unknown, and be taken off it") {
  Selected test(std::nullopt);
  test.gui.click("inspector.place_unknown");
  CHECK(last_change<session::PlacePerson>(test.gui).at == model::Position{});
  test.gui.frames(2);
  test.gui.click("inspector.take_off");
  CHECK(last_change<session::TakeOffMap>(test.gui).id == test.heron);
}

TEST_CASE("whose trust is missing, and how sure I am") {
  Selected test;
  test.gui.click("inspector.trust_missing.1");
  CHECK(test.person().trust_missing == model::TrustMissing::theirs);
  test.gui.click("inspector.sure.0");
  CHECK(test.person().sure == model::Sureness::low);
}

TEST_CASE("what I saw is noted with its kind and day") {
  Selected test;
  test.gui.click("inspector.seen.words");
  test.gui.type("Left before the vote");
  test.gui.click("inspector.seen.kind.1");
  test.gui.click("inspector.seen.day");
  test.gui.press('A', true);
  test.gui.type("2026-11-31");
  const auto before = test.gui.entries().size();
  test.gui.click("inspector.seen.add");
  CHECK(test.gui.entries().size() == before);  // November has no 31st
  test.gui.click("inspector.seen.day");
  test.gui.press('A', true);
  test.gui.type("2026-11-03");
  test.gui.click("inspector.seen.add");
  REQUIRE(test.gui.entries().size() == before + 1);
  const model::Seen seen = *last_change<session::NoteSeen>(test.gui).seen;
  CHECK(seen.words == "Left before the vote");
  CHECK(seen.kind == model::SeenKind::from_others);
  CHECK(seen.day == base::Day{2026, 11, 3});
  CHECK(seen.id == model::SeenId{test.gui.last().seq, 1});
}

TEST_CASE("a note is of today unless said otherwise; it can be edited and removed") {
  Selected test;
  test.gui.click("inspector.seen.words");
  test.gui.type("Asked for the figures");
  test.gui.press(gui::key::enter, true);
  REQUIRE(test.person().seen.size() == 1);
  const model::Seen first = test.person().seen.front();
  CHECK(first.day == test.gui.shown.today);

  const std::string mark = "inspector.seen." + model::to_text(first.id);
  test.gui.click(mark + ".edit");
  test.gui.click("inspector.edit.words");
  test.gui.press(gui::key::end, true);
  test.gui.type(" twice");
  test.gui.click("inspector.edit.keep");
  REQUIRE(test.person().seen.size() == 1);
  CHECK(test.person().seen.front().words == "Asked for the figures twice");
  CHECK(test.person().seen.front().id == first.id);
  test.gui.click(mark + ".remove");
  CHECK(test.person().seen.empty());
}

TEST_CASE("a wish is set from here, moved and cleared") {
  Selected test;
  test.unfold();
  test.gui.click("inspector.wish.here");
  CHECK(last_change<session::SetWish>(test.gui).at == model::Position{0.4, -0.4});
  const draw::Box track = test.gui.box("inspector.wish.agreement.slider");
  test.gui.drag(track.centre(), {track.left + track.width() * 0.9, track.centre().y});
  REQUIRE(test.person().wish);
  CHECK(*test.person().wish->agreement > 0.6);
  CHECK(test.person().wish->trust == 0.4);
  test.gui.click("inspector.wish.clear");
  CHECK(!test.person().wish);
  CHECK(test.person().place == model::Position{0.4, -0.4});
}

TEST_CASE("where would they put you") {
  Selected test;
  test.unfold();
  const draw::Box track = test.gui.box("inspector.reverse.trust.slider");
  test.gui.drag(track.centre(), {track.left + track.width() * 0.1, track.centre().y});
  REQUIRE(test.person().reverse_view);
  CHECK(*test.person().reverse_view->trust < -0.6);
  CHECK(!test.person().reverse_view->agreement);
  test.gui.click("inspector.reverse.clear");
  CHECK(!test.person().reverse_view);
}

TEST_CASE("influence, person or group") {
  Selected test;
  test.unfold();
  test.gui.click("inspector.influence.2");
  CHECK(test.person().influence == model::Influence::high);
  test.gui.click("inspector.kind.1");
  CHECK(test.person().is_group);
}

TEST_CASE("private words are not even in the window until they are asked for") {
  Selected test;
  test.unfold();
  test.gui.frames(2);
  CHECK(!test.gui.has("inspector.role"));
  test.gui.ui.private_words = true;
  test.gui.frames(2);
  test.gui.click("inspector.role");
  test.gui.type("Archivist");
  test.gui.press(gui::key::enter);
  CHECK(last_change<session::SetPerson>(test.gui).about->role == "Archivist");
}

TEST_CASE("removing somebody takes one press, and undo brings them back") {
  Selected test;
  test.unfold();
  test.gui.click("inspector.remove");
  CHECK(last_change<session::RemovePerson>(test.gui).id == test.heron);
  CHECK(test.gui.ui.selected.empty());
  test.gui.press('Z', true);
  CHECK(test.gui.person("Heron").id == test.heron);
}

TEST_CASE("enough for now selects nobody; next goes to somebody who is not on the map") {
  Selected test;
  const model::PersonId oak = test.gui.add("Oak");
  test.gui.click("inspector.next");
  CHECK(test.gui.ui.selected == std::set{oak});
  test.gui.click("inspector.enough");
  CHECK(test.gui.ui.selected.empty());
}

TEST_CASE("nobody selected: the goal, and who is to be put on the map") {
  for (const base::Language language : both_languages) {
    Gui gui(tall);
    gui.set_language(language);
    const model::PersonId oak = gui.add("Oak");
    gui.click("inspector.goal");
    gui.type("All data open by May");
    gui.click("inspector.waiting." + model::to_text(oak));
    CHECK(gui.now().goal == "All data open by May");
    CHECK(gui.ui.selected == std::set{oak});
  }
}

TEST_CASE("several selected: off the map together, in one entry") {
  Gui gui(tall);
  const model::PersonId oak = gui.add("Oak", model::Position{0.1, 0.1});
  const model::PersonId elm = gui.add("Elm", model::Position{0.5, 0.5});
  gui.ui.selected = {oak, elm};
  gui.frames(3);
  gui.click("inspector.several.off");
  CHECK(last_changes(gui).size() == 2);
  CHECK(!gui.person("Oak").place);
  gui.click("inspector.several.remove");
  CHECK(last_changes(gui).size() == 2);
  CHECK(gui.now().people->empty());
}

TEST_CASE("nothing can be changed in a session that is read-only") {
  Selected test;
  test.gui.shown.read_only = base::message("Somebody else has it open.");
  test.gui.frames(3);
  const auto before = test.gui.entries().size();
  test.gui.click("inspector.sure.0");
  test.gui.click("inspector.trust.unknown");
  test.gui.click("inspector.code");
  test.gui.type("X");
  test.gui.press(gui::key::enter);
  CHECK(test.gui.entries().size() == before);
}

TEST_CASE("a code that is taken stays in the field with its message, until a word is taken") {
  driver::Gui gui;
  gui.add("Oak");
  const auto heron = gui.add("Heron");
  gui.ui.selected = {heron};
  gui.frames(3);
  gui.click("inspector.code");
  gui.press('A', true);
  gui.type("oak");
  CHECK(gui.has("inspector.code.take"));
  gui.press(gui::key::enter);
  gui.frames(3);
  CHECK(gui.has("inspector.code.take"));  // the message and its way out stay
  CHECK(gui.person("Heron").id == heron);
  gui.ui.selected.clear();
  gui.frames(3);
  gui.ui.selected = {heron};
  gui.frames(3);
  REQUIRE(gui.has("inspector.code.take"));
  gui.click("inspector.code.take");
  gui.frames(3);
  CHECK_FALSE(gui.has("inspector.code.take"));
  CHECK(model::find(gui.now(), heron)->code != "Heron");
  CHECK(model::find(gui.now(), heron)->code != "Oak");
}
