"""Keeping less: until when, everything about somebody, forgetting, deleting, a learning copy."""

import json
import os
import pathlib
import re
import stat
import subprocess
import unittest

from program import DAMAGED, FAILED, GOOD, PROGRAM, SESSIONS, USAGE, ProgramTest, sha256

SAMPLES = sorted(path.name for path in SESSIONS.glob("*.json"))


def changes(path):
    for entry in json.loads(path.read_text(encoding="utf-8"))["entries"]:
        for change in entry.get("do", []):
            yield from change.items()


def texts_of(value):
    """Every word that somebody typed, wherever it stands in a document."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from texts_of(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts_of(inner)
    elif isinstance(value, str):
        yield value


class Retention(ProgramTest):
    def test_own_colleagues_are_kept_for_ninety_days_unless_said_otherwise(self):
        own = self.new("own.json")
        kinds = dict(changes(own))
        self.assertRegex(kinds["set_retention"]["until"], r"^\d{4}-\d\d-\d\d$")
        chosen = self.new("chosen.json", "--keep-until", "2031-05-06")
        self.assertEqual({"until": "2031-05-06"}, dict(changes(chosen))["set_retention"])
        case = self.new("case.json", "--kind", "fictive")
        self.assertNotIn("set_retention", dict(changes(case)))

    def test_a_day_that_is_none_is_refused(self):
        path = self.folder / "new.json"
        self.fails(USAGE, "new", path, "--title", "T", "--keep-until", "2031-02-30")
        self.assertFalse(path.exists())


class Delete(ProgramTest):
    def test_the_file_goes_with_what_a_crash_left_beside_it_and_nothing_else(self):
        path = self.sample()
        left = self.folder / f".{path.name}-123-1.tmp"
        other = self.folder / ".other.json-123-1.tmp"
        left.write_text("half a session")
        other.write_text("not ours")
        settings = self.folder / "config/karnemelk/settings.json"
        settings.parent.mkdir(parents=True)
        settings.write_text(json.dumps({"recent": [{"path": str(path), "title": "Secret"}]}))
        done = self.good("delete", path, "--yes")
        self.assertIn("Copies elsewhere may remain", done.stdout)
        self.assertFalse(path.exists() or left.exists())
        self.assertTrue(other.exists())
        self.assertNotIn("Secret", settings.read_text())

    def test_it_asks_first_and_not_in_a_pipe(self):
        path = self.sample()
        for answer in ("", "yes\n"):
            self.assertIn("--yes", self.fails(USAGE, "delete", path, stdin=answer).stderr)
        self.assertTrue(path.exists())

    def test_what_is_no_session_or_on_hold_stays(self):
        letter = self.folder / "letter.json"
        letter.write_text("{}")
        self.fails(USAGE, "delete", letter, "--yes")
        self.fails(DAMAGED, "delete", self.folder / "nowhere.json", "--yes")
        path = self.new()
        self.record(path, {"set_retention": {"hold": "a request is running"}})
        refused = self.fails(FAILED, "delete", path, "--yes")
        self.assertIn("a request is running", refused.stderr)
        self.assertTrue(letter.exists() and path.exists())

    def test_a_damaged_session_can_be_deleted_too(self):
        path = self.sample()
        path.write_bytes(path.read_bytes()[:3000] + b"\nnot an entry\n" * 3 + path.read_bytes()[3000:])
        self.good("delete", path, "--yes")
        self.assertFalse(path.exists())

    def test_of_a_link_the_session_goes_as_well(self):
        path = self.sample()
        link = self.folder / "link.json"
        link.symlink_to(path)
        self.good("delete", link, "--yes")
        self.assertFalse(path.exists() or link.is_symlink())


class Forget(ProgramTest):
    def test_of_every_sample_and_everybody_in_it_nothing_is_found_afterwards(self):
        for name in SAMPLES:
            original = json.loads((SESSIONS / name).read_text(encoding="utf-8"))
            people = self.shown(SESSIONS / name)["people"]
            self.assertTrue(people)
            for person in people:
                with self.subTest(name, person=person["code"]):
                    path = self.sample(name)
                    self.good("forget", path, "--person", person["code"], "--texts", "clear")
                    self.nothing_is_left(path, original, person)
                    self.assertEqual(len(people) - 1, len(self.shown(path)["people"]))
                    self.good("check", path)

    def nothing_is_left(self, path, original, person):
        bytes_now = path.read_text(encoding="utf-8")
        about = [fields for entry in original["entries"] for change in entry.get("do", [])
                 for kind, fields in change.items()
                 if kind in ("add_person", "set_person") and fields["id"] == person["id"]]
        words = {fields[key] for fields in about for key in ("code", "role", "name", "memory_aid")
                 if fields.get(key)}
        self.assertTrue(words)
        for word in words:
            found = subprocess.run(["grep", "-cw", "--", word, path], capture_output=True,
                                   text=True, check=False)
            self.assertEqual("0", found.stdout.strip(), word)
        self.assertNotIn(f'"{person["id"]}"', bytes_now)
        for fields in about:
            for key in ("my_share", "right_about"):
                if fields.get(key):
                    self.assertNotIn(fields[key], bytes_now)
        seqs = [entry["seq"] for entry in json.loads(bytes_now)["entries"]]
        self.assertEqual([entry["seq"] for entry in original["entries"]], seqs[:-1])

    def test_texts_elsewhere_are_listed_and_nothing_changes_until_that_was_answered(self):
        path = self.new("new.json", "--kind", "fictive")
        self.record(path, {"add_person": {"code": "Heron", "name": "Anna de Vries"}},
                    {"add_person": {"code": "Oak"}},
                    {"set_harvest": {"words": "Ask Anna first"}})
        before = sha256(path)
        refused = self.fails(FAILED, "forget", path, "--person", "heron")
        self.assertIn("the harvest: Ask Anna first", refused.stderr)
        self.assertEqual(before, sha256(path))
        left = pathlib.Path(self.folder / "left.json")
        left.write_bytes(path.read_bytes())
        self.good("forget", left, "--person", "Heron", "--texts", "leave")
        self.assertIn("Ask Anna first", left.read_text(encoding="utf-8"))
        self.good("forget", path, "--person", "Heron", "--texts", "clear")
        self.assertNotIn("Anna", path.read_text(encoding="utf-8"))

    def test_an_unknown_code_changes_nothing(self):
        path = self.sample()
        before = sha256(path)
        for language, words in (("en", "Nobody here has or had"), ("nl", "Niemand heeft of had")):
            refused = self.fails(FAILED, "forget", path, "--person", "Nemo", "--lang", language)
            self.assertIn(words, refused.stderr)
        self.assertEqual(before, sha256(path))

    def test_what_this_version_does_not_know_goes_and_is_counted(self):
        path = self.new()
        self.record(path, {"add_person": {"code": "Heron"}})
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("\n]}", '\n,{"seq":9,"at":"2026-11-23T13:30:00.000Z",'
                                     '"by":"x","do":[{"dance":{"with":"Heron"}}]}\n]}'),
                        encoding="utf-8")
        done = self.good("forget", path, "--person", "Heron")
        self.assertIn("1 line held something", done.stdout)
        self.assertNotIn("dance", path.read_text(encoding="utf-8"))

    def test_a_damaged_file_and_a_full_disk_leave_the_original(self):
        path = self.sample()
        whole = path.read_bytes()
        broken = whole.replace(b'"seq":5,', b'"seq":"five",', 1)
        path.write_bytes(broken)
        code = json.loads(whole)["entries"]
        person = next(f["code"] for e in code for c in e.get("do", []) for k, f in c.items()
                      if k == "add_person")
        self.fails(DAMAGED, "forget", path, "--person", person, "--texts", "clear")
        self.assertEqual(broken, path.read_bytes())
        path.write_bytes(whole)
        limited = ["bash", "-c", 'ulimit -f 4; exec "$@"', "bash"]
        self.fails(FAILED, "forget", path, "--person", person, "--texts", "clear", before=limited)
        self.assertEqual(whole, path.read_bytes())
        self.assertEqual([path.name], [p.name for p in self.folder.glob("*.json")])

    def test_branches_that_may_hold_the_same_people_are_named(self):
        path = self.sample()
        self.good("branch", path, "--at", 40, "-o", self.folder / "what-if.json")
        code = self.shown(path)["people"][0]["code"]
        done = self.good("forget", path, "--person", code, "--texts", "clear")
        self.assertIn("what-if.json", done.stdout)


class Everything(ProgramTest):
    def test_about_somebody_to_the_screen_and_as_a_page(self):
        path = self.new()
        self.record(path, {"add_person": {"code": "Heron", "role": "Registrar", "my_share": "I shout"}},
                    {"place_person": {"person": "Heron", "trust": 0.5, "agreement": None}},
                    {"note_seen": {"person": "Heron", "id": "s4", "day": "2026-11-23",
                                   "kind": "myself", "words": "Slept in the meeting"}},
                    {"undo": {}},
                    {"add_person": {"code": "Oak", "memory_aid": "owes Heron a book"}})
        for language, head in (("en", "Everything about Heron"), ("nl", "Alles over Heron")):
            words = self.good("export", path, "--person", "heron", "--lang", language).stdout
            for part in (head, "Registrar", "I shout", "Slept in the meeting", "owes Heron a book"):
                self.assertIn(part, words)
        page = self.folder / "heron.html"
        self.good("export", path, "--person", "Heron", "-o", page)
        self.assertIn("personal data", page.read_text(encoding="utf-8"))
        self.good("export", path, "--person", "Heron", "-o", self.folder / "heron.pdf")

    def test_of_somebody_who_was_removed_too(self):
        path = self.new()
        self.record(path, {"add_person": {"code": "Heron", "role": "Registrar"}},
                    {"remove_person": {"person": "Heron"}})
        self.assertIn("Registrar", self.good("export", path, "--person", "Heron").stdout)

    def test_wrong_use_is_said(self):
        path = self.sample()
        self.fails(FAILED, "export", path, "--person", "Nemo")
        self.fails(USAGE, "export", path)
        self.fails(USAGE, "export", path, "--what", "person")
        code = self.shown(path)["people"][0]["code"]
        self.fails(USAGE, "export", path, "--person", code, "--eyes", "wall")
        self.fails(USAGE, "export", path, "--person", code, "--at", "3")


class LearningCopy(ProgramTest):
    def test_of_every_sample_nothing_that_was_typed_is_in_the_copy(self):
        for name in SAMPLES:
            with self.subTest(name):
                document = json.loads((SESSIONS / name).read_text(encoding="utf-8"))
                people = self.shown(SESSIONS / name)["people"]
                copy = self.folder / f"copy-of-{name}"
                if len(people) < 5:
                    self.fails(FAILED, "learning-copy", SESSIONS / name, "-o", copy)
                    self.assertFalse(copy.exists())
                    continue
                roles = [f"--role={person['role']}=staff" for person in people if person.get("role")]
                self.good("learning-copy", SESSIONS / name, "-o", copy, *roles)
                self.check_copy(copy, document, people)

    def check_copy(self, copy, document, people):
        text = copy.read_text(encoding="utf-8")
        self.assertEqual(len(people), len(self.shown(copy)["people"]))
        self.good("check", copy)
        self.assertNotIn(document["id"], text)
        self.assertFalse(set(re.findall(r"2\d\d\d-\d\d-\d\d", json.dumps(document))) &
                         set(re.findall(r"2\d\d\d-\d\d-\d\d", text)))
        names = {kind for entry in document["entries"] for change in entry.get("do", [])
                 for kind in change}
        for words in set(texts_of(document["entries"])):
            ours = words in names or len(words) < 6 or re.fullmatch(r"[a-z_0-9.-]+", words)
            if not ours:
                self.assertNotIn(words, text)

    def test_a_map_of_two_is_refused_in_both_languages_and_nothing_is_written(self):
        path = self.new()
        self.record(path, {"add_person": {"code": "Heron"}}, {"add_person": {"code": "Oak"}})
        before, copy = sha256(path), self.folder / "copy.json"
        for language, words in (("en", "at least 5 people"), ("nl", "minstens 5 mensen")):
            refused = self.fails(FAILED, "learning-copy", path, "-o", copy, "--lang", language)
            self.assertIn(words, refused.stderr)
        self.assertFalse(copy.exists())
        self.assertEqual(before, sha256(path))

    def test_new_words_with_an_old_one_in_them_are_refused(self):
        path = self.sample()
        person = self.shown(path)["people"][0]
        copy = self.folder / "copy.json"
        self.fails(FAILED, "learning-copy", path, "-o", copy, "--title", f"On {person['code']}")
        self.fails(USAGE, "learning-copy", path, "-o", copy, "--role", "nothing")
        self.fails(USAGE, "learning-copy", path, "-o", copy, "--seen", "x=y")
        self.assertFalse(copy.exists())

    def test_it_never_takes_the_place_of_a_file(self):
        path = self.sample()
        before = sha256(path)
        self.fails(FAILED, "learning-copy", path, "-o", path)
        self.assertEqual(before, sha256(path))


class Places(ProgramTest):
    def test_files_are_for_their_owner_alone(self):
        path = self.new()
        self.assertEqual(0o600, stat.S_IMODE(path.stat().st_mode))
        self.record(path, *({"add_person": {"code": f"Word {i}"}} for i in range(6)))
        for command in (("branch", path, "--at", "2", "-o"), ("learning-copy", path, "-o"),
                        ("export", path, "--person", "Word 1", "-o")):
            made = self.folder / f"{command[0]}.{'md' if command[0] == 'export' else 'json'}"
            self.good(*command, made)
            self.assertEqual(0o600, stat.S_IMODE(made.stat().st_mode), command)
        self.good("forget", path, "--person", "Word 1")
        self.assertEqual(0o600, stat.S_IMODE(path.stat().st_mode))

    def test_a_link_at_the_place_of_a_new_file_is_never_written_through(self):
        path, victim = self.sample(), self.folder / "victim.txt"
        victim.write_text("mine")
        for command in (("new", "--title", "T"), ("learning-copy", path, "-o"),
                        ("branch", path, "--at", "2", "-o"), ("export", path, "-o")):
            link = self.folder / ("link.svg" if command[0] == "export" else "link.json")
            link.symlink_to(victim)
            done = (self.run_program(command[0], link, *command[1:]) if command[0] == "new"
                    else self.run_program(*command, link))
            self.assertIn(done.returncode, (GOOD, FAILED), done.stderr)
            self.assertEqual("mine", victim.read_text(), command)
            link.unlink()

    def test_a_private_word_is_in_no_file_name(self):
        path = self.folder / "new.json"
        self.good("new", path, "--title", "Secretword")
        self.record(path, {"add_person": {"code": "Heron", "name": "Secretword"}})
        self.good("export", path, "-o", self.folder / "map.svg")
        names = [name for _, folders, files in os.walk(self.folder) for name in folders + files]
        self.assertEqual([], [name for name in names if "secretword" in name.lower()])


if __name__ == "__main__":
    unittest.main()
