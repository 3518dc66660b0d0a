#pragma once
// Reads the members of one JSON object into values, remembers the first thing that is wrong, and
// counts the members it knows, so that what this version does not know can be told apart.
// Internal to session/.

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/json.hpp"
#include "model/workshop.hpp"
#include "session/change.hpp"

namespace session {

/// Where a text comes from and what may be left out in it.
struct Reading {
  std::string_view file{};  // for errors; empty: none
  std::size_t line = 0;
  // `record` only: people may be named by code, and new things take their id from the seq.
  const model::Workshop* workshop = nullptr;
  std::uint32_t seq = 0;
  std::map<char, std::uint32_t> made{};  // how many ids of each letter

  bool asked() const { return workshop != nullptr; }
};

/// The words of a choice as they stand in the file, in the order of the enum.
template <class Enum>
struct Words;
template <>
struct Words<model::SessionKind> {
  static constexpr std::array words = {"fictive", "own"};
};
template <>
struct Words<model::LabelSet> {
  static constexpr std::array words = {"seed", "factor_c", "neutral", "own"};
};
template <>
struct Words<model::Influence> {
  static constexpr std::array words = {"low", "middle", "high"};
};
template <>
struct Words<model::Sureness> {
  static constexpr std::array words = {"not_said", "low", "middle", "high"};
};
template <>
struct Words<model::Stance> {
  static constexpr std::array words = {"not_asked", "looking", "keeps_quiet"};
};
template <>
struct Words<model::TrustMissing> {
  static constexpr std::array words = {"not_said", "mine", "theirs", "both"};
};
template <>
struct Words<model::SeenKind> {
  static constexpr std::array words = {"myself", "from_others", "supposed"};
};
template <>
struct Words<model::Cause> {
  static constexpr std::array words = {"not_said", "trust", "agreement", "both", "unknown"};
};
template <>
struct Words<model::Layer> {
  static constexpr std::array words = {"not_said", "content", "procedure",
                                       "relation", "feeling", "ethics"};
};
template <>
struct Words<model::Style> {
  static constexpr std::array words = {"not_said", "persuade", "assert",
                                       "bridge",   "attract",  "pause"};
};
template <>
struct Words<model::Right> {
  static constexpr std::array words = {"not_said", "no", "partly", "yes"};
};
template <>
struct Words<model::StepState> {
  static constexpr std::array words = {"planned", "done", "dropped"};
};
template <>
struct Words<model::Helped> {
  static constexpr std::array words = {"not_said", "yes", "partly", "no"};
};
template <>
struct Words<model::WallMode> {
  static constexpr std::array words = {"card", "map", "clock", "blank"};
};
template <>
struct Words<model::Screen> {
  static constexpr std::array words = {"none", "exercise", "map", "plan", "look_back"};
};
template <>
struct Words<model::AttemptKind> {
  static constexpr std::array words = {"statement", "question", "pause"};
};
template <>
struct Words<model::QuestionKind> {
  static constexpr std::array words = {"place", "choice", "intervention"};
};
/// Names of the groups, in the order of model::groups.
inline constexpr std::array group_words = {"ally",      "opponent",     "bedfellow",
                                           "adversary", "fence_sitter", "unknown"};

template <class Enum>
const char* word_of(Enum value) {
  return Words<Enum>::words[static_cast<std::size_t>(value)];
}

class Fields {
 public:
  Fields(base::json::Value object, Reading& reading) : object_(object), reading_(reading) {}

  std::string name(std::string_view field);  // short, on one line
  std::string text(std::string_view field);
  std::optional<std::string> name_if_given(std::string_view field);
  std::optional<std::string> text_if_given(std::string_view field);
  bool boolean(std::string_view field);
  std::optional<bool> boolean_if_given(std::string_view field);
  base::Day day(std::string_view field);
  std::uint32_t seq(std::string_view field);  // a whole number from 1
  base::Time moment(std::string_view field);
  base::json::Value list_if_given(std::string_view field);
  bool has(std::string_view field) const { return bool(object_.find(field)); }
  /// Both axes, each a number in [-1, 1] or null.
  model::Position position();
  /// Nothing when neither axis is there.
  std::optional<model::Position> position_if_given();
  /// Of a thing that is added.
  template <class AnyId>
  AnyId new_id();
  /// Of a thing that is added, or replaced when it is there.
  template <class AnyId>
  AnyId new_or_known();
  template <class AnyId>
  AnyId known(std::string_view field);
  /// The person a change is about: an id or, for `record`, "person" with a code.
  model::PersonId person(std::string_view field);
  /// People as `person` takes them; a field that is not there is an empty list.
  std::vector<model::PersonId> persons(std::string_view field);
  std::vector<model::Group> groups_if_given(std::string_view field);
  std::vector<std::string> names(std::string_view field);
  std::optional<base::Day> day_if_given(std::string_view field);
  std::optional<int> number_if_given(std::string_view field, int low, int high);
  int number(std::string_view field, int low, int high);
  base::json::Value object_if_given(std::string_view field);

  template <class Enum>
  std::optional<Enum> choice_if_given(std::string_view field) {
    const auto at = choice(field, Words<Enum>::words.data(), Words<Enum>::words.size(), false);
    return at ? std::optional(static_cast<Enum>(*at)) : std::nullopt;
  }
  template <class Enum>
  Enum choice(std::string_view field) {
    const auto at = choice(field, Words<Enum>::words.data(), Words<Enum>::words.size(), true);
    return static_cast<Enum>(at.value_or(0));
  }

  /// The first of the enum when it is not given.
  template <class Enum>
  Enum said(std::string_view field) {
    return choice_if_given<Enum>(field).value_or(Enum{});
  }

  void wrong(base::Message what);
  const std::optional<base::Error>& error() const { return error_; }
  bool all_known() const { return known_ == object_.size() && parts_known_; }
  /// An object inside this one was read by `part`.
  void know_all_of(const Fields& part) { parts_known_ = parts_known_ && part.all_known(); }
  Reading& reading() { return reading_; }

 private:
  base::json::Value take(std::string_view field);
  base::json::Value take_required(std::string_view field);
  model::Axis axis(std::string_view field, base::json::Value value);
  std::optional<std::size_t> choice(std::string_view field, const char* const* words,
                                    std::size_t count, bool required);
  std::string checked_name(std::string_view field, base::json::Value value);
  std::string checked_text(std::string_view field, base::json::Value value);
  template <class AnyId>
  AnyId id(std::string_view field, base::json::Value value);
  model::PersonId somebody(std::string_view field, base::json::Value value);

  base::json::Value object_;
  Reading& reading_;
  std::optional<base::Error> error_;
  std::size_t known_ = 0;
  bool parts_known_ = true;
};

/// An error about this place.
base::Error error_at(const Reading& reading, base::Message what);

/// One change: {"place_person":{...}}. `unknown` is set when a kind or a field is not known; of an
/// unknown kind nothing is returned.
base::Result<std::optional<Change>> read_change(base::json::Value value, Reading& reading,
                                                bool& unknown);

}  // namespace session
