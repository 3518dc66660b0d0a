// What of a change the wall may know: the counterpart of model::wall_view for what happened.

#include "story/words.hpp"

namespace story {
namespace {

using session::Change;
using Known = std::optional<Change>;

session::About public_part(const session::About& about, bool fictive) {
  session::About known;
  known.code = about.code;
  known.is_group = about.is_group;
  known.stance = about.stance;
  if (!fictive) return known;
  known.role = about.role;
  known.influence = about.influence;
  known.sure = about.sure;
  known.cause = about.cause;
  known.layer = about.layer;
  return known;
}

// One answer for each kind of change: a kind that is forgotten here does not compile.
struct Wall {
  bool fictive;

  template <class Kind>
  Known in_a_case(const Kind& change) const {
    return fictive ? Known(change) : std::nullopt;
  }

  Known operator()(const session::SetWorkshop& change) const { return in_a_case(change); }
  Known operator()(const session::StartMeeting& change) const {
    session::StartMeeting known = change;
    if (!fictive) known.reason.clear();
    return known;
  }
  Known operator()(const session::RevealMeeting& change) const { return change; }
  Known operator()(const session::CancelMeeting& change) const { return change; }
  Known operator()(const session::ReleaseMap& change) const { return change; }
  Known operator()(const session::SetGoal& change) const { return in_a_case(change); }
  Known operator()(const session::SetLabels& change) const { return change; }
  Known operator()(const session::AddPerson& change) const {
    return session::AddPerson{change.id, public_part(*change.about, fictive)};
  }
  Known operator()(const session::SetPerson& change) const {
    const session::About known = public_part(*change.about, fictive);
    if (known == session::About{}) return std::nullopt;
    return session::SetPerson{change.id, known};
  }
  Known operator()(const session::RemovePerson& change) const { return change; }
  Known operator()(const session::PlacePerson& change) const { return change; }
  Known operator()(const session::TakeOffMap& change) const { return change; }
  Known operator()(const session::SetWish& change) const { return in_a_case(change); }
  Known operator()(const session::SetReverseView& change) const { return in_a_case(change); }
  Known operator()(const session::NoteSeen& change) const { return in_a_case(change); }
  Known operator()(const session::RemoveSeen& change) const { return in_a_case(change); }
  Known operator()(const session::SetStep& change) const { return in_a_case(change); }
  Known operator()(const session::RemoveStep& change) const { return in_a_case(change); }
  Known operator()(const session::SetOwnIntervention& change) const { return in_a_case(change); }
  Known operator()(const session::RemoveOwnIntervention& change) const { return in_a_case(change); }
  Known operator()(const session::SetHarvest& change) const { return change; }
  Known operator()(const session::RemoveHarvest& change) const { return change; }
  Known operator()(const session::ChooseFirstStep& change) const {
    if (!fictive || !change.first || !change.first->step) return std::nullopt;
    return session::ChooseFirstStep{model::FirstStep{change.first->step, ""}};
  }
  Known operator()(const session::AgreeRules& change) const { return change; }
  // For whoever leads the session alone.
  Known operator()(const session::SetRoles&) const { return std::nullopt; }
  Known operator()(const session::AnswerHint&) const { return std::nullopt; }
  Known operator()(const session::StartRound& change) const {
    session::StartRound known = change;
    known.persuader.clear();
    return known;
  }
  Known operator()(const session::EndRound& change) const { return change; }
  // The agenda and what was counted have pages of their own.
  Known operator()(const session::SetAgenda&) const { return std::nullopt; }
  Known operator()(const session::SetRetention&) const { return std::nullopt; }
  Known operator()(const session::PersonForgotten&) const { return std::nullopt; }
  Known operator()(const session::SetStart&) const { return std::nullopt; }
  Known operator()(const session::BeginTurn&) const { return std::nullopt; }
  Known operator()(const session::AddMinutes&) const { return std::nullopt; }
  Known operator()(const session::PauseClock&) const { return std::nullopt; }
  Known operator()(const session::ResumeClock&) const { return std::nullopt; }
  Known operator()(const session::EndDay&) const { return std::nullopt; }
  Known operator()(const session::SetSubject&) const { return std::nullopt; }
  Known operator()(const session::NameRound&) const { return std::nullopt; }
  Known operator()(const session::RemoveRound&) const { return std::nullopt; }
  Known operator()(const session::SetAttempt&) const { return std::nullopt; }
  Known operator()(const session::RemoveAttempt&) const { return std::nullopt; }
  Known operator()(const session::SetPlayerLine&) const { return std::nullopt; }
  Known operator()(const session::SetTally&) const { return std::nullopt; }
  Known operator()(const session::RemoveTally&) const { return std::nullopt; }
  Known operator()(const session::NoteDebrief&) const { return std::nullopt; }
  // The margin is shown in a place of its own.
  Known operator()(const session::SetChapter&) const { return std::nullopt; }
  Known operator()(const session::RemoveChapter&) const { return std::nullopt; }
  Known operator()(const session::SetComment&) const { return std::nullopt; }
  Known operator()(const session::RemoveComment&) const { return std::nullopt; }
  Known operator()(const session::SetQuestion&) const { return std::nullopt; }
  Known operator()(const session::RemoveQuestion&) const { return std::nullopt; }
};

}  // namespace

std::optional<Change> for_the_wall(const Change& change, model::SessionKind kind) {
  return std::visit(Wall{kind == model::SessionKind::fictive}, change);
}

}  // namespace story
