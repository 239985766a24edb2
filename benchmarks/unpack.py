"""Unpacking a large AppData.dat through the journal, and memory then, beside `unzip` and `tar`.

Run with `python benchmarks/unpack.py [MEGABYTES] [ROUNDS]`. Both work in turn on the same archive.
Our time is the whole fix: looking at the archive again, writing beside each target, syncing to the
disk, and moving into place; the system's tools leave the syncing to later.
"""

from __future__ import annotations

import io
import json
import os
import random
import statistics
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

OURS = """
import json, sys, time
from pathlib import Path
from opend_wizard.journal import Journal
from opend_wizard.machine import Machine
from opend_wizard.model import Fix
from opend_wizard.opend.appdata import inspect
from opend_wizard.steps import Unpack
from opend_wizard.texts import Text

def peak():  # in MB; getrusage would count what the benchmark itself took before it started this program
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1000

path, folder, state = map(Path, sys.argv[1:])
journal = Journal(state, Machine())
begin, before = time.monotonic(), peak()
archive = inspect(path, lambda: False)
listed = time.monotonic()
step = Unpack(archive.path, archive.size, archive.mtime_ns, folder, archive.members)
for _ in journal.perform(Fix("unpack", Text("Unpack"), (step,)), "q02"):
    pass
print(json.dumps([listed - begin, time.monotonic() - listed, peak() - before]))
"""
TARGET = 1.3
FILES = 40
ROOT = Path(__file__).parents[1]
TOOLS = {
    "zip": ["unzip", "-q", "{archive}", "-d", "{folder}"],
    "tar": ["tar", "-xf", "{archive}", "-C", "{folder}"],
    "tar.gz": ["tar", "-xzf", "{archive}", "-C", "{folder}"],
}


def main() -> int:
    """Print the figures for each format; 1 if a target is missed."""
    megabytes = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, pack in (("zip", _zip), ("tar", _tar), ("tar.gz", _tar_gz)):
            archive = Path(folder) / f"AppData.{name}"
            pack(archive, megabytes)
            missed += _compare(name, archive, rounds)
            archive.unlink()
    return 1 if missed else 0


def _compare(name: str, archive: Path, rounds: int) -> bool:
    theirs: list[list[float]] = []
    ours: list[list[float]] = []
    for number in range(rounds + 1):
        pair = _their_figures(name, archive), _our_figures(archive)
        if number:  # the first round only warms the page cache
            theirs.append(pair[0])
            ours.append(pair[1])
    tool, synced = map(statistics.median, zip(*theirs, strict=True))
    listing, unpacking, memory = map(statistics.median, zip(*ours, strict=True))
    ratio: float = unpacking / tool
    print(f"{name:6} {TOOLS[name][0]}: {tool:.2f} s, {synced:.2f} s until it is on the disk")
    print(f"       ours: {unpacking:.2f} s on the disk, ratio {ratio:.2f} ({unpacking / synced:.2f}), target {TARGET}")
    print(f"       listing before it {listing:.2f} s; memory {memory:.0f} MB more")
    return ratio > TARGET


def _their_figures(name: str, archive: Path) -> list[float]:
    """Seconds until the tool is done, and until the disk holds all of it."""
    with tempfile.TemporaryDirectory(dir=archive.parent) as folder:
        command = [part.format(archive=archive, folder=folder) for part in TOOLS[name]]
        os.sync()
        begin = time.monotonic()
        subprocess.run(command, check=True)
        done = time.monotonic()
        os.sync()
        return [done - begin, time.monotonic() - begin]


def _our_figures(archive: Path) -> list[float]:
    with tempfile.TemporaryDirectory(dir=archive.parent) as folder:
        os.sync()  # what the tool has left to be written must not count as ours
        arguments = [str(archive), f"{folder}/F3CNN", f"{folder}/state"]
        command = [sys.executable, "-c", OURS, *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
        figures: list[float] = json.loads(done.stdout)
        return figures


def _members(megabytes: int) -> Iterator[tuple[str, bytes]]:
    """Lists as OpenD may hold, which compress to about a half."""
    chance = random.Random(1)  # noqa: S311  (the same lists at every run)
    lines = [f"{number:06};{chance.getrandbits(32):08x};{chance.random()}\n".encode() for number in range(20_000)]
    for number in range(FILES):
        yield f"Lists/{number}.dat", b"".join(chance.choices(lines, k=megabytes * 1_000_000 // FILES // len(lines[0])))


def _zip(archive: Path, megabytes: int) -> None:
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in _members(megabytes):
            packed.writestr(name, data)


def _tar(archive: Path, megabytes: int, mode: Literal["w", "w:gz"] = "w") -> None:
    with tarfile.open(archive, mode) as packed:
        for name, data in _members(megabytes):
            info = tarfile.TarInfo(name)
            info.size = len(data)
            packed.addfile(info, io.BytesIO(data))


def _tar_gz(archive: Path, megabytes: int) -> None:
    _tar(archive, megabytes, "w:gz")


if __name__ == "__main__":
    raise SystemExit(main())
