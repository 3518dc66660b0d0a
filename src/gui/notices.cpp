// Banner, read-only, remarks; and toasts. Declared in gui/bars.hpp.

#include <algorithm>
#include <cmath>
#include <imgui.h>

#include "gui/bars.hpp"
#include "gui/commands.hpp"
#include "gui/day_field.hpp"
#include "gui/icons.hpp"
#include "gui/style.hpp"
#include "gui/widget_parts.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using namespace ui::parts;
using Lines = std::vector<std::string>;

constexpr std::int64_t good_toast = 5000, bad_toast = 12000;  // milliseconds, to read a sentence

enum class NoticeKind { banner, read_only, keeping, remark };

struct Notice {
  NoticeKind kind;
  std::string words;
};

/// The end date is near or has passed; nothing otherwise.
std::optional<std::string> keeping_words(const Shown& shown) {
  if (!shown.session) return std::nullopt;
  const base::Language language = shown.settings.language;
  const model::Retention& retention = shown.session->now().retention;
  const auto day = [&] { return base::Arguments{{"day", day_words(language, *retention.until)}}; };
  switch (model::keeping(retention, shown.today)) {
    case model::Keeping::soon:
      return text::tr(language, "This session was to be kept until {day}. That is soon.", day());
    case model::Keeping::over:
      return text::tr(language,
                      "This session was to be kept until {day}. Delete it, or choose a later day.",
                      day());
    default:
      return std::nullopt;
  }
}

std::vector<Notice> notices_of(const Shown& shown, const Ui& ui) {
  const base::Language language = shown.settings.language;
  std::vector<Notice> notices;
  if (shown.banner) notices.push_back({NoticeKind::banner, text::say(language, *shown.banner)});
  if (shown.read_only)
    notices.push_back({NoticeKind::read_only, text::say(language, *shown.read_only)});
  if (auto words = keeping_words(shown); words && !ui.dismissed.contains(*words))
    notices.push_back({NoticeKind::keeping, *std::move(words)});
  for (const base::Message& remark : shown.remarks) {
    std::string words = text::say(language, remark);
    if (!ui.dismissed.contains(words)) notices.push_back({NoticeKind::remark, std::move(words)});
  }
  return notices;
}

Lines wrapped(const Shown& shown, const std::string& words, double width) {
  return shown.fonts->lines(words, shown.book->em(), draw::Weight::regular,
                            std::max(width, shown.book->em() * 8));
}

// Room at the right for what one can do about it.
double words_width(const Shown& shown, double width) {
  return width - shown.book->em() * 18;
}

void draw_dismiss(const Notice& notice, int index, const Shown& shown, Ui& ui) {
  const float em = widget_look().em;
  const std::string mark = "notice.dismiss." + std::to_string(index);
  ImGui::SetCursorPosX(ImGui::GetWindowWidth() - em * 5);
  if (ui::button(text::tr(shown.settings.language, "Read"), mark.c_str(), ui::Kind::quiet, em * 4))
    ui.dismissed.insert(notice.words);
}

// One coloured strip with its words and, at the right, what one can do about it.
void draw_notice(const Notice& notice, int index, const Shown& shown, Ui& ui, Actions& actions) {
  const base::Language language = shown.settings.language;
  const scene::Theme& theme = *widget_look().theme;
  const float em = widget_look().em, width = ImGui::GetWindowWidth();
  const ImVec2 corner = ImGui::GetWindowPos();
  const Lines lines = wrapped(shown, notice.words, words_width(shown, double(width)));
  const float top = ImGui::GetCursorPosY();
  const float height = std::round(em * 2.2f * float(std::max<std::size_t>(1, lines.size())));
  const bool loud = notice.kind == NoticeKind::banner || notice.kind == NoticeKind::read_only;
  const draw::Colour fill = loud ? theme.warning : theme.accent_tint;
  const draw::Colour ink = loud ? theme.on_warning : theme.ink;
  ImDrawList* list = ImGui::GetWindowDrawList();
  list->AddRectFilled({corner.x, corner.y + top}, {corner.x + width, corner.y + top + height},
                      im(fill));
  const float line_height = std::round(em * 1.5f);
  float y = corner.y + top + (height - line_height * float(lines.size())) / 2;
  for (const std::string& line : lines) {
    words_in(ImRect({corner.x + em, y}, {corner.x + width, y + line_height}), line,
             ImGui::GetFont(), ink, 0);
    y += line_height;
  }
  ImGui::SetCursorPos({width - em * 11, top + std::round((height - ImGui::GetFrameHeight()) / 2)});
  if (loud) {
    const std::string mark = notice.kind == NoticeKind::banner ? "notice.save_as" : "notice.copy";
    if (ui::button(text::tr(language, "Keep a copy as…"), mark.c_str(), ui::Kind::plain, em * 10))
      run_command("save_as", shown, ui, actions);
  } else {
    if (notice.kind == NoticeKind::keeping) {
      ImGui::SetCursorPosX(width - em * 15.5f);
      if (ui::button(text::tr(language, "Keep or delete…"), "notice.keeping", ui::Kind::plain,
                     em * 10))
        run_command("retention", shown, ui, actions);
      ImGui::SameLine();
    }
    draw_dismiss(notice, index, shown, ui);
  }
  ImGui::SetCursorPos({0, top + height});
}

}  // namespace

int notice_lines(const Shown& shown, const Ui& ui, double width) {
  std::size_t lines = 0;
  for (const Notice& notice : notices_of(shown, ui))
    lines +=
        std::max<std::size_t>(1, wrapped(shown, notice.words, words_width(shown, width)).size());
  return int(std::min<std::size_t>(lines, 6));
}

void draw_notices(const Shown& shown, Ui& ui, Actions& actions) {
  ImGui::SetCursorPos({0, 0});
  int index = 0;
  for (const Notice& notice : notices_of(shown, ui))
    draw_notice(notice, index++, shown, ui, actions);
  ImGui::Dummy({0, 0});
}

void add_toast(Ui& ui, base::Time now, base::Message what, bool bad) {
  ui.toasts.push_back({std::move(what), {now.milliseconds + (bad ? bad_toast : good_toast)}, bad});
}

void forget_old_toasts(const Shown& shown, Ui& ui) {
  std::erase_if(ui.toasts, [&](const Toast& toast) {
    return toast.until <= shown.now || toast.what == shown.banner;
  });
}

void draw_toasts(const Shown& shown, const Ui& ui, double width, double bottom) {
  const scene::Theme& theme = *widget_look().theme;
  const double em = shown.book->em();
  ImDrawList* list = ImGui::GetForegroundDrawList();
  double y = bottom - em * 0.8;
  const std::size_t first = ui.toasts.size() > 3 ? ui.toasts.size() - 3 : 0;
  for (std::size_t i = ui.toasts.size(); i-- > first;) {
    const Toast& toast = ui.toasts[i];
    const Lines lines = wrapped(shown, text::say(shown.settings.language, toast.what),
                                std::min(em * 34, width - em * 4));
    double wide = 0;
    for (const std::string& line : lines)
      wide = std::max(wide, shown.fonts->width(line, em, draw::Weight::regular));
    const double height = em * 1.5 * double(lines.size()) + em * 1.1;
    const double left = std::round((width - wide) / 2 - em), top = std::round(y - height);
    const ImVec2 a{float(left), float(top)}, b{float(left + wide + 2 * em), float(y)};
    list->AddRectFilled(a, b, im(toast.bad ? theme.danger : theme.ink, 0.97), float(em * 0.5));
    ImFont* font = shown.book->regular();
    double baseline = top + em * 0.7;
    for (const std::string& line : lines) {
      list->AddText(font, font->FontSize, {float(left + em), float(std::round(baseline))},
                    im(toast.bad ? theme.on_danger : theme.paper), line.data(),
                    line.data() + line.size());
      baseline += em * 1.5;
    }
    y = top - em * 0.5;
  }
}

}  // namespace gui
