// What comes with the program for an afternoon: days, subjects, questions and sheets.

#include <algorithm>
#include <doctest/doctest.h>
#include <set>
#include <string>

#include "catalogue/catalogue.hpp"
#include "support/english.hpp"
#include "support/folder.hpp"

namespace fs = std::filesystem;
using namespace catalogue;

namespace {

const fs::path bundled_folder = fs::path(KARNEMELK_ASSETS) / "catalogue";

const Catalogue& bundled() {
  static const Catalogue loaded = [] {
    auto result = load_catalogue(bundled_folder);
    REQUIRE(result);
    return std::move(*result);
  }();
  return loaded;
}

bool has_turns(const Agenda& agenda, int count, int minutes) {
  return std::ranges::any_of(agenda.steps, [&](const AgendaStep& step) {
    return step.turns == count && step.turn_minutes == minutes;
  });
}

std::string place_of(const base::Error& error) {
  for (const auto& [name, value] : error.what.arguments)
    if (name == "place") return value;
  return "";
}

const std::string text = R"({"en": "a text", "nl": "een tekst"})";

}  // namespace

TEST_CASE("half a day and ninety minutes take as long as they say") {
  const Agenda* half_day = find_agenda(bundled(), "half-day");
  const Agenda* short_form = find_agenda(bundled(), "ninety-minutes");
  REQUIRE(half_day);
  REQUIRE(short_form);
  CHECK(minutes_of(*half_day) == 210);
  CHECK(minutes_of(*short_form) == 90);
  CHECK(has_turns(*half_day, 4, 5));
  CHECK(has_turns(*half_day, 3, 11));
  CHECK_FALSE(find_agenda(bundled(), "no-such-thing"));
}

TEST_CASE("in every day the second part has a pause halfway and the last step is protected") {
  for (const Agenda& agenda : bundled().agendas) {
    CAPTURE(agenda.id);
    CHECK(agenda.steps.back().is_protected);
    CHECK(agenda.steps.back().screen == Screen::plan);
    int breaks = 0;
    for (const AgendaStep& step : agenda.steps) breaks += step.is_break;
    CHECK(breaks == (minutes_of(agenda) > 180 ? 2 : 1));
    for (const AgendaStep& step : agenda.steps) {
      CAPTURE(step.name.english);
      CHECK((step.turns == 1 || step.minutes == step.turns * step.turn_minutes));
      CHECK_FALSE((step.is_break && step.is_protected));
      // A map of one's own colleagues never comes on the wall by itself.
      CHECK((step.wall != WallMode::map || step.name.english == "The map"));
    }
  }
}

TEST_CASE("three subjects, none of them rigged for asking") {
  CHECK(bundled().subjects.size() == 3);
  REQUIRE(find_subject(bundled(), "buttermilk"));
  CHECK(find_subject(bundled(), "buttermilk") == &bundled().subjects.front());
  for (const Subject& one : bundled().subjects) {
    CAPTURE(one.id);
    const auto says = [](const std::vector<Words>& list, const char* english) {
      return std::ranges::any_of(list, [&](const Words& words) {
        return words.english.find(english) != std::string::npos;
      });
    };
    CHECK(says(one.forward, "says plainly, once, what they expect"));
    CHECK(says(one.back, "A fourth question in a row"));
    CHECK(says(one.endings, "A trial on your own terms"));
    CHECK(says(one.endings, "A no with a reason"));
    // The task is for the room; it gives nothing of the role card away.
    for (const Words& reason : one.reasons) CHECK(one.task.english != reason.english);
  }
}

TEST_CASE("questions to look back with: in parts, a layer each, and what one does oneself") {
  std::set<Layer> layers;
  DebriefPart part = DebriefPart::exercise;
  for (const DebriefQuestion& one : bundled().debrief) {
    CAPTURE(one.id);
    CHECK(one.about >= part);  // part after part
    part = one.about;
    CHECK(one.layer.has_value() == (one.about == DebriefPart::layers));
    if (one.layer) layers.insert(*one.layer);
    CHECK(find_debrief(bundled(), one.id) == &one);
  }
  CHECK(layers.size() == layer_ids.size());
  REQUIRE(bundled().mirrors.size() == bundled().signs.size());
  for (std::size_t i = 0; i < bundled().mirrors.size(); ++i) {
    CHECK(bundled().mirrors[i].sign == bundled().signs[i].id);
    CHECK(bundled().mirrors[i].words.english.starts_with("I "));
    CHECK(bundled().mirrors[i].words.dutch.starts_with("Ik "));
  }
}

TEST_CASE("every sheet is there") {
  REQUIRE(bundled().sheets.size() == sheet_ids.size());
  for (std::size_t i = 0; i < sheet_ids.size(); ++i)
    CHECK(sheet_of(bundled(), SheetId(i)).id == SheetId(i));
  CHECK(sheet_of(bundled(), SheetId::four_questions).lines.size() == 4);
  CHECK(sheet_of(bundled(), SheetId::room_rules).lines.size() <= 6);
}

TEST_CASE("what is wrong with a day, a subject, a question or a sheet is said with its place") {
  const std::string step = R"({"name": )" + text + R"(, "minutes": 5, "card": [)" + text +
                           R"(], "notes": )" + text + "}";
  const auto agenda = [&](const std::string& steps) {
    return R"({"agendas": [{"id": "mine", "name": )" + text + R"(, "about": )" + text +
           R"(, "steps": [)" + steps + "]}]}";
  };
  const auto changed = [&](const std::string& what, const std::string& with) {
    std::string one = step;
    const auto at = one.find(what);
    REQUIRE(at != std::string::npos);
    return agenda(step + ", " + one.replace(at, what.size(), with));
  };
  const std::string long_line(101, 'x');
  struct Case {
    std::string bytes;
    const char* place;
    const char* says;
  };
  const Case cases[] = {
      {agenda(""), "agendas[1].steps", "list of 1 to 40"},
      {changed(R"("minutes": 5)", R"("minutes": 0)"), "agendas[1].steps[2].minutes",
       "from 1 to 600"},
      {changed(R"("minutes": 5, )", ""), "agendas[1].steps[2].minutes", "whole number"},
      {changed(R"("minutes": 5)", R"("turns": {"count": 1, "minutes": 5})"),
       "agendas[1].steps[2].turns.count", "from 2 to 50"},
      {changed(R"("minutes": 5)", R"("turns": {"count": 30, "minutes": 21})"),
       "agendas[1].steps[2].turns.minutes", "from 1 to 20"},
      {changed(R"("minutes": 5)", R"("turns": {"count": 3, "minutes": 11})"),
       "agendas[1].steps[2].turns.name.en", "text of one line"},
      {changed(R"("card": [)", R"("card": [7, )"), "agendas[1].steps[2].card[1].en",
       "text of one line"},
      {changed("a text\", \"nl\": \"een tekst\"}]", long_line + "\", \"nl\": \"een\"}]"),
       "agendas[1].steps[2].card[1].en", "at most 100"},
      {changed(R"("minutes": 5)", R"("minutes": 5, "wall": "poster")"), "agendas[1].steps[2].wall",
       "card, map, clock, blank"},
      {changed(R"("minutes": 5)", R"("minutes": 5, "screen": 3)"), "agendas[1].steps[2].screen",
       "none, exercise"},
      {changed(R"("minutes": 5)", R"("minutes": 5, "break": "yes")"), "agendas[1].steps[2].break",
       "true or false"},
      {R"({"subjects": [{"id": "tea", "name": )" + text + "}]}", "subjects[1].task.en",
       "text of one line"},
      {R"({"debrief": [{"id": "why", "about": "weather"}]})", "debrief[1].about", "exercise"},
      {R"({"debrief": [{"id": "why", "about": "layers", "layer": 1}]})", "debrief[1].layer",
       "content"},
      {R"({"mirrors": [{"sign": "silence"}]})", "mirrors[1].words.en", "text of one line"},
      {R"({"sheets": [{"id": "menu"}]})", "sheets[1].id", "room-rules"},
      {R"({"sheets": [{"id": "observer", "name": )" + text + R"(, "lines": []}]})",
       "sheets[1].lines", "list of 1 to 12"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.bytes);
    const TestFolder folder;
    put_bytes(folder / "bad.json", one.bytes);
    const auto loaded = load_catalogue(folder.path);
    REQUIRE_FALSE(loaded);
    CHECK(place_of(loaded.error()) == one.place);
    CHECK(english(loaded.error()).find("bad.json") != std::string::npos);
    CHECK(english(loaded.error()).find(one.says) != std::string::npos);
  }
}

TEST_CASE("a sheet and a subject of one's own take their place beside the others") {
  const TestFolder folder;
  put_bytes(folder / "mine.json",
            R"({"sheets": [{"id": "room-rules", "name": )" + text + R"(, "lines": [)" + text +
                R"(]}],
    "subjects": [{"id": "tea", "name": )" +
                text + R"(, "task": )" + text + R"(, "who": )" + text + R"(, "manner": )" + text +
                R"(, "opening": )" + text + R"(, "reasons": [)" + text + "," + text +
                R"(], "forward": [)" + text + "," + text + R"(], "unmoved": [)" + text +
                R"(], "back": [)" + text + R"(], "endings": [)" + text + "," + text + "]}]}");
  const Merged after = merged(bundled(), folder.path);
  CHECK(after.remarks.empty());
  CHECK(after.catalogue.sheets.size() == bundled().sheets.size());
  CHECK(sheet_of(after.catalogue, SheetId::room_rules).lines.size() == 1);
  CHECK(find_subject(after.catalogue, "tea") == &after.catalogue.subjects.back());
  CHECK(after.catalogue.agendas == bundled().agendas);
}

TEST_CASE("a bundled catalogue without a sheet, or without questions of a kind, is an error") {
  const TestFolder folder;
  fs::copy(bundled_folder, folder.path, fs::copy_options::recursive);
  const auto missing = [&] {
    const auto loaded = load_catalogue(folder.path);
    REQUIRE_FALSE(loaded);
    for (const auto& [name, value] : loaded.error().what.arguments)
      if (name == "missing") return value;
    return std::string();
  };
  fs::remove(folder / "debrief.json");
  CHECK(missing() == "mirrors");
  fs::remove(folder / "agendas.json");
  CHECK(missing() == "agendas");
  fs::remove(folder / "sheets.json");
  CHECK(missing() == "sheets: room-rules");
}
