"""The list of parts keeps to CycloneDX 1.6, names everything, and is the same for the same build."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from bundle import sbom
from bundle.parts import Part
from tests.packaging import bundled

EPOCH = 1_790_000_000


@pytest.fixture(scope="module")
def found() -> tuple[Part, ...]:
    return bundled.found()


@pytest.fixture(scope="module")
def listed(found: tuple[Part, ...]) -> str:
    return sbom.text(found, EPOCH, lambda place: Path(__file__) if place.startswith("lxml/") else None)


@pytest.fixture(scope="module")
def data(listed: str) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(listed)
    return read


def test_it_keeps_to_the_schema_and_the_validator_sees_what_does_not(listed: str) -> None:
    validator = JsonStrictValidator(SchemaVersion.V1_6)
    assert validator.validate_str(listed) is None
    assert validator.validate_str(listed.replace('"library"', '"libary"')) is not None


def test_every_part_is_there_with_version_address_and_licence(found: tuple[Part, ...], data: dict[str, Any]) -> None:
    assert {(each["name"], each.get("version", ""), each["purl"]) for each in data["components"]} == {
        (part.name, part.version, part.purl) for part in found
    }
    assert all(each["licenses"] for each in data["components"])
    assert data["specVersion"] == "1.6"
    assert data["metadata"]["timestamp"] == "2026-09-21T14:13:20+00:00"
    assert data["metadata"]["component"]["licenses"] == [{"license": {"id": "MIT"}}]


def test_files_carry_the_hash_of_what_is_given_away(data: dict[str, Any]) -> None:
    (lxml,) = [each for each in data["components"] if each["name"] == "lxml"]
    (file,) = lxml["components"]
    digest = hashlib.sha256(Path(__file__).read_bytes()).hexdigest()
    assert file["hashes"] == [{"alg": "SHA-256", "content": digest}]


def test_what_is_linked_in_hangs_on_what_it_is_linked_into(data: dict[str, Any]) -> None:
    names = {each["bom-ref"]: each["name"] for each in data["components"]}
    hanging = {each["ref"]: [names[below] for below in each.get("dependsOn", ())] for each in data["dependencies"]}
    (lxml,) = [ref for ref, name in names.items() if name == "lxml"]
    assert {"libxml2", "libxslt", "libiconv", "zlib"} == set(hanging[lxml])
    assert "lxml" in hanging["opend-wizard"]
    assert "libxml2" not in hanging["opend-wizard"]


def test_the_same_parts_give_the_same_bytes_and_others_another_number(found: tuple[Part, ...], listed: str) -> None:
    again = sbom.text(found, EPOCH, lambda place: Path(__file__) if place.startswith("lxml/") else None)
    assert again == listed
    changed = tuple(replace(part, version="0") if part.name == "lxml" else part for part in found)
    other = json.loads(sbom.text(changed, EPOCH, lambda _place: None))
    assert other["serialNumber"] != json.loads(listed)["serialNumber"]


def test_a_licence_that_is_no_expression_is_refused(found: tuple[Part, ...]) -> None:
    with pytest.raises(ValueError, match="no SPDX expression"):
        sbom.text([replace(found[0], licence="free for all")], EPOCH, lambda _place: None)
