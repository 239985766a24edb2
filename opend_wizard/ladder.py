"""The connection ladder: from the process up to the trade login, the first broken rung being the explanation.

Rungs above a broken one are "not reached", never "failed": nothing is known about them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum

from opend_wizard.errors import Cancelled, Told
from opend_wizard.facts import Facts
from opend_wizard.machine import Listener
from opend_wizard.opend.api import Answer, Heard, Reached, vendor_name
from opend_wizard.opend.verdicts import explained
from opend_wizard.texts import Text

MOST_SKEW = 30.0
"""Seconds this computer's clock may differ before time stamps mislead; our own choice."""


class Footing(Enum):
    """How a rung holds."""

    HOLDS = "holds"
    BROKEN = "broken"
    UNSEEN = "unseen"  # it could not be looked at, and may well hold
    NOT_REACHED = "not_reached"


@dataclass(frozen=True)
class Rung:
    """One rung: its published id, what it stands for, how it holds, and what was seen."""

    id: str
    title: Text
    footing: Footing
    seen: Text


@dataclass(frozen=True)
class _Step:
    id: str
    title: Text
    look: Callable[[Facts], tuple[Footing, Text]]


def climb(facts: Facts) -> Iterator[Rung]:
    """Every rung from the lowest, each as soon as it is known; raises `Cancelled`."""
    broken = False
    for step in _STEPS:
        if broken:
            yield Rung(step.id, step.title, Footing.NOT_REACHED, Text("not reached"))
            continue
        rung = _tried(step, facts)
        broken = rung.footing is Footing.BROKEN
        yield rung


def _tried(step: _Step, facts: Facts) -> Rung:
    try:
        footing, seen = step.look(facts)
    except Cancelled:
        raise
    except Told as told:
        footing, seen = Footing.UNSEEN, told.text
    return Rung(step.id, step.title, footing, seen)


def _process(facts: Facts) -> tuple[Footing, Text]:
    if facts.running:
        pids = ", ".join(str(process.pid) for process in facts.running)
        return Footing.HOLDS, Text("it runs as process {pids}", pids=pids)
    if not facts.ended_while_pending and facts.answer.heard is not Heard.REFUSED:
        if facts.answer.heard is Heard.UNREACHABLE:
            return Footing.UNSEEN, Text("no process is to be seen, and no connection comes about")
        return Footing.UNSEEN, Text("no process is to be seen, but something answers: perhaps in a container")
    return Footing.BROKEN, Text("OpenD does not run")


def _port(facts: Facts) -> tuple[Footing, Text]:
    ip, port = facts.api_address
    holders = [each for each in facts.listeners if each.port == port]
    own = {process.pid for process in facts.running}
    if any(holder.pid in own for holder in holders):
        return Footing.HOLDS, Text("OpenD listens on {ip}:{port}", ip=ip, port=port)
    if not holders:
        return Footing.BROKEN, Text("nothing listens on port {port}", port=port)
    return _other_holder(facts, holders[0])


def _other_holder(facts: Facts, holder: Listener) -> tuple[Footing, Text]:
    process = next((each for each in facts.processes if each.pid == holder.pid), None)
    if process is None:
        return Footing.UNSEEN, Text("a program that this user may not look at holds port {port}", port=holder.port)
    seen = Text("{name} (process {pid}) holds its port, not OpenD", name=process.name, pid=process.pid)
    # Where no OpenD is to be seen, it may be in a container that this program leads to.
    return (Footing.BROKEN if facts.running else Footing.UNSEEN), seen


def _conversation(needed: Reached, holds: Text) -> Callable[[Facts], tuple[Footing, Text]]:
    def look(facts: Facts) -> tuple[Footing, Text]:
        answer = facts.answer
        return (Footing.HOLDS, holds) if answer.reached.value >= needed.value else _stopped(answer)

    return look


def _stopped(answer: Answer) -> tuple[Footing, Text]:
    return Footing.BROKEN, explained(answer)


def _state(facts: Facts) -> tuple[Footing, Text]:
    state = facts.answer.state
    if state is None:
        return _stopped(facts.answer)
    status = Text(
        "OpenD {version} says: {status}. {sentence}",
        version=state.version,
        status=vendor_name(state.status),
        sentence=state.described,
    )
    return (Footing.HOLDS if state.operable else Footing.BROKEN), status


def _login(name: str) -> Callable[[Facts], tuple[Footing, Text]]:
    def look(facts: Facts) -> tuple[Footing, Text]:
        state = facts.answer.state
        logged_in = state is not None and bool(getattr(state, name))
        return (Footing.HOLDS, Text("logged in")) if logged_in else (Footing.BROKEN, Text("not logged in"))

    return look


def _clock(facts: Facts) -> tuple[Footing, Text]:
    skew = facts.answer.clock_skew
    if skew is None:
        return Footing.UNSEEN, Text("OpenD did not tell its time")
    seen = Text("this computer's clock differs by {seconds} seconds", seconds=round(skew))
    return (Footing.HOLDS if abs(skew) <= MOST_SKEW else Footing.BROKEN), seen


_STEPS = (
    _Step("process", Text("OpenD runs"), _process),
    _Step("port", Text("OpenD holds its port"), _port),
    _Step("tcp", Text("The port takes connections"), _conversation(Reached.TCP, Text("connected"))),
    _Step("header", Text("OpenD's protocol answers"), _conversation(Reached.HEADER, Text("an answer in OpenD's form"))),
    _Step(
        "init_connect", Text("OpenD accepts us (InitConnect)"), _conversation(Reached.INIT_CONNECT, Text("accepted"))
    ),
    _Step("keep_alive", Text("OpenD keeps the line (KeepAlive)"), _conversation(Reached.KEEP_ALIVE, Text("kept"))),
    _Step("global_state", Text("OpenD is ready (GetGlobalState)"), _state),
    _Step("quote_login", Text("Logged in for quotes"), _login("quote_login")),
    _Step("trade_login", Text("Logged in for trading"), _login("trade_login")),
    _Step("clock", Text("The clocks agree"), _clock),
)


def untrodden() -> tuple[Rung, ...]:
    """Every rung as it is before the climb."""
    return tuple(Rung(step.id, step.title, Footing.NOT_REACHED, Text("not reached")) for step in _STEPS)


def explanation(rungs: tuple[Rung, ...]) -> Rung | None:
    """The first broken rung; None if the ladder holds."""
    return next((rung for rung in rungs if rung.footing is Footing.BROKEN), None)
