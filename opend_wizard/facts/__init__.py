"""A lazy, cached, read-only picture of one OpenD and the machine it runs on.

Facts are gathered here and judged nowhere in this package. Each is looked at once, when it is
first asked for, with its own deadline; a new examination makes new Facts.
"""

from __future__ import annotations

from opend_wizard.facts.background import BackgroundFacts
from opend_wizard.facts.compose import ComposeFacts
from opend_wizard.facts.data import DataFacts
from opend_wizard.facts.log import LogFacts
from opend_wizard.facts.login import LoginFacts
from opend_wizard.facts.program import DEFAULT_API_PORT, DEFAULT_IP
from opend_wizard.facts.reach import ReachFacts
from opend_wizard.facts.sdk import SdkFacts
from opend_wizard.facts.state import CODE_LASTS
from opend_wizard.facts.twins import TwinFacts
from opend_wizard.facts.underneath import UnderneathFacts
from opend_wizard.facts.update import UpdateFacts

__all__ = ["CODE_LASTS", "DEFAULT_API_PORT", "DEFAULT_IP", "Facts"]


class Facts(
    UpdateFacts,
    TwinFacts,
    LoginFacts,
    ReachFacts,
    BackgroundFacts,
    UnderneathFacts,
    ComposeFacts,
    DataFacts,
    SdkFacts,
    LogFacts,
):
    """Everything that checks may know about one installation, one file of this package per subject."""
