"""The symptoms a person can choose, one file each, numbered as in the vendor's FAQ."""

from __future__ import annotations

import re

from opend_wizard.model import Symptom
from opend_wizard.symptoms import (
    q02_own_data_missing,
    q03_service_failed_to_start,
    q04_phone_code,
    q06_device_lock_repeats,
    q09_quote_right_control,
    q10_opend_keeps_quote_right,
    q11_apps_keep_quote_right,
    q14_cannot_connect,
)

ALL: tuple[Symptom, ...] = (
    q02_own_data_missing.SYMPTOM,
    q03_service_failed_to_start.SYMPTOM,
    q04_phone_code.SYMPTOM,
    q06_device_lock_repeats.SYMPTOM,
    q09_quote_right_control.SYMPTOM,
    q10_opend_keeps_quote_right.SYMPTOM,
    q11_apps_keep_quote_right.SYMPTOM,
    q14_cannot_connect.SYMPTOM,
)

_WORDS = re.compile(r"[^\W_]+", re.UNICODE)
_EXACT = 10  # a pasted message that contains a known one outweighs any number of shared words


def by_id(symptom_id: str) -> Symptom | None:
    """The symptom of that id (``q02``), whatever its letters' case; None if there is none."""
    return next((symptom for symptom in ALL if symptom.id == symptom_id.lower()), None)


def search(words: str) -> tuple[Symptom, ...]:
    """The symptoms that `words` (the person's own, or a pasted error message) lead to, best first."""
    scored = [(_score(symptom, words.lower()), symptom) for symptom in ALL]
    return tuple(symptom for score, symptom in sorted(scored, key=lambda pair: -pair[0]) if score > 0)


def _score(symptom: Symptom, wanted: str) -> float:
    known = [text.lower() for text in (*symptom.words, str(symptom.title), symptom.title.source)]
    exact = sum(_EXACT for text in known if wanted and (wanted in text or text in wanted))
    vocabulary = {word for text in (*known, str(symptom.answer).lower(), symptom.id) for word in _WORDS.findall(text)}
    shared = [word for word in _WORDS.findall(wanted) if len(word) > 1 and any(k.startswith(word) for k in vocabulary)]
    return exact + len(set(shared))
