"""The manual page in both languages and the completion of bash, zsh and fish, made from what
`karnemelk --help` says, so that they cannot say anything else.

    help_pages.py PROGRAM DATE FOLDER
"""

import dataclasses
import gzip
import pathlib
import re
import subprocess
import sys

LANGUAGES = ["en", "nl"]
HERE = pathlib.Path(__file__).resolve().parent


@dataclasses.dataclass
class Line:
    """One argument or option: its names, the words for its value ("" when it has none)."""
    names: list
    value: str
    about: str

    def choices(self):
        return self.value.split("|") if "|" in self.value else []


@dataclasses.dataclass
class Page:
    """What --help says of the program or of one of its commands."""
    usage: str
    about: str
    commands: list
    arguments: list
    options: list
    more: str


def said(program, *words):
    return subprocess.run([program, *words], capture_output=True, text=True, check=True).stdout


def joined(lines):
    return " ".join(line.strip() for line in lines if line.strip())


def rows(lines):
    """Rows of a list: a name two columns in, its words beside or below it."""
    found = []
    for line in lines:
        if found and found[-1][0].endswith("|"):  # a name with many choices goes on below
            found[-1][0] += line.strip()
        elif re.match(r"  \S", line):
            name, _, about = line.strip().partition("  ")
            found.append([name, [about]])
        elif line.strip():
            found[-1][1].append(line)
    return [(name, joined(about)) for name, about in found]


def line_of(name, about):
    names, _, value = name.partition(" ")
    return Line(names.split(","), value, about)


def page_of(text):
    """The parts of a help text stand apart by an empty line; lists have a heading with a colon."""
    parts = [part.splitlines() for part in text.rstrip("\n").split("\n\n")]
    usage = parts[0][0].partition(": ")[2]
    page = Page(usage, joined(parts[1]), [], [], [], "")
    lists = [part for part in parts[2:] if part[0].endswith(":") and part[1].startswith("  ")]
    page.more = joined(sum((part for part in parts[2:] if part not in lists), []))
    for part in lists:
        found = rows(part[1:])
        if found[0][0].startswith("-"):
            page.options = [line_of(*row) for row in found]
        elif re.fullmatch(r"[a-z-]+", found[0][0]):
            page.commands = found
        else:
            page.arguments = [line_of(*row) for row in found]
    return page


def pages_of(program, language):
    """"" and the name of each command -> its Page."""
    first = page_of(said(program, "--help", "--lang", language))
    pages = {"": first}
    for name, _ in first.commands:
        pages[name] = page_of(said(program, name, "--help", "--lang", language))
    return pages


# -- the manual page

def roff(words):
    escaped = words.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return "\\&" + escaped if escaped.startswith(".") else escaped


def roff_line(line):
    names = ", ".join(f"\\fB{roff(name)}\\fR" for name in line.names)
    value = f" \\fI{roff(line.value)}\\fR" if line.value else ""
    return f".TP\n{names}{value}\n{roff(line.about)}\n"


def roff_page(page):
    lines = "".join(roff_line(line) for line in page.arguments + page.options)
    more = f".PP\n{roff(page.more)}\n" if page.more else ""
    return f"{roff(page.about)}\n{lines}{more}"


def manual(pages, version, date, language):
    frame = (HERE / f"manual.{language}.roff").read_text(encoding="utf-8")
    synopsis = "\n.br\n".join(roff(page.usage) for page in pages.values())
    commands = "".join(f".SS \\fBkarnemelk {roff(name)}\\fR\n{roff_page(page)}"
                       for name, page in pages.items() if name)
    parts = {"VERSION": version, "DATE": date, "SYNOPSIS": synopsis, "COMMANDS": commands,
             "DESCRIPTION": roff(pages[""].about),
             "OPTIONS": "".join(map(roff_line, pages[""].arguments + pages[""].options))}
    return re.sub(r"@([A-Z]+)@\n?", lambda found: parts[found[1]].rstrip("\n") +
                  ("\n" if found[0].endswith("\n") else ""), frame)


# -- completion

def bash_words(page):
    return " ".join(name for line in page.options for name in line.names)


def bash(pages):
    cases, values = [], []
    for name, page in pages.items():
        words = bash_words(page) + ("" if name else " " + " ".join(pages)[1:])
        cases.append(f'    "{name}") words="{words}" ;;')
        for line in page.options:
            if line.choices():
                known = "|".join(f'"{name} {one}"' for one in line.names)
                values.append(f'    {known}) words="{" ".join(line.choices())}"; files= ;;')
    frame = (HERE / "completion.bash").read_text(encoding="utf-8")
    commands = " ".join(name for name in pages if name)
    return (frame.replace("@COMMANDS@", commands).replace("@OPTIONS@", "\n".join(cases))
            .replace("@VALUES@", "\n".join(values)))


def quoted(words):
    return "'" + words.replace("'", "'\\''") + "'"


def zsh_option(line):
    about = line.about.replace("[", "(").replace("]", ")").replace(":", "\\:")
    value = ""
    if line.value:
        value = f":{line.value.replace('|', ' ')}:" + (
            f"({' '.join(line.choices())})" if line.choices() else "_files")
    return "\n".join(f"      {quoted(f'{name}[{about}]{value}')} \\" for name in line.names)


def zsh(pages):
    cases = []
    for name, page in pages.items():
        if name:
            options = "\n".join(map(zsh_option, page.options))
            cases.append(f"    {name})\n      _arguments \\\n{options}\n      '*:file:_files' ;;")
    commands = "\n".join(f"    {quoted(name + ':' + about)}" for name, about in pages[""].commands)
    options = "\n".join(map(zsh_option, pages[""].options))
    frame = (HERE / "completion.zsh").read_text(encoding="utf-8")
    return (frame.replace("@COMMANDS@", commands).replace("@OPTIONS@", options)
            .replace("@CASES@", "\n".join(cases)))


def fish_option(line, when):
    words = f"complete -c karnemelk -n {quoted(when)}"
    for name in line.names:
        words += f" -l {name[2:]}" if name.startswith("--") else f" -s {name[1:]}"
    if line.choices():
        words += f" -xa {quoted(' '.join(line.choices()))}"
    elif line.value:
        words += " -r"
    return f"{words} -d {quoted(line.about)}"


def fish(pages):
    lines = ["# Completion of karnemelk for fish, made from what its --help says."]
    for name, about in pages[""].commands:
        lines.append("complete -c karnemelk -n __fish_use_subcommand "
                     f"-a {name} -d {quoted(about)}")
    for name, page in pages.items():
        when = f"__fish_seen_subcommand_from {name}" if name else "__fish_use_subcommand"
        lines += [fish_option(line, when) for line in page.options]
    return "\n".join(lines) + "\n"


def main(program, date, folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    version = said(program, "--version").split()[1]
    for language in LANGUAGES:
        page = manual(pages_of(program, language), version, date, language)
        (folder / f"karnemelk.{language}.1.gz").write_bytes(
            gzip.compress(page.encode("utf-8"), 9, mtime=0))
    pages = pages_of(program, "en")
    for name, words in [("karnemelk.bash", bash(pages)), ("_karnemelk", zsh(pages)),
                        ("karnemelk.fish", fish(pages))]:
        (folder / name).write_text(words, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
