#include "catalogue/catalogue.hpp"

#include <algorithm>
#include <iterator>
#include <system_error>

#include "base/check.hpp"
#include "catalogue/catalogue_file.hpp"
#include "catalogue/reading.hpp"

namespace catalogue {
namespace {

// What tells the entries of one list apart.
const std::string& key(const Intervention& one) {
  return one.id;
}
const std::string& key(const Sign& one) {
  return one.id;
}
Group key(const Script& one) {
  return one.group;
}
Style key(const StyleCard& one) {
  return one.style;
}
Layer key(const LayerCard& one) {
  return one.layer;
}
const std::string& key(const Agenda& one) {
  return one.id;
}
const std::string& key(const Subject& one) {
  return one.id;
}
const std::string& key(const DebriefQuestion& one) {
  return one.id;
}
const std::string& key(const Mirror& one) {
  return one.sign;
}
SheetId key(const Sheet& one) {
  return one.id;
}

template <class Entry, class Key>
const Entry* find_entry(const std::vector<Entry>& entries, const Key& wanted) {
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [&](const Entry& one) { return key(one) == wanted; });
  return found == entries.end() ? nullptr : &*found;
}

template <class Entry>
void put_all(std::vector<Entry>& entries, std::vector<Entry> added) {
  for (Entry& one : added) {
    const auto same = std::find_if(entries.begin(), entries.end(),
                                   [&](const Entry& other) { return key(other) == key(one); });
    if (same == entries.end())
      entries.push_back(std::move(one));
    else
      *same = std::move(one);
  }
}

void put_all(Catalogue& catalogue, Catalogue part) {
  put_all(catalogue.interventions, std::move(part.interventions));
  put_all(catalogue.scripts, std::move(part.scripts));
  put_all(catalogue.signs, std::move(part.signs));
  put_all(catalogue.styles, std::move(part.styles));
  put_all(catalogue.layers, std::move(part.layers));
  put_all(catalogue.agendas, std::move(part.agendas));
  put_all(catalogue.subjects, std::move(part.subjects));
  put_all(catalogue.debrief, std::move(part.debrief));
  put_all(catalogue.mirrors, std::move(part.mirrors));
  put_all(catalogue.sheets, std::move(part.sheets));
}

// The first thing that has to be there and is not, as it is called in the files.
std::string missing_in(const Catalogue& catalogue) {
  const auto name = [](const char* list, std::string_view id) {
    return std::string(list) + ": " + std::string(id);
  };
  if (catalogue.interventions.empty()) return "interventions";
  if (catalogue.signs.empty()) return "signs";
  for (std::size_t i = 0; i < group_ids.size(); ++i)
    if (Group(i) != Group::self && !find_entry(catalogue.scripts, Group(i)))
      return name("scripts", group_ids[i]);
  for (std::size_t i = 0; i < style_ids.size(); ++i)
    if (!find_entry(catalogue.styles, Style(i))) return name("styles", style_ids[i]);
  for (std::size_t i = 0; i < layer_ids.size(); ++i)
    if (!find_entry(catalogue.layers, Layer(i))) return name("layers", layer_ids[i]);
  for (std::size_t i = 0; i < sheet_ids.size(); ++i)
    if (!find_entry(catalogue.sheets, SheetId(i))) return name("sheets", sheet_ids[i]);
  if (catalogue.agendas.empty()) return "agendas";
  if (catalogue.subjects.empty()) return "subjects";
  if (catalogue.mirrors.empty()) return "mirrors";
  for (std::size_t i = 0; i < debrief_ids.size(); ++i)
    if (std::ranges::find(catalogue.debrief, DebriefPart(i), &DebriefQuestion::about) ==
        catalogue.debrief.end())
      return name("debrief", debrief_ids[i]);
  return {};
}

template <class Entry>
const Entry& entry_in(const std::vector<Entry>& entries, decltype(key(Entry())) wanted) {
  const Entry* found = find_entry(entries, wanted);
  CHECK_TRUE(found);
  return *found;
}

}  // namespace

base::Result<Catalogue> load_catalogue(const std::filesystem::path& folder) {
  const base::Result<std::vector<std::filesystem::path>> files = json_files_in(folder);
  if (!files) return tl::unexpected(files.error());
  Catalogue catalogue;
  Seen seen;
  for (const std::filesystem::path& file : *files) {
    base::Result<Catalogue> part = read_catalogue_file(file, seen);
    if (!part) return tl::unexpected(part.error());
    put_all(catalogue, std::move(*part));
  }
  const std::string missing = missing_in(catalogue);
  if (!missing.empty())
    return base::trouble(base::Trouble::damaged,
                         "In the folder {folder} this is missing: {missing}. Please install the "
                         "program again.",
                         {{"folder", folder.string()}, {"missing", missing}});
  return catalogue;
}

Merged merged(Catalogue catalogue, const std::filesystem::path& user_folder) {
  Merged result{std::move(catalogue), {}};
  std::error_code failed;
  if (std::filesystem::status(user_folder, failed).type() == std::filesystem::file_type::not_found)
    return result;
  const base::Result<std::vector<std::filesystem::path>> files = json_files_in(user_folder);
  if (!files) {
    result.remarks.push_back(files.error().what);
    return result;
  }
  Seen before;
  for (const std::filesystem::path& file : *files) {
    Seen here;
    base::Result<Catalogue> part = read_catalogue_file(file, here);
    if (!part) {
      result.remarks.push_back(part.error().what);
      continue;
    }
    for (const std::string& one : here)
      if (!before.insert(one).second)
        result.remarks.push_back(base::message(
            "{file}: there is a \"{id}\" in an earlier file of this folder too. This one is used.",
            {{"file", file.string()}, {"id", one.substr(one.find(' ') + 1)}}));
    put_all(result.catalogue, std::move(*part));
  }
  return result;
}

const Intervention* find_intervention(const Catalogue& catalogue, std::string_view id) {
  return find_entry(catalogue.interventions, id);
}

const Sign* find_sign(const Catalogue& catalogue, std::string_view id) {
  return find_entry(catalogue.signs, id);
}

const Agenda* find_agenda(const Catalogue& catalogue, std::string_view id) {
  return find_entry(catalogue.agendas, id);
}

const Subject* find_subject(const Catalogue& catalogue, std::string_view id) {
  return find_entry(catalogue.subjects, id);
}

const DebriefQuestion* find_debrief(const Catalogue& catalogue, std::string_view id) {
  return find_entry(catalogue.debrief, id);
}

const Script& script_for(const Catalogue& catalogue, Group group) {
  return entry_in(catalogue.scripts, group);
}

const StyleCard& card_of(const Catalogue& catalogue, Style style) {
  return entry_in(catalogue.styles, style);
}

const LayerCard& card_of(const Catalogue& catalogue, Layer layer) {
  return entry_in(catalogue.layers, layer);
}

const Sheet& sheet_of(const Catalogue& catalogue, SheetId id) {
  return entry_in(catalogue.sheets, id);
}

int minutes_of(const Agenda& agenda) {
  int minutes = 0;
  for (const AgendaStep& step : agenda.steps) minutes += step.minutes;
  return minutes;
}

bool is_for(const Intervention& intervention, Group group) {
  return std::find(intervention.groups.begin(), intervention.groups.end(), group) !=
         intervention.groups.end();
}

}  // namespace catalogue
