#include "gui/compare_panel.hpp"

#include <algorithm>
#include <cmath>
#include <imgui.h>

#include "draw/hit.hpp"
#include "gui/commands.hpp"
#include "gui/paint.hpp"
#include "gui/panel_parts.hpp"
#include "gui/style.hpp"
#include "gui/widgets.hpp"
#include "scene/compare.hpp"
#include "story/compare_words.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Language;
using model::Movement;
using session::Moment;

CompareMemory& memory_of(const Shown& shown, Ui& ui) {
  if (!ui.compare) ui.compare = std::make_shared<CompareMemory>();
  CompareMemory& memory = *ui.compare;
  const session::Session& session = *shown.session;
  if (memory.session == session.header().id && memory.entries == session.entries().size() &&
      memory.origin_moments.empty() == !shown.origin)
    return memory;
  memory = CompareMemory{};
  memory.session = session.header().id;
  memory.entries = session.entries().size();
  memory.moments = session::moments(session);
  if (shown.origin) memory.origin_moments = session::moments(*shown.origin);
  return memory;
}

std::string words_of(const Moment& moment, Language language) {
  const std::string day = text::short_day(language, moment.day);
  if (!moment.name.empty()) return moment.name + ", " + day;
  return (moment.is_now ? text::tr(language, "now") : text::tr(language, "Beginning")) + ", " + day;
}

/// Index among the moments of the last that lies at or before `seq`.
std::size_t index_of(const std::vector<Moment>& moments, session::Seq seq) {
  std::size_t index = 0;
  for (std::size_t i = 0; i < moments.size(); ++i)
    if (moments[i].seq <= seq) index = i;
  return index;
}

void bring_up_to_date(const Shown& shown, Ui& ui, draw::Size size) {
  CompareMemory& memory = memory_of(shown, ui);
  const Comparing& asked = *ui.comparing;
  if (memory.from != asked.from || memory.to != asked.to ||
      memory.with_origin != asked.with_origin) {
    memory.from = asked.from;
    memory.to = asked.to;
    memory.with_origin = asked.with_origin;
    const session::Session& then = asked.with_origin ? *shown.origin : *shown.session;
    memory.comparison = model::compared(then.at(asked.from), shown.session->at(asked.to));
    memory.scene.labels.clear();
  }
  if (size.width < 1 || size.height < 1) return;
  scene::MapOptions options;
  options.group_names = shown.settings.group_names;
  options.selected = ui.selected;
  options.hovered = ui.hovered;
  options.labels_before = memory.scene.labels;
  memory.scene = scene::compare(
      memory.comparison, options,
      {shown.settings.language, &theme_of(shown.settings), shown.fonts, size, shown.book->em()});
}

/// One of the two moments, with a button for an earlier and one for a later one. Answers with the
/// moment that was chosen.
std::size_t draw_moment(const Shown& shown, const std::vector<Moment>& moments,
                        const std::string& which, const std::string& mark, std::size_t at,
                        std::size_t least, std::size_t most, double room) {
  const Language language = shown.settings.language;
  const std::string words = which + " " + words_of(moments[at], language);
  ImGui::AlignTextToFramePadding();
  ImGui::TextUnformatted(
      shown.fonts->fitted(words, shown.book->em(), draw::Weight::regular, room).c_str());
  ImGui::SameLine();
  const std::string earlier = mark + "_earlier", later = mark + "_later";
  if (ui::button("←", earlier.c_str(), ui::Kind::quiet, 0, at > least,
                 text::tr(language, "An earlier moment")))
    --at;
  ImGui::SameLine(0, 0);
  if (ui::button("→", later.c_str(), ui::Kind::quiet, 0, at < most,
                 text::tr(language, "A later moment")))
    ++at;
  ImGui::SameLine(0, ems(1));
  return at;
}

void draw_strip(const Shown& shown, Ui& ui) {
  const CompareMemory& memory = memory_of(shown, ui);
  const Language language = shown.settings.language;
  const bool apart = ui.comparing->with_origin;  // each side has moments of its own
  const std::vector<Moment>& then = apart ? memory.origin_moments : memory.moments;
  const std::size_t last = memory.moments.size() - 1;
  const std::size_t from = index_of(then, ui.comparing->from);
  const std::size_t to = std::max(apart ? 0 : from + 1, index_of(memory.moments, ui.comparing->to));
  ImGui::SetCursorPos({ems(0.9), ems(0.4)});
  const double room = (double(ImGui::GetContentRegionAvail().x) - ems(18)) / 2;
  const std::size_t new_from = draw_moment(
      shown, then, apart ? text::tr(language, "The origin:") : text::tr(language, "Then:"),
      "compare.from", from, 0, apart ? then.size() - 1 : to - 1, room);
  const std::size_t new_to = draw_moment(
      shown, memory.moments, apart ? text::tr(language, "What if:") : text::tr(language, "Now:"),
      "compare.to", to, apart ? 0 : from + 1, last, room);
  ui.comparing->from = then[new_from].seq;
  ui.comparing->to = memory.moments[new_to].seq;
  if (ui::button(text::tr(language, "Done"), "compare.done", ui::Kind::plain, 0, true,
                 text::tr(language, "Back to the map  (Esc)")))
    ui.comparing.reset();
  ImGui::SetCursorPos({0, ems(2.6)});
}

void point(const Shown& shown, Ui& ui, const draw::Drawing& drawing, ImVec2 origin) {
  ui.hovered.reset();
  const ImVec2 mouse = ImGui::GetIO().MousePos;
  if (!ImGui::IsItemHovered() || !ImGui::IsMousePosValid(&mouse)) return;
  const draw::Point at{double(mouse.x - origin.x), double(mouse.y - origin.y)};
  ui.hovered = scene::person_in(draw::tag_at(drawing, *shown.fonts, at));
  if (!ImGui::IsItemClicked()) return;
  ui.selected.clear();
  if (ui.hovered) ui.selected.insert(*ui.hovered);
}

// -- the list

void quiet_words(const std::string& words) {
  ui::paragraph(words, true);
}

void draw_steps_of(const std::vector<model::Step>& steps, const Shown& shown,
                   const model::Comparison& comparison) {
  ImGui::Indent(ems(1.2));
  for (const model::Step& step : steps)
    quiet_words("✓ " +
                story::done_words(step, comparison, *shown.catalogue, shown.settings.language));
  ImGui::Unindent(ems(1.2));
}

void draw_person(const Shown& shown, Ui& ui, const model::Compared& person,
                 const model::Comparison& comparison) {
  const std::string name = "compare." + model::to_text(person.id);
  group_mark(person.to ? person.group_to.group : person.group_from.group);
  const ImVec2 from = ImGui::GetCursorPos();
  ImGui::PushID(name.c_str());
  if (ImGui::Selectable("##row", ui.selected.contains(person.id), 0,
                        {0, ImGui::GetTextLineHeight()}))
    ui.selected = {person.id};
  ImGui::PopID();
  ui::mark(name.c_str());
  if (ImGui::IsItemHovered()) ui.hovered = person.id;
  const ImVec2 after = ImGui::GetCursorPos();
  ImGui::SetCursorPos(from);
  ImGui::TextUnformatted(person.code.c_str());
  ImGui::SetCursorPos(after);
  if (person.movement == Movement::crossed) {
    ImGui::Indent(ems(1.2));
    quiet_words(scene::movement_words(person, comparison.labels, shown.settings.language));
    ImGui::Unindent(ems(1.2));
  }
  if (shown.catalogue) draw_steps_of(person.steps, shown, comparison);
  ui::space(0.15f);
}

void draw_people_who(Movement movement, const Shown& shown, Ui& ui,
                     const model::Comparison& comparison) {
  const auto people = model::those_who(comparison, movement);
  if (people.empty()) return;
  ui::space(0.4f);
  ui::label(scene::movement_heading(movement, shown.settings.language) + " (" +
            std::to_string(people.size()) + ")");
  if (movement == Movement::stayed) {
    std::string codes;
    for (const model::Compared* person : people)
      codes += (codes.empty() ? "" : ", ") + person->code;
    return ui::paragraph(codes);
  }
  for (const model::Compared* person : people) draw_person(shown, ui, *person, comparison);
}

}  // namespace

void start_comparing(const Shown& shown, Ui& ui) {
  const CompareMemory& memory = memory_of(shown, ui);
  const std::size_t count = memory.moments.size();
  if (count < 2)
    return say(shown, ui,
               base::message("There is one map so far. After a new meeting you can compare."),
               true);
  ui.comparing = Comparing{memory.session, memory.moments[count - 2].seq,
                           memory.moments[count - 1].seq, false};
  ui.selected.clear();
}

void start_comparing_with_origin(const Shown& shown, Ui& ui) {
  if (model::is_blind_now(shown.session->now()) || model::is_blind_now(shown.origin->now()))
    return say(shown, ui,
               base::message("People are being put on the map again without looking. When "
                             "everybody is back, show old and new places; then compare."),
               true);
  const CompareMemory& memory = memory_of(shown, ui);
  ui.comparing =
      Comparing{memory.session, memory.origin_moments.back().seq, memory.moments.back().seq, true};
  ui.selected.clear();
  ui.step = Step::map;
}

bool is_comparing(const Shown& shown, Ui& ui) {
  if (!ui.comparing) return false;
  const auto enough = [&] {
    return ui.comparing->with_origin ? shown.origin != nullptr
                                     : memory_of(shown, ui).moments.size() >= 2;
  };
  const bool possible = shown.session && ui.comparing->session == shown.session->header().id &&
                        !model::is_blind_now(shown.session->now()) && enough();
  if (!possible) ui.comparing.reset();
  return possible;
}

void draw_compare_map(const Shown& shown, Ui& ui) {
  draw_strip(shown, ui);
  if (!ui.comparing) return;
  const ImVec2 at = ImGui::GetCursorScreenPos(), room = ImGui::GetContentRegionAvail();
  if (room.x < 1 || room.y < 1) return;
  const ImVec2 origin{std::floor(at.x), std::floor(at.y)};
  const double below = 2.8 * shown.book->em();
  ImGui::InvisibleButton("compare", room);
  ui::mark("compare");
  if (const auto memory = ui.compare) point(shown, ui, memory->scene.drawing, origin);
  bring_up_to_date(shown, ui, {std::floor(double(room.x)), std::floor(double(room.y) - below)});
  paint(*ImGui::GetWindowDrawList(), ui.compare->scene.drawing,
        {double(origin.x), double(origin.y)}, *shown.book);
  ImGui::SetCursorScreenPos({origin.x + ems(1), origin.y + room.y - float(below)});
  ImGui::PushTextWrapPos(ImGui::GetWindowWidth() - ems(1));
  quiet_words(scene::compare_legend(shown.settings.language));
  ImGui::PopTextWrapPos();
}

void draw_compare_list(const Shown& shown, Ui& ui) {
  const Language language = shown.settings.language;
  bring_up_to_date(shown, ui, {});
  const model::Comparison& comparison = ui.compare->comparison;
  ui::heading(ui.comparing->with_origin ? text::tr(language, "What was, and what if")
                                        : text::tr(language, "Then and now"));
  for (const Movement movement : {Movement::crossed, Movement::moved, Movement::new_on_map,
                                  Movement::off_map, Movement::stayed})
    draw_people_who(movement, shown, ui, comparison);
  if (!comparison.for_all.empty() && shown.catalogue) {
    ui::space(0.4f);
    ui::label(text::tr(language, "Done in between, for everybody"));
    draw_steps_of(comparison.for_all, shown, comparison);
  }
  if (!model::any_steps(comparison)) return;
  ui::space(0.6f);
  quiet_words(story::no_cause_words(language));
}

}  // namespace gui
