#include "panel_checks.hpp"

using namespace driver;

namespace {

constexpr draw::Size tall{1280, 3200};

/// Somebody on the map, selected, with the deeper questions unfolded.
struct Deeper {
  Gui gui{tall};
  model::PersonId heron;
  Deeper() {
    heron = gui.add("Heron", model::Position{0.4, -0.4});
    gui.ui.selected = {heron};
    gui.frames(3);
    gui.click("inspector.deepen");
  }
  const model::Person& person() const { return gui.person("Heron"); }
  void choose_sign(const std::string& sign) {
    gui.click("inspector.sign.choose");
    gui.type(sign);
    gui.frames(3);
  }
};

}  // namespace

TEST_CASE("a sign is chosen and tied to a dated moment, as one entry") {
  for (const base::Language language : both_languages) {
    Deeper test;
    test.gui.set_language(language);
    test.choose_sign(language == base::Language::dutch ? "stroom aan" : "flood of");
    const auto before = test.gui.entries().size();
    test.gui.press(gui::key::enter);  // one is left
    CHECK(test.gui.ui.dialog == gui::Dialog::none);
    CHECK(test.gui.entries().size() == before);
    test.gui.frames(3);
    test.gui.type("Forty slides about the history");  // the field has the keyboard
    test.gui.click("inspector.sign.day");
    test.gui.press('A', true);
    test.gui.type("2026-11-03");
    test.gui.click("inspector.sign.add");
    REQUIRE(test.gui.entries().size() == before + 1);
    const model::Seen& seen = *last_change<session::NoteSeen>(test.gui).seen;
    CHECK(seen.sign == "flood-of-detail");
    CHECK(seen.words == "Forty slides about the history");
    CHECK(seen.day == base::Day{2026, 11, 3});
    CHECK(!test.gui.has("inspector.sign.words"));
    CHECK(test.gui.has("inspector.seen." + model::to_text(seen.id) + ".edit"));
  }
}

TEST_CASE("a sign needs no words; it is kept when one goes on, and left when it was a mistake") {
  Deeper test;
  const auto before = test.gui.entries().size();
  test.gui.click("inspector.sign.choose");
  test.gui.click("choose.sign.more-detail");
  test.gui.wait(5000);
  CHECK(test.gui.entries().size() == before);
  test.gui.click("inspector.sign.cancel");
  CHECK(test.gui.entries().size() == before);
  CHECK(!test.gui.has("inspector.sign.words"));

  test.gui.click("inspector.sign.choose");
  test.gui.click("choose.sign.more-detail");
  test.gui.ui.selected.clear();
  test.gui.frames(4);
  REQUIRE(test.gui.entries().size() == before + 1);
  CHECK(last_change<session::NoteSeen>(test.gui).seen->sign == "more-detail");
}

TEST_CASE("what was recorded of a sign is taken back by: not this one") {
  Deeper test;
  test.gui.click("inspector.sign.choose");
  test.gui.click("choose.sign.more-detail");
  test.gui.frames(3);
  test.gui.type("Again a finer question");
  test.gui.wait(4000);
  REQUIRE(test.person().seen.size() == 1);
  test.gui.click("inspector.sign.cancel");
  CHECK(test.person().seen.empty());
  CHECK(!test.gui.has("inspector.sign.words"));
}

TEST_CASE("a moment keeps its sign when its words are changed") {
  Deeper test;
  test.gui.record({session::NoteSeen{
      test.heron,
      model::Seen{{40, 1}, {2026, 11, 3}, model::SeenKind::myself, "Quiet", "silence"}}});
  test.gui.frames(3);
  test.gui.click("inspector.seen." + model::to_text(test.person().seen.front().id) + ".edit");
  test.gui.click("inspector.edit.words");
  test.gui.press('A', true);
  test.gui.type("Looked at the table");
  test.gui.click("inspector.edit.keep");
  REQUIRE(test.person().seen.size() == 1);
  CHECK(test.person().seen.front().words == "Looked at the table");
  CHECK(test.person().seen.front().sign == "silence");
}

TEST_CASE("cause, layer and whether they could be right are an entry each") {
  Deeper test;
  test.gui.click("inspector.cause.2");
  CHECK(last_change<session::SetPerson>(test.gui).about->cause == model::Cause::both);
  test.gui.click("inspector.layer.3");
  CHECK(last_change<session::SetPerson>(test.gui).about->layer == model::Layer::relation);
  CHECK(!test.gui.has("inspector.layer.1"));  // the others fold away
  test.gui.click("inspector.layer.other");
  test.gui.click("inspector.layer.5");
  CHECK(test.person().layer == model::Layer::ethics);
  CHECK(!test.gui.has("inspector.right.about"));
  test.gui.click("inspector.right.1");
  CHECK(last_change<session::SetPerson>(test.gui).about->right == model::Right::partly);
  test.gui.click("inspector.right.about");
  test.gui.type("Nobody has the hours");
  test.gui.press('A', true);
  test.gui.wait(3100);
  CHECK(last_change<session::SetPerson>(test.gui).about->right_about == "Nobody has the hours");
}

TEST_CASE("that they are right leads to a step: change the plan") {
  Deeper test;
  test.gui.click("inspector.right.0");
  CHECK(!test.gui.has("inspector.right.change"));
  test.gui.click("inspector.right.2");
  session::About about;
  about.right_about = "The register is not up to date";
  test.gui.record({session::SetPerson{test.heron, about}});
  test.gui.frames(3);
  test.gui.click("inspector.right.change");
  const model::Step& step = *last_change<session::SetStep>(test.gui).step;
  CHECK(step.intervention == "change-the-plan");
  CHECK(step.persons == std::vector{test.heron});
  CHECK(step.why == "The register is not up to date");
  CHECK(step.state == model::StepState::planned);
  CHECK(!test.gui.has("inspector.right.change"));  // once is enough
  CHECK(test.gui.has("advice.planned." + model::to_text(step.id)));
}

TEST_CASE("the deeper questions do not stand between somebody and the four first") {
  Gui gui({1280, 720});
  gui.ui.selected = {gui.add("Heron", model::Position{0.4, -0.4})};
  gui.frames(4);
  CHECK(!gui.has("inspector.sign.choose"));
  CHECK(!gui.has("inspector.cause.0"));
  CHECK(!gui.has("advice.other"));
  CHECK(gui.has("inspector.enough"));
}
