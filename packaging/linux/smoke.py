"""Tries a built bundle as a person would, on this system: ``python3 smoke.py PROGRAM [--no-window]``.

Needs nothing but Python; for the window under X11 also Xvfb, and without it says that this was left out.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from bundle import names
from tests.report.schema import faults

_SECONDS = 60
_LEAKS = re.compile(rb"^(?:_PYI_|LD_LIBRARY_PATH=|QT_PLUGIN_PATH=|QML2_IMPORT_PATH=|PYTHONHOME=)", re.MULTILINE)
_HAN = re.compile("[\u4e00-\u9fff]{2}")
_KANA = re.compile("[\u3040-\u30ff]{2}")


class Broken(Exception):
    """The bundle does not do what the program does from source."""


class Bundle:
    """The program at `path`, started in a home of its own, with nothing of ours in its environment."""

    def __init__(self, path: Path, home: Path) -> None:
        self.path = path
        self.home = home
        keep = ("PATH", "TMPDIR", "DBUS_SESSION_BUS_ADDRESS")
        kept = {name: os.environ[name] for name in keep if name in os.environ}
        self.environment = {**kept, "HOME": str(home), "LC_ALL": "C.UTF-8", "XDG_RUNTIME_DIR": str(home)}

    def run(self, *arguments: str, status: int = 0, **environment: str) -> str:
        """What it prints; raises `Broken` for another exit status or a word on a mistake of its own."""
        done = subprocess.run(
            [str(self.path), *arguments],
            env={**self.environment, **environment},
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=_SECONDS,
            check=False,
        )
        if done.returncode != status or "Traceback" in done.stderr:
            raise Broken(f"{arguments}: exit status {done.returncode}, wanted {status}\n{done.stdout}{done.stderr}")
        return done.stdout

    def loaded(self, *arguments: str, status: int = 0, **environment: str) -> set[str]:
        """File names of the libraries that the loader brings in while it runs."""
        with tempfile.TemporaryDirectory() as folder:
            debug = {"LD_DEBUG": "files", "LD_DEBUG_OUTPUT": f"{folder}/loaded"}
            self.run(*arguments, status=status, **debug, **environment)
            said = "".join(file.read_text(encoding="utf-8", errors="replace") for file in Path(folder).iterdir())
        return {Path(line.rpartition(" ")[2]).name for line in said.splitlines() if "calling init:" in line}


def expect(truth: bool, what: str) -> None:
    """Raise `Broken`, saying `what` was expected, unless it is so."""
    if not truth:
        raise Broken(f"not so: {what}")


def says_its_version(bundle: Bundle) -> None:
    """--version names the version of the checkout."""
    expect(bundle.run("--version").strip() == f"{names.NAME} {names.version()}", f"the version is {names.version()}")


def answers_in_json(bundle: Bundle) -> None:
    """The JSON of `check` keeps the published form; without an OpenD it could not run."""
    answer = json.loads(bundle.run("check", "--json", status=3))
    expect(not faults(answer, "error"), f"{answer} has the form of an error")


def mends_for_practice(bundle: Bundle) -> None:
    """Practice goes to a proven fix: simulated OpenDs and their neighbours are children of this very program.

    The later ones need what is loaded late: libcst and its parser (q16), YAML (q07), keys (x21).
    """
    for symptom in ("q03", "q02", "q16", "q07", "x21"):
        answer = json.loads(bundle.run("practice", symptom, "--yes", "--json"))
        found = faults(answer, "walked")
        expect(not found, f"practice {symptom} keeps its form: {found}")
        fixed = [part for part in answer["parts"] if part["command"] == "fix"]
        expect(fixed[0]["outcome"] == "resolved", f"{symptom} is resolved: {fixed[0]['outcome']}")


def knows_its_parts(bundle: Bundle) -> None:
    """The parts and the folder with their licences are named, and that folder is there."""
    answer = json.loads(bundle.run("about", "--json"))
    expect(not faults(answer, "about"), f"about keeps its form: {answer}")
    expect((Path(answer["licences"]) / "NOTICE.txt").is_file(), f"licences lie in {answer['licences']}")
    parts = [part["name"].lower() for part in answer["parts"]]
    expect(any(name.startswith("pyside6") for name in parts), f"Qt is among the parts: {parts}")


def speaks_its_languages(bundle: Bundle) -> None:
    """The terminal's sentences come in Chinese and Japanese."""
    for tag, letters in (("zh-CN", _HAN), ("zh-HK", _HAN), ("ja", _KANA)):
        expect(bool(letters.search(bundle.run("symptoms", "--lang", tag))), f"symptoms in {tag}")


def leaves_qt_alone_in_the_terminal(bundle: Bundle) -> None:
    """No library of Qt is loaded without a window."""
    loaded = bundle.loaded("check", status=3)
    expect("libpython" in " ".join(loaded), f"the loader told what it loads: {sorted(loaded)}")
    expect(not [name for name in loaded if "Qt6" in name or "PySide" in name], f"no Qt in {sorted(loaded)}")


def paints_without_a_display(bundle: Bundle) -> None:
    """The window paints its first page where nothing is shown."""
    loaded = bundle.loaded(QT_QPA_PLATFORM="offscreen", OPEND_WIZARD_BENCH="first-paint")
    expect("libQt6Widgets.so.6" in loaded, "the window uses Qt")


def tells_that_there_is_no_display(bundle: Bundle) -> None:
    """Without a display the person is told what to type."""
    bundle.run(status=3)


def gives_others_a_clean_environment(bundle: Bundle) -> None:
    """A program of the system that the window starts gets none of the variables that only the bundle needs."""
    tools = bundle.home / "tools"
    tools.mkdir()
    seen = bundle.home / "seen"
    (tools / "gsettings").write_text(f"#!/bin/sh\nenv >>'{seen}'\n", encoding="utf-8")
    (tools / "gsettings").chmod(0o755)
    path = f"{tools}{os.pathsep}{bundle.environment['PATH']}"
    before = {"PATH": path, "QT_QPA_PLATFORM": "offscreen", "LD_LIBRARY_PATH": "/opt/of-the-person"}
    process = subprocess.Popen(
        [str(bundle.path)],
        env={**bundle.environment, **before},
        cwd=bundle.home,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    try:
        _wait_for(lambda: seen.exists() and b"HOME=" in seen.read_bytes(), "gsettings is asked")
    finally:
        process.terminate()
        _, said = process.communicate(timeout=_SECONDS)
    expect("mistake" not in said, f"the window makes no mistake: {said}")
    environment = seen.read_bytes()
    leaks = [leak for leak in _LEAKS.findall(environment) if leak != b"LD_LIBRARY_PATH="]
    expect(not leaks, f"no variable of PyInstaller's reaches gsettings: {leaks}")
    expect(b"\nLD_LIBRARY_PATH=/opt/of-the-person\n" in b"\n" + environment, "the person's own is given back")


def _wait_for(condition: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + _SECONDS
    while not condition():
        expect(time.monotonic() < end, what)
        time.sleep(0.05)


def paints_on_x11(bundle: Bundle) -> None:
    """The window paints on a real X server, in each language."""
    with screen() as display:
        for tag in ("en", "zh-CN", "ja"):
            locale = f"{tag.replace('-', '_')}.UTF-8"
            loaded = bundle.loaded(DISPLAY=display, OPEND_WIZARD_BENCH="first-paint", LC_ALL=locale)
            expect("libQt6XcbQpa.so.6" in loaded, "it is drawn by X11's plugin")


@contextmanager
def screen() -> Iterator[str]:
    """An X server of its own; gives its DISPLAY."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    process = subprocess.Popen(command, pass_fds=(writing,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as said:
            yield f":{said.readline().strip()}"
    finally:
        process.terminate()
        process.wait(_SECONDS)


TRIALS = (
    says_its_version,
    answers_in_json,
    speaks_its_languages,
    leaves_qt_alone_in_the_terminal,
    tells_that_there_is_no_display,
    mends_for_practice,
    knows_its_parts,
)
WINDOW_TRIALS = (paints_without_a_display, gives_others_a_clean_environment)


def main(arguments: list[str]) -> int:
    """Go through all trials, also after one has failed; 0 if none did."""
    program = Path(arguments[0]).resolve()
    trials = TRIALS if "--no-window" in arguments else (*TRIALS, *WINDOW_TRIALS)
    if shutil.which("Xvfb") is None:
        print("left out: the window on X11, since Xvfb is not installed", flush=True)
    elif "--no-window" not in arguments:
        trials = (*trials, paints_on_x11)
    failed = [trial for trial in trials if not _passes(trial, program)]
    print(f"{len(trials) - len(failed)} of {len(trials)} trials passed", flush=True)
    return 1 if failed else 0


def _passes(trial: Callable[[Bundle], None], program: Path) -> bool:
    begin = time.monotonic()
    with tempfile.TemporaryDirectory() as home:
        try:
            trial(Bundle(program, Path(home)))
        except (Broken, OSError, ValueError, LookupError, subprocess.SubprocessError) as error:
            print(f"FAILED {trial.__name__}: {error}", flush=True)
            return False
    print(f"passed {trial.__name__} ({time.monotonic() - begin:.1f} s)", flush=True)
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
