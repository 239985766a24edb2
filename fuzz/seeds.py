"""Honest bytes for each target to begin with: a fuzzer finds little from nothing."""

from __future__ import annotations

import gzip
import hashlib
import io
import struct
import tarfile
import zipfile
from pathlib import Path

from opend_wizard.opend.api import frame
from opend_wizard.opend.api.frame import Form, Proto
from opend_wizard.opend.api.protobuf import encode

_ROOT = Path(__file__).parent.parent
_LOG = (
    "moomoo OpenD version info: 10.11.7108(20260916134500)\nAPI Listening Address: 127.0.0.1:11111\n"
    ">>>Login failed,Password does not match\n登录失败,网络异常，请稍后再试\n需要手机验证码\nProgramStatusType_Ready\n"
)


def of(name: str) -> tuple[bytes, ...]:
    """The seeds of the target of that name; none is needed where any bytes will do."""
    return _SEEDS.get(name, (b"",))


def _configurations() -> tuple[bytes, ...]:
    return tuple((_ROOT / "tests" / "data" / name).read_bytes() for name in ("OpenD.xml", "FutuOpenD.xml"))


def _archives() -> tuple[bytes, ...]:
    zipped, tarred = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Security/US.dat", b"data" * 50)
    with tarfile.open(fileobj=tarred, mode="w") as tar:
        info = tarfile.TarInfo("Security/US.dat")
        info.size = 200
        tar.addfile(info, io.BytesIO(b"data" * 50))
    return zipped.getvalue(), tarred.getvalue(), gzip.compress(tarred.getvalue())


def _introduction() -> bytes:
    inner = encode([(1, 1011), (2, 1), (3, 7), (4, "0123456789abcdef"), (5, 10)])
    return encode([(1, 0), (4, inner)])


def _replies() -> tuple[bytes, ...]:
    """The whole talk of a healthy OpenD in both forms, each behind the byte that chooses the form."""
    state = encode([(1, 0), (4, encode([(6, 1), (7, 1), (8, 1011), (9, 7108), (10, 1), (12, encode([(1, 10)]))]))])
    bodies = ((Proto.INIT_CONNECT, _introduction()), (Proto.KEEP_ALIVE, encode([(1, 0), (4, encode([(1, 1)]))])))
    talk = (*bodies, (Proto.GET_GLOBAL_STATE, state), (Proto.GET_USER_INFO, encode([(1, 0), (4, b"")])))
    packed = b"".join(frame.pack(proto, Form.PROTOBUF, at + 1, body) for at, (proto, body) in enumerate(talk))
    said = b'{"retType":0,"s2c":{"serverVer":1011,"loginUserID":1,"connID":7,"keepAliveInterval":10}}'
    return b"\x00" + packed, b"\xff" + frame.pack(Proto.INIT_CONNECT, Form.JSON, 1, said), b"\x00HTTP/1.1 200 OK\r\n"


_SCRIPT = b"""# coding: utf-8
import multiprocessing
from moomoo import *
ctx = OpenQuoteContext(host='127.0.0.1', port=11111)
def work(code):
    trd = OpenSecTradeContext(filter_trdmarket=TrdMarket.HK, is_encrypt=True)
    print(ctx.get_market_snapshot([code]), "\xe4\xbd\xa0")
for each in range(3):
    multiprocessing.Process(target=work, args=(each,)).start()
"""
_COMPOSE = b"""x-common: &common {image: "opend:10", restart: always}
services:
  opend:
    <<: *common
    user: "1000:1000"
    network_mode: bridge
    environment: {LOGIN_PWD: hunter2}
    command: ["-login_pwd=hunter2"]
    ports: ["11111:11111"]
    volumes: ["./OpenD.xml:/OpenD.xml", "./data:/home/opend/.com.moomoo.OpenD"]
    healthcheck: {test: [CMD, nc]}
    deploy: {restart_policy: {condition: any}}
"""
_UNIT = b"""[Unit]
Description=OpenD
StartLimitIntervalSec=5min 20s
[Service]
Type=forking
ExecStart=/opt/opend/OpenD "-cfg_file=/opt/my opend.xml" \\
  # a comment in between
  -lang=en
Environment="A=b c" D=e
Restart=always
[Install]
WantedBy=default.target
"""
_TABLES = (
    b'ID=ubuntu\nID_LIKE="debian"\nVERSION_ID="24.04"\nPRETTY_NAME="Ubuntu 24.04"\n',
    b"36 35 98:0 /mnt1 /mnt\\040two rw,noatime master:1 - ext3 /dev/root rw,errors=continue\n",
)
_RIGHTS = b"""2026-09-16 13:45:00.123 US Stocks: LV3, Permission Status: Normal
2026-09-16 13:45:08.123 US Stocks: BMP, Permission Status: Kicked
2026-09-16 13:45:09.123 US Stocks: LV3, Permission Status: Normal
2026-09-16 13:45:12.123 US Stocks: BMP, Permission Status: Kicked
"""


def _programs() -> tuple[bytes, ...]:
    names = b"\0libssl.so.3\0$ORIGIN/lib\0"
    entries = struct.pack("<6q", 1, 1, 5, 0x200, 29, 13) + bytes(16)
    load = struct.pack("<IIQQQQQQ", 1, 4, 0, 0, 0, 0x300, 0x300, 0)
    dynamic = struct.pack("<IIQQQQQQ", 2, 4, 0x100, 0x100, 0, len(entries), len(entries), 0)
    head = bytearray(b"\x7fELF\x02\x01\x01" + bytes(57))
    struct.pack_into("<H", head, 18, 62)
    struct.pack_into("<Q", head, 32, 64)
    struct.pack_into("<HH", head, 54, 56, 2)
    linux = (bytes(head) + load + dynamic).ljust(0x100, b"\0") + entries
    windows = bytearray(b"MZ" + bytes(126))
    struct.pack_into("<I", windows, 60, 64)
    windows[64:70] = b"PE\0\0\x64\x86"
    return (
        linux.ljust(0x200, b"\0") + names.ljust(0x100, b"\0"),
        bytes(windows),
        b"\xca\xfe\xba\xbe\0\0\0\x02" + bytes(60),
    )


_SEEDS = {
    "configuration": _configurations(),
    "archive": _archives(),
    "packed_message": (_introduction(), hashlib.sha1(b"", usedforsecurity=False).digest()),
    "peer": _replies(),
    "telnet_reply": ("请输入密码\r\n>>>".encode(), "Futu OpenD版本信息".encode("gb18030")),
    "log": (_LOG.encode(),),
    "report_text": (_LOG.encode(), b"-----BEGIN RSA PRIVATE KEY-----\nMII\n-----END RSA PRIVATE KEY-----\n"),
    "script": (_SCRIPT,),
    "compose": (_COMPOSE,),
    "unit": (_UNIT,),
    "program": _programs(),
    "system_tables": _TABLES,
    "quote_right": (_RIGHTS,),
    "shown": ("\x1b[31mred\x1b[0m \u202eabc".encode(),),
}
