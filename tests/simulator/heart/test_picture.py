import zlib

from opend_wizard.simulator.heart.picture import draw


def pixels(png: bytes) -> list[bytes]:
    """The rows of an 8-bit grey PNG without filters, read by the format's own rules."""
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big")
    place, data = 8, b""
    while place < len(png):
        length, kind = int.from_bytes(png[place : place + 4], "big"), png[place + 4 : place + 8]
        content = png[place + 8 : place + 8 + length]
        assert zlib.crc32(kind + content) == int.from_bytes(png[place + 8 + length : place + 12 + length], "big")
        data += content if kind == b"IDAT" else b""
        place += 12 + length
    raw = zlib.decompress(data)
    rows = [raw[start : start + width + 1] for start in range(0, len(raw), width + 1)]
    assert len(rows) == height
    assert all(row[0] == 0 for row in rows)
    return [row[1:] for row in rows]


def test_the_picture_shows_the_code() -> None:
    rows = pixels(draw("17"))

    shown = ["".join("#" if dot == 0 else "." for dot in row[5::10]) for row in rows[5::10]]
    assert shown == [
        ".........",
        "..#..###.",
        ".##....#.",
        "..#....#.",
        "..#....#.",
        ".###...#.",
        ".........",
    ]


def test_different_codes_make_different_pictures() -> None:
    assert len({draw(str(number) * 4) for number in range(10)}) == 10
