#include <algorithm>

#include "base/utf8.hpp"
#include "session/checked_parts.hpp"
#include "session/codec.hpp"
#include "session/limits.hpp"

namespace session {
namespace {

using base::message;
// What stands in the way of one change, as the workshop is just before it.
struct Check {
  const model::Workshop& workshop;

  Problem nobody(model::PersonId id) const {
    if (model::find(workshop, id)) return std::nullopt;
    return message("There is nobody with the id {id} (any more).", {{"id", model::to_text(id)}});
  }
  Problem wrong_code(const std::optional<std::string>& code, model::PersonId own) const {
    if (!code) return std::nullopt;
    if (base::trimmed(*code).empty()) return message("A person needs a code.");
    const model::Person* holder = model::find_code(workshop, *code);
    if (!holder || holder->id == own) return std::nullopt;
    return message("There is already somebody with the code {code}. Choose another one.",
                   {{"code", holder->code}});
  }

  Problem operator()(const SetWorkshop& change) const { return wrong_name("title", change.title); }
  Problem operator()(const StartMeeting& change) const {
    const auto same = [&](const model::Meeting& meeting) { return meeting.id == change.id; };
    if (!change.id || std::ranges::any_of(workshop.meetings, same)) {
      return message("There is already a meeting with the id {id}.",
                     {{"id", model::to_text(change.id)}});
    }
    return first_of({wrong_with_name("name", change.name), wrong_with_text("reason", change.reason),
                     wrong_day(change.day)});
  }
  Problem operator()(const RevealMeeting&) const { return no_meeting(); }
  Problem operator()(const CancelMeeting&) const { return no_meeting(); }
  Problem operator()(const ReleaseMap&) const { return std::nullopt; }
  Problem operator()(const SetRetention& change) const {
    return first_of({wrong_day_if_given(change.retention.until),
                     wrong_with_text("hold", change.retention.hold)});
  }
  Problem operator()(const PersonForgotten&) const {
    return message("Forgetting somebody changes every entry: use karnemelk forget.");
  }
  Problem operator()(const SetGoal& change) const { return wrong_with_text("words", change.words); }
  Problem operator()(const SetLabels& change) const {
    for (const std::string& own : change.labels->own) {
      if (auto problem = wrong_with_name("own", own)) return problem;
    }
    return std::nullopt;
  }
  Problem operator()(const AddPerson& change) const {
    if (workshop.people->size() >= most_people) return too_many_people();
    if (!change.id || model::find(workshop, change.id)) {
      return message("There is already somebody with the id {id}.",
                     {{"id", model::to_text(change.id)}});
    }
    const std::string none;
    return first_of({wrong_about(*change.about),
                     wrong_code(change.about->code ? change.about->code : none, {})});
  }
  Problem operator()(const SetPerson& change) const {
    return first_of(
        {nobody(change.id), wrong_about(*change.about), wrong_code(change.about->code, change.id)});
  }
  Problem operator()(const RemovePerson& change) const { return nobody(change.id); }
  Problem operator()(const PlacePerson& change) const {
    return first_of({nobody(change.id), wrong_position(change.at)});
  }
  Problem operator()(const TakeOffMap& change) const { return nobody(change.id); }
  Problem operator()(const SetWish& change) const {
    return first_of({nobody(change.id), wrong_position(change.at)});
  }
  Problem operator()(const SetReverseView& change) const {
    return first_of({nobody(change.id), wrong_position(change.at)});
  }
  Problem operator()(const NoteSeen& change) const {
    if (!change.seen->id) return message("What was seen needs an id.");
    return first_of({nobody(change.person), wrong_with_text("words", change.seen->words),
                     wrong_day(change.seen->day), wrong_with_name("sign", change.seen->sign)});
  }
  Problem operator()(const RemoveSeen& change) const {
    const model::Person* person = model::find(workshop, change.person);
    if (!person) return nobody(change.person);
    const auto same = [&](const model::Seen& seen) { return seen.id == change.id; };
    if (std::ranges::any_of(person->seen, same)) return std::nullopt;
    return message("Nothing that was seen of this person has the id {id} (any more).",
                   {{"id", model::to_text(change.id)}});
  }

  Problem operator()(const SetStep& change) const {
    for (const model::PersonId id : change.step->persons) {
      if (auto problem = nobody(id)) return problem;
    }
    return wrong_step(*change.step);
  }
  Problem operator()(const RemoveStep& change) const { return no_step(change.id); }
  Problem operator()(const SetOwnIntervention& change) const {
    return wrong_own(*change.intervention);
  }
  Problem operator()(const RemoveOwnIntervention& change) const {
    if (model::find_own(workshop, change.id)) return std::nullopt;
    return message("There is no intervention of our own with the id {id} (any more).",
                   {{"id", model::to_text(change.id)}});
  }
  Problem operator()(const SetHarvest& change) const {
    if (!change.id) return message("A line of the harvest needs an id.");
    return wrong_with_text("words", change.words);
  }
  Problem operator()(const RemoveHarvest& change) const {
    const auto same = [&](const model::HarvestLine& line) { return line.id == change.id; };
    if (std::ranges::any_of(*workshop.harvest, same)) return std::nullopt;
    return message("The harvest has no line with the id {id} (any more).",
                   {{"id", model::to_text(change.id)}});
  }
  Problem operator()(const ChooseFirstStep& change) const {
    if (!change.first) return std::nullopt;
    if (change.first->step) {
      if (auto problem = no_step(change.first->step)) return problem;
    } else if (base::trimmed(change.first->reason).empty()) {
      return message("Choose a first step, or say why there is none.");
    }
    return wrong_with_text("reason", change.first->reason);
  }
  Problem operator()(const SetRoles& change) const {
    for (const std::string& role : *change.roles) {
      if (auto problem = wrong_with_name("roles", role)) return problem;
    }
    return std::nullopt;
  }
  Problem operator()(const AgreeRules& change) const {
    if (change.rules->size() > model::most_rules)
      return message("At most {limit} rules fit on the screen of the room.",
                     {{"limit", std::to_string(model::most_rules)}});
    for (const std::string& rule : *change.rules) {
      if (base::trimmed(rule).empty()) return message("A rule needs words.");
      if (auto problem = wrong_with_name("rules", rule)) return problem;
    }
    return std::nullopt;
  }
  Problem operator()(const AnswerHint& change) const {
    if (change.key.empty()) return message("\"{field}\" is missing.", {{"field", "key"}});
    return wrong_with_name("key", change.key);
  }

  Problem operator()(const SetAgenda& change) const {
    for (const model::AgendaItem& item : *change.items) {
      if (auto problem = wrong_item(item)) return problem;
      const auto same = [&](const model::AgendaItem& other) { return other.id == item.id; };
      if (std::ranges::count_if(*change.items, same) > 1) {
        return message("Two steps of the agenda have the id {id}.",
                       {{"id", model::to_text(item.id)}});
      }
    }
    return std::nullopt;
  }
  Problem operator()(const SetStart&) const { return std::nullopt; }
  Problem operator()(const BeginTurn& change) const {
    const model::AgendaItem* item = model::find_item(*workshop.agenda, change.item);
    if (item) return out_of_range("turn", change.turn, 1, item->turns);
    return message("The agenda has no step with the id {id} (any more).",
                   {{"id", model::to_text(change.item)}});
  }
  Problem operator()(const AddMinutes& change) const {
    return first_of({no_clock(), out_of_range("minutes", change.minutes, -model::most_item_minutes,
                                              model::most_item_minutes)});
  }
  Problem operator()(const PauseClock&) const { return no_time_runs(); }
  Problem operator()(const ResumeClock&) const { return no_time_runs(); }
  Problem operator()(const EndDay&) const { return no_clock(); }
  Problem operator()(const StartRound& change) const {
    if (!change.id || model::find_round(*workshop.exercise, change.id)) {
      return message("There is already a round with the id {id}.",
                     {{"id", model::to_text(change.id)}});
    }
    return first_of({round_name(change.id, change.name),
                     wrong_with_name("persuader", change.persuader),
                     out_of_range("minutes", change.minutes, 1, model::most_round_minutes)});
  }
  Problem operator()(const EndRound& change) const { return no_round(change.id); }
  Problem operator()(const SetSubject& change) const {
    return wrong_with_name("subject", change.subject);
  }
  Problem operator()(const NameRound& change) const {
    return first_of({no_round(change.id), round_name(change.id, change.name),
                     wrong_with_name("persuader", change.persuader)});
  }
  Problem operator()(const RemoveRound& change) const { return no_round(change.id); }
  Problem operator()(const SetAttempt& change) const {
    if (!change.attempt.id) return message("An attempt needs an id.");
    return first_of({no_round(change.round),
                     out_of_range("reaction", change.attempt.reaction, -model::strongest_reaction,
                                  model::strongest_reaction)});
  }
  Problem operator()(const RemoveAttempt& change) const {
    if (auto problem = no_round(change.round)) return problem;
    const model::Round& round = *model::find_round(*workshop.exercise, change.round);
    const auto same = [&](const model::Attempt& attempt) { return attempt.id == change.id; };
    if (std::ranges::any_of(round.attempts, same)) return std::nullopt;
    return message("This round has no attempt with the id {id} (any more).",
                   {{"id", model::to_text(change.id)}});
  }
  Problem operator()(const SetPlayerLine& change) const {
    const auto willing = [](const char* field, const std::optional<int>& value) {
      return value ? out_of_range(field, *value, 0, model::most_willing) : std::nullopt;
    };
    return first_of({no_round(change.round), willing("at_start", change.line->at_start),
                     willing("in_the_middle", change.line->in_the_middle),
                     willing("at_the_end", change.line->at_the_end),
                     wrong_with_text("said", change.line->said),
                     wrong_with_text("tomorrow", change.line->tomorrow)});
  }
  Problem operator()(const SetTally& change) const {
    if (!change.tally->id) return message("A tally needs an id.");
    return wrong_with_name("name", change.tally->name);
  }
  Problem operator()(const RemoveTally& change) const {
    const auto same = [&](const model::Tally& tally) { return tally.id == change.id; };
    if (std::ranges::any_of(workshop.exercise->tallies, same)) return std::nullopt;
    return message("There is no tally with the id {id} (any more).",
                   {{"id", model::to_text(change.id)}});
  }
  Problem operator()(const NoteDebrief& change) const {
    return first_of(
        {wrong_with_name("question", change.question), wrong_with_text("words", change.words)});
  }

  Problem operator()(const SetChapter& change) const {
    const model::Chapter& chapter = *change.chapter;
    return first_of({wrong_note(bool(chapter.id), chapter.at),
                     wrong_with_name("title", chapter.title),
                     wrong_with_text("card", chapter.card)});
  }
  Problem operator()(const RemoveChapter& change) const {
    return not_in(*workshop.margin.chapters, change.id);
  }
  Problem operator()(const SetComment& change) const {
    const model::Comment& comment = *change.comment;
    return first_of(
        {wrong_note(bool(comment.id), comment.at), wrong_with_text("words", comment.words)});
  }
  Problem operator()(const RemoveComment& change) const {
    return not_in(*workshop.margin.comments, change.id);
  }
  Problem operator()(const SetQuestion& change) const {
    const model::Question& question = *change.question;
    for (const std::string& option : question.options) {
      if (auto problem = wrong_with_name("options", option)) return problem;
    }
    if (question.options.size() > model::most_options) {
      return message("A question has at most {limit} options.",
                     {{"limit", std::to_string(model::most_options)}});
    }
    if (question.person) {
      if (auto problem = nobody(*question.person)) return problem;
    }
    return first_of({wrong_note(bool(question.id), question.at),
                     wrong_with_text("words", question.words),
                     wrong_with_text("explanation", question.explanation)});
  }
  Problem operator()(const RemoveQuestion& change) const {
    return not_in(*workshop.margin.questions, change.id);
  }

  Problem wrong_note(bool has_id, std::uint32_t at) const {
    if (!has_id) return message("\"{field}\" is missing.", {{"field", "id"}});
    if (at == 0) return message("\"{field}\" is missing.", {{"field", "at"}});
    return std::nullopt;
  }
  template <class Item, class ItemId>
  Problem not_in(const std::vector<Item>& list, ItemId id) const {
    if (std::ranges::find(list, id, &Item::id) != list.end()) return std::nullopt;
    return message("Nothing in the margin has the id {id} (any more).",
                   {{"id", model::to_text(id)}});
  }
  Problem no_clock() const {
    if (model::is_running(*workshop.clock)) return std::nullopt;
    return message("The day has not begun, or it is over.");
  }
  Problem no_time_runs() const {
    return model::running_round(*workshop.exercise) ? std::nullopt : no_clock();
  }
  Problem no_round(model::RoundId id) const {
    if (model::find_round(*workshop.exercise, id)) return std::nullopt;
    return message("There is no round with the id {id} (any more).", {{"id", model::to_text(id)}});
  }
  Problem round_name(model::RoundId own, const std::string& name) const {
    if (base::trimmed(name).empty()) return message("A round needs a name.");
    for (const model::Round& round : workshop.exercise->rounds) {
      if (round.id != own && base::folded(round.name) == base::folded(name)) {
        return message("There is already a round called {name}. Choose another name.",
                       {{"name", round.name}});
      }
    }
    return wrong_with_name("name", name);
  }
  Problem no_step(model::StepId id) const {
    if (model::find_step(workshop, id)) return std::nullopt;
    return message("The plan has no step with the id {id} (any more).",
                   {{"id", model::to_text(id)}});
  }
  Problem no_meeting() const {
    if (!workshop.meetings.empty()) return std::nullopt;
    return message("No meeting was started yet.");
  }
};

}  // namespace

base::Result<void> checked(const std::vector<Change>& changes, const model::Workshop& workshop) {
  model::Workshop so_far = workshop;
  for (const Change& change : changes) {
    if (part_of(change) != part_of(changes.front())) {
      return tl::unexpected(base::Error{base::Trouble::failed, changes_of_two_parts()});
    }
    if (auto problem = std::visit(Check{so_far}, change)) {
      return tl::unexpected(base::Error{base::Trouble::failed, *std::move(problem)});
    }
    if (&change != &changes.back()) apply_to(so_far, change, 0);
  }
  return {};
}

}  // namespace session
