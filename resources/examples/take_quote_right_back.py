"""Take the highest quote right back for OpenD, once: sends request_highest_quote_right to its Telnet port.

Saved by OpenD Wizard. It needs nothing but Python 3.8 or newer (telnetlib, which the vendor's example uses, is gone
since Python 3.13). OpenD takes this command at most ten times a minute, and another device loses the right each time:
run it when you need it, never in a loop.
"""

import socket
import sys

HOST = "127.0.0.1"  # telnet_ip in OpenD.xml
PORT = 22222  # telnet_port in OpenD.xml
COMMAND = "request_highest_quote_right"
SILENCE = 0.5  # seconds without a byte that end an answer: OpenD marks no end
LONGEST = 10.0  # seconds for connecting
ASKS_FOR_LOGIN = ("Please enter account", "Please enter password", "请输入账号", "请输入帐号", "请输入密码")


def decoded(raw: bytes) -> str:
    """OpenD answers in UTF-8 or, on some systems, in GB18030 (of which GB2312 is a part)."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("gb18030", "replace")


def answer(connection: socket.socket) -> str:
    """Everything that comes until OpenD is silent, decoded as a whole: a character may come in two pieces."""
    received = b""
    connection.settimeout(SILENCE)
    while len(received) < 65536:
        try:
            piece = connection.recv(4096)
        except socket.timeout:
            break
        if not piece:
            break
        received += piece
    return decoded(received)


def main() -> int:
    try:
        with socket.create_connection((HOST, PORT), timeout=LONGEST) as connection:
            greeting = answer(connection)
            if any(words in greeting for words in ASKS_FOR_LOGIN):
                print("OpenD is asking for an account or password. Nothing was sent: it would be taken for the answer.")
                return 1
            connection.sendall(COMMAND.encode("ascii") + b"\r\n")  # a line ends with CR LF, or OpenD drops it
            print(answer(connection).replace(">>>", "").strip() or "OpenD took the command and said nothing to it.")
            return 0  # the connection is just closed: "exit" would end OpenD itself
    except OSError as error:
        print(f"OpenD's Telnet port {HOST}:{PORT} cannot be reached: {error}")
        return 1


if __name__ == "__main__":
    sys.exit(main())
