from datetime import datetime, timezone
from pathlib import Path

from opend_wizard.simulator import speech
from opend_wizard.simulator.gtwlog import GatewayLog
from opend_wizard.simulator.speech import Language

STARTED = datetime(2026, 9, 17, 9, 30, 1, 5000, tzinfo=timezone.utc)


def test_the_file_is_named_by_user_and_start_and_written_line_by_line(tmp_path: Path) -> None:
    log = GatewayLog(tmp_path / "Log", Language.ENGLISH, STARTED, user=7)

    said = log.write(speech.API_ADDRESS, STARTED, address="127.0.0.1", port=11111)
    log.write_raw("anything")

    assert log.path == tmp_path / "Log" / "GTWLog_7_2026_09_17_09_30_01.log"
    assert said == "API Listening Address: 127.0.0.1:11111"
    first, second = log.path.read_text("utf-8").splitlines()
    assert first == "2026-09-17 09:30:01.005 | API Listening Address: 127.0.0.1:11111"
    assert second.endswith(" | anything")


def test_chinese_is_written_as_utf_8(tmp_path: Path) -> None:
    log = GatewayLog(tmp_path, Language.CHINESE, STARTED)

    log.write(speech.LOGIN_SUCCESSFUL, STARTED)

    assert log.path.read_bytes() == "2026-09-17 09:30:01.005 | 登录成功\n".encode()
