"""Exports: formats, eyes, and what they leave alone."""

import json
import re
import struct
import subprocess
import unittest
import xml.etree.ElementTree as xml

from program import FAILED, SESSIONS, USAGE, ProgramTest, sha256

SVG = "{http://www.w3.org/2000/svg}"
PRIVATE = ["Quietrole", "Memoryaid", "Realname", "Secretgoal", "Secretshare", "Sawthis"]


class Export(ProgramTest):
    def export(self, path, name, *options):
        out = self.folder / name
        done = self.good("export", path, "-o", out, *options)
        self.assertEqual("", done.stderr)
        return out

    def own_colleagues(self):
        path = self.new("own.json")
        done = self.record(
            path,
            {"add_person": {"code": "Heron", "role": "Quietrole", "memory_aid": "Memoryaid",
                            "name": "Realname", "my_share": "Secretshare"}},
            {"place_person": {"person": "Heron", "trust": 0.5, "agreement": 0.5}},
            {"set_goal": {"words": "Secretgoal"}},
            {"note_seen": {"person": "Heron", "day": "2026-11-20", "kind": "myself",
                           "words": "Sawthis"}})
        self.assertEqual(0, done.returncode, done.stderr)
        return path

    def text_of(self, path):
        if path.suffix == ".pdf":
            return subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True,
                                  check=True).stdout
        return path.read_text(encoding="utf-8")


class Formats(Export):
    def test_pdf_text_can_be_selected(self):
        out = self.export(self.sample(), "map.pdf")
        text = self.text_of(out)
        codes = [person["code"] for person in self.people(self.sample())]
        self.assertTrue(codes)
        for code in codes:
            self.assertIn(code, text)

    def people(self, path):
        return self.shown(path)["people"]

    def test_svg_is_good_xml_with_real_text_and_a_title_per_person(self):
        sample = self.sample()
        out = self.export(sample, "map.svg")
        subprocess.run(["xmllint", "--noout", str(out)], check=True)
        root = xml.parse(out).getroot()
        titles = [title.text for title in root.iter(SVG + "title")]
        words = [text.text for text in root.iter(SVG + "text")]
        for person in self.people(sample):
            self.assertTrue(any(person["code"] in title for title in titles), person["code"])
            self.assertTrue(any(person["code"] in (word or "") for word in words), person["code"])

    def test_png_is_as_wide_as_asked(self):
        for width, options in [(640, ["--width", "640"]), (3840, ["--width=3840"])]:
            out = self.export(self.sample(), "map.png", *options).read_bytes()
            self.assertEqual(b"\x89PNG\r\n\x1a\n", out[:8])
            self.assertEqual(width, struct.unpack(">I", out[16:20])[0])

    def test_csv_comes_back(self):
        sample = self.sample()
        out = self.export(sample, "people.csv", "--eyes", "facilitator")
        other = self.new()
        self.good("import", other, out)
        before = {one["code"]: one["place"] for one in self.people(sample)}
        after = {one["code"]: one["place"] for one in self.people(other)}
        self.assertEqual(before, after)

    def test_json(self):
        out = self.export(self.sample(), "map.json")
        self.assertTrue(json.loads(out.read_text(encoding="utf-8"))["people"])

    def test_language(self):
        english = self.text_of(self.export(self.sample(), "en.svg", "--lang", "en"))
        dutch = self.text_of(self.export(self.sample(), "nl.svg", "--lang", "nl"))
        self.assertIn("Bondgenoot", dutch)
        self.assertNotIn("Bondgenoot", english)

    def test_the_same_twice(self):
        sample = self.sample()
        for ending in ["svg", "png", "csv", "json"]:
            first = self.export(sample, f"first.{ending}")
            self.assertEqual(sha256(first), sha256(self.export(sample, f"second.{ending}")))

    def test_at(self):
        path = self.own_colleagues()
        self.assertNotIn("Heron", self.text_of(self.export(path, "early.svg", "--at", "1")))
        self.assertIn("Heron", self.text_of(self.export(path, "late.svg")))
        said = self.fails(FAILED, "export", path, "-o", "later.svg", "--at", "6").stderr
        self.assertIn("last entry is 5", said)
        self.assertFalse((self.folder / "later.svg").exists())


class Eyes(Export):
    def test_the_wall_is_the_usual_and_knows_nothing_private(self):
        path = self.own_colleagues()
        for ending in ["svg", "pdf", "csv", "json"]:
            usual = self.text_of(self.export(path, f"usual.{ending}"))
            wall = self.text_of(self.export(path, f"wall.{ending}", "--eyes", "wall"))
            self.assertIn("Heron", usual)
            for word in [*PRIVATE, "A title"]:
                self.assertNotIn(word, usual, ending)
                self.assertNotIn(word, wall, ending)

    def test_the_facilitator_sees_more_and_is_warned(self):
        path = self.own_colleagues()
        for ending in ["svg", "pdf"]:
            text = self.text_of(self.export(path, f"mine.{ending}", "--eyes", "facilitator"))
            self.assertIn("personal data", text)
        text = self.text_of(self.export(path, "mine.json", "--eyes", "facilitator"))
        for word in PRIVATE:
            self.assertIn(word, text)


class Safety(Export):
    def test_never_over_the_session_itself(self):
        sample = self.sample()
        before = sha256(sample)
        for name in [sample, f"./{sample.name}", f"{self.folder}/../{self.folder.name}/{sample.name}"]:
            self.fails(USAGE, "export", sample, "-o", name)
        link = self.folder / "link.json"
        link.symlink_to(sample)
        hard = self.folder / "hard.json"
        hard.hardlink_to(sample)
        self.fails(USAGE, "export", sample, "-o", link)
        self.fails(USAGE, "export", sample, "-o", hard)
        self.assertEqual(before, sha256(sample))

    def test_never_over_another_session(self):
        sample = self.sample()
        other = self.sample("first-map.json")
        pretty = self.folder / "pretty.json"
        pretty.write_text("\ufeff" + json.dumps(json.loads(other.read_text(encoding="utf-8")),
                                                indent=2), encoding="utf-8")
        damaged = self.folder / "damaged.json"
        damaged.write_bytes(other.read_bytes()[:200] + b"\0nonsense\n" * 9)
        picture = self.folder / "named-like-a-picture.svg"
        picture.write_bytes(other.read_bytes())
        for path in [other, pretty, damaged, picture]:
            before = sha256(path)
            said = {self.fails(USAGE, "export", sample, "-o", path, "--lang", language).stderr
                    for language in ["en", "nl"]}
            self.assertEqual(2, len(said))
            for sentence in said:
                self.assertIn(path.name, sentence)
            self.assertEqual(before, sha256(path))

    def test_over_an_older_export(self):
        for ending in ["svg", "png", "pdf", "csv", "json"]:
            out = self.export(self.sample(), f"map.{ending}", "--at", "1", "--eyes", "facilitator")
            before = sha256(out)
            self.export(self.sample(), out.name, "--eyes", "facilitator")
            self.assertNotEqual(before, sha256(out))

    def test_leaves_the_session_alone(self):
        sample = self.sample()
        before = sha256(sample)
        for ending in ["svg", "png", "pdf", "csv", "json"]:
            self.export(sample, f"out.{ending}")
        self.assertEqual(before, sha256(sample))

    def test_places_that_cannot_be_written(self):
        sample = self.sample()
        (self.folder / "folder.svg").mkdir()
        self.fails(FAILED, "export", sample, "-o", self.folder / "folder.svg")
        self.fails(FAILED, "export", sample, "-o", "nowhere/map.svg")

    def test_endings(self):
        sample = self.sample()
        self.export(sample, "MAP.SVG")
        for name in ["map", "map.", ".svg", "map.jpeg"]:
            self.fails(USAGE, "export", sample, "-o", name)

    def test_every_sample_in_every_format(self):
        for path in sorted(SESSIONS.glob("*.json")):
            for ending in ["svg", "png", "pdf", "csv", "json"]:
                out = self.export(self.sample(path.name), f"{path.stem}-out.{ending}")
                self.assertGreater(out.stat().st_size, 100)


if __name__ == "__main__":
    unittest.main()
