"""Which findings follow from which: the causes, and what they explain."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from opend_wizard.model import Check, Finding, Verdict, consequences_of

_SWALLOWS = {
    Verdict.PROBLEM: (Verdict.PROBLEM, Verdict.ADVICE, Verdict.SKIPPED),
    Verdict.ADVICE: (Verdict.ADVICE, Verdict.SKIPPED),
}


@dataclass(frozen=True)
class Examined:
    """A check that is done: its published id, the symptoms it serves, what it found, how long it took.

    `explains` names the checks whose problems follow from one that this check finds.
    """

    id: str
    symptoms: tuple[str, ...]
    finding: Finding
    seconds: float
    explains: tuple[str, ...] = ()


def explained_by(check: Check, examined: Collection[Check]) -> tuple[str, ...]:
    """The ids of those `examined` whose problems follow from one of `check`, also through checks that are not made."""
    found: dict[Check, None] = {}
    passed, to_follow = {check}, list(consequences_of(check))
    while to_follow:
        following = to_follow.pop(0)
        if following in passed:
            continue
        passed.add(following)
        if following in examined:
            found[following] = None
        else:
            to_follow.extend(consequences_of(following))
    return tuple(each.__name__ for each in found)


class Relations:
    """What follows from what among the findings of one examination."""

    def __init__(self, items: Sequence[Examined]) -> None:
        self._by_id = {item.id: item for item in items}
        self._order = {item.id: number for number, item in enumerate(items)}
        self._reach = {item.id: self._reached(item) for item in items}
        swallowing = self._swallowing()
        self._causes = {id_: tuple(each for each in found if not swallowing[each]) for id_, found in swallowing.items()}

    def reach(self, item: Examined) -> tuple[Examined, ...]:
        """Everything that would follow from a problem that `item` found."""
        return self._reach.get(item.id, ())

    def causes(self, item: Examined) -> tuple[str, ...]:
        """The ids of the causes that `item` follows from; empty if it stands for itself."""
        return self._causes.get(item.id, ())

    def consequences(self, item: Examined) -> tuple[Examined, ...]:
        """What follows from `item`."""
        return tuple(each for each in self.reach(item) if item.id in self.causes(each))

    def _reached(self, start: Examined) -> tuple[Examined, ...]:
        """Along what is explained; where something is fine, nothing further follows by that way."""
        found: dict[str, Examined] = {}
        to_follow = list(start.explains)
        while to_follow:
            item = self._by_id.get(to_follow.pop(0))
            if item is None or item.id in found or item.id == start.id:
                continue
            found[item.id] = item
            if item.finding.verdict is not Verdict.FINE:
                to_follow.extend(item.explains)
        return tuple(found.values())

    def _swallowing(self) -> dict[str, list[str]]:
        """By each item the ids of what swallows it, found from what each can reach: of all pairs these are few."""
        found: dict[str, list[str]] = {id_: [] for id_ in self._by_id}
        for cause in self._by_id.values():
            for item in self._reach[cause.id]:
                if self._swallows(cause, item):
                    found[item.id].append(cause.id)
        return found

    def _swallows(self, cause: Examined, item: Examined) -> bool:
        """Of `item` within the reach of `cause`."""
        if item.finding.verdict not in _SWALLOWS.get(cause.finding.verdict, ()):
            return False
        mutual = cause in self._reach[item.id] and cause.finding.verdict is item.finding.verdict
        return not mutual or self._order[cause.id] < self._order[item.id]
