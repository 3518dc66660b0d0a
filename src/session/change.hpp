#pragma once
// A Change: one fact that alters a Workshop. Entries of the log hold these; the state is their
// fold. Text, JSON name and part of each stand in session/codec.cpp and `part_of`.

#include <optional>
#include <string>
#include <variant>

#include "base/shared.hpp"
#include "base/time.hpp"
#include "model/workshop.hpp"

namespace session {

/// Undo reaches the map. The day (meetings, what was released) it never does. The margin points at
/// moments and is folded over the whole file. An entry holds changes of one part only.
enum class Part { map, day, margin };

// -- day
/// What is not given stays as it was.
struct SetWorkshop {
  std::optional<std::string> title;
  std::optional<model::SessionKind> kind;
  bool operator==(const SetWorkshop&) const = default;
};
/// Everybody's place is remembered in their trail; a blind meeting also takes them off the map.
struct StartMeeting {
  model::MeetingId id;
  std::string name, reason;
  base::Day day;
  bool blind = false;
  bool operator==(const StartMeeting&) const = default;
};
/// Old and new places of a blind meeting may be seen together.
struct RevealMeeting {
  bool operator==(const RevealMeeting&) const = default;
};
/// Takes the last meeting back: who has no new place gets the old one again.
struct CancelMeeting {
  bool operator==(const CancelMeeting&) const = default;
};
/// Own colleagues: the room may (or may no longer) see codes and dots.
struct ReleaseMap {
  bool released = true;
  bool operator==(const ReleaseMap&) const = default;
};

/// Until when it is kept, and why longer if so: the whole of it.
struct SetRetention {
  model::Retention retention;
  bool operator==(const SetRetention&) const = default;
};
/// That somebody was forgotten, and no more. Made by forgetting alone (session/forget.hpp).
struct PersonForgotten {
  bool operator==(const PersonForgotten&) const = default;
};
/// What the room agrees on about colleagues who are not there; empty: it does without.
struct AgreeRules {
  base::Shared<std::vector<std::string>> rules;
  bool operator==(const AgreeRules&) const = default;
};

/// The whole agenda; an item that is running keeps running by its id.
struct SetAgenda {
  base::Shared<std::vector<model::AgendaItem>> items;
  bool operator==(const SetAgenda&) const = default;
};
/// When the day is to begin; none: it has no clock times.
struct SetStart {
  std::optional<base::Time> at;
  bool operator==(const SetStart&) const = default;
};
struct BeginTurn {
  model::AgendaItemId item;
  int turn = 1;  // from 1
  base::Time at;
  bool operator==(const BeginTurn&) const = default;
};
/// For the present turn; taken away when negative.
struct AddMinutes {
  int minutes = 0;
  bool operator==(const AddMinutes&) const = default;
};
struct PauseClock {
  base::Time at;
  bool operator==(const PauseClock&) const = default;
};
struct ResumeClock {
  base::Time at;
  bool operator==(const ResumeClock&) const = default;
};
struct EndDay {
  base::Time at;
  bool operator==(const EndDay&) const = default;
};
/// A round of the exercise begins; one that was running ends at that moment.
struct StartRound {
  model::RoundId id;
  std::string name, persuader;
  int minutes = 5;
  base::Time at;
  bool operator==(const StartRound&) const = default;
};
struct EndRound {
  model::RoundId id;
  base::Time at;
  bool operator==(const EndRound&) const = default;
};

// -- map
struct SetGoal {
  std::string words;
  bool operator==(const SetGoal&) const = default;
};
struct SetLabels {
  base::Shared<model::Labels> labels;
  bool operator==(const SetLabels&) const = default;
};
/// What can be said of a person in words and choices; what is not given stays as it was.
struct About {
  std::optional<std::string> code, role, memory_aid, name, my_share, right_about;
  std::optional<bool> is_group;
  std::optional<model::Influence> influence;
  std::optional<model::Sureness> sure;
  std::optional<model::Stance> stance;
  std::optional<model::TrustMissing> trust_missing;
  std::optional<model::Cause> cause;
  std::optional<model::Layer> layer;
  std::optional<model::Right> right;
  bool operator==(const About&) const = default;
};
struct AddPerson {
  model::PersonId id;
  base::Shared<About> about;  // with a code
  bool operator==(const AddPerson&) const = default;
};
struct SetPerson {
  model::PersonId id;
  base::Shared<About> about;
  bool operator==(const SetPerson&) const = default;
};
struct RemovePerson {
  model::PersonId id;
  bool operator==(const RemovePerson&) const = default;
};
struct PlacePerson {
  model::PersonId id;
  model::Position at;
  bool operator==(const PlacePerson&) const = default;
};
struct TakeOffMap {
  model::PersonId id;
  bool operator==(const TakeOffMap&) const = default;
};
struct SetWish {
  model::PersonId id;
  std::optional<model::Position> at;  // none: no wish
  bool operator==(const SetWish&) const = default;
};
struct SetReverseView {
  model::PersonId id;
  std::optional<model::Position> at;  // none: not asked
  bool operator==(const SetReverseView&) const = default;
};
/// Adds what was seen, or replaces it when this id is there already.
struct NoteSeen {
  model::PersonId person;
  base::Shared<model::Seen> seen;
  bool operator==(const NoteSeen&) const = default;
};
struct RemoveSeen {
  model::PersonId person;
  model::SeenId id;
  bool operator==(const RemoveSeen&) const = default;
};

/// Adds a step, or replaces the one with this id.
struct SetStep {
  base::Shared<model::Step> step;
  bool operator==(const SetStep&) const = default;
};
struct RemoveStep {
  model::StepId id;
  bool operator==(const RemoveStep&) const = default;
};
/// Adds an intervention of our own, or replaces the one with this id.
struct SetOwnIntervention {
  base::Shared<model::OwnIntervention> intervention;
  bool operator==(const SetOwnIntervention&) const = default;
};
/// Steps that were made of it keep what they have.
struct RemoveOwnIntervention {
  model::OwnInterventionId id;
  bool operator==(const RemoveOwnIntervention&) const = default;
};
/// Adds a line to the harvest, or replaces the one with this id.
struct SetHarvest {
  model::HarvestId id;
  std::string words;
  bool operator==(const SetHarvest&) const = default;
};
struct RemoveHarvest {
  model::HarvestId id;
  bool operator==(const RemoveHarvest&) const = default;
};
struct ChooseFirstStep {
  std::optional<model::FirstStep> first;  // none: not chosen yet
  bool operator==(const ChooseFirstStep&) const = default;
};
/// Roles that should not be forgotten on this map.
struct SetRoles {
  base::Shared<std::vector<std::string>> roles;
  bool operator==(const SetRoles&) const = default;
};
/// "I know", said to a hint, or taken back.
struct AnswerHint {
  std::string key;  // as advice/ made it
  bool known = true;
  bool operator==(const AnswerHint&) const = default;
};

/// Whom the exercise is about: an id of the catalogue.
struct SetSubject {
  std::string subject;
  bool operator==(const SetSubject&) const = default;
};
struct NameRound {
  model::RoundId id;
  std::string name, persuader;
  bool operator==(const NameRound&) const = default;
};
struct RemoveRound {
  model::RoundId id;
  bool operator==(const RemoveRound&) const = default;
};
/// Adds an attempt to a round, or replaces the one with this id.
struct SetAttempt {
  model::RoundId round;
  model::Attempt attempt;
  bool operator==(const SetAttempt&) const = default;
};
struct RemoveAttempt {
  model::RoundId round;
  model::AttemptId id;
  bool operator==(const RemoveAttempt&) const = default;
};
struct SetPlayerLine {
  model::RoundId round;
  base::Shared<model::PlayerLine> line;
  bool operator==(const SetPlayerLine&) const = default;
};
/// Adds what a quartet counted, or replaces it.
struct SetTally {
  base::Shared<model::Tally> tally;
  bool operator==(const SetTally&) const = default;
};
struct RemoveTally {
  model::TallyId id;
  bool operator==(const RemoveTally&) const = default;
};
/// What was said to a question of the debrief; "" takes the note away.
struct NoteDebrief {
  std::string question, words;
  bool operator==(const NoteDebrief&) const = default;
};

// -- margin: what a trainer wrote beside it
/// Adds a chapter or a marked moment, or replaces the one with this id.
struct SetChapter {
  base::Shared<model::Chapter> chapter;
  bool operator==(const SetChapter&) const = default;
};
struct RemoveChapter {
  model::ChapterId id;
  bool operator==(const RemoveChapter&) const = default;
};
struct SetComment {
  base::Shared<model::Comment> comment;
  bool operator==(const SetComment&) const = default;
};
struct RemoveComment {
  model::CommentId id;
  bool operator==(const RemoveComment&) const = default;
};
struct SetQuestion {
  base::Shared<model::Question> question;
  bool operator==(const SetQuestion&) const = default;
};
struct RemoveQuestion {
  model::QuestionId id;
  bool operator==(const RemoveQuestion&) const = default;
};

using Change =
    std::variant<SetWorkshop, StartMeeting, RevealMeeting, CancelMeeting, ReleaseMap, SetGoal,
                 SetLabels, AddPerson, SetPerson, RemovePerson, PlacePerson, TakeOffMap, SetWish,
                 SetReverseView, NoteSeen, RemoveSeen, SetStep, RemoveStep, SetOwnIntervention,
                 RemoveOwnIntervention, SetHarvest, RemoveHarvest, ChooseFirstStep, SetRoles,
                 AnswerHint, SetAgenda, SetStart, BeginTurn, AddMinutes, PauseClock, ResumeClock,
                 EndDay, StartRound, EndRound, SetSubject, NameRound, RemoveRound, SetAttempt,
                 RemoveAttempt, SetPlayerLine, SetTally, RemoveTally, NoteDebrief, SetChapter,
                 RemoveChapter, SetComment, RemoveComment, SetQuestion, RemoveQuestion,
                 SetRetention, PersonForgotten, AgreeRules>;

Part part_of(const Change& change);

/// The fold step. Total: an unknown id changes nothing, and so does adding an id or a code that is
/// taken. `seq` is the entry's, kept as `changed_by` of the person concerned.
model::Workshop applied(model::Workshop workshop, const Change& change, std::uint32_t seq);
/// The same in place; false when nothing changed.
bool apply_to(model::Workshop& workshop, const Change& change, std::uint32_t seq);

}  // namespace session
