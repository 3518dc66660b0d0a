#include "report/key_sheet.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "report/page.hpp"
#include "text/text.hpp"

namespace report {

using text::tr;

Document key_sheet(const model::Workshop& workshop, base::Language language) {
  Document document;
  document.language = language;
  // Nothing private: viewers show it in their title bar, and lists of recent files keep it.
  document.title = tr(language, "Key sheet");
  document.personal = true;
  document.foot = personal_notice(language);
  document.blocks.push_back({Heading{1, document.title}});
  document.blocks.push_back({Paragraph{personal_notice(language), Tone::notice}});
  document.blocks.push_back(
      {Paragraph{tr(language,
                    "Whoever has this sheet and the map knows who stands where. Keep it apart from "
                    "the map, show it to nobody, and destroy it when the session is done.")}});
  Table table;
  table.columns = {{tr(language, "Code"), 2}, {tr(language, "Role"), 3}, {tr(language, "Name"), 3}};
  for (const auto& person : *workshop.people)
    table.rows.push_back({person->code, person->role, person->name});
  std::ranges::stable_sort(
      table.rows, {}, [](const std::vector<std::string>& row) { return base::folded(row[0]); });
  document.blocks.push_back({std::move(table)});
  return document;
}

}  // namespace report
