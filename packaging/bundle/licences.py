"""The licences of everything in a bundle, as a folder with all their texts and one page that leads through them."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterable, Iterator
from pathlib import Path

from bundle import known, names, parts
from bundle.errors import UnlicensedError
from bundle.parts import Part

FOLDER = "licenses"
INDEX = "NOTICE.txt"
_TEXTS = "texts"
_WIDTH = 100
_HEAD = (
    "{title} {version} is free software under the MIT licence (LICENSE.txt in this folder). It comes with the parts "
    "listed here, each under a licence of its own, whose text lies in this folder too."
)
_LGPL = (
    "Qt and PySide6 are used under the GNU Lesser General Public License, version 3, which refers to the GNU General "
    "Public License, version 3; both texts are here. The program is linked with them dynamically: their libraries are "
    "files of their own in the folder PySide6 of this program, which you may replace by other versions of them that "
    "have the same interface, and nothing keeps the program from running with those. You may take the program apart to "
    "find mistakes in such a change. Their source is where each entry below says. The same holds for lxml, into which "
    "GNU libiconv is linked: its modules are files of their own, and how they are built from source is told with its "
    "source at https://pypi.org/project/lxml/."
)


def collect(frozen: Path) -> Path:
    """Put the licences of the build in `frozen` beside its program; gives the folder, raises `UnlicensedError`."""
    return write(parts.of_build(frozen), frozen / FOLDER)


def write(bundled: Iterable[Part], folder: Path) -> Path:
    """Write `folder` anew with the texts of `bundled` and the index; raises `UnlicensedError` if one has none."""
    listed = tuple(bundled)
    missing = [what for part in listed for what in _lacking(part)]
    if missing:
        raise UnlicensedError(f"Without a licence nothing may be given away: {'; '.join(missing)}")
    shutil.rmtree(folder, ignore_errors=True)
    (folder / _TEXTS).mkdir(parents=True)
    shutil.copyfile(names.ROOT / "LICENSE", folder / "LICENSE.txt")
    for part in listed:
        for text in part.texts:
            place = folder / place_of(part, text)
            place.parent.mkdir(exist_ok=True)
            shutil.copyfile(text, place)
    (folder / INDEX).write_bytes(index(listed).encode())
    return folder


def place_of(part: Part, text: Path) -> str:
    """Where `text` of `part` lies in the folder: what several share only once, what is linked in with what it is in."""
    if text.is_relative_to(parts.LICENCES):
        return f"{_TEXTS}/{text.name}"
    name = text.name if text.suffix else f"{text.name}.txt"
    return f"{parts.normalised(part.within or part.name)}/{name}"


def index(bundled: Iterable[Part]) -> str:
    """The page that names every part with its version, its licence, and where the text lies."""
    paragraphs = [_HEAD.format(title=names.TITLE, version=names.version()), _LGPL]
    filled = [textwrap.fill(paragraph, _WIDTH, break_long_words=False) for paragraph in paragraphs]
    return "\n\n".join([*filled, *("\n".join(_entry(part)) for part in bundled)]) + "\n"


def _entry(part: Part) -> Iterator[str]:
    inside = f" (within {part.within})" if part.within else ""
    yield f"{part.name} {part.version}".strip() + inside
    yield f"    licence: {part.licence}"
    if part.key in known.REPLACEABLE:
        yield "    libraries that may be replaced: the files in the folders PySide6 and shiboken6"
    if source_of(part):
        yield f"    source: {source_of(part)}"
    for place in dict.fromkeys(place_of(part, text) for text in part.texts):
        yield f"    text: {place}"


def source_of(part: Part) -> str:
    """Where the source of `part` is, for what is under the LGPL; else empty."""
    series = ".".join(part.version.split(".")[:2])
    return known.SOURCES.get(part.key, "").format(version=part.version, series=series)


def _lacking(part: Part) -> Iterator[str]:
    if not part.licence:
        yield f"{part.name} {part.version}: its licence is not known (bundle/known.py)"
    if not part.texts:
        yield f"{part.name} {part.version}: it has no text (packaging/licences)"
    for text in part.texts:
        if not text.is_file() or not text.stat().st_size:
            yield f"{part.name} {part.version}: {text} is missing or empty"
