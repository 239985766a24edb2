"""The cheapest thing that would tell the two most likely causes apart."""

from __future__ import annotations

from dataclasses import dataclass

from opend_wizard.doctor.ranking import Cause
from opend_wizard.doctor.relations import Examined, Relations
from opend_wizard.model import Verdict
from opend_wizard.symptoms import by_id
from opend_wizard.texts import Text
from opend_wizard.trial import Effort, Trial

_UNSEEN = (Verdict.UNSURE, Verdict.SKIPPED, Verdict.ASK)


@dataclass(frozen=True)
class Apart:
    """What would tell the causes `between` apart: a sentence, its price, and how the wizard itself can do it."""

    text: Text
    effort: Effort
    between: tuple[str, str]
    trial: Trial | None = None


def apart(first: Cause, second: Cause, examined: tuple[Examined, ...], relations: Relations) -> Apart:
    """The cheapest of what was not seen yet and would differ, a question, or mending the first."""
    between = (first.item.id, second.item.id)
    ways = [*_unseen(first, second, examined, relations), *_script(first, second, examined)]
    ways += [*_question(first, second), (Trial.MEND_FIRST.effort, Trial.MEND_FIRST.text, Trial.MEND_FIRST)]
    effort, text, trial = min(ways, key=lambda way: way[0])
    return Apart(text, effort, between, trial)


_Way = tuple[Effort, Text, Trial | None]


def _unseen(first: Cause, second: Cause, examined: tuple[Examined, ...], relations: Relations) -> list[_Way]:
    """What could not be seen, and would be bad by one cause and well by the other."""
    by_first, by_second = relations.reach(first.item), relations.reach(second.item)
    differing = (each for each in examined if (each in by_first) is not (each in by_second))
    return [
        (each.finding.trial.effort, each.finding.trial.text, each.finding.trial)
        for each in differing
        if each.finding.verdict in _UNSEEN and each.finding.trial is not None
    ]


def _script(first: Cause, second: Cause, examined: tuple[Examined, ...]) -> list[_Way]:
    """The person's script, where it matters for one of the two only and was not read."""
    made = {each.id for each in examined}
    first_reads, second_reads = _script_checks(first), _script_checks(second)
    if bool(first_reads) is bool(second_reads) or made & (first_reads | second_reads):
        return []
    return [(Trial.NAME_SCRIPT.effort, Trial.NAME_SCRIPT.text, Trial.NAME_SCRIPT)]


def _script_checks(cause: Cause) -> set[str]:
    known = [symptom for id_ in cause.item.symptoms if (symptom := by_id(id_)) is not None]
    return {check.__name__ for symptom in known for check in symptom.script_checks}


def _question(first: Cause, second: Cause) -> list[_Way]:
    """Which of their symptoms the person sees, where they have none in common."""
    if set(first.item.symptoms) & set(second.item.symptoms):
        return []
    one, other = by_id(first.item.symptoms[0]), by_id(second.item.symptoms[0])
    if one is None or other is None:
        return []
    text = Text("Which of these do you see? Either: {one}. Or: {other}.", one=one.title, other=other.title)
    return [(Effort.ASK_PERSON, text, None)]
