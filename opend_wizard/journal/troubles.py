"""What the operating system can say no with, each as a sentence with the path and the remedy."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from opend_wizard.errors import Refused
from opend_wizard.machine.files import is_held
from opend_wizard.texts import Text


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Turn every failure of the system at `path` into `Refused`."""
    try:
        yield
    except OSError as error:
        raise told(error, path) from error


def told(error: OSError, path: Path) -> Refused:
    """The failure `error` at `path`, in words."""
    code = getattr(error, "winerror", None)
    sentence = _WINDOWS.get(code) if code is not None else None
    if code in _NAME_UNKNOWN and has_too_long_name(path):  # which Windows tells as a name that is wrong, or not there
        sentence = _too_long
    if error.errno == errno.EACCES and code is None and is_held(path):  # of a file it opens Python tells no winerror
        sentence = _in_use
    sentence = sentence or _SENTENCES.get(error.errno or 0)
    if sentence is not None:
        return Refused(sentence(path))
    reason = error.strerror or str(error)
    return Refused(Text("{path} could not be changed. The system says: {reason}.", path=path, reason=reason))


def has_too_long_name(path: Path) -> bool:
    """Whether a part of `path` is longer than a name may be on Windows: 255 units of UTF-16."""
    return any(len(part.encode("utf-16-le", "surrogatepass")) > 2 * 255 for part in path.parts)


def _full(path: Path) -> Text:
    return Text("The disk that holds {path} is full. Make room on it and try again.", path=path)


def _quota(path: Path) -> Text:
    return Text("Your share of the disk that holds {path} is used up. Make room in it and try again.", path=path)


def _read_only(path: Path) -> Text:
    return Text(
        "{path} is on a disk that can only be read. Make it writable, or move OpenD to another disk, and try again.",
        path=path,
    )


def _no_permission(path: Path) -> Text:
    return Text(
        "You have no permission to change {path} or its folder. "
        "Ask for it, or run this as the user to whom it belongs, and try again.",
        path=path,
    )


def _protected(path: Path) -> Text:
    return Text(
        "The system does not let this user change {path}: it belongs to somebody else or is marked as not to be "
        "changed. Take the mark away (Linux: chattr -i, macOS: chflags nouchg), or ask the owner, and try again.",
        path=path,
    )


def _too_long(path: Path) -> Text:
    return Text("The path {path} is too long for the system. Move OpenD to a folder with a shorter path.", path=path)


def _disk_fault(path: Path) -> Text:
    return Text(
        "The disk reports a fault at {path}. Save what matters to you on another disk and have this one examined.",
        path=path,
    )


def _in_use(path: Path) -> Text:
    return Text(
        "Another program has {path} open. Close OpenD and programs that show this file, and try again.", path=path
    )


def _gone(path: Path) -> Text:
    return Text("{path} or its folder is not there any more. Look again.", path=path)


def _in_the_way(path: Path) -> Text:
    return Text("Something else has been put at {path} meanwhile. Look again.", path=path)


def leads_elsewhere(path: Path) -> Text:
    """The sentence about a link where only a plain folder or file may be."""
    return Text(
        "On the way to {path} is a link, or a file where a folder belongs, and the wizard changes nothing behind it. "
        "Put a plain folder there, or choose the folder that is meant, and look again.",
        path=path,
    )


def _not_empty(path: Path) -> Text:
    return Text("{path} holds other files by now, so it was not taken away.", path=path)


def _too_many_open(path: Path) -> Text:
    return Text(
        "The system has no room for one more open file, so {path} was not changed. Close some programs and try again.",
        path=path,
    )


def _not_answering(path: Path) -> Text:
    return Text("The disk or network share that holds {path} does not answer. See to it and try again.", path=path)


Sentence = Callable[[Path], Text]

_SENTENCES: dict[int, Sentence] = {
    errno.ENOSPC: _full,
    errno.EDQUOT: _quota,
    errno.EFBIG: _full,
    errno.EROFS: _read_only,
    errno.EACCES: _no_permission,
    errno.EPERM: _protected,
    errno.ENAMETOOLONG: _too_long,
    errno.EIO: _disk_fault,
    errno.EBUSY: _in_use,
    errno.ETXTBSY: _in_use,
    errno.ENOENT: _gone,
    errno.EEXIST: _in_the_way,
    errno.EISDIR: _in_the_way,
    errno.ELOOP: leads_elsewhere,
    errno.ENOTDIR: leads_elsewhere,
    errno.ENOTEMPTY: _not_empty,
    errno.EMFILE: _too_many_open,
    errno.ENFILE: _too_many_open,
    errno.ESTALE: _not_answering,
    errno.ETIMEDOUT: _not_answering,
    errno.ENODEV: _not_answering,
    errno.ENXIO: _not_answering,
}

_NAME_UNKNOWN = {2, 3, 123}
_WINDOWS: dict[int, Sentence] = {  # winerror.h; their errno alone would say less
    5: _no_permission,
    19: _read_only,
    23: _disk_fault,
    32: _in_use,
    33: _in_use,
    53: _not_answering,
    59: _not_answering,
    64: _not_answering,
    112: _full,
    206: _too_long,
    1224: _in_use,
}
