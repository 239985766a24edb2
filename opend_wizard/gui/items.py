"""What the window and the engine hand each other beside the engine's own types; no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from opend_wizard.doctor import Report, Started
    from opend_wizard.gui.describe import Found
    from opend_wizard.journal import Run
    from opend_wizard.ladder import Rung
    from opend_wizard.model import Symptom
    from opend_wizard.opend.places import Installation
    from opend_wizard.simulator.faults import Fault
    from opend_wizard.texts import Text


@dataclass(frozen=True)
class Scene:
    """What the first page shows: every OpenD found, what can go wrong, and a change that was cut short."""

    found: tuple[Found, ...]
    notes: tuple[Text, ...]
    symptoms: tuple[Symptom, ...]
    faults: tuple[Fault, ...]
    unfinished: tuple[Run, ...]


@dataclass(frozen=True)
class Planned:
    """The checks that an examination is going to make, in order, and the rungs it is going to climb.

    `unasked`: OpenD is not asked, since a phone code is pending and asking may void it.
    """

    checks: tuple[Started, ...]
    ladder: tuple[Rung, ...] = ()
    unasked: bool = False


@dataclass(frozen=True)
class Settling:
    """A change is given at most so many seconds to show."""

    seconds: float


@dataclass(frozen=True)
class PhoneCodes:
    """The codes that the phone of the practice has received so far, the newest last."""

    codes: tuple[str, ...]


@dataclass(frozen=True)
class Target:
    """What a verification is about: the OpenD, what was seen before, the check that was mended, and the run.

    `settles` and `interim` are those of the fix.
    """

    installation: Installation
    before: Report
    check: str
    run_id: str | None  # None where only the person did something
    settles: float = 0.0
    interim: bool = False
