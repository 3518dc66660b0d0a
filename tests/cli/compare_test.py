"""karnemelk compare: who moved between two moments, in words and as pictures."""

import json
import unittest

from program import FAILED, USAGE, ProgramTest, sha256


class Compare(ProgramTest):
    def test_says_who_moved_in_both_languages_and_writes_nothing(self):
        path = self.sample()
        before = sha256(path)
        self.golden("compare-en.txt", self.good("compare", path).stdout)
        self.golden("compare-nl.txt", self.good("compare", path, "--lang", "nl").stdout)
        self.assertEqual(before, sha256(path))

    def test_a_moment_is_an_entry_a_meeting_the_beginning_or_now(self):
        path = self.sample()
        meetings = self.good("compare", path, "--json").stdout
        for first in ("m2", "beginning", "59"):
            said = json.loads(self.good("compare", path, "--from", first, "--to", "now",
                                        "--json").stdout)
            self.assertEqual(json.loads(meetings)["people"], said["people"], first)
        self.assertFalse(said["contains_personal_data"])
        crossed = [one["code"] for one in said["people"] if one["movement"] == "crossed"]
        self.assertEqual(["Anchor", "Oak"], sorted(crossed))

    def test_refuses_what_cannot_be_compared(self):
        path = self.sample()
        self.assertIn("99", self.fails(FAILED, "compare", path, "--to", "100").stderr)
        self.assertIn("m3", self.fails(FAILED, "compare", path, "--from", "m3").stderr)
        self.fails(USAGE, "compare", path, "--from", "60", "--to", "20")
        self.fails(USAGE, "compare", path, "--from", "20", "--to", "20")
        for word in ("x", "-1", "1.5", "99999999999999"):
            self.fails(USAGE, "compare", path, f"--from={word}")
        self.fails(USAGE, "compare", self.sample("first-map.json"))
        self.fails(USAGE, "compare", path, "-o", "x.csv")
        self.fails(USAGE, "compare", path, "-o", path)
        self.assertFalse((self.folder / "x.csv").exists())

    def test_not_while_people_are_put_back_without_looking(self):
        path = self.sample()
        self.record(path, {"start_meeting": {"name": "Blind", "day": "2026-12-01", "blind": True}})
        self.assertIn("without looking", self.fails(FAILED, "compare", path).stderr)

    def test_pictures(self):
        path = self.sample()
        for name, first in (("x.png", b"\x89PNG"), ("x.svg", b"<?xml"), ("x.pdf", b"%PDF"),
                            ("x.txt", b"Then")):
            self.good("compare", path, "-o", name)
            self.assertTrue((self.folder / name).read_bytes().startswith(first), name)


if __name__ == "__main__":
    unittest.main()
