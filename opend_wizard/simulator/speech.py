"""What the simulated OpenD says, on its console, in its log and in its replies, in both languages.

Sentences that were seen of the real one are worded like it (facts: §4.3, §6.1, §6.2); where no
wording is known the sentence is ours and begins with “[simulated]”.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Language(Enum):
    """The values of the setting `lang` (facts: §3.2)."""

    ENGLISH = "en"
    CHINESE = "chs"


@dataclass(frozen=True)
class Line:
    """One sentence with ``{places}``; unlike a Text it is never translated: it is OpenD's own word."""

    english: str
    chinese: str

    def say(self, language: Language, **values: str | int) -> str:
        """The sentence in `language`, its places filled in."""
        words = self.chinese if language is Language.CHINESE else self.english
        return words.format_map(values)


VERSION = Line("{product} version info: {version}", "{product}版本信息: {version}")
START_TIME = Line("Start Time: {time}", "启动时间: {time}")
RUNNING = Line("{product} is running", "{product}运行中")
CONFIG_LOADED = Line("Configuration file loaded successfully", "加载配置文件成功")
CONFIG_BAD = Line("[simulated] Bad configuration file: {reason}", "[simulated] 配置文件无法读取: {reason}")
SERVER_STARTED = Line("Server started", "服务器启动")
SERVER_FAILED = Line(
    "[simulated] Service failed to start: {what} cannot listen on {address}:{port}",
    "[simulated] 服务启动失败: {what} 无法监听 {address}:{port}",
)
API_ADDRESS = Line("API Listening Address: {address}:{port}", "API监听地址: {address}:{port}")
TELNET_ADDRESS = Line("Telnet Listening Address: {address}:{port}", "Telnet监听地址: {address}:{port}")
WEBSOCKET_ADDRESS = Line("WebSocket Listening Address: {address}:{port}", "WebSocket监听地址: {address}:{port}")
RSA_OFF = Line("API RSA Enabled: No", "API启用RSA: 否")
RSA_ON = Line("API RSA Enabled: Yes", "API启用RSA: 是")
LOGIN_METHOD = Line("Login Method: Log in with remembered password", "登录方式: 记住密码登录")
LOGGING_IN = Line("Logging in", "正在登录")
LOGIN_ACCOUNT = Line("Login Account: {account}", "登录账号: {account}")
LOGIN_SUCCESSFUL = Line("Login successful", "登录成功")
USER_QUOTA = Line(
    "User Quota: Subscription Quota: 300, Historical Candlestick Quota: 300",
    "用户额度: 订阅额度: 300, 历史K线额度: 300",
)
QUOTE_RIGHT = Line("US Stocks: {level}, Permission Status: Normal", "美股: {level}, 权限状态: 正常")
QUOTE_RIGHT_KICKED = Line("US Stocks: {level}, Permission Status: Kicked", "美股: {level}, 权限状态: 权限被踢")
DATA_READY = Line("Required data is ready", "必要数据准备完毕")
OWN_DATA_MISSING = Line("the program's own data does not exist", "程序自身数据不存在")
NO_DATA_FOLDER = Line("Fail to create app dir: {reason}", "Fail to create app dir: {reason}")
EXITED = Line("{product} has exited", "{product}已退出")
NEED_PHONE_CODE = Line("Need a phone verification code", "需要手机验证码")
TIP_REQUEST_PHONE_CODE = Line("Command tips: req_phone_verify_code", "命令提示: req_phone_verify_code")
