"""FAQ Q4: OpenD waits for a phone code."""

from opend_wizard.checks.state import opend_answers, opend_is_ready, opend_is_running
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="q04",
    group=Group.LOGIN,
    title=Text("OpenD asks for a phone verification code"),
    answer=Text(
        "OpenD takes the code in its window or console, or by an operation command on its Telnet port. Stop all "
        "scripts first: each new connection may make OpenD ask for another code, which makes yours worthless."
    ),
    checks=(opend_is_running, opend_answers, opend_is_ready),
    presumes=(opend_is_running,),
    words=(
        "input_phone_verify_code",
        "req_phone_verify_code",
        "phone verification code",
        "need a phone verification code",
        "手机验证码",
        "需要手机验证码",
        "短信请求过于频繁",
        "NeedPhoneVerifyCode",
        "SMS",
        "验证码",
    ),
)
