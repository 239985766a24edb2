"""Beyond the FAQ: picture codes again and again."""

from opend_wizard.checks.captcha import picture_codes_are_not_tried_in_vain
from opend_wizard.checks.state import opend_answers, opend_is_ready, opend_is_running
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="x04",
    group=Group.LOGIN,
    title=Text("OpenD asks for a picture code again and again"),
    answer=Text(
        "After several wrong passwords the vendor asks for the code in a picture, F3CNN/PicVerifyCode.png in the data "
        "folder. Every wrong one makes the next login harder: after two, stop, check the password, and wait."
    ),
    checks=(opend_is_running, opend_answers, picture_codes_are_not_tried_in_vain, opend_is_ready),
    presumes=(opend_is_running,),
    words=(
        "Graphic verification code required",
        "captcha loop",
        "PicVerifyCode.png",
        "graphic verification code is wrong",
        "图形验证码错误",
        "需要图形验证码",
        "登录出错已达上限",
    ),
)
