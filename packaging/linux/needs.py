"""What the bundle takes from the system: the libraries that every Linux desktop has, and their Debian packages."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

PACKAGES = {
    "ld-linux-x86-64.so.2": "libc6",
    "libc.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libexpat.so.1": "libexpat1",
    "libuuid.so.1": "libuuid1",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
}
"""By the name that the dynamic loader looks for; with all of them the window opens on X11."""

ALSO = ("xkb-data",)
"""Read by the bundled libxkbcommon: without it no key does anything."""

ON_WAYLAND = {"libwayland-client.so.0": "libwayland-client0", "libwayland-cursor.so.0": "libwayland-cursor0"}
"""Whoever has Wayland has them."""


class Unknown(Exception):
    """A library is neither in the bundle nor among those that a system is known to have."""


def wanted_of_system(folder: Path) -> set[str]:
    """Names of the libraries that files in `folder` are linked with and that are not in it themselves."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink() and _is_elf(path)]
    linked = {name for path in files for name in linked_with(path)}
    return linked - {path.name for path in files}


def check(folder: Path) -> set[str]:
    """The Debian packages that `folder` cannot do without; raises `Unknown`."""
    wanted = wanted_of_system(folder)
    unknown = wanted - PACKAGES.keys() - ON_WAYLAND.keys()
    if unknown:
        raise Unknown(
            f"{folder} is linked with {', '.join(sorted(unknown))}: bundle it, or name its package in needs.py."
        )
    return {PACKAGES[name] for name in wanted & PACKAGES.keys()} | set(ALSO)


def newest_glibc(folder: Path) -> tuple[int, ...]:
    """The version of the C library that `folder` asks for, as numbers."""
    versions = {version for path in sorted(folder.rglob("*")) if path.is_file() for version in _glibc_of(path)}
    return max(versions)


def linked_with(path: Path) -> Iterator[str]:
    """The NEEDED entries of the ELF file at `path`."""
    for line in _objdump("-p", path):
        if line.startswith("NEEDED"):
            yield line.split()[1]


def _glibc_of(path: Path) -> Iterator[tuple[int, ...]]:
    if not _is_elf(path):
        return
    for line in _objdump("-p", path):  # "0x06969194 0x00 05 GLIBC_2.14"
        _, _, version = line.partition(" GLIBC_")
        if version.replace(".", "").isdecimal():
            yield tuple(int(number) for number in version.split("."))


def _objdump(option: str, path: Path) -> list[str]:
    command = ["objdump", option, str(path)]
    done = subprocess.run(command, capture_output=True, check=True, encoding="utf-8", errors="replace")
    return [line.strip() for line in done.stdout.splitlines()]


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
