#include "gui/menu.hpp"

#include <imgui.h>

#include "gui/commands.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

bool is_on(const std::string& id, const Shown& shown, const Ui& ui) {
  const Settings& settings = shown.settings;
  return (id == "group_names" && settings.group_names) || (id == "wishes" && settings.wishes) ||
         (id == "trails" && settings.trails) || (id == "reverse_views" && settings.reverse_views) ||
         (id == "people_list" && settings.people_list) ||
         (id == "private_words" && ui.private_words);
}

}  // namespace

void menu_item(const char* id, const Shown& shown, Ui& ui, Actions& actions) {
  const Command& found = command(id);
  const std::string words = text::say(shown.settings.language, found.words);
  const std::string keys = found.keys.empty() ? std::string() : words_of(found.keys.front());
  const std::string label = words + "###" + id;
  if (ImGui::MenuItem(label.c_str(), keys.empty() ? nullptr : keys.c_str(), is_on(id, shown, ui),
                      found.enabled(shown, ui)))
    run_command(id, shown, ui, actions);
  ui::mark((std::string("menu.") + id).c_str());
}

void draw_menu(const Shown& shown, Ui& ui, Actions& actions) {
  const Command* before = nullptr;
  for (const Command& item : commands()) {
    if (!item.in_menu) continue;
    if (before && before->group != item.group) ImGui::Separator();
    menu_item(item.id, shown, ui, actions);
    before = &item;
  }
}

}  // namespace gui
