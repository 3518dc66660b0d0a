#pragma once
// Then and now as a document: the map, who crossed a line, who moved, and what was done in between.
// Inside report/ only.

#include "catalogue/catalogue.hpp"
#include "report/compare_out.hpp"
#include "report/document.hpp"

namespace report {

/// In the order in which it is told: crossed a line first.
inline constexpr std::array told_movements = {model::Movement::crossed, model::Movement::moved,
                                              model::Movement::new_on_map, model::Movement::off_map,
                                              model::Movement::stayed};

/// `map` is left out on paper, where it has a page of its own.
Document compare_document(const model::Comparison& comparison, const Moments& moments,
                          const catalogue::Catalogue& catalogue, base::Language language,
                          draw::Drawing map);

}  // namespace report
