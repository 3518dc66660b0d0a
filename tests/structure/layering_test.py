"""Every #include follows the table of levels in src/README.md."""

import re
import unittest

from source import ROOT, cpp_files, includes, shown

MOST_LINES = 400

# Library headers that only some files may know.
RESERVED = {
    r"nlohmann/": r"src/base/json\.cpp",
    r"CLI/": r"src/app/cli\.cpp",
    r"GLFW/|glad/": r"src/app/window\w*\.cpp",
    r"cairo": r"src/draw/\w+\.[ch]pp",
    r"sodium\.h": r"src/session/(sealing|secret)\.cpp",
    r"libintl\.h": r"src/text/\w+\.cpp",
    r"csv\.h": r"src/report/\w+\.cpp",
    r"imgui": r"src/(gui|app/window)\w*(/\w+)*\.[ch]pp",
}


def levels():
    """folder -> (level, folders it may include), from the rows `| 2 | `scene/` | ... | ... |`."""
    table = {}
    for line in (ROOT / "src/README.md").read_text(encoding="utf-8").splitlines():
        row = re.fullmatch(r"\|\s*(\d)\s*\|\s*`(\w+)/`\s*\|.*\|\s*([^|]*?)\s*\|", line)
        if row:
            table[row[2]] = (int(row[1]), row[3])
    result = {}
    for folder, (level, may) in table.items():
        if may == "-":
            allowed = set()
        elif may == "all" or may.startswith("levels "):
            allowed = {name for name, (other, _) in table.items() if other < level}
            if may.startswith("levels "):
                highest = int(re.fullmatch(r"levels 0-(\d)", may)[1])
                allowed = {name for name in allowed if table[name][0] <= highest}
        else:
            allowed = set(re.split(r",\s*", may))
        result[folder] = (level, allowed)
    return result


def wrong_includes(table):
    for path in cpp_files("src"):
        folder = path.relative_to(ROOT / "src").parts[0]
        for number, header, quoted in includes(path):
            other = header.split("/")[0]
            if not quoted or other == folder:
                continue
            if other not in table:
                yield f"{shown(path, number)}: \"{header}\" is not written from src/"
            elif other not in table[folder][1]:
                yield f"{shown(path, number)}: {folder}/ may not include {other}/"


class Layering(unittest.TestCase):
    def setUp(self):
        self.table = levels()

    def test_the_table_names_every_folder(self):
        folders = {path.relative_to(ROOT / "src").parts[0] for path in cpp_files("src")}
        self.assertTrue(folders)
        self.assertLessEqual(folders, set(self.table))

    def test_the_table_points_downwards(self):
        for folder, (level, allowed) in self.table.items():
            for other in allowed:
                self.assertLess(self.table[other][0], level, f"{folder} -> {other}")

    def test_every_include_follows_the_table(self):
        self.assertEqual([], list(wrong_includes(self.table)))

    def test_a_wrong_include_is_found(self):
        table = dict(self.table)
        table["session"] = (table["session"][0], set())
        self.assertTrue(any("session/ may not include model/" in line
                            for line in wrong_includes(table)))

    def test_libraries_stay_where_they_belong(self):
        wrong = []
        for path in cpp_files("src"):
            for number, header, quoted in includes(path):
                for library, home in RESERVED.items():
                    if not quoted and re.match(library, header) and not re.fullmatch(
                            home, str(path.relative_to(ROOT))):
                        wrong.append(f"{shown(path, number)}: {header}")
        self.assertEqual([], wrong)

    def test_files_are_short(self):
        long_ones = []
        for path in cpp_files("src", "tests"):
            lines = len(path.read_text(encoding="utf-8").splitlines())
            if lines > MOST_LINES:
                long_ones.append(f"{shown(path)}: {lines} lines, at most {MOST_LINES}")
        self.assertEqual([], long_ones)

    def test_headers_begin_with_what_they_are_for(self):
        wrong = []
        for path in cpp_files("src"):
            if path.suffix == ".hpp":
                lines = path.read_text(encoding="utf-8").splitlines()
                if lines[0] != "#pragma once" or not lines[1].startswith("// "):
                    wrong.append(shown(path))
        self.assertEqual([], wrong)


if __name__ == "__main__":
    unittest.main()
