#include "session/codec.hpp"

#include "base/check.hpp"
#include "base/json.hpp"
#include "session/codec_parts.hpp"
#include "session/file.hpp"
#include "session/sealing.hpp"

namespace session {
namespace {

using base::message;
using base::json::Kind;
using base::json::Value;

void append_change(std::string& out, const Change& change) {
  out += "{\"";
  out += change_kinds[change.index()].name;
  out += "\":";
  append_fields(out, change);
  out += '}';
}

}  // namespace

std::vector<std::string> change_kind_names() {
  std::vector<std::string> names;
  for (const ChangeKind& kind : change_kinds) names.emplace_back(kind.name);
  return names;
}

base::Result<std::optional<Change>> read_change(Value value, Reading& reading, bool& unknown) {
  if (!value.is(Kind::object) || value.size() != 1 || !value.begin()->is(Kind::object)) {
    return tl::unexpected(
        error_at(reading, message("A change must look like {example}.",
                                  {{"example", "{\"take_off_map\":{\"id\":\"p2\"}}"}})));
  }
  const Value content = *value.begin();
  for (const ChangeKind& kind : change_kinds) {
    if (kind.name != content.name()) continue;
    Fields fields(content, reading);
    Change change = kind.read(fields);
    if (fields.error()) return tl::unexpected(*fields.error());
    if (!fields.all_known()) unknown = true;
    return change;
  }
  unknown = true;
  return std::optional<Change>();
}

std::string change_text(const Change& change) {
  std::string out;
  append_change(out, change);
  return out;
}

std::string header_beginning(const Header& header) {
  std::string out = "{\"format\":\"karnemelk-session\",\"version\":";
  out += std::to_string(header.version);
  out += ",\"id\":";
  base::json::append_quoted(out, header.id);
  out += ",\"created\":";
  base::json::append_quoted(out, base::iso_from_time(header.created));
  if (header.origin) {
    out += ",\"origin\":{\"session\":";
    base::json::append_quoted(out, header.origin->session);
    out += ",\"seq\":" + std::to_string(header.origin->seq) + header.origin->unknown + "}";
  }
  return out;
}

std::string header_line(const Header& header) {
  const std::string beginning = header_beginning(header);
  return beginning + sealed_member(beginning, header) + header.unknown + ",\"entries\":[";
}

std::string entry_line(const Entry& entry) {
  if (!entry.verbatim.empty()) return entry.verbatim;
  std::string out = "{\"seq\":" + std::to_string(entry.seq) + ",\"at\":\"" +
                    base::iso_from_time(entry.at) + "\",\"by\":";
  base::json::append_quoted(out, entry.by);
  if (const auto* undo = std::get_if<Undo>(&entry.what)) {
    out += ",\"undo\":" + std::to_string(undo->entry);
  } else if (const auto* redo = std::get_if<Redo>(&entry.what)) {
    out += ",\"redo\":" + std::to_string(redo->entry);
  } else {
    const Do& made = std::get<Do>(entry.what);
    if (made.joins) out += ",\"joins\":" + std::to_string(made.joins);
    out += ",\"do\":[";
    for (std::size_t i = 0; i < made.changes.size(); ++i) {
      if (i > 0) out += ',';
      append_change(out, made.changes[i]);
    }
    out += ']';
  }
  out += '}';
  return out;
}

std::string canonical_text(const Session& session, Chain* chain) {
  return *canonical_text(session, chain, [](double) { return true; });
}

std::optional<std::string> canonical_text(const Session& session, Chain* chain,
                                          const base::GoesOn& goes_on) {
  constexpr std::size_t look_up_after = 4096;  // entries
  const std::vector<Entry>& entries = session.entries();
  const Header& header = session.header();
  CHECK_TRUE(chain ? fits(chain->key, header) : !header.sealed);
  std::string text = header_line(header) + "\n";
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (i % look_up_after == 0 && !goes_on(double(i) / double(entries.size()))) return std::nullopt;
    if (i > 0) text += ',';
    const std::string line = entry_line(entries[i]);
    text += chain ? sealed_line(*chain, entries[i].seq, line) : line;
    text += '\n';
  }
  return text + "]}\n";
}

}  // namespace session
