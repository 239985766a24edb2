"""A small client of OpenD's API protocol, for asking how it is; standard library only, but for a gateway with a key."""

from opend_wizard.opend.api.answer import Answer, Heard, Reached
from opend_wizard.opend.api.frame import Form
from opend_wizard.opend.api.hold import Beat, Event, hold
from opend_wizard.opend.api.probe import Manners, probe
from opend_wizard.opend.api.status import Connection, GlobalState, ProgramStatus, UserInfo, vendor_name

__all__ = [
    "Answer",
    "Beat",
    "Connection",
    "Event",
    "Form",
    "GlobalState",
    "Heard",
    "Manners",
    "ProgramStatus",
    "Reached",
    "UserInfo",
    "hold",
    "probe",
    "vendor_name",
]
