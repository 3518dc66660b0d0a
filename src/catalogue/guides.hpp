#pragma once
// The guide for facilitators, and the page about what works for whom: texts to read, in both
// languages, from assets/guide. Their files are Markdown with four kinds of line and no more.

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.hpp"
#include "base/result.hpp"

namespace catalogue {

enum class GuideId { facilitator, accessibility };
inline constexpr std::array guide_ids = {GuideId::facilitator, GuideId::accessibility};

struct GuideLine {
  enum class Kind { title, heading, item, words };  // "# ", "## ", "- ", anything else
  Kind kind = Kind::words;
  std::string words;
  bool operator==(const GuideLine&) const = default;
};

/// A line of the file is a line of the guide; empty ones are left out.
std::vector<GuideLine> guide_lines(std::string_view markdown);

struct Guides {
  std::array<std::vector<GuideLine>, guide_ids.size()> english, dutch;
  const std::vector<GuideLine>& of(GuideId id, base::Language language) const {
    return (language == base::Language::dutch ? dutch : english)[std::size_t(id)];
  }
};

/// Fails when a file is missing or no text, naming it.
base::Result<Guides> load_guides(const std::filesystem::path& guide_folder);

}  // namespace catalogue
