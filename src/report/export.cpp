#include "report/export.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "base/utf8.hpp"
#include "model/wall_view.hpp"
#include "report/calendar.hpp"
#include "report/csv_out.hpp"
#include "report/document_out.hpp"
#include "report/export_exercise.hpp"
#include "report/export_parts.hpp"
#include "report/json_out.hpp"
#include "report/key_sheet.hpp"
#include "report/page.hpp"
#include "report/person_file.hpp"
#include "report/plan_csv.hpp"
#include "report/report.hpp"
#include "report/step_cards.hpp"
#include "text/text.hpp"

namespace report {
namespace {

using base::Result;
using base::Trouble;
using text::tr;

// Bytes are made from a WallView or a Workshop; what can be in them is what the type can hold.
const std::vector<model::Step>& steps_of(const model::WallView& view) {
  return view.steps;
}
const std::vector<model::Step>& steps_of(const model::Workshop& workshop) {
  return *workshop.steps;
}
constexpr bool is_personal(const model::WallView&) {
  return false;
}
constexpr bool is_personal(const model::Workshop&) {
  return true;
}

template <class View>
Result<std::string> map_bytes(const Request& request, const View& view, const draw::Fonts& fonts) {
  const PageLook look = look_of(request, fonts);
  const draw::About about = report::about(request, tr(request.language, "Trust and agreement"));
  if (request.format == Format::png)
    return draw::to_png(map_picture(view, look), fonts, request.width);
  if (request.format == Format::svg) return draw::to_svg(map_picture(view, look), fonts, about);
  return draw::to_pdf({map_page(view, look)}, fonts, about);
}

template <class View>
Result<std::string> report_bytes(const Request& request, const View& view,
                                 const draw::Fonts& fonts) {
  Matter matter = matter_of(request, fonts);
  const Document document = workshop_report(view, matter);
  if (request.format != Format::pdf) return document_bytes(request, document, {}, {}, fonts);
  Paper paper = document_paper(document, fonts);
  matter.look.number = number_of(1, paper.pages.size() + 1);
  return document_bytes(request, document, {map_page(view, matter.look)}, std::move(paper), fonts);
}

/// As large as fits on one page.
Result<std::string> handout_bytes(const Request& request, const model::WallView& view,
                                  const draw::Fonts& fonts) {
  if (view.harvest.empty())
    return base::trouble(Trouble::failed,
                         "Nothing was harvested yet, so there is nothing to hand out. Add lines to "
                         "the harvest, and export again.");
  const Document document = handout(view, matter_of(request, fonts));
  if (request.format != Format::pdf) return document_bytes(request, document, {}, {}, fonts);
  Paper paper;
  for (double em = 16; em >= 9; em -= 1) {
    paper = document_paper(document, fonts, em);
    if (paper.pages.size() == 1) break;
  }
  return document_bytes(request, document, {}, std::move(paper), fonts);
}

tl::unexpected<base::Error> not_for_the_wall() {
  return base::trouble(Trouble::failed,
                       "The plan for your own colleagues is not for the room. Choose the "
                       "facilitator's eyes, and keep what is written to yourself.");
}

/// The steps that were asked for, in the order to read them; at least one.
template <class View>
Result<std::vector<model::Step>> asked_steps(const Request& request, const View& view,
                                             const PlanNames& names) {
  if (!is_personal(view) && view.kind == model::SessionKind::own) return not_for_the_wall();
  std::vector<model::Step> steps = in_order(steps_of(view));
  if (request.person.empty()) return steps;
  const auto known = std::ranges::find_if(names.codes, [&](const auto& one) {
    return base::folded(one.second) == base::folded(request.person);
  });
  if (known == names.codes.end())
    return base::trouble(Trouble::failed, "Nobody here has the code \"{code}\".",
                         {{"code", base::shortened(request.person, 60)}});
  std::erase_if(steps, [&](const model::Step& step) {
    return std::ranges::find(step.persons, known->first) == step.persons.end();
  });
  return steps;
}

template <class View>
Result<std::string> cards_bytes(const Request& request, const View& view,
                                const draw::Fonts& fonts) {
  CHECK_TRUE(request.catalogue != nullptr);
  const PlanNames names = plan_names(view, *request.catalogue, request.language);
  auto steps = asked_steps(request, view, names);
  if (!steps) return tl::unexpected(steps.error());
  std::erase_if(*steps,
                [](const model::Step& step) { return step.state != model::StepState::planned; });
  if (steps->empty())
    return base::trouble(Trouble::failed,
                         "There is no step to do yet. Plan one, and export again.");
  const std::string foot = is_personal(view) ? personal_notice(request.language) : "Karnemelk";
  return draw::to_pdf(step_cards(*steps, names, fonts, foot), fonts,
                      about(request, tr(request.language, "Small steps")));
}

template <class View>
Result<std::string> plan_bytes(const Request& request, const View& view, const draw::Fonts& fonts) {
  const Matter matter = matter_of(request, fonts);
  const PlanNames names = plan_names(view, *request.catalogue, request.language);
  const auto steps = asked_steps(request, view, names);
  if (!steps) return tl::unexpected(steps.error());
  if (request.format == Format::csv) return plan_csv(*steps, names);
  const Document document = plan_report(view, *steps, matter);
  return document_bytes(request, document, {}, document_paper(document, fonts), fonts);
}

/// Days alone, and so for any eyes.
Result<std::string> calendar_bytes(const Request& request, const model::Workshop& workshop) {
  const auto days = calendar_days(*workshop.steps, request.session_id);
  if (days.empty())
    return base::trouble(Trouble::failed,
                         "No step has a date yet. Give one a date, and export again.");
  return calendar(days, request.language, request.now);
}

Result<std::string> key_sheet_bytes(const Request& request, const model::Workshop& workshop,
                                    const draw::Fonts& fonts) {
  if (request.eyes != Eyes::facilitator)
    return base::trouble(Trouble::usage,
                         "A key sheet says whose code is whose: it is for the facilitator's eyes "
                         "alone. Choose those (--eyes facilitator), and keep the sheet apart.");
  if (workshop.people->empty())
    return base::trouble(Trouble::failed, "There is nobody on this map yet, so there is no key.");
  const Document document = key_sheet(workshop, request.language);
  return document_bytes(request, document, {}, document_paper(document, fonts), fonts);
}

template <class View>
Result<std::string> bytes_of(const Request& request, What what, const View& view,
                             const draw::Fonts& fonts) {
  switch (what) {
    case What::map:
      return map_bytes(request, view, fonts);
    case What::people:
      return request.format == Format::csv ? people_csv(view, request.language)
                                           : workshop_json(view);
    case What::report:
      return report_bytes(request, view, fonts);
    case What::plan:
      return plan_bytes(request, view, fonts);
    case What::cards:
      return cards_bytes(request, view, fonts);
    case What::exercise:
      return exercise_bytes(request, view, fonts);
    case What::handout:
    case What::repertoire:
    case What::role:
    case What::observer:
    case What::kit:
    case What::person:  // see everything_about
    case What::key_sheet:
      break;
  }
  return base::trouble(Trouble::usage, "This cannot be exported.");
}

}  // namespace

Result<std::string> everything_about(const Request& request, const session::Session& session,
                                     const session::People& people, const draw::Fonts& fonts) {
  if (const auto fits = check_pair(What::person, request.format); !fits)
    return tl::unexpected(fits.error());
  const Document document = person_file(session, people, matter_of(request, fonts));
  return document_bytes(request, document, {}, document_paper(document, fonts), fonts);
}

Result<std::string> exported(const Request& request, const model::Workshop& workshop,
                             const draw::Fonts& fonts) {
  CHECK_TRUE(request.width >= 1 && request.width <= 16384);
  const What what = request.what.value_or(usual_what(request.format));
  if (const auto fits = check_pair(what, request.format); !fits)
    return tl::unexpected(fits.error());
  const bool of_persons = what == What::plan || what == What::cards || what == What::repertoire;
  if (!request.person.empty() && !of_persons)
    return base::trouble(Trouble::usage,
                         "One person can be chosen for a plan, for step cards or for an own "
                         "repertoire only.");
  if (request.format == Format::ics) return calendar_bytes(request, workshop);
  if (const auto paper = paper_of_the_day(request, what, workshop, fonts)) return *paper;
  if (what == What::key_sheet) return key_sheet_bytes(request, workshop, fonts);
  if (what == What::handout) return handout_bytes(request, model::wall_view(workshop), fonts);
  if (request.eyes == Eyes::facilitator) return bytes_of(request, what, workshop, fonts);
  return bytes_of(request, what, model::wall_view(workshop), fonts);
}

}  // namespace report
