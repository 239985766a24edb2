"""Who takes OpenD's places, out of tables of connections as systems give them."""

from __future__ import annotations

from opend_wizard.machine import Connection
from opend_wizard.opend.callers import Caller, callers

API, OPEND, SCRIPT = 11111, 50, 60
OWN = frozenset({"127.0.0.1", "192.168.1.5"})


def both(
    port: int, script: int | None = SCRIPT, opend: int | None = OPEND, state: str = "ESTABLISHED"
) -> list[Connection]:
    here, there = ("127.0.0.1", API), ("127.0.0.1", port)
    return [Connection(here, there, state, opend), Connection(there, here, state, script)]


def told(*seen: Connection) -> tuple[Caller, ...]:
    return callers(seen, API, frozenset({OPEND}), OWN)


def test_a_connection_within_the_machine_is_one_place_of_its_program() -> None:
    assert told(*both(1), *both(2), *both(3, 61)) == (Caller(SCRIPT, "", 2, 0), Caller(61, "", 1, 0))


def test_another_computer_is_told_by_its_address() -> None:
    far = Connection(("192.168.1.5", API), ("192.168.1.9", 700), "ESTABLISHED", OPEND)
    assert told(far) == (Caller(None, "192.168.1.9", 1, 0),)


def test_an_opend_that_may_not_be_looked_at_counts_all_the_same() -> None:
    assert told(*both(1, opend=None)) == (Caller(SCRIPT, "", 1, 0),)


def test_what_is_winding_down_takes_no_place_but_is_kept_by_who_forgot_it() -> None:
    here, there = ("127.0.0.1", API), ("127.0.0.1", 5)
    winding = [Connection(here, there, "FIN_WAIT2", None), Connection(there, here, "CLOSE_WAIT", SCRIPT)]
    assert told(*winding) == (Caller(SCRIPT, "", 0, 1),)
    assert told(Connection(there, here, "TIME_WAIT", None)) == ()


def test_opends_own_side_that_is_not_closed_takes_a_place() -> None:
    assert told(Connection(("127.0.0.1", API), ("127.0.0.1", 5), "CLOSE_WAIT", OPEND)) == (
        Caller(None, "127.0.0.1", 1, 0),
    )


def test_processes_that_share_a_socket_take_one_place() -> None:
    opend, script = both(1)
    assert (
        sum(each.places for each in told(opend, script, Connection(script.local, script.remote, "ESTABLISHED", 61)))
        == 1
    )


def test_in_a_container_only_the_programs_side_is_seen() -> None:
    assert told(both(1)[1], both(2)[1]) == (Caller(SCRIPT, "", 2, 0),)


def test_connections_to_the_same_port_elsewhere_are_not_opends() -> None:
    assert told(Connection(("192.168.1.5", 700), ("192.0.2.9", API), "ESTABLISHED", SCRIPT)) == ()
