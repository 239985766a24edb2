"""The script that signs, packs and notarizes, run for real; Apple's tools are stood in for, and note their calls."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bundle import names
from tests.packaging import macho

SCRIPT = names.ROOT / "packaging" / "macos" / "sign-and-notarize.sh"
IDENTITY = "Developer ID Application: Somebody (ABCDE12345)"
TOOLS = ("codesign", "ditto", "file", "hdiutil", "security", "spctl", "xcrun")
STAND_IN = """#!/bin/bash
name=$(basename "$0")
printf '%s' "$name" >> "$CALLS"; printf ' %q' "$@" >> "$CALLS"; printf '\\n' >> "$CALLS"
case $name in
    security) echo "  1) 0123 \\"$IDENTITY\\"" ;;
    file) head -c 4 "${@: -1}" | od -An -tx1 | grep -q 'cf fa ed fe' && echo Mach-O || echo data ;;
    ditto) if [ "$1" = -c ]; then touch "${@: -1}"; else mkdir -p "$2"; cp -R "$1/." "$2"; fi ;;
esac
for each in $FAIL; do case "$name $*" in *$each*) exit 1 ;; esac; done
exit 0
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a script for bash")


class Mac:
    """A folder with an app and Apple's tools."""

    def __init__(self, folder: Path) -> None:
        self.app = folder / "built here" / "OpenD Wizard.app"
        self.image = folder / "dist" / "opend-wizard.dmg"
        self.image.parent.mkdir()
        contents = {
            "Info.plist": b"<plist/>",
            "MacOS/opend-wizard": macho.thin(12, 0),
            "Frameworks/library one.dylib": macho.thin(12, 0),
            "Frameworks/module.so": macho.thin(12, 0),
            "Resources/picture.svg": b"<svg/>",
        }
        for name, content in contents.items():
            path = self.app / "Contents" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        self.tools = folder / "tools"
        self.tools.mkdir()
        for tool in TOOLS:
            (self.tools / tool).write_text(STAND_IN, encoding="utf-8")
            (self.tools / tool).chmod(0o755)
        self.notes = folder / "calls"
        self.notes.touch()

    def run(self, *arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
        """The script with `arguments`, or with the app and the image."""
        given = [str(each) for each in arguments] or [str(self.app), str(self.image)]
        search = f"{self.tools}:/usr/bin:/bin"
        known = {"PATH": search, "CALLS": str(self.notes), "IDENTITY": IDENTITY, "FAIL": "", "LC_ALL": "C.UTF-8"}
        bash = shutil.which("bash") or "bash"
        return subprocess.run(
            [bash, str(SCRIPT), *given], env={**known, **environment}, capture_output=True, text=True, check=False
        )

    @property
    def calls(self) -> list[str]:
        """What was called, in order; blanks are written as the shell quotes them."""
        return self.notes.read_text(encoding="utf-8").splitlines()

    def of(self, tool: str) -> list[str]:
        """The calls of one tool."""
        return [call for call in self.calls if call.startswith(f"{tool} ")]


@pytest.fixture
def mac(tmp_path: Path) -> Mac:
    return Mac(tmp_path)


def test_without_an_identity_it_signs_ad_hoc_sends_nothing_and_says_what_people_will_see(mac: Mac) -> None:
    done = mac.run()
    assert done.returncode == 0, done.stderr
    assert "right-click the app and choose Open" in done.stdout
    assert mac.of("xcrun") == mac.of("security") == mac.of("spctl") == []
    signed = [call for call in mac.of("codesign") if "--sign -" in call]
    assert len(signed) == 3  # two libraries and the app
    assert all("runtime" not in call for call in signed)
    assert "--entitlements" in signed[-1]
    assert signed[-1].endswith("OpenD\\ Wizard.app")
    assert "--verify --deep --strict" in mac.of("codesign")[-1]


def test_with_an_identity_all_is_hardened_and_the_app_comes_last(mac: Mac) -> None:
    done = mac.run(CODESIGN_IDENTITY=IDENTITY)
    assert done.returncode == 0, done.stderr
    signed = [call for call in mac.of("codesign") if "--sign" in call]
    assert [call.split("/")[-1] for call in signed[2:]] == ["OpenD\\ Wizard.app", "opend-wizard.dmg"]
    assert {call.split("/")[-1] for call in signed[:2]} == {"library\\ one.dylib", "module.so"}
    assert all("--timestamp --options runtime" in call for call in signed)
    assert not any("--entitlements" in call for call in signed[:2])
    assert "not notarized" in done.stdout
    assert mac.of("xcrun") == []


def test_with_credentials_app_and_image_are_notarized_and_stapled(mac: Mac) -> None:
    done = mac.run(CODESIGN_IDENTITY=IDENTITY, NOTARY_PROFILE="mine")
    assert done.returncode == 0, done.stderr
    sent = [call for call in mac.of("xcrun") if "notarytool submit" in call]
    assert ["app.zip" in call for call in sent] == [True, False]
    assert all("--keychain-profile mine --wait" in call for call in sent)
    stapled = [call.split("/")[-1] for call in mac.of("xcrun") if "stapler staple" in call]
    assert stapled == ["OpenD\\ Wizard.app", "opend-wizard.dmg"]
    order = [mac.calls.index(call) for call in (sent[0], mac.of("hdiutil")[0], sent[1], mac.of("spctl")[0])]
    assert order == sorted(order)


def test_the_image_holds_the_app_beside_the_way_into_applications(mac: Mac, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    hdiutil = mac.tools / "hdiutil"
    copy = 'while [ "$1" != -srcfolder ]; do shift; done\ncp -RP "$2" "$KEPT"\n'
    hdiutil.write_text(f"#!/bin/bash\n{copy}", encoding="utf-8")
    assert mac.run(KEPT=str(kept)).returncode == 0
    assert (kept / "OpenD Wizard.app/Contents/MacOS/opend-wizard").is_file()
    assert (kept / "Applications").readlink() == Path("/Applications")


@pytest.mark.parametrize("tool", ["codesign", "ditto", "file", "hdiutil"])
def test_a_missing_tool_is_named(mac: Mac, tool: str) -> None:
    (mac.tools / tool).unlink()
    for name in ("bash", "basename", "dirname", "rm", "mktemp", "find"):  # and no others: `file` is on Linux too
        (mac.tools / name).symlink_to(shutil.which(name) or name)
    done = mac.run(PATH=str(mac.tools))
    assert (done.returncode, mac.calls) == (3, [])
    assert f"There is no {tool} here." in done.stderr


def test_wrong_inputs_are_told_before_anything_is_done(mac: Mac, tmp_path: Path) -> None:
    cases: tuple[tuple[tuple[object, ...], dict[str, str], int, str], ...] = (
        ((mac.app,), {}, 2, "Usage: sign-and-notarize.sh APP DMG"),
        ((tmp_path, mac.image), {}, 3, "is no app"),
        ((mac.app, mac.image.with_suffix(".zip")), {}, 3, "does not end in .dmg"),
        ((mac.app, tmp_path / "absent" / "a.dmg"), {}, 3, "is not there"),
        ((mac.app, mac.image), {"NOTARY_PROFILE": "mine"}, 3, "CODESIGN_IDENTITY is not"),
        ((mac.app, mac.image), {"CODESIGN_IDENTITY": "Somebody"}, 3, 'no valid identity "Somebody"'),
    )
    for arguments, environment, status, says in cases:
        done = mac.run(*arguments, **environment)
        assert done.returncode == status
        assert says in done.stderr
        assert mac.of("codesign") == mac.of("hdiutil") == mac.of("xcrun") == []


def test_credentials_that_apple_does_not_take_are_told_before_anything_is_signed(mac: Mac) -> None:
    done = mac.run(CODESIGN_IDENTITY=IDENTITY, NOTARY_PROFILE="old", FAIL="history")
    assert done.returncode == 3
    assert "store-credentials" in done.stderr
    assert mac.of("codesign") == []


@pytest.mark.parametrize("fails", ["module.so", "--verify", "stapler", "hdiutil"])
def test_what_goes_wrong_on_the_way_ends_it(mac: Mac, fails: str) -> None:
    done = mac.run(CODESIGN_IDENTITY=IDENTITY, NOTARY_PROFILE="mine", FAIL=fails)
    assert done.returncode != 0
    assert fails in mac.calls[-1]
