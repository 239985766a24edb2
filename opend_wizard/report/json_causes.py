"""Why a cause is likely, and what would tell the two most likely ones apart, as plain data."""

from __future__ import annotations

from typing import TypedDict

from opend_wizard.doctor import Apart, Cause, Report


class ApartJson(TypedDict):
    """What would tell the causes `between` apart: `text` says it, `effort` what it costs, `trial` its id or null."""

    text: str
    effort: str
    trial: str | None
    between: list[str]


class ArgumentsJson(TypedDict):
    """What speaks for a cause and against it."""

    speaks_for: list[str]
    speaks_against: list[str]


def arguments(report: Report, check_id: str) -> ArgumentsJson:
    """The arguments about a finding; empty where it is no cause."""
    cause: Cause | None = next((each for each in report.causes if each.item.id == check_id), None)
    if cause is None:
        return {"speaks_for": [], "speaks_against": []}
    return {
        "speaks_for": [str(each.text) for each in cause.speaks_for],
        "speaks_against": [str(each.text) for each in cause.speaks_against],
    }


def apart_json(apart: Apart | None) -> ApartJson | None:
    """What would tell the two most likely causes apart; None unless there are two."""
    if apart is None:
        return None
    return {
        "text": str(apart.text),
        "effort": apart.effort.name.lower(),
        "trial": None if apart.trial is None else apart.trial.value,
        "between": list(apart.between),
    }
