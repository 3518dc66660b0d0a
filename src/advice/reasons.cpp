#include "advice/reasons.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "advice/grounds.hpp"
#include "text/text.hpp"

namespace advice {
namespace {

using Used = std::set<Ground::Kind>;

/// For each choice the ground its reason begins with, or none: the nearest pair of choice and
/// ground first, no kind twice.
std::vector<const Ground*> first_grounds(const std::vector<std::vector<Ground>>& grounds,
                                         Used& used) {
  std::vector<std::tuple<int, std::size_t, const Ground*>> pairs;
  for (std::size_t i = 0; i < grounds.size(); ++i)
    for (const Ground& ground : grounds[i]) pairs.emplace_back(ground.distance, i, &ground);
  std::ranges::stable_sort(pairs, {}, [](const auto& pair) {
    return std::pair(std::get<int>(pair), std::get<std::size_t>(pair));
  });
  std::vector<const Ground*> first(grounds.size(), nullptr);
  for (const auto& [distance, i, ground] : pairs)
    if (!first[i] && used.insert(ground->kind).second) first[i] = ground;
  return first;
}

/// One more that is about this choice, where nothing weightier was said already.
const Ground* second_ground(const std::vector<Ground>& grounds, const Ground* first, Used& used) {
  if (first && first->distance == 0 && first->kind != Ground::Kind::own_idea) return nullptr;
  for (const Ground& ground : grounds)
    if (ground.distance < beside && ground.kind != Ground::Kind::place &&
        used.insert(ground.kind).second)
      return &ground;
  return nullptr;
}

void add(std::string& words, const std::string& more) {
  if (more.empty()) return;
  if (!words.empty()) words += ' ';
  words += more;
}

/// Who had better not be there.
std::string apart(const Question& question, const Facts& facts,
                  const catalogue::Intervention& one) {
  std::vector<std::string> codes;
  for (std::size_t i = 0; i < facts.groups.size(); ++i)
    if (!catalogue::is_for(one, facts.groups[i])) codes.push_back(facts.persons[i]->code);
  if (!codes.empty())
    return text::tr(question.language, "Better speak with {codes} apart.",
                    {{"codes", text::listed(question.language, codes)}});
  return facts.whole_map && !facts.persons.empty()
             ? text::tr(question.language, "Everybody on the map can be part of it.")
             : "";
}

}  // namespace

std::vector<std::string> whys(const Question& question, const Facts& facts,
                              const std::vector<Choice>& choices) {
  std::vector<std::vector<Ground>> grounds;
  for (const Choice& choice : choices)
    grounds.push_back(facts.one() ? grounds_for_one(question, facts, choice)
                                  : grounds_together(question, facts, choice));
  Used used;
  const std::vector<const Ground*> first = first_grounds(grounds, used);
  std::vector<std::string> all;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    const catalogue::Intervention& one = choices[i].intervention;
    std::string words;
    if (first[i]) add(words, first[i]->words);
    if (const Ground* second = second_ground(grounds[i], first[i], used))
      add(words, words.empty() || second->after.empty() ? second->words : second->after);
    add(words, one.purpose.in(question.language));
    if (!facts.one()) add(words, apart(question, facts, one));
    all.push_back(std::move(words));
  }
  return all;
}

std::string opening_for(const Question& question, const Facts& facts,
                        const catalogue::Intervention& intervention) {
  if (intervention.id == "name-resistance" && facts.sign)
    return facts.sign->say.in(question.language);
  return intervention.opening.in(question.language);
}

}  // namespace advice
