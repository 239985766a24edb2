"""The Pythons on a computer, and which of the vendor's SDKs each has. None of them is ever run."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

Version = tuple[int, int]

SDKS = {"futu-api": "futu", "moomoo-api": "moomoo"}
"""The vendor's packages, and the names under which they are imported (facts: §1.1)."""

_WATCHED = (*SDKS, "futu", "moomoo", "futuquant", "protobuf")
_INFO = re.compile(r"(?i)(?P<name>[a-z0-9][a-z0-9._]*?)-(?P<version>\d[^-]*?)(?:-py\d.*)?\.(?:dist-info|egg-info)")
_LIBRARY = re.compile(r"python(?P<major>3)\.(?P<minor>\d{1,2})t?")
_DLL = re.compile(r"(?i)python3(?P<minor>\d{1,2})\.dll")
_CFG = re.compile(r"(?m)^version(?:_info)?\s*=\s*(\d+)\.(\d+)")
_VENVS = (".venv", "venv", "env", ".env")
_CONDAS = ("miniconda3", "anaconda3", "miniforge3", "mambaforge", "micromamba", ".conda")
_UP = 3  # folders above the script in which a virtual environment may lie
_MOST = 40


@dataclass(frozen=True)
class Package:
    """An installed package; `name` with hyphens, as on PyPI."""

    name: str
    version: str
    folder: Path


@dataclass(frozen=True)
class Python:
    """One Python by its folder (its prefix); `program` is what starts it, `version` None where it cannot be told."""

    prefix: Path
    program: Path
    version: Version | None
    packages: tuple[Package, ...]

    def package(self, name: str) -> Package | None:
        """The installed package of that name."""
        return next((each for each in self.packages if each.name == name), None)

    @property
    def sdks(self) -> tuple[Package, ...]:
        """The vendor's packages it has."""
        return tuple(each for each in self.packages if each.name in SDKS)


def find(home: Path, system: str, script: Path | None = None) -> tuple[Python, ...]:
    """The Pythons that can be found: beside `script`, in use by this shell, on the PATH, below `home`; each once."""
    found: dict[Path, Python] = {}
    for prefix in (*_beside(script), *_in_use(), *_on_path(system), *_below(home)):
        if len(found) >= _MOST:
            break
        python = _look(prefix, home, system) if prefix not in found else None
        if python is not None:
            found[prefix] = python
    return tuple(found.values())


def _beside(script: Path | None) -> Iterator[Path]:
    if script is not None:
        for folder in list(script.parents)[:_UP]:
            yield from (folder / name for name in _VENVS)


def _in_use() -> Iterator[Path]:
    for name in ("VIRTUAL_ENV", "CONDA_PREFIX"):
        if os.environ.get(name):
            yield Path(os.environ[name])


def _on_path(system: str) -> Iterator[Path]:
    for folder in filter(None, os.environ.get("PATH", "").split(os.pathsep)):
        for name in ("python3", "python", "python.exe"):
            program = Path(folder) / name
            if program.is_file() and not _is_script(program):
                real = program if (Path(folder).parent / "pyvenv.cfg").exists() else program.resolve()
                yield real.parent if system == "windows" else real.parent.parent


def _below(home: Path) -> Iterator[Path]:
    for name in _CONDAS:
        conda = home / name
        if conda.is_dir():
            yield conda
            yield from _folders(conda / "envs")
    yield from _folders(home / ".pyenv" / "versions")
    yield from _folders(home / ".virtualenvs")


def _folders(folder: Path) -> list[Path]:
    try:
        return sorted(each for each in folder.iterdir() if each.is_dir())
    except OSError:
        return []


def _is_script(program: Path) -> bool:
    """Managers of versions put small scripts on the PATH, which say nothing of the Python they choose."""
    try:
        with program.open("rb") as file:
            return file.read(2) == b"#!"
    except OSError:
        return True


def _look(prefix: Path, home: Path, system: str) -> Python | None:
    names = ("python.exe", "Scripts/python.exe") if system == "windows" else ("bin/python3", "bin/python")
    program = next((prefix / name for name in names if (prefix / name).exists()), None)
    if program is None:
        return None
    version = _version(prefix)
    if version is None and system != "windows":
        return None  # Python 2
    packages = [each for folder in _sites(prefix, home, system, version) for each in _packages(folder)]
    return Python(prefix, program, version, tuple(packages))


def _version(prefix: Path) -> Version | None:
    try:
        stated = _CFG.search((prefix / "pyvenv.cfg").read_text("utf-8", "replace"))
    except OSError:
        stated = None
    if stated:
        return int(stated[1]), int(stated[2])
    real = (prefix / "bin" / "python3").resolve().name
    for name in (real, *_names(prefix / "lib")):
        found = _LIBRARY.fullmatch(name)
        if found:
            return 3, int(found["minor"])
    dll = next((found for name in _names(prefix) if (found := _DLL.fullmatch(name))), None)
    return None if dll is None else (3, int(dll["minor"]))


def _sites(prefix: Path, home: Path, system: str, version: Version | None) -> Iterator[Path]:
    """Where its packages lie; a virtual environment has only its own."""
    own = (prefix / "pyvenv.cfg").exists()
    if system == "windows":
        yield prefix / "Lib" / "site-packages"
        if not own and version is not None:
            yield home / "AppData" / "Roaming" / "Python" / f"Python3{version[1]}" / "site-packages"
        return
    name = "python3" if version is None else f"python3.{version[1]}"
    yield prefix / "lib" / name / "site-packages"
    if not own:
        yield home / ".local" / "lib" / name / "site-packages"
        yield prefix / "local" / "lib" / name / "dist-packages"
        yield prefix / "lib" / "python3" / "dist-packages"


def _packages(folder: Path) -> list[Package]:
    found = []
    for name in _names(folder):
        match = _INFO.fullmatch(name)
        plain = re.sub(r"[-_.]+", "-", match["name"]).lower() if match else ""
        if match and plain in _WATCHED:
            found.append(Package(plain, match["version"], folder))
    return found


def _names(folder: Path) -> list[str]:
    try:
        return sorted(os.listdir(folder))
    except OSError:
        return []
