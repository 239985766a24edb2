"""The RSA key file that OpenD and its clients share: what it holds, and how one is made (facts: §5.4)."""

from __future__ import annotations

import stat
import sys
from dataclasses import dataclass, field
from enum import Enum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

BITS = 1024
"""The only size that the vendor's SDK can use (protocol: §6)."""

_LARGEST = 100_000  # bytes; no key file is that long
_HEADER = b"-----BEGIN RSA PRIVATE KEY-----"  # PKCS#1


class Form(Enum):
    """What a key file holds."""

    OPENDS = "opends"  # PKCS#1, as OpenD wants it
    PKCS8 = "pkcs8"  # the same kind of key, written in another way
    LOCKED = "locked"  # behind a passphrase
    PUBLIC = "public"
    OTHER = "other"  # no RSA key in PEM form


@dataclass(frozen=True)
class KeyFile:
    """The file as it is now; `content` is secret. `bits` is None where it could not be read out of it.

    `exists` is true too where this user may not look; then it is not `readable`. `changed` is when its
    content or its permissions were, in seconds since the epoch.
    """

    path: Path
    exists: bool
    regular: bool = True
    content: bytes | None = field(default=None, repr=False)
    form: Form | None = None
    bits: int | None = None
    changed: float | None = None

    @property
    def readable(self) -> bool:
        """Whether this user could read it."""
        return self.content is not None

    @property
    def usable(self) -> bool:
        """Whether OpenD can use it, as far as its content goes."""
        return self.form is Form.OPENDS and self.bits == BITS


def look(path: Path) -> KeyFile:
    """The key file at `path`, whatever its state; never raises."""
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return KeyFile(path, exists=False)
    except (OSError, ValueError):
        return KeyFile(path, exists=True)
    if not stat.S_ISREG(status.st_mode):
        return KeyFile(path, exists=True, regular=False)
    changed = status.st_mtime if sys.platform == "win32" else max(status.st_mtime, status.st_ctime)
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST)
    except OSError:
        return KeyFile(path, exists=True, changed=changed)
    form, bits = _form_of(content)
    return KeyFile(path, exists=True, content=content, form=form, bits=bits, changed=changed)


def _form_of(content: bytes) -> tuple[Form, int | None]:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    if b"PUBLIC KEY-----" in content and b"PRIVATE KEY-----" not in content:
        return Form.PUBLIC, None
    try:
        key = load_pem_private_key(content, password=None)
    except TypeError:
        return Form.LOCKED, None
    except (ValueError, UnsupportedAlgorithm):
        return Form.OTHER, None
    if not isinstance(key, RSAPrivateKey):
        return Form.OTHER, None
    return (Form.OPENDS if content.lstrip().startswith(_HEADER) else Form.PKCS8), key.key_size


def rewritten(content: bytes) -> bytes:
    """The very same key in the form that OpenD reads (PKCS#1); raises ValueError or TypeError where there is none."""
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    key = load_pem_private_key(content, password=None)
    if not isinstance(key, RSAPrivateKey):
        raise ValueError("no RSA key")
    return _written(key)


@cache
def new(path: Path) -> bytes:  # noqa: ARG001  (what it is remembered by)
    """A new key for the file `path`, in OpenD's form; the same one until this program ends, so that plans stay equal.

    Nothing is written. 1024 bits are weak by today's measure, but all that the vendor's SDK can use.
    """
    from cryptography.hazmat.primitives.asymmetric import rsa

    return _written(rsa.generate_private_key(public_exponent=65537, key_size=BITS))


def _written(key: RSAPrivateKey) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    return key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption())
