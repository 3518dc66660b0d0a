#pragma once
// The soft sound at the end of a turn.

namespace app {

/// Two low tones of one second together, through the first player of sound that this computer has;
/// without one, the terminal's bell. Returns at once.
void ring_bell();

}  // namespace app
