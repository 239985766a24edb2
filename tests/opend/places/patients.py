"""OpenDs to be found: program folders as the vendor's packages leave them, and machines of other systems."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from opend_wizard.errors import Unseen
from opend_wizard.machine import Installed, Machine, Process, Surroundings, files
from opend_wizard.opend.places import SIMULATED, Brand, Edition
from opend_wizard.texts import Text

CLI, WINDOW = Edition.COMMAND_LINE, Edition.WINDOW
MOOMOO, FUTU = Brand.MOOMOO, Brand.FUTU


def unpack(folder: Path, brand: Brand = MOOMOO, *without: str, system: str = "linux") -> Path:
    """A command line program folder with the files of the package, less those named in `without` (facts: §1.3)."""
    program, ending = brand.program(CLI), ".exe" if system == "windows" else ""
    folder.mkdir(parents=True, exist_ok=True)
    names = [program + ending, f"{program}.xml", "AppData.dat", f"Update{ending}", brand.websocket + ending]
    for name in {*names, "libAPIChannel.so", "libf3cbasis.so"} - set(without):
        (folder / name).write_bytes(b"\xef\xbb\xbf<%s/>" % brand.root.encode() if name.endswith(".xml") else b"\x7f")
    if system == "macos" and f"{program}.app" not in without:
        (folder / program).unlink()
        bundle(folder, program)
    return folder


def bundle(folder: Path, name: str, version: str = "10.11.7108", program: str = "") -> Path:
    """An application bundle of macOS in `folder`."""
    made = folder / f"{name}.app"
    (made / "Contents" / "MacOS").mkdir(parents=True)
    (made / "Contents" / "MacOS" / (program or name)).write_bytes(b"\xcf")
    (made / "Contents" / "Info.plist").write_text(
        '<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict>'
        f"<key>CFBundleShortVersionString</key><string>{version}</string></dict></plist>"
    )
    return made


@contextmanager
def started(program: Path, *arguments: str, cwd: Path | None = None) -> Iterator[int]:
    """A real process whose executable is `program`; gives its pid."""
    if sys.platform == "win32":
        pytest.skip("needs a program of Unix that may be copied")
    if not os.access(program, os.X_OK):  # else it runs already
        shutil.copy(os.path.realpath(shutil.which("dash") or "/bin/sh"), program)
        program.chmod(0o755)
    with _waiting([str(program), "-c", "echo ready; read line", *arguments], cwd or program.parent) as pid:
        yield pid


@contextmanager
def simulated(cwd: Path, *arguments: str) -> Iterator[int]:
    """A real process with the marker of a simulated OpenD, working in `cwd`; gives its pid."""
    code = "import sys; print('ready', flush=True); sys.stdin.read()"
    with _waiting([sys.executable, "-c", code, SIMULATED, *arguments], cwd) as pid:
        yield pid


@contextmanager
def _waiting(command: list[str], cwd: Path) -> Iterator[int]:
    with subprocess.Popen(command, cwd=cwd, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"ready"
        try:
            yield process.pid
        finally:
            process.communicate()


def process(pid: int) -> Process:
    """The running process `pid` as the machine sees it."""
    return next(each for each in Machine().processes() if each.pid == pid)


def told(name: str, exe: Path | None = None, *arguments: str, user: str = "me", cwd: Path | None = None) -> Process:
    """A process of another system's table."""
    command = (str(exe or name), *arguments)
    pid = 100_000 + abs(hash((name, exe, arguments, user))) % 100_000
    return Process(pid, name, user, exe, cwd, command, 1_790_000_000.0, user == "me")


class Other(Machine):
    """A machine of any system, of which only what is given is there."""

    def __init__(self, home: Path, system: str = "linux", *processes: Process) -> None:
        super().__init__(system, home.parent / "root")
        self._home = home
        self.table = processes
        self.real = False
        self.admin = False
        self.around = Surroundings.PLAIN
        self.list: tuple[Installed, ...] = ()
        self.contained: set[int] = set()
        self.homes: dict[str, Path] = {}
        home.mkdir(exist_ok=True)
        self.root.mkdir(exist_ok=True)

    def processes(self) -> tuple[Process, ...]:
        if not self.real:
            return self.table
        own = {child.pid for child in psutil.Process().children()}
        return (*self.table, *(each for each in super().processes() if each.pid in own))

    def home(self, user: str | None = None) -> Path:
        if user is None:
            return self._home
        if user not in self.homes:
            raise Unseen(Text("nobody of that name"))
        return self.homes[user]

    def app_data(self, user: str | None = None) -> Path:
        return files.app_data(self.home(user), self.system, own=False)

    def own_folders(self) -> tuple[Path, ...]:
        return tuple(folder for folder in [self._home / "Downloads"] if folder.is_dir())

    def drives(self) -> tuple[Path, ...]:
        return (self.root,)

    def is_admin(self) -> bool:
        return self.admin

    def surroundings(self) -> Surroundings:
        return self.around

    def installed(self) -> tuple[Installed, ...]:
        return self.list

    def runs_in_container(self, pid: int) -> bool:
        return pid in self.contained
