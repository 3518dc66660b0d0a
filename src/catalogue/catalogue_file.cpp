#include "catalogue/catalogue_file.hpp"

#include <algorithm>

#include "catalogue/entries.hpp"
#include "catalogue/reading.hpp"

namespace catalogue {
namespace {

constexpr std::array<std::string_view, 10> list_names = {
    "interventions", "scripts",  "signs",   "styles",  "layers",
    "agendas",       "subjects", "debrief", "mirrors", "sheets"};
constexpr std::string_view all_groups = "all";

template <class Id, std::size_t size>
std::vector<Id> read_ids(Reader& read, const Spot& spot,
                         const std::array<std::string_view, size>& ids) {
  std::vector<Id> result;
  for (const Spot& one : read.list(spot, 1, size)) {
    const Id id = read_id<Id>(read, one, ids);
    if (std::find(result.begin(), result.end(), id) != result.end())
      read.refuse_second(one, ids[static_cast<std::size_t>(id)]);
    result.push_back(id);
  }
  return result;
}

std::vector<Group> read_groups(Reader& read, const Spot& spot) {
  using base::json::Kind;
  if (spot.value.is(Kind::list) && spot.value.size() == 1 && spot.value.begin()->is(Kind::text) &&
      spot.value.begin()->text() == all_groups)
    return {Group::ally,         Group::opponent,  Group::bedfellow,
            Group::fence_sitter, Group::adversary, Group::unknown};
  return read_ids<Group>(read, spot, group_ids);
}

Intervention read_intervention(Reader& read, const Spot& at) {
  Intervention one;
  one.id = read.id(at.member("id"));
  one.name = read.words(at.member("name"), name_limit);
  one.groups = read_groups(read, at.member("groups"));
  one.cause = read_id<Cause>(read, at.member("cause"), cause_ids);
  one.layers = read_ids<Layer>(read, at.member("layers"), layer_ids);
  one.styles = read_ids<Style>(read, at.member("styles"), style_ids);
  one.energy = read_id<Energy>(read, at.member("energy"), energy_ids);
  one.minutes = read.whole_number(at.member("minutes"), 1, 480);
  one.people = read.whole_number(at.member("people"), 1, 500);
  one.reach = read_id<Reach>(read, at.member("reach"), reach_ids);
  if (const Spot purpose = at.member("purpose"); purpose.value)
    one.purpose = read.words(purpose, sentence_limit);
  one.when_not = read.words(at.member("when_not"), text_limit);
  one.steps = read_texts(read, at.member("steps"), 3, 5);
  one.opening = read.words(at.member("opening"), sentence_limit);
  one.source = read.words(at.member("source"), sentence_limit);
  return one;
}

Script read_script(Reader& read, const Spot& at) {
  Script one;
  constexpr std::array<std::string_view, 6> on_the_map = {group_ids[0], group_ids[1], group_ids[2],
                                                          group_ids[3], group_ids[4], group_ids[5]};
  one.group = read_id<Group>(read, at.member("group"), on_the_map);
  one.purpose = read.words(at.member("purpose"), text_limit);
  for (const Spot& step : read.list(at.member("steps"), 4, 5)) {
    Words what = read.words(step.member("what"), sentence_limit);
    one.steps.push_back({std::move(what), read.words(step.member("say"), sentence_limit)});
  }
  return one;
}

Sign read_sign(Reader& read, const Spot& at) {
  Sign one;
  one.id = read.id(at.member("id"));
  one.name = read.words(at.member("name"), name_limit);
  one.see = read.words(at.member("see"), text_limit);
  one.say = read.words(at.member("say"), sentence_limit);
  one.below = read.words(at.member("below"), text_limit);
  return one;
}

StyleCard read_style(Reader& read, const Spot& at) {
  StyleCard one;
  one.style = read_id<Style>(read, at.member("style"), style_ids);
  one.name = read.words(at.member("name"), name_limit);
  one.synonyms = read.words(at.member("synonyms"), sentence_limit);
  one.energy = read_id<Energy>(read, at.member("energy"), energy_ids);
  one.behaviours = read_texts(read, at.member("behaviours"), 2, 4);
  one.works_when = read.words(at.member("works_when"), text_limit);
  one.overdone = read.words(at.member("overdone"), text_limit);
  one.example = read.words(at.member("example"), sentence_limit);
  return one;
}

LayerCard read_layer(Reader& read, const Spot& at) {
  LayerCard one;
  one.layer = read_id<Layer>(read, at.member("layer"), layer_ids);
  one.name = read.words(at.member("name"), name_limit);
  one.stream = read_id<Stream>(read, at.member("stream"), stream_ids);
  one.question = read.words(at.member("question"), sentence_limit);
  one.hint = read.words(at.member("hint"), text_limit);
  one.moving = read.words(at.member("moving"), text_limit);
  return one;
}

// The list `list_name`, when the file has it; `key` is the member by which its entries are told
// apart.
template <class Entry>
std::vector<Entry> read_list(Reader& read, const Spot& root, const char* list_name, const char* key,
                             Entry (*read_one)(Reader&, const Spot&), Seen& seen) {
  std::vector<Entry> entries;
  const Spot list = root.member(list_name);
  if (!list.value) return entries;
  for (const Spot& at : read.list(list, 0, 1000)) {
    entries.push_back(read_one(read, at));
    if (read.trouble()) break;
    const std::string id(at.member(key).value.text());
    if (!seen.insert(std::string(list_name) + " " + id).second)
      read.refuse_second(at.member(key), id);
  }
  return entries;
}

}  // namespace

base::Result<Catalogue> read_catalogue_file(const std::filesystem::path& file, Seen& seen) {
  base::json::Arena arena;
  const base::Result<base::json::Value> document = read_document(file, arena);
  if (!document) return tl::unexpected(document.error());
  Reader read(file);
  const Spot root{*document, ""};
  read.only(root, list_names);
  Catalogue part;
  part.interventions = read_list(read, root, "interventions", "id", read_intervention, seen);
  part.scripts = read_list(read, root, "scripts", "group", read_script, seen);
  part.signs = read_list(read, root, "signs", "id", read_sign, seen);
  part.styles = read_list(read, root, "styles", "style", read_style, seen);
  part.layers = read_list(read, root, "layers", "layer", read_layer, seen);
  part.agendas = read_list(read, root, "agendas", "id", read_agenda, seen);
  part.subjects = read_list(read, root, "subjects", "id", read_subject, seen);
  part.debrief = read_list(read, root, "debrief", "id", read_debrief, seen);
  part.mirrors = read_list(read, root, "mirrors", "sign", read_mirror, seen);
  part.sheets = read_list(read, root, "sheets", "id", read_sheet, seen);
  if (read.trouble()) return tl::unexpected(*read.trouble());
  return part;
}

}  // namespace catalogue
