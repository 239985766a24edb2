"""What a build put into its bundle, and where each file came from, as PyInstaller noted it down."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TypeAlias

from bundle.pruning import Entry

_NOTES = ("COLLECT-00.toc", "PYZ-00.toc")
_KINDS = frozenset({"BINARY", "DATA", "EXECUTABLE", "EXTENSION", "PYMODULE", "SYMLINK"})

Listed: TypeAlias = tuple[Entry, ...]


def of_build(frozen: Path) -> Listed:
    """Every file and module of the bundle in `frozen`; raises FileNotFoundError where the build left no notes.

    PyInstaller keeps them beside: `frozen` is ``…/frozen/NAME``, the notes are in ``…/work/NAME``.
    """
    work = frozen.parents[1] / "work" / frozen.name
    found = dict.fromkeys(entry for name in _NOTES for entry in read(work / name))
    return tuple(entry for entry in found if entry[2] != "SYMLINK")


def read(notes: Path) -> Listed:
    """The entries in one of PyInstaller's .toc files: a Python literal with lists of them somewhere inside."""
    return tuple(_within(ast.literal_eval(notes.read_text(encoding="utf-8"))))


def _within(data: object) -> list[Entry]:
    if isinstance(data, tuple) and len(data) == 3 and data[2] in _KINDS:
        place, source, kind = data
        return [(str(place), str(source), str(kind))]
    if isinstance(data, list | tuple):
        return [entry for each in data for entry in _within(each)]
    return []
