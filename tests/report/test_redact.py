"""Secrets never survive; what explains the trouble does."""

from __future__ import annotations

import html
import json
import string
from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from opend_wizard.report.redact import Redactor, Secret, mask_settings

EVIDENCE = (
    "2026-09-17 12:34:56.789 +08:00 [I][1234, 5678] moomoo OpenD version info: V10.11.7108(20260916134500)",
    "API Listening Address: 127.0.0.1:11111, Telnet 127.0.0.1:22222, WebSocket 0.0.0.0:33333, UTC+8",
    "proto id:1001 conn_id:281474976710656 check sha error! ret=-400 errCode: 0 error code: 10061",
    "Disconnected: reason=RemoteClose msg=[Errno 104] Connection reset by peer; exit code 14, error-code=12",
    "Login failed,Password does not match. 密码不匹配 请求手机验证码失败,短信请求过于频繁，请稍后再试",
    "User Quota: Subscription Quota: 300, Historical Candlestick Quota: 1000; ProgramStatusType_Ready 10",
    "sha1=da39a3ee5e6b4b0d3255bfef95601890afd80709 size 13812345678 bytes at 1726544400 1726544400123",
    "GTWLog_0_2026_09_17_10_00_00.log uid=0 PWD=/opt/OpenD DISPLAY=:0 192.168.1.20:11111 fe80::1 getty@tty1.service",
    "HK.00700 price=512.5 volume: 123400 code=600519 SH.600519 serial 48812 file md5: 6e55f158a827b1a1c4321a245aaaad88",
    "<api_port>11111</api_port> <rsa_private_key>/etc/opend/key.pem</rsa_private_key> <log_level>info</log_level>",
    '{"qotLogined":true,"serverVer":1011,"serverBuildNo":7108,"keepAliveInterval":10,"programStatus":{"type":4}}',
    "Unexpected token: EOF, token: }, password: None, password: str, token = null",
)

_VISIBLE = string.ascii_letters + string.digits + "!#$%()*+,-./:;?@[]^_{|}~&"
_passwords = st.text(_VISIBLE, min_size=6, max_size=24).map(lambda tail: f"p4{tail}Q")
_quotable = st.text(_VISIBLE + " 密码é", min_size=6, max_size=24).map(lambda tail: f"p4{tail}Q")
_digests = st.text("0123456789abcdef", min_size=31, max_size=31).map(lambda tail: f"{tail}e")
_accounts = st.integers(7_000_000, 9_999_999_999).map(str)
_mobiles = st.integers(0, 99_999_999).map(lambda tail: f"138{tail:08d}")
_emails = st.from_regex(r"\A[a-z]{3,9}\.[a-z]{2,9}@[a-z]{3,9}\.(com|hk)\Z")
_keys = st.text(string.ascii_letters + string.digits, min_size=16, max_size=16)
_codes = st.integers(100_000, 999_999).filter(lambda code: code != 123_456).map(str)
_words_of_key = st.text(string.ascii_letters + string.digits + "+/", min_size=40, max_size=64)

Place = Callable[[str], str]


def _pem(body: str) -> str:
    return f"-----BEGIN RSA PRIVATE KEY-----\n{body}\n-----END RSA PRIVATE KEY-----"


def _said(line: str) -> Place:
    return lambda secret: line.replace("?", secret)


UNQUOTED = (
    "-login_pwd=? -api_port=11111",
    "run --password ? --port 1",
    "Please enter password: ?",
    "请输入密码：?",
    "unlock_pwd = ?",
    "PASSWORD=?",
)
QUOTED = (
    lambda secret: f'{{"password": {json.dumps(secret)}, "port": 11111}}',
    lambda secret: json.dumps(json.dumps({"login_pwd": secret, "port": 11111})),
    lambda secret: f"ctx.unlock_trade(password={secret!r}, is_unlock=True)",
    lambda secret: f"<moomoo_opend><login_pwd>{html.escape(secret)}</login_pwd></moomoo_opend>",
    lambda secret: f"<login_pwd>\n\t\t{html.escape(secret)}\n\t</login_pwd>",
    lambda secret: f"<login_pwd><![CDATA[{secret}]]></login_pwd>",
    lambda secret: f'<setting name="login_pwd" value="{html.escape(secret)}"/>',
    lambda secret: f"<!-- <login_pwd>{html.escape(secret)}</login_pwd> -->",
)
DIGEST = ("-login_pwd_md5=?", "relogin -login_pwd_md5=?", "<login_pwd_md5>?</login_pwd_md5>", "LoginReq{?, 0}", "md5 ?")
ACCOUNT = (
    *("Login Account: ?", "登录账号: ?", "-login_account=? -lang=en", '"loginUserID": "?"', "GTWLog_?_2026_09_17.log"),
    *("accID=?", "<login_account>?</login_account>", '{"userID":?}', "user id: ?"),
)
PHONE = ("+86 ?", "-login_account=+86 ? -lang=en", "login_account: +86?", "call ? now", "手机?收到", "<b>+86-?</b>")
KEY = ('"connAESKey":"?"', "connAESKey: ?", "aesCBCiv=?", "<websocket_key>?</websocket_key>", "token: ?")
CODE = ("input_phone_verify_code -code=?", "SMS code is ?", "验证码：?", "验证码为?", '{"type":2,"op":2,"code":"?"}')

_planted = st.one_of(
    st.tuples(_passwords, st.sampled_from([_said(line) for line in UNQUOTED])),
    st.tuples(_quotable, st.sampled_from(QUOTED)),
    st.tuples(_digests, st.sampled_from([_said(line) for line in DIGEST])),
    st.tuples(_accounts, st.sampled_from([_said(line) for line in ACCOUNT])),
    st.tuples(_mobiles, st.sampled_from([_said(line) for line in PHONE])),
    st.tuples(_emails, st.sampled_from([_said("mail to ? please"), _said("Login Account: ?"), _said("<?>")])),
    st.tuples(_keys, st.sampled_from([_said(line) for line in KEY])),
    st.tuples(_codes, st.sampled_from([_said(line) for line in CODE])),
    st.tuples(_words_of_key, st.just(_pem)),
    st.tuples(_keys, st.just(_said("proxy http://trader:?@proxy.example.com:8080/ used"))),
)


@given(st.lists(_planted, min_size=1, max_size=5), st.lists(st.sampled_from(EVIDENCE), max_size=5), st.randoms())
def test_planted_secrets_never_survive_and_evidence_does(
    planted: list[tuple[str, Place]], evidence: list[str], shuffle: object
) -> None:
    lines = [place(secret) for secret, place in planted] + evidence
    shuffle.shuffle(lines)  # type: ignore[attr-defined]  # hypothesis' own Random
    redacted = Redactor().text("\n".join(lines), "log")
    for secret, _place in planted:
        assume(not any(secret in line for line in EVIDENCE))
        assert secret not in redacted
    kept = redacted.split("\n")
    for line in evidence:
        assert line in kept


@given(st.lists(_planted, min_size=1, max_size=3))
def test_masking_hides_every_planted_secret_and_keeps_the_lines(planted: list[tuple[str, Place]]) -> None:
    text = "\r\n".join(place(secret) for secret, place in planted)
    masked = mask_settings(text)
    for secret, _place in planted:
        assert secret not in masked
    assert masked.count("\n") == text.count("\n")
    assert masked.count("\r") == text.count("\r")
    assert mask_settings(masked) == masked


@pytest.mark.parametrize("line", EVIDENCE)
def test_what_is_no_secret_stays(line: str) -> None:
    redactor = Redactor()
    assert redactor.text(line, "log") == line
    assert redactor.redactions == ()


def test_same_secret_gets_the_same_stand_in_everywhere() -> None:
    redactor = Redactor()
    assert redactor.text("<login_account>+86 13812345678</login_account>", "OpenD.xml").count("account-1") == 1
    assert redactor.text("Login Account: +8613812345678 at 10:00", "log") == "Login Account: account-1 at 10:00"
    assert redactor.text("sms sent to 138-1234-5678", "log") == "sms sent to account-1"
    assert redactor.text("Login Account: 70000001", "log") == "Login Account: account-2"
    assert redactor.text("kicked 70000001, not 700000012", "other.log") == "kicked account-2, not 700000012"
    first, second = redactor.redactions
    assert (first.kind, first.stand_in, first.count, first.places) == (
        *(Secret.ACCOUNT, "account-1", 3),
        ("OpenD.xml", "log"),
    )
    assert (second.stand_in, second.count, second.places) == ("account-2", 2, ("log", "other.log"))


def test_password_known_from_the_configuration_is_found_without_its_name_and_in_other_spellings() -> None:
    redactor = Redactor()
    redactor.text("<login_pwd>s3cr&amp;t &lt;word</login_pwd>", "OpenD.xml")
    for written in ("s3cr&t <word", "s3cr&amp;t &lt;word", "s3cr%26t%20%3Cword"):
        assert redactor.text(f"dump {written} end", "log") == "dump password-1 end"


@pytest.mark.parametrize("secret", ["$ecret99", "%apwd", "getpass1234", "self.made", "input_word", "nonesuch", "****a"])
def test_secrets_that_look_like_a_placeholder_or_a_piece_of_program_go_too(secret: str) -> None:
    assert Redactor().text(f"-login_pwd={secret} -lang=en", "log") == "-login_pwd=password-1 -lang=en"


@pytest.mark.parametrize("value", ["os.environ['OPEND']", "getpass.getpass()", "${OPEND}", "%s", "None", "********"])
def test_what_only_stands_for_a_secret_stays(value: str) -> None:
    assert Redactor().text(f"password = {value}", "script") == f"password = {value}"


def test_shipped_placeholders_are_hidden_in_place_but_not_hunted_for() -> None:
    redactor = Redactor()
    assert "100000" not in redactor.text("<login_account>100000</login_account><login_pwd>123456</login_pwd>", "x")
    assert redactor.text("volume 100000, lot 123456", "log") == "volume 100000, lot 123456"


def test_password_that_is_a_common_word_does_not_eat_the_log() -> None:
    redactor = Redactor()
    assert redactor.text("-login_pwd=password", "log") == "-login_pwd=password-1"
    assert redactor.text("Login failed,Password does not match password", "log").endswith("match password")


def test_command_line_values_may_hold_blanks_and_quotes() -> None:
    redactor = Redactor()
    command = [
        "/opt/OpenD",
        "-login_account=+86 13812345678",
        "-login_pwd=two 'words' -x",
        "--password",
        "a b",
        "-code=77",
    ]
    assert redactor.command([*command, "-api_port=11111"], "ps") == (
        *("/opt/OpenD", "-login_account=account-1", "-login_pwd=password-1", "--password", "password-2"),
        *("-code=code-1", "-api_port=11111"),
    )


def test_private_key_keeps_its_kind_and_loses_its_content() -> None:
    key = "MIICXAIBAAKBgQC7\nabcd+/=="
    whole = Redactor().text(f"key:\n{_pem(key)}\nAPI RSA Enabled: No", "log")
    assert whole == f"key:\n{_pem('private-key-1')}\nAPI RSA Enabled: No"
    cut = Redactor().text(f"-----BEGIN PRIVATE KEY-----\n{key}\n2026-09-17 on", "log")
    assert cut == "-----BEGIN PRIVATE KEY-----\nprivate-key-1\n2026-09-17 on"
    in_json = Redactor().text(json.dumps({"key": _pem(key), "port": 11111}), "log")
    assert "MIIC" not in in_json
    assert '"port": 11111' in in_json


@pytest.mark.parametrize(
    ("line", "redacted"),
    [
        ("run --password s3cr3t99 --port 11111", "run --password password-1 --port 11111"),
        ("login_pwd=s3cr3t,99,api_port=11111", "login_pwd=password-1,api_port=11111"),
        ("{'password': s3cr3t99, 'port': 11111}", "{'password': password-1, 'port': 11111}"),
        ("Login Account: +86 138 1234 5678 2026-09-17", "Login Account: account-1 2026-09-17"),
        ("+852-9123-4567 2026-09-17 and +49 30 123456 10:00", "phone-1 2026-09-17 and phone-2 10:00"),
        ("https://me:s3cr3t99@proxy.example.com:80/x", "https://account-1:password-1@proxy.example.com:80/x"),
        ("mail a.b+c@example.com.hk, not getty@tty1.service", "mail email-1, not getty@tty1.service"),
        ("Authorization: Bearer abc.def ghi", "Authorization: key-1"),
        ("验证码错误 验证码：482913 60 秒", "验证码错误 验证码：code-1 60 秒"),
        ("md5 6e55f158a827b1a1c4321a245aaaad88 x", "md5 digest-1 x"),
    ],
)
def test_what_goes_and_what_stays_on_a_line(line: str, redacted: str) -> None:
    assert Redactor().text(line, "log") == redacted


def test_public_addresses_go_and_private_ones_stay() -> None:
    text = "from 47.251.12.9:9595 and 2a01:4f8:c17::5 to 10.0.0.4, 127.0.0.1, ::1, Windows 10.0.22631.4317"
    expected = "from address-1:9595 and address-2 to 10.0.0.4, 127.0.0.1, ::1, Windows 10.0.22631.4317"
    assert Redactor().text(text, "log") == expected


@pytest.mark.parametrize(
    ("written", "masked"),
    [
        ("<login_pwd>a<b</login_pwd><lang>en</lang>", "<login_pwd>•••</login_pwd><lang>en</lang>"),
        ("<LOGIN_PWD >x y</LOGIN_PWD >", "<LOGIN_PWD >•••</LOGIN_PWD >"),
        ("<login_pwd>one\n\t<lang>en</lang>", "<login_pwd>•••\n\t<lang>en</lang>"),
        ("<login_pwd>one\r\n  two</login_pwd>", "<login_pwd>•••\r\n  •••</login_pwd>"),
        ("<login_pwd one</login_pwd>", "<login_pwd •••</login_pwd>"),
        ("<login_pwd></login_pwd><login_pwd/>", "<login_pwd></login_pwd><login_pwd/>"),
        ("<!-- <login_pwd> is the word -->\n<api_port>1</api_port>", "<!-- <login_pwd> •••\n<api_port>1</api_port>"),
        (
            "<!-- <login_pwd> is it -->\n<api_port>1</api_port>\n<login_pwd>x1</login_pwd>",
            "<!-- <login_pwd> •••\n<api_port>1</api_port>\n<login_pwd>•••</login_pwd>",
        ),
        ("<login_pwd value='one'/>", "<login_pwd value='•••'/>"),
        ("<o login_pwd=\"a b\" api_port='1'/>", "<o login_pwd=\"•••\" api_port='1'/>"),
        ("<login_pwd><![CDATA[a]b]]></login_pwd>", "<login_pwd><![CDATA[•••]]></login_pwd>"),
        ("<rsa_private_key>D:\\rsa</rsa_private_key>", "<rsa_private_key>D:\\rsa</rsa_private_key>"),
        (f"<rsa_private_key>MIIC{'a' * 80}</rsa_private_key>", "<rsa_private_key>•••</rsa_private_key>"),
        ("<o:login_pwd>x1</o:login_pwd>", "<o:login_pwd>•••</o:login_pwd>"),
        ("<ip>203.0.113.7</ip><ip>8.8.8.8</ip>", "<ip>203.0.113.7</ip><ip>8.8.8.8</ip>"),
    ],
)
def test_masking_of_markup(written: str, masked: str) -> None:
    assert mask_settings(written) == masked


def test_secrets_show_in_no_repr() -> None:
    redactor = Redactor()
    redactor.text("login_pwd=hunter2hunter2", "log")
    assert "hunter2" not in repr(redactor.redactions)
    assert "hunter2" not in repr(redactor)


@pytest.mark.parametrize(
    "hostile",
    [
        *("<login_pwd " * 20_000, 'password="' + "\\" * 50_000, "+86" + "1" * 100_000, "password=" * 20_000),
        *("-----BEGIN RSA PRIVATE KEY-----" * 1_000, "a@" * 50_000, "x://a:" * 20_000, "1." * 50_000, "2001:" * 20_000),
        *("9" * 200_000, '"code":"1""op"' * 5_000, "<a b='" * 20_000),
    ],
    ids=range(12),
)
def test_hostile_text_does_not_hang_it(hostile: str) -> None:
    assert isinstance(Redactor().text(hostile, "log"), str)
