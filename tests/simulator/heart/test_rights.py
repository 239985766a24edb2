import pytest

from opend_wizard.simulator.heart.clock import Clock
from opend_wizard.simulator.heart.rights import QuoteRight


def test_without_holding_the_other_keeps_it() -> None:
    right = QuoteRight(Clock(), hold=False)

    assert right.held
    assert not right.taken_by_another()
    assert not right.held


def test_with_holding_it_comes_back_at_once() -> None:
    right = QuoteRight(Clock(), hold=True)

    assert right.taken_by_another()
    assert right.held


@pytest.mark.parametrize(("seconds", "held"), [(0, False), (9, False), (11, True)])
def test_the_second_taking_within_ten_seconds_wins(seconds: float, held: bool) -> None:
    clock = Clock()
    right = QuoteRight(clock, hold=True)
    right.taken_by_another()
    clock.advance(seconds)

    assert right.taken_by_another() is held
    assert right.held is held


@pytest.mark.parametrize("hold", [True, False])
def test_on_command_it_is_taken_and_the_past_forgotten(hold: bool) -> None:
    right = QuoteRight(Clock(), hold)
    right.taken_by_another()
    right.taken_by_another()
    held = [right.held]

    right.take()

    assert [*held, right.held] == [False, True]
    assert right.taken_by_another() is hold
