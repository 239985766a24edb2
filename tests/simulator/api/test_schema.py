import json

import pytest

from opend_wizard.simulator.api.messages import (
    GLOBAL_STATE_S2C,
    INIT_CONNECT_C2S,
    INIT_CONNECT_S2C,
    NOTIFY_S2C,
    reply,
    request,
)
from opend_wizard.simulator.api.schema import Value
from opend_wizard.simulator.wire import Broken, Format

HELLO: dict[str, Value] = {"clientVer": 300, "clientID": "PyNormal", "recvNotify": True, "packetEncAlgo": -1}


def test_a_request_as_protobuf_byte_by_byte() -> None:
    written = request(INIT_CONNECT_C2S).write({"c2s": HELLO}, Format.PROTOBUF)

    inner = bytes.fromhex("08ac02") + b"\x12\x08PyNormal" + bytes.fromhex("1801" + "20" + "ff" * 9 + "01")
    assert written == b"\x0a" + bytes([len(inner)]) + inner


def test_a_request_as_json_has_the_vendors_names() -> None:
    written = request(INIT_CONNECT_C2S).write({"c2s": HELLO}, Format.JSON)

    assert json.loads(written) == {"c2s": HELLO}


def test_long_numbers_are_strings_in_json_and_are_read_either_way() -> None:
    values: dict[str, Value] = {"serverVer": 1011, "loginUserID": 2**63, "connID": 7}

    written = INIT_CONNECT_S2C.write(values, Format.JSON)

    assert json.loads(written) == {"serverVer": 1011, "loginUserID": str(2**63), "connID": "7"}
    assert INIT_CONNECT_S2C.read(written, Format.JSON) == values
    assert INIT_CONNECT_S2C.read(b'{"connID": 7}', Format.JSON) == {"connID": 7}


@pytest.mark.parametrize("form", list(Format))
def test_what_is_written_is_read_again(form: Format) -> None:
    status: Value = {"type": 4, "strExtDesc": "需要手机验证码"}
    values: dict[str, Value] = {"qotLogined": True, "trdLogined": False, "localTime": 1.25, "programStatus": status}
    answer: dict[str, Value] = {"retType": -1, "retMsg": "no", "errCode": 0, "s2c": values}

    assert reply(GLOBAL_STATE_S2C).read(reply(GLOBAL_STATE_S2C).write(answer, form), form) == answer


def test_the_status_in_a_push_is_nested_twice() -> None:
    values: dict[str, Value] = {"type": 2, "programStatus": {"programStatus": {"type": 10}}}

    assert NOTIFY_S2C.write(values, Format.PROTOBUF) == bytes.fromhex("0802 1a04 0a02 080a")


def test_a_reply_to_an_unknown_request_has_no_content() -> None:
    assert reply(None).write({"retType": -1, "retMsg": "x", "s2c": {}}, Format.JSON) == b'{"retType":-1,"retMsg":"x"}'


@pytest.mark.parametrize(
    ("body", "form"),
    [
        (b"[]", Format.JSON),
        (b"{", Format.JSON),
        (b'{"clientVer": "many"}', Format.JSON),
        (b'{"clientID": []}', Format.JSON),
        (b"\xff\xfe", Format.JSON),
        (b"\x12\x02\xff\xff", Format.PROTOBUF),
        (b"\x12\x05a", Format.PROTOBUF),
    ],
)
def test_what_is_no_message_is_broken(body: bytes, form: Format) -> None:
    with pytest.raises(Broken):
        INIT_CONNECT_C2S.read(body, form)


def test_a_value_of_the_wrong_kind_is_not_written() -> None:
    with pytest.raises(Broken):
        INIT_CONNECT_C2S.write({"clientVer": {}}, Format.PROTOBUF)
    with pytest.raises(Broken):
        request(INIT_CONNECT_C2S).write({"c2s": 1}, Format.JSON)
