"""What a report needs to know of practice mode; the simulator itself stands on a higher layer."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from opend_wizard.texts import Text


class Fault(Protocol):
    """A way to break a simulated OpenD."""

    @property
    def id(self) -> str:
        """Its name."""

    @property
    def symptom(self) -> str:
        """The symptom it is practised for."""

    @property
    def title(self) -> Text:
        """What is broken, in a few words."""


class Places(Protocol):
    """Where the wizard is to look, in place of a real OpenD."""

    @property
    def program_dir(self) -> Path:
        """The program folder."""

    @property
    def data_dir(self) -> Path:
        """The data folder."""

    @property
    def config(self) -> Path:
        """OpenD.xml."""

    @property
    def state_dir(self) -> Path:
        """The wizard's own memory during practice."""

    @property
    def script(self) -> Path | None:
        """The person's script, where it is what is practised on."""


class Practice(Protocol):
    """A simulated OpenD that is broken."""

    @property
    def story(self) -> Text:
        """What is broken and what to try."""

    @property
    def folder(self) -> Path:
        """The folder with everything in it."""

    @property
    def installation_arguments(self) -> Places:
        """What `check` and `fix` take."""

    @property
    def fault(self) -> Fault:
        """What was broken."""
