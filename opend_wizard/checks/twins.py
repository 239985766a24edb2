"""Two OpenDs on one computer (FAQ Q17)."""

from __future__ import annotations

from opend_wizard.facts import Facts
from opend_wizard.fixes.offer import offer
from opend_wizard.fixes.ports import use_free_port
from opend_wizard.fixes.twins import second_folder, second_settings
from opend_wizard.model import Evidence, Finding, advice, fine, problem
from opend_wizard.opend.instances import PORTS, Instance
from opend_wizard.opend.places import Edition
from opend_wizard.opend.places.installation import same_path
from opend_wizard.texts import Text, verbatim


def not_with_a_window(facts: Facts) -> Text | None:
    """Why it cannot occur with the window edition."""
    if facts.installation.edition is Edition.COMMAND_LINE:
        return None
    return Text("OpenD with a window runs only once on a computer; for two accounts use the command line edition.")


def second_opend_is_there(facts: Facts) -> Finding:
    """There is a second OpenD with settings of its own."""
    mine, others = facts.this_instance, facts.other_instances
    evidence = [Evidence(Text("This OpenD ({path})", path=mine.config), Text("ports of its own"), _ports(mine))]
    evidence += [Evidence(_what(each), Text("ports of its own"), _ports(each)) for each in others]
    if others:
        return fine(Text("There are {count} OpenDs on this computer.", count=len(others) + 1), *evidence)
    offered = offer(lambda: second_settings(facts), lambda: second_folder(facts))
    title = Text("There is only one OpenD with settings of its own.")
    return problem(title, *evidence, fixes=offered.fixes, remedy=offered.why_not)


def each_opend_has_its_own_ports(facts: Facts) -> Finding:
    """No two OpenDs on this computer are given the same port."""
    mine, others = facts.this_instance, facts.other_instances
    for name in PORTS:
        for other in others:
            number = mine.port(name)
            shared = [theirs for theirs in PORTS if number is not None and other.port(theirs) == number]
            if shared and number is not None:
                return _collision(facts, name, number, other, shared[0])
    evidence = [Evidence(_what(each), Text("ports of its own"), _ports(each)) for each in others]
    return fine(Text("No two OpenDs are given the same port."), *evidence)


def _collision(facts: Facts, name: str, number: int, other: Instance, theirs: str) -> Finding:
    taken = frozenset(port for each in (facts.this_instance, *facts.other_instances) for _, port in each.ports)
    ip = facts.setting("ip" if name == "api_port" else name.replace("_port", "_ip")) or "127.0.0.1"
    offered = offer(lambda: use_free_port(facts, name, ip, number, taken))
    seen = Text("{number}, as {theirs} of the other one", number=number, theirs=theirs)
    evidence = Evidence(
        Text("{name} of this OpenD, beside {other}", name=name, other=_what(other)), Text("its own"), seen
    )
    title = Text("Two OpenDs are given the same port {number}: only the first one gets it.", number=number)
    return problem(title, evidence, fixes=offered.fixes, remedy=offered.why_not)


def each_opend_has_its_own_folders(facts: Facts) -> Finding:
    """No two OpenDs on this computer write into the same folders."""
    mine = facts.this_instance
    same = [each for each in facts.other_instances if same_path(each.data_dir, mine.data_dir)]
    what = Text("The data folder {path}", path=mine.data_dir)
    if not same:
        return fine(
            Text("This OpenD shares its data folder with no other."), Evidence(what, Text("its own"), Text("its own"))
        )
    logs = [each for each in same if each.log_dir == mine.log_dir]
    seen = Text("shared with {other}", other=_what(same[0]))
    evidence = [Evidence(what, Text("its own, or shared on purpose"), seen)]
    if logs:
        evidence.append(Evidence(Text("Their logs"), Text("apart, by log_path"), Text("in the same folder")))
    remedy = Text(
        "The vendor describes two OpenDs side by side without saying whether they share this folder. Should one of "
        "them lose its login when the other logs in, run the second as another user of this computer, which gives it a "
        "folder of its own. Give each its own log_path, so that their logs can be told apart."
    )
    title = Text("Two OpenDs of one brand share one data folder; how well that goes is not documented.")
    return advice(title, *evidence, remedy=remedy)


def _what(other: Instance) -> Text:
    if other.pids:
        return Text("{path} (process {pid})", path=other.config, pid=other.pids[0])
    return verbatim(other.config)


def _ports(each: Instance) -> Text:
    return verbatim(", ".join(f"{name} {number}" for name, number in each.ports) or "—")
