"""Runs the program as a user would, in a folder and a home of its own."""

import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SESSIONS = ROOT / "sessions"
GOLDEN = ROOT / "tests/golden/cli"
PROGRAM = os.environ["KARNEMELK"]
SANITIZED = os.environ.get("KARNEMELK_SANITIZE") == "ON"
LONG = bool(os.environ.get("KARNEMELK_LONG"))  # tests/run --long

GOOD, FAILED, USAGE, DAMAGED = 0, 1, 2, 3


def sha256(path):
    return hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()


class ProgramTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="karnemelk-test-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def environment(self, **more):
        kept = {name: value for name, value in os.environ.items()
                if name in ("PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "TMPDIR")}
        home = {"HOME": str(self.folder), "XDG_DATA_HOME": str(self.folder / "data"),
                "XDG_CONFIG_HOME": str(self.folder / "config"), "LANG": "C.UTF-8"}
        return {**kept, **home, **more}

    def run_program(self, *arguments, stdin="", env=None, before=(), timeout=120):
        done = subprocess.run([*before, PROGRAM, *map(str, arguments)], input=stdin,
                              capture_output=True, text=True, cwd=self.folder,
                              env=self.environment(**(env or {})), timeout=timeout, check=False)
        self.assertNotIn("Sanitizer", done.stderr)
        return done

    def good(self, *arguments, **more):
        done = self.run_program(*arguments, **more)
        self.assertEqual(GOOD, done.returncode, done.stderr)
        return done

    def fails(self, code, *arguments, **more):
        """Exit code, nothing on stdout that looks like success, and one clear sentence."""
        done = self.run_program(*arguments, **more)
        self.assertEqual(code, done.returncode, done.stdout + done.stderr)
        self.assertTrue(done.stderr.strip(), "an error without words")
        return done

    def sample(self, name="open-data-municipality.json"):
        """A copy of a sample to work in."""
        return pathlib.Path(shutil.copy(SESSIONS / name, self.folder / name))

    def new(self, name="new.json", *options):
        path = self.folder / name
        self.good("new", path, "--title", "A title", *options)
        return path

    def record(self, path, *changes, **more):
        lines = "".join(json.dumps(change) + "\n" for change in changes)
        return self.run_program("record", path, stdin=lines, **more)

    def shown(self, path, *options):
        return json.loads(self.good("show", path, "--json", *options).stdout)

    def golden(self, name, text):
        accepted = GOLDEN / name
        out = accepted.with_name(accepted.name + ".out")
        if os.environ.get("KARNEMELK_ACCEPT"):
            accepted.parent.mkdir(parents=True, exist_ok=True)
            accepted.write_text(text, encoding="utf-8")
        expected = accepted.read_text(encoding="utf-8") if accepted.exists() else ""
        if text != expected:
            out.parent.mkdir(parents=True, exist_ok=True)
            out.write_text(text, encoding="utf-8")
        else:
            out.unlink(missing_ok=True)
        self.assertEqual(expected, text)
