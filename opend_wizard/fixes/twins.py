"""A second OpenD: settings and a starter of its own; the program is shared, so that nothing large is copied."""

from __future__ import annotations

import os
import re
import shlex
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from opend_wizard.errors import Refused
from opend_wizard.facts import Facts
from opend_wizard.machine import Listening
from opend_wizard.model import Fix, Option
from opend_wizard.opend.config import parse, with_setting
from opend_wizard.opend.instances import PORTS, program_files
from opend_wizard.steps import CopyFiles, MakeFolder, WriteFile
from opend_wizard.texts import Text, size

_PRIVATE, _PRIVATE_PROGRAM = 0o600, 0o700
_HIGHEST = 65535
_LOGINS = ("login_account", "login_pwd", "login_pwd_md5")
_POSIX = '#!/bin/sh\n# Made by OpenD Wizard: the same OpenD with other settings.\ncd -- "$(dirname -- "$0")" || exit\n'
_WINDOWS = '@rem Made by OpenD Wizard: the same OpenD with other settings.\r\n@cd /d "%~dp0"\r\n'


def second_settings(facts: Facts) -> Fix:
    """A second configuration beside the first, with ports of its own; raises `Refused`, `Missing`.

    OpenD is started with it by the documented flag -cfg_file (facts: §3.4).
    """
    free = _free_ports(facts)
    return _choosable(facts, free)


def _free_ports(facts: Facts) -> dict[str, int]:
    """For each port that this OpenD has one that is free and that no OpenD is given."""
    taken = {port for each in (facts.this_instance, *facts.other_instances) for _, port in each.ports}
    free: dict[str, int] = {}
    for name in PORTS:
        number = facts.this_instance.port(name)
        if number is not None:
            free[name] = facts.machine.free_port(_address(facts, name), number, taken | set(free.values()))
    return free


def _address(facts: Facts, name: str) -> str:
    return facts.config.get("ip" if name == "api_port" else name.replace("_port", "_ip")) or "127.0.0.1"


def _choosable(facts: Facts, ports: dict[str, int]) -> Fix:
    option = Option("port", Text("API port of the second OpenD"), str(ports["api_port"]))

    def remake(values: Mapping[str, str]) -> Fix:
        written = values.get(option.name, option.value).strip()
        chosen = int(written) if written.isascii() and written.isdigit() else 0
        if not 0 < chosen <= _HIGHEST:
            raise Refused(Text("“{port}” is not a port number: a whole number from 1 to 65535.", port=written))
        _refuse_taken(facts, chosen)
        return _choosable(facts, {**ports, "api_port": chosen})

    return replace(_made(facts, ports), options=(option,), remake=remake)


def _refuse_taken(facts: Facts, port: int) -> None:
    known = {each for instance in (facts.this_instance, *facts.other_instances) for _, each in instance.ports}
    state = facts.machine.can_listen(_address(facts, "api_port"), port)
    if port in known or state in (Listening.TAKEN, Listening.NOT_ALLOWED):
        raise Refused(Text("Port {port} is not free either. Choose another one.", port=port))


def _made(facts: Facts, ports: dict[str, int]) -> Fix:
    config, starter = _second_files(facts)
    logs = facts.data_dir / config.stem
    raw = _settings(facts, ports, logs)
    meaning = Text("The settings of the first OpenD, with other ports, logs of its own and nobody's login.")
    start = Text("A script that starts OpenD with these settings.")
    return Fix(
        id="make_second_settings",
        title=Text("Make settings for a second OpenD, which listens on port {port}.", port=ports["api_port"]),
        steps=(
            MakeFolder(logs),
            WriteFile(config, None, raw, meaning, _PRIVATE),
            WriteFile(starter, None, _starter(facts, config), start, _PRIVATE_PROGRAM),
        ),
        caution=Text(
            "The vendor describes a second copy of the program folder; -cfg_file, which is documented too, does "
            "without. Both OpenDs then share one data folder: how well that goes with two accounts is not documented."
        ),
        afterwards=_afterwards(facts, config, starter, ports["api_port"]),
    )


def _second_files(facts: Facts) -> tuple[Path, Path]:
    ending = ".cmd" if facts.machine.system == "windows" else ".sh"
    for number in range(2, 100):
        config = facts.program_dir / f"{facts.installation.brand.config_name.removesuffix('.xml')}-{number}.xml"
        starter = config.with_name(f"start-{config.stem}{ending}")
        if not config.exists() and not starter.exists():
            return config, starter
    raise Refused(Text("There are too many configurations in {folder}.", folder=facts.program_dir))


def second_folder(facts: Facts) -> Fix:
    """A whole second program folder, as the vendor describes it; raises `Refused`, `Missing`."""
    ports = _free_ports(facts)
    folder = _second_folder(facts)
    names = program_files(facts.program_dir, facts.installation.brand)
    total = sum((facts.program_dir / name).stat().st_size for name in names)
    config = folder / facts.installation.brand.config_name
    logs = facts.data_dir / folder.name
    meaning = Text("The settings of the first OpenD, with other ports, logs of its own and nobody's login.")
    program = folder / facts.program.relative_to(facts.program_dir)
    return Fix(
        id="make_second_folder",
        title=Text("Copy the program folder for a second OpenD, which listens on port {port}.", port=ports["api_port"]),
        steps=(
            CopyFiles(facts.program_dir, folder, names, total),
            MakeFolder(logs),
            WriteFile(config, None, _settings(facts, ports, logs), meaning, _PRIVATE),
        ),
        caution=Text(
            "This takes {size} on the disk, unless its file system lets copies share their room. Each folder is "
            "updated by itself.",
            size=size(total),
        ),
        afterwards=_afterwards(facts, config, program, ports["api_port"]),
        deliberate=True,
    )


def _second_folder(facts: Facts) -> Path:
    first = facts.program_dir
    places = (first.with_name(f"{first.name}-{number}") for number in range(2, 100))
    free = next((place for place in places if not place.exists()), None)
    if free is None:
        raise Refused(Text("There are too many copies of {folder}.", folder=first))
    return free


def _settings(facts: Facts, ports: dict[str, int], logs: Path) -> bytes:
    raw = facts.config.raw
    for name in _LOGINS:
        raw = _without(facts.config.path, raw, name)
    for name, port in ports.items():
        raw = with_setting(raw, name, str(port))
    return with_setting(raw, "log_path", str(logs))


def _without(path: Path, raw: bytes, name: str) -> bytes:
    """`raw` without the setting `name`: nobody's login is in the second file. Raises `Refused` if that is not clear."""
    before = parse(path, raw)
    for number in before.lines.get(name, ()):
        rows = raw.split(b"\n")
        element = rf"<{name}>[^<]*</{name}>".encode("ascii")
        rows[number - 1] = re.sub(element, b"", rows[number - 1], count=1)
        raw = b"\n".join(rows)
    after = parse(path, raw)
    if after.get(name) is not None or dict(after.settings) != {n: v for n, v in before.settings.items() if n != name}:
        raise Refused(
            Text("{name} in {path} is written in an unusual way. Copy the file by hand instead.", name=name, path=path)
        )
    return raw


def _starter(facts: Facts, config: Path) -> bytes:
    program = facts.program.relative_to(facts.program_dir)
    if facts.machine.system == "windows":
        return f'{_WINDOWS}@"%~dp0{program}" "-cfg_file=%~dp0{config.name}" %*\r\n'.encode()
    return os.fsencode(f'{_POSIX}exec ./{shlex.quote(str(program))} -cfg_file="$PWD/{config.name}" "$@"\n')


def _afterwards(facts: Facts, config: Path, starter: Path, port: int) -> Text:
    values = {"starter": starter, "first": facts.this_instance.port("api_port") or "?", "port": port}
    if _has_login_in_file(facts):
        return Text(
            "Write the second account into {config} yourself, since the wizard takes no passwords. Then start "
            "{starter}. In scripts: OpenQuoteContext(host='127.0.0.1', port={first}) is the first OpenD, "
            "OpenQuoteContext(host='127.0.0.1', port={port}) the second.",
            config=config,
            **values,
        )
    return Text(
        "Start {starter} in a terminal and log in with the second account. In scripts: "
        "OpenQuoteContext(host='127.0.0.1', port={first}) is the first OpenD, "
        "OpenQuoteContext(host='127.0.0.1', port={port}) the second.",
        **values,
    )


def _has_login_in_file(facts: Facts) -> bool:
    """Below 10.10 account and password are in the file; later they are typed (facts: §3.3)."""
    parts = (facts.installation.version or "").split(".")
    known = len(parts) > 1 and all(part.isascii() and part.isdigit() for part in parts[:2])
    return known and (int(parts[0]), int(parts[1])) < (10, 10)
