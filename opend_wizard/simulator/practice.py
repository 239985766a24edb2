"""Practice mode: a simulated OpenD, broken in a chosen way, for as long as somebody practises on it."""

from __future__ import annotations

import atexit
from dataclasses import dataclass
from pathlib import Path
from typing import final

from opend_wizard.errors import Missing
from opend_wizard.simulator.faults import FAULTS, Fault
from opend_wizard.simulator.folder import OwnFolder, clean_up_leftovers
from opend_wizard.simulator.layout import Layout
from opend_wizard.simulator.stage import Stage
from opend_wizard.texts import Text


@dataclass(frozen=True)
class InstallationArguments:
    """Where the wizard is to look, in place of a real OpenD."""

    program_dir: Path
    data_dir: Path
    config: Path
    state_dir: Path
    script: Path | None = None


@final
class Practice:
    """One broken OpenD in a folder of its own; `close` ends its processes and removes what was made."""

    def __init__(self, fault: Fault, own: OwnFolder) -> None:
        self.fault = fault
        self._own = own
        self.folder = own.path
        self._stage = Stage(own.content)
        try:
            fault.breaks(self._stage)
        except BaseException:
            self._stage.close()
            raise

    @classmethod
    def start(cls, symptom: str, folder: Path | None = None, variant: str | None = None) -> Practice:
        """Break an OpenD the way of `symptom`, e.g. ``q02``, or of one of its variants, by the id of the fault.

        `folder` must be empty or absent; without it a temporary one is made. Raises `Missing` where no
        such practice is known, `Refused` for a folder in use or a fault that cannot be made here.
        """
        fault = choose(symptom, variant)
        fault.require_possible()
        clean_up_leftovers()
        own = OwnFolder(folder)
        try:
            practice = cls(fault, own)
        except BaseException:
            own.remove()
            raise
        atexit.register(practice.close)
        return practice

    @property
    def story(self) -> Text:
        """What is broken and what to try, for the person."""
        return self.fault.story

    @property
    def layout(self) -> Layout:
        """The folders and ports of the simulated OpenD."""
        return self._stage.layout

    @property
    def stage(self) -> Stage:
        """The simulated machine itself, for breaking it further."""
        return self._stage

    @property
    def state_dir(self) -> Path:
        """The wizard's own memory during practice, apart from its real one."""
        return self._stage.state_dir

    @property
    def installation_arguments(self) -> InstallationArguments:
        """What `check` and `fix` take as --program-dir, --data-dir, --config, --state-dir, and --script if any."""
        layout = self._stage.layout
        script = self._stage.script
        return InstallationArguments(layout.program_dir, layout.data_dir, layout.config, self.state_dir, script)

    @property
    def opend_runs(self) -> bool:
        """Whether the simulated OpenD runs just now."""
        return self._stage.opend is not None and self._stage.opend.alive

    def start_opend(self) -> bool:
        """Start the simulated OpenD as its files are now; False if it gave up and said why in its log."""
        return self._stage.start_opend()

    def stop_opend(self) -> None:
        """End the simulated OpenD."""
        self._stage.stop_opend()

    @property
    def phone_codes(self) -> tuple[str, ...]:
        """The codes that the practice phone has received so far, the newest last."""
        opend = self._stage.opend
        codes = opend.ask(do="phone").get("codes") if opend is not None and opend.alive else None
        return tuple(map(str, codes)) if isinstance(codes, list) else ()

    def act(self) -> None:
        """Do what the person would have to do elsewhere; nothing where there is no such thing."""
        if self.fault.act is not None:
            self.fault.act(self._stage)

    def close(self) -> None:
        """End every process, remove everything that was made; a second time is harmless."""
        atexit.unregister(self.close)
        self._stage.close()
        self._own.remove()

    def __enter__(self) -> Practice:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def choose(symptom: str, variant: str | None = None) -> Fault:
    """The fault to practise `symptom` with: the one with the id `variant`, else the first that can be made here.

    Raises `Missing` where no such practice is known. A fault that cannot be made here is given only
    if there is no other: it then says why.
    """
    known = [fault for fault in FAULTS if fault.symptom == symptom and variant in (None, fault.id)]
    possible = [fault for fault in known if fault.impossible() is None]
    if not known:
        others = ", ".join(sorted({fault.symptom for fault in FAULTS}))
        raise Missing(
            Text("There is no practice for {symptom}. There is one for {known}.", symptom=symptom, known=others)
        )
    return (possible or known)[0]


__all__ = ["FAULTS", "InstallationArguments", "Practice", "choose"]
