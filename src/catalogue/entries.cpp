#include "catalogue/entries.hpp"

namespace catalogue {
namespace {

constexpr int most_minutes = 600, most_turns = 50;

/// What is left out is as in a new step.
template <class Id, std::size_t size>
Id read_id_if_given(Reader& read, const Spot& spot, const std::array<std::string_view, size>& ids) {
  return spot.value ? read_id<Id>(read, spot, ids) : Id{};
}

AgendaStep read_agenda_step(Reader& read, const Spot& at) {
  AgendaStep step;
  step.name = read.words(at.member("name"), name_limit);
  if (const Spot turns = at.member("turns"); turns.value) {
    step.turns = read.whole_number(turns.member("count"), 2, most_turns);
    step.turn_minutes = read.whole_number(turns.member("minutes"), 1, most_minutes / step.turns);
    step.turn_name = read.words(turns.member("name"), name_limit);
    step.minutes = step.turns * step.turn_minutes;
  } else {
    step.minutes = read.whole_number(at.member("minutes"), 1, most_minutes);
  }
  step.card = read_texts(read, at.member("card"), 1, 3, wall_limit);
  step.notes = read.words(at.member("notes"), text_limit);
  step.wall = read_id_if_given<WallMode>(read, at.member("wall"), wall_ids);
  step.screen = read_id_if_given<Screen>(read, at.member("screen"), screen_ids);
  step.is_break = read.yes_or_no(at.member("break"));
  step.is_protected = read.yes_or_no(at.member("protected"));
  return step;
}

}  // namespace

std::vector<Words> read_texts(Reader& read, const Spot& spot, std::size_t low, std::size_t high,
                              std::size_t most) {
  std::vector<Words> result;
  for (const Spot& one : read.list(spot, low, high)) result.push_back(read.words(one, most));
  return result;
}

Agenda read_agenda(Reader& read, const Spot& at) {
  Agenda one;
  one.id = read.id(at.member("id"));
  one.name = read.words(at.member("name"), name_limit);
  one.about = read.words(at.member("about"), sentence_limit);
  for (const Spot& step : read.list(at.member("steps"), 1, 40))
    one.steps.push_back(read_agenda_step(read, step));
  return one;
}

Subject read_subject(Reader& read, const Spot& at) {
  Subject one;
  one.id = read.id(at.member("id"));
  one.name = read.words(at.member("name"), name_limit);
  one.task = read.words(at.member("task"), sentence_limit);
  one.who = read.words(at.member("who"), text_limit);
  one.manner = read.words(at.member("manner"), text_limit);
  one.opening = read.words(at.member("opening"), sentence_limit);
  one.reasons = read_texts(read, at.member("reasons"), 2, 5);
  one.forward = read_texts(read, at.member("forward"), 2, 5);
  one.unmoved = read_texts(read, at.member("unmoved"), 1, 4);
  one.back = read_texts(read, at.member("back"), 1, 4);
  one.endings = read_texts(read, at.member("endings"), 2, 4);
  return one;
}

DebriefQuestion read_debrief(Reader& read, const Spot& at) {
  DebriefQuestion one;
  one.id = read.id(at.member("id"));
  one.about = read_id<DebriefPart>(read, at.member("about"), debrief_ids);
  if (const Spot layer = at.member("layer"); layer.value)
    one.layer = read_id<Layer>(read, layer, layer_ids);
  one.question = read.words(at.member("question"), wall_limit);
  one.hint = read.words(at.member("hint"), sentence_limit);
  return one;
}

Mirror read_mirror(Reader& read, const Spot& at) {
  Mirror one;
  one.sign = read.id(at.member("sign"));
  one.words = read.words(at.member("words"), name_limit);
  return one;
}

Sheet read_sheet(Reader& read, const Spot& at) {
  Sheet one;
  one.id = read_id<SheetId>(read, at.member("id"), sheet_ids);
  one.name = read.words(at.member("name"), name_limit);
  if (const Spot lead = at.member("lead"); lead.value) one.lead = read.words(lead, text_limit);
  one.lines = read_texts(read, at.member("lines"), 1, 12);
  return one;
}

}  // namespace catalogue
