"""Another language while the window is open: all of it is said again where it stands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from opend_wizard import languages
from opend_wizard.gui import glyphs
from opend_wizard.gui.anchor import anchors
from opend_wizard.languages import Language

_NAME = "words-of-qt"


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
