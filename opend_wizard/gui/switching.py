"""Another language while the window is open: all of it is said again where it stands."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from opend_wizard import languages
from opend_wizard.gui import glyphs
from opend_wizard.gui.anchor import anchors
from opend_wizard.gui.widgets.following import say_again
from opend_wizard.gui.widgets.words import Words
from opend_wizard.languages import Language
from opend_wizard.texts import Translate

_NAME = "words-of-qt"
_BREATH = 5  # milliseconds from one turn to the next, in which what the person does comes first
_AT_ONCE = 0.004  # seconds, before what has changed is laid out


def speak(language: Language) -> None:
    """Show everything in `language` from now on; what is typed, chosen or under way stays as it is."""
    app = QCoreApplication.instance()
    languages.use(language)
    if app is None:
        return
    held = anchors()
    translate_qt(app)
    QCoreApplication.sendEvent(app, QEvent(QEvent.Type.LanguageChange))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    for each in held:
        each.hold()


def speak_in_turns(language: Language, translate: Translate) -> None:
    """As `speak`, but the window lives on meanwhile: what is seen is said first, what is hidden in its later turns."""
    languages.use(language, translate)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        _Turns(app).begin()


class _Turns(QObject):
    """Goes through all widgets, those that are seen first, a few in each turn of the event loop; then ends."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app, self._language = app, languages.in_use()
        self._held = anchors()
        windows = QApplication.topLevelWidgets()
        self._to_say = [*windows, *(inner for window in windows for inner in window.findChildren(QWidget))]
        self._to_say.sort(key=QWidget.isVisible)  # else as they hang together: what is near each other is laid out once

    def begin(self) -> None:
        """Say all that is seen without scrolling."""
        glyphs.begin(self._language)
        for widget in self._to_say:
            if widget.isVisible() and not widget.isWindow() and not widget.visibleRegion().isEmpty():
                _tell(widget)
        QTimer.singleShot(_BREATH, self, self._say_some)

    def _say_some(self) -> None:
        """Those for which there is time; the rest, and then Qt's own words and letters, in the next turn."""
        if languages.in_use() is not self._language:  # it was changed again meanwhile
            self._end()
            return
        enough = time.monotonic() + _AT_ONCE
        while self._to_say and time.monotonic() < enough:
            widget = self._to_say.pop()
            if isValid(widget):
                _tell(widget)
        for each in self._held:
            each.keep()
        QTimer.singleShot(_BREATH, self, self._say_some if self._to_say else self._finish)

    def _finish(self) -> None:
        translate_qt(self._app)
        again = QEvent.Type.LanguageChange  # asked for by the translator: of everything, all at once
        QCoreApplication.removePostedEvents(None, again)  # type: ignore[arg-type]  # None is missing in the stubs
        self._end()

    def _end(self) -> None:
        for each in self._held:
            each.hold()
        self.deleteLater()


def _tell(widget: QWidget) -> None:
    """It follows the language, alone: Qt's own event would be handed on to all that it holds."""
    widget.changeEvent(QEvent(QEvent.Type.LanguageChange))
    say_again(widget)
    if isinstance(widget, Words) and widget.isVisible():
        widget.measure()  # now, while time is taken: laying out finds it done


def translate_qt(app: QCoreApplication) -> None:
    """Let Qt's own dialogs and menus speak the language in use."""
    former = app.findChild(QTranslator, _NAME)
    if isinstance(former, QTranslator):
        app.removeTranslator(former)
        former.setParent(None)
    language = languages.in_use()
    QLocale.setDefault(QLocale(language.tag) if language.translated else QLocale.system())
    translator = QTranslator(app)
    translator.setObjectName(_NAME)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language.qt}", folder):
        app.installTranslator(translator)
    if isinstance(app, QApplication):
        glyphs.lend(language)
