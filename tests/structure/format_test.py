"""Every C++ file is as clang-format 14 would write it; scripts are good bash; no stray tabs."""

import shutil
import subprocess
import unittest

from source import ROOT, cpp_files, shown


class Format(unittest.TestCase):
    def test_clang_format(self):
        self.assertTrue(shutil.which("clang-format"), "clang-format is not installed")
        files = [str(path) for path in cpp_files("src", "tests")]
        self.assertTrue(files)
        done = subprocess.run(["clang-format", "--dry-run", "-Werror", "--ferror-limit=1", *files],
                              cwd=ROOT, capture_output=True, text=True, check=False)
        wrong = sorted({line.split(":")[0].removeprefix(str(ROOT) + "/")
                        for line in done.stderr.splitlines() if " error: " in line})
        self.assertEqual([], wrong, "run: clang-format -i " + " ".join(wrong))
        self.assertEqual(0, done.returncode, done.stderr)

    def test_bash(self):
        for script in ["run", "tests/run", ".ci/run", "third_party/install_packages",
                       *(str(path.relative_to(ROOT)) for path in (ROOT / "tests/window").iterdir()
                         if path.read_bytes().startswith(b"#!/usr/bin/env bash"))]:
            done = subprocess.run(["bash", "-n", script], cwd=ROOT, capture_output=True, text=True,
                                  check=False)
            self.assertEqual((0, ""), (done.returncode, done.stderr), script)

    def test_lines(self):
        wrong = []
        for path in cpp_files("src", "tests"):
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                if "\t" in line or line != line.rstrip():
                    wrong.append(shown(path, number))
        self.assertEqual([], wrong)


if __name__ == "__main__":
    unittest.main()
