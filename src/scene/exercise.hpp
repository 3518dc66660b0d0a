#pragma once
// The exercise as pictures: the attempts of a round in order, what was counted, and what she said
// beside what she will do tomorrow. Plain counts, never averages; nobody is judged. They are drawn
// after a round only, because people would play to the picture. Who persuaded is on it only when
// the round still knows: those of a WallView do not.

#include <array>
#include <optional>
#include <string>

#include "catalogue/catalogue.hpp"
#include "model/exercise.hpp"
#include "scene/look.hpp"

namespace scene {

/// In the order of catalogue::Style.
using StyleNames = std::array<std::string, 5>;
StyleNames style_names(const catalogue::Catalogue& catalogue, base::Language language);

/// The attempts in order, on a page of `look.size`. Shape: statement, question or pause; height:
/// how she reacted; colour, digit and the word below: the style, once it has a name. Her own line
/// stands below when she filled it in. Tags: "attempt:x12". `naming` is the one that the group
/// gives a name to now.
draw::Drawing strip(const model::Round& round, const StyleNames& styles,
                    std::optional<model::AttemptId> naming, const Look& look, Medium medium);

/// Per style how often it was tried and how she reacted; what was not tried is named too.
draw::Drawing round_counts(const model::Round& round, const StyleNames& styles, const Look& look,
                           Medium medium);

/// Rounds and quartets below each other, styles side by side, and all together. What does not fit
/// on the page is counted and named as left out.
draw::Drawing exercise_counts(const model::Exercise& exercise, const StyleNames& styles,
                              const Look& look, Medium medium);

/// Her last words beside what she will do, as large as fits.
draw::Drawing said_and_tomorrow(const model::Round& round, const Look& look, Medium medium);

/// "12 statements · 5 questions · 1 pause"; without those that were not there.
std::string attempt_counts(const model::Round& round, base::Language language);

}  // namespace scene
