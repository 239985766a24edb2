"""The shape of what the practice mode answers in JSON."""

from __future__ import annotations

from typing import TypedDict


class FaultJson(TypedDict):
    """Something that can be practised."""

    id: str
    symptom: str
    title: str


class FaultsJson(TypedDict):
    """The answer of `practice` without a symptom."""

    schema: int
    command: str
    practices: list[FaultJson]


class PracticeJson(TypedDict):
    """Where a simulated OpenD is, for as long as it is held."""

    schema: int
    command: str
    symptom: str
    story: str
    folder: str
    program_dir: str
    data_dir: str
    config: str
    state_dir: str
    script: str | None


class WalkedJson(TypedDict):
    """The answer of a whole practice: what each part of it answered, in order."""

    schema: int
    command: str
    symptom: str
    parts: list[object]
