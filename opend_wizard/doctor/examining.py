"""Runs checks; one that fails is a finding, never the end."""

from __future__ import annotations

import inspect
import time
from collections.abc import Iterator, Sequence

from opend_wizard.crash import mistake
from opend_wizard.doctor.relations import Examined, explained_by
from opend_wizard.doctor.report import Report, Started, report
from opend_wizard.errors import Cancelled, NotSeen, Told, Unseen
from opend_wizard.facts import Facts
from opend_wizard.model import Check, Evidence, Finding, Symptom, Verdict
from opend_wizard.texts import Text
from opend_wizard.trial import Trial

NOT_HERE = "_can_occur"
"""How the id of a finding ends which says that a symptom cannot occur here."""


def examine(symptoms: Sequence[Symptom], facts: Facts, *, chosen: bool) -> Iterator[Started | Examined]:
    """Run every check of `symptoms` once; a check that fails is a finding, never the end.

    `chosen`: the person named these symptoms, so that wishes among them count as wishes.
    A named one that cannot occur here is a finding, too; an unnamed one is left out then. Looking at
    unnamed ones ends within `patience.WHOLE_LOOK` seconds.
    Raises `Cancelled` when the facts' patience was stopped.
    """
    if not chosen:
        facts.patience.hurry()
    reasons = [(symptom, _why_not_here(symptom, facts)) for symptom in symptoms]
    if chosen:
        yield from (_not_here(symptom, why) for symptom, why in reasons if why is not None)
    checks = checks_of([symptom for symptom, why in reasons if why is None], script=facts.script_path is not None)
    made = {check for check, _serving in checks}
    for check, serving in checks:
        yield Started(check.__name__, statement(check))
        begin = time.monotonic()
        finding = run(check, facts)
        if not chosen and all(symptom.wish or check in symptom.presumes for symptom in serving):
            finding = finding.as_wish()
        ids = tuple(symptom.id for symptom in serving)
        yield Examined(check.__name__, ids, finding, time.monotonic() - begin, explained_by(check, made))


def occurring(symptoms: Sequence[Symptom], facts: Facts) -> list[Symptom]:
    """Those of `symptoms` that can occur here."""
    return [symptom for symptom in symptoms if _why_not_here(symptom, facts) is None]


def _why_not_here(symptom: Symptom, facts: Facts) -> Text | None:
    try:
        return symptom.applies_to(facts)
    except Cancelled:
        raise
    except Exception:  # noqa: BLE001  (what it asked for could not be seen: its checks will say so)
        return None


def _not_here(symptom: Symptom, why: Text) -> Examined:
    evidence = Evidence(symptom.title, Text("to be possible here"), why)
    title = Text("This cannot occur here: {symptom}", symptom=symptom.title)
    return Examined(f"{symptom.id}{NOT_HERE}", (symptom.id,), Finding(Verdict.SKIPPED, title, (evidence,)), 0.0)


def examined(symptoms: Sequence[Symptom], facts: Facts, *, chosen: bool) -> Report:
    """The report of a whole examination."""
    return report(item for item in examine(symptoms, facts, chosen=chosen) if isinstance(item, Examined))


def statement(check: Check) -> Text:
    """The statement a check looks at, in words."""
    return Text(inspect.getdoc(check) or check.__name__.replace("_", " "))


def checks_of(symptoms: Sequence[Symptom], *, script: bool = False) -> list[tuple[Check, list[Symptom]]]:
    """Every check of `symptoms` once, with the symptoms it serves; `script`: also those that read one."""
    serving: dict[Check, list[Symptom]] = {}
    for symptom in symptoms:
        for check in (*symptom.checks, *(symptom.script_checks if script else ())):
            serving.setdefault(check, []).append(symptom)
    return list(serving.items())


def run(check: Check, facts: Facts) -> Finding:
    """What `check` finds, also where it could not look or failed; raises `Cancelled` only."""
    if facts.patience.stop():
        raise Cancelled(Text("Looking was stopped."))
    try:
        return check(facts)
    except Cancelled:
        raise
    except Unseen as unseen:
        return _not_judged(Verdict.UNSURE, check, unseen.text, unseen.trial)
    except Told as told:
        trial = told.trial if isinstance(told, NotSeen) else None
        return _not_judged(Verdict.SKIPPED, check, told.text, trial)
    except Exception as error:  # noqa: BLE001  (the wizard's own fault must not hide the other findings)
        return _not_judged(Verdict.UNSURE, check, _own_mistake(error))


def _not_judged(verdict: Verdict, check: Check, reason: Text, trial: Trial | None = None) -> Finding:
    evidence = Evidence(statement(check), Text("to be looked at"), reason)
    return Finding(verdict, statement(check), (evidence,), trial=trial)


def _own_mistake(error: Exception) -> Text:
    """In words of its own: `OwnMistake` says that nothing more was done, and here all other checks go on."""
    made = mistake(error)
    return Text(
        "This check failed because of a fault in the wizard itself ({kind} in {place}). Please report it.",
        kind=made.kind,
        place=made.place,
    )
