"""What only the person can do about the questionnaire: complete it on the vendor's page (FAQ Q1)."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from opend_wizard.errors import Told
from opend_wizard.facts import Facts
from opend_wizard.model import Fix
from opend_wizard.opend import api, pages
from opend_wizard.opend.api import Manners, ProgramStatus
from opend_wizard.opend.places import Brand, Edition
from opend_wizard.steps import AskPerson
from opend_wizard.texts import Text

PAGES = {
    Brand.FUTU: "https://www.futunn.com/about/api-disclaimer?lang=en-US",
    Brand.MOOMOO: "https://www.moomoo.com/en-us/about/api-disclaimer",
}
"""The vendor's page for each brand (facts: §9)."""

_BRANDS = {1: Brand.FUTU, 6: Brand.FUTU, 2: Brand.MOOMOO, 3: Brand.MOOMOO, 4: Brand.MOOMOO, 5: Brand.MOOMOO}
"""By UserAttribution (protocol: §5): 1 NN, 2 MM, 3 SG, 4 AU, 5 JP, 6 HK."""

_REGIONS = {
    1: Text("mainland China"),
    2: Text("moomoo, United States"),
    3: Text("Singapore"),
    4: Text("Australia"),
    5: Text("Japan"),
    6: Text("Hong Kong"),
}
_UNDER_WAY = (
    ProgramStatus.NONE,
    ProgramStatus.LOADED,
    ProgramStatus.LOGGING_IN,
    ProgramStatus.DATA_PREPARING,
    ProgramStatus.DISCLAIMER_NOT_AGREED,
    ProgramStatus.DISCLAIMER_NOT_FETCHED,
)
_PAUSES = (4.0, 4.0, 8.0, 8.0, 15.0, 15.0, 30.0)  # seconds between two questions; the last one for ever


def page_of(facts: Facts, said: str) -> str:
    """The page that OpenD itself names in `said`, if it is the vendor's; else that of the account's region or brand."""
    return pages.named_in(said) or PAGES[_BRANDS.get(_attribution(facts), facts.installation.brand)]


def region_of(facts: Facts) -> Text | None:
    """The region of the account, where OpenD has told it."""
    return _REGIONS.get(_attribution(facts))


def agree(facts: Facts, said: str) -> Fix:
    """Complete the questionnaire on the page, then see that OpenD runs; noticed by OpenD's own state."""
    watch = Watch(facts).changed
    begin = Text("Complete the questionnaire and agreement on this page, logged in with the account that OpenD uses.")
    return Fix(
        id="agree_on_site",
        title=Text("Complete the questionnaire and agreement on the vendor's page."),
        steps=(AskPerson(begin, noticed=watch, link=page_of(facts, said)), AskPerson(_start(facts), noticed=watch)),
        caution=Text("Only you can sign. The wizard opens nothing by itself and enters nothing there."),
    )


def _start(facts: Facts) -> Text:
    if facts.installation.edition is Edition.WINDOW:
        return Text(
            "If OpenD's window still asks for it afterwards, log out and in again there, or start OpenD again once."
        )
    return Text(
        "Start OpenD again once, if it has ended: the command line edition ends by itself while this is not done."
    )


def _attribution(facts: Facts) -> int:
    try:
        connection = facts.answer.connection
    except Told:
        return 0
    return 0 if connection is None else connection.attribution


@dataclass
class Watch:
    """Asks OpenD for its state now and then: one connection at a time, and ever more rarely."""

    facts: Facts
    clock: Callable[[], float] = time.monotonic
    _next: float | None = None
    _asked: int = 0
    _done: bool = False

    def changed(self) -> bool:
        """Whether OpenD has come to another state than waiting for the agreement; asks only when it is time to."""
        now = self.clock()
        if self._done:
            return True
        if self._next is None or now < self._next:
            self._next = now + _PAUSES[0] if self._next is None else self._next
            return False
        pause = _PAUSES[min(self._asked, len(_PAUSES) - 1)]
        self._asked += 1
        state = self._state()
        self._next = self.clock() + pause
        self._done = state is not None and state.status is not None and state.status not in _UNDER_WAY
        return self._done

    def _state(self) -> api.GlobalState | None:
        ip, port = self.facts.api_address
        try:
            return api.probe(ip, port, Manners(key=self.facts.api_key)).state
        except Told:
            return None
