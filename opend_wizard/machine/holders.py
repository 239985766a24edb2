"""Which programs have files of a folder open, run from it or stand in it; nothing is opened to find out."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from opend_wizard.machine.processes import Process

_MOST = 5  # paths that are named for each program


@dataclass(frozen=True)
class Holder:
    """A program and what it holds, as far as this user may see it; `runs_from_here`: its own file is there."""

    process: Process
    paths: tuple[Path, ...]
    runs_from_here: bool


def holders(folder: Path, processes: Iterable[Process], stop: Callable[[], bool]) -> tuple[Holder, ...]:
    """The programs that hold files in `folder`, in the order of `processes`; on Windows also who stands in it."""
    real = Path(os.path.realpath(folder))
    found = []
    for process in processes:
        if stop():
            break
        places = (process.exe, process.cwd if sys.platform == "win32" else None)
        own = [path for path in places if path is not None and _inside(path, real)]
        held = [path for path in _open_files(process) if _inside(path, real)] if process.mine else []
        if own or held:
            runs = process.exe is not None and _inside(process.exe, real)
            found.append(Holder(process, tuple(dict.fromkeys((*held, *own)))[:_MOST], runs))
    return tuple(found)


def _inside(path: Path, folder: Path) -> bool:
    return path.is_relative_to(folder)


def _open_files(process: Process) -> list[Path]:
    if sys.platform != "linux":
        return _told(process.pid)
    return [*_descriptors(process.pid), *_mapped(process.pid)]


def _told(pid: int) -> list[Path]:
    import psutil

    try:
        return [Path(each.path) for each in psutil.Process(pid).open_files()]
    except (psutil.Error, OSError):
        return []


def _descriptors(pid: int) -> list[Path]:
    folder, found = Path(f"/proc/{pid}/fd"), []
    with suppress(OSError):
        for name in os.listdir(folder):
            with suppress(OSError):
                target = str((folder / name).readlink())
                if target.startswith("/"):
                    found.append(Path(target))
    return found


def _mapped(pid: int) -> list[Path]:
    """Libraries and other files in its memory; these cannot be seen as open descriptors."""
    with suppress(OSError):
        lines = Path(f"/proc/{pid}/maps").read_bytes().splitlines()
        names = {os.fsdecode(line[line.index(b"/") :]) for line in lines if b" /" in line}
        return [Path(name) for name in sorted(names)]
    return []
