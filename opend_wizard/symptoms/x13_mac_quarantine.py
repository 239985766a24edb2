"""Beyond the FAQ: macOS does not let OpenD start, or starts it elsewhere (facts: §8 no. 27)."""

from opend_wizard.checks.quarantine import program_is_not_in_quarantine, program_runs_from_its_own_place
from opend_wizard.facts import Facts
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text


def not_on_macos(facts: Facts) -> Text | None:
    """Why this cannot occur here, or None."""
    return None if facts.machine.system == "macos" else Text("This occurs on macOS only.")


SYMPTOM = Symptom(
    id="x13",
    group=Group.START,
    title=Text("macOS does not let OpenD start, or it does not find its OpenD.xml"),
    answer=Text(
        "macOS keeps what a browser has loaded in quarantine. It then refuses to start OpenD, or starts it from a "
        "temporary place where the configuration is not beside it."
    ),
    checks=(program_is_not_in_quarantine, program_runs_from_its_own_place),
    applies_to=not_on_macos,
    words=(
        "cannot be opened because the developer cannot be verified",
        "is damaged and can’t be opened",
        "unverified developer",
        "com.apple.quarantine",
        "AppTranslocation",
        "Gatekeeper",
        "fixrun.sh",
        "无法打开，因为无法验证开发者",
        "已损坏，无法打开",
        "隔离",
    ),
)
