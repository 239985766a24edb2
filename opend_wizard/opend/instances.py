"""Every OpenD that could run side by side with one: what each listens on, and where it keeps its things."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from opend_wizard.errors import Refused, Told
from opend_wizard.opend import config
from opend_wizard.opend.places import Brand, Edition, Installation
from opend_wizard.opend.places.folders import brand_in, inspect
from opend_wizard.opend.places.installation import same_path
from opend_wizard.texts import Text

PORTS = ("api_port", "telnet_port", "websocket_port")
_MOST = 50  # folders beside the program's
_MOST_FILES = 5_000
_DEFAULT = "11111"


@dataclass(frozen=True)
class Instance:
    """One OpenD: its configuration, its ports by the names of their settings, its folders, its processes."""

    config: Path
    program_dir: Path
    data_dir: Path
    log_dir: str | None
    ports: tuple[tuple[str, int], ...]
    pids: tuple[int, ...]

    def port(self, name: str) -> int | None:
        """The port of that setting; None where it is off or none."""
        return dict(self.ports).get(name)


def instance(installation: Installation) -> Instance | None:
    """The OpenD of `installation`; None where it has no configuration that can be read."""
    if installation.config is None or installation.program_dir is None:
        return None
    try:
        read = config.read(installation.config)
    except Told:
        return None

    def setting(name: str) -> str | None:
        flags = (installation.flag(process.command, name) for process in installation.processes)
        return next((value for value in flags if value is not None), None) or read.get(name)

    written = [(name, setting(name) or (_DEFAULT if name == "api_port" else "")) for name in PORTS]
    return Instance(
        config=installation.config,
        program_dir=installation.program_dir,
        data_dir=installation.data_dir,
        log_dir=setting("log_path"),
        ports=tuple((name, int(value)) for name, value in written if value.isascii() and value.isdigit()),
        pids=tuple(process.pid for process in installation.processes),
    )


def others_than(mine: Installation, running: Iterable[Installation], system: str) -> tuple[Instance, ...]:
    """The command line OpenDs that run, lie beside `mine`, or are further configurations in its folder."""
    found: list[Instance] = []
    for each in (*running, *_further(mine), *_beside(mine, system)):
        made = instance(each) if each.edition is Edition.COMMAND_LINE else None
        known = [other.config for other in found] + ([mine.config] if mine.config is not None else [])
        if made is not None and not any(same_path(made.config, path) for path in known):
            found.append(made)
    return tuple(found)


def _further(mine: Installation) -> Iterator[Installation]:
    """Other files in the program folder that are configurations of this brand, to be named by -cfg_file."""
    for path in _listed(mine.program_dir):
        if path.suffix.lower() == ".xml" and path.is_file() and brand_in(path) is mine.brand:
            yield replace(mine, config=path, processes=())


def _beside(mine: Installation, system: str) -> Iterator[Installation]:
    for folder in _listed(None if mine.program_dir is None else mine.program_dir.parent)[:_MOST]:
        try:
            here = (
                inspect(folder, system) if folder.is_dir() and not same_path(folder, mine.program_dir or folder) else ()
            )
        except OSError:
            continue
        for each in here:
            if each.brand is mine.brand and each.program is not None and each.config is not None:
                yield replace(mine, edition=each.edition, program_dir=folder, config=each.config, processes=())


def program_files(folder: Path, brand: Brand) -> tuple[str, ...]:
    """The files of the program in `folder`, seen from it: no configuration, no log, nothing that is a link.

    Raises `Refused` where there are more than a program has, or one cannot look.
    """
    found: list[str] = []
    for above, _, names in os.walk(folder, onerror=_cannot_look):
        for path in (Path(above) / name for name in names):
            settings = path.parent == folder and (path.suffix.lower() == ".xml" or path.name.startswith("start-"))
            if path.is_file() and not path.is_symlink() and not settings and not _is_written(path.relative_to(folder)):
                found.append(path.relative_to(folder).as_posix())
        if len(found) > _MOST_FILES:
            raise Refused(
                Text("There are too many files in {folder} for a program of {brand}.", folder=folder, brand=brand.title)
            )
    return tuple(sorted(found))


def _is_written(path: Path) -> bool:
    return path.suffix.lower() in (".log", ".ftlog", ".tmp") or path.parts[0].lower() in ("log", "logs")


def _cannot_look(error: OSError) -> None:
    reason = error.strerror or "?"
    raise Refused(Text("{path} cannot be looked at: {reason}.", path=str(error.filename), reason=reason)) from error


def _listed(folder: Path | None) -> list[Path]:
    try:
        return [] if folder is None else sorted(folder.iterdir())
    except OSError:
        return []
