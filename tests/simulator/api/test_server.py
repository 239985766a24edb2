import socket
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from opend_wizard.simulator import wire
from opend_wizard.simulator.api.crypt import Key
from opend_wizard.simulator.api.messages import EncAlgo, Proto
from opend_wizard.simulator.api.schema import Value
from opend_wizard.simulator.heart.status import ProgramStatus
from opend_wizard.simulator.opend import SimulatedOpenD
from opend_wizard.simulator.peers.impostors import Impostor
from opend_wizard.simulator.peers.manners import Manner
from opend_wizard.simulator.wire import Format
from tests.simulator.client import Client
from tests.simulator.keys import make_key

StartOpenD = Callable[..., SimulatedOpenD]


def content(answer: dict[str, Value]) -> dict[str, Value]:
    """The s2c of an answer that went well."""
    assert answer["retType"] == 0
    s2c = answer["s2c"]
    assert isinstance(s2c, dict)
    return s2c


@pytest.fixture(params=list(Format), ids=lambda form: form.name)
def client(opend: SimulatedOpenD, request: pytest.FixtureRequest) -> Client:
    return Client(opend.api.address, request.param)


def test_hello_then_the_state(client: Client) -> None:
    with client:
        hello = content(client.hello())
        state = content(client.ask(Proto.GET_GLOBAL_STATE, userID=0))

    assert (hello["serverVer"], hello["keepAliveInterval"], hello["loginUserID"]) == (1011, 10, 100000)
    assert len(str(hello["connAESKey"])) == len(str(hello["aesCBCiv"])) == 16
    assert (state["qotLogined"], state["trdLogined"]) == (True, True)
    assert (state["serverVer"], state["serverBuildNo"]) == (1011, 7108)
    assert state["programStatus"] == {"type": 10}
    assert state["connID"] == hello["connID"]
    assert abs(int(str(state["time"])) - time.time()) < 300  # a busy machine may look later


def test_the_serial_is_echoed_and_the_form_kept(client: Client) -> None:
    with client:
        client.hello()
        client.send(Proto.KEEP_ALIVE, {"time": 1})
        header, _ = client.receive()
        assert (header.proto, header.serial, header.format) == (Proto.KEEP_ALIVE, client.serial, client.form)


def test_the_account_can_be_asked(client: Client) -> None:
    with client:
        client.hello()
        info = content(client.ask(Proto.GET_USER_INFO, flag=0))
        assert (info["userID"], info["usQotRight"], info["isNeedAgreeDisclaimer"]) == (100000, 6, False)


@pytest.mark.parametrize("status", [*map(int, ProgramStatus), 13, 99])
def test_every_state_is_told_with_opends_own_words(opend: SimulatedOpenD, status: int) -> None:
    opend.gateway.enter(status)
    with Client(opend.api.address) as client:
        content(client.hello())
        state = content(client.ask(Proto.GET_GLOBAL_STATE, userID=0))
    told = state["programStatus"]
    assert isinstance(told, dict)
    assert told["type"] == status
    assert told.get("strExtDesc", "") == opend.gateway.snapshot().text
    assert state["qotLogined"] is (status == 10)


def test_a_state_that_is_left_out(opend: SimulatedOpenD) -> None:
    opend.gateway.leave_status_out = True
    with Client(opend.api.address) as client:
        client.hello()
        assert "programStatus" not in content(client.ask(Proto.GET_GLOBAL_STATE, userID=0))


def test_hello_must_come_first(opend: SimulatedOpenD) -> None:
    with Client(opend.api.address) as client:
        answer = client.ask(Proto.GET_GLOBAL_STATE, userID=0)
        assert answer["retType"] == -1
        assert "InitConnect" in str(answer["retMsg"])


@pytest.mark.parametrize("hello", ["refuse", "silent"])
def test_before_the_login_hello_may_be_refused_or_left_open(opend: SimulatedOpenD, hello: str) -> None:
    opend.api.manners.hello = hello
    opend.gateway.enter(ProgramStatus.NEED_PHONE_CODE)
    with Client(opend.api.address) as client:
        if hello == "refuse":
            answer = client.hello()
            assert (answer["retType"], answer["retMsg"]) == (-1, "Need a phone verification code")
        else:
            client.socket.settimeout(0.2)
            with pytest.raises(TimeoutError):
                client.hello()
    opend.gateway.enter(ProgramStatus.READY)
    with Client(opend.api.address) as client:
        content(client.hello())


def test_the_phone_code_by_api_moves_the_state_from_4_to_10(start_opend: StartOpenD) -> None:
    opend = start_opend(ProgramStatus.NEED_PHONE_CODE)
    with Client(opend.api.address) as client:
        client.hello()
        assert client.ask(Proto.VERIFICATION, type=2, op=1)["retType"] == 0
        assert client.ask(Proto.VERIFICATION, type=2, op=2, code="0")["retType"] == -1
        assert client.ask(Proto.VERIFICATION, type=2, op=2, code=opend.login.phone.sent[-1])["retType"] == 0
        assert content(client.ask(Proto.GET_GLOBAL_STATE, userID=0))["programStatus"] == {"type": 10}
        assert client.ask(Proto.VERIFICATION, type=9, op=9)["retType"] == -1


def test_the_picture_code_by_api(start_opend: StartOpenD) -> None:
    opend = start_opend(ProgramStatus.NEED_PIC_CODE)
    with Client(opend.api.address) as client:
        client.hello()
        assert client.ask(Proto.VERIFICATION, type=1, op=1)["retType"] == 0
        assert client.ask(Proto.VERIFICATION, type=1, op=2, code=opend.login.graphic.sent[-1])["retType"] == 0
    assert opend.gateway.status == 10


def test_each_hello_voids_a_pending_phone_code(start_opend: StartOpenD) -> None:
    opend = start_opend(ProgramStatus.NEED_PHONE_CODE)
    opend.login.request_phone_code()
    with Client(opend.api.address) as client:
        client.hello()
    assert not opend.login.phone.pending


@pytest.mark.parametrize("form", list(Format))
def test_news_are_pushed_to_those_who_want_them(opend: SimulatedOpenD, form: Format) -> None:
    with Client(opend.api.address) as wanting, Client(opend.api.address) as other:
        wanting.hello(recvNotify=True, pushProtoFmt=int(form))
        other.hello()
        opend.gateway.enter(ProgramStatus.NEED_PHONE_CODE)
        wanting.form = form
        event, status, login = (content(wanting.reply()) for _ in range(3))
        opend.gateway.lose_right()
        right = content(wanting.reply())
        assert other.ask(Proto.KEEP_ALIVE, time=1)["retType"] == 0  # the first frame it got is its own answer
    said = "Need a phone verification code"
    assert event == {"type": 1, "event": {"eventType": 11, "desc": said}}
    assert status == {"type": 2, "programStatus": {"programStatus": {"type": 4, "strExtDesc": said}}}
    assert login == {"type": 3, "connectStatus": {"qotLogined": False, "trdLogined": False}}
    assert right["qotRight"] == {"hkQotRight": 6, "usQotRight": 6, "cnQotRight": 1}


def test_a_forced_logout_drops_every_connection(opend: SimulatedOpenD) -> None:
    with Client(opend.api.address) as client:
        client.hello()
        opend.gateway.enter(ProgramStatus.FORCE_LOGOUT)
        with pytest.raises((EOFError, ConnectionError)):
            client.reply()


def test_the_hundred_and_twenty_ninth_connection_is_closed(opend: SimulatedOpenD) -> None:
    inside = [Client(opend.api.address) for _ in range(128)]
    try:
        for client in inside:
            content(client.hello())
        with Client(opend.api.address) as one_more, pytest.raises((EOFError, ConnectionError)):
            one_more.hello()
        assert inside[-1].ask(Proto.KEEP_ALIVE, time=1)["retType"] == 0
    finally:
        for client in inside:
            client.socket.close()


def test_who_sends_no_heartbeat_is_dropped_and_who_does_is_not(opend: SimulatedOpenD) -> None:
    for longest in (0.6, 3, 15, 75):  # a busy machine may keep the lively one from being in time
        opend.api.manners.drop_after = longest
        try:
            outlived_by_one_that_beats(opend)
        except (EOFError, ConnectionError):
            continue
        return
    raise AssertionError("whoever sends heartbeats is dropped too")


def outlived_by_one_that_beats(opend: SimulatedOpenD) -> None:
    """A silent client is dropped while another one beats; raises EOFError if that is dropped as well."""
    with Client(opend.api.address) as silent, Client(opend.api.address) as lively:
        silent.hello()
        lively.hello()
        silent.socket.settimeout(0)
        while lively.ask(Proto.KEEP_ALIVE, time=1)["retType"] == 0:
            try:
                assert silent.socket.recv(1) == b""
            except BlockingIOError:
                continue
            break
        assert lively.ask(Proto.KEEP_ALIVE, time=1)["retType"] == 0
        assert [caller.heartbeats > 0 for caller in opend.api.callers] == [True]


def test_what_is_no_frame_ends_the_connection(opend: SimulatedOpenD) -> None:
    with socket.create_connection(opend.api.address, timeout=120) as caller:
        caller.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nUser-Agent: browser\r\n\r\n")
        with suppress(ConnectionResetError):  # there is something it has not read
            assert caller.recv(100) == b""


def test_a_wrong_checksum_is_refused(opend: SimulatedOpenD) -> None:
    with Client(opend.api.address) as client:
        client.send(Proto.INIT_CONNECT, {"clientVer": 300, "clientID": "x"}, sha1=bytes(20))
        assert client.reply()["retType"] == -1


def test_a_frame_that_comes_twice_is_answered_once(opend: SimulatedOpenD) -> None:
    with Client(opend.api.address) as client:
        client.hello()
        client.send(Proto.KEEP_ALIVE, {"time": 1})
        client.serial -= 1
        client.send(Proto.KEEP_ALIVE, {"time": 1})
        client.send(Proto.GET_USER_INFO, {"flag": 0})
        assert [client.receive()[0].proto for _ in range(2)] == [Proto.KEEP_ALIVE, Proto.GET_USER_INFO]


def test_unknown_and_trading_requests_are_refused_in_opends_words(opend: SimulatedOpenD) -> None:
    with Client(opend.api.address) as caller:
        caller.hello()

        def ask(proto: int) -> str:
            caller.serial += 1
            caller.socket.sendall(wire.frame(proto, 0, caller.serial, b""))
            return str(caller.reply()["retMsg"])

        assert ask(4242) == "[simulated] Unknown protocol id"
        assert ask(2001) == "[simulated] Unknown protocol id"
        opend.api.manners.refuse_trade = True
        assert ask(2001).endswith("cross-network trade connections must be encrypted.")


@pytest.mark.parametrize("manner", [Manner.SPLIT, Manner.GLUED, Manner.DRIP])
def test_a_good_client_copes_with_pieces(opend: SimulatedOpenD, manner: Manner) -> None:
    opend.api.manners.manner = manner
    opend.api.manners.seconds = 0.001
    with Client(opend.api.address) as client:
        if manner is Manner.GLUED:
            client.send(Proto.INIT_CONNECT, {"clientVer": 300, "clientID": "x"})
            assert [client.receive()[0].proto for _ in range(2)] == [Proto.NOTIFY, Proto.INIT_CONNECT]
        else:
            content(client.hello())


@pytest.mark.parametrize("manner", [Manner.CLOSE, Manner.CLOSE_ON_REQUEST, Manner.RESET, Manner.CUT])
def test_a_bad_client_is_hung_up_on(opend: SimulatedOpenD, manner: Manner) -> None:
    opend.api.manners.manner = manner
    with Client(opend.api.address) as client, pytest.raises((EOFError, ConnectionError)):
        client.hello()


def test_an_impostor_can_take_the_port_and_give_it_back(opend: SimulatedOpenD) -> None:
    opend.api.manners.impostor = Impostor.ECHO
    with socket.create_connection(opend.api.address, timeout=120) as caller:
        caller.sendall(b"anything")
        assert caller.recv(100) == b"anything"
    opend.api.manners.impostor = None
    with Client(opend.api.address) as client:
        content(client.hello())


@pytest.fixture
def key_path(tmp_path: Path) -> Path:
    return make_key(tmp_path / "key.pem")


@pytest.mark.parametrize("form", list(Format))
@pytest.mark.parametrize("algo", list(EncAlgo))
def test_encrypted_both_ways(start_opend: StartOpenD, key_path: Path, algo: EncAlgo, form: Format) -> None:
    opend = start_opend(rsa_private_key=str(key_path))
    key = Key(key_path)
    with Client(opend.api.address, form, key) as client:
        if algo is EncAlgo.NONE:  # then the answer to InitConnect is plain as well
            client.send(Proto.INIT_CONNECT, {"clientVer": 300, "clientID": "x", "packetEncAlgo": -1})
            client.key = None
            content(client.reply())
        else:
            content(client.hello(packetEncAlgo=int(algo)))
        client.send(Proto.GET_GLOBAL_STATE, {"userID": 0})
        state = content(client.reply())
        assert state["programStatus"] == {"type": 10}


def test_a_plain_hello_to_an_encrypting_opend_gets_a_block_whose_checksum_does_not_fit(
    start_opend: StartOpenD, key_path: Path
) -> None:
    opend = start_opend(rsa_private_key=str(key_path))
    with Client(opend.api.address) as client:
        client.send(Proto.INIT_CONNECT, {"clientVer": 300, "clientID": "x"})
        header, body = client.receive()
        assert header.proto == Proto.INIT_CONNECT
        assert len(body) % 128 == 0
        assert wire.frame(1001, 0, 1, body)[16:36] != header.sha1


def test_another_key_does_not_get_in(start_opend: StartOpenD, key_path: Path, tmp_path: Path) -> None:
    opend = start_opend(rsa_private_key=str(key_path))
    other = Key(make_key(tmp_path / "other.pem"))
    with Client(opend.api.address, key=other) as client:
        client.send(Proto.INIT_CONNECT, {"clientVer": 300, "clientID": "x", "packetEncAlgo": 2})
        header, body = client.receive()
        answer = Key(key_path).decrypt(body)
        assert wire.untag(answer)[1] == [(1 << 64) - 1]  # retType -1
        assert header.length % 128 == 0


def test_an_encrypted_hello_to_a_plain_opend_is_refused(opend: SimulatedOpenD, key_path: Path) -> None:
    with Client(opend.api.address, key=Key(key_path)) as client:
        client.send(Proto.INIT_CONNECT, {"clientVer": 300, "clientID": "x", "packetEncAlgo": 2})
        _, body = client.receive()
        assert wire.untag(body)[1] == [(1 << 64) - 1]


def test_a_key_that_cannot_be_used_means_no_encryption_as_seen(start_opend: StartOpenD, tmp_path: Path) -> None:
    opend = start_opend(rsa_private_key=str(tmp_path / "absent.pem"))
    assert "API RSA Enabled: No" in opend.log.path.read_text("utf-8")
    with Client(opend.api.address) as client:
        content(client.hello())
