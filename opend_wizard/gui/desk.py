"""What all pages share: the session, the engine, the practice under way, and the jobs at work."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal

from opend_wizard import commands, languages
from opend_wizard.flow import Session
from opend_wizard.gui.engine import Engine
from opend_wizard.gui.jobs import Job, Work

if TYPE_CHECKING:
    from pathlib import Path

    from opend_wizard.gui.items import Scene
    from opend_wizard.simulator.practice import Practice

_THREADS = 6  # so that a few hanging looks never keep a new one waiting


class Desk(QObject):
    """Holds the session; whoever replaces it tells everybody."""

    changed = Signal()
    furnished = Signal()  # the scene is known for the first time
    practice_changed = Signal()
    settled = Signal()  # the last change under way is over
    mistaken = Signal(object)  # a Mistake of the wizard's own in one of the jobs

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._usual = engine
        self._jobs: list[Job] = []
        self.engine = engine
        self.session = Session()
        self.scene: Scene | None = None
        self.practice: Practice | None = None
        self.pool = QThreadPool(self)
        self.pool.setMaxThreadCount(_THREADS)

    def update(self, session: Session) -> None:
        """Go on with `session`."""
        self.session = session
        self._carry()
        self.changed.emit()

    @property
    def state_dir(self) -> Path:
        """The wizard's own folder, also while practising."""
        return self._usual.state_dir

    def furnish(self, scene: Scene) -> None:
        """The engine is loaded and has looked around."""
        self.scene = scene
        self.furnished.emit()

    def job(self, work: Work, fleeting: tuple[type, ...] = (), *, changes: bool = False) -> Job:
        """A job of this desk, to be connected to and then begun; one that `changes` something is never left behind."""
        job = Job(work, self, fleeting, changes=changes)
        self._jobs.append(job)
        job.mistaken.connect(self.mistaken)
        job.over.connect(self._clear)
        return job

    def begin(self, job: Job) -> None:
        """Let `job` work."""
        job.start(self.pool)

    @property
    def changing(self) -> bool:
        """Whether a change is being made or taken back just now."""
        return any(job.running and job.changes for job in self._jobs)

    def stop(self) -> None:
        """Ask every job to end."""
        for job in self._jobs:
            job.stop()

    def finish(self, milliseconds: int) -> bool:
        """End everything and wait for every thread; False if one is still at work after that time."""
        self.stop()
        quiet = self.pool.waitForDone(milliseconds)
        practice, self.practice = self.practice, None
        if practice is not None:
            with suppress(OSError):  # what cannot be removed now is removed before the next practice
                practice.close()
        return quiet

    def begin_practice(self, practice: Practice) -> None:
        """Work on a simulated OpenD from now on, with a history of its own."""
        places = practice.installation_arguments
        self.engine = Engine(practice.state_dir, places.program_dir, places.data_dir, places.config)
        self.practice = practice
        self._carry()
        self.practice_changed.emit()

    def end_practice(self) -> None:
        """Go back to the real computer; the simulated OpenD is removed beside the window."""
        practice, self.practice = self.practice, None
        if practice is None:
            return
        self.engine, self.session = self._usual, Session()
        self._carry()
        self.begin(self.job(self._usual.removing(practice), changes=True))
        self.practice_changed.emit()

    def _carry(self) -> None:
        """Let every command that is shown act on the same OpenD and the same history as this window does."""
        engine, session = self.engine, self.session
        chosen = session.installation
        named = (engine.program_dir, engine.data_dir, engine.config)
        alone = self.scene is not None and [each.installation for each in self.scene.found] == [chosen]
        if chosen is not None and not any(named) and not alone:
            named = (chosen.program_dir, None if chosen.program_dir else chosen.data_dir, None)
        given = replace(commands.given(), state_dir=engine.given_state_dir, script=session.script)
        language = given.language if given.language == languages.in_use().tag else ""  # else it was chosen here since
        commands.use(replace(given, language=language).about(*named))

    def _clear(self) -> None:
        for job in [job for job in self._jobs if not job.running]:
            self._jobs.remove(job)
            job.deleteLater()
        if not self.changing:
            self.settled.emit()
