#include "scene/cards.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "draw/write.hpp"
#include "scene/pictures.hpp"
#include "scene/samples.hpp"
#include "scene/signs.hpp"
#include "support/golden.hpp"

namespace {

using base::Language;
using scene::CardId;
using scene::CardKind;
using scene::Medium;

struct Page {
  const char* name;
  draw::Size size;
  double text;
  Medium medium;
  double least;  // the smallest text that may stand on it, page points
};

const Page pages[] = {
    {"panel", {560, 560}, 24, Medium::screen, 12},
    {"narrow panel", {420, 620}, 20, Medium::screen, 12},
    {"window 1280", {1280, 720}, scene::largest_card_text({1280, 720}), Medium::screen, 18},
    {"window 1920", {1920, 1080}, scene::largest_card_text({1920, 1080}), Medium::screen, 28},
    {"A5", scene::a5, 16, Medium::paper, 8},
    {"A6", scene::a6, 14, Medium::paper, 6.5},
};

scene::Look look_of(const Page& page, Language language, const scene::Theme& theme) {
  return {language, &theme, &samples::fonts(), page.size, page.text};
}

std::string faults_on(const draw::Drawing& drawing, const Page& page) {
  std::string found;
  std::string all = pictures::faults(drawing, samples::fonts());
  while (!all.empty()) {
    const std::string line = all.substr(0, all.find('\n') + 1);
    all.erase(0, line.size());
    if (page.medium == Medium::screen || !line.starts_with("not on the ladder")) found += line;
  }
  for (const auto& text : pictures::texts(drawing, samples::fonts()))
    if (text.size < page.least) found += "too small: " + text.words + "\n";
  return found;
}

// Everything that is on it, one space between words.
std::string words_on(const draw::Drawing& drawing) {
  std::string all = " ";
  for (const auto& text : pictures::texts(drawing, samples::fonts())) all += text.words + " ";
  return all;
}

std::vector<std::string> words_of(const scene::Card& card) {
  std::vector<std::string> words = {card.kind, card.name, card.aside, card.lead};
  for (const scene::CardPart& part : card.parts)
    words.insert(words.end(), {part.label, part.words, part.say});
  return words;
}

void check_fits(const CardId& id, Language language, const Page& page) {
  const scene::Card card = scene::card_of(samples::content(), id, {}, language);
  const scene::Theme& theme = language == Language::dutch ? scene::evening() : scene::buttermilk();
  const draw::Drawing drawing = scene::card(card, look_of(page, language, theme), page.medium);
  CHECK(faults_on(drawing, page) == "");
  const std::string all = words_on(drawing);
  for (const std::string& words : words_of(card)) {
    CAPTURE(words);
    CHECK(all.find(words) != std::string::npos);
  }
}

}  // namespace

TEST_CASE("every card of the catalogue is whole on every page, in both languages") {
  for (const Page& page : pages) {
    CAPTURE(page.name);
    for (const CardId& id : scene::card_ids(samples::content())) {
      CAPTURE(id.id);
      for (const Language language : {Language::english, Language::dutch})
        check_fits(id, language, page);
    }
  }
}

TEST_CASE("there is a card for every group, sign, style and layer, each with a name") {
  const auto ids = scene::card_ids(samples::content());
  CHECK(ids.size() == 6 + samples::content().signs.size() + 5 + 5);
  for (const CardId& id : ids)
    CHECK(scene::card_name(samples::content(), id, {}, Language::dutch) != "");
  CHECK(ids[0] == scene::card_id(model::Group::ally));
  CHECK(ids[3] == scene::card_id(model::Group::adversary));
  CHECK(scene::card_name(samples::content(), {CardKind::sign, "nowhere"}, {}, Language::english) ==
        "");
}

TEST_CASE("a card of a group uses the words of the session") {
  model::Labels labels;
  labels.set = model::LabelSet::own;
  labels.own[0] = "Companion";
  const auto card = scene::card_of(samples::content(), scene::card_id(model::Group::ally), labels,
                                   Language::english);
  CHECK(card.name == "Companion");
  CHECK(card.parts.front().mark == "1");
  CHECK(card.parts.front().say != "");
}

TEST_CASE("every group has a shape of its own") {
  std::vector<std::string> shapes;
  for (const model::Group group : model::groups) {
    draw::Drawing drawing{{100, 100}, {}, scene::group_sign(group, {50, 50}, 20, {}), {}};
    shapes.push_back(draw::dump(drawing));
    CHECK(pictures::faults(drawing, samples::fonts()) == "");
  }
  for (std::size_t i = 0; i < shapes.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) CHECK(shapes[i] != shapes[j]);
}

TEST_CASE("a card with too much on it ends in an ellipsis and stays on the page") {
  catalogue::Catalogue own = samples::content();
  const std::string much = [] {
    std::string words = "Much";
    for (int i = 0; i < 300; ++i) words += " and then some more";
    return words;
  }();
  own.scripts[0].steps[1].what = {much, much};
  own.scripts[0].purpose = {much, much};
  for (const Page& page : pages) {
    CAPTURE(page.name);
    const auto card =
        scene::card_of(own, scene::card_id(model::Group::ally), {}, Language::english);
    const auto drawing =
        scene::card(card, look_of(page, Language::english, scene::buttermilk()), page.medium);
    Page any_size = page;
    any_size.least = 1;
    CHECK(faults_on(drawing, any_size) == "");
    CHECK(words_on(drawing).find("…") != std::string::npos);
  }
}

TEST_CASE("pictures of cards") {
  const auto dump = [](const CardId& id, Language language, const Page& page) {
    const auto card = scene::card_of(samples::content(), id, {}, language);
    return draw::dump(scene::card(card, look_of(page, language, scene::buttermilk()), page.medium));
  };
  CHECK(golden::matches("scene/card-opponent-window-nl.txt",
                        dump(scene::card_id(model::Group::opponent), Language::dutch, pages[2])));
  CHECK(golden::matches("scene/card-pocket-veto-panel-en.txt",
                        dump({CardKind::sign, "pocket-veto"}, Language::english, pages[0])));
  CHECK(golden::matches("scene/card-pause-a5-nl.txt",
                        dump({CardKind::style, "pause"}, Language::dutch, pages[4])));
  CHECK(golden::matches("scene/card-relation-a6-en.txt",
                        dump({CardKind::layer, "relation"}, Language::english, pages[5])));
}
