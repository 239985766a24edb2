"""What only Windows has: the registry, owners in access lists, elevated administrators."""

from __future__ import annotations

import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from opend_wizard.errors import Unseen
from opend_wizard.texts import Text


@dataclass(frozen=True)
class Installed:
    """One entry of the list of installed programs; what it does not tell is empty."""

    name: str
    version: str
    folder: str
    icon: str


if sys.platform == "win32":
    import ctypes
    import winreg
    from ctypes import wintypes

    _UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall"
    _PROFILES = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList"
    _READ = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
    _READ_32 = winreg.KEY_READ | winreg.KEY_WOW64_32KEY
    _FILE_READ_DATA, _FILE_ADD_FILE = 0x1, 0x2
    _HELD = (32, 33)  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
    _SHARE_ALL, _OPEN_EXISTING, _BACKUP_SEMANTICS = 0x7, 3, 0x02000000
    _SE_FILE_OBJECT, _OWNER_INFORMATION = 1, 1

    def installed() -> tuple[Installed, ...]:
        """Every program that this user or the machine has in its list of installed programs."""
        found: list[Installed] = []
        for hive, access in (
            (winreg.HKEY_CURRENT_USER, _READ),
            (winreg.HKEY_LOCAL_MACHINE, _READ),
            (winreg.HKEY_LOCAL_MACHINE, _READ_32),
        ):
            with suppress(OSError), winreg.OpenKey(hive, _UNINSTALL, access=access) as folder:
                found.extend(_entry(folder, name, access) for name in _subkeys(folder))
        return tuple(dict.fromkeys(found))

    def _subkeys(key: winreg.HKEYType) -> list[str]:
        return [winreg.EnumKey(key, index) for index in range(winreg.QueryInfoKey(key)[0])]

    def _entry(folder: winreg.HKEYType, name: str, access: int) -> Installed:
        try:
            with winreg.OpenKey(folder, name, access=access) as entry:
                values = (_value(entry, each) for each in ("DisplayVersion", "InstallLocation", "DisplayIcon"))
                return Installed(_value(entry, "DisplayName") or name, *values)
        except OSError:
            return Installed(name, "", "", "")

    def _value(key: winreg.HKEYType, name: str) -> str:
        try:
            value = winreg.QueryValueEx(key, name)[0]
        except OSError:
            return ""
        return value if isinstance(value, str) else ""

    def machine_guid() -> str:
        """The id that Windows gave this machine at set-up; empty if it cannot be read."""
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography", access=_READ) as key:
                return _value(key, "MachineGuid")
        except OSError:
            return ""

    def home(user: str) -> Path:
        r"""The profile folder of `user` (``DOMAIN\name`` or ``name``); raises `Unseen` if there is none."""
        with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _PROFILES, access=_READ) as profiles:
            for sid in _subkeys(profiles):
                if _same_account(_account_of(sid), user):
                    with winreg.OpenKey(profiles, sid, access=_READ) as profile:
                        return Path(winreg.ExpandEnvironmentStrings(_value(profile, "ProfileImagePath")))
        raise Unseen(Text("This machine knows no folder of the user {user}.", user=user))

    def _same_account(one: str | None, other: str) -> bool:
        if one is None:
            return False
        if "\\" not in other:
            one = one.rpartition("\\")[2]
        return one.casefold() == other.casefold()

    def _account_of(sid: str) -> str | None:
        pointer = wintypes.LPVOID()
        advapi = ctypes.WinDLL("advapi32")
        if not advapi.ConvertStringSidToSidW(wintypes.LPCWSTR(sid), ctypes.byref(pointer)):
            return None
        try:
            return _account(advapi, pointer)
        finally:
            ctypes.windll.kernel32.LocalFree(pointer)

    def is_admin() -> bool:
        """Whether this program runs elevated."""
        return bool(ctypes.windll.shell32.IsUserAnAdmin())

    def may_add_files(folder: Path) -> bool:
        """Whether the access list lets this user make files in `folder`: asks for that right and closes again."""
        return _why_not_opened(folder, _FILE_ADD_FILE) == 0

    def is_held(path: Path) -> bool:
        """Whether a program has `path` open and shares it with nobody: asks to read it and closes again."""
        return _why_not_opened(path, _FILE_READ_DATA) in _HELD

    def _why_not_opened(path: Path, wanted: int) -> int:
        """The system's error where `path` cannot be opened for what is `wanted`, 0 where it can."""
        create = ctypes.WinDLL("kernel32", use_last_error=True).CreateFileW
        create.restype = wintypes.HANDLE
        create.argtypes = [
            wintypes.LPCWSTR,
            *[wintypes.DWORD] * 2,
            wintypes.LPVOID,
            *[wintypes.DWORD] * 2,
            wintypes.HANDLE,
        ]
        handle = create(str(path), wanted, _SHARE_ALL, None, _OPEN_EXISTING, _BACKUP_SEMANTICS, None)
        if handle in (None, wintypes.HANDLE(-1).value):
            return ctypes.get_last_error()
        ctypes.windll.kernel32.CloseHandle(wintypes.HANDLE(handle))
        return 0

    def owner(path: Path) -> str | None:
        r"""The account that `path` belongs to, as ``DOMAIN\name``; None if it cannot be read."""
        sid, descriptor = wintypes.LPVOID(), wintypes.LPVOID()
        advapi = ctypes.WinDLL("advapi32")
        failed = advapi.GetNamedSecurityInfoW(
            wintypes.LPCWSTR(str(path)),
            _SE_FILE_OBJECT,
            _OWNER_INFORMATION,
            ctypes.byref(sid),
            None,
            None,
            None,
            ctypes.byref(descriptor),
        )
        if failed:
            return None
        try:
            return _account(advapi, sid)
        finally:
            ctypes.windll.kernel32.LocalFree(descriptor)

    def _account(advapi: ctypes.WinDLL, sid: wintypes.LPVOID) -> str | None:
        name, domain = ctypes.create_unicode_buffer(256), ctypes.create_unicode_buffer(256)
        name_size, domain_size, kind = wintypes.DWORD(256), wintypes.DWORD(256), wintypes.DWORD()
        if not advapi.LookupAccountSidW(
            None, sid, name, ctypes.byref(name_size), domain, ctypes.byref(domain_size), ctypes.byref(kind)
        ):
            return None
        return f"{domain.value}\\{name.value}" if domain.value else name.value
