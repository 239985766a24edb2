"""Lines of OpenD that say what went wrong (facts: §6.2, §8)."""

from __future__ import annotations

from opend_wizard.opend.api.status import ProgramStatus
from opend_wizard.opend.logs.event import Event, Kind, note, state
from opend_wizard.texts import Text

_FAILED = ProgramStatus.LOGIN_FAILED

LOGIN_TROUBLES: tuple[Event, ...] = (
    state(
        Kind.LOGIN_LIMIT,
        _FAILED,
        Text("Too many logins failed. Each further try makes the wait longer."),
        "Login failed…limit",
        "登录出错已达上限",
    ),
    state(
        Kind.WRONG_PASSWORD,
        _FAILED,
        Text("The password is not the one of this account."),
        "Login failed…Password does not match",
        "Md5 Password Format Error",
        "密码不匹配",
        "密码错误",
    ),
    state(
        Kind.LOGIN_NETWORK,
        _FAILED,
        Text("The login found no network, or the vendor makes it wait after many starts: both are worded alike."),
        "Login failed…network",
        "登录失败…网络异常",
        "登录失败…网络超时",
    ),
    state(
        Kind.WRONG_BRAND,
        _FAILED,
        Text("The account may belong to the other brand: moomoo instead of Futu, or the other way round."),
        "Login failed…may be a moomoo ID",
    ),
    state(
        Kind.TOKEN_EXPIRED,  # that there is such a token is documented (FAQ Q12), its wording is not: these are guesses
        _FAILED,
        Text("The remembered login is not valid any more."),
        "Login failed…token",
        "登录失败…token",
        "登录失败…登录态",
        "登录失败…过期",
    ),
    state(
        Kind.NO_BROKERAGE,
        _FAILED,
        Text("The account has no brokerage account opened yet, or this version is too old."),
        "登录失败…请先完成券商开户",
    ),
    state(
        Kind.VERSION_TOO_LOW,
        ProgramStatus.FORCE_UPDATE,
        Text("This OpenD is too old to log in."),
        "Login Failure ForceUpdate",
        "version is too low",
        "版本过低",
    ),
    state(Kind.LOGIN_FAILED, _FAILED, Text("The login failed."), "Login failed", "Login Failure", "登录失败"),
    state(
        Kind.NOT_AGREED,
        ProgramStatus.DISCLAIMER_NOT_AGREED,
        Text("The questionnaire and the agreements for API users are not completed."),
        "questionnaire evaluation and agreement",
        "UnAgreeDisclaimer",
        "问卷评估",
    ),
)

CODE_TROUBLES: tuple[Event, ...] = (
    state(
        Kind.CODES_TOO_OFTEN,
        ProgramStatus.NEED_PHONE_CODE,
        Text("Codes were asked for too often. At most one a minute is sent."),
        "SMS was requested too often",
        "短信请求过于频繁",
    ),
    note(
        Kind.WRONG_CODE,
        Text("The code that was entered is not the right one."),
        "verification code is wrong",
        "验证码错误",
    ),
)

OTHER_TROUBLES: tuple[Event, ...] = (
    state(
        Kind.OWN_DATA_MISSING,
        None,
        Text("OpenD does not find its own data in its data folder."),
        "program's own data does not exist",
        "程序自身数据不存在",
    ),
    state(
        Kind.NEEDED_DATA_MISSING,
        ProgramStatus.DATA_MISSING,
        Text("OpenD could not get data that it needs."),
        "Required data is missing",
        "必要数据缺失",
    ),
    state(
        Kind.SERVICE_FAILED,
        None,
        Text("OpenD could not start one of its servers, as when its port is taken."),
        "Service failed to start",
        "服务启动失败",
    ),
    state(Kind.NO_DATA_FOLDER, None, Text("OpenD cannot make its data folder."), "Fail to create app dir"),
    note(
        Kind.QUOTE_RIGHT_KICKED,
        Text("Another terminal of this account took the quote right."),
        "Permission Status: Kicked",
        "权限被踢",
    ),
    note(Kind.UNKNOWN_FLAG, Text("OpenD was started with a flag it does not know."), "指定参数…错误"),
    note(
        Kind.UNKNOWN_PROTOCOL,
        Text("A program uses a function this OpenD does not know: the program is newer than OpenD."),
        "unknown protocol id",
        "未知的协议ID",
    ),
    note(
        Kind.MISSING_ARGUMENT,
        Text("The versions of OpenD and of the program that uses it do not fit."),
        "缺少必要的参数: securityFirm",
    ),
    note(
        Kind.NEEDS_ENCRYPTION,
        Text("Trading from another computer needs an RSA key on both sides."),
        "trade connections must be encrypted",
    ),
    note(
        Kind.NO_FUSE,
        Text("The AppImage cannot be mounted: FUSE 2 is missing or unusable."),
        "error loading libfuse",
        "Cannot mount AppImage",
        "fusermount: ",
    ),
    note(Kind.LIBRARY_MISSING, Text("A system library is missing."), "error while loading shared libraries"),
    note(
        Kind.CHART_CRASH,
        Text("The window edition stops in its chart library; there is no remedy but the command line edition."),
        "py_newfunction: invalid signature",
    ),
    note(
        Kind.UPDATE_FAILED,
        Text("OpenD's updater could not replace the program."),
        "old version back up failed",
        "new version copy failed",
        "data file no exist",
        "parent opend no exit",
    ),
)
