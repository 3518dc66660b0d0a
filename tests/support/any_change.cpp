#include "support/generated_values.hpp"

namespace generators {
namespace {

using model::Workshop;
using session::Change;
using session::Seq;

model::PersonId any_person() {
  return {1u + upto(5), 1u + upto(2)};
}

}  // namespace

rc::Gen<session::Change> any_change() {
  return rc::gen::exec([]() -> session::Change {
    const model::PersonId id = any_person();
    const model::RoundId round{1u + upto(5), 1};
    switch (upto(48)) {
      case 48:
        return session::AgreeRules{std::vector<std::string>{*name()}};
      case 43:
        return margin_change({}, 1u + upto(5), 1);
      case 44:
        return session::RemoveChapter{{1u + upto(5), 1}};
      case 45:
        return maybe() ? Change(session::RemoveComment{{1u + upto(5), 1}})
                       : Change(session::RemoveQuestion{{1u + upto(5), 1}});
      case 46:
        return session::SetRetention{{given(day), maybe() ? *words() : ""}};
      case 47:
        return session::PersonForgotten{};
      case 25:
        return session::SetAgenda{std::vector{agenda_item({1u + upto(5), 1})}};
      case 26:
        return session::SetStart{given(moment)};
      case 27:
        return session::BeginTurn{{1u + upto(5), 1}, 1 + upto(9), moment()};
      case 28:
        return session::AddMinutes{upto(20) - 10};
      case 29:
        return session::PauseClock{moment()};
      case 30:
        return session::ResumeClock{moment()};
      case 31:
        return session::EndDay{moment()};
      case 32:
        return session::StartRound{round, *name(), *name(), 1 + upto(9), moment()};
      case 33:
        return session::EndRound{round, moment()};
      case 34:
        return session::SetSubject{*name()};
      case 35:
        return session::NameRound{round, *name(), *name()};
      case 36:
        return session::RemoveRound{round};
      case 37:
        return session::SetAttempt{round, attempt({1u + upto(5), 1})};
      case 38:
        return session::RemoveAttempt{round, {1u + upto(5), 1}};
      case 39:
        return session::SetPlayerLine{round, player_line()};
      case 40:
        return session::SetTally{tally({1u + upto(5), 1})};
      case 41:
        return session::RemoveTally{{1u + upto(5), 1}};
      case 42:
        return session::NoteDebrief{*name(), *words()};
      case 16:
        return session::SetStep{step({1u + upto(5), 1}, {any_person()})};
      case 17:
        return session::RemoveStep{{1u + upto(5), 1}};
      case 18:
        return session::SetOwnIntervention{own_intervention({1u + upto(5), 1})};
      case 19:
        return session::RemoveOwnIntervention{{1u + upto(5), 1}};
      case 20:
        return session::SetHarvest{{1u + upto(5), 1}, *words()};
      case 21:
        return session::RemoveHarvest{{1u + upto(5), 1}};
      case 22:
        return session::ChooseFirstStep{model::FirstStep{{1u + upto(5), 1}, *words()}};
      case 23:
        return session::SetRoles{std::vector<std::string>{*name()}};
      case 24:
        return session::AnswerHint{*name(), maybe()};
      case 0:
        return session::SetWorkshop{given([] { return *name(); }),
                                    given([] { return choice<model::SessionKind>(2); })};
      case 1:
        return session::StartMeeting{{1u + upto(5), 1}, *name(), *words(), day(), maybe()};
      case 2:
        return session::RevealMeeting{};
      case 3:
        return session::CancelMeeting{};
      case 4:
        return session::ReleaseMap{maybe()};
      case 5:
        return session::SetGoal{*words()};
      case 6:
        return session::SetLabels{labels()};
      case 7: {
        session::About words = about();
        words.code = *name();
        return session::AddPerson{id, std::move(words)};
      }
      case 8: {
        session::About words = about();
        words.code = given([] { return *name(); });
        return session::SetPerson{id, std::move(words)};
      }
      case 9:
        return session::RemovePerson{id};
      case 10:
        return session::PlacePerson{id, *position()};
      case 11:
        return session::TakeOffMap{id};
      case 12:
        return session::SetWish{id, given([] { return *position(); })};
      case 13:
        return session::SetReverseView{id, given([] { return *position(); })};
      case 14:
        return session::NoteSeen{id, seen({1u + upto(5), 1})};
      default:
        return session::RemoveSeen{id, {1u + upto(5), 1}};
    }
  });
}

}  // namespace generators
