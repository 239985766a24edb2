"""The steps that use what was made, as a person would: install, terminal, a locked file, the window, uninstall."""

from __future__ import annotations

import json
import re
import select
import shutil
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from windows.wine.running import (
    CHECKOUT,
    FROZEN,
    LOCAL,
    PREFIX,
    PROGRAM,
    PYTHON,
    STATE,
    StepFailed,
    expect,
    run,
    started,
    windows,
)
from windows.wine.screen import PICTURES, Window, display

TERMINAL = PROGRAM / "opend-wizard-cli.exe"
WINDOW = PROGRAM / "opend-wizard.exe"
_ENTRY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\opend-wizard"
_SHORTCUT = PREFIX / "drive_c/users/root/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/OpenD Wizard.lnk"
_PRACTICE = PREFIX / "drive_c/practice"
_RUNS_ALREADY = 3
_PATIENCE = 120.0  # seconds
_LANGUAGES = ("en", "zh-CN", "zh-HK", "ja")
# Opens a file as a program does that lets nobody else read it meanwhile, and holds it until its input ends.
_HOLD = """
import ctypes, sys
from ctypes import wintypes
create = ctypes.WinDLL("kernel32").CreateFileW
create.restype = wintypes.HANDLE
handle = create(sys.argv[1], 0xC0000000, 0, None, 3, 0, None)
print("held" if handle != wintypes.HANDLE(-1).value else "not held", flush=True)
sys.stdin.read()
"""


def install() -> None:
    """The installer, silently; once more over itself; and while the program runs."""
    setup = _setup()
    expect(run(setup, "/S").status == 0, "the installer ends well")
    expect(_installed() == _built(), f"every file is there, and no other: {len(_built())}")
    entry = run("reg", "query", _ENTRY).said
    expect("DisplayVersion    REG_SZ    " in entry and "EstimatedSize    REG_DWORD" in entry, "Windows lists it")
    expect(_SHORTCUT.exists(), "the start menu has it")
    (PROGRAM / "_internal/left-over.dll").write_bytes(b"of a person, not ours")
    with _practice("q03"):
        expect(run(setup, "/S").status == _RUNS_ALREADY, "while it runs, nothing is changed, and the status says so")
    expect(run(setup, "/S").status == 0, "installed again over itself")
    (PROGRAM / "_internal/left-over.dll").unlink()
    expect(_installed() == _built(), "and every file is there again")


def console() -> None:
    """The program with a console: an answer that keeps its contract, practices to the proof and back, a fix undone."""
    _valid("check")
    for symptom in ("q03", "q02"):
        ran = run(TERMINAL, "practice", symptom, "--yes")
        expect(ran.status == 0 and "Solved." in ran.said, f"practice {symptom} is solved and proven")
        expect("Taken back." in ran.said and "everything it made is removed" in ran.said, "and taken back")
        expect("opend-wizard-cli undo" in ran.said, "commands are named as they are typed here")
    with _practice("q03") as places:
        config = _unix(places["config"])
        before = config.read_bytes()
        named = (f"--program-dir={places['program_dir']}", f"--state-dir={places['state_dir']}")
        expect("problem" in json.dumps(_valid("check", "q03", *named)), "check finds the fault")
        _valid("fix", "q03", "--yes", *named)
        after = config.read_bytes()
        expect(before != after and after.count(b"\r\n") == before.count(b"\r\n"), "the fix keeps the ends of lines")
        _valid("undo", "--yes", f"--state-dir={places['state_dir']}")
        expect(config.read_bytes() == before, "and undo brings every byte back")


def locked() -> None:
    """OpenD.xml, held open by another program that shares it with nobody."""
    with _practice("q03") as places:
        before = _unix(places["config"]).read_bytes()
        named = (f"--program-dir={places['program_dir']}", f"--state-dir={places['state_dir']}")
        with started(PYTHON, "-c", _HOLD, places["config"]) as holder:
            expect(
                holder.stdout is not None and holder.stdout.readline().strip() == "held", "a program holds OpenD.xml"
            )
            ran = run(TERMINAL, "check", "q03", *named)
            print("\n".join(f"  | {line}" for line in ran.said.splitlines()[:14]))
            said = " ".join(ran.said.split())
            expect(
                "OpenD.xml open and lets nobody else read it. Close that program." in said,
                "check says so, and what helps",
            )
            tried = run(TERMINAL, "fix", "q03", "--yes", *named)
            expect(tried.status != 0 and "Traceback" not in tried.said, "fix does nothing and says why")
        expect(_unix(places["config"]).read_bytes() == before, "and the file is as it was")


def window() -> None:
    """The window, walked through a practice to its proof in each language, with a picture of each page."""
    shutil.rmtree(PICTURES, ignore_errors=True)
    with display():
        paints = sorted(_first_paint() for _ in range(4))
        print(f"  first painted after {paints[0]:.2f} to {paints[-1]:.2f} s, Wine's own start included")
        _start_twice()
        for language in _LANGUAGES:
            _walk(language)


def _first_paint() -> float:
    """Seconds from starting the program to its first painted page."""
    begin = time.time()
    with started(WINDOW, more={"OPEND_WIZARD_BENCH": "first-paint"}) as process:  # some never end, in Wine's own code
        out = process.stdout
        came = out is not None and select.select([out], [], [], _PATIENCE)[0]
        said = out.readline() if out is not None and came else ""
    if not said:
        raise StepFailed("the window did not come")
    return float(said.split()[0]) - begin


def _start_twice() -> None:
    with started(WINDOW) as process:
        shown = Window("OpenD")
        shown.settle()
        expect(run(WINDOW, seconds=60).status == 0, "a second start ends")
        expect(process.poll() is None and len(shown.numbers()) == 1, "and there is still one window, the first")


def _walk(language: str) -> None:
    with started(WINDOW, "practice", "q03", "--window", "--dir", windows(_fresh()), "--lang", language) as process:
        shown = Window("OpenD")
        print(f"  {language}: the window stood after {shown.seconds:.1f} s")
        for page in range(1, 9):
            shown.settle()
            shown.keep(f"{language}-{page}")
            if _is_proven():
                break
            shown.go_on()
        expect(_is_proven(), f"{language}: the fix is made and proven, by the mouse alone")
        shown.go_on()
        expect(process.wait(60) == 0, "and the window closes")


def _is_proven() -> bool:
    return any(
        '"verified":true' in path.read_text("utf-8") for path in _PRACTICE.glob("machine/wizard/runs/*/journal.jsonl")
    )


def uninstall() -> None:
    """The uninstaller: what was installed goes, what the person has stays."""
    STATE.mkdir(exist_ok=True)
    (STATE / "kept").write_text("a backup", encoding="utf-8")
    expect(run(PROGRAM / "uninstall.exe", "/S").status == 0, "the uninstaller ends well")
    end = time.monotonic() + 60  # it goes on as a copy of itself, since it could not remove itself
    while PROGRAM.exists() and time.monotonic() < end:
        time.sleep(0.5)
    expect(not PROGRAM.exists(), "no file of the program is left, nor its folder")
    expect(not _SHORTCUT.exists(), "nor its entry in the start menu")
    expect(run("reg", "query", _ENTRY).status != 0, "nor in the list of installed programs")
    expect((STATE / "kept").exists(), f"history and backups stay in {STATE.relative_to(LOCAL.parent)}")
    (STATE / "kept").unlink()


def _setup() -> Path:
    return next((CHECKOUT / "dist").glob("*-setup.exe"))


def _built() -> set[str]:
    return {path.relative_to(FROZEN).as_posix() for path in FROZEN.rglob("*") if path.is_file()}


def _installed() -> set[str]:
    files = {path.relative_to(PROGRAM).as_posix() for path in PROGRAM.rglob("*") if path.is_file()}
    return files - {"uninstall.exe"}


def _valid(*words: str) -> object:
    """The JSON that the program answers; valid by its schema."""
    import jsonschema  # type: ignore[import-untyped]  # its stubs are not worth another dependency

    ran = run(TERMINAL, *words, "--json")
    answer = json.loads(ran.said[ran.said.index("{") :])
    schema = json.loads((CHECKOUT / "resources/schema-1.json").read_text("utf-8"))
    jsonschema.validate(answer, schema)
    expect(True, f"{words[0]} --json keeps its contract (status {ran.status})")
    return answer


@contextmanager
def _practice(symptom: str) -> Iterator[Mapping[str, str]]:
    """A simulated OpenD, held as long as the block lasts: where it is."""
    with started(TERMINAL, "practice", symptom, "--hold", "--json", "--dir", windows(_fresh())) as process:
        if process.stdout is None:
            return
        said = ""
        while not re.search(r"^\}", said, re.MULTILINE):
            line = process.stdout.readline()
            if not line:
                raise StepFailed(f"the practice did not begin: {said}")
            said += line
        yield json.loads(said[said.index("{") :])


def _fresh() -> Path:
    """A folder for a practice that is not there yet."""
    shutil.rmtree(_PRACTICE, ignore_errors=True)
    return _PRACTICE


def _unix(path: str) -> Path:
    """The file that Windows calls `path`, on drive C."""
    return PREFIX / "drive_c" / path.partition(":\\")[2].replace("\\", "/")
