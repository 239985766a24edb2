from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette

from opend_wizard.gui import shades
from opend_wizard.gui.shades import Hue

READABLE = 4.5  # WCAG 2.2, level AA, normal text
RECOGNISABLE = 3.0  # the same, for signs and lines that carry a meaning

SCHEMES = {
    "light": {"Window": "#efefef", "WindowText": "#000000", "Base": "#ffffff", "Text": "#000000"},
    "dark": {"Window": "#323232", "WindowText": "#f0f0f0", "Base": "#242424", "Text": "#f0f0f0"},
    "white": {"Window": "#ffffff", "WindowText": "#000000", "Base": "#ffffff", "Text": "#000000"},
    "black": {"Window": "#000000", "WindowText": "#ffffff", "Base": "#000000", "Text": "#ffffff"},
}


def palette(scheme: str) -> QPalette:
    palette = QPalette()
    for role, colour in {**SCHEMES[scheme], "Highlight": "#308cc6", "HighlightedText": "#ffffff"}.items():
        palette.setColor(QPalette.ColorRole[role], QColor(colour))
    return palette


def luminance(colour: QColor) -> float:
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_quiet_text_can_be_read_on_every_ground(scheme: str) -> None:
    colours = palette(scheme)
    grounds = (
        colours.color(QPalette.ColorRole.Window),
        shades.card(colours),
        shades.chosen_card(colours),
        shades.rail(colours),
        *(shades.tint(colours, hue) for hue in Hue),
    )
    for ground in grounds:
        assert contrast(shades.quiet_text(colours), ground) >= READABLE, ground.name()


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("hue", Hue)
def test_a_tint_is_seen_and_text_on_it_keeps_its_contrast(scheme: str, hue: Hue) -> None:
    colours = palette(scheme)
    ground = shades.tint(colours, hue)
    assert ground != colours.color(QPalette.ColorRole.Base)
    assert contrast(colours.color(QPalette.ColorRole.Text), ground) >= READABLE


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("hue", Hue)
def test_a_sign_is_recognised_on_every_ground_it_stands_on(scheme: str, hue: Hue) -> None:
    colours, sign = palette(scheme), QColor(hue.value)
    grounds = (
        colours.color(QPalette.ColorRole.Window),
        colours.color(QPalette.ColorRole.Base),
        shades.card(colours),
    )
    for ground in grounds:
        assert contrast(sign, ground) >= RECOGNISABLE, ground.name()


@pytest.mark.parametrize("hue", Hue)
def test_what_is_drawn_in_white_on_a_sign_is_recognised(hue: Hue) -> None:
    assert contrast(QColor("#ffffff"), QColor(hue.value)) >= RECOGNISABLE


def test_mixing_goes_from_one_colour_to_the_other() -> None:
    black, white = QColor("#000000"), QColor("#ffffff")
    assert shades.mix(black, white, 0) == black
    assert shades.mix(black, white, 1) == white
    assert shades.mix(black, white, 0.5).name() == "#808080"
