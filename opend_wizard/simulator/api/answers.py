"""What OpenD answers to each request, as values (protocol: §4)."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from opend_wizard.simulator import speech
from opend_wizard.simulator.api.messages import NotifyType, Proto, RetType
from opend_wizard.simulator.api.schema import Value, Values
from opend_wizard.simulator.heart.gateway import Gateway, News, Topic
from opend_wizard.simulator.heart.login import Answer
from opend_wizard.simulator.heart.status import ProgramStatus

if TYPE_CHECKING:
    from opend_wizard.simulator.api.caller import Caller
    from opend_wizard.simulator.api.server import ApiServer

SERVER_VERSION, SERVER_BUILD = 1011, 7108  # 10.11.7108
_MARKET_CLOSED = 6
_BASIC, _BEST = 1, 6  # quote rights: BMP, level 3
_PICTURE, _PHONE = 1, 2
_REQUEST, _ENTER = 1, 2
_TRADING = range(2000, 3000)


@dataclass(frozen=True)
class Reply:
    """How a request went, what OpenD says about it, and what it answers."""

    ret: int
    message: str = ""
    s2c: Values = field(default_factory=dict)


def init_connect(api: ApiServer, number: int) -> Reply | None:
    """The answer to InitConnect; None if OpenD leaves it open until it is logged in."""
    now = api.gateway.snapshot()
    if now.status != ProgramStatus.READY and not now.quote_login:
        if api.manners.hello == "silent":
            return None
        if api.manners.hello == "refuse":
            return Reply(RetType.FAILED, now.text)
    s2c: Values = {
        "serverVer": SERVER_VERSION,
        "loginUserID": int(api.gateway.account),
        "connID": number,
        "connAESKey": secrets.token_hex(8),
        "keepAliveInterval": api.manners.keep_alive,
        "aesCBCiv": secrets.token_hex(8),
        "userAttribution": api.attribution,
    }
    return Reply(RetType.SUCCEED, "", s2c)


def answer(api: ApiServer, proto: int, c2s: Values, caller: Caller) -> Reply:
    """The answer to any later request."""
    if proto in _TRADING and api.manners.refuse_trade:
        return Reply(RetType.FAILED, api.gateway.say(speech.TRADE_NEEDS_ENCRYPTION))
    known = _ANSWERS.get(proto)
    if known is None:
        return Reply(RetType.FAILED, api.gateway.say(speech.UNKNOWN_PROTOCOL))
    return known(api, c2s, caller)


def _global_state(api: ApiServer, _c2s: Values, caller: Caller) -> Reply:
    now = api.gateway.snapshot()
    markets: dict[str, Value] = {
        f"market{name}": _MARKET_CLOSED for name in ("HK", "US", "SH", "SZ", "HKFuture", "USFuture")
    }
    s2c: dict[str, Value] = {
        **markets,
        "qotLogined": now.quote_login,
        "trdLogined": now.trade_login,
        "serverVer": SERVER_VERSION,
        "serverBuildNo": SERVER_BUILD,
        "time": int(now.time),
        "localTime": time.time(),
        "connID": caller.number,
    }
    if now.status is not None:
        s2c["programStatus"] = _program_status(now.status, now.text)
    if now.quote_login:
        s2c["qotSvrIpAddr"] = s2c["trdSvrIpAddr"] = "203.0.113.7:443"  # a documentation address: nobody's
    return Reply(RetType.SUCCEED, "", s2c)


def _program_status(status: int, text: str) -> Values:
    return {"type": status, "strExtDesc": text} if text else {"type": status}


def _keep_alive(_api: ApiServer, _c2s: Values, _caller: Caller) -> Reply:
    return Reply(RetType.SUCCEED, "", {"time": int(time.time())})


def _user_info(api: ApiServer, _c2s: Values, _caller: Caller) -> Reply:
    now = api.gateway.snapshot()
    right = _BEST if now.right_held else _BASIC
    s2c: Values = {
        "nickName": "practice",
        "hkQotRight": right,
        "usQotRight": right,
        "isNeedAgreeDisclaimer": now.status == ProgramStatus.DISCLAIMER_NOT_AGREED,
        "userID": int(api.gateway.account),
        "updateType": 2 if now.status == ProgramStatus.FORCE_UPDATE else 0,
        "subQuota": 300,
        "historyKLQuota": 300,
        "shQotRight": _BASIC,
        "szQotRight": _BASIC,
    }
    return Reply(RetType.SUCCEED, "", s2c)


def _verification(api: ApiServer, c2s: Values, _caller: Caller) -> Reply:
    login, code = api.login, str(c2s.get("code", ""))
    ways: dict[tuple[Value | None, Value | None], Callable[[], Answer]] = {
        (_PHONE, _REQUEST): login.request_phone_code,
        (_PHONE, _ENTER): lambda: login.enter_phone_code(code),
        (_PICTURE, _REQUEST): login.request_picture_code,
        (_PICTURE, _ENTER): lambda: login.enter_picture_code(code),
    }
    way = ways.get((c2s.get("type"), c2s.get("op")))
    if way is None:
        return Reply(RetType.FAILED, api.gateway.say(speech.UNKNOWN_PROTOCOL))
    said = way()
    return Reply(RetType.SUCCEED if said.ok else RetType.FAILED, "" if said.ok else said.lines[-1])


_ANSWERS: dict[int, Callable[[ApiServer, Values, Caller], Reply]] = {
    Proto.GET_GLOBAL_STATE: _global_state,
    Proto.KEEP_ALIVE: _keep_alive,
    Proto.GET_USER_INFO: _user_info,
    Proto.VERIFICATION: _verification,
}


def notify(gateway: Gateway, news: News) -> Values:
    """What is pushed about `news`."""
    now = gateway.snapshot()
    if news.topic is Topic.EVENT:
        return {"type": NotifyType.GTW_EVENT, "event": {"eventType": news.event, "desc": news.text}}
    if news.topic is Topic.LOGIN:
        login: Values = {"qotLogined": now.quote_login, "trdLogined": now.trade_login}
        return {"type": NotifyType.CONN_STATUS, "connectStatus": login}
    if news.topic is Topic.RIGHT:
        right = _BEST if now.right_held else _BASIC
        rights: Values = {"hkQotRight": right, "usQotRight": right, "cnQotRight": _BASIC}
        return {"type": NotifyType.QOT_RIGHT, "qotRight": rights}
    status = _program_status(gateway.status, now.text)
    return {"type": NotifyType.PROGRAM_STATUS, "programStatus": {"programStatus": status}}
