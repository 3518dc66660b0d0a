#include "advice/reasons.hpp"

#include <algorithm>

#include "advice/own.hpp"
#include "advice/purposes.hpp"
#include "base/utf8.hpp"
#include "text/text.hpp"

namespace advice {
namespace {

using base::Language;
using catalogue::Group;
using catalogue::Intervention;
using model::Person;
using text::tr;

constexpr std::size_t longest_quote = 160;  // code points of what somebody typed

std::string quoted(const std::string& words) {
  std::string line = base::shortened(base::trimmed(words), longest_quote);
  std::ranges::replace_if(
      line, [](char c) { return c == '\n' || c == '\t' || c == '\r'; }, ' ');
  std::ranges::replace(line, '"', '\'');  // it will stand between quotes
  while (line.ends_with('.')) line.pop_back();
  return line;
}

std::string of_the_place(const Person& person, Group group, Language language) {
  const base::Arguments who = {{"code", person.code}};
  switch (group) {
    case Group::ally:
      return tr(language, "You and {code} want the same thing and trust each other.", who);
    case Group::opponent:
      return tr(language, "You and {code} trust each other, and see this differently.", who);
    case Group::bedfellow:
      return tr(language, "You and {code} want the same thing; it is trust that is low.", who);
    case Group::adversary:
      return tr(language, "Between you and {code} trust is low, and you see this differently.",
                who);
    case Group::fence_sitter:
      return person.stance == model::Stance::keeps_quiet
                 ? tr(language, "{code} keeps quiet about it, and trust is low.", who)
                 : tr(language, "{code} is still looking, and trust is low.", who);
    case Group::unknown:
    case Group::self:
      break;
  }
  if (!person.place) return tr(language, "You have not put {code} on the map yet.", who);
  if (!person.place->agreement)
    return tr(language, "You do not know yet what {code} thinks of it.", who);
  return tr(language, "You do not know yet how it is between you and {code}.", who);
}

std::string of_the_cause(const Facts& facts, Language language) {
  const base::Arguments who = {{"code", facts.person().code}};
  switch (facts.cause) {
    case model::Cause::trust:
      return tr(language, "With {code} it is trust that is missing, you noted.", who);
    case model::Cause::agreement:
      return tr(language, "With {code} it is agreement that is missing, you noted.", who);
    case model::Cause::both:
      return tr(language, "With {code} both trust and agreement are missing, you noted.", who);
    case model::Cause::unknown:
      return tr(language, "You do not know yet where it comes from with {code}.", who);
    case model::Cause::not_said:
      break;
  }
  return "";
}

std::string of_the_layer(const Person& person, Language language) {
  const base::Arguments who = {{"code", person.code}};
  switch (person.layer) {
    case model::Layer::content:
      return tr(language, "For {code} it is about the matter itself: facts, aims, costs.", who);
    case model::Layer::procedure:
      return tr(language, "For {code} it is about how it goes: who was asked, and who decides.",
                who);
    case model::Layer::relation:
      return tr(language, "For {code} it is about what lies between people.", who);
    case model::Layer::feeling:
      return tr(language, "For {code} it is about what it feels like.", who);
    case model::Layer::ethics:
      return tr(language, "For {code} it is about what is right.", who);
    case model::Layer::not_said:
      break;
  }
  return "";
}

/// The same, after a sentence that names the person.
std::string of_the_same_layer(model::Layer layer, Language language) {
  switch (layer) {
    case model::Layer::content:
      return tr(language, "It is about the matter itself: facts, aims, costs.");
    case model::Layer::procedure:
      return tr(language, "It is about how things go: who was asked, and who decides.");
    case model::Layer::relation:
      return tr(language, "It is about what lies between people.");
    case model::Layer::feeling:
      return tr(language, "It is about what it feels like.");
    case model::Layer::ethics:
      return tr(language, "It is about what is right.");
    case model::Layer::not_said:
      break;
  }
  return "";
}

std::string of_the_doubt(const Person& person, Language language) {
  const base::Arguments who = {{"code", person.code}};
  switch (doubt_about(person)) {
    case Doubt::unsure:
      return tr(language, "You are not sure yourself of where {code} stands.", who);
    case Doubt::close:
      return tr(language, "{code} stands so close to a middle line that it is too close to call.",
                who);
    case Doubt::hearsay:
      return tr(language, "What you know of {code} comes from others or is supposed.", who);
    case Doubt::nothing_seen:
      return tr(language, "You have not noted yet what you saw or heard of {code} yourself.", who);
    case Doubt::none:
      break;
  }
  return "";
}

std::string of_being_right(const Facts& facts, Language language) {
  const Person* found = nullptr;
  for (const Person* person : facts.persons)
    if (person->right == facts.right && !found) found = person;
  if (!found) return "";
  const base::Arguments who = {{"code", found->code}, {"words", quoted(found->right_about)}};
  if (found->right_about.empty())
    return facts.right == model::Right::yes
               ? tr(language, "{code} could simply be right, you noted.", who)
               : tr(language, "{code} could be right in part, you noted.", who);
  return facts.right == model::Right::yes
             ? tr(language, "{code} could simply be right, you noted: \"{words}\".", who)
             : tr(language, "{code} could be right in part, you noted: \"{words}\".", who);
}

std::string of_own_share(const Person& person, Language language) {
  if (!person.my_share.empty())
    return tr(language, "You noted as your own part with {code}: \"{words}\".",
              {{"code", person.code}, {"words", quoted(person.my_share)}});
  return person.trust_missing == model::TrustMissing::both
             ? tr(language, "The trust that is missing is yours as well as that of {code}.",
                  {{"code", person.code}})
             : tr(language, "The trust that is missing with {code} is your own.",
                  {{"code", person.code}});
}

std::string of_the_sign(const Facts& facts, Language language) {
  const model::Seen& seen = *facts.signed_seen;
  const base::Arguments what = {{"day", text::short_day(language, seen.day)},
                                {"words", quoted(seen.words)},
                                {"sign", facts.sign->name.in(language)}};
  switch (seen.kind) {
    case model::SeenKind::myself:
      return tr(language, "On {day} you saw or heard: \"{words}\" ({sign}).", what);
    case model::SeenKind::from_others:
      return tr(language, "On {day} you heard from others: \"{words}\" ({sign}).", what);
    case model::SeenKind::supposed:
      break;
  }
  return tr(language, "On {day} you supposed: \"{words}\" ({sign}).", what);
}

/// The place and the noted cause can say different things: worth a second look.
std::string of_a_contradiction(const Facts& facts, Language language) {
  const base::Arguments who = {{"code", facts.person().code}};
  if (facts.group() == Group::bedfellow && facts.cause == model::Cause::agreement)
    return tr(language,
              "You noted that agreement is missing with {code}, yet on your map you agree: first "
              "see which of the two it is.",
              who);
  if (facts.group() == Group::opponent && facts.cause == model::Cause::trust)
    return tr(language,
              "You noted that trust is missing with {code}, yet on your map it is good: first see "
              "which of the two it is.",
              who);
  if (facts.group() == Group::ally && facts.cause == model::Cause::agreement)
    return tr(language,
              "You noted that agreement is missing with {code}, and on your map you agree by now: "
              "is the first still so?",
              who);
  if (facts.group() == Group::ally && facts.cause == model::Cause::trust)
    return tr(language,
              "You noted that trust is missing with {code}, and on your map it is good by now: is "
              "the first still so?",
              who);
  return "";
}

std::string name_of(const model::Step& step, const Question& question) {
  if (!step.what.empty()) return quoted(step.what);
  if (const auto own = model::id_from<model::OwnInterventionId>(step.intervention))
    if (const auto* found = model::find_own(question.workshop, *own)) return found->name;
  const auto* found = catalogue::find_intervention(question.catalogue, step.intervention);
  return found ? found->name.in(question.language) : "";
}

/// The last that was done and judged for this person; `same`: this intervention itself.
const model::Step* last_judged(const Question& question, const Person& person,
                               const Intervention* same) {
  const model::Step* last = nullptr;
  for (const model::Step* step : model::steps_for(question.workshop, person.id))
    if (step->state == model::StepState::done && step->helped != model::Helped::not_said &&
        (!same || step->intervention == same->id))
      last = step;
  return last;
}

std::string of_what_was_tried(const Question& question, const model::Step& step) {
  const Language language = question.language;
  const std::string name = name_of(step, question);
  if (name.empty()) return "";
  const base::Arguments what = {{"name", name},
                                {"day", step.ended ? text::short_day(language, *step.ended) : ""}};
  switch (step.helped) {
    case model::Helped::yes:
      return step.ended ? tr(language, "\"{name}\" on {day} helped, you noted.", what)
                        : tr(language, "\"{name}\" helped, you noted.", what);
    case model::Helped::partly:
      return step.ended ? tr(language, "\"{name}\" on {day} helped in part, you noted.", what)
                        : tr(language, "\"{name}\" helped in part, you noted.", what);
    case model::Helped::no:
      return step.ended ? tr(language, "\"{name}\" on {day} did not help, you noted.", what)
                        : tr(language, "\"{name}\" did not help, you noted.", what);
    case model::Helped::not_said:
      break;
  }
  return "";
}

/// Why this one and no other, from what was noted of one person.
std::string first_reason(const Facts& facts, const Choice& choice, Language language) {
  const Person& person = facts.person();
  const Intervention& one = choice.intervention;
  switch (choice.lead) {
    case Lead::find_out:
      return of_the_doubt(person, language);
    case Lead::ask:
      if (doubt_about(person) != Doubt::none && facts.group() != Group::unknown)
        return tr(language, "Before you build on this place of {code}: ask.",
                  {{"code", person.code}});
      break;
    case Lead::they_are_right:
      return of_being_right(facts, language);
    case Lead::own_share:
      return of_own_share(person, language);
    case Lead::pocket_veto:
    case Lead::sign:
      return of_the_sign(facts, language);
    case Lead::own:
      return tr(language, "This group thought of it itself, for people who stand like {code}.",
                {{"code", person.code}});
    default:
      break;
  }
  if (one.id == "name-resistance" && facts.sign) return of_the_sign(facts, language);
  if (choice.lead == Lead::seed || choice.lead == Lead::conversation) {
    const std::string twofold = of_a_contradiction(facts, language);
    if (!twofold.empty()) return twofold;
    if (choice.lead == Lead::seed && facts.cause == model::Cause::unknown)
      return of_the_cause(facts, language);
    return of_the_place(person, facts.group(), language);
  }
  const bool named = one.cause != catalogue::Cause::both && cause_of(one.cause) == facts.cause;
  if (named || facts.cause == model::Cause::both) return of_the_cause(facts, language);
  if (person.layer != model::Layer::not_said &&
      std::ranges::find(one.layers, layer_of(person.layer)) != one.layers.end())
    return of_the_layer(person, language);
  return of_the_place(person, facts.group(), language);
}

/// What was tried, the layer, or whose trust it is, where that adds something.
std::string second_reason(const Question& question, const Facts& facts, const Choice& choice,
                          const std::string& first) {
  const Person& person = facts.person();
  const Intervention& one = choice.intervention;
  if (const auto* same = last_judged(question, person, &one))
    return of_what_was_tried(question, *same);
  if (choice.lead == Lead::dropped_earlier)
    return tr(question.language, "You planned this before, and let it go.");
  const bool leading =
      choice.lead == Lead::seed || choice.lead == Lead::conversation || choice.lead == Lead::peers;
  if (const auto* before = leading ? last_judged(question, person, nullptr) : nullptr)
    return of_what_was_tried(question, *before);
  if (choice.lead <= Lead::sign && choice.lead != Lead::own) return "";
  if (person.trust_missing == model::TrustMissing::theirs && one.cause == catalogue::Cause::trust)
    return tr(question.language, "It is {code} who does not trust you yet.",
              {{"code", person.code}});
  const bool works = person.layer != model::Layer::not_said &&
                     std::ranges::find(one.layers, layer_of(person.layer)) != one.layers.end();
  const bool said = first == of_the_layer(person, question.language);
  return works && !said ? of_the_same_layer(person.layer, question.language) : "";
}

/// "Compass, Heron": those for whom it is not meant.
std::string left_out(const Facts& facts, const Intervention& one) {
  std::string codes;
  for (std::size_t i = 0; i < facts.groups.size(); ++i)
    if (!catalogue::is_for(one, facts.groups[i]))
      codes += (codes.empty() ? "" : ", ") + facts.persons[i]->code;
  return codes;
}

std::string for_several(const Facts& facts, const Intervention& one, Language language) {
  const auto fitting = std::ranges::count_if(
      facts.groups, [&](Group group) { return catalogue::is_for(one, group); });
  const base::Arguments counts = {{"fitting", std::to_string(fitting)},
                                  {"all", std::to_string(facts.groups.size())},
                                  {"codes", left_out(facts, one)}};
  std::string first;
  if (facts.persons.empty())
    first = tr(language, "Nobody is on the map yet.");
  else if (fitting == std::ssize(facts.groups))
    first = facts.whole_map ? tr(language, "It suits everybody on the map.")
                            : tr(language, "It suits all of them.");
  else
    first = tr(language, "It suits {fitting} of these {all}; speak with {codes} apart.", counts);
  if (one.cause == catalogue::Cause::both || cause_of(one.cause) != facts.cause) return first;
  return first + " " +
         (facts.cause == model::Cause::trust
              ? tr(language, "Where you noted what is missing, it is trust.")
              : tr(language, "Where you noted what is missing, it is agreement."));
}

void add(std::string& words, const std::string& more) {
  if (more.empty()) return;
  if (!words.empty()) words += ' ';
  words += more;
}

}  // namespace

std::string why(const Question& question, const Facts& facts, const Choice& choice) {
  const Language language = question.language;
  std::string words;
  if (choice.lead == Lead::they_are_right && !facts.one()) {
    words = of_being_right(facts, language);
  } else if (facts.one()) {
    words = first_reason(facts, choice, language);
    add(words, second_reason(question, facts, choice, words));
  } else {
    words = for_several(facts, choice.intervention, language);
  }
  add(words, purpose(choice.intervention.id, language));
  return words;
}

std::string opening_for(const Question& question, const Facts& facts,
                        const Intervention& intervention) {
  if (intervention.id == "name-resistance" && facts.sign)
    return facts.sign->say.in(question.language);
  return intervention.opening.in(question.language);
}

}  // namespace advice
