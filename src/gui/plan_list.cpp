// The steps of the plan, one below the other: what, for whom, who and when.

#include <algorithm>
#include <imgui.h>
#include <map>

#include "gui/commands.hpp"
#include "gui/day_field.hpp"
#include "gui/panel_parts.hpp"
#include "gui/plan_parts.hpp"
#include "gui/plan_steps.hpp"
#include "gui/style.hpp"
#include "gui/widget_parts.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui::plan {
namespace {

using base::Language;
using namespace ui::parts;

constexpr double row_height = 3.9, tick_width = 2.6, day_width = 8.5;  // ems

/// Words one after the other on a line; what does not fit is cut at `right`.
struct Line {
  float x, y, right;
  void write(const std::string& words, ImFont* font, draw::Colour colour) {
    const float width = size_of(words, font).x + 1, high = ImGui::GetTextLineHeight();
    if (x >= right) return;
    words_in(ImRect({x, y}, {std::min(x + width, right), y + high}), words, font, colour, 0);
    x += width;
  }
};

/// Codes by group, in the order of the groups; not on the map last.
using Groups = std::map<std::size_t, std::string>;

Groups codes_by_group(const model::Workshop& workshop, const model::Step& step) {
  Groups codes;
  for (const model::PersonId id : step.persons) {
    const model::Person* person = model::find(workshop, id);
    if (!person) continue;
    const std::size_t group =
        person->place ? std::size_t(model::group_of(*person).group) : model::groups.size();
    std::string& words = codes[group];
    words += (words.empty() ? "" : ", ") + person->code;
  }
  return codes;
}

void write_persons(const Shown& shown, const model::Step& step, Line& line) {
  const scene::Theme& theme = *widget_look().theme;
  const Language language = shown.settings.language;
  ImFont* font = ImGui::GetFont();
  if (step.persons.empty()) line.write(text::tr(language, "The whole map"), font, theme.ink);
  for (const auto& [group, codes] : codes_by_group(shown.session->now(), step)) {
    const bool on_map = group < model::groups.size();
    if (line.x + ems(1.5) < line.right) {
      ImGui::SetCursorScreenPos({line.x, line.y});
      if (on_map)
        group_mark(model::groups[group]);
      else
        off_map_mark();
      line.x = ImGui::GetCursorScreenPos().x;
    }
    line.write(codes, font, theme.ink);
    line.x += ems(0.4);
    const std::string name =
        group_heading(shown, on_map ? std::optional(model::groups[group]) : std::nullopt);
    line.write(name, small_font(name), theme.quiet_ink);
    line.x += ems(1);
  }
}

/// Who does it, how long it takes, who asks about it; what was not said is left out.
std::string rest_of(const Shown& shown, const model::Step& step) {
  const Language language = shown.settings.language;
  std::string words;
  const auto add = [&](const std::string& part) {
    words += (words.empty() ? "" : "  \u00b7  ") + part;
  };
  if (!step.who.empty()) add(step.who);
  if (const int minutes = advice::minutes_of(book_of(shown), step))
    add(text::tr(language, "{count} min", {{"count", std::to_string(minutes)}}));
  if (!step.buddy.empty() && step.state == model::StepState::planned)
    add(text::tr(language, "{who} asks about it", {{"who", step.buddy}}));
  return words;
}

void draw_tick(const ImRect& box, model::StepState state, bool hovered) {
  const scene::Theme& theme = *widget_look().theme;
  ImDrawList* list = ImGui::GetWindowDrawList();
  const ImVec2 centre{box.GetCenter().x, box.Min.y + ems(1.4)};
  const float radius = ems(0.62), line = std::max(1.0f, widget_look().em / 11);
  if (state == model::StepState::done) {
    list->AddCircleFilled(centre, radius, im(theme.accent));
    tick_in(ImRect({centre.x - radius, centre.y - radius}, {centre.x + radius, centre.y + radius}),
            theme.on_accent);
    return;
  }
  if (hovered) list->AddCircleFilled(centre, radius, im(theme.hovered));
  list->AddCircle(centre, radius, im(theme.strong_line), 0, line);
  if (state == model::StepState::dropped)
    list->AddLine({centre.x - radius / 2, centre.y}, {centre.x + radius / 2, centre.y},
                  im(theme.strong_line), line);
}

void draw_day(const Shown& shown, const model::Step& step, const ImRect& box) {
  const Language language = shown.settings.language;
  const scene::Theme& theme = *widget_look().theme;
  const auto day = step.state == model::StepState::planned ? step.day : step.ended;
  const float line = ImGui::GetTextLineHeight(), top = box.Min.y + ems(0.55);
  if (!day) return;
  words_in(ImRect({box.Min.x, top}, {box.Max.x, top + line}),
           weekday_words(language, *day, shown.today), ImGui::GetFont(),
           step.state == model::StepState::planned ? theme.ink : theme.quiet_ink, 1);
  const std::string pressing = pressing_words(step, shown.today, language);
  if (pressing.empty()) return;
  const bool late = model::is_overdue(step, shown.today);
  pill(pressing, late ? theme.danger : theme.warning, late ? theme.on_danger : theme.on_warning,
       box.Max.x, top + line + ems(0.3));
}

void draw_words(const Shown& shown, const model::Step& step, const ImRect& box) {
  const Language language = shown.settings.language;
  const scene::Theme& theme = *widget_look().theme;
  const bool planned = step.state == model::StepState::planned;
  const std::string title = advice::step_name(book_of(shown), step);
  Line line{box.Min.x, box.Min.y + ems(0.55), box.Max.x};
  const auto& first = shown.session->now().first_step;
  const bool is_first = first && first->step == step.id;
  const std::string first_words = text::tr(language, "First step");
  const float mark = is_first ? size_of(first_words, small_font(first_words)).x + ems(1.6) : 0;
  line.right -= mark;
  line.write(title, semibold_font(title), planned ? theme.ink : theme.quiet_ink);
  if (is_first)
    pill(first_words, theme.accent_tint, theme.ink, std::min(line.x, line.right) + mark,
         line.y + ems(0.05));
  Line below{box.Min.x, line.y + ImGui::GetTextLineHeight() + ems(0.3), box.Max.x};
  write_persons(shown, step, below);
  const std::string rest = rest_of(shown, step);
  if (step.persons.empty()) below.x += ems(1);
  below.write(rest, small_font(rest), theme.quiet_ink);
}

void draw_row(const Shown& shown, Ui& ui, Actions& actions, const model::Step& step) {
  const std::string mark = "plan." + model::to_text(step.id), tick_mark = mark + ".done";
  const float width = ImGui::GetContentRegionAvail().x;
  const bool planned = step.state == model::StepState::planned;
  ImGui::BeginDisabled(!can_record(shown));
  const Touched tick = touchable(tick_mark.c_str(), {ems(tick_width), ems(row_height)});
  ImGui::EndDisabled();
  ui::mark(tick_mark.c_str());
  ui::tip(planned ? text::tr(shown.settings.language, "Done")
                  : text::tr(shown.settings.language, "Not yet after all"));
  ImGui::SameLine(0, 0);
  const Touched row = touchable(mark.c_str(), {width - ems(tick_width), ems(row_height)});
  ui::mark(mark.c_str());
  const ImVec2 after = ImGui::GetCursorScreenPos();
  if (row.visible) {
    const ImRect whole(tick.box.Min, row.box.Max);
    const scene::Theme& theme = *widget_look().theme;
    if (ui.plan.step == step.id)
      filled_frame(whole, theme.accent_tint, std::nullopt);
    else if (row.hovered)
      filled_frame(whole, theme.hovered, std::nullopt);
    draw_tick(tick.box, step.state, tick.hovered);
    ImRect words = row.box, day = row.box;
    day.Max.x -= ems(0.8);
    day.Min.x = day.Max.x - ems(day_width);
    words.Max.x = (step.day || step.ended ? day.Min.x : day.Max.x) - ems(0.8);
    draw_words(shown, step, words);
    draw_day(shown, step, day);
    ImGui::SetCursorScreenPos(after);
  }
  if (ui.plan.came == step.id) {
    ImGui::SetScrollHereY();
    ui.plan.came.reset();
  }
  if (row.pressed) ui.plan.step = step.id;
  if (!tick.pressed) return;
  ui.plan.step = step.id;
  set_state(shown, ui, actions, step.id,
            planned ? model::StepState::done : model::StepState::planned);
}

void draw_part_heading(const std::string& words, long count, StepsPart part) {
  const scene::Theme& theme = *widget_look().theme;
  const draw::Colour colour = part == StepsPart::overdue ? theme.danger : theme.quiet_ink;
  const std::string line = words + "  " + std::to_string(count);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float left = at.x + ems(tick_width), high = ImGui::GetTextLineHeight();
  const float right = at.x + ImGui::GetContentRegionAvail().x;
  words_in(ImRect({left, at.y}, {right, at.y + high}), line, semibold_font(line), colour, 0);
  ImGui::Dummy({1, high});
  const float y = ImGui::GetCursorScreenPos().y - ems(0.1);
  ImGui::GetWindowDrawList()->AddRectFilled({left, y}, {right, y + 1}, im(theme.line));
  ImGui::Dummy({1, ems(0.2)});
}

void draw_nothing(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  const bool filtered = !ui.selected.empty() && !shown.session->now().steps->empty();
  ui::space(2);
  ui::heading(filtered ? text::tr(language, "No step for them yet")
                       : text::tr(language, "Nothing planned yet"));
  ui::paragraph(text::tr(language,
                         "A map alone changes nothing. Choose one or two people on the left: what "
                         "small thing could you do in the coming week? Then give it a day."),
                true);
  ui::space(0.6f);
  if (ui::button(text::tr(language, "Plan a step"), "plan.first", ui::Kind::plain, 0,
                 can_record(shown)))
    new_step(shown, ui, actions);
}

void draw_filter(const Shown& shown, Ui& ui) {
  if (ui.selected.empty()) return;
  const Language language = shown.settings.language;
  std::string codes;
  for (const model::PersonId id : ui.selected)
    if (const model::Person* person = model::find(shown.session->now(), id))
      codes += (codes.empty() ? "" : ", ") + person->code;
  ImGui::AlignTextToFramePadding();
  ui::paragraph(text::tr(language, "Steps for {codes}, and for the whole map", {{"codes", codes}}),
                true);
  ImGui::SameLine();
  if (ui::button(text::tr(language, "Show all"), "plan.all", ui::Kind::quiet)) ui.selected.clear();
  ui::space(0.4f);
}

}  // namespace

void pill(const std::string& words, draw::Colour fill, draw::Colour ink, float right, float top) {
  ImFont* font = small_font(words);
  const float width = size_of(words, font).x + ems(1), high = font->FontSize + ems(0.25);
  const ImRect box({right - width, top}, {right, top + high});
  ImGui::GetWindowDrawList()->AddRectFilled(box.Min, box.Max, im(fill), high / 2);
  words_in(box, words, font, ink, 0.5f);
}

void draw_steps(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  draw_filter(shown, ui);
  const auto steps = steps_in_order(shown.session->now(), ui.selected, shown.today);
  if (steps.empty()) return draw_nothing(shown, ui, actions);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {ems(0.5), ems(0.1)});
  std::optional<StepsPart> before;
  for (const model::Step* step : steps) {
    const StepsPart part = part_of(*step, shown.today);
    if (part != before) {
      const auto same = [&](const model::Step* other) {
        return part_of(*other, shown.today) == part;
      };
      if (before) ui::space(1.1f);
      draw_part_heading(words_of(part, language), std::ranges::count_if(steps, same), part);
      before = part;
    }
    draw_row(shown, ui, actions, *step);
  }
  ImGui::PopStyleVar();
}

}  // namespace gui::plan
