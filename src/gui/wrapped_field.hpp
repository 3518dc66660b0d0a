#pragma once
// A field of several lines whose words wrap, at rest and while they are typed. ImGui 1.86 edits the
// text (keys, selection, clipboard, undo) but lays every paragraph on one long line; what is seen
// here, and where a click, an arrow up or Home leads, follows the wrapped lines.

#include <string>
#include <vector>

struct ImFont;

namespace gui::ui::parts {

/// Characters `from` up to `to` stand on one line; the line end itself is in none.
struct FieldLine {
  int from = 0, to = 0;
  bool operator==(const FieldLine&) const = default;
};

/// Where words of this many characters are broken: after the last space that fits, else in the
/// word. `advance(i)`: the width of character i; `sign(i)`: the character. Never empty.
template <class Advance, class Sign>
std::vector<FieldLine> field_lines(int count, float width, Advance&& advance, Sign&& sign) {
  std::vector<FieldLine> lines;
  int from = 0, after_space = 0;
  float x = 0;
  for (int i = 0; i < count; ++i) {
    if (sign(i) == '\n') {
      lines.push_back({from, i});
      from = after_space = i + 1;
      x = 0;
      continue;
    }
    const float wide = advance(i);
    const bool space = sign(i) == ' ';
    if (x + wide > width && !space && i > from) {  // a space may hang over the edge
      const int to = after_space > from ? after_space : i;
      lines.push_back({from, to});
      from = after_space = to;
      x = 0;
      for (int j = from; j < i; ++j) x += advance(j);
    }
    x += wide;
    if (space) after_space = i + 1;
  }
  lines.push_back({from, count});
  return lines;
}

/// The line that the cursor before character `at` stands on.
int line_of(const std::vector<FieldLine>& lines, int at);

/// Over the field just drawn: its words, wrapped, as far as they fit. `quiet`: a hint.
void wrapped_over_field(const char* mark, const std::string& words, bool quiet);
/// The same while it is being typed in, with the cursor and what is selected.
void wrapped_while_typing(const char* mark);

}  // namespace gui::ui::parts
