"""Which pages may be opened in the person's browser: only the vendor's own, whoever named them."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_HOSTS = ("futunn.com", "moomoo.com", "futuhk.com")
_PLAIN = re.compile(r"[!#-;=?-Z_a-z~]+")  # what an address may hold, without quotes, brackets and backslashes
_ADDRESS = re.compile(r"https://[!#-;=?-Z_a-z~]+")
_NOT_ITS_END = ".,:;!?)'"


def is_vendors(address: str) -> bool:
    """Whether `address` is a page on one of the vendor's hosts (facts: §9), encrypted, with nobody's name in it."""
    try:
        parts = urlsplit(address)
        plain = parts.port is None and parts.username is None and parts.password is None
    except ValueError:
        return False
    host = parts.hostname or ""
    own = any(host == each or host.endswith(f".{each}") for each in _HOSTS)
    return bool(_PLAIN.fullmatch(address)) and address.startswith("https://") and plain and own


def named_in(said: str) -> str | None:
    """The first of the vendor's own pages that is named in what OpenD or its log said; None without one."""
    found = (each[0].rstrip(_NOT_ITS_END) for each in _ADDRESS.finditer(said))
    return next((address for address in found if is_vendors(address)), None)
