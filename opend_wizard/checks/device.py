"""Whether the device identity that the device lock knows is whole and this computer's own (FAQ Q6)."""

from __future__ import annotations

from opend_wizard.errors import Missing, Told
from opend_wizard.facts import Facts
from opend_wizard.fixes.device import renew_device_id
from opend_wizard.model import Evidence, Finding, Source, Verdict, explains, fine, problem
from opend_wizard.opend.device import DeviceFile
from opend_wizard.texts import Text, size


def device_file_is_whole(facts: Facts) -> Finding:
    """Device.dat is there, readable and not empty."""
    device = facts.device
    what, expected = Text("The device identity {path}", path=device.path), Text("a readable file that is not empty")
    if not device.exists:
        seen = Text("not there: OpenD makes a new one at its next start")
        return fine(Text("There is no Device.dat yet; OpenD will make one."), Evidence(what, expected, seen))
    damage = _damage(device)
    if damage is None:
        return fine(Text("Device.dat looks whole."), Evidence(what, expected, Text("{size}", size=size(device.size))))
    fixes = (renew_device_id(facts),) if device.sha256 is not None else ()
    remedy = None if fixes else Text("Move {path} away by hand, then look again.", path=device.path)
    if not device.readable:
        remedy = Text("Let {user} read {path}, then look again.", user=facts.machine.user_name(), path=device.path)
    return problem(
        Text("Device.dat is damaged, so every login looks like a new device."),
        Evidence(what, expected, damage),
        fixes=fixes,
        remedy=remedy,
    )


def _damage(device: DeviceFile) -> Text | None:
    if not device.regular:
        return Text("not a plain file")
    if not device.readable:
        return Text("this user may not read it")
    if device.size == 0:
        return Text("empty")
    if device.sha256 is None:
        return Text("{size}, far more than a device identity needs", size=size(device.size))
    return Text("nothing but zeros or blanks") if device.blank else None


def device_file_is_from_here(facts: Facts) -> Finding:
    """Device.dat is not known from another computer."""
    device, memory = facts.device, facts.device_memory
    if not device.exists:
        return fine(Text("There is no Device.dat that could have been copied."))
    if device.sha256 is None:
        raise Missing(Text("Device.dat cannot be read, so it cannot be compared."))
    what, expected = Text("Where the wizard has seen {path}", path=device.path), Text("on this computer only")
    if memory is not None and _is_copy(facts):
        return _copied(facts, Evidence(what, expected, Text("on another computer, on {day}", day=memory.seen[:10])))
    if memory is None or memory.sha256 != device.sha256:
        seen = Text("here, for the first time; it is remembered from now on")
    else:
        seen = Text("first on this computer, on {day}", day=memory.seen[:10])
    return fine(Text("Device.dat is not known from another computer."), Evidence(what, expected, seen))


def _copied(facts: Facts, evidence: Evidence) -> Finding:
    title = Text("Device.dat was copied from another computer: both are the same device to the device lock.")
    return problem(title, evidence, fixes=(renew_device_id(facts),))


def _is_copy(facts: Facts) -> bool:
    """Whether this very file was first seen on another computer."""
    memory = facts.device_memory
    if memory is None or memory.sha256 != facts.device.sha256:
        return False
    return memory.fingerprint != facts.machine.fingerprint()


def _origin(device: DeviceFile) -> Text:
    return Text("The origin of {path}", path=device.path)


def device_lock_asks_no_more(facts: Facts) -> Finding:
    """The device lock does not ask again at every start."""
    device = facts.device
    if not device.exists:
        return fine(Text("OpenD makes a new device identity at its next start and asks for one SMS code then."))
    if _damage(device) is not None or _is_copy(facts):
        raise Missing(Text("Something is wrong with Device.dat; that comes first."))
    title = Text("Nothing is wrong with Device.dat. Does OpenD still ask for a code at every start?")
    remedy = Text("Finish one SMS verification first; a new network address can also bring the question back.")
    evidence = Evidence(_origin(device), Text("one verification, then quiet"), Text("only you can tell"))
    return Finding(Verdict.ASK, title, (evidence, *_asked_before(facts)), (renew_device_id(facts),), remedy)


def _asked_before(facts: Facts) -> tuple[Evidence, ...]:
    """How many of the last starts ended with a demand for a code, by OpenD's own logs."""
    try:
        demands = facts.code_demands
    except Told:
        return ()
    what = Text("Starts that were left waiting for a phone code, by OpenD's logs")
    seen = Text("{asked} of the last {starts}", asked=demands.asked, starts=demands.starts)
    return (Evidence(what, Text("one at most"), seen, Source.LOG),) if demands.starts else ()


explains(device_file_is_from_here, device_lock_asks_no_more)(device_file_is_whole)
explains(device_lock_asks_no_more)(device_file_is_from_here)
