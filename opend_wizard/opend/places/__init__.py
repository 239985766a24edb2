"""Brands, editions and versions of OpenD, and where each one is on this machine."""

from __future__ import annotations

from opend_wizard.opend.places.brands import SIMULATED, Brand, Edition, lookalike
from opend_wizard.opend.places.finding import Search, as_it_is_now, find, search
from opend_wizard.opend.places.installation import Installation
from opend_wizard.opend.places.recognise import is_opend

__all__ = [
    "SIMULATED",
    "Brand",
    "Edition",
    "Installation",
    "Search",
    "as_it_is_now",
    "find",
    "is_opend",
    "lookalike",
    "search",
]
