"""A gigabyte of log redacted for a report, beside ``gzip -6`` of the same file, and the most memory it took.

Run with `python benchmarks/report.py [MEGABYTES]`. First a log without secrets, then logs in which one line in a
hundred and one line in ten names some. Fails if a target is missed.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.logs import CHINESE, ENGLISH
from opend_wizard.report.redact import Redactor
from opend_wizard.report.streaming import Streamer, pieces_of

SPEED, MOST_MEMORY = 30.0, 150_000_000  # MB/s of a log that names a secret here and there, bytes
ROOT = Path(__file__).parents[1]
BLOCK = 8_000_000
TELLING = (
    "[Net] connected to 47.251.12.{c}:9595 conn={b}",
    "[Login] Login Account: 7091{c}377 session ok",
    '[Api] InitConnect {{"connAESKey":"Kq7c{b}AESkey0","keepAliveInterval":10}}',
    "[Trade] accID=28175645598{c} order placed price={b}",
)
LINES = ENGLISH + CHINESE


def main() -> int:
    """Print what was measured; 1 if a target is missed."""
    megabytes = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    good = True
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "GTWLog_0_2026_01_01_00_00_00.log"
        for name, every, wanted in (("no secrets", 0, SPEED), ("one line in 100", 100, SPEED), ("one in 10", 10, 0.0)):
            _write(path, every, megabytes)
            good &= _compare(name, path, wanted)
    return 0 if good else 1


def _compare(name: str, path: Path, wanted: float) -> bool:
    size = path.stat().st_size / 1e6
    begin = time.perf_counter()
    subprocess.run(["gzip", "-6", "-c", str(path)], stdout=subprocess.DEVNULL, check=True)
    gzip = time.perf_counter() - begin
    spoken = subprocess.run(
        [sys.executable, "-c", _CHILD, str(path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    seconds, count, memory = map(float, spoken.stdout.split())
    print(f"{name}: {size / seconds:.0f} MB/s, {count:.0f} secrets; gzip -6 {size / gzip:.0f} MB/s; ", end="")
    print(f"{seconds / gzip:.2f} x gzip; memory {memory / 1e6:.0f} MB (target {MOST_MEMORY / 1e6:.0f} MB)")
    return size / seconds >= wanted and memory < MOST_MEMORY


def _write(path: Path, every: int, megabytes: int) -> None:
    made: list[str] = []
    size = number = 0
    while size < BLOCK:
        number += 1
        telling = every and number % every == 0
        line = TELLING[number // every % len(TELLING)] if telling else LINES[number * 7919 % len(LINES)]
        said = line.format(a=number * 48271 % 1_000_003, b=number * 69621 % 10_007, c=number % 200)
        made.append(f"2026-01-01 00:{number // 60 % 60:02}:{number % 60:02}.{number % 1000:03} | {said}\n")
        size += len(made[-1].encode())
    block = "".join(made).encode()
    with path.open("wb") as file:
        for _ in range(megabytes * 1_000_000 // len(block)):
            file.write(block)


_CHILD = """
import sys
from pathlib import Path
from benchmarks.report import measure
measure(Path(sys.argv[1]))
"""


def measure(path: Path) -> None:
    """Print seconds, secrets and bytes of learning from and redacting one file, for `_compare` to read."""
    import resource

    begin = time.perf_counter()
    redactor = Redactor()
    streamer = Streamer(redactor)
    size = path.stat().st_size
    with path.open("rb") as file:
        for _ in streamer.learn(pieces_of(file, 0, size, _go_on)):
            pass
        for _ in streamer.redact(pieces_of(file, 0, size, _go_on), "log"):
            pass
    took = time.perf_counter() - begin
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    count = sum(each.count for each in redactor.redactions)
    print(took, count, most if sys.platform == "darwin" else most * 1024)


def _go_on() -> None:
    pass


if __name__ == "__main__":
    sys.exit(main())
