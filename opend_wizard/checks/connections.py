"""Whether OpenD has room for another connection, and whether programs let go of those that are over (FAQ Q14)."""

from __future__ import annotations

from opend_wizard.checks.state import opend_answers
from opend_wizard.errors import Missing
from opend_wizard.facts import Facts
from opend_wizard.fixes.connections import stop_caller
from opend_wizard.machine import Process, masked_command
from opend_wizard.model import Evidence, Finding, Fix, Source, advice, explains, fine, problem
from opend_wizard.opend.callers import MOST, Caller
from opend_wizard.texts import Text

_MANY = 100  # connections from which on the limit is near; our own choice
_FORGOTTEN = 16  # connections that a program does not notice to be over before it counts as stuck; our own choice
_NAMED = 4  # programs that are told one by one

_CLOSE = Text(
    "A script keeps a connection for every context it opens until close() is called, also after the variable is gone. "
    "Close each context in a finally block, or open one and use it for everything."
)


@explains(opend_answers)
def connections_are_below_limit(facts: Facts) -> Finding:
    """OpenD has room for another connection."""
    callers = _callers(facts)
    taken = sum(caller.places for caller in callers)
    expected = Text("fewer than {most} altogether", most=MOST)
    what = Text("Connections to OpenD's API port {port}", port=facts.api_address[1])
    whole = Evidence(what, expected, Text("{taken} are open", taken=taken), Source.MACHINE)
    if taken < _MANY:
        return fine(Text("OpenD has room: {taken} of {most} connections are open.", taken=taken, most=MOST), whole)
    evidence = (whole, *(_evidence(facts, caller) for caller in callers[:_NAMED] if caller.places))
    fixes = _stop(facts, callers[0])
    if taken < MOST:
        title = Text("{taken} of the {most} connections that OpenD takes are in use.", taken=taken, most=MOST)
        return advice(title, *evidence, fixes=fixes, remedy=_CLOSE)
    title = Text(
        "OpenD takes no more connections: {who} has {count} of {most}.",
        who=_name(facts, callers[0]),
        count=callers[0].places,
        most=MOST,
    )
    return problem(title, *evidence, fixes=fixes, remedy=_CLOSE)


def programs_notice_a_hang_up(facts: Facts) -> Finding:
    """Programs let go of the connections that OpenD has ended."""
    callers = _callers(facts)
    worst = max(callers, key=lambda caller: caller.forgotten, default=None)
    forgotten = 0 if worst is None else worst.forgotten
    what = Text("Connections that OpenD has closed and a program still keeps (CLOSE_WAIT)")
    expected = Text("none, or a few for a moment")
    if worst is None or forgotten < _FORGOTTEN:
        seen = Evidence(what, expected, Text("at most {count} of one program", count=forgotten), Source.MACHINE)
        return fine(Text("No program clings to connections that are over."), seen)
    title = Text("{who} does not notice that OpenD has hung up on it.", who=_name(facts, worst))
    remedy = Text(
        "It keeps {count} connections that OpenD ended long ago and waits on them in vain. End the script and start it "
        "again; in a program of your own, close the socket as soon as reading from it gives nothing.",
        count=forgotten,
    )
    evidence = Evidence(
        what,
        expected,
        Text("{count} of {who}", count=forgotten, who=_who(facts, worst)),
        Source.MACHINE,
    )
    return problem(title, evidence, fixes=_stop(facts, worst), remedy=remedy)


def _callers(facts: Facts) -> tuple[Caller, ...]:
    if not facts.running and not facts.connections:
        raise Missing(Text("OpenD is not running."))
    return facts.callers


def _process(facts: Facts, caller: Caller) -> Process | None:
    return next((each for each in facts.processes if each.pid == caller.pid), None)


def _stop(facts: Facts, caller: Caller) -> tuple[Fix, ...]:
    process = _process(facts, caller)
    if process is None or not process.mine or facts.installation.is_me(process):
        return ()
    return (stop_caller(process, caller.places + caller.forgotten),)


def _name(facts: Facts, caller: Caller) -> Text:
    process = _process(facts, caller)
    if process is not None:
        return Text("{name} (process {pid})", name=process.name, pid=process.pid)
    if caller.pid is not None:
        return Text("process {pid}", pid=caller.pid)
    return Text("a program at {address}", address=caller.address)


def _who(facts: Facts, caller: Caller) -> Text:
    process = _process(facts, caller)
    if process is None:
        return _name(facts, caller)
    return Text("{name}: {command}", name=_name(facts, caller), command=masked_command(process.command))


def _evidence(facts: Facts, caller: Caller) -> Evidence:
    seen = Text("{count} open, {forgotten} left behind", count=caller.places, forgotten=caller.forgotten)
    return Evidence(_who(facts, caller), Text("one for each context in use"), seen, Source.MACHINE)
