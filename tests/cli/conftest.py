"""A practice machine and a way to type commands at it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from opend_wizard.__main__ import main
from opend_wizard.simulator.practice import Practice


@dataclass
class Terminal:
    """Types commands with the places of the practice machine, and keeps what came back."""

    patient: Practice
    capture: pytest.CaptureFixture[str]
    out: str = ""
    err: str = ""
    status: int = -1
    places: list[str] = field(default_factory=list)

    def type(self, command: str, *arguments: str) -> int:
        """Run one command with the flags it takes; gives the exit status."""
        self.status = main([command, *arguments, *self._flags(command)])
        self.out, self.err = self.capture.readouterr()
        return self.status

    def json(self, command: str, *arguments: str) -> dict[str, Any]:
        """Run one command with --json; its whole stdout must be that one object."""
        self.type(command, *arguments, "--json")
        data = json.loads(self.out)
        assert next(iter(data)) == "schema"
        assert data["schema"] == 1
        assert isinstance(data, dict)
        return data

    def _flags(self, command: str) -> list[str]:
        places = self.patient.installation_arguments
        state = ["--state-dir", str(places.state_dir)]
        if command not in ("check", "fix"):
            return state
        return [*state, "--program-dir", str(places.program_dir), "--data-dir", str(places.data_dir)]


@pytest.fixture
def terminal_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Callable[[str], Terminal]]:
    """Makes a terminal on a machine that is broken as in a symptom."""
    started: list[Practice] = []

    def start(symptom: str, variant: str | None = None) -> Terminal:
        patient = Practice.start(symptom, tmp_path / f"practice{len(started)}", variant)
        started.append(patient)
        return Terminal(patient, capsys)

    yield start
    for patient in started:
        patient.close()
