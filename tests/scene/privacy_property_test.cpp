// What is private never reaches the wall: not as a word, and not by changing the picture.

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "model/wall_view.hpp"
#include "scene/pictures.hpp"
#include "scene/samples.hpp"

using model::Person;
using model::Workshop;

namespace {

const std::string marker = "SECRET";

std::string secret() {
  return marker + std::to_string(*rc::gen::inRange(0, 1000));
}

model::Position any_position() {
  model::Position position;
  if (*rc::gen::inRange(0, 5)) position.trust = *rc::gen::inRange(-1000, 1001) / 1000.0;
  if (*rc::gen::inRange(0, 5)) position.agreement = *rc::gen::inRange(-1000, 1001) / 1000.0;
  return position;
}

std::optional<model::Position> perhaps_a_position() {
  if (*rc::gen::inRange(0, 4) == 0) return std::nullopt;
  return any_position();
}

// Everything that an own colleague's wall must not know, filled with other things each time.
void fill_private(Person& person) {
  person.role = secret();
  person.memory_aid = secret();
  person.name = secret();
  person.my_share = secret();
  person.influence = model::Influence(*rc::gen::inRange(0, 3));
  person.sure = model::Sureness(*rc::gen::inRange(0, 4));
  person.trust_missing = model::TrustMissing(*rc::gen::inRange(0, 4));
  person.wish = perhaps_a_position();
  person.reverse_view = perhaps_a_position();
  person.changed_by = unsigned(*rc::gen::inRange(0, 50));
  person.seen = {{{90, 1}, {2026, 11, 2}, model::SeenKind::myself, secret()}};
  person.trail = {{{70, 1}, perhaps_a_position(), model::Stance::not_asked}};
}

void fill_private(Workshop& workshop) {
  workshop.title = secret();
  workshop.goal = secret();
  for (model::Meeting& meeting : workshop.meetings) meeting.reason = secret();
  const auto ids = *workshop.people;
  for (const auto& person : ids) {
    change_person(workshop, person->id, [](Person& p) { fill_private(p); });
  }
}

Workshop any_workshop(model::SessionKind kind) {
  Workshop workshop;
  workshop.kind = kind;
  workshop.labels.set = model::LabelSet(*rc::gen::inRange(0, 4));
  model::Meeting meeting;
  meeting.id = {70, 1};
  meeting.name = "Kick-off";
  meeting.day = {2026, 9, 14};
  workshop.meetings = {meeting};
  const int people = *rc::gen::inRange(0, 25);
  for (int i = 0; i < people; ++i) {
    Person person;
    person.id = {unsigned(i) + 1, 1};
    person.code = "Code" + std::to_string(i);
    person.is_group = *rc::gen::arbitrary<bool>();
    person.place = perhaps_a_position();
    person.stance = model::Stance(*rc::gen::inRange(0, 3));
    add(workshop, person);
  }
  fill_private(workshop);
  return workshop;
}

scene::MapOptions every_option() {
  scene::MapOptions options;
  options.private_words = options.wishes = options.trails = options.reverse_views = true;
  options.selected = {{1, 1}};
  return options;
}

draw::Drawing wall(const Workshop& workshop) {
  const auto look = samples::look(base::Language::dutch, scene::buttermilk(), {1280, 720}, 16);
  return scene::map(model::wall_view(workshop), every_option(), look).drawing;
}

}  // namespace

TEST_CASE("own colleagues: no private word is on the wall") {
  CHECK(rc::check([] {
    const Workshop workshop = any_workshop(model::SessionKind::own);
    const std::string words = pictures::all_words(wall(workshop));
    RC_ASSERT(words.find(marker) == std::string::npos);
    if (!workshop.people->empty()) RC_ASSERT(words.find("Code0") != std::string::npos);
  }));
}

TEST_CASE("own colleagues: what is private does not change a single shape on the wall") {
  CHECK(rc::check([] {
    const Workshop workshop = any_workshop(model::SessionKind::own);
    Workshop other = workshop;
    fill_private(other);
    RC_ASSERT(wall(workshop) == wall(other));
  }));
}

TEST_CASE("own colleagues: places are words on the wall, not numbers") {
  CHECK(rc::check([] {
    const Workshop workshop = any_workshop(model::SessionKind::own);
    for (const auto& [tag, sentence] : wall(workshop).titles) {
      if (!tag.starts_with("person:")) continue;
      RC_ASSERT(sentence.find_first_of("0123456789", sentence.find(':')) == std::string::npos);
    }
  }));
}

TEST_CASE("fictive case: names, memory aids and my share are never on the wall") {
  CHECK(rc::check([] {
    Workshop workshop = any_workshop(model::SessionKind::fictive);
    const auto people = *workshop.people;
    for (const auto& person : people) {
      change_person(workshop, person->id, [](Person& p) { p.role = "Archivist"; });
    }
    RC_ASSERT(pictures::all_words(wall(workshop)).find(marker) == std::string::npos);
  }));
}

TEST_CASE("the facilitator's own map does show memory aids, when asked") {
  Workshop workshop = samples::six();
  change_person(workshop, {2, 1}, [](Person& p) { p.memory_aid = marker; });
  const auto look = samples::look(base::Language::english, scene::buttermilk(), {1280, 720}, 16);
  const auto own = scene::map(workshop, every_option(), look).drawing;
  CHECK(pictures::all_words(own).find(marker) != std::string::npos);
}
