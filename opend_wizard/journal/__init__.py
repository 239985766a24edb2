"""Do a step so that it can be taken back: the only part of the wizard that changes anything of the person's.

On disk there is one concept only: a path is brought from one state into another. What is there
is copied into the run's backup folder, and the journal says what will be done, before it is done.
"""

from __future__ import annotations

from opend_wizard.journal.backward import Changed
from opend_wizard.journal.history import Run, RunState
from opend_wizard.journal.in_the_way import InTheWay
from opend_wizard.journal.journal import Journal
from opend_wizard.journal.lock import Busy
from opend_wizard.journal.progress import Progress

__all__ = ["Busy", "Changed", "InTheWay", "Journal", "Progress", "Run", "RunState"]
