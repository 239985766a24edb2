"""FAQ Q8: one account in several OpenDs."""

from opend_wizard.checks.opends import other_opends_here_use_other_accounts
from opend_wizard.checks.quote_right_now import quote_right_stays_with_opend
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="q08",
    group=Group.RIGHTS,
    title=Text("One account is logged in to several OpenDs or devices"),
    answer=Text(
        "One account may be logged in with up to ten terminals at a time, OpenDs and apps together. The highest quotes "
        "of a market go to one of them only; the others get lower ones, such as BMP in place of LV2."
    ),
    checks=(quote_right_stays_with_opend, other_opends_here_use_other_accounts),
    words=(
        "several OpenD",
        "two OpenD same account",
        "one account multiple OpenD",
        "market kicking",
        "10 terminals",
        "一个账号多个OpenD",
        "多台登录",
        "行情互踢",
        "BMP",
    ),
)
