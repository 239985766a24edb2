"""Beyond the FAQ: OpenD.xml is a folder (facts: §8 no. 19)."""

from opend_wizard.checks.config_file import config_is_a_file
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="x09",
    group=Group.START,
    title=Text("OpenD.xml is a folder, or missing"),
    answer=Text(
        "When Docker is to mount a single file that does not exist, it makes an empty folder of that name instead, "
        "and OpenD finds no configuration. The file has to be there before the container is started."
    ),
    checks=(config_is_a_file,),
    words=(
        "OpenD.xml is a directory",
        "FutuOpenD.xml is a directory",
        "not a directory: unknown: Are you trying to mount a directory onto a file",
        "Is a directory",
        "LocalCfgLoadFailed",
        "配置文件",
        "加载配置文件失败",
        "是一个目录",
    ),
)
