"""Getting a login done: the codes, a new attempt with a password, and how often OpenD lets one try (facts: §4.2)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from opend_wizard.simulator import speech
from opend_wizard.simulator.heart.clock import Ration
from opend_wizard.simulator.heart.codes import PHONE, PICTURE, Code
from opend_wizard.simulator.heart.gateway import Gateway
from opend_wizard.simulator.heart.picture import draw
from opend_wizard.simulator.heart.status import ProgramStatus
from opend_wizard.simulator.speech import Line

PASSWORD = "practice"  # noqa: S105  (of nobody's account: the simulated OpenD takes this one)
_MOST_WRONG = 10  # logins, about as many as lock the real account (facts: §6.2)


@dataclass(frozen=True)
class Answer:
    """Whether it worked, and the sentences OpenD says about it."""

    ok: bool
    lines: tuple[str, ...]


class Login:
    """What a person can do about a login that is not done yet."""

    def __init__(self, gateway: Gateway, own_data_dir: Path) -> None:
        self._gateway = gateway
        self._picture = own_data_dir / "PicVerifyCode.png"
        self.phone = Code(PHONE)
        self.graphic = Code(PICTURE)
        self.wrong_passwords = 0
        self.hellos = 0  # how often a client has introduced itself
        self.reconnect_voids = True
        clock = gateway.clock
        self.rations = {
            "req_phone_verify_code": Ration(clock, 1, 60),
            "input_phone_verify_code": Ration(clock, 10, 60),
            "req_pic_verify_code": Ration(clock, 10, 60),
            "input_pic_verify_code": Ration(clock, 10, 60),
            "relogin": Ration(clock, 10, 3600),
        }

    def request_phone_code(self) -> Answer:
        """Have a code sent to the phone: once a minute."""
        with self._gateway.lock:
            if self._gateway.status != ProgramStatus.NEED_PHONE_CODE:
                return self._answer(False, speech.NO_CODE_NEEDED)
            self._gateway.write(speech.REQUESTING_PHONE_CODE)
            if not self.rations["req_phone_verify_code"].take():
                return self._answer(False, speech.REQUESTING_PHONE_CODE, speech.PHONE_CODE_TOO_OFTEN)
            self.phone.send()
        lines = (speech.REQUESTING_PHONE_CODE, speech.PHONE_CODE_REQUESTED, speech.TIP_ENTER_PHONE_CODE)
        return self._answer(True, *lines)

    def enter_phone_code(self, code: str) -> Answer:
        """Try `code`; the right one finishes the login."""
        return self._enter(code, self.phone, ProgramStatus.NEED_PHONE_CODE, speech.PHONE_CODE_WRONG)

    def request_picture_code(self) -> Answer:
        """Have a picture with a code put into the data folder."""
        with self._gateway.lock:
            if self._gateway.status != ProgramStatus.NEED_PIC_CODE:
                return self._answer(False, speech.NO_CODE_NEEDED)
            if not self.rations["req_pic_verify_code"].take():
                return self._too_often("req_pic_verify_code")
            self._picture.write_bytes(draw(self.graphic.send()))
        return self._answer(True, speech.PIC_CODE_REQUESTED)

    def enter_picture_code(self, code: str) -> Answer:
        """Try `code`; the right one finishes the login."""
        return self._enter(code, self.graphic, ProgramStatus.NEED_PIC_CODE, speech.PIC_CODE_WRONG)

    def _enter(self, code: str, expected: Code, status: ProgramStatus, wrong: Line) -> Answer:
        name = "input_phone_verify_code" if expected is self.phone else "input_pic_verify_code"
        with self._gateway.lock:
            if self._gateway.status != status:
                return self._answer(False, speech.NO_CODE_NEEDED)
            if not self.rations[name].take():
                return self._too_often(name)
            right = expected.enter(code)
        if not right:
            return Answer(False, (self._gateway.write(wrong),))
        self._gateway.enter(ProgramStatus.LOGGING_IN)
        return Answer(True, (self._gateway.succeed(),))

    def relogin(self, password: str | None = None, md5: str | None = None) -> Answer:
        """Try to log in again, with another password if one is given; at most ten times an hour."""
        if not self.rations["relogin"].take():
            return self._too_often("relogin")
        if self.wrong_passwords >= _MOST_WRONG:
            return self._fail(speech.TOO_MANY_LOGINS)
        if not self._right(password, md5):
            self.wrong_passwords += 1
            return self._fail(speech.WRONG_PASSWORD)
        self._gateway.enter(ProgramStatus.LOGGING_IN)
        self._gateway.succeed()
        return self._answer(True, speech.RELOGIN, speech.LOGIN_SUCCESSFUL)

    def _right(self, password: str | None, md5: str | None) -> bool:
        if md5 is not None:
            return md5 == hashlib.md5(PASSWORD.encode(), usedforsecurity=False).hexdigest()
        return password is None or password == PASSWORD

    def _fail(self, line: Line) -> Answer:
        self._gateway.enter(ProgramStatus.LOGIN_FAILED, self._gateway.say(line))
        return self._answer(False, line)

    def connected(self) -> None:
        """A client has said hello: where a phone code is waited for, it is void and another one sent.

        Reported of the real one twice (facts: §5.5), documented nowhere.
        """
        with self._gateway.lock:
            self.hellos += 1
            waiting = self._gateway.status == ProgramStatus.NEED_PHONE_CODE and self.phone.pending
            if not (waiting and self.reconnect_voids):
                return
            self.phone.void()
            if self.rations["req_phone_verify_code"].take():
                self.phone.send()
        self._gateway.write(speech.REQUESTING_PHONE_CODE)

    def _too_often(self, command: str) -> Answer:
        return Answer(False, (self._gateway.say(speech.TOO_OFTEN, command=command),))

    def _answer(self, ok: bool, *lines: Line) -> Answer:
        return Answer(ok, tuple(self._gateway.say(line) for line in lines))
