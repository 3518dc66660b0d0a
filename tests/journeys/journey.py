"""A day with the program, walked in a real window: a picture after every step, to be looked at.

What a journey did is checked in the session file; what it looked like is for eyes. The pictures go to
build/journeys/JOURNEY-LANGUAGE-WIDTHxHEIGHT-SCALE/, in the order of the day.
    KARNEMELK_LANGUAGE  nl (unless said otherwise) or en
    KARNEMELK_SCREEN    1280x720 unless said otherwise
    KARNEMELK_SCALE     the size of text and everything with it, in percent; 100 unless said otherwise
"""

import os
import pathlib
import shutil
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "window"))

from window import ROOT, WindowTest, wait_for  # noqa: E402,F401

PICTURES = pathlib.Path(os.environ.get("KARNEMELK_PICTURES", ROOT / "build/journeys"))


class Journey(WindowTest):
    """One screen, one language; `look` keeps a picture of it."""

    def setUp(self):
        super().setUp()
        self.language = os.environ.get("KARNEMELK_LANGUAGE", "nl")
        size = os.environ.get("KARNEMELK_SCREEN", "1280x720")
        self.scale = int(os.environ.get("KARNEMELK_SCALE", "100"))
        self.screen = self.display(*map(int, size.split("x")))
        name = type(self).__name__.lower()
        self.pictures = PICTURES / f"{name}-{self.language}-{size}-{self.scale}"
        shutil.rmtree(self.pictures, ignore_errors=True)
        self.pictures.mkdir(parents=True)
        self.looked = 0
        self.keep_settings(language=self.language, scale=self.scale / 100)

    def say(self, english, dutch):
        """What the person types, in the language of the day."""
        return dutch if self.language == "nl" else english

    def look(self, name):
        self.screen.settled()
        self.looked += 1
        self.screen.save(self.pictures / f"{self.looked:02}-{name}.png")

    def keys(self, *keys):
        """One key after the other, each with its own picture of the screen before the next."""
        for key in keys:
            self.screen.key(key)
            self.screen.settled()

    def write(self, words):
        self.screen.type(words)
        self.screen.settled()

    def line(self, words):
        """Types in the line at the bottom, and leaves it again."""
        self.keys("slash")
        self.write(words)
        self.keys("Return", "Escape")

    def sessions(self):
        return sorted((self.folder / "data/karnemelk/sessions").glob("*.json"))

    def wait_for_session(self):
        return wait_for("a session of one's own", self.sessions)[0]

    def changes(self, path, kind):
        """Every change of a kind in the session, oldest first."""
        return [change[kind] for entry in self.entries(path) for change in entry.get("do", [])
                if kind in change]
