"""What a person without eyes or mouse would miss in a window: asked of Qt's accessibility and of the keyboard."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QWidget,
)

from opend_wizard.gui import keys
from opend_wizard.gui.widgets.evidence import EvidenceTable
from opend_wizard.gui.widgets.panel import Panel
from opend_wizard.gui.widgets.rail import Rail

_R = QAccessible.Role
ROLES: tuple[tuple[type[QWidget], tuple[QAccessible.Role, ...]], ...] = (
    (QRadioButton, (_R.RadioButton,)),
    (QCheckBox, (_R.CheckBox,)),
    (QPushButton, (_R.Button, _R.PushButton)),
    (QToolButton, (_R.Button, _R.PushButton, _R.CheckBox, _R.ButtonMenu)),
    (QComboBox, (_R.ComboBox,)),
    (QSpinBox, (_R.SpinBox,)),
    (QLineEdit, (_R.EditableText,)),
    (QPlainTextEdit, (_R.EditableText, _R.StaticText)),
    (QAbstractItemView, (_R.List, _R.Table, _R.Tree)),
)

# Controls whose name says all of what they do; whatever is not here describes its effect.
_EVIDENT = """
    undo redo stop stop-looking stop-holding hold-stop look-again look-now hold-look-again check-again check-everything
    try-again try-it done still-broken
    copy copy-forum copy-ladder copy-link copy-command copy-report copy-timeline open-page open-folder
    choose-folder choose-script forget-script choose-report
    undo-anyway leave-it stay-here stop-watching
    qt_wizard_cancel qt_wizard_finish __qt__passive_wizardbutton0 __qt__passive_wizardbutton1
    __qt__passive_wizardbutton6 __qt__passive_wizardbutton7
    about language close-about close-history close-keyboard close-report begin-report save-report discard-report
    it-happened stop-report mishap-history mishap-go-on
    for-trades for-quotes record take-last include-binary report-minutes report-note report-code report-target
    report-words report-language diff members front-page-text runs keys more-evidence practice-act
"""
EVIDENT = frozenset(_EVIDENT.split())
UNFOLDS = ("fold-", "shelf-", "taken-out", "front-page", "mishap-report")
_DECOR = (Panel, Rail, EvidenceTable)


def complaints(window: QWidget) -> Iterator[str]:
    """Everything that is wrong with what is shown of `window` now."""
    for widget in visible(window):
        inner = isinstance(widget, QScrollArea) or isinstance(widget.parentWidget(), QSpinBox)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not inner:
            yield from _of_control(widget)
        yield from _of_picture(widget)
    yield from _unreachable(window)
    yield from _ambiguous(window)


def visible(window: QWidget) -> list[QWidget]:
    """All that is shown in `window` itself."""
    return [widget for widget in window.findChildren(QWidget) if widget.isVisible() and widget.window() is window]


def told(widget: QWidget) -> str:
    """What a complaint calls `widget`."""
    return f"{type(widget).__name__} “{widget.objectName()}”"


def _of_control(widget: QWidget) -> Iterator[str]:
    face = QAccessible.queryAccessibleInterface(widget)
    if not face.text(QAccessible.Text.Name).strip():
        yield f"{told(widget)} has no name"
    wanted = next((roles for kind, roles in ROLES if isinstance(widget, kind)), None)
    if face.role() in (_R.NoRole, _R.Client) and type(widget).__name__ != "LadderView":
        yield f"{told(widget)} has no role"
    elif wanted is not None and face.role() not in wanted:
        yield f"{told(widget)} has the role {face.role().name}"
    evident = widget.objectName() in EVIDENT or widget.objectName().startswith(UNFOLDS)
    if not evident and not face.text(QAccessible.Text.Description).strip():
        yield f"{told(widget)} does not say what it does beyond “{face.text(QAccessible.Text.Name)}”"


def _of_picture(widget: QWidget) -> Iterator[str]:
    drawn = isinstance(widget, QLabel) and not widget.pixmap().isNull()
    kind = type(widget)
    own = "paintEvent" in vars(kind) and kind.__module__.startswith("opend_wizard") and kind not in _DECOR
    if not drawn and (not own or isinstance(widget, QAbstractButton)):
        return
    above = widget.parentWidget()
    names = [widget.accessibleName(), "" if above is None else above.accessibleName(), *_beside(above)]
    if not any(name.strip() for name in names):
        yield f"the picture {told(widget)} is not told in words"


def _beside(above: QWidget | None) -> list[str]:
    """What stands next to a picture and says the same, as the titles on the rail do."""
    labels = [] if above is None else above.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [label.accessibleName() for label in labels]


def _unreachable(window: QWidget) -> Iterator[str]:
    wanted = [widget for widget in visible(window) if _stop(widget)]
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    before = QApplication.focusWidget()
    reached: set[QWidget] = set()
    for _ in range(3 * len(wanted) + 10):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is not None:
            reached.add(now)
        if reached.issuperset(wanted):
            break
    if before is not None:
        before.setFocus()
    yield from (f"{told(widget)} is not reached by Tab" for widget in wanted if widget not in reached)


def _stop(widget: QWidget) -> bool:
    """Whether the Tab key must come to it; of radio buttons it comes to the chosen one, or else to the first."""
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    inner = isinstance(widget.parentWidget(), QSpinBox)
    return tab and widget.isEnabled() and not isinstance(widget, QRadioButton) and not inner


def _ambiguous(window: QWidget) -> Iterator[str]:
    counted = Counter(line.keys for line in keys.listed(window) if line.mnemonic)
    yield from (f"{key} belongs to {count}" for key, count in counted.items() if count > 1)


class Listener:
    """Looks on at a tour, and keeps what it would complain of."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def see(self, window: QWidget, name: str) -> None:
        if name == "start-opening":  # for a tenth of a second, before there is anything to be reached
            return
        self.found += [f"{name}: {complaint}" for complaint in complaints(window)]
