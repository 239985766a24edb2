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
LOGIN_METHOD_TYPED = Line("Login Method: Log in with Account and Password", "登录方式: 账号密码登录")
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
REQUESTING_PHONE_CODE = Line("Requesting a phone verification code", "正在请求手机验证码")
PHONE_CODE_REQUESTED = Line("Request a phone verification code successfully", "请求手机验证码成功")
TIP_ENTER_PHONE_CODE = Line(
    "Command tips: input_phone_verify_code -code=123456", "命令提示: input_phone_verify_code -code=123456"
)
PHONE_CODE_TOO_OFTEN = Line(
    "[simulated] The SMS was requested too often, try again later", "短信请求过于频繁，请稍后再试"
)
PHONE_CODE_WRONG = Line("[simulated] The phone verification code is wrong", "[simulated] 手机验证码错误")
NEED_PIC_CODE = Line("Graphic verification code required", "需要图形验证码")
PIC_CODE_REQUESTED = Line("[simulated] Graphic verification code downloaded", "[simulated] 图形验证码已下载")
PIC_CODE_WRONG = Line("[simulated] The graphic verification code is wrong", "图形验证码错误")
NO_CODE_NEEDED = Line("[simulated] No verification code is needed now", "[simulated] 当前不需要验证码")

WRONG_PASSWORD = Line("Login failed,Password does not match", "登录失败,密码不匹配")
NO_NETWORK = Line("[simulated] Login failed,network exception, try again later", "登录失败,网络异常，请稍后再试")
WRONG_BRAND = Line(
    "Login failed,The account may be a moomoo ID", "[simulated] Login failed,The account may be a moomoo ID"
)
NO_BROKERAGE = Line("登录失败,请先完成券商开户或更新版本后使用", "登录失败,请先完成券商开户或更新版本后使用")
TOKEN_EXPIRED = Line("[simulated] Login failed,the token has expired", "[simulated] 登录失败,登录态已过期")
MISSING_FIRM = Line("缺少必要的参数: securityFirm", "缺少必要的参数: securityFirm")
TOO_MANY_LOGINS = Line("[simulated] Login failed,the limit of wrong logins is reached", "登录出错已达上限")
FORCE_UPDATE = Line("[simulated] Your version is too low, please upgrade", "您的版本过低，请您升级版本")
DATA_MISSING = Line("[simulated] Required data is missing", "[simulated] 必要数据缺失")
NOT_AGREED = Line(
    "In order to meet regulatory requirements, API users need to conduct relevant questionnaire evaluation"
    " and agreement confirmation: https://www.moomoo.com/en-us/about/api-disclaimer",
    "[simulated] 请先完成问卷评估与协议确认: https://www.futunn.com/about/api-disclaimer",
)
FORCE_LOGOUT = Line("[simulated] Logged out by the server", "[simulated] 已被服务器登出")
DISCLAIMER_PULL_FAILED = Line("[simulated] The agreement state could not be fetched", "[simulated] 协议状态拉取失败")

TELNET_GREETING = Line(
    "{product} version info: {version}, type help for more", "{product}版本信息: {version}, 输入help获取更多信息"
)
ENTER_ACCOUNT = Line("Please enter account", "请输入账号")
ENTER_PASSWORD = Line("Please enter password", "请输入密码")
COMMAND_LIST = Line("Command List:", "命令列表:")
UNKNOWN_COMMAND = Line("[simulated] Unknown command: {command}", "[simulated] 未知命令: {command}")
TOO_OFTEN = Line("[simulated] {command} was used too often, try again later", "[simulated] {command} 请求过于频繁")
PONG = Line("[simulated] Latency: {milliseconds} ms", "[simulated] 延迟: {milliseconds} ms")
REMAINING_QUOTA = Line("The remaining quota: {count}", "The remaining quota: {count}")
RIGHT_TAKEN = Line("[simulated] The highest quote right was taken", "[simulated] 已获取最高行情权限")
NO_UPDATE = Line("[simulated] This version is the newest", "[simulated] 当前已是最新版本")
RELOGIN = Line("[simulated] Logging in again", "[simulated] 正在重新登录")

UNKNOWN_PROTOCOL = Line("[simulated] Unknown protocol id", "未知的协议ID")
NOT_INITIALISED = Line("[simulated] InitConnect must come first", "[simulated] 请先发送InitConnect")
TRADE_NEEDS_ENCRYPTION = Line(
    "To ensure trading security, cross-network trade connections must be encrypted.",
    "To ensure trading security, cross-network trade connections must be encrypted.",
)
BAD_ENCRYPTION = Line("[simulated] The request cannot be decrypted", "[simulated] 请求无法解密")
BAD_CHECKSUM = Line("[simulated] The checksum does not fit", "[simulated] 校验和不匹配")
