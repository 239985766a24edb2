"""What people type and paste into the search box, and the symptom (or one of those) that has to come first."""

from __future__ import annotations

_FRAMES = "\n".join(
    f'  File "/usr/lib/python3.11/site-packages/somewhere/module_{number}.py", line {number}, in call_{number}\n'
    f"    return self._inner(request, timeout={number}, retries=3, callback=None)"
    for number in range(100)
)
TRACEBACK = f"""Traceback (most recent call last):
{_FRAMES}
ConnectionRefusedError: [Errno 111] Connection refused
2026-09-18 10:00:01,512 | 4711 | [open_context_base.py] _socket_reconnect_and_wait_ready:274: Connect fail: \
conn_id=4; msg=ECONNREFUSED"""
_FINE_START = """2026-09-18 10:00:00 moomoo OpenD version info: 10.11.7108(20260901101500)
2026-09-18 10:00:00 moomoo OpenD is running
2026-09-18 10:00:01 Configuration file loaded successfully
2026-09-18 10:00:01 Server started
2026-09-18 10:00:01 API Listening Address: 127.0.0.1:11111
2026-09-18 10:00:02 Logging in"""
LOG_OF_A_CODE = f"{_FINE_START}\n>>>2026-09-18 10:00:05 Need a phone verification code\n>>>"
LOG_OF_NO_DATA = f"{_FINE_START}\n2026-09-18 10:00:03.123 the program's own data does not exist\n"
QUESTIONNAIRE = """In order to meet regulatory requirements, API users need to conduct relevant questionnaire \
evaluation and agreement confirmation. Please visit https://www.moomoo.com/en-us/about/api-disclaimer"""

PASTED: tuple[tuple[str, str], ...] = (
    # Q1
    ("q01", "UnAgreeDisclaimer"),
    ("q01", "2026-09-18 10:00:05 ProgramStatusType_UnAgreeDisclaimer"),
    ("q01", QUESTIONNAIRE),
    ("q01", "为满足监管要求，API用户需要进行相关问卷评估和协议确认"),
    ("q01", "為滿足監管要求，API用戶需要進行相關問卷評估和協議確認"),
    ("q01", "where is the questionnaire"),
    ("q01", "questionaire agrement"),
    # Q2
    ("q02", "the program's own data does not exist"),
    ("q02", "程序自身数据不存在"),
    ("q02", "程式自身數據不存在"),
    ("q02", "[E]0918 10:00:01.000123 程序自身数据不存在，请检查"),
    ("q02", LOG_OF_NO_DATA),
    ("q02", "AppDataNotExist"),
    ("q02", "appdata.dat missing"),
    ("q02", "own data does not exsist"),
    # Q3
    ("q03", "Service failed to start"),
    ("q03", "服务启动失败"),
    ("q03", "服務啟動失敗"),
    ("q03", "OSError: [Errno 98] Address already in use"),
    ("q03", "端口被占用"),
    ("q03", "連接埠被佔用"),
    ("q03", "port 11111 in use"),
    ("q03", "adress already in use"),
    # Q4
    ("q04", "InitConnect fail: need a phone verification code"),
    ("q04", LOG_OF_A_CODE),
    ("q04", "需要手机验证码,请求手机验证码失败,短信请求过于频繁，请稍后再试"),
    ("q04", "需要手機驗證碼"),
    ("q04", "命令提示: req_phone_verify_code"),
    ("q04", "input_phone_verify_code -code=123456"),
    ("q04", "sms code"),
    ("q04", "phone verifcation code"),
    # Q5
    ("q05", "which programming languages are supported: C#, Java, JavaScript"),
    ("q05", "Does the API support Go or Rust"),
    # Q6
    ("q06", "device lock asks every time"),
    ("q06", "设备锁"),
    ("q06", "設備鎖 每次都要驗證碼"),
    ("q06", "Device.dat"),
    # Q7
    ("q07", "run OpenD in docker"),
    ("q07", "docker-compose volume"),
    # Q8 to Q11
    ("q08", "can I log in on several computers with the same account"),
    ("q09", "港股: BMP, 权限状态: 权限被踢"),
    ("q09", "US Stocks: LV3, Permission Status: Kicked"),
    ("q09", "auto_hold_quote_right"),
    ("q10", "keep highest quotes in OpenD"),
    ("q11", "phone first"),
    ("q11", "手機行情優先"),
    # Q12, Q13
    ("q12", "login token expired"),
    ("q12", "记住密码"),
    ("q12", "Login failed,token expired"),
    ("q13", "send the log to the engineers"),
    ("q13", "log_level debug"),
    # Q14
    ("q14", TRACEBACK),
    ("q14", "Connect fail: conn_id=4; msg=ECONNREFUSED"),
    ("q14", "2026-09-18 10:00:01,512 | 4711 | 139 | Connect fail: conn_id=1; msg=WSAECONNREFUSED"),
    ("q14", "无法连接"),
    ("q14", "無法連線"),
    ("q14", "InitConnect fail: PacketErr.Timeout"),
    ("q14", "conection refused"),
    ("q14", "OpenQuoteContext hangs"),
    # Q15 to Q21
    ("q15", "disconnected after a while"),
    ("q15", "Disconnected: conn_id=3 reason=CloseReason.RemoteClose"),
    ("q15", "心跳"),
    ("q16", "multiprocessing on Linux cannot connect"),
    ("q16", "multiprocessing spawn fork"),
    ("q17", "log in to two OpenD on one computer"),
    ("q18", "request_highest_quote_right"),
    ("q18", "ModuleNotFoundError: No module named 'telnetlib'"),
    ("q19", "update failed: old version back up failed"),
    ("q19", "new version copy failed"),
    ("q20", "dlopen(): error loading libfuse.so.2"),
    ("q20", "Cannot mount AppImage, please check your FUSE setup."),
    ("q20", "fusermount: failed to open /etc/fuse.conf: Permission denied"),
    ("q21", "nohup ./OpenD &"),
    ("q21", "run in the background with systemd"),
    # Beyond the FAQ
    ("x01", ">>>Please enter account"),
    ("x01", "请输入账号"),
    ("x01", "請輸入帳號"),
    ("x02 x12", "登录失败,网络异常，请稍后再试"),
    ("x02 x12", "登入失敗,網路異常"),
    ("x03", "Login failed,The account may be a moomoo ID, please download from the moomoo site"),
    ("x05", "您的版本过低，请您升级版本"),
    ("x05", "Login Failure ForceUpdate"),
    ("x06", "py_newfunction: invalid signature 'quantile(self, q = 0.5, interpolation = 'linear')'"),
    ("x08", "Fail to create app dir: Read-only file system"),
    ("x12", "VPN firewall timeout"),
    ("x16", "cannot execute binary file: Exec format error"),
    ("x21", "proto id:1001 conn_id:0 check sha error!"),
)  # fmt: skip
