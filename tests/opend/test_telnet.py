"""Operation commands to the simulated OpenD, and to whatever else may listen in its place."""

from __future__ import annotations

import contextlib
import logging
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from opend_wizard.errors import Refused, Told
from opend_wizard.opend.operations import Command, Operation
from opend_wizard.opend.telnet import NoTelnet, Reply, asks_for_login, decoded, send
from opend_wizard.simulator import ports
from opend_wizard.simulator.control import Control
from opend_wizard.simulator.heart.status import ProgramStatus
from opend_wizard.simulator.opend import SimulatedOpenD
from opend_wizard.simulator.server import Server
from tests.simulator.conftest import start_opend

__all__ = ["start_opend"]

HELP, PING = Command(Operation.HELP), Command(Operation.PING)
SECRET = "hunter2secret"
GREETING = "Futu OpenD版本信息: 10.10.7008(20260811202500), 输入help获取更多信息\r\n"


@dataclass(frozen=True)
class Port:
    """The operation port of an OpenD that can be given orders."""

    opend: SimulatedOpenD

    def order(self, **order: object) -> dict[str, object]:
        answer = Control(self.opend)(order)
        assert answer["ok"]
        return answer

    def send(self, command: Command, whole: float = 6.0) -> Reply:
        assert self.opend.telnet is not None
        return send("127.0.0.1", self.opend.telnet.address[1], command, whole)


@pytest.fixture
def port_with(start_opend: Callable[..., SimulatedOpenD]) -> Callable[..., Port]:
    return lambda *arguments, **settings: Port(start_opend(*arguments, **settings))


@contextlib.contextmanager
def peer(host: Callable[[socket.socket], None]) -> Iterator[int]:
    """Something else that listens; gives its port."""
    with Server("127.0.0.1", ports.free_port(), host) as server:
        yield server.address[1]


def until_over(caller: socket.socket) -> bytes:
    """All that the caller says until it hangs up."""
    said = b""
    while piece := caller.recv(4096):
        said += piece
    return said


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
@pytest.mark.parametrize("split", [False, True])
def test_a_reply_in_chinese_is_read_in_either_encoding_also_in_pieces(
    port_with: Callable[..., Port], encoding: str, split: bool
) -> None:
    port = port_with(lang="chs")
    port.order(do="telnet", encoding=encoding, split=split)
    reply = port.send(PING)
    assert reply.banner == "moomoo OpenD版本信息: 10.11.7108(20260916134500), 输入help获取更多信息"
    assert reply.text == "[simulated] 延迟: 12 ms"
    assert port.send(HELP).text.splitlines()[0] == "命令列表:"


@pytest.fixture
def misled() -> Iterator[int]:
    """A number that is no port, and that the system would take for one at which somebody listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        yield server.getsockname()[1] + 65536
        with pytest.raises(TimeoutError):
            server.accept()


def test_a_number_that_is_no_port_leads_nowhere(misled: int) -> None:
    with pytest.raises(NoTelnet, match="is no port"):
        send("127.0.0.1", misled, PING)


@pytest.mark.parametrize("greeting", [False, True])
@pytest.mark.parametrize("prompt", [False, True])
def test_neither_greeting_nor_prompt_is_needed(port_with: Callable[..., Port], greeting: bool, prompt: bool) -> None:
    port = port_with()
    port.order(do="telnet", greeting=greeting, prompt=prompt)
    reply = port.send(PING)
    assert bool(reply.banner) is greeting
    assert reply.text == "[simulated] Latency: 12 ms"


def test_an_empty_reply_is_normal_and_the_command_has_arrived(port_with: Callable[..., Port]) -> None:
    port = port_with()
    port.order(do="telnet", mute=True)
    assert port.send(PING).text == ""
    assert port.order(do="state")["commands"] == ["ping"]


def test_the_phone_code_moves_the_state_to_ready(
    port_with: Callable[..., Port], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    port = port_with(ProgramStatus.NEED_PHONE_CODE)
    assert "successfully" in port.send(Command(Operation.REQ_PHONE_VERIFY_CODE)).text
    (code,) = port.opend.login.phone.sent
    reply = port.send(Command(Operation.INPUT_PHONE_VERIFY_CODE, {"code": code}))
    assert reply.text == "Login successful"
    assert port.order(do="state")["status"] == ProgramStatus.READY
    assert code not in caplog.text


def test_opend_says_when_its_limit_is_passed(port_with: Callable[..., Port]) -> None:
    port = port_with(ProgramStatus.NEED_PHONE_CODE)
    port.send(Command(Operation.REQ_PHONE_VERIFY_CODE))
    assert "too often" in port.send(Command(Operation.REQ_PHONE_VERIFY_CODE)).text
    assert len(port.opend.login.phone.sent) == 1


@pytest.mark.parametrize("asking", ["account", "password"])
@pytest.mark.parametrize("language", ["en", "chs"])
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_nothing_is_sent_while_opend_asks_for_a_login(
    port_with: Callable[..., Port], asking: str, language: str, encoding: str
) -> None:
    port = port_with(lang=language)
    port.order(do="telnet", asking=asking, encoding=encoding, split=True)
    with pytest.raises(Refused, match="Nothing was sent"):
        port.send(Command(Operation.RELOGIN, {"login_pwd": SECRET}))
    state = port.order(do="state")
    assert (state["wrong_passwords"], state["commands"]) == (0, [])
    assert port.opend.telnet is not None
    assert port.opend.telnet.asking == asking


@pytest.mark.parametrize(
    "prompt",
    ["请输入账号", "请输入帐号:", "请输入密码", "请输入登录密码", "Please enter account", "Please enter password:",
     "please input your login password", "Enter the account", "是否记住密码(Y/N)",
     "Do you want to remember the password? Y/N"],
)  # fmt: skip
def test_every_way_to_ask_for_a_login_is_known_and_gets_no_byte(prompt: str) -> None:
    heard: list[bytes] = []

    def host(caller: socket.socket) -> None:
        caller.sendall((GREETING + prompt).encode())
        heard.append(until_over(caller))

    with peer(host) as number, pytest.raises(Refused):
        send("127.0.0.1", number, HELP, 3.0)
    assert heard == [b""]


def test_a_greeting_is_no_question() -> None:
    assert not asks_for_login(GREETING + ">>>")
    assert not asks_for_login("登录方式: 记住密码登录\r\nLogin Method: Log in with remembered password")


def test_one_line_goes_out_and_then_an_orderly_end() -> None:
    heard: list[bytes] = []

    def host(caller: socket.socket) -> None:
        caller.sendall(GREETING.encode() + b">>>")
        heard.append(until_over(caller))  # a reset instead of an end would raise

    with peer(host) as number:
        send("127.0.0.1", number, Command(Operation.RELOGIN, {"login_pwd": SECRET}))
    assert heard == [f"relogin -login_pwd={SECRET}\r\n".encode("ascii")]


@pytest.mark.parametrize("rude", [False, True])
def test_an_opend_that_hangs_up_on_a_command_has_got_it(rude: bool) -> None:
    def host(caller: socket.socket) -> None:
        caller.sendall(GREETING.encode())
        caller.recv(4096)
        caller.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0" if rude else bytes(8))

    with peer(host) as number:
        assert send("127.0.0.1", number, Command(Operation.UPDATE)).text == ""


@pytest.mark.parametrize(
    ("greeting", "what"),
    [
        (b"SSH-2.0-OpenSSH_9.2\r\n", "SSH"),
        (b"220 mail.example ESMTP\r\n", "mail or FTP"),
        (b"RFB 003.008\n", "remote desktop"),
        (b"\xff\xfd\x18\xff\xfd\x20\r\nlogin: ", "Telnet login"),
        (b"HTTP/1.1 408 Request Timeout\r\n\r\n", "web server"),
    ],
)
def test_who_introduces_itself_as_something_else_gets_nothing(greeting: bytes, what: str) -> None:
    heard: list[bytes] = []

    def host(caller: socket.socket) -> None:
        caller.sendall(greeting)
        heard.append(until_over(caller))

    with peer(host) as number, pytest.raises(NoTelnet, match=what):
        send("127.0.0.1", number, Command(Operation.RELOGIN, {"login_pwd": SECRET}))
    assert heard == [b""]


@pytest.mark.parametrize(
    ("answer", "what"), [(b"HTTP/1.1 400 Bad Request\r\n\r\n", "web server"), (b"\x15\x03\x01\0\x02\x02\x46", "TLS")]
)
def test_who_answers_like_something_else_is_named(answer: bytes, what: str) -> None:
    def host(caller: socket.socket) -> None:
        caller.recv(4096)
        caller.sendall(answer)

    with peer(host) as number, pytest.raises(NoTelnet, match=what):
        send("127.0.0.1", number, HELP)


def test_a_flood_costs_little_and_gets_nothing(port_with: Callable[..., Port]) -> None:
    port = port_with()
    port.order(do="telnet", impostor="chatter")
    with pytest.raises(NoTelnet):
        port.send(HELP)


def test_a_flood_of_opends_own_words_gets_nothing() -> None:
    heard: list[bytes] = []

    def host(caller: socket.socket) -> None:
        caller.sendall(GREETING.encode() * 2000)
        heard.append(until_over(caller))

    with peer(host) as number, pytest.raises(NoTelnet, match="never stops"):
        send("127.0.0.1", number, HELP)
    assert heard in ([], [b""])  # what was left unread makes the end a reset


def test_a_flood_after_the_command_ends_too() -> None:
    def host(caller: socket.socket) -> None:
        caller.recv(4096)
        while True:
            caller.sendall(b"x" * 4096)

    with peer(host) as number, pytest.raises(NoTelnet, match="never stops"):
        send("127.0.0.1", number, HELP)


def test_a_drip_ends_with_the_whole_time() -> None:
    def host(caller: socket.socket) -> None:
        caller.settimeout(0.1)
        while True:
            caller.sendall(b".")
            with contextlib.suppress(TimeoutError):
                assert caller.recv(4096) == b""  # it is told nothing
                return

    with peer(host) as number, pytest.raises(NoTelnet, match="never stops"):
        send("127.0.0.1", number, HELP, 0.7)


def test_silence_is_an_empty_reply_within_the_time(port_with: Callable[..., Port]) -> None:
    port = port_with()
    port.order(do="telnet", impostor="silent")
    assert port.send(HELP) == Reply("", "")


@pytest.mark.parametrize("host", ["refused", "closed", "reset"])
def test_nobody_there_is_told_without_the_secret(host: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    def reset(caller: socket.socket) -> None:
        caller.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")

    command = Command(Operation.RELOGIN, {"login_pwd": SECRET})
    with contextlib.ExitStack() as stack:
        number = ports.free_port() if host == "refused" else stack.enter_context(peer(reset))
        failure: Told | None = None
        try:
            send("127.0.0.1", number, command)
        except NoTelnet as told:
            failure = told
    if host == "refused":
        assert str(number) in str(failure)
    cause = failure.__cause__ if failure else None
    assert SECRET not in f"{failure} {failure!r} {cause!r} {caplog.text}"


def test_a_malformed_command_opens_no_connection() -> None:
    callers: list[socket.socket] = []
    with peer(callers.append) as number, pytest.raises(Refused):
        send("127.0.0.1", number, Command(Operation.INPUT_PHONE_VERIFY_CODE, {"code": "1\r\nexit"}))
    assert callers == []


@pytest.mark.parametrize("text", ["请输入help获取更多信息", "Latency: 12 ms", "", "𠀀 丂"])
def test_both_encodings_are_told_apart(text: str) -> None:
    assert decoded(text.encode("utf-8")) == text
    assert decoded(text.encode("gb18030")) == text


def test_a_reply_cut_inside_a_character_loses_that_character_only() -> None:
    assert decoded("需要手机验证码".encode()[:-1]) == "需要手机验证"
    assert decoded("需要手机验证码".encode("gb18030")[:-1]).startswith("需要手机验证")
