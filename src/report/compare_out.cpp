#include "report/compare_out.hpp"

#include "base/check.hpp"
#include "base/json.hpp"
#include "base/utf8.hpp"
#include "draw/write.hpp"
#include "report/compare_document.hpp"
#include "report/document_out.hpp"
#include "report/one_line.hpp"
#include "report/page.hpp"
#include "scene/compare.hpp"
#include "session/fields.hpp"
#include "story/compare_words.hpp"
#include "text/text.hpp"

namespace report {
namespace {

using base::Language;
using model::Movement;
using text::tr;

std::string underlined(const std::string& words) {
  return "\n" + words + "\n" + std::string(base::code_points(words), '-') + "\n";
}

std::string steps_text(const std::vector<model::Step>& steps, const std::string& space,
                       const model::Comparison& comparison, const catalogue::Catalogue& catalogue,
                       Language language) {
  std::string out;
  for (const model::Step& step : steps)
    out += space + one_line(story::done_words(step, comparison, catalogue, language)) + "\n";
  return out;
}

std::string people_text(Movement movement, const model::Comparison& comparison,
                        const catalogue::Catalogue& catalogue, Language language) {
  const auto people = model::those_who(comparison, movement);
  if (people.empty()) return "";
  std::string out = underlined(scene::movement_heading(movement, language) + " (" +
                               std::to_string(people.size()) + ")");
  for (const model::Compared* person : people) {
    out += "  " + one_line(person->code) + ": " +
           one_line(scene::movement_words(*person, comparison.labels, language)) + "\n";
    if (person->steps.empty()) continue;
    out += "    " + tr(language, "Done in between:") + "\n";
    out += steps_text(person->steps, "      ", comparison, catalogue, language);
  }
  return out;
}

constexpr std::array movement_ids = {"crossed", "moved",  "new_on_map",
                                     "off_map", "stayed", "nowhere"};

std::string axis_json(const model::Axis& axis) {
  std::string out;
  if (!axis) return "null";
  base::json::append_thousandths(out, *axis);
  return out;
}

std::string place_json(const std::optional<model::Position>& place,
                       const model::Grouping& grouping) {
  if (!place) return "null";
  return "{\"trust\":" + axis_json(place->trust) + ",\"agreement\":" + axis_json(place->agreement) +
         ",\"group\":" + base::json::quoted(session::group_words[std::size_t(grouping.group)]) +
         ",\"too_close_to_call\":" + (grouping.too_close_to_call ? "true}" : "false}");
}

std::string steps_json(const std::vector<model::Step>& steps) {
  std::string out;
  for (const model::Step& step : steps)
    out += (out.empty() ? "" : ",") + ("{\"id\":" + base::json::quoted(model::to_text(step.id))) +
           ",\"intervention\":" + base::json::quoted(step.intervention) +
           ",\"what\":" + base::json::quoted(step.what) + ",\"ended\":" +
           (step.ended ? base::json::quoted(base::iso_from_day(*step.ended)) : "null") + "}";
  return "[" + out + "]";
}

std::string person_json(const model::Compared& person) {
  return "{\"id\":" + base::json::quoted(model::to_text(person.id)) +
         ",\"code\":" + base::json::quoted(person.code) +
         ",\"movement\":" + base::json::quoted(movement_ids[std::size_t(person.movement)]) +
         ",\"from\":" + place_json(person.from, person.group_from) +
         ",\"to\":" + place_json(person.to, person.group_to) +
         ",\"done_in_between\":" + steps_json(person.steps) + "}";
}

}  // namespace

std::string compare_text(const model::Comparison& comparison, const Moments& moments,
                         const catalogue::Catalogue& catalogue, Language language) {
  std::string out = tr(language, "Then: {moment}", {{"moment", one_line(moments.then)}}) + "\n" +
                    tr(language, "Now: {moment}", {{"moment", one_line(moments.now)}}) + "\n";
  std::string rows;
  for (const Movement movement : told_movements)
    rows += people_text(movement, comparison, catalogue, language);
  out += rows.empty() ? "\n" + tr(language, "Nobody is on the map, then or now.") + "\n" : rows;
  if (!comparison.for_all.empty())
    out += underlined(tr(language, "Done in between, for everybody")) +
           steps_text(comparison.for_all, "  ", comparison, catalogue, language);
  if (model::any_steps(comparison)) out += "\n" + story::no_cause_words(language) + "\n";
  return out;
}

std::string compare_json(const model::Comparison& comparison, const Moments& moments) {
  std::string people;
  for (const model::Compared& person : comparison.people)
    people += (people.empty() ? "\n  " : ",\n  ") + person_json(person);
  return "{\"then\":" + base::json::quoted(moments.then) +
         ",\n \"now\":" + base::json::quoted(moments.now) +
         ",\n \"contains_personal_data\":" + (comparison.for_wall ? "false" : "true") +
         ",\n \"people\":[" + people +
         "],\n \"done_for_everybody\":" + steps_json(comparison.for_all) + "}\n";
}

base::Result<std::string> exported_comparison(const Request& request,
                                              const model::Comparison& comparison,
                                              const Moments& moments, const draw::Fonts& fonts) {
  PageLook look;
  look.language = request.language;
  look.theme = &scene::buttermilk();
  look.fonts = &fonts;
  look.day = request.day;
  look.options.group_names = request.group_names;
  const std::string title = tr(request.language, "Then and now");
  const std::string between = moments.then + " → " + moments.now;
  const draw::About about{title, text::tag(request.language)};
  if (request.format == Format::png)
    return draw::to_png(compare_picture(comparison, between, look), fonts, request.width);
  if (request.format == Format::svg)
    return draw::to_svg(compare_picture(comparison, between, look), fonts, about);
  CHECK_TRUE(request.catalogue != nullptr);
  const Document document = compare_document(comparison, moments, *request.catalogue,
                                             request.language, compare_alone(comparison, look));
  if (request.format == Format::html) return document_html(document, fonts);
  if (request.format == Format::md) return document_markdown(document);
  if (request.format != Format::pdf)
    return base::trouble(base::Trouble::usage,
                         "A comparison is written as .png, .svg, .pdf, .html, .md or .txt.");
  Paper paper = document_paper(document, fonts);
  look.number = number_of(1, paper.pages.size() + 1);
  return document_pdf(document, {compare_page(comparison, title, between, look)}, std::move(paper),
                      fonts);
}

}  // namespace report
