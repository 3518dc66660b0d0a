"""The command line under valgrind: no read or write where nothing is, nothing lost for good. Only
in tests/run --long, and in an ordinary build: the sanitizers look at the rest."""

import unittest

from program import LONG, SANITIZED, SESSIONS, ProgramTest

VALGRIND = ["valgrind", "--quiet", "--error-exitcode=99", "--leak-check=full",
            "--errors-for-leak-kinds=definite", "--show-leak-kinds=definite"]
SAMPLE = "training-open-data.json"


@unittest.skipUnless(LONG, "tests/run --long")
@unittest.skipIf(SANITIZED, "the sanitizers do this themselves")
class Valgrind(ProgramTest):
    def watched(self, code, *words, **more):
        done = self.run_program(*words, before=VALGRIND, timeout=900, **more)
        self.assertEqual(code, done.returncode, done.stderr)
        self.assertNotIn("==", done.stderr, "valgrind has something to say")
        return done.stdout

    def test_reading(self):
        path = self.sample(SAMPLE)
        for words in [["check", path], ["show", path, "--lang", "nl"], ["show", path, "--json"],
                      ["suggest", path], ["compare", path]]:
            with self.subTest(words):
                self.watched(0, *words)

    def test_writing(self):
        path = self.folder / "new.json"
        self.watched(0, "new", path, "--title", "A title", "--template", "open-data")
        self.watched(1, "record", path, stdin='{"add_person":{"code":"Heron"}}\n'
                     '{"place_person":{"person":"Heron","trust":0.5,"agreement":null}}\n'
                     '{"undo":{}}\n{"redo":{}}\nnonsense\n')
        self.watched(0, "branch", path, "--at", "3", "-o", self.folder / "other.json")

    def test_exporting(self):
        path = self.sample(SAMPLE)
        for ending in ["png", "svg", "pdf", "html", "md", "csv", "ics", "json"]:
            with self.subTest(ending):
                self.watched(0, "export", path, "-o", self.folder / f"out.{ending}")

    def test_bad_input(self):
        for number, broken in enumerate([b"", b"{", b"\xff\xfe\x00", b'{"format":"other"}',
                                         (SESSIONS / SAMPLE).read_bytes()[:3000] + b"\0\n{}"]):
            path = self.folder / f"broken{number}.json"
            path.write_bytes(broken)
            with self.subTest(number):
                self.watched(3, "check", path)


if __name__ == "__main__":
    unittest.main()
