"""The readers of foreign bytes under hypothesis: a moment of what `python -m fuzz` does for hours."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fuzz import seeds
from fuzz.targets import TARGETS

FOUND = Path(__file__).parent / "data" / "fuzz"


@st.composite
def altered(draw: st.DrawFn, name: str) -> bytes:
    """An honest input in which some bytes are altered, left out or put in."""
    data = bytearray(draw(st.sampled_from(seeds.of(name))))
    for _ in range(draw(st.integers(0, 6))):
        place = draw(st.integers(0, max(0, len(data) - 1)))
        data[place : place + draw(st.sampled_from([0, 1, 2, 8, 44]))] = draw(st.binary(max_size=8))
    return bytes(data[: draw(st.integers(0, len(data)) | st.just(len(data)))])


@pytest.mark.parametrize("name", TARGETS)
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_foreign_bytes_are_read_or_refused(name: str, data: st.DataObject) -> None:
    TARGETS[name](data.draw(altered(name) | st.binary(max_size=300)))


@pytest.mark.parametrize("path", sorted(FOUND.iterdir()) if FOUND.exists() else [], ids=lambda path: path.name)
def test_what_was_found_once_is_mended(path: Path) -> None:
    """Each file is named after its target and what was wrong."""
    TARGETS[path.name.partition("-")[0]](path.read_bytes())
