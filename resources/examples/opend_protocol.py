"""Speaks OpenD's protocol with nothing but Python's own library: connect, ask for the state, stay connected.

Each packet is a header of 44 bytes and a body. The body here is JSON; OpenD takes protobuf as well.
Header, all numbers little-endian: "FT", number of the message (4 bytes), form of the body (1: 0 protobuf, 1 JSON),
version (1, always 0), serial number (4), length of the body (4), SHA-1 of the body (20), eight zero bytes.
"""

import hashlib
import json
import socket
import struct
import sys
import time

OPEND = ("127.0.0.1", 11111)
HEADER = struct.Struct("<2sIBBII20s8s")
INIT_CONNECT, GET_GLOBAL_STATE, KEEP_ALIVE = 1001, 1002, 1004
JSON = 1


class Connection:
    """One connection to OpenD; `interval` is how often it wants to hear a heartbeat, in seconds."""

    def __init__(self, address):
        self.socket = socket.create_connection(address, timeout=12)
        self.serial = 0
        hello = {
            "clientVer": 300,
            "clientID": "example",
            "recvNotify": False,
            "packetEncAlgo": -1,
            "pushProtoFmt": JSON,
        }
        self.interval = self.ask(INIT_CONNECT, hello).get("keepAliveInterval", 10)

    def ask(self, message, question):
        """The answer to one question; pushes that come in between are left out."""
        body = json.dumps({"c2s": question}).encode()
        self.serial += 1
        digest = hashlib.sha1(body).digest()
        self.socket.sendall(HEADER.pack(b"FT", message, JSON, 0, self.serial, len(body), digest, bytes(8)) + body)
        while True:
            number, serial, answer = self.receive()
            if (number, serial) == (message, self.serial):
                if answer.get("retType") != 0:
                    raise RuntimeError(answer.get("retMsg") or "OpenD refused without a reason")
                return answer.get("s2c", {})

    def receive(self):
        """The next packet: number of the message, serial number, body."""
        sign, number, _form, _version, serial, length, digest, _ = HEADER.unpack(self.read(HEADER.size))
        if sign != b"FT":
            raise RuntimeError("this is not OpenD's API port")
        body = self.read(length)
        if hashlib.sha1(body).digest() != digest:
            raise RuntimeError("the answer is encrypted: OpenD has an RSA key, which this example does without")
        return number, serial, json.loads(body)

    def read(self, length):
        """Exactly so many bytes: they may come in pieces."""
        pieces = b""
        while len(pieces) < length:
            piece = self.socket.recv(length - len(pieces))
            if not piece:
                raise RuntimeError("OpenD hung up")
            pieces += piece
        return pieces

    def heartbeat(self):
        """To be sent more often than every `interval` seconds, or OpenD hangs up."""
        return self.ask(KEEP_ALIVE, {"time": int(time.time())})

    def close(self):
        self.socket.close()


def main(seconds):
    """Tell OpenD's state, then hold the line for so many seconds."""
    connection = Connection(OPEND)
    try:
        state = connection.ask(GET_GLOBAL_STATE, {"userID": "0"})
        print("quotes logged in:", state.get("qotLogined"), "- trade logged in:", state.get("trdLogined"))
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            time.sleep(min(connection.interval * 0.8, max(0.0, end - time.monotonic())))
            connection.heartbeat()
            print("heartbeat answered")
    finally:
        connection.close()


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 0.0)
