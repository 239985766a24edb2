"""FAQ Q17: two OpenDs on one computer."""

from opend_wizard.checks.twins import (
    each_opend_has_its_own_folders,
    each_opend_has_its_own_ports,
    not_with_a_window,
    second_opend_is_there,
)
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="q17",
    group=Group.RUNNING,
    title=Text("I want two OpenDs, with two accounts, on one computer"),
    answer=Text(
        "The command line edition can run twice, the one with a window cannot. Each needs settings with ports of its "
        "own. The vendor's advice to write both accounts and passwords into two OpenD.xml holds only below 10.10; from "
        "then on each OpenD asks for its account when it starts, and scripts choose between the two by the port."
    ),
    checks=(second_opend_is_there, each_opend_has_its_own_ports, each_opend_has_its_own_folders),
    words=(
        "two OpenD",
        "two accounts",
        "second OpenD",
        "several accounts",
        "multiple OpenD",
        "cfg_file",
        "两个OpenD",
        "两个账号",
        "同时登录",
        "多开",
    ),
    wish=True,
    applies_to=not_with_a_window,
)
