import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from opend_wizard.errors import Refused, Told
from opend_wizard.simulator.folder import MARKER, OwnFolder, clean_up_leftovers

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_it_is_made_in_the_temporary_folder_and_goes_again(temporary: Path) -> None:
    with OwnFolder() as own:
        assert own.path.parent == temporary.resolve()
        (own.content / "deep" / "deeper").mkdir(parents=True)
        (own.content / "deep" / "file").write_text("x")
    assert list(temporary.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Unix permissions")
def test_it_is_private() -> None:
    with OwnFolder() as own:
        assert own.path.stat().st_mode & 0o777 == 0o700
        assert own.content.stat().st_mode & 0o777 == 0o700


def test_a_chosen_empty_folder_stays_but_is_emptied(tmp_path: Path) -> None:
    chosen = tmp_path / "chosen"
    chosen.mkdir()
    with OwnFolder(chosen) as own:
        (own.content / "file").write_text("x")
    assert list(chosen.iterdir()) == []


def test_a_chosen_absent_folder_is_made_and_removed(tmp_path: Path) -> None:
    chosen = tmp_path / "new" / "er"
    with OwnFolder(chosen):
        assert chosen.is_dir()
    assert not chosen.exists()


def test_a_folder_in_use_is_refused_and_untouched(tmp_path: Path) -> None:
    (tmp_path / "in use").mkdir()
    (tmp_path / "in use" / "mine.txt").write_text("mine")

    with pytest.raises(Refused, match="not empty"):
        OwnFolder(tmp_path / "in use")

    assert [path.name for path in (tmp_path / "in use").iterdir()] == ["mine.txt"]


def test_what_somebody_else_put_beside_our_things_stays(tmp_path: Path) -> None:
    chosen = tmp_path / "chosen"
    with OwnFolder(chosen) as own:
        (own.content / "ours").write_text("x")
        (chosen / "notes.txt").write_text("mine")
    assert [path.name for path in chosen.iterdir()] == ["notes.txt"]


def test_a_folder_that_was_swapped_for_another_is_left_alone(tmp_path: Path) -> None:
    chosen = tmp_path / "chosen"
    own = OwnFolder(chosen)
    chosen.rename(tmp_path / "moved")
    (chosen / "machine").mkdir(parents=True)
    (chosen / "machine" / "precious").write_text("not ours")
    own.remove()
    assert (chosen / "machine" / "precious").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right on Windows")
def test_a_link_out_of_it_is_removed_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir(mode=0o500)
    with OwnFolder() as own:
        (own.content / "link").symlink_to(tmp_path / "outside")
    assert (tmp_path / "outside").stat().st_mode & 0o777 == 0o500


def test_a_folder_made_unwritable_inside_goes_too() -> None:
    with OwnFolder() as own:
        locked = own.content / "locked"
        locked.mkdir()
        (locked / "file").write_text("x")
        (locked / "file").chmod(0o400)
        locked.chmod(0o500)
    assert not own.path.exists()


def test_what_a_program_has_open_stays_and_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = OwnFolder(tmp_path / "practice")

    def held(_tree: Path) -> None:  # as Windows answers
        raise PermissionError(13, "The process cannot access the file", str(own.content))

    with monkeypatch.context() as patch:
        patch.setattr("shutil.rmtree", held)
        with pytest.raises(Told, match="could not be removed wholly") as told:
            own.remove()
    assert str(own.path) in str(told.value)
    assert (own.path / MARKER).exists()  # it is still known as ours


def test_a_second_removal_is_harmless() -> None:
    own = OwnFolder()
    own.remove()
    own.remove()
    assert not own.path.exists()


def run_in_another_process(code: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", code, tempfile.gettempdir()],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


LIVE_UNTIL_TOLD = """
import sys, tempfile
tempfile.tempdir = sys.argv[1]
from opend_wizard.simulator.folder import OwnFolder
own = OwnFolder()
print(own.path, flush=True)
sys.stdin.read()
"""


def test_only_the_leftovers_of_dead_processes_are_cleaned_up() -> None:
    with run_in_another_process(LIVE_UNTIL_TOLD) as other:
        assert other.stdout is not None
        left = Path(other.stdout.readline().strip())
        assert clean_up_leftovers() == 0
        assert left.is_dir()
        other.kill()
    assert left.is_dir()

    assert clean_up_leftovers() == 1

    assert not left.exists()


def test_a_folder_of_that_name_without_the_right_marker_is_left_alone(temporary: Path) -> None:
    name = "opend-wizard-practice-0123456789abcdef"
    (temporary / name / "machine").mkdir(parents=True)
    assert clean_up_leftovers() == 0
    (temporary / name / MARKER).write_text("fedcba9876543210")
    assert clean_up_leftovers() == 0
    (temporary / name / MARKER).write_text("0123456789abcdef")
    assert clean_up_leftovers() == 1


def test_two_that_remove_the_same_folder_do_not_disturb_each_other(tmp_path: Path) -> None:
    own = OwnFolder(tmp_path / "practice")
    for number in range(300):
        folder = own.content / f"{number // 20}"
        folder.mkdir(exist_ok=True)
        (folder / f"{number}.dat").write_bytes(b"x")
    tree = own.content
    with ThreadPoolExecutor() as pool:
        others = [pool.submit(shutil.rmtree, tree, ignore_errors=True) for _ in range(3)]
        own.remove()
    assert all(other.exception() is None for other in others)
    assert not tree.exists()
