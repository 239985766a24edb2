from opend_wizard.simulator.heart.clock import Clock, Ration


def test_time_passes_and_can_be_moved_on() -> None:
    clock = Clock()
    before = clock.now()
    clock.advance(100)

    assert 100 <= clock.now() - before < 110


def test_a_ration_holds_for_a_sliding_window() -> None:
    clock = Clock()
    ration = Ration(clock, 2, 60)
    assert ration.take()
    clock.advance(40)
    assert ration.take()
    assert not ration.take()
    clock.advance(21)  # the first one is more than a minute ago, the second is not
    assert ration.take()
    assert not ration.take()


def test_a_refused_one_is_not_counted() -> None:
    clock = Clock()
    ration = Ration(clock, 1, 60)
    assert ration.take()
    clock.advance(59)
    assert not ration.take()
    clock.advance(2)
    assert ration.take()
