"""Disks that fail and a program that is killed: what was acknowledged is never lost."""

import json
import os
import pathlib
import shutil
import subprocess
import unittest

from program import FAILED, PROGRAM, SANITIZED, SESSIONS, ProgramTest, sha256

FIRST_MAP = SESSIONS / "first-map.json"


def people(count, start=0):
    return [{"add_person": {"code": f"Extra {number}"}} for number in range(start, start + count)]


@unittest.skipIf(SANITIZED, "strace and the leak checker do not go together")
class FailingDisk(ProgramTest):
    """The system call fails from the n-th time on, as strace makes it."""

    def failing(self, call, error, when="1+"):
        return ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}",
                "-e", f"inject={call}:error={error}:when={when}"]

    def refused(self, *arguments, words, call, error, when="1+", stdin="", out=""):
        sentences = set()
        for language in ["en", "nl"]:
            done = self.run_program(*arguments, "--lang", language, stdin=stdin,
                                    before=self.failing(call, error, when))
            self.assertEqual(FAILED, done.returncode, done.stderr)
            self.assertEqual(out, done.stdout)
            sentences.add(done.stderr)
            if language == "en":
                self.assertIn(words, done.stderr)
        self.assertEqual(2, len(sentences), sentences)

    def test_full_disk_when_recording(self):
        path = self.sample("first-map.json")
        before = sha256(path)
        self.refused("record", path, words="full", call="pwrite64", error="ENOSPC", when="1",
                     stdin=json.dumps(people(1)[0]) + "\n")
        self.assertEqual(before, sha256(path))
        self.assertEqual("", self.good("check", path).stderr)

    def test_a_disk_where_even_the_end_cannot_be_put_back(self):
        path = self.sample("first-map.json")
        whole = path.read_bytes()
        done = self.run_program("record", path, stdin=json.dumps(people(1)[0]) + "\n",
                                before=self.failing("pwrite64", "ENOSPC"))
        self.assertEqual((FAILED, ""), (done.returncode, done.stdout))
        self.assertEqual(whole[:-3], path.read_bytes())
        self.assertIn("No entry is lost", self.good("check", path).stderr)
        self.assertEqual(0, self.record(path, people(1)[0]).returncode)
        self.assertEqual("", self.good("check", path).stderr)

    def test_disk_fills_up_half_way(self):
        path = self.sample("first-map.json")
        lines = "".join(json.dumps(change) + "\n" for change in people(5))
        done = self.run_program("record", path, stdin=lines,
                                before=self.failing("pwrite64", "ENOSPC", "3"))
        self.assertEqual(FAILED, done.returncode)
        said = [int(line) for line in done.stdout.split()]
        self.assertEqual(2, len(said))
        self.assertEqual("", self.good("check", path).stderr)
        entries = json.loads(path.read_text(encoding="utf-8"))["entries"]
        self.assertEqual(said, [entry["seq"] for entry in entries[-2:]])

    def test_disk_that_cannot_make_it_durable(self):
        path = self.sample("first-map.json")
        done = self.run_program("record", path, stdin=json.dumps(people(1)[0]) + "\n",
                                before=self.failing("fdatasync", "EIO"))
        self.assertEqual(FAILED, done.returncode)
        self.assertEqual("", done.stdout)
        self.good("check", path)

    def test_full_disk_when_making_and_exporting(self):
        path = self.sample("first-map.json")
        for call in ["write,pwrite64"]:
            before = set(os.listdir(self.folder))
            for arguments in [("new", "x.json", "--title", "T"), ("export", path, "-o", "x.svg")]:
                done = self.run_program(*arguments, before=self.failing("pwrite64", "ENOSPC"))
                self.assertEqual(FAILED, done.returncode, call)
            self.assertEqual(before, set(os.listdir(self.folder)))

    def test_a_limit_on_the_size_of_files(self):
        path = self.sample("first-map.json")
        before = sha256(path)
        limited = ["prlimit", f"--fsize={path.stat().st_size}"]
        sentences = set()
        for language in ["en", "nl"]:
            done = self.run_program("record", path, "--lang", language, before=limited,
                                    stdin=json.dumps(people(1)[0]) + "\n")
            self.assertEqual((FAILED, ""), (done.returncode, done.stdout), done.stderr)
            self.assertIn("first-map.json", done.stderr)
            sentences.add(done.stderr)
        self.assertEqual(2, len(sentences))
        self.assertEqual(before, sha256(path))

    def test_a_reader_that_goes_away(self):
        done = subprocess.run(["sh", "-c", '"$0" show "$1"; echo $? >&2', PROGRAM,
                               str(self.sample())], stdout=self.closed_pipe(), text=True,
                              stderr=subprocess.PIPE, env=self.environment(), check=False)
        self.assertEqual("1", done.stderr.splitlines()[-1])
        self.assertIn("could not be written", done.stderr)

    def closed_pipe(self):
        reads, writes = os.pipe()
        os.close(reads)
        self.addCleanup(os.close, writes)
        return writes

    def test_an_export_leaves_the_old_one_when_it_fails(self):
        path = self.sample("first-map.json")
        old = self.folder / "map.svg"
        old.write_text("old", encoding="utf-8")
        done = self.run_program("export", path, "-o", old,
                                before=self.failing("pwrite64", "ENOSPC"))
        self.assertEqual(FAILED, done.returncode)
        self.assertEqual("old", old.read_text(encoding="utf-8"))

    def test_a_disk_that_cannot_read(self):
        path = self.sample("first-map.json")
        done = self.run_program("check", path, before=[
            "strace", "-f", "-qq", "-o", "/dev/null", "-P", str(path),
            "-e", "inject=read,pread64:error=EIO"])
        self.assertEqual(3, done.returncode, done.stdout + done.stderr)
        self.assertIn("first-map.json", done.stderr)


@unittest.skipUnless(os.geteuid() == 0, "only root may mount a small disk")
class SmallDisk(ProgramTest):
    def test_a_disk_that_is_really_full(self):
        disk = self.folder / "disk"
        disk.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)],
                                 capture_output=True, check=False)
        if mounted.returncode != 0:
            self.skipTest("mounting is not allowed here")
        self.addCleanup(subprocess.run, ["umount", str(disk)], check=False)
        path = pathlib.Path(shutil.copy(FIRST_MAP, disk))
        done = self.record(path, *people(2000))
        self.assertEqual(FAILED, done.returncode)
        self.assertIn("full", done.stderr)
        said = [int(line) for line in done.stdout.split()]
        self.assertGreater(len(said), 100)
        self.assertEqual("", self.good("check", path).stderr)
        entries = json.loads(path.read_text(encoding="utf-8"))["entries"]
        self.assertEqual(said[-1], entries[-1]["seq"])


if __name__ == "__main__":
    unittest.main()
