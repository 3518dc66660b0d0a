// Words for the groups: one of the sets, or words of one's own.

#include <imgui.h>

#include "base/utf8.hpp"
#include "gui/commands.hpp"
#include "gui/dialog_parts.hpp"
#include "gui/panel_parts.hpp"
#include "scene/names.hpp"
#include "text/text.hpp"

namespace gui {

namespace {

using base::Language;

constexpr const char* label_set_draft = "labels.set";

std::string label_draft(model::Group group) {
  return "labels." + std::to_string(int(group));
}

void draw_own_labels(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  for (const model::Group group : model::groups) {
    group_mark(group);
    ImGui::BeginGroup();
    ui::label(scene::group_explanation(group, language));
    const std::string draft = label_draft(group);
    ui::text_line(draft.c_str(), &frame.ui.drafts[draft], scene::group_name({}, group, language));
    ImGui::EndGroup();
  }
  ui::paragraph(text::tr(language,
                         "These words will stand on the wall; choose words that everybody "
                         "may read."),
                true);
}

void draw_label_set(model::LabelSet set, Language language) {
  for (const model::Group group : model::groups) {
    group_mark(group);
    ui::paragraph(scene::group_name({set, {}}, group, language));
    ImGui::SameLine();
    ui::paragraph(scene::group_explanation(group, language), true);
  }
}

}  // namespace

void draw_labels(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  const model::Labels& now = frame.shown.session->now().labels;
  Ui& ui = frame.ui;
  if (frame.fresh) {
    ui.drafts[label_set_draft] = std::to_string(int(now.set));
    for (const model::Group group : model::groups)
      ui.drafts[label_draft(group)] = now.own[std::size_t(group)];
  }
  ui::heading(text::tr(language, "Words for the groups"));
  ui::paragraph(text::tr(language, "The names are meant to make you think, not to label people."),
                true);
  ui::space(0.25f);
  model::Labels labels;
  labels.set =
      model::LabelSet(draft_choice(ui, label_set_draft, "labels.set",
                                   {text::tr(language, "Karnemelk"), text::tr(language, "Factor C"),
                                    text::tr(language, "Neutral"), text::tr(language, "Own words")},
                                   int(now.set)));
  ui::space(0.25f);
  if (labels.set == model::LabelSet::own)
    draw_own_labels(frame);
  else
    draw_label_set(labels.set, language);
  for (const model::Group group : model::groups)
    labels.own[std::size_t(group)] = base::trimmed(ui.drafts[label_draft(group)]);
  const Answer answer = dialog_buttons(
      frame.shown, frame.keys, text::tr(language, "Use these words"), can_record(frame.shown));
  if (answer == Answer::none) return;
  if (answer == Answer::yes && labels != now) record(frame.actions, session::SetLabels{labels});
  ui.dialog = Dialog::none;
}

}  // namespace gui
