"""How a fact is looked at: when it is first asked for, once, within its own time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar, overload

from opend_wizard.errors import Cancelled, Told
from opend_wizard.patience import Patience
from opend_wizard.texts import Text

T = TypeVar("T")


class Keeper(Protocol):
    """What facts belong to: its patience, and everything seen so far."""

    patience: Patience
    seen: dict[str, Any]  # values of many types, each read back by its own fact


class fact(Generic[T]):  # noqa: N801  (used as a decorator, like property)
    """A value that is looked at once, within `seconds`; a failure is remembered like a value."""

    def __init__(self, look: Callable[[Any], T], seconds: float = 3.0) -> None:
        self.look = look
        self.seconds = seconds
        self.__doc__ = look.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, facts: None, owner: type) -> fact[T]: ...
    @overload
    def __get__(self, facts: Keeper, owner: type) -> T: ...
    def __get__(self, facts: Keeper | None, owner: type) -> fact[T] | T:
        if facts is None:
            return self
        if self.name not in facts.seen:
            facts.seen[self.name] = self._outcome(facts)
        outcome = facts.seen[self.name]
        if isinstance(outcome, Told):
            raise outcome
        return outcome  # type: ignore[no-any-return]  # put there by _outcome, under this name

    def _outcome(self, facts: Keeper) -> T | Told:
        what = Text("Looking at “{name}”", name=self.name.replace("_", " "))
        try:
            return facts.patience.wait(lambda: self.look(facts), self.seconds, what)
        except Cancelled:
            raise
        except Told as told:
            return told


def patient_fact(seconds: float) -> Callable[[Callable[[Any], T]], fact[T]]:
    """A fact that may take `seconds`, for work that grows with the size of a file."""
    return lambda look: fact(look, seconds)
