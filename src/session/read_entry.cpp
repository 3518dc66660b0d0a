#include "session/read_entry.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "session/codec.hpp"
#include "session/limits.hpp"
#include "session/sealing.hpp"

namespace session {
namespace {

using base::message;
using base::json::Kind;
using base::json::Value;

// The changes of an entry; all of one part.
std::vector<Change> read_changes(Value list, Fields& fields, bool& unknown) {
  std::vector<Change> changes;
  changes.reserve(list.size());
  for (const Value element : list) {
    auto change = read_change(element, fields.reading(), unknown);
    if (!change) {
      fields.wrong(change.error().what);
      return {};
    }
    if (*change) changes.push_back(std::move(**change));
  }
  const auto other_part = [&](const Change& change) {
    return part_of(change) != part_of(changes.front());
  };
  if (std::ranges::any_of(changes, other_part)) {
    fields.wrong(changes_of_two_parts());
  }
  return changes;
}

bool is_entry_kind(const Fields& fields) {
  return fields.has("do") || fields.has("undo") || fields.has("redo");
}

// Version 0, the trial format, moved people on scales from 0 to 10: "x" was trust, "y" agreement.
base::Result<void> append_migrated_axis(std::string& out, const char* name, Value old,
                                        Reading& reading) {
  out += ",\"";
  out += name;
  out += "\":";
  if (old.is_null()) {
    out += "null";
  } else if (old.is_number() && old.number() >= 0 && old.number() <= 10) {
    base::json::append_thousandths(out, old.number() / 5 - 1);
  } else {
    return tl::unexpected(
        error_at(reading, message("\"x\" and \"y\" must be numbers from 0 to 10, or null.")));
  }
  return {};
}

base::Result<std::string> migrated_move(Value move, Reading& reading) {
  std::string out = "{\"place_person\":{\"id\":";
  const Value id = move.find("id");
  if (!id) {
    return tl::unexpected(error_at(reading, message("\"{field}\" is missing.", {{"field", "id"}})));
  }
  base::json::append_value(out, id);
  if (auto done = append_migrated_axis(out, "trust", move.find("x"), reading); !done) {
    return tl::unexpected(done.error());
  }
  if (auto done = append_migrated_axis(out, "agreement", move.find("y"), reading); !done) {
    return tl::unexpected(done.error());
  }
  for (const Value field : move) {
    if (field.name() == "id" || field.name() == "x" || field.name() == "y") continue;
    out += ',';
    base::json::append_quoted(out, field.name());
    out += ':';
    base::json::append_value(out, field);
  }
  return out + "}}";
}

base::Result<std::string> migrated_changes(Value list, Reading& reading) {
  std::string out = "[";
  for (const Value element : list) {
    if (out.size() > 1) out += ',';
    const Value move = element.find("move");
    if (!move.is(Kind::object) || element.size() != 1) {
      base::json::append_value(out, element);
      continue;
    }
    auto text = migrated_move(move, reading);
    if (!text) return text;
    out += *text;
  }
  return out + "]";
}

constexpr std::array<std::string_view, 7> header_fields = {"format", "version", "id",     "created",
                                                           "origin", "sealed",  "entries"};
constexpr std::array<std::string_view, 2> origin_fields = {"session", "seq"};

// The other members, as `,"name":value` each.
std::string unknown_of(Value object, std::span<const std::string_view> known) {
  std::string others;
  for (const Value member : object) {
    if (std::ranges::find(known, member.name()) != known.end()) continue;
    others += ',';
    base::json::append_quoted(others, member.name());
    others += ':';
    base::json::append_value(others, member);
  }
  return others;
}

}  // namespace

base::Result<std::string> migrated(Value entry, int version, Reading& reading) {
  if (version != 0 || !entry.is(Kind::object)) return base::json::to_text(entry);
  std::string out = "{";
  for (const Value field : entry) {
    if (out.size() > 1) out += ',';
    base::json::append_quoted(out, field.name());
    out += ':';
    if (field.name() == "do" && field.is(Kind::list)) {
      auto changes = migrated_changes(field, reading);
      if (!changes) return changes;
      out += *changes;
    } else {
      base::json::append_value(out, field);
    }
  }
  return out + "}";
}

base::Result<Entry> read_entry(Value value, std::string_view line, Reading& reading) {
  if (!value.is(Kind::object)) {
    return tl::unexpected(error_at(reading, message("An entry must be an object.")));
  }
  Fields fields(value, reading);
  Entry entry;
  entry.seq = fields.seq("seq");
  entry.at = fields.moment("at");
  entry.by = fields.name("by");
  reading.seq = entry.seq;
  bool unknown = false;
  if (fields.has("do") + fields.has("undo") + fields.has("redo") > 1) {
    fields.wrong(message("An entry is one of \"do\", \"undo\" and \"redo\"."));
  } else if (fields.has("undo")) {
    entry.what = Undo{fields.seq("undo")};
  } else if (fields.has("redo")) {
    entry.what = Redo{fields.seq("redo")};
  } else {
    Do made;
    if (fields.has("joins")) made.joins = fields.seq("joins");
    made.changes = read_changes(fields.list_if_given("do"), fields, unknown);
    entry.what = std::move(made);
  }
  if (fields.error()) return tl::unexpected(*fields.error());
  if (!is_entry_kind(fields) && fields.all_known()) {
    return tl::unexpected(error_at(reading, message("\"{field}\" is missing.", {{"field", "do"}})));
  }
  if (unknown || !fields.all_known()) {
    entry.verbatim = line.empty() ? base::json::to_text(value) : std::string(line);
  }
  return entry;
}

base::Result<Header> read_header(Value document, const Reading& reading) {
  const auto not_ours = [&] {
    return tl::unexpected(error_at(reading, message("This is not a Karnemelk session.")));
  };
  const Value format = document.find("format");
  if (!format.is(Kind::text) || format.text() != "karnemelk-session") return not_ours();
  const auto version = document.integer("version", 0, 1000000);
  if (!version) return tl::unexpected(error_at(reading, version.error().what));
  Reading place = reading;
  Fields fields(document, place);
  Header header;
  header.version = static_cast<int>(*version);
  header.id = fields.name("id");
  header.created = fields.moment("created");
  if (const Value branched = fields.object_if_given("origin")) {
    Fields origin(branched, place);
    header.origin =
        Origin{origin.name("session"), origin.seq("seq"), unknown_of(branched, origin_fields)};
    if (origin.error()) fields.wrong(origin.error()->what);
  }
  const Value sealed = fields.object_if_given("sealed");
  if (fields.error()) return tl::unexpected(*fields.error());
  if (sealed) {
    auto found = sealed_from(sealed, header_beginning(header));
    if (!found) return tl::unexpected(error_at(reading, found.error().what));
    header.sealed = *std::move(found);
  }
  if (const auto entries = document.list("entries"); !entries) {
    return tl::unexpected(error_at(reading, entries.error().what));
  }
  header.unknown = unknown_of(document, header_fields);
  return header;
}

}  // namespace session
