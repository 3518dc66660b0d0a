#pragma once
// What the pictures of the exercise share: sizes of type, marks for attempts and styles.

#include <string>
#include <vector>

#include "scene/exercise.hpp"

namespace scene {

/// A page that is being drawn, with the two sizes of type that are on it.
struct Sheet {
  Sheet(const Look& look, Medium medium);
  void write(draw::Point at, const std::string& words, double size, draw::Weight weight,
             draw::Align align, draw::Colour colour, const std::string& tag = "");
  void add(draw::Path path, const std::string& tag = "");
  void add(std::vector<draw::Shape> shapes, const std::string& tag = "");
  double width(const std::string& words, double size, draw::Weight weight) const;
  /// Name of the round and what else is known of it, from the top of the page; the answer is where
  /// the rest may begin. Without a name: smaller.
  double heading(const std::string& words, const std::string& aside);

  const Look& look;
  const Theme& theme;
  draw::Drawing page;
  double em, small, title;
  double margin;
};

/// Square, disc, or two bars: a statement, a question, a pause. `radius` is that of the disc.
std::vector<draw::Shape> attempt_mark(model::AttemptKind kind, draw::Point centre, double radius,
                                      draw::Colour fill, draw::Stroke stroke);

/// A flag on its point: a turning point.
draw::Path turning_flag(draw::Point centre, double radius, draw::Colour colour);

/// How wide `count_with_mark` is, its space behind included.
double width_with_mark(const Sheet& sheet, int count, double size, draw::Weight weight);
/// "6 ■" from `at` on, on the baseline; the answer is where the next may begin.
double count_with_mark(Sheet& sheet, draw::Point at, int count, model::AttemptKind kind,
                       double size, draw::Weight weight);

/// The digit of a style in its colour, to stand before its name or above it; `em` is the size of
/// the digit.
void style_badge(Sheet& sheet, std::size_t style, draw::Point centre, double em);

/// "Round 2 · Oak"
std::string round_heading(const model::Round& round);

}  // namespace scene
