#pragma once
// The headings and the fixed words of the people list, in Dutch and English: the same table writes
// our own CSV and reads anybody's, so that what we wrote can always be read back.

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "base/language.hpp"
#include "model/person.hpp"

namespace report {

enum class Column {
  code,
  role,
  memory_aid,
  name,
  kind,
  group,
  trust,
  agreement,
  influence,
  sure,
  stance,
  trust_missing,
  wish_trust,
  wish_agreement,
  reverse_trust,
  reverse_agreement,
  my_share
};
inline constexpr std::size_t columns = std::size_t(Column::my_share) + 1;

/// The heading that we write.
const char* heading(Column column, base::Language language);
/// Which column a heading means: either language, capitals, spaces, hyphens and "_" do not matter.
std::optional<Column> column_from(std::string_view heading);

const char* word(model::Influence influence, base::Language language);
const char* word(model::Sureness sure, base::Language language);  // "" when not said
const char* word(model::Stance stance, base::Language language);
const char* word(model::TrustMissing side, base::Language language);  // "" when not said
const char* kind_word(bool is_group, base::Language language);
const char* unknown_word();  // "?"

std::optional<model::Influence> influence_from(std::string_view word);
std::optional<model::Sureness> sureness_from(std::string_view word);
std::optional<model::Stance> stance_from(std::string_view word);
std::optional<model::TrustMissing> trust_missing_from(std::string_view word);
/// True: a group; false: one person.
std::optional<bool> is_group_from(std::string_view word);
/// "?", "unknown", "onbekend"...
bool means_unknown(std::string_view word);

/// low, middle, high as a level 0, 1, 2; in either language.
std::optional<int> level_from(std::string_view word);

}  // namespace report
