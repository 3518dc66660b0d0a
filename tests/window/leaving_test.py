"""Going away loses nothing: not the word being typed, and not what a failing disk kept in memory."""

import shutil
import unittest

from window import INSPECTOR, QUICK_LINE, WindowTest, wait_for


class Leaving(WindowTest):
    def setUp(self):
        super().setUp()
        self.screen = self.display()
        self.path = self.sample()
        self.begin = self.last_seq(self.path)

    def test_closing_the_session_while_typing_keeps_the_word(self):
        program = self.start_on(self.screen, self.path)
        self.screen.after("a new person", lambda: self.screen.key("n"), INSPECTOR)
        self.screen.type("Beacon")
        self.screen.key("ctrl+w")
        self.wait_for_entry(self.path, "the code that was typed",
                            lambda entry: "Beacon" in str(entry), self.begin)
        self.quit(self.screen, program)

    def quick_line(self, words):
        self.screen.after("a ring around the quick line", lambda: self.screen.key("slash"),
                          QUICK_LINE)
        self.screen.type(words)
        self.screen.key("Return")

    def test_changes_in_memory_are_not_left_without_a_question(self):
        program = self.start_on(self.screen, self.path)
        other = self.folder / "other.json"
        shutil.copy(self.path, other)
        other.replace(self.path)  # as another program does that saves the file anew
        self.screen.after("the banner", lambda: self.quick_line("Beacon 7 3"))
        self.screen.settled()
        self.screen.after("the question", lambda: self.screen.key("ctrl+q"))
        self.screen.settled()
        self.assertIsNone(program.poll(), "it went without asking")
        self.screen.after("the file dialog", lambda: self.screen.key("Return"))
        self.screen.settled()
        self.screen.key("ctrl+a")
        self.screen.type("kept.json")
        self.screen.key("Return")
        kept = self.path.parent / "kept.json"
        wait_for("the copy", kept.exists)
        self.wait_for_entry(kept, "the new person", lambda entry: "Beacon" in str(entry))
        self.quit(self.screen, program)

    def test_the_answer_can_be_that_they_may_be_lost(self):
        program = self.start_on(self.screen, self.path)
        self.path.unlink()
        self.screen.after("the banner", lambda: self.quick_line("Beacon 7 3"))
        self.screen.settled()
        self.screen.after("the question", lambda: self.screen.key("ctrl+q"))
        self.screen.settled()
        self.screen.key("Escape")
        self.screen.settled()
        self.assertIsNone(program.poll())


if __name__ == "__main__":
    unittest.main()
