"""Patches keep every byte that they are not about."""

import ast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from opend_wizard.errors import Refused
from opend_wizard.scripts.contexts import Context, contexts
from opend_wizard.scripts.observation import FinallyAfter, InsertBefore, Replace, ReplaceStatement, SetArgument
from opend_wizard.scripts.patches import patched
from opend_wizard.scripts.patches.pieces import MOST_LINES
from tests.scripts.reading import script


def value_of(statement: ast.stmt) -> ast.expr:
    assert isinstance(statement, (ast.Assign, ast.Return))
    assert statement.value is not None
    return statement.value


def first_in(statement: ast.stmt) -> ast.stmt:
    assert isinstance(statement, (ast.FunctionDef, ast.If))
    return statement.body[0]


def statement_of(context: Context) -> ast.stmt:
    assert context.statement is not None
    return context.statement


STRANGE = (
    "# 中文 \t\n\n\nimport  os ;x=1\n\n\nclass  A :\n\tdef f( self ) :\n\t\treturn  [ 1,2 ,\n\n3]   # odd\n\x0c\n"
    's = """a\n   b"""\nfrom moomoo import *\nc = OpenQuoteContext( port = 11111 , )  # here\nif x : print( s )\n'
)


@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_only_the_number_changes(tmp_path, bom, end):
    raw = bom + STRANGE.replace("\n", end).encode()
    one = script(tmp_path, raw)
    (context,) = contexts(one)
    number = context.call.keywords[0].value
    assert patched(one, [Replace(one.span(number), "22222")]) == raw.replace(b"11111", b"22222")


def test_an_encoding_is_kept_and_what_it_lacks_is_refused(tmp_path):
    raw = "# coding: gbk\n# 端口\nP = 11111  # 端口\n".encode("gbk")
    one = script(tmp_path, raw)
    span = one.span(value_of(one.tree.body[0]))
    assert patched(one, [Replace(span, "1")]) == raw.replace(b"11111", b"1")
    with pytest.raises(Refused, match="gbk"):
        patched(one, [Replace(span, '"ü€\U0001f600"')])


def test_columns_behind_chinese_are_found(tmp_path):
    one = script(tmp_path, 'from futu import *\nf("端口", "端口"); c = OpenQuoteContext(port=1)\n')
    (context,) = contexts(one)
    assert (
        patched(one, [SetArgument(one.span(context.call), "port", "2")]).decode().endswith("OpenQuoteContext(port=2)\n")
    )


@pytest.mark.parametrize(
    ("call", "wanted"),
    [
        ("OpenQuoteContext()", "OpenQuoteContext(port=7)"),
        ("OpenQuoteContext('h')", "OpenQuoteContext('h', port=7)"),
        ("OpenQuoteContext('h', port = 1)", "OpenQuoteContext('h', port = 7)"),
        ("OpenQuoteContext(\n    'h',  # there\n)", "OpenQuoteContext(\n    'h', port=7,  # there\n)"),
        ("OpenQuoteContext(\n    'h',\n    a=1,\n)", "OpenQuoteContext(\n    'h',\n    a=1,\n    port=7,\n)"),
    ],
)
def test_an_argument_is_put_where_it_belongs(tmp_path, call, wanted):
    one = script(tmp_path, f"from futu import *\nc = {call}\n")
    (context,) = contexts(one)
    assert (
        patched(one, [SetArgument(one.span(context.call), "port", "7")]).decode()
        == f"from futu import *\nc = {wanted}\n"
    )


def test_tabs_stay_tabs(tmp_path):
    one = script(tmp_path, "from futu import *\ndef f():\n\tc = OpenQuoteContext()\n\tprint(c)\n")
    (context,) = contexts(one)
    text = patched(one, [FinallyAfter(one.span(statement_of(context)), "c.close()")]).decode()
    assert text.endswith("\tc = OpenQuoteContext()\n\ttry:\n\t\tprint(c)\n\tfinally:\n\t\tc.close()\n")


def test_a_string_over_several_lines_keeps_its_content(tmp_path):
    one = script(tmp_path, 'from futu import *\nc = OpenQuoteContext()\ns = """a\n  b\n"""\n')
    (context,) = contexts(one)
    text = patched(one, [FinallyAfter(one.span(statement_of(context)), "c.close()")]).decode()
    assert 'try:\n    s = """a\n  b\n"""\nfinally:\n' in text


def test_what_has_no_place_is_refused(tmp_path):
    one = script(tmp_path, "import os; x = 1\nif x: y = 2\n")
    for statement in (one.tree.body[1], first_in(one.tree.body[2])):
        with pytest.raises(Refused):
            patched(one, [InsertBefore(one.span(statement), "z = 3")])
    with pytest.raises(Refused):
        patched(one, [ReplaceStatement(one.span(one.tree.body[0]), "")])


def test_what_would_be_no_python_is_refused(tmp_path):
    one = script(tmp_path, "def f():\n    return 1\n")
    value = value_of(first_in(one.tree.body[0]))
    with pytest.raises(Refused):
        patched(one, [Replace(one.span(value), "1")])  # nothing would change


def test_a_statement_too_long_to_be_taken_apart_is_refused_at_once(tmp_path):
    one = script(tmp_path, "def f():\n" + "    x = 1\n" * (MOST_LINES + 1))
    with pytest.raises(Refused, match="too many"):
        patched(one, [Replace(one.span(value_of(first_in(one.tree.body[0]))), "2")])


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    before=st.lists(st.sampled_from(["", "# 注", "x  =  1", "if 1 :\n  y=2", "s='''\n\n'''", "\x0c", "def f( ):pass"])),
    after=st.lists(st.sampled_from(["", "# end", "z=( 1,\n\n2)", "class A: pass", "lambda  : 0"])),
    end=st.sampled_from(["\n", "\r\n"]),
    last=st.booleans(),
)
def test_everything_around_an_edit_stays(tmp_path, before, after, end, last):
    text = end.join([*before, "PORT=11111 # p", *after]).replace("\r\n", "\n").replace("\n", end) + (
        end if last else ""
    )
    one = script(tmp_path, text.encode())
    number = value_of(next(node for node in one.tree.body if one.lines[node.lineno - 1].startswith("PORT")))
    assert patched(one, [Replace(one.span(number), "4")]) == text.replace("11111", "4").encode()
