"""Faults of what OpenD stands on: its program file, its user, its home, its system."""

from __future__ import annotations

import os
import shutil
import sys
from datetime import datetime

from opend_wizard.errors import Unseen
from opend_wizard.machine import Machine
from opend_wizard.opend.linux_packages import FUSE
from opend_wizard.simulator import elf, elsewhere, history, speech
from opend_wizard.simulator.fault import Fault
from opend_wizard.simulator.stage import Stage
from opend_wizard.simulator.window_edition import CRASHING, become_window, need_no_fuse
from opend_wizard.texts import Text

_SOMEBODY = 1000  # the number that most systems give to their first person
_OTHERS = {"x86_64": elf.ARM64}
_LIBRARY = "libf3cbasis.so"
_QUANTILE = "py_newfunction: invalid signature 'quantile(self, q = 0.5, interpolation = 'linear')'"  # facts: §6.2
_CHART_CRASH = speech.Line(_QUANTILE, _QUANTILE)


def write_no_compose_file(_stage: Stage) -> None:
    """Nothing is broken: the person wants OpenD in a container and has no compose file."""


def lack_fuse(stage: Stage) -> None:
    """The edition with a window, on a system without FUSE 2."""
    become_window(stage.layout)


def crash_in_charts(stage: Stage) -> None:
    """The edition with a window, whose last start ended in its chart library."""
    need_no_fuse(become_window(stage.layout, CRASHING))
    history.write_failure(stage.layout, datetime.now().astimezone(), _CHART_CRASH, ended=False)


def lose_home(stage: Stage) -> None:
    """The home folder is gone, and the data folder with it."""
    shutil.rmtree(stage.layout.data_dir.parent)


def make_config_a_folder(stage: Stage) -> None:
    """An empty folder stands where OpenD.xml belongs."""
    stage.layout.config.unlink()
    stage.layout.config.mkdir(mode=0o755)


def block_network(stage: Stage) -> None:
    """The last login found no network."""
    history.write_failure(stage.layout, datetime.now().astimezone(), speech.NO_NETWORK)


def take_wrong_processor(stage: Stage) -> None:
    """The program is made for a processor that is not this one's."""
    stage.layout.program.write_bytes(elf.program(_OTHERS.get(Machine().processor(), elf.X86_64)))


def give_to_root(stage: Stage) -> None:
    """All of the home belongs to an ordinary user, but what the device lock needs belongs to root."""
    home = stage.layout.data_dir.parent
    for path in (home, *home.rglob("*")):
        os.chown(path, _SOMEBODY, _SOMEBODY, follow_symlinks=False)
    for name in ("Device.dat", "Broker.dat"):
        path = stage.layout.own_data_dir / name
        os.chown(path, 0, 0)
        path.chmod(0o600)


def forbid_to_run(stage: Stage) -> None:
    """The program has lost the permission to be run."""
    stage.layout.program.chmod(0o644)


def lose_library(stage: Stage) -> None:
    """A library that belongs beside the program is gone."""
    stage.layout.program.write_bytes(elf.program(elsewhere.this_processor(), (_LIBRARY, "libc.so.6")))
    (stage.layout.program_dir / _LIBRARY).unlink()


def _needs_linux() -> Text | None:
    return None if sys.platform == "linux" else Text("This practice needs Linux.")


def _needs_unix() -> Text | None:
    return Text("This practice needs Unix permissions.") if sys.platform == "win32" else None


def _needs_root() -> Text | None:
    if sys.platform == "win32" or os.geteuid() != 0:
        return Text("This practice can be done as root only: nobody else can give files away.")
    return None


def _needs_no_fuse() -> Text | None:
    try:
        if Machine().why_not_loaded(FUSE) is None:
            return Text("This practice cannot be done here: {name} is installed.", name=FUSE)
    except Unseen as unseen:
        return unseen.text
    if not os.access("/dev/fuse", os.R_OK | os.W_OK) or not (Machine().is_admin() or shutil.which("fusermount")):
        return Text("This practice cannot be done here: this user may not mount with FUSE at all.")
    return None


FAULTS: tuple[Fault, ...] = (
    Fault(
        "q07-no-compose",
        "q07",
        Text("OpenD is to run in Docker"),
        Text(
            "OpenD is to run in a container, and the vendor offers no image for it. "
            "Have a compose file saved that walks around the known traps, and look again."
        ),
        write_no_compose_file,
    ),
    Fault(
        "q20-no-fuse",
        "q20",
        Text("The AppImage cannot be mounted"),
        Text(
            "OpenD's window does not start, because this system lacks the library that mounts AppImages. "
            "See which package brings it here, have a starter written that needs none, and look again."
        ),
        lack_fuse,
        _needs_no_fuse,
    ),
    Fault(
        "x06-charts",
        "x06",
        Text("The window crashes in its charts"),
        Text(
            "OpenD's window closes by itself a moment after it was started. "
            "See what its log says last, and which edition has no such trouble."
        ),
        crash_in_charts,
        _needs_linux,
        act=elsewhere.take_a_newer_window,
    ),
    Fault(
        "x08-no-home",
        "x08",
        Text("The user has no home folder"),
        Text(
            "OpenD cannot make its data folder, because the home of its user does not exist. "
            "Have the home made, and look again."
        ),
        lose_home,
    ),
    Fault(
        "x09-folder",
        "x09",
        Text("OpenD.xml is a folder"),
        Text(
            "OpenD finds no configuration, because Docker made an empty folder where the file belongs. "
            "Have the folder removed, then a small file written, and look again."
        ),
        make_config_a_folder,
    ),
    Fault(
        "x12-network",
        "x12",
        Text("The login finds no network"),
        Text(
            "OpenD ended at its login, and its log says that there was a trouble with the network. "
            "See what on this computer can stand between OpenD and its servers, and why haste makes it worse."
        ),
        block_network,
        act=elsewhere.log_in,
    ),
    Fault(
        "x16-processor",
        "x16",
        Text("OpenD is made for another processor"),
        Text(
            "The system refuses to execute OpenD, because the file is made for another kind of processor. "
            "See which one it is made for and which one this computer has."
        ),
        take_wrong_processor,
        _needs_linux,
        act=elsewhere.take_the_right_program,
    ),
    Fault(
        "x20-root",
        "x20",
        Text("Some of OpenD's files belong to root"),
        Text(
            "OpenD asks for a code at every start, because files that it must write belong to root since a start with "
            "sudo. Have them given to their user, and look again."
        ),
        give_to_root,
        _needs_root,
    ),
    Fault(
        "x24-not-executable",
        "x24",
        Text("OpenD may not be run"),
        Text(
            "The system says “Permission denied” when OpenD is started, because the file is not marked as a program. "
            "Have it marked, and look again."
        ),
        forbid_to_run,
        _needs_unix,
    ),
    Fault(
        "x24-library",
        "x24",
        Text("A library of OpenD is missing"),
        Text(
            "OpenD does not start, because a library that belongs beside it is gone. "
            "See which one it is and where it comes from."
        ),
        lose_library,
        _needs_linux,
        act=elsewhere.unpack_again,
    ),
)
