"""Bad files get a clear error and lose nothing: every command that reads, in both languages."""

import concurrent.futures
import os
import pathlib
import shutil
import stat
import unittest

from program import DAMAGED, FAILED, ROOT, SESSIONS, ProgramTest, sha256

FIRST_MAP = SESSIONS / "first-map.json"
HERON = '{"add_person":{"code":"A new one"}}\n'


class BadFile(ProgramTest):
    def bad(self, content, name="bad.json"):
        path = self.folder / name
        path.write_bytes(content)
        return path

    def good_bytes(self):
        return FIRST_MAP.read_bytes()

    def refused(self, path, *words):
        """Damaged or unreadable for all: exit 3, a sentence in each language, nothing written."""
        existed = path.is_file()
        before = sha256(path) if existed else None
        around = sorted(os.listdir(path.parent))
        sentences = set()
        for language in ["en", "nl"]:
            for command in [["check", path], ["show", path], ["record", path],
                            ["export", path, "-o", "out.png"]]:
                said = self.fails(DAMAGED, *command, "--lang", language, stdin=HERON)
                self.assertIn(path.name, said.stderr)
                if command[0] == "check":
                    self.assertEqual("", said.stdout)
                    sentences.add(said.stderr)
                    if language == "en":
                        for word in words:
                            self.assertIn(word, said.stderr)
        self.assertEqual(2, len(sentences), sentences)
        self.assertEqual(around, sorted(os.listdir(path.parent)))
        if existed:
            self.assertEqual(before, sha256(path))
        return sentences


class Unreadable(BadFile):
    def test_missing(self):
        self.refused(self.folder / "missing.json", "no file")

    def test_folder(self):
        path = self.folder / "folder.json"
        path.mkdir()
        self.refused(path, "folder")

    def test_empty(self):
        path = self.bad(b"")
        self.refused(path)
        said = self.fails(DAMAGED, "check", path).stderr
        self.assertEqual(1, said.count("bad.json"), said)

    def test_zero_filled(self):
        self.refused(self.bad(b"\0" * 4096))

    def test_utf_16(self):
        text = self.good_bytes().decode()
        self.refused(self.bad(text.encode("utf-16")))
        self.refused(self.bad(text.encode("utf-16-be"), "big.json"))

    def test_not_a_session(self):
        self.refused(self.bad(b'{"format":"something else"}\n'))
        self.refused(self.bad(b"[1,2,3]\n", "list.json"))
        self.refused(self.bad(b"\x89PNG\r\n\x1a\n" + os.urandom(64), "picture.json"))

    def test_too_large(self):
        path = self.bad(b"")
        os.truncate(path, 257 << 20)  # sparse
        self.refused(path, "256 MiB", "257")

    @unittest.skipIf(os.geteuid() == 0 and not shutil.which("setpriv"), "needs setpriv as root")
    def test_unreadable(self):
        path = self.bad(self.good_bytes())
        os.chmod(path, 0)
        self.addCleanup(os.chmod, path, 0o600)
        os.chmod(self.folder, 0o755)
        before = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        done = self.fails(DAMAGED, "check", path, before=before if os.geteuid() == 0 else [])
        self.assertIn("not allowed", done.stderr)


class BadEntry(BadFile):
    """One entry that is not good, in an otherwise good file."""

    def with_line(self, line, at=-2):
        lines = self.good_bytes().split(b"\n")
        lines.insert(len(lines) + at, line)
        return self.bad(b"\n".join(lines))

    def damaged(self, path, *words):
        """Readable up to the bad line: exit 3 from check, which names the line; never written."""
        before = sha256(path)
        for language in ["en", "nl"]:
            said = self.fails(DAMAGED, "check", path, "--lang", language)
            self.assertRegex(said.stderr, rf"{path.name}:\d+: ")
            if language == "en":
                for word in words:
                    self.assertIn(word, said.stderr)
            self.fails(DAMAGED, "record", path, stdin=HERON)
        self.assertEqual(before, sha256(path))

    def entry(self, change, seq=b"2"):
        return b',{"seq":' + seq + b',"at":"2026-11-23T13:30:00.000Z","by":"x","do":[' + change + b"]}"

    def middle(self, change):
        lines = self.good_bytes().split(b"\n")
        lines[2] = self.entry(change)
        return self.bad(b"\n".join(lines))

    def test_a_position_of_1e300(self):
        self.damaged(self.middle(b'{"place_person":{"id":"p2","trust":1e300,"agreement":0}}'))
        self.damaged(self.middle(b'{"place_person":{"id":"p2","trust":1e999,"agreement":0}}'))

    def test_duplicate_names(self):
        self.damaged(self.middle(b'{"set_goal":{"words":"a","words":"b"}}'), "twice")

    def test_33_deep(self):
        deep = b"[" * 33 + b"]" * 33
        self.damaged(self.middle(b'{"later":{"x":' + deep + b"}}"), "32")

    def test_nul_inside(self):
        lines = self.good_bytes().split(b"\n")
        lines[2] = lines[2][:10] + b"\0" + lines[2][11:]
        self.damaged(self.bad(b"\n".join(lines)))

    def test_not_utf_8(self):
        self.damaged(self.middle(b'{"set_goal":{"words":"caf\xe9"}}'), "UTF-8")

    def test_a_line_that_is_too_long(self):
        self.damaged(self.middle(b'{"set_goal":{"words":"' + b"x" * (17 << 20) + b'"}}'), "16 MiB")

    def test_words_that_are_too_long(self):
        self.damaged(self.middle(b'{"set_goal":{"words":"' + b"x" * 70000 + b'"}}'))

    def test_damage_is_shown_up_to_the_last_good_entry(self):
        path = self.middle(b"nonsense")
        self.assertIn("bad.json:3: ", self.fails(DAMAGED, "check", path).stderr)
        looked = self.fails(DAMAGED, "show", path)
        self.assertIn("bad.json:3: ", looked.stderr)
        good = self.bad(b"\n".join(self.good_bytes().split(b"\n")[:2]) + b"\n]}\n", "good.json")
        self.assertEqual(self.good("show", good).stdout, looked.stdout)

    def test_damage_is_exported_up_to_the_last_good_entry(self):
        path = self.middle(b"nonsense")
        said = self.fails(DAMAGED, "export", path, "-o", "bad.svg")
        self.assertIn("bad.json:3: ", said.stderr)
        good = self.bad(b"\n".join(self.good_bytes().split(b"\n")[:2]) + b"\n]}\n", "good.json")
        self.good("export", good, "-o", "good.svg")
        self.assertEqual(sha256(self.folder / "good.svg"), sha256(self.folder / "bad.svg"))

    def test_damage_is_named_by_who_would_write(self):
        path = self.middle(b"nonsense")
        people = self.folder / "people.csv"
        people.write_text("code\nA new one\n", encoding="utf-8")
        before = sha256(path)
        for command in [["record", path], ["import", path, people]]:
            said = self.fails(DAMAGED, *command, stdin=HERON)
            self.assertEqual("", said.stdout)
            self.assertIn("bad.json:3: ", said.stderr)
            self.assertIn("damaged", said.stderr)
        self.assertEqual(before, sha256(path))


class Tail(BadFile):
    def test_nul_tail(self):
        path = self.bad(self.good_bytes() + b"\0" * 512)
        before = sha256(path)
        for language in ["en", "nl"]:
            said = self.good("check", path, "--lang", language)
            self.assertIn("bad.json", said.stderr)
        self.assertEqual(before, sha256(path))

    def test_cut_at_every_byte(self):
        """Wherever the file is cut: no crash, and it is good, or torn and said so, or refused."""
        whole = self.good_bytes()
        folder = self.folder / "cut"
        folder.mkdir()
        files = []
        for size in range(len(whole)):
            path = folder / f"{size:06}.json"
            path.write_bytes(whole[:size])
            files.append(path)
        codes = {}
        # `check` waits and reads again when a file seems torn: many wait together here.
        parts = [files[start:start + 64] for start in range(0, len(files), 64)]
        with concurrent.futures.ThreadPoolExecutor(24) as pool:
            checks = list(pool.map(lambda part: self.run_program("check", *part), parts))
        for some, done in zip(parts, checks):
            self.assertIn(done.returncode, (0, DAMAGED), done.stderr)
            good = {line.split(": ")[0] for line in done.stdout.splitlines()}
            for path in some:
                lines = [line for line in done.stderr.splitlines() if path.name in line]
                codes[path] = str(path) in good
                if not codes[path]:
                    self.assertTrue(lines, f"nothing is said about {path.name}")
                elif path.stat().st_size < len(whole) - 1:
                    self.assertTrue(lines, f"{path.name} was torn and nothing is said")
                self.assertEqual(whole[:path.stat().st_size], path.read_bytes())
        header = whole.index(b"\n") + 1
        for path, good in codes.items():
            size = path.stat().st_size
            # a whole header and whole lines behind it can always be read
            if size >= header:
                self.assertTrue(good, f"cut at {size} of {len(whole)}")

    def test_a_torn_line_is_mended_by_the_next_entry(self):
        whole = self.good_bytes()
        path = self.bad(whole[:-40])
        done = self.good("record", path, stdin=HERON)
        self.assertTrue(done.stdout.strip().isdigit())
        lines = whole[:-40].count(b"\n") + 1
        self.assertRegex(done.stderr, rf"bad.json:{lines}: .*not written completely")
        self.assertEqual("", self.good("check", path).stderr)
        self.assertIn("A new one", self.good("show", path).stdout)


class OtherVersions(BadFile):
    def test_a_newer_version_is_read_and_never_written(self):
        path = self.bad(self.good_bytes().replace(b'"version":1', b'"version":99', 1))
        before = sha256(path)
        for language in ["en", "nl"]:
            said = self.good("check", path, "--lang", language)
            self.assertIn("99", said.stderr)
            self.assertNotIn("good" if language == "en" else "goed", said.stdout)
        self.assertIn("can be read, not changed", self.good("check", path).stdout)
        self.fails(FAILED, "record", path, stdin=HERON)
        self.assertEqual(before, sha256(path))

    def test_an_older_version_is_said_and_keeps_its_mode(self):
        path = self.bad((ROOT / "tests/fixtures/version_0.json").read_bytes())
        people = self.folder / "people.csv"
        people.write_text("code\nA new one\n", encoding="utf-8")
        os.chmod(path, 0o640)
        self.assertIn("bad.json: This file was made by an older",
                      self.good("import", path, people).stderr)
        self.assertEqual(0o640, stat.S_IMODE(os.stat(path).st_mode))
        self.assertEqual("", self.good("import", path, people, "--same-code", "update").stderr)

    def test_a_version_that_is_no_number(self):
        self.refused(self.bad(self.good_bytes().replace(b'"version":1', b'"version":"x"', 1)))

    def test_unknown_fields_stay(self):
        whole = self.good_bytes().replace(b'"version":1', b'"version":1,"later":{"a":[1]}', 1)
        path = self.bad(whole)
        self.good("record", path, stdin=HERON)
        self.assertTrue(path.read_bytes().startswith(whole[:-4]))

    def test_other_layouts(self):
        import json
        document = json.loads(self.good_bytes())
        for name, text in {
                "pretty.json": json.dumps(document, indent=2),
                "one-line.json": json.dumps(document),
                "crlf.json": self.good_bytes().decode().replace("\n", "\r\n"),
                "bom.json": "\ufeff" + self.good_bytes().decode(),
                "no-end.json": self.good_bytes().decode().rstrip("\n")}.items():
            with self.subTest(name):
                path = self.bad(text.encode(), name)
                before = sha256(path)
                self.good("check", path)
                self.assertEqual(before, sha256(path))
                self.assertEqual(self.good("show", FIRST_MAP).stdout, self.good("show", path).stdout)
                self.good("record", path, stdin=HERON)
                self.assertTrue(path.read_bytes().startswith(self.good_bytes()[:-4]))


class Places(ProgramTest):
    @unittest.skipIf(os.geteuid() == 0 and not shutil.which("setpriv"), "needs setpriv as root")
    def test_read_only_folder(self):
        path = pathlib.Path(shutil.copy(FIRST_MAP, self.folder))
        os.chmod(path, 0o444)
        os.chmod(self.folder, 0o555)
        self.addCleanup(os.chmod, self.folder, 0o755)
        before = sha256(path)
        nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        nobody = nobody if os.geteuid() == 0 else []
        sentences = set()
        for language in ["en", "nl"]:
            more = {"before": nobody, "env": {"LANGUAGE": language}}
            sentences.add(self.fails(FAILED, "record", path, stdin=HERON, **more).stderr)
            self.fails(FAILED, "new", self.folder / "x.json", "--title", "T", **more)
            self.fails(FAILED, "export", path, "-o", self.folder / "x.png", **more)
            self.good("show", path, **more)
        self.assertEqual(2, len(sentences))
        self.assertEqual(before, sha256(path))


if __name__ == "__main__":
    unittest.main()
