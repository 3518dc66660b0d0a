"""What was recorded stays: beside a second window, and when the program is killed."""

import os
import random
import subprocess
import time
import unittest

from window import (ALLIES, GOOD, HERON, MIDDLE_OF_ADVERSARIES, QUICK_LINE, WindowTest,
                    stop, wait_for)

KILLS = 60 if os.environ.get("KARNEMELK_LONG") else 10


def typing(turn):
    """Thirty lines for the quick line; type's own line feeds are another key than Return."""
    words = []
    for i in range(30):
        line = f"Code{turn}x{i} {i % 11} {i * 7 % 11}"
        words += ["type", "--delay", "15", "--args", "1", line, "key", "Return", "sleep", "0.05"]
    return words


class Keeping(WindowTest):
    def test_second_window_only_reads(self):
        path = self.sample()
        first_screen, second_screen = self.display(), self.display()
        first = self.start_on(first_screen, path)
        second = self.start_on(second_screen, path)
        before = path.read_bytes()

        heron = second_screen.disc_in(ALLIES)  # a notice moved the map down
        self.assertGreater(heron[1], HERON[1])
        second_screen.drag(heron, MIDDLE_OF_ADVERSARIES)
        second_screen.key("slash", "Escape", "n", "Delete", "ctrl+z")
        self.quit(second_screen, second)
        self.assertEqual(before, path.read_bytes())

        first_screen.drag(HERON, MIDDLE_OF_ADVERSARIES)
        self.placed(path, "Heron", self.count(before))
        self.quit(first_screen, first)

    def count(self, document):
        return document.count(b'"seq":')

    def test_killed_while_recording(self):
        seed = random.randrange(1 << 32)
        print(f"seed {seed}", flush=True)
        chance = random.Random(seed)
        path = self.sample()
        acknowledged = len(self.entries(path))
        for turn in range(KILLS):
            screen = self.display()
            program = self.start_on(screen, path)
            screen.after("a ring around the quick line", lambda s=screen: s.key("slash"),
                         QUICK_LINE)
            hand = subprocess.Popen(["xdotool", *typing(turn)], env=self.environment(screen),
                                    stderr=subprocess.DEVNULL)
            self.addCleanup(stop, hand)
            wait_for("the first entry",
                     lambda least=acknowledged: len(self.entries(path)) > least)
            time.sleep(chance.uniform(0, 1.5))  # any moment will do
            seen = self.entries(path)
            self.kill(program)
            stop(hand)
            screen.close()

            kept = self.entries(path)
            self.assertEqual(seen, kept[:len(seen)], f"an entry was lost in turn {turn}")
            checked = self.command("check", path)
            self.assertEqual(GOOD, checked.returncode, checked.stderr)
            self.assertEqual(len(kept), kept[-1]["seq"])
            acknowledged = len(kept)
        print(f"kills {KILLS}, acknowledged {acknowledged}, lost 0", flush=True)


if __name__ == "__main__":
    unittest.main()
