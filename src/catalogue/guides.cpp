#include "catalogue/guides.hpp"

#include "base/files.hpp"
#include "base/utf8.hpp"

namespace catalogue {
namespace {

constexpr std::array names = {"facilitator", "accessibility"};
static_assert(names.size() == guide_ids.size());

base::Result<std::vector<GuideLine>> load_guide(const std::filesystem::path& file) {
  const base::Result<std::string> text = base::read_file(file, 1 << 20);
  if (!text) return tl::unexpected(text.error());
  if (!base::is_utf8(*text))
    return base::trouble(base::Trouble::damaged,
                         "{file} is not readable text. Save the file as UTF-8.",
                         {{"file", file.string()}});
  return guide_lines(*text);
}

}  // namespace

std::vector<GuideLine> guide_lines(std::string_view markdown) {
  using Kind = GuideLine::Kind;
  constexpr std::pair<std::string_view, Kind> beginnings[] = {
      {"# ", Kind::title}, {"## ", Kind::heading}, {"- ", Kind::item}};
  std::vector<GuideLine> lines;
  while (!markdown.empty()) {
    const std::size_t end = markdown.find('\n');
    const std::string_view line = base::trimmed(markdown.substr(0, end));
    markdown.remove_prefix(end == std::string_view::npos ? markdown.size() : end + 1);
    if (line.empty()) continue;
    GuideLine read{Kind::words, std::string(line)};
    for (const auto& [beginning, kind] : beginnings)
      if (line.starts_with(beginning)) read = {kind, std::string(line.substr(beginning.size()))};
    lines.push_back(std::move(read));
  }
  return lines;
}

base::Result<Guides> load_guides(const std::filesystem::path& guide_folder) {
  Guides guides;
  for (const GuideId id : guide_ids) {
    const std::string name = names[std::size_t(id)];
    auto english = load_guide(guide_folder / (name + ".en.md"));
    if (!english) return tl::unexpected(english.error());
    auto dutch = load_guide(guide_folder / (name + ".nl.md"));
    if (!dutch) return tl::unexpected(dutch.error());
    guides.english[std::size_t(id)] = std::move(*english);
    guides.dutch[std::size_t(id)] = std::move(*dutch);
  }
  return guides;
}

}  // namespace catalogue
