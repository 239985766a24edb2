"""OpenD's data folder, and what is shipped for it in AppData.dat."""

from __future__ import annotations

from pathlib import Path

from opend_wizard.errors import Missing
from opend_wizard.fact import fact, patient_fact
from opend_wizard.facts.base import Base
from opend_wizard.opend import appdata, data_folder, device
from opend_wizard.opend.device import Memory
from opend_wizard.texts import Text


class DataFacts(Base):
    """What is on the disk for OpenD."""

    @fact
    def appdata_path(self) -> Path | None:
        """AppData.dat beside the program, whatever its letters' case; None if there is none."""
        return appdata.find(self.program_dir)

    @patient_fact(60.0)
    def archive(self) -> appdata.Archive:
        """What AppData.dat holds; raises `Missing` without it, `appdata.BadArchive` if it must not be unpacked."""
        if self.appdata_path is None:
            raise Missing(Text("There is no AppData.dat in {folder}.", folder=self.program_dir))
        return appdata.inspect(self.appdata_path, self.patience.stop)

    @patient_fact(60.0)
    def comparison(self) -> appdata.Comparison:
        """Which members of AppData.dat the data folder lacks or holds differently."""
        return appdata.compare(self.archive, self.own_data_dir, self.patience.stop)

    @fact
    def own_data(self) -> data_folder.Folder:
        """The F3CNN folder as it is now; raises `Unseen` if this user may not look."""
        return data_folder.look(self.own_data_dir, self.machine)

    @fact
    def has_been_started(self) -> bool:
        """Whether OpenD has left a log of its own in this data folder."""
        return data_folder.has_been_started(self.data_dir)

    @fact
    def free_space(self) -> int:
        """Free bytes where the data folder is, or would be made."""
        return self.machine.free_space(self.own_data_dir)

    @fact
    def device(self) -> device.DeviceFile:
        """Device.dat as it is now."""
        return device.look(self.own_data_dir / "Device.dat")

    @fact
    def device_memory(self) -> Memory | None:
        """What the wizard remembers of Device.dat from an earlier run; None at the first look."""
        return device.recall(self.state_dir, self.own_data_dir / "Device.dat")
