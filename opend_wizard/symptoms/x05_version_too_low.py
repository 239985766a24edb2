"""Beyond the FAQ: OpenD is too old, or does not fit the SDK."""

from opend_wizard.checks.state import opend_did_not_give_up, opend_is_running
from opend_wizard.checks.versions import opend_and_programs_fit, opend_is_new_enough
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="x05",
    group=Group.START,
    title=Text("The version is too low, or OpenD and SDK do not fit"),
    answer=Text(
        "The vendor stops old versions: up to 7.01 since September 2024, and up to 8.2 there is no universal account. "
        "An “unknown protocol id” or a missing “securityFirm” means that OpenD and the SDK are of different ages: "
        "bring both to the same version."
    ),
    checks=(opend_is_new_enough, opend_and_programs_fit, opend_did_not_give_up, opend_is_running),
    presumes=(opend_did_not_give_up, opend_is_running),
    words=(
        "ForceUpdate",
        "version is too low",
        "unknown protocol id",
        "securityFirm",
        "您的版本过低，请您升级版本",
        "版本过低",
        "未知的协议ID",
        "缺少必要的参数: securityFirm",
    ),
)
