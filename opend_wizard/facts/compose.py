"""The compose files of Docker that the person may have, where they are likely to be."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from opend_wizard.errors import Missing
from opend_wizard.fact import fact
from opend_wizard.facts.base import Base
from opend_wizard.opend import compose_reading, compose_traps
from opend_wizard.opend.compose_traps import Trap


@dataclass(frozen=True)
class ComposeFile:
    """One compose file in which OpenD occurs, and the traps in it."""

    path: Path
    traps: tuple[Trap, ...]


class ComposeFacts(Base):
    """What is written for Docker."""

    @property
    def compose_folders(self) -> tuple[Path, ...]:
        """Where a compose file is looked for: here, beside the program folder and in it, at home."""
        try:
            program = [self.program_dir.parent, self.program_dir]
        except Missing:
            program = []
        with suppress(OSError):  # the folder this program was started in may be gone
            program.append(Path.cwd())
        home = self.user_home
        return tuple(dict.fromkeys((*program, home, home / "opend", home / "docker")))

    @fact
    def compose_files(self) -> tuple[ComposeFile, ...]:
        """Every compose file that runs OpenD; raises `Unseen` for one that is no YAML and lies beside OpenD."""
        return tuple(found for path in self._candidates() if (found := self._read(path)) is not None)

    def _candidates(self) -> list[Path]:
        paths = [folder / name for folder in self.compose_folders for name in compose_reading.NAMES]
        return [path for path in paths if _is_file(path)]

    def _read(self, path: Path) -> ComposeFile | None:
        try:
            services = compose_reading.read(path)
        except compose_reading.BadCompose as bad:
            if not bad.names_opend:  # somebody else's, for all we know
                return None
            raise
        if not compose_traps.opends(services):
            return None
        return ComposeFile(path, compose_traps.traps(services, path.parent))


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False
