"""What is told of a mistake of the wizard's own: kinds and places, never a value."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from opend_wizard import crash

SECRET = "canary-4711"


def failing(password: str) -> Exception:
    try:
        try:
            raise KeyError(password)
        except KeyError as error:
            raise ValueError(f"bad password {password}") from error
    except ValueError as error:
        return error


def test_kinds_and_places_but_no_values() -> None:
    found = crash.mistake(failing(SECRET))
    assert found.kind == "ValueError from KeyError"
    assert [place.rpartition(" in ")[2] for place in found.places] == ["failing", "failing"]
    assert found.places[0].startswith("tests/test_crash.py:")
    assert SECRET not in found.report
    assert str(Path.home()) not in found.report
    assert SECRET not in str(crash.OwnMistake(found))


def test_an_error_that_is_its_own_cause() -> None:
    error = ValueError()
    error.__cause__ = error
    assert crash.mistake(error).kind == "ValueError"


def test_a_place_in_the_package_is_named_from_the_package_on() -> None:
    with pytest.raises(AttributeError) as caught:
        crash.keep(None, Path())  # type: ignore[arg-type]  # a mistake within the package
    assert crash.mistake(caught.value).places[-1].startswith("opend_wizard/crash.py:")


def test_it_says_what_was_going_on_once() -> None:
    found = crash.mistake(failing(SECRET)).made_during("cause q03").made_during("plan q04")
    assert "During: cause q03\n" in found.report


def test_the_report_is_kept_for_this_user_only(tmp_path: Path) -> None:
    path = crash.keep(crash.mistake(failing(SECRET)), tmp_path / "state")
    assert path is not None
    assert "ValueError" in path.read_text(encoding="utf-8")
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_the_newest_reports_are_kept(tmp_path: Path) -> None:
    paths = [crash.keep(crash.mistake(failing(SECRET)), tmp_path) for _ in range(23)]
    left = set((tmp_path / crash.FOLDER).iterdir())
    assert len(left) == 20
    assert paths[-1] is not None


def test_where_nothing_can_be_written_nothing_fails(tmp_path: Path) -> None:
    (tmp_path / "state").write_bytes(b"a file")
    assert crash.keep(crash.mistake(failing(SECRET)), tmp_path / "state") is None


@pytest.mark.parametrize("error", [RecursionError(), MemoryError(), SystemError("odd")])
def test_errors_without_a_place(error: BaseException) -> None:
    assert type(error).__name__ in crash.mistake(error).report
    assert str(crash.OwnMistake(crash.mistake(error)))
