#include "story/person_words.hpp"

#include "text/text.hpp"

namespace story {
namespace {

using base::Language;
using model::Group;
using text::tr;

constexpr double noticeable = 0.05;  // less than this is the same place to the eye

void add(std::string& list, const std::string& part) {
  if (!part.empty()) list += (list.empty() ? "" : ", ") + part;
}

enum class Went { nowhere, up, down, known, unknown };

Went went(const model::Axis& from, const model::Axis& to) {
  if (!from && !to) return Went::nowhere;
  if (!from) return Went::known;
  if (!to) return Went::unknown;
  if (*to - *from >= noticeable) return Went::up;
  return *from - *to >= noticeable ? Went::down : Went::nowhere;
}

std::string trust_went(Went way, Language language) {
  switch (way) {
    case Went::nowhere:
      return "";
    case Went::up:
      return tr(language, "more trust");
    case Went::down:
      return tr(language, "less trust");
    case Went::known:
      return tr(language, "trust is known now");
    case Went::unknown:
      break;
  }
  return tr(language, "trust is not known any more");
}

std::string agreement_went(Went way, Language language) {
  switch (way) {
    case Went::nowhere:
      return "";
    case Went::up:
      return tr(language, "agrees more");
    case Went::down:
      return tr(language, "agrees less");
    case Went::known:
      return tr(language, "agreement is known now");
    case Went::unknown:
      break;
  }
  return tr(language, "agreement is not known any more");
}

std::string what_is_unknown(const model::Position& at, Language language) {
  if (!at.trust && !at.agreement) return tr(language, "trust and agreement are not known yet");
  return at.trust ? tr(language, "agreement is not known yet")
                  : tr(language, "trust is not known yet");
}

std::string came_on_the_map(const model::Person& now, Group group, const std::string& name,
                            Language language) {
  if (group == Group::unknown)
    return tr(language, "{code} was put on the map: {unknown}.",
              {{"code", now.code}, {"unknown", what_is_unknown(*now.place, language)}});
  return tr(language, "{code} was put on the map: {group}.", {{"code", now.code}, {"group", name}});
}

std::string stayed(const model::Position& from, const model::Person& now, Group group,
                   const std::string& name, Language language) {
  std::string changes;
  add(changes, trust_went(went(from.trust, now.place->trust), language));
  add(changes, agreement_went(went(from.agreement, now.place->agreement), language));
  if (changes.empty()) return tr(language, "{code} was moved a little.", {{"code", now.code}});
  if (group == Group::unknown)
    return tr(language, "{code} was moved: {changes}.", {{"code", now.code}, {"changes", changes}});
  return tr(language, "{code} is still {group}: {changes}.",
            {{"code", now.code}, {"group", name}, {"changes", changes}});
}

}  // namespace

std::string placed(const std::optional<model::Position>& from, model::Stance stance_before,
                   const model::Person& now, const model::Labels& labels, Language language) {
  if (!now.place) {
    if (!from) return "";
    return tr(language, "{code} was taken off the map.", {{"code", now.code}});
  }
  if (from == now.place) return "";
  const model::Grouping grouping = model::group_of(*now.place, now.stance);
  const std::string name = group_in_sentence(labels, grouping.group, language);
  const Group before = from ? model::group_of(*from, stance_before).group : Group::unknown;
  std::string words;
  if (!from) {
    words = came_on_the_map(now, grouping.group, name, language);
  } else if (before == grouping.group) {
    words = stayed(*from, now, grouping.group, name, language);
  } else if (before == Group::unknown) {
    words = tr(language, "{code} is not unknown any more: {group}.",
               {{"code", now.code}, {"group", name}});
  } else if (grouping.group == Group::unknown) {
    words = tr(language, "{code} was {group}; now {unknown}.",
               {{"code", now.code},
                {"group", group_in_sentence(labels, before, language)},
                {"unknown", what_is_unknown(*now.place, language)}});
  } else {
    words = tr(
        language, "{code} moved from {from} to {to}.",
        {{"code", now.code}, {"from", group_in_sentence(labels, before, language)}, {"to", name}});
  }
  if (grouping.too_close_to_call && grouping.group != Group::unknown)
    words += " " + tr(language, "It is too close to call.");
  return words;
}

namespace {

std::string influence_words(model::Influence influence, Language language) {
  switch (influence) {
    case model::Influence::low:
      return tr(language, "little influence");
    case model::Influence::middle:
      return tr(language, "some influence");
    case model::Influence::high:
      break;
  }
  return tr(language, "much influence");
}

std::string sureness_words(model::Sureness sure, Language language) {
  switch (sure) {
    case model::Sureness::not_said:
      return "";
    case model::Sureness::low:
      return tr(language, "we are not sure of the place");
    case model::Sureness::middle:
      return tr(language, "we are fairly sure of the place");
    case model::Sureness::high:
      break;
  }
  return tr(language, "we are sure of the place");
}

std::string stance_words(model::Stance stance, Language language) {
  switch (stance) {
    case model::Stance::not_asked:
      return tr(language, "not asked yet");
    case model::Stance::looking:
      return tr(language, "still looking");
    case model::Stance::keeps_quiet:
      break;
  }
  return tr(language, "keeps quiet");
}

std::string cause_words(model::Cause cause, Language language) {
  switch (cause) {
    case model::Cause::not_said:
      return "";
    case model::Cause::trust:
      return tr(language, "it sits in trust");
    case model::Cause::agreement:
      return tr(language, "it sits in agreement");
    case model::Cause::both:
      return tr(language, "it sits in trust and in agreement");
    case model::Cause::unknown:
      break;
  }
  return tr(language, "where it sits is not known yet");
}

std::string layer_words(model::Layer layer, Language language) {
  switch (layer) {
    case model::Layer::not_said:
      return "";
    case model::Layer::content:
      return tr(language, "the layer: content");
    case model::Layer::procedure:
      return tr(language, "the layer: procedure");
    case model::Layer::relation:
      return tr(language, "the layer: relation");
    case model::Layer::feeling:
      return tr(language, "the layer: feeling");
    case model::Layer::ethics:
      break;
  }
  return tr(language, "the layer: ethics");
}

std::string trust_missing_words(model::TrustMissing missing, Language language) {
  switch (missing) {
    case model::TrustMissing::not_said:
      return "";
    case model::TrustMissing::mine:
      return tr(language, "it is mostly me who lacks trust");
    case model::TrustMissing::theirs:
      return tr(language, "it is mostly them who lack trust");
    case model::TrustMissing::both:
      break;
  }
  return tr(language, "trust is lacking on both sides");
}

}  // namespace

std::string said_of(const session::About& about, Language language) {
  std::string list;
  if (about.role) add(list, *about.role);
  if (about.is_group && *about.is_group) add(list, tr(language, "stands for a group"));
  if (about.influence) add(list, influence_words(*about.influence, language));
  if (about.sure) add(list, sureness_words(*about.sure, language));
  if (about.stance) add(list, stance_words(*about.stance, language));
  if (about.trust_missing) add(list, trust_missing_words(*about.trust_missing, language));
  if (about.cause) add(list, cause_words(*about.cause, language));
  if (about.layer) add(list, layer_words(*about.layer, language));
  // The screen may be in front of a class: that these were written down is enough.
  if (about.memory_aid) add(list, tr(language, "a memory aid was noted"));
  if (about.name) add(list, tr(language, "a name was noted"));
  if (about.my_share) add(list, tr(language, "my own share was noted"));
  if (about.right || about.right_about)
    add(list, tr(language, "noted whether they could be right"));
  return list;
}

}  // namespace story
