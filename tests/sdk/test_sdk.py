"""The vendor's real SDK talks to the simulated OpenD: whatever both take for the protocol is the protocol."""

from __future__ import annotations

import queue
import threading
import time
from pathlib import Path

import pytest

from opend_wizard.simulator import ports, wire
from opend_wizard.simulator.api.messages import INIT_CONNECT_C2S, request
from opend_wizard.simulator.api.schema import Value
from opend_wizard.simulator.heart.status import ProgramStatus
from opend_wizard.simulator.server import Server
from tests.sdk.conftest import SECONDS, Run, Start

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800)]


@pytest.mark.parametrize("mode", ["plain", "json", "key"])
def test_the_sdk_connects_asks_and_hears_news(start: Start, run: Run, key: Path, mode: str) -> None:
    opend = start(**({"rsa_private_key": str(key)} if mode == "key" else {}))
    arguments = {"plain": [], "json": ["json"], "key": ["key", str(key)]}[mode]
    script = run(opend.api.address[1], *arguments)
    assert script.hear("result") == "connected"

    ok, state = script.call("get_global_state")
    assert ok == 0
    assert (state["program_status_type"], state["server_ver"]) == ("READY", "1011")
    assert (state["qot_logined"], state["trd_logined"], state["market_hk"]) == (True, True, "CLOSED")
    ok, info = script.call("get_user_info")
    assert (ok, info["user_id"], info["us_qot_right"], info["sub_quota"]) == (0, 100000, "LV3", 300)

    opend.gateway.enter(ProgramStatus.NEED_PHONE_CODE)
    assert [script.hear("push") for _ in range(3)] == [
        ["GTW_EVENT", "NeedPhoneVerifyCode", "Need a phone verification code"],
        ["PROGRAM_STATUS", "NEED_PHONE_VERIFY_CODE", "Need a phone verification code"],
        ["CONN_STATUS", None, {"qot_logined": False, "trd_logined": False}],
    ]


def test_the_sdk_enters_the_phone_code(start: Start, run: Run) -> None:
    opend = start(ProgramStatus.NEED_PHONE_CODE)
    script = run(opend.api.address[1])
    assert script.hear("result") == "connected"

    assert script.call("verification", "PHONE", "REQUEST")[0] == 0
    assert script.call("verification", "PHONE", "INPUT_AND_LOGIN", "1")[0] == -1
    assert script.call("verification", "PHONE", "INPUT_AND_LOGIN", opend.login.phone.sent[-1])[0] == 0
    assert script.call("get_global_state")[1]["program_status_type"] == "READY"


@pytest.mark.parametrize("status", [*map(int, ProgramStatus), 99])
def test_the_sdk_reads_every_state(start: Start, run: Run, status: int) -> None:
    opend = start(status)
    script = run(opend.api.address[1])
    assert script.hear("result") == "connected"
    names = [
        "N/A",
        "LOADED",
        "LOGING",
        "NEED_PIC_VERIFY_CODE",
        "NEED_PHONE_VERIFY_CODE",
        "LOGIN_FAILED",
        "FORCE_UPDATE",
        "NESSARY_DATA_PREPARING",
        "NESSARY_DATA_MISSING",
        "UN_AGREE_DISCLAIMER",
        "READY",
        "FORCE_LOGOUT",
    ]

    _, state = script.call("get_global_state")

    assert state["program_status_type"] == (names[status] if status < len(names) else "N/A")
    assert state["program_status_desc"] == opend.gateway.snapshot().text


def test_the_sdks_heartbeat_keeps_it_connected(start: Start, run: Run) -> None:
    opend = start()
    opend.api.manners.keep_alive = 1
    opend.api.manners.drop_after = 4.0
    script = run(opend.api.address[1])
    assert script.hear("result") == "connected"
    (caller,) = opend.api.callers
    end = time.monotonic() + SECONDS
    while caller.heartbeats < 6 and time.monotonic() < end:
        threading.Event().wait(0.1)
    assert caller.heartbeats >= 6
    assert opend.api.callers == (caller,)


def test_what_the_sdk_says_when_opend_refuses(start: Start, run: Run) -> None:
    opend = start(ProgramStatus.NEED_PHONE_CODE)
    opend.api.manners.hello = "refuse"
    script = run(opend.api.address[1])
    assert "msg=Need a phone verification code" in script.noise_with("init connect fail")


def test_what_the_sdk_says_when_only_opend_encrypts(start: Start, run: Run, key: Path) -> None:
    opend = start(rsa_private_key=str(key))
    script = run(opend.api.address[1])
    assert "1001" in script.noise_with("check sha error")


def test_what_the_sdk_says_when_only_the_script_encrypts(start: Start, run: Run, key: Path) -> None:
    opend = start()
    script = run(opend.api.address[1], "key", str(key))
    assert script.noise_with("Ciphertext with incorrect length")


def test_the_sdks_first_request_byte_by_byte(run: Run) -> None:
    first: queue.Queue[bytes] = queue.Queue()
    with Server("127.0.0.1", ports.free_port(), lambda caller: first.put(caller.recv(4096))) as server:
        script = run(server.address[1])
        sent = first.get(timeout=SECONDS)
        script.end()
    header = wire.read_header(sent[:44])
    hello: dict[str, Value] = {
        "clientVer": 300,
        "clientID": "PyNormal",
        "recvNotify": True,
        "packetEncAlgo": -1,
        "pushProtoFmt": 0,
        "programmingLanguage": "Python",
        "aiType": 0,
    }
    assert sent == wire.frame(1001, 0, header.serial, request(INIT_CONNECT_C2S).write({"c2s": hello}, 0))
