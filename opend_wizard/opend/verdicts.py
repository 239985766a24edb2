"""What each way a conversation with OpenD can end means, in one sentence."""

from __future__ import annotations

from opend_wizard.opend.api import Answer, Heard
from opend_wizard.texts import Text

_MEANINGS = {
    Heard.REFUSED: Text("the connection was refused: nothing listens there"),
    Heard.UNREACHABLE: Text("no connection came about: a firewall, another address, or OpenD is frozen"),
    Heard.SILENT: Text("it takes the connection and then says nothing: frozen, not logged in yet, or another program"),
    Heard.CLOSED: Text("it takes the connection and closes it: too many connections, or another program"),
    Heard.RESET: Text("it takes the connection and breaks it off: too many connections, or another program"),
    Heard.ENCRYPTED: Text("OpenD wants encryption: it has an RSA key, and the question came without one"),
    Heard.OTHER_KEY: Text("OpenD answers with another RSA key than the one in its configuration"),
    Heard.BAD_CHECKSUM: Text("the answer is damaged: its checksum does not fit"),
    Heard.CUT_SHORT: Text("the answer breaks off in the middle"),
    Heard.ABSURD_LENGTH: Text("the answer announces an absurd length, so it was not read"),
    Heard.STATE: Text("OpenD told its state"),
}


def explained(answer: Answer) -> Text:
    """How the conversation ended, with OpenD's own sentence or what answered instead where there is one."""
    if answer.heard is Heard.REJECTED:
        return Text("OpenD refused, saying: {sentence}", sentence=answer.said or "—")
    if answer.heard is Heard.NOT_OPEND:
        return Text("it is not OpenD that answers but {other}", other=answer.looks_like or "?")
    return _MEANINGS[answer.heard]
