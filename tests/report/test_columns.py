"""Text on a terminal: wide characters, wrapping, cutting."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend_wizard.report.columns import block, cut, pad, width, wrap

_texts = st.text(st.sampled_from("ab/_- ，。（）“”港股行情éＡ…"), max_size=80)


@pytest.mark.parametrize(
    ("text", "columns"),
    [("abc", 3), ("行情权限", 8), ("é", 1), ("e\u0301", 1), ("ＡＢ", 4), ("ｱ", 1), ("✓", 1), ("…", 1), ("a\u200bb", 2)],
)
def test_width_is_that_of_a_terminal(text: str, columns: int) -> None:
    assert width(text) == columns


def test_padding_counts_columns_and_never_cuts() -> None:
    assert pad("设备锁", 8) == "设备锁  "
    assert pad("device lock", 4) == "device lock"


@given(_texts, st.integers(2, 30))
def test_cut_text_fits(text: str, columns: int) -> None:
    shorter = cut(text, columns)
    assert width(shorter) <= max(columns, 1)
    assert shorter == text or (shorter.endswith("…") and text.startswith(shorter[:-1]))


@given(_texts, st.integers(6, 30))
def test_wrapping_keeps_every_character_in_order(text: str, columns: int) -> None:
    lines = wrap(text, columns)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(line.strip() == line or len(lines) == 1 for line in lines[1:])


@given(st.text(st.sampled_from("港股行情权限设备锁"), max_size=60), st.integers(6, 30))
def test_chinese_text_needs_no_blanks_to_be_wrapped(text: str, columns: int) -> None:
    lines = wrap(text, columns)
    assert all(width(line) <= columns for line in lines)
    assert len(lines) <= len(text) * 2 // (columns - 1) + 1


def test_words_are_wrapped_at_blanks_and_paths_stay_whole() -> None:
    path = "/home/somebody/.com.moomoo.OpenD/F3CNN/Device.dat"
    assert wrap(f"Move {path} into the backup.", 20) == ["Move", path, "into the backup."]
    assert wrap("one two three", 7) == ["one two", "three"]
    assert wrap("", 10) == [""]


def test_punctuation_never_begins_a_line() -> None:
    assert wrap("设备锁，重复", 6) == ["设备", "锁，重", "复"]
    assert wrap("设备e\u0301锁", 5) == ["设备e\u0301", "锁"]
    assert wrap("设备\u0301锁", 3) == ["设", "备\u0301", "锁"]
    assert wrap("打开（设备锁）", 6) == ["打开", "（设备", "锁）"]


def test_block_hangs_under_its_first_line() -> None:
    assert block("one two three four five six", 27, "  - ") == ["  - one two three four five", "    six"]
