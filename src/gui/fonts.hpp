#pragma once
// Glyphs for the screen: the ImGui atlas, with Inter in two weights and DejaVu Sans behind it.
// ImGui 1.86 bakes glyphs per size, so the book keeps what was asked for and is rebuilt between
// frames when something new was. Sizes are those of scene::on_the_ladder, so every glyph is drawn
// one to one. ImGui's own size is ascent minus descent, not the em; only this file knows.

#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "draw/drawing.hpp"
#include "draw/font.hpp"

struct ImFont;
struct ImFontAtlas;

namespace gui {

class FontBook {
 public:
  /// `fonts` must outlive the book. `em`: of ordinary text on the screen, pixels.
  FontBook(const draw::Fonts& fonts, double em);

  const draw::Fonts& fonts() const { return *fonts_; }
  double em() const { return em_; }
  /// Another size of text or another scale of the screen.
  void set_em(double em);

  /// The font of this size and weight; when glyphs for `words` are not baked yet, the next rebuild
  /// bakes them and until then a box stands in. Null when nothing of this size is baked.
  ImFont* request(double em, draw::Weight weight, std::string_view words);
  ImFont* request(double em, draw::Weight weight, char32_t code_point);
  /// The fonts of the panels, baked always.
  ImFont* regular() const;
  ImFont* semibold() const;

  /// True when something was asked for that is not in the atlas.
  bool stale() const { return stale_; }
  /// Between frames, with a current ImGui context. Afterwards the texture is to be uploaded again.
  void rebuild(ImFontAtlas& atlas);

 private:
  struct Key {
    int em = 0;
    draw::Weight weight = draw::Weight::regular;
    auto operator<=>(const Key&) const = default;
  };
  struct Baked {
    std::set<char32_t> wanted;  // beside what every size has
    ImFont* font = nullptr;     // of the present atlas
  };
  Baked* found(double em, draw::Weight weight);
  void build(ImFontAtlas& atlas, int oversample);

  const draw::Fonts* fonts_;
  double em_ = 16;
  std::map<Key, Baked> sizes_;
  bool stale_ = true;
};

}  // namespace gui
