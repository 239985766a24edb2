"""Changing OpenD.xml: where the new bytes go, and what is refused instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from opend_wizard.errors import Refused
from opend_wizard.opend import config_edit
from opend_wizard.opend.config import parse, with_setting
from opend_wizard.opend.config_proof import prove
from opend_wizard.opend.config_scan import decoded

DATA = Path(__file__).parent.parent / "data"
RAW = (DATA / "OpenD.xml").read_bytes()


def changed(inner: str, name: str = "telnet_port", value: str = "7") -> str:
    """What stands between the outermost tags after the change."""
    head, tail = "<moomoo_opend>", "</moomoo_opend>"
    text = with_setting(f"{head}{inner}{tail}".encode(), name, value).decode()
    assert text.startswith(head)
    assert text.endswith(tail)
    return text[len(head) : -len(tail)]


def reason(raw: bytes, name: str = "telnet_port", value: str = "7") -> str:
    with pytest.raises(Refused) as caught:
        with_setting(raw, name, value)
    return str(caught.value)


def test_an_active_setting_of_the_vendors_file() -> None:
    wanted = RAW.replace(b"<api_port>11111<", b"<api_port>11112<")
    assert with_setting(RAW, "api_port", "11112") == wanted


def test_a_setting_the_vendor_only_mentions() -> None:
    example = b"\t\t<!-- <telnet_port>22222</telnet_port> -->\n"
    wanted = RAW.replace(example, example + b"\t\t<telnet_port>22223</telnet_port>\n")
    assert with_setting(RAW, "telnet_port", "22223") == wanted


def test_a_setting_the_vendor_does_not_know() -> None:
    wanted = RAW.replace(b"\n</moomoo_opend>", b"\n\t\t<brand_new>1</brand_new>\n</moomoo_opend>")
    assert with_setting(RAW, "brand_new", "1") == wanted


def test_the_value_that_is_there_already_changes_nothing() -> None:
    assert with_setting(RAW, "api_port", "11111") == RAW


@pytest.mark.parametrize(
    ("inner", "wanted"),
    [
        ("<telnet_port>5</telnet_port>", "<telnet_port>7</telnet_port>"),
        ("<telnet_port>\n\t 5\r\n</telnet_port >", "<telnet_port>\n\t 7\r\n</telnet_port >"),
        ("<telnet_port><![CDATA[ 5 ]]></telnet_port>", "<telnet_port><![CDATA[ 7 ]]></telnet_port>"),
        ("<telnet_port> <![CDATA[]]>\n</telnet_port>", "<telnet_port> <![CDATA[7]]>\n</telnet_port>"),
        ("<telnet_port/>", "<telnet_port>7</telnet_port>"),
        ("<telnet_port a='/>' />", "<telnet_port a='/>' >7</telnet_port>"),
        ('<telnet_port a="/>"/>', '<telnet_port a="/>">7</telnet_port>'),
        ("<telnet_port></telnet_port>", "<telnet_port>7</telnet_port>"),
        ("<telnet_port>\n</telnet_port>", "<telnet_port>\n7</telnet_port>"),
        ('<telnet_port a="</telnet_port>5">5&#48;</telnet_port>'.replace("</t", "&lt;/t", 1), None),
        ("<telnet_port2>5</telnet_port2><telnet_port>5</telnet_port>", None),
        ("<![CDATA[]]><!-- <telnet_port>5</telnet_port> --><telnet_port>5</telnet_port>", None),
        ("<?x <telnet_port>5</telnet_port> ?><telnet_port>5</telnet_port>", None),
        ("<e>\n<![CDATA[<telnet_port>5</telnet_port>]]></e><telnet_port>5</telnet_port>", None),
    ],
)
def test_the_value_is_found_whatever_stands_around_it(inner: str, wanted: str | None) -> None:
    if wanted is None:  # of all the fives only the last one is the value
        head, _, tail = inner.rpartition(">5")
        wanted = f"{head}>7{tail.removeprefix('&#48;')}"
    assert changed(inner) == wanted


@pytest.mark.parametrize(
    ("inner", "wanted"),
    [
        ("\r\n  <!--<telnet_port/>-->\r\n\n", "\r\n  <!--<telnet_port/>-->\r\n  NEW\r\n\n"),
        ("\n\t<!-- <telnet_port>1</telnet_port> --> \t\n", "\n\t<!-- <telnet_port>1</telnet_port> --> \t\n\tNEW\n"),
        (
            "\n <!-- <telnet_port>1</telnet_port> --> <!-- Telnet --> \n<ip/>\n",
            "\n <!-- <telnet_port>1</telnet_port> --> <!-- Telnet --> \n NEW\n<ip/>\n",
        ),
        ("<!-- <telnet_port>1</telnet_port> --><ip/>", "<!-- <telnet_port>1</telnet_port> -->NEW<ip/>"),
        ("<!-- <telnet_port>1</telnet_port> -->", "<!-- <telnet_port>1</telnet_port> -->NEW"),
        (
            "\n\t<!-- <telnet_ip>::</telnet_ip>\n\t\t<telnet_port>1</telnet_port> -->\n",
            "\n\t<!-- <telnet_ip>::</telnet_ip>\n\t\t<telnet_port>1</telnet_port> -->\n\tNEW\n",
        ),
        (  # a sentence about it is no example of it
            "\n<!-- <telnet_port> turns it on -->\n\t<!-- <telnet_port>1</telnet_port> -->\n<ip/>\n",
            "\n<!-- <telnet_port> turns it on -->\n\t<!-- <telnet_port>1</telnet_port> -->\n\tNEW\n<ip/>\n",
        ),
        (  # nor is a comment that holds it with more, where another holds nothing else
            "\n<!-- <telnet_port>1</telnet_port> -->\n\t<!-- try <telnet_port>1</telnet_port> -->\n",
            "\n<!-- <telnet_port>1</telnet_port> -->\nNEW\n\t<!-- try <telnet_port>1</telnet_port> -->\n",
        ),
        ("<e><!-- <telnet_port>1</telnet_port> --></e>", "<e><!-- <telnet_port>1</telnet_port> --></e>NEW"),
        ("", "NEW"),
        ("\n", "\n\tNEW\n"),
        ("\r\n    <ip/>\r\n\t", "\r\n    <ip/>\r\n    NEW\r\n\t"),
        ("\n  <!-- words -->\n", "\n  <!-- words -->\n  NEW\n"),
        ("\n  <ip/>", "\n  <ip/>NEW"),
    ],
)
def test_a_missing_setting_gets_its_place(inner: str, wanted: str) -> None:
    assert changed(inner) == wanted.replace("NEW", "<telnet_port>7</telnet_port>")


def test_a_root_without_content() -> None:
    assert with_setting(b"<futu_opend/>\n", "ip", "1.2.3.4") == b"<futu_opend><ip>1.2.3.4</ip></futu_opend>\n"


def test_a_value_is_escaped_but_not_in_cdata() -> None:
    assert changed("<login_pwd>x</login_pwd>", "login_pwd", "a&b<c>'\"") == "<login_pwd>a&amp;b&lt;c&gt;'\"</login_pwd>"
    cdata = "<login_pwd><![CDATA[{}]]></login_pwd>"
    assert changed(cdata.format("x"), "login_pwd", "a&b<c>") == cdata.format("a&b<c>")


@pytest.mark.parametrize(
    ("inner", "why"),
    [
        ("<telnet_port>5</telnet_port>\n<telnet_port>5</telnet_port>", "in line 1 and in line 2"),
        ("\n<group><telnet_port>5</telnet_port></group>", "inside something else (line 2)"),
        ("<telnet_port>5<!-- x --></telnet_port>", "one plain value"),
        ("<telnet_port>5<b/></telnet_port>", "one plain value"),
        ("<telnet_port><?x y?>5</telnet_port>", "one plain value"),
        ("<telnet_port>5<![CDATA[5]]></telnet_port>", "one plain value"),
        ("<telnet_port><![CDATA[5]]><![CDATA[5]]></telnet_port>", "one plain value"),
        ("<telnet_port xmlns='urn:x'>5</telnet_port>", "change more than this setting"),
        ("<!-- <telnet_port>1</telnet_port> --> stray\n", "change more than this setting"),
        ("\n\n<ip>", "damaged in line 3"),
    ],
)
def test_an_odd_file_is_refused_with_the_reason(inner: str, why: str) -> None:
    assert why in reason(f"<moomoo_opend>{inner}</moomoo_opend>".encode())


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"", "damaged in line 1: it is empty"),
        (b"<project><ip>1.1.1.1</ip></project>", "outermost element is <project>"),
        (b"<moomoo_opend xmlns='urn:x'/>", "outermost element"),
        (b"<!DOCTYPE moomoo_opend><moomoo_opend/>", "DOCTYPE"),
        (b"<!DOCTYPE moomoo_opend [<!ENTITY a 'b'>]><moomoo_opend><ip>&a;</ip></moomoo_opend>", "DOCTYPE"),
        (b'<?xml version="1.0" encoding="UTF-7"?><moomoo_opend/>', "encoding UTF-7"),
        (b'<?xml version="1.0" encoding="ISO-2022-JP"?><moomoo_opend/>', "encoding ISO-2022-JP"),
        ("\ufeff<moomoo_opend/>".encode("utf-32-le"), "encoding UTF-32"),
        (b"<moomoo_opend>" + b" " * 2_000_000 + b"</moomoo_opend>", "larger than"),
    ],
)
def test_a_file_that_is_not_opends_is_refused(raw: bytes, why: str) -> None:
    assert why in reason(raw)


def test_a_value_the_encoding_lacks_is_refused() -> None:
    raw = b'<?xml version="1.0" encoding="ISO-8859-1"?><moomoo_opend>\n</moomoo_opend>'
    assert "iso8859-1" in reason(raw, "log_path", "/日志")
    assert with_setting(raw, "log_path", "/é").endswith(b"\n\t<log_path>/\xe9</log_path>\n</moomoo_opend>")


def test_a_cdata_section_cannot_hold_its_own_end() -> None:
    raw = b"<moomoo_opend><login_pwd><![CDATA[x]]></login_pwd></moomoo_opend>"
    assert "one plain value" in reason(raw, "login_pwd", "a]]>b")


@pytest.mark.parametrize("bytes_more", [b"\x00", "端".encode("utf-16-le")])
def test_bytes_that_are_not_its_encoding_are_refused(bytes_more: bytes) -> None:
    assert reason(b"<moomoo_opend><!-- " + bytes_more + b" --></moomoo_opend>")


def test_bytes_with_two_spellings_are_refused() -> None:
    assert b"\xa2\xcc".decode("big5") == b"\xa4\x51".decode("big5")
    with pytest.raises(Refused, match="not wholly in its encoding, big5"):
        decoded(b"\xa2\xcc", "big5")


def test_a_setting_is_not_moved_into_another_element() -> None:
    before = b"<futu_opend><e></e></futu_opend>"
    prove(before, b"<futu_opend><e></e><ip>1.1.1.1</ip></futu_opend>", "ip", "1.1.1.1")
    with pytest.raises(Refused):
        prove(before, b"<futu_opend><e><ip>1.1.1.1</ip></e></futu_opend>", "ip", "1.1.1.1")


def test_an_enormous_value_is_refused_at_once() -> None:
    value = "x" * 100_000_000
    assert "longer than 4,096 characters" in reason(RAW, "log_path", value)


@pytest.mark.parametrize("filling", [b"<x>1</x>", b"<!-- <telnet_port> -->", b"\r\n", b"/", b"<x/>\n", b"<!---->"])
def test_a_file_full_of_one_thing_is_edited_in_time(filling: bytes) -> None:
    raw = b"<moomoo_opend>" + filling * (300_000 // len(filling)) + b"</moomoo_opend>"
    assert b"<telnet_port>7</telnet_port>" in with_setting(raw, "telnet_port", "7")


@pytest.mark.parametrize(
    "slip",
    [
        (b"<lang>en<", b"<lang>chs<"),
        (b"<ip>127.0.0.1</ip>", b""),
        (b"<ip>", b"<ip a='1'>"),
        (b"Everyday", b"Daily"),
        (b"</moomoo_opend>", b""),
        (b"<lang>", b"stray <lang>"),
        (b"<telnet_port>7</telnet_port>", b"<e><telnet_port>7</telnet_port></e>"),
        (b"</lang>", b"</lang><extra/>"),
        (b">7</telnet_port>", b">8</telnet_port>"),
    ],
)
def test_a_slip_of_the_editor_itself_is_caught(slip: tuple[bytes, bytes]) -> None:
    good = with_setting(RAW, "telnet_port", "7")
    assert slip[0] in good
    prove(RAW, good, "telnet_port", "7")
    with pytest.raises(Refused, match="nothing was changed"):
        prove(RAW, good.replace(*slip), "telnet_port", "7")


def test_an_edit_that_is_not_proven_is_not_returned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(config_edit, "_escaped", lambda value: value + "</telnet_port><ip>6.6.6.6</ip><telnet_port>")
    assert "nothing was changed" in reason(RAW)


def test_the_reason_gives_no_password_away() -> None:
    raw = b"<moomoo_opend><login_pwd_md5>x</login_pwd_md5></moomoo_opend>"
    told = reason(raw, "login_pwd_md5", "hunter2")
    assert "hunter2" not in told
    assert "•••" in told


def test_both_brands_can_be_changed() -> None:
    raw = (DATA / "FutuOpenD.xml").read_bytes()
    assert parse(DATA, with_setting(raw, "lang", "chs")).get("lang") == "chs"
