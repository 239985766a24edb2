"""The messages that a diagnosis may meet, and the numbers in them (protocol: §3 to §5)."""

from __future__ import annotations

from enum import IntEnum

from opend_wizard.simulator.api.schema import Field, Kind, Schema

INT, LONG, BOOL, STRING, DOUBLE = Kind.INT, Kind.LONG, Kind.BOOL, Kind.STRING, Kind.DOUBLE


class Proto(IntEnum):
    """Protocol ids that the simulated OpenD answers; 2000 to 2999 are trading."""

    INIT_CONNECT = 1001
    GET_GLOBAL_STATE = 1002
    NOTIFY = 1003
    KEEP_ALIVE = 1004
    GET_USER_INFO = 1005
    VERIFICATION = 1006


class RetType(IntEnum):
    """How a request went."""

    SUCCEED = 0
    FAILED = -1


class NotifyType(IntEnum):
    """What a push is about."""

    GTW_EVENT = 1
    PROGRAM_STATUS = 2
    CONN_STATUS = 3
    QOT_RIGHT = 4


class EncAlgo(IntEnum):
    """How bodies after InitConnect are encrypted (PacketEncAlgo)."""

    NONE = -1
    FTAES_ECB = 0
    AES_ECB = 1
    AES_CBC = 2


def _schema(**fields: tuple[int, Kind | Schema]) -> Schema:
    return Schema(tuple(Field(number, name, kind) for name, (number, kind) in fields.items()))


PROGRAM_STATUS = _schema(type=(1, INT), strExtDesc=(2, STRING))
CONNECT_STATUS = _schema(qotLogined=(1, BOOL), trdLogined=(2, BOOL))
GTW_EVENT = _schema(eventType=(1, INT), desc=(2, STRING))
QOT_RIGHT = _schema(hkQotRight=(4, INT), usQotRight=(5, INT), cnQotRight=(6, INT))

INIT_CONNECT_C2S = _schema(
    clientVer=(1, INT),
    clientID=(2, STRING),
    recvNotify=(3, BOOL),
    packetEncAlgo=(4, INT),
    pushProtoFmt=(5, INT),
    programmingLanguage=(6, STRING),
    aiType=(7, INT),
)
INIT_CONNECT_S2C = _schema(
    serverVer=(1, INT),
    loginUserID=(2, LONG),
    connID=(3, LONG),
    connAESKey=(4, STRING),
    keepAliveInterval=(5, INT),
    aesCBCiv=(6, STRING),
    userAttribution=(7, INT),
)
GLOBAL_STATE_C2S = _schema(userID=(1, LONG))
GLOBAL_STATE_S2C = _schema(
    marketHK=(1, INT),
    marketUS=(2, INT),
    marketSH=(3, INT),
    marketSZ=(4, INT),
    marketHKFuture=(5, INT),
    qotLogined=(6, BOOL),
    trdLogined=(7, BOOL),
    serverVer=(8, INT),
    serverBuildNo=(9, INT),
    time=(10, LONG),
    localTime=(11, DOUBLE),
    programStatus=(12, PROGRAM_STATUS),
    qotSvrIpAddr=(13, STRING),
    trdSvrIpAddr=(14, STRING),
    marketUSFuture=(15, INT),
    connID=(16, LONG),
)
KEEP_ALIVE_C2S = KEEP_ALIVE_S2C = _schema(time=(1, LONG))
USER_INFO_C2S = _schema(flag=(2, INT))
USER_INFO_S2C = _schema(
    nickName=(1, STRING),
    hkQotRight=(4, INT),
    usQotRight=(5, INT),
    isNeedAgreeDisclaimer=(7, BOOL),
    userID=(8, LONG),
    updateType=(9, INT),
    subQuota=(14, INT),
    historyKLQuota=(15, INT),
    shQotRight=(31, INT),
    szQotRight=(32, INT),
)
VERIFICATION_C2S = _schema(type=(1, INT), op=(2, INT), code=(3, STRING))
VERIFICATION_S2C = _schema()
NOTIFY_S2C = _schema(
    type=(1, INT),
    event=(2, GTW_EVENT),
    programStatus=(3, _schema(programStatus=(1, PROGRAM_STATUS))),  # nested twice
    connectStatus=(4, CONNECT_STATUS),
    qotRight=(5, QOT_RIGHT),
)

REQUESTS: dict[int, Schema] = {
    Proto.INIT_CONNECT: INIT_CONNECT_C2S,
    Proto.GET_GLOBAL_STATE: GLOBAL_STATE_C2S,
    Proto.KEEP_ALIVE: KEEP_ALIVE_C2S,
    Proto.GET_USER_INFO: USER_INFO_C2S,
    Proto.VERIFICATION: VERIFICATION_C2S,
}
REPLIES: dict[int, Schema] = {
    Proto.INIT_CONNECT: INIT_CONNECT_S2C,
    Proto.GET_GLOBAL_STATE: GLOBAL_STATE_S2C,
    Proto.NOTIFY: NOTIFY_S2C,
    Proto.KEEP_ALIVE: KEEP_ALIVE_S2C,
    Proto.GET_USER_INFO: USER_INFO_S2C,
    Proto.VERIFICATION: VERIFICATION_S2C,
}


def request(c2s: Schema) -> Schema:
    """The envelope of every request."""
    return _schema(c2s=(1, c2s))


def reply(s2c: Schema | None) -> Schema:
    """The envelope of every reply and push; None where the protocol id is unknown."""
    envelope = {"retType": (1, INT), "retMsg": (2, STRING), "errCode": (3, INT)}
    return _schema(**envelope) if s2c is None else _schema(**envelope, s2c=(4, s2c))
