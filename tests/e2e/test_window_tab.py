"""Tab goes from top to bottom on every page, whatever was put in last."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.window import Driver


def round_trip(driver: Driver) -> list[QWidget]:
    """What Tab visits until it comes to the same thing again; the buttons below the page are left out."""
    driver.window.activateWindow()
    driver.until(lambda: QApplication.focusWidget() is not None)
    met: list[QWidget] = []
    while (here := QApplication.focusWidget()) not in met:
        assert here is not None
        met.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    start = next(place for place, widget in enumerate(met) if not driver.page.isAncestorOf(widget))
    return [widget for widget in met[start:] + met[:start] if driver.page.isAncestorOf(widget)]


def tops(driver: Driver, widgets: list[QWidget]) -> list[int]:
    content = driver.page.findChild(QWidget, f"{driver.page.objectName()}-content")
    assert content is not None
    places = []
    for widget in widgets:
        widget.setFocus()  # scrolls to it
        inside = content.isAncestorOf(widget)
        below = content.verticalScrollBar().value() + 1000 if inside else 0  # type: ignore[attr-defined]  # it scrolls
        places.append(widget.mapTo(driver.page, QPoint(0, 0)).y() + below)
    return places


def test_a_row_that_was_put_in_last_is_met_where_it_is_seen(driver: Driver) -> None:
    driver.practise("q10-off")
    driver.press("symptom-q14")
    QTest.qWait(1)
    met = round_trip(driver)
    names = [widget.objectName() for widget in met]
    assert names.index("choose-script") == names.index("symptom-q14") + 1
    assert names[0] == "end-practice"
    assert tops(driver, met) == sorted(tops(driver, met))


def test_what_was_found_is_met_before_the_buttons_below_it(driver: Driver) -> None:
    driver.practise("q03-neighbour")
    driver.look("q03")
    met = round_trip(driver)
    names = [widget.objectName() for widget in met]
    assert names.index("fix-use_free_api_port") < names.index("fold-fine") < names.index("look-again")
    assert tops(driver, met) == sorted(tops(driver, met))
