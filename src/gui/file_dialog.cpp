#include "gui/file_dialog.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "gui/export_choices.hpp"
#include "session/limits.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

std::string lower_ending(const std::string& name) {
  std::string ending = std::filesystem::path(name).extension().string();
  if (ending.empty()) return "";
  ending.erase(0, 1);
  for (char& c : ending)
    if (c >= 'A' && c <= 'Z') c = char(c - 'A' + 'a');
  return ending;
}

std::vector<std::string> endings_for(Dialog dialog) {
  switch (dialog) {
    case Dialog::import_people:
      return {"csv", "txt", "tsv"};
    case Dialog::export_map:
      return export_endings();
    default:
      return {"json"};
  }
}

bool contains_folded(const std::string& name, const std::string& part) {
  if (part.empty()) return true;
  if (!base::is_utf8(name) || !base::is_utf8(part)) return name.find(part) != name.npos;
  return base::folded(name).find(base::folded(part)) != std::string::npos;
}

}  // namespace

bool is_offered(Dialog dialog, const FolderItem& item) {
  if (item.name.empty() || item.name[0] == '.') return false;
  return item.is_folder || !ending_of(dialog, item.name).empty();
}

std::vector<FolderItem> filtered(Dialog dialog, const std::vector<FolderItem>& items,
                                 const std::string& filter) {
  std::vector<FolderItem> left;
  for (const FolderItem& item : items)
    if (is_offered(dialog, item) && contains_folded(item.name, filter)) left.push_back(item);
  return left;
}

std::vector<std::filesystem::path> way_to(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> way;
  std::filesystem::path so_far;
  for (const auto& part : folder.lexically_normal()) {
    if (part.empty()) continue;  // after a slash at the end
    so_far /= part;
    way.push_back(so_far);
  }
  return way;
}

std::string proposed_name(Dialog dialog, base::Day today) {
  const std::string day = base::iso_from_day(today);
  if (dialog == Dialog::learning_copy_file) return day + "-copy" + session::file_ending;
  return day + (dialog == Dialog::export_map ? "-karnemelk.png" : session::file_ending);
}

std::string ending_of(Dialog dialog, const std::string& name) {
  const std::string ending = lower_ending(name);
  const auto known = endings_for(dialog);
  return std::ranges::find(known, ending) == known.end() ? "" : ending;
}

std::string with_ending(const std::string& name, const std::string& ending) {
  const std::string known =
      ending_of(Dialog::export_map, name) + ending_of(Dialog::import_people, name);
  const std::string stem =
      known.empty() ? name : name.substr(0, name.size() - lower_ending(name).size() - 1);
  return stem + "." + ending;
}

std::optional<base::Message> wrong_with_name(const std::string& name) {
  const std::string tidy{base::trimmed(name)};
  if (tidy.empty()) return base::message("Give the file a name.");
  if (tidy.find('/') != tidy.npos)
    return base::message("A name cannot have a slash in it. Choose the folder above.");
  if (tidy == "." || tidy == ".." || tidy[0] == '.')
    return base::message("A name cannot begin with a full stop.");
  if (tidy.size() > 240) return base::message("This name is too long.");
  if (!base::is_utf8(tidy) || base::has_control(tidy))
    return base::message("This name has signs in it that a file name cannot have.");
  return {};
}

std::filesystem::path first_folder(const Shown& shown, Dialog dialog) {
  const bool session = dialog == Dialog::open_file || dialog == Dialog::save_as;
  if (session && !shown.path.empty()) return shown.path.parent_path();
  if (shown.places.empty()) return "/";
  return session ? shown.places.back() : shown.places.front();
}

std::string size_words(base::Language language, std::uint64_t bytes) {
  const double size = double(bytes);
  if (bytes >= 1'000'000)
    return text::tr(language, "{size} MB", {{"size", text::number(language, size / 1e6, 1)}});
  if (bytes >= 1'000)
    return text::tr(language, "{size} kB", {{"size", text::number(language, size / 1e3, 0)}});
  return text::trn(language, "{count} byte", "{count} bytes", long(bytes));
}

}  // namespace gui
