"""Runs checks, ranks what they found, and compares before with after."""

from __future__ import annotations

import inspect
import threading
import time
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timezone
from enum import Enum
from pathlib import Path

from opend_wizard.errors import Cancelled, Told, Unseen
from opend_wizard.facts import Facts
from opend_wizard.ledger import CODE_DONE, CODE_PENDING
from opend_wizard.model import Check, Evidence, Finding, Fix, Symptom, Verdict
from opend_wizard.opend import device
from opend_wizard.opend.api import Answer, ProgramStatus
from opend_wizard.texts import Text

_SETTLING = 1.0  # seconds between two looks at something under way
_BY_URGENCY = (Verdict.PROBLEM, Verdict.ADVICE, Verdict.ASK, Verdict.UNSURE, Verdict.SKIPPED, Verdict.FINE)


@dataclass(frozen=True)
class Started:
    """A check that has begun; `title` is the statement it looks at."""

    id: str
    title: Text


@dataclass(frozen=True)
class Examined:
    """A check that is done: its published id, the symptoms it serves, what it found, how long it took."""

    id: str
    symptoms: tuple[str, ...]
    finding: Finding
    seconds: float


@dataclass(frozen=True)
class Report:
    """What one examination found, the most likely cause first."""

    examined: tuple[Examined, ...]

    def of(self, *verdicts: Verdict) -> tuple[Examined, ...]:
        """The findings with one of `verdicts`, in rank order."""
        return tuple(item for item in self.examined if item.finding.verdict in verdicts)

    @property
    def healthy(self) -> bool:
        """Nothing wrong was found, and at least something could be seen."""
        return not self.of(Verdict.PROBLEM) and bool(self.of(Verdict.FINE))

    def get(self, check_id: str) -> Examined | None:
        """The finding of one check, None if it was not run."""
        return next((item for item in self.examined if item.id == check_id), None)

    def finding(self, check_id: str) -> Finding:
        """What one check found; raises `KeyError` if it was not run."""
        item = self.get(check_id)
        if item is None:
            raise KeyError(check_id)
        return item.finding

    def fix(self, fix_id: str) -> tuple[Examined, Fix] | None:
        """The fix of that id and the finding that offers it."""
        offers = ((item, fix) for item in self.examined for fix in item.finding.fixes)
        return next(((item, fix) for item, fix in offers if fix.id == fix_id), None)

    def default_fix(self) -> tuple[Examined, Fix] | None:
        """The first fix of the most likely cause that may be taken without being picked by name."""
        for item in self.of(Verdict.PROBLEM, Verdict.ADVICE):
            for fix in item.finding.fixes:
                if not fix.deliberate:
                    return item, fix
        return None


def examine(symptoms: Sequence[Symptom], facts: Facts, *, chosen: bool) -> Iterator[Started | Examined]:
    """Run every check of `symptoms` once; a check that fails is a finding, never the end.

    `chosen`: the person named these symptoms, so that wishes among them count as wishes.
    Raises `Cancelled` when the facts' patience was stopped.
    """
    symptoms = [symptom for symptom in symptoms if symptom.applies_to(facts) is None]
    for check, serving in _checks_of(symptoms):
        yield Started(check.__name__, statement(check))
        begin = time.monotonic()
        finding = _run(check, facts)
        if not chosen and all(symptom.wish or check in symptom.presumes for symptom in serving):
            finding = finding.as_wish()
        ids = tuple(symptom.id for symptom in serving)
        yield Examined(check.__name__, ids, finding, time.monotonic() - begin)


def examined(symptoms: Sequence[Symptom], facts: Facts, *, chosen: bool) -> Report:
    """The report of a whole examination."""
    return report(item for item in examine(symptoms, facts, chosen=chosen) if isinstance(item, Examined))


def report(items: Iterable[Examined]) -> Report:
    """The findings in rank order: by urgency, and among equals the more basic check first.

    A symptom lists its checks from cause to consequence, so an earlier problem explains a later one.
    """
    return Report(tuple(sorted(items, key=lambda item: _BY_URGENCY.index(item.finding.verdict))))


def statement(check: Check) -> Text:
    """The statement a check looks at, in words."""
    return Text(inspect.getdoc(check) or check.__name__.replace("_", " "))


def _checks_of(symptoms: Sequence[Symptom]) -> list[tuple[Check, list[Symptom]]]:
    serving: dict[Check, list[Symptom]] = {}
    for symptom in symptoms:
        for check in symptom.checks:
            serving.setdefault(check, []).append(symptom)
    return list(serving.items())


def _run(check: Check, facts: Facts) -> Finding:
    if facts.patience.stop():
        raise Cancelled(Text("Looking was stopped."))
    try:
        return check(facts)
    except Cancelled:
        raise
    except Unseen as unseen:
        return _not_judged(Verdict.UNSURE, check, unseen.text)
    except Told as told:
        return _not_judged(Verdict.SKIPPED, check, told.text)
    except Exception as error:  # noqa: BLE001  (the wizard's own fault must not hide the other findings)
        return _not_judged(Verdict.UNSURE, check, _own_fault(error))


def _not_judged(verdict: Verdict, check: Check, reason: Text) -> Finding:
    evidence = Evidence(statement(check), Text("to be looked at"), reason)
    return Finding(verdict, statement(check), (evidence,))


def _own_fault(error: Exception) -> Text:
    place = traceback.extract_tb(error.__traceback__)[-1]
    return Text(
        "This check failed because of a fault in the wizard itself ({kind} in {file}, line {line}). Please report it.",
        kind=type(error).__name__,
        file=Path(place.filename).name,
        line=place.lineno or 0,
    )


def remember(facts: Facts) -> None:
    """Note in the wizard's own folder what a later look must know; nothing that was not looked at."""
    with suppress(Told):  # a computer without an identity, a full disk: the wizard then knows less next time
        _remember_device(facts)
    answer = facts.seen.get("answer")
    state = answer.state if isinstance(answer, Answer) else None
    if state is None:
        return
    key = str(facts.data_dir)
    if state.status == ProgramStatus.NEED_PHONE_CODE:
        facts.ledger.note(CODE_PENDING, key)
    elif facts.ledger.last_use(CODE_PENDING, key) is not None:
        facts.ledger.note(CODE_DONE, key)


def _remember_device(facts: Facts) -> None:
    """Note on which computer this Device.dat was seen first.

    A file that is already known stays with the computer it was first seen on: that is how a
    copy is recognised. Nothing happens where the file was not looked at.
    """
    if "device" not in facts.seen or "device_memory" not in facts.seen:
        return
    current, known = facts.device, facts.device_memory
    if current.sha256 is None or (known is not None and known.sha256 == current.sha256):
        return
    now = datetime.now(timezone.utc).isoformat(timespec="seconds")
    with suppress(Told):  # a computer without an identity, a full disk: the wizard then knows less next time
        memory = device.Memory(facts.machine.fingerprint(), current.sha256, now)
        device.remember(facts.state_dir, current.path, memory)


def settle(
    target: str,
    symptoms: Sequence[Symptom],
    make_facts: Callable[[], Facts],
    seconds: float,
    stop: Callable[[], bool] = lambda: False,
) -> None:
    """Give a change time to show: wait while the check `target` says that something is still under way.

    That is what `ADVICE` means for a passing state. Anything else ends the wait at once, since asking
    again could do harm: each connection while a phone code is pending may void it.
    """
    check = next((check for check, _ in _checks_of(symptoms) if check.__name__ == target), None)
    end = time.monotonic() + seconds
    pause = threading.Event()
    while check is not None and time.monotonic() < end and not stop():
        pause.wait(_SETTLING)
        if _run(check, make_facts()).verdict is not Verdict.ADVICE:
            return


class Outcome(Enum):
    """What a change came to, judged by the same checks as before."""

    RESOLVED = "resolved"
    IMPROVED = "improved"
    UNCHANGED = "unchanged"
    WORSE = "worse"
    UNVERIFIED = "unverified"
    UNDERWAY = "underway"


def compare(before: Report, after: Report, target: str, *, interim: bool = False) -> Outcome:
    """The outcome of a fix for the check `target`; only a fresh pass of that very check is success.

    `interim`: the fix is only a first step, so that it changed nothing yet is no failure.
    """
    ids_before = {item.id for item in before.of(Verdict.PROBLEM)}
    ids_after = {item.id for item in after.of(Verdict.PROBLEM)}
    now = after.get(target)
    if now is None or now.finding.verdict in (Verdict.UNSURE, Verdict.SKIPPED):
        return Outcome.UNVERIFIED
    if ids_after - ids_before:
        return Outcome.WORSE
    if now.finding.verdict is Verdict.FINE:
        return Outcome.IMPROVED if ids_after else Outcome.RESOLVED
    if ids_after < ids_before:
        return Outcome.IMPROVED
    return Outcome.UNDERWAY if interim else Outcome.UNCHANGED
