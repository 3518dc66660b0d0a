#pragma once
// Words by which somebody can be recognised, and the texts in which they stand.

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "session/history.hpp"
#include "session/texts.hpp"

namespace session {

using People = std::set<model::PersonId>;

/// Whom a code means: who has it now, and who had it when they were removed. Somebody who is there
/// under another code by now is not meant.
People people_called(const Session& session, std::string_view code);

/// The words somebody is known by.
class KnownAs {
 public:
  /// Adds a code, a role, a memory aid: as a whole.
  void add(std::string_view words);
  /// Adds a name: as a whole, and each part of it that begins with a capital and has three letters.
  void add_name(std::string_view name);

  /// Whether a text may be about them: capitals and accents as people type them do not matter.
  /// Words of four letters and more are found anywhere, shorter ones where a word begins.
  bool in(std::string_view text) const;
  /// Whether the text is one of the words, and nothing more.
  bool is(std::string_view text) const;

 private:
  std::set<std::string> words_;  // folded
};

/// By all codes, names, roles and memory aids they ever had in this session, undone ones too.
KnownAs known_as(const Session& session, const People& people);

/// A text that is not theirs and in which they may be recognised.
struct Mention {
  TextKind kind = TextKind::seen;
  std::string words;
  bool operator==(const Mention&) const = default;
};
/// Each text once, in the order in which they were written first. What names nobody but them
/// ("asked by Heron") is not in it: that goes with them.
std::vector<Mention> mentions(const Session& session, const People& people);

/// Whether a change is about one of them alone.
bool is_about(const Change& change, const People& people);

}  // namespace session
