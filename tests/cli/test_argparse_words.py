"""Every mistake on the command line is told in the language in use, whatever Python it is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from opend_wizard import languages
from opend_wizard.__main__ import main
from opend_wizard.cli.mistakes import told

TYPED = (
    ("nonsense",),
    ("fix",),
    ("fix", "q02", "--choose"),
    ("fix", "q02", "--dry-run", "--yes"),
    ("check", "q02", "--nonsense"),
    ("check", "--json=yes"),
    ("check", "--timeout", "soon"),
    ("check", "--timeout", "-1"),
    ("report", "--report-lang", "klingon"),
    ("report", "--for", "fun"),
    ("report", "--include", "--minutes"),
    ("practice", "--d"),
)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    languages.use(languages.ENGLISH)


@pytest.mark.parametrize("typed", TYPED, ids=" ".join)
def test_no_word_of_argparse_is_left(typed: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--lang", "en-XA", *typed])
    assert ended.value.code == 2
    said = capsys.readouterr().err.strip().splitlines()[-1]
    assert said.startswith("[")
    assert said.count("[") >= 2  # our frame, and our sentence within it
    for word in ("invalid", "expected", "unrecognized", "required", "allowed", "ignored"):
        assert word not in said


def test_what_was_typed_is_named() -> None:
    assert str(told("argument --minutes: invalid minutes value: 'soon'")) == "--minutes: 'soon' does not fit here"
    assert str(told("unrecognized arguments: --x y")) == "This is not understood: --x y"
    assert str(told("argument --for: invalid choice: 'fun' (choose from 'trade', 'quotes')")) == (
        "--for: 'fun' is not one of these: 'trade', 'quotes'"
    )


def test_a_sentence_that_is_not_known_stays() -> None:
    assert str(told("something {new}")) == "something {new}"
