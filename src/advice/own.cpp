#include "advice/own.hpp"

#include <algorithm>

#include "advice/advice.hpp"
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

std::string own_interventions_file(const model::Workshop&) {
  return "{\"interventions\": []}\n";
}

}  // namespace advice
