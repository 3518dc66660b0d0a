// The screen stays awake while the wall is shown: asked of a session bus of the test's own, with a
// screen saver on it that remembers who asked.

#include "app/keep_awake.hpp"

#include <cstdlib>
#include <doctest/doctest.h>
#include <fcntl.h>
#include <signal.h>
#include <string>
#include <sys/wait.h>
#include <systemd/sd-bus.h>
#include <unistd.h>

namespace {

constexpr std::uint64_t patience = 10'000'000;  // microseconds, for what comes at once

/// dbus-daemon, for as long as this lives; the address is in the environment.
class PrivateBus {
 public:
  PrivateBus() {
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    daemon_ = fork();
    if (daemon_ == 0) {
      dup2(ends[1], STDOUT_FILENO);
      close(ends[0]);
      close(ends[1]);
      execlp("dbus-daemon", "dbus-daemon", "--session", "--nofork", "--nopidfile",
             "--print-address=1", nullptr);
      _exit(127);
    }
    close(ends[1]);
    std::string address;
    for (char c = 0; read(ends[0], &c, 1) == 1 && c != '\n';) address += c;
    close(ends[0]);
    INFO("dbus-daemon is in the package dbus-daemon");
    REQUIRE_FALSE(address.empty());
    setenv("DBUS_SESSION_BUS_ADDRESS", address.c_str(), 1);
  }
  ~PrivateBus() {
    unsetenv("DBUS_SESSION_BUS_ADDRESS");
    kill(daemon_, SIGTERM);
    waitpid(daemon_, nullptr, 0);
  }
  PrivateBus(const PrivateBus&) = delete;
  PrivateBus& operator=(const PrivateBus&) = delete;

 private:
  pid_t daemon_ = -1;
};

/// What a desktop does: takes the wish, and forgets it when who wished it leaves the bus.
struct ScreenSaver {
  sd_bus* bus = nullptr;
  int asked = 0;
  bool held = false;
  std::string who, why, sender;

  ScreenSaver() {
    static const sd_bus_vtable table[] = {
        SD_BUS_VTABLE_START(0),
        SD_BUS_METHOD("Inhibit", "ss", "u", inhibit, SD_BUS_VTABLE_UNPRIVILEGED),
        SD_BUS_VTABLE_END};
    REQUIRE(sd_bus_open_user(&bus) >= 0);
    REQUIRE(sd_bus_add_object_vtable(bus, nullptr, "/org/freedesktop/ScreenSaver",
                                     "org.freedesktop.ScreenSaver", table, this) >= 0);
    REQUIRE(sd_bus_request_name(bus, "org.freedesktop.ScreenSaver", 0) >= 0);
    REQUIRE(sd_bus_match_signal(bus, nullptr, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                                "org.freedesktop.DBus", "NameOwnerChanged", left, this) >= 0);
  }
  ~ScreenSaver() { sd_bus_flush_close_unref(bus); }
  ScreenSaver(const ScreenSaver&) = delete;
  ScreenSaver& operator=(const ScreenSaver&) = delete;

  static int inhibit(sd_bus_message* message, void* self, sd_bus_error*) {
    auto& saver = *static_cast<ScreenSaver*>(self);
    const char *who = nullptr, *why = nullptr;
    if (sd_bus_message_read(message, "ss", &who, &why) < 0) return -1;
    saver.who = who;
    saver.why = why;
    saver.sender = sd_bus_message_get_sender(message);
    saver.held = true;
    ++saver.asked;
    return sd_bus_reply_method_return(message, "u", 7u);
  }
  static int left(sd_bus_message* message, void* self, sd_bus_error*) {
    auto& saver = *static_cast<ScreenSaver*>(self);
    const char *name = nullptr, *before = nullptr, *after = nullptr;
    if (sd_bus_message_read(message, "sss", &name, &before, &after) >= 0 && saver.sender == name &&
        after == std::string_view())
      saver.held = false;
    return 0;
  }
  /// Hears what comes until this is so; false when it does not become so.
  template <class Condition>
  bool until(Condition&& condition) {
    for (;;) {
      int handled = 1;
      while (handled > 0 && !condition()) handled = sd_bus_process(bus, nullptr);
      if (condition()) return true;
      if (handled < 0 || sd_bus_wait(bus, patience) <= 0) return false;
    }
  }
};

}  // namespace

TEST_CASE("the screen is kept awake while the wall is shown, and no longer") {
  const PrivateBus bus;
  ScreenSaver saver;
  app::KeepAwake awake;
  awake.set(true);
  REQUIRE(saver.until([&] { return saver.held; }));
  CHECK(saver.asked == 1);
  CHECK(saver.who == "Karnemelk");
  CHECK(saver.why == "Presenting");  // nothing of the session
  awake.set(true);                   // as in each frame
  awake.set(false);
  CHECK(saver.until([&] { return !saver.held; }));
  CHECK(saver.asked == 1);
  awake.set(true);
  CHECK(saver.until([&] { return saver.asked == 2 && saver.held; }));
}

TEST_CASE("a bus without a screen saver, or no bus at all, is no trouble") {
  {
    const PrivateBus bus;
    app::KeepAwake awake;
    awake.set(true);
    awake.set(false);
  }
  setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere", 1);
  app::KeepAwake awake;
  awake.set(true);
  awake.set(false);
  unsetenv("DBUS_SESSION_BUS_ADDRESS");
}
