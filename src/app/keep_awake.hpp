#pragma once
// Asks the desktop not to dim or lock the screen while the room looks at it, over the session's
// D-Bus. On a system without one nothing happens; a window that fills a screen then still keeps the
// X server's own saver away.

struct sd_bus;

namespace app {

class KeepAwake {
 public:
  KeepAwake() = default;
  KeepAwake(const KeepAwake&) = delete;
  KeepAwake& operator=(const KeepAwake&) = delete;
  ~KeepAwake() { set(false); }

  /// Never waits for an answer.
  void set(bool awake);

 private:
  sd_bus* bus_ = nullptr;  // the desktop forgets what was asked when this connection closes
  bool awake_ = false;
};

}  // namespace app
