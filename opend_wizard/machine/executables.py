"""For which processors a program file is made, by its first bytes."""

from __future__ import annotations

import platform
import struct
import sys
from pathlib import Path

from opend_wizard.machine.commands import output_of

_HEAD = 4096  # bytes in which the headers of every format begin
_ELF = {3: "x86", 8: "mips", 21: "ppc64", 22: "s390x", 40: "arm", 62: "x86_64", 183: "arm64", 243: "riscv64"}
_MACH = {0x0100_0007: "x86_64", 0x0100_000C: "arm64", 0x0000_0007: "x86"}
_MACH_THIN, _MACH_FAT = (b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe"), b"\xca\xfe\xba\xbe"
_PE = {0x014C: "x86", 0x8664: "x86_64", 0xAA64: "arm64"}
_SAME = {"amd64": "x86_64", "aarch64": "arm64", "i386": "x86", "i686": "x86", "armv7l": "arm", "armv6l": "arm"}
_MOST_PARTS = 8  # of a program for several processors; a Java class file has the same first bytes
_TRANSLATORS = ("qemu-x86_64", "box64", "FEX-x86_64", "rosetta")


def made_for(path: Path) -> tuple[str, ...]:
    """The processors, e.g. ``x86_64``; empty for a file that is no compiled program. Raises OSError."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if head[:4] == b"\x7fELF" and len(head) >= 20:
        order = "<" if head[5] == 1 else ">"
        return (_named(_ELF, struct.unpack_from(f"{order}H", head, 18)[0]),)
    if head[:4] in _MACH_THIN and len(head) >= 8:
        return (_named(_MACH, struct.unpack_from("<I", head, 4)[0]),)
    if head[:4] == _MACH_FAT:
        return _of_universal(head)
    return _of_windows(head)


def _of_universal(head: bytes) -> tuple[str, ...]:
    if len(head) < 8 or not 0 < (count := struct.unpack_from(">I", head, 4)[0]) <= _MOST_PARTS:
        return ()
    if len(head) < 8 + 20 * count:  # the file ends within its own list
        return ()
    return tuple(_named(_MACH, struct.unpack_from(">I", head, 8 + 20 * part)[0]) for part in range(count))


def _of_windows(head: bytes) -> tuple[str, ...]:
    if head[:2] != b"MZ" or len(head) < 64:
        return ()
    at = struct.unpack_from("<I", head, 60)[0]
    if head[at : at + 4] != b"PE\0\0" or len(head) < at + 6:
        return ()
    return (_named(_PE, struct.unpack_from("<H", head, at + 4)[0]),)


def _named(names: dict[int, str], number: int) -> str:
    return names.get(number, f"processor number {number}")


def processor() -> str:
    """The processor of this machine, not of the translation that this program may run in."""
    if sys.platform == "darwin" and (output_of(["/usr/sbin/sysctl", "-n", "hw.optional.arm64"]) or "").strip() == "1":
        return "arm64"
    name = platform.machine().lower()
    return _SAME.get(name, name)


def translator(root: Path, system: str) -> str | None:
    """What lets programs for x86_64 run on another processor here; None where nothing does."""
    if system == "windows":
        return "Windows"
    if system == "macos":
        return "Rosetta" if (root / "Library/Apple/usr/libexec/oah/libRosettaRuntime").exists() else None
    registered = root / "proc/sys/fs/binfmt_misc"
    return next((name for name in _TRANSLATORS if (registered / name).exists()), None)
