from __future__ import annotations

import threading
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from opend_wizard.gui.desk import Desk
from opend_wizard.gui.waiting import until_done
from opend_wizard.gui.widgets import members as members_table
from opend_wizard.gui.widgets import rows
from opend_wizard.gui.widgets.buttons import Button, spoken
from opend_wizard.gui.widgets.card import Card
from opend_wizard.gui.widgets.diff import DiffView
from opend_wizard.gui.widgets.fold import Fold
from opend_wizard.gui.widgets.members import MemberTable
from opend_wizard.gui.widgets.notice import Notice
from opend_wizard.gui.widgets.options import OptionForm
from opend_wizard.gui.widgets.rows import Rows
from opend_wizard.gui.widgets.step import StepView
from opend_wizard.model import Fix, Option, Verdict
from opend_wizard.opend.appdata import Member
from opend_wizard.report.diff import diff_lines
from opend_wizard.steps import AskPerson, RemoveFile, StopProcess, Unpack, WriteFile
from opend_wizard.texts import Text

SETTINGS = b"\t<ip>127.0.0.1</ip>\n\t<api_port>11111</api_port>\n\t<login_pwd>hunter2</login_pwd>\n"
BEFORE = b"<moomoo_opend>\n" + SETTINGS + b"</moomoo_opend>"
AFTER = BEFORE.replace(b"11111", b"11112")


def read(widget: QWidget) -> str:
    return "\n".join(child.accessibleName() for child in widget.findChildren(QWidget) if child.accessibleName())


def members(count: int) -> tuple[Member, ...]:
    return tuple(Member(f"Security/{number:06}.dat", number, 0) for number in range(count))


def test_a_card_is_a_radio_button_that_can_be_clicked_anywhere(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    box, group = QVBoxLayout(holder), QButtonGroup(holder)
    cards = [Card(f"card-{number}", Text("One"), Text("Details of it.")) for number in range(2)]
    for card in cards:
        box.addWidget(card)
        group.addButton(card)
    holder.show()
    for card in cards:
        QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(card.width() - 5, card.height() - 5))
        assert group.checkedButton() is card
    face = QAccessible.queryAccessibleInterface(cards[0])
    assert face.role() == QAccessible.Role.RadioButton
    assert face.text(QAccessible.Text.Name) == "One"
    assert face.text(QAccessible.Text.Description) == "Details of it."


def test_a_card_grows_with_its_text(qtbot: QtBot) -> None:
    short, long = Card("a", Text("One")), Card("b", Text("One"), Text("Many words. " * 40))
    for card in (short, long):
        qtbot.addWidget(card)
    assert long.heightForWidth(300) > 3 * short.heightForWidth(300)


def test_a_diff_shows_numbers_signs_and_no_secret(qtbot: QtBot) -> None:
    view = DiffView(diff_lines(BEFORE, AFTER))
    qtbot.addWidget(view)
    lines = view.toPlainText().split("\n")
    assert any(line.split()[:2] == ["3", "-"] and "11111" in line for line in lines)
    assert any(line.split()[:2] == ["3", "+"] and "11112" in line for line in lines)
    assert "hunter2" not in view.toPlainText()
    assert len(view.extraSelections()) == 2
    assert view.isReadOnly()


def test_a_diff_is_as_high_as_its_lines(qtbot: QtBot) -> None:
    view = DiffView(diff_lines(BEFORE, AFTER))
    qtbot.addWidget(view)
    view.resize(600, view.height())
    view.show()
    assert view.verticalScrollBar().maximum() == 0


def test_of_a_hundred_thousand_files_those_that_are_seen_are_asked_for(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: set[int] = set()
    shown = Qt.ItemDataRole.DisplayRole
    data = members_table._Members.data

    def noted(self: members_table._Members, index: QModelIndex | QPersistentModelIndex, role: int = shown) -> object:
        asked.add(index.row())
        return data(self, index, role)

    monkeypatch.setattr(members_table._Members, "data", noted)
    table = MemberTable(members(100_000))
    qtbot.addWidget(table)
    table.show()
    QTest.qWait(1)
    qtbot.waitUntil(lambda: 0 in asked, timeout=120_000)
    assert len(asked) < 2_000  # a screenful, and by what Qt measures the width of a column
    model = table.model()
    assert model.rowCount() == 100_000
    assert model.index(99_999, 0).data() == "Security/099999.dat"
    assert model.index(1500, 1).data() == "1.5 kB"


def test_a_file_name_from_an_archive_cannot_reorder_the_line(qtbot: QtBot) -> None:
    table = MemberTable((Member("good\u202etxt.exe", 1, 0),))
    qtbot.addWidget(table)
    assert table.model().index(0, 0).data() == "good<U+202E>txt.exe"


def test_what_is_folded_is_unfolded_by_its_line(qtbot: QtBot) -> None:
    fold = Fold("fold", Text("Fine: 2"))
    qtbot.addWidget(fold)
    inside = QWidget()
    fold.add(inside)
    fold.show()
    assert not inside.isVisible()
    QTest.mouseClick(fold.button, Qt.MouseButton.LeftButton)
    assert inside.isVisible()


def test_a_notice_takes_no_room_until_it_speaks(qtbot: QtBot) -> None:
    notice = Notice("notice")
    qtbot.addWidget(notice)
    assert notice.isHidden()
    notice.tell(None, Text("First."), Text("Second."), Text("Third."))
    assert not notice.isHidden()
    assert "First." in read(notice)
    assert "Second. Third." in read(notice)


def test_a_button_is_read_without_the_mark_of_its_key(qtbot: QtBot) -> None:
    button = Button(Text("Look &again"), "again")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Look again"
    assert not button.autoDefault()


@pytest.mark.parametrize(
    ("label", "heard"),
    [
        ("Look &again", "Look again"),
        ("R&&D &now", "R&D now"),
        ("继续(&C)", "继续"),
        ("選択（&F）…", "選択…"),
        ("戻る (&B)", "戻る"),
        ("Save (R&&D)", "Save (R&D)"),
        ("Open (&all)", "Open (all)"),
    ],
)
def test_a_label_is_heard_without_the_mark_of_its_key(label: str, heard: str) -> None:
    assert spoken(label) == heard


class TestRows:
    @pytest.fixture
    def listed(self, qtbot: QtBot) -> Rows:
        listed = Rows()
        qtbot.addWidget(listed)
        listed.plan([("one", Text("The first holds.")), ("two", Text("The second holds."))])
        listed.show()
        return listed

    def test_everything_is_there_before_it_begins(self, listed: Rows) -> None:
        assert listed.names == ("one", "two")
        assert listed["two"].accessibleName() == "The second holds. Still to come"

    def test_a_row_says_how_it_went_and_how_long_it_took(self, listed: Rows) -> None:
        listed["one"].begin()
        listed["one"].end(Verdict.PROBLEM, 1.26)
        assert listed["one"].accessibleName() == "The first holds. Problem"
        assert "1.3 s" in read(listed)

    def test_a_slow_row_is_told_once_and_so_is_its_end(
        self, listed: Rows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(rows, "SLOW", 0.05)
        heard: list[object] = []
        listed.slow.connect(heard.append)
        listed["one"].begin()
        qtbot.waitUntil(lambda: bool(heard))
        listed["one"].end(Verdict.FINE)
        qtbot.waitUntil(lambda: len(heard) == 2)
        assert heard[1] is None

    def test_what_was_stopped_is_no_verdict(self, listed: Rows) -> None:
        listed["one"].begin()
        listed.halt()
        assert listed["one"].accessibleName() == "The first holds. Stopped"
        assert listed["two"].accessibleName() == "The second holds. Still to come"


def test_options_are_told_after_a_pause_in_typing(qtbot: QtBot) -> None:
    form = OptionForm((Option("port", Text("Port"), "11112"),))
    qtbot.addWidget(form)
    form.show()
    field = form.findChild(QLineEdit, "option-port")
    assert field is not None
    told: list[dict[str, str]] = []
    form.changed.connect(told.append)
    field.selectAll()
    with qtbot.waitSignal(form.typed):
        QTest.keyClicks(field, "2")
    QTest.keyClicks(field, "2222 ")
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    assert told == [{"port": "22222"}]
    form.show_trouble(Text("That port is taken."))
    assert field.accessibleDescription() == "That port is taken."


class TestSteps:
    def shown(self, qtbot: QtBot, step: object) -> str:
        view = StepView(1, step, alone=False)  # type: ignore[arg-type]  # each kind in turn
        qtbot.addWidget(view)
        return read(view)

    def test_a_file_is_shown_with_its_meaning_path_and_diff(self, qtbot: QtBot) -> None:
        step = WriteFile(Path("/opend/OpenD.xml"), BEFORE, AFTER, Text("api_port 11111 → 11112; nothing else changes."))
        said = self.shown(qtbot, step)
        assert "api_port 11111 → 11112" in said
        assert str(Path("/opend/OpenD.xml")) in said
        assert "The lines that change" in said

    def test_unpacking_names_count_size_and_both_places(self, qtbot: QtBot) -> None:
        said = self.shown(qtbot, Unpack(Path("/opend/AppData.dat"), 1, 1, Path("/data/F3CNN"), members(3)))
        assert "Write 3 files (3 B)" in said
        assert str(Path("/opend/AppData.dat")) in said
        assert str(Path("/data/F3CNN")) in said
        assert "Show the 3 files" in said

    def test_moving_a_file_away_says_that_it_is_not_deleted(self, qtbot: QtBot) -> None:
        assert "not deleted" in self.shown(qtbot, RemoveFile(Path("/data/Device.dat"), "00"))

    def test_stopping_a_program_says_that_it_is_for_good(self, qtbot: QtBot) -> None:
        assert "cannot be undone" in self.shown(qtbot, StopProcess(7, 0.0, "nc"))

    def test_a_command_for_the_person_can_be_copied(self, qtbot: QtBot) -> None:
        view = StepView(1, AskPerson(Text("Install libfuse2."), "sudo apt install libfuse2"), alone=True)
        qtbot.addWidget(view)
        button = view.findChild(Button, "copy-command")
        assert button is not None
        button.click()
        assert QGuiApplication.clipboard().text() == "sudo apt install libfuse2"


def test_waiting_for_the_person_ends_when_it_is_noticed(desk: Desk, qtbot: QtBot) -> None:
    done = threading.Event()
    fix = Fix("ask", Text("Ask"), (AskPerson(Text("Do it."), noticed=done.is_set),))
    job = desk.job(partial(until_done, fix))
    noticed: list[object] = []
    job.item.connect(noticed.append)
    desk.begin(job)
    QTest.qWait(50)
    assert noticed == []
    with qtbot.waitSignal(job.over, timeout=120_000):
        done.set()
    assert noticed == [Text("Do it.")]
