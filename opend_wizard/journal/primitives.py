"""Every system call with which the journal changes anything, one function each.

Nothing else in the package changes the disk, so whoever watches or interrupts these functions
has watched or interrupted everything. A name is meant within the open folder `folder` (its
descriptor); where the system knows no such thing (Windows) it is a whole path and `folder` None.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
BINARY: int = getattr(os, "O_BINARY", 0)
SYNCS_LATER = sys.platform == "linux"
_WRITE = 2  # SYNC_FILE_RANGE_WRITE
_FICLONE = 0x40049409  # ioctl_ficlone(2)
NO_FOLLOW: int = getattr(os, "O_NOFOLLOW", 0)


def create(name: str, folder: int | None) -> int:
    """A new, empty, private file, open for writing; raises FileExistsError where anything is."""
    return os.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL | NO_FOLLOW | BINARY, PRIVATE_FILE, dir_fd=folder)


def write(fd: int, data: bytes) -> None:
    """All of `data`, at the place where the file stands."""
    view = memoryview(data)
    while view:
        view = view[os.write(fd, view) :]


def clone(source: int, fd: int) -> bool:
    """Have an open, empty file share the room of another until one is changed (Btrfs, XFS); False elsewhere."""
    if sys.platform != "linux":
        return False
    import fcntl

    try:
        fcntl.ioctl(fd, _FICLONE, source)
    except OSError:
        return False
    return True


def cut(fd: int, size: int) -> None:
    """Shorten an open file to `size` bytes."""
    os.ftruncate(fd, size)


def begin_sync(fd: int) -> None:
    """Have the contents of an open file written to the disk; where `SYNCS_LATER`, only begin to.

    The disk writes one file while the next is made: 500 MB take 0.65 s instead of 0.9 s here.
    """
    if sys.platform != "linux":
        sync(fd)
        return
    begin = _libc_function("sync_file_range")
    if begin is not None:
        import ctypes

        begin(fd, ctypes.c_int64(0), ctypes.c_int64(0), _WRITE)  # a hint, whatever comes of it


def sync(fd: int) -> None:
    """Bring an open file, or the names in an open folder, onto the disk."""
    os.fsync(fd)


def sync_through(fd: int) -> None:
    """Like `sync`, and everything synced before it too, past the disk's own cache."""
    if sys.platform == "darwin":  # there fsync stops at that cache
        import fcntl

        with suppress(OSError):  # network disks know nothing of it
            fcntl.fcntl(fd, fcntl.F_FULLFSYNC)
            return
    os.fsync(fd)


def can_sync_disk() -> bool:
    """Whether `sync_disk` does anything on this system."""
    return _libc_function("syncfs") is not None


def sync_disk(fd: int) -> None:
    """Bring everything on the disk of an open folder onto it, where `can_sync_disk`.

    For hundreds of small files this takes less than half the time of syncing each.
    """
    syncfs = _libc_function("syncfs")
    if syncfs is not None and syncfs(fd) != 0:
        import ctypes

        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))


@cache
def _libc_function(name: str) -> Callable[..., int] | None:
    if sys.platform != "linux":
        return None
    import ctypes

    return getattr(ctypes.CDLL(None, use_errno=True), name, None)


def move(name: str, folder: int | None, new_name: str, new_folder: int | None) -> None:
    """Give a file or folder another place on the same disk, in place of what is there, in one instant."""
    os.replace(name, new_name, src_dir_fd=folder, dst_dir_fd=new_folder)


def link(name: str, folder: int | None, new_name: str, new_folder: int | None) -> None:
    """Give a file a second name on the same disk; raises FileExistsError where anything is."""
    os.link(name, new_name, src_dir_fd=folder, dst_dir_fd=new_folder)


def remove(name: str, folder: int | None) -> None:
    """Take the name of a file or of a link away."""
    os.remove(name, dir_fd=folder)


def make_folder(name: str, folder: int | None) -> None:
    """A new, private folder; raises FileExistsError where anything is."""
    os.mkdir(name, PRIVATE_FOLDER, dir_fd=folder)


def remove_folder(name: str, folder: int | None) -> None:
    """Take an empty folder away."""
    os.rmdir(name, dir_fd=folder)


def set_owner(fd: int, uid: int, gid: int) -> None:
    """Give an open file or folder to a user and a group; not on Windows."""
    if sys.platform != "win32":
        os.fchown(fd, uid, gid)


def set_open_mode(fd: int, mode: int) -> None:
    """Set the permission bits of an open file or folder; not on Windows."""
    if sys.platform != "win32":
        os.fchmod(fd, mode)


def set_mode(name: str, folder: int | None, mode: int) -> None:
    """Set the permission bits of what bears `name`, which may be unreadable, and never of what a link names."""
    if sys.platform == "linux":
        fd = os.open(name, os.O_PATH | NO_FOLLOW, dir_fd=folder)
        try:
            if stat.S_ISLNK(os.fstat(fd).st_mode):
                raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
            os.chmod(f"/proc/self/fd/{fd}", mode)  # noqa: PTH101  (the one way to chmod such a descriptor)
        finally:
            os.close(fd)
    else:
        if stat.S_ISLNK(os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode):
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
        os.chmod(name, mode, dir_fd=folder)


def set_time(target: int | str, mtime_ns: int) -> None:
    """Set when a file was last modified (nanoseconds since the epoch): an open one, on Windows by its whole path."""
    os.utime(target, ns=(mtime_ns, mtime_ns))


def copy_extras(source: int, target: int) -> None:
    """Give an open file the further attributes of another: access lists and labels; what cannot be kept is left out."""
    if sys.platform != "linux":
        return
    with suppress(OSError):
        for name in os.listxattr(source):
            with suppress(OSError):
                os.setxattr(target, name, os.getxattr(source, name))
