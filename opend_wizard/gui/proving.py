"""The work that proves a change: the same checks once more, for what the session holds."""

from __future__ import annotations

from functools import partial

from opend_wizard.gui.desk import Desk
from opend_wizard.gui.items import Target
from opend_wizard.gui.jobs import Work


def verification(desk: Desk) -> Work | None:
    """The work; None where the session holds nothing that could be proven."""
    session, scene = desk.session, desk.scene
    if session.installation is None or session.report is None or session.choice is None:
        return None
    symptoms = scene.symptoms if session.everything and scene is not None else session.symptoms
    run_id = None if session.run is None else session.run.id
    fix = session.choice.fix
    target = Target(session.installation, session.report, session.choice.check, run_id, fix.settles, fix.interim)
    return partial(desk.engine.verify, target, symptoms, everything=session.everything, script=session.script)
