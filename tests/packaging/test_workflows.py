"""The workflows of a public forge: no more rights than needed, nothing that can change under us, and our own commands.

They cannot run here; what they consist of is looked at, and zizmor looks for what an attacker would.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from opend_wizard import __version__

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".github"
FILES = sorted((FOLDER / "workflows").glob("*.yml"))
PINNED = re.compile(r"uses: (?P<action>[\w./-]+)@(?P<digest>[0-9a-f]{40}) # v(?P<version>\d+\.\d+\.\d+)$")


def read(path: Path) -> dict[str, Any]:
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(data, dict)
    return {"on" if key is True else key: value for key, value in data.items()}  # YAML 1.1 takes `on` for a truth


def jobs(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    yield from read(path)["jobs"].items()


def steps(path: Path) -> list[dict[str, Any]]:
    return [step for _, job in jobs(path) for step in job.get("steps", ())]


def workflow(name: str) -> Path:
    return FOLDER / "workflows" / f"{name}.yml"


def test_there_are_the_three() -> None:
    assert [path.stem for path in FILES] == ["build", "release", "tests"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_action_is_pinned_to_a_digest_that_is_the_same_everywhere(path: Path) -> None:
    everywhere = {
        found["action"]: (found["digest"], found["version"])
        for each in FILES
        for line in each.read_text(encoding="utf-8").splitlines()
        if (found := PINNED.search(line))
    }
    used = [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if "uses:" in line]
    assert used
    for line in used:
        if "uses: ./" in line:
            continue
        found = PINNED.search(line)
        assert found, line
        assert everywhere[found["action"]] == (found["digest"], found["version"])
        assert found["action"].startswith("actions/")  # the forge's own; no others are needed


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_rights_are_given_to_jobs_and_only_those_needed(path: Path) -> None:
    assert read(path)["permissions"] == {}
    for name, job in jobs(path):
        writing = {right for right, kind in job["permissions"].items() if kind == "write"}
        allowed = {"attest": {"attestations", "id-token"}, "draft": {"contents"}} if path.stem == "release" else {}
        assert writing == allowed.get(name, set())
        assert set(job["permissions"].values()) <= {"read", "write"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nothing_runs_for_ever_or_twice(path: Path) -> None:
    assert read(path)["concurrency"]["group"]
    assert all("timeout-minutes" in job for _, job in jobs(path) if "uses" not in job)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_credentials_stay_and_no_words_from_outside_become_commands(path: Path) -> None:
    for step in steps(path):
        if "actions/checkout@" in step.get("uses", ""):
            assert step["with"]["persist-credentials"] is False
        assert "${{" not in step.get("run", "")
    assert "secrets." not in path.read_text(encoding="utf-8")
    assert "pull_request_target" not in read(path)["on"]


def test_the_tests_run_on_three_systems_and_on_every_python() -> None:
    ((_, job),) = jobs(workflow("tests"))
    legs = job["strategy"]["matrix"]["include"]
    assert {leg["system"].partition("-")[0] for leg in legs} == {"ubuntu", "windows", "macos"}
    for system in ("ubuntu", "windows", "macos"):
        assert "3.10" in {leg["python"] for leg in legs if leg["system"].startswith(system)}
    assert {leg["python"] for leg in legs} == {"3.10", "3.11", "3.12", "3.13", "3.14"}
    assert any(leg.get("slow") == "--slow" for leg in legs)
    assert any(step.get("run", "").startswith("python run.py test") for step in job["steps"])


def test_the_builds_are_the_readmes_command_on_every_system() -> None:
    ((_, job),) = jobs(workflow("build"))
    names = {leg["name"] for leg in job["strategy"]["matrix"]["include"]}
    assert names == {"linux-x86_64", "windows-x86_64", "macos-x86_64", "macos-arm64"}
    (python,) = [step["with"]["python-version"] for step in job["steps"] if "setup-python" in step.get("uses", "")]
    assert (3, 10) <= tuple(map(int, python.split("."))) < (3, 14)  # for these, our PySide6 is pinned to 6.9.3
    assert "python run.py build" in [step.get("run") for step in job["steps"]]
    assert set(job["env"]) == {"OPEND_WIZARD_HOMEPAGE"}


def test_the_linux_packages_are_those_that_run_py_names() -> None:
    for name in ("tests", "build"):
        (found,) = [step for step in steps(workflow(name)) if "apt-get install" in step.get("run", "")]
        code = re.search(r"python -c '(.*)'", found["run"])
        assert code
        done = subprocess.run([sys.executable, "-c", code[1]], cwd=ROOT, capture_output=True, text=True, check=True)
        assert done.returncode == 0
        assert ("xvfb" in done.stdout.split()) is (name == "tests")


def test_a_release_is_checked_built_attested_and_only_drafted() -> None:
    found = dict(jobs(workflow("release")))
    assert (found["build"]["needs"], found["attest"]["needs"], found["draft"]["needs"]) == ("check", "build", "attest")
    assert read(workflow("release"))["on"] == {"push": {"tags": ["v*"]}}
    made = found["draft"]["steps"][-1]["run"]
    assert "--draft" in made
    assert "--verify-tag" in made


@pytest.mark.skipif(sys.platform == "win32", reason="this job runs on Linux, with its shell")
@pytest.mark.parametrize(
    ("tag", "heading", "passes"),
    [
        ("v1.2.3", "## 1.2.3", True),
        ("v9.9.9", "## 1.2.3", False),
        ("1.2.3", "## 1.2.3", False),
        ("v1.2.3", "## 1.2.3, not yet released", False),
        ("v1.2.3", "## 1.2.2", False),
    ],
)
def test_a_tag_that_is_not_the_version_or_not_in_the_changes_is_refused(
    tmp_path: Path, tag: str, heading: str, passes: bool
) -> None:
    own = (ROOT / "opend_wizard/__init__.py").read_text(encoding="utf-8")
    (tmp_path / "opend_wizard").mkdir()
    (tmp_path / "opend_wizard/__init__.py").write_text(own.replace(f'"{__version__}"', '"1.2.3"'), encoding="utf-8")
    (tmp_path / "CHANGELOG.md").write_text(f"# Changes\n\n{heading}\n", encoding="utf-8")
    script = dict(jobs(workflow("release")))["check"]["steps"][-1]["run"]
    environment = {"GITHUB_REF_NAME": tag, "PATH": "/usr/bin:/bin"}
    done = subprocess.run(["bash", "-e", "-c", script], cwd=tmp_path, env=environment, check=False)
    assert (done.returncode == 0) is passes


def test_actions_are_renewed_after_they_have_settled() -> None:
    data = read(FOLDER / "dependabot.yml")
    (update,) = data["updates"]
    assert update["package-ecosystem"] == "github-actions"
    assert update["cooldown"]["default-days"] >= 7


def test_zizmor_finds_nothing_here_and_something_elsewhere(tmp_path: Path) -> None:
    zizmor = shutil.which("zizmor", path=Path(sys.executable).parent)
    assert zizmor is not None
    command = [zizmor, "--offline", "--no-progress", "--no-config"]
    done = subprocess.run([*command, str(FOLDER)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    bad = tmp_path / ".github" / "workflows" / "bad.yml"
    bad.parent.mkdir(parents=True)
    spoilt = re.sub(r"actions/checkout@\w+ # v[\d.]+", "actions/checkout@main", workflow("tests").read_text("utf-8"))
    bad.write_text(spoilt, encoding="utf-8")
    seen = subprocess.run([*command, str(bad)], capture_output=True, text=True, check=False)
    assert "unpinned-uses" in seen.stdout
    assert seen.returncode != 0
