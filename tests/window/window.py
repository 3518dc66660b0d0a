"""The real program in a real window, on a display of its own and in a home of its own.

Nothing here rests on how fast the machine is: what a test waits for is something it can see (the
session file, the settings, the picture on the screen), within DEADLINE seconds.
"""

import json
import os
import pathlib
import select
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SESSIONS = ROOT / "sessions"
PROGRAM = os.environ.get("KARNEMELK", str(ROOT / "build/release/bin/karnemelk"))
DEADLINE = 30  # seconds
DISC_COLOUR = bytes([0x3B, 0x38, 0x33])
DISC_CORE = 10  # pixels of that colour beside each other, fewer than a disc is wide

GOOD, FAILED, USAGE, DAMAGED = 0, 1, 2, 3


def wait_for(what, condition):
    """The first true answer of the condition."""
    until = time.monotonic() + DEADLINE
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > until:
            raise AssertionError(f"waited {DEADLINE} s for {what}")
        time.sleep(0.03)


def stop(process):
    if process.poll() is None:
        process.kill()
    process.wait()


class Display:
    """A screen without a window manager: a window stands in the corner and fills it."""

    def __init__(self, width=1280, height=720):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24",
             "-nolisten", "tcp", "-noreset"], pass_fds=[writing], stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading, encoding="ascii") as told:
            ready, _, _ = select.select([told], [], [], DEADLINE)
            number = told.readline().strip() if ready else ""
        if not number:
            stop(self.server)
            raise AssertionError("Xvfb did not start")
        self.name = f":{number}"

    def close(self):
        stop(self.server)

    def call(self, *words):
        return subprocess.run(words, env={**os.environ, "DISPLAY": self.name}, timeout=DEADLINE,
                              capture_output=True, check=True).stdout

    def xdotool(self, *words):
        return self.call("xdotool", *map(str, words)).decode()

    def windows(self):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "karnemelk"],
                               env={**os.environ, "DISPLAY": self.name}, timeout=DEADLINE,
                               capture_output=True, text=True, check=False)
        return found.stdout.split()

    def pixels(self, area=None):
        """The picture as bytes, three a pixel; area = (left, top, width, height)."""
        crop = ["-crop", "{2}x{3}+{0}+{1}".format(*area)] if area else []
        return self.call("import", "-window", "root", *crop, "-depth", "8", "rgb:-")

    def save(self, path):
        self.call("import", "-window", "root", "-depth", "8", "-define",
                  "png:compression-level=9", "-strip", str(path))

    def settled(self):
        """The picture, once it stays the same for half a second."""
        last, since = self.pixels(), time.monotonic()

        def same():
            nonlocal last, since
            now = self.pixels()
            if now != last:
                last, since = now, time.monotonic()
            return time.monotonic() - since > 0.5
        wait_for("a screen that stays the same", same)
        return last

    def key(self, *keys):
        self.xdotool("key", *keys)

    def type(self, words):
        self.xdotool("type", "--delay", "30", words)

    def click(self, x, y):
        self.xdotool("mousemove", x, y, "click", 1)

    def drag(self, start, end, steps=8):
        """As a hand does: the disc is taken (the inspector shows who it is) before it moves."""
        self.xdotool("mousemove", *start)
        self.settled()
        self.after("the person in the inspector", lambda: self.xdotool("mousedown", 1), INSPECTOR)
        for step in range(1, steps + 1):
            at = [round(a + (b - a) * step / steps) for a, b in zip(start, end)]
            self.xdotool("mousemove", *at)
        self.settled()
        self.xdotool("mouseup", 1)

    def disc_in(self, area):
        """The middle of the one disc in an area: letters have no spot of that size."""
        left, top, width, height = area
        picture = self.pixels(area)
        row = DISC_COLOUR * DISC_CORE
        for y in range(height):
            line = picture[3 * width * y:3 * width * (y + 1)]
            x = line.find(row)
            if x >= 0 and all(picture[3 * width * (y + down) + x:][:len(row)] == row
                              for down in range(min(DISC_CORE // 2, height - y))):
                return left + x // 3 + DISC_CORE // 2, top + y + DISC_CORE // 2
        raise AssertionError(f"no disc in {area}")

    def after(self, what, act, area=None):
        """Does something and waits until the screen shows another picture there."""
        before = self.pixels(area)
        act()
        wait_for(what, lambda: self.pixels(area) != before)


class WindowTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="karnemelk-window-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.quick_line_at_rest = b""
        self.settings_path = self.folder / "config/karnemelk/settings.json"

    # -- files
    def sample(self, name="first-map.json"):
        return pathlib.Path(shutil.copy(SESSIONS / name, self.folder / name))

    def entries(self, path):
        """Every entry of a session, as the file has it now; torn tails are left out."""
        found = []
        for line in path.read_text(encoding="utf-8").splitlines():
            try:
                entry = json.loads(line.lstrip(","))
            except json.JSONDecodeError:
                continue
            if "seq" in entry:
                found.append(entry)
        return found

    def wait_for_entry(self, path, what, condition, after=0):
        """The first entry past seq `after` for which the condition holds."""
        def found():
            return next((entry for entry in self.entries(path)
                         if entry["seq"] > after and condition(entry)), None)
        return wait_for(f"an entry in the file: {what}", found)

    def last_seq(self, path):
        return self.entries(path)[-1]["seq"]

    def settings(self):
        try:
            return json.loads(self.settings_path.read_text(encoding="utf-8"))
        except (FileNotFoundError, json.JSONDecodeError):
            return {}

    def keep_settings(self, **settings):
        self.settings_path.parent.mkdir(parents=True, exist_ok=True)
        self.settings_path.write_text(json.dumps(settings), encoding="utf-8")

    # -- the program
    def environment(self, display=None):
        kept = {name: os.environ[name] for name in ("PATH", "TMPDIR") if name in os.environ}
        home = {"HOME": str(self.folder), "XDG_DATA_HOME": str(self.folder / "data"),
                "XDG_CONFIG_HOME": str(self.folder / "config"), "LANG": "C.UTF-8",
                "LIBGL_ALWAYS_SOFTWARE": "1"}
        return {**kept, **home, **({"DISPLAY": display.name} if display else {})}

    def command(self, *words):
        return subprocess.run([PROGRAM, *map(str, words)], env=self.environment(),
                              capture_output=True, text=True, cwd=self.folder, timeout=60,
                              check=False)

    def display(self, width=1280, height=720):
        display = Display(width, height)
        self.addCleanup(display.close)
        return display

    def start(self, display, *words):
        """The program with its window on the display, with the keyboard, and drawn."""
        empty = display.pixels()
        log = open(self.folder / "said.txt", "ab")  # pylint: disable=consider-using-with
        self.addCleanup(log.close)
        program = subprocess.Popen([PROGRAM, *map(str, words)], env=self.environment(display),
                                   cwd=self.folder, stdout=log, stderr=log)
        self.addCleanup(stop, program)

        def opened():
            self.assertIsNone(program.poll(), self.said())
            return display.windows()
        window = wait_for("a window", opened)[0]
        wait_for("the first picture", lambda: display.pixels() != empty)
        display.xdotool("windowfocus", "--sync", window)
        return program

    def start_on(self, display, path, *words):
        """The same, and the session is in the window."""
        self.settings_path.parent.mkdir(parents=True, exist_ok=True)
        recent = self.settings()
        recent["recent"] = []
        self.keep_settings(**recent)
        program = self.start(display, path, *words)
        wait_for("the session in the window", lambda: self.settings().get("recent"))
        display.settled()
        return program

    def said(self):
        return (self.folder / "said.txt").read_text(encoding="utf-8", errors="replace")

    def quit(self, display, program, *how):
        display.xdotool(*(how or ("key", "ctrl+q")))
        self.assertEqual(GOOD, self.exit_code(program), self.said())
        self.assertEqual("", self.said())

    def exit_code(self, program):
        try:
            return program.wait(DEADLINE)
        except subprocess.TimeoutExpired:
            self.fail(f"the window was still there after {DEADLINE} s")

    def leave_quick_line(self, display):
        """The line rests for a moment after each Return too, before it takes the next one."""
        def left():
            display.key("Escape")
            display.settled()
            return display.pixels(QUICK_LINE) == self.quick_line_at_rest
        wait_for("a quick line without a ring", left)

    def quick_line(self, display, words):
        """Types in the line at the bottom left, once it has the keyboard."""
        self.quick_line_at_rest = display.pixels(QUICK_LINE)
        display.after("a ring around the quick line", lambda: display.key("slash"), QUICK_LINE)
        display.type(words)
        display.key("Return")

    def placed(self, path, code, after=0):
        """The entry that places the person with this code."""
        people = {person["code"]: person["id"] for person in self.people(path)}
        return self.wait_for_entry(
            path, f"{code} is placed",
            lambda entry: any(change.get("place_person", {}).get("id") == people.get(code)
                              for change in entry.get("do", [])), after)

    def people(self, path):
        shown = self.command("show", path, "--json")
        self.assertEqual(GOOD, shown.returncode, shown.stderr)
        return json.loads(shown.stdout)["people"]

    def kill(self, program):
        program.send_signal(signal.SIGKILL)
        program.wait(DEADLINE)


# Places in a window of 1280 x 720 at 100 %, measured on a picture of it with first-map.json in
# English; the layout depends on nothing else.
HERON = (822, 237)  # the disc at trust 0.65, agreement 0.6
ALLIES = (690, 150, 240, 150)  # without the name of the group, also below a notice
MIDDLE_OF_ADVERSARIES = (440, 440)
QUICK_LINE = (8, 680, 264, 38)
TOP_BAR = (0, 0, 1280, 50)
INSPECTOR = (960, 60, 310, 600)
