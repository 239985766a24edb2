"""Beyond the FAQ: the MD5 of the password is not the right one."""

from opend_wizard.checks.md5_password import md5_password_can_be_right
from opend_wizard.checks.state import opend_did_not_give_up
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="x17",
    group=Group.LOGIN,
    title=Text("The MD5 of the password is never accepted"),
    answer=Text(
        "login_pwd_md5 is the MD5 of the login password alone, 32 small letters and digits. An echo without -n hashes "
        "the line end too, and the password for trading is another one. It wins over login_pwd. From 10.10 on it is no "
        "longer among OpenD's settings."
    ),
    checks=(md5_password_can_be_right, opend_did_not_give_up),
    presumes=(opend_did_not_give_up,),
    words=(
        "login_pwd_md5",
        "Md5 Password Format Error",
        "Password does not match",
        "md5sum",
        "wrong password",
        "password wrong",
        "密码不匹配",
        "密码错误",
        "MD5密码",
    ),
)
