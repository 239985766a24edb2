"""Chinese and Japanese are letters also where the system has no font for them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont

from bundle.names import ROOT
from linux import font

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems always have such fonts")

SCRIPT = """if True:
    import sys
    from pathlib import Path
    from PySide6.QtGui import QFont, QGuiApplication, QTextLayout
    from opend_wizard import assets
    from opend_wizard.gui.fonts import see_to_chinese
    def boxes(words):
        layout = QTextLayout(words, QFont())
        layout.beginLayout(); layout.createLine(); layout.endLayout()
        return sum(index == 0 for run in layout.glyphRuns() for index in run.glyphIndexes())
    app = QGuiApplication([])
    words = "这台电脑上的 閘道 コンピューター"
    before = boxes(words)
    without = see_to_chinese()
    assets._PLACES = (Path(sys.argv[1]),)
    print(before, without, see_to_chinese(), boxes(words), see_to_chinese())
"""


def test_our_font_is_used_where_the_system_has_none_for_chinese(tmp_path: Path) -> None:
    resources, system = tmp_path / "resources", tmp_path / "system"
    (resources / "fonts").mkdir(parents=True)
    system.mkdir()
    shutil.copy(font.FONT, resources / "fonts")
    latin = next(Path("/usr/share/fonts").rglob("DejaVuSans.ttf"), None)
    if latin is None:
        pytest.skip("the system has no font for Latin letters to begin with")
    shutil.copy(latin, system)
    (tmp_path / "fonts.conf").write_text(f"<fontconfig><dir>{system}</dir></fontconfig>", encoding="utf-8")
    environment = {**os.environ, "FONTCONFIG_FILE": str(tmp_path / "fonts.conf"), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", SCRIPT, str(resources)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["15", "False", "True", "0", "True"]


@pytest.mark.usefixtures("qapp")
def test_the_font_has_every_character_of_our_sentences() -> None:
    raw = QRawFont(str(font.FONT), 12)
    assert raw.isValid()
    asked = {letter for letter in font.characters() if letter >= "\u2e80"}
    assert len(asked) > 7000
    assert [letter for letter in sorted(asked) if not raw.supportsCharacter(ord(letter))] == []
