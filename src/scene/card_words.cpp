// Cards in words.

#include <algorithm>

#include "base/check.hpp"
#include "scene/cards.hpp"
#include "scene/names.hpp"
#include "text/text.hpp"

namespace scene {
namespace {

using base::Language;
using catalogue::Catalogue;
using text::tr;
using text::trc;

// The map and the catalogue name the same groups, in another order.
catalogue::Group group_in_catalogue(model::Group group) {
  switch (group) {
    case model::Group::ally:
      return catalogue::Group::ally;
    case model::Group::opponent:
      return catalogue::Group::opponent;
    case model::Group::bedfellow:
      return catalogue::Group::bedfellow;
    case model::Group::adversary:
      return catalogue::Group::adversary;
    case model::Group::fence_sitter:
      return catalogue::Group::fence_sitter;
    case model::Group::unknown:
      break;
  }
  return catalogue::Group::unknown;
}

template <std::size_t n>
std::size_t index_in(const std::array<std::string_view, n>& ids, const std::string& id) {
  const auto found = std::ranges::find(ids, id);
  CHECK_TRUE(found != ids.end());
  return std::size_t(found - ids.begin());
}

model::Group group_from(const CardId& id) {
  const auto found =
      std::ranges::find(model::groups, id, [](model::Group g) { return card_id(g); });
  CHECK_TRUE(found != model::groups.end());
  return *found;
}

const catalogue::StyleCard& style_from(const Catalogue& catalogue, const CardId& id) {
  return card_of(catalogue, catalogue::Style(index_in(catalogue::style_ids, id.id)));
}

const catalogue::LayerCard& layer_from(const Catalogue& catalogue, const CardId& id) {
  return card_of(catalogue, catalogue::Layer(index_in(catalogue::layer_ids, id.id)));
}

void add_group(Card& card, const Catalogue& catalogue, const model::Labels& labels,
               Language language) {
  const model::Group group = group_from(card.id);
  const catalogue::Script& script = script_for(catalogue, group_in_catalogue(group));
  card.kind = tr(language, "The conversation, step by step");
  // Neutral names say already what they mean.
  if (labels.set != model::LabelSet::neutral) card.aside = group_explanation(group, language);
  card.lead = script.purpose.in(language);
  for (const auto& step : script.steps)
    card.parts.push_back(
        {std::to_string(card.parts.size() + 1), "", step.what.in(language), step.say.in(language)});
}

void add_sign(Card& card, const Catalogue& catalogue, Language language) {
  const catalogue::Sign* sign = find_sign(catalogue, card.id.id);
  CHECK_TRUE(sign != nullptr);
  card.kind = tr(language, "A sign of resistance");
  card.lead = sign->see.in(language);
  card.parts = {
      {"", tr(language, "Say it once, then be silent"), "", sign->say.in(language)},
      {"", tr(language, "What may lie below it: a guess to check"), sign->below.in(language), ""}};
}

void add_style(Card& card, const Catalogue& catalogue, Language language) {
  const catalogue::StyleCard& style = style_from(catalogue, card.id);
  card.kind = tr(language, "A style of influence");
  card.aside = energy_words(style.energy, language);
  card.energy = style.energy;
  card.lead = style.synonyms.in(language);
  for (const auto& behaviour : style.behaviours)
    card.parts.push_back({"•", "", behaviour.in(language), ""});
  card.parts.push_back({"", tr(language, "Works when"), style.works_when.in(language), ""});
  card.parts.push_back({"", tr(language, "Too much of it"), style.overdone.in(language), ""});
  card.parts.push_back({"", tr(language, "For example"), "", style.example.in(language)});
}

void add_layer(Card& card, const Catalogue& catalogue, Language language) {
  const catalogue::LayerCard& layer = layer_from(catalogue, card.id);
  card.kind = tr(language, "A layer of the conversation");
  card.aside = layer.stream == catalogue::Stream::upper
                   ? tr(language, "above the surface: what is said")
                   : tr(language, "below the surface: what is seldom said");
  card.place = std::size_t(layer.layer);
  card.of = catalogue::layer_ids.size();
  card.parts = {
      {"", tr(language, "Does it sit here? Ask yourself"), layer.question.in(language), ""},
      {"", tr(language, "Good to know"), layer.hint.in(language), ""},
      {"", tr(language, "A layer down or up"), layer.moving.in(language), ""}};
}

}  // namespace

CardId card_id(model::Group group) {
  return {CardKind::group,
          std::string(catalogue::group_ids[std::size_t(group_in_catalogue(group))])};
}

std::vector<CardId> card_ids(const Catalogue& catalogue) {
  std::vector<CardId> ids;
  for (const model::Group group : model::groups) ids.push_back(card_id(group));
  for (const auto& sign : catalogue.signs) ids.push_back({CardKind::sign, sign.id});
  for (const auto id : catalogue::style_ids) ids.push_back({CardKind::style, std::string(id)});
  for (const auto id : catalogue::layer_ids) ids.push_back({CardKind::layer, std::string(id)});
  return ids;
}

std::string kind_heading(CardKind kind, Language language) {
  switch (kind) {
    case CardKind::group:
      return tr(language, "Conversations");
    case CardKind::sign:
      return tr(language, "Signs of resistance");
    case CardKind::style:
      return tr(language, "Styles of influence");
    case CardKind::layer:
      break;
  }
  return tr(language, "Layers of a conversation");
}

std::string card_name(const Catalogue& catalogue, const CardId& id, const model::Labels& labels,
                      Language language) {
  switch (id.kind) {
    case CardKind::group:
      return group_name(labels, group_from(id), language);
    case CardKind::sign: {
      const catalogue::Sign* sign = find_sign(catalogue, id.id);
      return sign ? sign->name.in(language) : "";
    }
    case CardKind::style:
      return style_from(catalogue, id).name.in(language);
    case CardKind::layer:
      break;
  }
  return layer_from(catalogue, id).name.in(language);
}

Card card_of(const Catalogue& catalogue, const CardId& id, const model::Labels& labels,
             Language language) {
  Card card;
  card.id = id;
  card.name = card_name(catalogue, id, labels, language);
  switch (id.kind) {
    case CardKind::group:
      add_group(card, catalogue, labels, language);
      break;
    case CardKind::sign:
      add_sign(card, catalogue, language);
      break;
    case CardKind::style:
      add_style(card, catalogue, language);
      break;
    case CardKind::layer:
      add_layer(card, catalogue, language);
      break;
  }
  return card;
}

}  // namespace scene
