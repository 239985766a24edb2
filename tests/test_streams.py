"""A program without a console and without pipes, as the window is on Windows: nothing that is said makes it fail."""

from __future__ import annotations

import sys

import pytest

from opend_wizard.__main__ import main


@pytest.mark.parametrize(
    ("typed", "status"), [(["symptoms"], 0), (["fix"], 2), (["check", "--program-dir", "/absent"], 3)]
)
def test_words_go_nowhere(typed: list[str], status: int, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    try:
        assert ended(typed) == status
    finally:
        for stream in (sys.stdin, sys.stdout, sys.stderr):
            assert stream is not None
            stream.close()


def ended(typed: list[str]) -> int | str | None:
    try:
        return main(typed)
    except SystemExit as end:  # argparse's own way
        return end.code
