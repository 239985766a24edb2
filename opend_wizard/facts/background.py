"""What keeps OpenD running, or is set up to: systemd, launchd, Windows' tasks, or only a terminal."""

from __future__ import annotations

import os
from pathlib import Path

from opend_wizard.errors import Missing
from opend_wizard.fact import fact
from opend_wizard.facts.underneath import UnderneathFacts
from opend_wizard.machine import keepers, units
from opend_wizard.machine.keepers import Keeper
from opend_wizard.machine.units import Unit
from opend_wizard.opend import background
from opend_wizard.opend.background import Start
from opend_wizard.opend.places.installation import same_path
from opend_wizard.texts import Text


class BackgroundFacts(UnderneathFacts):
    """Running without anybody in front of it."""

    @property
    def is_own_home(self) -> bool:
        """Whether OpenD's user is who runs the wizard, so that the user's own manager knows it; not in practice."""
        return same_path(self.data_dir.parent, self.machine.app_data())

    @fact
    def units(self) -> tuple[Unit, ...]:
        """The systemd units that start this very OpenD, this user's own first."""
        return tuple(unit for unit in units.read_units(self.user_home, self.machine.root) if self._starts_me(unit))

    def _starts_me(self, unit: Unit) -> bool:
        words = units.words(unit.get("Service", "ExecStart") or "")
        config = next((word.partition("=")[2] for word in words if word.startswith("-cfg_file=")), None)
        mine = self.installation.config
        if config is not None and mine is not None and not same_path(Path(config), mine):
            return False
        return any("/" in word and self._is_my_program(Path(word)) for word in words)

    def _is_my_program(self, path: Path) -> bool:
        try:
            return path.is_absolute() and same_path(path, self.program)
        except Missing:
            return path.parent == self.installation.program_dir

    @fact
    def agents(self) -> tuple[Path, ...]:
        """The launchd agents of this user that start this OpenD (macOS)."""
        folder = self.user_home / "Library" / "LaunchAgents"
        found = sorted(folder.glob("*.plist")) if folder.is_dir() else []
        commands = ((path, background.agent_starts(path.read_bytes())) for path in found)
        return tuple(path for path, words in commands if any(self._is_my_program(Path(word)) for word in words))

    @fact
    def has_task(self) -> bool:
        """Whether the wizard's task for this OpenD is there (Windows)."""
        return self.machine.has_task(self.start("").task_name)

    @fact
    def keeper(self) -> Keeper:
        """What keeps the running OpenD; raises `Missing` while none runs, `Unseen`."""
        if not self.running:
            raise Missing(Text("OpenD is not running."))
        return keepers.keeper_of(self.running[0].pid)

    @fact
    def has_user_manager(self) -> bool:
        """Whether this user's own systemd can be reached from here."""
        folder = os.environ.get("XDG_RUNTIME_DIR")
        return self.is_own_home and folder is not None and (Path(folder) / "systemd" / "private").exists()

    @fact
    def lingers(self) -> bool:
        """Whether this user's units run while the user is not logged in."""
        return (self.machine.root / "var/lib/systemd/linger" / self.opend_user).exists()

    @property
    def remembers_login(self) -> bool:
        """Whether OpenD seems to remember a login: the file that is reported to hold it is there (facts: §1.4)."""
        return (self.own_data_dir / "Broker.dat").is_file()

    def start(self, account: str) -> Start:
        """How this OpenD is started without a terminal; raises `Missing`, `Refused`."""
        installation = self.installation
        beside = self.program_dir / installation.brand.config_name
        given = background.arguments(installation.config, beside, account)
        return Start(installation.brand.title, self.program, self.program_dir, given)
