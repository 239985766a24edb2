"""Runs checks; one that fails is a finding, never the end."""

from __future__ import annotations

import inspect
import time
import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path

from opend_wizard.doctor.report import Examined, Report, Started, report
from opend_wizard.errors import Cancelled, Told, Unseen
from opend_wizard.facts import Facts
from opend_wizard.model import Check, Evidence, Finding, Symptom, Verdict
from opend_wizard.texts import Text


def examine(symptoms: Sequence[Symptom], facts: Facts, *, chosen: bool) -> Iterator[Started | Examined]:
    """Run every check of `symptoms` once; a check that fails is a finding, never the end.

    `chosen`: the person named these symptoms, so that wishes among them count as wishes.
    Raises `Cancelled` when the facts' patience was stopped.
    """
    symptoms = [symptom for symptom in symptoms if symptom.applies_to(facts) is None]
    for check, serving in checks_of(symptoms, script=facts.script_path is not None):
        yield Started(check.__name__, statement(check))
        begin = time.monotonic()
        finding = run(check, facts)
        if not chosen and all(symptom.wish or check in symptom.presumes for symptom in serving):
            finding = finding.as_wish()
        ids = tuple(symptom.id for symptom in serving)
        yield Examined(check.__name__, ids, finding, time.monotonic() - begin)


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
        return _not_judged(Verdict.UNSURE, check, unseen.text)
    except Told as told:
        return _not_judged(Verdict.SKIPPED, check, told.text)
    except Exception as error:  # noqa: BLE001  (the wizard's own fault must not hide the other findings)
        return _not_judged(Verdict.UNSURE, check, _own_fault(error))


def _not_judged(verdict: Verdict, check: Check, reason: Text) -> Finding:
    evidence = Evidence(statement(check), Text("to be looked at"), reason)
    return Finding(verdict, statement(check), (evidence,))


def _own_fault(error: Exception) -> Text:
    place = traceback.extract_tb(error.__traceback__)[-1]
    return Text(
        "This check failed because of a fault in the wizard itself ({kind} in {file}, line {line}). Please report it.",
        kind=type(error).__name__,
        file=Path(place.filename).name,
        line=place.lineno or 0,
    )
