"""What the window asks of the engine. Every generator here runs in a job's thread, and imports what it needs there."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from opend_wizard.errors import Refused, Told
from opend_wizard.texts import Text

if TYPE_CHECKING:  # the engine's heavy parts are loaded beside the window, not before it
    from opend_wizard.doctor import Examined, Outcome, Report, Started
    from opend_wizard.doctor.lookout import Stirred
    from opend_wizard.facts import Facts
    from opend_wizard.facts.glimpse import Glimpse
    from opend_wizard.gui.describe import Found
    from opend_wizard.gui.items import PhoneCodes, Planned, Scene, Settling, Target
    from opend_wizard.gui.jobs import Stop, Work
    from opend_wizard.gui.reporting import Telling, Wish
    from opend_wizard.journal import Journal, Progress, Run
    from opend_wizard.ladder import Rung
    from opend_wizard.model import Fix, Symptom
    from opend_wizard.opend.lifelines import Measured, Pulse
    from opend_wizard.opend.places import Installation
    from opend_wizard.simulator.practice import Practice


_GLANCE = 0.25  # seconds between two looks whether the person has done it


@dataclass(frozen=True)
class Engine:
    """The engine, working on the folders given; without any it uses the usual ones."""

    given_state_dir: Path | None = None
    program_dir: Path | None = None
    data_dir: Path | None = None
    config: Path | None = None

    @property
    def state_dir(self) -> Path:
        """The wizard's own folder, for history and backups."""
        from opend_wizard.machine import state_dir

        return self.given_state_dir or state_dir()

    def scene(self, stop: Stop) -> Iterator[Scene]:
        """Find every OpenD, running ones first, and whatever is left over from an earlier run."""
        from opend_wizard.gui.items import Scene
        from opend_wizard.machine import Machine
        from opend_wizard.opend.places import search
        from opend_wizard.simulator.faults import FAULTS
        from opend_wizard.symptoms import ALL

        seen = search(Machine(), program_dir=self.program_dir, data_dir=self.data_dir, config=self.config)
        found = tuple(self._described(one, stop) for one in seen.installations if not one.simulated)
        possible = tuple(fault for fault in FAULTS if fault.impossible() is None)
        yield Scene(found, seen.notes, ALL, possible, (*self._journal().unfinished(), *self._left_raised()))

    def pointed_at(self, folder: Path, stop: Stop) -> Iterator[Found]:
        """The OpenD in the folder that the person chose; what is missing there is in its note."""
        from opend_wizard.machine import Machine
        from opend_wizard.opend.places import find

        for one in find(Machine(), program_dir=folder):
            yield self._described(one, stop)

    def look(
        self,
        installation: Installation,
        symptoms: Sequence[Symptom],
        stop: Stop,
        *,
        everything: bool,
        ask_again: bool = False,
        script: Path | None = None,
    ) -> Iterator[Planned | Started | Examined | Rung | Report]:
        """Run the checks with fresh facts: first the plan, then each check and rung, last the report."""
        from opend_wizard import doctor
        from opend_wizard.gui import climbing
        from opend_wizard.machine import Machine
        from opend_wizard.opend.places import as_it_is_now

        facts = self._facts(as_it_is_now(installation, Machine()), stop, ask_again=ask_again, script=script)
        if everything:
            facts.patience.hurry()
        climb = climbing.Climb(facts, symptoms)
        yield climbing.planned(facts, symptoms, climb)
        done = []
        for item in doctor.examine(symptoms, facts, chosen=not everything):
            yield item
            if isinstance(item, doctor.Examined):
                done.append(item)
                yield from climb.known()
        yield from climb.rest()
        doctor.remember(facts)
        yield doctor.report(done)

    def remade(self, fix: Fix, values: Mapping[str, str], _stop: Stop) -> Iterator[Fix]:
        """The same fix for other values; raises `Refused` on a bad one."""
        if fix.remake is None:
            raise Refused(Text("This fix has nothing to choose."))
        yield fix.remake(values)

    def lookout(self, installation: Installation, since: Glimpse | None, stop: Stop) -> Iterator[Glimpse | Stirred]:
        """Watch OpenD from afar until stopped, and tell of each change; nothing is asked of it."""
        from opend_wizard.doctor import lookout

        yield from lookout.lookout(partial(self._facts, installation, stop), lookout.patiently(stop), since)

    def change(self, fix: Fix, symptom_id: str, stop: Stop) -> Iterator[Progress | Run]:
        """Make the changes of `fix`; a stop takes back what was already made."""
        yield from self._journal().perform(fix, symptom_id, stop)

    def verify(
        self, target: Target, symptoms: Sequence[Symptom], stop: Stop, *, everything: bool, script: Path | None = None
    ) -> Iterator[Settling | Planned | Started | Examined | Rung | Report | Outcome]:
        """The same examination with fresh facts; last of all what the change came to, noted in the history too.

        A change that takes time to show is given it first.
        """
        from opend_wizard import doctor
        from opend_wizard.gui.items import Settling

        ask = target.settles > 0  # the change answers what OpenD was waiting for
        if ask:
            yield Settling(target.settles)
            make_facts = partial(self._facts, target.installation, stop, ask_again=True, script=script)
            doctor.settle(target.check, symptoms, make_facts, target.settles, stop)
        for item in self.look(target.installation, symptoms, stop, everything=everything, ask_again=ask, script=script):
            yield item
            if isinstance(item, doctor.Report):
                outcome = doctor.compare(target.before, item, target.check, interim=target.interim)
                yield outcome
                if target.run_id is not None and outcome.helped is not None:
                    with suppress(Told):  # another wizard is at work: the history lacks a word, nothing else
                        self._journal().note_verified(target.run_id, outcome.helped)

    def past(self, _stop: Stop) -> Iterator[tuple[Run, ...]]:
        """Everything the wizard has changed, the newest first."""
        yield tuple(self._journal().runs())

    def undo(self, run_id: str, stop: Stop, *, even_if_changed: bool) -> Iterator[Progress | Run]:
        """Take a run back; raises `Changed` if somebody changed its files since."""
        yield from self._journal().undo(run_id, even_if_changed=even_if_changed, stop=stop)

    def redo(self, run_id: str, stop: Stop, *, even_if_changed: bool) -> Iterator[Progress | Run]:
        """Make the changes of a run that was taken back once more."""
        yield from self._journal().redo(run_id, even_if_changed=even_if_changed, stop=stop)

    def hold(self, installation: Installation, stop: Stop) -> Iterator[Pulse | Measured]:
        """Hold two lines side by side; what was measured comes last, and is kept. Raises `Missing`."""
        from opend_wizard.opend.api import Manners
        from opend_wizard.opend.lifelines import INTERVALS, Measured, remember, side_by_side

        facts = self._facts(installation, stop)
        facts.require_no_pending_code()
        for item in side_by_side(*facts.api_address, Manners(key=facts.key_in_use), INTERVALS, stop):
            if isinstance(item, Measured):
                remember(self.state_dir, installation.data_dir, item)
            yield item

    def practise(
        self, symptom_id: str, fault_id: str | None, folder: Path | None, stop: Stop
    ) -> Iterator[Practice | Found]:
        """Set up a simulated OpenD that is broken as in `symptom_id`: first itself, then how it is found."""
        from opend_wizard.machine import Machine
        from opend_wizard.opend.places import find
        from opend_wizard.simulator.practice import Practice

        practice = Practice.start(symptom_id, folder, fault_id)
        yield practice
        places = practice.installation_arguments
        found = find(Machine(), program_dir=places.program_dir, data_dir=places.data_dir, config=places.config)
        yield self._described(found[0], stop)

    def phone(self, practice: Practice, stop: Stop) -> Iterator[PhoneCodes]:
        """What the phone of the practice has received, each time something new has come, until stopped."""
        from opend_wizard.gui.items import PhoneCodes

        last = None
        while not stop():
            with suppress(OSError):  # the simulated OpenD is ending just now
                codes = practice.phone_codes
                if codes != last:
                    last = codes
                    yield PhoneCodes(codes)
            time.sleep(_GLANCE)

    def removing(self, practice: Practice) -> Work:
        """The work of ending `practice`."""

        def work(_stop: Stop) -> Iterator[object]:
            practice.close()
            yield None

        return work

    def reported(self, installation: Installation, wish: Wish, stop: Stop) -> Iterator[Telling]:
        """Record and make a report for the vendor's engineers; last of all its draft."""
        from opend_wizard.gui.reporting import reported

        yield from reported(partial(self._facts, installation, lambda: False), self._journal(), wish, stop)

    def _left_raised(self) -> tuple[Run, ...]:
        """A log level that a recording which was cut short has left raised."""
        from opend_wizard.machine import Machine
        from opend_wizard.report.bundle import left_raised

        run = left_raised(self._journal(), self.state_dir, Machine())
        return () if run is None else (run,)

    def _described(self, installation: Installation, stop: Stop) -> Found:
        from opend_wizard.gui.describe import found

        return found(installation, self._facts(installation, stop))

    def _facts(
        self, installation: Installation, stop: Stop, *, ask_again: bool = False, script: Path | None = None
    ) -> Facts:
        from opend_wizard.facts import Facts
        from opend_wizard.machine import Machine
        from opend_wizard.patience import Patience

        return Facts(installation, Machine(), self.state_dir, Patience(None, stop), ask_again=ask_again, script=script)

    def _journal(self) -> Journal:
        from opend_wizard.journal import Journal
        from opend_wizard.machine import Machine

        return Journal(self.state_dir, Machine())
