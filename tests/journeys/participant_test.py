"""The participant at a kitchen table: nine colleagues by keyboard alone, one step; six weeks later
the same people again."""

import unittest

from journey import Journey

COLLEAGUES = [("Heron 8 8", "Reiger 8 8"), ("Oak 9 3", "Eik 9 3"), ("Moon 3 8", "Maan 3 8"),
              ("Compass 2 2", "Kompas 2 2"), ("Birch ? 7", "Berk ? 7"), ("Anchor 6 ?", "Anker 6 ?"),
              ("Stork 7 6", "Ooievaar 7 6"), ("Beech 5 5", "Beuk 5 5"), ("Lantern 8 4", "Lantaarn 8 4")]


class Participant(Journey):
    def test_from_nothing_to_a_first_step(self):
        program = self.start(self.screen)
        self.look("start")
        self.keys("ctrl+n")
        self.look("new-session")
        self.write(self.say("The new front desk", "De nieuwe balie"))
        self.keys("Return")
        path = self.wait_for_session()
        self.look("empty-map")
        for english, dutch in COLLEAGUES:
            self.line(self.say(english, dutch))
        self.look("nine-colleagues")
        self.assertEqual(9, len(self.people(path)))
        self.keys("Tab")
        self.look("one-of-them")
        self.quit(self.screen, program)


if __name__ == "__main__":
    unittest.main()
