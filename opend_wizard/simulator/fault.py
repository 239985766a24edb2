"""What a way to break a simulated OpenD consists of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from opend_wizard.errors import Refused
from opend_wizard.simulator.stage import Stage
from opend_wizard.texts import Text


def _always() -> Text | None:
    return None


@dataclass(frozen=True)
class Fault:
    """One way to break a healthy stage; `impossible` gives the reason why it cannot be done here, or None.

    `act` does what the person would have to do elsewhere, e.g. sign an agreement on the vendor's page.
    """

    id: str
    symptom: str
    title: Text
    story: Text
    breaks: Callable[[Stage], None]
    impossible: Callable[[], Text | None] = _always
    act: Callable[[Stage], None] | None = None

    def require_possible(self) -> None:
        """Raises `Refused`, with the reason, where this fault cannot be made."""
        reason = self.impossible()
        if reason is not None:
            raise Refused(reason)
