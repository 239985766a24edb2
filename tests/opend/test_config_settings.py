"""What each setting accepts, and which values are secret."""

from __future__ import annotations

import pytest

from opend_wizard.errors import Refused
from opend_wizard.opend.config import KNOWN_SETTINGS, SECRET_SETTINGS, is_secret, shown
from opend_wizard.opend.config_settings import refuse_unfit

MD5 = "0123456789abcdef" * 2


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("api_port", value) for value in ("1", "11111", "65535")),
        *(("ip", value) for value in ("0.0.0.0", "127.0.0.1", "255.255.255.255", "10.20.30.40")),
        *(("lang", value) for value in ("en", "chs")),
        *(("log_level", value) for value in ("no", "debug", "info", "warning", "error", "fatal")),
        *(("future_trade_api_time_zone", value) for value in ("UTC", "UTC+1", "UTC+12", "UTC-1", "UTC-11")),
        *(("rsa_private_key", value) for value in ("/etc/key.pem", "C:\\key.pem", "d:/key.pem", "\\\\nas\\key.pem")),
        *((name, value) for name in ("auto_hold_quote_right", "push_proto_type") for value in ("0", "1")),
        ("qot_push_frequency", "1000"),
        ("login_pwd_md5", MD5),
        ("login_account", "+86 13800000000"),
        ("login_pwd", "a 'quoted' <&> pass phrase"),
        ("log_path", "D:\\logs and more"),
        ("anything_new", "any value, even an empty one"),
        ("anything_new", ""),
    ],
)
def test_possible(name: str, value: str) -> None:
    refuse_unfit(name, value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("api_port", v) for v in ("0", "65536", "-1", "1.5", "011", "+1", "٣", "1e3", "", "http", "9" * 4000)),
        *(
            ("ip", v)
            for v in ("256.1.1.1", "1.2.3", "1.2.3.4.", "1.2.3.4.5", "01.2.3.4", "localhost", "::1", "", "1.2.3.4\n5")
        ),
        *(("lang", v) for v in ("EN", "cht", "")),
        *(("log_level", v) for v in ("verbose", "Info", "")),
        *(("future_trade_api_time_zone", v) for v in ("UTC+0", "UTC+13", "UTC-12", "utc", "GMT", "UTC +1")),
        *(("rsa_private_key", v) for v in ("key.pem", "./key.pem", "C:key.pem", "")),
        *(("auto_hold_quote_right", v) for v in ("2", "yes", "true", "")),
        *(("login_pwd_md5", v) for v in (MD5.upper(), MD5[:-1], MD5 + "0", "g" * 32)),
        ("qot_push_frequency", "0"),
        ("login_pwd", ""),
        *(("anything_new", v) for v in (" 1", "1\n", "\t", "a\nb", "a\x00b", "a\x1bb", "a\u2028b", "\ud800", "\ufffe")),
        *((name, "1") for name in ("", "a b", "1st", "a:b", "<a>", "a/", "-a", "!--")),
    ],
)
def test_impossible(name: str, value: str) -> None:
    with pytest.raises(Refused) as caught:
        refuse_unfit(name, value)
    assert len(str(caught.value)) < 400


def test_the_value_and_what_would_fit_are_told() -> None:
    with pytest.raises(Refused, match=r"api_port cannot be “70000”\. It must be: a whole number from 1 to 65535\."):
        refuse_unfit("api_port", "70000")


def test_secrets() -> None:
    assert (
        {"login_account", "login_pwd", "login_pwd_md5", "websocket_key_md5"} <= SECRET_SETTINGS <= set(KNOWN_SETTINGS)
    )
    assert all(is_secret(name) for name in SECRET_SETTINGS)
    assert is_secret("trade_pwd")
    assert is_secret("Login_Pwd")
    assert not any(is_secret(name) for name in set(KNOWN_SETTINGS) - SECRET_SETTINGS)


def test_a_secret_is_masked_whatever_its_length() -> None:
    assert shown("login_pwd", "x") == shown("login_pwd", "a long password") == "•••"
    assert shown("login_pwd", "") == ""
    assert shown("api_port", "11111") == "11111"
