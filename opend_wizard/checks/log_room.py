"""Whether OpenD's logs leave the disk room to breathe (facts: §8 no. 21)."""

from __future__ import annotations

import time

from opend_wizard.errors import Missing
from opend_wizard.facts import Facts
from opend_wizard.model import Evidence, Finding, advice, fine, problem
from opend_wizard.opend.logs import LogFile, LogKind
from opend_wizard.texts import Text, size, verbatim

MUCH = 2_000_000_000
"""Bytes from which a log folder is worth a word; our own choice."""

_OLD = 7 * 86400.0  # seconds after which nobody asks for a log any more
_WHOSE = {
    LogKind.GATEWAY: Text("OpenD's own logs (GTWLog)"),
    LogKind.SDK: Text("logs of the Python SDK (py_…), which it writes whatever log_level says"),
    LogKind.BINARY: Text("binary logs (.ftlog)"),
}


def log_folder_is_bounded(facts: Facts) -> Finding:
    """OpenD's logs do not fill the disk."""
    try:
        found = facts.all_log_files
    except Missing:
        return fine(Text("There are no logs that could fill the disk."))
    total, free = sum(each.size for each in found), facts.log_free_space
    expected = Text("less than {much}, or much less than what is free", much=size(MUCH))
    seen = Text("{total} in {count} files; {free} are free", total=size(total), count=len(found), free=size(free))
    evidence = Evidence(verbatim(facts.log_folder), expected, seen)
    if total < MUCH:
        return fine(Text("OpenD's logs take {total}.", total=size(total)), evidence)
    title = Text("OpenD's logs take {total}, and the disk has {free} left.", total=size(total), free=size(free))
    if total > free:
        return problem(title, evidence, _largest(found), remedy=_remedy(found))
    return advice(title, evidence, _largest(found), remedy=_remedy(found))


def _largest(found: tuple[LogFile, ...]) -> Evidence:
    """Which kind of log takes most of it: that tells where it comes from."""
    kinds = {each.kind for each in found}
    kind = max(kinds, key=lambda kind: sum(each.size for each in found if each.kind is kind))
    whose = _WHOSE.get(kind, Text("other files"))
    taken = sum(each.size for each in found if each.kind is kind)
    return Evidence(
        Text("What takes most of it"), Text("nothing"), Text("{whose}: {size}", whose=whose, size=size(taken))
    )


def _remedy(found: tuple[LogFile, ...]) -> Text:
    """A backup on the same disk would free nothing, so the wizard moves none of them."""
    before = time.time() - _OLD
    old = [each for each in found if each.modified < before]
    if not old:
        return Text(
            "All of them were written to within a week: delete those you need no more while OpenD does not run. Set "
            "log_level back if it is debug. With -console=0 OpenD redraws its prompt without end: do not let its "
            "output go into a file."
        )
    return Text(
        "{count} files ({size}) were not written to for a week: delete those you need no more. Moving them "
        "into the wizard's backup would free nothing, so it does not do that for you. Set log_level back if it is "
        "debug. With -console=0 OpenD redraws its prompt without end: do not let its output go into a file.",
        count=len(old),
        size=size(sum(each.size for each in old)),
    )
