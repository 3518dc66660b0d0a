#pragma once
// What functions return when they can fail, and the sentences that travel with it.
// A Message is not worded here: its id is the English sentence (a gettext msgid) with named
// {placeholders}; text::say words it in the language of the place where it is shown.

#include <string>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

namespace base {

using Arguments = std::vector<std::pair<std::string, std::string>>;

struct Message {
  std::string id;         // English sentence with {placeholders}; the gettext msgid
  std::string plural;     // English plural, when the sentence counts something
  long count = 0;         // what is counted; also fills {count}
  Arguments arguments{};  // values for the placeholders, already as they are to be shown
  std::string where{};    // "file:line", said with ": " before the sentence in every language

  bool operator==(const Message&) const = default;
};

/// Marks an English sentence for translation (xgettext keyword `message`).
Message message(const char* msgid, Arguments arguments = {});
/// The same for a sentence that counts (xgettext keyword `message_counting`).
Message message_counting(const char* one, const char* many, long count, Arguments arguments = {});

/// What kind of trouble an error is. The values are the exit codes of the program.
enum class Trouble { failed = 1, usage = 2, damaged = 3, passphrase = 4 };

struct Error {
  Trouble trouble = Trouble::failed;
  Message what;

  bool operator==(const Error&) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

/// `return trouble(Trouble::damaged, "{file} is empty.", {{"file", name}});`
/// (xgettext keyword `trouble:2`)
tl::unexpected<Error> trouble(Trouble kind, const char* msgid, Arguments arguments = {});

}  // namespace base
