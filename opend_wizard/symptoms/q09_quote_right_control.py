"""FAQ Q9: how to control the quote right of OpenD and other devices."""

from opend_wizard.checks.quote_right import quote_right_rule_is_clear
from opend_wizard.checks.quote_right_now import quote_right_stays_with_opend
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="q09",
    group=Group.RIGHTS,
    title=Text("Quotes drop to a lower level when another device is online"),
    answer=Text(
        "An exchange gives its highest quotes to one device at a time. With auto_hold_quote_right set to 1, "
        "OpenD takes the right back when another device took it. If it is taken again within ten seconds, "
        "OpenD gives way; with 0 it never takes it back."
    ),
    checks=(quote_right_rule_is_clear, quote_right_stays_with_opend),
    words=(
        "quote right",
        "market kicking",
        "kicked",
        "行情权限",
        "权限被踢",
        "抢权限",
        "LV2",
        "BMP",
        "auto_hold_quote_right",
    ),
)
