// Nobody selected: the goal and what to do next. Several selected: what can be done with them all.
// And the strip that goes with a blind meeting.

#include <imgui.h>

#include "gui/commands.hpp"
#include "gui/editing.hpp"
#include "gui/hidden.hpp"
#include "gui/inspector_parts.hpp"
#include "gui/panel_parts.hpp"
#include "gui/style.hpp"
#include "gui/wall_panel.hpp"
#include "gui/widgets.hpp"
#include "scene/names.hpp"
#include "text/text.hpp"

namespace gui::inspector {
namespace {

using base::Language;

constexpr std::size_t named_at_most = 12;

void draw_goal(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  ui::heading(text::tr(language, "The goal, in one sentence"));
  edit_field(shown, ui, actions,
             {"goal", "inspector.goal", shown.session->now().goal,
              text::tr(language,
                       "What do you want to reach, and by when? A map belongs to one "
                       "goal."),
              3});
}

void draw_next(const Shown& shown, const model::Workshop& workshop, std::size_t waiting) {
  const Language language = shown.settings.language;
  ui::heading(text::tr(language, "What next?"));
  if (workshop.people->empty()) {
    ui::paragraph(text::tr(language,
                           "Who can make or break this goal? Start with five to twelve "
                           "people, each with a code word."));
  } else if (waiting > 0) {
    ui::paragraph(text::trn(language, "{count} person is not on the map yet.",
                            "{count} people are not on the map yet.", long(waiting)));
  } else {
    ui::paragraph(text::tr(language,
                           "Everybody is on the map. Choose one to three people to look "
                           "at longer, or ask yourself who is missing."));
  }
}

void draw_waiting(const Shown& shown, Ui& ui, const std::vector<const model::Person*>& waiting) {
  const float right = ImGui::GetCursorPosX() + ImGui::GetContentRegionAvail().x;
  for (std::size_t i = 0; i < waiting.size() && i < named_at_most; ++i) {
    const model::Person& person = *waiting[i];
    const float width = ImGui::CalcTextSize(person.code.c_str()).x + ems(1.8);
    if (i > 0) {
      ImGui::SameLine();
      if (ImGui::GetCursorPosX() + width > right) ImGui::NewLine();
    }
    const std::string mark = "inspector.waiting." + model::to_text(person.id);
    if (ui::button(person.code, mark.c_str())) ui.selected = {person.id};
  }
  if (waiting.size() > named_at_most)
    ui::paragraph(text::trn(shown.settings.language, "and {count} more", "and {count} more",
                            long(waiting.size() - named_at_most)),
                  true);
}

void draw_counts(const Shown& shown, const model::Workshop& workshop) {
  const Language language = shown.settings.language;
  ui::heading(text::tr(language, "On the map"));
  for (const model::Group group : model::groups) {
    const std::size_t count = model::people_in(workshop, group).size();
    if (count == 0) continue;
    group_mark(group);
    ui::paragraph(std::to_string(count) + "  " +
                  scene::group_name(workshop.labels, group, language));
  }
}

void draw_meeting(const Shown& shown, Ui& ui, const model::Workshop& workshop) {
  const Language language = shown.settings.language;
  const model::Meeting* meeting = model::current_meeting(workshop);
  ui::space(0.25f);
  ui::separator();
  if (meeting) {
    ui::paragraph(meeting->name + " · " + text::long_day(language, meeting->day), true);
  }
  if (model::is_blind_now(workshop)) return;
  if (words_button(text::tr(language, "New meeting…"), "inspector.new_meeting",
                   text::tr(language,
                            "Some weeks later: put everybody on the map again and see who "
                            "moved")))
    ui.dialog = Dialog::new_meeting;
}

std::vector<const model::Person*> the_several(const Shown& shown, const Ui& ui) {
  std::vector<const model::Person*> people;
  for (const model::PersonId id : ui.selected)
    if (const model::Person* person = model::find(shown.session->now(), id))
      people.push_back(person);
  return people;
}

std::string codes_of(const std::vector<const model::Person*>& people) {
  std::string codes;
  for (std::size_t i = 0; i < people.size() && i < named_at_most; ++i)
    codes += (i > 0 ? ", " : "") + people[i]->code;
  return people.size() > named_at_most ? codes + " …" : codes;
}

void draw_cancel(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  if (!ui.unfolded.contains("meeting.cancel")) {
    if (ui::button(text::tr(language, "Cancel this meeting"), "meeting.cancel", ui::Kind::quiet))
      ui.unfolded.insert("meeting.cancel");
    return;
  }
  ui::paragraph(text::tr(language,
                         "Cancel this meeting? Who was not put on the map again goes back "
                         "to the old place."));
  if (ui::button(text::tr(language, "Yes, cancel it"), "meeting.cancel_yes", ui::Kind::danger)) {
    run_command("cancel_meeting", shown, ui, actions);
    ui.unfolded.erase("meeting.cancel");
  }
  if (ui::button(text::tr(language, "No, go on"), "meeting.cancel_no"))
    ui.unfolded.erase("meeting.cancel");
}

// While somebody still has to be put on the map, showing the old places asks first: looking cannot
// be undone.
void draw_reveal(const Shown& shown, Ui& ui, Actions& actions, long to_go) {
  const Language language = shown.settings.language;
  const std::string show = text::tr(language, "Show who moved");
  if (!ui.unfolded.contains("meeting.reveal")) {
    if (!ui::button(show, "meeting.reveal", to_go == 0 ? ui::Kind::main : ui::Kind::plain)) return;
    if (to_go == 0)
      run_command("reveal", shown, ui, actions);
    else
      ui.unfolded.insert("meeting.reveal");
    return;
  }
  ui::paragraph(text::tr(language,
                         "Then you see the old places of everybody, also of those who "
                         "still have to be put on the map."));
  if (ui::button(show, "meeting.reveal_yes", ui::Kind::main)) {
    reveal(shown, actions);
    ui.unfolded.erase("meeting.reveal");
  }
  if (ui::button(text::tr(language, "No, go on"), "meeting.reveal_no"))
    ui.unfolded.erase("meeting.reveal");
}

}  // namespace

void draw_nobody(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  const model::Workshop& workshop = shown.session->now();
  const auto waiting = model::not_on_the_map(workshop);
  draw_wall_question(shown, ui, actions);
  draw_rules_question(shown, ui, actions);
  if (hides_private(shown, ui)) return draw_hidden(shown);
  draw_goal(shown, ui, actions);
  ui::space();
  draw_next(shown, workshop, waiting.size());
  draw_waiting(shown, ui, waiting);
  if (!model::is_blind_now(workshop)) draw_insights(shown, ui, actions);
  if (waiting.size() < workshop.people->size()) {
    ui::space();
    draw_counts(shown, workshop);
  }
  draw_meeting(shown, ui, workshop);
  const bool together = !workshop.people->empty() && !model::is_blind_now(workshop);
  if (together &&
      unfolding(ui, text::tr(language, "What can you do with everybody?"), "inspector.advice.all"))
    draw_advice(shown, ui, actions);
  draw_own_interventions(shown, ui, actions);
}

void draw_several(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  const auto people = the_several(shown, ui);
  const long count = long(people.size());
  ui::heading(text::trn(language, "{count} person selected", "{count} people selected", count));
  ui::paragraph(codes_of(people), true);
  ui::space();
  bool any_on_map = false;
  for (const model::Person* person : people) any_on_map |= person->place.has_value();
  if (ui::button(text::tr(language, "Take off the map"), "inspector.several.off", ui::Kind::plain,
                 0, any_on_map))
    run_command("take_off_map", shown, ui, actions);
  if (ui::button(text::tr(language, "Remove"), "inspector.several.remove", ui::Kind::danger))
    run_command("remove", shown, ui, actions);
  if (words_button(text::tr(language, "Enough for now"), "inspector.enough")) ui.selected.clear();
  if (model::is_blind_now(shown.session->now()) || hides_private(shown, ui)) return;
  ui::space();
  ui::heading(text::tr(language, "What could you do?"));
  draw_advice(shown, ui, actions);
}

void draw_blind_strip(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  const long to_go = long(model::not_on_the_map(shown.session->now()).size());
  const Card card = begin_card(widget_look().theme->accent_tint);
  ui::paragraph(text::tr(language, "Put everyone on the map again without looking."));
  ui::paragraph(text::trn(language, "{count} still to go.", "{count} still to go.", to_go));
  draw_reveal(shown, ui, actions, to_go);
  draw_cancel(shown, ui, actions);
  end_card(card);
  ui::space(0.5f);
}

}  // namespace gui::inspector
