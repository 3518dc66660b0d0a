#include "scene/names.hpp"

#include <doctest/doctest.h>

#include "scene/samples.hpp"

using base::Language;
using model::Group;
using model::LabelSet;

namespace {

std::string name(LabelSet set, Group group, Language language) {
  samples::fonts();  // starts the words too
  model::Labels labels;
  labels.set = set;
  return scene::group_name(labels, group, language);
}

}  // namespace

TEST_CASE("each set has its names, as in the table of the design") {
  struct Row {
    Group group;
    const char *english, *seed, *factor_c, *neutral_nl, *neutral_en;
  };
  const Row rows[] = {
      {Group::ally, "Ally", "Bondgenoot", "Vriend", "eens, veel vertrouwen", "agree, high trust"},
      {Group::opponent, "Opponent", "Tegenspeler", "Tegenspeler", "oneens, veel vertrouwen",
       "disagree, high trust"},
      {Group::bedfellow, "Bedfellow", "Meeloper", "Coalitiegenoot", "eens, weinig vertrouwen",
       "agree, low trust"},
      {Group::adversary, "Adversary", "Tegenstander", "Tegenstander", "oneens, weinig vertrouwen",
       "disagree, low trust"},
      {Group::fence_sitter, "Fence sitter", "Twijfelaar", "Twijfelaar", "nog geen standpunt",
       "no position yet"},
      {Group::unknown, "We do not know yet: ask", "Weten we nog niet: vragen",
       "Weten we nog niet: vragen", "Weten we nog niet: vragen", "We do not know yet: ask"}};
  for (const Row& row : rows) {
    CAPTURE(row.english);
    CHECK(name(LabelSet::seed, row.group, Language::english) == row.english);
    CHECK(name(LabelSet::factor_c, row.group, Language::english) == row.english);
    CHECK(name(LabelSet::seed, row.group, Language::dutch) == row.seed);
    CHECK(name(LabelSet::factor_c, row.group, Language::dutch) == row.factor_c);
    CHECK(name(LabelSet::neutral, row.group, Language::dutch) == row.neutral_nl);
    CHECK(name(LabelSet::neutral, row.group, Language::english) == row.neutral_en);
  }
}

TEST_CASE("own words are used as typed, and the seed set where they are missing") {
  samples::fonts();
  model::Labels labels;
  labels.set = LabelSet::own;
  labels.own[std::size_t(Group::ally)] = "Kompaan";
  labels.own[std::size_t(Group::opponent)] = "  ";
  CHECK(scene::group_name(labels, Group::ally, Language::english) == "Kompaan");
  CHECK(scene::group_name(labels, Group::opponent, Language::english) == "Opponent");
  CHECK(scene::group_name(labels, Group::bedfellow, Language::english) == "Bedfellow");
}

TEST_CASE("every group is explained in both languages") {
  samples::fonts();
  for (const Group group : model::groups) {
    const std::string english = scene::group_explanation(group, Language::english);
    const std::string dutch = scene::group_explanation(group, Language::dutch);
    CHECK(!english.empty());
    CHECK(dutch != english);
  }
}
