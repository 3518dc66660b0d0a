#include "report/repertoire.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "report/report_exercise.hpp"
#include "scene/exercise.hpp"
#include "text/text.hpp"

namespace report {
namespace {

using base::Language;
using text::tr;

bool is_of(const model::Round& round, const std::string& persuader) {
  return base::folded(round.persuader) == base::folded(persuader);
}

/// The rounds of one persuader that are over, without that name: it stands in the title.
model::Exercise own_rounds(const model::Exercise& exercise, const std::string& persuader) {
  model::Exercise own;
  for (model::Round round : exercise.rounds) {
    if (!round.ended || !is_of(round, persuader)) continue;
    round.persuader.clear();
    own.rounds.push_back(std::move(round));
  }
  return own;
}

std::string tried_words(const model::StyleCount& count, Language language) {
  const int many = count.statements + count.questions + count.pauses;
  if (many == 0) return tr(language, "Not tried: an invitation.");
  return text::trn(language, "Tried once.", "Tried {count} times.", many);
}

Table styles_table(const model::Exercise& own, const catalogue::Catalogue& catalogue,
                   Language language) {
  Table table;
  table.columns = {{tr(language, "Style"), 1.2},
                   {tr(language, "By me"), 1.3},
                   {tr(language, "Works when"), 2.6},
                   {tr(language, "Too much"), 2.4}};
  const auto counts = model::counts_per_style(own);
  for (std::size_t i = 0; i < catalogue::style_ids.size(); ++i) {
    const catalogue::StyleCard& style = catalogue::card_of(catalogue, catalogue::Style(i));
    table.rows.push_back({style.name.in(language), tried_words(counts[i + 1], language),
                          style.works_when.in(language), style.overdone.in(language)});
  }
  return table;
}

}  // namespace

std::vector<std::string> persuaders(const model::Exercise& exercise) {
  std::vector<std::string> names;
  for (const model::Round& round : exercise.rounds) {
    const auto same = [&](const std::string& name) { return is_of(round, name); };
    if (round.ended && !round.persuader.empty() && std::ranges::none_of(names, same))
      names.push_back(round.persuader);
  }
  return names;
}

Document repertoire(const std::string& persuader, const model::Exercise& exercise,
                    const Matter& matter) {
  const Language language = matter.look.language;
  const model::Exercise own = own_rounds(exercise, persuader);
  Document document;
  document.language = language;
  document.title = tr(language, "My own repertoire");
  document.personal = true;
  document.foot = tr(language, "For {name} alone", {{"name", persuader}});
  const std::string day =
      matter.look.day ? text::long_day(language, *matter.look.day) : std::string();
  document.blocks.push_back({Heading{1, document.title}});
  document.blocks.push_back({Paragraph{persuader + (day.empty() ? "" : " · " + day), Tone::quiet}});
  document.blocks.push_back({Paragraph{
      tr(language,
         "This is what was noted in one short exercise, not who you are. What you never tried is "
         "not a fault: it is the first thing you might try.")}});
  for (Block& block : exercise_blocks(own, matter.catalogue, matter.look))
    if (std::holds_alternative<Card>(block.what)) document.blocks.push_back(std::move(block));
  document.blocks.push_back({Heading{2, tr(language, "Five ways to move somebody")}});
  document.blocks.push_back({styles_table(own, matter.catalogue, language)});
  return document;
}

}  // namespace report
