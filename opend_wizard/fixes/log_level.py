"""How much OpenD writes into its logs: enough for the vendor's engineers, or as before."""

from __future__ import annotations

from enum import Enum

from opend_wizard.facts import Facts
from opend_wizard.fixes.settings import change_setting
from opend_wizard.model import Fix
from opend_wizard.texts import Text

SETTING = "log_level"
DEFAULT = "info"  # facts: §3.2
LEVELS = ("debug", "info", "warning", "error", "fatal", "no")
"""The values OpenD knows, the most talkative first (facts: §3.2)."""

RECORDING = "raise_log_level_while_recording"
"""The id of the fix that a recording makes and takes back; in the history it tells a recording from a wish."""

_RESTART = Text("Start OpenD again so that it reads the new value, then let the trouble happen once more.")
_CAUTION = Text("OpenD writes much more into its logs then. Set it back when the engineers have what they need.")


class Purpose(Enum):
    """What the trouble is about; the value is the log level the vendor's engineers need for it (FAQ Q13)."""

    TRADE = "info"
    QUOTES = "debug"


def is_enough(level: str, purpose: Purpose) -> bool:
    """Whether OpenD writes what is needed; a value that it does not know never is."""
    return level in LEVELS and LEVELS.index(level) <= LEVELS.index(purpose.value)


def raise_for_trades(facts: Facts) -> Fix:
    """`log_level` info; raises as `change_setting`."""
    title = Text("Let OpenD write what engineers need for trouble with trades: {name} info.", name=SETTING)
    return _change(facts, Purpose.TRADE, "raise_log_level_for_trades", title)


def raise_for_quotes(facts: Facts) -> Fix:
    """`log_level` debug; raises as `change_setting`."""
    title = Text("Let OpenD write what engineers need for trouble with quotes: {name} debug.", name=SETTING)
    return _change(facts, Purpose.QUOTES, "raise_log_level_for_quotes", title)


def raise_while_recording(facts: Facts, purpose: Purpose) -> Fix:
    """The change that a recording makes and takes back; raises as `change_setting`."""
    title = Text("Raise {name} to {level} while a report is recorded.", name=SETTING, level=purpose.value)
    return _change(facts, purpose, RECORDING, title)


def put_back(facts: Facts, level: str) -> Fix:
    """`level` again, where the file was changed otherwise meanwhile and a plain undo would lose that."""
    title = Text("Put {name} back to {level} after a recording.", name=SETTING, level=level)
    return change_setting(facts, SETTING, level, fix_id="put_log_level_back", title=title, afterwards=_AGAIN)


_AGAIN = Text("Start OpenD again so that it reads the old value.")


def _change(facts: Facts, purpose: Purpose, fix_id: str, title: Text) -> Fix:
    return change_setting(
        facts, SETTING, purpose.value, fix_id=fix_id, title=title, caution=_CAUTION, afterwards=_RESTART
    )
