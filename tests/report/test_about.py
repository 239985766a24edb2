"""What the wizard says of itself: its age above all."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from opend_wizard.origin import Origin, Part
from opend_wizard.report import about
from opend_wizard.report.json_about import about_json
from opend_wizard.report.text_about import about as told
from tests.report.schema import faults

MADE = datetime(2026, 9, 21, 23, 30, tzinfo=timezone.utc)
RELEASED = Origin(
    "1.2", MADE, "abc", "https://example.org/releases", (Part("Qt", "6.9.3"),), Path("/o/licenses"), Path("/o/PySide6")
)


@pytest.mark.parametrize(
    ("later", "says"),
    [
        (timedelta(minutes=10), "Released today, 2026-09-21."),
        (timedelta(minutes=40), "Released yesterday, 2026-09-21."),
        (timedelta(days=3), "Released 3 days ago, on 2026-09-21."),
        (timedelta(days=180), "Released 180 days ago, on 2026-09-21."),
        (timedelta(days=181), "Released 181 days ago, on 2026-09-21. There may be a newer one, which knows more."),
        (-timedelta(days=2), "Released on 2026-09-21, which is still to come by the clock of this computer."),
    ],
)
def test_age_is_told_in_days(later: timedelta, says: str) -> None:
    assert str(about.age(RELEASED, MADE + later)) == says


def test_without_a_build_there_is_no_day() -> None:
    assert "from its source" in str(about.age(Origin("1.2")))


def test_the_terminal_says_all_of_it() -> None:
    said = told(RELEASED, Path("/home/me/state"), 200, now=MADE + timedelta(days=3))
    for part in (
        *("OpenD Wizard 1.2", "3 days ago", "never looks for a newer version by itself", RELEASED.releases, "MIT"),
        *("Lesser General Public License", "may replace", "/o/licenses", "/o/PySide6", "Qt 6.9.3", "/home/me/state"),
    ):
        assert part in said


def test_without_a_page_none_is_named() -> None:
    said = told(Origin("1.2"), Path("/state"), 200)
    assert "https" not in said
    assert "look for a newer one where you got it" in said


def test_json_keeps_to_the_schema_with_and_without_a_build() -> None:
    for copy in (RELEASED, Origin("1.2")):
        assert faults(about_json(copy, Path("/state"), 1), "about") == []
    answer = about_json(RELEASED, Path("/state"), 1)
    assert (answer["released"], answer["releases"]) == ("2026-09-21T23:30:00+00:00", RELEASED.releases)
    assert about_json(Origin("1.2"), Path("/state"), 1)["released"] is None
