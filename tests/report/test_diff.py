"""The diff that a person reads before agreeing to a change."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend_wizard.report.diff import DiffLine, Kind, diff_lines
from tests.effort import calls_of

_line = st.sampled_from(["", "a", "b", "\t<ip>127.0.0.1</ip>", "c ", "<!-- 协议 -->"])
_end = st.sampled_from(["\n", "\r\n", "\r"])
_file = st.tuples(st.lists(st.tuples(_line, _end), max_size=30), _line).map(
    lambda parts: "".join(text + end for text, end in parts[0]) + parts[1]
)


def _signs(lines: tuple[DiffLine, ...]) -> list[str]:
    return [line.kind.value + (str(line.left_out) if line.kind is Kind.GAP else line.text) for line in lines]


@given(_file, _file)
def test_diff_leads_from_one_version_to_the_other(before: str, after: str) -> None:
    lines = diff_lines(before.encode(), after.encode(), context=1000)
    if before == after:
        assert lines == ()
        return
    old = [line for line in lines if line.kind in (Kind.SAME, Kind.REMOVED)]
    new = [line for line in lines if line.kind in (Kind.SAME, Kind.ADDED)]
    assert [line.before_no for line in old] == list(range(1, len(old) + 1))
    assert [line.after_no for line in new] == list(range(1, len(new) + 1))
    for side, text in ((old, before), (new, after)):
        plain = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n").split("\n") if text else []
        assert [line.text.rstrip("␍␊") for line in side] == [line.replace("\t", "    ") for line in plain]


@given(_file, _file, st.integers(0, 3))
def test_gaps_hide_unchanged_lines_only(before: str, after: str, context: int) -> None:
    whole = diff_lines(before.encode(), after.encode(), context=1000)
    short = diff_lines(before.encode(), after.encode(), context=context)
    position = 0
    for line in short:
        if line.kind is Kind.GAP:
            assert line.left_out > 1
            assert all(hidden.kind is Kind.SAME for hidden in whole[position : position + line.left_out])
            position += line.left_out
        else:
            assert line == whole[position]
            position += 1
    assert position == len(whole)


def test_one_changed_setting_among_many_lines() -> None:
    before = "".join(f"\t<s{n}>x</s{n}>\n" for n in range(1, 10)).encode()
    after = before.replace(b"<s5>x", b"<s5>y")
    assert _signs(diff_lines(before, after, context=1)) == [
        *("…3", "     <s4>x</s4>", "-    <s5>x</s5>", "+    <s5>y</s5>", "     <s6>x</s6>", "…3"),
    ]
    removed, added = (line for line in diff_lines(before, after) if line.kind in (Kind.REMOVED, Kind.ADDED))
    assert (removed.before_no, removed.after_no) == (5, None)
    assert (added.before_no, added.after_no) == (None, 5)


def test_two_unchanged_lines_are_left_out_and_one_is_not() -> None:
    before, after = b"1\n2\n3\n4\n5\n6\n", b"1\nx\n3\n4\n5\ny\n"
    assert _signs(diff_lines(before, after, context=0)) == [" 1", "-2", "+x", "…3", "-6", "+y"]
    assert _signs(diff_lines(before, after.replace(b"3", b"z"), context=0))[-3:] == ["…2", "-6", "+y"]


@pytest.mark.parametrize(
    "encode",
    [
        lambda text: codecs.BOM_UTF8 + text.encode(),
        lambda text: codecs.BOM_UTF16_LE + text.encode("utf-16-le"),
        lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
        lambda text: text.encode("gb18030"),
        lambda text: f'<?xml version="1.0" encoding="GBK"?>\n{text}'.encode("gbk"),
        lambda text: f'<?xml version="1.0" encoding="Big5-HKSCS"?>\n{text}'.translate(
            {ord("监"): "監", ord("听"): "聽"}
        ).encode("big5-hkscs"),
        lambda text: f'<?xml version="1.0" encoding="no-such"?>\n{text}'.encode(),
    ],
    ids=["bom", "utf-16-le", "utf-16-be", "gb18030", "declared", "big5", "unknown"],
)
def test_every_encoding_is_read_as_text(encode: object) -> None:
    assert callable(encode)
    text = "<!-- 监听端口 -->\n<api_port>11111</api_port>\n"
    lines = diff_lines(encode(text), encode(text.replace("11111", "11112")))
    assert "-<api_port>11111</api_port>" in _signs(lines)
    assert "+<api_port>11112</api_port>" in _signs(lines)
    assert {" <!-- 监听端口 -->", " <!-- 監聽端口 -->"} & set(_signs(lines))
    assert not any("FEFF" in line.text for line in lines)


def test_change_of_encoding_is_named_though_the_text_is_the_same() -> None:
    text = "<a>端</a>\n<b/>\n"
    assert _signs(diff_lines(text.encode(), codecs.BOM_UTF8 + text.encode())) == [
        *("-[UTF-8] <a>端</a>", "+[UTF-8 BOM] <a>端</a>", " <b/>"),
    ]
    assert _signs(diff_lines(text.encode("gb18030"), text.encode()))[:2] == [
        *("-[GB18030] <a>端</a>", "+[UTF-8] <a>端</a>"),
    ]
    assert _signs(diff_lines(b"<a/>", codecs.BOM_UTF8 + b"<a/>")) == ["-[UTF-8] <a/>", "+[UTF-8 BOM] <a/>"]
    assert _signs(diff_lines(b"<a/>", "<é/>".encode())) == ["-<a/>", "+<é/>"]


def test_changed_line_ends_are_visible_and_normal_ones_are_not() -> None:
    assert _signs(diff_lines(b"one\r\ntwo\r\n", b"one\ntwo\r\n")) == ["-one␍␊", "+one␊", " two"]
    assert _signs(diff_lines(b"one\ntwo", b"one\ntwo\n")) == [" one", "-two", "+two␊"]
    assert _signs(diff_lines(b"one\r\ntwo", b"one\r\n2")) == [" one", "-two", "+2"]


def test_secrets_are_masked_also_when_they_change() -> None:
    before = b"<login_account>7654321</login_account>\n<login_pwd>one\ntwo</login_pwd>\n<ip>8.8.8.8</ip>\n"
    lines = diff_lines(before, before.replace(b"one", b"uno").replace(b"8.8", b"9.9"))
    assert _signs(lines) == [
        *(" <login_account>•••</login_account>", "-<login_pwd>•••", "+<login_pwd>•••", " •••</login_pwd>"),
        *("-<ip>8.8.8.8</ip>", "+<ip>9.9.9.9</ip>"),
    ]


def test_control_and_direction_characters_are_shown_as_codes() -> None:
    before = "<a>\x1b[31m\u202egnp\x00</a>\x0c\u2028x\n".encode()
    removed = diff_lines(before, b"")[0]
    assert removed.text == "<a><U+001B>[31m<U+202E>gnp<U+0000></a><U+000C><U+2028>x"
    assert removed.kind is Kind.REMOVED


def test_new_and_emptied_files() -> None:
    assert _signs(diff_lines(b"", b"a\nb")) == ["+a", "+b"]
    assert _signs(diff_lines(b"a\nb\n", b"")) == ["-a", "-b"]
    assert diff_lines(b"same", b"same") == ()


@pytest.mark.parametrize(
    "repeated",
    [
        pytest.param(100_000, id="unique"),
        *(
            pytest.param(repeated, id=name, marks=pytest.mark.slow)
            for repeated, name in ((3_000, "rare"), (300, "common"), (1, "alike"))
        ),
    ],
)
def test_the_work_grows_with_the_lines_only(repeated: int) -> None:
    lines = [f"line {number * 7919 % repeated}" for number in range(100_000)]
    changed = lines.copy()
    for place in range(0, 100_000, 9_999):
        changed[place] = f"changed {place}"
    before, after = ("\n".join(each).encode() for each in (lines, changed))
    diff, calls = calls_of(lambda: diff_lines(before, after))
    assert calls < 100 * len(lines)  # 48 and fewer; where each line is compared with each, thousands
    assert sum(line.kind is Kind.ADDED for line in diff) >= 11
