; The installer for one user, without an administrator. installer.py compiles it and gives every ${NAME} used here.
; Files are put and taken away one by one, as listed when it was made: what is not ours is never touched.

Unicode true
SetCompressor /SOLID lzma
SetDateSave off ; two builds of one commit are alike
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10

!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh
!include "${LISTING}"

!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define STATE "$LOCALAPPDATA\${NAME}" ; where the program keeps history and backups
!define IS_RUNNING 3 ; exit status: the program runs, so nothing was changed

Name "${TITLE}"
BrandingText "${TITLE} ${VERSION}"
OutFile "${SETUP}"
InstallDir "$LOCALAPPDATA\Programs\${TITLE}"
InstallDirRegKey HKCU "${ENTRY}" InstallLocation

VIProductVersion "${NUMBERS}"
VIAddVersionKey /LANG=0 ProductName "${TITLE}"
VIAddVersionKey /LANG=0 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=0 FileVersion "${VERSION}"
VIAddVersionKey /LANG=0 FileDescription "${TITLE} (installer)"
VIAddVersionKey /LANG=0 CompanyName "${PUBLISHER}"
VIAddVersionKey /LANG=0 LegalCopyright "${COPYRIGHT}"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${NAME}.exe"
!define MUI_FINISHPAGE_NOAUTOCLOSE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(KEEPS)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE SimpChinese
!insertmacro MUI_LANGUAGE TradChinese
!insertmacro MUI_LANGUAGE Japanese
!include languages.nsh

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

Var old ; folder of the version that is installed already, empty without one

; NSIS takes the language of Windows by itself, but knows nothing of Hong Kong and Macao, where one writes as in Taiwan.
!macro ChooseLanguage
  System::Call 'kernel32::GetUserDefaultUILanguage() i .r0'
  ${If} $0 = 3076
  ${OrIf} $0 = 5124
    StrCpy $LANGUAGE ${LANG_TRADCHINESE}
  ${EndIf}
!macroend

; Windows lets nobody write into a program that runs: so whoever may write into ours knows that it does not.
!macro RefuseWhileRunning folder program
  ${Do}
    ${IfNot} ${FileExists} "${folder}\${program}"
      ${Break}
    ${EndIf}
    ClearErrors
    FileOpen $0 "${folder}\${program}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${Break}
    ${EndIf}
    ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IS_OPEN)" /SD IDCANCEL IDCANCEL`
      SetErrorLevel ${IS_RUNNING}
      Quit
    ${EndIf}
  ${Loop}
!macroend

Function .onInit
  !insertmacro ChooseLanguage
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} 17763
  ${OrIf} ${IsNativeIA32}
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
FunctionEnd

Section
  ReadRegStr $old HKCU "${ENTRY}" InstallLocation
  ${If} $old != ""
    !insertmacro RefuseWhileRunning $old "${NAME}.exe"
    !insertmacro RefuseWhileRunning $old "${NAME}-cli.exe"
    Call RemoveOld
  ${EndIf}
  !insertmacro RefuseWhileRunning $INSTDIR "${NAME}.exe"
  !insertmacro RefuseWhileRunning $INSTDIR "${NAME}-cli.exe"
  !insertmacro PutFiles
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${NAME}.exe" "" "$INSTDIR\${NAME}.exe" 0 SW_SHOWNORMAL "" "$(WHAT_FOR)"
  WriteRegStr HKCU "${ENTRY}" DisplayName "${TITLE}"
  WriteRegStr HKCU "${ENTRY}" DisplayVersion "${VERSION}"
  WriteRegStr HKCU "${ENTRY}" DisplayIcon "$INSTDIR\${NAME}.exe,0"
  WriteRegStr HKCU "${ENTRY}" Publisher "${PUBLISHER}"
  WriteRegStr HKCU "${ENTRY}" InstallLocation "$INSTDIR"
  WriteRegStr HKCU "${ENTRY}" UninstallString '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${ENTRY}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${ENTRY}" EstimatedSize ${KILOBYTES}
  WriteRegDWORD HKCU "${ENTRY}" NoModify 1
  WriteRegDWORD HKCU "${ENTRY}" NoRepair 1
  !if "${HOMEPAGE}" != ""
    WriteRegStr HKCU "${ENTRY}" URLInfoAbout "${HOMEPAGE}"
  !endif
SectionEnd

; The old version takes itself away by its own list, wherever it lies: no file of it stays among the new ones.
Function RemoveOld
  ${If} ${FileExists} "$old\uninstall.exe"
    ExecWait '"$old\uninstall.exe" /S _?=$old' $0
    ${If} $0 <> 0
      MessageBox MB_OK|MB_ICONSTOP "$(OLD_STAYS)" /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
    Delete "$old\uninstall.exe"
    RMDir "$old"
  ${EndIf}
FunctionEnd

Function un.onInit
  !insertmacro ChooseLanguage
FunctionEnd

Section un.
  !insertmacro RefuseWhileRunning $INSTDIR "${NAME}.exe"
  !insertmacro RefuseWhileRunning $INSTDIR "${NAME}-cli.exe"
  !insertmacro RemoveFiles
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  DeleteRegKey HKCU "${ENTRY}"
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$TEMP" ; a folder that somebody works in cannot be removed
  RMDir "$INSTDIR"
  ${If} ${FileExists} "${STATE}\*.*"
    DetailPrint "$(KEEPS)"
  ${EndIf}
SectionEnd
