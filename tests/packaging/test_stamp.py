"""What a build tells its program of itself, and that the program understands it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bundle import names, stamp
from bundle.parts import Part
from opend_wizard import origin

PARTS = (
    Part("lxml", "6.1", "BSD-3-Clause", "pkg:pypi/lxml@6.1", ()),
    Part("libxml2", "2.14", "MIT", "pkg:generic/libxml2@2.14", (), within="lxml"),
    Part("Python", "3.11.7", "PSF-2.0", "pkg:generic/python@3.11.7", ()),
    Part("libffi8", "3.4", "MIT", "pkg:deb/debian/libffi8@3.4", ()),
)


def test_the_program_reads_what_the_build_wrote(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    monkeypatch.setattr(names, "HOMEPAGE", "https://example.org/us/it")
    (tmp_path / origin.STAMP).write_text(stamp.text(PARTS), encoding="utf-8")
    monkeypatch.setattr(origin, "asset", lambda name: tmp_path / name)
    copy = origin.of_this_copy()
    assert copy.made is not None
    assert copy.made.isoformat() == "2026-09-21T14:13:20+00:00"
    assert copy.releases == "https://example.org/us/it/releases"
    assert [(part.name, part.version) for part in copy.parts] == [("lxml", "6.1"), ("Python", "3.11.7")]
    assert Path(stamp.PLACE).name == origin.STAMP


def test_a_build_by_hand_names_no_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(names, "HOMEPAGE", "")
    assert json.loads(stamp.text(PARTS))["releases"] == ""


def test_a_page_that_no_browser_is_sent_to_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(names, "HOMEPAGE", "example.org")
    with pytest.raises(ValueError, match="https"):
        stamp.text(PARTS)
