#pragma once
// Starts for a new session: a title, a goal to sharpen, and roles that are easily forgotten.
// assets/templates/*.json, every text in English and Dutch.

#include <array>
#include <filesystem>
#include <string>
#include <vector>

#include "base/language.hpp"
#include "base/result.hpp"

namespace catalogue {

/// A text in both languages.
struct Words {
  std::string english, dutch;
  const std::string& in(base::Language language) const {
    return language == base::Language::dutch ? dutch : english;
  }
};

struct Template {
  std::string id;                // the file's name without its ending
  Words title, goal, about;      // `about`: one line on the start screen
  std::vector<Words> checklist;  // roles to think of: who is missing on the map?
};

/// All *.json in the folder, by id. The first bad file is an error that names file and place.
base::Result<std::vector<Template>> load_templates(const std::filesystem::path& folder);

}  // namespace catalogue
