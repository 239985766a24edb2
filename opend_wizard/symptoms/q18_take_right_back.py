"""FAQ Q18: take the quote right back, now or by a script."""

from opend_wizard.checks.quote_right_now import highest_quotes_are_here_now
from opend_wizard.checks.script_sets import READING, TELNET
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="q18",
    group=Group.RIGHTS,
    title=Text("Another device took the highest quotes: OpenD should take them back"),
    answer=Text(
        "The operation command request_highest_quote_right takes them back, at most ten times a minute. It goes over "
        "OpenD's Telnet port. The vendor's example uses telnetlib, which is gone since Python 3.13; the script that "
        "the wizard saves needs nothing but Python. It must never send exit: that ends OpenD."
    ),
    checks=(highest_quotes_are_here_now,),
    script_checks=(*READING, *TELNET),
    wish=True,
    words=(
        "request_highest_quote_right",
        "telnetlib",
        "No module named 'telnetlib'",
        "take quote right back",
        "kicked off by other clients",
        "抢行情权限",
        "夺回行情权限",
        "权限被踢",
    ),
)
