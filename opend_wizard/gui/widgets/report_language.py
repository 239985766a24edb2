"""In which language a report is written: the window's, until another one is chosen, which is remembered."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from opend_wizard import languages, preferences
from opend_wizard.gui.widgets.following import follow
from opend_wizard.languages import LANGUAGES, Language
from opend_wizard.texts import Text

if TYPE_CHECKING:
    from opend_wizard.gui.desk import Desk
    from opend_wizard.gui.jobs import Stop


class ReportLanguage(QComboBox):
    """Each language by its own name for itself."""

    def __init__(self, state_dir: Path | None = None) -> None:
        super().__init__()
        self.setObjectName("report-language-of-report")
        for setter in ("setAccessibleName", "setAccessibleDescription"):  # Linux and macOS name a box by what it shows
            follow(self, setter, Text("Language of the report"))
        self.addItems([language.name for language in LANGUAGES])
        kept = "" if state_dir is None else preferences.read(state_dir).report_language
        wanted = languages.of_report(kept)
        self.setCurrentIndex(LANGUAGES.index(wanted) if wanted in LANGUAGES else 0)
        self._first = self.currentIndex()

    @property
    def language(self) -> Language:
        """The one that is chosen."""
        return LANGUAGES[self.currentIndex()]

    def remember(self, desk: Desk) -> None:
        """Keep the choice for the next report; what was left as it was follows the window."""
        if self.currentIndex() != self._first:
            self._first = self.currentIndex()
            desk.begin(desk.job(partial(_keep, desk.state_dir, self.language)))


def _keep(folder: Path, language: Language, _stop: Stop) -> Iterator[None]:
    with suppress(OSError):  # this report is written in it all the same
        preferences.keep(folder, report_language=language.tag)
    yield None
