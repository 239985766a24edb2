"""Whether the account belongs to this brand of OpenD, and has what a login needs (facts: §8 no. 11)."""

from __future__ import annotations

from opend_wizard.checks.state import opend_did_not_give_up, opend_is_ready, opend_is_running
from opend_wizard.checks.telling_line import telling_line
from opend_wizard.errors import Missing, Told
from opend_wizard.facts import Facts
from opend_wizard.model import Finding, explains, fine, problem
from opend_wizard.opend.logs import Kind, State
from opend_wizard.opend.places import Brand
from opend_wizard.texts import Text

_OTHER = {Brand.MOOMOO: Brand.FUTU, Brand.FUTU: Brand.MOOMOO}
_SITES = {Brand.MOOMOO: "moomoo.com", Brand.FUTU: "futunn.com"}


@explains(opend_did_not_give_up, opend_is_ready, opend_is_running)
def account_fits_this_brand(facts: Facts) -> Finding:
    """The account belongs to this brand of OpenD."""
    state = _newest(facts)
    if state is None:
        raise Missing(Text("OpenD's log tells nothing of a login."))
    brand = facts.installation.brand
    evidence = telling_line(facts, state.hit, Text("a login that is not refused for its brand"))
    if state.hit.kind is Kind.WRONG_BRAND:
        other = _OTHER[brand]
        title = Text("The account may belong to the other brand: this is {brand}.", brand=brand.title)
        remedy = Text(
            "Log in with an account of this brand, or install {other} from {site}. Both speak the same protocol, "
            "so your scripts need not change. Do not try the same login again: failed ones are counted.",
            other=other.title,
            site=_SITES[other],
        )
        return problem(title, evidence, remedy=remedy)
    if state.hit.kind is Kind.NO_BROKERAGE:
        title = Text("The account has no brokerage account opened, or this OpenD is too old for its region.")
        remedy = Text(
            "Finish opening the brokerage account in the phone app, wait a day, and use the current OpenD of the brand "
            "of your region. Which regions are let in changes; OpenD's own sentence counts."
        )
        return problem(title, evidence, remedy=remedy)
    return fine(Text("OpenD's log tells of no refusal because of the brand."), evidence)


def _newest(facts: Facts) -> State | None:
    try:
        return facts.log_state
    except Told:
        return None
