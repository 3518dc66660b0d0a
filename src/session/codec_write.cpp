#include <variant>

#include "base/json.hpp"
#include "session/codec_parts.hpp"
#include "session/fields.hpp"

namespace session {
namespace {

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
  void words(const char* name, const std::string& value) {  // "" is not written
    if (!value.empty()) text(name, value);
  }
  void moment(const char* name, base::Time value) { text(name, base::iso_from_time(value)); }
  void number(const char* name, const std::optional<int>& value) {
    if (value) field(name) += std::to_string(*value);
  }
  void seq(const char* name, std::uint32_t value) { field(name) += std::to_string(value); }
  void day(const char* name, const std::optional<base::Day>& value) {
    if (value) text(name, base::iso_from_day(*value));
  }
  template <class List, class TextOf>
  void list(const char* name, const List& items, TextOf text_of) {
    std::string& out = field(name);
    out += '[';
    for (const auto& item : items) {
      if (&item != &items.front()) out += ',';
      base::json::append_quoted(out, text_of(item));
    }
    out += ']';
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
  /// The first of an enum is "not said" and is not written.
  template <class Enum>
  void said(const char* name, Enum value) {
    if (value != Enum{}) text(name, std::string_view(word_of(value)));
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
  out.choice("cause", about.cause);
  out.choice("layer", about.layer);
  out.choice("right", about.right);
  out.text_if("right_about", about.right_about);
  out.text_if("my_share", about.my_share);
}

void write(Writer& out, const model::Step& step) {
  out.text("id", model::to_text(step.id));
  out.words("intervention", step.intervention);
  out.words("what", step.what);
  out.list("persons", step.persons, [](model::PersonId id) { return model::to_text(id); });
  out.said("cause", step.cause);
  out.said("style", step.style);
  out.words("why", step.why);
  out.words("how", step.how);
  out.words("opening", step.opening);
  out.words("who", step.who);
  out.day("day", step.day);
  out.number("minutes", step.minutes);
  out.words("buddy", step.buddy);
  out.day("buddy_day", step.buddy_day);
  out.said("state", step.state);
  out.day("ended", step.ended);
  out.said("helped", step.helped);
  out.words("outcome", step.outcome);
}

void write(Writer& out, const model::OwnIntervention& own) {
  out.text("id", model::to_text(own.id));
  out.text("name", own.name);
  out.list("groups", own.groups,
           [](model::Group group) { return group_words[static_cast<std::size_t>(group)]; });
  out.said("cause", own.cause);
  out.said("layer", own.layer);
  out.said("style", own.style);
  if (own.for_several) out.boolean("for_several", true);
  out.number("minutes", own.minutes);
  out.words("when_not", own.when_not);
  out.words("how", own.how);
  out.words("opening", own.opening);
}

void write(Writer& out, const model::AgendaItem& item) {
  out.text("id", model::to_text(item.id));
  out.text("name", item.name);
  out.number("minutes", item.minutes);
  out.words("card", item.card);
  out.words("notes", item.notes);
  if (item.turns > 1) {
    out.number("turns", item.turns);
    out.number("turn_minutes", item.turn_minutes);
    out.words("turn_name", item.turn_name);
  }
  out.said("wall", item.wall);
  out.said("screen", item.screen);
  if (item.is_break) out.boolean("break", true);
  if (item.is_protected) out.boolean("protected", true);
}

void write(Writer& out, const model::Attempt& attempt) {
  out.text("id", model::to_text(attempt.id));
  out.moment("at", attempt.at);
  out.text("kind", word_of(attempt.kind));
  if (attempt.reaction != 0) out.number("reaction", attempt.reaction);
  if (attempt.turning_point) out.boolean("turning_point", true);
  out.said("style", attempt.style);
}

void write_counts(Writer& out, const char* name, const std::array<int, 5>& counts) {
  Writer styles(out.field(name));
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] != 0) styles.number(word_of(model::Style(i + 1)), counts[i]);
  }
  styles.close();
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
  void operator()(const SetRetention& change) const {
    out.day("until", change.retention.until);
    out.words("hold", change.retention.hold);
  }
  void operator()(const PersonForgotten&) const {}
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
    out.words("sign", change.seen->sign);
  }
  void operator()(const RemoveSeen& change) const {
    out.text("person", model::to_text(change.person));
    out.text("id", model::to_text(change.id));
  }
  void operator()(const SetStep& change) const { write(out, *change.step); }
  void operator()(const RemoveStep& change) const { out.text("id", model::to_text(change.id)); }
  void operator()(const SetOwnIntervention& change) const { write(out, *change.intervention); }
  void operator()(const RemoveOwnIntervention& change) const {
    out.text("id", model::to_text(change.id));
  }
  void operator()(const SetHarvest& change) const {
    out.text("id", model::to_text(change.id));
    out.text("words", change.words);
  }
  void operator()(const RemoveHarvest& change) const { out.text("id", model::to_text(change.id)); }
  void operator()(const ChooseFirstStep& change) const {
    if (!change.first) return;
    if (change.first->step) out.text("step", model::to_text(change.first->step));
    out.words("reason", change.first->reason);
  }
  void operator()(const SetRoles& change) const {
    out.list("roles", *change.roles, [](const std::string& role) { return role; });
  }
  void operator()(const AgreeRules& change) const {
    out.list("rules", *change.rules, [](const std::string& rule) { return rule; });
  }
  void operator()(const AnswerHint& change) const {
    out.text("key", change.key);
    out.boolean("known", change.known);
  }
  void operator()(const SetAgenda& change) const {
    std::string& list = out.field("items");
    list += '[';
    for (const model::AgendaItem& item : *change.items) {
      if (&item != &change.items->front()) list += ',';
      Writer one(list);
      write(one, item);
      one.close();
    }
    list += ']';
  }
  void operator()(const SetStart& change) const {
    if (change.at) out.moment("at", *change.at);
  }
  void operator()(const BeginTurn& change) const {
    out.text("item", model::to_text(change.item));
    out.number("turn", change.turn);
    out.moment("at", change.at);
  }
  void operator()(const AddMinutes& change) const { out.number("minutes", change.minutes); }
  void operator()(const PauseClock& change) const { out.moment("at", change.at); }
  void operator()(const ResumeClock& change) const { out.moment("at", change.at); }
  void operator()(const EndDay& change) const { out.moment("at", change.at); }
  void operator()(const StartRound& change) const {
    out.text("id", model::to_text(change.id));
    out.text("name", change.name);
    out.words("persuader", change.persuader);
    out.number("minutes", change.minutes);
    out.moment("at", change.at);
  }
  void operator()(const EndRound& change) const {
    out.text("id", model::to_text(change.id));
    out.moment("at", change.at);
  }
  void operator()(const SetSubject& change) const { out.text("subject", change.subject); }
  void operator()(const NameRound& change) const {
    out.text("id", model::to_text(change.id));
    out.text("name", change.name);
    out.words("persuader", change.persuader);
  }
  void operator()(const RemoveRound& change) const { out.text("id", model::to_text(change.id)); }
  void operator()(const SetAttempt& change) const {
    out.text("round", model::to_text(change.round));
    write(out, change.attempt);
  }
  void operator()(const RemoveAttempt& change) const {
    out.text("round", model::to_text(change.round));
    out.text("id", model::to_text(change.id));
  }
  void operator()(const SetPlayerLine& change) const {
    out.text("round", model::to_text(change.round));
    out.number("at_start", change.line->at_start);
    out.number("in_the_middle", change.line->in_the_middle);
    out.number("at_the_end", change.line->at_the_end);
    out.words("said", change.line->said);
    out.words("tomorrow", change.line->tomorrow);
  }
  void operator()(const SetTally& change) const {
    out.text("id", model::to_text(change.tally->id));
    out.text("name", change.tally->name);
    write_counts(out, "statements", change.tally->statements);
    write_counts(out, "questions", change.tally->questions);
  }
  void operator()(const RemoveTally& change) const { out.text("id", model::to_text(change.id)); }
  void operator()(const NoteDebrief& change) const {
    out.text("question", change.question);
    out.text("words", change.words);
  }
  void operator()(const SetChapter& change) const {
    const model::Chapter& chapter = *change.chapter;
    out.text("id", model::to_text(chapter.id));
    out.seq("at", chapter.at);
    out.words("title", chapter.title);
    if (chapter.stop) out.boolean("stop", true);
    out.words("card", chapter.card);
  }
  void operator()(const RemoveChapter& change) const { out.text("id", model::to_text(change.id)); }
  void operator()(const SetComment& change) const {
    out.text("id", model::to_text(change.comment->id));
    out.seq("at", change.comment->at);
    out.text("words", change.comment->words);
  }
  void operator()(const RemoveComment& change) const { out.text("id", model::to_text(change.id)); }
  void operator()(const SetQuestion& change) const {
    const model::Question& question = *change.question;
    out.text("id", model::to_text(question.id));
    out.seq("at", question.at);
    out.text("kind", word_of(question.kind));
    out.words("words", question.words);
    if (question.person) out.text("person", model::to_text(*question.person));
    if (!question.options.empty())
      out.list("options", question.options, [](const std::string& option) { return option; });
    out.words("explanation", question.explanation);
  }
  void operator()(const RemoveQuestion& change) const { out.text("id", model::to_text(change.id)); }
  void optional_place(model::PersonId id, const std::optional<model::Position>& at) const {
    out.text("id", model::to_text(id));
    if (at) out.position(*at);
  }
};

}  // namespace

void append_fields(std::string& out, const Change& change) {
  Writer fields(out);
  std::visit(WriteFields{fields}, change);
  fields.close();
}

}  // namespace session
