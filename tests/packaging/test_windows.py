"""The bundle for Windows as far as it can be looked at anywhere: spec, version resource, manifest, icon, zip."""

from __future__ import annotations

import ast
import struct
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import pytest

from bundle import entries, freezing, names
from bundle.pruning import Entry, reachable
from windows import archive, contents, icon, version_info

WINDOWS = names.ROOT / "packaging/windows"
SETTINGS = "http://schemas.microsoft.com/SMI/2016/WindowsSettings"


class Recorder:
    """Stands for PyInstaller's classes: remembers what it was given."""

    made: dict[str, list[Recorder]]

    def __init__(self, *given: object, **named: object) -> None:
        self.given, self.named = given, named
        self.scripts: list[Entry] = [("start", "", "PYSOURCE")]
        self.binaries: list[Entry] = []
        self.datas: list[Entry] = []
        self.pure: list[Entry] = []
        self.made.setdefault(type(self).__name__, []).append(self)


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, list[Recorder]]:
    """What the spec asks PyInstaller for, by the name of the class."""
    made: dict[str, list[Recorder]] = {}
    classes = {name: type(name, (Recorder,), {"made": made}) for name in ("Analysis", "PYZ", "EXE", "COLLECT")}
    monkeypatch.setattr(freezing, "WORK", tmp_path)
    monkeypatch.syspath_prepend(str(names.ROOT / "packaging"))
    path = WINDOWS / "opend-wizard.spec"
    exec(compile(path.read_text(encoding="utf-8"), path, "exec"), {"SPECPATH": str(path.parent), **classes})  # noqa: S102
    return made


def test_one_folder_has_two_programs(made: dict[str, list[Recorder]]) -> None:
    window, terminal = (each.named for each in made["EXE"])
    assert (window["name"], window["console"]) == ("opend-wizard", False)
    assert (terminal["name"], terminal["console"]) == ("opend-wizard-cli", True)
    for program in (window, terminal):
        assert (program["upx"], program["strip"], program["exclude_binaries"]) == (False, False, True)
        assert Path(str(program["icon"])).read_bytes().startswith(b"\0\0\1\0")
        assert Path(str(program["manifest"])) == WINDOWS / "opend-wizard.manifest"
        assert f"'{program['name']}.exe'" in Path(str(program["version"])).read_text(encoding="utf-8")
    (collected,) = made["COLLECT"]
    assert collected.given[:2] == tuple(made["EXE"])
    assert len(made["Analysis"]) == len(made["PYZ"]) == 1


def test_the_version_resource_tells_what_the_package_tells() -> None:
    text = version_info.text("opend-wizard-cli", "1.2.3rc1")
    tree = ast.parse(text.strip(), mode="eval")  # what PyInstaller evaluates
    calls = [each for each in ast.walk(tree) if isinstance(each, ast.Call)]
    named = {ast.unparse(each.func): each for each in calls}
    numbers = {each.arg: ast.literal_eval(each.value) for each in named["FixedFileInfo"].keywords}
    assert numbers == {"filevers": (1, 2, 3, 0), "prodvers": (1, 2, 3, 0)}
    strings = dict(
        [ast.literal_eval(word) for word in each.args] for each in calls if ast.unparse(each.func) == "StringStruct"
    )
    assert strings["ProductVersion"] == "1.2.3rc1"
    assert strings["OriginalFilename"] == "opend-wizard-cli.exe"
    assert strings["FileDescription"] == "OpenD Wizard (terminal)"
    assert ast.literal_eval(named["VarStruct"].args[1]) == [0x0409, 1200]
    with pytest.raises(KeyError):
        version_info.text("another", "1.0")


def test_the_manifest_wants_no_administrator_long_paths_and_sharp_letters() -> None:
    root = ET.parse(WINDOWS / "opend-wizard.manifest").getroot()  # noqa: S314  (our own file)
    assert root.tag == "{urn:schemas-microsoft-com:asm.v1}assembly"
    level = root.find(".//{urn:schemas-microsoft-com:asm.v3}requestedExecutionLevel")
    assert level is not None
    assert level.attrib == {"level": "asInvoker", "uiAccess": "false"}
    assert root.findtext(f".//{{{SETTINGS}}}longPathAware") == "true"
    assert (root.findtext(f".//{{{SETTINGS}}}dpiAwareness") or "").startswith("PerMonitorV2")
    assert root.find(f".//{{{SETTINGS}}}activeCodePage") is None  # pipes are read in the code page of their readers


def test_the_icon_has_a_drawing_for_each_size(tmp_path: Path) -> None:
    data = icon.write(tmp_path / "build/program.ico").read_bytes()
    zero, kind, count = struct.unpack_from("<3H", data)
    assert (zero, kind, count) == (0, 1, len(icon.SIZES))
    end = 6 + 16 * count
    for index, size in enumerate(icon.SIZES):
        side, _, _, _, _, bits, length, place = struct.unpack_from("<4B2H2I", data, 6 + 16 * index)
        assert (side or 256, bits, place) == (size, 32, end)
        assert is_drawn(data[place : place + length], size)
        end += length
    assert end == len(data)


def is_drawn(drawing: bytes, size: int) -> bool:
    """Whether it is of that size, blue at the middle of its upper edge and empty in its corner."""
    from PySide6.QtGui import QImage

    if drawing.startswith(b"\x89PNG"):
        image = QImage.fromData(drawing)
    else:
        width, height = struct.unpack_from("<2i", drawing, 4)
        assert (width, height) == (size, 2 * size)
        pixels = drawing[40 : 40 + 4 * size * size]
        assert len(drawing) == 40 + len(pixels) + (size + 31) // 32 * 4 * size
        rows = [pixels[start : start + 4 * size] for start in range(0, len(pixels), 4 * size)]
        image = QImage(b"".join(reversed(rows)), size, size, QImage.Format.Format_ARGB32)
    edge = image.pixelColor(size // 2, max(1, size // 16))
    return (
        image.width() == image.height() == size
        and edge.blue() > 150 > edge.red()
        and image.pixelColor(0, 0).alpha() < 128
    )


def test_the_zip_is_the_same_whenever_and_by_whomever_it_is_packed(tmp_path: Path) -> None:
    packed = []
    for name in ("one", "other"):
        folder = tmp_path / name
        (folder / "_internal").mkdir(parents=True)
        for file in ("b.dll", "a.dll") if name == "one" else ("a.dll", "b.dll"):
            (folder / "_internal" / file).write_bytes(file.encode() * 1000)
        (folder / "program.exe").write_bytes(b"MZ")
        (folder / "program.exe").chmod(0o755 if name == "one" else 0o600)
        archive.pack(folder, tmp_path / f"{name}.zip", "opend-wizard-1.0", 1767225600)
        packed.append((tmp_path / f"{name}.zip").read_bytes())
    assert packed[0] == packed[1]
    with zipfile.ZipFile(tmp_path / "one.zip") as read:
        assert read.namelist() == [
            f"opend-wizard-1.0/{name}" for name in ("_internal/a.dll", "_internal/b.dll", "program.exe")
        ]
        assert read.getinfo("opend-wizard-1.0/program.exe").date_time == (2026, 1, 1, 0, 0, 0)
        assert read.testzip() is None


def test_a_runtime_library_that_several_bring_stays_beside_each() -> None:
    """python311.dll looks for VCRUNTIME140.dll beside itself, not in PySide6's folder."""
    entries: list[Entry] = [
        ("python311.dll", "python", "BINARY"),
        ("VCRUNTIME140.dll", "pythons", "BINARY"),
        ("PySide6\\QtCore.pyd", "qt", "EXTENSION"),
        ("PySide6\\VCRUNTIME140.dll", "qts", "BINARY"),
        ("PySide6\\Qt6Network.dll", "network", "BINARY"),
    ]
    linked = {"python": {"VCRUNTIME140.dll"}, "qt": {"vcruntime140.dll"}}
    kept = reachable(entries, lambda path: linked.get(path, set()))
    assert [source for _, source, _ in kept] == ["python", "pythons", "qt", "qts"]


@pytest.mark.parametrize(
    ("place", "listed"),
    [
        ("_internal/lxml/etree.cp313-win_amd64.pyd", "_internal/lxml/etree.*.pyd"),
        ("_internal/python313.dll", "_internal/python3*.dll"),
        ("_internal/_socket.pyd", "_internal/*.pyd"),
        ("_internal/PySide6/MSVCP140_2.dll", "the runtime of Microsoft's compiler"),
        ("_internal/PySide6/Qt6Network.dll", "_internal/PySide6/Qt6Network.dll"),
    ],
)
def test_what_differs_between_pythons_is_one_in_the_list(
    place: str, listed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(entries, "of_build", lambda _frozen: [("lxml.etree", "", "PYMODULE"), ("json", "", "PYMODULE")])
    path = tmp_path / place
    path.parent.mkdir(parents=True)
    path.write_bytes(b"x" * 10)
    assert contents.text(tmp_path).splitlines() == ["# bytes: 10", *sorted([listed, "package of modules: lxml"])]
    committed = contents.FILE.read_text(encoding="utf-8").splitlines()
    assert (listed in committed) == ("Qt6Network" not in place)
    assert (f"unexpected: {listed}" in contents.complaints(tmp_path)) == ("Qt6Network" in place)
