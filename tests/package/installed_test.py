"""The program as installed, and in a portable folder: complete, well-formed, and it runs there."""

import gzip
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

BUILD = pathlib.Path(os.environ["KARNEMELK_BUILD"])
LANGUAGES = {"en": "man/man1", "nl": "man/nl/man1"}
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
# The project has no domain of its own to make such a name from.
ACCEPTED_REMARKS = {"cid-desktopapp-is-not-rdns"}
MIME_TYPE = "application/x-karnemelk-session+json"


def run(*words, **more):
    return subprocess.run([str(word) for word in words], capture_output=True, text=True,
                          timeout=120, check=False, **more)


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.root = pathlib.Path(tempfile.mkdtemp(prefix="karnemelk-installed-"))
        cls.addClassCleanup(shutil.rmtree, cls.root, ignore_errors=True)
        done = run("cmake", "--install", BUILD, "--prefix", cls.root / "usr")
        assert done.returncode == 0, done.stdout + done.stderr
        cls.share = cls.root / "usr/share"
        cls.program = cls.root / "usr/bin/karnemelk"

    def environment(self, **more):
        home = self.root / "home"
        home.mkdir(exist_ok=True)
        return {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8", **more}

    def good(self, *words, **more):
        done = run(*words, env=self.environment(**more))
        self.assertEqual(0, done.returncode, done.stdout + done.stderr)
        return done.stdout

    def commands(self):
        said = self.good(self.program, "--help")
        return re.findall(r"^  ([a-z-]+) ", said.partition("Commands:")[2].partition("\n\n")[0],
                          re.MULTILINE)

    def options(self, *command):
        said = self.good(self.program, *command, "--help").partition("Options:")[2]
        return sorted(name for row in re.findall(r"^  (-\S+)", said, re.MULTILINE)
                      for name in row.split(","))

    # -- it runs
    def test_it_finds_what_is_its_own(self):
        session = self.root / "a.karnemelk.json"
        self.good(self.program, "new", session, "--title", "Here", "--template", "open-data")
        for ending in ("png", "pdf", "svg", "html"):
            self.good(self.program, "export", session, "-o", self.root / f"a.{ending}")
            self.assertGreater((self.root / f"a.{ending}").stat().st_size, 1000)
        self.assertIn("Soort:", self.good(self.program, "show", session, "--lang", "nl"))

    def test_only_read_by_all_and_written_by_its_owner(self):
        for path in self.root.joinpath("usr").rglob("*"):
            mode = path.stat().st_mode & 0o7777
            wanted = 0o755 if path.is_dir() or path == self.program else 0o644
            self.assertEqual(oct(wanted), oct(mode), path)

    # -- the desktop
    def test_desktop_entry(self):
        entry = self.share / "applications/karnemelk.desktop"
        done = run("desktop-file-validate", entry)
        self.assertEqual((0, ""), (done.returncode, done.stdout + done.stderr))
        words = entry.read_text(encoding="utf-8")
        for key in ("GenericName", "Comment", "Keywords", "Name"):
            self.assertRegex(words, rf"(?m)^{key}\[nl\]=\S")
        self.assertIn(f"MimeType={MIME_TYPE};", words)
        self.assertNotIn("application/json;", words)  # other people's files stay theirs

    def test_metainfo(self):
        metainfo = self.share / "metainfo/karnemelk.metainfo.xml"
        done = run("appstreamcli", "validate", "--no-net", "--no-color", metainfo)
        remarks = set(re.findall(r"^[EWI]: \S+ (\S+)", done.stdout, re.MULTILINE))
        self.assertLessEqual(remarks, ACCEPTED_REMARKS, done.stdout)
        version = self.good(self.program, "--version").split()[1]
        release = xml.etree.ElementTree.parse(metainfo).find("releases/release")
        self.assertEqual(version, release.get("version"))

    def test_icons(self):
        icons = self.share / "icons/hicolor"
        self.assertTrue((icons / "scalable/apps/karnemelk.svg").exists())
        for size in ICON_SIZES:
            said = run("identify", "-format", "%w %h", icons / f"{size}x{size}/apps/karnemelk.png")
            self.assertEqual(f"{size} {size}", said.stdout, said.stderr)

    def test_a_double_click_on_a_session_leads_here(self):
        run("update-mime-database", self.share / "mime")
        run("update-desktop-database", self.share / "applications")
        where = {"XDG_DATA_DIRS": f"{self.share}:/usr/share", "XDG_DATA_HOME": str(self.root / "d")}
        for name, first, wanted in [
                ("team.karnemelk.json", "{}", MIME_TYPE),
                ("session", '{"format":"karnemelk-session","version":1', MIME_TYPE),
                ("other.json", '{"a":1}', "application/json")]:
            path = self.root / name
            path.write_text(first, encoding="utf-8")
            said = self.good("gio", "info", "-a", "standard::content-type", path, **where)
            self.assertIn(f"standard::content-type: {wanted}\n", said, name)
        self.assertIn(f"{MIME_TYPE}=karnemelk.desktop",
                      (self.share / "applications/mimeinfo.cache").read_text(encoding="utf-8"))

    # -- help on paper and on the Tab key
    def test_manual_in_both_languages(self):
        for language, folder in LANGUAGES.items():
            with self.subTest(language):
                page = self.root / f"karnemelk.{language}.1"
                packed = self.share / folder / "karnemelk.1.gz"
                page.write_bytes(gzip.decompress(packed.read_bytes()))
                done = run("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", page,
                           env=self.environment(MANROFFSEQ="", MANWIDTH="80"))
                self.assertEqual((0, ""), (done.returncode, done.stderr))
                shown = " ".join(self.good("man", "-l", page, MANWIDTH="1000").split())
                for command in [[], *([name] for name in self.commands())]:
                    said = self.good(self.program, *command, "--help", "--lang", language)
                    about = " ".join(said.split("\n\n")[1].split())
                    self.assertIn(about, shown)
                    for option in self.options(*command):
                        self.assertIn(option, shown)

    def completed(self, *words):
        """What bash offers behind these words."""
        script = self.share / "bash-completion/completions/karnemelk"
        asked = ('. "$0"; COMP_WORDS=(karnemelk "$@"); COMP_CWORD=$#; _karnemelk; '
                 'printf "%s\\n" "${COMPREPLY[@]}"')
        done = run("bash", "-c", asked, script, *words, cwd=self.root / "empty")
        self.assertEqual("", done.stderr)
        return sorted(word for word in done.stdout.splitlines() if word)

    def test_completion_of_bash_knows_every_command_and_option(self):
        (self.root / "empty").mkdir(exist_ok=True)
        self.assertGreater(len(self.commands()), 8)
        self.assertLessEqual(set(self.commands()), set(self.completed("")))
        for command in self.commands():
            with self.subTest(command):
                self.assertEqual([command], self.completed(command))
                self.assertEqual(self.options(command), self.completed(command, "-"))
        self.assertEqual(["facilitator", "wall"],
                         self.completed("export", "a.json", "--eyes", ""))
        self.assertEqual(["nl"], self.completed("show", "--lang", "n"))
        (self.root / "empty/a session.json").touch()
        self.assertIn("a session.json", self.completed("check", "a"))

    def test_completion_of_the_other_shells(self):
        zsh = self.share / "zsh/vendor-completions/_karnemelk"
        fish = self.share / "fish/vendor_completions.d/karnemelk.fish"
        for path in (zsh, fish):
            words = path.read_text(encoding="utf-8")
            for command in self.commands():
                self.assertIn(command, words)
        if shutil.which("zsh"):
            self.assertEqual("", run("zsh", "-n", zsh).stderr)
        if shutil.which("fish"):
            asked = f"source {fish}; complete -C 'karnemelk export --'"
            said = self.good("fish", "--no-config", "-c", asked)
            offered = {row.split("\t")[0] for row in said.splitlines()}
            wanted = {name for name in self.options("export") if name.startswith("--")}
            self.assertLessEqual(wanted, offered)


class Portable(unittest.TestCase):
    def test_it_runs_from_anywhere_and_leaves_nothing_behind(self):
        root = pathlib.Path(tempfile.mkdtemp(prefix="karnemelk stick "))
        self.addCleanup(shutil.rmtree, root, ignore_errors=True)
        first = root / "made"
        done = run("cmake", "--install", BUILD, "--prefix", first, "--component", "portable")
        self.assertEqual(0, done.returncode, done.stdout + done.stderr)
        stick, home = root / "elsewhere", root / "home"
        first.rename(stick)
        home.mkdir()
        environment = {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "nl_NL.UTF-8"}
        session = stick / "a.karnemelk.json"
        for words in [["new", session, "--title", "Op de stick"],
                      ["export", session, "-o", stick / "a.png"]]:
            done = run(stick / "karnemelk", *words, env=environment, cwd=root)
            self.assertEqual(0, done.returncode, done.stdout + done.stderr)
        self.assertEqual("Op de stick", json.loads(
            run(stick / "karnemelk", "show", session, "--json", env=environment).stdout)["title"])
        self.assertEqual([], list(home.rglob("*")))
        own = {path.name for path in (stick / "lib").iterdir()}
        for library in ("libglfw.so.3", "libcairo.so.2", "libfreetype.so.6"):
            self.assertIn(library, own)
        told = {path.name for path in (stick / "licences").iterdir()}
        self.assertLessEqual({"fonts-inter.txt", "libcairo2.txt", "libglfw3.txt"}, told)
        for library in ("libc.so.6", "libGL.so.1", "libX11.so.6", "libstdc++.so.6"):
            self.assertNotIn(library, own)


if __name__ == "__main__":
    unittest.main()
