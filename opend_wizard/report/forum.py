"""What was found as Markdown to be put into a forum: short, and without anything that is nobody else's business."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from opend_wizard import __version__
from opend_wizard.doctor import Examined, Outcome, Report
from opend_wizard.errors import Told
from opend_wizard.journal import Run
from opend_wizard.machine import Machine
from opend_wizard.model import Evidence, Fix, Symptom, Verdict
from opend_wizard.opend import config
from opend_wizard.opend.places import Installation
from opend_wizard.report.bundle.knowing import learn_settings, learn_user
from opend_wizard.report.conclusion import conclusion
from opend_wizard.report.redact import Redactor
from opend_wizard.report.words import came_to, state_of
from opend_wizard.texts import Text, verbatim

_SPECIAL = re.compile(r"([\\`*|<>\[\]!#~])")  # what would become markup, a picture or a link of somebody else's choice


@dataclass(frozen=True)
class Story:
    """What there is to tell: the look, and the change that was made for it, if there was one."""

    installation: Installation
    symptoms: tuple[Symptom, ...]  # none: everything was looked at
    report: Report
    fix: Fix | None = None
    run: Run | None = None
    outcome: Outcome | None = None


def summary(story: Story) -> str:
    """`story` in Markdown, in the language in use; reads the configuration, whose secrets are then known anywhere."""
    redactor = _taught(story.installation)
    home = str(Path.home())
    lines = [_line(part, redactor, home) for part in _parts(story)]
    return "\n".join(lines).strip() + "\n"


@dataclass(frozen=True)
class _Part:
    """One line: its Markdown with places, and what comes into them."""

    form: str
    values: tuple[Text, ...] = ()


def _parts(story: Story) -> Iterator[_Part]:
    wanted = [symptom.title for symptom in story.symptoms] or [Text("Check everything")]
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    yield _item(Text("OpenD"), story.installation.title)
    yield _item(Text("System"), verbatim(system))
    yield _item(Text("Made by"), Text("OpenD Wizard {version}", version=__version__))
    yield from (_item(Text("Looked at"), title) for title in wanted)
    for each in story.report.causes:
        yield from _finding(each.item, len(story.report.causes))
    yield _Part("")
    yield _Part("{}", (conclusion(story.report, everything=not story.symptoms),))
    yield from _change(story)


def _finding(item: Examined, causes: int) -> Iterator[_Part]:
    first = Text("Most likely cause") if item.finding.verdict is Verdict.PROBLEM else Text("Advice")
    yield _Part("")
    yield _Part("### {}", (first if causes == 1 else item.finding.title,))
    yield _Part("")
    if causes == 1:
        yield _Part("**{}**", (item.finding.title,))
        yield _Part("")
    yield _Part(f"`{item.id}`")
    yield from _evidence(item.finding.evidence)
    if item.finding.remedy is not None:
        yield _Part("")
        yield _Part("{}", (Text("What you can do: {remedy}", remedy=item.finding.remedy),))


def _evidence(evidence: Sequence[Evidence]) -> Iterator[_Part]:
    if evidence:
        yield _Part("")
        yield _Part("| {} | {} | {} |", (Text("Looked at"), Text("Expected"), Text("Seen")))
        yield _Part("|---|---|---|")
    for line in evidence:
        yield _Part("| {} | {} | {} |", (line.what, line.expected, line.seen))


def _change(story: Story) -> Iterator[_Part]:
    if story.fix is None or (story.run is None and story.outcome is None):
        return
    yield _Part("")
    yield _Part("### {}", (Text("What was done"),))
    yield _Part("")
    yield _Part("- {}", (story.fix.title,))
    if story.run is not None:
        yield _Part("- {}", (state_of(story.run),))
    if story.outcome is not None:
        yield _Part("- {}", (came_to(story.outcome, story.fix).title,))


def _item(name: Text, value: Text) -> _Part:
    return _Part("- {}", (Text("{name}: {value}", name=name, value=value),))


def _line(part: _Part, redactor: Redactor, home: str) -> str:
    values = (redactor.text(str(value).replace(home, "~"), "summary") for value in part.values)
    return part.form.format(*(_SPECIAL.sub(r"\\\1", value) for value in values))


def _taught(installation: Installation) -> Redactor:
    """A redactor that knows what must not be told, wherever it stands."""
    redactor = Redactor()
    learn_user(redactor, Machine().user_name())
    for process in installation.processes:
        redactor.learn_from_command(process.command)
    if installation.config is not None:
        with suppress(OSError, Told):
            learn_settings(redactor, config.read(installation.config))
    return redactor
