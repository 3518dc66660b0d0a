#include "session/codec.hpp"

#include <array>
#include <variant>

#include "base/json.hpp"
#include "session/fields.hpp"
#include "session/limits.hpp"

namespace session {
namespace {

using base::message;
using base::json::Kind;
using base::json::Value;

// -- writing

// Members of one object, with commas where they belong.
class Writer {
 public:
  explicit Writer(std::string& out) : out_(out) { out_ += '{'; }
  void close() { out_ += '}'; }

  void text(const char* name, std::string_view value) {
    field(name);
    base::json::append_quoted(out_, value);
  }
  void text_if(const char* name, const std::optional<std::string>& value) {
    if (value) text(name, std::string_view(*value));
  }
  void boolean(const char* name, bool value) {
    field(name);
    out_ += value ? "true" : "false";
  }
  void axis(const char* name, const model::Axis& value) {
    field(name);
    if (value) {
      base::json::append_thousandths(out_, *value);
    } else {
      out_ += "null";
    }
  }
  void position(const model::Position& at) {
    axis("trust", at.trust);
    axis("agreement", at.agreement);
  }
  template <class Enum>
  void choice(const char* name, const std::optional<Enum>& value) {
    if (value) text(name, std::string_view(word_of(*value)));
  }
  std::string& field(const char* name) {
    if (!first_) out_ += ',';
    first_ = false;
    out_ += '"';
    out_ += name;
    out_ += "\":";
    return out_;
  }

 private:
  std::string& out_;
  bool first_ = true;
};

void write(Writer& out, const About& about) {
  out.text_if("code", about.code);
  out.text_if("role", about.role);
  out.text_if("memory_aid", about.memory_aid);
  out.text_if("name", about.name);
  if (about.is_group) out.boolean("group", *about.is_group);
  out.choice("influence", about.influence);
  out.choice("sure", about.sure);
  out.choice("stance", about.stance);
  out.choice("trust_missing", about.trust_missing);
  out.text_if("my_share", about.my_share);
}

struct WriteFields {
  Writer& out;

  void operator()(const SetWorkshop& change) const {
    out.text_if("title", change.title);
    out.choice("kind", change.kind);
  }
  void operator()(const StartMeeting& change) const {
    out.text("id", model::to_text(change.id));
    out.text("name", change.name);
    out.text("reason", change.reason);
    out.text("day", base::iso_from_day(change.day));
    out.boolean("blind", change.blind);
  }
  void operator()(const RevealMeeting&) const {}
  void operator()(const CancelMeeting&) const {}
  void operator()(const ReleaseMap& change) const { out.boolean("released", change.released); }
  void operator()(const SetGoal& change) const { out.text("words", change.words); }
  void operator()(const SetLabels& change) const {
    out.text("set", word_of(change.labels->set));
    Writer own(out.field("own"));
    for (std::size_t i = 0; i < group_words.size(); ++i) {
      const std::string& word = change.labels->own[i];
      if (!word.empty()) own.text(group_words[i], word);
    }
    own.close();
  }
  void operator()(const AddPerson& change) const {
    out.text("id", model::to_text(change.id));
    write(out, *change.about);
  }
  void operator()(const SetPerson& change) const {
    out.text("id", model::to_text(change.id));
    write(out, *change.about);
  }
  void operator()(const RemovePerson& change) const { out.text("id", model::to_text(change.id)); }
  void operator()(const PlacePerson& change) const {
    out.text("id", model::to_text(change.id));
    out.position(change.at);
  }
  void operator()(const TakeOffMap& change) const { out.text("id", model::to_text(change.id)); }
  void operator()(const SetWish& change) const { optional_place(change.id, change.at); }
  void operator()(const SetReverseView& change) const { optional_place(change.id, change.at); }
  void operator()(const NoteSeen& change) const {
    out.text("person", model::to_text(change.person));
    out.text("id", model::to_text(change.seen->id));
    out.text("day", base::iso_from_day(change.seen->day));
    out.text("kind", word_of(change.seen->kind));
    out.text("words", change.seen->words);
  }
  void operator()(const RemoveSeen& change) const {
    out.text("person", model::to_text(change.person));
    out.text("id", model::to_text(change.id));
  }
  void optional_place(model::PersonId id, const std::optional<model::Position>& at) const {
    out.text("id", model::to_text(id));
    if (at) out.position(*at);
  }
};

// -- reading

About read_about(Fields& in) {
  About about;
  about.code = in.name_if_given("code");
  about.role = in.name_if_given("role");
  about.memory_aid = in.name_if_given("memory_aid");
  about.name = in.name_if_given("name");
  about.is_group = in.boolean_if_given("group");
  about.influence = in.choice_if_given<model::Influence>("influence");
  about.sure = in.choice_if_given<model::Sureness>("sure");
  about.stance = in.choice_if_given<model::Stance>("stance");
  about.trust_missing = in.choice_if_given<model::TrustMissing>("trust_missing");
  about.my_share = in.text_if_given("my_share");
  return about;
}

Change read_set_workshop(Fields& in) {
  return SetWorkshop{in.name_if_given("title"), in.choice_if_given<model::SessionKind>("kind")};
}
Change read_start_meeting(Fields& in) {
  StartMeeting meeting;
  meeting.id = in.new_meeting();
  meeting.name = in.name("name");
  meeting.reason = in.text_if_given("reason").value_or("");
  meeting.day = in.day("day");
  meeting.blind = in.boolean_if_given("blind").value_or(false);
  return meeting;
}
Change read_reveal_meeting(Fields&) {
  return RevealMeeting{};
}
Change read_cancel_meeting(Fields&) {
  return CancelMeeting{};
}
Change read_release_map(Fields& in) {
  return ReleaseMap{in.boolean("released")};
}
Change read_set_goal(Fields& in) {
  return SetGoal{in.text("words")};
}
Change read_set_labels(Fields& in) {
  model::Labels labels;
  labels.set = in.choice<model::LabelSet>("set");
  if (const Value own = in.object_if_given("own")) {
    Fields words(own, in.reading());
    for (std::size_t i = 0; i < group_words.size(); ++i) {
      labels.own[i] = words.name_if_given(group_words[i]).value_or("");
    }
    if (words.error()) in.wrong(words.error()->what);
    in.know_all_of(words);
  }
  return SetLabels{labels};
}
Change read_add_person(Fields& in) {
  const model::PersonId id = in.new_person();
  About about = read_about(in);
  if (!about.code) in.wrong(message("\"{field}\" is missing.", {{"field", "code"}}));
  return AddPerson{id, std::move(about)};
}
Change read_set_person(Fields& in) {
  const model::PersonId id = in.person("id");
  return SetPerson{id, read_about(in)};
}
Change read_remove_person(Fields& in) {
  return RemovePerson{in.person("id")};
}
Change read_place_person(Fields& in) {
  const model::PersonId id = in.person("id");
  return PlacePerson{id, in.position()};
}
Change read_take_off_map(Fields& in) {
  return TakeOffMap{in.person("id")};
}
Change read_set_wish(Fields& in) {
  const model::PersonId id = in.person("id");
  return SetWish{id, in.position_if_given()};
}
Change read_set_reverse_view(Fields& in) {
  const model::PersonId id = in.person("id");
  return SetReverseView{id, in.position_if_given()};
}
Change read_note_seen(Fields& in) {
  const model::PersonId person = in.person("person");
  model::Seen seen;
  seen.id = in.new_seen();
  seen.day = in.day("day");
  seen.kind = in.choice<model::SeenKind>("kind");
  seen.words = in.text("words");
  return NoteSeen{person, std::move(seen)};
}
Change read_remove_seen(Fields& in) {
  const model::PersonId person = in.person("person");
  return RemoveSeen{person, in.seen()};
}

// The one table of kinds: in the order of the variant.
struct ChangeKind {
  std::string_view name;
  Change (*read)(Fields&);
};
constexpr std::array<ChangeKind, std::variant_size_v<Change>> change_kinds = {{
    {"set_workshop", read_set_workshop},
    {"start_meeting", read_start_meeting},
    {"reveal_meeting", read_reveal_meeting},
    {"cancel_meeting", read_cancel_meeting},
    {"release_map", read_release_map},
    {"set_goal", read_set_goal},
    {"set_labels", read_set_labels},
    {"add_person", read_add_person},
    {"set_person", read_set_person},
    {"remove_person", read_remove_person},
    {"place_person", read_place_person},
    {"take_off_map", read_take_off_map},
    {"set_wish", read_set_wish},
    {"set_reverse_view", read_set_reverse_view},
    {"note_seen", read_note_seen},
    {"remove_seen", read_remove_seen},
}};

void append_change(std::string& out, const Change& change) {
  out += "{\"";
  out += change_kinds[change.index()].name;
  out += "\":";
  Writer fields(out);
  std::visit(WriteFields{fields}, change);
  fields.close();
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

std::string header_line(const Header& header) {
  std::string out = "{\"format\":\"karnemelk-session\",\"version\":";
  out += std::to_string(header.version);
  out += ",\"id\":";
  base::json::append_quoted(out, header.id);
  out += ",\"created\":";
  base::json::append_quoted(out, base::iso_from_time(header.created));
  out += header.unknown;
  out += ",\"entries\":[";
  return out;
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

}  // namespace session
