"""The Debian package: made, judged by lintian, and at work in a clean Debian (tests/run --long)."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import time
import unittest

BUILD = pathlib.Path(os.environ["KARNEMELK_BUILD"])
LONG = bool(os.environ.get("KARNEMELK_LONG"))
RELEASE = "bookworm"
DEADLINE = 60


def run(*words, **more):
    return subprocess.run([str(word) for word in words], capture_output=True, text=True,
                          timeout=1500, check=False, **more)


class Debian(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="karnemelk-debian-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        done = run("cpack", "-G", "DEB", "-B", cls.folder, cwd=BUILD)
        assert done.returncode == 0, done.stdout + done.stderr
        [cls.package] = cls.folder.glob("*.deb")

    def field(self, name):
        return run("dpkg-deb", "--field", self.package, name).stdout.strip()

    def good(self, *words, **more):
        done = run(*words, **more)
        self.assertEqual(0, done.returncode, done.stdout + done.stderr)
        return done.stdout

    def test_it_says_what_it_needs(self):
        depends = self.field("Depends")
        for package in ("libc6", "libglfw3", "libcairo2", "fonts-inter", "fonts-dejavu-core"):
            self.assertRegex(depends, rf"(^|, ){package}\b")
        self.assertEqual("education", self.field("Section"))

    def test_the_fonts_are_those_of_debian(self):
        listed = self.good("dpkg-deb", "--contents", self.package)
        self.assertIn("usr/share/karnemelk/fonts/Inter-Regular.otf -> "
                      "../../fonts/opentype/inter/Inter-Regular.otf", listed)
        self.assertNotIn(str(BUILD), listed)

    @unittest.skipUnless(LONG, "tests/run --long")
    def test_lintian(self):
        done = run("lintian", "--no-cfg", "--allow-root", "--fail-on", "none", self.package)
        self.assertEqual("", done.stdout + done.stderr)

    @unittest.skipUnless(LONG, "tests/run --long")
    @unittest.skipUnless(os.geteuid() == 0, "a clean Debian is made by root")
    def test_it_is_installed_and_runs_in_a_clean_debian(self):
        root = self.folder / "root"
        self.good("mmdebstrap", "--variant=apt", "--mode=root", RELEASE, root)
        shutil.copy(self.package, root / "karnemelk.deb")
        shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")

        def inside(*words, **environment):
            return self.good("chroot", root, "/usr/bin/env", "-i", "PATH=/usr/sbin:/usr/bin:/bin",
                             "HOME=/root", "LANG=C.UTF-8", "DEBIAN_FRONTEND=noninteractive",
                             *(f"{name}={value}" for name, value in environment.items()), *words)
        inside("apt-get", "update", "-qq")
        inside("apt-get", "install", "-qq", "--no-install-recommends", "/karnemelk.deb")
        self.assertEqual(f"karnemelk {self.field('Version')}\n", inside("karnemelk", "--version"))
        inside("karnemelk", "new", "/root/a.karnemelk.json", "--title", "Schoon")
        for ending in ("png", "pdf", "html"):
            inside("karnemelk", "export", "/root/a.karnemelk.json", "-o", f"/root/a.{ending}")
            self.assertGreater((root / f"root/a.{ending}").stat().st_size, 1000)
        self.assertIn("Soort:", inside("karnemelk", "show", "/root/a.karnemelk.json",
                                       "--lang", "nl"))
        self.window_opens(root)
        inside("dpkg", "--purge", "karnemelk")
        self.assertFalse((root / "usr/share/karnemelk").exists())
        self.assertTrue((root / "root/a.karnemelk.json").exists())

    def window_opens(self, root):
        """On a display of this computer, which the clean one reaches by the network it shares."""
        read, write = os.pipe()
        display = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0",
                                    "1280x720x24"], pass_fds=[write],
                                   stderr=subprocess.DEVNULL)
        os.close(write)
        try:
            name = ":" + os.read(read, 16).decode().strip()
            program = subprocess.Popen(
                ["chroot", root, "/usr/bin/env", "-i", "PATH=/usr/bin:/bin", "HOME=/root",
                 "LANG=C.UTF-8", f"DISPLAY={name}", "LIBGL_ALWAYS_SOFTWARE=1", "karnemelk",
                 "/root/a.karnemelk.json"])
            try:
                self.wait_for_window(name, program)
            finally:
                program.terminate()
                program.wait(DEADLINE)
        finally:
            os.close(read)
            display.terminate()
            display.wait(DEADLINE)

    def wait_for_window(self, name, program):
        until = time.monotonic() + DEADLINE
        while time.monotonic() < until:
            self.assertIsNone(program.poll(), "it stopped before it had a window")
            found = run("xdotool", "search", "--onlyvisible", "--class", "karnemelk",
                        env={**os.environ, "DISPLAY": name})
            if found.stdout.strip():
                return
            time.sleep(0.1)
        self.fail("no window came")


if __name__ == "__main__":
    unittest.main()
