"""A few sentences that the page has to say, with what can be done about it."""

from __future__ import annotations

from opend_wizard.gui import spacing
from opend_wizard.gui.announce import announce
from opend_wizard.gui.shades import Hue
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.boxes import side_by_side
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.gui.widgets.following import follow
from opend_wizard.gui.widgets.panel import Panel
from opend_wizard.gui.widgets.words import Words
from opend_wizard.texts import Text


class Notice(Panel):
    """Hidden until it has something to say."""

    def __init__(self, name: str, *buttons: Button) -> None:
        super().__init__(around=1.25, between=0.5)
        self.setObjectName(name)
        self._first = Words(None, Role.STRONG)
        self._rest = Words(None)
        for words in (self._first, self._rest):
            self.box.addWidget(words.selectable())
        if buttons:
            self.box.addSpacing(spacing.gap(0.5))
            self.box.addWidget(side_by_side(*buttons))
        self.hide()

    def tell(self, hue: Hue | None, first: Text, *rest: Text) -> None:
        """Say it; the first sentence stands out."""
        self._first.say(first)
        self._say(hue, first, _joined(rest))

    def explain(self, hue: Hue | None, *sentences: Text) -> None:
        """Say it in one tone; the page's title has said what it is about."""
        self._first.say(None)
        self._say(hue, sentences[0], _joined(sentences))

    def aloud(self, *, urgent: bool = False) -> None:
        """Have what it says, if anything, read aloud: it came by itself."""
        for words in (self._first, self._rest):
            if not self.isHidden() and not words.isHidden():
                announce(self, words.said, urgent=urgent)

    def _say(self, hue: Hue | None, name: Text, rest: Text | None) -> None:
        self.colour(hue)
        self._rest.say(rest)
        follow(self, "setAccessibleName", name)
        self.show()


def _joined(sentences: tuple[Text, ...]) -> Text | None:
    if not sentences:
        return None
    whole = sentences[0]
    for sentence in sentences[1:]:
        whole = Text("{one} {other}", one=whole, other=sentence)
    return whole
