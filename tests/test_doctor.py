"""Examining, ranking and comparing, with checks made for the purpose."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from opend_wizard import doctor
from opend_wizard.doctor import Examined, Outcome, Started
from opend_wizard.errors import Cancelled, Missing, Unseen
from opend_wizard.model import Finding, Fix, Group, Symptom, Verdict, advice, fine, problem
from opend_wizard.patience import Patience
from opend_wizard.texts import Text


def healthy(_facts):
    """The first thing holds."""
    return fine(Text("It holds."))


def broken(_facts):
    """The second thing holds."""
    return problem(Text("It does not hold."), fixes=(fix("mend"),))


def unseen(_facts):
    """The third thing holds."""
    raise Unseen(Text("No permission to look at {path}.", path=Path("there")))


def lacking(_facts):
    """The fourth thing holds."""
    raise Missing(Text("There is no file."))


def crashing(_facts):
    """The fifth thing holds."""
    return dict[str, Finding]()["secret-value"]


def fix(fix_id, **more):
    return Fix(fix_id, Text("Mend it."), (), **more)


def symptom(*checks, symptom_id="q99", **more):
    return Symptom(symptom_id, Group.START, Text("It is broken"), Text("Because."), checks, **more)


@pytest.fixture
def facts():
    return SimpleNamespace(patience=Patience(), seen={}, script_path=None)


def run(facts, *symptoms, chosen=True):
    return doctor.examined(symptoms, facts, chosen=chosen)


def test_each_check_runs_once_and_says_when_it_starts(facts):
    items = list(doctor.examine([symptom(healthy), symptom(healthy, broken, symptom_id="q98")], facts, chosen=True))
    assert [type(item) for item in items] == [Started, Examined, Started, Examined]
    assert items[0] == Started("healthy", Text("The first thing holds."))
    assert [item.symptoms for item in items if isinstance(item, Examined)] == [("q99", "q98"), ("q98",)]


def test_what_could_not_be_looked_at_never_counts_as_fine(facts):
    report = run(facts, symptom(unseen, lacking))
    assert [item.finding.verdict for item in report.examined] == [Verdict.UNSURE, Verdict.SKIPPED]
    assert "No permission to look at there." in str(report.finding("unseen").evidence[0].seen)
    assert not report.healthy


def test_a_check_that_crashes_is_a_finding_that_gives_no_value_away(facts):
    report = run(facts, symptom(crashing, healthy))
    finding = report.finding("crashing")
    assert finding.verdict is Verdict.UNSURE
    line = crashing.__code__.co_firstlineno + 2
    assert f"KeyError in tests/test_doctor.py:{line} in crashing" in str(finding.evidence[0].seen)
    assert "secret-value" not in repr(finding)
    assert report.finding("healthy").verdict is Verdict.FINE


def test_problems_come_first_and_among_them_the_more_basic_one(facts):
    def later(_facts):
        """Later."""
        return problem(Text("Consequence."))

    report = run(facts, symptom(healthy, lacking, broken, later))
    assert [item.id for item in report.examined] == ["broken", "later", "lacking", "healthy"]


def test_a_wish_is_a_question_unless_it_was_chosen(facts):
    wish = symptom(broken, wish=True)
    assert run(facts, wish).finding("broken").verdict is Verdict.PROBLEM
    asked = run(facts, wish, symptom(healthy, symptom_id="q98"), chosen=False)
    assert asked.finding("broken").verdict is Verdict.ASK
    assert asked.healthy


def only_on_windows(_facts):
    return Text("Only on Windows.")


def test_a_symptom_that_cannot_occur_here_is_left_out_unless_it_was_named(facts):
    elsewhere, here = symptom(broken, applies_to=only_on_windows), symptom(healthy, symptom_id="q98")
    assert [item.id for item in run(facts, elsewhere, here, chosen=False).examined] == ["healthy"]
    named = run(facts, elsewhere, here)
    assert [(item.id, item.finding.verdict) for item in named.examined] == [
        ("q99_can_occur", Verdict.SKIPPED),
        ("healthy", Verdict.FINE),
    ]
    assert str(named.examined[0].finding.evidence[0].seen) == "Only on Windows."


def test_whether_it_can_occur_may_itself_be_unknown(facts):
    def unknown(_facts):
        raise Missing(Text("There is no file."))

    assert run(facts, symptom(broken, applies_to=unknown)).finding("broken").verdict is Verdict.PROBLEM


def test_stopping_ends_the_examination():
    stopped = SimpleNamespace(patience=Patience(None, lambda: True), seen={}, script_path=None)
    with pytest.raises(Cancelled):
        run(stopped, symptom(healthy))


def test_a_deliberate_fix_is_never_the_default(facts):
    def risky(_facts):
        """Risky."""
        return problem(Text("Broken."), fixes=(fix("stop", deliberate=True), fix("move")))

    report = run(facts, symptom(risky))
    assert report.default_fix() == (report.get("risky"), fix("move"))
    assert report.fix("stop")[1].id == "stop"
    assert report.fix("other") is None


def report_of(**verdicts):
    items = [Examined(name, ("q99",), Finding(verdict, Text("x")), 0.0) for name, verdict in verdicts.items()]
    return doctor.report(items)


@pytest.mark.parametrize(
    ("after", "outcome"),
    [
        ({"a": Verdict.FINE, "b": Verdict.FINE}, Outcome.RESOLVED),
        ({"a": Verdict.FINE, "b": Verdict.PROBLEM}, Outcome.IMPROVED),
        ({"a": Verdict.PROBLEM, "b": Verdict.FINE}, Outcome.IMPROVED),
        ({"a": Verdict.PROBLEM, "b": Verdict.PROBLEM}, Outcome.UNCHANGED),
        ({"a": Verdict.PROBLEM, "b": Verdict.PROBLEM, "c": Verdict.PROBLEM}, Outcome.WORSE),
        ({"a": Verdict.FINE, "c": Verdict.PROBLEM}, Outcome.WORSE),
        ({"a": Verdict.UNSURE, "b": Verdict.FINE}, Outcome.UNVERIFIED),
        ({"b": Verdict.FINE}, Outcome.UNVERIFIED),
    ],
)
def test_only_a_fresh_pass_of_the_same_check_is_success(after, outcome):
    before = report_of(a=Verdict.PROBLEM, b=Verdict.PROBLEM)
    assert doctor.compare(before, report_of(**after), "a") is outcome


def test_advice_that_stays_is_unchanged():
    before = report_of(a=Verdict.ADVICE)
    assert doctor.compare(before, report_of(a=Verdict.ADVICE), "a") is Outcome.UNCHANGED
    assert doctor.compare(before, report_of(a=Verdict.FINE), "a") is Outcome.RESOLVED


def test_advice_does_not_make_a_machine_unhealthy(facts):
    def minor(_facts):
        """Minor."""
        return advice(Text("It could bite."))

    assert run(facts, symptom(healthy, minor)).healthy
