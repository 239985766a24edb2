"""What each rule sees in a script, what it leaves alone, and what its patch makes of it."""

import pytest

from opend_wizard.errors import Refused
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
from tests.scripts.reading import after, lines, script

CLOSED = [
    "from futu import *\nwith OpenQuoteContext() as c:\n    pass\n",
    "from futu import *\nfrom contextlib import closing\nwith closing(OpenQuoteContext()) as c:\n    pass\n",
    "import futu as ft\nc = ft.OpenHKTradeContext()\ntry:\n    pass\nfinally:\n    c.close()\n",
    (
        "import moomoo\nclass A:\n    def __init__(self):\n        self.q = moomoo.OpenQuoteContext()\n"
        "    def end(self):\n        self.q.close()\n"
    ),
    "from futu import OpenQuoteContext as Q\ndef make():\n    c = Q()\n    return c\n",
    "from futu import *\nc = OpenQuoteContext()\nrun(c)\n",
    "from futu import *\ndef end(c):\n    c.close()\nc = OpenQuoteContext()\nend(c)\n",
    "from other import OpenQuoteContext\nc = OpenQuoteContext()\n",
    (
        "from futu import *\nwhile True:\n    try:\n        c = OpenQuoteContext()\n        break\n"
        "    except Exception:\n        pass\nc.close()\n"
    ),
]
OPEN = [
    ("from futu import *\nc = OpenQuoteContext()\nprint(c)\n", 2),
    ("import futu as ft\nc = ft.OpenFutureTradeContext(port=1)\n", 2),
    ("import moomoo.quote\nimport moomoo\nmoomoo.OpenQuoteContext().get_global_state()\n", 3),
    ("from futu import *\nclass A:\n    def __init__(self):\n        self.q = OpenQuoteContext()\n", 4),
    ("from futu import *\ndef use(c):\n    print(c)\nc = OpenQuoteContext()\nuse(c)\n", 4),
    ("try:\n    from moomoo import *\nexcept ImportError:\n    from futu import *\nc = OpenSecTradeContext()\n", 5),
]


@pytest.mark.parametrize("text", CLOSED)
def test_a_context_that_is_closed_or_may_be_is_left_alone(tmp_path, text):
    one = script(tmp_path, text)
    assert open_contexts.look(one) == ()
    assert open_contexts.look_in_loops(one) == ()


@pytest.mark.parametrize(("text", "line"), OPEN)
def test_a_context_that_nothing_closes_is_seen(tmp_path, text, line):
    one = script(tmp_path, text)
    assert lines(open_contexts.look(one)) == [line]
    assert open_contexts.look_in_loops(one) == ()


def test_the_rest_of_the_block_is_put_into_a_try(tmp_path):
    one = script(tmp_path, "from futu import *\n\nc = OpenQuoteContext()  # mine\n\n# ask\nprint(c)\n# end\n")
    (seen,) = open_contexts.look(one)
    assert seen.unsafe is None
    expected = (
        "from futu import *\n\nc = OpenQuoteContext()  # mine\n"
        "try:\n\n    # ask\n    print(c)\nfinally:\n    c.close()\n# end\n"
    )
    assert after(one, (seen,)) == expected


def test_a_script_that_is_sent_news_is_patched_only_deliberately(tmp_path):
    one = script(tmp_path, "from futu import *\nc = OpenQuoteContext()\nc.set_handler(H())\nc.start()\n")
    (seen,) = open_contexts.look(one)
    assert seen.unsafe is not None


@pytest.mark.parametrize(
    "closing", ["", "    print(c)\n", "    print(c)\nc.close()\n"], ids=["alone", "used", "closed too late"]
)
def test_a_context_made_in_a_loop_is_closed_in_each_turn(tmp_path, closing):
    one = script(tmp_path, f"from futu import *\nfor n in range(9):\n    c = OpenQuoteContext()\n{closing}")
    (seen,) = open_contexts.look_in_loops(one)
    assert seen.line == 3
    assert open_contexts.look(one) == ()
    patched = script(tmp_path, after(one, (seen,)))
    assert open_contexts.look_in_loops(patched) == ()


FORK = """
from multiprocessing import Process
from moomoo import OpenQuoteContext

def work():
    c = OpenQuoteContext()
    c.close()

if __name__ == "__main__":
    c = OpenQuoteContext()
    Process(target=work).start()
    c.close()
"""


@pytest.mark.parametrize("head", ["while True:", "def run():"])
def test_the_work_for_contexts_grows_with_their_number_only(tmp_path, head):
    made = "".join(f"    c = OpenQuoteContext(port={port})\n    print(c)\n" for port in range(1000))
    one = script(tmp_path, f"from futu import *\n{head}\n{made}")
    seen, calls = calls_of(lambda: (*open_contexts.look(one), *open_contexts.look_in_loops(one)))
    assert len(seen) == 1000
    assert calls < 1200 * len(seen)  # 370 for each; where each walks through all of it, ten thousand and more


def test_a_patch_deeper_than_python_lets_blocks_nest_is_refused(tmp_path):
    opened = "".join(f"c{number} = OpenQuoteContext()\n" for number in range(25))
    one = script(tmp_path, f"from futu import *\n{opened}print(1)\n")
    with pytest.raises(Refused, match="Change it yourself"):
        after(one, open_contexts.look(one))


def test_a_fork_after_a_context_is_seen_and_mended_below_the_guard(tmp_path):
    one = script(tmp_path, FORK)
    (seen,) = forks.look(one, "fork")
    assert (seen.line, seen.unsafe) == (10, None)
    patched = script(tmp_path, after(one, (seen,)))
    assert 'if __name__ == "__main__":\n    import multiprocessing\n' in patched.source.text
    assert forks.look(patched, "fork") == ()


@pytest.mark.parametrize(
    "text",
    [
        FORK.replace(
            "    c = OpenQuoteContext()\n    Process(target=work).start()\n", "    Process(target=work).start()\n"
        ),
        FORK.replace("    c = OpenQuoteContext()\n    Process", "    Process").replace(
            "start()\n    c.close()", "start()\n"
        ),
        FORK.replace('"__main__":', '"__main__":\n    import multiprocessing as mp\n    mp.set_start_method("spawn")'),
        FORK.replace("Process(t", 'multiprocessing.get_context("spawn").Process(t').replace(
            "from m", "import multiprocessing\nfrom m", 1
        ),
    ],
    ids=["no context", "none in the parent", "spawn", "a context of spawn"],
)
def test_processes_that_can_use_opend_are_left_alone(tmp_path, text):
    assert forks.look(script(tmp_path, text), "fork") == ()


def test_where_python_spawns_by_itself_nothing_forks(tmp_path):
    assert forks.look(script(tmp_path, FORK), "spawn") == ()


@pytest.mark.parametrize(
    "making",
    [
        "os.fork()",
        "multiprocessing.Pool(4).map(work, [1])",
        "multiprocessing.get_context('fork').Process(target=work).start()",
        "concurrent.futures.ProcessPoolExecutor().submit(work)",
    ],
)
def test_every_way_to_fork_is_seen(tmp_path, making):
    head = "import os, multiprocessing, concurrent.futures\nfrom futu import *\ndef work(): pass\n"
    text = f"{head}c = OpenQuoteContext()\n{making}\n"
    assert lines(forks.look(script(tmp_path, text), "fork")) == [5]


def test_without_a_guard_the_patch_makes_one_and_says_so(tmp_path):
    one = script(
        tmp_path, "import multiprocessing as mp\nfrom futu import *\nc = OpenQuoteContext()\nmp.Process().start()\n"
    )
    (seen,) = forks.look(one, "fork")
    assert seen.unsafe is not None
    text = after(one, (seen,))
    assert text.endswith(
        'if __name__ == "__main__":\n    import multiprocessing\n    multiprocessing.set_start_method("spawn")\n'
        "    c = OpenQuoteContext()\n    mp.Process().start()\n"
    )
    assert forks.look(script(tmp_path, text), "fork") == ()


def test_processes_started_while_the_file_is_read_want_a_guard(tmp_path):
    one = script(tmp_path, "import multiprocessing as mp\n\nN = int('4')\nmp.Process().start()\n")
    (seen,) = guards.look(one)
    assert seen.line == 4
    text = after(one, (seen,))
    assert (
        text == "import multiprocessing as mp\n\nN = int('4')\nif __name__ == \"__main__\":\n    mp.Process().start()\n"
    )
    assert guards.look(script(tmp_path, text)) == ()


@pytest.mark.parametrize("call", ["main()", "X = main()"])
def test_a_main_function_without_a_guard_wants_one_too(tmp_path, call):
    head = "import multiprocessing as mp\nfrom futu import *\ndef main():\n"
    one = script(tmp_path, f"{head}    c = OpenQuoteContext()\n    mp.Process().start()\n{call}\n")
    assert lines(guards.look(one)) == [5]
    seen = forks.look(one, "fork")
    assert lines(seen) == [5]
    patched = after(one, seen)
    assert patched.endswith(f'    multiprocessing.set_start_method("spawn")\n    {call}\n')
    assert guards.look(script(tmp_path, patched)) == ()
    assert forks.look(script(tmp_path, patched), "fork") == ()


def test_processes_of_ones_own_kind_are_seen(tmp_path):
    head = "from multiprocessing import Process\nfrom futu import *\nclass W(Process):\n    pass\n"
    one = script(tmp_path, f"{head}c = OpenQuoteContext()\nW().start()\n")
    assert lines(forks.look(one, "fork")) == [6]


def test_a_process_outside_the_guard_is_left_to_the_person(tmp_path):
    head = "from multiprocessing import Process\nfrom futu import *\nc = OpenQuoteContext()\n"
    one = script(tmp_path, f"{head}Process().start()\nif __name__ == '__main__':\n    pass\n")
    (seen,) = forks.look(one, "fork")
    assert not seen.can_be_patched


def test_a_function_that_starts_processes_wants_no_guard(tmp_path):
    assert guards.look(script(tmp_path, "import multiprocessing as mp\ndef f():\n    mp.Process().start()\n")) == ()


@pytest.mark.parametrize(
    ("sent", "right"),
    [
        ('tn.write(b"ping\\n")', 'tn.write(b"ping\\r\\n")'),
        ('tn.write(b"ping")', 'tn.write(b"ping\\r\\n")'),
        ('tn.write(command.encode() + b"\\n")', 'tn.write(command.encode() + b"\\r\\n")'),
        ('s.sendall("relogin\\n".encode())', 's.sendall("relogin\\r\\n".encode())'),
    ],
)
def test_a_line_end_that_opend_swallows_is_put_right(tmp_path, sent, right):
    head = 'from telnetlib import Telnet\ntn = Telnet("127.0.0.1", 22222)\n'
    one = script(tmp_path, f"{head}{sent}  # go\n")
    seen = line_ends.look(one)
    assert lines(seen) == [3]
    assert after(one, seen) == f"{head}{right}  # go\n"


@pytest.mark.parametrize(
    "sent", ['tn.write(b"ping\\r\\n")', 'file.write("hello\\n")', "tn.write(text)", 'f.write("ping pong\\r\\n")']
)
def test_line_ends_of_other_things_are_left_alone(tmp_path, sent):
    assert line_ends.look(script(tmp_path, f"import telnetlib\ntn = telnetlib.Telnet()\n{sent}\n")) == ()


def test_exit_is_taken_out_and_nothing_else(tmp_path):
    one = script(
        tmp_path,
        "def f(s):\n    # the end\n    s.send(b'exit\\r\\n')\n    s.close()\ndef g(s):\n    s.send(b'quit\\r\\n')\n",
    )
    seen = ending_opend.look(one)
    assert lines(seen) == [3, 6]
    assert after(one, seen) == "def f(s):\n    # the end\n    s.close()\ndef g(s):\n    pass\n"
    assert all(each.unsafe is None for each in seen)


def test_a_script_that_waits_for_opend_to_hang_up_is_patched_deliberately(tmp_path):
    one = script(tmp_path, "import telnetlib\ntn = telnetlib.Telnet()\ntn.write(b'exit\\r\\n')\ntn.read_all()\n")
    assert ending_opend.look(one)[0].unsafe is not None


SECRET = "hunter-2-secret"


@pytest.mark.parametrize(
    "text",
    [
        f"ctx.unlock_trade('{SECRET}')",
        f"ctx.unlock_trade(password_md5='{SECRET}')",
        f"PIN = '{SECRET}'\nctx.unlock_trade(PIN)",
        f"TRADE_PWD = '{SECRET}'",
        f"login(password='{SECRET}')",
        f"run('./OpenD -login_account=1 -login_pwd={SECRET}')",
        f"交易密码 = '{SECRET}'",
        f"tradePassword = '{SECRET}'",
        f"unlock_pwd_md5 = '{SECRET}'",
    ],
)
def test_a_password_is_seen_and_never_told(tmp_path, text):
    one = script(tmp_path, text + "\n")
    (seen,) = secrets.look(one)
    assert SECRET not in repr(seen)
    assert SECRET not in repr(one)
    assert not seen.can_be_patched


@pytest.mark.parametrize(
    "text",
    [
        "ctx.unlock_trade(os.environ['PWD'])",
        "pwd = ''",
        "password = input()",
        "cwd = 'x'",
        "bypass = 'x'",
        "compass='N'",
        "pwd = 'your_password'",
    ],
)
def test_what_is_no_password_is_left_alone(tmp_path, text):
    assert secrets.look(script(tmp_path, text + "\n")) == ()


RAW = (
    "import socket, struct\nH = struct.Struct('<1s1sI2B2I20s8s')\ns = socket.create_connection(('127.0.0.1', 11111))\n"
)


def test_a_protocol_of_ones_own_needs_heartbeats(tmp_path):
    assert lines(heartbeats.look(script(tmp_path, RAW))) == [2]
    assert lines(heartbeats.look(script(tmp_path, "import socket\nx = b'FT'\nsend(1001)\n"))) == [3]


@pytest.mark.parametrize(
    "text",
    [RAW + "send(1004)\n", RAW + "def keep_alive(): pass\n", RAW + "from futu import *\n", "import socket\nx = 1001\n"],
)
def test_who_sends_heartbeats_is_left_alone(tmp_path, text):
    assert heartbeats.look(script(tmp_path, text)) == ()


@pytest.mark.parametrize(
    ("head", "make"),
    [
        ("from telnetlib import Telnet", "Telnet"),
        ("import telnetlib", "telnetlib.Telnet"),
        ("import telnetlib as t", "t.Telnet"),
    ],
)
def test_telnetlib_is_replaced_by_a_class_of_the_same_use(tmp_path, head, make):
    one = script(tmp_path, f"# mine\n{head}\n\nwith {make}('127.0.0.1', 22222) as tn:\n    tn.write(b'ping\\r\\n')\n")
    seen = no_telnetlib.look(one)
    assert lines(seen) == [2]
    text = after(one, seen)
    assert text.startswith("# mine\nimport socket\n")
    assert text.endswith("\nwith Telnet('127.0.0.1', 22222) as tn:\n    tn.write(b'ping\\r\\n')\n")
    assert no_telnetlib.look(script(tmp_path, text)) == ()


@pytest.mark.parametrize("use", ["tn.interact()", "telnetlib.IAC", "class T(telnetlib.Telnet): pass"])
def test_more_of_telnetlib_than_that_is_left_to_the_person(tmp_path, use):
    (seen,) = no_telnetlib.look(script(tmp_path, f"import telnetlib\ntn = telnetlib.Telnet()\n{use}\n"))
    assert not seen.can_be_patched
