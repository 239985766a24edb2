"""The version resource of the programs: what Explorer shows under Properties, Details, and Task Manager as the name."""

from __future__ import annotations

from pathlib import Path

from bundle import names

DESCRIPTIONS = {
    names.NAME: names.TITLE,
    names.CONSOLE_NAME: f"{names.TITLE} (terminal)",
}
_ENGLISH, _UNICODE = 0x0409, 1200


def write(program: str, into: Path) -> Path:
    """Write the resource of `program` in the form that PyInstaller reads; gives the file back."""
    into.parent.mkdir(parents=True, exist_ok=True)
    into.write_text(text(program, names.version()), encoding="utf-8")
    return into


def text(program: str, version: str) -> str:
    """The resource of `program` as PyInstaller's expression; raises KeyError for a program that is none of ours."""
    numbers = names.four_numbers(version)
    strings = "".join(
        f"        StringStruct({key!r}, {value!r}),\n" for key, value in _strings(program, version).items()
    )
    return (
        f"VSVersionInfo(\n  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}),\n"
        f"  kids=[\n    StringFileInfo([StringTable('{_ENGLISH:04X}{_UNICODE:04X}', [\n{strings}    ])]),\n"
        f"    VarFileInfo([VarStruct('Translation', [{_ENGLISH}, {_UNICODE}])]),\n  ],\n)\n"
    )


def _strings(program: str, version: str) -> dict[str, str]:
    return {
        "CompanyName": names.PUBLISHER,
        "FileDescription": DESCRIPTIONS[program],
        "FileVersion": version,
        "InternalName": program,
        "LegalCopyright": names.COPYRIGHT,
        "OriginalFilename": f"{program}.exe",
        "ProductName": names.TITLE,
        "ProductVersion": version,
    }
