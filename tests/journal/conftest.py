from __future__ import annotations

from pathlib import Path

import pytest

from tests.journal.patients import Patient, a_patient


@pytest.fixture
def patient(tmp_path: Path) -> Patient:
    return a_patient(tmp_path)
