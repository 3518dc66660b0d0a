"""./run as somebody uses it who has just got the checkout, on a computer without a display."""

import pathlib
import subprocess
import unittest

from program import PROGRAM, ROOT, SESSIONS, ProgramTest

BUILD = pathlib.Path(PROGRAM).resolve().parents[1]


class WithoutDisplay(ProgramTest):
    def run_it(self, *arguments, **env):
        done = subprocess.run([ROOT / "run", *map(str, arguments)], capture_output=True, text=True,
                              cwd=self.folder, check=False,
                              env=self.environment(KARNEMELK_BUILD=str(BUILD), **env))
        self.assertEqual(0, done.returncode, done.stderr)
        return done.stdout

    def test_the_map_of_the_example_is_put_on_paper(self):
        for language, name in [("en_GB.UTF-8", "open-data-municipality"),
                               ("nl_NL.UTF-8", "open-data-gemeente")]:
            files = [BUILD.parent / f"{name}.{ending}" for ending in ["png", "pdf", "svg"]]
            for path in files:
                path.unlink(missing_ok=True)
            said = self.run_it(LANG=language)
            self.assertIn("no display", said.splitlines()[0])
            self.assertEqual([str(path) for path in files], said.splitlines()[1:])
            for path, start in zip(files, [b"\x89PNG", b"%PDF", b"<?xml"]):
                self.assertEqual(start, path.read_bytes()[:len(start)])

    def test_a_command_is_handed_on(self):
        first_map = SESSIONS / "first-map.json"
        self.assertEqual(self.good("show", first_map).stdout, self.run_it("show", first_map))


if __name__ == "__main__":
    unittest.main()
