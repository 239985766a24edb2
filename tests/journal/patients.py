"""Folders to be changed, fixes that change them in every way, and exact pictures of before and after."""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from opend_wizard.journal import Journal, Progress, Run
from opend_wizard.journal.states import as_kept
from opend_wizard.machine import Machine
from opend_wizard.model import Fix
from opend_wizard.opend import appdata
from opend_wizard.steps import MakeFolder, RemoveFile, SetMode, Step, Unpack, WriteFile
from opend_wizard.texts import Text

Picture = dict[str, tuple[str, int, bytes]]  # path -> kind, permissions, contents or target


def picture(folder: Path) -> Picture:
    """Everything in `folder`, byte for byte and bit for bit."""
    return {path.relative_to(folder).as_posix(): _seen(path) for path in [folder, *sorted(folder.rglob("*"))]}


def _seen(path: Path) -> tuple[str, int, bytes]:
    status = path.lstat()
    mode = stat.S_IMODE(status.st_mode)
    if stat.S_ISLNK(status.st_mode):
        return "link", 0, os.fsencode(path.readlink())
    if stat.S_ISDIR(status.st_mode):
        return "folder", as_kept(mode, folder=True), b""
    return "file", as_kept(mode), path.read_bytes()


class QuietMachine(Machine):
    """This machine with nothing running on it, so that a test need not read the process table."""

    def processes(self) -> tuple[()]:
        return ()


def last(items: Iterable[Progress | Run]) -> Run:
    """The run with which the work of a journal ends; before it comes nothing but progress that never goes back."""
    *progress, run = items
    assert isinstance(run, Run)
    steps = [item for item in progress if isinstance(item, Progress)]
    assert len(steps) == len(progress)
    assert [item.done for item in steps] == sorted(item.done for item in steps)
    assert steps[-1].done == steps[-1].total
    return run


def a_fix(*steps: Step, needs_stopped: Path | None = None) -> Fix:
    return Fix("mend_it", Text("Mend it."), steps, needs_stopped=needs_stopped)


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def write(path: Path, after: bytes, mode: int | None = None) -> WriteFile:
    """Other contents for what is at `path` now."""
    before = path.read_bytes() if path.exists() else None
    return WriteFile(path, before, after, Text("The port is changed; nothing else."), mode)


def remove(path: Path) -> RemoveFile:
    return RemoveFile(path, sha256(path.read_bytes()))


def chmod(path: Path, mode: int) -> SetMode:
    return SetMode(path, stat.S_IMODE(path.stat().st_mode), mode)


def pack(path: Path, members: dict[str, bytes]) -> appdata.Archive:
    """A zip at `path`, looked at."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return appdata.inspect(path, lambda: False)


def unpack(archive: appdata.Archive, folder: Path) -> Unpack:
    return Unpack(archive.path, archive.size, archive.mtime_ns, folder, archive.members)


@dataclass(frozen=True)
class Patient:
    """An OpenD folder, its data folder, the wizard's own folder, and a fix with every kind of change in it."""

    base: Path

    @property
    def ground(self) -> Path:
        """What the fix changes."""
        return self.base / "ground"

    @property
    def config(self) -> Path:
        return self.ground / "OpenD.xml"

    @property
    def device(self) -> Path:
        return self.ground / "F3CNN" / "Device.dat"

    @property
    def state(self) -> Path:
        return self.base / "state"

    @property
    def journal(self) -> Journal:
        return Journal(self.state, QuietMachine())

    def fix(self) -> Fix:
        data = self.ground / "F3CNN"
        archive = appdata.inspect(self.base / "AppData.dat", lambda: False)
        return a_fix(
            write(self.config, b"<port>11112</port>"),
            chmod(self.config, 0o600),
            remove(self.device),
            MakeFolder(self.ground / "Log" / "Track"),
            write(self.ground / "note.txt", b"made"),
            unpack(archive, data),
        )

    def kept_names(self, run: Run) -> list[str]:
        return sorted(path.name for path in (run.folder / "files").iterdir())


def a_patient(base: Path) -> Patient:
    """A new `Patient` in `base`."""
    patient = Patient(base)
    patient.device.parent.mkdir(parents=True)
    patient.config.write_bytes(b"<port>11111</port>")
    patient.config.chmod(0o644)
    patient.device.write_bytes(b"identity")
    patient.device.chmod(0o640)
    (patient.device.parent / "list.dat").write_bytes(b"damaged")
    (patient.ground / "other").write_bytes(b"nobody's business")
    pack(base / "AppData.dat", {"list.dat": b"new" * 500, "deep/er/a.dat": b"a", "b.dat": b"b" * 9})
    return patient


Deed = Callable[[Patient], object]


class Ward:
    """Patients in `base`, one after the other, to whom deeds were done: once, and copied from then on."""

    def __init__(self, base: Path) -> None:
        self.base = base
        self._copies: dict[tuple[Deed, ...], Path] = {}

    def fresh(self, *deeds: Deed) -> Patient:
        """A patient to whom `deeds` were done, in place of the last one."""
        shutil.rmtree(self.base, ignore_errors=True)
        if deeds in self._copies:
            shutil.copytree(self._copies[deeds], self.base, symlinks=True)
            return Patient(self.base)
        self.base.mkdir()
        patient = a_patient(self.base)
        for deed in deeds:
            deed(patient)
        self._copies[deeds] = self.base.with_name(f"{self.base.name} {len(self._copies)}")
        shutil.copytree(self.base, self._copies[deeds], symlinks=True)
        return patient

    def forget_copies(self) -> None:
        while self._copies:
            shutil.rmtree(self._copies.popitem()[1])


def stop_after(count: int) -> Callable[[], bool]:
    """A person who presses Cancel when asked for the `count`-th time."""
    asked: Iterator[bool] = iter([False] * (count - 1))
    return lambda: next(asked, True)


def no_temporary_files(folder: Path) -> bool:
    return not [path for path in folder.rglob("*") if path.name.startswith(".opend-wizard")]


def forget(path: Path) -> None:
    with suppress(FileNotFoundError):
        path.unlink()
