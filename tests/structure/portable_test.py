"""What only one operating system knows stays in the few files that src/README.md names."""

import re
import unittest

from source import ROOT, cpp_files, includes, shown

SYSTEM_HEADERS = re.compile(
    r"(unistd|fcntl|poll|pwd|grp|termios|dirent|dlfcn|pthread|spawn|syslog|langinfo|windows|"
    r"io|direct|process)\.h$|(sys|linux|net|netinet|arpa|mach|X11|systemd)/")
# Plain C++ headers also declare some of the C library of one system.
SYSTEM_CALLS = re.compile(r"\b(localtime_r|gmtime_r|timegm|mkstemp|mkdtemp|setenv|fork|execv\w*|"
                          r"getpid|usleep|strerror_r|realpath)\s*\(|\"/proc/|\"/dev/|\"/etc/")
FOLDERS = {"base", "app"}
ELSEWHERE = {"src/text/translation.cpp"}  # gettext takes its language from the environment


def used():
    """file -> lines that only one system understands"""
    found = {}
    for path in cpp_files("src"):
        lines = path.read_text(encoding="utf-8").splitlines()
        numbers = [number for number, header, quoted in includes(path)
                   if not quoted and SYSTEM_HEADERS.match(header)]
        numbers += [number for number, line in enumerate(lines, 1)
                    if SYSTEM_CALLS.search(line.partition("//")[0])]
        if numbers:
            found[path] = sorted(numbers)
    return found


class Portable(unittest.TestCase):
    def test_only_where_a_port_expects_it(self):
        wrong = [shown(path, number) for path, numbers in used().items() for number in numbers
                 if path.relative_to(ROOT / "src").parts[0] not in FOLDERS and
                 shown(path) not in ELSEWHERE]
        self.assertEqual([], wrong)

    def test_the_page_names_these_files_and_no_others(self):
        page = (ROOT / "src/README.md").read_text(encoding="utf-8")
        part = page.partition("## Other systems")[2].partition("\n## ")[0]
        named = set(re.findall(r"`(\w+/\w+\.cpp)`", part))
        self.assertEqual(named, {str(path.relative_to(ROOT / "src")) for path in used()})


if __name__ == "__main__":
    unittest.main()
