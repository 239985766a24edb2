"""Reading a script's bytes: encodings, and what is no script at all."""

import os

import pytest

from opend_wizard.errors import Missing, Unseen
from opend_wizard.scripts.source import MOST_BYTES, BadScript, OtherEncoding, read

CHINESE = '"""查询行情"""\nprint("你好")\n'


def written(folder, raw, name="trade.py"):
    path = folder / name
    path.write_bytes(raw)
    return path


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("head", "encoding", "bom"),
    [
        ("", "utf-8", b""),
        ("", "utf-8", b"\xef\xbb\xbf"),
        ("# -*- coding: gbk -*-\n", "gbk", b""),
        ("#!/usr/bin/python\n# vim: set fileencoding=gb18030 :\n", "gb18030", b""),
    ],
)
def test_a_script_is_written_again_as_it_was(tmp_path, head, encoding, bom, end):
    text = (head + CHINESE).replace("\n", end)
    raw = bom + text.encode(encoding)
    source = read(written(tmp_path, raw))
    assert source.text == text
    assert source.bytes_of(source.text) == raw
    assert "".join(source.lines) == text


def test_gb18030_without_a_word_is_told_with_its_line_and_what_would_be_right(tmp_path):
    raw = ("x = 1\n" + CHINESE).encode("gb18030")
    with pytest.raises(OtherEncoding) as caught:
        read(written(tmp_path, raw))
    assert "stops at line 2" in str(caught.value)
    assert caught.value.as_utf8 == ("x = 1\n" + CHINESE).encode()
    assert caught.value.raw == raw


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"\x7fELF\x02\x01", "a program"),
        (b"MZ\x90\x00", "a program"),
        (b"PK\x03\x04rest", "an archive"),
        ("import futu\n".encode("utf-16"), "UTF-16"),
        (b"%PDF-1.7", "PDF"),
        (b"x = 1\n\x00\x00", "no text has"),
        (b"# coding: klingon\nx = 1\n", "name an encoding"),
        (b"# coding: rot13\nx = 1\n", "name an encoding"),
        (b"x = '\xe9t\xe9'\n", "Line 1"),
        (b"x = 1\ny = '\xff\xff\xff'\n", "Line 2"),
    ],
)
def test_what_is_no_script_is_told(tmp_path, raw, said):
    with pytest.raises(BadScript, match=said):
        read(written(tmp_path, raw))


def test_a_notebook_is_told(tmp_path):
    with pytest.raises(BadScript, match="notebook"):
        read(written(tmp_path, b"{}", "trade.ipynb"))


def test_a_folder_a_huge_file_and_nothing_are_told(tmp_path):
    with pytest.raises(BadScript, match="folder"):
        read(tmp_path)
    with pytest.raises(Missing):
        read(tmp_path / "none.py")
    with pytest.raises(Missing):
        read(written(tmp_path, b"x = 1\n") / "below.py")
    huge = tmp_path / "huge.py"
    with huge.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(BadScript, match="too much"):
        read(huge)


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such files")
def test_a_named_pipe_holds_nobody_up(tmp_path):
    os.mkfifo(tmp_path / "pipe.py")
    with pytest.raises(BadScript, match="not a file"):
        read(tmp_path / "pipe.py")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="needs permissions that hold")
def test_a_file_of_another_user_is_told(tmp_path):
    path = written(tmp_path, b"x = 1\n")
    path.chmod(0)
    with pytest.raises(Unseen):
        read(path)
