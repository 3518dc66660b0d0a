// The harvest, the closing question, and removing people for whom there are steps.

#include "gui/harvest.hpp"
#include "panel_checks.hpp"

using namespace driver;

namespace {

constexpr draw::Size tall{1600, 1600};

struct Room {
  Gui gui{tall};
  model::PersonId heron, oak;
  explicit Room(gui::PlanPage page) {
    heron = gui.add("Heron", model::Position{0.4, -0.4});
    oak = gui.add("Oak", model::Position{-0.5, 0.5});
    gui.ui.step = gui::Step::plan;
    gui.ui.plan.page = page;
    gui.frames(3);
  }
  model::StepId step_for(std::vector<model::PersonId> persons, const char* what = "Coffee") {
    model::Step step;
    step.id = {gui.session->next_seq(), 1};
    step.what = what;
    step.persons = std::move(persons);
    gui.record({session::SetStep{step}});
    gui.frames(3);
    return step.id;
  }
  const std::vector<model::HarvestLine>& lines() const { return *gui.now().harvest; }
};

}  // namespace

TEST_CASE("harvest: type, Enter, type, Enter") {
  Room test(gui::PlanPage::harvest);
  test.gui.click("harvest.new");
  test.gui.type("Ask before you tell");
  test.gui.press(gui::key::enter);
  test.gui.type("Coffee is work");
  test.gui.press(gui::key::enter);
  REQUIRE(test.lines().size() == 2);
  CHECK(test.lines()[0].words == "Ask before you tell");
  CHECK(test.lines()[1].words == "Coffee is work");
  test.gui.press(gui::key::enter);
  CHECK(test.lines().size() == 2);
}

TEST_CASE("a line is changed, becomes an intervention with one key, and is removed") {
  Room test(gui::PlanPage::harvest);
  test.gui.click("harvest.new");
  test.gui.type("Ask before you tell");
  test.gui.press(gui::key::enter);
  const std::string row = "harvest." + model::to_text(test.lines().front().id);
  test.gui.click(row);
  test.gui.click("harvest.words");
  test.gui.press(gui::key::end);
  test.gui.type(" anybody");
  test.gui.press(gui::key::enter);
  CHECK(test.lines().front().words == "Ask before you tell anybody");
  test.gui.press('I');
  REQUIRE(test.gui.now().own_interventions->size() == 1);
  CHECK(test.gui.now().own_interventions->front().name == "Ask before you tell anybody");
  test.gui.press('I');  // once is enough
  CHECK(test.gui.now().own_interventions->size() == 1);
  test.gui.click("harvest.remove");
  CHECK(test.lines().empty());
  CHECK(test.gui.now().own_interventions->size() == 1);
}

TEST_CASE("codes of the map in a line are found as words, whatever their capitals") {
  Room test(gui::PlanPage::harvest);
  const model::Workshop& now = test.gui.now();
  CHECK(gui::codes_in(now, "Ask heron, then wait") == std::vector<std::string>{"Heron"});
  CHECK(gui::codes_in(now, "OAK and Heron!") == std::vector<std::string>{"Heron", "Oak"});
  CHECK(gui::codes_in(now, "soak the herons").empty());
}

TEST_CASE("the harvest fills the window, takes lines there too, and Escape leaves it") {
  Room test(gui::PlanPage::harvest);
  test.gui.click("harvest.new");
  test.gui.type("Ask before you tell");
  test.gui.press(gui::key::enter);
  test.gui.click("harvest.large");
  CHECK(test.gui.has("harvest.large.new"));
  CHECK(!test.gui.has("people.new"));
  test.gui.type("Coffee is work");
  test.gui.press(gui::key::enter);
  CHECK(test.lines().size() == 2);
  test.gui.type("Half a li");
  test.gui.press(gui::key::escape);
  CHECK(test.gui.has("people.new"));
  CHECK(test.gui.ui.drafts["harvest.new"] == "Half a li");
}

TEST_CASE("the closing question takes a step that is there, and asks for a day") {
  Room test(gui::PlanPage::closing);
  const auto id = test.step_for({test.heron});
  test.gui.click("closing." + model::to_text(id));
  REQUIRE(test.gui.now().first_step);
  CHECK(test.gui.now().first_step->step == id);
  test.gui.click("closing.day");
  test.gui.type("morgen");
  test.gui.press(gui::key::enter);
  CHECK(model::find_step(test.gui.now(), id)->day == base::days_after(test.gui.shown.today, 1));
}

TEST_CASE("the closing question takes a new step, in one entry") {
  Room test(gui::PlanPage::closing);
  test.gui.click("closing.new");
  CHECK(last_changes(test.gui).size() == 2);
  test.gui.type("Call");
  test.gui.press(gui::key::enter);
  REQUIRE(test.gui.now().first_step);
  const auto* step = model::find_step(test.gui.now(), test.gui.now().first_step->step);
  REQUIRE(step);
  CHECK(step->what == "Call");
}

TEST_CASE("the closing question accepts a reasoned no") {
  Room test(gui::PlanPage::closing);
  test.gui.click("closing.answer.1");
  CHECK(!test.gui.now().first_step);
  test.gui.click("closing.reason");
  test.gui.type("First the vote");
  test.gui.click("plan.page.0");
  REQUIRE(test.gui.now().first_step);
  CHECK(!test.gui.now().first_step->step);
  CHECK(test.gui.now().first_step->reason == "First the vote");
}

namespace {

/// Heron is removed on the map; what is asked is answered with `fate`.
void remove_heron(Room& test) {
  test.gui.ui.step = gui::Step::map;
  test.gui.ui.selected = {test.heron};
  test.gui.frames(3);
  test.gui.press(gui::key::del);
  test.gui.frames(2);
}

}  // namespace

TEST_CASE("removing somebody with steps asks first; Cancel changes nothing") {
  Room test(gui::PlanPage::steps);
  test.step_for({test.heron});
  const auto before = test.gui.entries().size();
  remove_heron(test);
  CHECK(test.gui.entries().size() == before);
  CHECK(test.gui.ui.dialog == gui::Dialog::remove_people);
  test.gui.click("dialog.cancel");
  CHECK(test.gui.entries().size() == before);
  CHECK(test.gui.ui.dialog == gui::Dialog::none);
}

TEST_CASE("the steps of who is removed go too, or stay for the map or for somebody else") {
  for (const int fate : {0, 1, 2}) {
    Room test(gui::PlanPage::steps);
    const auto alone = test.step_for({test.heron});
    const auto shared = test.step_for({test.heron, test.oak}, "Lunch");
    const auto before = test.gui.entries().size();
    remove_heron(test);
    test.gui.click("remove.fate." + std::to_string(fate));
    test.gui.frames(3);
    if (fate == 1) {
      CHECK(!test.gui.marks.places.at("dialog.main").enabled);
      test.gui.click("remove.heir." + model::to_text(test.oak));
    }
    test.gui.click("dialog.main");
    REQUIRE(test.gui.entries().size() == before + 1);
    CHECK(!model::find(test.gui.now(), test.heron));
    const model::Step* step = model::find_step(test.gui.now(), alone);
    if (fate == 0) CHECK(!step);
    if (fate == 1) CHECK(step->persons == std::vector{test.oak});
    if (fate == 2) CHECK(step->persons.empty());
    CHECK(model::find_step(test.gui.now(), shared)->persons == std::vector{test.oak});
    test.gui.press('Z', true);
    CHECK(model::find_step(test.gui.now(), alone)->persons == std::vector{test.heron});
    CHECK(model::find_step(test.gui.now(), shared)->persons.size() == 2);
  }
}

TEST_CASE("without steps somebody is removed at once") {
  Room test(gui::PlanPage::steps);
  test.step_for({});  // for the whole map
  remove_heron(test);
  CHECK(!model::find(test.gui.now(), test.heron));
}
