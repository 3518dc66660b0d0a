#include "report/plan_words.hpp"

#include <algorithm>
#include <tuple>

#include "text/text.hpp"

namespace report {
namespace {

using base::Language;
using text::tr;
using text::trc;

}  // namespace

PlanNames plan_names(const model::Workshop& workshop, const catalogue::Catalogue& catalogue,
                     Language language) {
  PlanNames names{&catalogue, *workshop.own_interventions, {}, language};
  for (const auto& person : *workshop.people) names.codes.emplace_back(person->id, person->code);
  return names;
}

PlanNames plan_names(const model::WallView& view, const catalogue::Catalogue& catalogue,
                     Language language) {
  PlanNames names{&catalogue, view.own_interventions, {}, language};
  for (const auto& person : view.people) names.codes.emplace_back(person.id, person.code);
  return names;
}

advice::Book book_of(const PlanNames& names) {
  return {names.own, names.catalogue, names.language};
}

std::string for_whom(const PlanNames& names, const model::Step& step) {
  std::string out;
  for (const model::PersonId id : step.persons) {
    const auto at = std::ranges::find(names.codes, id, &decltype(names.codes)::value_type::first);
    if (at != names.codes.end()) out += (out.empty() ? "" : ", ") + at->second;
  }
  return out.empty() ? tr(names.language, "everybody on the map") : out;
}

std::string layer_words(const PlanNames& names, model::Layer layer) {
  if (layer == model::Layer::not_said) return "";
  return catalogue::card_of(*names.catalogue, catalogue::Layer(int(layer) - 1))
      .name.in(names.language);
}

std::string style_words(const PlanNames& names, model::Style style) {
  if (style == model::Style::not_said) return "";
  return catalogue::card_of(*names.catalogue, catalogue::Style(int(style) - 1))
      .name.in(names.language);
}

std::string right_words(model::Right right, Language language) {
  switch (right) {
    case model::Right::not_said:
      return "";
    case model::Right::no:
      return trc(language, "simply right", "no");
    case model::Right::partly:
      return trc(language, "simply right", "partly");
    case model::Right::yes:
      return trc(language, "simply right", "yes");
  }
  return "";
}

std::string state_words(model::StepState state, Language language) {
  switch (state) {
    case model::StepState::planned:
      return trc(language, "step", "planned");
    case model::StepState::done:
      return trc(language, "step", "done");
    case model::StepState::dropped:
      return trc(language, "step", "dropped");
  }
  return "";
}

std::vector<model::Step> in_order(std::vector<model::Step> steps) {
  std::ranges::stable_sort(steps, {}, [](const model::Step& step) {
    return std::tuple(step.state, !step.day, step.day);
  });
  return steps;
}

}  // namespace report
