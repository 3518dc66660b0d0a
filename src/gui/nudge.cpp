#include "gui/nudge.hpp"

#include <algorithm>

#include "gui/commands.hpp"

namespace gui {
namespace {

constexpr double coarse_step = 0.05, fine_step = 0.01;

void move(model::Axis& axis, double step, bool held) {
  if (step == 0) return;
  if (!axis) {
    if (step > 0) axis = -1;  // out of the gutter, onto the nearest edge
    return;
  }
  if (step < 0 && *axis <= -1) {
    if (!held) axis.reset();
    return;
  }
  axis = std::clamp(*axis + step, -1.0, 1.0);
}

}  // namespace

void nudge(const Shown& shown, Ui& ui, Actions& actions, int right, int up, bool fine, bool held) {
  const auto id = the_selected(ui);
  if (!id || !can_record(shown)) return;
  const model::Person* person = model::find(shown.session->now(), *id);
  if (!person) return;
  if (ui.nudge && ui.nudge->person != *id) record_nudge(shown, ui, actions);
  if (!ui.nudge) ui.nudge = Nudge{*id, person->place.value_or(model::Position{}), shown.now};
  if (!person->place && ui.nudge->at == model::Position{}) {
    ui.nudge->at = {0, 0};
  } else {
    const double step = fine ? fine_step : coarse_step;
    move(ui.nudge->at.trust, right * step, held);
    move(ui.nudge->at.agreement, up * step, held);
  }
  ui.nudge->at = model::rounded(ui.nudge->at);
  ui.nudge->last = shown.now;
}

void record_nudge(const Shown& shown, Ui& ui, Actions& actions) {
  if (!ui.nudge) return;
  const Nudge done = *ui.nudge;
  ui.nudge.reset();
  const model::Person* person =
      shown.session ? model::find(shown.session->now(), done.person) : nullptr;
  if (person && person->place != done.at)
    actions.push_back(Record{{session::PlacePerson{done.person, done.at}}});
}

}  // namespace gui
