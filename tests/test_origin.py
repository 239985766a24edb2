"""What a copy knows of itself, with and without what a build wrote."""

from __future__ import annotations

import json
import re
import sys
from datetime import datetime, timezone
from importlib import metadata
from pathlib import Path

import pytest

from opend_wizard import __version__, origin
from opend_wizard.origin import Part

ROOT = Path(origin.__file__).resolve().parents[1]
MADE = 1_790_000_000


@pytest.fixture
def stamped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    stamp = tmp_path / origin.STAMP
    monkeypatch.setattr(origin, "asset", lambda name: tmp_path / name)
    return stamp


def test_from_its_source_there_is_a_version_and_what_is_installed() -> None:
    copy = origin.of_this_copy()
    assert copy.version == __version__
    assert (copy.made, copy.commit, copy.releases, copy.licences, copy.libraries) == (None, "", "", None, None)
    assert Part("Python", "{}.{}.{}".format(*sys.version_info)) in copy.parts
    assert Part("lxml", metadata.version("lxml")) in copy.parts


def test_every_package_that_the_program_stands_on_is_among_its_parts() -> None:
    listed = (
        (ROOT / "pyproject.toml").read_text(encoding="utf-8").partition("\ndependencies = [")[2].partition("\n]")[0]
    )
    needed = {name.lower() for name in re.findall(r'^ *"([\w-]+)', listed, re.MULTILINE)}
    assert len(needed) > 5
    assert {name.lower() for name in origin.PARTS} == needed


def test_what_the_build_wrote_is_known(stamped: Path) -> None:
    written = {"made": MADE, "commit": "abc", "releases": "https://example.org/r", "parts": {"Qt": "6.9.3"}}
    stamped.write_text(json.dumps(written), encoding="utf-8")
    copy = origin.of_this_copy()
    assert copy.made == datetime.fromtimestamp(MADE, timezone.utc)
    assert (copy.commit, copy.releases, copy.parts) == ("abc", "https://example.org/r", (Part("Qt", "6.9.3"),))


@pytest.mark.parametrize("written", ["", "{", "[]", '{"made": "soon", "commit": 1, "releases": [], "parts": "all"}'])
def test_what_cannot_be_read_counts_as_not_written(stamped: Path, written: str) -> None:
    stamped.write_text(written, encoding="utf-8")
    assert origin.of_this_copy().made is None
    assert origin.of_this_copy().parts[0].name == "Python"


@pytest.mark.parametrize(
    "address", ["http://example.org", "javascript:alert(1)", "https://a\nb", "https://é.org", "c:"]
)
def test_a_browser_is_only_sent_to_a_plain_encrypted_page(stamped: Path, address: str) -> None:
    stamped.write_text(json.dumps({"releases": address}), encoding="utf-8")
    assert origin.of_this_copy().releases == ""


@pytest.mark.parametrize("inside", ["_internal", ".", "../Resources"])
def test_a_bundle_knows_where_its_licences_and_libraries_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, inside: str
) -> None:
    program = tmp_path / "program"
    program.mkdir()
    for name in ("licenses", "PySide6"):
        (program / inside / name).mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(program / "_internal"), raising=False)
    monkeypatch.setattr(sys, "executable", str(program / "opend-wizard"))
    copy = origin.of_this_copy()
    assert copy.licences is not None
    assert copy.licences.samefile(program / inside / "licenses")
    assert copy.libraries is not None
    assert copy.libraries.samefile(program / inside / "PySide6")
