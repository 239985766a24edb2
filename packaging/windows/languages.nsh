; What the installer says itself, in the languages of the program; the rest NSIS brings.

LangString WHAT_FOR ${LANG_ENGLISH} "Finds out why OpenD does not work, and mends it"
LangString WHAT_FOR ${LANG_SIMPCHINESE} "找出 OpenD 无法正常工作的原因并修复"
LangString WHAT_FOR ${LANG_TRADCHINESE} "找出 OpenD 無法正常運作的原因並修復"
LangString WHAT_FOR ${LANG_JAPANESE} "OpenD が動かない原因を調べて直します"

LangString IS_OPEN ${LANG_ENGLISH} "${TITLE} is running. Close it, then choose Retry."
LangString IS_OPEN ${LANG_SIMPCHINESE} "${TITLE} 正在运行。请先关闭它，然后选择“重试”。"
LangString IS_OPEN ${LANG_TRADCHINESE} "${TITLE} 正在執行。請先關閉它，然後選擇「重試」。"
LangString IS_OPEN ${LANG_JAPANESE} "${TITLE} が実行中です。終了してから「再試行」を選んでください。"

LangString TOO_OLD ${LANG_ENGLISH} "${TITLE} needs 64-bit Windows 10 (version 1809) or later. Nothing was installed."
LangString TOO_OLD ${LANG_SIMPCHINESE} "${TITLE} 需要 64 位 Windows 10（版本 1809）或更高版本。未安装任何内容。"
LangString TOO_OLD ${LANG_TRADCHINESE} "${TITLE} 需要 64 位元 Windows 10（版本 1809）或更新版本。未安裝任何內容。"
LangString TOO_OLD ${LANG_JAPANESE} "${TITLE} には 64 ビット版 Windows 10（バージョン 1809）以降が必要です。何もインストールされていません。"

LangString OLD_STAYS ${LANG_ENGLISH} "The version in $old could not be removed, so the new one was not installed. Remove it under Settings, Apps, then try again."
LangString OLD_STAYS ${LANG_SIMPCHINESE} "无法移除 $old 中的旧版本，因此未安装新版本。请在“设置”的“应用”中将其卸载，然后重试。"
LangString OLD_STAYS ${LANG_TRADCHINESE} "無法移除 $old 中的舊版本，因此未安裝新版本。請在「設定」的「應用程式」中將其解除安裝，然後重試。"
LangString OLD_STAYS ${LANG_JAPANESE} "$old にある旧バージョンを削除できなかったため、新しいバージョンはインストールされていません。「設定」の「アプリ」で削除してから、もう一度お試しください。"

LangString KEEPS ${LANG_ENGLISH} "Your history and the backups of what was changed stay in ${STATE}. Delete that folder yourself once you no longer want to take anything back."
LangString KEEPS ${LANG_SIMPCHINESE} "您的历史记录和更改前的备份会保留在 ${STATE}。如果不再需要撤销任何更改，可自行删除该文件夹。"
LangString KEEPS ${LANG_TRADCHINESE} "您的歷史記錄和變更前的備份會保留在 ${STATE}。如果不再需要復原任何變更，可自行刪除該資料夾。"
LangString KEEPS ${LANG_JAPANESE} "履歴と変更前のバックアップは ${STATE} に残ります。元に戻す必要がなくなったら、このフォルダーをご自分で削除してください。"
