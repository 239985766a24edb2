"""What goes into the bundle, before anything is pruned."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bundle.names import ROOT

START = Path(__file__).resolve().parent / "start.py"
"""The script that the frozen program begins with."""

_NOT_DATA = {"__pycache__"}

EXCLUDED = (
    # Of Python: what is only there for developers, or belongs to tools that the program does not use.
    *("ensurepip", "idlelib", "lib2to3", "pdb", "pip", "pydoc", "pydoc_data", "setuptools", "sqlite3", "tkinter"),
    *("turtle", "turtledemo", "unittest", "venv", "wsgiref", "xmlrpc", "_pytest", "pytest", "doctest", "distutils"),
    *("asyncio", "cgi", "concurrent.futures.process", "curses", "readline"),
    # The program talks to loopback and to nobody else: no TLS. Python has its own SHA-256 for where OpenSSL's is not:
    # so there is no second OpenSSL beside that of cryptography.
    *("ssl", "_ssl", "_hashlib", "ftplib", "imaplib", "poplib", "smtplib"),
    "yaml._yaml",  # in C, for big files; compose files are small
    # Of Qt: everything but the core and the widgets.
    *(
        f"PySide6.Qt{name}"
        for name in (
            *("Concurrent", "DBus", "Designer", "ExampleIcons", "Help", "Network", "OpenGL", "OpenGLWidgets"),
            *("PrintSupport", "Qml", "Quick", "QuickControls2", "QuickTest", "QuickWidgets", "Sql", "Svg"),
            *("SvgWidgets", "Test", "UiTools", "Xml"),
        )
    ),
    # Of lxml: the program reads and patches small files with etree alone.
    *(
        f"lxml.{name}"
        for name in ("builder", "cssselect", "doctestcompare", "html", "isoschematron", "objectify", "sax")
    ),
)


def own_modules(package: Path = ROOT / "opend_wizard") -> list[str]:
    """Dotted names of all modules of the package: some are only loaded by name (`cli/main.py`)."""
    return sorted(_dotted(path.relative_to(package.parent)) for path in package.rglob("*.py"))


def _dotted(path: Path) -> str:
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def data_files(resources: Path = ROOT / "resources") -> list[tuple[str, str]]:
    """Each file of `resources/` with the folder of the bundle that it goes into, as PyInstaller wants them."""
    return [(str(path), path.parent.relative_to(resources.parent).as_posix()) for path in _files(resources)]


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not _NOT_DATA & set(path.parts):
            yield path
