"""Logs of earlier starts of an OpenD, as they lie in the folder of one that has been in use (facts: §6.1)."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from opend_wizard.simulator import speech
from opend_wizard.simulator.gtwlog import GatewayLog
from opend_wizard.simulator.layout import ACCOUNT, BUILD, VERSION, Layout
from opend_wizard.simulator.speech import Language, Line

_Spoken = tuple[Line, dict[str, "str | int"]]


def write_success(layout: Layout, started: datetime, language: Language = Language.ENGLISH) -> Path:
    """A log of a start that went well, of which `started` is the first second (facts: §6.1)."""
    ending: tuple[_Spoken, ...] = (
        (speech.LOGIN_SUCCESSFUL, {}),
        (speech.USER_QUOTA, {}),
        (speech.QUOTE_RIGHT, {"level": "LV3"}),
    )
    return _write_log(layout, started, language, (*ending, (speech.DATA_READY, {})))


def write_code_needed(layout: Layout, starts: int = 3) -> None:
    """Logs of the last `starts` starts, a day apart, each of which ended with a demand for the phone code."""
    lines: tuple[_Spoken, ...] = ((speech.NEED_PHONE_CODE, {}), (speech.TIP_REQUEST_PHONE_CODE, {}))
    for days in range(starts, 0, -1):
        _write_log(layout, datetime.now().astimezone() - timedelta(hours=24 * days - 23), Language.ENGLISH, lines)


def write_failure(layout: Layout, started: datetime, *lines: Line, ended: bool = True) -> Path:
    """A log of a start whose login ended with `lines`, and of the program's end if it `ended`."""
    spoken: tuple[_Spoken, ...] = tuple((line, {}) for line in lines)
    over: tuple[_Spoken, ...] = ((speech.EXITED, {"product": layout.brand.title}),) if ended else ()
    return _write_log(layout, started, Language.ENGLISH, (*spoken, *over))


def _write_log(layout: Layout, started: datetime, language: Language, ending: Sequence[_Spoken]) -> Path:
    log = GatewayLog(layout.log_dir, language, started, user=int(ACCOUNT))
    beginning: tuple[_Spoken, ...] = (
        (speech.VERSION, {"product": layout.brand.title, "version": f"{VERSION}({BUILD})"}),
        (speech.START_TIME, {"time": f"{started:%Y-%m-%d %H:%M:%S}"}),
        (speech.RUNNING, {"product": layout.brand.title}),
        (speech.CONFIG_LOADED, {}),
        (speech.SERVER_STARTED, {}),
        (speech.API_ADDRESS, {"address": "127.0.0.1", "port": layout.api_port}),
        (speech.RSA_OFF, {}),
        (speech.LOGIN_METHOD, {}),
        (speech.LOGGING_IN, {}),
        (speech.LOGIN_ACCOUNT, {"account": ACCOUNT}),
    )
    moment = started
    for line, values in (*beginning, *ending):
        log.write(line, moment, **values)
        moment += timedelta(seconds=1)
    os.utime(log.path, (moment.timestamp(), moment.timestamp()))
    return log.path
