"""Orders to a running simulated OpenD: tests and practice move its state while it lives."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from opend_wizard.simulator.peers.impostors import Impostor
from opend_wizard.simulator.peers.manners import Manner

if TYPE_CHECKING:
    from opend_wizard.simulator.opend import SimulatedOpenD

Order = dict[str, object]


class Control:
    """Obeys one order, a JSON object with ``do``; gives the answer, of which ``ok`` tells whether it was understood."""

    def __init__(self, opend: SimulatedOpenD) -> None:
        self._opend = opend
        self._known: dict[str, Callable[[Order], Order]] = {
            "state": self._state,
            "set": self._set,
            "login": self._login,
            "manner": self._manner,
            "telnet": self._telnet,
            "kick": self._kick,
            "event": self._event,
            "pass": self._pass,
            "phone": lambda _: {"codes": self._opend.login.phone.sent, "pictures": self._opend.login.graphic.sent},
            "drop": self._drop,
            "log": self._log,
            "rotate": self._rotate,
            "end": self._end,
        }

    def __call__(self, order: Order) -> Order:
        """Raises KeyError, TypeError or ValueError on an order that makes no sense."""
        return {"ok": True, **self._known[str(order["do"])](order)}

    def _state(self, _order: Order) -> Order:
        now = self._opend.gateway.snapshot()
        return {
            "status": now.status,
            "text": now.text,
            "quote_login": now.quote_login,
            "trade_login": now.trade_login,
            "right_held": now.right_held,
            "callers": len(self._opend.api.callers),
            "wrong_passwords": self._opend.login.wrong_passwords,
            "hellos": self._opend.login.hellos,
            "commands": list(self._opend.commands.used),
        }

    def _set(self, order: Order) -> Order:
        """``status`` (a number or null for a status left out), ``text``, ``skew`` in seconds."""
        gateway = self._opend.gateway
        if "skew" in order:
            gateway.skew = _number(order["skew"])
        if "status" in order:
            status = order["status"]
            gateway.leave_status_out = status is None
            text = order.get("text")
            if status is not None:
                gateway.enter(int(_number(status)), None if text is None else str(text))
        return {}

    def _login(self, order: Order) -> Order:
        self._opend.gateway.set_logins(order["quote"] is True, order["trade"] is True)
        return {}

    def _manner(self, order: Order) -> Order:
        """``manner`` or ``impostor`` by name, and any other field of `Manners`."""
        manners = self._opend.api.manners
        if "manner" in order:
            manners.manner, manners.impostor = Manner(order["manner"]), None
        if "impostor" in order:
            manners.impostor = None if order["impostor"] is None else Impostor(order["impostor"])
        _change(manners, order, ("manner", "impostor"))
        return {}

    def _telnet(self, order: Order) -> Order:
        """``asking`` (account, password or null), ``impostor``, and any other field of `TelnetManners`."""
        server = self._opend.telnet
        if server is None:
            raise ValueError("no telnet port is configured")
        if "asking" in order:
            server.asking = None if order["asking"] is None else str(order["asking"])
        if "impostor" in order:
            server.manners.impostor = None if order["impostor"] is None else Impostor(order["impostor"])
        _change(server.manners, order, ("asking", "impostor"))
        return {}

    def _kick(self, order: Order) -> Order:
        """Another terminal takes the quote right, ``behind`` seconds ago by the times of the log."""
        log = self._opend.log
        log.behind = _number(order.get("behind", 0))
        taken_back = self._opend.gateway.lose_right()
        log.behind = 0.0
        return {"taken_back": taken_back}

    def _event(self, order: Order) -> Order:
        self._opend.gateway.happen(int(_number(order["event"])), str(order.get("text", "")))
        return {}

    def _pass(self, order: Order) -> Order:
        self._opend.gateway.clock.advance(_number(order["seconds"]))
        return {}

    def _drop(self, _order: Order) -> Order:
        self._opend.api.drop()
        return {}

    def _log(self, order: Order) -> Order:
        self._opend.log.write_raw(str(order["text"]))
        return {}

    def _rotate(self, order: Order) -> Order:
        """A new log file, of ``user``, in which everything from now on stands."""
        moment = datetime.now().astimezone()
        self._opend.log.begin(moment, int(_number(order.get("user", 0))))
        return {"path": str(self._opend.log.path)}

    def _end(self, order: Order) -> Order:
        self._opend.stop(int(_number(order.get("exit", 0))))
        return {}


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ValueError(f"{value!r} is no number")
    return value


def _change(manners: object, order: Order, done: tuple[str, ...]) -> None:
    for name, value in order.items():
        if name == "do" or name in done:
            continue
        if not hasattr(manners, name):
            raise ValueError(f"there is no {name}")
        setattr(manners, name, value)
