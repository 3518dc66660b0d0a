"""What a hand does in the window ends up in the session file."""

import unittest

from window import HERON, INSPECTOR, MIDDLE_OF_ADVERSARIES, TOP_BAR, WindowTest, wait_for


class Editing(WindowTest):
    def setUp(self):
        super().setUp()
        self.screen = self.display()
        self.path = self.sample()
        self.begin = self.last_seq(self.path)

    def open(self):
        return self.start_on(self.screen, self.path)

    def test_drag_places_a_person(self):
        program = self.open()
        self.screen.drag(HERON, MIDDLE_OF_ADVERSARIES)
        entry = self.placed(self.path, "Heron", self.begin)
        self.assertEqual(1, len(entry["do"]))
        place = entry["do"][0]["place_person"]
        self.assertLess(place["trust"], -0.5)
        self.assertGreater(place["trust"], -1)
        self.assertLess(place["agreement"], -0.3)
        self.assertGreater(place["agreement"], -1)
        self.quit(self.screen, program)
        self.assertEqual(self.begin + 1, self.last_seq(self.path), "one gesture, one entry")

    def test_drag_faster_than_a_frame(self):
        program = self.open()
        self.screen.xdotool("mousemove", *HERON, "mousedown", 1, "mousemove", 600, 400,
                            "mousemove", *MIDDLE_OF_ADVERSARIES, "mouseup", 1,
                            "mousemove", 700, 600)
        place = self.placed(self.path, "Heron", self.begin)["do"][0]["place_person"]
        self.assertAlmostEqual(-0.85, place["trust"], delta=0.03)
        self.assertAlmostEqual(-0.9, place["agreement"], delta=0.03)
        self.quit(self.screen, program)

    def test_two_keys_in_one_frame_both_count(self):
        program = self.open()
        names = ["wishes", "trails", "reverse_views", "group_names", "dark"]
        before = self.settings()
        self.screen.xdotool("key", "--delay", "0", "w", "t", "r", "g", "d")
        wait_for("every switch", lambda: all(self.settings()[name] != before[name]
                                             for name in names))
        self.quit(self.screen, program)

    def test_click_moves_nobody(self):
        before = self.path.read_bytes()
        program = self.open()
        self.screen.after("Heron in the inspector", lambda: self.screen.click(*HERON), INSPECTOR)
        self.quit(self.screen, program)
        self.assertEqual(before, self.path.read_bytes())

    def test_quick_line_then_undo_and_redo(self):
        program = self.open()
        self.quick_line(self.screen, "Heron 7 ?")
        placed = self.placed(self.path, "Heron", self.begin)
        place = placed["do"][0]["place_person"]
        self.assertEqual((0.4, None), (place["trust"], place["agreement"]))

        self.leave_quick_line(self.screen)
        self.screen.key("ctrl+z")
        undone = self.wait_for_entry(self.path, "an undo", lambda entry: "undo" in entry,
                                     placed["seq"])
        self.assertEqual(placed["seq"], undone["undo"])
        self.assertEqual(0.6, self.heron()["place"]["agreement"])

        self.screen.key("ctrl+shift+z")
        redone = self.wait_for_entry(self.path, "a redo", lambda entry: "redo" in entry,
                                     undone["seq"])
        self.assertEqual(placed["seq"], redone["redo"])
        self.assertIsNone(self.heron()["place"]["agreement"])
        self.quit(self.screen, program)
        self.assertEqual(self.begin + 3, self.last_seq(self.path))

    def heron(self):
        return next(person for person in self.people(self.path) if person["code"] == "Heron")

    def test_new_person_with_a_code(self):
        program = self.open()
        self.screen.after("an empty person in the inspector", lambda: self.screen.key("n"),
                          INSPECTOR)
        added = self.wait_for_entry(
            self.path, "somebody new", lambda entry: "add_person" in entry["do"][0], self.begin)
        self.screen.settled()
        self.screen.type("Beacon")
        self.screen.key("Return")
        self.wait_for_entry(
            self.path, "the code",
            lambda entry: entry["do"][0].get("set_person", {}).get("code") == "Beacon",
            added["seq"])
        person = self.people(self.path)[-1]
        self.assertEqual(added["do"][0]["add_person"]["id"], person["id"])
        self.assertEqual("Beacon", person["code"])
        self.assertFalse(person["on_the_map"])
        self.quit(self.screen, program)

    def test_language_is_switched_and_kept(self):
        program = self.open()
        english = self.screen.pixels(TOP_BAR)
        self.screen.key("l")
        self.wait_for_language("nl")
        self.screen.settled()
        dutch = self.screen.pixels(TOP_BAR)
        self.assertNotEqual(english, dutch)
        self.quick_line(self.screen, "Heron 2 3")
        self.placed(self.path, "Heron", self.begin)
        self.quit(self.screen, program)

        screen = self.display()
        self.path.unlink()
        self.sample()
        program = self.start_on(screen, self.path)
        self.assertEqual(dutch, screen.pixels(TOP_BAR))
        screen.key("l")
        self.wait_for_language("en")
        screen.settled()
        self.assertEqual(english, screen.pixels(TOP_BAR))
        self.quit(screen, program)

    def wait_for_language(self, tag):
        wait_for(f"{tag} in the settings", lambda: self.settings().get("language") == tag)


if __name__ == "__main__":
    unittest.main()
