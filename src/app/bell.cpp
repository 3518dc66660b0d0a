#include "app/bell.hpp"

#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <numbers>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

extern char** environ;

namespace app {
namespace {

constexpr int samples_a_second = 22050;
constexpr double seconds = 1.1, loudness = 0.25;

/// 16 bits, one channel: E and then C, each swelling at once and dying away.
std::vector<std::int16_t> tones() {
  std::vector<std::int16_t> samples(std::size_t(samples_a_second * seconds));
  struct Tone {
    double from, hertz;
  };
  constexpr std::array parts = {Tone{0, 329.6}, Tone{0.35, 261.6}};
  for (std::size_t i = 0; i < samples.size(); ++i) {
    double sum = 0;
    for (const Tone& tone : parts) {
      const double time = double(i) / samples_a_second - tone.from;
      if (time < 0) continue;
      const double swell = std::min(1.0, time / 0.02);
      sum += swell * std::exp(-4 * time) * std::sin(2 * std::numbers::pi * tone.hertz * time);
    }
    samples[i] = std::int16_t(32767 * loudness * sum);
  }
  return samples;
}

using Player = std::array<const char*, 8>;
constexpr std::array players = {
    Player{"pw-cat", "--playback", "--rate=22050", "--channels=1", "--format=s16", "-", nullptr},
    Player{"paplay", "--raw", "--rate=22050", "--channels=1", "--format=s16le", nullptr},
    Player{"aplay", "-q", "-t", "raw", "-fS16_LE", "-r22050", "-c1", nullptr}};

// Reads the sound from `input`; nothing when this computer does not have it.
pid_t start(const Player& player, int input) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", 1, 0);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", 1, 0);
  pid_t started = 0;
  const int failed = posix_spawnp(&started, player[0], &actions, nullptr,
                                  const_cast<char* const*>(player.data()), environ);
  posix_spawn_file_actions_destroy(&actions);
  return failed ? 0 : started;
}

bool play(const std::vector<std::int16_t>& samples) {
  int ends[2];
  // A socket and not a pipe: it takes the whole sound at once, and a player that gives up early
  // cannot end this program.
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return false;
  pid_t started = 0;
  for (const Player& player : players)
    if (started == 0) started = start(player, ends[1]);
  close(ends[1]);
  if (started != 0)
    send(ends[0], samples.data(), samples.size() * sizeof(samples[0]), MSG_NOSIGNAL | MSG_DONTWAIT);
  close(ends[0]);
  return started != 0;
}

}  // namespace

void ring_bell() {
  while (waitpid(-1, nullptr, WNOHANG) > 0) {
  }
  if (play(tones())) return;
  if (isatty(STDERR_FILENO)) std::fputs("\a", stderr);
}

}  // namespace app
