"""Looking back without a window: the transcript, and branching off for a "what if"."""

import json
import unittest

from program import FAILED, USAGE, ProgramTest, sha256


class Transcript(ProgramTest):
    def written(self, name, *options, sample="training-open-data.json"):
        out = self.folder / name
        self.good("export", self.sample(sample), "--what", "transcript", "-o", out, *options)
        return out.read_text(encoding="utf-8")

    def test_both_formats(self):
        self.assertTrue(self.written("story.md").startswith("# Open data"))
        page = self.written("story.html", "--lang", "nl", sample="oefencasus-open-data.json")
        self.assertIn("<h2>", page)
        self.assertIn("Content-Security-Policy", page)
        self.assertIn("Lantaarn", page)

    def test_facilitators_eyes_say_so(self):
        self.assertNotIn("personal data", self.written("wall.md"))
        self.assertIn("personal data", self.written("mine.md", "--eyes", "facilitator"))

    def test_own_colleagues_have_codes_and_moves(self):
        path = self.new("own.json")
        self.record(path, {"add_person": {"code": "Heron", "role": "Archivist"}},
                    {"place_person": {"person": "Heron", "trust": -0.5, "agreement": 0.5}},
                    {"set_goal": {"words": "A secret goal"}},
                    {"set_comment": {"at": 2, "words": "A secret comment"}})
        out = self.folder / "story.md"
        self.good("export", path, "--what", "transcript", "-o", out)
        text = out.read_text(encoding="utf-8")
        self.assertIn("Heron was put on the map: bedfellow", text)
        for secret in ("secret", "Archivist", "A title"):
            self.assertNotIn(secret, text)

    def test_wrong_ending_and_moment(self):
        path = self.sample()
        self.fails(USAGE, "export", path, "--what", "transcript", "-o", "x.png")
        self.fails(USAGE, "export", path, "--what", "transcript", "-o", "x.md", "--at", "3")

    def test_never_over_a_session(self):
        path = self.sample()
        before = sha256(path)
        self.fails(USAGE, "export", path, "--what", "transcript", "-o", path)
        self.assertEqual(before, sha256(path))


class Branch(ProgramTest):
    def test_begins_with_the_moment_and_names_its_origin(self):
        path, branch = self.sample(), self.folder / "what-if.json"
        before = sha256(path)
        self.good("branch", path, "--at", "20", "-o", branch)
        self.assertEqual(before, sha256(path))
        made = json.loads(branch.read_text(encoding="utf-8"))
        original = json.loads(path.read_text(encoding="utf-8"))
        self.assertEqual({"session": original["id"], "seq": 20}, made["origin"])
        self.assertNotEqual(original["id"], made["id"])
        self.assertEqual(original["entries"][:20], made["entries"])
        self.assertEqual(self.good("show", path, "--at", "20").stdout,
                         self.good("show", branch).stdout)
        self.good("check", branch)
        self.record(branch, {"set_goal": {"words": "Another goal"}})
        self.assertEqual(made["origin"], json.loads(branch.read_text(encoding="utf-8"))["origin"])

    def test_from_a_moment_that_is_not_there(self):
        path = self.sample()
        for seq in ("0", "100000"):
            self.fails(FAILED, "branch", path, "--at", seq, "-o", "new.json")
            self.assertFalse((self.folder / "new.json").exists())
        self.fails(FAILED, "branch", self.new("empty.json"), "--at", "7", "-o", "new.json")
        self.fails(USAGE, "branch", path, "-o", "new.json")

    def test_never_over_a_file(self):
        path = self.sample()
        self.fails(FAILED, "branch", path, "--at", "3", "-o", path)


class Odd(ProgramTest):
    """Times that make no sense, and next to nothing to tell."""

    def story(self, path, language):
        out = self.folder / f"story-{language}.md"
        self.good("export", path, "--what", "transcript", "-o", out, "--lang", language)
        return out.read_text(encoding="utf-8")

    def test_times_out_of_order_and_a_century_apart(self):
        path = self.new("new.json", "--kind", "fictive")
        times = ["2026-11-23T13:30:00.000Z", "1926-11-23T13:30:00.000Z", "2126-11-23T13:30:00.000Z",
                 "2026-11-23T13:29:59.999Z"]
        with_times = json.loads(path.read_text(encoding="utf-8"))
        with_times["entries"] += [
            {"seq": seq, "at": at, "by": "facilitator", "do": [{"set_goal": {"words": f"goal {seq}"}}]}
            for seq, at in enumerate(times, 2)]
        path.write_text(json.dumps(with_times), encoding="utf-8")
        self.good("check", path)
        for language, year in (("en", "23 November 1926"), ("nl", "23 november 1926")):
            text = self.story(path, language)
            self.assertIn(year, text)
            places = [text.index(f"goal {seq}") for seq in (3, 5)]  # later words take the place of earlier ones
            self.assertEqual(sorted(places), places)

    def test_one_entry_and_none(self):
        path = self.new()
        whole = json.loads(path.read_text(encoding="utf-8"))
        for entries in (whole["entries"][:1], []):
            path.write_text(json.dumps({**whole, "entries": entries}), encoding="utf-8")
            self.good("check", path)
            for language, nothing in (("en", "Nothing has happened yet"),
                                      ("nl", "Er is nog niets gebeurd")):
                text = self.story(path, language)
                self.assertEqual(not entries, nothing in text, text)


class Margin(ProgramTest):
    def test_what_is_not_right_is_said_and_nothing_is_lost(self):
        path = self.new()
        self.record(path, {"set_comment": {"at": 900, "words": "Far away"}},
                    {"set_question": {"at": 1, "kind": "choice", "words": "What?"}})
        checked = self.good("check", path)
        self.assertIn("points past the end", checked.stderr)
        self.assertIn("fewer than two options", checked.stderr)
        self.assertIn("no explanation", checked.stderr)
        self.assertIn("Far away", path.read_text(encoding="utf-8"))

    def test_it_is_said_in_dutch_too(self):
        path = self.new()
        self.record(path, {"set_comment": {"at": 900, "words": "Ver weg"}},
                    {"set_question": {"at": 1, "kind": "choice", "words": "Wat?"}})
        said = self.good("check", path, "--lang", "nl").stderr
        for words in ("voorbij het einde", "minder dan twee", "nog geen uitleg"):
            self.assertIn(words, said)

    def test_replay_needs_a_session(self):
        self.fails(USAGE, "--replay")


if __name__ == "__main__":
    unittest.main()
