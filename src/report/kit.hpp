#pragma once
// All paper for an afternoon in one PDF; how many of each follows from how many people come.

#include <string>
#include <vector>

#include "catalogue/catalogue.hpp"
#include "draw/write.hpp"
#include "model/workshop.hpp"
#include "report/document.hpp"
#include "report/page.hpp"

namespace report {

inline constexpr int fewest_people = 1, most_people = 200;

/// All that comes from a session: nothing private is among it.
struct KitMatter {
  model::Labels labels;
  std::string subject;  // of the exercise; the first of the catalogue when that does not have it
};

/// One kind of paper.
struct KitPart {
  std::string name, paper, what_for;
  int copies = 1;
  std::vector<draw::Drawing> pages;  // of one copy
};

/// Per person a map, the four questions, a step card and a key sheet; per three the questions in
/// threes; per four two observer sheets, a role card and a set of style cards; and one of the room
/// rules and the signs for the floor.
std::vector<KitPart> kit_parts(int people, const KitMatter& matter,
                               const catalogue::Catalogue& catalogue, const PageLook& look);

struct Kit {
  std::vector<draw::Drawing> pages;  // the first says what is in it
  std::vector<draw::Chapter> chapters;
};
Kit kit(int people, const KitMatter& matter, const catalogue::Catalogue& catalogue,
        const PageLook& look);

}  // namespace report
