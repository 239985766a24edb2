"""The commands that only look: list the symptoms, check for causes."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from opend_wizard import doctor
from opend_wizard.cli.left_over import tell_of_unfinished
from opend_wizard.cli.main import COULD_NOT_RUN, NOTHING_WRONG, PROBLEMS, WRONG_USAGE
from opend_wizard.cli.setup import Setup
from opend_wizard.cli.voice import Voice
from opend_wizard.doctor import Report, Started
from opend_wizard.facts import Facts
from opend_wizard.ladder import climb, explanation
from opend_wizard.model import Symptom, Verdict
from opend_wizard.report import as_json, as_text, forum
from opend_wizard.symptoms import ALL, by_id
from opend_wizard.texts import Text


def symptoms(_arguments: argparse.Namespace, voice: Voice) -> int:
    """List every symptom with its id."""
    voice.answer(as_json.symptoms(ALL))
    voice.say(as_text.symptoms(ALL, voice.width, voice.pen))
    return NOTHING_WRONG


def check(arguments: argparse.Namespace, voice: Voice) -> int:
    """Look for the cause of the named symptoms, or of all; change nothing."""
    chosen = named(arguments.symptoms, voice)
    if chosen is None:
        return WRONG_USAGE
    setup = Setup.of(arguments)
    tell_of_unfinished(setup.journal, voice)
    facts = setup.facts()
    report = examine(chosen or ALL, facts, voice, chosen=bool(chosen))
    rungs = tuple(climb(facts)) if "answer" in facts.seen else ()
    voice.answer(as_json.check(report, facts.installation, rungs, everything=not chosen))
    if arguments.markdown:
        voice.say(forum.summary(forum.Story(facts.installation, chosen, report)))
        return status(report)
    if rungs and explanation(rungs) is not None:
        voice.say(as_text.ladder(rungs, voice.width, voice.pen))
        voice.gap()
    shape = (voice.width, voice.pen)
    voice.say(as_text.check(report, facts.installation, *shape, everything=not chosen))
    others = setup.others()
    if others is not None:
        voice.say(others)
    return status(report)


def named(ids: Sequence[str], voice: Voice) -> tuple[Symptom, ...] | None:
    """The symptoms of these ids; None, with a complaint, if one of them does not exist."""
    found = []
    for symptom_id in ids:
        symptom = by_id(symptom_id)
        if symptom is None:
            known = ", ".join(s.id for s in ALL)
            voice.complain(Text("There is no symptom {id}. There are: {known}.", id=symptom_id, known=known))
            return None
        found.append(symptom)
    return tuple(found)


def examine(symptoms: Sequence[Symptom], facts: Facts, voice: Voice, *, chosen: bool) -> Report:
    """Run the checks, telling on stderr which one is under way, and remember Device.dat."""
    done = []
    for item in doctor.examine(symptoms, facts, chosen=chosen):
        if isinstance(item, Started):
            voice.progress(item.title)
        else:
            done.append(item)
    voice.progress_ends()
    doctor.remember(facts)
    return doctor.report(done)


def status(report: Report) -> int:
    """The exit status of a look: 0 nothing wrong, 1 problems, 3 if nothing at all could be seen."""
    if report.of(Verdict.PROBLEM):
        return PROBLEMS
    return NOTHING_WRONG if report.of(Verdict.FINE, Verdict.ADVICE, Verdict.ASK) else COULD_NOT_RUN
