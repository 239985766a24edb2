"""The terminal waits for what only the person can do, and shows the story of the quote right."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest

from opend_wizard.fixes import agreement
from opend_wizard.opend.api import GlobalState
from tests.cli.conftest import Terminal
from tests.report.schema import faults

TerminalFor = Callable[..., Terminal]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """OpenD is asked at once; that it is asked rarely is tested elsewhere."""
    monkeypatch.setattr(agreement, "_PAUSES", (0.1,))


def test_the_terminal_waits_until_it_is_agreed_and_proves_it(
    terminal_for: TerminalFor, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = terminal_for("q01", "q01-not-agreed")
    ask, asked = agreement.Watch._state, itertools.count()

    def agreed_after_a_while(watch: agreement.Watch) -> GlobalState | None:
        if next(asked) == 2:
            terminal.patient.act()
        return ask(watch)

    monkeypatch.setattr(agreement.Watch, "_state", agreed_after_a_while)
    data = terminal.json("fix", "q01", "--yes", "--timeout", "60")
    assert next(asked) > 2
    assert (terminal.status, data["outcome"], data["run"], data["applied"]) == (0, "resolved", None, False)
    assert faults(data, "fixed") == []
    steps = data["fix"]["steps"]
    assert [step["kind"] for step in steps] == ["ask_person", "ask_person"]
    assert steps[0]["link"] == "https://www.moomoo.com/en-us/about/api-disclaimer"
    assert terminal.json("history")["runs"] == []


def test_nobody_agrees_and_the_wait_ends(terminal_for: TerminalFor) -> None:
    terminal = terminal_for("q01", "q01-not-agreed")
    assert terminal.type("fix", "q01", "--yes", "--timeout", "1") == 1
    assert "https://www.moomoo.com" in terminal.out
    assert "Now it is your turn" in terminal.out
    assert "did not help" in terminal.out.lower() or "not" in terminal.out


def test_the_timeline_is_in_the_text_and_in_the_json(terminal_for: TerminalFor) -> None:
    terminal = terminal_for("q08")
    assert terminal.type("check", "q08") == 1
    assert "OpenD gave way" in terminal.out
    assert "6.4 seconds after" in terminal.out
    data = terminal.json("check", "q08")
    assert faults(data, "check") == []
    story = next(each for each in data["findings"] if each["id"] == "quote_right_stays_with_opend")["timeline"]
    assert [each["turn"] for each in story["moments"]] == ["taken_away", "taken_back", "taken_away", "gave_way"]
    assert story["moments"][2]["soon_after"] == pytest.approx(6.4, abs=0.3)
    assert (story["gives_way_within"], story["away"]) == (10, ["US Stocks"])


def test_the_path_of_the_picture_is_told(terminal_for: TerminalFor) -> None:
    terminal = terminal_for("q04", "q04-picture-code")
    terminal.type("fix", "q04", "--choose", "request_picture_code", "--yes")
    terminal.type("fix", "q04", "--choose", "enter_picture_code", "--set", "code=12ab", "--dry-run")
    assert str(terminal.patient.layout.own_data_dir / "PicVerifyCode.png") in terminal.out.replace("\n", "")
    data = terminal.json("fix", "q04", "--choose", "enter_picture_code", "--set", "code=12ab", "--dry-run")
    assert data["fix"]["picture"].endswith("PicVerifyCode.png")
    assert "12ab" not in terminal.out
