"""What makes the released program hard to break into, read from the program itself."""

import os
import re
import subprocess
import unittest

PROGRAM = os.environ["KARNEMELK"]


def readelf(*options):
    return subprocess.run(["readelf", "--wide", *options, PROGRAM], capture_output=True, text=True,
                          check=True, env={**os.environ, "LC_ALL": "C"}).stdout


class Hardening(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.segments = readelf("--segments")
        cls.dynamic = readelf("--dynamic")
        cls.symbols = readelf("--dyn-syms")

    def test_it_lies_at_another_address_each_time(self):
        self.assertRegex(readelf("--file-header"), r"Type:\s+DYN")
        self.assertRegex(self.dynamic, r"\(FLAGS_1\).*\bPIE\b")

    def test_its_tables_cannot_be_written_once_it_runs(self):
        self.assertIn("GNU_RELRO", self.segments)
        self.assertRegex(self.dynamic, r"\(FLAGS(_1)?\).*\b(BIND_)?NOW\b")

    def test_its_stack_holds_no_code(self):
        [flags] = re.findall(r"GNU_STACK(?:\s+0x\w+){5}\s+([RWE ]+?)\s+0x", self.segments)
        self.assertEqual("RW", flags.strip())

    def test_it_notices_a_broken_stack_and_an_overrun(self):
        checked = set(re.findall(r"__(\w+)_chk\w*@", self.symbols))
        self.assertIn("stack", checked)
        self.assertGreater(len(checked), 1, "no call is checked by the C library")

    def test_no_segment_can_be_written_and_run(self):
        for line in self.segments.splitlines():
            if line.strip().startswith("LOAD"):
                flags = re.search(r"0x\w+\s+([RWE ]{3})\s+0x\w+$", line.rstrip())[1]
                self.assertFalse("W" in flags and "E" in flags, line)


if __name__ == "__main__":
    unittest.main()
