#include "catalogue/templates.hpp"

#include <algorithm>
#include <system_error>

#include "base/files.hpp"
#include "base/json.hpp"
#include "base/utf8.hpp"

namespace catalogue {
namespace {

namespace json = base::json;

/// Where in the file something stands, as people read it: "goal.nl", "checklist[3].en".
using Place = std::string;

tl::unexpected<base::Error> wrong(const std::filesystem::path& file, const Place& place) {
  return base::trouble(
      base::Trouble::damaged,
      "{file}: \"{place}\" has to be a text of one line. Mend the file or take it away.",
      {{"file", file.string()}, {"place", place}});
}

base::Result<std::string> language_in(json::Value both, const char* tag, bool may_be_empty,
                                      const std::filesystem::path& file, const Place& place) {
  const json::Value value = both.is(json::Kind::object) ? both.find(tag) : json::Value();
  if (!value.is(json::Kind::text) || base::has_control(value.text()) ||
      (!may_be_empty && base::trimmed(value.text()).empty()))
    return wrong(file, place + "." + tag);
  return std::string(value.text());
}

base::Result<Words> words_in(json::Value both, bool may_be_empty, const std::filesystem::path& file,
                             const Place& place) {
  base::Result<std::string> english = language_in(both, "en", may_be_empty, file, place);
  if (!english) return tl::unexpected(english.error());
  base::Result<std::string> dutch = language_in(both, "nl", may_be_empty, file, place);
  if (!dutch) return tl::unexpected(dutch.error());
  return Words{std::move(*english), std::move(*dutch)};
}

base::Result<Template> load_template(const std::filesystem::path& file) {
  const base::Result<std::string> text = base::read_file(file, 1 << 20);
  if (!text) return tl::unexpected(text.error());
  json::Arena arena;
  json::Limits limits;
  limits.file = file.string();
  const base::Result<json::Value> root = json::parse(*text, arena, limits);
  if (!root) return tl::unexpected(root.error());
  if (!root->is(json::Kind::object)) return wrong(file, "title");

  Template result;
  result.id = file.stem().string();
  struct Field {
    const char* name;
    Words Template::*words;
    bool may_be_empty;
  };
  constexpr Field fields[] = {{"title", &Template::title, false},
                              {"about", &Template::about, false},
                              {"goal", &Template::goal, true}};
  for (const Field& field : fields) {
    base::Result<Words> words =
        words_in(root->find(field.name), field.may_be_empty, file, field.name);
    if (!words) return tl::unexpected(words.error());
    result.*field.words = std::move(*words);
  }
  const json::Value list = root->find("checklist");
  if (!list.is(json::Kind::list)) return wrong(file, "checklist");
  for (const json::Value role : list) {
    const Place place = "checklist[" + std::to_string(result.checklist.size() + 1) + "]";
    base::Result<Words> words = words_in(role, false, file, place);
    if (!words) return tl::unexpected(words.error());
    result.checklist.push_back(std::move(*words));
  }
  return result;
}

}  // namespace

base::Result<std::vector<Template>> load_templates(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  std::error_code failed;
  for (std::filesystem::directory_iterator entry(folder, failed), end; !failed && entry != end;
       entry.increment(failed))
    if (entry->path().extension() == ".json") files.push_back(entry->path());
  if (failed)
    return base::trouble(base::Trouble::damaged,
                         "The folder {folder} could not be read: {reason}. Please install the "
                         "program again.",
                         {{"folder", folder.string()}, {"reason", failed.message()}});
  std::sort(files.begin(), files.end());
  std::vector<Template> templates;
  for (const std::filesystem::path& file : files) {
    base::Result<Template> one = load_template(file);
    if (!one) return tl::unexpected(one.error());
    templates.push_back(std::move(*one));
  }
  return templates;
}

}  // namespace catalogue
