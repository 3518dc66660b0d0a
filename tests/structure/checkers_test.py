"""clang-tidy and cppcheck find nothing in src/ (tests/run --long); and their lists stay short."""

import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import unittest

from source import ROOT, cpp_files

BUILD = pathlib.Path(os.environ.get("KARNEMELK_BUILD", ROOT / "build/dev"))
LONG = bool(os.environ.get("KARNEMELK_LONG"))
MOST_LEFT_OUT = 6  # checks of a family that .clang-tidy leaves out, each with its reason
PROCESSES = 2

# What cppcheck says for reasons that do not hold here:
#   missingIncludeSystem: it needs no headers of others
#   unusedFunction: it sees one file at a time
#   useStlAlgorithm: a loop that says what it does is fine
#   passedByValue: values that are kept are moved
#   returnDanglingLifetime: it takes a string_view for a container of its own; ASan sees the real ones
#   syntaxError in words.cpp: it cannot read a lambda that is a template
CPPCHECK_LEFT_OUT = ["returnDanglingLifetime", "syntaxError:src/story/words.cpp",
                     "missingIncludeSystem", "missingInclude", "unusedFunction", "useStlAlgorithm",
                     "passedByValue", "unmatchedSuppression"]


def compiled():
    """Files of src/ that this build compiles."""
    commands = json.loads((BUILD / "compile_commands.json").read_text(encoding="utf-8"))
    return sorted(entry["file"] for entry in commands
                  if pathlib.Path(entry["file"]).is_relative_to(ROOT / "src"))


def tidied(file):
    done = subprocess.run(["clang-tidy", "--quiet", "-p", str(BUILD), file], cwd=ROOT,
                          capture_output=True, text=True, check=False)
    return [line for line in done.stdout.splitlines() if re.search(r": (warning|error): ", line)]


class Checkers(unittest.TestCase):
    def test_the_list_of_clang_tidy_is_short_and_gives_its_reasons(self):
        words = (ROOT / ".clang-tidy").read_text(encoding="utf-8")
        left_out = re.findall(r"^  -(?!\*)\w+-([\w-]+)", words, re.MULTILINE)
        self.assertLessEqual(len(left_out), MOST_LEFT_OUT)
        reasons = words.partition("Checks:")[0]
        for check in left_out:
            self.assertIn(check, reasons)
        marks = sum(path.read_text(encoding="utf-8").count("NOLINT") for path in cpp_files("src"))
        self.assertEqual(0, marks, "a finding is mended, not silenced")

    @unittest.skipUnless(LONG, "tests/run --long")
    def test_clang_tidy(self):
        files = compiled()
        self.assertGreater(len(files), 100)
        with concurrent.futures.ThreadPoolExecutor(PROCESSES) as pool:
            found = sorted({line for lines in pool.map(tidied, files) for line in lines})
        self.assertEqual([], found)

    @unittest.skipUnless(LONG, "tests/run --long")
    def test_cppcheck(self):
        done = subprocess.run(
            ["cppcheck", "--quiet", "--std=c++20", "--language=c++", "--inline-suppr",
             "--enable=warning,performance,portability", "--error-exitcode=1", "-I", "src",
             *(f"--suppress={name}" for name in CPPCHECK_LEFT_OUT), "src"], cwd=ROOT,
            capture_output=True, text=True, check=False)
        self.assertEqual((0, ""), (done.returncode, done.stderr))


if __name__ == "__main__":
    unittest.main()
