"""Memory, the limit of a container, and what the kernel says about programs it ended."""

from pathlib import Path

from opend_wizard.machine.memory import Memory, ended_for_memory, memory

_LINE = (
    "Nov 23 03:00:01 vps kernel: [123.4] Out of memory: Killed process 812 (OpenD) total-vm:912344kB, anon-rss:398000kB"
)


def limited(root: Path, text: str) -> int | None:
    path = root / "sys/fs/cgroup/memory.max"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="ascii")
    return memory(root).limit


def test_this_machine_has_some(tmp_path: Path) -> None:
    seen = memory(tmp_path)
    assert 0 < seen.available <= seen.total
    assert seen.limit is None


def test_a_containers_limit_counts_only_below_what_there_is(tmp_path: Path) -> None:
    assert limited(tmp_path, "max\n") is None
    assert limited(tmp_path, "268435456\n") == 268435456
    assert limited(tmp_path, "9223372036854771712\n") is None


def test_the_most_is_what_limit_and_swap_allow() -> None:
    assert Memory(8_000, 4_000, 1_000, 500).most == 9_000
    assert Memory(8_000, 4_000, 1_000, 500, 2_000).most == 3_000


def test_only_opends_own_end_is_told(tmp_path: Path) -> None:
    log = tmp_path / "var/log/kern.log"
    log.parent.mkdir(parents=True)
    log.write_text(f"quiet\n{_LINE}\n{_LINE.replace('OpenD', 'firefox')}\n", encoding="utf-8")
    assert ended_for_memory(tmp_path, ("OpenD", "moomoo_OpenD")) == (_LINE,)
    assert ended_for_memory(tmp_path, ("FutuOpenD",)) == ()


def test_logs_that_are_not_there_tell_nothing(tmp_path: Path) -> None:
    assert ended_for_memory(tmp_path, ("OpenD",)) == ()
