"""The text of a configuration file of the shape OpenD's has, in our own words (facts: §3.1, §3.2)."""

from __future__ import annotations

import html
from collections.abc import Mapping
from dataclasses import dataclass

BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True)
class Setting:
    """One setting as the file brings it; one that is not `active` is there only as a comment."""

    name: str
    value: str
    active: bool
    chinese: str
    english: str


@dataclass(frozen=True)
class Section:
    """A headed group of settings."""

    chinese: str
    english: str
    settings: tuple[Setting, ...]


SECTIONS: tuple[Section, ...] = (
    Section(
        "常用设置",
        "Everyday settings",
        (
            Setting("ip", "127.0.0.1", True, "接口监听的地址", "Address on which programs may connect"),
            Setting("api_port", "11111", True, "接口监听的端口", "Port on which programs may connect"),
            Setting("lang", "en", True, "显示语言: en 英文, chs 中文", "Language shown. en: English, chs: Chinese"),
        ),
    ),
    Section(
        "更多设置",
        "Further settings",
        (
            Setting(
                "log_level",
                "info",
                True,
                "日志详细程度: no, debug, info, warning, error, fatal",
                "How much is logged: no, debug, info, warning, error, fatal",
            ),
            Setting("log_path", "/var/log/opend", False, "日志存放的文件夹", "Folder of the log files"),
            Setting("push_proto_type", "0", True, "推送格式: 0 为 pb, 1 为 json", "Form of pushes. 0: pb, 1: json"),
            Setting("qot_push_frequency", "1000", False, "行情推送间隔(毫秒)", "Milliseconds between quote pushes"),
            Setting("telnet_ip", "127.0.0.1", False, "远程命令监听的地址", "Address for operation commands"),
            Setting("telnet_port", "22222", False, "远程命令监听的端口", "Port for operation commands"),
            Setting("rsa_private_key", "/etc/opend/key.pem", False, "接口加密私钥文件", "Private key for the API"),
            Setting("price_reminder_push", "1", True, "到价提醒推送: 0 否, 1 是", "Price reminders. 0: no, 1: yes"),
            Setting(
                "auto_hold_quote_right",
                "1",
                True,
                "行情权限被抢后自动抢回: 0 否, 1 是",
                "Take the quote right back when another terminal took it. 0: no, 1: yes",
            ),
            Setting("future_trade_api_time_zone", "UTC+8", True, "期货交易时区", "Time zone for futures trading"),
        ),
    ),
    Section(
        "WebSocket 设置",
        "Settings of the WebSocket service",
        (
            Setting("websocket_ip", "127.0.0.1", False, "WebSocket 监听的地址", "Address of the WebSocket service"),
            Setting("websocket_port", "33333", False, "WebSocket 监听的端口", "Port of the WebSocket service"),
            Setting("websocket_key_md5", "0" * 32, False, "WebSocket 密钥的 MD5", "MD5 of the WebSocket key"),
            Setting("websocket_private_key", "/etc/opend/ws.key", False, "WebSocket 私钥文件", "Its private key"),
            Setting("websocket_cert", "/etc/opend/ws.crt", False, "WebSocket 证书文件", "Its certificate"),
        ),
    ),
    Section(
        "美国账户设置",
        "Settings for accounts in the United States",
        (
            Setting("pdt_protection", "1", True, "日内交易者保护: 0 否, 1 是", "Day trader protection. 0: no, 1: yes"),
            Setting("dtcall_confirmation", "1", True, "日内追缴提醒: 0 否, 1 是", "Day trading call. 0: no, 1: yes"),
        ),
    ),
)


def compose(root: str, changed: Mapping[str, str]) -> bytes:
    """The file with element `root`: UTF-8 with BOM, tabs, LF, no final newline; `changed` values are active."""
    lines = [f"<{root}>"]
    for section in SECTIONS:
        lines += [f"\t<!-- {section.chinese} -->", f"\t<!-- {section.english} -->"]
        for setting in section.settings:
            lines += _lines(setting, changed.get(setting.name))
    known = {setting.name for section in SECTIONS for setting in section.settings}
    lines += [f"\t\t{_element(name, value)}" for name, value in changed.items() if name not in known]
    return BOM + "\n".join([*lines, f"</{root}>"]).encode()


def _lines(setting: Setting, changed: str | None) -> list[str]:
    value = setting.value if changed is None else changed
    element = _element(setting.name, value)
    if not setting.active and changed is None:
        element = f"<!-- {element} -->"
    return [f"\t\t<!-- {setting.chinese} -->", f"\t\t<!-- {setting.english} -->", f"\t\t{element}"]


def _element(name: str, value: str) -> str:
    return f"<{name}>{html.escape(value, quote=False)}</{name}>"
