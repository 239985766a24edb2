"""What goes into a bundle, what is left out, and that the program misses none of it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import opend_wizard
from bundle import contents, names, pruning, spec
from bundle.names import System
from bundle.pruning import Entry

PACKAGE = Path(opend_wizard.__file__).parent
LIB = "PySide6/Qt/lib"
PLUGINS = "PySide6/Qt/plugins"


def _imported(path: Path) -> set[str]:
    """Every dotted name that is imported anywhere in the file, also as `from a import b`."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def test_the_program_imports_nothing_that_is_left_out() -> None:
    left_out = tuple(contents.EXCLUDED)
    used = {
        (path.name, name)
        for path in PACKAGE.rglob("*.py")
        for name in _imported(path)
        if name.startswith(tuple(f"{each}." for each in left_out)) or name in left_out
    }
    assert used == set()


def test_all_own_modules_are_named_also_those_that_are_loaded_by_name() -> None:
    modules = contents.own_modules()
    assert {"opend_wizard", "opend_wizard.__main__", "opend_wizard.cli.past", "opend_wizard.gui.app"} <= set(modules)
    assert len(modules) == len(list(PACKAGE.rglob("*.py")))


def test_each_file_of_the_resources_goes_where_the_program_looks_for_it() -> None:
    placed = {f"{folder}/{Path(source).name}" for source, folder in contents.data_files()}
    resources = names.ROOT / "resources"
    there = {path.relative_to(names.ROOT).as_posix() for path in resources.rglob("*") if path.is_file()}
    assert placed == {name for name in there if "__pycache__" not in name}
    assert "resources/translations/opend_wizard_ja.ts" in placed


@pytest.mark.parametrize(
    ("place", "system", "wanted"),
    [
        (f"{PLUGINS}/platforms/libqxcb.so", "linux", True),
        (f"{PLUGINS}/platforms/libqwayland-generic.so", "linux", True),
        (f"{PLUGINS}/platforms/libqvnc.so", "linux", False),
        (f"{PLUGINS}/platformthemes/libqgtk3.so", "linux", False),
        (f"{PLUGINS}/platforminputcontexts/libibusplatforminputcontextplugin.so", "linux", True),
        (f"{PLUGINS}/imageformats/libqsvg.so", "linux", True),
        (f"{PLUGINS}/imageformats/libqwebp.so", "linux", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", "windows", True),
        ("PySide6\\plugins\\imageformats\\qsvg.dll", "windows", True),
        ("PySide6\\plugins\\tls\\qschannelbackend.dll", "windows", False),
        ("PySide6\\opengl32sw.dll", "windows", False),
        (f"{PLUGINS}/platforms/libqcocoa.dylib", "macos", True),
        (f"{PLUGINS}/platforms/libqxcb.so", "macos", False),
        ("PySide6/Qt/translations/qtbase_ja.qm", "linux", True),
        ("PySide6/Qt/translations/qtbase_de.qm", "linux", False),
        ("libstdc++.so.6", "linux", False),
        ("libxcb-cursor.so.0", "linux", True),
        ("cryptography-50.0.2.dist-info/METADATA", "linux", False),
        ("cryptography-50.0.2.dist-info/licenses/LICENSE", "linux", False),
        ("resources/schema-1.json", "linux", True),
    ],
)
def test_plugins_and_translations_are_kept_by_name(place: str, system: System, wanted: bool) -> None:
    assert pruning.is_wanted(place, system) is wanted


def test_what_only_left_out_files_were_linked_with_goes_too() -> None:
    linked = {
        "module": {"libQt6Widgets.so.6", "libc.so.6"},
        "widgets": {"libQt6Core.so.6"},
        "network": {"libQt6Core.so.6", "libssl.so.3"},
        "core": {"libicuuc.so.73"},
    }
    entries: list[Entry] = [
        ("PySide6/QtWidgets.abi3.so", "module", "EXTENSION"),
        (f"{LIB}/libQt6Widgets.so.6", "widgets", "BINARY"),
        (f"{LIB}/libQt6Network.so.6", "network", "BINARY"),
        (f"{LIB}/libQt6Core.so.6", "core", "BINARY"),
        (f"{LIB}/libicuuc.so.73", "icu", "BINARY"),
        ("libssl.so.3", "ssl", "BINARY"),
        ("libpython3.11.so.1.0", "python", "BINARY"),
    ]
    kept = pruning.reachable(entries, lambda path: linked.get(path, set()))
    assert [source for _, source, _ in kept] == ["module", "widgets", "core", "icu", "python"]


def test_links_that_lead_nowhere_go_and_those_to_folders_stay() -> None:
    entries: list[Entry] = [
        ("libQt6Core.so.6", f"{LIB}/libQt6Core.so.6", "SYMLINK"),
        ("libQt6Network.so.6", f"{LIB}/libQt6Network.so.6", "SYMLINK"),
        ("Qt.framework/Resources", "Versions/A/Resources", "SYMLINK"),
        ("resources/a.svg", "/src/a.svg", "DATA"),
    ]
    places = [f"{LIB}/libQt6Core.so.6", "Qt.framework/Versions/A/Resources/Info.plist"]
    kept = pruning.without_dangling(entries, places)
    assert [place for place, _, _ in kept] == ["libQt6Core.so.6", "Qt.framework/Resources", "resources/a.svg"]


class Recorder:
    """Stands for PyInstaller's classes: remembers what it was given."""

    def __init__(self, *given: object, **named: object) -> None:
        self.given, self.named = given, named
        self.scripts: list[Entry] = [("pyi_rth_pyside6", "", "PYSOURCE"), ("start", "", "PYSOURCE")]
        self.binaries: list[Entry] = [(f"{PLUGINS}/platforms/libqvnc.so", "vnc", "BINARY")]
        self.datas: list[Entry] = []
        self.pure: list[Entry] = []


def test_linux_has_one_program_and_strips_it(monkeypatch: pytest.MonkeyPatch) -> None:
    made: dict[str, Recorder] = {}

    def maker(name: str) -> object:
        def make(*given: object, **named: object) -> Recorder:
            return made.setdefault(name, Recorder(*given, **named))

        return make

    path = names.ROOT / "packaging" / "linux" / "opend-wizard.spec"
    classes = {name: maker(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT")}
    monkeypatch.syspath_prepend(str(names.ROOT / "packaging"))
    exec(compile(path.read_text(encoding="utf-8"), path, "exec"), {"SPECPATH": str(path.parent), **classes})  # noqa: S102
    scripts = made["Analysis"].given[0]
    assert scripts == [str(contents.START)]
    assert contents.START.is_file()
    assert made["Analysis"].named["optimize"] == 0
    assert made["Analysis"].binaries == []
    assert [name for name, _, _ in made["Analysis"].scripts] == ["start"]
    assert made["EXE"].named | {"strip": True, "upx": False, "exclude_binaries": True} == made["EXE"].named
    assert made["EXE"].named["name"] == made["COLLECT"].named["name"] == "opend-wizard"
    assert made["COLLECT"].given[0] is made["EXE"]


def test_windows_gets_a_second_program_with_a_console() -> None:
    found = spec.analysis(Recorder, "windows")
    window = spec.program(Recorder, found.pure, found, "windows")
    console = spec.program(Recorder, found.pure, found, "windows", name=names.CONSOLE_NAME, console=True)
    assert (window.named["console"], window.named["strip"]) == (False, False)
    assert (console.named["console"], console.named["name"]) == (True, "opend-wizard-cli")


def test_the_version_is_that_of_the_package() -> None:
    assert names.version() == opend_wizard.__version__


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("1.2.0rc1", (1, 2, 0, 0)), ("1.2.3.4", (1, 2, 3, 4)), ("2", (2, 0, 0, 0))],
)
def test_windows_gets_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert names.four_numbers(version) == numbers


def test_what_is_no_version_is_refused() -> None:
    with pytest.raises(ValueError, match="next"):
        names.four_numbers("next")
