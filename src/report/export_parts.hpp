#pragma once
// What writing one thing shares with writing another. Inside report/ only.

#include <string>
#include <vector>

#include "draw/write.hpp"
#include "report/document_out.hpp"
#include "report/export.hpp"
#include "report/page.hpp"
#include "report/report.hpp"

namespace report {

PageLook look_of(const Request& request, const draw::Fonts& fonts);
draw::About about(const Request& request, const std::string& title);
/// Checks that there is a catalogue.
Matter matter_of(const Request& request, const draw::Fonts& fonts);

/// As HTML, Markdown or PDF. `first` goes before the pages of words: the map, or nothing.
base::Result<std::string> document_bytes(const Request& request, const Document& document,
                                         std::vector<draw::Drawing> first, Paper paper,
                                         const draw::Fonts& fonts);

}  // namespace report
