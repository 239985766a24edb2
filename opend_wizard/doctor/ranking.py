"""How likely a cause is, and why: what speaks for it, what against."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from opend_wizard.doctor.relations import Examined, Relations
from opend_wizard.model import Evidence, Source, Verdict
from opend_wizard.texts import Text

OLD = 24 * 3600.0
"""Seconds after which a line of the log tells little about now; our own choice."""

_WEIGHTS = {Source.ITS_WORD: 8, Source.LOG: 6, Source.MACHINE: 5, Source.FILE: 4, Source.INFERENCE: 2}
_OLD_LINE = 3
_CONSEQUENCES, _CONTRADICTIONS = 3, 3  # more of them weigh no more
_MINUTE, _HOUR = 60.0, 3600.0


@dataclass(frozen=True)
class Argument:
    """One thing that speaks for a cause or against it; `weight` in points."""

    text: Text
    weight: int


@dataclass(frozen=True)
class Cause:
    """A cause with the arguments about it, and what follows from it."""

    item: Examined
    speaks_for: tuple[Argument, ...]
    speaks_against: tuple[Argument, ...]
    consequences: tuple[Examined, ...]

    @property
    def weight(self) -> int:
        """How likely it is beside other causes: its most direct evidence, what it explains, less what does not fit."""
        own = max((each.weight for each in self.speaks_for), default=0)
        explains = sum(each.finding.verdict is not Verdict.SKIPPED for each in self.consequences)
        against = sum(each.weight for each in self.speaks_against)
        return own + min(_CONSEQUENCES, explains) - min(_CONTRADICTIONS, against)


def cause(item: Examined, relations: Relations) -> Cause:
    """All that there is to say about `item` as a cause."""
    consequences = relations.consequences(item)
    explained = [each for each in consequences if each.finding.verdict is not Verdict.SKIPPED]
    speaks_for = [*map(_supports, item.finding.evidence), *map(_also_explains, explained)]
    against = [*_doubts(item.finding.evidence), *_does_not_fit(item, relations)]
    return Cause(item, tuple(speaks_for), tuple(against), consequences)


def _supports(evidence: Evidence) -> Argument:
    return Argument(_how_known(evidence), _weight(evidence))


def _weight(evidence: Evidence) -> int:
    return _OLD_LINE if _is_old(evidence) else _WEIGHTS[evidence.source]


def _is_old(evidence: Evidence) -> bool:
    return evidence.source is Source.LOG and evidence.age is not None and evidence.age > OLD


def _how_known(evidence: Evidence) -> Text:
    what, seen = evidence.what, evidence.seen
    if evidence.source is Source.ITS_WORD:
        return Text("OpenD itself says so. {what}: {seen}", what=what, seen=seen)
    if evidence.source is Source.LOG and evidence.age is not None:
        return Text("OpenD wrote so {ago}. {what}: {seen}", ago=_ago(evidence.age), what=what, seen=seen)
    if evidence.source is Source.INFERENCE:
        return Text("It is concluded from this. {what}: {seen}", what=what, seen=seen)
    return Text("{what}: {seen}", what=what, seen=seen)


def _ago(seconds: float) -> Text:
    if seconds < 2 * _MINUTE:
        return Text("just now")
    if seconds < 2 * _HOUR:
        return Text("{count} minutes ago", count=int(seconds / _MINUTE))
    if seconds < 2 * OLD:
        return Text("{count} hours ago", count=int(seconds / _HOUR))
    return Text("{count} days ago", count=int(seconds / OLD))


def _also_explains(follows: Examined) -> Argument:
    return Argument(Text("It also explains this: {title}", title=follows.finding.title), 1)


def _doubts(evidence: tuple[Evidence, ...]) -> Iterator[Argument]:
    for each in evidence:
        if _is_old(each) and each.age is not None:
            yield Argument(Text("What OpenD wrote is old: {ago}.", ago=_ago(each.age)), 0)  # it weighs less already
    if evidence and all(each.source is Source.INFERENCE for each in evidence):
        yield Argument(Text("It is only concluded; nothing says so itself."), 0)


def _does_not_fit(item: Examined, relations: Relations) -> Iterator[Argument]:
    """What is seen to be fine now although it would suffer from this cause; OpenD's own word weighs most."""
    for each in relations.reach(item):
        sources = {evidence.source for evidence in each.finding.evidence} & {Source.ITS_WORD, Source.MACHINE}
        if each.finding.verdict is Verdict.FINE and sources:
            text = Text("One would expect more trouble, yet: {title}", title=each.finding.title)
            yield Argument(text, 2 if Source.ITS_WORD in sources else 1)
