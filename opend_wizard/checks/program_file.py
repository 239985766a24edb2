"""Whether the file that OpenD is started from can be run here at all."""

from __future__ import annotations

import os

from opend_wizard.checks.state import opend_is_running
from opend_wizard.errors import Missing
from opend_wizard.facts import Facts
from opend_wizard.fixes.program_file import allow_to_run
from opend_wizard.model import Evidence, Finding, advice, explains, fine, problem
from opend_wizard.opend.logs import Kind
from opend_wizard.texts import Text, verbatim, within_quotes

_ANYBODY_RUNS = 0o111
_MOST_NAMED = 8
_PACKAGES = {"libgomp.so.1": "libgomp1", "libglib-2.0.so.0": "libglib2.0-0", "libgthread-2.0.so.0": "libglib2.0-0"}

_ROSETTA = Text("Install Apple's translator in a terminal: softwareupdate --install-rosetta")
_ELSEWHERE = Text(
    "Take the package for this kind of computer if the vendor has one; for Linux there is only x86_64. Or run OpenD on "
    "another computer or server: scripts on this one can connect to it."
)


@explains(opend_is_running)
def program_may_be_run(facts: Facts) -> Finding:
    """The OpenD program may be run as a program."""
    path, mode = facts.program, facts.machine.mode(facts.program)
    if mode is None:
        raise Missing(Text("This system has no such permission."))
    evidence = Evidence(
        Text("Permissions of {path}", path=path),
        Text("it may be run, e.g. {mode}", mode="0755"),
        Text("owner {owner}, permissions {mode}", owner=facts.machine.owner(path) or "?", mode=f"{mode:04o}"),
    )
    if facts.running or os.access(path, os.X_OK):
        return fine(Text("OpenD may be run."), evidence)
    mine = facts.machine.owns(path) or facts.machine.is_admin()
    fixes = (allow_to_run(path, mode),) if mine and not mode & _ANYBODY_RUNS else ()
    remedy = None if fixes else Text("Let the owner of {path} run: chmod a+rx '{path}'", path=within_quotes(path))
    return problem(Text("OpenD is not allowed to be run as a program."), evidence, fixes=fixes, remedy=remedy)


@explains(opend_is_running)
def program_fits_the_processor(facts: Facts) -> Finding:
    """OpenD is made for this computer's processor."""
    made_for, here = facts.program_processors, facts.machine.processor()
    evidence = Evidence(
        Text("What {path} is made for", path=facts.program), verbatim(here), verbatim(", ".join(made_for))
    )
    if here in made_for or (here, made_for) == ("x86_64", ("x86",)):
        return fine(Text("OpenD fits this computer's processor."), evidence)
    translated = facts.machine.translator() if "x86_64" in made_for else None
    if translated is not None or facts.running:
        seen = Text("{name} translates it; that is slower and has failed for some", name=translated or "?")
        note = Evidence(Text("What runs programs for another processor"), Text("not needed"), seen)
        title = Text("OpenD is made for another processor and runs by translation.")
        return advice(title, evidence, note)
    remedy = _ROSETTA if facts.machine.system == "macos" else _ELSEWHERE
    return problem(Text("OpenD is made for another kind of processor."), evidence, remedy=remedy)


@explains(opend_is_running)
def program_libraries_are_there(facts: Facts) -> Finding:
    """Every library that OpenD is linked with can be found."""
    if facts.machine.processor() not in facts.program_processors:
        raise Missing(Text("OpenD is made for another kind of processor; that comes first."))
    absent = facts.missing_libraries
    what = Text("Libraries that {path} and those beside it need", path=facts.program)
    expected = Text("all there, beside it or in the system")
    if not absent or facts.running:
        return fine(Text("Every library OpenD needs is there."), Evidence(what, expected, Text("all there")))
    seen = Text("not there: {names}", names=", ".join(absent[:_MOST_NAMED]))
    evidence = [Evidence(what, expected, seen), *_from_log(facts)]
    return problem(Text("A library that OpenD needs is missing."), *evidence, remedy=_where_from(absent))


def _from_log(facts: Facts) -> list[Evidence]:
    try:
        told = [hit for hit in facts.log_events if hit.kind is Kind.LIBRARY_MISSING]
    except Missing:
        return []
    what, expected = Text("OpenD's log"), Text("no library missing")
    return [Evidence(what, expected, Text("“{line}” ({place})", line=hit.text, place=hit.place)) for hit in told[-1:]]


def _where_from(absent: tuple[str, ...]) -> Text:
    packages = sorted({_PACKAGES[name] for name in absent if name in _PACKAGES})
    if packages:
        return Text(
            "Install it from your distribution; on Debian and Ubuntu: sudo apt-get install {packages}",
            packages=" ".join(packages),
        )
    return Text(
        "What begins with libf3c, libAPIChannel or libFTAPIChannel belongs beside OpenD: unpack the vendor's package "
        "again and start OpenD in its own folder. Anything else comes from your distribution."
    )
