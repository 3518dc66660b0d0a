#include "gui/harvest.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "gui/commands.hpp"
#include "gui/editing.hpp"
#include "gui/plan_steps.hpp"

namespace gui {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
}

/// As a word of its own. Both are folded.
bool has_word(const std::string& words, const std::string& word) {
  for (auto at = words.find(word); at != std::string::npos; at = words.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    const bool starts = at == 0 || !is_letter(words[at - 1]);
    if (starts && (end == words.size() || !is_letter(words[end]))) return true;
  }
  return false;
}

}  // namespace

void add_harvest_line(const Shown& shown, Ui& ui, Actions& actions) {
  std::string& draft = ui.drafts["harvest.new"];
  const std::string words{base::trimmed(draft)};
  if (words.empty() || !can_record(shown)) return;
  const model::HarvestId id{coming_seq(shown, actions), 1};
  actions.push_back(Record{{session::SetHarvest{id, words}}});
  draft.clear();
}

void remove_harvest_line(const Shown& shown, Ui& ui, Actions& actions, model::HarvestId id) {
  if (!can_record(shown)) return;
  actions.push_back(Record{{session::RemoveHarvest{id}},
                           0,
                           base::message("The line was removed. Ctrl+Z brings it back.")});
  if (ui.plan.line == id) ui.plan.line.reset();
}

void make_own_intervention(const Shown& shown, Ui& ui, Actions& actions, model::HarvestId id) {
  const model::Workshop& workshop = shown.session->now();
  const auto line = std::ranges::find(*workshop.harvest, id, &model::HarvestLine::id);
  if (line == workshop.harvest->end() || !can_record(shown)) return;
  const std::string name = base::folded(line->words);
  if (std::ranges::any_of(*workshop.own_interventions, [&](const model::OwnIntervention& own) {
        return base::folded(own.name) == name;
      }))
    return say(shown, ui, base::message("This is one of your own interventions already."));
  model::OwnIntervention own;
  own.id = {coming_seq(shown, actions), 1};
  own.name = base::shortened(line->words, 200);
  actions.push_back(
      Record{{session::SetOwnIntervention{std::move(own)}},
             0,
             base::message("It is an intervention of your own now: choose it for a step.")});
}

std::vector<std::string> codes_in(const model::Workshop& workshop, const std::string& words) {
  const std::string folded = base::folded(words);
  std::vector<std::string> codes;
  for (const auto& person : *workshop.people)
    if (has_word(folded, base::folded(person->code))) codes.push_back(person->code);
  return codes;
}

}  // namespace gui
