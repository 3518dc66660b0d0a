"""What could be done for whom, asked on the command line."""

import json
import unittest

from program import FAILED, USAGE, ProgramTest

SAMPLES = {"en": "open-data-municipality.json", "nl": "open-data-gemeente.json"}
LAST = 99  # the day of this entry is "today", so that the answer stays the same


class Suggest(ProgramTest):
    def advice(self, language, *more):
        return self.good("suggest", self.sample(SAMPLES[language]), "--at", str(LAST), "--lang",
                         language, *more).stdout

    def test_the_samples_read_as_accepted(self):
        for language in SAMPLES:
            said = self.advice(language)
            self.golden(f"suggest-{language}.txt", said)
            self.assertNotRegex(said, r"\{[a-z_]+\}")

    def test_both_languages_choose_the_same(self):
        chosen = [[[one["intervention"] for one in part["suggestions"]] for part in
                   json.loads(self.advice(language, "--json"))["advice"]] for language in SAMPLES]
        self.assertEqual(chosen[0], chosen[1])

    def test_one_person_by_code(self):
        said = self.advice("en", "--person", "compass", "--person", "Birch")
        self.assertLess(said.index("Compass"), said.index("Birch"))
        self.assertNotIn("Heron", said)
        self.assertNotIn("easily overlooked", said)

    def test_nobody_of_that_code(self):
        said = self.fails(FAILED, "suggest", self.sample(), "--person", "Nobody")
        self.assertIn("Nobody", said.stderr)
        self.assertEqual("", said.stdout)

    def test_json_has_its_keys(self):
        whole = json.loads(self.advice("nl", "--json"))
        self.assertTrue(whole["contains_personal_data"])
        self.assertEqual({"key", "what", "todo", "persons"}, set(whole["insights"][0]))
        self.assertEqual({"person", "group", "cause", "suggestions"}, set(whole["advice"][0]))
        self.assertEqual({"intervention", "name", "why", "when_not", "steps", "opening", "source",
                          "minutes", "energy", "cause", "style", "own"},
                         set(whole["advice"][0]["suggestions"][0]))
        self.assertIsNone(whole["advice"][-1]["person"])
        self.assertTrue(all(len(part["suggestions"]) <= 3 for part in whole["advice"]))

    def test_own_catalogue_is_used_and_a_broken_one_said_and_skipped(self):
        folder = self.folder / "data/karnemelk/catalogue"
        folder.mkdir(parents=True)
        (folder / "broken.json").write_text('{"interventions": 3}', encoding="utf-8")
        done = self.good("suggest", self.sample(), "--person", "Birch")
        self.assertIn("broken.json", done.stderr)
        self.assertIn("Birch", done.stdout)
        words = {"en": "Walk", "nl": "Wandelen"}
        own = {"id": "ask-advice", "name": words, "groups": ["all"], "cause": "both",
               "layers": ["content"], "styles": ["bridge"], "energy": "pull", "minutes": 10,
               "people": 2, "reach": "one", "when_not": words, "steps": [words] * 3,
               "opening": words, "source": words}
        (folder / "broken.json").write_text(json.dumps({"interventions": [own]}), encoding="utf-8")
        done = self.good("suggest", self.sample(), "--person", "Birch", "--lang", "nl")
        self.assertEqual("", done.stderr)
        self.assertIn("Wandelen", done.stdout)

    def test_a_person_without_a_code_is_wrong_use(self):
        self.fails(USAGE, "suggest", self.sample(), "--person")


if __name__ == "__main__":
    unittest.main()
