"""What keeps OpenD alive in a container (FAQ Q7; facts: §10)."""

from __future__ import annotations

from functools import partial

from opend_wizard.checks.state import opend_is_ready
from opend_wizard.errors import Missing, Told, Unseen
from opend_wizard.facts import Facts
from opend_wizard.fixes.compose import save_compose_file
from opend_wizard.fixes.offer import offer
from opend_wizard.machine import Surroundings
from opend_wizard.model import Evidence, Finding, Source, advice, explains, fine, problem
from opend_wizard.opend.compose_traps import Trap
from opend_wizard.opend.logs import Kind
from opend_wizard.texts import Text, verbatim

_LAYERS = ("overlay", "aufs", "fuse-overlayfs", "vfs")
_PASSING = ("tmpfs", "ramfs")
_EITHER = ("btrfs", "zfs")  # in which Docker can keep a container's own layer too


def _require_container(facts: Facts) -> None:
    if facts.machine.surroundings() is not Surroundings.CONTAINER:
        raise Missing(Text("The wizard does not run in a container. Start it in the one that OpenD runs in."))


def data_folder_is_on_a_volume(facts: Facts) -> Finding:
    """The data folder outlives the container."""
    _require_container(facts)
    mount = facts.data_mount
    what, expected = Text("What {path} lies on", path=facts.data_dir), Text("a volume of its own")
    seen = Text("{kind}, mounted at {point}", kind=mount.kind, point=mount.point)
    evidence = Evidence(what, expected, seen, Source.MACHINE)
    remedy = Text("Mount a volume on {path}, and let the user who runs OpenD own it.", path=facts.data_dir)
    if mount.kind in _PASSING:
        return problem(Text("The data folder lies in memory and is gone after a restart."), evidence, remedy=remedy)
    if mount.kind in _LAYERS:
        title = Text("The data folder goes with the container: each new one is a new device and asks for a code.")
        return problem(title, evidence, remedy=remedy)
    if mount.kind in _EITHER and mount.point == facts.machine.root:
        raise Unseen(Text("Whether the data folder outlives this container cannot be told from inside."))
    return fine(Text("The data folder is not in the layer that goes with the container."), evidence)


@explains(opend_is_ready)
def terminal_has_a_size(facts: Facts) -> Finding:
    """The terminal that OpenD reads from has a size."""
    terminal = facts.terminal
    what, expected = Text("The terminal that OpenD reads from"), Text("rows and columns")
    if terminal is None:
        seen = Text("none: OpenD reads from something else")
        return fine(Text("OpenD reads from no terminal."), Evidence(what, expected, seen, Source.MACHINE))
    seen = Text(
        "{name}: {rows} rows, {columns} columns", name=terminal.name, rows=terminal.rows, columns=terminal.columns
    )
    evidence = Evidence(what, expected, seen, Source.MACHINE)
    if terminal.sized:
        return fine(Text("OpenD's terminal has a size."), evidence)
    remedy = Text("Run in the place that OpenD runs in: stty -F {name} rows 24 cols 200", name=terminal.name)
    if _is_logged_in(facts):
        title = Text("OpenD's terminal has no size: it would drop a code that has to be typed one day.")
        return advice(title, evidence, remedy=remedy)
    return problem(Text("OpenD drops all that is typed: its terminal has no size."), evidence, remedy=remedy)


def container_uses_the_hosts_network(facts: Facts) -> Finding:
    """The container uses the network of its host."""
    _require_container(facts)
    bridged = facts.network.bridged
    if bridged is None:
        raise Missing(Text("The network of this container cannot be seen."))
    what, expected = Text("The network interfaces"), Text("the host's own")
    if not bridged:
        seen = Text("the host's own, or none")
        return fine(Text("Nothing points to a network of the container's own."), Evidence(what, expected, seen))
    if _is_logged_in(facts):
        seen = Text("a network of the container's own, and OpenD logged in over it")
        return fine(Text("OpenD's login went well over the container's own network."), Evidence(what, expected, seen))
    seen = Text("each is one end of a pair: the container has a network of its own")
    remedy = Text("With Docker on Linux: network_mode: host – over a bridge, OpenD's login has failed for others.")
    return advice(Text("The container has a network of its own."), Evidence(what, expected, seen), remedy=remedy)


def _is_logged_in(facts: Facts) -> bool:
    try:
        return bool(facts.running) and facts.log_state is not None and facts.log_state.hit.kind is Kind.READY
    except Told:
        return False


def compose_file_is_sound(facts: Facts) -> Finding:
    """There is a compose file for OpenD, without the known traps."""
    files = facts.compose_files
    if not files:
        folders = ", ".join(map(str, facts.compose_folders))
        offered = offer(partial(save_compose_file, facts))
        evidence = Evidence(
            Text("Compose files in {folders}", folders=folders), Text("one that runs OpenD"), Text("none")
        )
        title = Text("There is no compose file that runs OpenD.")
        return problem(title, evidence, fixes=offered.fixes, remedy=offered.why_not)
    found = [_shown(trap, str(each.path)) for each in files for trap in each.traps]
    grave = any(trap.grave for each in files for trap in each.traps)
    if not found:
        what = verbatim(", ".join(str(each.path) for each in files))
        return fine(
            Text("The compose file has none of the known traps."), Evidence(what, Text("no trap"), Text("none"))
        )
    title = Text("The compose file has {count} of the known traps.", count=len(found))
    return problem(title, *found) if grave else advice(title, *found)


def _shown(trap: Trap, path: str) -> Evidence:
    what = Text("{what} ({path}, line {line})", what=trap.what, path=path, line=trap.line)
    return Evidence(what, trap.expected, trap.seen)
