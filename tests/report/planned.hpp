#pragma once
// The sample of a fictive municipality with a plan, own interventions and a harvest.

#include "catalogue/catalogue.hpp"
#include "draw/font.hpp"
#include "report/export.hpp"
#include "report/sample.hpp"

namespace samples {

inline const catalogue::Catalogue& content() {
  static const catalogue::Catalogue loaded = [] {
    auto result = catalogue::load_catalogue(std::filesystem::path(KARNEMELK_ASSETS) / "catalogue");
    REQUIRE(result);
    return std::move(*result);
  }();
  return loaded;
}

inline const draw::Fonts& fonts() {
  static const draw::Fonts loaded = [] {
    auto result = draw::Fonts::load(std::filesystem::path(KARNEMELK_ASSETS) / "fonts");
    REQUIRE(result);
    return std::move(*result);
  }();
  return loaded;
}

/// One round, one group and two notes of an evening.
inline model::Exercise an_exercise(bool dutch) {
  model::Exercise exercise =
      *sample(dutch ? "karnemelkavond.json" : "buttermilk-evening.json").exercise;
  exercise.rounds.erase(exercise.rounds.begin(), exercise.rounds.begin() + 2);
  exercise.rounds.resize(1);
  exercise.tallies.resize(1);
  exercise.debrief.resize(2);
  return exercise;
}

inline model::Workshop planned(base::Language language) {
  const bool dutch = language == base::Language::dutch;
  model::Workshop workshop =
      sample(dutch ? "open-data-gemeente.json" : "open-data-municipality.json");
  const model::PersonId first = (*workshop.people)[0]->id, second = (*workshop.people)[1]->id;
  model::Step talk;
  talk.id = {100, 1};
  talk.intervention = content().interventions[0].id;
  talk.persons = {first};
  talk.cause = model::Cause::trust;
  talk.style = model::Style::bridge;
  talk.opening = dutch ? "Wat zou je nodig hebben om mee te doen?"
                       : "What would you need to be able to join in?";
  talk.why = dutch ? "We spraken elkaar lang niet." : "We have not talked for a long time.";
  talk.day = base::Day{2026, 11, 20};
  talk.minutes = 30;
  talk.buddy = dutch ? "de buurman aan tafel" : "my neighbour at the table";
  talk.buddy_day = base::Day{2026, 12, 1};
  model::Step coffee;
  coffee.id = {101, 1};
  coffee.what = dutch ? "Koffie drinken bij het loket" : "Coffee at the front desk";
  coffee.persons = {first, second};
  coffee.state = model::StepState::done;
  coffee.ended = base::Day{2026, 11, 12};
  coffee.helped = model::Helped::partly;
  coffee.outcome = dutch ? "Ze bleven een half uur." : "They stayed for half an hour.";
  model::OwnIntervention own;
  own.id = {102, 1};
  own.name = dutch ? "Een dag meelopen" : "Walk along for a day";
  own.groups = {model::Group::opponent};
  own.how = dutch ? "Vraag of je een dag mee mag kijken." : "Ask whether you may watch for a day.";
  workshop.steps.change([&](auto& steps) { steps = {coffee, talk}; });
  workshop.own_interventions.change([&](auto& all) { all = {own}; });
  workshop.harvest.change([&](auto& lines) {
    lines = {{{103, 1}, dutch ? "Eerst luisteren, dan pas vertellen" : "Listen first, tell later"},
             {{104, 1}, dutch ? "Nee is ook een antwoord" : "No is an answer too"}};
  });
  workshop.first_step = model::FirstStep{{100, 1}, ""};
  workshop.exercise = an_exercise(dutch);
  return workshop;
}

inline report::Request request(report::Format format, report::What what, report::Eyes eyes,
                               base::Language language) {
  report::Request asked;
  asked.format = format;
  asked.what = what;
  asked.eyes = eyes;
  asked.language = language;
  asked.width = 200;
  asked.people = 3;
  asked.day = base::Day{2026, 11, 23};
  asked.now = *base::time_from_iso("2026-11-23T13:30:00Z");
  asked.catalogue = &content();
  asked.session_id = "0123456789abcdef";
  asked.day_of = [](std::uint32_t) { return base::Day{2026, 11, 1}; };
  return asked;
}

struct Pair {
  report::What what;
  report::Format format;
};
/// Everything that can be written.
inline std::vector<Pair> all_pairs() {
  std::vector<Pair> pairs;
  for (std::size_t i = 0; i < report::what_words().size(); ++i) {
    if (report::What(i) == report::What::person) continue;  // made of a whole session
    for (const report::Format format : report::formats_of(report::What(i)))
      pairs.push_back({report::What(i), format});
  }
  return pairs;
}

}  // namespace samples
