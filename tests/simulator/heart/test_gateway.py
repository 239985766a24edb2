import time

import pytest

from opend_wizard.simulator.heart.gateway import Gateway, News, Topic
from opend_wizard.simulator.heart.status import ProgramStatus
from opend_wizard.simulator.speech import Language


class Noted:
    """A gateway, with all that it logs and tells."""

    def __init__(self, language: Language = Language.ENGLISH, hold: bool = True) -> None:
        self.gateway = Gateway(language, "100000", "moomoo OpenD", hold)
        self.lines: list[str] = []
        self.news: list[News] = []
        self.statuses: list[int | None] = []
        self.gateway.log = self.lines.append
        self.gateway.observers.append(self.hear)

    def hear(self, news: News) -> None:
        self.news.append(news)
        if news.topic is Topic.STATUS:
            self.statuses.append(self.gateway.status)


def test_a_login_goes_through_its_states_to_ready() -> None:
    noted = Noted()
    noted.gateway.begin()

    assert noted.statuses == [1, 2, 7, 10]
    now = noted.gateway.snapshot()
    assert (now.status, now.quote_login, now.trade_login, now.right_held) == (10, True, True, True)
    assert noted.lines[-2:] == ["ProgramStatusType_Ready", "Required data is ready"]
    assert "Login Account: 100000" in noted.lines


@pytest.mark.parametrize("goal", [int(status) for status in ProgramStatus if status != ProgramStatus.READY] + [99])
def test_a_login_can_stop_in_any_state(goal: int) -> None:
    noted = Noted()
    noted.gateway.begin(goal)

    now = noted.gateway.snapshot()
    assert now.status == goal
    assert not now.quote_login
    assert not now.trade_login
    assert "Login successful" not in noted.lines


def test_the_reason_is_logged_told_and_can_be_asked() -> None:
    noted = Noted(Language.CHINESE)
    said = noted.gateway.enter(ProgramStatus.NEED_PHONE_CODE)

    assert said == noted.gateway.snapshot().text == noted.lines[-1] == "需要手机验证码"
    assert noted.news[0] == News(Topic.EVENT, 11, "需要手机验证码")


def test_another_reason_may_be_given() -> None:
    noted = Noted()
    noted.gateway.enter(ProgramStatus.LOGIN_FAILED, "Login failed,network timeout")

    assert noted.gateway.snapshot().text == "Login failed,network timeout"
    assert noted.lines[-1] == "Login failed,network timeout"


def test_logins_may_be_lost_while_ready_and_come_back_with_the_next_state() -> None:
    noted = Noted()
    noted.gateway.begin()
    noted.gateway.set_logins(quote=True, trade=False)
    now = noted.gateway.snapshot()
    assert (now.quote_login, now.trade_login) == (True, False)

    noted.gateway.enter(ProgramStatus.READY)
    assert noted.gateway.snapshot().trade_login


def test_the_status_can_be_left_out_and_the_clock_wrong() -> None:
    gateway = Noted().gateway
    gateway.leave_status_out = True
    gateway.skew = 3600.0

    assert gateway.snapshot().status is None
    assert 3500 < gateway.snapshot().time - time.time() < 3700


def test_the_right_is_lost_and_taken_back_and_both_are_logged_and_told() -> None:
    noted = Noted()
    assert noted.gateway.lose_right()
    assert noted.lines == ["US Stocks: BMP, Permission Status: Kicked", "US Stocks: LV3, Permission Status: Normal"]
    assert not noted.gateway.lose_right()
    assert noted.lines[-1] == "US Stocks: BMP, Permission Status: Kicked"
    assert not noted.gateway.snapshot().right_held
    noted.gateway.take_right()
    assert noted.gateway.snapshot().right_held
    assert [news.topic for news in noted.news] == [Topic.RIGHT] * 3


def test_an_observer_may_ask_back_from_another_thread() -> None:
    """News are told outside of the lock, or the push of a slow connection would stop everything."""
    import threading

    noted = Noted()
    answered: list[int | None] = []

    def ask(_news: News) -> None:
        thread = threading.Thread(target=lambda: answered.append(noted.gateway.snapshot().status))
        thread.start()
        thread.join(120)

    noted.gateway.observers.append(ask)
    noted.gateway.enter(ProgramStatus.READY)
    noted.gateway.set_logins(quote=False, trade=False)
    noted.gateway.lose_right()

    assert answered == [10] * 4
