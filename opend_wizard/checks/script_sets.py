"""The checks of a person's script, as the symptoms choose among them; each set from cause to consequence."""

from __future__ import annotations

from opend_wizard.checks.script_address import script_uses_opends_host, script_uses_opends_port
from opend_wizard.checks.script_connections import (
    script_closes_its_contexts,
    script_piles_up_no_contexts,
    script_sends_heartbeats,
)
from opend_wizard.checks.script_encryption import script_encrypts_as_opend_does, script_uses_opends_key
from opend_wizard.checks.script_processes import script_does_not_fork_with_a_context, script_guards_its_main_part
from opend_wizard.checks.script_reading import script_can_be_read
from opend_wizard.checks.script_secrets import script_holds_no_passwords
from opend_wizard.checks.script_telnet import (
    script_does_not_end_opend,
    script_ends_telnet_lines_with_crlf,
    script_needs_no_telnetlib,
)
from opend_wizard.checks.sdk_environment import script_has_its_sdk

READING = (script_can_be_read,)
CONNECTING = (
    script_has_its_sdk,
    script_uses_opends_host,
    script_uses_opends_port,
    script_uses_opends_key,
    script_encrypts_as_opend_does,
    script_piles_up_no_contexts,
    script_closes_its_contexts,
    script_holds_no_passwords,
)
PROCESSES = (script_does_not_fork_with_a_context, script_guards_its_main_part)
LASTING = (script_sends_heartbeats, script_piles_up_no_contexts, script_closes_its_contexts)
TELNET = (script_needs_no_telnetlib, script_does_not_end_opend, script_ends_telnet_lines_with_crlf)
