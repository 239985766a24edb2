"""Whether the edition with a window can be started on this Linux (FAQ Q20)."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

from opend_wizard.errors import Missing
from opend_wizard.facts import Facts
from opend_wizard.fixes.linux_window import install, start_without_mounting
from opend_wizard.fixes.offer import offer
from opend_wizard.model import Evidence, Finding, Fix, advice, fine, problem
from opend_wizard.opend.linux_packages import FUSE
from opend_wizard.opend.starter import starter_for, starts_unpacked
from opend_wizard.texts import Text, verbatim


def _image(facts: Facts) -> Path:
    """The AppImage; raises `Missing` for an edition with a window that comes as something else."""
    if facts.program.suffix.lower() != ".appimage":
        raise Missing(Text("{path} is no AppImage, so it needs no FUSE.", path=facts.program))
    return facts.program


def _works(facts: Facts) -> Finding | None:
    """A pass where nothing needs to be mounted: OpenD runs, or a starter that unpacks it is there."""
    image = _image(facts)
    what = Text("How {name} is started", name=image.name)
    if facts.running:
        return fine(Text("OpenD's window runs."), Evidence(what, Text("it runs"), Text("it runs")))
    if starts_unpacked(image):
        seen = Text("by {starter}, which unpacks it and needs no FUSE", starter=starter_for(image))
        return fine(Text("OpenD is started without FUSE."), Evidence(what, Text("it can be started"), seen))
    return None


def _ways(facts: Facts, *others: partial[Fix]) -> tuple[tuple[Fix, ...], Text | None]:
    """What can be done: the start without mounting where the folder can be written, then `others`."""
    image = _image(facts)
    possible = facts.machine.can_write(image.parent) and not starter_for(image).exists()
    offered = offer(*((partial(start_without_mounting, image),) if possible else ()), *others)
    return offered.fixes, offered.why_not


def fuse_library_loads(facts: Facts) -> Finding:
    """The library that AppImages are mounted with can be loaded."""
    works = _works(facts)
    if works is not None:
        return works
    reason = None if facts.image_brings_fuse else facts.why_not_fuse
    what, expected = Text("Loading {name}, tried with the system's own loader", name=FUSE), Text("it is loaded")
    if reason is None:
        seen = Text("not needed: the AppImage brings it along") if facts.image_brings_fuse else Text("it is loaded")
        return fine(Text("Nothing is missing for mounting the AppImage."), Evidence(what, expected, seen))
    fixes, why_not = _ways(facts, partial(install, facts, (FUSE,), "install_libfuse"))
    system = facts.distribution.title if facts.distribution is not None else "?"
    evidence = (
        Evidence(what, expected, Text("not loaded: {reason}", reason=reason)),
        Evidence(Text("This system"), Text("one with FUSE 2"), verbatim(system)),
    )
    title = Text("This system lacks {name}, which OpenD's AppImage is mounted with.", name=FUSE)
    return problem(title, *evidence, fixes=fixes, remedy=why_not)


def fuse_device_can_be_used(facts: Facts) -> Finding:
    """This user may mount with FUSE."""
    works = _works(facts)
    if works is not None:
        return works
    device, helper = facts.machine.root / "dev/fuse", facts.fusermount
    usable = os.access(device, os.R_OK | os.W_OK)
    seen = Text("it may be used") if usable else Text("it may not be used") if device.exists() else Text("not there")
    evidence = [Evidence(Text("The device {path}", path=device), Text("it may be used"), seen)]
    if not facts.machine.is_admin():
        there = verbatim(helper) if helper is not None else Text("not there")
        evidence.append(Evidence(Text("The program fusermount"), Text("there"), there))
    if usable and (helper is not None or facts.machine.is_admin()):
        return fine(Text("This user may mount with FUSE."), *evidence)
    fixes, why_not = _ways(facts)
    remedy = why_not or Text("In a container FUSE is mostly shut off. Elsewhere install the package fuse or fuse3.")
    return problem(Text("OpenD's AppImage cannot be mounted here."), *evidence, fixes=fixes, remedy=remedy)


def window_libraries_load(facts: Facts) -> Finding:
    """The libraries that OpenD's window uses of the system can be loaded."""
    if facts.running:
        return fine(Text("OpenD's window runs."))
    lacking = facts.lacking_window_libraries
    what = Text("Libraries of the desktop, tried with the system's own loader")
    expected = Text("all loaded")
    if not lacking:
        return fine(Text("The libraries for a window are there."), Evidence(what, expected, Text("all loaded")))
    seen = Text("not loaded: {names}", names=", ".join(lacking))
    offered = offer(partial(install, facts, lacking, "install_window_libraries"))
    title = Text("Libraries are missing that OpenD's window was seen to use; it may bring some of them itself.")
    return advice(title, Evidence(what, expected, seen), fixes=offered.fixes, remedy=offered.why_not)


def there_is_a_screen(facts: Facts) -> Finding:
    """There is a desktop to show the window on."""
    what, expected = Text("DISPLAY and WAYLAND_DISPLAY"), Text("one of them is set")
    if facts.running or facts.has_screen:
        return fine(Text("There is a screen."), Evidence(what, expected, Text("set, or OpenD runs already")))
    remedy = Text("Start OpenD from the desktop. On a server without one, use the command line edition.")
    evidence = Evidence(what, expected, Text("neither is set"))
    return advice(Text("There is no desktop here to show a window on."), evidence, remedy=remedy)
