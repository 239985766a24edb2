"""FAQ Q14: a script cannot connect to OpenD."""

from opend_wizard.checks.state import (
    clocks_agree,
    opend_answers,
    opend_did_not_give_up,
    opend_is_ready,
    opend_is_running,
    trade_login_is_there,
)
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="q14",
    group=Group.CONNECTION,
    title=Text("A script cannot connect to OpenD"),
    answer=Text(
        "Host and port of the script must be those of OpenD, and OpenD must be logged in: an open port "
        "proves nothing. OpenD takes 128 connections, and every context that is not closed keeps one."
    ),
    checks=(opend_is_running, opend_did_not_give_up, opend_answers, opend_is_ready, trade_login_is_there, clocks_agree),
    presumes=(opend_is_running, opend_did_not_give_up),
    words=(
        "ECONNREFUSED",
        "WSAECONNREFUSED",
        "Connect fail",
        "connection refused",
        "init connect fail",
        "InitConnect",
        "Abnormal event timeout",
        "RemoteClose",
        "ReadFail",
        "check sha error",
        "Context status bad",
        "PacketErr.Timeout",
        "连接失败",
        "无法连接",
        "OpenQuoteContext",
    ),
)
