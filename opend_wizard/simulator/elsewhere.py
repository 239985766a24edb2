"""What a person does elsewhere about a trouble that nothing here cures; in practice it is done at a press."""

from __future__ import annotations

import os
from datetime import datetime, timedelta

from opend_wizard.machine import Machine
from opend_wizard.simulator import elf, gtwlog, history, layout, speech
from opend_wizard.simulator.heart.status import ProgramStatus
from opend_wizard.simulator.stage import Stage
from opend_wizard.simulator.window_edition import become_window, need_no_fuse

_HOUR = timedelta(hours=1)
_BY_PROCESSOR = {"arm64": elf.ARM64}


def agree(stage: Stage) -> None:
    """Sign on the vendor's page: the OpenD that runs becomes ready."""
    if stage.opend is not None:
        stage.opend.ask(do="set", status=int(ProgramStatus.READY))


def log_in(stage: Stage) -> None:
    """Start OpenD again after a while and log in, with whatever it asks for: it becomes ready."""
    _let_an_hour_pass(stage)
    stage.start_opend(f"-status={int(ProgramStatus.READY)}")


def wait_and_log_in(stage: Stage) -> None:
    """Leave OpenD alone until its logins are counted anew, then log in."""
    for log in stage.layout.log_dir.iterdir():
        log.unlink()
    for hours in (7, 6):
        history.write_failure(stage.layout, datetime.now().astimezone() - timedelta(hours=hours), speech.NO_NETWORK)
    log_in(stage)


def take_the_right_program(stage: Stage) -> None:
    """Unpack the download that is made for this processor."""
    stage.layout.program.write_bytes(elf.program(this_processor(), ("libc.so.6",)))


def unpack_again(stage: Stage) -> None:
    """Unpack the whole download once more, over what is there."""
    layout.write_program(stage.layout, Machine().system)


def take_a_newer_window(stage: Stage) -> None:
    """Put the newest AppImage in place of the one that crashes, and start it: it logs in."""
    need_no_fuse(become_window(stage.layout))
    history.write_success(stage.layout, datetime.now().astimezone())


def update_again(stage: Stage) -> None:
    """Close the programs that hold OpenD's files and update it once more: its program is replaced."""
    stage.stop_others()
    stage.layout.program.chmod(0o755)
    layout.write_program(stage.layout, Machine().system)
    written = stage.layout.log_dir.joinpath("FTUpdate.log").stat().st_mtime + 1
    os.utime(stage.layout.program, (written, written))


def throw_the_page_away(stage: Stage) -> None:
    """Delete what was saved in place of the package, to fetch it anew with the browser."""
    for saved in (stage.layout.data_dir.parent / "Downloads").iterdir():
        saved.unlink()


def make_room(stage: Stage) -> None:
    """Delete the logs that nobody needs any more."""
    for log in stage.layout.log_dir.glob("py_*.log"):
        log.unlink()


def _let_an_hour_pass(stage: Stage) -> None:
    """Let the logs be as old as they are by the time a person has done what was to be done."""
    stage.stop_opend()
    for log in stage.layout.log_dir.glob("GTWLog_*"):
        user, started = log.stem.split("_", 2)[1:]
        moment = datetime.strptime(started, gtwlog.STARTED) - _HOUR  # noqa: DTZ007  (this computer's own)
        then = log.stat().st_mtime - _HOUR.total_seconds()
        os.utime(log, (then, then))
        log.rename(log.with_name(gtwlog.name(int(user), moment)))


def this_processor() -> int:
    """The number by which a program file names the processor of this computer."""
    return _BY_PROCESSOR.get(Machine().processor(), elf.X86_64)
