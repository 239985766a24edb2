"""The package keeps the rules of the house, and each rule sees its violation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import architecture
from tests.architecture import MAX_FUNCTION, MAX_MODULE, RULES, Module

Rule = Callable[[Module], Iterator[str]]

ROOT = Path(__file__).resolve().parent.parent

LONG_FUNCTION = "def work():\n" + "    pass\n" * MAX_FUNCTION

VIOLATIONS: tuple[tuple[Rule, str, str], ...] = (
    (architecture.unknown_layer, "elsewhere", ""),
    (architecture.unknown_layer, "elsewhere.deep", ""),
    (architecture.upward_import, "texts", "from opend_wizard.errors import Told"),
    (architecture.upward_import, "opend.places", "import opend_wizard.facts"),
    (architecture.upward_import, "opend.places", "def f():\n    from opend_wizard import facts"),
    (architecture.upward_import, "machine", "if TYPE_CHECKING:\n    from opend_wizard.opend.places import Brand"),
    (architecture.upward_import, "cli.main", "from opend_wizard.gui.app import show"),
    (architecture.upward_import, "gui.app", "from opend_wizard import cli"),
    (architecture.upward_import, "doctor", "from opend_wizard.cli import voice"),
    (architecture.library_through_the_wall, "facts", "import psutil"),
    (architecture.library_through_the_wall, "opend.places", "from psutil import Process"),
    (architecture.library_through_the_wall, "opend.logs", "from lxml import etree"),
    (architecture.library_through_the_wall, "cli.main", "def f():\n    import PySide6.QtCore"),
    (architecture.library_through_the_wall, "flow", "from PySide6.QtCore import QObject"),
    (architecture.relative_import, "doctor", "from .facts import Facts"),
    (architecture.relative_import, "doctor", "from . import facts"),
    (architecture.long_module, "texts", "\n" * (MAX_MODULE + 1)),
    (architecture.long_function, "texts", LONG_FUNCTION),
    (
        architecture.long_function,
        "texts",
        "class C:\n" + LONG_FUNCTION.replace("def", "  async def").replace("    p", "      p"),
    ),
    (architecture.printing, "doctor", "print('fixed')"),
    (architecture.printing, "simulator.process", "def f():\n    print()"),
    (architecture.sentence_put_together, "checks.ports", "Text(f'Port {port} is taken.')"),
    (architecture.sentence_put_together, "checks.ports", "Text('Port ' + port)"),
    (architecture.sentence_put_together, "checks.ports", "Text('Port {}'.format(port))"),
    (architecture.sentence_put_together, "checks.ports", "Text(' '.join(words))"),
    (architecture.sentence_put_together, "checks.ports", "Text('Port %s' % port)"),
    (architecture.places_not_filled, "checks.ports", "Text('Port {port} is taken.')"),
    (architecture.places_not_filled, "checks.ports", "Text('Port {port} is taken.', prot=1)"),
    (architecture.places_not_filled, "checks.ports", "Text('Port {port} is taken.', port=1, by='x')"),
)

KEPT: tuple[tuple[str, str], ...] = (
    ("errors", "from opend_wizard.texts import Text\nfrom opend_wizard import __version__"),
    ("opend.places", "from opend_wizard.machine.host import Machine\nfrom opend_wizard.opend.config import read"),
    ("machine.processes", "import psutil"),
    ("opend.config", "from lxml import etree"),
    ("opend.config_edit", "from lxml import etree"),
    ("gui.app", "from PySide6.QtWidgets import QWizard\nimport opend_wizard.flow"),
    ("__main__", "def f():\n    from opend_wizard.cli import main\n    from opend_wizard.gui import app"),
    ("cli.voice", "print('x')"),
    ("texts", "\n" * MAX_MODULE),
    ("doctor", LONG_FUNCTION.replace("    pass\n", "", 1)),
    ("checks.ports", "Text('Port {port} is {what!r:>4}, {{so}}.', port=f'{port:05}', what=1)"),
    ("checks.ports", "Text(title or other.source, port=' '.join(ports))"),
    ("checks.ports", "Text('One ' 'sentence.')\nText('{a} {b}', a=1, **more)"),
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_package_keeps_the_rule(rule: Rule) -> None:
    complaints = [complaint for module in architecture.modules(ROOT / "opend_wizard") for complaint in rule(module)]
    assert not complaints, "\n".join([str(rule.__doc__), *complaints])


@pytest.mark.parametrize(("rule", "name", "source"), VIOLATIONS)
def test_a_violation_is_seen(rule: Rule, name: str, source: str) -> None:
    assert len(list(rule(Module(name, source)))) == 1


@pytest.mark.parametrize(("name", "source"), KEPT)
def test_what_keeps_the_rules_is_left_alone(name: str, source: str) -> None:
    assert [complaint for rule in RULES for complaint in rule(Module(name, source))] == []


def test_every_rule_has_its_violation() -> None:
    assert {rule for rule, _, _ in VIOLATIONS} == set(RULES)


def test_modules_are_named_as_they_are_imported(tmp_path: Path) -> None:
    for name in ("__init__.py", "texts.py", "opend/__init__.py", "opend/places.py", "gui/__init__.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"# {name}", encoding="utf-8")
    found = {module.name: module.source for module in architecture.modules(tmp_path)}
    assert found == {
        "texts": "# texts.py",
        "opend.": "# opend/__init__.py",
        "opend.places": "# opend/places.py",
        "gui.": "# gui/__init__.py",
    }
