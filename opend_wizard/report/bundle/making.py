"""Making a report: learn, redact, pack, and a preview before it gets its name."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from opend_wizard.errors import Cancelled, Refused
from opend_wizard.machine import Machine
from opend_wizard.report.bundle.front import front, redaction_lines
from opend_wizard.report.bundle.knowing import teach
from opend_wizard.report.bundle.order import Order
from opend_wizard.report.bundle.packing import Member, Pack
from opend_wizard.report.bundle.parts import Part, opened
from opend_wizard.report.redact import Redaction, Redactor
from opend_wizard.report.streaming import Streamer, pieces_of
from opend_wizard.texts import Text, Translate, size

LARGE = 100_000_000
"""Bytes from which a file is hard to send."""

_SPARE = 50_000_000  # bytes that are left to everybody else
_PACKED = 4  # logs shrink to less than a quarter


@dataclass(frozen=True)
class Making:
    """How far it is: `done` of `total` bytes, in the file that is worked on."""

    what: Text
    done: int
    total: int


@dataclass(frozen=True)
class Draft:
    """A whole report that has no name yet: `save` gives it one, `discard` leaves nothing of it."""

    target: Path
    members: tuple[Member, ...]
    redactions: tuple[Redaction, ...]
    front: str = field(repr=False)
    size: int
    cautions: tuple[Text, ...]
    save: Callable[[], Path] = field(compare=False, repr=False)
    discard: Callable[[], None] = field(compare=False, repr=False)


Gathered = Making | Draft


def make(order: Order, translate: Translate, stop: Callable[[], bool] = lambda: False) -> Iterator[Making | Draft]:
    """Make the report, telling how far it is, and last the draft.

    Raises `Refused` where there is nothing to report, no room or no way to write, `Cancelled`; nothing is left then.
    """
    refuse_hopeless(order)
    pack = Pack(order.target, order.ended)
    try:
        yield from _Work(order, translate, pack, stop).go()
    except BaseException:
        pack.discard()
        raise


def refuse_hopeless(order: Order) -> None:
    """Raise `Refused` where nothing was written meanwhile, or the disk has no room for the report."""
    if not order.parts:
        raise Refused(Text("OpenD wrote nothing into its logs in that time, so there is nothing to report."))
    wanted = sum(part.size for part in order.parts) // _PACKED + _SPARE
    free = Machine().free_space(order.target.parent)
    if free < wanted:
        told = Text(
            "The disk with {path} has {free} left, and the report may need {wanted}. Choose another place.",
            path=order.target,
            free=size(free),
            wanted=size(wanted),
        )
        raise Refused(told)


class _Work:
    """One report on its way."""

    def __init__(self, order: Order, translate: Translate, pack: Pack, stop: Callable[[], bool]) -> None:
        self._order, self._translate, self._pack, self._stop = order, translate, pack, stop
        self._redactor = Redactor()
        self._streamer = Streamer(self._redactor)
        self._done = 0
        self._total = 2 * sum(part.size for part in order.texts) + sum(part.size for part in self._raw)
        self._vanished: list[str] = []

    @property
    def _raw(self) -> tuple[Part, ...]:
        return self._order.binaries if self._order.binary else ()

    def go(self) -> Iterator[Making | Draft]:
        """Everything, in an order that does not depend on the clock: the pages last, since they tell of the rest."""
        config = teach(self._redactor, self._order)
        for part in self._order.texts:
            yield from self._learn(part)
        self._redactor.learn_from(front(self._order, str))
        for part in self._order.texts:
            yield from self._add(part, redacted=True)
        for part in self._raw:
            yield from self._add(part, redacted=False)
        if config is not None:
            self._put(self._order.facts.installation.brand.config_name, config.encode())
        page = self._page()
        self._put("report.md", page.encode())
        self._put("redactions.json", _as_json(self._redactor.redactions))
        members = self._pack.finish()
        total = self._pack.size
        pack = self._pack
        yield Draft(
            pack.target,
            members,
            self._redactor.redactions,
            page,
            total,
            self._cautions(total),
            pack.place,
            pack.discard,
        )

    def _put(self, name: str, content: bytes) -> None:
        for _ in self._pack.add(name, [content]):
            self._halt()

    def _page(self) -> str:
        page = self._redactor.text(front(self._order, self._translate), "report.md")
        return page + redaction_lines(self._redactor.redactions, self._translate)

    def _learn(self, part: Part) -> Iterator[Making]:
        try:
            with opened(part) as file:
                for count in self._streamer.learn(pieces_of(file, part.start, part.end, self._halt)):
                    yield self._told(part, count)
        except OSError:
            self._vanished.append(part.file.name)

    def _add(self, part: Part, *, redacted: bool) -> Iterator[Making]:
        name = f"logs/{self._redactor.text(part.file.path.name, 'names of files')}"
        try:
            file = opened(part)
        except OSError:
            self._vanished.append(part.file.name)
            return
        with file:
            pieces = pieces_of(file, part.start, part.end, self._halt, whole=not redacted)
            for count in self._pack.add(name, self._streamer.redact(pieces, name) if redacted else pieces):
                yield self._told(part, count)

    def _told(self, part: Part, count: int) -> Making:
        self._done = min(self._total, self._done + count)
        return Making(Text("Looking through {file}.", file=part.file.name), self._done, self._total)

    def _halt(self) -> None:
        if self._stop():
            raise Cancelled(Text("The report was stopped. Nothing of it was kept."))

    def _cautions(self, total: int) -> tuple[Text, ...]:
        told = []
        if total > LARGE:
            told.append(Text("The report has {size}, which is hard to send: record a shorter time.", size=size(total)))
        if self._order.binaries and self._order.binary:
            told.append(Text("It holds binary logs from which no secret could be taken out."))
        if self._vanished:
            files = ", ".join(dict.fromkeys(self._vanished))
            told.append(Text("These logs could not be read any more and are missing: {files}.", files=files))
        return tuple(told)


def _as_json(redactions: tuple[Redaction, ...]) -> bytes:
    """The list for programs: never a value, only what stands for it."""
    entries = [
        {"kind": each.kind.value, "stand_in": each.stand_in, "count": each.count, "files": list(each.places)}
        for each in redactions
    ]
    return (json.dumps({"schema": 1, "redactions": entries}, indent=2) + "\n").encode()
