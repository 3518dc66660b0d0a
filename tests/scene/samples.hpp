#pragma once
// Workshops and looks for the tests of scenes.

#include <filesystem>
#include <random>

#include "catalogue/catalogue.hpp"
#include "model/workshop.hpp"
#include "scene/map.hpp"
#include "text/text.hpp"

namespace samples {

/// The fonts of the program, read once.
const draw::Fonts& fonts();
/// The catalogue of the program, read once.
const catalogue::Catalogue& content();
scene::Look look(base::Language language, const scene::Theme& theme, draw::Size size, double text);

/// Fictive case: one per group, one unknown.
model::Workshop six();
/// Fictive case of twelve with wishes, reverse views and two meetings with movement.
model::Workshop twelve();
/// Three rounds that are over, one of them without styles yet, and three quartets.
model::Exercise exercise();
/// A round of `count` attempts of every kind, each with a style.
model::Round long_round(int count);
/// `count` people at random places: some in the gutters, some not on the map.
model::Workshop crowd(int count, unsigned seed);

}  // namespace samples
