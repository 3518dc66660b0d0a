#pragma once
// The exercise in a report, a picture and a terminal: rounds as strips, what was counted, what she
// said and will do tomorrow, and notes of the debrief for who may read them. Inside report/ only.

#include <string>
#include <vector>

#include "catalogue/catalogue.hpp"
#include "model/exercise.hpp"
#include "report/document.hpp"
#include "report/page.hpp"
#include "scene/exercise.hpp"

namespace report {

/// Whether there is anything to tell.
bool has_exercise(const model::Exercise& exercise);

/// Its heading and what follows; nothing when there is nothing to tell.
std::vector<Block> exercise_blocks(const model::Exercise& exercise,
                                   const catalogue::Catalogue& catalogue, const PageLook& look);

/// All strips below each other and what was counted, 1280 points wide. `notice` stands below; may
/// be empty.
draw::Drawing exercise_picture(const model::Exercise& exercise,
                               const catalogue::Catalogue& catalogue, const PageLook& look,
                               const std::string& notice);

/// What she is asked to do: "Buttermilk: get her to ..."; "" when no subject was chosen.
std::string task_words(const model::Exercise& exercise, const catalogue::Catalogue& catalogue,
                       base::Language language);
/// "Argue, Pause" or "every style was tried".
std::string styles_not_tried(const std::vector<model::Style>& styles,
                             const scene::StyleNames& names, base::Language language);

}  // namespace report
