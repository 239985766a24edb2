from pathlib import Path

import pytest

from opend_wizard.opend.places import Brand
from opend_wizard.simulator import settings_file
from opend_wizard.simulator.options import read_settings


@pytest.mark.parametrize("brand", list(Brand))
def test_the_file_has_the_shape_of_the_vendors(tmp_path: Path, brand: Brand) -> None:
    content = settings_file.compose(brand.root, {})

    assert content.startswith(b"\xef\xbb\xbf<" + brand.root.encode() + b">\n\t<!-- ")
    assert content.endswith(b"</" + brand.root.encode() + b">")
    assert b"\r" not in content
    assert "\t\t<!-- 接口监听的端口 -->\n" in content.decode("utf-8-sig")
    assert b"\n\t\t<!-- <telnet_port>22222</telnet_port> -->\n" in content
    (tmp_path / "written").write_bytes(content)
    settings = read_settings(tmp_path / "written")
    assert settings["api_port"] == "11111"
    assert "telnet_port" not in settings


def test_a_changed_setting_is_active_and_every_other_line_stays() -> None:
    before = settings_file.compose("moomoo_opend", {}).splitlines()
    after = settings_file.compose("moomoo_opend", {"telnet_port": "4711", "api_port": "12345"}).splitlines()

    differing = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert differing == [
        (b"\t\t<api_port>11111</api_port>", b"\t\t<api_port>12345</api_port>"),
        (b"\t\t<!-- <telnet_port>22222</telnet_port> -->", b"\t\t<telnet_port>4711</telnet_port>"),
    ]


def test_an_unknown_setting_is_put_in_and_special_signs_are_escaped(tmp_path: Path) -> None:
    written = tmp_path / "OpenD.xml"
    written.write_bytes(settings_file.compose("moomoo_opend", {"log_path": "/a & <b>", "new_one": "x"}))

    settings = read_settings(written)

    assert settings["log_path"] == "/a & <b>"
    assert settings["new_one"] == "x"


def test_no_setting_appears_twice() -> None:
    names = [setting.name for section in settings_file.SECTIONS for setting in section.settings]

    assert len(names) == len(set(names))
