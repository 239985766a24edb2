#!/usr/bin/env python3
"""Sets everything up in this checkout, then starts OpenD Wizard or passes its tests.

    python3 run.py                 the window; where there is no display, practice in the terminal
    python3 run.py check q03       any other command of opend-wizard
    python3 run.py test            ruff, ruff format, mypy and pytest; further words go to pytest
    python3 run.py test --slow     also the tests that take long: all of CI
    python3 run.py test --exhaustive   and those that go through thousands of moments try each of them: hours
    python3 run.py build           the executables for this system, into dist/

Only Python is needed beforehand: what the program stands on is installed into .run-venv/, exactly
as pinned in requirements.lock, and only if something has changed since the last time.
"""

import sys

if sys.version_info < (3, 10):  # noqa: UP036  (an older Python must get this far, and be told)
    sys.exit("OpenD Wizard needs Python 3.10 or newer, and this is Python {}.{}.".format(*sys.version_info[:2]))

import contextlib
import ctypes
import hashlib
import importlib
import importlib.metadata
import importlib.util
import os
import platform
import shlex
import shutil
import subprocess
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
LOCK = ROOT / "requirements.lock"
VENV = ROOT / ".run-venv"
STAMP = VENV / "made-from"
WINDOWS = os.name == "nt"
LINUX = sys.platform.startswith("linux")
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
COULD_NOT_RUN = 3
SLOW = {"--slow", "--exhaustive"}

# What Qt asks of a Linux system, and the Debian package that has it.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
# What the slow tests ask of a system (a program, or a file of its), and the Debian package that has it.
DESKTOP_TOOLS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "dbus-daemon": "dbus",
    "/usr/share/dbus-1/services/org.a11y.Bus.service": "at-spi2-core",
    "makensis": "nsis",  # the installer for Windows is compiled
}
# What the executables for Linux are made with, and the Debian package that has it.
BUILD_TOOLS = {"objdump": "binutils", "dpkg-deb": "dpkg"}
# Four workers also on two cores, since many tests wait for a socket or a process; the last long ones are shared out.
WORKERS = ("-n", "4", "--dist", "worksteal")


def main(arguments: list[str]) -> int:
    """Set up what `arguments` need and do it; returns the exit status."""
    if arguments[:1] == ["test"]:
        set_up(qt=True)
        if SLOW & set(arguments):
            see_to_desktop_tools()
        return test(arguments[1:])
    if arguments[:1] == ["build"]:
        set_up(qt=True)
        return build(arguments[1:])
    if not arguments and not has_display():
        say("There is no display here, so the program is shown in the terminal, on a simulated OpenD.")
        arguments = ["practice", "q03", *([] if sys.stdin.isatty() else ["--yes"])]  # nobody there could be asked
    set_up(qt=not arguments)
    return start(arguments)


def has_display() -> bool:
    """Whether a window can be shown."""
    return not LINUX or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def start(arguments: list[str]) -> int:
    """Become `opend-wizard` with `arguments`, in the folder it was asked for."""
    command = [str(PYTHON), "-I", "-m", "opend_wizard", *arguments]  # -I: that folder may hold a signal.py or the like
    if not WINDOWS:  # whose exec does not keep the console
        os.execv(command[0], command)  # noqa: S606  (without a shell is meant)
    return subprocess.call(command)


def test(arguments: list[str]) -> int:
    """Run every tool, also after one has failed; 0 if all passed."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # the tests start hundreds of Pythons: each would compile it all
    if "--exhaustive" in arguments:
        environment["OPEND_WIZARD_EXHAUSTIVE"] = "1"
    if SLOW & set(arguments):
        rest = (word for word in arguments if word not in SLOW)
        arguments = ["-m", "slow or not slow", *rest]
    commands = (
        ["ruff", "check"],
        ["ruff", "format", "--check"],
        ["mypy"],
        ["pytest", *WORKERS, *arguments],  # last: its closing line is the one to look at
    )
    failed = [shlex.join(command) for command in commands if not run([str(PYTHON), "-m", *command], environment)]
    if failed:
        say("Not passed: " + "; ".join(failed))
    return 1 if failed else 0


def build(arguments: list[str]) -> int:
    """Make the executables for this system; `packaging/` says how."""
    missing = missing_build_tools() if LINUX else []
    if missing:
        install_packages(missing)
    system = "windows" if WINDOWS else "linux" if LINUX else "macos"
    return 0 if run([str(PYTHON), f"packaging/{system}/build.py", *arguments]) else 1


def missing_build_tools() -> list[str]:
    """The Debian packages that making executables needs and this system lacks."""
    missing = [package for tool, package in BUILD_TOOLS.items() if shutil.which(tool) is None]
    shared = str(
        sysconfig.get_config_var("INSTSONAME")
    )  # Debian's Python does without this library; the frozen one not
    return missing if loads(shared) else [*missing, f"libpython{sys.version_info[0]}.{sys.version_info[1]}"]


def set_up(*, qt: bool) -> None:
    """Make the environment, unless it is there; with `qt`, see to the system libraries of Qt."""
    missing = missing_packages(qt=qt)
    if missing:
        install_packages(missing)
        importlib.invalidate_caches()
        missing = missing_packages(qt=qt)
    if missing:
        stop(f"Even now something is missing that these packages should have brought: {' '.join(missing)}")
    if not is_current():
        with one_at_a_time():
            if not is_current():
                make_environment()


def key() -> str:
    """What the environment depends on, as one line."""
    parts = [sys.version, sys.base_prefix, sys.platform, platform.machine()]
    parts += [hashlib.sha256(file.read_bytes()).hexdigest() for file in (LOCK, ROOT / "pyproject.toml")]
    return " ".join(" ".join(parts).split())


def is_current() -> bool:
    """Whether the environment is whole and made from what is here now."""
    return PYTHON.exists() and STAMP.exists() and STAMP.read_text(encoding="utf-8") == key()


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """Wait until no other run.py sets up this checkout."""
    with (ROOT / ".run-venv.lock").open("w") as file:
        if sys.platform == "win32":
            import msvcrt

            locked = False
            while not locked:  # each try gives up after ten seconds
                with contextlib.suppress(OSError):
                    msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
                    locked = True
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def make_environment() -> None:
    """Make the environment anew from the lock file; the stamp comes last."""
    say(f"Setting up {VENV.name} from {LOCK.name}; this is done once.")
    pip = [] if brings_pip() else ["--without-pip"]
    if not run([sys.executable, "-m", "venv", "--clear", *pip, str(VENV)]):
        stop(f"{VENV} could not be made; the lines above say why.")
    if not run([*installer(), "--require-hashes", "--no-deps", "-r", str(LOCK)]):
        stop(f"Not everything in {LOCK.name} could be installed; the lines above say why. Mend that and start again.")
    packages = VENV / "Lib/site-packages" if WINDOWS else next(VENV.glob("lib/python*/site-packages"))
    # A relative line is plain ASCII whatever the checkout's folder is called.
    (packages / "opend_wizard.pth").write_text(os.path.relpath(ROOT, packages) + "\n", encoding="ascii")
    STAMP.write_text(key(), encoding="utf-8")


def installer() -> list[str]:
    """The command that installs into the environment: pip as it is set up here, or else uv."""
    options = ["install", "--disable-pip-version-check", "--no-user"]
    if has_capable_pip():
        return [sys.executable, "-m", "pip", "--python", str(PYTHON), *options]
    if brings_pip():
        return [str(PYTHON), "-m", "pip", *options]
    return ["uv", "pip", "install", "--python", str(PYTHON)]


def can_install() -> bool:
    """Whether one of the installers is there."""
    return has_capable_pip() or brings_pip() or shutil.which("uv") is not None


def brings_pip() -> bool:
    """Whether a new environment gets a pip of its own; the slower way, so only where there is none yet."""
    return has("ensurepip") and not has_capable_pip()


def has(module: str) -> bool:
    """Whether this Python has `module`."""
    return importlib.util.find_spec(module) is not None


def has_capable_pip() -> bool:
    """Whether this Python has a pip that can install into another environment (22.3 and later)."""
    with contextlib.suppress(importlib.metadata.PackageNotFoundError, ValueError):
        major, minor = importlib.metadata.version("pip").split(".")[:2]
        return has("pip") and (int(major), int(minor)) >= (22, 3)
    return False


def missing_packages(*, qt: bool) -> list[str]:
    """The Debian packages that this system lacks."""
    missing = [] if can_install() else [f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"]
    if LINUX and qt:
        missing += [package for library, package in QT_LIBRARIES.items() if not loads(library)]
    return missing


def loads(library: str) -> bool:
    """Whether the system finds a shared library of that name."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def see_to_desktop_tools() -> None:
    """Have what the tests of a real desktop need; where nobody may install it they are left out, and this is said."""
    missing = [package for tool, package in DESKTOP_TOOLS.items() if shutil.which(tool) is None and not is_file(tool)]
    if not LINUX or not missing:
        return
    if os.geteuid() == 0 and shutil.which("apt-get") is not None:
        install_packages(missing)
        return
    command = shlex.join(["sudo", "apt-get", "install", "-y", "--no-install-recommends", *missing])
    say(f"The tests of a real desktop are left out: they need some packages. This installs them:\n    {command}")


def is_file(path: str) -> bool:
    """Whether `path` is the whole path of a file, and not the name of a program."""
    return Path(path).is_absolute() and Path(path).is_file()


def install_packages(packages: list[str]) -> None:
    """Install Debian packages, if this user may or agrees; otherwise stop with the exact command."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if shutil.which("apt-get") is None:
        stop(f"This system lacks something. Debian has it in the packages {' '.join(packages)}: install their equals.")
    if os.geteuid() != 0:
        command = agreed(command)
    update = [*command[: command.index("install")], "update"]
    if not run(command) and not (run(update) and run(command)):  # the lists may be old, or not there yet
        stop(f"The system packages could not be installed. Try it by hand: {shlex.join(command)}")


def agreed(command: list[str]) -> list[str]:
    """`command` through sudo, if the person at the terminal agrees."""
    command = ["sudo", *command]
    say(f"Some system packages are missing. This installs them:\n    {shlex.join(command)}")
    can_ask = sys.stdin.isatty() and shutil.which("sudo") is not None
    if not can_ask or input("Do this now? [y/N] ").strip().lower() not in ("y", "yes"):
        stop("Start again when that is done.")
    return command


def run(command: list[str], environment: dict[str, str] | None = None) -> bool:
    """Say `command`, run it, and tell whether it went well."""
    say("$ " + shlex.join(command))
    return subprocess.call(command, env=environment, cwd=ROOT) == 0


def say(line: str) -> None:
    """Print `line` at once, so that it stands before what comes next."""
    print(line, flush=True)


def stop(reason: str) -> NoReturn:
    """End with a sentence and the status for “could not run”."""
    print(reason, file=sys.stderr, flush=True)
    sys.exit(COULD_NOT_RUN)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        stop("Stopped. The next start begins the set-up again.")
