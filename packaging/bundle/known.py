"""What packages do not say of themselves in a form that a program can read: their licences, and what is within them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

LGPL_3 = ("LGPL-3.0.txt", "GPL-3.0.txt")
"""The first is a set of permissions on top of the second, so both belong together."""

PYTHON = ("Python.txt", "Python-incorporated.txt")

LETTERS = ("OFL-1.1.txt",)
"""Of the font for Chinese and Japanese in the Linux bundle, which is cut out of Noto Sans CJK (`linux/font.py`)."""

LICENCES = {
    "ahocorasick-rs": "Apache-2.0",
    "libcst": "MIT AND PSF-2.0 AND Apache-2.0",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "pyside6-essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
}
"""SPDX expressions, by normalised name; of several to choose from, the one that is used here."""

TEXTS = {
    "ahocorasick-rs": ("Apache-2.0.txt",),
    "pyside6-essentials": LGPL_3,
    "shiboken6": LGPL_3,
}
"""Texts of `packaging/licences/` beside those that the package carries."""

MICROSOFT = ("api-ms-win-", "concrt140", "msvcp140", "ucrtbase", "vcruntime140")
"""How the names of the files begin that Microsoft lets everybody give away."""

MICROSOFT_TEXT = "Microsoft-runtime.txt"

SYSTEM = {
    "libbz2": "bzip2-1.0.6",
    "libffi": "MIT",
    "liblzma": "LicenseRef-public-domain",
    "libxcb": "MIT",
    "libxkbcommon": "MIT",
    "zlib": "Zlib",
}
"""SPDX expressions of Debian's packages, by how their names begin; of others the text says it."""


@dataclass(frozen=True)
class Within:
    """A library that is linked into a package; `version` finds out which, by asking the package."""

    name: str
    licence: str
    texts: tuple[str, ...]
    version: Callable[[], str]


def _libxml2() -> str:
    from lxml import etree

    return _dotted(etree.LIBXML_COMPILED_VERSION)


def _libxslt() -> str:
    from lxml import etree

    return _dotted(etree.LIBXSLT_COMPILED_VERSION)


def _libyaml() -> str:
    from yaml import _yaml

    return str(_yaml.get_version_string())


def _qt() -> str:
    from PySide6.QtCore import qVersion

    return qVersion()


def _dotted(numbers: tuple[int, ...]) -> str:
    return ".".join(map(str, numbers))


def _unsaid() -> str:
    return ""


# The texts of libxml2 and libxslt are in lxml's own LICENSES.txt.
WITHIN: dict[str, tuple[Within, ...]] = {
    "lxml": (
        Within("libxml2", "MIT", (), _libxml2),
        Within("libxslt", "MIT", (), _libxslt),
        Within("libiconv", "LGPL-2.1-or-later", ("LGPL-2.1.txt",), _unsaid),
        Within("zlib", "Zlib", ("zlib.txt",), _unsaid),
    ),
    "pyside6-essentials": (
        Within("Qt", "LGPL-3.0-only", (*LGPL_3, "Qt-base.txt", "Qt-svg.txt", "Qt-wayland.txt"), _qt),
        Within("ICU", "Unicode-3.0", ("ICU.txt",), _unsaid),
    ),
    "pyyaml": (Within("libyaml", "MIT", ("libyaml.txt",), _libyaml),),
}

SOURCES = {
    "pyside6-essentials": "https://download.qt.io/official_releases/QtForPython/pyside6/PySide6-{version}-src/",
    "qt": "https://download.qt.io/official_releases/qt/{series}/{version}/",
    "shiboken6": "https://download.qt.io/official_releases/QtForPython/pyside6/PySide6-{version}-src/",
    "libiconv": "https://ftp.gnu.org/gnu/libiconv/",
}
"""Where the source of what is under the LGPL is, by version (6.9.3) and series (6.9)."""

REPLACEABLE = frozenset({"pyside6-essentials", "qt", "shiboken6"})
"""Parts under the LGPL whose libraries lie as files in the folder, to be replaced by other versions of them."""
