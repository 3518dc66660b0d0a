#pragma once
// Starts for a new session: a title, a goal to sharpen, and roles that are easily forgotten.
// assets/templates/*.json, every text in English and Dutch.

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "catalogue/words.hpp"

namespace catalogue {

struct Template {
  std::string id;                // the file's name without its ending
  Words title, goal, about;      // `about`: one line on the start screen
  std::vector<Words> checklist;  // roles to think of: who is missing on the map?
};

/// All *.json in the folder, by id. The first bad file is an error that names file and place.
base::Result<std::vector<Template>> load_templates(const std::filesystem::path& folder);

}  // namespace catalogue
