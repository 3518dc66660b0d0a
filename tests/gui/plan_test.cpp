#include "gui/plan_steps.hpp"
#include "panel_checks.hpp"

using namespace driver;

namespace {

// High enough that nothing has to be scrolled.
constexpr draw::Size tall{1600, 2600};

/// Two people on the map, and the plan open.
struct Plan {
  Gui gui{tall};
  model::PersonId heron, oak;
  Plan() {
    heron = gui.add("Heron", model::Position{0.4, -0.4});
    oak = gui.add("Oak", model::Position{-0.5, 0.5});
    gui.ui.step = gui::Step::plan;
    gui.frames(3);
  }
  model::StepId add(model::Step step) {
    step.id = {gui.session->next_seq(), 1};
    gui.record({session::SetStep{step}});
    gui.frames(3);
    return step.id;
  }
  /// A step with these words, this many days from today.
  model::StepId on_day(const std::string& words, int days) {
    model::Step step;
    step.what = words;
    step.persons = {heron};
    step.day = base::days_after(gui.shown.today, days);
    return add(step);
  }
  const model::Step& step() const { return gui.now().steps->back(); }
  static std::string row(model::StepId id) { return "plan." + model::to_text(id); }
  void write(const char* mark, const char* words) {
    gui.click(mark);
    gui.press('A', true);
    gui.type(words);
    gui.press(gui::key::enter);
  }
};

void close(Gui& gui) {
  for (const gui::Action& action : gui::last_words(gui.shown, gui.ui))
    if (const auto* record = std::get_if<gui::Record>(&action)) {
      session::Entry entry{gui.session->next_seq(), {}, "facilitator", {}, {}};
      entry.what = session::Do{record->changes, record->joins};
      gui.session->append(entry);
    }
}

}  // namespace

TEST_CASE("the plan is a step of the day, by its tab and by Ctrl+4") {
  Gui gui;
  CHECK(!gui.has("plan.new"));
  gui.click("top.step.plan");
  CHECK(gui.has("plan.new"));
  CHECK(gui.has("plan.first"));  // nothing is planned: what to do
  gui.press('3', true);
  CHECK(!gui.has("plan.new"));
  gui.press('4', true);
  CHECK(gui.has("plan.new"));
}

TEST_CASE("N makes a step for those who are selected and asks for its words") {
  Plan test;
  test.gui.ui.selected = {test.heron, test.oak};
  test.gui.frames(2);
  test.gui.press('N');
  REQUIRE(test.gui.now().steps->size() == 1);
  CHECK(test.step().persons == std::vector{test.heron, test.oak});
  test.gui.type("Coffee");
  test.gui.press(gui::key::enter);
  CHECK(test.step().what == "Coffee");
  CHECK(last_changes(test.gui).size() == 1);
  test.gui.press('Z', true);
  CHECK(test.step().what.empty());
}

TEST_CASE("N on the map still makes a person") {
  Plan test;
  test.gui.ui.step = gui::Step::map;
  test.gui.frames(2);
  test.gui.press('N');
  CHECK(test.gui.now().people->size() == 3);
  CHECK(test.gui.now().steps->empty());
}

TEST_CASE("what presses comes first: late, soon, later, without a day, done") {
  Plan test;
  model::Step done;
  done.state = model::StepState::done;
  done.ended = test.gui.shown.today;
  const auto ended = test.add(done), none = test.add({});
  const auto later = test.on_day("later", 30), soon = test.on_day("soon", 3);
  const auto late = test.on_day("late", -2), today = test.on_day("today", 0);
  std::vector<model::StepId> order;
  for (const auto* step : gui::steps_in_order(test.gui.now(), {}, test.gui.shown.today))
    order.push_back(step->id);
  CHECK(order == std::vector{late, today, soon, later, none, ended});
  double before = 0;
  for (const model::StepId id : order) {
    const double top = test.gui.box(Plan::row(id)).top;
    CHECK(top > before);
    before = top;
  }
  CHECK(gui::pressing_words(*model::find_step(test.gui.now(), late), test.gui.shown.today,
                            base::Language::dutch) == "2 dagen te laat");
  CHECK(gui::pressing_words(*model::find_step(test.gui.now(), later), test.gui.shown.today,
                            base::Language::dutch)
            .empty());
}

TEST_CASE("who is selected on the left is whose steps are shown, with those for the whole map") {
  Plan test;
  const auto heron = test.on_day("Coffee", 1);
  model::Step for_oak, for_all;
  for_oak.persons = {test.oak};
  const auto oak = test.add(for_oak), all = test.add(for_all);
  test.gui.click("people." + model::to_text(test.heron));
  test.gui.marks.places.clear();
  test.gui.frames(2);
  CHECK(test.gui.has(Plan::row(heron)));
  CHECK(test.gui.has(Plan::row(all)));
  CHECK(!test.gui.has(Plan::row(oak)));
  test.gui.click("plan.all");
  CHECK(test.gui.has(Plan::row(oak)));
}

TEST_CASE("each field of a step is an entry, and a day is written as one says it") {
  Plan test;
  const auto id = test.on_day("Coffee", 5);
  test.gui.click(Plan::row(id));
  test.write("step.day", "tomorrow");
  CHECK(test.step().day == base::days_after(test.gui.shown.today, 1));
  test.write("step.day", "03-04-2027");
  CHECK(test.step().day == base::Day{2027, 4, 3});
  test.write("step.minutes", "45");
  CHECK(test.step().minutes == 45);
  test.write("step.who", "The two of us");
  test.write("step.buddy", "Elm");
  test.write("step.buddy_day", "10-04-2027");
  CHECK(test.step().who == "The two of us");
  CHECK(test.step().buddy == "Elm");
  CHECK(test.step().buddy_day == base::Day{2027, 4, 10});
  test.gui.click("step.cause.0");
  test.gui.click("step.style.2");
  CHECK(test.step().cause == model::Cause::trust);
  CHECK(test.step().style == model::Style::bridge);
  CHECK(test.step().what == "Coffee");
}

TEST_CASE("a day that is none is not taken, stays in the field, and nothing is lost") {
  Plan test;
  const auto id = test.on_day("Coffee", 5);
  test.gui.click(Plan::row(id));
  const auto before = test.gui.entries().size();
  test.write("step.day", "31-11-2026");
  CHECK(test.gui.entries().size() == before);
  CHECK(test.step().day == base::days_after(test.gui.shown.today, 5));
  test.gui.click("step.day");
  test.gui.press(gui::key::end);
  test.gui.press(gui::key::backspace);
  test.gui.press(gui::key::enter);  // 31-11-202: still none
  CHECK(test.gui.entries().size() == before);
  test.write("step.day", "30-11-2026");
  CHECK(test.step().day == base::Day{2026, 11, 30});
  test.write("step.minutes", "an hour");
  CHECK(!test.step().minutes);
  test.write("step.minutes", "60");
  CHECK(test.step().minutes == 60);
  test.gui.click("step.day");
  test.gui.press('A', true);
  test.gui.press(gui::key::del);
  test.gui.press(gui::key::enter);
  CHECK(!test.step().day);
}

TEST_CASE("words that are being typed and a choice beside them are both kept") {
  Plan test;
  const auto id = test.on_day("Coffee", 5);
  test.gui.click(Plan::row(id));
  test.gui.click("step.why");
  test.gui.type("Trust first");
  test.gui.click("step.cause.0");
  CHECK(test.step().why == "Trust first");
  CHECK(test.step().cause == model::Cause::trust);
}

TEST_CASE("for whom: added from a list, taken off by their cross") {
  Plan test;
  const auto id = test.on_day("Coffee", 5);
  test.gui.click(Plan::row(id));
  test.gui.click("step.add");
  test.gui.click("step.add." + model::to_text(test.oak));
  CHECK(test.step().persons == std::vector{test.heron, test.oak});
  test.gui.click("step.for." + model::to_text(test.heron));
  CHECK(test.step().persons == std::vector{test.oak});
  test.gui.click("step.for." + model::to_text(test.oak));
  CHECK(test.step().persons.empty());
}

TEST_CASE("done by its circle; how it went and where they stand now are one entry") {
  Plan test;
  const auto id = test.on_day("Coffee", 0);
  test.gui.click(Plan::row(id) + ".done");
  CHECK(test.step().state == model::StepState::done);
  CHECK(test.step().ended == test.gui.shown.today);
  const auto ticked = test.gui.last().seq;
  test.gui.click("step.outcome");
  test.gui.type("Asked for the figures");
  test.gui.click("step.helped.0");
  const draw::Box track =
      test.gui.box("step.after." + model::to_text(test.heron) + ".agreement.slider");
  test.gui.drag(track.centre(), {track.left + track.width() * 0.9, track.top + 10});
  test.gui.click("step.note");
  const auto& changes = last_changes(test.gui);
  REQUIRE(changes.size() == 2);
  CHECK(std::holds_alternative<session::SetStep>(changes[0]));
  CHECK(std::holds_alternative<session::PlacePerson>(changes[1]));
  CHECK(test.step().outcome == "Asked for the figures");
  CHECK(test.step().helped == model::Helped::yes);
  CHECK(*test.gui.person("Heron").place->agreement > 0.6);
  CHECK(test.gui.person("Heron").place->trust == 0.4);
  CHECK(std::get<session::Do>(test.gui.last().what).joins == ticked);
  test.gui.press('Z', true);  // all of it
  CHECK(test.step().state == model::StepState::planned);
  CHECK(test.step().outcome.empty());
  CHECK(test.gui.person("Heron").place->agreement == -0.4);
  test.gui.wait(4000);
  CHECK(test.step().outcome.empty());  // and it does not come back
}

TEST_CASE("how it went is kept after a rest, on leaving and when the window closes") {
  for (const int how : {0, 1, 2}) {
    Plan test;
    const auto id = test.on_day("Coffee", 0), other = test.on_day("Tea", 1);
    test.gui.click(Plan::row(id) + ".done");
    test.gui.click("step.outcome");
    test.gui.type("It went well");
    CHECK(model::find_step(test.gui.now(), id)->outcome.empty());
    if (how == 0) test.gui.wait(3100);
    if (how == 1) test.gui.click(Plan::row(other));
    if (how == 2) close(test.gui);
    CHECK(model::find_step(test.gui.now(), id)->outcome == "It went well");
    CHECK(model::find_step(test.gui.now(), other)->outcome.empty());
  }
}

TEST_CASE("let go, and not yet after all") {
  Plan test;
  const auto id = test.on_day("Coffee", 0);
  test.gui.click(Plan::row(id));
  test.gui.click("step.state.2");
  CHECK(test.step().state == model::StepState::dropped);
  test.gui.click(Plan::row(id) + ".done");
  CHECK(test.step().state == model::StepState::planned);
  CHECK(!test.step().ended);
}

TEST_CASE("by keys: down, Space, Del; undo brings it back") {
  Plan test;
  const auto first = test.on_day("Coffee", 1), second = test.on_day("Tea", 2);
  test.gui.press(gui::key::down);
  CHECK(test.gui.ui.plan.step == first);
  test.gui.press(gui::key::down);
  CHECK(test.gui.ui.plan.step == second);
  CHECK(test.gui.person("Heron").place == model::Position{0.4, -0.4});  // no disc moved
  test.gui.press(gui::key::space);
  CHECK(model::find_step(test.gui.now(), second)->state == model::StepState::done);
  test.gui.press(gui::key::del);
  CHECK(!model::find_step(test.gui.now(), second));
  CHECK(test.gui.now().people->size() == 2);
  CHECK(!test.gui.ui.plan.step);
  test.gui.press('Z', true);
  CHECK(model::find_step(test.gui.now(), second));
}

TEST_CASE("by keys: an intervention is looked up, gone to with the arrows, and chosen") {
  Plan test;
  test.gui.ui.dialog = gui::Dialog::choose_intervention;
  test.gui.frames(3);
  test.gui.press(gui::key::down);
  const std::string second = test.gui.ui.drafts["choose.id"];
  test.gui.press(gui::key::enter);
  test.gui.frames(2);
  CHECK(test.gui.ui.dialog == gui::Dialog::none);
  REQUIRE(test.gui.now().steps->size() == 1);
  CHECK(test.gui.now().steps->front().intervention == second);
}

TEST_CASE("nothing of the plan can be changed in a session that is read-only") {
  Plan test;
  const auto id = test.on_day("Coffee", 1);
  test.gui.shown.read_only = base::message("Somebody else has it open.");
  test.gui.frames(3);
  const auto before = test.gui.entries().size();
  test.gui.click(Plan::row(id));
  test.gui.click(Plan::row(id) + ".done");
  test.gui.click("step.state.1");
  test.gui.click("step.what");
  test.gui.type("X");
  test.gui.press(gui::key::enter);
  test.gui.press('N');
  test.gui.press(gui::key::del);
  CHECK(test.gui.entries().size() == before);
}

namespace {

advice::Suggestion suggestion(const char* name) {
  advice::Suggestion one;
  one.intervention = name;
  one.why = std::string("Because of ") + name;
  one.steps = {"Ask", "Be silent"};
  one.opening = std::string("About ") + name;
  one.minutes = 20;
  one.cause = model::Cause::trust;
  return one;
}

}  // namespace

TEST_CASE("another intervention replaces what the first filled in, and nothing that was written") {
  const advice::Suggestion coffee = suggestion("coffee"), lunch = suggestion("lunch");
  model::Step step = gui::step_from(coffee, {{3, 1}});
  CHECK(step.intervention == "coffee");
  CHECK(step.how == "Ask\nBe silent");
  CHECK(step.minutes == 20);
  CHECK(step.persons.size() == 1);
  step.opening = "My own sentence";
  step.day = base::Day{2026, 12, 1};
  gui::take_over(step, lunch, coffee);
  CHECK(step.intervention == "lunch");
  CHECK(step.why == "Because of lunch");
  CHECK(step.opening == "My own sentence");
  CHECK(step.day == base::Day{2026, 12, 1});
}

TEST_CASE("an intervention is searched, chosen and fills the step in; undo takes it off again") {
  for (const base::Language language : both_languages) {
    Plan test;
    test.gui.set_language(language);
    const auto id = test.on_day("", 5);
    test.gui.click(Plan::row(id));
    test.gui.click("step.choose");
    CHECK(test.gui.ui.dialog == gui::Dialog::choose_intervention);
    const auto& known = *test.gui.shown.catalogue->interventions.begin();
    test.gui.type(known.name.in(language));
    test.gui.click("choose." + known.id);
    test.gui.click("dialog.main");
    CHECK(test.gui.ui.dialog == gui::Dialog::none);
    CHECK(test.step().intervention == known.id);
    CHECK(!test.step().how.empty());
    CHECK(!test.step().why.empty());
    CHECK(test.step().day == base::days_after(test.gui.shown.today, 5));
    test.gui.press('Z', true);
    CHECK(test.step().intervention.empty());
    CHECK(test.step().how.empty());
  }
}

TEST_CASE("words that nothing has in it choose nothing") {
  Plan test;
  const auto id = test.on_day("", 5);
  test.gui.click(Plan::row(id));
  test.gui.click("step.choose");
  test.gui.type("xyzzy");
  CHECK(!test.gui.marks.places.at("dialog.main").enabled);
  test.gui.press(gui::key::enter);
  CHECK(test.gui.ui.dialog == gui::Dialog::choose_intervention);
  test.gui.press(gui::key::escape);
  CHECK(test.step().intervention.empty());
}
