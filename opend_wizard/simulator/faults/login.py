"""Faults of the login: an unseen prompt, too many starts, another brand, an old version, a wrong MD5."""

from __future__ import annotations

from datetime import datetime, timedelta

from opend_wizard.simulator import elsewhere, history, layout, ports, speech
from opend_wizard.simulator.fault import Fault
from opend_wizard.simulator.heart.status import ProgramStatus
from opend_wizard.simulator.speech import Line
from opend_wizard.simulator.stage import Stage
from opend_wizard.texts import Text

_EMPTY_MD5 = "d41d8cd98f00b204e9800998ecf8427e"  # of nothing at all
_PASSWORD = "practice-only"  # noqa: S105  (of nobody's account)


def want_typing(stage: Stage) -> None:
    """OpenD asks for an account in its console, and its configuration still names one."""
    layout.configure(stage.layout, {"login_account": "200001"})
    stage.start_opend(f"-status={int(ProgramStatus.LOGGING_IN)}")
    _log(stage, speech.ENTER_ACCOUNT)


def start_too_often(stage: Stage) -> None:
    """OpenD was started six times within the hour, and each login found no network."""
    now = datetime.now().astimezone()
    for minutes in range(55, 0, -10):
        history.write_failure(stage.layout, now - timedelta(minutes=minutes), speech.NO_NETWORK)


def belong_to_another_brand(stage: Stage) -> None:
    """The account is of the other brand; OpenD has ended."""
    history.write_failure(stage.layout, _just_now(), speech.WRONG_BRAND)


def want_picture_again(stage: Stage) -> None:
    """Two picture codes were wrong, and OpenD waits for a third."""
    layout.configure(stage.layout, {"telnet_port": str(ports.free_port())})
    stage.start_opend(f"-status={int(ProgramStatus.NEED_PIC_CODE)}")
    _log(stage, speech.PIC_CODE_WRONG, speech.PIC_CODE_WRONG, speech.NEED_PIC_CODE)


def be_too_old(stage: Stage) -> None:
    """The vendor does not let this version in."""
    stage.start_opend(f"-status={int(ProgramStatus.FORCE_UPDATE)}")


def be_misunderstood(stage: Stage) -> None:
    """A program asked for something that this version does not know."""
    stage.start_opend()
    _log(stage, speech.UNKNOWN_PROTOCOL, speech.MISSING_FIRM)


def hash_nothing(stage: Stage) -> None:
    """login_pwd_md5 is the MD5 of an empty text, and the login failed."""
    layout.configure(stage.layout, {"login_pwd": _PASSWORD, "login_pwd_md5": _EMPTY_MD5})
    history.write_failure(stage.layout, _just_now(), speech.WRONG_PASSWORD)


def lose_remembered_login(stage: Stage) -> None:
    """The login was remembered, held for a while, and its token has run out."""
    stage.start_opend()
    if stage.opend is not None:
        stage.opend.ask(do="set", status=int(ProgramStatus.LOGIN_FAILED), text=_english(speech.TOKEN_EXPIRED))


def _log(stage: Stage, *lines: Line) -> None:
    for line in lines:
        if stage.opend is not None:
            stage.opend.ask(do="log", text=_english(line))


def _english(line: Line) -> str:
    return line.say(speech.Language.ENGLISH)


def _just_now() -> datetime:
    return datetime.now().astimezone() - timedelta(minutes=2)


FAULTS: tuple[Fault, ...] = (
    Fault(
        "q12-token-expired",
        "q12",
        Text("The remembered login has run out"),
        Text(
            "OpenD was logged in with a remembered password for a long time, and the vendor does not take that login "
            "any more. Find out how it had logged in, and what to do for long runs."
        ),
        lose_remembered_login,
        act=elsewhere.log_in,
    ),
    Fault(
        "x01-prompt",
        "x01",
        Text("OpenD waits for an account to be typed"),
        Text(
            "OpenD runs since an update, but nobody types what it asks for in its console. "
            "Find out what it waits for, and how it can start by itself again."
        ),
        want_typing,
        act=elsewhere.log_in,
    ),
    Fault(
        "x02-too-many-starts",
        "x02",
        Text("OpenD was started too often"),
        Text(
            "OpenD was started again and again, and now its login says that there is no network. "
            "Find out why that is not the network, and when the next try is safe."
        ),
        start_too_often,
        act=elsewhere.wait_and_log_in,
    ),
    Fault(
        "x03-other-brand",
        "x03",
        Text("The account belongs to the other brand"),
        Text(
            "OpenD ends at once, because the vendor refuses the login of this account here. "
            "Find out which brand it may belong to, and what that means for your scripts."
        ),
        belong_to_another_brand,
        act=elsewhere.log_in,
    ),
    Fault(
        "x04-pictures",
        "x04",
        Text("Picture codes were wrong twice"),
        Text(
            "OpenD asks for the code in a picture once more, after two wrong ones. "
            "See why the wizard offers no further try, and what to do instead."
        ),
        want_picture_again,
        act=elsewhere.log_in,
    ),
    Fault(
        "x05-too-old",
        "x05",
        Text("OpenD is too old"),
        Text(
            "OpenD runs, but the vendor does not let this version in any more. "
            "See what OpenD itself says, and what has to be brought up to date."
        ),
        be_too_old,
        act=elsewhere.log_in,
    ),
    Fault(
        "x05-misfit",
        "x05",
        Text("A program is newer than OpenD"),
        Text(
            "OpenD works, but a program asks it for things that it does not know. "
            "See which lines of the log tell that, and what to bring to the same version."
        ),
        be_misunderstood,
        act=elsewhere.log_in,
    ),
    Fault(
        "x17-md5-of-nothing",
        "x17",
        Text("The MD5 of the password is that of nothing"),
        Text(
            "OpenD refuses the password, although the right one seems to be in its configuration. "
            "Find out what the MD5 there was made of, and have it made anew."
        ),
        hash_nothing,
        act=elsewhere.log_in,
    ),
)
