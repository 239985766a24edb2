"""Lines of a start that goes well, and of OpenD waiting for somebody (facts: §4.3, §6.1)."""

from __future__ import annotations

from opend_wizard.opend.api.status import ProgramStatus
from opend_wizard.opend.logs.event import Event, Kind, note, state
from opend_wizard.texts import Text

WAITING: tuple[Event, ...] = (
    state(
        Kind.PHONE_CODE_SENT,
        ProgramStatus.NEED_PHONE_CODE,
        Text("A code was sent to the phone, and OpenD waits for it."),
        "Request a phone verification code successfully",
        "SMS verification code requested successfully",
        "Command tips…input_phone_verify_code",
        "命令提示…input_phone_verify_code",
        "请求手机验证码成功",
    ),
    state(
        Kind.NEEDS_PHONE_CODE,
        ProgramStatus.NEED_PHONE_CODE,
        Text("OpenD waits for a code sent to the phone."),
        "Need a phone verification code",
        "Requesting a phone verification code",
        "SMS verification code required",
        "Command tips…req_phone_verify_code",
        "命令提示…req_phone_verify_code",
        "手机验证码",
        "短信验证码",
    ),
    state(
        Kind.NEEDS_PICTURE_CODE,
        ProgramStatus.NEED_PICTURE_CODE,
        Text("OpenD waits for the characters of a picture code."),
        "Graphic verification code required",
        "Graphic verification code downloaded",
        "Command tips…_pic_verify_code",
        "命令提示…_pic_verify_code",
        "图形验证码",
    ),
    state(
        Kind.ASKS_ACCOUNT,
        ProgramStatus.LOGGING_IN,
        Text("OpenD waits for an account to be typed into its console: no login is remembered, or it is invalid."),
        "Please enter account",
        "请输入账号",
        "请输入帐号",
    ),
    state(
        Kind.ASKS_PASSWORD,
        ProgramStatus.LOGGING_IN,
        Text("OpenD waits for the password to be typed into its console."),
        "Please enter password",
        "请输入密码",
    ),
    state(
        Kind.ASKS_REMEMBER,
        ProgramStatus.LOGGING_IN,
        Text("OpenD asks in its console whether to remember the password."),
        "remember the password",
        "是否记住密码",
    ),
)

PROGRESS: tuple[Event, ...] = (
    state(Kind.READY, ProgramStatus.READY, Text("OpenD is ready."), "Required data is ready", "必要数据准备完毕"),
    state(
        Kind.LOGGED_IN,
        ProgramStatus.DATA_PREPARING,
        Text("The login succeeded; OpenD fetches what else it needs."),
        "Login successful",
        "登录成功",
    ),
    state(Kind.LOGGING_IN, ProgramStatus.LOGGING_IN, Text("OpenD is logging in."), "Logging in", "正在登录"),
    state(
        Kind.SERVER_STARTED,
        ProgramStatus.LOADED,
        Text("OpenD has started its servers and has not logged in yet."),
        "Server started",
        "Server startup",
        "服务器启动",
    ),
    state(
        Kind.CONFIG_LOADED,
        ProgramStatus.LOADED,
        Text("OpenD has read its configuration."),
        "Configuration file loaded successfully",
        "Load configuration file successfully",
        "加载配置文件成功",
    ),
    note(Kind.EXITED, Text("OpenD has ended."), "OpenD has exited", "OpenD已退出"),
    note(Kind.VERSION, Text("This is OpenD's version."), "OpenD version", "OpenD版本信息"),
    note(Kind.STARTED, Text("This is when OpenD was started."), "Start Time:", "启动时间"),
    note(
        Kind.RUNNING,
        Text("The program runs; that alone says nothing about the login."),
        "OpenD is running",
        "OpenD运行中",
    ),
    note(
        Kind.ADDRESS,
        Text("OpenD names an address; that alone does not prove that it listens there."),
        "API Listening Address",
        "Telnet Listening Address",
        "WebSocket Listening Address",
        "API监听地址",
        "Telnet监听地址",
        "WebSocket监听地址",
    ),
    note(Kind.RSA_ON, Text("OpenD has an RSA key and expects encryption."), "API RSA Enabled: Yes", "API启用RSA: 是"),
    note(Kind.RSA_OFF, Text("OpenD works without an RSA key."), "API RSA Enabled: No", "API启用RSA: 否"),
    note(Kind.LOGIN_METHOD, Text("This is how OpenD logs in."), "Login Method:", "登录方式"),
    note(Kind.LOGIN_ACCOUNT, Text("OpenD names the account it logs in with."), "Login Account:", "登录账号"),
    note(Kind.QUOTA, Text("These are the quotas of the account."), "User Quota:", "用户额度"),
    note(Kind.QUOTE_RIGHT, Text("This is a quote right of the account."), "Permission Status:", "权限状态"),
    note(Kind.CONNECTIONS, Text("The quote or the trade login changed."), "qotLogined", "trdLogined"),
    note(Kind.AGREED, Text("OpenD notes whether the agreements are signed."), "bAgreeDisclaimer"),
    note(Kind.START_RATIONED, Text("OpenD asks whether it may start now: starts are rationed."), "IsAllowStartUpOpenD"),
)
