#include "scene/sentences.hpp"

#include <array>

#include "scene/compare.hpp"
#include "scene/names.hpp"
#include "text/text.hpp"

namespace scene {
namespace {

using base::Language;

// Looked up once for the whole map: with 5,000 people the look-ups would cost more than drawing.
struct Vocabulary {
  Language language;
  bool numbers, names;
  std::array<std::string, model::groups.size()> group;
  std::string trust = text::tr(language, "trust {value}");
  std::string agreement = text::tr(language, "agreement {value}");
  std::string high_trust = text::tr(language, "high trust");
  std::string low_trust = text::tr(language, "low trust");
  std::string agrees = text::tr(language, "agrees");
  std::string disagrees = text::tr(language, "disagrees");
  std::string no_trust = text::tr(language, "trust not known yet");
  std::string no_agreement = text::tr(language, "agreement not known yet");
  std::string close = text::tr(language, "too close to call");
  std::string unsure = text::tr(language, "not sure");
  std::string off_map = text::tr(language, "not on the map yet");

  std::string valued(const std::string& sentence, double value) const {
    return text::filled(sentence, {{"value", text::number(language, value)}});
  }
  std::string trust_of(const model::Axis& axis) const {
    if (!axis) return no_trust;
    return numbers ? valued(trust, *axis) : *axis >= 0 ? high_trust : low_trust;
  }
  std::string agreement_of(const model::Axis& axis) const {
    if (!axis) return no_agreement;
    return numbers ? valued(agreement, *axis) : *axis >= 0 ? agrees : disagrees;
  }
  std::string place(const model::Position& position) const {
    return trust_of(position.trust) + ", " + agreement_of(position.agreement);
  }
};

std::string sentence(const Member& member, const Vocabulary& words) {
  std::string result(member.code);
  result += ": ";
  if (!member.place) return result + words.off_map;
  const model::Grouping grouping = model::group_of(*member.place, member.stance);
  if (words.names && grouping.group != model::Group::unknown) {
    result += words.group[std::size_t(grouping.group)] + ", ";
  }
  result += words.place(*member.place);
  if (grouping.too_close_to_call) result += ", " + words.close;
  if (member.unsure) result += ", " + words.unsure;
  return result;
}

constexpr std::array<const char*, 4> card_tags = {"group:ally", "group:opponent", "group:bedfellow",
                                                  "group:adversary"};

}  // namespace

std::vector<std::pair<std::string, std::string>> sentences(const Cast& cast,
                                                           const MapOptions& options,
                                                           bool trust_gutter, Language language) {
  Vocabulary words{language, cast.numbers, options.group_names, {}};
  std::vector<std::pair<std::string, std::string>> titles;
  titles.reserve(cast.members.size() + 8);
  for (const model::Group group : model::groups) {
    words.group[std::size_t(group)] = group_name(*cast.labels, group, language);
  }
  for (std::size_t i = 0; i < card_tags.size(); ++i) {
    const std::string meaning = group_explanation(model::groups[i], language);
    titles.emplace_back(card_tags[i], words.names ? words.group[i] + ": " + meaning : meaning);
  }
  titles.emplace_back("gutter:agreement", words.no_agreement);
  titles.emplace_back("gutter:both", words.no_trust + ", " + words.no_agreement);
  if (trust_gutter) titles.emplace_back("gutter:trust", words.no_trust);
  if (options.tray) titles.emplace_back("tray", words.off_map);
  for (const Member& member : cast.members) {
    const std::string id = model::to_text(member.id);
    const std::string code(member.code);
    std::string about = sentence(member, words);
    if (member.movement) about += "; " + movement_heading(*member.movement, language);
    titles.emplace_back("person:" + id, about);
    if (member.from) {
      titles.emplace_back("from:" + id,
                          text::tr(language, "{code} stood here: {place}",
                                   {{"code", code}, {"place", words.place(*member.from)}}));
    }
    if (member.wish) {
      titles.emplace_back("wish:" + id,
                          text::tr(language, "Wish for {code}: {place}",
                                   {{"code", code}, {"place", words.place(*member.wish)}}));
    }
    if (member.reverse_view) {
      titles.emplace_back("reverse:" + id,
                          text::tr(language, "Where {code} would put me: {place}",
                                   {{"code", code}, {"place", words.place(*member.reverse_view)}}));
    }
  }
  return titles;
}

}  // namespace scene
