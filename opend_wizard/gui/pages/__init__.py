"""The pages of the wizard, one idea each; each is loaded when it is made."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from opend_wizard.gui.desk import Desk
    from opend_wizard.gui.pages.base import Page

Make: TypeAlias = "Callable[[Desk], Page]"


def _trouble(desk: Desk) -> Page:
    from opend_wizard.gui.pages.trouble import TroublePage

    return TroublePage(desk)


def _looking(desk: Desk) -> Page:
    from opend_wizard.gui.pages.looking import LookingPage

    return LookingPage(desk)


def _cause(desk: Desk) -> Page:
    from opend_wizard.gui.pages.cause import CausePage

    return CausePage(desk)


def _plan(desk: Desk) -> Page:
    from opend_wizard.gui.pages.plan import PlanPage

    return PlanPage(desk)


def _change(desk: Desk) -> Page:
    from opend_wizard.gui.pages.change import ChangePage

    return ChangePage(desk)


AFTER_THE_FIRST: tuple[Make, ...] = (_trouble, _looking, _cause, _plan, _change)
"""How every page but the first is made, in order."""
