"""Reads windows as a screen reader does: over AT-SPI, the accessibility bus of Linux desktops."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection

from tests.desktop.screen import PATIENCE, until

_PREFIX = "org.a11y.atspi."
_REGISTRY = _PREFIX + "Registry"
_ROOT = "/org/a11y/atspi/accessible/root"
ENABLED, FOCUSED, FOCUSABLE, CHECKED, SENSITIVE, SHOWING = 8, 12, 11, 4, 24, 25  # bits of a state (AtspiStateType)
POLITE, ASSERTIVE = 1, 2


@dataclass(frozen=True)
class Thing:
    """One thing in a window, as it was when it was read; `depth` is how deep it stands."""

    bus: str
    path: str
    name: str
    description: str
    role: str
    state: int
    depth: int

    def has(self, bit: int) -> bool:
        """Whether it is in that state."""
        return bool(self.state >> bit & 1)


class Reader:
    """One connection to the bus; what the windows announce comes in by itself, in `heard`."""

    def __init__(self, session: str) -> None:
        with open_dbus_connection(session) as first:
            status = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status")
            first.send_and_get_reply(Properties(status).set("IsEnabled", "b", True))
            first.send_and_get_reply(Properties(status).set("ScreenReaderEnabled", "b", True))
            own = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            address = first.send_and_get_reply(new_method_call(own, "GetAddress")).body[0]
        self._bus = open_dbus_connection(address)
        registry = DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _REGISTRY)
        self._bus.send_and_get_reply(new_method_call(registry, "RegisterEvent", "s", ("object:announcement",)))
        rule = MatchRule(type="signal", interface=_PREFIX + "Event.Object", member="Announcement")
        self._bus.send_and_get_reply(message_bus.AddMatch(rule))
        self._incoming: deque[Any] = deque()
        self._filter = self._bus.filter(rule, queue=self._incoming)
        self._heard: list[tuple[str, int]] = []

    def close(self) -> None:
        """Leave the bus."""
        self._filter.close()
        self._bus.close()

    @property
    def heard(self) -> list[tuple[str, int]]:
        """Every announcement so far and its politeness, in order."""
        self._children(_REGISTRY, _ROOT)  # any answer brings what has come in meanwhile
        while self._incoming:
            _, politeness, _, (_, words), *_ = self._incoming.popleft().body
            self._heard.append((words, politeness))
        return self._heard

    def everything(self) -> list[Thing]:
        """All that is shown now, in the order in which it is read."""
        return [thing for bus, path in self._children(_REGISTRY, _ROOT) for thing in self._below(bus, path, 0)]

    def find(self, role: str, name: str) -> Thing:
        """What has this role and a name that begins so, as soon as it is shown."""
        return until(lambda: self._found(role, name), lambda: f"no {role} “{name}” in:\n{self.told()}")[0]

    def focused(self) -> Thing | None:
        """What has the keyboard."""
        return next((thing for thing in reversed(self.everything()) if thing.has(FOCUSED)), None)

    def act(self, role: str, name: str) -> None:
        """Do the first action of what has this role and name, as soon as it can be done."""
        (thing, *_) = until(
            lambda: [one for one in [self.find(role, name)] if one.has(SENSITIVE)],
            lambda: f"{role} “{name}” cannot be used",
        )
        self._call(thing, "Action", "DoAction", "i", (0,))

    def write(self, thing: Thing, words: str) -> None:
        """Put `words` into an input, as dictation does."""
        self._call(thing, "EditableText", "SetTextContents", "s", (words,))

    def told(self) -> str:
        """Everything as lines, for a complaint."""
        return "\n".join(f"{'  ' * one.depth}{one.role} “{one.name}” – {one.description}" for one in self.everything())

    def _found(self, role: str, name: str) -> list[Thing]:
        return [thing for thing in self.everything() if thing.role == role and thing.name.startswith(name)]

    def _below(self, bus: str, path: str, depth: int) -> Iterator[Thing]:
        thing = self._thing(bus, path, depth)
        if thing is None or (depth and not thing.has(SHOWING)):
            return
        yield thing
        for inner in self._children(bus, path):
            yield from self._below(*inner, depth + 1)

    def _thing(self, bus: str, path: str, depth: int) -> Thing | None:
        where = DBusAddress(path, bus, _PREFIX + "Accessible")
        name, description = (self._reply(Properties(where).get(key)) for key in ("Name", "Description"))
        role = self._reply(new_method_call(where, "GetRoleName"))
        state = self._reply(new_method_call(where, "GetState"))
        if name is None or description is None or role is None or state is None:
            return None  # gone since it was named
        low, high = state[0]
        return Thing(bus, path, name[0][1], description[0][1], role[0], low | high << 32, depth)

    def _children(self, bus: str, path: str) -> list[tuple[str, str]]:
        reply = self._reply(new_method_call(DBusAddress(path, bus, _PREFIX + "Accessible"), "GetChildren"))
        return [] if reply is None else reply[0]

    def _call(self, thing: Thing, interface: str, method: str, signature: str, values: tuple[object, ...]) -> None:
        where = DBusAddress(thing.path, thing.bus, _PREFIX + interface)
        assert self._reply(new_method_call(where, method, signature, values)) == (True,), f"{thing} takes no {method}"

    def _reply(self, message: Any) -> Any:
        """The body of the answer, None where it is an error."""
        answer = self._bus.send_and_get_reply(message, timeout=PATIENCE)
        return None if answer.header.message_type is MessageType.error else answer.body
