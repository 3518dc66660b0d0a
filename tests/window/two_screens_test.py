"""Two real screens: the wall fills the second one, and stays a window when that screen goes away.

Xvfb has one screen, so this is Xorg with its dummy driver: in the long part.
"""

import os
import pathlib
import select
import shutil
import subprocess
import unittest

from window import DEADLINE, Display, WindowTest, stop, wait_for

CONFIGURATION = pathlib.Path(__file__).with_name("two_screens.conf")
FACILITATOR, WALL = (0, 0, 1280, 720), (1280, 0, 1920, 1080)
WALL_TITLE = "Karnemelk: what the room sees"


class TwoScreens(Display):
    """1280x720 at the left, 1920x1080 at the right; no window manager."""

    def __init__(self, folder):  # pylint: disable=super-init-not-called
        reading, writing = os.pipe()
        self.server = subprocess.Popen(
            ["Xorg", "-displayfd", str(writing), "-config", str(CONFIGURATION), "-noreset",
             "-nolisten", "tcp", "-logfile", str(folder / "xorg.log")],
            pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading, encoding="ascii") as told:
            ready, _, _ = select.select([told], [], [], DEADLINE)
            number = told.readline().strip() if ready else ""
        if not number:
            stop(self.server)
            raise AssertionError("Xorg did not start")
        self.name = f":{number}"
        self.call("xrandr", "--addmode", "DUMMY1", "1920x1080")
        self.plug_in()

    def plug_in(self):
        self.call("xrandr", "--output", "DUMMY0", "--mode", "1280x720", "--pos", "0x0",
                  "--output", "DUMMY1", "--mode", "1920x1080", "--pos", "1280x0")

    def unplug(self):
        self.call("xrandr", "--output", "DUMMY1", "--off")

    def place_of(self, window):
        """Left, top, width, height on the desktop."""
        told = self.xdotool("getwindowgeometry", "--shell", window)
        values = dict(line.split("=", 1) for line in told.splitlines() if "=" in line)
        return tuple(int(values[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))

    def titled(self, title):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", f"^{title}$"],
                               env={**os.environ, "DISPLAY": self.name}, timeout=DEADLINE,
                               capture_output=True, text=True, check=False)
        return found.stdout.split()


@unittest.skipUnless(os.environ.get("KARNEMELK_LONG") and shutil.which("Xorg"),
                     "in the long part, with Xorg")
class TwoScreensTest(WindowTest):
    def setUp(self):
        super().setUp()
        self.screens = TwoScreens(self.folder)
        self.addCleanup(self.screens.close)
        self.keep_settings(wall="second_screen", language="en")
        self.program = self.start_on(self.screens, self.sample("open-data-municipality.json"))
        self.main = self.screens.windows()[0]
        self.screens.xdotool("windowsize", "--sync", self.main, 1280, 720)
        self.screens.xdotool("windowmove", self.main, 0, 0)

    def to_wall(self):
        self.screens.xdotool("windowfocus", "--sync", self.main)
        self.screens.key("F5")
        return wait_for("the window of the room", lambda: self.screens.titled(WALL_TITLE))[0]

    def test_the_wall_fills_the_other_screen_and_survives_its_loss(self):
        before = self.screens.pixels(FACILITATOR)
        wall = self.to_wall()
        wait_for("a full screen", lambda: self.screens.place_of(wall) == WALL)
        self.screens.settled()
        self.assertGreater(len(set(self.screens.pixels(WALL))), 20, "an empty wall")
        self.assertNotEqual(before, self.screens.pixels(FACILITATOR), "no preview")

        self.screens.unplug()
        wait_for("an ordinary window", lambda: self.screens.place_of(wall)[2:] == (960, 540))
        self.assertIsNone(self.program.poll(), self.said())
        self.screens.settled()

        self.screens.plug_in()
        self.to_wall()
        wait_for("a full screen again", lambda: self.screens.place_of(wall) == WALL)
        self.screens.xdotool("windowfocus", "--sync", self.main)
        self.quit(self.screens, self.program)

    def test_black_reaches_the_other_screen(self):
        wall = self.to_wall()
        wait_for("a full screen", lambda: self.screens.place_of(wall) == WALL)
        self.screens.settled()
        self.screens.xdotool("windowfocus", "--sync", self.main)
        self.screens.key("b")
        wait_for("black", lambda: set(self.screens.pixels(WALL)) == {0})
        self.screens.key("b")
        wait_for("the map again", lambda: set(self.screens.pixels(WALL)) != {0})
        self.quit(self.screens, self.program)


if __name__ == "__main__":
    unittest.main()
