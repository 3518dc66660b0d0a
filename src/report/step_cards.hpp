#pragma once
// Steps on cards to put in a pocket: A5, one a step, with the sentence to begin with, the day and
// who asks about it.

#include <vector>

#include "draw/drawing.hpp"
#include "draw/font.hpp"
#include "report/plan_words.hpp"

namespace report {

inline constexpr draw::Size a5{420, 595};  // upright, points

/// One page for each step, in that order. `foot` stands below each of them.
std::vector<draw::Drawing> step_cards(const std::vector<model::Step>& steps, const PlanNames& names,
                                      const draw::Fonts& fonts, const std::string& foot);

/// One to fill in with a pen.
draw::Drawing blank_step_card(base::Language language, const draw::Fonts& fonts);

}  // namespace report
