"""Whether the downloads of OpenD are whole (facts: §8 no. 28)."""

from __future__ import annotations

from opend_wizard.errors import Missing
from opend_wizard.facts import Facts
from opend_wizard.fixes.update import FAULTS
from opend_wizard.model import Evidence, Finding, fine, problem
from opend_wizard.texts import Text, size, verbatim

_AGAIN = Text(
    "Delete it and download the package once more from the vendor's site, in a browser: other programs are often "
    "answered with a page instead of the file. Whole packages have some hundred megabytes; the vendor publishes no "
    "checksums to compare."
)


def downloads_of_opend_are_whole(facts: Facts) -> Finding:
    """Every downloaded OpenD package on this computer is whole, as far as its first and last bytes tell."""
    if not facts.packages:
        raise Missing(Text("There is no downloaded package of OpenD in the usual folders."))
    broken = [(each, FAULTS[each.fault]) for each in facts.packages if each.fault is not None]
    if not broken:
        listed = ", ".join(f"{each.path} ({size(each.size)})" for each in facts.packages[:5])
        evidence = Evidence(Text("Downloads of OpenD"), Text("whole"), verbatim(listed))
        return fine(Text("The downloads of OpenD are whole, by their first and last bytes."), evidence)
    evidences = [
        Evidence(Text("{path} ({size})", path=each.path, size=size(each.size)), Text("whole"), why)
        for each, why in broken
    ]
    title = Text("{path} cannot be unpacked: {why}.", path=broken[0][0].path, why=broken[0][1])
    return problem(title, *evidences, remedy=_AGAIN)
