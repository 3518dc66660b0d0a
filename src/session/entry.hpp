#pragma once
// An Entry is a line of the log; a Session is its header, its entries and the Workshop they fold
// to.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/time.hpp"
#include "session/change.hpp"

namespace session {

using Seq = std::uint32_t;  // from 1, rising; gaps are allowed

struct Do {
  std::vector<Change> changes;  // of one part; empty after a person was forgotten
  Seq joins = 0;                // this continues the undo step of that entry; 0: a step of its own
  bool operator==(const Do&) const = default;
};
struct Undo {
  Seq entry = 0;  // the entry that is undone, with all that joined it
  bool operator==(const Undo&) const = default;
};
struct Redo {
  Seq entry = 0;  // the entry that is done again
  bool operator==(const Redo&) const = default;
};

struct Entry {
  Seq seq = 0;
  base::Time at;
  std::string by;
  std::variant<Do, Undo, Redo> what;
  // The whole line as JSON, only when it holds kinds or fields that this version does not know:
  // written back as it was.
  std::string verbatim;

  bool operator==(const Entry&) const = default;
};

/// Where a "what if" branched off.
struct Origin {
  std::string session;    // id of the other session
  Seq seq = 0;            // its last entry that is in this one too
  std::string unknown{};  // fields of it that this version does not know, as in Header
  bool operator==(const Origin&) const = default;
};

/// How the key of a sealed session is made from its passphrase (argon2id).
struct Seal {
  std::array<std::uint8_t, 16> salt{};
  std::uint64_t memory = 0;  // bytes
  unsigned passes = 0;
  bool operator==(const Seal&) const = default;
};

/// What the header of a sealed session says of its seal; see session/sealing.hpp.
struct Sealed {
  Seal seal;
  std::string check{};  // tells a wrong passphrase from damage; 16 bytes
  std::string rest{};   // sealed: header fields this version does not know
  bool operator==(const Sealed&) const = default;
};

struct Header {
  int version = 1;
  std::string id;  // random, 32 hexadecimal digits
  base::Time created;
  std::optional<Origin> origin;
  std::string unknown;             // fields this version does not know, as `,"name":value...`
  std::optional<Sealed> sealed{};  // none: the entries can be read by everybody
  bool operator==(const Header&) const = default;
};

/// Whether one branched off the other, or both off a third: then their ids mean the same people.
bool began_as_one(const Header& a, const Header& b);

/// The part of an entry; undo and redo belong to the map.
Part part_of(const Entry& entry);

}  // namespace session
