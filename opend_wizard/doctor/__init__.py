"""Runs checks, ranks what they found, and compares before with after."""

from __future__ import annotations

from opend_wizard.doctor.examining import NOT_HERE, examine, examined, occurring, statement
from opend_wizard.doctor.memory import remember
from opend_wizard.doctor.outcome import Outcome, compare, settle
from opend_wizard.doctor.ranking import Argument, Cause
from opend_wizard.doctor.relations import Examined
from opend_wizard.doctor.report import Report, Started, report
from opend_wizard.doctor.telling import Apart

__all__ = [
    "NOT_HERE",
    "Apart",
    "Argument",
    "Cause",
    "Examined",
    "Outcome",
    "Report",
    "Started",
    "compare",
    "examine",
    "examined",
    "occurring",
    "remember",
    "report",
    "settle",
    "statement",
]
