"""FAQ Q14: a script cannot connect to OpenD."""

from opend_wizard.checks.connections import connections_are_below_limit, programs_notice_a_hang_up
from opend_wizard.checks.listening import open_address_is_guarded, opend_listens_as_configured
from opend_wizard.checks.script_sets import CONNECTING, PROCESSES, READING, TELNET
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
        "proves nothing. OpenD takes 128 connections, and every context that is not closed keeps one. Write 127.0.0.1 "
        "rather than localhost, which can mean ::1, where OpenD does not listen. If the script runs on another "
        "computer or in a container, choose that symptom instead."
    ),
    checks=(
        opend_is_running,
        opend_did_not_give_up,
        connections_are_below_limit,
        opend_listens_as_configured,
        opend_answers,
        opend_is_ready,
        trade_login_is_there,
        programs_notice_a_hang_up,
        open_address_is_guarded,
        clocks_agree,
    ),
    script_checks=(*READING, *CONNECTING, *PROCESSES, *TELNET),
    presumes=(opend_is_running, opend_did_not_give_up),
    words=(
        "ECONNREFUSED",
        "WSAECONNREFUSED",
        "Connect fail",
        "connection refused",
        "firewall",
        "防火墙",
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
