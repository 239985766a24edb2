"""Reads a compose file of Docker as a tree in which each value knows its line; nothing in it is executed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from opend_wizard.errors import Unseen
from opend_wizard.texts import Text

if TYPE_CHECKING:
    import yaml

NAMES = ("compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml")
_LARGEST = 250_000  # bytes; the largest that people show have some ten thousand
_DEEPEST = 20
_MOST = 50_000  # values; aliases of aliases make more of a few lines than any memory holds
_MERGE = "<<"


class BadCompose(Unseen):
    """The file is no YAML, or no compose file; `names_opend` tells whether OpenD occurs in it at all."""

    def __init__(self, text: Text, *, names_opend: bool) -> None:
        super().__init__(text)
        self.names_opend = names_opend


@dataclass(frozen=True)
class Value:
    """One value and its line (from 1): a text, a list or a table; values may be secret and stay out of `repr`."""

    line: int
    text: str = field(default="", repr=False)
    items: tuple[Value, ...] = field(default=(), repr=False)
    fields: Mapping[str, Value] = field(default_factory=dict, repr=False)

    def get(self, *names: str) -> Value | None:
        """The value that `names` lead to, one inside the other; None if there is none."""
        here: Value | None = self
        for name in names:
            here = None if here is None else here.fields.get(name)
        return here

    def word(self, *names: str) -> str:
        """The text that `names` lead to; empty if there is none."""
        found = self.get(*names)
        return "" if found is None else found.text.strip()

    def texts(self) -> list[tuple[int, str]]:
        """Every text in it with its line, that of a table as ``name=value``, as an environment is written."""
        if self.text:
            return [(self.line, self.text)]
        inner = [pair for item in self.items for pair in item.texts()]
        return inner + [(line, f"{name}={text}") for name, value in self.fields.items() for line, text in value.texts()]


@dataclass(frozen=True)
class Service:
    """One service of a compose file."""

    name: str
    line: int
    value: Value


def read(path: Path) -> tuple[Service, ...]:
    """Every service in the compose file `path`; raises `BadCompose`, `Unseen`."""
    import yaml

    try:
        with path.open("rb") as file:
            raw = file.read(_LARGEST + 1)
    except OSError as error:
        reason = error.strerror or "?"
        raise Unseen(Text("{path} could not be read: {reason}", path=path, reason=reason)) from error
    try:
        if len(raw) > _LARGEST:
            raise ValueError
        node = yaml.compose(raw.decode("utf-8-sig"), Loader=yaml.SafeLoader)
        services = None if node is None else _Tree().value(node).get("services")
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        line = 1 if mark is None else mark.line + 1
        told = Text("{path} is no compose file: see line {line}.", path=path, line=line)
        raise BadCompose(told, names_opend=b"opend" in raw.lower()) from error
    found = {} if services is None else services.fields
    return tuple(Service(name, value.line, value) for name, value in found.items())


class _Tree:
    """Values made of nodes; raises ValueError where aliases make too many or too deep ones of them."""

    def __init__(self) -> None:
        self._count = 0

    def value(self, node: yaml.Node, depth: int = 0) -> Value:
        """The value of `node`."""
        import yaml

        self._count += 1
        if depth > _DEEPEST or self._count > _MOST:  # also an alias of itself
            raise ValueError
        line = node.start_mark.line + 1
        if isinstance(node, yaml.ScalarNode):
            return Value(line, "" if node.tag.endswith(":null") else str(node.value))
        if isinstance(node, yaml.SequenceNode):
            return Value(line, items=tuple(self.value(each, depth + 1) for each in node.value))
        return Value(line, fields=self._fields(node, depth))

    def _fields(self, node: yaml.Node, depth: int) -> Mapping[str, Value]:
        import yaml

        own, merged = dict[str, Value](), dict[str, Value]()
        for key, content in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise ValueError  # YAML allows a whole table as a name; nothing of Docker's does
            value = self.value(content, depth + 1)
            if key.value == _MERGE:
                for each in (value, *value.items):
                    merged |= each.fields
            else:
                own[str(key.value)] = value
        return merged | own
