#include "report/report.hpp"

#include <algorithm>

#include "report/content.hpp"
#include "report/report_exercise.hpp"
#include "report/report_people.hpp"
#include "report/report_plan.hpp"
#include "text/text.hpp"

namespace report {
namespace {

using base::Language;
using text::tr;

std::string title_of(const Content& content, Language language) {
  return content.title.empty() ? tr(language, "Trust and agreement") : content.title;
}

/// For whom this is, and how to read it.
Paragraph eyes_note(const Content& content, Language language) {
  if (content.personal) return {personal_notice(language), Tone::notice};
  if (content.kind == model::SessionKind::fictive)
    return {tr(language, "A fictive case, made for the room: roles may be shown."), Tone::quiet};
  return {tr(language,
             "For the room: codes and places only. A place on the map is what was supposed, not "
             "what somebody is."),
          Tone::quiet};
}

/// An empty document of these eyes, with its title, day and note.
Document begun(const Content& content, const Matter& matter, const std::string& kind) {
  const Language language = matter.look.language;
  Document document;
  document.language = language;
  // Nothing private: viewers show it in their title bar, and lists of recent files keep it.
  document.title = kind;
  document.personal = content.personal;
  document.foot = foot_words(content.personal, language);
  const std::string day =
      matter.look.day ? text::long_day(language, *matter.look.day) : std::string();
  document.blocks.push_back({Heading{1, title_of(content, language)}});
  document.blocks.push_back({Paragraph{joined({kind, content.meeting, day}, " · "), Tone::quiet}});
  if (!content.goal.empty())
    document.blocks.push_back(
        {Paragraph{tr(language, "Goal: {goal}", {{"goal", content.goal}}), Tone::plain}});
  document.blocks.push_back({eyes_note(content, language)});
  return document;
}

void add(Document& document, std::vector<Block> blocks) {
  std::ranges::move(blocks, std::back_inserter(document.blocks));
}

std::vector<Block> blind_spots(const Content& content, Language language) {
  if (content.blind_spots.empty()) return {};
  std::vector<Block> blocks = {{Heading{2, tr(language, "Easily overlooked")}}};
  Items items;
  for (const BlindSpot& spot : content.blind_spots)
    items.items.push_back(joined({spot.what, spot.todo}, "\n"));
  blocks.push_back({std::move(items)});
  return blocks;
}

Items harvest_items(const std::vector<model::HarvestLine>& harvest) {
  Items items;
  for (const model::HarvestLine& line : harvest) items.items.push_back(line.words);
  return items;
}

std::vector<Block> harvest(const Content& content, Language language) {
  if (content.harvest.empty()) return {};
  return {{Heading{2, tr(language, "Harvest")}}, {harvest_items(content.harvest)}};
}

Document report_of(Content content, const Matter& matter) {
  const Language language = matter.look.language;
  Document document = begun(content, matter, tr(language, "Report"));
  document.blocks.push_back(
      {Picture{std::move(content.map), tr(language, "The map"), map_description(content), false}});
  add(document, people_blocks(content));
  add(document, notes_blocks(content));
  add(document, blind_spots(content, language));
  add(document, plan_blocks(content, matter.look.day));
  add(document, how_to_blocks(content));
  add(document, own_blocks(content));
  add(document, exercise_blocks(content.exercise, matter.catalogue, matter.look));
  add(document, harvest(content, language));
  return document;
}

Document exercise_of(const Content& content, const Matter& matter) {
  const Language language = matter.look.language;
  Document document;
  document.language = language;
  document.title = tr(language, "The exercise");
  document.personal = content.personal;
  document.foot = content.personal ? personal_notice(language) : "Karnemelk";
  const std::string day =
      matter.look.day ? text::long_day(language, *matter.look.day) : std::string();
  document.blocks.push_back({Heading{1, document.title}});
  document.blocks.push_back(
      {Paragraph{joined({content.title, content.meeting, day}, " · "), Tone::quiet}});
  if (content.personal)
    document.blocks.push_back({Paragraph{personal_notice(language), Tone::notice}});
  std::vector<Block> blocks = exercise_blocks(content.exercise, matter.catalogue, matter.look);
  if (!blocks.empty()) blocks.erase(blocks.begin());  // its heading is the title here
  add(document, std::move(blocks));
  return document;
}

Document plan_of(Content content, std::vector<model::Step> steps, const Matter& matter) {
  content.steps = std::move(steps);
  Document document = begun(content, matter, tr(matter.look.language, "Plan"));
  if (!content.personal) document.foot = "Karnemelk";
  add(document, plan_blocks(content, matter.look.day));
  add(document, how_to_blocks(content));
  return document;
}

}  // namespace

Document workshop_report(const model::WallView& view, const Matter& matter) {
  return report_of(content_of(view, matter), matter);
}
Document workshop_report(const model::Workshop& workshop, const Matter& matter) {
  return report_of(content_of(workshop, matter), matter);
}
Document plan_report(const model::WallView& view, std::vector<model::Step> steps,
                     const Matter& matter) {
  return plan_of(content_of(view, matter), std::move(steps), matter);
}
Document plan_report(const model::Workshop& workshop, std::vector<model::Step> steps,
                     const Matter& matter) {
  return plan_of(content_of(workshop, matter), std::move(steps), matter);
}

Document exercise_report(const model::WallView& view, const Matter& matter) {
  return exercise_of(content_of(view, matter), matter);
}
Document exercise_report(const model::Workshop& workshop, const Matter& matter) {
  return exercise_of(content_of(workshop, matter), matter);
}

Document handout(const model::WallView& view, const Matter& matter) {
  const Language language = matter.look.language;
  Document document;
  document.language = language;
  document.title = tr(language, "What we take home");
  document.foot = "Karnemelk";
  document.blocks.push_back({Heading{1, document.title}});
  const std::string day =
      matter.look.day ? text::long_day(language, *matter.look.day) : std::string();
  const std::string meeting = view.meetings.empty() ? "" : view.meetings.back().name;
  document.blocks.push_back(
      {Paragraph{joined({view.title, joined({meeting, day}, " · ")}, "\n"), Tone::quiet}});
  document.blocks.push_back({harvest_items(view.harvest)});
  document.blocks.push_back(
      {Card{{{Heading{3, tr(language, "My own first step")}},
             {WritingLines{{tr(language, "What I will do"), tr(language, "When"),
                            tr(language, "Who asks me about it")}}}}}});
  return document;
}

}  // namespace report
