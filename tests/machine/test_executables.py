"""Program files by their first bytes."""

import struct
import sys
from pathlib import Path

import pytest

from opend_wizard.machine import Machine, elf
from opend_wizard.machine.elf import NotElf
from opend_wizard.machine.executables import made_for, processor, translator
from opend_wizard.simulator import elf as made

_MACH_ARM = b"\xcf\xfa\xed\xfe" + struct.pack("<II", 0x0100000C, 0) + bytes(40)
_FAT = (
    b"\xca\xfe\xba\xbe"
    + struct.pack(">I", 2)
    + struct.pack(">5I", 0x01000007, 3, 0, 0, 0)
    + struct.pack(">5I", 0x0100000C, 0, 0, 0, 0)
)
_PE = b"MZ" + bytes(58) + struct.pack("<I", 64) + b"PE\0\0" + struct.pack("<H", 0x8664)
_JAVA = b"\xca\xfe\xba\xbe" + struct.pack(">HH", 0, 61) + bytes(60)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (made.program(made.X86_64), ("x86_64",)),
        (made.program(made.ARM64), ("arm64",)),
        (_MACH_ARM, ("arm64",)),
        (_FAT, ("x86_64", "arm64")),
        (_PE, ("x86_64",)),
        (_JAVA, ()),
        (b"#!/bin/sh\n", ()),
        (b"\x7fELF", ()),
        (b"MZ", ()),
        (b"", ()),
    ],
)
def test_what_it_is_made_for(tmp_path: Path, content: bytes, expected: tuple[str, ...]) -> None:
    (tmp_path / "program").write_bytes(content)
    assert made_for(tmp_path / "program") == expected


@pytest.mark.skipif(sys.platform != "linux", reason="a program of Linux")
def test_the_python_that_runs_here_fits_here() -> None:
    assert made_for(Path(sys.executable).resolve()) == (processor(),)


def test_a_translator_is_one_that_is_registered(tmp_path: Path) -> None:
    assert translator(tmp_path, "linux") is None
    (tmp_path / "proc/sys/fs/binfmt_misc").mkdir(parents=True)
    (tmp_path / "proc/sys/fs/binfmt_misc/qemu-x86_64").touch()
    assert Machine("linux", tmp_path).translator() == "qemu-x86_64"
    assert Machine("macos", tmp_path).translator() is None


def test_wanted_libraries_and_folders_are_read(tmp_path: Path) -> None:
    (tmp_path / "program").write_bytes(made.program(made.X86_64, ("liba.so", "libc.so.6"), "$ORIGIN:/opt/x"))
    assert elf.wants(tmp_path / "program") == elf.Wants(("liba.so", "libc.so.6"), ("$ORIGIN", "/opt/x"))


@pytest.mark.skipif(sys.platform != "linux", reason="a program of Linux")
def test_a_real_program_wants_the_c_library() -> None:
    assert any(name.startswith(("libc.", "ld-")) for name in elf.wants(Path("/bin/sh").resolve()).libraries)


@pytest.mark.parametrize("length", [0, 3, 20, 63, 64, 100, 150, 180, 240, 300])
def test_a_damaged_file_is_no_program_and_no_accident(tmp_path: Path, length: int) -> None:
    (tmp_path / "program").write_bytes(made.program(made.X86_64, ("libalpha.so", "libbeta.so"))[:length])
    with pytest.raises(NotElf):
        elf.wants(tmp_path / "program")
