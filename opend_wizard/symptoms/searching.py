"""Ranks the symptoms by the person's words and by pasted error text."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from opend_wizard.model import Symptom
from opend_wizard.opend.logs.catalogue import EVENTS, GAP, event_of
from opend_wizard.opend.logs.event import Kind
from opend_wizard.opend.logs.progress import PROGRESS
from opend_wizard.symptoms.spelling import is_chinese, plain, words

MOST = 60_000  # characters of a pasted text that are read: its last ones, since errors stand at the end
_LINES = re.compile(r"[\r\n\u2028\u2029\x00]+|>>>| {3,}")
_TYPED = 12  # words up to which a text was typed, not pasted: then a misspelt word is worth a guess
_LONG = 30  # words from which on a text is mostly noise: single words tell little there
_ALIKE = 0.78  # of two words, as difflib measures it
_EVENT, _LAST_EVENT = 15.0, 25.0
_PHRASE, _EXPLAINED, _BESIDES = 6.0, 0.3, 0.3
_SHORT = 5  # letters
_FAINT = 0.1  # of the best match's points: less is no match at all
_COVERED = 0.5  # of a sentence of OpenD that a symptom must name to be what it is about


@dataclass(frozen=True)
class _Entry:
    """What is known of one symptom: whole phrases, and single words with what they weigh."""

    symptom: Symptom
    phrases: tuple[str, ...]
    vocabulary: dict[str, float]


_Meant = tuple[tuple[str, float], ...]  # known words that one word may have meant, each with how surely


@dataclass(frozen=True)
class _Asked:
    """What is looked for: as one text, and by its words."""

    text: str
    words: frozenset[str]
    meant: tuple[_Meant, ...]


@dataclass(frozen=True)
class _Index:
    entries: tuple[_Entry, ...]
    shared: Counter[str]  # how many symptoms name a phrase
    rarity: dict[str, float]
    owners: dict[Kind, tuple[str, ...]]


def ranked(symptoms: Sequence[Symptom], wanted: str) -> tuple[Symptom, ...]:
    """The symptoms that `wanted` leads to, best first."""
    index = _index_of(symptoms)
    lines = _told_lines(wanted[-MOST:])
    text = "\n".join(line for line, _kind in lines) or wanted[-MOST:]
    points = _by_events([kind for _line, kind in lines], index)
    asked = _Asked(plain(text), frozenset(words(text)), _told(words(text), index))
    besides = _BESIDES if points else 1.0  # where OpenD itself is quoted, that decides
    scores = {
        entry.symptom: points.get(entry.symptom.id, 0.0) + besides * _by_text(entry, asked, index)
        for entry in index.entries
    }
    least = max(scores.values(), default=0.0) * _FAINT
    return tuple(sorted((each for each in scores if scores[each] > least), key=lambda each: -scores[each]))


def owners(symptoms: Sequence[Symptom], kind: Kind) -> tuple[str, ...]:
    """The ids of the symptoms that a sentence of OpenD of that kind leads to."""
    return _index_of(symptoms).owners[kind]


def _index_of(symptoms: Sequence[Symptom]) -> _Index:
    return _index(tuple(symptoms), tuple(str(each.title) for each in symptoms))


def _by_text(entry: _Entry, asked: _Asked, index: _Index) -> float:
    """The phrases and words of `entry`; of overlapping phrases each counts half as much as the one before."""
    phrases = [_phrase(each, asked) / index.shared[each] for each in entry.phrases] if asked.text else []
    by_phrases = sum(points / 2.0**place for place, points in enumerate(sorted(phrases, reverse=True)))
    return by_phrases + sum(_word(entry, each, index) for each in asked.meant)


def _phrase(phrase: str, asked: _Asked) -> float:
    """A known phrase within the text, or a text that is part of a phrase."""
    text = asked.text
    if phrase == text:
        return 4 * _PHRASE
    if phrase in asked.words if _is_word(phrase) else phrase in text:
        return _PHRASE + min(30, len(phrase) * (2 if is_chinese(phrase) else 1)) / 3
    return _PHRASE * len(text) / len(phrase) if len(text) > 1 and text in phrase else 0.0


def _is_word(phrase: str) -> bool:
    """A short word counts only where it is a word of its own."""
    return phrase.isascii() and phrase.isalnum() and len(phrase) <= _SHORT


def _word(entry: _Entry, meant: _Meant, index: _Index) -> float:
    """One word, by the best of what it may have meant."""
    points = (share * entry.vocabulary.get(word, 0.0) * index.rarity[word] for word, share in meant)
    return max(points, default=0.0)


def _told(told: Sequence[str], index: _Index) -> tuple[_Meant, ...]:
    """What each word may have meant, with how surely: as written, begun, or misspelt."""
    surely = 1.0 if len(told) <= _LONG else _LONG / len(told) / 2
    meant = (_meant(word, index, guess=len(told) <= _TYPED) for word in told)
    return tuple(tuple((known, share * surely) for known, share in each) for each in meant)


def _meant(word: str, index: _Index, *, guess: bool) -> Iterable[tuple[str, float]]:
    if word in index.rarity:
        yield word, 1.0
    if not guess or is_chinese(word) or len(word) < 3:
        return
    begun = [known for known in index.rarity if known != word and known.startswith(word)]
    yield from ((known, 0.5) for known in begun)
    if word not in index.rarity and not begun and len(word) > 3:
        from difflib import get_close_matches

        yield from ((known, 0.5) for known in get_close_matches(word, index.rarity, 2, _ALIKE))


def _told_lines(wanted: str) -> list[tuple[str, Kind | None]]:
    """The lines of the text, each with what OpenD tells by it; a start that goes well is no news and left out."""
    lines = [(line, event_of(plain(line).encode())) for line in _LINES.split(wanted)]
    return [(line, None if event is None else event.kind) for line, event in lines if event not in PROGRESS]


def _by_events(kinds: Sequence[Kind | None], index: _Index) -> dict[str, float]:
    """Points for the symptoms of OpenD's own sentences; the last one is what it ended with."""
    points: dict[str, float] = {}
    troubles = [kind for kind in kinds if kind is not None and index.owners.get(kind)]
    for kind in dict.fromkeys(reversed(troubles)):
        worth = _LAST_EVENT if kind is troubles[-1] else _EVENT
        for owner in index.owners[kind]:
            points[owner] = points.get(owner, 0.0) + worth / len(index.owners[kind])
    return points


@cache
def _index(symptoms: tuple[Symptom, ...], _titles: tuple[str, ...]) -> _Index:
    entries = tuple(_entry(symptom) for symptom in symptoms)
    shared = Counter(phrase for entry in entries for phrase in entry.phrases)
    known = Counter(word for entry in entries for word in entry.vocabulary)
    rarity = {word: math.log(1 + len(entries) / count) for word, count in known.items()}
    owners = {event.kind: () if event in PROGRESS else _owners(event.kind, entries) for event in EVENTS}
    return _Index(entries, shared, rarity, owners)


def _entry(symptom: Symptom) -> _Entry:
    texts = (*symptom.words, str(symptom.title), symptom.title.source, symptom.id)
    phrases = tuple(dict.fromkeys(plain(text) for text in texts))
    vocabulary = dict.fromkeys(words(str(symptom.answer)), _EXPLAINED)
    vocabulary.update(dict.fromkeys((word for text in texts for word in words(text)), 1.0))
    return _Entry(symptom, phrases, vocabulary)


def _owners(kind: Kind, entries: Sequence[_Entry]) -> tuple[str, ...]:
    """The symptoms that name most of one of the sentences of `kind`, or `kind` itself."""
    wordings = [tuple(map(plain, text.split(GAP))) for each in EVENTS if each.kind is kind for text in each.wordings]
    named = {entry.symptom.id: max(_named(each, wordings, kind) for each in entry.phrases) for entry in entries}
    most = max(named.values(), default=0.0)
    return tuple(id_ for id_, share in named.items() if share == most and most >= _COVERED)


def _named(phrase: str, wordings: Sequence[tuple[str, ...]], kind: Kind) -> float:
    return 2.0 if phrase == kind.value.replace("-", " ") else max(_share(phrase, parts) for parts in wordings)


def _share(phrase: str, parts: tuple[str, ...]) -> float:
    """How much of a sentence, given in parts with anything between them, `phrase` holds."""
    held = sum(len(part) if part in phrase else len(phrase) if phrase in part else 0 for part in parts)
    return min(1.0, held / sum(map(len, parts)))
