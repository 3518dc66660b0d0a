"""Sealed sessions on the command line: what opens them, what does not, and what stays on the disk."""

import json
import os
import pathlib
import pty
import shutil
import subprocess
import termios
import unittest

from program import (DAMAGED, FAILED, GOOD, PROGRAM, ROOT, SANITIZED, USAGE, ProgramTest, sha256)

FIXTURE = ROOT / "tests/fixtures/sealed_1.json"  # costs next to nothing to open
WORDS = "a heron in the morning fog"
PASSPHRASE = 4
PRIVATE = ["Private-Title-77", "Private-Goal-77", "Heron-77", "Registrar-77", "Aid-77", "Seen-77"]


class SealedTest(ProgramTest):
    def words(self, name, text):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def setUp(self):
        super().setUp()
        self.known = self.words("words.txt", WORDS + "\n")
        self.wrong = self.words("wrong.txt", "an owl in the morning fog\n")

    def fixture(self, name="sealed.json"):
        path = pathlib.Path(shutil.copy(FIXTURE, self.folder / name))
        path.chmod(0o600)
        return path

    def private_session(self):
        path = self.folder / "mine.json"
        self.good("new", path, "--title", PRIVATE[0])
        done = self.record(
            path, {"set_goal": {"words": PRIVATE[1]}},
            {"add_person": {"code": PRIVATE[2], "role": PRIVATE[3], "memory_aid": PRIVATE[4]}},
            {"note_seen": {"person": PRIVATE[2], "day": "2026-11-23", "kind": "myself",
                           "words": PRIVATE[5]}})
        self.assertEqual(GOOD, done.returncode, done.stderr)
        return path


class Opening(SealedTest):
    def test_every_command_takes_the_passphrase(self):
        path = self.fixture()
        before = sha256(path)
        key = ["--passphrase-file", self.known]
        shown = json.loads(self.good("show", path, "--json", *key).stdout)
        self.assertIn("Heron", [person["code"] for person in shown["people"]])
        self.good("suggest", path, *key)
        self.good("compare", path, "--from", "2", *key)
        for name in ["map.svg", "report.md", "people.csv"]:
            self.good("export", path, "-o", self.folder / name, *key)
        self.good("export", path, "--what", "transcript", "-o", self.folder / "story.md", *key)
        checked = self.good("check", path, *key).stdout
        self.assertIn("good, ", checked)
        self.assertIn("The last change is of 5 October 2026, ", checked)
        self.assertIn("older copy", checked)
        self.assertEqual(before, sha256(path))

        people = self.words("people.csv", "code\nOwl\n")
        self.good("import", path, people, *key)
        done = self.run_program("record", path, *key, stdin='{"set_goal":{"words":"Goal-77"}}\n')
        self.assertEqual(GOOD, done.returncode, done.stderr)
        self.assertNotIn(b"Goal-77", path.read_bytes())
        self.assertEqual("Goal-77", json.loads(self.good("show", path, "--json", *key).stdout)["goal"])

    def test_wrong_passphrase_says_nothing_more(self):
        path = self.fixture()
        before = sha256(path)
        for command in [["show", path], ["check", path], ["record", path],
                        ["export", path, "-o", self.folder / "a.png"],
                        ["branch", path, "--at", "3", "-o", self.folder / "b.json"],
                        ["seal", path, "--new-passphrase-file", self.known], ["unseal", path]]:
            with self.subTest(command[0]):
                done = self.fails(PASSPHRASE, *command, "--passphrase-file", self.wrong)
                self.assertEqual("", done.stdout)
                self.assertIn("does not open", done.stderr)
                dutch = self.fails(PASSPHRASE, *command, "--passphrase-file", self.wrong,
                                   "--lang", "nl")
                self.assertIn("opent", dutch.stderr)
        self.assertEqual(before, sha256(path))
        self.assertEqual({"a.png", "b.json"} & set(os.listdir(self.folder)), set())

    def test_without_one_it_is_never_read_from_standard_input(self):
        path = self.fixture()
        done = self.run_program("show", path, stdin=WORDS + "\n", before=["setsid"])
        self.assertEqual(PASSPHRASE, done.returncode)
        self.assertIn("--passphrase-file", done.stderr)

    def test_passphrases_that_are_none(self):
        path = self.sample("first-map.json")
        before = sha256(path)
        for name, text in [("empty", ""), ("line", "\n"), ("blank", "   \n"), ("two", "a\nb\n"),
                           ("long", "x" * 1025)]:
            file = self.words(name, text)
            with self.subTest(name):
                done = self.fails(USAGE, "seal", path, "--passphrase-file", file)
                self.assertNotIn("is sealed", done.stdout)
        self.words("large", "x" * 5000)
        self.fails(DAMAGED, "seal", path, "--passphrase-file", self.folder / "large")
        self.fails(DAMAGED, "seal", path, "--passphrase-file", self.folder / "nowhere")
        self.fails(DAMAGED, "seal", path, "--passphrase-file", "/dev/stdin")
        self.assertEqual(before, sha256(path))
        self.assertIn("leeg", self.fails(USAGE, "seal", path, "--passphrase-file",
                                         self.folder / "empty", "--lang", "nl").stderr)

    def test_a_line_end_of_another_system_does_not_count(self):
        path = self.fixture()
        self.good("check", path, "--passphrase-file", self.words("crlf", WORDS + "\r\n"))
        self.good("check", path, "--passphrase-file", self.words("none", WORDS))


class Tampered(SealedTest):
    def spoiled(self, spoil, code=DAMAGED):
        path = self.fixture()
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        spoil(lines)
        path.write_text("".join(lines), encoding="utf-8")
        before = sha256(path)
        stderrs = set()
        for language in ["en", "nl"]:
            done = self.fails(code, "check", path, "--passphrase-file", self.known, "--lang", language)
            stderrs.add(done.stderr)
        self.assertEqual(2, len(stderrs), "the same words in both languages")
        self.assertNotEqual(GOOD, self.run_program("record", path, "--passphrase-file", self.known,
                                                   stdin='{"set_goal":{"words":"x"}}\n').returncode)
        self.assertEqual(before, sha256(path))
        return self.fails(code, "check", path, "--passphrase-file", self.known).stderr

    def test_matrix(self):
        def flip(lines):
            lines[5] = lines[5].replace("A", "B", 1)

        def swap(lines):
            lines[4], lines[5] = lines[5], lines[4]

        def drop(lines):
            del lines[6]

        def truncate(lines):
            lines[5] = lines[5][:90] + '"}\n'
        for spoil in [flip, swap, drop, truncate]:
            with self.subTest(spoil.__name__):
                said = self.spoiled(spoil)
                self.assertRegex(said, r"sealed\.json:\d: This sealed line was changed, moved")

        def memory(lines):
            lines[0] = lines[0].replace('"memory":8192', f'"memory":{64 << 30}')
        self.assertIn("65536 MiB", self.spoiled(memory))

        def salt(lines):
            lines[0] = lines[0].replace('"salt":"0', '"salt":"1')
        self.assertIn("header of this sealed session is damaged", self.spoiled(salt))

        def newer(lines):
            lines[0] = lines[0].replace('"sealed":{"version":1', '"sealed":{"version":2')
        self.assertIn("newer version", self.spoiled(newer))


class Sealing(SealedTest):
    def test_sealing_changing_and_unsealing(self):
        path = self.private_session()
        plain = self.good("show", path, "--json").stdout
        done = self.good("seal", path, "--passphrase-file", self.known)
        self.assertIn("is sealed", done.stdout)
        self.assertLess(done.stderr.index("lost is lost"), done.stderr.index("traces"))
        self.assertNotIn(b"-77", path.read_bytes())
        self.assertEqual(0o600, path.stat().st_mode & 0o777)
        header = json.loads(path.read_text(encoding="utf-8"))["sealed"]
        self.assertEqual((256 << 20, 3), (header["memory"], header["passes"]))

        other = self.words("other.txt", "another four words here")
        self.good("seal", path, "--passphrase-file", self.known, "--new-passphrase-file", other)
        self.fails(PASSPHRASE, "check", path, "--passphrase-file", self.known)
        self.assertEqual(plain, self.good("show", path, "--json", "--passphrase-file", other).stdout)
        again = json.loads(path.read_text(encoding="utf-8"))["sealed"]
        self.assertNotEqual(header["salt"], again["salt"])

        done = self.good("unseal", path, "--passphrase-file", other)
        self.assertIn("whoever can read this file", done.stderr)
        self.assertEqual(plain, self.good("show", path, "--json").stdout)
        self.assertIn(b"-77", path.read_bytes())
        self.assertEqual(FAILED, self.run_program("unseal", path).returncode)

    def test_a_session_is_sealed_from_its_beginning(self):
        path = self.folder / "new.json"
        key = ["--passphrase-file", self.known]
        done = self.good("new", path, "--title", PRIVATE[0], "--template", "open-data", *key)
        self.assertIn("lost is lost", done.stderr)
        self.assertNotIn(PRIVATE[0].encode(), path.read_bytes())
        self.assertEqual(PRIVATE[0], json.loads(self.good("show", path, "--json", *key).stdout)["title"])
        self.fails(USAGE, "new", self.folder / "b.json", "--title", "B", "--passphrase-file",
                   self.words("empty", "\n"))
        self.assertFalse((self.folder / "b.json").exists())

    def test_a_branch_is_sealed_with_the_same_passphrase(self):
        path, branch = self.fixture(), self.folder / "branch.json"
        key = ["--passphrase-file", self.known]
        self.good("branch", path, "--at", "5", "-o", branch, *key)
        self.assertIn("sealed", json.loads(branch.read_text(encoding="utf-8")))
        self.assertNotIn(b"Heron", branch.read_bytes())
        self.fails(PASSPHRASE, "show", branch, "--passphrase-file", self.wrong)
        self.good("check", branch, *key)
        done = self.run_program("record", branch, *key, stdin='{"set_goal":{"words":"x"}}\n')
        self.assertEqual(GOOD, done.returncode, done.stderr)

    @unittest.skipIf(SANITIZED, "strace and the leak checker do not go together")
    def test_a_full_disk_leaves_the_file_as_it_was(self):
        full = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=pwrite64,fsync,rename",
                "-e", "inject=pwrite64:error=ENOSPC"]
        sealed, plain = self.fixture(), self.sample("first-map.json")
        for path, command in [(sealed, "unseal"), (plain, "seal")]:
            before = sha256(path)
            for language, words in [("en", "full"), ("nl", "vol")]:
                done = self.run_program(command, path, "--passphrase-file", self.known, "--lang",
                                        language, before=full)
                self.assertEqual(FAILED, done.returncode, done.stderr)
                self.assertIn(words, done.stderr)
                self.assertEqual("", done.stdout)
            self.assertEqual(before, sha256(path))
        self.assertEqual([], [name for name in os.listdir(self.folder) if name.endswith(".tmp")])

    def test_nothing_private_is_left_in_any_file(self):
        path = self.private_session()
        settings = self.folder / "config/karnemelk/settings.json"
        settings.parent.mkdir(parents=True)
        settings.write_text(json.dumps({"recent": [{"path": str(path), "title": PRIVATE[0]}]}),
                            encoding="utf-8")
        key = ["--passphrase-file", self.known]
        self.good("seal", path, *key)
        for _ in range(2):
            done = self.run_program("record", path, *key, stdin=json.dumps(
                {"set_goal": {"words": PRIVATE[1] + " again"}}) + "\n")
            self.assertEqual(GOOD, done.returncode, done.stderr)
        self.good("branch", path, "--at", "3", "-o", self.folder / "branch.json", *key)
        self.good("check", path, self.folder / "branch.json", *key)
        self.good("show", path, *key)
        self.assertEqual([], self.traces())

    def traces(self):
        found = []
        for file in self.folder.rglob("*"):
            data = file.read_bytes() if file.is_file() else b""
            found += [(str(file), word) for word in [*PRIVATE, WORDS]
                      if word.encode() in data and file != self.known]
        return found


class OnTheTerminal(SealedTest):
    """The passphrase is asked on the terminal and not shown, while standard input has the changes."""

    def run_on_terminal(self, answers, *arguments, stdin=""):
        ours, theirs = pty.openpty()

        def take_terminal():
            os.setsid()
            os.close(os.open(os.ttyname(theirs), os.O_RDWR))  # the first one opened is its own
        process = subprocess.Popen([PROGRAM, *map(str, arguments)], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                   env=self.environment(), preexec_fn=take_terminal)
        screen = b""
        for number, answer in enumerate(answers, 1):
            while screen.count(b": ") < number:
                screen += os.read(ours, 1000)
            os.write(ours, answer.encode() + b"\n")
        out, err = process.communicate(stdin, timeout=120)
        echoes = bool(termios.tcgetattr(theirs)[3] & termios.ECHO)
        os.close(ours)
        os.close(theirs)
        self.assertTrue(echoes, "the terminal was left without echo")
        self.assertNotIn(b"heron", screen)
        return process.returncode, out, err

    def test_asking(self):
        path = self.fixture()
        change = '{"set_goal":{"words":"typed"}}\n'
        code, out, err = self.run_on_terminal([WORDS], "record", path, stdin=change)
        self.assertEqual((GOOD, ""), (code, err), out)
        code, _, err = self.run_on_terminal(["wrong heron"], "show", path)
        self.assertEqual(PASSPHRASE, code, err)
        code, _, err = self.run_on_terminal([""], "show", path)
        self.assertEqual(USAGE, code, err)

    def test_choosing(self):
        path = self.sample("first-map.json")
        before = sha256(path)
        code, _, err = self.run_on_terminal(["one heron", "two heron"], "seal", path)
        self.assertEqual(FAILED, code, err)
        self.assertIn("not the same", err)
        self.assertEqual(before, sha256(path))
        code, out, err = self.run_on_terminal([WORDS, WORDS], "seal", path)
        self.assertEqual(GOOD, code, err)
        self.good("check", path, "--passphrase-file", self.known)


if __name__ == "__main__":
    unittest.main()
