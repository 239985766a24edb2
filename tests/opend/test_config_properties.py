"""Whatever the file looks like: one setting changes, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from opend_wizard.errors import Refused, Unseen
from opend_wizard.opend.config import BadConfig, parse, with_setting
from tests.opend.config_files import NAMES, OTHER_NAMES, SPACE, File, escaped, files, values
from tests.thorough import examples

DATA = Path(__file__).parent.parent / "data"
FIXTURES = tuple((DATA / name).read_bytes() for name in ("OpenD.xml", "FutuOpenD.xml"))
ODD = Path("OpenD.xml")

thorough = settings(
    max_examples=examples(60), suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much]
)


def said(raw: bytes) -> dict[str, str]:
    return dict(parse(ODD, raw).settings)


def name_and_value(data: st.DataObject, file: File, among: set[str] | None = None) -> tuple[str, str]:
    pool = sorted(among) if among is not None else [*NAMES, *OTHER_NAMES]
    assume(pool)
    name = data.draw(st.sampled_from(pool))
    assume(file.coding.letters != "xyz" or name.isascii())
    assume(file.coding.letters != "éüß" or name.isascii())
    return name, data.draw(values(name, file.coding.letters))


@thorough
@given(files(), st.data())
def test_only_that_setting_differs(file: File, data: st.DataObject) -> None:
    name, value = name_and_value(data, file)
    before = said(file.raw)
    assume(not (file.is_cdata(name) and "]]>" in value))
    assert said(with_setting(file.raw, name, value)) == before | {name: value}


@thorough
@given(files(), st.data())
def test_an_active_setting_changes_the_bytes_of_its_value_alone(file: File, data: st.DataObject) -> None:
    name, value = name_and_value(data, file, set(file.active))
    cdata = file.is_cdata(name)
    assume(not (cdata and "]]>" in value))
    wanted = file.spelled(name, value if cdata else escaped(value))
    assert with_setting(file.raw, name, value) == wanted.raw


@thorough
@given(files(), st.data())
def test_setting_back_gives_the_same_bytes(file: File, data: st.DataObject) -> None:
    name, value = name_and_value(data, file, set(file.active))
    assume(not (file.is_cdata(name) and "]]>" in value))
    before = parse(ODD, file.raw).get(name)
    assert before is not None
    assert with_setting(with_setting(file.raw, name, value), name, before) == file.raw


@thorough
@given(files(), st.data())
def test_a_setting_that_is_only_a_comment_goes_on_the_next_line(file: File, data: st.DataObject) -> None:
    name, value = name_and_value(data, file, file.examples)
    wanted = file.below_example(name, f"<{name}>{escaped(value)}</{name}>")
    assert with_setting(file.raw, name, value) == wanted.raw


@thorough
@given(files(), st.data())
def test_a_new_setting_is_all_that_is_added(file: File, data: st.DataObject) -> None:
    name, value = name_and_value(data, file)
    assume(name not in file.active)
    element = f"<{name}>{escaped(value)}</{name}>"
    codec = file.coding.codec
    text, changed = (raw.decode(codec) for raw in (file.raw, with_setting(file.raw, name, value)))
    added = len(changed) - len(text)
    assert any(
        changed[:place] + changed[place + added :] == text and changed[place : place + added].strip(SPACE) == element
        for place in range(len(text) + 1)
    )


@thorough
@given(st.sampled_from(FIXTURES), st.sampled_from(["\n", "\r\n"]), st.data())
def test_the_vendors_shape(raw: bytes, line_end: str, data: st.DataObject) -> None:
    raw = raw.replace(b"\n", line_end.encode())
    name = data.draw(st.sampled_from([*NAMES, "websocket_cert", "qot_push_frequency"]))
    value = "250" if name == "qot_push_frequency" else data.draw(values(name, "端口"))
    changed = with_setting(raw, name, value)
    old, new = raw.split(b"\n"), changed.split(b"\n")
    assert said(changed) == said(raw) | {name: value}
    assert len(set(new) - set(old)) <= 1
    assert len(set(old) - set(new)) <= (name in said(raw))
    assert len(new) - len(old) == (name not in said(raw))


@given(st.sampled_from(FIXTURES), st.data())
def test_a_damaged_file_is_refused_or_edited_but_never_a_surprise(raw: bytes, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(raw)))
    length = data.draw(st.integers(0, 40))
    new = data.draw(
        st.one_of(st.binary(max_size=8), st.sampled_from([b"<", b"&x;", b"-->", b"<!--", b"]]>", b"<ip/>"]))
    )
    damaged = raw[:start] + new + raw[start + length :]
    try:
        before = said(damaged)
        changed = with_setting(damaged, "api_port", "11115")
    except (Refused, BadConfig, Unseen):
        return
    assert said(changed) == before | {"api_port": "11115"}


@given(st.binary(max_size=200))
def test_any_bytes_at_all(raw: bytes) -> None:
    with pytest.raises((BadConfig, Unseen)):
        parse(ODD, b"\x01" + raw)
    with pytest.raises(Refused):
        with_setting(b"\x01" + raw, "api_port", "11115")
