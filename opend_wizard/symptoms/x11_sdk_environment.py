"""Beyond the FAQ: the Python SDK cannot be imported."""

from opend_wizard.checks.script_sets import READING
from opend_wizard.checks.sdk_environment import (
    script_has_its_sdk,
    sdk_can_write_its_log,
    sdk_has_its_protobuf,
    sdk_is_the_vendors,
)
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="x11",
    group=Group.CONNECTION,
    title=Text("The Python SDK cannot be imported"),
    answer=Text(
        "The vendor's packages are futu-api (import futu) and moomoo-api (import moomoo); packages named “futu” or "
        "“moomoo” are something else. They belong into the Python that runs the script. On import the SDK writes a log "
        "into OpenD's folder: where it may not, it cannot be imported at all."
    ),
    checks=(sdk_can_write_its_log, sdk_is_the_vendors, sdk_has_its_protobuf),
    script_checks=(*READING, script_has_its_sdk),
    words=(
        "No module named futu",
        "No module named 'futu'",
        "No module named 'moomoo'",
        "ModuleNotFoundError",
        "ImportError",
        "PermissionError",
        "py_",
        "Permission denied",
        "Common_pb2",
        "Descriptors cannot be created directly",
        "protobuf",
        "cannot import name 'OpenQuoteContext'",
        "pip install futu",
        "找不到模块",
        "没有模块",
        "导入失败",
    ),
)
