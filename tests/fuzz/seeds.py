"""What fuzzing starts from: the samples, each cut off at many places, and JSON that means harm.

seeds.py FOLDER makes FOLDER/session, FOLDER/catalogue and FOLDER/csv.
"""

import json
import pathlib
import shutil
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LARGEST = 1 << 16  # bytes of a seed
CUTS = 60  # of every sample

HEADER = (b'{"format":"karnemelk-session","version":1,"id":"0123456789abcdef0123456789abcdef",'
          b'"created":"2026-11-23T13:30:00.000Z","entries":[\n')


def entry(changes, seq=b"1", at=b"2026-11-23T13:30:00.000Z"):
    return (b'{"seq":' + seq + b',"at":"' + at + b'","by":"facilitator","do":[' + changes + b"]}\n")


HOSTILE = [
    b"", b"\0" * 64, b"\xef\xbb\xbf{}", b"\xff\xfe{\0}\0", b"[" * 5000, b'{"a":' * 3000, b"nul",
    b'{"a":1,"a":2}', b'{"a":"\\ud800"}', b'{"a":"\\u0000"}', b'{"a":"\xc0\xaf"}', b"1e999",
    b"-0", b"123456789012345678901234567890", b'{"format":"karnemelk-session"}',
    HEADER, HEADER + b"]}", HEADER + b"]}\n]}\n", HEADER + b",\n]}\n",
    HEADER + entry(b"") + b"]}\n" + b"\0" * 100,
    HEADER + entry(b"", seq=b"4294967295") + b"," + entry(b"", seq=b"4294967296") + b"]}\n",
    HEADER + entry(b"", seq=b"-1") + b"]}\n", HEADER + entry(b"", seq=b"1.5") + b"]}\n",
    HEADER + entry(b"", at=b"9999-12-31T23:59:59.999Z") + b"," +
    entry(b"", seq=b"2", at=b"0001-01-01T00:00:00Z") + b"]}\n",
    HEADER + entry(b"", at=b"2026-02-30T25:61:61.1Z") + b"]}\n",
    HEADER + b'{"seq":1,"at":"2026-11-23T13:30:00Z","by":"f","undo":1}\n]}\n',
    HEADER + b'{"seq":1,"at":"2026-11-23T13:30:00Z","by":"f","redo":4294967295}\n]}\n',
    HEADER + b'{"seq":1,"at":"2026-11-23T13:30:00Z","by":"f","do":[],"joins":1,"new":{"x":[]}}\n]}\n',
    HEADER + entry(b'{"place_person":{"id":"p1","trust":1e308,"agreement":null}}') + b"]}\n",
    HEADER + entry(b'{"add_person":{"id":"p1.4294967295","code":"' + b"x" * 500 + b'"}}') + b"]}\n",
    HEADER + entry(b'{"not_known":' + b"[" * 40 + b"]" * 40 + b"}") + b"]}\n",
    HEADER.replace(b":1,", b":0,") + entry(b'{"move":{"id":"p1","x":11,"y":null}}') + b"]}\n",
    HEADER.replace(b":1,", b":99,") + entry(b'{"new":{}}') + b"]}\n",
]
CSV = [
    b"code;vertrouwen;overeenstemming\nReiger;7;?\nEik;-1;0,5\n", b"code,trust,agreement\nHeron,10,\n",
    b'code\trole\n"He""ron"\t"a\nb"\n', b'code\n"', b"\xff\xfec\0o\0d\0e\0\n\0H\0\n\0", b"code\r\nA\rB\nC",
    b"code,code\nA,B\n", b";;;;\n;;;\n", b"sep=;\ncode;role\nA;B\n", b"code\n=cmd()\n", b"Zo\xeb;x\n",
    b"code,trust\nHeron,0.5\nheron,5\nHERON ,11\n", b"code,influence,sure\nA,high,low\nB,hoog,laag\n",
]


def put(folder, name, data):
    if len(data) <= LARGEST:
        (folder / name).write_bytes(data)


def with_cuts(folder, path):
    data = path.read_bytes()
    put(folder, path.name, data)
    for i in range(1, CUTS):
        put(folder, f"{path.stem}-cut-{i}", data[:len(data) * i // CUTS])


def make(folder):
    shutil.rmtree(folder, ignore_errors=True)
    for part, samples, more in [
            ("session", [*ROOT.glob("sessions/*.json"), *ROOT.glob("tests/fixtures/*.json")], HOSTILE),
            ("catalogue", list(ROOT.glob("assets/catalogue/*.json")), HOSTILE),
            ("csv", list(ROOT.glob("tests/golden/report/*.csv")), CSV)]:
        into = folder / part
        into.mkdir(parents=True)
        for path in samples:
            with_cuts(into, path)
        for number, data in enumerate(more):
            put(into, f"more-{number}", data)
    # A session of one entry a file, and indented: other roads through the reader.
    for path in ROOT.glob("sessions/*.json"):
        session = json.loads(path.read_text(encoding="utf-8"))
        text = json.dumps(session, indent=1, ensure_ascii=False).encode()
        put(folder / "session", f"{path.stem}-indented", text)
        session["entries"] = session["entries"][:1]
        put(folder / "session", f"{path.stem}-one-entry", json.dumps(session).encode())


if __name__ == "__main__":
    make(pathlib.Path(sys.argv[1]))
