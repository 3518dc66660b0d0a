#pragma once
// A text in both languages: what the files in assets/ are made of.

#include <string>

#include "base/language.hpp"

namespace catalogue {

struct Words {
  std::string english, dutch;
  const std::string& in(base::Language language) const {
    return language == base::Language::dutch ? dutch : english;
  }
  bool operator==(const Words&) const = default;
};

}  // namespace catalogue
