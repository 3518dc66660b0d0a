#include "report/report_plan.hpp"

#include <algorithm>

#include "scene/names.hpp"
#include "text/text.hpp"

namespace report {
namespace {

using base::Language;
using text::tr;
using text::trc;

std::string day_words(const std::optional<base::Day>& day, Language language) {
  return day ? text::long_day(language, *day) : std::string();
}

/// "planned · 3 December 2026 · the date has passed"
std::string state_line(const model::Step& step, const std::optional<base::Day>& today,
                       Language language) {
  const std::string mark = !today                             ? ""
                           : model::is_overdue(step, *today)  ? tr(language, "the date has passed")
                           : model::is_due_soon(step, *today) ? tr(language, "soon")
                                                              : "";
  const auto& day = step.state == model::StepState::planned ? step.day : step.ended;
  return joined({state_words(step.state, language), day_words(day, language), mark}, " · ");
}

Facts step_facts(const model::Step& step, const PlanNames& names) {
  const Language language = names.language;
  const std::string buddy = joined({step.buddy, day_words(step.buddy_day, language)}, ", ");
  const std::string how = joined({style_words(names, step.style), step.how}, ": ");
  const std::string why = joined({advice::cause_words(step.cause, language), step.why}, ": ");
  const std::string outcome =
      joined({advice::helped_words(step.helped, language), step.outcome}, ": ");
  return {{{trc(language, "step", "For"), for_whom(names, step)},
           {tr(language, "Why"), why},
           {tr(language, "How"), how},
           {trc(language, "step", "Who"), step.who},
           {tr(language, "Takes"), minutes_words(step.minutes, language)},
           {tr(language, "Who asks about it"), buddy},
           {tr(language, "How it went"), outcome}}};
}

Card step_card(const model::Step& step, const PlanNames& names,
               const std::optional<base::Day>& today) {
  Card card;
  card.blocks.push_back({Heading{3, advice::step_name(book_of(names), step)}});
  card.blocks.push_back({Paragraph{state_line(step, today, names.language), Tone::quiet}});
  card.blocks.push_back({Paragraph{step.opening, Tone::quote}});
  card.blocks.push_back({step_facts(step, names)});
  return card;
}

Card how_to_card(const catalogue::Intervention& known, const PlanNames& names) {
  const Language language = names.language;
  Card card;
  card.blocks.push_back({Heading{3, known.name.in(language)}});
  card.blocks.push_back({Paragraph{minutes_words(known.minutes, language), Tone::quiet}});
  card.blocks.push_back({Paragraph{
      tr(language, "When not: {words}", {{"words", known.when_not.in(language)}}), Tone::plain}});
  Items items;
  items.numbered = true;
  for (const catalogue::Words& step : known.steps) items.items.push_back(step.in(language));
  card.blocks.push_back({std::move(items)});
  card.blocks.push_back({Paragraph{known.opening.in(language), Tone::quote}});
  card.blocks.push_back({Paragraph{
      tr(language, "Source: {source}", {{"source", known.source.in(language)}}), Tone::quiet}});
  return card;
}

Card own_card(const model::OwnIntervention& own, const Content& content) {
  const Language language = content.names.language;
  std::string groups;
  for (const model::Group group : own.groups)
    groups += (groups.empty() ? "" : ", ") + scene::group_name(content.labels, group, language);
  Card card;
  card.blocks.push_back({Heading{3, own.name}});
  card.blocks.push_back({Paragraph{own.opening, Tone::quote}});
  card.blocks.push_back(
      {Facts{{{trc(language, "step", "For"), groups.empty() ? tr(language, "every group") : groups},
              {tr(language, "When not"), own.when_not},
              {tr(language, "How"), joined({style_words(content.names, own.style), own.how}, ": ")},
              {tr(language, "Where it may sit"), advice::cause_words(own.cause, language)},
              {tr(language, "Layer"), layer_words(content.names, own.layer)},
              {tr(language, "Takes"), minutes_words(own.minutes, language)}}}});
  return card;
}

}  // namespace

std::vector<Block> plan_blocks(const Content& content, const std::optional<base::Day>& today) {
  const Language language = content.names.language;
  if (content.steps.empty() && content.first_step.empty()) return {};
  std::vector<Block> blocks = {{Heading{2, tr(language, "Plan")}}};
  blocks.push_back({Paragraph{content.first_step, Tone::plain}});
  for (const model::Step& step : content.steps)
    blocks.push_back({step_card(step, content.names, today)});
  return blocks;
}

std::vector<Block> how_to_blocks(const Content& content) {
  std::vector<const catalogue::Intervention*> shown;
  for (const model::Step& step : content.steps) {
    if (step.state != model::StepState::planned) continue;
    const auto* known = catalogue::find_intervention(*content.names.catalogue, step.intervention);
    if (known && std::ranges::find(shown, known) == shown.end()) shown.push_back(known);
  }
  if (shown.empty()) return {};
  std::vector<Block> blocks = {{Heading{2, tr(content.names.language, "How to go about it")}}};
  for (const auto* known : shown) blocks.push_back({how_to_card(*known, content.names)});
  return blocks;
}

std::vector<Block> own_blocks(const Content& content) {
  if (content.own.empty()) return {};
  std::vector<Block> blocks = {{Heading{2, tr(content.names.language, "Thought up by ourselves")}}};
  for (const model::OwnIntervention& own : content.own) blocks.push_back({own_card(own, content)});
  return blocks;
}

std::string minutes_words(std::optional<int> minutes, Language language) {
  if (!minutes || *minutes <= 0) return "";
  return text::trn(language, "{count} minute", "{count} minutes", *minutes);
}

}  // namespace report
