"""Disks that fail in the middle of recording: the system call fails as strace makes it."""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
DRIVER = sys.argv.pop()
SAMPLE = ROOT / "tests/fixtures/good_everything.json"
FIRST = len(json.loads(SAMPLE.read_text(encoding="utf-8"))["entries"]) + 1
# The leak checker cannot look into a program that is traced.
ENVIRONMENT = {**os.environ, "ASAN_OPTIONS": "detect_leaks=0"}


@unittest.skipUnless(shutil.which("strace"), "strace is not installed")
class Faults(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="karnemelk-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.path = self.folder / "a.json"
        shutil.copyfile(SAMPLE, self.path)

    def record(self, count, *faults, content=None):
        """(lines the driver said, exit code, writing calls in order)"""
        if content is not None:
            self.path.write_bytes(content)
        log = self.folder / "log"
        inject = [word for fault in faults for word in ("-e", f"inject={fault}")]
        done = subprocess.run(
            ["strace", "-f", "-qq", "-o", log,
             "-e", "trace=pwrite64,write,ftruncate,fdatasync,fsync,rename,openat,flock", *inject,
             DRIVER, self.path, str(count)],
            capture_output=True, text=True, env=ENVIRONMENT, check=False)
        self.assertIn(done.returncode, (0, 1, 3), done.stderr)
        calls = [line.split(None, 1)[1].split("(")[0] for line in log.read_text().splitlines()
                 if "(" in line]
        return done.stdout.splitlines(), done.returncode, calls

    def entries(self):
        return json.loads(self.path.read_text(encoding="utf-8"))["entries"]

    def acknowledged(self, said):
        return [int(line.split()[1]) for line in said if line.startswith("seq ")]

    def assert_all_there(self, said):
        there = {entry["seq"] for entry in self.entries()}
        self.assertLessEqual(set(self.acknowledged(said)), there)

    def test_every_entry_is_one_write_and_one_sync(self):
        said, code, calls = self.record(3)
        self.assertEqual(0, code, said)
        self.assertEqual([FIRST, FIRST + 1, FIRST + 2], self.acknowledged(said))
        self.assertEqual((3, 3, 0), tuple(calls.count(name) for name in
                                          ("pwrite64", "fdatasync", "ftruncate")))
        self.assert_all_there(said)

    def test_full_disk(self):
        before = self.path.read_bytes()
        said, code, calls = self.record(2, "pwrite64:error=ENOSPC:when=1")
        self.assertEqual(1, code)
        self.assertEqual([], self.acknowledged(said))
        self.assertTrue(said[0].startswith("refused The disk is full: "), said)
        self.assertEqual(f"memory {FIRST + 1}", said[-2])
        self.assertIn("banner The disk is full", said[-1])
        self.assertEqual(before, self.path.read_bytes())
        self.assertEqual(0, calls.count("fdatasync"))

    def test_disk_fills_up_at_every_place(self):
        for when in range(1, 6):
            with self.subTest(when):
                said, _, _ = self.record(5, f"pwrite64:error=ENOSPC:when={when}",
                                         content=SAMPLE.read_bytes())
                self.assertEqual(when - 1, len(self.acknowledged(said)))
                self.assert_all_there(said)

    def test_a_short_write_goes_on_where_it_stopped(self):
        # strace only says that 10 bytes were written; file_test.cpp has a real short write.
        said, code, calls = self.record(1, "pwrite64:retval=10:when=1")
        self.assertEqual(0, code)
        self.assertEqual(2, calls.count("pwrite64"))

    def test_a_disk_that_stays_full_leaves_a_torn_tail_at_most(self):
        before = self.path.read_bytes()
        said, code, _ = self.record(1, "pwrite64:error=ENOSPC:when=1+")
        self.assertEqual(1, code)
        self.assertEqual(before[:-3], self.path.read_bytes())
        said, code, _ = self.record(1)
        self.assertIn("remark", said[0])
        self.assertEqual(0, code)
        self.assert_all_there(said)

    def test_input_output_error(self):
        before = self.path.read_bytes()
        said, code, _ = self.record(1, "pwrite64:error=EIO:when=1")
        self.assertEqual(1, code)
        self.assertTrue(said[0].startswith("refused The disk cannot write "), said)
        self.assertEqual(before, self.path.read_bytes())

    def test_after_a_failed_sync_the_file_is_not_touched_again(self):
        said, code, calls = self.record(3, "fdatasync:error=EIO:when=2")
        self.assertEqual(1, code)
        self.assertEqual([FIRST], self.acknowledged(said))
        self.assertEqual("pwrite64 fdatasync pwrite64 fdatasync",
                         " ".join(call for call in calls
                                  if call in ("pwrite64", "fdatasync", "ftruncate", "rename")))
        self.assertEqual(f"memory {FIRST + 2}", said[-2])
        self.assert_all_there(said)

    def test_rewriting_fails_at_every_step_and_leaves_the_old_file(self):
        old = b"\xef\xbb\xbf" + SAMPLE.read_bytes()
        for fault in ["pwrite64:error=ENOSPC:when=1", "fsync:error=EIO:when=1",
                      "rename:error=EACCES:when=1"]:
            with self.subTest(fault):
                said, code, _ = self.record(1, fault, content=old)
                self.assertEqual(1, code, said)
                self.assertEqual(old, self.path.read_bytes())
                self.assertEqual(["a.json", "log"], sorted(os.listdir(self.folder)))
        said, code, calls = self.record(2, content=old)
        self.assertEqual(0, code)
        self.assertEqual((1, 2, 1), tuple(calls.count(name) for name in
                                          ("rename", "fsync", "fdatasync")))
        self.assert_all_there(said)

    def test_a_disk_without_locks_opens_with_a_warning(self):
        said, code, _ = self.record(1, "flock:error=ENOLCK")
        self.assertEqual(0, code)
        self.assertIn("cannot lock this file", said[0])
        self.assert_all_there(said)

    def test_a_read_only_disk_opens_to_look_at(self):
        before = self.path.read_bytes()
        log = self.folder / "opens"
        subprocess.run(["strace", "-qq", "-o", log, "-e", "trace=openat", DRIVER, self.path, "0"],
                       capture_output=True, env=ENVIRONMENT, check=True)
        opens = [line for line in log.read_text().splitlines() if "openat" in line]
        first = 1 + next(i for i, line in enumerate(opens) if "a.json" in line)
        said, code, _ = self.record(1, f"openat:error=EROFS:when={first}")
        self.assertEqual(1, code, said)
        self.assertTrue(said[0].startswith("read-only The disk of "), said)
        self.assertEqual(before, self.path.read_bytes())


if __name__ == "__main__":
    unittest.main()
