from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

from opend_wizard.opend.places import Brand
from opend_wizard.simulator import history, layout
from opend_wizard.simulator.speech import Language


def test_a_successful_start_is_told_in_order_and_dated_back(tmp_path: Path) -> None:
    made = layout.make(tmp_path, Brand.MOOMOO, 21000)
    started = datetime.now().astimezone() - timedelta(days=3)

    path = history.write_success(made, started)

    said = [line.split(" | ", 1)[1] for line in path.read_text("utf-8").splitlines()]
    assert said[0] == "moomoo OpenD version info: 10.11.7108(20260916134500)"
    assert said[4:7] == ["Server started", "API Listening Address: 127.0.0.1:21000", "API RSA Enabled: No"]
    assert said.index("Logging in") < said.index("Login successful") < said.index("Required data is ready")
    assert said[-1] == "Required data is ready"
    assert 0 < path.stat().st_mtime - started.timestamp() < 60


def test_it_can_be_told_in_chinese(tmp_path: Path) -> None:
    made = layout.make(tmp_path, Brand.FUTU, 21000)

    path = history.write_success(made, datetime.now().astimezone(), Language.CHINESE)

    text = path.read_text("utf-8")
    assert "Futu OpenD版本信息: 10.11.7108(20260916134500)" in text
    assert text.endswith("必要数据准备完毕\n")


def test_starts_that_wanted_the_phone_code_are_a_day_apart(tmp_path: Path) -> None:
    made = layout.make(tmp_path, Brand.MOOMOO, 21000)

    history.write_code_needed(made, starts=3)

    logs = sorted(made.log_dir.iterdir(), key=lambda path: path.stat().st_mtime)
    assert len(logs) == 3
    assert all("Need a phone verification code" in path.read_text("utf-8") for path in logs)
    assert not any("Login successful" in path.read_text("utf-8") for path in logs)
    times = [path.stat().st_mtime for path in logs]
    assert all(23 * 3600 < later - earlier < 25 * 3600 for earlier, later in pairwise(times))
