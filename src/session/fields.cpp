#include "session/fields.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "session/limits.hpp"

namespace session {

using base::message;
using base::json::Kind;
using base::json::Value;

base::Error error_at(const Reading& reading, base::Message what) {
  if (!reading.file.empty() && what.where.empty()) {
    what.where = fmt::format("{}:{}", reading.file, reading.line);
  }
  return {reading.asked() ? base::Trouble::failed : base::Trouble::damaged, std::move(what)};
}

void Fields::wrong(base::Message what) {
  if (!error_) error_ = error_at(reading_, std::move(what));
}

Value Fields::take(std::string_view field) {
  const Value found = object_.find(field);
  if (found) ++known_;
  return found;
}

Value Fields::take_required(std::string_view field) {
  const Value found = take(field);
  if (!found) wrong(message("\"{field}\" is missing.", {{"field", std::string(field)}}));
  return found;
}

std::string Fields::checked_name(std::string_view field, Value value) {
  if (!value.is(Kind::text)) {
    wrong(message("\"{field}\" must be a text.", {{"field", std::string(field)}}));
    return {};
  }
  if (auto problem = wrong_with_name(field, value.text())) wrong(*std::move(problem));
  return std::string(value.text());
}

std::string Fields::checked_text(std::string_view field, Value value) {
  if (!value.is(Kind::text)) {
    wrong(message("\"{field}\" must be a text.", {{"field", std::string(field)}}));
    return {};
  }
  if (auto problem = wrong_with_text(field, value.text())) wrong(*std::move(problem));
  return std::string(value.text());
}

std::string Fields::name(std::string_view field) {
  const Value value = take_required(field);
  return value ? checked_name(field, value) : std::string();
}

std::string Fields::text(std::string_view field) {
  const Value value = take_required(field);
  return value ? checked_text(field, value) : std::string();
}

std::optional<std::string> Fields::name_if_given(std::string_view field) {
  const Value value = take(field);
  return value ? std::optional(checked_name(field, value)) : std::nullopt;
}

std::optional<std::string> Fields::text_if_given(std::string_view field) {
  const Value value = take(field);
  return value ? std::optional(checked_text(field, value)) : std::nullopt;
}

std::optional<bool> Fields::boolean_if_given(std::string_view field) {
  const Value value = take(field);
  if (!value) return std::nullopt;
  if (value.is(Kind::boolean)) return value.boolean();
  wrong(message("\"{field}\" must be true or false.", {{"field", std::string(field)}}));
  return std::nullopt;
}

bool Fields::boolean(std::string_view field) {
  if (!object_.find(field)) take_required(field);
  return boolean_if_given(field).value_or(false);
}

base::Day Fields::day(std::string_view field) {
  const Value value = take_required(field);
  const auto day = value.is(Kind::text) ? base::day_from_iso(value.text()) : std::nullopt;
  if (value && !day) {
    wrong(message("\"{field}\" must be a day, written as 2026-11-23.",
                  {{"field", std::string(field)}}));
  }
  return day.value_or(base::Day{});
}

model::Axis Fields::axis(std::string_view field, Value value) {
  if (!value || value.is_null()) return std::nullopt;
  if (value.is_number() && value.number() >= -1 && value.number() <= 1) return value.number();
  wrong(message("\"{field}\" must be a number from -1 to 1, or null for unknown.",
                {{"field", std::string(field)}}));
  return std::nullopt;
}

model::Position Fields::position() {
  const Value trust = take_required("trust");
  const Value agreement = take_required("agreement");
  return model::rounded({axis("trust", trust), axis("agreement", agreement)});
}

std::optional<model::Position> Fields::position_if_given() {
  if (!object_.find("trust") && !object_.find("agreement")) return std::nullopt;
  return position();
}

template <class AnyId>
AnyId Fields::id(std::string_view field, Value value) {
  const auto id =
      value.is(Kind::text) ? model::id_from<AnyId>(value.text()) : std::optional<AnyId>();
  if (value && !id) {
    wrong(message("\"{field}\" must be an id such as \"{example}\".",
                  {{"field", std::string(field)}, {"example", model::to_text(AnyId{7, 1})}}));
  }
  return id.value_or(AnyId{});
}

template <class AnyId>
AnyId Fields::new_id() {
  const std::uint32_t made = ++reading_.made[AnyId::letter];
  if (!reading_.asked()) return id<AnyId>("id", take_required("id"));
  const Value given = take("id");
  if (!given) return AnyId{reading_.seq, made};
  const AnyId wanted = id<AnyId>("id", given);
  if (wanted && wanted.entry != reading_.seq) {
    wrong(message("The id {id} does not fit here. Leave \"id\" out: it is made from the entry.",
                  {{"id", model::to_text(wanted)}}));
  }
  return wanted;
}

template <class AnyId>
AnyId Fields::new_or_known() {
  if (reading_.asked() && object_.find("id")) return known<AnyId>("id");
  return new_id<AnyId>();
}

template <class AnyId>
AnyId Fields::known(std::string_view field) {
  return id<AnyId>(field, take_required(field));
}

template model::PersonId Fields::new_id<model::PersonId>();
template model::MeetingId Fields::new_id<model::MeetingId>();
template model::SeenId Fields::new_or_known<model::SeenId>();
template model::SeenId Fields::known<model::SeenId>(std::string_view);
template model::StepId Fields::new_or_known<model::StepId>();
template model::StepId Fields::known<model::StepId>(std::string_view);
template model::OwnInterventionId Fields::new_or_known<model::OwnInterventionId>();
template model::OwnInterventionId Fields::known<model::OwnInterventionId>(std::string_view);
template model::HarvestId Fields::new_or_known<model::HarvestId>();
template model::HarvestId Fields::known<model::HarvestId>(std::string_view);
template model::ChapterId Fields::new_or_known<model::ChapterId>();
template model::ChapterId Fields::known<model::ChapterId>(std::string_view);
template model::CommentId Fields::new_or_known<model::CommentId>();
template model::CommentId Fields::known<model::CommentId>(std::string_view);
template model::QuestionId Fields::new_or_known<model::QuestionId>();
template model::QuestionId Fields::known<model::QuestionId>(std::string_view);
template model::AgendaItemId Fields::new_or_known<model::AgendaItemId>();
template model::AgendaItemId Fields::known<model::AgendaItemId>(std::string_view);
template model::RoundId Fields::new_id<model::RoundId>();
template model::RoundId Fields::known<model::RoundId>(std::string_view);
template model::AttemptId Fields::new_or_known<model::AttemptId>();
template model::AttemptId Fields::known<model::AttemptId>(std::string_view);
template model::TallyId Fields::new_or_known<model::TallyId>();
template model::TallyId Fields::known<model::TallyId>(std::string_view);

model::PersonId Fields::person(std::string_view field) {
  if (!reading_.asked()) return known<model::PersonId>(field);
  return somebody("person", object_.find(field) ? take(field) : take("person"));
}

model::PersonId Fields::somebody(std::string_view field, Value value) {
  if (!reading_.asked()) return id<model::PersonId>(field, value);
  if (!value.is(Kind::text)) {
    wrong(
        message("Say who: \"{field}\" must be a code or an id.", {{"field", std::string(field)}}));
    return {};
  }
  const auto known = model::id_from<model::PersonId>(value.text());
  if (known && model::find(*reading_.workshop, *known)) return *known;
  if (const auto* person = model::find_code(*reading_.workshop, value.text())) return person->id;
  wrong(message("There is nobody with the code or id \"{code}\".",
                {{"code", std::string(value.text())}}));
  return {};
}

std::vector<model::PersonId> Fields::persons(std::string_view field) {
  std::vector<model::PersonId> persons;
  if (const Value list = list_if_given(field)) {
    for (const Value one : list) {
      const model::PersonId person = somebody(field, one);
      if (std::ranges::find(persons, person) == persons.end()) persons.push_back(person);
    }
  }
  return persons;
}

std::vector<model::Group> Fields::groups_if_given(std::string_view field) {
  std::vector<model::Group> groups;
  if (const Value list = list_if_given(field)) {
    for (const Value one : list) {
      const auto known = std::ranges::find_if(
          group_words, [&](const char* word) { return one.is(Kind::text) && one.text() == word; });
      if (known == group_words.end()) {
        wrong(message("\"{field}\" must be a list of groups, such as \"ally\".",
                      {{"field", std::string(field)}}));
        return {};
      }
      groups.push_back(model::groups[std::size_t(known - group_words.begin())]);
    }
  }
  return groups;
}

std::vector<std::string> Fields::names(std::string_view field) {
  std::vector<std::string> names;
  if (!has(field)) take_required(field);
  if (const Value list = list_if_given(field))
    for (const Value one : list) names.push_back(checked_name(field, one));
  return names;
}

std::optional<base::Day> Fields::day_if_given(std::string_view field) {
  return has(field) ? std::optional(day(field)) : std::nullopt;
}

int Fields::number(std::string_view field, int low, int high) {
  if (!has(field)) take_required(field);
  return number_if_given(field, low, high).value_or(low);
}

std::optional<int> Fields::number_if_given(std::string_view field, int low, int high) {
  const Value value = take(field);
  if (!value) return std::nullopt;
  if (value.is(Kind::integer) && value.integer() >= low && value.integer() <= high) {
    return static_cast<int>(value.integer());
  }
  wrong(message("\"{field}\" must be a whole number from {low} to {high}.",
                {{"field", std::string(field)},
                 {"low", std::to_string(low)},
                 {"high", std::to_string(high)}}));
  return std::nullopt;
}

Value Fields::object_if_given(std::string_view field) {
  const Value value = take(field);
  if (!value || value.is(Kind::object)) return value;
  wrong(message("\"{field}\" must be an object.", {{"field", std::string(field)}}));
  return {};
}

Value Fields::list_if_given(std::string_view field) {
  const Value value = take(field);
  if (!value || value.is(Kind::list)) return value;
  wrong(message("\"{field}\" must be a list.", {{"field", std::string(field)}}));
  return {};
}

std::uint32_t Fields::seq(std::string_view field) {
  constexpr std::int64_t most = 4000000000;
  const Value value = take_required(field);
  if (value.is(Kind::integer) && value.integer() >= 1 && value.integer() <= most) {
    return static_cast<std::uint32_t>(value.integer());
  }
  wrong(message("\"{field}\" must be a whole number from {low} to {high}.",
                {{"field", std::string(field)}, {"low", "1"}, {"high", std::to_string(most)}}));
  return 0;
}

base::Time Fields::moment(std::string_view field) {
  const Value value = take_required(field);
  const auto time = value.is(Kind::text) ? base::time_from_iso(value.text()) : std::nullopt;
  if (value && !time) {
    wrong(message("\"{field}\" must be a moment, written as 2026-11-23T13:30:00.000Z.",
                  {{"field", std::string(field)}}));
  }
  return time.value_or(base::Time{});
}

std::optional<std::size_t> Fields::choice(std::string_view field, const char* const* words,
                                          std::size_t count, bool required) {
  const Value value = required ? take_required(field) : take(field);
  if (!value) return std::nullopt;
  std::string choices;
  for (std::size_t i = 0; i < count; ++i) {
    if (value.is(Kind::text) && value.text() == words[i]) return i;
    if (i > 0) choices += ", ";
    choices += words[i];
  }
  wrong(message("\"{field}\" must be one of: {choices}.",
                {{"field", std::string(field)}, {"choices", choices}}));
  return std::nullopt;
}

}  // namespace session
