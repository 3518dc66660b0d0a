// The exercise and the paper of the day as they go out.

#include <algorithm>
#include <doctest/doctest.h>

#include "report/document_out.hpp"
#include "report/kit.hpp"
#include "report/planned.hpp"
#include "report/repertoire.hpp"
#include "report/sheets.hpp"
#include "support/english.hpp"
#include "support/golden.hpp"

using base::Language;
using report::Eyes;
using report::Format;
using report::What;

namespace {

model::Workshop evening(Language language) {
  return samples::sample(language == Language::dutch ? "karnemelkavond.json"
                                                     : "buttermilk-evening.json");
}

std::string written(What what, Format format, Eyes eyes, Language language,
                    const model::Workshop& workshop) {
  const auto bytes =
      report::exported(samples::request(format, what, eyes, language), workshop, samples::fonts());
  REQUIRE(bytes);
  return *bytes;
}

base::Error refused(report::Request request, const model::Workshop& workshop) {
  const auto bytes = report::exported(request, workshop, samples::fonts());
  REQUIRE_FALSE(bytes);
  return bytes.error();
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

report::KitMatter paper_of(const model::Workshop& workshop) {
  return {workshop.labels, workshop.exercise->subject};
}

report::PageLook look(Language language) {
  report::PageLook look;
  look.language = language;
  look.theme = &scene::buttermilk();
  look.fonts = &samples::fonts();
  return look;
}

/// What stands on pages, a line a text.
std::string words_of(const std::vector<draw::Drawing>& pages) {
  std::string out;
  for (const draw::Drawing& page : pages) {
    out += "-- " + std::to_string(int(page.size.width)) + " x " +
           std::to_string(int(page.size.height)) + "\n";
    for (const draw::Shape& shape : page.shapes)
      if (const auto* text = std::get_if<draw::Text>(&shape.what)) out += text->words + "\n";
  }
  return out;
}

void check_on_page(const draw::Drawing& page) {
  for (const draw::Shape& shape : page.shapes) {
    const auto* text = std::get_if<draw::Text>(&shape.what);
    if (!text) continue;
    CAPTURE(text->words);
    const draw::Box box = draw::box_of(*text, samples::fonts());
    CHECK(box.left >= 0);
    CHECK(box.right <= page.size.width);
    CHECK(box.bottom <= page.size.height);
    CHECK(text->size >= 8);
  }
}

}  // namespace

TEST_CASE("the exercise as Markdown, for both pairs of eyes") {
  CHECK(golden::matches(
      "report/exercise-wall-nl.md",
      written(What::exercise, Format::md, Eyes::wall, Language::dutch, evening(Language::dutch))));
  CHECK(golden::matches("report/exercise-facilitator-en.md",
                        written(What::exercise, Format::md, Eyes::facilitator, Language::english,
                                evening(Language::english))));
}

TEST_CASE("what the wall gets names no persuader and holds no notes") {
  const model::Workshop workshop = evening(Language::english);
  for (const Format format : {Format::md, Format::html, Format::svg}) {
    const std::string wall =
        written(What::exercise, format, Eyes::wall, Language::english, workshop);
    CHECK_FALSE(has(wall, "Kestrel"));
    CHECK_FALSE(has(wall, "done with the explaining"));
    CHECK(has(wall, "Round 4"));
    CHECK(has(wall, "Coffee corner"));
    const std::string all =
        written(What::exercise, format, Eyes::facilitator, Language::english, workshop);
    CHECK(has(all, "Kestrel"));
    CHECK(has(all, "personal data"));
  }
  const std::string report =
      written(What::report, Format::html, Eyes::wall, Language::english, workshop);
  CHECK(has(report, "The exercise"));
  CHECK_FALSE(has(report, "Kestrel"));
}

TEST_CASE("a round that still runs is not in what goes out; with nothing over, that is said") {
  model::Workshop workshop = evening(Language::english);
  workshop.exercise.change([](model::Exercise& exercise) {
    exercise.tallies.clear();
    exercise.rounds.back().ended.reset();
  });
  CHECK_FALSE(
      has(written(What::exercise, Format::md, Eyes::facilitator, Language::english, workshop),
          "And sleep well"));
  workshop.exercise.change([](model::Exercise& exercise) {
    exercise.rounds.erase(exercise.rounds.begin(), exercise.rounds.end() - 1);
  });
  for (const Format format : report::formats_of(What::exercise)) {
    const base::Error error =
        refused(samples::request(format, What::exercise, Eyes::wall, Language::english), workshop);
    CHECK(error.trouble == base::Trouble::failed);
    CHECK(has(english(error), "No round is over yet"));
  }
}

TEST_CASE("a repertoire is for one persuader, and for no wall") {
  const model::Workshop workshop = evening(Language::english);
  const report::Matter matter{look(Language::english), samples::content(), {}};
  CHECK(report::persuaders(*workshop.exercise) ==
        std::vector<std::string>{"Kestrel", "Willow", "Harbour", "Thistle"});
  const std::string words =
      report::document_markdown(report::repertoire("Willow", *workshop.exercise, matter));
  CHECK(golden::matches("report/repertoire-en.md", words));
  CHECK_FALSE(has(words, "Kestrel"));
  CHECK_FALSE(has(words, "Coffee corner"));
  CHECK(has(words, "an invitation"));

  auto request = samples::request(Format::pdf, What::repertoire, Eyes::wall, Language::english);
  CHECK(has(english(refused(request, workshop)), "not for the room"));
  request.eyes = Eyes::facilitator;
  request.person = "Nobody";
  CHECK(has(english(refused(request, workshop)), "Nobody called \"Nobody\""));
  request.person = " WILLOW ";
  CHECK(report::exported(request, workshop, samples::fonts()));
  model::Workshop nameless = workshop;
  nameless.exercise.change([](model::Exercise& exercise) {
    for (model::Round& round : exercise.rounds) round.persuader.clear();
  });
  request.person.clear();
  CHECK(has(english(refused(request, nameless)), "who persuaded"));
}

TEST_CASE("every sheet is one page on which everything fits, in both languages") {
  for (const Language language : {Language::english, Language::dutch}) {
    const model::Workshop workshop = evening(language);
    for (const report::KitPart& part :
         report::kit_parts(5, paper_of(workshop), samples::content(), look(language))) {
      CAPTURE(part.name);
      for (const draw::Drawing& page : part.pages) check_on_page(page);
      if (part.pages.size() > 1) {
        CHECK((part.pages.size() == 5 || part.pages.size() == 10));  // style cards, floor signs
      }
    }
    for (const catalogue::Subject& subject : samples::content().subjects) {
      CAPTURE(subject.id);
      CHECK(report::on_one_page(report::role_card(samples::content(), subject, language),
                                samples::fonts(), 15)
                .size() == 1);
    }
    for (const std::string& name : report::persuaders(*workshop.exercise)) {
      CAPTURE(name);
      const report::Matter matter{look(language), samples::content(), {}};
      CHECK(report::on_one_page(report::repertoire(name, *workshop.exercise, matter),
                                samples::fonts(), 10)
                .size() == 1);
    }
  }
}

TEST_CASE("the words of the kit, in both languages") {
  for (const Language language : {Language::english, Language::dutch}) {
    std::string words;
    for (const report::KitPart& part :
         report::kit_parts(16, paper_of(evening(language)), samples::content(), look(language)))
      words += "== " + part.name + ", " + part.paper + ", " + std::to_string(part.copies) + " (" +
               part.what_for + ")\n" + words_of(part.pages);
    CHECK(golden::matches("report/kit-" + std::string(text::tag(language)) + ".txt", words));
  }
}

TEST_CASE("how many copies follows from how many people") {
  const model::Workshop workshop = evening(Language::english);
  struct Case {
    int people, maps, trios, fours;
  };
  for (const Case& one : {Case{1, 1, 1, 1}, {4, 4, 2, 1}, {5, 5, 2, 2}, {16, 16, 6, 4}}) {
    CAPTURE(one.people);
    const auto parts = report::kit_parts(one.people, paper_of(workshop), samples::content(),
                                         look(Language::english));
    const auto copies = [&](const char* name) {
      const auto part = std::ranges::find(parts, name, &report::KitPart::name);
      REQUIRE(part != parts.end());
      return part->copies;
    };
    CHECK(copies("Map to draw on") == one.maps);
    CHECK(copies("Four questions about one colleague") == one.maps);
    CHECK(copies("A small step") == one.maps);
    CHECK(copies("Questions in threes") == one.trios);
    CHECK(copies("Observer sheet") == 2 * one.fours);
    CHECK(copies("For the one who plays her") == one.fours + 1);
    CHECK(copies("Styles of influence") == one.fours);
    CHECK(copies("Signs for the floor") == 1);
    std::size_t pages = 1;
    for (const report::KitPart& part : parts) pages += std::size_t(part.copies) * part.pages.size();
    const report::Kit kit =
        report::kit(one.people, paper_of(workshop), samples::content(), look(Language::english));
    CHECK(kit.pages.size() == pages);
    CHECK(kit.chapters.size() == parts.size() + 1);
  }
  for (const int people : {0, -1, 201}) {
    auto request = samples::request(Format::pdf, What::kit, Eyes::wall, Language::english);
    request.people = people;
    const base::Error error = refused(request, workshop);
    CHECK(error.trouble == base::Trouble::usage);
    CHECK(has(english(error), "1 to 200 people"));
  }
}

TEST_CASE("the groups on the floor are called as in the session, and the subject is that of it") {
  model::Workshop workshop;
  workshop.labels.set = model::LabelSet::own;
  workshop.labels.own.fill("Friends of the house");
  const std::string signs = words_of(report::floor_signs(workshop.labels, look(Language::english)));
  CHECK(has(signs, "Friends of"));
  workshop.exercise.change([](model::Exercise& exercise) { exercise.subject = "red-sock"; });
  CHECK(report::subject_of(workshop.exercise->subject, samples::content()).id == "red-sock");
  workshop.exercise.change([](model::Exercise& exercise) { exercise.subject = "gone"; });
  CHECK(report::subject_of(workshop.exercise->subject, samples::content()).id == "buttermilk");
}
