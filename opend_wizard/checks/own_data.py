"""Whether OpenD's own data, shipped in AppData.dat, is whole in the data folder (FAQ Q2)."""

from __future__ import annotations

from dataclasses import replace

from opend_wizard.checks.last_words import opend_found_its_own_data
from opend_wizard.checks.state import opend_did_not_give_up, opend_is_running
from opend_wizard.errors import Missing
from opend_wizard.facts import Facts
from opend_wizard.fixes.own_data import make_data_folder, make_writable, owner_may_write, unpack_own_data
from opend_wizard.model import Evidence, Finding, Source, advice, explains, fine, problem
from opend_wizard.opend.appdata import BadArchive, Comparison, Kind
from opend_wizard.opend.data_folder import Folder
from opend_wizard.opend.places import Edition
from opend_wizard.texts import Text, size, verbatim, within_quotes

SPARE = 50_000_000
"""Bytes that should stay free beside the unpacked data, so that OpenD can write its log."""

_ONLY_OPEND_READS = (Kind.UNKNOWN_FORMAT, Kind.SEVEN_ZIP, Kind.UNSUPPORTED)
_UNPACK_AGAIN = Text(
    "Unpack the vendor's package again into a new folder and start OpenD from there; it then copies its data itself."
)


def program_has_appdata(facts: Facts) -> Finding:
    """AppData.dat lies beside the OpenD program."""
    path = facts.appdata_path
    what, expected = Text("AppData.dat in {folder}", folder=facts.program_dir), Text("there, beside the program")
    if path is None and facts.installation.edition is Edition.WINDOW:
        raise Missing(Text("The edition with a window brings its own data along inside."))
    if path is None:
        evidence = Evidence(what, expected, Text("not there, under any spelling of the name"))
        return problem(Text("AppData.dat is missing from the program folder."), evidence, remedy=_UNPACK_AGAIN)
    return fine(Text("AppData.dat is there."), Evidence(what, expected, verbatim(path.name)))


def data_folder_exists(facts: Facts) -> Finding:
    """OpenD's data folder exists."""
    folder = facts.own_data
    what, expected = Text("The data folder {path}", path=folder.path), Text("a folder")
    if folder.is_folder:
        return fine(Text("The data folder exists."), Evidence(what, expected, Text("a folder")))
    if folder.exists or folder.blocked_by:
        seen = Text("{path} is a file, where a folder belongs", path=folder.blocked_by or folder.path)
        remedy = Text("Rename that file, then look again.")
        return problem(
            Text("A file stands where OpenD's data folder belongs."), Evidence(what, expected, seen), remedy=remedy
        )
    fixes = (make_data_folder(facts),) if folder.writable else ()
    evidence = Evidence(what, expected, Text("it does not exist"))
    if facts.has_been_started:
        return problem(Text("OpenD's data folder is missing."), evidence, fixes=fixes)
    return advice(
        Text("OpenD has not been started by this user yet: its data folder does not exist."), evidence, fixes=fixes
    )


def data_folder_is_writable(facts: Facts) -> Finding:
    """This user may write in OpenD's data folder."""
    folder = facts.own_data
    if folder.exists and not folder.is_folder:
        raise Missing(Text("The data folder is not a folder."))
    what = Text("Permissions of {path}", path=folder.path if folder.exists else folder.path.parent)
    seen = Text("owner {owner}, permissions {mode}", owner=folder.owner or "?", mode=_octal(folder.mode))
    evidence = Evidence(what, Text("writable by {user}", user=facts.machine.user_name()), seen)
    if folder.writable and folder.mine:
        return fine(Text("The data folder can be written."), evidence)
    if folder.writable:
        return _others_folder(facts, folder, evidence)
    if folder.read_only:
        seen = Text("nothing can be written there: it is mounted read-only")
        evidence = replace(evidence, seen=seen)
    may_be_opened = folder.mine and folder.exists and folder.mode is not None and not owner_may_write(folder.mode)
    fixes = (make_writable(facts),) if may_be_opened and not folder.read_only else ()
    remedy = None if fixes else _why_not(facts, folder)
    return problem(Text("OpenD cannot write into its data folder."), evidence, fixes=fixes, remedy=remedy)


def _others_folder(facts: Facts, folder: Folder, evidence: Evidence) -> Finding:
    title = Text(
        "The data folder belongs to {owner}, not to {user}.", owner=folder.owner or "?", user=facts.machine.user_name()
    )
    if facts.machine.is_admin():
        return fine(Text("The data folder can be written."), evidence)
    return advice(title, evidence, remedy=_hand_over(facts, folder))


def _why_not(facts: Facts, folder: Folder) -> Text:
    """What keeps this user from writing, where no permission of the folder that could be changed does."""
    if folder.read_only:
        return Text(
            "Mount a volume that can be written on {path}; in a systemd unit, take out ProtectHome= and "
            "ReadOnlyPaths= or name the folder in ReadWritePaths=.",
            path=facts.data_dir,
        )
    if folder.mine and folder.exists and folder.mode is not None:
        return Text(
            "Its permissions allow it, so an attribute of the file system or an access list forbids it. "
            "See which with: lsattr -d '{path}'; getfacl '{path}'",
            path=within_quotes(folder.path),
        )
    return _hand_over(facts, folder)


def _hand_over(facts: Facts, folder: Folder) -> Text:
    if facts.machine.system == "windows":
        return Text(
            "In the properties of {path}, on the Security page, give {user} full control.",
            path=folder.path,
            user=facts.machine.user_name(),
        )
    return Text(
        "Give the folder back to its user with: sudo chown -R {user} '{path}'",
        user=facts.machine.user_name(),
        path=within_quotes(facts.data_dir),
    )


def disk_has_room(facts: Facts) -> Finding:
    """The disk has room for OpenD's data."""
    try:
        comparison = facts.comparison
        needed = sum(member.size for member in (*comparison.missing, *comparison.damaged))
    except (BadArchive, Missing):
        needed = 0
    free = facts.free_space
    evidence = Evidence(
        Text("Free space where {path} is", path=facts.own_data_dir),
        Text("{needed} for the data and {spare} to spare", needed=size(needed), spare=size(SPARE)),
        verbatim(size(free)),
        Source.MACHINE,
    )
    if free < needed + SPARE:
        remedy = Text("Free some space on that disk, then look again.")
        return problem(Text("The disk is too full for OpenD's data."), evidence, remedy=remedy)
    return fine(Text("There is room on the disk."), evidence)


def own_data_is_complete(facts: Facts) -> Finding:
    """Everything in AppData.dat is whole in the data folder."""
    try:
        comparison = facts.comparison
    except BadArchive as bad:
        return _not_readable(facts, bad)
    wrong = comparison.missing + comparison.damaged
    evidence = _compared(facts, comparison)
    if not wrong:
        return fine(Text("OpenD's own data is complete."), *evidence)
    fixes = (unpack_own_data(facts),) if facts.own_data.writable or facts.own_data.mine else ()
    title = Text(
        "{count} of the {total} files of OpenD's own data are missing or damaged.",
        count=len(wrong),
        total=len(facts.archive.members),
    )
    return problem(title, *evidence, fixes=fixes, remedy=None if fixes else _UNPACK_AGAIN)


def _compared(facts: Facts, comparison: Comparison) -> tuple[Evidence, ...]:
    counts = Text(
        "{same} the same, {missing} missing, {damaged} damaged",
        same=len(comparison.same),
        missing=len(comparison.missing),
        damaged=len(comparison.damaged),
    )
    lines = [
        Evidence(
            Text("The files of {archive} in {folder}", archive=facts.archive.path, folder=facts.own_data_dir),
            Text("all the same, by size and checksum"),
            counts,
        )
    ]
    for seen, members in ((Text("missing"), comparison.missing), (Text("damaged"), comparison.damaged)):
        lines += [Evidence(verbatim(member.name), Text("there and whole"), seen) for member in members[:3]]
    if facts.archive.skipped:
        names = ", ".join(facts.archive.skipped)
        lines.append(
            Evidence(verbatim(names), Text("not in the archive"), Text("in it, but it is yours: never touched"))
        )
    return tuple(lines)


def _not_readable(facts: Facts, bad: BadArchive) -> Finding:
    evidence = Evidence(Text("The format of AppData.dat"), Text("an archive that can be read safely"), bad.reason)
    if bad.kind is Kind.EMPTY:
        return problem(Text("AppData.dat holds nothing."), evidence, remedy=_UNPACK_AGAIN)
    if bad.kind not in _ONLY_OPEND_READS:
        return problem(Text("AppData.dat is damaged or not safe to unpack."), evidence, remedy=_UNPACK_AGAIN)
    if facts.own_data.exists and facts.own_data.holds_data:
        raise bad  # what OpenD keeps there cannot be compared with it: not judged, and said so
    title = Text("OpenD's data folder is empty, and only OpenD itself can read this AppData.dat.")
    return problem(title, evidence, remedy=_UNPACK_AGAIN)


def _octal(mode: int | None) -> str:
    return "?" if mode is None else f"{mode:04o}"


explains(opend_found_its_own_data, opend_did_not_give_up, opend_is_running)(own_data_is_complete)
explains(own_data_is_complete)(program_has_appdata)
explains(own_data_is_complete)(disk_has_room)
explains(own_data_is_complete)(data_folder_is_writable)
explains(data_folder_is_writable, own_data_is_complete)(data_folder_exists)
