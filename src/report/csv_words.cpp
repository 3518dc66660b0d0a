#include "report/csv_words.hpp"

#include <algorithm>
#include <vector>

#include "base/utf8.hpp"

namespace report {
namespace {

struct Heading {
  Column column;
  const char *english, *dutch;
  std::vector<const char*> also;  // other ways to say it, in either language
};

// In the order in which we write them.
const std::array<Heading, columns>& headings() {
  static const std::array<Heading, columns> all = {{
      {Column::code, "code", "code", {"code word", "codewoord", "codenaam", "code name"}},
      {Column::role, "role", "rol", {"functie", "function", "job", "job title"}},
      {Column::memory_aid, "memory aid", "geheugensteun", {"geheugensteuntje", "reminder"}},
      {Column::name, "name", "naam", {"real name", "echte naam"}},
      {Column::kind, "person or group", "persoon of groep", {"stands for", "staat voor", "kind"}},
      {Column::group, "group", "groep", {}},
      {Column::trust, "trust", "vertrouwen", {}},
      {Column::agreement, "agreement", "overeenstemming", {"eens"}},
      {Column::influence, "influence", "invloed", {}},
      {Column::sure, "how sure", "hoe zeker", {"sure", "zeker", "sureness", "zekerheid"}},
      {Column::stance, "if unknown", "als onbekend", {"stance", "houding"}},
      {Column::trust_missing, "who lacks trust", "wie mist vertrouwen", {"trust missing"}},
      {Column::wish_trust, "wish: trust", "wens: vertrouwen", {}},
      {Column::wish_agreement, "wish: agreement", "wens: overeenstemming", {}},
      {Column::reverse_trust,
       "their view: trust",
       "hun blik: vertrouwen",
       {"hun kijk: vertrouwen"}},
      {Column::reverse_agreement,
       "their view: agreement",
       "hun blik: overeenstemming",
       {"hun kijk: overeenstemming"}},
      {Column::my_share, "my own share", "mijn aandeel", {"my share", "mijn eigen aandeel"}},
  }};
  return all;
}

/// Folded, with one space for whatever stands between the words.
std::string simplified(std::string_view text) {
  std::string result;
  for (const char byte : base::folded(text)) {
    const bool between = byte == '_' || byte == '-' || byte == ' ' || byte == ':' || byte == '\t';
    if (!between)
      result += byte;
    else if (!result.empty() && result.back() != ' ')
      result += ' ';
  }
  while (result.ends_with(' ')) result.pop_back();
  return result;
}

template <class Value>
struct Choice {
  Value value;
  const char *english, *dutch;
  std::vector<const char*> also;
};

template <class Value>
using Choices = std::vector<Choice<Value>>;

template <class Value>
const char* word_of(const Choices<Value>& choices, Value value, base::Language language) {
  for (const auto& choice : choices)
    if (choice.value == value)
      return language == base::Language::dutch ? choice.dutch : choice.english;
  return "";
}

template <class Value>
std::optional<Value> value_from(const Choices<Value>& choices, std::string_view word) {
  const std::string wanted = simplified(word);
  const auto is_it = [&](const char* one) { return *one != '\0' && simplified(one) == wanted; };
  for (const auto& choice : choices)
    if (is_it(choice.english) || is_it(choice.dutch) ||
        std::any_of(choice.also.begin(), choice.also.end(), is_it))
      return choice.value;
  return std::nullopt;
}

const Choices<int>& levels() {
  static const Choices<int> all = {
      {0, "low", "laag", {"l", "little", "weinig", "klein", "small"}},
      {1, "middle", "midden", {"m", "redelijk", "medium", "gemiddeld", "matig", "mid", "average"}},
      {2, "high", "hoog", {"h", "heel", "much", "veel", "groot", "large"}},
  };
  return all;
}

const Choices<model::Stance>& stances() {
  static const Choices<model::Stance> all = {
      {model::Stance::not_asked,
       "not asked yet",
       "nog niet gevraagd",
       {"not asked", "niet gevraagd"}},
      {model::Stance::looking, "still looking", "zoekt nog", {"looking", "twijfelt"}},
      {model::Stance::keeps_quiet, "keeps quiet", "houdt zich stil", {"quiet", "zwijgt", "stil"}},
  };
  return all;
}

const Choices<model::TrustMissing>& sides() {
  static const Choices<model::TrustMissing> all = {
      {model::TrustMissing::not_said, "", "", {}},
      {model::TrustMissing::mine,
       "mostly mine",
       "vooral bij mij",
       {"me", "mine", "ik", "vooral ik"}},
      {model::TrustMissing::theirs,
       "mostly theirs",
       "vooral bij de ander",
       {"them", "theirs", "zij", "de ander", "vooral de ander"}},
      {model::TrustMissing::both, "both", "bij allebei", {"both of us", "allebei", "beide"}},
  };
  return all;
}

const Choices<bool>& kinds() {
  static const Choices<bool> all = {
      {false, "person", "persoon", {"one person", "één persoon", "no", "nee", "0"}},
      {true, "group", "groep", {"yes", "ja", "1", "x", "a group", "een groep"}},
  };
  return all;
}

}  // namespace

const char* heading(Column column, base::Language language) {
  const Heading& found = headings()[std::size_t(column)];
  return language == base::Language::dutch ? found.dutch : found.english;
}

std::optional<Column> column_from(std::string_view text) {
  const std::string wanted = simplified(text);
  for (const Heading& one : headings()) {
    const auto is_it = [&](const char* words) { return simplified(words) == wanted; };
    if (is_it(one.english) || is_it(one.dutch) ||
        std::any_of(one.also.begin(), one.also.end(), is_it))
      return one.column;
  }
  return std::nullopt;
}

const char* word(model::Influence influence, base::Language language) {
  return word_of(levels(), static_cast<int>(influence), language);
}

const char* word(model::Sureness sure, base::Language language) {
  return word_of(levels(), static_cast<int>(sure) - 1, language);
}

const char* word(model::Stance stance, base::Language language) {
  return word_of(stances(), stance, language);
}

const char* word(model::TrustMissing side, base::Language language) {
  return word_of(sides(), side, language);
}

const char* kind_word(bool is_group, base::Language language) {
  return word_of(kinds(), is_group, language);
}

const char* unknown_word() {
  return "?";
}

std::optional<int> level_from(std::string_view text) {
  return value_from(levels(), text);
}

std::optional<model::Influence> influence_from(std::string_view text) {
  const auto level = level_from(text);
  if (!level) return std::nullopt;
  return static_cast<model::Influence>(*level);
}

std::optional<model::Sureness> sureness_from(std::string_view text) {
  const auto level = level_from(text);
  if (!level) return std::nullopt;
  return static_cast<model::Sureness>(*level + 1);
}

std::optional<model::Stance> stance_from(std::string_view text) {
  return value_from(stances(), text);
}

std::optional<model::TrustMissing> trust_missing_from(std::string_view text) {
  return value_from(sides(), text);
}

std::optional<bool> is_group_from(std::string_view text) {
  return value_from(kinds(), text);
}

bool means_unknown(std::string_view text) {
  static const Choices<bool> unknown = {
      {true, "?", "?", {"unknown", "onbekend", "weet niet", "do not know", "weten we nog niet"}}};
  return value_from(unknown, text).has_value();
}

}  // namespace report
