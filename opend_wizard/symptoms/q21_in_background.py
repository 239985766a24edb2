"""FAQ Q21: running OpenD in the background."""

from opend_wizard.checks.background import (
    only_command_line,
    opend_is_set_up_to_run_in_background,
    opend_logs_in_without_a_person,
    units_run_while_nobody_is_logged_in,
)
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="q21",
    group=Group.RUNNING,
    title=Text("I want OpenD to run in the background, also after a restart"),
    answer=Text(
        "“nohup ./OpenD &”, as the vendor advises, only keeps OpenD alive when the terminal is closed. Better is the "
        "system's own keeper: systemd on Linux, launchd on macOS, the task scheduler on Windows. It needs a login that "
        "works without typing: below 10.10 account and password in OpenD.xml, from 10.10 on a login that OpenD "
        "remembers. Restarts must be few and far between, because the vendor rations logins."
    ),
    checks=(
        opend_logs_in_without_a_person,
        opend_is_set_up_to_run_in_background,
        units_run_while_nobody_is_logged_in,
    ),
    words=(
        "background",
        "nohup",
        "daemon",
        "systemd",
        "service",
        "autostart",
        "screen",
        "tmux",
        "launchd",
        "task scheduler",
        "start at boot",
        "后台运行",
        "开机启动",
        "守护进程",
        "自动启动",
    ),
    wish=True,
    applies_to=only_command_line,
)
