#include "report/transcript.hpp"

#include <vector>

#include "base/utf8.hpp"
#include "report/html.hpp"
#include "report/markdown.hpp"
#include "report/one_line.hpp"
#include "story/telling.hpp"
#include "text/text.hpp"

namespace report {
namespace {

using base::Language;
using text::tr;

struct Line {
  enum class What { title, notice, chapter, day, move, comment, question, explanation, later };
  What what = What::move;
  std::string words, time{};
};

class Story {
 public:
  Story(const session::Session& session, const TranscriptLook& look)
      : session_(session),
        look_(look),
        telling_(story::told_all(session, story::View::net,
                                 {look.language, look.eyes, look.catalogue})) {}

  std::vector<Line> lines() {
    begin();
    const auto& moves = telling_.net.moves;
    for (std::size_t i = 0; i < moves.size(); ++i) {
      chapters_at(i);
      questions_at(i);
      move(i);
    }
    if (moves.empty()) add(Line::What::notice, tr(look_.language, "Nothing has happened yet."));
    return std::move(lines_);
  }

 private:
  bool all_words() const {
    return look_.eyes == model::Eyes::facilitator ||
           session_.now().kind == model::SessionKind::fictive;
  }
  void add(Line::What what, std::string words, std::string time = {}) {
    lines_.push_back({what, std::move(words), std::move(time)});
  }
  void begin() {
    const std::string& title = session_.now().title;
    add(Line::What::title,
        all_words() && !title.empty() ? title : tr(look_.language, "What happened, move by move"));
    if (look_.eyes == model::Eyes::facilitator)
      add(Line::What::notice,
          tr(look_.language, "Contains personal data: for whoever leads the session alone."));
    add(Line::What::later,
        look_.zone ? tr(look_.language, "Times are as the clock of this computer has them.")
                   : tr(look_.language, "Times are in UTC."));
  }
  void chapters_at(std::size_t move) {
    std::size_t number = 0;
    for (const model::Chapter& chapter : story::chapters(session_.margin())) {
      ++number;
      if (story::move_at(telling_.net, chapter.at) != move) continue;
      const std::string words = all_words() ? story::title_of(chapter, number, look_.language)
                                            : tr(look_.language, "Chapter {number}",
                                                 {{"number", std::to_string(number)}});
      add(Line::What::chapter, words);
    }
  }
  void questions_at(std::size_t move) {
    if (!all_words()) return;
    for (const model::Question& question : *session_.margin().questions) {
      if (story::move_at(telling_.net, question.at) != move) continue;
      add(Line::What::question, question.words);
      for (const std::string& option : question.options) add(Line::What::question, "– " + option);
    }
  }
  void move(std::size_t index) {
    const story::Move& move = telling_.net.moves[index];
    const base::Time seen = base::on_the_wall(move.ended, look_.zone);
    const base::Day day = base::day_of(seen);
    if (!telling_.words[index].empty()) {
      if (day != day_) add(Line::What::day, text::long_day(look_.language, day));
      day_ = day;
      add(Line::What::move, telling_.words[index], base::hour_and_minute(seen));
    }
    if (!all_words()) return;
    for (const model::Comment& comment : *session_.margin().comments)
      if (story::move_at(telling_.net, comment.at) == index)
        add(Line::What::comment, comment.words);
    for (const model::Question& question : *session_.margin().questions)
      if (story::move_at(telling_.net, question.at) == index)
        add(Line::What::explanation, question.explanation);
  }

  const session::Session& session_;
  const TranscriptLook& look_;
  story::Telling telling_;
  std::vector<Line> lines_;
  base::Day day_;
};

std::string markdown(const std::vector<Line>& lines) {
  std::string out;
  for (const Line& line : lines) {
    if (base::trimmed(line.words).empty()) continue;
    const std::string words = markdown_text(one_line(line.words));
    switch (line.what) {
      case Line::What::title:
        out += "# " + words + "\n\n";
        break;
      case Line::What::notice:
        out += "**" + words + "**\n\n";
        break;
      case Line::What::later:
        out += words + "\n\n";
        break;
      case Line::What::chapter:
        out += "\n## " + words + "\n\n";
        break;
      case Line::What::day:
        out += "### " + words + "\n\n";
        break;
      case Line::What::move:
        out += line.time + " " + words + "\n\n";
        break;
      case Line::What::comment:
      case Line::What::explanation:
        out += "> " + words + "\n\n";
        break;
      case Line::What::question:
        out += "*" + words + "*\n\n";
        break;
    }
  }
  return out;
}

std::string html(const std::vector<Line>& lines, Language language) {
  HtmlPage page;
  page.language = language;
  page.style =
      ".move { display: grid; grid-template-columns: 4rem 1fr; margin: .35rem 0; }\n"
      ".ask { font-style: italic; }\n";
  for (const Line& line : lines) {
    if (base::trimmed(line.words).empty()) continue;
    switch (line.what) {
      case Line::What::title:
        page.title = one_line(line.words);
        page.body += html_element("h1", line.words);
        break;
      case Line::What::notice:
        page.body += html_element("p class=\"notice\"", line.words);
        page.foot = line.words;
        break;
      case Line::What::later:
        page.body += html_element("p class=\"quiet\"", line.words);
        break;
      case Line::What::chapter:
        page.body += html_element("h2", line.words);
        break;
      case Line::What::day:
        page.body += html_element("h3", line.words);
        break;
      case Line::What::move:
        page.body +=
            html_around("div class=\"move\"", html_element("span class=\"quiet\"", line.time) +
                                                  html_element("span", line.words));
        break;
      case Line::What::comment:
      case Line::What::explanation:
        page.body += html_around("blockquote", html_lines(line.words));
        break;
      case Line::What::question:
        page.body += html_element("p class=\"ask\"", line.words);
        break;
    }
  }
  return html_page(page);
}

}  // namespace

base::Result<TranscriptFormat> transcript_format_from(const std::filesystem::path& path) {
  const std::string ending = base::folded(path.extension().string());
  if (ending == ".md") return TranscriptFormat::markdown;
  if (ending == ".html") return TranscriptFormat::html;
  return base::trouble(base::Trouble::usage,
                       "{file}: a transcript is a text to read. Use .md or .html.",
                       {{"file", path.string()}});
}

std::string transcript(const session::Session& session, const TranscriptLook& look) {
  const std::vector<Line> lines = Story(session, look).lines();
  return look.format == TranscriptFormat::html ? html(lines, look.language) : markdown(lines);
}

}  // namespace report
