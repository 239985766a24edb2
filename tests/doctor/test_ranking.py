"""Causes by evidence: what follows from what, what weighs more, and what would tell two of them apart."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from opend_wizard import doctor
from opend_wizard.doctor import Examined, Outcome, Report
from opend_wizard.doctor.ranking import OLD
from opend_wizard.errors import Missing
from opend_wizard.model import Evidence, Finding, Fix, Group, Source, Symptom, Verdict, explains, fine, problem
from opend_wizard.patience import Patience
from opend_wizard.symptoms import by_id
from opend_wizard.texts import Text
from opend_wizard.trial import Effort, Trial

V = Verdict


def seen(source: Source, age: float | None = None) -> Evidence:
    return Evidence(Text("It"), Text("well"), Text("not well"), source, age)


def item(check: str, verdict: Verdict, *explained: str, symptom: str = "q99", **more: object) -> Examined:
    finding = Finding(verdict, Text("{check} says so", check=check), **more)  # type: ignore[arg-type]  # by keyword
    return Examined(check, (symptom,), finding, 0.0, explained)


def causes(report: Report) -> list[str]:
    return [cause.item.id for cause in report.causes]


def test_what_follows_from_a_cause_is_no_problem_of_its_own() -> None:
    report = doctor.report(
        [
            item("root", V.PROBLEM, "middle"),
            item("middle", V.SKIPPED, "end"),
            item("end", V.PROBLEM),
            item("ok", V.FINE),
        ]
    )
    assert causes(report) == ["root"]
    assert [each.id for each in report.of(V.PROBLEM)] == ["root"]
    assert [each.id for each in report.causes[0].consequences] == ["middle", "end"]
    assert report.follows_from(report.examined[1]) == ("root",)
    assert not report.healthy


def test_a_chain_ends_where_something_is_fine() -> None:
    report = doctor.report([item("root", V.PROBLEM, "middle"), item("middle", V.FINE, "end"), item("end", V.PROBLEM)])
    assert sorted(causes(report)) == ["end", "root"]


def test_an_advice_explains_advice_but_no_problem() -> None:
    report = doctor.report([item("minor", V.ADVICE, "bad", "other"), item("bad", V.PROBLEM), item("other", V.ADVICE)])
    assert causes(report) == ["bad", "minor"]


def test_what_could_not_be_seen_for_a_reason_of_its_own_is_not_explained_away() -> None:
    report = doctor.report([item("root", V.PROBLEM, "hidden"), item("hidden", V.UNSURE)])
    assert [each.id for each in report.of(V.UNSURE)] == ["hidden"]


@pytest.mark.parametrize("order", [("one", "two"), ("two", "one")])
def test_two_that_explain_each_other_leave_the_more_basic_one(order: tuple[str, str]) -> None:
    both = {"one": item("one", V.PROBLEM, "two"), "two": item("two", V.PROBLEM, "one")}
    assert causes(doctor.report([both[name] for name in order])) == [order[0]]


def test_relations_reach_through_checks_that_were_not_made() -> None:
    def end(_facts: object) -> Finding:
        """The end holds."""
        return problem(Text("Broken at the end."))

    @explains(end)
    def middle(_facts: object) -> Finding:
        """The middle holds."""
        return fine(Text("Never run."))

    @explains(middle)
    def root(_facts: object) -> Finding:
        """The root holds."""
        return problem(Text("Broken at the root."))

    facts = SimpleNamespace(patience=Patience(), seen={}, script_path=None)
    symptom = Symptom("q99", Group.START, Text("It"), Text("Because."), (end, root))
    report = doctor.examined([symptom], facts, chosen=True)  # type: ignore[arg-type]  # as much of Facts as is used
    assert causes(report) == ["root"]


@pytest.mark.parametrize(
    ("likelier", "other"),
    [
        (seen(Source.ITS_WORD), seen(Source.LOG, 60)),
        (seen(Source.LOG, 60), seen(Source.MACHINE)),
        (seen(Source.MACHINE), seen(Source.FILE)),
        (seen(Source.FILE), seen(Source.INFERENCE)),
        (seen(Source.FILE), seen(Source.LOG, OLD + 1)),
        (seen(Source.LOG), seen(Source.FILE)),
    ],
)
def test_the_more_direct_evidence_weighs_more(likelier: Evidence, other: Evidence) -> None:
    report = doctor.report([item("b", V.PROBLEM, evidence=(other,)), item("a", V.PROBLEM, evidence=(likelier,))])
    assert causes(report) == ["a", "b"]


def test_a_problem_comes_before_any_advice() -> None:
    minor = item("minor", V.ADVICE, evidence=(seen(Source.ITS_WORD),))
    assert causes(doctor.report([minor, item("bad", V.PROBLEM, evidence=(seen(Source.INFERENCE),))])) == [
        "bad",
        "minor",
    ]


def test_what_it_explains_and_what_does_not_fit_decide_between_equals() -> None:
    items = [
        item("doubtful", V.PROBLEM, "well", "old", evidence=(seen(Source.FILE),)),
        item("telling", V.PROBLEM, "bad", evidence=(seen(Source.FILE),)),
        item("well", V.FINE, evidence=(seen(Source.ITS_WORD),)),
        item("old", V.FINE, evidence=(seen(Source.FILE),)),
        item("bad", V.ADVICE),
    ]
    telling, doubtful = doctor.report(items).causes
    assert telling.item.id == "telling"
    assert [str(each.text) for each in telling.speaks_for] == ["It: not well", "It also explains this: bad says so"]
    assert not telling.speaks_against
    assert [str(each.text) for each in doubtful.speaks_against] == ["One would expect more trouble, yet: well says so"]


@pytest.mark.parametrize(("age", "said"), [(60, "just now"), (600, "10 minutes ago"), (7200, "2 hours ago")])
def test_a_line_of_the_log_says_how_old_it_is(age: float, said: str) -> None:
    (cause,) = doctor.report([item("a", V.PROBLEM, evidence=(seen(Source.LOG, age),))]).causes
    assert said in str(cause.speaks_for[0].text)
    assert not cause.speaks_against


def test_an_old_line_and_a_mere_conclusion_speak_against_themselves() -> None:
    old, concluded = (seen(Source.LOG, 3 * OLD),), (seen(Source.INFERENCE),)
    report = doctor.report([item("old", V.PROBLEM, evidence=old), item("guess", V.PROBLEM, evidence=concluded)])
    against = {each.item.id: [str(arg.text) for arg in each.speaks_against] for each in report.causes}
    assert against == {
        "old": ["What OpenD wrote is old: 3 days ago."],
        "guess": ["It is only concluded; nothing says so itself."],
    }


def pair(*more: Examined, **symptoms: str) -> Report:
    one, other = symptoms.get("one", "q99"), symptoms.get("other", "q99")
    return doctor.report([item("a", V.PROBLEM, "unseen", symptom=one), item("b", V.PROBLEM, symptom=other), *more])


def test_one_cause_has_nothing_to_be_told_from() -> None:
    assert doctor.report([item("a", V.PROBLEM), item("b", V.ADVICE)]).tell_apart is None


def test_the_cheapest_look_that_would_differ_tells_them_apart() -> None:
    apart = pair(
        item("unseen", V.UNSURE, trial=Trial.LOOK_AGAIN), item("unrelated", V.SKIPPED, trial=Trial.ASK_AGAIN)
    ).tell_apart
    assert apart is not None
    assert (apart.trial, apart.effort, apart.between) == (Trial.LOOK_AGAIN, Effort.LOOK, ("a", "b"))


def test_a_question_costs_less_than_a_new_phone_code() -> None:
    apart = pair(item("unseen", V.UNSURE, trial=Trial.ASK_AGAIN), one="q02", other="q03").tell_apart
    assert apart is not None
    assert apart.effort is Effort.ASK_PERSON
    titles = [str(symptom.title) for id_ in ("q02", "q03") if (symptom := by_id(id_)) is not None]
    assert all(title in str(apart.text) for title in titles)


def test_without_anything_better_the_first_is_mended_first() -> None:
    apart = pair(item("same_for_both", V.UNSURE, trial=Trial.LOOK_AGAIN)).tell_apart
    assert apart is not None
    assert apart.trial is Trial.MEND_FIRST


def test_what_could_not_be_seen_says_what_would_let_it_be_seen() -> None:
    def pending(_facts: object) -> Finding:
        """OpenD says something."""
        raise Missing(Text("It is not asked."), Trial.ASK_AGAIN)

    facts = SimpleNamespace(patience=Patience(), seen={}, script_path=None)
    symptom = Symptom("q99", Group.START, Text("It"), Text("Because."), (pending,))
    report = doctor.examined([symptom], facts, chosen=True)  # type: ignore[arg-type]  # as much of Facts as is used
    assert report.finding("pending").trial is Trial.ASK_AGAIN


def root(verdict: Verdict) -> Examined:
    return item("root", verdict, "end", fixes=(Fix("mend", Text("Mend"), ()),))


@pytest.mark.parametrize(
    ("before", "after", "target", "outcome"),
    [
        ((V.PROBLEM, V.PROBLEM), (V.FINE, V.FINE), "root", Outcome.RESOLVED),
        ((V.PROBLEM, V.PROBLEM), (V.FINE, V.PROBLEM), "root", Outcome.IMPROVED),
        ((V.PROBLEM, V.SKIPPED), (V.FINE, V.PROBLEM), "root", Outcome.IMPROVED),
        ((V.PROBLEM, V.FINE), (V.PROBLEM, V.PROBLEM), "root", Outcome.UNCHANGED),
        ((V.FINE, V.PROBLEM), (V.PROBLEM, V.FINE), "end", Outcome.WORSE),
        ((V.FINE, V.FINE), (V.FINE, V.PROBLEM), "root", Outcome.WORSE),
    ],
)
def test_what_follows_from_another_problem_never_counts_as_a_new_one(
    before: tuple[Verdict, Verdict], after: tuple[Verdict, Verdict], target: str, outcome: Outcome
) -> None:
    was, now = (doctor.report([root(first), item("end", second)]) for first, second in (before, after))
    assert doctor.compare(was, now, target) is outcome


def test_only_causes_offer_the_default_fix() -> None:
    report = doctor.report([item("a", V.PROBLEM, "b"), item("b", V.PROBLEM, fixes=(Fix("late", Text("Late"), ()),))])
    assert report.default_fix() is None
    assert report.fix("late") is not None


@pytest.mark.parametrize(
    ("outcome", "helped"),
    [
        (Outcome.RESOLVED, True),
        (Outcome.IMPROVED, False),
        (Outcome.UNCHANGED, False),
        (Outcome.WORSE, False),
        (Outcome.UNDERWAY, None),
        (Outcome.UNVERIFIED, None),
    ],
)
def test_of_a_first_step_nobody_says_that_it_did_not_help(outcome: Outcome, helped: bool | None) -> None:
    assert outcome.helped is helped
