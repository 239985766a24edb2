"""Beyond the FAQ: a download that is not whole (facts: §8 no. 28)."""

from opend_wizard.checks.downloads import downloads_of_opend_are_whole
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="x14",
    group=Group.START,
    title=Text("The downloaded package of OpenD cannot be unpacked"),
    answer=Text(
        "A download that broke off, or a page of the site that was saved under the name of the package, looks like the "
        "package and is none. The vendor's servers refuse programs that are no browser, with a page or with error 403."
    ),
    checks=(downloads_of_opend_are_whole,),
    words=(
        "gzip: unexpected end of file",
        "not in gzip format",
        "Unexpected end of archive",
        "Can not open the file as archive",
        "Operations too frequent",
        "403",
        "tar.gz",
        "7z",
        "下载失败",
        "压缩包损坏",
        "无法解压",
    ),
    wish=True,
)
