"""The last rung for the device lock: let OpenD make a new device identity."""

from __future__ import annotations

from opend_wizard.errors import Missing
from opend_wizard.facts import Facts
from opend_wizard.model import Fix
from opend_wizard.steps import RemoveFile
from opend_wizard.texts import Text


def renew_device_id(facts: Facts) -> Fix:
    """Move Device.dat into the backup; OpenD makes a new one at its next start (FAQ Q6).

    Raises `Missing` if the file could not be read, since an unread file cannot be put back.
    """
    device = facts.device
    if device.sha256 is None:
        raise Missing(Text("{path} is too large to be a device identity.", path=device.path))
    return Fix(
        id="renew_device_id",
        title=Text("Let OpenD make a new device identity."),
        steps=(RemoveFile(device.path, device.sha256),),
        caution=Text("You will need one SMS verification at the next login. OpenD must not be running meanwhile."),
        afterwards=Text("Start OpenD again and enter the SMS code once."),
        needs_stopped=facts.installation.program_dir or facts.data_dir,
    )
