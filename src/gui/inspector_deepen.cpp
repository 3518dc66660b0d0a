// Why somebody may stand where they stand, asked of the few who matter most: what happens, where it
// sits, on which layer, whether they could be right, and what I do myself that keeps it so.

#include <algorithm>
#include <imgui.h>

#include "gui/editing.hpp"
#include "gui/hidden.hpp"
#include "gui/inspector_parts.hpp"
#include "gui/notes.hpp"
#include "gui/panel_parts.hpp"
#include "gui/style.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui::inspector {
namespace {

using base::Language;

/// The signs that were seen, each once, in the order of the first time.
std::vector<const catalogue::Sign*> signs_of(const Shown& shown, const model::Person& person) {
  std::vector<const catalogue::Sign*> signs;
  for (const model::Seen& seen : person.seen) {
    const catalogue::Sign* sign = catalogue::find_sign(*shown.catalogue, seen.sign);
    if (sign && std::ranges::find(signs, sign) == signs.end()) signs.push_back(sign);
  }
  return signs;
}

std::string days_of(const model::Person& person, const std::string& sign, Language language) {
  std::string days;
  for (const model::Seen& seen : person.seen)
    if (seen.sign == sign) days += (days.empty() ? "" : ", ") + text::short_day(language, seen.day);
  return days;
}

/// What can be said of a sign: naming the pattern, never the person.
void draw_sign(const Shown& shown, const model::Person& person, const catalogue::Sign& sign) {
  const Language language = shown.settings.language;
  ui::paragraph(sign.name.in(language));
  ui::label(days_of(person, sign.id, language));
  ui::paragraph(text::tr(language, "You could say: “{words}” Then be silent.",
                         {{"words", sign.say.in(language)}}));
  ui::paragraph(sign.below.in(language), true);
  ui::space(0.3f);
}

void draw_what_happens(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person) {
  const Language language = shown.settings.language;
  ui::heading(text::tr(language, "What do you see happening?"));
  for (const catalogue::Sign* sign : signs_of(shown, person)) draw_sign(shown, person, *sign);
  draw_new_sign(shown, ui, actions, person);
  if (new_sign(ui, person.id)) return;
  if (ui::button(text::tr(language, "Choose a sign…"), "inspector.sign.choose", ui::Kind::plain, 0,
                 true,
                 text::tr(language,
                          "A form that resistance takes, seen at a moment. It is not a "
                          "character.")))
    ui.dialog = Dialog::choose_sign;
}

void draw_cause(const Shown& shown, Actions& actions, const model::Person& person) {
  const Language language = shown.settings.language;
  ui::heading(text::tr(language, "Where does it sit?"));
  ui::label(text::tr(language, "What is lacking between you, as far as you can tell?"));
  int chosen = int(person.cause) - 1;
  if (!ui::choice("inspector.cause",
                  {text::trc(language, "cause", "Trust"), text::trc(language, "cause", "Agreement"),
                   text::trc(language, "cause", "Both"), text::tr(language, "We do not know")},
                  &chosen))
    return;
  session::About about;
  about.cause = model::Cause(chosen + 1);
  set_about(actions, person.id, about);
}

void set_layer(Actions& actions, model::PersonId id, model::Layer layer) {
  session::About about;
  about.layer = layer;
  set_about(actions, id, about);
}

const catalogue::LayerCard& card_of(const Shown& shown, model::Layer layer) {
  return catalogue::card_of(*shown.catalogue, catalogue::Layer(int(layer) - 1));
}

constexpr const char* other_layer = "inspector.layer.other";

/// All five with the question that finds out; once one is chosen, that one and what goes with it.
void draw_layer(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person) {
  const Language language = shown.settings.language;
  ui::heading(text::tr(language, "On which layer?"));
  const bool chosen = person.layer != model::Layer::not_said;
  if (chosen && !ui.unfolded.contains(other_layer)) {
    const catalogue::LayerCard& card = card_of(shown, person.layer);
    ui::paragraph(card.name.in(language));
    ui::paragraph(card.hint.in(language), true);
    ui::paragraph(card.moving.in(language), true);
    if (words_button(text::tr(language, "Another layer"), other_layer))
      ui.unfolded.insert(other_layer);
    return;
  }
  for (int i = 1; i <= int(model::Layer::ethics); ++i) {
    const auto layer = model::Layer(i);
    const catalogue::LayerCard& card = card_of(shown, layer);
    const std::string mark = "inspector.layer." + std::to_string(i);
    if (!ui::option(mark.c_str(), card.name.in(language), card.question.in(language),
                    person.layer == layer))
      continue;
    ui.unfolded.erase(other_layer);
    if (person.layer != layer) set_layer(actions, person.id, layer);
  }
}

void draw_right(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person) {
  const Language language = shown.settings.language;
  ui::heading(text::tr(language, "Could they simply be right?"));
  int chosen = int(person.right) - 1;
  if (ui::choice("inspector.right",
                 {text::trc(language, "right", "No"), text::trc(language, "right", "Partly"),
                  text::trc(language, "right", "Yes")},
                 &chosen)) {
    session::About about;
    about.right = model::Right(chosen + 1);
    set_about(actions, person.id, about);
  }
  if (person.right != model::Right::partly && person.right != model::Right::yes) return;
  if (ui.may_be_seen) return draw_hidden(shown);
  ui::label(text::tr(language, "About what?"));
  edit_field(shown, ui, actions,
             {"right:" + model::to_text(person.id), "inspector.right.about", person.right_about,
              text::tr(language, "What do they see that you overlook?"), 2});
  draw_change_the_plan(shown, ui, actions, person);
}

void draw_share(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person) {
  const Language language = shown.settings.language;
  ui::heading(text::tr(language, "My share"));
  if (ui.may_be_seen) return draw_hidden(shown);
  edit_field(shown, ui, actions,
             {"share:" + model::to_text(person.id), "inspector.share", person.my_share,
              text::tr(language, "What do I do myself that keeps it so?"), 3});
}

}  // namespace

void draw_deepen(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person) {
  draw_what_happens(shown, ui, actions, person);
  ui::space();
  draw_cause(shown, actions, person);
  ui::space();
  draw_layer(shown, ui, actions, person);
  ui::space();
  draw_right(shown, ui, actions, person);
  ui::space();
  draw_share(shown, ui, actions, person);
  ui::space();
}

}  // namespace gui::inspector
