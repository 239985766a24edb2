"""The failures a person can meet; each carries the sentence that person is told."""

from __future__ import annotations

from opend_wizard.texts import Text
from opend_wizard.trial import Trial


class Told(Exception):
    """A failure with its sentence: what happened, where, and what to do."""

    def __init__(self, text: Text) -> None:
        super().__init__(text)
        self.text = text

    def __str__(self) -> str:
        return str(self.text)


class NotSeen(Told):
    """Something could not be looked at; `trial` is what would let it be seen, if anything is known to."""

    def __init__(self, text: Text, trial: Trial | None = None) -> None:
        super().__init__(text)
        self.trial = trial


class Unseen(NotSeen):
    """A fact could not be looked at (no permission, took too long); the finding is `UNSURE`."""


class Missing(NotSeen):
    """What a check stands on is not there; the finding is `SKIPPED`."""


class Refused(Told):
    """A change was not made, and nothing was altered: the plan is stale, unsafe or not allowed."""


class Cancelled(Told):
    """The person stopped the work; everything is as it was before."""
