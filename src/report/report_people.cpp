#include "report/report_people.hpp"

#include <algorithm>

#include "scene/names.hpp"
#include "text/text.hpp"

namespace report {
namespace {

using base::Language;
using text::tr;
using text::trn;

std::vector<const Colleague*> in_group(const Content& content, model::Group group) {
  std::vector<const Colleague*> found;
  for (const Colleague& colleague : content.people)
    if (colleague.place && group_of(colleague).group == group) found.push_back(&colleague);
  return found;
}

std::vector<const Colleague*> off_the_map(const Content& content) {
  std::vector<const Colleague*> found;
  for (const Colleague& colleague : content.people)
    if (!colleague.place) found.push_back(&colleague);
  return found;
}

/// Without the columns that nobody has words in, so that codes do not stand in empty tables.
Table table_of(const Content& content, const std::vector<const Colleague*>& people, bool places) {
  const Language language = content.names.language;
  const auto any = [&](auto words) {
    return std::ranges::any_of(content.people,
                               [&](const Colleague& one) { return !words(one).empty(); });
  };
  const bool who = any([](const Colleague& one) { return one.who; });
  const bool more = any([&](const Colleague& one) { return remarks(one, language); });
  Table table;
  table.columns.push_back({tr(language, "Code"), 2, false});
  if (who) table.columns.push_back({tr(language, "Who"), 3.2, false});
  if (places) table.columns.push_back({tr(language, "Trust"), 1.6, true});
  if (places) table.columns.push_back({tr(language, "Agreement"), 2.6, true});
  if (more) table.columns.push_back({tr(language, "Worth knowing"), 3.7, false});
  for (const Colleague* one : people) {
    std::vector<std::string> row = {one->code};
    if (who) row.push_back(one->who);
    if (places) row.push_back(axis_words(one->place->trust, language));
    if (places) row.push_back(axis_words(one->place->agreement, language));
    if (more) row.push_back(remarks(*one, language));
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::string counted(const std::string& name, std::size_t count) {
  return name + " (" + std::to_string(count) + ")";
}

Items seen_items(const Colleague& colleague, const PlanNames& names) {
  Items items;
  for (const model::Seen& seen : colleague.seen) {
    const auto* sign = catalogue::find_sign(*names.catalogue, seen.sign);
    const std::string when =
        joined({text::short_day(names.language, seen.day), kind_words(seen.kind, names.language),
                sign ? sign->name.in(names.language) : std::string()},
               ", ");
    items.items.push_back(joined({when, seen.words}, ": "));
  }
  return items;
}

Facts notes_of(const Colleague& colleague, const PlanNames& names) {
  const Language language = names.language;
  const auto place = [&](const std::optional<model::Position>& at) {
    return at ? place_words(*at, language) : std::string();
  };
  const std::string right =
      joined({right_words(colleague.right, language), colleague.right_about}, ": ");
  return {{{tr(language, "Where it may sit"), advice::cause_words(colleague.cause, language)},
           {tr(language, "Layer"), layer_words(names, colleague.layer)},
           {tr(language, "Could they simply be right?"), right},
           {tr(language, "My own share"), colleague.my_share},
           {tr(language, "Wish"), place(colleague.wish)},
           {tr(language, "How they may see me"), place(colleague.reverse_view)}}};
}

bool is_empty(const Facts& facts) {
  return std::ranges::all_of(facts.facts, [](const auto& fact) { return fact.second.empty(); });
}

}  // namespace

std::string map_description(const Content& content) {
  const Language language = content.names.language;
  std::string words = tr(language,
                         "The map of trust (to the right: more) and agreement (upwards: more). The "
                         "tables below say the same in words.");
  for (const model::Group group : model::groups) {
    std::string codes;
    for (const Colleague* one : in_group(content, group))
      codes += (codes.empty() ? "" : ", ") + one->code;
    if (!codes.empty())
      words += " " + scene::group_name(content.labels, group, language) + ": " + codes + ".";
  }
  return words;
}

std::vector<Block> people_blocks(const Content& content) {
  const Language language = content.names.language;
  std::vector<Block> blocks = {{Heading{2, tr(language, "People on the map")}}};
  if (content.people.empty()) {
    blocks.push_back({Paragraph{tr(language, "Nobody is in it yet."), Tone::plain}});
    return blocks;
  }
  blocks.push_back(
      {Paragraph{tr(language,
                    "Trust and agreement go from {low} to {high}; a question mark is not known "
                    "yet. It is what "
                    "was supposed on that day.",
                    {{"low", text::number(language, -1)}, {"high", text::number(language, 1)}}),
                 Tone::quiet}});
  std::string nobody;
  for (const model::Group group : model::groups) {
    const auto people = in_group(content, group);
    const std::string name = scene::group_name(content.labels, group, language);
    if (people.empty()) {
      nobody += (nobody.empty() ? "" : "; ") + name;
      continue;
    }
    blocks.push_back({Heading{3, counted(name, people.size())}});
    blocks.push_back({Paragraph{scene::group_explanation(group, language), Tone::quiet}});
    blocks.push_back({table_of(content, people, true)});
  }
  const auto off = off_the_map(content);
  if (!off.empty()) {
    blocks.push_back({Heading{3, counted(tr(language, "Not on the map yet"), off.size())}});
    blocks.push_back({table_of(content, off, false)});
  }
  if (!nobody.empty())
    blocks.push_back({Paragraph{tr(language, "Nobody stands here: {groups}.", {{"groups", nobody}}),
                                Tone::quiet}});
  return blocks;
}

std::vector<Block> notes_blocks(const Content& content) {
  std::vector<Block> blocks;
  for (const Colleague& one : content.people) {
    if (!one.notes) continue;
    Items items = seen_items(one, content.names);
    Facts facts = notes_of(one, content.names);
    if (items.items.empty() && is_empty(facts)) continue;
    Card card;
    card.blocks.push_back({Heading{3, joined({one.code, one.who}, " · ")}});
    if (!items.items.empty()) card.blocks.push_back({std::move(items)});
    if (!is_empty(facts)) card.blocks.push_back({std::move(facts)});
    blocks.push_back({std::move(card)});
  }
  if (!blocks.empty())
    blocks.insert(blocks.begin(),
                  {Heading{2, tr(content.names.language, "What was seen and heard")}});
  return blocks;
}

}  // namespace report
