#include "report/report_exercise.hpp"

#include <algorithm>

#include "scene/exercise.hpp"
#include "text/text.hpp"

namespace report {
namespace {

using base::Language;
using text::tr;

/// As wide as a card of a page, so that it stands there in the size it was drawn for.
constexpr double strip_width = 465;
constexpr double strip_text = 8.5;

scene::Look look_of(const PageLook& look, draw::Size size, double em) {
  return {look.language, look.theme, look.fonts, size, em};
}

bool tells_how_willing(const model::PlayerLine& player) {
  return player.at_start || player.in_the_middle || player.at_the_end;
}

Picture round_picture(const model::Round& round, const scene::StyleNames& styles,
                      const PageLook& look) {
  const double height = tells_how_willing(round.player) ? 250 : 180;
  model::Round nameless = round;  // the name stands above it
  nameless.name.clear();
  nameless.persuader.clear();
  const std::string counts = scene::attempt_counts(round, look.language);
  return {scene::strip(nameless, styles, {}, look_of(look, {strip_width, height}, strip_text),
                       scene::Medium::paper),
          round.name,
          counts.empty() ? tr(look.language, "Nothing was noted in this round.") : counts};
}

Card round_card(const model::Round& round, const scene::StyleNames& styles, const PageLook& look) {
  const Language language = look.language;
  Card card;
  card.blocks.push_back({Heading{3, round.name}});
  card.blocks.push_back({round_picture(round, styles, look)});
  card.blocks.push_back({Facts{
      {{tr(language, "Persuader"), round.persuader},
       {tr(language, "Not tried"), styles_not_tried(model::never_tried(round), styles, language)},
       {tr(language, "She said"), round.player.said},
       {tr(language, "And tomorrow"), round.player.tomorrow}}}});
  return card;
}

std::string number(int count) {
  return count == 0 ? "–" : std::to_string(count);
}

Table styles_table(const model::Exercise& exercise, const scene::StyleNames& styles,
                   Language language) {
  Table table;
  table.columns = {{tr(language, "Style"), 2.2},
                   {tr(language, "Statements"), 1.3, true},
                   {tr(language, "Questions"), 1.1, true},
                   {tr(language, "Pauses"), 1, true},
                   {tr(language, "Leaned forward"), 1.3, true},
                   {tr(language, "Did not move"), 1.3, true},
                   {tr(language, "Leaned back"), 1.4, true}};
  const auto counts = model::counts_per_style(exercise);
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const model::StyleCount& count = counts[(i + 1) % counts.size()];  // what has no name last
    const bool unnamed = i + 1 == counts.size();
    if (unnamed && count == model::StyleCount{}) continue;
    table.rows.push_back({unnamed ? tr(language, "not named yet") : styles[i],
                          number(count.statements), number(count.questions), number(count.pauses),
                          number(count.forward), number(count.unmoved), number(count.back)});
  }
  return table;
}

/// "6 / 1": statements and questions.
Table groups_table(const std::vector<model::Tally>& tallies, const scene::StyleNames& styles,
                   Language language) {
  Table table;
  table.columns = {{tr(language, "Group of four"), 1.6}};
  for (const std::string& style : styles) table.columns.push_back({style, 1, true});
  for (const model::Tally& tally : tallies) {
    std::vector<std::string> row = {tally.name};
    for (std::size_t i = 0; i < styles.size(); ++i)
      row.push_back(number(tally.statements[i]) + " / " + number(tally.questions[i]));
    table.rows.push_back(std::move(row));
  }
  return table;
}

Facts notes(const model::Exercise& exercise, const catalogue::Catalogue& catalogue,
            Language language) {
  Facts facts;
  for (const model::DebriefNote& note : exercise.debrief) {
    const auto* question = catalogue::find_debrief(catalogue, note.question);
    facts.facts.emplace_back(question ? question->question.in(language) : note.question,
                             note.words);
  }
  return facts;
}

}  // namespace

bool has_exercise(const model::Exercise& exercise) {
  return !exercise.rounds.empty() || !exercise.tallies.empty() || !exercise.debrief.empty();
}

std::string task_words(const model::Exercise& exercise, const catalogue::Catalogue& catalogue,
                       Language language) {
  const auto* subject = catalogue::find_subject(catalogue, exercise.subject);
  return subject ? subject->name.in(language) + ". " + subject->task.in(language) : "";
}

std::string styles_not_tried(const std::vector<model::Style>& styles,
                             const scene::StyleNames& names, Language language) {
  std::string words;
  for (const model::Style style : styles)
    words += (words.empty() ? "" : ", ") + names[std::size_t(style) - 1];
  return words.empty() ? tr(language, "every style was tried") : words;
}

std::vector<Block> exercise_blocks(const model::Exercise& exercise,
                                   const catalogue::Catalogue& catalogue, const PageLook& look) {
  if (!has_exercise(exercise)) return {};
  const Language language = look.language;
  const scene::StyleNames styles = scene::style_names(catalogue, language);
  std::vector<Block> blocks = {{Heading{2, tr(language, "The exercise")}}};
  blocks.push_back({Paragraph{task_words(exercise, catalogue, language)}});
  for (const model::Round& round : exercise.rounds)
    blocks.push_back({round_card(round, styles, look)});
  if (!exercise.rounds.empty() || !exercise.tallies.empty()) {
    blocks.push_back({Heading{3, tr(language, "What was counted")}});
    blocks.push_back({Paragraph{
        tr(language, "Plain counts. How she reacted was noted in the rounds, not in the groups."),
        Tone::quiet}});
    blocks.push_back({styles_table(exercise, styles, language)});
  }
  if (!exercise.tallies.empty()) {
    blocks.push_back({Paragraph{tr(language, "Statements / questions per group:"), Tone::quiet}});
    blocks.push_back({groups_table(exercise.tallies, styles, language)});
  }
  if (!exercise.debrief.empty()) {
    blocks.push_back({Heading{3, tr(language, "Looking back")}});
    blocks.push_back({notes(exercise, catalogue, language)});
  }
  return blocks;
}

draw::Drawing exercise_picture(const model::Exercise& exercise,
                               const catalogue::Catalogue& catalogue, const PageLook& look,
                               const std::string& notice) {
  const scene::StyleNames styles = scene::style_names(catalogue, look.language);
  constexpr double wide = 1280, em = 16;
  draw::Drawing page;
  page.background = look.theme->paper;
  double y = 0;
  const auto add = [&](draw::Drawing part) {
    const double height = part.size.height;
    draw::place(page, std::move(part), {0, y});
    y += height;
  };
  for (const model::Round& round : exercise.rounds)
    add(scene::strip(round, styles, {},
                     look_of(look, {wide, tells_how_willing(round.player) ? 520.0 : 390.0}, em),
                     scene::Medium::screen));
  const double rows = double(exercise.rounds.size() + exercise.tallies.size());
  add(scene::exercise_counts(exercise, styles, look_of(look, {wide, (rows + 1) * 38 + 160}, em),
                             scene::Medium::screen));
  if (!notice.empty()) {
    page.shapes.push_back(
        {draw::Text{
             {26, y}, notice, 14, draw::Weight::semibold, draw::Align::left, look.theme->ink},
         ""});
    y += 24;
  }
  page.size = {wide, y};
  return page;
}

}  // namespace report
