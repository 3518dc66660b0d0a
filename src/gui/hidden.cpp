#include "gui/hidden.hpp"

#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui {

bool hides_private(const Shown& shown, const Ui& ui) {
  return ui.may_be_seen && shown.session && shown.session->now().kind == model::SessionKind::own;
}

void draw_hidden(const Shown& shown) {
  ui::paragraph(text::tr(shown.settings.language,
                         "What is private stays hidden here while the room may see this screen."),
                true);
}

bool hides_dialog(const Shown& shown, const Ui& ui) {
  switch (ui.dialog) {
    case Dialog::something_else:
    case Dialog::choose_intervention:
      return ui.may_be_seen;  // reasons quote what is never public
    case Dialog::paste_list:
    case Dialog::session_details:
    case Dialog::own_intervention:
    case Dialog::remove_people:
      return hides_private(shown, ui);
    default:
      return false;
  }
}

}  // namespace gui
