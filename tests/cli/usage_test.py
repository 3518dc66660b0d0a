"""Help, version, wrong use, and the language of what is said."""

import unittest

from program import USAGE, ProgramTest

COMMANDS = ["new", "check", "show", "import", "record", "export"]


class Help(ProgramTest):
    def test_help_in_both_languages(self):
        for language in ["en", "nl"]:
            with self.subTest(language):
                said = self.good("--help", "--lang", language)
                self.assertEqual("", said.stderr)
                text = said.stdout
                for command in COMMANDS:
                    text += f"\n==== {command}\n"
                    text += self.good(command, "--help", "--lang", language).stdout
                self.golden(f"help-{language}.txt", text)

    def test_help_fits_a_terminal(self):
        for command in [[], *([command] for command in COMMANDS)]:
            for line in self.good(*command, "--help", "--lang", "nl").stdout.splitlines():
                self.assertLessEqual(len(line), 80, line)

    def test_short_flag_and_version(self):
        self.assertEqual(self.good("--help").stdout, self.good("-h").stdout)
        self.assertRegex(self.good("--version").stdout, r"^karnemelk \d+\.\d+\.\d+\n$")


class Language(ProgramTest):
    def said(self, *arguments, **env):
        return self.good("--help", *arguments, env=env).stdout

    def setUp(self):
        super().setUp()
        self.english = self.said("--lang", "en")
        self.dutch = self.said("--lang", "nl")
        self.assertNotEqual(self.english, self.dutch)

    def test_from_the_environment(self):
        self.assertEqual(self.english, self.said(LANG="C.UTF-8"))
        self.assertEqual(self.dutch, self.said(LANG="nl_NL.UTF-8"))
        self.assertEqual(self.dutch, self.said(LANG="nl_BE"))
        self.assertEqual(self.dutch, self.said(LANG="en_US.UTF-8", LANGUAGE="nl"))
        self.assertEqual(self.dutch, self.said(LANG="en_US.UTF-8", LANGUAGE="fr:nl:en"))
        self.assertEqual(self.english, self.said(LANG="nl_NL.UTF-8", LANGUAGE="en_GB:nl"))
        self.assertEqual(self.dutch, self.said(LANG="en_US.UTF-8", LC_ALL="nl_NL.UTF-8"))
        self.assertEqual(self.english, self.said(LANG="fr_FR.UTF-8"))
        self.assertEqual(self.english, self.said(LANG=""))

    def test_the_option_goes_first(self):
        self.assertEqual(self.english, self.said("--lang=en", LANGUAGE="nl"))
        self.assertEqual(self.dutch, self.said("--lang", "nl", LANGUAGE="en"))

    def test_errors_are_worded(self):
        missing = ["check", "nowhere.json"]
        english = self.run_program(*missing).stderr
        dutch = self.run_program(*missing, env={"LANGUAGE": "nl"}).stderr
        self.assertIn("nowhere.json", english)
        self.assertIn("nowhere.json", dutch)
        self.assertNotEqual(english, dutch)


class WrongUse(ProgramTest):
    def refused(self, *arguments):
        said = [self.fails(USAGE, *arguments, "--lang", language) for language in ("en", "nl")]
        for one in said:
            self.assertEqual("", one.stdout)
            self.assertEqual(1, one.stderr.count("\n"), one.stderr)
        self.assertNotEqual(said[0].stderr, said[1].stderr)
        return said[0].stderr

    def test_what_is_missing_is_named(self):
        self.assertIn("FILE", self.refused("show"))
        self.assertIn("FILE", self.refused("check"))
        self.assertIn("--title", self.refused("new", "x.json"))
        self.assertIn("PEOPLE.csv", self.refused("import", "x.json"))
        self.assertIn("--output", self.refused("export", "x.json"))

    def test_what_is_unknown_is_named(self):
        self.assertIn("--frobnicate", self.refused("show", "x.json", "--frobnicate"))
        self.assertIn("extra.json", self.refused("show", "x.json", "extra.json"))
        self.assertIn("--frobnicate", self.refused("--frobnicate"))

    def test_a_command_that_is_not_there(self):
        words = self.refused("chekc")
        for word in ["chekc", *COMMANDS]:
            self.assertIn(word, words)
        self.assertNotIn("display", words)
        self.assertIn("bogus", self.refused("bogus", "x.json"))

    def test_values_are_checked(self):
        for option, value, others in [
                ("--at", "-1", []), ("--at", "abc", []), ("--at", "99999999999", []),
                ("--width", "0", []), ("--width", "16385", []), ("--width", "12.5", []),
                ("--eyes", "mine", []), ("--what", "pictures", [])]:
            words = self.refused("export", "x.json", "-o", "x.png", f"{option}={value}", *others)
            self.assertIn(option, words)
            self.assertIn(value, words)
        self.assertIn("--kind", self.refused("new", "x.json", "--title", "T", "--kind", "x"))
        self.assertIn("--same-code",
                      self.refused("import", "x.json", "p.csv", "--same-code", "maybe"))
        self.assertFalse((self.folder / "x.json").exists())

    def test_an_option_without_its_value(self):
        self.assertIn("--at", self.refused_last("show", "x.json", "--at"))

    def refused_last(self, *arguments):
        return self.fails(USAGE, *arguments).stderr

    def test_a_language_that_is_not_there(self):
        self.assertIn("fr", self.fails(USAGE, "show", "x.json", "--lang", "fr").stderr)

    def test_an_ending_that_is_not_there(self):
        sample = self.sample()
        self.assertIn(".docx", self.fails(USAGE, "export", sample, "-o", "map.docx").stderr)
        self.assertFalse((self.folder / "map.docx").exists())


if __name__ == "__main__":
    unittest.main()
