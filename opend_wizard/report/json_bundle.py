"""The shape of what `report --json` prints; the rules are those of `json_types`."""

from __future__ import annotations

from typing import TypedDict

SCHEMA = 1


class MemberJson(TypedDict):
    """One file in the report; `size` in bytes before it was packed."""

    name: str
    size: int


class RedactionJson(TypedDict):
    """One secret that was taken out: its kind, what stands for it, how often, in which files; never the secret."""

    kind: str
    stand_in: str
    count: int
    files: list[str]


class ReportJson(TypedDict):
    """The answer of `report`; `path` is null where it was not saved, `size` is that of the zip."""

    schema: int
    command: str
    saved: bool
    path: str | None
    size: int
    members: list[MemberJson]
    redactions: list[RedactionJson]
    cautions: list[str]


class RestoredJson(TypedDict):
    """The answer of `report --restore`: whether there was anything to put back."""

    schema: int
    command: str
    restored: bool
