"""Which lines of which files a fix changes, as plain data."""

from __future__ import annotations

from opend_wizard.model import Fix
from opend_wizard.report.diff import DiffLine, diff_lines
from opend_wizard.report.json_types import DiffJson, DiffLineJson
from opend_wizard.steps import WriteFile


def diffs(fix: Fix) -> list[DiffJson]:
    """What changes in each file that `fix` writes, its secrets masked."""
    steps = [step for step in fix.steps if isinstance(step, WriteFile)]
    return [
        {"path": str(step.path), "lines": [_line(line) for line in diff_lines(step.before or b"", step.after)]}
        for step in steps
    ]


def _line(line: DiffLine) -> DiffLineJson:
    return {
        "kind": line.kind.name.lower(),
        "before": line.before_no,
        "after": line.after_no,
        "text": line.text,
        "left_out": line.left_out,
    }
