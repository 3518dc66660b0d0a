#include "base/json.hpp"
#include "session/codec.hpp"
#include "session/fields.hpp"
#include "session/limits.hpp"

namespace session {
namespace {

using base::message;
using base::json::Kind;
using base::json::Value;

tl::unexpected<base::Error> refused(base::Message what) {
  return tl::unexpected(base::Error{base::Trouble::failed, std::move(what)});
}

base::Result<Change> read_asked(Value value, Reading& reading) {
  bool unknown = false;
  auto change = read_change(value, reading, unknown);
  if (!change) return tl::unexpected(change.error());
  if (!*change) {
    return refused(message("There is no kind of change called \"{name}\".",
                           {{"name", std::string(value.begin()->name())}}));
  }
  if (unknown) {
    return refused(message("A field in \"{name}\" is not known. Look for a typing error.",
                           {{"name", std::string(value.begin()->name())}}));
  }
  return **std::move(change);
}

std::optional<Asked::What> undo_or_redo(Value value) {
  if (value.size() != 1 || !value.is(Kind::object)) return std::nullopt;
  const Value content = *value.begin();
  if (!content.is(Kind::object) || content.size() != 0) return std::nullopt;
  if (content.name() == "undo") return Asked::What::undo;
  if (content.name() == "redo") return Asked::What::redo;
  return std::nullopt;
}

}  // namespace

base::Result<Asked> asked_from_line(std::string_view line, Seq seq,
                                    const model::Workshop& workshop) {
  base::json::Arena arena;
  base::json::Limits limits;
  limits.bytes = most_line_bytes;
  limits.depth = most_depth;
  const auto value = base::json::parse(line, arena, limits);
  if (!value) return refused(value.error().what);
  if (const auto what = undo_or_redo(*value)) return Asked{*what, {}};

  model::Workshop so_far = workshop;  // a later change may name somebody added by an earlier one
  Reading reading;
  reading.workshop = &so_far;
  reading.seq = seq;
  Asked asked;
  const auto take = [&](Value one) -> base::Result<void> {
    auto change = read_asked(one, reading);
    if (!change) return tl::unexpected(change.error());
    if (auto good = checked({*change}, so_far); !good) return good;
    if (!asked.changes.empty() && part_of(*change) != part_of(asked.changes.front())) {
      return refused(changes_of_two_parts());
    }
    apply_to(so_far, *change, seq);
    asked.changes.push_back(*std::move(change));
    return {};
  };
  if (!value->is(Kind::list)) {
    if (auto taken = take(*value); !taken) return tl::unexpected(taken.error());
    return asked;
  }
  for (const Value one : *value) {
    if (auto taken = take(one); !taken) return tl::unexpected(taken.error());
  }
  if (asked.changes.empty()) return refused(message("There is no change on this line."));
  return asked;
}

}  // namespace session
