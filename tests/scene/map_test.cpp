#include "scene/map.hpp"

#include <algorithm>
#include <cmath>
#include <doctest/doctest.h>
#include <set>

#include "draw/hit.hpp"
#include "model/wall_view.hpp"
#include "scene/pictures.hpp"
#include "scene/samples.hpp"

using base::Language;
using model::Person;
using model::Workshop;
using scene::Look;
using scene::MapOptions;
using scene::MapScene;

namespace {

Look plain(Language language = Language::english) {
  return samples::look(language, scene::buttermilk(), {1280, 720}, 16);
}

MapOptions everything() {
  MapOptions options;
  options.wishes = options.trails = options.reverse_views = true;
  return options;
}

std::string title(const MapScene& scene, const std::string& tag) {
  for (const auto& [name, sentence] : scene.drawing.titles) {
    if (name == tag) return sentence;
  }
  return "";
}

bool has_words(const MapScene& scene, const std::string& words) {
  const auto texts = pictures::texts(scene.drawing, samples::fonts());
  return std::ranges::any_of(texts, [&](const auto& text) { return text.words == words; });
}

std::size_t count_tag(const MapScene& scene, std::string_view start) {
  return std::size_t(std::ranges::count_if(
      scene.drawing.shapes, [&](const auto& shape) { return shape.tag.starts_with(start); }));
}

std::optional<pictures::Spot> disc(const MapScene& scene, const std::string& tag) {
  for (const pictures::Spot& spot : pictures::discs(scene.drawing)) {
    if (spot.tag == tag) return spot;
  }
  return std::nullopt;
}

void check_no_disc_covers_another(const MapScene& scene, const std::set<std::string>& among) {
  const auto discs = pictures::discs(scene.drawing);
  for (std::size_t i = 0; i < discs.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (!among.contains(discs[i].tag) || !among.contains(discs[j].tag)) continue;
      CHECK(std::hypot(discs[i].centre.x - discs[j].centre.x,
                       discs[i].centre.y - discs[j].centre.y) >= discs[i].radius + discs[j].radius);
    }
  }
}

}  // namespace

TEST_CASE("nothing leaves the page, covers words or has a size of its own, on any page") {
  struct Page {
    draw::Size size;
    double text;
  };
  const Page pages[] = {{{480, 360}, 16},   {{640, 480}, 16},   {{720, 600}, 16},
                        {{1280, 720}, 16},  {{1280, 720}, 20},  {{1280, 720}, 28},
                        {{1920, 1080}, 16}, {{1920, 1080}, 24}, {{1920, 1080}, 28},
                        {{1920, 1080}, 48}, {{3840, 2160}, 16}, {{3840, 2160}, 56},
                        {{3840, 2160}, 96}, {{700, 1000}, 16},  {{2600, 700}, 16},
                        {{480, 360}, 112},  {{842, 595}, 10}};
  const Workshop workshops[] = {samples::six(), samples::twelve(), samples::crowd(30, 1),
                                samples::crowd(100, 2), samples::crowd(300, 3)};
  for (const Page& page : pages) {
    for (const Language language : {Language::english, Language::dutch}) {
      for (const Workshop& workshop : workshops) {
        CAPTURE(page.size.width);
        CAPTURE(page.text);
        CAPTURE(int(language));
        CAPTURE(workshop.people->size());
        const Look look = samples::look(language, scene::buttermilk(), page.size, page.text);
        CHECK(pictures::faults(scene::map(workshop, everything(), look).drawing,
                               samples::fonts()) == "");
      }
    }
  }
}

TEST_CASE("long names of groups are cut or made smaller, never clipped") {
  Workshop workshop = samples::six();
  workshop.labels.set = model::LabelSet::own;
  workshop.labels.own.fill(
      "People who agree with the goal but who have not much trust in us so far");
  for (const draw::Size size : {draw::Size{640, 480}, draw::Size{1280, 720}}) {
    const Look look = samples::look(Language::english, scene::buttermilk(), size, 16);
    CHECK(pictures::faults(scene::map(workshop, {}, look).drawing, samples::fonts()) == "");
  }
  workshop.labels.set = model::LabelSet::neutral;
  for (const Language language : {Language::english, Language::dutch}) {
    const Look look = samples::look(language, scene::buttermilk(), {480, 360}, 16);
    CHECK(pictures::faults(scene::map(workshop, {}, look).drawing, samples::fonts()) == "");
  }
}

TEST_CASE("on a wall codes are at least 1/40 of its height and nothing is below 1/50") {
  for (const draw::Size size : {draw::Size{1280, 720}, draw::Size{1024, 768},
                                draw::Size{1920, 1080}, draw::Size{3840, 2160}}) {
    const Look look = samples::look(Language::dutch, scene::evening(), size, size.height / 40);
    const auto scene = scene::map(model::wall_view(samples::twelve()), everything(), look);
    for (const auto& text : pictures::texts(scene.drawing, samples::fonts())) {
      CAPTURE(text.words);
      CHECK(text.size >= size.height / 50);
      if (text.tag.starts_with("person:")) CHECK(text.size >= size.height / 40);
    }
  }
}

TEST_CASE("in gutters and tray no disc covers another, however many there are") {
  for (const int people : {12, 100, 300}) {
    Workshop workshop = samples::crowd(people, 7);
    std::set<std::string> packed;
    for (int i = 0; i < people; ++i) {
      change_person(workshop, {unsigned(i) + 2, 1}, [&](Person& p) {
        if (i % 4 == 0) p.place.reset();
        if (i % 4 == 1) p.place = model::Position{0.4, {}};
        if (i % 4 == 2) p.place = model::Position{{}, -0.4};
        if (i % 4 == 3) p.place = model::Position{};
        packed.insert("person:" + model::to_text(p.id));
      });
    }
    for (const draw::Size size : {draw::Size{640, 480}, draw::Size{1920, 1080}}) {
      CAPTURE(people);
      CAPTURE(size.width);
      const Look look = samples::look(Language::dutch, scene::buttermilk(), size, 16);
      const auto scene = scene::map(workshop, {}, look);
      CHECK(pictures::faults(scene.drawing, samples::fonts()) == "");
      check_no_disc_covers_another(scene, packed);
    }
  }
}

TEST_CASE("a tray that is too full says how many more there are") {
  Workshop workshop = samples::crowd(300, 3);
  for (unsigned i = 0; i < 300; ++i) {
    change_person(workshop, {i + 2, 1}, [](Person& p) { p.place.reset(); });
  }
  const Look look = samples::look(Language::english, scene::buttermilk(), {640, 480}, 16);
  const auto scene = scene::map(workshop, {}, look);
  const std::size_t drawn = pictures::discs(scene.drawing).size();
  CHECK(drawn > 50);
  REQUIRE(drawn < 300);
  CHECK(has_words(scene, "+ " + std::to_string(300 - drawn) + " more"));
}

TEST_CASE("words of both languages are on the map") {
  const auto english = scene::map(samples::six(), {}, plain());
  for (const char* words : {"Ally", "Bedfellow", "Opponent", "Adversary", "agree", "disagree",
                            "we do not know yet: ask", "not on the map yet", "low", "high"}) {
    CAPTURE(words);
    CHECK(has_words(english, words));
  }
  const auto dutch = scene::map(samples::six(), {}, plain(Language::dutch));
  for (const char* words : {"Bondgenoot", "Meeloper", "Tegenspeler", "Tegenstander", "eens",
                            "oneens", "vertrouwen:", "overeenstemming:", "weinig", "veel",
                            "weten we nog niet: vragen", "nog niet op de kaart"}) {
    CAPTURE(words);
    CHECK(has_words(dutch, words));
  }
}

TEST_CASE("names that are held back are nowhere, not even for readers") {
  MapOptions options;
  options.group_names = false;
  const auto scene = scene::map(samples::six(), options, plain());
  const std::string words = pictures::all_words(scene.drawing);
  for (const char* name : {"Ally", "Bedfellow", "Opponent", "Adversary", "Fence sitter"}) {
    CHECK(words.find(name) == std::string::npos);
  }
}

TEST_CASE("sentences say what the picture says") {
  const auto scene = scene::map(samples::twelve(), everything(), plain());
  CHECK(title(scene, "person:p2") == "Heron: Ally, trust 0.62, agreement 0.55");
  CHECK(title(scene, "person:p6") == "Mill: Fence sitter, trust -0.35, agreement not known yet");
  CHECK(title(scene, "person:p7") == "Harbour: trust not known yet, agreement not known yet");
  CHECK(title(scene, "person:p9") == "Bridge: Ally, trust 0.04, agreement 0.66, too close to call");
  CHECK(title(scene, "person:p4") == "Moon: Bedfellow, trust -0.5, agreement 0.45, not sure");
  CHECK(title(scene, "person:p12") == "Willow: not on the map yet");
  CHECK(title(scene, "wish:p3") == "Wish for Oak: trust 0.6, agreement 0.35");
  CHECK(title(scene, "reverse:p4") == "Where Moon would put me: trust -0.8, agreement 0.15");
  const auto dutch = scene::map(samples::twelve(), everything(), plain(Language::dutch));
  CHECK(title(dutch, "person:p2") == "Heron: Bondgenoot, vertrouwen 0,62, overeenstemming 0,55");
  Workshop own = samples::twelve();
  own.kind = model::SessionKind::own;
  const auto wall = scene::map(model::wall_view(own), everything(), plain());
  CHECK(title(wall, "person:p2") == "Heron: Ally, high trust, agrees");
  CHECK(title(wall, "wish:p3").empty());
}

TEST_CASE("while a blind meeting lasts nothing of before is drawn") {
  Workshop workshop = samples::twelve();
  const auto open = scene::map(workshop, everything(), plain());
  CHECK(count_tag(open, "wish:") == 3);
  CHECK(count_tag(open, "reverse:") == 1);
  CHECK(has_words(open, "14 Sep"));
  workshop.meetings.back().blind = true;
  const auto as_if_never = [&] {
    Workshop bare = workshop;
    for (unsigned i = 2; i < 14; ++i) {
      change_person(bare, {i, 1}, [](Person& p) {
        p.wish.reset();
        p.reverse_view.reset();
        p.trail.clear();
      });
    }
    return bare;
  }();
  CHECK(scene::map(workshop, everything(), plain()).drawing ==
        scene::map(as_if_never, everything(), plain()).drawing);
  CHECK(scene::map(model::wall_view(workshop), everything(), plain()).drawing ==
        scene::map(model::wall_view(as_if_never), everything(), plain()).drawing);
  workshop.meetings.back().revealed = true;
  CHECK(scene::map(workshop, everything(), plain()).drawing == open.drawing);
}

TEST_CASE("discs stand where the position says and can be hit") {
  const auto scene = scene::map(samples::six(), {}, plain());
  const auto heron = disc(scene, "person:p2");
  REQUIRE(heron);
  const auto at = page_from_position(scene.geometry, {0.62, 0.55});
  CHECK(heron->centre.x == doctest::Approx(at.x));
  CHECK(heron->centre.y == doctest::Approx(at.y));
  CHECK(draw::tag_at(scene.drawing, samples::fonts(), at) == "person:p2");
  CHECK(draw::tag_at(scene.drawing, samples::fonts(),
                     page_from_position(scene.geometry, {0.9, 0.9})) == "group:ally");
  CHECK(draw::tag_at(scene.drawing, samples::fonts(),
                     page_from_position(scene.geometry, {0.9, std::nullopt})) ==
        "gutter:agreement");
  CHECK(draw::tag_at(scene.drawing, samples::fonts(), scene.geometry.tray->centre()) == "tray");
}

TEST_CASE("influence is size, and a group is square") {
  const auto scene = scene::map(samples::twelve(), {}, plain());
  CHECK(disc(scene, "person:p8")->radius < disc(scene, "person:p9")->radius);
  CHECK(disc(scene, "person:p9")->radius < disc(scene, "person:p2")->radius);
  const auto square = std::ranges::find_if(scene.drawing.shapes, [](const auto& shape) {
    return shape.tag == "person:p11" && std::holds_alternative<draw::Path>(shape.what);
  });
  CHECK(square != scene.drawing.shapes.end());
}

TEST_CASE("who is carried is drawn there, on top, and nobody else moves") {
  MapOptions options;
  const auto before = scene::map(samples::twelve(), options, plain());
  options.moved = {{{2, 1}, {300, 300}}};
  const auto carried = scene::map(samples::twelve(), options, plain());
  CHECK(disc(carried, "person:p2")->centre == draw::Point{300, 300});
  for (const char* tag : {"person:p3", "person:p5", "person:p12", "person:p6"}) {
    CHECK(disc(carried, tag)->centre == disc(before, tag)->centre);
  }
  CHECK(draw::tag_at(carried.drawing, samples::fonts(), {300, 300}) == "person:p2");
}

TEST_CASE("the left gutter is there when somebody stands in it or when asked") {
  Workshop workshop = samples::six();
  CHECK(!scene::map(workshop, {}, plain()).geometry.trust_gutter);
  MapOptions options;
  options.trust_gutter = true;
  CHECK(scene::map(workshop, options, plain()).geometry.trust_gutter);
  change_person(workshop, {2, 1}, [](Person& p) { p.place = model::Position{{}, 0.5}; });
  const auto scene = scene::map(workshop, {}, plain());
  REQUIRE(scene.geometry.trust_gutter);
  CHECK(scene.geometry.trust_gutter->contains(disc(scene, "person:p2")->centre));
}

TEST_CASE("on a wide page the grid does not jump when the left gutter opens") {
  CHECK(scene::map_geometry(plain(), false, true).grid ==
        scene::map_geometry(plain(), true, true).grid);
}

TEST_CASE("selected, hovered and unsure people are marked") {
  const auto without = scene::map(samples::six(), {}, plain());
  MapOptions options;
  options.selected = {{2, 1}};
  options.hovered = model::PersonId{3, 1};
  const auto with = scene::map(samples::six(), options, plain());
  CHECK(count_tag(with, "person:p2") == count_tag(without, "person:p2") + 1);
  CHECK(count_tag(with, "person:p3") == count_tag(without, "person:p3") + 1);
  const auto questions = std::ranges::count_if(without.drawing.shapes, [](const auto& shape) {
    const auto* text = std::get_if<draw::Text>(&shape.what);
    return text && text->words == "?";
  });
  CHECK(questions == 2);  // Mill and Harbour
}

TEST_CASE("wish, way and reverse view are drawn of the one selected, and of nobody else") {
  const Workshop workshop = samples::twelve();
  const MapScene quiet = scene::map(workshop, {}, plain());
  CHECK(count_tag(quiet, "wish:") + count_tag(quiet, "trail:") + count_tag(quiet, "reverse:") == 0);
  for (const auto& person : *workshop.people) {
    MapOptions options;
    options.selected = {person->id};
    const MapScene scene = scene::map(workshop, options, plain());
    const std::string id = model::to_text(person->id);
    CHECK(count_tag(scene, "wish:") == count_tag(scene, "wish:" + id));
    CHECK((count_tag(scene, "wish:" + id) > 0) == person->wish.has_value());
    CHECK((count_tag(scene, "reverse:" + id) > 0) == person->reverse_view.has_value());
  }
}

TEST_CASE("a workshop without anybody is a map too") {
  const auto scene = scene::map(Workshop{}, everything(), plain());
  CHECK(pictures::discs(scene.drawing).empty());
  CHECK(scene.labels.empty());
  CHECK(pictures::faults(scene.drawing, samples::fonts()) == "");
}

TEST_CASE("the eye of these tests sees what is wrong") {
  auto scene = scene::map(samples::six(), {}, plain());
  const auto heron = page_from_position(scene.geometry, {0.62, 0.55});
  scene.drawing.shapes.push_back({draw::Text{{heron.x, heron.y}, "over", 15, {}, {}, {}}, ""});
  scene.drawing.shapes.push_back({draw::Text{{1270, 100}, "half outside", 16, {}, {}, {}}, ""});
  scene.drawing.shapes.push_back(
      {draw::Text{{1200, 100}, "twice in this place", 16, {}, {}, {}}, ""});
  const std::string faults = pictures::faults(scene.drawing, samples::fonts());
  for (const char* fault : {"over over disc person:p2", "not on the ladder: over", "off the page",
                            "twice in this place over half outside"}) {
    CAPTURE(faults);
    CHECK(faults.find(fault) != std::string::npos);
  }
}

TEST_CASE("twelve who have left the map keep their codes in the tray of a laptop window") {
  const Workshop before = samples::twelve();
  Workshop workshop = before;
  for (const auto& person : *before.people)
    model::change_person(workshop, person->id, [](Person& who) { who.place.reset(); });
  const Look look = samples::look(Language::dutch, scene::buttermilk(), {712, 600}, 16);
  const MapScene scene = scene::map(workshop, {}, look);
  for (const auto& person : *workshop.people) CHECK(has_words(scene, person->code));
}
