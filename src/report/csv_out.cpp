#include "report/csv_out.hpp"

#include <optional>
#include <vector>

#include "report/csv_table.hpp"
#include "report/csv_words.hpp"
#include "scene/names.hpp"
#include "text/text.hpp"

namespace report {
namespace {

using base::Language;

/// "" when there is no place at all, "?" when this axis is unknown.
std::string axis_cell(const std::optional<model::Position>& place,
                      model::Axis model::Position::*axis, Language language) {
  if (!place) return "";
  const model::Axis value = (*place).*axis;
  return value ? text::number(language, *value, 3) : unknown_word();
}

std::string group_cell(const std::optional<model::Position>& place, model::Stance stance,
                       const model::Labels& labels, Language language) {
  if (!place) return text::tr(language, "Not on the map yet");
  return scene::group_name(labels, model::group_of(*place, stance).group, language);
}

std::string cell(const model::Person& person, Column column, const model::Labels& labels,
                 Language language) {
  const auto axis = [language](const auto& place, model::Axis model::Position::*which) {
    return axis_cell(place, which, language);
  };
  switch (column) {
    case Column::code:
      return person.code;
    case Column::role:
      return person.role;
    case Column::memory_aid:
      return person.memory_aid;
    case Column::name:
      return person.name;
    case Column::kind:
      return kind_word(person.is_group, language);
    case Column::group:
      return group_cell(person.place, person.stance, labels, language);
    case Column::trust:
      return axis(person.place, &model::Position::trust);
    case Column::agreement:
      return axis(person.place, &model::Position::agreement);
    case Column::influence:
      return word(person.influence, language);
    case Column::sure:
      return word(person.sure, language);
    case Column::stance:
      return word(person.stance, language);
    case Column::trust_missing:
      return word(person.trust_missing, language);
    case Column::wish_trust:
      return axis(person.wish, &model::Position::trust);
    case Column::wish_agreement:
      return axis(person.wish, &model::Position::agreement);
    case Column::reverse_trust:
      return axis(person.reverse_view, &model::Position::trust);
    case Column::reverse_agreement:
      return axis(person.reverse_view, &model::Position::agreement);
    case Column::my_share:
      return person.my_share;
  }
  return "";
}

}  // namespace

std::string people_csv(const model::Workshop& workshop, Language language) {
  std::vector<std::string> cells;
  for (std::size_t i = 0; i < columns; ++i)
    cells.emplace_back(heading(static_cast<Column>(i), language));
  std::string csv = std::string(byte_order_mark) + csv_row(cells, delimiter_for(language));
  for (const auto& person : *workshop.people) {
    cells.clear();
    for (std::size_t i = 0; i < columns; ++i)
      cells.push_back(cell(*person, static_cast<Column>(i), workshop.labels, language));
    csv += csv_row(cells, delimiter_for(language));
  }
  return csv;
}

std::string people_csv(const model::WallView& view, Language language) {
  std::vector<std::string> cells;
  for (const Column column : {Column::code, Column::group, Column::trust, Column::agreement})
    cells.emplace_back(heading(column, language));
  std::string csv = std::string(byte_order_mark) + csv_row(cells, delimiter_for(language));
  for (const model::WallPerson& person : view.people)
    csv += csv_row({person.code, group_cell(person.place, person.stance, view.labels, language),
                    axis_cell(person.place, &model::Position::trust, language),
                    axis_cell(person.place, &model::Position::agreement, language)},
                   delimiter_for(language));
  return csv;
}

}  // namespace report
