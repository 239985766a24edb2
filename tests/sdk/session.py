"""Runs inside the SDK's own environment: does with the SDK what it reads line by line, and writes what came of it.

    session.py PORT [json] [key FILE]

Each line in is a JSON object with ``call``, a method of OpenQuoteContext, and its ``arguments``; each line out
that begins with ``@`` is a JSON object with ``result``, or ``push`` for what OpenD sent by itself.
"""

import json
import os
import sys

import moomoo  # type: ignore[import-not-found]  # only there, not where the checks run


def say(**said: object) -> None:
    """One line out, in one piece."""
    sys.stdout.write("@" + json.dumps(said, default=str) + "\n")
    sys.stdout.flush()


class Listener(moomoo.SysNotifyHandlerBase):  # type: ignore[misc]  # the class is not known where this is checked
    """Hands on what OpenD pushes."""

    def on_recv_rsp(self, rsp_pb: object) -> object:
        """Called by the SDK in a thread of its own."""
        result = super().on_recv_rsp(rsp_pb)
        say(push=result[1])
        return result


def main(arguments: list[str]) -> None:
    """Connect, and obey until the input ends."""
    encrypt = "key" in arguments
    if encrypt:
        moomoo.SysConfig.set_init_rsa_file(arguments[arguments.index("key") + 1])
    if "json" in arguments:
        moomoo.SysConfig.set_proto_fmt(moomoo.ProtoFMT.Json)
    context = moomoo.OpenQuoteContext("127.0.0.1", int(arguments[0]), is_encrypt=encrypt)
    context.set_handler(Listener())
    say(result="connected")
    for line in sys.stdin:
        order = json.loads(line)
        say(result=getattr(context, order["call"])(*order["arguments"]))
    context.close()
    os._exit(0)  # its threads would keep it alive (protocol: §8)


if __name__ == "__main__":
    main(sys.argv[1:])
