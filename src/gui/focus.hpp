#pragma once
// Where the keyboard is: Tab through every control, and into a panel without the mouse.

namespace gui {

/// Tab goes on from a button as it does from a field. Once a frame, before anything is drawn.
void let_tab_go_on();

/// Gives the keyboard to a panel by its name; its first control gets the ring.
void enter_panel(const char* name);

}  // namespace gui
