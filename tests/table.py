"""Writes the README's table of symptoms from the code: ``python -m tests.table``; with ``--look`` it looks anew at
what is offered for each fault of practice mode, which takes a minute."""

from __future__ import annotations

import argparse
import inspect
import json
import re
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypedDict

from opend_wizard import doctor
from opend_wizard.doctor import Report
from opend_wizard.model import Fix, Symptom
from opend_wizard.simulator.faults import FAULTS, Fault
from opend_wizard.simulator.practice import Practice
from opend_wizard.symptoms import ALL, by_id
from tests import circle

ROOT = Path(__file__).parent.parent
README, REMEDIES = ROOT / "README.md", ROOT / "tests" / "remedies.json"
BEGIN, END = "<!-- Made by `python -m tests.table`: -->\n", "<!-- until here. -->\n"
STALE = "run python -m tests.table --look"
_PLACE = re.compile(r"“?\{\w+\}”?")


class Remedy(TypedDict):
    """A fix that was offered for a fault: its title with … for what is filled in at run time."""

    title: str
    undo: bool
    deliberate: bool


Remedies = dict[str, dict[str, Remedy]]  # by symptom and id of the fix


def main() -> None:
    """Bring the README up to date."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--look", action="store_true", help="practise every fault and note what is offered")
    if parser.parse_args().look:
        found = looked(recorded())
        REMEDIES.write_text(json.dumps(found, indent=1, sort_keys=True, ensure_ascii=False) + "\n", "utf-8")
    README.write_text(written(README.read_text("utf-8")), "utf-8")


def written(readme: str) -> str:
    """The README with the table as it should be; raises ValueError without the marks around it."""
    before, begin, rest = readme.partition(BEGIN)
    _old, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"the README lacks the lines {BEGIN!r} and {END!r}")
    return "".join((before, BEGIN, "\n", *table(recorded()), "\n", END, after))


def table(remedies: Remedies) -> Iterator[str]:
    """The lines of the table."""
    yield "| symptom | what is looked at | what is done | undo | practised and tested |\n|---|---|---|---|---|\n"
    for symptom in ALL:
        fixes = remedies.get(symptom.id, {}).values()
        cells = (_entry(symptom), _looked_at(symptom), _done(fixes), _undo(fixes), _tested(symptom))
        yield f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |\n"


def _entry(symptom: Symptom) -> str:
    return f"`{symptom.id}` {symptom.title.source}"


def _looked_at(symptom: Symptom) -> str:
    checks = dict.fromkeys((*symptom.checks, *symptom.script_checks))
    statements = [(inspect.getdoc(check) or "").rstrip(".") for check in checks]
    return "; ".join(statements)


def _done(fixes: Iterable[Remedy]) -> str:
    titles = [fix["title"].rstrip(".") + (" (only if you pick it)" if fix["deliberate"] else "") for fix in fixes]
    return "; ".join(dict.fromkeys(titles)) or "says what to do"


def _undo(fixes: Iterable[Remedy]) -> str:
    for_good = [fix["title"].rstrip(".") for fix in fixes if not fix["undo"]]
    if not fixes:
        return "nothing is changed"
    if not for_good:
        return "yes"
    return "no" if len(for_good) == len(list(fixes)) else f"yes, but not: {'; '.join(for_good)}"


def _tested(symptom: Symptom) -> str:
    faults = [f"`{fault.id}`" for fault in FAULTS if fault.symptom == symptom.id]
    files = sorted((ROOT / "tests" / "symptoms").glob("test_[qx]*.py"))
    tests = [path.stem for path in files if f'"{symptom.id}' in path.read_text("utf-8")]
    return ", ".join((*faults, *(f"`{name}`" for name in tests))) or "with every symptom (`test_matrix`)"


def recorded() -> Remedies:
    """What was noted at the last look."""
    remedies: Remedies = json.loads(REMEDIES.read_text("utf-8")) if REMEDIES.exists() else {}
    return remedies


def looked(known: Remedies) -> Remedies:
    """What is offered for each fault that can be made here; what was known of the others is kept."""
    impossible = {fault.symptom for fault in FAULTS if fault.impossible() is not None}
    found: Remedies = {id_: dict(fixes) for id_, fixes in known.items() if id_ in impossible}
    for fault in FAULTS:
        if fault.impossible() is None:
            found.setdefault(fault.symptom, {}).update(offered(_report(fault)))
    return found


def _report(fault: Fault) -> Report:
    symptom = by_id(fault.symptom)
    assert symptom is not None
    with (
        tempfile.TemporaryDirectory() as folder,
        Practice.start(fault.symptom, Path(folder) / "practice", fault.id) as patient,
    ):
        return doctor.examined([symptom], circle.facts_of(patient), chosen=True)


def offered(report: Report) -> dict[str, Remedy]:
    """Every fix of `report` by its id."""
    return {fix.id: _remedy(fix) for item in report.examined for fix in item.finding.fixes}


def _remedy(fix: Fix) -> Remedy:
    return {"title": _PLACE.sub("…", fix.title.source), "undo": fix.reversible, "deliberate": fix.deliberate}


if __name__ == "__main__":
    main()
