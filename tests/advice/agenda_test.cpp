#include "advice/agenda.hpp"

#include <doctest/doctest.h>
#include <set>

#include "catalogue/catalogue.hpp"

TEST_CASE("a day from the catalogue becomes steps with ids of their own, in one language") {
  const auto loaded =
      catalogue::load_catalogue(std::filesystem::path(KARNEMELK_ASSETS) / "catalogue");
  REQUIRE(loaded);
  for (const catalogue::Agenda& agenda : loaded->agendas) {
    CAPTURE(agenda.id);
    const auto items = advice::agenda_from(agenda, base::Language::dutch, 12);
    REQUIRE(items.size() == agenda.steps.size());
    std::set<model::AgendaItemId> ids;
    for (std::size_t i = 0; i < items.size(); ++i) {
      const catalogue::AgendaStep& step = agenda.steps[i];
      CAPTURE(items[i].name);
      CHECK(items[i].name == step.name.dutch);
      CHECK(items[i].card.starts_with(step.card.front().dutch));
      CHECK(items[i].card.ends_with(step.card.back().dutch));
      CHECK(items[i].minutes == step.minutes);
      CHECK(model::planned(items[i], 0) ==
            (step.turns > 1 ? step.turn_minutes : step.minutes) * std::int64_t(60000));
      CHECK(items[i].turn_name == step.turn_name.dutch);
      CHECK(items[i].is_break == step.is_break);
      CHECK(items[i].is_protected == step.is_protected);
      CHECK(ids.insert(items[i].id).second);
    }
    CHECK(items.front().id == model::AgendaItemId{12, 1});
    CHECK(items.back().screen == model::Screen::plan);
    model::Clock clock;
    clock.start = base::Time{};
    CHECK(model::planned_end(items, clock)->milliseconds == minutes_of(agenda) * 60000);
  }
}
