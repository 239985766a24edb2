import socket
from collections.abc import Callable, Iterator

import pytest

from opend_wizard.simulator.heart.status import ProgramStatus
from opend_wizard.simulator.opend import SimulatedOpenD
from opend_wizard.simulator.peers.impostors import Impostor
from opend_wizard.simulator.telnet.server import pieces

StartOpenD = Callable[..., SimulatedOpenD]


class Console:
    """Types lines, and reads until a given text has come."""

    def __init__(self, opend: SimulatedOpenD) -> None:
        assert opend.telnet is not None
        self.socket = socket.create_connection(opend.telnet.address, timeout=120)

    def until(self, end: bytes) -> bytes:
        data = b""
        while not data.endswith(end):
            received = self.socket.recv(4096)
            if not received:
                raise EOFError(data)
            data += received
        return data

    def type(self, line: str, end: bytes = b">>>") -> str:
        self.socket.sendall(line.encode() + b"\r\n")
        return self.until(end).decode()


@pytest.fixture
def console(opend: SimulatedOpenD) -> Iterator[Console]:
    with (made := Console(opend)).socket:
        made.until(b">>>")
        yield made


@pytest.fixture
def waiting(start_opend: StartOpenD) -> SimulatedOpenD:
    return start_opend(ProgramStatus.NEED_PHONE_CODE)


def test_it_greets_with_its_version_and_a_prompt(opend: SimulatedOpenD) -> None:
    with (made := Console(opend)).socket:
        assert made.until(b">>>").decode() == (
            "moomoo OpenD version info: 10.11.7108(20260916134500), type help for more\r\n>>>"
        )


def test_help_names_every_command_indented(console: Console) -> None:
    said = console.type("help").split("\r\n")
    assert said[0] == "Command List:"
    assert {"\treq_phone_verify_code", "\trelogin", "\tupdate", "\texit", "\trequest_highest_quote_right"} <= set(said)


def test_the_phone_code_by_telnet_moves_the_state_from_4_to_10(waiting: SimulatedOpenD) -> None:
    with (console := Console(waiting)).socket:
        console.until(b">>>")
        assert console.type("show_sub_info").startswith(
            "Need a phone verification code\r\nCommand tips: req_phone_verify_code\r\n"
        )
        assert "successfully" in console.type("req_phone_verify_code")
        assert "wrong" in console.type("input_phone_verify_code -code=1")
        code = waiting.login.phone.sent[-1]
        assert console.type(f"input_phone_verify_code -code={code}") == "Login successful\r\n>>>"
        assert console.type("show_sub_info") == "The remaining quota: 300\r\n>>>"
    assert waiting.gateway.status == 10
    assert code not in waiting.log.path.read_text("utf-8")


def test_without_a_space_before_the_dash_the_code_is_not_seen(waiting: SimulatedOpenD) -> None:
    waiting.login.request_phone_code()
    with (console := Console(waiting)).socket:
        console.until(b">>>")
        code = waiting.login.phone.sent[-1]
        assert "Unknown command" in console.type(f"input_phone_verify_code-code={code}")
        assert "wrong" in console.type(f"input_phone_verify_code x-code={code}")
    assert waiting.gateway.status == 4


def test_a_lone_line_feed_is_swallowed(console: Console) -> None:
    console.socket.sendall(b"pi\nng\n")
    assert "Latency" in console.type("")


def test_a_command_in_pieces_is_put_together(console: Console) -> None:
    for piece in (b"pi", b"ng", b"\r"):
        console.socket.sendall(piece)
    console.socket.sendall(b"\n")
    assert "Latency" in console.until(b">>>").decode()


def test_limits(console: Console, opend: SimulatedOpenD) -> None:
    for name in ("ping", "request_highest_quote_right"):
        assert not any("too often" in console.type(name) for _ in range(10))
        assert "too often" in console.type(name)
    opend.gateway.clock.advance(61)
    assert "too often" not in console.type("ping")


def test_the_quote_right_is_taken_on_command(console: Console, opend: SimulatedOpenD) -> None:
    opend.gateway.lose_right()
    opend.gateway.lose_right()
    assert not opend.gateway.right.held
    assert "quote right was taken" in console.type("request_highest_quote_right")
    assert opend.gateway.right.held


def test_relogin_with_a_wrong_password_is_counted_and_never_logged(console: Console, opend: SimulatedOpenD) -> None:
    said = console.type("relogin -login_pwd=hunter2")
    assert said == "Login failed,Password does not match\r\n>>>"
    assert opend.login.wrong_passwords == 1
    assert "hunter2" not in opend.log.path.read_text("utf-8")
    assert opend.commands.used == ["relogin"]


@pytest.mark.parametrize("name", ["exit", "quit"])
def test_exit_ends_opend_and_not_the_session(console: Console, opend: SimulatedOpenD, name: str) -> None:
    console.socket.sendall(f"{name}\r\n".encode())
    assert opend.over.wait(120)


def test_while_it_asks_for_an_account_every_line_is_taken_for_one(opend: SimulatedOpenD) -> None:
    assert opend.telnet is not None
    opend.telnet.asking = "account"
    with (console := Console(opend)).socket:
        greeting = console.until(b"account\r\n").decode()
        assert greeting.endswith("help for more\r\nPlease enter account\r\n")
        assert console.type("ping", b"password\r\n") == "Please enter password\r\n"
        assert "does not match" in console.type("help", b"account\r\n")
        assert opend.login.wrong_passwords == 1
        console.type("100000", b"password\r\n")
        assert "Login successful" in console.type("practice")
    assert opend.commands.used == []


def test_in_chinese_and_in_either_encoding(start_opend: StartOpenD) -> None:
    opend = start_opend(ProgramStatus.NEED_PHONE_CODE, lang="chs")
    assert opend.telnet is not None
    for encoding in ("utf-8", "gb18030"):
        opend.telnet.manners.encoding = encoding
        with (console := Console(opend)).socket:
            greeting = console.until(b">>>")
            assert "版本信息" in greeting.decode(encoding)
            console.socket.sendall(b"show_sub_info\r\n")
            assert console.until(b">>>").decode(encoding).startswith("需要手机验证码\r\n")


def test_split_replies_come_in_the_middle_of_a_character(start_opend: StartOpenD) -> None:
    opend = start_opend(ProgramStatus.NEED_PHONE_CODE, lang="chs")
    assert opend.telnet is not None
    opend.telnet.manners.split = True
    with (console := Console(opend)).socket:
        assert console.until(b">>>").decode().startswith("moomoo OpenD版本信息")


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_pieces_end_in_the_middle_of_each_character(encoding: str) -> None:
    cut = pieces("a需要b\r\n", encoding)

    assert len(cut) == 3
    assert b"".join(cut).decode(encoding) == "a需要b\r\n"
    assert "".join(piece.decode(encoding, "replace") for piece in cut) != "a需要b\r\n"
    assert pieces("plain", encoding) == [b"plain"]


def test_mute_does_what_it_is_told_and_says_nothing(waiting: SimulatedOpenD) -> None:
    assert waiting.telnet is not None
    waiting.telnet.manners.mute = True
    with (console := Console(waiting)).socket:
        console.until(b">>>")
        console.socket.sendall(b"req_phone_verify_code\r\n")
        waiting.telnet.manners.mute = False
        console.type("ping")
    assert len(waiting.login.phone.sent) == 1


def test_without_greeting_and_prompt(opend: SimulatedOpenD) -> None:
    assert opend.telnet is not None
    opend.telnet.manners.greeting = opend.telnet.manners.prompt = False
    with (console := Console(opend)).socket:
        assert console.type("ping", b"ms\r\n") == "[simulated] Latency: 12 ms\r\n"


def test_an_impostor_can_take_the_port(opend: SimulatedOpenD) -> None:
    assert opend.telnet is not None
    opend.telnet.manners.impostor = Impostor.HTTP
    with (console := Console(opend)).socket:
        console.socket.sendall(b"help\r\n\r\n")
        assert console.socket.recv(20).startswith(b"HTTP/1.1 400")


def test_an_endless_line_is_thrown_away(console: Console) -> None:
    console.socket.sendall(b"x" * 100_000)
    console.socket.sendall(b"\r\n")
    assert "Latency" in console.type("ping", b"ms\r\n>>>")
