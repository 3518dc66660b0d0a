// What words typed into a field of the plan mean.

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

#include "base/utf8.hpp"
#include "gui/day_field.hpp"
#include "gui/plan_steps.hpp"

namespace gui {
namespace {

struct FieldName {
  std::string what, id;
};

FieldName taken_apart(const std::string& field) {
  const std::size_t colon = field.find(':');
  if (colon == std::string::npos) return {field, {}};
  return {field.substr(0, colon), field.substr(colon + 1)};
}

/// Empty: none. False when it is no day.
bool set_day(std::optional<base::Day>& day, const Shown& shown, const std::string& words,
             Looking looking) {
  const auto typed = typed_day(words, shown.today, looking);
  if (!typed && !words.empty()) return false;
  day = typed;
  return true;
}

bool set_minutes(std::optional<int>& minutes, const std::string& words) {
  if (words.empty()) {
    minutes.reset();
    return true;
  }
  int number = 0;
  const char* end = words.data() + words.size();
  const auto [stop, error] = std::from_chars(words.data(), end, number);
  if (error != std::errc{} || stop != end || number < 1 || number > model::most_minutes)
    return false;
  minutes = number;
  return true;
}

bool set_field(model::Step& step, const Shown& shown, const std::string& what,
               const std::string& words) {
  if (what == "step.what")
    step.what = words;
  else if (what == "step.why")
    step.why = words;
  else if (what == "step.how")
    step.how = words;
  else if (what == "step.opening")
    step.opening = words;
  else if (what == "step.who")
    step.who = words;
  else if (what == "step.buddy")
    step.buddy = words;
  else if (what == "step.day")
    return set_day(step.day, shown, words, Looking::ahead);
  else if (what == "step.buddy_day")
    return set_day(step.buddy_day, shown, words, Looking::ahead);
  else if (what == "step.ended")
    return set_day(step.ended, shown, words, Looking::back);
  else if (what == "step.minutes")
    return set_minutes(step.minutes, words);
  else
    return false;
  return true;
}

std::optional<session::Change> own_field(const Shown& shown, const FieldName& name,
                                         const std::string& words) {
  const auto id = model::id_from<model::OwnInterventionId>(name.id);
  const auto* found = id ? model::find_own(shown.session->now(), *id) : nullptr;
  if (!found) return {};
  model::OwnIntervention own = *found;
  if (name.what == "own.name") {
    if (words.empty()) return {};
    own.name = words;
  } else if (name.what == "own.how") {
    own.how = words;
  } else if (name.what == "own.opening") {
    own.opening = words;
  } else if (name.what == "own.when_not") {
    own.when_not = words;
  } else {
    return {};
  }
  return session::SetOwnIntervention{std::move(own)};
}

/// Why there is no first step; taking the reason away leaves the question open.
std::optional<session::Change> reason(const Shown& shown, const std::string& words) {
  const auto& first = shown.session->now().first_step;
  if (!words.empty()) return session::ChooseFirstStep{model::FirstStep{{}, words}};
  if (first && first->step) return {};
  return session::ChooseFirstStep{};
}

}  // namespace

bool may_be_wrong(const std::string& field) {
  const std::string what = taken_apart(field).what;
  constexpr std::array fields = {
      "code",         "step.day",   "step.buddy_day",    "step.ended", "step.minutes",
      "item.minutes", "item.turns", "item.turn_minutes", "day.start",  "round.name"};
  return what.starts_with("tally.") ||
         std::ranges::find(fields, std::string_view(what)) != fields.end();
}

std::optional<session::Change> change_of_plan_field(const Shown& shown, const Actions& actions,
                                                    const std::string& field,
                                                    const std::string& words) {
  const FieldName name = taken_apart(field);
  if (name.what == "harvest") {
    const auto id = model::id_from<model::HarvestId>(name.id);
    if (!id || words.empty()) return {};
    return session::SetHarvest{*id, words};
  }
  if (name.what.starts_with("own.")) return own_field(shown, name, words);
  if (field == "first.reason") return reason(shown, words);
  const auto id = model::id_from<model::StepId>(name.id);
  auto step = id ? step_so_far(shown, actions, *id) : std::nullopt;
  if (!step || !set_field(*step, shown, name.what, words)) return {};
  return session::SetStep{std::move(*step)};
}

}  // namespace gui
