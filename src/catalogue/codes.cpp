#include "catalogue/codes.hpp"

#include <algorithm>
#include <array>

#include "base/check.hpp"
#include "base/files.hpp"
#include "base/utf8.hpp"

namespace catalogue {
namespace {

using Words = std::vector<std::string>;

base::Result<Words> load_list(const std::filesystem::path& file) {
  const base::Result<std::string> text = base::read_file(file, 1 << 20);
  if (!text) return tl::unexpected(text.error());
  Words words;
  std::string_view rest = *text;
  for (int line = 1; !rest.empty(); ++line) {
    const std::size_t end = rest.find('\n');
    const std::string_view word = base::trimmed(rest.substr(0, end));
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    if (word.empty()) continue;
    if (!base::is_utf8(word) || base::has_control(word))
      return base::trouble(
          base::Trouble::damaged,
          "{file}, line {line}: this is not readable text. Save the file as UTF-8.",
          {{"file", file.string()}, {"line", std::to_string(line)}});
    words.emplace_back(word);
  }
  return words;
}

/// The code points of `text`, one string each.
Words letters_of(std::string_view text) {
  Words letters;
  for (const char byte : text) {
    const bool continues = (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
    if (continues && !letters.empty())
      letters.back() += byte;
    else
      letters.emplace_back(1, byte);
  }
  return letters;
}

bool is_capital(const std::string& letter) {
  return base::folded(letter) != base::normalised(letter);
}

bool is_particle(std::string_view word) {
  constexpr std::array particles = {"de", "den", "der", "van", "von", "het", "'t",
                                    "te", "ten", "ter", "la",  "le",  "op"};
  return std::find(particles.begin(), particles.end(), base::folded(word)) != particles.end();
}

/// Words between full stops, spaces and hyphens.
Words parts_of(std::string_view text) {
  Words parts(1);
  for (const char byte : text) {
    if (byte == '.' || byte == ' ' || byte == '-')
      parts.emplace_back();
    else
      parts.back() += byte;
  }
  std::erase(parts, "");
  return parts;
}

}  // namespace

base::Result<CodeWords> load_code_words(const std::filesystem::path& words_folder) {
  base::Result<Words> english = load_list(words_folder / "en.txt");
  if (!english) return tl::unexpected(english.error());
  base::Result<Words> dutch = load_list(words_folder / "nl.txt");
  if (!dutch) return tl::unexpected(dutch.error());
  if (english->empty() || english->size() != dutch->size())
    return base::trouble(
        base::Trouble::damaged,
        "The lists of code words in {folder} do not have the same number of words. "
        "Please install the program again.",
        {{"folder", words_folder.string()}});
  return CodeWords{std::move(*english), std::move(*dutch)};
}

std::string proposed_code(const CodeWords& words, base::Language language, std::uint32_t random,
                          const std::function<bool(std::string_view)>& is_taken) {
  const Words& list = words.in(language);
  CHECK_TRUE(!list.empty());
  for (std::size_t i = 0; i < list.size(); ++i) {
    const std::string& word = list[(random + i) % list.size()];
    if (!is_taken(word)) return word;
  }
  for (std::size_t number = 2;; ++number) {
    const std::string code = list[random % list.size()] + " " + std::to_string(number);
    if (!is_taken(code)) return code;
  }
}

bool looks_like_initials(std::string_view code) {
  code = base::trimmed(code);
  const Words parts = parts_of(code);
  if (parts.empty()) return false;
  if (parts.size() > 1 || code.find('.') != std::string_view::npos) {
    std::size_t single = 0;
    for (const std::string& part : parts) {
      if (letters_of(part).size() == 1 && !std::isdigit(static_cast<unsigned char>(part[0])))
        ++single;
      else if (!is_particle(part))
        return false;
    }
    return single > 0;
  }
  const Words letters = letters_of(parts.front());
  const auto is_digit = [](const std::string& one) { return one[0] >= '0' && one[0] <= '9'; };
  if (letters.size() > 4 || std::any_of(letters.begin(), letters.end(), is_digit)) return false;
  return letters.size() <= 2 || (is_capital(letters.front()) && is_capital(letters.back()));
}

}  // namespace catalogue
