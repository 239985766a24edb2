"""A small client of OpenD's API protocol, for asking how it is; standard library only, but for a gateway with a key."""

from opend_wizard.opend.api.answer import Answer, Heard, Reached
from opend_wizard.opend.api.frame import Form
from opend_wizard.opend.api.probe import Manners, probe
from opend_wizard.opend.api.status import Connection, GlobalState, ProgramStatus, UserInfo, vendor_name

__all__ = [
    "Answer",
    "Connection",
    "Form",
    "GlobalState",
    "Heard",
    "Manners",
    "ProgramStatus",
    "Reached",
    "UserInfo",
    "probe",
    "vendor_name",
]
