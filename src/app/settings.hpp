#pragma once
// What is kept for the user of this computer: preferences and recent files, as JSON with mode 0600.
// Titles of sessions about own colleagues are private words and are not in it.

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "base/time.hpp"
#include "gui/settings.hpp"

namespace app {

struct RecentFile {
  std::filesystem::path path;
  std::string title;                      // "" for own colleagues
  std::optional<base::Day> keep_until{};  // none: nothing to remind of
  bool operator==(const RecentFile&) const = default;
};

struct Kept {
  gui::Settings settings;
  std::vector<RecentFile> recent;  // latest first
  bool operator==(const Kept&) const = default;
};

inline constexpr std::size_t most_recent = 12;

/// No file yet: `otherwise`. Broken: an error that says so; the file is left as it is until the
/// first change of a setting replaces it. Unknown fields and values out of range are passed over.
base::Result<Kept> load_kept(const std::filesystem::path& path, const Kept& otherwise);
base::Result<Kept> kept_from_json(std::string_view text, const Kept& otherwise);
std::string json_from_kept(const Kept& kept);
/// Atomically; makes the folder.
base::Result<void> save_kept(const std::filesystem::path& path, const Kept& kept);

/// At the front, once, no more than `most_recent`.
void remember(Kept& kept, RecentFile file);
void forget(Kept& kept, const std::filesystem::path& path);
/// The title goes, the file stays on the list: of a sealed session the title is nobody's business.
void hide_title(Kept& kept, const std::filesystem::path& path);
/// The same in the settings on disk, if there are any.
base::Result<void> hide_title(const std::filesystem::path& settings,
                              const std::filesystem::path& path);

}  // namespace app
