"""What this copy of the wizard is; nothing is looked up anywhere."""

from __future__ import annotations

import argparse

from opend_wizard import origin
from opend_wizard.cli.main import NOTHING_WRONG
from opend_wizard.cli.voice import Voice
from opend_wizard.machine import state_dir
from opend_wizard.report.as_json import SCHEMA
from opend_wizard.report.json_about import about_json
from opend_wizard.report.text_about import about as told


def about(arguments: argparse.Namespace, voice: Voice) -> int:
    """Say version, age, where newer ones are, licences, parts, and the wizard's own folder."""
    copy, folder = origin.of_this_copy(), arguments.state_dir or state_dir()
    voice.answer(about_json(copy, folder, SCHEMA))
    voice.say(told(copy, folder, voice.width, voice.pen))
    return NOTHING_WRONG
