// Whoever cannot see the map reads it: the text of `show` and the report in HTML say of everybody
// what the picture shows.

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "report/colleague.hpp"
#include "report/export.hpp"
#include "report/planned.hpp"
#include "report/sample.hpp"
#include "report/show.hpp"
#include "scene/map.hpp"
#include "scene/names.hpp"
#include "support/generators.hpp"
#include "text/text.hpp"

using base::Language;
using model::Workshop;

namespace {

/// What a look at the map tells about somebody, as these texts word it.
std::vector<std::string> seen_on_the_map(const Workshop& workshop, const model::Person& person,
                                         Language language) {
  const report::Colleague one = report::colleague_of(person, model::is_blind_now(workshop));
  std::vector<std::string> words;
  if (one.wish) words.push_back(report::place_words(*one.wish, language));
  if (one.reverse_view) words.push_back(report::place_words(*one.reverse_view, language));
  for (const model::EarlierPlace& earlier : one.earlier)
    if (earlier.place) words.push_back(report::place_words(*earlier.place, language));
  if (one.is_group) words.push_back(text::tr(language, "a group"));
  if (one.influence == model::Influence::high)
    words.push_back(text::tr(language, "much influence"));
  if (one.influence == model::Influence::low)
    words.push_back(text::tr(language, "little influence"));
  if (one.sure == model::Sureness::low) words.push_back(text::tr(language, "not sure"));
  if (report::group_of(one).too_close_to_call)
    words.push_back(text::tr(language, "too close to call: go and find out"));
  return words;
}

}  // namespace

TEST_CASE("show says of everybody what the map shows, under the name of their group") {
  CHECK(rc::check([] {
    const Workshop workshop = *generators::workshop();
    const auto language = *rc::gen::element(Language::english, Language::dutch);
    const std::string text = report::show(workshop, language);
    for (const auto& person : *workshop.people) {
      const std::size_t at = text.find("\n  " + person->code);
      RC_ASSERT(at != std::string::npos);
      for (const std::string& words : seen_on_the_map(workshop, *person, language))
        RC_ASSERT(text.find(words, at) != std::string::npos);
      if (!person->place) continue;
      RC_ASSERT(text.find(report::place_words(*person->place, language), at) != std::string::npos);
      const model::Group group = model::group_of(*person->place, person->stance).group;
      const std::string name = scene::group_name(workshop.labels, group, language);
      RC_ASSERT(text.rfind("\n" + name + " (", at) != std::string::npos);
    }
  }));
}

TEST_CASE("the report in HTML says it too") {
  CHECK(rc::check([] {
    const Workshop workshop = *generators::workshop();
    const auto language = *rc::gen::element(Language::english, Language::dutch);
    const auto html = report::exported(samples::request(report::Format::html, report::What::report,
                                                        report::Eyes::facilitator, language),
                                       workshop, samples::fonts());
    RC_ASSERT(html.has_value());
    for (const auto& person : *workshop.people) {
      for (const std::string& words : seen_on_the_map(workshop, *person, language))
        RC_ASSERT(html->find(words) != std::string::npos);
      if (!person->place) continue;
      RC_ASSERT(html->find(report::axis_words(person->place->trust, language)) !=
                std::string::npos);
    }
  }));
}

TEST_CASE("what the map draws of somebody is in the list above") {
  // A sign on the map that these texts do not know would have a tag of its own.
  const Workshop workshop = samples::sample("open-data-municipality.json");
  scene::MapOptions options;
  options.wishes = options.trails = options.reverse_views = true;
  const scene::Look look{
      Language::english, &scene::buttermilk(), &samples::fonts(), {1280, 720}, 16};
  for (const draw::Shape& shape : scene::map(workshop, options, look).drawing.shapes) {
    const std::string kind = shape.tag.substr(0, shape.tag.find(':'));
    const bool known = kind.empty() || kind == "person" || kind == "wish" || kind == "reverse" ||
                       kind == "group" || kind == "gutter" || kind == "tray";
    CHECK_MESSAGE(known, shape.tag);
  }
}
