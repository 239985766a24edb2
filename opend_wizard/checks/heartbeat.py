"""What was measured on this connection with and without heartbeats, and what the SDK's own log tells (FAQ Q15)."""

from __future__ import annotations

import time
from datetime import datetime

from opend_wizard.commands import Typed
from opend_wizard.errors import Missing
from opend_wizard.facts import Facts
from opend_wizard.model import Evidence, Finding, Source, advice, explains, fine, problem
from opend_wizard.opend.lifelines import Line, Measured
from opend_wizard.texts import Text
from opend_wizard.trial import Trial

_FEW = 5  # lost connections in a day that are nothing to speak of; our own choice


def heartbeats_keep_the_line(facts: Facts) -> Finding:
    """OpenD keeps a connection that sends heartbeats."""
    measured = _measured(facts)
    evidence = _evidence(
        measured, measured.beating, Text("A line with a heartbeat every {pace} s", pace=_pace(measured))
    )
    if measured.beating.held:
        return fine(Text("A line with heartbeats was held."), evidence)
    title = Text(
        "OpenD dropped a line after {seconds} s although it sent heartbeats.", seconds=_shown(measured.beating)
    )
    remedy = Text(
        "Heartbeats do not help against this: OpenD was ended or logged out, or something between the two cuts lines. "
        "Look at OpenD's log at that moment, and at q12 if its login has expired."
    )
    return problem(title, evidence, remedy=remedy)


def silent_lines_are_kept(facts: Facts) -> Finding:
    """OpenD keeps a connection that is silent."""
    measured = _measured(facts)
    evidence = (
        _evidence(measured, measured.silent, Text("A line without heartbeats")),
        _evidence(measured, measured.beating, Text("A line with a heartbeat every {pace} s", pace=_pace(measured))),
        Evidence(
            Text("The interval that OpenD names (keepAliveInterval)"),
            Text("a heartbeat more often than that"),
            Text("{interval} s", interval=measured.interval),
            Source.ITS_WORD,
        ),
    )
    if measured.silent.held:
        title = Text("OpenD kept a silent line for {seconds} s.", seconds=_shown(measured.silent))
        return fine(title, *evidence)
    title = Text("OpenD hangs up on a program that is silent: here after {seconds} s.", seconds=_shown(measured.silent))
    remedy = Text(
        "Send KeepAlive (protocol 1004) every {pace} s, which is 0.8 of the interval OpenD names, from the start on "
        "and also while nothing else is sent. The vendor's SDKs do that by themselves, as long as their threads may "
        "run: a script that computes for minutes in one piece, or is suspended, is silent, too. Once a night the "
        "vendor renews its servers, and then every line ends: connect again.",
        pace=_pace(measured),
    )
    return problem(title, *evidence, remedy=remedy)


def sdk_loses_no_connections(facts: Facts) -> Finding:
    """The vendor's Python SDK has lost no connections of late."""
    lost = facts.sdk_losses
    what = Text("Disconnections in the SDK's own log, newest file")
    if len(lost) <= _FEW:
        seen = Evidence(what, Text("hardly any"), Text("{count}", count=len(lost)), Source.LOG)
        return fine(Text("The SDK's log tells of no trouble with connections."), seen)
    last = lost[-1]
    evidence = Evidence(
        what,
        Text("hardly any"),
        Text("{count}, the last one: “{line}”", count=len(lost), line=last.line),
        Source.LOG,
    )
    title = Text("The SDK has lost its connection {count} times.", count=len(lost))
    return advice(title, evidence, remedy=_MEANINGS.get(last.reason, _MEANINGS[""]))


_MEANINGS = {
    "RemoteClose": Text(
        "OpenD closed the connection: it was ended, logged out, was full, or the script was silent for too long."
    ),
    "KeepAliveFail": Text(
        "OpenD gave no answer for 33 seconds: it was frozen or overloaded, or the computer was asleep."
    ),
    "ReadFail": Text("The connection was cut off: OpenD ended abruptly, or a network device between the two broke it."),
    "": Text("Compare the times with OpenD's log: what happened then?"),
}


def _measured(facts: Facts) -> Measured:
    measured = facts.line_measured
    if measured is None:
        raise Missing(
            Text("It has not been measured yet. Hold the line for a while: {command}", command=Typed("hold")),
            Trial.HOLD_LINE,
        )
    return measured


def _evidence(measured: Measured, line: Line, what: Text) -> Evidence:
    when = datetime.fromtimestamp(measured.when).astimezone()
    seen = Text(
        "{what} after {seconds} s, measured {when}",
        what=_ended(line),
        seconds=_shown(line),
        when=f"{when:%Y-%m-%d %H:%M}",
    )
    return Evidence(what, Text("held"), seen, Source.MACHINE, max(0.0, time.time() - measured.when))


def _ended(line: Line) -> Text:
    return Text("held") if line.held else Text("dropped by OpenD")


def _shown(line: Line) -> str:
    return f"{line.seconds:.1f}"


def _pace(measured: Measured) -> str:
    return f"{measured.pace:.1f}"


explains(silent_lines_are_kept)(heartbeats_keep_the_line)
