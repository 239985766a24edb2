"""The command that holds the line: two connections side by side, told live, and the measurement kept (FAQ Q15)."""

from __future__ import annotations

import argparse
from contextlib import closing

from opend_wizard.cli.main import COULD_NOT_RUN, NOTHING_WRONG, PROBLEMS
from opend_wizard.cli.setup import Setup
from opend_wizard.cli.voice import Voice
from opend_wizard.facts import Facts
from opend_wizard.opend.api import Manners
from opend_wizard.opend.lifelines import Measured, Pulse, remember, side_by_side
from opend_wizard.report import as_json, lifelines
from opend_wizard.texts import Text


def hold(arguments: argparse.Namespace, voice: Voice) -> int:
    """Hold two lines to OpenD, one with heartbeats and one without; exit status 1 if even the first is dropped."""
    facts = Setup.of(arguments).facts()
    return held(facts, arguments.intervals, voice)


def held(facts: Facts, intervals: int, voice: Voice) -> int:
    """Hold, tell and keep what was measured; raises `Missing` while a phone code is pending."""
    facts.require_no_pending_code()
    ip, port = facts.api_address
    voice.say(
        Text(
            "Two connections to {ip}:{port} are held for {count} of the intervals that OpenD names.",
            ip=ip,
            port=port,
            count=intervals,
        )
    )
    pulses, measured = _follow(facts, intervals, voice)
    if measured is not None:
        remember(facts.state_dir, facts.data_dir, measured)
    voice.gap()
    voice.say(lifelines.concluded(measured))
    voice.answer(as_json.held(facts.installation, pulses, measured))
    if measured is None:
        return COULD_NOT_RUN
    return NOTHING_WRONG if measured.beating.held else PROBLEMS


def _follow(facts: Facts, intervals: int, voice: Voice) -> tuple[list[Pulse], Measured | None]:
    ip, port = facts.api_address
    pulses: list[Pulse] = []
    manners = Manners(key=facts.key_in_use)
    with closing(side_by_side(ip, port, manners, intervals, facts.patience.stop)) as items:
        for item in items:
            if isinstance(item, Measured):
                return pulses, item
            pulses.append(item)
            voice.say(_line(item))
    return pulses, None


def _line(pulse: Pulse) -> Text:
    seconds = f"{pulse.beat.seconds:6.1f}"
    return Text(
        "{seconds} s  {line}: {what}",
        seconds=seconds,
        line=lifelines.name(heartbeats=pulse.heartbeats),
        what=lifelines.told(pulse),
    )
