"""Shortcuts follow the letter on the key and not its place: keyboards of several countries."""

import os
import subprocess
import unittest

from window import WindowTest, wait_for

# us; azerty of France and Belgium: A and Q, Z and W changed places, digits and signs need Shift;
# qwertz of Germany and Switzerland: Y and Z changed places, "/" stands on the 7.
FOURTH_DIGIT = {"us": "4", "fr": "apostrophe", "be": "apostrophe", "de": "4", "ch": "4"}
# Where "+" needs Shift and stands on a digit, Ctrl with it is that digit: there the numeric pad has it.
PLUS = {"ch": "KP_Add"}
MAP = (300, 100, 600, 500)


class Layouts(WindowTest):
    def open(self, layout):
        screen = self.display()
        subprocess.run(["setxkbmap", "-display", screen.name, layout], check=True, timeout=30,
                       env={**os.environ, "DISPLAY": screen.name}, stderr=subprocess.DEVNULL)
        path = self.sample().rename(self.folder / f"{layout}.json")
        return screen, path, self.start_on(screen, path)

    def switch(self, screen, name, *keys):
        before = self.settings().get(name)
        screen.key(*keys)
        wait_for(f"{name} by {keys}", lambda: self.settings().get(name) != before)

    def test_each_layout(self):
        for layout in FOURTH_DIGIT:
            with self.subTest(layout):
                self.settings_path.unlink(missing_ok=True)
                self.walk(layout)

    def walk(self, layout):
        screen, path, program = self.open(layout)
        begin = self.last_seq(path)
        # The quick line is a sign, typed words, signs and digits.
        self.quick_line(screen, "Heron 7 ?")
        placed = self.placed(path, "Heron", begin)
        self.assertEqual((0.4, None), (placed["do"][0]["place_person"]["trust"],
                                       placed["do"][0]["place_person"]["agreement"]))
        self.leave_quick_line(screen)
        # Letters that change places between layouts.
        screen.key("ctrl+z")
        undone = self.wait_for_entry(path, "an undo", lambda entry: "undo" in entry)
        screen.key("ctrl+y")
        self.wait_for_entry(path, "a redo", lambda entry: "redo" in entry, undone["seq"])
        self.switch(screen, "wishes", "w")
        # Digits and signs with Ctrl, by the key that has them.
        self.switch(screen, "scale", "ctrl+" + PLUS.get(layout, "plus"))
        self.switch(screen, "scale", "ctrl+minus")
        # A sign alone.
        screen.after("the list of keys", lambda: screen.key("question"), MAP)
        screen.key("Escape")
        screen.settled()
        # Ctrl and the key of the digit 4, whatever that types without Shift.
        screen.key("ctrl+" + FOURTH_DIGIT[layout])
        screen.settled()
        before = self.last_seq(path)
        screen.key("n")
        self.wait_for_entry(path, "a new step", lambda entry: any(
            "set_step" in change for change in entry.get("do", [])), before)
        self.quit(screen, program)


if __name__ == "__main__":
    unittest.main()
