"""The shape of what `about --json` answers, and the answer."""

from __future__ import annotations

from pathlib import Path
from typing import TypedDict

from opend_wizard.origin import Origin


class PartJson(TypedDict):
    """Something that came along with the wizard."""

    name: str
    version: str


class AboutJson(TypedDict):
    """What is known of this copy of the wizard; `released` is null where it runs from its source."""

    schema: int
    command: str
    version: str
    released: str | None
    commit: str | None
    releases: str | None
    licence: str
    licences: str | None
    state_dir: str
    parts: list[PartJson]


def about_json(origin: Origin, state_dir: Path, schema: int) -> AboutJson:
    """The answer of `about`; times are UTC."""
    return {
        "schema": schema,
        "command": "about",
        "version": origin.version,
        "released": None if origin.made is None else origin.made.isoformat(),
        "commit": origin.commit or None,
        "releases": origin.releases or None,
        "licence": "MIT",
        "licences": None if origin.licences is None else str(origin.licences),
        "state_dir": str(state_dir),
        "parts": [PartJson(name=part.name, version=part.version) for part in origin.parts],
    }
