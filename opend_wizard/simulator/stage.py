"""One simulated machine: the folders of an OpenD, the wizard's own memory of it, and the processes around it."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from opend_wizard.errors import Told
from opend_wizard.opend.places import SIMULATED, Brand
from opend_wizard.simulator import history, layout, neighbour, ports
from opend_wizard.simulator.heart.status import ProgramStatus
from opend_wizard.simulator.launch import Child
from opend_wizard.simulator.layout import Layout


class Stage:
    """What a fault may break; `close` ends every process that was started here."""

    def __init__(self, folder: Path, brand: Brand = Brand.MOOMOO) -> None:
        self.folder = folder
        self.brand = brand
        self.layout: Layout = layout.make(folder, brand, ports.free_port())
        history.write_success(self.layout, datetime.now().astimezone() - timedelta(days=1))
        self.state_dir = folder / "wizard"
        self.state_dir.mkdir(mode=0o700)
        self.opend: Child | None = None
        self.script: Path | None = None  # what the person practises on, where it is a script of theirs
        self._others: list[Child] = []
        self._flags: tuple[str, ...] = ()

    @property
    def processes(self) -> tuple[Child, ...]:
        """Everything that was started here and still runs."""
        return tuple(child for child in (self.opend, *self._others) if child is not None and child.alive)

    def start_opend(self, *flags: str) -> bool:
        """Start OpenD as it is configured now; False if it gave up (its log then says why).

        `flags` hold for later starts too, except that a login which was finished once needs no code again.
        """
        self.stop_opend()
        self._flags = flags = flags or self._flags
        opend = _opend(self.layout, flags)
        if opend.first["ready"] is not True:
            opend.stop()
            return False
        self.opend = opend
        return True

    def stop_opend(self) -> None:
        """End OpenD if it runs."""
        if self.opend is not None:
            if _is_ready(self.opend):
                self._flags = tuple(flag for flag in self._flags if not flag.startswith("-status="))
            self.opend.stop()
            self.opend = None

    def start_neighbour(self, port: int) -> None:
        """Have another program, not an OpenD, hold `port`."""
        self._others.append(Child([neighbour.MARKER, str(port)], self.folder))

    def start_program(self, *arguments: str) -> Child:
        """Start one of our other small programs, by its marker and what it is told; raises `Told`."""
        child = Child(list(arguments), self.folder)
        self._others.append(child)
        return child

    def start_holder(self, path: Path) -> None:
        """Have another program, not an OpenD, keep the file `path` open."""
        self._others.append(Child([neighbour.MARKER, str(ports.free_port()), f"--hold={path}"], self.folder))

    def start_twin(self, port: int | None = None, *flags: str) -> Layout:
        """Start a second OpenD, of a folder of its own, configured with the same port or with another one."""
        twin = layout.make(self.folder / "second", self.brand, port or self.layout.api_port)
        self._others.append(_opend(twin, flags))
        return twin

    def close(self) -> None:
        """End every process that was started here."""
        self.stop_opend()
        self.stop_others()

    def stop_others(self) -> None:
        """End every program that is not OpenD."""
        while self._others:
            self._others.pop().stop()


def _is_ready(opend: Child) -> bool:
    try:
        return opend.ask(do="state").get("status") == ProgramStatus.READY
    except Told:  # it has ended
        return False


def _opend(where: Layout, flags: tuple[str, ...]) -> Child:
    given = (f"-cfg_file={where.config}", f"-data_dir={where.data_dir}", f"-brand={where.brand.name}")
    return Child([SIMULATED, *given, *flags], where.program_dir)
