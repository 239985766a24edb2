"""As much of JSON Schema as `resources/schema-1.json` uses, and stricter: a field it does not name is a fault."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from opend_wizard.assets import asset

SCHEMA: dict[str, Any] = json.loads(asset("schema-1.json").read_text(encoding="utf-8"))
_KINDS: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "number": (int, float),
    "integer": (int,),
    "boolean": (bool,),
    "null": (type(None),),
}


def faults(answer: object, name: str) -> list[str]:
    """Where `answer` differs from the definition `name`; empty if it does not."""
    return list(_faults(answer, SCHEMA["$defs"][name], name))


def _faults(value: object, wanted: dict[str, Any], where: str) -> Iterator[str]:
    if "$ref" in wanted:
        yield from _faults(value, SCHEMA["$defs"][wanted["$ref"].removeprefix("#/$defs/")], where)
    elif "anyOf" in wanted:
        if not any(not list(_faults(value, way, where)) for way in wanted["anyOf"]):
            yield f"{where}: fits none of {wanted['anyOf']}"
    elif "const" in wanted or "enum" in wanted:
        if value not in wanted.get("enum", [wanted.get("const")]) or isinstance(value, bool):
            yield f"{where}: {value!r}"
    else:
        yield from _faults_of_kind(value, wanted, where)


def _faults_of_kind(value: object, wanted: dict[str, Any], where: str) -> Iterator[str]:
    kinds = wanted["type"] if isinstance(wanted["type"], list) else [wanted["type"]]
    if not any(_is(value, kind) for kind in kinds):
        yield f"{where}: {value!r} is no {kinds}"
    elif isinstance(value, str) and not re.search(wanted.get("pattern", ""), value):
        yield f"{where}: {value!r} is not like {wanted['pattern']}"
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _faults(item, wanted["items"], f"{where}[{number}]")
    elif isinstance(value, dict) and "properties" in wanted:
        known = wanted["properties"]
        yield from (f"{where}: {key} is missing" for key in wanted["required"] if key not in value)
        yield from (f"{where}: {key} is not documented" for key in value if key not in known)
        for key in known.keys() & value.keys():
            yield from _faults(value[key], known[key], f"{where}.{key}")


def _is(value: object, kind: str) -> bool:
    return isinstance(value, _KINDS[kind]) and (kind == "boolean" or not isinstance(value, bool))
