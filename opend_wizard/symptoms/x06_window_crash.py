"""Beyond the FAQ: OpenD's window crashes on Linux (facts: §8 no. 14)."""

from opend_wizard.checks.window_edition import not_for_a_window_on_linux, window_does_not_crash_in_charts
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="x06",
    group=Group.START,
    title=Text("OpenD's window crashes on Linux"),
    answer=Text(
        "In versions 10.9 and 10.10 for Linux the window can crash in its chart library, and no setting of yours is "
        "the cause. The command line edition of the same package has no charts."
    ),
    checks=(window_does_not_crash_in_charts,),
    applies_to=not_for_a_window_on_linux,
    words=(
        "py_newfunction: invalid signature",
        "quantile(self, q = 0.5, interpolation = 'linear')",
        "libf3cchart",
        "Aborted (core dumped)",
        "segmentation fault",
        "window crashes",
        "white screen",
        "blank window",
        "白屏",
        "闪退",
        "崩溃",
    ),
)
