"""From what a rule saw in a script to a finding: every place with its line, and the patch for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from opend_wizard.facts import Facts
from opend_wizard.fixes.offer import offer
from opend_wizard.fixes.script import patch
from opend_wizard.model import Evidence, Finding, Verdict, fine
from opend_wizard.scripts import Observation
from opend_wizard.texts import Text

_MOST = 12


@dataclass(frozen=True)
class Kind:
    """What a check says of a script: the title where it is right and where it is not, what is expected, the patch."""

    well: Text
    ill: Text
    expected: Text
    fix_id: str = ""
    fix_title: Text = Text("")  # noqa: RUF009  (a Text does not change)


def judged(facts: Facts, kind: Kind, seen: Sequence[Observation], verdict: Verdict = Verdict.PROBLEM) -> Finding:
    """Fine without observations; otherwise `verdict`, with every place and the fix that patches them."""
    if not seen:
        return fine(kind.well)
    evidence = tuple(place(facts, each.line, each.column, kind.expected, each.reason) for each in seen[:_MOST])
    if len(seen) > _MOST:
        more = Text("{count} more places like these", count=len(seen) - _MOST)
        evidence = (*evidence, Evidence(Text("{path}", path=facts.script.source.path), kind.expected, more))
    offered = offer(lambda: patch(facts, kind.fix_id, kind.fix_title, seen)) if kind.fix_id else None
    left = ", ".join(str(each.line) for each in seen if not each.can_be_patched)
    remedy = None if offered is None else offered.why_not
    if offered is not None and left and offered.fixes:
        remedy = Text("The wizard does not change line {lines}; change it yourself.", lines=left)
    return Finding(verdict, kind.ill, evidence, () if offered is None else offered.fixes, remedy)


def place(facts: Facts, line: int, column: int, expected: Text, seen: Text) -> Evidence:
    """One place in the script, columns counted from 1 as editors do."""
    what = Text("{path}, line {line}, column {column}", path=facts.script.source.path, line=line, column=column + 1)
    return Evidence(what, expected, seen)
