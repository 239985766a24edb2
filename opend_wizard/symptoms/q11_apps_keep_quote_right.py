"""FAQ Q11: how to give the phone or desktop app priority for the quote right."""

from opend_wizard.checks.quote_right import other_devices_come_first
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="q11",
    group=Group.RIGHTS,
    title=Text("My phone or desktop app should keep the highest quotes"),
    answer=Text("Set auto_hold_quote_right to 0, and log in on the phone or desktop app after OpenD."),
    checks=(other_devices_come_first,),
    words=(
        "phone first",
        "mobile first",
        "auto_hold_quote_right=0",
        "手机行情优先",
        "PC quotes",
    ),
    wish=True,
)
