"""Runs programs for Windows in the chroot that under-wine.sh made, as Wine wants it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

W = Path("/w")
CHECKOUT = W / "checkout"
FROZEN = CHECKOUT / "build/windows/frozen/opend-wizard"
OUT = W / "out"
"""What is to be looked at afterwards: programs, pictures, reports."""

PYTHON = W / "python/python.exe"
PREFIX = W / "prefix"
USER = PREFIX / "drive_c/users/root"
LOCAL = USER / "AppData/Local"
PROGRAM = LOCAL / "Programs/OpenD Wizard"
STATE = LOCAL / "opend-wizard"
DISPLAY = ":1"


@dataclass(frozen=True)
class Ran:
    """How a program for Windows ended, and what it said."""

    status: int
    said: str


class StepFailed(Exception):
    """A step did not see what it has to see; the message tells what."""


def expect(seen: bool, what: str) -> None:
    """Say that `what` holds, or raise `StepFailed`."""
    if not seen:
        raise StepFailed(f"not so: {what}")
    print(f"  + {what}", flush=True)


def windows(path: Path) -> str:
    """`path` as Windows programs see it."""
    drive = PREFIX / "drive_c"
    place = f"C:/{path.relative_to(drive)}" if path.is_relative_to(drive) else f"Z:{path}"
    return place.replace("/", "\\")


def environment(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """What Wine and the programs in it are told."""
    return {
        **os.environ,
        "WINEPREFIX": str(PREFIX),
        "WINEARCH": "win64",
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "mscoree,mshtml=",  # neither .NET nor a browser is offered for download
        "DISPLAY": DISPLAY,
        "PIP_CERT": "Z:\\w\\trusted.pem",
        "PIP_USE_DEPRECATED": "legacy-certs",  # Wine cannot ask Windows' own store of certificates
        **(more or {}),
    }


def run(
    program: Path | str, *words: str, seconds: float = 300, more: Mapping[str, str] | None = None, folder: Path = W
) -> Ran:
    """Run a program for Windows to its end; raises `subprocess.TimeoutExpired`.

    It gets pipes: with a file or /dev/null, Python for Windows cannot open its standard streams under Wine.
    """
    with started(program, *words, more=more, folder=folder) as process:
        said, _ = process.communicate(timeout=seconds)
    return Ran(process.returncode, said)


@contextmanager
def started(
    program: Path | str, *words: str, more: Mapping[str, str] | None = None, folder: Path = W
) -> Iterator[subprocess.Popen[str]]:
    """A program for Windows that runs meanwhile; it is ended if it has not."""
    command = ["wine", windows(program) if isinstance(program, Path) else program, *words]
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        cwd=folder,
        env=environment(more),
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()


def end_wine() -> None:
    """End Wine with all that runs in it, if it runs; the next program starts it again."""
    for words in (["-k"], ["-w"]):
        subprocess.run(["wineserver", *words], env=environment(), check=False)


def shown(command: Sequence[str], folder: Path = W, more: Mapping[str, str] | None = None) -> None:
    """Run a program of this system, its output shown; raises `subprocess.CalledProcessError`."""
    subprocess.run(command, cwd=folder, env=environment(more), check=True)
