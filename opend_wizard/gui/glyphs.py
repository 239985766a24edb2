"""One character, three shapes: Chinese and Japanese share codes but not letters, and the font decides.

Where the window speaks another language than the system, the system's own choice would be that of another country.
"""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication

from opend_wizard import languages
from opend_wizard.gui import spacing
from opend_wizard.languages import Language

_FAMILIES = {  # of Windows, macOS and Linux; those that are not there are passed over
    "zh-CN": ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei"),
    "zh-HK": ("Microsoft JhengHei UI", "PingFang HK", "Noto Sans CJK HK", "Noto Sans CJK TC", "Source Han Sans HC"),
    "ja": ("Yu Gothic UI", "Hiragino Sans", "Noto Sans CJK JP", "Source Han Sans", "IPAexGothic"),
}
_LENT = {family for families in _FAMILIES.values() for family in families}
_own: list[str] = []  # the families of the system's font


def begin(language: Language) -> None:
    """Write what is said from now on with the letters of `language`, until all the rest is lent them too."""
    spacing.write_with(_families(language))


def lend(language: Language) -> None:
    """Take from now on the letters of `language` behind those of the system's own font.

    Where it is the system's language nothing is set: a font that a program sets no longer follows the system's.
    """
    families = _families(language)
    spacing.write_with([])  # all that is written takes them from here
    font = QFont(QApplication.font())
    if families != font.families():
        font.setFamilies(families)
        QApplication.setFont(font)


def _families(language: Language) -> list[str]:
    global _own  # noqa: PLW0603  (one font a process, as with its palette)
    font = QApplication.font()
    if not _own or not _LENT & set(font.families()):
        _own = font.families()
    more = () if language is languages.wanted() else _FAMILIES.get(language.tag, ())
    return [real(font), *_own, *more] if more else _own


def real(font: QFont) -> str:
    """The family that `font` is drawn with: among others, a mere “Sans” would be passed over for the next one."""
    return QFontInfo(font).family()
