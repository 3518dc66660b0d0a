"""Every call to the disk fails once: the first, the second ... until a run passes untouched.

Whatever fails, every acknowledged entry is in the file afterwards, the file is whole or is mended by
cutting its last line, and the program says in words what the disk did. `tests/run --long` lets the
opening of every file fail too, in every layout.
"""

import json
import os
import shutil
import subprocess
import threading
import unittest
from concurrent.futures import ThreadPoolExecutor

from program import FAILED, GOOD, LONG, PROGRAM, SANITIZED, SESSIONS, ProgramTest

FIRST_MAP = (SESSIONS / "first-map.json").read_bytes()
LINES = [{"set_goal": {"words": "One"}}, {"undo": {}}, {"redo": {}},
         {"set_person": {"person": "Heron", "my_share": "Long words. " * 2000}},
         {"place_person": {"person": "Heron", "trust": 0.5, "agreement": None}}]
# As it is; the end missing; with a line that was cut off; a layout that is written anew, whole.
LAYOUTS = {"canonical": FIRST_MAP, "without end": FIRST_MAP[:-3],
           "torn": FIRST_MAP[:-3] + b",{\"seq\":99,\"at", "other layout": b"\xef\xbb\xbf" + FIRST_MAP}
ERRORS = ["EIO", "ENOSPC"]
WRITING = ["pwrite64", "fdatasync", "fsync", "ftruncate", "renameat2,rename"]
CAUSE = {("EIO", "en"): "input/output error", ("EIO", "nl"): "in- of uitvoerfout",
         ("ENOSPC", "en"): "disk is full", ("ENOSPC", "nl"): "schijf is vol"}
MOST = 200  # a call that is made more often than this is not tried further


class Outcome:
    def __init__(self, done, injected):
        self.done, self.injected = done, injected


@unittest.skipIf(SANITIZED, "strace and the leak checker do not go together")
@unittest.skipUnless(shutil.which("strace"), "strace is not installed")
class Injected(ProgramTest):
    def setUp(self):
        super().setUp()
        self.counting = threading.Lock()
        self.counts = {"faults": 0, "acknowledged": 0, "torn tails": 0, "lost": 0}

    def run_failing(self, folder, call, error, when, language, *arguments, stdin=""):
        folder.mkdir(exist_ok=True)
        log = folder / "log"
        done = subprocess.run(
            ["strace", "-f", "-qq", "-o", log, "-e", f"trace={call}",
             "-e", f"inject={call}:error={error}:when={when}",
             PROGRAM, *map(str, arguments), "--lang", language],
            input=stdin, capture_output=True, text=True, cwd=folder, env=self.environment(),
            timeout=120, check=False)
        return Outcome(done, "(INJECTED)" in log.read_text(encoding="utf-8", errors="replace"))

    def until_untouched(self, once):
        """once(when) is true while a fault could be put in."""
        for when in range(1, MOST):
            if not once(when):
                return when - 1
        return self.fail("the calls never end")

    # -- record
    def record_once(self, layout, call, error, when):
        folder = self.folder / f"{layout}-{call}-{error}-{when}".replace(",", "-")
        folder.mkdir()
        path = folder / "a.json"
        path.write_bytes(LAYOUTS[layout])
        language = "en" if when % 2 else "nl"
        text = "".join(json.dumps(line) + "\n" for line in LINES)
        out = self.run_failing(folder, call, error, when, language, "record", path, stdin=text)
        said = [int(line) for line in out.done.stdout.split()]
        where = f"{layout}: {call} {when} {error}: {out.done.returncode} {out.done.stderr}"
        kept = self.kept(path, where)
        with self.counting:
            self.counts["faults"] += out.injected
            self.counts["acknowledged"] += len(said)
            self.counts["lost"] += len(set(said) - kept)
        self.assertLessEqual(set(said), kept, where)
        if out.done.returncode == GOOD:
            self.assertEqual(len(LINES), len(said), where)
        else:
            self.assertTrue(out.done.stderr.strip(), where)
        if not out.injected:
            self.assertEqual(GOOD, out.done.returncode, where)
        elif call in WRITING:
            self.assertEqual(FAILED, out.done.returncode, where)
            self.assertIn(CAUSE[error, language], out.done.stderr)
            self.assertLess(len(said), len(LINES), where)
        self.and_goes_on(path, kept, where)
        shutil.rmtree(folder)
        return out.injected

    def kept(self, path, where):
        """The seqs that the file holds for whoever opens it next."""
        checked = self.run_program("check", path)
        self.assertEqual(GOOD, checked.returncode, where + checked.stderr)
        with self.counting:
            self.counts["torn tails"] += "No entry is lost" in checked.stderr or \
                "not written completely" in checked.stderr
        data = path.read_bytes().removeprefix(b"\xef\xbb\xbf")
        whole = data[:data.rindex(b"\n") + 1]
        whole += b"" if whole.endswith(b"\n]}\n") else b"]}\n"
        return {entry["seq"] for entry in json.loads(whole)["entries"]}

    def and_goes_on(self, path, kept, where):
        done = self.record(path, {"set_goal": {"words": "When the disk is good again"}})
        self.assertEqual(GOOD, done.returncode, where + done.stderr)
        entries = json.loads(path.read_bytes())["entries"]
        self.assertLessEqual(kept, {entry["seq"] for entry in entries}, where)

    def test_every_call_that_writes(self):
        def all_of(one):
            layout, call, error = one
            return self.until_untouched(
                lambda when: self.record_once(layout, call, error, when))
        jobs = [(layout, call, error) for layout in LAYOUTS for call in WRITING for error in ERRORS]
        with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
            tried = list(pool.map(all_of, jobs))
        for call in WRITING:
            most = max(count for (_, name, _), count in zip(jobs, tried) if name == call)
            self.assertGreater(most, 0, f"{call} is never called")
        self.say()

    def test_every_file_that_is_opened(self):
        """The libraries of the program too: then it does not even start."""
        layouts, errors = (LAYOUTS, ERRORS) if LONG else (["torn"], ["EIO"])
        jobs = [(layout, call, error) for layout in layouts for error in errors
                for call in ["openat", "write"]]
        with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
            list(pool.map(lambda one: self.until_untouched(
                lambda when: self.record_once(*one, when)), jobs))
        self.say()

    # -- a new session
    def test_making_a_session(self):
        """It is there, whole, or it is not there; nothing else is left behind."""
        def once(call, error, when):
            folder = self.folder / f"new-{call}-{error}-{when}".replace(",", "-")
            out = self.run_failing(folder, call, error, when, "en", "new", "new.json", "--title", "T")
            left = sorted(set(os.listdir(folder)) - {"log"})
            if out.done.returncode == GOOD:
                self.assertFalse(out.injected, (call, error, when))
                self.assertEqual(["new.json"], left)
            else:
                self.assertIn(CAUSE[error, "en"], out.done.stderr)
                self.assertIn(left, [[], ["new.json"]], (call, error, when))
            if left:
                self.good("check", folder / "new.json")
            self.counts["faults"] += out.injected
            return out.injected
        for call in WRITING:
            for error in ERRORS:
                self.until_untouched(lambda when, c=call, e=error: once(c, e, when))
        self.say()

    def say(self):
        print(", ".join(f"{name} {count}" for name, count in self.counts.items()), flush=True)
        self.assertEqual(0, self.counts["lost"])


if __name__ == "__main__":
    unittest.main()
