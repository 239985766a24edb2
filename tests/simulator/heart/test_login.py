import hashlib
from pathlib import Path

import pytest

from opend_wizard.simulator.heart.gateway import Gateway
from opend_wizard.simulator.heart.login import PASSWORD, Login
from opend_wizard.simulator.heart.picture import draw
from opend_wizard.simulator.heart.status import ProgramStatus
from opend_wizard.simulator.speech import Language


def md5_of(password: str) -> str:
    return hashlib.md5(password.encode(), usedforsecurity=False).hexdigest()


class Patient:
    """A login that waits for the person, and everything it logs."""

    def __init__(self, folder: Path, status: int) -> None:
        self.lines: list[str] = []
        self.gateway = Gateway(Language.ENGLISH, "100000", "moomoo OpenD")
        self.gateway.log = self.lines.append
        self.login = Login(self.gateway, folder)
        self.gateway.begin(status)


@pytest.fixture
def phone(tmp_path: Path) -> Patient:
    return Patient(tmp_path, ProgramStatus.NEED_PHONE_CODE)


@pytest.fixture
def picture(tmp_path: Path) -> Patient:
    return Patient(tmp_path, ProgramStatus.NEED_PIC_CODE)


@pytest.fixture
def ready(tmp_path: Path) -> Patient:
    return Patient(tmp_path, ProgramStatus.READY)


def test_the_phone_code_moves_the_state_from_4_to_10(phone: Patient) -> None:
    asked = phone.login.request_phone_code()
    assert asked.ok
    assert asked.lines == (
        "Requesting a phone verification code",
        "Request a phone verification code successfully",
        "Command tips: input_phone_verify_code -code=123456",
    )
    assert phone.gateway.status == 4

    entered = phone.login.enter_phone_code(phone.login.phone.sent[-1])

    assert entered.ok
    assert entered.lines == ("Login successful",)
    assert phone.gateway.status == 10
    assert phone.lines[-1] == "Required data is ready"


def test_a_code_never_reaches_the_log(phone: Patient) -> None:
    phone.login.request_phone_code()
    phone.login.enter_phone_code("987650")
    phone.login.enter_phone_code(phone.login.phone.sent[-1])

    assert not any("987650" in line or phone.login.phone.sent[-1] in line for line in phone.lines)


def test_a_code_can_be_asked_for_once_a_minute(phone: Patient) -> None:
    assert phone.login.request_phone_code().ok
    again = phone.login.request_phone_code()
    assert not again.ok
    assert "too often" in again.lines[-1]
    phone.gateway.clock.advance(61)
    assert phone.login.request_phone_code().ok
    assert len(phone.login.phone.sent) == 2


def test_ten_entries_a_minute(phone: Patient) -> None:
    phone.login.request_phone_code()
    right = phone.login.phone.sent[-1]
    wrong = "000000" if right != "000000" else "000001"
    for _ in range(10):
        said = phone.login.enter_phone_code(wrong)
        assert not said.ok
        assert "wrong" in said.lines[0]
    refused = phone.login.enter_phone_code(right)
    assert not refused.ok
    assert "too often" in refused.lines[0]
    assert phone.gateway.status == 4
    phone.gateway.clock.advance(61)
    assert phone.login.enter_phone_code(right).ok


def test_a_new_client_voids_the_code_and_has_another_sent_if_the_minute_is_over(phone: Patient) -> None:
    phone.login.request_phone_code()
    first = phone.login.phone.sent[-1]
    phone.login.connected()
    assert not phone.login.enter_phone_code(first).ok
    assert phone.login.phone.sent == [first]  # the second would come too soon

    phone.gateway.clock.advance(61)
    phone.login.request_phone_code()
    phone.gateway.clock.advance(61)
    phone.login.connected()
    assert len(phone.login.phone.sent) == 3
    assert phone.login.enter_phone_code(phone.login.phone.sent[-1]).ok


def test_a_new_client_changes_nothing_where_nothing_is_waited_for(phone: Patient, ready: Patient) -> None:
    phone.login.connected()  # no code was sent yet
    ready.login.connected()
    assert phone.login.phone.sent == ready.login.phone.sent == []

    phone.login.request_phone_code()
    phone.login.reconnect_voids = False
    phone.login.connected()
    assert phone.login.enter_phone_code(phone.login.phone.sent[-1]).ok


def test_the_picture_is_put_into_the_data_folder_and_its_code_logs_in(picture: Patient, tmp_path: Path) -> None:
    assert picture.login.request_picture_code().ok
    code = picture.login.graphic.sent[-1]
    assert (tmp_path / "PicVerifyCode.png").read_bytes() == draw(code)

    assert not picture.login.enter_picture_code("x").ok
    assert picture.login.enter_picture_code(code).ok
    assert picture.gateway.status == 10


@pytest.mark.parametrize(
    "name", ["request_phone_code", "request_picture_code", "enter_phone_code", "enter_picture_code"]
)
def test_codes_that_nobody_wants_are_refused(ready: Patient, name: str) -> None:
    method = getattr(ready.login, name)
    said = method("1234") if name.startswith("enter") else method()

    assert not said.ok
    assert "No verification code is needed" in said.lines[0]
    assert ready.gateway.status == 10


def test_ten_picture_requests_a_minute(picture: Patient) -> None:
    assert [picture.login.request_picture_code().ok for _ in range(11)] == [True] * 10 + [False]


@pytest.mark.parametrize(
    ("password", "md5", "right"),
    [
        (None, None, True),
        (PASSWORD, None, True),
        ("other", None, False),
        (None, md5_of(PASSWORD), True),
        (None, md5_of(f"{PASSWORD}\n"), False),
        ("other", md5_of(PASSWORD), True),  # the MD5 wins
    ],
)
def test_relogin(ready: Patient, password: str | None, md5: str | None, right: bool) -> None:
    assert ready.login.relogin(password, md5).ok is right
    assert ready.gateway.status == (10 if right else 5)
    assert ready.login.wrong_passwords == (0 if right else 1)
    given = [secret for secret in (password, md5) if secret]
    assert not any(secret in line for secret in given for line in ready.lines)


def test_ten_relogins_an_hour_and_after_ten_wrong_ones_none_at_all(ready: Patient) -> None:
    assert not any(ready.login.relogin("wrong").ok for _ in range(10))
    assert "too often" in ready.login.relogin(PASSWORD).lines[0]
    ready.gateway.clock.advance(3601)
    said = ready.login.relogin(PASSWORD)
    assert not said.ok
    assert "limit" in said.lines[0]
