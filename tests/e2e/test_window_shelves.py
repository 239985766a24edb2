"""The list of symptoms: six shelves, each unfolded on demand, and what is chosen always in sight."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from opend_wizard.gui.widgets.card import Card
from opend_wizard.gui.widgets.shelf import Shelf
from opend_wizard.model import Group
from opend_wizard.symptoms import ALL
from tests.window import Driver


def cards(driver: Driver) -> list[str]:
    return [card.objectName() for card in driver.page.findChildren(Card) if card.isVisible()]


def of(*groups: Group) -> list[str]:
    return ["everything", *(f"symptom-{symptom.id}" for symptom in ALL if symptom.group in groups)]


def test_a_shelf_unfolds_and_what_is_chosen_stays_in_sight(driver: Driver) -> None:
    driver.practise("q10-off")
    assert sorted(cards(driver)) == sorted(of(Group.RIGHTS))
    shelves = [shelf for shelf in driver.page.findChildren(Shelf) if shelf.isVisible()]
    assert len(shelves) == len({symptom.group for symptom in ALL})

    driver.press("shelf-start")
    assert sorted(cards(driver)) == sorted(of(Group.RIGHTS, Group.START))
    driver.press("shelf-rights")
    assert sorted(cards(driver)) == sorted([*of(Group.START), "symptom-q10"])

    driver.type("search", "Device.dat")
    assert "symptom-q06" in cards(driver)
    assert not any(shelf.isVisible() for shelf in shelves)
    driver.type("search", "")
    assert sorted(cards(driver)) == sorted([*of(Group.START), "symptom-q10"])


def test_tab_meets_the_shelves_in_the_order_in_which_they_are_seen(driver: Driver) -> None:
    driver.practise("q10-off")
    driver.press("shelf-login")
    QTest.qWait(1)
    wanted = [shelf.button for shelf in driver.page.findChildren(Shelf)]
    met: list[QWidget] = []
    here: QWidget | None = driver.page
    while here is not None and (here := here.nextInFocusChain()) is not driver.page:
        if here in wanted:
            met.append(here)
    places = [button.mapTo(driver.page, button.rect().topLeft()).y() for button in met]
    assert len(met) == len(wanted)
    assert places == sorted(places)
