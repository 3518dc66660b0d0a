// One person: where they stand, and the four questions that come first.

#include <imgui.h>

#include "base/utf8.hpp"
#include "gui/editing.hpp"
#include "gui/hidden.hpp"
#include "gui/inspector_parts.hpp"
#include "gui/panel_parts.hpp"
#include "gui/style.hpp"
#include "gui/widgets.hpp"
#include "scene/names.hpp"
#include "text/text.hpp"

namespace gui::inspector {
namespace {

using base::Language;

/// An index for ui::choice from an enum whose first value means "not said".
int index_after_not_said(int value) {
  return value - 1;
}

void draw_where(const Shown& shown, Ui& ui, const model::Person& person) {
  const Language language = shown.settings.language;
  if (!person.place) {
    off_map_mark();
    ui::heading(text::tr(language, "Not on the map yet"));
    ui::label(text::tr(language, "Answer a question below, or drag the dot onto the map."));
    return;
  }
  const model::Grouping grouping = group_of(person);
  const model::Labels& labels = shown.session->now().labels;
  group_mark(grouping.group);
  ui::heading(scene::group_name(labels, grouping.group, language));
  const std::string explanation = scene::group_explanation(grouping.group, language);
  if (grouping.group == model::Group::unknown) {
    ui::label(text::tr(language, "About {code}: {explanation}.",
                       {{"code", person.code}, {"explanation", explanation}}));
  } else {
    ui::label(text::tr(language, "You put {code} here: {explanation}. What do you suppose?",
                       {{"code", person.code}, {"explanation", explanation}}));
  }
  if (grouping.too_close_to_call)
    ui::label(text::tr(language, "Too close to call: go and find out."));
  if (!words_button(text::tr(language, "What could I say?"), "inspector.card",
                    text::tr(language, "The card of the conversation with this group")))
    return;
  ui.card = scene::card_id(grouping.group);
  ui.dialog = Dialog::cards;
}

/// A word that can be taken in place of what was typed; the same from frame to frame.
void propose_code(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person) {
  const std::string word = catalogue::proposed_code(
      *shown.code_words, shown.settings.language, person.id.entry, [&](std::string_view taken) {
        return model::find_code(shown.session->now(), taken) != nullptr;
      });
  if (!words_button(text::tr(shown.settings.language, "Take {code}", {{"code", word}}),
                    "inspector.code.take"))
    return;
  forget_wrong(ui, "code:" + model::to_text(person.id));
  session::About about;
  about.code = word;
  set_about(actions, person.id, about);
}

/// What is to be said about the code as it stands in the field now.
void draw_code_remarks(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person,
                       const std::string& words) {
  const Language language = shown.settings.language;
  const std::string code{base::trimmed(words)};
  if (code.empty()) {
    warning_words(text::tr(language, "Everybody needs a code; until then {code} stays.",
                           {{"code", person.code}}));
    return;
  }
  const model::Person* holder = model::find_code(shown.session->now(), code);
  if (holder && holder->id != person.id) {
    warning_words(text::tr(language, "Somebody is called {code} already. Choose another word.",
                           {{"code", holder->code}}));
  } else if (catalogue::looks_like_initials(code)) {
    warning_words(text::tr(language,
                           "These look like initials, and initials point at a person. A "
                           "code word is safer."));
  } else {
    return;
  }
  propose_code(shown, ui, actions, person);
}

void draw_code(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person) {
  ImGui::AlignTextToFramePadding();
  ui::label(text::tr(shown.settings.language, "Code"));
  ui::tip(text::tr(shown.settings.language, "A word in place of the name"));
  ImGui::SameLine();
  const std::string words =
      edit_field(shown, ui, actions,
                 {"code:" + model::to_text(person.id), "inspector.code", person.code,
                  text::tr(shown.settings.language, "A word such as Heron")});
  draw_code_remarks(shown, ui, actions, person, words);
  if (ui.private_words && !person.role.empty()) ui::paragraph(person.role, true);
}

void draw_question(int number, const std::string& words) {
  ui::space(0.3f);
  ui::heading(std::to_string(number) + "  " + words);
}

void draw_trust(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person) {
  const Language language = shown.settings.language;
  draw_question(1, text::tr(language, "How much do you trust each other?"));
  edit_axis(shown, ui, actions, person, Place::now, true);
  ui::label(text::tr(language, "If trust is lacking, on whose side is that?"));
  int chosen = index_after_not_said(int(person.trust_missing));
  if (ui::choice("inspector.trust_missing",
                 {text::tr(language, "Mostly mine"), text::tr(language, "Mostly theirs"),
                  text::tr(language, "Both")},
                 &chosen)) {
    session::About about;
    about.trust_missing = model::TrustMissing(chosen + 1);
    set_about(actions, person.id, about);
  }
}

void draw_agreement(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person) {
  const Language language = shown.settings.language;
  draw_question(2, text::tr(language, "How far do they agree with the goal?"));
  edit_axis(shown, ui, actions, person, Place::now, false);
  if (person.place && person.place->agreement) return;
  ui::label(text::tr(language, "What makes it unknown?"));
  int chosen = int(person.stance);
  if (ui::choice("inspector.stance",
                 {text::tr(language, "I have not asked"), text::tr(language, "Still looking"),
                  text::tr(language, "Keeps quiet")},
                 &chosen)) {
    session::About about;
    about.stance = model::Stance(chosen);
    set_about(actions, person.id, about);
  }
}

void draw_sure(const Shown& shown, Actions& actions, const model::Person& person) {
  const Language language = shown.settings.language;
  draw_question(4, text::tr(language, "How sure am I?"));
  int chosen = index_after_not_said(int(person.sure));
  if (ui::choice("inspector.sure",
                 {text::trc(language, "sure", "Low"), text::trc(language, "sure", "Middle"),
                  text::trc(language, "sure", "High")},
                 &chosen)) {
    session::About about;
    about.sure = model::Sureness(chosen + 1);
    set_about(actions, person.id, about);
  }
  if (model::seen_first_hand(person)) return;
  if (person.sure == model::Sureness::high)
    ui::paragraph(text::tr(language,
                           "Very sure, and nothing seen or heard at first hand yet. What "
                           "would you look for?"),
                  true);
  else if (person.place && !person.seen.empty())
    ui::paragraph(text::tr(language,
                           "This place rests on what others say, or on what you suppose. What "
                           "could you ask or look at yourself?"),
                  true);
}

void draw_map_buttons(const Shown& shown, Actions& actions, const model::Person& person) {
  const Language language = shown.settings.language;
  ui::space(0.5f);
  if (!person.place) {
    if (ui::button(text::tr(language, "On the map as: we do not know yet"),
                   "inspector.place_unknown"))
      record(actions, session::PlacePerson{person.id, {}});
  } else if (words_button(text::tr(language, "Take off the map"), "inspector.take_off")) {
    record(actions, session::TakeOffMap{person.id});
  }
}

// What the map itself shows can be changed here too; the rest is hidden.
void draw_for_all_eyes(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person) {
  const Language language = shown.settings.language;
  draw_code(shown, ui, actions, person);
  ui::space(0.3f);
  ui::label(text::tr(language, "Trust"));
  edit_axis(shown, ui, actions, person, Place::now, true);
  ui::label(text::tr(language, "Agreement"));
  edit_axis(shown, ui, actions, person, Place::now, false);
  draw_map_buttons(shown, actions, person);
  ui::space();
  draw_hidden(shown);
}

}  // namespace

void draw_person(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person) {
  const Language language = shown.settings.language;
  // All four questions fit in a small window.
  const ImGuiStyle& style = ImGui::GetStyle();
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, ImVec2(style.FramePadding.x, ems(0.2)));
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(style.ItemSpacing.x, ems(0.3)));
  if (hides_private(shown, ui)) {
    draw_for_all_eyes(shown, ui, actions, person);
    return ImGui::PopStyleVar(2);
  }
  draw_where(shown, ui, person);
  draw_code(shown, ui, actions, person);
  draw_trust(shown, ui, actions, person);
  draw_agreement(shown, ui, actions, person);
  draw_question(3, text::tr(language, "What I saw or heard"));
  draw_seen(shown, ui, actions, person);
  draw_sure(shown, actions, person);
  draw_map_buttons(shown, actions, person);
  ui::space(0.25f);
  ui::separator();
  if (unfolding(ui, text::tr(language, "Look deeper"), "inspector.deepen"))
    draw_deepen(shown, ui, actions, person);
  if (!model::is_blind_now(shown.session->now()) &&
      unfolding(ui, text::tr(language, "What could you do?"), "inspector.advice"))
    draw_advice(shown, ui, actions);
  if (unfolding(ui, text::tr(language, "More about {code}", {{"code", person.code}}),
                "inspector.more"))
    draw_more(shown, ui, actions, person);
  ui::space(1);
  ImGui::PopStyleVar(2);
}

}  // namespace gui::inspector
