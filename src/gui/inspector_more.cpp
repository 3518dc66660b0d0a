// What may be asked later of the few who matter most.

#include <imgui.h>

#include "gui/commands.hpp"
#include "gui/editing.hpp"
#include "gui/inspector_parts.hpp"
#include "gui/panel_parts.hpp"
#include "gui/style.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui::inspector {
namespace {

using base::Language;

void draw_influence(const Shown& shown, Actions& actions, const model::Person& person) {
  const Language language = shown.settings.language;
  ui::label(text::tr(language, "Influence on the goal"));
  int chosen = int(person.influence);
  if (ui::choice(
          "inspector.influence",
          {text::trc(language, "influence", "Low"), text::trc(language, "influence", "Middle"),
           text::trc(language, "influence", "High")},
          &chosen)) {
    session::About about;
    about.influence = model::Influence(chosen);
    set_about(actions, person.id, about);
  }
}

void draw_person_or_group(const Shown& shown, Actions& actions, const model::Person& person) {
  const Language language = shown.settings.language;
  ui::label(text::tr(language, "Is this one person, or a group?"));
  int chosen = person.is_group ? 1 : 0;
  if (ui::choice("inspector.kind",
                 {text::tr(language, "One person"), text::tr(language, "A group")}, &chosen)) {
    session::About about;
    about.is_group = chosen == 1;
    set_about(actions, person.id, about);
  }
}

void draw_wish(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person) {
  const Language language = shown.settings.language;
  ui::heading(text::tr(language, "Where would you like to get to together?"));
  if (model::is_blind_now(shown.session->now())) {
    ui::paragraph(text::tr(language, "Wishes stay hidden until you show who moved."), true);
    return;
  }
  edit_axis(shown, ui, actions, person, Place::wish, true);
  edit_axis(shown, ui, actions, person, Place::wish, false);
  if (person.place &&
      words_button(text::tr(language, "Start from where they are now"), "inspector.wish.here"))
    record(actions, session::SetWish{person.id, person.place});
  if (!person.wish) return;
  if (words_button(text::tr(language, "Clear the wish"), "inspector.wish.clear"))
    record(actions, session::SetWish{person.id, {}});
}

void draw_reverse(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person) {
  const Language language = shown.settings.language;
  ui::heading(text::tr(language, "Where would they put you?"));
  edit_axis(shown, ui, actions, person, Place::reverse, true);
  edit_axis(shown, ui, actions, person, Place::reverse, false);
  if (person.reverse_view &&
      words_button(text::tr(language, "Clear their view"), "inspector.reverse.clear"))
    record(actions, session::SetReverseView{person.id, {}});
}

void draw_private(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person) {
  const Language language = shown.settings.language;
  ui::heading(text::tr(language, "Private words"));
  if (!ui.private_words) {
    ui::paragraph(text::tr(language,
                           "H shows private words: role, memory aid and name. Check "
                           "first who can see this screen."),
                  true);
    return;
  }
  const std::string id = model::to_text(person.id);
  ui::label(text::tr(language, "Role"));
  edit_field(shown, ui, actions,
             {"role:" + id, "inspector.role", person.role,
              text::tr(language, "In a small organisation a role is a name.")});
  ui::label(text::tr(language, "Memory aid"));
  edit_field(shown, ui, actions,
             {"aid:" + id, "inspector.aid", person.memory_aid,
              text::tr(language, "What makes you think of them")});
  ui::label(text::tr(language, "Name"));
  edit_field(shown, ui, actions,
             {"name:" + id, "inspector.name", person.name,
              text::tr(language, "Better left empty: the code is enough")});
}

void draw_remove(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person) {
  const Language language = shown.settings.language;
  if (ui::button(text::tr(language, "Remove {code}", {{"code", person.code}}), "inspector.remove",
                 ui::Kind::danger))
    run_command("remove", shown, ui, actions);
}

}  // namespace

void draw_more(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person) {
  draw_influence(shown, actions, person);
  draw_person_or_group(shown, actions, person);
  ui::space();
  draw_wish(shown, ui, actions, person);
  ui::space();
  draw_reverse(shown, ui, actions, person);
  ui::space();
  draw_private(shown, ui, actions, person);
  ui::space();
  draw_remove(shown, ui, actions, person);
}

}  // namespace gui::inspector
