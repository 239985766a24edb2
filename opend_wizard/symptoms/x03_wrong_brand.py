"""Beyond the FAQ: the account belongs to the other brand or region."""

from opend_wizard.checks.account import account_fits_this_brand
from opend_wizard.checks.state import opend_did_not_give_up, opend_is_running
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="x03",
    group=Group.LOGIN,
    title=Text("The login is refused because of the brand or region"),
    answer=Text(
        "A moomoo account logs in with moomoo OpenD, a Futu account with Futu OpenD. Some regions need an opened "
        "brokerage account and the current version first. Both programs speak the same protocol, so scripts need not "
        "change."
    ),
    checks=(account_fits_this_brand, opend_did_not_give_up, opend_is_running),
    presumes=(opend_did_not_give_up, opend_is_running),
    words=(
        "The account may be a moomoo ID",
        "wrong brand",
        "moomoo account Futu OpenD",
        "请先完成券商开户",
        "登录失败,请先完成券商开户或更新版本后使用",
        "券商开户",
    ),
)
