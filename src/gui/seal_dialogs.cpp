// Asking for a passphrase, choosing one, and taking the seal off.

#include <array>
#include <imgui.h>

#include "gui/dialog_parts.hpp"
#include "gui/panel_parts.hpp"
#include "gui/sealing.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Language;

constexpr std::array minutes = {5, 10, 30, 60, 0};  // 0: never

void begin_typing(const DialogFrame& frame) {
  if (frame.fresh || !frame.ui.passphrase) frame.ui.passphrase.emplace();
}

void end(const DialogFrame& frame) {
  frame.ui.passphrase.reset();
  frame.ui.passphrase_refused = false;
  frame.ui.dialog = Dialog::none;
  ui::forget_typed();
}

void draw_minutes(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  ui::label(text::tr(language, "Lock by itself when nobody touches it for"));
  std::vector<std::string> words;
  int chosen = -1;
  for (const int each : minutes) {
    if (each == frame.shown.settings.lock_minutes) chosen = int(words.size());
    words.push_back(
        each == 0 ? text::tr(language, "Never")
                  : text::tr(language, "{number} minutes", {{"number", std::to_string(each)}}));
  }
  if (!ui::choice("seal.minutes", words, &chosen)) return;
  Settings settings = frame.shown.settings;
  settings.lock_minutes = minutes[std::size_t(chosen)];
  frame.actions.push_back(SetSettings{settings});
}

/// Why the two fields are no passphrase yet; "" when they are, or when nothing was typed.
std::string not_yet(const PassphraseDraft& draft, Language language) {
  const auto first = typed_passphrase(draft.first);
  if (!first || !typed_passphrase(draft.again)) return {};
  return first->bytes() == typed_passphrase(draft.again)->bytes()
             ? std::string()
             : text::tr(language, "The two are not the same yet.");
}

bool both_the_same(const PassphraseDraft& draft) {
  const auto first = typed_passphrase(draft.first), again = typed_passphrase(draft.again);
  return first && again && first->bytes() == again->bytes();
}

}  // namespace

void draw_passphrase(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  Ui& ui = frame.ui;
  begin_typing(frame);
  ui::heading(text::tr(language, "This session is sealed"));
  ui::paragraph(ui.sealed_file.filename().string(), true);
  ui::label(text::tr(language, "Passphrase"));
  focus_first(frame);
  ui::secret_line("passphrase.field", ui.passphrase->first);
  if (ui.passphrase_refused)
    warning_words(text::tr(language,
                           "This is not the passphrase. Try again; look at capitals and at the "
                           "language of the keyboard."));
  const auto typed = typed_passphrase(ui.passphrase->first);
  const Answer answer =
      dialog_buttons(frame.shown, frame.keys, text::tr(language, "Open"), typed.has_value());
  if (answer == Answer::none) return;
  if (answer == Answer::yes) frame.actions.push_back(Open{ui.sealed_file, *typed});
  end(frame);
}

void draw_seal(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  const bool again = frame.shown.sealed;
  begin_typing(frame);
  PassphraseDraft& draft = *frame.ui.passphrase;
  ui::heading(again ? text::tr(language, "Another passphrase")
                    : text::tr(language, "Seal this session"));
  ui::paragraph(again ? text::tr(language, "From then on the old one does not open it any more.")
                      : text::tr(language,
                                 "Whoever finds or copies the file can read nothing of it without "
                                 "your passphrase. Four or more words that do not belong together "
                                 "are easy to keep in mind and hard to guess."));
  warning_words(text::tr(language,
                         "A passphrase that is lost is lost: without it nobody can open the "
                         "session again, nor can we."));
  ui::space(0.25f);
  ui::label(again ? text::tr(language, "New passphrase") : text::tr(language, "Passphrase"));
  focus_first(frame);
  ui::secret_line("seal.first", draft.first);
  ui::label(text::tr(language, "The same once more"));
  ui::secret_line("seal.again", draft.again);
  if (const std::string why = not_yet(draft, language); !why.empty()) ui::paragraph(why, true);
  ui::space(0.25f);
  draw_minutes(frame);
  const Answer answer = dialog_buttons(
      frame.shown, frame.keys,
      again ? text::tr(language, "Change the passphrase") : text::tr(language, "Seal"),
      both_the_same(draft));
  if (answer == Answer::none) return;
  if (answer == Answer::yes) frame.actions.push_back(Seal{*typed_passphrase(draft.first)});
  end(frame);
}

void draw_unseal(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  ui::heading(text::tr(language, "Take the seal off?"));
  ui::paragraph(text::tr(language,
                         "From then on whoever can read the file can read all that is in it. "
                         "Traces may stay on this disk, also when you seal it again."));
  const Answer answer = dialog_buttons(
      frame.shown, frame.keys, text::tr(language, "Take the seal off"), true, ui::Kind::danger);
  if (answer == Answer::none) return;
  if (answer == Answer::yes) frame.actions.push_back(Unseal{});
  frame.ui.dialog = Dialog::none;
}

}  // namespace gui
