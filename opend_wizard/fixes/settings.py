"""Remedies that lie in OpenD.xml: another value for one setting, and permissions that keep others out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import reduce

from opend_wizard.errors import Refused
from opend_wizard.facts import Facts
from opend_wizard.model import Fix, Option
from opend_wizard.opend.config import Config, shown, with_setting
from opend_wizard.steps import SetMode, WriteFile
from opend_wizard.texts import Text

_OWNER_MAY = 0o600  # read and write
_OTHERS_MAY = 0o077  # anything


def change_setting(  # noqa: PLR0913  (the parts of a Fix, each named where it is given)
    facts: Facts,
    name: str,
    value: str,
    *,
    fix_id: str,
    title: Text,
    caution: Text | None = None,
    afterwards: Text | None = None,
    option: Option | None = None,
) -> Fix:
    """Give the setting `name` the value `value`, in the bytes of OpenD.xml as they were looked at.

    With `option` the person may choose another value; a place in the sentences that is named like the
    option follows the choice. Raises `Refused` if the value is impossible, is there already or cannot
    be put in, and whatever `facts.config` raises.
    """
    fix = Fix(fix_id, title, (_step(facts.config, name, value),), caution, afterwards)
    return fix if option is None else _adjustable(fix, facts.config, name, replace(option, value=value))


def close_to_others(facts: Facts) -> Fix:
    """Take every right to OpenD.xml from all users but its owner; raises `Refused` where there is none to take."""
    path = facts.config.path
    mode = facts.machine.mode(path)
    if mode is None:
        raise Refused(Text("The permissions of {path} cannot be changed by the wizard on this system.", path=path))
    if not mode & _OTHERS_MAY:
        raise Refused(Text("{path} is closed to other users already.", path=path))
    return Fix(
        id="close_config_to_others",
        title=Text("Let only its owner read {path}.", path=path),
        steps=(SetMode(path, mode, mode & _OWNER_MAY),),
        caution=Text("If OpenD runs as another user than the owner of this file, it cannot read it any longer."),
    )


def written_settings(config: Config, values: Mapping[str, str]) -> WriteFile:
    """One step that gives several settings their values in OpenD.xml; raises `Refused` as `change_setting` does."""
    raw, meanings = config.raw, []
    for name, value in values.items():
        raw = with_setting(raw, name, value)
        meanings.append(_becomes(config, name, value))
    whole = reduce(lambda one, other: Text("{one}; {other}", one=one, other=other), meanings)
    return WriteFile(config.path, config.raw, raw, Text("{changes}; nothing else changes.", changes=whole))


def _becomes(config: Config, name: str, value: str) -> Text:
    old = config.get(name)
    if old is None:
        return Text("{name}, which is not set, becomes {new}", name=name, new=shown(name, value))
    return Text("{name} {old} → {new}", name=name, old=shown(name, old) or "—", new=shown(name, value))


def _step(config: Config, name: str, value: str) -> WriteFile:
    if config.get(name) == value:
        told = Text(
            "{name} in {path} is {value} already. Start OpenD again, without -{name} on its command line.",
            name=name,
            path=config.path,
            value=shown(name, value),
        )
        raise Refused(told)
    return WriteFile(config.path, config.raw, with_setting(config.raw, name, value), _meaning(config, name, value))


def _meaning(config: Config, name: str, value: str) -> Text:
    old, new = config.get(name), shown(name, value)
    if old is None:
        return Text("{name}, which is not set, becomes {new}; nothing else changes.", name=name, new=new)
    if not old:
        return Text("{name}, which is empty, becomes {new}; nothing else changes.", name=name, new=new)
    return Text("{name} {old} → {new}; nothing else changes.", name=name, old=shown(name, old), new=new)


def _adjustable(fix: Fix, config: Config, name: str, option: Option) -> Fix:
    def remake(values: Mapping[str, str]) -> Fix:
        chosen = _chosen(option, values)
        other = replace(
            fix,
            title=_following(fix.title, option.name, chosen),
            steps=(_step(config, name, chosen),),
            caution=fix.caution and _following(fix.caution, option.name, chosen),
            afterwards=fix.afterwards and _following(fix.afterwards, option.name, chosen),
        )
        return _adjustable(other, config, name, replace(option, value=chosen))

    return replace(fix, options=(option,), remake=remake)


def _chosen(option: Option, values: Mapping[str, str]) -> str:
    unknown = ", ".join(sorted(set(values) - {option.name}))
    if unknown:
        told = Text("There is nothing named {unknown} to choose, only {name}.", unknown=unknown, name=option.name)
        raise Refused(told)
    return values.get(option.name, option.value).strip()


def _following(text: Text, place: str, chosen: str) -> Text:
    return Text(text.source, **{**text.values, place: chosen}) if place in text.values else text
