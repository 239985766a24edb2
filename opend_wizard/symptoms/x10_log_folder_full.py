"""Beyond the FAQ: OpenD's logs fill the disk."""

from opend_wizard.checks.log_room import log_folder_is_bounded
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="x10",
    group=Group.RUNNING,
    title=Text("OpenD's logs fill the disk"),
    answer=Text(
        "OpenD writes a new log at each start and never removes one. Most room goes to logs at level debug, to the "
        "Python SDK, which writes its own whatever log_level says, and to the output of an OpenD started with "
        "-console=0, which redraws its prompt without end."
    ),
    checks=(log_folder_is_bounded,),
    words=(
        "disk full",
        "No space left on device",
        "ENOSPC",
        "磁盘已满",
        "日志过大",
        "log folder",
        "py_*.log",
        "console=0",
        "log grows",
    ),
)
