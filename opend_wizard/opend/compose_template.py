"""A compose file that runs the vendor's own program folder in a container and walks around the known traps.

What works in practice (facts: §10): the host's network, a volume for the data folder that belongs to
the user, a terminal with a size, no endless restarts, no password anywhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from opend_wizard.opend.places import Brand, Edition

FILE_NAME = "compose.yaml"
_ASKS_ITSELF = (10, 10)  # from this version on OpenD keeps no password in its configuration (facts: §3.3)

_TEMPLATE = """\
# {title} in a container, written by OpenD Wizard. The vendor offers no image: this runs the vendor's program folder.
#
{account_hint}# Log in by hand, once, in this folder:    docker compose run --rm opend -console=1
#   OpenD asks for {asks}. End it with: exit
# Then let it run:                         docker compose up -d
# See what it says, and give it a code:    docker attach opend      (leave with Ctrl+P, Ctrl+Q)
#
# There is no password in this file, and none is needed: the login is remembered in the volume.
# Each start is a login, and logins are rationed: that is why nothing here starts OpenD again and again.
services:
  opend:
    container_name: opend
    platform: linux/amd64  # OpenD is made for this processor only
    build:
      dockerfile_inline: |
        FROM ubuntu:22.04
        RUN apt-get update \\
         && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \\
            ca-certificates libglib2.0-0 libgomp1 tzdata \\
         && rm -rf /var/lib/apt/lists/* \\
         && useradd --uid 1000 --create-home opend \\
         && install -d -o opend -g opend -m 700 /home/opend/{data_name}
        USER opend
    user: "1000:1000"  # the owner of the volume below; a user with a home in the image
    network_mode: host  # logins over a bridge have failed; OpenD keeps listening on 127.0.0.1 only
    working_dir: /opt/opend
    # A terminal without a size makes OpenD drop what is typed, hence stty.
    entrypoint: ["sh", "-c", "stty rows 24 cols 200; exec ./{program} -no_monitor=1 \\"$$@\\"", "opend"]
    {command}
    tty: true
    stdin_open: true
    restart: "no"
    init: true  # or else OpenD does not hear that it is to stop
    stop_grace_period: 30s
    environment:
      TZ: {time_zone}
    volumes:
      - type: bind  # the whole folder, not {config} alone: a file that is missing would become a folder
        source: {folder}
        target: /opt/opend
        bind:
          create_host_path: false
      - opend-data:/home/opend/{data_name}

volumes:
  opend-data:
"""


@dataclass(frozen=True)
class Wanted:
    """For which OpenD the file is; `time_zone` is a name such as ``Asia/Hong_Kong``."""

    brand: Brand
    program_dir: Path
    version: str | None
    time_zone: str

    @property
    def asks_itself(self) -> bool:
        """Whether this OpenD asks for account and password itself; so does one of unknown version, taken as new."""
        if self.version is None:
            return True
        return tuple(int(part) for part in self.version.split(".")[:2]) >= _ASKS_ITSELF


def compose(wanted: Wanted) -> bytes:
    """The compose file, UTF-8."""
    config = wanted.brand.config_name
    asks = (
        "account, password and code; let it remember them"
        if wanted.asks_itself
        else f"a code; account and password are in {config}"
    )
    hint = "# Name the account in a file .env here:    OPEND_USER=…\n" if wanted.asks_itself else ""
    command = 'command: ["-login_account=${OPEND_USER:?}", "-login_by_remember=1"]'
    return _TEMPLATE.format(
        title=wanted.brand.title,
        asks=asks,
        account_hint=hint,
        data_name=f".{wanted.brand.data_name}",
        program=wanted.brand.program(Edition.COMMAND_LINE),
        command=command if wanted.asks_itself else "command: []",
        config=config,
        folder=_quoted(str(wanted.program_dir)),
        time_zone=_quoted(wanted.time_zone),
    ).encode()


def _quoted(text: str) -> str:
    """A YAML string in double quotes; a dollar sign is doubled, or else compose puts a variable there."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("$", "$$")
    return f'"{escaped}"'
