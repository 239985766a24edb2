"""A program that is in the way of a change: somebody at a terminal is waited for, nobody is not."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from opend_wizard.cli import mend, waiting
from tests.cli.conftest import Terminal

TerminalFor = Callable[..., Terminal]


@pytest.mark.slow
def test_the_change_is_made_as_soon_as_opend_has_ended(
    terminal_for: TerminalFor, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = terminal_for("q06", "q06-clone")
    terminal.patient.start_opend()
    monkeypatch.setattr(mend, "can_ask", lambda: True)
    monkeypatch.setattr(waiting, "_SECOND", 0.1)
    later = threading.Timer(1.0, terminal.patient.stop_opend)
    later.start()
    status = terminal.type("fix", "q06", "--yes")
    later.join()
    assert status == 0
    assert "The wizard notices when it has ended" in terminal.out


def test_without_a_terminal_it_is_refused_at_once(terminal_for: TerminalFor) -> None:
    terminal = terminal_for("q06", "q06-clone")
    terminal.patient.start_opend()
    assert terminal.type("fix", "q06", "--yes") == 3
    assert "Close it and try again" in terminal.err
    assert terminal.patient.opend_runs
