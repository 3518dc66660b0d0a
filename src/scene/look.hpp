#pragma once
// How a scene is to look: language, theme, size. Nothing here says what is in it.

#include "base/language.hpp"
#include "draw/drawing.hpp"
#include "draw/font.hpp"
#include "scene/theme.hpp"

namespace scene {

struct Look {
  base::Language language = base::Language::english;
  const Theme* theme = nullptr;        // never null when a scene is drawn
  const draw::Fonts* fonts = nullptr;  // never null when a scene is drawn
  draw::Size size{1280, 720};          // page points; on a screen: pixels
  double text = 16;                    // em of ordinary text, page points; 8-112
  double least = 0;                    // nothing smaller is written: what a wall asks
};

/// A screen has glyphs for a few sizes of text only; paper for all.
enum class Medium { screen, paper };

/// The sizes of text that a screen has glyphs for; every text in a scene has one of these. The
/// smallest that is at least `em` (so that what must be readable stays so); above 112: 112.
double on_the_ladder(double em);
/// The greatest such size that is at most `em`; below 12: 12.
double rung_within(double em);

}  // namespace scene
