<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK">
<context>
    <name></name>
    <message>
        <source>   If a command says that something is not there, that change was not made or was taken back: go on.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>   如果某個命令提示某項內容不存在，表示該項更改沒有進行或已經復原：請繼續。</translation>
    </message>
    <message>
        <source># Report for the engineers of OpenD</source>
        <extracomment>report.bundle.front</extracomment>
        <translation># 給 OpenD 工程師的報告</translation>
    </message>
    <message>
        <source>&amp;Apply these {count} changes</source>
        <extracomment>flow</extracomment>
        <translation>套用這 {count} 項更改(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Apply this change</source>
        <extracomment>flow</extracomment>
        <translation>套用此更改(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>gui.captions</extracomment>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Back to the plan</source>
        <extracomment>flow</extracomment>
        <translation>返回方案(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Broken like this:</source>
        <extracomment>gui.widgets.practice_card</extracomment>
        <translation>故障類型(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>gui.history, gui.keyboard, gui.report</extracomment>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>flow</extracomment>
        <translation>繼續(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>gui.widgets.link, gui.widgets.step</extracomment>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <extracomment>gui.mishap</extracomment>
        <translation>複製報告(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>flow</extracomment>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Everything works now</source>
        <extracomment>flow</extracomment>
        <translation>現在一切正常(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>gui.mishap</extracomment>
        <translation>繼續(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go on with the next step</source>
        <extracomment>flow</extracomment>
        <translation>繼續下一步(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <extracomment>gui.captions, gui.mishap</extracomment>
        <translation>歷史記錄(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Keep a copy and go on</source>
        <extracomment>gui.widgets.reversal</extracomment>
        <translation>保留副本並繼續(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <extracomment>gui.widgets.reversal</extracomment>
        <translation>保持原樣(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look at what is left</source>
        <extracomment>flow</extracomment>
        <translation>查看餘下的問題(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look for the cause</source>
        <extracomment>flow</extracomment>
        <translation>尋找原因(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look for the cause again</source>
        <extracomment>flow</extracomment>
        <translation>重新尋找原因(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Make this change again</source>
        <extracomment>gui.widgets.reversal</extracomment>
        <translation>重做此更改(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Review the change</source>
        <extracomment>flow</extracomment>
        <translation>查看更改內容(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>gui.pages.change_parts</extracomment>
        <translation>重試(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo this change</source>
        <extracomment>gui.widgets.reversal</extracomment>
        <translation>復原此更改(&amp;U)</translation>
    </message>
    <message>
        <source>(not known)</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>（未知）</translation>
    </message>
    <message>
        <source>(not told)</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>（未填寫）</translation>
    </message>
    <message>
        <source>({count} lines stay as they are)</source>
        <extracomment>report.text_diff</extracomment>
        <translation>（{count} 行保持不變）</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>0 或 1</translation>
    </message>
    <message>
        <source>0.0.0.0 opens every network this computer is in. Choose one of {known}.</source>
        <extracomment>fixes.listening</extracomment>
        <translation>0.0.0.0 會對這台電腦所在的所有網絡開放。請從 {known} 中選擇一個。</translation>
    </message>
    <message>
        <source>0: OpenD leaves the right to other devices</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>0：OpenD 把權限讓給其他裝置</translation>
    </message>
    <message>
        <source>1. Close OpenD and OpenD Wizard.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>1. 關閉 OpenD 和 OpenD 精靈。</translation>
    </message>
    <message>
        <source>127.0.0.1 inside Linux is not Windows. The simplest way is to run both on the same side. Else set networkingMode=mirrored under [wsl2] in .wslconfig and restart WSL; or let OpenD on Windows listen on {host}, with an RSA key for trading, and connect to {host}:{port}.</source>
        <extracomment>checks.wsl</extracomment>
        <translation>Linux 裏的 127.0.0.1 並不是 Windows。最簡單的辦法是讓兩者在同一側運行。否則，請在 .wslconfig 的 [wsl2] 下設定 networkingMode=mirrored 並重新啟動 WSL；或讓 Windows 上的 OpenD 監聽 {host}（交易需要 RSA 密鑰），然後連接 {host}:{port}。</translation>
    </message>
    <message>
        <source>127.0.0.1, or a key as well</source>
        <extracomment>checks.listening</extracomment>
        <translation>127.0.0.1，否則應同時設定密鑰</translation>
    </message>
    <message>
        <source>127.0.0.1:… in front: the API trades, and Telnet asks for no password</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>前面加上 127.0.0.1:…：API 可以交易，而 Telnet 不要求密碼</translation>
    </message>
    <message>
        <source>1: OpenD takes the right back</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>1：OpenD 搶回權限</translation>
    </message>
    <message>
        <source>2. Open {shell} and go to this folder with the first command below.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>2. 開啟{shell}，用下面的第一個命令前往此資料夾。</translation>
    </message>
    <message>
        <source>3. Type the other commands in their order. What is there now is moved into this folder, never deleted.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>3. 按順序輸入其餘命令。現有內容會移入此資料夾，絕不會刪除。</translation>
    </message>
    <message>
        <source>32 digits 0–9 and a–f, in lower case</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>32 個字元，只含數字 0–9 和小寫字母 a–f</translation>
    </message>
    <message>
        <source>32 digits and letters a to f, the MD5 of the login password alone</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>32 個數字或字母（a 到 f），僅為登入密碼本身的 MD5</translation>
    </message>
    <message>
        <source>&lt; 0.1 s</source>
        <extracomment>gui.widgets.rows</extracomment>
        <translation>&lt; 0.1 秒</translation>
    </message>
    <message>
        <source>A change is under way. It goes on, or takes itself back; wait until it has ended.</source>
        <extracomment>gui.mishap</extracomment>
        <translation>有一項更改正在進行。它會繼續完成，或自行復原；請等它結束。</translation>
    </message>
    <message>
        <source>A code that came earlier is worthless now.</source>
        <extracomment>gui.widgets.phone</extracomment>
        <translation>之前收到的驗證碼已失效。</translation>
    </message>
    <message>
        <source>A code was sent to the phone, and OpenD waits for it.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>驗證碼已發送到手機，OpenD 正在等待輸入。</translation>
    </message>
    <message>
        <source>A command was run: {purpose}</source>
        <extracomment>journal.handbook</extracomment>
        <translation>曾執行一個命令：{purpose}</translation>
    </message>
    <message>
        <source>A file stands where OpenD&apos;s data folder belongs.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>OpenD 數據目錄的位置上是一個檔案。</translation>
    </message>
    <message>
        <source>A library that OpenD needs is missing.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>缺少 OpenD 需要的程式庫。</translation>
    </message>
    <message>
        <source>A line with a heartbeat every {pace} s</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>每 {pace} 秒發送一次心跳的連接</translation>
    </message>
    <message>
        <source>A line with heartbeats was held.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>發送心跳的連接一直保持着。</translation>
    </message>
    <message>
        <source>A line with several statements is not changed by the wizard. Put each on its own line first.</source>
        <extracomment>scripts.patches.blocks</extracomment>
        <translation>一行中有多個陳述式時，精靈不會更改。請先讓每個陳述式各佔一行。</translation>
    </message>
    <message>
        <source>A line without heartbeats</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>不發送心跳的連接</translation>
    </message>
    <message>
        <source>A mistake of the wizard&apos;s</source>
        <extracomment>gui.mishap</extracomment>
        <translation>精靈本身的錯誤</translation>
    </message>
    <message>
        <source>A moomoo account logs in with moomoo OpenD, a Futu account with Futu OpenD. Some regions need an opened brokerage account and the current version first. Both programs speak the same protocol, so scripts need not change.</source>
        <extracomment>symptoms.x03_wrong_brand</extracomment>
        <translation>moomoo 帳號要用 moomoo OpenD 登入，Futu 帳號要用 Futu OpenD 登入。有些地區還需要先開立證券帳戶，並使用最新版本。兩個程式使用相同的通訊協議，因此腳本無需修改。</translation>
    </message>
    <message>
        <source>A new code makes the one before worthless. One can be sent each minute.</source>
        <extracomment>fixes.codes</extracomment>
        <translation>新的驗證碼會使之前的驗證碼失效。每分鐘可以發送一個。</translation>
    </message>
    <message>
        <source>A new picture makes the one before worthless. Ten can be made each minute.</source>
        <extracomment>fixes.codes</extracomment>
        <translation>新的圖片會使之前的圖片失效。每分鐘可以要求十次。</translation>
    </message>
    <message>
        <source>A password is written into the script.</source>
        <extracomment>checks.script_secrets</extracomment>
        <translation>腳本中寫有密碼。</translation>
    </message>
    <message>
        <source>A password is written into the script. Whoever reads the file has it.</source>
        <extracomment>scripts.rules.secrets</extracomment>
        <translation>腳本中寫有密碼。誰讀到這個檔案，誰就知道密碼。</translation>
    </message>
    <message>
        <source>A phone code has 4 to 8 digits and nothing else.</source>
        <extracomment>opend.operations</extracomment>
        <translation>手機驗證碼為 4 到 8 位數字，不含其他字元。</translation>
    </message>
    <message>
        <source>A picture code has 4 letters or digits and nothing else.</source>
        <extracomment>opend.operations</extracomment>
        <translation>圖形驗證碼為 4 位字母或數字，不含其他字元。</translation>
    </message>
    <message>
        <source>A piece of code</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>一段程式碼</translation>
    </message>
    <message>
        <source>A program is newer than OpenD</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>有程式比 OpenD 更新</translation>
    </message>
    <message>
        <source>A program uses a function this OpenD does not know: the program is newer than OpenD.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>有程式使用了這個 OpenD 不認識的功能：該程式比 OpenD 新。</translation>
    </message>
    <message>
        <source>A program uses functions that this version of OpenD does not know.</source>
        <extracomment>checks.versions</extracomment>
        <translation>有程式使用了此版本 OpenD 不認識的功能。</translation>
    </message>
    <message>
        <source>A question to {ip}:{port}</source>
        <extracomment>checks.state</extracomment>
        <translation>向 {ip}:{port} 發出的詢問</translation>
    </message>
    <message>
        <source>A remembered password is a token that holds for a limited time. When it has run out and the network stumbles, or the vendor updates its servers, OpenD cannot log in by itself. Below 10.10, type the password for long runs: OpenD then renews the login itself. From 10.10 on the remembered login is the only one that starts unattended; how long it holds is not published, so look at OpenD&apos;s state now and then instead of trusting an open port.</source>
        <extracomment>symptoms.q12_remembered_login</extracomment>
        <translation>記住的密碼是一個在有限時間內有效的權杖（token）。權杖過期後，一旦網絡不穩，或者官方更新伺服器，OpenD 就無法自動登入。10.10 之前的版本，長期運行時請直接輸入密碼：OpenD 會自行為登入續期。從 10.10 起，只有記住的登入可以在無人操作下啟動；它的有效期沒有公佈，因此請不時查看 OpenD 的狀態，不要只憑連接埠開放就認為正常。</translation>
    </message>
    <message>
        <source>A safer way, where you can log in to this computer from the other one, is a tunnel. There, type ssh -L {port}:127.0.0.1:{port} THIS-COMPUTER and let the script connect to 127.0.0.1. Nothing changes here.</source>
        <extracomment>checks.listening</extracomment>
        <translation>如果您能從另一台電腦登入這台電腦，更安全的辦法是使用隧道。請在另一台電腦上輸入 ssh -L {port}:127.0.0.1:{port} THIS-COMPUTER，並讓腳本連接 127.0.0.1。這台電腦無需作任何更改。</translation>
    </message>
    <message>
        <source>A script cannot connect to OpenD</source>
        <extracomment>symptoms.q14_cannot_connect</extracomment>
        <translation>腳本無法連接 OpenD</translation>
    </message>
    <message>
        <source>A script keeps a connection for every context it opens until close() is called, also after the variable is gone. Close each context in a finally block, or open one and use it for everything.</source>
        <extracomment>checks.connections</extracomment>
        <translation>腳本每開啟一個 context，就會佔用一個連接，直到呼叫 close()，即使變數已不存在也是如此。請在 finally 區塊中關閉每個 context，或只開啟一個，所有操作都用它。</translation>
    </message>
    <message>
        <source>A second OpenD uses the same port</source>
        <extracomment>simulator.faults.ports</extracomment>
        <translation>另一個 OpenD 使用相同的連接埠</translation>
    </message>
    <message>
        <source>A simulated OpenD for practising.</source>
        <extracomment>opend.places.running</extracomment>
        <translation>用於練習的模擬 OpenD。</translation>
    </message>
    <message>
        <source>A simulated OpenD in a folder of its own, broken on purpose. It is removed afterwards.</source>
        <extracomment>gui.widgets.practice_card</extracomment>
        <translation>放在獨立資料夾中的模擬 OpenD，刻意設置了故障。練習後會自動刪除。</translation>
    </message>
    <message>
        <source>A slow disk or network drive can be the reason. The wizard waits a while and then goes on.</source>
        <extracomment>gui.widgets.examining</extracomment>
        <translation>可能是磁碟或網絡磁碟機較慢。精靈會等候一會，然後繼續。</translation>
    </message>
    <message>
        <source>A system library is missing.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>缺少一個系統程式庫。</translation>
    </message>
    <message>
        <source>API RSA Enabled: Yes</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>API RSA Enabled: Yes</translation>
    </message>
    <message>
        <source>Add swap space, end other programs, or take a machine with more memory. The command line edition needs less than the one with a window.</source>
        <extracomment>checks.memory</extracomment>
        <translation>請增加交換空間，關閉其他程式，或換用記憶體更大的機器。命令列 OpenD 所需的記憶體比可視化 OpenD 少。</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <extracomment>fixes.listening</extracomment>
        <translation>這台電腦的地址</translation>
    </message>
    <message>
        <source>Advice</source>
        <extracomment>report.forum, report.words</extracomment>
        <translation>建議</translation>
    </message>
    <message>
        <source>After a long time OpenD is disconnected and has to log in again</source>
        <extracomment>symptoms.q12_remembered_login</extracomment>
        <translation>長時間運行後，OpenD 斷線，需要重新登入</translation>
    </message>
    <message>
        <source>After several restarts the login finds no network</source>
        <extracomment>symptoms.x02_start_throttle</extracomment>
        <translation>多次重新啟動後，登入時提示沒有網絡</translation>
    </message>
    <message>
        <source>After several wrong passwords the vendor asks for the code in a picture, F3CNN/PicVerifyCode.png in the data folder. Every wrong one makes the next login harder: after two, stop, check the password, and wait.</source>
        <extracomment>symptoms.x04_captcha_loop</extracomment>
        <translation>多次輸錯密碼後，官方會要求輸入圖形驗證碼，圖片是數據目錄中的 F3CNN/PicVerifyCode.png。每輸錯一次，下次登入就更難：錯兩次後請停下來，核對密碼，並等待一段時間。</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>之後</translation>
    </message>
    <message>
        <source>Afterwards: {what}</source>
        <extracomment>report.text_plan</extracomment>
        <translation>之後：{what}</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>gui.widgets.why</extracomment>
        <translation>反對</translation>
    </message>
    <message>
        <source>Allow {name} to be run as a program.</source>
        <extracomment>fixes.program_file</extracomment>
        <translation>允許 {name} 作為程式執行。</translation>
    </message>
    <message>
        <source>Also found: {count}</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>另外還發現：{count} 項</translation>
    </message>
    <message>
        <source>An OpenD answers, though its process cannot be seen from here.</source>
        <extracomment>checks.state</extracomment>
        <translation>有 OpenD 回應，但從這裏看不到它的進程。</translation>
    </message>
    <message>
        <source>An earlier change was not finished</source>
        <extracomment>cli.left_over, gui.widgets.unfinished</extracomment>
        <translation>之前有一項更改未完成</translation>
    </message>
    <message>
        <source>An exchange gives its highest quotes to one device at a time. With auto_hold_quote_right set to 1, OpenD takes the right back when another device took it. If it is taken again within ten seconds, OpenD gives way; with 0 it never takes it back.</source>
        <extracomment>symptoms.q09_quote_right_control</extracomment>
        <translation>按照交易所的規定，最高行情同一時間只能歸一台裝置。auto_hold_quote_right 設為 1 時，行情權限被其他裝置搶走後，OpenD 會自動搶回。如果十秒內再次被搶，OpenD 不會再搶；設為 0 時則從不搶回。</translation>
    </message>
    <message>
        <source>An open port proves nothing: a web server, another trading gateway or OpenD&apos;s own Telnet port can be behind it. OpenD does not speak HTTP, so curl or a browser cannot test it; only its own protocol can.</source>
        <extracomment>symptoms.x22_lookalike</extracomment>
        <translation>連接埠開放並不能說明什麼：背後可能是網頁伺服器、另一個交易閘道，或者 OpenD 自己的 Telnet 連接埠。OpenD 不使用 HTTP，因此不能用 curl 或瀏覽器來測試；只能用它自己的協議測試。</translation>
    </message>
    <message>
        <source>Another OpenD (process {pid}) runs and uses the data folder {folder} too. Close it and try again. Nothing was changed.</source>
        <extracomment>journal.prepare</extracomment>
        <translation>另一個 OpenD（進程 {pid}）正在運行，並且也在使用數據目錄 {folder}。請關閉它，然後重試。沒有更改任何內容。</translation>
    </message>
    <message>
        <source>Another OpenD Wizard (process {pid}) is changing something at this moment. Wait until it is done, or close it, and try again.</source>
        <extracomment>journal.lock</extracomment>
        <translation>另一個 OpenD 精靈（進程 {pid}）此刻正在進行更改。請等它完成或將其關閉，然後重試。</translation>
    </message>
    <message>
        <source>Another OpenD on this computer uses the same account: only one of them has the highest quotes.</source>
        <extracomment>checks.opends</extracomment>
        <translation>這台電腦上的另一個 OpenD 使用同一帳號：只有其中一個能獲得最高行情權限。</translation>
    </message>
    <message>
        <source>Another device has the highest quotes</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>最高行情權限在其他裝置上</translation>
    </message>
    <message>
        <source>Another device has the highest quotes of this account.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>該帳號的最高行情權限在另一台裝置上。</translation>
    </message>
    <message>
        <source>Another device has the highest quotes, as {name} 0 lets it.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>最高行情權限在另一台裝置上，這是 {name} 設為 0 所允許的。</translation>
    </message>
    <message>
        <source>Another device took it away again, {seconds} seconds after the last time ({markets})</source>
        <extracomment>report.text_rights</extracomment>
        <translation>其他裝置再次搶走了行情權限，距上次 {seconds} 秒（{markets}）</translation>
    </message>
    <message>
        <source>Another device took the highest quotes: OpenD should take them back</source>
        <extracomment>symptoms.q18_take_right_back</extracomment>
        <translation>最高行情被其他裝置搶走，希望 OpenD 搶回</translation>
    </message>
    <message>
        <source>Another device took the right away ({markets})</source>
        <extracomment>report.text_rights</extracomment>
        <translation>其他裝置搶走了行情權限（{markets}）</translation>
    </message>
    <message>
        <source>Another program has {path} open. Close OpenD and programs that show this file, and try again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>另一個程式正開啟着 {path}。請關閉 OpenD 和顯示該檔案的程式，然後重試。</translation>
    </message>
    <message>
        <source>Another program holds the port</source>
        <extracomment>simulator.faults.ports</extracomment>
        <translation>其他程式佔用了連接埠</translation>
    </message>
    <message>
        <source>Another terminal of this account took the quote right.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>此帳號的另一個終端搶走了行情權限。</translation>
    </message>
    <message>
        <source>AppData.dat holds nothing.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>AppData.dat 是空的。</translation>
    </message>
    <message>
        <source>AppData.dat in {folder}</source>
        <extracomment>checks.own_data</extracomment>
        <translation>{folder} 中的 AppData.dat</translation>
    </message>
    <message>
        <source>AppData.dat is damaged or not safe to unpack.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>AppData.dat 已損壞，或解壓它並不安全。</translation>
    </message>
    <message>
        <source>AppData.dat is missing from the program folder.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>程式目錄中缺少 AppData.dat。</translation>
    </message>
    <message>
        <source>AppData.dat is there.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>AppData.dat 存在。</translation>
    </message>
    <message>
        <source>AppData.dat lies beside the OpenD program.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>AppData.dat 與 OpenD 程式在同一資料夾中。</translation>
    </message>
    <message>
        <source>Apply this? [y/N]</source>
        <extracomment>cli.mend</extracomment>
        <translation>要套用此更改嗎？[y/N]</translation>
    </message>
    <message>
        <source>As&amp;k OpenD again</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>再次詢問 OpenD(&amp;K)</translation>
    </message>
    <message>
        <source>Ask OpenD again. That may void the phone code it waits for, so that a new one has to be sent.</source>
        <extracomment>trial</extracomment>
        <translation>再次詢問 OpenD。這可能使它正在等待的手機驗證碼失效，屆時需要重新發送。</translation>
    </message>
    <message>
        <source>At each start OpenD copies the data shipped in AppData.dat into its data folder. When that folder is missing, full, or not writable for the user who starts OpenD, the copy fails and OpenD exits.</source>
        <extracomment>symptoms.q02_own_data_missing</extracomment>
        <translation>OpenD 每次啟動時，都會把 AppData.dat 中的自帶數據複製到數據目錄。如果該資料夾不存在、空間已滿，或啟動 OpenD 的用戶沒有寫入權限，複製便會失敗，OpenD 隨即退出。</translation>
    </message>
    <message>
        <source>At work</source>
        <extracomment>gui.widgets.verdict</extracomment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Australia</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>澳洲</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>gui.widgets.run</extracomment>
        <translation>備份</translation>
    </message>
    <message>
        <source>Backup: {folder}</source>
        <extracomment>report.text_runs</extracomment>
        <translation>備份：{folder}</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>gui.widgets.before_after</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>Before anything is changed, a backup goes to {folder}</source>
        <extracomment>report.text_plan</extracomment>
        <translation>在做任何更改之前，會先備份到 {folder}</translation>
    </message>
    <message>
        <source>Before the API may be used, a questionnaire and an agreement have to be completed once on the vendor&apos;s page, with the very account that OpenD logs in with. The command line edition ends by itself until then and has to be started again; the one with a window stays logged in but answers no program. “Could not fetch” looks alike and is a trouble of the network.</source>
        <extracomment>symptoms.q01_questionnaire</extracomment>
        <translation>使用 API 之前，需要用 OpenD 登入的同一個帳號，在官方頁面上完成一次問卷評估與協議確認。在此之前，命令列 OpenD 會自動退出，完成後需要重新啟動；可視化 OpenD 會保持登入，但不回應任何程式。「未能取得」的提示與此相似，但那是網絡問題。</translation>
    </message>
    <message>
        <source>Before you send it</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>發送之前</translation>
    </message>
    <message>
        <source>Below is what could not be looked at, and why.</source>
        <extracomment>gui.widgets.healthy</extracomment>
        <translation>下面列出了無法檢查的項目及原因。</translation>
    </message>
    <message>
        <source>Better, but not all is well yet</source>
        <extracomment>report.words</extracomment>
        <translation>有所好轉，但尚未完全正常</translation>
    </message>
    <message>
        <source>Both need the same private key. Name {key} in the script, or a copy of it.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>雙方需要相同的私鑰。請在腳本中填寫 {key}，或其副本。</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>品牌</translation>
    </message>
    <message>
        <source>By default the Linux inside Windows has an address of its own, and its 127.0.0.1 is not that of Windows. With mirrored networking they share it. OpenD and the script are best run on the same side.</source>
        <extracomment>symptoms.x15_wsl</extracomment>
        <translation>預設情況下，Windows 中的 Linux 有自己的地址，它的 127.0.0.1 並不是 Windows 的 127.0.0.1。使用映像檔網絡模式時，兩者共用同一個地址。最好讓 OpenD 和腳本在同一側運行。</translation>
    </message>
    <message>
        <source>By hand: sudo chown -R -h {user} &apos;{path}&apos;</source>
        <extracomment>checks.ownership</extracomment>
        <translation>手動處理：sudo chown -R -h {user} &apos;{path}&apos;</translation>
    </message>
    <message>
        <source>By its log, OpenD has not logged in with a remembered password.</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>日誌顯示，OpenD 不是用記住的密碼登入的。</translation>
    </message>
    <message>
        <source>Can be undone at any time.</source>
        <extracomment>gui.widgets.finding</extracomment>
        <translation>可隨時復原。</translation>
    </message>
    <message>
        <source>Cannot be undone.</source>
        <extracomment>gui.widgets.finding</extracomment>
        <translation>無法復原。</translation>
    </message>
    <message>
        <source>Change the permissions of {path} from {before} to {after}.</source>
        <extracomment>steps</extracomment>
        <translation>把 {path} 的權限從 {before} 改為 {after}。</translation>
    </message>
    <message>
        <source>Change {path}: {meaning}</source>
        <extracomment>steps</extracomment>
        <translation>更改 {path}：{meaning}</translation>
    </message>
    <message>
        <source>Changed since the wizard was at work: {paths} ({count} in all). Nothing was touched. If you go on, what is there now is kept in the backup first.</source>
        <extracomment>journal.backward</extracomment>
        <translation>精靈更改之後，以下內容又有改動：{paths}（共 {count} 處）。沒有改動任何內容。如果繼續，會先把現有內容儲存到備份中。</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <extracomment>gui.history</extracomment>
        <translation>更改列表，最新的在前</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <extracomment>gui.pages.change_parts</extracomment>
        <translation>再次檢查(&amp;A)</translation>
    </message>
    <message>
        <source>Check &amp;everything</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>全面檢查(&amp;E)</translation>
    </message>
    <message>
        <source>Check again in a moment, or undo the change.</source>
        <extracomment>report.words</extracomment>
        <translation>請稍後再次檢查，或復原此更改。</translation>
    </message>
    <message>
        <source>Check the network, wait some minutes, then start OpenD once more.</source>
        <extracomment>checks.state</extracomment>
        <translation>請檢查網絡，等幾分鐘，再啟動一次 OpenD。</translation>
    </message>
    <message>
        <source>Checking again</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>正在再次檢查</translation>
    </message>
    <message>
        <source>Checks done</source>
        <extracomment>gui.widgets.examining</extracomment>
        <translation>已完成的檢查</translation>
    </message>
    <message>
        <source>Checks that found nothing wrong: {fine} of {total}</source>
        <extracomment>report.conclusion</extracomment>
        <translation>未發現問題的檢查：{total} 項中有 {fine} 項</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>選擇資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose the one that does not work. Looking changes nothing.</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>請選擇出問題的那一個。檢查不會更改任何內容。</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <extracomment>gui.about, gui.captions</extracomment>
        <translation>關閉(&amp;S)</translation>
    </message>
    <message>
        <source>Close the contexts, whatever happens.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>無論發生什麼情況，都關閉 context。</translation>
    </message>
    <message>
        <source>Codes were asked for too often. At most one a minute is sent.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>要求驗證碼過於頻繁。每分鐘最多發送一個。</translation>
    </message>
    <message>
        <source>Compare the times with OpenD&apos;s log: what happened then?</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>請把這些時間與 OpenD 日誌對照：當時發生了什麼？</translation>
    </message>
    <message>
        <source>Complete the questionnaire and agreement on the vendor&apos;s page.</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>在官方頁面上完成問卷評估與協議確認。</translation>
    </message>
    <message>
        <source>Complete the questionnaire and agreement on the vendor&apos;s site, then start OpenD again.</source>
        <extracomment>checks.state</extracomment>
        <translation>請在官網完成問卷評估與協議確認，然後重新啟動 OpenD。</translation>
    </message>
    <message>
        <source>Complete the questionnaire and agreement on this page, logged in with the account that OpenD uses.</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>請用 OpenD 所用的帳號登入這個頁面，完成問卷評估與協議確認。</translation>
    </message>
    <message>
        <source>Compose files in {folders}</source>
        <extracomment>checks.container</extracomment>
        <translation>{folders} 中的 Compose 檔案</translation>
    </message>
    <message>
        <source>Connection and scripts</source>
        <extracomment>model</extracomment>
        <translation>連接與腳本</translation>
    </message>
    <message>
        <source>Connections that OpenD has closed and a program still keeps (CLOSE_WAIT)</source>
        <extracomment>checks.connections</extracomment>
        <translation>OpenD 已關閉而程式仍未釋放的連接（CLOSE_WAIT）</translation>
    </message>
    <message>
        <source>Connections to OpenD&apos;s API port {port}</source>
        <extracomment>checks.connections</extracomment>
        <translation>到 OpenD API 連接埠 {port} 的連接</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>gui.widgets.words</extracomment>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt</source>
        <extracomment>gui.widgets.ladder_card</extracomment>
        <translation>複製為文字(&amp;X)</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>gui.widgets.ladder</extracomment>
        <translation>複製為文字</translation>
    </message>
    <message>
        <source>Copy it from the package that OpenD came in.</source>
        <extracomment>checks.config_file</extracomment>
        <translation>請從 OpenD 的安裝包中複製一份。</translation>
    </message>
    <message>
        <source>Correct that line in a text editor, or copy the file again from the vendor&apos;s package.</source>
        <extracomment>checks.configuration</extracomment>
        <translation>請用文字編輯器改正該行，或從官方安裝包中重新複製該檔案。</translation>
    </message>
    <message>
        <source>Correct the script before you start it again, or it fills OpenD&apos;s connections once more.</source>
        <extracomment>fixes.connections</extracomment>
        <translation>請先改正腳本，再啟動它，否則它會再次佔滿 OpenD 的連接。</translation>
    </message>
    <message>
        <source>Could not be checked: {count}</source>
        <extracomment>gui.pages.cause_rest, report.text_findings</extracomment>
        <translation>無法檢查：{count} 項</translation>
    </message>
    <message>
        <source>Could not be seen</source>
        <extracomment>report.words</extracomment>
        <translation>無法查看</translation>
    </message>
    <message>
        <source>Create {path} ({size}).</source>
        <extracomment>steps</extracomment>
        <translation>建立 {path}（{size}）。</translation>
    </message>
    <message>
        <source>DISPLAY and WAYLAND_DISPLAY</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>DISPLAY 和 WAYLAND_DISPLAY</translation>
    </message>
    <message>
        <source>Data files are missing and damaged</source>
        <extracomment>simulator.faults.own_data</extracomment>
        <translation>數據檔案有缺失和損壞</translation>
    </message>
    <message>
        <source>Data follows where it should end.</source>
        <extracomment>opend.appdata.tars</extracomment>
        <translation>在應該結束的地方之後還有數據。</translation>
    </message>
    <message>
        <source>Data in {data}</source>
        <extracomment>gui.describe</extracomment>
        <translation>數據目錄：{data}</translation>
    </message>
    <message>
        <source>Decide which of the two is to have the port: end the other program, or give one of them another port. Scripts that meet the wrong one wait in vain or are cut off.</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>請決定由哪一個使用該連接埠：關閉另一個程式，或為其中一個換用別的連接埠。連錯對象的腳本會一直空等，或被斷開。</translation>
    </message>
    <message>
        <source>Device.dat cannot be read, so it cannot be compared.</source>
        <extracomment>checks.device</extracomment>
        <translation>無法讀取 Device.dat，因此無法比對。</translation>
    </message>
    <message>
        <source>Device.dat is damaged, so every login looks like a new device.</source>
        <extracomment>checks.device</extracomment>
        <translation>Device.dat 已損壞，因此每次登入都像是在新裝置上。</translation>
    </message>
    <message>
        <source>Device.dat is not known from another computer.</source>
        <extracomment>checks.device</extracomment>
        <translation>沒有發現 Device.dat 來自其他電腦。</translation>
    </message>
    <message>
        <source>Device.dat is there, readable and not empty.</source>
        <extracomment>checks.device</extracomment>
        <translation>Device.dat 存在、可讀且不為空。</translation>
    </message>
    <message>
        <source>Device.dat looks whole.</source>
        <extracomment>checks.device</extracomment>
        <translation>Device.dat 看來完好。</translation>
    </message>
    <message>
        <source>Device.dat was copied from another computer: both are the same device to the device lock.</source>
        <extracomment>checks.device</extracomment>
        <translation>Device.dat 是從另一台電腦複製來的：對裝置鎖來說，兩台電腦是同一台裝置。</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>問題解決了嗎？</translation>
    </message>
    <message>
        <source>Disconnections in the SDK&apos;s own log, newest file</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>SDK 自己的日誌中記錄的斷線（最新檔案）</translation>
    </message>
    <message>
        <source>Do not press “restart quotes” right after logging in elsewhere: the login counts as the first time.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>在其他裝置登入後，不要馬上按「重啟行情」：登入已算作第一次。</translation>
    </message>
    <message>
        <source>Done once more.</source>
        <extracomment>cli.past</extracomment>
        <translation>已重做。</translation>
    </message>
    <message>
        <source>Done.</source>
        <extracomment>journal.journal</extracomment>
        <translation>完成。</translation>
    </message>
    <message>
        <source>Each process that the script starts would run its main part again.</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>腳本啟動的每個進程都會再次執行腳本的主體部分。</translation>
    </message>
    <message>
        <source>Each start unpacks some hundred megabytes into the temporary folder and takes longer. The same by hand: {command}</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>每次啟動都會向暫存資料夾解壓數百 MB，因此需要更長時間。也可以手動操作：{command}</translation>
    </message>
    <message>
        <source>Earlier turns in the log: {count}</source>
        <extracomment>report.text_rights</extracomment>
        <translation>日誌中更早的變動：{count} 次</translation>
    </message>
    <message>
        <source>Edition</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>版本類型</translation>
    </message>
    <message>
        <source>Encryption with an RSA key does not work</source>
        <extracomment>symptoms.x21_rsa_key</extracomment>
        <translation>RSA 密鑰加密不起作用</translation>
    </message>
    <message>
        <source>End OpenD, take it out of quarantine, move it into another folder in the Finder, and start it there. Until then it finds its OpenD.xml only by -cfg_file with the whole path.</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>請結束 OpenD，解除對它的隔離，在 Finder 中把它移到另一個資料夾，再從那裏啟動。在此之前，只有用 -cfg_file 給出完整路徑，它才能找到自己的 OpenD.xml。</translation>
    </message>
    <message>
        <source>End the &amp;practice</source>
        <extracomment>gui.widgets.banner</extracomment>
        <translation>結束練習(&amp;P)</translation>
    </message>
    <message>
        <source>End the Telnet commands with \r\n.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>讓 Telnet 命令以 \r\n 結尾。</translation>
    </message>
    <message>
        <source>Enter the characters of the picture in OpenD&apos;s window or console.</source>
        <extracomment>checks.state</extracomment>
        <translation>請在 OpenD 的視窗或主控台中輸入圖形驗證碼。</translation>
    </message>
    <message>
        <source>Enter the code as soon as it comes, with: {command}</source>
        <extracomment>fixes.codes</extracomment>
        <translation>收到驗證碼後，請立即用以下命令輸入：{command}</translation>
    </message>
    <message>
        <source>Enter the code that came to your phone.</source>
        <extracomment>fixes.codes</extracomment>
        <translation>輸入手機收到的驗證碼。</translation>
    </message>
    <message>
        <source>Enter the code that the picture shows.</source>
        <extracomment>fixes.codes</extracomment>
        <translation>輸入圖片中顯示的驗證碼。</translation>
    </message>
    <message>
        <source>Enter the four letters or digits of the picture. After two wrong ones the wizard stops, and so should you.</source>
        <extracomment>fixes.codes</extracomment>
        <translation>請輸入圖片中的四位字母或數字。連錯兩次後精靈會停下來，也請您不要再試。</translation>
    </message>
    <message>
        <source>Every library OpenD needs is there.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenD 需要的程式庫齊備。</translation>
    </message>
    <message>
        <source>Every library that OpenD is linked with can be found.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenD 所連結的程式庫都能找到。</translation>
    </message>
    <message>
        <source>Everybody in the network of {address} can then knock at OpenD&apos;s API; the key keeps them out. Let the firewall pass only the other computer.</source>
        <extracomment>fixes.listening</extracomment>
        <translation>這樣一來，{address} 所在網絡中的任何人都能連到 OpenD 的 API 連接埠；密鑰會把他們拒諸門外。請讓防火牆只放行另外那台電腦。</translation>
    </message>
    <message>
        <source>Everything from line {line} on moves below the guard. Functions that the new processes run no longer see variables that are made there.</source>
        <extracomment>scripts.rules.guards</extracomment>
        <translation>從第 {line} 行起的所有內容都會移到判斷式下面。新進程執行的函數將看不到在那裏建立的變數。</translation>
    </message>
    <message>
        <source>Everything in AppData.dat is whole in the data folder.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>AppData.dat 中的全部內容在數據目錄中都完好。</translation>
    </message>
    <message>
        <source>Everything in the data folder belongs to the user who runs OpenD.</source>
        <extracomment>checks.ownership</extracomment>
        <translation>數據目錄中的一切都屬於運行 OpenD 的用戶。</translation>
    </message>
    <message>
        <source>Everything is as it was before the change, byte for byte.</source>
        <extracomment>gui.widgets.reversal</extracomment>
        <translation>一切已恢復到更改之前的狀態，逐個位元組完全相同。</translation>
    </message>
    <message>
        <source>Everything is fine. Checks made: {total}</source>
        <extracomment>report.conclusion</extracomment>
        <translation>一切正常。已完成的檢查：{total} 項</translation>
    </message>
    <message>
        <source>Everything that could be checked is fine.</source>
        <extracomment>gui.widgets.healthy</extracomment>
        <translation>所有能檢查的項目都正常。</translation>
    </message>
    <message>
        <source>Everything that the script does moves below the line that spawn needs. Functions that the new processes run no longer see variables that are made there.</source>
        <extracomment>scripts.rules.forks</extracomment>
        <translation>腳本所做的一切都會移到 spawn 所需的那一行下面。新進程執行的函數將看不到在那裏建立的變數。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>gui.widgets.evidence</extracomment>
        <translation>依據</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>gui.widgets.evidence, report.forum</extracomment>
        <translation>應為</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>gui.widgets.members</extracomment>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Files and folders:</source>
        <extracomment>report.text_runs</extracomment>
        <translation>檔案和資料夾：</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <extracomment>gui.widgets.members</extracomment>
        <translation>將寫入的檔案</translation>
    </message>
    <message>
        <source>Fill this in; then it can be sent.</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>請填寫此項，然後才能發送。</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>report.words</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Fine: {count}</source>
        <extracomment>gui.pages.cause_rest</extracomment>
        <translation>正常：{count} 項</translation>
    </message>
    <message>
        <source>Finish one SMS verification first; a new network address can also bring the question back.</source>
        <extracomment>checks.device</extracomment>
        <translation>請先完成一次短訊驗證；網絡地址變化也可能導致再次要求驗證。</translation>
    </message>
    <message>
        <source>Finish opening the brokerage account in the phone app, wait a day, and use the current OpenD of the brand of your region. Which regions are let in changes; OpenD&apos;s own sentence counts.</source>
        <extracomment>checks.account</extracomment>
        <translation>請先在手機 App 中完成開立證券帳戶，等候一天，再使用您所在地區對應品牌的最新版 OpenD。哪些地區可以登入會有變動，以 OpenD 自己的提示為準。</translation>
    </message>
    <message>
        <source>Firewalls on this computer</source>
        <extracomment>checks.firewall</extracomment>
        <translation>這台電腦的防火牆</translation>
    </message>
    <message>
        <source>Fix: {title}</source>
        <extracomment>report.text_findings</extracomment>
        <translation>修復：{title}</translation>
    </message>
    <message>
        <source>Follows from this:</source>
        <extracomment>report.text_causes</extracomment>
        <translation>由此導致：</translation>
    </message>
    <message>
        <source>Follows from this: {count}</source>
        <extracomment>gui.widgets.why</extracomment>
        <translation>由此導致：{count} 項</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>gui.widgets.why</extracomment>
        <translation>支持</translation>
    </message>
    <message>
        <source>For Linux the vendor builds OpenD for x86_64 processors only. On an ARM computer, such as a Raspberry Pi or an ARM cloud server, it does not start, or only through a translator such as qemu, in which it has crashed.</source>
        <extracomment>symptoms.x16_wrong_cpu</extracomment>
        <translation>官方的 Linux 版 OpenD 只支援 x86_64 處理器。在 ARM 電腦（如 Raspberry Pi 或 ARM 雲端伺服器）上，它無法啟動，或者只能透過 qemu 之類的轉譯程式啟動，而且曾在其中異常結束。</translation>
    </message>
    <message>
        <source>For example: ECONNREFUSED, 端口被占用, port in use</source>
        <extracomment>gui.pages.trouble</extracomment>
        <translation>例如：ECONNREFUSED、連接埠被佔用、port in use</translation>
    </message>
    <message>
        <source>Free some space on that disk, then look again.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>請在該磁碟上騰出一些空間，然後重新檢查。</translation>
    </message>
    <message>
        <source>Free space where {path} is</source>
        <extracomment>checks.own_data</extracomment>
        <translation>{path} 所在磁碟的可用空間</translation>
    </message>
    <message>
        <source>From 10.10 on, account and password are no longer settings of OpenD.xml: OpenD asks for them in its console and waits. Log in once by hand and let it remember the password; from then on it starts with -login_account=… -login_by_remember=1.</source>
        <extracomment>symptoms.x01_waits_at_prompt</extracomment>
        <translation>從 10.10 起，帳號和密碼不再是 OpenD.xml 中的設定：OpenD 會在主控台中要求輸入並一直等待。請手動登入一次，並讓它記住密碼；此後就可以用 -login_account=… -login_by_remember=1 啟動。</translation>
    </message>
    <message>
        <source>From 10.10 on, account and password are no longer settings of OpenD.xml; it is not certain that an OpenD that new reads them at all. Log in once by hand and let the password be remembered. While OpenD asks, nothing should be sent to its Telnet port: it would be taken for the answer.</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>從 10.10 起，帳號和密碼不再是 OpenD.xml 的設定項；這麼新的 OpenD 是否還會讀取它們，並不確定。請手動登入一次，並讓它記住密碼。OpenD 等待輸入期間，不要向其 Telnet 連接埠發送任何內容：那會被當作您的輸入。</translation>
    </message>
    <message>
        <source>From the process at its foot up to the clock</source>
        <extracomment>gui.widgets.ladder_card</extracomment>
        <translation>從最底層的進程到最上層的時鐘</translation>
    </message>
    <message>
        <source>From then on start OpenD with these flags, and your own account in place of YOUR_ACCOUNT:</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>此後請使用以下參數啟動 OpenD，並把 YOUR_ACCOUNT 換成您自己的帳號：</translation>
    </message>
    <message>
        <source>From {archive}</source>
        <extracomment>gui.widgets.step</extracomment>
        <translation>來自 {archive}</translation>
    </message>
    <message>
        <source>Functions or classes move into the try block too. See that they are still where you want them.</source>
        <extracomment>scripts.rules.open_contexts</extracomment>
        <translation>函數或類別也會移入 try 區塊。請確認它們仍在您想要的位置。</translation>
    </message>
    <message>
        <source>Get the current version from the vendor&apos;s site, and unpack it beside the old one: OpenD.xml and the data folder stay. Bring the SDK of your scripts to the same version.</source>
        <extracomment>checks.versions</extracomment>
        <translation>請從官網下載最新版本，解壓到舊版本旁邊的新資料夾：OpenD.xml 和數據目錄保持不變。請把腳本所用的 SDK 也更新到相同版本。</translation>
    </message>
    <message>
        <source>Getting help</source>
        <extracomment>model</extracomment>
        <translation>取得協助</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <extracomment>gui.widgets.examining</extracomment>
        <translation>正在準備…</translation>
    </message>
    <message>
        <source>Give it back to its user: sudo chown {user} &apos;{path}&apos;</source>
        <extracomment>checks.home</extracomment>
        <translation>請把它歸還給其用戶：sudo chown {user} &apos;{path}&apos;</translation>
    </message>
    <message>
        <source>Give the file to the user who runs OpenD, as an administrator: chown {user} {path}</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>請以管理員身份把該檔案交給運行 OpenD 的用戶：chown {user} {path}</translation>
    </message>
    <message>
        <source>Give the folder back to its user with: sudo chown -R {user} &apos;{path}&apos;</source>
        <extracomment>checks.own_data</extracomment>
        <translation>請把該資料夾歸還給其用戶：sudo chown -R {user} &apos;{path}&apos;</translation>
    </message>
    <message>
        <source>Give the folder to its user: sudo chown -R {user} &apos;{path}&apos;</source>
        <extracomment>checks.ownership</extracomment>
        <translation>請把該資料夾交給其用戶：sudo chown -R {user} &apos;{path}&apos;</translation>
    </message>
    <message>
        <source>Give the whole path of the file, from the root on.</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>請給出檔案的完整路徑，從根目錄開始。</translation>
    </message>
    <message>
        <source>Give what is in the data folder to {user}.</source>
        <extracomment>fixes.ownership</extracomment>
        <translation>把數據目錄中的內容轉為 {user} 所有。</translation>
    </message>
    <message>
        <source>Half an hour has passed since the last start. Start OpenD once, and wait what comes of it. {never}</source>
        <extracomment>checks.starts</extracomment>
        <translation>距上次啟動已過半小時。請啟動 OpenD 一次，然後等待結果。{never}</translation>
    </message>
    <message>
        <source>Have a code sent to your phone.</source>
        <extracomment>fixes.codes</extracomment>
        <translation>要求把驗證碼發送到您的手機。</translation>
    </message>
    <message>
        <source>Have a new code sent now, and start the program again when OpenD is ready.</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>請現在重新發送驗證碼，等 OpenD 就緒後再啟動該程式。</translation>
    </message>
    <message>
        <source>Have a new picture with a code made.</source>
        <extracomment>fixes.codes</extracomment>
        <translation>要求新的圖形驗證碼。</translation>
    </message>
    <message>
        <source>Heartbeats do not help against this: OpenD was ended or logged out, or something between the two cuts lines. Look at OpenD&apos;s log at that moment, and at q12 if its login has expired.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>心跳對此沒有幫助：OpenD 退出或被登出了，或者兩者之間有裝置切斷了連接。請查看 OpenD 在那一刻的日誌；如果是登入已過期，請看 q12。</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>gui.history</extracomment>
        <translation>歷史記錄</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>香港</translation>
    </message>
    <message>
        <source>Host and port of the script must be those of OpenD, and OpenD must be logged in: an open port proves nothing. OpenD takes 128 connections, and every context that is not closed keeps one. Write 127.0.0.1 rather than localhost, which can mean ::1, where OpenD does not listen. If the script runs on another computer or in a container, choose that symptom instead.</source>
        <extracomment>symptoms.q14_cannot_connect</extracomment>
        <translation>腳本使用的主機地址和連接埠必須與 OpenD 的一致，而且 OpenD 必須已登入：連接埠開放並不能說明什麼。OpenD 最多接受 128 個連接，每個沒有關閉的 context 都會佔用一個。請使用 127.0.0.1 而不是 localhost，因為後者可能指向 ::1，而 OpenD 並不在那裏監聽。如果腳本在另一台電腦上或在容器中運行，請選擇對應的問題現象。</translation>
    </message>
    <message>
        <source>How OpenD logged in ({place})</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>OpenD 的登入方式（{place}）</translation>
    </message>
    <message>
        <source>How far a connection gets</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>連接能進行到哪一步</translation>
    </message>
    <message>
        <source>How the simulated OpenD is broken</source>
        <extracomment>gui.widgets.practice_card</extracomment>
        <translation>模擬的 OpenD 的故障類型</translation>
    </message>
    <message>
        <source>How this Linux is connected to Windows</source>
        <extracomment>checks.wsl</extracomment>
        <translation>這個 Linux 與 Windows 的連接方式</translation>
    </message>
    <message>
        <source>How {name} is started</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>{name} 的啟動方式</translation>
    </message>
    <message>
        <source>I am not sure: check everything</source>
        <extracomment>gui.pages.trouble</extracomment>
        <translation>我不確定：全面檢查</translation>
    </message>
    <message>
        <source>I have &amp;done this</source>
        <extracomment>gui.pages.change_parts</extracomment>
        <translation>我已完成(&amp;D)</translation>
    </message>
    <message>
        <source>I want the vendor&apos;s engineers to look into it</source>
        <extracomment>symptoms.q13_ask_engineers</extracomment>
        <translation>希望官方工程師協助調查</translation>
    </message>
    <message>
        <source>If OpenD runs as another user than the owner of this file, it cannot read it any longer.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>如果 OpenD 以檔案擁有者以外的用戶身份運行，就無法再讀取它。</translation>
    </message>
    <message>
        <source>If OpenD still does not work, the cause is elsewhere: let everything be checked.</source>
        <extracomment>gui.widgets.healthy</extracomment>
        <translation>如果 OpenD 仍然無法正常運作，原因在別處：請做一次全面檢查。</translation>
    </message>
    <message>
        <source>If OpenD&apos;s window still asks for it afterwards, log out and in again there, or start OpenD again once.</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>如果之後 OpenD 的視窗仍要求完成，請在視窗中登出再重新登入，或重新啟動一次 OpenD。</translation>
    </message>
    <message>
        <source>If something still goes wrong, go back and choose what you see: some things only you can tell.</source>
        <extracomment>gui.widgets.healthy</extracomment>
        <translation>如果仍有問題，請返回並選擇您看到的現象：有些情況只有您能判斷。</translation>
    </message>
    <message>
        <source>If the other computer cannot connect, let only its network through: {command}</source>
        <extracomment>checks.firewall</extracomment>
        <translation>如果另一台電腦連接不上，請只放行它所在的網絡：{command}</translation>
    </message>
    <message>
        <source>If your scripts have a copy of the key, put that copy there instead.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>如果您的腳本有該密鑰的副本，請改為把副本放到那裏。</translation>
    </message>
    <message>
        <source>In a container FUSE is mostly shut off. Elsewhere install the package fuse or fuse3.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>容器中大多停用了 FUSE。在其他環境中，請安裝 fuse 或 fuse3 套件。</translation>
    </message>
    <message>
        <source>In the properties of {path}, on the Security page, give {user} full control.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>請在 {path} 的「內容」中開啟「安全性」索引標籤，授予 {user} 完全控制權限。</translation>
    </message>
    <message>
        <source>In versions 10.9 and 10.10 for Linux the window can crash in its chart library, and no setting of yours is the cause. The command line edition of the same package has no charts.</source>
        <extracomment>symptoms.x06_window_crash</extracomment>
        <translation>在 Linux 的 10.9 和 10.10 版本中，視窗可能會在圖表程式庫中異常結束，與您的任何設定都無關。同一安裝包中的命令列 OpenD 沒有圖表。</translation>
    </message>
    <message>
        <source>Install it from your distribution; on Debian and Ubuntu: sudo apt-get install {packages}</source>
        <extracomment>checks.program_file</extracomment>
        <translation>請透過您的發行版安裝；在 Debian 和 Ubuntu 上：sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>Install the current OpenD from the vendor&apos;s site.</source>
        <extracomment>checks.state</extracomment>
        <translation>請從官網安裝最新版 OpenD。</translation>
    </message>
    <message>
        <source>Install {names}.</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>安裝 {names}。</translation>
    </message>
    <message>
        <source>Into {folder}</source>
        <extracomment>gui.widgets.step</extracomment>
        <translation>寫入 {folder}</translation>
    </message>
    <message>
        <source>It also explains this: {title}</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>它還能解釋這一點：{title}</translation>
    </message>
    <message>
        <source>It has not been measured yet. Hold the line for a while: {command}</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>尚未測量。請先讓連接保持一段時間：{command}</translation>
    </message>
    <message>
        <source>It holds binary logs from which no secret could be taken out.</source>
        <extracomment>report.bundle.making</extracomment>
        <translation>其中有二進制日誌，無法去除裏面的敏感資料。</translation>
    </message>
    <message>
        <source>It holds more than {limit} files and folders, or their list is too long.</source>
        <extracomment>opend.appdata.flaws</extracomment>
        <translation>其中的檔案和資料夾超過 {limit} 個，或者列表太長。</translation>
    </message>
    <message>
        <source>It holds no file to unpack.</source>
        <extracomment>opend.appdata.listing</extracomment>
        <translation>其中沒有可以解壓的檔案。</translation>
    </message>
    <message>
        <source>It holds no password. Run it by hand or on an event, never in a loop: it is rationed.</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>它不含密碼。請手動執行，或由事件觸發，絕不要放在迴圈裏：次數有限制。</translation>
    </message>
    <message>
        <source>It holds the folder “{name}” with content.</source>
        <extracomment>opend.appdata.tars</extracomment>
        <translation>其中的資料夾「{name}」本身帶有數據。</translation>
    </message>
    <message>
        <source>It holds “{name}” and “{other}”, which are one and the same on many disks.</source>
        <extracomment>opend.appdata.names</extracomment>
        <translation>其中有「{name}」和「{other}」，在許多磁碟上它們是同一個檔案。</translation>
    </message>
    <message>
        <source>It holds “{name}” both as a file and as a folder.</source>
        <extracomment>opend.appdata.names</extracomment>
        <translation>其中的「{name}」既是檔案又是資料夾。</translation>
    </message>
    <message>
        <source>It holds “{name}” encrypted.</source>
        <extracomment>opend.appdata.zips</extracomment>
        <translation>其中的「{name}」是加密的。</translation>
    </message>
    <message>
        <source>It holds “{name}” more than once.</source>
        <extracomment>opend.appdata.names</extracomment>
        <translation>其中的「{name}」出現了不止一次。</translation>
    </message>
    <message>
        <source>It holds “{name}”, a name that ends in a dot or a space.</source>
        <extracomment>opend.appdata.names</extracomment>
        <translation>其中有「{name}」，該名稱以句點或空格結尾。</translation>
    </message>
    <message>
        <source>It holds “{name}”, a name that is too long.</source>
        <extracomment>opend.appdata.names</extracomment>
        <translation>其中有「{name}」，該名稱太長。</translation>
    </message>
    <message>
        <source>It holds “{name}”, a name with the character “{character}”.</source>
        <extracomment>opend.appdata.names</extracomment>
        <translation>其中有「{name}」，該名稱含有字元「{character}」。</translation>
    </message>
    <message>
        <source>It holds “{name}”, which does not stay in its folder.</source>
        <extracomment>opend.appdata.names</extracomment>
        <translation>其中有「{name}」，它會超出所屬資料夾的範圍。</translation>
    </message>
    <message>
        <source>It holds “{name}”, which is a link or a device.</source>
        <extracomment>opend.appdata.tars, opend.appdata.zips</extracomment>
        <translation>其中有「{name}」，它是連結或裝置。</translation>
    </message>
    <message>
        <source>It holds “{name}”, which is no ordinary file.</source>
        <extracomment>opend.appdata.tars</extracomment>
        <translation>其中有「{name}」，它不是普通檔案。</translation>
    </message>
    <message>
        <source>It holds “{name}”, which names a device on Windows.</source>
        <extracomment>opend.appdata.names</extracomment>
        <translation>其中有「{name}」，這在 Windows 上是裝置名稱。</translation>
    </message>
    <message>
        <source>It is OpenD that answers on port {port}.</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>在連接埠 {port} 上回應的正是 OpenD。</translation>
    </message>
    <message>
        <source>It is a 7z archive ({count} bytes); those are not unpacked.</source>
        <extracomment>opend.appdata.opening</extracomment>
        <translation>它是 7z 壓縮檔（{count} 位元組）；這裏不解壓這種格式。</translation>
    </message>
    <message>
        <source>It is asked to end first, and only then made to. This cannot be undone.</source>
        <extracomment>gui.widgets.step</extracomment>
        <translation>先請求它自行退出，必要時才強制結束。此操作無法復原。</translation>
    </message>
    <message>
        <source>It is best to undo the change now; everything will be as it was.</source>
        <extracomment>report.words</extracomment>
        <translation>建議現在復原此更改；一切會恢復原樣。</translation>
    </message>
    <message>
        <source>It is concluded from this. {what}: {seen}</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>這是由以下情況推斷的。{what}：{seen}</translation>
    </message>
    <message>
        <source>It is damaged or cut off.</source>
        <extracomment>opend.appdata.flaws</extracomment>
        <translation>它已損壞或不完整。</translation>
    </message>
    <message>
        <source>It is empty (0 bytes).</source>
        <extracomment>opend.appdata.opening</extracomment>
        <translation>它是空的（0 位元組）。</translation>
    </message>
    <message>
        <source>It is in {folder}</source>
        <extracomment>report.text_lists</extracomment>
        <translation>位於 {folder}</translation>
    </message>
    <message>
        <source>It is no archive of a known kind: {count} bytes that begin with {head}.</source>
        <extracomment>opend.appdata.opening</extracomment>
        <translation>它不是已知格式的壓縮檔：共 {count} 位元組，以 {head} 開頭。</translation>
    </message>
    <message>
        <source>It is not OpenD that answers on port {port} but {other}.</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>在連接埠 {port} 上回應的不是 OpenD，而是：{other}。</translation>
    </message>
    <message>
        <source>It is not deleted: undoing puts it back, byte for byte.</source>
        <extracomment>gui.widgets.step</extracomment>
        <translation>不會刪除它：復原時會放回原處，逐個位元組完全相同。</translation>
    </message>
    <message>
        <source>It is one {format} file ({count} bytes) of unknown name.</source>
        <extracomment>opend.appdata.opening</extracomment>
        <translation>它是單個 {format} 檔案（{count} 位元組），名稱未知。</translation>
    </message>
    <message>
        <source>It is only concluded; nothing says so itself.</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>這只是推斷，沒有直接的依據。</translation>
    </message>
    <message>
        <source>It is started: look a&amp;gain</source>
        <extracomment>gui.widgets.why</extracomment>
        <translation>已啟動：重新檢查(&amp;G)</translation>
    </message>
    <message>
        <source>It keeps {count} connections that OpenD ended long ago and waits on them in vain. End the script and start it again; in a program of your own, close the socket as soon as reading from it gives nothing.</source>
        <extracomment>checks.connections</extracomment>
        <translation>它還留着 {count} 個 OpenD 早已斷開的連接，一直在空等。請結束腳本並重新啟動；如果是您自己寫的程式，請在讀取不到任何數據時立即關閉 socket。</translation>
    </message>
    <message>
        <source>It runs in a container. Start the wizard in that container to have its files checked.</source>
        <extracomment>opend.places.running</extracomment>
        <translation>它在容器中運行。請在該容器中啟動精靈，才能檢查它的檔案。</translation>
    </message>
    <message>
        <source>It runs under the account {user}, which does not show its folders to this one.</source>
        <extracomment>opend.places.running</extracomment>
        <translation>它由系統用戶 {user} 運行，該用戶的資料夾對目前用戶不可見。</translation>
    </message>
    <message>
        <source>It runs under the account {user}.</source>
        <extracomment>opend.places.running</extracomment>
        <translation>它由系統用戶 {user} 運行。</translation>
    </message>
    <message>
        <source>It stays like this until you press Ctrl+C.</source>
        <extracomment>cli.practise</extracomment>
        <translation>將一直保持這個狀態，直到您按 Ctrl+C。</translation>
    </message>
    <message>
        <source>It still does &amp;not work</source>
        <extracomment>gui.pages.change_parts</extracomment>
        <translation>問題仍然存在(&amp;N)</translation>
    </message>
    <message>
        <source>It was mounted into this container from outside, where the file was missing. Stop the container, remove the empty folder outside, put the file there, and start the container again.</source>
        <extracomment>checks.config_file</extracomment>
        <translation>它是從外部掛載到這個容器裏的，而外部沒有該檔案。請停止容器，刪除外部的空資料夾，把檔案放到那裏，再啟動容器。</translation>
    </message>
    <message>
        <source>It would unpack to far more than OpenD&apos;s data can be.</source>
        <extracomment>opend.appdata.flaws</extracomment>
        <translation>解壓後會遠遠超出 OpenD 數據應有的大小。</translation>
    </message>
    <message>
        <source>Its program {path} was moved or removed since it was started.</source>
        <extracomment>opend.places.running</extracomment>
        <translation>它啟動之後，其程式 {path} 被移走或刪除了。</translation>
    </message>
    <message>
        <source>Japan</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>日本</translation>
    </message>
    <message>
        <source>Keep the newer contents in the backup and go on? [y/N]</source>
        <extracomment>cli.past</extracomment>
        <translation>要把較新的內容存入備份並繼續嗎？[y/N]</translation>
    </message>
    <message>
        <source>KeepAlive (1004) at regular intervals</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>定時發送 KeepAlive（1004）</translation>
    </message>
    <message>
        <source>Language of the script</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>腳本的編程語言</translation>
    </message>
    <message>
        <source>Leave OpenD alone until {time}, half an hour after the last start, then start it once. That time is a caution of ours: the vendor tells none, and hours were reported too. {never}</source>
        <extracomment>checks.starts</extracomment>
        <translation>{time} 之前（上次啟動後半小時內）請不要動 OpenD，之後啟動一次。這個時間是我們出於謹慎的估計：官方沒有公布，也有人說要等幾個小時。{never}</translation>
    </message>
    <message>
        <source>Let OpenD listen on 127.0.0.1 only, for programs on this computer.</source>
        <extracomment>fixes.listening</extracomment>
        <translation>讓 OpenD 只監聽 127.0.0.1，供這台電腦上的程式使用。</translation>
    </message>
    <message>
        <source>Let OpenD listen on 127.0.0.1, for programs on this computer.</source>
        <extracomment>checks.address</extracomment>
        <translation>讓 OpenD 監聽 127.0.0.1，僅供這台電腦上的程式使用。</translation>
    </message>
    <message>
        <source>Let OpenD listen on {address}, and take only programs that have its key.</source>
        <extracomment>fixes.listening</extracomment>
        <translation>讓 OpenD 監聽 {address}，只接受持有其密鑰的程式。</translation>
    </message>
    <message>
        <source>Let OpenD make a new device identity.</source>
        <extracomment>fixes.device</extracomment>
        <translation>讓 OpenD 產生新的裝置識別碼。</translation>
    </message>
    <message>
        <source>Let OpenD take the quote right back by itself.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>讓 OpenD 自動搶回行情權限。</translation>
    </message>
    <message>
        <source>Let OpenD use port {port}, which is free.</source>
        <extracomment>fixes.ports</extracomment>
        <translation>讓 OpenD 使用未被佔用的連接埠 {port}。</translation>
    </message>
    <message>
        <source>Let OpenD write what engineers need for trouble with quotes: {name} debug.</source>
        <extracomment>fixes.log_level</extracomment>
        <translation>讓 OpenD 記錄工程師調查行情問題所需的內容：{name} 設為 debug。</translation>
    </message>
    <message>
        <source>Let OpenD write what engineers need for trouble with trades: {name} info.</source>
        <extracomment>fixes.log_level</extracomment>
        <translation>讓 OpenD 記錄工程師調查交易問題所需的內容：{name} 設為 info。</translation>
    </message>
    <message>
        <source>Let OpenD.xml name the key by its whole path, {path}.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>在 OpenD.xml 中寫上密鑰的完整路徑 {path}。</translation>
    </message>
    <message>
        <source>Let incoming connections to OpenD pass in the settings of {name}.</source>
        <extracomment>checks.firewall</extracomment>
        <translation>請在 {name} 的設定中允許連入 OpenD 的連接。</translation>
    </message>
    <message>
        <source>Let its owner write in {path}.</source>
        <extracomment>fixes.home</extracomment>
        <translation>讓擁有者可以寫入 {path}。</translation>
    </message>
    <message>
        <source>Let only its owner read the key.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>只允許擁有者讀取密鑰。</translation>
    </message>
    <message>
        <source>Let only its owner read {path}.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>只讓擁有者讀取 {path}。</translation>
    </message>
    <message>
        <source>Let the owner of {path} run: chmod a+rx &apos;{path}&apos;</source>
        <extracomment>checks.program_file</extracomment>
        <translation>請讓 {path} 的擁有者執行：chmod a+rx &apos;{path}&apos;</translation>
    </message>
    <message>
        <source>Let the script connect to OpenD&apos;s {name}, {value}.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>讓腳本連接 OpenD 的 {name}：{value}。</translation>
    </message>
    <message>
        <source>Let the script encrypt as OpenD does.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>讓腳本的加密方式與 OpenD 一致。</translation>
    </message>
    <message>
        <source>Let the script start its processes by spawn.</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>讓腳本以 spawn 方式啟動進程。</translation>
    </message>
    <message>
        <source>Let the system set its clock by the network.</source>
        <extracomment>checks.state</extracomment>
        <translation>讓系統透過網絡校準時間。</translation>
    </message>
    <message>
        <source>Let your phone or desktop app keep the quote right.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>讓手機或桌面端 App 保留行情權限。</translation>
    </message>
    <message>
        <source>Let {owner} read the key file, and nobody else.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>只允許 {owner} 讀取密鑰檔案。</translation>
    </message>
    <message>
        <source>Let {user} read {path}, then look again.</source>
        <extracomment>checks.device</extracomment>
        <translation>請讓 {user} 能夠讀取 {path}，然後重新檢查。</translation>
    </message>
    <message>
        <source>Let {user} write in {path}.</source>
        <extracomment>fixes.own_data</extracomment>
        <translation>讓 {user} 可以寫入 {path}。</translation>
    </message>
    <message>
        <source>Libraries are missing that OpenD&apos;s window was seen to use; it may bring some of them itself.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>缺少可視化 OpenD 曾用到的一些程式庫；其中有些它可能自帶。</translation>
    </message>
    <message>
        <source>Libraries of the desktop, tried with the system&apos;s own loader</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>桌面環境的程式庫，以系統本身的載入器測試</translation>
    </message>
    <message>
        <source>Libraries that {path} and those beside it need</source>
        <extracomment>checks.program_file</extracomment>
        <translation>{path} 及同一資料夾中的程式所需的程式庫</translation>
    </message>
    <message>
        <source>Line {line} is written in a way the wizard does not change.</source>
        <extracomment>opend.config_scan</extracomment>
        <translation>第 {line} 行的寫法，精靈無法更改。</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not written in {encoding}, which Python takes it for. Save it as UTF-8.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path} 的第 {line} 行不是 Python 所認為的 {encoding} 編碼。請把它儲存為 UTF-8。</translation>
    </message>
    <message>
        <source>Linux refuses to run OpenD: permission denied, or a library is missing</source>
        <extracomment>symptoms.x24_file_missing_x</extracomment>
        <translation>Linux 拒絕執行 OpenD：提示沒有權限，或缺少程式庫</translation>
    </message>
    <message>
        <source>Little memory is free; OpenD may be ended by the system.</source>
        <extracomment>checks.memory</extracomment>
        <translation>可用記憶體很少；OpenD 可能會被系統結束。</translation>
    </message>
    <message>
        <source>Loading {name}, tried with the system&apos;s own loader</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>載入 {name}，以系統本身的載入器測試</translation>
    </message>
    <message>
        <source>Log in once by hand, and let OpenD remember it.</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>手動登入一次，並讓 OpenD 記住登入。</translation>
    </message>
    <message>
        <source>Log in once more with the password, and let it be remembered again. How long the vendor lets a remembered login hold is not published; below 10.10 a typed password was the advice for long runs, and whether that still makes a difference from 10.10 on is not known.</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>請用密碼重新登入一次，並再次讓它記住。官方沒有公布記住的登入能保持多久；10.10 之前，長期運行的建議是手動輸入密碼；從 10.10 起這樣做是否仍有差別，尚不清楚。</translation>
    </message>
    <message>
        <source>Log in to OpenD again with the password that is valid now.</source>
        <extracomment>checks.state</extracomment>
        <translation>請用現在有效的密碼重新登入 OpenD。</translation>
    </message>
    <message>
        <source>Log in with account and password (or its MD5) instead of the remembered login, for long runs.</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>如需長期運行，請用帳號和密碼（或其 MD5）登入，不要使用記住的登入。</translation>
    </message>
    <message>
        <source>Log in with an account of this brand, or install {other} from {site}. Both speak the same protocol, so your scripts need not change. Do not try the same login again: failed ones are counted.</source>
        <extracomment>checks.account</extracomment>
        <translation>請使用該品牌的帳號登入，或從 {site} 安裝 {other}。兩者使用相同的協議，您的腳本無需修改。請不要用同一登入資料反覆嘗試：登入失敗的次數會被累計。</translation>
    </message>
    <message>
        <source>Log in with the password typed in, not with the remembered one: OpenD then renews the login by itself, also after a long time. A remembered one holds for a limited time.</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>請手動輸入密碼登入，不要使用記住的密碼：這樣即使過了很久，OpenD 也會自動續期登入。記住的登入只在有限時間內有效。</translation>
    </message>
    <message>
        <source>Log level while it happened</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>問題發生時的日誌級別</translation>
    </message>
    <message>
        <source>Logged in for quotes</source>
        <extracomment>ladder</extracomment>
        <translation>行情已登入</translation>
    </message>
    <message>
        <source>Logged in for trading</source>
        <extracomment>ladder</extracomment>
        <translation>交易已登入</translation>
    </message>
    <message>
        <source>Login and verification</source>
        <extracomment>model</extracomment>
        <translation>登入與驗證</translation>
    </message>
    <message>
        <source>Logins are rationed: one try, and no second one in a hurry. A phone code may be asked for.</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>登入次數有限制：只試一次，不要急着再試第二次。可能會要求手機驗證碼。</translation>
    </message>
    <message>
        <source>Logins that failed before ({place})</source>
        <extracomment>checks.captcha</extracomment>
        <translation>此前失敗的登入（{place}）</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <extracomment>flow, gui.pages.cause, gui.pages.looking</extracomment>
        <translation>重新檢查(&amp;A)</translation>
    </message>
    <message>
        <source>Look a&amp;gain now</source>
        <extracomment>gui.widgets.hold_panel, gui.widgets.why</extracomment>
        <translation>現在重新檢查(&amp;G)</translation>
    </message>
    <message>
        <source>Look again in a moment.</source>
        <extracomment>trial</extracomment>
        <translation>請稍後重新檢查。</translation>
    </message>
    <message>
        <source>Look at OpenD&apos;s window or console: what is its last sentence?</source>
        <extracomment>trial</extracomment>
        <translation>請查看 OpenD 的視窗或主控台：最後一句話是什麼？</translation>
    </message>
    <message>
        <source>Look at the picture, and enter what it shows with: {command}</source>
        <extracomment>fixes.codes</extracomment>
        <translation>請查看圖片，並用以下命令輸入其中的字元：{command}</translation>
    </message>
    <message>
        <source>Look at this picture first:</source>
        <extracomment>report.text_plan</extracomment>
        <translation>請先看這張圖片：</translation>
    </message>
    <message>
        <source>Look at what is in that folder, move it elsewhere, and put the vendor&apos;s file in its place.</source>
        <extracomment>checks.config_file</extracomment>
        <translation>請查看該資料夾中的內容，把它移到別處，再把官方的檔案放到原位置。</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>gui.widgets.evidence, report.forum</extracomment>
        <translation>檢查對象</translation>
    </message>
    <message>
        <source>Looking at “{name}”</source>
        <extracomment>fact</extracomment>
        <translation>查看「{name}」</translation>
    </message>
    <message>
        <source>Looking for OpenD…</source>
        <extracomment>gui.pages.choosing, gui.pages.opend</extracomment>
        <translation>正在尋找 OpenD…</translation>
    </message>
    <message>
        <source>Looking for the cause</source>
        <extracomment>gui.pages.looking</extracomment>
        <translation>正在尋找原因</translation>
    </message>
    <message>
        <source>Looking in {folder}…</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>正在 {folder} 中尋找…</translation>
    </message>
    <message>
        <source>Looking through {file}.</source>
        <extracomment>report.bundle.making</extracomment>
        <translation>正在檢查 {file}。</translation>
    </message>
    <message>
        <source>Looking was stopped</source>
        <extracomment>gui.pages.looking</extracomment>
        <translation>檢查已停止</translation>
    </message>
    <message>
        <source>Looking was stopped.</source>
        <extracomment>doctor.examining, opend.logs.scanning, patience</extracomment>
        <translation>檢查已停止。</translation>
    </message>
    <message>
        <source>Looking whether anything changed since.</source>
        <extracomment>journal.journal</extracomment>
        <translation>正在查看此後是否有變動。</translation>
    </message>
    <message>
        <source>Looks at all of it; takes a few seconds.</source>
        <extracomment>gui.pages.trouble</extracomment>
        <translation>檢查所有項目；需要幾秒鐘。</translation>
    </message>
    <message>
        <source>Made by OpenD Wizard {version}. Nothing was sent anywhere.</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>由 OpenD 精靈 {version} 產生。內容沒有發送到任何地方。</translation>
    </message>
    <message>
        <source>Make a new key, {path}, and let OpenD use it.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>產生新密鑰 {path}，並讓 OpenD 使用它。</translation>
    </message>
    <message>
        <source>Make it and give it to {user}: sudo install -d -o {user} -m 700 &apos;{path}&apos;. In a container, run OpenD as a user that the image knows, with a home.</source>
        <extracomment>checks.home</extracomment>
        <translation>請建立它並交給 {user}：sudo install -d -o {user} -m 700 &apos;{path}&apos;。在容器中，請以映像檔中已有且設有主資料夾的用戶運行 OpenD。</translation>
    </message>
    <message>
        <source>Make it anew without a line end, for instance with: printf %s &apos;PASSWORD&apos; | md5sum (macOS: md5). It is the password of the login, not that for trading. From 10.10 on it is no longer among OpenD&apos;s settings.</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>請重新產生，注意不要帶換行字元，例如：printf %s &apos;PASSWORD&apos; | md5sum（macOS：md5）。這裏用的是登入密碼，不是交易密碼。從 10.10 起，它已不再是 OpenD 的設定項。</translation>
    </message>
    <message>
        <source>Make the data folder {path}.</source>
        <extracomment>fixes.own_data</extracomment>
        <translation>建立數據目錄 {path}。</translation>
    </message>
    <message>
        <source>Make the folder {path}.</source>
        <extracomment>steps</extracomment>
        <translation>建立資料夾 {path}。</translation>
    </message>
    <message>
        <source>Make the home folder {path} of {user}.</source>
        <extracomment>fixes.home</extracomment>
        <translation>為 {user} 建立主資料夾 {path}。</translation>
    </message>
    <message>
        <source>Make these changes again? [y/N]</source>
        <extracomment>cli.past</extracomment>
        <translation>要重新做這些更改嗎？[y/N]</translation>
    </message>
    <message>
        <source>Making the change</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>正在更改</translation>
    </message>
    <message>
        <source>Making the change again</source>
        <extracomment>gui.widgets.reversal</extracomment>
        <translation>正在重做更改</translation>
    </message>
    <message>
        <source>Making the changes once more.</source>
        <extracomment>journal.journal</extracomment>
        <translation>正在重做更改。</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>checks.memory</extracomment>
        <translation>記憶體</translation>
    </message>
    <message>
        <source>Most likely cause</source>
        <extracomment>gui.pages.cause, report.forum</extracomment>
        <translation>最可能的原因</translation>
    </message>
    <message>
        <source>Mount a volume on {path}, and let the user who runs OpenD own it.</source>
        <extracomment>checks.container</extracomment>
        <translation>請在 {path} 掛載一個磁碟區（volume），並讓運行 OpenD 的用戶成為其擁有者。</translation>
    </message>
    <message>
        <source>Mount a volume that can be written on {path}; in a systemd unit, take out ProtectHome= and ReadOnlyPaths= or name the folder in ReadWritePaths=.</source>
        <extracomment>checks.home, checks.own_data</extracomment>
        <translation>請在 {path} 掛載一個可寫的磁碟區（volume）；在 systemd 單元中，請去掉 ProtectHome= 和 ReadOnlyPaths=，或把該資料夾寫入 ReadWritePaths=。</translation>
    </message>
    <message>
        <source>Move {path} away by hand, then look again.</source>
        <extracomment>checks.device</extracomment>
        <translation>請手動移走 {path}，然後重新檢查。</translation>
    </message>
    <message>
        <source>Move {path} into the backup.</source>
        <extracomment>steps</extracomment>
        <translation>把 {path} 移入備份。</translation>
    </message>
    <message>
        <source>My phone or desktop app should keep the highest quotes</source>
        <extracomment>symptoms.q11_apps_keep_quote_right</extracomment>
        <translation>希望手機或電腦版 App 保留最高行情</translation>
    </message>
    <message>
        <source>My script in WSL cannot reach OpenD on Windows</source>
        <extracomment>symptoms.x15_wsl</extracomment>
        <translation>WSL 中的腳本無法連接 Windows 上的 OpenD</translation>
    </message>
    <message>
        <source>My script runs on another computer, or in a container</source>
        <extracomment>symptoms.x19_script_elsewhere</extracomment>
        <translation>腳本在另一台電腦上，或在容器中運行</translation>
    </message>
    <message>
        <source>Name servers</source>
        <extracomment>checks.network</extracomment>
        <translation>DNS 伺服器</translation>
    </message>
    <message>
        <source>Name your script, so that it can be read, too.</source>
        <extracomment>trial</extracomment>
        <translation>請指定您的腳本，讓精靈一併讀取。</translation>
    </message>
    <message>
        <source>Never let a script or service start it again and again: each failed start makes the wait longer, and the same words (“network”) are used for it.</source>
        <extracomment>checks.starts</extracomment>
        <translation>絕不要讓腳本或服務反覆啟動它：每次失敗的啟動都會延長等待時間，而提示仍是同樣的字眼（「網絡」）。</translation>
    </message>
    <message>
        <source>No OpenD was found in the usual places.</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>在常見位置沒有找到 OpenD。</translation>
    </message>
    <message>
        <source>No OpenD was found on this computer. Name its folder with --program-dir.</source>
        <extracomment>cli.setup</extracomment>
        <translation>在這台電腦上沒有找到 OpenD。請用 --program-dir 指定它所在的資料夾。</translation>
    </message>
    <message>
        <source>No OpenD.xml is known for this OpenD.</source>
        <extracomment>facts.program</extracomment>
        <translation>沒有找到這個 OpenD 的 OpenD.xml。</translation>
    </message>
    <message>
        <source>No crash of the window is known here.</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>沒有發現視窗異常結束的記錄。</translation>
    </message>
    <message>
        <source>No entry matches these words. “I am not sure” checks everything.</source>
        <extracomment>gui.pages.trouble</extracomment>
        <translation>沒有與這些文字相符的項目。選擇「我不確定」可全面檢查。</translation>
    </message>
    <message>
        <source>No firewall of this computer is known to keep others from OpenD.</source>
        <extracomment>checks.firewall</extracomment>
        <translation>沒有發現這台電腦的防火牆阻擋其他電腦連接 OpenD。</translation>
    </message>
    <message>
        <source>No firewall was recognised on this computer.</source>
        <extracomment>checks.firewall</extracomment>
        <translation>這台電腦沒有識別到防火牆。</translation>
    </message>
    <message>
        <source>No free port is left between {first} and {last} at {ip}.</source>
        <extracomment>machine.ports</extracomment>
        <translation>{ip} 上 {first} 到 {last} 之間已沒有可用的連接埠。</translation>
    </message>
    <message>
        <source>No lookalike has a port of OpenD.</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>沒有容易混淆的程式佔用 OpenD 的連接埠。</translation>
    </message>
    <message>
        <source>No message has come to the practice phone yet. Have a code sent first.</source>
        <extracomment>gui.widgets.phone</extracomment>
        <translation>練習手機還沒有收到短訊。請先要求發送驗證碼。</translation>
    </message>
    <message>
        <source>No other OpenD runs on this computer.</source>
        <extracomment>checks.opends</extracomment>
        <translation>這台電腦上沒有運行其他 OpenD。</translation>
    </message>
    <message>
        <source>No other OpenD that runs on this computer uses the same account.</source>
        <extracomment>checks.opends</extracomment>
        <translation>這台電腦上沒有其他正在運行的 OpenD 使用同一帳號。</translation>
    </message>
    <message>
        <source>No other device has taken the highest quotes away from this OpenD.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>沒有其他裝置從這個 OpenD 搶走最高行情權限。</translation>
    </message>
    <message>
        <source>No other device keeps the highest quote right that OpenD should have.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>沒有其他裝置佔着本應屬於 OpenD 的最高行情權限。</translation>
    </message>
    <message>
        <source>No other program is connected to OpenD while it waits for a code.</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>OpenD 等待驗證碼期間，沒有其他程式連接着它。</translation>
    </message>
    <message>
        <source>No other program that is easily taken for OpenD has its ports.</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>沒有容易被誤認為 OpenD 的其他程式佔用它的連接埠。</translation>
    </message>
    <message>
        <source>No password was found in the script.</source>
        <extracomment>checks.script_secrets</extracomment>
        <translation>在腳本中沒有發現密碼。</translation>
    </message>
    <message>
        <source>No problem was found</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>未發現問題</translation>
    </message>
    <message>
        <source>No problem was found, but not everything could be checked: {unseen} of {total} not.</source>
        <extracomment>report.conclusion</extracomment>
        <translation>未發現問題，但並非全部都能檢查：{total} 項中有 {unseen} 項未能檢查。</translation>
    </message>
    <message>
        <source>No problem was found. Checks that found everything fine: {fine} of {total}</source>
        <extracomment>report.conclusion</extracomment>
        <translation>未發現問題。結果正常的檢查：{total} 項中有 {fine} 項</translation>
    </message>
    <message>
        <source>No program clings to connections that are over.</source>
        <extracomment>checks.connections</extracomment>
        <translation>沒有程式佔着已斷開的連接不放。</translation>
    </message>
    <message>
        <source>No program is connected that could make the code worthless.</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>沒有會使驗證碼失效的程式連接着 OpenD。</translation>
    </message>
    <message>
        <source>No script can be made for the Telnet address {ip}.</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>無法為 Telnet 地址 {ip} 產生腳本。</translation>
    </message>
    <message>
        <source>No script was named.</source>
        <extracomment>fixes.script</extracomment>
        <translation>沒有指定腳本。</translation>
    </message>
    <message>
        <source>No script was named. Name the one that does not work; it is read and never run.</source>
        <extracomment>facts.script</extracomment>
        <translation>沒有指定腳本。請指定出問題的腳本；精靈只讀取它，不會執行它。</translation>
    </message>
    <message>
        <source>Nobody but its owner can read the key.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>除擁有者外，沒有人能讀取密鑰。</translation>
    </message>
    <message>
        <source>Nobody else on this computer can read the password in OpenD.xml.</source>
        <extracomment>checks.configuration</extracomment>
        <translation>這台電腦的其他用戶都讀不到 OpenD.xml 中的密碼。</translation>
    </message>
    <message>
        <source>Nobody on the network can use OpenD&apos;s API without a key.</source>
        <extracomment>checks.listening</extracomment>
        <translation>沒有密鑰，網絡上的任何人都無法使用 OpenD 的 API。</translation>
    </message>
    <message>
        <source>Not all of this can be undone: see the steps above.</source>
        <extracomment>report.text_plan</extracomment>
        <translation>其中有些操作無法復原：請看上面的步驟。</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>report.words</extracomment>
        <translation>未檢查</translation>
    </message>
    <message>
        <source>Not running</source>
        <extracomment>gui.describe</extracomment>
        <translation>未運行</translation>
    </message>
    <message>
        <source>Nothing answered there that could be recognised.</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>那裏沒有可識別的回應。</translation>
    </message>
    <message>
        <source>Nothing could be checked</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>所有項目都無法檢查</translation>
    </message>
    <message>
        <source>Nothing had to be taken out.</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>沒有需要去除的內容。</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every change will be listed here and can be undone.</source>
        <extracomment>gui.history</extracomment>
        <translation>目前還沒有任何更改。每次更改都會列於這裏，並且可以復原。</translation>
    </message>
    <message>
        <source>Nothing has to be signed for this: OpenD did not reach the vendor&apos;s server. Check the network, a proxy or firewall, wait some minutes, then start OpenD once. If it says the same again, wait longer: starts are rationed.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>這並不需要確認任何協議：OpenD 沒有連上官方伺服器。請檢查網絡、代理伺服器或防火牆，等幾分鐘，然後啟動 OpenD 一次。如果提示依舊，請等更長時間：啟動次數有限制。</translation>
    </message>
    <message>
        <source>Nothing is changed. You can stop at any time.</source>
        <extracomment>gui.pages.looking</extracomment>
        <translation>不會更改任何內容。您可以隨時停止。</translation>
    </message>
    <message>
        <source>Nothing is lost either way.</source>
        <extracomment>gui.widgets.reversal</extracomment>
        <translation>無論怎樣選擇，都不會遺失任何內容。</translation>
    </message>
    <message>
        <source>Nothing is lost if you stop: what was already changed is then put back.</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>停止不會有任何損失：已做的更改會恢復原樣。</translation>
    </message>
    <message>
        <source>Nothing is wrong with Device.dat. Does OpenD still ask for a code at every start?</source>
        <extracomment>checks.device</extracomment>
        <translation>Device.dat 沒有問題。OpenD 是否仍在每次啟動時都要求驗證碼？</translation>
    </message>
    <message>
        <source>Nothing points to a network of the container&apos;s own.</source>
        <extracomment>checks.container</extracomment>
        <translation>沒有跡象表明容器使用自己的網絡。</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>未做任何更改</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>cli.mend, cli.past, cli.report</extracomment>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <source>Nothing was changed. You can look again, or go back.</source>
        <extracomment>gui.pages.looking</extracomment>
        <translation>未做任何更改。您可以重新檢查，也可以返回。</translation>
    </message>
    <message>
        <source>Nothing was changed: --yes was not given.</source>
        <extracomment>cli.mend, cli.past</extracomment>
        <translation>未做任何更改：沒有加上 --yes。</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <extracomment>cli.mend</extracomment>
        <translation>未執行任何操作。</translation>
    </message>
    <message>
        <source>Nothing was looked at: none of this applies to this OpenD.</source>
        <extracomment>report.conclusion</extracomment>
        <translation>沒有進行任何檢查：這些都不適用於這個 OpenD。</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>gui.widgets.before_after</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>Now it is your turn</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>現在需要您來操作</translation>
    </message>
    <message>
        <source>On Linux the program needs the permission to be run, which is lost when it is copied over Windows or by some archivers. It also needs the libraries that lie beside it and some of the system&apos;s.</source>
        <extracomment>symptoms.x24_file_missing_x</extracomment>
        <translation>在 Linux 上，程式需要執行權限；經由 Windows 複製，或使用某些壓縮工具時，這個權限會遺失。它還需要與它放在一起的程式庫，以及系統的一些程式庫。</translation>
    </message>
    <message>
        <source>On Windows access lists decide, not owners.</source>
        <extracomment>machine.ownership, symptoms.x20_owned_by_root</extracomment>
        <translation>在 Windows 上，決定權限的是存取控制清單，而不是擁有者。</translation>
    </message>
    <message>
        <source>On the way to {path} is a link, or a file where a folder belongs, and the wizard changes nothing behind it. Put a plain folder there, or choose the folder that is meant, and look again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>通往 {path} 的路徑上有一個連結，或者在應為資料夾的地方是一個檔案，而精靈不會更改其後的任何內容。請在那裏放一個普通資料夾，或選擇實際所指的資料夾，然後重新檢查。</translation>
    </message>
    <message>
        <source>One account is logged in to several OpenDs or devices</source>
        <extracomment>symptoms.q08_several_opends</extracomment>
        <translation>同一個帳號登入了多個 OpenD 或裝置</translation>
    </message>
    <message>
        <source>One account may be logged in with up to ten terminals at a time, OpenDs and apps together. The highest quotes of a market go to one of them only; the others get lower ones, such as BMP in place of LV2.</source>
        <extracomment>symptoms.q08_several_opends</extracomment>
        <translation>一個帳號最多可以同時登入十個終端，OpenD 與 App 合計。每個市場的最高行情只能歸其中一個終端；其他終端只有較低級別的行情，例如只有 BMP 而不是 LV2。</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>請稍候</translation>
    </message>
    <message>
        <source>One more step</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>還有一步</translation>
    </message>
    <message>
        <source>One would expect more trouble, yet: {title}</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>照理還應出現其他問題，但實際上：{title}</translation>
    </message>
    <message>
        <source>Only the owner of {path} can change who may read it.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>只有 {path} 的擁有者能更改誰可以讀取它。</translation>
    </message>
    <message>
        <source>Only you can sign. The wizard opens nothing by itself and enters nothing there.</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>只有您本人可以簽署。精靈不會自行開啟頁面，也不會替您填寫任何內容。</translation>
    </message>
    <message>
        <source>Only you can tell</source>
        <extracomment>report.words</extracomment>
        <translation>只有您能判斷</translation>
    </message>
    <message>
        <source>Only you can tell: {count}</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>只有您能判斷：{count} 項</translation>
    </message>
    <message>
        <source>OpenD</source>
        <extracomment>checks.lookalike, report.forum</extracomment>
        <translation>OpenD</translation>
    </message>
    <message>
        <source>OpenD Wizard</source>
        <extracomment>gui.about, gui.captions, gui.widgets.rail</extracomment>
        <translation>OpenD 精靈</translation>
    </message>
    <message>
        <source>OpenD Wizard changed something on this computer. Before it did, it kept here what was there.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>OpenD 精靈更改了這台電腦上的內容。更改之前，它把原有內容儲存在這裏。</translation>
    </message>
    <message>
        <source>OpenD accepts us (InitConnect)</source>
        <extracomment>ladder</extracomment>
        <translation>OpenD 接受我們的連接（InitConnect）</translation>
    </message>
    <message>
        <source>OpenD among them</source>
        <extracomment>checks.state</extracomment>
        <translation>其中有 OpenD</translation>
    </message>
    <message>
        <source>OpenD and every script must have the very same private key: PKCS#1, 1024 bits, no passphrase. Where OpenD cannot use its key it says so in one line of its log only, and works without. It reads the key when it starts.</source>
        <extracomment>symptoms.x21_rsa_key</extracomment>
        <translation>OpenD 和每個腳本必須使用完全相同的私鑰：PKCS#1 格式、1024 位、沒有密碼短語。如果 OpenD 無法使用密鑰，只會在日誌中寫一行說明，然後以不加密的方式運作。OpenD 在啟動時讀取密鑰。</translation>
    </message>
    <message>
        <source>OpenD and the script on the same side</source>
        <extracomment>checks.wsl</extracomment>
        <translation>OpenD 與腳本在同一側</translation>
    </message>
    <message>
        <source>OpenD and this computer</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>OpenD 與這台電腦</translation>
    </message>
    <message>
        <source>OpenD answers on its API port.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 在其 API 連接埠上回應。</translation>
    </message>
    <message>
        <source>OpenD answers on port {port}.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 在連接埠 {port} 上有回應。</translation>
    </message>
    <message>
        <source>OpenD answers with another RSA key than the one in its configuration</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>OpenD 回應所用的 RSA 密鑰與其設定檔中的不同</translation>
    </message>
    <message>
        <source>OpenD answers, though it does not run inside Linux.</source>
        <extracomment>checks.wsl</extracomment>
        <translation>OpenD 有回應，但它不在 Linux 裏運行。</translation>
    </message>
    <message>
        <source>OpenD asks for a phone verification code, or for the code in a picture</source>
        <extracomment>symptoms.q04_phone_code</extracomment>
        <translation>OpenD 要求輸入手機驗證碼或圖形驗證碼</translation>
    </message>
    <message>
        <source>OpenD asks for a picture code again and again</source>
        <extracomment>symptoms.x04_captcha_loop</extracomment>
        <translation>OpenD 反覆要求圖形驗證碼</translation>
    </message>
    <message>
        <source>OpenD asks for the code in a picture once more, after two wrong ones. See why the wizard offers no further try, and what to do instead.</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>圖形驗證碼輸錯兩次後，OpenD 再次要求輸入。請看精靈為什麼不再提供重試，以及應該怎麼做。</translation>
    </message>
    <message>
        <source>OpenD asks for the phone code again and again, because the file that identifies this device is empty. Have the file moved away, so that OpenD makes a new one.</source>
        <extracomment>simulator.faults.device</extracomment>
        <translation>OpenD 反覆要求手機驗證碼，因為識別這台裝置的檔案是空的。讓精靈移走該檔案，OpenD 會重新產生一個。</translation>
    </message>
    <message>
        <source>OpenD asks for the phone code again and again: this machine was made as a copy of another one, and both now use the same device file. Have the file moved away, so that OpenD makes a new one.</source>
        <extracomment>simulator.faults.device</extracomment>
        <translation>OpenD 反覆要求手機驗證碼：這台機器是從另一台複製出來的，現在兩台使用同一個裝置檔案。讓精靈移走該檔案，OpenD 會重新產生一個。</translation>
    </message>
    <message>
        <source>OpenD asks in its console whether to remember the password.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 在主控台詢問是否記住密碼。</translation>
    </message>
    <message>
        <source>OpenD asks whether it may start now: starts are rationed.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 詢問現在是否允許啟動：啟動次數有限。</translation>
    </message>
    <message>
        <source>OpenD can be reached at {ip}:{port}.</source>
        <extracomment>checks.listening</extracomment>
        <translation>可透過 {ip}:{port} 連接 OpenD。</translation>
    </message>
    <message>
        <source>OpenD can be reached from the network, and only with its key.</source>
        <extracomment>checks.listening</extracomment>
        <translation>可以從網絡連接 OpenD，但必須持有它的密鑰。</translation>
    </message>
    <message>
        <source>OpenD can listen on the API port.</source>
        <extracomment>checks.ports</extracomment>
        <translation>OpenD 可以監聽 API 連接埠。</translation>
    </message>
    <message>
        <source>OpenD can listen on the Telnet port.</source>
        <extracomment>checks.ports</extracomment>
        <translation>OpenD 可以監聽 Telnet 連接埠。</translation>
    </message>
    <message>
        <source>OpenD can listen on the WebSocket port.</source>
        <extracomment>checks.ports</extracomment>
        <translation>OpenD 可以監聽 WebSocket 連接埠。</translation>
    </message>
    <message>
        <source>OpenD can make its data folder in the home of its user.</source>
        <extracomment>checks.home</extracomment>
        <translation>OpenD 能在其用戶的主資料夾中建立數據目錄。</translation>
    </message>
    <message>
        <source>OpenD can make its data folder.</source>
        <extracomment>checks.home</extracomment>
        <translation>OpenD 能建立數據目錄。</translation>
    </message>
    <message>
        <source>OpenD cannot be executed on this kind of computer</source>
        <extracomment>symptoms.x16_wrong_cpu</extracomment>
        <translation>OpenD 無法在這類電腦上執行</translation>
    </message>
    <message>
        <source>OpenD cannot make its data folder</source>
        <extracomment>symptoms.x08_home_read_only</extracomment>
        <translation>OpenD 無法建立數據目錄</translation>
    </message>
    <message>
        <source>OpenD cannot make its data folder in its home.</source>
        <extracomment>checks.home</extracomment>
        <translation>OpenD 無法在主資料夾中建立數據目錄。</translation>
    </message>
    <message>
        <source>OpenD cannot make its data folder.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>OpenD 無法建立自己的數據目錄。</translation>
    </message>
    <message>
        <source>OpenD cannot start its service, because a program that is not OpenD listens on its port. See which program it is, give OpenD another port, and look again.</source>
        <extracomment>simulator.faults.ports</extracomment>
        <translation>OpenD 服務啟動失敗，因為它的連接埠上有一個並非 OpenD 的程式在監聽。請看是哪個程式，給 OpenD 換一個連接埠，然後重新檢查。</translation>
    </message>
    <message>
        <source>OpenD cannot start its service, because a second OpenD with the same port is already running. See where the other one lives, give this one another port, and look again.</source>
        <extracomment>simulator.faults.ports</extracomment>
        <translation>OpenD 服務啟動失敗，因為已有設定了相同連接埠的另一個 OpenD 在運行。請看它在哪裏，給這個 OpenD 換一個連接埠，然後重新檢查。</translation>
    </message>
    <message>
        <source>OpenD cannot start its service, because the port in OpenD.xml is a number that no port can have. Choose a free port, and look again.</source>
        <extracomment>simulator.faults.ports</extracomment>
        <translation>OpenD 服務啟動失敗，因為 OpenD.xml 中的連接埠不是有效的連接埠號。請選擇一個未被佔用的連接埠，然後重新檢查。</translation>
    </message>
    <message>
        <source>OpenD cannot write into its data folder.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>OpenD 無法寫入其數據目錄。</translation>
    </message>
    <message>
        <source>OpenD closed the connection: it was ended, logged out, was full, or the script was silent for too long.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>OpenD 關閉了連接：它退出了、被登出了、連接已滿，或者腳本太久沒有發送數據。</translation>
    </message>
    <message>
        <source>OpenD comes first: it takes the quote right back by itself.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>OpenD 優先：它會自動搶回行情權限。</translation>
    </message>
    <message>
        <source>OpenD could fetch whether the agreement is done.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>OpenD 能夠查詢協議是否已確認。</translation>
    </message>
    <message>
        <source>OpenD could not fetch whether it is done; that comes first.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>OpenD 沒能查到協議是否已確認；請先解決這一點。</translation>
    </message>
    <message>
        <source>OpenD could not fetch whether the agreement is done</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>OpenD 未能取得協議的確認狀態</translation>
    </message>
    <message>
        <source>OpenD could not fetch whether the agreement is done.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 沒能查到協議是否已確認。</translation>
    </message>
    <message>
        <source>OpenD could not fetch whether the agreement is done: a trouble of the network, not a missing signature.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>OpenD 沒能查到協議是否已確認：這是網絡問題，不是漏了確認協議。</translation>
    </message>
    <message>
        <source>OpenD could not get data that it needs.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>OpenD 未能取得所需的數據。</translation>
    </message>
    <message>
        <source>OpenD could not log in.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 登入失敗。</translation>
    </message>
    <message>
        <source>OpenD could not start one of its servers, as when its port is taken.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>OpenD 有一項服務啟動失敗，例如連接埠被佔用時。</translation>
    </message>
    <message>
        <source>OpenD did not tell its state.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>OpenD 沒有告知其狀態。</translation>
    </message>
    <message>
        <source>OpenD did not tell its state: {why}.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 沒有告知其狀態：{why}。</translation>
    </message>
    <message>
        <source>OpenD did not tell its time</source>
        <extracomment>ladder</extracomment>
        <translation>OpenD 沒有告知它的時間</translation>
    </message>
    <message>
        <source>OpenD did not tell its time.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 沒有告知其時間。</translation>
    </message>
    <message>
        <source>OpenD disconnects every program that says nothing for a few seconds. Hold a connection with and without heartbeats, and see which one is kept.</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>只要程式幾秒鐘不發送內容，OpenD 就會斷開它。請分別保持一個有心跳和一個無心跳的連接，看哪一個能保留下來。</translation>
    </message>
    <message>
        <source>OpenD does not answer on port {port}.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 在連接埠 {port} 上沒有回應。</translation>
    </message>
    <message>
        <source>OpenD does not find its own data in its data folder.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>OpenD 在數據目錄中找不到程式自帶數據。</translation>
    </message>
    <message>
        <source>OpenD does not hold port {port} yet.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 尚未佔用連接埠 {port}。</translation>
    </message>
    <message>
        <source>OpenD does not know its own state yet.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 還不知道自己的狀態。</translation>
    </message>
    <message>
        <source>OpenD does not listen on port {port}: OpenD.xml was changed after it started.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 沒有監聽連接埠 {port}：OpenD.xml 是在它啟動之後修改的。</translation>
    </message>
    <message>
        <source>OpenD does not run</source>
        <extracomment>ladder</extracomment>
        <translation>OpenD 沒有運行</translation>
    </message>
    <message>
        <source>OpenD does not run inside this Linux. If it runs on Windows, mind the border.</source>
        <extracomment>checks.wsl</extracomment>
        <translation>OpenD 不在這個 Linux 裏運行。如果它在 Windows 上運行，請注意兩側的網絡是分隔的。</translation>
    </message>
    <message>
        <source>OpenD does not start</source>
        <extracomment>model</extracomment>
        <translation>OpenD 無法啟動</translation>
    </message>
    <message>
        <source>OpenD does not take the quote right back.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>OpenD 不會搶回行情權限。</translation>
    </message>
    <message>
        <source>OpenD does not wait for a picture code.</source>
        <extracomment>checks.captcha</extracomment>
        <translation>OpenD 沒有在等待圖形驗證碼。</translation>
    </message>
    <message>
        <source>OpenD does not wait for an account or password to be typed.</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>OpenD 沒有在等待輸入帳號或密碼。</translation>
    </message>
    <message>
        <source>OpenD does not wait for anything to be typed.</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>OpenD 沒有在等待任何輸入。</translation>
    </message>
    <message>
        <source>OpenD dropped a line after {seconds} s although it sent heartbeats.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>儘管發送了心跳，OpenD 仍在 {seconds} 秒後斷開了連接。</translation>
    </message>
    <message>
        <source>OpenD drops all that is typed: its terminal has no size.</source>
        <extracomment>checks.container</extracomment>
        <translation>OpenD 會捨棄輸入的一切內容：它的終端沒有設定大小。</translation>
    </message>
    <message>
        <source>OpenD encrypts, but the script does not.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>OpenD 加密，但腳本沒有加密。</translation>
    </message>
    <message>
        <source>OpenD ends at once, because some of its own data files are missing and others are damaged. Find out which ones, put them back from AppData.dat, and look again.</source>
        <extracomment>simulator.faults.own_data</extracomment>
        <translation>OpenD 一啟動就退出，因為它自帶的數據檔案有的缺失，有的損壞。請查明是哪些檔案，從 AppData.dat 恢復，然後重新檢查。</translation>
    </message>
    <message>
        <source>OpenD ends at once, because the folder with its own data was deleted. Have the folder made again from AppData.dat, and look again.</source>
        <extracomment>simulator.faults.own_data</extracomment>
        <translation>OpenD 一啟動就退出，因為存放自帶數據的資料夾被刪除了。讓精靈從 AppData.dat 重新產生該資料夾，然後重新檢查。</translation>
    </message>
    <message>
        <source>OpenD ends at once, because the vendor refuses the login of this account here. Find out which brand it may belong to, and what that means for your scripts.</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>OpenD 一啟動就退出，因為官方拒絕這個帳號在這裏登入。請查明它可能屬於哪個品牌，以及這對您的腳本意味着什麼。</translation>
    </message>
    <message>
        <source>OpenD ends at once: its data is incomplete, and nothing may be written into the folder it belongs in. Have the permissions repaired first, then the data, and look again.</source>
        <extracomment>simulator.faults.own_data</extracomment>
        <translation>OpenD 一啟動就退出：它的數據不完整，而應存放數據的資料夾又不可寫。讓精靈先修復權限，再修復數據，然後重新檢查。</translation>
    </message>
    <message>
        <source>OpenD exits: “the program&apos;s own data does not exist”</source>
        <extracomment>symptoms.q02_own_data_missing</extracomment>
        <translation>OpenD 因「程式自帶數據不存在」退出</translation>
    </message>
    <message>
        <source>OpenD fits this computer&apos;s processor.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenD 與這台電腦的處理器相符。</translation>
    </message>
    <message>
        <source>OpenD gave no answer for 33 seconds: it was frozen or overloaded, or the computer was asleep.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>OpenD 在 33 秒內沒有回應：它卡住或負荷過重，或者電腦進入了睡眠。</translation>
    </message>
    <message>
        <source>OpenD gave the highest quotes up</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>OpenD 放棄了最高行情權限</translation>
    </message>
    <message>
        <source>OpenD gave the highest quotes up: another device took them twice within ten seconds.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>OpenD 放棄了最高行情權限：另一台裝置在十秒內連續搶了兩次。</translation>
    </message>
    <message>
        <source>OpenD gave way: the other device keeps it ({markets})</source>
        <extracomment>report.text_rights</extracomment>
        <translation>OpenD 放棄搶回：行情權限留給其他裝置（{markets}）</translation>
    </message>
    <message>
        <source>OpenD hangs up on a program that is silent: here after {seconds} s.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>OpenD 會斷開長時間不發送數據的程式：此處是在 {seconds} 秒後。</translation>
    </message>
    <message>
        <source>OpenD has an RSA key and expects encryption.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 配有 RSA 密鑰，要求加密。</translation>
    </message>
    <message>
        <source>OpenD has ended, and its log says why: {meaning}</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 已退出，其日誌說明了原因：{meaning}</translation>
    </message>
    <message>
        <source>OpenD has ended.</source>
        <extracomment>doctor.lookout, opend.logs.progress</extracomment>
        <translation>OpenD 已退出。</translation>
    </message>
    <message>
        <source>OpenD has its data folder.</source>
        <extracomment>checks.home</extracomment>
        <translation>OpenD 的數據目錄已存在。</translation>
    </message>
    <message>
        <source>OpenD has not been started by this user yet: its data folder does not exist.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>目前用戶還沒有啟動過 OpenD：其數據目錄不存在。</translation>
    </message>
    <message>
        <source>OpenD has not come as far as asking whether the agreement is done.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>OpenD 還沒有進行到查詢協議是否已確認這一步。</translation>
    </message>
    <message>
        <source>OpenD has not ended with an error.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 沒有因錯誤而退出。</translation>
    </message>
    <message>
        <source>OpenD has not written any log.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>OpenD 沒有寫過任何日誌。</translation>
    </message>
    <message>
        <source>OpenD has read its configuration.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 已讀取設定檔。</translation>
    </message>
    <message>
        <source>OpenD has refused no trade call for want of encryption.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 沒有因未加密而拒絕過交易請求。</translation>
    </message>
    <message>
        <source>OpenD has refused no trade call from another computer for want of encryption.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 沒有因未加密而拒絕過來自其他電腦的交易請求。</translation>
    </message>
    <message>
        <source>OpenD has room for another connection.</source>
        <extracomment>checks.connections</extracomment>
        <translation>OpenD 還能接受新的連接。</translation>
    </message>
    <message>
        <source>OpenD has room: {taken} of {most} connections are open.</source>
        <extracomment>checks.connections</extracomment>
        <translation>OpenD 還有餘量：{most} 個連接已用 {taken} 個。</translation>
    </message>
    <message>
        <source>OpenD has started and has not begun to log in.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 已啟動，尚未開始登入。</translation>
    </message>
    <message>
        <source>OpenD has started its servers and has not logged in yet.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 已啟動各項服務，尚未登入。</translation>
    </message>
    <message>
        <source>OpenD holds its port</source>
        <extracomment>ladder</extracomment>
        <translation>連接埠由 OpenD 佔用</translation>
    </message>
    <message>
        <source>OpenD holds no port that this user may see.</source>
        <extracomment>checks.listening</extracomment>
        <translation>目前用戶看不到 OpenD 佔用的任何連接埠。</translation>
    </message>
    <message>
        <source>OpenD is asking for an account or password on its Telnet port ({ip}:{port}). Nothing was sent, because it would be taken for the answer. Log in first.</source>
        <extracomment>opend.telnet</extracomment>
        <translation>OpenD 正在其 Telnet 連接埠（{ip}:{port}）上詢問帳號或密碼。沒有發送任何內容，因為那會被當成回答。請先登入。</translation>
    </message>
    <message>
        <source>OpenD is fetching data it needs.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 正在取得所需的數據。</translation>
    </message>
    <message>
        <source>OpenD is in a state the wizard does not know.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 處於精靈不認識的狀態。</translation>
    </message>
    <message>
        <source>OpenD is logged in and ready.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 已登入並就緒。</translation>
    </message>
    <message>
        <source>OpenD is logged in for quotes but not for trading.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 已登入行情伺服器，但未登入交易伺服器。</translation>
    </message>
    <message>
        <source>OpenD is logged in for trading.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 已登入交易伺服器。</translation>
    </message>
    <message>
        <source>OpenD is logging in at this moment.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 正在登入。</translation>
    </message>
    <message>
        <source>OpenD is logging in.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 正在登入。</translation>
    </message>
    <message>
        <source>OpenD is made for another kind of processor.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenD 是為另一種處理器編譯的。</translation>
    </message>
    <message>
        <source>OpenD is made for another kind of processor; that comes first.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenD 是為另一種處理器編譯的；請先解決這一點。</translation>
    </message>
    <message>
        <source>OpenD is made for another processor and runs by translation.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenD 是為另一種處理器編譯的，正在透過轉譯運行。</translation>
    </message>
    <message>
        <source>OpenD is made for this computer&apos;s processor.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenD 是為這台電腦的處理器編譯的。</translation>
    </message>
    <message>
        <source>OpenD is not allowed to be run as a program.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenD 沒有執行權限。</translation>
    </message>
    <message>
        <source>OpenD is not asked by itself while it waits for a phone code: each new connection may make that code worthless. After asking, a new code may have to be sent.</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>OpenD 正在等待手機驗證碼，因此不會自動詢問它：每個新連接都可能使該驗證碼失效。詢問之後，可能需要重新發送驗證碼。</translation>
    </message>
    <message>
        <source>OpenD is not in quarantine.</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>OpenD 沒有被隔離。</translation>
    </message>
    <message>
        <source>OpenD is not ready yet; that comes first.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 尚未就緒；請先解決這一點。</translation>
    </message>
    <message>
        <source>OpenD is not running, so it has no quote right now.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>OpenD 沒有運行，因此現在沒有行情權限。</translation>
    </message>
    <message>
        <source>OpenD is not running.</source>
        <extracomment>checks.connections, checks.listening, checks.login_prompt, checks.quarantine, checks.rsa_key, checks.state, facts.background, facts.underneath</extracomment>
        <translation>OpenD 沒有運行。</translation>
    </message>
    <message>
        <source>OpenD is not told to use an RSA key.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenD 沒有被設定為使用 RSA 密鑰。</translation>
    </message>
    <message>
        <source>OpenD is not waiting for a code, so programs may connect as they like.</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>OpenD 沒有在等待驗證碼，程式可以隨意連接。</translation>
    </message>
    <message>
        <source>OpenD is ready (GetGlobalState)</source>
        <extracomment>ladder</extracomment>
        <translation>OpenD 已就緒（GetGlobalState）</translation>
    </message>
    <message>
        <source>OpenD is ready but not logged in for quotes.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 已就緒，但未登入行情伺服器。</translation>
    </message>
    <message>
        <source>OpenD is ready.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 已就緒。</translation>
    </message>
    <message>
        <source>OpenD is running.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 正在運行。</translation>
    </message>
    <message>
        <source>OpenD is started without FUSE.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>OpenD 以不依賴 FUSE 的方式啟動。</translation>
    </message>
    <message>
        <source>OpenD is starting.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 正在啟動。</translation>
    </message>
    <message>
        <source>OpenD is to run in Docker</source>
        <extracomment>simulator.faults.underneath, symptoms.q07_docker</extracomment>
        <translation>想在 Docker 中運行 OpenD</translation>
    </message>
    <message>
        <source>OpenD is told to listen on {ip}, which is not an address of this computer.</source>
        <extracomment>checks.address</extracomment>
        <translation>OpenD 被設定為監聽 {ip}，但這不是這台電腦的地址。</translation>
    </message>
    <message>
        <source>OpenD is told to use a key, and works without one.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenD 被設定為使用密鑰，實際卻沒有使用。</translation>
    </message>
    <message>
        <source>OpenD is too old</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>OpenD 版本太舊</translation>
    </message>
    <message>
        <source>OpenD is {version}. Bring it and the SDK of your scripts (futu-api or moomoo-api) to the same version: pip install --upgrade, and the current OpenD from the vendor&apos;s site.</source>
        <extracomment>checks.versions</extracomment>
        <translation>OpenD 的版本是 {version}。請讓它和腳本所用的 SDK（futu-api 或 moomoo-api）保持相同版本：用 pip install --upgrade 升級 SDK，並從官網下載最新版本的 OpenD。</translation>
    </message>
    <message>
        <source>OpenD itself listens there (process {pid})</source>
        <extracomment>checks.ports</extracomment>
        <translation>OpenD 自己正在監聽（進程 {pid}）</translation>
    </message>
    <message>
        <source>OpenD itself says so. {what}: {seen}</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>OpenD 自己這樣報告。{what}：{seen}</translation>
    </message>
    <message>
        <source>OpenD keeps a random device identity in Device.dat. A lost or damaged file, or the same file on two computers after a copy or a disk image, makes every login look like a new device.</source>
        <extracomment>symptoms.q06_device_lock_repeats</extracomment>
        <translation>OpenD 把隨機產生的裝置識別碼儲存在 Device.dat 中。如果該檔案遺失或損壞，或者因複製檔案、複製磁碟映像檔而在兩台電腦上相同，每次登入都會被當作新裝置。</translation>
    </message>
    <message>
        <source>OpenD keeps its data in the home of the user who runs it, as the password database names it; the variable HOME does not count. A container&apos;s user without a home, or a systemd unit with ProtectHome=, leaves it none.</source>
        <extracomment>symptoms.x08_home_read_only</extracomment>
        <translation>OpenD 的數據存放在運行它的用戶的主資料夾中，以系統用戶資料庫中的記錄為準；環境變數 HOME 不起作用。容器中的用戶如果沒有主資料夾，或者 systemd 單元中設定了 ProtectHome=，OpenD 就沒有可用的主資料夾。</translation>
    </message>
    <message>
        <source>OpenD keeps the line (KeepAlive)</source>
        <extracomment>ladder</extracomment>
        <translation>OpenD 保持連接（KeepAlive）</translation>
    </message>
    <message>
        <source>OpenD kept a silent line for {seconds} s.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>沒有數據的連接被 OpenD 保持了 {seconds} 秒。</translation>
    </message>
    <message>
        <source>OpenD knows what to do when another device takes the quote right.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>行情權限被其他裝置搶走時該怎樣做，OpenD 已有設定。</translation>
    </message>
    <message>
        <source>OpenD knows whether the agreement is done.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>OpenD 已查明協議是否已確認。</translation>
    </message>
    <message>
        <source>OpenD lacks data it needs.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 缺少所需的數據。</translation>
    </message>
    <message>
        <source>OpenD leaves the highest quote right to the phone or desktop app.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>OpenD 把最高行情權限讓給手機或桌面端 App。</translation>
    </message>
    <message>
        <source>OpenD leaves the highest quote right to your other devices.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>OpenD 把最高行情權限讓給您的其他裝置。</translation>
    </message>
    <message>
        <source>OpenD leaves the quote right to others</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>OpenD 把行情權限讓給其他裝置</translation>
    </message>
    <message>
        <source>OpenD listens for programs on this computer only.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 僅供這台電腦上的程式連接。</translation>
    </message>
    <message>
        <source>OpenD listens for programs on this computer only; that comes first.</source>
        <extracomment>checks.firewall</extracomment>
        <translation>OpenD 僅供這台電腦上的程式連接；請先解決這一點。</translation>
    </message>
    <message>
        <source>OpenD listens on an address that other computers can reach.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 監聽的地址可供其他電腦連接。</translation>
    </message>
    <message>
        <source>OpenD listens on every address of this computer, without a key.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 監聽這台電腦的所有地址，且沒有密鑰。</translation>
    </message>
    <message>
        <source>OpenD listens on the ports in OpenD.xml. It cannot start its service when another program, or another OpenD with the same configuration, already holds one of them, or when the address is not one of this computer.</source>
        <extracomment>symptoms.q03_service_failed_to_start</extracomment>
        <translation>OpenD 在 OpenD.xml 設定的連接埠上監聽。如果其他程式或使用相同設定的另一個 OpenD 已佔用其中某個連接埠，或者監聽地址不屬於這台電腦，OpenD 就無法啟動服務。</translation>
    </message>
    <message>
        <source>OpenD listens on {ip} without a key: everybody on the network can use it.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 監聽 {ip} 且沒有密鑰：網絡上的任何人都能使用它。</translation>
    </message>
    <message>
        <source>OpenD listens on {ip}, which no other computer can reach.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 監聽 {ip}，其他電腦無法連接該地址。</translation>
    </message>
    <message>
        <source>OpenD listens on {ip}:{port}</source>
        <extracomment>ladder</extracomment>
        <translation>OpenD 在 {ip}:{port} 上監聽</translation>
    </message>
    <message>
        <source>OpenD listens on {ip}:{port}, as configured.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 正按設定監聽 {ip}:{port}。</translation>
    </message>
    <message>
        <source>OpenD listens where OpenD.xml tells it to.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 監聽的地址與 OpenD.xml 中的設定一致。</translation>
    </message>
    <message>
        <source>OpenD logged in with a remembered password, and that still holds.</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>OpenD 是用記住的密碼登入的，登入仍然有效。</translation>
    </message>
    <message>
        <source>OpenD makes a new device identity at its next start and asks for one SMS code then.</source>
        <extracomment>checks.device</extracomment>
        <translation>OpenD 下次啟動時會產生新的裝置識別碼，屆時會要求一次短訊驗證碼。</translation>
    </message>
    <message>
        <source>OpenD may be run.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenD 可以執行。</translation>
    </message>
    <message>
        <source>OpenD may not read its key file, so it works without encryption.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenD 無權讀取其密鑰檔案，因此沒有加密。</translation>
    </message>
    <message>
        <source>OpenD may not read its own program folder.</source>
        <extracomment>checks.ownership</extracomment>
        <translation>OpenD 無權讀取自己的程式目錄。</translation>
    </message>
    <message>
        <source>OpenD may not write some of its own files: they belong to {owners}, not to {user}.</source>
        <extracomment>checks.ownership</extracomment>
        <translation>OpenD 無權寫入自己的一些檔案：它們屬於 {owners}，而不是 {user}。</translation>
    </message>
    <message>
        <source>OpenD may read its key file.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenD 可以讀取其密鑰檔案。</translation>
    </message>
    <message>
        <source>OpenD may take up to {seconds} seconds. You can stop at any time; nothing is lost.</source>
        <extracomment>gui.widgets.watching</extracomment>
        <translation>OpenD 最多可能需要 {seconds} 秒。您可以隨時停止；不會有任何損失。</translation>
    </message>
    <message>
        <source>OpenD must not be running meanwhile.</source>
        <extracomment>fixes.ownership, fixes.update</extracomment>
        <translation>在此期間 OpenD 不能運行。</translation>
    </message>
    <message>
        <source>OpenD must not be running meanwhile. Device.dat and your other own files stay as they are.</source>
        <extracomment>fixes.own_data</extracomment>
        <translation>在此期間 OpenD 不能運行。Device.dat 和您自己的其他檔案保持不變。</translation>
    </message>
    <message>
        <source>OpenD names an address; that alone does not prove that it listens there.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 列出了一個地址；僅憑這一點，不能證明它正在那裏監聽。</translation>
    </message>
    <message>
        <source>OpenD names an interval when a program connects, and hangs up on whoever sends no heartbeat for longer. The vendor&apos;s SDKs send them by themselves; a program of your own has to. How OpenD treats a silent line can be measured here: hold the line.</source>
        <extracomment>symptoms.q15_connection_drops</extracomment>
        <translation>程式連接時，OpenD 會給出一個間隔；超過這個時間沒有發送心跳的連接會被斷開。官方 SDK 會自動發送心跳；您自己編寫的程式需要自行發送。OpenD 如何處理沒有心跳的連接，可以在這裏測量：請使用「保持連接」。</translation>
    </message>
    <message>
        <source>OpenD names the account it logs in with.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 列出了登入所用的帳號。</translation>
    </message>
    <message>
        <source>OpenD needs a direct way out to the vendor&apos;s servers; a company&apos;s firewall, a VPN or a container&apos;s bridge can be in the way. The vendor&apos;s answer to too many starts is worded the same, so wait before you try again. The wizard sends nothing anywhere to find out: it reads OpenD&apos;s log and this computer&apos;s own settings.</source>
        <extracomment>symptoms.x12_blocked_network</extracomment>
        <translation>OpenD 需要能直接連到官方伺服器；公司防火牆、VPN 或容器的橋接網絡都可能造成阻礙。啟動過於頻繁時，官方的提示也是同樣的措辭，因此請先等待再重試。為查明原因，精靈不會把內容發送到任何地方：它只讀取 OpenD 的日誌和這台電腦自己的設定。</translation>
    </message>
    <message>
        <source>OpenD not ended</source>
        <extracomment>checks.memory</extracomment>
        <translation>OpenD 沒有被結束</translation>
    </message>
    <message>
        <source>OpenD notes its own program status.</source>
        <extracomment>opend.logs.catalogue</extracomment>
        <translation>OpenD 記錄了自己的程式狀態。</translation>
    </message>
    <message>
        <source>OpenD notes whether the agreements are signed.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 記錄了協議是否已簽署。</translation>
    </message>
    <message>
        <source>OpenD on this computer</source>
        <extracomment>gui.pages.opend</extracomment>
        <translation>這台電腦上的 OpenD</translation>
    </message>
    <message>
        <source>OpenD reads OpenD.xml only when it starts: start it again.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 只在啟動時讀取 OpenD.xml：請重新啟動它。</translation>
    </message>
    <message>
        <source>OpenD reads from no terminal.</source>
        <extracomment>checks.container</extracomment>
        <translation>OpenD 沒有從終端讀取輸入。</translation>
    </message>
    <message>
        <source>OpenD refused, saying: {sentence}</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>OpenD 拒絕了，提示為：{sentence}</translation>
    </message>
    <message>
        <source>OpenD refuses the password, although the right one seems to be in its configuration. Find out what the MD5 there was made of, and have it made anew.</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>OpenD 不接受密碼，而設定檔中的密碼看起來是對的。請查明其中的 MD5 是由什麼內容算出來的，讓精靈重新產生。</translation>
    </message>
    <message>
        <source>OpenD refuses trade calls from another computer, because they are not encrypted.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 拒絕了來自其他電腦的交易請求，因為這些請求沒有加密。</translation>
    </message>
    <message>
        <source>OpenD runs</source>
        <extracomment>ladder</extracomment>
        <translation>OpenD 正在運行</translation>
    </message>
    <message>
        <source>OpenD runs as root and may write everywhere.</source>
        <extracomment>checks.ownership</extracomment>
        <translation>OpenD 以 root 身份運行，任何位置都可寫入。</translation>
    </message>
    <message>
        <source>OpenD runs as {user}. Start the wizard as that user, so that the key belongs to it.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>OpenD 以 {user} 的身份運行。請以該用戶的身份啟動精靈，使密鑰歸該用戶所有。</translation>
    </message>
    <message>
        <source>OpenD runs from its own place.</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>OpenD 從自己的位置運行。</translation>
    </message>
    <message>
        <source>OpenD runs from the folder it lies in.</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>OpenD 從其所在的資料夾運行。</translation>
    </message>
    <message>
        <source>OpenD runs inside Linux: scripts inside Linux reach it at 127.0.0.1.</source>
        <extracomment>checks.wsl</extracomment>
        <translation>OpenD 在 Linux 裏運行：Linux 裏的腳本可以用 127.0.0.1 連接它。</translation>
    </message>
    <message>
        <source>OpenD runs since an update but never logs in</source>
        <extracomment>symptoms.x01_waits_at_prompt</extracomment>
        <translation>更新之後，OpenD 在運行但一直沒有登入</translation>
    </message>
    <message>
        <source>OpenD runs since an update, but nobody types what it asks for in its console. Find out what it waits for, and how it can start by itself again.</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>更新之後 OpenD 在運行，但沒有人在主控台中輸入它要求的內容。請查明它在等什麼，以及怎樣才能讓它恢復自動啟動。</translation>
    </message>
    <message>
        <source>OpenD runs, but it could not find out from the vendor&apos;s server whether the agreement is done. See why there is nothing to sign here, and what to look at instead.</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>OpenD 正在運行，但未能從官方伺服器查到協議是否已確認。請看為什麼這裏不需要簽署任何內容，以及應該檢查什麼。</translation>
    </message>
    <message>
        <source>OpenD runs, but it lets no program in until the questionnaire and the agreement are done. See what OpenD itself says about its state, and where that has to be done.</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>OpenD 正在運行，但在完成問卷評估與協議確認之前，不允許任何程式接入。請看 OpenD 自己報告的狀態，以及應在哪裏完成。</translation>
    </message>
    <message>
        <source>OpenD runs, but its login waits for a code that is sent to your phone. Request a code, enter the one that the practice phone shows, and watch the login come through.</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>OpenD 正在運行，但登入在等待發送到您手機的驗證碼。請要求發送驗證碼，輸入練習手機上顯示的那一個，然後看登入完成。</translation>
    </message>
    <message>
        <source>OpenD runs, but its login waits for the digits that a picture shows. Have a picture made, look at it, and enter what it shows.</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>OpenD 正在運行，但登入在等待圖片上的驗證碼。請要求產生圖片，看清楚後輸入圖中所示。</translation>
    </message>
    <message>
        <source>OpenD runs, but the vendor does not let this version in any more. See what OpenD itself says, and what has to be brought up to date.</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>OpenD 正在運行，但官方不再允許這個版本登入。請看 OpenD 自己怎麼說，以及需要更新什麼。</translation>
    </message>
    <message>
        <source>OpenD runs, but waits for an account or password to be typed into its console.</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>OpenD 正在運行，但在等待有人在其主控台中輸入帳號或密碼。</translation>
    </message>
    <message>
        <source>OpenD says its service failed to start</source>
        <extracomment>symptoms.q03_service_failed_to_start</extracomment>
        <translation>OpenD 提示服務啟動失敗</translation>
    </message>
    <message>
        <source>OpenD should keep the best quotes, but another device of the same account took them twice within ten seconds. See on the timeline how that went, and have the right taken back.</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>OpenD 本應保留最高行情，但同一帳號的其他裝置在十秒內兩次搶走。請在時間軸上看經過，讓精靈搶回權限。</translation>
    </message>
    <message>
        <source>OpenD should keep the best quotes, but it gives them up as soon as the phone app is opened. Set OpenD to take them back, and look again.</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>OpenD 本應保留最高行情，但手機 App 一開啟，OpenD 就讓出。請設定為自動搶回，然後重新檢查。</translation>
    </message>
    <message>
        <source>OpenD should keep the highest quotes</source>
        <extracomment>symptoms.q10_opend_keeps_quote_right</extracomment>
        <translation>希望 OpenD 保留最高行情</translation>
    </message>
    <message>
        <source>OpenD still listens on {real}, not on {ip} as OpenD.xml says now.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 仍在監聽 {real}，而不是 OpenD.xml 中現在所寫的 {ip}。</translation>
    </message>
    <message>
        <source>OpenD takes no more connections: {who} has {count} of {most}.</source>
        <extracomment>checks.connections</extracomment>
        <translation>OpenD 不再接受新連接。佔用最多的是：{who}，{most} 個連接中佔了 {count} 個。</translation>
    </message>
    <message>
        <source>OpenD takes the code in its window or console, or by an operation command on its Telnet port. Stop all scripts first: each new connection may make OpenD ask for another code, which makes yours worthless. Do not copy the command from the vendor&apos;s FAQ: a stray character (U+02BB) stands before it there, and OpenD does not take it so. A space belongs before -code.</source>
        <extracomment>symptoms.q04_phone_code</extracomment>
        <translation>驗證碼可以在 OpenD 的介面或主控台中輸入，也可以透過 Telnet 連接埠用維護命令輸入。請先停止所有腳本：每個新連接都可能使 OpenD 要求新的驗證碼，您手中的就會失效。不要從官方常見問題中直接複製命令：那裏的命令前面多了一個字元（U+02BB），OpenD 無法識別。-code 前要有一個空格。</translation>
    </message>
    <message>
        <source>OpenD takes the highest quote right back by itself.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>OpenD 會自動搶回最高行情權限。</translation>
    </message>
    <message>
        <source>OpenD takes the highest quote right back when another device took it.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>最高行情權限被其他裝置搶走時，OpenD 會搶回來。</translation>
    </message>
    <message>
        <source>OpenD takes the quote right away from your other devices.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>OpenD 會搶走您其他裝置的行情權限。</translation>
    </message>
    <message>
        <source>OpenD takes the quote right back</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>OpenD 會搶回行情權限</translation>
    </message>
    <message>
        <source>OpenD takes {what} only so often. It is safe again at {time}; trying earlier would not help.</source>
        <extracomment>ledger</extracomment>
        <translation>OpenD 對 {what} 有次數限制。{time} 之後可以安全地再試；提前嘗試沒有用。</translation>
    </message>
    <message>
        <source>OpenD told its state</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>OpenD 給出了自己的狀態</translation>
    </message>
    <message>
        <source>OpenD took the right back ({markets})</source>
        <extracomment>report.text_rights</extracomment>
        <translation>OpenD 搶回了行情權限（{markets}）</translation>
    </message>
    <message>
        <source>OpenD uses its key.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenD 正在使用其密鑰。</translation>
    </message>
    <message>
        <source>OpenD vanishes without a word on a small server</source>
        <extracomment>symptoms.x18_low_memory</extracomment>
        <translation>在小型伺服器上，OpenD 沒有任何提示就消失</translation>
    </message>
    <message>
        <source>OpenD waits for a code sent to the phone.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 正在等待發送到手機的驗證碼。</translation>
    </message>
    <message>
        <source>OpenD waits for a phone code.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 正在等待手機驗證碼。</translation>
    </message>
    <message>
        <source>OpenD waits for a picture code, and it was not tried in vain so far.</source>
        <extracomment>checks.captcha</extracomment>
        <translation>OpenD 正在等待圖形驗證碼，到目前為止沒有輸錯過。</translation>
    </message>
    <message>
        <source>OpenD waits for an account to be typed</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>OpenD 在等待輸入帳號</translation>
    </message>
    <message>
        <source>OpenD waits for an account to be typed into its console: no login is remembered, or it is invalid.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 正在等待在主控台輸入帳號：沒有記住的登入，或它已失效。</translation>
    </message>
    <message>
        <source>OpenD waits for the characters of a picture code.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 正在等待輸入圖形驗證碼。</translation>
    </message>
    <message>
        <source>OpenD waits for the code in a picture</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>OpenD 在等待圖形驗證碼</translation>
    </message>
    <message>
        <source>OpenD waits for the code in a picture.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 正在等待圖形驗證碼。</translation>
    </message>
    <message>
        <source>OpenD waits for the password to be typed into its console.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 正在等待在主控台輸入密碼。</translation>
    </message>
    <message>
        <source>OpenD waits for the phone code</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>OpenD 在等待手機驗證碼</translation>
    </message>
    <message>
        <source>OpenD wants encryption: it has an RSA key, and the question came without one</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>OpenD 要求加密：它配有 RSA 密鑰，而這次詢問沒有使用密鑰</translation>
    </message>
    <message>
        <source>OpenD wants the questionnaire and agreement, or ends because of it</source>
        <extracomment>symptoms.q01_questionnaire</extracomment>
        <translation>OpenD 要求完成問卷評估與協議確認，或因此自動退出</translation>
    </message>
    <message>
        <source>OpenD was logged in with a remembered password and has lost the login.</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>OpenD 曾用記住的密碼登入，現在登入已失效。</translation>
    </message>
    <message>
        <source>OpenD was logged in with a remembered password for a long time, and the vendor does not take that login any more. Find out how it had logged in, and what to do for long runs.</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>OpenD 長期使用記住的密碼登入，現在官方不再接受這個登入。請查明它之前是怎樣登入的，以及長期運行時應該怎麼做。</translation>
    </message>
    <message>
        <source>OpenD was not started so often that the vendor makes it wait.</source>
        <extracomment>checks.starts</extracomment>
        <translation>OpenD 沒有因啟動過於頻繁而被官方要求等待。</translation>
    </message>
    <message>
        <source>OpenD was not started too often.</source>
        <extracomment>checks.starts</extracomment>
        <translation>OpenD 沒有啟動得過於頻繁。</translation>
    </message>
    <message>
        <source>OpenD was seen to use 200 to 400 MB, and its window some 600 MB more. When memory runs out, Linux ends the largest program, and OpenD has no chance to say anything.</source>
        <extracomment>symptoms.x18_low_memory</extracomment>
        <translation>實測 OpenD 佔用 200 到 400 MB 記憶體，有視窗時再多約 600 MB。記憶體耗盡時，Linux 會結束佔用最多記憶體的程式，OpenD 來不及給出任何提示。</translation>
    </message>
    <message>
        <source>OpenD was started again and again, and now its login says that there is no network. Find out why that is not the network, and when the next try is safe.</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>OpenD 反覆重新啟動之後，登入時提示沒有網絡。請查明為什麼這不是網絡問題，以及什麼時候重試才穩妥。</translation>
    </message>
    <message>
        <source>OpenD was started so often that the vendor most likely makes it wait now.</source>
        <extracomment>checks.starts</extracomment>
        <translation>OpenD 啟動得過於頻繁，官方現在很可能要求它等待。</translation>
    </message>
    <message>
        <source>OpenD was started too often</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>OpenD 啟動得過於頻繁</translation>
    </message>
    <message>
        <source>OpenD was started very often in the last hours; some more, and logging in may be refused.</source>
        <extracomment>checks.starts</extracomment>
        <translation>OpenD 在最近幾小時內啟動得非常頻繁；再多啟動幾次，登入可能會被拒絕。</translation>
    </message>
    <message>
        <source>OpenD was started with a flag it does not know.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>啟動 OpenD 時用了它不認識的參數。</translation>
    </message>
    <message>
        <source>OpenD was started with sudo once, and its files belong to root</source>
        <extracomment>symptoms.x20_owned_by_root</extracomment>
        <translation>曾經用 sudo 啟動 OpenD，它的檔案歸 root 所有</translation>
    </message>
    <message>
        <source>OpenD was waiting for a phone code when it was asked {seconds} seconds ago. Each new connection may void the code, so it is not asked again by itself.</source>
        <extracomment>facts.state</extracomment>
        <translation>{seconds} 秒前詢問時，OpenD 正在等待手機驗證碼。每建立一個新連接都可能使驗證碼失效，所以不會自動再次詢問。</translation>
    </message>
    <message>
        <source>OpenD works without an RSA key.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 運行時未使用 RSA 密鑰。</translation>
    </message>
    <message>
        <source>OpenD works, but a program asks it for things that it does not know. See which lines of the log tell that, and what to bring to the same version.</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>OpenD 運作正常，但有程式向它請求它不認識的內容。請看日誌中哪幾行說明了這一點，以及哪些需要更新到同一版本。</translation>
    </message>
    <message>
        <source>OpenD works, but the vendor wants an agreement to be signed.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>OpenD 可以使用，但官方要求確認一份協議。</translation>
    </message>
    <message>
        <source>OpenD writes all that engineers could need: {name} is {level}.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>OpenD 會記錄工程師可能需要的全部內容：{name} 為 {level}。</translation>
    </message>
    <message>
        <source>OpenD writes enough into its logs for the vendor&apos;s engineers.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>OpenD 的日誌內容足夠官方工程師使用。</translation>
    </message>
    <message>
        <source>OpenD writes much more into its logs then. Set it back when the engineers have what they need.</source>
        <extracomment>fixes.log_level</extracomment>
        <translation>此後 OpenD 寫入的日誌會大幅增加。工程師拿到所需內容後，請改回來。</translation>
    </message>
    <message>
        <source>OpenD writes nothing into its logs</source>
        <extracomment>simulator.faults.engineers</extracomment>
        <translation>OpenD 不寫入任何日誌</translation>
    </message>
    <message>
        <source>OpenD writes too little into its logs</source>
        <extracomment>simulator.faults.engineers</extracomment>
        <translation>OpenD 寫入的日誌太少</translation>
    </message>
    <message>
        <source>OpenD wrote nothing into its logs in that time, so there is nothing to report.</source>
        <extracomment>report.bundle.making</extracomment>
        <translation>這段時間內 OpenD 沒有寫入任何日誌，因此沒有可報告的內容。</translation>
    </message>
    <message>
        <source>OpenD wrote so {ago}. {what}: {seen}</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>OpenD 的日誌中有記錄（{ago}）。{what}：{seen}</translation>
    </message>
    <message>
        <source>OpenD {version} is let in.</source>
        <extracomment>checks.versions</extracomment>
        <translation>官方允許 OpenD {version} 登入。</translation>
    </message>
    <message>
        <source>OpenD {version} is ready.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD {version} 已就緒。</translation>
    </message>
    <message>
        <source>OpenD {version} is too old: the vendor stopped it in September 2024.</source>
        <extracomment>checks.versions</extracomment>
        <translation>OpenD {version} 太舊：官方已在 2024 年 9 月停用它。</translation>
    </message>
    <message>
        <source>OpenD {version} says: {status}. {sentence}</source>
        <extracomment>ladder</extracomment>
        <translation>OpenD {version} 報告：{status}。{sentence}</translation>
    </message>
    <message>
        <source>OpenD&apos;s AppImage cannot be mounted here.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>OpenD 的 AppImage 無法在此掛載。</translation>
    </message>
    <message>
        <source>OpenD&apos;s Telnet port {ip}:{port} cannot be reached: {reason}.</source>
        <extracomment>opend.telnet</extracomment>
        <translation>無法連接 OpenD 的 Telnet 連接埠 {ip}:{port}：{reason}。</translation>
    </message>
    <message>
        <source>OpenD&apos;s data folder exists.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>OpenD 的數據目錄存在。</translation>
    </message>
    <message>
        <source>OpenD&apos;s data folder is empty, and only OpenD itself can read this AppData.dat.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>OpenD 的數據目錄是空的，而這個 AppData.dat 只有 OpenD 自己能讀取。</translation>
    </message>
    <message>
        <source>OpenD&apos;s data folder is missing.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>OpenD 的數據目錄不存在。</translation>
    </message>
    <message>
        <source>OpenD&apos;s last login found the network.</source>
        <extracomment>checks.network</extracomment>
        <translation>OpenD 上次登入時網絡正常。</translation>
    </message>
    <message>
        <source>OpenD&apos;s listening address is one of this computer.</source>
        <extracomment>checks.address</extracomment>
        <translation>OpenD 的監聽地址是這台電腦的地址。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log</source>
        <extracomment>checks.listening, checks.program_file</extracomment>
        <translation>OpenD 日誌</translation>
    </message>
    <message>
        <source>OpenD&apos;s log ({place})</source>
        <extracomment>checks.versions</extracomment>
        <translation>OpenD 的日誌（{place}）</translation>
    </message>
    <message>
        <source>OpenD&apos;s log after that ({place})</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>此後的 OpenD 日誌（{place}）</translation>
    </message>
    <message>
        <source>OpenD&apos;s log and crash reports</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>OpenD 的日誌和異常結束報告</translation>
    </message>
    <message>
        <source>OpenD&apos;s log does not say whether it uses the key.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenD 日誌沒有說明它是否使用密鑰。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log names no failure that ended it.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 日誌中沒有導致其退出的錯誤。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log tells nothing of a login.</source>
        <extracomment>checks.account</extracomment>
        <translation>OpenD 日誌中沒有登入記錄。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log tells nothing.</source>
        <extracomment>checks.last_words, checks.login_prompt, checks.network, checks.state</extracomment>
        <translation>OpenD 日誌中沒有可用的資訊。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log tells of no program that does not fit its version.</source>
        <extracomment>checks.versions</extracomment>
        <translation>OpenD 的日誌中沒有程式與其版本不相符的記錄。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log tells of no refusal because of the brand.</source>
        <extracomment>checks.account</extracomment>
        <translation>OpenD 日誌中沒有因品牌不符而被拒絕的記錄。</translation>
    </message>
    <message>
        <source>OpenD&apos;s login found no network, or the vendor makes it wait: both are worded alike.</source>
        <extracomment>checks.network</extracomment>
        <translation>OpenD 登入時找不到網絡，或者官方要求它等待：兩種情況的提示相同。</translation>
    </message>
    <message>
        <source>OpenD&apos;s logs are there to be looked into.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>有 OpenD 的日誌可供查看。</translation>
    </message>
    <message>
        <source>OpenD&apos;s logs are there.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>OpenD 的日誌存在。</translation>
    </message>
    <message>
        <source>OpenD&apos;s logs are too long to be read within {seconds} seconds.</source>
        <extracomment>opend.logs.scanning</extracomment>
        <translation>OpenD 的日誌太長，無法在 {seconds} 秒內讀完。</translation>
    </message>
    <message>
        <source>OpenD&apos;s newest log names no trouble with the network.</source>
        <extracomment>checks.network</extracomment>
        <translation>OpenD 最新的日誌中沒有網絡問題。</translation>
    </message>
    <message>
        <source>OpenD&apos;s own answer</source>
        <extracomment>checks.lookalike, checks.state</extracomment>
        <translation>OpenD 自己的回應</translation>
    </message>
    <message>
        <source>OpenD&apos;s own data is complete.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>OpenD 的自帶數據完整。</translation>
    </message>
    <message>
        <source>OpenD&apos;s protocol</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>OpenD 的協議</translation>
    </message>
    <message>
        <source>OpenD&apos;s protocol answers</source>
        <extracomment>ladder</extracomment>
        <translation>OpenD 的協議有回應</translation>
    </message>
    <message>
        <source>OpenD&apos;s terminal has a size.</source>
        <extracomment>checks.container</extracomment>
        <translation>OpenD 的終端已設定大小。</translation>
    </message>
    <message>
        <source>OpenD&apos;s updater could not replace the program.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>OpenD 的更新程式未能替換程式。</translation>
    </message>
    <message>
        <source>OpenD&apos;s user may read its program folder.</source>
        <extracomment>checks.ownership</extracomment>
        <translation>運行 OpenD 的用戶可以讀取程式目錄。</translation>
    </message>
    <message>
        <source>OpenD&apos;s window crashes on Linux</source>
        <extracomment>symptoms.x06_window_crash</extracomment>
        <translation>OpenD 的視窗在 Linux 上異常結束</translation>
    </message>
    <message>
        <source>OpenD&apos;s window does not start on Linux</source>
        <extracomment>symptoms.q20_window_on_linux</extracomment>
        <translation>OpenD 的視窗在 Linux 上無法啟動</translation>
    </message>
    <message>
        <source>OpenD&apos;s window runs.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>可視化 OpenD 正在運行。</translation>
    </message>
    <message>
        <source>OpenD&apos;s window, or the first line of its log, shows it: put it into the note of the report.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>OpenD 的視窗或其日誌第一行會顯示版本：請把它寫進報告的備註中。</translation>
    </message>
    <message>
        <source>OpenD.xml can be read and is well formed.</source>
        <extracomment>checks.configuration</extracomment>
        <translation>OpenD.xml 可以讀取，且格式正確。</translation>
    </message>
    <message>
        <source>OpenD.xml gives no password away.</source>
        <extracomment>checks.configuration</extracomment>
        <translation>OpenD.xml 沒有洩露密碼。</translation>
    </message>
    <message>
        <source>OpenD.xml is a file.</source>
        <extracomment>checks.config_file</extracomment>
        <translation>OpenD.xml 是一個檔案。</translation>
    </message>
    <message>
        <source>OpenD.xml is a folder, or missing</source>
        <extracomment>symptoms.x09_config_is_folder</extracomment>
        <translation>OpenD.xml 是一個資料夾，或不存在</translation>
    </message>
    <message>
        <source>OpenD.xml is damaged.</source>
        <extracomment>checks.configuration</extracomment>
        <translation>OpenD.xml 已損壞。</translation>
    </message>
    <message>
        <source>OpenD.xml is in order.</source>
        <extracomment>checks.configuration</extracomment>
        <translation>OpenD.xml 正常。</translation>
    </message>
    <message>
        <source>OpenD.xml names its key file in short, and OpenD may look for it elsewhere.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenD.xml 中的密鑰檔案不是完整路徑，OpenD 可能會到別處尋找。</translation>
    </message>
    <message>
        <source>OpenD.xml says so already. Start OpenD again.</source>
        <extracomment>fixes.listening</extracomment>
        <translation>OpenD.xml 中已經是這樣。請重新啟動 OpenD。</translation>
    </message>
    <message>
        <source>Other users of this computer can read OpenD&apos;s key.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>這台電腦的其他用戶可以讀取 OpenD 的密鑰。</translation>
    </message>
    <message>
        <source>Other users of this computer can read your password in OpenD.xml.</source>
        <extracomment>checks.configuration</extracomment>
        <translation>這台電腦的其他用戶可以讀到您寫在 OpenD.xml 中的密碼。</translation>
    </message>
    <message>
        <source>Owners in {path}</source>
        <extracomment>checks.ownership</extracomment>
        <translation>{path} 中各檔案的擁有者</translation>
    </message>
    <message>
        <source>PRACTICE on a simulated OpenD: nothing of a real one is touched.</source>
        <extracomment>report.text_lists</extracomment>
        <translation>練習：使用模擬的 OpenD，不會影響任何真實的 OpenD。</translation>
    </message>
    <message>
        <source>Permissions of {path}</source>
        <extracomment>checks.own_data, checks.program_file</extracomment>
        <translation>{path} 的權限</translation>
    </message>
    <message>
        <source>Phone code</source>
        <extracomment>fixes.codes</extracomment>
        <translation>手機驗證碼</translation>
    </message>
    <message>
        <source>Picture code</source>
        <extracomment>fixes.codes</extracomment>
        <translation>圖形驗證碼</translation>
    </message>
    <message>
        <source>Picture codes are not entered again and again.</source>
        <extracomment>checks.captcha</extracomment>
        <translation>沒有反覆輸入圖形驗證碼。</translation>
    </message>
    <message>
        <source>Picture codes entered, by OpenD&apos;s log and the wizard&apos;s own count</source>
        <extracomment>checks.captcha</extracomment>
        <translation>已輸入的圖形驗證碼（依據 OpenD 日誌和精靈自己的計數）</translation>
    </message>
    <message>
        <source>Picture codes were entered in vain {count} times: trying on makes it worse.</source>
        <extracomment>checks.captcha</extracomment>
        <translation>圖形驗證碼已輸錯 {count} 次：繼續嘗試會讓情況更糟。</translation>
    </message>
    <message>
        <source>Picture codes were wrong twice</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>圖形驗證碼輸錯了兩次</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>fixes.ports, fixes.telnet</extracomment>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Port {port} is not free either. Choose another one.</source>
        <extracomment>fixes.ports, fixes.twins</extracomment>
        <translation>連接埠 {port} 也已被佔用。請另選一個。</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>gui.widgets.banner</extracomment>
        <translation>練習</translation>
    </message>
    <message>
        <source>Practice: this OpenD is simulated</source>
        <extracomment>gui.widgets.banner</extracomment>
        <translation>練習：這個 OpenD 是模擬的</translation>
    </message>
    <message>
        <source>Practise on a simulated OpenD</source>
        <extracomment>gui.widgets.practice_card</extracomment>
        <translation>用模擬的 OpenD 練習</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>report.words</extracomment>
        <translation>問題</translation>
    </message>
    <message>
        <source>Process {pid} could not be stopped: the system does not let this user.</source>
        <extracomment>machine.stopping</extracomment>
        <translation>無法停止進程 {pid}：系統不允許目前用戶這樣做。</translation>
    </message>
    <message>
        <source>Process {pid} is another program by now. Nothing was stopped.</source>
        <extracomment>machine.stopping</extracomment>
        <translation>進程 {pid} 現在已是另一個程式。沒有停止任何程式。</translation>
    </message>
    <message>
        <source>Process {pid} is not {name} any more but another program. Nothing was changed. Look again.</source>
        <extracomment>journal.prepare</extracomment>
        <translation>進程 {pid} 已不是 {name}，而是另一個程式。沒有更改任何內容。請重新檢查。</translation>
    </message>
    <message>
        <source>Process {pid} is {name}, an independent program, not OpenD.</source>
        <extracomment>opend.places.finding</extracomment>
        <translation>進程 {pid} 是 {name}，這是一個獨立的程式，不是 OpenD。</translation>
    </message>
    <message>
        <source>Process {pid} was told to end but is still there.</source>
        <extracomment>machine.stopping</extracomment>
        <translation>已要求進程 {pid} 結束，但它仍在運行。</translation>
    </message>
    <message>
        <source>Processes are started by fork while a context is open (line {line}). The SDK&apos;s threads are not in the new process: it waits for ever where it uses OpenD.</source>
        <extracomment>scripts.rules.forks</extracomment>
        <translation>第 {line} 行的 context 仍然開啟，這裏卻用 fork 啟動進程。新進程中沒有 SDK 的執行緒：一旦使用 OpenD，就會永遠等下去。</translation>
    </message>
    <message>
        <source>Processes are started here without “if __name__ == &quot;__main__&quot;:” above it. With spawn or forkserver each new process reads this file from the top and would start processes itself; Python then ends it with an error.</source>
        <extracomment>scripts.rules.guards</extracomment>
        <translation>這裏啟動了進程，而上面沒有「if __name__ == &quot;__main__&quot;:」。使用 spawn 或 forkserver 時，每個新進程都會從頭讀取此檔案，自己又要啟動進程；Python 隨後會報錯並將其結束。</translation>
    </message>
    <message>
        <source>Processes started from {folder}</source>
        <extracomment>checks.state</extracomment>
        <translation>從 {folder} 啟動的進程</translation>
    </message>
    <message>
        <source>Program folder</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>程式目錄</translation>
    </message>
    <message>
        <source>Programs are connected to OpenD while it waits for a code: they can make every code worthless.</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>OpenD 正在等待驗證碼，卻有程式連接着它：它們可能使每個驗證碼都失效。</translation>
    </message>
    <message>
        <source>Programs connected to OpenD&apos;s API port {port}</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>連接到 OpenD API 連接埠 {port} 的程式</translation>
    </message>
    <message>
        <source>Programs let go of the connections that OpenD has ended.</source>
        <extracomment>checks.connections</extracomment>
        <translation>程式會釋放 OpenD 已斷開的連接。</translation>
    </message>
    <message>
        <source>Programs on this computer can then send commands to OpenD; Telnet has no password.</source>
        <extracomment>fixes.telnet</extracomment>
        <translation>此後這台電腦上的程式可以向 OpenD 發送命令；Telnet 沒有密碼。</translation>
    </message>
    <message>
        <source>Programs that are easily taken for OpenD</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>容易被誤認為 OpenD 的程式</translation>
    </message>
    <message>
        <source>Protocol number or interface</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>協議編號或介面</translation>
    </message>
    <message>
        <source>Put a small class of the same use in telnetlib&apos;s place.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>用一個用法相同的小型類別取代 telnetlib。</translation>
    </message>
    <message>
        <source>Put the script&apos;s main part below the guard.</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>把腳本的主體部分放到保護語句之下。</translation>
    </message>
    <message>
        <source>Put {name} back to {level} after a recording.</source>
        <extracomment>fixes.log_level</extracomment>
        <translation>錄製結束後把 {name} 改回 {level}。</translation>
    </message>
    <message>
        <source>Put {name} from the vendor&apos;s package in its place, or have a small one written: look again.</source>
        <extracomment>fixes.config_file</extracomment>
        <translation>請把官方安裝包中的 {name} 放到這個位置；或重新檢查，讓精靈寫一個精簡的。</translation>
    </message>
    <message>
        <source>Putting back what was there before.</source>
        <extracomment>journal.safety</extracomment>
        <translation>正在恢復原有內容。</translation>
    </message>
    <message>
        <source>Quote rights (GetUserInfo)</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>行情權限（GetUserInfo）</translation>
    </message>
    <message>
        <source>Quotes and rights</source>
        <extracomment>model</extracomment>
        <translation>行情與權限</translation>
    </message>
    <message>
        <source>Quotes drop to a lower level when another device is online</source>
        <extracomment>symptoms.q09_quote_right_control</extracomment>
        <translation>其他裝置在線時，行情降到較低級別</translation>
    </message>
    <message>
        <source>Quotes in OpenD rise and fall, and nobody knows who keeps the best ones. See which setting decides, and give it a value that OpenD knows.</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>OpenD 的行情級別時高時低，沒人知道最高行情由誰取得。請看由哪項設定決定，給它設一個 OpenD 認識的值。</translation>
    </message>
    <message>
        <source>Quotes stand still, and the vendor&apos;s engineers ask for the logs, but OpenD was told to write none. Raise the level, and look again.</source>
        <extracomment>simulator.faults.engineers</extracomment>
        <translation>行情停住不動，官方工程師需要日誌，而 OpenD 被設定為不寫日誌。請調高日誌級別，然後重新檢查。</translation>
    </message>
    <message>
        <source>Raise {name} to {level} while a report is recorded.</source>
        <extracomment>fixes.log_level</extracomment>
        <translation>錄製報告期間把 {name} 提高到 {level}。</translation>
    </message>
    <message>
        <source>Read OpenD&apos;s sentence. Do not try again at once: after several failures the account is locked for a while.</source>
        <extracomment>checks.state</extracomment>
        <translation>請閱讀 OpenD 的提示。不要馬上重試：多次失敗後，帳號會被鎖定一段時間。</translation>
    </message>
    <message>
        <source>Read its first lines: they say how to log in once by hand and then let it run.</source>
        <extracomment>fixes.compose</extracomment>
        <translation>請閱讀檔案開頭幾行：其中說明了如何先手動登入一次，然後讓它一直運行。</translation>
    </message>
    <message>
        <source>Reading AppData.dat was stopped.</source>
        <extracomment>opend.appdata.sources</extracomment>
        <translation>已停止讀取 AppData.dat。</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <extracomment>gui.history</extracomment>
        <translation>正在讀取歷史記錄…</translation>
    </message>
    <message>
        <source>Ready, and logged in for quotes</source>
        <extracomment>checks.state</extracomment>
        <translation>已就緒，且行情已登入</translation>
    </message>
    <message>
        <source>Remove the empty folder {path}.</source>
        <extracomment>fixes.config_file</extracomment>
        <translation>刪除空資料夾 {path}。</translation>
    </message>
    <message>
        <source>Rename that file, then look again.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>請重新命名該檔案，然後重新檢查。</translation>
    </message>
    <message>
        <source>Run in the place that OpenD runs in: stty -F {name} rows 24 cols 200</source>
        <extracomment>checks.container</extracomment>
        <translation>請在 OpenD 所在的環境中執行：stty -F {name} rows 24 cols 200</translation>
    </message>
    <message>
        <source>Rung {number} of {count}, {title}: {state}</source>
        <extracomment>gui.widgets.rung</extracomment>
        <translation>第 {number} 級（共 {count} 級），{title}：{state}</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>正在運行</translation>
    </message>
    <message>
        <source>Running (process {pid})</source>
        <extracomment>gui.describe</extracomment>
        <translation>運行中（進程 {pid}）</translation>
    </message>
    <message>
        <source>Running it your way</source>
        <extracomment>model</extracomment>
        <translation>按您的方式運行</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <extracomment>gui.pages.change_parts</extracomment>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;top looking</source>
        <extracomment>gui.pages.looking</extracomment>
        <translation>停止檢查(&amp;T)</translation>
    </message>
    <message>
        <source>SDK and its version</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>SDK 及其版本</translation>
    </message>
    <message>
        <source>SIGTERM: a killed OpenD may forget its login</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>SIGTERM：OpenD 被強制結束後，可能會遺失記住的登入</translation>
    </message>
    <message>
        <source>Save a compose file that walks around the known traps.</source>
        <extracomment>fixes.compose</extracomment>
        <translation>儲存一個避開已知陷阱的 compose 檔案。</translation>
    </message>
    <message>
        <source>Save a script that takes the quote right back whenever you run it.</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>儲存一個腳本，每次執行都能把行情權限搶回來。</translation>
    </message>
    <message>
        <source>Save the script in UTF-8.</source>
        <extracomment>fixes.script</extracomment>
        <translation>把腳本儲存為 UTF-8。</translation>
    </message>
    <message>
        <source>Scripts get lower quotes as soon as your phone or desktop app takes the right.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>一旦手機或桌面端 App 搶走權限，腳本得到的行情級別就會降低。</translation>
    </message>
    <message>
        <source>Scripts on other computers cannot reach OpenD then.</source>
        <extracomment>checks.address, fixes.listening</extracomment>
        <translation>此後其他電腦上的腳本將無法連接 OpenD。</translation>
    </message>
    <message>
        <source>Scripts that connect to port {old} must be given the new port.</source>
        <extracomment>fixes.ports</extracomment>
        <translation>連到連接埠 {old} 的腳本必須改用新連接埠。</translation>
    </message>
    <message>
        <source>Scripts that have another key cannot connect any longer. {every}</source>
        <extracomment>fixes.keys</extracomment>
        <translation>使用其他密鑰的腳本將無法再連接。{every}</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <extracomment>gui.pages.trouble</extracomment>
        <translation>搜尋(&amp;R)</translation>
    </message>
    <message>
        <source>Search with your own words, paste an error message, or choose from the list.</source>
        <extracomment>gui.pages.trouble</extracomment>
        <translation>用自己的話搜尋、貼上錯誤訊息，或從列表中選擇。</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>gui.widgets.evidence, report.forum</extracomment>
        <translation>實際</translation>
    </message>
    <message>
        <source>Send “{command}” to OpenD&apos;s Telnet port {ip}:{port}.</source>
        <extracomment>steps</extracomment>
        <translation>向 OpenD 的 Telnet 連接埠 {ip}:{port} 發送「{command}」。</translation>
    </message>
    <message>
        <source>Set auto_hold_quote_right to 0, and log in on the phone or desktop app after OpenD.</source>
        <extracomment>symptoms.q11_apps_keep_quote_right</extracomment>
        <translation>請將 auto_hold_quote_right 設為 0，並在 OpenD 登入之後再登入手機或電腦版 App。</translation>
    </message>
    <message>
        <source>Set auto_hold_quote_right to 1, and do not take the highest quotes twice within ten seconds on another device: a login there counts once, “restart quotes” counts as the second time.</source>
        <extracomment>symptoms.q10_opend_keeps_quote_right</extracomment>
        <translation>請將 auto_hold_quote_right 設為 1，並且不要在其他裝置上於十秒內連續兩次取得最高行情：登入算一次，按「重啟行情」算第二次。</translation>
    </message>
    <message>
        <source>Setting up a simulated OpenD…</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>正在準備模擬的 OpenD…</translation>
    </message>
    <message>
        <source>Setting {name} would change more than this setting, so nothing was changed.</source>
        <extracomment>opend.config_proof</extracomment>
        <translation>設定 {name} 會連帶改動其他內容，所以沒有更改任何內容。</translation>
    </message>
    <message>
        <source>Several OpenDs were found: {folders}. Name one with --program-dir.</source>
        <extracomment>cli.setup</extracomment>
        <translation>找到了多個 OpenD：{folders}。請用 --program-dir 指定其中一個。</translation>
    </message>
    <message>
        <source>Sho&amp;w what was found</source>
        <extracomment>flow</extracomment>
        <translation>顯示檢查結果(&amp;W)</translation>
    </message>
    <message>
        <source>Show the {count} files</source>
        <extracomment>gui.widgets.step</extracomment>
        <translation>顯示這 {count} 個檔案</translation>
    </message>
    <message>
        <source>Sign in once as that user, so that Windows makes the folder, then start OpenD again.</source>
        <extracomment>checks.home</extracomment>
        <translation>請以該用戶登入一次系統，讓 Windows 建立該資料夾，然後重新啟動 OpenD。</translation>
    </message>
    <message>
        <source>Silent programs are disconnected</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>不發送心跳的程式會被斷開</translation>
    </message>
    <message>
        <source>Singapore</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>gui.widgets.members</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Solved</source>
        <extracomment>report.words</extracomment>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Some of OpenD&apos;s files belong to another user.</source>
        <extracomment>checks.ownership</extracomment>
        <translation>OpenD 的一些檔案屬於其他用戶。</translation>
    </message>
    <message>
        <source>Some people&apos;s window of this version crashes in its chart library.</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>有些人使用此版本時，視窗會因圖表程式庫而異常結束。</translation>
    </message>
    <message>
        <source>Something else answers where OpenD should</source>
        <extracomment>symptoms.x22_lookalike</extracomment>
        <translation>在 OpenD 的位置上回應的是其他程式</translation>
    </message>
    <message>
        <source>Something else has been put at {path} meanwhile. Look again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>{path} 在此期間已被換成別的內容。請重新檢查。</translation>
    </message>
    <message>
        <source>Something is mended. What is left has another cause; it comes next.</source>
        <extracomment>report.words</extracomment>
        <translation>已修復一部分。其餘問題另有原因，接下來處理。</translation>
    </message>
    <message>
        <source>Something is worse than before</source>
        <extracomment>report.words</extracomment>
        <translation>有些情況比之前更糟</translation>
    </message>
    <message>
        <source>Something is wrong with Device.dat; that comes first.</source>
        <extracomment>checks.device</extracomment>
        <translation>Device.dat 有問題；請先解決它。</translation>
    </message>
    <message>
        <source>Start OpenD again and enter the SMS code once.</source>
        <extracomment>fixes.device</extracomment>
        <translation>請重新啟動 OpenD，並輸入一次手機驗證碼。</translation>
    </message>
    <message>
        <source>Start OpenD again once, if it has ended: the command line edition ends by itself while this is not done.</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>如果 OpenD 已經退出，請重新啟動一次：未完成之前，命令列 OpenD 會自動退出。</translation>
    </message>
    <message>
        <source>Start OpenD again so that it reads the new address.</source>
        <extracomment>checks.address, fixes.listening</extracomment>
        <translation>請重新啟動 OpenD，使其讀取新地址。</translation>
    </message>
    <message>
        <source>Start OpenD again so that it reads the new path.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>請重新啟動 OpenD，使它讀取新的路徑。</translation>
    </message>
    <message>
        <source>Start OpenD again so that it reads the new port, and change the port in your scripts.</source>
        <extracomment>fixes.ports</extracomment>
        <translation>請重新啟動 OpenD，使它讀取新連接埠，並在您的腳本中改用新連接埠。</translation>
    </message>
    <message>
        <source>Start OpenD again so that it reads the new value, then let the trouble happen once more.</source>
        <extracomment>fixes.log_level</extracomment>
        <translation>請重新啟動 OpenD，使它讀取新值，然後讓問題再出現一次。</translation>
    </message>
    <message>
        <source>Start OpenD again so that it reads the new value.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>請重新啟動 OpenD，使其讀取新值。</translation>
    </message>
    <message>
        <source>Start OpenD again so that it reads the old value.</source>
        <extracomment>fixes.log_level</extracomment>
        <translation>請重新啟動 OpenD，使它讀取原來的值。</translation>
    </message>
    <message>
        <source>Start OpenD again, from where it lies now.</source>
        <extracomment>fixes.program_file</extracomment>
        <translation>請從現在的位置重新啟動 OpenD。</translation>
    </message>
    <message>
        <source>Start OpenD again, have a new code sent, and enter it here.</source>
        <extracomment>fixes.codes</extracomment>
        <translation>請重新啟動 OpenD，要求新的驗證碼，然後在這裏輸入。</translation>
    </message>
    <message>
        <source>Start OpenD again, now that the port is free.</source>
        <extracomment>fixes.ports</extracomment>
        <translation>連接埠現已騰出，請重新啟動 OpenD。</translation>
    </message>
    <message>
        <source>Start OpenD again, so that it opens the port. Then the right can be taken back from here.</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>請重新啟動 OpenD，使它開啟該連接埠。之後就可以從這裏搶回行情權限。</translation>
    </message>
    <message>
        <source>Start OpenD again.</source>
        <extracomment>fixes.home, fixes.linux_window, fixes.own_data, fixes.program_file</extracomment>
        <translation>請重新啟動 OpenD。</translation>
    </message>
    <message>
        <source>Start OpenD again. Scripts may keep their copy: it is the same key.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>請重新啟動 OpenD。腳本可以繼續用原來的副本：密鑰沒有變。</translation>
    </message>
    <message>
        <source>Start OpenD again. Then copy {path} to the other computer by a way that is encrypted, for instance scp {path} OTHER-COMPUTER: and let only your user read it there. Never send it by mail or chat. In the script, before the first context: SysConfig.set_init_rsa_file(path), SysConfig.enable_proto_encrypt(True), then OpenQuoteContext(host=&quot;{address}&quot;, port={port}, is_encrypt=True).</source>
        <extracomment>fixes.listening</extracomment>
        <translation>請重新啟動 OpenD。然後用加密的方式把 {path} 複製到另外那台電腦，例如用命令 scp {path} OTHER-COMPUTER: 複製，並且只讓您自己的用戶在那裏讀取它。切勿透過電郵或即時通訊軟件發送。在腳本中，建立第一個 context 之前呼叫 SysConfig.set_init_rsa_file(path) 和 SysConfig.enable_proto_encrypt(True)，然後使用 OpenQuoteContext(host=&quot;{address}&quot;, port={port}, is_encrypt=True)。</translation>
    </message>
    <message>
        <source>Start OpenD again: it reads OpenD.xml and its key only when it starts.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>請重新啟動 OpenD：它只在啟動時讀取 OpenD.xml 和密鑰。</translation>
    </message>
    <message>
        <source>Start OpenD again: it reads its key only then.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>請重新啟動 OpenD：它只在啟動時讀取密鑰。</translation>
    </message>
    <message>
        <source>Start OpenD again; it fills the folder itself.</source>
        <extracomment>fixes.own_data</extracomment>
        <translation>請重新啟動 OpenD；它會自己填入所需內容。</translation>
    </message>
    <message>
        <source>Start OpenD again; it makes its data folder there itself.</source>
        <extracomment>fixes.home</extracomment>
        <translation>請重新啟動 OpenD；它會自己在那裏建立數據目錄。</translation>
    </message>
    <message>
        <source>Start OpenD as {user}, and never with sudo: that is how such files come to be.</source>
        <extracomment>fixes.ownership</extracomment>
        <translation>請以 {user} 的身份啟動 OpenD，切勿使用 sudo：這類檔案正是這樣產生的。</translation>
    </message>
    <message>
        <source>Start OpenD from the desktop. On a server without one, use the command line edition.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>請從桌面啟動 OpenD。在沒有桌面的伺服器上，請使用命令列 OpenD。</translation>
    </message>
    <message>
        <source>Start OpenD once, and only once: logins that fail are counted.</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>請啟動 OpenD 一次，且只啟動一次：登入失敗的次數會被累計。</translation>
    </message>
    <message>
        <source>Start OpenD once, wait until it says what it wants, and look again.</source>
        <extracomment>trial</extracomment>
        <translation>請啟動一次 OpenD，等到它說明需要什麼，然後重新檢查。</translation>
    </message>
    <message>
        <source>Start OpenD once. If there is still no log, look which log_path OpenD.xml names.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>請啟動一次 OpenD。如果仍然沒有日誌，請查看 OpenD.xml 中 log_path 的設定。</translation>
    </message>
    <message>
        <source>Start OpenD with {starter} from now on.</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>今後請用 {starter} 啟動 OpenD。</translation>
    </message>
    <message>
        <source>Start OpenD, and wait until it says that the required data is ready.</source>
        <extracomment>checks.state</extracomment>
        <translation>請啟動 OpenD，直至它提示「必要數據準備完畢」。</translation>
    </message>
    <message>
        <source>Start OpenD; from version 10.10 on it asks for account and password itself.</source>
        <extracomment>fixes.config_file</extracomment>
        <translation>請啟動 OpenD；從 10.10 版起，它會自己詢問帳號和密碼。</translation>
    </message>
    <message>
        <source>Start the script again. If it runs just now, it goes on as it was read at its start.</source>
        <extracomment>fixes.script</extracomment>
        <translation>請重新啟動腳本。如果它正在執行，仍會按啟動時讀取的內容繼續執行。</translation>
    </message>
    <message>
        <source>Starts and logins are rationed by the vendor: after several within hours the login fails, with the same words as for a real network trouble. Leave OpenD alone for half an hour or longer, then start it once. A service that starts it again at once never gets out of this.</source>
        <extracomment>symptoms.x02_start_throttle</extracomment>
        <translation>官方限制啟動和登入的次數：幾小時內多次啟動後，登入會失敗，提示與真正的網絡問題完全相同。請讓 OpenD 停用半小時或更久，然後只啟動一次。如果有服務總是立即重新啟動它，就永遠無法擺脫這種情況。</translation>
    </message>
    <message>
        <source>Starts of OpenD in the last {hours} hours, by its logs</source>
        <extracomment>checks.starts</extracomment>
        <translation>最近 {hours} 小時內 OpenD 的啟動次數（依據其日誌）</translation>
    </message>
    <message>
        <source>Step {number} of {count}, {title}: {place}</source>
        <extracomment>gui.widgets.rail</extracomment>
        <translation>第 {number} 步（共 {count} 步），{title}：{place}</translation>
    </message>
    <message>
        <source>Still to come</source>
        <extracomment>gui.widgets.verdict</extracomment>
        <translation>尚未進行</translation>
    </message>
    <message>
        <source>Stop OpenD, start it once in a terminal of ordinary size, type account and password, and answer yes where it asks whether to remember the password.</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>請停止 OpenD，在正常大小的終端中啟動一次，輸入帳號和密碼，在詢問是否記住密碼時回答「是」。</translation>
    </message>
    <message>
        <source>Stop all scripts first: each new connection may void the code.</source>
        <extracomment>checks.state</extracomment>
        <translation>請先停止所有腳本：每建立一個新連接，都可能使驗證碼失效。</translation>
    </message>
    <message>
        <source>Stop all scripts first: each new connection may void the code. It can be entered ten times a minute.</source>
        <extracomment>fixes.codes</extracomment>
        <translation>請先停止所有腳本：每建立一個新連接，都可能使驗證碼失效。每分鐘最多可以輸入十次。</translation>
    </message>
    <message>
        <source>Stop here for at least {minutes} minutes. Check account and password first: the picture comes after wrong passwords, and every further failure makes the vendor&apos;s risk control stricter. Then start OpenD once and look at the picture closely: four letters or digits. The file may be a JPEG in spite of its name; any browser shows it.</source>
        <extracomment>checks.captcha</extracomment>
        <translation>請至少停 {minutes} 分鐘。先檢查帳號和密碼：圖形驗證碼是在密碼輸錯之後出現的，每多失敗一次，官方的風控就會更嚴。然後啟動一次 OpenD，仔細看清圖片：四個字母或數字。該檔案的副檔名可能與實際格式不符（實為 JPEG），任何瀏覽器都能顯示。</translation>
    </message>
    <message>
        <source>Stop these programs first, then have a new code sent. Each new connection makes OpenD ask for another code, which makes the one before worthless, and they reconnect every few seconds.</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>請先停止這些程式，再重新發送驗證碼。每有一個新連接，OpenD 就會再要一個驗證碼，使前一個失效，而這些程式每隔幾秒就會重連一次。</translation>
    </message>
    <message>
        <source>Stop {name} (process {pid}).</source>
        <extracomment>steps</extracomment>
        <translation>停止 {name}（進程 {pid}）。</translation>
    </message>
    <message>
        <source>Stop {program} (process {pid}), which frees its {count} connections.</source>
        <extracomment>fixes.connections</extracomment>
        <translation>停止 {program}（進程 {pid}），以釋放它的 {count} 個連接。</translation>
    </message>
    <message>
        <source>Stop {program} (process {pid}).</source>
        <extracomment>checks.connected_scripts, fixes.ports, fixes.update</extracomment>
        <translation>停止 {program}（進程 {pid}）。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>gui.widgets.verdict</extracomment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>cli.main</extracomment>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <extracomment>journal.looking, journal.safety</extracomment>
        <translation>已停止。一切恢復原樣。</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>運行環境</translation>
    </message>
    <message>
        <source>Switch on OpenD&apos;s Telnet port {port}, for this computer only.</source>
        <extracomment>fixes.telnet</extracomment>
        <translation>開啟 OpenD 的 Telnet 連接埠 {port}，僅限這台電腦使用。</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>report.bundle.front, report.forum</extracomment>
        <translation>系統</translation>
    </message>
    <message>
        <source>Take care: {caution}</source>
        <extracomment>report.text_findings, report.text_plan</extracomment>
        <translation>請注意：{caution}</translation>
    </message>
    <message>
        <source>Take the change back, to see that it can be? [y/N]</source>
        <extracomment>cli.practise</extracomment>
        <translation>要復原這次更改，看看它確實可以復原嗎？[y/N]</translation>
    </message>
    <message>
        <source>Take the exit out of the script.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>從腳本中去掉 exit。</translation>
    </message>
    <message>
        <source>Take the highest quote right back now.</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>現在搶回最高行情權限。</translation>
    </message>
    <message>
        <source>Take these changes back? [y/N]</source>
        <extracomment>cli.past</extracomment>
        <translation>要復原這些更改嗎？[y/N]</translation>
    </message>
    <message>
        <source>Take {brand} out of quarantine.</source>
        <extracomment>fixes.program_file</extracomment>
        <translation>解除對 {brand} 的隔離。</translation>
    </message>
    <message>
        <source>Taken back by: {command}</source>
        <extracomment>report.text_plan</extracomment>
        <translation>復原命令：{command}</translation>
    </message>
    <message>
        <source>Taken back. The same checks again, on what was broken at the start:</source>
        <extracomment>cli.practise</extracomment>
        <translation>已復原。現在對最初出故障的地方再做一次同樣的檢查：</translation>
    </message>
    <message>
        <source>Taken back: everything is as it was before.</source>
        <extracomment>cli.past</extracomment>
        <translation>已復原：一切恢復到更改之前的狀態。</translation>
    </message>
    <message>
        <source>Taking back “{purpose}” {what}</source>
        <extracomment>journal.calls</extracomment>
        <translation>復原「{purpose}」{what}</translation>
    </message>
    <message>
        <source>That is allowed, up to {most} terminals. Set auto_hold_quote_right to 1 in the one that needs the highest quotes and to 0 in the others; else they take them from each other.</source>
        <extracomment>checks.opends</extracomment>
        <translation>這是允許的，最多 {most} 個終端。請在需要最高行情權限的那一個中把 auto_hold_quote_right 設為 1，在其餘的中設為 0；否則它們會互踢行情。</translation>
    </message>
    <message>
        <source>That is fine if you unpacked it somewhere else: choose the folder that holds OpenD and its OpenD.xml. If OpenD is not on this computer yet, you can practise on a simulated one.</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>如果您把它解壓到了別處，沒有關係：請選擇 OpenD 及其 OpenD.xml 所在的資料夾。如果這台電腦上還沒有 OpenD，您可以用模擬的 OpenD 練習。</translation>
    </message>
    <message>
        <source>The API port</source>
        <extracomment>checks.ports</extracomment>
        <translation>API 連接埠</translation>
    </message>
    <message>
        <source>The API port in OpenD.xml is no port number.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD.xml 中的 API 連接埠不是有效的連接埠號。</translation>
    </message>
    <message>
        <source>The AppImage cannot be mounted: FUSE 2 is missing or unusable.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>無法掛載 AppImage：缺少 FUSE 2，或它無法使用。</translation>
    </message>
    <message>
        <source>The MD5 of the password is never accepted</source>
        <extracomment>symptoms.x17_md5_password</extracomment>
        <translation>密碼的 MD5 始終不被接受</translation>
    </message>
    <message>
        <source>The MD5 of the password is that of nothing</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>密碼的 MD5 是由空內容算出來的</translation>
    </message>
    <message>
        <source>The OpenD program is not in {folder}.</source>
        <extracomment>opend.program</extracomment>
        <translation>OpenD 程式不在 {folder} 中。</translation>
    </message>
    <message>
        <source>The OpenD program may be run as a program.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenD 程式有執行權限。</translation>
    </message>
    <message>
        <source>The RSA key (rsa_private_key)</source>
        <extracomment>checks.listening</extracomment>
        <translation>RSA 密鑰（rsa_private_key）</translation>
    </message>
    <message>
        <source>The SDK encrypts as soon as it is given a key, whatever is_encrypt says. Take that line out.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>只要設定了密鑰，SDK 就會加密，無論 is_encrypt 的值是什麼。請刪除該行。</translation>
    </message>
    <message>
        <source>The SDK has lost its connection {count} times.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>SDK 已斷線 {count} 次。</translation>
    </message>
    <message>
        <source>The SDK of the script</source>
        <extracomment>checks.engineers</extracomment>
        <translation>腳本使用的 SDK</translation>
    </message>
    <message>
        <source>The SDK&apos;s log tells of no trouble with connections.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>SDK 的日誌中沒有連接方面的問題。</translation>
    </message>
    <message>
        <source>The Telnet port</source>
        <extracomment>checks.ports</extracomment>
        <translation>Telnet 連接埠</translation>
    </message>
    <message>
        <source>The WebSocket port</source>
        <extracomment>checks.ports</extracomment>
        <translation>WebSocket 連接埠</translation>
    </message>
    <message>
        <source>The account belongs to the other brand</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>帳號屬於另一個品牌</translation>
    </message>
    <message>
        <source>The account belongs to this brand of OpenD.</source>
        <extracomment>checks.account</extracomment>
        <translation>帳號屬於這個品牌的 OpenD。</translation>
    </message>
    <message>
        <source>The account has no brokerage account opened yet, or this version is too old.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>此帳號尚未開立證券帳戶，或此版本太舊。</translation>
    </message>
    <message>
        <source>The account has no brokerage account opened, or this OpenD is too old for its region.</source>
        <extracomment>checks.account</extracomment>
        <translation>此帳號尚未開立證券帳戶，或這個版本的 OpenD 對其所在地區而言太舊。</translation>
    </message>
    <message>
        <source>The account may belong to the other brand: moomoo instead of Futu, or the other way round.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>此帳號可能屬於另一個品牌：是 moomoo 而不是 Futu，或者相反。</translation>
    </message>
    <message>
        <source>The account may belong to the other brand: this is {brand}.</source>
        <extracomment>checks.account</extracomment>
        <translation>此帳號可能屬於另一個品牌：這個 OpenD 是 {brand}。</translation>
    </message>
    <message>
        <source>The account was logged out from outside, for instance by a new password.</source>
        <extracomment>checks.state</extracomment>
        <translation>帳號遭外部強制登出，例如因為更改了密碼。</translation>
    </message>
    <message>
        <source>The address OpenD listens on (ip)</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 監聽的地址（ip）</translation>
    </message>
    <message>
        <source>The addresses of this computer could not be listed.</source>
        <extracomment>checks.address</extracomment>
        <translation>無法列出這台電腦的地址。</translation>
    </message>
    <message>
        <source>The addresses that OpenD holds</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 佔用的地址</translation>
    </message>
    <message>
        <source>The backup folder {path} is gone. Nothing was touched.</source>
        <extracomment>journal.store</extracomment>
        <translation>備份資料夾 {path} 已不存在。沒有改動任何內容。</translation>
    </message>
    <message>
        <source>The backup {path} is gone or no longer holds what was kept in it. Nothing was touched.</source>
        <extracomment>journal.making</extracomment>
        <translation>備份 {path} 已不存在，或其中已不是當時儲存的內容。沒有改動任何內容。</translation>
    </message>
    <message>
        <source>The block after a colon is on the same line. Put it on lines of its own first.</source>
        <extracomment>scripts.patches.blocks</extracomment>
        <translation>冒號後的程式碼區塊寫在同一行。請先把它另起一行。</translation>
    </message>
    <message>
        <source>The cause</source>
        <extracomment>flow</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>The cause was found</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>已找到原因</translation>
    </message>
    <message>
        <source>The change</source>
        <extracomment>flow</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <source>The change is still in place</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>更改仍然保留</translation>
    </message>
    <message>
        <source>The change was made, but it did not help</source>
        <extracomment>report.words</extracomment>
        <translation>更改已完成，但沒有解決問題</translation>
    </message>
    <message>
        <source>The change was made, but not checked</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>更改已完成，但尚未檢查</translation>
    </message>
    <message>
        <source>The change was made, but whether it helped could not be seen</source>
        <extracomment>report.words</extracomment>
        <translation>更改已完成，但無法確認是否有幫助</translation>
    </message>
    <message>
        <source>The change was undone</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>更改已復原</translation>
    </message>
    <message>
        <source>The check that failed before passes now.</source>
        <extracomment>report.words</extracomment>
        <translation>之前未通過的檢查現在已通過。</translation>
    </message>
    <message>
        <source>The checks could not see enough to say that all is well.</source>
        <extracomment>gui.widgets.healthy</extracomment>
        <translation>檢查得到的資訊不足，還不能斷定一切正常。</translation>
    </message>
    <message>
        <source>The clocks</source>
        <extracomment>checks.state</extracomment>
        <translation>時鐘</translation>
    </message>
    <message>
        <source>The clocks agree</source>
        <extracomment>ladder</extracomment>
        <translation>時鐘一致</translation>
    </message>
    <message>
        <source>The clocks agree.</source>
        <extracomment>checks.state</extracomment>
        <translation>時鐘一致。</translation>
    </message>
    <message>
        <source>The code that was entered is not the right one.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>輸入的驗證碼不正確。</translation>
    </message>
    <message>
        <source>The compose file has none of the known traps.</source>
        <extracomment>checks.container</extracomment>
        <translation>Compose 檔案中沒有已知的陷阱。</translation>
    </message>
    <message>
        <source>The compose file has {count} of the known traps.</source>
        <extracomment>checks.container</extracomment>
        <translation>Compose 檔案中有 {count} 個已知的陷阱。</translation>
    </message>
    <message>
        <source>The configuration file</source>
        <extracomment>checks.configuration</extracomment>
        <translation>設定檔</translation>
    </message>
    <message>
        <source>The configuration has a DOCTYPE, which OpenD&apos;s own file never has. It was not changed.</source>
        <extracomment>opend.config_edit</extracomment>
        <translation>設定檔中有 DOCTYPE，而 OpenD 自己的檔案中從來沒有。沒有更改它。</translation>
    </message>
    <message>
        <source>The configuration is damaged in line {line}: {why}.</source>
        <extracomment>opend.config_edit</extracomment>
        <translation>設定檔在第 {line} 行損壞：{why}。</translation>
    </message>
    <message>
        <source>The configuration {path}</source>
        <extracomment>checks.config_file</extracomment>
        <translation>設定檔 {path}</translation>
    </message>
    <message>
        <source>The connection</source>
        <extracomment>gui.widgets.watching</extracomment>
        <translation>連接</translation>
    </message>
    <message>
        <source>The connection breaks at “{rung}”</source>
        <extracomment>gui.widgets.ladder</extracomment>
        <translation>連接在「{rung}」這一級中斷</translation>
    </message>
    <message>
        <source>The connection breaks at “{rung}”: {seen}</source>
        <extracomment>gui.widgets.ladder</extracomment>
        <translation>連接在「{rung}」這一級中斷：{seen}</translation>
    </message>
    <message>
        <source>The connection could not be seen in full, from “{rung}” on</source>
        <extracomment>gui.widgets.ladder</extracomment>
        <translation>從「{rung}」這一級起，連接情況無法完整查看</translation>
    </message>
    <message>
        <source>The connection ends after a while</source>
        <extracomment>symptoms.q15_connection_drops</extracomment>
        <translation>連接過一段時間就斷開</translation>
    </message>
    <message>
        <source>The connection holds, rung by rung</source>
        <extracomment>gui.widgets.ladder</extracomment>
        <translation>連接逐級正常</translation>
    </message>
    <message>
        <source>The connection to OpenD, rung by rung</source>
        <extracomment>gui.widgets.ladder</extracomment>
        <translation>到 OpenD 的連接，逐級顯示</translation>
    </message>
    <message>
        <source>The connection was cut off: OpenD ended abruptly, or a network device between the two broke it.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>連接被切斷：OpenD 突然退出，或兩者之間的網絡裝置斷開了連接。</translation>
    </message>
    <message>
        <source>The connections of this machine cannot be read.</source>
        <extracomment>machine.connections</extracomment>
        <translation>無法讀取本機的網絡連接。</translation>
    </message>
    <message>
        <source>The container has a network of its own.</source>
        <extracomment>checks.container</extracomment>
        <translation>容器使用自己的網絡。</translation>
    </message>
    <message>
        <source>The container uses the network of its host.</source>
        <extracomment>checks.container</extracomment>
        <translation>容器使用主機的網絡。</translation>
    </message>
    <message>
        <source>The container&apos;s network</source>
        <extracomment>checks.network</extracomment>
        <translation>容器的網絡</translation>
    </message>
    <message>
        <source>The conversation with OpenD ended: {how}.</source>
        <extracomment>opend.api.answer</extracomment>
        <translation>與 OpenD 的通訊已結束：{how}。</translation>
    </message>
    <message>
        <source>The data folder belongs to OpenD&apos;s user.</source>
        <extracomment>checks.ownership</extracomment>
        <translation>數據目錄屬於運行 OpenD 的用戶。</translation>
    </message>
    <message>
        <source>The data folder belongs to {owner}, not to {user}.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>數據目錄屬於 {owner}，而不是 {user}。</translation>
    </message>
    <message>
        <source>The data folder can be written.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>數據目錄可以寫入。</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <extracomment>simulator.faults.own_data</extracomment>
        <translation>數據目錄不可寫</translation>
    </message>
    <message>
        <source>The data folder exists.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>數據目錄存在。</translation>
    </message>
    <message>
        <source>The data folder goes with the container: each new one is a new device and asks for a code.</source>
        <extracomment>checks.container</extracomment>
        <translation>數據目錄會隨容器一起消失：每個新容器都會被當作新裝置，並要求驗證碼。</translation>
    </message>
    <message>
        <source>The data folder is gone</source>
        <extracomment>simulator.faults.own_data</extracomment>
        <translation>數據目錄不見了</translation>
    </message>
    <message>
        <source>The data folder is not a folder.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>數據目錄所在的位置並不是資料夾。</translation>
    </message>
    <message>
        <source>The data folder lies in memory and is gone after a restart.</source>
        <extracomment>checks.container</extracomment>
        <translation>數據目錄位於記憶體中，重新啟動後就會消失。</translation>
    </message>
    <message>
        <source>The data folder outlives the container.</source>
        <extracomment>checks.container</extracomment>
        <translation>容器刪除後，數據目錄仍會保留。</translation>
    </message>
    <message>
        <source>The data folder {path}</source>
        <extracomment>checks.own_data, checks.twins</extracomment>
        <translation>數據目錄 {path}</translation>
    </message>
    <message>
        <source>The device file is empty</source>
        <extracomment>simulator.faults.device</extracomment>
        <translation>裝置檔案是空的</translation>
    </message>
    <message>
        <source>The device file was copied from another machine</source>
        <extracomment>simulator.faults.device</extracomment>
        <translation>裝置檔案是從另一台機器複製來的</translation>
    </message>
    <message>
        <source>The device identity {path}</source>
        <extracomment>checks.device</extracomment>
        <translation>裝置識別碼 {path}</translation>
    </message>
    <message>
        <source>The device lock asks again and again</source>
        <extracomment>symptoms.q06_device_lock_repeats</extracomment>
        <translation>反覆要求驗證裝置鎖</translation>
    </message>
    <message>
        <source>The device lock does not ask again at every start.</source>
        <extracomment>checks.device</extracomment>
        <translation>裝置鎖不會在每次啟動時都要求驗證。</translation>
    </message>
    <message>
        <source>The device {path}</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>裝置 {path}</translation>
    </message>
    <message>
        <source>The disk has room for OpenD&apos;s data.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>磁碟空間足夠存放 OpenD 的數據。</translation>
    </message>
    <message>
        <source>The disk is full, so the report {path} was not made. Choose another place.</source>
        <extracomment>report.bundle.packing</extracomment>
        <translation>磁碟已滿，因此未能製作報告 {path}。請換一個位置。</translation>
    </message>
    <message>
        <source>The disk is too full for OpenD&apos;s data.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>磁碟空間不足，放不下 OpenD 的數據。</translation>
    </message>
    <message>
        <source>The disk or network share that holds {path} does not answer. See to it and try again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>{path} 所在的磁碟或網絡共用沒有回應。請先處理，然後重試。</translation>
    </message>
    <message>
        <source>The disk reports a fault at {path}. Save what matters to you on another disk and have this one examined.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>磁碟報告 {path} 處有故障。請把重要的內容儲存到另一個磁碟，並檢查這個磁碟。</translation>
    </message>
    <message>
        <source>The disk that holds {path} cannot keep two wizards apart, so nothing was changed. Let the wizard keep its notes on a local disk (--state-dir) and try again.</source>
        <extracomment>journal.lock</extracomment>
        <translation>{path} 所在的磁碟無法防止兩個精靈同時操作，所以沒有更改任何內容。請讓精靈把記錄存放在本地磁碟上（--state-dir），然後重試。</translation>
    </message>
    <message>
        <source>The disk that holds {path} does not keep permissions, so they were not changed.</source>
        <extracomment>journal.placing</extracomment>
        <translation>{path} 所在的磁碟不支援檔案權限，所以沒有更改權限。</translation>
    </message>
    <message>
        <source>The disk that holds {path} has {free} left, and {need} are needed, backups included. Make room on it and try again. Nothing was changed.</source>
        <extracomment>journal.prepare</extracomment>
        <translation>{path} 所在的磁碟只剩 {free}，而連同備份需要 {need}。請騰出空間，然後重試。沒有更改任何內容。</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Make room on it and try again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>{path} 所在的磁碟已滿。請騰出空間，然後重試。</translation>
    </message>
    <message>
        <source>The disk with {path} has {free} left, and the report may need {wanted}. Choose another place.</source>
        <extracomment>report.bundle.making</extracomment>
        <translation>{path} 所在的磁碟還剩 {free}，而報告可能需要 {wanted}。請換一個位置。</translation>
    </message>
    <message>
        <source>The edition with a window is an AppImage, which mounts itself with FUSE 2. Many systems no longer bring it: on Ubuntu 22.04 the package is libfuse2, from 24.04 on libfuse2t64, so that the vendor&apos;s command finds nothing there. Without it the AppImage can unpack itself at each start. The command line edition needs none of this.</source>
        <extracomment>symptoms.q20_window_on_linux</extracomment>
        <translation>可視化 OpenD 是一個 AppImage，依靠 FUSE 2 自行掛載。許多系統已不再內置 FUSE 2：在 Ubuntu 22.04 上套件名為 libfuse2，從 24.04 起改為 libfuse2t64，因此官方給出的命令在那裏找不到它。沒有 FUSE 2 時，AppImage 可以在每次啟動時自行解壓。命令列 OpenD 則完全不需要這些。</translation>
    </message>
    <message>
        <source>The edition with a window keeps its settings elsewhere.</source>
        <extracomment>checks.config_file</extracomment>
        <translation>可視化 OpenD 的設定儲存在別處。</translation>
    </message>
    <message>
        <source>The file is in the encoding {name}, which the wizard does not write. Save it as UTF-8.</source>
        <extracomment>opend.config_scan</extracomment>
        <translation>檔案的編碼是 {name}，精靈不寫這種編碼。請把它儲存為 UTF-8。</translation>
    </message>
    <message>
        <source>The file is not wholly in its encoding, {encoding}. Save it as UTF-8.</source>
        <extracomment>opend.config_scan</extracomment>
        <translation>檔案並非全部採用其編碼 {encoding}。請把它儲存為 UTF-8。</translation>
    </message>
    <message>
        <source>The file {path}</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>檔案 {path}</translation>
    </message>
    <message>
        <source>The file&apos;s outermost element is &lt;{tag}&gt;, so it is no OpenD configuration.</source>
        <extracomment>opend.config_edit</extracomment>
        <translation>檔案最外層的元素是 &lt;{tag}&gt;，所以它不是 OpenD 的設定檔。</translation>
    </message>
    <message>
        <source>The files in {path}</source>
        <extracomment>checks.ownership</extracomment>
        <translation>{path} 中的檔案</translation>
    </message>
    <message>
        <source>The files of {archive} in {folder}</source>
        <extracomment>checks.own_data</extracomment>
        <translation>{archive} 中的檔案在 {folder} 中的情況</translation>
    </message>
    <message>
        <source>The first lines of {path} name an encoding that Python does not know, or that is not so.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path} 的開頭幾行聲明了一種 Python 不認識的編碼，或與實際不符的編碼。</translation>
    </message>
    <message>
        <source>The first step is done</source>
        <extracomment>report.words</extracomment>
        <translation>第一步已完成</translation>
    </message>
    <message>
        <source>The fix “{id}” has no value named {name}.</source>
        <extracomment>cli.mend</extracomment>
        <translation>修復「{id}」沒有名為 {name} 的值。</translation>
    </message>
    <message>
        <source>The folder of the OpenD program is not known. Choose it to have this checked.</source>
        <extracomment>facts.base, opend.program</extracomment>
        <translation>不知道 OpenD 程式所在的資料夾。請選擇該資料夾，才能檢查這一項。</translation>
    </message>
    <message>
        <source>The folder that holds OpenD</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>OpenD 所在的資料夾</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be looked into: {reason}.</source>
        <extracomment>opend.places.pointed</extracomment>
        <translation>無法查看資料夾 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <extracomment>opend.places.pointed</extracomment>
        <translation>資料夾 {folder} 不存在。</translation>
    </message>
    <message>
        <source>The folder {path} is not there. Look again.</source>
        <extracomment>journal.planning</extracomment>
        <translation>資料夾 {path} 不存在。請重新檢查。</translation>
    </message>
    <message>
        <source>The format of AppData.dat</source>
        <extracomment>checks.own_data</extracomment>
        <translation>AppData.dat 的格式</translation>
    </message>
    <message>
        <source>The free space at {path} cannot be read.</source>
        <extracomment>machine.files</extracomment>
        <translation>無法讀取 {path} 的可用空間。</translation>
    </message>
    <message>
        <source>The highest quotes are with this OpenD again.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>最高行情權限已回到這個 OpenD。</translation>
    </message>
    <message>
        <source>The highest quotes of the account are with this OpenD at this moment.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>該帳號的最高行情權限目前在這個 OpenD 上。</translation>
    </message>
    <message>
        <source>The home folder of OpenD&apos;s user does not exist.</source>
        <extracomment>checks.home</extracomment>
        <translation>運行 OpenD 的用戶的主資料夾不存在。</translation>
    </message>
    <message>
        <source>The home folder {path}</source>
        <extracomment>checks.home</extracomment>
        <translation>主資料夾 {path}</translation>
    </message>
    <message>
        <source>The interval that OpenD names (keepAliveInterval)</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>OpenD 給出的間隔（keepAliveInterval）</translation>
    </message>
    <message>
        <source>The kernel&apos;s log</source>
        <extracomment>checks.memory</extracomment>
        <translation>系統核心的日誌</translation>
    </message>
    <message>
        <source>The key file can be read.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>密鑰檔案可以讀取。</translation>
    </message>
    <message>
        <source>The key file comes first.</source>
        <extracomment>checks.listening, checks.rsa_key</extracomment>
        <translation>請先解決密鑰檔案的問題。</translation>
    </message>
    <message>
        <source>The key file holds no key that OpenD can use.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>密鑰檔案中沒有 OpenD 可用的密鑰。</translation>
    </message>
    <message>
        <source>The key file is not there.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>密鑰檔案不存在。</translation>
    </message>
    <message>
        <source>The key file is there.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>密鑰檔案存在。</translation>
    </message>
    <message>
        <source>The key file that OpenD is told to use is not there.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenD 被設定使用的密鑰檔案不存在。</translation>
    </message>
    <message>
        <source>The key file that OpenD.xml names is there.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenD.xml 中所寫的密鑰檔案存在。</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read: {reason}.</source>
        <extracomment>opend.api.encryption</extracomment>
        <translation>無法讀取密鑰檔案 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The key has {bits} bits, and the vendor&apos;s SDK works with {wanted} only.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>該密鑰為 {bits} 位元，而官方 SDK 只支援 {wanted} 位元。</translation>
    </message>
    <message>
        <source>The key is in a form that OpenD does not read (PKCS#8).</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>該密鑰的格式 OpenD 無法讀取（PKCS#8）。</translation>
    </message>
    <message>
        <source>The key is not in the form the vendor asks for, though this OpenD took it.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>該密鑰的格式不符合官方要求，不過這個 OpenD 接受了它。</translation>
    </message>
    <message>
        <source>The key is of the kind that OpenD and the vendor&apos;s SDK can use.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>該密鑰的類型可供 OpenD 和官方 SDK 使用。</translation>
    </message>
    <message>
        <source>The key is of the right kind.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>密鑰的類型正確。</translation>
    </message>
    <message>
        <source>The key or its setting was changed after OpenD started.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>密鑰或其設定是在 OpenD 啟動之後更改的。</translation>
    </message>
    <message>
        <source>The language {tag} is not spoken here. There are: {known}.</source>
        <extracomment>languages</extracomment>
        <translation>不支援語言 {tag}。可用的有：{known}。</translation>
    </message>
    <message>
        <source>The last login found no network, and OpenD was not started often: the network comes first.</source>
        <extracomment>checks.starts</extracomment>
        <translation>上次登入沒有找到網絡，而 OpenD 啟動得並不頻繁：請先檢查網絡。</translation>
    </message>
    <message>
        <source>The last {seen} of {file} do not tell OpenD&apos;s state, and there was no time for more.</source>
        <extracomment>opend.logs.scanning</extracomment>
        <translation>{file} 最後 {seen} 的內容看不出 OpenD 的狀態，而且沒有時間讀取更多。</translation>
    </message>
    <message>
        <source>The libraries for a window are there.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>顯示視窗所需的程式庫齊備。</translation>
    </message>
    <message>
        <source>The libraries that OpenD&apos;s window uses of the system can be loaded.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>可視化 OpenD 所用的系統程式庫都可以載入。</translation>
    </message>
    <message>
        <source>The library that AppImages are mounted with can be loaded.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>用於掛載 AppImage 的程式庫可以載入。</translation>
    </message>
    <message>
        <source>The lines that change</source>
        <extracomment>gui.widgets.diff</extracomment>
        <translation>有變動的行</translation>
    </message>
    <message>
        <source>The listening addresses in OpenD.xml</source>
        <extracomment>checks.address</extracomment>
        <translation>OpenD.xml 中的監聽地址</translation>
    </message>
    <message>
        <source>The listening ports of this machine cannot be read.</source>
        <extracomment>machine.sockets</extracomment>
        <translation>無法讀取本機正在監聽的連接埠。</translation>
    </message>
    <message>
        <source>The login failed.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>登入失敗。</translation>
    </message>
    <message>
        <source>The login fails because of the network</source>
        <extracomment>symptoms.x12_blocked_network</extracomment>
        <translation>因網絡問題登入失敗</translation>
    </message>
    <message>
        <source>The login found no network, or the vendor makes it wait after many starts: both are worded alike.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>登入時找不到網絡，或多次啟動後官方要求等待：兩者的提示相同。</translation>
    </message>
    <message>
        <source>The login is refused because of the brand or region</source>
        <extracomment>symptoms.x03_wrong_brand</extracomment>
        <translation>因品牌或地區不符，登入被拒絕</translation>
    </message>
    <message>
        <source>The login succeeded; OpenD fetches what else it needs.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>登入成功；OpenD 正在取得其他所需內容。</translation>
    </message>
    <message>
        <source>The login that OpenD remembers has not run out.</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>OpenD 記住的登入沒有過期。</translation>
    </message>
    <message>
        <source>The logs</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>日誌</translation>
    </message>
    <message>
        <source>The mark that macOS puts on what a browser loads</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>macOS 給瀏覽器下載的內容加上的標記</translation>
    </message>
    <message>
        <source>The name “{name}” is not marked as UTF-8, so the file that is meant is not certain.</source>
        <extracomment>opend.appdata.flaws</extracomment>
        <translation>名稱「{name}」沒有標明是 UTF-8，所以無法確定指的是哪個檔案。</translation>
    </message>
    <message>
        <source>The network addresses of this machine cannot be read.</source>
        <extracomment>machine.interfaces, machine.sockets</extracomment>
        <translation>無法讀取本機的網絡地址。</translation>
    </message>
    <message>
        <source>The network interfaces</source>
        <extracomment>checks.container</extracomment>
        <translation>網絡介面</translation>
    </message>
    <message>
        <source>The network of this container cannot be seen.</source>
        <extracomment>checks.container</extracomment>
        <translation>看不到此容器的網絡情況。</translation>
    </message>
    <message>
        <source>The newest telling line in OpenD&apos;s log ({place})</source>
        <extracomment>checks.network, checks.telling_line</extracomment>
        <translation>OpenD 日誌中最新的關鍵行（{place}）</translation>
    </message>
    <message>
        <source>The operation command request_highest_quote_right takes them back, at most ten times a minute. It goes over OpenD&apos;s Telnet port. The vendor&apos;s example uses telnetlib, which is gone since Python 3.13; the script that the wizard saves needs nothing but Python. It must never send exit: that ends OpenD.</source>
        <extracomment>symptoms.q18_take_right_back</extracomment>
        <translation>維護命令 request_highest_quote_right 可以搶回最高行情，每分鐘最多十次。命令透過 OpenD 的 Telnet 連接埠發送。官方範例使用 telnetlib，而它從 Python 3.13 起已被移除；精靈儲存的腳本只需要 Python 本身。絕不能發送 exit：那會讓 OpenD 退出。</translation>
    </message>
    <message>
        <source>The origin of {path}</source>
        <extracomment>checks.device</extracomment>
        <translation>{path} 的來源</translation>
    </message>
    <message>
        <source>The other OpenDs here are not known to use the same account.</source>
        <extracomment>checks.opends</extracomment>
        <translation>沒有發現這裏的其他 OpenD 使用同一帳號。</translation>
    </message>
    <message>
        <source>The other OpenDs that run here</source>
        <extracomment>checks.opends</extracomment>
        <translation>在這裏運行的其他 OpenD</translation>
    </message>
    <message>
        <source>The owner of {path}</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>{path} 的擁有者</translation>
    </message>
    <message>
        <source>The package manager installs {names}.</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>由套件管理工具安裝 {names}。</translation>
    </message>
    <message>
        <source>The part of {path} that would change has {count} lines, too many for the wizard. Change it yourself.</source>
        <extracomment>scripts.patches.pieces</extracomment>
        <translation>{path} 中需要更改的部分有 {count} 行，超出精靈的處理範圍。請自行修改。</translation>
    </message>
    <message>
        <source>The password is not the one of this account.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>密碼與此帳號不相符。</translation>
    </message>
    <message>
        <source>The path {path} is too long for the system. Move OpenD to a folder with a shorter path.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>路徑 {path} 超出系統允許的長度。請把 OpenD 移到路徑更短的資料夾。</translation>
    </message>
    <message>
        <source>The permissions of {path} cannot be changed by the wizard on this system.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>精靈無法在此系統上更改 {path} 的權限。</translation>
    </message>
    <message>
        <source>The permissions were changed.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>權限曾被更改。</translation>
    </message>
    <message>
        <source>The phone app should keep the best quotes, but OpenD takes them back every time. Set OpenD to leave them alone, and look again.</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>手機 App 本應保留最高行情，但 OpenD 每次都會搶回。請設定 OpenD 不再搶回，然後重新檢查。</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>checks.captcha, gui.widgets.picture</extracomment>
        <translation>圖片</translation>
    </message>
    <message>
        <source>The place it records for “{name}” cannot be right.</source>
        <extracomment>opend.appdata.zips</extracomment>
        <translation>其中記錄的「{name}」的位置不可能正確。</translation>
    </message>
    <message>
        <source>The port is no port</source>
        <extracomment>simulator.faults.ports</extracomment>
        <translation>連接埠號無效</translation>
    </message>
    <message>
        <source>The port takes connections</source>
        <extracomment>ladder</extracomment>
        <translation>連接埠接受連接</translation>
    </message>
    <message>
        <source>The practice is over; everything it made is removed.</source>
        <extracomment>cli.practise</extracomment>
        <translation>練習結束；練習中產生的內容已全部刪除。</translation>
    </message>
    <message>
        <source>The practice phone</source>
        <extracomment>gui.widgets.phone</extracomment>
        <translation>練習手機</translation>
    </message>
    <message>
        <source>The practice phone has received the code {code}.</source>
        <extracomment>cli.practise</extracomment>
        <translation>練習手機收到了驗證碼 {code}。</translation>
    </message>
    <message>
        <source>The program fusermount</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>程式 fusermount</translation>
    </message>
    <message>
        <source>The program runs; that alone says nothing about the login.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>程式正在運行；僅憑這一點，看不出是否已登入。</translation>
    </message>
    <message>
        <source>The program that holds the port</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>佔用該連接埠的程式</translation>
    </message>
    <message>
        <source>The program {program} is missing in {folder}.</source>
        <extracomment>opend.places.lying</extracomment>
        <translation>{folder} 中缺少程式 {program}。</translation>
    </message>
    <message>
        <source>The programs that use this OpenD fit its version.</source>
        <extracomment>checks.versions</extracomment>
        <translation>使用這個 OpenD 的程式與它的版本相符。</translation>
    </message>
    <message>
        <source>The proof</source>
        <extracomment>flow</extracomment>
        <translation>驗證</translation>
    </message>
    <message>
        <source>The questionnaire and the agreement are done.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>問卷評估與協議確認已完成。</translation>
    </message>
    <message>
        <source>The questionnaire and the agreement for API users are done.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>API 用戶的問卷評估與協議確認已完成。</translation>
    </message>
    <message>
        <source>The questionnaire and the agreements for API users are not completed.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>API 用戶的問卷評估與協議確認尚未完成。</translation>
    </message>
    <message>
        <source>The questionnaire is not done</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>問卷評估尚未完成</translation>
    </message>
    <message>
        <source>The questionnaire or agreement for API users is not done.</source>
        <extracomment>checks.state</extracomment>
        <translation>API 用戶的問卷評估與協議確認尚未完成。</translation>
    </message>
    <message>
        <source>The questionnaire or the agreement for API users is not done, so OpenD lets no program in.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>API 用戶的問卷評估或協議確認尚未完成，因此 OpenD 不接受任何程式接入。</translation>
    </message>
    <message>
        <source>The quote or the trade login changed.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>行情登入或交易登入的狀態有變化。</translation>
    </message>
    <message>
        <source>The quote right by OpenD&apos;s log</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>OpenD 日誌中的行情權限</translation>
    </message>
    <message>
        <source>The record in {folder} holds commands, and it is not this user&apos;s alone: somebody else could have written them, so none of them is run. Nothing was changed.</source>
        <extracomment>journal.running</extracomment>
        <translation>{folder} 中的記錄含有命令，而且這份記錄不是只有目前用戶才能寫入：可能是別人寫進去的，所以一個也沒有執行。沒有更改任何內容。</translation>
    </message>
    <message>
        <source>The record of the run in {path} is damaged, so the wizard does not touch what it changed. {readme} in that folder tells how to take it back by hand.</source>
        <extracomment>journal.store</extracomment>
        <translation>{path} 中這次操作的記錄已損壞，所以精靈不會改動它更改過的內容。該資料夾中的 {readme} 說明了如何手動復原。</translation>
    </message>
    <message>
        <source>The record of this run is damaged. README.txt in its folder tells how to take it back by hand.</source>
        <extracomment>journal.history</extracomment>
        <translation>這次操作的記錄已損壞。其資料夾中的 README.txt 說明了如何手動復原。</translation>
    </message>
    <message>
        <source>The remembered login has run out</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>記住的登入已過期</translation>
    </message>
    <message>
        <source>The remembered login is not taken any more.</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>記住的登入已不再被接受。</translation>
    </message>
    <message>
        <source>The remembered login is not valid any more.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>記住的登入已失效。</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>gui.mishap</extracomment>
        <translation>報告</translation>
    </message>
    <message>
        <source>The report could not be written to the disk; copy it from here.</source>
        <extracomment>gui.mishap</extracomment>
        <translation>報告無法寫入磁碟；請從這裏複製。</translation>
    </message>
    <message>
        <source>The report has {size}, which is hard to send: record a shorter time.</source>
        <extracomment>report.bundle.making</extracomment>
        <translation>報告大小為 {size}，不便發送：請錄製更短的時間。</translation>
    </message>
    <message>
        <source>The report is in {path}. It holds kinds and places in the code, nothing private.</source>
        <extracomment>cli.main</extracomment>
        <translation>報告在 {path}。其中只有錯誤類型和出錯的程式碼位置，不含任何私隱內容。</translation>
    </message>
    <message>
        <source>The report is in {path}. Please send it to the wizard&apos;s makers.</source>
        <extracomment>gui.mishap</extracomment>
        <translation>報告在 {path}。請把它傳送給精靈的開發者。</translation>
    </message>
    <message>
        <source>The report was stopped. Nothing of it was kept.</source>
        <extracomment>report.bundle.making</extracomment>
        <translation>報告已停止。沒有保留任何內容。</translation>
    </message>
    <message>
        <source>The report {path} could not be written: {reason}.</source>
        <extracomment>report.bundle.packing</extracomment>
        <translation>無法寫入報告 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The report: kinds and places, nothing private</source>
        <extracomment>gui.mishap</extracomment>
        <translation>報告：只有錯誤類型和程式碼位置，不含私隱內容</translation>
    </message>
    <message>
        <source>The right can be taken back by command once OpenD is ready and its Telnet port is on.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>待 OpenD 就緒且其 Telnet 連接埠已開啟後，即可用命令搶回權限。</translation>
    </message>
    <message>
        <source>The rule for the quote right is misspelt</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>行情權限的規則寫錯了</translation>
    </message>
    <message>
        <source>The rule: what is taken away, OpenD takes back if auto_hold_quote_right is 1. Taken away twice within {seconds} seconds, it stays with the other device.</source>
        <extracomment>report.text_rights</extracomment>
        <translation>規則：auto_hold_quote_right 為 1 時，行情權限被搶走後 OpenD 會自動搶回。如果 {seconds} 秒內兩次被搶走，則由其他裝置保留。</translation>
    </message>
    <message>
        <source>The running OpenD uses the key as it is now.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>正在運行的 OpenD 使用的是目前的密鑰。</translation>
    </message>
    <message>
        <source>The same check still fails. You can undo the change, and look at the next most likely cause.</source>
        <extracomment>report.words</extracomment>
        <translation>同一項檢查仍未通過。您可以復原此更改，再看下一個最可能的原因。</translation>
    </message>
    <message>
        <source>The same secret has the same stand-in everywhere; what it was is in no file of this report.</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>同一條敏感資料在各處都用同一個代號表示；報告的任何檔案中都沒有它的原文。</translation>
    </message>
    <message>
        <source>The script and OpenD are on the same side of Windows&apos; Linux, or can reach each other.</source>
        <extracomment>checks.wsl</extracomment>
        <translation>腳本與 OpenD 都在 Windows 裏，或都在其 Linux（WSL）裏，或能互相連通。</translation>
    </message>
    <message>
        <source>The script can be read.</source>
        <extracomment>checks.script_reading</extracomment>
        <translation>腳本可以讀取。</translation>
    </message>
    <message>
        <source>The script cannot be read as Python.</source>
        <extracomment>checks.script_reading</extracomment>
        <translation>該腳本無法作為 Python 讀取。</translation>
    </message>
    <message>
        <source>The script connects to another port than OpenD&apos;s, {port}.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>腳本連接的連接埠不是 OpenD 的連接埠 {port}。</translation>
    </message>
    <message>
        <source>The script connects to no other address than OpenD&apos;s.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>腳本沒有連接 OpenD 以外的地址。</translation>
    </message>
    <message>
        <source>The script connects to no other port than OpenD&apos;s.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>腳本沒有連接 OpenD 以外的連接埠。</translation>
    </message>
    <message>
        <source>The script does without telnetlib.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>腳本不使用 telnetlib。</translation>
    </message>
    <message>
        <source>The script encrypts where OpenD does.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>OpenD 加密時，腳本也加密。</translation>
    </message>
    <message>
        <source>The script encrypts, but OpenD has no key.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>腳本加密，但 OpenD 沒有密鑰。</translation>
    </message>
    <message>
        <source>The script ends OpenD.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>腳本會結束 OpenD。</translation>
    </message>
    <message>
        <source>The script gives the SDK a key, but OpenD has none.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>腳本給 SDK 設定了密鑰，但 OpenD 沒有密鑰。</translation>
    </message>
    <message>
        <source>The script is sent news: if it relies on staying open after its last line, it now ends there.</source>
        <extracomment>scripts.rules.open_contexts</extracomment>
        <translation>腳本會收到推送：如果它需要在最後一行之後繼續保持連接，現在會在那裏結束。</translation>
    </message>
    <message>
        <source>The script is written in a way that the wizard cannot change safely. Change it yourself.</source>
        <extracomment>scripts.patches.surgery</extracomment>
        <translation>腳本的寫法，精靈無法安全地更改。請自行修改。</translation>
    </message>
    <message>
        <source>The script leaves no context open.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>腳本沒有遺留未關閉的 context。</translation>
    </message>
    <message>
        <source>The script looks for OpenD at another address than {address}.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>腳本尋找 OpenD 的地址不是 {address}。</translation>
    </message>
    <message>
        <source>The script makes contexts that it never closes.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>腳本建立了 context，卻從不關閉。</translation>
    </message>
    <message>
        <source>The script makes no context in a loop without closing it.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>腳本沒有在迴圈中只建立、不關閉 context。</translation>
    </message>
    <message>
        <source>The script may mean an OpenD on another computer. Then this is not to be changed.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>腳本要連接的也許是另一台電腦上的 OpenD。如果是這樣，就不應更改。</translation>
    </message>
    <message>
        <source>The script names no key file of its own.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>腳本沒有指定自己的密鑰檔案。</translation>
    </message>
    <message>
        <source>The script needs telnetlib, which Python 3.13 and later do not have.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>腳本需要 telnetlib，而 Python 3.13 及更高版本已沒有它。</translation>
    </message>
    <message>
        <source>The script opens one connection after the other, until OpenD takes no more.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>腳本一個接一個地開啟連接，直到 OpenD 不再接受。</translation>
    </message>
    <message>
        <source>The script sends OpenD neither exit nor quit.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>腳本沒有向 OpenD 發送 exit 或 quit。</translation>
    </message>
    <message>
        <source>The script sends Telnet commands that OpenD never takes for finished.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>在 OpenD 看來，腳本發送的 Telnet 命令始終沒有結束。</translation>
    </message>
    <message>
        <source>The script sends no Telnet command without CRLF.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>腳本發送的 Telnet 命令都帶有 CRLF。</translation>
    </message>
    <message>
        <source>The script speaks OpenD&apos;s protocol itself, from here on, and never sends the heartbeat (KeepAlive, 1004). OpenD hangs up after a while. Send one every 8 seconds, or as often as InitConnect&apos;s answer asks for.</source>
        <extracomment>scripts.rules.heartbeats</extracomment>
        <translation>從這裏起，腳本自行使用 OpenD 的協議，卻從不發送心跳（KeepAlive，1004）。過一段時間，OpenD 會斷開連接。請每 8 秒發送一次，或按 InitConnect 的回應所要求的間隔發送。</translation>
    </message>
    <message>
        <source>The script speaks OpenD&apos;s protocol without heartbeats.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>腳本自行對接 OpenD 協議，卻不發送心跳。</translation>
    </message>
    <message>
        <source>The script starts no process by fork while a context is open.</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>腳本沒有在 context 開啟期間用 fork 啟動進程。</translation>
    </message>
    <message>
        <source>The script starts processes in a way in which they cannot use OpenD.</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>腳本啟動進程的方式使這些進程無法使用 OpenD。</translation>
    </message>
    <message>
        <source>The script then reads until OpenD hangs up (read_all), which it no longer does. Change that too.</source>
        <extracomment>scripts.rules.ending_opend</extracomment>
        <translation>腳本隨後會一直讀取，直到 OpenD 斷開連接（read_all），而 OpenD 將不再斷開。請把那裏也改掉。</translation>
    </message>
    <message>
        <source>The script uses the SDK, which sends heartbeats, or sends them itself.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>腳本使用會發送心跳的 SDK，或自行發送心跳。</translation>
    </message>
    <message>
        <source>The script&apos;s key is OpenD&apos;s.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>腳本的密鑰就是 OpenD 的密鑰。</translation>
    </message>
    <message>
        <source>The script&apos;s key is not OpenD&apos;s.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>腳本的密鑰與 OpenD 的不同。</translation>
    </message>
    <message>
        <source>The script&apos;s main part is run once only.</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>腳本的主體部分只執行一次。</translation>
    </message>
    <message>
        <source>The simulated program gave no answer. Its last words: “{words}”</source>
        <extracomment>simulator.launch</extracomment>
        <translation>模擬的程式沒有回應。它最後的輸出是：「{words}」</translation>
    </message>
    <message>
        <source>The simulated program has ended.</source>
        <extracomment>simulator.launch</extracomment>
        <translation>模擬的程式已結束。</translation>
    </message>
    <message>
        <source>The size of another program&apos;s terminal cannot be seen on this system.</source>
        <extracomment>machine.terminal</extracomment>
        <translation>在此系統上無法看到其他程式的終端機大小。</translation>
    </message>
    <message>
        <source>The sizes it records for “{name}” contradict each other.</source>
        <extracomment>opend.appdata.zips</extracomment>
        <translation>其中記錄的「{name}」的各個大小互相矛盾。</translation>
    </message>
    <message>
        <source>The system does not let OpenD use port {number}.</source>
        <extracomment>checks.ports</extracomment>
        <translation>系統不允許 OpenD 使用連接埠 {number}。</translation>
    </message>
    <message>
        <source>The system does not let this user change {path}: it belongs to somebody else or is marked as not to be changed. Take the mark away (Linux: chattr -i, macOS: chflags nouchg), or ask the owner, and try again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>系統不允許目前用戶更改 {path}：它屬於別人，或被標記為不可更改。請去掉該標記（Linux：chattr -i，macOS：chflags nouchg），或聯絡其擁有者，然後重試。</translation>
    </message>
    <message>
        <source>The system does not tell how much memory there is.</source>
        <extracomment>machine.memory</extracomment>
        <translation>系統沒有提供記憶體大小。</translation>
    </message>
    <message>
        <source>The system ended OpenD because there was no memory left.</source>
        <extracomment>checks.memory</extracomment>
        <translation>記憶體耗盡，系統結束了 OpenD。</translation>
    </message>
    <message>
        <source>The system has no room for one more open file, so {path} was not changed. Close some programs and try again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>系統已無法再開啟更多檔案，所以沒有更改 {path}。請關閉一些程式，然後重試。</translation>
    </message>
    <message>
        <source>The terminal of process {pid} does not tell its size.</source>
        <extracomment>machine.terminal</extracomment>
        <translation>進程 {pid} 的終端機沒有提供大小。</translation>
    </message>
    <message>
        <source>The terminal of process {pid} may not be looked at by this user.</source>
        <extracomment>machine.terminal</extracomment>
        <translation>目前用戶無權查看進程 {pid} 的終端機。</translation>
    </message>
    <message>
        <source>The terminal that OpenD reads from has a size.</source>
        <extracomment>checks.container</extracomment>
        <translation>OpenD 讀取輸入的終端已設定大小。</translation>
    </message>
    <message>
        <source>The trade password is written into the script. Whoever reads the file can trade.</source>
        <extracomment>scripts.rules.secrets</extracomment>
        <translation>腳本中寫有交易密碼。誰讀到這個檔案，誰就能交易。</translation>
    </message>
    <message>
        <source>The trouble</source>
        <extracomment>flow, report.bundle.front</extracomment>
        <translation>問題</translation>
    </message>
    <message>
        <source>The trouble is not gone yet; go on with the next step.</source>
        <extracomment>report.words</extracomment>
        <translation>問題尚未解決；請繼續下一步。</translation>
    </message>
    <message>
        <source>The user who runs OpenD may read what lies beside the program.</source>
        <extracomment>checks.ownership</extracomment>
        <translation>運行 OpenD 的用戶可以讀取與程式同一資料夾中的檔案。</translation>
    </message>
    <message>
        <source>The value for {name} begins or ends with a space. Leave it away.</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>{name} 的值以空格開頭或結尾。請去掉空格。</translation>
    </message>
    <message>
        <source>The value for {name} cannot be written in {encoding}.</source>
        <extracomment>opend.config_edit</extracomment>
        <translation>{name} 的值無法用 {encoding} 編碼寫入。</translation>
    </message>
    <message>
        <source>The value for {name} holds a character that cannot stand in OpenD.xml.</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>{name} 的值含有不能寫入 OpenD.xml 的字元。</translation>
    </message>
    <message>
        <source>The value for {name} is longer than {limit} characters.</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>{name} 的值超過 {limit} 個字元。</translation>
    </message>
    <message>
        <source>The variable HOME</source>
        <extracomment>checks.home</extracomment>
        <translation>變數 HOME</translation>
    </message>
    <message>
        <source>The vendor offers no image, but its program runs in an ordinary one. What works in practice: the host&apos;s network, a volume for the data folder that belongs to OpenD&apos;s user, a terminal with a size, and no endless restarts, since each start is a login and logins are rationed. Log in once by hand and let OpenD remember it.</source>
        <extracomment>symptoms.q07_docker</extracomment>
        <translation>官方沒有提供映像檔，但它的程式可以在一般的映像檔中運行。實際可行的做法是：使用主機網絡；數據目錄使用歸 OpenD 的用戶所有的磁碟區（volume）；提供設定了視窗大小的終端機；不要無限重新啟動，因為每次啟動都是一次登入，而登入次數有限。先手動登入一次，並讓 OpenD 記住登入。</translation>
    </message>
    <message>
        <source>The vendor stops old versions: up to 7.01 since September 2024, and up to 8.2 there is no universal account. An “unknown protocol id” or a missing “securityFirm” means that OpenD and the SDK are of different ages: bring both to the same version.</source>
        <extracomment>symptoms.x05_version_too_low</extracomment>
        <translation>官方會停用舊版本：7.01 及以下的版本自 2024 年 9 月起停用，8.2 及以下的版本不支援綜合帳戶。提示「unknown protocol id」或缺少「securityFirm」，說明 OpenD 與 SDK 的版本新舊不一：請把兩者更新到同一版本。</translation>
    </message>
    <message>
        <source>The vendor&apos;s FAQ says to let OpenD listen on 0.0.0.0. That opens it to every network this computer is in, and OpenD refuses trade calls from elsewhere all the same unless both sides have its RSA key. One address with a key does what is wanted. From a container the name for this computer is host.docker.internal, or its address: 127.0.0.1 is the container itself.</source>
        <extracomment>symptoms.x19_script_elsewhere</extracomment>
        <translation>官方常見問題建議讓 OpenD 監聽 0.0.0.0。這樣會向這台電腦所在的所有網絡開放，而且除非雙方都有 OpenD 的 RSA 密鑰，OpenD 仍會拒絕來自其他電腦的交易請求。只監聽一個地址並使用密鑰，就能滿足需要。在容器中，這台電腦的名稱是 host.docker.internal，也可以用它的地址：127.0.0.1 指的是容器本身。</translation>
    </message>
    <message>
        <source>The vendor&apos;s fix is not known to us. Use the command line edition of the same package, which has no charts, or look for a newer version on the vendor&apos;s site.</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>我們不知道官方是否已修復。請改用同一安裝包中的命令列 OpenD，它沒有圖表；或到官網查看有沒有更新的版本。</translation>
    </message>
    <message>
        <source>The vendor&apos;s own file, with all settings explained, lies in the package that OpenD came in: prefer it.</source>
        <extracomment>fixes.config_file</extracomment>
        <translation>官方提供的設定檔對所有設定都有說明，就在 OpenD 的安裝包裏：請優先使用它。</translation>
    </message>
    <message>
        <source>The version</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>The version is too low, or OpenD and SDK do not fit</source>
        <extracomment>symptoms.x05_version_too_low</extracomment>
        <translation>版本過低，或 OpenD 與 SDK 的版本不相符</translation>
    </message>
    <message>
        <source>The version of OpenD</source>
        <extracomment>checks.engineers</extracomment>
        <translation>OpenD 的版本</translation>
    </message>
    <message>
        <source>The version of OpenD could not be found out; the engineers will ask for it.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>未能查明 OpenD 的版本；工程師會問到它。</translation>
    </message>
    <message>
        <source>The version of this OpenD</source>
        <extracomment>checks.versions</extracomment>
        <translation>這個 OpenD 的版本</translation>
    </message>
    <message>
        <source>The version of this OpenD is not known.</source>
        <extracomment>checks.languages, checks.versions</extracomment>
        <translation>不知道這個 OpenD 的版本。</translation>
    </message>
    <message>
        <source>The versions of OpenD and of the program that uses it do not fit.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>OpenD 與使用它的程式版本不相符。</translation>
    </message>
    <message>
        <source>The way back</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>如何恢復</translation>
    </message>
    <message>
        <source>The window crashed in its chart library.</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>視窗因圖表程式庫而異常結束。</translation>
    </message>
    <message>
        <source>The window edition stops in its chart library; there is no remedy but the command line edition.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>可視化 OpenD 因圖表程式庫而停止運作；除了改用命令列 OpenD，沒有其他辦法。</translation>
    </message>
    <message>
        <source>The window has crashed, and this version is known to crash in its chart library.</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>視窗曾異常結束，而此版本已知會因圖表程式庫而異常結束。</translation>
    </message>
    <message>
        <source>The window has not crashed in its chart library.</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>視窗沒有因圖表程式庫而異常結束。</translation>
    </message>
    <message>
        <source>The window needs PySide6, which is not installed. {instead}</source>
        <extracomment>window</extracomment>
        <translation>視窗介面需要 PySide6，但尚未安裝。{instead}</translation>
    </message>
    <message>
        <source>The wizard cannot change this by itself.</source>
        <extracomment>fixes.script</extracomment>
        <translation>精靈無法自行更改這一項。</translation>
    </message>
    <message>
        <source>The wizard cannot tell where this is decided. Change it yourself.</source>
        <extracomment>fixes.script</extracomment>
        <translation>精靈無法判斷這是在哪裏決定的。請自行修改。</translation>
    </message>
    <message>
        <source>The wizard does not change line {lines}; change it yourself.</source>
        <extracomment>checks.script_places</extracomment>
        <translation>精靈不會更改第 {lines} 行；請自行修改。</translation>
    </message>
    <message>
        <source>The wizard does not run in a container. Start it in the one that OpenD runs in.</source>
        <extracomment>checks.container</extracomment>
        <translation>精靈沒有在容器中運行。請在 OpenD 所在的容器中啟動它。</translation>
    </message>
    <message>
        <source>The wizard has changed nothing on this computer yet.</source>
        <extracomment>report.text_runs</extracomment>
        <translation>精靈尚未對這台電腦做過任何更改。</translation>
    </message>
    <message>
        <source>The wizard itself made a mistake</source>
        <extracomment>gui.mishap</extracomment>
        <translation>精靈本身出錯了</translation>
    </message>
    <message>
        <source>The wizard itself made a mistake ({kind} in {place}). Nothing more was done. Please report it.</source>
        <extracomment>crash</extracomment>
        <translation>精靈本身出錯（{kind}，位置 {place}）。沒有再執行其他操作。請回報這個錯誤。</translation>
    </message>
    <message>
        <source>The wizard notices by itself when it is done.</source>
        <extracomment>gui.widgets.your_turn</extracomment>
        <translation>完成後，精靈會自動察覺。</translation>
    </message>
    <message>
        <source>The wizard or the computer stopped in the middle of it. It is best to undo it first: {title}</source>
        <extracomment>cli.left_over, gui.widgets.unfinished</extracomment>
        <translation>精靈或電腦在更改中途停止了。建議先復原它：{title}</translation>
    </message>
    <message>
        <source>The wizard was interrupted.</source>
        <extracomment>journal.safety</extracomment>
        <translation>精靈被中斷了。</translation>
    </message>
    <message>
        <source>The wizard would not find it again there. Choose {name} in one of these folders: {folders}</source>
        <extracomment>fixes.compose</extracomment>
        <translation>放在那裏，精靈以後就找不到它。請在以下資料夾之一中選擇 {name}：{folders}</translation>
    </message>
    <message>
        <source>There are no logs of OpenD.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>沒有 OpenD 的日誌。</translation>
    </message>
    <message>
        <source>There are other OpenDs too; choose one with --program-dir: {folders}</source>
        <extracomment>cli.setup</extracomment>
        <translation>還有其他 OpenD；可用 --program-dir 選擇：{folders}</translation>
    </message>
    <message>
        <source>There is a compose file for OpenD, without the known traps.</source>
        <extracomment>checks.container</extracomment>
        <translation>有用於 OpenD 的 Compose 檔案，且其中沒有已知的陷阱。</translation>
    </message>
    <message>
        <source>There is a desktop to show the window on.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>有可以顯示視窗的桌面。</translation>
    </message>
    <message>
        <source>There is a file {path} already, and it is not replaced. Choose another place.</source>
        <extracomment>fixes.compose</extracomment>
        <translation>檔案 {path} 已經存在，不會被替換。請另選位置。</translation>
    </message>
    <message>
        <source>There is a file {path} already. Choose another name.</source>
        <extracomment>cli.report, fixes.quote_right, report.bundle.packing</extracomment>
        <translation>檔案 {path} 已存在。請改用另一個名稱。</translation>
    </message>
    <message>
        <source>There is a screen.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>有可用的螢幕。</translation>
    </message>
    <message>
        <source>There is memory enough for OpenD, and it was not ended for want of it.</source>
        <extracomment>checks.memory</extracomment>
        <translation>記憶體足夠 OpenD 使用，它也沒有因記憶體不足而被結束。</translation>
    </message>
    <message>
        <source>There is memory enough.</source>
        <extracomment>checks.memory</extracomment>
        <translation>記憶體足夠。</translation>
    </message>
    <message>
        <source>There is no AppData.dat in {folder}.</source>
        <extracomment>facts.data</extracomment>
        <translation>{folder} 中沒有 AppData.dat。</translation>
    </message>
    <message>
        <source>There is no Device.dat that could have been copied.</source>
        <extracomment>checks.device</extracomment>
        <translation>沒有 Device.dat，也就談不上是複製來的。</translation>
    </message>
    <message>
        <source>There is no Device.dat yet; OpenD will make one.</source>
        <extracomment>checks.device</extracomment>
        <translation>還沒有 Device.dat；OpenD 會產生它。</translation>
    </message>
    <message>
        <source>There is no OpenD in {folder}.</source>
        <extracomment>opend.places.pointed</extracomment>
        <translation>{folder} 中沒有 OpenD。</translation>
    </message>
    <message>
        <source>There is no compose file that runs OpenD.</source>
        <extracomment>checks.container</extracomment>
        <translation>沒有運行 OpenD 的 Compose 檔案。</translation>
    </message>
    <message>
        <source>There is no data folder {path}.</source>
        <extracomment>facts.underneath</extracomment>
        <translation>沒有數據目錄 {path}。</translation>
    </message>
    <message>
        <source>There is no desktop here to show a window on.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>這裏沒有可以顯示視窗的桌面。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. {instead}</source>
        <extracomment>window</extracomment>
        <translation>沒有可以顯示視窗的螢幕。{instead}</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <extracomment>scripts.source</extracomment>
        <translation>沒有檔案 {path}。</translation>
    </message>
    <message>
        <source>There is no fix “{id}” for what was found.</source>
        <extracomment>cli.mend</extracomment>
        <translation>對於檢查出的情況，沒有名為「{id}」的修復。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose one that exists.</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>沒有資料夾 {folder}。請選擇一個已有的資料夾。</translation>
    </message>
    <message>
        <source>There is no key that OpenD could use at this path.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>此路徑下沒有 OpenD 可以使用的密鑰。</translation>
    </message>
    <message>
        <source>There is no log folder {folder}.</source>
        <extracomment>opend.logs.files</extracomment>
        <translation>沒有日誌資料夾 {folder}。</translation>
    </message>
    <message>
        <source>There is no practice for {symptom}. There is one for {known}.</source>
        <extracomment>simulator.practice</extracomment>
        <translation>沒有針對 {symptom} 的練習。可用的練習有：{known}。</translation>
    </message>
    <message>
        <source>There is no run {id} in {path}.</source>
        <extracomment>journal.store</extracomment>
        <translation>{path} 中沒有操作 {id}。</translation>
    </message>
    <message>
        <source>There is no run {id}.</source>
        <extracomment>cli.past</extracomment>
        <translation>沒有編號為 {id} 的更改記錄。</translation>
    </message>
    <message>
        <source>There is no symptom {id}. There are: {known}.</source>
        <extracomment>cli.look</extracomment>
        <translation>沒有編號為 {id} 的問題現象。可用的有：{known}。</translation>
    </message>
    <message>
        <source>There is no {name} beside OpenD.</source>
        <extracomment>checks.config_file</extracomment>
        <translation>OpenD 所在資料夾中沒有 {name}。</translation>
    </message>
    <message>
        <source>There is no {name} in OpenD.xml.</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>OpenD.xml 中沒有 {name}。</translation>
    </message>
    <message>
        <source>There is no {name} in {folder}.</source>
        <extracomment>opend.places.lying</extracomment>
        <translation>{folder} 中沒有 {name}。</translation>
    </message>
    <message>
        <source>There is nothing named {unknown} to choose, only address.</source>
        <extracomment>fixes.listening</extracomment>
        <translation>這裏沒有名為 {unknown} 的選項，只有 address。</translation>
    </message>
    <message>
        <source>There is nothing named {unknown} to choose, only {name}.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>這裏沒有名為 {unknown} 的選項，只有 {name}。</translation>
    </message>
    <message>
        <source>There is nothing to do once more.</source>
        <extracomment>cli.past</extracomment>
        <translation>沒有可重做的更改。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <extracomment>cli.past</extracomment>
        <translation>沒有可復原的更改。</translation>
    </message>
    <message>
        <source>There is room on the disk.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>磁碟空間足夠。</translation>
    </message>
    <message>
        <source>There is so much on this disk that not all of it was looked through: {folders}.</source>
        <extracomment>opend.places.finding</extracomment>
        <translation>這個磁碟上的內容太多，以下資料夾沒有全部查看：{folders}。</translation>
    </message>
    <message>
        <source>These are the quotas of the account.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>這些是帳號的額度。</translation>
    </message>
    <message>
        <source>These logs could not be read any more and are missing: {files}.</source>
        <extracomment>report.bundle.making</extracomment>
        <translation>以下日誌已無法讀取，報告中缺少它們：{files}。</translation>
    </message>
    <message>
        <source>They do not exclude each other: mend the first one, then look again.</source>
        <extracomment>trial</extracomment>
        <translation>兩者並不互相排斥：先修復第一個，然後重新檢查。</translation>
    </message>
    <message>
        <source>They need the time of the trouble, the versions of OpenD and of the SDK, the language, the interface or protocol number, a short piece of code, and OpenD&apos;s logs: at level info for trouble with trades, at debug for quotes. “{command}” records just that while you let it happen, takes your secrets out, and sets the level back. Nothing is sent anywhere: you hand the file over yourself.</source>
        <extracomment>symptoms.q13_ask_engineers</extracomment>
        <translation>他們需要問題發生的時間、OpenD 和 SDK 的版本、編程語言、介面或協議編號、一小段程式碼，以及 OpenD 的日誌：交易問題需要 info 級別，行情問題需要 debug 級別。「{command}」會在您重現問題時只錄製這些內容，去除敏感資料，並把日誌級別改回來。內容不會發送到任何地方：檔案由您自己交出。</translation>
    </message>
    <message>
        <source>This OpenD is too old to log in.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>這個 OpenD 太舊，無法登入。</translation>
    </message>
    <message>
        <source>This can be looked at only from inside Windows&apos; Linux (WSL): start the wizard there.</source>
        <extracomment>symptoms.x15_wsl</extracomment>
        <translation>這一項只能在 Windows 的 Linux（WSL）中檢查：請在那裏啟動精靈。</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>此操作無法復原</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <extracomment>gui.widgets.step, report.text_findings, report.text_plan</extracomment>
        <translation>此操作無法復原。</translation>
    </message>
    <message>
        <source>This cannot occur here: {symptom}</source>
        <extracomment>doctor.examining</extracomment>
        <translation>這裏不會出現這個問題：{symptom}</translation>
    </message>
    <message>
        <source>This check takes longer than usual: {check}</source>
        <extracomment>gui.widgets.examining</extracomment>
        <translation>這項檢查比平時耗時更長：{check}</translation>
    </message>
    <message>
        <source>This command has no line end. OpenD&apos;s Telnet port waits for \r\n and does nothing.</source>
        <extracomment>scripts.rules.line_ends</extracomment>
        <translation>這個命令沒有行結束符。OpenD 的 Telnet 連接埠要等到 \r\n 才會執行。</translation>
    </message>
    <message>
        <source>This computer has no address in a network just now.</source>
        <extracomment>checks.listening, fixes.listening</extracomment>
        <translation>這台電腦目前沒有網絡地址。</translation>
    </message>
    <message>
        <source>This computer has the address OpenD is told to listen on.</source>
        <extracomment>checks.address</extracomment>
        <translation>OpenD 設定的監聽地址屬於這台電腦。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with OpenD&apos;s servers.</source>
        <extracomment>checks.state</extracomment>
        <translation>這台電腦的時鐘與 OpenD 的伺服器一致。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong; time stamps will mislead.</source>
        <extracomment>checks.state</extracomment>
        <translation>這台電腦的時鐘不準，時間戳記會造成誤導。</translation>
    </message>
    <message>
        <source>This container&apos;s limit is lower than what OpenD was seen to use.</source>
        <extracomment>checks.memory</extracomment>
        <translation>此容器的記憶體上限低於 OpenD 的實測用量。</translation>
    </message>
    <message>
        <source>This ends with \n alone. OpenD&apos;s Telnet port waits for \r\n and does nothing.</source>
        <extracomment>scripts.rules.line_ends</extracomment>
        <translation>這裏只以 \n 結尾。OpenD 的 Telnet 連接埠要等到 \r\n 才會執行。</translation>
    </message>
    <message>
        <source>This file was given other contents.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>此檔案的內容曾被更改。</translation>
    </message>
    <message>
        <source>This file was made; nothing was there before.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>此檔案是新建立的；之前這裏什麼都沒有。</translation>
    </message>
    <message>
        <source>This file was moved into the backup.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>此檔案已移入備份。</translation>
    </message>
    <message>
        <source>This fix has nothing to choose.</source>
        <extracomment>gui.engine</extracomment>
        <translation>這項修復沒有可選的內容。</translation>
    </message>
    <message>
        <source>This folder was made; it goes only if it is empty.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>此資料夾是新建立的；只有為空時才會刪除。</translation>
    </message>
    <message>
        <source>This is Linux inside Windows (WSL): an OpenD for Windows cannot be seen from here.</source>
        <extracomment>opend.places.finding</extracomment>
        <translation>這是 Windows 中的 Linux（WSL）：從這裏看不到 Windows 版的 OpenD。</translation>
    </message>
    <message>
        <source>This is OpenD&apos;s version.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>這是 OpenD 的版本。</translation>
    </message>
    <message>
        <source>This is a container: an OpenD outside of it cannot be seen from here.</source>
        <extracomment>opend.places.finding</extracomment>
        <translation>這是容器：從這裏看不到容器外的 OpenD。</translation>
    </message>
    <message>
        <source>This is a network trouble, not a missing signature. Try again later.</source>
        <extracomment>checks.state</extracomment>
        <translation>這是網絡問題，並不是沒有簽署協議。請稍後再試。</translation>
    </message>
    <message>
        <source>This is a quote right of the account.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>這是帳號的一項行情權限。</translation>
    </message>
    <message>
        <source>This is how OpenD logs in.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>這是 OpenD 的登入方式。</translation>
    </message>
    <message>
        <source>This is not Windows&apos; Linux (WSL).</source>
        <extracomment>checks.wsl</extracomment>
        <translation>這不是 Windows 中的 Linux（WSL）。</translation>
    </message>
    <message>
        <source>This is something only you can do; there is nothing in it that the wizard could change.</source>
        <extracomment>journal.prepare</extracomment>
        <translation>此事只有您本人能做；其中沒有精靈可以更改的內容。</translation>
    </message>
    <message>
        <source>This is the command line edition. Choose the folder of the edition with a window instead.</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>這是命令列 OpenD。請改選可視化 OpenD 的資料夾。</translation>
    </message>
    <message>
        <source>This is when OpenD was started.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>這是 OpenD 的啟動時間。</translation>
    </message>
    <message>
        <source>This machine has less memory than OpenD needs.</source>
        <extracomment>checks.memory</extracomment>
        <translation>這台機器的記憶體少於 OpenD 所需。</translation>
    </message>
    <message>
        <source>This machine has no identity of its own, so a copied file cannot be recognised by it.</source>
        <extracomment>machine.identity</extracomment>
        <translation>本機沒有自己的識別碼，所以無法據此辨認複製得來的檔案。</translation>
    </message>
    <message>
        <source>This machine knows no folder of the user {user}.</source>
        <extracomment>machine.windows</extracomment>
        <translation>本機沒有用戶 {user} 的資料夾。</translation>
    </message>
    <message>
        <source>This machine knows no user {user}, so that user’s home folder is unknown.</source>
        <extracomment>machine.files</extracomment>
        <translation>本機沒有用戶 {user}，所以不知道該用戶的主資料夾。</translation>
    </message>
    <message>
        <source>This needs rights that only an administrator can give, and from here nobody can be asked for them. Nothing was changed. Type this in a terminal yourself: sudo {command}</source>
        <extracomment>machine.elevation</extracomment>
        <translation>這需要管理員才能授予的權限，而從這裏無法請求授權。沒有更改任何內容。請自行在終端機中輸入：sudo {command}</translation>
    </message>
    <message>
        <source>This occurs on Linux only.</source>
        <extracomment>checks.window_edition, symptoms.x24_file_missing_x</extracomment>
        <translation>此問題只出現在 Linux 上。</translation>
    </message>
    <message>
        <source>This occurs on macOS only.</source>
        <extracomment>symptoms.x13_mac_quarantine</extracomment>
        <translation>這只會在 macOS 上出現。</translation>
    </message>
    <message>
        <source>This one is simulated. Whatever you do here, your own OpenD is not touched.</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>這個 OpenD 是模擬的。無論您在這裏做什麼，都不會影響您自己的 OpenD。</translation>
    </message>
    <message>
        <source>This practice cannot be done as root: root may write everywhere.</source>
        <extracomment>simulator.faults.own_data</extracomment>
        <translation>無法以 root 身份做這項練習：root 在哪裏都可以寫入。</translation>
    </message>
    <message>
        <source>This practice needs Unix permissions and cannot be done on Windows.</source>
        <extracomment>simulator.faults.keys, simulator.faults.own_data</extracomment>
        <translation>這項練習需要 Unix 權限，無法在 Windows 上進行。</translation>
    </message>
    <message>
        <source>This run changed nothing that can be taken back.</source>
        <extracomment>journal.journal</extracomment>
        <translation>這次操作沒有可以復原的更改。</translation>
    </message>
    <message>
        <source>This run has been taken back already. Nothing was changed.</source>
        <extracomment>journal.journal</extracomment>
        <translation>這次操作已經復原過了。沒有更改任何內容。</translation>
    </message>
    <message>
        <source>This run has not been undone, so it cannot be done once more. Nothing was changed.</source>
        <extracomment>journal.journal</extracomment>
        <translation>這次操作沒有復原過，所以不能重做。沒有更改任何內容。</translation>
    </message>
    <message>
        <source>This run is not unfinished, so there is nothing to recover.</source>
        <extracomment>journal.journal</extracomment>
        <translation>這次操作並未中斷，沒有需要恢復的內容。</translation>
    </message>
    <message>
        <source>This runs: {command}</source>
        <extracomment>steps</extracomment>
        <translation>執行以下命令：{command}</translation>
    </message>
    <message>
        <source>This system</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>本系統</translation>
    </message>
    <message>
        <source>This system has no such permission.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>此系統沒有這種權限。</translation>
    </message>
    <message>
        <source>This system lacks {name}, which OpenD&apos;s AppImage is mounted with.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>本系統缺少 {name}，OpenD 的 AppImage 要靠它掛載。</translation>
    </message>
    <message>
        <source>This user may mount with FUSE.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>目前用戶可以用 FUSE 掛載。</translation>
    </message>
    <message>
        <source>This user may not read {path}.</source>
        <extracomment>scripts.source</extracomment>
        <translation>目前用戶無權讀取 {path}。</translation>
    </message>
    <message>
        <source>This user may write in OpenD&apos;s data folder.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>目前用戶可以寫入 OpenD 的數據目錄。</translation>
    </message>
    <message>
        <source>This version of OpenD is new enough to be let in.</source>
        <extracomment>checks.versions</extracomment>
        <translation>此版本的 OpenD 足夠新，可以登入。</translation>
    </message>
    <message>
        <source>This version of OpenD is too old to be let in.</source>
        <extracomment>checks.state</extracomment>
        <translation>此版本的 OpenD 太舊，官方已不允許它登入。</translation>
    </message>
    <message>
        <source>This version of OpenD is too old: the vendor does not let it in any more.</source>
        <extracomment>checks.versions</extracomment>
        <translation>此版本的 OpenD 太舊：官方已不再允許它登入。</translation>
    </message>
    <message>
        <source>Time zone of this computer</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>這台電腦的時區</translation>
    </message>
    <message>
        <source>To begin: {command}. Nothing of a real OpenD is touched.</source>
        <extracomment>report.text_lists</extracomment>
        <translation>開始練習：{command}。不會影響任何真實的 OpenD。</translation>
    </message>
    <message>
        <source>To keep this key, write it without its passphrase: openssl rsa -traditional -in {path} -out NEW-FILE, and let OpenD.xml name the new file.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>要保留該密鑰，請去掉密碼短語後另存：openssl rsa -traditional -in {path} -out NEW-FILE，再在 OpenD.xml 中填寫新檔案。</translation>
    </message>
    <message>
        <source>To look for the cause: {command}, or without one to check everything.</source>
        <extracomment>report.text_lists</extracomment>
        <translation>尋找原因：{command}，不帶 SYMPTOM 則全面檢查。</translation>
    </message>
    <message>
        <source>To take it back by hand, without the wizard:</source>
        <extracomment>journal.handbook</extracomment>
        <translation>如需不借助精靈手動復原：</translation>
    </message>
    <message>
        <source>To take it back later: {command}</source>
        <extracomment>report.text_plan</extracomment>
        <translation>以後要復原：{command}</translation>
    </message>
    <message>
        <source>To take it back with the wizard, type: {command}</source>
        <extracomment>journal.handbook</extracomment>
        <translation>如需用精靈復原，請輸入：{command}</translation>
    </message>
    <message>
        <source>To take it back: {command}</source>
        <extracomment>cli.left_over, report.text_runs</extracomment>
        <translation>要復原：{command}</translation>
    </message>
    <message>
        <source>Too many logins failed. Each further try makes the wait longer.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>登入失敗次數過多。每多試一次，等待時間就更長。</translation>
    </message>
    <message>
        <source>Trade login (GetGlobalState)</source>
        <extracomment>checks.state</extracomment>
        <translation>交易登入（GetGlobalState）</translation>
    </message>
    <message>
        <source>Trading from another computer needs an RSA key on both sides.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>從另一台電腦交易時，兩端都需要 RSA 密鑰。</translation>
    </message>
    <message>
        <source>Try it without risk</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>先試一試，沒有風險</translation>
    </message>
    <message>
        <source>Two ports in OpenD.xml are the same.</source>
        <extracomment>checks.ports</extracomment>
        <translation>OpenD.xml 中有兩個連接埠相同。</translation>
    </message>
    <message>
        <source>UTC, or from UTC-11 to UTC+12</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>UTC，或 UTC-11 至 UTC+12</translation>
    </message>
    <message>
        <source>Undoing runs: {command}</source>
        <extracomment>gui.widgets.step</extracomment>
        <translation>復原時執行：{command}</translation>
    </message>
    <message>
        <source>Undoing the change</source>
        <extracomment>gui.widgets.reversal</extracomment>
        <translation>正在復原更改</translation>
    </message>
    <message>
        <source>Unpack the missing and damaged files from AppData.dat.</source>
        <extracomment>fixes.own_data</extracomment>
        <translation>從 AppData.dat 中解壓缺失和損壞的檔案。</translation>
    </message>
    <message>
        <source>Unpack the vendor&apos;s package again into a new folder and start OpenD from there; it then copies its data itself.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>請把官方安裝包重新解壓到一個新資料夾，並從那裏啟動 OpenD；它會自行複製自帶數據。</translation>
    </message>
    <message>
        <source>Unpack the vendor&apos;s package again, make sure that you may write to OpenD&apos;s data folder, and start OpenD.</source>
        <extracomment>opend.appdata.flaws</extracomment>
        <translation>請重新解壓官方安裝包，確認您有權寫入 OpenD 的數據目錄，然後啟動 OpenD。</translation>
    </message>
    <message>
        <source>Unpack {count} files ({size}) from {archive} into {folder}.</source>
        <extracomment>steps</extracomment>
        <translation>從 {archive} 解壓 {count} 個檔案（{size}）到 {folder}。</translation>
    </message>
    <message>
        <source>Use the terminal: {check}, {fix}, {practice}.</source>
        <extracomment>window</extracomment>
        <translation>請使用終端機：{check}、{fix}、{practice}。</translation>
    </message>
    <message>
        <source>VPN and other tunnels</source>
        <extracomment>checks.network</extracomment>
        <translation>VPN 和其他隧道</translation>
    </message>
    <message>
        <source>Variables that name a proxy</source>
        <extracomment>checks.network</extracomment>
        <translation>設定了代理伺服器的變數</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>版本號</translation>
    </message>
    <message>
        <source>Wait a moment, then look again.</source>
        <extracomment>checks.state</extracomment>
        <translation>請稍等片刻，然後重新檢查。</translation>
    </message>
    <message>
        <source>Wait half an hour before the next start: after many starts the vendor answers in the same words. Meanwhile test the name with: nslookup {host} – and the network with VPN and proxy off, or over a phone&apos;s hotspot.</source>
        <extracomment>checks.network</extracomment>
        <translation>請等半小時再啟動：啟動次數過多時，官方也會給出同樣的提示。在此期間可以用以下命令測試域名：nslookup {host}；也可以關閉 VPN 和代理伺服器，或改用手機的個人熱點，再測試網絡。</translation>
    </message>
    <message>
        <source>Waiting until the change shows</source>
        <extracomment>gui.widgets.watching</extracomment>
        <translation>正在等待更改生效</translation>
    </message>
    <message>
        <source>Waiting until the change shows.</source>
        <extracomment>cli.mend</extracomment>
        <translation>正在等待更改生效。</translation>
    </message>
    <message>
        <source>Was not looked at.</source>
        <extracomment>gui.widgets.before_after</extracomment>
        <translation>未檢查。</translation>
    </message>
    <message>
        <source>What OpenD said {seconds} seconds ago</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 在 {seconds} 秒前的答覆</translation>
    </message>
    <message>
        <source>What OpenD says (GetGlobalState)</source>
        <extracomment>checks.state, checks.versions</extracomment>
        <translation>OpenD 的答覆（GetGlobalState）</translation>
    </message>
    <message>
        <source>What OpenD says (GetUserInfo)</source>
        <extracomment>checks.versions</extracomment>
        <translation>OpenD 的答覆（GetUserInfo）</translation>
    </message>
    <message>
        <source>What OpenD says now (GetGlobalState)</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>OpenD 目前的答覆（GetGlobalState）</translation>
    </message>
    <message>
        <source>What OpenD says of the agreement (GetGlobalState)</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>OpenD 對協議狀態的答覆（GetGlobalState）</translation>
    </message>
    <message>
        <source>What OpenD wrote is old: {ago}.</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>OpenD 的這條日誌已經較舊：{ago}。</translation>
    </message>
    <message>
        <source>What OpenD&apos;s log says since its start</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenD 本次啟動以來日誌中的說明</translation>
    </message>
    <message>
        <source>What OpenD&apos;s log tells of the quote right:</source>
        <extracomment>report.text_rights</extracomment>
        <translation>OpenD 日誌中關於行情權限的記錄：</translation>
    </message>
    <message>
        <source>What a report must name is known, but for what only you know.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>報告必須寫明的內容都已查明，只有您知道的那部分除外。</translation>
    </message>
    <message>
        <source>What a report to the engineers must name is known.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>提交給工程師的報告必須寫明的內容都已查明。</translation>
    </message>
    <message>
        <source>What answers at {ip}:{port} is {other}, not OpenD&apos;s Telnet port.</source>
        <extracomment>opend.telnet</extracomment>
        <translation>在 {ip}:{port} 回應的不是 OpenD 的 Telnet 連接埠，而是：{other}。</translation>
    </message>
    <message>
        <source>What answers at {ip}:{port} never stops talking, so it is not OpenD&apos;s Telnet port.</source>
        <extracomment>opend.telnet</extracomment>
        <translation>在 {ip}:{port} 回應的程式一直不停發送數據，所以它不是 OpenD 的 Telnet 連接埠。</translation>
    </message>
    <message>
        <source>What answers on the API port is OpenD.</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>在 API 連接埠上回應的是 OpenD。</translation>
    </message>
    <message>
        <source>What answers on {ip}:{port}</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>在 {ip}:{port} 上回應的程式</translation>
    </message>
    <message>
        <source>What begins with libf3c, libAPIChannel or libFTAPIChannel belongs beside OpenD: unpack the vendor&apos;s package again and start OpenD in its own folder. Anything else comes from your distribution.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>以 libf3c、libAPIChannel 或 libFTAPIChannel 開頭的程式庫應與 OpenD 在同一資料夾：請重新解壓官方安裝包，並在其自己的資料夾中啟動 OpenD。其他的程式庫請從您的發行版取得。</translation>
    </message>
    <message>
        <source>What can be done</source>
        <extracomment>gui.widgets.finding</extracomment>
        <translation>可以採取的措施</translation>
    </message>
    <message>
        <source>What can be done, the safest first</source>
        <extracomment>gui.widgets.finding</extracomment>
        <translation>可以採取的措施，最穩妥的在前</translation>
    </message>
    <message>
        <source>What happened, in the person&apos;s words:</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>發生了什麼（用戶原話）：</translation>
    </message>
    <message>
        <source>What is going wrong?</source>
        <extracomment>gui.pages.trouble</extracomment>
        <translation>出了什麼問題？</translation>
    </message>
    <message>
        <source>What is mounted here cannot be seen on this system.</source>
        <extracomment>facts.underneath</extracomment>
        <translation>在此系統上無法看到這裏掛載了什麼。</translation>
    </message>
    <message>
        <source>What it costs</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>會有什麼影響</translation>
    </message>
    <message>
        <source>What it did: {title}</source>
        <extracomment>journal.handbook</extracomment>
        <translation>所做的操作：{title}</translation>
    </message>
    <message>
        <source>What it has not saved is lost, and this cannot be taken back. Ending it yourself is gentler.</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>它尚未儲存的內容會遺失，且無法復原。由您自己關閉它更穩妥。</translation>
    </message>
    <message>
        <source>What it holds for “{name}” is damaged or cut off.</source>
        <extracomment>opend.appdata.flaws</extracomment>
        <translation>其中「{name}」的內容已損壞或不完整。</translation>
    </message>
    <message>
        <source>What only you know</source>
        <extracomment>checks.engineers</extracomment>
        <translation>只有您知道的內容</translation>
    </message>
    <message>
        <source>What runs programs for another processor</source>
        <extracomment>checks.program_file</extracomment>
        <translation>用來運行其他處理器程式的工具</translation>
    </message>
    <message>
        <source>What speaks against it:</source>
        <extracomment>report.text_causes</extracomment>
        <translation>反對這一判斷的理由：</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <extracomment>gui.widgets.why</extracomment>
        <translation>支持這一判斷的理由</translation>
    </message>
    <message>
        <source>What speaks for it, and against it</source>
        <extracomment>gui.widgets.why</extracomment>
        <translation>支持與反對這一判斷的理由</translation>
    </message>
    <message>
        <source>What the wizard found</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>精靈的檢查結果</translation>
    </message>
    <message>
        <source>What the wizard has changed</source>
        <extracomment>gui.history</extracomment>
        <translation>精靈所做的更改</translation>
    </message>
    <message>
        <source>What the wizard would put into {path} could not belong to the same user and group as before. Run this as the user to whom it belongs.</source>
        <extracomment>journal.making</extracomment>
        <translation>精靈要寫入 {path} 的內容無法保持原來的用戶和群組。請以其所屬用戶的身份執行。</translation>
    </message>
    <message>
        <source>What this container may use</source>
        <extracomment>checks.memory</extracomment>
        <translation>此容器可用的記憶體</translation>
    </message>
    <message>
        <source>What to do now</source>
        <extracomment>gui.widgets.outcome</extracomment>
        <translation>現在要做什麼</translation>
    </message>
    <message>
        <source>What to do now: {what}</source>
        <extracomment>report.text_runs</extracomment>
        <translation>現在要做的：{what}</translation>
    </message>
    <message>
        <source>What was changed is in the history: {command}</source>
        <extracomment>cli.main</extracomment>
        <translation>已做的更改都在歷史記錄中：{command}</translation>
    </message>
    <message>
        <source>What was checked is in order.</source>
        <extracomment>gui.widgets.healthy</extracomment>
        <translation>已檢查的項目都正常。</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>gui.widgets.run, report.forum</extracomment>
        <translation>已執行的操作</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>What was measured cannot be kept in {folder}: {reason}.</source>
        <extracomment>opend.lifelines</extracomment>
        <translation>測量結果無法儲存到 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>What was taken out</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>已去除的內容</translation>
    </message>
    <message>
        <source>What will change</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>將要更改的內容</translation>
    </message>
    <message>
        <source>What will change: {title}</source>
        <extracomment>report.text_plan</extracomment>
        <translation>將要更改的內容：{title}</translation>
    </message>
    <message>
        <source>What would tell the first two apart: {what}</source>
        <extracomment>report.text_causes</extracomment>
        <translation>要區分前兩個原因：{what}</translation>
    </message>
    <message>
        <source>What would tell these apart</source>
        <extracomment>gui.widgets.why</extracomment>
        <translation>如何區分這兩個原因</translation>
    </message>
    <message>
        <source>What you can do</source>
        <extracomment>gui.widgets.finding</extracomment>
        <translation>您可以這樣做</translation>
    </message>
    <message>
        <source>What you can do: {remedy}</source>
        <extracomment>report.forum, report.text_findings</extracomment>
        <translation>您可以這樣做：{remedy}</translation>
    </message>
    <message>
        <source>What you can practise on a simulated OpenD</source>
        <extracomment>report.text_lists</extracomment>
        <translation>可以用模擬的 OpenD 練習的內容</translation>
    </message>
    <message>
        <source>What {path} is made for</source>
        <extracomment>checks.program_file</extracomment>
        <translation>{path} 適用的處理器</translation>
    </message>
    <message>
        <source>What {path} lies on</source>
        <extracomment>checks.container</extracomment>
        <translation>{path} 所在的位置</translation>
    </message>
    <message>
        <source>What {program} is doing ends at once, open orders stay as they are, and this cannot be taken back.</source>
        <extracomment>fixes.connections</extracomment>
        <translation>{program} 正在做的事會立即中斷，未完成的訂單保持原樣，並且無法復原。</translation>
    </message>
    <message>
        <source>What {user} may read can only be seen as that user.</source>
        <extracomment>checks.ownership</extracomment>
        <translation>{user} 能讀取哪些內容，只有以該用戶身份才能看到。</translation>
    </message>
    <message>
        <source>Whatever is changed is first copied to {folder}. You can undo this at any time, also after a restart.</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>所有要更改的內容都會先複製到 {folder}。您可以隨時復原，重新啟動之後也可以。</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>When Docker is to mount a single file that does not exist, it makes an empty folder of that name instead, and OpenD finds no configuration. The file has to be there before the container is started.</source>
        <extracomment>symptoms.x09_config_is_folder</extracomment>
        <translation>如果要 Docker 掛載的單個檔案並不存在，它會改為建立一個同名的空資料夾，OpenD 就找不到設定檔。這個檔案必須在容器啟動之前就已存在。</translation>
    </message>
    <message>
        <source>When: {when} (UTC)</source>
        <extracomment>journal.handbook</extracomment>
        <translation>時間：{when}（UTC）</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>gui.widgets.run</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where OpenD runs</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>OpenD 的運行位置</translation>
    </message>
    <message>
        <source>Where the wizard has seen {path}</source>
        <extracomment>checks.device</extracomment>
        <translation>精靈曾在何處見過 {path}</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <extracomment>fixes.compose, fixes.quote_right</extracomment>
        <translation>儲存位置</translation>
    </message>
    <message>
        <source>Whether an agreement is wanted (GetUserInfo)</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>是否需要確認協議（GetUserInfo）</translation>
    </message>
    <message>
        <source>Whether the data folder outlives this container cannot be told from inside.</source>
        <extracomment>checks.container</extracomment>
        <translation>從容器內部無法判斷容器刪除後數據目錄是否保留。</translation>
    </message>
    <message>
        <source>Whether {name} can be loaded cannot be tried on this system.</source>
        <extracomment>machine.loading</extracomment>
        <translation>在此系統上無法測試 {name} 能否載入。</translation>
    </message>
    <message>
        <source>Which of these do you see? Either: {one}. Or: {other}.</source>
        <extracomment>doctor.telling</extracomment>
        <translation>您看到的是哪一種情況？一種是：{one}。另一種是：{other}。</translation>
    </message>
    <message>
        <source>Which package brings {names} on this system is not known to the wizard. Search for it with the system&apos;s own package manager.</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>精靈不知道此系統上哪個套件提供 {names}。請用系統本身的套件管理工具搜尋。</translation>
    </message>
    <message>
        <source>Which program uses these files is not known. Choose its folder too.</source>
        <extracomment>opend.places.pointed</extracomment>
        <translation>不知道哪個程式使用這些檔案。請把程式目錄也選上。</translation>
    </message>
    <message>
        <source>Who may read {path} cannot be seen.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>看不到誰可以讀取 {path}。</translation>
    </message>
    <message>
        <source>Whoever reaches this computer through its network can use the API: read your quotes, positions and orders, and fill its 128 connections. Trade calls without a key are refused by OpenD itself.</source>
        <extracomment>checks.listening</extracomment>
        <translation>凡是能透過網絡連接這台電腦的人，都能使用該 API：讀取您的行情、持倉和訂單，並佔滿它的 128 個連接。未使用密鑰的交易請求會被 OpenD 自己拒絕。</translation>
    </message>
    <message>
        <source>Whoever starts OpenD first owns its files. After a start with sudo, or in a container as root, the ordinary user&apos;s OpenD cannot write its device identity or its login, and asks for a code at every start.</source>
        <extracomment>symptoms.x20_owned_by_root</extracomment>
        <translation>誰第一個啟動 OpenD，檔案就歸誰所有。用 sudo 啟動，或在容器中以 root 身份啟動之後，普通用戶的 OpenD 就無法寫入裝置識別碼和登入資訊，每次啟動都會要求驗證碼。</translation>
    </message>
    <message>
        <source>Windows lists it as installed, but it is not in {folder}.</source>
        <extracomment>opend.places.finding</extracomment>
        <translation>Windows 顯示它已安裝，但它不在 {folder} 中。</translation>
    </message>
    <message>
        <source>With Docker on Linux: network_mode: host – over a bridge, OpenD&apos;s login has failed for others.</source>
        <extracomment>checks.container</extracomment>
        <translation>在 Linux 上使用 Docker 時，請設定 network_mode: host；有用戶反映，經橋接網絡（bridge）時 OpenD 登入失敗。</translation>
    </message>
    <message>
        <source>With log_level “no” OpenD writes none. Raise it, start OpenD again, and look again.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>log_level 為「no」時，OpenD 不寫日誌。請調高級別，重新啟動 OpenD，然後重新檢查。</translation>
    </message>
    <message>
        <source>With mirrored networking 127.0.0.1:{port} reaches OpenD on Windows. If nothing listens there, connecting may hang instead of being refused, so look first whether OpenD runs and is logged in.</source>
        <extracomment>checks.wsl</extracomment>
        <translation>使用映像檔網絡時，127.0.0.1:{port} 可以連到 Windows 上的 OpenD。如果那裏沒有程式在監聽，連接可能一直卡住，而不是被拒絕，所以請先看 OpenD 是否正在運行並已登入。</translation>
    </message>
    <message>
        <source>With spawn, a process no longer sees the variables of the main part: it needs a context of its own.</source>
        <extracomment>scripts.rules.forks</extracomment>
        <translation>使用 spawn 時，進程看不到主程式部分的變數：它需要自己的 context。</translation>
    </message>
    <message>
        <source>Work in {program} that is not saved is lost, and this cannot be taken back.</source>
        <extracomment>fixes.ports</extracomment>
        <translation>{program} 中未儲存的內容會遺失，並且無法復原。</translation>
    </message>
    <message>
        <source>Works, but could cause trouble</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>可以運作，但可能引發問題</translation>
    </message>
    <message>
        <source>Write a small {name} that OpenD starts with.</source>
        <extracomment>fixes.config_file</extracomment>
        <translation>寫一個精簡的 {name}，供 OpenD 啟動時使用。</translation>
    </message>
    <message>
        <source>Write a starter that needs no FUSE.</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>寫一個不需要 FUSE 的啟動腳本。</translation>
    </message>
    <message>
        <source>Write it with small letters.</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>改寫為小寫字母。</translation>
    </message>
    <message>
        <source>Write login_account and login_pwd into OpenD.xml, or type them into OpenD&apos;s console once.</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>請在 OpenD.xml 中填寫 login_account 和 login_pwd，或在 OpenD 的主控台中輸入一次。</translation>
    </message>
    <message>
        <source>Write the MD5 of the login_pwd that stands beside it.</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>寫入同一檔案中 login_pwd 的 MD5。</translation>
    </message>
    <message>
        <source>Write the same key in the form that OpenD reads.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>把同一個密鑰改寫成 OpenD 能讀取的格式。</translation>
    </message>
    <message>
        <source>Write {count} files ({size})</source>
        <extracomment>gui.widgets.step</extracomment>
        <translation>寫入 {count} 個檔案（{size}）</translation>
    </message>
    <message>
        <source>You have no permission to change {path} or its folder. Ask for it, or run this as the user to whom it belongs, and try again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>您無權更改 {path} 或其所在資料夾。請申請權限，或以其所屬用戶的身份執行，然後重試。</translation>
    </message>
    <message>
        <source>You may choose otherwise: {title} ({choice})</source>
        <extracomment>report.text_plan</extracomment>
        <translation>您也可以另選：{title}（{choice}）</translation>
    </message>
    <message>
        <source>You will need one SMS verification at the next login. OpenD must not be running meanwhile.</source>
        <extracomment>fixes.device</extracomment>
        <translation>下次登入時需要做一次手機驗證。在此期間 OpenD 不能運行。</translation>
    </message>
    <message>
        <source>Your OpenD</source>
        <extracomment>flow</extracomment>
        <translation>您的 OpenD</translation>
    </message>
    <message>
        <source>Your other devices come first: OpenD leaves the quote right to them.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>您的其他裝置優先：OpenD 把行情權限讓給它們。</translation>
    </message>
    <message>
        <source>Your phone or desktop app drops to lower quotes at that moment. OpenD takes this ten times a minute.</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>您的手機或電腦版 App 會在那一刻降為較低級別的行情。OpenD 每分鐘最多接受十次。</translation>
    </message>
    <message>
        <source>Your phone or desktop app gets the right back only by asking twice within ten seconds.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>手機或桌面端 App 只有在十秒內連續搶兩次，才能取回權限。</translation>
    </message>
    <message>
        <source>Your phone took the highest quotes, and OpenD leaves them there. Take them back by command, or save a script that does.</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>您的手機搶走了最高行情，而 OpenD 不會搶回。請用命令搶回，或儲存一個能搶回的腳本。</translation>
    </message>
    <message>
        <source>Your place in the wizard is kept, and whatever was changed is in the history and can be undone. Go on where you were, or look again.</source>
        <extracomment>gui.mishap</extracomment>
        <translation>您在精靈中的進度已保留，所有更改都在歷史記錄中，並且可以復原。您可以從原處繼續，也可以重新檢查。</translation>
    </message>
    <message>
        <source>Your share of the disk that holds {path} is used up. Make room in it and try again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>您在 {path} 所在磁碟上的配額已用完。請騰出空間，然後重試。</translation>
    </message>
    <message>
        <source>Your system asks for permission, then runs: {command}</source>
        <extracomment>steps</extracomment>
        <translation>系統會先請求您授權，然後執行：{command}</translation>
    </message>
    <message>
        <source>Your system asks you for permission first, in its own window or in the terminal.</source>
        <extracomment>gui.widgets.step</extracomment>
        <translation>系統會先請求您授權，在系統自己的視窗或終端機中進行。</translation>
    </message>
    <message>
        <source>\r\n at the end</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>以 \r\n 結尾</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <extracomment>scripts.source</extracomment>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>a Python SDK has left {count} logs here; name its version in the report</source>
        <extracomment>checks.engineers</extracomment>
        <translation>Python SDK 在此留下了 {count} 個日誌；請在報告中寫明其版本</translation>
    </message>
    <message>
        <source>a Python script that Python itself could run</source>
        <extracomment>checks.script_reading</extracomment>
        <translation>Python 本身能夠執行的 Python 腳本</translation>
    </message>
    <message>
        <source>a Telnet login</source>
        <extracomment>opend.telnet</extracomment>
        <translation>Telnet 登入服務</translation>
    </message>
    <message>
        <source>a Telnet port, perhaps OpenD&apos;s own for operation commands</source>
        <extracomment>opend.api.lookalikes</extracomment>
        <translation>Telnet 連接埠，可能就是 OpenD 用於維護命令的連接埠</translation>
    </message>
    <message>
        <source>a closing tag does not belong to the tag that was opened in line {line}</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>結束標籤與第 {line} 行開啟的標籤不對應</translation>
    </message>
    <message>
        <source>a comment holds two hyphens in a row</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>註解中有兩個連續的連字號</translation>
    </message>
    <message>
        <source>a comment is never closed with --&gt;</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>註解沒有用 --&gt; 結束</translation>
    </message>
    <message>
        <source>a compose file that runs {folder} in a container</source>
        <extracomment>fixes.compose</extracomment>
        <translation>在容器中運行 {folder} 的 compose 檔案</translation>
    </message>
    <message>
        <source>a crash report: {name}</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>一份異常結束報告：{name}</translation>
    </message>
    <message>
        <source>a file</source>
        <extracomment>checks.config_file, opend.compose_traps</extracomment>
        <translation>檔案</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>checks.own_data, opend.compose_traps</extracomment>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>a folder in which OpenD may write</source>
        <extracomment>checks.home</extracomment>
        <translation>OpenD 可寫入的資料夾</translation>
    </message>
    <message>
        <source>a folder with {count} files in it</source>
        <extracomment>checks.config_file</extracomment>
        <translation>資料夾，其中有 {count} 個檔案</translation>
    </message>
    <message>
        <source>a heartbeat more often than that</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>發送心跳的間隔短於該值</translation>
    </message>
    <message>
        <source>a key behind a passphrase, which OpenD cannot ask for</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>受密碼短語保護的密鑰，而 OpenD 無法要求輸入密碼短語</translation>
    </message>
    <message>
        <source>a line “if __name__ == &quot;__main__&quot;:” above what is done once</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>在只需執行一次的程式碼之上有一行「if __name__ == &quot;__main__&quot;:」</translation>
    </message>
    <message>
        <source>a login that goes well</source>
        <extracomment>checks.starts</extracomment>
        <translation>正常的登入</translation>
    </message>
    <message>
        <source>a login that is not refused for its brand</source>
        <extracomment>checks.account</extracomment>
        <translation>登入沒有因品牌不符被拒絕</translation>
    </message>
    <message>
        <source>a login under way or done</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>正在登入或已登入</translation>
    </message>
    <message>
        <source>a mail or FTP server</source>
        <extracomment>opend.telnet</extracomment>
        <translation>電郵或 FTP 伺服器</translation>
    </message>
    <message>
        <source>a network of its own</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>獨立的網絡</translation>
    </message>
    <message>
        <source>a network of its own, over which logins have failed for others; use the host&apos;s</source>
        <extracomment>checks.network</extracomment>
        <translation>自己的網絡，有用戶反映經由它登入失敗；請使用主機的網絡</translation>
    </message>
    <message>
        <source>a new RSA key of {bits} bits, without a passphrase, for its owner only</source>
        <extracomment>fixes.keys</extracomment>
        <translation>一個新的 {bits} 位 RSA 密鑰，沒有密碼短語，只有擁有者可以讀寫</translation>
    </message>
    <message>
        <source>a password is written here</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>這裏寫有密碼</translation>
    </message>
    <message>
        <source>a path that starts at the root or at a drive</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>從根目錄或磁碟機代號開始的路徑</translation>
    </message>
    <message>
        <source>a plain connection, which every Python has</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>每個 Python 都有的普通連接</translation>
    </message>
    <message>
        <source>a port of its own</source>
        <extracomment>checks.ports</extracomment>
        <translation>獨立的連接埠</translation>
    </message>
    <message>
        <source>a program</source>
        <extracomment>scripts.source</extracomment>
        <translation>可執行程式</translation>
    </message>
    <message>
        <source>a program at {address}</source>
        <extracomment>checks.connections</extracomment>
        <translation>{address} 上的程式</translation>
    </message>
    <message>
        <source>a program of {user}, which this user may not look at</source>
        <extracomment>checks.ports</extracomment>
        <translation>一個程式（所屬用戶：{user}），目前用戶無權查看</translation>
    </message>
    <message>
        <source>a program that this user may not look at holds port {port}</source>
        <extracomment>ladder</extracomment>
        <translation>連接埠 {port} 被一個目前用戶無權查看的程式佔用</translation>
    </message>
    <message>
        <source>a public key; OpenD needs the private one</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>公鑰；OpenD 需要的是私鑰</translation>
    </message>
    <message>
        <source>a readable file that is not empty</source>
        <extracomment>checks.device</extracomment>
        <translation>可讀且不為空的檔案</translation>
    </message>
    <message>
        <source>a remote desktop</source>
        <extracomment>opend.telnet</extracomment>
        <translation>遠端桌面</translation>
    </message>
    <message>
        <source>a script that sends {command} once</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>發送一次 {command} 的腳本</translation>
    </message>
    <message>
        <source>a server that wants TLS</source>
        <extracomment>opend.api.lookalikes, opend.telnet</extracomment>
        <translation>要求 TLS 的伺服器</translation>
    </message>
    <message>
        <source>a small file with address, port, language and log level, without a password</source>
        <extracomment>fixes.config_file</extracomment>
        <translation>只含地址、連接埠、語言和日誌級別的精簡檔案，不含密碼</translation>
    </message>
    <message>
        <source>a start that goes well</source>
        <extracomment>checks.last_words, checks.state</extracomment>
        <translation>正常的啟動</translation>
    </message>
    <message>
        <source>a starter of two lines that has the AppImage unpack itself</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>兩行的啟動腳本，讓 AppImage 自行解壓</translation>
    </message>
    <message>
        <source>a tag has the same attribute twice</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>標籤中有重複的屬性</translation>
    </message>
    <message>
        <source>a terminal</source>
        <extracomment>journal.handbook</extracomment>
        <translation>終端機</translation>
    </message>
    <message>
        <source>a volume of its own</source>
        <extracomment>checks.container</extracomment>
        <translation>獨立的磁碟區（volume）</translation>
    </message>
    <message>
        <source>a web server</source>
        <extracomment>opend.telnet</extracomment>
        <translation>網頁伺服器</translation>
    </message>
    <message>
        <source>a web server (HTTP)</source>
        <extracomment>opend.api.lookalikes</extracomment>
        <translation>網頁伺服器（HTTP）</translation>
    </message>
    <message>
        <source>a whole number from 1 to 65535</source>
        <extracomment>checks.ports, opend.config_settings</extracomment>
        <translation>1 到 65535 的整數</translation>
    </message>
    <message>
        <source>a whole number of milliseconds from 1</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>從 1 起的整數（毫秒）</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>ladder</extracomment>
        <translation>已接受</translation>
    </message>
    <message>
        <source>all loaded</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>全部可載入</translation>
    </message>
    <message>
        <source>all the same, by size and checksum</source>
        <extracomment>checks.own_data</extracomment>
        <translation>大小和校驗碼全部一致</translation>
    </message>
    <message>
        <source>all there</source>
        <extracomment>checks.program_file</extracomment>
        <translation>齊備</translation>
    </message>
    <message>
        <source>all there, beside it or in the system</source>
        <extracomment>checks.program_file</extracomment>
        <translation>齊備，在同一資料夾或系統中</translation>
    </message>
    <message>
        <source>an IPv4 address such as 127.0.0.1</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>IPv4 地址，例如 127.0.0.1</translation>
    </message>
    <message>
        <source>an RSA key of {bits} bits, “BEGIN RSA PRIVATE KEY” (PKCS#1), without a passphrase</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>{bits} 位元 RSA 密鑰，「BEGIN RSA PRIVATE KEY」（PKCS#1），沒有密碼短語</translation>
    </message>
    <message>
        <source>an SSH server</source>
        <extracomment>opend.api.lookalikes, opend.telnet</extracomment>
        <translation>SSH 伺服器</translation>
    </message>
    <message>
        <source>an address of this computer</source>
        <extracomment>checks.address</extracomment>
        <translation>這台電腦的一個地址</translation>
    </message>
    <message>
        <source>an answer in OpenD&apos;s form</source>
        <extracomment>ladder</extracomment>
        <translation>回應符合 OpenD 的格式</translation>
    </message>
    <message>
        <source>an archive or an Office document</source>
        <extracomment>scripts.source</extracomment>
        <translation>壓縮檔或 Office 文件</translation>
    </message>
    <message>
        <source>an archive that can be read safely</source>
        <extracomment>checks.own_data</extracomment>
        <translation>可以安全讀取的壓縮檔</translation>
    </message>
    <message>
        <source>an empty folder</source>
        <extracomment>checks.config_file</extracomment>
        <translation>空資料夾</translation>
    </message>
    <message>
        <source>an update is forced</source>
        <extracomment>checks.versions</extracomment>
        <translation>要求強制更新</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <extracomment>report.text_plan, report.text_runs</extracomment>
        <translation>以及另外 {count} 項</translation>
    </message>
    <message>
        <source>and {count} more, listed in the backup folder</source>
        <extracomment>gui.widgets.run</extracomment>
        <translation>以及另外 {count} 項，列在備份資料夾中</translation>
    </message>
    <message>
        <source>another OpenD (process {pid})</source>
        <extracomment>checks.ports</extracomment>
        <translation>另一個 OpenD（進程 {pid}）</translation>
    </message>
    <message>
        <source>another computer, {ip}</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>另一台電腦，{ip}</translation>
    </message>
    <message>
        <source>another program</source>
        <extracomment>checks.ports</extracomment>
        <translation>另一個程式</translation>
    </message>
    <message>
        <source>another user</source>
        <extracomment>checks.ports, machine.stopping</extracomment>
        <translation>另一個用戶</translation>
    </message>
    <message>
        <source>asked for when the report is made</source>
        <extracomment>checks.engineers</extracomment>
        <translation>產生報告時會詢問</translation>
    </message>
    <message>
        <source>at least one</source>
        <extracomment>checks.network</extracomment>
        <translation>至少一個</translation>
    </message>
    <message>
        <source>at most {count} of one program</source>
        <extracomment>checks.connections</extracomment>
        <translation>單一程式最多 {count} 個</translation>
    </message>
    <message>
        <source>at most {seconds} seconds apart</source>
        <extracomment>checks.state</extracomment>
        <translation>相差不超過 {seconds} 秒</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>report.text_runs</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>broken</source>
        <extracomment>gui.widgets.rung</extracomment>
        <translation>中斷</translation>
    </message>
    <message>
        <source>by an address of its own (NAT)</source>
        <extracomment>checks.wsl</extracomment>
        <translation>使用獨立的地址（NAT）</translation>
    </message>
    <message>
        <source>by an address of its own (NAT); Windows is at {host}</source>
        <extracomment>checks.wsl</extracomment>
        <translation>使用獨立的地址（NAT）；Windows 的地址是 {host}</translation>
    </message>
    <message>
        <source>by {starter}, which unpacks it and needs no FUSE</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>由 {starter} 啟動，它會先解開檔案，不需要 FUSE</translation>
    </message>
    <message>
        <source>capital letters</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>大寫字母</translation>
    </message>
    <message>
        <source>closed when it is no longer needed</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>不再需要時關閉</translation>
    </message>
    <message>
        <source>command line</source>
        <extracomment>opend.places.brands</extracomment>
        <translation>命令列</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>ladder</extracomment>
        <translation>已連接</translation>
    </message>
    <message>
        <source>could not be seen</source>
        <extracomment>gui.widgets.rung</extracomment>
        <translation>無法查看</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>checks.own_data</extracomment>
        <translation>已損壞</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>checks.questionnaire, gui.widgets.rail, report.words</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>done, it did not solve the trouble</source>
        <extracomment>report.words</extracomment>
        <translation>已完成，但沒有解決問題</translation>
    </message>
    <message>
        <source>done, it helped</source>
        <extracomment>report.words</extracomment>
        <translation>已完成，有幫助</translation>
    </message>
    <message>
        <source>dropped by OpenD</source>
        <extracomment>checks.heartbeat, report.lifelines</extracomment>
        <translation>被 OpenD 斷開</translation>
    </message>
    <message>
        <source>each is one end of a pair: the container has a network of its own</source>
        <extracomment>checks.container</extracomment>
        <translation>每個都是一對介面的一端：容器使用自己的網絡</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>checks.device</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>everything belongs to {user}</source>
        <extracomment>checks.ownership</extracomment>
        <translation>全部屬於 {user}</translation>
    </message>
    <message>
        <source>expected</source>
        <extracomment>report.text_findings</extracomment>
        <translation>應為</translation>
    </message>
    <message>
        <source>fewer than {most}</source>
        <extracomment>checks.captcha, checks.starts</extracomment>
        <translation>少於 {most}</translation>
    </message>
    <message>
        <source>fewer than {most} altogether</source>
        <extracomment>checks.connections</extracomment>
        <translation>合計少於 {most} 個</translation>
    </message>
    <message>
        <source>files that OpenD wrote</source>
        <extracomment>checks.engineers</extracomment>
        <translation>OpenD 寫入的檔案</translation>
    </message>
    <message>
        <source>first on this computer, on {day}</source>
        <extracomment>checks.device</extracomment>
        <translation>首次見於這台電腦，日期：{day}</translation>
    </message>
    <message>
        <source>for the same reason</source>
        <extracomment>gui.widgets.ladder</extracomment>
        <translation>原因同上</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>checks.ports</extracomment>
        <translation>空閒</translation>
    </message>
    <message>
        <source>free and allowed</source>
        <extracomment>checks.ports</extracomment>
        <translation>空閒且允許使用</translation>
    </message>
    <message>
        <source>free, or held by this OpenD</source>
        <extracomment>checks.ports</extracomment>
        <translation>空閒，或由這個 OpenD 佔用</translation>
    </message>
    <message>
        <source>from {begin} to {end}</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>從 {begin} 到 {end}</translation>
    </message>
    <message>
        <source>hardly any</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>極少</translation>
    </message>
    <message>
        <source>healthcheck</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>healthcheck</translation>
    </message>
    <message>
        <source>held</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>連接保持</translation>
    </message>
    <message>
        <source>here, for the first time; it is remembered from now on</source>
        <extracomment>checks.device</extracomment>
        <translation>在這台電腦上首次見到；從現在起會記住它</translation>
    </message>
    <message>
        <source>holds</source>
        <extracomment>gui.widgets.rung</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>host: logins over a bridge have failed</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>host：曾有經橋接網絡登入失敗的情況</translation>
    </message>
    <message>
        <source>in it, but it is yours: never touched</source>
        <extracomment>checks.own_data</extracomment>
        <translation>在壓縮檔中，但它屬於您：絕不改動</translation>
    </message>
    <message>
        <source>info for trouble with trades, debug for trouble with quotes</source>
        <extracomment>checks.engineers</extracomment>
        <translation>交易問題用 info，行情問題用 debug</translation>
    </message>
    <message>
        <source>is_encrypt is off</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>is_encrypt 未啟用</translation>
    </message>
    <message>
        <source>is_encrypt is on</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>is_encrypt 已啟用</translation>
    </message>
    <message>
        <source>is_encrypt=True, with OpenD&apos;s key {key}</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>is_encrypt=True，使用 OpenD 的密鑰 {key}</translation>
    </message>
    <message>
        <source>it belongs to {owner}, permissions {mode}</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>屬於 {owner}，權限 {mode}</translation>
    </message>
    <message>
        <source>it can be started</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>可以啟動</translation>
    </message>
    <message>
        <source>it can be written</source>
        <extracomment>checks.home</extracomment>
        <translation>可寫入</translation>
    </message>
    <message>
        <source>it claims an encoding that is not known; save it as UTF-8</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>它聲明的是未知的編碼；請儲存為 UTF-8</translation>
    </message>
    <message>
        <source>it does not begin with a “&lt;”</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>它不以「&lt;」開頭</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <extracomment>checks.home, checks.own_data</extracomment>
        <translation>不存在</translation>
    </message>
    <message>
        <source>it holds {names}, and its permissions are {mode}</source>
        <extracomment>checks.configuration</extracomment>
        <translation>其中有 {names}，權限為 {mode}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>fixes.update, opend.config_xml</extracomment>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it is larger than {limit}, which no configuration is</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>它超過 {limit}，設定檔不會這麼大</translation>
    </message>
    <message>
        <source>it is loaded</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>可載入</translation>
    </message>
    <message>
        <source>it is locked</source>
        <extracomment>checks.home</extracomment>
        <translation>不允許寫入</translation>
    </message>
    <message>
        <source>it is not OpenD that answers but {other}</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>回應的不是 OpenD，而是：{other}</translation>
    </message>
    <message>
        <source>it is not well formed</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>它的 XML 格式不正確</translation>
    </message>
    <message>
        <source>it may be run, e.g. {mode}</source>
        <extracomment>checks.program_file</extracomment>
        <translation>可執行，例如 {mode}</translation>
    </message>
    <message>
        <source>it may be used</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>可以使用</translation>
    </message>
    <message>
        <source>it may not be used</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>不可使用</translation>
    </message>
    <message>
        <source>it runs</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>正在運行</translation>
    </message>
    <message>
        <source>it runs as process {pids}</source>
        <extracomment>ladder</extracomment>
        <translation>正在運行，進程編號 {pids}</translation>
    </message>
    <message>
        <source>it takes the connection and breaks it off: too many connections, or another program</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>它接受連接後又中斷：連接太多，或是另一個程式</translation>
    </message>
    <message>
        <source>it takes the connection and closes it: too many connections, or another program</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>它接受連接後又關閉：連接太多，或是另一個程式</translation>
    </message>
    <message>
        <source>it takes the connection and then says nothing: frozen, not logged in yet, or another program</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>它接受連接後沒有任何回應：已當機、尚未登入，或是另一個程式</translation>
    </message>
    <message>
        <source>it unfolds into far more than it holds</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>它展開後遠遠大於原本的大小</translation>
    </message>
    <message>
        <source>its data folder is there</source>
        <extracomment>checks.home</extracomment>
        <translation>數據目錄已存在</translation>
    </message>
    <message>
        <source>its name and version</source>
        <extracomment>checks.engineers</extracomment>
        <translation>其名稱和版本</translation>
    </message>
    <message>
        <source>its record cannot be read</source>
        <extracomment>report.words</extracomment>
        <translation>記錄無法讀取</translation>
    </message>
    <message>
        <source>just arrived</source>
        <extracomment>gui.widgets.phone</extracomment>
        <translation>剛剛收到</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>剛剛</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>ladder</extracomment>
        <translation>已保持</translation>
    </message>
    <message>
        <source>known</source>
        <extracomment>checks.engineers</extracomment>
        <translation>已知</translation>
    </message>
    <message>
        <source>lines not shown here: {count}</source>
        <extracomment>report.text_diff</extracomment>
        <translation>有 {count} 行未在此顯示</translation>
    </message>
    <message>
        <source>logged in</source>
        <extracomment>checks.state, ladder</extracomment>
        <translation>已登入</translation>
    </message>
    <message>
        <source>login_account in {path}</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>{path} 中的 login_account</translation>
    </message>
    <message>
        <source>login_pwd_md5 has the form of an MD5, and is not that of a mistake.</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>login_pwd_md5 的形式符合 MD5，也不是誤操作得到的 MD5。</translation>
    </message>
    <message>
        <source>login_pwd_md5 is the MD5 of the login password alone, 32 small letters and digits. An echo without -n hashes the line end too, and the password for trading is another one. It wins over login_pwd. From 10.10 on it is no longer among OpenD&apos;s settings.</source>
        <extracomment>symptoms.x17_md5_password</extracomment>
        <translation>login_pwd_md5 只能是登入密碼本身的 MD5，共 32 位小寫字母和數字。不帶 -n 的 echo 會把換行符也算進去，而交易密碼是另一個密碼。它優先於 login_pwd。從 10.10 起，它不再是 OpenD 的設定。</translation>
    </message>
    <message>
        <source>looked at before anything is entered</source>
        <extracomment>checks.captcha</extracomment>
        <translation>先看清圖片，再輸入</translation>
    </message>
    <message>
        <source>macOS does not let OpenD start, or it does not find its OpenD.xml</source>
        <extracomment>symptoms.x13_mac_quarantine</extracomment>
        <translation>macOS 不允許啟動 OpenD，或 OpenD 找不到 OpenD.xml</translation>
    </message>
    <message>
        <source>macOS keeps OpenD in quarantine, because it came over the network.</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>macOS 隔離了 OpenD，因為它是從網絡下載的。</translation>
    </message>
    <message>
        <source>macOS keeps what a browser has loaded in quarantine. It then refuses to start OpenD, or starts it from a temporary place where the configuration is not beside it.</source>
        <extracomment>symptoms.x13_mac_quarantine</extracomment>
        <translation>macOS 會隔離瀏覽器下載的檔案。隨後它會拒絕啟動 OpenD，或者從一個臨時位置啟動，而設定檔不在那裏。</translation>
    </message>
    <message>
        <source>macOS no longer holds OpenD back.</source>
        <extracomment>fixes.program_file</extracomment>
        <translation>macOS 不再阻止 OpenD。</translation>
    </message>
    <message>
        <source>macOS runs OpenD from a temporary place, where it does not see the files beside it.</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>macOS 在臨時位置運行 OpenD，它在那裏看不到同一資料夾中的檔案。</translation>
    </message>
    <message>
        <source>macOS runs it from a temporary place, where it does not see the files beside it.</source>
        <extracomment>opend.places.running</extracomment>
        <translation>macOS 從臨時位置運行它，在那裏它看不到旁邊的檔案。</translation>
    </message>
    <message>
        <source>mainland China</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>中國內地</translation>
    </message>
    <message>
        <source>mirrored: both share the addresses of Windows</source>
        <extracomment>checks.wsl</extracomment>
        <translation>映像檔：與 Windows 共用地址</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>checks.own_data</extracomment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>neither is set</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>兩者均未設定</translation>
    </message>
    <message>
        <source>network_mode</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>network_mode</translation>
    </message>
    <message>
        <source>new enough to be let in</source>
        <extracomment>checks.versions</extracomment>
        <translation>足夠新，可以登入</translation>
    </message>
    <message>
        <source>new: {title}</source>
        <extracomment>report.text_runs</extracomment>
        <translation>新出現：{title}</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>checks.questionnaire, checks.state, report.bundle.front</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>no Python SDK has left a log here; name it in the report</source>
        <extracomment>checks.engineers</extracomment>
        <translation>Python SDK 沒有在此留下日誌；請在報告中寫明</translation>
    </message>
    <message>
        <source>no RSA key in PEM form</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>沒有 PEM 格式的 RSA 密鑰</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>opend.telnet</extracomment>
        <translation>沒有回應</translation>
    </message>
    <message>
        <source>no connection came about: a firewall, another address, or OpenD is frozen</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>連接沒有建立：防火牆、地址不同，或 OpenD 已當機</translation>
    </message>
    <message>
        <source>no crash in the chart library</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>沒有因圖表程式庫而異常結束</translation>
    </message>
    <message>
        <source>no encryption, as in OpenD</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>不加密，與 OpenD 一致</translation>
    </message>
    <message>
        <source>no key: OpenD has none</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>沒有密鑰：OpenD 沒有</translation>
    </message>
    <message>
        <source>no library missing</source>
        <extracomment>checks.program_file</extracomment>
        <translation>沒有缺少程式庫</translation>
    </message>
    <message>
        <source>no password in it</source>
        <extracomment>checks.configuration</extracomment>
        <translation>其中沒有密碼</translation>
    </message>
    <message>
        <source>no password: a remembered login in the data folder needs none</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>沒有密碼：數據目錄中有記住的登入，不需要密碼</translation>
    </message>
    <message>
        <source>no process is to be seen, but something answers: perhaps in a container</source>
        <extracomment>ladder</extracomment>
        <translation>看不到進程，但有程式回應：可能在容器中</translation>
    </message>
    <message>
        <source>no question that this version does not know</source>
        <extracomment>checks.versions</extracomment>
        <translation>沒有此版本不認識的請求</translation>
    </message>
    <message>
        <source>no trap</source>
        <extracomment>checks.container</extracomment>
        <translation>沒有陷阱</translation>
    </message>
    <message>
        <source>no trouble with the network</source>
        <extracomment>checks.network</extracomment>
        <translation>沒有網絡問題</translation>
    </message>
    <message>
        <source>no word of a login that has run out</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>沒有登入過期的記錄</translation>
    </message>
    <message>
        <source>no, or on-failure:2: each start is a login, and logins are rationed</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>no 或 on-failure:2：每次啟動都是一次登入，而登入次數有限</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>checks.captcha, checks.connected_scripts, checks.container, checks.lookalike, checks.network, checks.sdk_environment, checks.starts, checks.state, checks.window_edition</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>none on a port of OpenD</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>OpenD 的連接埠上沒有這類程式</translation>
    </message>
    <message>
        <source>none was recognised; rules that only administrators may read cannot be seen</source>
        <extracomment>checks.firewall</extracomment>
        <translation>沒有識別到；只有管理員能讀取的規則無法看到</translation>
    </message>
    <message>
        <source>none with that crash</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>不會這樣異常結束的版本</translation>
    </message>
    <message>
        <source>none with the same account</source>
        <extracomment>checks.opends</extracomment>
        <translation>沒有使用同一帳號的</translation>
    </message>
    <message>
        <source>none, or a few for a moment</source>
        <extracomment>checks.connections</extracomment>
        <translation>無，或短時間內有幾個</translation>
    </message>
    <message>
        <source>none, or one that lets port {port} through</source>
        <extracomment>checks.firewall</extracomment>
        <translation>無，或已放行連接埠 {port}</translation>
    </message>
    <message>
        <source>none, until the code is entered</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>輸入驗證碼之前應為無</translation>
    </message>
    <message>
        <source>none: OpenD reads from something else</source>
        <extracomment>checks.container</extracomment>
        <translation>無：OpenD 從別處讀取輸入</translation>
    </message>
    <message>
        <source>none: each new container is a new device, and asks for a code again</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>沒有：每個新容器都是一台新裝置，會再次要求驗證碼</translation>
    </message>
    <message>
        <source>none: whatever restarts OpenD on it uses up logins, and each connection may void a code</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>不設定：任何機制據此重新啟動 OpenD 都會消耗登入次數，而每次連接都可能使驗證碼失效</translation>
    </message>
    <message>
        <source>not a plain file</source>
        <extracomment>checks.device</extracomment>
        <translation>不是普通檔案</translation>
    </message>
    <message>
        <source>not checked: {title}</source>
        <extracomment>report.text_causes</extracomment>
        <translation>未檢查：{title}</translation>
    </message>
    <message>
        <source>not done; everything is as it was before</source>
        <extracomment>report.words</extracomment>
        <translation>未執行；一切保持更改之前的狀態</translation>
    </message>
    <message>
        <source>not empty</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>不能為空</translation>
    </message>
    <message>
        <source>not finished</source>
        <extracomment>report.words</extracomment>
        <translation>未完成</translation>
    </message>
    <message>
        <source>not given, so {value}</source>
        <extracomment>checks.script_address</extracomment>
        <translation>未給出，因此為 {value}</translation>
    </message>
    <message>
        <source>not in the archive</source>
        <extracomment>checks.own_data</extracomment>
        <translation>不在壓縮檔中</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>checks.engineers</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>not loaded: {names}</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>未能載入：{names}</translation>
    </message>
    <message>
        <source>not loaded: {reason}</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>未能載入：{reason}</translation>
    </message>
    <message>
        <source>not logged in</source>
        <extracomment>checks.remembered_login, ladder</extracomment>
        <translation>未登入</translation>
    </message>
    <message>
        <source>not needed</source>
        <extracomment>checks.program_file</extracomment>
        <translation>不需要</translation>
    </message>
    <message>
        <source>not on OpenD</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>OpenD 上沒有</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>gui.widgets.rung, ladder</extracomment>
        <translation>未到達</translation>
    </message>
    <message>
        <source>not relied on from 10.10 on</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>從 10.10 起不再依賴它</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>checks.listening</extracomment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>not set, which means {default}</source>
        <extracomment>checks.engineers, checks.quote_right</extracomment>
        <translation>未設定，即為 {default}</translation>
    </message>
    <message>
        <source>not the MD5 of the login_pwd that stands beside it, and it wins over that</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>不是同一檔案中 login_pwd 的 MD5，而且優先於 login_pwd 生效</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>checks.config_file, checks.languages, checks.linux_window, checks.quarantine</extracomment>
        <translation>不存在</translation>
    </message>
    <message>
        <source>not there, under any spelling of the name</source>
        <extracomment>checks.own_data</extracomment>
        <translation>不存在，各種大小寫寫法都沒有</translation>
    </message>
    <message>
        <source>not there: Docker would make a folder of it</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>不存在：Docker 會在那裏建立一個資料夾</translation>
    </message>
    <message>
        <source>not there: OpenD makes a new one at its next start</source>
        <extracomment>checks.device</extracomment>
        <translation>不存在：OpenD 下次啟動時會新建一個</translation>
    </message>
    <message>
        <source>not there: {names}</source>
        <extracomment>checks.program_file</extracomment>
        <translation>缺少：{names}</translation>
    </message>
    <message>
        <source>not true</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>不是 true</translation>
    </message>
    <message>
        <source>nothing about it</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>沒有相關記錄</translation>
    </message>
    <message>
        <source>nothing but zeros or blanks</source>
        <extracomment>checks.device</extracomment>
        <translation>全是零或空白</translation>
    </message>
    <message>
        <source>nothing can be written there: it is mounted read-only</source>
        <extracomment>checks.home, checks.own_data</extracomment>
        <translation>無法寫入：它以唯讀方式掛載</translation>
    </message>
    <message>
        <source>nothing listens on port {port}</source>
        <extracomment>ladder</extracomment>
        <translation>沒有程式在連接埠 {port} 上監聽</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>report.text_runs</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>of that form</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>形式相符</translation>
    </message>
    <message>
        <source>on another computer, on {day}</source>
        <extracomment>checks.device</extracomment>
        <translation>在另一台電腦上，日期：{day}</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <extracomment>checks.device</extracomment>
        <translation>僅在這台電腦上</translation>
    </message>
    <message>
        <source>on {names}</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>位於 {names}</translation>
    </message>
    <message>
        <source>one for OpenD&apos;s data folder, e.g. {name}</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>有一個用於 OpenD 的數據目錄，例如 {name}</translation>
    </message>
    <message>
        <source>one for each context in use</source>
        <extracomment>checks.connections</extracomment>
        <translation>每個在用的 context 一個</translation>
    </message>
    <message>
        <source>one of them is set</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>至少設定其一</translation>
    </message>
    <message>
        <source>one of {addresses}</source>
        <extracomment>checks.address</extracomment>
        <translation>{addresses} 之一</translation>
    </message>
    <message>
        <source>one of: {values}</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>以下之一：{values}</translation>
    </message>
    <message>
        <source>one that runs OpenD</source>
        <extracomment>checks.container</extracomment>
        <translation>運行 OpenD 的 Compose 檔案</translation>
    </message>
    <message>
        <source>one that the other computer can reach: {addresses}</source>
        <extracomment>checks.listening</extracomment>
        <translation>其他電腦可以連接的地址：{addresses}</translation>
    </message>
    <message>
        <source>one verification, then quiet</source>
        <extracomment>checks.device</extracomment>
        <translation>驗證一次後不再要求</translation>
    </message>
    <message>
        <source>one with FUSE 2</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>帶有 FUSE 2 的系統</translation>
    </message>
    <message>
        <source>only you can tell</source>
        <extracomment>checks.device</extracomment>
        <translation>只有您能判斷</translation>
    </message>
    <message>
        <source>open to every network of this machine</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>對本機所在的所有網絡開放</translation>
    </message>
    <message>
        <source>os.fork() copies a process that has a context open (line {line}). The copy waits for ever where it uses OpenD. Start another process with multiprocessing and spawn instead.</source>
        <extracomment>scripts.rules.forks</extracomment>
        <translation>os.fork() 會複製一個開啟着 context（第 {line} 行）的進程。副本一旦使用 OpenD，就會永遠等下去。請改用 multiprocessing 和 spawn 啟動新進程。</translation>
    </message>
    <message>
        <source>owner {owner}, permissions {mode}</source>
        <extracomment>checks.own_data, checks.ownership, checks.program_file</extracomment>
        <translation>擁有者 {owner}，權限 {mode}</translation>
    </message>
    <message>
        <source>owner {user}</source>
        <extracomment>checks.ownership</extracomment>
        <translation>擁有者 {user}</translation>
    </message>
    <message>
        <source>permissions 0600</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>權限 0600</translation>
    </message>
    <message>
        <source>permissions {mode}</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>權限 {mode}</translation>
    </message>
    <message>
        <source>ports</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>ports</translation>
    </message>
    <message>
        <source>process {pids}</source>
        <extracomment>checks.state</extracomment>
        <translation>進程 {pids}</translation>
    </message>
    <message>
        <source>process {pid}</source>
        <extracomment>checks.connections</extracomment>
        <translation>進程 {pid}</translation>
    </message>
    <message>
        <source>read from the environment or a file that only you can read, e.g. os.environ[&quot;OPEND_TRADE_PASSWORD&quot;]</source>
        <extracomment>checks.script_secrets</extracomment>
        <translation>從環境變數或只有您能讀取的檔案中讀取，例如 os.environ[&quot;OPEND_TRADE_PASSWORD&quot;]</translation>
    </message>
    <message>
        <source>readable by its owner only</source>
        <extracomment>checks.configuration</extracomment>
        <translation>僅擁有者可讀</translation>
    </message>
    <message>
        <source>readable by its owner only, if it holds a password</source>
        <extracomment>checks.configuration</extracomment>
        <translation>若其中有密碼，則應僅擁有者可讀</translation>
    </message>
    <message>
        <source>readable by {user}, who runs OpenD</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>運行 OpenD 的 {user} 可讀取</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>就緒</translation>
    </message>
    <message>
        <source>restart</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>restart</translation>
    </message>
    <message>
        <source>restart_policy</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>restart_policy</translation>
    </message>
    <message>
        <source>rows and columns</source>
        <extracomment>checks.container</extracomment>
        <translation>有行數和欄數</translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>report.text_findings</extracomment>
        <translation>實際</translation>
    </message>
    <message>
        <source>set, or OpenD runs already</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>已設定，或 OpenD 已在運行</translation>
    </message>
    <message>
        <source>set, where others can reach OpenD</source>
        <extracomment>checks.listening</extracomment>
        <translation>其他電腦能連接 OpenD 時應已設定</translation>
    </message>
    <message>
        <source>since {times}</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>自 {times} 起</translation>
    </message>
    <message>
        <source>so it is</source>
        <extracomment>checks.ownership, checks.sdk_environment</extracomment>
        <translation>符合</translation>
    </message>
    <message>
        <source>something stands before its first line &lt;?xml …?&gt;</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>第一行 &lt;?xml …?&gt; 之前還有內容</translation>
    </message>
    <message>
        <source>something that sends back what it is sent (an echo service)</source>
        <extracomment>opend.api.lookalikes</extracomment>
        <translation>原樣返回所收內容的程式（echo 服務）</translation>
    </message>
    <message>
        <source>something that uses OpenD&apos;s frames but not its messages</source>
        <extracomment>opend.api.conversation</extracomment>
        <translation>使用 OpenD 的訊框格式、但訊息不同的程式</translation>
    </message>
    <message>
        <source>something that was opened is never closed</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>有開啟後沒有關閉的標籤或內容</translation>
    </message>
    <message>
        <source>something unknown</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>未知程式</translation>
    </message>
    <message>
        <source>something unknown, whose answer begins with the bytes {bytes}</source>
        <extracomment>opend.api.lookalikes</extracomment>
        <translation>未知程式，其回應以這些位元組開頭：{bytes}</translation>
    </message>
    <message>
        <source>spawn, which is what Python does here by itself since 3.8</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>spawn，這裏的 Python 自 3.8 起預設如此</translation>
    </message>
    <message>
        <source>spawn: on Linux, Python up to 3.13 forks unless it is told otherwise; 3.14 uses forkserver</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>spawn：在 Linux 上，Python 3.13 及更早版本如不指定就使用 fork；3.14 使用 forkserver</translation>
    </message>
    <message>
        <source>still logged in</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>仍處於登入狀態</translation>
    </message>
    <message>
        <source>still open: {title}</source>
        <extracomment>report.text_runs</extracomment>
        <translation>仍未解決：{title}</translation>
    </message>
    <message>
        <source>still to come</source>
        <extracomment>gui.widgets.rail, gui.widgets.rung</extracomment>
        <translation>尚未進行</translation>
    </message>
    <message>
        <source>stop_signal</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>stop_signal</translation>
    </message>
    <message>
        <source>such a key of {bits} bits</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>{bits} 位元的此類密鑰</translation>
    </message>
    <message>
        <source>taken by a program that this user may not look at</source>
        <extracomment>checks.ports</extracomment>
        <translation>被一個目前用戶無權查看的程式佔用</translation>
    </message>
    <message>
        <source>telnetlib is no part of Python from 3.13 on: there the script ends at this line.</source>
        <extracomment>scripts.rules.no_telnetlib</extracomment>
        <translation>從 3.13 起，Python 不再內置 telnetlib：腳本會在這一行停止。</translation>
    </message>
    <message>
        <source>text in UTF-16, which Python does not take for a script</source>
        <extracomment>scripts.source</extracomment>
        <translation>UTF-16 文字，Python 不會把它當作腳本</translation>
    </message>
    <message>
        <source>the MD5 of a line end or blank alone</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>單獨一個換行字元或空格的 MD5</translation>
    </message>
    <message>
        <source>the MD5 of nothing: an empty password was hashed</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>空內容的 MD5：計算時密碼為空</translation>
    </message>
    <message>
        <source>the MD5 of the password with an invisible line end or blank after it</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>密碼後面多了不可見的換行字元或空格時算出的 MD5</translation>
    </message>
    <message>
        <source>the address that ip route names as default</source>
        <extracomment>checks.wsl</extracomment>
        <translation>ip route 顯示的預設閘道地址</translation>
    </message>
    <message>
        <source>the answer announces an absurd length, so it was not read</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>回應聲明的長度不合理，所以沒有讀取</translation>
    </message>
    <message>
        <source>the answer breaks off in the middle</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>回應中途斷開</translation>
    </message>
    <message>
        <source>the answer is damaged: its checksum does not fit</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>回應已損壞：校驗值不符</translation>
    </message>
    <message>
        <source>the command prompt</source>
        <extracomment>journal.handbook</extracomment>
        <translation>命令提示字元</translation>
    </message>
    <message>
        <source>the connection was refused: nothing listens there</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>連接被拒絕：那裏沒有程式在監聽</translation>
    </message>
    <message>
        <source>the content of {key}</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>{key} 的內容</translation>
    </message>
    <message>
        <source>the conversation is closed, OpenD goes on</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>結束 Telnet 對話，OpenD 繼續運行</translation>
    </message>
    <message>
        <source>the folder that its configuration lies in</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>其設定檔所在的資料夾</translation>
    </message>
    <message>
        <source>the host&apos;s</source>
        <extracomment>checks.network</extracomment>
        <translation>主機的</translation>
    </message>
    <message>
        <source>the host&apos;s own</source>
        <extracomment>checks.container</extracomment>
        <translation>主機的</translation>
    </message>
    <message>
        <source>the host&apos;s own, or none</source>
        <extracomment>checks.container</extracomment>
        <translation>主機的，或沒有</translation>
    </message>
    <message>
        <source>the levels that the account has bought</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>該帳號已購買的級別</translation>
    </message>
    <message>
        <source>the right kind of key in another form, “BEGIN PRIVATE KEY” (PKCS#8)</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>類型正確但格式不同的密鑰，「BEGIN PRIVATE KEY」（PKCS#8）</translation>
    </message>
    <message>
        <source>the same folder</source>
        <extracomment>checks.home</extracomment>
        <translation>同一個資料夾</translation>
    </message>
    <message>
        <source>the same key</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>相同的密鑰</translation>
    </message>
    <message>
        <source>the same key, written as “BEGIN RSA PRIVATE KEY” (PKCS#1)</source>
        <extracomment>fixes.keys</extracomment>
        <translation>同一個密鑰，寫成「BEGIN RSA PRIVATE KEY」（PKCS#1）格式</translation>
    </message>
    <message>
        <source>the same text in UTF-8; nothing else changes.</source>
        <extracomment>fixes.script</extracomment>
        <translation>內容相同，改為 UTF-8 編碼；其他都不變。</translation>
    </message>
    <message>
        <source>the system reserves port {number}</source>
        <extracomment>checks.ports</extracomment>
        <translation>系統保留了連接埠 {number}</translation>
    </message>
    <message>
        <source>the time of the trouble with its time zone, the language of the script, the protocol number or interface, and a short piece of code with its input and output</source>
        <extracomment>checks.engineers</extracomment>
        <translation>問題發生的時間及其時區、腳本使用的語言、協議編號或接口，以及一小段程式碼及其輸入和輸出</translation>
    </message>
    <message>
        <source>the user {user}</source>
        <extracomment>machine.stopping</extracomment>
        <translation>用戶 {user}</translation>
    </message>
    <message>
        <source>the whole path of a file that is there</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>一個已存在檔案的完整路徑</translation>
    </message>
    <message>
        <source>there</source>
        <extracomment>checks.languages, checks.linux_window</extracomment>
        <translation>存在</translation>
    </message>
    <message>
        <source>there and whole</source>
        <extracomment>checks.own_data</extracomment>
        <translation>存在且完好</translation>
    </message>
    <message>
        <source>there are bytes that are no character in its encoding, or one not allowed; save it as UTF-8</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>有些位元組在其編碼中不是字元，或是不允許的字元；請儲存為 UTF-8</translation>
    </message>
    <message>
        <source>there is a “&amp;” or “&lt;” that starts nothing; within a value write &amp;amp; or &amp;lt; instead</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>有單獨的「&amp;」或「&lt;」；寫在值中時，請改用 &amp;amp; 或 &amp;lt;</translation>
    </message>
    <message>
        <source>there is one</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>已設定</translation>
    </message>
    <message>
        <source>there is something after the end</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>結尾之後還有內容</translation>
    </message>
    <message>
        <source>there, although it is no longer among the settings from 10.10 on</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>存在，但從 10.10 起它已不再是設定項</translation>
    </message>
    <message>
        <source>there, beside the program</source>
        <extracomment>checks.own_data</extracomment>
        <translation>存在，與程式在同一資料夾</translation>
    </message>
    <message>
        <source>this computer has no address {ip}</source>
        <extracomment>checks.ports</extracomment>
        <translation>這台電腦沒有地址 {ip}</translation>
    </message>
    <message>
        <source>this computer&apos;s clock differs by {seconds} seconds</source>
        <extracomment>ladder</extracomment>
        <translation>這台電腦的時鐘相差 {seconds} 秒</translation>
    </message>
    <message>
        <source>this user may not read it</source>
        <extracomment>checks.device</extracomment>
        <translation>目前用戶無權讀取</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <extracomment>doctor.examining</extracomment>
        <translation>可以檢查</translation>
    </message>
    <message>
        <source>to be possible here</source>
        <extracomment>doctor.examining</extracomment>
        <translation>可能在這裏出現</translation>
    </message>
    <message>
        <source>true: OpenD asks for account and code in its console</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>true：OpenD 會在主控台詢問帳號和驗證碼</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>report.words</extracomment>
        <translation>已復原</translation>
    </message>
    <message>
        <source>user {uid}</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>用戶 {uid}</translation>
    </message>
    <message>
        <source>user {uid}, who runs OpenD</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>用戶 {uid}，即運行 OpenD 的用戶</translation>
    </message>
    <message>
        <source>volumes</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>volumes</translation>
    </message>
    <message>
        <source>well formed XML</source>
        <extracomment>checks.configuration</extracomment>
        <translation>格式正確的 XML</translation>
    </message>
    <message>
        <source>with a window</source>
        <extracomment>opend.places.brands</extracomment>
        <translation>可視化</translation>
    </message>
    <message>
        <source>with another device: {markets}</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>在另一台裝置上：{markets}</translation>
    </message>
    <message>
        <source>with this OpenD</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>在這個 OpenD 上</translation>
    </message>
    <message>
        <source>with this OpenD: the log tells of no taking away</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>在這個 OpenD 上：日誌中沒有被搶走的記錄</translation>
    </message>
    <message>
        <source>without max_attempts</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>沒有 max_attempts</translation>
    </message>
    <message>
        <source>writable by {user}</source>
        <extracomment>checks.own_data</extracomment>
        <translation>{user} 可寫入</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>checks.questionnaire, checks.state, cli.voice</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>you are here</source>
        <extracomment>gui.widgets.rail</extracomment>
        <translation>目前步驟</translation>
    </message>
    <message>
        <source>{address} can be reached from the whole Internet: let the firewall pass only the other computer&apos;s address.</source>
        <extracomment>fixes.listening</extracomment>
        <translation>整個互聯網都能連到 {address}：請讓防火牆只放行另外那台電腦的地址。</translation>
    </message>
    <message>
        <source>{address} is not an address of this computer. Choose one of {known}.</source>
        <extracomment>fixes.listening</extracomment>
        <translation>{address} 不是這台電腦的地址。請從 {known} 中選擇一個。</translation>
    </message>
    <message>
        <source>{available} free and {swap} of swap left, of {total} in all</source>
        <extracomment>checks.memory</extracomment>
        <translation>可用 {available}，剩餘交換空間 {swap}，總計 {total}</translation>
    </message>
    <message>
        <source>{caution} The next one is safe at {time}.</source>
        <extracomment>fixes.telnet</extracomment>
        <translation>{caution}{time} 之後可以安全地進行下一次。</translation>
    </message>
    <message>
        <source>{changes}; nothing else changes.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>{changes}；其他都不變。</translation>
    </message>
    <message>
        <source>{command} does not take this value for {name}.</source>
        <extracomment>opend.operations</extracomment>
        <translation>{command} 不接受這個 {name} 值。</translation>
    </message>
    <message>
        <source>{command} needs a {name}.</source>
        <extracomment>opend.operations</extracomment>
        <translation>{command} 需要 {name}。</translation>
    </message>
    <message>
        <source>{count} ({times}), {failed} without network</source>
        <extracomment>checks.starts</extracomment>
        <translation>{count} 次（{times}），其中 {failed} 次沒有網絡</translation>
    </message>
    <message>
        <source>{count} binary logs (.ftlog) are in it too, as they are: only the vendor can read them, so no secret could be taken out of them. The person agreed to that.</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>報告中也原樣附上 {count} 個二進制日誌（.ftlog）：只有官方能讀取，因此無法去除其中的敏感資料。用戶已同意附上。</translation>
    </message>
    <message>
        <source>{count} binary logs (.ftlog) were left out: no secret could be taken out.</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>{count} 個二進制日誌（.ftlog）未放入報告：無法去除其中的敏感資料。</translation>
    </message>
    <message>
        <source>{count} characters that are not all digits or letters a to f, or not 32</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>{count} 個字元，不全是數字或字母 a 到 f，或長度不是 32</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>{count} 天前</translation>
    </message>
    <message>
        <source>{count} files and folders belong to {owners}</source>
        <extracomment>checks.ownership</extracomment>
        <translation>{count} 個檔案和資料夾屬於 {owners}</translation>
    </message>
    <message>
        <source>{count} files and folders will belong to {user}.</source>
        <extracomment>fixes.ownership</extracomment>
        <translation>{count} 個檔案和資料夾將歸 {user} 所有。</translation>
    </message>
    <message>
        <source>{count} files, {size}</source>
        <extracomment>checks.engineers</extracomment>
        <translation>{count} 個檔案，{size}</translation>
    </message>
    <message>
        <source>{count} hours ago</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>{count} 小時前</translation>
    </message>
    <message>
        <source>{count} in vain</source>
        <extracomment>checks.captcha</extracomment>
        <translation>輸錯 {count} 次</translation>
    </message>
    <message>
        <source>{count} lines stay as they are</source>
        <extracomment>gui.widgets.diff</extracomment>
        <translation>{count} 行保持不變</translation>
    </message>
    <message>
        <source>{count} lines, read and not run</source>
        <extracomment>checks.script_reading</extracomment>
        <translation>{count} 行，只讀取，未執行</translation>
    </message>
    <message>
        <source>{count} may not be read: {names}</source>
        <extracomment>checks.ownership</extracomment>
        <translation>{count} 個不可讀取：{names}</translation>
    </message>
    <message>
        <source>{count} minutes ago</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>{count} 分鐘前</translation>
    </message>
    <message>
        <source>{count} more places like these</source>
        <extracomment>checks.script_places</extracomment>
        <translation>另有 {count} 處類似情況</translation>
    </message>
    <message>
        <source>{count} of the {total} files of OpenD&apos;s own data are missing or damaged.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>OpenD 自帶數據的 {total} 個檔案中，有 {count} 個缺失或損壞。</translation>
    </message>
    <message>
        <source>{count} of {who}</source>
        <extracomment>checks.connections</extracomment>
        <translation>{count} 個，來自：{who}</translation>
    </message>
    <message>
        <source>{count} open, {forgotten} left behind</source>
        <extracomment>checks.connections</extracomment>
        <translation>{count} 個已開啟，{forgotten} 個遺留未釋放</translation>
    </message>
    <message>
        <source>{count} problems were found</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>發現 {count} 個問題</translation>
    </message>
    <message>
        <source>{count} readable logs, {size}, in the folder “logs”.</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>「logs」資料夾中有 {count} 個可讀日誌，共 {size}。</translation>
    </message>
    <message>
        <source>{count} settings</source>
        <extracomment>checks.configuration</extracomment>
        <translation>{count} 項設定</translation>
    </message>
    <message>
        <source>{count} that run, with other accounts or with accounts that are not written down</source>
        <extracomment>checks.opends</extracomment>
        <translation>{count} 個正在運行，使用其他帳號，或沒有寫明帳號</translation>
    </message>
    <message>
        <source>{count} with the same account (process {pids})</source>
        <extracomment>checks.opends</extracomment>
        <translation>{count} 個使用同一帳號（進程 {pids}）</translation>
    </message>
    <message>
        <source>{count}, the last one: “{line}”</source>
        <extracomment>checks.captcha, checks.heartbeat</extracomment>
        <translation>{count} 次，最近一次：「{line}」</translation>
    </message>
    <message>
        <source>{done} of {total} checks done</source>
        <extracomment>gui.widgets.examining</extracomment>
        <translation>共 {total} 項檢查，已完成 {done} 項</translation>
    </message>
    <message>
        <source>{file}, line {number}</source>
        <extracomment>opend.logs.hit</extracomment>
        <translation>{file} 第 {number} 行</translation>
    </message>
    <message>
        <source>{file}, near its end</source>
        <extracomment>opend.logs.hit</extracomment>
        <translation>{file} 接近結尾處</translation>
    </message>
    <message>
        <source>{folder} cannot be looked at: {reason}.</source>
        <extracomment>opend.logs.files</extracomment>
        <translation>無法查看 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>{folder} is not empty. Practice needs a folder of its own.</source>
        <extracomment>simulator.folder</extracomment>
        <translation>{folder} 不是空資料夾。練習需要一個獨立的資料夾。</translation>
    </message>
    <message>
        <source>{interval} s</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>{interval} 秒</translation>
    </message>
    <message>
        <source>{ip} is not an address of this machine, so no port can be free there.</source>
        <extracomment>machine.ports</extracomment>
        <translation>{ip} 不是本機的地址，所以那裏不會有可用的連接埠。</translation>
    </message>
    <message>
        <source>{kind} is made in a loop and not closed in it: each turn takes another of OpenD&apos;s 128 connections.</source>
        <extracomment>scripts.rules.open_contexts</extracomment>
        <translation>{kind} 在迴圈中建立，卻沒有在迴圈中關閉：每重複一次，就多佔用 OpenD 128 個連接中的一個。</translation>
    </message>
    <message>
        <source>{kind}, mounted at {point}</source>
        <extracomment>checks.container</extracomment>
        <translation>{kind}，掛載於 {point}</translation>
    </message>
    <message>
        <source>{link} is a link that another user laid, and root does not follow it. Run this as the user to whom OpenD belongs, or name the folder it leads to.</source>
        <extracomment>journal.folder</extracomment>
        <translation>{link} 是另一個用戶建立的連結，root 不會跟隨它。請以 OpenD 所屬用戶的身份執行，或指定它指向的資料夾。</translation>
    </message>
    <message>
        <source>{names}, whose rules only administrators may read</source>
        <extracomment>checks.firewall</extracomment>
        <translation>{names}，其規則只有管理員能讀取</translation>
    </message>
    <message>
        <source>{name} (line {line}) is not written as one plain value. Change it by hand.</source>
        <extracomment>opend.config_edit</extracomment>
        <translation>{name}（第 {line} 行）不是寫成一個簡單的值。請手動更改。</translation>
    </message>
    <message>
        <source>{name} (process {pid})</source>
        <extracomment>checks.connections</extracomment>
        <translation>{name}（進程 {pid}）</translation>
    </message>
    <message>
        <source>{name} (process {pid}) belongs to the system and is not stopped.</source>
        <extracomment>machine.stopping</extracomment>
        <translation>{name}（進程 {pid}）屬於系統，沒有停止它。</translation>
    </message>
    <message>
        <source>{name} (process {pid}) belongs to {whose} and is not stopped.</source>
        <extracomment>machine.stopping</extracomment>
        <translation>{name}（進程 {pid}）屬於{whose}，沒有停止它。</translation>
    </message>
    <message>
        <source>{name} (process {pid}) holds its port, not OpenD</source>
        <extracomment>ladder</extracomment>
        <translation>佔用其連接埠的是 {name}（進程 {pid}），而不是 OpenD</translation>
    </message>
    <message>
        <source>{name} (process {pid}) is this program or runs it; it is not stopped.</source>
        <extracomment>machine.stopping</extracomment>
        <translation>{name}（進程 {pid}）就是本程式，或是執行本程式的程式；沒有停止它。</translation>
    </message>
    <message>
        <source>{name} (process {pid}) runs from {folder}. Close it and try again. Nothing was changed.</source>
        <extracomment>journal.prepare</extracomment>
        <translation>{name}（進程 {pid}）正在從 {folder} 運行。請關閉它，然後重試。沒有更改任何內容。</translation>
    </message>
    <message>
        <source>{name} (process {pid}), connections: {count}</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>{name}（進程 {pid}），連接數：{count}</translation>
    </message>
    <message>
        <source>{name} (process {pid}): {command}</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>{name}（進程 {pid}）：{command}</translation>
    </message>
    <message>
        <source>{name} (process {pid}, user {user}): {command}</source>
        <extracomment>checks.ports</extracomment>
        <translation>{name}（進程 {pid}，用戶 {user}）：{command}</translation>
    </message>
    <message>
        <source>{name} cannot be “{value}”. It must be: {expected}.</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>{name} 不能是「{value}」。應為：{expected}。</translation>
    </message>
    <message>
        <source>{name} does not fit: a login with it fails.</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>{name} 不正確：用它登入會失敗。</translation>
    </message>
    <message>
        <source>{name} has a value that OpenD does not know.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>{name} 的值 OpenD 無法識別。</translation>
    </message>
    <message>
        <source>{name} has a value that OpenD does not know: {level}.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>{name} 的值 OpenD 無法識別：{level}。</translation>
    </message>
    <message>
        <source>{name} has the form of an MD5.</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>{name} 的形式符合 MD5。</translation>
    </message>
    <message>
        <source>{name} in OpenD.xml</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenD.xml 中的 {name}</translation>
    </message>
    <message>
        <source>{name} in {path}</source>
        <extracomment>checks.address, checks.engineers, checks.quote_right</extracomment>
        <translation>{path} 中的 {name}</translation>
    </message>
    <message>
        <source>{name} in {path} is {value} already. Start OpenD again, without -{name} on its command line.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>{path} 中的 {name} 已經是 {value}。請重新啟動 OpenD，命令列中不要帶 -{name}。</translation>
    </message>
    <message>
        <source>{name} in {path}, not shown</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>{path} 中的 {name}（不顯示內容）</translation>
    </message>
    <message>
        <source>{name} is a file.</source>
        <extracomment>checks.config_file</extracomment>
        <translation>{name} 是一個檔案。</translation>
    </message>
    <message>
        <source>{name} is a folder, where OpenD needs a file.</source>
        <extracomment>checks.config_file</extracomment>
        <translation>{name} 是資料夾，而 OpenD 需要的是檔案。</translation>
    </message>
    <message>
        <source>{name} is used elsewhere in the script too, and changes there as well.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>{name} 在腳本的其他地方也有使用，那裏也會隨之改變。</translation>
    </message>
    <message>
        <source>{name} is written with capital letters; small ones are in use everywhere.</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>{name} 用的是大寫字母；通常都用小寫。</translation>
    </message>
    <message>
        <source>{name} is {level}: enough for trouble with trades, not with quotes.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>{name} 為 {level}：足夠排查交易問題，但不足以排查行情問題。</translation>
    </message>
    <message>
        <source>{name} is {level}: too little for the vendor&apos;s engineers.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>{name} 為 {level}：對官方工程師來說資訊太少。</translation>
    </message>
    <message>
        <source>{name} may keep other computers from OpenD.</source>
        <extracomment>checks.firewall</extracomment>
        <translation>{name} 可能阻擋了其他電腦連接 OpenD。</translation>
    </message>
    <message>
        <source>{name} stands in line {line} and in line {other}.</source>
        <extracomment>opend.config_edit</extracomment>
        <translation>{name} 同時出現在第 {line} 行和第 {other} 行。</translation>
    </message>
    <message>
        <source>{name} stands inside something else (line {line}), not among the settings.</source>
        <extracomment>opend.config_edit</extracomment>
        <translation>{name} 寫在別的元素裏面（第 {line} 行），不在設定之列。</translation>
    </message>
    <message>
        <source>{name} translates it; that is slower and has failed for some</source>
        <extracomment>checks.program_file</extracomment>
        <translation>由 {name} 轉譯；速度較慢，且有用戶反映運行失敗</translation>
    </message>
    <message>
        <source>{name} {old} → {new}; nothing else changes.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>{name} {old} → {new}；其他都不變。</translation>
    </message>
    <message>
        <source>{name}, which is empty, becomes {new}; nothing else changes.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>{name} 現為空，改為 {new}；其他都不變。</translation>
    </message>
    <message>
        <source>{name}, which is not set, becomes {new}</source>
        <extracomment>fixes.settings</extracomment>
        <translation>{name} 尚未設定，改為 {new}</translation>
    </message>
    <message>
        <source>{name}, which is not set, becomes {new}; nothing else changes.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>{name} 尚未設定，改為 {new}；其他都不變。</translation>
    </message>
    <message>
        <source>{name}: {rows} rows, {columns} columns</source>
        <extracomment>checks.container</extracomment>
        <translation>{name}：{rows} 行，{columns} 欄</translation>
    </message>
    <message>
        <source>{needed} for OpenD</source>
        <extracomment>checks.memory</extracomment>
        <translation>OpenD 需要 {needed}</translation>
    </message>
    <message>
        <source>{needed} for the data and {spare} to spare</source>
        <extracomment>checks.own_data</extracomment>
        <translation>數據需要 {needed}，另留 {spare} 餘量</translation>
    </message>
    <message>
        <source>{other} (process {pid}) holds {port}</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>{other}（進程 {pid}）佔用了 {port}</translation>
    </message>
    <message>
        <source>{other} has a port of OpenD. It is an independent program with other commands.</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>{other} 佔用了 OpenD 的一個連接埠。它是獨立的程式，使用的命令也不同。</translation>
    </message>
    <message>
        <source>{other} has {number} too</source>
        <extracomment>checks.ports</extracomment>
        <translation>{other} 也是 {number}</translation>
    </message>
    <message>
        <source>{path} belongs to another user (number {uid}), so it is not changed. Make it your own first, for instance with sudo chown, or run this as that user.</source>
        <extracomment>journal.planning</extracomment>
        <translation>{path} 屬於另一個用戶（編號 {uid}），所以沒有更改。請先把它改為您所有，例如用 sudo chown，或以那個用戶的身份執行。</translation>
    </message>
    <message>
        <source>{path} cannot be looked at: {reason}.</source>
        <extracomment>facts.update, machine.ownership, opend.data_folder, opend.instances, opend.program</extracomment>
        <translation>無法查看 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be read at line {line}, column {column}: {why}. Correct it in a text editor, or copy the file again from OpenD&apos;s package.</source>
        <extracomment>opend.config</extracomment>
        <translation>無法讀取 {path} 的第 {line} 行第 {column} 欄：{why}。請用文字編輯器改正，或從 OpenD 的安裝包中重新複製該檔案。</translation>
    </message>
    <message>
        <source>{path} cannot be read by this user.</source>
        <extracomment>checks.rsa_key, fixes.keys</extracomment>
        <translation>目前用戶無法讀取 {path}。</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <extracomment>ledger</extracomment>
        <translation>無法讀取 {path}。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}. Copy it again from OpenD&apos;s package.</source>
        <extracomment>opend.config</extracomment>
        <translation>無法讀取 {path}：{why}。請從 OpenD 的安裝包中重新複製。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <extracomment>ledger, opend.device</extracomment>
        <translation>無法寫入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} could not be changed. The system says: {reason}.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>無法更改 {path}。系統提示：{reason}。</translation>
    </message>
    <message>
        <source>{path} could not be read: it is not a file.</source>
        <extracomment>opend.appdata.sources</extracomment>
        <translation>無法讀取 {path}：它不是檔案。</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}</source>
        <extracomment>opend.compose_reading, opend.config</extracomment>
        <translation>無法讀取 {path}：{reason}</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <extracomment>cli.report, opend.appdata.flaws</extracomment>
        <translation>無法讀取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} does not look like a Python script.</source>
        <extracomment>scripts.parsing</extracomment>
        <translation>{path} 看來不像 Python 腳本。</translation>
    </message>
    <message>
        <source>{path} does not name a file or folder clearly, so nothing was changed.</source>
        <extracomment>journal.folder</extracomment>
        <translation>{path} 未能明確指出一個檔案或資料夾，所以沒有更改任何內容。</translation>
    </message>
    <message>
        <source>{path} has changed since it was looked at. Nothing was changed. Look again.</source>
        <extracomment>journal.keeping</extracomment>
        <translation>{path} 在檢查之後又有變動。沒有更改任何內容。請重新檢查。</translation>
    </message>
    <message>
        <source>{path} has changed since it was looked at. Nothing was unpacked. Look again.</source>
        <extracomment>journal.unpacking</extracomment>
        <translation>{path} 在檢查之後又有變動。沒有解壓任何內容。請重新檢查。</translation>
    </message>
    <message>
        <source>{path} has characters that no script has.</source>
        <extracomment>scripts.parsing</extracomment>
        <translation>{path} 中有腳本裏不會出現的字元。</translation>
    </message>
    <message>
        <source>{path} has {size}. That is too much for a script.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path} 的大小為 {size}，作為腳本實在太大。</translation>
    </message>
    <message>
        <source>{path} holds a file twice. Nothing was unpacked.</source>
        <extracomment>journal.unpacking</extracomment>
        <translation>{path} 中有一個檔案出現了兩次。沒有解壓任何內容。</translation>
    </message>
    <message>
        <source>{path} holds no RSA key that could be rewritten.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>{path} 中沒有可以改寫的 RSA 密鑰。</translation>
    </message>
    <message>
        <source>{path} holds other files by now, so it was not taken away.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>{path} 中現在有其他檔案，所以沒有刪除它。</translation>
    </message>
    <message>
        <source>{path} is a Jupyter notebook. Save it as a Python script (.py) and name that.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path} 是 Jupyter notebook。請把它另存為 Python 腳本（.py），然後指定那個檔案。</translation>
    </message>
    <message>
        <source>{path} is a download that was not unpacked.</source>
        <extracomment>opend.places.finding</extracomment>
        <translation>{path} 是下載後尚未解壓的檔案。</translation>
    </message>
    <message>
        <source>{path} is a file, where a folder belongs</source>
        <extracomment>checks.own_data</extracomment>
        <translation>{path} 是檔案，而這裏應為資料夾</translation>
    </message>
    <message>
        <source>{path} is a folder, but should be a file.</source>
        <extracomment>opend.places.lying</extracomment>
        <translation>{path} 是資料夾，但應該是檔案。</translation>
    </message>
    <message>
        <source>{path} is a folder, but should be a file. Put the configuration file in its place.</source>
        <extracomment>opend.config</extracomment>
        <translation>{path} 是資料夾，但應該是檔案。請把設定檔放到這個位置。</translation>
    </message>
    <message>
        <source>{path} is a folder. Name the script itself.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path} 是資料夾。請指定腳本本身。</translation>
    </message>
    <message>
        <source>{path} is closed to other users already.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>{path} 已不對其他用戶開放。</translation>
    </message>
    <message>
        <source>{path} is in the way: it is there, but cannot be read by this user.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>{path} 這個位置已有檔案，但目前用戶無法讀取。</translation>
    </message>
    <message>
        <source>{path} is larger than {limit}. That is no OpenD configuration.</source>
        <extracomment>opend.config</extracomment>
        <translation>{path} 超過 {limit}，不可能是 OpenD 的設定檔。</translation>
    </message>
    <message>
        <source>{path} is nested too deeply to be read.</source>
        <extracomment>scripts.parsing</extracomment>
        <translation>{path} 的巢狀層次太深，無法讀取。</translation>
    </message>
    <message>
        <source>{path} is no AppImage, so it needs no FUSE.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>{path} 不是 AppImage，因此不需要 FUSE。</translation>
    </message>
    <message>
        <source>{path} is no compose file: see line {line}.</source>
        <extracomment>opend.compose_reading</extracomment>
        <translation>{path} 不是 compose 檔案：請看第 {line} 行。</translation>
    </message>
    <message>
        <source>{path} is no valid Python: line {line} ({why}). Python itself cannot run it like this.</source>
        <extracomment>scripts.parsing</extracomment>
        <translation>{path} 不是有效的 Python：第 {line} 行（{why}）。Python 本身也無法這樣執行它。</translation>
    </message>
    <message>
        <source>{path} is not a Python script but {what}.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path} 不是 Python 腳本，而是：{what}。</translation>
    </message>
    <message>
        <source>{path} is not a Python script: it has bytes that no text has.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path} 不是 Python 腳本：其中有文字裏不會出現的位元組。</translation>
    </message>
    <message>
        <source>{path} is not a compiled program.</source>
        <extracomment>opend.program</extracomment>
        <translation>{path} 不是編譯好的程式。</translation>
    </message>
    <message>
        <source>{path} is not a file that could hold a script.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path} 不是可以存放腳本的檔案。</translation>
    </message>
    <message>
        <source>{path} is not an RSA key of 1024 bits, the only kind the vendor&apos;s SDK can use.</source>
        <extracomment>opend.api.encryption</extracomment>
        <translation>{path} 不是 1024 位的 RSA 密鑰，而官方 SDK 只能使用這一種。</translation>
    </message>
    <message>
        <source>{path} is not an RSA private key in PEM form without a passphrase.</source>
        <extracomment>opend.api.encryption</extracomment>
        <translation>{path} 不是沒有密碼短語的 PEM 格式 RSA 私鑰。</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file, so it was not opened.</source>
        <extracomment>opend.config</extracomment>
        <translation>{path} 不是普通檔案，所以沒有開啟。</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <extracomment>opend.config</extracomment>
        <translation>{path} 已不存在。</translation>
    </message>
    <message>
        <source>{path} is on a disk that can only be read. Make it writable, or move OpenD to another disk, and try again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>{path} 位於唯讀磁碟上。請使它可寫，或把 OpenD 移到另一個磁碟，然後重試。</translation>
    </message>
    <message>
        <source>{path} is too large to be a device identity.</source>
        <extracomment>fixes.device</extracomment>
        <translation>{path} 太大，不可能是裝置識別碼。</translation>
    </message>
    <message>
        <source>{path} is written for Python 2 (see line {line}). OpenD&apos;s SDK needs Python 3: convert the script first.</source>
        <extracomment>scripts.parsing</extracomment>
        <translation>{path} 是為 Python 2 編寫的（見第 {line} 行）。OpenD 的 SDK 需要 Python 3：請先轉換腳本。</translation>
    </message>
    <message>
        <source>{path} is written in GB18030, but Python takes it for {encoding} and stops at line {line}.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path} 的編碼是 GB18030，但 Python 把它當作 {encoding}，並在第 {line} 行停止。</translation>
    </message>
    <message>
        <source>{path} is written in a way that the wizard cannot change safely. Change it yourself.</source>
        <extracomment>scripts.patches.</extracomment>
        <translation>{path} 的寫法，精靈無法安全地更改。請自行修改。</translation>
    </message>
    <message>
        <source>{path} is written in {encoding}, which has no “{character}”.</source>
        <extracomment>scripts.patches.</extracomment>
        <translation>{path} 的編碼是 {encoding}，其中沒有「{character}」。</translation>
    </message>
    <message>
        <source>{path} may not be read by this user. Start the wizard as the user who runs OpenD.</source>
        <extracomment>opend.config</extracomment>
        <translation>目前用戶無權讀取 {path}。請以運行 OpenD 的用戶身份啟動精靈。</translation>
    </message>
    <message>
        <source>{path} or its folder is not there any more. Look again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>{path} 或其所在資料夾已不存在。請重新檢查。</translation>
    </message>
    <message>
        <source>{path} was not unpacked. {reason} {advice}</source>
        <extracomment>opend.appdata.flaws</extracomment>
        <translation>{path} 沒有解壓。{reason}{advice}</translation>
    </message>
    <message>
        <source>{path}, and there is no such file</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>{path}，但沒有這個檔案</translation>
    </message>
    <message>
        <source>{path}, line {line}, column {column}</source>
        <extracomment>checks.configuration, checks.script_places</extracomment>
        <translation>{path}，第 {line} 行，第 {column} 欄</translation>
    </message>
    <message>
        <source>{path}, which OpenD does not look at</source>
        <extracomment>checks.home</extracomment>
        <translation>{path}，但 OpenD 不使用它</translation>
    </message>
    <message>
        <source>{path}, which is not an ordinary file</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>{path}，不是普通檔案</translation>
    </message>
    <message>
        <source>{path}, which is not there</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>{path}，但檔案不存在</translation>
    </message>
    <message>
        <source>{port} ({name} on {ip})</source>
        <extracomment>checks.ports</extracomment>
        <translation>{port}（{ip} 上的 {name}）</translation>
    </message>
    <message>
        <source>{port} in OpenD.xml is no port, so OpenD&apos;s Telnet port cannot be reached.</source>
        <extracomment>opend.telnet</extracomment>
        <translation>OpenD.xml 中的 {port} 不是連接埠號，所以無法連接 OpenD 的 Telnet 連接埠。</translation>
    </message>
    <message>
        <source>{port} is OpenD&apos;s own.</source>
        <extracomment>checks.ports</extracomment>
        <translation>{port}由 OpenD 自己佔用。</translation>
    </message>
    <message>
        <source>{port} is not a port number.</source>
        <extracomment>checks.ports</extracomment>
        <translation>{port}不是有效的連接埠號。</translation>
    </message>
    <message>
        <source>{port} is switched off.</source>
        <extracomment>checks.ports</extracomment>
        <translation>{port}已關閉。</translation>
    </message>
    <message>
        <source>{port} {number} is free.</source>
        <extracomment>checks.ports</extracomment>
        <translation>{port} {number} 空閒。</translation>
    </message>
    <message>
        <source>{port} {number} is not taken.</source>
        <extracomment>checks.ports</extracomment>
        <translation>{port} {number} 沒有被佔用。</translation>
    </message>
    <message>
        <source>{port} {number} is taken by {program}.</source>
        <extracomment>checks.ports</extracomment>
        <translation>{port} {number} 已被佔用：{program}。</translation>
    </message>
    <message>
        <source>{port} {number} is taken.</source>
        <extracomment>checks.ports</extracomment>
        <translation>{port} {number} 已被佔用。</translation>
    </message>
    <message>
        <source>{program} (process {pid})</source>
        <extracomment>checks.ports</extracomment>
        <translation>{program}（進程 {pid}）</translation>
    </message>
    <message>
        <source>{program} could not be run: {reason}.</source>
        <extracomment>machine.programs</extracomment>
        <translation>無法執行 {program}：{reason}。</translation>
    </message>
    <message>
        <source>{program} did not end within {seconds} seconds.</source>
        <extracomment>machine.elevation, machine.programs</extracomment>
        <translation>{program} 沒有在 {seconds} 秒內結束。</translation>
    </message>
    <message>
        <source>{program} is not a program of the system, so it is not run. Nothing was changed.</source>
        <extracomment>journal.running</extracomment>
        <translation>{program} 不是系統程式，所以沒有執行。沒有更改任何內容。</translation>
    </message>
    <message>
        <source>{program} runs with rights that this user cannot take back, so it goes on (process {pid}).</source>
        <extracomment>machine.programs</extracomment>
        <translation>{program} 以目前用戶無法收回的權限運行，所以會繼續運行（進程 {pid}）。</translation>
    </message>
    <message>
        <source>{program} was left to itself.</source>
        <extracomment>machine.elevation</extracomment>
        <translation>已不再等待 {program}，它會自行繼續。</translation>
    </message>
    <message>
        <source>{program} was stopped.</source>
        <extracomment>machine.programs</extracomment>
        <translation>{program} 已停止。</translation>
    </message>
    <message>
        <source>{same} the same, {missing} missing, {damaged} damaged</source>
        <extracomment>checks.own_data</extracomment>
        <translation>{same} 個一致，{missing} 個缺失，{damaged} 個損壞</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>gui.widgets.rows, gui.widgets.timeline_picture</extracomment>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{seconds} seconds apart</source>
        <extracomment>checks.state</extracomment>
        <translation>相差 {seconds} 秒</translation>
    </message>
    <message>
        <source>{seen} of {total} checks gave an answer.</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>{total} 項檢查中，有 {seen} 項得出了結果。</translation>
    </message>
    <message>
        <source>{size}, far more than a device identity needs</source>
        <extracomment>checks.device</extracomment>
        <translation>{size}，遠超裝置識別碼所需</translation>
    </message>
    <message>
        <source>{state} · API port {port}</source>
        <extracomment>gui.describe</extracomment>
        <translation>{state} · API 連接埠 {port}</translation>
    </message>
    <message>
        <source>{state} · API port {port} · account {account}</source>
        <extracomment>gui.describe</extracomment>
        <translation>{state} · API 連接埠 {port} · 帳號 {account}</translation>
    </message>
    <message>
        <source>{status}, in its own words: {sentence}</source>
        <extracomment>checks.questionnaire, checks.state</extracomment>
        <translation>{status}，OpenD 的原話：{sentence}</translation>
    </message>
    <message>
        <source>{status}, logged in for quotes: {quotes}</source>
        <extracomment>checks.state</extracomment>
        <translation>{status}，行情已登入：{quotes}</translation>
    </message>
    <message>
        <source>{status}; it was not asked again, since that may void the code</source>
        <extracomment>checks.state</extracomment>
        <translation>{status}；沒有再次詢問，因為那樣可能使驗證碼失效</translation>
    </message>
    <message>
        <source>{taken} are open</source>
        <extracomment>checks.connections</extracomment>
        <translation>已開啟 {taken} 個</translation>
    </message>
    <message>
        <source>{taken} of the {most} connections that OpenD takes are in use.</source>
        <extracomment>checks.connections</extracomment>
        <translation>OpenD 可接受的 {most} 個連接中，已用 {taken} 個。</translation>
    </message>
    <message>
        <source>{title} Nothing else changes.</source>
        <extracomment>fixes.script</extracomment>
        <translation>{title}其他都不變。</translation>
    </message>
    <message>
        <source>{twice} Remove all but one of them in a text editor.</source>
        <extracomment>opend.config_edit</extracomment>
        <translation>{twice}請用文字編輯器只保留其中一個。</translation>
    </message>
    <message>
        <source>{user} may read them all</source>
        <extracomment>checks.ownership</extracomment>
        <translation>{user} 可全部讀取</translation>
    </message>
    <message>
        <source>{value}, from {name} in line {line}</source>
        <extracomment>checks.script_address</extracomment>
        <translation>{value}，來自第 {line} 行的 {name}</translation>
    </message>
    <message>
        <source>{value}, unless the environment says otherwise ({name})</source>
        <extracomment>checks.script_address</extracomment>
        <translation>{value}，除非環境變數另有指定（{name}）</translation>
    </message>
    <message>
        <source>{value}, without an end</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>{value}，沒有次數上限</translation>
    </message>
    <message>
        <source>{version}, which does not know the universal account</source>
        <extracomment>checks.versions</extracomment>
        <translation>{version}，不支援綜合帳戶</translation>
    </message>
    <message>
        <source>{what} ({path}, line {line})</source>
        <extracomment>checks.container</extracomment>
        <translation>{what}（{path}，第 {line} 行）</translation>
    </message>
    <message>
        <source>{what} after {seconds} s, measured {when}</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>{what}（{seconds} 秒，測於 {when}）</translation>
    </message>
    <message>
        <source>{what} gave no answer within {seconds} seconds.</source>
        <extracomment>patience</extracomment>
        <translation>{what}：{seconds} 秒內沒有結果。</translation>
    </message>
    <message>
        <source>{who} does not notice that OpenD has hung up on it.</source>
        <extracomment>checks.connections</extracomment>
        <translation>OpenD 已斷開連接，但對方沒有察覺：{who}。</translation>
    </message>
    <message>
        <source>{why} Not everything that had been done by then could be taken back: {problem} The history offers to do that once more.</source>
        <extracomment>journal.safety</extracomment>
        <translation>{why}當時已做的更改未能全部復原：{problem}您可以在歷史記錄中再試一次。</translation>
    </message>
    <message>
        <source>{why} So what it should take back is still in effect. If you go on, everything else is taken back, and this is left for you to type: {command}</source>
        <extracomment>journal.running</extracomment>
        <translation>{why}因此，本應復原的內容仍然有效。如果繼續，其他內容都會復原，這一項留給您自己輸入：{command}</translation>
    </message>
    <message>
        <source>| {name} | {count} times | {files} |</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>| {name} | {count} 次 | {files} |</translation>
    </message>
    <message>
        <source>“{command}” ended with status {status}.</source>
        <extracomment>journal.running</extracomment>
        <translation>「{command}」已結束，狀態碼為 {status}。</translation>
    </message>
    <message>
        <source>“{command}” ended with status {status}. Its last words: {output}</source>
        <extracomment>journal.running</extracomment>
        <translation>「{command}」已結束，狀態碼為 {status}。它最後的輸出：{output}</translation>
    </message>
    <message>
        <source>“{command}” ends OpenD itself, with all its connections. To end the conversation, closing it is enough.</source>
        <extracomment>scripts.rules.ending_opend</extracomment>
        <translation>「{command}」會使 OpenD 本身退出，並斷開它的所有連接。要結束通訊，關閉連接就夠了。</translation>
    </message>
    <message>
        <source>“{line}”, logged in since {hours} hours</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>「{line}」，已登入 {hours} 小時</translation>
    </message>
    <message>
        <source>“{line}”, {count} times</source>
        <extracomment>checks.versions</extracomment>
        <translation>「{line}」，共 {count} 次</translation>
    </message>
    <message>
        <source>“{name}” belongs to the user&apos;s own state.</source>
        <extracomment>opend.appdata.reading</extracomment>
        <translation>「{name}」屬於用戶自己的狀態數據。</translation>
    </message>
    <message>
        <source>“{name}” in it is not what it was when it was looked at.</source>
        <extracomment>opend.appdata.reading</extracomment>
        <translation>其中的「{name}」與檢查時不一樣了。</translation>
    </message>
    <message>
        <source>“{name}” in the archive does not name a file clearly. Nothing was unpacked.</source>
        <extracomment>journal.unpacking</extracomment>
        <translation>壓縮檔中的「{name}」未能明確指出一個檔案。沒有解壓任何內容。</translation>
    </message>
    <message>
        <source>“{name}” is compressed with method {method}, which is not unpacked here.</source>
        <extracomment>opend.appdata.zips</extracomment>
        <translation>「{name}」用方法 {method} 壓縮，這裏無法解壓。</translation>
    </message>
    <message>
        <source>“{name}” is not the name of a setting.</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>「{name}」不是設定的名稱。</translation>
    </message>
    <message>
        <source>“{pair}” is not NAME=VALUE.</source>
        <extracomment>cli.mend</extracomment>
        <translation>「{pair}」不是 NAME=VALUE 的形式。</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <extracomment>gui.report</extracomment>
        <translation>開始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Go back and name a script</source>
        <extracomment>gui.widgets.why</extracomment>
        <translation>返回並指定腳本(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Interface or protocol number</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>介面或協議編號(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Language of the script</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>腳本的編程語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <extracomment>gui.widgets.link</extracomment>
        <translation>開啟頁面(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Stop without a report</source>
        <extracomment>gui.report</extracomment>
        <translation>停止，不製作報告(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <extracomment>gui.report</extracomment>
        <translation>捨棄(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Vendor report…</source>
        <extracomment>gui.captions</extracomment>
        <translation>官方支援報告(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;What happened, and when</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>發生了什麼，何時發生(&amp;W)</translation>
    </message>
    <message>
        <source>-no_monitor=1</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>-no_monitor=1</translation>
    </message>
    <message>
        <source>A Python on this computer has the vendor&apos;s SDK.</source>
        <extracomment>checks.languages</extracomment>
        <translation>這台電腦的某個 Python 裝有官方 SDK。</translation>
    </message>
    <message>
        <source>A Python script with several processes hangs</source>
        <extracomment>symptoms.q16_multiprocessing</extracomment>
        <translation>使用多個進程的 Python 腳本會卡住</translation>
    </message>
    <message>
        <source>A download that broke off, or a page of the site that was saved under the name of the package, looks like the package and is none. The vendor&apos;s servers refuse programs that are no browser, with a page or with error 403.</source>
        <extracomment>symptoms.x14_truncated_download</extracomment>
        <translation>中斷的下載，或以安裝包的名字儲存下來的網頁，看起來像安裝包，其實不是。官方伺服器會拒絕瀏覽器以外的程式，返回一個網頁或錯誤 403。</translation>
    </message>
    <message>
        <source>A forked process is a copy without the SDK&apos;s threads: it waits for ever as soon as it uses OpenD. Python forks by default on Linux up to 3.13; from 3.14 on it uses forkserver there, and spawn on macOS since 3.8. Spawn works, and needs the main part below “if __name__ == &apos;__main__&apos;:”. Name your script to have it read.</source>
        <extracomment>symptoms.q16_multiprocessing</extracomment>
        <translation>透過 fork 產生的進程是一份副本，但其中沒有 SDK 的執行緒：一使用 OpenD 就會一直等待。在 Linux 上，Python 3.13 及以前預設使用 fork，從 3.14 起預設使用 forkserver；在 macOS 上，從 3.8 起預設使用 spawn。spawn 可以正常運作，但主程式部分必須放在「if __name__ == &apos;__main__&apos;:」之下。請指定您的腳本，讓精靈讀取檢查。</translation>
    </message>
    <message>
        <source>A library of OpenD is missing</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenD 缺少一個程式庫</translation>
    </message>
    <message>
        <source>A page was saved in place of the package</source>
        <extracomment>simulator.faults.update</extracomment>
        <translation>儲存下來的是網頁，而不是安裝包</translation>
    </message>
    <message>
        <source>A recording that was cut short has left OpenD&apos;s log level raised since {when}. Put it back with: {command}</source>
        <extracomment>report.as_bundle</extracomment>
        <translation>一次中斷的錄製自 {when} 起一直沒有把 OpenD 的日誌級別改回來。請用以下命令恢復：{command}</translation>
    </message>
    <message>
        <source>A script asks OpenD in two processes, and the second one hangs for ever. Have the script looked at, let it start its processes in another way, and look again.</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>腳本在兩個進程中向 OpenD 請求，第二個進程會一直卡住。讓精靈檢查腳本，改用另一種方式啟動進程，然後重新檢查。</translation>
    </message>
    <message>
        <source>A script does not notice that OpenD has hung up</source>
        <extracomment>simulator.faults.connections</extracomment>
        <translation>腳本沒有察覺 OpenD 已斷開連接</translation>
    </message>
    <message>
        <source>A script on another computer gets quotes and cannot trade: OpenD listens everywhere and has no key. Let it listen on one address with a key instead, and look again.</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>另一台電腦上的腳本能取得行情，但不能交易：OpenD 在所有地址上監聽，卻沒有密鑰。請改為只監聽一個地址並使用密鑰，然後重新檢查。</translation>
    </message>
    <message>
        <source>A script stands still without an error, although OpenD runs and takes other programs. See what the script still waits on, have it stopped, and look again.</source>
        <extracomment>simulator.faults.connections</extracomment>
        <translation>腳本停住不動，也不報錯，而 OpenD 正在運行，並接受其他程式的連接。請看腳本還在等什麼，讓精靈停止它，然後重新檢查。</translation>
    </message>
    <message>
        <source>A script tells OpenD to take the highest quotes back, and nothing happens. Have the script looked at, see how its command ends, and look again.</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>腳本通知 OpenD 搶回最高行情，卻沒有任何反應。讓精靈檢查腳本，看它的命令是怎樣結尾的，然後重新檢查。</translation>
    </message>
    <message>
        <source>A script that speaks OpenD&apos;s protocol itself sends heartbeats.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>自行對接 OpenD 協議的腳本會發送心跳。</translation>
    </message>
    <message>
        <source>A script that starts OpenD with these settings.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>用這些設定啟動 OpenD 的腳本。</translation>
    </message>
    <message>
        <source>A script works for two hours and then no more: each minute it opens a connection, and closes none. Have the script looked at, let it close what it opens, and look again.</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>腳本執行兩小時後就不能用了：它每分鐘開啟一個連接，卻從不關閉。讓精靈檢查腳本，改成用完即關閉，然後重新檢查。</translation>
    </message>
    <message>
        <source>A second OpenD is given the same port</source>
        <extracomment>simulator.faults.twins</extracomment>
        <translation>第二個 OpenD 設定了相同的連接埠</translation>
    </message>
    <message>
        <source>A second program folder lies beside the first, and both are given the same port. See which settings collide, give this OpenD another port, and look again.</source>
        <extracomment>simulator.faults.twins</extracomment>
        <translation>旁邊還有第二個程式目錄，兩者設定了相同的連接埠。請看哪些設定衝突，給這個 OpenD 換一個連接埠，然後重新檢查。</translation>
    </message>
    <message>
        <source>A short &amp;piece of code</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>一小段程式碼(&amp;P)</translation>
    </message>
    <message>
        <source>A short piece of code</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>一小段程式碼</translation>
    </message>
    <message>
        <source>A systemd unit that does not fit OpenD</source>
        <extracomment>simulator.faults.background</extracomment>
        <translation>不適合 OpenD 的 systemd 單元</translation>
    </message>
    <message>
        <source>A task that starts OpenD in {folder}, and again at most three times.</source>
        <extracomment>fixes.background</extracomment>
        <translation>在 {folder} 中啟動 OpenD 的排程工作，最多再重新啟動三次。</translation>
    </message>
    <message>
        <source>A unit that starts OpenD in {folder}, and again at most 4 times in 6 hours.</source>
        <extracomment>fixes.background</extracomment>
        <translation>在 {folder} 中啟動 OpenD 的 systemd 單元，6 小時內最多重新啟動 4 次。</translation>
    </message>
    <message>
        <source>A web server answers in OpenD&apos;s place</source>
        <extracomment>simulator.faults.lookalikes</extracomment>
        <translation>在 OpenD 的位置上回應的是網頁伺服器</translation>
    </message>
    <message>
        <source>API port of the second OpenD</source>
        <extracomment>fixes.twins</extracomment>
        <translation>第二個 OpenD 的 API 連接埠</translation>
    </message>
    <message>
        <source>Account and password in {path}</source>
        <extracomment>checks.background</extracomment>
        <translation>{path} 中的帳號和密碼</translation>
    </message>
    <message>
        <source>Account that OpenD remembers, as you type it at its login</source>
        <extracomment>fixes.background</extracomment>
        <translation>OpenD 記住的帳號（按您登入時的輸入方式）</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <extracomment>gui.widgets.script_row</extracomment>
        <translation>所有檔案（{pattern}）</translation>
    </message>
    <message>
        <source>An SDK is newer than OpenD {version}: OpenD may not know what it asks for.</source>
        <extracomment>checks.languages</extracomment>
        <translation>有 SDK 比 OpenD {version} 更新：OpenD 可能不認識它的請求。</translation>
    </message>
    <message>
        <source>An agent that starts OpenD in {folder}, and again at most twice an hour.</source>
        <extracomment>fixes.background</extracomment>
        <translation>在 {folder} 中啟動 OpenD 的 launchd 代理程式，每小時最多重新啟動兩次。</translation>
    </message>
    <message>
        <source>An earlier recording had left {name} raised; it is put back.</source>
        <extracomment>cli.report, gui.reporting</extracomment>
        <translation>之前的一次錄製沒有把 {name} 改回來；現已恢復。</translation>
    </message>
    <message>
        <source>An order went wrong, and the vendor&apos;s engineers ask for the logs, into which OpenD writes only warnings. Raise the level, and look again; or record a whole report with “{command}”.</source>
        <extracomment>simulator.faults.engineers</extracomment>
        <translation>一筆訂單出了問題，官方工程師需要日誌，而 OpenD 只往日誌裏寫警告。請調高日誌級別，然後重新檢查；也可以用「{command}」錄製一份完整的報告。</translation>
    </message>
    <message>
        <source>An update failed once, but the program was replaced since.</source>
        <extracomment>checks.update</extracomment>
        <translation>曾有一次更新失敗，但此後程式已被替換。</translation>
    </message>
    <message>
        <source>Another program holds a file of OpenD</source>
        <extracomment>simulator.faults.update</extracomment>
        <translation>其他程式正佔用 OpenD 的一個檔案</translation>
    </message>
    <message>
        <source>Ask OpenD a&amp;gain now</source>
        <extracomment>gui.widgets.why</extracomment>
        <translation>現在再次詢問 OpenD(&amp;G)</translation>
    </message>
    <message>
        <source>Begin the recording? [y/N]</source>
        <extracomment>cli.report</extracomment>
        <translation>要開始錄製嗎？[y/N]</translation>
    </message>
    <message>
        <source>Begin with this? [y/N]</source>
        <extracomment>cli.mend</extracomment>
        <translation>現在開始嗎？[y/N]</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <extracomment>gui.report</extracomment>
        <translation>正在開始…</translation>
    </message>
    <message>
        <source>Both lines were held for {seconds} s: OpenD did not mind silence for that long. It asks for a heartbeat within {interval} s all the same, so send one every {pace} s.</source>
        <extracomment>report.lifelines</extracomment>
        <translation>兩個連接都保持了 {seconds} 秒：在這段時間內，即使沒有心跳，OpenD 也沒有中斷連接。但它仍要求在 {interval} 秒內有一次心跳，因此請每 {pace} 秒發送一次。</translation>
    </message>
    <message>
        <source>Bring OpenD to the version of the SDK, from the vendor&apos;s site.</source>
        <extracomment>checks.languages</extracomment>
        <translation>請從官網把 OpenD 更新到與 SDK 相同的版本。</translation>
    </message>
    <message>
        <source>By hand: sudo {command}</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>手動操作：sudo {command}</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <extracomment>gui.widgets.report_form, gui.widgets.script_row</extracomment>
        <translation>選擇檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose an OpenD on the first page; the report is about that one.</source>
        <extracomment>gui.report</extracomment>
        <translation>請在第一頁選擇一個 OpenD；報告針對的就是它。</translation>
    </message>
    <message>
        <source>Close it, or start this computer again, and then update.</source>
        <extracomment>checks.update</extracomment>
        <translation>請關閉它，或重新啟動這台電腦，然後再更新。</translation>
    </message>
    <message>
        <source>Copy the &amp;timeline</source>
        <extracomment>gui.widgets.timeline</extracomment>
        <translation>複製時間軸(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the program folder for a second OpenD, which listens on port {port}.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>為監聽連接埠 {port} 的第二個 OpenD 複製一份程式目錄。</translation>
    </message>
    <message>
        <source>Copy {count} files ({size}) from {source} into {folder}.</source>
        <extracomment>steps</extracomment>
        <translation>從 {source} 複製 {count} 個檔案（{size}）到 {folder}。</translation>
    </message>
    <message>
        <source>Delete it and download the package once more from the vendor&apos;s site, in a browser: other programs are often answered with a page instead of the file. Whole packages have some hundred megabytes; the vendor publishes no checksums to compare.</source>
        <extracomment>checks.downloads</extracomment>
        <translation>請刪除它，並用瀏覽器從官網重新下載安裝包：用其他程式下載時，得到的常常是網頁而不是檔案。完整的安裝包有幾百 MB；官方沒有公布可供比對的校驗碼。</translation>
    </message>
    <message>
        <source>Do it in the p&amp;ractice</source>
        <extracomment>gui.widgets.practice_deed</extracomment>
        <translation>在練習中完成(&amp;R)</translation>
    </message>
    <message>
        <source>Download the package for this system from the vendor&apos;s site, and name the file.</source>
        <extracomment>fixes.update</extracomment>
        <translation>請從官網下載適用於此系統的安裝包，然後指定該檔案。</translation>
    </message>
    <message>
        <source>Downloads of OpenD</source>
        <extracomment>checks.downloads</extracomment>
        <translation>已下載的 OpenD 安裝包</translation>
    </message>
    <message>
        <source>Drop the script here.</source>
        <extracomment>gui.widgets.script_row</extracomment>
        <translation>把腳本拖放到這裏。</translation>
    </message>
    <message>
        <source>Each SDK has one protobuf beside it, which it cannot do without.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>每個 SDK 都配有一個 protobuf，缺了它就無法使用。</translation>
    </message>
    <message>
        <source>Each SDK that is installed has its protobuf.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>已安裝的每個 SDK 都有 protobuf。</translation>
    </message>
    <message>
        <source>Enable it: {command}</source>
        <extracomment>checks.background</extracomment>
        <translation>請啟用它：{command}</translation>
    </message>
    <message>
        <source>Encrypted scripts cannot connect, although OpenD and the scripts have the same key. See what kind of key it is and what OpenD&apos;s log says, have it rewritten, and look again.</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>OpenD 與腳本使用同一個密鑰，但加密的腳本連不上。請看這是哪種密鑰、OpenD 的日誌怎麼說，讓精靈改寫密鑰格式，然後重新檢查。</translation>
    </message>
    <message>
        <source>Encrypted scripts cannot connect, because OpenD may not open its own key file. See who may read it, have that put right, and look again.</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>加密的腳本連不上，因為 OpenD 沒有權限開啟自己的密鑰檔案。請看誰可以讀取它，讓精靈更正權限，然後重新檢查。</translation>
    </message>
    <message>
        <source>Encrypted scripts cannot connect, because the key that OpenD.xml names has disappeared. Have a new key made in its place, and look again.</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>加密的腳本連不上，因為 OpenD.xml 中指定的密鑰檔案不見了。讓精靈在原處產生新的密鑰，然後重新檢查。</translation>
    </message>
    <message>
        <source>Every downloaded OpenD package on this computer is whole, as far as its first and last bytes tell.</source>
        <extracomment>checks.downloads</extracomment>
        <translation>從首尾位元組來看，這台電腦上已下載的每個 OpenD 安裝包都是完整的。</translation>
    </message>
    <message>
        <source>Every script needs the same key file from then on, also those on this computer.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>從此每個腳本都需要同一個密鑰檔案，這台電腦上的腳本也不例外。</translation>
    </message>
    <message>
        <source>Everything is fine. Checks made: {fine}; with nothing to look at here: {rest}</source>
        <extracomment>report.conclusion</extracomment>
        <translation>一切正常。已完成的檢查：{fine} 項；這裏沒有檢查對象的：{rest} 項</translation>
    </message>
    <message>
        <source>Files in the report</source>
        <extracomment>gui.widgets.report_preview</extracomment>
        <translation>報告中的檔案</translation>
    </message>
    <message>
        <source>Files in {folder}</source>
        <extracomment>checks.update</extracomment>
        <translation>{folder} 中的檔案</translation>
    </message>
    <message>
        <source>For now and then, in its folder: nohup ./OpenD -no_monitor=1 &amp; - it goes on when the terminal is closed, but nobody starts it again after a failure or a restart of this computer.</source>
        <extracomment>checks.background</extracomment>
        <translation>如果只是偶爾使用，可在其資料夾中執行：nohup ./OpenD -no_monitor=1 &amp; - 關閉終端後它會繼續運行，但出錯或電腦重新啟動之後，不會有人再啟動它。</translation>
    </message>
    <message>
        <source>Free on the disk of {folder}</source>
        <extracomment>checks.update</extracomment>
        <translation>{folder} 所在磁碟的可用空間</translation>
    </message>
    <message>
        <source>Give the task to Windows.</source>
        <extracomment>fixes.background</extracomment>
        <translation>把工作交給 Windows。</translation>
    </message>
    <message>
        <source>Going on…</source>
        <extracomment>gui.report</extracomment>
        <translation>正在繼續…</translation>
    </message>
    <message>
        <source>Have it started by itself.</source>
        <extracomment>fixes.background</extracomment>
        <translation>讓它自動啟動。</translation>
    </message>
    <message>
        <source>Have systemd read the unit again.</source>
        <extracomment>fixes.systemd_unit</extracomment>
        <translation>讓 systemd 重新讀取該單元。</translation>
    </message>
    <message>
        <source>Hold the &amp;line</source>
        <extracomment>gui.widgets.hold_panel</extracomment>
        <translation>開始保持連接(&amp;L)</translation>
    </message>
    <message>
        <source>Hold the line</source>
        <extracomment>gui.widgets.hold_panel</extracomment>
        <translation>保持連接</translation>
    </message>
    <message>
        <source>Hold two connections for a while, with and without heartbeats.</source>
        <extracomment>trial</extracomment>
        <translation>保持兩個連接一段時間，一個有心跳，一個沒有。</translation>
    </message>
    <message>
        <source>How OpenD is kept running now (process {pid})</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenD 目前靠什麼保持運行（進程 {pid}）</translation>
    </message>
    <message>
        <source>I want OpenD to run in the background, also after a restart</source>
        <extracomment>symptoms.q21_in_background</extracomment>
        <translation>希望 OpenD 在背景運行，電腦重新啟動後也會運行</translation>
    </message>
    <message>
        <source>I want two OpenDs, with two accounts, on one computer</source>
        <extracomment>symptoms.q17_two_opends</extracomment>
        <translation>想在一台電腦上用兩個帳號運行兩個 OpenD</translation>
    </message>
    <message>
        <source>In the report ({size})</source>
        <extracomment>gui.widgets.report_preview</extracomment>
        <translation>報告內容（{size}）</translation>
    </message>
    <message>
        <source>In the report ({size}):</source>
        <extracomment>report.as_bundle</extracomment>
        <translation>報告內容（{size}）：</translation>
    </message>
    <message>
        <source>Install Apple&apos;s translator in a terminal: softwareupdate --install-rosetta</source>
        <extracomment>checks.program_file</extracomment>
        <translation>請在終端中安裝 Apple 的轉譯程式：softwareupdate --install-rosetta</translation>
    </message>
    <message>
        <source>Install the vendor&apos;s SDK, {package}.</source>
        <extracomment>fixes.sdk</extracomment>
        <translation>安裝官方 SDK：{package}。</translation>
    </message>
    <message>
        <source>Install {package} for {python}, in a terminal.</source>
        <extracomment>fixes.sdk</extracomment>
        <translation>在終端機中為 {python} 安裝 {package}。</translation>
    </message>
    <message>
        <source>Installed packages</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>已安裝的套件</translation>
    </message>
    <message>
        <source>It cannot be shown here. Open the file in a browser.</source>
        <extracomment>gui.widgets.picture</extracomment>
        <translation>無法在這裏顯示。請用瀏覽器開啟該檔案。</translation>
    </message>
    <message>
        <source>It has &amp;happened</source>
        <extracomment>gui.report</extracomment>
        <translation>問題已經出現(&amp;H)</translation>
    </message>
    <message>
        <source>It is not known whether this ran, so it was taken back too, by {back}: {command}</source>
        <extracomment>journal.history</extracomment>
        <translation>不確定這個命令是否執行過，所以也用 {back} 復原了它：{command}</translation>
    </message>
    <message>
        <source>It is not known whether this ran; taking it back runs {back}: {command}</source>
        <extracomment>journal.history</extracomment>
        <translation>不確定這個命令是否執行過；復原時會執行 {back}：{command}</translation>
    </message>
    <message>
        <source>Leave &amp;it out</source>
        <extracomment>gui.widgets.script_row</extracomment>
        <translation>不檢查此腳本(&amp;I)</translation>
    </message>
    <message>
        <source>Let Windows start OpenD when you log in, and keep it running.</source>
        <extracomment>fixes.background</extracomment>
        <translation>讓 Windows 在您登入系統時啟動 OpenD，並使它保持運行。</translation>
    </message>
    <message>
        <source>Let launchd start OpenD when you log in, and keep it running.</source>
        <extracomment>fixes.background</extracomment>
        <translation>讓 launchd 在您登入系統時啟動 OpenD，並使它保持運行。</translation>
    </message>
    <message>
        <source>Let systemd start OpenD and keep it running.</source>
        <extracomment>fixes.background</extracomment>
        <translation>讓 systemd 啟動 OpenD，並使它保持運行。</translation>
    </message>
    <message>
        <source>Let systemd start {name} by itself.</source>
        <extracomment>fixes.background</extracomment>
        <translation>讓 systemd 自動啟動 {name}。</translation>
    </message>
    <message>
        <source>Let the SDK write {path} again.</source>
        <extracomment>fixes.sdk</extracomment>
        <translation>讓 SDK 重新寫入 {path}。</translation>
    </message>
    <message>
        <source>Let the owner replace the files in {folder}.</source>
        <extracomment>fixes.update</extracomment>
        <translation>讓擁有者可以替換 {folder} 中的檔案。</translation>
    </message>
    <message>
        <source>Let the trouble happen now, and say when it has happened.</source>
        <extracomment>report.bundle.recording</extracomment>
        <translation>現在請重現問題，問題出現後請告知精靈。</translation>
    </message>
    <message>
        <source>Let the units of {user} run while {user} is not logged in.</source>
        <extracomment>fixes.background</extracomment>
        <translation>讓 {user} 的 systemd 單元在 {user} 未登入系統時也能運行。</translation>
    </message>
    <message>
        <source>Lingering of the user {user}</source>
        <extracomment>checks.background</extracomment>
        <translation>用戶 {user} 的 linger（未登入時也保持運行）</translation>
    </message>
    <message>
        <source>Look at a Python script of yours too? It is read, never run. You can also drop it here.</source>
        <extracomment>gui.widgets.script_row</extracomment>
        <translation>要同時檢查您的某個 Python 腳本嗎？只會讀取，絕不執行。您也可以把它拖放到這裏。</translation>
    </message>
    <message>
        <source>Look at the front page</source>
        <extracomment>gui.widgets.report_preview</extracomment>
        <translation>查看首頁</translation>
    </message>
    <message>
        <source>Look into it before you hand it over.</source>
        <extracomment>gui.report</extracomment>
        <translation>交出之前請先自行查看。</translation>
    </message>
    <message>
        <source>Make room on this disk: old logs of OpenD and old downloads are the first that can go.</source>
        <extracomment>checks.update</extracomment>
        <translation>請在這個磁碟上騰出空間：首先可以刪除的是 OpenD 的舊日誌和舊的下載檔案。</translation>
    </message>
    <message>
        <source>Make settings for a second OpenD, which listens on port {port}.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>為監聽連接埠 {port} 的第二個 OpenD 建立設定。</translation>
    </message>
    <message>
        <source>Make the report of what was recorded so far? [y/N]</source>
        <extracomment>cli.report</extracomment>
        <translation>要用目前已錄製的內容製作報告嗎？[y/N]</translation>
    </message>
    <message>
        <source>Mend the unit {name}.</source>
        <extracomment>fixes.systemd_unit</extracomment>
        <translation>修正 systemd 單元 {name}。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>分鐘數</translation>
    </message>
    <message>
        <source>Name it in the window, below the symptom, or in the terminal with --script. It is read and never run.</source>
        <extracomment>checks.script_reading</extracomment>
        <translation>請在視窗中的問題現象下方指定，或在終端中用 --script 指定。腳本只會被讀取，絕不會被執行。</translation>
    </message>
    <message>
        <source>Name the file of the new package, for instance {path}</source>
        <extracomment>fixes.update</extracomment>
        <translation>請指定新安裝包的檔案，例如 {path}</translation>
    </message>
    <message>
        <source>Name your account too: without it OpenD asks for one when it starts, and in the background nobody answers.</source>
        <extracomment>fixes.background</extracomment>
        <translation>請同時填寫您的帳號：不填的話，OpenD 啟動時會詢問帳號，而在背景運行時沒有人回答。</translation>
    </message>
    <message>
        <source>New processes do not run the script&apos;s main part again.</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>新進程不會再次執行腳本的主體部分。</translation>
    </message>
    <message>
        <source>No Python on this computer has the vendor&apos;s SDK.</source>
        <extracomment>checks.languages</extracomment>
        <translation>這台電腦沒有任何 Python 裝有官方 SDK。</translation>
    </message>
    <message>
        <source>No Python was found on this computer, so it is not known what the script is run with.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>這台電腦上沒有找到 Python，因此不知道腳本用什麼運行。</translation>
    </message>
    <message>
        <source>No SDK here is newer than OpenD {version}.</source>
        <extracomment>checks.languages</extracomment>
        <translation>這裏沒有比 OpenD {version} 更新的 SDK。</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address.</source>
        <extracomment>cli.waiting, gui.widgets.link</extracomment>
        <translation>無法開啟瀏覽器。請複製該地址。</translation>
    </message>
    <message>
        <source>No other package stands in for the vendor&apos;s SDK.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>沒有其他套件冒充官方 SDK。</translation>
    </message>
    <message>
        <source>No other program has files of OpenD&apos;s folder open.</source>
        <extracomment>checks.update</extracomment>
        <translation>沒有其他程式開啟着 OpenD 資料夾中的檔案。</translation>
    </message>
    <message>
        <source>No other program holds OpenD&apos;s files.</source>
        <extracomment>checks.update</extracomment>
        <translation>沒有其他程式佔用 OpenD 的檔案。</translation>
    </message>
    <message>
        <source>No package of the same name stands in for the vendor&apos;s SDK.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>沒有同名的套件冒充官方 SDK。</translation>
    </message>
    <message>
        <source>No password is written into the script.</source>
        <extracomment>checks.script_secrets</extracomment>
        <translation>腳本中沒有寫密碼。</translation>
    </message>
    <message>
        <source>No recording has left the log level raised.</source>
        <extracomment>cli.report</extracomment>
        <translation>日誌級別沒有因錄製而遺留在調高狀態。</translation>
    </message>
    <message>
        <source>No script can connect any more, although OpenD runs and is logged in. See who holds its 128 connections, have that program stopped, and look again.</source>
        <extracomment>simulator.faults.connections</extracomment>
        <translation>OpenD 正在運行並已登入，但再也沒有腳本能連上。請看是誰佔用了它的 128 個連接，讓精靈停止那個程式，然後重新檢查。</translation>
    </message>
    <message>
        <source>No secrets were found in it.</source>
        <extracomment>report.as_bundle</extracomment>
        <translation>其中沒有發現敏感資料。</translation>
    </message>
    <message>
        <source>No systemd unit starts this OpenD.</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>沒有啟動這個 OpenD 的 systemd 單元。</translation>
    </message>
    <message>
        <source>No two OpenDs are given the same port.</source>
        <extracomment>checks.twins</extracomment>
        <translation>各個 OpenD 的連接埠互不相同。</translation>
    </message>
    <message>
        <source>No two OpenDs on this computer are given the same port.</source>
        <extracomment>checks.twins</extracomment>
        <translation>這台電腦上各個 OpenD 的連接埠互不相同。</translation>
    </message>
    <message>
        <source>No two OpenDs on this computer write into the same folders.</source>
        <extracomment>checks.twins</extracomment>
        <translation>這台電腦上的各個 OpenD 寫入各自的資料夾。</translation>
    </message>
    <message>
        <source>Not checked, since what they look at is not there: {count}</source>
        <extracomment>gui.pages.cause_rest</extracomment>
        <translation>因檢查對象不存在而未檢查：{count} 項</translation>
    </message>
    <message>
        <source>Not checked, since what they look at is not there: {count}. Name a symptom to see why.</source>
        <extracomment>report.text_findings</extracomment>
        <translation>因檢查對象不存在而未檢查：{count} 項。指定一個問題現象即可查看原因。</translation>
    </message>
    <message>
        <source>Nothing else answers on port {port}.</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>連接埠 {port} 上沒有其他程式回應。</translation>
    </message>
    <message>
        <source>Nothing is missing for mounting the AppImage.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>掛載 AppImage 所需的一切都已具備。</translation>
    </message>
    <message>
        <source>Nothing shows that OpenD remembers a login: in the background nobody could type the password.</source>
        <extracomment>checks.background</extracomment>
        <translation>沒有跡象表明 OpenD 記住了登入：在背景運行時沒有人能輸入密碼。</translation>
    </message>
    <message>
        <source>Nothing was measured: a line did not come about, or it was stopped.</source>
        <extracomment>report.lifelines</extracomment>
        <translation>沒有測得結果：有連接未能建立，或測量被停止。</translation>
    </message>
    <message>
        <source>Now it is your turn:</source>
        <extracomment>cli.waiting</extracomment>
        <translation>現在需要您來操作：</translation>
    </message>
    <message>
        <source>On macOS replace the whole OpenD.app by the new one, and keep OpenD.xml.</source>
        <extracomment>fixes.update</extracomment>
        <translation>在 macOS 上，請用新的 OpenD.app 整個替換舊的，並保留 OpenD.xml。</translation>
    </message>
    <message>
        <source>Once nothing stands in its way any more, start OpenD again: that line is of its last start.</source>
        <extracomment>checks.last_words</extracomment>
        <translation>障礙都排除之後，請重新啟動 OpenD：這行日誌來自它上次的啟動。</translation>
    </message>
    <message>
        <source>One OpenD runs, and a second one is wanted for another account. Have settings made for it with ports of its own, and look again.</source>
        <extracomment>simulator.faults.twins</extracomment>
        <translation>已有一個 OpenD 在運行，還需要為另一個帳號運行第二個。讓精靈為它產生使用獨立連接埠的設定，然後重新檢查。</translation>
    </message>
    <message>
        <source>One script holds all connections</source>
        <extracomment>simulator.faults.connections</extracomment>
        <translation>一個腳本佔用了所有連接</translation>
    </message>
    <message>
        <source>Only Linux has its home in the practice&apos;s folder.</source>
        <extracomment>simulator.faults.update</extracomment>
        <translation>只有在 Linux 上，主資料夾才位於練習資料夾中。</translation>
    </message>
    <message>
        <source>Open this page in your browser? [y/N]</source>
        <extracomment>cli.waiting</extracomment>
        <translation>要在瀏覽器中開啟此頁面嗎？[y/N]</translation>
    </message>
    <message>
        <source>OpenD asks for a code at every start, because files that it must write belong to root since a start with sudo. Have them given to their user, and look again.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenD 每次啟動都要求驗證碼，因為用 sudo 啟動過一次之後，它必須寫入的檔案歸 root 所有。讓精靈把這些檔案的擁有權交還給 OpenD 的用戶，然後重新檢查。</translation>
    </message>
    <message>
        <source>OpenD can log in without anybody typing something.</source>
        <extracomment>checks.background</extracomment>
        <translation>無需有人輸入任何內容，OpenD 就能登入。</translation>
    </message>
    <message>
        <source>OpenD cannot make its data folder, because the home of its user does not exist. Have the home made, and look again.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenD 無法建立數據目錄，因為它的用戶的主資料夾不存在。讓精靈建立主資料夾，然後重新檢查。</translation>
    </message>
    <message>
        <source>OpenD does not start, because a library that belongs beside it is gone. See which one it is and where it comes from.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenD 無法啟動，因為本應與它放在一起的一個程式庫不見了。請看是哪一個，以及從哪裏可以得到。</translation>
    </message>
    <message>
        <source>OpenD dropped even the line with heartbeats, after {seconds} s. Something else ends connections here.</source>
        <extracomment>report.lifelines</extracomment>
        <translation>{seconds} 秒後，就連發送心跳的連接也被 OpenD 斷開。這裏另有原因導致連接中斷。</translation>
    </message>
    <message>
        <source>OpenD ended at its login, and its log says that there was a trouble with the network. See what on this computer can stand between OpenD and its servers, and why haste makes it worse.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenD 在登入時退出，日誌中說網絡有問題。請看這台電腦上有什麼可能擋在 OpenD 與伺服器之間，以及為什麼急着重試反而更糟。</translation>
    </message>
    <message>
        <source>OpenD ends and replaces its program. Scripts lose their connection. This cannot be undone.</source>
        <extracomment>fixes.update</extracomment>
        <translation>OpenD 會退出並替換自己的程式，腳本會斷開連接。此操作無法復原。</translation>
    </message>
    <message>
        <source>OpenD finds account and password in its file.</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenD 能在其檔案中找到帳號和密碼。</translation>
    </message>
    <message>
        <source>OpenD finds no configuration, because Docker made an empty folder where the file belongs. Have the folder removed, then a small file written, and look again.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenD 找不到設定檔，因為 Docker 在設定檔應在的位置建立了一個空資料夾。讓精靈刪除該資料夾，再寫入一個精簡的設定檔，然後重新檢查。</translation>
    </message>
    <message>
        <source>OpenD hung up on the silent line after {seconds} s and kept the one that sent a heartbeat every {pace} s. A program of your own has to send KeepAlive that often.</source>
        <extracomment>report.lifelines</extracomment>
        <translation>{seconds} 秒後，OpenD 斷開了沒有心跳的連接，而保留了每 {pace} 秒發送一次心跳的連接。您自己編寫的程式必須按這個頻率發送 KeepAlive。</translation>
    </message>
    <message>
        <source>OpenD is made for another processor</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenD 是為另一種處理器編譯的</translation>
    </message>
    <message>
        <source>OpenD is not ready, so it is not told to update itself: it might take that for a password.</source>
        <extracomment>fixes.update</extracomment>
        <translation>OpenD 尚未就緒，所以不會讓它自行更新：它可能把這個命令當作密碼。</translation>
    </message>
    <message>
        <source>OpenD is not started by this, because logins are rationed. Close the one that runs now, if any, and start it once: {command}</source>
        <extracomment>fixes.background</extracomment>
        <translation>這一步不會啟動 OpenD，因為登入次數有限。如果現在有 OpenD 在運行，請先關閉它，然後啟動一次：{command}</translation>
    </message>
    <message>
        <source>OpenD is not started in its own folder and does not find its files</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>OpenD 不是在自己的資料夾中啟動的，找不到它的檔案</translation>
    </message>
    <message>
        <source>OpenD is started with the computer, before anybody logs in.</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenD 隨電腦啟動，無需等到有人登入系統。</translation>
    </message>
    <message>
        <source>OpenD is to run in a container, and the vendor offers no image for it. Have a compose file saved that walks around the known traps, and look again.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>需要在容器中運行 OpenD，而官方沒有提供映像檔。讓精靈儲存一個避開已知陷阱的 compose 檔案，然後重新檢查。</translation>
    </message>
    <message>
        <source>OpenD is well, and you want to use it from a language that the vendor has no SDK for. Save the small example of its protocol, run it, and look again.</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>OpenD 正常，而您想用官方沒有提供 SDK 的語言來使用它。請儲存簡短的協議範例，執行它，然後重新檢查。</translation>
    </message>
    <message>
        <source>OpenD is well, but a script cannot connect: it asks at another port than OpenD&apos;s. Have the script looked at, give it the right port, and look again.</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>OpenD 正常，但腳本連不上：它使用的連接埠與 OpenD 的不同。讓精靈檢查腳本，改成正確的連接埠，然後重新檢查。</translation>
    </message>
    <message>
        <source>OpenD itself is not started again by this: the unit holds from its next start on.</source>
        <extracomment>fixes.systemd_unit</extracomment>
        <translation>這一步不會重新啟動 OpenD：單元從下次啟動起生效。</translation>
    </message>
    <message>
        <source>OpenD keeps a connection that is silent.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>OpenD 會保持沒有數據的連接。</translation>
    </message>
    <message>
        <source>OpenD keeps a connection that sends heartbeats.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>OpenD 會保持發送心跳的連接。</translation>
    </message>
    <message>
        <source>OpenD may not be run</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenD 沒有獲准執行</translation>
    </message>
    <message>
        <source>OpenD may not read its key</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>OpenD 沒有權限讀取密鑰</translation>
    </message>
    <message>
        <source>OpenD may not write into its data folder</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>OpenD 無權寫入自己的數據目錄</translation>
    </message>
    <message>
        <source>OpenD must not be running meanwhile. Files that only the old version had stay.</source>
        <extracomment>fixes.update</extracomment>
        <translation>在此期間 OpenD 不能運行。只屬於舊版本的檔案會保留。</translation>
    </message>
    <message>
        <source>OpenD refused trade calls before it had its key; now both sides need it.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 在設定密鑰之前拒絕過交易請求；現在雙方都需要密鑰。</translation>
    </message>
    <message>
        <source>OpenD runs &amp;again</source>
        <extracomment>gui.report</extracomment>
        <translation>OpenD 已重新運行(&amp;A)</translation>
    </message>
    <message>
        <source>OpenD runs only as long as somebody has started it by hand.</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenD 只能由人手動啟動，停止後不會自行恢復。</translation>
    </message>
    <message>
        <source>OpenD runs only because somebody started it</source>
        <extracomment>simulator.faults.background</extracomment>
        <translation>OpenD 只是因為有人手動啟動才在運行</translation>
    </message>
    <message>
        <source>OpenD runs with the memory there is.</source>
        <extracomment>checks.memory</extracomment>
        <translation>現有記憶體足以讓 OpenD 運行。</translation>
    </message>
    <message>
        <source>OpenD runs, but after a restart of this computer nobody would start it. See how it is kept running now, let systemd do it, and look again.</source>
        <extracomment>simulator.faults.background</extracomment>
        <translation>OpenD 正在運行，但這台電腦重新啟動後不會有人啟動它。請看它現在靠什麼保持運行，改由 systemd 管理，然後重新檢查。</translation>
    </message>
    <message>
        <source>OpenD seems to remember a login.</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenD 看來記住了登入。</translation>
    </message>
    <message>
        <source>OpenD starts a second process that watches the first; systemd loses sight of both unless -no_monitor=1 is given. It must be started in its own folder, its home must be writable, and restarts need long pauses and a limit in the section [Unit], because the vendor rations logins.</source>
        <extracomment>symptoms.x07_systemd_unit</extracomment>
        <translation>OpenD 會啟動第二個進程來監視第一個；如果不加 -no_monitor=1，systemd 會同時失去對兩者的跟蹤。它必須在自己的資料夾中啟動，主資料夾必須可寫，並且需要較長的重新啟動間隔，在 [Unit] 區段中還要設定重新啟動次數上限，因為官方限制登入次數。</translation>
    </message>
    <message>
        <source>OpenD starts a second process, and systemd takes the first one&apos;s end for OpenD&apos;s</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>OpenD 會再啟動一個進程，systemd 卻把第一個進程的結束當成 OpenD 的結束</translation>
    </message>
    <message>
        <source>OpenD starts only when {user} logs in, and ends when {user} logs out.</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenD 在 {user} 登入系統時才啟動，並在 {user} 登出時結束。</translation>
    </message>
    <message>
        <source>OpenD waits for a phone code, and each new connection may void it. Hold the line afterwards.</source>
        <extracomment>facts.reach</extracomment>
        <translation>OpenD 正在等待手機驗證碼，每建立一個新連接都可能使它失效。請等驗證碼處理完，再測試保持連接。</translation>
    </message>
    <message>
        <source>OpenD was started often in the last hours, and that comes first.</source>
        <extracomment>checks.network</extracomment>
        <translation>OpenD 在最近幾小時內啟動過多次，請先考慮這一點。</translation>
    </message>
    <message>
        <source>OpenD with a window is updated by the installer in the new package.</source>
        <extracomment>fixes.update</extracomment>
        <translation>可視化 OpenD 由新安裝包中的安裝程式更新。</translation>
    </message>
    <message>
        <source>OpenD with a window needs a desktop to run on; in the background runs the command line edition.</source>
        <extracomment>checks.background</extracomment>
        <translation>可視化 OpenD 需要桌面環境才能運行；在背景運行的是命令列 OpenD。</translation>
    </message>
    <message>
        <source>OpenD with a window runs only once on a computer; for two accounts use the command line edition.</source>
        <extracomment>checks.twins</extracomment>
        <translation>可視化 OpenD 在一台電腦上只能運行一個；要用兩個帳號，請使用命令列 OpenD。</translation>
    </message>
    <message>
        <source>OpenD would ask for account and password, and in the background nobody answers.</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenD 會要求輸入帳號和密碼，而在背景沒有人回應。</translation>
    </message>
    <message>
        <source>OpenD writes a new log at each start and never removes one. Most room goes to logs at level debug, to the Python SDK, which writes its own whatever log_level says, and to the output of an OpenD started with -console=0, which redraws its prompt without end.</source>
        <extracomment>symptoms.x10_log_folder_full</extracomment>
        <translation>OpenD 每次啟動都會建立新的日誌，而且從不刪除。佔用空間最多的是：debug 級別的日誌；Python SDK 自己寫的日誌，不受 log_level 影響；以及用 -console=0 啟動的 OpenD 的輸出，它會不停地重繪提示字元。</translation>
    </message>
    <message>
        <source>OpenD&apos;s Telnet port is off, so it cannot be told to update itself.</source>
        <extracomment>fixes.update</extracomment>
        <translation>OpenD 的 Telnet 連接埠沒有開啟，所以無法讓它自行更新。</translation>
    </message>
    <message>
        <source>OpenD&apos;s files may be replaced.</source>
        <extracomment>checks.update</extracomment>
        <translation>OpenD 的檔案可以替換。</translation>
    </message>
    <message>
        <source>OpenD&apos;s last start did not end because a server could not be started.</source>
        <extracomment>checks.last_words</extracomment>
        <translation>OpenD 上次啟動沒有因服務啟動失敗而退出。</translation>
    </message>
    <message>
        <source>OpenD&apos;s last start did not end for want of its own data.</source>
        <extracomment>checks.last_words</extracomment>
        <translation>OpenD 上次啟動沒有因缺少自帶數據而退出。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log does not say so of its last start.</source>
        <extracomment>checks.last_words</extracomment>
        <translation>OpenD 日誌中，上次啟動沒有這樣的記錄。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log says that its own data was missing.</source>
        <extracomment>checks.last_words</extracomment>
        <translation>OpenD 日誌顯示其自帶數據不存在。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log says that one of its servers could not be started.</source>
        <extracomment>checks.last_words</extracomment>
        <translation>OpenD 日誌顯示有一項服務啟動失敗。</translation>
    </message>
    <message>
        <source>OpenD&apos;s login went well over the container&apos;s own network.</source>
        <extracomment>checks.container</extracomment>
        <translation>OpenD 透過容器自己的網絡登入成功。</translation>
    </message>
    <message>
        <source>OpenD&apos;s logs do not fill the disk.</source>
        <extracomment>checks.log_room</extracomment>
        <translation>OpenD 的日誌沒有佔滿磁碟。</translation>
    </message>
    <message>
        <source>OpenD&apos;s logs fill the disk</source>
        <extracomment>symptoms.x10_log_folder_full</extracomment>
        <translation>OpenD 的日誌佔滿磁碟</translation>
    </message>
    <message>
        <source>OpenD&apos;s logs take {total}, and the disk has {free} left.</source>
        <extracomment>checks.log_room</extracomment>
        <translation>OpenD 的日誌佔用 {total}，磁碟還剩 {free}。</translation>
    </message>
    <message>
        <source>OpenD&apos;s logs take {total}.</source>
        <extracomment>checks.log_room</extracomment>
        <translation>OpenD 的日誌佔用 {total}。</translation>
    </message>
    <message>
        <source>OpenD&apos;s logs tell of no update that failed.</source>
        <extracomment>checks.update</extracomment>
        <translation>OpenD 的日誌中沒有更新失敗的記錄。</translation>
    </message>
    <message>
        <source>OpenD&apos;s own logs (GTWLog)</source>
        <extracomment>checks.log_room</extracomment>
        <translation>OpenD 自己的日誌（GTWLog）</translation>
    </message>
    <message>
        <source>OpenD&apos;s terminal has no size: it would drop a code that has to be typed one day.</source>
        <extracomment>checks.container</extracomment>
        <translation>OpenD 的終端沒有設定大小：以後需要輸入驗證碼時，輸入會被捨棄。</translation>
    </message>
    <message>
        <source>OpenD&apos;s updater cannot replace files that another program holds open, that this user may not write, or for which there is no room. Whoever stands in the way is named here. A new package from the vendor&apos;s site can also be unpacked over the old program: OpenD.xml and the data folder stay.</source>
        <extracomment>symptoms.q19_update_failed</extracomment>
        <translation>如果檔案正被其他程式佔用、目前用戶沒有寫入權限，或者空間不足，OpenD 的更新程式就無法替換這些檔案。具體是什麼造成了阻礙，會在這裏列出。也可以把從官方網站下載的新安裝包直接解壓到舊程式之上：OpenD.xml 和數據目錄會保留。</translation>
    </message>
    <message>
        <source>OpenD&apos;s updater may not replace {count} of its files.</source>
        <extracomment>checks.update</extracomment>
        <translation>OpenD 的更新程式無權替換它的 {count} 個檔案。</translation>
    </message>
    <message>
        <source>OpenD&apos;s updater may not replace {path}.</source>
        <extracomment>checks.update</extracomment>
        <translation>OpenD 的更新程式無權替換 {path}。</translation>
    </message>
    <message>
        <source>OpenD&apos;s window closes by itself a moment after it was started. See what its log says last, and which edition has no such trouble.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenD 的視窗啟動後不久就自行關閉。請看日誌最後說了什麼，以及哪一種版本沒有這個問題。</translation>
    </message>
    <message>
        <source>OpenD&apos;s window does not start, because this system lacks the library that mounts AppImages. See which package brings it here, have a starter written that needs none, and look again.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenD 的視窗無法啟動，因為這個系統缺少掛載 AppImage 所需的程式庫。請看可以安裝哪個套件，讓精靈寫一個不需要它的啟動程式，然後重新檢查。</translation>
    </message>
    <message>
        <source>OpenD.xml is a folder</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenD.xml 是一個資料夾</translation>
    </message>
    <message>
        <source>Permission was not given, so this was not run: {command}</source>
        <extracomment>journal.running</extracomment>
        <translation>沒有得到授權，所以沒有執行：{command}</translation>
    </message>
    <message>
        <source>Permissions in {folder}</source>
        <extracomment>checks.update</extracomment>
        <translation>{folder} 中的權限</translation>
    </message>
    <message>
        <source>Press Enter when it is done, or Ctrl+C to stop.</source>
        <extracomment>cli.report</extracomment>
        <translation>完成後請按 Enter；要停止請按 Ctrl+C。</translation>
    </message>
    <message>
        <source>Process {pid} may not be looked at by this user.</source>
        <extracomment>machine.keepers</extracomment>
        <translation>目前用戶無權查看進程 {pid}。</translation>
    </message>
    <message>
        <source>Put the vendor&apos;s SDK in the place of “{name}”.</source>
        <extracomment>fixes.sdk</extracomment>
        <translation>用官方 SDK 取代「{name}」。</translation>
    </message>
    <message>
        <source>Python 3.11</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>Python 3.11</translation>
    </message>
    <message>
        <source>Python does not fork by itself on this system.</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>在這個系統上，Python 不會自動使用 fork。</translation>
    </message>
    <message>
        <source>Python is one of five languages with an SDK of the vendor&apos;s; any other speaks the protocol itself.</source>
        <extracomment>checks.languages</extracomment>
        <translation>Python 是提供官方 SDK 的五種語言之一；使用其他語言需自行對接協議。</translation>
    </message>
    <message>
        <source>Python scripts ({pattern})</source>
        <extracomment>gui.widgets.script_row</extracomment>
        <translation>Python 腳本（{pattern}）</translation>
    </message>
    <message>
        <source>Record it while I let it happen &amp;once more</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>重現問題並錄製(&amp;O)</translation>
    </message>
    <message>
        <source>Remove the package “{name}” from {python}, in a terminal.</source>
        <extracomment>fixes.sdk</extracomment>
        <translation>在終端機中從 {python} 移除套件「{name}」。</translation>
    </message>
    <message>
        <source>Report for the vendor&apos;s engineers</source>
        <extracomment>gui.report</extracomment>
        <translation>給官方工程師的報告</translation>
    </message>
    <message>
        <source>Restart={restart} after {seconds} seconds</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>Restart={restart}，間隔 {seconds} 秒</translation>
    </message>
    <message>
        <source>Run it with Python when you need it: {path}</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>需要時用 Python 執行它：{path}</translation>
    </message>
    <message>
        <source>Run it: python3 &apos;{path}&apos;. It is meant to be read and put into your own language.</source>
        <extracomment>fixes.example</extracomment>
        <translation>請執行：python3 &apos;{path}&apos;。它供您閱讀，並改寫成您自己所用的編程語言。</translation>
    </message>
    <message>
        <source>Run “{command}” to try again.</source>
        <extracomment>cli.report</extracomment>
        <translation>請執行「{command}」再試一次。</translation>
    </message>
    <message>
        <source>Run “{command}” in a terminal, or press “Vendor report…” in the window: it raises the log level, waits until you have let the trouble happen, collects just that part of the logs without your secrets, and sets the level back.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>請在終端中執行「{command}」，或在視窗中按一下「官方支援報告…」：它會調高日誌級別，等您讓問題重現，只收集那一段日誌（不含您的敏感資訊），然後把級別恢復原樣。</translation>
    </message>
    <message>
        <source>S&amp;DK and its version</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>SDK 及其版本(&amp;D)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>另存新檔(&amp;V)</translation>
    </message>
    <message>
        <source>Save an example that speaks the protocol with nothing but Python.</source>
        <extracomment>fixes.example</extracomment>
        <translation>儲存一個只用 Python 本身實現該協議的範例。</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>另存新檔</translation>
    </message>
    <message>
        <source>Save it as {path}? [y/N]</source>
        <extracomment>cli.report</extracomment>
        <translation>要儲存為 {path} 嗎？[y/N]</translation>
    </message>
    <message>
        <source>Save the &amp;report</source>
        <extracomment>gui.report</extracomment>
        <translation>儲存報告(&amp;R)</translation>
    </message>
    <message>
        <source>Saved: {path} ({size}). Nothing was sent anywhere; look into it before you hand it over.</source>
        <extracomment>cli.report</extracomment>
        <translation>已儲存：{path}（{size}）。內容沒有發送到任何地方；交出之前，請先自行查看內容。</translation>
    </message>
    <message>
        <source>Say how long to record with --minutes, or take what is there already with --last.</source>
        <extracomment>cli.report</extracomment>
        <translation>請用 --minutes 指定錄製多久，或用 --last 收集已有的日誌。</translation>
    </message>
    <message>
        <source>Script and OpenD agree on whether they encrypt.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>腳本與 OpenD 在是否加密上一致。</translation>
    </message>
    <message>
        <source>Scripts connect and are cut off at once, because a web server answers on OpenD&apos;s port. See what it is that answers, decide which of the two keeps the port, and look again.</source>
        <extracomment>simulator.faults.lookalikes</extracomment>
        <translation>腳本一連上就被斷開，因為在 OpenD 連接埠上回應的是網頁伺服器。請看回應的是什麼程式，決定連接埠由哪一個使用，然後重新檢查。</translation>
    </message>
    <message>
        <source>Secrets that were taken out: {count}</source>
        <extracomment>report.as_bundle</extracomment>
        <translation>已去除的敏感資料：{count} 條</translation>
    </message>
    <message>
        <source>Send KeepAlive (protocol 1004) every {pace} s, which is 0.8 of the interval OpenD names, from the start on and also while nothing else is sent. The vendor&apos;s SDKs do that by themselves, as long as their threads may run: a script that computes for minutes in one piece, or is suspended, is silent, too. Once a night the vendor renews its servers, and then every line ends: connect again.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>請從一開始就每 {pace} 秒發送一次 KeepAlive（協議 1004），即 OpenD 所給間隔的 0.8 倍，沒有其他數據要發送時也不要中斷。官方 SDK 會自動發送，前提是其執行緒能夠運行：腳本如果連續計算好幾分鐘，或被暫停，就同樣不會發送。官方每晚會更新一次伺服器，屆時所有連接都會斷開：請重新連接。</translation>
    </message>
    <message>
        <source>Some of OpenD&apos;s files belong to root</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenD 的部分檔案歸 root 所有</translation>
    </message>
    <message>
        <source>Somebody wrote a systemd unit for OpenD, and with it OpenD ends at once and is started again and again. See which lines are wrong and why, mend them, and look again.</source>
        <extracomment>simulator.faults.background</extracomment>
        <translation>有人為 OpenD 寫了一個 systemd 單元，結果 OpenD 一啟動就退出，並且反覆被重新啟動。請看哪幾行有誤、為什麼，修正後重新檢查。</translation>
    </message>
    <message>
        <source>Something only you can do.</source>
        <extracomment>gui.widgets.finding</extracomment>
        <translation>需要您親自操作。</translation>
    </message>
    <message>
        <source>Start OpenD again now, so that it reads the new log level.</source>
        <extracomment>report.bundle.recording</extracomment>
        <translation>現在請重新啟動 OpenD，使新的日誌級別生效。</translation>
    </message>
    <message>
        <source>Start OpenD again, then give every script the same file, in Python before the first context: SysConfig.set_init_rsa_file(&quot;{path}&quot;) and SysConfig.enable_proto_encrypt(True).</source>
        <extracomment>fixes.keys</extracomment>
        <translation>請重新啟動 OpenD，然後讓每個腳本使用同一個檔案。在 Python 中，請在建立第一個 context 之前呼叫：SysConfig.set_init_rsa_file(&quot;{path}&quot;) 和 SysConfig.enable_proto_encrypt(True)。</translation>
    </message>
    <message>
        <source>Start OpenD again. Its settings are as they were.</source>
        <extracomment>fixes.update</extracomment>
        <translation>請重新啟動 OpenD。設定保持原樣。</translation>
    </message>
    <message>
        <source>Start OpenD again. Its settings are as they were; the new version also knows {names}.</source>
        <extracomment>fixes.update</extracomment>
        <translation>請重新啟動 OpenD。設定保持原樣；新版本還支援這些設定：{names}。</translation>
    </message>
    <message>
        <source>Start OpenD once in a terminal, log in, and answer yes when it asks whether to remember the password. Only then can it start in the background.</source>
        <extracomment>checks.background</extracomment>
        <translation>請先在終端中啟動一次 OpenD 並登入，在詢問是否記住密碼時回答「是」。這樣它才能在背景啟動。</translation>
    </message>
    <message>
        <source>Start {starter} in a terminal and log in with the second account. In scripts: OpenQuoteContext(host=&apos;127.0.0.1&apos;, port={first}) is the first OpenD, OpenQuoteContext(host=&apos;127.0.0.1&apos;, port={port}) the second.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>請在終端機中啟動 {starter}，並用第二個帳號登入。在腳本中：OpenQuoteContext(host=&apos;127.0.0.1&apos;, port={first}) 是第一個 OpenD，OpenQuoteContext(host=&apos;127.0.0.1&apos;, port={port}) 是第二個。</translation>
    </message>
    <message>
        <source>Starts that were left waiting for a phone code, by OpenD&apos;s logs</source>
        <extracomment>checks.device</extracomment>
        <translation>停在等待手機驗證碼這一步的啟動（依據 OpenD 日誌）</translation>
    </message>
    <message>
        <source>Stop hold&amp;ing</source>
        <extracomment>gui.widgets.hold_panel</extracomment>
        <translation>停止保持(&amp;I)</translation>
    </message>
    <message>
        <source>Take the package for this kind of computer if the vendor has one; for Linux there is only x86_64. Or run OpenD on another computer or server: scripts on this one can connect to it.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>如果官方提供適用於這類電腦的安裝包，請使用它；Linux 版只有 x86_64。或者在另一台電腦或伺服器上運行 OpenD：這台電腦上的腳本可以連接到它。</translation>
    </message>
    <message>
        <source>Take what was written in the last minutes:</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>收集最近一段時間寫入的日誌（分鐘）：</translation>
    </message>
    <message>
        <source>Tell OpenD to update itself.</source>
        <extracomment>fixes.update</extracomment>
        <translation>讓 OpenD 自行更新。</translation>
    </message>
    <message>
        <source>That is no account: only letters, digits and . + @ - _ can be in it.</source>
        <extracomment>opend.background</extracomment>
        <translation>這不是帳號：帳號只能包含字母、數字和 . + @ - _。</translation>
    </message>
    <message>
        <source>The AppImage cannot be mounted</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>AppImage 無法掛載</translation>
    </message>
    <message>
        <source>The Python SDK cannot be imported</source>
        <extracomment>symptoms.x11_sdk_environment</extracomment>
        <translation>無法匯入 Python SDK</translation>
    </message>
    <message>
        <source>The Python that the script is most likely run with has the SDK that it imports.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>最可能用來運行腳本的 Python 裝有腳本所匯入的 SDK。</translation>
    </message>
    <message>
        <source>The SDK can write its log, which it does as soon as it is imported.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>SDK 可以寫日誌；它一被匯入就會寫日誌。</translation>
    </message>
    <message>
        <source>The SDK can write its log.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>SDK 可以寫日誌。</translation>
    </message>
    <message>
        <source>The SDK cannot be imported: protobuf is not as it has to be.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>SDK 無法匯入：protobuf 不符合要求。</translation>
    </message>
    <message>
        <source>The SDK may not write its log, and so cannot even be imported.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>SDK 無權寫日誌，因此連匯入都做不到。</translation>
    </message>
    <message>
        <source>The SDK that the script imports is installed.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>腳本所匯入的 SDK 已安裝。</translation>
    </message>
    <message>
        <source>The SDKs are no newer than OpenD.</source>
        <extracomment>checks.languages</extracomment>
        <translation>SDK 的版本不比 OpenD 新。</translation>
    </message>
    <message>
        <source>The command line edition can run twice, the one with a window cannot. Each needs settings with ports of its own. The vendor&apos;s advice to write both accounts and passwords into two OpenD.xml holds only below 10.10; from then on each OpenD asks for its account when it starts, and scripts choose between the two by the port.</source>
        <extracomment>symptoms.q17_two_opends</extracomment>
        <translation>命令列 OpenD 可以運行兩個，可視化 OpenD 不行。每個都需要有自己的連接埠和設定。官方建議把兩個帳號和密碼分別寫入兩份 OpenD.xml，這只適用於 10.10 之前的版本；從 10.10 起，每個 OpenD 啟動時都會要求輸入帳號，腳本則透過連接埠來選擇使用哪一個。</translation>
    </message>
    <message>
        <source>The configuration of this OpenD cannot be read.</source>
        <extracomment>facts.twins</extracomment>
        <translation>無法讀取這個 OpenD 的設定檔。</translation>
    </message>
    <message>
        <source>The data folder is not in the layer that goes with the container.</source>
        <extracomment>checks.container</extracomment>
        <translation>數據目錄不在會隨容器消失的那一層中。</translation>
    </message>
    <message>
        <source>The disk has room for the new program beside the old one.</source>
        <extracomment>checks.update</extracomment>
        <translation>磁碟空間足夠同時存放新舊兩個程式。</translation>
    </message>
    <message>
        <source>The disk is nearly full, and nobody knows why. See what takes the room, and what may go.</source>
        <extracomment>simulator.faults.log_room</extracomment>
        <translation>磁碟快滿了，卻沒人知道為什麼。請看是什麼佔用了空間，哪些可以清理。</translation>
    </message>
    <message>
        <source>The downloaded package (a .tar.gz file)</source>
        <extracomment>fixes.update</extracomment>
        <translation>下載的安裝包（.tar.gz 檔案）</translation>
    </message>
    <message>
        <source>The downloaded package cannot be unpacked, because it is a page of the site. See which file it is and what is in it, and look again.</source>
        <extracomment>simulator.faults.update</extracomment>
        <translation>下載的安裝包無法解壓，因為它其實是網站的一個網頁。請看是哪個檔案、裏面是什麼，然後重新檢查。</translation>
    </message>
    <message>
        <source>The downloaded package of OpenD cannot be unpacked</source>
        <extracomment>symptoms.x14_truncated_download</extracomment>
        <translation>下載的 OpenD 安裝包無法解壓</translation>
    </message>
    <message>
        <source>The downloads of OpenD are whole, by their first and last bytes.</source>
        <extracomment>checks.downloads</extracomment>
        <translation>從首尾位元組來看，已下載的 OpenD 安裝包是完整的。</translation>
    </message>
    <message>
        <source>The edition with a window brings its own data along inside.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>可視化 OpenD 的自帶數據就在程式內部。</translation>
    </message>
    <message>
        <source>The example of the protocol is saved.</source>
        <extracomment>checks.languages</extracomment>
        <translation>協議範例已儲存。</translation>
    </message>
    <message>
        <source>The folder is not the home of this user, so its user&apos;s sessions are not looked at.</source>
        <extracomment>checks.background</extracomment>
        <translation>該資料夾不是目前用戶的主資料夾，因此不檢查其所屬用戶的工作階段。</translation>
    </message>
    <message>
        <source>The front page</source>
        <extracomment>gui.widgets.report_preview</extracomment>
        <translation>首頁</translation>
    </message>
    <message>
        <source>The key file is not there</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>密鑰檔案不存在</translation>
    </message>
    <message>
        <source>The key is in a form that OpenD does not read</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>密鑰的格式是 OpenD 不能讀取的</translation>
    </message>
    <message>
        <source>The last update of OpenD failed.</source>
        <extracomment>checks.update</extracomment>
        <translation>OpenD 上一次更新失敗了。</translation>
    </message>
    <message>
        <source>The log ({place})</source>
        <extracomment>checks.update</extracomment>
        <translation>日誌（{place}）</translation>
    </message>
    <message>
        <source>The log level, raised since {when}, is put back. Start OpenD again.</source>
        <extracomment>cli.report</extracomment>
        <translation>自 {when} 起調高的日誌級別已恢復。請重新啟動 OpenD。</translation>
    </message>
    <message>
        <source>The login finds no network</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>登入時提示沒有網絡</translation>
    </message>
    <message>
        <source>The login that OpenD remembers ({path})</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenD 記住的登入（{path}）</translation>
    </message>
    <message>
        <source>The logs are larger than what is left of the disk</source>
        <extracomment>simulator.faults.log_room</extracomment>
        <translation>日誌比磁碟的剩餘空間還大</translation>
    </message>
    <message>
        <source>The logs tell of no update that failed.</source>
        <extracomment>checks.update</extracomment>
        <translation>日誌中沒有更新失敗的記錄。</translation>
    </message>
    <message>
        <source>The package “{name}” is not the vendor&apos;s SDK, which is “{name}-api”.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>套件「{name}」不是官方 SDK，官方 SDK 是「{name}-api」。</translation>
    </message>
    <message>
        <source>The picture with the code. Only somebody who sees it can read it.</source>
        <extracomment>gui.widgets.picture</extracomment>
        <translation>帶有驗證碼的圖片。只有看得到圖片的人才能讀出驗證碼。</translation>
    </message>
    <message>
        <source>The program loginctl of systemd is not there.</source>
        <extracomment>fixes.background</extracomment>
        <translation>系統中沒有 systemd 的 loginctl 程式。</translation>
    </message>
    <message>
        <source>The program may not be replaced</source>
        <extracomment>simulator.faults.update</extracomment>
        <translation>程式檔案不允許被替換</translation>
    </message>
    <message>
        <source>The program schtasks of Windows is not there.</source>
        <extracomment>fixes.background</extracomment>
        <translation>系統中沒有 Windows 的 schtasks 程式。</translation>
    </message>
    <message>
        <source>The program {path}</source>
        <extracomment>checks.update</extracomment>
        <translation>程式 {path}</translation>
    </message>
    <message>
        <source>The programs ln and rm of the system are not there.</source>
        <extracomment>fixes.background</extracomment>
        <translation>系統中沒有 ln 和 rm 程式。</translation>
    </message>
    <message>
        <source>The quote right over time: {turns}</source>
        <extracomment>gui.widgets.timeline_picture</extracomment>
        <translation>行情權限隨時間的變動：{turns}</translation>
    </message>
    <message>
        <source>The recording was stopped.</source>
        <extracomment>report.bundle.recording</extracomment>
        <translation>錄製已停止。</translation>
    </message>
    <message>
        <source>The region of the account (InitConnect)</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>帳號所屬地區（InitConnect）</translation>
    </message>
    <message>
        <source>The report is saved: {path}</source>
        <extracomment>gui.report</extracomment>
        <translation>報告已儲存：{path}</translation>
    </message>
    <message>
        <source>The report was not made.</source>
        <extracomment>cli.report</extracomment>
        <translation>未製作報告。</translation>
    </message>
    <message>
        <source>The report was not saved; nothing of it was kept.</source>
        <extracomment>cli.report</extracomment>
        <translation>報告未儲存，也沒有保留任何內容。</translation>
    </message>
    <message>
        <source>The report was thrown away; nothing of it was kept.</source>
        <extracomment>gui.report</extracomment>
        <translation>報告已捨棄，沒有保留任何內容。</translation>
    </message>
    <message>
        <source>The scheduled task “{name}”</source>
        <extracomment>checks.background</extracomment>
        <translation>排程工作「{name}」</translation>
    </message>
    <message>
        <source>The script closes every context that it makes.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>腳本會關閉它建立的每個 context。</translation>
    </message>
    <message>
        <source>The script connects to the address that OpenD listens on.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>腳本連接的是 OpenD 監聽的地址。</translation>
    </message>
    <message>
        <source>The script connects to the port that OpenD listens on.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>腳本連接的是 OpenD 監聽的連接埠。</translation>
    </message>
    <message>
        <source>The script does not end OpenD over Telnet.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>腳本沒有透過 Telnet 結束 OpenD。</translation>
    </message>
    <message>
        <source>The script does not fork while a context is open.</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>腳本沒有在 context 開啟期間執行 fork。</translation>
    </message>
    <message>
        <source>The script does not open one connection after the other.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>腳本不會一個接一個地不斷開啟連接。</translation>
    </message>
    <message>
        <source>The script does without telnetlib, which newer Pythons no longer have.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>腳本不使用較新的 Python 已不再提供的 telnetlib。</translation>
    </message>
    <message>
        <source>The script encrypts with the same key file as OpenD.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>腳本加密時使用的密鑰檔案與 OpenD 相同。</translation>
    </message>
    <message>
        <source>The script ends each Telnet command with CRLF.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>腳本的每條 Telnet 命令都以 CRLF 結尾。</translation>
    </message>
    <message>
        <source>The script forks while it is connected</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>腳本在已連接時執行了 fork</translation>
    </message>
    <message>
        <source>The script has another port</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>腳本使用的連接埠不同</translation>
    </message>
    <message>
        <source>The script imports no SDK of OpenD&apos;s vendor.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>腳本沒有匯入官方 SDK。</translation>
    </message>
    <message>
        <source>The script imports {module}, which no Python on this computer has.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>腳本匯入了 {module}，但這台電腦上沒有任何 Python 裝有它。</translation>
    </message>
    <message>
        <source>The script opens one connection after the other</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>腳本不斷開啟新的連接</translation>
    </message>
    <message>
        <source>The script that was named is valid Python.</source>
        <extracomment>checks.script_reading</extracomment>
        <translation>指定的腳本是有效的 Python。</translation>
    </message>
    <message>
        <source>The script&apos;s Telnet command is never finished</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>腳本的 Telnet 命令沒有正確結束</translation>
    </message>
    <message>
        <source>The settings of the first OpenD, with other ports, logs of its own and nobody&apos;s login.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>第一個 OpenD 的設定，但連接埠不同、日誌獨立，不含任何人的登入資訊。</translation>
    </message>
    <message>
        <source>The simulated script did not get its {count} connections.</source>
        <extracomment>simulator.faults.connections</extracomment>
        <translation>模擬的腳本未能建立 {count} 個連接。</translation>
    </message>
    <message>
        <source>The system itself keeps this OpenD running: a unit, an agent or a task starts it.</source>
        <extracomment>checks.background</extracomment>
        <translation>系統會讓這個 OpenD 保持運行：由 systemd 單元、launchd 代理程式或排程工作啟動它。</translation>
    </message>
    <message>
        <source>The system refuses to execute OpenD, because the file is made for another kind of processor. See which one it is made for and which one this computer has.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>系統拒絕執行 OpenD，因為這個檔案是為另一種處理器編譯的。請看它是為哪種處理器編譯的，這台電腦又是哪一種。</translation>
    </message>
    <message>
        <source>The system says “Permission denied” when OpenD is started, because the file is not marked as a program. Have it marked, and look again.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>啟動 OpenD 時系統提示「Permission denied」，因為該檔案沒有標記為可執行。讓精靈加上執行權限，然後重新檢查。</translation>
    </message>
    <message>
        <source>The system starts OpenD and keeps it running.</source>
        <extracomment>checks.background</extracomment>
        <translation>系統會啟動 OpenD 並讓它保持運行。</translation>
    </message>
    <message>
        <source>The systemd unit of OpenD is sound.</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>OpenD 的 systemd 單元沒有問題。</translation>
    </message>
    <message>
        <source>The systemd unit of OpenD starts it the way it needs to be started.</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>OpenD 的 systemd 單元按 OpenD 所需的方式啟動它。</translation>
    </message>
    <message>
        <source>The systemd unit {name} does not fit OpenD in {count} points.</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>systemd 單元 {name} 有 {count} 處不適合 OpenD。</translation>
    </message>
    <message>
        <source>The systemd unit {name} does not fit OpenD: {why}.</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>systemd 單元 {name} 不適合 OpenD：{why}。</translation>
    </message>
    <message>
        <source>The terminal that OpenD reads from</source>
        <extracomment>checks.container</extracomment>
        <translation>OpenD 讀取輸入的終端</translation>
    </message>
    <message>
        <source>The unit of OpenD runs also while its user is not logged in.</source>
        <extracomment>checks.background</extracomment>
        <translation>用戶未登入系統時，OpenD 的 systemd 單元也在運行。</translation>
    </message>
    <message>
        <source>The updater that was looked at in a moomoo package names folders of the Futu brand, so it may fail for that reason alone; this is not certain. A new package, unpacked over the old one, does without it.</source>
        <extracomment>checks.update</extracomment>
        <translation>我們查看過一個 moomoo 安裝包裏的更新程式，其中寫的是 Futu 品牌的資料夾，更新可能僅因此就會失敗；這一點並不確定。下載新安裝包並解壓覆蓋舊程式，就用不到更新程式。</translation>
    </message>
    <message>
        <source>The user has no home folder</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>該用戶沒有主資料夾</translation>
    </message>
    <message>
        <source>The vendor describes a second copy of the program folder; -cfg_file, which is documented too, does without. Both OpenDs then share one data folder: how well that goes with two accounts is not documented.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>官方介紹的做法是再複製一份程式目錄；而用同樣有文件說明的 -cfg_file，則不必複製。此時兩個 OpenD 共用一個數據目錄：這樣用兩個帳號是否可靠，官方沒有說明。</translation>
    </message>
    <message>
        <source>The vendor describes two OpenDs side by side without saying whether they share this folder. Should one of them lose its login when the other logs in, run the second as another user of this computer, which gives it a folder of its own. Give each its own log_path, so that their logs can be told apart.</source>
        <extracomment>checks.twins</extracomment>
        <translation>官方介紹過兩個 OpenD 同時運行的做法，但沒有說明它們是否共用這個資料夾。如果其中一個登入後另一個斷線，請用這台電腦的另一個用戶運行第二個 OpenD，它就有自己的資料夾。請為兩者分別設定 log_path，以便區分各自的日誌。</translation>
    </message>
    <message>
        <source>The vendor has SDKs for Python, C++, Java, C# and JavaScript. From any other language you speak OpenD&apos;s protocol over a plain connection: a header of 44 bytes and a body in protobuf or JSON. The wizard saves a small example that works.</source>
        <extracomment>symptoms.q05_languages</extracomment>
        <translation>官方提供 Python、C++、Java、C# 和 JavaScript 的 SDK。使用其他語言時，可以透過一般連接直接使用 OpenD 的協議：44 位元組的標頭，加上 protobuf 或 JSON 格式的內容。精靈可以儲存一個可直接執行的簡短範例。</translation>
    </message>
    <message>
        <source>The vendor&apos;s Python SDK has lost no connections of late.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>官方 Python SDK 近期沒有斷線。</translation>
    </message>
    <message>
        <source>The vendor&apos;s SDK for Python is installed here.</source>
        <extracomment>checks.languages</extracomment>
        <translation>這台電腦已安裝官方 Python SDK。</translation>
    </message>
    <message>
        <source>The vendor&apos;s engineers need OpenD&apos;s logs from the time of the trouble. The wizard collects just those, takes your secrets out, and shows you the result. Nothing is sent anywhere: you hand the file over yourself.</source>
        <extracomment>gui.report</extracomment>
        <translation>官方工程師需要問題發生時段的 OpenD 日誌。精靈只收集這些日誌，去除其中的敏感資料，並把結果給您查看。內容不會發送到任何地方：檔案由您自己交出。</translation>
    </message>
    <message>
        <source>The vendor&apos;s packages are futu-api (import futu) and moomoo-api (import moomoo); packages named “futu” or “moomoo” are something else. They belong into the Python that runs the script. On import the SDK writes a log into OpenD&apos;s folder: where it may not, it cannot be imported at all.</source>
        <extracomment>symptoms.x11_sdk_environment</extracomment>
        <translation>官方的套件是 futu-api（import futu）和 moomoo-api（import moomoo）；名為「futu」或「moomoo」的套件則是其他東西。套件必須安裝在執行腳本的那個 Python 中。匯入時，SDK 會在 OpenD 的資料夾中寫日誌：如果沒有寫入權限，就完全無法匯入。</translation>
    </message>
    <message>
        <source>The window crashes in its charts</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>視窗因圖表功能異常結束</translation>
    </message>
    <message>
        <source>The wizard notices by itself; or press Enter when it is done. Ctrl+C gives up.</source>
        <extracomment>cli.waiting</extracomment>
        <translation>完成後精靈會自動察覺；您也可以在完成後按 Enter。按 Ctrl+C 放棄。</translation>
    </message>
    <message>
        <source>Their logs</source>
        <extracomment>checks.twins</extracomment>
        <translation>它們的日誌</translation>
    </message>
    <message>
        <source>Then install {name}-api, whose files the other one may have overwritten.</source>
        <extracomment>fixes.sdk</extracomment>
        <translation>然後安裝 {name}-api，因為它的檔案可能已被前者覆寫。</translation>
    </message>
    <message>
        <source>There are characters in {value} that such a file cannot hold.</source>
        <extracomment>opend.background</extracomment>
        <translation>{value} 中有這種檔案不能包含的字元。</translation>
    </message>
    <message>
        <source>There are no logs that could fill the disk.</source>
        <extracomment>checks.log_room</extracomment>
        <translation>沒有會佔滿磁碟的日誌。</translation>
    </message>
    <message>
        <source>There are too many configurations in {folder}.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>{folder} 中的設定檔太多。</translation>
    </message>
    <message>
        <source>There are too many copies of {folder}.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>{folder} 的副本太多。</translation>
    </message>
    <message>
        <source>There are too many files in {folder} for a program of {brand}.</source>
        <extracomment>opend.instances</extracomment>
        <translation>{folder} 中的檔案太多，不像 {brand} 的程式目錄。</translation>
    </message>
    <message>
        <source>There are too many files in {folder}.</source>
        <extracomment>facts.update</extracomment>
        <translation>{folder} 中的檔案太多。</translation>
    </message>
    <message>
        <source>There are {count} OpenDs on this computer.</source>
        <extracomment>checks.twins</extracomment>
        <translation>這台電腦上有 {count} 個 OpenD。</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <extracomment>fixes.example</extracomment>
        <translation>檔案 {path} 已經存在。</translation>
    </message>
    <message>
        <source>There is a second OpenD with settings of its own.</source>
        <extracomment>checks.twins</extracomment>
        <translation>有第二個使用獨立設定的 OpenD。</translation>
    </message>
    <message>
        <source>There is a unit for OpenD, but nothing starts it with this computer.</source>
        <extracomment>checks.background</extracomment>
        <translation>已有 OpenD 的 systemd 單元，但它不會隨電腦啟動。</translation>
    </message>
    <message>
        <source>There is an example of OpenD&apos;s protocol to begin with, in a language without an SDK.</source>
        <extracomment>checks.languages</extracomment>
        <translation>已有一個 OpenD 協議範例，可供沒有 SDK 的語言入門使用。</translation>
    </message>
    <message>
        <source>There is another unit at {path} already.</source>
        <extracomment>fixes.background</extracomment>
        <translation>{path} 處已經有另一個 systemd 單元。</translation>
    </message>
    <message>
        <source>There is no downloaded package of OpenD in the usual folders.</source>
        <extracomment>checks.downloads</extracomment>
        <translation>常用資料夾中沒有已下載的 OpenD 安裝包。</translation>
    </message>
    <message>
        <source>There is no enabled unit of the user&apos;s own for OpenD.</source>
        <extracomment>checks.background</extracomment>
        <translation>該用戶沒有已啟用的 OpenD systemd 單元。</translation>
    </message>
    <message>
        <source>There is no example of OpenD&apos;s protocol here yet. The wizard can save one that works with this OpenD.</source>
        <extracomment>checks.languages</extracomment>
        <translation>這裏還沒有 OpenD 協議的範例。精靈可以儲存一個適用於這個 OpenD 的範例。</translation>
    </message>
    <message>
        <source>There is no file {path}. Give its whole path.</source>
        <extracomment>fixes.update</extracomment>
        <translation>沒有檔案 {path}。請給出完整路徑。</translation>
    </message>
    <message>
        <source>There is no folder {folder} to put the report into.</source>
        <extracomment>cli.report</extracomment>
        <translation>沒有可用來存放報告的資料夾 {folder}。</translation>
    </message>
    <message>
        <source>There is no second OpenD</source>
        <extracomment>simulator.faults.twins</extracomment>
        <translation>還沒有第二個 OpenD</translation>
    </message>
    <message>
        <source>There is no {brand} for the command line in {path}.</source>
        <extracomment>fixes.update</extracomment>
        <translation>{path} 中沒有命令列版的 {brand}。</translation>
    </message>
    <message>
        <source>There is not enough room for an update.</source>
        <extracomment>checks.update</extracomment>
        <translation>空間不足，無法更新。</translation>
    </message>
    <message>
        <source>There is only one OpenD with settings of its own.</source>
        <extracomment>checks.twins</extracomment>
        <translation>只有一個使用獨立設定的 OpenD。</translation>
    </message>
    <message>
        <source>There is room for an update.</source>
        <extracomment>checks.update</extracomment>
        <translation>空間足夠，可以更新。</translation>
    </message>
    <message>
        <source>There is systemd on Linux only.</source>
        <extracomment>simulator.faults.background</extracomment>
        <translation>只有 Linux 上才有 systemd。</translation>
    </message>
    <message>
        <source>This OpenD ({path})</source>
        <extracomment>checks.twins</extracomment>
        <translation>這個 OpenD（{path}）</translation>
    </message>
    <message>
        <source>This OpenD is simulated: it is done for you.</source>
        <extracomment>cli.waiting</extracomment>
        <translation>這個 OpenD 是模擬的：這一步已替您完成。</translation>
    </message>
    <message>
        <source>This OpenD shares its data folder with no other.</source>
        <extracomment>checks.twins</extracomment>
        <translation>這個 OpenD 沒有與其他 OpenD 共用數據目錄。</translation>
    </message>
    <message>
        <source>This can be practised on Linux only: elsewhere such a file would really take the room.</source>
        <extracomment>simulator.faults.log_room</extracomment>
        <translation>這項練習只能在 Linux 上進行：在其他系統上，這樣的檔案會真的佔用空間。</translation>
    </message>
    <message>
        <source>This changes the system for everybody on it, and needs an administrator&apos;s rights and the network.</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>這會更改整個系統，影響所有用戶，並需要管理員權限和網絡。</translation>
    </message>
    <message>
        <source>This changes the system for everybody on it, and needs an administrator&apos;s rights and the network. Should the package not be found, run first: sudo apt-get update</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>這會更改整個系統，影響所有用戶，並需要管理員權限和網絡。如果找不到套件，請先執行：sudo apt-get update</translation>
    </message>
    <message>
        <source>This comes of running OpenD or a script with sudo. By hand: sudo chown {user} &apos;{path}&apos;</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>這是用 sudo 運行 OpenD 或腳本造成的。手動處理：sudo chown {user} &apos;{path}&apos;</translation>
    </message>
    <message>
        <source>This point is mended: {what}.</source>
        <extracomment>fixes.systemd_unit</extracomment>
        <translation>修正了這一處：{what}。</translation>
    </message>
    <message>
        <source>This practice can be done as root only: nobody else can give files away.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>這項練習只能以 root 身份進行：其他用戶無法更改檔案的擁有者。</translation>
    </message>
    <message>
        <source>This practice cannot be done as root: root may read everything.</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>無法以 root 身份做這項練習：root 可以讀取一切。</translation>
    </message>
    <message>
        <source>This practice cannot be done here: {name} is installed.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>無法在這裏做這項練習：已安裝 {name}。</translation>
    </message>
    <message>
        <source>This practice is left out on Windows, whose firewall would ask about the simulated OpenD.</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>這項練習不在 Windows 上提供，因為 Windows 防火牆會就模擬的 OpenD 彈出詢問。</translation>
    </message>
    <message>
        <source>This practice needs Linux.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>這項練習需要 Linux。</translation>
    </message>
    <message>
        <source>This practice needs Unix permissions.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>這項練習需要 Unix 權限。</translation>
    </message>
    <message>
        <source>This system has no program {name} in its own folders.</source>
        <extracomment>fixes.commands</extracomment>
        <translation>此系統內置的資料夾中沒有程式 {name}。</translation>
    </message>
    <message>
        <source>This takes {size} on the disk, unless its file system lets copies share their room. Each folder is updated by itself.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>這會佔用磁碟 {size}，除非檔案系統允許副本共用空間。每個資料夾需要各自更新。</translation>
    </message>
    <message>
        <source>This user may replace every file of OpenD&apos;s program folder.</source>
        <extracomment>checks.update</extracomment>
        <translation>目前用戶有權替換 OpenD 程式目錄中的每個檔案。</translation>
    </message>
    <message>
        <source>Too many files: change them with chmod -R u+w {folder}</source>
        <extracomment>fixes.update</extracomment>
        <translation>檔案太多：請用 chmod -R u+w {folder} 更改權限</translation>
    </message>
    <message>
        <source>Trade calls from another computer are refused</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>來自其他電腦的交易請求被拒絕</translation>
    </message>
    <message>
        <source>Trouble with &amp;quotes</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>行情問題(&amp;Q)</translation>
    </message>
    <message>
        <source>Trouble with &amp;trades</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>交易問題(&amp;T)</translation>
    </message>
    <message>
        <source>Two OpenDs are given the same port {number}: only the first one gets it.</source>
        <extracomment>checks.twins</extracomment>
        <translation>兩個 OpenD 設定了同一個連接埠 {number}：只有先啟動的那個能使用。</translation>
    </message>
    <message>
        <source>Two OpenDs of one brand share one data folder; how well that goes is not documented.</source>
        <extracomment>checks.twins</extracomment>
        <translation>同一品牌的兩個 OpenD 共用一個數據目錄；官方沒有說明這樣是否可靠。</translation>
    </message>
    <message>
        <source>Two connections to OpenD are held side by side for {count} of the intervals that it names, often 40 seconds: one sends heartbeats, the other says nothing. Nothing is changed.</source>
        <extracomment>gui.widgets.hold_panel</extracomment>
        <translation>同時保持兩個到 OpenD 的連接，維持時間為 OpenD 給出的心跳間隔（通常約 40 秒）的 {count} 倍：一個發送心跳，另一個不發送任何內容。不會作出任何更改。</translation>
    </message>
    <message>
        <source>Two connections to {ip}:{port} are held for {count} of the intervals that OpenD names.</source>
        <extracomment>cli.hold</extracomment>
        <translation>正在保持兩個到 {ip}:{port} 的連接，維持時間為 OpenD 給出的心跳間隔的 {count} 倍。</translation>
    </message>
    <message>
        <source>Under systemd OpenD ends at once, or is started again and again</source>
        <extracomment>symptoms.x07_systemd_unit</extracomment>
        <translation>由 systemd 管理時，OpenD 一啟動就退出，或反覆被重新啟動</translation>
    </message>
    <message>
        <source>Unpack OpenD {version} over the old program, and keep OpenD.xml.</source>
        <extracomment>fixes.update</extracomment>
        <translation>把 OpenD {version} 解壓到舊程式之上，並保留 OpenD.xml。</translation>
    </message>
    <message>
        <source>Unpack a new package over the old program, and keep OpenD.xml.</source>
        <extracomment>fixes.update</extracomment>
        <translation>把新安裝包解壓到舊程式之上，並保留 OpenD.xml。</translation>
    </message>
    <message>
        <source>Unpack the vendor&apos;s package of the command line edition for Ubuntu into a folder “opend” beside the file first.</source>
        <extracomment>fixes.compose</extracomment>
        <translation>請先把官方的 Ubuntu 版命令列 OpenD 安裝包解壓到該檔案旁邊名為「opend」的資料夾中。</translation>
    </message>
    <message>
        <source>Update OpenD now.</source>
        <extracomment>fixes.update</extracomment>
        <translation>請現在更新 OpenD。</translation>
    </message>
    <message>
        <source>Updating OpenD failed</source>
        <extracomment>symptoms.q19_update_failed</extracomment>
        <translation>OpenD 更新失敗</translation>
    </message>
    <message>
        <source>Updating OpenD failed, because another program has one of its files open. See which program it is, stop it, and look again.</source>
        <extracomment>simulator.faults.update</extracomment>
        <translation>OpenD 更新失敗，因為其他程式開啟着它的一個檔案。請看是哪個程式，停止它，然後重新檢查。</translation>
    </message>
    <message>
        <source>Updating OpenD failed, because its program file may not be written to. See which file it is, let its owner write to it, and look again.</source>
        <extracomment>simulator.faults.update</extracomment>
        <translation>OpenD 更新失敗，因為它的程式檔案不可寫。請看是哪個檔案，讓其擁有者可以寫入，然後重新檢查。</translation>
    </message>
    <message>
        <source>Wait until OpenD is back, and look at its version.</source>
        <extracomment>fixes.update</extracomment>
        <translation>請等 OpenD 恢復運行，然後查看它的版本。</translation>
    </message>
    <message>
        <source>Waiting until it is done.</source>
        <extracomment>cli.waiting</extracomment>
        <translation>正在等待操作完成。</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>What happened to the quote right</source>
        <extracomment>gui.widgets.timeline</extracomment>
        <translation>行情權限的變動</translation>
    </message>
    <message>
        <source>What has to be changed is not in {path} but in a drop-in of it.</source>
        <extracomment>fixes.systemd_unit</extracomment>
        <translation>要更改的內容不在 {path} 中，而在它的 drop-in 設定檔裏。</translation>
    </message>
    <message>
        <source>What is not certain</source>
        <extracomment>gui.widgets.run</extracomment>
        <translation>尚不確定的情況</translation>
    </message>
    <message>
        <source>What keeps a program running cannot be seen on this system.</source>
        <extracomment>machine.keepers</extracomment>
        <translation>在此系統上無法看到是什麼讓程式保持運行。</translation>
    </message>
    <message>
        <source>What takes most of it</source>
        <extracomment>checks.log_room</extracomment>
        <translation>佔用最多的部分</translation>
    </message>
    <message>
        <source>What would show more: {what}</source>
        <extracomment>report.text_findings</extracomment>
        <translation>要看到更多情況：{what}</translation>
    </message>
    <message>
        <source>When it suits you: {command}</source>
        <extracomment>fixes.systemd_unit</extracomment>
        <translation>請在方便的時候執行：{command}</translation>
    </message>
    <message>
        <source>Where log_level in OpenD.xml is too low for that, it is raised while you record and put back at the end, whatever happens. Nothing else changes. OpenD has to be started again to read it, before and after.</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>如果 OpenD.xml 中的 log_level 級別不足，錄製期間會調高，結束時無論發生什麼都會恢復。其他內容不變。錄製前後都需要重新啟動 OpenD，使其生效。</translation>
    </message>
    <message>
        <source>Where to save the report</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>報告的儲存位置</translation>
    </message>
    <message>
        <source>Which programming languages can I use?</source>
        <extracomment>symptoms.q05_languages</extracomment>
        <translation>可以使用哪些編程語言？</translation>
    </message>
    <message>
        <source>Which script is it? The cause is to be seen in it.</source>
        <extracomment>checks.script_reading</extracomment>
        <translation>是哪個腳本？原因要從腳本中尋找。</translation>
    </message>
    <message>
        <source>Windows has no fork: Python starts processes by spawn there.</source>
        <extracomment>symptoms.q16_multiprocessing</extracomment>
        <translation>Windows 沒有 fork：在那裏，Python 用 spawn 啟動進程。</translation>
    </message>
    <message>
        <source>Windows has no such permissions.</source>
        <extracomment>simulator.faults.update</extracomment>
        <translation>Windows 沒有這種權限。</translation>
    </message>
    <message>
        <source>Windows starts OpenD at your next login. Close the one that runs now before.</source>
        <extracomment>fixes.background</extracomment>
        <translation>Windows 會在您下次登入系統時啟動 OpenD。請在此之前關閉現在運行的 OpenD。</translation>
    </message>
    <message>
        <source>With heartbeats</source>
        <extracomment>report.lifelines</extracomment>
        <translation>有心跳</translation>
    </message>
    <message>
        <source>Without heartbeats</source>
        <extracomment>report.lifelines</extracomment>
        <translation>無心跳</translation>
    </message>
    <message>
        <source>Without the wizard: in System Settings, under Privacy &amp; Security, choose “Open Anyway”, or run the vendor&apos;s fixrun.sh.</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>不使用精靈的做法：在「系統設定」的「私隱與保安」中選擇「強制打開」（Open Anyway），或執行官方的 fixrun.sh。</translation>
    </message>
    <message>
        <source>Work in {program} that is not saved is lost.</source>
        <extracomment>fixes.update</extracomment>
        <translation>{program} 中未儲存的內容會遺失。</translation>
    </message>
    <message>
        <source>Write login_account and login_pwd_md5 into OpenD.xml yourself; the wizard takes no passwords.</source>
        <extracomment>checks.background</extracomment>
        <translation>請自行在 OpenD.xml 中填寫 login_account 和 login_pwd_md5；精靈不接收任何密碼。</translation>
    </message>
    <message>
        <source>Write the second account into {config} yourself, since the wizard takes no passwords. Then start {starter}. In scripts: OpenQuoteContext(host=&apos;127.0.0.1&apos;, port={first}) is the first OpenD, OpenQuoteContext(host=&apos;127.0.0.1&apos;, port={port}) the second.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>請自行把第二個帳號寫入 {config}，因為精靈不接受輸入密碼。然後啟動 {starter}。在腳本中：OpenQuoteContext(host=&apos;127.0.0.1&apos;, port={first}) 是第一個 OpenD，OpenQuoteContext(host=&apos;127.0.0.1&apos;, port={port}) 是第二個。</translation>
    </message>
    <message>
        <source>You run the wizard as an administrator. It needs no such rights: it is safer to run it as the user who runs OpenD.</source>
        <extracomment>report.rights</extracomment>
        <translation>您正以管理員身份執行精靈。它不需要這樣的權限：以運行 OpenD 的用戶身份執行它更安全。</translation>
    </message>
    <message>
        <source>You run the wizard as root. What it writes belongs to the owner of the folder it is written in, so that OpenD can still use it. It needs no such rights: it is safer to run it as the user who runs OpenD.</source>
        <extracomment>report.rights</extracomment>
        <translation>您正以 root 身份執行精靈。它寫入的內容歸所在資料夾的擁有者所有，因此 OpenD 仍可使用。它不需要這樣的權限：以運行 OpenD 的用戶身份執行它更安全。</translation>
    </message>
    <message>
        <source>Your Python script</source>
        <extracomment>gui.widgets.script_row</extracomment>
        <translation>您的 Python 腳本</translation>
    </message>
    <message>
        <source>Your account, but no password, stands in the new file; only you can read it.</source>
        <extracomment>fixes.background</extracomment>
        <translation>新檔案中寫有您的帳號，但沒有密碼；只有您能讀取它。</translation>
    </message>
    <message>
        <source>Your language has no SDK</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>您使用的編程語言沒有 SDK</translation>
    </message>
    <message>
        <source>Your rights</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>您的系統權限</translation>
    </message>
    <message>
        <source>Your script</source>
        <extracomment>checks.script_reading</extracomment>
        <translation>您的腳本</translation>
    </message>
    <message>
        <source>a failing OpenD is started so often that the vendor locks its login</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>OpenD 啟動失敗後不斷重新啟動，次數過多，官方會鎖定登入</translation>
    </message>
    <message>
        <source>a network of the container&apos;s own, and OpenD logged in over it</source>
        <extracomment>checks.container</extracomment>
        <translation>容器自己的網絡，OpenD 已透過它登入</translation>
    </message>
    <message>
        <source>a small program that connects, asks for OpenD&apos;s state and keeps the connection alive.</source>
        <extracomment>fixes.example</extracomment>
        <translation>一個小程式：建立連接、詢問 OpenD 的狀態，並保持連接。</translation>
    </message>
    <message>
        <source>a small program that speaks the protocol</source>
        <extracomment>checks.languages</extracomment>
        <translation>直接對接協議的小程式</translation>
    </message>
    <message>
        <source>all may be replaced</source>
        <extracomment>checks.update</extracomment>
        <translation>全部可以替換</translation>
    </message>
    <message>
        <source>an SDK of OpenD&apos;s version or older</source>
        <extracomment>checks.languages</extracomment>
        <translation>與 OpenD 版本相同或更舊的 SDK</translation>
    </message>
    <message>
        <source>an official SDK</source>
        <extracomment>checks.languages</extracomment>
        <translation>官方 SDK</translation>
    </message>
    <message>
        <source>and {count} more, listed in report.md</source>
        <extracomment>report.as_bundle</extracomment>
        <translation>以及另外 {count} 項，列在 report.md 中</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>report.lifelines</extracomment>
        <translation>已回應</translation>
    </message>
    <message>
        <source>apart, by log_path</source>
        <extracomment>checks.twins</extracomment>
        <translation>用 log_path 分開存放</translation>
    </message>
    <message>
        <source>at least {needed}</source>
        <extracomment>checks.update</extracomment>
        <translation>至少 {needed}</translation>
    </message>
    <message>
        <source>belongs to {owner}, permissions {mode}</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>屬於 {owner}，權限 {mode}</translation>
    </message>
    <message>
        <source>binary logs (.ftlog)</source>
        <extracomment>checks.log_room</extracomment>
        <translation>二進位日誌（.ftlog）</translation>
    </message>
    <message>
        <source>by itself, as nohup leaves it, until it ends or this computer is started again</source>
        <extracomment>checks.background</extracomment>
        <translation>獨立運行（如用 nohup 啟動），直到它退出或電腦重新啟動</translation>
    </message>
    <message>
        <source>by systemd</source>
        <extracomment>checks.background</extracomment>
        <translation>由 systemd 管理</translation>
    </message>
    <message>
        <source>by the system</source>
        <extracomment>checks.background</extracomment>
        <translation>由系統管理</translation>
    </message>
    <message>
        <source>connected; OpenD names an interval of {interval} s</source>
        <extracomment>report.lifelines</extracomment>
        <translation>已連接；OpenD 給出的間隔為 {interval} 秒</translation>
    </message>
    <message>
        <source>could not be seen before: {title}</source>
        <extracomment>report.text_runs</extracomment>
        <translation>之前無法查看：{title}</translation>
    </message>
    <message>
        <source>futu-api or moomoo-api</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>futu-api 或 moomoo-api</translation>
    </message>
    <message>
        <source>heartbeat sent</source>
        <extracomment>report.lifelines</extracomment>
        <translation>已發送心跳</translation>
    </message>
    <message>
        <source>held to the end</source>
        <extracomment>report.lifelines</extracomment>
        <translation>一直保持到最後</translation>
    </message>
    <message>
        <source>highest</source>
        <extracomment>gui.widgets.timeline_picture</extracomment>
        <translation>最高</translation>
    </message>
    <message>
        <source>import {module}</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>import {module}</translation>
    </message>
    <message>
        <source>in a terminal, and ends with it unless it was started with nohup</source>
        <extracomment>checks.background</extracomment>
        <translation>在終端中運行，終端關閉時隨之結束，除非是用 nohup 啟動的</translation>
    </message>
    <message>
        <source>in screen or tmux, until this computer is started again</source>
        <extracomment>checks.background</extracomment>
        <translation>在 screen 或 tmux 中運行，直到電腦重新啟動</translation>
    </message>
    <message>
        <source>in the same folder</source>
        <extracomment>checks.twins</extracomment>
        <translation>在同一個資料夾中</translation>
    </message>
    <message>
        <source>in the vendor&apos;s download</source>
        <extracomment>checks.languages</extracomment>
        <translation>包含在官方下載包中</translation>
    </message>
    <message>
        <source>in the vendor&apos;s download, or from NuGet: futu-api or moomoo-api</source>
        <extracomment>checks.languages</extracomment>
        <translation>包含在官方下載包中，或來自 NuGet：futu-api 或 moomoo-api</translation>
    </message>
    <message>
        <source>in the vendor&apos;s download; it is built together with protobuf</source>
        <extracomment>checks.languages</extracomment>
        <translation>包含在官方下載包中；需與 protobuf 一起編譯</translation>
    </message>
    <message>
        <source>installed for the Python that runs the script</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>已為運行腳本的 Python 安裝</translation>
    </message>
    <message>
        <source>it is a page of the site, saved under this name</source>
        <extracomment>fixes.update</extracomment>
        <translation>它是網站的一個網頁，只是用這個名稱儲存了</translation>
    </message>
    <message>
        <source>it is newer</source>
        <extracomment>checks.update</extracomment>
        <translation>確實更晚</translation>
    </message>
    <message>
        <source>it is no archive of the kind that its name tells</source>
        <extracomment>fixes.update</extracomment>
        <translation>它不是檔案名稱所示的那種壓縮檔</translation>
    </message>
    <message>
        <source>it is not there</source>
        <extracomment>checks.background</extracomment>
        <translation>不存在</translation>
    </message>
    <message>
        <source>it is there</source>
        <extracomment>checks.background</extracomment>
        <translation>存在</translation>
    </message>
    <message>
        <source>its end is missing: the download broke off</source>
        <extracomment>fixes.update</extracomment>
        <translation>末尾缺失：下載中斷了</translation>
    </message>
    <message>
        <source>its own</source>
        <extracomment>checks.twins</extracomment>
        <translation>獨立</translation>
    </message>
    <message>
        <source>its own, or shared on purpose</source>
        <extracomment>checks.twins</extracomment>
        <translation>獨立，或有意共用</translation>
    </message>
    <message>
        <source>launchd agents that start this OpenD</source>
        <extracomment>checks.background</extracomment>
        <translation>啟動這個 OpenD 的 launchd 代理程式</translation>
    </message>
    <message>
        <source>launchd starts OpenD at your next login to this Mac. Close the one that runs now before.</source>
        <extracomment>fixes.background</extracomment>
        <translation>launchd 會在您下次登入這台 Mac 時啟動 OpenD。請在此之前關閉現在運行的 OpenD。</translation>
    </message>
    <message>
        <source>less than {much}, or much less than what is free</source>
        <extracomment>checks.log_room</extracomment>
        <translation>少於 {much}，或遠小於可用空間</translation>
    </message>
    <message>
        <source>logs of the Python SDK (py_…), which it writes whatever log_level says</source>
        <extracomment>checks.log_room</extracomment>
        <translation>Python SDK 的日誌（py_…），無論 log_level 如何設定都會寫入</translation>
    </message>
    <message>
        <source>lower</source>
        <extracomment>gui.widgets.timeline_picture</extracomment>
        <translation>較低</translation>
    </message>
    <message>
        <source>macOS then starts it without asking. Do this only with an OpenD that you loaded from the vendor&apos;s site.</source>
        <extracomment>fixes.program_file</extracomment>
        <translation>之後 macOS 會直接啟動它，不再詢問。請只對您從官網下載的 OpenD 這樣做。</translation>
    </message>
    <message>
        <source>moomoo, United States</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>moomoo（美國）</translation>
    </message>
    <message>
        <source>moomoo-api 10.11.7108</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>moomoo-api 10.11.7108</translation>
    </message>
    <message>
        <source>newer than that</source>
        <extracomment>checks.update</extracomment>
        <translation>修改時間晚於那次失敗</translation>
    </message>
    <message>
        <source>no connection: {why}</source>
        <extracomment>report.lifelines</extracomment>
        <translation>沒有連接：{why}</translation>
    </message>
    <message>
        <source>no process is to be seen, and no connection comes about</source>
        <extracomment>ladder</extracomment>
        <translation>看不到進程，也無法建立連接</translation>
    </message>
    <message>
        <source>no script was named</source>
        <extracomment>checks.script_reading</extracomment>
        <translation>沒有指定腳本</translation>
    </message>
    <message>
        <source>no such refusal without a key</source>
        <extracomment>checks.listening</extracomment>
        <translation>沒有因缺少密鑰而被拒絕的記錄</translation>
    </message>
    <message>
        <source>no word of a failed update</source>
        <extracomment>checks.update</extracomment>
        <translation>沒有更新失敗的記錄</translation>
    </message>
    <message>
        <source>none of {count} Pythons has it, e.g. {python}</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>{count} 個 Python 都沒有安裝，例如 {python}</translation>
    </message>
    <message>
        <source>not both are set</source>
        <extracomment>checks.background</extracomment>
        <translation>沒有同時設定</translation>
    </message>
    <message>
        <source>not needed: the AppImage brings it along</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>不需要：AppImage 自帶</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>checks.log_room</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>nothing, so nothing is in OpenD&apos;s place</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>無回應，因此沒有程式佔據 OpenD 的位置</translation>
    </message>
    <message>
        <source>npm: futu-api or moomoo-api, through OpenD&apos;s WebSocket port, which has to be switched on</source>
        <extracomment>checks.languages</extracomment>
        <translation>npm：futu-api 或 moomoo-api，經由 OpenD 的 WebSocket 連接埠，該連接埠需要先啟用</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>checks.background</extracomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>checks.background</extracomment>
        <translation>開啟</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>checks.background</extracomment>
        <translation>有一個</translation>
    </message>
    <message>
        <source>one at most</source>
        <extracomment>checks.device</extracomment>
        <translation>最多一次</translation>
    </message>
    <message>
        <source>one heartbeat at the end, to see whether the line is still there</source>
        <extracomment>report.lifelines</extracomment>
        <translation>最後發送一次心跳，看連接是否還在</translation>
    </message>
    <message>
        <source>one protobuf</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>一個 protobuf</translation>
    </message>
    <message>
        <source>one, and enabled</source>
        <extracomment>checks.background</extracomment>
        <translation>有一個，且已啟用</translation>
    </message>
    <message>
        <source>open in no other program</source>
        <extracomment>checks.update</extracomment>
        <translation>沒有被其他程式開啟</translation>
    </message>
    <message>
        <source>other files</source>
        <extracomment>checks.log_room</extracomment>
        <translation>其他檔案</translation>
    </message>
    <message>
        <source>pauses of at least {minutes} minutes, or a limit of starts</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>間隔至少 {minutes} 分鐘，或限制啟動次數</translation>
    </message>
    <message>
        <source>pip install futu-api (import futu) or moomoo-api (import moomoo); Python 3</source>
        <extracomment>checks.languages</extracomment>
        <translation>pip install futu-api（import futu）或 moomoo-api（import moomoo）；Python 3</translation>
    </message>
    <message>
        <source>place_order, 2202</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>place_order, 2202</translation>
    </message>
    <message>
        <source>ports of its own</source>
        <extracomment>checks.twins</extracomment>
        <translation>獨立的連接埠</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>checks.background</extracomment>
        <translation>已設定</translation>
    </message>
    <message>
        <source>shared with {other}</source>
        <extracomment>checks.twins</extracomment>
        <translation>與 {other} 共用</translation>
    </message>
    <message>
        <source>sound</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>沒有問題</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>report.lifelines</extracomment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>systemctl enable {name}</source>
        <extracomment>checks.background</extracomment>
        <translation>systemctl enable {name}</translation>
    </message>
    <message>
        <source>systemd passes over the limit of starts, because it is in the wrong section</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>啟動次數的限制寫在錯誤的區段中，systemd 會忽略它</translation>
    </message>
    <message>
        <source>systemd starts no program whose path has quotation marks, a backslash or a $ in it: {path}. Move OpenD to a folder with a plainer name, and look again.</source>
        <extracomment>opend.background</extracomment>
        <translation>路徑中含有引號、反斜槓或 $ 的程式，systemd 不會啟動：{path}。請把 OpenD 移到名稱更簡單的資料夾，然後重新檢查。</translation>
    </message>
    <message>
        <source>systemd units of OpenD</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>OpenD 的 systemd 單元</translation>
    </message>
    <message>
        <source>systemd units that start this OpenD</source>
        <extracomment>checks.background</extracomment>
        <translation>啟動這個 OpenD 的 systemd 單元</translation>
    </message>
    <message>
        <source>the browser has not finished it</source>
        <extracomment>fixes.update</extracomment>
        <translation>瀏覽器還沒有下載完</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <extracomment>checks.background</extracomment>
        <translation>檔案不存在</translation>
    </message>
    <message>
        <source>the file is there, which is reported to hold it</source>
        <extracomment>checks.background</extracomment>
        <translation>檔案存在，據報登入資料就儲存在其中</translation>
    </message>
    <message>
        <source>the one whose page is signed</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>與確認協議的頁面所屬地區一致</translation>
    </message>
    <message>
        <source>to be there</source>
        <extracomment>checks.background</extracomment>
        <translation>存在</translation>
    </message>
    <message>
        <source>waiting to connect</source>
        <extracomment>gui.widgets.lifeline</extracomment>
        <translation>正在等待連接</translation>
    </message>
    <message>
        <source>whole</source>
        <extracomment>checks.downloads</extracomment>
        <translation>完整</translation>
    </message>
    <message>
        <source>writable for this user</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>目前用戶可寫入</translation>
    </message>
    <message>
        <source>{asked} of the last {starts}</source>
        <extracomment>checks.device</extracomment>
        <translation>最近 {starts} 次啟動中有 {asked} 次</translation>
    </message>
    <message>
        <source>{count} Pythons looked at</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>檢查了 {count} 個 Python</translation>
    </message>
    <message>
        <source>{count} files ({size}) were not written to for a week: delete those you need no more. Moving them into the wizard&apos;s backup would free nothing, so it does not do that for you. Set log_level back if it is debug. With -console=0 OpenD redraws its prompt without end: do not let its output go into a file.</source>
        <extracomment>checks.log_room</extracomment>
        <translation>有 {count} 個檔案（{size}）一星期以來沒有再寫入：不再需要的請刪除。把它們移入精靈的備份並不能騰出空間，所以精靈不會替您這樣做。如果 log_level 為 debug，請改回原值。使用 -console=0 時，OpenD 會不停重繪提示字元：不要把它的輸出寫入檔案。</translation>
    </message>
    <message>
        <source>{count} may not: {paths}</source>
        <extracomment>checks.update</extracomment>
        <translation>{count} 個無權替換：{paths}</translation>
    </message>
    <message>
        <source>{count} other programs hold files of OpenD.</source>
        <extracomment>checks.update</extracomment>
        <translation>{count} 個其他程式佔用着 OpenD 的檔案。</translation>
    </message>
    <message>
        <source>{count} points are mended; comments and everything else stay.</source>
        <extracomment>fixes.systemd_unit</extracomment>
        <translation>修正了 {count} 處；註解和其他內容保持不變。</translation>
    </message>
    <message>
        <source>{given}, Type={kind}</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>{given}，Type={kind}</translation>
    </message>
    <message>
        <source>{key} in [Unit]</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>[Unit] 中的 {key}</translation>
    </message>
    <message>
        <source>{key} in [{section}]</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>[{section}] 中的 {key}</translation>
    </message>
    <message>
        <source>{kind} is made here, and nothing closes it. It keeps one of OpenD&apos;s 128 connections until the script ends, and as a rule the script does not end by itself as long as it is open.</source>
        <extracomment>scripts.rules.open_contexts</extracomment>
        <translation>這裏建立了 {kind}，但沒有任何地方關閉它。它會佔用 OpenD 128 個連接中的一個，直到腳本結束；而只要它開着，腳本通常不會自行結束。</translation>
    </message>
    <message>
        <source>{level}, as it was</source>
        <extracomment>cli.report, gui.reporting, report.bundle.recording</extracomment>
        <translation>{level}（未經更改）</translation>
    </message>
    <message>
        <source>{level}, raised from {before} for this report</source>
        <extracomment>report.bundle.recording</extracomment>
        <translation>{level}（為本報告由 {before} 調高）</translation>
    </message>
    <message>
        <source>{name} (process {pid}) holds files of OpenD.</source>
        <extracomment>checks.update</extracomment>
        <translation>{name}（進程 {pid}）佔用着 OpenD 的檔案。</translation>
    </message>
    <message>
        <source>{name} (process {pid}, user {user}): {paths}; started as {command}</source>
        <extracomment>checks.update</extracomment>
        <translation>{name}（進程 {pid}，用戶 {user}）：{paths}；啟動命令：{command}</translation>
    </message>
    <message>
        <source>{name} could not be put back: {why}</source>
        <extracomment>cli.report, gui.reporting</extracomment>
        <translation>{name} 未能恢復：{why}</translation>
    </message>
    <message>
        <source>{name} in {path} is written in an unusual way. Copy the file by hand instead.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>{path} 中的 {name} 寫法特殊。請手動複製該檔案。</translation>
    </message>
    <message>
        <source>{name} is as it was. Start OpenD again when you can, so that it reads it.</source>
        <extracomment>cli.report, gui.reporting</extracomment>
        <translation>{name} 已恢復原值。請在方便時重新啟動 OpenD，使其生效。</translation>
    </message>
    <message>
        <source>{name} of this OpenD, beside {other}</source>
        <extracomment>checks.twins</extracomment>
        <translation>這個 OpenD 的 {name}，對照 {other}</translation>
    </message>
    <message>
        <source>{name} starts OpenD through another program. Add -no_monitor=1 behind OpenD&apos;s name there yourself.</source>
        <extracomment>fixes.systemd_unit</extracomment>
        <translation>{name} 透過另一個程式啟動 OpenD。請自行在其中 OpenD 的名稱後面加上 -no_monitor=1。</translation>
    </message>
    <message>
        <source>{name}-api, without {name}</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>有 {name}-api，沒有 {name}</translation>
    </message>
    <message>
        <source>{name}: {count} times in {files} files</source>
        <extracomment>report.as_bundle</extracomment>
        <translation>{name}：在 {files} 個檔案中出現 {count} 次</translation>
    </message>
    <message>
        <source>{number}, as {theirs} of the other one</source>
        <extracomment>checks.twins</extracomment>
        <translation>{number}，與另一個 OpenD 的 {theirs} 相同</translation>
    </message>
    <message>
        <source>{path} (process {pid})</source>
        <extracomment>checks.twins</extracomment>
        <translation>{path}（進程 {pid}）</translation>
    </message>
    <message>
        <source>{path} can be written to</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>{path} 可以寫入</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <extracomment>fixes.update</extracomment>
        <translation>無法讀取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be unpacked: {why}.</source>
        <extracomment>checks.downloads</extracomment>
        <translation>{path} 無法解壓：{why}。</translation>
    </message>
    <message>
        <source>{path} cannot be unpacked: {why}. Download it again.</source>
        <extracomment>fixes.update</extracomment>
        <translation>無法解壓 {path}：{why}。請重新下載。</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}), so nothing was changed.</source>
        <extracomment>report.bundle.standing</extracomment>
        <translation>無法寫入 {path}（{reason}），因此未做任何更改。</translation>
    </message>
    <message>
        <source>{path} does not belong to this user. Change it as its owner, in the lines named.</source>
        <extracomment>fixes.systemd_unit</extracomment>
        <translation>{path} 不屬於目前用戶。請以其擁有者的身份修改所列出的行。</translation>
    </message>
    <message>
        <source>{path} does not belong to this user. Update OpenD as its owner.</source>
        <extracomment>fixes.update</extracomment>
        <translation>{path} 不屬於目前用戶。請以其擁有者的身份更新 OpenD。</translation>
    </message>
    <message>
        <source>{path} is OpenD {old}, older than the {new} that is there.</source>
        <extracomment>fixes.update</extracomment>
        <translation>{path} 是 OpenD {old}，比已有的 {new} 更舊。</translation>
    </message>
    <message>
        <source>{path} is a 7z archive. Unpack it with 7-Zip, and copy all but OpenD.xml.</source>
        <extracomment>fixes.update</extracomment>
        <translation>{path} 是 7z 壓縮檔。請用 7-Zip 解壓，並複製除 OpenD.xml 以外的所有檔案。</translation>
    </message>
    <message>
        <source>{path} is a folder, where a file belongs; that comes first.</source>
        <extracomment>facts.program</extracomment>
        <translation>{path} 是一個資料夾，而這裏應該是檔案；請先解決這個問題。</translation>
    </message>
    <message>
        <source>{path} is there already. Nothing was copied.</source>
        <extracomment>journal.copying</extracomment>
        <translation>{path} 已經存在。沒有複製任何內容。</translation>
    </message>
    <message>
        <source>{path} names another {name} by now; it was left as it is.</source>
        <extracomment>report.bundle.standing</extracomment>
        <translation>{path} 中的 {name} 現在已是其他值；已保持原樣。</translation>
    </message>
    <message>
        <source>{path} was not unpacked. {reason} Download it again.</source>
        <extracomment>fixes.update</extracomment>
        <translation>{path} 沒有解壓。{reason}請重新下載。</translation>
    </message>
    <message>
        <source>{path}, line {line}: {title}</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>{path} 第 {line} 行：{title}</translation>
    </message>
    <message>
        <source>{path}, not enabled</source>
        <extracomment>checks.background</extracomment>
        <translation>{path}，未啟用</translation>
    </message>
    <message>
        <source>{python} has it</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>{python} 中已安裝</translation>
    </message>
    <message>
        <source>{said} ({count} heartbeats answered)</source>
        <extracomment>gui.widgets.lifeline</extracomment>
        <translation>{said}（{count} 次心跳獲得回應）</translation>
    </message>
    <message>
        <source>{said} Look again to have it among what was found.</source>
        <extracomment>gui.widgets.hold_panel</extracomment>
        <translation>{said}重新檢查後，這一結果會列入檢查結果。</translation>
    </message>
    <message>
        <source>{script} is looked at too. It is never run.</source>
        <extracomment>gui.widgets.script_row</extracomment>
        <translation>也會檢查 {script}，但絕不執行它。</translation>
    </message>
    <message>
        <source>{seconds} s  {line}: {what}</source>
        <extracomment>cli.hold</extracomment>
        <translation>{seconds} 秒  {line}：{what}</translation>
    </message>
    <message>
        <source>{seconds} s: {what}</source>
        <extracomment>gui.widgets.lifeline</extracomment>
        <translation>{seconds} 秒：{what}</translation>
    </message>
    <message>
        <source>{title} It is put back when the recording ends.</source>
        <extracomment>cli.report</extracomment>
        <translation>{title}錄製結束時會恢復原值。</translation>
    </message>
    <message>
        <source>{total} in {count} files; {free} are free</source>
        <extracomment>checks.log_room</extracomment>
        <translation>{count} 個檔案共 {total}；可用空間 {free}</translation>
    </message>
    <message>
        <source>{versions} at once</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>同時有 {versions}</translation>
    </message>
    <message>
        <source>{what} was left out: the time for looking at everything was used up.</source>
        <extracomment>patience</extracomment>
        <translation>{what}：已跳過，因為全部檢查的時間已用完。</translation>
    </message>
    <message>
        <source>{what} {done} of {total}</source>
        <extracomment>report.as_bundle</extracomment>
        <translation>{what}{done} / {total}</translation>
    </message>
    <message>
        <source>“nohup ./OpenD &amp;”, as the vendor advises, only keeps OpenD alive when the terminal is closed. Better is the system&apos;s own keeper: systemd on Linux, launchd on macOS, the task scheduler on Windows. It needs a login that works without typing: below 10.10 account and password in OpenD.xml, from 10.10 on a login that OpenD remembers. Restarts must be few and far between, because the vendor rations logins.</source>
        <extracomment>symptoms.q21_in_background</extracomment>
        <translation>官方建議的「nohup ./OpenD &amp;」只能讓 OpenD 在終端機關閉後繼續運行。更好的辦法是用系統內置的服務管理：Linux 上的 systemd、macOS 上的 launchd、Windows 上的工作排程器。這需要一種無需手動輸入的登入方式：10.10 之前的版本，把帳號和密碼寫在 OpenD.xml 中；從 10.10 起，使用 OpenD 記住的登入。重新啟動的次數要少、間隔要長，因為官方限制登入次數。</translation>
    </message>
    <message>
        <source>“{port}” is not a port number: a whole number from 1 to 65535.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>「{port}」不是連接埠號：應為 1 到 65535 之間的整數。</translation>
    </message>
    <message>
        <source>  - {what}: {seen}</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>  - {what}：{seen}</translation>
    </message>
    <message>
        <source>- {name}: {value}</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>- {name}：{value}</translation>
    </message>
    <message>
        <source>- {state}: {title} {seen}</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>- {state}：{title}{seen}</translation>
    </message>
    <message>
        <source>{brand} ({edition})</source>
        <extracomment>opend.places.installation</extracomment>
        <translation>{brand}（{edition}）</translation>
    </message>
    <message>
        <source>{brand} {version} ({edition})</source>
        <extracomment>opend.places.installation</extracomment>
        <translation>{brand} {version}（{edition}）</translation>
    </message>
    <message>
        <source>{caution} {undo}</source>
        <extracomment>gui.widgets.finding</extracomment>
        <translation>{caution}{undo}</translation>
    </message>
    <message>
        <source>{exposure} {every}</source>
        <extracomment>fixes.listening</extracomment>
        <translation>{exposure}{every}</translation>
    </message>
    <message>
        <source>{ip}:{port}</source>
        <extracomment>checks.listening</extracomment>
        <translation>{ip}:{port}</translation>
    </message>
    <message>
        <source>{name} {old} → {new}</source>
        <extracomment>fixes.settings</extracomment>
        <translation>{name} {old} → {new}</translation>
    </message>
    <message>
        <source>{name} {version}</source>
        <extracomment>checks.languages, checks.sdk_environment</extracomment>
        <translation>{name} {version}</translation>
    </message>
    <message>
        <source>{name}, {said}</source>
        <extracomment>gui.widgets.lifeline</extracomment>
        <translation>{name}，{said}</translation>
    </message>
    <message>
        <source>{name}: {command}</source>
        <extracomment>checks.connections</extracomment>
        <translation>{name}：{command}</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <extracomment>gui.widgets.notice</extracomment>
        <translation>{one}{other}</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <extracomment>fixes.settings</extracomment>
        <translation>{one}；{other}</translation>
    </message>
    <message>
        <source>{path} ({size})</source>
        <extracomment>checks.downloads</extracomment>
        <translation>{path}（{size}）</translation>
    </message>
    <message>
        <source>{path}: {title}</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>{path}：{title}</translation>
    </message>
    <message>
        <source>{purpose} {what}</source>
        <extracomment>steps</extracomment>
        <translation>{purpose}{what}</translation>
    </message>
    <message>
        <source>{remedy} {more}</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>{remedy}{more}</translation>
    </message>
    <message>
        <source>{rung}, {seen}</source>
        <extracomment>gui.widgets.rung</extracomment>
        <translation>{rung}，{seen}</translation>
    </message>
    <message>
        <source>{rung}: {seen}</source>
        <extracomment>report.text_ladder</extracomment>
        <translation>{rung}：{seen}</translation>
    </message>
    <message>
        <source>{short}. {meaning}</source>
        <extracomment>report.text_runs</extracomment>
        <translation>{short}。{meaning}</translation>
    </message>
    <message>
        <source>{status}: {sentence}</source>
        <extracomment>checks.versions</extracomment>
        <translation>{status}：{sentence}</translation>
    </message>
    <message>
        <source>{time} {turn}</source>
        <extracomment>gui.widgets.timeline, gui.widgets.timeline_picture</extracomment>
        <translation>{time} {turn}</translation>
    </message>
    <message>
        <source>{title} {state}</source>
        <extracomment>gui.widgets.rows</extracomment>
        <translation>{title} {state}</translation>
    </message>
    <message>
        <source>{title} {when} · {state}</source>
        <extracomment>gui.history</extracomment>
        <translation>{title} {when} · {state}</translation>
    </message>
    <message>
        <source>{title}. {sentence}</source>
        <extracomment>gui.widgets.outcome</extracomment>
        <translation>{title}。{sentence}</translation>
    </message>
    <message>
        <source>{title}:</source>
        <extracomment>gui.widgets.options</extracomment>
        <translation>{title}：</translation>
    </message>
    <message>
        <source>{verdict}: {title}</source>
        <extracomment>report.text_findings</extracomment>
        <translation>{verdict}：{title}</translation>
    </message>
    <message>
        <source>{what} ({place})</source>
        <extracomment>checks.listening</extracomment>
        <translation>{what}（{place}）</translation>
    </message>
    <message>
        <source>{what} {percent} %</source>
        <extracomment>report.text_runs</extracomment>
        <translation>{what} {percent}%</translation>
    </message>
    <message>
        <source>{what}: {seen}</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>{what}：{seen}</translation>
    </message>
    <message>
        <source>{whose}: {size}</source>
        <extracomment>checks.log_room</extracomment>
        <translation>{whose}：{size}</translation>
    </message>
    <message>
        <source>“{line}”</source>
        <extracomment>checks.listening, checks.memory, checks.network, checks.remembered_login, checks.rsa_key, checks.telling_line</extracomment>
        <translation>「{line}」</translation>
    </message>
    <message>
        <source>“{line}” ({place})</source>
        <extracomment>checks.program_file, checks.window_edition</extracomment>
        <translation>「{line}」（{place}）</translation>
    </message>
    <message>
        <source>All of them were written to within a week: delete those you need no more while OpenD does not run. Set log_level back if it is debug. With -console=0 OpenD redraws its prompt without end: do not let its output go into a file.</source>
        <extracomment>checks.log_room</extracomment>
        <translation>這些日誌都在一週內寫過：請在 OpenD 未運行時刪除不再需要的。如果 log_level 是 debug，請改回去。使用 -console=0 時 OpenD 會不斷重繪提示符：不要把它的輸出寫入檔案。</translation>
    </message>
    <message>
        <source>Be&amp;gin with this</source>
        <extracomment>gui.pages.plan_caption</extracomment>
        <translation>開始操作(&amp;G)</translation>
    </message>
    <message>
        <source>Choose this if you want it done</source>
        <extracomment>gui.widgets.finding</extracomment>
        <translation>如有需要，請選擇此項</translation>
    </message>
    <message>
        <source>Choose what is to be done</source>
        <extracomment>gui.widgets.finding</extracomment>
        <translation>請選擇要做甚麼</translation>
    </message>
    <message>
        <source>Fill this in; then it can be applied.</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>請先填寫此項，然後才能套用。</translation>
    </message>
    <message>
        <source>Line {line} of {path} and what belongs to it are too long for the wizard. Change it yourself.</source>
        <extracomment>scripts.patches.pieces</extracomment>
        <translation>{path} 的第 {line} 行及其相關內容太長，精靈無法處理。請您自行修改。</translation>
    </message>
    <message>
        <source>New file: {meaning}</source>
        <extracomment>gui.widgets.step</extracomment>
        <translation>新檔案：{meaning}</translation>
    </message>
    <message>
        <source>Nothing is different yet</source>
        <extracomment>report.words</extracomment>
        <translation>目前還沒有變化</translation>
    </message>
    <message>
        <source>OpenD is not held in quarantine by macOS.</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>macOS 沒有隔離 OpenD。</translation>
    </message>
    <message>
        <source>Remove the folder; this works only as long as it is empty.</source>
        <extracomment>fixes.config_file</extracomment>
        <translation>移除該資料夾；僅在它是空的時候才會成功。</translation>
    </message>
    <message>
        <source>S&amp;end this to OpenD</source>
        <extracomment>gui.pages.plan_caption</extracomment>
        <translation>傳送給 OpenD(&amp;E)</translation>
    </message>
    <message>
        <source>Scripts that connect to OpenD must be given the new port.</source>
        <extracomment>fixes.ports</extracomment>
        <translation>連接 OpenD 的腳本必須改用新連接埠。</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <extracomment>gui.widgets.evidence</extracomment>
        <translation>再顯示 {count} 項</translation>
    </message>
    <message>
        <source>The same check still fails. If all of it is done, wait a moment and check again.</source>
        <extracomment>report.words</extracomment>
        <translation>同一項檢查仍未通過。如果都已完成，請稍等片刻再檢查一次。</translation>
    </message>
    <message>
        <source>Wait a moment and check again.</source>
        <extracomment>report.words</extracomment>
        <translation>請稍等片刻，然後再次檢查。</translation>
    </message>
    <message>
        <source>What {path} is made from was changed meanwhile, so it was not made. Look again.</source>
        <extracomment>journal.making</extracomment>
        <translation>產生 {path} 所用的內容在此期間被更改，因此沒有產生。請重新檢查。</translation>
    </message>
    <message>
        <source>Whether OpenD keeps a line is not measured yet: hold it, right here.</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>尚未測量 OpenD 是否會保持連接：可以就在這裏測試。</translation>
    </message>
    <message>
        <source>Whether it helped could not be seen</source>
        <extracomment>report.words</extracomment>
        <translation>無法看出是否有效</translation>
    </message>
    <message>
        <source>{path} is written in an unusual way. Change it yourself, in the lines named.</source>
        <extracomment>machine.unit_edit</extracomment>
        <translation>{path} 的寫法不常見。請您自行修改所指出的各行。</translation>
    </message>
    <message>
        <source>“{name}” does not name a file in {path} clearly. Nothing was copied.</source>
        <extracomment>journal.copying</extracomment>
        <translation>「{name}」沒有明確指出 {path} 中的檔案。沒有複製任何內容。</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <extracomment>gui.widgets.language_button</extracomment>
        <translation>語言：{name}</translation>
    </message>
    <message>
        <source>{name} was raised in {path}, which is not the OpenD chosen now. Choose that one and try again.</source>
        <extracomment>report.bundle.standing</extracomment>
        <translation>{name} 是在 {path} 中調高的，那不是現在選擇的 OpenD。請選擇那一個，然後重試。</translation>
    </message>
    <message>
        <source>{path} belongs to {owner} and has another name somewhere else on the disk, so that it would be given away there too. See what it is, and remove it from the data folder yourself.</source>
        <extracomment>fixes.ownership</extracomment>
        <translation>{path} 屬於 {owner}，並且在磁碟的其他位置還有另一個名稱，因此在那裏也會一併被轉交。請查明它是甚麼，然後自行把它移出數據目錄。</translation>
    </message>
    <message>
        <source>{path} was changed meanwhile, or its backup is gone. Only {name} was put back, to {level}.</source>
        <extracomment>report.bundle.standing</extracomment>
        <translation>{path} 在此期間被更改，或者它的備份已不存在。僅將 {name} 恢復為 {level}。</translation>
    </message>
    <message>
        <source>{why} {instead}</source>
        <extracomment>report.bundle.standing</extracomment>
        <translation>{why}{instead}</translation>
    </message>
    <message>
        <source>Check everything</source>
        <extracomment>report.forum</extracomment>
        <translation>全面檢查</translation>
    </message>
    <message>
        <source>Copied, without secrets and names. Look it over before you post it.</source>
        <extracomment>gui.widgets.forum</extracomment>
        <translation>已複製，不含敏感資訊和姓名。發佈前請先看一遍。</translation>
    </message>
    <message>
        <source>Copy for a &amp;forum</source>
        <extracomment>gui.widgets.forum</extracomment>
        <translation>複製作討論區用(&amp;F)</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>report.forum</extracomment>
        <translation>產生程式</translation>
    </message>
    <message>
        <source>OpenD Wizard {version}</source>
        <extracomment>report.about, report.forum</extracomment>
        <translation>OpenD 精靈 {version}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <extracomment>report.forum</extracomment>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>This practice cannot be done here: this user may not mount with FUSE at all.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>這裏無法進行此練習：目前用戶完全不能使用 FUSE 掛載。</translation>
    </message>
    <message>
        <source>Exit status: 0 nothing wrong, or done and verified; 1 problems found, or not verified; 2 wrong usage; 3 could not run.</source>
        <extracomment>cli.arguments</extracomment>
        <translation>結束狀態：0 沒有問題，或已完成並驗證；1 發現問題，或未能驗證；2 用法錯誤；3 無法執行。</translation>
    </message>
    <message>
        <source>Finds out why OpenD does not work, shows the remedy, and applies it so that it can be taken back.</source>
        <extracomment>cli.arguments</extracomment>
        <translation>找出 OpenD 不能正常工作的原因，給出解決辦法，並以可以復原的方式套用。</translation>
    </message>
    <message>
        <source>OpenD&apos;s own folder, e.g. ~/.com.moomoo.OpenD</source>
        <extracomment>cli.arguments</extracomment>
        <translation>OpenD 自己的目錄，例如 ~/.com.moomoo.OpenD</translation>
    </message>
    <message>
        <source>Without a command the window opens. {exit}</source>
        <extracomment>cli.arguments</extracomment>
        <translation>不帶命令時會開啟視窗。{exit}</translation>
    </message>
    <message>
        <source>a Python script of yours to look at too; it is never run</source>
        <extracomment>cli.arguments</extracomment>
        <translation>同時查看您的 Python 腳本；絕不會執行它</translation>
    </message>
    <message>
        <source>a number from 1 to 360 is needed</source>
        <extracomment>cli.values</extracomment>
        <translation>需要 1 到 360 之間的數字</translation>
    </message>
    <message>
        <source>a number of minutes above 0, and at most a week of them, is needed</source>
        <extracomment>cli.values</extracomment>
        <translation>需要大於 0、且不超過一星期的分鐘數</translation>
    </message>
    <message>
        <source>a number of seconds above 0 is needed</source>
        <extracomment>cli.values</extracomment>
        <translation>需要大於 0 的秒數</translation>
    </message>
    <message>
        <source>a run from the history; without one, the newest</source>
        <extracomment>cli.arguments</extracomment>
        <translation>歷史記錄中的一次更改；不指定則為最新一次</translation>
    </message>
    <message>
        <source>a short piece of code with its input and output</source>
        <extracomment>cli.arguments</extracomment>
        <translation>一小段程式碼及其輸入和輸出</translation>
    </message>
    <message>
        <source>a value of the fix, e.g. port=11115</source>
        <extracomment>cli.arguments</extracomment>
        <translation>修復所用的值，例如 port=11115</translation>
    </message>
    <message>
        <source>ask OpenD also while a phone code is pending, which may void it</source>
        <extracomment>cli.arguments</extracomment>
        <translation>即使正在等待手機驗證碼也詢問 OpenD，這可能使驗證碼失效</translation>
    </message>
    <message>
        <source>do it without asking</source>
        <extracomment>cli.arguments</extracomment>
        <translation>不經詢問直接執行</translation>
    </message>
    <message>
        <source>end all looking after this time</source>
        <extracomment>cli.arguments</extracomment>
        <translation>超過此時間後結束所有檢查</translation>
    </message>
    <message>
        <source>for so many of the intervals that OpenD names (4, often 40 s)</source>
        <extracomment>cli.arguments</extracomment>
        <translation>持續 OpenD 給出的心跳間隔的若干倍（4，通常為 40 秒）</translation>
    </message>
    <message>
        <source>hold two connections, with and without heartbeats, and see which is kept</source>
        <extracomment>cli.arguments</extracomment>
        <translation>保持兩個連接，一個有心跳，一個沒有，看哪個會被保留</translation>
    </message>
    <message>
        <source>list what can go wrong</source>
        <extracomment>cli.arguments</extracomment>
        <translation>列出可能出現的問題</translation>
    </message>
    <message>
        <source>list what the wizard has changed</source>
        <extracomment>cli.arguments</extracomment>
        <translation>列出精靈更改過的內容</translation>
    </message>
    <message>
        <source>look for the cause; nothing is changed</source>
        <extracomment>cli.arguments</extracomment>
        <translation>查找原因；不作任何更改</translation>
    </message>
    <message>
        <source>make a report for the vendor&apos;s engineers; nothing is sent</source>
        <extracomment>cli.arguments</extracomment>
        <translation>為官方工程師產生報告；不會傳送任何內容</translation>
    </message>
    <message>
        <source>make the changes of a run that was taken back once more</source>
        <extracomment>cli.arguments</extracomment>
        <translation>重做一次已復原的更改</translation>
    </message>
    <message>
        <source>make the simulated OpenD in this new or empty folder</source>
        <extracomment>cli.arguments</extracomment>
        <translation>在這個新的或空的資料夾中建立模擬的 OpenD</translation>
    </message>
    <message>
        <source>no recording: take what the last N minutes wrote</source>
        <extracomment>cli.arguments</extracomment>
        <translation>不錄製：收集最近 N 分鐘寫入的內容</translation>
    </message>
    <message>
        <source>only set it up, say where it is, and wait to be stopped</source>
        <extracomment>cli.arguments</extracomment>
        <translation>只建立環境並說明位置，然後等待停止</translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>cli.speaking</extracomment>
        <translation>選項</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <extracomment>cli.speaking</extracomment>
        <translation>位置參數</translation>
    </message>
    <message>
        <source>print a summary for a forum, without secrets and names</source>
        <extracomment>cli.arguments</extracomment>
        <translation>輸出供討論區使用的摘要，不含敏感資訊和姓名</translation>
    </message>
    <message>
        <source>print one JSON object and nothing else</source>
        <extracomment>cli.arguments</extracomment>
        <translation>只輸出一個 JSON 物件</translation>
    </message>
    <message>
        <source>put back what an earlier recording left raised</source>
        <extracomment>cli.arguments</extracomment>
        <translation>恢復之前錄製時調高後未還原的級別</translation>
    </message>
    <message>
        <source>q02, q03, …</source>
        <extracomment>cli.arguments</extracomment>
        <translation>q02、q03……</translation>
    </message>
    <message>
        <source>q02, q03, …; without one, all are checked</source>
        <extracomment>cli.arguments</extracomment>
        <translation>q02、q03……；不指定則檢查全部</translation>
    </message>
    <message>
        <source>q02, q03, …; without one, they are listed</source>
        <extracomment>cli.arguments</extracomment>
        <translation>q02、q03……；不指定則列出全部</translation>
    </message>
    <message>
        <source>record at most this long</source>
        <extracomment>cli.arguments</extracomment>
        <translation>最多錄製這麼久</translation>
    </message>
    <message>
        <source>show the plan and change nothing</source>
        <extracomment>cli.arguments</extracomment>
        <translation>只顯示計劃，不作任何更改</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <extracomment>cli.arguments</extracomment>
        <translation>顯示版本並結束</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <extracomment>cli.speaking</extracomment>
        <translation>顯示此說明並結束</translation>
    </message>
    <message>
        <source>show what would be changed, change it, and check again</source>
        <extracomment>cli.arguments</extracomment>
        <translation>顯示將要更改的內容，進行更改，然後再次檢查</translation>
    </message>
    <message>
        <source>speak this language ({known}) instead of your system&apos;s</source>
        <extracomment>cli.arguments</extracomment>
        <translation>使用此語言（{known}），而不是系統語言</translation>
    </message>
    <message>
        <source>take .ftlog files along, out of which no secret can be taken</source>
        <extracomment>cli.arguments</extracomment>
        <translation>一併收入 .ftlog 檔案，其中的敏感資訊無法去除</translation>
    </message>
    <message>
        <source>take the changes of a run back</source>
        <extracomment>cli.arguments</extracomment>
        <translation>復原一次更改</translation>
    </message>
    <message>
        <source>take this fix instead of the first one offered</source>
        <extracomment>cli.arguments</extracomment>
        <translation>使用這個修復，而不是列出的第一個</translation>
    </message>
    <message>
        <source>the OpenD.xml in use</source>
        <extracomment>cli.arguments</extracomment>
        <translation>正在使用的 OpenD.xml</translation>
    </message>
    <message>
        <source>the SDK and its version</source>
        <extracomment>cli.arguments</extracomment>
        <translation>SDK 及其版本</translation>
    </message>
    <message>
        <source>the folder with the OpenD program</source>
        <extracomment>cli.arguments</extracomment>
        <translation>OpenD 程式所在的目錄</translation>
    </message>
    <message>
        <source>the language of your script, e.g. Python</source>
        <extracomment>cli.arguments</extracomment>
        <translation>您的腳本所用的語言，例如 Python</translation>
    </message>
    <message>
        <source>the protocol number or the interface</source>
        <extracomment>cli.arguments</extracomment>
        <translation>協議編號或介面</translation>
    </message>
    <message>
        <source>the report; without it, one in this folder</source>
        <extracomment>cli.arguments</extracomment>
        <translation>報告檔案；不指定則儲存在目前資料夾</translation>
    </message>
    <message>
        <source>the wizard&apos;s own folder, for backups and history</source>
        <extracomment>cli.arguments</extracomment>
        <translation>精靈自己的目錄，存放備份和歷史記錄</translation>
    </message>
    <message>
        <source>usage</source>
        <extracomment>cli.speaking</extracomment>
        <translation>用法</translation>
    </message>
    <message>
        <source>walk through it in the window</source>
        <extracomment>cli.arguments</extracomment>
        <translation>在視窗中逐步完成</translation>
    </message>
    <message>
        <source>what happened, in your words</source>
        <extracomment>cli.arguments</extracomment>
        <translation>用您自己的話說明發生了甚麼</translation>
    </message>
    <message>
        <source>what the trouble is about; quotes need more in the logs (default: trade)</source>
        <extracomment>cli.arguments</extracomment>
        <translation>問題與甚麼有關；行情問題需要更詳細的日誌（預設：trade）</translation>
    </message>
    <message>
        <source>work on a simulated OpenD that is broken in the chosen way</source>
        <extracomment>cli.arguments</extracomment>
        <translation>在按所選方式出故障的模擬 OpenD 上操作</translation>
    </message>
    <message>
        <source>{program}: error: {message}</source>
        <extracomment>cli.speaking</extracomment>
        <translation>{program}：錯誤：{message}</translation>
    </message>
    <message>
        <source>&amp;Add .ftlog files</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>加入 .ftlog 檔案(&amp;A)</translation>
    </message>
    <message>
        <source>About the wizard</source>
        <extracomment>gui.about, gui.widgets.about_button</extracomment>
        <translation>關於本精靈</translation>
    </message>
    <message>
        <source>About the wizard ({key})</source>
        <extracomment>gui.widgets.about_button</extracomment>
        <translation>關於本精靈（{key}）</translation>
    </message>
    <message>
        <source>About {minutes} minutes left</source>
        <extracomment>report.pace</extracomment>
        <translation>大約還需 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>About {seconds} seconds left</source>
        <extracomment>report.pace</extracomment>
        <translation>大約還需 {seconds} 秒</translation>
    </message>
    <message>
        <source>Another program is at OpenD&apos;s API port.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>另一個程式佔用着 OpenD 的 API 連接埠。</translation>
    </message>
    <message>
        <source>Choose another card or line</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>選擇另一張卡片或另一行</translation>
    </message>
    <message>
        <source>Close the window</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>關閉視窗</translation>
    </message>
    <message>
        <source>Close {name} (process {pid}).</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>請關閉 {name}（進程 {pid}）。</translation>
    </message>
    <message>
        <source>Each part came as a Python package with its own licence.</source>
        <extracomment>report.about</extracomment>
        <translation>每個組成部分都是帶有各自授權條款的 Python 套件。</translation>
    </message>
    <message>
        <source>Entries that match: {count}</source>
        <extracomment>gui.pages.trouble</extracomment>
        <translation>符合的項目：{count}</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>所有頁面</translation>
    </message>
    <message>
        <source>Go on to the next thing, or back to the one before</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>前往下一項，或回到上一項</translation>
    </message>
    <message>
        <source>Have that done in the practice, to see what changes? [y/N]</source>
        <extracomment>cli.practise</extracomment>
        <translation>要在練習中代為完成，看看有甚麼變化嗎？[y/N]</translation>
    </message>
    <message>
        <source>History, backups and settings are in {folder}</source>
        <extracomment>report.about</extracomment>
        <translation>歷史記錄、備份和設定位於 {folder}</translation>
    </message>
    <message>
        <source>It is done in the practice. The same checks again:</source>
        <extracomment>cli.practise</extracomment>
        <translation>已在練習中完成。再次進行相同的檢查：</translation>
    </message>
    <message>
        <source>It runs from its source, so there is no day of release.</source>
        <extracomment>report.about</extracomment>
        <translation>它直接從原始碼執行，因此沒有發佈日期。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>鍵盤</translation>
    </message>
    <message>
        <source>Keys, and what they do</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>按鍵及其作用</translation>
    </message>
    <message>
        <source>L&amp;ook again now</source>
        <extracomment>gui.widgets.lookout</extracomment>
        <translation>立即再次檢查(&amp;O)</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the report</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>報告的語言(&amp;G)</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <extracomment>gui.widgets.report_language</extracomment>
        <translation>報告的語言</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>gui.about</extracomment>
        <translation>授權條款</translation>
    </message>
    <message>
        <source>List all keys</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>列出所有按鍵</translation>
    </message>
    <message>
        <source>Look for OpenD again</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>再次尋找 OpenD</translation>
    </message>
    <message>
        <source>Looking again in {seconds} seconds.</source>
        <extracomment>gui.widgets.lookout</extracomment>
        <translation>{seconds} 秒後再次檢查。</translation>
    </message>
    <message>
        <source>Nothing listens on OpenD&apos;s API port any more.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>已沒有程式在監聽 OpenD 的 API 連接埠。</translation>
    </message>
    <message>
        <source>Nothing was changed yet. The wizard notices when it has ended, and then makes the change.</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>尚未作任何更改。精靈會察覺它何時結束，然後進行更改。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>gui.about</extracomment>
        <translation>在這部電腦上</translation>
    </message>
    <message>
        <source>On this page</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>在此頁面</translation>
    </message>
    <message>
        <source>One of these is needed: {names}</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>需要以下其中一項：{names}</translation>
    </message>
    <message>
        <source>Only the vendor can read .ftlog files, and no secret can be taken out of them.</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>只有官方能讀取 .ftlog 檔案，其中的敏感資訊無法去除。</translation>
    </message>
    <message>
        <source>OpenD Wizard is free software under the MIT licence. OpenD, moomoo and Futu are names of their owners; this project is not theirs.</source>
        <extracomment>report.about</extracomment>
        <translation>OpenD 精靈是採用 MIT 授權條款的自由軟件。OpenD、moomoo 和 Futu（富途）是其擁有者的名稱；本項目與他們無關。</translation>
    </message>
    <message>
        <source>OpenD Wizard is open already. Its window has come to the front.</source>
        <extracomment>window</extracomment>
        <translation>OpenD 精靈已經開啟，其視窗已移到最前面。</translation>
    </message>
    <message>
        <source>OpenD has logged in.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>OpenD 已登入。</translation>
    </message>
    <message>
        <source>OpenD listens on its API port now.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>OpenD 現在正在監聽其 API 連接埠。</translation>
    </message>
    <message>
        <source>OpenD runs differently now.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>OpenD 的執行情況有了變化。</translation>
    </message>
    <message>
        <source>OpenD was started again.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>OpenD 已重新啟動。</translation>
    </message>
    <message>
        <source>OpenD was started.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>OpenD 已啟動。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log tells something new.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>OpenD 的日誌有了新內容。</translation>
    </message>
    <message>
        <source>OpenD.xml was changed.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>OpenD.xml 已被更改。</translation>
    </message>
    <message>
        <source>Press the button or choose the card that has the keyboard</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>按下鍵盤焦點所在的按鈕，或選擇該卡片</translation>
    </message>
    <message>
        <source>Press the button that leads on, where nothing is changed by it</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>按下通往下一步的按鈕（僅限不作更改的情況）</translation>
    </message>
    <message>
        <source>Qt&apos;s libraries are in {folder}</source>
        <extracomment>report.about</extracomment>
        <translation>Qt 的程式庫位於 {folder}</translation>
    </message>
    <message>
        <source>Released on {day}, which is still to come by the clock of this computer.</source>
        <extracomment>report.about</extracomment>
        <translation>發佈於 {day}，但按這部電腦的時鐘，這一天還沒有到。</translation>
    </message>
    <message>
        <source>Released today, {day}.</source>
        <extracomment>report.about</extracomment>
        <translation>今天（{day}）發佈。</translation>
    </message>
    <message>
        <source>Released yesterday, {day}.</source>
        <extracomment>report.about</extracomment>
        <translation>昨天（{day}）發佈。</translation>
    </message>
    <message>
        <source>Released {days} days ago, on {day}.</source>
        <extracomment>report.about</extracomment>
        <translation>{days} 天前（{day}）發佈。</translation>
    </message>
    <message>
        <source>Say where OpenD is, or practise on a simulated one. Looking changes nothing.</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>請指出 OpenD 的位置，或在模擬的 OpenD 上練習。檢查不會更改任何內容。</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <extracomment>gui.keys</extracomment>
        <translation>向下捲動</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <extracomment>gui.keys</extracomment>
        <translation>向上捲動</translation>
    </message>
    <message>
        <source>Search the symptoms</source>
        <extracomment>gui.pages.trouble</extracomment>
        <translation>搜尋症狀</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>快捷鍵</translation>
    </message>
    <message>
        <source>Stay &amp;here</source>
        <extracomment>gui.widgets.lookout</extracomment>
        <translation>留在此頁(&amp;H)</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <extracomment>gui.widgets.lookout</extracomment>
        <translation>停止觀察(&amp;W)</translation>
    </message>
    <message>
        <source>Stop what is under way, else close the window</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>停止正在進行的操作；沒有則關閉視窗</translation>
    </message>
    <message>
        <source>The change was made again.</source>
        <extracomment>gui.widgets.reversal</extracomment>
        <translation>更改已重做。</translation>
    </message>
    <message>
        <source>The licences of all parts are in {folder}</source>
        <extracomment>report.about</extracomment>
        <translation>所有組成部分的授權條款位於 {folder}</translation>
    </message>
    <message>
        <source>The network of this computer has changed.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>這部電腦的網絡有了變化。</translation>
    </message>
    <message>
        <source>The report is made. Look it over; nothing is saved yet.</source>
        <extracomment>gui.report</extracomment>
        <translation>報告已產生。請查看一遍；尚未儲存任何內容。</translation>
    </message>
    <message>
        <source>The window is made with Qt and PySide6, under the GNU Lesser General Public License, version 3. Their libraries are files of their own, which you may replace by your own versions of them.</source>
        <extracomment>report.about</extracomment>
        <translation>視窗使用 Qt 和 PySide6 製作，兩者採用 GNU 較寬鬆公共授權條款第 3 版。它們的程式庫是獨立的檔案，您可以用自己的版本替換。</translation>
    </message>
    <message>
        <source>The wizard never looks for a newer version by itself.</source>
        <extracomment>report.about</extracomment>
        <translation>精靈絕不會自行尋找新版本。</translation>
    </message>
    <message>
        <source>The wizard notices when OpenD is started, ends, logs in or is set differently, and looks again then.</source>
        <extracomment>gui.widgets.lookout</extracomment>
        <translation>當 OpenD 啟動、結束、登入或設定發生變化時，精靈會察覺並再次檢查。</translation>
    </message>
    <message>
        <source>The wizard notices when it has ended, and then makes the change. Ctrl+C gives up.</source>
        <extracomment>cli.waiting</extracomment>
        <translation>精靈會察覺它何時結束，然後進行更改。按 Ctrl+C 放棄。</translation>
    </message>
    <message>
        <source>These are missing: {names}</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>缺少以下內容：{names}</translation>
    </message>
    <message>
        <source>This OpenD is simulated: nothing has to be done elsewhere. Press the button to have it done.</source>
        <extracomment>gui.widgets.practice_deed</extracomment>
        <translation>這個 OpenD 是模擬的：不需要在別處做任何事。按下按鈕即可代為完成。</translation>
    </message>
    <message>
        <source>This copy does not name a page with releases: look for a newer one where you got it. The wizard never looks by itself.</source>
        <extracomment>report.about</extracomment>
        <translation>此副本沒有寫明發佈頁面：請到您取得它的地方尋找新版本。精靈絕不會自行尋找。</translation>
    </message>
    <message>
        <source>This is not understood: {words}</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>無法理解：{words}</translation>
    </message>
    <message>
        <source>Waiting until it has ended.</source>
        <extracomment>cli.waiting</extracomment>
        <translation>正在等待它結束。</translation>
    </message>
    <message>
        <source>Waiting was stopped. Nothing was changed.</source>
        <extracomment>gui.waiting</extracomment>
        <translation>已停止等待。未作任何更改。</translation>
    </message>
    <message>
        <source>Watching was stopped.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>已停止觀察。</translation>
    </message>
    <message>
        <source>What is shown here may not hold any more.</source>
        <extracomment>gui.widgets.lookout</extracomment>
        <translation>這裡顯示的內容可能已不再準確。</translation>
    </message>
    <message>
        <source>a value is missing behind it</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>其後缺少一個值</translation>
    </message>
    <message>
        <source>it cannot be used together with {other}</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>它不能與 {other} 一起使用</translation>
    </message>
    <message>
        <source>it takes another number of values</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>它需要不同數量的值</translation>
    </message>
    <message>
        <source>it takes no value, and {typed} was given</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>它不需要值，但給出了 {typed}</translation>
    </message>
    <message>
        <source>it takes {count} values</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>它需要 {count} 個值</translation>
    </message>
    <message>
        <source>version, age, licences, and where newer versions are</source>
        <extracomment>cli.arguments</extracomment>
        <translation>版本、發佈時間、授權條款，以及新版本的所在</translation>
    </message>
    <message>
        <source>write the report in this language instead of the one it is spoken in</source>
        <extracomment>cli.arguments</extracomment>
        <translation>用此語言編寫報告，而不是目前使用的語言</translation>
    </message>
    <message>
        <source>{argument}: {what}</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>{argument}：{what}</translation>
    </message>
    <message>
        <source>{name} has to end first</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>必須先結束 {name}</translation>
    </message>
    <message>
        <source>{never} Whether there is one is said on this page:</source>
        <extracomment>report.about</extracomment>
        <translation>{never} 是否有新版本請看此頁面：</translation>
    </message>
    <message>
        <source>{released} There may be a newer one, which knows more.</source>
        <extracomment>report.about</extracomment>
        <translation>{released} 可能已有更新、功能更全的版本。</translation>
    </message>
    <message>
        <source>{typed} could be any of these: {names}</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>{typed} 可能是以下任何一個：{names}</translation>
    </message>
    <message>
        <source>{typed} does not fit here</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>{typed} 不適用於此處</translation>
    </message>
    <message>
        <source>{typed} is not one of these: {names}</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>{typed} 不在以下範圍內：{names}</translation>
    </message>
    <message>
        <source>{typed} is not one of those there are</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>{typed} 不在可選範圍內</translation>
    </message>
    <message>
        <source>Another program has {path} open and lets nobody else read it. Close that program.</source>
        <extracomment>opend.config</extracomment>
        <translation>另一個程式開啟了 {path}，且不允許其他程式讀取。請關閉該程式。</translation>
    </message>
    <message>
        <source>Goes back to the first page and your own OpenD. The simulated one is removed.</source>
        <extracomment>gui.widgets.banner</extracomment>
        <translation>返回第一頁和您自己的 OpenD。模擬的 OpenD 會被移除。</translation>
    </message>
    <message>
        <source>Run these comman&amp;ds</source>
        <extracomment>gui.pages.plan_caption</extracomment>
        <translation>執行這些指令(&amp;D)</translation>
    </message>
    <message>
        <source>Run this comman&amp;d</source>
        <extracomment>gui.pages.plan_caption</extracomment>
        <translation>執行此指令(&amp;D)</translation>
    </message>
    <message>
        <source>Save these &amp;files</source>
        <extracomment>gui.pages.plan_caption</extracomment>
        <translation>儲存這些檔案(&amp;F)</translation>
    </message>
    <message>
        <source>Save this &amp;file</source>
        <extracomment>gui.pages.plan_caption</extracomment>
        <translation>儲存此檔案(&amp;F)</translation>
    </message>
    <message>
        <source>Stop these progra&amp;ms</source>
        <extracomment>gui.pages.plan_caption</extracomment>
        <translation>停止這些程式(&amp;M)</translation>
    </message>
    <message>
        <source>Stop this progra&amp;m</source>
        <extracomment>gui.pages.plan_caption</extracomment>
        <translation>停止此程式(&amp;M)</translation>
    </message>
    <message>
        <source>What you type is looked at right away; nothing is changed by it yet.</source>
        <extracomment>gui.widgets.options</extracomment>
        <translation>您輸入的內容會立即檢查；這還不會更改任何內容。</translation>
    </message>
    <message>
        <source>{path} could not be removed wholly: another program has something in it open. Close that program, and delete the folder.</source>
        <extracomment>simulator.folder</extracomment>
        <translation>未能完全刪除 {path}：另一個程式開啟了其中的內容。請關閉該程式，然後刪除此資料夾。</translation>
    </message>
    <message>
        <source>Its permissions allow it, so an attribute of the file system or an access list forbids it. See which with: lsattr -d &apos;{path}&apos;; getfacl &apos;{path}&apos;</source>
        <extracomment>checks.own_data</extracomment>
        <translation>它的權限允許這樣做，因此是檔案系統的某個屬性或存取控制清單不允許。查看是哪一個：lsattr -d &apos;{path}&apos;; getfacl &apos;{path}&apos;</translation>
    </message>
    <message>
        <source>Line {line} of {path} decides this. The wizard changes only the script that was named, so change it there yourself.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>這由 {path} 的第 {line} 行決定。精靈只更改您指定的腳本，因此請您自行在該處更改。</translation>
    </message>
    <message>
        <source>Somebody else could put another folder in the place of {path} before the command is run, so that the wrong files would be given away. Give {folder} to its user yourself.</source>
        <extracomment>fixes.ownership</extracomment>
        <translation>在命令執行之前，其他人可能以另一個資料夾取代 {path}，這樣會把錯誤的檔案交出去。請您自行把 {folder} 交給它的用戶。</translation>
    </message>
    <message>
        <source>What the script gives as {name} in line {line} could not be told without running it.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>腳本第 {line} 行給出的 {name} 的值，不執行腳本就無法得知。</translation>
    </message>
    <message>
        <source>{path} is a link, and the wizard changes no file through a link. Nothing was changed. Put the file itself there, or name the file that is meant, and look again.</source>
        <extracomment>journal.keeping</extracomment>
        <translation>{path} 是一個連結，精靈不會透過連結更改檔案。沒有作任何更改。請把檔案本身放在該處，或指定實際的檔案，然後重新檢查。</translation>
    </message>
    <message>
        <source>{value}, from {name} in line {line} of {path}</source>
        <extracomment>checks.script_address</extracomment>
        <translation>{value}，來自 {path} 第 {line} 行的 {name}</translation>
    </message>
    <message>
        <source>{value}, unless the command line says otherwise ({name})</source>
        <extracomment>checks.script_address</extracomment>
        <translation>{value}，除非命令列另有指定（{name}）</translation>
    </message>
    <message>
        <source>This check failed because of a fault in the wizard itself ({kind} in {place}). Please report it.</source>
        <extracomment>doctor.examining</extracomment>
        <translation>由於精靈本身的錯誤（{kind}，位置 {place}），這項檢查未能完成。請回報這個錯誤。</translation>
    </message>
</context>
</TS>
