"""Looking ends in time, whatever the machine does."""

import threading

import pytest

from opend_wizard.errors import Cancelled, Unseen
from opend_wizard.patience import Patience
from opend_wizard.texts import Text

WHAT = Text("The disk")


@pytest.fixture
def hung():
    """Work that never ends by itself; it is let go after the test."""
    let_go = threading.Event()
    yield let_go.wait
    let_go.set()


def test_the_result_comes_back():
    assert Patience().wait(lambda: 42, 1, WHAT) == 42


def test_its_failure_comes_back():
    with pytest.raises(ValueError, match="invalid literal"):
        Patience().wait(lambda: int("no number"), 1, WHAT)


def test_a_hung_look_is_given_up(hung):
    with pytest.raises(Unseen, match=r"The disk gave no answer within 0\.05 seconds"):
        Patience().wait(hung, 0.05, WHAT)


def test_the_whole_time_limits_each_look(hung):
    with pytest.raises(Unseen):
        Patience(0.05).wait(hung, 30, WHAT)


def test_stopping_ends_the_wait_at_once(hung):
    stopped = threading.Event()
    threading.Timer(0.05, stopped.set).start()
    with pytest.raises(Cancelled):
        Patience(None, stopped.is_set).wait(hung, 30, WHAT)
