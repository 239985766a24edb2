"""Colours only where they are wanted, signs in every alphabet."""

from __future__ import annotations

import io
import os
import sys

import pytest

from opend_wizard.report.pen import PLAIN, Pen, Tone, printable


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("environment", "colours"),
    [
        ({"TERM": "xterm-256color"}, True),
        ({"TERM": "xterm", "NO_COLOR": "1"}, False),
        ({"TERM": "xterm", "NO_COLOR": ""}, True),
        ({"TERM": "dumb"}, False),
    ],
)
def test_colours_follow_the_terminal_and_the_persons_wish(environment: dict[str, str], *, colours: bool) -> None:
    assert Pen.of(Terminal(), environment).colours is colours


def test_no_colours_in_a_file_or_a_pipe() -> None:
    assert Pen.of(io.StringIO(), {"TERM": "xterm"}) == PLAIN


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals on Windows")
def test_real_terminal_is_recognised() -> None:
    ours, theirs = os.openpty()
    with os.fdopen(ours), os.fdopen(theirs, "w") as stream:
        assert Pen.of(stream, {"TERM": "xterm"}).colours


def test_paint_wraps_the_text_and_nothing_else() -> None:
    assert Pen(colours=True).paint("Problem", Tone.BAD) == "\x1b[31mProblem\x1b[0m"
    assert Pen(colours=True).paint("Problem", None) == "Problem"
    assert PLAIN.paint("Problem", Tone.BAD) == "Problem"


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [
        ("utf-8", "✓ “Gerät” → 行情 …"),
        ("cp1252", "+ “Gerät” -> ?? …"),
        ("ascii", '+ "Gerat" -> ?? ...'),
        ("gb18030", "✓ “Gerät” → 行情 …"),
    ],
)
def test_what_an_encoding_lacks_is_replaced_by_something_readable(encoding: str, shown: str) -> None:
    assert printable("✓ “Gerät” → 行情 …", encoding) == shown
    shown.encode(encoding)


def test_unknown_encoding_still_gives_a_line() -> None:
    assert printable("✓ fine", "no-such-encoding") == "??????"
