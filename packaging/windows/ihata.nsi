; The installer for Windows: for one user, without an administrator. A recipe: compiled with a dry payload, not run yet.
;   makensis -DVERSION=0.1.0 -DPAYLOAD=..\..\build\package\ihata -DICONS=..\..\build\icons -DOUT=..\..\dist\ihata-setup.exe ihata.nsi
Unicode true
RequestExecutionLevel user
SetCompressor /SOLID lzma
!include MUI2.nsh
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Ihata"
Name "Ihata"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Ihata"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
!define MUI_ICON "${ICONS}/ihata.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\ihata.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "English"
LangString STAYS ${LANG_ARABIC} "بقيت ملفاتك في مكانها:"
LangString STAYS ${LANG_ENGLISH} "Your dossiers stay where they are:"

Section
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*"
  File "${ICONS}/ihata-file.ico"
  CreateShortcut "$SMPROGRAMS\إحاطة.lnk" "$INSTDIR\ihata.exe"
  WriteRegStr HKCU "Software\Classes\.ihata" "" "Ihata.Dossier"
  WriteRegStr HKCU "Software\Classes\Ihata.Dossier" "" "ملف إحاطة"
  WriteRegStr HKCU "Software\Classes\Ihata.Dossier\DefaultIcon" "" "$INSTDIR\ihata-file.ico"
  WriteRegStr HKCU "Software\Classes\Ihata.Dossier\shell\open\command" "" '"$INSTDIR\ihata.exe" "%1"'
  WriteRegStr HKCU "${KEY}" "DisplayName" "إحاطة Ihata"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\ihata.exe"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteUninstaller "$INSTDIR\uninstall.exe"
SectionEnd

Section "Uninstall"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\ihata.exe"
  Delete "$INSTDIR\ihata-cli.exe"
  Delete "$INSTDIR\ihata-file.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\إحاطة.lnk"
  DeleteRegKey HKCU "Software\Classes\Ihata.Dossier"
  DeleteRegKey HKCU "Software\Classes\.ihata"
  DeleteRegKey HKCU "${KEY}"
  DetailPrint "$(STAYS) $LOCALAPPDATA\ihata"
SectionEnd
