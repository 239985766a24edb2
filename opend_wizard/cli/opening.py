"""Without a command the window opens; nothing of the engine is loaded for that."""

from __future__ import annotations

import argparse

from opend_wizard.cli.voice import Voice


def window(arguments: argparse.Namespace, _voice: Voice) -> int:
    """Open the window and stay in it; gives its exit status."""
    status: int = arguments.open_window(state_dir=arguments.state_dir)
    return status
