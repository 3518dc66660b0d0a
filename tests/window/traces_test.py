"""What the window touches besides what it was asked to: no network, and no other files."""

import pathlib
import re
import shutil
import subprocess
import unittest

from window import PROGRAM, WindowTest, stop, wait_for

WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|^\d+ +(?:rename|mkdir|link|symlink|creat|unlink)")
# Of the X server, the sound of silence, and the drivers of the screen.
SYSTEM = ("/dev/", "/proc/", "/sys/", "/memfd:", "/run/user/")


@unittest.skipUnless(shutil.which("strace"), "strace is not installed")
class Traces(WindowTest):
    def environment(self, display=None):
        # The graphics driver keeps shaders in a cache; it looks for the home of the user by itself.
        return {**super().environment(display), "XDG_CACHE_HOME": str(self.folder / ".cache")}

    def traced(self, display, path):
        log = self.folder / "trace"
        self.settings_path.parent.mkdir(parents=True, exist_ok=True)
        self.keep_settings(recent=[])
        program = subprocess.Popen(
            ["strace", "-f", "-qq", "-s", "4096", "-o", str(log), "-e",
             "trace=socket,openat,open,creat,rename,renameat2,mkdir,link,symlink",
             PROGRAM, str(path)], env=self.environment(display), cwd=self.folder,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(stop, program)
        window = wait_for("a window", display.windows)[0]
        wait_for("the session in the window", lambda: self.settings().get("recent"))
        display.xdotool("windowfocus", "--sync", window)
        display.settled()
        return program, log

    def test_no_connection_and_no_file_but_the_session_and_the_settings(self):
        path, display = self.sample(), self.display()
        before = {p for p in self.folder.rglob("*") if p.is_file()}
        program, log = self.traced(display, path)
        self.quick_line(display, "Zilver 7 3")
        self.placed(path, "Zilver")
        display.key("Escape")
        display.key("ctrl+q")
        self.exit_code(program)

        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
        self.assertEqual([], [line for line in lines if "AF_INET" in line])
        self.assertTrue([line for line in lines if "AF_UNIX" in line])  # the X server: it was seen
        for line in lines:
            if not WRITING.search(line) or " = -1 " in line:
                continue
            for name in re.findall(r'"((?:[^"\\]|\\.)*)"', line):
                inside = pathlib.Path(self.folder / name).is_relative_to(self.folder)
                self.assertTrue(inside or name.startswith(SYSTEM), line)
        new = {p for p in self.folder.rglob("*") if p.is_file()} - before - {log}
        ours = {self.settings_path}
        caches = {p for p in new if "mesa_shader_cache" in str(p) or ".cache" in p.parts}
        self.assertEqual(ours, (new | ours) - caches)


if __name__ == "__main__":
    unittest.main()
