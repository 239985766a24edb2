"""FAQ Q6: the device lock has to be verified again and again on the same computer."""

from opend_wizard.checks.device import device_file_is_from_here, device_file_is_whole, device_lock_asks_no_more
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="q06",
    group=Group.LOGIN,
    title=Text("The device lock asks again and again"),
    answer=Text(
        "OpenD keeps a random device identity in Device.dat. A lost or damaged file, or the same file on two computers "
        "after a copy or a disk image, makes every login look like a new device."
    ),
    checks=(device_file_is_whole, device_file_is_from_here, device_lock_asks_no_more),
    words=(
        "device lock",
        "Device.dat",
        "设备锁",
        "verify again",
        "SMS every time",
        "每次都要验证码",
        "重复验证",
        "EnableDeviceLock",
        "NeedPhoneVerifyCode",
        "clone",
        "image",
    ),
)
