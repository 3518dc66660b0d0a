#pragma once
// Cards to have at hand: the conversation with each group, the signs of resistance, the styles of
// influence and the layers of a conversation. First in words, then as a page: in a panel, as large
// as a window or a wall, and on paper. Everything on a card comes from the catalogue and is meant
// for everybody's eyes; no card knows a person.

#include <string>
#include <vector>

#include "catalogue/catalogue.hpp"
#include "model/workshop.hpp"
#include "scene/look.hpp"

namespace scene {

enum class CardKind { group, sign, style, layer };

/// Which card: its kind, and the id that the catalogue knows it by ("ally", "more-detail").
struct CardId {
  CardKind kind = CardKind::group;
  std::string id;
  bool operator==(const CardId&) const = default;
};

/// One part of a card, from top to bottom: what to do, and perhaps a sentence to say.
struct CardPart {
  std::string mark;   // "1", "2" ...: the steps of a conversation; "•" in a list; else ""
  std::string label;  // quiet words above it, such as "Works when"; may be empty
  std::string words;  // may be empty when there is something to say
  std::string say;    // to be said aloud, without quotation marks; may be empty
  bool operator==(const CardPart&) const = default;
};

/// A card in words, in one language.
struct Card {
  CardId id;
  std::string kind;                                    // "Conversation", "Style of influence" ...
  std::string name;                                    // of the group, style, sign or layer
  std::string aside;                                   // a few words beside the name; may be empty
  std::string lead;                                    // what it is about; may be empty
  std::vector<CardPart> parts;                         // never empty
  std::size_t place = 0, of = 1;                       // of a layer: which one, of how many
  catalogue::Energy energy = catalogue::Energy::push;  // of a style
};

/// All there are: groups in the order of the map, signs, styles, layers.
std::vector<CardId> card_ids(const catalogue::Catalogue& catalogue);
/// The card of the conversation with somebody of this group.
CardId card_id(model::Group group);
/// The words of a kind, for a list: "Conversations", "Signs" ...
std::string kind_heading(CardKind kind, base::Language language);
/// As it stands in a list: the name of the group, sign, style or layer. "" when there is none.
std::string card_name(const catalogue::Catalogue& catalogue, const CardId& id,
                      const model::Labels& labels, base::Language language);
/// `id` is one of `card_ids`.
Card card_of(const catalogue::Catalogue& catalogue, const CardId& id, const model::Labels& labels,
             base::Language language);

inline constexpr draw::Size a5{420, 595}, a6{298, 420};  // points, upright

/// The card on a page of `look.size`, in the largest type that fits, at most `look.text`; on a
/// screen nothing is smaller than `look.least`. Words of a catalogue of one's own that fit in no
/// readable size end in an ellipsis.
draw::Drawing card(const Card& card, const Look& look, Medium medium);
/// How large the type of a card may be on a screen or wall of this size: for `look.text`.
double largest_card_text(draw::Size size);

}  // namespace scene
