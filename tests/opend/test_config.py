"""Reading OpenD.xml: its values, and every way in which it cannot be read."""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path

import pytest

from opend_wizard.errors import Unseen
from opend_wizard.opend.config import KNOWN_SETTINGS, BadConfig, Config, parse, read

DATA = Path(__file__).parent.parent / "data"
HERE = Path("OpenD.xml")


def inside(text: str) -> Config:
    return parse(HERE, f"<moomoo_opend>\n{text}\n</moomoo_opend>".encode())


def refused(raw: bytes) -> BadConfig:
    with pytest.raises(BadConfig) as caught:
        parse(HERE, raw)
    return caught.value


@pytest.mark.parametrize(("name", "root"), [("OpenD.xml", "moomoo_opend"), ("FutuOpenD.xml", "futu_opend")])
def test_a_file_of_the_vendors_shape(name: str, root: str) -> None:
    config = read(DATA / name)
    assert config.root == root
    assert config.path == DATA / name
    assert config.raw == (DATA / name).read_bytes()
    assert (config.get("ip"), config.get("api_port"), config.get("auto_hold_quote_right")) == (
        "127.0.0.1",
        "11111",
        "1",
    )
    assert set(config.settings) <= set(KNOWN_SETTINGS)
    assert config.get("telnet_port") is None
    assert config.line_of("telnet_port") is None
    line = config.line_of("api_port")
    assert line is not None
    assert "<api_port>" in (DATA / name).read_text("utf-8").split("\n")[line - 1]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("<ip>127.0.0.1</ip>", "127.0.0.1"),
        ("<ip>\r\n\t 127.0.0.1 \n</ip>", "127.0.0.1"),
        ("<ip><![CDATA[ 127.0.0.1 ]]></ip>", "127.0.0.1"),
        ("<ip>127.<!-- here -->0.0.1</ip>", "127.0.0.1"),
        ("<ip>&#49;27.0.0.1</ip>", "127.0.0.1"),
        ("<ip>a &amp;&lt; b</ip>", "a &< b"),
        ("<ip>\u3000127.0.0.1\u00a0</ip>", "\u3000127.0.0.1\u00a0"),
        ("<ip/>", ""),
        ("<ip></ip>", ""),
        ("<!-- <ip>1.1.1.1</ip> -->", None),
        ("<group><ip>1.1.1.1</ip></group>", None),
        ("<ip xmlns='urn:x'>1.1.1.1</ip>", None),
        ("<IP>1.1.1.1</IP>", None),
    ],
)
def test_a_value_is_what_stands_in_its_element(written: str, value: str | None) -> None:
    assert inside(written).get("ip") == value


def test_a_setting_that_stands_twice_is_known_with_both_lines() -> None:
    config = inside("<ip>1.1.1.1</ip>\n\n<ip>2.2.2.2</ip>")
    assert config.get("ip") == "1.1.1.1"
    assert config.line_of("ip") == 2
    assert config.lines["ip"] == (2, 4)


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "gbk", "gb2312", "big5", "utf-16"])
def test_the_declared_encoding_is_obeyed(encoding: str) -> None:
    raw = f'<?xml version="1.0" encoding="{encoding}"?><futu_opend><log_path>日志</log_path></futu_opend>'.encode(
        encoding
    )
    assert parse(HERE, raw).get("log_path") == "日志"


def test_values_stay_out_of_the_representation() -> None:
    config = inside("<login_account>13800000000</login_account><login_pwd>hunter2</login_pwd>")
    assert config.get("login_pwd") == "hunter2"
    assert "hunter2" not in repr(config)
    assert "13800000000" not in repr(config)


@pytest.mark.parametrize(
    ("raw", "line", "column", "why"),
    [
        (b"", 1, 1, "it is empty"),
        (b"\xef\xbb\xbf \r\n", 1, 1, "it is empty"),
        (b"PK\x03\x04 something else", 1, 1, "it does not begin with"),
        (b"<a>\n<ip>1</ip>\n<lang>en</a>", 3, 13, "the tag that was opened in line 3"),
        (b"<a>\n\n<ip>1\n</a>\n", 4, 5, "the tag that was opened in line 3"),
        (b"<a>\n<ip>1</ip>\n", 3, 1, "never closed"),
        (b"<a>\n<!-- x </a>\n", 3, 1, "-->"),
        (b"<a>\n<!-- -- --></a>\n", 2, 7, "two hyphens"),
        (b"<a>\n<ip>1</ip></a>\n<b/>", 3, 1, "after the end"),
        (b'<a>\n<ip b="1" b="2"/></a>', 2, 15, "twice"),
        (b"<a>\n\x01</a>", 2, 1, "save it as UTF-8"),
        ("<a>\n<ip>端</ip></a>".encode("gbk"), 2, 5, "save it as UTF-8"),
        (b'<?xml version="1.0" encoding="klingon"?>\n<a/>', 1, 39, "encoding that is not known"),
        (b'\n<?xml version="1.0"?><a/>', 2, 6, "<?xml"),
    ],
)
def test_a_damaged_file_is_told_with_its_place(raw: bytes, line: int, column: int, why: str) -> None:
    bad = refused(raw)
    assert bad.line == line
    assert bad.column is not None
    assert abs(bad.column - column) <= 2  # releases of libxml2 count from before or after the token
    assert why in str(bad)
    assert f"OpenD.xml cannot be read at line {line}, column {bad.column}: " in str(bad)


@pytest.mark.parametrize("written", ["<login_pwd>se&cret7</login_pwd>", "<login_pwd>se<cret7</login_pwd>", "<cret7"])
def test_what_the_file_holds_is_not_told(written: str) -> None:
    with pytest.raises(BadConfig) as caught:
        inside(written)
    told = [str(caught.value)]
    told += traceback.format_exception(type(caught.value), caught.value, None)
    failure: BaseException | None = caught.value
    while failure is not None:
        told.append(repr(failure))
        failure = failure.__context__
    assert "cret7" not in "".join(told)


BOMB = "<!DOCTYPE a [<!ENTITY e0 'aaaaaaaaaa'>" + "".join(
    f"<!ENTITY e{level} '{f'&e{level - 1};' * 10}'>" for level in range(1, 12)
)


@pytest.mark.parametrize("use", ["<ip>&e11;</ip>", "<ip a='&e11;'/>", "&e11;"])
def test_an_entity_bomb_does_not_go_off(use: str) -> None:
    try:
        value = parse(HERE, f"{BOMB}]><a>{use}</a>".encode()).get("ip")
    except BadConfig:
        value = None
    assert len(value or "") < 100


@pytest.mark.parametrize(
    ("document", "value"),
    [
        ("<!DOCTYPE a [<!ENTITY x 'TAKEN'>]><a><ip>&x;</ip></a>", "&x;"),
        ("<!DOCTYPE a [<!ENTITY x SYSTEM '{uri}'>]><a><ip>&x;</ip></a>", "&x;"),
        ("<!DOCTYPE a [<!ENTITY % x SYSTEM '{uri}'> %x;]><a><ip>1</ip></a>", "1"),
        ("<!DOCTYPE a SYSTEM '{uri}'><a><ip>1</ip></a>", "1"),
    ],
)
@pytest.mark.parametrize("content", ["TAKEN", "<!ENTITY x 'TAKEN'>", "TAKEN <<<", "<b>TAKEN</b>"])
def test_no_other_file_is_read(document: str, value: str, content: str, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text(content)  # most of these would be an error, were they read
    assert parse(HERE, document.format(uri=other.as_uri()).encode()).get("ip") == value


@pytest.mark.parametrize("depth", [300, 1000, 100_000])
def test_a_deep_tree_is_refused(depth: int) -> None:
    assert refused(b"<a>" + b"<b>" * depth + b"</b>" * depth + b"</a>").line == 1


@pytest.mark.parametrize("from_disk", [True, False])
def test_a_huge_file_is_refused(from_disk: bool, tmp_path: Path) -> None:
    path = tmp_path / "OpenD.xml"
    with path.open("wb") as file:
        file.truncate(10_000_000_000 if from_disk else 2_000_000)  # holes: takes no room
    with pytest.raises(Unseen, match=r"larger than 1\.0 MB"):
        _ = read(path) if from_disk else parse(path, path.read_bytes())


def test_a_folder_in_its_place(tmp_path: Path) -> None:
    with pytest.raises(Unseen, match="is a folder"):
        read(tmp_path)


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(Unseen, match="is not there any more"):
        read(tmp_path / "OpenD.xml")


def test_a_name_no_system_takes() -> None:
    with pytest.raises(Unseen):
        read(Path("a\0b"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_a_pipe_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "OpenD.xml")
    with pytest.raises(Unseen, match="not an ordinary file"):
        read(tmp_path / "OpenD.xml")


def test_a_file_this_user_may_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "OpenD.xml"
    path.write_bytes(b"<moomoo_opend/>")
    path.chmod(0)
    if os.access(path, os.R_OK):  # root, and Windows, read it all the same: refuse as the system would

        def no(*_arguments: object, **_more: object) -> None:
            raise PermissionError(13, "Permission denied", str(path))

        monkeypatch.setattr(Path, "open", no)
    with pytest.raises(Unseen, match="may not be read by this user"):
        read(path)
    monkeypatch.setattr("opend_wizard.machine.files.is_held", lambda held: held == path)
    with pytest.raises(Unseen, match=r"Another program has .*OpenD\.xml open"):
        read(path)
