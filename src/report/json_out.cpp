#include "report/json_out.hpp"

#include <optional>

#include "base/json.hpp"
#include "session/fields.hpp"

namespace report {
namespace {

using session::word_of;

/// An object on one line, or, when `deep`, with a member on each line.
class Object {
 public:
  explicit Object(bool deep = false) : deep_(deep) {}
  Object& raw(const char* name, const std::string& value) {
    out_ += out_.empty() ? "" : deep_ ? ",\n " : ",";
    out_ += '"' + std::string(name) + "\":" + value;
    return *this;
  }
  Object& text(const char* name, std::string_view value) {
    return raw(name, base::json::quoted(value));
  }
  Object& truth(const char* name, bool value) { return raw(name, value ? "true" : "false"); }
  std::string closed() const { return "{" + out_ + "}"; }

 private:
  bool deep_;
  std::string out_;
};

std::string axis_json(const model::Axis& axis) {
  if (!axis) return "null";
  std::string out;
  base::json::append_thousandths(out, *axis);
  return out;
}

/// null: no place at all.
std::string place_json(const std::optional<model::Position>& place) {
  if (!place) return "null";
  return Object()
      .raw("trust", axis_json(place->trust))
      .raw("agreement", axis_json(place->agreement))
      .closed();
}

template <class Items, class Item>
std::string list_json(const Items& items, Item item, const char* between = ",") {
  std::string out;
  for (const auto& one : items) out += (out.empty() ? "" : between) + item(one);
  return "[" + out + "]";
}

std::string seen_json(const model::Seen& seen) {
  return Object()
      .text("id", model::to_text(seen.id))
      .text("day", base::iso_from_day(seen.day))
      .text("kind", word_of(seen.kind))
      .text("words", seen.words)
      .closed();
}

std::string earlier_json(const model::EarlierPlace& earlier) {
  return Object()
      .text("meeting", model::to_text(earlier.meeting))
      .raw("place", place_json(earlier.place))
      .text("stance", word_of(earlier.stance))
      .closed();
}

std::string meeting_json(const model::Meeting& meeting) {
  return Object()
      .text("id", model::to_text(meeting.id))
      .text("name", meeting.name)
      .text("reason", meeting.reason)
      .text("day", base::iso_from_day(meeting.day))
      .truth("blind", meeting.blind)
      .truth("revealed", meeting.revealed)
      .closed();
}

std::string labels_json(const model::Labels& labels) {
  Object own;
  for (std::size_t i = 0; i < labels.own.size(); ++i)
    if (!labels.own[i].empty()) own.text(session::group_words[i], labels.own[i]);
  return Object().text("set", word_of(labels.set)).raw("own", own.closed()).closed();
}

/// What everybody may know of anybody.
template <class AnyPerson>
Object plain_person(const AnyPerson& person) {
  const model::Grouping grouping =
      model::group_of(person.place.value_or(model::Position{}),
                      person.place ? person.stance : model::Stance::not_asked);
  Object object;
  object.text("id", model::to_text(person.id))
      .text("code", person.code)
      .truth("is_group", person.is_group)
      .truth("on_the_map", person.place.has_value())
      .raw("place", place_json(person.place))
      .text("stance", word_of(person.stance))
      .text("group", session::group_words[std::size_t(grouping.group)])
      .truth("too_close_to_call", grouping.too_close_to_call);
  return object;
}

template <class AnyPerson>
void add_case(Object& object, const AnyPerson& person, bool blind) {
  object.text("role", person.role)
      .text("influence", word_of(person.influence))
      .text("sure", word_of(person.sure))
      .raw("seen", list_json(person.seen, seen_json));
  if (blind) return;
  object.raw("wish", place_json(person.wish))
      .raw("reverse_view", place_json(person.reverse_view))
      .raw("trail", list_json(person.trail, earlier_json));
}

template <class AnyWorkshop>
Object plain_workshop(const AnyWorkshop& workshop, bool blind) {
  Object object(true);
  object.text("kind", word_of(workshop.kind))
      .text("title", workshop.title)
      .text("goal", workshop.goal)
      .raw("labels", labels_json(workshop.labels))
      .truth("map_released", workshop.map_released)
      .truth("blind_now", blind)
      .raw("meetings", list_json(workshop.meetings, meeting_json));
  return object;
}

}  // namespace

std::string workshop_json(const model::Workshop& workshop) {
  const auto person_json = [](const base::Shared<model::Person>& shared) {
    const model::Person& person = *shared;
    Object object = plain_person(person);
    add_case(object, person, false);
    object.text("memory_aid", person.memory_aid)
        .text("name", person.name)
        .text("trust_missing", word_of(person.trust_missing))
        .text("my_share", person.my_share);
    return object.closed();
  };
  return plain_workshop(workshop, model::is_blind_now(workshop))
             .truth("contains_personal_data", true)
             .raw("people", list_json(*workshop.people, person_json, ",\n  "))
             .closed() +
         "\n";
}

std::string workshop_json(const model::WallView& view) {
  const auto person_json = [&view](const model::WallPerson& person) {
    Object object = plain_person(person);
    if (view.kind == model::SessionKind::fictive) add_case(object, person, view.blind_now);
    return object.closed();
  };
  return plain_workshop(view, view.blind_now)
             .raw("people", list_json(view.people, person_json, ",\n  "))
             .closed() +
         "\n";
}

}  // namespace report
