#include "story/words.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "scene/names.hpp"
#include "story/person_words.hpp"
#include "story/plan_words.hpp"
#include "text/text.hpp"

namespace story {
namespace {

using base::Language;
using model::Workshop;
using session::Change;
using text::tr;

constexpr std::size_t codes_in_a_row = 4;  // "Heron, Oak, Moon and 3 more"

// -- of changes that overwrite each other the last one counts

bool overwrites(const Change& later, const Change& earlier) {
  const auto same = [&]<class A, class B>(const A& a, const B& b) -> bool {
    using namespace session;
    constexpr bool place_a = std::is_same_v<A, PlacePerson> || std::is_same_v<A, TakeOffMap>;
    constexpr bool place_b = std::is_same_v<B, PlacePerson> || std::is_same_v<B, TakeOffMap>;
    if constexpr (place_a && place_b) {
      return a.id == b.id;
    } else if constexpr (!std::is_same_v<A, B>) {
      return false;
    } else if constexpr (std::is_same_v<A, SetWish> || std::is_same_v<A, SetReverseView>) {
      return a.id == b.id;
    } else if constexpr (std::is_same_v<A, NoteSeen>) {
      return a.person == b.person && a.seen->id == b.seen->id;
    } else if constexpr (std::is_same_v<A, SetStep>) {
      return a.step->id == b.step->id;
    } else if constexpr (std::is_same_v<A, SetOwnIntervention>) {
      return a.intervention->id == b.intervention->id;
    } else if constexpr (std::is_same_v<A, SetHarvest>) {
      return a.id == b.id;
    } else {
      return std::is_same_v<A, SetGoal> || std::is_same_v<A, SetLabels>;
    }
  };
  return std::visit(same, later, earlier);
}

template <class Field>
void take_over(std::optional<Field>& field, const std::optional<Field>& later) {
  if (later) field = later;
}

void merge(session::About& about, const session::About& later) {
  take_over(about.code, later.code);
  take_over(about.role, later.role);
  take_over(about.memory_aid, later.memory_aid);
  take_over(about.name, later.name);
  take_over(about.my_share, later.my_share);
  take_over(about.is_group, later.is_group);
  take_over(about.influence, later.influence);
  take_over(about.sure, later.sure);
  take_over(about.stance, later.stance);
  take_over(about.trust_missing, later.trust_missing);
  take_over(about.cause, later.cause);
  take_over(about.layer, later.layer);
  take_over(about.right, later.right);
  take_over(about.right_about, later.right_about);
}

// What is said of a person goes with what was said before, or with the adding.
bool merged(std::vector<Change>& kept, const Change& change) {
  const auto* said = std::get_if<session::SetPerson>(&change);
  if (!said) return false;
  for (Change& earlier : kept) {
    if (auto* added = std::get_if<session::AddPerson>(&earlier); added && added->id == said->id) {
      added->about.change([&](session::About& about) { merge(about, *said->about); });
      return true;
    }
    if (auto* set = std::get_if<session::SetPerson>(&earlier); set && set->id == said->id) {
      set->about.change([&](session::About& about) { merge(about, *said->about); });
      return true;
    }
  }
  return false;
}

std::vector<Change> what_counts(const std::vector<Change>& changes, const Workshop& after,
                                const Teller& teller) {
  std::vector<Change> kept;
  const model::SessionKind kind = teller.own_colleagues ? model::SessionKind::own : after.kind;
  for (const Change& change : changes) {
    const auto known =
        teller.eyes == model::Eyes::wall ? for_the_wall(change, kind) : std::optional(change);
    if (!known || merged(kept, *known)) continue;
    std::erase_if(kept, [&](const Change& earlier) { return overwrites(*known, earlier); });
    kept.push_back(*known);
  }
  return kept;
}

// -- sentences

struct Tell {
  const Workshop& before;
  const Workshop& after;
  Language language;
  const catalogue::Catalogue* catalogue;

  const model::Person* person(model::PersonId id) const {
    const model::Person* found = model::find(after, id);
    return found ? found : model::find(before, id);
  }
  std::string code(model::PersonId id) const {
    const model::Person* found = person(id);
    return found ? found->code : tr(language, "somebody who is gone");
  }
  base::Arguments of(model::PersonId id) const { return {{"code", code(id)}}; }
  std::string place(model::PersonId id) const {
    const model::Person* now = model::find(after, id);
    if (!now) return "";
    const model::Person* then = model::find(before, id);
    return placed(then ? then->place : std::nullopt, then ? then->stance : model::Stance::not_asked,
                  *now, after.labels, language);
  }
  std::string group_at(const model::Position& at) const {
    const model::Group group = model::group_of(at, model::Stance::not_asked).group;
    return group_in_sentence(after.labels, group, language);
  }

  std::string operator()(const session::SetWorkshop& change) const {
    std::string words;
    if (change.title && !change.title->empty())
      words = tr(language, "The session is called “{title}”.", {{"title", *change.title}});
    if (!change.kind) return words;
    if (!words.empty()) words += " ";
    return words + (*change.kind == model::SessionKind::fictive
                        ? tr(language, "It is a fictive case.")
                        : tr(language, "It is about own colleagues."));
  }
  std::string operator()(const session::StartMeeting& change) const {
    std::string words = change.name.empty()
                            ? tr(language, "A new meeting began.")
                            : tr(language, "A new meeting: {name}.", {{"name", change.name}});
    if (!change.reason.empty()) words += " " + change.reason;
    if (change.blind) words += " " + tr(language, "Everybody left the map, to be put on it anew.");
    return words;
  }
  std::string operator()(const session::RevealMeeting&) const {
    return tr(language, "Old and new places were laid side by side.");
  }
  std::string operator()(const session::CancelMeeting&) const {
    return tr(language, "The new meeting was taken back.");
  }
  std::string operator()(const session::ReleaseMap& change) const {
    return change.released ? tr(language, "From here on the room may see the map.")
                           : tr(language, "From here on the room does not see the map.");
  }
  std::string operator()(const session::AgreeRules& change) const {
    return change.rules->empty() ? tr(language, "The room does without rules.")
                                 : tr(language, "The room agreed on rules.");
  }
  std::string operator()(const session::SetGoal& change) const {
    if (change.words.empty()) return tr(language, "The goal was taken away.");
    return tr(language, "The goal: {words}", {{"words", change.words}});
  }
  std::string operator()(const session::SetLabels&) const {
    return tr(language, "The words for the groups changed.");
  }
  std::string operator()(const session::AddPerson& change) const {
    const std::string said = said_of(*change.about, language);
    const model::Person* now = model::find(after, change.id);
    if (!said.empty())
      return tr(language, "New: {code} ({about}).", {{"code", code(change.id)}, {"about", said}});
    if (now && now->place) return "";  // the place says it
    return tr(language, "New: {code}.", of(change.id));
  }
  std::string operator()(const session::SetPerson& change) const {
    const model::Person* then = model::find(before, change.id);
    const model::Person* now = model::find(after, change.id);
    std::string words;
    if (then && now && then->code != now->code)
      words = tr(language, "{before} is called {now} from here on.",
                 {{"before", then->code}, {"now", now->code}});
    const std::string said = said_of(*change.about, language);
    if (said.empty()) return words;
    if (!words.empty()) words += " ";
    return words + tr(language, "{code}: {about}.", {{"code", code(change.id)}, {"about", said}});
  }
  std::string operator()(const session::RemovePerson& change) const {
    return tr(language, "{code} was removed.", of(change.id));
  }
  std::string operator()(const session::PlacePerson& change) const { return place(change.id); }
  std::string operator()(const session::TakeOffMap& change) const { return place(change.id); }
  std::string operator()(const session::SetWish& change) const {
    if (!change.at) return tr(language, "There is no wish for {code} any more.", of(change.id));
    return tr(language, "Where we would like to get with {code}: {group}.",
              {{"code", code(change.id)}, {"group", group_at(*change.at)}});
  }
  std::string operator()(const session::SetReverseView& change) const {
    if (!change.at) return tr(language, "Where {code} would put me was taken away.", of(change.id));
    return tr(language, "Where {code} would put me: {group}.",
              {{"code", code(change.id)}, {"group", group_at(*change.at)}});
  }
  std::string operator()(const session::NoteSeen& change) const {
    const base::Arguments arguments = {{"code", code(change.person)},
                                       {"words", std::string(base::trimmed(change.seen->words))}};
    switch (change.seen->kind) {
      case model::SeenKind::myself:
        return tr(language, "Seen or heard of {code}: “{words}”", arguments);
      case model::SeenKind::from_others:
        return tr(language, "Heard from others about {code}: “{words}”", arguments);
      case model::SeenKind::supposed:
        break;
    }
    return tr(language, "Supposed of {code}: “{words}”", arguments);
  }
  std::string operator()(const session::RemoveSeen& change) const {
    return tr(language, "Something that was seen of {code} was taken away.", of(change.person));
  }
  std::string operator()(const session::SetStep& change) const {
    return step_words(change, before, after, language, catalogue);
  }
  std::string operator()(const session::RemoveStep& change) const {
    const model::Step* gone = model::find_step(before, change.id);
    if (!gone) return "";
    return tr(language, "A step left the plan: {step}.",
              {{"step", name_of(*gone, before, language, catalogue)}});
  }
  std::string operator()(const session::SetOwnIntervention& change) const {
    return tr(language, "An idea of our own: {name}.", {{"name", change.intervention->name}});
  }
  std::string operator()(const session::RemoveOwnIntervention& change) const {
    const model::OwnIntervention* gone = model::find_own(before, change.id);
    if (!gone) return "";
    return tr(language, "An idea of our own was taken away: {name}.", {{"name", gone->name}});
  }
  std::string operator()(const session::SetHarvest& change) const {
    return tr(language, "The harvest: {words}",
              {{"words", std::string(base::trimmed(change.words))}});
  }
  std::string operator()(const session::RemoveHarvest&) const {
    return tr(language, "A line of the harvest was taken away.");
  }
  std::string operator()(const session::ChooseFirstStep& change) const {
    if (!change.first) return tr(language, "The first step is open again.");
    const model::Step* step = model::find_step(after, change.first->step);
    if (!step) return tr(language, "No first step: {why}", {{"why", change.first->reason}});
    return tr(language, "The first step: {step}.",
              {{"step", name_of(*step, after, language, catalogue)}});
  }
  std::string operator()(const session::PersonForgotten&) const {
    return tr(language, "Somebody was wiped out of everything.");
  }
  // Of the one who leads, and no part of the story.
  std::string operator()(const session::SetRetention&) const { return ""; }
  std::string operator()(const session::SetRoles&) const { return ""; }
  std::string operator()(const session::AnswerHint&) const { return ""; }
  std::string operator()(const session::StartRound& change) const {
    return tr(language, "A round of the exercise began: {name}.", {{"name", change.name}});
  }
  std::string operator()(const session::EndRound&) const {
    return tr(language, "The round of the exercise ended.");
  }
  // The agenda and what was counted have pages of their own.
  std::string operator()(const session::SetAgenda&) const { return ""; }
  std::string operator()(const session::SetStart&) const { return ""; }
  std::string operator()(const session::BeginTurn&) const { return ""; }
  std::string operator()(const session::AddMinutes&) const { return ""; }
  std::string operator()(const session::PauseClock&) const { return ""; }
  std::string operator()(const session::ResumeClock&) const { return ""; }
  std::string operator()(const session::EndDay&) const { return ""; }
  std::string operator()(const session::SetSubject&) const { return ""; }
  std::string operator()(const session::NameRound&) const { return ""; }
  std::string operator()(const session::RemoveRound&) const { return ""; }
  std::string operator()(const session::SetAttempt&) const { return ""; }
  std::string operator()(const session::RemoveAttempt&) const { return ""; }
  std::string operator()(const session::SetPlayerLine&) const { return ""; }
  std::string operator()(const session::SetTally&) const { return ""; }
  std::string operator()(const session::RemoveTally&) const { return ""; }
  std::string operator()(const session::NoteDebrief&) const { return ""; }
  // The margin stands beside the story.
  std::string operator()(const session::SetChapter&) const { return ""; }
  std::string operator()(const session::RemoveChapter&) const { return ""; }
  std::string operator()(const session::SetComment&) const { return ""; }
  std::string operator()(const session::RemoveComment&) const { return ""; }
  std::string operator()(const session::SetQuestion&) const { return ""; }
  std::string operator()(const session::RemoveQuestion&) const { return ""; }
};

// -- many people at once

std::optional<model::PersonId> added(const Change& change) {
  const auto* one = std::get_if<session::AddPerson>(&change);
  return one ? std::optional(one->id) : std::nullopt;
}

std::string many_added(const std::vector<Change>& changes, const Tell& tell) {
  std::vector<std::string> codes;
  for (const Change& change : changes)
    if (const auto id = added(change)) codes.push_back(tell.code(*id));
  if (codes.size() < 2) return "";
  std::string list;
  const std::size_t shown = codes.size() <= codes_in_a_row + 1 ? codes.size() : codes_in_a_row;
  for (std::size_t i = 0; i < shown; ++i) list += (i > 0 ? ", " : "") + codes[i];
  if (shown < codes.size())
    list += " " + text::trn(tell.language, "and {count} more", "and {count} more",
                            long(codes.size() - shown));
  return text::trn(tell.language, "New: {codes}.", "{count} new people: {codes}.",
                   long(codes.size()), {{"codes", list}});
}

}  // namespace

std::string group_in_sentence(const model::Labels& labels, model::Group group, Language language) {
  if (group == model::Group::unknown) return tr(language, "not known yet");
  std::string name = scene::group_name(labels, group, language);
  const bool own =
      labels.set == model::LabelSet::own && !base::trimmed(labels.own[std::size_t(group)]).empty();
  // Own words may be names that want their capital.
  if (!own && !name.empty() && name[0] >= 'A' && name[0] <= 'Z')
    name[0] = char(name[0] - 'A' + 'a');
  return name;
}

std::string told(const std::vector<Change>& changes, const Workshop& before, const Workshop& after,
                 const Teller& teller) {
  const std::vector<Change> kept = what_counts(changes, after, teller);
  const Tell tell{before, after, teller.language, teller.catalogue};
  std::string words = many_added(kept, tell);
  const bool many = !words.empty();
  for (const Change& change : kept) {
    if (many && added(change)) continue;
    const std::string sentence = std::visit(tell, change);
    if (sentence.empty()) continue;
    words += (words.empty() ? "" : " ") + sentence;
  }
  return words;
}

}  // namespace story
