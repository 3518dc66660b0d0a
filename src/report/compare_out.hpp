#pragma once
// Then and now as words and as bytes: who crossed a line, who moved, who is new or gone, and beside
// it what was done in between.

#include <string>

#include "base/result.hpp"
#include "catalogue/catalogue.hpp"
#include "model/comparison.hpp"
#include "report/export.hpp"

namespace report {

/// A moment in words: "First map, 21 September 2026", or "after entry 12".
struct Moments {
  std::string then, now;
};

std::string compare_text(const model::Comparison& comparison, const Moments& moments,
                         const catalogue::Catalogue& catalogue, base::Language language);
/// Ids and choices are the words of the session file, whatever the language.
std::string compare_json(const model::Comparison& comparison, const Moments& moments);

/// png, svg: then and now on one map; pdf, html, md: the map, or in Markdown none, and what the
/// text says. Other formats are refused. The request has a catalogue.
base::Result<std::string> exported_comparison(const Request& request,
                                              const model::Comparison& comparison,
                                              const Moments& moments, const draw::Fonts& fonts);

}  // namespace report
