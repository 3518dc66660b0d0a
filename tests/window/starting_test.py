"""Every way in and out of the window: without a file, with a bad one, leaving, standing idle."""

import os
import time
import unittest

from window import DAMAGED, GOOD, WindowTest
from x11 import ask_to_close

NOTICE = (0, 0, 1280, 40)  # on the start screen
NOTICE_OF_SESSION = (0, 54, 1280, 30)
IDLE_SECONDS, MOST_BUSY = 3, 0.2


class Starting(WindowTest):
    def test_without_a_file(self):
        for size in [(1024, 768), (1280, 720)]:
            with self.subTest(size):
                screen = self.display(*size)
                program = self.start(screen)
                picture = screen.settled()
                self.assertEqual(size[0] * size[1] * 3, len(picture))
                self.assertGreater(self.colours(picture), 20, "an empty screen")
                self.quit(screen, program)

    def test_missing_file_is_said(self):
        screen = self.display()
        program = self.start(screen)
        screen.settled()
        plain = screen.pixels(NOTICE)
        self.assertEqual(1, self.colours(plain))
        self.quit(screen, program)
        program = self.start(screen, self.folder / "nowhere.json")
        screen.settled()
        self.assertGreater(self.colours(screen.pixels(NOTICE)), 20, "no words at the top")
        self.quit(screen, program)
        self.assertFalse((self.folder / "nowhere.json").exists())

    def test_damaged_file_is_read_only(self):
        path = self.sample()
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        lines[9] = lines[9].replace('"add_person"', '"add_per\0on"')
        path.write_text("".join(lines), encoding="utf-8")
        before = path.read_bytes()
        self.assertEqual(DAMAGED, self.command("check", path).returncode)

        screen = self.display()
        program = self.start_on(screen, path)
        self.assertGreater(self.colours(screen.pixels(NOTICE_OF_SESSION)), 20, "no notice")
        screen.key("n", "slash", "ctrl+z")
        screen.type("Heron 7 3")
        screen.key("Return")
        self.quit(screen, program)
        self.assertEqual(before, path.read_bytes())

    def test_sample_has_no_notice(self):
        screen = self.display()
        program = self.start_on(screen, self.sample())
        self.assertLess(self.colours(screen.pixels((0, 54, 230, 5))), 3)
        self.quit(screen, program)

    def colours(self, picture):
        return len({picture[i:i + 3] for i in range(0, len(picture), 3)})


class Leaving(WindowTest):
    def test_closing_the_window(self):
        screen = self.display()
        program = self.start_on(screen, self.sample())
        ask_to_close(screen.name, int(screen.windows()[0]))
        self.assertEqual(GOOD, self.exit_code(program), self.said())
        self.assertEqual("", self.said())


class Idle(WindowTest):
    def test_an_idle_window_rests(self):
        screen = self.display()
        program = self.start_on(screen, self.sample())
        screen.settled()
        before = self.cpu_seconds(program.pid)
        time.sleep(IDLE_SECONDS)  # what is measured, not waited for
        used = (self.cpu_seconds(program.pid) - before) / IDLE_SECONDS
        print(f"idle: {100 * used:.1f} % of a core", flush=True)
        self.assertLess(used, MOST_BUSY)
        self.quit(screen, program)

    def cpu_seconds(self, pid):
        with open(f"/proc/{pid}/stat", encoding="ascii", errors="replace") as file:
            fields = file.read().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    unittest.main()
