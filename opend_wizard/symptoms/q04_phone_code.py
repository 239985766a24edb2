"""FAQ Q4: OpenD waits for a phone code."""

from opend_wizard.checks.connected_scripts import no_script_voids_the_code
from opend_wizard.checks.state import opend_answers, opend_is_ready, opend_is_running
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="q04",
    group=Group.LOGIN,
    title=Text("OpenD asks for a phone verification code, or for the code in a picture"),
    answer=Text(
        "OpenD takes the code in its window or console, or by an operation command on its Telnet port. Stop all "
        "scripts first: each new connection may make OpenD ask for another code, which makes yours worthless. Do not "
        "copy the command from the vendor's FAQ: a stray character (U+02BB) stands before it there, and OpenD does not "
        "take it so. A space belongs before -code."
    ),
    checks=(opend_is_running, opend_answers, no_script_voids_the_code, opend_is_ready),
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
        "NeedPicVerifyCode",
        "input_pic_verify_code",
        "req_pic_verify_code",
        "Graphic verification code required",
        "PicVerifyCode.png",
        "captcha",
        "图形验证码",
        "SMS",
        "验证码",
    ),
)
