"""Beyond the FAQ: a VPN, proxy or firewall keeps OpenD from its servers (facts: §8 no. 24)."""

from opend_wizard.checks.network import login_found_the_network
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="x12",
    group=Group.LOGIN,
    title=Text("The login fails because of the network"),
    answer=Text(
        "OpenD needs a direct way out to the vendor's servers; a company's firewall, a VPN or a container's bridge can "
        "be in the way. The vendor's answer to too many starts is worded the same, so wait before you try again. The "
        "wizard sends nothing anywhere to find out: it reads OpenD's log and this computer's own settings."
    ),
    checks=(login_found_the_network,),
    words=(
        "登录失败,网络异常，请稍后再试",
        "登录失败,网络超时，请稍后重试",
        "网络异常",
        "网络超时",
        "Login failed, network error",
        "network exception",
        "VPN",
        "proxy",
        "firewall",
        "代理",
        "防火墙",
        "DNS",
    ),
)
