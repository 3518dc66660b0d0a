"""The recipes of CONTRIBUTING.md are true: what each takes as its example is in every file that it
names, and in no other file of src/ or assets/ that it should have named."""

import re
import unittest

from source import ROOT

# Recipe -> the words of its example, and files that have them for another reason: those that use
# what is there, as whoever follows the recipe will.
EXAMPLES = {
    "A kind of change": (r"CancelMeeting|cancel_meeting",
                         {"src/gui/command_table.cpp", "src/gui/inspector_nobody.cpp",
                          "src/session/history.cpp"}),
    "A panel, a dialog, a command": (r"draw_keys\((const DialogFrame|frame)|Dialog::keys\b", {"src/gui/keys_dialog.cpp"}),
    "An export": (r"What::handout|\bhandout\b", {
        "src/app/exports.cpp", "src/gui/action.hpp", "src/report/report.cpp",
        "src/report/report.hpp"}),
    "A language": (r"Language::dutch|\bdutch\b|\bnl\.po\b|\"nl\"|nl\|en", set()),
}
# Named as the way to go, without being part of the example.
ON_THE_WAY = {"src/session/fold_people.cpp", "src/gui/ui.hpp", "assets/po/nl.po",
              "src/gui/layout.cpp", "src/gui/gui.cpp",
              "src/report/document.hpp", "tests/report/privacy_property_test.cpp",
              "tests/support/gui_driver.hpp", "tests/cli/report_test.py"}


MADE_LATER = {"tests/fuzz/found/"}


def recipes():
    """heading -> text"""
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    parts = re.split(r"^### ", page, flags=re.MULTILINE)[1:]
    return {part.partition("\n")[0]: part for part in parts}


def named_files(text):
    return {name for name in re.findall(r"`((?:src|assets|tests|sessions|third_party)/[^`*]+)`", text)
            if (ROOT / name).is_file()}


def text_files(*folders):
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in {".cpp", ".hpp", ".json", ".cmake"} or path.name == "README.md":
                yield path


class Recipes(unittest.TestCase):
    def test_every_path_is_there(self):
        for page in ["CONTRIBUTING.md", "README.md", "src/README.md", "sessions/README.md"]:
            words = (ROOT / page).read_text(encoding="utf-8")
            for name in re.findall(r"`((?:src|assets|tests|sessions|third_party)/[\w./-]+)`", words):
                if name in MADE_LATER:
                    continue
                self.assertTrue((ROOT / name).exists(), f"{page}: {name}")

    def test_there_are_these(self):
        self.assertLessEqual({"An intervention", *EXAMPLES}, set(recipes()))

    def test_the_example_is_in_every_file_that_is_named(self):
        for name, (words, _) in EXAMPLES.items():
            for file in sorted(named_files(recipes()[name]) - ON_THE_WAY):
                text = (ROOT / file).read_text(encoding="utf-8")
                self.assertTrue(re.search(words, text), f"{name}: {file}")

    def test_no_file_is_forgotten(self):
        for name, (words, others) in EXAMPLES.items():
            if name == "A language":
                continue  # see below: the word Dutch stands in many sentences
            named = named_files(recipes()[name])
            for path in text_files("src"):
                file = str(path.relative_to(ROOT))
                if file not in others and re.search(words, path.read_text(encoding="utf-8")):
                    self.assertIn(file, named, name)

    def test_no_file_that_asks_for_dutch_is_forgotten(self):
        named = named_files(recipes()["A language"])
        for path in text_files("src"):
            file = str(path.relative_to(ROOT))
            if "Language::dutch" in path.read_text(encoding="utf-8"):
                self.assertIn(file, named)


if __name__ == "__main__":
    unittest.main()
