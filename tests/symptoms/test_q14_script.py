"""A person's script against a simulated OpenD: each mistake is seen, patched where that can be, and taken back."""

import os
import sys
from pathlib import Path

import pytest

from opend_wizard import doctor
from opend_wizard.facts import Facts
from opend_wizard.machine import Machine
from opend_wizard.model import Fix, Symptom, Verdict
from opend_wizard.opend.places import find
from opend_wizard.report import as_json, as_text
from opend_wizard.simulator import layout
from opend_wizard.simulator.practice import FAULTS, Practice
from opend_wizard.steps import WriteFile
from opend_wizard.symptoms import ALL, by_id
from tests import circle
from tests.opend.test_pythons import make
from tests.simulator.keys import make_key

SECRET = "hunter-2-secret"


@pytest.fixture(scope="module")
def healthy(tmp_path_factory):
    with Practice.start("q10", tmp_path_factory.mktemp("well") / "practice") as patient:
        patient.stop_opend()  # it is its settings that a script is held against
        yield patient


@pytest.fixture
def look(healthy, tmp_path):
    """What the checks of a symptom find in a script; `{port}` in it is OpenD's."""

    def look(text, symptom="q14"):
        path = tmp_path / "trade.py"
        path.write_bytes(
            text if isinstance(text, bytes) else text.replace("{port}", str(healthy.layout.api_port)).encode()
        )
        return doctor.examined([named(symptom)], facts(healthy, path), chosen=True)

    return look


def facts(patient, script):
    places = patient.installation_arguments
    (found,) = find(Machine(), program_dir=places.program_dir, data_dir=places.data_dir, config=places.config)
    return Facts(found, Machine(), patient.state_dir, script=script)


def named(symptom: str) -> Symptom:
    found = by_id(symptom)
    assert found is not None
    return found


def wrote(fix: Fix) -> WriteFile:
    (step,) = fix.steps
    assert isinstance(step, WriteFile)
    return step


def problems(report):
    return {item.id for item in report.of(Verdict.PROBLEM) if item.id.startswith("script_")}


def test_a_good_script_is_found_good(look):
    text = "from moomoo import *\nctx = OpenQuoteContext(host='127.0.0.1', port={port})\nctx.close()\n"
    report = look(text)
    assert problems(report) == set()
    told = [
        item for item in report.examined if item.id.startswith("script_") and item.finding.verdict is not Verdict.FINE
    ]
    assert [item.id for item in told] in ([], ["script_has_its_sdk"])  # as this computer has the SDK or not


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("port=1234", "port={port}"),
        ("'127.0.0.1', 1234", "'127.0.0.1', {port}"),
        ("port='{port}'", "port={port}"),
        ("", "port={port}"),
        ("port=int(os.environ.get('PORT', '1234'))", "port=int(os.environ.get('PORT', {port}))"),
    ],
)
def test_another_port_is_seen_wherever_it_is_decided(look, given, wanted, tmp_path, healthy):
    head = "import os\nfrom moomoo import OpenQuoteContext\n"
    report = look(f"{head}with OpenQuoteContext({given}) as ctx:\n    pass\n")
    assert problems(report) == {"script_uses_opends_port"}
    fix = circle.fix_of(report, "use_opends_port_in_script")
    assert not fix.deliberate
    wanted = wanted.replace("{port}", str(healthy.layout.api_port))
    assert wrote(fix).after.decode() == f"{head}with OpenQuoteContext({wanted}) as ctx:\n    pass\n"


def test_a_port_by_name_is_changed_where_it_is_given(look, healthy):
    report = look(
        "from futu import *\nHOST, X = 'a', 1\nPORT: int = 1  # old\n"
        "c = OpenSecTradeContext(TrdMarket.HK, '127.0.0.1', PORT)\nc.close()\n"
    )
    finding = report.finding("script_uses_opends_port")
    assert "1, from PORT in line 3" in str(finding.evidence[0].seen)
    assert f"PORT: int = {healthy.layout.api_port}  # old".encode() in wrote(finding.fixes[0]).after


def test_a_name_that_means_something_else_too_is_changed_only_deliberately(look):
    report = look("from futu import *\nN = 1\nwith OpenQuoteContext(port=N): print(N)\n")
    assert report.finding("script_uses_opends_port").fixes[0].deliberate


def test_what_only_running_would_tell_is_not_judged(look):
    report = look(
        "from futu import *\nimport settings\nwith OpenQuoteContext(settings.HOST, settings.PORT): pass\n"
        "with OpenQuoteContext(**settings.ALL): pass\n"
    )
    assert problems(report) == set()
    for check in ("script_uses_opends_port", "script_uses_opends_host"):
        assert report.finding(check).verdict is Verdict.UNSURE
        assert "in line 3 could not be told" in str(report.finding(check).evidence[0].seen)


def test_a_default_of_the_command_line_is_changed_where_it_stands(look, healthy):
    head = "import argparse\nfrom futu import *\np = argparse.ArgumentParser()\n"
    tail = "args = p.parse_args()\nwith OpenQuoteContext(port=args.port): pass\n"
    report = look(f"{head}p.add_argument('-p', '--port', type=int, default='1')\n{tail}")
    finding = report.finding("script_uses_opends_port")
    assert "1, unless the command line says otherwise (--port)" in str(finding.evidence[0].seen)
    wanted = f"{head}p.add_argument('-p', '--port', type=int, default={healthy.layout.api_port})\n{tail}"
    assert wrote(finding.fixes[0]).after.decode() == wanted


def test_a_constant_of_a_module_beside_the_script_is_told_and_left_to_the_person(look, tmp_path):
    (tmp_path / "config.py").write_text("HOST = '127.0.0.1'\n\nPORT = 1\n")
    report = look("from futu import *\nimport config\nwith OpenQuoteContext(config.HOST, config.PORT): pass\n")
    assert problems(report) == {"script_uses_opends_port"}
    finding = report.finding("script_uses_opends_port")
    assert f"1, from config.PORT in line 3 of {tmp_path.resolve() / 'config.py'}" in str(finding.evidence[0].seen)
    assert not finding.fixes
    assert "change it there yourself" in str(finding.remedy)


@pytest.mark.parametrize(("host", "elsewhere"), [("192.0.2.8", True), ("::1", False), ("localhost", None)])
def test_another_address_is_seen(look, host, elsewhere):
    report = look(f"from futu import *\nwith OpenQuoteContext('{host}', {{port}}): pass\n")
    assert problems(report) == (set() if elsewhere is None else {"script_uses_opends_host"})
    for fix in report.finding("script_uses_opends_host").fixes:
        assert fix.deliberate == elsewhere
        assert b"'127.0.0.1'" in wrote(fix).after or b'"127.0.0.1"' in wrote(fix).after


def test_a_password_is_told_of_and_shown_nowhere(look, tmp_path, healthy):
    report = look(
        f"from futu import *\nwhile True:\n    c = OpenSecTradeContext(port={{port}})\n    c.unlock_trade('{SECRET}')\n"
    )
    item = report.get("script_holds_no_passwords")
    assert item is not None
    assert item.finding.verdict is Verdict.ADVICE
    fix = circle.fix_of(report, "close_script_contexts_in_loops")
    installation = facts(healthy, None).installation
    cause = report.get("script_piles_up_no_contexts")
    assert cause is not None
    shown = [
        as_text.check(report, installation, 200),
        as_text.plan(cause, fix, tmp_path, 200),
        str(as_json.planned("q14", report, fix)),
        repr(report),
        repr(fix),
    ]
    assert "unlock_trade" in shown[1]
    assert not any(SECRET in each for each in shown)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("import futu\nprint 'a'\n", "Python 2"),
        ("def f(:\n", "no valid Python"),
        (b"\x7fELF", "a program"),
        ("name = '端口'\n".encode("gb18030"), "GB18030"),
    ],
)
def test_what_cannot_be_read_is_the_only_thing_told(look, text, said):
    report = look(text)
    assert problems(report) == {"script_can_be_read"}
    assert said in str(report.finding("script_can_be_read").evidence[0].seen)
    assert report.finding("script_uses_opends_port").verdict is Verdict.SKIPPED


def test_a_script_in_gb18030_is_saved_in_utf8(healthy, tmp_path):
    path = tmp_path / "trade.py"
    path.write_bytes("name = '端口'\r\n".encode("gb18030"))
    before = doctor.examined([named("q14")], facts(healthy, path), chosen=True)
    fix = circle.fix_of(before, "save_script_as_utf8")
    assert wrote(fix).after == "name = '端口'\r\n".encode()


@pytest.mark.skipif(os.name != "posix", reason="the folders are those of other systems")
@pytest.mark.parametrize(
    ("version", "verdict"), [("3.12", Verdict.ADVICE), ("3.13", Verdict.PROBLEM), ("3.14", Verdict.PROBLEM)]
)
def test_telnetlib_is_a_problem_where_the_scripts_python_has_none(look, tmp_path, version, verdict):
    make(tmp_path / ".venv", version, venv=True)
    report = look("import telnetlib\nwith telnetlib.Telnet('h') as tn: tn.write(b'ping\\r\\n')\n", "q18")
    finding = report.finding("script_needs_no_telnetlib")
    assert finding.verdict is verdict
    assert b"class Telnet:" in wrote(finding.fixes[0]).after


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not fork by themselves")
@pytest.mark.parametrize(("version", "wrong"), [("3.13", True), ("3.14", False)])
def test_from_314_on_linux_does_not_fork_by_itself(look, tmp_path, version, wrong):
    make(tmp_path / ".venv", version, venv=True)
    text = "from multiprocessing import Process\nfrom futu import *\n"
    text += "if __name__ == '__main__':\n    c = OpenQuoteContext(port={port})\n    Process().start()\n    c.close()\n"
    assert problems(look(text, "q16")) == ({"script_does_not_fork_with_a_context"} if wrong else set())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork, so this symptom does not occur there")
def test_without_a_script_one_line_says_so(healthy):
    report = doctor.examined([named("q16")], facts(healthy, None), chosen=True)
    assert [item.finding.verdict for item in report.examined] == [Verdict.ASK]
    assert "--script" in str(report.examined[0].finding.remedy)


def test_no_script_check_runs_where_no_script_was_named(healthy):
    report = doctor.examined([named("q14")], facts(healthy, None), chosen=True)
    assert not any(item.id.startswith("script_") for item in report.examined)


def test_keys_and_encryption_are_those_of_opend(tmp_path):
    with Practice.start("q10", tmp_path / "practice") as patient:
        patient.stop_opend()
        key, other = make_key(tmp_path / "key.pem"), make_key(tmp_path / "other.pem")
        layout.configure(patient.layout, {"rsa_private_key": str(key)})
        path, port = tmp_path / "trade.py", patient.layout.api_port

        def look(text):
            path.write_bytes(text.encode())
            return doctor.examined([named("q14")], facts(patient, path), chosen=True)

        plain = f"import moomoo as mm\n\nwith mm.OpenQuoteContext(port={port}) as c:\n    pass\n"
        report = look(plain)
        assert problems(report) == {"script_encrypts_as_opend_does"}
        text = wrote(circle.fix_of(report, "encrypt_in_script_as_opend")).after.decode()
        assert (
            f"SysConfig.set_init_rsa_file({str(key)!r})\nwith mm.OpenQuoteContext(port={port}, is_encrypt=True)" in text
        )
        assert problems(look(text)) == set()
        assert problems(look(text.replace("key.pem", "other.pem"))) == {"script_uses_opends_key"}
        assert problems(look(text.replace("key.pem", "gone.pem"))) == {"script_uses_opends_key"}
        assert problems(look(text.replace(repr(str(key)), "'keys/started-elsewhere.pem'"))) == set()
        switched = "from futu import *\nSysConfig.enable_proto_encrypt(True)\n"
        assert problems(look(f"{switched}with OpenQuoteContext(port={port}): pass\n")) == set()
        layout.configure(patient.layout, {})
        assert problems(look(text)) == {"script_encrypts_as_opend_does", "script_uses_opends_key"}
        assert other.exists()


@pytest.mark.parametrize(
    ("fault", "check", "fix"),
    [
        ("q16-fork", "script_does_not_fork_with_a_context", "start_script_processes_by_spawn"),
        ("q14-script-port", "script_uses_opends_port", "use_opends_port_in_script"),
        ("q14-script-piles-up", "script_piles_up_no_contexts", "close_script_contexts_in_loops"),
        ("q14-script-line-end", "script_ends_telnet_lines_with_crlf", "end_script_lines_with_crlf"),
    ],
)
def test_the_circle(tmp_path, fault, check, fix):
    broken = next(each for each in FAULTS if each.id == fault)
    symptom, reason = broken.symptom, broken.impossible()
    if reason is not None:
        pytest.skip(str(reason))
    with Practice.start(symptom, tmp_path / "practice", fault) as patient:
        script = patient.installation_arguments.script
        assert script is not None
        everything = doctor.examined(ALL, facts(patient, script), chosen=False)
        assert problems(everything) == {check}
        went = circle.go(patient, symptom, check, fix)
        assert went.before.default_fix() is not None


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_link_to_a_script_stays_a_link(healthy, tmp_path):
    real, link = tmp_path / "real.py", tmp_path / "trade.py"
    real.write_text("from futu import *\nwith OpenQuoteContext(port=1): pass\n")
    link.symlink_to(real)
    report = doctor.examined([named("q14")], facts(healthy, link), chosen=True)
    assert wrote(circle.fix_of(report, "use_opends_port_in_script")).path == Path(real.resolve())
