"""What each system's spec calls: one Analysis, its programs, one folder."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from bundle import contents, names, pruning
from bundle.names import System


class Analysis(pruning.Collected, Protocol):
    """The part of PyInstaller's Analysis that is used here."""

    pure: list[pruning.Entry]


Found = TypeVar("Found", bound=Analysis)
Made = TypeVar("Made")


def analysis(make: Callable[..., Found], system: System, **more: object) -> Found:
    """PyInstaller's Analysis (given as `make`) of the whole program, pruned for `system`."""
    found = make(
        [str(contents.START)],
        pathex=[str(names.ROOT)],
        datas=contents.data_files(),
        hiddenimports=contents.own_modules(),
        excludes=list(contents.EXCLUDED),
        optimize=0,  # the checks' docstrings are shown to people
        **more,
    )
    pruning.prune(found, system)
    return found


def program(make: Callable[..., Made], archive: object, found: Analysis, system: System, **more: object) -> Made:
    """One program (PyInstaller's EXE, given as `make`) over the `archive` of all modules; a console unless `more` says.

    On Windows the program named opend-wizard has none, and opend-wizard-cli has one: call this twice.
    """
    settings: dict[str, object] = {"name": names.NAME, "console": system == "linux", **more}
    return make(archive, found.scripts, [], exclude_binaries=True, strip=system == "linux", upx=False, **settings)


def folder(make: Callable[..., Made], found: Analysis, system: System, *programs: object) -> Made:
    """The folder (PyInstaller's COLLECT, given as `make`) with `programs` and all that they share."""
    return make(
        *programs, found.binaries, found.datas, strip=system == "linux", upx=False, upx_exclude=[], name=names.NAME
    )
