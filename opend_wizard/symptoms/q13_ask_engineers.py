"""FAQ Q13: how to ask the vendor's engineers to look into the logs."""

from opend_wizard.checks.engineers import log_level_is_enough, logs_are_there, report_facts_are_known
from opend_wizard.commands import Typed
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="q13",
    group=Group.HELP,
    title=Text("I want the vendor's engineers to look into it"),
    answer=Text(
        "They need the time of the trouble, the versions of OpenD and of the SDK, the language, the interface or "
        "protocol number, a short piece of code, and OpenD's logs: at level info for trouble with trades, at debug for "
        "quotes. “{command}” records just that while you let it happen, takes your secrets out, and sets the "
        "level back. Nothing is sent anywhere: you hand the file over yourself.",
        command=Typed("report"),
    ),
    checks=(log_level_is_enough, logs_are_there, report_facts_are_known),
    words=(
        "log_level",
        "log level",
        "日志级别",
        "日志",
        "反馈",
        "联系客服",
        "官方工程师",
        "排查日志",
        "send logs",
        "ask engineers",
        "bug report",
        "support bundle",
        "ftlog",
        "GTWLog",
        "打包日志",
    ),
    wish=True,
)
