"""Writes the README's table of symptoms from the code: ``python -m tests.table``; with ``--look`` it looks anew at
what is offered for each fault of practice mode, which takes a minute."""

from __future__ import annotations

import argparse
import ast
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

# What is offered only on other systems, to other users, or for what cannot be practised; each has tests of its own.
ELSEWHERE = {
    "q02": ("make_data_folder_writable",),
    "q03": ("close_config_to_others",),
    "q04": ("enable_telnet",),
    "q19": ("update_by_command",),
    "q20": ("install_libfuse", "install_window_libraries"),
    "q21": ("enable_systemd_unit", "enable_lingering", "install_launch_agent", "install_scheduled_task"),
    "x08": ("make_home_writable",),
    "x09": ("write_small_config",),
    "x11": ("install_sdk", "let_sdk_write_its_log"),
    "x13": ("lift_quarantine",),
    "x21": ("name_rsa_key_in_full", "let_opend_read_key"),
}
FOR_GOOD = ("update_by_command",)
PUT_TOGETHER: dict[str, Remedy] = {  # whose titles are chosen at run time
    "install_libfuse": {"title": "Install libfuse2 the way this system does.", "undo": True, "deliberate": True},
    "install_window_libraries": {"title": "Install … the way this system does.", "undo": True, "deliberate": True},
    "enable_lingering": {"title": "Let your units run while you are not logged in.", "undo": True, "deliberate": False},
    "install_sdk": {"title": "Install the vendor's SDK, ….", "undo": True, "deliberate": False},
    "let_sdk_write_its_log": {"title": "Let its owner write in ….", "undo": True, "deliberate": False},
    "let_opend_read_key": {"title": "Let its owner read the key.", "undo": True, "deliberate": False},
}


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
        known = dict(remedies.get(symptom.id, {}))
        known.update({each: written_in_code(each) for each in ELSEWHERE.get(symptom.id, ()) if each not in known})
        fixes = known.values()
        cells = (_entry(symptom), _looked_at(symptom), _done(fixes), _undo(fixes), _tested(symptom))
        yield f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |\n"


def written_in_code(fix_id: str) -> Remedy:
    """The fix of that id as its source has it; raises LookupError where there is none."""
    if fix_id in PUT_TOGETHER:
        return PUT_TOGETHER[fix_id]
    for path in sorted((ROOT / "opend_wizard" / "fixes").glob("*.py")):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            given = {each.arg: each.value for each in call.keywords} if isinstance(call, ast.Call) else {}
            name, title = given.get("id", given.get("fix_id")), given.get("title")
            if isinstance(name, ast.Constant) and name.value == fix_id and isinstance(title, ast.Call):
                sentence = _PLACE.sub("…", ast.literal_eval(title.args[0]))
                return {"title": sentence, "undo": fix_id not in FOR_GOOD, "deliberate": "deliberate" in given}
    raise LookupError(fix_id)


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
    tests = [path.stem for path in files if _is_about(path.stem, symptom.id)]
    tests = tests or [path.stem for path in files if f'"{symptom.id}' in path.read_text("utf-8")]
    return ", ".join((*faults, *(f"`{name}`" for name in tests))) or "with every symptom (`test_matrix`)"


def _is_about(name: str, symptom_id: str) -> bool:
    """Whether the name of a test file names the symptom: ``test_q08_q18_…``, or a range, ``test_q09_to_q11_…``."""
    parts = name.split("_")[1:]
    if parts[1:2] == ["to"]:
        return parts[0] <= symptom_id <= parts[2]
    return symptom_id in parts


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
