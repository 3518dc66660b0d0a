#include "gui/export_choices.hpp"

#include <algorithm>
#include <array>

#include "gui/file_dialog.hpp"
#include "gui/panel_parts.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Language;

constexpr const char* what_draft = "file.what";
constexpr const char* eyes_draft = "file.eyes";

int kept(const Ui& ui, const char* draft) {
  const auto at = ui.drafts.find(draft);
  return at == ui.drafts.end() ? 0 : at->second[0] - '0';
}

What what_of(const Ui& ui) {
  return What(kept(ui, what_draft));
}
bool for_my_eyes(const Ui& ui) {
  return kept(ui, eyes_draft) == 1 || what_of(ui) == What::key_sheet;
}

std::vector<std::string> what_words(Language language) {
  return {text::tr(language, "Map"),      text::trc(language, "export", "Report"),
          text::tr(language, "Plan"),     text::trc(language, "export", "People"),
          text::tr(language, "Hand-out"), text::tr(language, "Step cards"),
          text::tr(language, "Key sheet")};
}

bool has(What what, const std::string& ending) {
  return std::ranges::find(endings_of(what), ending) != endings_of(what).end();
}

bool is_plan(What what) {
  return what == What::plan || what == What::cards;
}

/// Whose eyes do not matter for these.
bool is_for_everybody(const Ui& ui) {
  return what_of(ui) == What::handout || ending_of(Dialog::export_map, ui.file.name) == "ics";
}

bool is_own(const DialogFrame& frame) {
  return frame.shown.session->now().kind == model::SessionKind::own;
}

std::string upper(std::string ending) {
  for (char& c : ending)
    if (c >= 'a' && c <= 'z') c = char(c - 'a' + 'A');
  return ending;
}

/// What the chosen thing is good for.
std::string about(What what, Language language) {
  switch (what) {
    case What::map:
      return text::tr(language, "The map as a picture, or on a page.");
    case What::report:
      return text::tr(language, "All of it to read: the map, people, plan and harvest.");
    case What::plan:
      return text::tr(language, "The steps; as ICS only their days, for a calendar.");
    case What::people:
      return text::tr(language, "A list for a spreadsheet or another program.");
    case What::handout:
      return text::tr(language, "The harvest on a page, for everybody who was there. No persons.");
    case What::cards:
      return text::tr(language, "A card in your pocket for each step to do.");
    case What::person:
      return text::tr(language,
                      "Everything about one colleague: what is so now, and all that was recorded. "
                      "Others can be named in it: read it through before you hand it over.");
    case What::key_sheet:
      return text::tr(language, "Whose code is whose, on paper, for you alone.");
  }
  return "";
}

void draw_eyes(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  Ui& ui = frame.ui;
  if (what_of(ui) == What::handout) return;
  if (what_of(ui) == What::person)
    return warning_words(
        text::tr(language, "Everything, private words too: contains personal data."));
  if (what_of(ui) == What::key_sheet)
    return warning_words(text::tr(
        language, "Contains personal data. Keep it apart from the map, and show it to nobody."));
  if (is_for_everybody(ui)) {
    ui::paragraph(text::tr(language, "Days only: no codes and no names."), true);
    return;
  }
  const int eyes =
      draft_choice(ui, eyes_draft, "file.eyes",
                   {text::tr(language, "For the wall"), text::tr(language, "For my eyes")}, 0);
  if (eyes == 1)
    warning_words(text::tr(language, "Everything, private words too: contains personal data."));
  else if (!can_export(frame))
    warning_words(text::tr(
        language, "A plan for your own colleagues is not for the wall. Choose your eyes."));
  else if (!is_own(frame))
    ui::paragraph(text::tr(language,
                           "A fictive case: codes, roles and what was seen. No names, no "
                           "memory aids."),
                  true);
  else if (what_of(ui) == What::report)
    ui::paragraph(text::tr(language, "Codes, dots and the harvest only."), true);
  else
    ui::paragraph(text::tr(language, "Codes and dots only."), true);
}

}  // namespace

const std::vector<std::string>& export_endings() {
  static const std::vector<std::string> endings = {"png", "svg", "pdf", "html",
                                                   "md",  "csv", "ics", "json"};
  return endings;
}

const std::vector<std::string>& endings_of(What what) {
  static const std::array<std::vector<std::string>, 8> endings = {
      {{"png", "svg", "pdf"},
       {"html", "pdf", "md"},
       {"html", "pdf", "md", "csv", "ics"},
       {"csv", "json"},
       {"html", "pdf", "md"},
       {"pdf"},
       {"pdf"},
       {"html", "pdf", "md"}}};
  return endings[std::size_t(what)];
}

What usual_what(const std::string& ending) {
  if (ending == "png" || ending == "svg") return What::map;
  if (ending == "csv" || ending == "json") return What::people;
  return ending == "ics" ? What::plan : What::report;
}

void draw_export_choices(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  FileDialog& file = frame.ui.file;
  const auto ending = [&] { return ending_of(Dialog::export_map, file.name); };
  // Who types another ending means what is usual for it.
  if (!ending().empty() && !has(what_of(frame.ui), ending()))
    frame.ui.drafts[what_draft] = std::to_string(int(usual_what(ending())));
  const What before = what_of(frame.ui);
  // Chosen with the colleague, before the dialog opened.
  if (before != What::person)
    draft_choice(frame.ui, what_draft, "file.what", what_words(language), 0);
  const What what = what_of(frame.ui);
  if (what != before && !has(what, ending()))
    file.name = with_ending(file.name, endings_of(what).front());
  ui::paragraph(about(what, language), true);
  std::vector<std::string> words;
  int chosen = -1;
  for (const std::string& one : endings_of(what)) {
    if (ending() == one) chosen = int(words.size());
    words.push_back(upper(one));
  }
  if (ui::choice("file.format", words, &chosen))
    file.name = with_ending(file.name, endings_of(what)[std::size_t(chosen)]);
  draw_eyes(frame);
  if (frame.shown.sealed)
    ui::paragraph(text::tr(language, "The session is sealed; what you export is not."), true);
}

Export chosen_export(const DialogFrame& frame, const std::filesystem::path& path, bool replace) {
  Export chosen{path, what_of(frame.ui), for_my_eyes(frame.ui), replace};
  if (chosen.what == What::person) chosen.people = frame.ui.exported_people;
  return chosen;
}

void choose_everything_about(Ui& ui, session::People people, base::Day today) {
  ui.drafts[what_draft] = std::to_string(int(What::person));
  ui.exported_people = std::move(people);
  ui.file.name = base::iso_from_day(today) + "-karnemelk.html";
  ui.dialog = Dialog::export_map;
}

bool can_export(const DialogFrame& frame) {
  const Ui& ui = frame.ui;
  return !is_plan(what_of(ui)) || !is_own(frame) || for_my_eyes(ui) || is_for_everybody(ui);
}

bool is_about_one(const Ui& ui) {
  return what_of(ui) == What::person;
}

void forget_export(Ui& ui) {
  ui.drafts.erase(eyes_draft);
  ui.drafts.erase(what_draft);
}

}  // namespace gui
