#include "app/input_queue.hpp"

#include <doctest/doctest.h>

using app::InputQueue;
using app::KeyEvent;
using Kind = app::KeyEvent::Kind;

namespace {

KeyEvent key(Kind kind, char letter) {
  KeyEvent event;
  event.kind = kind;
  event.key = letter;
  return event;
}

KeyEvent character(char letter) {
  KeyEvent event;
  event.kind = Kind::character;
  event.character = char32_t(letter);
  return event;
}

// "+a a -a | +b": what each frame sees; + is down, - is up.
std::string frames(const std::vector<KeyEvent>& events) {
  InputQueue queue;
  for (const KeyEvent& event : events) queue.add(event);
  std::string seen;
  while (!queue.empty()) {
    if (!seen.empty()) seen += " | ";
    std::string frame;
    for (const KeyEvent& event : queue.next_frame()) {
      if (!frame.empty()) frame += ' ';
      if (event.kind == Kind::press) frame += '+';
      if (event.kind == Kind::repeat) frame += '=';
      if (event.kind == Kind::release) frame += '-';
      frame += event.kind == Kind::character ? char(event.character) : char(event.key);
    }
    seen += frame;
  }
  return seen;
}

}  // namespace

TEST_CASE("a key that goes down and up at once is seen going down, and then going up") {
  CHECK(frames({key(Kind::press, 'a'), character('a'), key(Kind::release, 'a')}) == "+a a | -a");
}

TEST_CASE("a second press waits until the first has done what it does") {
  CHECK(frames({key(Kind::press, 'E'), key(Kind::release, 'E'), key(Kind::press, 'q'),
                key(Kind::release, 'q')}) == "+E | -E +q | -q");
  CHECK(frames({key(Kind::press, 'E'), key(Kind::press, 'q')}) == "+E | +q");
  CHECK(frames({key(Kind::press, 'a'), key(Kind::repeat, 'a'), key(Kind::repeat, 'a')}) ==
        "+a | =a | =a");
}

TEST_CASE("characters without keys come together, as an input method sends them") {
  CHECK(frames({character('a'), character('b'), character('c')}) == "a b c");
}

TEST_CASE("nothing comes of nothing") {
  InputQueue queue;
  CHECK(queue.empty());
  CHECK(queue.next_frame().empty());
}
