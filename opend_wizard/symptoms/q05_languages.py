"""FAQ Q5: which programming languages can be used."""

from opend_wizard.checks.languages import protocol_example_is_at_hand, python_sdk_is_installed, sdk_fits_opend
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="q05",
    group=Group.HELP,
    title=Text("Which programming languages can I use?"),
    answer=Text(
        "The vendor has SDKs for Python, C++, Java, C# and JavaScript. From any other language you speak OpenD's "
        "protocol over a plain connection: a header of 44 bytes and a body in protobuf or JSON. The wizard saves a "
        "small example that works."
    ),
    checks=(python_sdk_is_installed, sdk_fits_opend, protocol_example_is_at_hand),
    wish=True,
    words=(
        "programming language",
        "SDK",
        "futu-api",
        "moomoo-api",
        "protobuf",
        "protocol",
        "Go",
        "Rust",
        "R",
        "Node",
        "Java",
        "C#",
        "C++",
        "JavaScript",
        "编程语言",
        "协议",
        "接口",
        "对接",
    ),
)
