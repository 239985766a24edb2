"""A glimpse of a simulated OpenD with real processes, ports and files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from opend_wizard.facts import Facts
from opend_wizard.facts.glimpse import STATE_APART, Glancer
from opend_wizard.machine import Machine
from opend_wizard.opend.logs import Kind
from opend_wizard.opend.places import find
from opend_wizard.simulator.practice import Practice
from tests.pids import python_of


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    with Practice.start("q10", tmp_path / "practice") as practice:
        yield practice


def glancer(practice: Practice, clock: list[float]) -> Glancer:
    places = practice.installation_arguments
    found = find(Machine(), program_dir=places.program_dir, data_dir=places.data_dir, config=places.config)
    return Glancer(lambda: Facts(found[0], Machine(), practice.state_dir), lambda: clock[0])


def test_process_port_log_and_settings_are_seen_and_a_log_that_grows_is_not_read_at_once(practice: Practice) -> None:
    clock = [0.0]
    look = glancer(practice, clock).glance
    up = look()
    assert up.holders == frozenset(python_of(pid) for pid, _ in up.running)
    assert up.state is Kind.READY
    assert up.settings == practice.layout.config.stat().st_mtime

    newest = max((practice.layout.data_dir / "Log").glob("GTWLog*"), key=lambda path: path.stat().st_mtime)
    with newest.open("ab") as log:
        log.write("\n密码错误\n".encode())
    assert look().state is Kind.READY
    clock[0] += STATE_APART
    assert look().state is Kind.WRONG_PASSWORD
    practice.stop_opend()
    down = look()
    assert not down.running
    assert not down.holders
