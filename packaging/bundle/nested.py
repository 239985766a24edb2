"""What a Python package says is linked into it: the CycloneDX lists that wheels carry (PEP 770)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bundle.parts import Part

_LICENCES = {"openssl": "Apache-2.0"}
"""Of those whose entry has none."""

_TEXTS = ("Apache-2.0.txt",)
"""OpenSSL's, and that of nearly all Rust libraries; the others' notices are in the package's own texts."""


def of(part: Part, texts: Path) -> Iterator[Part]:
    """The libraries that the wheel of `part` lists as linked into it."""
    for file in metadata.distribution(part.name).files or ():
        if ".dist-info/sboms/" in file.as_posix() and file.suffix == ".json":
            yield from _read(part, json.loads(file.read_text(encoding="utf-8")), texts)


def _read(part: Part, listed: Mapping[str, object], texts: Path) -> Iterator[Part]:
    from bundle.parts import Part, normalised

    components = listed.get("components")
    for component in components if isinstance(components, list) else ():
        name, version = str(component.get("name", "")), str(component.get("version", ""))
        purl = str(component.get("purl", "")).partition("?")[0]
        licence = _licence(component) or _LICENCES.get(name, "")
        if normalised(name) != part.key and not _is_own(component):
            yield Part(name, version, licence, purl, (*(texts / each for each in _TEXTS), *part.texts), (), part.name)


def _is_own(component: Mapping[str, object]) -> bool:
    """Whether it is a piece of the package itself, or only needed to install it."""
    purl = str(component.get("purl", ""))
    return purl.startswith("pkg:pypi/") or "download_url=file:" in purl or component.get("scope") == "excluded"


def _licence(component: Mapping[str, object]) -> str:
    found = component.get("licenses")
    for each in found if isinstance(found, list) else ():
        if "expression" in each:
            return str(each["expression"])
        if isinstance(each.get("license"), dict):
            return str(each["license"].get("id") or each["license"].get("name") or "")
    return ""
