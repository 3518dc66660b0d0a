#include "catalogue/templates.hpp"

#include "catalogue/reading.hpp"

namespace catalogue {
namespace {

constexpr std::size_t text_limit = 500;

base::Result<Template> load_template(const std::filesystem::path& file) {
  base::json::Arena arena;
  const base::Result<base::json::Value> document = read_document(file, arena);
  if (!document) return tl::unexpected(document.error());
  Reader read(file);
  const Spot root{*document, ""};
  Template result;
  result.id = file.stem().string();
  result.title = read.words(root.member("title"), text_limit);
  result.about = read.words(root.member("about"), text_limit);
  result.goal = read.words(root.member("goal"), text_limit, Reader::Empty::allowed);
  for (const Spot& role : read.list(root.member("checklist"), 0, 100))
    result.checklist.push_back(read.words(role, text_limit));
  if (read.trouble()) return tl::unexpected(*read.trouble());
  return result;
}

}  // namespace

base::Result<std::vector<Template>> load_templates(const std::filesystem::path& folder) {
  const base::Result<std::vector<std::filesystem::path>> files = json_files_in(folder);
  if (!files) return tl::unexpected(files.error());
  std::vector<Template> templates;
  for (const std::filesystem::path& file : *files) {
    base::Result<Template> one = load_template(file);
    if (!one) return tl::unexpected(one.error());
    templates.push_back(std::move(*one));
  }
  return templates;
}

}  // namespace catalogue
