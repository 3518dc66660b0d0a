#include "gui/keys.hpp"

#include <algorithm>
#include <array>
#include <imgui.h>
#include <imgui_internal.h>
#include <string_view>

#include "gui/commands.hpp"
#include "gui/editing.hpp"
#include "gui/focus.hpp"
#include "gui/logger.hpp"
#include "gui/nudge.hpp"

namespace gui {
namespace {

// On these pages of the exercise the arrows go through the attempts or the questions.
bool names_by_keys(const Ui& ui) {
  return ui.exercise.page == ExercisePage::styles || ui.exercise.page == ExercisePage::debrief;
}

struct Holder {
  bool typing = false;  // a text field
  bool panel = false;   // the inspector, a menu or a dialog: Tab, Enter and arrows are theirs
};

Holder who_has_the_keys(const Shown& shown, const Ui& ui) {
  const ImGuiContext& g = *ImGui::GetCurrentContext();
  Holder holder;
  holder.typing = g.IO.WantTextInput || (g.ActiveId != 0 && g.ActiveId == g.InputTextState.ID);
  const ImGuiWindow* window = g.NavWindow;
  const bool inspector =
      window && window->RootWindow && std::string_view(window->RootWindow->Name) == "inspector";
  const bool page = (ui.step == Step::plan && ui.plan.page != PlanPage::steps) ||
                    ui.step == Step::day || (ui.step == Step::exercise && !names_by_keys(ui));
  const bool beside = ui.step == Step::look_back && (has_ring("beside") || has_ring("moves"));
  holder.panel = !shown.session || beside || ui.dialog != Dialog::none || inspector || page ||
                 g.OpenPopupStack.Size > 0;
  return holder;
}

bool belongs_to_panel(const KeyPress& press) {
  constexpr std::array keys = {key::tab,  key::enter, key::left,      key::right, key::up,
                               key::down, key::del,   key::backspace, key::space};
  return std::ranges::find(keys, press.key) != keys.end() && !press.ctrl;
}

bool press_arrow(const Shown& shown, Ui& ui, Actions& actions, const KeyPress& press) {
  if (ui.step == Step::look_back) return false;  // there they go from move to move
  if (press.ctrl || press.alt) return false;
  const int right = (press.key == key::right) - (press.key == key::left);
  const int up = (press.key == key::up) - (press.key == key::down);
  if (right == 0 && up == 0) return false;
  nudge(shown, ui, actions, right, up, press.shift, press.repeated);
  return true;
}

// The window of a step, by ImGui's name.
const char* page_of(Step step) {
  switch (step) {
    case Step::day:
      return "day";
    case Step::exercise:
      return "exercise";
    case Step::plan:
      return "plan";
    default:
      return "map";
  }
}

// Escape takes one step back: out of a drag, out of a field or panel, out of the selection.
bool press_escape(Ui& ui, const Holder& holder) {
  if (ui.drag) {
    ui.drag.reset();
    return true;
  }
  if (ui.plan.large || ui.look_back.class_view) {
    ui.plan.large = ui.look_back.class_view = false;
    return true;
  }
  if (holder.typing || ui.dialog != Dialog::none) return true;  // theirs
  if (ImGui::GetCurrentContext()->OpenPopupStack.Size > 0) return true;
  if (ui.comparing) return false;
  const bool beside = ui.step == Step::look_back && has_keyboard({"beside", "moves"});
  if (holder.panel || beside) {
    ImGui::SetWindowFocus(page_of(ui.step));
    return true;
  }
  return false;
}

// What can be done without showing anything else than the wall.
bool can_be_done_on_wall(const Command& item, const Ui& ui) {
  const bool story = std::holds_alternative<scene::WallMoment>(ui.wall.content);
  if (item.group == CommandGroup::looking_back && item.id != std::string_view("look_back"))
    return story;
  constexpr std::array ids = {"undo",   "redo",   "release",       "language", "dark",
                              "wishes", "trails", "reverse_views", "quit"};
  return item.group == CommandGroup::wall || item.group == CommandGroup::day ||
         item.group == CommandGroup::exercise ||
         std::ranges::count(ids, std::string_view(item.id)) > 0;
}

void press_command(const Shown& shown, Ui& ui, Actions& actions, const KeyPress& press,
                   const Holder& holder) {
  for (const Command& item : commands()) {
    const bool hit = std::ranges::any_of(
        item.keys, [&](const KeyPress& wanted) { return same_key(press, wanted); });
    if (!hit) continue;
    const bool nothing_typed = ui.in_quick_line && ui.quick_line.empty();
    const bool goes_back =
        item.id == std::string_view("undo") || item.id == std::string_view("redo");
    if (holder.typing && !item.while_typing && !(nothing_typed && goes_back)) return;
    // While a dialog is open only the size of the text: a lone letter typed beside a field must not
    // show private words.
    if (ui.dialog != Dialog::none && (item.group != CommandGroup::view || !press.ctrl)) return;
    if (press.repeated && !item.repeats) return;
    if (shown.session && covers_panels(ui.wall) && !can_be_done_on_wall(item, ui)) return;
    if (!item.enabled(shown, ui)) continue;  // the same key may mean something else on this page
    item.run(shown, ui, actions);
    return;
  }
}

}  // namespace

void press_keys(const Shown& shown, Ui& ui, const Input& input, Actions& actions) {
  const Holder holder = who_has_the_keys(shown, ui);
  if (ui.exercise.logging && ui.dialog == Dialog::none) {
    if (!holder.typing) press_log_keys(shown, ui, input, actions);
    return;
  }
  for (const KeyPress& press : input.keys) {
    if (press.key == key::escape && press_escape(ui, holder)) continue;
    if ((holder.typing || holder.panel) && belongs_to_panel(press)) continue;
    const bool on_wall = shown.session && covers_panels(ui.wall);
    const bool arrows_move = !holder.typing && !on_wall && !ui.comparing && ui.step == Step::map;
    if (arrows_move && press_arrow(shown, ui, actions, press)) continue;
    record_nudge(shown, ui, actions);
    if (press.ctrl && !holder.typing) leave_field(shown, ui, actions);
    press_command(shown, ui, actions, press, holder);
  }
}

}  // namespace gui
