"""FAQ Q15: disconnected after being connected for a while."""

from opend_wizard.checks.connections import programs_notice_a_hang_up
from opend_wizard.checks.heartbeat import heartbeats_keep_the_line, sdk_loses_no_connections, silent_lines_are_kept
from opend_wizard.checks.script_sets import LASTING, READING
from opend_wizard.checks.state import opend_answers, opend_is_ready, opend_is_running
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="q15",
    group=Group.CONNECTION,
    title=Text("The connection ends after a while"),
    answer=Text(
        "OpenD names an interval when a program connects, and hangs up on whoever sends no heartbeat for longer. "
        "The vendor's SDKs send them by themselves; a program of your own has to. How OpenD treats a silent line "
        "can be measured here: hold the line."
    ),
    checks=(
        opend_is_running,
        opend_answers,
        opend_is_ready,
        heartbeats_keep_the_line,
        silent_lines_are_kept,
        programs_notice_a_hang_up,
        sdk_loses_no_connections,
    ),
    script_checks=(*READING, *LASTING),
    presumes=(opend_is_running, silent_lines_are_kept),
    words=(
        "disconnected",
        "Disconnected",
        "RemoteClose",
        "KeepAliveFail",
        "Long time not recv",
        "ReadFail",
        "Connection reset by peer",
        "heartbeat",
        "keep alive",
        "KeepAlive",
        "1004",
        "drops after a while",
        "断开连接",
        "断线",
        "掉线",
        "心跳",
    ),
)
