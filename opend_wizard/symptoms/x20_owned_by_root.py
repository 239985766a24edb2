"""Beyond the FAQ: OpenD's files belong to root (facts: §8 no. 4)."""

from opend_wizard.checks.ownership import data_belongs_to_opends_user, program_folder_can_be_read
from opend_wizard.facts import Facts
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text


def not_on_windows(facts: Facts) -> Text | None:
    """Why this cannot occur here, or None."""
    return Text("On Windows access lists decide, not owners.") if facts.machine.system == "windows" else None


SYMPTOM = Symptom(
    id="x20",
    group=Group.START,
    title=Text("OpenD was started with sudo once, and its files belong to root"),
    answer=Text(
        "Whoever starts OpenD first owns its files. After a start with sudo, or in a container as root, the ordinary "
        "user's OpenD cannot write its device identity or its login, and asks for a code at every start."
    ),
    checks=(data_belongs_to_opends_user, program_folder_can_be_read),
    applies_to=not_on_windows,
    words=(
        "sudo",
        "owned by root",
        "Permission denied",
        "chown",
        "权限不够",
        "权限不足",
        "没有权限",
    ),
)
