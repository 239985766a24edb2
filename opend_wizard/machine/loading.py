"""Whether the system's own loader can load a library: it is asked, about a program that does nothing else."""

from __future__ import annotations

import os
import re
import shutil
import sys

from opend_wizard.errors import Unseen
from opend_wizard.texts import Text

_NAME = re.compile(r"[\w.+-]+\.so(?:\.\d+)*")
_SECONDS = 3.0
_NOWHERE = "libopend-wizard-is-nowhere.so.0"
_ABSENT = re.compile(r"(?m)^\s*(?P<name>\S+) => not found")
_REASON = re.compile(r"(?:cannot be preloaded \(|loading shared librar(?:y|ies):? )(?P<reason>[^)\n]+)")


def why_not_loaded(name: str, folder: str = "") -> str | None:
    """None if the library `name`, e.g. ``libfuse.so.2``, can be loaded, else the loader's own reason.

    The loader only lists what it would load, as ldd has it do: nothing in the library is run. It looks in its
    usual places, and in `folder` first. Raises `Unseen` where it cannot be tried.
    """
    if sys.platform != "linux" or not _NAME.fullmatch(name):
        raise Unseen(Text("Whether {name} can be loaded cannot be tried on this system.", name=name))
    if _tried(_NOWHERE, "") is None:  # a program that loads nothing at all proves nothing
        raise Unseen(Text("Whether {name} can be loaded cannot be tried on this system.", name=name))
    return _tried(name, folder)


def _tried(name: str, folder: str) -> str | None:
    import subprocess

    program = shutil.which("true", path="/bin:/usr/bin") or shutil.which("true")
    if program is None:
        return None
    try:
        done = subprocess.run(
            [program],
            env=_environment(name, folder),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return "?"
    said = done.stderr.decode("utf-8", "replace")
    absent = _ABSENT.search(done.stdout.decode("utf-8", "replace"))
    if absent:  # something that the library itself wants
        return f"{absent['name']}: not found"
    if done.returncode == 0 and name not in said:
        return None
    found = _REASON.search(said)
    return found["reason"].strip() if found else said.strip()[:200] or f"exit status {done.returncode}"


def _environment(name: str, folder: str) -> dict[str, str]:
    """Ours; a frozen program has given back what its own libraries were found by (packaging/bundle/start.py)."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("LD_")}
    searched = os.pathsep.join(part for part in (folder, os.environ.get("LD_LIBRARY_PATH", "")) if part)
    kept |= {"LD_PRELOAD": name, "LD_TRACE_LOADED_OBJECTS": "1", "LC_ALL": "C"}
    return kept | ({"LD_LIBRARY_PATH": searched} if searched else {})
