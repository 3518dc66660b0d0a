#include "report/plan_csv.hpp"

#include "report/csv_table.hpp"
#include "text/text.hpp"

namespace report {
namespace {

using text::tr;
using text::trc;

std::string iso(const std::optional<base::Day>& day) {
  return day ? base::iso_from_day(*day) : std::string();
}

}  // namespace

std::string plan_csv(const std::vector<model::Step>& steps, const PlanNames& names) {
  const base::Language language = names.language;
  const char delimiter = delimiter_for(language);
  std::string csv =
      std::string(byte_order_mark) +
      csv_row({tr(language, "Step"), trc(language, "step", "For"), tr(language, "Where it may sit"),
               tr(language, "Style"), tr(language, "Why"), tr(language, "How"),
               tr(language, "Opening sentence"), trc(language, "step", "Who"), tr(language, "When"),
               tr(language, "Minutes"), tr(language, "Who asks about it"), tr(language, "Asks on"),
               tr(language, "State"), tr(language, "Ended on"), tr(language, "Helped"),
               tr(language, "How it went")},
              delimiter);
  for (const model::Step& step : steps)
    csv += csv_row({advice::step_name(book_of(names), step), for_whom(names, step),
                    advice::cause_words(step.cause, language), style_words(names, step.style),
                    step.why, step.how, step.opening, step.who, iso(step.day),
                    step.minutes ? std::to_string(*step.minutes) : std::string(), step.buddy,
                    iso(step.buddy_day), state_words(step.state, language), iso(step.ended),
                    advice::helped_words(step.helped, language), step.outcome},
                   delimiter);
  return csv;
}

}  // namespace report
