#pragma once
// Guarded JSON. Reading gives a read-only tree in an arena that can be used again for the next
// line; every guard (depth, duplicate names, NUL, UTF-8, finite numbers, length) stands here.
// Writing is putting text together with the helpers below. Nothing else in the program knows the
// JSON library.

#include <cstdint>
#include <functional>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace base::json {

enum class Kind { null, boolean, integer, number, text, list, object };

struct Limits {
  std::size_t bytes = 16u << 20;
  std::size_t depth = 32;  // lists and objects in each other
  std::string file{};      // said in errors as "file:line"; empty: errors have no place
  std::size_t first_line = 1;
};

class Value;

/// Where the values of one text live. Parsing again into it makes earlier values invalid.
class Arena {
 public:
  void clear();

 private:
  friend class Value;
  friend class Builder;
  struct Node {
    Kind kind = Kind::null;
    std::uint32_t name_at = 0, name_size = 0;
    std::uint32_t text_at = 0, text_size = 0;  // a text, or a number as it was written
    std::uint32_t first = 0, next = 0;         // 0: none
    std::uint32_t count = 0;
    std::int64_t integer = 0;
    double number = 0;
  };
  std::vector<Node> nodes_;  // the root stands at 1
  std::string characters_;
};

/// A look at one value in an arena. The empty Value stands for a member that is not there.
class Value {
 public:
  Value() = default;

  explicit operator bool() const { return arena_ != nullptr; }
  Kind kind() const;
  bool is(Kind kind) const { return arena_ && this->kind() == kind; }
  bool is_null() const { return is(Kind::null); }
  bool is_number() const { return is(Kind::integer) || is(Kind::number); }

  // These ask for the right kind (CHECK): ask `kind()` first.
  bool boolean() const;
  std::int64_t integer() const;
  double number() const;  // of an integer too; always finite
  std::string_view text() const;
  std::string_view written() const;  // a Kind::number as it stood there

  /// Members or elements; 0 for the rest.
  std::size_t size() const;
  /// The name of a member; empty elsewhere.
  std::string_view name() const;
  /// The member with that name, or the empty Value.
  Value find(std::string_view name) const;

  // A member that has to be there and of that kind; the error names it.
  Result<std::string_view> text(std::string_view name) const;
  Result<std::int64_t> integer(std::string_view name, std::int64_t low, std::int64_t high) const;
  Result<double> number(std::string_view name, double low, double high) const;
  Result<bool> boolean(std::string_view name) const;
  Result<Value> list(std::string_view name) const;
  Result<Value> object(std::string_view name) const;

  /// Elements or members, in their order.
  class Iterator;
  Iterator begin() const;
  Iterator end() const;

 private:
  friend class Builder;
  Value(const Arena* arena, std::uint32_t index) : arena_(arena), index_(index) {}
  const Arena::Node& node() const { return arena_->nodes_[index_]; }
  const Arena* arena_ = nullptr;
  std::uint32_t index_ = 0;
};

class Value::Iterator {
 public:
  using value_type = Value;
  using difference_type = std::ptrdiff_t;
  Iterator() = default;
  explicit Iterator(Value at) : at_(at) {}
  const Value& operator*() const { return at_; }
  const Value* operator->() const { return &at_; }
  Iterator& operator++();
  Iterator operator++(int) {
    Iterator before = *this;
    ++*this;
    return before;
  }
  bool operator==(const Iterator& other) const { return at_.index_ == other.at_.index_; }

 private:
  Value at_;
};

/// One JSON document. Errors: Trouble::damaged, with file and line when the limits name a file.
Result<Value> parse(std::string_view text, Arena& arena, const Limits& limits = {});

/// As `parse`, for a document too large for a tree: an object whose member `list` is handed to
/// `visit` element by element, each with the members that came before the list and with the line on
/// which it ends; an error from `visit` stops. The answer is the object with that list empty.
using Visit = std::function<Result<void>(Value element, Value object, std::size_t line)>;
Result<Value> parse_long_list(std::string_view text, Arena& arena, const Limits& limits,
                              std::string_view list, const Visit& visit);

// -- writing

/// Adds the text with its quotes; all but control characters, `"` and `\` stays as it is.
void append_quoted(std::string& out, std::string_view text);
std::string quoted(std::string_view text);
/// Adds a number with at most three decimals, without trailing zeros: 0.62, -1, 0.
void append_thousandths(std::string& out, double value);
/// A value on one line, without white space; numbers as they were written.
void append_value(std::string& out, Value value);
std::string to_text(Value value);

}  // namespace base::json
