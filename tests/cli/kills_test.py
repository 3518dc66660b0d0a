"""The program is killed while it records: what was acknowledged is there, the rest is cut cleanly.

90 kills with those of tests/window in an ordinary run, more than 1,000 with `tests/run --long`.
"""

import fcntl
import json
import os
import pathlib
import random
import signal
import subprocess
import threading
import time
import unittest

from program import FAILED, LONG, PROGRAM, ROOT, SANITIZED, SESSIONS, ProgramTest

KILLS = 960 if LONG else 8 if SANITIZED else 40
KILLS_A_FILE = 8  # then a new one, so that tails are mended and written on
ENDING = b"]}\n"


def lines_for_record(chance, count):
    """Changes small and large: a large line takes long enough to be cut off in the middle."""
    for number in range(count):
        kind = chance.randrange(12)
        if kind == 0:
            yield {"undo": {}}
        elif kind == 1:
            yield {"redo": {}}
        elif kind < 6:
            words = "Seen and heard. " * chance.randrange(1, 4000)
            yield [{"set_person": {"person": "Heron", "my_share": words}},
                   {"set_goal": {"words": f"{number} {words}"}}]
        else:
            yield {"place_person": {"person": "Heron", "agreement": chance.randrange(-9, 9) / 10,
                                    "trust": chance.randrange(-1000, 1000) / 1000}}


def whole_entries(data):
    """The entries, and how many bytes behind the last whole line had to be cut off; None when the
    document is whole."""
    try:
        return json.loads(data)["entries"], None
    except ValueError:
        good = data[:data.rindex(b"\n") + 1]
        if good.endswith(b"\n" + ENDING):
            good = good[:-len(ENDING)]
        return json.loads(good + ENDING)["entries"], len(data) - len(good)


class Killed(ProgramTest):
    START = SESSIONS / "first-map.json"
    OPTIONS = []

    def test_kill_at_random_moments(self):
        seed = int(os.environ.get("KARNEMELK_SEED", random.randrange(1 << 32)))
        print(f"seed {seed}", flush=True)
        chance = random.Random(seed)
        counts = {"kills": 0, "acknowledged": 0, "kept without being acknowledged": 0,
                  "torn tails": 0, "files left half written": 0, "lost": 0}
        path = acknowledged = None
        for turn in range(KILLS):
            if turn % KILLS_A_FILE == 0:
                path, acknowledged = self.begin(turn // KILLS_A_FILE)
            said = self.killed(path, chance)
            acknowledged |= said
            counts["kills"] += 1
            counts["acknowledged"] += len(said)
            entries, cut = whole_entries(path.read_bytes())
            there = {entry["seq"] for entry in entries}
            counts["lost"] += len(acknowledged - there)
            counts["kept without being acknowledged"] += len(there - acknowledged)
            acknowledged |= there
            counts["torn tails"] += cut is not None
            counts["files left half written"] += len(self.half_written())
            self.say_what_was_cut(path, cut, len(entries))
            self.assertEqual(0, counts["lost"], f"turn {turn}: {counts}")
            if turn % KILLS_A_FILE == KILLS_A_FILE - 1:
                self.record(path, {"set_goal": {"words": "It goes on"}})
                self.assertEqual([], self.half_written())
        print(", ".join(f"{name} {count}" for name, count in counts.items()), flush=True)

    def half_written(self):
        return list(self.folder.glob(".*.tmp"))

    def begin(self, number):
        """Every third file is one that the first entry writes anew, whole."""
        path = self.folder / f"{number}.json"
        data = self.START.read_bytes()
        path.write_bytes(b"\xef\xbb\xbf" + data if number % 3 == 2 else data)
        return path, {entry["seq"] for entry in json.loads(data)["entries"]}

    def killed(self, path, chance):
        """Records until it is killed, after so many acknowledgements and a little longer."""
        text = "".join(json.dumps(line) + "\n" for line in lines_for_record(chance, 120))
        with subprocess.Popen([PROGRAM, "record", path, *self.OPTIONS], stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                              env=self.environment()) as process:
            feeding = threading.Thread(target=self.feed, args=(process.stdin, text))
            feeding.start()
            said = [process.stdout.readline() for _ in range(chance.choice([0, 0, 1, 3, 10, 30]))]
            time.sleep(chance.uniform(0, 0.02))  # any moment will do
            process.send_signal(signal.SIGKILL)
            said += process.stdout.readlines()
            feeding.join()
        return {int(line) for line in said if line.endswith("\n")}

    def feed(self, pipe, text):
        try:
            pipe.write(text)
            pipe.close()
        except (BrokenPipeError, ValueError):
            pass

    def say_what_was_cut(self, path, cut, count):
        done = self.good("check", path, *self.OPTIONS)
        self.assertIn(f" {count} ", done.stdout)
        if cut is None:
            self.assertEqual("", done.stderr.replace("\ufeff", ""))
        elif cut <= len(ENDING):
            self.assertIn("No entry is lost", done.stderr)
        else:
            self.assertIn(f"not written completely ({cut} bytes)", done.stderr)


class KilledSealed(Killed):
    """The same of a sealed session, whose lines are cut off as others are."""
    START = ROOT / "tests/fixtures/sealed_1.json"

    def setUp(self):
        super().setUp()
        words = self.folder / "words.txt"
        words.write_text("a heron in the morning fog\n", encoding="utf-8")
        self.OPTIONS = ["--passphrase-file", words]


class Leftover(ProgramTest):
    """A kill while a file is put in the place of another leaves a hidden file beside it."""

    def test_is_removed_by_who_may_write_the_session(self):
        path = self.sample("first-map.json")
        ended = subprocess.Popen(["true"])  # pylint: disable=consider-using-with
        ended.wait()
        left = self.folder / f".{path.name}-{ended.pid}-1.tmp"
        others = [self.folder / f".{path.name}-{os.getpid()}-1.tmp",  # its writer runs
                  self.folder / f".other.json-{ended.pid}-1.tmp"]
        for file in (left, *others):
            file.write_text("half")
        for command in ("check", "show"):
            self.good(command, path)
            self.assertTrue(left.exists(), command)
        with open(path, "rb+") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            self.fails(FAILED, "record", path)
            self.assertTrue(left.exists())
        self.assertEqual(0, self.record(path, {"set_goal": {"words": "On"}}).returncode)
        self.assertFalse(left.exists())
        for file in others:
            self.assertTrue(file.exists(), file)


class Torn(ProgramTest):
    """What a kill leaves only now and then: the file ends anywhere in the last entry."""

    def test_cut_anywhere_in_the_last_entry(self):
        whole = (SESSIONS / "first-map.json").read_bytes()
        end = len(whole) - len(ENDING)
        last = whole.rindex(b"\n", 0, end - 1) + 1
        for size in range(last, end, 7):
            path = pathlib.Path(self.folder / "a.json")
            path.write_bytes(whole[:size])
            entries, cut = whole_entries(whole[:size])
            said = self.good("check", path).stderr
            self.assertIn("No entry is lost" if cut <= 3 else f"({cut} bytes)", said)
            self.assertEqual(0, self.record(path, {"set_goal": {"words": f"{size}"}}).returncode)
            mended, rest = whole_entries(path.read_bytes())
            self.assertIsNone(rest)
            self.assertEqual(entries, mended[:-1])


if __name__ == "__main__":
    unittest.main()
