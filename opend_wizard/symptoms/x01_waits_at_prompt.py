"""Beyond the FAQ: OpenD 10.10 or newer runs, and waits for an account or password to be typed."""

from opend_wizard.checks.login_prompt import nobody_has_to_type_a_login
from opend_wizard.checks.state import opend_answers, opend_is_ready, opend_is_running
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="x01",
    group=Group.START,
    title=Text("OpenD runs since an update but never logs in"),
    answer=Text(
        "From 10.10 on, account and password are no longer settings of OpenD.xml: OpenD asks for them in its console "
        "and waits. Log in once by hand and let it remember the password; from then on it starts with "
        "-login_account=… -login_by_remember=1."
    ),
    checks=(opend_is_running, nobody_has_to_type_a_login, opend_answers, opend_is_ready),
    presumes=(opend_is_running,),
    words=(
        "Please enter account",
        "Please enter password",
        "login_account ignored",
        "login_pwd removed",
        "never logs in",
        "login_by_remember",
        "请输入账号",
        "请输入密码",
        "10.10",
    ),
)
