// The commands of sealed sessions, the lock screen, and the moment to lock.

#include "gui/sealing.hpp"

#include <algorithm>
#include <cstring>
#include <imgui.h>
#include <imgui_internal.h>

#include "gui/dialog_parts.hpp"
#include "gui/icons.hpp"
#include "gui/panel_parts.hpp"
#include "gui/style.hpp"
#include "gui/waiting.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Language;
using base::message;

bool can_seal(const Shown& shown, const Ui&) {
  return can_record(shown) && !shown.sealed;
}
bool can_reseal(const Shown& shown, const Ui&) {
  return can_record(shown) && shown.sealed;
}
bool can_lock(const Shown& shown, const Ui&) {
  return shown.sealed;
}

template <Dialog dialog>
void open_dialog(const Shown&, Ui& ui, Actions&) {
  ui.dialog = dialog;
}
void lock(const Shown&, Ui&, Actions& actions) {
  actions.push_back(Lock{});
}

void draw_answer(const Shown& shown, Ui& ui, bool enter, Actions& actions) {
  const Language language = shown.settings.language;
  const auto typed = typed_passphrase(ui.passphrase->first);
  const bool pressed = ui::button(text::tr(language, "Open"), "lock.open", ui::Kind::main, 0,
                                  typed && !shown.locked->busy);
  ImGui::SameLine();
  if (ui::button(text::tr(language, "To the start screen"), "lock.leave", ui::Kind::quiet)) {
    actions.push_back(LeaveLocked{});
    ui.passphrase.reset();
    return ui::forget_typed();
  }
  if (!typed || shown.locked->busy || !(pressed || enter)) return;
  actions.push_back(Unlock{*typed});
  ui.passphrase.reset();
  ui::forget_typed();
}

void draw_lock(const Shown& shown, Ui& ui, const Input& input, Actions& actions) {
  const Language language = shown.settings.language;
  const ImVec2 size = ImGui::GetWindowSize();
  const float width = std::min(ems(26), size.x - ems(4));
  ImGui::SetCursorPos({(size.x - width) / 2, std::max(ems(2), size.y * 0.28f)});
  ImGui::BeginChild("lock", {width, 0}, false,
                    ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NavFlattened);
  ImVec2 icon = ImGui::GetCursorScreenPos();
  icon.x -= ems(0.5);  // a padlock is narrower than its square
  draw_icon(Icon::lock, icon, ems(3), widget_look().theme->accent);
  ui::space(3.4f);
  big_words(text::tr(language, "Locked"), 1.75);
  ui::paragraph(
      text::tr(language, "This session is sealed, and put away until you type its passphrase."));
  ui::space(0.75f);
  const bool fresh = !ui.passphrase;
  if (fresh) {
    ui::forget_typed();  // words of the session that was typed in last
    ui.passphrase.emplace();
  }
  ui::label(text::tr(language, "Passphrase"));
  const bool enter = dialog_keys(input).enter;
  if (fresh || enter) ImGui::SetKeyboardFocusHere();  // Enter lets go of a field
  ui::secret_line("lock.passphrase", ui.passphrase->first);
  if (shown.locked->busy)
    ui::paragraph(text::tr(language, "One moment, the lock is being opened…"), true);
  else if (shown.locked->refused)
    warning_words(text::say(language, *shown.locked->refused));
  ui::space(0.5f);
  draw_answer(shown, ui, enter, actions);
  ImGui::EndChild();
}

}  // namespace

// clang-format off
std::vector<Command> sealing_commands() {
  constexpr auto S = CommandGroup::session;
  return {
      {"seal", S, message("Seal with a passphrase…"), {}, false, false, true, can_seal,
       open_dialog<Dialog::seal>},
      {"passphrase", S, message("Passphrase and lock…"), {}, false, false, true, can_reseal,
       open_dialog<Dialog::seal>},
      {"unseal", S, message("Take the seal off…"), {}, false, false, true, can_reseal,
       open_dialog<Dialog::unseal>},
      {"lock", S, message("Lock now"), {{'L', true, true}}, true, false, true, can_lock, lock},
  };
}
// clang-format on

base::Result<session::Secret> typed_passphrase(const session::Secret& field) {
  const std::string_view room = field.bytes();
  return session::passphrase_from(room.substr(0, std::min(room.find('\0'), room.size())));
}

void draw_lock_screen(const Shown& shown, Ui& ui, const Input& input, Actions& actions) {
  // A dialog that was open must not wait behind the lock.
  if (ImGui::GetCurrentContext()->OpenPopupStack.Size > 0) ImGui::ClosePopupToLevel(0, false);
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
  ImGui::PushStyleColor(ImGuiCol_WindowBg, im(widget_look().theme->paper));
  ImGui::Begin("locked", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBringToFrontOnFocus);
  ImGui::PopStyleColor();
  draw_lock(shown, ui, input, actions);
  ImGui::End();
}
void lock_when_idle(const Shown& shown, Ui& ui, bool touched, Actions& actions) {
  const int minutes = shown.settings.lock_minutes;
  if (!shown.sealed || minutes <= 0) return ui.locks_at.reset();
  // After the lid was closed for an hour the first touch comes too late.
  if (ui.locks_at && shown.now >= *ui.locks_at) return actions.push_back(Lock{});
  if (touched || !ui.locks_at) ui.locks_at = {shown.now.milliseconds + minutes * 60'000};
}

}  // namespace gui
