"""What an expression in a script comes to where that is sure, and nothing where only running it would tell."""

from __future__ import annotations

from pathlib import Path

import pytest

from opend_wizard.scripts.contexts import contexts, given
from opend_wizard.scripts.values import Known
from tests.scripts.reading import script

PARSER = "import argparse\np = argparse.ArgumentParser()\n"
PARSED = "args = p.parse_args()\nOpenQuoteContext(port=args.port)\n"
PORT = "p.add_argument('--port', type=int, default=1)\n"


def port(folder: Path, text: str) -> Known | None:
    one = script(folder, f"from futu import *\n{text}")
    (context,) = contexts(one)
    return given(one, context, "port")


@pytest.mark.parametrize(
    "text",
    [
        "C = {'port': 1, 'host': 'a'}\nOpenQuoteContext(port=C['port'])\n",
        "def f():\n    c = {'port': int('1')}\n    OpenQuoteContext(port=c['port'])\n",
        f"{PARSER}{PORT}{PARSED}",
        f"{PARSER}p.add_argument('-p', '--opend-port', dest='port', default=1)\n{PARSED}",
        f"import os\n{PARSER}p.add_argument('--port', type=int, default=os.getenv('P', '1'))\n{PARSED}",
        "import config\nOpenQuoteContext(port=config.PORT)\n",
        "import config as c\nOpenQuoteContext(port=c.PORT)\n",
        "from config import PORT as P\ndef f():\n    OpenQuoteContext(port=P)\n",
        "from config import PORT\nMINE = PORT\nOpenQuoteContext(port=MINE)\n",
    ],
)
def test_what_is_sure(tmp_path: Path, text: str) -> None:
    (tmp_path / "config.py").write_text("PORT = 1\n")
    found = port(tmp_path, text)
    assert found is not None
    assert found.value == 1
    assert (found.option is not None) == ("args" in text)
    assert (found.elsewhere is not None) == ("config" in text)


@pytest.mark.parametrize(
    "text",
    [
        "C = {'port': 1}\nC['port'] = 2\nOpenQuoteContext(port=C['port'])\n",
        "C = {'port': 1}\nload(C)\nOpenQuoteContext(port=C['port'])\n",
        "C = {'port': 1, **more}\nOpenQuoteContext(port=C['port'])\n",
        "C = {'port': 1, 'port': 2}\nOpenQuoteContext(port=C['port'])\n",
        "C = {}\nOpenQuoteContext(port=C['port'])\n",
        f"{PARSER}p.add_argument('--port', type=int, required=True)\n{PARSED}",
        f"{PARSER}p.add_argument('--port', type=int, default=1, nargs=2)\n{PARSED}",
        f"{PARSER}p.add_argument('--port', type=checked, default=1)\n{PARSED}",
        f"{PARSER}{PORT}{PORT}{PARSED}",
        f"{PARSER}{PORT}p.set_defaults(port=2)\n{PARSED}",
        f"{PARSER}{PORT}{PARSED}args.port = 2\n",
        f"{PARSER}{PORT}{PARSED}args = 2\n",
        f"p = mine()\n{PORT}{PARSED}",
        "import config\nconfig.PORT = 2\nOpenQuoteContext(port=config.PORT)\n",
        "import config\nsetattr(config, 'PORT', 2)\nOpenQuoteContext(port=config.PORT)\n",
        "import config\nconfig = other\nOpenQuoteContext(port=config.PORT)\n",
        "try:\n    import config\nexcept ImportError:\n    import mine as config\nOpenQuoteContext(port=config.PORT)\n",
        "import config\nOpenQuoteContext(port=config.TWICE)\n",
        "import config\nOpenQuoteContext(port=config.NONE)\n",
        "import broken\nOpenQuoteContext(port=broken.PORT)\n",
        "import absent\nOpenQuoteContext(port=absent.PORT)\n",
    ],
)
def test_what_only_running_would_tell(tmp_path: Path, text: str) -> None:
    (tmp_path / "config.py").write_text("PORT = 1\nTWICE = 1\nTWICE = 2\n")
    (tmp_path / "broken.py").write_text("PORT = (1\n")
    assert port(tmp_path, text) is None
