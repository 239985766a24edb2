"""A gigabyte of log looked through for the whole catalogue, beside ``grep -E`` with the same patterns.

Run with `python benchmarks/logs.py [MEGABYTES]`. For an English, a Chinese and a mixed log it prints the time of
both and the most memory used; then the time to the newest state of a 10 GB file. Fails if a target is missed.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from opend_wizard.opend.logs import LogFile, LogKind, newest_state, scan
from opend_wizard.opend.logs.catalogue import EVENTS, GAP

TIMES_GREP, MOST_MEMORY, TAIL_SECONDS = 2.0, 100_000_000, 0.1
ROOT = Path(__file__).parents[1]
BLOCK = 8_000_000
ENGLISH = (
    "[Quote] push basic quote US.AAPL conn={a} price={b} volume={a}{b}",
    "[Net] heartbeat ok rtt={b}ms session {a}{b} queue=0 pending=0 user verified",
    "[Trade] account list sync done count=3 market=1 result ok id={a}",
    "[Data] block {a} of size {b} written to file Sec_{b}.dat successfully",
)
CHINESE = (
    "[行情] 收到推送 证券 US.AAPL 价格 {b} 成交量 {a}{b} 连接 {a}",
    "[交易] 同步账户列表 数量 3 市场 1 结果 正常 编号 {a}",
    "[网络] 心跳正常 延迟 {b} 毫秒 会话 {a}{b} 密钥已更新",
)
TELLING = ("US Stocks: LV3, Permission Status: Normal", "港股: BMP, 权限状态: 正常")
RARELY = 500  # ordinary lines to each telling one


def main() -> int:
    """Print what was measured; 1 if a target is missed."""
    megabytes = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    good = True
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "GTWLog_0_2026_01_01_00_00_00.log"
        for name, lines in (("English", ENGLISH), ("Chinese", CHINESE), ("mixed", ENGLISH + CHINESE)):
            _write(path, lines, megabytes)
            good &= _compare(name, path)
        good &= _tail(path)
    return 0 if good else 1


def _compare(name: str, path: Path) -> bool:
    """Both in turn, three times, the least of each: other work on the machine only ever adds."""
    pairs = [(_grep(path), _scan(path)) for _ in range(3)]
    grep = min(each[0][0] for each in pairs)
    ours = min(each[1][0] for each in pairs)
    memory = max(each[1][2] for each in pairs)
    lines, hits = pairs[0][0][1], pairs[0][1][1]
    print(f"{name}: grep {grep:.2f} s, {lines} lines; scan {ours:.2f} s, {hits} hits; {ours / grep:.2f} x grep", end="")
    print(f"; memory {memory / 1e6:.0f} MB (targets {TIMES_GREP} x, {MOST_MEMORY / 1e6:.0f} MB)")
    return ours <= TIMES_GREP * grep and memory < MOST_MEMORY and lines == hits > 0


def _tail(path: Path) -> bool:
    with path.open("r+b") as file:
        file.truncate(10_000_000_000)
        file.seek(0, os.SEEK_END)
        file.write(b"\nRequired data is ready\n" + b"an ordinary line\n" * 60_000)
    newest_state([_log(path)])
    begin = time.perf_counter()
    state = newest_state([_log(path)])
    took = time.perf_counter() - begin
    print(f"newest state of a {path.stat().st_size / 1e9:.0f} GB file: {took * 1000:.1f} ms (target 100 ms)")
    return state is not None and took < TAIL_SECONDS


def _write(path: Path, lines: tuple[str, ...], megabytes: int) -> None:
    made: list[str] = []
    size = number = 0
    while size < BLOCK:
        number += 1
        line = TELLING[number % len(TELLING)] if number % RARELY == 0 else lines[number * 7919 % len(lines)]
        text = f"2026-01-01 00:{number // 60 % 60:02}:{number % 60:02}.{number % 1000:03} | " + line.format(
            a=number * 48271 % 1_000_003, b=number * 69621 % 10_007
        )
        made.append(text + "\n")
        size += len(made[-1].encode())
    block = "".join(made).encode()
    with path.open("wb") as file:
        for _ in range(megabytes * 1_000_000 // len(block)):
            file.write(block)


def _grep(path: Path) -> tuple[float, int]:
    patterns = "|".join(_pattern(wording) for event in EVENTS for wording in event.wordings)
    begin = time.perf_counter()
    spoken = subprocess.run(
        ["grep", "-c", "-E", patterns, str(path)], env={**os.environ, "LC_ALL": "C"}, capture_output=True, check=False
    )
    return time.perf_counter() - begin, int(spoken.stdout)


def _pattern(wording: str) -> str:
    """`wording` for grep, as the scan finds it: its first letter large or small."""
    first, rest = wording[0], ".*".join(re.escape(part) for part in wording[1:].split(GAP))
    return (f"[{first.upper()}{first.lower()}]" if first.isascii() else first) + rest.replace("\\ ", " ")


_CHILD = """
import sys
from pathlib import Path
from benchmarks.logs import measure
measure(Path(sys.argv[1]))
"""


def _scan(path: Path) -> tuple[float, int, int]:
    """Seconds, hits and the most memory of a process of its own, in bytes."""
    spoken = subprocess.run(
        [sys.executable, "-c", _CHILD, str(path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    seconds, hits, memory = spoken.stdout.split()
    return float(seconds), int(hits), int(memory)


def measure(path: Path) -> None:
    """Print seconds, hits and bytes of one scan, for `_scan` to read."""
    import resource

    begin = time.perf_counter()
    hits = sum(1 for _ in scan([_log(path)]))
    took = time.perf_counter() - begin
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(took, hits, most if sys.platform == "darwin" else most * 1024)


def _log(path: Path) -> LogFile:
    status = path.stat()
    return LogFile(path, LogKind.GATEWAY, status.st_size, status.st_mtime)


if __name__ == "__main__":
    sys.exit(main())
