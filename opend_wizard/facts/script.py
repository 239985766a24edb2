"""The person's own script, and the Pythons it may be run with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from opend_wizard import scripts
from opend_wizard.errors import Missing
from opend_wizard.fact import fact, patient_fact
from opend_wizard.facts.program import ProgramFacts
from opend_wizard.opend import pythons
from opend_wizard.scripts import encrypting
from opend_wizard.texts import Text


@dataclass(frozen=True)
class KeyFile:
    """The key file that the script names, beside OpenD's: `same` is None where one of them cannot be read."""

    written: str
    line: int
    there: bool
    same: bool | None


class ScriptFacts(ProgramFacts):
    """What the script says; it is read and never run."""

    @patient_fact(6.0)
    def script(self) -> scripts.Script:
        """The script that the person named.

        Raises `Missing` where none was, `scripts.BadScript` for what is no Python.
        """
        if self.script_path is None:
            raise Missing(Text("No script was named. Name the one that does not work; it is read and never run."))
        return scripts.read(self.script_path.absolute())

    @fact
    def script_key(self) -> KeyFile | None:
        """The key file that the script gives to the SDK; None where it gives none that can be told."""
        named = encrypting.key_file(self.script)
        if named is None:
            return None
        path = Path(named.path).expanduser()
        if not path.is_absolute():  # it counts from where the script is started, which is nearly always beside it
            path = self.script.source.path.parent / path
            if not path.is_file():
                return None
        own, theirs = _content(path), None if self.api_key is None else _content(self.api_key)
        same = None if own is None or theirs is None else own == theirs
        return KeyFile(named.path, named.line, path.is_file(), same)

    @patient_fact(2.0)
    def pythons(self) -> tuple[pythons.Python, ...]:
        """The Pythons on this computer, the one that the script is most likely run with first."""
        script = None if self.script_path is None else self.script_path.absolute()
        return pythons.find(Path.home(), self.machine.system, script)

    @property
    def start_method(self) -> str:
        """How Python starts processes here unless it is told: fork on Linux up to 3.13 (protocol: §8)."""
        if self.machine.system != "linux":
            return "spawn"
        likely = next((each.version for each in self.pythons if each.version is not None), None)
        return "forkserver" if likely is not None and likely >= (3, 14) else "fork"


def _content(path: Path) -> bytes | None:
    try:
        return b"".join(path.read_bytes().split()) if path.is_file() and path.stat().st_size < 100_000 else None
    except OSError:
        return None
