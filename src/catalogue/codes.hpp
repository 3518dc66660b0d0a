#pragma once
// Code words that stand in for names: sayable, neutral, in both languages.
// assets/words/{en,nl}.txt.

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.hpp"
#include "base/result.hpp"

namespace catalogue {

struct CodeWords {
  std::vector<std::string> english, dutch;  // equally long; the same thing at the same index
  const std::vector<std::string>& in(base::Language language) const {
    return language == base::Language::dutch ? dutch : english;
  }
};

base::Result<CodeWords> load_code_words(const std::filesystem::path& words_folder);

/// A word of the list for which `is_taken` is false, chosen by `random`; when all are taken, a word
/// with a number behind it.
std::string proposed_code(const CodeWords& words, base::Language language, std::uint32_t random,
                          const std::function<bool(std::string_view)>& is_taken);

/// "JV", "J.V.", "j. de v.": initials point at a person; a code word does not.
bool looks_like_initials(std::string_view code);

}  // namespace catalogue
