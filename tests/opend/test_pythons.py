"""Finding Pythons and what they have, by their files alone."""

import sys
from pathlib import Path

import pytest

from opend_wizard.opend import pythons

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the folders are those of other systems")


def make(prefix: Path, version: str, *packages: str, venv: bool = False) -> Path:
    """A Python by its folders; its program would fail if anything ran it."""
    site = prefix / "lib" / f"python{version}" / "site-packages"
    site.mkdir(parents=True)
    (prefix / "bin").mkdir()
    program = prefix / "bin" / f"python{version}"
    program.write_bytes(b"\x7fELF never run")
    (prefix / "bin" / "python3").symlink_to(program.name)
    if venv:
        (prefix / "pyvenv.cfg").write_text(f"home = /usr/bin\nversion = {version}.1\n")
    for package in packages:
        (site / package).mkdir()
    return prefix


@pytest.fixture(autouse=True)
def _alone(monkeypatch):
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("VIRTUAL_ENV", raising=False)
    monkeypatch.delenv("CONDA_PREFIX", raising=False)


def test_the_one_beside_the_script_comes_first(tmp_path, home, monkeypatch):
    usual = make(tmp_path / "usr", "3.12")
    monkeypatch.setenv("PATH", f"/nowhere:{usual / 'bin'}")
    conda = make(home / "miniconda3" / "envs" / "trade", "3.10")
    own = make(tmp_path / "project" / ".venv", "3.13", venv=True)
    found = pythons.find(home, "linux", tmp_path / "project" / "src" / "trade.py")
    assert [(each.prefix, each.version) for each in found] == [(own, (3, 13)), (usual, (3, 12)), (conda, (3, 10))]


def test_packages_are_read_from_their_folders(tmp_path, home, monkeypatch):
    prefix = make(
        tmp_path / "a", "3.11", "moomoo_api-10.11.7108.dist-info", "protobuf-5.29.6.dist-info", "numpy-2.dist-info"
    )
    monkeypatch.setenv("VIRTUAL_ENV", str(prefix))
    (python,) = pythons.find(home, "linux")
    assert [(each.name, each.version) for each in python.packages] == [
        ("moomoo-api", "10.11.7108"),
        ("protobuf", "5.29.6"),
    ]
    assert [each.name for each in python.sdks] == ["moomoo-api"]


def test_the_persons_own_packages_count_but_not_in_a_virtual_environment(tmp_path, home, monkeypatch):
    (home / ".local/lib/python3.11/site-packages/futu_api-9.3.5308.dist-info").mkdir(parents=True)
    whole, virtual = make(tmp_path / "a", "3.11"), make(tmp_path / "b", "3.11", venv=True)
    monkeypatch.setenv("PATH", f"{whole / 'bin'}:{virtual / 'bin'}")
    found = {each.prefix: [one.name for one in each.sdks] for each in pythons.find(home, "linux")}
    assert found == {whole: ["futu-api"], virtual: []}


def test_small_scripts_on_the_path_and_python_2_are_no_pythons(tmp_path, home, monkeypatch):
    shims = tmp_path / "shims"
    shims.mkdir()
    (shims / "python3").write_text("#!/bin/sh\n")
    old = tmp_path / "old"
    (old / "bin").mkdir(parents=True)
    (old / "lib" / "python2.7").mkdir(parents=True)
    (old / "bin" / "python").write_bytes(b"\x7fELF")
    monkeypatch.setenv("PATH", f"{shims}:{old / 'bin'}")
    assert pythons.find(home, "linux") == ()


def test_windows_folders(tmp_path, home):
    prefix = tmp_path / "project" / "venv"
    (prefix / "Scripts").mkdir(parents=True)
    (prefix / "Scripts" / "python.exe").write_bytes(b"MZ")
    (prefix / "pyvenv.cfg").write_text("version_info = 3.12.4.final.0\n")
    (prefix / "Lib" / "site-packages" / "futu_api-10.0.1.dist-info").mkdir(parents=True)
    (python,) = pythons.find(home, "windows", tmp_path / "project" / "trade.py")
    assert (python.version, [each.name for each in python.sdks]) == ((3, 12), ["futu-api"])
