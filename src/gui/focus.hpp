#pragma once
// Where the keyboard is: Tab through every control, and into a panel without the mouse.

#include <initializer_list>

namespace gui {

/// Tab goes on from a button as it does from a field. Once a frame, before anything is drawn.
void let_tab_go_on();

/// Whether the keyboard is in one of these panels, with a ring to be seen or without.
bool has_keyboard(std::initializer_list<const char*> panels);
/// True while the keyboard goes through this panel, with a ring to be seen.
bool has_ring(const char* name);

/// After a press of the mouse in one of these panels the keys are for `home` again. Not while text
/// is typed there.
void give_back_after_mouse(std::initializer_list<const char*> panels, const char* home);

/// Gives the keyboard to a panel by its name; its first control gets the ring.
void enter_panel(const char* name);

}  // namespace gui
