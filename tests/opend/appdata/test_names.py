from __future__ import annotations

import pytest

from opend_wizard.opend.appdata import limits
from opend_wizard.opend.appdata.flaws import Flaw, Kind
from opend_wizard.opend.appdata.names import Names, is_own_state, proven

UNSAFE = [
    "",
    ".",
    "..",
    "../a",
    "a/../b",
    "a/./b",
    "././a",
    "a//b",
    "a/",
    "/etc/passwd",
    "//server/share/a",
    ".//etc/passwd",
    "\\\\server\\share\\a",
    "a\\b",
    "..\\a",
    "C:/Windows/a",
    "C:a",
    "Device.dat:stream",
    "Device.dat::$DATA",
    "CON",
    "con.txt",
    "a/NUL/b",
    "nul .dat",
    "AUX.tar.gz",
    "PRN",
    "COM1",
    "com9.dat",
    "COM¹",
    "lpt2",
    "CONIN$",
    "conout$.x",
    "CLOCK$",
    "Device.dat.",
    "a ",
    "a ./b",
    ".../a",
    'a"b',
    "a*",
    "a?",
    "a|b",
    "a<b",
    "a>b",
    "a\nb",
    "a\0b",
    "a\x7fb",
    "\x1b[2Ja",
    "Dev\u200dice.dat",
    "\u202etad.ecived",
    "a\u2028b",
    "n" * 256,
    "é" * 128,
    "/".join("a" * 13),
]


@pytest.mark.parametrize("name", UNSAFE)
def test_an_unsafe_name_is_refused_and_named(name: str) -> None:
    with pytest.raises(Flaw) as caught:
        proven(name)
    assert caught.value.kind is Kind.HOSTILE
    assert caught.value.offender == name


@pytest.mark.parametrize("name", ["..", "../a", "a/../b", "a/..", "/a", "a//b", "a/./b"])
def test_the_person_is_told_that_a_name_leaves_its_folder(name: str) -> None:
    with pytest.raises(Flaw, match="does not stay in its folder"):
        proven(name)


def test_a_name_in_an_unknown_encoding_is_refused() -> None:
    with pytest.raises(Flaw) as caught:
        proven("caf\udce9.dat")
    assert caught.value.kind is Kind.UNSUPPORTED


ORDINARY = ["a", "a/b/c.dat", ".hidden", "a b", " a", "..a", "a..b", "...a", "~a", "-rf", "$a", "%APPDATA%", "a'b"]
NEAR_DEVICES = ["CONS", "COM10", "com", "LPT", "nulls.dat", "a.con"]
LONGEST = ["n" * 255, "/".join("a" * 12)]


@pytest.mark.parametrize("name", [*ORDINARY, *NEAR_DEVICES, *LONGEST, "日历/港股.dat"])
def test_an_ordinary_name_stays_as_it_is(name: str) -> None:
    assert proven(name) == name
    assert proven(f"./{name}") == name


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("a", "a"),
        ("a", "./a"),
        ("a.dat", "A.DAT"),
        ("dir/a", "DIR/b"),
        ("straße", "STRASSE"),
        ("\u00e9", "e\u0301"),
        ("caf\u00e9/a", "cafe\u0301/b"),
        ("\u212a", "k"),
        ("a", "a/b"),
        ("a/b", "a"),
        ("a/b/c", "a/b"),
        ("A", "a/b"),
        ("a/b", "A"),
    ],
)
def test_names_that_are_one_on_some_disk_are_refused(first: str, second: str) -> None:
    names = Names()
    names.add_file(first)
    with pytest.raises(Flaw) as caught:
        names.add_file(second)
    assert caught.value.kind is Kind.HOSTILE
    assert caught.value.offender == second


@pytest.mark.parametrize(("folder", "file"), [("a", "a"), ("a/", "A"), ("a/b/", "a"), ("a", "A/b"), ("./a/", "a")])
def test_a_name_is_a_file_or_a_folder(folder: str, file: str) -> None:
    names = Names()
    names.add_folder(folder)
    with pytest.raises(Flaw, match=r"both as a file|one and the same"):
        names.add_file(file)
    names = Names()
    names.add_file(file)
    with pytest.raises(Flaw, match=r"both as a file|one and the same"):
        names.add_folder(folder)


def test_a_folder_may_be_named_again_and_again() -> None:
    names = Names()
    for folder in (".", "./", "a", "a/", "./a", "a/b/", "a/b"):
        names.add_folder(folder)
    assert [names.add_file(name) for name in ("a/b/c", "./a/b/d", "a/e")] == ["a/b/c", "a/b/d", "a/e"]


@pytest.mark.parametrize("folder", ["..", "../", "/", "a//", "CON/"])
def test_an_unsafe_folder_is_refused(folder: str) -> None:
    with pytest.raises(Flaw) as caught:
        Names().add_folder(folder)
    assert caught.value.kind is Kind.HOSTILE


def test_files_and_folders_count_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_MEMBERS", 5)
    names = Names()
    names.add_file("a/b/1")  # three
    names.add_folder("c")
    names.add_file("a/2")
    with pytest.raises(Flaw) as caught:
        names.add_file("3")
    assert caught.value.kind is Kind.TOO_LARGE


@pytest.mark.parametrize("name", ["Device.dat", "a/DEVICE.DAT", "broker.dat/x", "BRO\u212aER.dat"])
def test_the_users_own_state_is_known_in_any_case_and_anywhere(name: str) -> None:
    assert is_own_state(name)


@pytest.mark.parametrize("name", ["Device.dat.bak", "MyDevice.dat", "Device", "dat"])
def test_other_names_are_not_the_users_own_state(name: str) -> None:
    assert not is_own_state(name)


def test_a_long_name_is_shown_shortened() -> None:
    with pytest.raises(Flaw) as caught:
        proven("x" * 65_535)
    assert len(str(caught.value.reason)) < 250
    assert caught.value.offender == "x" * 65_535
