#include "scene/compare.hpp"

#include "scene/cast.hpp"
#include "scene/names.hpp"
#include "text/text.hpp"

namespace scene {
namespace {

using base::Language;
using model::Movement;
using text::tr;

Cast cast_of(const model::Comparison& comparison, const std::vector<model::Meeting>& no_meetings) {
  Cast cast;
  cast.labels = &comparison.labels;
  cast.meetings = &no_meetings;
  cast.numbers = !comparison.for_wall;
  for (const model::Compared& person : comparison.people) {
    if (person.movement == Movement::nowhere) continue;
    Member member;
    member.id = person.id;
    member.code = person.code;
    member.is_group = person.is_group;
    member.influence = person.influence;
    member.movement = person.movement;
    member.place = person.to ? person.to : person.from;
    member.stance = person.to ? person.stance_to : person.stance_from;
    if (person.to) member.from = person.from;
    cast.members.push_back(member);
  }
  return cast;
}

}  // namespace

MapScene compare(const model::Comparison& comparison, const MapOptions& options, const Look& look) {
  MapOptions kept;
  kept.group_names = options.group_names;
  kept.selected = options.selected;
  kept.hovered = options.hovered;
  kept.labels_before = options.labels_before;
  kept.tray = false;
  const std::vector<model::Meeting> no_meetings;
  return scene_of(cast_of(comparison, no_meetings), kept, look);
}

std::string movement_heading(Movement movement, Language language) {
  switch (movement) {
    case Movement::crossed:
      return tr(language, "Crossed a line");
    case Movement::moved:
      return tr(language, "Moved in the same group");
    case Movement::new_on_map:
      return tr(language, "New on the map");
    case Movement::off_map:
      return tr(language, "Not on the map any more");
    case Movement::stayed:
      return tr(language, "Stayed where they were");
    case Movement::nowhere:
      break;
  }
  return tr(language, "On neither map");
}

std::string compare_legend(Language language) {
  return tr(language,
            "Open circle: where they stood. Thick arrow: crossed a line. Plus: new on the map. "
            "Dashed: not on the map any more. Grey: stayed.");
}

std::string movement_words(const model::Compared& person, const model::Labels& labels,
                           Language language) {
  const std::string from = group_name(labels, person.group_from.group, language);
  const std::string to = group_name(labels, person.group_to.group, language);
  switch (person.movement) {
    case Movement::crossed: {
      const std::string words = from + " → " + to;
      return person.group_to.too_close_to_call ? words + ", " + tr(language, "too close to call")
                                               : words;
    }
    case Movement::moved:
    case Movement::stayed:
    case Movement::new_on_map:
      return to;
    case Movement::off_map:
      return from;
    case Movement::nowhere:
      break;
  }
  return "";
}

}  // namespace scene
