"""Our client against the simulated OpenD, whose wire format was written apart from it: every way it can go."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from opend_wizard.opend.api import Form, Heard, Manners, ProgramStatus, Reached, probe
from opend_wizard.opend.api.encryption import BadKey, Packets
from opend_wizard.simulator import ports
from tests.opend.api.conftest import QUICK, Patient
from tests.simulator.keys import make_key


@pytest.mark.parametrize("form", Form)
def test_a_ready_opend_tells_its_state(patient: Patient, form: Form) -> None:
    answer = patient.ask(Manners(form=form, ask_user_info=True))
    assert (answer.heard, answer.reached) == (Heard.STATE, Reached.GLOBAL_STATE)
    assert answer.state is not None
    assert answer.state.ready
    assert answer.state.trade_login
    assert answer.state.version == "10.11.7108"
    assert answer.connection is not None
    assert answer.connection.keep_alive_seconds > 0
    assert answer.user is not None
    assert answer.user.subscription_quota > 0
    skew = answer.clock_skew
    assert skew is not None
    assert abs(skew) < 5


@pytest.mark.parametrize("form", Form)
@pytest.mark.parametrize("number", [*range(13), 99])
def test_each_state_is_told_by_its_number_and_opends_own_sentence(patient: Patient, form: Form, number: int) -> None:
    patient.order(do="set", status=number, text=f"own sentence {number}")
    answer = patient.ask(Manners(form=form))
    assert answer.heard is Heard.STATE
    assert answer.state is not None
    assert answer.state.status == number
    assert answer.state.described == f"own sentence {number}"
    assert answer.state.operable is (number == ProgramStatus.READY)


def test_a_state_left_out_is_survived(patient: Patient) -> None:
    patient.order(do="set", status=None)
    answer = patient.ask()
    assert answer.state is not None
    assert answer.state.status is None
    assert answer.state.ready


@pytest.mark.parametrize(
    ("manner", "heard"),
    [
        ("normal", Heard.STATE),
        ("split", Heard.STATE),
        ("glued", Heard.STATE),
        ("silent", Heard.SILENT),
        ("wrong_serial", Heard.SILENT),
        ("close", Heard.CLOSED),
        ("close_on_request", Heard.CLOSED),
        ("half_open", Heard.CLOSED),
        ("reset", Heard.RESET),
        ("cut", Heard.CUT_SHORT),
        ("stall", Heard.CUT_SHORT),
        ("garbage", Heard.NOT_OPEND),
        ("wrong_magic", Heard.NOT_OPEND),
        ("absurd_length", Heard.ABSURD_LENGTH),
        ("bad_sha1", Heard.BAD_CHECKSUM),
    ],
)
def test_each_bad_manner_has_a_name(patient: Patient, manner: str, heard: Heard) -> None:
    patient.order(do="manner", manner=manner)
    answer = patient.ask()
    assert answer.heard is heard or (manner == "close" and answer.heard is Heard.RESET)
    assert answer.seconds < 2.5


@pytest.mark.parametrize(
    ("impostor", "what"),
    [
        ("http", "web server"),
        ("tls", "TLS"),
        ("ssh", "SSH"),
        ("echo", "echo"),
        ("telnet", "Telnet"),
        ("operation", "Telnet"),
        ("ftp", "unknown"),
    ],
)
def test_what_answers_instead_is_named(patient: Patient, impostor: str, what: str) -> None:
    patient.order(do="manner", impostor=impostor)
    answer = patient.ask()
    assert answer.heard is Heard.NOT_OPEND
    assert what in str(answer.looks_like)


@pytest.mark.parametrize("impostor", ["silent", "chatter"])
def test_hostile_peers_are_left_alone_in_the_end(patient: Patient, impostor: str) -> None:
    patient.order(do="manner", impostor=impostor)
    answer = patient.ask()
    assert answer.heard in (Heard.SILENT, Heard.NOT_OPEND)


def test_a_dripping_answer_ends_with_the_whole_time(patient: Patient) -> None:
    patient.order(do="manner", manner="drip", seconds=0.2)
    assert patient.ask(Manners(reply=30, whole=1)).heard is Heard.CUT_SHORT


def test_a_number_that_is_no_port_leads_nowhere() -> None:
    """The system would take it modulo 65536, and the question would go to somebody else."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        assert probe("127.0.0.1", server.getsockname()[1] + 65536, QUICK).heard is Heard.UNREACHABLE
        server.settimeout(0.2)
        with pytest.raises(TimeoutError):
            server.accept()


def test_nobody_there_is_refused() -> None:
    answer = probe("127.0.0.1", ports.free_port(), QUICK)
    assert (answer.heard, answer.reached) == (Heard.REFUSED, Reached.NOTHING)


def test_a_full_backlog_is_unreachable() -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen(0)
        fillers = [socket.socket() for _ in range(4)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(server.getsockname())
        answer = probe("127.0.0.1", server.getsockname()[1], Manners(connecting=0.3))
        for filler in fillers:
            filler.close()
    assert answer.heard is Heard.UNREACHABLE


def test_one_connection_and_an_orderly_end() -> None:
    """The peer sees one connection only, and an end rather than a reset."""
    seen: list[bytes] = []

    def serve() -> None:
        connection, _ = server.accept()
        with connection:
            connection.settimeout(5)
            while piece := connection.recv(4096):
                seen.append(piece)
                connection.sendall(b"SSH-2.0-other\r\n")

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=serve)
        thread.start()
        assert probe("127.0.0.1", server.getsockname()[1], QUICK).heard is Heard.NOT_OPEND
        thread.join()
        server.settimeout(0.1)
        with pytest.raises(TimeoutError):
            server.accept()
    assert len(b"".join(seen)) < 200


def test_a_gateway_with_a_key(patient_with: Callable[..., Patient], tmp_path: Path) -> None:
    key, other = make_key(tmp_path / "key.pem"), make_key(tmp_path / "other.pem")
    patient = patient_with(rsa_private_key=str(key))
    assert patient.ask().heard is Heard.ENCRYPTED
    assert patient.ask(Manners(key=key)).heard is Heard.STATE
    assert patient.ask(Manners(key=key, form=Form.JSON)).heard is Heard.STATE
    assert patient.ask(Manners(reply=0.6, key=other)).heard in (Heard.OTHER_KEY, Heard.CLOSED, Heard.SILENT)


@pytest.mark.parametrize("packets", Packets)
@pytest.mark.parametrize("form", Form)
def test_every_way_to_encrypt_packets(
    patient_with: Callable[..., Patient], tmp_path: Path, packets: Packets, form: Form
) -> None:
    key = make_key(tmp_path / "key.pem")
    patient = patient_with(rsa_private_key=str(key))
    for length in (15, 16, 17):  # around the length of a block
        patient.order(do="set", status=5, text="x" * length)
        answer = patient.ask(Manners(key=key, packets=packets, form=form, ask_user_info=True))
        assert (answer.heard, answer.said) == (Heard.STATE, "x" * length)
        assert answer.user is not None


def test_a_file_that_is_no_key_is_told(patient: Patient, tmp_path: Path) -> None:
    path = tmp_path / "no-key.pem"
    path.write_text("not a key")
    with pytest.raises(BadKey, match="no-key"):
        patient.ask(Manners(key=path))
    with pytest.raises(BadKey, match="cannot be read"):
        patient.ask(Manners(key=tmp_path / "absent.pem"))
    with pytest.raises(BadKey, match="1024"):
        patient.ask(Manners(key=make_key(tmp_path / "large.pem", bits=2048)))
