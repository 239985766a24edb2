"""What counts as a change, and when it is told: at the second glance at which it is the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from opend_wizard.doctor import lookout
from opend_wizard.doctor.lookout import Stirred, changed, patiently
from opend_wizard.errors import Cancelled
from opend_wizard.facts.glimpse import Glancer, Glimpse
from opend_wizard.opend.logs import Kind

NOTHING = Glimpse(frozenset(), frozenset(), None, 1.0, ("10.0.0.2",))
UP = replace(NOTHING, running=frozenset({(7, 70.0)}))
LISTENS = replace(UP, holders=frozenset({7}))


@pytest.mark.parametrize(
    ("before", "now", "said"),
    [
        (NOTHING, UP, "OpenD was started."),
        (UP, NOTHING, "OpenD has ended."),
        (UP, replace(UP, running=frozenset({(8, 80.0)})), "OpenD was started again."),
        (UP, LISTENS, "OpenD listens on its API port now."),
        (NOTHING, replace(NOTHING, holders=frozenset({9})), "Another program is at OpenD's API port."),
        (replace(NOTHING, holders=frozenset({9})), NOTHING, "Nothing listens on OpenD's API port any more."),
        (LISTENS, replace(LISTENS, state=Kind.READY), "OpenD has logged in."),
        (LISTENS, replace(LISTENS, state=Kind.NEEDS_PHONE_CODE), "OpenD's log tells something new."),
        (UP, replace(UP, settings=2.0), "OpenD.xml was changed."),
        (UP, replace(UP, network=()), "The network of this computer has changed."),
    ],
)
def test_each_change_has_its_sentence(before: Glimpse, now: Glimpse, said: str) -> None:
    assert str(changed(before, now)) == said


SEEN = replace(LISTENS, state=Kind.READY)


@pytest.mark.parametrize(
    "now", [SEEN, replace(SEEN, holders=None), replace(SEEN, network=None), replace(SEEN, state=None)]
)
def test_what_cannot_be_seen_is_no_change(now: Glimpse) -> None:
    assert changed(SEEN, now) is None


def watched(monkeypatch: pytest.MonkeyPatch, *glimpses: Glimpse, since: Glimpse | None = None) -> list[object]:
    left = iter(glimpses)
    monkeypatch.setattr(Glancer, "glance", lambda _: next(left))
    pauses: Iterator[bool] = iter([True] * (len(glimpses) - 1) + [False])
    return list(lookout.lookout(lambda: pytest.fail("no facts"), lambda _: next(pauses), since))


def test_the_middle_of_a_start_is_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    items = watched(monkeypatch, NOTHING, UP, LISTENS, LISTENS, LISTENS)
    assert items[0] == NOTHING
    assert [str(item.what) for item in items[1:] if isinstance(item, Stirred)] == ["OpenD was started."]
    assert len(items) == 2


def test_what_comes_and_goes_between_two_glances_is_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert watched(monkeypatch, NOTHING, UP, NOTHING, NOTHING) == [NOTHING]


def test_an_earlier_glimpse_is_what_is_compared_with(monkeypatch: pytest.MonkeyPatch) -> None:
    items = watched(monkeypatch, UP, UP, since=NOTHING)
    assert [str(item.what) for item in items if isinstance(item, Stirred)] == ["OpenD was started."]


def test_glances_become_rare(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Glancer, "glance", lambda _: NOTHING)
    now, pauses = [0.0], []

    def pause(seconds: float) -> bool:
        pauses.append(seconds)
        now[0] += seconds
        return now[0] < lookout.RARELY_FROM + 30

    list(lookout.lookout(lambda: pytest.fail("no facts"), pause, None, lambda: now[0]))
    assert pauses[0] == lookout.OFTEN
    assert pauses[-1] == lookout.RARELY
    assert pauses == sorted(pauses)


def test_waiting_ends_as_soon_as_nobody_looks() -> None:
    with pytest.raises(Cancelled):
        patiently(lambda: True)(60)
    assert patiently(lambda: False, step=0.001)(0.002)
