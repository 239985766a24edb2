"""The page for the questionnaire, and the cautious look whether it is done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from opend_wizard.fixes.agreement import PAGES, Watch, page_of
from opend_wizard.opend.places import Brand
from opend_wizard.simulator.practice import Practice
from tests import circle


@pytest.fixture
def patient(tmp_path: Path) -> Iterator[Practice]:
    with Practice.start("q01", tmp_path / "practice", "q01-not-agreed") as practice:
        yield practice


class Clock:
    """Time that is moved on by hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def connections(patient: Practice) -> int:
    """How often somebody has said hello to the simulated OpenD."""
    assert patient.stage.opend is not None
    count = patient.stage.opend.ask(do="state")["hellos"]
    assert isinstance(count, int)
    return count


def test_it_asks_rarely_and_ever_more_rarely_and_sees_the_change_once(patient: Practice) -> None:
    clock = Clock()
    watch = Watch(circle.facts_of(patient), clock)
    before = connections(patient)
    asked = []
    for _ in range(4 * 120):
        clock.now += 0.25
        assert not watch.changed()
        asked.append(connections(patient) - before)
    assert asked[15] == 0
    assert 6 <= asked[-1] <= 12
    patient.act()
    clock.now += 60
    assert watch.changed()
    done = connections(patient)
    assert watch.changed()
    assert connections(patient) == done


def test_an_opend_that_has_ended_is_simply_not_done(patient: Practice) -> None:
    clock = Clock()
    watch = Watch(circle.facts_of(patient), clock)
    watch.changed()
    patient.stop_opend()
    clock.now += 60
    assert not watch.changed()


@pytest.mark.parametrize(
    ("said", "page"),
    [
        ("confirmation: https://www.moomoo.com/sg/about/api-disclaimer, then restart", "/sg/about/api-disclaimer"),
        ("see https://passport.futuhk.com/agree?x=1.", "passport.futuhk.com/agree?x=1"),
        ("see https://www.moomoo.com.example.org/phish", PAGES[Brand.MOOMOO]),
        ("see http://www.moomoo.com/plain", PAGES[Brand.MOOMOO]),
        ("", PAGES[Brand.MOOMOO]),
    ],
)
def test_opends_own_page_counts_if_it_is_the_vendors(patient: Practice, said: str, page: str) -> None:
    assert page_of(circle.facts_of(patient), said).endswith(page)


def test_the_region_of_the_account_beats_the_brand_of_the_program(patient: Practice) -> None:
    facts = circle.facts_of(patient)
    answer = facts.answer
    assert answer.connection is not None
    facts.seen["answer"] = replace(answer, connection=replace(answer.connection, attribution=6))
    assert page_of(facts, "") == PAGES[Brand.FUTU]
    facts.seen["answer"] = replace(answer, connection=replace(answer.connection, attribution=0))
    assert page_of(facts, "") == PAGES[Brand.MOOMOO]
