#include "advice/sentences.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "text/text.hpp"

namespace advice {
namespace {

using base::Language;
using catalogue::Group;
using model::Person;
using text::tr;

constexpr std::size_t longest_quote = 160;  // code points of what somebody typed
constexpr double more = 0.15;               // a wish this much further is one for more

base::Arguments code_of(const Person& person) {
  return {{"code", person.code}};
}

}  // namespace

/// What somebody typed, on one line, to stand between quotation marks.
std::string quoted(const std::string& words) {
  std::string line = base::shortened(base::trimmed(words), longest_quote);
  std::ranges::replace_if(
      line, [](char c) { return c == '\n' || c == '\t' || c == '\r'; }, ' ');
  std::ranges::replace(line, '"', '\'');
  while (line.ends_with('.')) line.pop_back();
  return line;
}

// Two ways to say it, so that two people who stand alike do not read like one form letter.
std::string of_the_place(const Person& person, Group group, Language language) {
  const base::Arguments who = code_of(person);
  const bool first = (person.id.entry + person.id.nth) % 2 == 0;
  switch (group) {
    case Group::ally:
      return first ? tr(language, "You and {code} want the same thing and trust each other.", who)
                   : tr(language,
                        "With {code} all is well: you trust each other, and want to go "
                        "the same way.",
                        who);
    case Group::opponent:
      return first ? tr(language, "You and {code} trust each other, and see this differently.", who)
                   : tr(language,
                        "{code} does not agree with you here, and can say so: the trust "
                        "is there.",
                        who);
    case Group::bedfellow:
      return first
                 ? tr(language, "You and {code} want the same thing; it is trust that is low.", who)
                 : tr(language,
                      "On the plan you and {code} agree; with each other you are still "
                      "careful.",
                      who);
    case Group::adversary:
      return first ? tr(language,
                        "Between you and {code} trust is low, and you see this "
                        "differently.",
                        who)
                   : tr(language,
                        "{code} is against it, and there is too little trust to talk it "
                        "out.",
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

std::string of_the_group(const Person& person, Group group, Language language) {
  const base::Arguments who = code_of(person);
  switch (group) {
    case Group::ally:
      return tr(language, "With {code} you need not convince anybody; here you can think aloud.",
                who);
    case Group::opponent:
      return tr(language, "{code} can make your plan better, if you let that happen.", who);
    case Group::bedfellow:
      return tr(language, "{code} need not be won over; it is about how you treat each other.",
                who);
    case Group::adversary:
      return tr(language, "{code} need not come along; not being taken by surprise is a gain.",
                who);
    case Group::fence_sitter:
      return tr(language, "{code} may also say no, or not yet, as long as you know.", who);
    case Group::unknown:
    case Group::self:
      break;
  }
  return tr(language, "What you do not know of {code}, you can ask.", who);
}

std::string of_the_same_cause(model::Cause cause, Language language) {
  if (cause == model::Cause::trust) return tr(language, "It is trust that is missing, you noted.");
  if (cause == model::Cause::agreement)
    return tr(language, "It is agreement that is missing, you noted.");
  if (cause == model::Cause::both)
    return tr(language, "Both trust and agreement are missing, you noted.");
  return tr(language, "Where it comes from you do not know yet.");
}

std::string of_the_same_layer(model::Layer layer, Language language) {
  switch (layer) {
    case model::Layer::content:
      return tr(language, "It is about the matter itself: facts, aims, costs.");
    case model::Layer::procedure:
      return tr(language, "It is about how things go: who was asked, and who decides.");
    case model::Layer::relation:
      return tr(language, "It is about what lies between people.");
    case model::Layer::feeling:
      return tr(language, "It is about what it stirs up, more than about the facts.");
    case model::Layer::ethics:
      return tr(language, "It is about what is right.");
    case model::Layer::not_said:
      break;
  }
  return "";
}

std::string of_the_doubt(const Person& person, Language language) {
  const base::Arguments who = code_of(person);
  switch (doubt_about(person)) {
    case Doubt::unsure:
      return tr(language, "You are not sure yourself of where {code} stands.", who);
    case Doubt::close:
      return tr(language, "{code} stands so near a middle line that it is too close to call.", who);
    case Doubt::hearsay:
      return tr(language, "What you know of {code} comes from others or is supposed.", who);
    case Doubt::nothing_seen:
      return tr(language, "You have not noted yet what you saw or heard of {code} yourself.", who);
    case Doubt::none:
      break;
  }
  return "";
}

std::string of_own_share(const Person& person, Language language) {
  if (!person.my_share.empty())
    return tr(language, "You noted as your own part with {code}: \"{words}\".",
              {{"code", person.code}, {"words", quoted(person.my_share)}});
  return person.trust_missing == model::TrustMissing::both
             ? tr(language, "The trust that is missing is yours as well as that of {code}.",
                  code_of(person))
             : tr(language, "The trust that is missing with {code} is your own.", code_of(person));
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

/// The latest that was seen at first hand, or else heard from others.
std::string of_what_was_seen(const Person& person, Language language) {
  const model::Seen* last = nullptr;
  for (const model::Seen& seen : person.seen)
    if (seen.kind != model::SeenKind::supposed && !base::trimmed(seen.words).empty() &&
        (!last || std::pair(last->kind, seen.day) >= std::pair(seen.kind, last->day)))
      last = &seen;
  if (!last) return "";
  const base::Arguments what = {{"day", text::short_day(language, last->day)},
                                {"words", quoted(last->words)}};
  return last->kind == model::SeenKind::myself
             ? tr(language, "On {day} you saw or heard: \"{words}\".", what)
             : tr(language, "On {day} you heard from others: \"{words}\".", what);
}

/// The place and the noted cause can say different things: worth a second look.
std::string of_a_contradiction(const Facts& facts, Language language) {
  const base::Arguments who = code_of(facts.person());
  if (facts.group() == Group::bedfellow && facts.cause == model::Cause::agreement)
    return tr(language,
              "You noted that agreement is missing with {code}, and on your map you agree: which "
              "of the two is right?",
              who);
  if (facts.group() == Group::opponent && facts.cause == model::Cause::trust)
    return tr(language,
              "You noted that trust is missing with {code}, and on your map it is good: which of "
              "the two is right?",
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

std::string of_the_reverse_view(const Person& person, Language language) {
  if (!person.place || !person.place->trust || !person.reverse_view || !person.reverse_view->trust)
    return "";
  const bool mine = *person.place->trust >= 0, theirs = *person.reverse_view->trust >= 0;
  const base::Arguments who = code_of(person);
  if (mine && theirs)
    return tr(language, "You suppose that {code} sees it the same way between you.", who);
  if (mine) return tr(language, "You trust {code}, and suppose that {code} trusts you less.", who);
  if (theirs)
    return tr(language, "You suppose that {code} trusts you more than the other way round.", who);
  return tr(language, "You suppose that {code} has little trust in you either.", who);
}

std::string of_the_wish(const Person& person, Language language) {
  if (!person.place || !person.wish) return "";
  const auto further = [&](model::Axis model::Position::*axis) {
    const model::Axis from = (*person.place).*axis, to = (*person.wish).*axis;
    return from && to ? *to - *from : 0.0;
  };
  const double trust = further(&model::Position::trust);
  const double agreement = further(&model::Position::agreement);
  if (std::max(trust, agreement) < more) return "";
  return trust >= agreement
             ? tr(language, "You would like more trust between you and {code}.", code_of(person))
             : tr(language, "You would like to agree more with {code} than you do now.",
                  code_of(person));
}

std::string of_the_cause(model::Cause cause, const std::string& who, Language language) {
  const base::Arguments code = {{"code", who}};
  switch (cause) {
    case model::Cause::trust:
      return tr(language, "With {code} it is trust that is missing, you noted.", code);
    case model::Cause::agreement:
      return tr(language, "With {code} it is agreement that is missing, you noted.", code);
    case model::Cause::both:
      return tr(language, "With {code} both trust and agreement are missing, you noted.", code);
    case model::Cause::unknown:
      return tr(language, "You do not know yet where it comes from with {code}.", code);
    case model::Cause::not_said:
      break;
  }
  return "";
}

std::string of_the_layer(model::Layer layer, const std::string& who, Language language) {
  const base::Arguments code = {{"code", who}};
  switch (layer) {
    case model::Layer::content:
      return tr(language, "For {code} it is about the matter itself: facts, aims, costs.", code);
    case model::Layer::procedure:
      return tr(language, "For {code} it is about how it goes: who was asked, and who decides.",
                code);
    case model::Layer::relation:
      return tr(language, "For {code} it is about what lies between people.", code);
    case model::Layer::feeling:
      return tr(language, "For {code} it is about what it stirs up, more than about the facts.",
                code);
    case model::Layer::ethics:
      return tr(language, "For {code} it is about what is right.", code);
    case model::Layer::not_said:
      break;
  }
  return "";
}

std::string of_being_right(const Facts& facts, Language language) {
  const auto found = std::ranges::find(facts.persons, facts.right, &Person::right);
  if (found == facts.persons.end()) return "";
  const Person& person = **found;
  const base::Arguments who = {{"code", person.code}, {"words", quoted(person.right_about)}};
  if (person.right_about.empty())
    return facts.right == model::Right::yes
               ? tr(language, "{code} could simply be right, you noted.", who)
               : tr(language, "{code} could be right in part, you noted.", who);
  return facts.right == model::Right::yes
             ? tr(language, "{code} could simply be right, you noted: \"{words}\".", who)
             : tr(language, "{code} could be right in part, you noted: \"{words}\".", who);
}

}  // namespace advice
