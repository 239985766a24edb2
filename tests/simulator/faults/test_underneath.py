"""What the faults of the machine do to the simulated one."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from opend_wizard.machine import elf, executables
from opend_wizard.machine.executables import processor
from opend_wizard.simulator.faults import underneath
from opend_wizard.simulator.stage import Stage


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path)
    yield stage
    stage.close()


def test_the_window_edition_is_one_appimage_that_fails_as_without_fuse(stage: Stage) -> None:
    underneath.lack_fuse(stage)
    (image,) = stage.layout.program_dir.iterdir()
    assert image.suffix == ".AppImage"
    if sys.platform != "win32":
        ended = subprocess.run([image], capture_output=True, check=False)
        assert ended.returncode != 0
        assert b"error loading libfuse.so.2" in ended.stderr


def test_the_window_that_crashed_says_so_last_and_needs_no_fuse(stage: Stage) -> None:
    underneath.crash_in_charts(stage)
    newest = max(stage.layout.log_dir.iterdir(), key=lambda path: path.stat().st_mtime)
    assert "py_newfunction: invalid signature" in newest.read_text("utf-8").splitlines()[-1]
    assert {path.suffix for path in stage.layout.program_dir.iterdir()} == {".AppImage", ".sh"}


def test_the_home_is_gone(stage: Stage) -> None:
    underneath.lose_home(stage)
    assert not stage.layout.data_dir.parent.exists()


def test_the_configuration_is_an_empty_folder(stage: Stage) -> None:
    underneath.make_config_a_folder(stage)
    assert list(stage.layout.config.iterdir()) == []


def test_the_program_is_for_another_processor(stage: Stage) -> None:
    underneath.take_wrong_processor(stage)
    assert executables.made_for(stage.layout.program) not in ((), (processor(),))


def test_the_program_lacks_a_library_that_is_gone(stage: Stage) -> None:
    underneath.lose_library(stage)
    assert "libf3cbasis.so" in elf.wants(stage.layout.program).libraries
    assert not (stage.layout.program_dir / "libf3cbasis.so").exists()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such permission")
def test_the_program_may_not_be_run(stage: Stage) -> None:
    underneath.forbid_to_run(stage)
    assert not stage.layout.program.stat().st_mode & 0o111


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give files away")
def test_two_files_of_the_data_folder_belong_to_root(stage: Stage) -> None:
    underneath.give_to_root(stage)
    of_root = {path.name for path in stage.layout.data_dir.rglob("*") if path.stat().st_uid == 0}
    assert of_root == {"Device.dat", "Broker.dat"}
    assert stage.layout.data_dir.parent.stat().st_uid != 0
