"""Files that somebody wrote to do harm: each is refused with a sentence, or read as far as it makes sense, in time."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from opend_wizard.errors import Refused
from opend_wizard.machine import distribution, elf
from opend_wizard.opend import compose_reading, compose_traps
from opend_wizard.opend.api import bodies
from opend_wizard.opend.compose_reading import BadCompose
from opend_wizard.opend.starter import content_for
from opend_wizard.scripts import parsing, source
from opend_wizard.scripts.observation import Replace
from opend_wizard.scripts.patches import patched
from opend_wizard.scripts.script import Script, Span

CONTEXT = "from moomoo import *\nOpenQuoteContext(host={value})\n"
FORMS = {
    "not": "not " * 400 + "1",
    "brackets": "(" * 190 + "1" + ")" * 190,
    "sum": "+".join(["1"] * 800),
    "calls": "a" + "()" * 800,
    "choices": "1 if a else " * 800 + "1",
}


def compose(folder: Path, text: str) -> tuple[compose_traps.Trap, ...]:
    path = folder / "compose.yml"
    path.write_text(text, "utf-8")
    return compose_traps.traps(compose_reading.read(path), folder)


def test_aliases_of_aliases_fill_no_memory(tmp_path: Path) -> None:
    rows = ["a0: &a0 [opend, opend, opend]", *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10))]
    for end in ("services: {opend: {image: *a9}}", "services: {opend: {image: opend, ? *a9 : 1}}"):
        with pytest.raises(BadCompose) as refused:
            compose(tmp_path, "\n".join([*rows, end]))
        assert refused.value.names_opend


@pytest.mark.parametrize("letter", ["[", "{a: "])
def test_a_compose_file_nested_without_end(letter: str, tmp_path: Path) -> None:
    with pytest.raises(BadCompose, match="is no compose file"):
        compose(tmp_path, "services: " + letter * 600)


def test_nothing_in_a_compose_file_is_executed(tmp_path: Path) -> None:
    sign = tmp_path / "executed"
    call = f"!!python/object/apply:os.system ['touch {sign}']"
    compose(tmp_path, f"services:\n  opend:\n    image: {call}\n    user: !!python/name:os.system opend\n")
    assert not sign.exists()


@pytest.mark.parametrize("user", ["²", "1" * 5000, "-1", "٣"])
@pytest.mark.parametrize("place", ["./" + "a" * 5000, '"./\\0a"', "./"])
def test_odd_users_and_places_in_a_compose_file(user: str, place: str, tmp_path: Path) -> None:
    place = place.strip('"')
    volumes = f'["{place}:/home/x/.com.moomoo.OpenD", "{place}:/OpenD.xml"]'
    found = compose(tmp_path, f"services:\n  opend:\n    image: opend\n    user: '{user}'\n    volumes: {volumes}\n")
    assert any("OpenD.xml" in str(trap.what) or str(tmp_path) in str(trap.what) for trap in found)


@pytest.mark.parametrize("place", [2**64 - 1, 2**63, 2**63 - 10, 2**40])
def test_a_program_that_names_places_no_file_has(place: int, tmp_path: Path) -> None:
    head = bytearray(b"\x7fELF\x02\x01" + bytes(58))
    struct.pack_into("<Q", head, 32, place)
    struct.pack_into("<HH", head, 54, 56, 3)
    program = tmp_path / "OpenD"
    program.write_bytes(head)
    with pytest.raises(elf.NotElf):
        elf.wants(program)
    struct.pack_into("<Q", head, 32, 64)
    program.write_bytes(head + struct.pack("<IIQQQQQQ", 2, 0, place, 0, 0, 2**64 - 1, 0, 0) * 3)
    with suppress(elf.NotElf):  # far behind the end nothing is read, and that is as well
        assert elf.wants(program) == elf.Wants((), ())


@pytest.mark.parametrize("version", ["²", "9" * 5000, "24.²"])
def test_a_distribution_with_an_odd_number(version: str, tmp_path: Path) -> None:
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc" / "os-release").write_text(f"ID=x{' ' * 50_000}y\nID=odd\nVERSION_ID={version}\n", "utf-8")
    found = distribution.distribution(tmp_path)
    assert found is not None
    assert found.number in ((), (24,))


@pytest.mark.parametrize("number", ['"²"', '"--1"', '"' + "9" * 5000 + '"', "1e999", "NaN", "-Infinity"])
def test_an_opend_that_counts_oddly(number: str) -> None:
    body = f'{{"retType": {number}, "s2c": {{"serverVer": {number}}}}}'.encode()
    assert not bodies.read_written(body).succeeded


def test_a_script_in_an_encoding_that_writes_a_letter_in_two_ways_is_not_rewritten(tmp_path: Path) -> None:
    for encoding, line in (("utf-7", b"x='+AGE-'\n"), ("unicode_escape", b"x='\\x41'\n"), ("idna", b"x=1\n")):
        script = read(tmp_path, f"# coding: {encoding}\n".encode() + CONTEXT.format(value="1").encode() + line)
        with pytest.raises(Refused, match="cannot change safely"):
            patched(script, [Replace(Span(3, 22, 3, 23), "2")])


def read(folder: Path, raw: bytes) -> Script:
    path = folder / "script.py"
    path.write_bytes(raw)
    return parsing.parse(source.read(path))


def test_a_line_that_no_person_wrote_is_not_taken_apart(tmp_path: Path) -> None:
    script = read(tmp_path, b"x=1;" * 50_100 + b"y=2\n")
    with pytest.raises(Refused, match="too long"):
        patched(script, [Replace(Span(1, 2, 1, 3), "3")])


DEEP = """
import sys, threading
from pathlib import Path
from tests.safety.test_hostile_files import change_deep
threading.stack_size(512 * 1024)
thread = threading.Thread(target=lambda: [print(change_deep(Path(sys.argv[1]), form)) for form in sys.argv[2:]])
thread.start()
thread.join()
"""


def change_deep(folder: Path, form: str) -> str:
    """What becomes of a deeply nested script that is changed: it is, or it is refused."""
    text = CONTEXT.format(value=FORMS[form])
    script = read(folder, text.encode())
    end = len(text.splitlines()[1]) - 1
    try:
        changed = patched(script, [Replace(Span(2, 22, 2, end), "2")])
    except Refused:
        return "refused"
    return "changed" if changed == CONTEXT.format(value="2").encode() else "spoiled"


@pytest.mark.skipif(sys.platform == "win32", reason="the stack of a thread is another there")
def test_a_deeply_nested_script_does_not_end_the_wizard(tmp_path: Path) -> None:
    """In a thread with as little stack as macOS gives to each, where libcst used to end the whole program."""
    root = Path(__file__).resolve().parents[2]
    command = [sys.executable, "-c", DEEP, str(tmp_path), *FORMS]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.split()) == len(FORMS)
    assert set(done.stdout.split()) <= {"changed", "refused"}


@pytest.mark.skipif(sys.platform != "linux", reason="names that are no UTF-8")
@pytest.mark.parametrize(
    "name", ["a'; touch evil; '", "$(touch evil)", "-x", os.fsdecode(b"\xff\xfe"), "a\nb", "n" * 255]
)
def test_a_starter_starts_just_the_file_it_is_for(name: str, tmp_path: Path) -> None:
    image = tmp_path / name
    image.write_text('#!/bin/sh\necho "started $*"\n')
    image.chmod(0o755)
    starter = tmp_path / "starter"
    starter.write_bytes(content_for(image))
    told = subprocess.run(["sh", str(starter)], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert told.stdout == "started --appimage-extract-and-run\n"
    assert not (tmp_path / "evil").exists()
