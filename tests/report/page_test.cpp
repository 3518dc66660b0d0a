#include "report/page.hpp"

#include <algorithm>
#include <doctest/doctest.h>

#include "text/text.hpp"

namespace {

const draw::Fonts& fonts() {
  static const draw::Fonts loaded = [] {
    auto result = draw::Fonts::load(std::filesystem::path(KARNEMELK_ASSETS) / "fonts");
    REQUIRE(result);
    return std::move(*result);
  }();
  return loaded;
}

report::PageLook look() {
  text::start(std::filesystem::path(KARNEMELK_ASSETS) / "locale");
  report::PageLook look;
  look.theme = &scene::buttermilk();
  look.fonts = &fonts();
  look.day = base::Day{2026, 11, 23};
  look.options.private_words = look.options.wishes = look.options.trails =
      look.options.reverse_views = true;
  return look;
}

model::Workshop workshop_with(std::optional<model::Position> place) {
  model::Workshop workshop;
  workshop.kind = model::SessionKind::fictive;
  workshop.people.change([&](auto& people) {
    model::Person person;
    person.id = {1, 1};
    person.code = "Heron";
    person.place = place;
    people.emplace_back(person);
  });
  return workshop;
}

void check_texts_stay_on(const draw::Drawing& page) {
  for (const draw::Shape& shape : page.shapes) {
    const auto* words = std::get_if<draw::Text>(&shape.what);
    if (!words) continue;
    CAPTURE(words->words);
    const draw::Box box = draw::box_of(*words, fonts());
    CHECK(box.left >= 0);
    CHECK(box.right <= page.size.width);
    CHECK(box.top >= 0);
    CHECK(box.bottom <= page.size.height);
  }
}

bool says(const draw::Drawing& page, std::string_view part) {
  return std::any_of(page.shapes.begin(), page.shapes.end(), [&](const draw::Shape& shape) {
    const auto* words = std::get_if<draw::Text>(&shape.what);
    return words && words->words.find(part) != std::string::npos;
  });
}

bool has_tag(const draw::Drawing& page, std::string_view tag) {
  return std::any_of(page.shapes.begin(), page.shapes.end(),
                     [&](const draw::Shape& shape) { return shape.tag == tag; });
}

}  // namespace

TEST_CASE("the page keeps its words on the paper, however long they are") {
  for (const auto language : {base::Language::english, base::Language::dutch}) {
    model::Workshop workshop = workshop_with(model::Position{1, 1});
    for (const std::size_t length : {0u, 1u, 40u, 400u})
      for (const char* piece : {"words ", "Donaudampfschiff"}) {
        workshop.title.clear();
        for (std::size_t i = 0; i < length; ++i) workshop.title += piece;
        workshop.goal = workshop.title;
        report::PageLook wanted = look();
        wanted.language = language;
        const draw::Drawing page = report::map_page(workshop, wanted);
        CHECK(page.size == draw::Size{842, 595});
        check_texts_stay_on(page);
        check_texts_stay_on(report::map_picture(workshop, wanted));
      }
  }
}

TEST_CASE("only the facilitator's page and picture carry the notice") {
  const model::Workshop workshop = workshop_with(model::Position{0.5, 0.5});
  const model::WallView wall = model::wall_view(workshop);
  const char* notice = "Contains personal data";
  CHECK(says(report::map_page(workshop, look()), notice));
  CHECK(says(report::map_picture(workshop, look()), notice));
  CHECK_FALSE(says(report::map_page(wall, look()), notice));
  CHECK_FALSE(says(report::map_picture(wall, look()), notice));
}

TEST_CASE("signs that cannot be on the page are not explained") {
  model::Workshop workshop = workshop_with(model::Position{0.5, 0.5});
  CHECK(says(report::map_page(model::wall_view(workshop), look()), "Size: influence."));
  workshop.kind = model::SessionKind::own;
  CHECK_FALSE(says(report::map_page(model::wall_view(workshop), look()), "Size: influence."));
  report::PageLook plain = look();
  plain.options.wishes = false;
  CHECK_FALSE(says(report::map_page(workshop, plain), "wish"));
  CHECK(says(report::map_page(workshop, look()), "wish"));
}

TEST_CASE("the tray is on paper only when somebody is in it") {
  CHECK(has_tag(report::map_page(workshop_with(std::nullopt), look()), "tray"));
  CHECK_FALSE(has_tag(report::map_page(workshop_with(model::Position{0.5, 0.5}), look()), "tray"));
}
