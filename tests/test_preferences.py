from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from opend_wizard import languages, preferences
from opend_wizard.__main__ import main
from opend_wizard.languages import LANGUAGES
from opend_wizard.machine import state_dir
from opend_wizard.preferences import Preferences


def test_what_is_kept_is_read_again_and_the_rest_stays(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    preferences.keep(folder, language="ja")
    preferences.keep(folder, place="AdnQ")
    assert preferences.read(folder) == Preferences("ja", "AdnQ")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_nobody_else_reads_them(tmp_path: Path) -> None:
    preferences.keep(tmp_path / "state", language="ja")
    assert stat.S_IMODE((tmp_path / "state/preferences.json").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[1]", b"\xff\xfe", b'{"language": 7, "place": null}', b'"' + b"x" * 20_000 + b'"', b"[" * 9_000],
)
def test_damage_counts_as_nothing_set(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "preferences.json").write_bytes(content)
    assert preferences.read(tmp_path) == Preferences()
    preferences.keep(tmp_path, language="ja")
    assert preferences.read(tmp_path).language == "ja"


def test_reading_makes_nothing(tmp_path: Path) -> None:
    assert preferences.read(tmp_path / "state") == Preferences()
    preferences.keep(tmp_path / "state", language="")
    assert not (tmp_path / "state").exists()


def test_they_are_where_everything_else_of_the_wizard_is() -> None:
    assert preferences.usual_folder() == state_dir()
    assert preferences.folder_of(["check"]) == state_dir()
    assert preferences.folder_of(["check", "--state-dir", "a"]) == Path("a")
    assert preferences.folder_of(["--state-dir=a", "--state-dir=b"]) == Path("b")


def test_the_command_line_beats_what_is_remembered_and_that_the_system() -> None:
    assert languages.asked_for(["--lang", "en"], "ja").tag == "en"
    assert languages.asked_for([], "ja").tag == "ja"
    assert languages.asked_for([], "xx") is languages.wanted()


def test_the_terminal_speaks_the_remembered_language(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    preferences.keep(tmp_path, language="ja")
    try:
        assert main(["history", f"--state-dir={tmp_path}"]) == 0
        remembered = capsys.readouterr().out
        assert main(["history", f"--state-dir={tmp_path}", "--lang=en"]) == 0
        english = capsys.readouterr().out
    finally:
        languages.use(LANGUAGES[0])
    assert english.isascii()
    assert any("\u3040" <= letter <= "\u30ff" for letter in remembered)
