"""The installer: its list of files, what it is told, its words in four languages, and that NSIS takes it."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from bundle import names
from windows import icon, installer, signing

WINDOWS = names.ROOT / "packaging/windows"
LANGUAGES = ("ENGLISH", "SIMPCHINESE", "TRADCHINESE", "JAPANESE")


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    frozen = tmp_path / "build/windows/frozen/opend-wizard"
    for name in ("opend-wizard.exe", "opend-wizard-cli.exe", "_internal/a/x$1.dll", "_internal/b.dll"):
        (frozen / name).parent.mkdir(parents=True, exist_ok=True)
        (frozen / name).write_bytes(b"x" * 3000)
    return frozen


def test_every_file_is_put_and_exactly_these_are_taken_away(frozen: Path) -> None:
    put, away = installer.listing(frozen).split("!macro RemoveFiles\n")
    assert re.findall(r'(?m)^File "(.*)"$', put) == [
        *(f"{frozen}/opend-wizard-cli.exe", f"{frozen}/opend-wizard.exe"),
        *(f"{frozen}/_internal/b.dll", f"{frozen}/_internal/a/x$1.dll"),
    ]
    assert re.findall(r'(?m)^SetOutPath "(.*)"$', put) == ["$INSTDIR", r"$INSTDIR\_internal", r"$INSTDIR\_internal\a"]
    assert away.splitlines() == [
        r'Delete "$INSTDIR\_internal\a\x$$1.dll"',
        r'Delete "$INSTDIR\_internal\b.dll"',
        r'Delete "$INSTDIR\opend-wizard-cli.exe"',
        r'Delete "$INSTDIR\opend-wizard.exe"',
        r'RMDir "$INSTDIR\_internal\a"',
        r'RMDir "$INSTDIR\_internal"',
        "!macroend",
    ]


def test_the_script_is_told_all_that_it_asks_for(frozen: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(signing.VARIABLE, raising=False)
    told = installer.definitions(frozen, Path("setup.exe"), Path("files.nsh"))
    assert (told["VERSION"], told["KILOBYTES"]) == (names.version(), "11")
    script = "".join((WINDOWS / name).read_text(encoding="utf-8") for name in ("installer.nsi", "languages.nsh"))
    asked = set(re.findall(r"\$\{([A-Z][A-Z]+)\}", script))
    own = set(re.findall(r"!define (\w+)", script)) | {"SIGN"}
    assert asked - own == set(told) - {"SIGN"}


def test_nothing_is_taken_away_with_what_is_in_it() -> None:
    script = (WINDOWS / "installer.nsi").read_text(encoding="utf-8")
    assert "RMDir /r" not in script
    assert "RequestExecutionLevel user" in script
    assert "HKLM" not in script


def test_every_sentence_is_said_in_every_language() -> None:
    text = (WINDOWS / "languages.nsh").read_text(encoding="utf-8")
    said = re.findall(r'(?m)^LangString (\w+) \$\{LANG_(\w+)\} "(.+)"$', text)
    keys = {key for key, _, _ in said}
    assert sorted((key, language) for key, language, _ in said) == sorted(
        (key, each) for key in keys for each in LANGUAGES
    )
    used = set(re.findall(r"\$\((\w+)\)", (WINDOWS / "installer.nsi").read_text(encoding="utf-8")))
    assert used == keys
    places = {(key, tuple(sorted(re.findall(r"\$\{?\w+\}?", words)))) for key, _, words in said}
    assert len(places) == len(keys), "a language names other places than the others"


@pytest.mark.parametrize(
    ("given", "command"),
    [
        ("", []),
        (
            '"C:\\Program Files\\sdk\\signtool.exe" sign /fd SHA256',
            ["C:\\Program Files\\sdk\\signtool.exe", "sign", "/fd", "SHA256"],
        ),
    ],
)
def test_the_command_that_signs_is_split_as_windows_does(
    given: str, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(signing.VARIABLE, given)
    assert signing.command() == command


def test_a_program_is_signed_in_place_or_left_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    program = tmp_path / "a program.exe"
    program.write_bytes(b"MZ")
    monkeypatch.delenv(signing.VARIABLE, raising=False)
    assert not signing.sign(program)
    assert "is not signed" in capsys.readouterr().out
    monkeypatch.setenv(signing.VARIABLE, "truncate -s 100")
    assert signing.sign(program)
    assert program.stat().st_size == 100
    monkeypatch.setenv(signing.VARIABLE, "false")
    with pytest.raises(subprocess.CalledProcessError):
        signing.sign(program)


@pytest.mark.slow
@pytest.mark.skipif(installer.compiler() is None, reason="NSIS (makensis) is not installed")
@pytest.mark.parametrize("signs", ["", "truncate -s +1"])
def test_nsis_takes_the_script_without_a_warning(frozen: Path, signs: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(signing.VARIABLE, signs)
    icon.write(frozen.parents[1] / "opend-wizard.ico")
    dist = frozen.parents[2] / "dist"
    dist.mkdir()
    setup = installer.make(frozen, dist)
    assert setup.read_bytes().startswith(b"MZ")
    assert 100_000 < setup.stat().st_size < 1_000_000
    assert setup.name == f"opend-wizard-{names.version()}-windows-x86_64-setup.exe"


def test_without_nsis_it_is_said_where_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    for name in ("PROGRAMFILES", "PROGRAMFILES(X86)"):
        monkeypatch.setenv(name, str(tmp_path))
    assert installer.compiler() is None
    with pytest.raises(FileNotFoundError, match=r"nsis\.sourceforge\.io"):
        installer.make(tmp_path, tmp_path)
    (tmp_path / "NSIS").mkdir()
    (tmp_path / "NSIS/makensis.exe").touch()
    assert installer.compiler() == tmp_path / "NSIS/makensis.exe"
