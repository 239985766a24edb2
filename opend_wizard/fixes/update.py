"""Updating OpenD: by its own command, or by a new package unpacked over the old program."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path, PurePosixPath

from opend_wizard.errors import Refused, Told
from opend_wizard.facts import Facts
from opend_wizard.fixes.telnet import sending, telnet_address
from opend_wizard.machine import Process
from opend_wizard.model import Fix, Option
from opend_wizard.opend import appdata, config, packages
from opend_wizard.opend.appdata import Archive, BadArchive, Member
from opend_wizard.opend.operations import Command, Operation
from opend_wizard.opend.packages import Fault
from opend_wizard.opend.places import Edition
from opend_wizard.opend.places.brands import version_in
from opend_wizard.opend.places.folders import version_key
from opend_wizard.steps import AskPerson, SetMode, StopProcess, Unpack
from opend_wizard.texts import Text

_OWNER_WRITES, _MOST_MODES = 0o200, 200
_CONFIG_LARGEST = 1_000_000  # bytes
_TOLD = 8  # new settings that are named

FAULTS = {
    Fault.PAGE: Text("it is a page of the site, saved under this name"),
    Fault.CUT_OFF: Text("its end is missing: the download broke off"),
    Fault.UNFINISHED: Text("the browser has not finished it"),
    Fault.EMPTY: Text("it is empty"),
    Fault.NO_ARCHIVE: Text("it is no archive of the kind that its name tells"),
}


def update_by_command(facts: Facts) -> Fix:
    """Have OpenD update itself; raises `Refused` where it would not take the command."""
    address = telnet_address(facts)
    if address is None:
        raise Refused(Text("OpenD's Telnet port is off, so it cannot be told to update itself."))
    try:
        ready = bool(facts.running) and facts.answer.state is not None and facts.answer.state.ready
    except Told:
        ready = False
    if not ready:
        raise Refused(
            Text("OpenD is not ready, so it is not told to update itself: it might take that for a password.")
        )
    return Fix(
        id="update_by_command",
        title=Text("Tell OpenD to update itself."),
        steps=(sending(facts, address, Command(Operation.UPDATE)),),
        caution=Text("OpenD ends and replaces its program. Scripts lose their connection. This cannot be undone."),
        afterwards=Text("Wait until OpenD is back, and look at its version."),
        deliberate=True,
    )


def stop_holder(process: Process) -> Fix:
    """End a program that holds OpenD's files; never taken unless the person picks it."""
    return Fix(
        id="stop_file_holder",
        title=Text("Stop {program} (process {pid}).", program=process.name, pid=process.pid),
        steps=(StopProcess(process.pid, process.started, process.name),),
        caution=Text("Work in {program} that is not saved is lost.", program=process.name),
        afterwards=Text("Update OpenD now."),
        deliberate=True,
    )


def make_program_writable(facts: Facts) -> Fix:
    """Let the owner write to the files of the program; raises `Refused` where they are not this user's."""
    steps, machine = [], facts.machine
    for path in facts.unwritable:
        mode = machine.mode(path)
        if mode is None or not machine.owns(path) or mode & _OWNER_WRITES:
            raise Refused(Text("{path} does not belong to this user. Update OpenD as its owner.", path=path))
        steps.append(SetMode(path, mode, mode | _OWNER_WRITES))
    if len(steps) > _MOST_MODES:
        raise Refused(Text("Too many files: change them with chmod -R u+w {folder}", folder=facts.program_dir))
    return Fix(
        id="make_program_writable",
        title=Text("Let the owner replace the files in {folder}.", folder=facts.program_dir),
        steps=tuple(steps),
        afterwards=Text("Update OpenD now."),
    )


def unpack_new_package(facts: Facts) -> Fix:
    """Unpack a download over the old program, OpenD.xml kept; which one, the person tells. Raises `Refused`."""
    if facts.installation.edition is not Edition.COMMAND_LINE:
        raise Refused(Text("OpenD with a window is updated by the installer in the new package."))
    _refuse_mac(facts)
    option = Option("package", Text("The downloaded package (a .tar.gz file)"), "")

    def remake(values: Mapping[str, str]) -> Fix:
        written = values.get(option.name, "").strip()
        made = _unpacking(facts, Path(written).expanduser())
        return replace(made, options=(replace(option, value=written),), remake=remake)

    request = Text("Download the package for this system from the vendor's site, and name the file.")
    known = _newest(facts)
    if known is not None:
        request = Text("Name the file of the new package, for instance {path}", path=known)
    return Fix(
        id="unpack_new_package",
        title=Text("Unpack a new package over the old program, and keep OpenD.xml."),
        steps=(AskPerson(request),),
        caution=Text("OpenD must not be running meanwhile."),
        deliberate=True,
        options=(option,),
        remake=remake,
    )


def _refuse_mac(facts: Facts) -> None:
    """A bundle holds links and is signed as a whole, so it is replaced in the Finder."""
    if facts.machine.system == "macos":
        raise Refused(Text("On macOS replace the whole OpenD.app by the new one, and keep OpenD.xml."))


def _newest(facts: Facts) -> Path | None:
    fitting = [each for each in facts.packages if each.brand is facts.installation.brand and each.can_be_unpacked]
    return max(fitting, key=lambda each: version_key(each.version)).path if fitting else None


def _unpacking(facts: Facts, path: Path) -> Fix:
    archive = _inspected(facts, path)
    inside, version = _program_folder(facts, archive)
    kept = facts.program_dir / facts.installation.brand.config_name
    members = [each for each in archive.members if each.name.startswith(inside)]
    new = next((each for each in members if each.name == inside + kept.name), None)
    wanted = tuple(each for each in members if each is not new or not kept.exists())
    unpack = Unpack(archive.path, archive.size, archive.mtime_ns, facts.program_dir, wanted, inside)
    return Fix(
        id="unpack_new_package",
        title=Text("Unpack OpenD {version} over the old program, and keep OpenD.xml.", version=version or "?"),
        steps=(unpack,),
        caution=Text("OpenD must not be running meanwhile. Files that only the old version had stay."),
        afterwards=_afterwards(facts, archive, new),
        deliberate=True,
        needs_stopped=facts.program_dir,
    )


def _inspected(facts: Facts, path: Path) -> Archive:
    """The download, read through to its end: only then is it known to be whole. Raises `Refused`."""
    if not path.is_absolute() or not path.is_file():
        raise Refused(Text("There is no file {path}. Give its whole path.", path=path))
    if path.name.lower().endswith(".7z"):
        raise Refused(Text("{path} is a 7z archive. Unpack it with 7-Zip, and copy all but OpenD.xml.", path=path))
    try:
        fault = packages.fault_of(path, "tar.gz")
        archive = None if fault is not None else appdata.inspect(path, facts.patience.stop)
    except OSError as error:
        raise Refused(Text("{path} cannot be read: {reason}.", path=path, reason=error.strerror or "?")) from error
    except BadArchive as bad:
        raise Refused(
            Text("{path} was not unpacked. {reason} Download it again.", path=path, reason=bad.reason)
        ) from bad
    if archive is None or fault is not None:
        why = FAULTS[fault or Fault.NO_ARCHIVE]
        raise Refused(Text("{path} cannot be unpacked: {why}. Download it again.", path=path, why=why))
    return archive


def _program_folder(facts: Facts, archive: Archive) -> tuple[str, str | None]:
    """The folder in the archive that holds the command line program of this brand, the newest of several."""
    name = facts.program.name
    found = [PurePosixPath(each.name) for each in archive.members if PurePosixPath(each.name).name == name]
    found = [each for each in found if str(each.parent / facts.installation.brand.config_name) in _names(archive)]
    if not found:
        brand = facts.installation.brand.title
        raise Refused(Text("There is no {brand} for the command line in {path}.", brand=brand, path=archive.path))
    newest = max(found, key=lambda each: version_key(_version(each)))
    version, present = _version(newest) or version_in(archive.path.name), facts.installation.version
    if version and present and version_key(version) < version_key(present):
        raise Refused(
            Text(
                "{path} is OpenD {old}, older than the {new} that is there.",
                path=archive.path,
                old=version,
                new=present,
            )
        )
    return ("" if str(newest.parent) == "." else f"{newest.parent}/"), version


def _names(archive: Archive) -> set[str]:
    return {member.name for member in archive.members}


def _version(path: PurePosixPath) -> str | None:
    return version_in(*reversed(path.parts))


def _afterwards(facts: Facts, archive: Archive, new: Member | None) -> Text:
    names = _new_settings(facts, archive, new)
    if not names:
        return Text("Start OpenD again. Its settings are as they were.")
    return Text(
        "Start OpenD again. Its settings are as they were; the new version also knows {names}.",
        names=", ".join(names[:_TOLD]) + (" …" if len(names) > _TOLD else ""),
    )


def _new_settings(facts: Facts, archive: Archive, new: Member | None) -> list[str]:
    if new is None or new.size > _CONFIG_LARGEST:
        return []
    try:
        raw = b"".join(
            chunk for _, chunks in appdata.contents(archive.path, (new,), facts.patience.stop) for chunk in chunks
        )
        return sorted(set(config.parse(archive.path, raw).settings) - set(facts.config.settings))
    except Told:
        return []
