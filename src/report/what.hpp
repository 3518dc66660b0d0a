#pragma once
// What can leave the building and in which forms: the table behind `karnemelk export`. The ending
// of the file says the form; what is meant follows from it unless it is said.

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"

namespace report {

enum class What {
  map,
  people,
  report,
  plan,
  handout,
  cards,
  exercise,
  repertoire,
  role,
  observer,
  kit,
  person,
  key_sheet
};
enum class Format { png, svg, pdf, html, md, csv, ics, json };

/// The words of a choice on the command line, in the order of the enum.
const std::vector<std::string>& what_words();
/// Forms of one thing, the usual one first.
const std::vector<Format>& formats_of(What what);
/// png, svg: the map; pdf, html, md: the report; csv, json: the people; ics: the plan.
What usual_what(Format format);
/// "pdf"
std::string ending_of(Format format);

/// From the ending, in capitals or not; an error that names what there is.
base::Result<Format> format_from(const std::filesystem::path& path);
/// An error that names the forms there are when this thing has not this form.
base::Result<void> check_pair(What what, Format format);

}  // namespace report
