#include "gui/bars.hpp"

#include <algorithm>
#include <cmath>
#include <imgui.h>
#include <imgui_internal.h>

#include "gui/clock.hpp"
#include "gui/commands.hpp"
#include "gui/hidden.hpp"
#include "gui/icons.hpp"
#include "gui/menu.hpp"
#include "gui/steps.hpp"
#include "gui/style.hpp"
#include "gui/waiting.hpp"
#include "gui/widget_parts.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using namespace ui::parts;

// "Undo  (Ctrl+Z)"
std::string tip_of(const Command& command, base::Language language) {
  std::string words = text::say(language, command.words);
  if (!command.keys.empty()) words += "  (" + words_of(command.keys.front()) + ")";
  return words;
}

void command_icon(Icon icon, const char* id, const Shown& shown, Ui& ui, Actions& actions) {
  const Command& found = command(id);
  const std::string mark = std::string("top.") + id;
  if (ui::icon_button(icon, mark.c_str(), tip_of(found, shown.settings.language),
                      found.enabled(shown, ui)))
    run_command(id, shown, ui, actions);
}

void command_button(const char* id, const char* mark, const std::string& words, ui::Kind kind,
                    const Shown& shown, Ui& ui, Actions& actions) {
  const Command& found = command(id);
  if (ui::button(words, mark, kind, 0, found.enabled(shown, ui),
                 tip_of(found, shown.settings.language)))
    run_command(id, shown, ui, actions);
}

float width_of_button(const std::string& words, ImFont* font) {
  return size_of(words, font).x + 2 * ImGui::GetStyle().FramePadding.x + widget_look().em * 0.3f;
}

// Title and, smaller below it, the goal; a click changes them.
void title_and_goal(const Shown& shown, Ui& ui, float width) {
  const base::Language language = shown.settings.language;
  const model::Workshop& workshop = shown.session->now();
  if (hides_private(shown, ui)) return;
  const scene::Theme& theme = *widget_look().theme;
  const float em = widget_look().em;
  const std::string title =
      workshop.title.empty() ? text::tr(language, "No title yet") : workshop.title;
  const std::string goal = workshop.goal.empty()
                               ? text::tr(language, "What do you want to reach? Name the goal.")
                               : workshop.goal;
  const Touched item = touchable("top.title", {width, std::round(em * 2.6f)});
  if (item.visible) {
    if (item.hovered) filled_frame(item.box, theme.hovered, std::nullopt);
    ImRect upper = item.box, lower = item.box;
    upper.Min.x = lower.Min.x += em * 0.4f;
    upper.Max.x = lower.Max.x -= em * 0.4f;
    upper.Max.y = upper.Min.y + std::round(em * 1.4f);
    lower.Min.y = upper.Max.y - std::round(em * 0.1f);
    words_in(upper, title, semibold_font(), theme.ink, 0);
    words_in(lower, goal, small_font(goal), theme.quiet_ink, 0);
  }
  if (item.pressed && can_record(shown) && ui.step != Step::look_back)
    ui.dialog = Dialog::session_details;
  ui::mark("top.title");
  const bool cut = size_of(goal, small_font(goal)).x > width - em * 0.8f;
  ui::tip(cut ? goal : text::tr(language, "Change the title and the goal"));
}

std::string meeting_words(const Shown& shown) {
  const model::Meeting* meeting = model::current_meeting(shown.session->now());
  if (!meeting) return text::tr(shown.settings.language, "New meeting");
  return shown.fonts->fitted(meeting->name, shown.book->em(), draw::Weight::regular,
                             shown.book->em() * 10);
}

// "Room: the map"
std::string room_words(const Shown& shown, const Ui& ui) {
  const std::string words =
      text::tr(shown.settings.language, "Room: {what}", {{"what", what_the_room_sees(shown, ui)}});
  return shown.fonts->fitted(words, shown.book->em(), draw::Weight::regular, shown.book->em() * 10);
}

// The words of the buttons at the right, and how wide they are together.
struct TopWords {
  std::string room, meeting, reveal, export_words, new_person, language;
  bool all_back = false;
  float steps = 0, clock = 0, width = 0;
};

float width_of_room(const TopWords& words) {
  return size_of(words.room, ImGui::GetFont()).x + widget_look().em * 2.6f;
}

// Where the wall is and what is on it; a press asks what the room is to see.
void draw_room_button(const TopWords& words, const Shown& shown, Ui& ui) {
  const bool on = ui.wall.mode != WallMode::nothing;
  const scene::Theme& theme = *widget_look().theme;
  const float em = widget_look().em;
  const Touched item = touchable("top.wall", {width_of_room(words), ImGui::GetFrameHeight()});
  if (item.visible) {
    const draw::Colour fill = item.held      ? theme.pressed
                              : item.hovered ? theme.hovered
                              : on           ? theme.accent_tint
                                             : theme.surface;
    filled_frame(item.box, fill, on ? std::optional(theme.accent) : std::nullopt);
    ImRect rest = item.box;
    rest.Min.x += em * 2.0f;
    draw_icon(Icon::screen, {item.box.Min.x + em * 0.4f, item.box.GetCenter().y - em * 0.55f},
              em * 1.1f, theme.ink);
    words_in(rest, words.room, ImGui::GetFont(), theme.ink, 0);
  }
  ui::mark("top.wall");
  ui::tip(text::tr(shown.settings.language, "What does the room see?") + "  (F5)");
  if (item.pressed) ui.dialog = Dialog::wall;
}

// Nothing, with the space after it, where nobody is added.
float width_of_new_person(const TopWords& words) {
  if (words.new_person.empty()) return -ImGui::GetStyle().ItemSpacing.x;
  return width_of_button(words.new_person, semibold_font());
}

TopWords top_words(const Shown& shown, const Ui& ui) {
  const base::Language language = shown.settings.language;
  const bool looking_back = ui.step == Step::look_back;
  TopWords words;
  words.all_back = model::is_blind_now(shown.session->now()) &&
                   model::not_on_the_map(shown.session->now()).empty();
  words.meeting = meeting_words(shown);
  words.room = room_words(shown, ui);
  words.reveal = text::tr(language, "Reveal");
  words.export_words = text::tr(language, "Export");
  if (ui.step == Step::map) words.new_person = text::tr(language, "New person");
  words.language = language == base::Language::dutch ? "EN" : "NL";
  const ImGuiStyle& style = ImGui::GetStyle();
  ImFont* font = ImGui::GetFont();
  const float icons = 4 * ImGui::GetFrameHeight();
  words.width = icons + width_of_button(words.meeting, font) +
                width_of_button(words.export_words, font) + width_of_new_person(words) +
                width_of_button(words.language, font) + 8 * style.ItemSpacing.x;
  if (words.all_back)
    words.width += width_of_button(words.reveal, semibold_font()) + style.ItemSpacing.x;
  words.width += width_of_room(words) + style.ItemSpacing.x;
  words.steps = width_of_steps(language);
  if (looking_back)
    words.width = 2 * ImGui::GetFrameHeight() + width_of_button(words.language, font) +
                  width_of_room(words) + 5 * style.ItemSpacing.x;
  words.clock = width_of_clock(shown);
  if (words.clock > 0) words.clock += style.ItemSpacing.x;
  words.width += words.steps + words.clock;
  return words;
}

constexpr float least_title = 12;  // ems

// What the menu has too makes room for the title, the longest first.
void leave_room_for_title(TopWords& words, float room) {
  for (std::string* left_out : {&words.meeting, &words.export_words}) {
    if (room - words.width >= least_title * widget_look().em) return;
    words.width -= width_of_button(*left_out, ImGui::GetFont()) + ImGui::GetStyle().ItemSpacing.x;
    left_out->clear();
  }
}

}  // namespace

void draw_top_bar(const Shown& shown, Ui& ui, Actions& actions) {
  const base::Language language = shown.settings.language;
  const ImGuiStyle& style = ImGui::GetStyle();
  const bool looking_back = ui.step == Step::look_back;
  TopWords words = top_words(shown, ui);
  const float pad = style.WindowPadding.x, height = ImGui::GetWindowHeight();
  const float room = ImGui::GetWindowWidth() - 2 * pad;
  const float em = widget_look().em;
  if (!looking_back) leave_room_for_title(words, room);
  // A narrow window: the menu has what does not fit here.
  const bool narrow = room - words.width < em * least_title;
  ImGui::SetCursorPos({pad, std::round((height - em * 2.6f) / 2)});
  const float right_width = narrow ? 3 * ImGui::GetFrameHeight() + 4 * style.ItemSpacing.x +
                                         width_of_new_person(words) + width_of_room(words) +
                                         words.steps + words.clock
                                   : words.width;
  title_and_goal(shown, ui, std::max(em * 2, room - right_width - em));
  ImGui::SetCursorPos({pad + room - right_width + style.ItemSpacing.x,
                       std::round((height - ImGui::GetFrameHeight()) / 2)});
  const auto next = [] { ImGui::SameLine(); };
  draw_steps(shown, ui, actions);
  if (words.clock > 0) draw_clock(shown, ui, actions), next();
  draw_room_button(words, shown, ui), next();
  if (!looking_back) {
    command_icon(Icon::undo, "undo", shown, ui, actions), next();
    command_icon(Icon::redo, "redo", shown, ui, actions), next();
  }
  if (!narrow && !looking_back) {
    if (words.all_back)
      command_button("reveal", "top.reveal", words.reveal, ui::Kind::main, shown, ui, actions),
          next();
    if (!words.meeting.empty())
      command_button("new_meeting", "top.meeting", words.meeting, ui::Kind::quiet, shown, ui,
                     actions),
          next();
    if (!words.export_words.empty())
      command_button("export", "top.export", words.export_words, ui::Kind::plain, shown, ui,
                     actions),
          next();
  }
  if (!words.new_person.empty())
    command_button("new_person", "top.new_person", words.new_person,
                   words.all_back ? ui::Kind::plain : ui::Kind::main, shown, ui, actions),
        next();
  if (!narrow) {
    command_button("language", "top.language", words.language, ui::Kind::quiet, shown, ui, actions),
        next();
    command_icon(shown.settings.dark ? Icon::sun : Icon::moon, "dark", shown, ui, actions), next();
  }
  const bool asked = ui.focus == "top.menu";
  if (asked) ui.focus.reset();
  if (ui::icon_button(Icon::menu, "top.menu", text::tr(language, "Everything one can do  (F10)")) ||
      asked)
    ImGui::OpenPopup("menu");
  const ImVec2 bar = ImGui::GetWindowPos();
  ImGui::SetNextWindowPos({bar.x + ImGui::GetWindowWidth() - em * 0.4f, bar.y + height},
                          ImGuiCond_Always, {1, 0});
  // Three columns; a narrow window scrolls.
  ImGui::SetNextWindowSizeConstraints({0, 0}, ImGui::GetIO().DisplaySize);
  if (ImGui::BeginPopup("menu")) {
    draw_menu(shown, ui, actions);
    ImGui::EndPopup();
  }
}

void draw_status(const Shown& shown, Ui& ui, Actions& actions) {
  const base::Language language = shown.settings.language;
  const model::Workshop& workshop = shown.session->now();
  const ImGuiStyle& style = ImGui::GetStyle();
  const float em = widget_look().em, height = ImGui::GetWindowHeight();
  ImGui::SetCursorPos({style.WindowPadding.x, std::round((height - ImGui::GetFrameHeight()) / 2)});
  if (ui.focus == "quick_line") {
    ImGui::SetKeyboardFocusHere();
    ui.focus.reset();
  }
  if (!can_record(shown)) ImGui::BeginDisabled();
  const float field = std::min(em * 16, ImGui::GetWindowWidth() * 0.4f);
  ui::text_line("quick_line", &ui.quick_line, text::tr(language, "Type: Heron 7 ?"), field);
  if (!can_record(shown)) ImGui::EndDisabled();
  const bool done = ImGui::IsItemDeactivated() && ImGui::IsKeyPressedMap(ImGuiKey_Enter, false);
  ui.in_quick_line = ImGui::IsItemActive();
  ui::tip(text::tr(language,
                   "Places somebody by typing: a code, trust and agreement from 0 to 10, ? for not "
                   "known. One number is trust alone. Press / to come here."));
  if (done && !ui.quick_line.empty()) {
    do_quick_line(shown, ui, actions);
    ui.focus = "quick_line";  // the next one may follow
    // What ImGui remembers to undo belongs to the line that is gone.
    ImGui::GetCurrentContext()->InputTextState.ID = 0;
  }
  const auto people = long(workshop.people->size());
  const auto waiting = long(model::not_on_the_map(workshop).size());
  std::string words = text::trn(language, "{count} person", "{count} people", people);
  if (waiting > 0)
    words += " · " + text::trn(language, "{count} not on the map yet", "{count} not on the map yet",
                               waiting);
  if (ui.selected.size() > 1)
    words += " · " +
             text::trn(language, "{count} selected", "{count} selected", long(ui.selected.size()));
  std::string right;
  if (!shown.busy && !shown.banner && !shown.read_only && !shown.path.empty() && !ui.may_be_seen)
    right = text::tr(language, "Kept in {file}", {{"file", shown.path.filename().string()}});
  const float left = field + style.WindowPadding.x + em, end = ImGui::GetWindowWidth() - em;
  if (shown.busy) {
    const float room = (end - left) * 0.6f;
    ImGui::SetCursorPos({end - room, std::round((height - ImGui::GetFrameHeight()) / 2)});
    draw_waiting(shown, room, 1, actions);
  }
  const ImVec2 at = ImGui::GetWindowPos();
  const draw::Colour quiet = widget_look().theme->quiet_ink;
  const float middle = left + (end - left) * 0.5f;
  words_in(ImRect({at.x + left, at.y}, {at.x + middle, at.y + height}), words, small_font(words),
           quiet, 0);
  words_in(ImRect({at.x + middle, at.y}, {at.x + end, at.y + height}), right, small_font(right),
           quiet, 1);
}

}  // namespace gui
