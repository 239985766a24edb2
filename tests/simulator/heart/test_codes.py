from opend_wizard.simulator.heart.codes import Code


def test_only_the_newest_code_counts_and_only_once() -> None:
    code = Code(6)
    first, second = code.send(), code.send()

    assert first != second
    assert len(first) == 6
    assert first.isdecimal()
    assert not code.enter(first)
    assert code.enter(second)
    assert not code.enter(second)
    assert code.sent == [first, second]


def test_a_void_code_counts_no_longer() -> None:
    code = Code(6)
    sent = code.send()
    pending = [code.pending]
    code.void()
    pending.append(code.pending)
    assert pending == [True, False]
    assert not code.enter(sent)


def test_nothing_is_right_before_a_code_was_sent() -> None:
    assert not Code(6).enter("")
    assert not Code(4).enter("0000")


def test_a_wrong_entry_leaves_the_code_in_force_also_one_that_is_no_ascii() -> None:
    code = Code(4)
    sent = code.send()
    assert not code.enter("１２３４")
    assert code.enter(sent)
