#include "report/csv_in.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "base/utf8.hpp"
#include "report/csv_place.hpp"
#include "report/csv_table.hpp"
#include "report/csv_words.hpp"
#include "session/limits.hpp"

namespace report {
namespace {

constexpr std::array place_columns = {Column::trust,         Column::agreement,
                                      Column::wish_trust,    Column::wish_agreement,
                                      Column::reverse_trust, Column::reverse_agreement};

/// Where each column that we know stands in the file.
struct Headings {
  std::array<std::optional<std::size_t>, columns> at;
  std::vector<std::string> words;  // as they stand in the file
  std::vector<std::string> not_understood;
};

base::Result<Headings> headings_in(const CsvTable& table) {
  Headings headings;
  headings.words = table.rows.front().cells;
  for (std::size_t i = 0; i < headings.words.size(); ++i) {
    const std::string& words = headings.words[i];
    if (base::trimmed(words).empty()) continue;
    const std::optional<Column> column = column_from(words);
    if (!column) {
      headings.not_understood.push_back(base::shortened(words, 60));
      continue;
    }
    auto& at = headings.at[std::size_t(*column)];
    if (at)
      return base::trouble(base::Trouble::damaged,
                           "The columns \"{one}\" and \"{other}\" mean the same. Take one of them "
                           "away, and try again.",
                           {{"one", headings.words[*at]}, {"other", words}});
    at = i;
  }
  if (!headings.at[std::size_t(Column::code)])
    return base::trouble(base::Trouble::damaged,
                         "There is no column \"code\". The first line needs headings, such as "
                         "code, role, trust and agreement; each person needs a code word.");
  return headings;
}

/// One row, looked at by column.
class Row {
 public:
  Row(const CsvRow& row, const Headings& headings) : row_(row), headings_(headings) {}
  std::size_t line() const { return row_.line; }
  /// "" when the column or the cell is not there.
  std::string_view cell(Column column) const {
    const auto at = headings_.at[std::size_t(column)];
    if (!at || *at >= row_.cells.size()) return {};
    return without_guard(row_.cells[*at]);
  }
  const std::string& heading_of(Column column) const {
    return headings_.words[*headings_.at[std::size_t(column)]];
  }
  bool has_more_cells_than_headings() const {
    for (std::size_t i = headings_.words.size(); i < row_.cells.size(); ++i)
      if (!base::trimmed(row_.cells[i]).empty()) return true;
    return false;
  }

 private:
  const CsvRow& row_;
  const Headings& headings_;
};

/// What a row says, before it is known whether it is about somebody new.
struct Facts {
  std::string code;
  session::About about;
  AxisCell trust, agreement;
  std::optional<model::Position> wish, reverse_view;
};

using Refusal = std::optional<base::Message>;

Refusal take_texts(const Row& row, Facts& facts) {
  struct Field {
    Column column;
    std::optional<std::string> session::About::*text;
    bool is_name;
  };
  constexpr Field fields[] = {{Column::role, &session::About::role, true},
                              {Column::memory_aid, &session::About::memory_aid, true},
                              {Column::name, &session::About::name, true},
                              {Column::my_share, &session::About::my_share, false},
                              {Column::code, &session::About::code, true}};
  for (const Field& field : fields) {
    std::string_view text = row.cell(field.column);
    if (field.column == Column::code) text = base::trimmed(text);
    if (text.empty()) continue;
    const std::string& heading = row.heading_of(field.column);
    if (auto wrong = field.is_name ? session::wrong_with_name(heading, text)
                                   : session::wrong_with_text(heading, text))
      return wrong;
    facts.about.*field.text = std::string(text);
  }
  return std::nullopt;
}

template <class Value, class Read>
Refusal take_choice(const Row& row, Column column, Read read, std::optional<Value>& into) {
  const std::string_view cell = base::trimmed(row.cell(column));
  if (cell.empty()) return std::nullopt;
  into = read(cell);
  if (into) return std::nullopt;
  return base::message("\"{words}\" is not understood in the column \"{column}\".",
                       {{"words", base::shortened(cell, 40)}, {"column", row.heading_of(column)}});
}

Refusal take_choices(const Row& row, Facts& facts) {
  session::About& about = facts.about;
  if (auto no = take_choice(row, Column::influence, influence_from, about.influence)) return no;
  if (auto no = take_choice(row, Column::sure, sureness_from, about.sure)) return no;
  if (auto no = take_choice(row, Column::stance, stance_from, about.stance)) return no;
  if (auto no = take_choice(row, Column::trust_missing, trust_missing_from, about.trust_missing))
    return no;
  if (auto no = take_choice(row, Column::kind, is_group_from, about.is_group)) return no;
  // A column "group" says whether it is one, or names the quadrant, which follows from the place.
  if (!about.is_group) about.is_group = is_group_from(row.cell(Column::group));
  return std::nullopt;
}

Refusal take_axis(const Row& row, Column column, Scale scale, AxisCell& into) {
  const std::string_view cell = row.cell(column);
  if (const auto axis = axis_in(cell, scale)) {
    into = *axis;
    return std::nullopt;
  }
  const base::Arguments words = {{"words", base::shortened(base::trimmed(cell), 40)}};
  if (scale == Scale::from_zero_to_ten)
    return base::message(
        "\"{words}\" is not a place from 0 to 10. Use a number, or low, middle or high, or leave "
        "the cell empty.",
        words);
  return base::message(
      "\"{words}\" is not a place from -1 to 1. Use a number, or low, middle or high, or leave the "
      "cell empty.",
      words);
}

Refusal take_place(const Row& row, Column trust, Column agreement, Scale scale,
                   std::optional<model::Position>& into) {
  AxisCell x, y;
  if (auto no = take_axis(row, trust, scale, x)) return no;
  if (auto no = take_axis(row, agreement, scale, y)) return no;
  if (x.given || y.given) into = model::Position{x.value, y.value};
  return std::nullopt;
}

Refusal take_row(const Row& row, Scale scale, Facts& facts) {
  if (row.has_more_cells_than_headings())
    return base::message(
        "There are more cells than headings. Was a comma meant as a decimal sign? Then put the "
        "number between quotation marks.");
  if (auto no = take_texts(row, facts)) return no;
  if (!facts.about.code)
    return base::message("There is no code in this row. Give each person a code word.");
  facts.code = *facts.about.code;
  if (auto no = take_choices(row, facts)) return no;
  if (auto no = take_axis(row, Column::trust, scale, facts.trust)) return no;
  if (auto no = take_axis(row, Column::agreement, scale, facts.agreement)) return no;
  if (auto no = take_place(row, Column::wish_trust, Column::wish_agreement, scale, facts.wish))
    return no;
  return take_place(row, Column::reverse_trust, Column::reverse_agreement, scale,
                    facts.reverse_view);
}

/// Collects changes; knows which codes are taken, on the map before or in this file.
class Taker {
 public:
  Taker(const model::Workshop& workshop, Duplicates duplicates, session::Seq seq, CsvPeople& people)
      : duplicates_(duplicates), seq_(seq), people_(people), count_(workshop.people->size()) {
    for (const auto& person : *workshop.people) known_[base::folded(person->code)] = {&*person, 0};
  }

  Refusal take(Facts facts, std::size_t line) {
    const auto found = known_.find(base::folded(facts.code));
    if (found == known_.end()) {
      add(std::move(facts), line);
      return std::nullopt;
    }
    const Known known = found->second;
    if (duplicates_ == Duplicates::add) {
      add_numbered(std::move(facts), line);
      return std::nullopt;
    }
    if (known.line != 0)
      return base::message("The code \"{code}\" stands on line {line} already.",
                           {{"code", facts.code}, {"line", std::to_string(known.line)}});
    if (duplicates_ == Duplicates::skip)
      return base::message("\"{code}\" is in this session already and stays as it was.",
                           {{"code", facts.code}});
    found->second.line = line;
    update(std::move(facts), *known.person);
    return std::nullopt;
  }

  std::size_t count() const { return count_; }

 private:
  struct Known {
    const model::Person* person = nullptr;  // none: new in this file
    std::size_t line = 0;                   // in this file; 0: not seen in it
  };

  void add(Facts facts, std::size_t line) {
    known_[base::folded(facts.code)] = {nullptr, line};
    ++count_;
    const model::PersonId id{seq_, static_cast<std::uint32_t>(++people_.added)};
    facts.about.code = facts.code;
    people_.changes.push_back(session::AddPerson{id, facts.about});
    if (facts.trust.given || facts.agreement.given)
      people_.changes.push_back(
          session::PlacePerson{id, {facts.trust.value, facts.agreement.value}});
    add_views(facts, id);
  }

  void add_numbered(Facts facts, std::size_t line) {
    const std::string word = facts.code;
    for (int number = 2; known_.contains(base::folded(facts.code)); ++number)
      facts.code = word + " " + std::to_string(number);
    people_.assumptions.push_back(
        base::message("\"{code}\" is in this session already; the one on line {line} is added as "
                      "\"{new_code}\".",
                      {{"code", word}, {"line", std::to_string(line)}, {"new_code", facts.code}}));
    add(std::move(facts), line);
  }

  void update(Facts facts, const model::Person& person) {
    ++people_.updated;
    facts.about.code.reset();  // it is the same, perhaps in other capitals
    if (facts.about != session::About{})
      people_.changes.push_back(session::SetPerson{person.id, facts.about});
    if (facts.trust.given || facts.agreement.given) {
      model::Position place = person.place.value_or(model::Position{});
      if (facts.trust.given) place.trust = facts.trust.value;
      if (facts.agreement.given) place.agreement = facts.agreement.value;
      people_.changes.push_back(session::PlacePerson{person.id, place});
    }
    add_views(facts, person.id);
  }

  void add_views(const Facts& facts, model::PersonId id) {
    if (facts.wish) people_.changes.push_back(session::SetWish{id, facts.wish});
    if (facts.reverse_view)
      people_.changes.push_back(session::SetReverseView{id, facts.reverse_view});
  }

  Duplicates duplicates_;
  session::Seq seq_;
  CsvPeople& people_;
  std::size_t count_;
  std::map<std::string, Known> known_;  // by folded code
};

void say_how_it_was_read(const CsvTable& table, std::vector<base::Message>& said) {
  if (table.encoding == Encoding::windows_1252)
    said.push_back(
        base::message("The file is not UTF-8; it is read as Windows-1252 (Western European)."));
  if (table.rows.front().cells.size() < 2) return;
  if (table.delimiter == ';')
    said.push_back(base::message("Columns are separated by a semicolon."));
  else if (table.delimiter == '\t')
    said.push_back(base::message("Columns are separated by a tab."));
  else
    said.push_back(base::message("Columns are separated by a comma."));
}

ScaleGuess scale_of(const std::vector<Row>& rows) {
  std::vector<std::string_view> cells;
  for (const Row& row : rows)
    for (const Column column : place_columns) cells.push_back(row.cell(column));
  return guessed_scale(cells);
}

void say_what_columns_mean(const Headings& headings, const std::vector<Row>& rows,
                           std::vector<base::Message>& said) {
  const auto has_gap = [&headings](const Row& row, Column column) {
    return headings.at[std::size_t(column)] && base::trimmed(row.cell(column)).empty();
  };
  const bool gaps = std::any_of(rows.begin(), rows.end(), [&](const Row& row) {
    return has_gap(row, Column::trust) || has_gap(row, Column::agreement);
  });
  if (gaps)
    said.push_back(
        base::message("An empty cell for trust or agreement means: we do not know yet. Who has "
                      "neither is not on the map yet."));
  const bool names_groups = std::any_of(rows.begin(), rows.end(), [](const Row& row) {
    const std::string_view cell = row.cell(Column::group);
    return !base::trimmed(cell).empty() && !is_group_from(cell);
  });
  if (names_groups)
    said.push_back(
        base::message("The column \"{column}\" is not used: the group follows from the "
                      "place.",
                      {{"column", rows.front().heading_of(Column::group)}}));
}

}  // namespace

base::Result<CsvPeople> read_people(std::string_view bytes, const model::Workshop& workshop,
                                    Duplicates duplicates, session::Seq seq) {
  const base::Result<CsvTable> table = csv_table(bytes);
  if (!table) return tl::unexpected(table.error());
  base::Result<Headings> headings = headings_in(*table);
  if (!headings) return tl::unexpected(headings.error());
  std::vector<Row> rows;
  for (const CsvRow& row : table->rows)
    if (&row != &table->rows.front()) rows.emplace_back(row, *headings);
  if (rows.empty())
    return base::trouble(base::Trouble::damaged,
                         "This list has headings but no people. Put one person on each line below "
                         "the headings.");

  CsvPeople people;
  people.not_understood = headings->not_understood;
  say_how_it_was_read(*table, people.assumptions);
  ScaleGuess guess = scale_of(rows);
  for (base::Message& said : guess.said) people.assumptions.push_back(std::move(said));
  say_what_columns_mean(*headings, rows, people.assumptions);

  Taker taker(workshop, duplicates, seq, people);
  for (const Row& row : rows) {
    Facts facts;
    Refusal refusal = take_row(row, guess.scale, facts);
    if (!refusal) refusal = taker.take(std::move(facts), row.line());
    if (refusal) people.refused.push_back({row.line(), std::move(*refusal)});
  }
  if (taker.count() > session::most_people)
    return base::trouble(base::Trouble::failed,
                         "With this list the session would hold more than 5,000 people. Nothing "
                         "was added; take a shorter list.");
  return people;
}

}  // namespace report
