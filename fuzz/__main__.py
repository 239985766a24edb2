"""Fuzz one reader, or all, for a while: ``python -m fuzz [TARGET…] [--seconds N]``.

Guided by coverage, with atheris (``pip install atheris``), which runs on Linux and macOS only. Each target runs in a
process of its own. What is found is kept in ``fuzz/found/`` and belongs into the tests once it is mended; what was
learnt is kept in ``fuzz/corpus/`` and is not part of the repository.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from fuzz import seeds
from fuzz.targets import TARGETS

FOLDER = Path(__file__).parent
LONGEST = 65536  # bytes of one input


def main() -> int:
    """The exit status: 0 if nothing was found."""
    parser = argparse.ArgumentParser(prog="python -m fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*", choices=[[], *TARGETS], help="which readers; all without one")
    parser.add_argument("--seconds", type=int, default=60, help="for each of them")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.one:
        return fuzz(arguments.one, arguments.seconds)
    command = [sys.executable, "-m", "fuzz", f"--seconds={arguments.seconds}"]
    return max(
        subprocess.run([*command, f"--one={name}"], check=False).returncode for name in arguments.targets or TARGETS
    )


def fuzz(name: str, seconds: int) -> int:
    """Let atheris have its way with one target; it ends the process itself."""
    import atheris  # type: ignore[import-not-found, import-untyped, unused-ignore]  # only who fuzzes has it

    corpus, found = FOLDER / "corpus" / name, FOLDER / "found"
    corpus.mkdir(parents=True, exist_ok=True)
    found.mkdir(exist_ok=True)
    for number, seed in enumerate(seeds.of(name)):
        (corpus / f"seed-{number}").write_bytes(seed)
    atheris.instrument_all()
    limits = [f"-max_total_time={seconds}", f"-max_len={LONGEST}", "-timeout=20", f"-artifact_prefix={found}/{name}-"]
    atheris.Setup([sys.argv[0], *limits, str(corpus)], TARGETS[name])
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
