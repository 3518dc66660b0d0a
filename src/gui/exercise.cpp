#include "gui/exercise.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "gui/commands.hpp"
#include "gui/editing.hpp"
#include "gui/panel_parts.hpp"
#include "gui/steps.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::message;
using model::Attempt;
using model::Round;

const model::Exercise& exercise_of(const Shown& shown) {
  return *shown.session->now().exercise;
}

void record_attempt(const Shown& shown, Actions& actions, model::RoundId round,
                    const Attempt& attempt) {
  if (can_record(shown)) record(actions, session::SetAttempt{round, attempt});
}

// Somebody logs, so it goes on.
void wake_round(const Shown& shown, Actions& actions, const Round& round) {
  if (round.paused) record(actions, session::ResumeClock{shown.now});
}

template <class Edit>
void change_last(const Shown& shown, Actions& actions, Edit&& edit) {
  const Round* round = model::running_round(exercise_of(shown));
  auto last = last_attempt(shown, actions);
  if (!round || !last) return;
  const Attempt before = *last;
  edit(*last);
  if (*last != before) record_attempt(shown, actions, round->id, *last);
}

bool concerns(const session::Change& change, model::RoundId round) {
  const auto* set = std::get_if<session::SetAttempt>(&change);
  return set && set->round == round;
}

}  // namespace

std::string proposed_round_name(const Shown& shown) {
  for (std::size_t number = exercise_of(shown).rounds.size() + 1;; ++number) {
    std::string name =
        text::tr(shown.settings.language, "Round {number}", {{"number", std::to_string(number)}});
    if (!round_called(shown, name)) return name;
  }
}

const Round* round_called(const Shown& shown, const std::string& name) {
  const std::string folded = base::folded(base::trimmed(name));
  for (const Round& round : exercise_of(shown).rounds)
    if (base::folded(base::trimmed(round.name)) == folded) return &round;
  return nullptr;
}

bool start_round(const Shown& shown, Ui& ui, Actions& actions, const std::string& name,
                 const std::string& persuader, int minutes) {
  if (!can_record(shown)) return false;
  const std::string tidy{base::trimmed(name)};
  if (tidy.empty()) {
    say(shown, ui, message("A round needs a name."), true);
    return false;
  }
  if (const Round* taken = round_called(shown, tidy)) {
    say(shown, ui,
        message("There is already a round called {name}. Choose another name.",
                {{"name", taken->name}}),
        true);
    return false;
  }
  const model::RoundId id{coming_seq(shown, actions), 1};
  record(actions,
         session::StartRound{id, tidy, std::string(base::trimmed(persuader)), minutes, shown.now});
  actions.push_back(ShowOnWall{scene::WallDay{scene::WallDay::Shows::round}});
  ui.exercise.round = id;
  ui.exercise.attempt.reset();
  return true;
}

void end_round(const Shown& shown, Ui& ui, Actions& actions) {
  const Round* round = model::running_round(exercise_of(shown));
  if (!round || !can_record(shown)) return;
  record(actions, session::EndRound{round->id, shown.now});
  ui.exercise.round = round->id;
  ui.exercise.attempt.reset();
  ui.exercise.page = ExercisePage::styles;
  show_strip(shown, ui, actions);
}

const Round* open_round(const Shown& shown, const Ui& ui) {
  const model::Exercise& exercise = exercise_of(shown);
  if (ui.exercise.round)
    if (const Round* open = model::find_round(exercise, *ui.exercise.round)) return open;
  return exercise.rounds.empty() ? nullptr : &exercise.rounds.back();
}

std::optional<Attempt> last_attempt(const Shown& shown, const Actions& actions) {
  const Round* round = model::running_round(exercise_of(shown));
  if (!round) return std::nullopt;
  std::optional<Attempt> last;
  if (!round->attempts.empty()) last = round->attempts.back();
  for (const Action& action : actions) {
    // What an undo leaves is known in the next frame.
    if (std::holds_alternative<Undo>(action)) return std::nullopt;
    if (const auto* asked = std::get_if<Record>(&action))
      for (const session::Change& change : asked->changes)
        if (concerns(change, round->id)) last = std::get<session::SetAttempt>(change).attempt;
  }
  return last;
}

void log_attempt(const Shown& shown, Actions& actions, model::AttemptKind kind) {
  const Round* round = model::running_round(exercise_of(shown));
  if (!round || !can_record(shown)) return;
  wake_round(shown, actions, *round);
  Attempt attempt;
  attempt.id = {coming_seq(shown, actions), 1};
  attempt.at = shown.now;
  attempt.kind = kind;
  record_attempt(shown, actions, round->id, attempt);
}

void log_reaction(const Shown& shown, Actions& actions, int by) {
  change_last(shown, actions, [by](Attempt& last) { last = model::moved(last, by); });
}

void log_turning_point(const Shown& shown, Actions& actions) {
  change_last(shown, actions, [](Attempt& last) { last.turning_point = !last.turning_point; });
}

void log_style(const Shown& shown, Actions& actions, model::Style style) {
  change_last(shown, actions, [style](Attempt& last) { last.style = style; });
}

void undo_logged(const Shown& shown, Actions& actions) {
  const Round* round = model::running_round(exercise_of(shown));
  const auto seq = shown.session->undoable();
  if (!round || !seq || !can_record(shown)) return;
  const auto& entries = shown.session->entries();
  const auto entry = std::ranges::lower_bound(entries, *seq, {}, &session::Entry::seq);
  const auto* done = entry == entries.end() ? nullptr : std::get_if<session::Do>(&entry->what);
  const bool logged = done && std::ranges::all_of(done->changes, [&](const auto& change) {
                        return concerns(change, round->id);
                      });
  if (logged) actions.push_back(Undo{});
}

const Attempt* attempt_to_name(const Shown& shown, const Ui& ui) {
  const Round* round = open_round(shown, ui);
  if (!round || round->attempts.empty()) return nullptr;
  const auto& attempts = round->attempts;
  if (ui.exercise.attempt) {
    const auto chosen = std::ranges::find(attempts, *ui.exercise.attempt, &Attempt::id);
    if (chosen != attempts.end()) return &*chosen;
  }
  const auto unnamed = [](const Attempt& one) {
    return one.style == model::Style::not_said && one.kind != model::AttemptKind::pause;
  };
  const auto first = std::ranges::find_if(attempts, unnamed);
  return first == attempts.end() ? &attempts.back() : &*first;
}

void step_attempt(const Shown& shown, Ui& ui, Actions& actions, int by) {
  const Round* round = open_round(shown, ui);
  const Attempt* now = attempt_to_name(shown, ui);
  if (!round || !now) return;
  const auto last = std::ssize(round->attempts) - 1;
  const auto at = std::clamp((now - round->attempts.data()) + by, std::ptrdiff_t(0), last);
  ui.exercise.attempt = round->attempts[std::size_t(at)].id;
  const auto* on_wall = std::get_if<scene::WallRound>(&ui.wall.content);
  const bool follows = on_wall && on_wall->page == scene::WallRound::Page::strip;
  if (follows) show_strip(shown, ui, actions);
}

void name_attempt(const Shown& shown, Ui& ui, Actions& actions, model::Style style) {
  const Round* round = open_round(shown, ui);
  const Attempt* now = attempt_to_name(shown, ui);
  if (!round || !now) return;
  Attempt named = *now;
  const bool takes_back = named.style == style;
  named.style = takes_back ? model::Style::not_said : style;
  record_attempt(shown, actions, round->id, named);
  ui.exercise.attempt = now->id;
  if (takes_back) return;
  // A pause is a pause: there is nothing to name.
  const Attempt* before = nullptr;
  do {
    before = now;
    step_attempt(shown, ui, actions, 1);
    now = attempt_to_name(shown, ui);
  } while (now != before && now->kind == model::AttemptKind::pause);
}

void show_strip(const Shown& shown, Ui& ui, Actions& actions) {
  const Round* round = open_round(shown, ui);
  if (!round) return;
  scene::WallRound strip;
  strip.round = round->id;
  if (const Attempt* now = attempt_to_name(shown, ui)) strip.naming = now->id;
  strip.catalogue = shown.catalogue;
  actions.push_back(ShowOnWall{strip});
}

std::string style_name(const Shown& shown, model::Style style) {
  if (style == model::Style::not_said) return "";
  const auto same = catalogue::Style(int(style) - 1);
  return catalogue::card_of(*shown.catalogue, same).name.in(shown.settings.language);
}

std::string kind_words(model::AttemptKind kind, base::Language language) {
  switch (kind) {
    case model::AttemptKind::statement:
      return text::tr(language, "Statement");
    case model::AttemptKind::question:
      return text::tr(language, "Question");
    case model::AttemptKind::pause:
      break;
  }
  return text::trc(language, "attempt", "Pause");
}

void forget_gone_exercise(const Shown& shown, Ui& ui) {
  if (!shown.session) {
    ui.exercise = {};
    ui.day = {};
    return;
  }
  const model::Workshop& now = shown.session->now();
  if (ui.exercise.round && !model::find_round(*now.exercise, *ui.exercise.round))
    ui.exercise.round.reset();
  const auto& tallies = now.exercise->tallies;
  if (ui.exercise.tally && std::ranges::count(tallies, *ui.exercise.tally, &model::Tally::id) == 0)
    ui.exercise.tally.reset();
  if (ui.day.item && !model::find_item(*now.agenda, *ui.day.item)) ui.day.item.reset();
  if (!can_record(shown)) ui.exercise.logging.reset();
}

}  // namespace gui
