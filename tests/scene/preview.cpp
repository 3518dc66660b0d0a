// Pictures for a person to look at: scene_preview FOLDER writes maps as PNG.

#include <filesystem>
#include <fstream>
#include <iostream>

#include "draw/write.hpp"
#include "scene/cards.hpp"
#include "scene/compare.hpp"
#include "scene/samples.hpp"
#include "scene/wall.hpp"

namespace {

using base::Language;

scene::MapOptions everything() {
  scene::MapOptions options;
  options.wishes = options.trails = options.reverse_views = true;
  return options;
}

void write(const std::filesystem::path& path, const draw::Drawing& drawing, int times = 1) {
  const auto png = draw::to_png(drawing, samples::fonts(), times * int(drawing.size.width));
  if (!png) {
    std::cerr << path << ": " << png.error().what.id << "\n";
    return;
  }
  std::ofstream(path, std::ios::binary) << *png;
}

void write_cards(const std::filesystem::path& folder) {
  const auto catalogue =
      catalogue::load_catalogue(std::filesystem::path(KARNEMELK_ASSETS) / "catalogue");
  if (!catalogue) return;
  const auto draw = [&](const std::string& name, const scene::CardId& id, Language language,
                        const scene::Theme& theme, draw::Size size, double text,
                        scene::Medium medium) {
    const scene::Look look{language, &theme, &samples::fonts(), size, text};
    const scene::Card card = scene::card_of(*catalogue, id, {}, language);
    write(folder / ("card-" + name + "-" + id.id + ".png"), scene::card(card, look, medium),
          medium == scene::Medium::paper ? 3 : 1);
  };
  const auto& light = scene::buttermilk();
  const draw::Size small{1280, 720}, large{1920, 1080}, panel{560, 560};
  for (const scene::CardId& id : scene::card_ids(*catalogue)) {
    draw("full-nl", id, Language::dutch, light, small, scene::largest_card_text(small),
         scene::Medium::screen);
    draw("full-en", id, Language::english, scene::evening(), large, scene::largest_card_text(large),
         scene::Medium::screen);
    draw("panel-nl", id, Language::dutch, light, panel, 24, scene::Medium::screen);
    draw("a6-nl", id, Language::dutch, light, scene::a6, 14, scene::Medium::paper);
    draw("a5-en", id, Language::english, light, scene::a5, 16, scene::Medium::paper);
  }
}

// A moment with a question, the harvest and rules, as a room sees them.
void write_walls(const std::filesystem::path& folder) {
  model::Workshop workshop = samples::twelve();
  workshop.harvest = std::vector<model::HarvestLine>{
      {{1, 1}, "Ask before you tell."}, {{2, 1}, "A no is an answer, and worth a thank-you."}};
  workshop.rules = std::optional(std::vector<std::string>{
      "Code words only.", "What is said here may be used; who said it stays here."});
  scene::WallMoment moment;
  moment.then = model::wall_view(workshop);
  moment.actor = workshop.people->front()->id;
  moment.chapter = "Who stands where";
  moment.happened = workshop.people->front()->code + " moved from bedfellow to ally.";
  moment.comments = {"Nobody had asked before; one question was enough to hear what it was about."};
  moment.questions = {{"What would you do now?",
                       {},
                       {{"Ask what it takes", 7}, {"Wait a week", 2}},
                       {},
                       false,
                       ""}};
  scene::WallMoment places = moment;
  places.questions = {{"Where will this colleague stand in May?",
                       {{0.4, 0.5}, {0.6, 0.3}, {-0.3, 0.4}, {0.5, -0.4}},
                       {},
                       {},
                       true,
                       "They asked first, and found that it was about time, not about trust."}};
  workshop.kind = model::SessionKind::fictive;
  const model::WallView fictive = model::wall_view(workshop);
  workshop.kind = model::SessionKind::own;
  const model::WallView own = model::wall_view(workshop);
  for (const draw::Size size : {draw::Size{1024, 768}, {1280, 720}, {1920, 1080}}) {
    const auto look =
        scene::wall_look({Language::english, &scene::buttermilk(), &samples::fonts(), size, 16});
    const auto save = [&](const std::string& name, const scene::WallContent& content,
                          const model::WallView& view) {
      write(folder / ("wall-" + name + "-" + std::to_string(int(size.width)) + ".png"),
            scene::wall(content, view, look));
    };
    save("choice", moment, fictive);
    save("places", places, fictive);
    save("harvest", scene::WallHarvest{}, fictive);
    save("rules", scene::WallRules{}, own);
  }
}

void write_exercise(const std::filesystem::path& folder) {
  const auto catalogue =
      catalogue::load_catalogue(std::filesystem::path(KARNEMELK_ASSETS) / "catalogue");
  if (!catalogue) return;
  model::Workshop workshop;
  workshop.exercise = samples::exercise();
  workshop.exercise.change([](model::Exercise& exercise) {
    for (const int count : {40, 2000}) {
      exercise.rounds.push_back(samples::long_round(count));
      exercise.rounds.back().id = {unsigned(count), 1};
    }
  });
  const model::WallView view = model::wall_view(workshop);
  using Page = scene::WallRound::Page;
  const auto draw = [&](const std::string& name, Language language, const scene::Theme& theme,
                        draw::Size size) {
    const auto look = scene::wall_look(samples::look(language, theme, size, 16));
    for (const model::Round& round : view.exercise.rounds)
      for (const Page page : {Page::strip, Page::counts, Page::said_and_tomorrow})
        write(folder / ("exercise-" + name + "-" + model::to_text(round.id) + "-" +
                        std::to_string(int(page)) + ".png"),
              scene::wall(scene::WallRound{round.id, page, model::AttemptId{32, 3}, &*catalogue},
                          view, look));
    write(folder / ("exercise-" + name + "-all.png"),
          scene::wall(scene::WallCounts{&*catalogue}, view, look));
  };
  draw("nl-1280", Language::dutch, scene::buttermilk(), {1280, 720});
  draw("en-1920", Language::english, scene::evening(), {1920, 1080});
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) return 2;
  const std::filesystem::path folder = arguments[1];
  std::filesystem::create_directories(folder);
  write_exercise(folder);
  write_walls(folder);
  const auto en = Language::english, nl = Language::dutch;
  const auto& light = scene::buttermilk();
  const auto& dark = scene::evening();
  const model::Workshop twelve = samples::twelve();
  scene::MapOptions options = everything();
  options.selected = {{8, 1}};
  options.hovered = model::PersonId{11, 1};
  const auto draw = [&](const char* name, const model::Workshop& workshop,
                        const scene::Look& look) {
    write(folder / name, scene::map(workshop, options, look).drawing);
  };
  draw("12-en-light-1280.png", twelve, samples::look(en, light, {1280, 720}, 16));
  draw("12-nl-dark-1280.png", twelve, samples::look(nl, dark, {1280, 720}, 16));
  draw("12-nl-light-1920.png", twelve, samples::look(nl, light, {1920, 1080}, 24));
  draw("12-en-dark-1920.png", twelve, samples::look(en, dark, {1920, 1080}, 24));
  draw("12-nl-640.png", twelve, samples::look(nl, light, {640, 480}, 16));
  draw("12-nl-big.png", twelve, samples::look(nl, light, {1920, 1080}, 48));
  draw("12-nl-480.png", twelve, samples::look(nl, light, {480, 360}, 16));
  draw("12-en-window.png", twelve, samples::look(en, light, {720, 600}, 16));
  options.private_words = true;
  model::Workshop roles = twelve;
  for (unsigned i = 2; i < 14; ++i)
    change_person(roles, {i, 1}, [](model::Person& p) { p.role = "Registrar of the archive"; });
  draw("12-roles.png", roles, samples::look(en, light, {1280, 720}, 16));
  options = {};
  options.group_names = false;
  options.trust_gutter = true;
  draw("12-unnamed-gutter.png", twelve, samples::look(nl, dark, {720, 600}, 16));
  options = {};
  draw("6-en.png", samples::six(), samples::look(en, light, {1280, 720}, 16));
  draw("100-en.png", samples::crowd(100, 1), samples::look(en, light, {1280, 720}, 16));
  draw("300-en.png", samples::crowd(300, 2), samples::look(en, light, {1280, 720}, 16));
  model::Workshop unplaced = samples::crowd(300, 3);
  for (int i = 0; i < 300; ++i)
    change_person(unplaced, {unsigned(i) + 2, 1}, [&](model::Person& p) {
      p.place.reset();
      if (i % 4 == 0) p.place = model::Position{0.2, {}};
      if (i % 8 == 1) p.place = model::Position{};
    });
  draw("300-unplaced.png", unplaced, samples::look(nl, light, {1280, 720}, 16));
  draw("300-unplaced-small.png", unplaced, samples::look(nl, light, {640, 480}, 16));
  write_cards(folder);
  for (const int people : {8, 30, 100}) {
    const auto comparison = model::compared(samples::crowd(people, 7), samples::crowd(people, 8));
    write(folder / ("compare-" + std::to_string(people) + ".png"),
          scene::compare(comparison, {}, samples::look(nl, light, {1280, 720}, 16)).drawing);
  }
}
