"""Whatever a fix does: undone, everything is as before, and done once more, as after."""

from __future__ import annotations

import shutil
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from hypothesis import given, settings
from hypothesis import strategies as st

from opend_wizard.journal import Journal, RunState
from opend_wizard.journal.states import as_kept
from opend_wizard.steps import MakeFolder, RemoveFile, SetMode, Step, WriteFile
from opend_wizard.texts import Text
from tests.journal.patients import (
    Patient,
    Picture,
    QuietMachine,
    a_fix,
    last,
    no_temporary_files,
    pack,
    picture,
    sha256,
    unpack,
)
from tests.journal.primitive_calls import around_each, quick
from tests.thorough import examples

ONLY_POSIX = [] if sys.platform == "win32" else ["new\nline"]
NAMES = st.sampled_from(["OpenD.xml", "b", "c", "名字", "with space", "q" * 255, *ONLY_POSIX])
FOLDERS = st.sampled_from(["", "d", "d/e", "f"])
# None of the modes here is another one on Windows, which knows only read-only: a change of them changes nothing.
KINDS = ["write", "write", "remove", "make", "unpack", *([] if sys.platform == "win32" else ["chmod"])]
CONTENTS = st.one_of(st.binary(max_size=40), st.sampled_from([b"", b"same"]))
FILE_MODES = st.sampled_from([0o600, 0o644, 0o755, 0o640])
FOLDER_MODES = st.sampled_from([0o700, 0o755, 0o750])


@dataclass
class Shadow:
    """What the folder must look like after the steps so far: path -> permissions and contents (None: a folder)."""

    base: Path
    things: dict[str, tuple[int, bytes | None]]
    steps: list[Step] = field(default_factory=list)
    unpacked: set[str] = field(default_factory=set)  # no later step can know what is in these

    def files(self) -> list[str]:
        return sorted(n for n, (_, data) in self.things.items() if data is not None and n not in self.unpacked)

    def folders(self) -> list[str]:
        return sorted(name for name, (_, data) in self.things.items() if data is None)

    def write(self, folder: str, name: str, data: bytes, mode: int | None) -> None:
        path = f"{folder}/{name}".lstrip("/")
        old = self.things.get(path)
        if folder not in self.folders() or (old is not None and old[1] is None) or path in self.unpacked:
            return
        before = None if old is None else old[1]
        self.steps.append(WriteFile(self.base / path, before, data, Text("So."), mode))
        self.things[path] = (mode if mode is not None else 0o600 if old is None else old[0], data)

    def remove(self, path: str) -> None:
        data = self.things.pop(path)[1]
        self.steps.append(RemoveFile(self.base / path, sha256(data or b"")))

    def chmod(self, path: str, mode: int) -> None:
        old, data = self.things[path]
        self.steps.append(SetMode(self.base / path, old, mode))
        self.things[path] = (mode, data)

    def make(self, path: str, mode: int) -> None:
        parts = path.split("/")
        above = ["/".join(parts[:count]) for count in range(1, len(parts) + 1)]
        if any(self.things.get(name, (0, None))[1] is not None for name in above):
            return
        self.steps.append(MakeFolder(self.base / path, mode))
        for name in above:
            self.things.setdefault(name, (mode, None))

    def unpack(self, folder: str, members: dict[str, bytes], number: int) -> None:
        if folder not in self.folders() or not members or folder == "":
            return
        others = self.things[folder][0]
        new_file, new_folder = 0o600 | others & 0o044, 0o700 | others & 0o055
        targets = {f"{folder}/{name}": data for name, data in members.items()}
        if any(self.things.get(path, (0, b""))[1] is None for path in targets):
            return
        if any(self.things.get(str(PurePosixPath(path).parent), (0, None))[1] is not None for path in targets):
            return
        archive = pack(self.base.parent / f"{number}.zip", members)
        self.steps.append(unpack(archive, self.base / folder))
        self.unpacked.update(targets)
        for path, data in targets.items():
            self.things.setdefault(str(PurePosixPath(path).parent), (new_folder, None))
            self.things[path] = (self.things[path][0] if path in self.things else new_file, data)

    def picture(self) -> Picture:
        return {
            name or ".": ("folder" if data is None else "file", as_kept(mode, folder=data is None), data or b"")
            for name, (mode, data) in self.things.items()
        }


@st.composite
def plans(draw: st.DrawFn, base: Path) -> Shadow:
    base.mkdir(mode=0o700)
    shadow = Shadow(base, {"": (0o700, None)})
    for name in draw(st.sets(NAMES, max_size=3)):
        mode, data = draw(FILE_MODES), draw(CONTENTS)
        (base / name).write_bytes(data)
        (base / name).chmod(mode)
        shadow.things[name] = (mode, data)
    for number in range(draw(st.integers(1, 7))):
        kind = draw(st.sampled_from(KINDS))
        if kind == "write":
            shadow.write(draw(FOLDERS), draw(NAMES), draw(CONTENTS), draw(st.none() | FILE_MODES))
        elif kind == "make":
            shadow.make(draw(FOLDERS.filter(bool)), draw(FOLDER_MODES))
        elif kind == "unpack":
            members = draw(st.dictionaries(st.sampled_from(["OpenD.xml", "b", "in/b", "in/c"]), CONTENTS))
            shadow.unpack(draw(FOLDERS), members, number)
        elif kind == "remove" and shadow.files():
            shadow.remove(draw(st.sampled_from(shadow.files())))
        elif kind == "chmod":
            path = draw(st.sampled_from(sorted(shadow.things)))
            shadow.chmod(path, draw(FOLDER_MODES if shadow.things[path][1] is None else FILE_MODES))
    return shadow


@settings(max_examples=examples(150))
@given(st.data())
def test_any_steps_are_done_undone_and_done_once_more(data: st.DataObject) -> None:
    home = Path(tempfile.mkdtemp()).resolve()
    with around_each(quick):
        shadow = data.draw(plans(home / "ground"))
        if shadow.steps:
            before = picture(shadow.base)
            journal = Journal(home / "state", QuietMachine())
            run = last(journal.perform(a_fix(*shadow.steps), "q02"))
            assert picture(shadow.base) == shadow.picture()
            assert journal.changed_since(run.id) == ()
            if run.reversible and picture(shadow.base) != before:  # what changed nothing is not done once more
                for _ in range(2):
                    assert last(journal.undo(run.id)).state is RunState.UNDONE
                    assert picture(shadow.base) == before
                    assert journal.changed_since(run.id) == ()
                    assert last(journal.redo(run.id)).state is RunState.DONE
                    assert picture(shadow.base) == shadow.picture()
    shutil.rmtree(home)


def test_a_fix_with_every_kind_of_step(patient: Patient) -> None:
    before = picture(patient.ground)
    run = last(patient.journal.perform(patient.fix(), "q02"))
    after = picture(patient.ground)
    assert after["OpenD.xml"] == ("file", as_kept(0o600), b"<port>11112</port>")
    assert "F3CNN/Device.dat" not in after
    assert after["F3CNN/list.dat"][2] == b"new" * 500
    assert after["F3CNN/deep/er/a.dat"] == ("file", as_kept(0o644), b"a")
    assert after["Log/Track"] == ("folder", as_kept(0o700, folder=True), b"")
    assert after["note.txt"] == ("file", as_kept(0o600), b"made")
    assert no_temporary_files(patient.ground)
    assert last(patient.journal.undo(run.id)).state is RunState.UNDONE
    assert picture(patient.ground) == before
    last(patient.journal.redo(run.id))
    assert picture(patient.ground) == after


def test_undo_gives_the_old_time_back(patient: Patient) -> None:
    old = (patient.config.stat().st_mtime_ns, patient.device.stat().st_mtime_ns)
    run = last(patient.journal.perform(patient.fix(), "q02"))
    last(patient.journal.undo(run.id))
    assert (patient.config.stat().st_mtime_ns, patient.device.stat().st_mtime_ns) == old
