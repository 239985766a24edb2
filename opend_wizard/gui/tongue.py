"""The choice of the language in the window, and its being remembered."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

from opend_wizard import languages, preferences
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.jobs import Stop
from opend_wizard.gui.switching import speak_in_turns
from opend_wizard.gui.widgets.language_button import LanguageButton
from opend_wizard.gui.widgets.rail import Rail
from opend_wizard.languages import Language
from opend_wizard.texts import Translate


def offer(rail: Rail, desk: Desk) -> None:
    """Put the choice at the foot of `rail`."""
    button = LanguageButton()
    button.chosen.connect(partial(_switch, desk))
    rail.stand_on(button)


def _switch(desk: Desk, language: Language) -> None:
    job = desk.job(partial(_load, language))
    job.item.connect(partial(_speak, desk, language))
    desk.begin(job)


def _load(language: Language, _stop: Stop) -> Iterator[Translate]:
    """Beside the window: the whole catalogue takes a while to read."""
    yield languages.translator(language)


def _speak(desk: Desk, language: Language, translate: Translate) -> None:
    speak_in_turns(language, translate)
    desk.begin(desk.job(partial(_remember, desk.state_dir, language)))


def _remember(folder: Path, language: Language, _stop: Stop) -> Iterator[None]:
    with suppress(OSError):  # it is spoken all the same, and asked for again next time
        preferences.keep(folder, language=language.tag)
    yield None
