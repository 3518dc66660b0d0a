"""karnemelk compare: who moved between two moments, in words and as pictures."""

import json
import re
import subprocess
import unittest

from program import DAMAGED, FAILED, USAGE, ProgramTest, sha256


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

    def branched(self):
        """A branch of the sample at entry 20 in which Oak goes elsewhere."""
        path, branch = self.sample(), self.folder / "what-if.json"
        self.good("branch", path, "--at", "20", "-o", branch)
        self.record(branch, {"place_person": {"person": "Oak", "trust": -0.9, "agreement": -0.9}})
        return path, branch

    def test_a_branch_beside_its_origin(self):
        path, branch = self.branched()
        before = [sha256(path), sha256(branch)]
        said = json.loads(self.good("compare", branch, "--with", path, "--json").stdout)
        self.assertTrue(said["then"].startswith(path.name + ", "), said["then"])
        self.assertTrue(said["now"].startswith("what-if.json, "), said["now"])
        oak = next(one for one in said["people"] if one["code"] == "Oak")
        self.assertEqual("crossed", oak["movement"])
        self.assertEqual(-0.9, oak["to"]["trust"])
        same = self.good("compare", branch, "--with", path, "--from", "20", "--to", "20", "--json")
        self.assertEqual({"stayed", "nowhere"},
                         {one["movement"] for one in json.loads(same.stdout)["people"]})
        self.assertIn("Toen: ", self.good("compare", branch, "--with", path, "--lang", "nl").stdout)
        self.good("compare", path, "--with", branch, "-o", "x.pdf")
        self.assertEqual(before, [sha256(path), sha256(branch)])

    def test_an_origin_that_is_missing_or_another_session(self):
        path, branch = self.branched()
        for language, missing, other in (("en", "There is no file", "did not begin as one session"),
                                         ("nl", "Er is geen bestand", "niet als één sessie begonnen")):
            gone = self.fails(DAMAGED, "compare", branch, "--with", "gone.json", "--lang", language)
            self.assertIn(missing, gone.stderr)
            stranger = self.sample("first-map.json")
            said = self.fails(FAILED, "compare", branch, "--with", stranger, "--lang", language)
            self.assertIn(other, said.stderr)
            self.assertIn("first-map.json", said.stderr)
        self.fails(FAILED, "compare", branch, "--with", path, "--from", "5000")
        path.unlink()
        self.good("show", branch)
        self.good("check", branch)

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
                            ("x.txt", b"Then"), ("x.html", b"<!DOCTYPE"), ("x.md", b"# ")):
            self.good("compare", path, "-o", name)
            self.assertTrue((self.folder / name).read_bytes().startswith(first), name)

    def text_of_pages(self, path):
        text = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True,
                              text=True, check=True).stdout
        return text.split("\f")[:-1]

    def test_the_pages_say_what_the_text_says(self):
        for eyes in ("wall", "facilitator"):
            for language, heading, beside in (("en", "Crossed a line", "Done in between"),
                                              ("nl", "Ging een lijn over", "Tussendoor gedaan")):
                options = ("--eyes", eyes, "--lang", language)
                self.good("compare", self.sample(), "-o", "x.pdf", *options)
                pages = self.text_of_pages(self.folder / "x.pdf")
                self.assertGreaterEqual(len(pages), 2)
                words = "".join(pages[1:])
                self.assertIn(heading, words)
                self.assertIn(beside, words)
                self.assertIn("Anchor", words)
                for number, page in enumerate(pages, 1):
                    self.assertRegex(page, rf"{number} ?/ ?{len(pages)}\n")
                    self.assertEqual(eyes == "facilitator", re.search(
                        "personal data|persoonsgegevens", page) is not None)

    def test_as_a_page_to_read(self):
        for language in ("en", "nl"):
            self.good("compare", self.sample(), "-o", "x.html", "--lang", language)
            subprocess.run(["xmllint", "--noout", "--nonet", str(self.folder / "x.html")],
                           check=True)
        self.good("compare", self.sample(), "-o", "x.md")
        self.assertIn("Anchor", (self.folder / "x.md").read_text(encoding="utf-8"))

    def test_a_step_has_the_name_that_the_users_own_catalogue_gives_it(self):
        folder = self.folder / "data/karnemelk/catalogue"
        folder.mkdir(parents=True)
        words = {"en": "Walk together", "nl": "Samen wandelen"}
        own = {"id": "position-exchange", "name": words, "groups": ["all"], "cause": "both",
               "layers": ["content"], "styles": ["bridge"], "energy": "pull", "minutes": 10,
               "people": 2, "reach": "one", "when_not": words, "steps": [words] * 3,
               "opening": words, "source": words}
        (folder / "own.json").write_text(json.dumps({"interventions": [own]}), encoding="utf-8")
        (folder / "broken.json").write_text("[]", encoding="utf-8")
        done = self.good("compare", self.sample(), "--lang", "nl")
        self.assertIn("Samen wandelen", done.stdout)
        self.assertIn("broken.json", done.stderr)
        self.good("compare", self.sample(), "-o", "x.pdf")
        self.assertIn("Walk together", "".join(self.text_of_pages(self.folder / "x.pdf")))
        for what, ending in (("report", "html"), ("plan", "csv"), ("transcript", "md")):
            out = self.folder / f"{what}.{ending}"
            self.good("export", self.sample(), "-o", out, "--what", what)
            self.assertIn("Walk together", out.read_text(encoding="utf-8"), what)


if __name__ == "__main__":
    unittest.main()
