"""The command that makes a report for the vendor's engineers: record, collect, look, save. Nothing is sent."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Generator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from opend_wizard import languages, preferences
from opend_wizard.cli.answering import ended_gently, pressed_enter
from opend_wizard.cli.look import examine
from opend_wizard.cli.main import NOTHING_WRONG, PROBLEMS, WRONG_USAGE
from opend_wizard.cli.setup import Setup
from opend_wizard.cli.voice import Voice, can_ask
from opend_wizard.commands import Typed
from opend_wizard.errors import Refused, Told
from opend_wizard.fixes.log_level import DEFAULT, SETTING, Purpose
from opend_wizard.ladder import climb
from opend_wizard.languages import Language
from opend_wizard.report import as_bundle
from opend_wizard.report.bundle import (
    Draft,
    Making,
    Moment,
    Order,
    Person,
    Recording,
    last_minutes,
    left_raised,
    make,
    restore,
)
from opend_wizard.report.pace import Pace
from opend_wizard.symptoms import ALL
from opend_wizard.texts import Text, Translate, size

_PURPOSES = {"trade": Purpose.TRADE, "quotes": Purpose.QUOTES}


def report(arguments: argparse.Namespace, voice: Voice) -> int:
    """Record while the person lets the trouble happen, or take what is there; preview, and save on consent."""
    setup = Setup.of(arguments)
    if arguments.restore:
        return _restore(setup, voice)
    if arguments.last is None and arguments.minutes is None and not (can_ask() and not voice.as_json):
        voice.complain(Text("Say how long to record with --minutes, or take what is there already with --last."))
        return WRONG_USAGE
    setup.only_one()
    target = _target(arguments.out)
    with ended_gently():
        _restore_first(setup, voice)
        if arguments.last is not None:
            order: Order | None = _last(arguments, setup, target)
        else:
            order = _recorded(arguments, setup, target, voice)
        if order is None:
            return PROBLEMS
        return _make(_with_findings(order, setup, voice), arguments, voice)


def _restore_first(setup: Setup, voice: Voice) -> None:
    """What an earlier recording left raised is not taken for the person's own wish."""
    if left_raised(setup.journal, setup.state_dir, setup.machine) is not None:
        try:
            told = restore(setup.journal, setup.state_dir, setup.facts)
        except Told as trouble:  # the report is wanted all the same; the next start says so again
            voice.complain(Text("{name} could not be put back: {why}", name=SETTING, why=trouble.text))
            return
        voice.complain(told or Text("An earlier recording had left {name} raised; it is put back.", name=SETTING))


def _target(given: Path | None) -> Path:
    name = f"opend-report-{datetime.now().astimezone():%Y%m%d-%H%M%S}.zip"
    target = Path.cwd() / (given or name)
    target = target / name if target.is_dir() else target
    if not target.parent.is_dir():
        raise Refused(Text("There is no folder {folder} to put the report into.", folder=target.parent))
    if target.exists():
        raise Refused(Text("There is a file {path} already. Choose another name.", path=target))
    return target


def _last(arguments: argparse.Namespace, setup: Setup, target: Path) -> Order:
    facts = setup.facts()
    now = datetime.now().astimezone()
    parts = last_minutes(facts.log_folder, arguments.last, now)
    begun = datetime.fromtimestamp(now.timestamp() - arguments.last * 60).astimezone()
    level = Text("{level}, as it was", level=facts.setting(SETTING) or DEFAULT)
    return Order(target, facts, parts, begun, now, level, _person(arguments), binary=arguments.include_binary)


def _recorded(arguments: argparse.Namespace, setup: Setup, target: Path, voice: Voice) -> Order | None:
    recording = Recording(setup.facts, setup.journal, setup.state_dir, _PURPOSES[arguments.purpose])
    if recording.plan is not None:
        voice.say(Text("{title} It is put back when the recording ends.", title=recording.plan.title))
        voice.say(recording.plan.steps[0].describe())
        if not (arguments.yes or voice.ask(Text("Begin the recording? [y/N]"))):
            voice.say(Text("Nothing was changed."))
            return None
    try:
        _follow(recording.run(_goes_on, _never, arguments.minutes), voice)
    except KeyboardInterrupt:
        _tell_level(recording, voice)
        if not voice.ask(Text("Make the report of what was recorded so far? [y/N]")):
            raise
    else:
        _tell_level(recording, voice)
    return Order(
        target,
        setup.facts(),
        recording.collect(),
        recording.begun,
        recording.ended,
        recording.level,
        _person(arguments),
        binary=arguments.include_binary,
    )


def _never() -> bool:
    return False


def _goes_on(_moment: Moment) -> bool:
    return can_ask() and pressed_enter()


def _follow(moments: Generator[Moment, None, None], voice: Voice) -> None:
    try:
        for moment in moments:
            voice.say(moment.value)
            sys.stdout.flush()
            if can_ask():
                voice.say(Text("Press Enter when it is done, or Ctrl+C to stop."))
    finally:
        moments.close()  # what it raised is put back now, not some day


def _tell_level(recording: Recording, voice: Voice) -> None:
    if recording.trouble is not None:
        voice.complain(Text("{name} could not be put back: {why}", name=SETTING, why=recording.trouble.text))
        voice.complain(Text("Run “{command}” to try again.", command=Typed("report", "--restore")))
    elif recording.restored is not None:
        voice.complain(recording.restored)
    elif recording.plan is not None:
        voice.say(Text("{name} is as it was. Start OpenD again when you can, so that it reads it.", name=SETTING))


def _person(arguments: argparse.Namespace) -> Person:
    code = ""
    if arguments.code is not None:
        try:
            code = arguments.code.read_text("utf-8", "replace")
        except OSError as error:
            reason = error.strerror or "?"
            raise Refused(Text("{path} could not be read: {reason}.", path=arguments.code, reason=reason)) from error
    return Person(arguments.note, arguments.language, arguments.sdk, arguments.interface, code)


def _with_findings(order: Order, setup: Setup, voice: Voice) -> Order:
    """The same order, with what the wizard itself finds now."""
    facts = setup.facts()
    found = examine(ALL, facts, voice, chosen=False)
    rungs = tuple(climb(facts)) if "answer" in facts.seen else ()
    return replace(order, facts=facts, report=found, ladder=rungs)


def _make(order: Order, arguments: argparse.Namespace, voice: Voice) -> int:
    draft = _drafted(order, voice, languages.translator(_language(order, arguments)))
    try:
        voice.say(as_bundle.preview(draft, voice.width, voice.pen))
        if not (arguments.yes or voice.ask(Text("Save it as {path}? [y/N]", path=draft.target))):
            voice.answer(as_bundle.made(draft, None))
            voice.say(Text("The report was not saved; nothing of it was kept."))
            return PROBLEMS
        path = draft.save()
    finally:
        draft.discard()
    voice.answer(as_bundle.made(draft, path))
    voice.say(
        Text(
            "Saved: {path} ({size}). Nothing was sent anywhere; look into it before you hand it over.",
            path=path,
            size=size(draft.size),
        )
    )
    return NOTHING_WRONG


def _language(order: Order, arguments: argparse.Namespace) -> Language:
    kept = preferences.read(order.facts.state_dir).report_language
    return languages.of_report(kept, arguments.report_lang)


def _drafted(order: Order, voice: Voice, translate: Translate) -> Draft:
    draft, pace = None, Pace()
    for item in make(order, translate):
        if isinstance(item, Making):
            voice.progress(as_bundle.making(item, pace.left(item.done, item.total)))
        else:
            draft = item
    voice.progress_ends()
    if draft is None:
        raise Refused(Text("The report was not made."))
    return draft


def _restore(setup: Setup, voice: Voice) -> int:
    """Put back what an earlier recording left raised."""
    run = left_raised(setup.journal, setup.state_dir, setup.machine)
    if run is None:
        voice.answer(as_bundle.restored(done=False))
        voice.say(Text("No recording has left the log level raised."))
        return NOTHING_WRONG
    told = restore(setup.journal, setup.state_dir, setup.facts)
    voice.answer(as_bundle.restored(done=True))
    back = Text("The log level, raised since {when}, is put back. Start OpenD again.", when=as_bundle.when(run))
    voice.say(told or back)
    return NOTHING_WRONG
