from pathlib import Path

import pytest

from opend_wizard.opend.places import Brand
from opend_wizard.simulator.options import NotReadable, Options, flags, read_settings
from opend_wizard.simulator.speech import Language


def options(**settings: str) -> Options:
    return Options(Brand.MOOMOO, Path("/p/OpenD.xml"), Path("/h/.com.moomoo.OpenD"), settings)


def test_flags_are_read_and_the_one_with_another_name_is_translated() -> None:
    given = flags(["-api_port=1", "-api_ip=192.168.7.9", "--lang=chs", "positional", "-help", "-cfg_file=/a=b.xml"])

    assert given == {"api_port": "1", "ip": "192.168.7.9", "lang": "chs", "cfg_file": "/a=b.xml"}


def test_defaults_are_those_of_the_documentation() -> None:
    plain = options()

    assert (plain.address, plain.api_port, plain.telnet_port) == ("127.0.0.1", 11111, None)
    assert plain.language is Language.ENGLISH
    assert plain.log_dir == Path("/h/.com.moomoo.OpenD/Log")


def test_settings_are_honoured() -> None:
    told = options(ip="192.168.7.9", api_port="1", telnet_port="2", telnet_ip="127.0.0.2", lang="chs", log_path="/l")

    assert (told.address, told.api_port, told.telnet_address, told.telnet_port) == ("192.168.7.9", 1, "127.0.0.2", 2)
    assert told.language is Language.CHINESE
    assert told.log_dir == Path("/l")


def test_active_settings_are_read_and_comments_are_not(tmp_path: Path) -> None:
    config = tmp_path / "OpenD.xml"
    config.write_bytes(b"\xef\xbb\xbf<moomoo_opend>\n<ip> 127.0.0.1 </ip><!-- <lang>chs</lang> --></moomoo_opend>")

    assert read_settings(config) == {"ip": "127.0.0.1"}


@pytest.mark.parametrize("content", [None, b"", b"<a><b></a>"])
def test_a_missing_or_broken_file_is_not_readable(tmp_path: Path, content: bytes | None) -> None:
    config = tmp_path / "OpenD.xml"
    if content is not None:
        config.write_bytes(content)

    with pytest.raises(NotReadable):
        read_settings(config)
