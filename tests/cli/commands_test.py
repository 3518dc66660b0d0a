"""What each command does when all is well, and how it refuses."""

import json
import os
import stat
import subprocess
import unittest

from program import DAMAGED, FAILED, PROGRAM, USAGE, ProgramTest, sha256

HERON = {"add_person": {"code": "Heron", "role": "Archivist"}}
PLACED = {"place_person": {"person": "Heron", "trust": 0.62, "agreement": None}}


class New(ProgramTest):
    def test_makes_a_good_file_for_its_owner_alone(self):
        path = self.new()
        self.assertEqual(0o600, stat.S_IMODE(os.stat(path).st_mode))
        self.assertIn("good", self.good("check", path).stdout)
        self.assertIn("A title", self.good("show", path).stdout)
        self.assertIn("own colleagues", self.good("show", path).stdout)

    def test_kind_and_template(self):
        fictive = self.new("fictive.json", "--kind", "fictive")
        self.assertIn("fictive", self.good("show", fictive).stdout)
        templates = sorted(path.stem for path in
                           (path for path in (self.assets() / "templates").glob("*.json")))
        self.assertTrue(templates)
        for template in templates:
            path = self.new(f"{template}.json", "--template", template, "--lang", "nl")
            goal = json.loads((self.assets() / f"templates/{template}.json").read_text(
                encoding="utf-8"))["goal"]["nl"]
            self.assertEqual(goal, self.shown(path)["goal"])

    def assets(self):
        import pathlib
        return pathlib.Path(PROGRAM).parent.parent / "assets"

    def test_unknown_template_makes_nothing(self):
        said = self.fails(USAGE, "new", "x.json", "--title", "T", "--template", "nothing")
        self.assertIn("nothing", said.stderr)
        self.assertFalse((self.folder / "x.json").exists())

    def test_never_replaces(self):
        path = self.new()
        before = sha256(path)
        self.fails(FAILED, "new", path, "--title", "Another")
        self.assertEqual(before, sha256(path))

    def test_folder_that_is_not_there(self):
        self.fails(FAILED, "new", "nowhere/x.json", "--title", "T")


class Record(ProgramTest):
    def test_prints_the_seq_of_each_entry(self):
        path = self.new()
        done = self.record(path, HERON, PLACED, [{"set_goal": {"words": "Open data"}}])
        self.assertEqual("", done.stderr)
        self.assertEqual(["2", "3", "4"], done.stdout.split())
        self.assertEqual(0, done.returncode)
        last = json.loads(path.read_text(encoding="utf-8"))["entries"][-2]
        self.assertEqual([{"place_person": {"id": "p2", "trust": 0.62, "agreement": None}}],
                         last["do"])

    def test_undo_and_redo(self):
        path = self.new()
        self.record(path, HERON, PLACED)
        self.assertEqual(["4"], self.record(path, {"undo": {}}).stdout.split())
        self.assertIn("Not on the map yet (1)", self.good("show", path).stdout)
        self.assertEqual(["5"], self.record(path, {"redo": {}}).stdout.split())
        self.assertNotIn("Not on the map yet", self.good("show", path).stdout)

    def test_a_refused_line_is_named_and_the_rest_goes_on(self):
        path = self.new()
        lines = [json.dumps(HERON), "nonsense", "", json.dumps({"fly": {}}),
                 json.dumps({"place_person": {"person": "Nobody", "trust": 0, "agreement": 0}}),
                 json.dumps({"place_person": {"person": "Heron", "trust": 1e300, "agreement": 0}}),
                 json.dumps(PLACED)]
        done = self.run_program("record", path, stdin="\n".join(lines) + "\n")
        self.assertEqual(FAILED, done.returncode)
        self.assertEqual(["2", "3"], done.stdout.split())
        refused = done.stderr.splitlines()
        self.assertEqual(["line 2", "line 4", "line 5", "line 6"],
                         [line.split(":")[0] for line in refused])
        dutch = self.run_program("record", path, stdin="nonsense\n", env={"LANGUAGE": "nl"})
        self.assertTrue(dutch.stderr.startswith("regel 1: "), dutch.stderr)

    def test_a_line_that_changes_nothing_prints_the_seq_before(self):
        path = self.new()
        self.record(path, HERON, PLACED)
        before = sha256(path)
        done = self.record(path, PLACED)
        self.assertEqual((0, "", ["3"]), (done.returncode, done.stderr, done.stdout.split()))
        self.assertEqual(before, sha256(path))
        self.assertIn("seq", self.good("record", "--help").stdout)

    def test_what_was_not_seen_cannot_be_removed(self):
        path = self.new()
        self.record(path, HERON)
        before = sha256(path)
        done = self.record(path, {"remove_seen": {"person": "Heron", "id": "s9"}})
        self.assertEqual((FAILED, ""), (done.returncode, done.stdout))
        self.assertIn("s9", done.stderr)
        self.assertEqual(before, sha256(path))

    def test_each_seq_comes_when_its_entry_is_in_the_file(self):
        path = self.new()
        with subprocess.Popen([PROGRAM, "record", path], stdin=subprocess.PIPE, text=True,
                              stdout=subprocess.PIPE, env=self.environment()) as process:
            for number in range(5):
                print(json.dumps({"add_person": {"code": f"Code {number}"}}), file=process.stdin,
                      flush=True)
                seq = int(process.stdout.readline())
                entries = json.loads(path.read_text(encoding="utf-8"))["entries"]
                self.assertEqual(seq, entries[-1]["seq"])
            process.stdin.close()
            self.assertEqual(0, process.wait())

    def test_a_second_one_is_kept_out(self):
        path = self.new()
        with subprocess.Popen([PROGRAM, "record", path], stdin=subprocess.PIPE, text=True,
                              stdout=subprocess.PIPE, env=self.environment()) as first:
            print(json.dumps(HERON), file=first.stdin, flush=True)
            self.assertEqual("2\n", first.stdout.readline())
            before = sha256(path)
            second = self.record(path, {"add_person": {"code": "Oak"}})
            self.assertEqual(FAILED, second.returncode)
            self.assertEqual("", second.stdout)
            self.assertTrue(second.stderr)
            self.assertEqual(before, sha256(path))
            self.good("show", path)  # looking is free
            first.stdin.close()
        self.assertEqual(0, self.record(path, {"add_person": {"code": "Oak"}}).returncode)

    def test_nothing_to_record(self):
        path = self.new()
        before = sha256(path)
        self.assertEqual("", self.good("record", path).stdout)
        self.assertEqual(before, sha256(path))


class Show(ProgramTest):
    def test_text_in_both_languages(self):
        sample = self.sample()
        for language in ["en", "nl"]:
            said = self.good("show", sample, "--lang", language)
            self.assertEqual("", said.stderr)
            self.golden(f"show-{language}.txt", said.stdout)

    def test_reads_only(self):
        sample = self.sample()
        before = (sha256(sample), os.stat(sample).st_mtime_ns)
        self.good("show", sample)
        self.good("check", sample)
        self.assertEqual(before, (sha256(sample), os.stat(sample).st_mtime_ns))
        self.assertEqual([sample], list(self.folder.iterdir()))

    def test_at(self):
        path = self.new()
        self.record(path, HERON, PLACED)
        self.assertIn("Nobody is in it yet.", self.good("show", path, "--at", 1).stdout)
        self.assertIn("Not on the map yet (1)", self.good("show", path, "--at", 2).stdout)
        self.assertEqual(self.good("show", path).stdout, self.good("show", path, "--at=3").stdout)
        said = self.fails(FAILED, "show", path, "--at=99")
        self.assertEqual("", said.stdout)
        self.assertIn("new.json", said.stderr)
        self.assertIn("last entry is 3", said.stderr)
        self.assertIn("laatste", self.fails(FAILED, "show", path, "--at=4", "--lang=nl").stderr)

    def test_json_has_everything(self):
        path = self.new()
        self.record(path, HERON, PLACED)
        text = json.dumps(self.shown(path))
        for word in ["Heron", "Archivist", "0.62", "A title"]:
            self.assertIn(word, text)


class Import(ProgramTest):
    def csv(self, text, name="people.csv"):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def test_one_entry_for_all(self):
        path = self.new()
        people = self.csv("code;rol;vertrouwen;overeenstemming\nReiger;Archivaris;0,5;-0,5\nEik;;;\n")
        done = self.good("import", path, people)
        self.assertIn("2 people", done.stdout)
        entries = json.loads(path.read_text(encoding="utf-8"))["entries"]
        self.assertEqual(2, len(entries))
        self.record(path, {"undo": {}})
        self.assertIn("Nobody", self.good("show", path).stdout)

    def test_rows_that_are_not_taken_are_named(self):
        path = self.new()
        self.record(path, HERON)
        people = self.csv("code,trust,agreement,shoe size\nHeron,1,1,42\nOak,0.5,0.5,41\n")
        done = self.run_program("import", path, people)
        self.assertEqual(FAILED, done.returncode)
        self.assertIn("people.csv:2: ", done.stderr)
        self.assertIn("shoe size", done.stderr)
        self.assertIn("1 person", done.stdout)
        done = self.good("import", path, people, "--same-code", "update")
        self.assertIn("2 updated", done.stdout)

    def test_a_bad_list_changes_nothing(self):
        path = self.new()
        before = sha256(path)
        for bad in ["", "name,trust\nHeron,1\n", "\0\0\0\0"]:
            self.assertNotEqual(0, self.run_program("import", path, self.csv(bad)).returncode)
        self.fails(DAMAGED, "import", path, "nowhere.csv")
        self.fails(DAMAGED, "import", path, self.folder)
        self.assertEqual(before, sha256(path))


class Check(ProgramTest):
    def test_samples_are_good(self):
        from program import SESSIONS
        samples = sorted(SESSIONS.glob("*.json"))
        self.assertTrue(samples)
        done = self.good("check", *samples)
        self.assertEqual("", done.stderr)
        self.assertEqual(len(samples), len(done.stdout.splitlines()))

    def test_the_worst_decides(self):
        good = self.new()
        done = self.fails(DAMAGED, "check", good, "nowhere.json", good)
        self.assertEqual(2, len(done.stdout.splitlines()))
        self.assertEqual(1, len(done.stderr.splitlines()))


if __name__ == "__main__":
    unittest.main()
