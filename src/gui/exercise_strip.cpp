// The strip of a round in the window, kept from frame to frame as long as nothing changed: a round
// may have thousands of attempts.

#include <algorithm>
#include <cmath>
#include <imgui.h>

#include "draw/hit.hpp"
#include "gui/exercise.hpp"
#include "gui/exercise_parts.hpp"
#include "gui/paint.hpp"
#include "gui/style.hpp"
#include "gui/widget_parts.hpp"
#include "gui/widgets.hpp"
#include "scene/exercise.hpp"

namespace gui {

struct StripMemory {
  struct From {
    std::string session;
    session::Seq seq = 0;
    model::RoundId round;
    std::optional<model::AttemptId> naming;
    draw::Size size;
    base::Language language = base::Language::english;
    const scene::Theme* theme = nullptr;
    bool operator==(const From&) const = default;
  };
  From from;
  draw::Drawing drawing;
};

namespace {

const draw::Drawing& strip_of(const Shown& shown, Ui& ui, const model::Round& round,
                              draw::Size size) {
  const model::Attempt* naming = attempt_to_name(shown, ui);
  StripMemory::From from{shown.session->header().id,
                         shown.session->next_seq(),
                         round.id,
                         naming ? std::optional(naming->id) : std::nullopt,
                         size,
                         shown.settings.language,
                         widget_look().theme};
  if (ui.exercise.strip && ui.exercise.strip->from == from) return ui.exercise.strip->drawing;
  scene::Look look;
  look.language = shown.settings.language;
  look.theme = widget_look().theme;
  look.fonts = shown.fonts;
  look.size = size;
  look.text = shown.book->em();
  draw::Drawing drawing = scene::strip(round, scene::style_names(*shown.catalogue, look.language),
                                       from.naming, look, scene::Medium::screen);
  ui.exercise.strip =
      std::make_shared<StripMemory>(StripMemory{std::move(from), std::move(drawing)});
  return ui.exercise.strip->drawing;
}

// "attempt:x12"
std::optional<model::AttemptId> attempt_of(std::string_view tag) {
  const std::size_t colon = tag.find(':');
  if (colon == std::string::npos || tag.substr(0, colon) != "attempt") return std::nullopt;
  return model::id_from<model::AttemptId>(tag.substr(colon + 1));
}

}  // namespace

void exercise::draw_strip(const Shown& shown, Ui& ui, Actions& actions, const model::Round& round,
                          float height) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float width = std::floor(ImGui::GetContentRegionAvail().x);
  const draw::Drawing& drawing =
      strip_of(shown, ui, round, {double(width), std::floor(double(height))});
  const ui::parts::Touched item = ui::parts::touchable("styles.strip", {width, height});
  ui::mark("styles.strip");
  paint(*ImGui::GetWindowDrawList(), drawing, {double(at.x), double(at.y)}, *shown.book);
  if (!item.pressed) return;
  const ImVec2 mouse = ImGui::GetIO().MousePos;
  const draw::Point point{double(mouse.x - at.x), double(mouse.y - at.y)};
  if (const auto id = attempt_of(draw::tag_at(drawing, *shown.fonts, point))) {
    ui.exercise.attempt = *id;
    step_attempt(shown, ui, actions, 0);
  }
}

}  // namespace gui
