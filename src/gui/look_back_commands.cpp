#include "gui/look_back_commands.hpp"

#include "gui/focus.hpp"
#include "gui/look_back.hpp"
#include "gui/steps.hpp"

namespace gui {
namespace {

using base::message;

constexpr auto B = CommandGroup::looking_back;

constexpr KeyPress ctrl(Key letter) {
  return {letter, true};
}
constexpr KeyPress shift(Key what) {
  return {what, false, true};
}
constexpr KeyPress plain(Key what) {
  return {what};
}

bool in_session(const Shown& shown, const Ui&) {
  return shown.session != nullptr;
}
bool looking_back(const Shown& shown, const Ui& ui) {
  return shown.session && ui.step == Step::look_back;
}
bool branched(const Shown& shown, const Ui&) {
  return shown.session && shown.session->header().origin;
}
bool markable(const Shown& shown, const Ui&) {
  return can_record(shown) && !shown.session->entries().empty();
}

template <Step where>
void to_step(const Shown& shown, Ui& ui, Actions& actions) {
  go_to(where, shown, ui, actions);
}

void play(const Shown& shown, Ui& ui, Actions&) {
  play_or_pause(shown, ui);
}
template <int by>
void step_by(const Shown& shown, Ui& ui, Actions&) {
  step_moves(shown, ui, by);
}
template <int by>
void chapter_by(const Shown& shown, Ui& ui, Actions&) {
  step_chapters(shown, ui, by);
}
template <int by>
void speed_by(const Shown& shown, Ui& ui, Actions&) {
  change_speed(shown, ui, by);
}
void to_first_move(const Shown& shown, Ui& ui, Actions&) {
  go_to_move(shown, ui, 0);
}
void to_last_move(const Shown& shown, Ui& ui, Actions&) {
  go_to_move(shown, ui, moves_of(ui.look_back).size());
}
void to_moves(const Shown&, Ui& ui, Actions&) {
  if (!ui.look_back.class_view) ui.focus = "look_back.search";
}
// To the field for the guesses of the room, while a question waits for them.
void to_what_is_beside(const Shown& shown, Ui& ui, Actions&) {
  const std::string field = guess_field(shown, ui.look_back);
  if (field.empty()) return enter_panel("beside");
  ui.focus = field;
}
void other_view(const Shown&, Ui& ui, Actions&) {
  show_every_step(ui, !ui.look_back.raw);
}
void with_origin(const Shown&, Ui&, Actions& actions) {
  actions.push_back(CompareWithOrigin{});
}
void class_view(const Shown& shown, Ui& ui, Actions& actions) {
  toggle_class_view(shown, ui, actions);
}

}  // namespace

// clang-format off
std::vector<Command> looking_back_commands() {
  return {
      {"look_back", B, message("Look back"), {ctrl('5')}, false, false, true, in_session,
       to_step<Step::look_back>},
      {"mark_moment", B, message("Mark this moment"), {plain('M')}, false, false, true, markable,
       mark_moment},
      {"play", B, message("Play or pause"), {plain(key::space)}, false, false, true, looking_back,
       play},
      {"next_move", B, message("Next move"), {plain(key::right), plain(key::down)}, false,
       true, false, looking_back, step_by<1>},
      {"previous_move", B, message("Previous move"), {plain(key::left), plain(key::up)}, false,
       true, false, looking_back, step_by<-1>},
      {"next_chapter", B, message("Next chapter"), {plain(key::page_down), shift(key::right)},
       false, true, false, looking_back, chapter_by<1>},
      {"previous_chapter", B, message("Previous chapter"),
       {plain(key::page_up), shift(key::left)}, false, true, false, looking_back, chapter_by<-1>},
      {"first_move", B, message("To the beginning"), {plain(key::home)}, false, false, false,
       looking_back, to_first_move},
      {"last_move", B, message("To the end"), {plain(key::end)}, false, false, false,
       looking_back, to_last_move},
      {"faster", B, message("Play faster"), {plain('+'), plain('=')}, false, false, false,
       looking_back, speed_by<-1>},
      {"slower", B, message("Play slower"), {plain('-')}, false, false, false, looking_back,
       speed_by<1>},
      {"search_moves", B, message("Search what happened"), {plain('/')}, false, false, true,
       looking_back, to_moves},
      {"every_step", B, message("In short, or every step"), {plain('E')}, false, false, true,
       looking_back, other_view},
      {"to_beside", B, message("To what is beside the map"), {plain(key::enter)}, false, false,
       false, looking_back, to_what_is_beside},
      {"compare_origin", B, message("What if: compare with the origin"), {}, false, false, true,
       branched, with_origin},
      {"class_view", B, message("As the class sees it"), {plain('C')}, false, false, true,
       looking_back, class_view},
  };
}
// clang-format on

}  // namespace gui
