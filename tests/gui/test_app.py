from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

START = """
import sys
from pathlib import Path
from opend_wizard.gui.app import run
sys.exit(run(state_dir=Path(sys.argv[1])))
"""
CLOSES = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from opend_wizard.gui import app, wizard

class Closing(wizard.Wizard):
    def __init__(self, desk):
        super().__init__(desk)
        desk.furnished.connect(lambda: QTimer.singleShot(0, getattr(self, sys.argv[2])))

wizard.Wizard = Closing
sys.exit(app.run(state_dir=Path(sys.argv[1])))
"""

HEAVY = (
    *("lxml", "psutil", "platformdirs", "ssl", "secrets", "xml", "datetime"),
    *(f"opend_wizard.{name}" for name in ("crash", "doctor", "journal", "model", "private")),
)
PAINTED = f"""
import sys
from pathlib import Path
from opend_wizard.gui.app import application
app = application()
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.engine import Engine
from opend_wizard.gui.wizard import Wizard
from opend_wizard.gui.pages.opend import OpendPage

def constants():
    import enum
    kinds = (enum.Enum, enum.Flag, enum.IntEnum, enum.IntFlag)
    names = [each.__qualname__ for kind in kinds for each in kind.__subclasses__()]
    return [name for name in names if name.startswith("Qt.")]

class Page(OpendPage):
    def paintEvent(self, event):
        super().paintEvent(event)
        print([name for name in {HEAVY} if name in sys.modules], constants(), flush=True)
        import os
        os._exit(0)

import opend_wizard.gui.wizard as module
module.OpendPage = Page
window = Wizard(Desk(Engine(Path(sys.argv[1]))))
window.show()
app.exec()
"""


def run(code: str, *arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def test_the_program_ends_with_its_window(tmp_path: Path) -> None:
    for way in ("close", "accept", "reject"):
        ended = run(CLOSES, tmp_path / "state", way)
        assert ended.returncode == 0, ended.stderr


def test_the_window_is_painted_before_anything_heavy_and_all_of_qts_constants_are_loaded(tmp_path: Path) -> None:
    assert run(PAINTED, tmp_path / "state").stdout.strip() == "[] []"


def test_the_first_paint_is_told_for_the_benchmark_before_the_engine_is_loaded(tmp_path: Path) -> None:
    told = run(START, tmp_path / "state", OPEND_WIZARD_BENCH="first-paint").stdout.split()
    assert len(told) == 2
    assert all(float(number) > 0 for number in told)


def test_looking_for_opend_writes_nothing(tmp_path: Path) -> None:
    run(CLOSES, tmp_path / "state", "close")
    assert not (tmp_path / "state").exists()


MOVES = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from opend_wizard.gui import app, wizard

class Moving(wizard.Wizard):
    def __init__(self, desk):
        super().__init__(desk)
        desk.furnished.connect(lambda: QTimer.singleShot(0, self.move_and_close))

    def move_and_close(self):
        print(self.width(), self.height())
        self.resize(700, 560)
        self.close()

wizard.Wizard = Moving
sys.exit(app.run(state_dir=Path(sys.argv[1])))
"""


def test_the_next_window_has_the_size_of_the_last(tmp_path: Path) -> None:
    first, second = (run(MOVES, tmp_path / "state").stdout.split() for _ in range(2))
    assert first != second
    assert second == ["700", "560"]
