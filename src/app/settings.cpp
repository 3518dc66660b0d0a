#include "app/settings.hpp"

#include <algorithm>

#include "base/files.hpp"
#include "base/json.hpp"
#include "base/utf8.hpp"
#include "text/text.hpp"

namespace app {
namespace {

namespace fs = std::filesystem;
namespace json = base::json;

constexpr std::uint64_t size_limit = 1u << 20;  // bytes
constexpr int most_lock_minutes = 24 * 60;
constexpr double smallest_scale = 0.75, largest_scale = 3;

struct Switch {
  const char* name;
  bool gui::Settings::*on;
};
constexpr Switch switches[] = {
    {"dark", &gui::Settings::dark},
    {"high_contrast", &gui::Settings::high_contrast},
    {"reduced_motion", &gui::Settings::reduced_motion},
    {"group_names", &gui::Settings::group_names},
    {"wishes", &gui::Settings::wishes},
    {"trails", &gui::Settings::trails},
    {"reverse_views", &gui::Settings::reverse_views},
    {"people_list", &gui::Settings::people_list},
    {"sound", &gui::Settings::sound},
};

constexpr const char* wall_modes[] = {"nothing", "same_screen", "second_screen"};

void read_settings(json::Value from, gui::Settings& settings) {
  for (const Switch& one : switches)
    if (const json::Value value = from.find(one.name); value.is(json::Kind::boolean))
      settings.*one.on = value.boolean();
  if (const json::Value value = from.find("language"); value.is(json::Kind::text))
    settings.language = text::language_from(value.text());
  if (const json::Value value = from.find("wall"); value.is(json::Kind::text))
    for (std::size_t i = 0; i < std::size(wall_modes); ++i)
      if (value.text() == wall_modes[i]) settings.wall = gui::WallMode(i);
  if (const json::Value value = from.find("lock_minutes"); value.is(json::Kind::integer))
    if (value.integer() >= 0 && value.integer() <= most_lock_minutes)
      settings.lock_minutes = int(value.integer());
  if (const json::Value value = from.find("scale"); value.is_number())
    if (value.number() >= smallest_scale && value.number() <= largest_scale)
      settings.scale = value.number();
}

std::vector<RecentFile> recent_from(json::Value list) {
  std::vector<RecentFile> recent;
  for (const json::Value& item : list) {
    const auto path = item.is(json::Kind::object) ? item.text("path") : std::string_view();
    const auto title = item.is(json::Kind::object) ? item.text("title") : std::string_view();
    if (!path || path->empty() || recent.size() == most_recent) continue;
    const auto day = item.text("keep_until");
    recent.push_back({fs::path(*path), std::string(title.value_or("")),
                      day ? base::day_from_iso(*day) : std::nullopt});
  }
  return recent;
}

}  // namespace

base::Result<Kept> kept_from_json(std::string_view text, const Kept& otherwise) {
  json::Arena arena;
  const auto root = json::parse(text, arena, {.bytes = size_limit, .depth = 8});
  if (!root) return tl::unexpected(root.error());
  if (!root->is(json::Kind::object))
    return base::trouble(base::Trouble::damaged, "These are not settings of Karnemelk.");
  Kept kept = otherwise;
  read_settings(*root, kept.settings);
  if (const json::Value list = root->find("recent"); list.is(json::Kind::list))
    kept.recent = recent_from(list);
  return kept;
}

std::string json_from_kept(const Kept& kept) {
  std::string text = "{\n  \"language\": ";
  text += json::quoted(text::tag(kept.settings.language));
  text += ",\n  \"scale\": ";
  json::append_thousandths(text, kept.settings.scale);
  for (const Switch& one : switches) {
    text += ",\n  " + json::quoted(one.name) + ": ";
    text += kept.settings.*one.on ? "true" : "false";
  }
  text += ",\n  \"wall\": " + json::quoted(wall_modes[std::size_t(kept.settings.wall)]);
  text += ",\n  \"lock_minutes\": " + std::to_string(kept.settings.lock_minutes);
  text += ",\n  \"recent\": [";
  const char* separator = "\n";
  for (const RecentFile& file : kept.recent) {
    text += separator;
    text += "    {\"path\": " + json::quoted(file.path.string()) +
            ", \"title\": " + json::quoted(file.title);
    if (file.keep_until)
      text += ", \"keep_until\": " + json::quoted(base::iso_from_day(*file.keep_until));
    text += "}";
    separator = ",\n";
  }
  text += kept.recent.empty() ? "]\n}\n" : "\n  ]\n}\n";
  return text;
}

base::Result<Kept> load_kept(const fs::path& path, const Kept& otherwise) {
  std::error_code ignored;
  if (!fs::exists(path, ignored)) return otherwise;
  const auto bytes = base::read_file(path, size_limit);
  auto kept = bytes ? kept_from_json(*bytes, otherwise) : tl::unexpected(bytes.error());
  if (kept) return kept;
  return base::trouble(base::Trouble::damaged,
                       "The settings in {file} cannot be read, so the usual ones are used. The "
                       "next setting you change replaces them.",
                       {{"file", path.string()}});
}

base::Result<void> save_kept(const fs::path& path, const Kept& kept) {
  if (auto made = base::make_private_folder(path.parent_path()); !made) return made;
  if (const auto written = base::replace_file(path, json_from_kept(kept)); !written)
    return tl::unexpected(written.error());
  return {};
}

void remember(Kept& kept, RecentFile file) {
  forget(kept, file.path);
  if (!base::is_utf8(file.path.string())) return;  // JSON cannot hold such a name
  kept.recent.insert(kept.recent.begin(), std::move(file));
  if (kept.recent.size() > most_recent) kept.recent.resize(most_recent);
}

void forget(Kept& kept, const fs::path& path) {
  std::erase_if(kept.recent, [&path](const RecentFile& file) { return file.path == path; });
}

void hide_title(Kept& kept, const fs::path& path) {
  for (RecentFile& file : kept.recent) {
    std::error_code ignored;
    if (file.path == fs::absolute(path) || fs::equivalent(file.path, path, ignored))
      file.title.clear();
  }
}

base::Result<void> hide_title(const fs::path& settings, const fs::path& path) {
  const auto before = load_kept(settings, {});
  if (!before) return {};  // broken settings are replaced at their next change
  Kept after = *before;
  hide_title(after, path);
  return after == *before ? base::Result<void>() : save_kept(settings, after);
}

}  // namespace app
