"""Compose files: ours has none of the traps, and each trap is seen, with its line."""

import os
import textwrap
from pathlib import Path

import pytest
import yaml

from opend_wizard.errors import Unseen
from opend_wizard.opend.compose_reading import BadCompose, Service, read
from opend_wizard.opend.compose_template import Wanted, compose
from opend_wizard.opend.compose_traps import opends, traps
from opend_wizard.opend.places import Brand

_GOOD = """\
services:
  opend:
    image: mine/opend
    network_mode: host
    tty: true
    stdin_open: true
    restart: "no"
    volumes:
      - data:/home/opend/.com.moomoo.OpenD
volumes:
  data:
"""


def services(folder: Path, text: str) -> tuple[Service, ...]:
    path = folder / "compose.yaml"
    path.write_text(textwrap.dedent(text), encoding="utf-8")
    return read(path)


def told(folder: Path, text: str) -> list[tuple[int, str, bool]]:
    return [(trap.line, str(trap.what), trap.grave) for trap in traps(services(folder, text), folder)]


@pytest.mark.parametrize("brand", list(Brand))
@pytest.mark.parametrize("version", [None, "10.9.6908", "10.11.7108"])
def test_ours_has_none_of_the_traps(tmp_path: Path, brand: Brand, version: str | None) -> None:
    wanted = Wanted(brand, tmp_path / 'a "folder" with $HOME: and # in it', version, "Asia/Hong_Kong")
    (tmp_path / "compose.yaml").write_bytes(compose(wanted))
    (service,) = opends(read(tmp_path / "compose.yaml"))
    assert traps((service,), tmp_path) == ()
    content = yaml.safe_load(compose(wanted))["services"]["opend"]
    assert content["volumes"][0]["source"].replace("$$", "$") == str(wanted.program_dir)
    assert content["volumes"][1].endswith(f"/.{brand.data_name}")
    assert content["entrypoint"][-2].endswith('-no_monitor=1 "$$@"')
    assert content["restart"] == "no"
    assert ("-login_by_remember=1" in content["command"]) == (version != "10.9.6908")


def test_the_image_makes_the_folder_before_the_volume_so_that_its_user_owns_it(tmp_path: Path) -> None:
    content = yaml.safe_load(compose(Wanted(Brand.FUTU, tmp_path, None, "UTC")))["services"]["opend"]
    assert (
        "install -d -o opend -g opend -m 700 /home/opend/.com.futunn.FutuOpenD" in content["build"]["dockerfile_inline"]
    )
    assert content["user"] == "1000:1000"
    assert "useradd --uid 1000" in content["build"]["dockerfile_inline"]


def test_a_good_one_is_left_alone(tmp_path: Path) -> None:
    assert told(tmp_path, _GOOD) == []


@pytest.mark.parametrize(
    ("before", "after", "line", "what", "grave"),
    [
        ("    network_mode: host\n", "", 3, "network_mode", False),
        ("network_mode: host", "network_mode: bridge", 4, "network_mode", False),
        ("    tty: true\n", "", 3, "tty", False),
        ("stdin_open: true", "stdin_open: false", 6, "stdin_open", False),
        ('restart: "no"', "restart: unless-stopped", 7, "restart", True),
        ('restart: "no"', "restart: on-failure", 7, "restart", True),
        ('restart: "no"', "deploy: {restart_policy: {condition: any}}", 7, "restart_policy", True),
        (
            "image: mine/opend",
            "image: mine/opend\n    healthcheck: {test: nc -z x 11111}",
            4,
            "healthcheck",
            False,
        ),
        ("image: mine/opend", "image: mine/opend\n    stop_signal: SIGKILL", 4, "stop_signal", True),
        ("image: mine/opend", "image: mine/opend\n    environment: [LOGIN_PWD_MD5=abc]", 4, "environment", True),
        ("image: mine/opend", "image: mine/opend\n    environment:\n      OPEND_PASSWORD: abc", 5, "environment", True),
        ("image: mine/opend", 'image: mine/opend\n    command: ["./OpenD", "-login_pwd=abc"]', 4, "command", True),
        (".com.moomoo.OpenD", "Downloads", 9, "volumes", True),
    ],
)
def test_each_trap_is_seen_with_its_line(
    tmp_path: Path, before: str, after: str, line: int, what: str, grave: bool
) -> None:
    assert before in _GOOD
    assert told(tmp_path, _GOOD.replace(before, after)) == [(line, what, grave)]


@pytest.mark.parametrize("value", ["${OPEND_PASSWORD}", "$PWD_OF_OPEND", "/run/secrets/pwd"])
def test_a_password_from_elsewhere_is_none(tmp_path: Path, value: str) -> None:
    text = _GOOD.replace("image: mine/opend", f"image: mine/opend\n    environment: ['OPEND_PASSWORD={value}']")
    assert told(tmp_path, text) == []


@pytest.mark.parametrize(
    ("port", "trap"),
    [
        ("11111:11111", True),
        ("0.0.0.0:11111:11111", True),
        ("11111", True),
        ("127.0.0.1:11111:11111", False),
        ("{target: 11111, published: 11111}", True),
        ("{target: 11111, published: 11111, host_ip: 127.0.0.1}", False),
    ],
)
def test_a_published_port_is_for_this_machine_only(tmp_path: Path, port: str, trap: bool) -> None:
    entry = port if port.startswith("{") else f'"{port}"'
    text = _GOOD.replace("network_mode: host", "network_mode: bridge").replace(
        "tty: true", f"ports:\n      - {entry}\n    tty: true"
    )
    assert ((6, "ports", True) in told(tmp_path, text)) == trap


def test_a_single_file_must_be_there_before(tmp_path: Path) -> None:
    text = _GOOD.replace("    volumes:\n", "    volumes:\n      - ./OpenD.xml:/opt/opend/OpenD.xml\n", 1)
    (missing,) = traps(services(tmp_path, text), tmp_path)
    assert (missing.line, missing.grave) == (9, True)
    (tmp_path / "OpenD.xml").mkdir()
    assert [str(trap.seen) for trap in traps(services(tmp_path, text), tmp_path)] == ["a folder"]
    (tmp_path / "OpenD.xml").rmdir()
    (tmp_path / "OpenD.xml").write_text("<moomoo_opend/>", encoding="utf-8")
    assert told(tmp_path, text) == []


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such numbers")
def test_a_data_folder_of_somebody_else_is_seen(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    mine = os.geteuid()
    text = _GOOD.replace("- data:/", "- ./data:/").replace("tty: true", 'tty: true\n    user: "{user}"')
    assert told(tmp_path, text.format(user=mine)) == []
    assert [line for line, _, _ in told(tmp_path, text.format(user=f"{mine + 1}:{mine}"))] == [10]


def test_what_is_merged_counts_as_written(tmp_path: Path) -> None:
    text = """\
        x-common: &common
          restart: always
          network_mode: host
        services:
          futu:
            <<: *common
            image: someone/FutuOpenD
            tty: true
            stdin_open: true
            volumes: [{type: volume, source: d, target: /root/.com.futunn.FutuOpenD}]
        """
    assert told(tmp_path, text) == [(2, "restart", True)]


def test_other_services_are_not_judged(tmp_path: Path) -> None:
    assert opends(services(tmp_path, "services: {web: {image: nginx, restart: always}}")) == ()
    assert services(tmp_path, "version: '3'\n") == ()
    assert services(tmp_path, "") == ()


@pytest.mark.parametrize("text", ["services: [", "a: &a [*a]", "services:\n\t- x", "services: {opend: *nobody}", "\0"])
def test_what_is_no_yaml_is_told_with_a_line(tmp_path: Path, text: str) -> None:
    (tmp_path / "compose.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(BadCompose) as bad:
        read(tmp_path / "compose.yaml")
    assert "see line" in str(bad.value)


def test_a_tag_makes_nothing_of_itself(tmp_path: Path) -> None:
    text = _GOOD.replace("mine/opend", "!!python/object/apply:os.mkdir [made]")
    services(tmp_path, text)
    assert not Path("made").exists()


def test_a_huge_or_missing_file_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "compose.yaml").write_bytes(b"# " + b"x" * 1_000_001)
    with pytest.raises(BadCompose):
        read(tmp_path / "compose.yaml")
    with pytest.raises(Unseen):
        read(tmp_path / "absent.yaml")


def test_values_stay_out_of_repr(tmp_path: Path) -> None:
    assert "hunter22" not in repr(services(tmp_path, _GOOD.replace("mine/opend", "opend-hunter22")))
