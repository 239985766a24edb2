"""The operation commands: what each does, how often it may be used, what OpenD says to it (facts: §4.2)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from opend_wizard.simulator import speech
from opend_wizard.simulator.heart.clock import Ration
from opend_wizard.simulator.heart.gateway import Gateway
from opend_wizard.simulator.heart.login import Answer, Login
from opend_wizard.simulator.heart.status import ProgramStatus

_OPTION = re.compile(r" -(?P<name>\w+)=(?P<value>\S*)")  # a space stands before each dash
Options = Mapping[str, str]


class Commands:
    """Carries out one command line at a time."""

    def __init__(self, gateway: Gateway, login: Login, end: Callable[[], None]) -> None:
        self._gateway = gateway
        self._login = login
        self._end = end
        self.used: list[str] = []  # names only: values may be codes and passwords
        clock = gateway.clock
        self._rations = {name: Ration(clock, 10, 60) for name in ("ping", "request_highest_quote_right")}
        self._known: dict[str, Callable[[Options], tuple[str, ...]]] = {
            "help": self._help,
            "exit": self._exit,
            "quit": self._exit,
            "ping": lambda _: (self._gateway.say(speech.PONG, milliseconds=12),),
            "req_phone_verify_code": lambda _: self._login.request_phone_code().lines,
            "input_phone_verify_code": lambda given: self._login.enter_phone_code(given.get("code", "")).lines,
            "req_pic_verify_code": lambda _: self._login.request_picture_code().lines,
            "input_pic_verify_code": lambda given: self._login.enter_picture_code(given.get("code", "")).lines,
            "relogin": lambda given: self._relogin(given).lines,
            "show_sub_info": lambda _: self._show_sub_info(),
            "request_highest_quote_right": lambda _: (self._gateway.take_right(),),
            "update": lambda _: (self._gateway.say(speech.NO_UPDATE),),
            "show_delay_report": lambda _: (),
            "close_api_conn": lambda _: (),
        }

    def carry_out(self, line: str) -> tuple[str, ...]:
        """Do what `line` asks for; gives the lines OpenD answers, possibly none."""
        name = line.split(" ", 1)[0]
        self.used.append(name)
        command = self._known.get(name)
        if command is None:
            return (self._gateway.say(speech.UNKNOWN_COMMAND, command=name),)
        ration = self._rations.get(name)
        if ration is not None and not ration.take():
            return (self._gateway.say(speech.TOO_OFTEN, command=name),)
        return command({found["name"]: found["value"] for found in _OPTION.finditer(line)})

    def _help(self, _given: Options) -> tuple[str, ...]:
        return (self._gateway.say(speech.COMMAND_LIST), *(f"\t{name}" for name in self._known if name != "quit"))

    def _exit(self, _given: Options) -> tuple[str, ...]:
        self._end()  # the program, not the connection (facts: §4.1)
        return ()

    def _relogin(self, given: Options) -> Answer:
        return self._login.relogin(given.get("login_pwd"), given.get("login_pwd_md5"))

    def _show_sub_info(self) -> tuple[str, ...]:
        """Harmless, and therefore a good question: its answer tells whether OpenD is logged in (facts: §4.2)."""
        now = self._gateway.snapshot()
        if now.status == ProgramStatus.READY:
            return (self._gateway.say(speech.REMAINING_QUOTA, count=300),)
        tips = {ProgramStatus.NEED_PHONE_CODE: speech.TIP_REQUEST_PHONE_CODE}
        tip = tips.get(ProgramStatus(self._gateway.status)) if now.status in set(ProgramStatus) else None
        return tuple(text for text in (now.text, self._gateway.say(tip) if tip else "") if text)
