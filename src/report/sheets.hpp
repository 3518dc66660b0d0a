#pragma once
// Paper for the tables and the floor, as documents of one page each: nothing on it comes from a
// session but the words for the groups and the subject. Inside report/ only.

#include <vector>

#include "catalogue/catalogue.hpp"
#include "draw/drawing.hpp"
#include "draw/font.hpp"
#include "model/workshop.hpp"
#include "report/document.hpp"
#include "report/page.hpp"

namespace report {

/// Its title, what it is about, and its lines.
Document sheet(const catalogue::Catalogue& catalogue, catalogue::SheetId id,
               base::Language language);
/// With a table to put marks in.
Document observer_sheet(const catalogue::Catalogue& catalogue, base::Language language);
/// With rows for code words.
Document key_sheet(const catalogue::Catalogue& catalogue, base::Language language);
/// The one with this id, else the first there is.
const catalogue::Subject& subject_of(const std::string& id, const catalogue::Catalogue& catalogue);
/// Private: for the one who plays her.
Document role_card(const catalogue::Catalogue& catalogue, const catalogue::Subject& subject,
                   base::Language language);

/// A document on one page of A4, in the largest type that fits, at most `largest`; when it fits in
/// none, more pages.
std::vector<draw::Drawing> on_one_page(const Document& document, const draw::Fonts& fonts,
                                       double largest);

/// An empty map to draw on: A3, landscape, with the gutters for what is not known.
draw::Drawing paper_map(const model::Labels& labels, const PageLook& look);

/// A4, landscape: the ends of both axes, the groups, and a place for who is not known yet.
std::vector<draw::Drawing> floor_signs(const model::Labels& labels, const PageLook& look);

}  // namespace report
