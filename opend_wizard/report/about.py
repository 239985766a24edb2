"""What the wizard says of itself, for the window and the terminal alike."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path

from opend_wizard.origin import Origin
from opend_wizard.texts import Text, verbatim

_OLD = 180  # days
NEVER_LOOKS = Text("The wizard never looks for a newer version by itself.")
_SOURCE = Text("It runs from its source, so there is no day of release.")
_NO_PAGE = Text(
    "This copy does not name a page with releases: look for a newer one where you got it. "
    "The wizard never looks by itself."
)
LICENCE = Text(
    "OpenD Wizard is free software under the MIT licence. "
    "OpenD, moomoo and Futu are names of their owners; this project is not theirs."
)
_LGPL = Text(
    "The window is made with Qt and PySide6, under the GNU Lesser General Public License, version 3. "
    "Their libraries are files of their own, which you may replace by your own versions of them."
)


def title(origin: Origin) -> Text:
    """The name and the version."""
    return Text("OpenD Wizard {version}", version=origin.version)


def age(origin: Origin, now: datetime | None = None) -> Text:
    """How old this copy is; days are those of UTC."""
    if origin.made is None:
        return _SOURCE
    day = origin.made.astimezone(timezone.utc).date()
    days = ((now or datetime.now(timezone.utc)).astimezone(timezone.utc).date() - day).days
    if days < 0:
        return Text("Released on {day}, which is still to come by the clock of this computer.", day=day.isoformat())
    if days == 0:
        return Text("Released today, {day}.", day=day.isoformat())
    if days == 1:
        return Text("Released yesterday, {day}.", day=day.isoformat())
    released = Text("Released {days} days ago, on {day}.", days=days, day=day.isoformat())
    if days <= _OLD:
        return released
    return Text("{released} There may be a newer one, which knows more.", released=released)


def newer(origin: Origin) -> Text:
    """Where a newer version would be found."""
    if not origin.releases:
        return _NO_PAGE
    return Text("{never} Whether there is one is said on this page:", never=NEVER_LOOKS)


def licences(origin: Origin) -> Iterator[Text]:
    """Under which licences all of this comes, and where their texts are."""
    yield LICENCE
    yield _LGPL
    if origin.libraries is not None:
        yield Text("Qt's libraries are in {folder}", folder=origin.libraries)
    if origin.licences is None:
        yield Text("Each part came as a Python package with its own licence.")
    else:
        yield Text("The licences of all parts are in {folder}", folder=origin.licences)


def parts(origin: Origin) -> Text:
    """The versions of what the program is made of."""
    return verbatim(" · ".join(f"{part.name} {part.version}" for part in origin.parts))


def own_folder(folder: Path) -> Text:
    """Where the wizard keeps what it must remember."""
    return Text("History, backups and settings are in {folder}", folder=folder)
