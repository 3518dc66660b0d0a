#include "report/export_exercise.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "report/content.hpp"
#include "report/export_parts.hpp"
#include "report/kit.hpp"
#include "report/repertoire.hpp"
#include "report/report_exercise.hpp"
#include "report/sheets.hpp"
#include "text/text.hpp"

namespace report {
namespace {

using base::Result;
using base::Trouble;
using text::tr;

/// `View` is a Workshop or a WallView.
template <class View>
Result<std::string> bytes_of(const Request& request, const View& view, const draw::Fonts& fonts) {
  const Matter matter = matter_of(request, fonts);
  const Content content = content_of(view, matter);
  if (content.exercise.rounds.empty() && content.exercise.tallies.empty())
    return base::trouble(Trouble::failed,
                         "No round is over yet, so there is nothing to show. Hold one, or type in "
                         "what a group counted, and export again.");
  if (request.format == Format::png || request.format == Format::svg) {
    const std::string notice = content.personal ? personal_notice(request.language) : "";
    const draw::Drawing picture =
        exercise_picture(content.exercise, matter.catalogue, matter.look, notice);
    if (request.format == Format::png) return draw::to_png(picture, fonts, request.width);
    return draw::to_svg(picture, fonts, about(request, tr(request.language, "The exercise")));
  }
  const Document document = exercise_report(view, matter);
  return document_bytes(request, document, {}, document_paper(document, fonts), fonts);
}

/// Pages of one document, of which nobody else needs the numbers.
Result<std::string> sheet_bytes(const Request& request, const Document& document,
                                const draw::Fonts& fonts) {
  return draw::to_pdf(on_one_page(document, fonts, 15), fonts, about(request, document.title));
}

Result<std::string> repertoire_bytes(const Request& request, const model::Workshop& workshop,
                                     const draw::Fonts& fonts) {
  if (request.eyes != Eyes::facilitator)
    return base::trouble(Trouble::failed,
                         "What somebody tried is not for the room. Choose the facilitator's eyes, "
                         "and give each their own page.");
  std::vector<std::string> names = persuaders(*workshop.exercise);
  if (names.empty())
    return base::trouble(Trouble::failed,
                         "No round that is over says who persuaded. Give a round a persuader, and "
                         "export again.");
  if (!request.person.empty())
    std::erase_if(names, [&](const std::string& name) {
      return base::folded(name) != base::folded(request.person);
    });
  if (names.empty())
    return base::trouble(Trouble::failed, "Nobody called \"{code}\" persuaded in a round.",
                         {{"code", base::shortened(request.person, 60)}});
  const Matter matter = matter_of(request, fonts);
  std::vector<draw::Drawing> pages;
  std::vector<draw::Chapter> chapters;
  for (const std::string& name : names) {
    chapters.push_back({pages.size(), 1, name});
    const Document document = repertoire(name, *workshop.exercise, matter);
    std::ranges::move(on_one_page(document, fonts, 10), std::back_inserter(pages));
  }
  return draw::to_pdf(pages, fonts, about(request, tr(request.language, "My own repertoire")),
                      chapters);
}

Result<std::string> kit_bytes(const Request& request, const model::Workshop& workshop,
                              const draw::Fonts& fonts) {
  if (request.people < fewest_people || request.people > most_people)
    return base::trouble(
        Trouble::usage, "The kit can be made for {low} to {high} people.",
        {{"low", std::to_string(fewest_people)}, {"high", std::to_string(most_people)}});
  const Matter matter = matter_of(request, fonts);
  const Kit all = kit(request.people, {workshop.labels, workshop.exercise->subject},
                      matter.catalogue, matter.look);
  return draw::to_pdf(all.pages, fonts,
                      about(request, tr(request.language, "Paper for an afternoon")), all.chapters);
}

}  // namespace

Result<std::string> exercise_bytes(const Request& request, const model::WallView& view,
                                   const draw::Fonts& fonts) {
  return bytes_of(request, view, fonts);
}
Result<std::string> exercise_bytes(const Request& request, const model::Workshop& workshop,
                                   const draw::Fonts& fonts) {
  return bytes_of(request, workshop, fonts);
}

std::optional<Result<std::string>> paper_of_the_day(const Request& request, What what,
                                                    const model::Workshop& workshop,
                                                    const draw::Fonts& fonts) {
  switch (what) {
    case What::repertoire:
      return repertoire_bytes(request, workshop, fonts);
    case What::kit:
      return kit_bytes(request, workshop, fonts);
    case What::role: {
      const catalogue::Catalogue& content = matter_of(request, fonts).catalogue;
      return sheet_bytes(
          request,
          role_card(content, subject_of(workshop.exercise->subject, content), request.language),
          fonts);
    }
    case What::observer:
      return sheet_bytes(
          request, observer_sheet(matter_of(request, fonts).catalogue, request.language), fonts);
    default:
      return std::nullopt;
  }
}

}  // namespace report
