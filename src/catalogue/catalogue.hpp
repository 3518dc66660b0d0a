#pragma once
// What the program knows to suggest: interventions, conversation scripts, signs of resistance,
// styles of influence and layers of a conversation, and what an afternoon asks (agenda.hpp,
// exercise.hpp), every text in English and Dutch. assets/catalogue/*.json; a folder of the user's
// adds to it. It says what can be done, not what should be done for somebody: that is advice/.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "catalogue/agenda.hpp"
#include "catalogue/exercise.hpp"
#include "catalogue/kinds.hpp"
#include "catalogue/words.hpp"

namespace catalogue {

struct Intervention {
  std::string id;
  Words name;
  std::vector<Group> groups;  // "all" in a file: every group but self
  Cause cause = Cause::both;
  std::vector<Layer> layers;
  std::vector<Style> styles;  // the main one first
  Energy energy = Energy::pull;
  int minutes = 0;  // with others, for who does it; an estimate: 1..480
  int people = 0;   // in the room: 1..500
  Reach reach = Reach::one;
  Words purpose;             // what it is good for, to end a reason with; may be empty
  Words when_not;            // shown before the steps
  std::vector<Words> steps;  // 3..5
  Words opening;             // a sentence that can be said aloud
  Words source;
  bool operator==(const Intervention&) const = default;
};

/// The order of a conversation with somebody of one group.
struct Script {
  Group group = Group::ally;  // never self
  Words purpose;
  struct Step {
    Words what, say;
    bool operator==(const Step&) const = default;
  };
  std::vector<Step> steps;  // 4..5
  bool operator==(const Script&) const = default;
};

/// A form that resistance takes: seen at a moment, not a character.
struct Sign {
  std::string id;
  Words name, see;
  Words say;    // said once; then silence
  Words below;  // what may lie below it: a guess to check
  bool operator==(const Sign&) const = default;
};

struct StyleCard {
  Style style = Style::persuade;
  Words name, synonyms;
  Energy energy = Energy::push;
  std::vector<Words> behaviours;  // 2..4
  Words works_when, overdone, example;
  bool operator==(const StyleCard&) const = default;
};

struct LayerCard {
  Layer layer = Layer::content;
  Words name;
  Stream stream = Stream::upper;
  Words question;  // to find out whether it sits here
  Words hint;
  Words moving;  // when to go a layer down or up
  bool operator==(const LayerCard&) const = default;
};

struct Catalogue {
  std::vector<Intervention> interventions;  // in the order of the files: the best known first
  std::vector<Script> scripts;
  std::vector<Sign> signs;
  std::vector<StyleCard> styles;
  std::vector<LayerCard> layers;
  std::vector<Agenda> agendas;
  std::vector<Subject> subjects;
  std::vector<DebriefQuestion> debrief;  // in the order to ask them, per part
  std::vector<Mirror> mirrors;
  std::vector<Sheet> sheets;
  bool operator==(const Catalogue&) const = default;
};

/// All *.json in the folder, together complete: a script for every group but self, a card for every
/// style and layer, every sheet, something in each other list. The first fault is an error
/// (Trouble::damaged) with file and place.
base::Result<Catalogue> load_catalogue(const std::filesystem::path& folder);

struct Merged {
  Catalogue catalogue;
  std::vector<base::Message> remarks;
};
/// The catalogue with what stands in the user's folder, which may be absent. An entry with a known
/// id (or group, style, layer, sign) takes its place, a new one comes at the end. A file with a
/// fault is left out whole, with a remark.
Merged merged(Catalogue catalogue, const std::filesystem::path& user_folder);

/// Null when there is none.
const Intervention* find_intervention(const Catalogue& catalogue, std::string_view id);
const Sign* find_sign(const Catalogue& catalogue, std::string_view id);
const Agenda* find_agenda(const Catalogue& catalogue, std::string_view id);
const Subject* find_subject(const Catalogue& catalogue, std::string_view id);
const DebriefQuestion* find_debrief(const Catalogue& catalogue, std::string_view id);
// These are always there in a loaded catalogue. `group` is not self.
const Script& script_for(const Catalogue& catalogue, Group group);
const StyleCard& card_of(const Catalogue& catalogue, Style style);
const LayerCard& card_of(const Catalogue& catalogue, Layer layer);
const Sheet& sheet_of(const Catalogue& catalogue, SheetId id);

bool is_for(const Intervention& intervention, Group group);

}  // namespace catalogue
