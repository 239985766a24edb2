"""The traps of a compose file that runs OpenD, as people have met them (facts: §8, §10)."""

from __future__ import annotations

import re
import stat
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from opend_wizard.opend.compose_reading import Service, Value
from opend_wizard.opend.places import Brand
from opend_wizard.texts import Text

_SECRET = re.compile(
    r"(?i)(?:^|[\s\"'=-])-{0,2}[\w-]*(?:login_pwd(?:_md5)?|password|passwd|pwd(?:_md5)?)\s*=\s*(?P<value>[^\s\"']+)"
)
_LOCAL = ("127.0.0.1:", "localhost:", "[::1]:")
_ENDLESS = ("always", "unless-stopped", "on-failure")
_UID = re.compile(r"[0-9]{1,10}")
_YES = ("true", "yes", "on")
_OTHER_THAN_HOST = Text("a network of its own")


@dataclass(frozen=True)
class Trap:
    """What is amiss in one line; a `grave` one costs logins, the device's identity, or gives something away."""

    line: int
    what: Text
    expected: Text
    seen: Text
    grave: bool = True


def traps(services: tuple[Service, ...], folder: Path) -> tuple[Trap, ...]:
    """Every trap in those of `services` that run OpenD, by line; `folder` is where the compose file lies."""
    found = [trap for service in opends(services) for look in _LOOKS for trap in look(service.value, folder)]
    return tuple(sorted(found, key=lambda trap: trap.line))


def opends(services: tuple[Service, ...]) -> tuple[Service, ...]:
    """Those of `services` that run OpenD, by any word in them."""
    return tuple(
        each for each in services if "opend" in f"{each.name} {' '.join(t for _, t in each.value.texts())}".lower()
    )


def _network(service: Value, _folder: Path) -> Iterator[Trap]:
    mode = service.get("network_mode")
    if mode is None or mode.text != "host":
        line = service.line if mode is None else mode.line
        seen = _OTHER_THAN_HOST if mode is None else Text("{value}", value=mode.text)
        yield Trap(line, Text("network_mode"), Text("host: logins over a bridge have failed"), seen, grave=False)


def _data(service: Value, _folder: Path) -> Iterator[Trap]:
    volumes = service.get("volumes")
    targets = [_parts(each)[1] for each in (() if volumes is None else volumes.items)]
    kept = tuple(f".{brand.data_name}" for brand in Brand)
    if not any(target.rstrip("/").endswith(kept) or _is_home(target) for target in targets):
        line = service.line if volumes is None else volumes.line
        yield Trap(
            line,
            Text("volumes"),
            Text("one for OpenD's data folder, e.g. {name}", name=f"/home/opend/{kept[0]}"),
            Text("none: each new container is a new device, and asks for a code again"),
        )


def _config(service: Value, folder: Path) -> Iterator[Trap]:
    volumes = service.get("volumes")
    for each in () if volumes is None else volumes.items:
        source, target = _parts(each)
        if not target.endswith(".xml") or "$" in source or not source.startswith((".", "/")):
            continue
        path = folder / source
        kind = _kind(path)
        if kind is not None and not stat.S_ISREG(kind):
            seen = Text("a folder") if stat.S_ISDIR(kind) else Text("not there: Docker would make a folder of it")
            yield Trap(each.line, Text("The file {path}", path=path), Text("a file"), seen)


def _kind(path: Path) -> int | None:
    """What is at `path`, as `stat` tells it: 0 for nothing, None where this user may not see that."""
    try:
        return path.stat().st_mode
    except PermissionError:
        return None
    except (OSError, ValueError):
        return 0


def _terminal(service: Value, _folder: Path) -> Iterator[Trap]:
    for name in ("tty", "stdin_open"):
        if service.word(name).lower() not in _YES:
            value = service.get(name)
            line = service.line if value is None else value.line
            expected = Text("true: OpenD asks for account and code in its console")
            yield Trap(line, Text("{name}", name=name), expected, Text("not true"), grave=False)


def _restart(service: Value, _folder: Path) -> Iterator[Trap]:
    expected = Text("no, or on-failure:2: each start is a login, and logins are rationed")
    value = service.get("restart")
    if value is not None and value.text in _ENDLESS:
        yield Trap(value.line, Text("restart"), expected, Text("{value}, without an end", value=value.text))
    policy = service.get("deploy", "restart_policy")
    if policy is not None and policy.word("condition") != "none" and not policy.word("max_attempts"):
        yield Trap(policy.line, Text("restart_policy"), expected, Text("without max_attempts"))


def _health(service: Value, _folder: Path) -> Iterator[Trap]:
    value = service.get("healthcheck")
    if value is not None and value.word("disable").lower() not in _YES:
        expected = Text("none: whatever restarts OpenD on it uses up logins, and each connection may void a code")
        yield Trap(value.line, Text("healthcheck"), expected, Text("there is one"), grave=False)


def _secrets(service: Value, _folder: Path) -> Iterator[Trap]:
    for name in ("environment", "command", "entrypoint", "build"):
        value = service.get(name)
        for line, text in () if value is None else value.texts():
            found = _SECRET.search(text)
            if found and not found["value"].startswith(("$", "/run/secrets")):
                expected = Text("no password: a remembered login in the data folder needs none")
                yield Trap(line, Text("{name}", name=name), expected, Text("a password is written here"))


def _ports(service: Value, _folder: Path) -> Iterator[Trap]:
    ports = service.get("ports")
    if ports is None or service.word("network_mode") == "host":
        return
    for each in ports.items:
        local = each.text.startswith(_LOCAL) or each.word("host_ip") in ("127.0.0.1", "::1")
        if not local:
            expected = Text("127.0.0.1:… in front: the API trades, and Telnet asks for no password")
            yield Trap(each.line, Text("ports"), expected, Text("open to every network of this machine"))


def _stopping(service: Value, _folder: Path) -> Iterator[Trap]:
    value = service.get("stop_signal")
    if value is not None and value.text.upper() in ("SIGKILL", "9", "KILL"):
        expected = Text("SIGTERM: a killed OpenD may forget its login")
        yield Trap(value.line, Text("stop_signal"), expected, Text("{value}", value=value.text))


def _owner(service: Value, folder: Path) -> Iterator[Trap]:
    user, volumes = service.word("user").partition(":")[0], service.get("volumes")
    if sys.platform == "win32":  # no such numbers there
        return
    kept = tuple(f".{brand.data_name}" for brand in Brand)
    for each in () if volumes is None or not _UID.fullmatch(user) else volumes.items:
        source, target = _parts(each)
        if target.rstrip("/").endswith(kept) and source.startswith((".", "/")):
            path = folder / source
            owner = _owner_of_folder(path)
            if owner is not None and owner != int(user):
                seen, expected = Text("user {uid}", uid=owner), Text("user {uid}, who runs OpenD", uid=user)
                yield Trap(each.line, Text("The owner of {path}", path=path), expected, seen)


def _owner_of_folder(path: Path) -> int | None:
    """None where no folder is, or it cannot be seen: what is written there may be no name at all."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return status.st_uid if stat.S_ISDIR(status.st_mode) else None


def _parts(volume: Value) -> tuple[str, str]:
    """Source and target, however it is written; a volume without a name has no source."""
    if volume.fields:
        return volume.word("source") or volume.word("src"), volume.word("target") or volume.word("dst")
    parts = volume.text.split(":")
    return (parts[0], parts[1]) if len(parts) > 1 else ("", parts[0])


def _is_home(target: str) -> bool:
    return bool(re.fullmatch(r"/root/?|/home/[^/]+/?", target))


_LOOKS: tuple[Callable[[Value, Path], Iterator[Trap]], ...] = (
    _network,
    _data,
    _config,
    _terminal,
    _restart,
    _health,
    _secrets,
    _ports,
    _stopping,
    _owner,
)
