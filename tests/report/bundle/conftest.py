"""An OpenD that does not run, with logs to report from."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from opend_wizard.facts import Facts
from opend_wizard.machine import Machine
from opend_wizard.opend.places import Brand, find
from opend_wizard.report.bundle import Draft, Making, Order, Part, make, mark, since
from opend_wizard.simulator import layout
from opend_wizard.texts import Text

NOON = datetime(2026, 9, 17, 12, 0, tzinfo=timezone(timedelta(hours=8)))


@dataclass
class Patient:
    """The folders of one OpenD, and the way to a report."""

    layout: layout.Layout
    folder: Path

    @property
    def logs(self) -> Path:
        """The log folder."""
        return self.layout.log_dir

    @property
    def facts(self) -> Facts:
        """A fresh look."""
        machine = Machine()
        (found,) = find(machine, program_dir=self.layout.program_dir, data_dir=self.layout.data_dir)
        return Facts(found, machine, self.folder / "state")

    def write(self, name: str, content: bytes) -> Path:
        """A log with this content."""
        path = self.logs / name
        path.write_bytes(content)
        return path

    def order(self, **other: object) -> Order:
        """A report of everything that is there."""
        nothing = mark(self.folder / "nowhere")
        order = Order(
            self.folder / "report.zip", self.facts, since(self.logs, nothing), NOON, NOON, Text("info"), binary=False
        )
        return replace(order, **other)  # type: ignore[arg-type]  # fields of Order


def made(order: Order, stop: Callable[[], bool] = lambda: False) -> Draft:
    """The draft of `order`."""
    *steps, draft = make(order, str, stop)
    assert isinstance(draft, Draft)
    assert all(isinstance(step, Making) for step in steps)
    return draft


def content(path: Path) -> dict[str, bytes]:
    """Every file in the zip."""
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {info.filename: archive.read(info) for info in archive.infolist()}


def size_of(parts: tuple[Part, ...]) -> int:
    return sum(part.size for part in parts)


@pytest.fixture
def patient(tmp_path: Path) -> Patient:
    where = layout.make(tmp_path / "opend", Brand.MOOMOO, 11111, system=Machine().system)
    where.log_dir.mkdir(parents=True)
    return Patient(where, tmp_path)
