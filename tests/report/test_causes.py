"""Causes in the terminal and as JSON: what follows, what does not fit, what would tell two apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from opend_wizard import doctor
from opend_wizard.doctor import Examined, Report
from opend_wizard.model import Evidence, Finding, Source, Verdict
from opend_wizard.opend.places import Brand, Edition, Installation
from opend_wizard.report import as_json, as_text
from opend_wizard.report.conclusion import conclusion, is_calm
from opend_wizard.texts import Text
from opend_wizard.trial import Trial
from tests.report.schema import faults

V = Verdict
HERE = Installation(Brand.MOOMOO, Edition.COMMAND_LINE, Path("/opend"), None, Path("/data"), None, ())


def item(check: str, verdict: Verdict, *explained: str, source: Source | None = None, **more: Trial) -> Examined:
    evidence = () if source is None else (Evidence(Text("It"), Text("well"), Text("seen there"), source),)
    finding = Finding(verdict, Text("{check} says so", check=check), evidence, trial=more.get("trial"))
    return Examined(check, ("q99",), finding, 0.0, explained)


def told(report: Report, *, everything: bool = False) -> list[str]:
    return as_text.check(report, HERE, 100, everything=everything).splitlines()


ONE = doctor.report([item("root", V.PROBLEM, "end", "gone"), item("end", V.PROBLEM), item("gone", V.SKIPPED)])
TWO = doctor.report(
    [
        item("likely", V.PROBLEM, "hidden", source=Source.ITS_WORD),
        item("doubtful", V.PROBLEM, "well", source=Source.FILE),
        item("hidden", V.UNSURE, trial=Trial.LOOK_AGAIN),
        item("well", V.FINE, source=Source.MACHINE),
    ]
)


def test_consequences_stand_below_their_cause_and_nowhere_else() -> None:
    lines = told(ONE)
    at = lines.index("  Follows from this:")
    assert lines[at + 1 : at + 3] == ["    ✗ end says so", "    - not checked: gone says so"]
    assert sum("end says so" in line for line in lines) == sum("gone says so" in line for line in lines) == 1
    assert not any("apart" in line for line in lines)


def test_two_causes_come_with_doubts_and_with_what_would_tell_them_apart() -> None:
    lines = told(TWO)
    assert "    - One would expect more trouble, yet: well says so" in lines
    at = lines.index("What would tell the first two apart: Look again in a moment.")
    assert lines[at + 1] == "  opend-wizard check"
    assert at < lines.index("? Could not be seen: hidden says so")


def test_json_counts_causes_and_names_what_follows_from_them() -> None:
    answer = as_json.check(ONE, HERE)
    assert faults(answer, "check") == []
    findings = {each["id"]: each for each in answer["findings"]}
    assert [id_ for id_, each in findings.items() if each["verdict"] == "problem" and not each["follows_from"]] == [
        "root"
    ]
    assert findings["end"]["follows_from"] == findings["gone"]["follows_from"] == ["root"]
    assert findings["root"]["speaks_for"] == ["It also explains this: end says so"]
    assert answer["tell_apart"] is None


def test_json_says_what_would_tell_two_apart() -> None:
    answer = as_json.check(TWO, HERE)
    assert faults(answer, "check") == []
    assert answer["tell_apart"] == {
        "text": "Look again in a moment.",
        "effort": "look",
        "trial": "look_again",
        "between": ["likely", "doubtful"],
    }
    likely, doubtful = answer["findings"][:2]
    assert likely["speaks_for"] == ["OpenD itself says so. It: seen there"]
    assert doubtful["speaks_against"] == ["One would expect more trouble, yet: well says so"]


@pytest.mark.parametrize(
    ("items", "everything", "sentence", "calm"),
    [
        ((item("a", V.FINE), item("b", V.SKIPPED)), True, "Checks made: 1; with nothing to look at here: 1", True),
        ((item("a", V.FINE), item("b", V.SKIPPED)), False, "not everything could be checked: 1 of 2 not.", False),
        ((item("a", V.FINE), item("b", V.SKIPPED, trial=Trial.START_OPEND)), True, "1 of 2 not.", False),
        ((item("a", V.FINE), item("b", V.SKIPPED, trial=Trial.HOLD_LINE)), True, "nothing to look at here: 1", True),
        ((item("a", V.FINE), item("b", V.UNSURE)), True, "not everything could be checked: 1 of 2 not.", False),
        ((item("a", V.FINE), item("b", V.ASK)), True, "Everything is fine. Checks made: 1", True),
        ((item("a", V.FINE), item("b", V.ADVICE)), True, "Checks that found everything fine: 1 of 2", False),
    ],
)
def test_calm_is_what_saw_all_that_matters(
    items: tuple[Examined, ...], everything: bool, sentence: str, calm: bool
) -> None:
    report = doctor.report(items)
    assert str(conclusion(report, everything=everything)).endswith(sentence)
    assert is_calm(report, everything=everything) is calm


def test_of_everything_what_has_nothing_to_look_at_is_counted_only() -> None:
    report = doctor.report([item("bad", V.PROBLEM), item("one", V.SKIPPED), item("other", V.SKIPPED)])
    line = "Not checked, since what they look at is not there: 2. Name a symptom to see why."
    assert line in told(report, everything=True)
    assert not any("one says so" in said for said in told(report, everything=True))
    assert any("one says so" in said for said in told(report))
    assert line not in told(report)


def test_what_would_show_more_is_said_once_and_the_cheapest_first() -> None:
    waiting = [item("one", V.SKIPPED, trial=Trial.ASK_AGAIN), item("two", V.SKIPPED, trial=Trial.START_OPEND)]
    report = doctor.report([item("well", V.FINE), *waiting, item("three", V.SKIPPED, trial=Trial.START_OPEND)])
    said = [line for line in told(report, everything=True) if line.startswith("What would show more: ")]
    assert [line.split()[4] for line in said] == ["Start", "Ask"]


def test_what_cannot_occur_here_is_no_gap() -> None:
    report = doctor.report([item("q99_can_occur", V.SKIPPED)])
    assert str(conclusion(report)) == "Nothing was looked at: none of this applies to this OpenD."
