"""The search box: what people type and paste leads to the right symptom first."""

from __future__ import annotations

import pytest

from opend_wizard.model import Group, Symptom
from opend_wizard.opend.logs.catalogue import EVENTS, GAP
from opend_wizard.opend.logs.event import Event
from opend_wizard.opend.logs.troubles import CODE_TROUBLES, LOGIN_TROUBLES, OTHER_TROUBLES
from opend_wizard.symptoms import ALL, by_id, search
from opend_wizard.symptoms.searching import MOST, owners, ranked
from opend_wizard.symptoms.spelling import plain, words
from opend_wizard.texts import Text
from tests.symptoms.pasted import PASTED

_TROUBLES = (*LOGIN_TROUBLES, *CODE_TROUBLES, *OTHER_TROUBLES)


def first(text: str) -> str:
    """The id of the best match, or nothing."""
    found = search(text)
    return found[0].id if found else ""


@pytest.mark.parametrize(("symptom", "text"), PASTED, ids=[f"{id_}-{n}" for n, (id_, _text) in enumerate(PASTED)])
def test_what_is_pasted_leads_to_its_symptom_first(symptom: str, text: str) -> None:
    known = [id_ for id_ in symptom.split() if by_id(id_) is not None]
    if not known:
        pytest.skip(f"there is no {symptom}")
    assert first(text) in known


@pytest.mark.parametrize("event", _TROUBLES, ids=lambda event: event.kind.value)
def test_every_sentence_of_the_catalogue_leads_to_its_own_symptom(event: Event) -> None:
    owning = owners(ALL, event.kind)
    if not owning:
        pytest.skip("no symptom names it")
    for wording in event.wordings:
        assert first(f"2026-09-18 10:00:05.123 {wording.replace(GAP, ', for a reason, ')}") in owning


def test_most_of_the_catalogues_troubles_have_a_symptom() -> None:
    without = {event.kind.value for event in _TROUBLES if not owners(ALL, event.kind)}
    assert len(without) <= len(_TROUBLES) // 3, sorted(without)


@pytest.mark.parametrize("symptom", ALL, ids=lambda symptom: symptom.id)
def test_each_symptom_is_found_by_its_id_and_its_title(symptom: Symptom) -> None:
    assert first(symptom.id) == symptom.id
    assert first(symptom.title.source) == symptom.id


@pytest.mark.parametrize(
    ("symptom", "text"),
    [
        ("q19", "update"),
        ("q19", "升级"),
        ("q02", "opend closes immediately"),
        ("q14", "firewall"),
        ("q14", "cannot connect"),
        ("x17", "wrong password"),
        ("x06", "white screen"),
    ],
)
def test_what_is_typed_in_a_hurry_leads_somewhere_sensible(symptom: str, text: str) -> None:
    assert first(text) == symptom


@pytest.mark.parametrize("nothing", ["", "   ", "…", "qqqqqq zzzzzz", "\x00"])
def test_what_says_nothing_finds_nothing(nothing: str) -> None:
    assert search(nothing) == ()


def test_progress_of_a_good_start_accuses_nobody() -> None:
    lines = [wording for event in EVENTS for wording in event.wordings if event.kind.value in ("ready", "logged-in")]
    assert lines
    assert all(not owners(ALL, event.kind) for event in EVENTS if event.kind.value in ("ready", "logged-in"))


def test_the_last_trouble_of_a_log_counts_most() -> None:
    one, other = "程序自身数据不存在", "服务启动失败"
    assert [first(f"{one}\n{other}"), first(f"{other}\n{one}")] == ["q03", "q02"]


def test_only_the_end_of_a_huge_text_is_read() -> None:
    assert first("程序自身数据不存在\n" + "nothing here\n" * MOST + "端口被占用") == "q03"


def test_what_is_typed_finds_at_each_letter() -> None:
    assert [first("ECONNREFUSED"[:length]) for length in (5, 8, 12)] == ["q14"] * 3


def test_rare_words_outweigh_what_every_symptom_says() -> None:
    plainly = [Symptom(f"q9{n}", Group.START, Text("OpenD does it"), Text("Because."), ()) for n in range(5)]
    special = Symptom("q99", Group.START, Text("OpenD and the zebra"), Text("Because."), ())
    assert ranked((*plainly, special), "opend zebra")[0] is special


def test_spelling_is_one_for_wide_traditional_and_capital_letters() -> None:
    assert plain("ＥＣＯＮＮ  登入失敗\n網路異常") == "econn 登录失败 网络异常"
    assert words("手机验证码 NeedPhoneCode auto_hold") == (
        "auto_hold", "手机", "机验", "验证", "证码", "needphonecode", "auto", "hold", "need", "phone", "code",
    )  # fmt: skip
