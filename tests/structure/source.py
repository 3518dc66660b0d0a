"""The files of the project, for the tests beside this one."""

import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
ENDINGS = {".cpp", ".hpp"}


def cpp_files(*folders):
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in ENDINGS:
                yield path


def includes(path):
    """(line number, what is included, whether it stands between quotes)"""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        found = re.match(r'\s*#\s*include\s*([<"])([^">]+)[">]', line)
        if found:
            yield number, found[2], found[1] == '"'


def shown(path, number=None):
    place = str(path.relative_to(ROOT))
    return f"{place}:{number}" if number else place
