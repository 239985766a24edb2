"""Two lines side by side, what was measured, and how it is kept."""

from __future__ import annotations

import itertools
import threading
from contextlib import closing
from pathlib import Path

import pytest

from opend_wizard.errors import Refused
from opend_wizard.opend.api import Event, Manners
from opend_wizard.opend.api.encryption import BadKey
from opend_wizard.opend.lifelines import Line, Measured, Pulse, recall, remember, side_by_side
from opend_wizard.simulator import ports
from tests.opend.api.conftest import QUICK, Patient, patient, patient_with, start_opend

__all__ = ["patient", "patient_with", "start_opend"]
MEASURED = Measured(1_700_000_000.0, 10, Line("held", 40.0), Line("dropped", 30.1))


def test_the_silent_line_is_dropped_while_the_other_is_held(patient: Patient) -> None:
    patient.order(do="manner", drop_after=1.2, keep_alive=1)
    *pulses, last = side_by_side("127.0.0.1", patient.opend.options.api_port, QUICK, 2, bool)
    assert isinstance(last, Measured)
    assert last.interval == 1
    assert last.pace == 0.8
    assert last.beating.held
    assert last.silent.dropped
    assert 1.0 <= last.silent.seconds < 2
    ends = {pulse.heartbeats: pulse.beat.event for pulse in pulses if isinstance(pulse, Pulse)}
    assert ends == {True: Event.HELD, False: Event.DROPPED}


def test_where_nobody_listens_nothing_is_measured() -> None:
    items = list(side_by_side("127.0.0.1", ports.free_port(), QUICK, 2, bool))
    assert [item.beat.event for item in items if isinstance(item, Pulse)] == [Event.NOT_OPENED] * 2
    assert len(items) == 2


def test_a_stop_measures_nothing_and_ends_both_threads(patient: Patient) -> None:
    stop = threading.Event()
    items = side_by_side("127.0.0.1", patient.opend.options.api_port, QUICK, 6, stop.is_set)
    first = list(itertools.islice(items, 2))
    stop.set()
    rest = list(items)
    assert not any(isinstance(item, Measured) for item in (*first, *rest))
    assert [item.beat.event for item in rest if isinstance(item, Pulse)] == [Event.STOPPED] * 2


def test_who_wants_no_more_leaves_no_thread_behind(patient: Patient) -> None:
    with closing(side_by_side("127.0.0.1", patient.opend.options.api_port, QUICK, 6, bool)) as items:
        next(items)
    assert not any(thread.name == "lifeline" for thread in threading.enumerate())


def test_a_key_that_cannot_be_used_is_raised(patient: Patient, tmp_path: Path) -> None:
    with pytest.raises(BadKey):
        list(side_by_side("127.0.0.1", 1, Manners(key=tmp_path / "absent.pem"), 1, bool))


def test_what_was_measured_is_kept_for_each_opend_apart(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    assert recall(tmp_path, one) is None
    remember(tmp_path, one, MEASURED)
    assert recall(tmp_path, one) == MEASURED
    assert recall(tmp_path, other) is None


@pytest.mark.parametrize("text", ["", "[]", "{", '{"when": 1, "interval": 2}', '{"when": 1, "beating": 3}', "null"])
def test_a_damaged_note_is_none(tmp_path: Path, text: str) -> None:
    remember(tmp_path, tmp_path, MEASURED)
    (note,) = (tmp_path / "lines").glob("*.json")
    note.write_text(text)
    assert recall(tmp_path, tmp_path) is None


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "lines").write_text("in the way")
    with pytest.raises(Refused, match="cannot be kept"):
        remember(tmp_path, tmp_path, MEASURED)
