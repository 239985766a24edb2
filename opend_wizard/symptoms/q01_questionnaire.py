"""FAQ Q1: OpenD ends, or lets nobody in, because the questionnaire is not done."""

from opend_wizard.checks.questionnaire import agreement_could_be_fetched, agreement_is_done
from opend_wizard.checks.state import opend_answers, opend_did_not_give_up, opend_is_ready, opend_is_running
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="q01",
    group=Group.LOGIN,
    title=Text("OpenD wants the questionnaire and agreement, or ends because of it"),
    answer=Text(
        "Before the API may be used, a questionnaire and an agreement have to be completed once on the vendor's page, "
        "with the very account that OpenD logs in with. The command line edition ends by itself until then and has to "
        "be started again; the one with a window stays logged in but answers no program. “Could not fetch” looks alike "
        "and is a trouble of the network."
    ),
    checks=(
        agreement_could_be_fetched,
        agreement_is_done,
        opend_is_running,
        opend_did_not_give_up,
        opend_answers,
        opend_is_ready,
    ),
    presumes=(opend_is_running, opend_did_not_give_up),
    words=(
        "questionnaire evaluation and agreement confirmation",
        "In order to meet regulatory requirements, API users need to conduct relevant questionnaire evaluation",
        "disclaimer",
        "UnAgreeDisclaimer",
        "DisclaimerPullFailed",
        "isNeedAgreeDisclaimer",
        "agreement",
        "问卷评估",
        "协议确认",
        "问卷",
        "免责声明",
    ),
)
