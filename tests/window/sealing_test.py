"""A sealed session in a real window: recording, the lock, and no plain word on the disk."""

import json
import unittest

from window import WindowTest, wait_for

WORDS = "a heron in the morning fog"
PRIVATE = ["Private-Title-77", "Private-Goal-77", "Registrar-77", "Owl77"]
ABOVE_THE_LOCK = (0, 0, 1280, 150)
BELOW_THE_FIELD = (420, 430, 440, 120)


class Sealed(WindowTest):
    def environment(self, display=None):
        temporary = self.folder / "tmp"
        temporary.mkdir(exist_ok=True)
        return {**super().environment(display), "TMPDIR": str(temporary)}

    def sealed_session(self):
        """Was in the window before it was sealed, so that its title is among the recent files."""
        path = self.folder / "mine.json"
        self.command("new", path, "--title", PRIVATE[0], "--kind", "fictive")
        known = self.folder / "words.txt"
        known.write_text(WORDS, encoding="utf-8")
        screen = self.display()
        program = self.start_on(screen, path)
        self.quick_line(screen, "Heron 7 7")
        self.wait_for_entry(path, "Heron", lambda entry: "Heron" in json.dumps(entry))
        self.quit(screen, program)
        self.assertIn(PRIVATE[0], self.settings_path.read_text(encoding="utf-8"))
        done = self.command("seal", path, "--passphrase-file", known)
        self.assertEqual(0, done.returncode, done.stderr)
        return path, known

    def recorded(self, screen, path, words):
        before = self.last_seq(path)
        self.quick_line(screen, words)
        wait_for("another line in the file", lambda: self.last_seq(path) > before)
        screen.settled()

    def test_nothing_private_is_left_in_any_file(self):
        path, known = self.sealed_session()
        screen = self.display()
        program = self.start_on(screen, path, "--passphrase-file", known)
        self.recorded(screen, path, f"{PRIVATE[3]} 3 3")
        self.leave_quick_line(screen)
        picture = screen.settled()
        self.lock_and_open_again(screen, picture)
        self.recorded(screen, path, f"{PRIVATE[3]} 4 4")
        self.leave_quick_line(screen)
        self.quit(screen, program)
        self.assertEqual([], self.traces(known))
        shown = self.command("show", path, "--passphrase-file", known)
        self.assertIn(PRIVATE[3], shown.stdout)

    def lock_and_open_again(self, screen, picture):
        screen.after("the lock", lambda: screen.key("ctrl+shift+l"))
        wait_for("nothing but the lock",
                 lambda: len(set(self.dots(screen.pixels(ABOVE_THE_LOCK)))) == 1)
        locked = screen.settled()
        self.assertNotEqual(picture, locked)
        screen.type("an owl in the morning fog")
        screen.key("Return")
        wait_for("words that it is not the passphrase", lambda: self.is_refused(screen))
        self.assertEqual(1, len(set(self.dots(screen.pixels(ABOVE_THE_LOCK)))))
        screen.type(WORDS)
        screen.key("Return")
        wait_for("the session", lambda: len(set(self.dots(screen.pixels(ABOVE_THE_LOCK)))) > 20)
        screen.settled()

    def is_refused(self, screen):
        """Words in red stand below the field."""
        return any(red > 140 and green < 60 and blue < 60
                   for red, green, blue in self.dots(screen.pixels(BELOW_THE_FIELD)))

    def dots(self, picture):
        return [picture[i:i + 3] for i in range(0, len(picture), 3)]

    def traces(self, known):
        found = []
        for file in self.folder.rglob("*"):
            data = file.read_bytes() if file.is_file() and file != known else b""
            found += [(str(file), word) for word in [*PRIVATE, WORDS, "Heron"]
                      if word.encode() in data]
        return found


if __name__ == "__main__":
    unittest.main()
