#include "catalogue/reading.hpp"

#include <algorithm>
#include <system_error>

#include "base/files.hpp"
#include "base/utf8.hpp"

namespace catalogue {
namespace {

namespace json = base::json;

std::string listed(std::span<const std::string_view> words) {
  std::string text;
  for (const std::string_view word : words) {
    if (!text.empty()) text += ", ";
    text += word;
  }
  return text;
}

bool is_id(std::string_view text) {
  const auto fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  };
  return !text.empty() && text.size() <= 60 && std::all_of(text.begin(), text.end(), fits);
}

}  // namespace

base::Result<std::vector<std::filesystem::path>> json_files_in(
    const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  std::error_code failed;
  for (std::filesystem::directory_iterator entry(folder, failed), end; !failed && entry != end;
       entry.increment(failed))
    if (entry->path().extension() == ".json") files.push_back(entry->path());
  if (failed)
    return base::trouble(base::Trouble::damaged,
                         "The folder {folder} could not be read: {reason}. See whether it is there "
                         "and may be opened.",
                         {{"folder", folder.string()}, {"reason", failed.message()}});
  std::sort(files.begin(), files.end());
  return files;
}

base::Result<json::Value> read_document(const std::filesystem::path& file, json::Arena& arena) {
  const base::Result<std::string> text = base::read_file(file, 1 << 20);
  if (!text) return tl::unexpected(text.error());
  json::Limits limits;
  limits.file = file.string();
  return json::parse(*text, arena, limits);
}

Spot Spot::member(const char* name) const {
  return {value.is(json::Kind::object) ? value.find(name) : json::Value(),
          place.empty() ? name : place + "." + name};
}

void Reader::refuse(const Spot& spot, base::Message message) {
  if (trouble_) return;
  message.arguments.insert(message.arguments.begin(), {{"file", file_}, {"place", spot.place}});
  trouble_ = base::Error{base::Trouble::damaged, std::move(message)};
}

std::string Reader::line(const Spot& spot, std::size_t most, Empty empty) {
  const bool good = spot.value.is(json::Kind::text) && !base::has_control(spot.value.text()) &&
                    (empty == Empty::allowed || !base::trimmed(spot.value.text()).empty());
  if (!good) {
    refuse(spot, base::message("{file}: \"{place}\" has to be a text of one line. Mend the file or "
                               "take it away."));
    return {};
  }
  const std::size_t length = base::code_points(spot.value.text());
  if (length > most)
    refuse(spot,
           base::message("{file}: \"{place}\" has {length} characters. Make it at most {most}.",
                         {{"length", std::to_string(length)}, {"most", std::to_string(most)}}));
  return std::string(spot.value.text());
}

Words Reader::words(const Spot& spot, std::size_t most, Empty empty) {
  std::string english = line(spot.member("en"), most, empty);
  return {std::move(english), line(spot.member("nl"), most, empty)};
}

std::string Reader::id(const Spot& spot) {
  if (spot.value.is(json::Kind::text) && is_id(spot.value.text()))
    return std::string(spot.value.text());
  refuse(spot, base::message("{file}: \"{place}\" has to be a short id of small letters, digits "
                             "and hyphens, such as \"coffee-first\"."));
  return {};
}

int Reader::whole_number(const Spot& spot, int low, int high) {
  if (spot.value.is(json::Kind::integer) && spot.value.integer() >= low &&
      spot.value.integer() <= high)
    return static_cast<int>(spot.value.integer());
  refuse(spot, base::message("{file}: \"{place}\" has to be a whole number from {low} to {high}.",
                             {{"low", std::to_string(low)}, {"high", std::to_string(high)}}));
  return low;
}

bool Reader::yes_or_no(const Spot& spot) {
  if (!spot.value) return false;
  if (spot.value.is(json::Kind::boolean)) return spot.value.boolean();
  refuse(spot, base::message("{file}: \"{place}\" has to be true or false."));
  return false;
}

std::size_t Reader::one_of(const Spot& spot, std::span<const std::string_view> known) {
  if (spot.value.is(json::Kind::text)) {
    const auto found = std::find(known.begin(), known.end(), spot.value.text());
    if (found != known.end()) return static_cast<std::size_t>(found - known.begin());
  }
  refuse(spot, base::message("{file}: \"{place}\" has to be one of these words: {known}.",
                             {{"known", listed(known)}}));
  return 0;
}

std::vector<Spot> Reader::list(const Spot& spot, std::size_t low, std::size_t high) {
  if (!spot.value.is(json::Kind::list) || spot.value.size() < low || spot.value.size() > high) {
    refuse(spot, base::message("{file}: \"{place}\" has to be a list of {low} to {high} items.",
                               {{"low", std::to_string(low)}, {"high", std::to_string(high)}}));
    return {};
  }
  std::vector<Spot> spots;
  for (const json::Value value : spot.value)
    spots.push_back({value, spot.place + "[" + std::to_string(spots.size() + 1) + "]"});
  return spots;
}

void Reader::only(const Spot& object, std::span<const std::string_view> known) {
  if (!object.value.is(json::Kind::object))
    return refuse(object, base::message("{file} has to be a JSON object with one or more of these "
                                        "lists: {known}.",
                                        {{"known", listed(known)}}));
  for (const json::Value member : object.value)
    if (std::find(known.begin(), known.end(), member.name()) == known.end())
      return refuse({member, std::string(member.name())},
                    base::message("{file}: \"{place}\" is not known here. These are: {known}.",
                                  {{"known", listed(known)}}));
}

void Reader::refuse_second(const Spot& spot, std::string_view id) {
  refuse(spot,
         base::message("{file}: \"{place}\": there is a \"{id}\" already. Take one of the two "
                       "away or give it another id.",
                       {{"id", std::string(id)}}));
}

}  // namespace catalogue
