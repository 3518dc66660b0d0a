#include "gui/wall_panel.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <imgui.h>

#include "gui/agenda.hpp"
#include "gui/commands.hpp"
#include "gui/dialog_parts.hpp"
#include "gui/look_back.hpp"
#include "gui/map_panel.hpp"
#include "gui/paint.hpp"
#include "gui/panel_parts.hpp"
#include "gui/style.hpp"
#include "gui/widget_parts.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Language;
using base::message;

// -- commands
bool in_session(const Shown& shown, const Ui&) {
  return shown.session != nullptr;
}
bool on_this_screen(const Shown& shown, const Ui& ui) {
  return shown.session && shares_screen(ui.wall);
}
bool somewhere(const Shown& shown, const Ui& ui) {
  return shown.session && ui.wall.mode != WallMode::nothing;
}

// While the day runs the room sees its present step; else the map.
scene::WallContent first_picture(const Shown& shown) {
  return wall_of_present(shown).value_or(scene::WallMap{});
}

// Only ever towards the wall: a presenter's clicker sends this key too.
void to_wall(const Shown& shown, Ui& ui, Actions& actions) {
  if (ui.wall.mode == WallMode::nothing ||
      std::holds_alternative<scene::EmptyWall>(ui.wall.content))
    return show_to_room(shown, ui, actions, first_picture(shown));
  if (ui.wall.mode == WallMode::second_screen)  // that screen may have been away
    return actions.push_back(PlaceWall{WallMode::second_screen});
  hide_panels(ui.wall, shown.now);
}

void panels(const Shown& shown, Ui& ui, Actions&) {
  if (ui.wall.panels)
    hide_panels(ui.wall, shown.now);
  else
    show_panels(ui.wall, shown.now);
}

void blank(const Shown&, Ui& ui, Actions&) {
  if (ui.wall.blank)
    ui.wall.blank.reset();
  else
    ui.wall.blank = scene::BlackWall{};
}

void hold(const Shown& shown, Ui& ui, Actions&) {
  hold_or_follow(shown, ui);
}

void names(const Shown&, Ui& ui, Actions&) {
  ui.wall.group_names = !ui.wall.group_names;
}

template <Dialog dialog>
void open_dialog(const Shown& shown, Ui& ui, Actions&) {
  show_panels(ui.wall, shown.now);
  ui.dialog = dialog;
}

template <class Content>
void show(const Shown& shown, Ui& ui, Actions& actions) {
  show_to_room(shown, ui, actions, Content{});
}

bool has_rules(const Shown& shown, const Ui&) {
  return shown.session && !model::wall_view(shown.session->now()).rules.empty();
}
bool own_colleagues(const Shown& shown, const Ui&) {
  return can_record(shown) && shown.session->now().kind == model::SessionKind::own;
}
bool has_moments(const Shown& shown, const Ui& ui) {
  return shown.session && ui.step == Step::look_back && ui.look_back.telling;
}

std::string state_words(const Wall& wall, Language language) {
  if (wall.blank) return text::tr(language, "The room sees a blank screen");
  if (wall.held) return text::tr(language, "The room sees a held view");
  return text::tr(language, "The room sees");
}

// A held: the mouse is a pointer on the wall.
void point_at_wall(Ui& ui, const Input& input, const draw::Box& picture) {
  ui.wall.pointer.reset();
  const bool held = std::ranges::any_of(
      input.held, [](const KeyPress& press) { return press.key == 'A' && !press.ctrl; });
  const ImVec2 mouse = ImGui::GetIO().MousePos;
  if (!held || ImGui::GetIO().WantTextInput || !ImGui::IsMousePosValid(&mouse)) return;
  const draw::Point at{double(mouse.x), double(mouse.y)};
  if (picture.contains(at)) {
    ui.wall.pointer = draw::Point{(at.x - picture.left) / picture.width(),
                                  (at.y - picture.top) / picture.height()};
  } else if (ui.map && ui.map->times_drawn > 0) {
    const draw::Point page{at.x - ui.map->origin.x, at.y - ui.map->origin.y};
    const draw::Size size = ui.map->scene.drawing.size;
    if (!draw::Box{0, 0, size.width, size.height}.contains(page)) return;
    if (const auto place = scene::position_from_page(ui.map->scene.geometry, page))
      ui.wall.pointer = *place;
  }
}

// -- the question

struct Place {
  WallMode mode;
  const char* mark;
  std::string words;
};

std::vector<Place> places(Language language) {
  return {{WallMode::nothing, "wall.nothing", text::trc(language, "wall", "Nothing")},
          {WallMode::same_screen, "wall.same", text::tr(language, "This same screen")},
          {WallMode::second_screen, "wall.second", text::tr(language, "A second screen")}};
}

std::string explanation(WallMode mode, Language language) {
  switch (mode) {
    case WallMode::nothing:
      return text::tr(language, "Only you look at this screen.");
    case WallMode::same_screen:
      return text::tr(language,
                      "The beamer shows what this screen shows. The wall fills it; F6 brings your "
                      "own panels for a moment.");
    case WallMode::second_screen:
      break;
  }
  return text::tr(language,
                  "The wall fills the other screen, and your own panels stay here. The two screens "
                  "must not mirror each other.");
}

void answer(const Shown& shown, Ui& ui, Actions& actions, WallMode mode) {
  actions.push_back(PlaceWall{mode});
  if (mode != WallMode::nothing && std::holds_alternative<scene::EmptyWall>(ui.wall.content))
    actions.push_back(ShowOnWall{first_picture(shown)});
}

// Everything that can be on it, a click each.
void draw_what_to_show(const DialogFrame& frame) {
  constexpr std::array ids = {"wall_map",   "wall_harvest", "wall_story", "cards",
                              "wall_rules", "wall_test",    "break",      "blank"};
  const Language language = frame.shown.settings.language;
  Ui& ui = frame.ui;
  ui::space(0.6f);
  ui::label(text::tr(language, "Now: {what}", {{"what", what_the_room_sees(frame.shown, ui)}}));
  ui::space(0.2f);
  const float right = ImGui::GetCursorPosX() + ImGui::GetContentRegionAvail().x;
  bool first = true;
  for (const char* id : ids) {
    const Command& found = command(id);
    if (!found.enabled(frame.shown, ui)) continue;
    const std::string words = text::say(language, found.words);
    const float width = ImGui::CalcTextSize(words.c_str()).x + ems(1.8);
    if (!first) ImGui::SameLine();
    if (!first && ImGui::GetCursorPosX() + width > right) ImGui::NewLine();
    first = false;
    if (!ui::button(words, (std::string("dialog.show.") + id).c_str())) continue;
    ui.dialog = Dialog::none;
    found.run(frame.shown, ui, frame.actions);
  }
  ui::space(0.4f);
  bool held = ui.wall.held.has_value(), names = ui.wall.group_names;
  if (ui::checkbox(text::tr(language, "Hold this view while I go on  (F)"), "dialog.hold", &held))
    hold_or_follow(frame.shown, ui);
  if (ui::checkbox(text::tr(language, "Names of the groups on the map  (Q)"), "dialog.names",
                   &names))
    ui.wall.group_names = names;
}

}  // namespace

void draw_wall_hint(const Shown& shown, Ui& ui, draw::Size window) {
  if (ui.wall.hint_until && shown.now >= *ui.wall.hint_until) ui.wall.hint_until.reset();
  if (!ui.wall.hint_until) return;
  const std::string words =
      text::tr(shown.settings.language, "F6: my own panels for a moment   B: black");
  const scene::Look look = wall_look(shown, window);
  const double em = scene::on_the_ladder(look.least), pad = 0.6 * em;
  const double width = shown.fonts->width(words, em, draw::Weight::regular);
  const double left = std::round((window.width - width) / 2), bottom = window.height - 0.8 * em;
  const double top = bottom - 1.4 * em - pad;
  draw::Drawing hint;
  hint.shapes.push_back(
      {draw::rounded({left - pad, top, left + width + pad, bottom}, 0.4 * em, look.theme->ink),
       ""});
  hint.shapes.push_back({draw::Text{{left, bottom - pad - 0.15 * em},
                                    words,
                                    em,
                                    draw::Weight::regular,
                                    draw::Align::left,
                                    look.theme->paper},
                         ""});
  paint(*ImGui::GetWindowDrawList(), hint, {0, 0}, *shown.book);
}

void draw_wall_preview(const Shown& shown, Ui& ui, const Input& input) {
  if (!shown.wall_size) return;
  const double em = shown.book->em(), pad = std::round(em * 0.8);
  const ImVec2 corner = ImGui::GetWindowPos(), room = ImGui::GetWindowSize();
  const double scale = std::min((double(room.x) - 2 * pad) / shown.wall_size->width,
                                (double(room.y) - em * 3.2) / shown.wall_size->height);
  if (scale <= 0) return;
  const draw::Size size{shown.wall_size->width * scale, shown.wall_size->height * scale};
  const draw::Point at{double(corner.x) + pad, double(corner.y) + std::round(em * 2.2)};
  const draw::Box box{at.x, at.y, at.x + size.width, at.y + size.height};
  point_at_wall(ui, input, box);
  const std::string words = state_words(ui.wall, shown.settings.language);
  ui::parts::words_in(
      ImRect({float(at.x), corner.y + ems(0.4)}, {float(box.right), corner.y + ems(2.0)}), words,
      ui::parts::small_font(words), widget_look().theme->ink, 0);
  const WallPicture picture = wall_picture(shown, ui, *shown.wall_size);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 from{float(box.left), float(box.top)}, to{float(box.right), float(box.bottom)};
  list.AddRectFilled(from, to, im(picture.drawing->background));
  list.PushClipRect(from, to, true);
  paint(list, *picture.drawing, at, *shown.book, scale);
  if (picture.pointer) paint(list, *picture.pointer, at, *shown.book, scale);
  list.PopClipRect();
  list.AddRect(from, to, im(widget_look().theme->strong_line));
  ImGui::SetCursorScreenPos(from);
  ImGui::Dummy({float(size.width), float(size.height)});
  ui::mark("wall.preview");
}

void draw_wall_question(const Shown& shown, Ui& ui, Actions& actions) {
  if (ui.wall.answered) return;
  const Language language = shown.settings.language;
  ui::heading(text::tr(language, "What does the room see?"));
  const float right = ImGui::GetCursorPosX() + ImGui::GetContentRegionAvail().x;
  bool first = true;
  for (const Place& place : places(language)) {
    const float width = ImGui::CalcTextSize(place.words.c_str()).x + ems(1.8);
    if (!first) ImGui::SameLine();
    if (!first && ImGui::GetCursorPosX() + width > right) ImGui::NewLine();
    first = false;
    const bool before = place.mode == shown.settings.wall;
    if (ui::button(place.words, place.mark, before ? ui::Kind::main : ui::Kind::plain, 0, true,
                   explanation(place.mode, language)))
      answer(shown, ui, actions, place.mode);
  }
  ui::space();
}

void draw_wall_dialog(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  Ui& ui = frame.ui;
  ui::heading(text::tr(language, "What does the room see?"));
  for (const Place& place : places(language)) {
    ui::space(0.4f);
    const bool now = ui.wall.answered && place.mode == ui.wall.mode;
    if (ui::button(place.words, (std::string("dialog.") + place.mark).c_str(),
                   now ? ui::Kind::main : ui::Kind::plain)) {
      answer(frame.shown, ui, frame.actions, place.mode);
      ui.dialog = Dialog::none;
    }
    ui::paragraph(explanation(place.mode, language), true);
  }
  if (ui.wall.mode != WallMode::nothing) draw_what_to_show(frame);
  ui::space(0.5f);
  if (ui::button(text::tr(language, "Close"), "dialog.cancel") || frame.keys.escape)
    ui.dialog = Dialog::none;
}

void draw_wall_break(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  Ui& ui = frame.ui;
  ui::heading(text::tr(language, "Break"));
  ui::label(text::tr(language, "Back at what time? The room sees it."));
  focus_first(frame);
  ui::text_line("wall.break_time", &ui.wall.break_time, "14:35");
  const Answer answer =
      dialog_buttons(frame.shown, frame.keys, text::tr(language, "Show the card"));
  if (answer == Answer::none) return;
  if (answer == Answer::yes) {
    ui.wall.blank = scene::BreakCard{ui.wall.break_time};
    hide_panels(ui.wall, frame.shown.now);
  }
  ui.dialog = Dialog::none;
}

std::vector<Command> wall_commands() {
  constexpr auto W = CommandGroup::wall;
  // clang-format off
  return {
      {"wall", W, message("Show the wall"), {{key::f5}}, true, false, true, in_session, to_wall},
      {"wall_where", W, message("What does the room see?"), {}, false, false, true, in_session,
       open_dialog<Dialog::wall>},
      {"wall_panels", W, message("My own panels for a moment"), {{key::f6}}, true, false, true,
       on_this_screen, panels},
      {"blank", W, message("Black, and back"), {{'B'}, {'.'}}, false, false, true, somewhere, blank},
      {"break", W, message("Break…"), {}, false, false, true, somewhere,
       open_dialog<Dialog::wall_break>},
      {"hold", W, message("Hold this view"), {{'F'}}, false, false, true, somewhere, hold},
      {"wall_names", W, message("Names of the groups on the wall"), {{'Q'}}, false, false, true,
       somewhere, names},
      {"wall_test", W, message("Can they read it from the back?"), {}, false, false, true,
       in_session, show<scene::TestCard>},
      {"wall_map", W, message("The map on the wall"), {}, false, false, true, in_session,
       show<scene::WallMap>},
      {"wall_harvest", W, message("The harvest on the wall"), {}, false, false, true, in_session,
       show<scene::WallHarvest>},
      {"wall_story", W, message("The story on the wall"), {}, false, false, true, has_moments,
       story_on_wall},
      {"wall_rules", W, message("The rules on the wall"), {}, false, false, true, has_rules,
       show<scene::WallRules>},
      {"rules", W, message("Rules for the room…"), {}, false, false, true, own_colleagues,
       open_dialog<Dialog::rules>},
  };
  // clang-format on
}

}  // namespace gui
