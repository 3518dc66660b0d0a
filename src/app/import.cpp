#include "app/import.hpp"

#include <string>

#include "base/files.hpp"

namespace app {
namespace {

constexpr std::uint64_t csv_limit = 16u << 20;  // bytes; thousands of people need a tenth of it

}  // namespace

base::Result<report::CsvPeople> people_in(const std::filesystem::path& csv,
                                          const model::Workshop& workshop, session::Seq seq,
                                          report::Duplicates duplicates) {
  const auto bytes = base::read_file(csv, csv_limit);
  if (!bytes) return tl::unexpected(bytes.error());
  auto people = report::read_people(*bytes, workshop, duplicates, seq);
  if (!people && people.error().what.where.empty())
    people.error().what.where = csv.filename().string();
  return people;
}

std::vector<base::Message> remarks_of(const report::CsvPeople& people,
                                      const std::filesystem::path& csv) {
  const std::string file = csv.filename().string();
  std::vector<base::Message> remarks = people.assumptions;
  for (const std::string& heading : people.not_understood)
    remarks.push_back(base::message("The column \"{heading}\" was not understood and was left out.",
                                    {{"heading", heading}}));
  for (base::Message& remark : remarks) remark.where = file;
  for (const report::RefusedRow& row : people.refused) {
    remarks.push_back(row.why);
    remarks.back().where = file + ":" + std::to_string(row.line);
  }
  return remarks;
}

base::Message result_of(const report::CsvPeople& people) {
  return base::message_counting("{count} person was added, {updated} updated.",
                                "{count} people were added, {updated} updated.", people.added,
                                {{"updated", std::to_string(people.updated)}});
}

}  // namespace app
