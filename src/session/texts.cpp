#include "session/texts.hpp"

namespace session {
namespace {

bool is_id(std::string_view words) {
  return words.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_:@,.") == words.npos;
}

struct Texts {
  const EditText& edit;

  void one(TextKind kind, std::string& words) const { edit(kind, words); }
  // An id of the catalogue is nobody's words. Anything else in its place could be.
  void id(std::string& words) const {
    if (!is_id(words)) edit(TextKind::id, words);
  }
  void given(TextKind kind, std::optional<std::string>& words) const {
    if (words) edit(kind, *words);
  }
  void all(TextKind kind, std::vector<std::string>& list) const {
    for (std::string& words : list) edit(kind, words);
  }
  void said(base::Shared<About>& shared) const {
    shared.change([this](About& about) {
      given(TextKind::code, about.code);
      for (auto* words :
           {&about.role, &about.memory_aid, &about.name, &about.my_share, &about.right_about})
        given(TextKind::about, *words);
    });
  }

  void operator()(SetWorkshop& change) const { given(TextKind::aim, change.title); }
  void operator()(StartMeeting& change) const {
    one(TextKind::agenda, change.name);
    one(TextKind::agenda, change.reason);
  }
  void operator()(SetRetention& change) const { one(TextKind::retention, change.retention.hold); }
  void operator()(AgreeRules& change) const {
    change.rules.change([this](std::vector<std::string>& rules) { all(TextKind::agenda, rules); });
  }
  void operator()(SetAgenda& change) const {
    change.items.change([this](std::vector<model::AgendaItem>& items) {
      for (model::AgendaItem& item : items)
        for (auto* words : {&item.name, &item.card, &item.notes, &item.turn_name})
          one(TextKind::agenda, *words);
    });
  }
  void operator()(StartRound& change) const {
    one(TextKind::exercise, change.name);
    one(TextKind::helper, change.persuader);
  }
  void operator()(NameRound& change) const {
    one(TextKind::exercise, change.name);
    one(TextKind::helper, change.persuader);
  }
  void operator()(SetGoal& change) const { one(TextKind::aim, change.words); }
  void operator()(SetLabels& change) const {
    change.labels.change([this](model::Labels& labels) {
      for (std::string& words : labels.own) one(TextKind::aim, words);
    });
  }
  void operator()(AddPerson& change) const { said(change.about); }
  void operator()(SetPerson& change) const { said(change.about); }
  void operator()(NoteSeen& change) const {
    change.seen.change([this](model::Seen& seen) {
      one(TextKind::seen, seen.words);
      id(seen.sign);
    });
  }
  void operator()(SetStep& change) const {
    change.step.change([this](model::Step& step) {
      id(step.intervention);
      for (auto* words : {&step.what, &step.why, &step.how, &step.opening, &step.outcome})
        one(TextKind::step, *words);
      one(TextKind::helper, step.who);
      one(TextKind::helper, step.buddy);
    });
  }
  void operator()(SetOwnIntervention& change) const {
    change.intervention.change([this](model::OwnIntervention& own) {
      for (auto* words : {&own.name, &own.when_not, &own.how, &own.opening})
        one(TextKind::step, *words);
    });
  }
  void operator()(SetHarvest& change) const { one(TextKind::harvest, change.words); }
  void operator()(ChooseFirstStep& change) const {
    if (change.first) one(TextKind::step, change.first->reason);
  }
  void operator()(SetRoles& change) const {
    change.roles.change([this](auto& roles) { all(TextKind::roles, roles); });
  }
  void operator()(AnswerHint& change) const { id(change.key); }
  void operator()(SetSubject& change) const { id(change.subject); }
  void operator()(SetPlayerLine& change) const {
    change.line.change([this](model::PlayerLine& line) {
      one(TextKind::exercise, line.said);
      one(TextKind::exercise, line.tomorrow);
    });
  }
  void operator()(SetTally& change) const {
    change.tally.change([this](model::Tally& tally) { one(TextKind::exercise, tally.name); });
  }
  void operator()(NoteDebrief& change) const {
    id(change.question);
    one(TextKind::exercise, change.words);
  }
  void operator()(SetChapter& change) const {
    change.chapter.change([this](model::Chapter& chapter) {
      one(TextKind::margin, chapter.title);
      one(TextKind::margin, chapter.card);
    });
  }
  void operator()(SetComment& change) const {
    change.comment.change(
        [this](model::Comment& comment) { one(TextKind::margin, comment.words); });
  }
  void operator()(SetQuestion& change) const {
    change.question.change([this](model::Question& question) {
      one(TextKind::margin, question.words);
      all(TextKind::margin, question.options);
      one(TextKind::margin, question.explanation);
    });
  }
  void operator()(auto&) const {}  // ids, places and moments alone
};

}  // namespace

void edit_texts(Change& change, const EditText& edit) {
  std::visit(Texts{edit}, change);
}

void edit_texts(Entry& entry, const EditText& edit) {
  edit(TextKind::recorder, entry.by);
  if (auto* made = std::get_if<Do>(&entry.what))
    for (Change& change : made->changes) edit_texts(change, edit);
}

base::Message name_of(TextKind kind) {
  switch (kind) {
    case TextKind::code:
      return base::message("the code of somebody else");
    case TextKind::about:
      return base::message("what is said of somebody else");
    case TextKind::seen:
      return base::message("something seen or heard of somebody else");
    case TextKind::step:
      return base::message("a step of the plan");
    case TextKind::helper:
      return base::message("who helps or persuades");
    case TextKind::harvest:
      return base::message("the harvest");
    case TextKind::aim:
      return base::message("the title, the goal or a word for a group");
    case TextKind::roles:
      return base::message("a role that should not be forgotten");
    case TextKind::agenda:
      return base::message("the agenda or a meeting");
    case TextKind::exercise:
      return base::message("the exercise");
    case TextKind::margin:
      return base::message("what was written in the margin");
    case TextKind::retention:
      return base::message("why it is kept longer");
    case TextKind::id:
      return base::message("a word that the program put there");
    case TextKind::recorder:
      break;
  }
  return base::message("who made an entry");
}

}  // namespace session
