#pragma once
// What the tests of draw/ share: the bundled fonts, a drawing that uses everything, and the tools
// of other people that read our files.

#include <filesystem>
#include <string>

#include "draw/drawing.hpp"
#include "draw/font.hpp"

namespace sample {

const draw::Fonts& fonts();
draw::Drawing drawing();
draw::Text text(std::string words, double size = 16, draw::Align align = draw::Align::left);

/// Advance of a glyph by FreeType itself, in font units.
double advance_units(const std::filesystem::path& font, char32_t code_point);

/// A folder of its own that goes when the object goes.
class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::filesystem::path file(const std::string& name) const { return path_ / name; }
  /// Writes `bytes` and answers the path.
  std::filesystem::path with(const std::string& name, const std::string& bytes) const;

 private:
  std::filesystem::path path_;
};

struct Ran {
  int code = -1;
  std::string out;  // stdout and stderr
};
Ran run(const std::string& command);

}  // namespace sample
