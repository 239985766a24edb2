"""Whose each file of a bundle is: the parts that it is made of, their versions and licences."""

from __future__ import annotations

import os
import re
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from importlib import metadata
from pathlib import Path

from bundle import debian, entries, known, names
from bundle.errors import UnlicensedError
from bundle.pruning import Entry

LICENCES = names.ROOT / "packaging" / "licences"
_MOST_NAMED = 5
_OURS = tuple(names.ROOT / folder for folder in ("build", "opend_wizard", "packaging", "resources"))
_OF_PACKAGES = frozenset({"site-packages", "dist-packages"})
_TEXT = re.compile(r"(?:.*/)?(?:LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*", re.IGNORECASE)


@dataclass(frozen=True)
class Part:
    """Something that came along: `licence` is an SPDX expression, `files` are places in the bundle.

    `within` names the part that it is linked into; `texts` are the files with its licence.
    """

    name: str
    version: str
    licence: str
    purl: str
    texts: tuple[Path, ...]
    files: tuple[str, ...] = ()
    within: str = ""

    @property
    def key(self) -> str:
        """The name as package indexes compare it."""
        return normalised(self.name)


_LETTERS = Part(
    "Noto Sans CJK",
    "2.004",
    "OFL-1.1",
    "pkg:generic/noto-sans-cjk@2.004",
    tuple(LICENCES / text for text in known.LETTERS),
)
_MICROSOFT = Part(
    "Microsoft Visual C++ Runtime",
    "",
    "LicenseRef-Microsoft-redistributable",
    "pkg:generic/microsoft-visual-cpp-runtime",
    (LICENCES / known.MICROSOFT_TEXT,),
)


def normalised(name: str) -> str:
    """`name` as package indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


@cache
def of_build(frozen: Path) -> tuple[Part, ...]:
    """Every part of the build in `frozen`; raises as `of` and `entries.of_build` do."""
    return of(entries.of_build(frozen))


def of(bundled: Iterable[Entry]) -> tuple[Part, ...]:
    """Every part of the bundle, in the order of their names; raises `UnlicensedError` for a file that is nobody's."""
    owners = _Owners()
    found: dict[str, Part] = {}
    nobodys = []
    for place, source, kind in bundled:
        part = owners.of(Path(source), kind)
        if part is None:
            nobodys.append(f"{place} ({source})")
        elif part.name != names.TITLE:
            known_so_far = found.get(part.key, part)
            files = known_so_far.files if kind == "PYMODULE" else (*known_so_far.files, place)
            found[part.key] = replace(known_so_far, files=files)
    if nobodys:
        some = "; ".join(sorted(nobodys)[:_MOST_NAMED])
        raise UnlicensedError(f"It is not known whose these {len(nobodys)} files are, for example {some}")
    linked = [inner for part in found.values() for inner in _within(part)]
    return tuple(sorted((*found.values(), *linked), key=lambda part: (part.key, part.within)))


class _Owners:
    """Looks up whose a file is, each answer once."""

    def __init__(self) -> None:
        self._packages: dict[str, metadata.Distribution] = {}
        for package in metadata.distributions():
            home = _usual(Path(str(package.locate_file(""))))
            for file in package.files or ():
                self._packages[os.path.normcase(os.path.normpath(f"{home}/{file}"))] = package
        self._parts: dict[str, Part] = {}
        self._system: dict[Path, Part | None] = {}

    def of(self, source: Path, kind: str) -> Part | None:
        """The part that the file at `source` belongs to; None if it is nobody's."""
        package = self._packages.get(_usual(source))
        if package is not None:
            name = package.metadata["Name"]
            if name not in self._parts:
                self._parts[name] = _of_package(package)
            return self._parts[name]
        if kind == "EXECUTABLE":
            return _of_package(metadata.distribution("pyinstaller"))
        if _is_pythons(source):
            return python()
        named = _by_name(source)
        if named is not None:
            return named
        if any(Path(_usual(source)).is_relative_to(_usual(folder)) for folder in _OURS):
            return Part(names.TITLE, names.version(), names.LICENCE, "", ())
        if source not in self._system:
            self._system[source] = debian.owner(source)
        return self._system[source]


def _by_name(source: Path) -> Part | None:
    """What lies here or in the system without a package that would tell of it."""
    if source.suffix == ".dll" and source.name.lower().startswith(known.MICROSOFT):
        return _MICROSOFT
    return _LETTERS if source.suffix == ".otf" else None


def python() -> Part:
    """Python itself, with what its standard library incorporates."""
    version = ".".join(map(str, sys.version_info[:3]))
    texts = tuple(LICENCES / name for name in known.PYTHON)
    return Part("Python", version, "PSF-2.0", f"pkg:generic/python@{version}", texts)


def _is_pythons(source: Path) -> bool:
    """Whether the file at `source` came with Python: its library, its modules, on Windows all of its folder."""
    if source.name == "base_library.zip" or source.name.startswith("libpython"):
        return True
    return not _OF_PACKAGES & set(source.parts) and _usual(source).startswith(_homes_of_python())


@cache
def _homes_of_python() -> tuple[str, ...]:
    homes = {sysconfig.get_path(name) for name in ("stdlib", "platstdlib")}
    if Path(sys.base_prefix) != Path("/usr"):  # a Python of its own; below /usr there is everything else too
        homes.add(sys.base_prefix)
    return tuple(os.path.join(_usual(Path(home)), "") for home in homes)  # noqa: PTH118  (ends in a slash)


def _usual(path: Path) -> str:
    """One spelling of each path: links followed, and on Windows in small letters."""
    return os.path.normcase(path.resolve())


def _of_package(package: metadata.Distribution) -> Part:
    name, version = package.metadata["Name"], package.version
    key = normalised(name)
    own = tuple(
        path
        for file in package.files or ()
        if ".dist-info/" in file.as_posix() and _TEXT.fullmatch(file.as_posix())
        for path in (Path(str(package.locate_file(file))),)
        if path.is_file()
    )
    texts = (*own, *(LICENCES / text for text in known.TEXTS.get(key, ())))
    return Part(name, version, _licence(package), f"pkg:pypi/{key}@{version}", texts)


def _licence(package: metadata.Distribution) -> str:
    """The SPDX expression of a Python package, empty if it is not known."""
    said = known.LICENCES.get(normalised(package.metadata["Name"]))
    fields = ("License-Expression", "License")  # the first is the newer one, and always an expression
    return said or next((package.metadata[field] for field in fields if field in package.metadata), "")


def _within(part: Part) -> Iterable[Part]:
    for inner in known.WITHIN.get(part.key, ()) if part.files else ():
        version = inner.version()
        texts = tuple(LICENCES / text for text in inner.texts) or part.texts
        purl = f"pkg:generic/{inner.name.lower()}" + (f"@{version}" if version else "")
        yield Part(inner.name, version, inner.licence, purl, texts, within=part.name)
    if part.purl.startswith("pkg:pypi/"):
        from bundle import nested

        yield from nested.of(part, LICENCES)
