"""The two commands of the README, in small checkouts of their own, with real environments and real processes."""

from __future__ import annotations

import ast
import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import run

ROOT = Path(run.__file__).resolve().parent
WHEEL = "greeting-1.0-py3-none-any.whl"

PROGRAM = """
import greeting, json, os, sys
print(json.dumps({"said": greeting.WORD, "arguments": sys.argv[1:], "folder": os.getcwd()}))
sys.exit(7 if "fail" in sys.argv else 0)
"""
TOOL = """
import json, os, pathlib, sys
with open("calls.jsonl", "a") as file:
    print(json.dumps([pathlib.Path(__file__).stem, *sys.argv[1:], os.environ["QT_QPA_PLATFORM"]]), file=file)
sys.exit(pathlib.Path(__file__).stem in os.environ.get("FAILING", ""))
"""


class Checkout:
    """A folder with run.py, a program, tools that only tell how they were called, and a lock of one wheel."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "Arbeit 工作"  # blanks and other letters are normal in a path
        (self.folder / "opend_wizard").mkdir(parents=True)
        shutil.copy(ROOT / "run.py", self.folder)
        files = {"pyproject.toml": "", "opend_wizard/__init__.py": "", "opend_wizard/__main__.py": PROGRAM}
        for name, content in {**files, "ruff.py": TOOL, "mypy.py": TOOL, "pytest.py": TOOL}.items():
            (self.folder / name).write_text(content, encoding="utf-8")
        self.wheels = folder / "wheels"
        self.wheels.mkdir()
        self.lock(_make_wheel(self.wheels / WHEEL))
        self.bin = folder / "bin"
        self.bin.mkdir()
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "PYTHON"))},
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(self.wheels),
        }

    def lock(self, sha256: str) -> None:
        """Pin the wheel to a hash."""
        line = f"greeting==1.0 --hash=sha256:{sha256}\n"
        (self.folder / "requirements.lock").write_text(line, encoding="utf-8")

    def hide(self, *modules: str) -> None:
        """Let this Python be one that lacks `modules`, as Debian's lacks ensurepip and pip."""
        lines = ["import sys", f"if sys.prefix == {sys.prefix!r}:"]
        lines += [f"    sys.modules[{name!r}] = None" for name in modules]
        (self.bin / "sitecustomize.py").write_text("\n".join(lines), encoding="utf-8")
        self.environment["PYTHONPATH"] = str(self.bin)

    def program(self, name: str, script: str) -> None:
        """Put a shell script first on the PATH."""
        (self.bin / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        (self.bin / name).chmod(0o755)
        self.environment["PATH"] = f"{self.bin}{os.pathsep}{os.environ['PATH']}"

    def start(self, *arguments: str, stdin: int = subprocess.DEVNULL, **environment: str) -> subprocess.Popen[str]:
        """Start run.py from another folder."""
        return subprocess.Popen(
            [sys.executable, str(self.folder / "run.py"), *arguments],
            cwd=self.wheels,
            env={**self.environment, **environment},
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )

    def run(self, *arguments: str, **environment: str) -> tuple[int, str, str]:
        """The exit status, standard output and standard error of run.py."""
        with self.start(*arguments, stdin=subprocess.DEVNULL, **environment) as process:
            out, errors = process.communicate()
        return process.returncode, out, errors


def _make_wheel(path: Path) -> str:
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr("greeting.py", "WORD = 'hello'")
        wheel.writestr("greeting-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: greeting\nVersion: 1.0\n")
        wheel.writestr("greeting-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr("greeting-1.0.dist-info/RECORD", "")
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """A checkout that has been set up."""
    checkout = Checkout(tmp_path_factory.mktemp("ready"))
    status, out, errors = checkout.run("first")
    assert status == 0, errors
    assert "Setting up .run-venv" in out
    return checkout


@pytest.fixture
def fresh(tmp_path: Path) -> Checkout:
    """A checkout in which nothing has been set up."""
    return Checkout(tmp_path)


def _told(out: str) -> dict[str, object]:
    told: dict[str, object] = json.loads(out.splitlines()[-1])
    return told


def test_the_program_gets_the_arguments_and_the_folder(ready: Checkout) -> None:
    status, out, _ = ready.run("check", "q03", "--json")
    assert status == 0
    assert _told(out) == {"said": "hello", "arguments": ["check", "q03", "--json"], "folder": str(ready.wheels)}


def test_a_later_start_says_and_does_nothing_else(ready: Checkout) -> None:
    _, out, errors = ready.run("check")
    assert (len(out.splitlines()), errors) == (1, "")


def test_the_exit_status_is_the_programs(ready: Checkout) -> None:
    assert ready.run("fail")[0] == 7


def test_files_of_the_users_own_do_not_get_in_the_way(ready: Checkout) -> None:
    (ready.wheels / "json.py").write_text("raise SystemExit('not the json that is meant')", encoding="utf-8")
    assert ready.run("check")[0] == 0


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_it_practises_in_the_terminal(ready: Checkout) -> None:
    status, out, _ = ready.run(DISPLAY="", WAYLAND_DISPLAY="")
    assert status == 0
    assert "There is no display here" in out
    assert _told(out)["arguments"] == ["practice", "q03", "--yes"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_a_person_at_the_terminal_is_asked_in_practice(ready: Checkout) -> None:
    keyboard, terminal = os.openpty()
    try:
        with ready.start(stdin=terminal, DISPLAY="", WAYLAND_DISPLAY="") as process:
            out, _ = process.communicate()
    finally:
        os.close(terminal)
        os.close(keyboard)
    assert _told(out)["arguments"] == ["practice", "q03"]


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_with_a_display_it_opens_the_window(ready: Checkout, name: str) -> None:
    status, out, errors = ready.run(**{"DISPLAY": "", "WAYLAND_DISPLAY": "", name: ":7"})
    assert status == 0, errors
    assert _told(out)["arguments"] == []


def test_the_tests_are_all_run(ready: Checkout) -> None:
    calls = ready.folder / "calls.jsonl"
    calls.unlink(missing_ok=True)
    status, _, errors = ready.run("test", QT_QPA_PLATFORM="vnc")
    assert status == 0, errors
    tools = [json.loads(line) for line in calls.read_text(encoding="utf-8").splitlines()]
    assert tools == [
        ["ruff", "check", "vnc"],
        ["ruff", "format", "--check", "vnc"],
        ["mypy", "vnc"],
        ["pytest", *run.WORKERS, "vnc"],
    ]


def test_the_executables_of_this_system_are_built(ready: Checkout) -> None:
    calls = ready.folder / "calls.jsonl"
    calls.unlink(missing_ok=True)
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    script = ready.folder / "packaging" / system / "build.py"
    script.parent.mkdir(parents=True, exist_ok=True)
    script.write_text(TOOL, encoding="utf-8")
    status, _, errors = ready.run("build", "--try", QT_QPA_PLATFORM="vnc")
    assert status == 0, errors
    assert json.loads(calls.read_text(encoding="utf-8")) == ["build", "--try", "vnc"]
    assert ready.run("build", QT_QPA_PLATFORM="vnc", FAILING="build")[0] == 1


def test_what_a_build_needs_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda tool: None if tool == "objdump" else f"/usr/bin/{tool}")
    monkeypatch.setattr(run, "loads", lambda _: True)
    assert run.missing_build_tools() == ["binutils"]
    monkeypatch.setattr(run, "loads", lambda _: False)
    assert run.missing_build_tools() == ["binutils", f"libpython3.{sys.version_info[1]}"]


def test_a_failing_tool_fails_the_tests_and_does_not_hide_the_others(ready: Checkout) -> None:
    calls = ready.folder / "calls.jsonl"
    calls.unlink(missing_ok=True)
    ready.environment.pop("QT_QPA_PLATFORM", None)
    status, out, _ = ready.run("test", "--slow", "-x", FAILING="ruff mypy")
    assert status == 1
    assert out.splitlines()[-1] == "Not passed: ruff check; ruff format --check; mypy"
    last = json.loads(calls.read_text(encoding="utf-8").splitlines()[-1])
    assert last == ["pytest", *run.WORKERS, "-m", "slow or not slow", "-x", "offscreen"]


@pytest.mark.parametrize("asked", ["", "--exhaustive"])
def test_an_exhaustive_run_is_one_with_the_slow_tests_and_told_to_them(
    asked: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[tuple[list[str], dict[str, str]]] = []
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.delenv("OPEND_WIZARD_EXHAUSTIVE", raising=False)

    def noted(command: list[str], environment: dict[str, str]) -> bool:
        given.append((command, environment))
        return True

    monkeypatch.setattr(run, "run", noted)
    assert run.test([asked, "-x"] if asked else ["-x"]) == 0
    command, environment = given[-1]
    chosen = ["-m", "slow or not slow"] if asked else []
    assert command == [str(run.PYTHON), "-m", "pytest", *run.WORKERS, *chosen, "-x"]
    assert environment.get("OPEND_WIZARD_EXHAUSTIVE") == ("1" if asked else None)
    assert "PYTHONDONTWRITEBYTECODE" not in environment, "hundreds of processes would compile the package again"


def test_a_changed_lock_is_installed_and_a_wrong_hash_is_not(fresh: Checkout) -> None:
    right = hashlib.sha256((fresh.wheels / WHEEL).read_bytes()).hexdigest()
    fresh.lock("0" * 64)
    status, _, errors = fresh.run("check")
    assert (status, errors.splitlines()[-1].startswith("Not everything in requirements.lock")) == (3, True), errors
    fresh.lock(right)
    status, out, _ = fresh.run("check")
    assert (status, _told(out)["said"]) == (0, "hello")
    (fresh.folder / "pyproject.toml").write_text("# changed", encoding="utf-8")
    assert "Setting up" in fresh.run("check")[1]


def test_two_at_the_same_time_set_up_once(fresh: Checkout) -> None:
    with fresh.start("one") as one, fresh.start("two") as two:
        outs = [process.communicate()[0] for process in (one, two)]
    assert [one.returncode, two.returncode] == [0, 0]
    assert sum(out.count("Setting up") for out in outs) == 1
    assert [_told(out)["arguments"] for out in outs] == [["one"], ["two"]]


@pytest.mark.slow
@pytest.mark.skipif(not run.has("ensurepip"), reason="this Python has no ensurepip")
def test_python_brings_a_pip_where_there_is_none(fresh: Checkout) -> None:
    fresh.hide("pip")
    status, out, errors = fresh.run("check")
    assert (status, _told(out)["said"]) == (0, "hello"), errors
    assert "--without-pip" not in out


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for uv is a shell script")
def test_uv_is_used_where_there_is_no_pip_at_all(fresh: Checkout) -> None:
    fresh.hide("ensurepip", "pip")
    fresh.program("uv", 'echo "$@" >uv-was-called; exit 1')
    assert fresh.run("check")[0] == 3
    called = (fresh.folder / "uv-was-called").read_text(encoding="utf-8")
    assert called.startswith("pip install --python ")
    assert called.strip().endswith(f"--require-hashes --no-deps -r {fresh.folder / 'requirements.lock'}")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="needs the rights to install")
def test_debian_is_asked_where_nothing_can_install(fresh: Checkout) -> None:
    fresh.hide("ensurepip", "pip")
    fresh.program(
        "apt-get", 'echo "$@" >>apt-was-called; test "$1" = update || test -e updated; s=$?; >updated; exit $s'
    )
    fresh.environment["PATH"] = str(fresh.bin) + os.pathsep + "/bin"
    status, _, errors = fresh.run("check")
    wanted = f"install -y --no-install-recommends python3.{sys.version_info[1]}-venv"
    assert (fresh.folder / "apt-was-called").read_text(encoding="utf-8").splitlines() == [wanted, "update", wanted]
    assert (status, "Even now something is missing" in errors) == (3, True)


def test_qt_libraries_are_looked_for_only_where_a_window_or_a_test_needs_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "LINUX", True)
    monkeypatch.setattr(run, "loads", lambda library: "xcb" in library)
    assert run.missing_packages(qt=False) == []
    assert run.missing_packages(qt=True) == [
        "libegl1",
        "libgl1",
        "libglib2.0-0",
        "libxkbcommon0",
        "libfontconfig1",
        "libdbus-1-3",
        "libxkbcommon-x11-0",
    ]


def test_it_goes_on_once_the_packages_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    lacking = ["libegl1", "libgl1"]
    asked: list[list[str]] = []

    def install(packages: list[str]) -> None:
        asked.append(packages)
        lacking.clear()

    monkeypatch.setattr(run, "missing_packages", lambda **_: list(lacking))
    monkeypatch.setattr(run, "install_packages", install)
    monkeypatch.setattr(run, "is_current", lambda: True)
    run.set_up(qt=True)
    assert asked == [["libegl1", "libgl1"]]


@pytest.mark.skipif(sys.platform == "win32", reason="apt-get is of Debian")
@pytest.mark.parametrize("answer", [None, "", "n", "yes"])
def test_without_the_rights_the_person_is_asked(
    answer: str | None, fresh: Checkout, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    fresh.program("apt-get", "exit 9")
    fresh.program("sudo", 'echo "sudo $@"')
    monkeypatch.setenv("PATH", fresh.environment["PATH"])
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: answer is not None)
    monkeypatch.setattr("builtins.input", lambda _: answer)
    command = "sudo apt-get install -y --no-install-recommends libegl1"
    if answer == "yes":
        run.install_packages(["libegl1"])
    else:
        with pytest.raises(SystemExit) as stopped:
            run.install_packages(["libegl1"])
        assert stopped.value.code == 3
    assert capfd.readouterr().out.count(command) == (3 if answer == "yes" else 1)


@pytest.mark.skipif(sys.platform != "linux", reason="the tools are those of Linux")
@pytest.mark.parametrize("root", [True, False])
def test_what_a_real_desktop_is_tested_with_is_installed_or_named(
    root: bool, fresh: Checkout, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    asked: list[list[str]] = []
    fresh.program("apt-get", "exit 9")
    monkeypatch.setenv("PATH", fresh.environment["PATH"])
    monkeypatch.setattr(run, "install_packages", asked.append)
    monkeypatch.setattr(os, "geteuid", lambda: 0 if root else 1000)
    monkeypatch.setattr(run, "DESKTOP_TOOLS", {"sh": "shell", "no-such-tool": "one", str(tmp_path / "file"): "two"})
    run.see_to_desktop_tools()
    command = "sudo apt-get install -y --no-install-recommends one two"
    assert (asked, command in capfd.readouterr().out) == ([["one", "two"]] if root else [], not root)
    (tmp_path / "file").touch()
    monkeypatch.setattr(run, "DESKTOP_TOOLS", {"sh": "shell", str(tmp_path / "file"): "two"})
    asked.clear()
    run.see_to_desktop_tools()
    assert (asked, capfd.readouterr().out) == ([], "")


def test_only_the_slow_tests_want_a_real_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[str] = []
    monkeypatch.setattr(run, "set_up", lambda **_: None)
    monkeypatch.setattr(run, "test", lambda _: 0)
    monkeypatch.setattr(run, "see_to_desktop_tools", lambda: calls.append("looked"))
    for words, looked in ((["test"], 0), (["test", "--slow"], 1), (["test", "--exhaustive", "-x"], 2)):
        assert run.main(words) == 0
        assert len(calls) == looked


def test_an_older_python_is_told_in_one_sentence() -> None:
    source = (ROOT / "run.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 7))
    script = "import runpy, sys; sys.version_info = (3, 9, 2); runpy.run_path(sys.argv[1], run_name='__main__')"
    command = [sys.executable, "-c", script, str(ROOT / "run.py")]
    ended = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert ended.returncode == 1
    assert ended.stderr == "OpenD Wizard needs Python 3.10 or newer, and this is Python 3.9.\n"


def test_the_lock_pins_everything_to_hashes_and_names_no_host() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    requirements = lock.replace("\\\n", "").splitlines()
    pinned = [line for line in requirements if line and not line.lstrip().startswith("#")]
    assert len(pinned) > 20
    assert [line for line in pinned if "==" not in line or "--hash=sha256:" not in line] == []
    assert "://" not in lock
