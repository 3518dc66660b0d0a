#include "gui/glide.hpp"

#include <algorithm>

#include "gui/compare_panel.hpp"
#include "gui/map_panel.hpp"

namespace gui {

double eased(double part) {
  return part * part * (3 - 2 * part);
}

void start_glide(const Shown& shown, Ui& ui) {
  MapMemory& memory = *ui.map;
  const model::Workshop& workshop = shown.session->now();
  const bool blind = model::is_blind_now(workshop);
  const bool same_session = memory.session_shown == shown.session->header().id;
  const bool revealed = same_session && memory.was_blind && !blind;
  memory.was_blind = blind;
  memory.session_shown = shown.session->header().id;
  if (!revealed || !model::current_meeting(workshop)) return;
  start_comparing(shown, ui);  // who moved stays to be read when the discs have come to rest
  if (shown.settings.reduced_motion) return;
  Glide glide{shown.now, {}};
  for (const auto& person : *workshop.people) {
    if (!person->place || person->trail.empty() || !person->trail.back().place) continue;
    if (*person->place != *person->trail.back().place)
      glide.from[person->id] = *person->trail.back().place;
  }
  if (!glide.from.empty()) ui.glide = std::move(glide);
}

void add_glide(const Shown& shown, Ui& ui, const scene::MapGeometry& geometry,
               scene::MapOptions& options) {
  if (!ui.glide) return;
  const auto gone = shown.now.milliseconds - ui.glide->started.milliseconds;
  if (gone >= glide_lasts || gone < 0) {
    ui.glide.reset();
    return;
  }
  const double part = eased(double(gone) / double(glide_lasts));
  for (const auto& [id, from] : ui.glide->from) {
    const model::Person* person = model::find(shown.session->now(), id);
    if (!person || !person->place) continue;
    const draw::Point a = scene::page_from_position(geometry, from);
    const draw::Point b = scene::page_from_position(geometry, *person->place);
    options.moved.push_back({id, {a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part}});
  }
}

}  // namespace gui
