"""What the program touches besides what it was asked to: no network, and no other files."""

import pathlib
import re
import shutil
import unittest

from program import SANITIZED, ProgramTest

OPENED = re.compile(r'(?:openat|open|creat|rename\w*|mkdir\w*|link\w*|symlink\w*)\((.*)\) += (\d+)')
WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|^\d+ +(?:rename|mkdir|link|symlink|creat)")


@unittest.skipIf(SANITIZED, "strace and the leak checker do not go together")
@unittest.skipUnless(shutil.which("strace"), "strace is not installed")
class Traces(ProgramTest):
    def traced(self, *arguments, stdin=""):
        log = self.folder / "log"
        done = self.run_program(*arguments, stdin=stdin, before=(
            "strace", "-f", "-qq", "-s", "4096", "-o", str(log), "-e",
            "trace=socket,connect,openat,open,creat,rename,renameat2,mkdir,link,symlink"))
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
        log.unlink()
        return done, lines

    def every_command(self):
        path = self.new()
        people = "".join('{"add_person":{"code":"Word %d"}}\n' % i for i in range(6))
        (self.folder / "people.csv").write_text("code\nHeron\n")
        yield ("record", path), people
        yield ("import", path, self.folder / "people.csv"), ""
        yield ("show", path), ""
        yield ("check", path), ""
        yield ("suggest", path), ""
        yield ("new", self.folder / "second.json", "--title", "T"), ""
        for ending in ("png", "svg", "pdf", "html", "csv"):
            yield ("export", path, "-o", self.folder / f"out.{ending}"), ""
        yield ("export", path, "--person", "Heron"), ""
        yield ("branch", path, "--at", "2", "-o", self.folder / "branch.json"), ""
        yield ("learning-copy", path, "-o", self.folder / "copy.json"), ""
        yield ("forget", path, "--person", "Heron"), ""
        yield ("delete", path, "--yes"), ""

    def test_no_command_opens_a_connection(self):
        for arguments, stdin in self.every_command():
            done, lines = self.traced(*arguments, stdin=stdin)
            self.assertEqual(0, done.returncode, done.stderr)
            self.assertEqual([], [line for line in lines if "AF_INET" in line], arguments)

    def test_no_command_writes_anywhere_but_where_it_was_told(self):
        for arguments, stdin in self.every_command():
            _, lines = self.traced(*arguments, stdin=stdin)
            for line in lines:
                if not WRITING.search(line) or line.rstrip().endswith(")"):
                    continue
                for path in re.findall(r'"((?:[^"\\]|\\.)*)"', line):
                    inside = pathlib.Path(self.folder / path).is_relative_to(self.folder)
                    allowed = inside or path in ("/dev/null", "/dev/urandom", "/dev/tty")
                    failed = re.search(r"= -1 ", line)
                    self.assertTrue(allowed or failed, line)


if __name__ == "__main__":
    unittest.main()
