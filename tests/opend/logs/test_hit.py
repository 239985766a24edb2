from __future__ import annotations

import pytest

from opend_wizard.opend.logs.hit import LONGEST_TEXT, shown, time_of


@pytest.mark.parametrize(
    ("line", "when"),
    [
        ("2026-09-18 10:00:00.123 | Login successful", "2026-09-18 10:00:00.123"),
        ("[2026-09-18 10:00:00][I] Login successful", "2026-09-18 10:00:00"),
        ("[I][2026-09-18 +8.0 10:00:00.123] Login", "2026-09-18 +8.0 10:00:00.123"),
        ("10:00:00 Login successful", "10:00:00"),
        ("I0918 10:00:00.123456 77 a.cpp:1] x", "0918 10:00:00.123456"),
        ("Login successful", None),
        ("x" * 90 + "10:00:00", None),
    ],
)
def test_the_time_is_read_where_it_is_legible(line: str, when: str | None) -> None:
    assert time_of(line.encode()) == when


@pytest.mark.parametrize(
    ("line", "secret"),
    [
        ("Login Account: 12345678", "12345678"),
        ("Login Account: me@example.com", "me@example"),
        ("登录账号: 12345", "12345"),
        ('{"account":"trader7"}', "trader7"),
        ("args -login_pwd=hunter2 -lang=en", "hunter2"),
        ("-login_pwd_md5=5f4dcc3b5aa765d61d8327deb882cf99", "5f4dcc3b"),
        ("digest 5f4dcc3b5aa765d61d8327deb882cf99", "5f4dcc3b"),
        ("input_phone_verify_code -code=482913", "482913"),
        ("verification code is 4829", "4829"),
        ("验证码是4829", "4829"),
        ("sent to +86 138 0013 8000", "8000"),
        ("uid 87654321 logged in", "87654321"),
        ("mail someone@example.org", "someone"),
    ],
)
def test_secrets_are_masked(line: str, secret: str) -> None:
    text = shown(line.encode())
    assert secret not in text
    assert "•••" in text


@pytest.mark.parametrize(
    "line",
    [
        "API Listening Address: 127.0.0.1:11111",
        "moomoo OpenD version info: 10.11.7108(20260901101500)",
        "2026-09-18 10:00:00.123456 | Login failed,Password does not match",
        "Login Method: Log in with Account and Password",
        "登录方式: 账号密码登录",
    ],
)
def test_evidence_stays(line: str) -> None:
    assert shown(line.encode()) == line


def test_other_encodings_are_read() -> None:
    assert shown("需要手机验证码".encode("gb18030")) == "需要手机验证码"
    assert "Login successful" in shown(b"\xff\xff\xffLogin successful\x80")


def test_lines_are_harmless_and_short() -> None:
    assert shown(b"Login \x1b[31mfailed") == "Login <U+001B>[31mfailed"
    assert len(shown(b"Login failed " + b"x" * 5000)) == LONGEST_TEXT + 1
