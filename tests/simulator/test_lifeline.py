import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import IO

import pytest

ROOT = Path(__file__).parents[2]
LIVE = """
import threading
from opend_wizard.simulator.lifeline import Lifeline, say
over = threading.Event()
def obey(order):
    if order["do"] == "end":
        over.set()
    return {"done": order["do"]}
lifeline = Lifeline(obey, over)
say({"ready": True})
lifeline.wait()
say({"over": True})
"""


@pytest.fixture
def alive() -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", LIVE], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    )


def pipes(process: "subprocess.Popen[str]") -> tuple[IO[str], IO[str]]:
    assert process.stdin is not None
    assert process.stdout is not None
    return process.stdin, process.stdout


def test_orders_are_answered_line_by_line_and_the_end_of_the_pipe_ends_it(alive: "subprocess.Popen[str]") -> None:
    with alive:
        orders, answers = pipes(alive)
        assert json.loads(answers.readline()) == {"ready": True}
        orders.write('{"do": "this"}\n\n')
        assert json.loads(answers.readline()) == {"done": "this"}
        orders.close()
        assert json.loads(answers.readline()) == {"over": True}
    assert alive.returncode == 0


@pytest.mark.parametrize("bad", ["no json", "[1]", "{}"])
def test_a_bad_order_is_answered_and_survived(alive: "subprocess.Popen[str]", bad: str) -> None:
    with alive:
        orders, answers = pipes(alive)
        answers.readline()
        orders.write(bad + "\n")
        assert json.loads(answers.readline())["ok"] is False
        orders.write('{"do": "end"}\n')
        assert json.loads(answers.readline()) == {"done": "end"}
        assert json.loads(answers.readline()) == {"over": True}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no polite signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_polite_signal_ends_it(alive: "subprocess.Popen[str]", number: int) -> None:
    with alive:
        _, answers = pipes(alive)
        answers.readline()
        os.kill(alive.pid, number)
        assert json.loads(answers.readline()) == {"over": True}
    assert alive.returncode == 0
