"""What the vendor's SDK sends is, byte for byte, what our client would send for the same values."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from opend_wizard.opend.api import Form, Heard, Manners, bodies, encryption, frame, probe, protobuf
from opend_wizard.opend.api.encryption import Packets
from opend_wizard.opend.api.frame import Proto
from opend_wizard.opend.api.line import read, written
from opend_wizard.opend.api.status import Connection
from opend_wizard.simulator import layout
from tests.sdk.conftest import SECONDS, Run, Start
from tests.sdk.relay import Relay, first_frames

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800)]

LATER = (Proto.GET_GLOBAL_STATE, Proto.KEEP_ALIVE, Proto.GET_USER_INFO)
SDK_HELLO: dict[str, int | str] = {
    "clientVer": 300,
    "clientID": "PyNormal",
    "recvNotify": 1,
    "pushProtoFmt": 0,
    "programmingLanguage": "Python",
}


@dataclass(frozen=True)
class Opener:
    """Takes the encryption off what one connection carried; without a key there is none."""

    key: Path | None
    connection: Connection

    def plain(self, header: frame.Header, whole: bytes) -> bytes:
        """The plain body of a frame, which its checksum must fit."""
        body = whole[frame.HEADER.size :]
        if self.key is not None and header.proto == Proto.INIT_CONNECT:
            body = encryption.rsa_decrypted(encryption.load_key(self.key), body)
        elif self.key is not None:
            body = encryption.aes_decrypted(Packets.AES_CBC, self.connection.aes_key, self.connection.aes_iv, body)
        assert header.fits(body)
        return body

    def wire(self, plain: bytes) -> bytes | None:
        """How our client puts `plain` on the wire after InitConnect."""
        if self.key is None:
            return None
        return encryption.aes_encrypted(Packets.AES_CBC, self.connection.aes_key, self.connection.aes_iv, plain)


def opener(key: Path | None, answered: bytes) -> Opener:
    """An opener that knows what OpenD answered to InitConnect."""
    header, whole = first_frames(answered)[Proto.INIT_CONNECT]
    body = whole[frame.HEADER.size :]
    plain = body if key is None else encryption.rsa_decrypted(encryption.load_key(key), body)
    assert header.fits(plain)
    inner = read(Form.PROTOBUF, plain).inner
    assert inner is not None
    return Opener(key, bodies.connection(inner))


def fields_of(plain: bytes) -> protobuf.Fields:
    inner = protobuf.message(protobuf.decode(plain), 1)
    assert inner is not None
    return inner


def whole_number(fields: protobuf.Fields, at: int) -> int:
    value = protobuf.number(fields, at)
    assert value is not None
    return value


@pytest.fixture(params=["plain", "key"])
def used_key(request: pytest.FixtureRequest, key: Path) -> Path | None:
    return key if request.param == "key" else None


def test_the_sdk_and_our_client_send_the_same_bytes(start: Start, run: Run, used_key: Path | None) -> None:
    opend = start(**({"rsa_private_key": str(used_key)} if used_key else {}))
    opend.api.manners.keep_alive = 1
    with Relay(opend.api.address[1]) as relay:
        script = run(relay.port, *(["key", str(used_key)] if used_key else []))
        assert script.hear("result") == "connected"
        assert script.call("get_global_state")[0] == 0
        assert script.call("get_user_info")[0] == 0
        end = time.monotonic() + SECONDS
        while not set(LATER) <= set(first_frames(bytes(relay.asked))) and time.monotonic() < end:
            threading.Event().wait(0.1)
        script.end()
    theirs = first_frames(bytes(relay.asked))
    opened = opener(used_key, bytes(relay.answered))

    hello(theirs[Proto.INIT_CONNECT], opened)
    for proto in LATER:
        header, whole = theirs[proto]
        fields = fields_of(opened.plain(header, whole))
        plain = written(Form.PROTOBUF, same_request(proto, fields))
        assert frame.pack(proto, Form.PROTOBUF, header.serial, plain, opened.wire(plain)) == whole


def hello(sent: tuple[frame.Header, bytes], opened: Opener) -> None:
    """InitConnect; RSA pads at random, so that it is compared after decryption, and by its length before."""
    header, whole = sent
    algorithm = Packets.NONE if opened.key is None else Packets.AES_CBC
    values: dict[str, int | str] = {**SDK_HELLO, "packetEncAlgo": int(algorithm)}
    ours = tuple((at, name, values[name]) for at, name, _ in bodies.init_connect(algorithm))
    plain = written(Form.PROTOBUF, (*ours, (7, "aiType", 0)))
    assert opened.plain(header, whole) == plain
    wire = None if opened.key is None else encryption.rsa_encrypted(encryption.load_key(opened.key), plain)
    packed = frame.pack(Proto.INIT_CONNECT, Form.PROTOBUF, header.serial, plain, wire)
    compared = len(packed) if wire is None else frame.HEADER.size
    assert packed[:compared] == whole[:compared]
    assert len(packed) == len(whole)


def same_request(proto: Proto, fields: protobuf.Fields) -> bodies.Fields:
    """Our request with the SDK's values, which must make sense."""
    if proto is Proto.KEEP_ALIVE:
        now = whole_number(fields, 1)
        assert abs(now - time.time()) < SECONDS * 2
        return bodies.keep_alive(now)
    if proto is Proto.GET_GLOBAL_STATE:
        user = whole_number(fields, 1)
        assert user in (0, int(layout.ACCOUNT))
        return bodies.ask_global_state(user)
    return bodies.ask_user_info(whole_number(fields, 2))


def test_our_probe_really_sends_these_requests(start: Start, used_key: Path | None) -> None:
    """What `bodies` writes is what travels, with nothing added: the comparison above is about the real thing."""
    opend = start(**({"rsa_private_key": str(used_key)} if used_key else {}))
    with Relay(opend.api.address[1]) as relay:
        answer = probe("127.0.0.1", relay.port, Manners(key=used_key, ask_user_info=True))
    assert answer.heard is Heard.STATE
    ours = first_frames(bytes(relay.asked))
    opened = opener(used_key, bytes(relay.answered))
    algorithm = Packets.NONE if used_key is None else Packets.AES_CBC
    plain = opened.plain(*ours[Proto.INIT_CONNECT])
    assert plain == written(Form.PROTOBUF, bodies.init_connect(algorithm))
    for proto in LATER:
        header, whole = ours[proto]
        request = same_request(proto, fields_of(opened.plain(header, whole)))
        plain = written(Form.PROTOBUF, request)
        assert frame.pack(proto, Form.PROTOBUF, header.serial, plain, opened.wire(plain)) == whole
