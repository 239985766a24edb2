"""FAQ Q12: a remembered login runs out after a long time."""

from opend_wizard.checks.remembered_login import remembered_login_still_holds
from opend_wizard.checks.state import opend_answers, opend_is_ready, opend_is_running
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="q12",
    group=Group.LOGIN,
    title=Text("After a long time OpenD is disconnected and has to log in again"),
    answer=Text(
        "A remembered password is a token that holds for a limited time. When it has run out and the network stumbles, "
        "or the vendor updates its servers, OpenD cannot log in by itself. Below 10.10, type the password for long "
        "runs: OpenD then renews the login itself. From 10.10 on the remembered login is the only one that starts "
        "unattended; how long it holds is not published, so look at OpenD's state now and then instead of trusting an "
        "open port."
    ),
    checks=(opend_is_running, opend_answers, remembered_login_still_holds, opend_is_ready),
    presumes=(opend_is_running,),
    words=(
        "remember password",
        "token expired",
        "connection is disconnected",
        "log in again",
        "login_by_remember",
        "记住密码",
        "登录过期",
        "连接已断开",
        "重新登录",
    ),
)
