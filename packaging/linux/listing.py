"""What is in the bundle, as a list that is committed: so nothing comes in, goes or grows unnoticed."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from bundle import entries

FILE = Path(__file__).resolve().with_name("contents.txt")
GROWTH = 0.05
"""By how much of the committed size the bundle may grow until somebody has to look."""

_SIZE = "# bytes: "
_NAMES_WITHOUT_VERSIONS = (
    (re.compile(r"\.so(?:\.\d+)+$"), ".so.*"),
    (re.compile(r"\.(?:cpython-3\d+-x86_64-linux-gnu|abi3)\.so"), ".*.so"),
    (re.compile(r"libpython3\.\d+"), "libpython3.*"),
    # Which modules of Python are files of their own differs between the Pythons that a build may be made with.
    (re.compile(r"python3\.\d+/lib-dynload/.*"), "python3.*/lib-dynload/*"),
    # Our own, as a whole.
    (re.compile(r"^_internal/resources/.*"), "_internal/resources/*"),
    # They follow from the parts; bundle/licences.py sees to them.
    (re.compile(r"^licenses/.*"), "licenses/*"),
)


def of(frozen: Path) -> list[str]:
    """Every file of the bundle, and every package of modules that is none of Python's own; without versions."""
    files = {_normal(path.relative_to(frozen).as_posix()) for path in frozen.rglob("*") if not path.is_dir()}
    modules = {place.partition(".")[0] for place, _, kind in entries.of_build(frozen) if kind == "PYMODULE"}
    foreign = modules - sys.stdlib_module_names
    return [*sorted(files), *sorted(f"package of modules: {name}" for name in foreign)]


def _normal(name: str) -> str:
    for pattern, instead in _NAMES_WITHOUT_VERSIONS:
        name = pattern.sub(instead, name)
    return name


def size_of(frozen: Path) -> int:
    """Bytes of all files in the bundle."""
    return sum(path.stat().st_size for path in frozen.rglob("*") if path.is_file() and not path.is_symlink())


def complaints(found: list[str], size: int, committed: str) -> list[str]:
    """In what a bundle with the files `found` and of `size` bytes differs from the `committed` list."""
    first, *expected = committed.splitlines()
    most = int(first.removeprefix(_SIZE)) * (1 + GROWTH)
    said = [f"unexpected: {name}" for name in sorted(set(found) - set(expected))]
    said += [f"missing: {name}" for name in sorted(set(expected) - set(found))]
    if size > most:
        said.append(f"too big: {size} bytes, and {round(most)} are the most")
    return said


def check(frozen: Path) -> None:
    """End the build where the bundle is not as committed."""
    said = complaints(of(frozen), size_of(frozen), FILE.read_text(encoding="utf-8"))
    if said:
        how = f"If that is meant, write {FILE.name} anew: python3 run.py build --accept"
        sys.exit("\n".join(("The bundle is not as committed.", *said, how)))


def accept(frozen: Path) -> None:
    """Write the list anew from the bundle."""
    lines = [f"{_SIZE}{size_of(frozen)}", *of(frozen)]
    FILE.write_text("\n".join(lines) + "\n", encoding="utf-8")
