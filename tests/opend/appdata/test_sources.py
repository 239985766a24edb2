from __future__ import annotations

import io
from pathlib import Path

import pytest

from opend_wizard.opend.appdata import limits
from opend_wizard.opend.appdata.flaws import Flaw, Kind
from opend_wizard.opend.appdata.sources import Source, Stream
from tests.opend.appdata.archives import never


class OneByOne(io.BytesIO):
    """A file that gives less than it is asked for."""

    def read(self, _size: int | None = -1, /) -> bytes:
        return super().read(1)


def test_a_header_comes_whole_from_a_file_that_gives_little() -> None:
    stream = Stream(OneByOne(b"header, then more"), 17, never)
    assert stream.read(6) == b"header"
    assert stream.tell() == 6
    assert stream.seek(8) == 8
    assert stream.read(99) == b"then more"
    assert stream.last == b"then more"


def test_content_comes_in_full_or_not_at_all() -> None:
    stream = Stream(OneByOne(b"content"), 7, never)
    assert b"".join(stream.content(4)) == b"cont"
    assert b"".join(stream.rest()) == b"ent"
    with pytest.raises(EOFError):
        list(stream.content(1))


def test_a_stream_goes_forward_only() -> None:
    stream = Stream(io.BytesIO(b"content"), 7, never)
    stream.seek(5)
    with pytest.raises(Flaw) as caught:
        stream.seek(4)
    assert caught.value.kind is Kind.DAMAGED


@pytest.mark.parametrize("size", [-1, limits.CHUNK + 1])
def test_no_header_is_read_without_a_bound(size: int) -> None:
    with pytest.raises(Flaw) as caught:
        Stream(io.BytesIO(b"content"), 7, never).read(size)
    assert caught.value.kind is Kind.TOO_LARGE


@pytest.mark.parametrize("size", [None, -1, 1 << 60])
def test_no_reader_may_take_the_whole_of_a_large_file(tmp_path: Path, size: int | None) -> None:
    (tmp_path / "small").write_bytes(b"content")
    with Source(tmp_path / "small", never) as source:
        assert source.read(size) == b"content"
    with (tmp_path / "large").open("wb") as file:
        file.truncate(1 << 40)  # without taking any room
    with Source(tmp_path / "large", never) as source, pytest.raises(Flaw) as caught:
        source.read(size)
    assert caught.value.kind is Kind.TOO_LARGE
