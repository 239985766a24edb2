"""Who is connected to OpenD's API port: one entry a program, or a computer, with the places it takes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from opend_wizard.machine import Connection

_Ends: TypeAlias = "dict[tuple[tuple[str, int], tuple[str, int]], Connection]"
_Who: TypeAlias = "tuple[int | None, str]"

MOST = 128
"""Connections OpenD takes at the same time (facts: §5.5)."""

_TAKES_A_PLACE = ("ESTABLISHED", "CLOSE_WAIT")  # on OpenD's side; what is winding down costs none (protocol: §8)


@dataclass(frozen=True)
class Caller:
    """One program on this computer (`pid`), or where its process is not known its `address`, and its connections.

    `places` is how many of OpenD's it takes. `forgotten` counts those that OpenD has closed and the
    program has not (``CLOSE_WAIT``): they are of no use to anybody.
    """

    pid: int | None
    address: str
    places: int
    forgotten: int


def callers(seen: Iterable[Connection], port: int, opend: frozenset[int], own: frozenset[str]) -> tuple[Caller, ...]:
    """Everybody on the API port, who takes most first.

    `opend` are the processes of OpenD, `own` the addresses of this machine. Places are counted on OpenD's side,
    and where that cannot be seen (in a container), on the side of the programs.
    """
    ends = tuple(seen)
    inside = {(each.local, each.remote): each for each in ends if _is_opends(each, port, opend)}
    outside: _Ends = {}
    for each in ends:
        if each.remote[1] == port and each.pid not in opend and _is_here(each.remote[0], own):
            outside.setdefault((each.local, each.remote), each)  # processes that share a socket are one caller
    places = Counter(_places(inside, outside))
    forgotten = Counter(_who(each, each.local[0]) for each in outside.values() if each.state == "CLOSE_WAIT")
    found = (Caller(*who, places[who], forgotten[who]) for who in {*places, *forgotten})
    return tuple(sorted(found, key=lambda each: (-each.places, -each.forgotten, each.pid or 0, each.address)))


def _places(inside: _Ends, outside: _Ends) -> Iterator[_Who]:
    """Whose each place is."""
    for each in inside.values():
        if each.state in _TAKES_A_PLACE:
            yield _who(outside.get((each.remote, each.local)), each.remote[0])
    if not inside:
        yield from (_who(each, each.local[0]) for each in outside.values() if each.state == "ESTABLISHED")


def _who(program: Connection | None, address: str) -> _Who:
    known = None if program is None else program.pid
    return (None, address) if known is None else (known, "")


def _is_opends(each: Connection, port: int, opend: frozenset[int]) -> bool:
    return each.local[1] == port and (each.pid is None or each.pid in opend)


def _is_here(address: str, own: frozenset[str]) -> bool:
    return address in own or address.startswith("127.")
