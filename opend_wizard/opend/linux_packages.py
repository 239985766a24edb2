"""Which package brings a system library, by distribution."""

from __future__ import annotations

from dataclasses import dataclass

from opend_wizard.machine.distribution import Distribution

FUSE = "libfuse.so.2"
"""What the AppImage's own start mounts itself with (facts: §6.2; FAQ Q20)."""

# What the window and its browser need of the system: library, then its package on Debian and Ubuntu, Fedora, Arch
# and openSUSE. What every desktop with X11 brings is here too: a server with a forwarded screen may lack it.
_TABLE = """
libfuse.so.2 libfuse2 fuse-libs fuse2 libfuse2
libGL.so.1 libgl1 mesa-libGL libglvnd Mesa-libGL1
libEGL.so.1 libegl1 mesa-libEGL libglvnd Mesa-libEGL1
libX11.so.6 libx11-6 libX11 libx11 libX11-6
libX11-xcb.so.1 libx11-xcb1 libX11-xcb libx11 libX11-xcb1
libxcb.so.1 libxcb1 libxcb libxcb libxcb1
libxcb-icccm.so.4 libxcb-icccm4 xcb-util-wm xcb-util-wm libxcb-icccm4
libxcb-image.so.0 libxcb-image0 xcb-util-image xcb-util-image libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1 xcb-util-keysyms xcb-util-keysyms libxcb-keysyms1
libxcb-render-util.so.0 libxcb-render-util0 xcb-util-renderutil xcb-util-renderutil libxcb-render-util0
libxcb-xkb.so.1 libxcb-xkb1 libxcb libxcb libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0 libxkbcommon-x11 libxkbcommon-x11 libxkbcommon-x11-0
libXss.so.1 libxss1 libXScrnSaver libxss libXss1
libfontconfig.so.1 libfontconfig1 fontconfig fontconfig fontconfig
libnss3.so libnss3 nss nss mozilla-nss
libasound.so.2 libasound2 alsa-lib alsa-lib libasound2
"""
_ROWS = {row.split()[0]: row.split()[1:] for row in _TABLE.strip().splitlines()}
WINDOW_LIBRARIES = tuple(name for name in _ROWS if name != FUSE)
"""What Qt, and the browser that comes with it, load of the system; the first ones every desktop has."""

_COLUMNS = {"debian": 0, "ubuntu": 0, "fedora": 1, "rhel": 1, "centos": 1, "arch": 2, "suse": 3, "opensuse": 3}
_INSTALL = (("apt-get", "install", "-y"), ("dnf", "install", "-y"), ("pacman", "-S", "--noconfirm"))
_REMOVE = (("apt-get", "remove", "-y"), ("dnf", "remove", "-y"), ("pacman", "-R", "--noconfirm"))
_SUSE = (("zypper", "--non-interactive", "install"), ("zypper", "--non-interactive", "remove"))
# In these Debian and Ubuntu gave libraries with 64-bit times other names.
_RENAMED = {"libfuse2": "libfuse2t64", "libasound2": "libasound2t64"}
_RENAMED_SINCE = {"ubuntu": (24, 4), "debian": (13,)}


@dataclass(frozen=True)
class Packages:
    """Packages, and the commands that install and remove them; each needs the rights of an administrator."""

    names: tuple[str, ...]
    install: tuple[str, ...]
    remove: tuple[str, ...]


def packages(distribution: Distribution | None, libraries: tuple[str, ...]) -> Packages | None:
    """What to install for `libraries`; None for a distribution or a library that is not known here."""
    column = _column(distribution)
    if distribution is None or column is None or not libraries or not set(libraries) <= set(_ROWS):
        return None
    names = tuple(dict.fromkeys(_named(distribution, _ROWS[each][column]) for each in libraries))
    install, remove = (*zip(_INSTALL, _REMOVE, strict=True), _SUSE)[column]
    return Packages(names, (*install, *names), (*remove, *names))


def _column(distribution: Distribution | None) -> int | None:
    family = distribution.family if distribution is not None else ()
    named = (name.partition("-")[0] for name in family)  # opensuse-leap
    return next((_COLUMNS[name] for name in named if name in _COLUMNS), None)


def _named(distribution: Distribution, package: str) -> str:
    since = _RENAMED_SINCE.get(distribution.id)
    newer = not distribution.number or (since is not None and distribution.number >= since)
    if since is None:  # made from one of them, with numbers of its own: the newest is likelier
        newer = False
    return _RENAMED.get(package, package) if newer else package
