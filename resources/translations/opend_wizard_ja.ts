<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name></name>
    <message>
        <source>   If a command says that something is not there, that change was not made or was taken back: go on.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>   コマンドの実行時に対象が存在しないと表示された場合、その変更は行われていないか、すでに元に戻されています。そのまま次に進んでください。</translation>
    </message>
    <message>
        <source># Report for the engineers of OpenD</source>
        <extracomment>report.bundle.front</extracomment>
        <translation># OpenDのエンジニア向けレポート</translation>
    </message>
    <message>
        <source>&amp;Apply these {count} changes</source>
        <extracomment>flow</extracomment>
        <translation>これら{count}件の変更を適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Apply this change</source>
        <extracomment>flow</extracomment>
        <translation>この変更を適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>gui.captions</extracomment>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Back to the plan</source>
        <extracomment>flow</extracomment>
        <translation>計画に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Broken like this:</source>
        <extracomment>gui.widgets.practice_card</extracomment>
        <translation>故障の種類(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>gui.history, gui.keyboard, gui.report</extracomment>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>flow</extracomment>
        <translation>続ける(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>gui.widgets.link, gui.widgets.step</extracomment>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <extracomment>gui.mishap</extracomment>
        <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>flow</extracomment>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Everything works now</source>
        <extracomment>flow</extracomment>
        <translation>すべて解決しました(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>gui.mishap</extracomment>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go on with the next step</source>
        <extracomment>flow</extracomment>
        <translation>次の手順に進む(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <extracomment>gui.captions, gui.mishap</extracomment>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Keep a copy and go on</source>
        <extracomment>gui.widgets.reversal</extracomment>
        <translation>コピーを残して続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <extracomment>gui.widgets.reversal</extracomment>
        <translation>このままにする(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look at what is left</source>
        <extracomment>flow</extracomment>
        <translation>残りの問題を見る(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look for the cause</source>
        <extracomment>flow</extracomment>
        <translation>原因を調べる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look for the cause again</source>
        <extracomment>flow</extracomment>
        <translation>もう一度原因を調べる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Make this change again</source>
        <extracomment>gui.widgets.reversal</extracomment>
        <translation>この変更をやり直す(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Review the change</source>
        <extracomment>flow</extracomment>
        <translation>変更内容を確認(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>gui.pages.change_parts</extracomment>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo this change</source>
        <extracomment>gui.widgets.reversal</extracomment>
        <translation>この変更を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>(not known)</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>（不明）</translation>
    </message>
    <message>
        <source>(not told)</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>（記入なし）</translation>
    </message>
    <message>
        <source>({count} lines stay as they are)</source>
        <extracomment>report.text_diff</extracomment>
        <translation>（変更のない行：{count}行）</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>0または1</translation>
    </message>
    <message>
        <source>0.0.0.0 opens every network this computer is in. Choose one of {known}.</source>
        <extracomment>fixes.listening</extracomment>
        <translation>0.0.0.0にすると、このコンピューターがつながっているすべてのネットワークに公開されます。次のいずれかを選択してください：{known}。</translation>
    </message>
    <message>
        <source>0: OpenD leaves the right to other devices</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>0：OpenDは権限をほかのデバイスに譲る</translation>
    </message>
    <message>
        <source>1. Close OpenD and OpenD Wizard.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>1. OpenDとOpenD Wizardを終了します。</translation>
    </message>
    <message>
        <source>127.0.0.1 inside Linux is not Windows. The simplest way is to run both on the same side. Else set networkingMode=mirrored under [wsl2] in .wslconfig and restart WSL; or let OpenD on Windows listen on {host}, with an RSA key for trading, and connect to {host}:{port}.</source>
        <extracomment>checks.wsl</extracomment>
        <translation>Linux内の127.0.0.1はWindowsを指しません。いちばん簡単なのは、両方を同じ側で実行することです。そうしない場合は、.wslconfigの[wsl2]にnetworkingMode=mirroredを設定してWSLを再起動してください。または、Windows上のOpenDのリスニングアドレスを{host}にし（取引にはRSA鍵が必要です）、{host}:{port}に接続してください。</translation>
    </message>
    <message>
        <source>127.0.0.1, or a key as well</source>
        <extracomment>checks.listening</extracomment>
        <translation>127.0.0.1、または鍵との併用</translation>
    </message>
    <message>
        <source>127.0.0.1:… in front: the API trades, and Telnet asks for no password</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>先頭に127.0.0.1:…を付けること（APIでは取引ができ、Telnetではパスワードが求められないため）</translation>
    </message>
    <message>
        <source>1: OpenD takes the right back</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>1：OpenDは権限を取り戻す</translation>
    </message>
    <message>
        <source>2. Open {shell} and go to this folder with the first command below.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>2. {shell}を開き、下の最初のコマンドでこのフォルダーに移動します。</translation>
    </message>
    <message>
        <source>3. Type the other commands in their order. What is there now is moved into this folder, never deleted.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>3. 残りのコマンドを順番に入力します。現在あるものはこのフォルダーに移動され、削除されることはありません。</translation>
    </message>
    <message>
        <source>32 digits 0–9 and a–f, in lower case</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>0～9と小文字のa～fからなる32桁</translation>
    </message>
    <message>
        <source>32 digits and letters a to f, the MD5 of the login password alone</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>32文字の数字とa～fの英字（ログインパスワードだけのMD5）</translation>
    </message>
    <message>
        <source>&lt; 0.1 s</source>
        <extracomment>gui.widgets.rows</extracomment>
        <translation>0.1秒未満</translation>
    </message>
    <message>
        <source>A change is under way. It goes on, or takes itself back; wait until it has ended.</source>
        <extracomment>gui.mishap</extracomment>
        <translation>変更の処理中です。このまま続行されるか、自動で元に戻ります。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>A code that came earlier is worthless now.</source>
        <extracomment>gui.widgets.phone</extracomment>
        <translation>以前に届いたコードは無効になりました。</translation>
    </message>
    <message>
        <source>A code was sent to the phone, and OpenD waits for it.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>スマートフォンにコードが送信され、OpenDはその入力を待っています。</translation>
    </message>
    <message>
        <source>A command was run: {purpose}</source>
        <extracomment>journal.handbook</extracomment>
        <translation>コマンドを実行しました：{purpose}</translation>
    </message>
    <message>
        <source>A file stands where OpenD&apos;s data folder belongs.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>OpenDのデータフォルダーの場所にファイルがあります。</translation>
    </message>
    <message>
        <source>A library that OpenD needs is missing.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenDに必要なライブラリがありません。</translation>
    </message>
    <message>
        <source>A line with a heartbeat every {pace} s</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>{pace}秒ごとにハートビートを送信する接続</translation>
    </message>
    <message>
        <source>A line with heartbeats was held.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>ハートビートのある接続は維持されました。</translation>
    </message>
    <message>
        <source>A line with several statements is not changed by the wizard. Put each on its own line first.</source>
        <extracomment>scripts.patches.blocks</extracomment>
        <translation>複数の文が書かれた行は、ウィザードでは変更しません。先に1行に1文ずつ分けてください。</translation>
    </message>
    <message>
        <source>A line without heartbeats</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>ハートビートのない接続</translation>
    </message>
    <message>
        <source>A mistake of the wizard&apos;s</source>
        <extracomment>gui.mishap</extracomment>
        <translation>ウィザードのエラー</translation>
    </message>
    <message>
        <source>A moomoo account logs in with moomoo OpenD, a Futu account with Futu OpenD. Some regions need an opened brokerage account and the current version first. Both programs speak the same protocol, so scripts need not change.</source>
        <extracomment>symptoms.x03_wrong_brand</extracomment>
        <translation>moomooアカウントはmoomoo OpenDで、FutuアカウントはFutu OpenDでログインします。地域によっては、先に証券口座の開設と最新バージョンが必要です。どちらのプログラムも同じプロトコルを使うため、スクリプトを変更する必要はありません。</translation>
    </message>
    <message>
        <source>A new code makes the one before worthless. One can be sent each minute.</source>
        <extracomment>fixes.codes</extracomment>
        <translation>新しいコードを送信すると、前のコードは使えなくなります。送信できるのは1分に1回です。</translation>
    </message>
    <message>
        <source>A new picture makes the one before worthless. Ten can be made each minute.</source>
        <extracomment>fixes.codes</extracomment>
        <translation>新しい画像を取得すると、前の画像は使えなくなります。取得できるのは1分に10回までです。</translation>
    </message>
    <message>
        <source>A password is written into the script.</source>
        <extracomment>checks.script_secrets</extracomment>
        <translation>スクリプトにパスワードが書かれています。</translation>
    </message>
    <message>
        <source>A password is written into the script. Whoever reads the file has it.</source>
        <extracomment>scripts.rules.secrets</extracomment>
        <translation>スクリプトにパスワードが書き込まれています。ファイルを読める人なら誰でもパスワードを知ることができます。</translation>
    </message>
    <message>
        <source>A phone code has 4 to 8 digits and nothing else.</source>
        <extracomment>opend.operations</extracomment>
        <translation>SMS認証コードに使えるのは4～8桁の数字だけです。</translation>
    </message>
    <message>
        <source>A picture code has 4 letters or digits and nothing else.</source>
        <extracomment>opend.operations</extracomment>
        <translation>画像認証コードに使えるのは4文字の英数字だけです。</translation>
    </message>
    <message>
        <source>A piece of code</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>コード例</translation>
    </message>
    <message>
        <source>A program is newer than OpenD</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>プログラムがOpenDより新しい</translation>
    </message>
    <message>
        <source>A program uses a function this OpenD does not know: the program is newer than OpenD.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>このOpenDが対応していない機能をプログラムが使っています。プログラムのほうがOpenDより新しいバージョンです。</translation>
    </message>
    <message>
        <source>A program uses functions that this version of OpenD does not know.</source>
        <extracomment>checks.versions</extracomment>
        <translation>このバージョンのOpenDが対応していない機能を、プログラムが使っています。</translation>
    </message>
    <message>
        <source>A question to {ip}:{port}</source>
        <extracomment>checks.state</extracomment>
        <translation>{ip}:{port}への問い合わせ</translation>
    </message>
    <message>
        <source>A remembered password is a token that holds for a limited time. When it has run out and the network stumbles, or the vendor updates its servers, OpenD cannot log in by itself. Below 10.10, type the password for long runs: OpenD then renews the login itself. From 10.10 on the remembered login is the only one that starts unattended; how long it holds is not published, so look at OpenD&apos;s state now and then instead of trusting an open port.</source>
        <extracomment>symptoms.q12_remembered_login</extracomment>
        <translation>保存されたパスワードは、有効期間の限られたトークンです。期限が切れた状態でネットワークが一時的に途切れたり、提供元がサーバーを更新したりすると、OpenDは自力でログインできません。10.10より前のバージョンを長時間動かす場合は、パスワードを入力してログインしてください。その場合はOpenDがログインを自動で更新します。10.10以降で無人で起動できるのは、保存されたログインだけです。有効期間は公表されていないため、ポートが開いているからと安心せず、ときどきOpenDの状態を確認してください。</translation>
    </message>
    <message>
        <source>A safer way, where you can log in to this computer from the other one, is a tunnel. There, type ssh -L {port}:127.0.0.1:{port} THIS-COMPUTER and let the script connect to 127.0.0.1. Nothing changes here.</source>
        <extracomment>checks.listening</extracomment>
        <translation>もう一方のコンピューターからこのコンピューターにログインできる場合は、トンネルを使うほうが安全です。もう一方のコンピューターで ssh -L {port}:127.0.0.1:{port} THIS-COMPUTER と入力し、スクリプトの接続先を127.0.0.1にしてください。こちらでは何も変更されません。</translation>
    </message>
    <message>
        <source>A script cannot connect to OpenD</source>
        <extracomment>symptoms.q14_cannot_connect</extracomment>
        <translation>スクリプトがOpenDに接続できない</translation>
    </message>
    <message>
        <source>A script keeps a connection for every context it opens until close() is called, also after the variable is gone. Close each context in a finally block, or open one and use it for everything.</source>
        <extracomment>checks.connections</extracomment>
        <translation>スクリプトは、開いたコンテキストごとに1本の接続を使います。変数がなくなっても、close()を呼び出すまで接続は残ります。各コンテキストをfinallyブロックで閉じるか、1つだけ開いて使い回してください。</translation>
    </message>
    <message>
        <source>A second OpenD uses the same port</source>
        <extracomment>simulator.faults.ports</extracomment>
        <translation>別のOpenDが同じポートを使用している</translation>
    </message>
    <message>
        <source>A simulated OpenD for practising.</source>
        <extracomment>opend.places.running</extracomment>
        <translation>練習用のシミュレーションのOpenDです。</translation>
    </message>
    <message>
        <source>A simulated OpenD in a folder of its own, broken on purpose. It is removed afterwards.</source>
        <extracomment>gui.widgets.practice_card</extracomment>
        <translation>専用のフォルダーに作る、意図的に故障させたシミュレーションのOpenDです。終了後は削除されます。</translation>
    </message>
    <message>
        <source>A slow disk or network drive can be the reason. The wizard waits a while and then goes on.</source>
        <extracomment>gui.widgets.examining</extracomment>
        <translation>ディスクやネットワークドライブの遅さが原因かもしれません。しばらく待ってから先に進みます。</translation>
    </message>
    <message>
        <source>A system library is missing.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>システムライブラリが不足しています。</translation>
    </message>
    <message>
        <source>API RSA Enabled: Yes</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>API RSA Enabled: Yes</translation>
    </message>
    <message>
        <source>Add swap space, end other programs, or take a machine with more memory. The command line edition needs less than the one with a window.</source>
        <extracomment>checks.memory</extracomment>
        <translation>スワップ領域を追加するか、ほかのプログラムを終了するか、メモリの多いマシンを使ってください。コマンドライン OpenDはGUI版 OpenDより少ないメモリで動作します。</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <extracomment>fixes.listening</extracomment>
        <translation>このコンピューターのアドレス</translation>
    </message>
    <message>
        <source>Advice</source>
        <extracomment>report.forum, report.words</extracomment>
        <translation>アドバイス</translation>
    </message>
    <message>
        <source>After a long time OpenD is disconnected and has to log in again</source>
        <extracomment>symptoms.q12_remembered_login</extracomment>
        <translation>長時間経つとOpenDが切断され、ログインし直す必要がある</translation>
    </message>
    <message>
        <source>After several restarts the login finds no network</source>
        <extracomment>symptoms.x02_start_throttle</extracomment>
        <translation>何度か再起動した後、ログイン時にネットワークが見つからない</translation>
    </message>
    <message>
        <source>After several wrong passwords the vendor asks for the code in a picture, F3CNN/PicVerifyCode.png in the data folder. Every wrong one makes the next login harder: after two, stop, check the password, and wait.</source>
        <extracomment>symptoms.x04_captcha_loop</extracomment>
        <translation>パスワードを何度か間違えると、提供元は画像認証コード（データフォルダーのF3CNN/PicVerifyCode.png）を求めます。間違えるたびに次のログインが難しくなります。2回間違えたらそこで止め、パスワードを確認し、時間を置いてください。</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>変更後の操作</translation>
    </message>
    <message>
        <source>Afterwards: {what}</source>
        <extracomment>report.text_plan</extracomment>
        <translation>変更後の操作：{what}</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>gui.widgets.why</extracomment>
        <translation>合わない点</translation>
    </message>
    <message>
        <source>Allow {name} to be run as a program.</source>
        <extracomment>fixes.program_file</extracomment>
        <translation>{name}をプログラムとして実行できるようにします。</translation>
    </message>
    <message>
        <source>Also found: {count}</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>ほかに見つかったこと：{count}件</translation>
    </message>
    <message>
        <source>An OpenD answers, though its process cannot be seen from here.</source>
        <extracomment>checks.state</extracomment>
        <translation>ここからプロセスは見えませんが、OpenDが応答しています。</translation>
    </message>
    <message>
        <source>An earlier change was not finished</source>
        <extracomment>cli.left_over, gui.widgets.unfinished</extracomment>
        <translation>以前の変更が完了していません</translation>
    </message>
    <message>
        <source>An exchange gives its highest quotes to one device at a time. With auto_hold_quote_right set to 1, OpenD takes the right back when another device took it. If it is taken again within ten seconds, OpenD gives way; with 0 it never takes it back.</source>
        <extracomment>symptoms.q09_quote_right_control</extracomment>
        <translation>取引所は、最高位の相場情報を一度に1台のデバイスにだけ提供します。auto_hold_quote_rightを1にすると、別のデバイスが権限を奪ったときにOpenDが取り戻します。10秒以内に再び奪われると、OpenDは譲ります。0にすると、取り戻すことはありません。</translation>
    </message>
    <message>
        <source>An open port proves nothing: a web server, another trading gateway or OpenD&apos;s own Telnet port can be behind it. OpenD does not speak HTTP, so curl or a browser cannot test it; only its own protocol can.</source>
        <extracomment>symptoms.x22_lookalike</extracomment>
        <translation>ポートが開いているだけでは確認になりません。Webサーバー、別の取引ゲートウェイ、OpenD自身のTelnetポートが応答していることもあります。OpenDはHTTPに対応していないため、curlやブラウザーでは確かめられません。確認できるのはOpenD自身のプロトコルだけです。</translation>
    </message>
    <message>
        <source>Another OpenD (process {pid}) runs and uses the data folder {folder} too. Close it and try again. Nothing was changed.</source>
        <extracomment>journal.prepare</extracomment>
        <translation>別のOpenD（プロセス{pid}）が動作中で、同じデータフォルダー{folder}を使っています。それを終了して、もう一度お試しください。何も変更していません。</translation>
    </message>
    <message>
        <source>Another OpenD Wizard (process {pid}) is changing something at this moment. Wait until it is done, or close it, and try again.</source>
        <extracomment>journal.lock</extracomment>
        <translation>別のOpenD Wizard（プロセス{pid}）が現在変更を行っています。完了するまで待つか、それを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another OpenD on this computer uses the same account: only one of them has the highest quotes.</source>
        <extracomment>checks.opends</extracomment>
        <translation>このコンピューターの別のOpenDが同じアカウントを使っています。最高位の相場権限を持てるのは1つだけです。</translation>
    </message>
    <message>
        <source>Another device has the highest quotes</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>別のデバイスが最高位の相場権限を持っている</translation>
    </message>
    <message>
        <source>Another device has the highest quotes of this account.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>別のデバイスが、このアカウントの最高位の相場権限を持っています。</translation>
    </message>
    <message>
        <source>Another device has the highest quotes, as {name} 0 lets it.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>{name}が0のため、別のデバイスが最高位の相場権限を持っています。</translation>
    </message>
    <message>
        <source>Another device took it away again, {seconds} seconds after the last time ({markets})</source>
        <extracomment>report.text_rights</extracomment>
        <translation>{seconds}秒後に、別のデバイスが再び権限を奪いました（{markets}）</translation>
    </message>
    <message>
        <source>Another device took the highest quotes: OpenD should take them back</source>
        <extracomment>symptoms.q18_take_right_back</extracomment>
        <translation>別のデバイスが最高位の相場権限を奪ったので、OpenDで取り戻したい</translation>
    </message>
    <message>
        <source>Another device took the right away ({markets})</source>
        <extracomment>report.text_rights</extracomment>
        <translation>別のデバイスが権限を奪いました（{markets}）</translation>
    </message>
    <message>
        <source>Another program has {path} open. Close OpenD and programs that show this file, and try again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>別のプログラムが{path}を開いています。OpenDと、このファイルを表示しているプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another program holds the port</source>
        <extracomment>simulator.faults.ports</extracomment>
        <translation>別のプログラムがポートを使用している</translation>
    </message>
    <message>
        <source>Another terminal of this account took the quote right.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>同じアカウントの別の端末に相場権限を奪われました。</translation>
    </message>
    <message>
        <source>AppData.dat holds nothing.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>AppData.datの中身が空です。</translation>
    </message>
    <message>
        <source>AppData.dat in {folder}</source>
        <extracomment>checks.own_data</extracomment>
        <translation>{folder}のAppData.dat</translation>
    </message>
    <message>
        <source>AppData.dat is damaged or not safe to unpack.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>AppData.datが破損しているか、安全に展開できません。</translation>
    </message>
    <message>
        <source>AppData.dat is missing from the program folder.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>プログラムフォルダーにAppData.datがありません。</translation>
    </message>
    <message>
        <source>AppData.dat is there.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>AppData.datがあります。</translation>
    </message>
    <message>
        <source>AppData.dat lies beside the OpenD program.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>AppData.datは、OpenDのプログラムの隣にあります。</translation>
    </message>
    <message>
        <source>Apply this? [y/N]</source>
        <extracomment>cli.mend</extracomment>
        <translation>この変更を適用しますか。[y/N]</translation>
    </message>
    <message>
        <source>As&amp;k OpenD again</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>OpenDにもう一度問い合わせる(&amp;K)</translation>
    </message>
    <message>
        <source>Ask OpenD again. That may void the phone code it waits for, so that a new one has to be sent.</source>
        <extracomment>trial</extracomment>
        <translation>OpenDにもう一度問い合わせてください。待っているSMS認証コードが無効になり、新しいコードの送信が必要になることがあります。</translation>
    </message>
    <message>
        <source>At each start OpenD copies the data shipped in AppData.dat into its data folder. When that folder is missing, full, or not writable for the user who starts OpenD, the copy fails and OpenD exits.</source>
        <extracomment>symptoms.q02_own_data_missing</extracomment>
        <translation>OpenDは起動のたびに、AppData.datに同梱されたデータをデータフォルダーにコピーします。そのフォルダーがない場合、ディスクがいっぱいの場合、またはOpenDを起動するユーザーが書き込めない場合は、コピーに失敗してOpenDが終了します。</translation>
    </message>
    <message>
        <source>At work</source>
        <extracomment>gui.widgets.verdict</extracomment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Australia</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>gui.widgets.run</extracomment>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Backup: {folder}</source>
        <extracomment>report.text_runs</extracomment>
        <translation>バックアップ：{folder}</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>gui.widgets.before_after</extracomment>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Before anything is changed, a backup goes to {folder}</source>
        <extracomment>report.text_plan</extracomment>
        <translation>変更の前に、バックアップを{folder}に保存します</translation>
    </message>
    <message>
        <source>Before the API may be used, a questionnaire and an agreement have to be completed once on the vendor&apos;s page, with the very account that OpenD logs in with. The command line edition ends by itself until then and has to be started again; the one with a window stays logged in but answers no program. “Could not fetch” looks alike and is a trouble of the network.</source>
        <extracomment>symptoms.q01_questionnaire</extracomment>
        <translation>APIを使う前に、提供元のページで、OpenDにログインするのと同じアカウントでアンケート評価と同意確認を一度済ませる必要があります。済むまでコマンドライン OpenDは自動的に終了するため、改めて起動する必要があります。GUI版 OpenDはログインしたままですが、どのプログラムにも応答しません。「取得できませんでした」という表示は似ていますが、こちらはネットワークの問題です。</translation>
    </message>
    <message>
        <source>Before you send it</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>送信する前に</translation>
    </message>
    <message>
        <source>Below is what could not be looked at, and why.</source>
        <extracomment>gui.widgets.healthy</extracomment>
        <translation>調べられなかった項目とその理由を以下に示します。</translation>
    </message>
    <message>
        <source>Better, but not all is well yet</source>
        <extracomment>report.words</extracomment>
        <translation>改善しましたが、まだすべては解決していません</translation>
    </message>
    <message>
        <source>Both need the same private key. Name {key} in the script, or a copy of it.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>双方に同じ秘密鍵が必要です。スクリプトに{key}またはそのコピーを指定してください。</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>ブランド</translation>
    </message>
    <message>
        <source>By default the Linux inside Windows has an address of its own, and its 127.0.0.1 is not that of Windows. With mirrored networking they share it. OpenD and the script are best run on the same side.</source>
        <extracomment>symptoms.x15_wsl</extracomment>
        <translation>既定では、Windows内のLinuxは独自のアドレスを持ち、その127.0.0.1はWindowsの127.0.0.1とは異なります。ミラーモードのネットワークでは共有されます。OpenDとスクリプトは、同じ側で動かすのが最善です。</translation>
    </message>
    <message>
        <source>By hand: sudo chown -R -h {user} &apos;{path}&apos;</source>
        <extracomment>checks.ownership</extracomment>
        <translation>手動で行う場合：sudo chown -R -h {user} &apos;{path}&apos;</translation>
    </message>
    <message>
        <source>By its log, OpenD has not logged in with a remembered password.</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>ログによると、OpenDは保存されたパスワードでログインしていません。</translation>
    </message>
    <message>
        <source>Can be undone at any time.</source>
        <extracomment>gui.widgets.finding</extracomment>
        <translation>いつでも元に戻せます。</translation>
    </message>
    <message>
        <source>Cannot be undone.</source>
        <extracomment>gui.widgets.finding</extracomment>
        <translation>元に戻せません。</translation>
    </message>
    <message>
        <source>Change the permissions of {path} from {before} to {after}.</source>
        <extracomment>steps</extracomment>
        <translation>{path}のアクセス権を{before}から{after}に変更します。</translation>
    </message>
    <message>
        <source>Change {path}: {meaning}</source>
        <extracomment>steps</extracomment>
        <translation>{path}を変更します：{meaning}</translation>
    </message>
    <message>
        <source>Changed since the wizard was at work: {paths} ({count} in all). Nothing was touched. If you go on, what is there now is kept in the backup first.</source>
        <extracomment>journal.backward</extracomment>
        <translation>ウィザードの作業後に変更されたものがあります：{paths}（全{count}個）。何も変更していません。続行する場合は、先に現在の内容をバックアップに保存します。</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <extracomment>gui.history</extracomment>
        <translation>変更（新しい順）</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <extracomment>gui.pages.change_parts</extracomment>
        <translation>もう一度チェック(&amp;A)</translation>
    </message>
    <message>
        <source>Check &amp;everything</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>すべてチェック(&amp;E)</translation>
    </message>
    <message>
        <source>Check again in a moment, or undo the change.</source>
        <extracomment>report.words</extracomment>
        <translation>しばらくしてからもう一度チェックするか、変更を元に戻してください。</translation>
    </message>
    <message>
        <source>Check the network, wait some minutes, then start OpenD once more.</source>
        <extracomment>checks.state</extracomment>
        <translation>ネットワークを確認し、数分待ってから、OpenDをもう一度起動してください。</translation>
    </message>
    <message>
        <source>Checking again</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>もう一度チェックしています</translation>
    </message>
    <message>
        <source>Checks done</source>
        <extracomment>gui.widgets.examining</extracomment>
        <translation>完了したチェック</translation>
    </message>
    <message>
        <source>Checks that found nothing wrong: {fine} of {total}</source>
        <extracomment>report.conclusion</extracomment>
        <translation>問題が見つからなかったチェック：{total}件中{fine}件</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>フォルダーを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose the one that does not work. Looking changes nothing.</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>正常に動作しないOpenDを選んでください。調べるだけでは何も変更されません。</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <extracomment>gui.about, gui.captions</extracomment>
        <translation>閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>Close the contexts, whatever happens.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>どのような場合にもコンテキストを閉じるようにします。</translation>
    </message>
    <message>
        <source>Codes were asked for too often. At most one a minute is sent.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>コードの送信を要求した回数が多すぎます。送信されるのは1分に1回までです。</translation>
    </message>
    <message>
        <source>Compare the times with OpenD&apos;s log: what happened then?</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>OpenDのログと時刻を照らし合わせ、そのとき何が起きたかを確認してください。</translation>
    </message>
    <message>
        <source>Complete the questionnaire and agreement on the vendor&apos;s page.</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>公式ページでアンケート評価と同意確認を完了します。</translation>
    </message>
    <message>
        <source>Complete the questionnaire and agreement on the vendor&apos;s site, then start OpenD again.</source>
        <extracomment>checks.state</extracomment>
        <translation>公式サイトでアンケート評価と同意確認を済ませてから、OpenDを起動し直してください。</translation>
    </message>
    <message>
        <source>Complete the questionnaire and agreement on this page, logged in with the account that OpenD uses.</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>OpenDで使っているアカウントでログインし、このページでアンケート評価と同意確認を完了してください。</translation>
    </message>
    <message>
        <source>Compose files in {folders}</source>
        <extracomment>checks.container</extracomment>
        <translation>{folders}のcomposeファイル</translation>
    </message>
    <message>
        <source>Connection and scripts</source>
        <extracomment>model</extracomment>
        <translation>接続とスクリプト</translation>
    </message>
    <message>
        <source>Connections that OpenD has closed and a program still keeps (CLOSE_WAIT)</source>
        <extracomment>checks.connections</extracomment>
        <translation>OpenDが閉じたのにプログラムが保持している接続（CLOSE_WAIT）</translation>
    </message>
    <message>
        <source>Connections to OpenD&apos;s API port {port}</source>
        <extracomment>checks.connections</extracomment>
        <translation>OpenDのAPIポート{port}への接続</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>gui.widgets.words</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt</source>
        <extracomment>gui.widgets.ladder_card</extracomment>
        <translation>テキストとしてコピー(&amp;X)</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>gui.widgets.ladder</extracomment>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy it from the package that OpenD came in.</source>
        <extracomment>checks.config_file</extracomment>
        <translation>OpenDの入っていたパッケージからコピーしてください。</translation>
    </message>
    <message>
        <source>Correct that line in a text editor, or copy the file again from the vendor&apos;s package.</source>
        <extracomment>checks.configuration</extracomment>
        <translation>テキストエディターでその行を直すか、公式パッケージからファイルをコピーし直してください。</translation>
    </message>
    <message>
        <source>Correct the script before you start it again, or it fills OpenD&apos;s connections once more.</source>
        <extracomment>fixes.connections</extracomment>
        <translation>スクリプトは、修正してから再び起動してください。修正しないと、OpenDの接続をまた使い切ってしまいます。</translation>
    </message>
    <message>
        <source>Could not be checked: {count}</source>
        <extracomment>gui.pages.cause_rest, report.text_findings</extracomment>
        <translation>確認できなかった項目：{count}件</translation>
    </message>
    <message>
        <source>Could not be seen</source>
        <extracomment>report.words</extracomment>
        <translation>確認できません</translation>
    </message>
    <message>
        <source>Create {path} ({size}).</source>
        <extracomment>steps</extracomment>
        <translation>{path}を作成します（{size}）。</translation>
    </message>
    <message>
        <source>DISPLAY and WAYLAND_DISPLAY</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>DISPLAYとWAYLAND_DISPLAY</translation>
    </message>
    <message>
        <source>Data files are missing and damaged</source>
        <extracomment>simulator.faults.own_data</extracomment>
        <translation>データファイルが不足または破損している</translation>
    </message>
    <message>
        <source>Data follows where it should end.</source>
        <extracomment>opend.appdata.tars</extracomment>
        <translation>アーカイブの終わりとなるはずの位置の後に、データが続いています。</translation>
    </message>
    <message>
        <source>Data in {data}</source>
        <extracomment>gui.describe</extracomment>
        <translation>データの場所：{data}</translation>
    </message>
    <message>
        <source>Decide which of the two is to have the port: end the other program, or give one of them another port. Scripts that meet the wrong one wait in vain or are cut off.</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>どちらがポートを使うかを決め、もう一方のプログラムを終了するか、どちらかに別のポートを割り当ててください。違う相手に接続したスクリプトは、応答を待ち続けるか切断されます。</translation>
    </message>
    <message>
        <source>Device.dat cannot be read, so it cannot be compared.</source>
        <extracomment>checks.device</extracomment>
        <translation>Device.datを読み取れないため、比較できません。</translation>
    </message>
    <message>
        <source>Device.dat is damaged, so every login looks like a new device.</source>
        <extracomment>checks.device</extracomment>
        <translation>Device.datが破損しているため、ログインのたびに新しいデバイスと見なされます。</translation>
    </message>
    <message>
        <source>Device.dat is not known from another computer.</source>
        <extracomment>checks.device</extracomment>
        <translation>Device.datが別のコンピューターのものだという記録はありません。</translation>
    </message>
    <message>
        <source>Device.dat is there, readable and not empty.</source>
        <extracomment>checks.device</extracomment>
        <translation>Device.datは存在し、読み取り可能で、空ではありません。</translation>
    </message>
    <message>
        <source>Device.dat looks whole.</source>
        <extracomment>checks.device</extracomment>
        <translation>Device.datは正常なようです。</translation>
    </message>
    <message>
        <source>Device.dat was copied from another computer: both are the same device to the device lock.</source>
        <extracomment>checks.device</extracomment>
        <translation>Device.datは別のコンピューターからコピーされたもので、デバイスロックは両方を同じデバイスと見なします。</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>解決しましたか</translation>
    </message>
    <message>
        <source>Disconnections in the SDK&apos;s own log, newest file</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>SDK自身のログ（最新のファイル）にある切断</translation>
    </message>
    <message>
        <source>Do not press “restart quotes” right after logging in elsewhere: the login counts as the first time.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>別のデバイスでログインした直後に、「相場情報の再開」を押さないでください。ログインが1回目と数えられます。</translation>
    </message>
    <message>
        <source>Done once more.</source>
        <extracomment>cli.past</extracomment>
        <translation>変更をやり直しました。</translation>
    </message>
    <message>
        <source>Done.</source>
        <extracomment>journal.journal</extracomment>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>Each process that the script starts would run its main part again.</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>スクリプトが起動する各プロセスが、メイン部分をもう一度実行してしまいます。</translation>
    </message>
    <message>
        <source>Each start unpacks some hundred megabytes into the temporary folder and takes longer. The same by hand: {command}</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>起動のたびに数百メガバイトが一時フォルダーに展開されるため、起動に時間がかかるようになります。手動で同じことをする場合：{command}</translation>
    </message>
    <message>
        <source>Earlier turns in the log: {count}</source>
        <extracomment>report.text_rights</extracomment>
        <translation>これより前のログの記録：{count}件</translation>
    </message>
    <message>
        <source>Edition</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>エディション</translation>
    </message>
    <message>
        <source>Encryption with an RSA key does not work</source>
        <extracomment>symptoms.x21_rsa_key</extracomment>
        <translation>RSA鍵による暗号化が機能しない</translation>
    </message>
    <message>
        <source>End OpenD, take it out of quarantine, move it into another folder in the Finder, and start it there. Until then it finds its OpenD.xml only by -cfg_file with the whole path.</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>OpenDを終了し、隔離を解除して、Finderで別のフォルダーに移し、そこで起動してください。それまでは、-cfg_fileに完全なパスを指定しないとOpenD.xmlが見つかりません。</translation>
    </message>
    <message>
        <source>End the &amp;practice</source>
        <extracomment>gui.widgets.banner</extracomment>
        <translation>練習を終了(&amp;P)</translation>
    </message>
    <message>
        <source>End the Telnet commands with \r\n.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>Telnetコマンドの末尾に\r\nを付けます。</translation>
    </message>
    <message>
        <source>Enter the characters of the picture in OpenD&apos;s window or console.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDのウィンドウまたはコンソールに、画像の文字を入力してください。</translation>
    </message>
    <message>
        <source>Enter the code as soon as it comes, with: {command}</source>
        <extracomment>fixes.codes</extracomment>
        <translation>コードが届いたら、すぐに次のコマンドで入力してください：{command}</translation>
    </message>
    <message>
        <source>Enter the code that came to your phone.</source>
        <extracomment>fixes.codes</extracomment>
        <translation>スマートフォンに届いたSMS認証コードを入力します。</translation>
    </message>
    <message>
        <source>Enter the code that the picture shows.</source>
        <extracomment>fixes.codes</extracomment>
        <translation>画像に表示された画像認証コードを入力します。</translation>
    </message>
    <message>
        <source>Enter the four letters or digits of the picture. After two wrong ones the wizard stops, and so should you.</source>
        <extracomment>fixes.codes</extracomment>
        <translation>画像の4文字（英数字）を入力してください。2回間違えるとウィザードは入力を打ち切ります。ご自身でも、それ以上は試さないでください。</translation>
    </message>
    <message>
        <source>Every library OpenD needs is there.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenDに必要なライブラリはすべてあります。</translation>
    </message>
    <message>
        <source>Every library that OpenD is linked with can be found.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenDにリンクされたライブラリはすべて見つかります。</translation>
    </message>
    <message>
        <source>Everybody in the network of {address} can then knock at OpenD&apos;s API; the key keeps them out. Let the firewall pass only the other computer.</source>
        <extracomment>fixes.listening</extracomment>
        <translation>{address}と同じネットワークの誰もがOpenDのAPIに接続を試みられるようになりますが、鍵がなければ使えません。ファイアウォールでは、接続元のコンピューターだけを許可してください。</translation>
    </message>
    <message>
        <source>Everything from line {line} on moves below the guard. Functions that the new processes run no longer see variables that are made there.</source>
        <extracomment>scripts.rules.guards</extracomment>
        <translation>{line}行目以降はすべて、ガードの下に移ります。そこで作られる変数は、新しいプロセスで実行される関数からは参照できなくなります。</translation>
    </message>
    <message>
        <source>Everything in AppData.dat is whole in the data folder.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>AppData.datの内容はすべて、データフォルダーに正常にそろっています。</translation>
    </message>
    <message>
        <source>Everything in the data folder belongs to the user who runs OpenD.</source>
        <extracomment>checks.ownership</extracomment>
        <translation>データフォルダー内のものはすべて、OpenDを実行するユーザーの所有です。</translation>
    </message>
    <message>
        <source>Everything is as it was before the change, byte for byte.</source>
        <extracomment>gui.widgets.reversal</extracomment>
        <translation>すべてが変更前と1バイトも違わない状態です。</translation>
    </message>
    <message>
        <source>Everything is fine. Checks made: {total}</source>
        <extracomment>report.conclusion</extracomment>
        <translation>すべて正常です。行ったチェック：{total}件</translation>
    </message>
    <message>
        <source>Everything that could be checked is fine.</source>
        <extracomment>gui.widgets.healthy</extracomment>
        <translation>チェックできた項目はすべて正常です。</translation>
    </message>
    <message>
        <source>Everything that the script does moves below the line that spawn needs. Functions that the new processes run no longer see variables that are made there.</source>
        <extracomment>scripts.rules.forks</extracomment>
        <translation>スクリプトの処理はすべて、spawnに必要な行より下に移ります。そこで作られる変数は、新しいプロセスで実行される関数からは参照できなくなります。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>gui.widgets.evidence</extracomment>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>gui.widgets.evidence, report.forum</extracomment>
        <translation>期待</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>gui.widgets.members</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files and folders:</source>
        <extracomment>report.text_runs</extracomment>
        <translation>ファイルとフォルダー：</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <extracomment>gui.widgets.members</extracomment>
        <translation>書き込まれるファイル</translation>
    </message>
    <message>
        <source>Fill this in; then it can be sent.</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>入力すると送信できます。</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>report.words</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Fine: {count}</source>
        <extracomment>gui.pages.cause_rest</extracomment>
        <translation>正常：{count}件</translation>
    </message>
    <message>
        <source>Finish one SMS verification first; a new network address can also bring the question back.</source>
        <extracomment>checks.device</extracomment>
        <translation>まずSMS認証を一度完了してください。ネットワークアドレスが変わったために、再び求められることもあります。</translation>
    </message>
    <message>
        <source>Finish opening the brokerage account in the phone app, wait a day, and use the current OpenD of the brand of your region. Which regions are let in changes; OpenD&apos;s own sentence counts.</source>
        <extracomment>checks.account</extracomment>
        <translation>スマートフォンアプリで証券口座の開設を完了し、1日待ってから、お住まいの地域のブランドの最新版OpenDを使ってください。対象地域は変わることがあるため、OpenD自身の表示に従ってください。</translation>
    </message>
    <message>
        <source>Firewalls on this computer</source>
        <extracomment>checks.firewall</extracomment>
        <translation>このコンピューターのファイアウォール</translation>
    </message>
    <message>
        <source>Fix: {title}</source>
        <extracomment>report.text_findings</extracomment>
        <translation>修正：{title}</translation>
    </message>
    <message>
        <source>Follows from this:</source>
        <extracomment>report.text_causes</extracomment>
        <translation>この原因から生じること：</translation>
    </message>
    <message>
        <source>Follows from this: {count}</source>
        <extracomment>gui.widgets.why</extracomment>
        <translation>この原因から生じること：{count}件</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>gui.widgets.why</extracomment>
        <translation>裏付け</translation>
    </message>
    <message>
        <source>For Linux the vendor builds OpenD for x86_64 processors only. On an ARM computer, such as a Raspberry Pi or an ARM cloud server, it does not start, or only through a translator such as qemu, in which it has crashed.</source>
        <extracomment>symptoms.x16_wrong_cpu</extracomment>
        <translation>Linux用のOpenDは、x86_64プロセッサー用だけが提供されています。Raspberry PiやARMのクラウドサーバーなど、ARMのコンピューターでは起動しないか、qemuのような変換ソフトでしか動きません。qemuでは異常終了した例があります。</translation>
    </message>
    <message>
        <source>For example: ECONNREFUSED, 端口被占用, port in use</source>
        <extracomment>gui.pages.trouble</extracomment>
        <translation>例：ECONNREFUSED、端口被占用、port in use</translation>
    </message>
    <message>
        <source>Free some space on that disk, then look again.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>そのディスクの空き容量を増やしてから、もう一度調べてください。</translation>
    </message>
    <message>
        <source>Free space where {path} is</source>
        <extracomment>checks.own_data</extracomment>
        <translation>{path}のあるディスクの空き容量</translation>
    </message>
    <message>
        <source>From 10.10 on, account and password are no longer settings of OpenD.xml: OpenD asks for them in its console and waits. Log in once by hand and let it remember the password; from then on it starts with -login_account=… -login_by_remember=1.</source>
        <extracomment>symptoms.x01_waits_at_prompt</extracomment>
        <translation>10.10以降、アカウントとパスワードはOpenD.xmlの設定項目ではなくなり、OpenDがコンソールで尋ねて入力を待ちます。一度手動でログインし、パスワードを保存させてください。その後は -login_account=… -login_by_remember=1 を付けて起動できます。</translation>
    </message>
    <message>
        <source>From 10.10 on, account and password are no longer settings of OpenD.xml; it is not certain that an OpenD that new reads them at all. Log in once by hand and let the password be remembered. While OpenD asks, nothing should be sent to its Telnet port: it would be taken for the answer.</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>10.10以降、アカウントとパスワードはOpenD.xmlの設定項目ではなくなりました。新しいOpenDがこれらを読み込むかどうかは確かではありません。一度手動でログインし、パスワードを保存させてください。OpenDが入力を求めている間は、Telnetポートに何も送信しないでください。回答として受け取られます。</translation>
    </message>
    <message>
        <source>From the process at its foot up to the clock</source>
        <extracomment>gui.widgets.ladder_card</extracomment>
        <translation>最下段のプロセスから最上段の時計まで</translation>
    </message>
    <message>
        <source>From then on start OpenD with these flags, and your own account in place of YOUR_ACCOUNT:</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>その後は、OpenDを次のフラグで起動します。YOUR_ACCOUNTはご自身のアカウントに置き換えてください：</translation>
    </message>
    <message>
        <source>From {archive}</source>
        <extracomment>gui.widgets.step</extracomment>
        <translation>展開元：{archive}</translation>
    </message>
    <message>
        <source>Functions or classes move into the try block too. See that they are still where you want them.</source>
        <extracomment>scripts.rules.open_contexts</extracomment>
        <translation>関数やクラスもtryブロックの中に移ります。意図した場所にあるかどうかをご確認ください。</translation>
    </message>
    <message>
        <source>Get the current version from the vendor&apos;s site, and unpack it beside the old one: OpenD.xml and the data folder stay. Bring the SDK of your scripts to the same version.</source>
        <extracomment>checks.versions</extracomment>
        <translation>公式サイトから最新版を入手し、元のプログラムとは別の場所に展開してください。OpenD.xmlとデータフォルダーはそのまま残ります。スクリプトのSDKも同じバージョンにそろえてください。</translation>
    </message>
    <message>
        <source>Getting help</source>
        <extracomment>model</extracomment>
        <translation>サポートを受ける</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <extracomment>gui.widgets.examining</extracomment>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>Give it back to its user: sudo chown {user} &apos;{path}&apos;</source>
        <extracomment>checks.home</extracomment>
        <translation>所有者を本来のユーザーに戻してください：sudo chown {user} &apos;{path}&apos;</translation>
    </message>
    <message>
        <source>Give the file to the user who runs OpenD, as an administrator: chown {user} {path}</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenDを実行するユーザーを、管理者としてファイルの所有者にしてください：chown {user} {path}</translation>
    </message>
    <message>
        <source>Give the folder back to its user with: sudo chown -R {user} &apos;{path}&apos;</source>
        <extracomment>checks.own_data</extracomment>
        <translation>次のコマンドで、フォルダーの所有者を本来のユーザーに戻してください：sudo chown -R {user} &apos;{path}&apos;</translation>
    </message>
    <message>
        <source>Give the folder to its user: sudo chown -R {user} &apos;{path}&apos;</source>
        <extracomment>checks.ownership</extracomment>
        <translation>フォルダーの所有者を本来のユーザーにしてください：sudo chown -R {user} &apos;{path}&apos;</translation>
    </message>
    <message>
        <source>Give the whole path of the file, from the root on.</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>ファイルの完全なパスを、ルートから指定してください。</translation>
    </message>
    <message>
        <source>Give what is in the data folder to {user}.</source>
        <extracomment>fixes.ownership</extracomment>
        <translation>データフォルダーの中身の所有者を{user}に変更します。</translation>
    </message>
    <message>
        <source>Half an hour has passed since the last start. Start OpenD once, and wait what comes of it. {never}</source>
        <extracomment>checks.starts</extracomment>
        <translation>前回の起動から30分が経ちました。OpenDを一度起動し、結果を待ってください。{never}</translation>
    </message>
    <message>
        <source>Have a code sent to your phone.</source>
        <extracomment>fixes.codes</extracomment>
        <translation>スマートフォンにSMS認証コードを送信します。</translation>
    </message>
    <message>
        <source>Have a new code sent now, and start the program again when OpenD is ready.</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>新しいコードを送信し、OpenDの準備ができてからプログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>Have a new picture with a code made.</source>
        <extracomment>fixes.codes</extracomment>
        <translation>画像認証コードの新しい画像を取得します。</translation>
    </message>
    <message>
        <source>Heartbeats do not help against this: OpenD was ended or logged out, or something between the two cuts lines. Look at OpenD&apos;s log at that moment, and at q12 if its login has expired.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>この問題にハートビートは効果がありません。OpenDが終了またはログアウトしたか、途中の機器が接続を切断しています。その時刻のOpenDのログを確認してください。ログインの期限が切れている場合は、q12をご覧ください。</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>gui.history</extracomment>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>香港</translation>
    </message>
    <message>
        <source>Host and port of the script must be those of OpenD, and OpenD must be logged in: an open port proves nothing. OpenD takes 128 connections, and every context that is not closed keeps one. Write 127.0.0.1 rather than localhost, which can mean ::1, where OpenD does not listen. If the script runs on another computer or in a container, choose that symptom instead.</source>
        <extracomment>symptoms.q14_cannot_connect</extracomment>
        <translation>スクリプトのホストとポートはOpenDと一致し、OpenDはログイン済みである必要があります。ポートが開いているだけでは確認になりません。OpenDが受け付ける接続は128本で、閉じていないコンテキストはそれぞれ1本を使い続けます。localhostではなく127.0.0.1と書いてください。localhostは、OpenDが待ち受けていない::1を指すことがあります。スクリプトが別のコンピューターやコンテナーで動いている場合は、そちらの症状を選んでください。</translation>
    </message>
    <message>
        <source>How OpenD logged in ({place})</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>OpenDのログイン方法（{place}）</translation>
    </message>
    <message>
        <source>How far a connection gets</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>接続が到達した段階</translation>
    </message>
    <message>
        <source>How the simulated OpenD is broken</source>
        <extracomment>gui.widgets.practice_card</extracomment>
        <translation>シミュレーションのOpenDの故障の種類</translation>
    </message>
    <message>
        <source>How this Linux is connected to Windows</source>
        <extracomment>checks.wsl</extracomment>
        <translation>このLinuxとWindowsの接続方式</translation>
    </message>
    <message>
        <source>How {name} is started</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>{name}の起動方法</translation>
    </message>
    <message>
        <source>I am not sure: check everything</source>
        <extracomment>gui.pages.trouble</extracomment>
        <translation>よく分からない：すべてチェック</translation>
    </message>
    <message>
        <source>I have &amp;done this</source>
        <extracomment>gui.pages.change_parts</extracomment>
        <translation>操作を済ませました(&amp;D)</translation>
    </message>
    <message>
        <source>I want the vendor&apos;s engineers to look into it</source>
        <extracomment>symptoms.q13_ask_engineers</extracomment>
        <translation>提供元のエンジニアに調べてもらいたい</translation>
    </message>
    <message>
        <source>If OpenD runs as another user than the owner of this file, it cannot read it any longer.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>OpenDがこのファイルの所有者とは別のユーザーで動作している場合、OpenDはこのファイルを読み取れなくなります。</translation>
    </message>
    <message>
        <source>If OpenD still does not work, the cause is elsewhere: let everything be checked.</source>
        <extracomment>gui.widgets.healthy</extracomment>
        <translation>それでもOpenDが動作しない場合、原因は別のところにあります。すべてチェックしてください。</translation>
    </message>
    <message>
        <source>If OpenD&apos;s window still asks for it afterwards, log out and in again there, or start OpenD again once.</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>その後もOpenDのウィンドウで手続きを求められる場合は、そこで一度ログアウトして再度ログインするか、OpenDを一度起動し直してください。</translation>
    </message>
    <message>
        <source>If something still goes wrong, go back and choose what you see: some things only you can tell.</source>
        <extracomment>gui.widgets.healthy</extracomment>
        <translation>それでも問題がある場合は、前に戻って実際に起きている症状を選んでください。ご自身にしか分からないこともあります。</translation>
    </message>
    <message>
        <source>If the other computer cannot connect, let only its network through: {command}</source>
        <extracomment>checks.firewall</extracomment>
        <translation>別のコンピューターから接続できない場合は、そのネットワークだけを許可してください：{command}</translation>
    </message>
    <message>
        <source>If your scripts have a copy of the key, put that copy there instead.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>スクリプト側に鍵のコピーがある場合は、代わりにそれをここに置いてください。</translation>
    </message>
    <message>
        <source>In a container FUSE is mostly shut off. Elsewhere install the package fuse or fuse3.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>コンテナーでは、FUSEはたいてい使えません。それ以外の環境では、パッケージfuseまたはfuse3をインストールしてください。</translation>
    </message>
    <message>
        <source>In the properties of {path}, on the Security page, give {user} full control.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>{path}のプロパティの「セキュリティ」タブで、{user}にフルコントロールを許可してください。</translation>
    </message>
    <message>
        <source>In versions 10.9 and 10.10 for Linux the window can crash in its chart library, and no setting of yours is the cause. The command line edition of the same package has no charts.</source>
        <extracomment>symptoms.x06_window_crash</extracomment>
        <translation>Linux版のバージョン10.9と10.10では、チャートライブラリでウィンドウが異常終了することがあります。お使いの設定が原因ではありません。同じパッケージのコマンドライン OpenDにはチャートがありません。</translation>
    </message>
    <message>
        <source>Install it from your distribution; on Debian and Ubuntu: sudo apt-get install {packages}</source>
        <extracomment>checks.program_file</extracomment>
        <translation>ディストリビューションからインストールしてください。DebianとUbuntuの場合：sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>Install the current OpenD from the vendor&apos;s site.</source>
        <extracomment>checks.state</extracomment>
        <translation>公式サイトから最新のOpenDをインストールしてください。</translation>
    </message>
    <message>
        <source>Install {names}.</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>{names}をインストールします。</translation>
    </message>
    <message>
        <source>Into {folder}</source>
        <extracomment>gui.widgets.step</extracomment>
        <translation>展開先：{folder}</translation>
    </message>
    <message>
        <source>It also explains this: {title}</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>次のことも説明がつきます：{title}</translation>
    </message>
    <message>
        <source>It has not been measured yet. Hold the line for a while: {command}</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>まだ測定していません。しばらく接続を保持してください：{command}</translation>
    </message>
    <message>
        <source>It holds binary logs from which no secret could be taken out.</source>
        <extracomment>report.bundle.making</extracomment>
        <translation>機密情報を取り除けないバイナリーログが含まれています。</translation>
    </message>
    <message>
        <source>It holds more than {limit} files and folders, or their list is too long.</source>
        <extracomment>opend.appdata.flaws</extracomment>
        <translation>アーカイブに{limit}個を超えるファイルとフォルダーが入っているか、その一覧が長すぎます。</translation>
    </message>
    <message>
        <source>It holds no file to unpack.</source>
        <extracomment>opend.appdata.listing</extracomment>
        <translation>アーカイブに展開できるファイルが入っていません。</translation>
    </message>
    <message>
        <source>It holds no password. Run it by hand or on an event, never in a loop: it is rationed.</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>パスワードは含まれていません。手動で、または何かのイベントに応じて実行してください。回数に制限があるため、繰り返し処理の中では決して実行しないでください。</translation>
    </message>
    <message>
        <source>It holds the folder “{name}” with content.</source>
        <extracomment>opend.appdata.tars</extracomment>
        <translation>アーカイブに、データを持つフォルダー「{name}」が入っています。</translation>
    </message>
    <message>
        <source>It holds “{name}” and “{other}”, which are one and the same on many disks.</source>
        <extracomment>opend.appdata.names</extracomment>
        <translation>アーカイブに「{name}」と「{other}」が入っていますが、多くのディスクではこの2つは同じものとして扱われます。</translation>
    </message>
    <message>
        <source>It holds “{name}” both as a file and as a folder.</source>
        <extracomment>opend.appdata.names</extracomment>
        <translation>アーカイブに「{name}」がファイルとフォルダーの両方で入っています。</translation>
    </message>
    <message>
        <source>It holds “{name}” encrypted.</source>
        <extracomment>opend.appdata.zips</extracomment>
        <translation>アーカイブに、暗号化された「{name}」が入っています。</translation>
    </message>
    <message>
        <source>It holds “{name}” more than once.</source>
        <extracomment>opend.appdata.names</extracomment>
        <translation>アーカイブに「{name}」が2つ以上入っています。</translation>
    </message>
    <message>
        <source>It holds “{name}”, a name that ends in a dot or a space.</source>
        <extracomment>opend.appdata.names</extracomment>
        <translation>アーカイブに、ピリオドまたは空白で終わる名前「{name}」が入っています。</translation>
    </message>
    <message>
        <source>It holds “{name}”, a name that is too long.</source>
        <extracomment>opend.appdata.names</extracomment>
        <translation>アーカイブに、長すぎる名前「{name}」が入っています。</translation>
    </message>
    <message>
        <source>It holds “{name}”, a name with the character “{character}”.</source>
        <extracomment>opend.appdata.names</extracomment>
        <translation>アーカイブに、文字「{character}」を含む名前「{name}」が入っています。</translation>
    </message>
    <message>
        <source>It holds “{name}”, which does not stay in its folder.</source>
        <extracomment>opend.appdata.names</extracomment>
        <translation>アーカイブに、展開先フォルダーの外を指す「{name}」が入っています。</translation>
    </message>
    <message>
        <source>It holds “{name}”, which is a link or a device.</source>
        <extracomment>opend.appdata.tars, opend.appdata.zips</extracomment>
        <translation>アーカイブに、リンクまたはデバイスである「{name}」が入っています。</translation>
    </message>
    <message>
        <source>It holds “{name}”, which is no ordinary file.</source>
        <extracomment>opend.appdata.tars</extracomment>
        <translation>アーカイブに、通常のファイルではない「{name}」が入っています。</translation>
    </message>
    <message>
        <source>It holds “{name}”, which names a device on Windows.</source>
        <extracomment>opend.appdata.names</extracomment>
        <translation>アーカイブに、Windowsのデバイス名にあたる「{name}」が入っています。</translation>
    </message>
    <message>
        <source>It is OpenD that answers on port {port}.</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>ポート{port}で応答しているのはOpenDです。</translation>
    </message>
    <message>
        <source>It is a 7z archive ({count} bytes); those are not unpacked.</source>
        <extracomment>opend.appdata.opening</extracomment>
        <translation>7zアーカイブです（{count}バイト）。この形式は展開しません。</translation>
    </message>
    <message>
        <source>It is asked to end first, and only then made to. This cannot be undone.</source>
        <extracomment>gui.widgets.step</extracomment>
        <translation>まず終了を要求し、終了しない場合にだけ強制終了します。これは元に戻せません。</translation>
    </message>
    <message>
        <source>It is best to undo the change now; everything will be as it was.</source>
        <extracomment>report.words</extracomment>
        <translation>今すぐ変更を元に戻すことをお勧めします。すべて変更前の状態に戻ります。</translation>
    </message>
    <message>
        <source>It is concluded from this. {what}: {seen}</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>次の点からの推測です。{what}：{seen}</translation>
    </message>
    <message>
        <source>It is damaged or cut off.</source>
        <extracomment>opend.appdata.flaws</extracomment>
        <translation>アーカイブが破損しているか、途中で切れています。</translation>
    </message>
    <message>
        <source>It is empty (0 bytes).</source>
        <extracomment>opend.appdata.opening</extracomment>
        <translation>ファイルが空です（0バイト）。</translation>
    </message>
    <message>
        <source>It is in {folder}</source>
        <extracomment>report.text_lists</extracomment>
        <translation>場所：{folder}</translation>
    </message>
    <message>
        <source>It is no archive of a known kind: {count} bytes that begin with {head}.</source>
        <extracomment>opend.appdata.opening</extracomment>
        <translation>既知の形式のアーカイブではありません（{count}バイト、先頭は{head}）。</translation>
    </message>
    <message>
        <source>It is not OpenD that answers on port {port} but {other}.</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>ポート{port}で応答しているのはOpenDではなく、{other}です。</translation>
    </message>
    <message>
        <source>It is not deleted: undoing puts it back, byte for byte.</source>
        <extracomment>gui.widgets.step</extracomment>
        <translation>削除はしません。元に戻すと、1バイトも違わない状態に復元されます。</translation>
    </message>
    <message>
        <source>It is one {format} file ({count} bytes) of unknown name.</source>
        <extracomment>opend.appdata.opening</extracomment>
        <translation>名前のわからない単独の{format}ファイルです（{count}バイト）。</translation>
    </message>
    <message>
        <source>It is only concluded; nothing says so itself.</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>推測にとどまり、直接の裏付けはありません。</translation>
    </message>
    <message>
        <source>It is started: look a&amp;gain</source>
        <extracomment>gui.widgets.why</extracomment>
        <translation>起動したので、もう一度調べる(&amp;G)</translation>
    </message>
    <message>
        <source>It keeps {count} connections that OpenD ended long ago and waits on them in vain. End the script and start it again; in a program of your own, close the socket as soon as reading from it gives nothing.</source>
        <extracomment>checks.connections</extracomment>
        <translation>OpenDがずっと前に終了した接続を{count}本保持し、届かない応答を待ち続けています。スクリプトを終了して、起動し直してください。自作のプログラムでは、読み取り結果が空になったらすぐにソケットを閉じてください。</translation>
    </message>
    <message>
        <source>It runs in a container. Start the wizard in that container to have its files checked.</source>
        <extracomment>opend.places.running</extracomment>
        <translation>コンテナーの中で動いています。ファイルをチェックするには、そのコンテナーの中でウィザードを起動してください。</translation>
    </message>
    <message>
        <source>It runs under the account {user}, which does not show its folders to this one.</source>
        <extracomment>opend.places.running</extracomment>
        <translation>アカウント{user}で動いており、そのフォルダーは現在のアカウントからは確認できません。</translation>
    </message>
    <message>
        <source>It runs under the account {user}.</source>
        <extracomment>opend.places.running</extracomment>
        <translation>アカウント{user}で動いています。</translation>
    </message>
    <message>
        <source>It stays like this until you press Ctrl+C.</source>
        <extracomment>cli.practise</extracomment>
        <translation>Ctrl+Cを押すまで、この状態が続きます。</translation>
    </message>
    <message>
        <source>It still does &amp;not work</source>
        <extracomment>gui.pages.change_parts</extracomment>
        <translation>まだ動作しません(&amp;N)</translation>
    </message>
    <message>
        <source>It was mounted into this container from outside, where the file was missing. Stop the container, remove the empty folder outside, put the file there, and start the container again.</source>
        <extracomment>checks.config_file</extracomment>
        <translation>外部からこのコンテナーにマウントされていますが、外部にファイルがありませんでした。コンテナーを停止し、外部の空のフォルダーを削除して、そこにファイルを置き、コンテナーを起動し直してください。</translation>
    </message>
    <message>
        <source>It would unpack to far more than OpenD&apos;s data can be.</source>
        <extracomment>opend.appdata.flaws</extracomment>
        <translation>展開すると、OpenDのデータとしてはありえない大きさになります。</translation>
    </message>
    <message>
        <source>Its program {path} was moved or removed since it was started.</source>
        <extracomment>opend.places.running</extracomment>
        <translation>起動後に、プログラム{path}が移動または削除されました。</translation>
    </message>
    <message>
        <source>Japan</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>日本</translation>
    </message>
    <message>
        <source>Keep the newer contents in the backup and go on? [y/N]</source>
        <extracomment>cli.past</extracomment>
        <translation>新しいほうの内容をバックアップに残して続けますか。[y/N]</translation>
    </message>
    <message>
        <source>KeepAlive (1004) at regular intervals</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>一定間隔のKeepAlive（1004）</translation>
    </message>
    <message>
        <source>Language of the script</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>スクリプトの言語</translation>
    </message>
    <message>
        <source>Leave OpenD alone until {time}, half an hour after the last start, then start it once. That time is a caution of ours: the vendor tells none, and hours were reported too. {never}</source>
        <extracomment>checks.starts</extracomment>
        <translation>{time}（前回の起動から30分後）まではOpenDに触れず、その後一度だけ起動してください。この時刻はウィザードによる目安です。提供元は時間を公表しておらず、数時間かかったという報告もあります。{never}</translation>
    </message>
    <message>
        <source>Let OpenD listen on 127.0.0.1 only, for programs on this computer.</source>
        <extracomment>fixes.listening</extracomment>
        <translation>OpenDのリスニングアドレスを127.0.0.1だけにし、このコンピューター上のプログラム専用にします。</translation>
    </message>
    <message>
        <source>Let OpenD listen on 127.0.0.1, for programs on this computer.</source>
        <extracomment>checks.address</extracomment>
        <translation>OpenDを127.0.0.1で待ち受けるようにし、このコンピューターのプログラムだけが接続できるようにします。</translation>
    </message>
    <message>
        <source>Let OpenD listen on {address}, and take only programs that have its key.</source>
        <extracomment>fixes.listening</extracomment>
        <translation>OpenDのリスニングアドレスを{address}にし、鍵を持つプログラムだけを受け付けるようにします。</translation>
    </message>
    <message>
        <source>Let OpenD make a new device identity.</source>
        <extracomment>fixes.device</extracomment>
        <translation>OpenDに新しいデバイス識別情報を作成させます。</translation>
    </message>
    <message>
        <source>Let OpenD take the quote right back by itself.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>OpenDが相場権限を自動で取り戻すようにします。</translation>
    </message>
    <message>
        <source>Let OpenD use port {port}, which is free.</source>
        <extracomment>fixes.ports</extracomment>
        <translation>OpenDで空いているポート{port}を使うようにします。</translation>
    </message>
    <message>
        <source>Let OpenD write what engineers need for trouble with quotes: {name} debug.</source>
        <extracomment>fixes.log_level</extracomment>
        <translation>相場情報に関する問題の調査でエンジニアが必要とする情報を、OpenDに記録させます（{name}をdebugに設定）。</translation>
    </message>
    <message>
        <source>Let OpenD write what engineers need for trouble with trades: {name} info.</source>
        <extracomment>fixes.log_level</extracomment>
        <translation>取引に関する問題の調査でエンジニアが必要とする情報を、OpenDに記録させます（{name}をinfoに設定）。</translation>
    </message>
    <message>
        <source>Let OpenD.xml name the key by its whole path, {path}.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>OpenD.xmlの鍵の指定を、完全なパス{path}に変更します。</translation>
    </message>
    <message>
        <source>Let incoming connections to OpenD pass in the settings of {name}.</source>
        <extracomment>checks.firewall</extracomment>
        <translation>{name}の設定で、OpenDへの受信接続を許可してください。</translation>
    </message>
    <message>
        <source>Let its owner write in {path}.</source>
        <extracomment>fixes.home</extracomment>
        <translation>{path}に所有者が書き込めるようにします。</translation>
    </message>
    <message>
        <source>Let only its owner read the key.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>所有者だけが鍵を読み取れるようにします。</translation>
    </message>
    <message>
        <source>Let only its owner read {path}.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>{path}を所有者だけが読み取れるようにします。</translation>
    </message>
    <message>
        <source>Let the owner of {path} run: chmod a+rx &apos;{path}&apos;</source>
        <extracomment>checks.program_file</extracomment>
        <translation>{path}の所有者に次を実行してもらってください：chmod a+rx &apos;{path}&apos;</translation>
    </message>
    <message>
        <source>Let the script connect to OpenD&apos;s {name}, {value}.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>スクリプトがOpenDの{name}（{value}）に接続するようにします。</translation>
    </message>
    <message>
        <source>Let the script encrypt as OpenD does.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>スクリプトの暗号化をOpenDに合わせます。</translation>
    </message>
    <message>
        <source>Let the script start its processes by spawn.</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>スクリプトがspawnでプロセスを起動するようにします。</translation>
    </message>
    <message>
        <source>Let the system set its clock by the network.</source>
        <extracomment>checks.state</extracomment>
        <translation>システムの時計をネットワークで合わせる設定にしてください。</translation>
    </message>
    <message>
        <source>Let your phone or desktop app keep the quote right.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>スマートフォンまたはデスクトップアプリが相場権限を維持するようにします。</translation>
    </message>
    <message>
        <source>Let {owner} read the key file, and nobody else.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>{owner}だけが鍵ファイルを読み取れるようにします。</translation>
    </message>
    <message>
        <source>Let {user} read {path}, then look again.</source>
        <extracomment>checks.device</extracomment>
        <translation>{user}が{path}を読み取れるようにしてから、もう一度調べてください。</translation>
    </message>
    <message>
        <source>Let {user} write in {path}.</source>
        <extracomment>fixes.own_data</extracomment>
        <translation>{user}が{path}に書き込めるようにします。</translation>
    </message>
    <message>
        <source>Libraries are missing that OpenD&apos;s window was seen to use; it may bring some of them itself.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>OpenDのウィンドウが使うことが確認されているライブラリの一部がありません。OpenDに同梱されている可能性もあります。</translation>
    </message>
    <message>
        <source>Libraries of the desktop, tried with the system&apos;s own loader</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>デスクトップのライブラリ（システム自身のローダーで確認）</translation>
    </message>
    <message>
        <source>Libraries that {path} and those beside it need</source>
        <extracomment>checks.program_file</extracomment>
        <translation>{path}とその隣のファイルに必要なライブラリ</translation>
    </message>
    <message>
        <source>Line {line} is written in a way the wizard does not change.</source>
        <extracomment>opend.config_scan</extracomment>
        <translation>{line}行目は、ウィザードが変更できない書き方になっています。</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not written in {encoding}, which Python takes it for. Save it as UTF-8.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path}の{line}行目は、Pythonが想定する文字コード{encoding}で書かれていません。UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>Linux refuses to run OpenD: permission denied, or a library is missing</source>
        <extracomment>symptoms.x24_file_missing_x</extracomment>
        <translation>LinuxでOpenDを実行できない：permission denied、またはライブラリがない</translation>
    </message>
    <message>
        <source>Little memory is free; OpenD may be ended by the system.</source>
        <extracomment>checks.memory</extracomment>
        <translation>メモリの空きが少ないため、システムがOpenDを終了させることがあります。</translation>
    </message>
    <message>
        <source>Loading {name}, tried with the system&apos;s own loader</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>{name}の読み込み（システム自身のローダーで確認）</translation>
    </message>
    <message>
        <source>Log in once by hand, and let OpenD remember it.</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>一度手動でログインし、OpenDにログインを保存させます。</translation>
    </message>
    <message>
        <source>Log in once more with the password, and let it be remembered again. How long the vendor lets a remembered login hold is not published; below 10.10 a typed password was the advice for long runs, and whether that still makes a difference from 10.10 on is not known.</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>パスワードでもう一度ログインし、再び保存させてください。保存されたログインの有効期間は公表されていません。10.10より前では、長時間の運用にはパスワードの入力が推奨されていました。10.10以降でも違いがあるかどうかは分かっていません。</translation>
    </message>
    <message>
        <source>Log in to OpenD again with the password that is valid now.</source>
        <extracomment>checks.state</extracomment>
        <translation>現在有効なパスワードで、OpenDにログインし直してください。</translation>
    </message>
    <message>
        <source>Log in with account and password (or its MD5) instead of the remembered login, for long runs.</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>長時間の運用では、保存されたログインではなく、アカウントとパスワード（またはそのMD5）でログインしてください。</translation>
    </message>
    <message>
        <source>Log in with an account of this brand, or install {other} from {site}. Both speak the same protocol, so your scripts need not change. Do not try the same login again: failed ones are counted.</source>
        <extracomment>checks.account</extracomment>
        <translation>このブランドのアカウントでログインするか、{site}から{other}をインストールしてください。どちらも同じプロトコルを使うため、スクリプトを変更する必要はありません。同じログインを繰り返さないでください。失敗した回数は数えられています。</translation>
    </message>
    <message>
        <source>Log in with the password typed in, not with the remembered one: OpenD then renews the login by itself, also after a long time. A remembered one holds for a limited time.</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>保存されたパスワードではなく、パスワードを入力してログインしてください。そうすれば、長時間経ってもOpenDがログインを自動で更新します。保存されたパスワードは、有効期間が限られています。</translation>
    </message>
    <message>
        <source>Log level while it happened</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>発生時のログレベル</translation>
    </message>
    <message>
        <source>Logged in for quotes</source>
        <extracomment>ladder</extracomment>
        <translation>相場サーバーにログインしている</translation>
    </message>
    <message>
        <source>Logged in for trading</source>
        <extracomment>ladder</extracomment>
        <translation>取引サーバーにログインしている</translation>
    </message>
    <message>
        <source>Login and verification</source>
        <extracomment>model</extracomment>
        <translation>ログインと認証</translation>
    </message>
    <message>
        <source>Logins are rationed: one try, and no second one in a hurry. A phone code may be asked for.</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>ログインには回数制限があります。試すのは一度だけにし、急いで繰り返さないでください。SMS認証コードを求められることがあります。</translation>
    </message>
    <message>
        <source>Logins that failed before ({place})</source>
        <extracomment>checks.captcha</extracomment>
        <translation>以前に失敗したログイン（{place}）</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <extracomment>flow, gui.pages.cause, gui.pages.looking</extracomment>
        <translation>もう一度調べる(&amp;A)</translation>
    </message>
    <message>
        <source>Look a&amp;gain now</source>
        <extracomment>gui.widgets.hold_panel, gui.widgets.why</extracomment>
        <translation>今すぐもう一度調べる(&amp;G)</translation>
    </message>
    <message>
        <source>Look again in a moment.</source>
        <extracomment>trial</extracomment>
        <translation>しばらくしてからもう一度調べてください。</translation>
    </message>
    <message>
        <source>Look at OpenD&apos;s window or console: what is its last sentence?</source>
        <extracomment>trial</extracomment>
        <translation>OpenDのウィンドウまたはコンソールを見てください。最後に何と表示されていますか。</translation>
    </message>
    <message>
        <source>Look at the picture, and enter what it shows with: {command}</source>
        <extracomment>fixes.codes</extracomment>
        <translation>画像を確認し、表示された文字を次のコマンドで入力してください：{command}</translation>
    </message>
    <message>
        <source>Look at this picture first:</source>
        <extracomment>report.text_plan</extracomment>
        <translation>先にこの画像をご覧ください：</translation>
    </message>
    <message>
        <source>Look at what is in that folder, move it elsewhere, and put the vendor&apos;s file in its place.</source>
        <extracomment>checks.config_file</extracomment>
        <translation>そのフォルダーの中身を確認して別の場所に移し、代わりに公式のファイルを置いてください。</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>gui.widgets.evidence, report.forum</extracomment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Looking at “{name}”</source>
        <extracomment>fact</extracomment>
        <translation>「{name}」の確認</translation>
    </message>
    <message>
        <source>Looking for OpenD…</source>
        <extracomment>gui.pages.choosing, gui.pages.opend</extracomment>
        <translation>OpenDを探しています…</translation>
    </message>
    <message>
        <source>Looking for the cause</source>
        <extracomment>gui.pages.looking</extracomment>
        <translation>原因を調べています</translation>
    </message>
    <message>
        <source>Looking in {folder}…</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>{folder}を調べています…</translation>
    </message>
    <message>
        <source>Looking through {file}.</source>
        <extracomment>report.bundle.making</extracomment>
        <translation>{file}を調べています。</translation>
    </message>
    <message>
        <source>Looking was stopped</source>
        <extracomment>gui.pages.looking</extracomment>
        <translation>調査を中止しました</translation>
    </message>
    <message>
        <source>Looking was stopped.</source>
        <extracomment>doctor.examining, opend.logs.scanning, patience</extracomment>
        <translation>調査を中止しました。</translation>
    </message>
    <message>
        <source>Looking whether anything changed since.</source>
        <extracomment>journal.journal</extracomment>
        <translation>その後変更されたものがないか確認しています。</translation>
    </message>
    <message>
        <source>Looks at all of it; takes a few seconds.</source>
        <extracomment>gui.pages.trouble</extracomment>
        <translation>全体を調べます。数秒かかります。</translation>
    </message>
    <message>
        <source>Made by OpenD Wizard {version}. Nothing was sent anywhere.</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>OpenD Wizard {version}で作成。どこにも送信していません。</translation>
    </message>
    <message>
        <source>Make a new key, {path}, and let OpenD use it.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>新しい鍵{path}を作成し、OpenDで使うようにします。</translation>
    </message>
    <message>
        <source>Make it and give it to {user}: sudo install -d -o {user} -m 700 &apos;{path}&apos;. In a container, run OpenD as a user that the image knows, with a home.</source>
        <extracomment>checks.home</extracomment>
        <translation>フォルダーを作成し、{user}を所有者にしてください：sudo install -d -o {user} -m 700 &apos;{path}&apos;。コンテナーでは、イメージに登録されていてホームのあるユーザーでOpenDを実行してください。</translation>
    </message>
    <message>
        <source>Make it anew without a line end, for instance with: printf %s &apos;PASSWORD&apos; | md5sum (macOS: md5). It is the password of the login, not that for trading. From 10.10 on it is no longer among OpenD&apos;s settings.</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>改行を含めずに作り直してください。例：printf %s &apos;PASSWORD&apos; | md5sum（macOSではmd5）。使うのはログインパスワードで、取引パスワードではありません。10.10以降、これはOpenDの設定項目ではなくなりました。</translation>
    </message>
    <message>
        <source>Make the data folder {path}.</source>
        <extracomment>fixes.own_data</extracomment>
        <translation>データフォルダー{path}を作成します。</translation>
    </message>
    <message>
        <source>Make the folder {path}.</source>
        <extracomment>steps</extracomment>
        <translation>フォルダー{path}を作成します。</translation>
    </message>
    <message>
        <source>Make the home folder {path} of {user}.</source>
        <extracomment>fixes.home</extracomment>
        <translation>{user}のホームフォルダー{path}を作成します。</translation>
    </message>
    <message>
        <source>Make these changes again? [y/N]</source>
        <extracomment>cli.past</extracomment>
        <translation>この変更をやり直しますか。[y/N]</translation>
    </message>
    <message>
        <source>Making the change</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>変更しています</translation>
    </message>
    <message>
        <source>Making the change again</source>
        <extracomment>gui.widgets.reversal</extracomment>
        <translation>変更をやり直しています</translation>
    </message>
    <message>
        <source>Making the changes once more.</source>
        <extracomment>journal.journal</extracomment>
        <translation>もう一度変更を行っています。</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>checks.memory</extracomment>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Most likely cause</source>
        <extracomment>gui.pages.cause, report.forum</extracomment>
        <translation>最も可能性の高い原因</translation>
    </message>
    <message>
        <source>Mount a volume on {path}, and let the user who runs OpenD own it.</source>
        <extracomment>checks.container</extracomment>
        <translation>{path}にボリュームをマウントし、OpenDを実行するユーザーを所有者にしてください。</translation>
    </message>
    <message>
        <source>Mount a volume that can be written on {path}; in a systemd unit, take out ProtectHome= and ReadOnlyPaths= or name the folder in ReadWritePaths=.</source>
        <extracomment>checks.home, checks.own_data</extracomment>
        <translation>書き込み可能なボリュームを{path}にマウントしてください。systemdユニットでは、ProtectHome=とReadOnlyPaths=を削除するか、ReadWritePaths=にこのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Move {path} away by hand, then look again.</source>
        <extracomment>checks.device</extracomment>
        <translation>{path}を手動で別の場所に移してから、もう一度調べてください。</translation>
    </message>
    <message>
        <source>Move {path} into the backup.</source>
        <extracomment>steps</extracomment>
        <translation>{path}をバックアップに移動します。</translation>
    </message>
    <message>
        <source>My phone or desktop app should keep the highest quotes</source>
        <extracomment>symptoms.q11_apps_keep_quote_right</extracomment>
        <translation>スマートフォンやデスクトップアプリで最高位の相場権限を維持したい</translation>
    </message>
    <message>
        <source>My script in WSL cannot reach OpenD on Windows</source>
        <extracomment>symptoms.x15_wsl</extracomment>
        <translation>WSLのスクリプトがWindowsのOpenDに接続できない</translation>
    </message>
    <message>
        <source>My script runs on another computer, or in a container</source>
        <extracomment>symptoms.x19_script_elsewhere</extracomment>
        <translation>スクリプトを別のコンピューターまたはコンテナーで動かしている</translation>
    </message>
    <message>
        <source>Name servers</source>
        <extracomment>checks.network</extracomment>
        <translation>ネームサーバー</translation>
    </message>
    <message>
        <source>Name your script, so that it can be read, too.</source>
        <extracomment>trial</extracomment>
        <translation>スクリプトを指定し、内容も読み取れるようにしてください。</translation>
    </message>
    <message>
        <source>Never let a script or service start it again and again: each failed start makes the wait longer, and the same words (“network”) are used for it.</source>
        <extracomment>checks.starts</extracomment>
        <translation>スクリプトやサービスで何度も起動し直さないでください。起動に失敗するたびに待ち時間が長くなり、その場合にも同じ文言（「ネットワーク」）が表示されます。</translation>
    </message>
    <message>
        <source>No OpenD was found in the usual places.</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>通常の場所にはOpenDが見つかりませんでした。</translation>
    </message>
    <message>
        <source>No OpenD was found on this computer. Name its folder with --program-dir.</source>
        <extracomment>cli.setup</extracomment>
        <translation>このコンピューターでOpenDが見つかりませんでした。--program-dirでフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>No OpenD.xml is known for this OpenD.</source>
        <extracomment>facts.program</extracomment>
        <translation>このOpenDのOpenD.xmlが見つかっていません。</translation>
    </message>
    <message>
        <source>No crash of the window is known here.</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>GUI版 OpenDのクラッシュは確認されていません。</translation>
    </message>
    <message>
        <source>No entry matches these words. “I am not sure” checks everything.</source>
        <extracomment>gui.pages.trouble</extracomment>
        <translation>一致する項目がありません。「よく分からない」を選ぶと、すべてチェックします。</translation>
    </message>
    <message>
        <source>No firewall of this computer is known to keep others from OpenD.</source>
        <extracomment>checks.firewall</extracomment>
        <translation>このコンピューターに、ほかからのOpenDへの接続を妨げることが分かっているファイアウォールはありません。</translation>
    </message>
    <message>
        <source>No firewall was recognised on this computer.</source>
        <extracomment>checks.firewall</extracomment>
        <translation>このコンピューターでファイアウォールは検出されませんでした。</translation>
    </message>
    <message>
        <source>No free port is left between {first} and {last} at {ip}.</source>
        <extracomment>machine.ports</extracomment>
        <translation>{ip}の{first}～{last}には、空いているポートがありません。</translation>
    </message>
    <message>
        <source>No lookalike has a port of OpenD.</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>OpenDと間違えやすいプログラムは、OpenDのポートを使用していません。</translation>
    </message>
    <message>
        <source>No message has come to the practice phone yet. Have a code sent first.</source>
        <extracomment>gui.widgets.phone</extracomment>
        <translation>練習用のスマートフォンにはまだメッセージが届いていません。先にコードを送信してください。</translation>
    </message>
    <message>
        <source>No other OpenD runs on this computer.</source>
        <extracomment>checks.opends</extracomment>
        <translation>このコンピューターでほかのOpenDは動いていません。</translation>
    </message>
    <message>
        <source>No other OpenD that runs on this computer uses the same account.</source>
        <extracomment>checks.opends</extracomment>
        <translation>このコンピューターで動いているほかのOpenDは、同じアカウントを使っていません。</translation>
    </message>
    <message>
        <source>No other device has taken the highest quotes away from this OpenD.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>このOpenDから最高位の相場権限を奪ったデバイスはありません。</translation>
    </message>
    <message>
        <source>No other device keeps the highest quote right that OpenD should have.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>OpenDが持つべき最高位の相場権限は、別のデバイスに奪われたままになっていません。</translation>
    </message>
    <message>
        <source>No other program is connected to OpenD while it waits for a code.</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>OpenDがコードを待っている間、ほかのプログラムは接続していません。</translation>
    </message>
    <message>
        <source>No other program that is easily taken for OpenD has its ports.</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>OpenDと間違えやすいほかのプログラムは、OpenDのポートを使用していません。</translation>
    </message>
    <message>
        <source>No password was found in the script.</source>
        <extracomment>checks.script_secrets</extracomment>
        <translation>スクリプトにパスワードは見つかりませんでした。</translation>
    </message>
    <message>
        <source>No problem was found</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>問題は見つかりませんでした</translation>
    </message>
    <message>
        <source>No problem was found, but not everything could be checked: {unseen} of {total} not.</source>
        <extracomment>report.conclusion</extracomment>
        <translation>問題は見つかりませんでしたが、{total}件中{unseen}件はチェックできませんでした。</translation>
    </message>
    <message>
        <source>No problem was found. Checks that found everything fine: {fine} of {total}</source>
        <extracomment>report.conclusion</extracomment>
        <translation>問題は見つかりませんでした。正常だったチェック：{total}件中{fine}件</translation>
    </message>
    <message>
        <source>No program clings to connections that are over.</source>
        <extracomment>checks.connections</extracomment>
        <translation>終了した接続を保持しているプログラムはありません。</translation>
    </message>
    <message>
        <source>No program is connected that could make the code worthless.</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>コードを無効にするおそれのあるプログラムは接続していません。</translation>
    </message>
    <message>
        <source>No script can be made for the Telnet address {ip}.</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>Telnetアドレス{ip}に対応するスクリプトは作成できません。</translation>
    </message>
    <message>
        <source>No script was named.</source>
        <extracomment>fixes.script</extracomment>
        <translation>スクリプトが指定されていません。</translation>
    </message>
    <message>
        <source>No script was named. Name the one that does not work; it is read and never run.</source>
        <extracomment>facts.script</extracomment>
        <translation>スクリプトが指定されていません。動作しないスクリプトを指定してください。内容を読み取るだけで、実行することはありません。</translation>
    </message>
    <message>
        <source>Nobody but its owner can read the key.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>所有者以外は鍵を読み取れません。</translation>
    </message>
    <message>
        <source>Nobody else on this computer can read the password in OpenD.xml.</source>
        <extracomment>checks.configuration</extracomment>
        <translation>OpenD.xmlのパスワードを、このコンピューターのほかのユーザーは読み取れません。</translation>
    </message>
    <message>
        <source>Nobody on the network can use OpenD&apos;s API without a key.</source>
        <extracomment>checks.listening</extracomment>
        <translation>鍵がなければ、ネットワーク上の誰もOpenDのAPIを使えません。</translation>
    </message>
    <message>
        <source>Not all of this can be undone: see the steps above.</source>
        <extracomment>report.text_plan</extracomment>
        <translation>一部は元に戻せません。上の手順をご確認ください。</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>report.words</extracomment>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>Not running</source>
        <extracomment>gui.describe</extracomment>
        <translation>起動していません</translation>
    </message>
    <message>
        <source>Nothing answered there that could be recognised.</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>そのアドレスに、識別できる応答はありませんでした。</translation>
    </message>
    <message>
        <source>Nothing could be checked</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>何もチェックできませんでした</translation>
    </message>
    <message>
        <source>Nothing had to be taken out.</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>取り除く必要のあるものはありませんでした。</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every change will be listed here and can be undone.</source>
        <extracomment>gui.history</extracomment>
        <translation>まだ何も変更していません。変更を行うとすべてここに表示され、元に戻せます。</translation>
    </message>
    <message>
        <source>Nothing has to be signed for this: OpenD did not reach the vendor&apos;s server. Check the network, a proxy or firewall, wait some minutes, then start OpenD once. If it says the same again, wait longer: starts are rationed.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>署名は必要ありません。OpenDが提供元のサーバーに接続できなかっただけです。ネットワーク、プロキシ、ファイアウォールを確認し、数分待ってからOpenDを一度起動してください。同じ表示が出たら、さらに長く待ってください。起動には回数制限があります。</translation>
    </message>
    <message>
        <source>Nothing is changed. You can stop at any time.</source>
        <extracomment>gui.pages.looking</extracomment>
        <translation>何も変更しません。いつでも中止できます。</translation>
    </message>
    <message>
        <source>Nothing is lost either way.</source>
        <extracomment>gui.widgets.reversal</extracomment>
        <translation>どちらを選んでも失われるものはありません。</translation>
    </message>
    <message>
        <source>Nothing is lost if you stop: what was already changed is then put back.</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>中止しても失われるものはありません。それまでの変更は元に戻ります。</translation>
    </message>
    <message>
        <source>Nothing is wrong with Device.dat. Does OpenD still ask for a code at every start?</source>
        <extracomment>checks.device</extracomment>
        <translation>Device.datに問題はありません。それでも起動のたびにOpenDがコードを求めますか。</translation>
    </message>
    <message>
        <source>Nothing points to a network of the container&apos;s own.</source>
        <extracomment>checks.container</extracomment>
        <translation>コンテナー専用のネットワークを示すものはありません。</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>何も変更していません</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>cli.mend, cli.past, cli.report</extracomment>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing was changed. You can look again, or go back.</source>
        <extracomment>gui.pages.looking</extracomment>
        <translation>何も変更していません。もう一度調べるか、前に戻ることができます。</translation>
    </message>
    <message>
        <source>Nothing was changed: --yes was not given.</source>
        <extracomment>cli.mend, cli.past</extracomment>
        <translation>--yesの指定がないため、何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <extracomment>cli.mend</extracomment>
        <translation>何も行っていません。</translation>
    </message>
    <message>
        <source>Nothing was looked at: none of this applies to this OpenD.</source>
        <extracomment>report.conclusion</extracomment>
        <translation>何も調べていません。どの項目もこのOpenDには当てはまりません。</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>gui.widgets.before_after</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>Now it is your turn</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>ここからはご自身での操作です</translation>
    </message>
    <message>
        <source>On Linux the program needs the permission to be run, which is lost when it is copied over Windows or by some archivers. It also needs the libraries that lie beside it and some of the system&apos;s.</source>
        <extracomment>symptoms.x24_file_missing_x</extracomment>
        <translation>Linuxではプログラムに実行権限が必要です。この権限は、Windowsを経由したコピーや一部の圧縮ソフトで失われます。また、隣に置かれたライブラリと、システムの一部のライブラリも必要です。</translation>
    </message>
    <message>
        <source>On Windows access lists decide, not owners.</source>
        <extracomment>machine.ownership, symptoms.x20_owned_by_root</extracomment>
        <translation>Windowsでは、所有者ではなくアクセス制御リストで権限が決まります。</translation>
    </message>
    <message>
        <source>On the way to {path} is a link, or a file where a folder belongs, and the wizard changes nothing behind it. Put a plain folder there, or choose the folder that is meant, and look again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>{path}までの途中に、リンク、またはフォルダーであるべき場所にファイルがあります。ウィザードはその先のものを変更しません。そこに通常のフォルダーを置くか、本来のフォルダーを選択して、もう一度調べてください。</translation>
    </message>
    <message>
        <source>One account is logged in to several OpenDs or devices</source>
        <extracomment>symptoms.q08_several_opends</extracomment>
        <translation>1つのアカウントで複数のOpenDやデバイスにログインしている</translation>
    </message>
    <message>
        <source>One account may be logged in with up to ten terminals at a time, OpenDs and apps together. The highest quotes of a market go to one of them only; the others get lower ones, such as BMP in place of LV2.</source>
        <extracomment>symptoms.q08_several_opends</extracomment>
        <translation>1つのアカウントは、OpenDとアプリを合わせて同時に最大10台の端末でログインできます。市場ごとの最高位の相場権限は、そのうち1台だけに与えられます。ほかの端末では、LV2の代わりにBMPなど、下位の相場情報になります。</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>少々お待ちください</translation>
    </message>
    <message>
        <source>One more step</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>もう1つ手順があります</translation>
    </message>
    <message>
        <source>One would expect more trouble, yet: {title}</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>これが原因ならほかにも問題が出るはずですが、次のとおり正常です：{title}</translation>
    </message>
    <message>
        <source>Only the owner of {path} can change who may read it.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>{path}の読み取り権限を変更できるのは、所有者だけです。</translation>
    </message>
    <message>
        <source>Only you can sign. The wizard opens nothing by itself and enters nothing there.</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>同意の手続きができるのはご本人だけです。ウィザードが自動でページを開いたり、何かを入力したりすることはありません。</translation>
    </message>
    <message>
        <source>Only you can tell</source>
        <extracomment>report.words</extracomment>
        <translation>ご自身で確認</translation>
    </message>
    <message>
        <source>Only you can tell: {count}</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>ご自身にしか分からない項目：{count}件</translation>
    </message>
    <message>
        <source>OpenD</source>
        <extracomment>checks.lookalike, report.forum</extracomment>
        <translation>OpenD</translation>
    </message>
    <message>
        <source>OpenD Wizard</source>
        <extracomment>gui.about, gui.captions, gui.widgets.rail</extracomment>
        <translation>OpenD Wizard</translation>
    </message>
    <message>
        <source>OpenD Wizard changed something on this computer. Before it did, it kept here what was there.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>OpenD Wizardがこのコンピューターに変更を加えました。変更の前に、元の内容をここに保存しています。</translation>
    </message>
    <message>
        <source>OpenD accepts us (InitConnect)</source>
        <extracomment>ladder</extracomment>
        <translation>OpenDがこちらの接続を受け入れる（InitConnect）</translation>
    </message>
    <message>
        <source>OpenD among them</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDが含まれること</translation>
    </message>
    <message>
        <source>OpenD and every script must have the very same private key: PKCS#1, 1024 bits, no passphrase. Where OpenD cannot use its key it says so in one line of its log only, and works without. It reads the key when it starts.</source>
        <extracomment>symptoms.x21_rsa_key</extracomment>
        <translation>OpenDとすべてのスクリプトには、まったく同じ秘密鍵が必要です。PKCS#1、1024ビット、パスフレーズなしの鍵です。鍵を使えない場合、OpenDはログの1行に記録するだけで、暗号化なしで動作します。鍵は起動時に読み込まれます。</translation>
    </message>
    <message>
        <source>OpenD and the script on the same side</source>
        <extracomment>checks.wsl</extracomment>
        <translation>OpenDとスクリプトが同じ側にあること</translation>
    </message>
    <message>
        <source>OpenD and this computer</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>OpenDとこのコンピューター</translation>
    </message>
    <message>
        <source>OpenD answers on its API port.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDはAPIポートで応答します。</translation>
    </message>
    <message>
        <source>OpenD answers on port {port}.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDはポート{port}で応答しています。</translation>
    </message>
    <message>
        <source>OpenD answers with another RSA key than the one in its configuration</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>OpenDが、設定ファイルとは別のRSA鍵で応答しています</translation>
    </message>
    <message>
        <source>OpenD answers, though it does not run inside Linux.</source>
        <extracomment>checks.wsl</extracomment>
        <translation>OpenDはLinuxの中では動いていませんが、応答しています。</translation>
    </message>
    <message>
        <source>OpenD asks for a phone verification code, or for the code in a picture</source>
        <extracomment>symptoms.q04_phone_code</extracomment>
        <translation>OpenDがSMS認証コードまたは画像認証コードを求める</translation>
    </message>
    <message>
        <source>OpenD asks for a picture code again and again</source>
        <extracomment>symptoms.x04_captcha_loop</extracomment>
        <translation>OpenDが何度も画像認証コードを求める</translation>
    </message>
    <message>
        <source>OpenD asks for the code in a picture once more, after two wrong ones. See why the wizard offers no further try, and what to do instead.</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>認証コードの画像で2回間違えた後、OpenDがもう一度入力を求めています。ウィザードが再入力を勧めない理由と、代わりに行うことを確認します。</translation>
    </message>
    <message>
        <source>OpenD asks for the phone code again and again, because the file that identifies this device is empty. Have the file moved away, so that OpenD makes a new one.</source>
        <extracomment>simulator.faults.device</extracomment>
        <translation>デバイスの識別に使うファイルが空のため、OpenDが何度もSMS認証コードを求めます。ファイルを移動し、OpenDに新しく作らせます。</translation>
    </message>
    <message>
        <source>OpenD asks for the phone code again and again: this machine was made as a copy of another one, and both now use the same device file. Have the file moved away, so that OpenD makes a new one.</source>
        <extracomment>simulator.faults.device</extracomment>
        <translation>OpenDが何度もSMS認証コードを求めます。このマシンは別のマシンの複製で、両方が同じデバイスファイルを使用しているためです。ファイルを移動し、OpenDに新しく作らせます。</translation>
    </message>
    <message>
        <source>OpenD asks in its console whether to remember the password.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenDがコンソールで、パスワードを保存するかどうかを尋ねています。</translation>
    </message>
    <message>
        <source>OpenD asks whether it may start now: starts are rationed.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenDが、起動してよいかどうかを問い合わせています。起動の回数には制限があります。</translation>
    </message>
    <message>
        <source>OpenD can be reached at {ip}:{port}.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenDには{ip}:{port}で接続できます。</translation>
    </message>
    <message>
        <source>OpenD can be reached from the network, and only with its key.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenDにはネットワークから接続できますが、鍵が必要です。</translation>
    </message>
    <message>
        <source>OpenD can listen on the API port.</source>
        <extracomment>checks.ports</extracomment>
        <translation>OpenDはAPIポートで待ち受けることができます。</translation>
    </message>
    <message>
        <source>OpenD can listen on the Telnet port.</source>
        <extracomment>checks.ports</extracomment>
        <translation>OpenDはTelnetポートで待ち受けることができます。</translation>
    </message>
    <message>
        <source>OpenD can listen on the WebSocket port.</source>
        <extracomment>checks.ports</extracomment>
        <translation>OpenDはWebSocketポートで待ち受けることができます。</translation>
    </message>
    <message>
        <source>OpenD can make its data folder in the home of its user.</source>
        <extracomment>checks.home</extracomment>
        <translation>OpenDは、実行ユーザーのホームにデータフォルダーを作成できます。</translation>
    </message>
    <message>
        <source>OpenD can make its data folder.</source>
        <extracomment>checks.home</extracomment>
        <translation>OpenDはデータフォルダーを作成できます。</translation>
    </message>
    <message>
        <source>OpenD cannot be executed on this kind of computer</source>
        <extracomment>symptoms.x16_wrong_cpu</extracomment>
        <translation>この種類のコンピューターではOpenDを実行できない</translation>
    </message>
    <message>
        <source>OpenD cannot make its data folder</source>
        <extracomment>symptoms.x08_home_read_only</extracomment>
        <translation>OpenDがデータフォルダーを作成できない</translation>
    </message>
    <message>
        <source>OpenD cannot make its data folder in its home.</source>
        <extracomment>checks.home</extracomment>
        <translation>OpenDはホームにデータフォルダーを作成できません。</translation>
    </message>
    <message>
        <source>OpenD cannot make its data folder.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>OpenDがデータフォルダーを作成できません。</translation>
    </message>
    <message>
        <source>OpenD cannot start its service, because a program that is not OpenD listens on its port. See which program it is, give OpenD another port, and look again.</source>
        <extracomment>simulator.faults.ports</extracomment>
        <translation>OpenD以外のプログラムがポートで待ち受けているため、OpenDがサービスを起動できません。どのプログラムかを確認し、OpenDに別のポートを割り当てて、もう一度調べます。</translation>
    </message>
    <message>
        <source>OpenD cannot start its service, because a second OpenD with the same port is already running. See where the other one lives, give this one another port, and look again.</source>
        <extracomment>simulator.faults.ports</extracomment>
        <translation>同じポートのOpenDが既に起動しているため、OpenDがサービスを起動できません。もう一方がどこにあるかを確認し、こちらに別のポートを割り当てて、もう一度調べます。</translation>
    </message>
    <message>
        <source>OpenD cannot start its service, because the port in OpenD.xml is a number that no port can have. Choose a free port, and look again.</source>
        <extracomment>simulator.faults.ports</extracomment>
        <translation>OpenD.xmlのポートに、ポート番号として使えない数値が指定されているため、OpenDがサービスを起動できません。空いているポートを選び、もう一度調べます。</translation>
    </message>
    <message>
        <source>OpenD cannot write into its data folder.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>OpenDはデータフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>OpenD closed the connection: it was ended, logged out, was full, or the script was silent for too long.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>OpenDが接続を閉じました。OpenDの終了やログアウト、接続数の上限、またはスクリプトが長く何も送信しなかったことが考えられます。</translation>
    </message>
    <message>
        <source>OpenD comes first: it takes the quote right back by itself.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>OpenDが優先です。相場権限を自動で取り戻します。</translation>
    </message>
    <message>
        <source>OpenD could fetch whether the agreement is done.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>同意確認が済んでいるかを、OpenDは取得できました。</translation>
    </message>
    <message>
        <source>OpenD could not fetch whether it is done; that comes first.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>済んでいるかどうかをOpenDが取得できませんでした。先にそちらを解決してください。</translation>
    </message>
    <message>
        <source>OpenD could not fetch whether the agreement is done</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>同意確認の状態をOpenDが取得できなかった</translation>
    </message>
    <message>
        <source>OpenD could not fetch whether the agreement is done.</source>
        <extracomment>checks.state</extracomment>
        <translation>同意確認が済んでいるかを、OpenDが取得できませんでした。</translation>
    </message>
    <message>
        <source>OpenD could not fetch whether the agreement is done: a trouble of the network, not a missing signature.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>同意確認が済んでいるかを、OpenDが取得できませんでした。署名の不足ではなく、ネットワークの問題です。</translation>
    </message>
    <message>
        <source>OpenD could not get data that it needs.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>OpenDが必要なデータを取得できませんでした。</translation>
    </message>
    <message>
        <source>OpenD could not log in.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDがログインできませんでした。</translation>
    </message>
    <message>
        <source>OpenD could not start one of its servers, as when its port is taken.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>ポートが使用中であるなどの理由で、OpenDはサーバーの1つを起動できませんでした。</translation>
    </message>
    <message>
        <source>OpenD did not tell its state.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>OpenDが状態を返しませんでした。</translation>
    </message>
    <message>
        <source>OpenD did not tell its state: {why}.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDが状態を返しませんでした：{why}。</translation>
    </message>
    <message>
        <source>OpenD did not tell its time</source>
        <extracomment>ladder</extracomment>
        <translation>OpenDから時刻を取得できませんでした</translation>
    </message>
    <message>
        <source>OpenD did not tell its time.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDから時刻を取得できませんでした。</translation>
    </message>
    <message>
        <source>OpenD disconnects every program that says nothing for a few seconds. Hold a connection with and without heartbeats, and see which one is kept.</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>OpenDは、数秒間何も送信しないプログラムをすべて切断します。ハートビートありとなしで接続を保持し、どちらが維持されるかを確認します。</translation>
    </message>
    <message>
        <source>OpenD does not answer on port {port}.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDがポート{port}で応答しません。</translation>
    </message>
    <message>
        <source>OpenD does not find its own data in its data folder.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>OpenDがデータフォルダーの中に自身のデータを見つけられません。</translation>
    </message>
    <message>
        <source>OpenD does not hold port {port} yet.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenDはまだポート{port}を使用していません。</translation>
    </message>
    <message>
        <source>OpenD does not know its own state yet.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDは自身の状態をまだ把握していません。</translation>
    </message>
    <message>
        <source>OpenD does not listen on port {port}: OpenD.xml was changed after it started.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenDはポート{port}で待ち受けていません。起動後にOpenD.xmlが変更されています。</translation>
    </message>
    <message>
        <source>OpenD does not run</source>
        <extracomment>ladder</extracomment>
        <translation>OpenDが起動していません</translation>
    </message>
    <message>
        <source>OpenD does not run inside this Linux. If it runs on Windows, mind the border.</source>
        <extracomment>checks.wsl</extracomment>
        <translation>OpenDはこのLinuxの中では動いていません。Windowsで動いている場合は、LinuxとWindowsの間の接続にご注意ください。</translation>
    </message>
    <message>
        <source>OpenD does not start</source>
        <extracomment>model</extracomment>
        <translation>OpenDが起動しない</translation>
    </message>
    <message>
        <source>OpenD does not take the quote right back.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>OpenDは相場権限を取り戻しません。</translation>
    </message>
    <message>
        <source>OpenD does not wait for a picture code.</source>
        <extracomment>checks.captcha</extracomment>
        <translation>OpenDは画像認証コードを待っていません。</translation>
    </message>
    <message>
        <source>OpenD does not wait for an account or password to be typed.</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>OpenDは、アカウントやパスワードの入力を待っていません。</translation>
    </message>
    <message>
        <source>OpenD does not wait for anything to be typed.</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>OpenDは何の入力も待っていません。</translation>
    </message>
    <message>
        <source>OpenD dropped a line after {seconds} s although it sent heartbeats.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>ハートビートを送信していたのに、OpenDは{seconds}秒後に接続を切断しました。</translation>
    </message>
    <message>
        <source>OpenD drops all that is typed: its terminal has no size.</source>
        <extracomment>checks.container</extracomment>
        <translation>ターミナルのサイズが設定されていないため、OpenDは入力をすべて捨ててしまいます。</translation>
    </message>
    <message>
        <source>OpenD encrypts, but the script does not.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>OpenDは暗号化しますが、スクリプトは暗号化していません。</translation>
    </message>
    <message>
        <source>OpenD ends at once, because some of its own data files are missing and others are damaged. Find out which ones, put them back from AppData.dat, and look again.</source>
        <extracomment>simulator.faults.own_data</extracomment>
        <translation>OpenD自身のデータファイルの一部がなく、別の一部は破損しているため、OpenDがすぐに終了します。どのファイルかを調べ、AppData.datから復元して、もう一度調べます。</translation>
    </message>
    <message>
        <source>OpenD ends at once, because the folder with its own data was deleted. Have the folder made again from AppData.dat, and look again.</source>
        <extracomment>simulator.faults.own_data</extracomment>
        <translation>OpenD自身のデータのフォルダーが削除されたため、OpenDがすぐに終了します。AppData.datからフォルダーを作り直し、もう一度調べます。</translation>
    </message>
    <message>
        <source>OpenD ends at once, because the vendor refuses the login of this account here. Find out which brand it may belong to, and what that means for your scripts.</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>提供元がこのアカウントのログインを拒否するため、OpenDがすぐに終了します。どのブランドのアカウントかを調べ、スクリプトへの影響を確認します。</translation>
    </message>
    <message>
        <source>OpenD ends at once: its data is incomplete, and nothing may be written into the folder it belongs in. Have the permissions repaired first, then the data, and look again.</source>
        <extracomment>simulator.faults.own_data</extracomment>
        <translation>データが不完全なうえ、保存先のフォルダーに書き込めないため、OpenDがすぐに終了します。先にアクセス権を、次にデータを修復し、もう一度調べます。</translation>
    </message>
    <message>
        <source>OpenD exits: “the program&apos;s own data does not exist”</source>
        <extracomment>symptoms.q02_own_data_missing</extracomment>
        <translation>OpenDが「プログラム自身のデータが存在しない」として終了する</translation>
    </message>
    <message>
        <source>OpenD fits this computer&apos;s processor.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenDは、このコンピューターのプロセッサーに対応しています。</translation>
    </message>
    <message>
        <source>OpenD gave no answer for 33 seconds: it was frozen or overloaded, or the computer was asleep.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>OpenDが33秒間応答しませんでした。OpenDの停止や過負荷、またはコンピューターのスリープが考えられます。</translation>
    </message>
    <message>
        <source>OpenD gave the highest quotes up</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>OpenDが最高位の相場権限を手放した</translation>
    </message>
    <message>
        <source>OpenD gave the highest quotes up: another device took them twice within ten seconds.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>OpenDは最高位の相場権限を手放しました。別のデバイスが10秒以内に2回奪ったためです。</translation>
    </message>
    <message>
        <source>OpenD gave way: the other device keeps it ({markets})</source>
        <extracomment>report.text_rights</extracomment>
        <translation>OpenDが譲り、権限は別のデバイスに残りました（{markets}）</translation>
    </message>
    <message>
        <source>OpenD hangs up on a program that is silent: here after {seconds} s.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>OpenDは、何も送信しないプログラムを切断します。ここでは{seconds}秒後でした。</translation>
    </message>
    <message>
        <source>OpenD has an RSA key and expects encryption.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenDにRSA鍵が設定されており、暗号化が必要です。</translation>
    </message>
    <message>
        <source>OpenD has ended, and its log says why: {meaning}</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDは終了しています。ログに理由があります：{meaning}</translation>
    </message>
    <message>
        <source>OpenD has ended.</source>
        <extracomment>doctor.lookout, opend.logs.progress</extracomment>
        <translation>OpenDは終了しました。</translation>
    </message>
    <message>
        <source>OpenD has its data folder.</source>
        <extracomment>checks.home</extracomment>
        <translation>OpenDのデータフォルダーがあります。</translation>
    </message>
    <message>
        <source>OpenD has not been started by this user yet: its data folder does not exist.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>このユーザーではまだOpenDが起動されていないため、データフォルダーがありません。</translation>
    </message>
    <message>
        <source>OpenD has not come as far as asking whether the agreement is done.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>OpenDは、同意確認が済んでいるかを問い合わせる段階まで進んでいません。</translation>
    </message>
    <message>
        <source>OpenD has not ended with an error.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDはエラーで終了していません。</translation>
    </message>
    <message>
        <source>OpenD has not written any log.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>OpenDはログを何も書き込んでいません。</translation>
    </message>
    <message>
        <source>OpenD has read its configuration.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenDが設定ファイルを読み込みました。</translation>
    </message>
    <message>
        <source>OpenD has refused no trade call for want of encryption.</source>
        <extracomment>checks.listening</extracomment>
        <translation>暗号化されていないために、OpenDが取引API呼び出しを拒否したことはありません。</translation>
    </message>
    <message>
        <source>OpenD has refused no trade call from another computer for want of encryption.</source>
        <extracomment>checks.listening</extracomment>
        <translation>暗号化されていないために、OpenDが別のコンピューターからの取引API呼び出しを拒否したことはありません。</translation>
    </message>
    <message>
        <source>OpenD has room for another connection.</source>
        <extracomment>checks.connections</extracomment>
        <translation>OpenDには、新しい接続を受け付ける余裕があります。</translation>
    </message>
    <message>
        <source>OpenD has room: {taken} of {most} connections are open.</source>
        <extracomment>checks.connections</extracomment>
        <translation>OpenDには余裕があります。{most}本中{taken}本の接続が開いています。</translation>
    </message>
    <message>
        <source>OpenD has started and has not begun to log in.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDは起動しましたが、ログインを始めていません。</translation>
    </message>
    <message>
        <source>OpenD has started its servers and has not logged in yet.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenDはサーバーを起動しましたが、まだログインしていません。</translation>
    </message>
    <message>
        <source>OpenD holds its port</source>
        <extracomment>ladder</extracomment>
        <translation>OpenDが自分のポートを使用している</translation>
    </message>
    <message>
        <source>OpenD holds no port that this user may see.</source>
        <extracomment>checks.listening</extracomment>
        <translation>このユーザーから見える範囲では、OpenDはどのポートも使用していません。</translation>
    </message>
    <message>
        <source>OpenD is asking for an account or password on its Telnet port ({ip}:{port}). Nothing was sent, because it would be taken for the answer. Log in first.</source>
        <extracomment>opend.telnet</extracomment>
        <translation>OpenDがTelnetポート（{ip}:{port}）でアカウントまたはパスワードの入力を求めています。送信するとその回答として扱われてしまうため、何も送信していません。先にログインしてください。</translation>
    </message>
    <message>
        <source>OpenD is fetching data it needs.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDは必要なデータを取得しています。</translation>
    </message>
    <message>
        <source>OpenD is in a state the wizard does not know.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDは、ウィザードが認識できない状態です。</translation>
    </message>
    <message>
        <source>OpenD is logged in and ready.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDはログイン済みで、準備ができています。</translation>
    </message>
    <message>
        <source>OpenD is logged in for quotes but not for trading.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDは相場サーバーにログインしていますが、取引サーバーにはログインしていません。</translation>
    </message>
    <message>
        <source>OpenD is logged in for trading.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDは取引サーバーにログインしています。</translation>
    </message>
    <message>
        <source>OpenD is logging in at this moment.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDはログイン中です。</translation>
    </message>
    <message>
        <source>OpenD is logging in.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenDはログイン処理中です。</translation>
    </message>
    <message>
        <source>OpenD is made for another kind of processor.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenDは別の種類のプロセッサー用です。</translation>
    </message>
    <message>
        <source>OpenD is made for another kind of processor; that comes first.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenDは別の種類のプロセッサー用です。先にそちらを解決してください。</translation>
    </message>
    <message>
        <source>OpenD is made for another processor and runs by translation.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenDは別のプロセッサー用で、変換ソフトを介して動作します。</translation>
    </message>
    <message>
        <source>OpenD is made for this computer&apos;s processor.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenDは、このコンピューターのプロセッサー用です。</translation>
    </message>
    <message>
        <source>OpenD is not allowed to be run as a program.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenDに、プログラムとしての実行権限がありません。</translation>
    </message>
    <message>
        <source>OpenD is not asked by itself while it waits for a phone code: each new connection may make that code worthless. After asking, a new code may have to be sent.</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>OpenDがSMS認証コードを待っている間は、自動で問い合わせません。新しい接続のたびに、そのコードが無効になるおそれがあるためです。問い合わせた後は、新しいコードの送信が必要になることがあります。</translation>
    </message>
    <message>
        <source>OpenD is not in quarantine.</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>OpenDは隔離されていません。</translation>
    </message>
    <message>
        <source>OpenD is not ready yet; that comes first.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDの準備ができていません。先にそちらを解決してください。</translation>
    </message>
    <message>
        <source>OpenD is not running, so it has no quote right now.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>OpenDが起動していないため、現在は相場権限がありません。</translation>
    </message>
    <message>
        <source>OpenD is not running.</source>
        <extracomment>checks.connections, checks.listening, checks.login_prompt, checks.quarantine, checks.rsa_key, checks.state, facts.background, facts.underneath</extracomment>
        <translation>OpenDが起動していません。</translation>
    </message>
    <message>
        <source>OpenD is not told to use an RSA key.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenDはRSA鍵を使う設定になっていません。</translation>
    </message>
    <message>
        <source>OpenD is not waiting for a code, so programs may connect as they like.</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>OpenDはコードを待っていないため、プログラムは自由に接続できます。</translation>
    </message>
    <message>
        <source>OpenD is ready (GetGlobalState)</source>
        <extracomment>ladder</extracomment>
        <translation>OpenDが使用できる状態である（GetGlobalState）</translation>
    </message>
    <message>
        <source>OpenD is ready but not logged in for quotes.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDの準備はできていますが、相場サーバーにログインしていません。</translation>
    </message>
    <message>
        <source>OpenD is ready.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenDの準備が完了しました。</translation>
    </message>
    <message>
        <source>OpenD is running.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDは起動しています。</translation>
    </message>
    <message>
        <source>OpenD is started without FUSE.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>OpenDはFUSEなしで起動します。</translation>
    </message>
    <message>
        <source>OpenD is starting.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDは起動処理中です。</translation>
    </message>
    <message>
        <source>OpenD is to run in Docker</source>
        <extracomment>simulator.faults.underneath, symptoms.q07_docker</extracomment>
        <translation>OpenDをDockerで動かしたい</translation>
    </message>
    <message>
        <source>OpenD is told to listen on {ip}, which is not an address of this computer.</source>
        <extracomment>checks.address</extracomment>
        <translation>OpenDは{ip}で待ち受けるよう設定されていますが、これはこのコンピューターのアドレスではありません。</translation>
    </message>
    <message>
        <source>OpenD is told to use a key, and works without one.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenDは鍵を使う設定ですが、鍵なしで動作しています。</translation>
    </message>
    <message>
        <source>OpenD is too old</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>OpenDが古すぎる</translation>
    </message>
    <message>
        <source>OpenD is {version}. Bring it and the SDK of your scripts (futu-api or moomoo-api) to the same version: pip install --upgrade, and the current OpenD from the vendor&apos;s site.</source>
        <extracomment>checks.versions</extracomment>
        <translation>OpenDのバージョンは{version}です。OpenDとスクリプトのSDK（futu-apiまたはmoomoo-api）を同じバージョンにそろえてください。SDKはpip install --upgradeで更新し、OpenDは公式サイトから最新版を入手します。</translation>
    </message>
    <message>
        <source>OpenD itself listens there (process {pid})</source>
        <extracomment>checks.ports</extracomment>
        <translation>OpenD自身が待ち受けています（プロセス{pid}）</translation>
    </message>
    <message>
        <source>OpenD itself says so. {what}: {seen}</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>OpenD自身がそう示しています。{what}：{seen}</translation>
    </message>
    <message>
        <source>OpenD keeps a random device identity in Device.dat. A lost or damaged file, or the same file on two computers after a copy or a disk image, makes every login look like a new device.</source>
        <extracomment>symptoms.q06_device_lock_repeats</extracomment>
        <translation>OpenDは、ランダムなデバイス識別情報をDevice.datに保存します。ファイルの紛失や破損、またはコピーやディスクイメージによって2台のコンピューターに同じファイルがあると、ログインのたびに新しいデバイスと見なされます。</translation>
    </message>
    <message>
        <source>OpenD keeps its data in the home of the user who runs it, as the password database names it; the variable HOME does not count. A container&apos;s user without a home, or a systemd unit with ProtectHome=, leaves it none.</source>
        <extracomment>symptoms.x08_home_read_only</extracomment>
        <translation>OpenDは、実行ユーザーのホームフォルダーにデータを保存します。場所はパスワードデータベースの記載に従い、環境変数HOMEは関係しません。コンテナーのユーザーにホームフォルダーがない場合や、systemdユニットにProtectHome=がある場合は、保存先がありません。</translation>
    </message>
    <message>
        <source>OpenD keeps the line (KeepAlive)</source>
        <extracomment>ladder</extracomment>
        <translation>OpenDが接続を維持する（KeepAlive）</translation>
    </message>
    <message>
        <source>OpenD kept a silent line for {seconds} s.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>OpenDは、何も送信しない接続を{seconds}秒間維持しました。</translation>
    </message>
    <message>
        <source>OpenD knows what to do when another device takes the quote right.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>別のデバイスが相場権限を奪ったときの動作が、OpenDに正しく設定されています。</translation>
    </message>
    <message>
        <source>OpenD knows whether the agreement is done.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>OpenDは、同意確認が済んでいるかを把握しています。</translation>
    </message>
    <message>
        <source>OpenD lacks data it needs.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDに必要なデータがありません。</translation>
    </message>
    <message>
        <source>OpenD leaves the highest quote right to the phone or desktop app.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>OpenDは、最高位の相場権限をスマートフォンまたはデスクトップアプリに譲ります。</translation>
    </message>
    <message>
        <source>OpenD leaves the highest quote right to your other devices.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>OpenDは、最高位の相場権限をほかのデバイスに譲ります。</translation>
    </message>
    <message>
        <source>OpenD leaves the quote right to others</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>OpenDが相場権限をほかのデバイスに譲っている</translation>
    </message>
    <message>
        <source>OpenD listens for programs on this computer only.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenDは、このコンピューターのプログラムだけを対象に待ち受けています。</translation>
    </message>
    <message>
        <source>OpenD listens for programs on this computer only; that comes first.</source>
        <extracomment>checks.firewall</extracomment>
        <translation>OpenDはこのコンピューターのプログラムだけを対象に待ち受けています。先にそちらを解決してください。</translation>
    </message>
    <message>
        <source>OpenD listens on an address that other computers can reach.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenDは、ほかのコンピューターから接続できるアドレスで待ち受けています。</translation>
    </message>
    <message>
        <source>OpenD listens on every address of this computer, without a key.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenDは、このコンピューターのすべてのアドレスで、鍵なしで待ち受けています。</translation>
    </message>
    <message>
        <source>OpenD listens on the ports in OpenD.xml. It cannot start its service when another program, or another OpenD with the same configuration, already holds one of them, or when the address is not one of this computer.</source>
        <extracomment>symptoms.q03_service_failed_to_start</extracomment>
        <translation>OpenDはOpenD.xmlに指定されたポートで待ち受けます。別のプログラムや同じ設定の別のOpenDがそのいずれかを既に使用している場合、またはアドレスがこのコンピューターのものでない場合は、サービスを起動できません。</translation>
    </message>
    <message>
        <source>OpenD listens on {ip} without a key: everybody on the network can use it.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenDは{ip}で鍵なしで待ち受けています。ネットワーク上の誰でも使えます。</translation>
    </message>
    <message>
        <source>OpenD listens on {ip}, which no other computer can reach.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenDは{ip}で待ち受けていますが、ほかのコンピューターからは接続できません。</translation>
    </message>
    <message>
        <source>OpenD listens on {ip}:{port}</source>
        <extracomment>ladder</extracomment>
        <translation>OpenDが{ip}:{port}で待ち受けています</translation>
    </message>
    <message>
        <source>OpenD listens on {ip}:{port}, as configured.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenDは設定どおり{ip}:{port}で待ち受けています。</translation>
    </message>
    <message>
        <source>OpenD listens where OpenD.xml tells it to.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenDは、OpenD.xmlに指定されたアドレスとポートで待ち受けています。</translation>
    </message>
    <message>
        <source>OpenD logged in with a remembered password, and that still holds.</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>OpenDは保存されたパスワードでログインし、そのログインは現在も有効です。</translation>
    </message>
    <message>
        <source>OpenD makes a new device identity at its next start and asks for one SMS code then.</source>
        <extracomment>checks.device</extracomment>
        <translation>OpenDは次の起動時に新しいデバイス識別情報を作成し、その際にSMS認証コードを1回求めます。</translation>
    </message>
    <message>
        <source>OpenD may be run.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenDには実行権限があります。</translation>
    </message>
    <message>
        <source>OpenD may not read its key file, so it works without encryption.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenDは自分の鍵ファイルを読み取れないため、暗号化なしで動作します。</translation>
    </message>
    <message>
        <source>OpenD may not read its own program folder.</source>
        <extracomment>checks.ownership</extracomment>
        <translation>OpenDは自身のプログラムフォルダーを読み取れません。</translation>
    </message>
    <message>
        <source>OpenD may not write some of its own files: they belong to {owners}, not to {user}.</source>
        <extracomment>checks.ownership</extracomment>
        <translation>OpenDは自身のファイルの一部に書き込めません。所有者が{user}ではなく{owners}になっています。</translation>
    </message>
    <message>
        <source>OpenD may read its key file.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenDは自分の鍵ファイルを読み取れます。</translation>
    </message>
    <message>
        <source>OpenD may take up to {seconds} seconds. You can stop at any time; nothing is lost.</source>
        <extracomment>gui.widgets.watching</extracomment>
        <translation>OpenDの処理には最大で{seconds}秒かかることがあります。いつでも中止でき、失われるものはありません。</translation>
    </message>
    <message>
        <source>OpenD must not be running meanwhile.</source>
        <extracomment>fixes.ownership, fixes.update</extracomment>
        <translation>この作業中はOpenDを動かさないでください。</translation>
    </message>
    <message>
        <source>OpenD must not be running meanwhile. Device.dat and your other own files stay as they are.</source>
        <extracomment>fixes.own_data</extracomment>
        <translation>この作業中はOpenDを動かさないでください。Device.datなど、ご自身のファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>OpenD names an address; that alone does not prove that it listens there.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenDがアドレスを表示しています。ただし、それだけではそのアドレスで待ち受けているとは限りません。</translation>
    </message>
    <message>
        <source>OpenD names an interval when a program connects, and hangs up on whoever sends no heartbeat for longer. The vendor&apos;s SDKs send them by themselves; a program of your own has to. How OpenD treats a silent line can be measured here: hold the line.</source>
        <extracomment>symptoms.q15_connection_drops</extracomment>
        <translation>プログラムが接続するとOpenDは間隔を示し、それより長くハートビートを送信しない相手を切断します。公式SDKは自動で送信しますが、自作のプログラムでは自分で送信する必要があります。何も送信しない接続をOpenDがどう扱うかは、ここで接続を保持して測定できます。</translation>
    </message>
    <message>
        <source>OpenD names the account it logs in with.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenDが、ログインに使うアカウントを表示しています。</translation>
    </message>
    <message>
        <source>OpenD needs a direct way out to the vendor&apos;s servers; a company&apos;s firewall, a VPN or a container&apos;s bridge can be in the way. The vendor&apos;s answer to too many starts is worded the same, so wait before you try again. The wizard sends nothing anywhere to find out: it reads OpenD&apos;s log and this computer&apos;s own settings.</source>
        <extracomment>symptoms.x12_blocked_network</extracomment>
        <translation>OpenDには、提供元のサーバーに直接つながる経路が必要です。会社のファイアウォール、VPN、コンテナーのブリッジが妨げになることがあります。起動回数が多すぎるときの提供元の応答も同じ文言なので、時間を置いてから試してください。ウィザードは調べるためにどこへも送信しません。OpenDのログと、このコンピューターの設定を読むだけです。</translation>
    </message>
    <message>
        <source>OpenD not ended</source>
        <extracomment>checks.memory</extracomment>
        <translation>OpenDが終了させられていないこと</translation>
    </message>
    <message>
        <source>OpenD notes its own program status.</source>
        <extracomment>opend.logs.catalogue</extracomment>
        <translation>OpenDが自身のプログラム状態を記録しています。</translation>
    </message>
    <message>
        <source>OpenD notes whether the agreements are signed.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenDが、同意確認の状態を記録しています。</translation>
    </message>
    <message>
        <source>OpenD on this computer</source>
        <extracomment>gui.pages.opend</extracomment>
        <translation>このコンピューターのOpenD</translation>
    </message>
    <message>
        <source>OpenD reads OpenD.xml only when it starts: start it again.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenDがOpenD.xmlを読むのは起動時だけです。起動し直してください。</translation>
    </message>
    <message>
        <source>OpenD reads from no terminal.</source>
        <extracomment>checks.container</extracomment>
        <translation>OpenDはターミナルから入力を読み取っていません。</translation>
    </message>
    <message>
        <source>OpenD refused, saying: {sentence}</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>OpenDに拒否されました。メッセージ：{sentence}</translation>
    </message>
    <message>
        <source>OpenD refuses the password, although the right one seems to be in its configuration. Find out what the MD5 there was made of, and have it made anew.</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>設定のパスワードは正しいように見えるのに、OpenDが受け付けません。設定のMD5が何から作られたかを調べ、作り直します。</translation>
    </message>
    <message>
        <source>OpenD refuses trade calls from another computer, because they are not encrypted.</source>
        <extracomment>checks.listening</extracomment>
        <translation>暗号化されていないため、OpenDは別のコンピューターからの取引API呼び出しを拒否します。</translation>
    </message>
    <message>
        <source>OpenD runs</source>
        <extracomment>ladder</extracomment>
        <translation>OpenDが起動している</translation>
    </message>
    <message>
        <source>OpenD runs as root and may write everywhere.</source>
        <extracomment>checks.ownership</extracomment>
        <translation>OpenDはrootとして動作しており、どこにでも書き込めます。</translation>
    </message>
    <message>
        <source>OpenD runs as {user}. Start the wizard as that user, so that the key belongs to it.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>OpenDは{user}として動作しています。鍵がそのユーザーの所有になるように、{user}としてウィザードを起動してください。</translation>
    </message>
    <message>
        <source>OpenD runs from its own place.</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>OpenDは本来の場所から動作しています。</translation>
    </message>
    <message>
        <source>OpenD runs from the folder it lies in.</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>OpenDは、置かれているフォルダーから動作しています。</translation>
    </message>
    <message>
        <source>OpenD runs inside Linux: scripts inside Linux reach it at 127.0.0.1.</source>
        <extracomment>checks.wsl</extracomment>
        <translation>OpenDはLinuxの中で動いています。Linux内のスクリプトは127.0.0.1で接続できます。</translation>
    </message>
    <message>
        <source>OpenD runs since an update but never logs in</source>
        <extracomment>symptoms.x01_waits_at_prompt</extracomment>
        <translation>更新後、OpenDは起動しているのにログインしない</translation>
    </message>
    <message>
        <source>OpenD runs since an update, but nobody types what it asks for in its console. Find out what it waits for, and how it can start by itself again.</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>更新後、OpenDは起動していますが、コンソールで求められた内容が入力されていません。何を待っているか、再び自動で起動できるようにするにはどうするかを調べます。</translation>
    </message>
    <message>
        <source>OpenD runs, but it could not find out from the vendor&apos;s server whether the agreement is done. See why there is nothing to sign here, and what to look at instead.</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>OpenDは起動していますが、同意確認が済んでいるかを提供元のサーバーから取得できませんでした。署名するものがない理由と、代わりに確認することを見ます。</translation>
    </message>
    <message>
        <source>OpenD runs, but it lets no program in until the questionnaire and the agreement are done. See what OpenD itself says about its state, and where that has to be done.</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>OpenDは起動していますが、アンケート評価と同意確認が済むまで、どのプログラムの接続も受け付けません。OpenD自身が示す状態と、どこで手続きするかを確認します。</translation>
    </message>
    <message>
        <source>OpenD runs, but its login waits for a code that is sent to your phone. Request a code, enter the one that the practice phone shows, and watch the login come through.</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>OpenDは起動していますが、スマートフォンに送られるSMS認証コードを待っていてログインできません。コードを要求し、練習用のスマートフォンに表示されたコードを入力して、ログインが完了する様子を確認します。</translation>
    </message>
    <message>
        <source>OpenD runs, but its login waits for the digits that a picture shows. Have a picture made, look at it, and enter what it shows.</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>OpenDは起動していますが、画像に表示される数字を待っていてログインできません。画像を作成して確認し、表示された数字を入力します。</translation>
    </message>
    <message>
        <source>OpenD runs, but the vendor does not let this version in any more. See what OpenD itself says, and what has to be brought up to date.</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>OpenDは起動していますが、提供元がこのバージョンを受け付けなくなりました。OpenD自身の表示と、更新が必要なものを確認します。</translation>
    </message>
    <message>
        <source>OpenD runs, but waits for an account or password to be typed into its console.</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>OpenDは起動していますが、コンソールでアカウントまたはパスワードの入力を待っています。</translation>
    </message>
    <message>
        <source>OpenD says its service failed to start</source>
        <extracomment>symptoms.q03_service_failed_to_start</extracomment>
        <translation>OpenDがサービスの起動に失敗したと表示する</translation>
    </message>
    <message>
        <source>OpenD should keep the best quotes, but another device of the same account took them twice within ten seconds. See on the timeline how that went, and have the right taken back.</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>OpenDで最高位の相場権限を維持したいのに、同じアカウントの別のデバイスが10秒以内に2回奪いました。経過を時系列で確認し、権限を取り戻します。</translation>
    </message>
    <message>
        <source>OpenD should keep the best quotes, but it gives them up as soon as the phone app is opened. Set OpenD to take them back, and look again.</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>OpenDで最高位の相場権限を維持したいのに、スマートフォンアプリを開くとすぐに手放してしまいます。OpenDが取り戻すように設定し、もう一度調べます。</translation>
    </message>
    <message>
        <source>OpenD should keep the highest quotes</source>
        <extracomment>symptoms.q10_opend_keeps_quote_right</extracomment>
        <translation>OpenDで最高位の相場権限を維持したい</translation>
    </message>
    <message>
        <source>OpenD still listens on {real}, not on {ip} as OpenD.xml says now.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenDは、現在のOpenD.xmlにある{ip}ではなく、{real}で待ち受けたままです。</translation>
    </message>
    <message>
        <source>OpenD takes no more connections: {who} has {count} of {most}.</source>
        <extracomment>checks.connections</extracomment>
        <translation>OpenDはこれ以上の接続を受け付けません。{who}が{most}本中{count}本を使っています。</translation>
    </message>
    <message>
        <source>OpenD takes the code in its window or console, or by an operation command on its Telnet port. Stop all scripts first: each new connection may make OpenD ask for another code, which makes yours worthless. Do not copy the command from the vendor&apos;s FAQ: a stray character (U+02BB) stands before it there, and OpenD does not take it so. A space belongs before -code.</source>
        <extracomment>symptoms.q04_phone_code</extracomment>
        <translation>OpenDへのコードの入力は、ウィンドウまたはコンソール、もしくはTelnetポートへの運用コマンドで行います。先にすべてのスクリプトを停止してください。新しい接続のたびにOpenDが別のコードを求め、手元のコードが無効になるおそれがあります。公式FAQのコマンドはコピーしないでください。先頭に余分な文字（U+02BB）があり、そのままではOpenDが受け付けません。-codeの前には半角スペースが必要です。</translation>
    </message>
    <message>
        <source>OpenD takes the highest quote right back by itself.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>OpenDは、最高位の相場権限を自動で取り戻します。</translation>
    </message>
    <message>
        <source>OpenD takes the highest quote right back when another device took it.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>OpenDは、別のデバイスに奪われた最高位の相場権限を取り戻します。</translation>
    </message>
    <message>
        <source>OpenD takes the quote right away from your other devices.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>OpenDがほかのデバイスから相場権限を奪います。</translation>
    </message>
    <message>
        <source>OpenD takes the quote right back</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>OpenDが相場権限を取り戻してしまう</translation>
    </message>
    <message>
        <source>OpenD takes {what} only so often. It is safe again at {time}; trying earlier would not help.</source>
        <extracomment>ledger</extracomment>
        <translation>OpenDが{what}を受け付ける回数には制限があります。次に安全に実行できるのは{time}です。それより前に試しても効果はありません。</translation>
    </message>
    <message>
        <source>OpenD told its state</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>OpenDが状態を返しました</translation>
    </message>
    <message>
        <source>OpenD took the right back ({markets})</source>
        <extracomment>report.text_rights</extracomment>
        <translation>OpenDが権限を取り戻しました（{markets}）</translation>
    </message>
    <message>
        <source>OpenD uses its key.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenDは鍵を使用しています。</translation>
    </message>
    <message>
        <source>OpenD vanishes without a word on a small server</source>
        <extracomment>symptoms.x18_low_memory</extracomment>
        <translation>小規模なサーバーでOpenDが何も残さずに消える</translation>
    </message>
    <message>
        <source>OpenD waits for a code sent to the phone.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenDは、スマートフォンに送信されるコードを待っています。</translation>
    </message>
    <message>
        <source>OpenD waits for a phone code.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDはSMS認証コードを待っています。</translation>
    </message>
    <message>
        <source>OpenD waits for a picture code, and it was not tried in vain so far.</source>
        <extracomment>checks.captcha</extracomment>
        <translation>OpenDは画像認証コードを待っています。これまでに失敗した入力はありません。</translation>
    </message>
    <message>
        <source>OpenD waits for an account to be typed</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>OpenDがアカウントの入力を待っている</translation>
    </message>
    <message>
        <source>OpenD waits for an account to be typed into its console: no login is remembered, or it is invalid.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenDは、コンソールでのアカウント入力を待っています。ログインが保存されていないか、無効になっています。</translation>
    </message>
    <message>
        <source>OpenD waits for the characters of a picture code.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenDは、画像認証コードの入力を待っています。</translation>
    </message>
    <message>
        <source>OpenD waits for the code in a picture</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>OpenDが画像認証コードを待っている</translation>
    </message>
    <message>
        <source>OpenD waits for the code in a picture.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDは画像認証コードを待っています。</translation>
    </message>
    <message>
        <source>OpenD waits for the password to be typed into its console.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenDは、コンソールでのパスワード入力を待っています。</translation>
    </message>
    <message>
        <source>OpenD waits for the phone code</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>OpenDがSMS認証コードを待っている</translation>
    </message>
    <message>
        <source>OpenD wants encryption: it has an RSA key, and the question came without one</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>OpenDにRSA鍵が設定されているため暗号化が必要ですが、問い合わせは鍵なしで行われました</translation>
    </message>
    <message>
        <source>OpenD wants the questionnaire and agreement, or ends because of it</source>
        <extracomment>symptoms.q01_questionnaire</extracomment>
        <translation>OpenDがアンケート評価と同意確認を求める、またはそのために終了する</translation>
    </message>
    <message>
        <source>OpenD was logged in with a remembered password and has lost the login.</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>OpenDは保存されたパスワードでログインしていましたが、そのログインが失われました。</translation>
    </message>
    <message>
        <source>OpenD was logged in with a remembered password for a long time, and the vendor does not take that login any more. Find out how it had logged in, and what to do for long runs.</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>OpenDは保存されたパスワードで長い間ログインしていましたが、提供元がそのログインを受け付けなくなりました。どのようにログインしていたかと、長時間の運用ではどうするかを調べます。</translation>
    </message>
    <message>
        <source>OpenD was not started so often that the vendor makes it wait.</source>
        <extracomment>checks.starts</extracomment>
        <translation>OpenDは、提供元に制限されるほど頻繁には起動されていません。</translation>
    </message>
    <message>
        <source>OpenD was not started too often.</source>
        <extracomment>checks.starts</extracomment>
        <translation>OpenDの起動回数は多すぎません。</translation>
    </message>
    <message>
        <source>OpenD was seen to use 200 to 400 MB, and its window some 600 MB more. When memory runs out, Linux ends the largest program, and OpenD has no chance to say anything.</source>
        <extracomment>symptoms.x18_low_memory</extracomment>
        <translation>OpenDのメモリ使用量は200～400 MB、そのウィンドウはさらに約600 MBという実測例があります。メモリが足りなくなると、Linuxは最も大きいプログラムを終了させます。OpenDには何も記録する機会がありません。</translation>
    </message>
    <message>
        <source>OpenD was started again and again, and now its login says that there is no network. Find out why that is not the network, and when the next try is safe.</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>OpenDを何度も起動した結果、ログイン時にネットワークがないと表示されます。ネットワークの問題ではない理由と、次に安全に試せる時刻を調べます。</translation>
    </message>
    <message>
        <source>OpenD was started so often that the vendor most likely makes it wait now.</source>
        <extracomment>checks.starts</extracomment>
        <translation>OpenDの起動回数が多いため、現在は提供元がログインを一時的に制限している可能性が高い状態です。</translation>
    </message>
    <message>
        <source>OpenD was started too often</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>OpenDを起動した回数が多すぎる</translation>
    </message>
    <message>
        <source>OpenD was started very often in the last hours; some more, and logging in may be refused.</source>
        <extracomment>checks.starts</extracomment>
        <translation>OpenDは直近の数時間に非常に多く起動されています。さらに繰り返すと、ログインが拒否されることがあります。</translation>
    </message>
    <message>
        <source>OpenD was started with a flag it does not know.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>OpenDが、認識できない起動オプションを付けて起動されました。</translation>
    </message>
    <message>
        <source>OpenD was started with sudo once, and its files belong to root</source>
        <extracomment>symptoms.x20_owned_by_root</extracomment>
        <translation>OpenDをsudoで一度起動したため、ファイルがrootの所有になっている</translation>
    </message>
    <message>
        <source>OpenD was waiting for a phone code when it was asked {seconds} seconds ago. Each new connection may void the code, so it is not asked again by itself.</source>
        <extracomment>facts.state</extracomment>
        <translation>{seconds}秒前に問い合わせたとき、OpenDはSMS認証コードを待っていました。新しい接続があるたびにコードが無効になるおそれがあるため、自動では再度問い合わせません。</translation>
    </message>
    <message>
        <source>OpenD works without an RSA key.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenDはRSA鍵なしで動作しています。</translation>
    </message>
    <message>
        <source>OpenD works, but a program asks it for things that it does not know. See which lines of the log tell that, and what to bring to the same version.</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>OpenDは動作していますが、あるプログラムがOpenDにない機能を要求しています。ログのどの行にそれが示されているかと、何を同じバージョンにそろえるかを確認します。</translation>
    </message>
    <message>
        <source>OpenD works, but the vendor wants an agreement to be signed.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>OpenDは動作していますが、提供元が同意書への署名を求めています。</translation>
    </message>
    <message>
        <source>OpenD writes all that engineers could need: {name} is {level}.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>OpenDはエンジニアに必要な内容をすべて記録しています。{name}は{level}です。</translation>
    </message>
    <message>
        <source>OpenD writes enough into its logs for the vendor&apos;s engineers.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>OpenDは、提供元のエンジニアに十分な内容をログに記録しています。</translation>
    </message>
    <message>
        <source>OpenD writes much more into its logs then. Set it back when the engineers have what they need.</source>
        <extracomment>fixes.log_level</extracomment>
        <translation>これにより、OpenDのログの量が大幅に増えます。エンジニアに必要な情報がそろったら、元の値に戻してください。</translation>
    </message>
    <message>
        <source>OpenD writes nothing into its logs</source>
        <extracomment>simulator.faults.engineers</extracomment>
        <translation>OpenDがログに何も書き込まない</translation>
    </message>
    <message>
        <source>OpenD writes too little into its logs</source>
        <extracomment>simulator.faults.engineers</extracomment>
        <translation>OpenDのログの記録が少なすぎる</translation>
    </message>
    <message>
        <source>OpenD wrote nothing into its logs in that time, so there is nothing to report.</source>
        <extracomment>report.bundle.making</extracomment>
        <translation>その時間帯にOpenDはログに何も書き込んでいないため、報告する内容がありません。</translation>
    </message>
    <message>
        <source>OpenD wrote so {ago}. {what}: {seen}</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>OpenDがログにそう記録しています（{ago}）。{what}：{seen}</translation>
    </message>
    <message>
        <source>OpenD {version} is let in.</source>
        <extracomment>checks.versions</extracomment>
        <translation>OpenD {version}はログインが許可されるバージョンです。</translation>
    </message>
    <message>
        <source>OpenD {version} is ready.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD {version}は準備ができています。</translation>
    </message>
    <message>
        <source>OpenD {version} is too old: the vendor stopped it in September 2024.</source>
        <extracomment>checks.versions</extracomment>
        <translation>OpenD {version}は古すぎます。提供元は2024年9月にこのバージョンの利用を停止しました。</translation>
    </message>
    <message>
        <source>OpenD {version} says: {status}. {sentence}</source>
        <extracomment>ladder</extracomment>
        <translation>OpenD {version}の状態：{status}。{sentence}</translation>
    </message>
    <message>
        <source>OpenD&apos;s AppImage cannot be mounted here.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>ここではOpenDのAppImageをマウントできません。</translation>
    </message>
    <message>
        <source>OpenD&apos;s Telnet port {ip}:{port} cannot be reached: {reason}.</source>
        <extracomment>opend.telnet</extracomment>
        <translation>OpenDのTelnetポート{ip}:{port}に接続できません：{reason}。</translation>
    </message>
    <message>
        <source>OpenD&apos;s data folder exists.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>OpenDのデータフォルダーは存在します。</translation>
    </message>
    <message>
        <source>OpenD&apos;s data folder is empty, and only OpenD itself can read this AppData.dat.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>OpenDのデータフォルダーが空で、このAppData.datを読めるのはOpenD自身だけです。</translation>
    </message>
    <message>
        <source>OpenD&apos;s data folder is missing.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>OpenDのデータフォルダーがありません。</translation>
    </message>
    <message>
        <source>OpenD&apos;s last login found the network.</source>
        <extracomment>checks.network</extracomment>
        <translation>OpenDの前回のログインでは、ネットワークに接続できました。</translation>
    </message>
    <message>
        <source>OpenD&apos;s listening address is one of this computer.</source>
        <extracomment>checks.address</extracomment>
        <translation>OpenDのリスニングアドレスは、このコンピューターのものです。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log</source>
        <extracomment>checks.listening, checks.program_file</extracomment>
        <translation>OpenDのログ</translation>
    </message>
    <message>
        <source>OpenD&apos;s log ({place})</source>
        <extracomment>checks.versions</extracomment>
        <translation>OpenDのログ（{place}）</translation>
    </message>
    <message>
        <source>OpenD&apos;s log after that ({place})</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>その後のOpenDのログ（{place}）</translation>
    </message>
    <message>
        <source>OpenD&apos;s log and crash reports</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>OpenDのログとクラッシュレポート</translation>
    </message>
    <message>
        <source>OpenD&apos;s log does not say whether it uses the key.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenDが鍵を使用しているかどうかは、ログからは分かりません。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log names no failure that ended it.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDのログに、終了の原因となる失敗はありません。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log tells nothing of a login.</source>
        <extracomment>checks.account</extracomment>
        <translation>OpenDのログにログインの記録がありません。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log tells nothing.</source>
        <extracomment>checks.last_words, checks.login_prompt, checks.network, checks.state</extracomment>
        <translation>OpenDのログからは何も分かりません。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log tells of no program that does not fit its version.</source>
        <extracomment>checks.versions</extracomment>
        <translation>OpenDのログに、バージョンが合わないプログラムの記録はありません。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log tells of no refusal because of the brand.</source>
        <extracomment>checks.account</extracomment>
        <translation>OpenDのログに、ブランドを理由とする拒否はありません。</translation>
    </message>
    <message>
        <source>OpenD&apos;s login found no network, or the vendor makes it wait: both are worded alike.</source>
        <extracomment>checks.network</extracomment>
        <translation>OpenDのログイン時にネットワークが見つからなかったか、提供元がログインを一時的に制限しています。どちらも同じ文言で表示されます。</translation>
    </message>
    <message>
        <source>OpenD&apos;s logs are there to be looked into.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>調査に使えるOpenDのログがあります。</translation>
    </message>
    <message>
        <source>OpenD&apos;s logs are there.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>OpenDのログがあります。</translation>
    </message>
    <message>
        <source>OpenD&apos;s logs are too long to be read within {seconds} seconds.</source>
        <extracomment>opend.logs.scanning</extracomment>
        <translation>OpenDのログが長すぎて、{seconds}秒以内に読み取れません。</translation>
    </message>
    <message>
        <source>OpenD&apos;s newest log names no trouble with the network.</source>
        <extracomment>checks.network</extracomment>
        <translation>OpenDの最新のログに、ネットワークの問題は記録されていません。</translation>
    </message>
    <message>
        <source>OpenD&apos;s own answer</source>
        <extracomment>checks.lookalike, checks.state</extracomment>
        <translation>OpenD自身の応答</translation>
    </message>
    <message>
        <source>OpenD&apos;s own data is complete.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>OpenD自身のデータはそろっています。</translation>
    </message>
    <message>
        <source>OpenD&apos;s protocol</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>OpenDのプロトコル</translation>
    </message>
    <message>
        <source>OpenD&apos;s protocol answers</source>
        <extracomment>ladder</extracomment>
        <translation>OpenDのプロトコルで応答がある</translation>
    </message>
    <message>
        <source>OpenD&apos;s terminal has a size.</source>
        <extracomment>checks.container</extracomment>
        <translation>OpenDのターミナルにはサイズが設定されています。</translation>
    </message>
    <message>
        <source>OpenD&apos;s updater could not replace the program.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>OpenDの更新プログラムが、プログラムを置き換えられませんでした。</translation>
    </message>
    <message>
        <source>OpenD&apos;s user may read its program folder.</source>
        <extracomment>checks.ownership</extracomment>
        <translation>OpenDのユーザーは、プログラムフォルダーを読み取れます。</translation>
    </message>
    <message>
        <source>OpenD&apos;s window crashes on Linux</source>
        <extracomment>symptoms.x06_window_crash</extracomment>
        <translation>LinuxでOpenDのウィンドウが異常終了する</translation>
    </message>
    <message>
        <source>OpenD&apos;s window does not start on Linux</source>
        <extracomment>symptoms.q20_window_on_linux</extracomment>
        <translation>LinuxでOpenDのウィンドウが起動しない</translation>
    </message>
    <message>
        <source>OpenD&apos;s window runs.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>OpenDのウィンドウは動作しています。</translation>
    </message>
    <message>
        <source>OpenD&apos;s window, or the first line of its log, shows it: put it into the note of the report.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>OpenDのウィンドウか、ログの最初の行に表示されます。レポートのメモに記入してください。</translation>
    </message>
    <message>
        <source>OpenD.xml can be read and is well formed.</source>
        <extracomment>checks.configuration</extracomment>
        <translation>OpenD.xmlは読み取り可能で、形式も正しい状態です。</translation>
    </message>
    <message>
        <source>OpenD.xml gives no password away.</source>
        <extracomment>checks.configuration</extracomment>
        <translation>OpenD.xmlからパスワードが漏れることはありません。</translation>
    </message>
    <message>
        <source>OpenD.xml is a file.</source>
        <extracomment>checks.config_file</extracomment>
        <translation>OpenD.xmlはファイルです。</translation>
    </message>
    <message>
        <source>OpenD.xml is a folder, or missing</source>
        <extracomment>symptoms.x09_config_is_folder</extracomment>
        <translation>OpenD.xmlがフォルダーになっている、または存在しない</translation>
    </message>
    <message>
        <source>OpenD.xml is damaged.</source>
        <extracomment>checks.configuration</extracomment>
        <translation>OpenD.xmlが破損しています。</translation>
    </message>
    <message>
        <source>OpenD.xml is in order.</source>
        <extracomment>checks.configuration</extracomment>
        <translation>OpenD.xmlに問題はありません。</translation>
    </message>
    <message>
        <source>OpenD.xml names its key file in short, and OpenD may look for it elsewhere.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenD.xmlの鍵ファイルのパスが省略されているため、OpenDが別の場所を探すことがあります。</translation>
    </message>
    <message>
        <source>OpenD.xml says so already. Start OpenD again.</source>
        <extracomment>fixes.listening</extracomment>
        <translation>OpenD.xmlはすでにそのように設定されています。OpenDを起動し直してください。</translation>
    </message>
    <message>
        <source>Other users of this computer can read OpenD&apos;s key.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>このコンピューターのほかのユーザーが、OpenDの鍵を読み取れます。</translation>
    </message>
    <message>
        <source>Other users of this computer can read your password in OpenD.xml.</source>
        <extracomment>checks.configuration</extracomment>
        <translation>このコンピューターのほかのユーザーが、OpenD.xmlのパスワードを読み取れます。</translation>
    </message>
    <message>
        <source>Owners in {path}</source>
        <extracomment>checks.ownership</extracomment>
        <translation>{path}内の所有者</translation>
    </message>
    <message>
        <source>PRACTICE on a simulated OpenD: nothing of a real one is touched.</source>
        <extracomment>report.text_lists</extracomment>
        <translation>練習：シミュレーションのOpenDを使用しています。実際のOpenDには影響しません。</translation>
    </message>
    <message>
        <source>Permissions of {path}</source>
        <extracomment>checks.own_data, checks.program_file</extracomment>
        <translation>{path}のアクセス権</translation>
    </message>
    <message>
        <source>Phone code</source>
        <extracomment>fixes.codes</extracomment>
        <translation>SMS認証コード</translation>
    </message>
    <message>
        <source>Picture code</source>
        <extracomment>fixes.codes</extracomment>
        <translation>画像認証コード</translation>
    </message>
    <message>
        <source>Picture codes are not entered again and again.</source>
        <extracomment>checks.captcha</extracomment>
        <translation>画像認証コードは繰り返し入力されていません。</translation>
    </message>
    <message>
        <source>Picture codes entered, by OpenD&apos;s log and the wizard&apos;s own count</source>
        <extracomment>checks.captcha</extracomment>
        <translation>画像認証コードの入力（OpenDのログとウィザード自身の記録による）</translation>
    </message>
    <message>
        <source>Picture codes were entered in vain {count} times: trying on makes it worse.</source>
        <extracomment>checks.captcha</extracomment>
        <translation>画像認証コードの入力に{count}回失敗しています。続けると悪化します。</translation>
    </message>
    <message>
        <source>Picture codes were wrong twice</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>画像認証コードを2回間違えた</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>fixes.ports, fixes.telnet</extracomment>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Port {port} is not free either. Choose another one.</source>
        <extracomment>fixes.ports, fixes.twins</extracomment>
        <translation>ポート{port}も空いていません。別のポートを選択してください。</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>gui.widgets.banner</extracomment>
        <translation>練習</translation>
    </message>
    <message>
        <source>Practice: this OpenD is simulated</source>
        <extracomment>gui.widgets.banner</extracomment>
        <translation>練習：このOpenDはシミュレーションです</translation>
    </message>
    <message>
        <source>Practise on a simulated OpenD</source>
        <extracomment>gui.widgets.practice_card</extracomment>
        <translation>シミュレーションのOpenDで練習</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>report.words</extracomment>
        <translation>問題</translation>
    </message>
    <message>
        <source>Process {pid} could not be stopped: the system does not let this user.</source>
        <extracomment>machine.stopping</extracomment>
        <translation>プロセス{pid}を停止できませんでした。システムにより、現在のユーザーには許可されていません。</translation>
    </message>
    <message>
        <source>Process {pid} is another program by now. Nothing was stopped.</source>
        <extracomment>machine.stopping</extracomment>
        <translation>プロセス{pid}はすでに別のプログラムになっています。何も停止していません。</translation>
    </message>
    <message>
        <source>Process {pid} is not {name} any more but another program. Nothing was changed. Look again.</source>
        <extracomment>journal.prepare</extracomment>
        <translation>プロセス{pid}はもう{name}ではなく、別のプログラムになっています。何も変更していません。もう一度調べてください。</translation>
    </message>
    <message>
        <source>Process {pid} is {name}, an independent program, not OpenD.</source>
        <extracomment>opend.places.finding</extracomment>
        <translation>プロセス{pid}は{name}です。これは独立したプログラムで、OpenDではありません。</translation>
    </message>
    <message>
        <source>Process {pid} was told to end but is still there.</source>
        <extracomment>machine.stopping</extracomment>
        <translation>プロセス{pid}に終了を指示しましたが、まだ動いています。</translation>
    </message>
    <message>
        <source>Processes are started by fork while a context is open (line {line}). The SDK&apos;s threads are not in the new process: it waits for ever where it uses OpenD.</source>
        <extracomment>scripts.rules.forks</extracomment>
        <translation>コンテキストを開いたまま（{line}行目）、forkでプロセスを起動しています。新しいプロセスにはSDKのスレッドがないため、OpenDを使うところで永久に待ち続けます。</translation>
    </message>
    <message>
        <source>Processes are started here without “if __name__ == &quot;__main__&quot;:” above it. With spawn or forkserver each new process reads this file from the top and would start processes itself; Python then ends it with an error.</source>
        <extracomment>scripts.rules.guards</extracomment>
        <translation>ここでは、上に「if __name__ == &quot;__main__&quot;:」がないままプロセスを起動しています。spawnやforkserverでは、新しいプロセスがこのファイルを先頭から読み込み、自身もプロセスを起動しようとするため、Pythonがエラーで終了させます。</translation>
    </message>
    <message>
        <source>Processes started from {folder}</source>
        <extracomment>checks.state</extracomment>
        <translation>{folder}から起動されたプロセス</translation>
    </message>
    <message>
        <source>Program folder</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>プログラムフォルダー</translation>
    </message>
    <message>
        <source>Programs are connected to OpenD while it waits for a code: they can make every code worthless.</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>OpenDがコードを待っている間にプログラムが接続しています。コードがそのつど無効になるおそれがあります。</translation>
    </message>
    <message>
        <source>Programs connected to OpenD&apos;s API port {port}</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>OpenDのAPIポート{port}に接続しているプログラム</translation>
    </message>
    <message>
        <source>Programs let go of the connections that OpenD has ended.</source>
        <extracomment>checks.connections</extracomment>
        <translation>プログラムは、OpenDが終了した接続を手放しています。</translation>
    </message>
    <message>
        <source>Programs on this computer can then send commands to OpenD; Telnet has no password.</source>
        <extracomment>fixes.telnet</extracomment>
        <translation>これにより、このコンピューター上のプログラムがOpenDにコマンドを送信できるようになります。Telnetにはパスワードがありません。</translation>
    </message>
    <message>
        <source>Programs that are easily taken for OpenD</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>OpenDと間違えやすいプログラム</translation>
    </message>
    <message>
        <source>Protocol number or interface</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>プロトコル番号またはインターフェース</translation>
    </message>
    <message>
        <source>Put a small class of the same use in telnetlib&apos;s place.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>telnetlibを、同じ働きの小さなクラスに置き換えます。</translation>
    </message>
    <message>
        <source>Put the script&apos;s main part below the guard.</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>スクリプトのメイン部分を、「if __name__」の判定の下に移します。</translation>
    </message>
    <message>
        <source>Put {name} back to {level} after a recording.</source>
        <extracomment>fixes.log_level</extracomment>
        <translation>記録が終わったら、{name}を{level}に戻します。</translation>
    </message>
    <message>
        <source>Put {name} from the vendor&apos;s package in its place, or have a small one written: look again.</source>
        <extracomment>fixes.config_file</extracomment>
        <translation>公式パッケージの{name}をその場所に置いてください。ウィザードに小さな設定ファイルを作成させる場合は、もう一度調べてください。</translation>
    </message>
    <message>
        <source>Putting back what was there before.</source>
        <extracomment>journal.safety</extracomment>
        <translation>以前の状態に戻しています。</translation>
    </message>
    <message>
        <source>Quote rights (GetUserInfo)</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>相場権限（GetUserInfo）</translation>
    </message>
    <message>
        <source>Quotes and rights</source>
        <extracomment>model</extracomment>
        <translation>相場情報と権限</translation>
    </message>
    <message>
        <source>Quotes drop to a lower level when another device is online</source>
        <extracomment>symptoms.q09_quote_right_control</extracomment>
        <translation>別のデバイスがオンラインになると相場情報のレベルが下がる</translation>
    </message>
    <message>
        <source>Quotes in OpenD rise and fall, and nobody knows who keeps the best ones. See which setting decides, and give it a value that OpenD knows.</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>OpenDの相場情報のレベルが上がったり下がったりし、どこに最高位の権限があるのか分かりません。どの設定で決まるかを確認し、OpenDが認識できる値を指定します。</translation>
    </message>
    <message>
        <source>Quotes stand still, and the vendor&apos;s engineers ask for the logs, but OpenD was told to write none. Raise the level, and look again.</source>
        <extracomment>simulator.faults.engineers</extracomment>
        <translation>相場情報が止まり、提供元のエンジニアからログを求められていますが、OpenDはログを書き込まない設定になっています。レベルを上げて、もう一度調べます。</translation>
    </message>
    <message>
        <source>Raise {name} to {level} while a report is recorded.</source>
        <extracomment>fixes.log_level</extracomment>
        <translation>レポートの記録中は、{name}を{level}に上げます。</translation>
    </message>
    <message>
        <source>Read OpenD&apos;s sentence. Do not try again at once: after several failures the account is locked for a while.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDの表示を確認してください。すぐに再試行しないでください。何度か失敗すると、アカウントがしばらくロックされます。</translation>
    </message>
    <message>
        <source>Read its first lines: they say how to log in once by hand and then let it run.</source>
        <extracomment>fixes.compose</extracomment>
        <translation>ファイルの冒頭をお読みください。最初に一度手動でログインし、その後動かし続ける方法が書かれています。</translation>
    </message>
    <message>
        <source>Reading AppData.dat was stopped.</source>
        <extracomment>opend.appdata.sources</extracomment>
        <translation>AppData.datの読み取りが中止されました。</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <extracomment>gui.history</extracomment>
        <translation>履歴を読み込んでいます…</translation>
    </message>
    <message>
        <source>Ready, and logged in for quotes</source>
        <extracomment>checks.state</extracomment>
        <translation>準備完了、相場サーバーにログイン済み</translation>
    </message>
    <message>
        <source>Remove the empty folder {path}.</source>
        <extracomment>fixes.config_file</extracomment>
        <translation>空のフォルダー{path}を削除します。</translation>
    </message>
    <message>
        <source>Rename that file, then look again.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>そのファイルの名前を変更してから、もう一度調べてください。</translation>
    </message>
    <message>
        <source>Run in the place that OpenD runs in: stty -F {name} rows 24 cols 200</source>
        <extracomment>checks.container</extracomment>
        <translation>OpenDが動いている環境で次を実行してください：stty -F {name} rows 24 cols 200</translation>
    </message>
    <message>
        <source>Rung {number} of {count}, {title}: {state}</source>
        <extracomment>gui.widgets.rung</extracomment>
        <translation>{count}段中{number}段目、{title}：{state}</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Running (process {pid})</source>
        <extracomment>gui.describe</extracomment>
        <translation>起動中（プロセス{pid}）</translation>
    </message>
    <message>
        <source>Running it your way</source>
        <extracomment>model</extracomment>
        <translation>使い方に合わせた運用</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <extracomment>gui.pages.change_parts</extracomment>
        <translation>中止(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;top looking</source>
        <extracomment>gui.pages.looking</extracomment>
        <translation>調査を中止(&amp;T)</translation>
    </message>
    <message>
        <source>SDK and its version</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>SDKとそのバージョン</translation>
    </message>
    <message>
        <source>SIGTERM: a killed OpenD may forget its login</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>SIGTERM（強制終了されたOpenDは、保存されたログインを失うことがあるため）</translation>
    </message>
    <message>
        <source>Save a compose file that walks around the known traps.</source>
        <extracomment>fixes.compose</extracomment>
        <translation>既知の落とし穴を避けたcomposeファイルを保存します。</translation>
    </message>
    <message>
        <source>Save a script that takes the quote right back whenever you run it.</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>実行するたびに相場権限を取り戻すスクリプトを保存します。</translation>
    </message>
    <message>
        <source>Save the script in UTF-8.</source>
        <extracomment>fixes.script</extracomment>
        <translation>スクリプトをUTF-8で保存します。</translation>
    </message>
    <message>
        <source>Scripts get lower quotes as soon as your phone or desktop app takes the right.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>スマートフォンまたはデスクトップアプリが権限を取得すると、スクリプトの相場情報は下位のレベルになります。</translation>
    </message>
    <message>
        <source>Scripts on other computers cannot reach OpenD then.</source>
        <extracomment>checks.address, fixes.listening</extracomment>
        <translation>ほかのコンピューターのスクリプトは、OpenDに接続できなくなります。</translation>
    </message>
    <message>
        <source>Scripts that connect to port {old} must be given the new port.</source>
        <extracomment>fixes.ports</extracomment>
        <translation>ポート{old}に接続しているスクリプトには、新しいポートを指定する必要があります。</translation>
    </message>
    <message>
        <source>Scripts that have another key cannot connect any longer. {every}</source>
        <extracomment>fixes.keys</extracomment>
        <translation>別の鍵を使うスクリプトは接続できなくなります。{every}</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <extracomment>gui.pages.trouble</extracomment>
        <translation>検索(&amp;R)</translation>
    </message>
    <message>
        <source>Search with your own words, paste an error message, or choose from the list.</source>
        <extracomment>gui.pages.trouble</extracomment>
        <translation>ご自身の言葉で検索するか、エラーメッセージを貼り付けるか、一覧から選んでください。</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>gui.widgets.evidence, report.forum</extracomment>
        <translation>実際</translation>
    </message>
    <message>
        <source>Send “{command}” to OpenD&apos;s Telnet port {ip}:{port}.</source>
        <extracomment>steps</extracomment>
        <translation>「{command}」をOpenDのTelnetポート{ip}:{port}に送信します。</translation>
    </message>
    <message>
        <source>Set auto_hold_quote_right to 0, and log in on the phone or desktop app after OpenD.</source>
        <extracomment>symptoms.q11_apps_keep_quote_right</extracomment>
        <translation>auto_hold_quote_rightを0に設定し、OpenDの後にスマートフォンまたはデスクトップアプリでログインしてください。</translation>
    </message>
    <message>
        <source>Set auto_hold_quote_right to 1, and do not take the highest quotes twice within ten seconds on another device: a login there counts once, “restart quotes” counts as the second time.</source>
        <extracomment>symptoms.q10_opend_keeps_quote_right</extracomment>
        <translation>auto_hold_quote_rightを1に設定し、別のデバイスで10秒以内に2回、最高位の相場権限を取得しないようにしてください。そのデバイスでのログインが1回目、「相場情報の再開」が2回目と数えられます。</translation>
    </message>
    <message>
        <source>Setting up a simulated OpenD…</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>シミュレーションのOpenDを準備しています…</translation>
    </message>
    <message>
        <source>Setting {name} would change more than this setting, so nothing was changed.</source>
        <extracomment>opend.config_proof</extracomment>
        <translation>{name}を設定すると、この設定以外も変わってしまうため、何も変更していません。</translation>
    </message>
    <message>
        <source>Several OpenDs were found: {folders}. Name one with --program-dir.</source>
        <extracomment>cli.setup</extracomment>
        <translation>OpenDが複数見つかりました：{folders}。--program-dirで1つ指定してください。</translation>
    </message>
    <message>
        <source>Sho&amp;w what was found</source>
        <extracomment>flow</extracomment>
        <translation>調査結果を見る(&amp;W)</translation>
    </message>
    <message>
        <source>Show the {count} files</source>
        <extracomment>gui.widgets.step</extracomment>
        <translation>{count}個のファイルを表示</translation>
    </message>
    <message>
        <source>Sign in once as that user, so that Windows makes the folder, then start OpenD again.</source>
        <extracomment>checks.home</extracomment>
        <translation>そのユーザーで一度サインインしてWindowsにフォルダーを作成させ、その後OpenDを起動し直してください。</translation>
    </message>
    <message>
        <source>Silent programs are disconnected</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>何も送信しないプログラムが切断される</translation>
    </message>
    <message>
        <source>Singapore</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>シンガポール</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>gui.widgets.members</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Solved</source>
        <extracomment>report.words</extracomment>
        <translation>解決しました</translation>
    </message>
    <message>
        <source>Some of OpenD&apos;s files belong to another user.</source>
        <extracomment>checks.ownership</extracomment>
        <translation>OpenDの一部のファイルが、別のユーザーの所有になっています。</translation>
    </message>
    <message>
        <source>Some people&apos;s window of this version crashes in its chart library.</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>このバージョンのGUI版 OpenDは、環境によってチャートライブラリでクラッシュすることがあります。</translation>
    </message>
    <message>
        <source>Something else answers where OpenD should</source>
        <extracomment>symptoms.x22_lookalike</extracomment>
        <translation>OpenDではない別のものが応答する</translation>
    </message>
    <message>
        <source>Something else has been put at {path} meanwhile. Look again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>その間に、{path}に別のものが置かれました。もう一度調べてください。</translation>
    </message>
    <message>
        <source>Something is mended. What is left has another cause; it comes next.</source>
        <extracomment>report.words</extracomment>
        <translation>一部は修正されました。残りの問題には別の原因があり、次に扱います。</translation>
    </message>
    <message>
        <source>Something is worse than before</source>
        <extracomment>report.words</extracomment>
        <translation>以前より悪化した箇所があります</translation>
    </message>
    <message>
        <source>Something is wrong with Device.dat; that comes first.</source>
        <extracomment>checks.device</extracomment>
        <translation>Device.datに問題があります。先にそちらを解決してください。</translation>
    </message>
    <message>
        <source>Start OpenD again and enter the SMS code once.</source>
        <extracomment>fixes.device</extracomment>
        <translation>OpenDを起動し直し、SMS認証コードを一度入力してください。</translation>
    </message>
    <message>
        <source>Start OpenD again once, if it has ended: the command line edition ends by itself while this is not done.</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>OpenDが終了している場合は、一度起動し直してください。この手続きが完了していない間、コマンドライン OpenDは自動的に終了します。</translation>
    </message>
    <message>
        <source>Start OpenD again so that it reads the new address.</source>
        <extracomment>checks.address, fixes.listening</extracomment>
        <translation>新しいアドレスが反映されるように、OpenDを起動し直してください。</translation>
    </message>
    <message>
        <source>Start OpenD again so that it reads the new path.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>新しいパスが読み込まれるように、OpenDを起動し直してください。</translation>
    </message>
    <message>
        <source>Start OpenD again so that it reads the new port, and change the port in your scripts.</source>
        <extracomment>fixes.ports</extracomment>
        <translation>新しいポートが読み込まれるようにOpenDを起動し直し、スクリプトのポートも変更してください。</translation>
    </message>
    <message>
        <source>Start OpenD again so that it reads the new value, then let the trouble happen once more.</source>
        <extracomment>fixes.log_level</extracomment>
        <translation>新しい値が読み込まれるようにOpenDを起動し直し、もう一度同じ問題を発生させてください。</translation>
    </message>
    <message>
        <source>Start OpenD again so that it reads the new value.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>新しい値が反映されるように、OpenDを起動し直してください。</translation>
    </message>
    <message>
        <source>Start OpenD again so that it reads the old value.</source>
        <extracomment>fixes.log_level</extracomment>
        <translation>元の値が読み込まれるように、OpenDを起動し直してください。</translation>
    </message>
    <message>
        <source>Start OpenD again, from where it lies now.</source>
        <extracomment>fixes.program_file</extracomment>
        <translation>現在の場所から、OpenDを起動し直してください。</translation>
    </message>
    <message>
        <source>Start OpenD again, have a new code sent, and enter it here.</source>
        <extracomment>fixes.codes</extracomment>
        <translation>OpenDを起動し直し、新しいコードを送信して、ここに入力してください。</translation>
    </message>
    <message>
        <source>Start OpenD again, now that the port is free.</source>
        <extracomment>fixes.ports</extracomment>
        <translation>ポートが空いたので、OpenDを起動し直してください。</translation>
    </message>
    <message>
        <source>Start OpenD again, so that it opens the port. Then the right can be taken back from here.</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>ポートが開くように、OpenDを起動し直してください。その後は、ここから相場権限を取り戻せます。</translation>
    </message>
    <message>
        <source>Start OpenD again.</source>
        <extracomment>fixes.home, fixes.linux_window, fixes.own_data, fixes.program_file</extracomment>
        <translation>OpenDを起動し直してください。</translation>
    </message>
    <message>
        <source>Start OpenD again. Scripts may keep their copy: it is the same key.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>OpenDを起動し直してください。鍵の中身は同じなので、スクリプト側のコピーはそのまま使えます。</translation>
    </message>
    <message>
        <source>Start OpenD again. Then copy {path} to the other computer by a way that is encrypted, for instance scp {path} OTHER-COMPUTER: and let only your user read it there. Never send it by mail or chat. In the script, before the first context: SysConfig.set_init_rsa_file(path), SysConfig.enable_proto_encrypt(True), then OpenQuoteContext(host=&quot;{address}&quot;, port={port}, is_encrypt=True).</source>
        <extracomment>fixes.listening</extracomment>
        <translation>OpenDを起動し直してください。次に、暗号化された方法で{path}を接続元のコンピューターにコピーし（例：scp {path} OTHER-COMPUTER:）、そこでは使用するユーザーだけが読み取れるようにしてください。メールやチャットでは絶対に送らないでください。スクリプトでは、最初のコンテキストを作成する前に SysConfig.set_init_rsa_file(path) と SysConfig.enable_proto_encrypt(True) を実行し、その後に OpenQuoteContext(host=&quot;{address}&quot;, port={port}, is_encrypt=True) を使います。</translation>
    </message>
    <message>
        <source>Start OpenD again: it reads OpenD.xml and its key only when it starts.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenDを起動し直してください。OpenD.xmlと鍵を読むのは起動時だけです。</translation>
    </message>
    <message>
        <source>Start OpenD again: it reads its key only then.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>OpenDを起動し直してください。鍵が読み込まれるのは起動時だけです。</translation>
    </message>
    <message>
        <source>Start OpenD again; it fills the folder itself.</source>
        <extracomment>fixes.own_data</extracomment>
        <translation>OpenDを起動し直してください。フォルダーの中身はOpenDが自動で作成します。</translation>
    </message>
    <message>
        <source>Start OpenD again; it makes its data folder there itself.</source>
        <extracomment>fixes.home</extracomment>
        <translation>OpenDを起動し直してください。データフォルダーはOpenDがそこに自動で作成します。</translation>
    </message>
    <message>
        <source>Start OpenD as {user}, and never with sudo: that is how such files come to be.</source>
        <extracomment>fixes.ownership</extracomment>
        <translation>OpenDは{user}として起動し、決してsudoで起動しないでください。sudoでの起動が、このようなファイルができる原因です。</translation>
    </message>
    <message>
        <source>Start OpenD from the desktop. On a server without one, use the command line edition.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>デスクトップからOpenDを起動してください。デスクトップのないサーバーでは、コマンドライン OpenDを使ってください。</translation>
    </message>
    <message>
        <source>Start OpenD once, and only once: logins that fail are counted.</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>OpenDの起動は一度だけにしてください。失敗したログインの回数は数えられています。</translation>
    </message>
    <message>
        <source>Start OpenD once, wait until it says what it wants, and look again.</source>
        <extracomment>trial</extracomment>
        <translation>OpenDを一度起動し、必要なものが表示されるまで待ってから、もう一度調べてください。</translation>
    </message>
    <message>
        <source>Start OpenD once. If there is still no log, look which log_path OpenD.xml names.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>OpenDを一度起動してください。それでもログがない場合は、OpenD.xmlのlog_pathを確認してください。</translation>
    </message>
    <message>
        <source>Start OpenD with {starter} from now on.</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>今後は{starter}でOpenDを起動してください。</translation>
    </message>
    <message>
        <source>Start OpenD, and wait until it says that the required data is ready.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenDを起動し、必要なデータの準備が完了したと表示されるまでお待ちください。</translation>
    </message>
    <message>
        <source>Start OpenD; from version 10.10 on it asks for account and password itself.</source>
        <extracomment>fixes.config_file</extracomment>
        <translation>OpenDを起動してください。バージョン10.10以降では、OpenD自身がアカウントとパスワードの入力を求めます。</translation>
    </message>
    <message>
        <source>Start the script again. If it runs just now, it goes on as it was read at its start.</source>
        <extracomment>fixes.script</extracomment>
        <translation>スクリプトを起動し直してください。現在実行中の場合は、起動時に読み込まれた内容のまま動き続けます。</translation>
    </message>
    <message>
        <source>Starts and logins are rationed by the vendor: after several within hours the login fails, with the same words as for a real network trouble. Leave OpenD alone for half an hour or longer, then start it once. A service that starts it again at once never gets out of this.</source>
        <extracomment>symptoms.x02_start_throttle</extracomment>
        <translation>提供元は起動とログインの回数を制限しています。数時間のうちに何度も行うとログインに失敗し、実際のネットワーク障害と同じ文言が表示されます。OpenDを30分以上そのままにし、それから一度だけ起動してください。すぐに起動し直すサービスでは、この状態から抜け出せません。</translation>
    </message>
    <message>
        <source>Starts of OpenD in the last {hours} hours, by its logs</source>
        <extracomment>checks.starts</extracomment>
        <translation>直近{hours}時間のOpenDの起動（ログによる）</translation>
    </message>
    <message>
        <source>Step {number} of {count}, {title}: {place}</source>
        <extracomment>gui.widgets.rail</extracomment>
        <translation>ステップ{number}/{count}、{title}：{place}</translation>
    </message>
    <message>
        <source>Still to come</source>
        <extracomment>gui.widgets.verdict</extracomment>
        <translation>これから</translation>
    </message>
    <message>
        <source>Stop OpenD, start it once in a terminal of ordinary size, type account and password, and answer yes where it asks whether to remember the password.</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>OpenDを停止し、通常の大きさのターミナルで一度起動して、アカウントとパスワードを入力してください。パスワードを保存するか尋ねられたら「はい」と答えます。</translation>
    </message>
    <message>
        <source>Stop all scripts first: each new connection may void the code.</source>
        <extracomment>checks.state</extracomment>
        <translation>先にすべてのスクリプトを停止してください。新しい接続があるたびに、コードが無効になるおそれがあります。</translation>
    </message>
    <message>
        <source>Stop all scripts first: each new connection may void the code. It can be entered ten times a minute.</source>
        <extracomment>fixes.codes</extracomment>
        <translation>先にすべてのスクリプトを停止してください。新しい接続があるたびに、コードが無効になるおそれがあります。コードの入力は1分に10回までです。</translation>
    </message>
    <message>
        <source>Stop here for at least {minutes} minutes. Check account and password first: the picture comes after wrong passwords, and every further failure makes the vendor&apos;s risk control stricter. Then start OpenD once and look at the picture closely: four letters or digits. The file may be a JPEG in spite of its name; any browser shows it.</source>
        <extracomment>checks.captcha</extracomment>
        <translation>ここで少なくとも{minutes}分待ってください。まずアカウントとパスワードを確認します。画像認証はパスワードを間違えた後に求められ、失敗するたびに提供元のリスク管理が厳しくなります。その後OpenDを一度起動し、画像をよく見てください。英字または数字の4文字です。拡張子と違ってJPEG形式のこともありますが、どのブラウザーでも表示できます。</translation>
    </message>
    <message>
        <source>Stop these programs first, then have a new code sent. Each new connection makes OpenD ask for another code, which makes the one before worthless, and they reconnect every few seconds.</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>先にこれらのプログラムを停止し、その後で新しいコードを送信してください。新しい接続のたびにOpenDが別のコードを求め、前のコードが無効になります。これらのプログラムは数秒ごとに再接続します。</translation>
    </message>
    <message>
        <source>Stop {name} (process {pid}).</source>
        <extracomment>steps</extracomment>
        <translation>{name}（プロセス{pid}）を停止します。</translation>
    </message>
    <message>
        <source>Stop {program} (process {pid}), which frees its {count} connections.</source>
        <extracomment>fixes.connections</extracomment>
        <translation>{program}（プロセス{pid}）を停止します。これにより{count}個の接続が解放されます。</translation>
    </message>
    <message>
        <source>Stop {program} (process {pid}).</source>
        <extracomment>checks.connected_scripts, fixes.ports, fixes.update</extracomment>
        <translation>{program}（プロセス{pid}）を停止します。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>gui.widgets.verdict</extracomment>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>cli.main</extracomment>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <extracomment>journal.looking, journal.safety</extracomment>
        <translation>中止しました。すべて元の状態です。</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>実行環境</translation>
    </message>
    <message>
        <source>Switch on OpenD&apos;s Telnet port {port}, for this computer only.</source>
        <extracomment>fixes.telnet</extracomment>
        <translation>OpenDのTelnetポート{port}を、このコンピューター専用で有効にします。</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>report.bundle.front, report.forum</extracomment>
        <translation>システム</translation>
    </message>
    <message>
        <source>Take care: {caution}</source>
        <extracomment>report.text_findings, report.text_plan</extracomment>
        <translation>ご注意：{caution}</translation>
    </message>
    <message>
        <source>Take the change back, to see that it can be? [y/N]</source>
        <extracomment>cli.practise</extracomment>
        <translation>元に戻せることを確かめるために、変更を元に戻しますか。[y/N]</translation>
    </message>
    <message>
        <source>Take the exit out of the script.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>スクリプトからexitを削除します。</translation>
    </message>
    <message>
        <source>Take the highest quote right back now.</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>今すぐ最高位の相場権限を取り戻します。</translation>
    </message>
    <message>
        <source>Take these changes back? [y/N]</source>
        <extracomment>cli.past</extracomment>
        <translation>この変更を元に戻しますか。[y/N]</translation>
    </message>
    <message>
        <source>Take {brand} out of quarantine.</source>
        <extracomment>fixes.program_file</extracomment>
        <translation>{brand}の隔離を解除します。</translation>
    </message>
    <message>
        <source>Taken back by: {command}</source>
        <extracomment>report.text_plan</extracomment>
        <translation>元に戻すコマンド：{command}</translation>
    </message>
    <message>
        <source>Taken back. The same checks again, on what was broken at the start:</source>
        <extracomment>cli.practise</extracomment>
        <translation>元に戻しました。最初に故障させた箇所について、同じチェックをもう一度行います：</translation>
    </message>
    <message>
        <source>Taken back: everything is as it was before.</source>
        <extracomment>cli.past</extracomment>
        <translation>元に戻しました。すべて変更前の状態です。</translation>
    </message>
    <message>
        <source>Taking back “{purpose}” {what}</source>
        <extracomment>journal.calls</extracomment>
        <translation>「{purpose}」を元に戻します。{what}</translation>
    </message>
    <message>
        <source>That is allowed, up to {most} terminals. Set auto_hold_quote_right to 1 in the one that needs the highest quotes and to 0 in the others; else they take them from each other.</source>
        <extracomment>checks.opends</extracomment>
        <translation>{most}台の端末までは問題ありません。最高位の相場権限が必要なOpenDではauto_hold_quote_rightを1に、ほかでは0に設定してください。そうしないと、互いに権限を奪い合います。</translation>
    </message>
    <message>
        <source>That is fine if you unpacked it somewhere else: choose the folder that holds OpenD and its OpenD.xml. If OpenD is not on this computer yet, you can practise on a simulated one.</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>別の場所に展開した場合は問題ありません。OpenDとそのOpenD.xmlがあるフォルダーを選んでください。このコンピューターにOpenDがまだない場合は、シミュレーションのOpenDで練習できます。</translation>
    </message>
    <message>
        <source>The API port</source>
        <extracomment>checks.ports</extracomment>
        <translation>APIポート</translation>
    </message>
    <message>
        <source>The API port in OpenD.xml is no port number.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD.xmlのAPIポートが、ポート番号になっていません。</translation>
    </message>
    <message>
        <source>The AppImage cannot be mounted: FUSE 2 is missing or unusable.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>AppImageをマウントできません。FUSE 2がないか、使用できません。</translation>
    </message>
    <message>
        <source>The MD5 of the password is never accepted</source>
        <extracomment>symptoms.x17_md5_password</extracomment>
        <translation>パスワードのMD5が受け付けられない</translation>
    </message>
    <message>
        <source>The MD5 of the password is that of nothing</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>パスワードのMD5が空文字列のMD5になっている</translation>
    </message>
    <message>
        <source>The OpenD program is not in {folder}.</source>
        <extracomment>opend.program</extracomment>
        <translation>{folder}にOpenDのプログラムがありません。</translation>
    </message>
    <message>
        <source>The OpenD program may be run as a program.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenDのプログラムには、実行権限があります。</translation>
    </message>
    <message>
        <source>The RSA key (rsa_private_key)</source>
        <extracomment>checks.listening</extracomment>
        <translation>RSA鍵（rsa_private_key）</translation>
    </message>
    <message>
        <source>The SDK encrypts as soon as it is given a key, whatever is_encrypt says. Take that line out.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>SDKは、is_encryptの値に関係なく、鍵を指定すると暗号化します。その行を削除してください。</translation>
    </message>
    <message>
        <source>The SDK has lost its connection {count} times.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>SDKの接続が{count}回切断されました。</translation>
    </message>
    <message>
        <source>The SDK of the script</source>
        <extracomment>checks.engineers</extracomment>
        <translation>スクリプトのSDK</translation>
    </message>
    <message>
        <source>The SDK&apos;s log tells of no trouble with connections.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>SDKのログに、接続の問題は記録されていません。</translation>
    </message>
    <message>
        <source>The Telnet port</source>
        <extracomment>checks.ports</extracomment>
        <translation>Telnetポート</translation>
    </message>
    <message>
        <source>The WebSocket port</source>
        <extracomment>checks.ports</extracomment>
        <translation>WebSocketポート</translation>
    </message>
    <message>
        <source>The account belongs to the other brand</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>アカウントが別のブランドのものである</translation>
    </message>
    <message>
        <source>The account belongs to this brand of OpenD.</source>
        <extracomment>checks.account</extracomment>
        <translation>アカウントは、このOpenDのブランドのものです。</translation>
    </message>
    <message>
        <source>The account has no brokerage account opened yet, or this version is too old.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>アカウントでまだ証券口座が開設されていないか、このバージョンが古すぎます。</translation>
    </message>
    <message>
        <source>The account has no brokerage account opened, or this OpenD is too old for its region.</source>
        <extracomment>checks.account</extracomment>
        <translation>アカウントで証券口座が開設されていないか、このOpenDが地域の要件に対して古すぎます。</translation>
    </message>
    <message>
        <source>The account may belong to the other brand: moomoo instead of Futu, or the other way round.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>アカウントが別のブランドのものかもしれません（Futuではなくmoomoo、またはその逆）。</translation>
    </message>
    <message>
        <source>The account may belong to the other brand: this is {brand}.</source>
        <extracomment>checks.account</extracomment>
        <translation>アカウントは別のブランドのものかもしれません。このOpenDは{brand}です。</translation>
    </message>
    <message>
        <source>The account was logged out from outside, for instance by a new password.</source>
        <extracomment>checks.state</extracomment>
        <translation>新しいパスワードの設定など、OpenDの外部からの操作によってアカウントがログアウトされました。</translation>
    </message>
    <message>
        <source>The address OpenD listens on (ip)</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenDのリスニングアドレス（ip）</translation>
    </message>
    <message>
        <source>The addresses of this computer could not be listed.</source>
        <extracomment>checks.address</extracomment>
        <translation>このコンピューターのアドレスを一覧できませんでした。</translation>
    </message>
    <message>
        <source>The addresses that OpenD holds</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenDが使用しているアドレス</translation>
    </message>
    <message>
        <source>The backup folder {path} is gone. Nothing was touched.</source>
        <extracomment>journal.store</extracomment>
        <translation>バックアップフォルダー{path}がなくなっています。何も変更していません。</translation>
    </message>
    <message>
        <source>The backup {path} is gone or no longer holds what was kept in it. Nothing was touched.</source>
        <extracomment>journal.making</extracomment>
        <translation>バックアップ{path}がなくなっているか、保存した内容が失われています。何も変更していません。</translation>
    </message>
    <message>
        <source>The block after a colon is on the same line. Put it on lines of its own first.</source>
        <extracomment>scripts.patches.blocks</extracomment>
        <translation>コロンの後のブロックが同じ行に書かれています。先に別の行に分けてください。</translation>
    </message>
    <message>
        <source>The cause</source>
        <extracomment>flow</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>The cause was found</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>原因が見つかりました</translation>
    </message>
    <message>
        <source>The change</source>
        <extracomment>flow</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>The change is still in place</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>変更は適用されたままです</translation>
    </message>
    <message>
        <source>The change was made, but it did not help</source>
        <extracomment>report.words</extracomment>
        <translation>変更しましたが、解決しませんでした</translation>
    </message>
    <message>
        <source>The change was made, but not checked</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>変更しましたが、チェックはしていません</translation>
    </message>
    <message>
        <source>The change was made, but whether it helped could not be seen</source>
        <extracomment>report.words</extracomment>
        <translation>変更しましたが、効果を確認できませんでした</translation>
    </message>
    <message>
        <source>The change was undone</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>変更を元に戻しました</translation>
    </message>
    <message>
        <source>The check that failed before passes now.</source>
        <extracomment>report.words</extracomment>
        <translation>先ほど失敗したチェックが正常になりました。</translation>
    </message>
    <message>
        <source>The checks could not see enough to say that all is well.</source>
        <extracomment>gui.widgets.healthy</extracomment>
        <translation>確認できた範囲が足りず、すべて正常とは言い切れません。</translation>
    </message>
    <message>
        <source>The clocks</source>
        <extracomment>checks.state</extracomment>
        <translation>時計のずれ</translation>
    </message>
    <message>
        <source>The clocks agree</source>
        <extracomment>ladder</extracomment>
        <translation>時計が合っている</translation>
    </message>
    <message>
        <source>The clocks agree.</source>
        <extracomment>checks.state</extracomment>
        <translation>時計は合っています。</translation>
    </message>
    <message>
        <source>The code that was entered is not the right one.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>入力されたコードが正しくありません。</translation>
    </message>
    <message>
        <source>The compose file has none of the known traps.</source>
        <extracomment>checks.container</extracomment>
        <translation>composeファイルに既知の落とし穴はありません。</translation>
    </message>
    <message>
        <source>The compose file has {count} of the known traps.</source>
        <extracomment>checks.container</extracomment>
        <translation>composeファイルに既知の落とし穴が{count}件あります。</translation>
    </message>
    <message>
        <source>The configuration file</source>
        <extracomment>checks.configuration</extracomment>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>The configuration has a DOCTYPE, which OpenD&apos;s own file never has. It was not changed.</source>
        <extracomment>opend.config_edit</extracomment>
        <translation>設定ファイルにDOCTYPEがありますが、OpenD本来のファイルにはないものです。変更していません。</translation>
    </message>
    <message>
        <source>The configuration is damaged in line {line}: {why}.</source>
        <extracomment>opend.config_edit</extracomment>
        <translation>設定ファイルの{line}行目が破損しています：{why}。</translation>
    </message>
    <message>
        <source>The configuration {path}</source>
        <extracomment>checks.config_file</extracomment>
        <translation>設定ファイル（{path}）</translation>
    </message>
    <message>
        <source>The connection</source>
        <extracomment>gui.widgets.watching</extracomment>
        <translation>接続</translation>
    </message>
    <message>
        <source>The connection breaks at “{rung}”</source>
        <extracomment>gui.widgets.ladder</extracomment>
        <translation>接続は「{rung}」の段階で途切れています</translation>
    </message>
    <message>
        <source>The connection breaks at “{rung}”: {seen}</source>
        <extracomment>gui.widgets.ladder</extracomment>
        <translation>接続は「{rung}」の段階で途切れています：{seen}</translation>
    </message>
    <message>
        <source>The connection could not be seen in full, from “{rung}” on</source>
        <extracomment>gui.widgets.ladder</extracomment>
        <translation>「{rung}」の段階から先は、接続をすべては確認できませんでした</translation>
    </message>
    <message>
        <source>The connection ends after a while</source>
        <extracomment>symptoms.q15_connection_drops</extracomment>
        <translation>しばらくすると接続が切れる</translation>
    </message>
    <message>
        <source>The connection holds, rung by rung</source>
        <extracomment>gui.widgets.ladder</extracomment>
        <translation>接続はすべての段階で正常です</translation>
    </message>
    <message>
        <source>The connection to OpenD, rung by rung</source>
        <extracomment>gui.widgets.ladder</extracomment>
        <translation>OpenDへの接続（段階別）</translation>
    </message>
    <message>
        <source>The connection was cut off: OpenD ended abruptly, or a network device between the two broke it.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>接続が突然切れました。OpenDが異常終了したか、途中のネットワーク機器が切断しました。</translation>
    </message>
    <message>
        <source>The connections of this machine cannot be read.</source>
        <extracomment>machine.connections</extracomment>
        <translation>このコンピューターの接続情報を読み取れません。</translation>
    </message>
    <message>
        <source>The container has a network of its own.</source>
        <extracomment>checks.container</extracomment>
        <translation>コンテナーは専用のネットワークを使っています。</translation>
    </message>
    <message>
        <source>The container uses the network of its host.</source>
        <extracomment>checks.container</extracomment>
        <translation>コンテナーはホストのネットワークを使っています。</translation>
    </message>
    <message>
        <source>The container&apos;s network</source>
        <extracomment>checks.network</extracomment>
        <translation>コンテナーのネットワーク</translation>
    </message>
    <message>
        <source>The conversation with OpenD ended: {how}.</source>
        <extracomment>opend.api.answer</extracomment>
        <translation>OpenDとの通信が終了しました：{how}。</translation>
    </message>
    <message>
        <source>The data folder belongs to OpenD&apos;s user.</source>
        <extracomment>checks.ownership</extracomment>
        <translation>データフォルダーは、OpenDのユーザーの所有です。</translation>
    </message>
    <message>
        <source>The data folder belongs to {owner}, not to {user}.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>データフォルダーの所有者は{user}ではなく、{owner}です。</translation>
    </message>
    <message>
        <source>The data folder can be written.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>データフォルダーに書き込めます。</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <extracomment>simulator.faults.own_data</extracomment>
        <translation>データフォルダーに書き込めない</translation>
    </message>
    <message>
        <source>The data folder exists.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>データフォルダーは存在します。</translation>
    </message>
    <message>
        <source>The data folder goes with the container: each new one is a new device and asks for a code.</source>
        <extracomment>checks.container</extracomment>
        <translation>データフォルダーはコンテナーとともに失われます。新しいコンテナーは毎回新しいデバイスと見なされ、コードを求められます。</translation>
    </message>
    <message>
        <source>The data folder is gone</source>
        <extracomment>simulator.faults.own_data</extracomment>
        <translation>データフォルダーがない</translation>
    </message>
    <message>
        <source>The data folder is not a folder.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>データフォルダーの場所にあるものが、フォルダーではありません。</translation>
    </message>
    <message>
        <source>The data folder lies in memory and is gone after a restart.</source>
        <extracomment>checks.container</extracomment>
        <translation>データフォルダーがメモリ上にあり、再起動すると失われます。</translation>
    </message>
    <message>
        <source>The data folder outlives the container.</source>
        <extracomment>checks.container</extracomment>
        <translation>データフォルダーは、コンテナーがなくなっても残ります。</translation>
    </message>
    <message>
        <source>The data folder {path}</source>
        <extracomment>checks.own_data, checks.twins</extracomment>
        <translation>データフォルダー（{path}）</translation>
    </message>
    <message>
        <source>The device file is empty</source>
        <extracomment>simulator.faults.device</extracomment>
        <translation>デバイスファイルが空になっている</translation>
    </message>
    <message>
        <source>The device file was copied from another machine</source>
        <extracomment>simulator.faults.device</extracomment>
        <translation>デバイスファイルが別のマシンからコピーされた</translation>
    </message>
    <message>
        <source>The device identity {path}</source>
        <extracomment>checks.device</extracomment>
        <translation>デバイス識別情報（{path}）</translation>
    </message>
    <message>
        <source>The device lock asks again and again</source>
        <extracomment>symptoms.q06_device_lock_repeats</extracomment>
        <translation>デバイスロックの認証を何度も求められる</translation>
    </message>
    <message>
        <source>The device lock does not ask again at every start.</source>
        <extracomment>checks.device</extracomment>
        <translation>デバイスロックは、起動のたびに認証を求めません。</translation>
    </message>
    <message>
        <source>The device {path}</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>デバイス（{path}）</translation>
    </message>
    <message>
        <source>The disk has room for OpenD&apos;s data.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>ディスクには、OpenDのデータを保存する空きがあります。</translation>
    </message>
    <message>
        <source>The disk is full, so the report {path} was not made. Choose another place.</source>
        <extracomment>report.bundle.packing</extracomment>
        <translation>ディスクがいっぱいのため、レポート{path}を作成できませんでした。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The disk is too full for OpenD&apos;s data.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>ディスクの空きが足りず、OpenDのデータを保存できません。</translation>
    </message>
    <message>
        <source>The disk or network share that holds {path} does not answer. See to it and try again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>{path}があるディスクまたはネットワーク共有が応答しません。状態を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk reports a fault at {path}. Save what matters to you on another disk and have this one examined.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>ディスクが{path}で障害を報告しています。大切なデータを別のディスクに保存し、このディスクの検査を受けてください。</translation>
    </message>
    <message>
        <source>The disk that holds {path} cannot keep two wizards apart, so nothing was changed. Let the wizard keep its notes on a local disk (--state-dir) and try again.</source>
        <extracomment>journal.lock</extracomment>
        <translation>{path}があるディスクでは2つのウィザードの同時使用を防げないため、何も変更していません。ウィザードの記録先をローカルディスクにして（--state-dir）、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk that holds {path} does not keep permissions, so they were not changed.</source>
        <extracomment>journal.placing</extracomment>
        <translation>{path}があるディスクはアクセス権を保持しないため、アクセス権は変更していません。</translation>
    </message>
    <message>
        <source>The disk that holds {path} has {free} left, and {need} are needed, backups included. Make room on it and try again. Nothing was changed.</source>
        <extracomment>journal.prepare</extracomment>
        <translation>{path}があるディスクの空き容量は{free}ですが、バックアップを含めて{need}必要です。空き容量を確保して、もう一度お試しください。何も変更していません。</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Make room on it and try again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>{path}があるディスクがいっぱいです。空き容量を確保して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk with {path} has {free} left, and the report may need {wanted}. Choose another place.</source>
        <extracomment>report.bundle.making</extracomment>
        <translation>{path}のあるディスクの空き容量は{free}ですが、レポートには{wanted}が必要になることがあります。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The edition with a window is an AppImage, which mounts itself with FUSE 2. Many systems no longer bring it: on Ubuntu 22.04 the package is libfuse2, from 24.04 on libfuse2t64, so that the vendor&apos;s command finds nothing there. Without it the AppImage can unpack itself at each start. The command line edition needs none of this.</source>
        <extracomment>symptoms.q20_window_on_linux</extracomment>
        <translation>GUI版 OpenDはAppImageで、FUSE 2を使って自身をマウントします。FUSE 2を標準で備えないシステムが増えています。パッケージ名はUbuntu 22.04ではlibfuse2、24.04からはlibfuse2t64のため、公式のコマンドでは見つかりません。FUSE 2がなくても、AppImageは起動のたびに自身を展開できます。コマンドライン OpenDには、いずれも必要ありません。</translation>
    </message>
    <message>
        <source>The edition with a window keeps its settings elsewhere.</source>
        <extracomment>checks.config_file</extracomment>
        <translation>GUI版 OpenDの設定は別の場所に保存されます。</translation>
    </message>
    <message>
        <source>The file is in the encoding {name}, which the wizard does not write. Save it as UTF-8.</source>
        <extracomment>opend.config_scan</extracomment>
        <translation>ファイルの文字コードは{name}で、ウィザードでは書き込めません。UTF-8で保存し直してください。</translation>
    </message>
    <message>
        <source>The file is not wholly in its encoding, {encoding}. Save it as UTF-8.</source>
        <extracomment>opend.config_scan</extracomment>
        <translation>ファイルに、文字コード{encoding}に合わない部分があります。UTF-8で保存し直してください。</translation>
    </message>
    <message>
        <source>The file {path}</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>ファイル{path}</translation>
    </message>
    <message>
        <source>The file&apos;s outermost element is &lt;{tag}&gt;, so it is no OpenD configuration.</source>
        <extracomment>opend.config_edit</extracomment>
        <translation>ファイルの最も外側の要素が&lt;{tag}&gt;なので、OpenDの設定ファイルではありません。</translation>
    </message>
    <message>
        <source>The files in {path}</source>
        <extracomment>checks.ownership</extracomment>
        <translation>{path}のファイル</translation>
    </message>
    <message>
        <source>The files of {archive} in {folder}</source>
        <extracomment>checks.own_data</extracomment>
        <translation>{folder}にある{archive}のファイル</translation>
    </message>
    <message>
        <source>The first lines of {path} name an encoding that Python does not know, or that is not so.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path}の冒頭で指定された文字コードは、Pythonが認識できないか、実際の文字コードと異なります。</translation>
    </message>
    <message>
        <source>The first step is done</source>
        <extracomment>report.words</extracomment>
        <translation>最初の手順が完了しました</translation>
    </message>
    <message>
        <source>The fix “{id}” has no value named {name}.</source>
        <extracomment>cli.mend</extracomment>
        <translation>修正「{id}」に{name}という値はありません。</translation>
    </message>
    <message>
        <source>The folder of the OpenD program is not known. Choose it to have this checked.</source>
        <extracomment>facts.base, opend.program</extracomment>
        <translation>OpenDのプログラムフォルダーがわかりません。フォルダーを選択すると、この項目をチェックできます。</translation>
    </message>
    <message>
        <source>The folder that holds OpenD</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>OpenDのあるフォルダー</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be looked into: {reason}.</source>
        <extracomment>opend.places.pointed</extracomment>
        <translation>フォルダー{folder}の中を確認できません：{reason}。</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <extracomment>opend.places.pointed</extracomment>
        <translation>フォルダー{folder}は存在しません。</translation>
    </message>
    <message>
        <source>The folder {path} is not there. Look again.</source>
        <extracomment>journal.planning</extracomment>
        <translation>フォルダー{path}がありません。もう一度調べてください。</translation>
    </message>
    <message>
        <source>The format of AppData.dat</source>
        <extracomment>checks.own_data</extracomment>
        <translation>AppData.datの形式</translation>
    </message>
    <message>
        <source>The free space at {path} cannot be read.</source>
        <extracomment>machine.files</extracomment>
        <translation>{path}の空き容量を読み取れません。</translation>
    </message>
    <message>
        <source>The highest quotes are with this OpenD again.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>最高位の相場権限は、このOpenDに戻りました。</translation>
    </message>
    <message>
        <source>The highest quotes of the account are with this OpenD at this moment.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>このアカウントの最高位の相場権限は、現在このOpenDにあります。</translation>
    </message>
    <message>
        <source>The home folder of OpenD&apos;s user does not exist.</source>
        <extracomment>checks.home</extracomment>
        <translation>OpenDのユーザーのホームフォルダーが存在しません。</translation>
    </message>
    <message>
        <source>The home folder {path}</source>
        <extracomment>checks.home</extracomment>
        <translation>ホームフォルダー（{path}）</translation>
    </message>
    <message>
        <source>The interval that OpenD names (keepAliveInterval)</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>OpenDが示す間隔（keepAliveInterval）</translation>
    </message>
    <message>
        <source>The kernel&apos;s log</source>
        <extracomment>checks.memory</extracomment>
        <translation>カーネルのログ</translation>
    </message>
    <message>
        <source>The key file can be read.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>鍵ファイルを読み取れます。</translation>
    </message>
    <message>
        <source>The key file comes first.</source>
        <extracomment>checks.listening, checks.rsa_key</extracomment>
        <translation>先に鍵ファイルの問題を解決してください。</translation>
    </message>
    <message>
        <source>The key file holds no key that OpenD can use.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>鍵ファイルに、OpenDが使用できる鍵がありません。</translation>
    </message>
    <message>
        <source>The key file is not there.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>鍵ファイルがありません。</translation>
    </message>
    <message>
        <source>The key file is there.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>鍵ファイルがあります。</translation>
    </message>
    <message>
        <source>The key file that OpenD is told to use is not there.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenDに設定された鍵ファイルがありません。</translation>
    </message>
    <message>
        <source>The key file that OpenD.xml names is there.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenD.xmlに指定された鍵ファイルがあります。</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read: {reason}.</source>
        <extracomment>opend.api.encryption</extracomment>
        <translation>鍵ファイル{path}を読み取れません：{reason}。</translation>
    </message>
    <message>
        <source>The key has {bits} bits, and the vendor&apos;s SDK works with {wanted} only.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>鍵は{bits}ビットですが、公式SDKは{wanted}ビットでしか動作しません。</translation>
    </message>
    <message>
        <source>The key is in a form that OpenD does not read (PKCS#8).</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>鍵が、OpenDの読み取れない形式（PKCS#8）になっています。</translation>
    </message>
    <message>
        <source>The key is not in the form the vendor asks for, though this OpenD took it.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>鍵は提供元が求める形式ではありませんが、このOpenDでは受け付けられました。</translation>
    </message>
    <message>
        <source>The key is of the kind that OpenD and the vendor&apos;s SDK can use.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>鍵は、OpenDと公式SDKが使用できる種類です。</translation>
    </message>
    <message>
        <source>The key is of the right kind.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>鍵は正しい種類です。</translation>
    </message>
    <message>
        <source>The key or its setting was changed after OpenD started.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenDの起動後に、鍵またはその設定が変更されています。</translation>
    </message>
    <message>
        <source>The language {tag} is not spoken here. There are: {known}.</source>
        <extracomment>languages</extracomment>
        <translation>言語{tag}には対応していません。使用できる言語：{known}</translation>
    </message>
    <message>
        <source>The last login found no network, and OpenD was not started often: the network comes first.</source>
        <extracomment>checks.starts</extracomment>
        <translation>前回のログインではネットワークが見つかりませんでしたが、OpenDの起動回数は多くありません。先にネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The last {seen} of {file} do not tell OpenD&apos;s state, and there was no time for more.</source>
        <extracomment>opend.logs.scanning</extracomment>
        <translation>{file}の末尾{seen}からはOpenDの状態がわからず、それ以上読み取る時間がありませんでした。</translation>
    </message>
    <message>
        <source>The libraries for a window are there.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>ウィンドウに必要なライブラリがあります。</translation>
    </message>
    <message>
        <source>The libraries that OpenD&apos;s window uses of the system can be loaded.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>OpenDのウィンドウが使うシステムのライブラリを読み込めます。</translation>
    </message>
    <message>
        <source>The library that AppImages are mounted with can be loaded.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>AppImageのマウントに使うライブラリを読み込めます。</translation>
    </message>
    <message>
        <source>The lines that change</source>
        <extracomment>gui.widgets.diff</extracomment>
        <translation>変更される行</translation>
    </message>
    <message>
        <source>The listening addresses in OpenD.xml</source>
        <extracomment>checks.address</extracomment>
        <translation>OpenD.xmlのリスニングアドレス</translation>
    </message>
    <message>
        <source>The listening ports of this machine cannot be read.</source>
        <extracomment>machine.sockets</extracomment>
        <translation>このコンピューターの待ち受けポートを読み取れません。</translation>
    </message>
    <message>
        <source>The login failed.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>ログインに失敗しました。</translation>
    </message>
    <message>
        <source>The login fails because of the network</source>
        <extracomment>symptoms.x12_blocked_network</extracomment>
        <translation>ネットワークのためにログインに失敗する</translation>
    </message>
    <message>
        <source>The login found no network, or the vendor makes it wait after many starts: both are worded alike.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>ログイン時にネットワークに接続できなかったか、起動回数が多いため提供元に待たされています。どちらも同じ文言で表示されます。</translation>
    </message>
    <message>
        <source>The login is refused because of the brand or region</source>
        <extracomment>symptoms.x03_wrong_brand</extracomment>
        <translation>ブランドまたは地域のためにログインが拒否される</translation>
    </message>
    <message>
        <source>The login succeeded; OpenD fetches what else it needs.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>ログインに成功しました。OpenDは必要な残りのデータを取得しています。</translation>
    </message>
    <message>
        <source>The login that OpenD remembers has not run out.</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>OpenDに保存されたログインは、期限が切れていません。</translation>
    </message>
    <message>
        <source>The logs</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>ログ</translation>
    </message>
    <message>
        <source>The mark that macOS puts on what a browser loads</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>ブラウザーでダウンロードしたものにmacOSが付ける印</translation>
    </message>
    <message>
        <source>The name “{name}” is not marked as UTF-8, so the file that is meant is not certain.</source>
        <extracomment>opend.appdata.flaws</extracomment>
        <translation>名前「{name}」にUTF-8であることを示す印がないため、どのファイルを指すのか確定できません。</translation>
    </message>
    <message>
        <source>The network addresses of this machine cannot be read.</source>
        <extracomment>machine.interfaces, machine.sockets</extracomment>
        <translation>このコンピューターのネットワークアドレスを読み取れません。</translation>
    </message>
    <message>
        <source>The network interfaces</source>
        <extracomment>checks.container</extracomment>
        <translation>ネットワークインターフェース</translation>
    </message>
    <message>
        <source>The network of this container cannot be seen.</source>
        <extracomment>checks.container</extracomment>
        <translation>このコンテナーのネットワークを確認できません。</translation>
    </message>
    <message>
        <source>The newest telling line in OpenD&apos;s log ({place})</source>
        <extracomment>checks.network, checks.telling_line</extracomment>
        <translation>OpenDのログで手がかりとなる最新の行（{place}）</translation>
    </message>
    <message>
        <source>The operation command request_highest_quote_right takes them back, at most ten times a minute. It goes over OpenD&apos;s Telnet port. The vendor&apos;s example uses telnetlib, which is gone since Python 3.13; the script that the wizard saves needs nothing but Python. It must never send exit: that ends OpenD.</source>
        <extracomment>symptoms.q18_take_right_back</extracomment>
        <translation>運用コマンドrequest_highest_quote_rightで取り戻せます（1分間に10回まで）。コマンドはOpenDのTelnetポートに送ります。公式のサンプルが使うtelnetlibは、Python 3.13以降にはありません。ウィザードが保存するスクリプトは、Pythonだけで動作します。exitは決して送らないでください。OpenDが終了します。</translation>
    </message>
    <message>
        <source>The origin of {path}</source>
        <extracomment>checks.device</extracomment>
        <translation>{path}の由来</translation>
    </message>
    <message>
        <source>The other OpenDs here are not known to use the same account.</source>
        <extracomment>checks.opends</extracomment>
        <translation>ここにあるほかのOpenDが同じアカウントを使っている形跡はありません。</translation>
    </message>
    <message>
        <source>The other OpenDs that run here</source>
        <extracomment>checks.opends</extracomment>
        <translation>ここで動いているほかのOpenD</translation>
    </message>
    <message>
        <source>The owner of {path}</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>{path}の所有者</translation>
    </message>
    <message>
        <source>The package manager installs {names}.</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>パッケージマネージャーが{names}をインストールします。</translation>
    </message>
    <message>
        <source>The part of {path} that would change has {count} lines, too many for the wizard. Change it yourself.</source>
        <extracomment>scripts.patches.pieces</extracomment>
        <translation>{path}の変更対象となる部分は{count}行あり、ウィザードで扱うには多すぎます。ご自身で変更してください。</translation>
    </message>
    <message>
        <source>The password is not the one of this account.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>パスワードがこのアカウントのものと一致しません。</translation>
    </message>
    <message>
        <source>The path {path} is too long for the system. Move OpenD to a folder with a shorter path.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>パス{path}は、このシステムには長すぎます。OpenDをもっと短いパスのフォルダーに移動してください。</translation>
    </message>
    <message>
        <source>The permissions of {path} cannot be changed by the wizard on this system.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>このシステムでは、ウィザードから{path}のアクセス権を変更できません。</translation>
    </message>
    <message>
        <source>The permissions were changed.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>アクセス権を変更しました。</translation>
    </message>
    <message>
        <source>The phone app should keep the best quotes, but OpenD takes them back every time. Set OpenD to leave them alone, and look again.</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>スマートフォンアプリで最高位の相場権限を維持したいのに、毎回OpenDが取り戻してしまいます。OpenDが取り戻さないように設定し、もう一度調べます。</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>checks.captcha, gui.widgets.picture</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>The place it records for “{name}” cannot be right.</source>
        <extracomment>opend.appdata.zips</extracomment>
        <translation>アーカイブに記録された「{name}」の位置が正しくありません。</translation>
    </message>
    <message>
        <source>The port is no port</source>
        <extracomment>simulator.faults.ports</extracomment>
        <translation>ポートがポート番号として無効である</translation>
    </message>
    <message>
        <source>The port takes connections</source>
        <extracomment>ladder</extracomment>
        <translation>ポートに接続できる</translation>
    </message>
    <message>
        <source>The practice is over; everything it made is removed.</source>
        <extracomment>cli.practise</extracomment>
        <translation>練習を終了しました。練習で作成したものはすべて削除済みです。</translation>
    </message>
    <message>
        <source>The practice phone</source>
        <extracomment>gui.widgets.phone</extracomment>
        <translation>練習用のスマートフォン</translation>
    </message>
    <message>
        <source>The practice phone has received the code {code}.</source>
        <extracomment>cli.practise</extracomment>
        <translation>練習用のスマートフォンに認証コード{code}が届きました。</translation>
    </message>
    <message>
        <source>The program fusermount</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>fusermountプログラム</translation>
    </message>
    <message>
        <source>The program runs; that alone says nothing about the login.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>プログラムは動作しています。ただし、それだけではログインの状態はわかりません。</translation>
    </message>
    <message>
        <source>The program that holds the port</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>ポートを使用しているプログラム</translation>
    </message>
    <message>
        <source>The program {program} is missing in {folder}.</source>
        <extracomment>opend.places.lying</extracomment>
        <translation>{folder}にプログラム{program}がありません。</translation>
    </message>
    <message>
        <source>The programs that use this OpenD fit its version.</source>
        <extracomment>checks.versions</extracomment>
        <translation>このOpenDを使うプログラムは、OpenDのバージョンに合っています。</translation>
    </message>
    <message>
        <source>The proof</source>
        <extracomment>flow</extracomment>
        <translation>結果の確認</translation>
    </message>
    <message>
        <source>The questionnaire and the agreement are done.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>アンケート評価と同意確認は済んでいます。</translation>
    </message>
    <message>
        <source>The questionnaire and the agreement for API users are done.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>APIユーザー向けのアンケート評価と同意確認は済んでいます。</translation>
    </message>
    <message>
        <source>The questionnaire and the agreements for API users are not completed.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>APIユーザー向けのアンケート評価と同意確認が完了していません。</translation>
    </message>
    <message>
        <source>The questionnaire is not done</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>アンケート評価が済んでいない</translation>
    </message>
    <message>
        <source>The questionnaire or agreement for API users is not done.</source>
        <extracomment>checks.state</extracomment>
        <translation>APIユーザー向けのアンケート評価または同意確認が完了していません。</translation>
    </message>
    <message>
        <source>The questionnaire or the agreement for API users is not done, so OpenD lets no program in.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>APIユーザー向けのアンケート評価または同意確認が済んでいないため、OpenDはどのプログラムの接続も受け付けません。</translation>
    </message>
    <message>
        <source>The quote or the trade login changed.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>相場情報または取引のログイン状態が変わりました。</translation>
    </message>
    <message>
        <source>The quote right by OpenD&apos;s log</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>OpenDのログによる相場権限</translation>
    </message>
    <message>
        <source>The record in {folder} holds commands, and it is not this user&apos;s alone: somebody else could have written them, so none of them is run. Nothing was changed.</source>
        <extracomment>journal.running</extracomment>
        <translation>{folder}の記録にはコマンドが含まれていますが、この記録は現在のユーザー専用になっていません。別の誰かが書き込んだ可能性があるため、どのコマンドも実行していません。何も変更していません。</translation>
    </message>
    <message>
        <source>The record of the run in {path} is damaged, so the wizard does not touch what it changed. {readme} in that folder tells how to take it back by hand.</source>
        <extracomment>journal.store</extracomment>
        <translation>{path}にある変更の記録が破損しているため、ウィザードはその変更に手を加えません。手動で元に戻す方法は、そのフォルダーの{readme}に書かれています。</translation>
    </message>
    <message>
        <source>The record of this run is damaged. README.txt in its folder tells how to take it back by hand.</source>
        <extracomment>journal.history</extracomment>
        <translation>この変更の記録は破損しています。手動で元に戻す方法は、そのフォルダーのREADME.txtに書かれています。</translation>
    </message>
    <message>
        <source>The remembered login has run out</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>保存されたログインの期限が切れた</translation>
    </message>
    <message>
        <source>The remembered login is not taken any more.</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>保存されたログインが受け付けられなくなりました。</translation>
    </message>
    <message>
        <source>The remembered login is not valid any more.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>保存されたログインが無効になっています。</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>gui.mishap</extracomment>
        <translation>レポート</translation>
    </message>
    <message>
        <source>The report could not be written to the disk; copy it from here.</source>
        <extracomment>gui.mishap</extracomment>
        <translation>レポートをディスクに書き込めませんでした。ここからコピーしてください。</translation>
    </message>
    <message>
        <source>The report has {size}, which is hard to send: record a shorter time.</source>
        <extracomment>report.bundle.making</extracomment>
        <translation>レポートのサイズは{size}で、送るには大きすぎます。記録時間を短くしてください。</translation>
    </message>
    <message>
        <source>The report is in {path}. It holds kinds and places in the code, nothing private.</source>
        <extracomment>cli.main</extracomment>
        <translation>レポートは{path}にあります。含まれるのはエラーの種類とコード上の位置だけで、個人情報は含まれません。</translation>
    </message>
    <message>
        <source>The report is in {path}. Please send it to the wizard&apos;s makers.</source>
        <extracomment>gui.mishap</extracomment>
        <translation>レポートは{path}にあります。ウィザードの開発者にお送りください。</translation>
    </message>
    <message>
        <source>The report was stopped. Nothing of it was kept.</source>
        <extracomment>report.bundle.making</extracomment>
        <translation>レポートの作成を中止しました。内容は一切残していません。</translation>
    </message>
    <message>
        <source>The report {path} could not be written: {reason}.</source>
        <extracomment>report.bundle.packing</extracomment>
        <translation>レポート{path}を書き込めませんでした：{reason}。</translation>
    </message>
    <message>
        <source>The report: kinds and places, nothing private</source>
        <extracomment>gui.mishap</extracomment>
        <translation>レポート：エラーの種類と位置だけで、個人情報は含まれません</translation>
    </message>
    <message>
        <source>The right can be taken back by command once OpenD is ready and its Telnet port is on.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>OpenDの準備ができ、Telnetポートが有効になれば、コマンドで権限を取り戻せます。</translation>
    </message>
    <message>
        <source>The rule for the quote right is misspelt</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>相場権限の規則の値に誤記がある</translation>
    </message>
    <message>
        <source>The rule: what is taken away, OpenD takes back if auto_hold_quote_right is 1. Taken away twice within {seconds} seconds, it stays with the other device.</source>
        <extracomment>report.text_rights</extracomment>
        <translation>規則：奪われた権限は、auto_hold_quote_rightが1であればOpenDが取り戻します。{seconds}秒以内に2回奪われると、権限は別のデバイスに残ります。</translation>
    </message>
    <message>
        <source>The running OpenD uses the key as it is now.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>動作中のOpenDは、現在の鍵を使用しています。</translation>
    </message>
    <message>
        <source>The same check still fails. You can undo the change, and look at the next most likely cause.</source>
        <extracomment>report.words</extracomment>
        <translation>同じチェックがまだ失敗します。変更を元に戻して、次に可能性の高い原因を調べることができます。</translation>
    </message>
    <message>
        <source>The same secret has the same stand-in everywhere; what it was is in no file of this report.</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>同じ機密情報は、すべての箇所で同じ文字列に置き換えてあります。元の内容は、このレポートのどのファイルにも含まれていません。</translation>
    </message>
    <message>
        <source>The script and OpenD are on the same side of Windows&apos; Linux, or can reach each other.</source>
        <extracomment>checks.wsl</extracomment>
        <translation>スクリプトとOpenDは、WindowsとWSL（Windows上のLinux）の同じ側にあるか、互いに接続できます。</translation>
    </message>
    <message>
        <source>The script can be read.</source>
        <extracomment>checks.script_reading</extracomment>
        <translation>スクリプトを読み取れます。</translation>
    </message>
    <message>
        <source>The script cannot be read as Python.</source>
        <extracomment>checks.script_reading</extracomment>
        <translation>スクリプトをPythonとして読み取れません。</translation>
    </message>
    <message>
        <source>The script connects to another port than OpenD&apos;s, {port}.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>スクリプトの接続先が、OpenDのポート{port}ではありません。</translation>
    </message>
    <message>
        <source>The script connects to no other address than OpenD&apos;s.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>スクリプトの接続先は、OpenDのアドレスだけです。</translation>
    </message>
    <message>
        <source>The script connects to no other port than OpenD&apos;s.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>スクリプトの接続先は、OpenDのポートだけです。</translation>
    </message>
    <message>
        <source>The script does without telnetlib.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>スクリプトはtelnetlibを使いません。</translation>
    </message>
    <message>
        <source>The script encrypts where OpenD does.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>スクリプトは、OpenDが暗号化する場合に暗号化します。</translation>
    </message>
    <message>
        <source>The script encrypts, but OpenD has no key.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>スクリプトは暗号化しますが、OpenDに鍵がありません。</translation>
    </message>
    <message>
        <source>The script ends OpenD.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>スクリプトがOpenDを終了させます。</translation>
    </message>
    <message>
        <source>The script gives the SDK a key, but OpenD has none.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>スクリプトはSDKに鍵を指定していますが、OpenDに鍵がありません。</translation>
    </message>
    <message>
        <source>The script is sent news: if it relies on staying open after its last line, it now ends there.</source>
        <extracomment>scripts.rules.open_contexts</extracomment>
        <translation>このスクリプトはプッシュ通知を受け取ります。最後の行の後も動き続けることを前提にしている場合、変更後はそこで終了します。</translation>
    </message>
    <message>
        <source>The script is written in a way that the wizard cannot change safely. Change it yourself.</source>
        <extracomment>scripts.patches.surgery</extracomment>
        <translation>スクリプトは、ウィザードが安全に変更できない書き方になっています。ご自身で変更してください。</translation>
    </message>
    <message>
        <source>The script leaves no context open.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>スクリプトは、コンテキストを開いたままにしません。</translation>
    </message>
    <message>
        <source>The script looks for OpenD at another address than {address}.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>スクリプトは、{address}とは別のアドレスでOpenDを探しています。</translation>
    </message>
    <message>
        <source>The script makes contexts that it never closes.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>スクリプトは、作成したコンテキストを閉じていません。</translation>
    </message>
    <message>
        <source>The script makes no context in a loop without closing it.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>スクリプトは、ループの中でコンテキストを閉じずに作成し続けることはありません。</translation>
    </message>
    <message>
        <source>The script may mean an OpenD on another computer. Then this is not to be changed.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>スクリプトは、別のコンピューターのOpenDを対象としているのかもしれません。その場合、変更は不要です。</translation>
    </message>
    <message>
        <source>The script names no key file of its own.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>スクリプトは、独自の鍵ファイルを指定していません。</translation>
    </message>
    <message>
        <source>The script needs telnetlib, which Python 3.13 and later do not have.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>スクリプトにはtelnetlibが必要ですが、Python 3.13以降にはありません。</translation>
    </message>
    <message>
        <source>The script opens one connection after the other, until OpenD takes no more.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>スクリプトは次々に接続を開き、やがてOpenDが受け付けなくなります。</translation>
    </message>
    <message>
        <source>The script sends OpenD neither exit nor quit.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>スクリプトは、OpenDにexitもquitも送信しません。</translation>
    </message>
    <message>
        <source>The script sends Telnet commands that OpenD never takes for finished.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>スクリプトが送信するTelnetコマンドは、OpenDが完結したと見なしません。</translation>
    </message>
    <message>
        <source>The script sends no Telnet command without CRLF.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>スクリプトは、CRLFのないTelnetコマンドを送信しません。</translation>
    </message>
    <message>
        <source>The script speaks OpenD&apos;s protocol itself, from here on, and never sends the heartbeat (KeepAlive, 1004). OpenD hangs up after a while. Send one every 8 seconds, or as often as InitConnect&apos;s answer asks for.</source>
        <extracomment>scripts.rules.heartbeats</extracomment>
        <translation>このスクリプトはここからOpenDのプロトコルを直接やり取りしていますが、ハートビート（KeepAlive、1004）を一度も送信していません。しばらくするとOpenDが接続を切ります。8秒ごと、またはInitConnectの応答で指定された間隔で送信してください。</translation>
    </message>
    <message>
        <source>The script speaks OpenD&apos;s protocol without heartbeats.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>スクリプトは、ハートビートなしでOpenDのプロトコルを使っています。</translation>
    </message>
    <message>
        <source>The script starts no process by fork while a context is open.</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>スクリプトは、コンテキストを開いたままforkでプロセスを起動しません。</translation>
    </message>
    <message>
        <source>The script starts processes in a way in which they cannot use OpenD.</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>スクリプトのプロセスの起動方法では、起動したプロセスがOpenDを使えません。</translation>
    </message>
    <message>
        <source>The script then reads until OpenD hangs up (read_all), which it no longer does. Change that too.</source>
        <extracomment>scripts.rules.ending_opend</extracomment>
        <translation>このスクリプトは、その後OpenDが接続を切るまで読み取り（read_all）を続けますが、変更後は接続が切られなくなります。そこも変更してください。</translation>
    </message>
    <message>
        <source>The script uses the SDK, which sends heartbeats, or sends them itself.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>スクリプトは、ハートビートを送信するSDKを使うか、自身で送信します。</translation>
    </message>
    <message>
        <source>The script&apos;s key is OpenD&apos;s.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>スクリプトの鍵は、OpenDの鍵と同じです。</translation>
    </message>
    <message>
        <source>The script&apos;s key is not OpenD&apos;s.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>スクリプトの鍵が、OpenDの鍵と違います。</translation>
    </message>
    <message>
        <source>The script&apos;s main part is run once only.</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>スクリプトのメイン部分は、一度だけ実行されます。</translation>
    </message>
    <message>
        <source>The simulated program gave no answer. Its last words: “{words}”</source>
        <extracomment>simulator.launch</extracomment>
        <translation>シミュレーションのプログラムから応答がありませんでした。最後の出力：「{words}」</translation>
    </message>
    <message>
        <source>The simulated program has ended.</source>
        <extracomment>simulator.launch</extracomment>
        <translation>シミュレーションのプログラムが終了しました。</translation>
    </message>
    <message>
        <source>The size of another program&apos;s terminal cannot be seen on this system.</source>
        <extracomment>machine.terminal</extracomment>
        <translation>このシステムでは、ほかのプログラムのターミナルの大きさを確認できません。</translation>
    </message>
    <message>
        <source>The sizes it records for “{name}” contradict each other.</source>
        <extracomment>opend.appdata.zips</extracomment>
        <translation>アーカイブに記録された「{name}」のサイズが矛盾しています。</translation>
    </message>
    <message>
        <source>The system does not let OpenD use port {number}.</source>
        <extracomment>checks.ports</extracomment>
        <translation>システムは、OpenDがポート{number}を使うことを許可していません。</translation>
    </message>
    <message>
        <source>The system does not let this user change {path}: it belongs to somebody else or is marked as not to be changed. Take the mark away (Linux: chattr -i, macOS: chflags nouchg), or ask the owner, and try again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>システムにより、現在のユーザーは{path}を変更できません。ほかの人が所有しているか、変更禁止の属性が付いています。属性を外すか（Linux：chattr -i、macOS：chflags nouchg）、所有者に依頼して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The system does not tell how much memory there is.</source>
        <extracomment>machine.memory</extracomment>
        <translation>システムからメモリー容量を取得できません。</translation>
    </message>
    <message>
        <source>The system ended OpenD because there was no memory left.</source>
        <extracomment>checks.memory</extracomment>
        <translation>メモリ不足のため、システムがOpenDを終了させました。</translation>
    </message>
    <message>
        <source>The system has no room for one more open file, so {path} was not changed. Close some programs and try again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>システムでこれ以上ファイルを開けないため、{path}は変更していません。いくつかのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The terminal of process {pid} does not tell its size.</source>
        <extracomment>machine.terminal</extracomment>
        <translation>プロセス{pid}のターミナルから大きさを取得できません。</translation>
    </message>
    <message>
        <source>The terminal of process {pid} may not be looked at by this user.</source>
        <extracomment>machine.terminal</extracomment>
        <translation>現在のユーザーには、プロセス{pid}のターミナルを確認する権限がありません。</translation>
    </message>
    <message>
        <source>The terminal that OpenD reads from has a size.</source>
        <extracomment>checks.container</extracomment>
        <translation>OpenDが入力を読み取るターミナルには、サイズが設定されています。</translation>
    </message>
    <message>
        <source>The trade password is written into the script. Whoever reads the file can trade.</source>
        <extracomment>scripts.rules.secrets</extracomment>
        <translation>スクリプトに取引パスワードが書き込まれています。ファイルを読める人なら誰でも取引できます。</translation>
    </message>
    <message>
        <source>The trouble</source>
        <extracomment>flow, report.bundle.front</extracomment>
        <translation>問題</translation>
    </message>
    <message>
        <source>The trouble is not gone yet; go on with the next step.</source>
        <extracomment>report.words</extracomment>
        <translation>問題はまだ解消していません。次の手順に進んでください。</translation>
    </message>
    <message>
        <source>The user who runs OpenD may read what lies beside the program.</source>
        <extracomment>checks.ownership</extracomment>
        <translation>OpenDを実行するユーザーは、プログラムの隣にあるファイルを読み取れます。</translation>
    </message>
    <message>
        <source>The value for {name} begins or ends with a space. Leave it away.</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>{name}の値が空白で始まるか終わっています。空白を取り除いてください。</translation>
    </message>
    <message>
        <source>The value for {name} cannot be written in {encoding}.</source>
        <extracomment>opend.config_edit</extracomment>
        <translation>{name}の値は{encoding}では書き込めません。</translation>
    </message>
    <message>
        <source>The value for {name} holds a character that cannot stand in OpenD.xml.</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>{name}の値に、OpenD.xmlに書けない文字が含まれています。</translation>
    </message>
    <message>
        <source>The value for {name} is longer than {limit} characters.</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>{name}の値が{limit}文字を超えています。</translation>
    </message>
    <message>
        <source>The variable HOME</source>
        <extracomment>checks.home</extracomment>
        <translation>環境変数HOME</translation>
    </message>
    <message>
        <source>The vendor offers no image, but its program runs in an ordinary one. What works in practice: the host&apos;s network, a volume for the data folder that belongs to OpenD&apos;s user, a terminal with a size, and no endless restarts, since each start is a login and logins are rationed. Log in once by hand and let OpenD remember it.</source>
        <extracomment>symptoms.q07_docker</extracomment>
        <translation>公式のイメージはありませんが、プログラムは通常のイメージで動作します。実際にうまくいくのは、ホストのネットワークを使うこと、データフォルダー用にOpenDのユーザーが所有するボリュームを用意すること、ターミナルにサイズを設定すること、そして再起動を無制限に繰り返さないことです。起動のたびにログインが行われ、ログインには回数制限があるためです。一度手動でログインし、OpenDに保存させてください。</translation>
    </message>
    <message>
        <source>The vendor stops old versions: up to 7.01 since September 2024, and up to 8.2 there is no universal account. An “unknown protocol id” or a missing “securityFirm” means that OpenD and the SDK are of different ages: bring both to the same version.</source>
        <extracomment>symptoms.x05_version_too_low</extracomment>
        <translation>提供元は古いバージョンの提供を終了しています。7.01までは2024年9月から使えず、8.2まではユニバーサルアカウントに対応していません。「unknown protocol id」や「securityFirm」がないというエラーは、OpenDとSDKの時期が違うことを示します。両方を同じバージョンにそろえてください。</translation>
    </message>
    <message>
        <source>The vendor&apos;s FAQ says to let OpenD listen on 0.0.0.0. That opens it to every network this computer is in, and OpenD refuses trade calls from elsewhere all the same unless both sides have its RSA key. One address with a key does what is wanted. From a container the name for this computer is host.docker.internal, or its address: 127.0.0.1 is the container itself.</source>
        <extracomment>symptoms.x19_script_elsewhere</extracomment>
        <translation>公式FAQでは、OpenDを0.0.0.0で待ち受けるよう案内しています。これでは、このコンピューターが参加するすべてのネットワークに公開されるうえ、双方にRSA鍵がなければ、OpenDはほかのコンピューターからの取引API呼び出しを拒否します。鍵を設定した1つのアドレスで待ち受ければ、目的を果たせます。コンテナーからこのコンピューターを指す名前はhost.docker.internal、またはそのアドレスです。127.0.0.1はコンテナー自身を指します。</translation>
    </message>
    <message>
        <source>The vendor&apos;s fix is not known to us. Use the command line edition of the same package, which has no charts, or look for a newer version on the vendor&apos;s site.</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>提供元による修正は確認できていません。同じパッケージに含まれる、チャート機能のないコマンドライン OpenDを使うか、公式サイトで新しいバージョンをお探しください。</translation>
    </message>
    <message>
        <source>The vendor&apos;s own file, with all settings explained, lies in the package that OpenD came in: prefer it.</source>
        <extracomment>fixes.config_file</extracomment>
        <translation>OpenDのパッケージには、すべての設定の説明が入った提供元のファイルが含まれています。できるだけそちらをお使いください。</translation>
    </message>
    <message>
        <source>The version</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>The version is too low, or OpenD and SDK do not fit</source>
        <extracomment>symptoms.x05_version_too_low</extracomment>
        <translation>バージョンが低すぎる、またはOpenDとSDKが合わない</translation>
    </message>
    <message>
        <source>The version of OpenD</source>
        <extracomment>checks.engineers</extracomment>
        <translation>OpenDのバージョン</translation>
    </message>
    <message>
        <source>The version of OpenD could not be found out; the engineers will ask for it.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>OpenDのバージョンを確認できませんでした。エンジニアから尋ねられる情報です。</translation>
    </message>
    <message>
        <source>The version of this OpenD</source>
        <extracomment>checks.versions</extracomment>
        <translation>このOpenDのバージョン</translation>
    </message>
    <message>
        <source>The version of this OpenD is not known.</source>
        <extracomment>checks.languages, checks.versions</extracomment>
        <translation>このOpenDのバージョンが分かりません。</translation>
    </message>
    <message>
        <source>The versions of OpenD and of the program that uses it do not fit.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>OpenDと、それを使うプログラムのバージョンが合っていません。</translation>
    </message>
    <message>
        <source>The way back</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>元に戻す方法</translation>
    </message>
    <message>
        <source>The window crashed in its chart library.</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>GUI版 OpenDがチャートライブラリでクラッシュしました。</translation>
    </message>
    <message>
        <source>The window edition stops in its chart library; there is no remedy but the command line edition.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>GUI版 OpenDがチャートライブラリで停止します。コマンドライン OpenDを使う以外に対処法はありません。</translation>
    </message>
    <message>
        <source>The window has crashed, and this version is known to crash in its chart library.</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>GUI版 OpenDがクラッシュしました。このバージョンは、チャートライブラリでクラッシュすることが知られています。</translation>
    </message>
    <message>
        <source>The window has not crashed in its chart library.</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>GUI版 OpenDは、チャートライブラリでクラッシュしていません。</translation>
    </message>
    <message>
        <source>The window needs PySide6, which is not installed. {instead}</source>
        <extracomment>window</extracomment>
        <translation>ウィンドウの表示にはPySide6が必要ですが、インストールされていません。{instead}</translation>
    </message>
    <message>
        <source>The wizard cannot change this by itself.</source>
        <extracomment>fixes.script</extracomment>
        <translation>この箇所は、ウィザードでは変更できません。</translation>
    </message>
    <message>
        <source>The wizard cannot tell where this is decided. Change it yourself.</source>
        <extracomment>fixes.script</extracomment>
        <translation>これがどこで決まるのか、ウィザードには判断できません。ご自身で変更してください。</translation>
    </message>
    <message>
        <source>The wizard does not change line {lines}; change it yourself.</source>
        <extracomment>checks.script_places</extracomment>
        <translation>ウィザードは{lines}行目を変更しません。ご自身で変更してください。</translation>
    </message>
    <message>
        <source>The wizard does not run in a container. Start it in the one that OpenD runs in.</source>
        <extracomment>checks.container</extracomment>
        <translation>ウィザードはコンテナー内で動いていません。OpenDが動いているコンテナーの中で起動してください。</translation>
    </message>
    <message>
        <source>The wizard has changed nothing on this computer yet.</source>
        <extracomment>report.text_runs</extracomment>
        <translation>ウィザードはこのコンピューターでまだ何も変更していません。</translation>
    </message>
    <message>
        <source>The wizard itself made a mistake</source>
        <extracomment>gui.mishap</extracomment>
        <translation>ウィザード自体でエラーが発生しました</translation>
    </message>
    <message>
        <source>The wizard itself made a mistake ({kind} in {place}). Nothing more was done. Please report it.</source>
        <extracomment>crash</extracomment>
        <translation>ウィザード自体でエラーが発生しました（{place}で{kind}）。これ以上の処理は行っていません。お手数ですがご報告ください。</translation>
    </message>
    <message>
        <source>The wizard notices by itself when it is done.</source>
        <extracomment>gui.widgets.your_turn</extracomment>
        <translation>完了するとウィザードが自動で検知します。</translation>
    </message>
    <message>
        <source>The wizard or the computer stopped in the middle of it. It is best to undo it first: {title}</source>
        <extracomment>cli.left_over, gui.widgets.unfinished</extracomment>
        <translation>処理の途中でウィザードまたはコンピューターが停止しました。先にこの変更を元に戻すことをお勧めします：{title}</translation>
    </message>
    <message>
        <source>The wizard was interrupted.</source>
        <extracomment>journal.safety</extracomment>
        <translation>ウィザードが中断されました。</translation>
    </message>
    <message>
        <source>The wizard would not find it again there. Choose {name} in one of these folders: {folders}</source>
        <extracomment>fixes.compose</extracomment>
        <translation>その場所では、ウィザードが後で見つけられません。次のいずれかのフォルダーに{name}として保存してください：{folders}</translation>
    </message>
    <message>
        <source>There are no logs of OpenD.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>OpenDのログがありません。</translation>
    </message>
    <message>
        <source>There are other OpenDs too; choose one with --program-dir: {folders}</source>
        <extracomment>cli.setup</extracomment>
        <translation>ほかにもOpenDがあります。--program-dirで選べます：{folders}</translation>
    </message>
    <message>
        <source>There is a compose file for OpenD, without the known traps.</source>
        <extracomment>checks.container</extracomment>
        <translation>OpenD用のcomposeファイルがあり、既知の落とし穴はありません。</translation>
    </message>
    <message>
        <source>There is a desktop to show the window on.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>ウィンドウを表示できるデスクトップがあります。</translation>
    </message>
    <message>
        <source>There is a file {path} already, and it is not replaced. Choose another place.</source>
        <extracomment>fixes.compose</extracomment>
        <translation>すでに{path}というファイルがあり、置き換えません。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>There is a file {path} already. Choose another name.</source>
        <extracomment>cli.report, fixes.quote_right, report.bundle.packing</extracomment>
        <translation>{path}というファイルは既にあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is a screen.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>画面があります。</translation>
    </message>
    <message>
        <source>There is memory enough for OpenD, and it was not ended for want of it.</source>
        <extracomment>checks.memory</extracomment>
        <translation>OpenDに十分なメモリがあり、メモリ不足で終了させられたことはありません。</translation>
    </message>
    <message>
        <source>There is memory enough.</source>
        <extracomment>checks.memory</extracomment>
        <translation>メモリは十分です。</translation>
    </message>
    <message>
        <source>There is no AppData.dat in {folder}.</source>
        <extracomment>facts.data</extracomment>
        <translation>{folder}にAppData.datがありません。</translation>
    </message>
    <message>
        <source>There is no Device.dat that could have been copied.</source>
        <extracomment>checks.device</extracomment>
        <translation>コピーされた可能性のあるDevice.datはありません。</translation>
    </message>
    <message>
        <source>There is no Device.dat yet; OpenD will make one.</source>
        <extracomment>checks.device</extracomment>
        <translation>Device.datはまだありません。OpenDが作成します。</translation>
    </message>
    <message>
        <source>There is no OpenD in {folder}.</source>
        <extracomment>opend.places.pointed</extracomment>
        <translation>{folder}にOpenDがありません。</translation>
    </message>
    <message>
        <source>There is no compose file that runs OpenD.</source>
        <extracomment>checks.container</extracomment>
        <translation>OpenDを実行するcomposeファイルがありません。</translation>
    </message>
    <message>
        <source>There is no data folder {path}.</source>
        <extracomment>facts.underneath</extracomment>
        <translation>データフォルダー{path}がありません。</translation>
    </message>
    <message>
        <source>There is no desktop here to show a window on.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>ここにはウィンドウを表示できるデスクトップがありません。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. {instead}</source>
        <extracomment>window</extracomment>
        <translation>ウィンドウを開くディスプレイがありません。{instead}</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path}というファイルはありません。</translation>
    </message>
    <message>
        <source>There is no fix “{id}” for what was found.</source>
        <extracomment>cli.mend</extracomment>
        <translation>見つかった内容に対する修正「{id}」はありません。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose one that exists.</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>フォルダー{folder}がありません。存在するフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>There is no key that OpenD could use at this path.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>このパスには、OpenDが使える鍵がありません。</translation>
    </message>
    <message>
        <source>There is no log folder {folder}.</source>
        <extracomment>opend.logs.files</extracomment>
        <translation>ログフォルダー{folder}がありません。</translation>
    </message>
    <message>
        <source>There is no practice for {symptom}. There is one for {known}.</source>
        <extracomment>simulator.practice</extracomment>
        <translation>{symptom}の練習はありません。練習できる症状：{known}</translation>
    </message>
    <message>
        <source>There is no run {id} in {path}.</source>
        <extracomment>journal.store</extracomment>
        <translation>{path}に、履歴{id}はありません。</translation>
    </message>
    <message>
        <source>There is no run {id}.</source>
        <extracomment>cli.past</extracomment>
        <translation>履歴に{id}はありません。</translation>
    </message>
    <message>
        <source>There is no symptom {id}. There are: {known}.</source>
        <extracomment>cli.look</extracomment>
        <translation>症状{id}はありません。指定できる症状：{known}</translation>
    </message>
    <message>
        <source>There is no {name} beside OpenD.</source>
        <extracomment>checks.config_file</extracomment>
        <translation>OpenDの隣に{name}がありません。</translation>
    </message>
    <message>
        <source>There is no {name} in OpenD.xml.</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>OpenD.xmlに{name}がありません。</translation>
    </message>
    <message>
        <source>There is no {name} in {folder}.</source>
        <extracomment>opend.places.lying</extracomment>
        <translation>{folder}に{name}がありません。</translation>
    </message>
    <message>
        <source>There is nothing named {unknown} to choose, only address.</source>
        <extracomment>fixes.listening</extracomment>
        <translation>{unknown}という選択項目はありません。選択できるのはaddressだけです。</translation>
    </message>
    <message>
        <source>There is nothing named {unknown} to choose, only {name}.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>{unknown}という選択項目はありません。選択できるのは{name}だけです。</translation>
    </message>
    <message>
        <source>There is nothing to do once more.</source>
        <extracomment>cli.past</extracomment>
        <translation>やり直せる変更はありません。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <extracomment>cli.past</extracomment>
        <translation>元に戻せる変更はありません。</translation>
    </message>
    <message>
        <source>There is room on the disk.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>ディスクに空きがあります。</translation>
    </message>
    <message>
        <source>There is so much on this disk that not all of it was looked through: {folders}.</source>
        <extracomment>opend.places.finding</extracomment>
        <translation>このディスクには項目が非常に多いため、一部は確認できていません：{folders}。</translation>
    </message>
    <message>
        <source>These are the quotas of the account.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>これはアカウントの各種上限（登録枠など）です。</translation>
    </message>
    <message>
        <source>These logs could not be read any more and are missing: {files}.</source>
        <extracomment>report.bundle.making</extracomment>
        <translation>次のログは既に読み取れず、含まれていません：{files}。</translation>
    </message>
    <message>
        <source>They do not exclude each other: mend the first one, then look again.</source>
        <extracomment>trial</extracomment>
        <translation>両方が原因ということもあります。1つ目を修正してから、もう一度調べてください。</translation>
    </message>
    <message>
        <source>They need the time of the trouble, the versions of OpenD and of the SDK, the language, the interface or protocol number, a short piece of code, and OpenD&apos;s logs: at level info for trouble with trades, at debug for quotes. “{command}” records just that while you let it happen, takes your secrets out, and sets the level back. Nothing is sent anywhere: you hand the file over yourself.</source>
        <extracomment>symptoms.q13_ask_engineers</extracomment>
        <translation>エンジニアが必要とするのは、問題が起きた時刻、OpenDとSDKのバージョン、言語、インターフェースまたはプロトコル番号、短いコード例、そしてOpenDのログです。ログレベルは、取引の問題ならinfo、相場情報の問題ならdebugです。「{command}」は、問題を起こしている間に必要なものだけを記録し、機密情報を取り除き、ログレベルを元に戻します。どこにも送信しません。ファイルはご自身でお渡しください。</translation>
    </message>
    <message>
        <source>This OpenD is too old to log in.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>このOpenDは古すぎてログインできません。</translation>
    </message>
    <message>
        <source>This can be looked at only from inside Windows&apos; Linux (WSL): start the wizard there.</source>
        <extracomment>symptoms.x15_wsl</extracomment>
        <translation>これはWindows内のLinux（WSL）からのみ調べられます。ウィザードをそこで起動してください。</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>元に戻せません</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <extracomment>gui.widgets.step, report.text_findings, report.text_plan</extracomment>
        <translation>これは元に戻せません。</translation>
    </message>
    <message>
        <source>This cannot occur here: {symptom}</source>
        <extracomment>doctor.examining</extracomment>
        <translation>この環境では起こりえません：{symptom}</translation>
    </message>
    <message>
        <source>This check takes longer than usual: {check}</source>
        <extracomment>gui.widgets.examining</extracomment>
        <translation>このチェックは通常より時間がかかっています：{check}</translation>
    </message>
    <message>
        <source>This command has no line end. OpenD&apos;s Telnet port waits for \r\n and does nothing.</source>
        <extracomment>scripts.rules.line_ends</extracomment>
        <translation>このコマンドには行末がありません。OpenDのTelnetポートは\r\nを待つため、何も実行しません。</translation>
    </message>
    <message>
        <source>This computer has no address in a network just now.</source>
        <extracomment>checks.listening, fixes.listening</extracomment>
        <translation>このコンピューターには現在、ネットワークのアドレスがありません。</translation>
    </message>
    <message>
        <source>This computer has the address OpenD is told to listen on.</source>
        <extracomment>checks.address</extracomment>
        <translation>OpenDに設定されたリスニングアドレスは、このコンピューターにあります。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with OpenD&apos;s servers.</source>
        <extracomment>checks.state</extracomment>
        <translation>このコンピューターの時計は、OpenDのサーバーの時計と合っています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong; time stamps will mislead.</source>
        <extracomment>checks.state</extracomment>
        <translation>このコンピューターの時計がずれています。時刻の記録が正しくなくなります。</translation>
    </message>
    <message>
        <source>This container&apos;s limit is lower than what OpenD was seen to use.</source>
        <extracomment>checks.memory</extracomment>
        <translation>このコンテナーの上限は、これまでに確認されたOpenDのメモリ使用量を下回っています。</translation>
    </message>
    <message>
        <source>This ends with \n alone. OpenD&apos;s Telnet port waits for \r\n and does nothing.</source>
        <extracomment>scripts.rules.line_ends</extracomment>
        <translation>行末が\nだけです。OpenDのTelnetポートは\r\nを待つため、何も実行しません。</translation>
    </message>
    <message>
        <source>This file was given other contents.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>このファイルの内容を変更しました。</translation>
    </message>
    <message>
        <source>This file was made; nothing was there before.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>このファイルを作成しました。以前は何もありませんでした。</translation>
    </message>
    <message>
        <source>This file was moved into the backup.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>このファイルをバックアップに移動しました。</translation>
    </message>
    <message>
        <source>This fix has nothing to choose.</source>
        <extracomment>gui.engine</extracomment>
        <translation>この修正に選択する項目はありません。</translation>
    </message>
    <message>
        <source>This folder was made; it goes only if it is empty.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>このフォルダーを作成しました。空の場合にのみ削除されます。</translation>
    </message>
    <message>
        <source>This is Linux inside Windows (WSL): an OpenD for Windows cannot be seen from here.</source>
        <extracomment>opend.places.finding</extracomment>
        <translation>ここはWindows上のLinux（WSL）です。Windows用のOpenDは、ここからは確認できません。</translation>
    </message>
    <message>
        <source>This is OpenD&apos;s version.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>これはOpenDのバージョンです。</translation>
    </message>
    <message>
        <source>This is a container: an OpenD outside of it cannot be seen from here.</source>
        <extracomment>opend.places.finding</extracomment>
        <translation>ここはコンテナーの中です。コンテナーの外にあるOpenDは、ここからは確認できません。</translation>
    </message>
    <message>
        <source>This is a network trouble, not a missing signature. Try again later.</source>
        <extracomment>checks.state</extracomment>
        <translation>これはネットワークの問題であり、同意確認が済んでいないわけではありません。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This is a quote right of the account.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>これはアカウントの相場権限です。</translation>
    </message>
    <message>
        <source>This is how OpenD logs in.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>これはOpenDのログイン方法です。</translation>
    </message>
    <message>
        <source>This is not Windows&apos; Linux (WSL).</source>
        <extracomment>checks.wsl</extracomment>
        <translation>ここはWSL（Windows上のLinux）ではありません。</translation>
    </message>
    <message>
        <source>This is something only you can do; there is nothing in it that the wizard could change.</source>
        <extracomment>journal.prepare</extracomment>
        <translation>これはご自身で行っていただく作業です。ウィザードが変更できるものはありません。</translation>
    </message>
    <message>
        <source>This is the command line edition. Choose the folder of the edition with a window instead.</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>これはコマンドライン OpenDです。GUI版 OpenDのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>This is when OpenD was started.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>これはOpenDの起動時刻です。</translation>
    </message>
    <message>
        <source>This machine has less memory than OpenD needs.</source>
        <extracomment>checks.memory</extracomment>
        <translation>このマシンのメモリは、OpenDに必要な量に足りません。</translation>
    </message>
    <message>
        <source>This machine has no identity of its own, so a copied file cannot be recognised by it.</source>
        <extracomment>machine.identity</extracomment>
        <translation>このコンピューターには固有の識別情報がないため、別のコンピューターからコピーされたファイルかどうかを判別できません。</translation>
    </message>
    <message>
        <source>This machine knows no folder of the user {user}.</source>
        <extracomment>machine.windows</extracomment>
        <translation>このコンピューターには、ユーザー{user}のフォルダーが登録されていません。</translation>
    </message>
    <message>
        <source>This machine knows no user {user}, so that user’s home folder is unknown.</source>
        <extracomment>machine.files</extracomment>
        <translation>このコンピューターにはユーザー{user}が登録されていないため、そのホームフォルダーはわかりません。</translation>
    </message>
    <message>
        <source>This needs rights that only an administrator can give, and from here nobody can be asked for them. Nothing was changed. Type this in a terminal yourself: sudo {command}</source>
        <extracomment>machine.elevation</extracomment>
        <translation>これには管理者だけが与えられる権限が必要ですが、ここからは許可を求めることができません。何も変更していません。ターミナルで次のコマンドをご自身で入力してください：sudo {command}</translation>
    </message>
    <message>
        <source>This occurs on Linux only.</source>
        <extracomment>checks.window_edition, symptoms.x24_file_missing_x</extracomment>
        <translation>この問題はLinuxでのみ起こります。</translation>
    </message>
    <message>
        <source>This occurs on macOS only.</source>
        <extracomment>symptoms.x13_mac_quarantine</extracomment>
        <translation>これはmacOSでのみ起こります。</translation>
    </message>
    <message>
        <source>This one is simulated. Whatever you do here, your own OpenD is not touched.</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>これはシミュレーションです。ここで何をしても、お使いのOpenDには影響しません。</translation>
    </message>
    <message>
        <source>This practice cannot be done as root: root may write everywhere.</source>
        <extracomment>simulator.faults.own_data</extracomment>
        <translation>この練習はrootではできません。rootはどこにでも書き込めるためです。</translation>
    </message>
    <message>
        <source>This practice needs Unix permissions and cannot be done on Windows.</source>
        <extracomment>simulator.faults.keys, simulator.faults.own_data</extracomment>
        <translation>この練習にはUnixのアクセス権が必要なため、Windowsではできません。</translation>
    </message>
    <message>
        <source>This run changed nothing that can be taken back.</source>
        <extracomment>journal.journal</extracomment>
        <translation>この変更には、元に戻せるものがありません。</translation>
    </message>
    <message>
        <source>This run has been taken back already. Nothing was changed.</source>
        <extracomment>journal.journal</extracomment>
        <translation>この変更はすでに元に戻されています。何も変更していません。</translation>
    </message>
    <message>
        <source>This run has not been undone, so it cannot be done once more. Nothing was changed.</source>
        <extracomment>journal.journal</extracomment>
        <translation>この変更は元に戻されていないため、やり直すことはできません。何も変更していません。</translation>
    </message>
    <message>
        <source>This run is not unfinished, so there is nothing to recover.</source>
        <extracomment>journal.journal</extracomment>
        <translation>この変更は途中で止まっていないため、復旧する必要はありません。</translation>
    </message>
    <message>
        <source>This runs: {command}</source>
        <extracomment>steps</extracomment>
        <translation>次のコマンドを実行します：{command}</translation>
    </message>
    <message>
        <source>This system</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>このシステム</translation>
    </message>
    <message>
        <source>This system has no such permission.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>このシステムには、このようなアクセス権がありません。</translation>
    </message>
    <message>
        <source>This system lacks {name}, which OpenD&apos;s AppImage is mounted with.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>OpenDのAppImageのマウントに必要な{name}が、このシステムにありません。</translation>
    </message>
    <message>
        <source>This user may mount with FUSE.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>このユーザーはFUSEでマウントできます。</translation>
    </message>
    <message>
        <source>This user may not read {path}.</source>
        <extracomment>scripts.source</extracomment>
        <translation>現在のユーザーには{path}の読み取り権限がありません。</translation>
    </message>
    <message>
        <source>This user may write in OpenD&apos;s data folder.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>このユーザーは、OpenDのデータフォルダーに書き込めます。</translation>
    </message>
    <message>
        <source>This version of OpenD is new enough to be let in.</source>
        <extracomment>checks.versions</extracomment>
        <translation>このOpenDは、ログインが許可される新しいバージョンです。</translation>
    </message>
    <message>
        <source>This version of OpenD is too old to be let in.</source>
        <extracomment>checks.state</extracomment>
        <translation>このバージョンのOpenDは古すぎるため、ログインが許可されません。</translation>
    </message>
    <message>
        <source>This version of OpenD is too old: the vendor does not let it in any more.</source>
        <extracomment>checks.versions</extracomment>
        <translation>このバージョンのOpenDは古すぎるため、提供元がログインを許可しなくなりました。</translation>
    </message>
    <message>
        <source>Time zone of this computer</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>このコンピューターのタイムゾーン</translation>
    </message>
    <message>
        <source>To begin: {command}. Nothing of a real OpenD is touched.</source>
        <extracomment>report.text_lists</extracomment>
        <translation>開始するには「{command}」を実行します。実際のOpenDには影響しません。</translation>
    </message>
    <message>
        <source>To keep this key, write it without its passphrase: openssl rsa -traditional -in {path} -out NEW-FILE, and let OpenD.xml name the new file.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>この鍵を引き続き使うには、パスフレーズなしで書き出し（openssl rsa -traditional -in {path} -out NEW-FILE）、OpenD.xmlに新しいファイルを指定してください。</translation>
    </message>
    <message>
        <source>To look for the cause: {command}, or without one to check everything.</source>
        <extracomment>report.text_lists</extracomment>
        <translation>原因を調べるには「{command}」を実行します。SYMPTOMを省略するとすべてチェックします。</translation>
    </message>
    <message>
        <source>To take it back by hand, without the wizard:</source>
        <extracomment>journal.handbook</extracomment>
        <translation>ウィザードを使わずに手動で元に戻すには：</translation>
    </message>
    <message>
        <source>To take it back later: {command}</source>
        <extracomment>report.text_plan</extracomment>
        <translation>後で元に戻すには：{command}</translation>
    </message>
    <message>
        <source>To take it back with the wizard, type: {command}</source>
        <extracomment>journal.handbook</extracomment>
        <translation>ウィザードで元に戻すには、次のように入力します：{command}</translation>
    </message>
    <message>
        <source>To take it back: {command}</source>
        <extracomment>cli.left_over, report.text_runs</extracomment>
        <translation>元に戻すには：{command}</translation>
    </message>
    <message>
        <source>Too many logins failed. Each further try makes the wait longer.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>ログインの失敗が多すぎます。試すたびに待ち時間が長くなります。</translation>
    </message>
    <message>
        <source>Trade login (GetGlobalState)</source>
        <extracomment>checks.state</extracomment>
        <translation>取引ログイン（GetGlobalState）</translation>
    </message>
    <message>
        <source>Trading from another computer needs an RSA key on both sides.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>別のコンピューターから取引するには、両方の側にRSA鍵が必要です。</translation>
    </message>
    <message>
        <source>Try it without risk</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>安全に試す</translation>
    </message>
    <message>
        <source>Two ports in OpenD.xml are the same.</source>
        <extracomment>checks.ports</extracomment>
        <translation>OpenD.xmlの2つのポートが同じです。</translation>
    </message>
    <message>
        <source>UTC, or from UTC-11 to UTC+12</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>UTC、またはUTC-11からUTC+12まで</translation>
    </message>
    <message>
        <source>Undoing runs: {command}</source>
        <extracomment>gui.widgets.step</extracomment>
        <translation>元に戻すときに実行されるコマンド：{command}</translation>
    </message>
    <message>
        <source>Undoing the change</source>
        <extracomment>gui.widgets.reversal</extracomment>
        <translation>変更を元に戻しています</translation>
    </message>
    <message>
        <source>Unpack the missing and damaged files from AppData.dat.</source>
        <extracomment>fixes.own_data</extracomment>
        <translation>不足または破損しているファイルを、AppData.datから展開します。</translation>
    </message>
    <message>
        <source>Unpack the vendor&apos;s package again into a new folder and start OpenD from there; it then copies its data itself.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>公式パッケージを新しいフォルダーに展開し直し、そこからOpenDを起動してください。データはOpenDが自動でコピーします。</translation>
    </message>
    <message>
        <source>Unpack the vendor&apos;s package again, make sure that you may write to OpenD&apos;s data folder, and start OpenD.</source>
        <extracomment>opend.appdata.flaws</extracomment>
        <translation>公式パッケージをもう一度展開し、OpenDのデータフォルダーに書き込めることを確認してから、OpenDを起動してください。</translation>
    </message>
    <message>
        <source>Unpack {count} files ({size}) from {archive} into {folder}.</source>
        <extracomment>steps</extracomment>
        <translation>{archive}から{count}個のファイル（{size}）を{folder}に展開します。</translation>
    </message>
    <message>
        <source>Use the terminal: {check}, {fix}, {practice}.</source>
        <extracomment>window</extracomment>
        <translation>ターミナルで操作してください：{check}、{fix}、{practice}</translation>
    </message>
    <message>
        <source>VPN and other tunnels</source>
        <extracomment>checks.network</extracomment>
        <translation>VPNなどのトンネル</translation>
    </message>
    <message>
        <source>Variables that name a proxy</source>
        <extracomment>checks.network</extracomment>
        <translation>プロキシを指定する環境変数</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Wait a moment, then look again.</source>
        <extracomment>checks.state</extracomment>
        <translation>少し待ってから、もう一度調べてください。</translation>
    </message>
    <message>
        <source>Wait half an hour before the next start: after many starts the vendor answers in the same words. Meanwhile test the name with: nslookup {host} – and the network with VPN and proxy off, or over a phone&apos;s hotspot.</source>
        <extracomment>checks.network</extracomment>
        <translation>次の起動まで30分待ってください。起動回数が多いと、提供元は同じ文言で応答します。その間に、名前解決を nslookup {host} で確認し、ネットワークはVPNとプロキシを無効にするか、スマートフォンのテザリングで確認してください。</translation>
    </message>
    <message>
        <source>Waiting until the change shows</source>
        <extracomment>gui.widgets.watching</extracomment>
        <translation>変更の反映を待っています</translation>
    </message>
    <message>
        <source>Waiting until the change shows.</source>
        <extracomment>cli.mend</extracomment>
        <translation>変更が反映されるのを待っています。</translation>
    </message>
    <message>
        <source>Was not looked at.</source>
        <extracomment>gui.widgets.before_after</extracomment>
        <translation>調べていません。</translation>
    </message>
    <message>
        <source>What OpenD said {seconds} seconds ago</source>
        <extracomment>checks.state</extracomment>
        <translation>{seconds}秒前のOpenDの応答</translation>
    </message>
    <message>
        <source>What OpenD says (GetGlobalState)</source>
        <extracomment>checks.state, checks.versions</extracomment>
        <translation>OpenDの応答（GetGlobalState）</translation>
    </message>
    <message>
        <source>What OpenD says (GetUserInfo)</source>
        <extracomment>checks.versions</extracomment>
        <translation>OpenDの応答（GetUserInfo）</translation>
    </message>
    <message>
        <source>What OpenD says now (GetGlobalState)</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>OpenDの現在の応答（GetGlobalState）</translation>
    </message>
    <message>
        <source>What OpenD says of the agreement (GetGlobalState)</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>同意確認についてのOpenDの応答（GetGlobalState）</translation>
    </message>
    <message>
        <source>What OpenD wrote is old: {ago}.</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>OpenDの記録は古いものです（{ago}）。</translation>
    </message>
    <message>
        <source>What OpenD&apos;s log says since its start</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>起動後のOpenDのログの内容</translation>
    </message>
    <message>
        <source>What OpenD&apos;s log tells of the quote right:</source>
        <extracomment>report.text_rights</extracomment>
        <translation>OpenDのログに記録された相場権限の動き：</translation>
    </message>
    <message>
        <source>What a report must name is known, but for what only you know.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>レポートに必要な情報は、ご自身にしか分からないことを除いてそろっています。</translation>
    </message>
    <message>
        <source>What a report to the engineers must name is known.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>エンジニアへのレポートに必要な情報はそろっています。</translation>
    </message>
    <message>
        <source>What answers at {ip}:{port} is {other}, not OpenD&apos;s Telnet port.</source>
        <extracomment>opend.telnet</extracomment>
        <translation>{ip}:{port}で応答しているのはOpenDのTelnetポートではなく、{other}です。</translation>
    </message>
    <message>
        <source>What answers at {ip}:{port} never stops talking, so it is not OpenD&apos;s Telnet port.</source>
        <extracomment>opend.telnet</extracomment>
        <translation>{ip}:{port}からの応答が終わらないため、OpenDのTelnetポートではありません。</translation>
    </message>
    <message>
        <source>What answers on the API port is OpenD.</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>APIポートで応答しているのはOpenDです。</translation>
    </message>
    <message>
        <source>What answers on {ip}:{port}</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>{ip}:{port}で応答しているもの</translation>
    </message>
    <message>
        <source>What begins with libf3c, libAPIChannel or libFTAPIChannel belongs beside OpenD: unpack the vendor&apos;s package again and start OpenD in its own folder. Anything else comes from your distribution.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>libf3c、libAPIChannel、libFTAPIChannelで始まるものは、OpenDの隣に必要です。公式パッケージを展開し直し、OpenDをそのフォルダーで起動してください。それ以外はディストリビューションから入手します。</translation>
    </message>
    <message>
        <source>What can be done</source>
        <extracomment>gui.widgets.finding</extracomment>
        <translation>実行できる対処</translation>
    </message>
    <message>
        <source>What can be done, the safest first</source>
        <extracomment>gui.widgets.finding</extracomment>
        <translation>実行できる対処（安全な順）</translation>
    </message>
    <message>
        <source>What happened, in the person&apos;s words:</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>起きたこと（利用者本人の説明）：</translation>
    </message>
    <message>
        <source>What is going wrong?</source>
        <extracomment>gui.pages.trouble</extracomment>
        <translation>どのような問題が起きていますか</translation>
    </message>
    <message>
        <source>What is mounted here cannot be seen on this system.</source>
        <extracomment>facts.underneath</extracomment>
        <translation>このシステムでは、マウントの状態を確認できません。</translation>
    </message>
    <message>
        <source>What it costs</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>変更に伴う影響</translation>
    </message>
    <message>
        <source>What it did: {title}</source>
        <extracomment>journal.handbook</extracomment>
        <translation>実行した内容：{title}</translation>
    </message>
    <message>
        <source>What it has not saved is lost, and this cannot be taken back. Ending it yourself is gentler.</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>保存されていない内容は失われ、元に戻せません。ご自身で終了するほうが安全です。</translation>
    </message>
    <message>
        <source>What it holds for “{name}” is damaged or cut off.</source>
        <extracomment>opend.appdata.flaws</extracomment>
        <translation>アーカイブ内の「{name}」の内容が破損しているか、途中で切れています。</translation>
    </message>
    <message>
        <source>What only you know</source>
        <extracomment>checks.engineers</extracomment>
        <translation>ご自身にしか分からないこと</translation>
    </message>
    <message>
        <source>What runs programs for another processor</source>
        <extracomment>checks.program_file</extracomment>
        <translation>別のプロセッサー用のプログラムを実行する仕組み</translation>
    </message>
    <message>
        <source>What speaks against it:</source>
        <extracomment>report.text_causes</extracomment>
        <translation>この原因に合わないこと：</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <extracomment>gui.widgets.why</extracomment>
        <translation>この原因を裏付けること</translation>
    </message>
    <message>
        <source>What speaks for it, and against it</source>
        <extracomment>gui.widgets.why</extracomment>
        <translation>この原因を裏付けることと、合わないこと</translation>
    </message>
    <message>
        <source>What the wizard found</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>ウィザードの調査結果</translation>
    </message>
    <message>
        <source>What the wizard has changed</source>
        <extracomment>gui.history</extracomment>
        <translation>ウィザードが行った変更</translation>
    </message>
    <message>
        <source>What the wizard would put into {path} could not belong to the same user and group as before. Run this as the user to whom it belongs.</source>
        <extracomment>journal.making</extracomment>
        <translation>ウィザードが{path}に書き込むものの所有者とグループを、以前と同じにすることができません。所有者のユーザーとして実行してください。</translation>
    </message>
    <message>
        <source>What this container may use</source>
        <extracomment>checks.memory</extracomment>
        <translation>このコンテナーが使える量</translation>
    </message>
    <message>
        <source>What to do now</source>
        <extracomment>gui.widgets.outcome</extracomment>
        <translation>次に行うこと</translation>
    </message>
    <message>
        <source>What to do now: {what}</source>
        <extracomment>report.text_runs</extracomment>
        <translation>次に行うこと：{what}</translation>
    </message>
    <message>
        <source>What was changed is in the history: {command}</source>
        <extracomment>cli.main</extracomment>
        <translation>変更した内容は履歴で確認できます：{command}</translation>
    </message>
    <message>
        <source>What was checked is in order.</source>
        <extracomment>gui.widgets.healthy</extracomment>
        <translation>チェックした範囲に問題はありません。</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>gui.widgets.run, report.forum</extracomment>
        <translation>行った操作</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>調査結果</translation>
    </message>
    <message>
        <source>What was measured cannot be kept in {folder}: {reason}.</source>
        <extracomment>opend.lifelines</extracomment>
        <translation>測定結果を{folder}に保存できません：{reason}。</translation>
    </message>
    <message>
        <source>What was taken out</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>取り除いたもの</translation>
    </message>
    <message>
        <source>What will change</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>What will change: {title}</source>
        <extracomment>report.text_plan</extracomment>
        <translation>変更される内容：{title}</translation>
    </message>
    <message>
        <source>What would tell the first two apart: {what}</source>
        <extracomment>report.text_causes</extracomment>
        <translation>最初の2つを見分ける方法：{what}</translation>
    </message>
    <message>
        <source>What would tell these apart</source>
        <extracomment>gui.widgets.why</extracomment>
        <translation>原因を見分ける方法</translation>
    </message>
    <message>
        <source>What you can do</source>
        <extracomment>gui.widgets.finding</extracomment>
        <translation>ご自身でできること</translation>
    </message>
    <message>
        <source>What you can do: {remedy}</source>
        <extracomment>report.forum, report.text_findings</extracomment>
        <translation>ご自身でできること：{remedy}</translation>
    </message>
    <message>
        <source>What you can practise on a simulated OpenD</source>
        <extracomment>report.text_lists</extracomment>
        <translation>シミュレーションのOpenDで練習できること</translation>
    </message>
    <message>
        <source>What {path} is made for</source>
        <extracomment>checks.program_file</extracomment>
        <translation>{path}の対象プロセッサー</translation>
    </message>
    <message>
        <source>What {path} lies on</source>
        <extracomment>checks.container</extracomment>
        <translation>{path}のあるファイルシステム</translation>
    </message>
    <message>
        <source>What {program} is doing ends at once, open orders stay as they are, and this cannot be taken back.</source>
        <extracomment>fixes.connections</extracomment>
        <translation>{program}の処理はただちに終了します。未約定の注文はそのまま残ります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>What {user} may read can only be seen as that user.</source>
        <extracomment>checks.ownership</extracomment>
        <translation>{user}が何を読み取れるかは、そのユーザーでなければ確認できません。</translation>
    </message>
    <message>
        <source>Whatever is changed is first copied to {folder}. You can undo this at any time, also after a restart.</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>変更対象は、まず{folder}にコピーされます。再起動後も含め、いつでも元に戻せます。</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>日時</translation>
    </message>
    <message>
        <source>When Docker is to mount a single file that does not exist, it makes an empty folder of that name instead, and OpenD finds no configuration. The file has to be there before the container is started.</source>
        <extracomment>symptoms.x09_config_is_folder</extracomment>
        <translation>存在しない単一のファイルをDockerでマウントしようとすると、同じ名前の空のフォルダーが作られ、OpenDは設定を見つけられません。コンテナーを起動する前に、ファイルを用意しておく必要があります。</translation>
    </message>
    <message>
        <source>When: {when} (UTC)</source>
        <extracomment>journal.handbook</extracomment>
        <translation>日時：{when}（UTC）</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>gui.widgets.run</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <source>Where OpenD runs</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>OpenDが動作している場所</translation>
    </message>
    <message>
        <source>Where the wizard has seen {path}</source>
        <extracomment>checks.device</extracomment>
        <translation>ウィザードが{path}を確認した場所</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <extracomment>fixes.compose, fixes.quote_right</extracomment>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Whether an agreement is wanted (GetUserInfo)</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>同意が必要か（GetUserInfo）</translation>
    </message>
    <message>
        <source>Whether the data folder outlives this container cannot be told from inside.</source>
        <extracomment>checks.container</extracomment>
        <translation>データフォルダーがこのコンテナーの削除後も残るかどうかは、内側からは分かりません。</translation>
    </message>
    <message>
        <source>Whether {name} can be loaded cannot be tried on this system.</source>
        <extracomment>machine.loading</extracomment>
        <translation>このシステムでは、{name}を読み込めるかどうかを試せません。</translation>
    </message>
    <message>
        <source>Which of these do you see? Either: {one}. Or: {other}.</source>
        <extracomment>doctor.telling</extracomment>
        <translation>実際に起きているのはどちらですか。「{one}」ですか、それとも「{other}」ですか。</translation>
    </message>
    <message>
        <source>Which package brings {names} on this system is not known to the wizard. Search for it with the system&apos;s own package manager.</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>このシステムでどのパッケージが{names}を提供しているか、ウィザードにはわかりません。システムのパッケージマネージャーで検索してください。</translation>
    </message>
    <message>
        <source>Which program uses these files is not known. Choose its folder too.</source>
        <extracomment>opend.places.pointed</extracomment>
        <translation>これらのファイルをどのプログラムが使っているのかわかりません。プログラムのフォルダーも選択してください。</translation>
    </message>
    <message>
        <source>Who may read {path} cannot be seen.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>{path}を誰が読み取れるかを確認できません。</translation>
    </message>
    <message>
        <source>Whoever reaches this computer through its network can use the API: read your quotes, positions and orders, and fill its 128 connections. Trade calls without a key are refused by OpenD itself.</source>
        <extracomment>checks.listening</extracomment>
        <translation>ネットワークからこのコンピューターに接続できる人は、誰でもAPIを使って、相場情報、ポジション、注文を読み取り、128本の接続を使い切ることができます。鍵のない取引API呼び出しは、OpenD自身が拒否します。</translation>
    </message>
    <message>
        <source>Whoever starts OpenD first owns its files. After a start with sudo, or in a container as root, the ordinary user&apos;s OpenD cannot write its device identity or its login, and asks for a code at every start.</source>
        <extracomment>symptoms.x20_owned_by_root</extracomment>
        <translation>OpenDのファイルは、最初に起動したユーザーの所有になります。sudoで起動した後や、コンテナーでrootとして起動した後は、通常のユーザーのOpenDがデバイス識別情報やログインを書き込めず、起動のたびにコードを求めます。</translation>
    </message>
    <message>
        <source>Windows lists it as installed, but it is not in {folder}.</source>
        <extracomment>opend.places.finding</extracomment>
        <translation>Windowsではインストール済みと表示されていますが、{folder}にはありません。</translation>
    </message>
    <message>
        <source>With Docker on Linux: network_mode: host – over a bridge, OpenD&apos;s login has failed for others.</source>
        <extracomment>checks.container</extracomment>
        <translation>LinuxのDockerではnetwork_mode: hostを指定してください。ブリッジ経由では、OpenDのログインに失敗した例があります。</translation>
    </message>
    <message>
        <source>With log_level “no” OpenD writes none. Raise it, start OpenD again, and look again.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>log_levelが「no」の場合、OpenDはログを書き込みません。レベルを上げてOpenDを起動し直し、もう一度調べてください。</translation>
    </message>
    <message>
        <source>With mirrored networking 127.0.0.1:{port} reaches OpenD on Windows. If nothing listens there, connecting may hang instead of being refused, so look first whether OpenD runs and is logged in.</source>
        <extracomment>checks.wsl</extracomment>
        <translation>ミラーモードのネットワークでは、127.0.0.1:{port}でWindows上のOpenDに接続できます。待ち受けているプログラムがない場合、接続が拒否されずに止まったままになることがあるため、まずOpenDが動作していてログイン済みかどうかを確認してください。</translation>
    </message>
    <message>
        <source>With spawn, a process no longer sees the variables of the main part: it needs a context of its own.</source>
        <extracomment>scripts.rules.forks</extracomment>
        <translation>spawnでは、プロセスからメイン部分の変数を参照できなくなります。プロセスごとに専用のコンテキストが必要です。</translation>
    </message>
    <message>
        <source>Work in {program} that is not saved is lost, and this cannot be taken back.</source>
        <extracomment>fixes.ports</extracomment>
        <translation>{program}で保存していない作業内容は失われます。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Works, but could cause trouble</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>動作していますが、問題につながるおそれがあります</translation>
    </message>
    <message>
        <source>Write a small {name} that OpenD starts with.</source>
        <extracomment>fixes.config_file</extracomment>
        <translation>OpenDを起動できる、小さな{name}を作成します。</translation>
    </message>
    <message>
        <source>Write a starter that needs no FUSE.</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>FUSEを必要としない起動用スクリプトを作成します。</translation>
    </message>
    <message>
        <source>Write it with small letters.</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>小文字で書き直します。</translation>
    </message>
    <message>
        <source>Write login_account and login_pwd into OpenD.xml, or type them into OpenD&apos;s console once.</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>OpenD.xmlにlogin_accountとlogin_pwdを書き込むか、OpenDのコンソールに一度入力してください。</translation>
    </message>
    <message>
        <source>Write the MD5 of the login_pwd that stands beside it.</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>併記されているlogin_pwdのMD5を書き込みます。</translation>
    </message>
    <message>
        <source>Write the same key in the form that OpenD reads.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>同じ鍵を、OpenDが読み取れる形式で書き直します。</translation>
    </message>
    <message>
        <source>Write {count} files ({size})</source>
        <extracomment>gui.widgets.step</extracomment>
        <translation>{count}個のファイルを書き込み（{size}）</translation>
    </message>
    <message>
        <source>You have no permission to change {path} or its folder. Ask for it, or run this as the user to whom it belongs, and try again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>{path}またはそのフォルダーを変更する権限がありません。権限を付与してもらうか、所有者のユーザーとして実行して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>You may choose otherwise: {title} ({choice})</source>
        <extracomment>report.text_plan</extracomment>
        <translation>別の選択もできます：{title}（{choice}）</translation>
    </message>
    <message>
        <source>You will need one SMS verification at the next login. OpenD must not be running meanwhile.</source>
        <extracomment>fixes.device</extracomment>
        <translation>次回のログイン時にSMS認証が1回必要になります。この作業中はOpenDを動かさないでください。</translation>
    </message>
    <message>
        <source>Your OpenD</source>
        <extracomment>flow</extracomment>
        <translation>お使いのOpenD</translation>
    </message>
    <message>
        <source>Your other devices come first: OpenD leaves the quote right to them.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>ほかのデバイスが優先です。OpenDは相場権限をほかのデバイスに譲ります。</translation>
    </message>
    <message>
        <source>Your phone or desktop app drops to lower quotes at that moment. OpenD takes this ten times a minute.</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>実行した時点で、スマートフォンまたはデスクトップのアプリでは相場情報のレベルが下がります。OpenDがこの操作を受け付けるのは1分に10回までです。</translation>
    </message>
    <message>
        <source>Your phone or desktop app gets the right back only by asking twice within ten seconds.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>スマートフォンまたはデスクトップアプリが権限を取り戻すには、10秒以内に2回要求する必要があります。</translation>
    </message>
    <message>
        <source>Your phone took the highest quotes, and OpenD leaves them there. Take them back by command, or save a script that does.</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>スマートフォンが最高位の相場権限を取得し、OpenDは取り戻しません。コマンドで取り戻すか、取り戻すためのスクリプトを保存します。</translation>
    </message>
    <message>
        <source>Your place in the wizard is kept, and whatever was changed is in the history and can be undone. Go on where you were, or look again.</source>
        <extracomment>gui.mishap</extracomment>
        <translation>ウィザードでの作業位置は保たれており、変更した内容は履歴から元に戻せます。中断したところから続けるか、もう一度調べてください。</translation>
    </message>
    <message>
        <source>Your share of the disk that holds {path} is used up. Make room in it and try again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>{path}があるディスクの割り当て容量を使い切りました。割り当ての中で空き容量を確保して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your system asks for permission, then runs: {command}</source>
        <extracomment>steps</extracomment>
        <translation>システムが許可を求めた後、次のコマンドを実行します：{command}</translation>
    </message>
    <message>
        <source>Your system asks you for permission first, in its own window or in the terminal.</source>
        <extracomment>gui.widgets.step</extracomment>
        <translation>先に、システムがウィンドウまたはターミナルで許可を求めます。</translation>
    </message>
    <message>
        <source>\r\n at the end</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>末尾の\r\n</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <extracomment>scripts.source</extracomment>
        <translation>PDF文書</translation>
    </message>
    <message>
        <source>a Python SDK has left {count} logs here; name its version in the report</source>
        <extracomment>checks.engineers</extracomment>
        <translation>Python SDKのログがここに{count}個あります。レポートにそのバージョンを記入してください</translation>
    </message>
    <message>
        <source>a Python script that Python itself could run</source>
        <extracomment>checks.script_reading</extracomment>
        <translation>Pythonが実行できるPythonスクリプト</translation>
    </message>
    <message>
        <source>a Telnet login</source>
        <extracomment>opend.telnet</extracomment>
        <translation>Telnetのログイン画面</translation>
    </message>
    <message>
        <source>a Telnet port, perhaps OpenD&apos;s own for operation commands</source>
        <extracomment>opend.api.lookalikes</extracomment>
        <translation>Telnetポート（OpenD自身の運用コマンド用の可能性あり）</translation>
    </message>
    <message>
        <source>a closing tag does not belong to the tag that was opened in line {line}</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>終了タグが、{line}行目の開始タグと対応していません</translation>
    </message>
    <message>
        <source>a comment holds two hyphens in a row</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>コメントの中にハイフンが2つ続いています</translation>
    </message>
    <message>
        <source>a comment is never closed with --&gt;</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>コメントが--&gt;で閉じられていません</translation>
    </message>
    <message>
        <source>a compose file that runs {folder} in a container</source>
        <extracomment>fixes.compose</extracomment>
        <translation>{folder}をコンテナーで実行するcomposeファイル</translation>
    </message>
    <message>
        <source>a crash report: {name}</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>クラッシュレポート：{name}</translation>
    </message>
    <message>
        <source>a file</source>
        <extracomment>checks.config_file, opend.compose_traps</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>checks.own_data, opend.compose_traps</extracomment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>a folder in which OpenD may write</source>
        <extracomment>checks.home</extracomment>
        <translation>OpenDが書き込めるフォルダー</translation>
    </message>
    <message>
        <source>a folder with {count} files in it</source>
        <extracomment>checks.config_file</extracomment>
        <translation>{count}個のファイルが入ったフォルダー</translation>
    </message>
    <message>
        <source>a heartbeat more often than that</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>これより短い間隔でのハートビート</translation>
    </message>
    <message>
        <source>a key behind a passphrase, which OpenD cannot ask for</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>パスフレーズで保護された鍵（OpenDはパスフレーズを尋ねられません）</translation>
    </message>
    <message>
        <source>a line “if __name__ == &quot;__main__&quot;:” above what is done once</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>一度だけ行う処理の上に「if __name__ == &quot;__main__&quot;:」の行があること</translation>
    </message>
    <message>
        <source>a login that goes well</source>
        <extracomment>checks.starts</extracomment>
        <translation>正常に完了するログイン</translation>
    </message>
    <message>
        <source>a login that is not refused for its brand</source>
        <extracomment>checks.account</extracomment>
        <translation>ブランドを理由に拒否されないログイン</translation>
    </message>
    <message>
        <source>a login under way or done</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>ログイン中またはログイン済み</translation>
    </message>
    <message>
        <source>a mail or FTP server</source>
        <extracomment>opend.telnet</extracomment>
        <translation>メールサーバーまたはFTPサーバー</translation>
    </message>
    <message>
        <source>a network of its own</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>独自のネットワーク</translation>
    </message>
    <message>
        <source>a network of its own, over which logins have failed for others; use the host&apos;s</source>
        <extracomment>checks.network</extracomment>
        <translation>専用のネットワーク（ログインに失敗した例あり。ホストのネットワークを使ってください）</translation>
    </message>
    <message>
        <source>a new RSA key of {bits} bits, without a passphrase, for its owner only</source>
        <extracomment>fixes.keys</extracomment>
        <translation>新しい{bits}ビットのRSA鍵（パスフレーズなし、所有者専用）</translation>
    </message>
    <message>
        <source>a password is written here</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>パスワードが書き込まれています</translation>
    </message>
    <message>
        <source>a path that starts at the root or at a drive</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>ルートまたはドライブから始まるパス</translation>
    </message>
    <message>
        <source>a plain connection, which every Python has</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>どのPythonでも使える通常のソケット接続</translation>
    </message>
    <message>
        <source>a port of its own</source>
        <extracomment>checks.ports</extracomment>
        <translation>専用のポート</translation>
    </message>
    <message>
        <source>a program</source>
        <extracomment>scripts.source</extracomment>
        <translation>実行プログラム</translation>
    </message>
    <message>
        <source>a program at {address}</source>
        <extracomment>checks.connections</extracomment>
        <translation>{address}のプログラム</translation>
    </message>
    <message>
        <source>a program of {user}, which this user may not look at</source>
        <extracomment>checks.ports</extracomment>
        <translation>{user}のプログラム（このユーザーでは情報を確認できません）</translation>
    </message>
    <message>
        <source>a program that this user may not look at holds port {port}</source>
        <extracomment>ladder</extracomment>
        <translation>このユーザーでは情報を確認できないプログラムが、ポート{port}を使用しています</translation>
    </message>
    <message>
        <source>a public key; OpenD needs the private one</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>公開鍵（OpenDに必要なのは秘密鍵）</translation>
    </message>
    <message>
        <source>a readable file that is not empty</source>
        <extracomment>checks.device</extracomment>
        <translation>読み取り可能で空でないファイル</translation>
    </message>
    <message>
        <source>a remote desktop</source>
        <extracomment>opend.telnet</extracomment>
        <translation>リモートデスクトップ</translation>
    </message>
    <message>
        <source>a script that sends {command} once</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>{command}を1回送信するスクリプト</translation>
    </message>
    <message>
        <source>a server that wants TLS</source>
        <extracomment>opend.api.lookalikes, opend.telnet</extracomment>
        <translation>TLSを要求するサーバー</translation>
    </message>
    <message>
        <source>a small file with address, port, language and log level, without a password</source>
        <extracomment>fixes.config_file</extracomment>
        <translation>アドレス、ポート、言語、ログレベルだけの小さなファイル（パスワードなし）</translation>
    </message>
    <message>
        <source>a start that goes well</source>
        <extracomment>checks.last_words, checks.state</extracomment>
        <translation>正常に完了する起動</translation>
    </message>
    <message>
        <source>a starter of two lines that has the AppImage unpack itself</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>AppImageに自身を展開させる、2行の起動用スクリプト</translation>
    </message>
    <message>
        <source>a tag has the same attribute twice</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>タグに同じ属性が2回書かれています</translation>
    </message>
    <message>
        <source>a terminal</source>
        <extracomment>journal.handbook</extracomment>
        <translation>ターミナル</translation>
    </message>
    <message>
        <source>a volume of its own</source>
        <extracomment>checks.container</extracomment>
        <translation>専用のボリューム</translation>
    </message>
    <message>
        <source>a web server</source>
        <extracomment>opend.telnet</extracomment>
        <translation>Webサーバー</translation>
    </message>
    <message>
        <source>a web server (HTTP)</source>
        <extracomment>opend.api.lookalikes</extracomment>
        <translation>Webサーバー（HTTP）</translation>
    </message>
    <message>
        <source>a whole number from 1 to 65535</source>
        <extracomment>checks.ports, opend.config_settings</extracomment>
        <translation>1から65535までの整数</translation>
    </message>
    <message>
        <source>a whole number of milliseconds from 1</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>1以上の整数（ミリ秒）</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>ladder</extracomment>
        <translation>受け入れられました</translation>
    </message>
    <message>
        <source>all loaded</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>すべて読み込み可能</translation>
    </message>
    <message>
        <source>all the same, by size and checksum</source>
        <extracomment>checks.own_data</extracomment>
        <translation>すべて同じ（サイズとチェックサムで確認）</translation>
    </message>
    <message>
        <source>all there</source>
        <extracomment>checks.program_file</extracomment>
        <translation>すべてあり</translation>
    </message>
    <message>
        <source>all there, beside it or in the system</source>
        <extracomment>checks.program_file</extracomment>
        <translation>すべてあり（隣、またはシステム内）</translation>
    </message>
    <message>
        <source>an IPv4 address such as 127.0.0.1</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>127.0.0.1のようなIPv4アドレス</translation>
    </message>
    <message>
        <source>an RSA key of {bits} bits, “BEGIN RSA PRIVATE KEY” (PKCS#1), without a passphrase</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>{bits}ビットのRSA鍵、「BEGIN RSA PRIVATE KEY」（PKCS#1）、パスフレーズなし</translation>
    </message>
    <message>
        <source>an SSH server</source>
        <extracomment>opend.api.lookalikes, opend.telnet</extracomment>
        <translation>SSHサーバー</translation>
    </message>
    <message>
        <source>an address of this computer</source>
        <extracomment>checks.address</extracomment>
        <translation>このコンピューターのアドレス</translation>
    </message>
    <message>
        <source>an answer in OpenD&apos;s form</source>
        <extracomment>ladder</extracomment>
        <translation>OpenDの形式の応答がありました</translation>
    </message>
    <message>
        <source>an archive or an Office document</source>
        <extracomment>scripts.source</extracomment>
        <translation>アーカイブまたはOffice文書</translation>
    </message>
    <message>
        <source>an archive that can be read safely</source>
        <extracomment>checks.own_data</extracomment>
        <translation>安全に読み取れるアーカイブ</translation>
    </message>
    <message>
        <source>an empty folder</source>
        <extracomment>checks.config_file</extracomment>
        <translation>空のフォルダー</translation>
    </message>
    <message>
        <source>an update is forced</source>
        <extracomment>checks.versions</extracomment>
        <translation>更新が強制されています</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <extracomment>report.text_plan, report.text_runs</extracomment>
        <translation>ほか{count}件</translation>
    </message>
    <message>
        <source>and {count} more, listed in the backup folder</source>
        <extracomment>gui.widgets.run</extracomment>
        <translation>ほか{count}件（バックアップフォルダーに一覧があります）</translation>
    </message>
    <message>
        <source>another OpenD (process {pid})</source>
        <extracomment>checks.ports</extracomment>
        <translation>別のOpenD（プロセス{pid}）</translation>
    </message>
    <message>
        <source>another computer, {ip}</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>別のコンピューター（{ip}）</translation>
    </message>
    <message>
        <source>another program</source>
        <extracomment>checks.ports</extracomment>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source>another user</source>
        <extracomment>checks.ports, machine.stopping</extracomment>
        <translation>別のユーザー</translation>
    </message>
    <message>
        <source>asked for when the report is made</source>
        <extracomment>checks.engineers</extracomment>
        <translation>レポートの作成時にお尋ねします</translation>
    </message>
    <message>
        <source>at least one</source>
        <extracomment>checks.network</extracomment>
        <translation>1つ以上</translation>
    </message>
    <message>
        <source>at most {count} of one program</source>
        <extracomment>checks.connections</extracomment>
        <translation>1つのプログラムにつき最大{count}本</translation>
    </message>
    <message>
        <source>at most {seconds} seconds apart</source>
        <extracomment>checks.state</extracomment>
        <translation>ずれが{seconds}秒以内</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>report.text_runs</extracomment>
        <translation>変更前</translation>
    </message>
    <message>
        <source>broken</source>
        <extracomment>gui.widgets.rung</extracomment>
        <translation>途切れています</translation>
    </message>
    <message>
        <source>by an address of its own (NAT)</source>
        <extracomment>checks.wsl</extracomment>
        <translation>独自のアドレスを使用（NAT）</translation>
    </message>
    <message>
        <source>by an address of its own (NAT); Windows is at {host}</source>
        <extracomment>checks.wsl</extracomment>
        <translation>独自のアドレスを使用（NAT）、Windowsは{host}</translation>
    </message>
    <message>
        <source>by {starter}, which unpacks it and needs no FUSE</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>{starter}を使用（展開して起動するためFUSEは不要）</translation>
    </message>
    <message>
        <source>capital letters</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>大文字</translation>
    </message>
    <message>
        <source>closed when it is no longer needed</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>不要になったら閉じること</translation>
    </message>
    <message>
        <source>command line</source>
        <extracomment>opend.places.brands</extracomment>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>ladder</extracomment>
        <translation>接続できました</translation>
    </message>
    <message>
        <source>could not be seen</source>
        <extracomment>gui.widgets.rung</extracomment>
        <translation>確認できませんでした</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>checks.own_data</extracomment>
        <translation>破損</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>checks.questionnaire, gui.widgets.rail, report.words</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>done, it did not solve the trouble</source>
        <extracomment>report.words</extracomment>
        <translation>完了、問題は解決しませんでした</translation>
    </message>
    <message>
        <source>done, it helped</source>
        <extracomment>report.words</extracomment>
        <translation>完了、解決しました</translation>
    </message>
    <message>
        <source>dropped by OpenD</source>
        <extracomment>checks.heartbeat, report.lifelines</extracomment>
        <translation>OpenDが切断</translation>
    </message>
    <message>
        <source>each is one end of a pair: the container has a network of its own</source>
        <extracomment>checks.container</extracomment>
        <translation>どれもペアの片側（コンテナー専用のネットワーク）</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>checks.device</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>everything belongs to {user}</source>
        <extracomment>checks.ownership</extracomment>
        <translation>すべて{user}の所有</translation>
    </message>
    <message>
        <source>expected</source>
        <extracomment>report.text_findings</extracomment>
        <translation>期待</translation>
    </message>
    <message>
        <source>fewer than {most}</source>
        <extracomment>checks.captcha, checks.starts</extracomment>
        <translation>{most}回未満</translation>
    </message>
    <message>
        <source>fewer than {most} altogether</source>
        <extracomment>checks.connections</extracomment>
        <translation>全体で{most}本未満</translation>
    </message>
    <message>
        <source>files that OpenD wrote</source>
        <extracomment>checks.engineers</extracomment>
        <translation>OpenDが書き込んだファイル</translation>
    </message>
    <message>
        <source>first on this computer, on {day}</source>
        <extracomment>checks.device</extracomment>
        <translation>{day}にこのコンピューターで初めて確認</translation>
    </message>
    <message>
        <source>for the same reason</source>
        <extracomment>gui.widgets.ladder</extracomment>
        <translation>同じ理由</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>checks.ports</extracomment>
        <translation>空き</translation>
    </message>
    <message>
        <source>free and allowed</source>
        <extracomment>checks.ports</extracomment>
        <translation>空きがあり、使用が許可されていること</translation>
    </message>
    <message>
        <source>free, or held by this OpenD</source>
        <extracomment>checks.ports</extracomment>
        <translation>空き、またはこのOpenDが使用中</translation>
    </message>
    <message>
        <source>from {begin} to {end}</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>{begin}から{end}まで</translation>
    </message>
    <message>
        <source>hardly any</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>ほとんどないこと</translation>
    </message>
    <message>
        <source>healthcheck</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>healthcheck</translation>
    </message>
    <message>
        <source>held</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>維持</translation>
    </message>
    <message>
        <source>here, for the first time; it is remembered from now on</source>
        <extracomment>checks.device</extracomment>
        <translation>ここで初めて確認（今後のために記録します）</translation>
    </message>
    <message>
        <source>holds</source>
        <extracomment>gui.widgets.rung</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>host: logins over a bridge have failed</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>host（ブリッジ接続ではログインに失敗した例があるため）</translation>
    </message>
    <message>
        <source>in it, but it is yours: never touched</source>
        <extracomment>checks.own_data</extracomment>
        <translation>アーカイブにありますが、ご自身のデータのため変更しません</translation>
    </message>
    <message>
        <source>info for trouble with trades, debug for trouble with quotes</source>
        <extracomment>checks.engineers</extracomment>
        <translation>取引の問題ならinfo、相場情報の問題ならdebug</translation>
    </message>
    <message>
        <source>is_encrypt is off</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>is_encryptは無効</translation>
    </message>
    <message>
        <source>is_encrypt is on</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>is_encryptは有効</translation>
    </message>
    <message>
        <source>is_encrypt=True, with OpenD&apos;s key {key}</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>is_encrypt=True、OpenDの鍵{key}を使用</translation>
    </message>
    <message>
        <source>it belongs to {owner}, permissions {mode}</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>所有者{owner}、アクセス権{mode}</translation>
    </message>
    <message>
        <source>it can be started</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>起動できること</translation>
    </message>
    <message>
        <source>it can be written</source>
        <extracomment>checks.home</extracomment>
        <translation>書き込み可能</translation>
    </message>
    <message>
        <source>it claims an encoding that is not known; save it as UTF-8</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>指定された文字コードが不明です。UTF-8で保存し直してください</translation>
    </message>
    <message>
        <source>it does not begin with a “&lt;”</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>先頭が「&lt;」ではありません</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <extracomment>checks.home, checks.own_data</extracomment>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>it holds {names}, and its permissions are {mode}</source>
        <extracomment>checks.configuration</extracomment>
        <translation>{names}が含まれ、アクセス権は{mode}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>fixes.update, opend.config_xml</extracomment>
        <translation>空のファイルです</translation>
    </message>
    <message>
        <source>it is larger than {limit}, which no configuration is</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>{limit}を超えており、設定ファイルとしては大きすぎます</translation>
    </message>
    <message>
        <source>it is loaded</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>読み込み可能</translation>
    </message>
    <message>
        <source>it is locked</source>
        <extracomment>checks.home</extracomment>
        <translation>書き込めないアクセス権です</translation>
    </message>
    <message>
        <source>it is not OpenD that answers but {other}</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>応答しているのはOpenDではなく、{other}です</translation>
    </message>
    <message>
        <source>it is not well formed</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>XMLの形式が正しくありません</translation>
    </message>
    <message>
        <source>it may be run, e.g. {mode}</source>
        <extracomment>checks.program_file</extracomment>
        <translation>実行権限あり（例：{mode}）</translation>
    </message>
    <message>
        <source>it may be used</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>it may not be used</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>it runs</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>動作中</translation>
    </message>
    <message>
        <source>it runs as process {pids}</source>
        <extracomment>ladder</extracomment>
        <translation>プロセス{pids}として起動しています</translation>
    </message>
    <message>
        <source>it takes the connection and breaks it off: too many connections, or another program</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>接続を受け付けた後、強制的に切断します（接続数の超過、または別のプログラム）</translation>
    </message>
    <message>
        <source>it takes the connection and closes it: too many connections, or another program</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>接続を受け付けた後、閉じます（接続数の超過、または別のプログラム）</translation>
    </message>
    <message>
        <source>it takes the connection and then says nothing: frozen, not logged in yet, or another program</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>接続を受け付けた後、何も応答しません（フリーズ、ログイン前、または別のプログラム）</translation>
    </message>
    <message>
        <source>it unfolds into far more than it holds</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>展開すると、元の内容よりはるかに大きくなります</translation>
    </message>
    <message>
        <source>its data folder is there</source>
        <extracomment>checks.home</extracomment>
        <translation>データフォルダーがあります</translation>
    </message>
    <message>
        <source>its name and version</source>
        <extracomment>checks.engineers</extracomment>
        <translation>名前とバージョン</translation>
    </message>
    <message>
        <source>its record cannot be read</source>
        <extracomment>report.words</extracomment>
        <translation>記録を読み取れません</translation>
    </message>
    <message>
        <source>just arrived</source>
        <extracomment>gui.widgets.phone</extracomment>
        <translation>今届いたところです</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>つい先ほど</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>ladder</extracomment>
        <translation>維持されました</translation>
    </message>
    <message>
        <source>known</source>
        <extracomment>checks.engineers</extracomment>
        <translation>判明していること</translation>
    </message>
    <message>
        <source>lines not shown here: {count}</source>
        <extracomment>report.text_diff</extracomment>
        <translation>ここに表示していない行：{count}行</translation>
    </message>
    <message>
        <source>logged in</source>
        <extracomment>checks.state, ladder</extracomment>
        <translation>ログイン済み</translation>
    </message>
    <message>
        <source>login_account in {path}</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>{path}のlogin_account</translation>
    </message>
    <message>
        <source>login_pwd_md5 has the form of an MD5, and is not that of a mistake.</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>login_pwd_md5はMD5の形式で、よくある誤りの値ではありません。</translation>
    </message>
    <message>
        <source>login_pwd_md5 is the MD5 of the login password alone, 32 small letters and digits. An echo without -n hashes the line end too, and the password for trading is another one. It wins over login_pwd. From 10.10 on it is no longer among OpenD&apos;s settings.</source>
        <extracomment>symptoms.x17_md5_password</extracomment>
        <translation>login_pwd_md5は、ログインパスワードだけから作ったMD5で、32文字の英小文字と数字です。-nを付けないechoでは改行も含めて計算されます。また、取引パスワードとは別のものです。login_pwdより優先されます。10.10以降、OpenDの設定項目ではなくなりました。</translation>
    </message>
    <message>
        <source>looked at before anything is entered</source>
        <extracomment>checks.captcha</extracomment>
        <translation>入力の前に画像を見ること</translation>
    </message>
    <message>
        <source>macOS does not let OpenD start, or it does not find its OpenD.xml</source>
        <extracomment>symptoms.x13_mac_quarantine</extracomment>
        <translation>macOSでOpenDが起動できない、またはOpenD.xmlが見つからない</translation>
    </message>
    <message>
        <source>macOS keeps OpenD in quarantine, because it came over the network.</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>ネットワークから入手したものであるため、macOSがOpenDを隔離しています。</translation>
    </message>
    <message>
        <source>macOS keeps what a browser has loaded in quarantine. It then refuses to start OpenD, or starts it from a temporary place where the configuration is not beside it.</source>
        <extracomment>symptoms.x13_mac_quarantine</extracomment>
        <translation>macOSは、ブラウザーでダウンロードしたものを隔離します。その場合、OpenDの起動を拒否するか、設定ファイルが隣にない一時的な場所から起動します。</translation>
    </message>
    <message>
        <source>macOS no longer holds OpenD back.</source>
        <extracomment>fixes.program_file</extracomment>
        <translation>macOSがOpenDの起動を妨げないようにします。</translation>
    </message>
    <message>
        <source>macOS runs OpenD from a temporary place, where it does not see the files beside it.</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>macOSが一時的な場所からOpenDを実行しているため、隣のファイルが見えません。</translation>
    </message>
    <message>
        <source>macOS runs it from a temporary place, where it does not see the files beside it.</source>
        <extracomment>opend.places.running</extracomment>
        <translation>macOSが一時的な場所から実行しているため、元のフォルダーにあるファイルを認識できません。</translation>
    </message>
    <message>
        <source>mainland China</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>中国本土</translation>
    </message>
    <message>
        <source>mirrored: both share the addresses of Windows</source>
        <extracomment>checks.wsl</extracomment>
        <translation>ミラーモード：WindowsとLinuxでアドレスを共有</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>checks.own_data</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>neither is set</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>どちらも未設定</translation>
    </message>
    <message>
        <source>network_mode</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>network_mode</translation>
    </message>
    <message>
        <source>new enough to be let in</source>
        <extracomment>checks.versions</extracomment>
        <translation>ログインが許可されるバージョン</translation>
    </message>
    <message>
        <source>new: {title}</source>
        <extracomment>report.text_runs</extracomment>
        <translation>新しい問題：{title}</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>checks.questionnaire, checks.state, report.bundle.front</extracomment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>no Python SDK has left a log here; name it in the report</source>
        <extracomment>checks.engineers</extracomment>
        <translation>Python SDKのログはここにありません。レポートにSDKを記入してください</translation>
    </message>
    <message>
        <source>no RSA key in PEM form</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>PEM形式のRSA鍵ではありません</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>opend.telnet</extracomment>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>no connection came about: a firewall, another address, or OpenD is frozen</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>接続できませんでした（ファイアウォール、アドレスの違い、またはOpenDのフリーズ）</translation>
    </message>
    <message>
        <source>no crash in the chart library</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>チャートライブラリでのクラッシュがないこと</translation>
    </message>
    <message>
        <source>no encryption, as in OpenD</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>暗号化なし（OpenDと同じ）</translation>
    </message>
    <message>
        <source>no key: OpenD has none</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>鍵なし（OpenDに鍵がないため）</translation>
    </message>
    <message>
        <source>no library missing</source>
        <extracomment>checks.program_file</extracomment>
        <translation>不足しているライブラリなし</translation>
    </message>
    <message>
        <source>no password in it</source>
        <extracomment>checks.configuration</extracomment>
        <translation>パスワードなし</translation>
    </message>
    <message>
        <source>no password: a remembered login in the data folder needs none</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>パスワードなし（データフォルダーに保存されたログインがあれば不要）</translation>
    </message>
    <message>
        <source>no process is to be seen, but something answers: perhaps in a container</source>
        <extracomment>ladder</extracomment>
        <translation>プロセスは見当たりませんが、応答があります。コンテナー内で動いているのかもしれません</translation>
    </message>
    <message>
        <source>no question that this version does not know</source>
        <extracomment>checks.versions</extracomment>
        <translation>このバージョンが対応していない要求がないこと</translation>
    </message>
    <message>
        <source>no trap</source>
        <extracomment>checks.container</extracomment>
        <translation>落とし穴なし</translation>
    </message>
    <message>
        <source>no trouble with the network</source>
        <extracomment>checks.network</extracomment>
        <translation>ネットワークの問題がないこと</translation>
    </message>
    <message>
        <source>no word of a login that has run out</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>ログインの期限切れの記録がないこと</translation>
    </message>
    <message>
        <source>no, or on-failure:2: each start is a login, and logins are rationed</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>noまたはon-failure:2（起動のたびにログインが行われ、ログインの回数には制限があるため）</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>checks.captcha, checks.connected_scripts, checks.container, checks.lookalike, checks.network, checks.sdk_environment, checks.starts, checks.state, checks.window_edition</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>none on a port of OpenD</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>OpenDのポートを使用しているものがないこと</translation>
    </message>
    <message>
        <source>none was recognised; rules that only administrators may read cannot be seen</source>
        <extracomment>checks.firewall</extracomment>
        <translation>検出なし（管理者だけが読める規則は確認できません）</translation>
    </message>
    <message>
        <source>none with that crash</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>このクラッシュが知られていないバージョン</translation>
    </message>
    <message>
        <source>none with the same account</source>
        <extracomment>checks.opends</extracomment>
        <translation>同じアカウントのものがないこと</translation>
    </message>
    <message>
        <source>none, or a few for a moment</source>
        <extracomment>checks.connections</extracomment>
        <translation>なし、または一時的に数本</translation>
    </message>
    <message>
        <source>none, or one that lets port {port} through</source>
        <extracomment>checks.firewall</extracomment>
        <translation>なし、またはポート{port}を許可するもの</translation>
    </message>
    <message>
        <source>none, until the code is entered</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>コードを入力するまでは接続なし</translation>
    </message>
    <message>
        <source>none: OpenD reads from something else</source>
        <extracomment>checks.container</extracomment>
        <translation>なし（OpenDはターミナル以外から読み取り）</translation>
    </message>
    <message>
        <source>none: each new container is a new device, and asks for a code again</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>なし（新しいコンテナーは毎回新しいデバイスとみなされ、再びコードを求められます）</translation>
    </message>
    <message>
        <source>none: whatever restarts OpenD on it uses up logins, and each connection may void a code</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>なし（異常時にOpenDを再起動する仕組みはログインの回数を消費し、接続のたびにコードが無効になるおそれがあるため）</translation>
    </message>
    <message>
        <source>not a plain file</source>
        <extracomment>checks.device</extracomment>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>not checked: {title}</source>
        <extracomment>report.text_causes</extracomment>
        <translation>未チェック：{title}</translation>
    </message>
    <message>
        <source>not done; everything is as it was before</source>
        <extracomment>report.words</extracomment>
        <translation>未実行。すべて変更前の状態です</translation>
    </message>
    <message>
        <source>not empty</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>空でない値</translation>
    </message>
    <message>
        <source>not finished</source>
        <extracomment>report.words</extracomment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>not given, so {value}</source>
        <extracomment>checks.script_address</extracomment>
        <translation>指定なし（{value}と同じ）</translation>
    </message>
    <message>
        <source>not in the archive</source>
        <extracomment>checks.own_data</extracomment>
        <translation>アーカイブになし</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>checks.engineers</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>not loaded: {names}</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>読み込めません：{names}</translation>
    </message>
    <message>
        <source>not loaded: {reason}</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>読み込めません：{reason}</translation>
    </message>
    <message>
        <source>not logged in</source>
        <extracomment>checks.remembered_login, ladder</extracomment>
        <translation>ログインしていません</translation>
    </message>
    <message>
        <source>not needed</source>
        <extracomment>checks.program_file</extracomment>
        <translation>不要</translation>
    </message>
    <message>
        <source>not on OpenD</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>OpenDに付いていないこと</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>gui.widgets.rung, ladder</extracomment>
        <translation>未到達</translation>
    </message>
    <message>
        <source>not relied on from 10.10 on</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>10.10以降では使わないこと</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>checks.listening</extracomment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>not set, which means {default}</source>
        <extracomment>checks.engineers, checks.quote_right</extracomment>
        <translation>未設定（{default}と同じ）</translation>
    </message>
    <message>
        <source>not the MD5 of the login_pwd that stands beside it, and it wins over that</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>併記されたlogin_pwdのMD5ではありません（こちらが優先されます）</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>checks.config_file, checks.languages, checks.linux_window, checks.quarantine</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>not there, under any spelling of the name</source>
        <extracomment>checks.own_data</extracomment>
        <translation>なし（大文字小文字などの表記の違いを含めて確認）</translation>
    </message>
    <message>
        <source>not there: Docker would make a folder of it</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>存在しません（このままではDockerがフォルダーとして作成します）</translation>
    </message>
    <message>
        <source>not there: OpenD makes a new one at its next start</source>
        <extracomment>checks.device</extracomment>
        <translation>なし（OpenDが次の起動時に新しく作成します）</translation>
    </message>
    <message>
        <source>not there: {names}</source>
        <extracomment>checks.program_file</extracomment>
        <translation>見つかりません：{names}</translation>
    </message>
    <message>
        <source>not true</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>trueではありません</translation>
    </message>
    <message>
        <source>nothing about it</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>nothing but zeros or blanks</source>
        <extracomment>checks.device</extracomment>
        <translation>ゼロまたは空白のみ</translation>
    </message>
    <message>
        <source>nothing can be written there: it is mounted read-only</source>
        <extracomment>checks.home, checks.own_data</extracomment>
        <translation>読み取り専用でマウントされているため、何も書き込めません</translation>
    </message>
    <message>
        <source>nothing listens on port {port}</source>
        <extracomment>ladder</extracomment>
        <translation>ポート{port}で待ち受けているものがありません</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>report.text_runs</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>of that form</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>その形式です</translation>
    </message>
    <message>
        <source>on another computer, on {day}</source>
        <extracomment>checks.device</extracomment>
        <translation>{day}に別のコンピューターで確認</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <extracomment>checks.device</extracomment>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <source>on {names}</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>{names}に付いています</translation>
    </message>
    <message>
        <source>one for OpenD&apos;s data folder, e.g. {name}</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>OpenDのデータフォルダー用のボリューム（例：{name}）</translation>
    </message>
    <message>
        <source>one for each context in use</source>
        <extracomment>checks.connections</extracomment>
        <translation>使用中のコンテキストごとに1本</translation>
    </message>
    <message>
        <source>one of them is set</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>どちらかが設定済み</translation>
    </message>
    <message>
        <source>one of {addresses}</source>
        <extracomment>checks.address</extracomment>
        <translation>次のいずれか：{addresses}</translation>
    </message>
    <message>
        <source>one of: {values}</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>次のいずれか：{values}</translation>
    </message>
    <message>
        <source>one that runs OpenD</source>
        <extracomment>checks.container</extracomment>
        <translation>OpenDを実行するもの</translation>
    </message>
    <message>
        <source>one that the other computer can reach: {addresses}</source>
        <extracomment>checks.listening</extracomment>
        <translation>ほかのコンピューターから接続できるアドレス：{addresses}</translation>
    </message>
    <message>
        <source>one verification, then quiet</source>
        <extracomment>checks.device</extracomment>
        <translation>一度認証した後は求められないこと</translation>
    </message>
    <message>
        <source>one with FUSE 2</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>FUSE 2のあるシステム</translation>
    </message>
    <message>
        <source>only you can tell</source>
        <extracomment>checks.device</extracomment>
        <translation>ご自身にしか分かりません</translation>
    </message>
    <message>
        <source>open to every network of this machine</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>このコンピューターのすべてのネットワークに公開されています</translation>
    </message>
    <message>
        <source>os.fork() copies a process that has a context open (line {line}). The copy waits for ever where it uses OpenD. Start another process with multiprocessing and spawn instead.</source>
        <extracomment>scripts.rules.forks</extracomment>
        <translation>os.fork()は、コンテキストを開いたままの（{line}行目）プロセスを複製します。複製されたプロセスは、OpenDを使うところで永久に待ち続けます。代わりに、multiprocessingとspawnで別のプロセスを起動してください。</translation>
    </message>
    <message>
        <source>owner {owner}, permissions {mode}</source>
        <extracomment>checks.own_data, checks.ownership, checks.program_file</extracomment>
        <translation>所有者{owner}、アクセス権{mode}</translation>
    </message>
    <message>
        <source>owner {user}</source>
        <extracomment>checks.ownership</extracomment>
        <translation>所有者{user}</translation>
    </message>
    <message>
        <source>permissions 0600</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>アクセス権0600</translation>
    </message>
    <message>
        <source>permissions {mode}</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>アクセス権{mode}</translation>
    </message>
    <message>
        <source>ports</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>ports</translation>
    </message>
    <message>
        <source>process {pids}</source>
        <extracomment>checks.state</extracomment>
        <translation>プロセス{pids}</translation>
    </message>
    <message>
        <source>process {pid}</source>
        <extracomment>checks.connections</extracomment>
        <translation>プロセス{pid}</translation>
    </message>
    <message>
        <source>read from the environment or a file that only you can read, e.g. os.environ[&quot;OPEND_TRADE_PASSWORD&quot;]</source>
        <extracomment>checks.script_secrets</extracomment>
        <translation>環境変数、またはご自身だけが読めるファイルから取得（例：os.environ[&quot;OPEND_TRADE_PASSWORD&quot;]）</translation>
    </message>
    <message>
        <source>readable by its owner only</source>
        <extracomment>checks.configuration</extracomment>
        <translation>所有者だけが読み取り可能</translation>
    </message>
    <message>
        <source>readable by its owner only, if it holds a password</source>
        <extracomment>checks.configuration</extracomment>
        <translation>パスワードが含まれる場合、所有者だけが読み取れること</translation>
    </message>
    <message>
        <source>readable by {user}, who runs OpenD</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenDを実行する{user}が読み取れること</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>準備完了</translation>
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
        <translation>行数と列数</translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>report.text_findings</extracomment>
        <translation>実際</translation>
    </message>
    <message>
        <source>set, or OpenD runs already</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>設定済み、またはOpenDが動作中</translation>
    </message>
    <message>
        <source>set, where others can reach OpenD</source>
        <extracomment>checks.listening</extracomment>
        <translation>ほかから接続できる場合は設定済みであること</translation>
    </message>
    <message>
        <source>since {times}</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>{times}から</translation>
    </message>
    <message>
        <source>so it is</source>
        <extracomment>checks.ownership, checks.sdk_environment</extracomment>
        <translation>そのとおりです</translation>
    </message>
    <message>
        <source>something stands before its first line &lt;?xml …?&gt;</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>1行目の&lt;?xml …?&gt;より前に何か書かれています</translation>
    </message>
    <message>
        <source>something that sends back what it is sent (an echo service)</source>
        <extracomment>opend.api.lookalikes</extracomment>
        <translation>受け取った内容をそのまま返すもの（エコーサービス）</translation>
    </message>
    <message>
        <source>something that uses OpenD&apos;s frames but not its messages</source>
        <extracomment>opend.api.conversation</extracomment>
        <translation>OpenDと同じフレーム形式を使うものの、メッセージは異なるプログラム</translation>
    </message>
    <message>
        <source>something that was opened is never closed</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>開かれた要素などが閉じられていません</translation>
    </message>
    <message>
        <source>something unknown</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>不明なもの</translation>
    </message>
    <message>
        <source>something unknown, whose answer begins with the bytes {bytes}</source>
        <extracomment>opend.api.lookalikes</extracomment>
        <translation>不明なプログラム（応答の先頭バイト：{bytes}）</translation>
    </message>
    <message>
        <source>spawn, which is what Python does here by itself since 3.8</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>spawn（Python 3.8以降、このシステムでの既定）</translation>
    </message>
    <message>
        <source>spawn: on Linux, Python up to 3.13 forks unless it is told otherwise; 3.14 uses forkserver</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>spawn：Linuxでは、Python 3.13までは指定しない限りforkを使い、3.14はforkserverを使います</translation>
    </message>
    <message>
        <source>still logged in</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>ログイン状態の継続</translation>
    </message>
    <message>
        <source>still open: {title}</source>
        <extracomment>report.text_runs</extracomment>
        <translation>未解決：{title}</translation>
    </message>
    <message>
        <source>still to come</source>
        <extracomment>gui.widgets.rail, gui.widgets.rung</extracomment>
        <translation>これから</translation>
    </message>
    <message>
        <source>stop_signal</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>stop_signal</translation>
    </message>
    <message>
        <source>such a key of {bits} bits</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>その形式の{bits}ビットの鍵</translation>
    </message>
    <message>
        <source>taken by a program that this user may not look at</source>
        <extracomment>checks.ports</extracomment>
        <translation>このユーザーでは情報を確認できないプログラムが使用中</translation>
    </message>
    <message>
        <source>telnetlib is no part of Python from 3.13 on: there the script ends at this line.</source>
        <extracomment>scripts.rules.no_telnetlib</extracomment>
        <translation>telnetlibはPython 3.13以降には含まれません。そのバージョンでは、スクリプトはこの行で終了します。</translation>
    </message>
    <message>
        <source>text in UTF-16, which Python does not take for a script</source>
        <extracomment>scripts.source</extracomment>
        <translation>UTF-16のテキスト（Pythonはスクリプトとして扱いません）</translation>
    </message>
    <message>
        <source>the MD5 of a line end or blank alone</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>改行または空白だけのMD5</translation>
    </message>
    <message>
        <source>the MD5 of nothing: an empty password was hashed</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>空文字列のMD5（空のパスワードから計算）</translation>
    </message>
    <message>
        <source>the MD5 of the password with an invisible line end or blank after it</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>パスワードの末尾に見えない改行または空白が付いたもののMD5</translation>
    </message>
    <message>
        <source>the address that ip route names as default</source>
        <extracomment>checks.wsl</extracomment>
        <translation>ip routeでdefaultと表示されるアドレス</translation>
    </message>
    <message>
        <source>the answer announces an absurd length, so it was not read</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>応答に示されたデータ長が異常なため、読み取っていません</translation>
    </message>
    <message>
        <source>the answer breaks off in the middle</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>応答が途中で切れています</translation>
    </message>
    <message>
        <source>the answer is damaged: its checksum does not fit</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>応答が破損しています（チェックサムが一致しません）</translation>
    </message>
    <message>
        <source>the command prompt</source>
        <extracomment>journal.handbook</extracomment>
        <translation>コマンドプロンプト</translation>
    </message>
    <message>
        <source>the connection was refused: nothing listens there</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>接続が拒否されました（待ち受けているプログラムがありません）</translation>
    </message>
    <message>
        <source>the content of {key}</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>{key}と同じ内容</translation>
    </message>
    <message>
        <source>the conversation is closed, OpenD goes on</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>通信だけを閉じ、OpenDは動作を継続</translation>
    </message>
    <message>
        <source>the folder that its configuration lies in</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>設定ファイルのあるフォルダー</translation>
    </message>
    <message>
        <source>the host&apos;s</source>
        <extracomment>checks.network</extracomment>
        <translation>ホストのネットワーク</translation>
    </message>
    <message>
        <source>the host&apos;s own</source>
        <extracomment>checks.container</extracomment>
        <translation>ホスト自身のもの</translation>
    </message>
    <message>
        <source>the host&apos;s own, or none</source>
        <extracomment>checks.container</extracomment>
        <translation>ホスト自身のもの、またはなし</translation>
    </message>
    <message>
        <source>the levels that the account has bought</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>アカウントで購入済みのレベル</translation>
    </message>
    <message>
        <source>the right kind of key in another form, “BEGIN PRIVATE KEY” (PKCS#8)</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>正しい種類で形式の異なる鍵、「BEGIN PRIVATE KEY」（PKCS#8）</translation>
    </message>
    <message>
        <source>the same folder</source>
        <extracomment>checks.home</extracomment>
        <translation>同じフォルダー</translation>
    </message>
    <message>
        <source>the same key</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>同じ鍵</translation>
    </message>
    <message>
        <source>the same key, written as “BEGIN RSA PRIVATE KEY” (PKCS#1)</source>
        <extracomment>fixes.keys</extracomment>
        <translation>「BEGIN RSA PRIVATE KEY」（PKCS#1）形式で書き直した同じ鍵</translation>
    </message>
    <message>
        <source>the same text in UTF-8; nothing else changes.</source>
        <extracomment>fixes.script</extracomment>
        <translation>内容は同じまま、UTF-8に変換します。ほかは何も変わりません。</translation>
    </message>
    <message>
        <source>the system reserves port {number}</source>
        <extracomment>checks.ports</extracomment>
        <translation>システムがポート{number}を予約しています</translation>
    </message>
    <message>
        <source>the time of the trouble with its time zone, the language of the script, the protocol number or interface, and a short piece of code with its input and output</source>
        <extracomment>checks.engineers</extracomment>
        <translation>問題が起きた時刻とタイムゾーン、スクリプトの言語、プロトコル番号またはインターフェース、入出力を含む短いコード例</translation>
    </message>
    <message>
        <source>the user {user}</source>
        <extracomment>machine.stopping</extracomment>
        <translation>ユーザー{user}</translation>
    </message>
    <message>
        <source>the whole path of a file that is there</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>存在するファイルの完全なパス</translation>
    </message>
    <message>
        <source>there</source>
        <extracomment>checks.languages, checks.linux_window</extracomment>
        <translation>あり</translation>
    </message>
    <message>
        <source>there and whole</source>
        <extracomment>checks.own_data</extracomment>
        <translation>正常に存在</translation>
    </message>
    <message>
        <source>there are bytes that are no character in its encoding, or one not allowed; save it as UTF-8</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>文字コードに合わないバイト、または使用できない文字があります。UTF-8で保存し直してください</translation>
    </message>
    <message>
        <source>there is a “&amp;” or “&lt;” that starts nothing; within a value write &amp;amp; or &amp;lt; instead</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>何の始まりでもない「&amp;」または「&lt;」があります。値の中では、代わりに&amp;amp;または&amp;lt;と書いてください</translation>
    </message>
    <message>
        <source>there is one</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>設定されています</translation>
    </message>
    <message>
        <source>there is something after the end</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>終わりの後に余分な内容があります</translation>
    </message>
    <message>
        <source>there, although it is no longer among the settings from 10.10 on</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>あり（10.10以降は設定項目ではありません）</translation>
    </message>
    <message>
        <source>there, beside the program</source>
        <extracomment>checks.own_data</extracomment>
        <translation>プログラムの隣にあること</translation>
    </message>
    <message>
        <source>this computer has no address {ip}</source>
        <extracomment>checks.ports</extracomment>
        <translation>このコンピューターにアドレス{ip}がありません</translation>
    </message>
    <message>
        <source>this computer&apos;s clock differs by {seconds} seconds</source>
        <extracomment>ladder</extracomment>
        <translation>このコンピューターの時計に{seconds}秒のずれがあります</translation>
    </message>
    <message>
        <source>this user may not read it</source>
        <extracomment>checks.device</extracomment>
        <translation>このユーザーには読み取り権限がありません</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <extracomment>doctor.examining</extracomment>
        <translation>確認できること</translation>
    </message>
    <message>
        <source>to be possible here</source>
        <extracomment>doctor.examining</extracomment>
        <translation>この環境で起こりうること</translation>
    </message>
    <message>
        <source>true: OpenD asks for account and code in its console</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>true（OpenDがコンソールでアカウントとコードの入力を求めるため）</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>report.words</extracomment>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>user {uid}</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>ユーザー{uid}</translation>
    </message>
    <message>
        <source>user {uid}, who runs OpenD</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>OpenDを実行するユーザー{uid}</translation>
    </message>
    <message>
        <source>volumes</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>volumes</translation>
    </message>
    <message>
        <source>well formed XML</source>
        <extracomment>checks.configuration</extracomment>
        <translation>正しい形式のXML</translation>
    </message>
    <message>
        <source>with a window</source>
        <extracomment>opend.places.brands</extracomment>
        <translation>GUI版</translation>
    </message>
    <message>
        <source>with another device: {markets}</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>別のデバイスにあり：{markets}</translation>
    </message>
    <message>
        <source>with this OpenD</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>このOpenDにあること</translation>
    </message>
    <message>
        <source>with this OpenD: the log tells of no taking away</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>このOpenDにあり（ログに奪われた記録なし）</translation>
    </message>
    <message>
        <source>without max_attempts</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>max_attemptsがありません</translation>
    </message>
    <message>
        <source>writable by {user}</source>
        <extracomment>checks.own_data</extracomment>
        <translation>{user}が書き込めること</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>checks.questionnaire, checks.state, cli.voice</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>you are here</source>
        <extracomment>gui.widgets.rail</extracomment>
        <translation>現在の位置</translation>
    </message>
    <message>
        <source>{address} can be reached from the whole Internet: let the firewall pass only the other computer&apos;s address.</source>
        <extracomment>fixes.listening</extracomment>
        <translation>{address}にはインターネット全体から接続できます。ファイアウォールでは、接続元のコンピューターのアドレスだけを許可してください。</translation>
    </message>
    <message>
        <source>{address} is not an address of this computer. Choose one of {known}.</source>
        <extracomment>fixes.listening</extracomment>
        <translation>{address}はこのコンピューターのアドレスではありません。次のいずれかを選択してください：{known}。</translation>
    </message>
    <message>
        <source>{available} free and {swap} of swap left, of {total} in all</source>
        <extracomment>checks.memory</extracomment>
        <translation>空き{available}、スワップの空き{swap}（メモリ合計{total}）</translation>
    </message>
    <message>
        <source>{caution} The next one is safe at {time}.</source>
        <extracomment>fixes.telnet</extracomment>
        <translation>{caution}次に安全に実行できるのは{time}です。</translation>
    </message>
    <message>
        <source>{changes}; nothing else changes.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>{changes}（ほかは何も変わりません）。</translation>
    </message>
    <message>
        <source>{command} does not take this value for {name}.</source>
        <extracomment>opend.operations</extracomment>
        <translation>{command}の{name}に、この値は指定できません。</translation>
    </message>
    <message>
        <source>{command} needs a {name}.</source>
        <extracomment>opend.operations</extracomment>
        <translation>{command}には{name}が必要です。</translation>
    </message>
    <message>
        <source>{count} ({times}), {failed} without network</source>
        <extracomment>checks.starts</extracomment>
        <translation>{count}回（{times}）、うちネットワークなし{failed}回</translation>
    </message>
    <message>
        <source>{count} binary logs (.ftlog) are in it too, as they are: only the vendor can read them, so no secret could be taken out of them. The person agreed to that.</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>バイナリーログ（.ftlog）{count}個も、そのまま含まれています。提供元しか読めないため、機密情報を取り除けませんでした。利用者はこれに同意しています。</translation>
    </message>
    <message>
        <source>{count} binary logs (.ftlog) were left out: no secret could be taken out.</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>バイナリーログ（.ftlog）{count}個は、機密情報を取り除けないため除外しました。</translation>
    </message>
    <message>
        <source>{count} characters that are not all digits or letters a to f, or not 32</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>{count}文字で、数字とa～fの英字以外を含むか、32文字ではありません</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>{count}日前</translation>
    </message>
    <message>
        <source>{count} files and folders belong to {owners}</source>
        <extracomment>checks.ownership</extracomment>
        <translation>{count}個のファイルとフォルダーが{owners}の所有</translation>
    </message>
    <message>
        <source>{count} files and folders will belong to {user}.</source>
        <extracomment>fixes.ownership</extracomment>
        <translation>{count}個のファイルとフォルダーの所有者が{user}になります。</translation>
    </message>
    <message>
        <source>{count} files, {size}</source>
        <extracomment>checks.engineers</extracomment>
        <translation>{count}個のファイル、{size}</translation>
    </message>
    <message>
        <source>{count} hours ago</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>{count}時間前</translation>
    </message>
    <message>
        <source>{count} in vain</source>
        <extracomment>checks.captcha</extracomment>
        <translation>失敗{count}回</translation>
    </message>
    <message>
        <source>{count} lines stay as they are</source>
        <extracomment>gui.widgets.diff</extracomment>
        <translation>変更のない行：{count}行</translation>
    </message>
    <message>
        <source>{count} lines, read and not run</source>
        <extracomment>checks.script_reading</extracomment>
        <translation>{count}行を読み取り（実行はしていません）</translation>
    </message>
    <message>
        <source>{count} may not be read: {names}</source>
        <extracomment>checks.ownership</extracomment>
        <translation>{count}個を読み取れません：{names}</translation>
    </message>
    <message>
        <source>{count} minutes ago</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>{count}分前</translation>
    </message>
    <message>
        <source>{count} more places like these</source>
        <extracomment>checks.script_places</extracomment>
        <translation>同様の箇所がほかに{count}件</translation>
    </message>
    <message>
        <source>{count} of the {total} files of OpenD&apos;s own data are missing or damaged.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>OpenD自身のデータのうち、{total}個中{count}個のファイルがないか破損しています。</translation>
    </message>
    <message>
        <source>{count} of {who}</source>
        <extracomment>checks.connections</extracomment>
        <translation>{who}が{count}本</translation>
    </message>
    <message>
        <source>{count} open, {forgotten} left behind</source>
        <extracomment>checks.connections</extracomment>
        <translation>使用中{count}本、放置{forgotten}本</translation>
    </message>
    <message>
        <source>{count} problems were found</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>{count}件の問題が見つかりました</translation>
    </message>
    <message>
        <source>{count} readable logs, {size}, in the folder “logs”.</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>読み取れるログ{count}個（{size}）が「logs」フォルダーにあります。</translation>
    </message>
    <message>
        <source>{count} settings</source>
        <extracomment>checks.configuration</extracomment>
        <translation>設定{count}件</translation>
    </message>
    <message>
        <source>{count} that run, with other accounts or with accounts that are not written down</source>
        <extracomment>checks.opends</extracomment>
        <translation>{count}個が動作中（別のアカウント、またはアカウントの記載なし）</translation>
    </message>
    <message>
        <source>{count} with the same account (process {pids})</source>
        <extracomment>checks.opends</extracomment>
        <translation>同じアカウントで{count}個（プロセス{pids}）</translation>
    </message>
    <message>
        <source>{count}, the last one: “{line}”</source>
        <extracomment>checks.captcha, checks.heartbeat</extracomment>
        <translation>{count}件、最新：「{line}」</translation>
    </message>
    <message>
        <source>{done} of {total} checks done</source>
        <extracomment>gui.widgets.examining</extracomment>
        <translation>{total}件中{done}件のチェックが完了</translation>
    </message>
    <message>
        <source>{file}, line {number}</source>
        <extracomment>opend.logs.hit</extracomment>
        <translation>{file}、{number}行目</translation>
    </message>
    <message>
        <source>{file}, near its end</source>
        <extracomment>opend.logs.hit</extracomment>
        <translation>{file}の末尾付近</translation>
    </message>
    <message>
        <source>{folder} cannot be looked at: {reason}.</source>
        <extracomment>opend.logs.files</extracomment>
        <translation>{folder}を確認できません：{reason}。</translation>
    </message>
    <message>
        <source>{folder} is not empty. Practice needs a folder of its own.</source>
        <extracomment>simulator.folder</extracomment>
        <translation>{folder}は空ではありません。練習には専用のフォルダーが必要です。</translation>
    </message>
    <message>
        <source>{interval} s</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>{interval}秒</translation>
    </message>
    <message>
        <source>{ip} is not an address of this machine, so no port can be free there.</source>
        <extracomment>machine.ports</extracomment>
        <translation>{ip}はこのコンピューターのアドレスではないため、そこに空きポートはありえません。</translation>
    </message>
    <message>
        <source>{kind} is made in a loop and not closed in it: each turn takes another of OpenD&apos;s 128 connections.</source>
        <extracomment>scripts.rules.open_contexts</extracomment>
        <translation>{kind}がループの中で作成され、その中で閉じられていません。繰り返すたびに、OpenDの128個の接続をさらに1つ占有します。</translation>
    </message>
    <message>
        <source>{kind}, mounted at {point}</source>
        <extracomment>checks.container</extracomment>
        <translation>{kind}（マウント先：{point}）</translation>
    </message>
    <message>
        <source>{link} is a link that another user laid, and root does not follow it. Run this as the user to whom OpenD belongs, or name the folder it leads to.</source>
        <extracomment>journal.folder</extracomment>
        <translation>{link}は別のユーザーが作成したリンクで、rootはこのリンクをたどりません。OpenDの所有者であるユーザーとして実行するか、リンク先のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{names}, whose rules only administrators may read</source>
        <extracomment>checks.firewall</extracomment>
        <translation>{names}（規則は管理者だけが読めます）</translation>
    </message>
    <message>
        <source>{name} (line {line}) is not written as one plain value. Change it by hand.</source>
        <extracomment>opend.config_edit</extracomment>
        <translation>{name}（{line}行目）が1つの単純な値として書かれていません。手動で変更してください。</translation>
    </message>
    <message>
        <source>{name} (process {pid})</source>
        <extracomment>checks.connections</extracomment>
        <translation>{name}（プロセス{pid}）</translation>
    </message>
    <message>
        <source>{name} (process {pid}) belongs to the system and is not stopped.</source>
        <extracomment>machine.stopping</extracomment>
        <translation>{name}（プロセス{pid}）はシステムのものなので、停止しません。</translation>
    </message>
    <message>
        <source>{name} (process {pid}) belongs to {whose} and is not stopped.</source>
        <extracomment>machine.stopping</extracomment>
        <translation>{name}（プロセス{pid}）は{whose}のものなので、停止しません。</translation>
    </message>
    <message>
        <source>{name} (process {pid}) holds its port, not OpenD</source>
        <extracomment>ladder</extracomment>
        <translation>このポートを使用しているのはOpenDではなく、{name}（プロセス{pid}）です</translation>
    </message>
    <message>
        <source>{name} (process {pid}) is this program or runs it; it is not stopped.</source>
        <extracomment>machine.stopping</extracomment>
        <translation>{name}（プロセス{pid}）は、このプログラム自身か、このプログラムを動かしているものなので、停止しません。</translation>
    </message>
    <message>
        <source>{name} (process {pid}) runs from {folder}. Close it and try again. Nothing was changed.</source>
        <extracomment>journal.prepare</extracomment>
        <translation>{name}（プロセス{pid}）が{folder}から実行されています。それを終了して、もう一度お試しください。何も変更していません。</translation>
    </message>
    <message>
        <source>{name} (process {pid}), connections: {count}</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>{name}（プロセス{pid}）、接続：{count}本</translation>
    </message>
    <message>
        <source>{name} (process {pid}): {command}</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>{name}（プロセス{pid}）：{command}</translation>
    </message>
    <message>
        <source>{name} (process {pid}, user {user}): {command}</source>
        <extracomment>checks.ports</extracomment>
        <translation>{name}（プロセス{pid}、ユーザー{user}）：{command}</translation>
    </message>
    <message>
        <source>{name} cannot be “{value}”. It must be: {expected}.</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>{name}に「{value}」は指定できません。指定できるのは次のとおりです：{expected}。</translation>
    </message>
    <message>
        <source>{name} does not fit: a login with it fails.</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>{name}が正しくないため、これを使うログインは失敗します。</translation>
    </message>
    <message>
        <source>{name} has a value that OpenD does not know.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>{name}が、OpenDの認識できない値になっています。</translation>
    </message>
    <message>
        <source>{name} has a value that OpenD does not know: {level}.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>{name}が、OpenDの認識できない値になっています：{level}。</translation>
    </message>
    <message>
        <source>{name} has the form of an MD5.</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>{name}はMD5の形式です。</translation>
    </message>
    <message>
        <source>{name} in OpenD.xml</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenD.xmlの{name}</translation>
    </message>
    <message>
        <source>{name} in {path}</source>
        <extracomment>checks.address, checks.engineers, checks.quote_right</extracomment>
        <translation>{path}の{name}</translation>
    </message>
    <message>
        <source>{name} in {path} is {value} already. Start OpenD again, without -{name} on its command line.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>{path}の{name}は、すでに{value}になっています。コマンドラインに-{name}を付けずに、OpenDを起動し直してください。</translation>
    </message>
    <message>
        <source>{name} in {path}, not shown</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>{path}の{name}（値は表示しません）</translation>
    </message>
    <message>
        <source>{name} is a file.</source>
        <extracomment>checks.config_file</extracomment>
        <translation>{name}はファイルです。</translation>
    </message>
    <message>
        <source>{name} is a folder, where OpenD needs a file.</source>
        <extracomment>checks.config_file</extracomment>
        <translation>OpenDにはファイルが必要ですが、{name}はフォルダーになっています。</translation>
    </message>
    <message>
        <source>{name} is used elsewhere in the script too, and changes there as well.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>{name}はスクリプトのほかの箇所でも使われているため、そこも変わってしまいます。</translation>
    </message>
    <message>
        <source>{name} is written with capital letters; small ones are in use everywhere.</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>{name}が大文字で書かれています。一般には小文字が使われます。</translation>
    </message>
    <message>
        <source>{name} is {level}: enough for trouble with trades, not with quotes.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>{name}は{level}です。取引の問題には十分ですが、相場情報の問題には足りません。</translation>
    </message>
    <message>
        <source>{name} is {level}: too little for the vendor&apos;s engineers.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>{name}は{level}です。提供元のエンジニアには不十分です。</translation>
    </message>
    <message>
        <source>{name} may keep other computers from OpenD.</source>
        <extracomment>checks.firewall</extracomment>
        <translation>{name}が、ほかのコンピューターからOpenDへの接続を妨げているかもしれません。</translation>
    </message>
    <message>
        <source>{name} stands in line {line} and in line {other}.</source>
        <extracomment>opend.config_edit</extracomment>
        <translation>{name}が{line}行目と{other}行目の両方にあります。</translation>
    </message>
    <message>
        <source>{name} stands inside something else (line {line}), not among the settings.</source>
        <extracomment>opend.config_edit</extracomment>
        <translation>{name}が設定項目の並びではなく、ほかの要素の中にあります（{line}行目）。</translation>
    </message>
    <message>
        <source>{name} translates it; that is slower and has failed for some</source>
        <extracomment>checks.program_file</extracomment>
        <translation>{name}が変換します（遅くなり、失敗した例もあります）</translation>
    </message>
    <message>
        <source>{name} {old} → {new}; nothing else changes.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>{name} {old} → {new}（ほかは何も変わりません）。</translation>
    </message>
    <message>
        <source>{name}, which is empty, becomes {new}; nothing else changes.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>空になっている{name}を{new}に設定します。ほかは何も変わりません。</translation>
    </message>
    <message>
        <source>{name}, which is not set, becomes {new}</source>
        <extracomment>fixes.settings</extracomment>
        <translation>未設定の{name}を{new}に設定</translation>
    </message>
    <message>
        <source>{name}, which is not set, becomes {new}; nothing else changes.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>未設定の{name}を{new}に設定します。ほかは何も変わりません。</translation>
    </message>
    <message>
        <source>{name}: {rows} rows, {columns} columns</source>
        <extracomment>checks.container</extracomment>
        <translation>{name}：{rows}行、{columns}列</translation>
    </message>
    <message>
        <source>{needed} for OpenD</source>
        <extracomment>checks.memory</extracomment>
        <translation>OpenD用に{needed}</translation>
    </message>
    <message>
        <source>{needed} for the data and {spare} to spare</source>
        <extracomment>checks.own_data</extracomment>
        <translation>データ用に{needed}、さらに予備として{spare}</translation>
    </message>
    <message>
        <source>{other} (process {pid}) holds {port}</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>{other}（プロセス{pid}）が{port}を使用中</translation>
    </message>
    <message>
        <source>{other} has a port of OpenD. It is an independent program with other commands.</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>{other}がOpenDのポートを使用しています。これはコマンドの異なる、OpenDとは無関係のプログラムです。</translation>
    </message>
    <message>
        <source>{other} has {number} too</source>
        <extracomment>checks.ports</extracomment>
        <translation>{other}も{number}です</translation>
    </message>
    <message>
        <source>{path} belongs to another user (number {uid}), so it is not changed. Make it your own first, for instance with sudo chown, or run this as that user.</source>
        <extracomment>journal.planning</extracomment>
        <translation>{path}は別のユーザー（番号{uid}）のものなので、変更しません。先にsudo chownなどで所有者をご自身に変更するか、そのユーザーとして実行してください。</translation>
    </message>
    <message>
        <source>{path} cannot be looked at: {reason}.</source>
        <extracomment>facts.update, machine.ownership, opend.data_folder, opend.instances, opend.program</extracomment>
        <translation>{path}を確認できません：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be read at line {line}, column {column}: {why}. Correct it in a text editor, or copy the file again from OpenD&apos;s package.</source>
        <extracomment>opend.config</extracomment>
        <translation>{path}の{line}行目、{column}文字目を読み取れません：{why}。テキストエディターで修正するか、OpenDのパッケージからファイルをコピーし直してください。</translation>
    </message>
    <message>
        <source>{path} cannot be read by this user.</source>
        <extracomment>checks.rsa_key, fixes.keys</extracomment>
        <translation>{path}をこのユーザーは読み取れません。</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <extracomment>ledger</extracomment>
        <translation>{path}を読み取れません。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}. Copy it again from OpenD&apos;s package.</source>
        <extracomment>opend.config</extracomment>
        <translation>{path}を読み取れません：{why}。OpenDのパッケージからコピーし直してください。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <extracomment>ledger, opend.device</extracomment>
        <translation>{path}に書き込めません：{reason}。</translation>
    </message>
    <message>
        <source>{path} could not be changed. The system says: {reason}.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>{path}を変更できませんでした。システムからのメッセージ：{reason}。</translation>
    </message>
    <message>
        <source>{path} could not be read: it is not a file.</source>
        <extracomment>opend.appdata.sources</extracomment>
        <translation>{path}を読み取れませんでした。ファイルではありません。</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}</source>
        <extracomment>opend.compose_reading, opend.config</extracomment>
        <translation>{path}を読み取れませんでした：{reason}</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <extracomment>cli.report, opend.appdata.flaws</extracomment>
        <translation>{path}を読み取れませんでした：{reason}。</translation>
    </message>
    <message>
        <source>{path} does not look like a Python script.</source>
        <extracomment>scripts.parsing</extracomment>
        <translation>{path}はPythonスクリプトではないようです。</translation>
    </message>
    <message>
        <source>{path} does not name a file or folder clearly, so nothing was changed.</source>
        <extracomment>journal.folder</extracomment>
        <translation>{path}はファイルまたはフォルダーを明確に示していないため、何も変更していません。</translation>
    </message>
    <message>
        <source>{path} has changed since it was looked at. Nothing was changed. Look again.</source>
        <extracomment>journal.keeping</extracomment>
        <translation>確認した後に{path}が変更されました。何も変更していません。もう一度調べてください。</translation>
    </message>
    <message>
        <source>{path} has changed since it was looked at. Nothing was unpacked. Look again.</source>
        <extracomment>journal.unpacking</extracomment>
        <translation>確認した後に{path}が変更されました。何も展開していません。もう一度調べてください。</translation>
    </message>
    <message>
        <source>{path} has characters that no script has.</source>
        <extracomment>scripts.parsing</extracomment>
        <translation>{path}に、スクリプトにはありえない文字が含まれています。</translation>
    </message>
    <message>
        <source>{path} has {size}. That is too much for a script.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path}の大きさは{size}です。スクリプトとしては大きすぎます。</translation>
    </message>
    <message>
        <source>{path} holds a file twice. Nothing was unpacked.</source>
        <extracomment>journal.unpacking</extracomment>
        <translation>{path}に同じファイルが2つ入っています。何も展開していません。</translation>
    </message>
    <message>
        <source>{path} holds no RSA key that could be rewritten.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>{path}には、書き直せるRSA鍵が入っていません。</translation>
    </message>
    <message>
        <source>{path} holds other files by now, so it was not taken away.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>{path}には、すでにほかのファイルが入っているため、削除していません。</translation>
    </message>
    <message>
        <source>{path} is a Jupyter notebook. Save it as a Python script (.py) and name that.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path}はJupyterノートブックです。Pythonスクリプト（.py）として保存し、そのファイルを指定してください。</translation>
    </message>
    <message>
        <source>{path} is a download that was not unpacked.</source>
        <extracomment>opend.places.finding</extracomment>
        <translation>{path}は、まだ展開されていないダウンロードファイルです。</translation>
    </message>
    <message>
        <source>{path} is a file, where a folder belongs</source>
        <extracomment>checks.own_data</extracomment>
        <translation>{path}はファイルです（フォルダーが必要です）</translation>
    </message>
    <message>
        <source>{path} is a folder, but should be a file.</source>
        <extracomment>opend.places.lying</extracomment>
        <translation>{path}はフォルダーですが、ファイルである必要があります。</translation>
    </message>
    <message>
        <source>{path} is a folder, but should be a file. Put the configuration file in its place.</source>
        <extracomment>opend.config</extracomment>
        <translation>{path}はフォルダーですが、ファイルである必要があります。その場所に設定ファイルを置いてください。</translation>
    </message>
    <message>
        <source>{path} is a folder. Name the script itself.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path}はフォルダーです。スクリプトのファイルを指定してください。</translation>
    </message>
    <message>
        <source>{path} is closed to other users already.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>{path}は、すでにほかのユーザーには読み取れないようになっています。</translation>
    </message>
    <message>
        <source>{path} is in the way: it is there, but cannot be read by this user.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>すでに{path}がありますが、現在のユーザーには読み取れないため、作業を進められません。</translation>
    </message>
    <message>
        <source>{path} is larger than {limit}. That is no OpenD configuration.</source>
        <extracomment>opend.config</extracomment>
        <translation>{path}は{limit}を超えています。OpenDの設定ファイルではありません。</translation>
    </message>
    <message>
        <source>{path} is nested too deeply to be read.</source>
        <extracomment>scripts.parsing</extracomment>
        <translation>{path}は入れ子が深すぎるため読み取れません。</translation>
    </message>
    <message>
        <source>{path} is no AppImage, so it needs no FUSE.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>{path}はAppImageではないため、FUSEは不要です。</translation>
    </message>
    <message>
        <source>{path} is no compose file: see line {line}.</source>
        <extracomment>opend.compose_reading</extracomment>
        <translation>{path}はcomposeファイルではありません。{line}行目を確認してください。</translation>
    </message>
    <message>
        <source>{path} is no valid Python: line {line} ({why}). Python itself cannot run it like this.</source>
        <extracomment>scripts.parsing</extracomment>
        <translation>{path}は正しいPythonではありません（{line}行目：{why}）。このままではPython自体も実行できません。</translation>
    </message>
    <message>
        <source>{path} is not a Python script but {what}.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path}はPythonスクリプトではなく、{what}です。</translation>
    </message>
    <message>
        <source>{path} is not a Python script: it has bytes that no text has.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path}はPythonスクリプトではありません。テキストにはないバイトが含まれています。</translation>
    </message>
    <message>
        <source>{path} is not a compiled program.</source>
        <extracomment>opend.program</extracomment>
        <translation>{path}はコンパイルされたプログラムではありません。</translation>
    </message>
    <message>
        <source>{path} is not a file that could hold a script.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path}は、スクリプトを保存できる種類のファイルではありません。</translation>
    </message>
    <message>
        <source>{path} is not an RSA key of 1024 bits, the only kind the vendor&apos;s SDK can use.</source>
        <extracomment>opend.api.encryption</extracomment>
        <translation>{path}は1024ビットのRSA鍵ではありません。公式SDKが使えるのは1024ビットの鍵だけです。</translation>
    </message>
    <message>
        <source>{path} is not an RSA private key in PEM form without a passphrase.</source>
        <extracomment>opend.api.encryption</extracomment>
        <translation>{path}は、パスフレーズのないPEM形式のRSA秘密鍵ではありません。</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file, so it was not opened.</source>
        <extracomment>opend.config</extracomment>
        <translation>{path}は通常のファイルではないため、開いていません。</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <extracomment>opend.config</extracomment>
        <translation>{path}がなくなっています。</translation>
    </message>
    <message>
        <source>{path} is on a disk that can only be read. Make it writable, or move OpenD to another disk, and try again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>{path}は読み取り専用のディスクにあります。書き込めるようにするか、OpenDを別のディスクに移動して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{path} is too large to be a device identity.</source>
        <extracomment>fixes.device</extracomment>
        <translation>{path}は、デバイス識別情報としては大きすぎます。</translation>
    </message>
    <message>
        <source>{path} is written for Python 2 (see line {line}). OpenD&apos;s SDK needs Python 3: convert the script first.</source>
        <extracomment>scripts.parsing</extracomment>
        <translation>{path}はPython 2用に書かれています（{line}行目を参照）。OpenDのSDKにはPython 3が必要です。先にスクリプトを変換してください。</translation>
    </message>
    <message>
        <source>{path} is written in GB18030, but Python takes it for {encoding} and stops at line {line}.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path}はGB18030で書かれていますが、Pythonは{encoding}とみなし、{line}行目で止まります。</translation>
    </message>
    <message>
        <source>{path} is written in a way that the wizard cannot change safely. Change it yourself.</source>
        <extracomment>scripts.patches.</extracomment>
        <translation>{path}は、ウィザードが安全に変更できない書き方になっています。ご自身で変更してください。</translation>
    </message>
    <message>
        <source>{path} is written in {encoding}, which has no “{character}”.</source>
        <extracomment>scripts.patches.</extracomment>
        <translation>{path}の文字コードは{encoding}で、「{character}」という文字がありません。</translation>
    </message>
    <message>
        <source>{path} may not be read by this user. Start the wizard as the user who runs OpenD.</source>
        <extracomment>opend.config</extracomment>
        <translation>現在のユーザーには{path}の読み取り権限がありません。OpenDを実行しているユーザーとしてウィザードを起動してください。</translation>
    </message>
    <message>
        <source>{path} or its folder is not there any more. Look again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>{path}またはそのフォルダーがなくなっています。もう一度調べてください。</translation>
    </message>
    <message>
        <source>{path} was not unpacked. {reason} {advice}</source>
        <extracomment>opend.appdata.flaws</extracomment>
        <translation>{path}は展開されませんでした。{reason}{advice}</translation>
    </message>
    <message>
        <source>{path}, and there is no such file</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>{path}（ファイルがありません）</translation>
    </message>
    <message>
        <source>{path}, line {line}, column {column}</source>
        <extracomment>checks.configuration, checks.script_places</extracomment>
        <translation>{path}の{line}行目、{column}列目</translation>
    </message>
    <message>
        <source>{path}, which OpenD does not look at</source>
        <extracomment>checks.home</extracomment>
        <translation>{path}（OpenDは参照しません）</translation>
    </message>
    <message>
        <source>{path}, which is not an ordinary file</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>{path}（通常のファイルではありません）</translation>
    </message>
    <message>
        <source>{path}, which is not there</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>{path}（存在しません）</translation>
    </message>
    <message>
        <source>{port} ({name} on {ip})</source>
        <extracomment>checks.ports</extracomment>
        <translation>{port}（{ip}の{name}）</translation>
    </message>
    <message>
        <source>{port} in OpenD.xml is no port, so OpenD&apos;s Telnet port cannot be reached.</source>
        <extracomment>opend.telnet</extracomment>
        <translation>OpenD.xmlの{port}はポートとして正しくないため、OpenDのTelnetポートに接続できません。</translation>
    </message>
    <message>
        <source>{port} is OpenD&apos;s own.</source>
        <extracomment>checks.ports</extracomment>
        <translation>{port}はOpenD自身が使用しています。</translation>
    </message>
    <message>
        <source>{port} is not a port number.</source>
        <extracomment>checks.ports</extracomment>
        <translation>{port}がポート番号になっていません。</translation>
    </message>
    <message>
        <source>{port} is switched off.</source>
        <extracomment>checks.ports</extracomment>
        <translation>{port}は無効に設定されています。</translation>
    </message>
    <message>
        <source>{port} {number} is free.</source>
        <extracomment>checks.ports</extracomment>
        <translation>{port} {number}は空いています。</translation>
    </message>
    <message>
        <source>{port} {number} is not taken.</source>
        <extracomment>checks.ports</extracomment>
        <translation>{port} {number}は使用されていません。</translation>
    </message>
    <message>
        <source>{port} {number} is taken by {program}.</source>
        <extracomment>checks.ports</extracomment>
        <translation>{port} {number}は{program}が使用しています。</translation>
    </message>
    <message>
        <source>{port} {number} is taken.</source>
        <extracomment>checks.ports</extracomment>
        <translation>{port} {number}は使用されています。</translation>
    </message>
    <message>
        <source>{program} (process {pid})</source>
        <extracomment>checks.ports</extracomment>
        <translation>{program}（プロセス{pid}）</translation>
    </message>
    <message>
        <source>{program} could not be run: {reason}.</source>
        <extracomment>machine.programs</extracomment>
        <translation>{program}を実行できませんでした：{reason}。</translation>
    </message>
    <message>
        <source>{program} did not end within {seconds} seconds.</source>
        <extracomment>machine.elevation, machine.programs</extracomment>
        <translation>{program}は{seconds}秒以内に終了しませんでした。</translation>
    </message>
    <message>
        <source>{program} is not a program of the system, so it is not run. Nothing was changed.</source>
        <extracomment>journal.running</extracomment>
        <translation>{program}はシステムのプログラムではないため、実行していません。何も変更していません。</translation>
    </message>
    <message>
        <source>{program} runs with rights that this user cannot take back, so it goes on (process {pid}).</source>
        <extracomment>machine.programs</extracomment>
        <translation>{program}は、現在のユーザーには終了できない権限で動いているため、動作を続けています（プロセス{pid}）。</translation>
    </message>
    <message>
        <source>{program} was left to itself.</source>
        <extracomment>machine.elevation</extracomment>
        <translation>{program}の終了を待たず、そのまま動かしています。</translation>
    </message>
    <message>
        <source>{program} was stopped.</source>
        <extracomment>machine.programs</extracomment>
        <translation>{program}を停止しました。</translation>
    </message>
    <message>
        <source>{same} the same, {missing} missing, {damaged} damaged</source>
        <extracomment>checks.own_data</extracomment>
        <translation>一致{same}個、不足{missing}個、破損{damaged}個</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>gui.widgets.rows, gui.widgets.timeline_picture</extracomment>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>{seconds} seconds apart</source>
        <extracomment>checks.state</extracomment>
        <translation>ずれは{seconds}秒</translation>
    </message>
    <message>
        <source>{seen} of {total} checks gave an answer.</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>{total}件中{seen}件のチェックで結果が得られました。</translation>
    </message>
    <message>
        <source>{size}, far more than a device identity needs</source>
        <extracomment>checks.device</extracomment>
        <translation>{size}（デバイス識別情報に必要なサイズを大きく超えています）</translation>
    </message>
    <message>
        <source>{state} · API port {port}</source>
        <extracomment>gui.describe</extracomment>
        <translation>{state} · APIポート{port}</translation>
    </message>
    <message>
        <source>{state} · API port {port} · account {account}</source>
        <extracomment>gui.describe</extracomment>
        <translation>{state} · APIポート{port} · アカウント{account}</translation>
    </message>
    <message>
        <source>{status}, in its own words: {sentence}</source>
        <extracomment>checks.questionnaire, checks.state</extracomment>
        <translation>{status}、OpenDの表示：{sentence}</translation>
    </message>
    <message>
        <source>{status}, logged in for quotes: {quotes}</source>
        <extracomment>checks.state</extracomment>
        <translation>{status}、相場情報へのログイン：{quotes}</translation>
    </message>
    <message>
        <source>{status}; it was not asked again, since that may void the code</source>
        <extracomment>checks.state</extracomment>
        <translation>{status}（コードが無効になるおそれがあるため、再度の問い合わせはしていません）</translation>
    </message>
    <message>
        <source>{taken} are open</source>
        <extracomment>checks.connections</extracomment>
        <translation>{taken}本を使用中</translation>
    </message>
    <message>
        <source>{taken} of the {most} connections that OpenD takes are in use.</source>
        <extracomment>checks.connections</extracomment>
        <translation>OpenDが受け付ける{most}本の接続のうち、{taken}本が使用中です。</translation>
    </message>
    <message>
        <source>{title} Nothing else changes.</source>
        <extracomment>fixes.script</extracomment>
        <translation>{title}ほかは何も変わりません。</translation>
    </message>
    <message>
        <source>{twice} Remove all but one of them in a text editor.</source>
        <extracomment>opend.config_edit</extracomment>
        <translation>{twice}テキストエディターで1つだけ残し、ほかは削除してください。</translation>
    </message>
    <message>
        <source>{user} may read them all</source>
        <extracomment>checks.ownership</extracomment>
        <translation>{user}がすべて読み取れること</translation>
    </message>
    <message>
        <source>{value}, from {name} in line {line}</source>
        <extracomment>checks.script_address</extracomment>
        <translation>{value}（{line}行目の{name}）</translation>
    </message>
    <message>
        <source>{value}, unless the environment says otherwise ({name})</source>
        <extracomment>checks.script_address</extracomment>
        <translation>{value}（環境変数{name}の指定がない場合）</translation>
    </message>
    <message>
        <source>{value}, without an end</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>{value}（回数の制限なし）</translation>
    </message>
    <message>
        <source>{version}, which does not know the universal account</source>
        <extracomment>checks.versions</extracomment>
        <translation>{version}、総合口座（ユニバーサルアカウント）に非対応</translation>
    </message>
    <message>
        <source>{what} ({path}, line {line})</source>
        <extracomment>checks.container</extracomment>
        <translation>{what}（{path}の{line}行目）</translation>
    </message>
    <message>
        <source>{what} after {seconds} s, measured {when}</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>{seconds}秒：{what}（測定日時：{when}）</translation>
    </message>
    <message>
        <source>{what} gave no answer within {seconds} seconds.</source>
        <extracomment>patience</extracomment>
        <translation>{what}は、{seconds}秒以内に結果が返りませんでした。</translation>
    </message>
    <message>
        <source>{who} does not notice that OpenD has hung up on it.</source>
        <extracomment>checks.connections</extracomment>
        <translation>{who}は、OpenDに切断されたことに気付いていません。</translation>
    </message>
    <message>
        <source>{why} Not everything that had been done by then could be taken back: {problem} The history offers to do that once more.</source>
        <extracomment>journal.safety</extracomment>
        <translation>{why}それまでに行った変更の一部を元に戻せませんでした：{problem}履歴から、もう一度元に戻す操作を行えます。</translation>
    </message>
    <message>
        <source>{why} So what it should take back is still in effect. If you go on, everything else is taken back, and this is left for you to type: {command}</source>
        <extracomment>journal.running</extracomment>
        <translation>{why}そのため、これで元に戻すはずだった変更は有効なままです。続行すると、ほかはすべて元に戻し、次のコマンドはご自身で入力していただくことになります：{command}</translation>
    </message>
    <message>
        <source>| {name} | {count} times | {files} |</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>| {name} | {count}回 | {files} |</translation>
    </message>
    <message>
        <source>“{command}” ended with status {status}.</source>
        <extracomment>journal.running</extracomment>
        <translation>「{command}」はステータス{status}で終了しました。</translation>
    </message>
    <message>
        <source>“{command}” ended with status {status}. Its last words: {output}</source>
        <extracomment>journal.running</extracomment>
        <translation>「{command}」はステータス{status}で終了しました。最後の出力：{output}</translation>
    </message>
    <message>
        <source>“{command}” ends OpenD itself, with all its connections. To end the conversation, closing it is enough.</source>
        <extracomment>scripts.rules.ending_opend</extracomment>
        <translation>「{command}」はOpenD自体を終了させ、すべての接続を切ります。通信を終えるだけなら、接続を閉じれば十分です。</translation>
    </message>
    <message>
        <source>“{line}”, logged in since {hours} hours</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>「{line}」、ログインから{hours}時間</translation>
    </message>
    <message>
        <source>“{line}”, {count} times</source>
        <extracomment>checks.versions</extracomment>
        <translation>「{line}」{count}回</translation>
    </message>
    <message>
        <source>“{name}” belongs to the user&apos;s own state.</source>
        <extracomment>opend.appdata.reading</extracomment>
        <translation>「{name}」はユーザー自身の状態を保存するファイルです。</translation>
    </message>
    <message>
        <source>“{name}” in it is not what it was when it was looked at.</source>
        <extracomment>opend.appdata.reading</extracomment>
        <translation>アーカイブ内の「{name}」が、確認したときから変わっています。</translation>
    </message>
    <message>
        <source>“{name}” in the archive does not name a file clearly. Nothing was unpacked.</source>
        <extracomment>journal.unpacking</extracomment>
        <translation>アーカイブ内の「{name}」は、ファイルを明確に示していません。何も展開していません。</translation>
    </message>
    <message>
        <source>“{name}” is compressed with method {method}, which is not unpacked here.</source>
        <extracomment>opend.appdata.zips</extracomment>
        <translation>「{name}」は方式{method}で圧縮されており、ここでは展開しません。</translation>
    </message>
    <message>
        <source>“{name}” is not the name of a setting.</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>「{name}」という設定項目はありません。</translation>
    </message>
    <message>
        <source>“{pair}” is not NAME=VALUE.</source>
        <extracomment>cli.mend</extracomment>
        <translation>「{pair}」はNAME=VALUEの形になっていません。</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <extracomment>gui.report</extracomment>
        <translation>開始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Go back and name a script</source>
        <extracomment>gui.widgets.why</extracomment>
        <translation>前に戻ってスクリプトを指定(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Interface or protocol number</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>インターフェースまたはプロトコル番号(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Language of the script</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>スクリプトの言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <extracomment>gui.widgets.link</extracomment>
        <translation>ページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Stop without a report</source>
        <extracomment>gui.report</extracomment>
        <translation>レポートを作らずに終了(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <extracomment>gui.report</extracomment>
        <translation>破棄(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Vendor report…</source>
        <extracomment>gui.captions</extracomment>
        <translation>提供元へのレポート(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;What happened, and when</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>起きたこととその時刻(&amp;W)</translation>
    </message>
    <message>
        <source>-no_monitor=1</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>-no_monitor=1</translation>
    </message>
    <message>
        <source>A Python on this computer has the vendor&apos;s SDK.</source>
        <extracomment>checks.languages</extracomment>
        <translation>このコンピューターのPythonに公式SDKがあります。</translation>
    </message>
    <message>
        <source>A Python script with several processes hangs</source>
        <extracomment>symptoms.q16_multiprocessing</extracomment>
        <translation>複数のプロセスを使うPythonスクリプトが止まる</translation>
    </message>
    <message>
        <source>A download that broke off, or a page of the site that was saved under the name of the package, looks like the package and is none. The vendor&apos;s servers refuse programs that are no browser, with a page or with error 403.</source>
        <extracomment>symptoms.x14_truncated_download</extracomment>
        <translation>途中で切れたダウンロードや、パッケージの名前で保存されたWebページは、見た目はパッケージでも中身は違います。提供元のサーバーは、ブラウザー以外のプログラムにはWebページやエラー403を返して拒否します。</translation>
    </message>
    <message>
        <source>A forked process is a copy without the SDK&apos;s threads: it waits for ever as soon as it uses OpenD. Python forks by default on Linux up to 3.13; from 3.14 on it uses forkserver there, and spawn on macOS since 3.8. Spawn works, and needs the main part below “if __name__ == &apos;__main__&apos;:”. Name your script to have it read.</source>
        <extracomment>symptoms.q16_multiprocessing</extracomment>
        <translation>forkされたプロセスは、SDKのスレッドを持たないコピーです。OpenDを使った時点で、終わらない待ち状態になります。LinuxのPythonは3.13まで既定でforkを使い、3.14からはforkserverを使います。macOSでは3.8からspawnです。spawnなら動作しますが、メイン部分を「if __name__ == &apos;__main__&apos;:」の下に置く必要があります。スクリプトを指定すると内容を確認できます。</translation>
    </message>
    <message>
        <source>A library of OpenD is missing</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenDのライブラリがない</translation>
    </message>
    <message>
        <source>A page was saved in place of the package</source>
        <extracomment>simulator.faults.update</extracomment>
        <translation>パッケージの代わりにWebページが保存された</translation>
    </message>
    <message>
        <source>A recording that was cut short has left OpenD&apos;s log level raised since {when}. Put it back with: {command}</source>
        <extracomment>report.as_bundle</extracomment>
        <translation>途中で終わった記録のために、{when}からOpenDのログレベルが上がったままです。次のコマンドで元に戻してください：{command}</translation>
    </message>
    <message>
        <source>A script asks OpenD in two processes, and the second one hangs for ever. Have the script looked at, let it start its processes in another way, and look again.</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>2つのプロセスからOpenDに問い合わせるスクリプトで、2つ目のプロセスが応答しないまま止まります。スクリプトを調べ、プロセスの起動方法を変えて、もう一度調べます。</translation>
    </message>
    <message>
        <source>A script does not notice that OpenD has hung up</source>
        <extracomment>simulator.faults.connections</extracomment>
        <translation>OpenDによる切断にスクリプトが気付かない</translation>
    </message>
    <message>
        <source>A script on another computer gets quotes and cannot trade: OpenD listens everywhere and has no key. Let it listen on one address with a key instead, and look again.</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>別のコンピューターのスクリプトで、相場情報は取得できますが取引ができません。OpenDがすべてのアドレスで待ち受けていて、鍵がないためです。1つのアドレスで鍵を使って待ち受けるように変更し、もう一度調べます。</translation>
    </message>
    <message>
        <source>A script stands still without an error, although OpenD runs and takes other programs. See what the script still waits on, have it stopped, and look again.</source>
        <extracomment>simulator.faults.connections</extracomment>
        <translation>OpenDは起動していてほかのプログラムは接続できるのに、スクリプトがエラーも出さずに止まっています。スクリプトが何を待ち続けているかを確認し、スクリプトを停止して、もう一度調べます。</translation>
    </message>
    <message>
        <source>A script tells OpenD to take the highest quotes back, and nothing happens. Have the script looked at, see how its command ends, and look again.</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>スクリプトがOpenDに最高位の相場権限の取り戻しを指示しますが、何も起こりません。スクリプトを調べ、コマンドの終わり方を確認して、もう一度調べます。</translation>
    </message>
    <message>
        <source>A script that speaks OpenD&apos;s protocol itself sends heartbeats.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>OpenDのプロトコルを直接使うスクリプトは、ハートビートを送信します。</translation>
    </message>
    <message>
        <source>A script that starts OpenD with these settings.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>この設定でOpenDを起動するスクリプトです。</translation>
    </message>
    <message>
        <source>A script works for two hours and then no more: each minute it opens a connection, and closes none. Have the script looked at, let it close what it opens, and look again.</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>スクリプトが2時間は動作し、その後は動作しなくなります。1分ごとに接続を開き、1つも閉じていないためです。スクリプトを調べ、開いた接続を閉じるように直して、もう一度調べます。</translation>
    </message>
    <message>
        <source>A second OpenD is given the same port</source>
        <extracomment>simulator.faults.twins</extracomment>
        <translation>2つ目のOpenDに同じポートが指定されている</translation>
    </message>
    <message>
        <source>A second program folder lies beside the first, and both are given the same port. See which settings collide, give this OpenD another port, and look again.</source>
        <extracomment>simulator.faults.twins</extracomment>
        <translation>1つ目のフォルダーの隣に2つ目のプログラムフォルダーがあり、両方に同じポートが指定されています。どの設定が衝突しているかを確認し、このOpenDに別のポートを割り当てて、もう一度調べます。</translation>
    </message>
    <message>
        <source>A short &amp;piece of code</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>短いコード例(&amp;P)</translation>
    </message>
    <message>
        <source>A short piece of code</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>短いコード例</translation>
    </message>
    <message>
        <source>A systemd unit that does not fit OpenD</source>
        <extracomment>simulator.faults.background</extracomment>
        <translation>OpenDに合わないsystemdユニット</translation>
    </message>
    <message>
        <source>A task that starts OpenD in {folder}, and again at most three times.</source>
        <extracomment>fixes.background</extracomment>
        <translation>{folder}のOpenDを起動し、終了した場合は最大3回まで再起動するタスクです。</translation>
    </message>
    <message>
        <source>A unit that starts OpenD in {folder}, and again at most 4 times in 6 hours.</source>
        <extracomment>fixes.background</extracomment>
        <translation>{folder}のOpenDを起動し、終了した場合は6時間に最大4回まで再起動するユニットです。</translation>
    </message>
    <message>
        <source>A web server answers in OpenD&apos;s place</source>
        <extracomment>simulator.faults.lookalikes</extracomment>
        <translation>OpenDの代わりにWebサーバーが応答する</translation>
    </message>
    <message>
        <source>API port of the second OpenD</source>
        <extracomment>fixes.twins</extracomment>
        <translation>2つ目のOpenDのAPIポート</translation>
    </message>
    <message>
        <source>Account and password in {path}</source>
        <extracomment>checks.background</extracomment>
        <translation>{path}のアカウントとパスワード</translation>
    </message>
    <message>
        <source>Account that OpenD remembers, as you type it at its login</source>
        <extracomment>fixes.background</extracomment>
        <translation>OpenDに保存されているアカウント（ログイン時に入力する形で）</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <extracomment>gui.widgets.script_row</extracomment>
        <translation>すべてのファイル（{pattern}）</translation>
    </message>
    <message>
        <source>An SDK is newer than OpenD {version}: OpenD may not know what it asks for.</source>
        <extracomment>checks.languages</extracomment>
        <translation>OpenD {version}より新しいSDKがあります。SDKが要求する機能がOpenDにないことがあります。</translation>
    </message>
    <message>
        <source>An agent that starts OpenD in {folder}, and again at most twice an hour.</source>
        <extracomment>fixes.background</extracomment>
        <translation>{folder}のOpenDを起動し、終了した場合は1時間に最大2回まで再起動するエージェントです。</translation>
    </message>
    <message>
        <source>An earlier recording had left {name} raised; it is put back.</source>
        <extracomment>cli.report, gui.reporting</extracomment>
        <translation>以前の記録で上げたままになっていた{name}を元に戻しました。</translation>
    </message>
    <message>
        <source>An order went wrong, and the vendor&apos;s engineers ask for the logs, into which OpenD writes only warnings. Raise the level, and look again; or record a whole report with “{command}”.</source>
        <extracomment>simulator.faults.engineers</extracomment>
        <translation>注文に問題が起き、提供元のエンジニアがログを必要としていますが、OpenD はログに警告しか書き込んでいません。レベルを上げて、もう一度調べてください。または「{command}」でレポート全体を記録してください。</translation>
    </message>
    <message>
        <source>An update failed once, but the program was replaced since.</source>
        <extracomment>checks.update</extracomment>
        <translation>過去に一度更新に失敗していますが、その後プログラムは置き換えられています。</translation>
    </message>
    <message>
        <source>Another program holds a file of OpenD</source>
        <extracomment>simulator.faults.update</extracomment>
        <translation>別のプログラムがOpenDのファイルを使用中である</translation>
    </message>
    <message>
        <source>Ask OpenD a&amp;gain now</source>
        <extracomment>gui.widgets.why</extracomment>
        <translation>今すぐOpenDにもう一度問い合わせる(&amp;G)</translation>
    </message>
    <message>
        <source>Begin the recording? [y/N]</source>
        <extracomment>cli.report</extracomment>
        <translation>記録を始めますか。[y/N]</translation>
    </message>
    <message>
        <source>Begin with this? [y/N]</source>
        <extracomment>cli.mend</extracomment>
        <translation>これを始めますか。[y/N]</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <extracomment>gui.report</extracomment>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Both lines were held for {seconds} s: OpenD did not mind silence for that long. It asks for a heartbeat within {interval} s all the same, so send one every {pace} s.</source>
        <extracomment>report.lifelines</extracomment>
        <translation>どちらの接続も{seconds}秒間維持されました。この時間内では、何も送信しなくてもOpenDは切断しませんでした。ただしOpenDは{interval}秒以内のハートビートを求めているため、{pace}秒ごとに1回送信してください。</translation>
    </message>
    <message>
        <source>Bring OpenD to the version of the SDK, from the vendor&apos;s site.</source>
        <extracomment>checks.languages</extracomment>
        <translation>公式サイトからOpenDをSDKと同じバージョンに更新してください。</translation>
    </message>
    <message>
        <source>By hand: sudo {command}</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>手動で行う場合：sudo {command}</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <extracomment>gui.widgets.report_form, gui.widgets.script_row</extracomment>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose an OpenD on the first page; the report is about that one.</source>
        <extracomment>gui.report</extracomment>
        <translation>最初のページでOpenDを選んでください。そのOpenDについてのレポートになります。</translation>
    </message>
    <message>
        <source>Close it, or start this computer again, and then update.</source>
        <extracomment>checks.update</extracomment>
        <translation>そのプログラムを閉じるか、このコンピューターを再起動してから、更新してください。</translation>
    </message>
    <message>
        <source>Copy the &amp;timeline</source>
        <extracomment>gui.widgets.timeline</extracomment>
        <translation>時系列をコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the program folder for a second OpenD, which listens on port {port}.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>ポート{port}で待ち受ける2つ目のOpenDのために、プログラムフォルダーをコピーします。</translation>
    </message>
    <message>
        <source>Copy {count} files ({size}) from {source} into {folder}.</source>
        <extracomment>steps</extracomment>
        <translation>{count}個のファイル（{size}）を{source}から{folder}にコピーします。</translation>
    </message>
    <message>
        <source>Delete it and download the package once more from the vendor&apos;s site, in a browser: other programs are often answered with a page instead of the file. Whole packages have some hundred megabytes; the vendor publishes no checksums to compare.</source>
        <extracomment>checks.downloads</extracomment>
        <translation>削除してから、公式サイトからブラウザーでパッケージをもう一度ダウンロードしてください。ブラウザー以外のプログラムには、ファイルの代わりにWebページが返されることがよくあります。完全なパッケージは数百メガバイトあります。照合用のチェックサムは公開されていません。</translation>
    </message>
    <message>
        <source>Do it in the p&amp;ractice</source>
        <extracomment>gui.widgets.practice_deed</extracomment>
        <translation>練習で実行(&amp;R)</translation>
    </message>
    <message>
        <source>Download the package for this system from the vendor&apos;s site, and name the file.</source>
        <extracomment>fixes.update</extracomment>
        <translation>このシステム用のパッケージを公式サイトからダウンロードし、そのファイルを指定してください。</translation>
    </message>
    <message>
        <source>Downloads of OpenD</source>
        <extracomment>checks.downloads</extracomment>
        <translation>ダウンロードしたOpenD</translation>
    </message>
    <message>
        <source>Drop the script here.</source>
        <extracomment>gui.widgets.script_row</extracomment>
        <translation>スクリプトをここにドロップしてください。</translation>
    </message>
    <message>
        <source>Each SDK has one protobuf beside it, which it cannot do without.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>各SDKには、欠かせないprotobufが1つ備わっています。</translation>
    </message>
    <message>
        <source>Each SDK that is installed has its protobuf.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>インストールされた各SDKには、protobufがあります。</translation>
    </message>
    <message>
        <source>Enable it: {command}</source>
        <extracomment>checks.background</extracomment>
        <translation>次のコマンドで有効にしてください：{command}</translation>
    </message>
    <message>
        <source>Encrypted scripts cannot connect, although OpenD and the scripts have the same key. See what kind of key it is and what OpenD&apos;s log says, have it rewritten, and look again.</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>OpenDとスクリプトの鍵は同じなのに、暗号化するスクリプトが接続できません。鍵の種類とOpenDのログを確認し、鍵を書き直して、もう一度調べます。</translation>
    </message>
    <message>
        <source>Encrypted scripts cannot connect, because OpenD may not open its own key file. See who may read it, have that put right, and look again.</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>OpenDが自分の鍵ファイルを開けないため、暗号化するスクリプトが接続できません。誰が読み取れるかを確認し、権限を直して、もう一度調べます。</translation>
    </message>
    <message>
        <source>Encrypted scripts cannot connect, because the key that OpenD.xml names has disappeared. Have a new key made in its place, and look again.</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>OpenD.xmlで指定された鍵がなくなったため、暗号化するスクリプトが接続できません。同じ場所に新しい鍵を作成し、もう一度調べます。</translation>
    </message>
    <message>
        <source>Every downloaded OpenD package on this computer is whole, as far as its first and last bytes tell.</source>
        <extracomment>checks.downloads</extracomment>
        <translation>このコンピューターにダウンロードされたOpenDのパッケージは、先頭と末尾のバイトで判断する限り、すべて完全です。</translation>
    </message>
    <message>
        <source>Every script needs the same key file from then on, also those on this computer.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>以後は、このコンピューター上のものも含め、すべてのスクリプトに同じ鍵ファイルが必要です。</translation>
    </message>
    <message>
        <source>Everything is fine. Checks made: {fine}; with nothing to look at here: {rest}</source>
        <extracomment>report.conclusion</extracomment>
        <translation>すべて正常です。行ったチェック：{fine}件、ここに対象がないもの：{rest}件</translation>
    </message>
    <message>
        <source>Files in the report</source>
        <extracomment>gui.widgets.report_preview</extracomment>
        <translation>レポートに含まれるファイル</translation>
    </message>
    <message>
        <source>Files in {folder}</source>
        <extracomment>checks.update</extracomment>
        <translation>{folder}のファイル</translation>
    </message>
    <message>
        <source>For now and then, in its folder: nohup ./OpenD -no_monitor=1 &amp; - it goes on when the terminal is closed, but nobody starts it again after a failure or a restart of this computer.</source>
        <extracomment>checks.background</extracomment>
        <translation>一時的に動かすには、OpenDのフォルダーで nohup ./OpenD -no_monitor=1 &amp; を実行します。ターミナルを閉じても動き続けますが、異常終了やこのコンピューターの再起動の後は、自動では起動しません。</translation>
    </message>
    <message>
        <source>Free on the disk of {folder}</source>
        <extracomment>checks.update</extracomment>
        <translation>{folder}があるディスクの空き容量</translation>
    </message>
    <message>
        <source>Give the task to Windows.</source>
        <extracomment>fixes.background</extracomment>
        <translation>タスクをWindowsに登録します。</translation>
    </message>
    <message>
        <source>Going on…</source>
        <extracomment>gui.report</extracomment>
        <translation>続行しています…</translation>
    </message>
    <message>
        <source>Have it started by itself.</source>
        <extracomment>fixes.background</extracomment>
        <translation>自動で起動するようにします。</translation>
    </message>
    <message>
        <source>Have systemd read the unit again.</source>
        <extracomment>fixes.systemd_unit</extracomment>
        <translation>systemdにユニットを再読み込みさせます。</translation>
    </message>
    <message>
        <source>Hold the &amp;line</source>
        <extracomment>gui.widgets.hold_panel</extracomment>
        <translation>接続を保持(&amp;L)</translation>
    </message>
    <message>
        <source>Hold the line</source>
        <extracomment>gui.widgets.hold_panel</extracomment>
        <translation>接続の保持</translation>
    </message>
    <message>
        <source>Hold two connections for a while, with and without heartbeats.</source>
        <extracomment>trial</extracomment>
        <translation>ハートビートありとなしの2本の接続を、しばらく保持してください。</translation>
    </message>
    <message>
        <source>How OpenD is kept running now (process {pid})</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenDの現在の動作方法（プロセス{pid}）</translation>
    </message>
    <message>
        <source>I want OpenD to run in the background, also after a restart</source>
        <extracomment>symptoms.q21_in_background</extracomment>
        <translation>再起動後も含め、OpenDをバックグラウンドで動かしたい</translation>
    </message>
    <message>
        <source>I want two OpenDs, with two accounts, on one computer</source>
        <extracomment>symptoms.q17_two_opends</extracomment>
        <translation>1台のコンピューターで2つのアカウントのOpenDを2つ動かしたい</translation>
    </message>
    <message>
        <source>In the report ({size})</source>
        <extracomment>gui.widgets.report_preview</extracomment>
        <translation>レポートの内容（{size}）</translation>
    </message>
    <message>
        <source>In the report ({size}):</source>
        <extracomment>report.as_bundle</extracomment>
        <translation>レポートの内容（{size}）：</translation>
    </message>
    <message>
        <source>Install Apple&apos;s translator in a terminal: softwareupdate --install-rosetta</source>
        <extracomment>checks.program_file</extracomment>
        <translation>ターミナルでAppleの変換ソフトをインストールしてください：softwareupdate --install-rosetta</translation>
    </message>
    <message>
        <source>Install the vendor&apos;s SDK, {package}.</source>
        <extracomment>fixes.sdk</extracomment>
        <translation>公式SDK（{package}）をインストールします。</translation>
    </message>
    <message>
        <source>Install {package} for {python}, in a terminal.</source>
        <extracomment>fixes.sdk</extracomment>
        <translation>ターミナルで、{python}に{package}をインストールしてください。</translation>
    </message>
    <message>
        <source>Installed packages</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>インストール済みのパッケージ</translation>
    </message>
    <message>
        <source>It cannot be shown here. Open the file in a browser.</source>
        <extracomment>gui.widgets.picture</extracomment>
        <translation>ここには表示できません。ファイルをブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>It has &amp;happened</source>
        <extracomment>gui.report</extracomment>
        <translation>問題が起きました(&amp;H)</translation>
    </message>
    <message>
        <source>It is not known whether this ran, so it was taken back too, by {back}: {command}</source>
        <extracomment>journal.history</extracomment>
        <translation>これが実行されたかどうか不明なため、{back}を実行してこれも元に戻しました：{command}</translation>
    </message>
    <message>
        <source>It is not known whether this ran; taking it back runs {back}: {command}</source>
        <extracomment>journal.history</extracomment>
        <translation>これが実行されたかどうかは不明です。元に戻す場合は{back}を実行します：{command}</translation>
    </message>
    <message>
        <source>Leave &amp;it out</source>
        <extracomment>gui.widgets.script_row</extracomment>
        <translation>対象から外す(&amp;I)</translation>
    </message>
    <message>
        <source>Let Windows start OpenD when you log in, and keep it running.</source>
        <extracomment>fixes.background</extracomment>
        <translation>Windowsへのログイン時にOpenDを起動し、動作を維持するようにします。</translation>
    </message>
    <message>
        <source>Let launchd start OpenD when you log in, and keep it running.</source>
        <extracomment>fixes.background</extracomment>
        <translation>ログイン時にlaunchdがOpenDを起動し、動作を維持するようにします。</translation>
    </message>
    <message>
        <source>Let systemd start OpenD and keep it running.</source>
        <extracomment>fixes.background</extracomment>
        <translation>systemdがOpenDを起動し、動作を維持するようにします。</translation>
    </message>
    <message>
        <source>Let systemd start {name} by itself.</source>
        <extracomment>fixes.background</extracomment>
        <translation>systemdが{name}を自動で起動するようにします。</translation>
    </message>
    <message>
        <source>Let the SDK write {path} again.</source>
        <extracomment>fixes.sdk</extracomment>
        <translation>SDKが再び{path}に書き込めるようにします。</translation>
    </message>
    <message>
        <source>Let the owner replace the files in {folder}.</source>
        <extracomment>fixes.update</extracomment>
        <translation>{folder}のファイルを所有者が置き換えられるようにします。</translation>
    </message>
    <message>
        <source>Let the trouble happen now, and say when it has happened.</source>
        <extracomment>report.bundle.recording</extracomment>
        <translation>問題を再現し、起きたらお知らせください。</translation>
    </message>
    <message>
        <source>Let the units of {user} run while {user} is not logged in.</source>
        <extracomment>fixes.background</extracomment>
        <translation>{user}がログインしていない間も、{user}のユニットが動くようにします。</translation>
    </message>
    <message>
        <source>Lingering of the user {user}</source>
        <extracomment>checks.background</extracomment>
        <translation>ユーザー{user}のlinger設定</translation>
    </message>
    <message>
        <source>Look at a Python script of yours too? It is read, never run. You can also drop it here.</source>
        <extracomment>gui.widgets.script_row</extracomment>
        <translation>お使いのPythonスクリプトも調べますか。読み取るだけで、実行はしません。ここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Look at the front page</source>
        <extracomment>gui.widgets.report_preview</extracomment>
        <translation>表紙を確認</translation>
    </message>
    <message>
        <source>Look into it before you hand it over.</source>
        <extracomment>gui.report</extracomment>
        <translation>渡す前に内容をご確認ください。</translation>
    </message>
    <message>
        <source>Make room on this disk: old logs of OpenD and old downloads are the first that can go.</source>
        <extracomment>checks.update</extracomment>
        <translation>このディスクの空き容量を確保してください。OpenDの古いログや古いダウンロードファイルから削除するとよいでしょう。</translation>
    </message>
    <message>
        <source>Make settings for a second OpenD, which listens on port {port}.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>ポート{port}で待ち受ける2つ目のOpenDの設定を作成します。</translation>
    </message>
    <message>
        <source>Make the report of what was recorded so far? [y/N]</source>
        <extracomment>cli.report</extracomment>
        <translation>ここまでの記録でレポートを作成しますか。[y/N]</translation>
    </message>
    <message>
        <source>Mend the unit {name}.</source>
        <extracomment>fixes.systemd_unit</extracomment>
        <translation>ユニット{name}を修正します。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>分</translation>
    </message>
    <message>
        <source>Name it in the window, below the symptom, or in the terminal with --script. It is read and never run.</source>
        <extracomment>checks.script_reading</extracomment>
        <translation>ウィンドウでは症状の下で、ターミナルでは--scriptで指定してください。読み取るだけで、実行はしません。</translation>
    </message>
    <message>
        <source>Name the file of the new package, for instance {path}</source>
        <extracomment>fixes.update</extracomment>
        <translation>新しいパッケージのファイルを指定してください。例：{path}</translation>
    </message>
    <message>
        <source>Name your account too: without it OpenD asks for one when it starts, and in the background nobody answers.</source>
        <extracomment>fixes.background</extracomment>
        <translation>アカウントも指定してください。指定しないと、OpenDは起動時にアカウントの入力を求めますが、バックグラウンドでは入力する人がいません。</translation>
    </message>
    <message>
        <source>New processes do not run the script&apos;s main part again.</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>新しいプロセスは、スクリプトのメイン部分を再び実行しません。</translation>
    </message>
    <message>
        <source>No Python on this computer has the vendor&apos;s SDK.</source>
        <extracomment>checks.languages</extracomment>
        <translation>このコンピューターのどのPythonにも公式SDKがありません。</translation>
    </message>
    <message>
        <source>No Python was found on this computer, so it is not known what the script is run with.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>このコンピューターでPythonが見つからないため、スクリプトが何で実行されるのか分かりません。</translation>
    </message>
    <message>
        <source>No SDK here is newer than OpenD {version}.</source>
        <extracomment>checks.languages</extracomment>
        <translation>OpenD {version}より新しいSDKはありません。</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address.</source>
        <extracomment>cli.waiting, gui.widgets.link</extracomment>
        <translation>ブラウザーを開けませんでした。アドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>No other package stands in for the vendor&apos;s SDK.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>公式SDKの代わりに入っている別のパッケージはありません。</translation>
    </message>
    <message>
        <source>No other program has files of OpenD&apos;s folder open.</source>
        <extracomment>checks.update</extracomment>
        <translation>OpenDのフォルダーにあるファイルを開いているほかのプログラムはありません。</translation>
    </message>
    <message>
        <source>No other program holds OpenD&apos;s files.</source>
        <extracomment>checks.update</extracomment>
        <translation>OpenDのファイルを使用中のほかのプログラムはありません。</translation>
    </message>
    <message>
        <source>No package of the same name stands in for the vendor&apos;s SDK.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>公式SDKの代わりに同じ名前の別のパッケージが入っていることはありません。</translation>
    </message>
    <message>
        <source>No password is written into the script.</source>
        <extracomment>checks.script_secrets</extracomment>
        <translation>スクリプトにパスワードは書かれていません。</translation>
    </message>
    <message>
        <source>No recording has left the log level raised.</source>
        <extracomment>cli.report</extracomment>
        <translation>記録のために上げたままになっているログレベルはありません。</translation>
    </message>
    <message>
        <source>No script can connect any more, although OpenD runs and is logged in. See who holds its 128 connections, have that program stopped, and look again.</source>
        <extracomment>simulator.faults.connections</extracomment>
        <translation>OpenDは起動してログイン済みなのに、どのスクリプトも接続できなくなりました。128本の接続を何が使っているかを確認し、そのプログラムを停止して、もう一度調べます。</translation>
    </message>
    <message>
        <source>No secrets were found in it.</source>
        <extracomment>report.as_bundle</extracomment>
        <translation>機密情報は見つかりませんでした。</translation>
    </message>
    <message>
        <source>No systemd unit starts this OpenD.</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>このOpenDを起動するsystemdユニットはありません。</translation>
    </message>
    <message>
        <source>No two OpenDs are given the same port.</source>
        <extracomment>checks.twins</extracomment>
        <translation>複数のOpenDに同じポートは設定されていません。</translation>
    </message>
    <message>
        <source>No two OpenDs on this computer are given the same port.</source>
        <extracomment>checks.twins</extracomment>
        <translation>このコンピューターの複数のOpenDに、同じポートは設定されていません。</translation>
    </message>
    <message>
        <source>No two OpenDs on this computer write into the same folders.</source>
        <extracomment>checks.twins</extracomment>
        <translation>このコンピューターの複数のOpenDが、同じフォルダーに書き込むことはありません。</translation>
    </message>
    <message>
        <source>Not checked, since what they look at is not there: {count}</source>
        <extracomment>gui.pages.cause_rest</extracomment>
        <translation>対象がないためチェックしなかった項目：{count}件</translation>
    </message>
    <message>
        <source>Not checked, since what they look at is not there: {count}. Name a symptom to see why.</source>
        <extracomment>report.text_findings</extracomment>
        <translation>対象がないためチェックしなかった項目：{count}件。理由を見るには症状を指定してください。</translation>
    </message>
    <message>
        <source>Nothing else answers on port {port}.</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>ポート{port}でほかのものは応答していません。</translation>
    </message>
    <message>
        <source>Nothing is missing for mounting the AppImage.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>AppImageのマウントに必要なものはそろっています。</translation>
    </message>
    <message>
        <source>Nothing shows that OpenD remembers a login: in the background nobody could type the password.</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenDにログインが保存されている形跡がありません。バックグラウンドでは、パスワードを入力できる人がいません。</translation>
    </message>
    <message>
        <source>Nothing was measured: a line did not come about, or it was stopped.</source>
        <extracomment>report.lifelines</extracomment>
        <translation>何も測定できませんでした。接続できなかったか、途中で中止されました。</translation>
    </message>
    <message>
        <source>Now it is your turn:</source>
        <extracomment>cli.waiting</extracomment>
        <translation>ここからはご自身での操作が必要です：</translation>
    </message>
    <message>
        <source>On macOS replace the whole OpenD.app by the new one, and keep OpenD.xml.</source>
        <extracomment>fixes.update</extracomment>
        <translation>macOSでは、OpenD.app全体を新しいものに置き換え、OpenD.xmlは残してください。</translation>
    </message>
    <message>
        <source>Once nothing stands in its way any more, start OpenD again: that line is of its last start.</source>
        <extracomment>checks.last_words</extracomment>
        <translation>妨げがなくなったら、OpenDを起動し直してください。この記録は前回の起動のものです。</translation>
    </message>
    <message>
        <source>One OpenD runs, and a second one is wanted for another account. Have settings made for it with ports of its own, and look again.</source>
        <extracomment>simulator.faults.twins</extracomment>
        <translation>OpenDが1つ動いていて、別のアカウント用に2つ目が必要です。専用のポートを持つ設定を作成し、もう一度調べます。</translation>
    </message>
    <message>
        <source>One script holds all connections</source>
        <extracomment>simulator.faults.connections</extracomment>
        <translation>1つのスクリプトがすべての接続を占有している</translation>
    </message>
    <message>
        <source>Only Linux has its home in the practice&apos;s folder.</source>
        <extracomment>simulator.faults.update</extracomment>
        <translation>練習用フォルダー内にホームを置けるのはLinuxだけです。</translation>
    </message>
    <message>
        <source>Open this page in your browser? [y/N]</source>
        <extracomment>cli.waiting</extracomment>
        <translation>このページをブラウザーで開きますか。[y/N]</translation>
    </message>
    <message>
        <source>OpenD asks for a code at every start, because files that it must write belong to root since a start with sudo. Have them given to their user, and look again.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>書き込みが必要なファイルが、sudoで起動して以来rootの所有になっているため、OpenDが起動のたびにコードを求めます。所有者を本来のユーザーに戻し、もう一度調べます。</translation>
    </message>
    <message>
        <source>OpenD can log in without anybody typing something.</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenDは、人が何も入力しなくてもログインできます。</translation>
    </message>
    <message>
        <source>OpenD cannot make its data folder, because the home of its user does not exist. Have the home made, and look again.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenDのユーザーのホームフォルダーが存在しないため、データフォルダーを作成できません。ホームフォルダーを作成し、もう一度調べます。</translation>
    </message>
    <message>
        <source>OpenD does not start, because a library that belongs beside it is gone. See which one it is and where it comes from.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenDの隣にあるはずのライブラリがなくなったため、OpenDが起動しません。どのライブラリか、どこから入手するかを確認します。</translation>
    </message>
    <message>
        <source>OpenD dropped even the line with heartbeats, after {seconds} s. Something else ends connections here.</source>
        <extracomment>report.lifelines</extracomment>
        <translation>OpenDは、ハートビートを送信している接続も{seconds}秒後に切断しました。接続を終わらせている原因は別にあります。</translation>
    </message>
    <message>
        <source>OpenD ended at its login, and its log says that there was a trouble with the network. See what on this computer can stand between OpenD and its servers, and why haste makes it worse.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenDがログイン時に終了し、ログにはネットワークに問題があったと記録されています。このコンピューターでOpenDとサーバーの間を妨げうるものと、急ぐと悪化する理由を確認します。</translation>
    </message>
    <message>
        <source>OpenD ends and replaces its program. Scripts lose their connection. This cannot be undone.</source>
        <extracomment>fixes.update</extracomment>
        <translation>OpenDは終了してプログラムを置き換えます。スクリプトの接続は切れます。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>OpenD finds account and password in its file.</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenDの設定ファイルに、アカウントとパスワードがあります。</translation>
    </message>
    <message>
        <source>OpenD finds no configuration, because Docker made an empty folder where the file belongs. Have the folder removed, then a small file written, and look again.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>ファイルがあるべき場所にDockerが空のフォルダーを作成したため、OpenDが設定を見つけられません。フォルダーを削除してから小さな設定ファイルを書き込み、もう一度調べます。</translation>
    </message>
    <message>
        <source>OpenD hung up on the silent line after {seconds} s and kept the one that sent a heartbeat every {pace} s. A program of your own has to send KeepAlive that often.</source>
        <extracomment>report.lifelines</extracomment>
        <translation>OpenDは、何も送信しない接続を{seconds}秒後に切断し、{pace}秒ごとにハートビートを送信した接続は維持しました。自作のプログラムでは、この間隔でKeepAliveを送信する必要があります。</translation>
    </message>
    <message>
        <source>OpenD is made for another processor</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenDが別のプロセッサー用である</translation>
    </message>
    <message>
        <source>OpenD is not ready, so it is not told to update itself: it might take that for a password.</source>
        <extracomment>fixes.update</extracomment>
        <translation>OpenDの準備ができていないため、更新のコマンドは送りません。パスワードの入力と受け取られるおそれがあります。</translation>
    </message>
    <message>
        <source>OpenD is not started by this, because logins are rationed. Close the one that runs now, if any, and start it once: {command}</source>
        <extracomment>fixes.background</extracomment>
        <translation>ログインの回数には制限があるため、この操作ではOpenDは起動されません。動作中のOpenDがあれば終了し、次のコマンドで一度起動してください：{command}</translation>
    </message>
    <message>
        <source>OpenD is not started in its own folder and does not find its files</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>OpenDが自身のフォルダーで起動されないため、必要なファイルを見つけられません</translation>
    </message>
    <message>
        <source>OpenD is started with the computer, before anybody logs in.</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenDは、誰かがログインする前に、コンピューターとともに起動します。</translation>
    </message>
    <message>
        <source>OpenD is to run in a container, and the vendor offers no image for it. Have a compose file saved that walks around the known traps, and look again.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenDをコンテナーで動かしたいのに、公式のイメージがありません。既知の落とし穴を避けたcomposeファイルを保存し、もう一度調べます。</translation>
    </message>
    <message>
        <source>OpenD is well, and you want to use it from a language that the vendor has no SDK for. Save the small example of its protocol, run it, and look again.</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>OpenDは正常で、公式SDKのない言語から使いたい場合です。プロトコルの小さなサンプルを保存して実行し、もう一度調べます。</translation>
    </message>
    <message>
        <source>OpenD is well, but a script cannot connect: it asks at another port than OpenD&apos;s. Have the script looked at, give it the right port, and look again.</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>OpenDは正常ですが、スクリプトがOpenDとは違うポートに接続しようとするため、接続できません。スクリプトを調べ、正しいポートに直して、もう一度調べます。</translation>
    </message>
    <message>
        <source>OpenD itself is not started again by this: the unit holds from its next start on.</source>
        <extracomment>fixes.systemd_unit</extracomment>
        <translation>この操作でOpenD自体が再起動されることはありません。変更は、OpenDの次回の起動から有効になります。</translation>
    </message>
    <message>
        <source>OpenD keeps a connection that is silent.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>OpenDは、何も送信しない接続も維持します。</translation>
    </message>
    <message>
        <source>OpenD keeps a connection that sends heartbeats.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>OpenDは、ハートビートを送信する接続を維持します。</translation>
    </message>
    <message>
        <source>OpenD may not be run</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenDに実行権限がない</translation>
    </message>
    <message>
        <source>OpenD may not read its key</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>OpenDが自分の鍵を読み取れない</translation>
    </message>
    <message>
        <source>OpenD may not write into its data folder</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>OpenDがデータフォルダーに書き込めません</translation>
    </message>
    <message>
        <source>OpenD must not be running meanwhile. Files that only the old version had stay.</source>
        <extracomment>fixes.update</extracomment>
        <translation>この作業中はOpenDを動かさないでください。古いバージョンにしかなかったファイルは残ります。</translation>
    </message>
    <message>
        <source>OpenD refused trade calls before it had its key; now both sides need it.</source>
        <extracomment>checks.listening</extracomment>
        <translation>鍵を設定する前に、OpenDは取引API呼び出しを拒否していました。現在は双方に鍵が必要です。</translation>
    </message>
    <message>
        <source>OpenD runs &amp;again</source>
        <extracomment>gui.report</extracomment>
        <translation>OpenDを起動し直しました(&amp;A)</translation>
    </message>
    <message>
        <source>OpenD runs only as long as somebody has started it by hand.</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenDは、手動で起動したときしか動きません。</translation>
    </message>
    <message>
        <source>OpenD runs only because somebody started it</source>
        <extracomment>simulator.faults.background</extracomment>
        <translation>手動で起動したときしかOpenDが動かない</translation>
    </message>
    <message>
        <source>OpenD runs with the memory there is.</source>
        <extracomment>checks.memory</extracomment>
        <translation>OpenDは現在のメモリで動作しています。</translation>
    </message>
    <message>
        <source>OpenD runs, but after a restart of this computer nobody would start it. See how it is kept running now, let systemd do it, and look again.</source>
        <extracomment>simulator.faults.background</extracomment>
        <translation>OpenDは起動していますが、このコンピューターを再起動すると自動では起動しません。現在どのように動いているかを確認し、systemdに任せるように変更して、もう一度調べます。</translation>
    </message>
    <message>
        <source>OpenD seems to remember a login.</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenDにログインが保存されているようです。</translation>
    </message>
    <message>
        <source>OpenD starts a second process that watches the first; systemd loses sight of both unless -no_monitor=1 is given. It must be started in its own folder, its home must be writable, and restarts need long pauses and a limit in the section [Unit], because the vendor rations logins.</source>
        <extracomment>symptoms.x07_systemd_unit</extracomment>
        <translation>OpenDは、最初のプロセスを監視する2つ目のプロセスを起動します。-no_monitor=1を指定しないと、systemdは両方を見失います。OpenD自身のフォルダーで起動し、ホームフォルダーに書き込めるようにする必要があります。また、提供元がログイン回数を制限しているため、再起動には長い間隔と、[Unit]セクションでの上限が必要です。</translation>
    </message>
    <message>
        <source>OpenD starts a second process, and systemd takes the first one&apos;s end for OpenD&apos;s</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>OpenDが2つ目のプロセスを起動するため、systemdは最初のプロセスの終了をOpenDの終了とみなします</translation>
    </message>
    <message>
        <source>OpenD starts only when {user} logs in, and ends when {user} logs out.</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenDは{user}がログインしたときにだけ起動し、{user}がログアウトすると終了します。</translation>
    </message>
    <message>
        <source>OpenD waits for a phone code, and each new connection may void it. Hold the line afterwards.</source>
        <extracomment>facts.reach</extracomment>
        <translation>OpenDはSMS認証コードを待っています。新しい接続があるたびにコードが無効になるおそれがあるため、接続の保持はその後で行ってください。</translation>
    </message>
    <message>
        <source>OpenD was started often in the last hours, and that comes first.</source>
        <extracomment>checks.network</extracomment>
        <translation>OpenDは直近の数時間に何度も起動されています。先にそちらを解決してください。</translation>
    </message>
    <message>
        <source>OpenD with a window is updated by the installer in the new package.</source>
        <extracomment>fixes.update</extracomment>
        <translation>GUI版 OpenDは、新しいパッケージのインストーラーで更新します。</translation>
    </message>
    <message>
        <source>OpenD with a window needs a desktop to run on; in the background runs the command line edition.</source>
        <extracomment>checks.background</extracomment>
        <translation>GUI版 OpenDの実行にはデスクトップが必要です。バックグラウンドで動くのはコマンドライン OpenDです。</translation>
    </message>
    <message>
        <source>OpenD with a window runs only once on a computer; for two accounts use the command line edition.</source>
        <extracomment>checks.twins</extracomment>
        <translation>GUI版 OpenDは1台のコンピューターで1つしか実行できません。2つのアカウントを使う場合は、コマンドライン OpenDをご利用ください。</translation>
    </message>
    <message>
        <source>OpenD would ask for account and password, and in the background nobody answers.</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenDはアカウントとパスワードを尋ねますが、バックグラウンドでは入力する人がいません。</translation>
    </message>
    <message>
        <source>OpenD writes a new log at each start and never removes one. Most room goes to logs at level debug, to the Python SDK, which writes its own whatever log_level says, and to the output of an OpenD started with -console=0, which redraws its prompt without end.</source>
        <extracomment>symptoms.x10_log_folder_full</extracomment>
        <translation>OpenDは起動のたびに新しいログを書き、古いログは削除しません。容量を最も使うのは、debugレベルのログ、log_levelに関係なく独自のログを書くPython SDK、そして-console=0で起動したOpenDの出力です。この場合、プロンプトが際限なく再描画されます。</translation>
    </message>
    <message>
        <source>OpenD&apos;s Telnet port is off, so it cannot be told to update itself.</source>
        <extracomment>fixes.update</extracomment>
        <translation>OpenDのTelnetポートが無効なため、更新のコマンドを送れません。</translation>
    </message>
    <message>
        <source>OpenD&apos;s files may be replaced.</source>
        <extracomment>checks.update</extracomment>
        <translation>OpenDのファイルは置き換えられます。</translation>
    </message>
    <message>
        <source>OpenD&apos;s last start did not end because a server could not be started.</source>
        <extracomment>checks.last_words</extracomment>
        <translation>OpenDの前回の起動で、サーバーを起動できないという失敗は起きていません。</translation>
    </message>
    <message>
        <source>OpenD&apos;s last start did not end for want of its own data.</source>
        <extracomment>checks.last_words</extracomment>
        <translation>OpenDの前回の起動で、自身のデータがないという失敗は起きていません。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log does not say so of its last start.</source>
        <extracomment>checks.last_words</extracomment>
        <translation>OpenDのログでは、前回の起動にその記録はありません。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log says that its own data was missing.</source>
        <extracomment>checks.last_words</extracomment>
        <translation>OpenDのログに、自身のデータがなかったと記録されています。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log says that one of its servers could not be started.</source>
        <extracomment>checks.last_words</extracomment>
        <translation>OpenDのログに、サーバーの1つを起動できなかったと記録されています。</translation>
    </message>
    <message>
        <source>OpenD&apos;s login went well over the container&apos;s own network.</source>
        <extracomment>checks.container</extracomment>
        <translation>コンテナー専用のネットワークで、OpenDのログインに成功しました。</translation>
    </message>
    <message>
        <source>OpenD&apos;s logs do not fill the disk.</source>
        <extracomment>checks.log_room</extracomment>
        <translation>OpenDのログはディスクを圧迫していません。</translation>
    </message>
    <message>
        <source>OpenD&apos;s logs fill the disk</source>
        <extracomment>symptoms.x10_log_folder_full</extracomment>
        <translation>OpenDのログでディスクがいっぱいになる</translation>
    </message>
    <message>
        <source>OpenD&apos;s logs take {total}, and the disk has {free} left.</source>
        <extracomment>checks.log_room</extracomment>
        <translation>OpenDのログの容量は{total}、ディスクの空き容量は{free}です。</translation>
    </message>
    <message>
        <source>OpenD&apos;s logs take {total}.</source>
        <extracomment>checks.log_room</extracomment>
        <translation>OpenDのログの容量は{total}です。</translation>
    </message>
    <message>
        <source>OpenD&apos;s logs tell of no update that failed.</source>
        <extracomment>checks.update</extracomment>
        <translation>OpenDのログに、更新の失敗は記録されていません。</translation>
    </message>
    <message>
        <source>OpenD&apos;s own logs (GTWLog)</source>
        <extracomment>checks.log_room</extracomment>
        <translation>OpenD自身のログ（GTWLog）</translation>
    </message>
    <message>
        <source>OpenD&apos;s terminal has no size: it would drop a code that has to be typed one day.</source>
        <extracomment>checks.container</extracomment>
        <translation>OpenDのターミナルにサイズが設定されていません。コードの入力が必要になったとき、入力が捨てられます。</translation>
    </message>
    <message>
        <source>OpenD&apos;s updater cannot replace files that another program holds open, that this user may not write, or for which there is no room. Whoever stands in the way is named here. A new package from the vendor&apos;s site can also be unpacked over the old program: OpenD.xml and the data folder stay.</source>
        <extracomment>symptoms.q19_update_failed</extracomment>
        <translation>別のプログラムが開いているファイル、このユーザーが書き込めないファイル、空き容量の足りないファイルは、OpenDのアップデーターが置き換えられません。何が妨げているかをここに示します。公式サイトの新しいパッケージを古いプログラムに上書き展開することもできます。OpenD.xmlとデータフォルダーはそのまま残ります。</translation>
    </message>
    <message>
        <source>OpenD&apos;s updater may not replace {count} of its files.</source>
        <extracomment>checks.update</extracomment>
        <translation>OpenDの更新プログラムは、{count}個のファイルを置き換えられません。</translation>
    </message>
    <message>
        <source>OpenD&apos;s updater may not replace {path}.</source>
        <extracomment>checks.update</extracomment>
        <translation>OpenDの更新プログラムは、{path}を置き換えられません。</translation>
    </message>
    <message>
        <source>OpenD&apos;s window closes by itself a moment after it was started. See what its log says last, and which edition has no such trouble.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenDのウィンドウが、起動した直後にひとりでに閉じます。ログの最後の記録と、この問題のないエディションを確認します。</translation>
    </message>
    <message>
        <source>OpenD&apos;s window does not start, because this system lacks the library that mounts AppImages. See which package brings it here, have a starter written that needs none, and look again.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>AppImageをマウントするためのライブラリがこのシステムにないため、OpenDのウィンドウが起動しません。どのパッケージに含まれるかを確認し、それを必要としない起動スクリプトを作成して、もう一度調べます。</translation>
    </message>
    <message>
        <source>OpenD.xml is a folder</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenD.xmlがフォルダーになっている</translation>
    </message>
    <message>
        <source>Permission was not given, so this was not run: {command}</source>
        <extracomment>journal.running</extracomment>
        <translation>許可が得られなかったため、次のコマンドは実行していません：{command}</translation>
    </message>
    <message>
        <source>Permissions in {folder}</source>
        <extracomment>checks.update</extracomment>
        <translation>{folder}のアクセス権</translation>
    </message>
    <message>
        <source>Press Enter when it is done, or Ctrl+C to stop.</source>
        <extracomment>cli.report</extracomment>
        <translation>完了したらEnterキーを押してください。中止するにはCtrl+Cを押します。</translation>
    </message>
    <message>
        <source>Process {pid} may not be looked at by this user.</source>
        <extracomment>machine.keepers</extracomment>
        <translation>現在のユーザーには、プロセス{pid}を確認する権限がありません。</translation>
    </message>
    <message>
        <source>Put the vendor&apos;s SDK in the place of “{name}”.</source>
        <extracomment>fixes.sdk</extracomment>
        <translation>「{name}」を公式SDKに置き換えます。</translation>
    </message>
    <message>
        <source>Python 3.11</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>Python 3.11</translation>
    </message>
    <message>
        <source>Python does not fork by itself on this system.</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>このシステムでは、Pythonは既定ではforkを使いません。</translation>
    </message>
    <message>
        <source>Python is one of five languages with an SDK of the vendor&apos;s; any other speaks the protocol itself.</source>
        <extracomment>checks.languages</extracomment>
        <translation>公式SDKのある言語は、Pythonを含めて5つです。ほかの言語からは、プロトコルを直接使います。</translation>
    </message>
    <message>
        <source>Python scripts ({pattern})</source>
        <extracomment>gui.widgets.script_row</extracomment>
        <translation>Pythonスクリプト（{pattern}）</translation>
    </message>
    <message>
        <source>Record it while I let it happen &amp;once more</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>問題をもう一度起こして記録する(&amp;O)</translation>
    </message>
    <message>
        <source>Remove the package “{name}” from {python}, in a terminal.</source>
        <extracomment>fixes.sdk</extracomment>
        <translation>ターミナルで、{python}からパッケージ「{name}」を削除してください。</translation>
    </message>
    <message>
        <source>Report for the vendor&apos;s engineers</source>
        <extracomment>gui.report</extracomment>
        <translation>提供元のエンジニア向けレポート</translation>
    </message>
    <message>
        <source>Restart={restart} after {seconds} seconds</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>Restart={restart}、間隔は{seconds}秒</translation>
    </message>
    <message>
        <source>Run it with Python when you need it: {path}</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>必要なときに、Pythonで実行してください：{path}</translation>
    </message>
    <message>
        <source>Run it: python3 &apos;{path}&apos;. It is meant to be read and put into your own language.</source>
        <extracomment>fixes.example</extracomment>
        <translation>次のように実行してください：python3 &apos;{path}&apos;。内容を読んで、お使いのプログラミング言語に書き換えるための見本です。</translation>
    </message>
    <message>
        <source>Run “{command}” to try again.</source>
        <extracomment>cli.report</extracomment>
        <translation>もう一度試すには「{command}」を実行してください。</translation>
    </message>
    <message>
        <source>Run “{command}” in a terminal, or press “Vendor report…” in the window: it raises the log level, waits until you have let the trouble happen, collects just that part of the logs without your secrets, and sets the level back.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>ターミナルで「{command}」を実行するか、ウィンドウで「提供元へのレポート…」を押してください。ログレベルを上げ、問題が起きるまで待ち、その間のログだけを機密情報を除いて集め、レベルを元に戻します。</translation>
    </message>
    <message>
        <source>S&amp;DK and its version</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>SDKとそのバージョン(&amp;D)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>保存先(&amp;V)</translation>
    </message>
    <message>
        <source>Save an example that speaks the protocol with nothing but Python.</source>
        <extracomment>fixes.example</extracomment>
        <translation>Pythonだけでプロトコルをやり取りする見本プログラムを保存します。</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Save it as {path}? [y/N]</source>
        <extracomment>cli.report</extracomment>
        <translation>{path}として保存しますか。[y/N]</translation>
    </message>
    <message>
        <source>Save the &amp;report</source>
        <extracomment>gui.report</extracomment>
        <translation>レポートを保存(&amp;R)</translation>
    </message>
    <message>
        <source>Saved: {path} ({size}). Nothing was sent anywhere; look into it before you hand it over.</source>
        <extracomment>cli.report</extracomment>
        <translation>保存しました：{path}（{size}）。どこにも送信していません。渡す前に内容をご確認ください。</translation>
    </message>
    <message>
        <source>Say how long to record with --minutes, or take what is there already with --last.</source>
        <extracomment>cli.report</extracomment>
        <translation>記録する時間を--minutesで指定するか、--lastで既存のログを使ってください。</translation>
    </message>
    <message>
        <source>Script and OpenD agree on whether they encrypt.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>スクリプトとOpenDの暗号化の設定は一致しています。</translation>
    </message>
    <message>
        <source>Scripts connect and are cut off at once, because a web server answers on OpenD&apos;s port. See what it is that answers, decide which of the two keeps the port, and look again.</source>
        <extracomment>simulator.faults.lookalikes</extracomment>
        <translation>OpenDのポートでWebサーバーが応答しているため、スクリプトは接続してもすぐに切断されます。何が応答しているかを確認し、どちらがポートを使うかを決めて、もう一度調べます。</translation>
    </message>
    <message>
        <source>Secrets that were taken out: {count}</source>
        <extracomment>report.as_bundle</extracomment>
        <translation>取り除いた機密情報：{count}件</translation>
    </message>
    <message>
        <source>Send KeepAlive (protocol 1004) every {pace} s, which is 0.8 of the interval OpenD names, from the start on and also while nothing else is sent. The vendor&apos;s SDKs do that by themselves, as long as their threads may run: a script that computes for minutes in one piece, or is suspended, is silent, too. Once a night the vendor renews its servers, and then every line ends: connect again.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>KeepAlive（プロトコル1004）を{pace}秒ごとに送信してください。これはOpenDが示す間隔の0.8倍です。接続直後から、ほかに何も送信していない間も続けます。公式SDKは、スレッドが動ける限り自動で送信します。ただし、数分間続けて計算するスクリプトや一時停止したスクリプトでは、送信が止まります。また、提供元は毎晩1回サーバーを更新し、その際はすべての接続が切れます。接続し直してください。</translation>
    </message>
    <message>
        <source>Some of OpenD&apos;s files belong to root</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenDの一部のファイルがrootの所有になっている</translation>
    </message>
    <message>
        <source>Somebody wrote a systemd unit for OpenD, and with it OpenD ends at once and is started again and again. See which lines are wrong and why, mend them, and look again.</source>
        <extracomment>simulator.faults.background</extracomment>
        <translation>OpenD用のsystemdユニットが作られていますが、それを使うとOpenDがすぐに終了し、起動が繰り返されます。どの行がなぜ誤っているかを確認し、修正して、もう一度調べます。</translation>
    </message>
    <message>
        <source>Something only you can do.</source>
        <extracomment>gui.widgets.finding</extracomment>
        <translation>ご自身での操作が必要です。</translation>
    </message>
    <message>
        <source>Start OpenD again now, so that it reads the new log level.</source>
        <extracomment>report.bundle.recording</extracomment>
        <translation>新しいログレベルが反映されるように、OpenDを起動し直してください。</translation>
    </message>
    <message>
        <source>Start OpenD again, then give every script the same file, in Python before the first context: SysConfig.set_init_rsa_file(&quot;{path}&quot;) and SysConfig.enable_proto_encrypt(True).</source>
        <extracomment>fixes.keys</extracomment>
        <translation>OpenDを起動し直し、すべてのスクリプトに同じファイルを指定してください。Pythonでは、最初のコンテキストを作成する前に次のように書きます：SysConfig.set_init_rsa_file(&quot;{path}&quot;) と SysConfig.enable_proto_encrypt(True)。</translation>
    </message>
    <message>
        <source>Start OpenD again. Its settings are as they were.</source>
        <extracomment>fixes.update</extracomment>
        <translation>OpenDを起動し直してください。設定は以前のままです。</translation>
    </message>
    <message>
        <source>Start OpenD again. Its settings are as they were; the new version also knows {names}.</source>
        <extracomment>fixes.update</extracomment>
        <translation>OpenDを起動し直してください。設定は以前のままです。新しいバージョンでは、次の設定も使えます：{names}。</translation>
    </message>
    <message>
        <source>Start OpenD once in a terminal, log in, and answer yes when it asks whether to remember the password. Only then can it start in the background.</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenDをターミナルで一度起動してログインし、パスワードを保存するか尋ねられたら「はい」と答えてください。そうすれば、バックグラウンドで起動できるようになります。</translation>
    </message>
    <message>
        <source>Start {starter} in a terminal and log in with the second account. In scripts: OpenQuoteContext(host=&apos;127.0.0.1&apos;, port={first}) is the first OpenD, OpenQuoteContext(host=&apos;127.0.0.1&apos;, port={port}) the second.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>ターミナルで{starter}を起動し、2つ目のアカウントでログインしてください。スクリプトでは、OpenQuoteContext(host=&apos;127.0.0.1&apos;, port={first}) が1つ目のOpenD、OpenQuoteContext(host=&apos;127.0.0.1&apos;, port={port}) が2つ目のOpenDです。</translation>
    </message>
    <message>
        <source>Starts that were left waiting for a phone code, by OpenD&apos;s logs</source>
        <extracomment>checks.device</extracomment>
        <translation>SMS認証コード待ちのまま終わった起動（OpenDのログによる）</translation>
    </message>
    <message>
        <source>Stop hold&amp;ing</source>
        <extracomment>gui.widgets.hold_panel</extracomment>
        <translation>保持を中止(&amp;I)</translation>
    </message>
    <message>
        <source>Take the package for this kind of computer if the vendor has one; for Linux there is only x86_64. Or run OpenD on another computer or server: scripts on this one can connect to it.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>この種類のコンピューター用のパッケージが提供されていれば、それを使ってください。Linux用はx86_64だけです。または、別のコンピューターかサーバーでOpenDを実行してください。このコンピューターのスクリプトから接続できます。</translation>
    </message>
    <message>
        <source>Take what was written in the last minutes:</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>直近のログを使う（分）：</translation>
    </message>
    <message>
        <source>Tell OpenD to update itself.</source>
        <extracomment>fixes.update</extracomment>
        <translation>OpenDに更新を指示します。</translation>
    </message>
    <message>
        <source>That is no account: only letters, digits and . + @ - _ can be in it.</source>
        <extracomment>opend.background</extracomment>
        <translation>これはアカウントではありません。使えるのは英字、数字、および . + @ - _ だけです。</translation>
    </message>
    <message>
        <source>The AppImage cannot be mounted</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>AppImageをマウントできない</translation>
    </message>
    <message>
        <source>The Python SDK cannot be imported</source>
        <extracomment>symptoms.x11_sdk_environment</extracomment>
        <translation>Python SDKをインポートできない</translation>
    </message>
    <message>
        <source>The Python that the script is most likely run with has the SDK that it imports.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>スクリプトの実行に使われる可能性が最も高いPythonに、スクリプトがインポートするSDKがあります。</translation>
    </message>
    <message>
        <source>The SDK can write its log, which it does as soon as it is imported.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>SDKは、インポート時にログを書き込めます。</translation>
    </message>
    <message>
        <source>The SDK can write its log.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>SDKはログを書き込めます。</translation>
    </message>
    <message>
        <source>The SDK cannot be imported: protobuf is not as it has to be.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>SDKをインポートできません。protobufが正しい状態ではありません。</translation>
    </message>
    <message>
        <source>The SDK may not write its log, and so cannot even be imported.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>SDKがログを書き込めないため、インポートもできません。</translation>
    </message>
    <message>
        <source>The SDK that the script imports is installed.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>スクリプトがインポートするSDKはインストールされています。</translation>
    </message>
    <message>
        <source>The SDKs are no newer than OpenD.</source>
        <extracomment>checks.languages</extracomment>
        <translation>SDKのバージョンは、OpenDより新しくありません。</translation>
    </message>
    <message>
        <source>The command line edition can run twice, the one with a window cannot. Each needs settings with ports of its own. The vendor&apos;s advice to write both accounts and passwords into two OpenD.xml holds only below 10.10; from then on each OpenD asks for its account when it starts, and scripts choose between the two by the port.</source>
        <extracomment>symptoms.q17_two_opends</extracomment>
        <translation>コマンドライン OpenDは2つ起動できますが、GUI版 OpenDはできません。それぞれに、専用のポートを指定した設定が必要です。2つのOpenD.xmlにそれぞれアカウントとパスワードを書くという公式の案内は、10.10より前にだけ当てはまります。10.10以降は各OpenDが起動時にアカウントを尋ね、スクリプトはポートで接続先を選びます。</translation>
    </message>
    <message>
        <source>The configuration of this OpenD cannot be read.</source>
        <extracomment>facts.twins</extracomment>
        <translation>このOpenDの設定ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The data folder is not in the layer that goes with the container.</source>
        <extracomment>checks.container</extracomment>
        <translation>データフォルダーは、コンテナーとともに失われる領域にはありません。</translation>
    </message>
    <message>
        <source>The disk has room for the new program beside the old one.</source>
        <extracomment>checks.update</extracomment>
        <translation>ディスクには、元のプログラムを残したまま新しいプログラムを置ける空き容量があります。</translation>
    </message>
    <message>
        <source>The disk is nearly full, and nobody knows why. See what takes the room, and what may go.</source>
        <extracomment>simulator.faults.log_room</extracomment>
        <translation>ディスクがほぼいっぱいですが、理由が分かりません。何が容量を使っているか、何を削除できるかを確認します。</translation>
    </message>
    <message>
        <source>The downloaded package (a .tar.gz file)</source>
        <extracomment>fixes.update</extracomment>
        <translation>ダウンロードしたパッケージ（.tar.gzファイル）</translation>
    </message>
    <message>
        <source>The downloaded package cannot be unpacked, because it is a page of the site. See which file it is and what is in it, and look again.</source>
        <extracomment>simulator.faults.update</extracomment>
        <translation>ダウンロードしたパッケージがサイトのWebページであるため、展開できません。どのファイルか、中身は何かを確認し、もう一度調べます。</translation>
    </message>
    <message>
        <source>The downloaded package of OpenD cannot be unpacked</source>
        <extracomment>symptoms.x14_truncated_download</extracomment>
        <translation>ダウンロードしたOpenDのパッケージを展開できない</translation>
    </message>
    <message>
        <source>The downloads of OpenD are whole, by their first and last bytes.</source>
        <extracomment>checks.downloads</extracomment>
        <translation>ダウンロードしたOpenDは、先頭と末尾のバイトを見る限り完全です。</translation>
    </message>
    <message>
        <source>The edition with a window brings its own data along inside.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>GUI版 OpenDは、自身のデータを内蔵しています。</translation>
    </message>
    <message>
        <source>The example of the protocol is saved.</source>
        <extracomment>checks.languages</extracomment>
        <translation>プロトコルのサンプルは保存されています。</translation>
    </message>
    <message>
        <source>The folder is not the home of this user, so its user&apos;s sessions are not looked at.</source>
        <extracomment>checks.background</extracomment>
        <translation>このフォルダーは現在のユーザーのホームではないため、ユーザーのセッションは調べません。</translation>
    </message>
    <message>
        <source>The front page</source>
        <extracomment>gui.widgets.report_preview</extracomment>
        <translation>表紙</translation>
    </message>
    <message>
        <source>The key file is not there</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>鍵ファイルがない</translation>
    </message>
    <message>
        <source>The key is in a form that OpenD does not read</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>鍵がOpenDの読み取れない形式になっている</translation>
    </message>
    <message>
        <source>The last update of OpenD failed.</source>
        <extracomment>checks.update</extracomment>
        <translation>前回のOpenDの更新は失敗しました。</translation>
    </message>
    <message>
        <source>The log ({place})</source>
        <extracomment>checks.update</extracomment>
        <translation>ログ（{place}）</translation>
    </message>
    <message>
        <source>The log level, raised since {when}, is put back. Start OpenD again.</source>
        <extracomment>cli.report</extracomment>
        <translation>{when}から上げたままだったログレベルを元に戻しました。OpenDを起動し直してください。</translation>
    </message>
    <message>
        <source>The login finds no network</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>ログイン時にネットワークが見つからない</translation>
    </message>
    <message>
        <source>The login that OpenD remembers ({path})</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenDに保存されたログイン（{path}）</translation>
    </message>
    <message>
        <source>The logs are larger than what is left of the disk</source>
        <extracomment>simulator.faults.log_room</extracomment>
        <translation>ログがディスクの空き容量より大きい</translation>
    </message>
    <message>
        <source>The logs tell of no update that failed.</source>
        <extracomment>checks.update</extracomment>
        <translation>ログに、更新の失敗は記録されていません。</translation>
    </message>
    <message>
        <source>The package “{name}” is not the vendor&apos;s SDK, which is “{name}-api”.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>パッケージ「{name}」は公式SDKではありません。公式SDKは「{name}-api」です。</translation>
    </message>
    <message>
        <source>The picture with the code. Only somebody who sees it can read it.</source>
        <extracomment>gui.widgets.picture</extracomment>
        <translation>認証コードの画像です。画像を見なければコードは読み取れません。</translation>
    </message>
    <message>
        <source>The program loginctl of systemd is not there.</source>
        <extracomment>fixes.background</extracomment>
        <translation>systemdのプログラムloginctlがありません。</translation>
    </message>
    <message>
        <source>The program may not be replaced</source>
        <extracomment>simulator.faults.update</extracomment>
        <translation>プログラムを置き換えられない</translation>
    </message>
    <message>
        <source>The program schtasks of Windows is not there.</source>
        <extracomment>fixes.background</extracomment>
        <translation>Windowsのプログラムschtasksがありません。</translation>
    </message>
    <message>
        <source>The program {path}</source>
        <extracomment>checks.update</extracomment>
        <translation>プログラム{path}</translation>
    </message>
    <message>
        <source>The programs ln and rm of the system are not there.</source>
        <extracomment>fixes.background</extracomment>
        <translation>システムのプログラムlnとrmがありません。</translation>
    </message>
    <message>
        <source>The quote right over time: {turns}</source>
        <extracomment>gui.widgets.timeline_picture</extracomment>
        <translation>相場権限の推移：{turns}</translation>
    </message>
    <message>
        <source>The recording was stopped.</source>
        <extracomment>report.bundle.recording</extracomment>
        <translation>記録を中止しました。</translation>
    </message>
    <message>
        <source>The region of the account (InitConnect)</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>アカウントの地域（InitConnect）</translation>
    </message>
    <message>
        <source>The report is saved: {path}</source>
        <extracomment>gui.report</extracomment>
        <translation>レポートを保存しました：{path}</translation>
    </message>
    <message>
        <source>The report was not made.</source>
        <extracomment>cli.report</extracomment>
        <translation>レポートは作成していません。</translation>
    </message>
    <message>
        <source>The report was not saved; nothing of it was kept.</source>
        <extracomment>cli.report</extracomment>
        <translation>レポートは保存していません。内容は一切残していません。</translation>
    </message>
    <message>
        <source>The report was thrown away; nothing of it was kept.</source>
        <extracomment>gui.report</extracomment>
        <translation>レポートを破棄しました。内容は一切残していません。</translation>
    </message>
    <message>
        <source>The scheduled task “{name}”</source>
        <extracomment>checks.background</extracomment>
        <translation>スケジュールされたタスク「{name}」</translation>
    </message>
    <message>
        <source>The script closes every context that it makes.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>スクリプトは、作成したすべてのコンテキストを閉じます。</translation>
    </message>
    <message>
        <source>The script connects to the address that OpenD listens on.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>スクリプトは、OpenDが待ち受けているアドレスに接続します。</translation>
    </message>
    <message>
        <source>The script connects to the port that OpenD listens on.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>スクリプトは、OpenDが待ち受けているポートに接続します。</translation>
    </message>
    <message>
        <source>The script does not end OpenD over Telnet.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>スクリプトは、TelnetでOpenDを終了させません。</translation>
    </message>
    <message>
        <source>The script does not fork while a context is open.</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>スクリプトは、コンテキストを開いたままforkしません。</translation>
    </message>
    <message>
        <source>The script does not open one connection after the other.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>スクリプトは、次々に接続を開くことはありません。</translation>
    </message>
    <message>
        <source>The script does without telnetlib, which newer Pythons no longer have.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>スクリプトは、新しいPythonにはないtelnetlibを使いません。</translation>
    </message>
    <message>
        <source>The script encrypts with the same key file as OpenD.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>スクリプトは、OpenDと同じ鍵ファイルで暗号化します。</translation>
    </message>
    <message>
        <source>The script ends each Telnet command with CRLF.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>スクリプトは、各Telnetコマンドの末尾にCRLFを付けます。</translation>
    </message>
    <message>
        <source>The script forks while it is connected</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>接続したままスクリプトがforkする</translation>
    </message>
    <message>
        <source>The script has another port</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>スクリプトのポートが違う</translation>
    </message>
    <message>
        <source>The script imports no SDK of OpenD&apos;s vendor.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>スクリプトは、OpenDの公式SDKをインポートしていません。</translation>
    </message>
    <message>
        <source>The script imports {module}, which no Python on this computer has.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>スクリプトは{module}をインポートしますが、このコンピューターのどのPythonにもありません。</translation>
    </message>
    <message>
        <source>The script opens one connection after the other</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>スクリプトが次々に接続を開く</translation>
    </message>
    <message>
        <source>The script that was named is valid Python.</source>
        <extracomment>checks.script_reading</extracomment>
        <translation>指定されたスクリプトは、有効なPythonです。</translation>
    </message>
    <message>
        <source>The script&apos;s Telnet command is never finished</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>スクリプトのTelnetコマンドが完結しない</translation>
    </message>
    <message>
        <source>The settings of the first OpenD, with other ports, logs of its own and nobody&apos;s login.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>1つ目のOpenDの設定をもとに、ポートとログを別にし、ログイン情報を除いたものです。</translation>
    </message>
    <message>
        <source>The simulated script did not get its {count} connections.</source>
        <extracomment>simulator.faults.connections</extracomment>
        <translation>シミュレーションのスクリプトが{count}本の接続を確保できませんでした。</translation>
    </message>
    <message>
        <source>The system itself keeps this OpenD running: a unit, an agent or a task starts it.</source>
        <extracomment>checks.background</extracomment>
        <translation>ユニット、エージェント、タスクのいずれかにより、システム自体がこのOpenDを動かし続けます。</translation>
    </message>
    <message>
        <source>The system refuses to execute OpenD, because the file is made for another kind of processor. See which one it is made for and which one this computer has.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>ファイルが別の種類のプロセッサー用のため、システムがOpenDの実行を拒否します。どのプロセッサー用か、このコンピューターのプロセッサーは何かを確認します。</translation>
    </message>
    <message>
        <source>The system says “Permission denied” when OpenD is started, because the file is not marked as a program. Have it marked, and look again.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>ファイルにプログラムとしての実行権限がないため、OpenDを起動するとシステムが「Permission denied」と表示します。実行権限を付けて、もう一度調べます。</translation>
    </message>
    <message>
        <source>The system starts OpenD and keeps it running.</source>
        <extracomment>checks.background</extracomment>
        <translation>システムがOpenDを起動し、動かし続けます。</translation>
    </message>
    <message>
        <source>The systemd unit of OpenD is sound.</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>OpenDのsystemdユニットに問題はありません。</translation>
    </message>
    <message>
        <source>The systemd unit of OpenD starts it the way it needs to be started.</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>OpenDのsystemdユニットは、OpenDを正しい方法で起動します。</translation>
    </message>
    <message>
        <source>The systemd unit {name} does not fit OpenD in {count} points.</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>systemdユニット{name}には、OpenDに合わない点が{count}か所あります。</translation>
    </message>
    <message>
        <source>The systemd unit {name} does not fit OpenD: {why}.</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>systemdユニット{name}がOpenDに合っていません：{why}。</translation>
    </message>
    <message>
        <source>The terminal that OpenD reads from</source>
        <extracomment>checks.container</extracomment>
        <translation>OpenDが入力を読み取るターミナル</translation>
    </message>
    <message>
        <source>The unit of OpenD runs also while its user is not logged in.</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenDのユニットは、そのユーザーがログインしていない間も動きます。</translation>
    </message>
    <message>
        <source>The updater that was looked at in a moomoo package names folders of the Futu brand, so it may fail for that reason alone; this is not certain. A new package, unpacked over the old one, does without it.</source>
        <extracomment>checks.update</extracomment>
        <translation>調査したmoomooパッケージの更新プログラムは、Futuブランドのフォルダー名を使用していました。それだけが原因で失敗している可能性がありますが、確実ではありません。新しいパッケージを元のプログラムに上書き展開すれば、更新プログラムを使わずに済みます。</translation>
    </message>
    <message>
        <source>The user has no home folder</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>ユーザーにホームフォルダーがない</translation>
    </message>
    <message>
        <source>The vendor describes a second copy of the program folder; -cfg_file, which is documented too, does without. Both OpenDs then share one data folder: how well that goes with two accounts is not documented.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>提供元が説明しているのはプログラムフォルダーをもう1つコピーする方法ですが、同じく公式文書にある-cfg_fileを使えばコピーは不要です。その場合、2つのOpenDは1つのデータフォルダーを共有します。2つのアカウントで問題なく使えるかどうかは、公式文書に記載がありません。</translation>
    </message>
    <message>
        <source>The vendor describes two OpenDs side by side without saying whether they share this folder. Should one of them lose its login when the other logs in, run the second as another user of this computer, which gives it a folder of its own. Give each its own log_path, so that their logs can be told apart.</source>
        <extracomment>checks.twins</extracomment>
        <translation>提供元の説明では、2つのOpenDを並べて使えるとされていますが、このフォルダーを共有するかどうかは書かれていません。一方がログインしたときにもう一方のログインが失われる場合は、2つ目のOpenDをこのコンピューターの別のユーザーで実行してください。そうすれば専用のフォルダーが使われます。また、ログを区別できるように、それぞれに別のlog_pathを設定してください。</translation>
    </message>
    <message>
        <source>The vendor has SDKs for Python, C++, Java, C# and JavaScript. From any other language you speak OpenD&apos;s protocol over a plain connection: a header of 44 bytes and a body in protobuf or JSON. The wizard saves a small example that works.</source>
        <extracomment>symptoms.q05_languages</extracomment>
        <translation>公式SDKはPython、C++、Java、C#、JavaScript用があります。ほかの言語からは、通常のソケット接続でOpenDのプロトコルを直接使います。44バイトのヘッダーと、protobufまたはJSONの本文です。ウィザードは、実際に動作する小さなサンプルを保存できます。</translation>
    </message>
    <message>
        <source>The vendor&apos;s Python SDK has lost no connections of late.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>公式のPython SDKは、最近は接続を失っていません。</translation>
    </message>
    <message>
        <source>The vendor&apos;s SDK for Python is installed here.</source>
        <extracomment>checks.languages</extracomment>
        <translation>Python用の公式SDKがインストールされています。</translation>
    </message>
    <message>
        <source>The vendor&apos;s engineers need OpenD&apos;s logs from the time of the trouble. The wizard collects just those, takes your secrets out, and shows you the result. Nothing is sent anywhere: you hand the file over yourself.</source>
        <extracomment>gui.report</extracomment>
        <translation>提供元のエンジニアが調べるには、問題が起きた時間帯のOpenDのログが必要です。ウィザードは必要な部分だけを集め、機密情報を取り除いてから結果を表示します。どこにも送信しません。ファイルはご自身でお渡しください。</translation>
    </message>
    <message>
        <source>The vendor&apos;s packages are futu-api (import futu) and moomoo-api (import moomoo); packages named “futu” or “moomoo” are something else. They belong into the Python that runs the script. On import the SDK writes a log into OpenD&apos;s folder: where it may not, it cannot be imported at all.</source>
        <extracomment>symptoms.x11_sdk_environment</extracomment>
        <translation>公式パッケージはfutu-api（import futu）とmoomoo-api（import moomoo）です。「futu」や「moomoo」という名前のパッケージは別物です。スクリプトを実行するPythonにインストールする必要があります。SDKはインポート時にOpenDのフォルダーにログを書き込むため、書き込めない場合はインポートそのものができません。</translation>
    </message>
    <message>
        <source>The window crashes in its charts</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>ウィンドウがチャート部分で異常終了する</translation>
    </message>
    <message>
        <source>The wizard notices by itself; or press Enter when it is done. Ctrl+C gives up.</source>
        <extracomment>cli.waiting</extracomment>
        <translation>完了するとウィザードが自動で検知します。完了後にEnterキーを押しても構いません。Ctrl+Cで中止します。</translation>
    </message>
    <message>
        <source>Their logs</source>
        <extracomment>checks.twins</extracomment>
        <translation>両者のログ</translation>
    </message>
    <message>
        <source>Then install {name}-api, whose files the other one may have overwritten.</source>
        <extracomment>fixes.sdk</extracomment>
        <translation>次に、{name}-apiをインストールしてください。先ほどのパッケージによってファイルが上書きされている可能性があります。</translation>
    </message>
    <message>
        <source>There are characters in {value} that such a file cannot hold.</source>
        <extracomment>opend.background</extracomment>
        <translation>{value}に、このファイルには書き込めない文字が含まれています。</translation>
    </message>
    <message>
        <source>There are no logs that could fill the disk.</source>
        <extracomment>checks.log_room</extracomment>
        <translation>ディスクを圧迫するログはありません。</translation>
    </message>
    <message>
        <source>There are too many configurations in {folder}.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>{folder}の設定ファイルが多すぎます。</translation>
    </message>
    <message>
        <source>There are too many copies of {folder}.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>{folder}のコピーが多すぎます。</translation>
    </message>
    <message>
        <source>There are too many files in {folder} for a program of {brand}.</source>
        <extracomment>opend.instances</extracomment>
        <translation>{folder}のファイルが多すぎて、{brand}のプログラムとは考えられません。</translation>
    </message>
    <message>
        <source>There are too many files in {folder}.</source>
        <extracomment>facts.update</extracomment>
        <translation>{folder}のファイルが多すぎます。</translation>
    </message>
    <message>
        <source>There are {count} OpenDs on this computer.</source>
        <extracomment>checks.twins</extracomment>
        <translation>このコンピューターには{count}個のOpenDがあります。</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <extracomment>fixes.example</extracomment>
        <translation>すでに{path}というファイルがあります。</translation>
    </message>
    <message>
        <source>There is a second OpenD with settings of its own.</source>
        <extracomment>checks.twins</extracomment>
        <translation>独自の設定を持つ2つ目のOpenDがあります。</translation>
    </message>
    <message>
        <source>There is a unit for OpenD, but nothing starts it with this computer.</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenDのユニットはありますが、コンピューターとともに起動する設定になっていません。</translation>
    </message>
    <message>
        <source>There is an example of OpenD&apos;s protocol to begin with, in a language without an SDK.</source>
        <extracomment>checks.languages</extracomment>
        <translation>SDKのない言語で使い始めるための、OpenDのプロトコルのサンプルがあります。</translation>
    </message>
    <message>
        <source>There is another unit at {path} already.</source>
        <extracomment>fixes.background</extracomment>
        <translation>{path}には、すでに別のユニットがあります。</translation>
    </message>
    <message>
        <source>There is no downloaded package of OpenD in the usual folders.</source>
        <extracomment>checks.downloads</extracomment>
        <translation>通常のフォルダーには、ダウンロードしたOpenDのパッケージがありません。</translation>
    </message>
    <message>
        <source>There is no enabled unit of the user&apos;s own for OpenD.</source>
        <extracomment>checks.background</extracomment>
        <translation>有効になっているOpenDのユーザーユニットがありません。</translation>
    </message>
    <message>
        <source>There is no example of OpenD&apos;s protocol here yet. The wizard can save one that works with this OpenD.</source>
        <extracomment>checks.languages</extracomment>
        <translation>OpenDのプロトコルのサンプルはまだありません。ウィザードは、このOpenDで動作するものを保存できます。</translation>
    </message>
    <message>
        <source>There is no file {path}. Give its whole path.</source>
        <extracomment>fixes.update</extracomment>
        <translation>{path}というファイルがありません。完全なパスを指定してください。</translation>
    </message>
    <message>
        <source>There is no folder {folder} to put the report into.</source>
        <extracomment>cli.report</extracomment>
        <translation>レポートの保存先となるフォルダー{folder}がありません。</translation>
    </message>
    <message>
        <source>There is no second OpenD</source>
        <extracomment>simulator.faults.twins</extracomment>
        <translation>2つ目のOpenDがない</translation>
    </message>
    <message>
        <source>There is no {brand} for the command line in {path}.</source>
        <extracomment>fixes.update</extracomment>
        <translation>{path}の中に、{brand}（コマンドライン）がありません。</translation>
    </message>
    <message>
        <source>There is not enough room for an update.</source>
        <extracomment>checks.update</extracomment>
        <translation>更新に必要な空き容量が足りません。</translation>
    </message>
    <message>
        <source>There is only one OpenD with settings of its own.</source>
        <extracomment>checks.twins</extracomment>
        <translation>独自の設定を持つOpenDは1つだけです。</translation>
    </message>
    <message>
        <source>There is room for an update.</source>
        <extracomment>checks.update</extracomment>
        <translation>更新に必要な空き容量があります。</translation>
    </message>
    <message>
        <source>There is systemd on Linux only.</source>
        <extracomment>simulator.faults.background</extracomment>
        <translation>systemdがあるのはLinuxだけです。</translation>
    </message>
    <message>
        <source>This OpenD ({path})</source>
        <extracomment>checks.twins</extracomment>
        <translation>このOpenD（{path}）</translation>
    </message>
    <message>
        <source>This OpenD is simulated: it is done for you.</source>
        <extracomment>cli.waiting</extracomment>
        <translation>このOpenDはシミュレーションのため、操作は自動で行われます。</translation>
    </message>
    <message>
        <source>This OpenD shares its data folder with no other.</source>
        <extracomment>checks.twins</extracomment>
        <translation>このOpenDは、データフォルダーをほかのOpenDと共有していません。</translation>
    </message>
    <message>
        <source>This can be practised on Linux only: elsewhere such a file would really take the room.</source>
        <extracomment>simulator.faults.log_room</extracomment>
        <translation>これはLinuxでのみ練習できます。ほかのシステムでは、このようなファイルが実際に容量を使ってしまうためです。</translation>
    </message>
    <message>
        <source>This changes the system for everybody on it, and needs an administrator&apos;s rights and the network.</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>この操作はシステムの全ユーザーに影響し、管理者権限とネットワーク接続が必要です。</translation>
    </message>
    <message>
        <source>This changes the system for everybody on it, and needs an administrator&apos;s rights and the network. Should the package not be found, run first: sudo apt-get update</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>この操作はシステムの全ユーザーに影響し、管理者権限とネットワーク接続が必要です。パッケージが見つからない場合は、先に次のコマンドを実行してください：sudo apt-get update</translation>
    </message>
    <message>
        <source>This comes of running OpenD or a script with sudo. By hand: sudo chown {user} &apos;{path}&apos;</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>OpenDまたはスクリプトをsudoで実行したことが原因です。手動で行う場合：sudo chown {user} &apos;{path}&apos;</translation>
    </message>
    <message>
        <source>This point is mended: {what}.</source>
        <extracomment>fixes.systemd_unit</extracomment>
        <translation>次の点を修正します：{what}。</translation>
    </message>
    <message>
        <source>This practice can be done as root only: nobody else can give files away.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>この練習はrootでのみできます。ほかのユーザーはファイルの所有者を変更できないためです。</translation>
    </message>
    <message>
        <source>This practice cannot be done as root: root may read everything.</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>この練習はrootではできません。rootはすべてを読み取れるためです。</translation>
    </message>
    <message>
        <source>This practice cannot be done here: {name} is installed.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>この練習はここではできません。{name}がインストールされています。</translation>
    </message>
    <message>
        <source>This practice is left out on Windows, whose firewall would ask about the simulated OpenD.</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>この練習はWindowsでは行いません。シミュレーションのOpenDについてファイアウォールの確認が表示されるためです。</translation>
    </message>
    <message>
        <source>This practice needs Linux.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>この練習にはLinuxが必要です。</translation>
    </message>
    <message>
        <source>This practice needs Unix permissions.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>この練習にはUnixのアクセス権が必要です。</translation>
    </message>
    <message>
        <source>This system has no program {name} in its own folders.</source>
        <extracomment>fixes.commands</extracomment>
        <translation>このシステムの標準フォルダーに、プログラム{name}がありません。</translation>
    </message>
    <message>
        <source>This takes {size} on the disk, unless its file system lets copies share their room. Each folder is updated by itself.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>コピーで領域を共有できるファイルシステムでない限り、ディスクを{size}使用します。更新はフォルダーごとに別々に行われます。</translation>
    </message>
    <message>
        <source>This user may replace every file of OpenD&apos;s program folder.</source>
        <extracomment>checks.update</extracomment>
        <translation>現在のユーザーは、OpenDのプログラムフォルダーにあるすべてのファイルを置き換えられます。</translation>
    </message>
    <message>
        <source>Too many files: change them with chmod -R u+w {folder}</source>
        <extracomment>fixes.update</extracomment>
        <translation>ファイルが多すぎます。次のコマンドで変更してください：chmod -R u+w {folder}</translation>
    </message>
    <message>
        <source>Trade calls from another computer are refused</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>別のコンピューターからの取引API呼び出しが拒否される</translation>
    </message>
    <message>
        <source>Trouble with &amp;quotes</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>相場情報の問題(&amp;Q)</translation>
    </message>
    <message>
        <source>Trouble with &amp;trades</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>取引の問題(&amp;T)</translation>
    </message>
    <message>
        <source>Two OpenDs are given the same port {number}: only the first one gets it.</source>
        <extracomment>checks.twins</extracomment>
        <translation>2つのOpenDに同じポート{number}が設定されています。使えるのは先に起動したほうだけです。</translation>
    </message>
    <message>
        <source>Two OpenDs of one brand share one data folder; how well that goes is not documented.</source>
        <extracomment>checks.twins</extracomment>
        <translation>同じブランドの2つのOpenDが、1つのデータフォルダーを共有しています。この使い方で問題がないかどうかは、公式文書に記載がありません。</translation>
    </message>
    <message>
        <source>Two connections to OpenD are held side by side for {count} of the intervals that it names, often 40 seconds: one sends heartbeats, the other says nothing. Nothing is changed.</source>
        <extracomment>gui.widgets.hold_panel</extracomment>
        <translation>OpenDへの接続を2本並べて、OpenDが示す間隔（多くの場合40秒）の{count}回分の時間だけ保持します。片方はハートビートを送信し、もう片方は何も送信しません。何も変更しません。</translation>
    </message>
    <message>
        <source>Two connections to {ip}:{port} are held for {count} of the intervals that OpenD names.</source>
        <extracomment>cli.hold</extracomment>
        <translation>{ip}:{port}への接続を2本、OpenDが示す間隔の{count}回分の時間だけ保持します。</translation>
    </message>
    <message>
        <source>Under systemd OpenD ends at once, or is started again and again</source>
        <extracomment>symptoms.x07_systemd_unit</extracomment>
        <translation>systemdでOpenDがすぐに終了する、または何度も起動し直される</translation>
    </message>
    <message>
        <source>Unpack OpenD {version} over the old program, and keep OpenD.xml.</source>
        <extracomment>fixes.update</extracomment>
        <translation>OpenD {version}を元のプログラムに上書き展開し、OpenD.xmlは残します。</translation>
    </message>
    <message>
        <source>Unpack a new package over the old program, and keep OpenD.xml.</source>
        <extracomment>fixes.update</extracomment>
        <translation>新しいパッケージを元のプログラムに上書き展開し、OpenD.xmlは残します。</translation>
    </message>
    <message>
        <source>Unpack the vendor&apos;s package of the command line edition for Ubuntu into a folder “opend” beside the file first.</source>
        <extracomment>fixes.compose</extracomment>
        <translation>先に、Ubuntu用コマンドライン OpenDの公式パッケージを、このファイルと同じ場所の「opend」フォルダーに展開してください。</translation>
    </message>
    <message>
        <source>Update OpenD now.</source>
        <extracomment>fixes.update</extracomment>
        <translation>これで更新できます。OpenDを更新してください。</translation>
    </message>
    <message>
        <source>Updating OpenD failed</source>
        <extracomment>symptoms.q19_update_failed</extracomment>
        <translation>OpenDの更新に失敗した</translation>
    </message>
    <message>
        <source>Updating OpenD failed, because another program has one of its files open. See which program it is, stop it, and look again.</source>
        <extracomment>simulator.faults.update</extracomment>
        <translation>別のプログラムがファイルを開いているため、OpenDの更新に失敗しました。どのプログラムかを確認し、停止して、もう一度調べます。</translation>
    </message>
    <message>
        <source>Updating OpenD failed, because its program file may not be written to. See which file it is, let its owner write to it, and look again.</source>
        <extracomment>simulator.faults.update</extracomment>
        <translation>プログラムファイルに書き込めないため、OpenDの更新に失敗しました。どのファイルかを確認し、所有者が書き込めるようにして、もう一度調べます。</translation>
    </message>
    <message>
        <source>Wait until OpenD is back, and look at its version.</source>
        <extracomment>fixes.update</extracomment>
        <translation>OpenDが再び動き始めるまで待ち、バージョンを確認してください。</translation>
    </message>
    <message>
        <source>Waiting until it is done.</source>
        <extracomment>cli.waiting</extracomment>
        <translation>完了するのを待っています。</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>What happened to the quote right</source>
        <extracomment>gui.widgets.timeline</extracomment>
        <translation>相場権限に起きたこと</translation>
    </message>
    <message>
        <source>What has to be changed is not in {path} but in a drop-in of it.</source>
        <extracomment>fixes.systemd_unit</extracomment>
        <translation>変更が必要な箇所は{path}ではなく、そのドロップインファイルにあります。</translation>
    </message>
    <message>
        <source>What is not certain</source>
        <extracomment>gui.widgets.run</extracomment>
        <translation>確実ではないこと</translation>
    </message>
    <message>
        <source>What keeps a program running cannot be seen on this system.</source>
        <extracomment>machine.keepers</extracomment>
        <translation>このシステムでは、プログラムの動作を維持している仕組みを確認できません。</translation>
    </message>
    <message>
        <source>What takes most of it</source>
        <extracomment>checks.log_room</extracomment>
        <translation>最も容量を使っているもの</translation>
    </message>
    <message>
        <source>What would show more: {what}</source>
        <extracomment>report.text_findings</extracomment>
        <translation>より詳しく調べる方法：{what}</translation>
    </message>
    <message>
        <source>When it suits you: {command}</source>
        <extracomment>fixes.systemd_unit</extracomment>
        <translation>ご都合のよいときに実行してください：{command}</translation>
    </message>
    <message>
        <source>Where log_level in OpenD.xml is too low for that, it is raised while you record and put back at the end, whatever happens. Nothing else changes. OpenD has to be started again to read it, before and after.</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>OpenD.xmlのlog_levelでは足りない場合、記録中だけレベルを上げ、どのような終わり方でも最後に元に戻します。ほかには何も変更しません。設定を反映させるため、記録の前後にOpenDを起動し直す必要があります。</translation>
    </message>
    <message>
        <source>Where to save the report</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>レポートの保存先</translation>
    </message>
    <message>
        <source>Which programming languages can I use?</source>
        <extracomment>symptoms.q05_languages</extracomment>
        <translation>どのプログラミング言語を使えますか</translation>
    </message>
    <message>
        <source>Which script is it? The cause is to be seen in it.</source>
        <extracomment>checks.script_reading</extracomment>
        <translation>どのスクリプトですか。原因はスクリプトの中にあります。</translation>
    </message>
    <message>
        <source>Windows has no fork: Python starts processes by spawn there.</source>
        <extracomment>symptoms.q16_multiprocessing</extracomment>
        <translation>Windowsにはforkがなく、Pythonはspawnでプロセスを起動します。</translation>
    </message>
    <message>
        <source>Windows has no such permissions.</source>
        <extracomment>simulator.faults.update</extracomment>
        <translation>Windowsにはこのようなアクセス権がありません。</translation>
    </message>
    <message>
        <source>Windows starts OpenD at your next login. Close the one that runs now before.</source>
        <extracomment>fixes.background</extracomment>
        <translation>次回のログイン時に、WindowsがOpenDを起動します。その前に、現在動作中のOpenDを終了してください。</translation>
    </message>
    <message>
        <source>With heartbeats</source>
        <extracomment>report.lifelines</extracomment>
        <translation>ハートビートあり</translation>
    </message>
    <message>
        <source>Without heartbeats</source>
        <extracomment>report.lifelines</extracomment>
        <translation>ハートビートなし</translation>
    </message>
    <message>
        <source>Without the wizard: in System Settings, under Privacy &amp; Security, choose “Open Anyway”, or run the vendor&apos;s fixrun.sh.</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>ウィザードを使わない場合は、「システム設定」の「プライバシーとセキュリティ」で「このまま開く」を選ぶか、公式のfixrun.shを実行してください。</translation>
    </message>
    <message>
        <source>Work in {program} that is not saved is lost.</source>
        <extracomment>fixes.update</extracomment>
        <translation>{program}で保存していない作業内容は失われます。</translation>
    </message>
    <message>
        <source>Write login_account and login_pwd_md5 into OpenD.xml yourself; the wizard takes no passwords.</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenD.xmlにlogin_accountとlogin_pwd_md5をご自身で書き込んでください。ウィザードはパスワードを受け取りません。</translation>
    </message>
    <message>
        <source>Write the second account into {config} yourself, since the wizard takes no passwords. Then start {starter}. In scripts: OpenQuoteContext(host=&apos;127.0.0.1&apos;, port={first}) is the first OpenD, OpenQuoteContext(host=&apos;127.0.0.1&apos;, port={port}) the second.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>ウィザードはパスワードを扱わないため、2つ目のアカウントはご自身で{config}に書き込んでください。その後、{starter}を起動してください。スクリプトでは、OpenQuoteContext(host=&apos;127.0.0.1&apos;, port={first}) が1つ目のOpenD、OpenQuoteContext(host=&apos;127.0.0.1&apos;, port={port}) が2つ目のOpenDです。</translation>
    </message>
    <message>
        <source>You run the wizard as an administrator. It needs no such rights: it is safer to run it as the user who runs OpenD.</source>
        <extracomment>report.rights</extracomment>
        <translation>ウィザードを管理者として実行しています。管理者権限は不要です。OpenDを実行しているユーザーで実行するほうが安全です。</translation>
    </message>
    <message>
        <source>You run the wizard as root. What it writes belongs to the owner of the folder it is written in, so that OpenD can still use it. It needs no such rights: it is safer to run it as the user who runs OpenD.</source>
        <extracomment>report.rights</extracomment>
        <translation>ウィザードをrootで実行しています。書き込むファイルの所有者は書き込み先フォルダーの所有者になるため、OpenDは引き続き使用できます。root権限は不要です。OpenDを実行しているユーザーで実行するほうが安全です。</translation>
    </message>
    <message>
        <source>Your Python script</source>
        <extracomment>gui.widgets.script_row</extracomment>
        <translation>お使いのPythonスクリプト</translation>
    </message>
    <message>
        <source>Your account, but no password, stands in the new file; only you can read it.</source>
        <extracomment>fixes.background</extracomment>
        <translation>新しいファイルにはアカウントが書き込まれますが、パスワードは書き込まれません。このファイルを読み取れるのはご自身だけです。</translation>
    </message>
    <message>
        <source>Your language has no SDK</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>お使いの言語にSDKがない</translation>
    </message>
    <message>
        <source>Your rights</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>ウィザードの実行権限</translation>
    </message>
    <message>
        <source>Your script</source>
        <extracomment>checks.script_reading</extracomment>
        <translation>お使いのスクリプト</translation>
    </message>
    <message>
        <source>a failing OpenD is started so often that the vendor locks its login</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>起動に失敗するOpenDが頻繁に再起動され、提供元にログインをロックされます</translation>
    </message>
    <message>
        <source>a network of the container&apos;s own, and OpenD logged in over it</source>
        <extracomment>checks.container</extracomment>
        <translation>コンテナー専用のネットワーク（OpenDはこれでログイン済み）</translation>
    </message>
    <message>
        <source>a small program that connects, asks for OpenD&apos;s state and keeps the connection alive.</source>
        <extracomment>fixes.example</extracomment>
        <translation>接続してOpenDの状態を問い合わせ、接続を維持する小さなプログラムです。</translation>
    </message>
    <message>
        <source>a small program that speaks the protocol</source>
        <extracomment>checks.languages</extracomment>
        <translation>プロトコルを使う小さなプログラム</translation>
    </message>
    <message>
        <source>all may be replaced</source>
        <extracomment>checks.update</extracomment>
        <translation>すべて置き換え可能</translation>
    </message>
    <message>
        <source>an SDK of OpenD&apos;s version or older</source>
        <extracomment>checks.languages</extracomment>
        <translation>OpenDと同じかそれより古いバージョンのSDK</translation>
    </message>
    <message>
        <source>an official SDK</source>
        <extracomment>checks.languages</extracomment>
        <translation>公式SDK</translation>
    </message>
    <message>
        <source>and {count} more, listed in report.md</source>
        <extracomment>report.as_bundle</extracomment>
        <translation>ほか{count}件（report.mdに一覧があります）</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>report.lifelines</extracomment>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>apart, by log_path</source>
        <extracomment>checks.twins</extracomment>
        <translation>log_pathで別々に保存</translation>
    </message>
    <message>
        <source>at least {needed}</source>
        <extracomment>checks.update</extracomment>
        <translation>{needed}以上</translation>
    </message>
    <message>
        <source>belongs to {owner}, permissions {mode}</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>所有者{owner}、アクセス権{mode}</translation>
    </message>
    <message>
        <source>binary logs (.ftlog)</source>
        <extracomment>checks.log_room</extracomment>
        <translation>バイナリーログ（.ftlog）</translation>
    </message>
    <message>
        <source>by itself, as nohup leaves it, until it ends or this computer is started again</source>
        <extracomment>checks.background</extracomment>
        <translation>nohupで起動した場合のように単独で動作（OpenDの終了またはこのコンピューターの再起動まで）</translation>
    </message>
    <message>
        <source>by systemd</source>
        <extracomment>checks.background</extracomment>
        <translation>systemdで動作</translation>
    </message>
    <message>
        <source>by the system</source>
        <extracomment>checks.background</extracomment>
        <translation>システムによる動作</translation>
    </message>
    <message>
        <source>connected; OpenD names an interval of {interval} s</source>
        <extracomment>report.lifelines</extracomment>
        <translation>接続しました。OpenDが示す間隔は{interval}秒です</translation>
    </message>
    <message>
        <source>could not be seen before: {title}</source>
        <extracomment>report.text_runs</extracomment>
        <translation>以前は確認できなかった問題：{title}</translation>
    </message>
    <message>
        <source>futu-api or moomoo-api</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>futu-apiまたはmoomoo-api</translation>
    </message>
    <message>
        <source>heartbeat sent</source>
        <extracomment>report.lifelines</extracomment>
        <translation>ハートビートを送信</translation>
    </message>
    <message>
        <source>held to the end</source>
        <extracomment>report.lifelines</extracomment>
        <translation>最後まで維持</translation>
    </message>
    <message>
        <source>highest</source>
        <extracomment>gui.widgets.timeline_picture</extracomment>
        <translation>最高位</translation>
    </message>
    <message>
        <source>import {module}</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>import {module}</translation>
    </message>
    <message>
        <source>in a terminal, and ends with it unless it was started with nohup</source>
        <extracomment>checks.background</extracomment>
        <translation>ターミナルで動作（nohupで起動していなければ、ターミナルとともに終了）</translation>
    </message>
    <message>
        <source>in screen or tmux, until this computer is started again</source>
        <extracomment>checks.background</extracomment>
        <translation>screenまたはtmuxの中で、このコンピューターが再起動するまで動作</translation>
    </message>
    <message>
        <source>in the same folder</source>
        <extracomment>checks.twins</extracomment>
        <translation>同じフォルダー</translation>
    </message>
    <message>
        <source>in the vendor&apos;s download</source>
        <extracomment>checks.languages</extracomment>
        <translation>公式のダウンロードに同梱</translation>
    </message>
    <message>
        <source>in the vendor&apos;s download, or from NuGet: futu-api or moomoo-api</source>
        <extracomment>checks.languages</extracomment>
        <translation>公式のダウンロードに同梱、またはNuGet：futu-apiかmoomoo-api</translation>
    </message>
    <message>
        <source>in the vendor&apos;s download; it is built together with protobuf</source>
        <extracomment>checks.languages</extracomment>
        <translation>公式のダウンロードに同梱（protobufとともにビルド）</translation>
    </message>
    <message>
        <source>installed for the Python that runs the script</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>スクリプトを実行するPythonにインストール済みであること</translation>
    </message>
    <message>
        <source>it is a page of the site, saved under this name</source>
        <extracomment>fixes.update</extracomment>
        <translation>サイトのページがこの名前で保存されたものです</translation>
    </message>
    <message>
        <source>it is newer</source>
        <extracomment>checks.update</extracomment>
        <translation>失敗の記録より新しい</translation>
    </message>
    <message>
        <source>it is no archive of the kind that its name tells</source>
        <extracomment>fixes.update</extracomment>
        <translation>ファイル名が示す形式のアーカイブではありません</translation>
    </message>
    <message>
        <source>it is not there</source>
        <extracomment>checks.background</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>it is there</source>
        <extracomment>checks.background</extracomment>
        <translation>あり</translation>
    </message>
    <message>
        <source>its end is missing: the download broke off</source>
        <extracomment>fixes.update</extracomment>
        <translation>ダウンロードが途中で切れたため、末尾が欠けています</translation>
    </message>
    <message>
        <source>its own</source>
        <extracomment>checks.twins</extracomment>
        <translation>専用</translation>
    </message>
    <message>
        <source>its own, or shared on purpose</source>
        <extracomment>checks.twins</extracomment>
        <translation>専用、または意図的な共有</translation>
    </message>
    <message>
        <source>launchd agents that start this OpenD</source>
        <extracomment>checks.background</extracomment>
        <translation>このOpenDを起動するlaunchdエージェント</translation>
    </message>
    <message>
        <source>launchd starts OpenD at your next login to this Mac. Close the one that runs now before.</source>
        <extracomment>fixes.background</extracomment>
        <translation>次回このMacにログインしたときに、launchdがOpenDを起動します。その前に、現在動作中のOpenDを終了してください。</translation>
    </message>
    <message>
        <source>less than {much}, or much less than what is free</source>
        <extracomment>checks.log_room</extracomment>
        <translation>{much}未満、または空き容量よりはるかに少ないこと</translation>
    </message>
    <message>
        <source>logs of the Python SDK (py_…), which it writes whatever log_level says</source>
        <extracomment>checks.log_room</extracomment>
        <translation>Python SDKのログ（py_…、log_levelに関係なく書き込み）</translation>
    </message>
    <message>
        <source>lower</source>
        <extracomment>gui.widgets.timeline_picture</extracomment>
        <translation>下位</translation>
    </message>
    <message>
        <source>macOS then starts it without asking. Do this only with an OpenD that you loaded from the vendor&apos;s site.</source>
        <extracomment>fixes.program_file</extracomment>
        <translation>以後、macOSは確認なしでOpenDを起動します。公式サイトからダウンロードしたOpenDに対してのみ行ってください。</translation>
    </message>
    <message>
        <source>moomoo, United States</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>moomoo（米国）</translation>
    </message>
    <message>
        <source>moomoo-api 10.11.7108</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>moomoo-api 10.11.7108</translation>
    </message>
    <message>
        <source>newer than that</source>
        <extracomment>checks.update</extracomment>
        <translation>失敗の記録より新しいこと</translation>
    </message>
    <message>
        <source>no connection: {why}</source>
        <extracomment>report.lifelines</extracomment>
        <translation>接続できません：{why}</translation>
    </message>
    <message>
        <source>no process is to be seen, and no connection comes about</source>
        <extracomment>ladder</extracomment>
        <translation>プロセスが見当たらず、接続もできません</translation>
    </message>
    <message>
        <source>no script was named</source>
        <extracomment>checks.script_reading</extracomment>
        <translation>スクリプトの指定なし</translation>
    </message>
    <message>
        <source>no such refusal without a key</source>
        <extracomment>checks.listening</extracomment>
        <translation>鍵がないことによる拒否がないこと</translation>
    </message>
    <message>
        <source>no word of a failed update</source>
        <extracomment>checks.update</extracomment>
        <translation>更新失敗の記録がないこと</translation>
    </message>
    <message>
        <source>none of {count} Pythons has it, e.g. {python}</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>{count}個のPythonのどれにもありません（例：{python}）</translation>
    </message>
    <message>
        <source>not both are set</source>
        <extracomment>checks.background</extracomment>
        <translation>両方はそろっていません</translation>
    </message>
    <message>
        <source>not needed: the AppImage brings it along</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>不要（AppImageに同梱）</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>checks.log_room</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>nothing, so nothing is in OpenD&apos;s place</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>なし（OpenDの代わりに応答しているものはありません）</translation>
    </message>
    <message>
        <source>npm: futu-api or moomoo-api, through OpenD&apos;s WebSocket port, which has to be switched on</source>
        <extracomment>checks.languages</extracomment>
        <translation>npm：futu-apiまたはmoomoo-api（OpenDのWebSocketポートを有効にして使用）</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>checks.background</extracomment>
        <translation>無効</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>checks.background</extracomment>
        <translation>有効</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>checks.background</extracomment>
        <translation>1つあること</translation>
    </message>
    <message>
        <source>one at most</source>
        <extracomment>checks.device</extracomment>
        <translation>多くても1回</translation>
    </message>
    <message>
        <source>one heartbeat at the end, to see whether the line is still there</source>
        <extracomment>report.lifelines</extracomment>
        <translation>接続が残っているかを確かめるため、最後にハートビートを1回送信</translation>
    </message>
    <message>
        <source>one protobuf</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>protobufが1つ</translation>
    </message>
    <message>
        <source>one, and enabled</source>
        <extracomment>checks.background</extracomment>
        <translation>1つあり、有効であること</translation>
    </message>
    <message>
        <source>open in no other program</source>
        <extracomment>checks.update</extracomment>
        <translation>ほかのプログラムで開かれていないこと</translation>
    </message>
    <message>
        <source>other files</source>
        <extracomment>checks.log_room</extracomment>
        <translation>その他のファイル</translation>
    </message>
    <message>
        <source>pauses of at least {minutes} minutes, or a limit of starts</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>{minutes}分以上の間隔、または起動回数の上限</translation>
    </message>
    <message>
        <source>pip install futu-api (import futu) or moomoo-api (import moomoo); Python 3</source>
        <extracomment>checks.languages</extracomment>
        <translation>pip install futu-api（import futu）またはmoomoo-api（import moomoo）、Python 3</translation>
    </message>
    <message>
        <source>place_order, 2202</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>place_order, 2202</translation>
    </message>
    <message>
        <source>ports of its own</source>
        <extracomment>checks.twins</extracomment>
        <translation>専用のポート</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>checks.background</extracomment>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>shared with {other}</source>
        <extracomment>checks.twins</extracomment>
        <translation>{other}と共有</translation>
    </message>
    <message>
        <source>sound</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>report.lifelines</extracomment>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>systemctl enable {name}</source>
        <extracomment>checks.background</extracomment>
        <translation>systemctl enable {name}</translation>
    </message>
    <message>
        <source>systemd passes over the limit of starts, because it is in the wrong section</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>起動回数の上限が誤ったセクションに書かれているため、systemdに無視されます</translation>
    </message>
    <message>
        <source>systemd starts no program whose path has quotation marks, a backslash or a $ in it: {path}. Move OpenD to a folder with a plainer name, and look again.</source>
        <extracomment>opend.background</extracomment>
        <translation>systemdは、パスに引用符、バックスラッシュ、$を含むプログラムを起動できません：{path}。OpenDをもっと単純な名前のフォルダーに移動して、もう一度調べてください。</translation>
    </message>
    <message>
        <source>systemd units of OpenD</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>OpenDのsystemdユニット</translation>
    </message>
    <message>
        <source>systemd units that start this OpenD</source>
        <extracomment>checks.background</extracomment>
        <translation>このOpenDを起動するsystemdユニット</translation>
    </message>
    <message>
        <source>the browser has not finished it</source>
        <extracomment>fixes.update</extracomment>
        <translation>ブラウザーでのダウンロードが完了していません</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <extracomment>checks.background</extracomment>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>the file is there, which is reported to hold it</source>
        <extracomment>checks.background</extracomment>
        <translation>ログインの保存先とされるファイルがあります</translation>
    </message>
    <message>
        <source>the one whose page is signed</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>署名したページと同じ地域</translation>
    </message>
    <message>
        <source>to be there</source>
        <extracomment>checks.background</extracomment>
        <translation>あること</translation>
    </message>
    <message>
        <source>waiting to connect</source>
        <extracomment>gui.widgets.lifeline</extracomment>
        <translation>接続待ち</translation>
    </message>
    <message>
        <source>whole</source>
        <extracomment>checks.downloads</extracomment>
        <translation>完全</translation>
    </message>
    <message>
        <source>writable for this user</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>このユーザーが書き込めること</translation>
    </message>
    <message>
        <source>{asked} of the last {starts}</source>
        <extracomment>checks.device</extracomment>
        <translation>直近{starts}回のうち{asked}回</translation>
    </message>
    <message>
        <source>{count} Pythons looked at</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>{count}個のPythonを確認</translation>
    </message>
    <message>
        <source>{count} files ({size}) were not written to for a week: delete those you need no more. Moving them into the wizard&apos;s backup would free nothing, so it does not do that for you. Set log_level back if it is debug. With -console=0 OpenD redraws its prompt without end: do not let its output go into a file.</source>
        <extracomment>checks.log_room</extracomment>
        <translation>{count}個のファイル（{size}）は、1週間以上書き込まれていません。不要なものを削除してください。ウィザードのバックアップに移しても空き容量は増えないため、ウィザードは削除を代行しません。log_levelがdebugなら元に戻してください。-console=0ではOpenDがプロンプトを際限なく再描画するため、出力をファイルに保存しないでください。</translation>
    </message>
    <message>
        <source>{count} may not: {paths}</source>
        <extracomment>checks.update</extracomment>
        <translation>置き換えられないもの{count}個：{paths}</translation>
    </message>
    <message>
        <source>{count} other programs hold files of OpenD.</source>
        <extracomment>checks.update</extracomment>
        <translation>ほかの{count}個のプログラムがOpenDのファイルを使用しています。</translation>
    </message>
    <message>
        <source>{count} points are mended; comments and everything else stay.</source>
        <extracomment>fixes.systemd_unit</extracomment>
        <translation>{count}か所を修正します。コメントやその他の内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>{given}, Type={kind}</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>{given}、Type={kind}</translation>
    </message>
    <message>
        <source>{key} in [Unit]</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>[Unit]に{key}</translation>
    </message>
    <message>
        <source>{key} in [{section}]</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>[{section}]に{key}</translation>
    </message>
    <message>
        <source>{kind} is made here, and nothing closes it. It keeps one of OpenD&apos;s 128 connections until the script ends, and as a rule the script does not end by itself as long as it is open.</source>
        <extracomment>scripts.rules.open_contexts</extracomment>
        <translation>ここで{kind}が作成されていますが、どこでも閉じられていません。スクリプトが終わるまでOpenDの128個の接続のうち1つを占有し、通常、開いている間はスクリプトが自動的に終了しません。</translation>
    </message>
    <message>
        <source>{level}, as it was</source>
        <extracomment>cli.report, gui.reporting, report.bundle.recording</extracomment>
        <translation>{level}（元のまま）</translation>
    </message>
    <message>
        <source>{level}, raised from {before} for this report</source>
        <extracomment>report.bundle.recording</extracomment>
        <translation>{level}（このレポートのために{before}から変更）</translation>
    </message>
    <message>
        <source>{name} (process {pid}) holds files of OpenD.</source>
        <extracomment>checks.update</extracomment>
        <translation>{name}（プロセス{pid}）がOpenDのファイルを使用しています。</translation>
    </message>
    <message>
        <source>{name} (process {pid}, user {user}): {paths}; started as {command}</source>
        <extracomment>checks.update</extracomment>
        <translation>{name}（プロセス{pid}、ユーザー{user}）：{paths}、起動コマンド：{command}</translation>
    </message>
    <message>
        <source>{name} could not be put back: {why}</source>
        <extracomment>cli.report, gui.reporting</extracomment>
        <translation>{name}を元に戻せませんでした：{why}</translation>
    </message>
    <message>
        <source>{name} in {path} is written in an unusual way. Copy the file by hand instead.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>{path}の{name}が通常と異なる書き方になっています。代わりに、ファイルを手動でコピーしてください。</translation>
    </message>
    <message>
        <source>{name} is as it was. Start OpenD again when you can, so that it reads it.</source>
        <extracomment>cli.report, gui.reporting</extracomment>
        <translation>{name}は元の値に戻っています。反映させるため、都合のよいときにOpenDを起動し直してください。</translation>
    </message>
    <message>
        <source>{name} of this OpenD, beside {other}</source>
        <extracomment>checks.twins</extracomment>
        <translation>このOpenDの{name}（比較相手：{other}）</translation>
    </message>
    <message>
        <source>{name} starts OpenD through another program. Add -no_monitor=1 behind OpenD&apos;s name there yourself.</source>
        <extracomment>fixes.systemd_unit</extracomment>
        <translation>{name}は、別のプログラムを介してOpenDを起動しています。そこに書かれたOpenDの名前の後ろに、ご自身で-no_monitor=1を追加してください。</translation>
    </message>
    <message>
        <source>{name}-api, without {name}</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>{name}-apiのみ（{name}はなし）</translation>
    </message>
    <message>
        <source>{name}: {count} times in {files} files</source>
        <extracomment>report.as_bundle</extracomment>
        <translation>{name}：{files}個のファイルで{count}回</translation>
    </message>
    <message>
        <source>{number}, as {theirs} of the other one</source>
        <extracomment>checks.twins</extracomment>
        <translation>{number}（もう一方の{theirs}と同じ）</translation>
    </message>
    <message>
        <source>{path} (process {pid})</source>
        <extracomment>checks.twins</extracomment>
        <translation>{path}（プロセス{pid}）</translation>
    </message>
    <message>
        <source>{path} can be written to</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>{path}に書き込めること</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <extracomment>fixes.update</extracomment>
        <translation>{path}を読み取れません：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be unpacked: {why}.</source>
        <extracomment>checks.downloads</extracomment>
        <translation>{path}は展開できません：{why}。</translation>
    </message>
    <message>
        <source>{path} cannot be unpacked: {why}. Download it again.</source>
        <extracomment>fixes.update</extracomment>
        <translation>{path}を展開できません：{why}。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}), so nothing was changed.</source>
        <extracomment>report.bundle.standing</extracomment>
        <translation>{path}に書き込めなかったため（{reason}）、何も変更していません。</translation>
    </message>
    <message>
        <source>{path} does not belong to this user. Change it as its owner, in the lines named.</source>
        <extracomment>fixes.systemd_unit</extracomment>
        <translation>{path}は現在のユーザーのものではありません。所有者として、示された行を変更してください。</translation>
    </message>
    <message>
        <source>{path} does not belong to this user. Update OpenD as its owner.</source>
        <extracomment>fixes.update</extracomment>
        <translation>{path}は現在のユーザーのものではありません。所有者としてOpenDを更新してください。</translation>
    </message>
    <message>
        <source>{path} is OpenD {old}, older than the {new} that is there.</source>
        <extracomment>fixes.update</extracomment>
        <translation>{path}はOpenD {old}で、現在の{new}より古いバージョンです。</translation>
    </message>
    <message>
        <source>{path} is a 7z archive. Unpack it with 7-Zip, and copy all but OpenD.xml.</source>
        <extracomment>fixes.update</extracomment>
        <translation>{path}は7zアーカイブです。7-Zipで展開し、OpenD.xml以外のすべてをコピーしてください。</translation>
    </message>
    <message>
        <source>{path} is a folder, where a file belongs; that comes first.</source>
        <extracomment>facts.program</extracomment>
        <translation>{path}は、ファイルであるべき場所にあるフォルダーです。先にこちらを解決してください。</translation>
    </message>
    <message>
        <source>{path} is there already. Nothing was copied.</source>
        <extracomment>journal.copying</extracomment>
        <translation>{path}はすでに存在します。何もコピーしていません。</translation>
    </message>
    <message>
        <source>{path} names another {name} by now; it was left as it is.</source>
        <extracomment>report.bundle.standing</extracomment>
        <translation>{path}の{name}は既に別の値になっているため、そのままにしました。</translation>
    </message>
    <message>
        <source>{path} was not unpacked. {reason} Download it again.</source>
        <extracomment>fixes.update</extracomment>
        <translation>{path}は展開されませんでした。{reason}もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{path}, line {line}: {title}</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>{path}、{line}行目：{title}</translation>
    </message>
    <message>
        <source>{path}, not enabled</source>
        <extracomment>checks.background</extracomment>
        <translation>{path}（有効になっていません）</translation>
    </message>
    <message>
        <source>{python} has it</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>{python}にあります</translation>
    </message>
    <message>
        <source>{said} ({count} heartbeats answered)</source>
        <extracomment>gui.widgets.lifeline</extracomment>
        <translation>{said}（応答のあったハートビート：{count}回）</translation>
    </message>
    <message>
        <source>{said} Look again to have it among what was found.</source>
        <extracomment>gui.widgets.hold_panel</extracomment>
        <translation>{said}調査結果に加えるには、もう一度調べてください。</translation>
    </message>
    <message>
        <source>{script} is looked at too. It is never run.</source>
        <extracomment>gui.widgets.script_row</extracomment>
        <translation>{script}も調べます。実行はしません。</translation>
    </message>
    <message>
        <source>{seconds} s  {line}: {what}</source>
        <extracomment>cli.hold</extracomment>
        <translation>{seconds}秒  {line}：{what}</translation>
    </message>
    <message>
        <source>{seconds} s: {what}</source>
        <extracomment>gui.widgets.lifeline</extracomment>
        <translation>{seconds}秒：{what}</translation>
    </message>
    <message>
        <source>{title} It is put back when the recording ends.</source>
        <extracomment>cli.report</extracomment>
        <translation>{title}記録が終わると元に戻ります。</translation>
    </message>
    <message>
        <source>{total} in {count} files; {free} are free</source>
        <extracomment>checks.log_room</extracomment>
        <translation>{count}個のファイルで{total}、空き容量{free}</translation>
    </message>
    <message>
        <source>{versions} at once</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>{versions}が同時に存在</translation>
    </message>
    <message>
        <source>{what} was left out: the time for looking at everything was used up.</source>
        <extracomment>patience</extracomment>
        <translation>{what}は省略しました。全体の確認に使える時間を使い切ったためです。</translation>
    </message>
    <message>
        <source>{what} {done} of {total}</source>
        <extracomment>report.as_bundle</extracomment>
        <translation>{what} {done}/{total}</translation>
    </message>
    <message>
        <source>“nohup ./OpenD &amp;”, as the vendor advises, only keeps OpenD alive when the terminal is closed. Better is the system&apos;s own keeper: systemd on Linux, launchd on macOS, the task scheduler on Windows. It needs a login that works without typing: below 10.10 account and password in OpenD.xml, from 10.10 on a login that OpenD remembers. Restarts must be few and far between, because the vendor rations logins.</source>
        <extracomment>symptoms.q21_in_background</extracomment>
        <translation>公式の案内にある「nohup ./OpenD &amp;」は、ターミナルを閉じてもOpenDを動かし続けるだけです。システムの管理機能を使うほうが確実です。Linuxはsystemd、macOSはlaunchd、Windowsはタスクスケジューラです。入力なしでログインできる必要があり、10.10より前はOpenD.xmlのアカウントとパスワード、10.10以降はOpenDに保存されたログインを使います。提供元がログイン回数を制限しているため、再起動は回数を抑え、十分に間隔を空けてください。</translation>
    </message>
    <message>
        <source>“{port}” is not a port number: a whole number from 1 to 65535.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>「{port}」はポート番号ではありません。ポート番号は1～65535の整数です。</translation>
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
        <translation>{name}、{said}</translation>
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
        <translation>{rung}、{seen}</translation>
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
        <translation>どのログも1週間以内に書き込まれています。不要なものは、OpenDが動いていないときに削除してください。log_levelがdebugなら元に戻してください。-console=0ではOpenDがプロンプトを際限なく描き直します。出力をファイルに書き込まないでください。</translation>
    </message>
    <message>
        <source>Be&amp;gin with this</source>
        <extracomment>gui.pages.plan_caption</extracomment>
        <translation>これを始める(&amp;G)</translation>
    </message>
    <message>
        <source>Choose this if you want it done</source>
        <extracomment>gui.widgets.finding</extracomment>
        <translation>必要ならこれを選んでください</translation>
    </message>
    <message>
        <source>Choose what is to be done</source>
        <extracomment>gui.widgets.finding</extracomment>
        <translation>行うことを選んでください</translation>
    </message>
    <message>
        <source>Fill this in; then it can be applied.</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>ここに入力すると、適用できます。</translation>
    </message>
    <message>
        <source>Line {line} of {path} and what belongs to it are too long for the wizard. Change it yourself.</source>
        <extracomment>scripts.patches.pieces</extracomment>
        <translation>{path}の{line}行目とそれに属する部分は、ウィザードには長すぎます。ご自分で変更してください。</translation>
    </message>
    <message>
        <source>New file: {meaning}</source>
        <extracomment>gui.widgets.step</extracomment>
        <translation>新しいファイル：{meaning}</translation>
    </message>
    <message>
        <source>Nothing is different yet</source>
        <extracomment>report.words</extracomment>
        <translation>まだ何も変わっていません</translation>
    </message>
    <message>
        <source>OpenD is not held in quarantine by macOS.</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>OpenDはmacOSに隔離されていません。</translation>
    </message>
    <message>
        <source>Remove the folder; this works only as long as it is empty.</source>
        <extracomment>fixes.config_file</extracomment>
        <translation>フォルダーを削除します。空である場合にのみ行えます。</translation>
    </message>
    <message>
        <source>S&amp;end this to OpenD</source>
        <extracomment>gui.pages.plan_caption</extracomment>
        <translation>OpenDに送信(&amp;E)</translation>
    </message>
    <message>
        <source>Scripts that connect to OpenD must be given the new port.</source>
        <extracomment>fixes.ports</extracomment>
        <translation>OpenDに接続するスクリプトには、新しいポートを指定する必要があります。</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <extracomment>gui.widgets.evidence</extracomment>
        <translation>さらに{count}件を表示</translation>
    </message>
    <message>
        <source>The same check still fails. If all of it is done, wait a moment and check again.</source>
        <extracomment>report.words</extracomment>
        <translation>同じチェックがまだ通りません。すべて済んでいる場合は、少し待ってからもう一度調べてください。</translation>
    </message>
    <message>
        <source>Wait a moment and check again.</source>
        <extracomment>report.words</extracomment>
        <translation>少し待ってから、もう一度調べてください。</translation>
    </message>
    <message>
        <source>What {path} is made from was changed meanwhile, so it was not made. Look again.</source>
        <extracomment>journal.making</extracomment>
        <translation>{path}の元になるものがその間に変更されたため、作成しませんでした。もう一度調べてください。</translation>
    </message>
    <message>
        <source>Whether OpenD keeps a line is not measured yet: hold it, right here.</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>OpenDが接続を保つかどうかはまだ測定していません。ここで接続を保持してみてください。</translation>
    </message>
    <message>
        <source>Whether it helped could not be seen</source>
        <extracomment>report.words</extracomment>
        <translation>効果があったかどうかは確認できませんでした</translation>
    </message>
    <message>
        <source>{path} is written in an unusual way. Change it yourself, in the lines named.</source>
        <extracomment>machine.unit_edit</extracomment>
        <translation>{path}は通常とは異なる書き方になっています。示した行をご自分で変更してください。</translation>
    </message>
    <message>
        <source>“{name}” does not name a file in {path} clearly. Nothing was copied.</source>
        <extracomment>journal.copying</extracomment>
        <translation>「{name}」は{path}の中のファイルを明確に指していません。何もコピーしていません。</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <extracomment>gui.widgets.language_button</extracomment>
        <translation>言語：{name}</translation>
    </message>
    <message>
        <source>{name} was raised in {path}, which is not the OpenD chosen now. Choose that one and try again.</source>
        <extracomment>report.bundle.standing</extracomment>
        <translation>{name}を上げたのは{path}で、いま選ばれているOpenDではありません。そのOpenDを選んでから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{path} belongs to {owner} and has another name somewhere else on the disk, so that it would be given away there too. See what it is, and remove it from the data folder yourself.</source>
        <extracomment>fixes.ownership</extracomment>
        <translation>{path}は{owner}のもので、ディスクの別の場所にも別の名前があるため、そちらも一緒に譲渡されてしまいます。何であるかを確かめ、ご自分でデータフォルダーから取り除いてください。</translation>
    </message>
    <message>
        <source>{path} was changed meanwhile, or its backup is gone. Only {name} was put back, to {level}.</source>
        <extracomment>report.bundle.standing</extracomment>
        <translation>{path}がその間に変更されたか、バックアップがなくなっています。{name}だけを{level}に戻しました。</translation>
    </message>
    <message>
        <source>{why} {instead}</source>
        <extracomment>report.bundle.standing</extracomment>
        <translation>{why}{instead}</translation>
    </message>
    <message>
        <source>Check everything</source>
        <extracomment>report.forum</extracomment>
        <translation>すべて調べる</translation>
    </message>
    <message>
        <source>Copied, without secrets and names. Look it over before you post it.</source>
        <extracomment>gui.widgets.forum</extracomment>
        <translation>コピーしました。機密情報と名前は含まれていません。投稿する前に内容を確認してください。</translation>
    </message>
    <message>
        <source>Copy for a &amp;forum</source>
        <extracomment>gui.widgets.forum</extracomment>
        <translation>フォーラム用にコピー(&amp;F)</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>report.forum</extracomment>
        <translation>作成</translation>
    </message>
    <message>
        <source>OpenD Wizard {version}</source>
        <extracomment>report.about, report.forum</extracomment>
        <translation>OpenD Wizard {version}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <extracomment>report.forum</extracomment>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>This practice cannot be done here: this user may not mount with FUSE at all.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>この練習はここでは行えません。現在のユーザーはFUSEによるマウントをまったく行えません。</translation>
    </message>
    <message>
        <source>Exit status: 0 nothing wrong, or done and verified; 1 problems found, or not verified; 2 wrong usage; 3 could not run.</source>
        <extracomment>cli.arguments</extracomment>
        <translation>終了ステータス：0 問題なし、または実行して確認済み；1 問題あり、または未確認；2 使い方の誤り；3 実行不可。</translation>
    </message>
    <message>
        <source>Finds out why OpenD does not work, shows the remedy, and applies it so that it can be taken back.</source>
        <extracomment>cli.arguments</extracomment>
        <translation>OpenDが動かない原因を突き止め、対処方法を示し、元に戻せる形で適用します。</translation>
    </message>
    <message>
        <source>OpenD&apos;s own folder, e.g. ~/.com.moomoo.OpenD</source>
        <extracomment>cli.arguments</extracomment>
        <translation>OpenD自身のフォルダー（例：~/.com.moomoo.OpenD）</translation>
    </message>
    <message>
        <source>Without a command the window opens. {exit}</source>
        <extracomment>cli.arguments</extracomment>
        <translation>コマンドを指定しないとウィンドウが開きます。{exit}</translation>
    </message>
    <message>
        <source>a Python script of yours to look at too; it is never run</source>
        <extracomment>cli.arguments</extracomment>
        <translation>あわせて調べるPythonスクリプト。実行されることはありません</translation>
    </message>
    <message>
        <source>a number from 1 to 360 is needed</source>
        <extracomment>cli.values</extracomment>
        <translation>1から360までの数値が必要です</translation>
    </message>
    <message>
        <source>a number of minutes above 0, and at most a week of them, is needed</source>
        <extracomment>cli.values</extracomment>
        <translation>0より大きく、最長1週間までの分数が必要です</translation>
    </message>
    <message>
        <source>a number of seconds above 0 is needed</source>
        <extracomment>cli.values</extracomment>
        <translation>0より大きい秒数が必要です</translation>
    </message>
    <message>
        <source>a run from the history; without one, the newest</source>
        <extracomment>cli.arguments</extracomment>
        <translation>履歴の中の変更。指定しないと最新のもの</translation>
    </message>
    <message>
        <source>a short piece of code with its input and output</source>
        <extracomment>cli.arguments</extracomment>
        <translation>短いコードと、その入力および出力</translation>
    </message>
    <message>
        <source>a value of the fix, e.g. port=11115</source>
        <extracomment>cli.arguments</extracomment>
        <translation>修正で使う値（例：port=11115）</translation>
    </message>
    <message>
        <source>ask OpenD also while a phone code is pending, which may void it</source>
        <extracomment>cli.arguments</extracomment>
        <translation>SMS認証コードの入力待ちでもOpenDに問い合わせる（コードが無効になることがあります）</translation>
    </message>
    <message>
        <source>do it without asking</source>
        <extracomment>cli.arguments</extracomment>
        <translation>確認せずに実行する</translation>
    </message>
    <message>
        <source>end all looking after this time</source>
        <extracomment>cli.arguments</extracomment>
        <translation>この時間が過ぎたら調査をすべて終える</translation>
    </message>
    <message>
        <source>for so many of the intervals that OpenD names (4, often 40 s)</source>
        <extracomment>cli.arguments</extracomment>
        <translation>OpenDが示す間隔の何回分か（4回、多くは40秒）</translation>
    </message>
    <message>
        <source>hold two connections, with and without heartbeats, and see which is kept</source>
        <extracomment>cli.arguments</extracomment>
        <translation>ハートビートありとなしの2つの接続を保持し、どちらが維持されるかを見る</translation>
    </message>
    <message>
        <source>list what can go wrong</source>
        <extracomment>cli.arguments</extracomment>
        <translation>起こりうる問題の一覧を表示する</translation>
    </message>
    <message>
        <source>list what the wizard has changed</source>
        <extracomment>cli.arguments</extracomment>
        <translation>ウィザードが変更した内容の一覧を表示する</translation>
    </message>
    <message>
        <source>look for the cause; nothing is changed</source>
        <extracomment>cli.arguments</extracomment>
        <translation>原因を調べる。何も変更しません</translation>
    </message>
    <message>
        <source>make a report for the vendor&apos;s engineers; nothing is sent</source>
        <extracomment>cli.arguments</extracomment>
        <translation>提供元のエンジニア向けのレポートを作る。何も送信しません</translation>
    </message>
    <message>
        <source>make the changes of a run that was taken back once more</source>
        <extracomment>cli.arguments</extracomment>
        <translation>元に戻した変更をやり直す</translation>
    </message>
    <message>
        <source>make the simulated OpenD in this new or empty folder</source>
        <extracomment>cli.arguments</extracomment>
        <translation>この新しい、または空のフォルダーにシミュレーションのOpenDを作る</translation>
    </message>
    <message>
        <source>no recording: take what the last N minutes wrote</source>
        <extracomment>cli.arguments</extracomment>
        <translation>記録せず、直近のN分間に書き込まれたものを使う</translation>
    </message>
    <message>
        <source>only set it up, say where it is, and wait to be stopped</source>
        <extracomment>cli.arguments</extracomment>
        <translation>用意して場所を示すだけにし、停止されるのを待つ</translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>cli.speaking</extracomment>
        <translation>オプション</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <extracomment>cli.speaking</extracomment>
        <translation>位置引数</translation>
    </message>
    <message>
        <source>print a summary for a forum, without secrets and names</source>
        <extracomment>cli.arguments</extracomment>
        <translation>機密情報と名前を含まない、フォーラム用の要約を出力する</translation>
    </message>
    <message>
        <source>print one JSON object and nothing else</source>
        <extracomment>cli.arguments</extracomment>
        <translation>JSONオブジェクトを1つだけ出力する</translation>
    </message>
    <message>
        <source>put back what an earlier recording left raised</source>
        <extracomment>cli.arguments</extracomment>
        <translation>以前の記録で上げたままのレベルを元に戻す</translation>
    </message>
    <message>
        <source>q02, q03, …</source>
        <extracomment>cli.arguments</extracomment>
        <translation>q02、q03…</translation>
    </message>
    <message>
        <source>q02, q03, …; without one, all are checked</source>
        <extracomment>cli.arguments</extracomment>
        <translation>q02、q03…。指定しないとすべて調べます</translation>
    </message>
    <message>
        <source>q02, q03, …; without one, they are listed</source>
        <extracomment>cli.arguments</extracomment>
        <translation>q02、q03…。指定しないと一覧を表示します</translation>
    </message>
    <message>
        <source>record at most this long</source>
        <extracomment>cli.arguments</extracomment>
        <translation>最長でこの時間だけ記録する</translation>
    </message>
    <message>
        <source>show the plan and change nothing</source>
        <extracomment>cli.arguments</extracomment>
        <translation>計画を表示するだけで、何も変更しない</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <extracomment>cli.arguments</extracomment>
        <translation>バージョンを表示して終了する</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <extracomment>cli.speaking</extracomment>
        <translation>このヘルプを表示して終了する</translation>
    </message>
    <message>
        <source>show what would be changed, change it, and check again</source>
        <extracomment>cli.arguments</extracomment>
        <translation>変更内容を示し、変更して、もう一度調べる</translation>
    </message>
    <message>
        <source>speak this language ({known}) instead of your system&apos;s</source>
        <extracomment>cli.arguments</extracomment>
        <translation>システムの言語の代わりにこの言語（{known}）を使う</translation>
    </message>
    <message>
        <source>take .ftlog files along, out of which no secret can be taken</source>
        <extracomment>cli.arguments</extracomment>
        <translation>.ftlogファイルも含める（機密情報を取り除けません）</translation>
    </message>
    <message>
        <source>take the changes of a run back</source>
        <extracomment>cli.arguments</extracomment>
        <translation>変更を元に戻す</translation>
    </message>
    <message>
        <source>take this fix instead of the first one offered</source>
        <extracomment>cli.arguments</extracomment>
        <translation>最初に示された修正ではなく、この修正を使う</translation>
    </message>
    <message>
        <source>the OpenD.xml in use</source>
        <extracomment>cli.arguments</extracomment>
        <translation>使用中のOpenD.xml</translation>
    </message>
    <message>
        <source>the SDK and its version</source>
        <extracomment>cli.arguments</extracomment>
        <translation>SDKとそのバージョン</translation>
    </message>
    <message>
        <source>the folder with the OpenD program</source>
        <extracomment>cli.arguments</extracomment>
        <translation>OpenDプログラムのあるフォルダー</translation>
    </message>
    <message>
        <source>the language of your script, e.g. Python</source>
        <extracomment>cli.arguments</extracomment>
        <translation>スクリプトの言語（例：Python）</translation>
    </message>
    <message>
        <source>the protocol number or the interface</source>
        <extracomment>cli.arguments</extracomment>
        <translation>プロトコル番号またはインターフェース</translation>
    </message>
    <message>
        <source>the report; without it, one in this folder</source>
        <extracomment>cli.arguments</extracomment>
        <translation>レポートのファイル。指定しないと現在のフォルダーに作ります</translation>
    </message>
    <message>
        <source>the wizard&apos;s own folder, for backups and history</source>
        <extracomment>cli.arguments</extracomment>
        <translation>ウィザード自身のフォルダー（バックアップと履歴）</translation>
    </message>
    <message>
        <source>usage</source>
        <extracomment>cli.speaking</extracomment>
        <translation>使い方</translation>
    </message>
    <message>
        <source>walk through it in the window</source>
        <extracomment>cli.arguments</extracomment>
        <translation>ウィンドウで進める</translation>
    </message>
    <message>
        <source>what happened, in your words</source>
        <extracomment>cli.arguments</extracomment>
        <translation>何が起きたかをご自分の言葉で</translation>
    </message>
    <message>
        <source>what the trouble is about; quotes need more in the logs (default: trade)</source>
        <extracomment>cli.arguments</extracomment>
        <translation>問題の種類。相場情報の問題では、より詳しいログが必要です（既定：trade）</translation>
    </message>
    <message>
        <source>work on a simulated OpenD that is broken in the chosen way</source>
        <extracomment>cli.arguments</extracomment>
        <translation>選んだ形で壊れたシミュレーションのOpenDで練習する</translation>
    </message>
    <message>
        <source>{program}: error: {message}</source>
        <extracomment>cli.speaking</extracomment>
        <translation>{program}：エラー：{message}</translation>
    </message>
    <message>
        <source>&amp;Add .ftlog files</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>.ftlogファイルを追加(&amp;A)</translation>
    </message>
    <message>
        <source>About the wizard</source>
        <extracomment>gui.about, gui.widgets.about_button</extracomment>
        <translation>このウィザードについて</translation>
    </message>
    <message>
        <source>About the wizard ({key})</source>
        <extracomment>gui.widgets.about_button</extracomment>
        <translation>このウィザードについて（{key}）</translation>
    </message>
    <message>
        <source>About {minutes} minutes left</source>
        <extracomment>report.pace</extracomment>
        <translation>残り約{minutes}分</translation>
    </message>
    <message>
        <source>About {seconds} seconds left</source>
        <extracomment>report.pace</extracomment>
        <translation>残り約{seconds}秒</translation>
    </message>
    <message>
        <source>Another program is at OpenD&apos;s API port.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>OpenDのAPIポートに別のプログラムがいます。</translation>
    </message>
    <message>
        <source>Choose another card or line</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>別のカードまたは行を選ぶ</translation>
    </message>
    <message>
        <source>Close the window</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Close {name} (process {pid}).</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>{name}（プロセス {pid}）を終了してください。</translation>
    </message>
    <message>
        <source>Each part came as a Python package with its own licence.</source>
        <extracomment>report.about</extracomment>
        <translation>各部品は、それぞれのライセンスが付いたPythonパッケージとして提供されたものです。</translation>
    </message>
    <message>
        <source>Entries that match: {count}</source>
        <extracomment>gui.pages.trouble</extracomment>
        <translation>一致する項目：{count}</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>すべてのページ</translation>
    </message>
    <message>
        <source>Go on to the next thing, or back to the one before</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>次の項目へ進む、または前の項目へ戻る</translation>
    </message>
    <message>
        <source>Have that done in the practice, to see what changes? [y/N]</source>
        <extracomment>cli.practise</extracomment>
        <translation>練習の中でそれを済ませて、何が変わるか見ますか？ [y/N]</translation>
    </message>
    <message>
        <source>History, backups and settings are in {folder}</source>
        <extracomment>report.about</extracomment>
        <translation>履歴、バックアップ、設定は {folder} にあります</translation>
    </message>
    <message>
        <source>It is done in the practice. The same checks again:</source>
        <extracomment>cli.practise</extracomment>
        <translation>練習の中で済ませました。同じ検査をもう一度行います：</translation>
    </message>
    <message>
        <source>It runs from its source, so there is no day of release.</source>
        <extracomment>report.about</extracomment>
        <translation>ソースから実行されているため、リリース日はありません。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Keys, and what they do</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>キーとその働き</translation>
    </message>
    <message>
        <source>L&amp;ook again now</source>
        <extracomment>gui.widgets.lookout</extracomment>
        <translation>今すぐもう一度調べる(&amp;O)</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the report</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>レポートの言語(&amp;G)</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <extracomment>gui.widgets.report_language</extracomment>
        <translation>レポートの言語</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>gui.about</extracomment>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>List all keys</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>すべてのキーを一覧表示する</translation>
    </message>
    <message>
        <source>Look for OpenD again</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>OpenDをもう一度探す</translation>
    </message>
    <message>
        <source>Looking again in {seconds} seconds.</source>
        <extracomment>gui.widgets.lookout</extracomment>
        <translation>{seconds}秒後にもう一度調べます。</translation>
    </message>
    <message>
        <source>Nothing listens on OpenD&apos;s API port any more.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>OpenDのAPIポートで待ち受けているものはなくなりました。</translation>
    </message>
    <message>
        <source>Nothing was changed yet. The wizard notices when it has ended, and then makes the change.</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>まだ何も変更していません。終了すればウィザードが気づき、その後で変更します。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>gui.about</extracomment>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>On this page</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>このページ</translation>
    </message>
    <message>
        <source>One of these is needed: {names}</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>次のいずれかが必要です：{names}</translation>
    </message>
    <message>
        <source>Only the vendor can read .ftlog files, and no secret can be taken out of them.</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>.ftlogファイルを読めるのは提供元だけで、機密情報を取り除くことはできません。</translation>
    </message>
    <message>
        <source>OpenD Wizard is free software under the MIT licence. OpenD, moomoo and Futu are names of their owners; this project is not theirs.</source>
        <extracomment>report.about</extracomment>
        <translation>OpenD WizardはMITライセンスの自由ソフトウェアです。OpenD、moomoo、Futuはそれぞれの所有者の名称であり、このプロジェクトは各社のものではありません。</translation>
    </message>
    <message>
        <source>OpenD Wizard is open already. Its window has come to the front.</source>
        <extracomment>window</extracomment>
        <translation>OpenD Wizardはすでに開いています。そのウィンドウを前面に出しました。</translation>
    </message>
    <message>
        <source>OpenD has logged in.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>OpenDがログインしました。</translation>
    </message>
    <message>
        <source>OpenD listens on its API port now.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>OpenDがAPIポートで待ち受けるようになりました。</translation>
    </message>
    <message>
        <source>OpenD runs differently now.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>OpenDの動作状況が変わりました。</translation>
    </message>
    <message>
        <source>OpenD was started again.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>OpenDが起動し直されました。</translation>
    </message>
    <message>
        <source>OpenD was started.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>OpenDが起動されました。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log tells something new.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>OpenDのログに新しい内容があります。</translation>
    </message>
    <message>
        <source>OpenD.xml was changed.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>OpenD.xmlが変更されました。</translation>
    </message>
    <message>
        <source>Press the button or choose the card that has the keyboard</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>キーボードの対象になっているボタンを押す、またはカードを選ぶ</translation>
    </message>
    <message>
        <source>Press the button that leads on, where nothing is changed by it</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>先へ進むボタンを押す（何も変更されない場合）</translation>
    </message>
    <message>
        <source>Qt&apos;s libraries are in {folder}</source>
        <extracomment>report.about</extracomment>
        <translation>Qtのライブラリは {folder} にあります</translation>
    </message>
    <message>
        <source>Released on {day}, which is still to come by the clock of this computer.</source>
        <extracomment>report.about</extracomment>
        <translation>リリース日は {day} ですが、このコンピューターの時計ではまだ先の日付です。</translation>
    </message>
    <message>
        <source>Released today, {day}.</source>
        <extracomment>report.about</extracomment>
        <translation>今日（{day}）リリースされました。</translation>
    </message>
    <message>
        <source>Released yesterday, {day}.</source>
        <extracomment>report.about</extracomment>
        <translation>昨日（{day}）リリースされました。</translation>
    </message>
    <message>
        <source>Released {days} days ago, on {day}.</source>
        <extracomment>report.about</extracomment>
        <translation>{days}日前（{day}）にリリースされました。</translation>
    </message>
    <message>
        <source>Say where OpenD is, or practise on a simulated one. Looking changes nothing.</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>OpenDの場所を指定するか、シミュレーションのOpenDで練習してください。調べるだけでは何も変わりません。</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <extracomment>gui.keys</extracomment>
        <translation>下へスクロール</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <extracomment>gui.keys</extracomment>
        <translation>上へスクロール</translation>
    </message>
    <message>
        <source>Search the symptoms</source>
        <extracomment>gui.pages.trouble</extracomment>
        <translation>症状を検索する</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Stay &amp;here</source>
        <extracomment>gui.widgets.lookout</extracomment>
        <translation>ここにとどまる(&amp;H)</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <extracomment>gui.widgets.lookout</extracomment>
        <translation>監視をやめる(&amp;W)</translation>
    </message>
    <message>
        <source>Stop what is under way, else close the window</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>進行中の処理を止める。なければウィンドウを閉じる</translation>
    </message>
    <message>
        <source>The change was made again.</source>
        <extracomment>gui.widgets.reversal</extracomment>
        <translation>変更をやり直しました。</translation>
    </message>
    <message>
        <source>The licences of all parts are in {folder}</source>
        <extracomment>report.about</extracomment>
        <translation>すべての部品のライセンスは {folder} にあります</translation>
    </message>
    <message>
        <source>The network of this computer has changed.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>このコンピューターのネットワークが変わりました。</translation>
    </message>
    <message>
        <source>The report is made. Look it over; nothing is saved yet.</source>
        <extracomment>gui.report</extracomment>
        <translation>レポートができました。内容を確認してください。まだ何も保存していません。</translation>
    </message>
    <message>
        <source>The window is made with Qt and PySide6, under the GNU Lesser General Public License, version 3. Their libraries are files of their own, which you may replace by your own versions of them.</source>
        <extracomment>report.about</extracomment>
        <translation>ウィンドウはQtとPySide6で作られており、これらはGNU Lesser General Public License（LGPL）バージョン3で提供されています。ライブラリは独立したファイルなので、ご自分のバージョンに置き換えられます。</translation>
    </message>
    <message>
        <source>The wizard never looks for a newer version by itself.</source>
        <extracomment>report.about</extracomment>
        <translation>ウィザードが自分から新しいバージョンを探すことはありません。</translation>
    </message>
    <message>
        <source>The wizard notices when OpenD is started, ends, logs in or is set differently, and looks again then.</source>
        <extracomment>gui.widgets.lookout</extracomment>
        <translation>OpenDの起動、終了、ログイン、設定の変更にはウィザードが気づき、もう一度調べます。</translation>
    </message>
    <message>
        <source>The wizard notices when it has ended, and then makes the change. Ctrl+C gives up.</source>
        <extracomment>cli.waiting</extracomment>
        <translation>終了すればウィザードが気づき、その後で変更します。Ctrl+Cで中止します。</translation>
    </message>
    <message>
        <source>These are missing: {names}</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>次のものが足りません：{names}</translation>
    </message>
    <message>
        <source>This OpenD is simulated: nothing has to be done elsewhere. Press the button to have it done.</source>
        <extracomment>gui.widgets.practice_deed</extracomment>
        <translation>このOpenDはシミュレーションなので、ほかの場所で何かをする必要はありません。ボタンを押せば済ませたことになります。</translation>
    </message>
    <message>
        <source>This copy does not name a page with releases: look for a newer one where you got it. The wizard never looks by itself.</source>
        <extracomment>report.about</extracomment>
        <translation>この版にはリリースのページが示されていません。入手した場所で新しい版を探してください。ウィザードが自分から探すことはありません。</translation>
    </message>
    <message>
        <source>This is not understood: {words}</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>理解できません：{words}</translation>
    </message>
    <message>
        <source>Waiting until it has ended.</source>
        <extracomment>cli.waiting</extracomment>
        <translation>終了を待っています。</translation>
    </message>
    <message>
        <source>Waiting was stopped. Nothing was changed.</source>
        <extracomment>gui.waiting</extracomment>
        <translation>待つのをやめました。何も変更していません。</translation>
    </message>
    <message>
        <source>Watching was stopped.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>監視をやめました。</translation>
    </message>
    <message>
        <source>What is shown here may not hold any more.</source>
        <extracomment>gui.widgets.lookout</extracomment>
        <translation>ここに表示されている内容は、もう正しくない可能性があります。</translation>
    </message>
    <message>
        <source>a value is missing behind it</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>後ろに値がありません</translation>
    </message>
    <message>
        <source>it cannot be used together with {other}</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>{other} と一緒には使えません</translation>
    </message>
    <message>
        <source>it takes another number of values</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>値の数が違います</translation>
    </message>
    <message>
        <source>it takes no value, and {typed} was given</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>値は取りませんが、{typed} が指定されました</translation>
    </message>
    <message>
        <source>it takes {count} values</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>値が{count}個必要です</translation>
    </message>
    <message>
        <source>version, age, licences, and where newer versions are</source>
        <extracomment>cli.arguments</extracomment>
        <translation>バージョン、リリース日、ライセンス、新しいバージョンの入手先</translation>
    </message>
    <message>
        <source>write the report in this language instead of the one it is spoken in</source>
        <extracomment>cli.arguments</extracomment>
        <translation>使用中の言語の代わりに、この言語でレポートを書く</translation>
    </message>
    <message>
        <source>{argument}: {what}</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>{argument}：{what}</translation>
    </message>
    <message>
        <source>{name} has to end first</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>先に {name} を終了する必要があります</translation>
    </message>
    <message>
        <source>{never} Whether there is one is said on this page:</source>
        <extracomment>report.about</extracomment>
        <translation>{never} 新しいバージョンがあるかどうかは、このページに書かれています：</translation>
    </message>
    <message>
        <source>{released} There may be a newer one, which knows more.</source>
        <extracomment>report.about</extracomment>
        <translation>{released} より多くのことに対応した新しいバージョンがあるかもしれません。</translation>
    </message>
    <message>
        <source>{typed} could be any of these: {names}</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>{typed} は次のどれにも当てはまります：{names}</translation>
    </message>
    <message>
        <source>{typed} does not fit here</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>{typed} はここでは使えません</translation>
    </message>
    <message>
        <source>{typed} is not one of these: {names}</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>{typed} は次のどれでもありません：{names}</translation>
    </message>
    <message>
        <source>{typed} is not one of those there are</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>{typed} は選べるものの中にありません</translation>
    </message>
    <message>
        <source>Another program has {path} open and lets nobody else read it. Close that program.</source>
        <extracomment>opend.config</extracomment>
        <translation>別のプログラムが {path} を開いており、ほかからは読めません。そのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>Goes back to the first page and your own OpenD. The simulated one is removed.</source>
        <extracomment>gui.widgets.banner</extracomment>
        <translation>最初のページとご自分のOpenDに戻ります。シミュレーションのOpenDは削除されます。</translation>
    </message>
    <message>
        <source>Run these comman&amp;ds</source>
        <extracomment>gui.pages.plan_caption</extracomment>
        <translation>これらのコマンドを実行(&amp;D)</translation>
    </message>
    <message>
        <source>Run this comman&amp;d</source>
        <extracomment>gui.pages.plan_caption</extracomment>
        <translation>このコマンドを実行(&amp;D)</translation>
    </message>
    <message>
        <source>Save these &amp;files</source>
        <extracomment>gui.pages.plan_caption</extracomment>
        <translation>これらのファイルを保存(&amp;F)</translation>
    </message>
    <message>
        <source>Save this &amp;file</source>
        <extracomment>gui.pages.plan_caption</extracomment>
        <translation>このファイルを保存(&amp;F)</translation>
    </message>
    <message>
        <source>Stop these progra&amp;ms</source>
        <extracomment>gui.pages.plan_caption</extracomment>
        <translation>これらのプログラムを停止(&amp;M)</translation>
    </message>
    <message>
        <source>Stop this progra&amp;m</source>
        <extracomment>gui.pages.plan_caption</extracomment>
        <translation>このプログラムを停止(&amp;M)</translation>
    </message>
    <message>
        <source>What you type is looked at right away; nothing is changed by it yet.</source>
        <extracomment>gui.widgets.options</extracomment>
        <translation>入力した内容はすぐに確認されます。まだ何も変更されません。</translation>
    </message>
    <message>
        <source>{path} could not be removed wholly: another program has something in it open. Close that program, and delete the folder.</source>
        <extracomment>simulator.folder</extracomment>
        <translation>{path} を完全には削除できませんでした。別のプログラムが中のものを開いています。そのプログラムを終了し、フォルダーを削除してください。</translation>
    </message>
    <message>
        <source>Its permissions allow it, so an attribute of the file system or an access list forbids it. See which with: lsattr -d &apos;{path}&apos;; getfacl &apos;{path}&apos;</source>
        <extracomment>checks.own_data</extracomment>
        <translation>パーミッションでは許可されているため、ファイルシステムの属性またはアクセス制御リストが禁止しています。どちらかを確認するには：lsattr -d &apos;{path}&apos;; getfacl &apos;{path}&apos;</translation>
    </message>
    <message>
        <source>Line {line} of {path} decides this. The wizard changes only the script that was named, so change it there yourself.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>これは {path} の {line} 行目で決まります。ウィザードは指定されたスクリプトだけを変更するため、そこはご自身で変更してください。</translation>
    </message>
    <message>
        <source>Somebody else could put another folder in the place of {path} before the command is run, so that the wrong files would be given away. Give {folder} to its user yourself.</source>
        <extracomment>fixes.ownership</extracomment>
        <translation>コマンドが実行される前に、他の人が {path} を別のフォルダーに置き換え、誤ったファイルが渡されるおそれがあります。{folder} の所有者はご自身で変更してください。</translation>
    </message>
    <message>
        <source>What the script gives as {name} in line {line} could not be told without running it.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>スクリプトの {line} 行目で {name} に渡される値は、実行しなければわかりません。</translation>
    </message>
    <message>
        <source>{path} is a link, and the wizard changes no file through a link. Nothing was changed. Put the file itself there, or name the file that is meant, and look again.</source>
        <extracomment>journal.keeping</extracomment>
        <translation>{path} はリンクです。ウィザードはリンク越しにファイルを変更しません。何も変更されていません。ファイルそのものをそこに置くか、実際のファイルを指定して、もう一度確認してください。</translation>
    </message>
    <message>
        <source>{value}, from {name} in line {line} of {path}</source>
        <extracomment>checks.script_address</extracomment>
        <translation>{value}（{path} の {line} 行目の {name} から）</translation>
    </message>
    <message>
        <source>{value}, unless the command line says otherwise ({name})</source>
        <extracomment>checks.script_address</extracomment>
        <translation>{value}（コマンドラインで別の値を指定しない場合、{name}）</translation>
    </message>
    <message>
        <source>This check failed because of a fault in the wizard itself ({kind} in {place}). Please report it.</source>
        <extracomment>doctor.examining</extracomment>
        <translation>ウィザード自体の不具合により、このチェックは完了できませんでした（{place}で{kind}）。お手数ですがご報告ください。</translation>
    </message>
</context>
</TS>
