#include <algorithm>
#include <cstring>
#include <fmt/format.h>

#include "base/utf8.hpp"
#include "session/file.hpp"
#include "session/layout.hpp"
#include "session/limits.hpp"
#include "session/read_entry.hpp"

namespace session {
namespace {

using base::message;
using base::json::Value;

// Reads the bytes of one file. `by_lines` serves our own layout, `as_document` any other.
class Loader {
 public:
  Loader(std::string_view bytes, const std::string& name, const Watch& watch, const Most& most,
         const Unlock& unlock)
      : bytes_(bytes), watch_(watch), most_(most), unlock_(unlock) {
    limits_.bytes = most_line_bytes;
    limits_.depth = most_depth;
    limits_.file = name;
    reading_.file = limits_.file;
  }

  base::Result<ReadSession> load();

 private:
  bool has_header_line();
  base::Result<void> start(Header header);
  bool by_lines();
  bool take_line(std::string_view line);
  base::Result<ReadSession> as_document();
  base::Result<void> add(Value value, std::string_view line);
  base::Result<std::string> opened(Value line);
  void say_torn();
  void say_damaged(const base::Error& error);
  void say_version();
  void remark(base::Message what);
  bool watched(std::size_t at);
  base::Error error_here(base::Message what) const { return error_at(reading_, std::move(what)); }

  std::string_view bytes_;
  const Watch& watch_;
  Most most_;
  const Unlock& unlock_;
  base::json::Limits limits_;
  base::json::Arena arena_, opening_, migrating_;
  Reading reading_;
  ReadSession read_;
  int version_ = present_version;
  std::optional<base::Error> first_error_;
  std::optional<base::Error> sealed_off_;  // without its key nothing of the file can be read
  bool stopped_ = false;
  std::uint64_t watched_at_ = 0;
};

base::Error stopped_error() {
  return {base::Trouble::failed, message("Stopped before the file was read.")};
}

bool Loader::watched(std::size_t at) {
  if (at - watched_at_ < (1u << 20)) return true;
  watched_at_ = at;
  if (watch_.progress) watch_.progress(double(at) / double(bytes_.size()));
  stopped_ = watch_.stop.stop_requested();
  return !stopped_;
}

base::Result<void> Loader::start(Header header) {
  version_ = header.version;
  if (header.sealed) {
    auto chain = unlocked(header, unlock_, limits_.file);
    if (!chain) return tl::unexpected(*(sealed_off_ = chain.error()));
    read_.chain = *std::move(chain);
  }
  if (version_ < present_version) {
    header.version = present_version;
    read_.canonical = false;
  }
  read_.session = Session(std::move(header));
  // Growing step by step would leave as much behind as the session takes.
  const auto lines = std::size_t(std::ranges::count(bytes_, '\n'));
  read_.session.reserve(std::min(lines, most_.entries));
  return {};
}

// True when the first line is a header that stops at the opening of the entries, as we write it.
bool Loader::has_header_line() {
  std::string_view text = bytes_;
  if (text.starts_with(byte_order_mark)) {
    text.remove_prefix(byte_order_mark.size());
    read_.canonical = false;
  }
  const std::size_t end = text.find('\n');
  if (end == std::string_view::npos || end > most_line_bytes) return false;
  const std::string_view line = without_space(text.substr(0, end));
  if (!line.starts_with('{') || !line.ends_with('[')) return false;
  if (line.size() != end) read_.canonical = false;
  reading_.line = limits_.first_line = 1;
  const auto document = base::json::parse(std::string(line) + "]}", arena_, limits_);
  if (!document) return false;
  auto header = read_header(*document, reading_);
  if (!header) {
    first_error_ = header.error();
    return false;
  }
  // The list that was left open must be the entries, and the last of the members.
  Value last;
  for (const Value member : *document) last = member;
  if (last.name() != "entries" || last.size() != 0) return false;
  read_.good_end = bytes_.size() - text.size() + end + 1;
  return start(*std::move(header)).has_value();
}

// The entry in a sealed line, as JSON.
base::Result<std::string> Loader::opened(Value line) {
  auto text = opened_line(*read_.chain, line);
  if (!text) return tl::unexpected(error_here(text.error().what));
  return text;
}

base::Result<void> Loader::add(Value value, std::string_view line) {
  std::string plain, rewritten;
  std::optional<Seq> bound;  // the seq that the seal is for
  if (read_.chain) {
    auto text = opened(value);
    if (!text) return tl::unexpected(text.error());
    bound = static_cast<Seq>(value.find("seq").integer());
    plain = *std::move(text);
    const auto inside = base::json::parse(plain, opening_, limits_);
    if (!inside) return tl::unexpected(inside.error());
    value = *inside;
    line = plain;
  }
  if (version_ < present_version) {
    auto text = migrated(value, version_, reading_);
    if (!text) return tl::unexpected(text.error());
    rewritten = *std::move(text);
    const auto again = base::json::parse(rewritten, migrating_, limits_);
    if (!again) return tl::unexpected(again.error());
    value = *again;
    line = rewritten;
  }
  auto entry = read_entry(value, line, reading_);
  if (!entry) return tl::unexpected(entry.error());
  Session& session = read_.session;
  if (entry->seq < session.next_seq() || entry->seq != bound.value_or(entry->seq)) {
    return tl::unexpected(error_here(
        message("\"seq\" is {seq}, but must be greater than that of the entry before it.",
                {{"seq", std::to_string(entry->seq)}})));
  }
  if (session.entries().size() >= most_.entries) {
    return tl::unexpected(error_here(too_many_entries(most_.entries)));
  }
  if (const auto* made = std::get_if<Do>(&entry->what)) {
    const auto added = std::ranges::count_if(made->changes, [](const Change& change) {
      return std::holds_alternative<AddPerson>(change);
    });
    if (added > 0 && session.now().people->size() + static_cast<std::size_t>(added) > most_people) {
      return tl::unexpected(error_here(too_many_people()));
    }
  }
  session.append(*std::move(entry));
  return {};
}

// One line between the header and the end; false when it is not an entry.
bool Loader::take_line(std::string_view line) {
  const bool comma = line.starts_with(',');
  if (comma == read_.session.entries().empty()) {
    first_error_ = error_here(comma ? message("There is a comma before the first entry.")
                                    : message("There is no comma before this entry."));
    return false;
  }
  if (comma) line = line.substr(1);
  limits_.first_line = reading_.line;
  const auto value = base::json::parse(line, arena_, limits_);
  if (!value) {
    first_error_ = value.error();
    return false;
  }
  if (const auto added = add(*value, line); !added) {
    first_error_ = added.error();
    return false;
  }
  return true;
}

// False when something stands there that is neither an entry nor the end.
bool Loader::by_lines() {
  std::size_t at = read_.good_end;
  while (at < bytes_.size()) {
    const Line place = line_at(bytes_, at);
    const std::string_view whole = bytes_.substr(at, place.end - at);
    const std::string_view line = without_space(whole);
    ++reading_.line;
    if (line == "]}") {
      const std::string_view rest = bytes_.substr(place.end);
      if (rest.find_first_not_of(" \t\r\n") == std::string_view::npos) return true;
      ++reading_.line;
      first_error_ = error_here(message("Something stands after the end of the session."));
      return false;
    }
    if (!place.complete || !take_line(line)) return false;
    if (line.size() != whole.size()) read_.canonical = false;
    at = read_.good_end = place.next();
    if (!watched(at)) return false;
  }
  return false;
}

void Loader::say_torn() {
  read_.condition = Condition::torn_tail;
  const std::size_t lost = bytes_.size() - read_.good_end;
  base::Message remark =
      lost <= 3 ? message(
                      "The end of the file is missing. No entry is lost; it is mended before "
                      "the next change is written.")
                : message(
                      "The last line was not written completely ({size} bytes). It is left out, "
                      "and cut off before the next change is written.",
                      {{"size", std::to_string(lost)}});
  const auto lines = std::count(bytes_.begin(),
                                bytes_.begin() + static_cast<std::ptrdiff_t>(read_.good_end), '\n');
  remark.where = fmt::format("{}:{}", limits_.file, lines + 1);
  read_.remarks.push_back(std::move(remark));
}

// A remark about the whole file.
void Loader::remark(base::Message what) {
  what.where = limits_.file;
  read_.remarks.push_back(std::move(what));
}

void Loader::say_damaged(const base::Error& error) {
  read_.condition = Condition::damaged;
  read_.remarks.push_back(error.what);
  remark(
      message("The file is damaged. What stands before the damage was read (entries: {count}); "
              "the file stays as it is. Save it under another name to go on.",
              {{"count", std::to_string(read_.session.entries().size())}}));
}

void Loader::say_version() {
  if (version_ > present_version) {
    read_.condition = Condition::newer;
    remark(message(
        "This file was made by a newer version of Karnemelk (format {version}; this "
        "program knows {known}). You can look at it, but not change it.",
        {{"version", std::to_string(version_)}, {"known", std::to_string(present_version)}}));
  } else if (version_ < present_version) {
    remark(
        message("This file was made by an older version of Karnemelk (format {version}). It is "
                "written anew at the next change.",
                {{"version", std::to_string(version_)}}));
  }
}

base::Result<ReadSession> Loader::as_document() {
  std::string_view text = bytes_;
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  base::json::Limits limits = limits_;
  limits.bytes = most_.file_bytes;
  limits.first_line = 1;
  bool started = false;
  const auto begin = [&](Value document) -> base::Result<void> {
    Reading place = reading_;
    place.line = 1;
    auto header = read_header(document, place);
    if (!header) return tl::unexpected(header.error());
    auto begun = start(*std::move(header));
    started = begun.has_value();
    return begun;
  };
  const auto lines = std::size_t(std::ranges::count(text, '\n'));
  std::size_t said_line = 0;
  // Members may stand in any order: when the header comes after the entries, read twice.
  const auto skip = [](Value, Value, std::size_t) { return base::Result<void>(); };
  const auto take = [&](Value element, Value document, std::size_t line) -> base::Result<void> {
    reading_.line = line;
    if (watch_.stop.stop_requested()) return tl::unexpected(stopped_error());
    if (watch_.progress && line >= said_line + lines / 100 + 1) {
      said_line = line;
      watch_.progress(double(line) / double(lines + 1));
    }
    if (!started) {
      const bool whole = document.find("format") && document.find("version") &&
                         document.find("id") && document.find("created");
      if (!whole) {
        base::json::Arena first_pass;
        const auto all = base::json::parse_long_list(text, first_pass, limits, "entries", skip);
        if (!all) return tl::unexpected(all.error());
        if (auto begun = begin(*all); !begun) return begun;
      } else if (auto begun = begin(document); !begun) {
        return begun;
      }
    }
    return add(element, {});
  };
  reading_.line = 1;
  const auto document = base::json::parse_long_list(text, arena_, limits, "entries", take);
  if (watch_.stop.stop_requested()) return tl::unexpected(stopped_error());
  if (!document && !started) return tl::unexpected(document.error());
  if (document) {
    const auto header = read_header(*document, reading_);
    if (!header) return tl::unexpected(header.error());
    if (!started) {
      if (auto begun = start(*header); !begun) return tl::unexpected(begun.error());
    } else {
      Header whole = read_.session.header();
      whole.unknown = header->unknown;  // what stood after the entries too
      read_.session.set_header(std::move(whole));
    }
  }
  read_.canonical = false;
  read_.good_end = document ? bytes_.size() : 0;
  if (!document) say_damaged(document.error());
  say_version();
  return std::move(read_);
}

base::Result<ReadSession> Loader::load() {
  if (auto error = not_text(bytes_, limits_.file)) return tl::unexpected(*std::move(error));
  if (!has_header_line()) {
    if (sealed_off_) return tl::unexpected(*std::move(sealed_off_));
    read_ = ReadSession();
    return as_document();
  }
  if (by_lines()) {
    say_version();
    return std::move(read_);
  }
  if (stopped_) return tl::unexpected(stopped_error());
  const bool torn = is_torn(bytes_, read_.good_end);
  if (!torn) {
    Loader other(bytes_, limits_.file, watch_, most_, unlock_);
    auto read = other.as_document();
    if (read && read->condition != Condition::damaged) return read;
  }
  if (torn) {
    say_torn();
  } else {
    say_damaged(first_error_.value_or(error_here(message("This line is not complete."))));
  }
  say_version();
  return std::move(read_);
}

}  // namespace

base::Result<ReadSession> read_bytes(std::string_view bytes, const std::string& name,
                                     const Watch& watch, const Most& most, const Unlock& unlock) {
  if (bytes.size() > most.file_bytes) {
    return base::trouble(base::Trouble::damaged, "{file} is larger than {limit} MiB.",
                         {{"file", name}, {"limit", std::to_string(most.file_bytes >> 20)}});
  }
  const Unlock once = remembering(unlock);
  auto loaded = Loader(bytes, name, watch, most, once).load();
  if (loaded) loaded->session.forget_nearby();
  return loaded;
}

}  // namespace session
