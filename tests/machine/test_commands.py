from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend_wizard.machine.commands import masked_command, output_of

SECRET = "hunter2-Zq9"
OPEND = "/opt/OpenD/OpenD"


@pytest.mark.parametrize(
    "arguments",
    [
        [f"-login_pwd={SECRET}"],
        [f"--login_pwd={SECRET}"],
        [f"-login_pwd_md5={SECRET}"],
        [f"-login_account={SECRET}"],
        [f"-login_account=+86 138 {SECRET}"],
        [f"-LOGIN_PWD={SECRET}"],
        [f"/password={SECRET}"],
        [f"--password={SECRET}"],
        ["--password", SECRET],
        ["-login_pwd", SECRET],
        [f"--api-key={SECRET}"],
        ["--token", SECRET],
        [f"-websocket_key_md5={SECRET}"],
        [f"PASSWORD={SECRET}"],
        [f"OPEND_LOGIN_PASSWORD={SECRET}"],
        [f"-code={SECRET}"],
        ["-c", f"./OpenD -login_account=1 -login_pwd={SECRET} -lang=en"],
        ["-c", f"./OpenD --password '{SECRET} x' -lang=en"],
        ["-c", f'PASSWORD="{SECRET} x" ./OpenD'],
        ["-c", f"./OpenD --password {SECRET}"],
        [f"https://user:{SECRET}@example.com/path"],
        [f"https://user:p@{SECRET}@example.com/path"],
        [f"socks5://{SECRET}@10.0.0.1:1080"],
        ["-H", f"Authorization: Bearer {SECRET}"],
    ],
)
def test_a_secret_is_never_shown(arguments: list[str]) -> None:
    shown = masked_command([OPEND, *arguments])
    assert SECRET not in shown
    assert "•••" in shown


def test_a_digest_is_a_secret_wherever_it_stands() -> None:
    assert masked_command(["x", "6e55f158a827b1a1c4321a245aaaad88"]) == "x •••"
    assert masked_command(["x", "-k=6E55F158A827B1A1C4321A245AAAAD88,1"]) == "x -k=•••,1"


@pytest.mark.parametrize(
    ("command", "shown"),
    [
        (["curl", "-u", f"me:{SECRET}", "http://127.0.0.1"], "curl -u ••• http://127.0.0.1"),
        (["/usr/bin/sshpass", "-p", SECRET, "ssh"], "/usr/bin/sshpass -p ••• ssh"),
        (["mysql", f"-p{SECRET}"], "mysql -p•••"),
        ([r"C:\bin\CURL.EXE", "-u", SECRET], r"C:\bin\CURL.EXE -u •••"),
    ],
)
def test_short_flags_of_programs_that_take_a_password(command: list[str], shown: str) -> None:
    assert masked_command(command) == shown


@pytest.mark.parametrize(
    "argument",
    [
        "-api_port=11112",
        "-cfg_file=/opt/OpenD/OpenD.xml",
        "-login_by_remember=1",
        "-lang=chs",
        "-console=0",
        "-rsa_private_key=/etc/opend/key.pem",
        "http://127.0.0.1:8080/x",
        "user@example.com",
        "--simulated-opend",
        r"C:\Users\me\OpenD\OpenD.exe",
    ],
)
def test_what_explains_is_kept(argument: str) -> None:
    assert masked_command([OPEND, argument]) == f"{OPEND} {argument}"


def test_an_argument_with_blanks_is_seen_to_be_one() -> None:
    assert masked_command(["/My Programs/OpenD", "-lang=en"]) == '"/My Programs/OpenD" -lang=en'


def test_a_long_command_is_cut_after_masking() -> None:
    shown = masked_command(["x" * 390, f"-login_pwd={SECRET}", "y" * 3_000_000])
    assert len(shown) == 401
    assert SECRET[:4] not in shown


def test_no_command_is_an_empty_line() -> None:
    assert masked_command([]) == ""


@pytest.mark.parametrize("filler", ["a", "-", "=", "://", "pwd", "f", '"', '-pwd="', "a://", "bearer "])
def test_a_hostile_command_line_does_not_hold_up(filler: str) -> None:
    assert len(masked_command([filler * 200_000] * 3)) <= 401


@given(st.lists(st.text()), st.sampled_from(["login_pwd", "login_pwd_md5", "login_account", "password", "token"]))
def test_whatever_stands_around_it(others: list[str], key: str) -> None:
    assert SECRET not in masked_command([OPEND, f"-{key}={SECRET}", *others])


@given(st.text(alphabet=st.characters(exclude_characters="•"), min_size=1))
def test_whatever_the_password_is(password: str) -> None:
    assert masked_command([OPEND, f"-login_pwd={password}", "-lang=en"]) == f"{OPEND} -login_pwd=••• -lang=en"


def test_a_tool_is_heard() -> None:
    assert output_of([sys.executable, "-c", "print('11111')"]) == "11111\n".replace(
        "\n", "\r\n" * (sys.platform == "win32") or "\n"
    )


def test_a_tool_that_is_not_there_or_fails_or_hangs_says_nothing() -> None:
    assert output_of(["no-such-program-of-any-kind"]) is None
    assert output_of([sys.executable, "-c", "raise SystemExit(3)"]) is None
    assert output_of([sys.executable, "-c", "import time; time.sleep(60)"], seconds=0.2) is None


def test_a_tool_that_prints_another_encoding_is_survived() -> None:
    code = "import sys; sys.stdout.buffer.write('端口 80 90'.encode('gb18030'))"
    assert (output_of([sys.executable, "-c", code]) or "").endswith(" 80 90")
