#pragma once
// The few kinds of thing one can touch. Each takes its words and a mark: the mark is the ImGui id
// (so ids never depend on language), the name tests find it by, and part of the focus ring. User
// text is never a label or a format.

#include <string>

#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

namespace ui {

enum class Kind { plain, main, quiet, danger };

/// True when pressed by mouse, Space or Enter. Width 0: as wide as its words.
bool button(const std::string& words, const char* mark, Kind kind = Kind::plain, float width = 0,
            bool enabled = true, const std::string& tip = {});
bool checkbox(const std::string& words, const char* mark, bool* on);
/// One of a few choices, side by side (wraps to the next line when it does not fit). Returns true
/// when another one was chosen.
bool choice(const char* mark, const std::vector<std::string>& words, int* chosen);
/// One of a list that needs an explanation: over the whole width, what it means below its name.
bool option(const char* mark, const std::string& name, const std::string& meaning, bool chosen);
/// A value in [-1, 1], drawn as a slider with a typed number beside it and a box for "unknown".
/// `released`: the gesture ended and the value is to be recorded.
struct AxisEdit {
  bool changed = false, released = false;
};
AxisEdit axis(const char* mark, const std::string& low, const std::string& high,
              base::Language language, model::Axis* value);
/// One-line and several-line text. They edit `draft`; see gui/editing.hpp for committing.
bool text_line(const char* mark, std::string* draft, const std::string& hint, float width = 0);
/// A passphrase: masked, kept in `room` alone, which has a zero behind what was typed.
void secret_line(const char* mark, session::Secret& room);
/// Wipes what ImGui remembers of the text that was typed last.
void forget_typed();
/// `tabs`: Tab is a sign of the text, as in what was copied from a spreadsheet.
bool text_area(const char* mark, std::string* draft, const std::string& hint, float height,
               bool tabs = false);

void heading(const std::string& words);
void label(const std::string& words);                          // above a field
void paragraph(const std::string& words, bool quiet = false);  // wraps
void space(float ems = 0.5f);
void separator();
void tip(const std::string& words);  // for the item before it

/// Names the item just drawn for tests; off (and free) in the product.
void mark(const char* name);

}  // namespace ui
}  // namespace gui
