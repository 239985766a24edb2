"""The icons: whole, self-contained, visible on light and dark, and told apart without colour."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from opend_wizard.assets import asset
from opend_wizard.model import Group, Verdict

FOLDER = asset("icons")
ICONS = sorted(FOLDER.glob("*.svg"), key=lambda path: path.name)
STAGES = ("find", "symptom", "look", "cause", "plan", "done")
OTHERS = (
    "practice",
    "undo",
    "redo",
    "history",
    "copy",
    "folder",
    "about",
    "language",
    "search",
    "report",
    "opend-wizard",
)
ELEMENTS = {"svg", "title", "path", "circle", "defs", "linearGradient", "stop"}  # all of them SVG Tiny 1.2
BACKGROUNDS = ("#ffffff", "#1e1e1e")


def _render(icon: Path, size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(str(icon))
    assert renderer.isValid()
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def _silhouette(icon: Path, size: int) -> list[float]:
    """How much of each pixel is covered, 0 to 1: the shape without its colour."""
    image = _render(icon, size).convertToFormat(QImage.Format.Format_Alpha8)
    pixels, line = bytes(image.constBits()), image.bytesPerLine()
    return [pixels[y * line + x] / 255 for y in range(size) for x in range(size)]


def _difference(one: list[float], other: list[float]) -> float:
    """The share of the two shapes' common area that is in one of them only."""
    apart = sum(abs(a - b) for a, b in zip(one, other, strict=True))
    together = sum(max(a, b) for a, b in zip(one, other, strict=True))
    return apart / together


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_every_icon_that_the_screens_need_is_there_and_no_other() -> None:
    wanted = {f"verdict-{verdict.value}" for verdict in Verdict} | {f"stage-{name}" for name in STAGES} | set(OTHERS)
    wanted |= {f"group-{group.name.lower()}" for group in Group}
    assert {icon.stem for icon in ICONS} == wanted


@pytest.mark.parametrize("icon", ICONS, ids=lambda icon: icon.stem)
def test_icon_is_plain_and_needs_nothing_from_outside(icon: Path) -> None:
    source = icon.read_text(encoding="utf-8")
    assert set(re.findall(r"<([A-Za-z][\w:-]*)", source)) <= ELEMENTS
    assert not re.search(r"href|style|class=|filter|@import|<!|<\?|data:", source)
    assert set(re.findall(r"https?://[^\"]+", source)) == {"http://www.w3.org/2000/svg"}
    assert all(target.startswith("#") for target in re.findall(r"url\(([^)]*)\)", source))
    assert re.search(r"<title>\w[^<]+</title>", source)


@pytest.mark.parametrize("size", [16, 24, 48, 128])
@pytest.mark.parametrize("icon", ICONS, ids=lambda icon: icon.stem)
def test_icon_fills_its_square_without_touching_more(icon: Path, size: int) -> None:
    covered = _silhouette(icon, size)
    rows = [y for y in range(size) if any(share > 0.3 for share in covered[y * size : (y + 1) * size])]
    columns = [x for x in range(size) if any(share > 0.3 for share in covered[x::size])]
    assert rows[-1] + 1 - rows[0] >= size * 0.55
    assert columns[-1] + 1 - columns[0] >= size * 0.55
    assert sum(covered) / len(covered) >= 0.1
    if icon.stem != "opend-wizard":  # its square is part of the picture
        edge = (*covered[:size], *covered[-size:], *covered[::size], *covered[size - 1 :: size])
        assert max(edge) < 0.7


@pytest.mark.parametrize("icon", [icon for icon in ICONS if icon.stem != "opend-wizard"], ids=lambda icon: icon.stem)
@pytest.mark.parametrize("background", BACKGROUNDS)
def test_every_colour_stands_out_on_light_and_dark(icon: Path, background: str) -> None:
    colours = set(re.findall(r"#[0-9a-f]{6}", icon.read_text(encoding="utf-8")))
    assert colours
    for colour in colours:
        assert _contrast(colour, background) >= 3


@pytest.mark.parametrize("size", [16, 24, 48])
def test_verdicts_are_told_apart_by_shape_alone(size: int) -> None:
    shapes = {verdict: _silhouette(FOLDER / f"verdict-{verdict.value}.svg", size) for verdict in Verdict}
    for one, other in itertools.combinations(Verdict, 2):
        assert _difference(shapes[one], shapes[other]) > 0.2, (one, other)


def test_no_two_icons_look_alike() -> None:
    shapes = {icon.stem: _silhouette(icon, 24) for icon in ICONS}
    for one, other in itertools.combinations(shapes, 2):
        assert _difference(shapes[one], shapes[other]) > 0.2, (one, other)


@pytest.mark.parametrize("background", BACKGROUNDS)
def test_application_icon_shows_its_spark_at_sixteen_pixels(background: str) -> None:
    image = _render(FOLDER / "opend-wizard.svg", 16)
    edge, gate, spark = (image.pixelColor(x, y).name() for x, y in ((1, 8), (4, 9), (8, 9)))
    assert _contrast(edge, background) >= 2
    assert _contrast(gate, edge) >= 3
    assert _contrast(spark, edge) >= 1.8
    assert image.pixelColor(8, 9).red() > image.pixelColor(8, 9).blue() + 60
