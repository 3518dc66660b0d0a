#include "app/keep_awake.hpp"

#include <systemd/sd-bus.h>

namespace app {
namespace {

// https://specifications.freedesktop.org/idle-inhibit-spec/latest/
void ask(sd_bus* bus) {
  sd_bus_message* message = nullptr;
  if (sd_bus_message_new_method_call(bus, &message, "org.freedesktop.ScreenSaver",
                                     "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver",
                                     "Inhibit") < 0)
    return;
  sd_bus_message_set_auto_start(message, 0);
  // A desktop shows these words to its user; they say nothing of the session.
  if (sd_bus_message_append(message, "ss", "Karnemelk", "Presenting") >= 0)
    sd_bus_send(bus, message, nullptr);
  sd_bus_message_unref(message);
  sd_bus_flush(bus);
}

}  // namespace

void KeepAwake::set(bool awake) {
  if (awake == awake_) return;
  awake_ = awake;
  if (!awake) {
    sd_bus_flush_close_unref(bus_);
    bus_ = nullptr;
  } else if (sd_bus_open_user(&bus_) >= 0) {
    ask(bus_);
  }
}

}  // namespace app
