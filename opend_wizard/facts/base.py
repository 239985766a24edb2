"""What all facts are about, and the time they may take."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from opend_wizard.errors import Missing
from opend_wizard.machine import Machine
from opend_wizard.opend.places import Installation
from opend_wizard.patience import Patience
from opend_wizard.texts import Text


class Base:
    """One OpenD and the machine it runs on; nothing here changes anything."""

    def __init__(
        self,
        installation: Installation,
        machine: Machine,
        state_dir: Path,
        patience: Patience | None = None,
        *,
        ask_again: bool = False,
        script: Path | None = None,
    ) -> None:
        self.installation = installation
        self.machine = machine
        self.state_dir = state_dir
        self.patience = patience or Patience()
        self.ask_again = ask_again
        self.script_path = script
        self.seen: dict[str, Any] = {}  # values of many types, each read back by its own fact

    @property
    def program_dir(self) -> Path:
        """The folder OpenD is started from; raises `Missing` where it is not known."""
        if self.installation.program_dir is None:
            raise Missing(Text("The folder of the OpenD program is not known. Choose it to have this checked."))
        return self.installation.program_dir

    @property
    def data_dir(self) -> Path:
        """OpenD's own folder, e.g. ``~/.com.moomoo.OpenD`` (facts: §1.4)."""
        return self.installation.data_dir

    @property
    def user_home(self) -> Path:
        """The home of OpenD's user: the folder that the data folder is made in, in practice too (facts: §1.4).

        On Windows, where that lies deeper, the home of who runs the wizard.
        """
        deeper = self.machine.system == "windows" and not self.installation.simulated
        return self.machine.home() if deeper else self.data_dir.parent

    @property
    def own_data_dir(self) -> Path:
        """The ``F3CNN`` folder in the data folder, where the content of AppData.dat belongs."""
        return self.installation.data_dir / "F3CNN"
