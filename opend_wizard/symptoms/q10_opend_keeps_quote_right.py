"""FAQ Q10: how to give OpenD priority for the quote right."""

from opend_wizard.checks.quote_right import opend_comes_first
from opend_wizard.checks.quote_right_now import quote_right_stays_with_opend
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="q10",
    group=Group.RIGHTS,
    title=Text("OpenD should keep the highest quotes"),
    answer=Text(
        "Set auto_hold_quote_right to 1, and do not take the highest quotes twice within ten seconds on "
        "another device: a login there counts once, “restart quotes” counts as the second time."
    ),
    checks=(opend_comes_first, quote_right_stays_with_opend),
    words=(
        "OpenD first",
        "keep highest quotes",
        "auto_hold_quote_right=1",
        "OpenD行情优先",
    ),
    wish=True,
)
