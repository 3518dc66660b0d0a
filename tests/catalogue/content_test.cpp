// The content that comes with the program: complete, in two languages, and fit to be used.

#include <algorithm>
#include <array>
#include <doctest/doctest.h>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include "base/utf8.hpp"
#include "catalogue/catalogue.hpp"

namespace fs = std::filesystem;
using namespace catalogue;

namespace {

const Catalogue& bundled() {
  static const Catalogue loaded = [] {
    auto result = load_catalogue(fs::path(KARNEMELK_ASSETS) / "catalogue");
    REQUIRE(result);
    return std::move(*result);
  }();
  return loaded;
}

using Visit = std::function<void(const std::string& where, const Words&)>;

void each_intervention_text(const Visit& visit) {
  for (const Intervention& one : bundled().interventions) {
    visit(one.id, one.name);
    visit(one.id, one.purpose);
    visit(one.id, one.when_not);
    visit(one.id, one.opening);
    for (const Words& step : one.steps) visit(one.id, step);
  }
}

void each_agenda_text(const Visit& visit) {
  for (const Agenda& one : bundled().agendas) {
    visit(one.id, one.name);
    visit(one.id, one.about);
    for (const AgendaStep& step : one.steps) {
      visit(one.id, step.name);
      visit(one.id, step.notes);
      if (step.turns > 1) visit(one.id, step.turn_name);
      for (const Words& line : step.card) visit(one.id, line);
    }
  }
}

// What an afternoon and its paper say.
void each_room_text(const Visit& visit) {
  each_agenda_text(visit);
  for (const Subject& one : bundled().subjects) {
    for (const Words* words : {&one.name, &one.task, &one.who, &one.manner, &one.opening})
      visit(one.id, *words);
    for (const auto* list : {&one.reasons, &one.forward, &one.unmoved, &one.back, &one.endings})
      for (const Words& words : *list) visit(one.id, words);
  }
  for (const DebriefQuestion& one : bundled().debrief) {
    visit(one.id, one.question);
    visit(one.id, one.hint);
  }
  for (const Mirror& one : bundled().mirrors) visit(one.sign, one.words);
  for (const Sheet& one : bundled().sheets) {
    visit("sheet", one.name);
    if (!one.lead.english.empty()) visit("sheet", one.lead);
    for (const Words& line : one.lines) visit("sheet", line);
  }
}

// Every text but the sources, which hold names.
void each_text(const Visit& visit) {
  each_intervention_text(visit);
  for (const Script& one : bundled().scripts) {
    visit("script", one.purpose);
    for (const Script::Step& step : one.steps) {
      visit("script", step.what);
      visit("script", step.say);
    }
  }
  for (const Sign& one : bundled().signs)
    for (const Words* words : {&one.name, &one.see, &one.say, &one.below}) visit(one.id, *words);
  for (const StyleCard& one : bundled().styles) {
    for (const Words* words :
         {&one.name, &one.synonyms, &one.works_when, &one.overdone, &one.example})
      visit("style", *words);
    for (const Words& behaviour : one.behaviours) visit("style", behaviour);
  }
  for (const LayerCard& one : bundled().layers)
    for (const Words* words : {&one.name, &one.question, &one.hint, &one.moving})
      visit("layer", *words);
  each_room_text(visit);
}

std::vector<std::string> spoken_words(const std::string& text) {
  std::vector<std::string> words(1);
  for (const char c : base::folded(text)) {
    const auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte) || byte >= 0x80 || c == '\'')
      words.back() += c;
    else if (!words.back().empty())
      words.emplace_back();
  }
  std::erase(words, "");
  return words;
}

bool has_any(const std::vector<std::string>& words, const std::set<std::string>& wanted) {
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) { return wanted.contains(word); });
}

// Small words that stand in nearly every sentence of one language and in none of the other.
const std::set<std::string> only_english = {"the",  "and",  "you",  "to",   "your", "not",  "it",
                                            "with", "they", "this", "that", "for",  "have", "are"};
const std::set<std::string> only_dutch = {"het", "een", "en",   "je",  "niet", "dat", "dit", "ik",
                                          "van", "met", "voor", "wij", "zijn", "ook", "wie", "de"};

}  // namespace

TEST_CASE("all 55 interventions are there") {
  const std::set<std::string> expected = {"one-to-one",
                                          "info-session",
                                          "dream-session",
                                          "ally-checkin",
                                          "ask-advice",
                                          "working-terms",
                                          "position-exchange",
                                          "letting-go",
                                          "where-do-you-stand",
                                          "what-would-it-take",
                                          "name-resistance",
                                          "table-pocket-veto",
                                          "own-share",
                                          "repair",
                                          "neutral-facilitator",
                                          "demo-own-data",
                                          "data-walk",
                                          "small-pilot",
                                          "first-annoyance",
                                          "peer-visit",
                                          "ambassadors",
                                          "bridge-person",
                                          "duo-task",
                                          "shadow-day",
                                          "red-team",
                                          "premortem",
                                          "make-it-fail",
                                          "joint-facts",
                                          "privacy-clinic",
                                          "relieve",
                                          "written-agreement",
                                          "working-agreement",
                                          "rotating-chair",
                                          "minority-round",
                                          "check-in",
                                          "observe-ask",
                                          "procedure-first",
                                          "values-talk",
                                          "resident-at-table",
                                          "sponsor-expects",
                                          "participation-menu",
                                          "credit",
                                          "troika",
                                          "role-swap",
                                          "time-out",
                                          "keep-informed-distance",
                                          "evidence-check",
                                          "share-your-reading",
                                          "change-the-plan",
                                          "deliberately-nothing",
                                          "coffee",
                                          "small-promise",
                                          "ask-feedback",
                                          "thank-the-objection",
                                          "formal-route"};
  std::set<std::string> there;
  for (const Intervention& one : bundled().interventions) there.insert(one.id);
  CHECK(there == expected);
  CHECK(expected.size() == 55);
  CHECK(bundled().interventions.size() == 55);
}

TEST_CASE("the three that it started with lead") {
  const char* const leading[] = {"one-to-one", "info-session", "dream-session"};
  for (std::size_t i = 0; i < std::size(leading); ++i)
    CHECK(bundled().interventions.at(i).id == leading[i]);
}

TEST_CASE("there is enough for every group") {
  for (std::size_t i = 0; i < group_ids.size(); ++i) {
    const Group group = static_cast<Group>(i);
    CAPTURE(group_ids[i]);
    int all = 0, pulls = 0, short_ones = 0, for_one = 0;
    for (const Intervention& one : bundled().interventions) {
      if (!is_for(one, group)) continue;
      ++all;
      pulls += one.energy == Energy::pull;
      short_ones += one.minutes < 30;
      for_one += one.reach == Reach::one;
    }
    CHECK(all >= (group == Group::self ? 3 : 6));
    CHECK(pulls >= 1);
    CHECK(short_ones >= 1);
    CHECK(for_one >= 3);
  }
}

TEST_CASE("for every group and layer there is something to do with one person") {
  for (std::size_t g = 0; g < group_ids.size(); ++g) {
    if (static_cast<Group>(g) == Group::self) continue;
    for (std::size_t l = 0; l < layer_ids.size(); ++l) {
      CAPTURE(group_ids[g]);
      CAPTURE(layer_ids[l]);
      const auto fits = [&](const Intervention& one) {
        return one.reach == Reach::one && one.energy != Energy::away &&
               is_for(one, static_cast<Group>(g)) &&
               std::find(one.layers.begin(), one.layers.end(), static_cast<Layer>(l)) !=
                   one.layers.end();
      };
      CHECK(std::any_of(bundled().interventions.begin(), bundled().interventions.end(), fits));
    }
  }
}

TEST_CASE("every cause, layer, style, energy and reach is covered") {
  std::set<Cause> causes;
  std::set<Layer> layers;
  std::set<Style> styles;
  std::set<Energy> energies;
  std::set<Reach> reaches;
  for (const Intervention& one : bundled().interventions) {
    reaches.insert(one.reach);
    causes.insert(one.cause);
    energies.insert(one.energy);
    layers.insert(one.layers.begin(), one.layers.end());
    styles.insert(one.styles.begin(), one.styles.end());
  }
  CHECK(causes.size() == cause_ids.size());
  CHECK(layers.size() == layer_ids.size());
  CHECK(styles.size() == style_ids.size());
  CHECK(energies.size() == energy_ids.size());
  CHECK(reaches.size() == reach_ids.size());
}

TEST_CASE("an intervention's energy is that of its main style") {
  for (const Intervention& one : bundled().interventions) {
    CAPTURE(one.id);
    const Energy of_style = card_of(bundled(), one.styles.front()).energy;
    if (one.energy != Energy::mixed) CHECK(one.energy == of_style);
    if (one.energy == Energy::mixed) CHECK(one.styles.size() >= 2);
    CHECK((one.people == 1 || one.reach != Reach::everyone || one.people >= 10));
  }
}

TEST_CASE("every text is there twice: once in English, once in Dutch") {
  int count = 0;
  each_text([&](const std::string& where, const Words& words) {
    CAPTURE(where);
    CAPTURE(words.english);
    CAPTURE(words.dutch);
    ++count;
    const auto english = spoken_words(words.english);
    const auto dutch = spoken_words(words.dutch);
    // One word can be the same in both languages: procedure.
    CHECK((words.english != words.dutch || english.size() == 1));
    if (english.size() >= 6) {
      CHECK_FALSE(has_any(english, only_dutch));
      const std::set<std::string> in_english(english.begin(), english.end());
      const auto shared = std::count_if(dutch.begin(), dutch.end(), [&](const std::string& word) {
        return in_english.contains(word);
      });
      CHECK(static_cast<std::size_t>(shared) * 2 < dutch.size() + 1);
    }
    if (dutch.size() >= 6) CHECK_FALSE(has_any(dutch, only_english));
    const double ratio =
        double(base::code_points(words.dutch)) / double(base::code_points(words.english));
    CHECK(ratio > 0.4);
    CHECK(ratio < 2.5);
  });
  CHECK(count > 550);
}

TEST_CASE("no text calls people by the name of a group") {
  // Those names can be changed per session, and are not for saying to somebody.
  const std::set<std::string> labels = {
      "ally",      "allies",       "opponent",      "opponents",   "bedfellow",
      "adversary", "bondgenoot",   "bondgenoten",   "tegenspeler", "tegenspelers",
      "meeloper",  "tegenstander", "tegenstanders", "twijfelaar",  "weerstand"};
  each_text([&](const std::string& where, const Words& words) {
    CAPTURE(where);
    CAPTURE(words.english);
    CAPTURE(words.dutch);
    CHECK_FALSE(has_any(spoken_words(words.english), labels));
    CHECK_FALSE(has_any(spoken_words(words.dutch), labels));
  });
}

TEST_CASE("a talk with somebody who disagrees and does not trust ends without a demand") {
  const Script& script = script_for(bundled(), Group::adversary);
  CHECK(script.steps.back().say.english.find('?') == std::string::npos);
  CHECK(script.steps.back().say.dutch.find('?') == std::string::npos);
  const Intervention* letting_go = find_intervention(bundled(), "letting-go");
  REQUIRE(letting_go);
  CHECK(letting_go->steps.back().english.find("Ask for nothing") == 0);
  CHECK(letting_go->steps.back().dutch.find("Vraag niets") == 0);
  CHECK(letting_go->opening.english.find('?') == std::string::npos);
}

TEST_CASE("the fourteen faces and the pocket veto, each with a line about what I notice") {
  CHECK(bundled().signs.size() == 15);
  CHECK(find_sign(bundled(), "pocket-veto") == &bundled().signs.back());
  for (const Sign& one : bundled().signs) {
    CAPTURE(one.id);
    CHECK(one.say.english.rfind("I notice that ", 0) == 0);
    CHECK(one.say.dutch.rfind("Ik merk dat ", 0) == 0);
    // It stays with what I notice, and leaves a silence: no question, nothing that you do.
    for (const std::string* line : {&one.say.english, &one.say.dutch}) {
      CHECK(line->find('?') == std::string::npos);
      CHECK_FALSE(has_any(spoken_words(*line), {"your", "jouw", "jij", "waarom", "why"}));
    }
  }
}

TEST_CASE("scripts, styles and layers stand in their usual order") {
  REQUIRE(bundled().scripts.size() == 6);
  for (std::size_t i = 0; i < bundled().scripts.size(); ++i)
    CHECK(script_for(bundled(), bundled().scripts[i].group) == bundled().scripts[i]);
  REQUIRE(bundled().styles.size() == style_ids.size());
  for (std::size_t i = 0; i < style_ids.size(); ++i)
    CHECK(bundled().styles[i].style == static_cast<Style>(i));
  REQUIRE(bundled().layers.size() == layer_ids.size());
  for (std::size_t i = 0; i < layer_ids.size(); ++i) {
    CHECK(bundled().layers[i].layer == static_cast<Layer>(i));
    CHECK(bundled().layers[i].stream == (i == 0 ? Stream::upper : Stream::under));
  }
}
