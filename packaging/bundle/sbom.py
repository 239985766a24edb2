"""The list of parts of a bundle in CycloneDX 1.6, the same for the same commit and the same parts."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable, Iterable
from datetime import datetime, timezone
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.dependency import Dependency
from cyclonedx.model.license import DisjunctiveLicense, License
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from bundle import checksums, licences, moment, names, parts
from bundle.parts import Part

FILE = "sbom.cdx.json"

Find = Callable[[str], Path | None]
"""The file that a place in the bundle stands for, None if there is none."""


def write(frozen: Path) -> Path:
    """Write the list of the build in `frozen` beside its program; gives the file."""
    listed = parts.of_build(frozen)
    target = frozen / FILE
    target.write_bytes(text(listed, moment.epoch(), lambda place: _found(frozen, place)).encode())
    return target


def _found(frozen: Path, place: str) -> Path | None:
    places = (frozen / place, frozen / "_internal" / place, frozen / f"{place}.exe")
    return next((path for path in places if path.is_file()), None)


def text(bundled: Iterable[Part], epoch: int, find: Find) -> str:
    """The list as JSON, dated `epoch` (seconds since 1970); each file with the SHA-256 of what `find` gives for it."""
    listed = tuple(bundled)
    components = {id(part): _component(part, find) for part in listed}
    root = Component(
        name=names.TITLE,
        version=names.version(),
        type=ComponentType.APPLICATION,
        bom_ref=names.NAME,
        licenses=[_licence(names.LICENCE)],
    )
    bom = Bom(components=components.values(), version=1)
    bom.metadata.component = root
    bom.metadata.timestamp = datetime.fromtimestamp(epoch, timezone.utc)
    bom.dependencies.add(_depends(root, [components[id(part)] for part in listed if not part.within]))
    for part in listed:
        inner = [components[id(each)] for each in listed if each.within == part.name]
        bom.dependencies.add(_depends(components[id(part)], inner))
    bom.serial_number = uuid.uuid5(uuid.NAMESPACE_URL, _fingerprint(bom))
    return JsonV1Dot6(bom).output_as_string(indent=2) + "\n"


def _component(part: Part, find: Find) -> Component:
    source = licences.source_of(part)
    return Component(
        name=part.name,
        version=part.version or None,
        type=ComponentType.LIBRARY,
        bom_ref=f"{part.within}/{part.purl}",
        purl=PackageURL.from_string(part.purl),
        licenses=[_licence(part.licence)],
        external_references=[ExternalReference(type=ExternalReferenceType.SOURCE_DISTRIBUTION, url=XsUri(source))]
        if source
        else (),
        components=[_file(part, place, path) for place in part.files for path in (find(place),) if path is not None],
    )


def _licence(said: str) -> License:
    made = LicenseFactory().make_from_string(said)
    if isinstance(made, DisjunctiveLicense) and made.id is None and not said.startswith("LicenseRef-"):
        raise ValueError(f"{said!r} is no SPDX expression (bundle/known.py)")
    return made


def _file(part: Part, place: str, path: Path) -> Component:
    digest = HashType(alg=HashAlgorithm.SHA_256, content=checksums.sum_of(path))
    return Component(name=place, type=ComponentType.FILE, bom_ref=f"{part.purl}#{place}", hashes=[digest])


def _depends(on_top: Component, below: Iterable[Component]) -> Dependency:
    return Dependency(on_top.bom_ref, [Dependency(each.bom_ref) for each in below])


def _fingerprint(bom: Bom) -> str:
    """What the list says, apart from its own number."""
    bom.serial_number = uuid.UUID(int=0)
    return f"urn:opend-wizard:{hashlib.sha256(JsonV1Dot6(bom).output_as_string().encode()).hexdigest()}"
