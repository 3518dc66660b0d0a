#include <clocale>
#include <cstdlib>
#include <libintl.h>

#include "text/text.hpp"

namespace text {
namespace {

constexpr const char* dutch_domain = "karnemelk-nl";
constexpr char end_of_context = '\004';  // gettext's own mark between context and msgid

base::Arguments with_count(base::Arguments arguments, long count) {
  arguments.emplace_back("count", std::to_string(count));
  return arguments;
}

/// The sentence itself, still with its placeholders.
std::string worded(Language language, const std::string& msgid) {
  // The msgid "" is the header of the catalogue, not a sentence.
  if (language == Language::english || msgid.empty()) return msgid;
  return dgettext(dutch_domain, msgid.c_str());
}

std::string worded_counting(Language language, const std::string& one, const std::string& many,
                            long count) {
  const auto size = static_cast<unsigned long>(count < 0 ? -count : count);
  if (language == Language::english) return size == 1 ? one : many;
  return dngettext(dutch_domain, one.c_str(), many.c_str(), size);
}

std::string_view first_part(std::string_view& rest, char separator) {
  const std::size_t end = rest.find(separator);
  const std::string_view part = rest.substr(0, end);
  rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  return part;
}

}  // namespace

void start(const std::filesystem::path& locale_folder) {
  // glibc looks for <folder>/<LANGUAGE>/LC_MESSAGES/<domain>.mo, and not at all while LC_MESSAGES
  // is plain C. With LANGUAGE the same for all, the domain alone chooses the language.
  setenv("LANGUAGE", "karnemelk", 1);
  for (const char* locale : {"C.UTF-8", "C.utf8", "en_US.UTF-8", "nl_NL.UTF-8"})
    if (std::setlocale(LC_MESSAGES, locale)) break;
  std::setlocale(LC_NUMERIC, "C");
  bindtextdomain(dutch_domain, locale_folder.c_str());
  bind_textdomain_codeset(dutch_domain, "UTF-8");
}

std::string filled(std::string_view sentence, const base::Arguments& arguments) {
  std::string result;
  while (!sentence.empty()) {
    const std::size_t open = sentence.find('{');
    result += sentence.substr(0, open);
    if (open == std::string_view::npos) return result;
    sentence.remove_prefix(open);
    std::size_t used = 1;  // an unknown placeholder: keep the brace and go on behind it
    for (const auto& [name, value] : arguments) {
      if (sentence.substr(1, name.size()) != name || sentence.substr(1 + name.size(), 1) != "}")
        continue;
      result += value;
      used = name.size() + 2;
      break;
    }
    if (used == 1) result += '{';
    sentence.remove_prefix(used);
  }
  return result;
}

std::string tr(Language language, const char* msgid, const base::Arguments& arguments) {
  return filled(worded(language, msgid), arguments);
}

std::string trc(Language language, const char* context, const char* msgid,
                const base::Arguments& arguments) {
  const std::string key = std::string(context) + end_of_context + msgid;
  const std::string found = worded(language, key);
  return filled(language == Language::english || found == key ? msgid : found, arguments);
}

std::string trn(Language language, const char* one, const char* many, long count,
                const base::Arguments& arguments) {
  return filled(worded_counting(language, one, many, count), with_count(arguments, count));
}

std::string say(Language language, const base::Message& message) {
  const std::string place = message.where.empty() ? "" : message.where + ": ";
  if (message.plural.empty())
    return place + filled(worded(language, message.id), message.arguments);
  return place + filled(worded_counting(language, message.id, message.plural, message.count),
                        with_count(message.arguments, message.count));
}

std::string say(Language language, const base::Error& error) {
  return say(language, error.what);
}

const char* tag(Language language) {
  return language == Language::dutch ? "nl" : "en";
}

Language language_from(std::string_view locale_names) {
  while (!locale_names.empty()) {
    std::string_view name = first_part(locale_names, ':');
    name = name.substr(0, name.find_first_of("_-.@"));
    if (name == "nl") return Language::dutch;
    if (name == "en") return Language::english;
  }
  return Language::english;
}

}  // namespace text
