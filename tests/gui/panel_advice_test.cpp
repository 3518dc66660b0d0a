#include <algorithm>

#include "gui/advised.hpp"
#include "gui/own_interventions.hpp"
#include "panel_checks.hpp"

using namespace driver;

namespace {

constexpr draw::Size tall{1280, 4200};

struct Advice {
  Gui gui{tall};
  model::PersonId heron;
  Advice() {
    heron = gui.add("Heron", model::Position{0.4, -0.4});
    gui.ui.selected = {heron};
    gui.frames(3);
    gui.click("inspector.advice");
  }
  std::vector<advice::Suggestion> three() {
    return advice::suggest(gui::question_of(gui.shown), {heron});
  }
};

const model::Step& last_step(const Gui& gui) {
  return *last_change<session::SetStep>(gui).step;
}

}  // namespace

TEST_CASE("at most three cards; what may go wrong stands before the steps") {
  for (const base::Language language : both_languages) {
    Advice test;
    test.gui.set_language(language);
    const auto three = test.three();
    REQUIRE(!three.empty());
    CHECK(three.size() <= 3);
    for (const advice::Suggestion& one : three) {
      CHECK(test.gui.has("advice.step." + one.intervention));
      CHECK(test.gui.has("advice.how." + one.intervention));
    }
  }
}

TEST_CASE("from a sign that was noted to a step with a date") {
  Gui gui(tall);
  const model::PersonId heron = gui.add("Heron", model::Position{0.4, -0.4});
  gui.click("people." + model::to_text(heron));
  gui.click("inspector.deepen");
  gui.click("inspector.sign.choose");
  gui.click("choose.sign.more-detail");
  gui.click("inspector.sign.add");
  gui.click("inspector.cause.1");
  gui.click("inspector.layer.1");
  gui.click("inspector.deepen");
  gui.click("inspector.advice");
  const auto three = advice::suggest(gui::question_of(gui.shown), {heron});
  REQUIRE(!three.empty());
  gui.click("advice.how." + three[0].intervention);
  const auto before = gui.entries().size();
  gui.click("advice.step." + three[0].intervention);
  REQUIRE(gui.entries().size() == before + 1);
  const model::Step made = last_step(gui);
  CHECK(made.intervention == three[0].intervention);
  CHECK(made.persons == std::vector{heron});
  CHECK(made.why == three[0].why);
  CHECK(made.opening == three[0].opening);
  CHECK(!made.day);
  gui.click("advice.day." + model::to_text(made.id) + ".1");
  REQUIRE(gui.entries().size() == before + 2);
  CHECK(last_step(gui).day == base::days_after(gui.shown.today, 7));
  CHECK(last_step(gui).why == made.why);
  CHECK(!gui.has("advice.day." + model::to_text(made.id) + ".1"));
  gui.press('Z', true);
  CHECK(!model::find_step(gui.now(), made.id)->day);
}

TEST_CASE("something else: everything can be searched, and the choice becomes a card") {
  Advice test;
  const auto all = advice::all_for(gui::question_of(test.gui.shown), {test.heron});
  const auto three = test.three();
  const auto other = std::ranges::find_if(all, [&](const advice::Suggestion& one) {
    return std::ranges::find(three, one.intervention, &advice::Suggestion::intervention) ==
           three.end();
  });
  REQUIRE(other != all.end());
  test.gui.click("advice.other");
  test.gui.type(other->name);
  test.gui.frames(3);
  const auto before = test.gui.entries().size();
  test.gui.click("choose.advice." + other->intervention);
  CHECK(test.gui.entries().size() == before);
  test.gui.click("advice.step." + other->intervention);
  CHECK(last_step(test.gui).intervention == other->intervention);
}

TEST_CASE("a search that finds nothing says so, and Escape leaves everything as it was") {
  Advice test;
  test.gui.click("advice.other");
  test.gui.type("qqqq");
  test.gui.frames(3);
  CHECK(std::ranges::none_of(test.gui.marks.places, [](const auto& place) {
    return place.first.starts_with("choose.advice.") && place.first != "choose.advice.search";
  }));
  test.gui.press(gui::key::enter);
  CHECK(test.gui.ui.dialog == gui::Dialog::something_else);
  test.gui.press(gui::key::escape);
  CHECK(test.gui.ui.dialog == gui::Dialog::none);
}

TEST_CASE("deliberately nothing asks for a reason, and is a step like any other") {
  Advice test;
  test.gui.click("advice.nothing");
  CHECK(!test.gui.marks.places.at("advice.nothing.step").enabled);
  test.gui.click("advice.nothing.reason");
  test.gui.type("She is on leave until March");
  test.gui.click("advice.nothing.step");
  CHECK(last_step(test.gui).intervention == model::nothing_on_purpose);
  CHECK(last_step(test.gui).why == "She is on leave until March");
  CHECK(last_step(test.gui).persons == std::vector{test.heron});
  CHECK(!test.gui.has("advice.nothing.reason"));
}

TEST_CASE("several people get advice together; a step names them all") {
  Advice test;
  const model::PersonId oak = test.gui.add("Oak", model::Position{0.5, -0.5});
  test.gui.ui.selected = {test.heron, oak};
  test.gui.frames(3);
  const auto three = advice::suggest(gui::question_of(test.gui.shown), {test.heron, oak});
  REQUIRE(!three.empty());
  test.gui.click("advice.step." + three[0].intervention);
  CHECK(last_step(test.gui).persons == std::vector{test.heron, oak});
}

TEST_CASE("blind spots: at most three, jumped to, and answered with: I know") {
  Gui gui(tall);
  for (const char* code : {"Heron", "Oak", "Moon", "Elm"}) gui.add(code, model::Position{0.5, 0.5});
  gui.frames(3);
  const auto found = gui::advised(gui.shown, gui.ui).insights;
  REQUIRE(!found.empty());
  CHECK(gui.has("insight.0.known"));
  CHECK(!gui.has("insight.3.known"));
  const auto jumps = std::ranges::find_if(
      found, [](const advice::Insight& insight) { return !insight.persons.empty(); });
  if (jumps != found.end() && jumps - found.begin() < advice::insights_at_once) {
    gui.click("insight." + std::to_string(jumps - found.begin()) + ".show");
    CHECK(gui.ui.selected ==
          std::set<model::PersonId>(jumps->persons.begin(), jumps->persons.end()));
    gui.ui.selected.clear();
    gui.frames(3);
  }
  gui.click("insight.0.known");
  CHECK(last_change<session::AnswerHint>(gui).key == found.front().key);
  const auto after = gui::advised(gui.shown, gui.ui).insights;
  CHECK(std::ranges::find(after, found.front().key, &advice::Insight::key) == after.end());
}

TEST_CASE("no advice while people are put on the map again without looking") {
  Advice test;
  test.gui.record({session::StartMeeting{{90, 1}, "Second", "", {2026, 12, 1}, true}});
  test.gui.frames(3);
  CHECK(!test.gui.has("inspector.advice"));
  test.gui.ui.selected.clear();
  test.gui.frames(3);
  CHECK(!test.gui.has("insight.0.known"));
}

TEST_CASE("one of our own is thought up, changed, used and removed") {
  Advice test;
  test.gui.click("advice.other");
  test.gui.click("choose.own");
  test.gui.frames(3);
  CHECK(!test.gui.marks.places.at("dialog.main").enabled);
  test.gui.type("Walk to lunch");
  test.gui.click("own.minutes");
  test.gui.type("12x");
  CHECK(!test.gui.marks.places.at("dialog.main").enabled);
  test.gui.press('A', true);
  test.gui.type("30");
  test.gui.click("own.group.1");
  test.gui.click("own.cause.0");
  test.gui.click("own.how");
  test.gui.type("Ask");
  test.gui.click("dialog.main");
  const model::OwnIntervention own =
      *last_change<session::SetOwnIntervention>(test.gui).intervention;
  CHECK(own.name == "Walk to lunch");
  CHECK(own.minutes == 30);
  CHECK(own.groups == std::vector{model::groups[1]});
  CHECK(own.cause == model::Cause::trust);
  CHECK(own.how == "Ask");

  const std::string id = model::to_text(own.id);
  test.gui.click("advice.other");
  test.gui.type("Walk to lunch");
  test.gui.click("choose.advice." + id);
  test.gui.click("advice.step." + id);
  CHECK(last_step(test.gui).intervention == id);

  test.gui.ui.selected.clear();
  test.gui.frames(3);
  test.gui.click("inspector.own");
  test.gui.click("own." + id + ".edit");
  test.gui.click("own.cause.1");
  test.gui.click("dialog.main");
  CHECK(last_change<session::SetOwnIntervention>(test.gui).intervention->id == own.id);
  CHECK(last_change<session::SetOwnIntervention>(test.gui).intervention->cause ==
        model::Cause::agreement);
  test.gui.click("own.keep");
  CHECK(!last_asked<gui::KeepOwnInterventions>(test.gui).replace);
  test.gui.click("own." + id + ".remove");
  CHECK(test.gui.now().own_interventions->empty());
  CHECK(test.gui.now().steps->size() == 1);
}

TEST_CASE("minutes as typed") {
  std::optional<int> minutes = 5;
  CHECK(gui::minutes_from("  ", &minutes));
  CHECK(!minutes);
  CHECK(gui::minutes_from(" 45 ", &minutes));
  CHECK(minutes == 45);
  for (const char* wrong : {"0", "-3", "10001", "3.5", "ten", "99999999999999", "5 6"}) {
    INFO(wrong);
    CHECK(!gui::minutes_from(wrong, &minutes));
    CHECK(!minutes);
  }
}

TEST_CASE("a read-only session can be advised on, and nothing of it recorded") {
  Advice test;
  test.gui.shown.read_only = base::message("Somebody else has this file open.");
  test.gui.frames(3);
  const auto three = test.three();
  REQUIRE(!three.empty());
  CHECK(!test.gui.marks.places.at("advice.step." + three[0].intervention).enabled);
}
