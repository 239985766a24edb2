"""What AppData.dat holds, and whether the data folder holds it too; nothing here writes a file.

The format of the real file is not publicly known (facts: §2): recognised archives are read, hostile
ones are refused as a whole, and of anything else only what was seen is told.
"""

from __future__ import annotations

from opend_wizard.opend.appdata.comparing import Comparison, compare
from opend_wizard.opend.appdata.flaws import BadArchive, Kind
from opend_wizard.opend.appdata.formats import Format
from opend_wizard.opend.appdata.listing import Archive, Member, find, inspect
from opend_wizard.opend.appdata.reading import contents

__all__ = [
    "Archive",
    "BadArchive",
    "Comparison",
    "Format",
    "Kind",
    "Member",
    "compare",
    "contents",
    "find",
    "inspect",
]
