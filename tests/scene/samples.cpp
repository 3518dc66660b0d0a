#include "scene/samples.hpp"

#include <array>

#include "base/check.hpp"

namespace samples {
namespace {

using model::Influence;
using model::Person;
using model::Position;
using model::Stance;
using model::Workshop;

Person person(unsigned entry, const char* code, std::optional<Position> place) {
  Person result;
  result.id = {entry, 1};
  result.code = code;
  result.place = place;
  return result;
}

Position at(model::Axis trust, model::Axis agreement) {
  return {trust, agreement};
}

model::Meeting meeting(unsigned entry, const char* name, base::Day day) {
  model::Meeting result;
  result.id = {entry, 1};
  result.name = name;
  result.day = day;
  return result;
}

}  // namespace

const draw::Fonts& fonts() {
  static const draw::Fonts loaded = [] {
    text::start(std::filesystem::path(KARNEMELK_ASSETS) / "locale");
    auto result = draw::Fonts::load(std::filesystem::path(KARNEMELK_ASSETS) / "fonts");
    CHECK_TRUE(result.has_value());
    return std::move(*result);
  }();
  return loaded;
}

const catalogue::Catalogue& content() {
  static const catalogue::Catalogue loaded =
      catalogue::load_catalogue(std::filesystem::path(KARNEMELK_ASSETS) / "catalogue").value();
  return loaded;
}

scene::Look look(base::Language language, const scene::Theme& theme, draw::Size size, double text) {
  return {language, &theme, &fonts(), size, text};
}

Workshop six() {
  Workshop workshop;
  workshop.kind = model::SessionKind::fictive;
  workshop.title = "First map";
  add(workshop, person(2, "Heron", at(0.62, 0.55)));
  add(workshop, person(3, "Oak", at(0.4, -0.6)));
  add(workshop, person(4, "Moon", at(-0.5, 0.45)));
  add(workshop, person(5, "Flint", at(-0.7, -0.5)));
  Person fence = person(6, "Mill", at(-0.35, {}));
  fence.stance = Stance::looking;
  add(workshop, fence);
  Person unknown = person(7, "Harbour", at({}, {}));
  unknown.is_group = true;
  unknown.influence = Influence::high;
  add(workshop, unknown);
  return workshop;
}

Workshop twelve() {
  Workshop workshop = six();
  workshop.meetings = {meeting(90, "Kick-off", {2026, 9, 14}),
                       meeting(91, "Halfway", {2026, 11, 2})};
  add(workshop, person(8, "Lantern", at(0.8, 0.2)));
  add(workshop, person(9, "Bridge", at(0.04, 0.66)));
  add(workshop, person(10, "Otter", at(0.64, 0.50)));
  add(workshop, person(11, "Works council", at(0.3, 0.05)));
  add(workshop, person(12, "Willow", std::nullopt));
  add(workshop, person(13, "Compass", std::nullopt));
  const auto edit = [&](unsigned entry, auto change) {
    change_person(workshop, {entry, 1}, change);
  };
  edit(2, [](Person& p) {
    p.influence = Influence::high;
    p.trail = {{{90, 1}, at(0.1, 0.3), Stance::not_asked}};
  });
  edit(3, [](Person& p) {
    p.wish = at(0.6, 0.35);
    p.influence = Influence::high;
  });
  edit(4, [](Person& p) {
    p.wish = at(0.25, 0.5);
    p.sure = model::Sureness::low;
    p.reverse_view = at(-0.8, 0.15);
  });
  edit(5, [](Person& p) {
    p.trail = {{{90, 1}, at(-0.3, -0.75), Stance::not_asked}};
    p.influence = Influence::low;
  });
  edit(6, [](Person& p) { p.wish = at(-0.2, 0.3); });
  edit(11, [](Person& p) {
    p.is_group = true;
    p.trail = {{{90, 1}, at(-0.2, -0.35), Stance::not_asked}};
  });
  edit(8, [](Person& p) { p.influence = Influence::low; });
  return workshop;
}

Workshop crowd(int count, unsigned seed) {
  static constexpr std::array words = {"Heron", "Oak",  "Moon",    "Flint", "Mill",  "Harbour",
                                       "Otter", "Reed", "Lantern", "Tide",  "Maple", "Compass"};
  std::mt19937 random(seed);  // its numbers are the same everywhere; distributions are not
  const auto part = [&] { return double(random() % 20001) / 10000 - 1; };
  Workshop workshop;
  workshop.kind = model::SessionKind::fictive;
  for (int i = 0; i < count; ++i) {
    const std::string code = std::string(words[random() % words.size()]) + " " + std::to_string(i);
    Person p = person(unsigned(i) + 2, code.c_str(), std::nullopt);
    const auto where = random() % 20;
    const double trust = part(), agreement = part();
    if (where == 0) p.place = at(trust, {});
    if (where == 1) p.place = at({}, agreement);
    if (where == 2) p.place = at({}, {});
    if (where > 3) p.place = at(trust, agreement);
    p.influence = Influence(random() % 3);
    p.is_group = random() % 5 == 0;
    p.sure = model::Sureness(random() % 4);
    p.changed_by = std::uint32_t(random() % 40);
    add(workshop, p);
  }
  return workshop;
}

namespace {

// One letter an attempt: s or q with the digit of its style, p for a pause; then how she reacts,
// as + or - signs; * for a turning point. "q3++* s1 p"
std::vector<model::Attempt> attempts_from(unsigned entry, const std::string& script) {
  std::vector<model::Attempt> attempts;
  for (const char c : script) {
    if (c == 's' || c == 'q' || c == 'p') {
      model::Attempt attempt;
      attempt.id = {entry, unsigned(attempts.size()) + 1};
      attempt.kind = c == 's'   ? model::AttemptKind::statement
                     : c == 'q' ? model::AttemptKind::question
                                : model::AttemptKind::pause;
      attempts.push_back(attempt);
    }
    if (c >= '1' && c <= '5') attempts.back().style = model::Style(c - '0');
    if (c == '+') ++attempts.back().reaction;
    if (c == '-') --attempts.back().reaction;
    if (c == '*') attempts.back().turning_point = true;
  }
  return attempts;
}

}  // namespace

model::Exercise exercise() {
  model::Exercise exercise;
  exercise.subject = "buttermilk";
  const char* const scripts[] = {"s1 s1 s1- q1 s1-- s2- s2-- p q3+ q3++* s1 s1-",
                                 "q3 q3+ s3++* q3 q3- q3-- s4+ s4++ s2+++* s1",
                                 "s- s q+ s++* p s- q"};
  for (unsigned i = 0; i < 3; ++i) {
    model::Round round;
    round.id = {i + 20, 1};
    round.name = "Round " + std::to_string(i + 1);
    round.persuader = "Wren";
    round.ended = base::Time{};
    round.attempts = attempts_from(i + 30, scripts[i]);
    exercise.rounds.push_back(round);
  }
  exercise.rounds[0].player = {2, 3, 1, "Fine. We will look at it.", "Nothing. I hope he forgets."};
  exercise.rounds[1].player = {2, 5, 8, "Two weeks, who wants to.", "Ask who wants to."};
  exercise.tallies = {{{50, 1}, "Window", {6, 2, 1, 0, 0}, {1, 0, 5, 0, 1}},
                      {{51, 1}, "Stairs", {9, 4, 0, 1, 0}, {2, 0, 2, 0, 0}},
                      {{52, 1}, "Coffee corner", {3, 1, 2, 3, 1}, {0, 0, 8, 1, 0}}};
  return exercise;
}

model::Round long_round(int count) {
  model::Round round;
  round.id = {90, 1};
  round.name = "A long round";
  round.ended = base::Time{};
  for (int i = 0; i < count; ++i) {
    model::Attempt attempt;
    attempt.id = {91, unsigned(i) + 1};
    attempt.kind = model::AttemptKind(i % 7 == 0 ? 2 : i % 3 == 0 ? 1 : 0);
    attempt.style = model::Style(1 + i / 9 % 5);
    attempt.reaction = (i * 5) % 7 - 3;
    attempt.turning_point = i % 29 == 5;
    round.attempts.push_back(attempt);
  }
  return round;
}

}  // namespace samples
