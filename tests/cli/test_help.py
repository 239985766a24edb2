"""Help is in the language in use, and what scripts rely on stays as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from opend_wizard import languages
from opend_wizard.__main__ import main
from opend_wizard.cli.arguments import parser
from opend_wizard.report.columns import width

COMMANDS = ("", "symptoms", "check", "fix", "history", "undo", "redo", "hold", "practice", "report", "about")


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    languages.use(languages.ENGLISH)


def told(capsys: pytest.CaptureFixture[str], command: str, tag: str) -> str:
    with pytest.raises(SystemExit) as ended:
        main([*command.split(), "--help", f"--lang={tag}"])
    assert ended.value.code == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("command", COMMANDS)
def test_every_sentence_of_help_is_translated(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    said = told(capsys, command, "en-XA")
    usage = r"\[ûšågé··\]: .*?\n\n"
    rest = re.sub(usage, "", said, count=1, flags=re.DOTALL)
    assert rest != said
    while re.search(r"\[[^][]*·\]", rest):  # one sentence may stand in another
        rest = re.sub(r"\[[^][]*·\]", "", rest)
    flags = re.sub(r"--?[\w-]+|\{[\w,]+\}|[A-Z][A-Z_.=a-z]*\b|^ +[a-z]+ ", "", rest, flags=re.MULTILINE)
    assert not re.search(r"[a-z]{3}", flags.replace("\n  COMMAND", "")), flags


@pytest.mark.parametrize("command", COMMANDS)
def test_chinese_help_fits_the_terminal(
    command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "70")
    assert all(width(line) <= 70 for line in told(capsys, command, "zh-CN").splitlines())


def test_english_help_is_as_argparse_has_it(capsys: pytest.CaptureFixture[str]) -> None:
    said = told(capsys, "check", "en")
    for part in ("usage: opend-wizard check [-h]", "positional arguments:", "options:", "Exit status: 0 nothing wrong"):
        assert part in said


def test_a_percent_sign_in_a_translation_is_harmless(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("opend_wizard.texts._translate", lambda source: f"{source} 100 %")
    assert "100 %" in parser().format_help()


def test_a_mistake_is_told_with_usage_and_status_2(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["check", "--timeout=never"])
    assert ended.value.code == 2
    err = capsys.readouterr().err
    assert err.startswith("usage: opend-wizard check")
    assert "opend-wizard check: error: " in err


def test_values_are_refused_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args(["hold", "--intervals=0"])
    assert "a number from 1 to 360 is needed" in capsys.readouterr().err
