"""The pages of the wizard, one idea each."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from opend_wizard.gui.desk import Desk
    from opend_wizard.gui.pages.base import Page


def after_the_first(desk: Desk) -> tuple[Page, ...]:
    """Every page but the first; they are made while the engine looks for OpenD."""
    from opend_wizard.gui.pages.cause import CausePage
    from opend_wizard.gui.pages.change import ChangePage
    from opend_wizard.gui.pages.looking import LookingPage
    from opend_wizard.gui.pages.plan import PlanPage
    from opend_wizard.gui.pages.trouble import TroublePage

    return (TroublePage(desk), LookingPage(desk), CausePage(desk), PlanPage(desk), ChangePage(desk))
