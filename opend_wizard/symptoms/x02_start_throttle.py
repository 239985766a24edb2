"""Beyond the FAQ: so many starts that the vendor makes OpenD wait."""

from opend_wizard.checks.starts import starts_are_within_reason
from opend_wizard.checks.state import opend_did_not_give_up, opend_is_running
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="x02",
    group=Group.START,
    title=Text("After several restarts the login finds no network"),
    answer=Text(
        "Starts and logins are rationed by the vendor: after several within hours the login fails, with the same words "
        "as for a real network trouble. Leave OpenD alone for half an hour or longer, then start it once. A service "
        "that starts it again at once never gets out of this."
    ),
    checks=(starts_are_within_reason, opend_did_not_give_up, opend_is_running),
    presumes=(opend_did_not_give_up, opend_is_running),
    words=(
        "Login failed,network",
        "IsAllowStartUpOpenD",
        "restart loop",
        "too many restarts",
        "throttled",
        "登录失败,网络异常",
        "网络异常，请稍后再试",
        "网络超时，请稍后重试",
    ),
)
