"""Everything the terminal says at length; each function gives the text, none prints.

`columns` is the width to write for; the pen may add colours, and nothing is lost without them.
"""

from __future__ import annotations

from opend_wizard.report.text_findings import check
from opend_wizard.report.text_ladder import ladder
from opend_wizard.report.text_lists import faults, practice, symptoms
from opend_wizard.report.text_plan import plan
from opend_wizard.report.text_runs import fixed, history, one_run, progress

__all__ = ["check", "faults", "fixed", "history", "ladder", "one_run", "plan", "practice", "progress", "symptoms"]
