// Looking at values, and writing them.

#include <cmath>
#include <cstdlib>
#include <fmt/format.h>

#include "base/check.hpp"
#include "base/json.hpp"

namespace base::json {

void Arena::clear() {
  nodes_.resize(1);
  characters_.clear();
}

Kind Value::kind() const {
  CHECK_TRUE(arena_);
  return node().kind;
}

bool Value::boolean() const {
  CHECK_TRUE(is(Kind::boolean));
  return node().integer != 0;
}

std::int64_t Value::integer() const {
  CHECK_TRUE(is(Kind::integer));
  return node().integer;
}

double Value::number() const {
  CHECK_TRUE(is_number());
  return node().kind == Kind::integer ? static_cast<double>(node().integer) : node().number;
}

std::string_view Value::text() const {
  CHECK_TRUE(is(Kind::text));
  return std::string_view(arena_->characters_).substr(node().text_at, node().text_size);
}

std::string_view Value::written() const {
  CHECK_TRUE(is(Kind::number) || is(Kind::text));
  return std::string_view(arena_->characters_).substr(node().text_at, node().text_size);
}

std::size_t Value::size() const {
  return arena_ ? node().count : 0;
}

std::string_view Value::name() const {
  if (!arena_) return {};
  return std::string_view(arena_->characters_).substr(node().name_at, node().name_size);
}

Value Value::find(std::string_view name) const {
  if (!is(Kind::object)) return {};
  for (const Value member : *this) {
    if (member.name() == name) return member;
  }
  return {};
}

Value::Iterator Value::begin() const {
  if (!arena_ || node().first == 0) return {};
  return Iterator(Value(arena_, node().first));
}

Value::Iterator Value::end() const {
  return {};
}

Value::Iterator& Value::Iterator::operator++() {
  const std::uint32_t next = at_.node().next;
  at_ = next == 0 ? Value() : Value(at_.arena_, next);
  return *this;
}

namespace {

tl::unexpected<Error> not_as_asked(Value found, std::string_view name, Message wanted) {
  if (!found) wanted = message("\"{field}\" is missing.");
  wanted.arguments.emplace_back("field", std::string(name));
  return tl::unexpected(Error{Trouble::damaged, std::move(wanted)});
}

std::string plain_number(double value) {
  return fmt::format("{:g}", value);
}

}  // namespace

Result<std::string_view> Value::text(std::string_view name) const {
  const Value found = find(name);
  if (found.is(Kind::text)) return found.text();
  return not_as_asked(found, name, message("\"{field}\" must be a text."));
}

Result<std::int64_t> Value::integer(std::string_view name, std::int64_t low,
                                    std::int64_t high) const {
  const Value found = find(name);
  if (found.is(Kind::integer) && found.integer() >= low && found.integer() <= high) {
    return found.integer();
  }
  return not_as_asked(found, name,
                      message("\"{field}\" must be a whole number from {low} to {high}.",
                              {{"low", std::to_string(low)}, {"high", std::to_string(high)}}));
}

Result<double> Value::number(std::string_view name, double low, double high) const {
  const Value found = find(name);
  if (found.is_number() && found.number() >= low && found.number() <= high) return found.number();
  return not_as_asked(found, name,
                      message("\"{field}\" must be a number from {low} to {high}.",
                              {{"low", plain_number(low)}, {"high", plain_number(high)}}));
}

Result<bool> Value::boolean(std::string_view name) const {
  const Value found = find(name);
  if (found.is(Kind::boolean)) return found.boolean();
  return not_as_asked(found, name, message("\"{field}\" must be true or false."));
}

Result<Value> Value::list(std::string_view name) const {
  const Value found = find(name);
  if (found.is(Kind::list)) return found;
  return not_as_asked(found, name, message("\"{field}\" must be a list."));
}

Result<Value> Value::object(std::string_view name) const {
  const Value found = find(name);
  if (found.is(Kind::object)) return found;
  return not_as_asked(found, name, message("\"{field}\" must be an object."));
}

void append_quoted(std::string& out, std::string_view text) {
  out += '"';
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += "\\t";
    } else if (static_cast<unsigned char>(c) < 0x20) {
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned char>(c));
    } else {
      out += c;
    }
  }
  out += '"';
}

std::string quoted(std::string_view text) {
  std::string out;
  append_quoted(out, text);
  return out;
}

void append_thousandths(std::string& out, double value) {
  const long long thousandths = std::llround(value * 1000);
  const unsigned long long size = thousandths < 0
                                      ? 0ULL - static_cast<unsigned long long>(thousandths)
                                      : static_cast<unsigned long long>(thousandths);
  if (thousandths < 0) out += '-';
  out += std::to_string(size / 1000);
  if (size % 1000 == 0) return;
  std::string decimals = fmt::format(".{:03}", size % 1000);
  while (decimals.back() == '0') decimals.pop_back();
  out += decimals;
}

namespace {

void append_group(std::string& out, Value value) {
  const bool object = value.is(Kind::object);
  out += object ? '{' : '[';
  bool first = true;
  for (const Value part : value) {
    if (!first) out += ',';
    first = false;
    if (object) {
      append_quoted(out, part.name());
      out += ':';
    }
    append_value(out, part);
  }
  out += object ? '}' : ']';
}

}  // namespace

void append_value(std::string& out, Value value) {
  switch (value.kind()) {
    case Kind::null:
      out += "null";
      break;
    case Kind::boolean:
      out += value.boolean() ? "true" : "false";
      break;
    case Kind::integer:
      out += std::to_string(value.integer());
      break;
    case Kind::number:
      out += value.written();
      break;
    case Kind::text:
      append_quoted(out, value.text());
      break;
    case Kind::list:
    case Kind::object:
      append_group(out, value);
      break;  // as deep as the limit of reading
  }
}

std::string to_text(Value value) {
  std::string out;
  append_value(out, value);
  return out;
}

}  // namespace base::json
