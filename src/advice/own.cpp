#include "advice/own.hpp"

#include <algorithm>

#include "advice/advice.hpp"
#include "base/json.hpp"
#include "base/utf8.hpp"
#include "text/text.hpp"

namespace advice {
namespace {

using catalogue::Intervention;
using catalogue::Words;

Words words(const std::string& text) {
  return {text, text};
}

std::vector<Words> lines(std::string_view text) {
  std::vector<Words> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::string line(base::trimmed(text.substr(0, end)));
    if (!line.empty()) lines.push_back(words(line));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

catalogue::Energy energy_of(model::Style style) {
  switch (style) {
    case model::Style::persuade:
    case model::Style::assert:
      return catalogue::Energy::push;
    case model::Style::pause:
      return catalogue::Energy::away;
    case model::Style::not_said:
      return catalogue::Energy::mixed;
    case model::Style::bridge:
    case model::Style::attract:
      break;
  }
  return catalogue::Energy::pull;
}

}  // namespace

Intervention entry_of(const model::OwnIntervention& own) {
  Intervention entry;
  entry.id = model::to_text(own.id);
  entry.name = words(own.name);
  for (const model::Group group : model::groups)
    if (own.groups.empty() || std::ranges::find(own.groups, group) != own.groups.end())
      entry.groups.push_back(group_of(group));
  if (own.cause == model::Cause::trust) entry.cause = catalogue::Cause::trust;
  if (own.cause == model::Cause::agreement) entry.cause = catalogue::Cause::agreement;
  for (std::size_t i = 0; i < catalogue::layer_ids.size(); ++i)
    if (own.layer == model::Layer::not_said || layer_of(own.layer) == catalogue::Layer(i))
      entry.layers.push_back(catalogue::Layer(i));
  if (own.style != model::Style::not_said)
    entry.styles.push_back(catalogue::Style(int(own.style) - 1));
  entry.energy = energy_of(own.style);
  entry.minutes = own.minutes.value_or(0);
  entry.reach = own.for_several ? catalogue::Reach::several : catalogue::Reach::one;
  entry.when_not = words(own.when_not);
  entry.steps = lines(own.how);
  entry.opening = words(own.opening);
  return entry;
}

namespace {

// What the reader of a catalogue takes: one line of so many characters, three to five steps.
constexpr std::size_t name_characters = 60, sentence_characters = 240, text_characters = 400;
constexpr std::size_t least_steps = 3, most_steps = 5, most_id = 60;
constexpr int usual_minutes = 30;  // when the group did not say

/// Line ends and other control characters become spaces.
std::string one_line(const std::string& text) {
  std::string line;
  for (std::size_t at = 0, size = 1; at < text.size(); at += size) {
    const auto first = static_cast<unsigned char>(text[at]);
    size = first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    const std::string_view one = std::string_view(text).substr(at, size);
    line += base::has_control(one) ? " " : one;
  }
  return line;
}

/// The same words in both languages, on one line; `otherwise`, a msgid, when there are none.
std::string member(const char* name, std::string text, std::size_t most,
                   const base::Message& otherwise = {}) {
  text = base::shortened(base::trimmed(one_line(text)), most);
  const auto in = [&](base::Language language) {
    return base::json::quoted(text.empty() ? text::say(language, otherwise) : text);
  };
  const std::string words =
      "{\"en\": " + in(base::Language::english) + ", \"nl\": " + in(base::Language::dutch) + "}";
  return *name ? "\"" + std::string(name) + "\": " + words : words;
}

template <class Values, class Ids>
std::string ids(const Values& values, const Ids& words) {
  std::string list;
  for (const auto value : values)
    list += (list.empty() ? "" : ", ") + base::json::quoted(words[std::size_t(value)]);
  return "[" + list + "]";
}

/// Longer lists are put together in the last step; what lacks is filled with what always holds.
std::string steps_of(const Intervention& entry) {
  std::vector<std::string> steps;
  for (const Words& step : entry.steps) {
    if (steps.size() < most_steps)
      steps.push_back(step.english);
    else
      steps.back() += " " + step.english;
  }
  std::string list;
  for (const std::string& step : steps)
    list += (list.empty() ? "" : ", ") + member("", step, sentence_characters);
  const base::Message more[] = {base::message("Say why you do this."),
                                base::message("Do it the way your group thought of it."),
                                base::message("Note afterwards how it went.")};
  for (std::size_t i = steps.size(); i < least_steps; ++i)
    list += (list.empty() ? "" : ", ") + member("", "", sentence_characters, more[i]);
  return list;
}

/// Made from the name, and unlike those before it.
std::string file_id(const std::string& name, const std::vector<std::string>& taken) {
  std::string id = "own-";
  for (const char c : base::folded(name)) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (plain && id.size() < most_id - 6) id += c;
    if (!plain && id.back() != '-') id += '-';
  }
  while (id.ends_with('-')) id.pop_back();
  const std::string first = id;
  for (int next = 2; std::ranges::find(taken, id) != taken.end(); ++next)
    id = first + "-" + std::to_string(next);
  return id;
}

std::string entry_text(const Intervention& entry, const std::string& id) {
  const std::vector<catalogue::Style> usual = {catalogue::Style::bridge};
  return "    {\"id\": " + base::json::quoted(id) + ",\n     " +
         member("name", entry.name.english, name_characters, base::message("Without a name")) +
         ",\n     \"groups\": " + ids(entry.groups, catalogue::group_ids) +
         ", \"cause\": " + base::json::quoted(catalogue::cause_ids[std::size_t(entry.cause)]) +
         ",\n     \"layers\": " + ids(entry.layers, catalogue::layer_ids) +
         ", \"styles\": " + ids(entry.styles.empty() ? usual : entry.styles, catalogue::style_ids) +
         ", \"energy\": " + base::json::quoted(catalogue::energy_ids[std::size_t(entry.energy)]) +
         ",\n     \"minutes\": " +
         std::to_string(std::clamp(entry.minutes ? entry.minutes : usual_minutes, 1, 480)) +
         ", \"people\": " + (entry.reach == catalogue::Reach::one ? "2" : "6") +
         ", \"reach\": " + base::json::quoted(catalogue::reach_ids[std::size_t(entry.reach)]) +
         ",\n     " +
         member("when_not", entry.when_not.english, text_characters,
                base::message("Not known yet: think of it before you use it.")) +
         ",\n     \"steps\": [" + steps_of(entry) + "],\n     " +
         member("opening", entry.opening.english, sentence_characters,
                base::message("I'd like to try something with you.")) +
         ",\n     " +
         member("source", "", sentence_characters, base::message("Thought up in a session")) + "}";
}

}  // namespace

std::string own_interventions_file(const model::Workshop& workshop) {
  std::string list;
  std::vector<std::string> taken;
  for (const model::OwnIntervention& own : *workshop.own_interventions) {
    taken.push_back(file_id(own.name, taken));
    list += (list.empty() ? "" : ",\n") + entry_text(entry_of(own), taken.back());
  }
  return "{\n  \"interventions\": [\n" + list + "\n  ]\n}\n";
}

}  // namespace advice
