"""The command that changes something: plan, consent, change, and the same checks again."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from opend_wizard import doctor
from opend_wizard.cli.left_over import tell_of_unfinished
from opend_wizard.cli.look import examine, named, status
from opend_wizard.cli.main import NOTHING_WRONG, PROBLEMS, WRONG_USAGE
from opend_wizard.cli.setup import Setup
from opend_wizard.cli.voice import Voice, can_ask
from opend_wizard.cli.waiting import wait, wait_for_end
from opend_wizard.doctor import Examined, Outcome, Report
from opend_wizard.errors import Refused
from opend_wizard.journal import InTheWay, Progress, Run
from opend_wizard.model import Fix, Symptom
from opend_wizard.report import as_json, as_text
from opend_wizard.report.pace import Pace
from opend_wizard.report.rights import about_rights
from opend_wizard.texts import Text


@dataclass(frozen=True)
class Wanted:
    """What the command line says about the change: which fix, with which values, and whether to make it.

    `act` does in practice what the person is asked for.
    """

    choose: str | None = None
    values: Mapping[str, str] = field(default_factory=dict)
    dry_run: bool = False
    yes: bool = False
    act: Callable[[], None] | None = None


def fix(arguments: argparse.Namespace, voice: Voice) -> int:
    """Show the plan of a fix, carry it out if the person agrees, and check again."""
    chosen = named([arguments.symptom], voice)
    values = _values(arguments.set, voice)
    if not chosen or values is None:
        return WRONG_USAGE
    setup = Setup.of(arguments)
    tell_of_unfinished(setup.journal, voice)
    setup.only_one()
    return mend(chosen[0], setup, voice, Wanted(arguments.choose, values, arguments.dry_run, arguments.yes))


def mend(symptom: Symptom, setup: Setup, voice: Voice, wanted: Wanted) -> int:
    """Look, plan, change and verify for one symptom; gives the exit status."""
    before = examine([symptom], setup.facts(), voice, chosen=True)
    found = before.fix(wanted.choose) if wanted.choose else before.default_fix()
    if found is None:
        return _no_fix(symptom, before, wanted, setup, voice)
    cause, plan = found
    if wanted.values:
        plan = _with_values(plan, wanted.values)
    warning = about_rights(setup.machine)
    voice.say(as_text.plan(cause, plan, setup.state_dir, voice.width, voice.pen, warning))
    if wanted.dry_run or not (wanted.yes or voice.ask(_question(plan))):
        return _left_alone(symptom, before, plan, wanted, voice)
    run = None if plan.up_to_person else _made(plan, symptom, setup, voice)
    wait(plan, voice, setup.seconds, wanted.act)
    return _verify(Change(symptom, before, cause, plan, run), setup, voice)


def _question(plan: Fix) -> Text:
    return Text("Begin with this? [y/N]") if plan.up_to_person else Text("Apply this? [y/N]")


def _left_alone(symptom: Symptom, before: Report, plan: Fix, wanted: Wanted, voice: Voice) -> int:
    voice.answer(as_json.planned(symptom.id, before, plan))
    if not wanted.dry_run:
        voice.say(Text("Nothing was changed.") if can_ask() else Text("Nothing was changed: --yes was not given."))
    return PROBLEMS


@dataclass(frozen=True)
class Change:
    """A change that was made, with what was found before it; `run` is None where only the person did something."""

    symptom: Symptom
    before: Report
    cause: Examined
    plan: Fix
    run: Run | None


def _made(plan: Fix, symptom: Symptom, setup: Setup, voice: Voice) -> Run:
    """The run of `plan`; somebody who sits there is waited for where a program has to end first."""
    try:
        return last_run(setup.journal.perform(plan, symptom.id), voice)
    except InTheWay as obstacle:
        if voice.as_json or not can_ask():
            raise
        wait_for_end(obstacle, setup.machine, voice)
    return _made(plan, symptom, setup, voice)


def last_run(items: Iterator[Progress | Run], voice: Voice) -> Run:
    """Follow a journal's work to its end, telling how far it is."""
    run, pace = None, Pace()
    for item in items:
        if isinstance(item, Run):
            run = item
        else:
            voice.progress(as_text.progress(item, pace.left(item.done, item.total)))
    voice.progress_ends()
    if run is None:
        raise Refused(Text("Nothing was done."))
    return run


def _verify(change: Change, setup: Setup, voice: Voice) -> int:
    if change.plan.settles:
        setup = replace(setup, ask_again=True)
        voice.progress(Text("Waiting until the change shows."))
        doctor.settle(change.cause.id, [change.symptom], setup.facts, change.plan.settles)
    after = examine([change.symptom], setup.facts(), voice, chosen=True)
    outcome = doctor.compare(change.before, after, change.cause.id, interim=change.plan.interim)
    if change.run is not None and outcome.helped is not None:
        setup.journal.note_verified(change.run.id, outcome.helped)
    voice.gap()
    voice.answer(as_json.fixed(change.symptom.id, change.before, after, change.plan, change.run, outcome))
    voice.say(
        as_text.fixed(change.before, after, change.cause.id, change.plan, change.run, outcome, voice.width, voice.pen)
    )
    return NOTHING_WRONG if outcome is Outcome.RESOLVED else PROBLEMS


def _no_fix(symptom: Symptom, before: Report, wanted: Wanted, setup: Setup, voice: Voice) -> int:
    voice.answer(as_json.planned(symptom.id, before, None))
    where = setup.facts().installation
    voice.say(as_text.check(before, where, voice.width, voice.pen))
    if wanted.choose is not None:
        voice.complain(Text("There is no fix “{id}” for what was found.", id=wanted.choose))
        return WRONG_USAGE
    return status(before)


def _with_values(plan: Fix, values: Mapping[str, str]) -> Fix:
    known = {option.name for option in plan.options}
    unknown = sorted(set(values) - known)
    if unknown or plan.remake is None:
        raise Refused(Text("The fix “{id}” has no value named {name}.", id=plan.id, name=", ".join(unknown)))
    return plan.remake(values)


def _values(typed: list[str], voice: Voice) -> dict[str, str] | None:
    values = {}
    for pair in typed:
        name, equals, value = pair.partition("=")
        if not (name and equals):
            voice.complain(Text("“{pair}” is not NAME=VALUE.", pair=pair))
            return None
        values[name] = value
    return values
