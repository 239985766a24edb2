"""Resources are found in every shape the program comes in."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path

import pytest

from opend_wizard import assets

Asset = Callable[[str], Path]


def _asset_of(package: Path) -> Asset:
    """`asset` as it behaves when the package lies in `package`."""
    package.mkdir(parents=True)
    copy = package / "assets.py"
    copy.write_bytes(Path(assets.__file__).read_bytes())
    spec = importlib.util.spec_from_file_location("copied_assets", copy)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found: Asset = module.asset
    return found


def _put(folder: Path, name: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True)
    path.write_text("<svg/>", encoding="utf-8")
    return path


def test_a_checkout_has_them_beside_the_package(tmp_path: Path) -> None:
    asset = _asset_of(tmp_path / "opend_wizard")
    icon = _put(tmp_path / "resources", "icons/apply.svg")
    assert asset("icons/apply.svg") == icon
    assert asset("icons") == icon.parent


def test_an_installed_package_has_them_inside_and_prefers_its_own(tmp_path: Path) -> None:
    asset = _asset_of(tmp_path / "opend_wizard")
    _put(tmp_path / "resources", "icons/apply.svg")
    own = _put(tmp_path / "opend_wizard/resources", "icons/apply.svg")
    assert asset("icons/apply.svg") == own


def test_a_missing_one_is_named(tmp_path: Path) -> None:
    asset = _asset_of(tmp_path / "opend_wizard")
    with pytest.raises(FileNotFoundError, match=r"icons/nothing\.svg is in none of"):
        asset("icons/nothing.svg")
