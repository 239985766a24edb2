"""Whether OpenD can be updated (FAQ Q19)."""

from __future__ import annotations

from opend_wizard.facts import Facts
from opend_wizard.fixes.offer import offer
from opend_wizard.fixes.update import make_program_writable, stop_holder, unpack_new_package, update_by_command
from opend_wizard.machine import masked_command
from opend_wizard.machine.holders import Holder
from opend_wizard.model import Evidence, Finding, Source, explains, fine, problem
from opend_wizard.opend.places import Brand
from opend_wizard.texts import Text, size, verbatim

_NEEDED = 1_500_000_000  # bytes: the download, what is unpacked from it, and the old program beside (facts: §1.2)
_SHOWN = 5


def last_update_did_not_fail(facts: Facts) -> Finding:
    """OpenD's logs tell of no update that failed."""
    failures = facts.update_failures
    expected = Text("no word of a failed update")
    if not failures:
        return fine(Text("The logs tell of no update that failed."))
    last = failures[-1]
    evidence = Evidence(Text("The log ({place})", place=last.place), expected, verbatim(last.text), Source.LOG)
    if facts.replaced_since_failure:
        when = Evidence(Text("The program {path}", path=facts.program), Text("newer than that"), Text("it is newer"))
        return fine(Text("An update failed once, but the program was replaced since."), evidence, when)
    offered = offer(lambda: update_by_command(facts), lambda: unpack_new_package(facts))
    title = Text("The last update of OpenD failed.")
    return problem(title, evidence, fixes=offered.fixes, remedy=_remedy(facts) or offered.why_not)


def _remedy(facts: Facts) -> Text | None:
    if facts.installation.brand is Brand.FUTU:
        return None
    return Text(
        "The updater that was looked at in a moomoo package names folders of the Futu brand, so it may fail for that "
        "reason alone; this is not certain. A new package, unpacked over the old one, does without it."
    )


@explains(last_update_did_not_fail)
def nobody_else_holds_opends_files(facts: Facts) -> Finding:
    """No other program has files of OpenD's folder open."""
    what, expected = Text("Files in {folder}", folder=facts.program_dir), Text("open in no other program")
    found = facts.file_holders
    if not found:
        return fine(Text("No other program holds OpenD's files."), Evidence(what, expected, expected))
    evidence = [Evidence(what, expected, _held(holder), Source.MACHINE) for holder in found[:_SHOWN]]
    stops = tuple(stop_holder(holder.process) for holder in found[:_SHOWN] if holder.process.mine)
    title = Text("{count} other programs hold files of OpenD.", count=len(found))
    if len(found) == 1:
        first = found[0].process
        title = Text("{name} (process {pid}) holds files of OpenD.", name=first.name, pid=first.pid)
    remedy = Text("Close it, or start this computer again, and then update.")
    return problem(title, *evidence, fixes=stops[:1], remedy=remedy)


def _held(holder: Holder) -> Text:
    process = holder.process
    return Text(
        "{name} (process {pid}, user {user}): {paths}; started as {command}",
        name=process.name,
        pid=process.pid,
        user=process.user or "?",
        paths=", ".join(map(str, holder.paths)),
        command=masked_command(process.command),
    )


@explains(last_update_did_not_fail)
def program_can_be_replaced(facts: Facts) -> Finding:
    """This user may replace every file of OpenD's program folder."""
    what, expected = Text("Permissions in {folder}", folder=facts.program_dir), Text("all may be replaced")
    paths = facts.unwritable
    if not paths:
        return fine(Text("OpenD's files may be replaced."), Evidence(what, expected, expected))
    listed = ", ".join(str(path) for path in paths[:_SHOWN])
    seen = Text("{count} may not: {paths}", count=len(paths), paths=listed)
    offered = offer(lambda: make_program_writable(facts))
    title = Text("OpenD's updater may not replace {path}.", path=paths[0])
    if len(paths) > 1:
        title = Text("OpenD's updater may not replace {count} of its files.", count=len(paths))
    return problem(title, Evidence(what, expected, seen), fixes=offered.fixes, remedy=offered.why_not)


@explains(last_update_did_not_fail)
def there_is_room_for_an_update(facts: Facts) -> Finding:
    """The disk has room for the new program beside the old one."""
    free = facts.room_for_update
    evidence = Evidence(
        Text("Free on the disk of {folder}", folder=facts.program_dir),
        Text("at least {needed}", needed=size(_NEEDED)),
        verbatim(size(free)),
        Source.MACHINE,
    )
    if free >= _NEEDED:
        return fine(Text("There is room for an update."), evidence)
    remedy = Text("Make room on this disk: old logs of OpenD and old downloads are the first that can go.")
    return problem(Text("There is not enough room for an update."), evidence, remedy=remedy)
