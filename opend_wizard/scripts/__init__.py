"""Reads the person's own Python script, never runs it: what goes wrong with OpenD, and what puts it right."""

from __future__ import annotations

from pathlib import Path

from opend_wizard.scripts.observation import Edit, Observation
from opend_wizard.scripts.parsing import NotParsed, parse
from opend_wizard.scripts.script import Script
from opend_wizard.scripts.siblings import with_siblings
from opend_wizard.scripts.source import MOST_BYTES, BadScript, OtherEncoding, Source
from opend_wizard.scripts.source import read as _source

__all__ = ["MOST_BYTES", "BadScript", "Edit", "NotParsed", "Observation", "OtherEncoding", "Script", "Source", "read"]


def read(path: Path) -> Script:
    """The script at `path`, with the modules beside it that it imports.

    Raises `Missing`, `Unseen`, or `BadScript` with the reason why it cannot be read.
    """
    return with_siblings(parse(_source(path)))
