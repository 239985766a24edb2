"""The failures a person can meet; each carries the sentence that person is told."""

from __future__ import annotations

from opend_wizard.texts import Text


class Told(Exception):
    """A failure with its sentence: what happened, where, and what to do."""

    def __init__(self, text: Text) -> None:
        super().__init__(text)
        self.text = text

    def __str__(self) -> str:
        return str(self.text)


class Unseen(Told):
    """A fact could not be looked at (no permission, took too long); the finding is `UNSURE`."""


class Missing(Told):
    """What a check stands on is not there; the finding is `SKIPPED`."""


class Refused(Told):
    """A change was not made, and nothing was altered: the plan is stale, unsafe or not allowed."""


class Cancelled(Told):
    """The person stopped the work; everything is as it was before."""
