#pragma once
// What of a text is shown. Words come from people, files and the clipboard; every medium first asks
// here, so that a stray byte or a direction override looks the same, and harmless, everywhere: the
// writers in draw/, and those of text in report/.

#include <string>
#include <string_view>

namespace draw {

/// The code points to paint for `words`: composed (form C), line ends and tabs as spaces, other
/// controls, noncharacters and broken UTF-8 as U+FFFD, invisible format characters left out.
/// Every one of them may stand in XML 1.0.
std::u32string shown(std::string_view words);
std::string utf8_from(std::u32string_view code_points);

}  // namespace draw
