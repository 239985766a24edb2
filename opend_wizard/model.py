"""The words the program thinks in: verdict, finding, step, fix, check, symptom."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import TypeAlias

from opend_wizard.facts import Facts
from opend_wizard.machine.commands import MASK
from opend_wizard.opend.rights import Timeline
from opend_wizard.steps import AskPerson, Step
from opend_wizard.texts import Text
from opend_wizard.trial import Trial


class Verdict(Enum):
    """What a check came to; only `FINE` is a pass."""

    FINE = "fine"
    PROBLEM = "problem"
    ADVICE = "advice"  # works, but could bite
    UNSURE = "unsure"  # could not be seen, or the check itself failed
    SKIPPED = "skipped"  # what it stands on is missing
    ASK = "ask"  # only the person can tell


class Source(Enum):
    """Where evidence comes from, the most direct first."""

    ITS_WORD = "its_word"  # OpenD itself says so, now
    LOG = "log"  # a sentence that OpenD wrote
    MACHINE = "machine"  # processes, sockets, the network: as they are now
    FILE = "file"  # a setting or a file
    INFERENCE = "inference"  # concluded from something else


@dataclass(frozen=True)
class Evidence:
    """One thing looked at: what it is and where, what a healthy OpenD shows, what was seen.

    `source` and `age` (seconds since it was written, of a log line) tell how much it weighs.
    """

    what: Text
    expected: Text
    seen: Text
    source: Source = Source.FILE
    age: float | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Option:
    """A value of a fix that the person may choose, e.g. the new port (`--set port=11115`).

    A `secret` one, e.g. a code, is never shown again once it was typed.
    """

    name: str
    title: Text
    value: str
    secret: bool = False

    @property
    def shown(self) -> str:
        """The value as it may be shown."""
        return MASK if self.secret and self.value else self.value


@dataclass(frozen=True)
class Fix:
    """A computed plan: what is shown in the preview is what is done.

    `deliberate` fixes are never taken by default; the person has to pick them by name.
    `needs_stopped` is a program folder from which nothing may be running meanwhile; then no OpenD from
    elsewhere may be running either whose data folder is changed.
    `settles`: seconds within which its effect shows; checking again waits for it that long.
    `interim`: it is only a first step; another fix has to follow before the trouble is gone.
    `remake` computes the same fix for other option values; it raises `Refused` on a bad one.
    `picture` is an image file that the person must see to choose the values.
    """

    id: str
    title: Text
    steps: tuple[Step, ...]
    caution: Text | None = None
    afterwards: Text | None = None
    deliberate: bool = False
    needs_stopped: Path | None = None
    options: tuple[Option, ...] = ()
    settles: float = 0.0
    interim: bool = False
    remake: Callable[[Mapping[str, str]], Fix] | None = field(default=None, compare=False, repr=False)
    picture: Path | None = None

    @property
    def reversible(self) -> bool:
        """Whether every step can be taken back."""
        return all(step.reversible for step in self.steps)

    @property
    def up_to_person(self) -> bool:
        """Whether nobody but the person does anything."""
        return all(isinstance(step, AskPerson) for step in self.steps)


@dataclass(frozen=True)
class Finding:
    """What a check has to say: the verdict, its evidence, and what can be done about it.

    `remedy` is what the person can do without the wizard; fixes are ordered safest first. `trial` is
    what would tell more where something could not be seen; `timeline` is drawn beside the evidence.
    """

    verdict: Verdict
    title: Text
    evidence: tuple[Evidence, ...] = ()
    fixes: tuple[Fix, ...] = ()
    remedy: Text | None = None
    trial: Trial | None = None
    timeline: Timeline | None = None

    def as_wish(self) -> Finding:
        """The same finding where nobody has said which outcome is wanted."""
        unwanted = self.verdict in (Verdict.PROBLEM, Verdict.ADVICE)
        return replace(self, verdict=Verdict.ASK) if unwanted else self


def fine(title: Text, *evidence: Evidence) -> Finding:
    """A pass."""
    return Finding(Verdict.FINE, title, evidence)


def problem(title: Text, *evidence: Evidence, fixes: tuple[Fix, ...] = (), remedy: Text | None = None) -> Finding:
    """A cause of trouble."""
    return Finding(Verdict.PROBLEM, title, evidence, fixes, remedy)


def advice(title: Text, *evidence: Evidence, fixes: tuple[Fix, ...] = (), remedy: Text | None = None) -> Finding:
    """Something that works today and could bite tomorrow."""
    return Finding(Verdict.ADVICE, title, evidence, fixes, remedy)


Check: TypeAlias = Callable[[Facts], Finding]
"""A pure function named as a statement that should hold; its name is its published id,
its docstring the statement in words that is shown while it runs."""


_CONSEQUENCES: dict[Check, tuple[Check, ...]] = {}


def explains(*consequences: Check) -> Callable[[Check], Check]:
    """Marks a check: where it finds a problem, the problems that `consequences` find follow from that one."""

    def mark(check: Check) -> Check:
        _CONSEQUENCES[check] = (*consequences_of(check), *consequences)
        return check

    return mark


def consequences_of(check: Check) -> tuple[Check, ...]:
    """The checks whose problems follow from a problem that `check` finds."""
    return _CONSEQUENCES.get(check, ())


class Group(Enum):
    """The shelves on which the symptoms stand."""

    START = Text("OpenD does not start")
    LOGIN = Text("Login and verification")
    CONNECTION = Text("Connection and scripts")
    RIGHTS = Text("Quotes and rights")
    RUNNING = Text("Running it your way")
    HELP = Text("Getting help")


def applies_always(_facts: Facts) -> Text | None:
    """The symptom can occur on every brand, edition, version and system."""
    return None


@dataclass(frozen=True)
class Symptom:
    """One entry of the vendor's FAQ: its checks, and our answer in plain words.

    `words` are error texts and search words, in any language, that lead here.
    `wish`: the checks ask for something that is wanted only by who chose this symptom.
    `presumes`: checks of that kind in a symptom that is no wish as a whole, e.g. that OpenD runs.
    `applies_to` gives the reason why the symptom cannot occur here, or None.
    `script_checks` are run too where the person named a script of theirs.
    """

    id: str
    group: Group
    title: Text
    answer: Text
    checks: tuple[Check, ...]
    words: tuple[str, ...] = ()
    wish: bool = False
    presumes: tuple[Check, ...] = ()
    applies_to: Callable[[Facts], Text | None] = applies_always
    script_checks: tuple[Check, ...] = ()
