"""The report for the vendor's engineers: a part of the logs and a front page, without secrets, in one zip (FAQ Q13)."""

from opend_wizard.report.bundle.making import Draft, Gathered, Making, make
from opend_wizard.report.bundle.order import Order, Person
from opend_wizard.report.bundle.parts import Marks, Part, last_minutes, mark, since
from opend_wizard.report.bundle.recording import Moment, Recording
from opend_wizard.report.bundle.standing import left_raised, restore

__all__ = [
    "Draft",
    "Gathered",
    "Making",
    "Marks",
    "Moment",
    "Order",
    "Part",
    "Person",
    "Recording",
    "last_minutes",
    "left_raised",
    "make",
    "mark",
    "restore",
    "since",
]
