"""Proof that the names in an archive are safe to write, on every system and beside each other."""

from __future__ import annotations

import re
import unicodedata

from opend_wizard.opend.appdata import limits
from opend_wizard.opend.appdata.flaws import Flaw, Kind, shown, too_many, unclear_name
from opend_wizard.texts import Text

_FORBIDDEN = frozenset('\\:<>"|?*')  # on Windows: another separator, a drive or stream, or not allowed
_INVISIBLE = ("Cc", "Cf", "Zl", "Zp")  # control and format characters; HFS+ ignores some when it compares names
_DEVICE = re.compile(r"(con|prn|aux|nul|clock\$|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\..*)?", re.IGNORECASE)
_OWN_STATE = frozenset({"device.dat", "broker.dat"})  # facts: §1.4


def proven(raw: str) -> str:
    """The relative name that `raw` from an archive stands for; raises `Flaw` unless it is safe anywhere."""
    name = raw.removeprefix("./")
    _check_whole(name, raw)
    for part in name.split("/"):
        _check_part(part, raw)
    return name


def is_own_state(name: str) -> bool:
    """Whether `name` is or lies below the user's own state, which is never unpacked."""
    return any(part.casefold() in _OWN_STATE for part in name.split("/"))


def _check_whole(name: str, raw: str) -> None:
    if any(unicodedata.category(character) == "Cs" for character in name):
        raise Flaw(Kind.UNSUPPORTED, unclear_name(raw), raw)
    for character in name:
        if character in _FORBIDDEN or unicodedata.category(character) in _INVISIBLE:
            seen = {"name": shown(raw), "character": character}
            raise _hostile(raw, Text("It holds “{name}”, a name with the character “{character}”.", **seen))
    if len(name.encode()) > limits.MAX_NAME or name.count("/") >= limits.MAX_DEPTH:
        raise _hostile(raw, Text("It holds “{name}”, a name that is too long.", name=shown(raw)))


def _check_part(part: str, raw: str) -> None:
    if part in ("", ".", ".."):  # an absolute name begins with an empty part
        raise _hostile(raw, Text("It holds “{name}”, which does not stay in its folder.", name=shown(raw)))
    if part.endswith((".", " ")):
        raise _hostile(raw, Text("It holds “{name}”, a name that ends in a dot or a space.", name=shown(raw)))
    if _DEVICE.fullmatch(part):
        raise _hostile(raw, Text("It holds “{name}”, which names a device on Windows.", name=shown(raw)))


def _hostile(raw: str, reason: Text) -> Flaw:
    return Flaw(Kind.HOSTILE, reason, raw)


class Names:
    """The names of one archive so far: each stands for one file or one folder on every file system."""

    def __init__(self) -> None:
        self._files: dict[str, str] = {}  # the name as a careless file system compares it -> its spelling
        self._folders: dict[str, str] = {}

    def add_file(self, raw: str) -> str:
        """The safe name of one more file; raises `Flaw`."""
        name = proven(raw)
        key = _folded(name)
        if key in self._files:
            raise _again(raw, name, self._files[key])
        if key in self._folders:
            raise _both(raw, name)
        self._files[key] = name
        self._add_folders(name.rpartition("/")[0], raw)
        return name

    def add_folder(self, raw: str) -> None:
        """Note one more folder, whose `raw` name may end in a slash; raises `Flaw`."""
        bare = raw.removesuffix("/")
        if bare != ".":  # the folder that was packed
            self._add_folders(proven(bare), raw)

    def _add_folders(self, name: str, raw: str) -> None:
        """Note the folder `name` and those it lies in."""
        while name:
            key = _folded(name)
            if key in self._files:
                raise _both(raw, name)
            if self._folders.setdefault(key, name) != name:
                raise _again(raw, name, self._folders[key])
            name = name.rpartition("/")[0]
        if len(self._files) + len(self._folders) > limits.MAX_MEMBERS:
            raise Flaw(Kind.TOO_LARGE, too_many(limits.MAX_MEMBERS), raw)


def _folded(name: str) -> str:
    """The same for two names that some file system takes for one: without case, in one Unicode form."""
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", name).casefold())


def _again(raw: str, name: str, known: str) -> Flaw:
    if name == known:
        return _hostile(raw, Text("It holds “{name}” more than once.", name=shown(name)))
    both = {"name": shown(name), "other": shown(known)}
    return _hostile(raw, Text("It holds “{name}” and “{other}”, which are one and the same on many disks.", **both))


def _both(raw: str, name: str) -> Flaw:
    return _hostile(raw, Text("It holds “{name}” both as a file and as a folder.", name=shown(name)))
