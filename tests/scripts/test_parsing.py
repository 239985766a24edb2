"""From text to syntax tree, quickly, or with the reason why not."""

import ast
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from opend_wizard.errors import Refused, Told
from opend_wizard.scripts import NotParsed, read
from opend_wizard.scripts.contexts import contexts
from opend_wizard.scripts.patches import patched
from opend_wizard.scripts.rules import (
    ending_opend,
    forks,
    guards,
    heartbeats,
    line_ends,
    no_telnetlib,
    open_contexts,
    secrets,
)
from tests.effort import calls_of
from tests.scripts.reading import script
from tests.thorough import examples

RULES = (
    open_contexts.look,
    open_contexts.look_in_loops,
    lambda one: forks.look(one, "fork"),
    guards.look,
    no_telnetlib.look,
    line_ends.look,
    ending_opend.look,
    secrets.look,
    heartbeats.look,
)


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("import futu\nprint 'a'\n", 2, "Python 2"),
        ("try:\n    pass\nexcept Exception, e:\n    pass\n", 3, "Python 2"),
        ("import os\nx = (\n", 2, "no valid Python"),
        ("def f():\nreturn 1\n", 2, "no valid Python"),
        ("<html><body>Hello</body></html>\n", 1, "does not look like"),
        ("x = " + "(" * 5000 + "\nimport os\n", 1, "."),
    ],
)
def test_what_does_not_parse_is_told_with_its_line(tmp_path, text, line, said):
    with pytest.raises(NotParsed, match=said) as caught:
        script(tmp_path, text)
    assert caught.value.line == line


def test_the_scripts_own_warnings_are_its_own(tmp_path):
    script(tmp_path, 'x = "\\d"\nassert (x, "always")\n')


PIECES = st.sampled_from(
    [
        "from moomoo import *\n",
        "import futu as ft\n",
        "from telnetlib import Telnet\n",
        "import multiprocessing as mp\n",
        "ctx = OpenQuoteContext(port=P)\n",
        "P = int(os.environ.get('PORT', '11111'))\n",
        "P = P\n",
        "while True:\n    ctx = ft.OpenSecTradeContext(*a, **k)\n",
        "with Telnet('h') as tn: tn.write(b'exit\\n')\n",
        "mp.Process(target=f).start()\n",
        "def f(ctx=None, *, pwd='x'):\n    global P\n    return ctx\n",
        "ctx.unlock_trade('123456')\n",
        "if __name__ == '__main__': pass\n",
        "s.sendall(b'ping')\n",
        "x = lambda y: (z := y)\n",
        "\x0c\r\n",
        "print 'x'\n",
    ]
)


@settings(max_examples=examples(150), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.lists(PIECES, max_size=12).map(lambda parts: "".join(parts).encode()), st.binary(max_size=300)))
@example(b"\xef\xbb\xbf")
@example(b"")
@example(b"\xef\xbb\xbf# coding: latin-1\n")
def test_whatever_a_file_holds_the_reader_answers_or_tells(tmp_path, raw):
    path = tmp_path / "any.py"
    path.write_bytes(raw)
    try:
        found = read(path)
    except Told:
        return
    for rule in RULES:
        for seen in rule(found):
            assert 1 <= seen.line <= len(found.lines)
            assert str(seen.reason)
            if seen.edits:
                with suppress(Refused):
                    ast.parse(patched(found, seen.edits))


@pytest.mark.slow
def test_of_fifty_thousand_lines_each_is_looked_at_a_few_times(tmp_path):
    block = "def f{0}(a, b):\n    x = a + b * {0}\n    return [x, {{'k': 'v{0}'}}, g(a=1)]\n\n\n"
    text = "from moomoo import *\n" + "".join(block.format(n) for n in range(10_000)) + "ctx = OpenQuoteContext()\n"
    path = tmp_path / "long.py"
    path.write_text(text)
    found = read(path)
    seen, calls = calls_of(lambda: [rule(found) for rule in RULES])
    assert len(found.lines) > 50_000
    assert [each.line for each in seen[0]] == [len(found.lines)]
    assert len(contexts(found)) == 1
    assert calls < 200 * len(found.lines)  # 35; where each line is looked for in all, many thousands
