#pragma once
// What the room sees, as a Drawing: the map, a card, a moment that is looked back on, or nothing.
// Made from a WallView and from words that were typed or written for the room, so nothing private
// can get in. Another thing to show is a struct here, a place in WallContent, a `drawn` and a
// `named` in wall.cpp.

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/wall_view.hpp"
#include "scene/cards.hpp"
#include "scene/exercise.hpp"
#include "scene/map.hpp"
#include "scene/wall_card.hpp"
#include "scene/wall_moment.hpp"

namespace scene {

/// The colour of the paper and nothing on it.
struct EmptyWall {
  bool operator==(const EmptyWall&) const = default;
};
struct BlackWall {
  bool operator==(const BlackWall&) const = default;
};
struct BreakCard {
  std::string back_at;  // "14:35", typed for the room; "" = not said
  bool operator==(const BreakCard&) const = default;
};
/// Of own colleagues only after it was released; before that a card says so.
struct WallMap {
  bool group_names = false;  // held back, so that people discuss before they label
  bool wishes = false, trails = false, reverse_views = false;  // a fictive case has them
  bool operator==(const WallMap&) const = default;
};
/// The step of the agenda that is on: its card with a clock below it, or the clock alone; or the
/// clock of the round that runs. Nothing while the day has not begun.
struct WallDay {
  enum class Shows { card, clock, round };
  Shows shows = Shows::card;
  int left = 0;  // seconds, as shown_left gives them; 0 is the end
  bool operator==(const WallDay&) const = default;
};
/// "Can you read this line from the back?"
struct TestCard {
  bool operator==(const TestCard&) const = default;
};
/// What the room takes home.
struct WallHarvest {
  bool operator==(const WallHarvest&) const = default;
};
/// What the room agreed on about colleagues who are not there.
struct WallRules {
  bool operator==(const WallRules&) const = default;
};
/// A card at hand: of a group, a style, a sign or a layer.
struct CatalogueCard {
  CardId id;                                        // one of `card_ids`
  const catalogue::Catalogue* catalogue = nullptr;  // outlives it
  bool operator==(const CatalogueCard&) const = default;
};
/// A round that is over; of one that still runs only its name, because people would play to the
/// picture.
struct WallRound {
  enum class Page { strip, counts, said_and_tomorrow };
  model::RoundId round;
  Page page = Page::strip;
  std::optional<model::AttemptId> naming;           // on the strip: the one that gets a name now
  const catalogue::Catalogue* catalogue = nullptr;  // outlives it
  bool operator==(const WallRound&) const = default;
};
/// What was counted in all rounds that are over, and in the quartets.
struct WallCounts {
  const catalogue::Catalogue* catalogue = nullptr;  // outlives it
  bool operator==(const WallCounts&) const = default;
};
using WallContent =
    std::variant<EmptyWall, BlackWall, BreakCard, WallMap, WallCard, TestCard, WallDay, WallHarvest,
                 WallRules, CatalogueCard, WallMoment, WallRound, WallCounts>;

/// Codes are at least this part of the height of a wall, and nothing on it is smaller than that.
inline constexpr double least_code = 1.0 / 40, least_text = 1.0 / 50;

/// `look` for a wall of its size, in pixels: large enough to be read from the back.
Look wall_look(Look look);

/// `look` comes from wall_look.
draw::Drawing wall(const WallContent& content, const model::WallView& view, const Look& look);

/// What it is, in a few words for who leads: "the map", "a break until 14:35".
std::string wall_name(const WallContent& content, base::Language language);

/// "Round 2 of 4"
std::string turn_words(const model::AgendaItem& item, int turn, base::Language language);

/// Whether the room may see this map now.
bool may_show_map(const model::WallView& view);
/// Who is being dragged on the wall itself.
struct WallHand {
  std::vector<MovedPerson> moved;
  bool trust_gutter = false;
};
/// The map as it stands on the wall, for who points at it there; only when it may be shown. Below
/// the goal of a fictive case, which is `goal_height` high.
MapScene wall_map(const WallMap& shown, const model::WallView& view, const WallHand& hand,
                  const Look& look);
draw::Drawing wall_goal(const model::WallView& view, const Look& look);
double goal_height(const model::WallView& view, const Look& look);

/// The spot of a pointer on a wall of this look; `at` in page points.
draw::Drawing wall_pointer(draw::Point at, const Look& look);

}  // namespace scene
