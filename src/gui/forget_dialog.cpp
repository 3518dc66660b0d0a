#include "gui/forget_dialog.hpp"

#include <algorithm>
#include <imgui.h>

#include "base/utf8.hpp"
#include "gui/commands.hpp"
#include "gui/dialog_parts.hpp"
#include "gui/panel_parts.hpp"
#include "gui/style.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Language;

constexpr std::size_t shown_letters = 300;

void draw_mention(const DialogFrame& frame, ForgetDraft& draft, std::size_t index) {
  const Language language = frame.shown.settings.language;
  const session::Mention& mention = draft.mentions[index];
  const std::string mark = "forget.text." + std::to_string(index);
  bool clear = !draft.left.contains(mention.words);
  if (ui::checkbox(text::say(language, session::name_of(mention.kind)), mark.c_str(), &clear)) {
    if (clear)
      draft.left.erase(mention.words);
    else
      draft.left.insert(mention.words);
  }
  ImGui::Indent(ems(1.7));
  ui::paragraph(base::shortened(mention.words, shown_letters), true);
  ImGui::Unindent(ems(1.7));
}

void draw_mentions(const DialogFrame& frame, ForgetDraft& draft) {
  const Language language = frame.shown.settings.language;
  ui::label(
      text::tr(language, "Texts elsewhere that may be about them; what is ticked is cleared"));
  const float lines = float(std::min<std::size_t>(draft.mentions.size(), 4));
  ImGui::PushStyleColor(ImGuiCol_ChildBg, im(widget_look().theme->raised));
  ImGui::BeginChild("forget.texts", {0, ems(3.2) * lines + ems(1)}, false,
                    ImGuiWindowFlags_AlwaysUseWindowPadding | ImGuiWindowFlags_NavFlattened);
  for (std::size_t i = 0; i < draft.mentions.size(); ++i) draw_mention(frame, draft, i);
  ImGui::EndChild();
  ImGui::PopStyleColor();
}

}  // namespace

void ask_to_forget(const Shown& shown, Ui& ui, Actions&) {
  const auto id = the_selected(ui);
  const model::Person* person = id ? model::find(shown.session->now(), *id) : nullptr;
  if (!person) return;
  ForgetDraft draft;
  draft.code = person->code;
  draft.people = session::people_called(*shown.session, person->code);
  draft.mentions = session::mentions(*shown.session, draft.people);
  ui.forgetting = std::move(draft);
  ui.dialog = Dialog::forget_person;
}

void draw_forget_person(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  Ui& ui = frame.ui;
  if (!ui.forgetting) {
    ui.dialog = Dialog::none;
    return;
  }
  ForgetDraft& draft = *ui.forgetting;
  ui::heading(text::tr(language, "Wipe {code} out of everything?", {{"code", draft.code}}));
  ui::paragraph(text::tr(language,
                         "Places, notes, steps and questions about {code} go out of every entry, "
                         "and out of what was undone. What remains says that somebody was wiped "
                         "out, not who. That cannot be undone.",
                         {{"code", draft.code}}));
  if (!draft.mentions.empty()) {
    ui::space(0.25f);
    draw_mentions(frame, draft);
  }
  ui::space(0.25f);
  ui::paragraph(text::tr(language,
                         "What was copied or exported before, and sessions that branched off this "
                         "one, keep what they have."),
                true);
  const Answer answer = dialog_buttons(frame.shown, frame.keys, text::tr(language, "Wipe out"),
                                       can_record(frame.shown), ui::Kind::danger);
  if (answer == Answer::none) return;
  if (answer == Answer::yes)
    frame.actions.push_back(Forget{draft.people, {draft.left.begin(), draft.left.end()}});
  ui.forgetting.reset();
  ui.dialog = Dialog::none;
}

}  // namespace gui
