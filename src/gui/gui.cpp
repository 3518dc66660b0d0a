#include "gui/gui.hpp"

#include <algorithm>
#include <imgui.h>
#include <imgui_internal.h>

#include "base/check.hpp"
#include "gui/agenda.hpp"
#include "gui/bars.hpp"
#include "gui/clock.hpp"
#include "gui/commands.hpp"
#include "gui/compare_panel.hpp"
#include "gui/editing.hpp"
#include "gui/exercise.hpp"
#include "gui/focus.hpp"
#include "gui/harvest.hpp"
#include "gui/keys.hpp"
#include "gui/layout.hpp"
#include "gui/logger.hpp"
#include "gui/look_back.hpp"
#include "gui/map_panel.hpp"
#include "gui/notes.hpp"
#include "gui/nudge.hpp"
#include "gui/panels.hpp"
#include "gui/plan_ending.hpp"
#include "gui/sealing.hpp"
#include "gui/stage.hpp"
#include "gui/style.hpp"
#include "gui/wall_panel.hpp"

namespace gui {
namespace {

constexpr ImGuiWindowFlags still = ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize |
                                   ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoCollapse |
                                   ImGuiWindowFlags_NoSavedSettings |
                                   ImGuiWindowFlags_NoBringToFrontOnFocus;
constexpr ImGuiWindowFlags fixed = still | ImGuiWindowFlags_NoScrollbar |
                                   ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoNav;

constexpr double player_height = 4.7;  // em

enum class Edge { none, left, right, top, bottom };

struct Panel {
  const char* name;  // ImGui's id of the window, and its mark
  draw::Box box;
  ImGuiWindowFlags flags;
  draw::Colour fill;
  Edge edge = Edge::none;  // where a hairline separates it from its neighbour
  bool padded = true;
};

void draw_edge(const Panel& panel) {
  const auto left = float(panel.box.left), top = float(panel.box.top);
  const auto right = float(panel.box.right), bottom = float(panel.box.bottom);
  const ImU32 colour = im(widget_look().theme->line);
  ImDrawList* list = ImGui::GetWindowDrawList();
  list->PushClipRectFullScreen();
  const auto line = [&](float x1, float y1, float x2, float y2) {
    list->AddRectFilled({x1, y1}, {x2, y2}, colour);
  };
  if (panel.edge == Edge::left) line(left, top, left + 1, bottom);
  if (panel.edge == Edge::right) line(right - 1, top, right, bottom);
  if (panel.edge == Edge::top) line(left, top, right, top + 1);
  if (panel.edge == Edge::bottom) line(left, bottom - 1, right, bottom);
  list->PopClipRect();
}

template <class Fill>
void draw_panel(const Panel& panel, Fill&& fill) {
  if (panel.box.width() < 1 || panel.box.height() < 1) return;
  ImGui::SetNextWindowPos({float(panel.box.left), float(panel.box.top)});
  ImGui::SetNextWindowSize({float(panel.box.width()), float(panel.box.height())});
  ImGui::PushStyleColor(ImGuiCol_WindowBg, im(panel.fill));
  if (!panel.padded) ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
  ImGui::Begin(panel.name, nullptr, panel.flags);
  if (!panel.padded) ImGui::PopStyleVar();
  ImGui::PopStyleColor();
  fill();
  draw_edge(panel);
  ImGui::End();
}

// In the list of steps the arrow keys go from step to step; on the other pages from field to field.
ImGuiWindowFlags nav_of_plan(const Ui& ui) {
  return ui.plan.page == PlanPage::steps ? fixed : still;
}

// Where the arrows go through attempts or questions they do not go from field to field.
ImGuiWindowFlags nav_of_room(const Ui& ui) {
  const bool by_keys = ui.step == Step::exercise && (ui.exercise.page == ExercisePage::styles ||
                                                     ui.exercise.page == ExercisePage::debrief);
  return by_keys ? fixed : still;
}

void draw_preview(const Shown& shown, Ui& ui, const Input& input, const Layout& at) {
  const bool left = at.wall.left < at.map.left;
  draw_panel({"wall", at.wall, fixed, widget_look().theme->surface, left ? Edge::right : Edge::left,
              false},
             [&] { draw_wall_preview(shown, ui, input); });
}

void draw_session(const Shown& shown, Ui& ui, const Input& input, Actions& actions,
                  draw::Size window) {
  const scene::Theme& theme = *widget_look().theme;
  Layout at =
      layout(window, shown.book->em(), shown.settings, true, notice_lines(shown, ui, window.width));
  if (shown.wall_size) make_room_for_wall(at, shown.book->em(), *shown.wall_size);
  const bool comparing = is_comparing(shown, ui);
  draw_panel({"top", at.top_bar, fixed, theme.surface, Edge::bottom, false},
             [&] { draw_top_bar(shown, ui, actions); });
  draw_panel({"notices", at.notices, fixed, theme.surface, Edge::none, false},
             [&] { draw_notices(shown, ui, actions); });
  draw_panel({"people", at.people, fixed, theme.surface, Edge::right},
             [&] { draw_people(shown, ui, actions); });
  draw_panel({"inspector", at.inspector, still, theme.surface, Edge::left}, [&] {
    if (ui.step == Step::plan)
      draw_plan_side(shown, ui, actions);
    else if (comparing)
      draw_compare_list(shown, ui);
    else
      draw_inspector(shown, ui, actions);
  });
  draw_panel({"status", at.status, fixed, theme.surface, Edge::top, false},
             [&] { draw_status(shown, ui, actions); });
  if (ui.step == Step::plan)
    draw_panel({"plan", at.map, nav_of_plan(ui), theme.paper, Edge::none, false},
               [&] { draw_plan(shown, ui, actions); });
  else
    draw_panel({"map", at.map, fixed, theme.paper, Edge::none, false}, [&] {
      // After a reveal the discs glide to their places first.
      if (comparing && !ui.glide)
        draw_compare_map(shown, ui);
      else
        draw_map(shown, ui, actions);
    });
  draw_preview(shown, ui, input, at);
  draw_dialogs(shown, ui, input, actions);
  draw_toasts(shown, ui, window.width, at.status.top);
}

// Other windows than those of the panels, so that what has the keyboard there does not have it
// here.
void draw_on_stage(const Shown& shown, Ui& ui, Actions& actions, const scene::WallContent& content,
                   draw::Size window) {
  draw_panel({"stage",
              {0, 0, window.width, window.height},
              fixed,
              widget_look().theme->paper,
              Edge::none,
              false},
             [&] { draw_stage(shown, ui, actions, content, window); });
}

// The player takes the place of the status line.
void draw_looking_back(const Shown& shown, Ui& ui, const Input& input, Actions& actions,
                       draw::Size window) {
  const scene::Theme& theme = *widget_look().theme;
  const double em = shown.book->em();
  Layout at = layout(window, em, shown.settings, true, notice_lines(shown, ui, window.width));
  const double bottom = std::max(at.map.top, window.height - std::round(em * player_height));
  for (draw::Box* box : {&at.people, &at.map, &at.inspector}) box->bottom = bottom;
  at.status.top = bottom;
  // The list of moves is what this page is about; sentences want more room than codes.
  at.people.right = at.map.left = std::round(std::min(em * 20, window.width * 0.24));
  if (shown.wall_size) make_room_for_wall(at, em, *shown.wall_size);
  draw_panel({"top", at.top_bar, fixed, theme.surface, Edge::bottom, false},
             [&] { draw_top_bar(shown, ui, actions); });
  draw_panel({"notices", at.notices, fixed, theme.surface, Edge::none, false},
             [&] { draw_notices(shown, ui, actions); });
  draw_panel({"moves", at.people, fixed & ~ImGuiWindowFlags_NoNav, theme.surface, Edge::right},
             [&] { draw_moves(shown, ui); });
  draw_panel({"beside", at.inspector, still, theme.surface, Edge::left},
             [&] { draw_beside(shown, ui, actions); });
  draw_panel({"player", at.status, fixed, theme.surface, Edge::top, false},
             [&] { draw_player(shown, ui, actions); });
  draw_panel({"map", at.map, fixed, theme.paper, Edge::none, false},
             [&] { draw_moment(shown, ui); });
  draw_preview(shown, ui, input, at);
  draw_dialogs(shown, ui, input, actions);
  draw_toasts(shown, ui, window.width, at.status.top);
  give_back_after_mouse({"beside", "moves"}, "map");
}

// The day and the exercise: with a room full of people, so that no list of colleagues is in sight.
void draw_room(const Shown& shown, Ui& ui, const Input& input, Actions& actions,
               draw::Size window) {
  const scene::Theme& theme = *widget_look().theme;
  Settings settings = shown.settings;
  settings.people_list = false;
  const bool day = ui.step == Step::day;
  Layout at =
      layout(window, shown.book->em(), settings, true, notice_lines(shown, ui, window.width));
  at.map.bottom = at.inspector.bottom = at.people.bottom = window.height;
  if (shown.wall_size) make_room_for_wall(at, shown.book->em(), *shown.wall_size);
  draw_panel({"top", at.top_bar, fixed, theme.surface, Edge::bottom, false},
             [&] { draw_top_bar(shown, ui, actions); });
  draw_panel({"notices", at.notices, fixed, theme.surface, Edge::none, false},
             [&] { draw_notices(shown, ui, actions); });
  draw_panel({"inspector", at.inspector, still, theme.surface, Edge::left}, [&] {
    if (day)
      draw_day_side(shown, ui, actions);
    else
      draw_exercise_side(shown, ui, actions);
  });
  draw_panel({day ? "day" : "exercise", at.map, nav_of_room(ui), theme.paper, Edge::none, false},
             [&] {
               if (day)
                 draw_day(shown, ui, actions);
               else
                 draw_exercise(shown, ui, actions);
             });
  if (at.wall.width() >= 1)
    draw_panel({"wall", at.wall, fixed, theme.surface, Edge::left, false},
               [&] { draw_wall_preview(shown, ui, input); });
  draw_dialogs(shown, ui, input, actions);
  draw_toasts(shown, ui, window.width, window.height);
}

// A volunteer logs: no bar, no menu, no toast that tells of something else.
void draw_log(const Shown& shown, Ui& ui, const Input& input, Actions& actions, draw::Size window) {
  draw_panel({"logger",
              {0, 0, window.width, window.height},
              fixed,
              widget_look().theme->paper,
              Edge::none,
              false},
             [&] { draw_logger(shown, ui, actions, window); });
  draw_dialogs(shown, ui, input, actions);
}

void draw_no_session(const Shown& shown, Ui& ui, const Input& input, Actions& actions,
                     draw::Size window) {
  const scene::Theme& theme = *widget_look().theme;
  const double below = std::min(
      window.height, notices_height(shown.book->em(), notice_lines(shown, ui, window.width)));
  draw_panel({"notices", {0, 0, window.width, below}, fixed, theme.paper, Edge::none, false},
             [&] { draw_notices(shown, ui, actions); });
  draw_panel({"start", {0, below, window.width, window.height}, still, theme.paper},
             [&] { draw_start(shown, ui, actions); });
  draw_dialogs(shown, ui, input, actions);
  draw_toasts(shown, ui, window.width, window.height);
}

void forget_gone_plan(const Shown& shown, Ui& ui) {
  if (!shown.session) {
    ui.plan = {};
    return;
  }
  const model::Workshop& now = shown.session->now();
  if (ui.plan.step && !model::find_step(now, *ui.plan.step)) ui.plan.step.reset();
  if (ui.plan.line && std::ranges::count(*now.harvest, *ui.plan.line, &model::HarvestLine::id) == 0)
    ui.plan.line.reset();
}

// What the session no longer has cannot be selected, dragged or nudged.
void forget_the_gone(const Shown& shown, Ui& ui) {
  const auto gone = [&](model::PersonId id) {
    return !shown.session || !model::find(shown.session->now(), id);
  };
  std::erase_if(ui.selected, gone);
  if (ui.hovered && gone(*ui.hovered)) ui.hovered.reset();
  if (ui.drag && gone(ui.drag->person)) ui.drag.reset();
  if (ui.nudge && gone(ui.nudge->person)) ui.nudge.reset();
  if (!shown.session) ui.glide.reset();
  forget_gone_exercise(shown, ui);
  forget_gone_plan(shown, ui);
}

// A list of people comes into the import dialog, where one is asked about doubles; anything else is
// taken for a session.
void take_dropped(const Shown& shown, Ui& ui, const Input& input, Actions& actions) {
  for (const std::filesystem::path& path : input.dropped) {
    std::string ending = path.extension().string();
    std::ranges::transform(ending, ending.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    const bool table = ending == ".csv" || ending == ".tsv" || ending == ".txt";
    if (!table) {
      actions.push_back(Open{path});
    } else if (can_record(shown)) {
      ui.dialog = Dialog::import_people;
      ui.file = FileDialog{};
      ui.file.folder = path.parent_path();
      ui.file.name = path.filename().string();
    } else {
      say(shown, ui, base::message("Open a session first, then drop the list of people on it."),
          true);
    }
  }
}

bool rested(const Shown& shown, const Ui& ui) {
  return ui.nudge && shown.now.milliseconds - ui.nudge->last.milliseconds >= nudge_rest;
}

// Somebody is at the keyboard or the mouse.
bool touched(const Input& input) {
  const ImGuiIO& io = ImGui::GetIO();
  const bool down = io.MouseDown[0] || io.MouseDown[1] || io.MouseDown[2];
  return !input.keys.empty() || !io.InputQueueCharacters.empty() || down || io.MouseWheel != 0 ||
         io.MouseDelta.x != 0 || io.MouseDelta.y != 0;
}

bool pressed_mouse() {
  const ImGuiIO& io = ImGui::GetIO();
  return io.MouseClicked[0] || io.MouseClicked[1] || io.MouseClicked[2];
}

}  // namespace

Actions frame(const Shown& shown, Ui& ui, const Input& input) {
  CHECK_TRUE(shown.book != nullptr && shown.fonts != nullptr);
  WidgetLook look{&theme_of(shown.settings), shown.book, shown.marks, float(shown.book->em()),
                  shown.settings.language};
  begin_look(&look);
  if (shown.marks) *shown.marks = {};
  Actions actions;
  forget_the_gone(shown, ui);
  if (rested(shown, ui) || pressed_mouse()) record_nudge(shown, ui, actions);
  const bool covered = covers_panels(ui.wall);
  let_tab_go_on();
  if (shown.locked) {
    draw_lock_screen(shown, ui, input, actions);
    ui.animating = look.wants_frame;
    begin_look(nullptr);
    return actions;
  }
  press_keys(shown, ui, input, actions);
  ui.in_quick_line = false;  // until it is drawn, and has the keyboard
  keep_clock(shown, ui, actions);
  lock_when_idle(shown, ui, touched(input), actions);
  keep_private(shown, ui, input, touched(input));
  keep_looking_back(shown, ui);
  // A menu that was open must not wait behind the wall.
  if (!covered && covers_panels(ui.wall) && ImGui::GetCurrentContext()->OpenPopupStack.Size > 0)
    ImGui::ClosePopupToLevel(0, false);
  take_dropped(shown, ui, input, actions);
  const ImVec2 display = ImGui::GetIO().DisplaySize;
  const draw::Size window{double(display.x), double(display.y)};
  forget_old_toasts(shown, ui);
  if (const auto content = on_stage(shown, ui))
    draw_on_stage(shown, ui, actions, *content, window);
  else if (shown.session && ui.exercise.logging)
    draw_log(shown, ui, input, actions, window);
  else if (shown.session && (ui.step == Step::day || ui.step == Step::exercise))
    draw_room(shown, ui, input, actions, window);
  else if (shown.session && ui.step == Step::look_back)
    draw_looking_back(shown, ui, input, actions, window);
  else if (shown.session)
    draw_session(shown, ui, input, actions, window);
  else
    draw_no_session(shown, ui, input, actions, window);
  leave_vanished_field(shown, ui, actions);
  leave_notes(shown, ui, actions);
  leave_ending(shown, ui, actions);
  ui.animating = look.wants_frame || ui.glide.has_value();
  begin_look(nullptr);
  return actions;
}

std::optional<base::Time> next_due(const Ui& ui) {
  std::optional<base::Time> first;
  const auto consider = [&first](base::Time time) {
    first = first ? std::min(*first, time) : time;
  };
  for (const Toast& toast : ui.toasts) consider(toast.until);
  if (ui.day.due) consider(*ui.day.due);
  if (const auto move = next_move_due(ui)) consider(*move);
  if (ui.locks_at) consider(*ui.locks_at);
  if (ui.nudge) consider({ui.nudge->last.milliseconds + nudge_rest});
  if (ui.editing && ui.editing->words != ui.editing->committed)
    consider({ui.editing->last_key.milliseconds + typing_rest});
  for (const NoteDraft& note : ui.notes)
    if (const auto when = due(note)) consider(*when);
  if (shares_screen(ui.wall) && ui.wall.panels)
    consider({ui.wall.last_touch.milliseconds + panels_stay});
  if (covers_panels(ui.wall) && ui.wall.hint_until) consider(*ui.wall.hint_until);
  if (const auto when = ending_due(ui)) consider(*when);
  return first;
}

Actions last_words(const Shown& shown, Ui& ui) {
  Actions actions;
  record_nudge(shown, ui, actions);
  leave_field(shown, ui, actions);
  stop_clock(shown, actions);
  record_ending(shown, ui, actions);
  add_harvest_line(shown, ui, actions);
  record_all_notes(shown, ui, actions);
  return actions;
}

}  // namespace gui
