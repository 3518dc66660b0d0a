#pragma once
// The kinds that texts of the catalogue are sorted by, and their words in the files.

#include <array>
#include <string_view>

namespace catalogue {

// The words for these in the files stand below, in the same order.
/// For whom: the groups of the map, or the mapper alone.
enum class Group { ally, opponent, bedfellow, fence_sitter, adversary, unknown, self };
/// What is missing: trust, agreement, or it works on both.
enum class Cause { trust, agreement, both };
enum class Layer { content, procedure, relation, feeling, ethics };
enum class Style { persuade, assert, bridge, attract, pause };
enum class Energy { push, pull, mixed, away };
/// Meant for one colleague, for a few, or for everybody on the map.
enum class Reach { one, several, everyone };
enum class Stream { upper, under };

inline constexpr std::array<std::string_view, 7> group_ids = {
    "ally", "opponent", "bedfellow", "fence_sitter", "adversary", "unknown", "self"};
inline constexpr std::array<std::string_view, 3> cause_ids = {"trust", "agreement", "both"};
inline constexpr std::array<std::string_view, 5> layer_ids = {"content", "procedure", "relation",
                                                              "feeling", "ethics"};
inline constexpr std::array<std::string_view, 5> style_ids = {"persuade", "assert", "bridge",
                                                              "attract", "pause"};
inline constexpr std::array<std::string_view, 4> energy_ids = {"push", "pull", "mixed", "away"};
inline constexpr std::array<std::string_view, 3> reach_ids = {"one", "several", "everyone"};
inline constexpr std::array<std::string_view, 2> stream_ids = {"upper", "under"};

}  // namespace catalogue
