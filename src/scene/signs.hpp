#pragma once
// The shape that goes with the colour and the word of a group, and the signs of the other kinds of
// cards, so that nobody has to tell them apart by colour.

#include <vector>

#include "draw/drawing.hpp"
#include "model/position.hpp"

namespace scene {

/// Disc, square, triangle, diamond, half disc, open square: in the order of the groups. `radius`
/// is that of the disc, page points; no shape reaches further than 1.3 times that.
std::vector<draw::Shape> group_sign(model::Group group, draw::Point centre, double radius,
                                    draw::Colour colour);

/// An arrow away from me, towards me, in both directions, or two bars: a pause.
enum class Direction { away_from_me, towards_me, both, none };
std::vector<draw::Shape> direction_sign(Direction direction, draw::Point centre, double radius,
                                        draw::Colour colour);

/// A balloon: something is said.
std::vector<draw::Shape> speech_sign(draw::Point centre, double radius, draw::Colour colour);

/// `count` bars on top of each other, `chosen` (from 0, the upper one) in `colour`.
std::vector<draw::Shape> layer_sign(std::size_t count, std::size_t chosen, draw::Point centre,
                                    double radius, draw::Colour colour, draw::Colour others);

}  // namespace scene
