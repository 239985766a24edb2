"""How the terminal speaks where it is narrow, and where nobody can answer."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from opend_wizard.cli.voice import Voice
from opend_wizard.report.columns import width
from tests.cli.conftest import Terminal


def test_a_line_of_progress_leaves_the_last_column_free_in_wide_characters_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    voice = Voice(as_json=False)
    monkeypatch.setattr(voice, "_shows_progress", True)
    voice.progress("正在检查 OpenD 的 API 端口是否被其他程序占用")
    line = capsys.readouterr().err.removeprefix("\r\x1b[K")
    assert 15 < width(line) < 20


def test_who_cannot_be_asked_is_told_what_was_missing(
    terminal_for: Callable[[str], Terminal], monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = terminal_for("q02")
    terminal.type("fix", "q02", "--yes")
    monkeypatch.setattr("opend_wizard.cli.past.can_ask", lambda: False)
    assert terminal.type("undo") == 1
    assert terminal.out.endswith("Nothing was changed: --yes was not given.\n")
