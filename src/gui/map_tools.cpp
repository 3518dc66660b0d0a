#include "gui/map_tools.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <imgui.h>

#include "gui/commands.hpp"
#include "gui/menu.hpp"
#include "gui/style.hpp"
#include "gui/widget_parts.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

struct Switch {
  const char* command;
  const char* mark;
  bool on;
};

// A word that can be on or off; quiet, because the map is what one looks at.
bool draw_switch(const std::string& words, const char* mark, bool on) {
  using namespace ui::parts;
  const scene::Theme& theme = *widget_look().theme;
  const float em = widget_look().em;
  ImFont* font = small_font(words);
  const float width = size_of(words, font).x + em * 1.9f;
  const Touched item = touchable(mark, {width, std::round(em * 1.7f)});
  if (item.visible) {
    if (item.hovered || item.held)
      filled_frame(item.box, item.held ? theme.pressed : theme.hovered, std::nullopt);
    const float side = std::round(em * 0.8f), left = item.box.Min.x + em * 0.4f;
    const float top = std::floor(item.box.GetCenter().y - side / 2);
    const ImRect square({left, top}, {left + side, top + side});
    ImDrawList* list = ImGui::GetWindowDrawList();
    list->AddRectFilled(square.Min, square.Max, im(on ? theme.accent : theme.raised), em * 0.2f);
    list->AddRect(square.Min, square.Max, im(on ? theme.accent : theme.strong_line), em * 0.2f);
    if (on) tick_in(square, theme.on_accent);
    ImRect rest = item.box;
    rest.Min.x = square.Max.x + em * 0.35f;
    words_in(rest, words, font, theme.ink, 0);
  }
  ui::mark(mark);
  return item.pressed;
}

}  // namespace

void draw_map_tools(const Shown& shown, Ui& ui, Actions& actions) {
  const Settings& settings = shown.settings;
  const std::array switches = {
      Switch{"group_names", "map.group_names", settings.group_names},
      Switch{"wishes", "map.wishes", settings.wishes},
      Switch{"trails", "map.trails", settings.trails},
      Switch{"reverse_views", "map.reverse_views", settings.reverse_views},
      Switch{"private_words", "map.private_words", ui.private_words},
  };
  const float em = widget_look().em;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(em * 0.1f, 0));
  ImGui::SetCursorPos({std::round(em * 0.6f), std::round(em * 0.45f)});
  ImGui::BeginGroup();
  const float end = ImGui::GetWindowPos().x + ImGui::GetWindowWidth();
  bool first = true;
  for (const Switch& item : switches) {
    const Command& found = command(item.command);
    const std::string words = text::say(settings.language, found.words);
    if (!first) ImGui::SameLine();
    first = false;
    const float width = ui::parts::size_of(words, ui::parts::small_font(words)).x + em * 1.9f;
    if (ImGui::GetCursorScreenPos().x + width > end) break;  // the menu has them all
    if (draw_switch(words, item.mark, item.on)) run_command(item.command, shown, ui, actions);
    if (!found.keys.empty()) ui::tip(words + "  (" + words_of(found.keys.front()) + ")");
  }
  ImGui::EndGroup();
  ImGui::PopStyleVar();
  ImGui::SetCursorPos({0, std::round(em * 2.3f)});
}

void draw_empty_map(const Shown& shown, const Ui& ui, draw::Point at, draw::Size size) {
  if (!shown.session->now().people->empty() || ui.drag) return;
  using namespace ui::parts;
  const base::Language language = shown.settings.language;
  const scene::Theme& theme = *widget_look().theme;
  const double em = shown.book->em(), pad = em * 1.4;
  const std::string title = text::tr(language, "Who plays a part?");
  const std::vector<std::string> lines = shown.fonts->lines(
      text::tr(language,
               "Double-click where somebody stands, press N for a new person, or copy a list of "
               "people and press Ctrl+V. Give them a code word, not a name."),
      em, draw::Weight::regular, std::min(em * 24, size.width - 2 * pad));
  const double line = em * 1.5, width = std::min(em * 24, size.width - 2 * pad) + 2 * pad;
  const double height = 2 * pad + em * 2 + line * double(lines.size());
  const double left = std::floor(at.x + (size.width - width) / 2);
  double y = std::floor(at.y + (size.height - height) / 2.6);
  ImDrawList* list = ImGui::GetWindowDrawList();
  const ImRect card({float(left), float(y)}, {float(left + width), float(y + height)});
  list->AddRectFilled(card.Min, card.Max, im(theme.raised), float(em * 0.6));
  list->AddRect(card.Min, card.Max, im(theme.line), float(em * 0.6));
  y += pad;
  const auto words = [&](const std::string& sentence, ImFont* font, draw::Colour colour) {
    list->AddText(font, font->FontSize, {float(left + pad), float(y)}, im(colour), sentence.data(),
                  sentence.data() + sentence.size());
  };
  words(title, semibold_font(), theme.ink);
  y += em * 2;
  for (const std::string& sentence : lines) {
    words(sentence, shown.book->regular(), theme.ink);
    y += line;
  }
}

void open_person_menu() {
  ImGui::OpenPopup("person_menu");
}

void draw_person_menu(const Shown& shown, Ui& ui, Actions& actions) {
  if (!ImGui::BeginPopup("person_menu")) return;
  for (const char* id : {"edit", "take_off_map", "remove"})
    menu_item(id, widget_look().em * 16, shown, ui, actions);
  ImGui::EndPopup();
}

}  // namespace gui
