"""What the person has set for the wizard itself: its language, and the place of its window.

Read before the window stands, so nothing heavy is loaded for it; a damaged file counts as none.
"""

from __future__ import annotations

import itertools
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

_FILE = "preferences.json"
_FLAG = "--state-dir"
_MOST = 10_000  # bytes


@dataclass(frozen=True)
class Preferences:
    """`language` is a tag such as ``ja``; `place` is a window's geometry as Qt notes it, in Base64. Empty: not set.

    `report_language` is the tag for reports where they are not to be in the window's language.
    """

    language: str = ""
    place: str = ""
    report_language: str = ""


def usual_folder() -> Path:
    """Where the preferences usually are: in the wizard's own folder, found without loading anything."""
    home = os.path.expanduser("~")  # noqa: PTH111  (as everybody else finds it, also where there is none)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or os.path.join(home, "AppData", "Local"), "opend-wizard")  # noqa: PTH118
    if sys.platform == "darwin":
        return Path(home, "Library", "Application Support", "opend-wizard")
    return Path(os.environ.get("XDG_STATE_HOME", "").strip() or f"{home}/.local/state", "opend-wizard")


def folder_of(typed: Sequence[str]) -> Path:
    """The wizard's own folder as the command line `typed` names it, else the usual one."""
    named = [after for before, after in itertools.pairwise(typed) if before == _FLAG]
    named += [word.removeprefix(f"{_FLAG}=") for word in typed if word.startswith(f"{_FLAG}=")]
    return Path(named[-1]) if named else usual_folder()


def read(folder: Path) -> Preferences:
    """The preferences kept in `folder`; the defaults where there are none, or none that can be read."""
    path = folder / _FILE
    try:
        if not path.is_file() or path.stat().st_size > _MOST:
            return Preferences()
        import json

        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Preferences()
    known = data if isinstance(data, dict) else {}
    words = {name: known.get(name) for name in ("language", "place", "report_language")}
    return Preferences(**{name: word for name, word in words.items() if isinstance(word, str)})


def keep(
    folder: Path, *, language: str | None = None, place: str | None = None, report_language: str | None = None
) -> None:
    """Set what is given and leave the rest; raises OSError."""
    import json

    from opend_wizard import private

    now = read(folder)
    given = {"language": language, "place": place, "report_language": report_language}
    new = replace(now, **{name: value for name, value in given.items() if value is not None})
    if new != now:
        private.make_folder(folder)
        private.replace(folder / _FILE, json.dumps(asdict(new)).encode())
