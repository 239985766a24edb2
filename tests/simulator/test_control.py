import socket
from datetime import datetime
from pathlib import Path

import pytest

from opend_wizard.simulator.control import Control
from opend_wizard.simulator.heart.status import ProgramStatus
from opend_wizard.simulator.opend import SimulatedOpenD
from opend_wizard.simulator.peers.impostors import Impostor
from opend_wizard.simulator.peers.manners import Manner
from tests.simulator.client import Client


@pytest.fixture
def control(opend: SimulatedOpenD) -> Control:
    return Control(opend)


def test_the_state_can_be_asked_and_set(control: Control) -> None:
    assert control({"do": "state"}) == {
        "ok": True,
        "status": 10,
        "text": "",
        "quote_login": True,
        "trade_login": True,
        "right_held": True,
        "callers": 0,
        "wrong_passwords": 0,
        "hellos": 0,
        "commands": [],
    }
    assert control({"do": "set", "status": 4}) == {"ok": True}
    assert control({"do": "state"})["text"] == "Need a phone verification code"
    control({"do": "set", "status": 5, "text": "Login failed,network timeout"})
    assert control({"do": "state"})["text"] == "Login failed,network timeout"
    control({"do": "set", "status": None})
    assert control({"do": "state"})["status"] is None
    control({"do": "set", "status": 77})
    assert control({"do": "state"})["status"] == 77


def test_the_clocks_of_the_server_and_of_the_limits(control: Control, opend: SimulatedOpenD) -> None:
    control({"do": "set", "skew": 120})
    assert opend.gateway.skew == 120
    before = opend.gateway.clock.now()
    control({"do": "pass", "seconds": 60})
    assert opend.gateway.clock.now() - before >= 60


def test_logins_kicks_and_events(control: Control, opend: SimulatedOpenD) -> None:
    control({"do": "login", "quote": True, "trade": False})
    assert opend.gateway.snapshot().trade_login is False
    assert control({"do": "kick"}) == {"ok": True, "taken_back": True}
    assert control({"do": "kick"}) == {"ok": True, "taken_back": False}
    with Client(opend.api.address) as client:
        client.hello(recvNotify=True)
        control({"do": "event", "event": 7, "text": "elsewhere"})
        assert client.reply()["s2c"] == {"type": 1, "event": {"eventType": 7, "desc": "elsewhere"}}


def test_the_phone_can_be_looked_at(control: Control, opend: SimulatedOpenD) -> None:
    opend.gateway.enter(ProgramStatus.NEED_PHONE_CODE)
    opend.login.request_phone_code()

    assert control({"do": "phone"}) == {"ok": True, "codes": opend.login.phone.sent, "pictures": []}


def test_manners_are_changed_by_name(control: Control, opend: SimulatedOpenD) -> None:
    control({"do": "manner", "manner": "slow", "seconds": 2.5, "hello": "refuse", "drop_after": None})
    manners = opend.api.manners
    assert (manners.manner, manners.seconds, manners.hello, manners.drop_after) == (Manner.SLOW, 2.5, "refuse", None)
    control({"do": "manner", "impostor": "tls"})
    impostors = [manners.impostor]
    control({"do": "manner", "manner": "normal"})
    impostors.append(manners.impostor)
    assert (manners.manner, impostors) == (Manner.NORMAL, [Impostor.TLS, None])


def test_the_operation_port_too(control: Control, opend: SimulatedOpenD) -> None:
    assert opend.telnet is not None
    control({"do": "telnet", "asking": "account", "encoding": "gb18030", "impostor": "ssh"})
    told = [(opend.telnet.asking, opend.telnet.manners.encoding, opend.telnet.manners.impostor)]
    control({"do": "telnet", "asking": None, "impostor": None})
    told.append((opend.telnet.asking, opend.telnet.manners.encoding, opend.telnet.manners.impostor))
    assert told == [("account", "gb18030", Impostor.SSH), (None, "gb18030", None)]


def test_connections_can_be_dropped_and_lines_logged(control: Control, opend: SimulatedOpenD) -> None:
    with socket.create_connection(opend.api.address, timeout=120) as caller:
        with Client(opend.api.address) as client:
            client.hello()
        control({"do": "drop"})
        assert caller.recv(10) == b""
    control({"do": "log", "text": "something odd"})
    assert opend.log.path.read_text("utf-8").endswith(" | something odd\n")


def test_the_log_can_go_on_in_another_file(control: Control, opend: SimulatedOpenD) -> None:
    before = opend.log.path
    path = Path(str(control({"do": "rotate", "user": 100000})["path"]))
    control({"do": "set", "status": 5})

    assert path.name.startswith("GTWLog_100000_")
    assert "Login failed" in path.read_text("utf-8")
    assert "Login failed" not in before.read_text("utf-8")


def test_it_can_be_told_to_end_as_after_a_failed_login(control: Control, opend: SimulatedOpenD) -> None:
    control({"do": "end", "exit": 14})
    assert opend.over.is_set()
    assert opend.exit_status == 14


@pytest.mark.parametrize(
    "order",
    [
        {},
        {"do": "dance"},
        {"do": "set", "status": "four"},
        {"do": "set", "status": True},
        {"do": "manner", "manner": "impolite"},
        {"do": "manner", "colour": "red"},
        {"do": "telnet", "impostor": "nobody"},
        {"do": "pass"},
    ],
)
def test_an_order_without_sense_is_an_error(control: Control, order: dict[str, object]) -> None:
    with pytest.raises((KeyError, ValueError, TypeError)):
        control(order)


def test_a_kick_of_a_while_ago_is_written_so_and_what_follows_is_not(control: Control, opend: SimulatedOpenD) -> None:
    control({"do": "kick", "behind": 3600})
    control({"do": "log", "text": "the line after it"})
    *_, kicked, _back, after = opend.log.path.read_text("utf-8").splitlines()
    written = [datetime.fromisoformat(line.partition(" | ")[0]) for line in (kicked, after)]
    assert "Kicked" in kicked
    assert 3599 < (written[1] - written[0]).total_seconds() < 3620


def test_every_hello_is_counted(control: Control, opend: SimulatedOpenD) -> None:
    assert control({"do": "state"})["hellos"] == 0
    opend.login.connected()
    opend.login.connected()
    assert control({"do": "state"})["hellos"] == 2
