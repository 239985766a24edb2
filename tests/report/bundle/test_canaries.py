"""Planted secrets: none may be in any byte of a report, however it was written and wherever it stood."""

from __future__ import annotations

import hashlib
import html
import json
import string
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opend_wizard.report import streaming, suspects
from opend_wizard.report.bundle import Person
from opend_wizard.report.redact import Redactor
from opend_wizard.report.streaming import Streamer
from opend_wizard.simulator import layout
from tests.report.bundle.conftest import Patient, content, made
from tests.thorough import examples

ACCOUNT, PHONE, MAIL = "70913377", "13987651234", "canary.trader@example.com.hk"
PASSWORD, TRADE = "c4nary&pass word<1>", "tr4de/Canary+9"
MD5, TRADE_MD5, WEBSOCKET = (
    hashlib.md5(word.encode(), usedforsecurity=False).hexdigest() for word in (PASSWORD, TRADE, "canary websocket")
)

AES, IV, TOKEN = "Kq7canaryAESkey0", "Iv7canaryVector1", "tok.canary-0123456789abcdef"
KEY = "MIICanary" + "Ab3/" * 40
CODES = ("739164", "820573", "k7wq")
SERVER, OTHER = "47.251.12.9", "2a01:4f8:c17:1::5"
USER = "canaryuser"
PEM = f"-----BEGIN RSA PRIVATE KEY-----\n{KEY}\n{KEY}\n-----END RSA PRIVATE KEY-----"
ALL = (
    ACCOUNT,
    PHONE,
    MAIL,
    PASSWORD,
    TRADE,
    MD5,
    TRADE_MD5,
    AES,
    IV,
    TOKEN,
    KEY,
    *CODES,
    SERVER,
    OTHER,
    USER,
    WEBSOCKET,
)

LINES = (
    f"2026-09-17 12:00:00.001 kicked {ACCOUNT} before anything named it, session {ACCOUNT}_7",
    f"Login Account: +86 {PHONE} as {ACCOUNT}",
    f"登录账号: {ACCOUNT} 手机 {PHONE[:3]}-{PHONE[3:7]}-{PHONE[7:]}",
    f"args -login_account={ACCOUNT} -login_pwd_md5={MD5} -api_port=11111",
    f"argv [/opt/OpenD] --password {TRADE} --port 1",
    f"dump {quote(PASSWORD, safe='')} {quote_plus(PASSWORD)} {html.escape(PASSWORD)} {json.dumps(PASSWORD)} {PASSWORD}",
    f"unlock {json.dumps({'password': TRADE, 'port': 1})} nameless {TRADE} {TRADE_MD5.upper()}",
    f'InitConnect s2c {{"connAESKey":"{AES}","aesCBCiv":"{IV}"}} then {AES} alone',
    f"ctx.unlock_trade('{TRADE}')",
    f"Authorization: Bearer {TOKEN}",
    f"mail to {MAIL}, path /home/{USER}/.com.moomoo.OpenD/Log and C:\\Users\\{USER}\\AppData",
    f"input_phone_verify_code -code={CODES[0]}",
    f"SMS code is {CODES[1]}. 验证码：{CODES[1]} 图形 input_pic_verify_code -code={CODES[2]}",
    f"connected to {SERVER}:9595 and [{OTHER}]:443",
    f"https://{ACCOUNT}:{quote(TRADE, safe='')}@proxy.example.com:8080/",
    f"<login_pwd>\n  {html.escape(PASSWORD)}\n</login_pwd> websocket_key_md5={WEBSOCKET}",
    f"rsa key:\n{PEM}\nAPI RSA Enabled: No",
)
HARMLESS = b"2026-09-17 12:00:00.123 | [Quote] push US.AAPL price=512.5 volume 1234 from 127.0.0.1:50123\n"
LOG = "\n".join(LINES).encode() + b"\n"


def planted(patient: Patient) -> None:
    """Secrets in OpenD.xml and in logs of every kind, also in their names and where a piece ends."""
    given = {"login_account": ACCOUNT, "login_pwd": PASSWORD, "websocket_key_md5": WEBSOCKET}
    layout.configure(patient.layout, {name: html.escape(value) for name, value in given.items()})
    gateway = f"GTWLog_{ACCOUNT}_2026_09_17_12_00_00.log"
    patient.write(gateway, LOG)
    patient.write("GTWLog_0_2026_09_17_11_00_00.log", f"kicked {ACCOUNT} {AES} {TOKEN}\n".encode())
    patient.write("py_2026_09_17.log", LOG.replace(b"\n", b"\r\n"))
    patient.write("Monitor.log", b"\0".join(LOG[i : i + 1] for i in range(len(LOG))))
    patient.write("FTWebSocket_1.log", LINES[2].encode("gb18030") + b"\n" + LOG)
    around = HARMLESS * (streaming.PIECE // len(HARMLESS) + 1)
    patient.write("FTUpdate.log", b"".join(around[: streaming.PIECE - at] + LOG for at in range(0, 4000, 97)))


def test_no_canary_is_in_any_byte(patient: Patient) -> None:
    planted(patient)
    person = Person(
        f"My account {ACCOUNT}, {MAIL}", "Python", f"/home/{USER}/venv", "3005", f'unlock("{TRADE}")\n{PEM}'
    )
    draft = made(patient.order(person=person))
    files = content(draft.save())
    whole = b"\n".join((*map(str.encode, files), *files.values())).lower()
    assert b"81234567" not in whole
    assert b"sw0rdfish" not in whole
    assert len(files) == 9
    for secret in ALL:
        for written in (
            secret,
            html.escape(secret),
            quote(secret, safe=""),
            quote_plus(secret),
            json.dumps(secret)[1:-1],
        ):
            assert written.lower().encode() not in whole, written
    assert files["logs/FTUpdate.log"].count(HARMLESS.rstrip()) > 40 * 5000
    assert b"API RSA Enabled: No" in files["logs/py_2026_09_17.log"]


def test_the_same_secret_has_the_same_stand_in_in_every_file(patient: Patient) -> None:
    planted(patient)
    draft = made(patient.order())
    files = content(draft.save())
    listed = json.loads(files["redactions.json"])["redactions"]
    account = next(each for each in listed if each["stand_in"] == "account-1")
    assert {"logs/py_2026_09_17.log", "OpenD.xml", "logs/Monitor.log"} <= set(account["files"])
    assert "logs/GTWLog_account-1_2026_09_17_12_00_00.log" in files
    assert files["logs/GTWLog_0_2026_09_17_11_00_00.log"].startswith(b"kicked account-1 ")
    assert b"<login_account>account-1</login_account>" in files["OpenD.xml"]
    assert "account-1" in files["report.md"].decode()
    assert {each["stand_in"]: each["count"] for each in listed} == {
        each.stand_in: each.count for each in draft.redactions
    }
    assert len({each["stand_in"] for each in listed}) == len(listed)


def test_an_endless_line_is_redacted_in_flat_memory() -> None:
    secret = "s3cret" + "x" * 50
    noise = b"abc def 12 " * 6000
    pieces = [noise + b"password=" + secret.encode() + b" "] * 40
    for size in (1000, 70_001, streaming.PIECE):
        whole = b"".join(pieces)
        cut = [whole[i : i + size] for i in range(0, len(whole), size)]
        given = list(Streamer(Redactor()).redact(cut, "log"))
        assert max(map(len, given)) < 2 * streaming.PIECE
        assert b"".join(given) == whole.replace(secret.encode(), b"password-1")


def test_a_secret_longer_than_a_piece_is_gone_to_its_end() -> None:
    secret = b"q" * (3 * streaming.PIECE)
    given = b"".join(Streamer(Redactor()).redact([b"a token=" + secret + b" b c\n", b"d\n"], "log"))
    assert given == b"a token=key-1 b c\nd\n"


@pytest.mark.parametrize(
    "odd",
    [b"\x81@", b"\x80", "手机".encode()[:-1], "手机".encode("gb18030"), b"\xff\xfe", b"\xed\xa0\x80"],
    ids=["pair", "byte", "cut", "other", "mark", "half"],
)
@pytest.mark.parametrize("between", [b"\n", b" "], ids=["line", "blank"])
@pytest.mark.parametrize("code", ["utf-8", "gb18030"])
def test_bytes_of_another_encoding_hide_nothing(odd: bytes, between: bytes, code: str) -> None:
    named = "登录账号: 70913377 ".encode(code)
    for block in (named + between + odd, odd + between + named):
        given = b"".join(Streamer(Redactor()).redact([block], "log"))
        assert given == block.replace(b"70913377", b"account-1")


def test_a_secret_that_is_no_text_is_known_again() -> None:
    secret = b"c4nary\x80\xffword"
    log = b"it was " + secret + b"\nlogin_pwd=" + secret + b"\nnow " + secret + b" indeed\n"
    streamer = Streamer(Redactor())
    assert sum(streamer.learn([log])) == len(log)
    given = b"".join(streamer.redact([log], "log"))
    assert given == b"it was password-1\nlogin_pwd=password-1\nnow password-1 indeed\n"


@pytest.mark.parametrize("shift", range(4))
@pytest.mark.parametrize("code", ["utf-8", "gb18030"])
def test_a_name_within_a_long_line_is_read_in_its_encoding(shift: int, code: str) -> None:
    line = "x" * shift + "不丂。" * 900 + " 登录账号: 70913377 " + "不丂。" * 4000
    given = b"".join(Streamer(Redactor()).redact([line.encode(code)], "log"))
    assert given.decode(code) == line.replace("70913377", "account-1")


@pytest.mark.parametrize("code", ["utf-8", "gb18030"])
@pytest.mark.parametrize("secret", ["Émigré-ÄÖ-77", "丂丄丅-Pass-42"])  # some second bytes of GB18030 are letters
def test_a_secret_beyond_ascii_is_known_again_in_either_encoding(secret: str, code: str) -> None:
    redactor = Redactor()
    redactor.learn_from(f"login_pwd={secret}")
    line = f"it was {secret} indeed\n".encode(code)
    assert b"".join(Streamer(redactor).redact([line], "log")) == b"it was password-1 indeed\n"


_lines = st.lists(
    st.one_of(
        st.sampled_from([line.encode() for line in LINES] + [HARMLESS.rstrip()]),
        st.text(string.printable + "密码：账号验证码é+", max_size=200).map(str.encode),
        st.binary(max_size=60),
    ),
    max_size=12,
)


@settings(max_examples=examples(200))
@given(_lines, st.integers(1, 4000))
def test_what_is_not_looked_at_closely_holds_nothing_that_a_close_look_would_take(
    lines: list[bytes], size: int
) -> None:
    whole = b"\n".join(lines)
    cut = [whole[i : i + size] for i in range(0, len(whole), size)]
    given = b"".join(Streamer(Redactor()).redact(cut, "log"))
    for line in given.split(b"\n"):
        text = line.decode("utf-8", "surrogateescape")
        closely = Redactor()
        spans = [span for span in closely.spans(text) if not _stands_in(span.value)]
        assert not spans, (text, [(span.kind, span.value) for span in spans])


def _stands_in(value: str) -> bool:
    """Whether it is what a redactor put there."""
    return any(
        f"{kind}-" in value for kind in ("account", "password", "phone", "key", "code", "digest", "email", "user")
    )


def test_ordinary_lines_are_not_suspected() -> None:
    assert not list(suspects.named(HARMLESS))
    assert not list(suspects.shaped(HARMLESS))
