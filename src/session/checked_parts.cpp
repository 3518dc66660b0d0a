#include "session/checked_parts.hpp"

#include "base/utf8.hpp"
#include "session/limits.hpp"

namespace session {
namespace {

using base::message;

Problem wrong_text(const char* field, const std::optional<std::string>& text) {
  return text ? wrong_with_text(field, *text) : std::nullopt;
}

Problem wrong_axis(const char* field, const model::Axis& axis) {
  if (!axis || (*axis >= -1 && *axis <= 1)) return std::nullopt;
  return message("\"{field}\" must be a number from -1 to 1, or null for unknown.",
                 {{"field", field}});
}

bool is_day(const base::Day& day) {
  return base::day_from_iso(base::iso_from_day(day)) == day;
}

Problem wrong_minutes(const std::optional<int>& minutes) {
  return minutes ? out_of_range("minutes", *minutes, 1, model::most_minutes) : std::nullopt;
}

}  // namespace

Problem wrong_name(const char* field, const std::optional<std::string>& text) {
  return text ? wrong_with_name(field, *text) : std::nullopt;
}

Problem first_of(std::initializer_list<Problem> problems) {
  for (const Problem& problem : problems) {
    if (problem) return problem;
  }
  return std::nullopt;
}

Problem wrong_position(const std::optional<model::Position>& at) {
  if (!at) return std::nullopt;
  return first_of({wrong_axis("trust", at->trust), wrong_axis("agreement", at->agreement)});
}

Problem wrong_about(const About& about) {
  return first_of({wrong_name("code", about.code), wrong_name("role", about.role),
                   wrong_name("memory_aid", about.memory_aid), wrong_name("name", about.name),
                   wrong_text("my_share", about.my_share),
                   wrong_text("right_about", about.right_about)});
}

Problem wrong_day(const base::Day& day) {
  if (is_day(day)) return std::nullopt;
  return message("That day does not exist.");
}

Problem wrong_day_if_given(const std::optional<base::Day>& day) {
  return day ? wrong_day(*day) : std::nullopt;
}

Problem out_of_range(const char* field, int value, int low, int high) {
  if (value >= low && value <= high) return std::nullopt;
  return message("\"{field}\" must be a whole number from {low} to {high}.",
                 {{"field", field}, {"low", std::to_string(low)}, {"high", std::to_string(high)}});
}

Problem wrong_step(const model::Step& step) {
  if (!step.id) return message("A step needs an id.");
  return first_of({wrong_with_name("intervention", step.intervention),
                   wrong_with_name("what", step.what), wrong_with_text("why", step.why),
                   wrong_with_text("how", step.how), wrong_with_text("opening", step.opening),
                   wrong_with_name("who", step.who), wrong_day_if_given(step.day),
                   wrong_minutes(step.minutes), wrong_with_name("buddy", step.buddy),
                   wrong_day_if_given(step.buddy_day), wrong_day_if_given(step.ended),
                   wrong_with_text("outcome", step.outcome)});
}

Problem wrong_own(const model::OwnIntervention& own) {
  if (!own.id) return message("An intervention needs an id.");
  if (base::trimmed(own.name).empty()) return message("An intervention needs a name.");
  return first_of({wrong_with_name("name", own.name), wrong_minutes(own.minutes),
                   wrong_with_text("when_not", own.when_not), wrong_with_text("how", own.how),
                   wrong_with_text("opening", own.opening)});
}

Problem wrong_item(const model::AgendaItem& item) {
  if (!item.id) return message("A step of the agenda needs an id.");
  return first_of({wrong_with_name("name", item.name), wrong_with_text("card", item.card),
                   wrong_with_text("notes", item.notes),
                   wrong_with_name("turn_name", item.turn_name),
                   out_of_range("minutes", item.minutes, 1, model::most_item_minutes),
                   out_of_range("turns", item.turns, 1, model::most_turns),
                   out_of_range("turn_minutes", item.turn_minutes, 0, model::most_item_minutes)});
}

}  // namespace session
