"""Recording and making a report, as the window asks for it; runs in a job's thread, no Qt."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from threading import Event
from typing import TypeAlias

from opend_wizard import doctor
from opend_wizard.errors import Told
from opend_wizard.facts import Facts
from opend_wizard.fixes.log_level import DEFAULT, SETTING, Purpose
from opend_wizard.journal import Journal
from opend_wizard.ladder import climb
from opend_wizard.languages import Language, translator
from opend_wizard.report.bundle import Draft, Making, Moment, Order, Person, Recording, last_minutes, make, restore
from opend_wizard.report.bundle.standing import left_raised
from opend_wizard.symptoms import ALL
from opend_wizard.texts import Text


@dataclass(frozen=True)
class Wish:
    """What the person filled in; `minutes` None means to record until they say so, `said` holds what they said."""

    target: Path
    purpose: Purpose
    minutes: float | None
    person: Person
    binary: bool
    language: Language
    said: dict[Moment, Event] = field(default_factory=lambda: {moment: Event() for moment in Moment}, compare=False)


@dataclass(frozen=True)
class Note:
    """Something the person should know; `grave` where something is left to be done."""

    text: Text
    grave: bool = False


Telling: TypeAlias = Moment | Note | doctor.Started | Making | Draft


def reported(
    make_facts: Callable[[], Facts], journal: Journal, wish: Wish, stop: Callable[[], bool]
) -> Iterator[Telling]:
    """Everything from the recording to the draft; raises what each part raises, the level being back by then."""
    facts = make_facts()
    if left_raised(journal, facts.state_dir, facts.machine) is not None:
        yield _restored_first(make_facts, journal, facts.state_dir)
    order = _last(facts, wish) if wish.minutes is not None else (yield from _recorded(make_facts, journal, wish, stop))
    facts = make_facts()
    done = []
    for item in doctor.examine(ALL, facts, chosen=False):
        if isinstance(item, doctor.Started):
            yield item
        else:
            done.append(item)
    rungs = tuple(climb(facts)) if "answer" in facts.seen else ()
    whole = Order(
        order.target,
        facts,
        order.parts,
        order.begun,
        order.ended,
        order.level,
        order.person,
        doctor.report(done),
        rungs,
        order.binary,
    )
    yield from make(whole, translator(wish.language), stop)


def _restored_first(make_facts: Callable[[], Facts], journal: Journal, state_dir: Path) -> Note:
    """What an earlier recording left raised is put back; where it cannot be, the report is wanted all the same."""
    try:
        told = restore(journal, state_dir, make_facts)
    except Told as trouble:
        return Note(Text("{name} could not be put back: {why}", name=SETTING, why=trouble.text), grave=True)
    return Note(told or Text("An earlier recording had left {name} raised; it is put back.", name=SETTING))


def _last(facts: Facts, wish: Wish) -> Order:
    now = datetime.now().astimezone()
    minutes = wish.minutes or 0
    begun = datetime.fromtimestamp(now.timestamp() - minutes * 60).astimezone()
    parts = last_minutes(facts.log_folder, minutes, now)
    level = Text("{level}, as it was", level=facts.setting(SETTING) or DEFAULT)
    return Order(wish.target, facts, parts, begun, now, level, wish.person, binary=wish.binary)


def _recorded(
    make_facts: Callable[[], Facts], journal: Journal, wish: Wish, stop: Callable[[], bool]
) -> Generator[Telling, None, Order]:
    facts = make_facts()
    recording = Recording(make_facts, journal, facts.state_dir, wish.purpose)
    moments = recording.run(lambda moment: wish.said[moment].is_set(), stop, None)
    try:
        yield from moments
    finally:
        moments.close()
    if recording.trouble is not None:
        yield Note(Text("{name} could not be put back: {why}", name=SETTING, why=recording.trouble.text), grave=True)
    elif recording.restored is not None:
        yield Note(recording.restored)
    elif recording.plan is not None:
        yield Note(Text("{name} is as it was. Start OpenD again when you can, so that it reads it.", name=SETTING))
    return Order(
        wish.target,
        make_facts(),
        recording.collect(),
        recording.begun,
        recording.ended,
        recording.level,
        wish.person,
        binary=wish.binary,
    )
