"""Reports, plans, calendars, hand-outs and cards, read by other programs."""

import json
import os
import re
import shutil
import subprocess
import unittest

from program import FAILED, USAGE, ProgramTest

# The parser is a Debian package, so it is Debian's Python that has it.
READ_CALENDAR = """
import json, sys, icalendar
events = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read()).walk("VEVENT")
print(json.dumps([{"day": str(event.decoded("DTSTART")), "summary": str(event["SUMMARY"]),
                   "class": str(event["CLASS"]), "uid": str(event["UID"]),
                   "utc": event.decoded("DTSTAMP").utcoffset().total_seconds()}
                  for event in events]))
"""
HOSTILE = ["\"><img src=x onerror=document.title='ran'>",
           "</style></svg><script>document.title='ran'</script>",
           "=HYPERLINK(\"http://example.org\")", "| a | `b` |\n# c", "\u202eturned", "x" * 10000]
WITH_WORDS = [("report", "html"), ("plan", "html"), ("handout", "html"), ("map", "svg")]


class Report(ProgramTest):
    def planned(self, kind="fictive", words="Ask how it goes"):
        path = self.new("plan.json", "--kind", kind)
        name = words[:150].replace("\n", " ")  # for fields of one line
        done = self.record(
            path,
            {"add_person": {"code": "Heron", "role": name,
                            "my_share": words}},
            {"place_person": {"person": "Heron", "trust": -0.5, "agreement": 0.5}},
            {"set_goal": {"words": words}},
            {"note_seen": {"person": "Heron", "day": "2026-11-20", "kind": "myself",
                           "words": words}},
            {"set_step": {"what": name, "persons": ["Heron"], "opening": words, "why": words,
                          "day": "2026-12-03", "buddy": name, "buddy_day": "2026-12-10"}},
            {"set_step": {"what": "Done", "state": "done", "day": "2026-11-01"}},
            {"set_own_intervention": {"name": name, "how": words}},
            {"set_harvest": {"words": words}})
        self.assertEqual(0, done.returncode, done.stderr)
        return path

    def export(self, path, name, *options):
        out = self.folder / name
        done = self.good("export", path, "-o", out, *options)
        self.assertEqual("", done.stderr)
        return out


class Forms(Report):
    def test_an_ending_has_a_usual_meaning(self):
        path = self.planned()
        self.assertIn("<main>", self.export(path, "a.html").read_text(encoding="utf-8"))
        self.assertIn("# A title", self.export(path, "a.md").read_text(encoding="utf-8"))
        self.assertIn("BEGIN:VEVENT", self.export(path, "a.ics").read_text(encoding="utf-8"))
        self.assertIn("Heron", self.export(path, "a.csv").read_text(encoding="utf-8"))

    def test_what_cannot_be_is_said(self):
        path = self.planned()
        for name, what in [("a.csv", "map"), ("a.png", "report"), ("a.html", "cards")]:
            said = {self.fails(USAGE, "export", path, "-o", name, "--what", what, "--lang",
                               language).stderr for language in ["en", "nl"]}
            self.assertEqual(2, len(said))
            self.assertFalse((self.folder / name).exists())
        empty = self.new("empty.json")
        for name, what in [("a.html", "handout"), ("a.ics", "plan")]:
            self.fails(FAILED, "export", empty, "-o", name, "--what", what)
        self.fails(FAILED, "export", path, "-o", "a.csv", "--what", "plan", "--person", "Oak")

    def test_pages_are_numbered_and_say_what_they_hold(self):
        path = self.planned(kind="own")
        for what in ["report", "plan"]:
            out = self.export(path, f"{what}.pdf", "--what", what, "--eyes", "facilitator")
            pages = subprocess.run(["pdftotext", "-layout", str(out), "-"], capture_output=True,
                                   text=True, check=True).stdout.split("\f")[:-1]
            for number, page in enumerate(pages, 1):
                self.assertIn("Contains personal data", page)
                self.assertRegex(page, rf"{number} ?/ ?{len(pages)}\n")
        out = self.export(path, "cards.pdf", "--what", "cards", "--eyes", "facilitator")
        info = subprocess.run(["pdfinfo", str(out)], capture_output=True, text=True,
                              check=True).stdout
        self.assertRegex(info, r"Pages: +1\n")
        self.assertIn("420 x 595", info)
        structure = subprocess.run(["pdfinfo", "-struct", str(self.folder / "report.pdf")],
                                   capture_output=True, text=True, check=True).stdout
        for element in ["H1", "H2", "Table", "TH", "TD"]:
            self.assertIn(element, structure)

    def test_the_key_sheet_is_for_one_pair_of_eyes(self):
        path = self.planned(kind="own")
        said = {self.fails(USAGE, "export", path, "-o", "key.pdf", "--what", "key-sheet", "--lang",
                           language).stderr for language in ["en", "nl"]}
        self.assertEqual(2, len(said))
        self.assertFalse((self.folder / "key.pdf").exists())
        out = self.export(path, "key.pdf", "--what", "key-sheet", "--eyes", "facilitator")
        words = subprocess.run(["pdftotext", "-layout", str(out), "-"], capture_output=True,
                               text=True, check=True).stdout
        for part in ["Heron", "Keep it apart", "Contains personal data"]:
            self.assertIn(part, words)
        self.fails(FAILED, "export", self.new("empty.json"), "-o", "no.pdf", "--what", "key-sheet",
                   "--eyes", "facilitator")

    def test_the_wall_gets_no_plan_of_own_colleagues(self):
        path = self.planned(kind="own", words="Secretwords")
        for what, ending in [("plan", "html"), ("plan", "csv"), ("cards", "pdf")]:
            self.fails(FAILED, "export", path, "-o", f"no.{ending}", "--what", what)
        for name in ["a.html", "a.md"]:
            text = self.export(path, name).read_text(encoding="utf-8")
            self.assertIn("Heron", text)
            self.assertNotIn("A title", text)
            self.assertEqual(1, text.count("Secretwords"))  # the harvest is the room's


class Calendar(Report):
    def events(self, path):
        return json.loads(subprocess.run(["/usr/bin/python3", "-c", READ_CALENDAR, str(path)],
                                         capture_output=True, text=True, check=True).stdout)

    def test_another_program_reads_the_days_and_nothing_else(self):
        for language, words in [("en", "A small step"), ("nl", "Kleine stap")]:
            path = self.planned(kind="own", words="Secretwords")
            data = self.export(path, "a.ics", "--lang", language).read_bytes()
            self.assertNotIn(b"Heron", data)
            self.assertNotIn(b"Secretwords", data)
            self.assertTrue(all(len(line) <= 75 for line in data.split(b"\r\n")))
            self.assertNotIn(b"\n", data.replace(b"\r\n", b""))
            events = self.events(self.folder / "a.ics")
            self.assertEqual(["2026-12-03", "2026-12-10"], [event["day"] for event in events])
            for event in events:
                self.assertTrue(event["summary"].startswith(words))
                self.assertEqual("PRIVATE", event["class"])
                self.assertEqual(0, event["utc"])
            again = self.events(self.export(path, "b.ics", "--lang", language))
            self.assertEqual([event["uid"] for event in events], [event["uid"] for event in again])
            self.assertEqual(2, len({event["uid"] for event in events}))
            path.unlink()


class Hostile(Report):
    def test_markup_is_well_formed_whatever_people_type(self):
        for words in HOSTILE:
            path = self.planned(words=words)
            for what, ending in WITH_WORDS:
                for eyes in ["wall", "facilitator"]:
                    out = self.export(path, f"{what}.{ending}", "--what", what, "--eyes", eyes)
                    subprocess.run(["xmllint", "--noout", "--nonet", str(out)], check=True)
                    text = out.read_text(encoding="utf-8")
                    self.assertIsNone(re.search(r"<(script|img|a|iframe)\b|\son\w+=\"", text))
            path.unlink()

    def test_paper_holds_words_and_nothing_that_runs(self):
        for words in HOSTILE:
            path = self.planned(words=words)
            for what in ["map", "report", "plan", "handout", "cards"]:
                out = self.export(path, f"{what}.pdf", "--what", what, "--eyes", "facilitator")
                info = subprocess.run(["pdfinfo", str(out)], capture_output=True, text=True,
                                      check=True).stdout
                self.assertRegex(info, r"JavaScript: +no\n")
                text = subprocess.run(["pdftotext", str(out), "-"], capture_output=True,
                                      text=True, check=True).stdout
                self.assertTrue(text.strip())
                self.assertNotRegex(text, "[\x00-\x08\x0b\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
                urls = subprocess.run(["pdfinfo", "-url", str(out)], capture_output=True,
                                      text=True, check=True).stdout
                self.assertNotIn("example.org", urls)
            path.unlink()

    def test_a_validator_finds_nothing_wrong(self):
        for words in HOSTILE[:4]:
            path = self.planned(words=words)
            for what in ["report", "plan", "handout"]:
                for language in ["en", "nl"]:
                    out = self.export(path, f"{what}.html", "--what", what, "--eyes",
                                      "facilitator", "--lang", language)
                    said = subprocess.run(["tidy", "-errors", "-quiet", str(out)],
                                          capture_output=True, text=True, check=False).stderr
                    # It knows HTML 4 and takes attributes of SVG for inventions.
                    self.assertEqual([], [line for line in said.splitlines() if not re.search(
                        r"<svg> proprietary attribute|lacks \"summary\"", line)])
            path.unlink()

    @unittest.skipUnless(os.environ.get("KARNEMELK_LONG"), "only with tests/run --long")
    def test_a_browser_runs_no_script(self):
        browser = shutil.which("chromium")
        self.assertIsNotNone(browser, "the Debian package chromium is needed")
        for words in HOSTILE[:2]:
            path = self.planned(words=words)
            out = self.export(path, "a.html", "--eyes", "facilitator")
            # The page must be safe without its policy too; and the trap must be able to close.
            bare = self.folder / "bare.html"
            bare.write_text(re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "",
                                   out.read_text(encoding="utf-8")), encoding="utf-8")
            trap = self.folder / "trap.html"
            trap.write_text(f"<title>still</title><p>\"{words}", encoding="utf-8")
            for page, ran in [(out, False), (bare, False), (trap, True)]:
                dom = subprocess.run(
                    [browser, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom",
                     f"--user-data-dir={self.folder}/browser", page.as_uri()],
                    capture_output=True, text=True, check=True, timeout=120).stdout
                self.assertEqual(ran, "<title>ran</title>" in dom, page.name)
            path.unlink()


if __name__ == "__main__":
    unittest.main()
