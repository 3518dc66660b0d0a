#pragma once
// Glyphs for the screen: the ImGui atlas, with Inter in two weights and DejaVu Sans behind it.
// ImGui 1.86 bakes glyphs per size, so the book keeps what was asked for and is rebuilt between
// frames when something new was. Sizes are those of scene::on_the_ladder, so every glyph is drawn
// one to one. ImGui's own size is ascent minus descent, not the em; only this file knows.

#include <array>
#include <compare>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "draw/drawing.hpp"
#include "draw/font.hpp"

struct ImFont;
struct ImFontAtlas;

namespace gui {

/// A text as quads, relative to the start of its baseline; u and v lie in the atlas.
struct Run {
  struct Quad {
    float left, top, right, bottom, u0, v0, u1, v1;
  };
  std::vector<Quad> quads;
  double width = 0;
};

class FontBook {
 public:
  /// `fonts` must outlive the book. `em`: of ordinary text on the screen, pixels.
  FontBook(const draw::Fonts& fonts, double em);
  ~FontBook();
  FontBook(const FontBook&) = delete;
  FontBook& operator=(const FontBook&) = delete;

  const draw::Fonts& fonts() const { return *fonts_; }
  double em() const { return em_; }
  /// Another size of text or another scale of the screen.
  void set_em(double em);

  /// The font of this size and weight. What it lacks of `words` is baked by the next rebuild; until
  /// then a box stands in. The panels' own font when nothing of this size is baked yet.
  ImFont* request(double em, draw::Weight weight, std::string_view words);
  /// The fonts of the panels, baked always; valid after the first rebuild.
  ImFont* regular() const { return regular_; }
  ImFont* semibold() const { return semibold_; }
  /// Where each glyph of a text goes, by the advances that every medium uses. Empty while its size
  /// is not baked. Valid until the next call.
  const Run& run(std::string_view words, double em, draw::Weight weight);

  /// True when something was asked for that is not in the atlas.
  bool stale() const { return stale_; }
  /// How often it was rebuilt: what was painted with an older atlas is to be painted again.
  unsigned generation() const { return generation_; }
  /// Between frames. Afterwards the texture is to be uploaded again. At most 4096 x 4096 pixels.
  void rebuild(ImFontAtlas& atlas);

 private:
  struct File;
  struct Key {
    int em = 0;
    draw::Weight weight = draw::Weight::regular;
    auto operator<=>(const Key&) const = default;
  };
  struct Size {
    std::set<char32_t> wanted;           // beside what every size has
    std::vector<unsigned short> ranges;  // ImGui reads it for as long as the atlas lives
    ImFont* font = nullptr;              // of the present atlas
  };
  bool has_ranges(const Key& key) const;
  Size& size_of(double em, draw::Weight weight);
  void want(const Key& key, Size& size, char32_t c);
  void add(ImFontAtlas& atlas, const Key& key, Size& size, int oversample);
  void build(ImFontAtlas& atlas, int oversample);
  Run laid_out(std::string_view words, double em, draw::Weight weight);

  const draw::Fonts* fonts_;
  double em_ = 16;
  std::array<std::unique_ptr<File>, 4> files_;
  std::map<Key, Size> sizes_;
  std::unordered_map<std::string, Run> runs_;
  ImFont* regular_ = nullptr;
  ImFont* semibold_ = nullptr;
  bool stale_ = true;
  unsigned generation_ = 0;
};

}  // namespace gui
