#pragma once
// Questions to a finished drawing that tests ask.

#include <string>
#include <vector>

#include "draw/drawing.hpp"
#include "draw/font.hpp"

namespace pictures {

/// What the eye sees of a text: from the top of its capitals to below its descenders.
struct Seen {
  draw::Box box;
  std::string words, tag;
  double size = 0;
};

struct Spot {
  draw::Point centre;
  double radius = 0;
  std::string tag;
};

/// All texts, without the question marks inside discs.
std::vector<Seen> texts(const draw::Drawing& drawing, const draw::Fonts& fonts);
/// People: discs, and for groups the circle inside their square.
std::vector<Spot> discs(const draw::Drawing& drawing);
/// Everything that is wrong with the picture: what leaves the page, texts over texts or discs,
/// sizes that are not on the ladder. Empty when all is well.
std::string faults(const draw::Drawing& drawing, const draw::Fonts& fonts);
/// Every word that is in it: texts, tags and sentences for readers.
std::string all_words(const draw::Drawing& drawing);

}  // namespace pictures
