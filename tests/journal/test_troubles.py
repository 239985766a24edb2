"""Every way in which a system says no has its own sentence, with the path and what to do."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from opend_wizard.errors import Refused
from opend_wizard.journal import troubles
from opend_wizard.journal.troubles import telling, told

PATH = Path("OpenD", "OpenD.xml")
KNOWN = {
    errno.ENOSPC: "Make room on it",
    errno.EDQUOT: "Make room in it",
    errno.EROFS: "Make it writable",
    errno.EACCES: "Ask for it",
    errno.EPERM: "chattr -i",
    errno.ENAMETOOLONG: "shorter path",
    errno.EIO: "have this one examined",
    errno.EBUSY: "Close OpenD",
    errno.ELOOP: "is a link",
    errno.ENOTDIR: "is a link",
    errno.ENOENT: "Look again",
    errno.EEXIST: "Look again",
    errno.EMFILE: "Close some programs",
    errno.ETIMEDOUT: "does not answer",
}
WINDOWS = {5: "Ask for it", 19: "Make it writable", 32: "has OpenD", 33: "has OpenD", 112: "Make room", 206: "shorter"}


class WindowsError32(OSError):
    """An error as Windows reports it; `errno` alone would say "no permission"."""

    def __init__(self, winerror: int) -> None:
        super().__init__(errno.EACCES, "Zugriff verweigert")
        self.winerror = winerror


@pytest.mark.parametrize(("code", "remedy"), KNOWN.items(), ids=lambda value: errno.errorcode.get(value, ""))
def test_the_sentence_names_the_path_and_the_remedy(code: int, remedy: str) -> None:
    sentence = str(told(OSError(code, os.strerror(code)), PATH))
    assert str(PATH) in sentence
    assert remedy in sentence
    assert "Errno" not in sentence


@pytest.mark.parametrize(("code", "remedy"), WINDOWS.items())
def test_windows_tells_more_precisely(code: int, remedy: str) -> None:
    sentence = str(told(WindowsError32(code), PATH))
    assert str(PATH) in sentence
    assert remedy.replace("has OpenD", f"has {PATH} open") in sentence


@pytest.mark.parametrize("code", [2, 3, 123])
def test_windows_says_of_a_name_that_is_too_long_that_it_is_wrong_or_not_there(code: int) -> None:
    error = WindowsError32(code)
    error.errno = errno.ENOENT
    assert "shorter path" in str(told(error, PATH / ("n" * 256) / "b"))
    assert "shorter path" in str(told(error, PATH / ("\N{GRINNING FACE}" * 128)))
    assert "Look again" in str(told(error, PATH / ("n" * 255)))


def test_a_file_that_another_program_holds_is_told_from_a_forbidden_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Opening a file, Python tells no error number of Windows, and "no permission" would be the wrong advice."""
    monkeypatch.setattr(troubles, "is_held", lambda path: path == PATH)
    assert f"has {PATH} open" in str(told(PermissionError(errno.EACCES, "Permission denied"), PATH))
    assert "Ask for it" in str(told(PermissionError(errno.EACCES, "Permission denied"), Path("another")))


def test_an_unknown_error_is_told_in_the_systems_words() -> None:
    assert str(told(OSError(9999, "Strange weather"), PATH)) == (
        f"{PATH} could not be changed. The system says: Strange weather."
    )
    assert "no words" in str(told(OSError("no words"), PATH))


def test_only_failures_of_the_system_are_told() -> None:
    with pytest.raises(Refused, match="is full"), telling(PATH):
        raise OSError(errno.ENOSPC, "")
    with pytest.raises(ZeroDivisionError), telling(PATH):
        raise ZeroDivisionError
