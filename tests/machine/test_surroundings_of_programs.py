"""What a program of the system is given to know, and that nothing of the person's is run by asking the loader."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from opend_wizard.machine import loading, programs

posix = pytest.mark.skipif(sys.platform == "win32", reason="the variables of POSIX")
HARMFUL = (
    *("LD_PRELOAD", "LD_LIBRARY_PATH", "LD_AUDIT", "DYLD_INSERT_LIBRARIES", "PYTHONPATH", "PYTHONSTARTUP", "BASH_ENV"),
    *("ENV", "IFS", "PERL5LIB", "PERL5OPT", "RUBYOPT", "GCONV_PATH", "APT_CONFIG", "DPKG_ROOT", "SYSTEMD_PAGER"),
)


@posix
def test_a_program_of_the_system_gets_nothing_that_names_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in HARMFUL[2:]:
        monkeypatch.setenv(name, str(tmp_path / "evil"))
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setenv("LC_MESSAGES", "C")
    shown = programs.run(["/usr/bin/env"], 10, lambda: False)
    assert shown.status == 0
    assert str(tmp_path) not in shown.output
    given = programs.surroundings(
        "linux", {**dict.fromkeys(HARMFUL, "evil"), "PATH": "evil", "LC_ALL": "C", "HOME": "h"}
    )
    assert given == {"LC_ALL": "C", "HOME": "h", "PATH": ":".join(map(str, programs.folders("linux")))}


def test_on_windows_what_its_programs_need_stays() -> None:
    given = programs.surroundings("windows", {"SystemRoot": "C:\\Windows", "PythonPath": "evil"})
    assert given == {"SystemRoot": "C:\\Windows"}


@pytest.mark.skipif(sys.platform != "linux" or shutil.which("cc") is None, reason="needs a compiler")
def test_a_library_that_is_asked_about_is_not_run(tmp_path: Path) -> None:
    sign, code = tmp_path / "run", tmp_path / "evil.c"
    code.write_text(
        f'#include <stdio.h>\n__attribute__((constructor)) void go(void) {{ fclose(fopen("{sign}", "w")); }}\n'
    )
    for name, more in (("libevil.so.1", ()), ("libwanting.so.1", ("-L.", "-Wl,--no-as-needed", "-l:libevil.so.1"))):
        command = ["cc", "-shared", "-fPIC", "-o", name, f"-Wl,-soname,{name}", code.name, *more]
        subprocess.run(command, cwd=tmp_path, check=True)
    assert loading.why_not_loaded("libevil.so.1", str(tmp_path)) is None
    assert loading.why_not_loaded("libwanting.so.1", str(tmp_path)) is None
    assert not sign.exists()
    assert loading.why_not_loaded("libevil.so.1") is not None
    (tmp_path / "libevil.so.1").unlink()
    assert "libevil.so.1" in str(loading.why_not_loaded("libwanting.so.1", str(tmp_path)))
