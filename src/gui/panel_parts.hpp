#pragma once
// Small things that several panels draw or do.

#include <string>
#include <vector>

#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

/// So many times the size of text, in pixels.
float ems(double n);

/// Colour and shape of a group, as high as a line; what follows comes beside it.
void group_mark(model::Group group);
/// An open dot: not on the map yet.
void off_map_mark();

/// What a list calls a group; short where its name is a whole sentence. None: not on the map yet.
std::string group_heading(const Shown& shown, const std::optional<model::Group>& group);

/// Words in a larger size, `times` the size of text.
void big_words(const std::string& words, double times);
/// In the colour of what needs care; wraps.
void warning_words(const std::string& words);
/// A quiet heading that unfolds what is below it. True while it is unfolded.
bool unfolding(Ui& ui, const std::string& words, const char* mark);

/// A quiet button whose words begin where other words do.
bool words_button(const std::string& words, const char* mark, const std::string& tip = {});

/// A part that is set apart from what is around it; what is drawn until `end_card` lies in it.
struct Card {
  float left = 0, top = 0, width = 0, inset = 0;
  draw::Colour fill;
};
Card begin_card(draw::Colour fill);
void end_card(const Card& card);

/// A page to read in the middle of the window: what is drawn until `end_column` lies in a column of
/// at most `widest` ems, and scrolls.
void begin_column(const char* id, double widest);
void end_column();

/// A line to type in; true when it was ended with Enter. Then, and when `ui.focus` asks for it, it
/// has the keyboard.
bool entered_line(Ui& ui, const char* mark, std::string* draft, const std::string& hint,
                  float width = 0);

/// A choice that is kept as text among the drafts; `first` counts until something was chosen.
int draft_choice(Ui& ui, const std::string& draft, const char* mark,
                 const std::vector<std::string>& words, int first);

void record(Actions& actions, session::Change change, std::optional<base::Message> toast = {});
void set_about(Actions& actions, model::PersonId id, session::About about);

/// Not sure of, or something is unknown: shown with a "?".
bool is_doubtful(const model::Person& person);
/// The one who is selected, when it is one and it is there.
const model::Person* the_selected(const Shown& shown, const Ui& ui);
}  // namespace gui
