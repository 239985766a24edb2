"""What OpenD says of itself, as `check` tells it: every state by name, with OpenD's own sentence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from opend_wizard.facts import Facts
from opend_wizard.machine import Listener
from opend_wizard.opend.api import vendor_name
from tests.cli.conftest import Terminal

TerminalFor = Callable[[str], Terminal]


@pytest.fixture
def terminal(terminal_for: TerminalFor) -> Terminal:
    """A running OpenD that is ready."""
    return terminal_for("q10")


def order(terminal: Terminal, **what: object) -> None:
    opend = terminal.patient.stage.opend
    assert opend is not None
    opend.ask(**what)


@pytest.mark.parametrize("number", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 77])
def test_each_state_is_named_with_opends_own_sentence(terminal: Terminal, number: int) -> None:
    order(terminal, do="set", status=number, text=f"Sentence {number} of OpenD.")
    data = terminal.json("check", "q14")
    finding = next(each for each in data["findings"] if each["id"] == "opend_is_ready")
    assert finding["verdict"] == ("advice" if number in (1, 2, 7) else "problem")
    assert f"Sentence {number} of OpenD." in finding["evidence"][0]["seen"]
    assert vendor_name(number) in finding["evidence"][0]["seen"]
    broken = next(rung for rung in data["ladder"] if rung["state"] == "broken")
    assert broken["id"] == "global_state"
    assert f"Sentence {number} of OpenD." in broken["seen"]
    above = data["ladder"][data["ladder"].index(broken) + 1 :]
    assert {rung["state"] for rung in above} == {"not_reached"}


def test_a_ready_opend_holds_the_whole_ladder(terminal: Terminal) -> None:
    data = terminal.json("check", "q14")
    assert terminal.status == 0
    assert [rung["state"] for rung in data["ladder"]] == ["holds"] * 10


@pytest.mark.parametrize(
    ("what", "rung", "words"),
    [
        ({"do": "manner", "manner": "silent"}, "header", "says nothing"),
        ({"do": "manner", "manner": "close_on_request"}, "header", "closes it"),
        ({"do": "manner", "manner": "bad_sha1"}, "init_connect", "checksum"),
        ({"do": "manner", "impostor": "http"}, "header", "web server"),
        ({"do": "login", "quote": False, "trade": False}, "quote_login", "not logged in"),
        ({"do": "set", "skew": 600}, "clock", "differs by"),
    ],
)
def test_the_first_broken_rung_explains(terminal: Terminal, what: dict[str, object], rung: str, words: str) -> None:
    order(terminal, **what)
    data = terminal.json("check", "q14")
    broken = next(each for each in data["ladder"] if each["state"] == "broken")
    assert broken["id"] == rung
    assert words in broken["seen"]


@pytest.mark.parametrize("impostor", ["silent", "chatter"])
def test_with_a_hostile_peer_looking_at_everything_ends(terminal: Terminal, impostor: str) -> None:
    order(terminal, do="manner", impostor=impostor)
    data = terminal.json("check")
    assert next(each for each in data["ladder"] if each["id"] == "header")["state"] == "broken"


def test_a_stopped_opend_is_the_first_rung(terminal: Terminal) -> None:
    terminal.patient.stop_opend()
    data = terminal.json("check", "q14")
    assert terminal.status == 1
    assert next(each for each in data["ladder"] if each["state"] == "broken")["id"] == "process"
    assert next(f for f in data["findings"] if f["id"] == "opend_is_running")["verdict"] == "problem"
    everything = terminal.json("check")
    assert next(f for f in everything["findings"] if f["id"] == "opend_is_running")["verdict"] == "ask"
    assert terminal.status == 0


def test_a_phone_code_is_requested_entered_and_proven(terminal_for: TerminalFor) -> None:
    terminal = terminal_for("q04")
    assert terminal.type("check", "q04") == 1
    assert terminal.json("fix", "q04", "--choose", "request_phone_code", "--yes")["outcome"] == "underway"
    code = terminal.patient.phone_codes[-1]
    fixed = terminal.json("fix", "q04", "--choose", "enter_phone_code", "--set", f"code={code}", "--yes")
    assert (terminal.status, fixed["outcome"]) == (0, "resolved")
    assert terminal.type("check", "q14") == 0
    record = "".join(path.read_text("utf-8", "replace") for path in _files(terminal))
    assert code not in record
    assert code not in terminal.out


def test_a_pending_code_is_not_voided_by_asking_again(terminal_for: TerminalFor) -> None:
    terminal = terminal_for("q04")
    terminal.type("check", "q04")
    terminal.type("fix", "q04", "--choose", "request_phone_code", "--yes")
    sent = terminal.patient.phone_codes
    for _ in range(3):
        data = terminal.json("check")
        finding = next(each for each in data["findings"] if each["id"] == "opend_is_ready")
        assert "not asked again" in finding["evidence"][0]["seen"]
    assert terminal.patient.phone_codes == sent
    code = sent[-1]
    assert terminal.type("fix", "q04", "--choose", "enter_phone_code", "--set", f"code={code}", "--yes") == 0


def test_opend_that_ended_while_a_code_was_pending_is_told_without_asking_it(terminal_for: TerminalFor) -> None:
    terminal = terminal_for("q04")
    terminal.type("check", "q04")
    terminal.type("fix", "q04", "--choose", "request_phone_code", "--yes")
    terminal.patient.stop_opend()
    data = terminal.json("check", "q04")
    running = next(each for each in data["findings"] if each["id"] == "opend_is_running")
    assert (running["verdict"], running["title"]) == ("problem", "OpenD is not running.")
    assert data["ladder"][0]["state"] == "broken"
    for id_ in ("opend_answers", "opend_is_ready"):
        assert next(each for each in data["findings"] if each["id"] == id_)["verdict"] == "skipped"


def test_a_port_held_by_somebody_unseen_is_not_asked_while_a_code_is_pending(
    terminal_for: TerminalFor, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = terminal_for("q04")
    terminal.type("check", "q04")
    terminal.type("fix", "q04", "--choose", "request_phone_code", "--yes")
    sent = terminal.patient.phone_codes
    monkeypatch.setattr(Facts, "running", ())  # as from another user's terminal
    monkeypatch.setattr(Facts, "listeners", (Listener("127.0.0.1", terminal.patient.layout.api_port, None, None),))
    data = terminal.json("check", "q04")
    assert next(each for each in data["findings"] if each["id"] == "opend_is_running")["verdict"] == "skipped"
    assert terminal.patient.phone_codes == sent


def test_a_second_code_within_a_minute_is_refused_with_the_time(terminal_for: TerminalFor) -> None:
    terminal = terminal_for("q04")
    terminal.type("fix", "q04", "--choose", "request_phone_code", "--yes")
    assert terminal.type("fix", "q04", "--choose", "request_phone_code", "--yes") == 3
    assert "safe again at" in terminal.err
    assert len(terminal.patient.phone_codes) == 1


def test_a_wrong_code_changes_nothing_and_is_told(terminal_for: TerminalFor) -> None:
    terminal = terminal_for("q04")
    terminal.type("fix", "q04", "--choose", "request_phone_code", "--yes")
    wrong = "000000" if terminal.patient.phone_codes[-1] != "000000" else "111111"
    assert terminal.type("fix", "q04", "--choose", "enter_phone_code", "--set", f"code={wrong}", "--yes") == 1
    assert terminal.type("fix", "q04", "--choose", "enter_phone_code", "--set", "code=12 exit", "--yes") == 3


def _files(terminal: Terminal) -> list[Path]:
    return [path for path in terminal.patient.state_dir.rglob("*") if path.is_file()]
