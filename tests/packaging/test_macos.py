"""The app for macOS as far as it can be looked at without a Mac: its spec, Info.plist, entitlements, icon, contents."""

from __future__ import annotations

import json
import plistlib
import re
import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage

from bundle import freezing, names, pruning, sbom
from macos import build, icon, minos, plist
from opend_wizard.languages import LANGUAGES
from tests.packaging import bundled, macho

FOLDER = names.ROOT / "packaging" / "macos"


@dataclass
class Recorder:
    """Stands for PyInstaller's classes: keeps how each was called."""

    library: Path
    calls: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = field(default_factory=list)

    def __call__(self, kind: str) -> Any:
        def make(*given: Any, **named: Any) -> Found:
            self.calls.append((kind, given, named))
            return Found(self.library)

        return make

    def of(self, kind: str) -> tuple[tuple[Any, ...], dict[str, Any]]:
        ((_, given, named),) = [call for call in self.calls if call[0] == kind]
        return given, named


class Found:
    """What an Analysis on a Mac would have found, in miniature."""

    def __init__(self, library: Path) -> None:
        self.binaries: list[pruning.Entry] = [
            ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", str(library), "BINARY"),
            ("PySide6/Qt/plugins/platforms/libqminimalegl.dylib", str(library), "BINARY"),
            ("Python", "Python.framework/Versions/3.13/Python", "SYMLINK"),
        ]
        self.datas: list[pruning.Entry] = []
        self.pure: list[pruning.Entry] = []
        self.scripts: list[pruning.Entry] = []


def evaluate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, needs: tuple[int, int] = (11, 0)) -> Recorder:
    """Run the spec as PyInstaller does on a Mac whose libraries ask for macOS `needs`."""
    library = tmp_path / "library.dylib"
    library.write_bytes(macho.thin(*needs))
    recorder = Recorder(library)
    monkeypatch.setattr("sys.platform", "darwin")
    monkeypatch.setattr(pruning, "linked_names", lambda _path: set())
    monkeypatch.setattr(freezing, "WORK", tmp_path / "build")
    monkeypatch.setattr(icon, "draw", bytes)  # takes its time, and has a test of its own
    path = FOLDER / "opend-wizard.spec"
    given = {kind: recorder(kind) for kind in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    exec(compile(path.read_text(encoding="utf-8"), path, "exec"), {"SPECPATH": str(FOLDER), **given})  # noqa: S102
    return recorder


def test_the_spec_makes_one_app_of_one_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CODESIGN_IDENTITY", raising=False)
    recorder = evaluate(tmp_path, monkeypatch)
    assert [kind for kind, _, _ in recorder.calls] == ["Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE"]
    _, program = recorder.of("EXE")
    assert (program["name"], program["console"], program["upx"], program["strip"]) == (names.NAME, False, False, False)
    assert program["codesign_identity"] is None
    assert Path(program["entitlements_file"]).is_file()
    assert "target_arch" not in program  # that of the machine that builds
    _, app = recorder.of("BUNDLE")
    assert (app["name"], app["version"]) == ("OpenD Wizard.app", names.version())
    assert Path(app["icon"]).read_bytes()[:4] == b"icns"
    assert all(Path(script).is_file() for script in recorder.of("Analysis")[0][0])


def test_the_identity_reaches_everything_that_pyinstaller_signs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CODESIGN_IDENTITY", "Developer ID Application: Somebody")
    assert evaluate(tmp_path, monkeypatch).of("EXE")[1]["codesign_identity"] == "Developer ID Application: Somebody"


def test_only_plugins_that_macos_needs_are_taken_along(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    places = [entry[0] for entry in evaluate(tmp_path, monkeypatch).of("COLLECT")[0][1]]
    assert "PySide6/Qt/plugins/platforms/libqcocoa.dylib" in places
    assert "PySide6/Qt/plugins/platforms/libqminimalegl.dylib" not in places


@pytest.mark.parametrize(("needs", "says"), [((11, 0), "12.0"), ((12, 0), "12.0"), ((14, 4), "14.4")])
def test_info_plist_says_the_oldest_macos_that_all_libraries_run_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, needs: tuple[int, int], says: str
) -> None:
    given = evaluate(tmp_path, monkeypatch, needs).of("BUNDLE")[1]["info_plist"]
    assert plistlib.loads(plistlib.dumps(given))["LSMinimumSystemVersion"] == says


def test_info_plist_says_what_macos_wants_to_know() -> None:
    said = plistlib.loads(plistlib.dumps(dict(plist.values(plist.OLDEST))))
    assert said["CFBundleShortVersionString"] == names.version()
    assert re.fullmatch(r"\d+\.\d+\.\d+", said["CFBundleVersion"])
    assert said["CFBundleLocalizations"] == ["en", "zh-Hans", "zh-Hant", "ja"]
    assert len(said["CFBundleLocalizations"]) == len(LANGUAGES)
    assert said["NSHighResolutionCapable"] is True
    assert said["NSRequiresAquaSystemAppearance"] is False
    assert said["NSPrincipalClass"] == "NSApplication"
    assert re.fullmatch(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+){2,}", plist.IDENTIFIER)


def test_entitlements_allow_what_is_needed_and_no_more() -> None:
    allowed = plistlib.loads((FOLDER / "entitlements.plist").read_bytes())
    prefix = "com.apple.security.cs."
    assert allowed == {f"{prefix}allow-unsigned-executable-memory": True, f"{prefix}disable-library-validation": True}


def test_the_icon_holds_a_drawing_of_each_size(tmp_path: Path) -> None:
    data = icon.write(tmp_path / "made" / "icon.icns").read_bytes()
    assert data[:4] == b"icns"
    assert struct.unpack(">I", data[4:8])[0] == len(data)
    place, found = 8, {}
    while place < len(data):
        kind, length = data[place : place + 4], struct.unpack(">I", data[place + 4 : place + 8])[0]
        image = QImage.fromData(QByteArray(data[place + 8 : place + length]), "PNG")  # type: ignore[arg-type, call-overload, unused-ignore]
        found[kind] = image.size().toTuple()
        middle, corner = image.pixelColor(image.width() // 2, image.height() // 4), image.pixelColor(0, 0)
        assert (middle.alpha(), corner.alpha()) == (255, 0)
        place += length
    assert found == {kind: (size, size) for kind, size in icon.SIZES.items()}


def test_what_macos_a_library_asks_for_is_read_from_it(tmp_path: Path) -> None:
    contents = {
        "new": (macho.thin(13, 3), [(13, 3)]),
        "old": (macho.thin(10, 15, macho.VERSION_MIN), [(10, 15)]),
        "both": (macho.fat(macho.thin(10, 13), macho.thin(11, 0)), [(10, 13), (11, 0)]),
        "text": (b"#!/bin/sh\n" * 10, []),
        "short": (b"\xca", []),
        "empty": (b"", []),
    }
    for name, (content, asked) in contents.items():
        (tmp_path / name).write_bytes(content)
        assert list(minos.asked(tmp_path / name)) == asked
    assert minos.newest(tmp_path / name for name in contents) == (13, 3)
    assert minos.newest([]) == (0, 0)


def test_licences_list_of_parts_and_stamp_are_put_where_the_app_looks_for_them(tmp_path: Path) -> None:
    app = tmp_path / "OpenD Wizard.app"
    (app / "Contents/Resources/resources").mkdir(parents=True)
    (app / "Contents/Frameworks").mkdir()
    (app / "Contents/Frameworks/resources").symlink_to("../Resources/resources")  # as PyInstaller lays it out
    found = bundled.found()
    build.complete(app, found)
    assert json.loads((app / "Contents/Resources/resources/build.json").read_text("utf-8"))["parts"]["Python"]
    assert (app / "Contents/Resources/licenses/NOTICE.txt").is_file()
    listed = json.loads((app / "Contents/Resources" / sbom.FILE).read_text(encoding="utf-8"))
    assert len(listed["components"]) == len(found)


def test_what_is_no_app_is_not_completed(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="holds no resources"):
        build.complete(tmp_path, ())


def test_elsewhere_than_on_a_mac_it_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("platform.system", lambda: "Linux")
    assert build.main() == build.COULD_NOT_RUN
    assert "made on a Mac" in capsys.readouterr().err
