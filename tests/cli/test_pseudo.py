"""Whatever the terminal says was given to translators: in the pseudo-language nothing else is left but values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest

from opend_wizard import languages
from tests.cli.conftest import Terminal

SENTENCE = re.compile(r"\[[^\[\]]*?·[·\s]*\]")  # one may stand in another, and any may go over several lines
VALUES = re.compile(
    r"""(?m)
    ^\s*--[\w-]+\s.*$            # a flag with its value, to be copied
    | ^\s*\d+\s[ +-]\s.*$        # a line of a file, with its number
    | ^.*\bopend-wizard\s\w+.*$  # a command, to be copied
    | \b[qx]\d\d\b               # the id of a symptom
    | `[^`]*`                    # the id of a check
    | (?:/[\w.+:-]+)+/?          # a path
    """,
    re.VERBOSE,
)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    languages.use(languages.ENGLISH)


def untranslated(said: str) -> list[str]:
    """The lines in which words are left when sentences and values are taken out."""
    left, before = re.sub(r"\\([\[\]_])", r"\1", said), ""  # without the signs that Markdown wants before them
    while left != before:
        before, left = left, SENTENCE.sub("", left)
    return [line for line in VALUES.sub("", left).splitlines() if re.search(r"[^\W\d_]{3}", line)]


def test_a_sentence_that_was_forgotten_is_noticed() -> None:
    assert untranslated("[Ît îš [dåñé··] ·····]\n  --config /a/b.xml\nIt is done.") == ["It is done."]


@pytest.mark.parametrize("command", ["fix q10 --yes", "about"])
def test_all_that_is_said_is_translated(terminal_for: Callable[[str], Terminal], command: str) -> None:
    terminal = terminal_for("q10")
    terminal.type(*command.split(), "--lang=en-XA")
    assert "·" in terminal.out
    assert untranslated(terminal.out + terminal.err) == []


@pytest.mark.slow
@pytest.mark.parametrize(
    "command",
    ["symptoms", "check", "check q03 --markdown", "fix q03 --yes", "hold", "history", "undo", "practice q03 --yes"],
)
def test_all_of_a_longer_talk_is_translated(terminal_for: Callable[[str], Terminal], command: str) -> None:
    terminal = terminal_for("q03")
    terminal.type(*command.split(), "--lang=en-XA")
    assert untranslated(terminal.out + terminal.err) == []
