"""Beyond the FAQ: a systemd unit that does not fit OpenD (facts: §8 no. 17)."""

from opend_wizard.checks.background import only_command_line
from opend_wizard.checks.systemd_unit import systemd_unit_fits_opend
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="x07",
    group=Group.RUNNING,
    title=Text("Under systemd OpenD ends at once, or is started again and again"),
    answer=Text(
        "OpenD starts a second process that watches the first; systemd loses sight of both unless -no_monitor=1 is "
        "given. It must be started in its own folder, its home must be writable, and restarts need long pauses and a "
        "limit in the section [Unit], because the vendor rations logins."
    ),
    checks=(systemd_unit_fits_opend,),
    words=(
        "systemd",
        "start-limit-hit",
        "start request repeated too quickly",
        "Deactivated successfully",
        "status=203/EXEC",
        "status=200/CHDIR",
        "Fail to create app dir",
        "Read-only file system",
        "no_monitor",
        "Unknown key name 'StartLimitIntervalSec' in section 'Service'",
        "服务反复重启",
        "创建应用目录失败",
    ),
    applies_to=only_command_line,
)
