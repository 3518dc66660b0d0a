"""The training sample in a real window, from the first chapter to the last, by keyboard alone."""

import unittest

from window import WindowTest

MAP = (312, 60, 630, 580)
BESIDE = (956, 60, 320, 580)
PLAYER = (0, 648, 1280, 72)


class Training(WindowTest):
    def through(self, sample, searched):
        path = self.sample(sample)
        before = path.read_bytes()
        screen = self.display()
        program = self.start_on(screen, path, "--replay")

        def press(what, key, area):
            screen.after(what, lambda: screen.key(key), area)
            screen.settled()

        for chapter in range(1, 6):
            press(f"chapter {chapter}", "Next", BESIDE)
        press("the end", "End", PLAYER)
        press("the chapter before", "Prior", BESIDE)
        press("the beginning", "Home", PLAYER)
        press("the first move", "Right", BESIDE)

        # To the question about Lantern: search the move, and one back.
        press("a ring around the search", "slash", None)
        screen.type(searched)
        screen.settled()
        press("what was found", "Return", MAP)
        self.leave(screen)
        press("the question before it", "Left", BESIDE)

        # A guess of the room, typed; then what the group did.
        press("the keyboard beside the map", "Return", BESIDE)
        screen.type("3 2")
        screen.settled()
        press("a guess on the map", "Return", MAP)
        self.leave(screen)
        press("what they did", "Right", BESIDE)

        press("as the class sees it", "c", PLAYER)
        press("the next move, for the class", "Right", BESIDE)
        press("for the trainer again", "c", PLAYER)
        press("every step", "e", PLAYER)
        press("playing", "space", BESIDE)
        self.quit(screen, program)
        self.assertEqual(before, path.read_bytes())

    def leave(self, screen):
        """Out of a field, and out of the panel that it is in."""
        for _ in range(2):
            screen.key("Escape")
            screen.settled()

    def test_in_english(self):
        self.through("training-open-data.json", "Lantern was put")

    def test_in_dutch(self):
        self.keep_settings(language="nl")
        self.through("oefencasus-open-data.json", "Lantaarn kwam op")


if __name__ == "__main__":
    unittest.main()
