"""Beyond the FAQ: OpenD cannot make its data folder (facts: §8 no. 18)."""

from opend_wizard.checks.home import home_takes_the_data_folder
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="x08",
    group=Group.START,
    title=Text("OpenD cannot make its data folder"),
    answer=Text(
        "OpenD keeps its data in the home of the user who runs it, as the password database names it; the variable "
        "HOME does not count. A container's user without a home, or a systemd unit with ProtectHome=, leaves it none."
    ),
    checks=(home_takes_the_data_folder,),
    words=(
        "Fail to create app dir",
        "Fail to create app dir: Read-only file system",
        "Read-only file system",
        "ProtectHome",
        "ReadOnlyPaths",
        "no home",
        "创建目录失败",
        "只读文件系统",
    ),
)
