"""The OpenDs of this computer beside the one that is looked at."""

from __future__ import annotations

from opend_wizard.errors import Missing
from opend_wizard.fact import fact
from opend_wizard.facts.login import LoginFacts
from opend_wizard.opend import instances
from opend_wizard.opend.instances import Instance
from opend_wizard.opend.places import Installation
from opend_wizard.texts import Text


class TwinFacts(LoginFacts):
    """Several OpenDs side by side."""

    @fact
    def this_instance(self) -> Instance:
        """The ports and folders of this OpenD; raises `Missing` without a configuration that can be read."""
        found = instances.instance(self.installation)
        if found is None:
            raise Missing(Text("The configuration of this OpenD cannot be read."))
        return found

    @fact
    def other_instances(self) -> tuple[Instance, ...]:
        """The others: those that run, those in folders beside this one, further configurations in its folder."""
        running = [each for each in self.other_opends if self._belongs_here(each)]
        return instances.others_than(self.installation, running, self.machine.system)

    def _belongs_here(self, other: Installation) -> bool:
        """Of simulated ones only those of the same practice: others practise on this computer, too."""
        folder = other.program_dir
        return not other.simulated or (folder is not None and folder.is_relative_to(self.program_dir.parent))
