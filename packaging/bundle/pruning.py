"""What PyInstaller collects and the program does not need: plugins, translations, and what only those stood on."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath
from typing import Protocol

from bundle.names import System

Entry = tuple[str, str, str]
"""As in PyInstaller's lists: the place in the bundle, the file it comes from, the kind."""

ImportsOf = Callable[[str], Iterable[str]]
"""File names of the libraries that the library at a path is linked with."""

TRANSLATIONS = frozenset({"qtbase_zh_CN.qm", "qtbase_zh_TW.qm", "qtbase_ja.qm"})
"""Qt's own words (buttons of dialogs, context menus) in the languages that the program speaks."""

_PLUGINS: dict[System, frozenset[str]] = {
    "linux": frozenset(
        {
            # Widgets are drawn without OpenGL, so its ways onto X11 and Wayland are not among them.
            *("platforms/libqxcb", "platforms/libqwayland-generic", "platforms/libqoffscreen", "platforms/libqminimal"),
            *("platformthemes/libqxdgdesktopportal", "wayland-shell-integration/libxdg-shell"),
            *("wayland-decoration-client/libadwaita", "wayland-decoration-client/libbradient"),
            # People write Chinese and Japanese with these.
            "platforminputcontexts/libcomposeplatforminputcontextplugin",
            "platforminputcontexts/libibusplatforminputcontextplugin",
        }
    ),
    "windows": frozenset(
        {*("platforms/qwindows", "platforms/qoffscreen", "platforms/qminimal"), "styles/qmodernwindowsstyle"}
    ),
    "macos": frozenset(
        {*("platforms/libqcocoa", "platforms/libqoffscreen", "platforms/libqminimal"), "styles/libqmacstyle"}
    ),
}
# The pictures are SVG, and the program's icon may be looked for as .ico: on every system.
_PICTURES = ("iconengines/{}qsvgicon", "imageformats/{}qsvg", "imageformats/{}qico")

HOOKS_LEFT_OUT = frozenset(f"pyi_rth_{name}" for name in ("inspect", "multiprocessing", "pkgutil", "pyside6"))
"""Scripts of PyInstaller's that run at every start and mend what the program does not use: reading its own source,
starting processes by multiprocessing, listing packages. That for PySide6 would load Qt for the terminal too, and hand
our plugin folder to every program that is started from here; PySide6 finds its plugins without it."""

_OF_EVERY_SYSTEM = (
    # A desktop has these; ours beside the system's own Mesa would be two C++ libraries in one process.
    *("libstdc++.so.6", "libgcc_s.so.1", "libX11.so.6", "libX11-xcb.so.1", "libxcb.so.1", "libXau.so.6"),
    *("libXdmcp.so.6", "libbsd.so.0", "libmd.so.0", "libdrm.so.2", "libGL.so.1", "libEGL.so.1", "libGLX.so.0"),
    *("libGLdispatch.so.0", "libOpenGL.so.0", "libwayland-egl.so.1"),
    # What must be one with the system's files and services: fonts, themes, the message bus.
    *("libfontconfig.so.1", "libfreetype.so.6", "libexpat.so.1", "libpng16.so.16", "libbrotlidec.so.1"),
    *("libbrotlicommon.so.1", "libglib-2.0.so.0", "libgthread-2.0.so.0", "libpcre2-8.so.0", "libdbus-1.so.3"),
    *("libsystemd.so.0", "libcap.so.2", "libgcrypt.so.20", "libgpg-error.so.0", "liblz4.so.1", "libzstd.so.1"),
    *("libz.so.1", "libuuid.so.1"),
)


class Collected(Protocol):
    """The part of PyInstaller's Analysis that is pruned."""

    scripts: list[Entry]
    binaries: list[Entry]
    datas: list[Entry]


def prune(analysis: Collected, system: System, imports_of: ImportsOf | None = None) -> None:
    """Take out of `analysis` what is not needed on `system`; first what is named here, then what nothing links to."""
    imports_of = imports_of or linked_names
    found = analysis.binaries
    wanted = [entry for entry in found if is_wanted(entry[0], system)]
    analysis.binaries = reachable(wanted, imports_of)
    analysis.scripts = [entry for entry in analysis.scripts if entry[0] not in HOOKS_LEFT_OUT]
    datas = [entry for entry in analysis.datas if is_wanted(entry[0], system)]
    analysis.datas = without_dangling(datas, (place for place, _, _ in (*datas, *analysis.binaries)))


def without_dangling(entries: list[Entry], places: Iterable[str]) -> list[Entry]:
    """`entries` without the symbolic links that lead to none of `places`, nor to a folder of one."""
    there = {str(each) for place in places for each in (PurePosixPath(place), *PurePosixPath(place).parents)}
    return [entry for entry in entries if entry[2] != "SYMLINK" or _target(entry) in there]


def _target(link: Entry) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(link[0]), link[1]))


def is_wanted(place: str, system: System) -> bool:
    """Whether the file at `place` of the bundle is none of those that are left out by name."""
    path = PurePosixPath(place.replace("\\", "/"))
    if path.suffix == ".qm":
        return path.name in TRANSLATIONS
    if path.parent.suffix == ".dist-info" or path.parent.parent.suffix == ".dist-info":
        return False  # nobody asks for it; the licences lie in a folder of their own
    if "plugins" in path.parts[:-1] and "PySide6" in path.parts:
        return _is_plugin_wanted("/".join((path.parent.name, path.name.partition(".")[0])), system)
    if system == "linux" and path.name in _OF_EVERY_SYSTEM:
        return False
    return not path.name.lower().startswith(("opengl32sw", "d3dcompiler"))


def _is_plugin_wanted(name: str, system: System) -> bool:
    prefix = "" if system == "windows" else "lib"
    return name in _PLUGINS[system] or name in {picture.format(prefix) for picture in _PICTURES}


def reachable(entries: list[Entry], imports_of: ImportsOf) -> list[Entry]:
    """`entries` without the libraries that nothing kept is linked with.

    Extension modules and plugins are loaded by name and stay; so does what they are linked with, and so on.
    """
    by_name: dict[str, list[str]] = {}  # of one name there can be several: each goes with what lies beside it
    for place, _, _ in entries:
        by_name.setdefault(PurePosixPath(place.replace("\\", "/")).name.lower(), []).append(place)
    sources = {place: source for place, source, _ in entries}
    todo = [place for place, _, kind in entries if is_loaded_by_name(place, kind)]
    kept = set(todo)
    while todo:
        for name in imports_of(sources[todo.pop()]):
            found = {place for place in by_name.get(Path(name).name.lower(), ()) if place not in kept}
            kept |= found
            todo += sorted(found)
    return [entry for entry in entries if entry[0] in kept]


def is_loaded_by_name(place: str, kind: str) -> bool:
    """Whether the file is a module of Python's, a plugin of Qt's, or Python itself: nothing need be linked with it."""
    path = PurePosixPath(place.replace("\\", "/"))
    name = path.name.lower()
    return kind == "EXTENSION" or "plugins" in path.parts or name.startswith(("libpython", "python"))


def linked_names(path: str) -> set[str]:
    """Names of the libraries that the file at `path` is linked with, as PyInstaller reads them."""
    from PyInstaller.depend.bindepend import get_imports

    return {str(name) for name, _ in get_imports(path)}
