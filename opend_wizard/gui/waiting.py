"""Waiting for what the person does elsewhere; runs in a job's thread, no Qt."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from opend_wizard.errors import Cancelled
from opend_wizard.machine import Machine
from opend_wizard.steps import AskPerson
from opend_wizard.texts import Text

if TYPE_CHECKING:
    from opend_wizard.gui.jobs import Stop
    from opend_wizard.journal import InTheWay
    from opend_wizard.model import Fix

_GLANCE = 0.25  # seconds between two looks whether the person has done it
_APART = 4  # glances between two looks at all processes


def until_done(fix: Fix, stop: Stop) -> Iterator[Text]:
    """Until everything that `fix` asks the person for is noticed; each thing noticed is an item. Raises `Cancelled`."""
    for step in fix.steps:
        if isinstance(step, AskPerson):
            while step.noticed is None or not step.noticed():
                _pause(stop)
            yield step.request


def until_ended(obstacle: InTheWay, stop: Stop) -> Iterator[Text]:
    """Until the program that is in the way of a change has ended; raises `Cancelled`."""
    machine = Machine()
    while not obstacle.gone(machine):
        for _ in range(_APART):
            _pause(stop)
    yield obstacle.text


def _pause(stop: Stop) -> None:
    if stop():
        raise Cancelled(Text("Waiting was stopped. Nothing was changed."))
    time.sleep(_GLANCE)
