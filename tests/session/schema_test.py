"""Every sample fits assets/session.schema.json, which knows the same kinds of change as the codec."""

import json
import pathlib
import subprocess
import sys
import unittest

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "assets/session.schema.json").read_text(encoding="utf-8"))
README = (ROOT / "sessions/README.md").read_text(encoding="utf-8")
KINDS_PROGRAM = sys.argv.pop()

VALIDATOR = jsonschema.Draft7Validator(SCHEMA)
KINDS = SCHEMA["definitions"]["change"]["properties"]


def samples():
    fixtures = ROOT / "tests/fixtures"
    return sorted([*(ROOT / "sessions").glob("*.json"), *fixtures.glob("good_*.json"),
                   *fixtures.glob("sealed_*.json")])


def problems(document):
    return [f"{list(error.absolute_path)}: {error.message}" for error in VALIDATOR.iter_errors(document)]


class Schema(unittest.TestCase):
    def test_the_schema_is_one(self):
        jsonschema.Draft7Validator.check_schema(SCHEMA)

    def test_every_sample_fits(self):
        self.assertTrue(samples())
        for path in samples():
            with self.subTest(path.name):
                self.assertEqual([], problems(json.loads(path.read_text(encoding="utf-8"))))

    def test_the_example_of_the_documentation_fits(self):
        block = README.split("```")[1]
        self.assertEqual([], problems(json.loads(block)))

    def test_kinds_are_those_of_the_codec(self):
        known = subprocess.run([KINDS_PROGRAM], capture_output=True, text=True, check=True)
        self.assertEqual(sorted(known.stdout.split()), sorted(KINDS))

    def test_every_kind_and_field_is_documented_and_sampled(self):
        used = {kind: set() for kind in KINDS}
        everything = json.loads((ROOT / "tests/fixtures/good_everything.json").read_text("utf-8"))
        for entry in everything["entries"]:
            for change in entry.get("do", []):
                for kind, fields in change.items():
                    if kind in used:
                        used[kind] |= set(fields)
        for kind, shape in KINDS.items():
            self.assertIn(f"| `{kind}` |", README)
            self.assertEqual(set(shape["properties"]), used[kind], kind)
            for field in shape["properties"]:
                self.assertIn(f"`{field}`", README)

    def test_what_is_wrong_does_not_fit(self):
        good = json.loads((ROOT / "tests/fixtures/good_everything.json").read_text("utf-8"))

        def spoiled(change):
            entry = {"seq": 1, "at": "2026-11-23T13:30:00.000Z", "by": "x", "do": [change]}
            return problems({**good, "entries": [entry]})

        self.assertEqual([], spoiled({"place_person": {"id": "p2", "trust": -1, "agreement": None}}))
        self.assertEqual([], spoiled({"of_later": {"anything": []}}))
        for wrong in [{"place_person": {"id": "p2", "trust": 1.5, "agreement": 0}},
                      {"place_person": {"id": "p2", "trust": 0}},
                      {"place_person": {"id": "p02", "trust": 0, "agreement": 0}},
                      {"set_wish": {"id": "p2", "trust": 0}},
                      {"add_person": {"id": "p2"}},
                      {"set_person": {"id": "p2", "role": "a\nb"}},
                      {"set_person": {"id": "p2", "influence": "huge"}},
                      {"set_goal": {"words": 7}},
                      {"set_goal": {"words": ""}, "reveal_meeting": {}},
                      "take_off_map"]:
            self.assertTrue(spoiled(wrong), wrong)
        self.assertTrue(problems({**good, "version": 2}))

    def test_entries_are_sealed_when_the_header_is(self):
        sealed = json.loads((ROOT / "tests/fixtures/sealed_1.json").read_text("utf-8"))
        good = json.loads((ROOT / "tests/fixtures/good_everything.json").read_text("utf-8"))
        self.assertTrue(problems({**sealed, "entries": good["entries"]}))
        self.assertTrue(problems({**good, "entries": sealed["entries"]}))
        for field, value in [("memory", 64 << 30), ("passes", 11), ("salt", "AAAA"), ("more", 1)]:
            self.assertTrue(problems({**sealed, "sealed": {**sealed["sealed"], field: value}}), field)


if __name__ == "__main__":
    unittest.main()
