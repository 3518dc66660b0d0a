#include "scene/names.hpp"

#include "base/utf8.hpp"
#include "text/text.hpp"

namespace scene {
namespace {

using base::Language;
using model::Group;

std::string seed_name(Group group, Language language) {
  switch (group) {
    case Group::ally:
      return text::trc(language, "seed", "Ally");
    case Group::opponent:
      return text::trc(language, "seed", "Opponent");
    case Group::bedfellow:
      return text::trc(language, "seed", "Bedfellow");
    case Group::adversary:
      return text::trc(language, "seed", "Adversary");
    case Group::fence_sitter:
      return text::trc(language, "seed", "Fence sitter");
    case Group::unknown:
      break;
  }
  return text::tr(language, "We do not know yet: ask");
}

std::string factor_c_name(Group group, Language language) {
  switch (group) {
    case Group::ally:
      return text::trc(language, "factor c", "Ally");
    case Group::opponent:
      return text::trc(language, "factor c", "Opponent");
    case Group::bedfellow:
      return text::trc(language, "factor c", "Bedfellow");
    case Group::adversary:
      return text::trc(language, "factor c", "Adversary");
    case Group::fence_sitter:
      return text::trc(language, "factor c", "Fence sitter");
    case Group::unknown:
      break;
  }
  return text::tr(language, "We do not know yet: ask");
}

std::string neutral_name(Group group, Language language) {
  switch (group) {
    case Group::ally:
      return text::tr(language, "agree, high trust");
    case Group::opponent:
      return text::tr(language, "disagree, high trust");
    case Group::bedfellow:
      return text::tr(language, "agree, low trust");
    case Group::adversary:
      return text::tr(language, "disagree, low trust");
    case Group::fence_sitter:
      return text::tr(language, "no position yet");
    case Group::unknown:
      break;
  }
  return text::tr(language, "We do not know yet: ask");
}

}  // namespace

std::string group_name(const model::Labels& labels, Group group, Language language) {
  switch (labels.set) {
    case model::LabelSet::factor_c:
      return factor_c_name(group, language);
    case model::LabelSet::neutral:
      return neutral_name(group, language);
    case model::LabelSet::own: {
      const std::string& own = labels.own[std::size_t(group)];
      if (!base::trimmed(own).empty()) return own;
      break;
    }
    case model::LabelSet::seed:
      break;
  }
  return seed_name(group, language);
}

std::string group_explanation(Group group, Language language) {
  switch (group) {
    case Group::ally:
      return text::tr(language, "agrees with the goal, and there is trust");
    case Group::opponent:
      return text::tr(language, "disagrees with the goal, but there is trust");
    case Group::bedfellow:
      return text::tr(language, "agrees with the goal, but trust is low");
    case Group::adversary:
      return text::tr(language, "disagrees with the goal, and trust is low");
    case Group::fence_sitter:
      return text::tr(language, "no position yet, and trust is low");
    case Group::unknown:
      break;
  }
  return text::tr(language, "something is not known yet: ask");
}

std::string energy_words(catalogue::Energy energy, Language language) {
  switch (energy) {
    case catalogue::Energy::push:
      return text::trc(language, "energy", "push");
    case catalogue::Energy::pull:
      return text::trc(language, "energy", "pull");
    case catalogue::Energy::mixed:
      return text::trc(language, "energy", "push and pull");
    case catalogue::Energy::away:
      break;
  }
  return text::trc(language, "energy", "step back");
}

}  // namespace scene
