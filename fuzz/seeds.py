"""Honest bytes for each target to begin with: a fuzzer finds little from nothing."""

from __future__ import annotations

import gzip
import hashlib
import io
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


_SEEDS = {
    "configuration": _configurations(),
    "archive": _archives(),
    "packed_message": (_introduction(), hashlib.sha1(b"", usedforsecurity=False).digest()),
    "peer": _replies(),
    "telnet_reply": ("请输入密码\r\n>>>".encode(), "Futu OpenD版本信息".encode("gb18030")),
    "log": (_LOG.encode(),),
    "report_text": (_LOG.encode(), b"-----BEGIN RSA PRIVATE KEY-----\nMII\n-----END RSA PRIVATE KEY-----\n"),
    "shown": ("\x1b[31mred\x1b[0m \u202eabc".encode(),),
}
