"""Libraries are really loaded, by the system's own loader."""

import shutil
import sys
from pathlib import Path

import pytest

from opend_wizard.errors import Unseen
from opend_wizard.machine.loading import why_not_loaded

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the loader of Linux")


def test_the_c_library_can_be_loaded() -> None:
    assert why_not_loaded("libc.so.6") is None


def test_a_library_that_is_nowhere_gives_the_loaders_reason() -> None:
    reason = why_not_loaded("libnobody-has-this.so.7")
    assert reason is not None
    assert "cannot open shared object file" in reason


def test_a_file_of_that_name_that_is_no_library_is_not_enough(tmp_path: Path) -> None:
    (tmp_path / "libfuse-like.so.2").write_bytes(b"not a library")
    assert why_not_loaded("libfuse-like.so.2", str(tmp_path)) is not None


def test_a_library_in_the_folder_is_loaded(tmp_path: Path) -> None:
    real = next(
        (path for folder in ("/lib/x86_64-linux-gnu", "/lib64", "/usr/lib") for path in Path(folder).glob("libm.so.6")),
        None,
    )
    if real is None:
        pytest.skip("no library of the system was found to copy")
    shutil.copy(real, tmp_path / "libcopied-for-a-test.so.6")
    assert why_not_loaded("libcopied-for-a-test.so.6") is not None
    assert why_not_loaded("libcopied-for-a-test.so.6", str(tmp_path)) is None


@pytest.mark.parametrize("name", ["/etc/passwd", "libc.so.6 libm.so.6", "lib$x.so", ""])
def test_only_plain_names_are_tried(name: str) -> None:
    with pytest.raises(Unseen):
        why_not_loaded(name)


def test_where_programs_load_nothing_it_is_not_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda *_, **__: None)
    with pytest.raises(Unseen):
        why_not_loaded("libc.so.6")
