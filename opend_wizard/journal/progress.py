"""How far the work is, told often enough to see and seldom enough not to slow it."""

from __future__ import annotations

import time
from collections.abc import Generator
from dataclasses import dataclass, field
from typing import TypeVar

from opend_wizard.texts import Text

T = TypeVar("T")
_PAUSE = 0.05  # seconds between two tellings


@dataclass(frozen=True)
class Progress:
    """`done` of `total` bytes and files; `what` is the step that is being done."""

    done: int
    total: int
    what: Text


@dataclass
class Meter:
    """Counts up to `total`."""

    total: int
    done: int = 0
    told: float = field(default=0.0, repr=False)

    def follow(self, work: Generator[int, None, T], what: Text) -> Generator[Progress, None, T]:
        """Do `work`, telling how far it is at its beginning and now and then; the result is that of `work`."""
        try:
            yield self._tell(what)
            while True:
                self.done = min(self.total, self.done + next(work))
                if time.monotonic() - self.told > _PAUSE:
                    yield self._tell(what)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]  # the result of `work`
        finally:
            work.close()  # it may hold files open

    def step(self, what: Text) -> Progress:
        """One more step is done."""
        self.done = min(self.total, self.done + 1)
        return self._tell(what)

    def ended(self, what: Text) -> Progress:
        """The last telling."""
        return Progress(self.total, self.total, what)

    def _tell(self, what: Text) -> Progress:
        self.told = time.monotonic()
        return Progress(self.done, self.total, what)
