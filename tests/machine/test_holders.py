"""Who has files of a folder open, as one real process does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from opend_wizard.machine import Machine
from opend_wizard.machine.holders import holders
from tests.pids import pid_of

HOLD = """
import mmap, sys
f = open(sys.argv[1], 'rb')
m = mmap.mmap(f.fileno(), 0, access=mmap.ACCESS_READ)
{}
print(1, flush=True)
input()
"""


@pytest.mark.parametrize("how", ["pass", "f.close()"])
def test_an_open_or_a_mapped_file_is_seen_with_its_holder(how: str, tmp_path: Path) -> None:
    if how != "pass" and sys.platform != "linux":
        pytest.skip("mapped files can be seen on Linux only")
    folder = tmp_path / "program"
    folder.mkdir()
    library = folder / "library.so"
    library.write_bytes(b"x" * 5000)
    command = [sys.executable, "-c", HOLD.format(how), str(library)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=tmp_path) as child:
        assert child.stdout is not None
        child.stdout.readline()
        found = holders(folder, Machine().processes(), lambda: False)
        pid = pid_of(child)
        child.kill()
    (holder,) = found
    assert holder.process.pid == pid
    assert [Path(os.path.realpath(path)) for path in holder.paths] == [Path(os.path.realpath(library))]
    assert not holder.runs_from_here


def test_nobody_holds_a_folder_of_nobody(tmp_path: Path) -> None:
    assert holders(tmp_path, Machine().processes(), lambda: False) == ()
