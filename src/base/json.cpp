#include "base/json.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <exception>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/check.hpp"
#include "base/utf8.hpp"

namespace base::json {
namespace {

// Lets the library read characters while we can see how far it is.
struct Cursor {
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  const char* at = nullptr;
  const char** seen = nullptr;

  reference operator*() const { return *at; }
  Cursor& operator++() {
    *seen = ++at;
    return *this;
  }
  Cursor operator++(int) {
    Cursor before = *this;
    ++*this;
    return before;
  }
  bool operator==(const Cursor& other) const { return at == other.at; }
  bool operator!=(const Cursor& other) const { return at != other.at; }
};

constexpr std::size_t many_members = 24;  // from here on duplicate names are found by sorting

}  // namespace

// The library's events, made into nodes of the arena.
class Builder {
 public:
  using Exception = nlohmann::json::exception;

  Builder(std::string_view text, Arena& arena, const Limits& limits)
      : text_(text), arena_(arena), limits_(limits), seen_(text.data()) {
    arena_.clear();
  }

  void stream(std::string_view list, const Visit& visit) {
    streamed_ = list;
    visit_ = &visit;
  }

  Result<Value> run();

  // -- what the library calls
  bool null() { return open_node(Kind::null) && close_leaf(); }
  bool boolean(bool value) {
    if (!open_node(Kind::boolean)) return false;
    arena_.nodes_.back().integer = value;
    return close_leaf();
  }
  bool number_integer(std::int64_t value) {
    if (!open_node(Kind::integer)) return false;
    arena_.nodes_.back().integer = value;
    return close_leaf();
  }
  bool number_unsigned(std::uint64_t value) {
    if (value <= std::uint64_t{INT64_MAX}) return number_integer(static_cast<std::int64_t>(value));
    return number_float(static_cast<double>(value), std::to_string(value));
  }
  bool number_float(double value, const std::string& written) {
    if (!std::isfinite(value)) return fail(message("A number is too large."));
    if (!open_node(Kind::number)) return false;
    arena_.nodes_.back().number = value;
    keep_text(written);
    return close_leaf();
  }
  bool string(const std::string& value) {
    if (!open_node(Kind::text) || !without_nul(value)) return false;
    keep_text(value);
    return close_leaf();
  }
  bool binary(const nlohmann::json::binary_t&) { return false; }
  bool key(const std::string& value) {
    if (!without_nul(value)) return false;
    name_at_ = put(value);
    name_size_ = static_cast<std::uint32_t>(value.size());
    return true;
  }
  bool start_object(std::size_t) { return open_group(Kind::object); }
  bool end_object() { return names_are_unique() && close_group(); }
  bool start_array(std::size_t) { return open_group(Kind::list); }
  bool end_array() { return close_group(); }
  bool parse_error(std::size_t, const std::string&, const Exception& problem) {
    return fail(wording(problem));
  }

 private:
  struct Level {
    std::uint32_t node = 0;  // the list or object
    std::uint32_t last = 0;  // its last child so far
  };

  bool fail(Message what) {
    if (!error_) error_ = Error{Trouble::damaged, std::move(what)};
    return false;
  }
  Message wording(const Exception& problem) const;
  std::size_t line();
  Result<Value> failed();

  bool without_nul(const std::string& value) {
    return value.find('\0') == std::string::npos ||
           fail(message("A text holds a NUL character, which is not allowed."));
  }
  std::uint32_t put(const std::string& value) {
    const auto at = static_cast<std::uint32_t>(arena_.characters_.size());
    arena_.characters_ += value;
    return at;
  }
  void keep_text(const std::string& value) {
    Arena::Node& node = arena_.nodes_.back();
    node.text_at = put(value);
    node.text_size = static_cast<std::uint32_t>(value.size());
  }

  bool open_node(Kind kind);
  bool open_group(Kind kind);
  bool close_leaf() { return !streaming_now() || hand_over(); }
  bool close_group();
  bool names_are_unique();
  bool duplicate(std::string_view name) {
    return fail(message("The name \"{name}\" stands twice in one object.",
                        {{"name", shortened(name, 40)}}));
  }
  // Inside the streamed list, with no element open.
  bool streaming_now() const { return streamed_node_ && levels_.size() == 2; }
  bool hand_over();

  std::string_view text_;
  Arena& arena_;
  const Limits& limits_;
  const char* seen_;
  const char* counted_ = seen_;
  std::size_t lines_ = 0;  // line feeds before `counted_`
  std::optional<Error> error_;
  std::vector<Level> levels_;
  std::uint32_t name_at_ = 0, name_size_ = 0;
  std::vector<std::string_view> names_;
  std::string_view streamed_;
  const Visit* visit_ = nullptr;
  std::uint32_t streamed_node_ = 0;
  std::size_t streamed_characters_ = 0;
};

Result<Value> Builder::run() {
  if (text_.size() > limits_.bytes) {
    fail(message("This line is too long: {size} bytes. At most {limit} MiB are allowed.",
                 {{"size", std::to_string(text_.size())},
                  {"limit", fmt::format("{:g}", double(limits_.bytes) / 1048576)}}));
    return failed();
  }
  if (const void* nul = text_.empty() ? nullptr : std::memchr(text_.data(), 0, text_.size())) {
    seen_ = static_cast<const char*>(nul);  // the library would take it for the end
    fail(message("A NUL byte, which no text file has."));
    return failed();
  }
  try {
    const Cursor first{text_.data(), &seen_};
    const Cursor last{text_.data() + text_.size(), &seen_};
    if (nlohmann::json::sax_parse(first, last, this)) return Value(&arena_, 1);
  } catch (const std::exception& problem) {
    fail(message("This cannot be read: {reason}.", {{"reason", problem.what()}}));
  }
  return failed();
}

Result<Value> Builder::failed() {
  CHECK_TRUE(error_);
  if (!limits_.file.empty() && error_->what.where.empty()) {
    error_->what.where = fmt::format("{}:{}", limits_.file, line());
  }
  return tl::unexpected(*std::move(error_));
}

// Counts on from where it counted last: it is asked after every element of a long list.
std::size_t Builder::line() {
  const char* here = std::min(seen_, text_.data() + text_.size());
  lines_ += static_cast<std::size_t>(std::count(counted_, here, '\n'));
  counted_ = here;
  return limits_.first_line + lines_;
}

Message Builder::wording(const Exception& problem) const {
  if (!is_utf8(text_)) return message("This text is not UTF-8. Save the file as UTF-8.");
  constexpr int number_overflow = 406;
  if (problem.id == number_overflow) return message("A number is too large.");
  const char* end = std::min(seen_, text_.data() + text_.size());
  const std::string_view before(text_.data(), static_cast<std::size_t>(end - text_.data()));
  const std::size_t line_start = before.rfind('\n') + 1;  // npos + 1 is 0
  return message("This is not JSON, or not all of it (character {column}).",
                 {{"column", std::to_string(code_points(before.substr(line_start)))}});
}

bool Builder::open_node(Kind kind) {
  Arena::Node node;
  node.kind = kind;
  const auto index = static_cast<std::uint32_t>(arena_.nodes_.size());
  if (!levels_.empty()) {
    Level& level = levels_.back();
    Arena::Node& parent = arena_.nodes_[level.node];
    if (parent.kind == Kind::object) {
      node.name_at = name_at_;
      node.name_size = name_size_;
    }
    if (level.last) {
      arena_.nodes_[level.last].next = index;
    } else {
      parent.first = index;
    }
    ++parent.count;
    level.last = index;
  }
  arena_.nodes_.push_back(node);
  return true;
}

bool Builder::open_group(Kind kind) {
  if (levels_.size() >= limits_.depth) {
    return fail(message("Lists and objects lie more than {limit} deep in each other.",
                        {{"limit", std::to_string(limits_.depth)}}));
  }
  if (!open_node(kind)) return false;
  const auto index = static_cast<std::uint32_t>(arena_.nodes_.size() - 1);
  const bool is_streamed =
      visit_ && levels_.size() == 1 && kind == Kind::list &&
      std::string_view(arena_.characters_).substr(name_at_, name_size_) == streamed_ &&
      arena_.nodes_[levels_[0].node].kind == Kind::object;
  levels_.push_back({index, 0});
  if (is_streamed) {
    streamed_node_ = index;
    streamed_characters_ = arena_.characters_.size();
  }
  return true;
}

bool Builder::close_group() {
  if (levels_.back().node == streamed_node_) streamed_node_ = 0;
  levels_.pop_back();
  return !streaming_now() || hand_over();
}

bool Builder::names_are_unique() {
  const Value object(&arena_, levels_.back().node);
  if (object.size() < many_members) {
    for (Value::Iterator a = object.begin(); a != object.end(); ++a) {
      for (Value::Iterator b = object.begin(); b != a; ++b) {
        if (a->name() == b->name()) return duplicate(a->name());
      }
    }
    return true;
  }
  names_.clear();
  for (const Value member : object) names_.push_back(member.name());
  std::ranges::sort(names_);
  const auto twice = std::ranges::adjacent_find(names_);
  return twice == names_.end() || duplicate(*twice);
}

// Shows the element that just ended, and forgets it.
bool Builder::hand_over() {
  Level& level = levels_.back();
  if (auto visited = (*visit_)(Value(&arena_, level.last), Value(&arena_, 1), line()); !visited) {
    if (!error_) error_ = visited.error();
    return false;
  }
  arena_.nodes_.resize(level.last);
  arena_.characters_.resize(streamed_characters_);
  arena_.nodes_[level.node].first = arena_.nodes_[level.node].count = 0;
  level.last = 0;
  return true;
}

Result<Value> parse(std::string_view text, Arena& arena, const Limits& limits) {
  return Builder(text, arena, limits).run();
}

Result<Value> parse_long_list(std::string_view text, Arena& arena, const Limits& limits,
                              std::string_view list, const Visit& visit) {
  Builder builder(text, arena, limits);
  builder.stream(list, visit);
  return builder.run();
}

}  // namespace base::json
