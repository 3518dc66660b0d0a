#include "report/step_cards.hpp"

#include <algorithm>

#include "report/report_plan.hpp"
#include "report/wrapped.hpp"
#include "scene/theme.hpp"
#include "text/text.hpp"

namespace report {
namespace {

using draw::Align;
using draw::Weight;
using text::tr;

constexpr double margin = 36, right = a5.width - margin, room = right - margin;
constexpr double leading = 1.35;

class CardPage {
 public:
  CardPage(const draw::Fonts& fonts) : fonts_(fonts), theme_(scene::buttermilk()) {
    page_.size = a5;
  }
  draw::Drawing page() && { return std::move(page_); }

  void band(const std::string& words) {
    page_.shapes.push_back({draw::rectangle({0, 0, a5.width, 44}, theme_.surface), ""});
    write({margin, 28}, words, 11, Weight::semibold, theme_.quiet_ink, "/P.1");
    y_ = 66;
  }
  /// As large as fits in `height`; what does not fit in the smallest size ends in an ellipsis.
  void fitting(const std::string& words, double largest, double smallest, double height,
               Weight weight, double indent, const std::string& tag) {
    double size = largest;
    std::vector<std::string> lines = wrapped(fonts_, words, size, weight, room - indent);
    while (size > smallest && size * leading * double(lines.size()) > height) {
      size -= 1;
      lines = wrapped(fonts_, words, size, weight, room - indent);
    }
    const auto most = std::size_t(std::max(1.0, height / (size * leading)));
    if (lines.size() > most) {
      lines.resize(most);
      lines.back() = fonts_.fitted(lines.back() + " …", size, weight, room - indent);
    }
    for (const std::string& line : lines) {
      write({margin + indent, y_ + size}, line, size, weight, theme_.ink, tag);
      y_ += size * leading;
    }
  }
  void quote(const std::string& words) {
    if (words.empty()) return;
    y_ += 16;
    const double from = y_;
    fitting(words, 18, 9, 190, Weight::regular, 16, "/BlockQuote.1");
    page_.shapes.push_back(
        {draw::rectangle({margin, from + 2, margin + 3, y_}, theme_.accent), ""});
  }
  void fact(const std::string& name, const std::string& words, const std::string& tag) {
    if (words.empty()) return;
    constexpr double size = 12, names = 120;
    std::vector<std::string> lines = wrapped(fonts_, words, size, Weight::regular, room - names);
    if (lines.size() > 3) {
      lines.resize(3);
      lines.back() = fonts_.fitted(lines.back() + " …", size, Weight::regular, room - names);
    }
    y_ += 9;
    write({margin, y_ + size}, fonts_.fitted(name, size, Weight::regular, names - 8), size,
          Weight::regular, theme_.quiet_ink, tag + "/Lbl.1");
    for (const std::string& line : lines) {
      write({margin + names, y_ + size}, line, size, Weight::semibold, theme_.ink,
            tag + "/LBody.1");
      y_ += size * leading;
    }
  }
  void lines_to_write_on(const std::string& words) {
    constexpr double step = 27;
    double y = a5.height - 52 - 3 * step;
    if (y < y_ + 34) return;
    write({margin, y - 8}, words, 11, Weight::regular, theme_.quiet_ink, "/P.9");
    for (int i = 0; i < 3; ++i) {
      y += step;
      page_.shapes.push_back({draw::line({margin, y}, {right, y}, {theme_.strong_line, 0.6}), ""});
    }
  }
  /// Words, and lines below them to write on.
  void asked(const std::string& words, int lines) {
    y_ += 12;
    write({margin, y_ + 12}, words, 12, Weight::regular, theme_.quiet_ink, "/P.2");
    y_ += 14;
    for (int i = 0; i < lines; ++i) {
      y_ += 28;
      page_.shapes.push_back(
          {draw::line({margin, y_}, {right, y_}, {theme_.strong_line, 0.6}), ""});
    }
  }
  void foot(const std::string& words) {
    write({margin, a5.height - 22}, fonts_.fitted(words, 8.5, Weight::regular, room), 8.5,
          Weight::regular, theme_.quiet_ink, "");
  }
  void gap(double height) { y_ += height; }

 private:
  void write(draw::Point at, const std::string& words, double size, Weight weight,
             draw::Colour colour, const std::string& tag) {
    if (!words.empty())
      page_.shapes.push_back({draw::Text{at, words, size, weight, Align::left, colour}, tag});
  }

  const draw::Fonts& fonts_;
  const scene::Theme& theme_;
  draw::Drawing page_;
  double y_ = 0;
};

std::string long_day(const std::optional<base::Day>& day, base::Language language) {
  return day ? text::long_day(language, *day) : std::string();
}

draw::Drawing card_of(const model::Step& step, const PlanNames& names, const draw::Fonts& fonts,
                      const std::string& foot) {
  const base::Language language = names.language;
  CardPage card(fonts);
  card.band(tr(language, "A small step"));
  card.fitting(advice::step_name(book_of(names), step), 22, 12, 96, Weight::semibold, 0, "/H1.1");
  card.quote(advice::opening_of(book_of(names), step));
  card.gap(12);
  card.fact(text::trc(language, "step", "For"), for_whom(names, step), "/L.1/LI.1");
  card.fact(tr(language, "When"), long_day(step.day, language), "/L.1/LI.2");
  card.fact(text::trc(language, "step", "Who"), step.who, "/L.1/LI.3");
  card.fact(tr(language, "Takes"), minutes_words(step.minutes, language), "/L.1/LI.4");
  std::string buddy = step.buddy;
  if (step.buddy_day)
    buddy += (buddy.empty() ? "" : ", ") + text::long_day(language, *step.buddy_day);
  card.fact(tr(language, "Who asks about it"), buddy, "/L.1/LI.5");
  card.lines_to_write_on(tr(language, "How it went"));
  card.foot(foot);
  return std::move(card).page();
}

}  // namespace

draw::Drawing blank_step_card(base::Language language, const draw::Fonts& fonts) {
  CardPage card(fonts);
  card.band(tr(language, "A small step"));
  card.asked(tr(language, "What I will do"), 2);
  card.asked(tr(language, "For whom, in a code word"), 1);
  card.asked(tr(language, "My first sentence"), 2);
  card.asked(tr(language, "When"), 1);
  card.asked(tr(language, "Who asks me about it"), 1);
  card.asked(tr(language, "How it went"), 2);
  card.foot("Karnemelk");
  return std::move(card).page();
}

std::vector<draw::Drawing> step_cards(const std::vector<model::Step>& steps, const PlanNames& names,
                                      const draw::Fonts& fonts, const std::string& foot) {
  std::vector<draw::Drawing> pages;
  for (const model::Step& step : steps) pages.push_back(card_of(step, names, fonts, foot));
  return pages;
}

}  // namespace report
