#include "report/compare_document.hpp"

#include <algorithm>

#include "report/page.hpp"
#include "scene/compare.hpp"
#include "story/compare_words.hpp"
#include "text/text.hpp"

namespace report {
namespace {

using base::Language;
using model::Movement;
using text::tr;

struct Told {
  const model::Comparison& comparison;
  const catalogue::Catalogue& catalogue;
  Language language;

  std::string steps(const std::vector<model::Step>& steps) const {
    std::string lines;
    for (const model::Step& step : steps)
      lines +=
          (lines.empty() ? "" : "\n") + story::done_words(step, comparison, catalogue, language);
    return lines;
  }
  /// With a column for the steps where there are any, the same in every table.
  Table people(const std::vector<const model::Compared*>& some) const {
    const bool any = std::ranges::any_of(
        comparison.people, [](const model::Compared& person) { return !person.steps.empty(); });
    Table table;
    table.columns = {{tr(language, "Code"), 2}, {tr(language, "Stands"), 4}};
    if (any) table.columns.push_back({tr(language, "Done in between"), 5});
    for (const model::Compared* person : some) {
      table.rows.push_back(
          {person->code, scene::movement_words(*person, comparison.labels, language)});
      if (any) table.rows.back().push_back(steps(person->steps));
    }
    return table;
  }
};

}  // namespace

Document compare_document(const model::Comparison& comparison, const Moments& moments,
                          const catalogue::Catalogue& catalogue, Language language,
                          draw::Drawing map) {
  const Told told{comparison, catalogue, language};
  Document document;
  document.language = language;
  document.title = tr(language, "Then and now");
  document.personal = !comparison.for_wall;
  document.foot = foot_words(document.personal, language);
  auto& blocks = document.blocks;
  blocks.push_back({Heading{1, document.title}});
  blocks.push_back({Paragraph{moments.then + " → " + moments.now, Tone::quiet}});
  if (document.personal) blocks.push_back({Paragraph{personal_notice(language), Tone::notice}});
  blocks.push_back({Picture{std::move(map), document.title, scene::compare_legend(language)}});
  bool anybody = false;
  for (const Movement movement : told_movements) {
    const auto people = model::those_who(comparison, movement);
    if (people.empty()) continue;
    anybody = true;
    blocks.push_back({Heading{2, scene::movement_heading(movement, language)}});
    blocks.push_back({told.people(people)});
  }
  if (!anybody) blocks.push_back({Paragraph{tr(language, "Nobody is on the map, then or now.")}});
  if (!comparison.for_all.empty()) {
    blocks.push_back({Heading{2, tr(language, "Done in between, for everybody")}});
    Items items;
    for (const model::Step& step : comparison.for_all) items.items.push_back(told.steps({step}));
    blocks.push_back({std::move(items)});
  }
  if (model::any_steps(comparison))
    blocks.push_back({Paragraph{story::no_cause_words(language), Tone::quiet}});
  return document;
}

}  // namespace report
