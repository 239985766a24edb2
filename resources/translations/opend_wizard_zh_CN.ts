<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>   If a command says that something is not there, that change was not made or was taken back: go on.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>   如果某条命令提示某项内容不存在，说明那项更改没有进行或已经撤销：请继续。</translation>
    </message>
    <message>
        <source># Report for the engineers of OpenD</source>
        <extracomment>report.bundle.front</extracomment>
        <translation># 给 OpenD 工程师的报告</translation>
    </message>
    <message>
        <source>&amp;Apply these {count} changes</source>
        <extracomment>flow</extracomment>
        <translation>应用这 {count} 项更改(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Apply this change</source>
        <extracomment>flow</extracomment>
        <translation>应用此更改(&amp;A)</translation>
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
        <translation>故障类型(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>gui.history, gui.keyboard, gui.report</extracomment>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>flow</extracomment>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>gui.widgets.link, gui.widgets.step</extracomment>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <extracomment>gui.mishap</extracomment>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>flow</extracomment>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Everything works now</source>
        <extracomment>flow</extracomment>
        <translation>现在一切正常(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>gui.mishap</extracomment>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go on with the next step</source>
        <extracomment>flow</extracomment>
        <translation>继续下一步(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <extracomment>gui.captions, gui.mishap</extracomment>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Keep a copy and go on</source>
        <extracomment>gui.widgets.reversal</extracomment>
        <translation>保留副本并继续(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <extracomment>gui.widgets.reversal</extracomment>
        <translation>保持原样(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look at what is left</source>
        <extracomment>flow</extracomment>
        <translation>查看剩余的问题(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look for the cause</source>
        <extracomment>flow</extracomment>
        <translation>查找原因(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look for the cause again</source>
        <extracomment>flow</extracomment>
        <translation>重新查找原因(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Make this change again</source>
        <extracomment>gui.widgets.reversal</extracomment>
        <translation>重做此更改(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Review the change</source>
        <extracomment>flow</extracomment>
        <translation>查看更改内容(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>gui.pages.change_parts</extracomment>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo this change</source>
        <extracomment>gui.widgets.reversal</extracomment>
        <translation>撤销此更改(&amp;U)</translation>
    </message>
    <message>
        <source>(not known)</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>（未知）</translation>
    </message>
    <message>
        <source>(not told)</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>（未填写）</translation>
    </message>
    <message>
        <source>({count} lines stay as they are)</source>
        <extracomment>report.text_diff</extracomment>
        <translation>（{count} 行保持不变）</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>0 或 1</translation>
    </message>
    <message>
        <source>0.0.0.0 opens every network this computer is in. Choose one of {known}.</source>
        <extracomment>fixes.listening</extracomment>
        <translation>0.0.0.0 会对这台电脑所在的所有网络开放。请从 {known} 中选择一个。</translation>
    </message>
    <message>
        <source>0: OpenD leaves the right to other devices</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>0：OpenD 把权限让给其他设备</translation>
    </message>
    <message>
        <source>1. Close OpenD and OpenD Wizard.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>1. 关闭 OpenD 和 OpenD 向导。</translation>
    </message>
    <message>
        <source>127.0.0.1 inside Linux is not Windows. The simplest way is to run both on the same side. Else set networkingMode=mirrored under [wsl2] in .wslconfig and restart WSL; or let OpenD on Windows listen on {host}, with an RSA key for trading, and connect to {host}:{port}.</source>
        <extracomment>checks.wsl</extracomment>
        <translation>Linux 里的 127.0.0.1 并不是 Windows。最简单的办法是让两者在同一侧运行。否则，请在 .wslconfig 的 [wsl2] 下设置 networkingMode=mirrored 并重启 WSL；或让 Windows 上的 OpenD 监听 {host}（交易需要 RSA 密钥），然后连接 {host}:{port}。</translation>
    </message>
    <message>
        <source>127.0.0.1, or a key as well</source>
        <extracomment>checks.listening</extracomment>
        <translation>127.0.0.1，否则应同时设置密钥</translation>
    </message>
    <message>
        <source>127.0.0.1:… in front: the API trades, and Telnet asks for no password</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>前面加上 127.0.0.1:…：API 可以交易，而 Telnet 不要求密码</translation>
    </message>
    <message>
        <source>1: OpenD takes the right back</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>1：OpenD 抢回权限</translation>
    </message>
    <message>
        <source>2. Open {shell} and go to this folder with the first command below.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>2. 打开{shell}，用下面的第一条命令进入此目录。</translation>
    </message>
    <message>
        <source>3. Type the other commands in their order. What is there now is moved into this folder, never deleted.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>3. 按顺序输入其余命令。现有内容会移入此目录，绝不会删除。</translation>
    </message>
    <message>
        <source>32 digits 0–9 and a–f, in lower case</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>32 个字符，只含数字 0–9 和小写字母 a–f</translation>
    </message>
    <message>
        <source>32 digits and letters a to f, the MD5 of the login password alone</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>32 个数字或字母（a 到 f），仅为登录密码本身的 MD5</translation>
    </message>
    <message>
        <source>&lt; 0.1 s</source>
        <extracomment>gui.widgets.rows</extracomment>
        <translation>&lt; 0.1 秒</translation>
    </message>
    <message>
        <source>A change is under way. It goes on, or takes itself back; wait until it has ended.</source>
        <extracomment>gui.mishap</extracomment>
        <translation>有一项更改正在进行。它会继续完成，或自行撤销；请等它结束。</translation>
    </message>
    <message>
        <source>A code that came earlier is worthless now.</source>
        <extracomment>gui.widgets.phone</extracomment>
        <translation>之前收到的验证码已失效。</translation>
    </message>
    <message>
        <source>A code was sent to the phone, and OpenD waits for it.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>验证码已发送到手机，OpenD 正在等待输入。</translation>
    </message>
    <message>
        <source>A command was run: {purpose}</source>
        <extracomment>journal.handbook</extracomment>
        <translation>运行过一条命令：{purpose}</translation>
    </message>
    <message>
        <source>A file stands where OpenD&apos;s data folder belongs.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>OpenD 数据目录的位置上是一个文件。</translation>
    </message>
    <message>
        <source>A library that OpenD needs is missing.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>缺少 OpenD 需要的库。</translation>
    </message>
    <message>
        <source>A line with a heartbeat every {pace} s</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>每 {pace} 秒发送一次心跳的连接</translation>
    </message>
    <message>
        <source>A line with heartbeats was held.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>发送心跳的连接一直保持着。</translation>
    </message>
    <message>
        <source>A line with several statements is not changed by the wizard. Put each on its own line first.</source>
        <extracomment>scripts.patches.blocks</extracomment>
        <translation>一行中有多条语句时，向导不会更改。请先让每条语句各占一行。</translation>
    </message>
    <message>
        <source>A line without heartbeats</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>不发送心跳的连接</translation>
    </message>
    <message>
        <source>A mistake of the wizard&apos;s</source>
        <extracomment>gui.mishap</extracomment>
        <translation>向导自身的错误</translation>
    </message>
    <message>
        <source>A moomoo account logs in with moomoo OpenD, a Futu account with Futu OpenD. Some regions need an opened brokerage account and the current version first. Both programs speak the same protocol, so scripts need not change.</source>
        <extracomment>symptoms.x03_wrong_brand</extracomment>
        <translation>moomoo 账号要用 moomoo OpenD 登录，Futu 账号要用 Futu OpenD 登录。有些地区还需要先开通交易业务账户，并使用最新版本。两个程序使用相同的协议，因此脚本无需修改。</translation>
    </message>
    <message>
        <source>A new code makes the one before worthless. One can be sent each minute.</source>
        <extracomment>fixes.codes</extracomment>
        <translation>新的验证码会使之前的验证码失效。每分钟可以发送一个。</translation>
    </message>
    <message>
        <source>A new picture makes the one before worthless. Ten can be made each minute.</source>
        <extracomment>fixes.codes</extracomment>
        <translation>新的图形会使之前的图形失效。每分钟可以请求十次。</translation>
    </message>
    <message>
        <source>A password is written into the script.</source>
        <extracomment>checks.script_secrets</extracomment>
        <translation>脚本中写有密码。</translation>
    </message>
    <message>
        <source>A password is written into the script. Whoever reads the file has it.</source>
        <extracomment>scripts.rules.secrets</extracomment>
        <translation>脚本中写有密码。谁读到这个文件，谁就知道密码。</translation>
    </message>
    <message>
        <source>A phone code has 4 to 8 digits and nothing else.</source>
        <extracomment>opend.operations</extracomment>
        <translation>手机验证码为 4 到 8 位数字，不含其他字符。</translation>
    </message>
    <message>
        <source>A picture code has 4 letters or digits and nothing else.</source>
        <extracomment>opend.operations</extracomment>
        <translation>图形验证码为 4 位字母或数字，不含其他字符。</translation>
    </message>
    <message>
        <source>A piece of code</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>一段代码</translation>
    </message>
    <message>
        <source>A program is newer than OpenD</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>有程序比 OpenD 更新</translation>
    </message>
    <message>
        <source>A program uses a function this OpenD does not know: the program is newer than OpenD.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>有程序使用了这个 OpenD 不认识的功能：该程序比 OpenD 新。</translation>
    </message>
    <message>
        <source>A program uses functions that this version of OpenD does not know.</source>
        <extracomment>checks.versions</extracomment>
        <translation>有程序使用了此版本 OpenD 不认识的功能。</translation>
    </message>
    <message>
        <source>A question to {ip}:{port}</source>
        <extracomment>checks.state</extracomment>
        <translation>向 {ip}:{port} 发出的询问</translation>
    </message>
    <message>
        <source>A remembered password is a token that holds for a limited time. When it has run out and the network stumbles, or the vendor updates its servers, OpenD cannot log in by itself. Below 10.10, type the password for long runs: OpenD then renews the login itself. From 10.10 on the remembered login is the only one that starts unattended; how long it holds is not published, so look at OpenD&apos;s state now and then instead of trusting an open port.</source>
        <extracomment>symptoms.q12_remembered_login</extracomment>
        <translation>记住的密码是一个在有限时间内有效的令牌。令牌过期后，一旦网络不稳，或者官方更新服务器，OpenD 就无法自动登录。10.10 之前的版本，长期运行时请直接输入密码：OpenD 会自行续期登录。从 10.10 起，只有记住的登录可以无人值守启动；它的有效期没有公布，因此请不时查看 OpenD 的状态，不要只凭端口开放就认为正常。</translation>
    </message>
    <message>
        <source>A safer way, where you can log in to this computer from the other one, is a tunnel. There, type ssh -L {port}:127.0.0.1:{port} THIS-COMPUTER and let the script connect to 127.0.0.1. Nothing changes here.</source>
        <extracomment>checks.listening</extracomment>
        <translation>如果您能从另一台电脑登录到这台电脑，更安全的办法是使用隧道。请在另一台电脑上输入 ssh -L {port}:127.0.0.1:{port} THIS-COMPUTER，并让脚本连接 127.0.0.1。这台电脑无需做任何更改。</translation>
    </message>
    <message>
        <source>A script cannot connect to OpenD</source>
        <extracomment>symptoms.q14_cannot_connect</extracomment>
        <translation>脚本无法连接 OpenD</translation>
    </message>
    <message>
        <source>A script keeps a connection for every context it opens until close() is called, also after the variable is gone. Close each context in a finally block, or open one and use it for everything.</source>
        <extracomment>checks.connections</extracomment>
        <translation>脚本每打开一个 context，就会占用一个连接，直到调用 close()，即使变量已不存在也是如此。请在 finally 块中关闭每个 context，或只打开一个，所有操作都用它。</translation>
    </message>
    <message>
        <source>A second OpenD uses the same port</source>
        <extracomment>simulator.faults.ports</extracomment>
        <translation>另一个 OpenD 使用相同的端口</translation>
    </message>
    <message>
        <source>A simulated OpenD for practising.</source>
        <extracomment>opend.places.running</extracomment>
        <translation>用于练习的模拟 OpenD。</translation>
    </message>
    <message>
        <source>A simulated OpenD in a folder of its own, broken on purpose. It is removed afterwards.</source>
        <extracomment>gui.widgets.practice_card</extracomment>
        <translation>放在独立目录中的模拟 OpenD，特意设置了故障。练习后会自动删除。</translation>
    </message>
    <message>
        <source>A slow disk or network drive can be the reason. The wizard waits a while and then goes on.</source>
        <extracomment>gui.widgets.examining</extracomment>
        <translation>可能是磁盘或网络驱动器较慢。向导会等待一会儿，然后继续。</translation>
    </message>
    <message>
        <source>A system library is missing.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>缺少一个系统库。</translation>
    </message>
    <message>
        <source>API RSA Enabled: Yes</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>API RSA Enabled: Yes</translation>
    </message>
    <message>
        <source>Add swap space, end other programs, or take a machine with more memory. The command line edition needs less than the one with a window.</source>
        <extracomment>checks.memory</extracomment>
        <translation>请增加交换空间，关闭其他程序，或换用内存更大的机器。命令行 OpenD 所需的内存比可视化 OpenD 少。</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <extracomment>fixes.listening</extracomment>
        <translation>这台电脑的地址</translation>
    </message>
    <message>
        <source>Advice</source>
        <extracomment>report.forum, report.words</extracomment>
        <translation>建议</translation>
    </message>
    <message>
        <source>After a long time OpenD is disconnected and has to log in again</source>
        <extracomment>symptoms.q12_remembered_login</extracomment>
        <translation>长时间运行后，OpenD 断线，需要重新登录</translation>
    </message>
    <message>
        <source>After several restarts the login finds no network</source>
        <extracomment>symptoms.x02_start_throttle</extracomment>
        <translation>多次重新启动后，登录时提示没有网络</translation>
    </message>
    <message>
        <source>After several wrong passwords the vendor asks for the code in a picture, F3CNN/PicVerifyCode.png in the data folder. Every wrong one makes the next login harder: after two, stop, check the password, and wait.</source>
        <extracomment>symptoms.x04_captcha_loop</extracomment>
        <translation>多次输错密码后，官方会要求输入图形验证码，图片是数据目录中的 F3CNN/PicVerifyCode.png。每输错一次，下次登录就更难：错两次后请停下来，核对密码，并等待一段时间。</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>之后</translation>
    </message>
    <message>
        <source>Afterwards: {what}</source>
        <extracomment>report.text_plan</extracomment>
        <translation>之后：{what}</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>gui.widgets.why</extracomment>
        <translation>反对</translation>
    </message>
    <message>
        <source>Allow {name} to be run as a program.</source>
        <extracomment>fixes.program_file</extracomment>
        <translation>允许 {name} 作为程序运行。</translation>
    </message>
    <message>
        <source>Also found: {count}</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>另外还发现：{count} 项</translation>
    </message>
    <message>
        <source>An OpenD answers, though its process cannot be seen from here.</source>
        <extracomment>checks.state</extracomment>
        <translation>有 OpenD 应答，但从这里看不到它的进程。</translation>
    </message>
    <message>
        <source>An earlier change was not finished</source>
        <extracomment>cli.left_over, gui.widgets.unfinished</extracomment>
        <translation>之前有一项更改未完成</translation>
    </message>
    <message>
        <source>An exchange gives its highest quotes to one device at a time. With auto_hold_quote_right set to 1, OpenD takes the right back when another device took it. If it is taken again within ten seconds, OpenD gives way; with 0 it never takes it back.</source>
        <extracomment>symptoms.q09_quote_right_control</extracomment>
        <translation>按照交易所的规定，最高行情同一时间只能归一台设备。auto_hold_quote_right 设为 1 时，行情权限被其他设备抢走后，OpenD 会自动抢回。如果十秒内再次被抢，OpenD 不会再抢；设为 0 时则从不抢回。</translation>
    </message>
    <message>
        <source>An open port proves nothing: a web server, another trading gateway or OpenD&apos;s own Telnet port can be behind it. OpenD does not speak HTTP, so curl or a browser cannot test it; only its own protocol can.</source>
        <extracomment>symptoms.x22_lookalike</extracomment>
        <translation>端口开放并不能说明什么：背后可能是 Web 服务器、另一个交易网关，或者 OpenD 自己的 Telnet 端口。OpenD 不使用 HTTP，因此不能用 curl 或浏览器来测试；只能用它自己的协议测试。</translation>
    </message>
    <message>
        <source>Another OpenD (process {pid}) runs and uses the data folder {folder} too. Close it and try again. Nothing was changed.</source>
        <extracomment>journal.prepare</extracomment>
        <translation>另一个 OpenD（进程 {pid}）正在运行，并且也在使用数据目录 {folder}。请关闭它，然后重试。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Another OpenD Wizard (process {pid}) is changing something at this moment. Wait until it is done, or close it, and try again.</source>
        <extracomment>journal.lock</extracomment>
        <translation>另一个 OpenD 向导（进程 {pid}）此刻正在进行更改。请等它完成或将其关闭，然后重试。</translation>
    </message>
    <message>
        <source>Another OpenD on this computer uses the same account: only one of them has the highest quotes.</source>
        <extracomment>checks.opends</extracomment>
        <translation>这台电脑上的另一个 OpenD 使用同一账号：只有其中一个能获得最高行情权限。</translation>
    </message>
    <message>
        <source>Another device has the highest quotes</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>最高行情权限在其他设备上</translation>
    </message>
    <message>
        <source>Another device has the highest quotes of this account.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>该账号的最高行情权限在另一台设备上。</translation>
    </message>
    <message>
        <source>Another device has the highest quotes, as {name} 0 lets it.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>最高行情权限在另一台设备上，这是 {name} 设为 0 所允许的。</translation>
    </message>
    <message>
        <source>Another device took it away again, {seconds} seconds after the last time ({markets})</source>
        <extracomment>report.text_rights</extracomment>
        <translation>其他设备再次抢走了行情权限，距上次 {seconds} 秒（{markets}）</translation>
    </message>
    <message>
        <source>Another device took the highest quotes: OpenD should take them back</source>
        <extracomment>symptoms.q18_take_right_back</extracomment>
        <translation>最高行情被其他设备抢走，希望 OpenD 抢回</translation>
    </message>
    <message>
        <source>Another device took the right away ({markets})</source>
        <extracomment>report.text_rights</extracomment>
        <translation>其他设备抢走了行情权限（{markets}）</translation>
    </message>
    <message>
        <source>Another program has {path} open. Close OpenD and programs that show this file, and try again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>另一个程序正打开着 {path}。请关闭 OpenD 和显示该文件的程序，然后重试。</translation>
    </message>
    <message>
        <source>Another program holds the port</source>
        <extracomment>simulator.faults.ports</extracomment>
        <translation>其他程序占用了端口</translation>
    </message>
    <message>
        <source>Another terminal of this account took the quote right.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>此账号的另一个终端抢走了行情权限。</translation>
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
        <translation>AppData.dat 已损坏，或解压它不安全。</translation>
    </message>
    <message>
        <source>AppData.dat is missing from the program folder.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>程序目录中缺少 AppData.dat。</translation>
    </message>
    <message>
        <source>AppData.dat is there.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>AppData.dat 存在。</translation>
    </message>
    <message>
        <source>AppData.dat lies beside the OpenD program.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>AppData.dat 与 OpenD 程序在同一目录中。</translation>
    </message>
    <message>
        <source>Apply this? [y/N]</source>
        <extracomment>cli.mend</extracomment>
        <translation>要应用此更改吗？[y/N]</translation>
    </message>
    <message>
        <source>As&amp;k OpenD again</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>再次询问 OpenD(&amp;K)</translation>
    </message>
    <message>
        <source>Ask OpenD again. That may void the phone code it waits for, so that a new one has to be sent.</source>
        <extracomment>trial</extracomment>
        <translation>再次询问 OpenD。这可能使它正在等待的手机验证码失效，届时需要重新发送。</translation>
    </message>
    <message>
        <source>At each start OpenD copies the data shipped in AppData.dat into its data folder. When that folder is missing, full, or not writable for the user who starts OpenD, the copy fails and OpenD exits.</source>
        <extracomment>symptoms.q02_own_data_missing</extracomment>
        <translation>OpenD 每次启动时，都会把 AppData.dat 中的自带数据拷贝到数据目录。如果该目录不存在、空间已满，或启动 OpenD 的用户没有写入权限，拷贝就会失败，OpenD 随即退出。</translation>
    </message>
    <message>
        <source>At work</source>
        <extracomment>gui.widgets.verdict</extracomment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Australia</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>gui.widgets.run</extracomment>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backup: {folder}</source>
        <extracomment>report.text_runs</extracomment>
        <translation>备份：{folder}</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>gui.widgets.before_after</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>Before anything is changed, a backup goes to {folder}</source>
        <extracomment>report.text_plan</extracomment>
        <translation>在做任何更改之前，会先备份到 {folder}</translation>
    </message>
    <message>
        <source>Before the API may be used, a questionnaire and an agreement have to be completed once on the vendor&apos;s page, with the very account that OpenD logs in with. The command line edition ends by itself until then and has to be started again; the one with a window stays logged in but answers no program. “Could not fetch” looks alike and is a trouble of the network.</source>
        <extracomment>symptoms.q01_questionnaire</extracomment>
        <translation>使用 API 之前，需要用 OpenD 登录的同一个账号，在官方页面上完成一次问卷评估与协议确认。在此之前，命令行 OpenD 会自动退出，完成后需要重新启动；可视化 OpenD 会保持登录，但不应答任何程序。“未能获取”的提示与此相似，但那是网络问题。</translation>
    </message>
    <message>
        <source>Before you send it</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>发送之前</translation>
    </message>
    <message>
        <source>Below is what could not be looked at, and why.</source>
        <extracomment>gui.widgets.healthy</extracomment>
        <translation>下面列出了无法检查的项目及原因。</translation>
    </message>
    <message>
        <source>Better, but not all is well yet</source>
        <extracomment>report.words</extracomment>
        <translation>有所好转，但尚未完全正常</translation>
    </message>
    <message>
        <source>Both need the same private key. Name {key} in the script, or a copy of it.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>双方需要相同的私钥。请在脚本中填写 {key}，或其副本。</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>品牌</translation>
    </message>
    <message>
        <source>By default the Linux inside Windows has an address of its own, and its 127.0.0.1 is not that of Windows. With mirrored networking they share it. OpenD and the script are best run on the same side.</source>
        <extracomment>symptoms.x15_wsl</extracomment>
        <translation>默认情况下，Windows 中的 Linux 有自己的地址，它的 127.0.0.1 并不是 Windows 的 127.0.0.1。使用镜像网络模式时，两者共用同一个地址。最好让 OpenD 和脚本在同一侧运行。</translation>
    </message>
    <message>
        <source>By hand: sudo chown -R -h {user} &apos;{path}&apos;</source>
        <extracomment>checks.ownership</extracomment>
        <translation>手动处理：sudo chown -R -h {user} &apos;{path}&apos;</translation>
    </message>
    <message>
        <source>By its log, OpenD has not logged in with a remembered password.</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>日志显示，OpenD 不是用记住的密码登录的。</translation>
    </message>
    <message>
        <source>Can be undone at any time.</source>
        <extracomment>gui.widgets.finding</extracomment>
        <translation>可随时撤销。</translation>
    </message>
    <message>
        <source>Cannot be undone.</source>
        <extracomment>gui.widgets.finding</extracomment>
        <translation>无法撤销。</translation>
    </message>
    <message>
        <source>Change the permissions of {path} from {before} to {after}.</source>
        <extracomment>steps</extracomment>
        <translation>把 {path} 的权限从 {before} 改为 {after}。</translation>
    </message>
    <message>
        <source>Change {path}: {meaning}</source>
        <extracomment>steps</extracomment>
        <translation>更改 {path}：{meaning}</translation>
    </message>
    <message>
        <source>Changed since the wizard was at work: {paths} ({count} in all). Nothing was touched. If you go on, what is there now is kept in the backup first.</source>
        <extracomment>journal.backward</extracomment>
        <translation>向导更改之后，以下内容又有变动：{paths}（共 {count} 处）。没有改动任何内容。如果继续，会先把现有内容保存到备份中。</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <extracomment>gui.history</extracomment>
        <translation>更改列表，最新的在前</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <extracomment>gui.pages.change_parts</extracomment>
        <translation>再次检查(&amp;A)</translation>
    </message>
    <message>
        <source>Check &amp;everything</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>全面检查(&amp;E)</translation>
    </message>
    <message>
        <source>Check again in a moment, or undo the change.</source>
        <extracomment>report.words</extracomment>
        <translation>请稍后再次检查，或撤销此更改。</translation>
    </message>
    <message>
        <source>Check the network, wait some minutes, then start OpenD once more.</source>
        <extracomment>checks.state</extracomment>
        <translation>请检查网络，等几分钟，再启动一次 OpenD。</translation>
    </message>
    <message>
        <source>Checking again</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>正在再次检查</translation>
    </message>
    <message>
        <source>Checks done</source>
        <extracomment>gui.widgets.examining</extracomment>
        <translation>已完成的检查</translation>
    </message>
    <message>
        <source>Checks that found nothing wrong: {fine} of {total}</source>
        <extracomment>report.conclusion</extracomment>
        <translation>未发现问题的检查：{total} 项中有 {fine} 项</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>选择目录(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose the one that does not work. Looking changes nothing.</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>请选择出问题的那一个。检查不会更改任何内容。</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <extracomment>gui.about, gui.captions</extracomment>
        <translation>关闭(&amp;S)</translation>
    </message>
    <message>
        <source>Close the contexts, whatever happens.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>无论发生什么情况，都关闭 context。</translation>
    </message>
    <message>
        <source>Codes were asked for too often. At most one a minute is sent.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>请求验证码过于频繁。每分钟最多发送一个。</translation>
    </message>
    <message>
        <source>Compare the times with OpenD&apos;s log: what happened then?</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>请把这些时间与 OpenD 日志对照：当时发生了什么？</translation>
    </message>
    <message>
        <source>Complete the questionnaire and agreement on the vendor&apos;s page.</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>在官方页面上完成问卷评估与协议确认。</translation>
    </message>
    <message>
        <source>Complete the questionnaire and agreement on the vendor&apos;s site, then start OpenD again.</source>
        <extracomment>checks.state</extracomment>
        <translation>请在官网完成问卷评估与协议确认，然后重新启动 OpenD。</translation>
    </message>
    <message>
        <source>Complete the questionnaire and agreement on this page, logged in with the account that OpenD uses.</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>请用 OpenD 所用的账号登录这个页面，完成问卷评估与协议确认。</translation>
    </message>
    <message>
        <source>Compose files in {folders}</source>
        <extracomment>checks.container</extracomment>
        <translation>{folders} 中的 Compose 文件</translation>
    </message>
    <message>
        <source>Connection and scripts</source>
        <extracomment>model</extracomment>
        <translation>连接与脚本</translation>
    </message>
    <message>
        <source>Connections that OpenD has closed and a program still keeps (CLOSE_WAIT)</source>
        <extracomment>checks.connections</extracomment>
        <translation>OpenD 已关闭而程序仍未释放的连接（CLOSE_WAIT）</translation>
    </message>
    <message>
        <source>Connections to OpenD&apos;s API port {port}</source>
        <extracomment>checks.connections</extracomment>
        <translation>到 OpenD API 端口 {port} 的连接</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>gui.widgets.words</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt</source>
        <extracomment>gui.widgets.ladder_card</extracomment>
        <translation>复制为文本(&amp;X)</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>gui.widgets.ladder</extracomment>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy it from the package that OpenD came in.</source>
        <extracomment>checks.config_file</extracomment>
        <translation>请从 OpenD 的安装包中复制一份。</translation>
    </message>
    <message>
        <source>Correct that line in a text editor, or copy the file again from the vendor&apos;s package.</source>
        <extracomment>checks.configuration</extracomment>
        <translation>请用文本编辑器改正该行，或从官方安装包中重新复制该文件。</translation>
    </message>
    <message>
        <source>Correct the script before you start it again, or it fills OpenD&apos;s connections once more.</source>
        <extracomment>fixes.connections</extracomment>
        <translation>请先改正脚本，再启动它，否则它会再次占满 OpenD 的连接。</translation>
    </message>
    <message>
        <source>Could not be checked: {count}</source>
        <extracomment>gui.pages.cause_rest, report.text_findings</extracomment>
        <translation>无法检查：{count} 项</translation>
    </message>
    <message>
        <source>Could not be seen</source>
        <extracomment>report.words</extracomment>
        <translation>无法查看</translation>
    </message>
    <message>
        <source>Create {path} ({size}).</source>
        <extracomment>steps</extracomment>
        <translation>创建 {path}（{size}）。</translation>
    </message>
    <message>
        <source>DISPLAY and WAYLAND_DISPLAY</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>DISPLAY 和 WAYLAND_DISPLAY</translation>
    </message>
    <message>
        <source>Data files are missing and damaged</source>
        <extracomment>simulator.faults.own_data</extracomment>
        <translation>数据文件有缺失和损坏</translation>
    </message>
    <message>
        <source>Data follows where it should end.</source>
        <extracomment>opend.appdata.tars</extracomment>
        <translation>在应该结束的地方之后还有数据。</translation>
    </message>
    <message>
        <source>Data in {data}</source>
        <extracomment>gui.describe</extracomment>
        <translation>数据目录：{data}</translation>
    </message>
    <message>
        <source>Decide which of the two is to have the port: end the other program, or give one of them another port. Scripts that meet the wrong one wait in vain or are cut off.</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>请决定由哪一个使用该端口：关闭另一个程序，或为其中一个换用别的端口。连错对象的脚本会一直空等，或被断开。</translation>
    </message>
    <message>
        <source>Device.dat cannot be read, so it cannot be compared.</source>
        <extracomment>checks.device</extracomment>
        <translation>无法读取 Device.dat，因此无法比对。</translation>
    </message>
    <message>
        <source>Device.dat is damaged, so every login looks like a new device.</source>
        <extracomment>checks.device</extracomment>
        <translation>Device.dat 已损坏，因此每次登录都像是在新设备上。</translation>
    </message>
    <message>
        <source>Device.dat is not known from another computer.</source>
        <extracomment>checks.device</extracomment>
        <translation>没有发现 Device.dat 来自其他电脑。</translation>
    </message>
    <message>
        <source>Device.dat is there, readable and not empty.</source>
        <extracomment>checks.device</extracomment>
        <translation>Device.dat 存在、可读且不为空。</translation>
    </message>
    <message>
        <source>Device.dat looks whole.</source>
        <extracomment>checks.device</extracomment>
        <translation>Device.dat 看来完好。</translation>
    </message>
    <message>
        <source>Device.dat was copied from another computer: both are the same device to the device lock.</source>
        <extracomment>checks.device</extracomment>
        <translation>Device.dat 是从另一台电脑复制来的：对设备锁来说，两台电脑是同一台设备。</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>问题解决了吗？</translation>
    </message>
    <message>
        <source>Disconnections in the SDK&apos;s own log, newest file</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>SDK 自己的日志中记录的断线（最新文件）</translation>
    </message>
    <message>
        <source>Do not press “restart quotes” right after logging in elsewhere: the login counts as the first time.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>在其他设备登录后，不要马上点击“重启行情”：登录已算作第一次。</translation>
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
        <translation>脚本启动的每个进程都会再次执行脚本的主体部分。</translation>
    </message>
    <message>
        <source>Each start unpacks some hundred megabytes into the temporary folder and takes longer. The same by hand: {command}</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>每次启动都会向临时目录解压几百 MB，因此需要更长时间。也可以手动操作：{command}</translation>
    </message>
    <message>
        <source>Earlier turns in the log: {count}</source>
        <extracomment>report.text_rights</extracomment>
        <translation>日志中更早的变动：{count} 次</translation>
    </message>
    <message>
        <source>Edition</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>版本类型</translation>
    </message>
    <message>
        <source>Encryption with an RSA key does not work</source>
        <extracomment>symptoms.x21_rsa_key</extracomment>
        <translation>RSA 密钥加密不起作用</translation>
    </message>
    <message>
        <source>End OpenD, take it out of quarantine, move it into another folder in the Finder, and start it there. Until then it finds its OpenD.xml only by -cfg_file with the whole path.</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>请退出 OpenD，解除对它的隔离，在“访达”中把它移到另一个文件夹，再从那里启动。在此之前，只有用 -cfg_file 给出完整路径，它才能找到自己的 OpenD.xml。</translation>
    </message>
    <message>
        <source>End the &amp;practice</source>
        <extracomment>gui.widgets.banner</extracomment>
        <translation>结束练习(&amp;P)</translation>
    </message>
    <message>
        <source>End the Telnet commands with \r\n.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>让 Telnet 命令以 \r\n 结尾。</translation>
    </message>
    <message>
        <source>Enter the characters of the picture in OpenD&apos;s window or console.</source>
        <extracomment>checks.state</extracomment>
        <translation>请在 OpenD 的窗口或控制台中输入图形验证码。</translation>
    </message>
    <message>
        <source>Enter the code as soon as it comes, with: {command}</source>
        <extracomment>fixes.codes</extracomment>
        <translation>收到验证码后，请立即用以下命令输入：{command}</translation>
    </message>
    <message>
        <source>Enter the code that came to your phone.</source>
        <extracomment>fixes.codes</extracomment>
        <translation>输入手机收到的验证码。</translation>
    </message>
    <message>
        <source>Enter the code that the picture shows.</source>
        <extracomment>fixes.codes</extracomment>
        <translation>输入图形中显示的验证码。</translation>
    </message>
    <message>
        <source>Enter the four letters or digits of the picture. After two wrong ones the wizard stops, and so should you.</source>
        <extracomment>fixes.codes</extracomment>
        <translation>请输入图形中的四位字母或数字。连错两次后向导会停下来，也请您不要再试。</translation>
    </message>
    <message>
        <source>Every library OpenD needs is there.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenD 需要的库都在。</translation>
    </message>
    <message>
        <source>Every library that OpenD is linked with can be found.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenD 所链接的库都能找到。</translation>
    </message>
    <message>
        <source>Everybody in the network of {address} can then knock at OpenD&apos;s API; the key keeps them out. Let the firewall pass only the other computer.</source>
        <extracomment>fixes.listening</extracomment>
        <translation>这样一来，{address} 所在网络中的任何人都能访问 OpenD 的 API 端口；密钥会把他们挡在外面。请让防火墙只放行另外那台电脑。</translation>
    </message>
    <message>
        <source>Everything from line {line} on moves below the guard. Functions that the new processes run no longer see variables that are made there.</source>
        <extracomment>scripts.rules.guards</extracomment>
        <translation>从第 {line} 行起的所有内容都会移到保护语句下面。新进程运行的函数将看不到在那里创建的变量。</translation>
    </message>
    <message>
        <source>Everything in AppData.dat is whole in the data folder.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>AppData.dat 中的全部内容在数据目录中都完好。</translation>
    </message>
    <message>
        <source>Everything in the data folder belongs to the user who runs OpenD.</source>
        <extracomment>checks.ownership</extracomment>
        <translation>数据目录中的一切都属于运行 OpenD 的用户。</translation>
    </message>
    <message>
        <source>Everything is as it was before the change, byte for byte.</source>
        <extracomment>gui.widgets.reversal</extracomment>
        <translation>一切都恢复到更改之前的状态，逐字节一致。</translation>
    </message>
    <message>
        <source>Everything is fine. Checks made: {total}</source>
        <extracomment>report.conclusion</extracomment>
        <translation>一切正常。已完成的检查：{total} 项</translation>
    </message>
    <message>
        <source>Everything that could be checked is fine.</source>
        <extracomment>gui.widgets.healthy</extracomment>
        <translation>所有能检查的项目都正常。</translation>
    </message>
    <message>
        <source>Everything that the script does moves below the line that spawn needs. Functions that the new processes run no longer see variables that are made there.</source>
        <extracomment>scripts.rules.forks</extracomment>
        <translation>脚本所做的一切都会移到 spawn 所需的那一行下面。新进程运行的函数将看不到在那里创建的变量。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>gui.widgets.evidence</extracomment>
        <translation>依据</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>gui.widgets.evidence, report.forum</extracomment>
        <translation>应为</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>gui.widgets.members</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files and folders:</source>
        <extracomment>report.text_runs</extracomment>
        <translation>文件和目录：</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <extracomment>gui.widgets.members</extracomment>
        <translation>将写入的文件</translation>
    </message>
    <message>
        <source>Fill this in; then it can be sent.</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>请填写此项，然后才能发送。</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>report.words</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Fine: {count}</source>
        <extracomment>gui.pages.cause_rest</extracomment>
        <translation>正常：{count} 项</translation>
    </message>
    <message>
        <source>Finish one SMS verification first; a new network address can also bring the question back.</source>
        <extracomment>checks.device</extracomment>
        <translation>请先完成一次短信验证；网络地址变化也可能导致再次要求验证。</translation>
    </message>
    <message>
        <source>Finish opening the brokerage account in the phone app, wait a day, and use the current OpenD of the brand of your region. Which regions are let in changes; OpenD&apos;s own sentence counts.</source>
        <extracomment>checks.account</extracomment>
        <translation>请在手机 App 中完成证券账户的开户，等待一天，并使用您所在地区对应品牌的最新版 OpenD。哪些地区可以登录会有变化，以 OpenD 自己的提示为准。</translation>
    </message>
    <message>
        <source>Firewalls on this computer</source>
        <extracomment>checks.firewall</extracomment>
        <translation>这台电脑的防火墙</translation>
    </message>
    <message>
        <source>Fix: {title}</source>
        <extracomment>report.text_findings</extracomment>
        <translation>修复：{title}</translation>
    </message>
    <message>
        <source>Follows from this:</source>
        <extracomment>report.text_causes</extracomment>
        <translation>由此导致：</translation>
    </message>
    <message>
        <source>Follows from this: {count}</source>
        <extracomment>gui.widgets.why</extracomment>
        <translation>由此导致：{count} 项</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>gui.widgets.why</extracomment>
        <translation>支持</translation>
    </message>
    <message>
        <source>For Linux the vendor builds OpenD for x86_64 processors only. On an ARM computer, such as a Raspberry Pi or an ARM cloud server, it does not start, or only through a translator such as qemu, in which it has crashed.</source>
        <extracomment>symptoms.x16_wrong_cpu</extracomment>
        <translation>官方的 Linux 版 OpenD 只支持 x86_64 处理器。在 ARM 电脑（如树莓派或 ARM 云服务器）上，它无法启动，或者只能通过 qemu 之类的转译程序启动，而在其中曾出现过崩溃。</translation>
    </message>
    <message>
        <source>For example: ECONNREFUSED, 端口被占用, port in use</source>
        <extracomment>gui.pages.trouble</extracomment>
        <translation>例如：ECONNREFUSED、端口被占用、port in use</translation>
    </message>
    <message>
        <source>Free some space on that disk, then look again.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>请在该磁盘上腾出一些空间，然后重新检查。</translation>
    </message>
    <message>
        <source>Free space where {path} is</source>
        <extracomment>checks.own_data</extracomment>
        <translation>{path} 所在磁盘的可用空间</translation>
    </message>
    <message>
        <source>From 10.10 on, account and password are no longer settings of OpenD.xml: OpenD asks for them in its console and waits. Log in once by hand and let it remember the password; from then on it starts with -login_account=… -login_by_remember=1.</source>
        <extracomment>symptoms.x01_waits_at_prompt</extracomment>
        <translation>从 10.10 起，账号和密码不再是 OpenD.xml 中的设置：OpenD 会在控制台中要求输入并一直等待。请手动登录一次，并让它记住密码；此后就可以用 -login_account=… -login_by_remember=1 启动。</translation>
    </message>
    <message>
        <source>From 10.10 on, account and password are no longer settings of OpenD.xml; it is not certain that an OpenD that new reads them at all. Log in once by hand and let the password be remembered. While OpenD asks, nothing should be sent to its Telnet port: it would be taken for the answer.</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>从 10.10 起，账号和密码不再是 OpenD.xml 的设置项；这么新的 OpenD 是否还会读取它们，并不确定。请手动登录一次，并让它记住密码。OpenD 等待输入期间，不要向其 Telnet 端口发送任何内容：那会被当作您的输入。</translation>
    </message>
    <message>
        <source>From the process at its foot up to the clock</source>
        <extracomment>gui.widgets.ladder_card</extracomment>
        <translation>从最底层的进程到最上层的时钟</translation>
    </message>
    <message>
        <source>From then on start OpenD with these flags, and your own account in place of YOUR_ACCOUNT:</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>此后请使用以下参数启动 OpenD，并把 YOUR_ACCOUNT 换成您自己的账号：</translation>
    </message>
    <message>
        <source>From {archive}</source>
        <extracomment>gui.widgets.step</extracomment>
        <translation>来自 {archive}</translation>
    </message>
    <message>
        <source>Functions or classes move into the try block too. See that they are still where you want them.</source>
        <extracomment>scripts.rules.open_contexts</extracomment>
        <translation>函数或类也会移入 try 块。请确认它们仍在您想要的位置。</translation>
    </message>
    <message>
        <source>Get the current version from the vendor&apos;s site, and unpack it beside the old one: OpenD.xml and the data folder stay. Bring the SDK of your scripts to the same version.</source>
        <extracomment>checks.versions</extracomment>
        <translation>请从官网下载当前版本，解压到旧版本旁边的新目录：OpenD.xml 和数据目录保持不变。请把脚本所用的 SDK 也更新到相同版本。</translation>
    </message>
    <message>
        <source>Getting help</source>
        <extracomment>model</extracomment>
        <translation>获取帮助</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <extracomment>gui.widgets.examining</extracomment>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Give it back to its user: sudo chown {user} &apos;{path}&apos;</source>
        <extracomment>checks.home</extracomment>
        <translation>请把它归还给其用户：sudo chown {user} &apos;{path}&apos;</translation>
    </message>
    <message>
        <source>Give the file to the user who runs OpenD, as an administrator: chown {user} {path}</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>请以管理员身份把该文件交给运行 OpenD 的用户：chown {user} {path}</translation>
    </message>
    <message>
        <source>Give the folder back to its user with: sudo chown -R {user} &apos;{path}&apos;</source>
        <extracomment>checks.own_data</extracomment>
        <translation>请把该目录归还给其用户：sudo chown -R {user} &apos;{path}&apos;</translation>
    </message>
    <message>
        <source>Give the folder to its user: sudo chown -R {user} &apos;{path}&apos;</source>
        <extracomment>checks.ownership</extracomment>
        <translation>请把该目录交给其用户：sudo chown -R {user} &apos;{path}&apos;</translation>
    </message>
    <message>
        <source>Give the whole path of the file, from the root on.</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>请给出文件的完整路径，从根目录开始。</translation>
    </message>
    <message>
        <source>Give what is in the data folder to {user}.</source>
        <extracomment>fixes.ownership</extracomment>
        <translation>把数据目录中的内容交给 {user}。</translation>
    </message>
    <message>
        <source>Half an hour has passed since the last start. Start OpenD once, and wait what comes of it. {never}</source>
        <extracomment>checks.starts</extracomment>
        <translation>距上次启动已过半小时。请启动 OpenD 一次，然后等待结果。{never}</translation>
    </message>
    <message>
        <source>Have a code sent to your phone.</source>
        <extracomment>fixes.codes</extracomment>
        <translation>请求把验证码发送到您的手机。</translation>
    </message>
    <message>
        <source>Have a new code sent now, and start the program again when OpenD is ready.</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>请现在重新发送验证码，等 OpenD 就绪后再启动该程序。</translation>
    </message>
    <message>
        <source>Have a new picture with a code made.</source>
        <extracomment>fixes.codes</extracomment>
        <translation>请求新的图形验证码。</translation>
    </message>
    <message>
        <source>Heartbeats do not help against this: OpenD was ended or logged out, or something between the two cuts lines. Look at OpenD&apos;s log at that moment, and at q12 if its login has expired.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>心跳对此没有帮助：OpenD 退出或被登出了，或者两者之间有设备切断了连接。请查看 OpenD 在那一刻的日志；如果是登录已过期，请看 q12。</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>gui.history</extracomment>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>中国香港</translation>
    </message>
    <message>
        <source>Host and port of the script must be those of OpenD, and OpenD must be logged in: an open port proves nothing. OpenD takes 128 connections, and every context that is not closed keeps one. Write 127.0.0.1 rather than localhost, which can mean ::1, where OpenD does not listen. If the script runs on another computer or in a container, choose that symptom instead.</source>
        <extracomment>symptoms.q14_cannot_connect</extracomment>
        <translation>脚本使用的地址和端口必须与 OpenD 的一致，而且 OpenD 必须已登录：端口开放并不能说明什么。OpenD 最多接受 128 个连接，每个没有关闭的 context 都会占用一个。请使用 127.0.0.1 而不是 localhost，因为后者可能指向 ::1，而 OpenD 并不在那里监听。如果脚本在另一台电脑上或在容器中运行，请选择对应的问题现象。</translation>
    </message>
    <message>
        <source>How OpenD logged in ({place})</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>OpenD 的登录方式（{place}）</translation>
    </message>
    <message>
        <source>How far a connection gets</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>连接能进行到哪一步</translation>
    </message>
    <message>
        <source>How the simulated OpenD is broken</source>
        <extracomment>gui.widgets.practice_card</extracomment>
        <translation>模拟的 OpenD 的故障类型</translation>
    </message>
    <message>
        <source>How this Linux is connected to Windows</source>
        <extracomment>checks.wsl</extracomment>
        <translation>这个 Linux 与 Windows 的连接方式</translation>
    </message>
    <message>
        <source>How {name} is started</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>{name} 的启动方式</translation>
    </message>
    <message>
        <source>I am not sure: check everything</source>
        <extracomment>gui.pages.trouble</extracomment>
        <translation>我不确定：全面检查</translation>
    </message>
    <message>
        <source>I have &amp;done this</source>
        <extracomment>gui.pages.change_parts</extracomment>
        <translation>我已完成(&amp;D)</translation>
    </message>
    <message>
        <source>I want the vendor&apos;s engineers to look into it</source>
        <extracomment>symptoms.q13_ask_engineers</extracomment>
        <translation>希望官方工程师帮忙排查</translation>
    </message>
    <message>
        <source>If OpenD runs as another user than the owner of this file, it cannot read it any longer.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>如果 OpenD 以文件所有者以外的用户身份运行，就无法再读取它。</translation>
    </message>
    <message>
        <source>If OpenD still does not work, the cause is elsewhere: let everything be checked.</source>
        <extracomment>gui.widgets.healthy</extracomment>
        <translation>如果 OpenD 仍然无法工作，原因在别处：请做一次全面检查。</translation>
    </message>
    <message>
        <source>If OpenD&apos;s window still asks for it afterwards, log out and in again there, or start OpenD again once.</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>如果之后 OpenD 的窗口仍要求确认，请在窗口中退出登录再重新登录，或重新启动一次 OpenD。</translation>
    </message>
    <message>
        <source>If something still goes wrong, go back and choose what you see: some things only you can tell.</source>
        <extracomment>gui.widgets.healthy</extracomment>
        <translation>如果仍有问题，请返回并选择您看到的现象：有些情况只有您能判断。</translation>
    </message>
    <message>
        <source>If the other computer cannot connect, let only its network through: {command}</source>
        <extracomment>checks.firewall</extracomment>
        <translation>如果另一台电脑连接不上，请只放行它所在的网络：{command}</translation>
    </message>
    <message>
        <source>If your scripts have a copy of the key, put that copy there instead.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>如果您的脚本有该密钥的副本，请改为把副本放到那里。</translation>
    </message>
    <message>
        <source>In a container FUSE is mostly shut off. Elsewhere install the package fuse or fuse3.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>容器中大多禁用了 FUSE。在其他环境中，请安装软件包 fuse 或 fuse3。</translation>
    </message>
    <message>
        <source>In the properties of {path}, on the Security page, give {user} full control.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>请在 {path} 的“属性”中打开“安全”选项卡，授予 {user} 完全控制权限。</translation>
    </message>
    <message>
        <source>In versions 10.9 and 10.10 for Linux the window can crash in its chart library, and no setting of yours is the cause. The command line edition of the same package has no charts.</source>
        <extracomment>symptoms.x06_window_crash</extracomment>
        <translation>在 Linux 的 10.9 和 10.10 版本中，窗口可能会在图表库中崩溃，与您的任何设置都无关。同一安装包中的命令行 OpenD 没有图表。</translation>
    </message>
    <message>
        <source>Install it from your distribution; on Debian and Ubuntu: sudo apt-get install {packages}</source>
        <extracomment>checks.program_file</extracomment>
        <translation>请通过您的发行版安装；在 Debian 和 Ubuntu 上：sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>Install the current OpenD from the vendor&apos;s site.</source>
        <extracomment>checks.state</extracomment>
        <translation>请从官网安装最新版 OpenD。</translation>
    </message>
    <message>
        <source>Install {names}.</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>安装 {names}。</translation>
    </message>
    <message>
        <source>Into {folder}</source>
        <extracomment>gui.widgets.step</extracomment>
        <translation>写入 {folder}</translation>
    </message>
    <message>
        <source>It also explains this: {title}</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>它还能解释这一点：{title}</translation>
    </message>
    <message>
        <source>It has not been measured yet. Hold the line for a while: {command}</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>尚未测量。请先让连接保持一段时间：{command}</translation>
    </message>
    <message>
        <source>It holds binary logs from which no secret could be taken out.</source>
        <extracomment>report.bundle.making</extracomment>
        <translation>其中有二进制日志，无法去除里面的敏感信息。</translation>
    </message>
    <message>
        <source>It holds more than {limit} files and folders, or their list is too long.</source>
        <extracomment>opend.appdata.flaws</extracomment>
        <translation>其中的文件和目录超过 {limit} 个，或者列表太长。</translation>
    </message>
    <message>
        <source>It holds no file to unpack.</source>
        <extracomment>opend.appdata.listing</extracomment>
        <translation>其中没有可以解压的文件。</translation>
    </message>
    <message>
        <source>It holds no password. Run it by hand or on an event, never in a loop: it is rationed.</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>它不含密码。请手动运行，或由事件触发，绝不要放在循环里：次数有限制。</translation>
    </message>
    <message>
        <source>It holds the folder “{name}” with content.</source>
        <extracomment>opend.appdata.tars</extracomment>
        <translation>其中的目录“{name}”自身带有数据。</translation>
    </message>
    <message>
        <source>It holds “{name}” and “{other}”, which are one and the same on many disks.</source>
        <extracomment>opend.appdata.names</extracomment>
        <translation>其中有“{name}”和“{other}”，在许多磁盘上它们是同一个文件。</translation>
    </message>
    <message>
        <source>It holds “{name}” both as a file and as a folder.</source>
        <extracomment>opend.appdata.names</extracomment>
        <translation>其中的“{name}”既是文件又是目录。</translation>
    </message>
    <message>
        <source>It holds “{name}” encrypted.</source>
        <extracomment>opend.appdata.zips</extracomment>
        <translation>其中的“{name}”是加密的。</translation>
    </message>
    <message>
        <source>It holds “{name}” more than once.</source>
        <extracomment>opend.appdata.names</extracomment>
        <translation>其中的“{name}”出现了不止一次。</translation>
    </message>
    <message>
        <source>It holds “{name}”, a name that ends in a dot or a space.</source>
        <extracomment>opend.appdata.names</extracomment>
        <translation>其中有“{name}”，该名称以点或空格结尾。</translation>
    </message>
    <message>
        <source>It holds “{name}”, a name that is too long.</source>
        <extracomment>opend.appdata.names</extracomment>
        <translation>其中有“{name}”，该名称太长。</translation>
    </message>
    <message>
        <source>It holds “{name}”, a name with the character “{character}”.</source>
        <extracomment>opend.appdata.names</extracomment>
        <translation>其中有“{name}”，该名称含有字符“{character}”。</translation>
    </message>
    <message>
        <source>It holds “{name}”, which does not stay in its folder.</source>
        <extracomment>opend.appdata.names</extracomment>
        <translation>其中有“{name}”，它会落到所属目录之外。</translation>
    </message>
    <message>
        <source>It holds “{name}”, which is a link or a device.</source>
        <extracomment>opend.appdata.tars, opend.appdata.zips</extracomment>
        <translation>其中有“{name}”，它是链接或设备。</translation>
    </message>
    <message>
        <source>It holds “{name}”, which is no ordinary file.</source>
        <extracomment>opend.appdata.tars</extracomment>
        <translation>其中有“{name}”，它不是普通文件。</translation>
    </message>
    <message>
        <source>It holds “{name}”, which names a device on Windows.</source>
        <extracomment>opend.appdata.names</extracomment>
        <translation>其中有“{name}”，这在 Windows 上是设备名。</translation>
    </message>
    <message>
        <source>It is OpenD that answers on port {port}.</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>在端口 {port} 上应答的正是 OpenD。</translation>
    </message>
    <message>
        <source>It is a 7z archive ({count} bytes); those are not unpacked.</source>
        <extracomment>opend.appdata.opening</extracomment>
        <translation>它是 7z 压缩包（{count} 字节）；这里不解压这种格式。</translation>
    </message>
    <message>
        <source>It is asked to end first, and only then made to. This cannot be undone.</source>
        <extracomment>gui.widgets.step</extracomment>
        <translation>先请求它自行退出，必要时才强制结束。此操作无法撤销。</translation>
    </message>
    <message>
        <source>It is best to undo the change now; everything will be as it was.</source>
        <extracomment>report.words</extracomment>
        <translation>建议现在撤销此更改；一切会恢复原样。</translation>
    </message>
    <message>
        <source>It is concluded from this. {what}: {seen}</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>这是由以下情况推断的。{what}：{seen}</translation>
    </message>
    <message>
        <source>It is damaged or cut off.</source>
        <extracomment>opend.appdata.flaws</extracomment>
        <translation>它已损坏或不完整。</translation>
    </message>
    <message>
        <source>It is empty (0 bytes).</source>
        <extracomment>opend.appdata.opening</extracomment>
        <translation>它是空的（0 字节）。</translation>
    </message>
    <message>
        <source>It is in {folder}</source>
        <extracomment>report.text_lists</extracomment>
        <translation>位于 {folder}</translation>
    </message>
    <message>
        <source>It is no archive of a known kind: {count} bytes that begin with {head}.</source>
        <extracomment>opend.appdata.opening</extracomment>
        <translation>它不是已知格式的压缩包：共 {count} 字节，以 {head} 开头。</translation>
    </message>
    <message>
        <source>It is not OpenD that answers on port {port} but {other}.</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>在端口 {port} 上应答的不是 OpenD，而是：{other}。</translation>
    </message>
    <message>
        <source>It is not deleted: undoing puts it back, byte for byte.</source>
        <extracomment>gui.widgets.step</extracomment>
        <translation>不会删除它：撤销时会放回原处，逐字节一致。</translation>
    </message>
    <message>
        <source>It is one {format} file ({count} bytes) of unknown name.</source>
        <extracomment>opend.appdata.opening</extracomment>
        <translation>它是单个 {format} 文件（{count} 字节），名称未知。</translation>
    </message>
    <message>
        <source>It is only concluded; nothing says so itself.</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>这只是推断，没有直接的依据。</translation>
    </message>
    <message>
        <source>It is started: look a&amp;gain</source>
        <extracomment>gui.widgets.why</extracomment>
        <translation>已启动：重新检查(&amp;G)</translation>
    </message>
    <message>
        <source>It keeps {count} connections that OpenD ended long ago and waits on them in vain. End the script and start it again; in a program of your own, close the socket as soon as reading from it gives nothing.</source>
        <extracomment>checks.connections</extracomment>
        <translation>它还留着 {count} 个 OpenD 早已断开的连接，一直在空等。请结束脚本并重新启动；如果是您自己写的程序，请在读取返回为空时立即关闭套接字。</translation>
    </message>
    <message>
        <source>It runs in a container. Start the wizard in that container to have its files checked.</source>
        <extracomment>opend.places.running</extracomment>
        <translation>它在容器中运行。请在该容器中启动向导，才能检查它的文件。</translation>
    </message>
    <message>
        <source>It runs under the account {user}, which does not show its folders to this one.</source>
        <extracomment>opend.places.running</extracomment>
        <translation>它由系统用户 {user} 运行，该用户的目录对当前用户不可见。</translation>
    </message>
    <message>
        <source>It runs under the account {user}.</source>
        <extracomment>opend.places.running</extracomment>
        <translation>它由系统用户 {user} 运行。</translation>
    </message>
    <message>
        <source>It stays like this until you press Ctrl+C.</source>
        <extracomment>cli.practise</extracomment>
        <translation>将一直保持这个状态，直到您按 Ctrl+C。</translation>
    </message>
    <message>
        <source>It still does &amp;not work</source>
        <extracomment>gui.pages.change_parts</extracomment>
        <translation>问题仍然存在(&amp;N)</translation>
    </message>
    <message>
        <source>It was mounted into this container from outside, where the file was missing. Stop the container, remove the empty folder outside, put the file there, and start the container again.</source>
        <extracomment>checks.config_file</extracomment>
        <translation>它是从外部挂载到这个容器里的，而外部没有该文件。请停止容器，删除外部的空文件夹，把文件放到那里，再启动容器。</translation>
    </message>
    <message>
        <source>It would unpack to far more than OpenD&apos;s data can be.</source>
        <extracomment>opend.appdata.flaws</extracomment>
        <translation>解压后会远远超出 OpenD 数据应有的大小。</translation>
    </message>
    <message>
        <source>Its program {path} was moved or removed since it was started.</source>
        <extracomment>opend.places.running</extracomment>
        <translation>它启动之后，其程序 {path} 被移走或删除了。</translation>
    </message>
    <message>
        <source>Japan</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>日本</translation>
    </message>
    <message>
        <source>Keep the newer contents in the backup and go on? [y/N]</source>
        <extracomment>cli.past</extracomment>
        <translation>要把较新的内容存入备份并继续吗？[y/N]</translation>
    </message>
    <message>
        <source>KeepAlive (1004) at regular intervals</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>定时发送 KeepAlive（1004）</translation>
    </message>
    <message>
        <source>Language of the script</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>脚本的编程语言</translation>
    </message>
    <message>
        <source>Leave OpenD alone until {time}, half an hour after the last start, then start it once. That time is a caution of ours: the vendor tells none, and hours were reported too. {never}</source>
        <extracomment>checks.starts</extracomment>
        <translation>请让 OpenD 停到 {time}（上次启动后半小时），再启动一次。这个时间是我们出于谨慎的估计：官方没有公布，也有人说要等几个小时。{never}</translation>
    </message>
    <message>
        <source>Let OpenD listen on 127.0.0.1 only, for programs on this computer.</source>
        <extracomment>fixes.listening</extracomment>
        <translation>让 OpenD 只监听 127.0.0.1，供这台电脑上的程序使用。</translation>
    </message>
    <message>
        <source>Let OpenD listen on 127.0.0.1, for programs on this computer.</source>
        <extracomment>checks.address</extracomment>
        <translation>让 OpenD 监听 127.0.0.1，仅供这台电脑上的程序使用。</translation>
    </message>
    <message>
        <source>Let OpenD listen on {address}, and take only programs that have its key.</source>
        <extracomment>fixes.listening</extracomment>
        <translation>让 OpenD 监听 {address}，只接受持有其密钥的程序。</translation>
    </message>
    <message>
        <source>Let OpenD make a new device identity.</source>
        <extracomment>fixes.device</extracomment>
        <translation>让 OpenD 生成新的设备标识。</translation>
    </message>
    <message>
        <source>Let OpenD take the quote right back by itself.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>让 OpenD 自动抢回行情权限。</translation>
    </message>
    <message>
        <source>Let OpenD use port {port}, which is free.</source>
        <extracomment>fixes.ports</extracomment>
        <translation>让 OpenD 使用空闲的端口 {port}。</translation>
    </message>
    <message>
        <source>Let OpenD write what engineers need for trouble with quotes: {name} debug.</source>
        <extracomment>fixes.log_level</extracomment>
        <translation>让 OpenD 记录工程师排查行情问题所需的内容：{name} 设为 debug。</translation>
    </message>
    <message>
        <source>Let OpenD write what engineers need for trouble with trades: {name} info.</source>
        <extracomment>fixes.log_level</extracomment>
        <translation>让 OpenD 记录工程师排查交易问题所需的内容：{name} 设为 info。</translation>
    </message>
    <message>
        <source>Let OpenD.xml name the key by its whole path, {path}.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>在 OpenD.xml 中写上密钥的完整路径 {path}。</translation>
    </message>
    <message>
        <source>Let incoming connections to OpenD pass in the settings of {name}.</source>
        <extracomment>checks.firewall</extracomment>
        <translation>请在 {name} 的设置中放行到 OpenD 的传入连接。</translation>
    </message>
    <message>
        <source>Let its owner write in {path}.</source>
        <extracomment>fixes.home</extracomment>
        <translation>让所有者可以写入 {path}。</translation>
    </message>
    <message>
        <source>Let only its owner read the key.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>只允许所有者读取密钥。</translation>
    </message>
    <message>
        <source>Let only its owner read {path}.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>只让所有者读取 {path}。</translation>
    </message>
    <message>
        <source>Let the owner of {path} run: chmod a+rx &apos;{path}&apos;</source>
        <extracomment>checks.program_file</extracomment>
        <translation>请让 {path} 的所有者运行：chmod a+rx &apos;{path}&apos;</translation>
    </message>
    <message>
        <source>Let the script connect to OpenD&apos;s {name}, {value}.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>让脚本连接 OpenD 的 {name}：{value}。</translation>
    </message>
    <message>
        <source>Let the script encrypt as OpenD does.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>让脚本的加密方式与 OpenD 一致。</translation>
    </message>
    <message>
        <source>Let the script start its processes by spawn.</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>让脚本以 spawn 方式启动进程。</translation>
    </message>
    <message>
        <source>Let the system set its clock by the network.</source>
        <extracomment>checks.state</extracomment>
        <translation>让系统通过网络校准时间。</translation>
    </message>
    <message>
        <source>Let your phone or desktop app keep the quote right.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>让手机或桌面客户端保留行情权限。</translation>
    </message>
    <message>
        <source>Let {owner} read the key file, and nobody else.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>只允许 {owner} 读取密钥文件。</translation>
    </message>
    <message>
        <source>Let {user} read {path}, then look again.</source>
        <extracomment>checks.device</extracomment>
        <translation>请让 {user} 能够读取 {path}，然后重新检查。</translation>
    </message>
    <message>
        <source>Let {user} write in {path}.</source>
        <extracomment>fixes.own_data</extracomment>
        <translation>让 {user} 可以写入 {path}。</translation>
    </message>
    <message>
        <source>Libraries are missing that OpenD&apos;s window was seen to use; it may bring some of them itself.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>缺少可视化 OpenD 曾用到的一些库；其中有些它可能自带。</translation>
    </message>
    <message>
        <source>Libraries of the desktop, tried with the system&apos;s own loader</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>桌面环境的库，用系统自带的加载器试过</translation>
    </message>
    <message>
        <source>Libraries that {path} and those beside it need</source>
        <extracomment>checks.program_file</extracomment>
        <translation>{path} 及同一目录中的程序所需的库</translation>
    </message>
    <message>
        <source>Line {line} is written in a way the wizard does not change.</source>
        <extracomment>opend.config_scan</extracomment>
        <translation>第 {line} 行的写法，向导无法更改。</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not written in {encoding}, which Python takes it for. Save it as UTF-8.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path} 的第 {line} 行不是 Python 所认为的 {encoding} 编码。请把它保存为 UTF-8。</translation>
    </message>
    <message>
        <source>Linux refuses to run OpenD: permission denied, or a library is missing</source>
        <extracomment>symptoms.x24_file_missing_x</extracomment>
        <translation>Linux 拒绝运行 OpenD：提示没有权限，或缺少库文件</translation>
    </message>
    <message>
        <source>Little memory is free; OpenD may be ended by the system.</source>
        <extracomment>checks.memory</extracomment>
        <translation>可用内存很少；OpenD 可能会被系统结束。</translation>
    </message>
    <message>
        <source>Loading {name}, tried with the system&apos;s own loader</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>加载 {name}，用系统自带的加载器试过</translation>
    </message>
    <message>
        <source>Log in once by hand, and let OpenD remember it.</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>手动登录一次，并让 OpenD 记住登录。</translation>
    </message>
    <message>
        <source>Log in once more with the password, and let it be remembered again. How long the vendor lets a remembered login hold is not published; below 10.10 a typed password was the advice for long runs, and whether that still makes a difference from 10.10 on is not known.</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>请用密码重新登录一次，并再次让它记住。官方没有公布记住的登录能保持多久；10.10 之前，长期运行的建议是手动输入密码；从 10.10 起这样做是否仍有差别，尚不清楚。</translation>
    </message>
    <message>
        <source>Log in to OpenD again with the password that is valid now.</source>
        <extracomment>checks.state</extracomment>
        <translation>请用现在有效的密码重新登录 OpenD。</translation>
    </message>
    <message>
        <source>Log in with account and password (or its MD5) instead of the remembered login, for long runs.</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>如需长期运行，请用账号和密码（或其 MD5）登录，不要使用记住的登录。</translation>
    </message>
    <message>
        <source>Log in with an account of this brand, or install {other} from {site}. Both speak the same protocol, so your scripts need not change. Do not try the same login again: failed ones are counted.</source>
        <extracomment>checks.account</extracomment>
        <translation>请使用该品牌的账号登录，或从 {site} 安装 {other}。两者使用相同的协议，您的脚本无需修改。请不要用同一账号反复尝试：登录失败的次数会被累计。</translation>
    </message>
    <message>
        <source>Log in with the password typed in, not with the remembered one: OpenD then renews the login by itself, also after a long time. A remembered one holds for a limited time.</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>请手动输入密码登录，不要使用记住的密码：这样即使过了很久，OpenD 也会自动续期登录。记住的登录只在有限时间内有效。</translation>
    </message>
    <message>
        <source>Log level while it happened</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>问题发生时的日志级别</translation>
    </message>
    <message>
        <source>Logged in for quotes</source>
        <extracomment>ladder</extracomment>
        <translation>行情已登录</translation>
    </message>
    <message>
        <source>Logged in for trading</source>
        <extracomment>ladder</extracomment>
        <translation>交易已登录</translation>
    </message>
    <message>
        <source>Login and verification</source>
        <extracomment>model</extracomment>
        <translation>登录与验证</translation>
    </message>
    <message>
        <source>Logins are rationed: one try, and no second one in a hurry. A phone code may be asked for.</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>登录次数有限制：只试一次，不要急着再试第二次。可能会要求手机验证码。</translation>
    </message>
    <message>
        <source>Logins that failed before ({place})</source>
        <extracomment>checks.captcha</extracomment>
        <translation>此前失败的登录（{place}）</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <extracomment>flow, gui.pages.cause, gui.pages.looking</extracomment>
        <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
        <source>Look a&amp;gain now</source>
        <extracomment>gui.widgets.hold_panel, gui.widgets.why</extracomment>
        <translation>现在重新检查(&amp;G)</translation>
    </message>
    <message>
        <source>Look again in a moment.</source>
        <extracomment>trial</extracomment>
        <translation>请稍后重新检查。</translation>
    </message>
    <message>
        <source>Look at OpenD&apos;s window or console: what is its last sentence?</source>
        <extracomment>trial</extracomment>
        <translation>请查看 OpenD 的窗口或控制台：最后一句话是什么？</translation>
    </message>
    <message>
        <source>Look at the picture, and enter what it shows with: {command}</source>
        <extracomment>fixes.codes</extracomment>
        <translation>请查看图形，并用以下命令输入其中的字符：{command}</translation>
    </message>
    <message>
        <source>Look at this picture first:</source>
        <extracomment>report.text_plan</extracomment>
        <translation>请先看这张图片：</translation>
    </message>
    <message>
        <source>Look at what is in that folder, move it elsewhere, and put the vendor&apos;s file in its place.</source>
        <extracomment>checks.config_file</extracomment>
        <translation>请查看该文件夹中的内容，把它移到别处，再把官方的文件放到原位置。</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>gui.widgets.evidence, report.forum</extracomment>
        <translation>检查对象</translation>
    </message>
    <message>
        <source>Looking at “{name}”</source>
        <extracomment>fact</extracomment>
        <translation>查看“{name}”</translation>
    </message>
    <message>
        <source>Looking for OpenD…</source>
        <extracomment>gui.pages.choosing, gui.pages.opend</extracomment>
        <translation>正在查找 OpenD…</translation>
    </message>
    <message>
        <source>Looking for the cause</source>
        <extracomment>gui.pages.looking</extracomment>
        <translation>正在查找原因</translation>
    </message>
    <message>
        <source>Looking in {folder}…</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>正在 {folder} 中查找…</translation>
    </message>
    <message>
        <source>Looking through {file}.</source>
        <extracomment>report.bundle.making</extracomment>
        <translation>正在检查 {file}。</translation>
    </message>
    <message>
        <source>Looking was stopped</source>
        <extracomment>gui.pages.looking</extracomment>
        <translation>检查已停止</translation>
    </message>
    <message>
        <source>Looking was stopped.</source>
        <extracomment>doctor.examining, opend.logs.scanning, patience</extracomment>
        <translation>检查已停止。</translation>
    </message>
    <message>
        <source>Looking whether anything changed since.</source>
        <extracomment>journal.journal</extracomment>
        <translation>正在查看此后是否有变动。</translation>
    </message>
    <message>
        <source>Looks at all of it; takes a few seconds.</source>
        <extracomment>gui.pages.trouble</extracomment>
        <translation>检查所有项目；需要几秒钟。</translation>
    </message>
    <message>
        <source>Made by OpenD Wizard {version}. Nothing was sent anywhere.</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>由 OpenD 向导 {version} 生成。没有向任何地方发送内容。</translation>
    </message>
    <message>
        <source>Make a new key, {path}, and let OpenD use it.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>生成新密钥 {path}，并让 OpenD 使用它。</translation>
    </message>
    <message>
        <source>Make it and give it to {user}: sudo install -d -o {user} -m 700 &apos;{path}&apos;. In a container, run OpenD as a user that the image knows, with a home.</source>
        <extracomment>checks.home</extracomment>
        <translation>请创建它并交给 {user}：sudo install -d -o {user} -m 700 &apos;{path}&apos;。在容器中，请以镜像中已有且带主目录的用户运行 OpenD。</translation>
    </message>
    <message>
        <source>Make it anew without a line end, for instance with: printf %s &apos;PASSWORD&apos; | md5sum (macOS: md5). It is the password of the login, not that for trading. From 10.10 on it is no longer among OpenD&apos;s settings.</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>请重新生成，注意不要带换行符，例如：printf %s &apos;PASSWORD&apos; | md5sum（macOS：md5）。这里用的是登录密码，不是交易密码。从 10.10 起，它已不再是 OpenD 的设置项。</translation>
    </message>
    <message>
        <source>Make the data folder {path}.</source>
        <extracomment>fixes.own_data</extracomment>
        <translation>创建数据目录 {path}。</translation>
    </message>
    <message>
        <source>Make the folder {path}.</source>
        <extracomment>steps</extracomment>
        <translation>创建目录 {path}。</translation>
    </message>
    <message>
        <source>Make the home folder {path} of {user}.</source>
        <extracomment>fixes.home</extracomment>
        <translation>为 {user} 创建主目录 {path}。</translation>
    </message>
    <message>
        <source>Make these changes again? [y/N]</source>
        <extracomment>cli.past</extracomment>
        <translation>要重新做这些更改吗？[y/N]</translation>
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
        <translation>内存</translation>
    </message>
    <message>
        <source>Most likely cause</source>
        <extracomment>gui.pages.cause, report.forum</extracomment>
        <translation>最可能的原因</translation>
    </message>
    <message>
        <source>Mount a volume on {path}, and let the user who runs OpenD own it.</source>
        <extracomment>checks.container</extracomment>
        <translation>请在 {path} 上挂载一个卷，并让运行 OpenD 的用户成为其所有者。</translation>
    </message>
    <message>
        <source>Mount a volume that can be written on {path}; in a systemd unit, take out ProtectHome= and ReadOnlyPaths= or name the folder in ReadWritePaths=.</source>
        <extracomment>checks.home, checks.own_data</extracomment>
        <translation>请在 {path} 上挂载一个可写的卷；在 systemd 单元中，请去掉 ProtectHome= 和 ReadOnlyPaths=，或把该目录写入 ReadWritePaths=。</translation>
    </message>
    <message>
        <source>Move {path} away by hand, then look again.</source>
        <extracomment>checks.device</extracomment>
        <translation>请手动移走 {path}，然后重新检查。</translation>
    </message>
    <message>
        <source>Move {path} into the backup.</source>
        <extracomment>steps</extracomment>
        <translation>把 {path} 移入备份。</translation>
    </message>
    <message>
        <source>My phone or desktop app should keep the highest quotes</source>
        <extracomment>symptoms.q11_apps_keep_quote_right</extracomment>
        <translation>希望移动端或桌面端 App 保留最高行情</translation>
    </message>
    <message>
        <source>My script in WSL cannot reach OpenD on Windows</source>
        <extracomment>symptoms.x15_wsl</extracomment>
        <translation>WSL 中的脚本无法连接 Windows 上的 OpenD</translation>
    </message>
    <message>
        <source>My script runs on another computer, or in a container</source>
        <extracomment>symptoms.x19_script_elsewhere</extracomment>
        <translation>脚本在另一台电脑上，或在容器中运行</translation>
    </message>
    <message>
        <source>Name servers</source>
        <extracomment>checks.network</extracomment>
        <translation>DNS 服务器</translation>
    </message>
    <message>
        <source>Name your script, so that it can be read, too.</source>
        <extracomment>trial</extracomment>
        <translation>请指定您的脚本，让向导一并读取。</translation>
    </message>
    <message>
        <source>Never let a script or service start it again and again: each failed start makes the wait longer, and the same words (“network”) are used for it.</source>
        <extracomment>checks.starts</extracomment>
        <translation>绝不要让脚本或服务反复启动它：每次失败的启动都会延长等待时间，而提示仍是同样的字眼（“网络”）。</translation>
    </message>
    <message>
        <source>No OpenD was found in the usual places.</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>在常见位置没有找到 OpenD。</translation>
    </message>
    <message>
        <source>No OpenD was found on this computer. Name its folder with --program-dir.</source>
        <extracomment>cli.setup</extracomment>
        <translation>在这台电脑上没有找到 OpenD。请用 --program-dir 指定它所在的目录。</translation>
    </message>
    <message>
        <source>No OpenD.xml is known for this OpenD.</source>
        <extracomment>facts.program</extracomment>
        <translation>没有找到这个 OpenD 的 OpenD.xml。</translation>
    </message>
    <message>
        <source>No crash of the window is known here.</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>没有发现窗口崩溃的记录。</translation>
    </message>
    <message>
        <source>No entry matches these words. “I am not sure” checks everything.</source>
        <extracomment>gui.pages.trouble</extracomment>
        <translation>没有与这些文字匹配的项目。选择“我不确定”可全面检查。</translation>
    </message>
    <message>
        <source>No firewall of this computer is known to keep others from OpenD.</source>
        <extracomment>checks.firewall</extracomment>
        <translation>没有发现这台电脑的防火墙阻挡其他电脑访问 OpenD。</translation>
    </message>
    <message>
        <source>No firewall was recognised on this computer.</source>
        <extracomment>checks.firewall</extracomment>
        <translation>这台电脑没有识别到防火墙。</translation>
    </message>
    <message>
        <source>No free port is left between {first} and {last} at {ip}.</source>
        <extracomment>machine.ports</extracomment>
        <translation>{ip} 上 {first} 到 {last} 之间已没有空闲端口。</translation>
    </message>
    <message>
        <source>No lookalike has a port of OpenD.</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>没有相似的程序占用 OpenD 的端口。</translation>
    </message>
    <message>
        <source>No message has come to the practice phone yet. Have a code sent first.</source>
        <extracomment>gui.widgets.phone</extracomment>
        <translation>练习手机还没有收到短信。请先请求发送验证码。</translation>
    </message>
    <message>
        <source>No other OpenD runs on this computer.</source>
        <extracomment>checks.opends</extracomment>
        <translation>这台电脑上没有运行其他 OpenD。</translation>
    </message>
    <message>
        <source>No other OpenD that runs on this computer uses the same account.</source>
        <extracomment>checks.opends</extracomment>
        <translation>这台电脑上没有其他正在运行的 OpenD 使用同一账号。</translation>
    </message>
    <message>
        <source>No other device has taken the highest quotes away from this OpenD.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>没有其他设备从这个 OpenD 抢走最高行情权限。</translation>
    </message>
    <message>
        <source>No other device keeps the highest quote right that OpenD should have.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>没有其他设备占着本应属于 OpenD 的最高行情权限。</translation>
    </message>
    <message>
        <source>No other program is connected to OpenD while it waits for a code.</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>OpenD 等待验证码期间，没有其他程序连接着它。</translation>
    </message>
    <message>
        <source>No other program that is easily taken for OpenD has its ports.</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>没有容易被误认为 OpenD 的其他程序占用它的端口。</translation>
    </message>
    <message>
        <source>No password was found in the script.</source>
        <extracomment>checks.script_secrets</extracomment>
        <translation>在脚本中没有发现密码。</translation>
    </message>
    <message>
        <source>No problem was found</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>No problem was found, but not everything could be checked: {unseen} of {total} not.</source>
        <extracomment>report.conclusion</extracomment>
        <translation>未发现问题，但并非全部都能检查：{total} 项中有 {unseen} 项未能检查。</translation>
    </message>
    <message>
        <source>No problem was found. Checks that found everything fine: {fine} of {total}</source>
        <extracomment>report.conclusion</extracomment>
        <translation>未发现问题。结果正常的检查：{total} 项中有 {fine} 项</translation>
    </message>
    <message>
        <source>No program clings to connections that are over.</source>
        <extracomment>checks.connections</extracomment>
        <translation>没有程序占着已断开的连接不放。</translation>
    </message>
    <message>
        <source>No program is connected that could make the code worthless.</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>没有会使验证码失效的程序连接着 OpenD。</translation>
    </message>
    <message>
        <source>No script can be made for the Telnet address {ip}.</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>无法为 Telnet 地址 {ip} 生成脚本。</translation>
    </message>
    <message>
        <source>No script was named.</source>
        <extracomment>fixes.script</extracomment>
        <translation>没有指定脚本。</translation>
    </message>
    <message>
        <source>No script was named. Name the one that does not work; it is read and never run.</source>
        <extracomment>facts.script</extracomment>
        <translation>没有指定脚本。请指定出问题的脚本；向导只读取它，不会运行它。</translation>
    </message>
    <message>
        <source>Nobody but its owner can read the key.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>除所有者外，没有人能读取密钥。</translation>
    </message>
    <message>
        <source>Nobody else on this computer can read the password in OpenD.xml.</source>
        <extracomment>checks.configuration</extracomment>
        <translation>这台电脑的其他用户都读不到 OpenD.xml 中的密码。</translation>
    </message>
    <message>
        <source>Nobody on the network can use OpenD&apos;s API without a key.</source>
        <extracomment>checks.listening</extracomment>
        <translation>没有密钥，网络上的任何人都用不了 OpenD 的 API。</translation>
    </message>
    <message>
        <source>Not all of this can be undone: see the steps above.</source>
        <extracomment>report.text_plan</extracomment>
        <translation>其中有些操作无法撤销：请看上面的步骤。</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>report.words</extracomment>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Not running</source>
        <extracomment>gui.describe</extracomment>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Nothing answered there that could be recognised.</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>那里没有可识别的应答。</translation>
    </message>
    <message>
        <source>Nothing could be checked</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>所有项目都无法检查</translation>
    </message>
    <message>
        <source>Nothing had to be taken out.</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>没有需要去除的内容。</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every change will be listed here and can be undone.</source>
        <extracomment>gui.history</extracomment>
        <translation>目前还没有任何更改。每次更改都会列在这里，并且可以撤销。</translation>
    </message>
    <message>
        <source>Nothing has to be signed for this: OpenD did not reach the vendor&apos;s server. Check the network, a proxy or firewall, wait some minutes, then start OpenD once. If it says the same again, wait longer: starts are rationed.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>这并不需要确认任何协议：OpenD 没有连上官方服务器。请检查网络、代理或防火墙，等几分钟，然后启动 OpenD 一次。如果提示依旧，请等更长时间：启动次数有限制。</translation>
    </message>
    <message>
        <source>Nothing is changed. You can stop at any time.</source>
        <extracomment>gui.pages.looking</extracomment>
        <translation>不会更改任何内容。您可以随时停止。</translation>
    </message>
    <message>
        <source>Nothing is lost either way.</source>
        <extracomment>gui.widgets.reversal</extracomment>
        <translation>无论怎样选择，都不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Nothing is lost if you stop: what was already changed is then put back.</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>停止不会有任何损失：已做的更改会恢复原样。</translation>
    </message>
    <message>
        <source>Nothing is wrong with Device.dat. Does OpenD still ask for a code at every start?</source>
        <extracomment>checks.device</extracomment>
        <translation>Device.dat 没有问题。OpenD 是否仍在每次启动时都要求验证码？</translation>
    </message>
    <message>
        <source>Nothing points to a network of the container&apos;s own.</source>
        <extracomment>checks.container</extracomment>
        <translation>没有迹象表明容器使用自己的网络。</translation>
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
        <translation>未做任何更改。您可以重新检查，也可以返回。</translation>
    </message>
    <message>
        <source>Nothing was changed: --yes was not given.</source>
        <extracomment>cli.mend, cli.past</extracomment>
        <translation>未做任何更改：没有给出 --yes。</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <extracomment>cli.mend</extracomment>
        <translation>未执行任何操作。</translation>
    </message>
    <message>
        <source>Nothing was looked at: none of this applies to this OpenD.</source>
        <extracomment>report.conclusion</extracomment>
        <translation>没有进行任何检查：这些都不适用于这个 OpenD。</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>gui.widgets.before_after</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>Now it is your turn</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>现在需要您来操作</translation>
    </message>
    <message>
        <source>On Linux the program needs the permission to be run, which is lost when it is copied over Windows or by some archivers. It also needs the libraries that lie beside it and some of the system&apos;s.</source>
        <extracomment>symptoms.x24_file_missing_x</extracomment>
        <translation>在 Linux 上，程序需要执行权限；经由 Windows 复制，或使用某些压缩工具时，这个权限会丢失。它还需要与它放在一起的库文件，以及系统的一些库。</translation>
    </message>
    <message>
        <source>On Windows access lists decide, not owners.</source>
        <extracomment>machine.ownership, symptoms.x20_owned_by_root</extracomment>
        <translation>在 Windows 上，起作用的是访问控制列表，而不是所有者。</translation>
    </message>
    <message>
        <source>On the way to {path} is a link, or a file where a folder belongs, and the wizard changes nothing behind it. Put a plain folder there, or choose the folder that is meant, and look again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>通往 {path} 的路径上有一个链接，或者在应为目录的地方是一个文件，而向导不会更改其后的任何内容。请在那里放一个普通目录，或选择实际所指的目录，然后重新检查。</translation>
    </message>
    <message>
        <source>One account is logged in to several OpenDs or devices</source>
        <extracomment>symptoms.q08_several_opends</extracomment>
        <translation>同一个账号登录了多个 OpenD 或设备</translation>
    </message>
    <message>
        <source>One account may be logged in with up to ten terminals at a time, OpenDs and apps together. The highest quotes of a market go to one of them only; the others get lower ones, such as BMP in place of LV2.</source>
        <extracomment>symptoms.q08_several_opends</extracomment>
        <translation>一个账号最多可以同时登录十个终端，OpenD 与 App 合并计算。每个市场的最高行情只能归其中一个终端；其他终端只有较低级别的行情，例如只有 BMP 而不是 LV2。</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>One more step</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>还有一步</translation>
    </message>
    <message>
        <source>One would expect more trouble, yet: {title}</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>照理还应出现其他问题，但实际上：{title}</translation>
    </message>
    <message>
        <source>Only the owner of {path} can change who may read it.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>只有 {path} 的所有者能更改谁可以读取它。</translation>
    </message>
    <message>
        <source>Only you can sign. The wizard opens nothing by itself and enters nothing there.</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>只有您本人可以签署。向导不会自行打开页面，也不会替您填写任何内容。</translation>
    </message>
    <message>
        <source>Only you can tell</source>
        <extracomment>report.words</extracomment>
        <translation>只有您能判断</translation>
    </message>
    <message>
        <source>Only you can tell: {count}</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>只有您能判断：{count} 项</translation>
    </message>
    <message>
        <source>OpenD</source>
        <extracomment>checks.lookalike, report.forum</extracomment>
        <translation>OpenD</translation>
    </message>
    <message>
        <source>OpenD Wizard</source>
        <extracomment>gui.about, gui.captions, gui.widgets.rail</extracomment>
        <translation>OpenD 向导</translation>
    </message>
    <message>
        <source>OpenD Wizard changed something on this computer. Before it did, it kept here what was there.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>OpenD 向导 更改了这台电脑上的内容。更改之前，它把原有内容保存在了这里。</translation>
    </message>
    <message>
        <source>OpenD accepts us (InitConnect)</source>
        <extracomment>ladder</extracomment>
        <translation>OpenD 接受我们的连接（InitConnect）</translation>
    </message>
    <message>
        <source>OpenD among them</source>
        <extracomment>checks.state</extracomment>
        <translation>其中有 OpenD</translation>
    </message>
    <message>
        <source>OpenD and every script must have the very same private key: PKCS#1, 1024 bits, no passphrase. Where OpenD cannot use its key it says so in one line of its log only, and works without. It reads the key when it starts.</source>
        <extracomment>symptoms.x21_rsa_key</extracomment>
        <translation>OpenD 和每个脚本必须使用完全相同的私钥：PKCS#1 格式、1024 位、没有密码短语。如果 OpenD 无法使用密钥，只会在日志中写一行说明，然后以不加密的方式运行。OpenD 在启动时读取密钥。</translation>
    </message>
    <message>
        <source>OpenD and the script on the same side</source>
        <extracomment>checks.wsl</extracomment>
        <translation>OpenD 与脚本在同一侧</translation>
    </message>
    <message>
        <source>OpenD and this computer</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>OpenD 与这台电脑</translation>
    </message>
    <message>
        <source>OpenD answers on its API port.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 在其 API 端口上应答。</translation>
    </message>
    <message>
        <source>OpenD answers on port {port}.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 在端口 {port} 上有应答。</translation>
    </message>
    <message>
        <source>OpenD answers with another RSA key than the one in its configuration</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>OpenD 应答所用的 RSA 密钥与其配置中的不同</translation>
    </message>
    <message>
        <source>OpenD answers, though it does not run inside Linux.</source>
        <extracomment>checks.wsl</extracomment>
        <translation>OpenD 有应答，但它不在 Linux 里运行。</translation>
    </message>
    <message>
        <source>OpenD asks for a phone verification code, or for the code in a picture</source>
        <extracomment>symptoms.q04_phone_code</extracomment>
        <translation>OpenD 要求输入手机验证码或图形验证码</translation>
    </message>
    <message>
        <source>OpenD asks for a picture code again and again</source>
        <extracomment>symptoms.x04_captcha_loop</extracomment>
        <translation>OpenD 反复要求图形验证码</translation>
    </message>
    <message>
        <source>OpenD asks for the code in a picture once more, after two wrong ones. See why the wizard offers no further try, and what to do instead.</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>图形验证码输错两次后，OpenD 再次要求输入。请看向导为什么不再提供重试，以及应该怎么做。</translation>
    </message>
    <message>
        <source>OpenD asks for the phone code again and again, because the file that identifies this device is empty. Have the file moved away, so that OpenD makes a new one.</source>
        <extracomment>simulator.faults.device</extracomment>
        <translation>OpenD 反复要求手机验证码，因为标识这台设备的文件是空的。让向导移走该文件，OpenD 会重新生成一个。</translation>
    </message>
    <message>
        <source>OpenD asks for the phone code again and again: this machine was made as a copy of another one, and both now use the same device file. Have the file moved away, so that OpenD makes a new one.</source>
        <extracomment>simulator.faults.device</extracomment>
        <translation>OpenD 反复要求手机验证码：这台机器是从另一台复制出来的，现在两台使用同一个设备文件。让向导移走该文件，OpenD 会重新生成一个。</translation>
    </message>
    <message>
        <source>OpenD asks in its console whether to remember the password.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 在控制台询问是否记住密码。</translation>
    </message>
    <message>
        <source>OpenD asks whether it may start now: starts are rationed.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 询问现在是否允许启动：启动次数有限。</translation>
    </message>
    <message>
        <source>OpenD can be reached at {ip}:{port}.</source>
        <extracomment>checks.listening</extracomment>
        <translation>可以通过 {ip}:{port} 访问 OpenD。</translation>
    </message>
    <message>
        <source>OpenD can be reached from the network, and only with its key.</source>
        <extracomment>checks.listening</extracomment>
        <translation>可以从网络访问 OpenD，但必须持有它的密钥。</translation>
    </message>
    <message>
        <source>OpenD can listen on the API port.</source>
        <extracomment>checks.ports</extracomment>
        <translation>OpenD 可以监听 API 端口。</translation>
    </message>
    <message>
        <source>OpenD can listen on the Telnet port.</source>
        <extracomment>checks.ports</extracomment>
        <translation>OpenD 可以监听 Telnet 端口。</translation>
    </message>
    <message>
        <source>OpenD can listen on the WebSocket port.</source>
        <extracomment>checks.ports</extracomment>
        <translation>OpenD 可以监听 WebSocket 端口。</translation>
    </message>
    <message>
        <source>OpenD can make its data folder in the home of its user.</source>
        <extracomment>checks.home</extracomment>
        <translation>OpenD 能在其用户的主目录中创建数据目录。</translation>
    </message>
    <message>
        <source>OpenD can make its data folder.</source>
        <extracomment>checks.home</extracomment>
        <translation>OpenD 能创建数据目录。</translation>
    </message>
    <message>
        <source>OpenD cannot be executed on this kind of computer</source>
        <extracomment>symptoms.x16_wrong_cpu</extracomment>
        <translation>OpenD 无法在这类电脑上执行</translation>
    </message>
    <message>
        <source>OpenD cannot make its data folder</source>
        <extracomment>symptoms.x08_home_read_only</extracomment>
        <translation>OpenD 无法创建数据目录</translation>
    </message>
    <message>
        <source>OpenD cannot make its data folder in its home.</source>
        <extracomment>checks.home</extracomment>
        <translation>OpenD 无法在主目录中创建数据目录。</translation>
    </message>
    <message>
        <source>OpenD cannot make its data folder.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>OpenD 无法创建自己的数据目录。</translation>
    </message>
    <message>
        <source>OpenD cannot start its service, because a program that is not OpenD listens on its port. See which program it is, give OpenD another port, and look again.</source>
        <extracomment>simulator.faults.ports</extracomment>
        <translation>OpenD 服务启动失败，因为它的端口上有一个并非 OpenD 的程序在监听。请看是哪个程序，给 OpenD 换一个端口，然后重新检查。</translation>
    </message>
    <message>
        <source>OpenD cannot start its service, because a second OpenD with the same port is already running. See where the other one lives, give this one another port, and look again.</source>
        <extracomment>simulator.faults.ports</extracomment>
        <translation>OpenD 服务启动失败，因为已有配置了相同端口的另一个 OpenD 在运行。请看它在哪里，给这个 OpenD 换一个端口，然后重新检查。</translation>
    </message>
    <message>
        <source>OpenD cannot start its service, because the port in OpenD.xml is a number that no port can have. Choose a free port, and look again.</source>
        <extracomment>simulator.faults.ports</extracomment>
        <translation>OpenD 服务启动失败，因为 OpenD.xml 中的端口不是有效的端口号。请选择一个空闲端口，然后重新检查。</translation>
    </message>
    <message>
        <source>OpenD cannot write into its data folder.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>OpenD 无法写入其数据目录。</translation>
    </message>
    <message>
        <source>OpenD closed the connection: it was ended, logged out, was full, or the script was silent for too long.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>OpenD 关闭了连接：它退出了、被登出了、连接已满，或者脚本太久没有发送数据。</translation>
    </message>
    <message>
        <source>OpenD comes first: it takes the quote right back by itself.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>OpenD 优先：它会自动抢回行情权限。</translation>
    </message>
    <message>
        <source>OpenD could fetch whether the agreement is done.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>OpenD 能够查询协议是否已确认。</translation>
    </message>
    <message>
        <source>OpenD could not fetch whether it is done; that comes first.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>OpenD 没能查到协议是否已确认；请先解决这一点。</translation>
    </message>
    <message>
        <source>OpenD could not fetch whether the agreement is done</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>OpenD 未能获取协议是否已确认</translation>
    </message>
    <message>
        <source>OpenD could not fetch whether the agreement is done.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 没能查到协议是否已确认。</translation>
    </message>
    <message>
        <source>OpenD could not fetch whether the agreement is done: a trouble of the network, not a missing signature.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>OpenD 没能查到协议是否已确认：这是网络问题，不是漏了确认协议。</translation>
    </message>
    <message>
        <source>OpenD could not get data that it needs.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>OpenD 未能取得所需的数据。</translation>
    </message>
    <message>
        <source>OpenD could not log in.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 登录失败。</translation>
    </message>
    <message>
        <source>OpenD could not start one of its servers, as when its port is taken.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>OpenD 有一项服务启动失败，例如端口被占用时。</translation>
    </message>
    <message>
        <source>OpenD did not tell its state.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>OpenD 没有告知其状态。</translation>
    </message>
    <message>
        <source>OpenD did not tell its state: {why}.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 没有告知其状态：{why}。</translation>
    </message>
    <message>
        <source>OpenD did not tell its time</source>
        <extracomment>ladder</extracomment>
        <translation>OpenD 没有告知它的时间</translation>
    </message>
    <message>
        <source>OpenD did not tell its time.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 没有告知其时间。</translation>
    </message>
    <message>
        <source>OpenD disconnects every program that says nothing for a few seconds. Hold a connection with and without heartbeats, and see which one is kept.</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>只要程序几秒钟不发送内容，OpenD 就会断开它。请分别保持一个有心跳和一个无心跳的连接，看哪一个能保留下来。</translation>
    </message>
    <message>
        <source>OpenD does not answer on port {port}.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 在端口 {port} 上没有应答。</translation>
    </message>
    <message>
        <source>OpenD does not find its own data in its data folder.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>OpenD 在数据目录中找不到程序自带数据。</translation>
    </message>
    <message>
        <source>OpenD does not hold port {port} yet.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 尚未占用端口 {port}。</translation>
    </message>
    <message>
        <source>OpenD does not know its own state yet.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 还不知道自己的状态。</translation>
    </message>
    <message>
        <source>OpenD does not listen on port {port}: OpenD.xml was changed after it started.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 没有监听端口 {port}：OpenD.xml 是在它启动之后修改的。</translation>
    </message>
    <message>
        <source>OpenD does not run</source>
        <extracomment>ladder</extracomment>
        <translation>OpenD 没有运行</translation>
    </message>
    <message>
        <source>OpenD does not run inside this Linux. If it runs on Windows, mind the border.</source>
        <extracomment>checks.wsl</extracomment>
        <translation>OpenD 不在这个 Linux 里运行。如果它在 Windows 上运行，请注意两侧的网络是隔开的。</translation>
    </message>
    <message>
        <source>OpenD does not start</source>
        <extracomment>model</extracomment>
        <translation>OpenD 无法启动</translation>
    </message>
    <message>
        <source>OpenD does not take the quote right back.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>OpenD 不会抢回行情权限。</translation>
    </message>
    <message>
        <source>OpenD does not wait for a picture code.</source>
        <extracomment>checks.captcha</extracomment>
        <translation>OpenD 没有在等待图形验证码。</translation>
    </message>
    <message>
        <source>OpenD does not wait for an account or password to be typed.</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>OpenD 没有在等待输入账号或密码。</translation>
    </message>
    <message>
        <source>OpenD does not wait for anything to be typed.</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>OpenD 没有在等待任何输入。</translation>
    </message>
    <message>
        <source>OpenD dropped a line after {seconds} s although it sent heartbeats.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>尽管发送了心跳，OpenD 仍在 {seconds} 秒后断开了连接。</translation>
    </message>
    <message>
        <source>OpenD drops all that is typed: its terminal has no size.</source>
        <extracomment>checks.container</extracomment>
        <translation>OpenD 会丢弃输入的一切内容：它的终端没有设置大小。</translation>
    </message>
    <message>
        <source>OpenD encrypts, but the script does not.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>OpenD 加密，但脚本没有加密。</translation>
    </message>
    <message>
        <source>OpenD ends at once, because some of its own data files are missing and others are damaged. Find out which ones, put them back from AppData.dat, and look again.</source>
        <extracomment>simulator.faults.own_data</extracomment>
        <translation>OpenD 一启动就退出，因为它的自带数据文件有的缺失，有的损坏。请查明是哪些文件，从 AppData.dat 恢复，然后重新检查。</translation>
    </message>
    <message>
        <source>OpenD ends at once, because the folder with its own data was deleted. Have the folder made again from AppData.dat, and look again.</source>
        <extracomment>simulator.faults.own_data</extracomment>
        <translation>OpenD 一启动就退出，因为存放自带数据的目录被删除了。让向导从 AppData.dat 重新生成该目录，然后重新检查。</translation>
    </message>
    <message>
        <source>OpenD ends at once, because the vendor refuses the login of this account here. Find out which brand it may belong to, and what that means for your scripts.</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>OpenD 一启动就退出，因为官方拒绝这个账号在这里登录。请查明它可能属于哪个品牌，以及这对您的脚本意味着什么。</translation>
    </message>
    <message>
        <source>OpenD ends at once: its data is incomplete, and nothing may be written into the folder it belongs in. Have the permissions repaired first, then the data, and look again.</source>
        <extracomment>simulator.faults.own_data</extracomment>
        <translation>OpenD 一启动就退出：它的数据不完整，而应存放数据的目录又不可写。让向导先修复权限，再修复数据，然后重新检查。</translation>
    </message>
    <message>
        <source>OpenD exits: “the program&apos;s own data does not exist”</source>
        <extracomment>symptoms.q02_own_data_missing</extracomment>
        <translation>OpenD 因“程序自带数据不存在”退出</translation>
    </message>
    <message>
        <source>OpenD fits this computer&apos;s processor.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenD 与这台电脑的处理器匹配。</translation>
    </message>
    <message>
        <source>OpenD gave no answer for 33 seconds: it was frozen or overloaded, or the computer was asleep.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>OpenD 在 33 秒内没有应答：它卡死或过载，或者电脑进入了睡眠。</translation>
    </message>
    <message>
        <source>OpenD gave the highest quotes up</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>OpenD 放弃了最高行情权限</translation>
    </message>
    <message>
        <source>OpenD gave the highest quotes up: another device took them twice within ten seconds.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>OpenD 放弃了最高行情权限：另一台设备在十秒内连续抢了两次。</translation>
    </message>
    <message>
        <source>OpenD gave way: the other device keeps it ({markets})</source>
        <extracomment>report.text_rights</extracomment>
        <translation>OpenD 放弃抢回：行情权限留给其他设备（{markets}）</translation>
    </message>
    <message>
        <source>OpenD hangs up on a program that is silent: here after {seconds} s.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>OpenD 会断开长时间不发送数据的程序：此处是在 {seconds} 秒后。</translation>
    </message>
    <message>
        <source>OpenD has an RSA key and expects encryption.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 配有 RSA 密钥，要求加密。</translation>
    </message>
    <message>
        <source>OpenD has ended, and its log says why: {meaning}</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 已退出，其日志说明了原因：{meaning}</translation>
    </message>
    <message>
        <source>OpenD has ended.</source>
        <extracomment>doctor.lookout, opend.logs.progress</extracomment>
        <translation>OpenD 已退出。</translation>
    </message>
    <message>
        <source>OpenD has its data folder.</source>
        <extracomment>checks.home</extracomment>
        <translation>OpenD 的数据目录已存在。</translation>
    </message>
    <message>
        <source>OpenD has not been started by this user yet: its data folder does not exist.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>当前用户还没有启动过 OpenD：其数据目录不存在。</translation>
    </message>
    <message>
        <source>OpenD has not come as far as asking whether the agreement is done.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>OpenD 还没有进行到查询协议是否已确认这一步。</translation>
    </message>
    <message>
        <source>OpenD has not ended with an error.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 没有因错误而退出。</translation>
    </message>
    <message>
        <source>OpenD has not written any log.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>OpenD 没有写过任何日志。</translation>
    </message>
    <message>
        <source>OpenD has read its configuration.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 已读取配置。</translation>
    </message>
    <message>
        <source>OpenD has refused no trade call for want of encryption.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 没有因未加密而拒绝过交易请求。</translation>
    </message>
    <message>
        <source>OpenD has refused no trade call from another computer for want of encryption.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 没有因未加密而拒绝过来自其他电脑的交易请求。</translation>
    </message>
    <message>
        <source>OpenD has room for another connection.</source>
        <extracomment>checks.connections</extracomment>
        <translation>OpenD 还能接受新的连接。</translation>
    </message>
    <message>
        <source>OpenD has room: {taken} of {most} connections are open.</source>
        <extracomment>checks.connections</extracomment>
        <translation>OpenD 还有余量：{most} 个连接已用 {taken} 个。</translation>
    </message>
    <message>
        <source>OpenD has started and has not begun to log in.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 已启动，尚未开始登录。</translation>
    </message>
    <message>
        <source>OpenD has started its servers and has not logged in yet.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 已启动各项服务，尚未登录。</translation>
    </message>
    <message>
        <source>OpenD holds its port</source>
        <extracomment>ladder</extracomment>
        <translation>端口由 OpenD 占用</translation>
    </message>
    <message>
        <source>OpenD holds no port that this user may see.</source>
        <extracomment>checks.listening</extracomment>
        <translation>当前用户看不到 OpenD 占用的任何端口。</translation>
    </message>
    <message>
        <source>OpenD is asking for an account or password on its Telnet port ({ip}:{port}). Nothing was sent, because it would be taken for the answer. Log in first.</source>
        <extracomment>opend.telnet</extracomment>
        <translation>OpenD 正在其 Telnet 端口（{ip}:{port}）上询问账号或密码。没有发送任何内容，因为那会被当成回答。请先登录。</translation>
    </message>
    <message>
        <source>OpenD is fetching data it needs.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 正在获取所需的数据。</translation>
    </message>
    <message>
        <source>OpenD is in a state the wizard does not know.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 处于向导不认识的状态。</translation>
    </message>
    <message>
        <source>OpenD is logged in and ready.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 已登录并就绪。</translation>
    </message>
    <message>
        <source>OpenD is logged in for quotes but not for trading.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 已登录行情服务器，但未登录交易服务器。</translation>
    </message>
    <message>
        <source>OpenD is logged in for trading.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 已登录交易服务器。</translation>
    </message>
    <message>
        <source>OpenD is logging in at this moment.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 正在登录。</translation>
    </message>
    <message>
        <source>OpenD is logging in.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 正在登录。</translation>
    </message>
    <message>
        <source>OpenD is made for another kind of processor.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenD 是为另一种处理器编译的。</translation>
    </message>
    <message>
        <source>OpenD is made for another kind of processor; that comes first.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenD 是为另一种处理器编译的；请先解决这一点。</translation>
    </message>
    <message>
        <source>OpenD is made for another processor and runs by translation.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenD 是为另一种处理器编译的，正在通过转译运行。</translation>
    </message>
    <message>
        <source>OpenD is made for this computer&apos;s processor.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenD 是为这台电脑的处理器编译的。</translation>
    </message>
    <message>
        <source>OpenD is not allowed to be run as a program.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenD 没有执行权限。</translation>
    </message>
    <message>
        <source>OpenD is not asked by itself while it waits for a phone code: each new connection may make that code worthless. After asking, a new code may have to be sent.</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>OpenD 正在等待手机验证码，因此不会自动询问它：每个新连接都可能使该验证码失效。询问之后，可能需要重新发送验证码。</translation>
    </message>
    <message>
        <source>OpenD is not in quarantine.</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>OpenD 没有被隔离。</translation>
    </message>
    <message>
        <source>OpenD is not ready yet; that comes first.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 尚未就绪；请先解决这一点。</translation>
    </message>
    <message>
        <source>OpenD is not running, so it has no quote right now.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>OpenD 没有运行，因此现在没有行情权限。</translation>
    </message>
    <message>
        <source>OpenD is not running.</source>
        <extracomment>checks.connections, checks.listening, checks.login_prompt, checks.quarantine, checks.rsa_key, checks.state, facts.background, facts.underneath</extracomment>
        <translation>OpenD 没有运行。</translation>
    </message>
    <message>
        <source>OpenD is not told to use an RSA key.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenD 没有被设置为使用 RSA 密钥。</translation>
    </message>
    <message>
        <source>OpenD is not waiting for a code, so programs may connect as they like.</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>OpenD 没有在等待验证码，程序可以随意连接。</translation>
    </message>
    <message>
        <source>OpenD is ready (GetGlobalState)</source>
        <extracomment>ladder</extracomment>
        <translation>OpenD 已就绪（GetGlobalState）</translation>
    </message>
    <message>
        <source>OpenD is ready but not logged in for quotes.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 已就绪，但未登录行情服务器。</translation>
    </message>
    <message>
        <source>OpenD is ready.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 已就绪。</translation>
    </message>
    <message>
        <source>OpenD is running.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 正在运行。</translation>
    </message>
    <message>
        <source>OpenD is started without FUSE.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>OpenD 以不依赖 FUSE 的方式启动。</translation>
    </message>
    <message>
        <source>OpenD is starting.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 正在启动。</translation>
    </message>
    <message>
        <source>OpenD is to run in Docker</source>
        <extracomment>simulator.faults.underneath, symptoms.q07_docker</extracomment>
        <translation>想在 Docker 中运行 OpenD</translation>
    </message>
    <message>
        <source>OpenD is told to listen on {ip}, which is not an address of this computer.</source>
        <extracomment>checks.address</extracomment>
        <translation>OpenD 被设置为监听 {ip}，但这不是这台电脑的地址。</translation>
    </message>
    <message>
        <source>OpenD is told to use a key, and works without one.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenD 被设置为使用密钥，实际却没有使用。</translation>
    </message>
    <message>
        <source>OpenD is too old</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>OpenD 版本太旧</translation>
    </message>
    <message>
        <source>OpenD is {version}. Bring it and the SDK of your scripts (futu-api or moomoo-api) to the same version: pip install --upgrade, and the current OpenD from the vendor&apos;s site.</source>
        <extracomment>checks.versions</extracomment>
        <translation>OpenD 的版本是 {version}。请让它和脚本所用的 SDK（futu-api 或 moomoo-api）保持相同版本：用 pip install --upgrade 升级 SDK，并从官网下载当前版本的 OpenD。</translation>
    </message>
    <message>
        <source>OpenD itself listens there (process {pid})</source>
        <extracomment>checks.ports</extracomment>
        <translation>OpenD 自己正在监听（进程 {pid}）</translation>
    </message>
    <message>
        <source>OpenD itself says so. {what}: {seen}</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>OpenD 自己这样报告。{what}：{seen}</translation>
    </message>
    <message>
        <source>OpenD keeps a random device identity in Device.dat. A lost or damaged file, or the same file on two computers after a copy or a disk image, makes every login look like a new device.</source>
        <extracomment>symptoms.q06_device_lock_repeats</extracomment>
        <translation>OpenD 把随机生成的设备标识保存在 Device.dat 中。如果该文件丢失或损坏，或者因复制文件、克隆磁盘镜像而在两台电脑上相同，每次登录都会被当作新设备。</translation>
    </message>
    <message>
        <source>OpenD keeps its data in the home of the user who runs it, as the password database names it; the variable HOME does not count. A container&apos;s user without a home, or a systemd unit with ProtectHome=, leaves it none.</source>
        <extracomment>symptoms.x08_home_read_only</extracomment>
        <translation>OpenD 的数据存放在运行它的用户的主目录中，以系统用户数据库中的记录为准；环境变量 HOME 不起作用。容器中的用户如果没有主目录，或者 systemd 单元中设置了 ProtectHome=，OpenD 就没有可用的主目录。</translation>
    </message>
    <message>
        <source>OpenD keeps the line (KeepAlive)</source>
        <extracomment>ladder</extracomment>
        <translation>OpenD 保持连接（KeepAlive）</translation>
    </message>
    <message>
        <source>OpenD kept a silent line for {seconds} s.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>没有数据的连接被 OpenD 保持了 {seconds} 秒。</translation>
    </message>
    <message>
        <source>OpenD knows what to do when another device takes the quote right.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>OpenD 知道行情权限被其他设备抢走时该怎么做。</translation>
    </message>
    <message>
        <source>OpenD knows whether the agreement is done.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>OpenD 已查明协议是否已确认。</translation>
    </message>
    <message>
        <source>OpenD lacks data it needs.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 缺少所需的数据。</translation>
    </message>
    <message>
        <source>OpenD leaves the highest quote right to the phone or desktop app.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>OpenD 把最高行情权限让给手机或桌面客户端。</translation>
    </message>
    <message>
        <source>OpenD leaves the highest quote right to your other devices.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>OpenD 把最高行情权限让给您的其他设备。</translation>
    </message>
    <message>
        <source>OpenD leaves the quote right to others</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>OpenD 把行情权限让给其他设备</translation>
    </message>
    <message>
        <source>OpenD listens for programs on this computer only.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 仅供这台电脑上的程序连接。</translation>
    </message>
    <message>
        <source>OpenD listens for programs on this computer only; that comes first.</source>
        <extracomment>checks.firewall</extracomment>
        <translation>OpenD 仅供这台电脑上的程序连接；请先解决这一点。</translation>
    </message>
    <message>
        <source>OpenD listens on an address that other computers can reach.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 监听的地址可供其他电脑访问。</translation>
    </message>
    <message>
        <source>OpenD listens on every address of this computer, without a key.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 监听这台电脑的所有地址，且没有密钥。</translation>
    </message>
    <message>
        <source>OpenD listens on the ports in OpenD.xml. It cannot start its service when another program, or another OpenD with the same configuration, already holds one of them, or when the address is not one of this computer.</source>
        <extracomment>symptoms.q03_service_failed_to_start</extracomment>
        <translation>OpenD 在 OpenD.xml 配置的端口上监听。如果其他程序或使用相同配置的另一个 OpenD 已占用其中某个端口，或者监听地址不属于这台电脑，OpenD 就无法启动服务。</translation>
    </message>
    <message>
        <source>OpenD listens on {ip} without a key: everybody on the network can use it.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 监听 {ip} 且没有密钥：网络上的任何人都能使用它。</translation>
    </message>
    <message>
        <source>OpenD listens on {ip}, which no other computer can reach.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 监听 {ip}，其他电脑无法访问该地址。</translation>
    </message>
    <message>
        <source>OpenD listens on {ip}:{port}</source>
        <extracomment>ladder</extracomment>
        <translation>OpenD 在 {ip}:{port} 上监听</translation>
    </message>
    <message>
        <source>OpenD listens on {ip}:{port}, as configured.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 正按配置监听 {ip}:{port}。</translation>
    </message>
    <message>
        <source>OpenD listens where OpenD.xml tells it to.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 监听的地址与 OpenD.xml 中的设置一致。</translation>
    </message>
    <message>
        <source>OpenD logged in with a remembered password, and that still holds.</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>OpenD 是用记住的密码登录的，登录仍然有效。</translation>
    </message>
    <message>
        <source>OpenD makes a new device identity at its next start and asks for one SMS code then.</source>
        <extracomment>checks.device</extracomment>
        <translation>OpenD 下次启动时会生成新的设备标识，届时会要求一次短信验证码。</translation>
    </message>
    <message>
        <source>OpenD may be run.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenD 可以执行。</translation>
    </message>
    <message>
        <source>OpenD may not read its key file, so it works without encryption.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenD 无权读取其密钥文件，因此没有加密。</translation>
    </message>
    <message>
        <source>OpenD may not read its own program folder.</source>
        <extracomment>checks.ownership</extracomment>
        <translation>OpenD 无权读取自己的程序目录。</translation>
    </message>
    <message>
        <source>OpenD may not write some of its own files: they belong to {owners}, not to {user}.</source>
        <extracomment>checks.ownership</extracomment>
        <translation>OpenD 无权写入自己的一些文件：它们属于 {owners}，而不是 {user}。</translation>
    </message>
    <message>
        <source>OpenD may read its key file.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenD 可以读取其密钥文件。</translation>
    </message>
    <message>
        <source>OpenD may take up to {seconds} seconds. You can stop at any time; nothing is lost.</source>
        <extracomment>gui.widgets.watching</extracomment>
        <translation>OpenD 最多可能需要 {seconds} 秒。您可以随时停止；不会有任何损失。</translation>
    </message>
    <message>
        <source>OpenD must not be running meanwhile.</source>
        <extracomment>fixes.ownership, fixes.update</extracomment>
        <translation>在此期间 OpenD 不能运行。</translation>
    </message>
    <message>
        <source>OpenD must not be running meanwhile. Device.dat and your other own files stay as they are.</source>
        <extracomment>fixes.own_data</extracomment>
        <translation>在此期间 OpenD 不能运行。Device.dat 和您自己的其他文件保持不变。</translation>
    </message>
    <message>
        <source>OpenD names an address; that alone does not prove that it listens there.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 列出了一个地址；仅凭这一点，不能证明它正在那里监听。</translation>
    </message>
    <message>
        <source>OpenD names an interval when a program connects, and hangs up on whoever sends no heartbeat for longer. The vendor&apos;s SDKs send them by themselves; a program of your own has to. How OpenD treats a silent line can be measured here: hold the line.</source>
        <extracomment>symptoms.q15_connection_drops</extracomment>
        <translation>程序连接时，OpenD 会给出一个间隔；超过这个时间没有发送心跳的连接会被断开。官方 SDK 会自动发送心跳；您自己编写的程序需要自行发送。OpenD 如何对待没有心跳的连接，可以在这里测量：请使用“保持连接”。</translation>
    </message>
    <message>
        <source>OpenD names the account it logs in with.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 列出了登录所用的账号。</translation>
    </message>
    <message>
        <source>OpenD needs a direct way out to the vendor&apos;s servers; a company&apos;s firewall, a VPN or a container&apos;s bridge can be in the way. The vendor&apos;s answer to too many starts is worded the same, so wait before you try again. The wizard sends nothing anywhere to find out: it reads OpenD&apos;s log and this computer&apos;s own settings.</source>
        <extracomment>symptoms.x12_blocked_network</extracomment>
        <translation>OpenD 需要能直接访问官方服务器；公司防火墙、VPN 或容器的网桥都可能造成阻碍。启动过于频繁时，官方的提示也是同样的措辞，因此请先等待再重试。为查明原因，向导不会向任何地方发送内容：它只读取 OpenD 的日志和这台电脑自己的设置。</translation>
    </message>
    <message>
        <source>OpenD not ended</source>
        <extracomment>checks.memory</extracomment>
        <translation>OpenD 没有被结束</translation>
    </message>
    <message>
        <source>OpenD notes its own program status.</source>
        <extracomment>opend.logs.catalogue</extracomment>
        <translation>OpenD 记录了自己的程序状态。</translation>
    </message>
    <message>
        <source>OpenD notes whether the agreements are signed.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 记录了协议是否已签署。</translation>
    </message>
    <message>
        <source>OpenD on this computer</source>
        <extracomment>gui.pages.opend</extracomment>
        <translation>这台电脑上的 OpenD</translation>
    </message>
    <message>
        <source>OpenD reads OpenD.xml only when it starts: start it again.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 只在启动时读取 OpenD.xml：请重新启动它。</translation>
    </message>
    <message>
        <source>OpenD reads from no terminal.</source>
        <extracomment>checks.container</extracomment>
        <translation>OpenD 没有从终端读取输入。</translation>
    </message>
    <message>
        <source>OpenD refused, saying: {sentence}</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>OpenD 拒绝了，提示为：{sentence}</translation>
    </message>
    <message>
        <source>OpenD refuses the password, although the right one seems to be in its configuration. Find out what the MD5 there was made of, and have it made anew.</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>OpenD 不接受密码，而配置中的密码看起来是对的。请查明其中的 MD5 是由什么内容算出来的，让向导重新生成。</translation>
    </message>
    <message>
        <source>OpenD refuses trade calls from another computer, because they are not encrypted.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 拒绝了来自其他电脑的交易请求，因为这些请求没有加密。</translation>
    </message>
    <message>
        <source>OpenD runs</source>
        <extracomment>ladder</extracomment>
        <translation>OpenD 正在运行</translation>
    </message>
    <message>
        <source>OpenD runs as root and may write everywhere.</source>
        <extracomment>checks.ownership</extracomment>
        <translation>OpenD 以 root 身份运行，任何位置都可写入。</translation>
    </message>
    <message>
        <source>OpenD runs as {user}. Start the wizard as that user, so that the key belongs to it.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>OpenD 以 {user} 的身份运行。请以该用户的身份启动向导，使密钥归该用户所有。</translation>
    </message>
    <message>
        <source>OpenD runs from its own place.</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>OpenD 从自己的位置运行。</translation>
    </message>
    <message>
        <source>OpenD runs from the folder it lies in.</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>OpenD 从其所在的文件夹运行。</translation>
    </message>
    <message>
        <source>OpenD runs inside Linux: scripts inside Linux reach it at 127.0.0.1.</source>
        <extracomment>checks.wsl</extracomment>
        <translation>OpenD 在 Linux 里运行：Linux 里的脚本可以用 127.0.0.1 连接它。</translation>
    </message>
    <message>
        <source>OpenD runs since an update but never logs in</source>
        <extracomment>symptoms.x01_waits_at_prompt</extracomment>
        <translation>更新之后，OpenD 在运行但一直没有登录</translation>
    </message>
    <message>
        <source>OpenD runs since an update, but nobody types what it asks for in its console. Find out what it waits for, and how it can start by itself again.</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>更新之后 OpenD 在运行，但没有人在控制台中输入它要求的内容。请查明它在等什么，以及怎样才能让它恢复自动启动。</translation>
    </message>
    <message>
        <source>OpenD runs, but it could not find out from the vendor&apos;s server whether the agreement is done. See why there is nothing to sign here, and what to look at instead.</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>OpenD 正在运行，但未能从官方服务器查到协议是否已确认。请看为什么这里不需要签署任何内容，以及应该检查什么。</translation>
    </message>
    <message>
        <source>OpenD runs, but it lets no program in until the questionnaire and the agreement are done. See what OpenD itself says about its state, and where that has to be done.</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>OpenD 正在运行，但在完成问卷评估与协议确认之前，不允许任何程序接入。请看 OpenD 自己报告的状态，以及应在哪里完成。</translation>
    </message>
    <message>
        <source>OpenD runs, but its login waits for a code that is sent to your phone. Request a code, enter the one that the practice phone shows, and watch the login come through.</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>OpenD 正在运行，但登录在等待发送到您手机的验证码。请求发送验证码，输入练习手机上显示的那一个，然后看登录完成。</translation>
    </message>
    <message>
        <source>OpenD runs, but its login waits for the digits that a picture shows. Have a picture made, look at it, and enter what it shows.</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>OpenD 正在运行，但登录在等待图片上的数字。请求生成图片，看清后输入上面的内容。</translation>
    </message>
    <message>
        <source>OpenD runs, but the vendor does not let this version in any more. See what OpenD itself says, and what has to be brought up to date.</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>OpenD 正在运行，但官方不再允许这个版本登录。请看 OpenD 自己怎么说，以及需要更新什么。</translation>
    </message>
    <message>
        <source>OpenD runs, but waits for an account or password to be typed into its console.</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>OpenD 正在运行，但在等待有人在其控制台中输入账号或密码。</translation>
    </message>
    <message>
        <source>OpenD says its service failed to start</source>
        <extracomment>symptoms.q03_service_failed_to_start</extracomment>
        <translation>OpenD 提示服务启动失败</translation>
    </message>
    <message>
        <source>OpenD should keep the best quotes, but another device of the same account took them twice within ten seconds. See on the timeline how that went, and have the right taken back.</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>OpenD 本应保留最高行情，但同一账号的其他设备在十秒内两次抢走。请在时间线上看经过，让向导抢回权限。</translation>
    </message>
    <message>
        <source>OpenD should keep the best quotes, but it gives them up as soon as the phone app is opened. Set OpenD to take them back, and look again.</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>OpenD 本应保留最高行情，但手机 App 一打开它就让出。请设置为自动抢回，然后重新检查。</translation>
    </message>
    <message>
        <source>OpenD should keep the highest quotes</source>
        <extracomment>symptoms.q10_opend_keeps_quote_right</extracomment>
        <translation>希望 OpenD 保留最高行情</translation>
    </message>
    <message>
        <source>OpenD still listens on {real}, not on {ip} as OpenD.xml says now.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 仍在监听 {real}，而不是 OpenD.xml 中现在所写的 {ip}。</translation>
    </message>
    <message>
        <source>OpenD takes no more connections: {who} has {count} of {most}.</source>
        <extracomment>checks.connections</extracomment>
        <translation>OpenD 不再接受新连接。占用最多的是：{who}，{most} 个连接中占了 {count} 个。</translation>
    </message>
    <message>
        <source>OpenD takes the code in its window or console, or by an operation command on its Telnet port. Stop all scripts first: each new connection may make OpenD ask for another code, which makes yours worthless. Do not copy the command from the vendor&apos;s FAQ: a stray character (U+02BB) stands before it there, and OpenD does not take it so. A space belongs before -code.</source>
        <extracomment>symptoms.q04_phone_code</extracomment>
        <translation>验证码可以在 OpenD 的界面或控制台中输入，也可以通过 Telnet 端口用运维命令输入。请先停止所有脚本：每个新连接都可能使 OpenD 要求新的验证码，您手中的就会失效。不要从官方常见问题中直接复制命令：那里的命令前面多了一个字符（U+02BB），OpenD 无法识别。-code 前要有一个空格。</translation>
    </message>
    <message>
        <source>OpenD takes the highest quote right back by itself.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>OpenD 会自动抢回最高行情权限。</translation>
    </message>
    <message>
        <source>OpenD takes the highest quote right back when another device took it.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>最高行情权限被其他设备抢走时，OpenD 会抢回来。</translation>
    </message>
    <message>
        <source>OpenD takes the quote right away from your other devices.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>OpenD 会抢走您其他设备的行情权限。</translation>
    </message>
    <message>
        <source>OpenD takes the quote right back</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>OpenD 会抢回行情权限</translation>
    </message>
    <message>
        <source>OpenD takes {what} only so often. It is safe again at {time}; trying earlier would not help.</source>
        <extracomment>ledger</extracomment>
        <translation>OpenD 对 {what} 有次数限制。{time} 之后可以安全地再试；提前尝试没有用。</translation>
    </message>
    <message>
        <source>OpenD told its state</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>OpenD 给出了自己的状态</translation>
    </message>
    <message>
        <source>OpenD took the right back ({markets})</source>
        <extracomment>report.text_rights</extracomment>
        <translation>OpenD 抢回了行情权限（{markets}）</translation>
    </message>
    <message>
        <source>OpenD uses its key.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenD 正在使用其密钥。</translation>
    </message>
    <message>
        <source>OpenD vanishes without a word on a small server</source>
        <extracomment>symptoms.x18_low_memory</extracomment>
        <translation>在小型服务器上，OpenD 毫无提示地消失</translation>
    </message>
    <message>
        <source>OpenD waits for a code sent to the phone.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 正在等待发送到手机的验证码。</translation>
    </message>
    <message>
        <source>OpenD waits for a phone code.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 正在等待手机验证码。</translation>
    </message>
    <message>
        <source>OpenD waits for a picture code, and it was not tried in vain so far.</source>
        <extracomment>checks.captcha</extracomment>
        <translation>OpenD 正在等待图形验证码，到目前为止没有输错过。</translation>
    </message>
    <message>
        <source>OpenD waits for an account to be typed</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>OpenD 在等待输入账号</translation>
    </message>
    <message>
        <source>OpenD waits for an account to be typed into its console: no login is remembered, or it is invalid.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 正在等待在控制台输入账号：没有记住的登录，或它已失效。</translation>
    </message>
    <message>
        <source>OpenD waits for the characters of a picture code.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 正在等待输入图形验证码。</translation>
    </message>
    <message>
        <source>OpenD waits for the code in a picture</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>OpenD 在等待图形验证码</translation>
    </message>
    <message>
        <source>OpenD waits for the code in a picture.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 正在等待图形验证码。</translation>
    </message>
    <message>
        <source>OpenD waits for the password to be typed into its console.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 正在等待在控制台输入密码。</translation>
    </message>
    <message>
        <source>OpenD waits for the phone code</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>OpenD 在等待手机验证码</translation>
    </message>
    <message>
        <source>OpenD wants encryption: it has an RSA key, and the question came without one</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>OpenD 要求加密：它配有 RSA 密钥，而这次询问没有使用密钥</translation>
    </message>
    <message>
        <source>OpenD wants the questionnaire and agreement, or ends because of it</source>
        <extracomment>symptoms.q01_questionnaire</extracomment>
        <translation>OpenD 要求完成问卷评估与协议确认，或因此自动退出</translation>
    </message>
    <message>
        <source>OpenD was logged in with a remembered password and has lost the login.</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>OpenD 曾用记住的密码登录，现在登录已失效。</translation>
    </message>
    <message>
        <source>OpenD was logged in with a remembered password for a long time, and the vendor does not take that login any more. Find out how it had logged in, and what to do for long runs.</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>OpenD 长期使用记住的密码登录，现在官方不再接受这个登录。请查明它之前是怎样登录的，以及长期运行时应该怎么做。</translation>
    </message>
    <message>
        <source>OpenD was not started so often that the vendor makes it wait.</source>
        <extracomment>checks.starts</extracomment>
        <translation>OpenD 没有因启动过于频繁而被官方要求等待。</translation>
    </message>
    <message>
        <source>OpenD was not started too often.</source>
        <extracomment>checks.starts</extracomment>
        <translation>OpenD 没有启动得过于频繁。</translation>
    </message>
    <message>
        <source>OpenD was seen to use 200 to 400 MB, and its window some 600 MB more. When memory runs out, Linux ends the largest program, and OpenD has no chance to say anything.</source>
        <extracomment>symptoms.x18_low_memory</extracomment>
        <translation>实测 OpenD 占用 200 到 400 MB 内存，带窗口时再多约 600 MB。内存耗尽时，Linux 会结束占用最大的程序，OpenD 来不及给出任何提示。</translation>
    </message>
    <message>
        <source>OpenD was started again and again, and now its login says that there is no network. Find out why that is not the network, and when the next try is safe.</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>OpenD 反复重启之后，登录时提示没有网络。请查明为什么这不是网络问题，以及什么时候重试才稳妥。</translation>
    </message>
    <message>
        <source>OpenD was started so often that the vendor most likely makes it wait now.</source>
        <extracomment>checks.starts</extracomment>
        <translation>OpenD 启动得过于频繁，官方现在很可能要求它等待。</translation>
    </message>
    <message>
        <source>OpenD was started too often</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>OpenD 启动得过于频繁</translation>
    </message>
    <message>
        <source>OpenD was started very often in the last hours; some more, and logging in may be refused.</source>
        <extracomment>checks.starts</extracomment>
        <translation>OpenD 在最近几小时内启动得非常频繁；再多启动几次，登录可能会被拒绝。</translation>
    </message>
    <message>
        <source>OpenD was started with a flag it does not know.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>启动 OpenD 时用了它不认识的参数。</translation>
    </message>
    <message>
        <source>OpenD was started with sudo once, and its files belong to root</source>
        <extracomment>symptoms.x20_owned_by_root</extracomment>
        <translation>曾用 sudo 启动过 OpenD，它的文件归 root 所有</translation>
    </message>
    <message>
        <source>OpenD was waiting for a phone code when it was asked {seconds} seconds ago. Each new connection may void the code, so it is not asked again by itself.</source>
        <extracomment>facts.state</extracomment>
        <translation>{seconds} 秒前询问时，OpenD 正在等待手机验证码。每建立一个新连接都可能使验证码失效，所以不会自动再次询问。</translation>
    </message>
    <message>
        <source>OpenD works without an RSA key.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>OpenD 运行时未使用 RSA 密钥。</translation>
    </message>
    <message>
        <source>OpenD works, but a program asks it for things that it does not know. See which lines of the log tell that, and what to bring to the same version.</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>OpenD 正常工作，但有程序向它请求它不认识的内容。请看日志中哪几行说明了这一点，以及哪些需要更新到同一版本。</translation>
    </message>
    <message>
        <source>OpenD works, but the vendor wants an agreement to be signed.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>OpenD 可以使用，但官方要求确认一份协议。</translation>
    </message>
    <message>
        <source>OpenD writes all that engineers could need: {name} is {level}.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>OpenD 会记录工程师可能需要的全部内容：{name} 为 {level}。</translation>
    </message>
    <message>
        <source>OpenD writes enough into its logs for the vendor&apos;s engineers.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>OpenD 的日志内容足够官方工程师使用。</translation>
    </message>
    <message>
        <source>OpenD writes much more into its logs then. Set it back when the engineers have what they need.</source>
        <extracomment>fixes.log_level</extracomment>
        <translation>此后 OpenD 写入的日志会多很多。工程师拿到所需内容后，请改回来。</translation>
    </message>
    <message>
        <source>OpenD writes nothing into its logs</source>
        <extracomment>simulator.faults.engineers</extracomment>
        <translation>OpenD 不写入任何日志</translation>
    </message>
    <message>
        <source>OpenD writes too little into its logs</source>
        <extracomment>simulator.faults.engineers</extracomment>
        <translation>OpenD 写入的日志太少</translation>
    </message>
    <message>
        <source>OpenD wrote nothing into its logs in that time, so there is nothing to report.</source>
        <extracomment>report.bundle.making</extracomment>
        <translation>这段时间内 OpenD 没有写入任何日志，因此没有可报告的内容。</translation>
    </message>
    <message>
        <source>OpenD wrote so {ago}. {what}: {seen}</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>OpenD 的日志中有记录（{ago}）。{what}：{seen}</translation>
    </message>
    <message>
        <source>OpenD {version} is let in.</source>
        <extracomment>checks.versions</extracomment>
        <translation>官方允许 OpenD {version} 登录。</translation>
    </message>
    <message>
        <source>OpenD {version} is ready.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD {version} 已就绪。</translation>
    </message>
    <message>
        <source>OpenD {version} is too old: the vendor stopped it in September 2024.</source>
        <extracomment>checks.versions</extracomment>
        <translation>OpenD {version} 太旧：官方已在 2024 年 9 月停用它。</translation>
    </message>
    <message>
        <source>OpenD {version} says: {status}. {sentence}</source>
        <extracomment>ladder</extracomment>
        <translation>OpenD {version} 报告：{status}。{sentence}</translation>
    </message>
    <message>
        <source>OpenD&apos;s AppImage cannot be mounted here.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>OpenD 的 AppImage 无法在此挂载。</translation>
    </message>
    <message>
        <source>OpenD&apos;s Telnet port {ip}:{port} cannot be reached: {reason}.</source>
        <extracomment>opend.telnet</extracomment>
        <translation>无法连接 OpenD 的 Telnet 端口 {ip}:{port}：{reason}。</translation>
    </message>
    <message>
        <source>OpenD&apos;s data folder exists.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>OpenD 的数据目录存在。</translation>
    </message>
    <message>
        <source>OpenD&apos;s data folder is empty, and only OpenD itself can read this AppData.dat.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>OpenD 的数据目录是空的，而这个 AppData.dat 只有 OpenD 自己能读取。</translation>
    </message>
    <message>
        <source>OpenD&apos;s data folder is missing.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>OpenD 的数据目录不存在。</translation>
    </message>
    <message>
        <source>OpenD&apos;s last login found the network.</source>
        <extracomment>checks.network</extracomment>
        <translation>OpenD 上次登录时网络正常。</translation>
    </message>
    <message>
        <source>OpenD&apos;s listening address is one of this computer.</source>
        <extracomment>checks.address</extracomment>
        <translation>OpenD 的监听地址是这台电脑的地址。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log</source>
        <extracomment>checks.listening, checks.program_file</extracomment>
        <translation>OpenD 日志</translation>
    </message>
    <message>
        <source>OpenD&apos;s log ({place})</source>
        <extracomment>checks.versions</extracomment>
        <translation>OpenD 的日志（{place}）</translation>
    </message>
    <message>
        <source>OpenD&apos;s log after that ({place})</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>此后的 OpenD 日志（{place}）</translation>
    </message>
    <message>
        <source>OpenD&apos;s log and crash reports</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>OpenD 的日志和崩溃报告</translation>
    </message>
    <message>
        <source>OpenD&apos;s log does not say whether it uses the key.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenD 日志没有说明它是否使用密钥。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log names no failure that ended it.</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 日志中没有导致其退出的错误。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log tells nothing of a login.</source>
        <extracomment>checks.account</extracomment>
        <translation>OpenD 日志中没有登录记录。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log tells nothing.</source>
        <extracomment>checks.last_words, checks.login_prompt, checks.network, checks.state</extracomment>
        <translation>OpenD 日志中没有可用的信息。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log tells of no program that does not fit its version.</source>
        <extracomment>checks.versions</extracomment>
        <translation>OpenD 的日志中没有程序与其版本不匹配的记录。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log tells of no refusal because of the brand.</source>
        <extracomment>checks.account</extracomment>
        <translation>OpenD 日志中没有因品牌不符而被拒绝的记录。</translation>
    </message>
    <message>
        <source>OpenD&apos;s login found no network, or the vendor makes it wait: both are worded alike.</source>
        <extracomment>checks.network</extracomment>
        <translation>OpenD 登录时找不到网络，或者官方要求它等待：两种情况的提示相同。</translation>
    </message>
    <message>
        <source>OpenD&apos;s logs are there to be looked into.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>有 OpenD 的日志可供查看。</translation>
    </message>
    <message>
        <source>OpenD&apos;s logs are there.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>OpenD 的日志存在。</translation>
    </message>
    <message>
        <source>OpenD&apos;s logs are too long to be read within {seconds} seconds.</source>
        <extracomment>opend.logs.scanning</extracomment>
        <translation>OpenD 的日志太长，无法在 {seconds} 秒内读完。</translation>
    </message>
    <message>
        <source>OpenD&apos;s newest log names no trouble with the network.</source>
        <extracomment>checks.network</extracomment>
        <translation>OpenD 最新的日志中没有网络问题。</translation>
    </message>
    <message>
        <source>OpenD&apos;s own answer</source>
        <extracomment>checks.lookalike, checks.state</extracomment>
        <translation>OpenD 自己的应答</translation>
    </message>
    <message>
        <source>OpenD&apos;s own data is complete.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>OpenD 的自带数据完整。</translation>
    </message>
    <message>
        <source>OpenD&apos;s protocol</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>OpenD 的协议</translation>
    </message>
    <message>
        <source>OpenD&apos;s protocol answers</source>
        <extracomment>ladder</extracomment>
        <translation>OpenD 的协议有应答</translation>
    </message>
    <message>
        <source>OpenD&apos;s terminal has a size.</source>
        <extracomment>checks.container</extracomment>
        <translation>OpenD 的终端已设置大小。</translation>
    </message>
    <message>
        <source>OpenD&apos;s updater could not replace the program.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>OpenD 的更新程序未能替换程序。</translation>
    </message>
    <message>
        <source>OpenD&apos;s user may read its program folder.</source>
        <extracomment>checks.ownership</extracomment>
        <translation>运行 OpenD 的用户可以读取程序目录。</translation>
    </message>
    <message>
        <source>OpenD&apos;s window crashes on Linux</source>
        <extracomment>symptoms.x06_window_crash</extracomment>
        <translation>OpenD 的窗口在 Linux 上崩溃</translation>
    </message>
    <message>
        <source>OpenD&apos;s window does not start on Linux</source>
        <extracomment>symptoms.q20_window_on_linux</extracomment>
        <translation>OpenD 的窗口在 Linux 上无法启动</translation>
    </message>
    <message>
        <source>OpenD&apos;s window runs.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>可视化 OpenD 正在运行。</translation>
    </message>
    <message>
        <source>OpenD&apos;s window, or the first line of its log, shows it: put it into the note of the report.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>OpenD 的界面或其日志第一行会显示版本：请把它写进报告的备注中。</translation>
    </message>
    <message>
        <source>OpenD.xml can be read and is well formed.</source>
        <extracomment>checks.configuration</extracomment>
        <translation>OpenD.xml 可以读取，且格式正确。</translation>
    </message>
    <message>
        <source>OpenD.xml gives no password away.</source>
        <extracomment>checks.configuration</extracomment>
        <translation>OpenD.xml 没有泄露密码。</translation>
    </message>
    <message>
        <source>OpenD.xml is a file.</source>
        <extracomment>checks.config_file</extracomment>
        <translation>OpenD.xml 是一个文件。</translation>
    </message>
    <message>
        <source>OpenD.xml is a folder, or missing</source>
        <extracomment>symptoms.x09_config_is_folder</extracomment>
        <translation>OpenD.xml 是一个目录，或不存在</translation>
    </message>
    <message>
        <source>OpenD.xml is damaged.</source>
        <extracomment>checks.configuration</extracomment>
        <translation>OpenD.xml 已损坏。</translation>
    </message>
    <message>
        <source>OpenD.xml is in order.</source>
        <extracomment>checks.configuration</extracomment>
        <translation>OpenD.xml 正常。</translation>
    </message>
    <message>
        <source>OpenD.xml names its key file in short, and OpenD may look for it elsewhere.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenD.xml 中的密钥文件不是完整路径，OpenD 可能会到别处查找。</translation>
    </message>
    <message>
        <source>OpenD.xml says so already. Start OpenD again.</source>
        <extracomment>fixes.listening</extracomment>
        <translation>OpenD.xml 中已经是这样。请重新启动 OpenD。</translation>
    </message>
    <message>
        <source>Other users of this computer can read OpenD&apos;s key.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>这台电脑的其他用户可以读取 OpenD 的密钥。</translation>
    </message>
    <message>
        <source>Other users of this computer can read your password in OpenD.xml.</source>
        <extracomment>checks.configuration</extracomment>
        <translation>这台电脑的其他用户可以读到您写在 OpenD.xml 中的密码。</translation>
    </message>
    <message>
        <source>Owners in {path}</source>
        <extracomment>checks.ownership</extracomment>
        <translation>{path} 中各文件的所有者</translation>
    </message>
    <message>
        <source>PRACTICE on a simulated OpenD: nothing of a real one is touched.</source>
        <extracomment>report.text_lists</extracomment>
        <translation>练习：使用模拟的 OpenD，不会影响任何真实的 OpenD。</translation>
    </message>
    <message>
        <source>Permissions of {path}</source>
        <extracomment>checks.own_data, checks.program_file</extracomment>
        <translation>{path} 的权限</translation>
    </message>
    <message>
        <source>Phone code</source>
        <extracomment>fixes.codes</extracomment>
        <translation>手机验证码</translation>
    </message>
    <message>
        <source>Picture code</source>
        <extracomment>fixes.codes</extracomment>
        <translation>图形验证码</translation>
    </message>
    <message>
        <source>Picture codes are not entered again and again.</source>
        <extracomment>checks.captcha</extracomment>
        <translation>没有反复输入图形验证码。</translation>
    </message>
    <message>
        <source>Picture codes entered, by OpenD&apos;s log and the wizard&apos;s own count</source>
        <extracomment>checks.captcha</extracomment>
        <translation>已输入的图形验证码（依据 OpenD 日志和向导自己的计数）</translation>
    </message>
    <message>
        <source>Picture codes were entered in vain {count} times: trying on makes it worse.</source>
        <extracomment>checks.captcha</extracomment>
        <translation>图形验证码已输错 {count} 次：继续尝试会让情况更糟。</translation>
    </message>
    <message>
        <source>Picture codes were wrong twice</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>图形验证码输错了两次</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>fixes.ports, fixes.telnet</extracomment>
        <translation>端口</translation>
    </message>
    <message>
        <source>Port {port} is not free either. Choose another one.</source>
        <extracomment>fixes.ports, fixes.twins</extracomment>
        <translation>端口 {port} 也已被占用。请另选一个。</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>gui.widgets.banner</extracomment>
        <translation>练习</translation>
    </message>
    <message>
        <source>Practice: this OpenD is simulated</source>
        <extracomment>gui.widgets.banner</extracomment>
        <translation>练习：这个 OpenD 是模拟的</translation>
    </message>
    <message>
        <source>Practise on a simulated OpenD</source>
        <extracomment>gui.widgets.practice_card</extracomment>
        <translation>用模拟的 OpenD 练习</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>report.words</extracomment>
        <translation>问题</translation>
    </message>
    <message>
        <source>Process {pid} could not be stopped: the system does not let this user.</source>
        <extracomment>machine.stopping</extracomment>
        <translation>无法停止进程 {pid}：系统不允许当前用户这样做。</translation>
    </message>
    <message>
        <source>Process {pid} is another program by now. Nothing was stopped.</source>
        <extracomment>machine.stopping</extracomment>
        <translation>进程 {pid} 现在已是另一个程序。没有停止任何程序。</translation>
    </message>
    <message>
        <source>Process {pid} is not {name} any more but another program. Nothing was changed. Look again.</source>
        <extracomment>journal.prepare</extracomment>
        <translation>进程 {pid} 已不是 {name}，而是另一个程序。没有更改任何内容。请重新检查。</translation>
    </message>
    <message>
        <source>Process {pid} is {name}, an independent program, not OpenD.</source>
        <extracomment>opend.places.finding</extracomment>
        <translation>进程 {pid} 是 {name}，这是一个独立的程序，不是 OpenD。</translation>
    </message>
    <message>
        <source>Process {pid} was told to end but is still there.</source>
        <extracomment>machine.stopping</extracomment>
        <translation>已要求进程 {pid} 结束，但它仍在运行。</translation>
    </message>
    <message>
        <source>Processes are started by fork while a context is open (line {line}). The SDK&apos;s threads are not in the new process: it waits for ever where it uses OpenD.</source>
        <extracomment>scripts.rules.forks</extracomment>
        <translation>第 {line} 行的 context 仍然打开，这里却用 fork 启动进程。新进程中没有 SDK 的线程：一旦使用 OpenD，就会永远等下去。</translation>
    </message>
    <message>
        <source>Processes are started here without “if __name__ == &quot;__main__&quot;:” above it. With spawn or forkserver each new process reads this file from the top and would start processes itself; Python then ends it with an error.</source>
        <extracomment>scripts.rules.guards</extracomment>
        <translation>这里启动了进程，而上面没有“if __name__ == &quot;__main__&quot;:”。使用 spawn 或 forkserver 时，每个新进程都会从头读取此文件，自己又要启动进程；Python 随后会报错并将其结束。</translation>
    </message>
    <message>
        <source>Processes started from {folder}</source>
        <extracomment>checks.state</extracomment>
        <translation>从 {folder} 启动的进程</translation>
    </message>
    <message>
        <source>Program folder</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>程序目录</translation>
    </message>
    <message>
        <source>Programs are connected to OpenD while it waits for a code: they can make every code worthless.</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>OpenD 正在等待验证码，却有程序连接着它：它们可能使每个验证码都失效。</translation>
    </message>
    <message>
        <source>Programs connected to OpenD&apos;s API port {port}</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>连接到 OpenD API 端口 {port} 的程序</translation>
    </message>
    <message>
        <source>Programs let go of the connections that OpenD has ended.</source>
        <extracomment>checks.connections</extracomment>
        <translation>程序会释放 OpenD 已断开的连接。</translation>
    </message>
    <message>
        <source>Programs on this computer can then send commands to OpenD; Telnet has no password.</source>
        <extracomment>fixes.telnet</extracomment>
        <translation>此后这台电脑上的程序可以向 OpenD 发送命令；Telnet 没有密码。</translation>
    </message>
    <message>
        <source>Programs that are easily taken for OpenD</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>容易被误认为 OpenD 的程序</translation>
    </message>
    <message>
        <source>Protocol number or interface</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>协议号或接口</translation>
    </message>
    <message>
        <source>Put a small class of the same use in telnetlib&apos;s place.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>用一个用法相同的小类取代 telnetlib。</translation>
    </message>
    <message>
        <source>Put the script&apos;s main part below the guard.</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>把脚本的主体部分放到保护语句之下。</translation>
    </message>
    <message>
        <source>Put {name} back to {level} after a recording.</source>
        <extracomment>fixes.log_level</extracomment>
        <translation>录制结束后把 {name} 改回 {level}。</translation>
    </message>
    <message>
        <source>Put {name} from the vendor&apos;s package in its place, or have a small one written: look again.</source>
        <extracomment>fixes.config_file</extracomment>
        <translation>请把官方安装包中的 {name} 放到这个位置；或重新检查，让向导写一个精简的。</translation>
    </message>
    <message>
        <source>Putting back what was there before.</source>
        <extracomment>journal.safety</extracomment>
        <translation>正在恢复原有内容。</translation>
    </message>
    <message>
        <source>Quote rights (GetUserInfo)</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>行情权限（GetUserInfo）</translation>
    </message>
    <message>
        <source>Quotes and rights</source>
        <extracomment>model</extracomment>
        <translation>行情与权限</translation>
    </message>
    <message>
        <source>Quotes drop to a lower level when another device is online</source>
        <extracomment>symptoms.q09_quote_right_control</extracomment>
        <translation>其他设备在线时，行情降到较低级别</translation>
    </message>
    <message>
        <source>Quotes in OpenD rise and fall, and nobody knows who keeps the best ones. See which setting decides, and give it a value that OpenD knows.</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>OpenD 的行情级别时高时低，没人知道最高行情归谁。请看由哪项设置决定，给它设一个 OpenD 认识的值。</translation>
    </message>
    <message>
        <source>Quotes stand still, and the vendor&apos;s engineers ask for the logs, but OpenD was told to write none. Raise the level, and look again.</source>
        <extracomment>simulator.faults.engineers</extracomment>
        <translation>行情停住不动，官方工程师需要日志，而 OpenD 被设置为不写日志。请调高日志级别，然后重新检查。</translation>
    </message>
    <message>
        <source>Raise {name} to {level} while a report is recorded.</source>
        <extracomment>fixes.log_level</extracomment>
        <translation>录制报告期间把 {name} 提高到 {level}。</translation>
    </message>
    <message>
        <source>Read OpenD&apos;s sentence. Do not try again at once: after several failures the account is locked for a while.</source>
        <extracomment>checks.state</extracomment>
        <translation>请阅读 OpenD 的提示。不要马上重试：多次失败后，账号会被锁定一段时间。</translation>
    </message>
    <message>
        <source>Read its first lines: they say how to log in once by hand and then let it run.</source>
        <extracomment>fixes.compose</extracomment>
        <translation>请阅读文件开头几行：其中说明了如何先手动登录一次，然后让它一直运行。</translation>
    </message>
    <message>
        <source>Reading AppData.dat was stopped.</source>
        <extracomment>opend.appdata.sources</extracomment>
        <translation>已停止读取 AppData.dat。</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <extracomment>gui.history</extracomment>
        <translation>正在读取历史记录…</translation>
    </message>
    <message>
        <source>Ready, and logged in for quotes</source>
        <extracomment>checks.state</extracomment>
        <translation>已就绪，且行情已登录</translation>
    </message>
    <message>
        <source>Remove the empty folder {path}.</source>
        <extracomment>fixes.config_file</extracomment>
        <translation>删除空目录 {path}。</translation>
    </message>
    <message>
        <source>Rename that file, then look again.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>请重命名该文件，然后重新检查。</translation>
    </message>
    <message>
        <source>Run in the place that OpenD runs in: stty -F {name} rows 24 cols 200</source>
        <extracomment>checks.container</extracomment>
        <translation>请在 OpenD 所在的环境中运行：stty -F {name} rows 24 cols 200</translation>
    </message>
    <message>
        <source>Rung {number} of {count}, {title}: {state}</source>
        <extracomment>gui.widgets.rung</extracomment>
        <translation>第 {number} 级（共 {count} 级），{title}：{state}</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Running (process {pid})</source>
        <extracomment>gui.describe</extracomment>
        <translation>运行中（进程 {pid}）</translation>
    </message>
    <message>
        <source>Running it your way</source>
        <extracomment>model</extracomment>
        <translation>按您的方式运行</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <extracomment>gui.pages.change_parts</extracomment>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;top looking</source>
        <extracomment>gui.pages.looking</extracomment>
        <translation>停止检查(&amp;T)</translation>
    </message>
    <message>
        <source>SDK and its version</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>SDK 及其版本</translation>
    </message>
    <message>
        <source>SIGTERM: a killed OpenD may forget its login</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>SIGTERM：OpenD 被强制结束后，可能会丢失记住的登录</translation>
    </message>
    <message>
        <source>Save a compose file that walks around the known traps.</source>
        <extracomment>fixes.compose</extracomment>
        <translation>保存一个避开已知陷阱的 compose 文件。</translation>
    </message>
    <message>
        <source>Save a script that takes the quote right back whenever you run it.</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>保存一个脚本，每次运行都能把行情权限抢回来。</translation>
    </message>
    <message>
        <source>Save the script in UTF-8.</source>
        <extracomment>fixes.script</extracomment>
        <translation>把脚本保存为 UTF-8。</translation>
    </message>
    <message>
        <source>Scripts get lower quotes as soon as your phone or desktop app takes the right.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>一旦手机或桌面客户端抢走权限，脚本得到的行情级别就会降低。</translation>
    </message>
    <message>
        <source>Scripts on other computers cannot reach OpenD then.</source>
        <extracomment>checks.address, fixes.listening</extracomment>
        <translation>此后其他电脑上的脚本将无法连接 OpenD。</translation>
    </message>
    <message>
        <source>Scripts that connect to port {old} must be given the new port.</source>
        <extracomment>fixes.ports</extracomment>
        <translation>连接端口 {old} 的脚本必须改用新端口。</translation>
    </message>
    <message>
        <source>Scripts that have another key cannot connect any longer. {every}</source>
        <extracomment>fixes.keys</extracomment>
        <translation>使用其他密钥的脚本将无法再连接。{every}</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <extracomment>gui.pages.trouble</extracomment>
        <translation>搜索(&amp;R)</translation>
    </message>
    <message>
        <source>Search with your own words, paste an error message, or choose from the list.</source>
        <extracomment>gui.pages.trouble</extracomment>
        <translation>用自己的话搜索，粘贴错误信息，或从列表中选择。</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>gui.widgets.evidence, report.forum</extracomment>
        <translation>实际</translation>
    </message>
    <message>
        <source>Send “{command}” to OpenD&apos;s Telnet port {ip}:{port}.</source>
        <extracomment>steps</extracomment>
        <translation>向 OpenD 的 Telnet 端口 {ip}:{port} 发送“{command}”。</translation>
    </message>
    <message>
        <source>Set auto_hold_quote_right to 0, and log in on the phone or desktop app after OpenD.</source>
        <extracomment>symptoms.q11_apps_keep_quote_right</extracomment>
        <translation>请将 auto_hold_quote_right 设为 0，并在 OpenD 登录之后再登录移动端或桌面端 App。</translation>
    </message>
    <message>
        <source>Set auto_hold_quote_right to 1, and do not take the highest quotes twice within ten seconds on another device: a login there counts once, “restart quotes” counts as the second time.</source>
        <extracomment>symptoms.q10_opend_keeps_quote_right</extracomment>
        <translation>请将 auto_hold_quote_right 设为 1，并且不要在其他设备上于十秒内连续两次抢占最高行情：登录算一次，点击“重启行情”算第二次。</translation>
    </message>
    <message>
        <source>Setting up a simulated OpenD…</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>正在准备模拟的 OpenD…</translation>
    </message>
    <message>
        <source>Setting {name} would change more than this setting, so nothing was changed.</source>
        <extracomment>opend.config_proof</extracomment>
        <translation>设置 {name} 会连带改动其他内容，所以没有更改任何内容。</translation>
    </message>
    <message>
        <source>Several OpenDs were found: {folders}. Name one with --program-dir.</source>
        <extracomment>cli.setup</extracomment>
        <translation>找到了多个 OpenD：{folders}。请用 --program-dir 指定其中一个。</translation>
    </message>
    <message>
        <source>Sho&amp;w what was found</source>
        <extracomment>flow</extracomment>
        <translation>显示检查结果(&amp;W)</translation>
    </message>
    <message>
        <source>Show the {count} files</source>
        <extracomment>gui.widgets.step</extracomment>
        <translation>显示这 {count} 个文件</translation>
    </message>
    <message>
        <source>Sign in once as that user, so that Windows makes the folder, then start OpenD again.</source>
        <extracomment>checks.home</extracomment>
        <translation>请以该用户登录一次系统，让 Windows 创建该文件夹，然后重新启动 OpenD。</translation>
    </message>
    <message>
        <source>Silent programs are disconnected</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>不发送心跳的程序会被断开</translation>
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
        <translation>已解决</translation>
    </message>
    <message>
        <source>Some of OpenD&apos;s files belong to another user.</source>
        <extracomment>checks.ownership</extracomment>
        <translation>OpenD 的一些文件属于其他用户。</translation>
    </message>
    <message>
        <source>Some people&apos;s window of this version crashes in its chart library.</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>有些人使用此版本时，窗口会因图表库而崩溃。</translation>
    </message>
    <message>
        <source>Something else answers where OpenD should</source>
        <extracomment>symptoms.x22_lookalike</extracomment>
        <translation>在 OpenD 的位置上应答的是其他程序</translation>
    </message>
    <message>
        <source>Something else has been put at {path} meanwhile. Look again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>{path} 在此期间已被换成别的内容。请重新检查。</translation>
    </message>
    <message>
        <source>Something is mended. What is left has another cause; it comes next.</source>
        <extracomment>report.words</extracomment>
        <translation>已修复一部分。其余问题另有原因，接下来处理。</translation>
    </message>
    <message>
        <source>Something is worse than before</source>
        <extracomment>report.words</extracomment>
        <translation>有些情况比之前更糟</translation>
    </message>
    <message>
        <source>Something is wrong with Device.dat; that comes first.</source>
        <extracomment>checks.device</extracomment>
        <translation>Device.dat 有问题；请先解决它。</translation>
    </message>
    <message>
        <source>Start OpenD again and enter the SMS code once.</source>
        <extracomment>fixes.device</extracomment>
        <translation>请重新启动 OpenD，并输入一次手机验证码。</translation>
    </message>
    <message>
        <source>Start OpenD again once, if it has ended: the command line edition ends by itself while this is not done.</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>如果 OpenD 已经退出，请重新启动一次：未完成之前，命令行 OpenD 会自动退出。</translation>
    </message>
    <message>
        <source>Start OpenD again so that it reads the new address.</source>
        <extracomment>checks.address, fixes.listening</extracomment>
        <translation>请重新启动 OpenD，使其读取新地址。</translation>
    </message>
    <message>
        <source>Start OpenD again so that it reads the new path.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>请重新启动 OpenD，使它读取新的路径。</translation>
    </message>
    <message>
        <source>Start OpenD again so that it reads the new port, and change the port in your scripts.</source>
        <extracomment>fixes.ports</extracomment>
        <translation>请重新启动 OpenD，使它读取新端口，并在您的脚本中改用新端口。</translation>
    </message>
    <message>
        <source>Start OpenD again so that it reads the new value, then let the trouble happen once more.</source>
        <extracomment>fixes.log_level</extracomment>
        <translation>请重新启动 OpenD，使它读取新值，然后让问题再出现一次。</translation>
    </message>
    <message>
        <source>Start OpenD again so that it reads the new value.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>请重新启动 OpenD，使其读取新值。</translation>
    </message>
    <message>
        <source>Start OpenD again so that it reads the old value.</source>
        <extracomment>fixes.log_level</extracomment>
        <translation>请重新启动 OpenD，使它读取原来的值。</translation>
    </message>
    <message>
        <source>Start OpenD again, from where it lies now.</source>
        <extracomment>fixes.program_file</extracomment>
        <translation>请从现在的位置重新启动 OpenD。</translation>
    </message>
    <message>
        <source>Start OpenD again, have a new code sent, and enter it here.</source>
        <extracomment>fixes.codes</extracomment>
        <translation>请重新启动 OpenD，请求新的验证码，然后在这里输入。</translation>
    </message>
    <message>
        <source>Start OpenD again, now that the port is free.</source>
        <extracomment>fixes.ports</extracomment>
        <translation>端口现已空闲，请重新启动 OpenD。</translation>
    </message>
    <message>
        <source>Start OpenD again, so that it opens the port. Then the right can be taken back from here.</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>请重新启动 OpenD，使它打开该端口。之后就可以从这里抢回行情权限。</translation>
    </message>
    <message>
        <source>Start OpenD again.</source>
        <extracomment>fixes.home, fixes.linux_window, fixes.own_data, fixes.program_file</extracomment>
        <translation>请重新启动 OpenD。</translation>
    </message>
    <message>
        <source>Start OpenD again. Scripts may keep their copy: it is the same key.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>请重新启动 OpenD。脚本可以继续用原来的副本：密钥没有变。</translation>
    </message>
    <message>
        <source>Start OpenD again. Then copy {path} to the other computer by a way that is encrypted, for instance scp {path} OTHER-COMPUTER: and let only your user read it there. Never send it by mail or chat. In the script, before the first context: SysConfig.set_init_rsa_file(path), SysConfig.enable_proto_encrypt(True), then OpenQuoteContext(host=&quot;{address}&quot;, port={port}, is_encrypt=True).</source>
        <extracomment>fixes.listening</extracomment>
        <translation>请重新启动 OpenD。然后用加密的方式把 {path} 复制到另外那台电脑，例如用命令 scp {path} OTHER-COMPUTER: 复制，并且只让您自己的用户在那里读取它。切勿通过邮件或聊天软件发送。在脚本中，创建第一个 context 之前调用 SysConfig.set_init_rsa_file(path) 和 SysConfig.enable_proto_encrypt(True)，然后使用 OpenQuoteContext(host=&quot;{address}&quot;, port={port}, is_encrypt=True)。</translation>
    </message>
    <message>
        <source>Start OpenD again: it reads OpenD.xml and its key only when it starts.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>请重新启动 OpenD：它只在启动时读取 OpenD.xml 和密钥。</translation>
    </message>
    <message>
        <source>Start OpenD again: it reads its key only then.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>请重新启动 OpenD：它只在启动时读取密钥。</translation>
    </message>
    <message>
        <source>Start OpenD again; it fills the folder itself.</source>
        <extracomment>fixes.own_data</extracomment>
        <translation>请重新启动 OpenD；它会自己填充这个目录。</translation>
    </message>
    <message>
        <source>Start OpenD again; it makes its data folder there itself.</source>
        <extracomment>fixes.home</extracomment>
        <translation>请重新启动 OpenD；它会自己在那里创建数据目录。</translation>
    </message>
    <message>
        <source>Start OpenD as {user}, and never with sudo: that is how such files come to be.</source>
        <extracomment>fixes.ownership</extracomment>
        <translation>请以 {user} 的身份启动 OpenD，切勿使用 sudo：这类文件正是这样产生的。</translation>
    </message>
    <message>
        <source>Start OpenD from the desktop. On a server without one, use the command line edition.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>请从桌面启动 OpenD。在没有桌面的服务器上，请使用命令行 OpenD。</translation>
    </message>
    <message>
        <source>Start OpenD once, and only once: logins that fail are counted.</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>请启动 OpenD 一次，且只启动一次：登录失败的次数会被累计。</translation>
    </message>
    <message>
        <source>Start OpenD once, wait until it says what it wants, and look again.</source>
        <extracomment>trial</extracomment>
        <translation>请启动一次 OpenD，等到它说明需要什么，然后重新检查。</translation>
    </message>
    <message>
        <source>Start OpenD once. If there is still no log, look which log_path OpenD.xml names.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>请启动一次 OpenD。如果仍然没有日志，请查看 OpenD.xml 中 log_path 的设置。</translation>
    </message>
    <message>
        <source>Start OpenD with {starter} from now on.</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>今后请用 {starter} 启动 OpenD。</translation>
    </message>
    <message>
        <source>Start OpenD, and wait until it says that the required data is ready.</source>
        <extracomment>checks.state</extracomment>
        <translation>请启动 OpenD，等到它提示“必要数据准备完毕”。</translation>
    </message>
    <message>
        <source>Start OpenD; from version 10.10 on it asks for account and password itself.</source>
        <extracomment>fixes.config_file</extracomment>
        <translation>请启动 OpenD；从 10.10 版起，它会自己询问账号和密码。</translation>
    </message>
    <message>
        <source>Start the script again. If it runs just now, it goes on as it was read at its start.</source>
        <extracomment>fixes.script</extracomment>
        <translation>请重新启动脚本。如果它正在运行，仍会按启动时读取的内容继续运行。</translation>
    </message>
    <message>
        <source>Starts and logins are rationed by the vendor: after several within hours the login fails, with the same words as for a real network trouble. Leave OpenD alone for half an hour or longer, then start it once. A service that starts it again at once never gets out of this.</source>
        <extracomment>symptoms.x02_start_throttle</extracomment>
        <translation>官方限制启动和登录的次数：几小时内多次启动后，登录会失败，提示与真正的网络问题完全相同。请让 OpenD 停止半小时或更久，然后只启动一次。如果有服务总是立即重新启动它，就永远无法摆脱这种情况。</translation>
    </message>
    <message>
        <source>Starts of OpenD in the last {hours} hours, by its logs</source>
        <extracomment>checks.starts</extracomment>
        <translation>最近 {hours} 小时内 OpenD 的启动次数（依据其日志）</translation>
    </message>
    <message>
        <source>Step {number} of {count}, {title}: {place}</source>
        <extracomment>gui.widgets.rail</extracomment>
        <translation>第 {number} 步（共 {count} 步），{title}：{place}</translation>
    </message>
    <message>
        <source>Still to come</source>
        <extracomment>gui.widgets.verdict</extracomment>
        <translation>尚未进行</translation>
    </message>
    <message>
        <source>Stop OpenD, start it once in a terminal of ordinary size, type account and password, and answer yes where it asks whether to remember the password.</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>请停止 OpenD，在正常大小的终端中启动一次，输入账号和密码，在询问是否记住密码时回答“是”。</translation>
    </message>
    <message>
        <source>Stop all scripts first: each new connection may void the code.</source>
        <extracomment>checks.state</extracomment>
        <translation>请先停掉所有脚本：每建立一个新连接，都可能使验证码失效。</translation>
    </message>
    <message>
        <source>Stop all scripts first: each new connection may void the code. It can be entered ten times a minute.</source>
        <extracomment>fixes.codes</extracomment>
        <translation>请先停掉所有脚本：每建立一个新连接，都可能使验证码失效。每分钟最多可以输入十次。</translation>
    </message>
    <message>
        <source>Stop here for at least {minutes} minutes. Check account and password first: the picture comes after wrong passwords, and every further failure makes the vendor&apos;s risk control stricter. Then start OpenD once and look at the picture closely: four letters or digits. The file may be a JPEG in spite of its name; any browser shows it.</source>
        <extracomment>checks.captcha</extracomment>
        <translation>请至少停 {minutes} 分钟。先检查账号和密码：图形验证码是在密码输错之后出现的，每多失败一次，官方的风控就会更严。然后启动一次 OpenD，仔细看清图片：四个字母或数字。该文件的扩展名可能与实际格式不符（实为 JPEG），用任意浏览器都能查看。</translation>
    </message>
    <message>
        <source>Stop these programs first, then have a new code sent. Each new connection makes OpenD ask for another code, which makes the one before worthless, and they reconnect every few seconds.</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>请先停止这些程序，再重新发送验证码。每有一个新连接，OpenD 就会再要一个验证码，使前一个失效，而这些程序每隔几秒就会重连一次。</translation>
    </message>
    <message>
        <source>Stop {name} (process {pid}).</source>
        <extracomment>steps</extracomment>
        <translation>停止 {name}（进程 {pid}）。</translation>
    </message>
    <message>
        <source>Stop {program} (process {pid}), which frees its {count} connections.</source>
        <extracomment>fixes.connections</extracomment>
        <translation>停止 {program}（进程 {pid}），以释放它的 {count} 个连接。</translation>
    </message>
    <message>
        <source>Stop {program} (process {pid}).</source>
        <extracomment>checks.connected_scripts, fixes.ports, fixes.update</extracomment>
        <translation>停止 {program}（进程 {pid}）。</translation>
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
        <translation>已停止。一切恢复原样。</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>运行环境</translation>
    </message>
    <message>
        <source>Switch on OpenD&apos;s Telnet port {port}, for this computer only.</source>
        <extracomment>fixes.telnet</extracomment>
        <translation>打开 OpenD 的 Telnet 端口 {port}，仅限这台电脑使用。</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>report.bundle.front, report.forum</extracomment>
        <translation>系统</translation>
    </message>
    <message>
        <source>Take care: {caution}</source>
        <extracomment>report.text_findings, report.text_plan</extracomment>
        <translation>请注意：{caution}</translation>
    </message>
    <message>
        <source>Take the change back, to see that it can be? [y/N]</source>
        <extracomment>cli.practise</extracomment>
        <translation>要撤销这次更改，看看它确实可以撤销吗？[y/N]</translation>
    </message>
    <message>
        <source>Take the exit out of the script.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>从脚本中去掉 exit。</translation>
    </message>
    <message>
        <source>Take the highest quote right back now.</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>现在抢回最高行情权限。</translation>
    </message>
    <message>
        <source>Take these changes back? [y/N]</source>
        <extracomment>cli.past</extracomment>
        <translation>要撤销这些更改吗？[y/N]</translation>
    </message>
    <message>
        <source>Take {brand} out of quarantine.</source>
        <extracomment>fixes.program_file</extracomment>
        <translation>解除对 {brand} 的隔离。</translation>
    </message>
    <message>
        <source>Taken back by: {command}</source>
        <extracomment>report.text_plan</extracomment>
        <translation>撤销命令：{command}</translation>
    </message>
    <message>
        <source>Taken back. The same checks again, on what was broken at the start:</source>
        <extracomment>cli.practise</extracomment>
        <translation>已撤销。现在对最初出故障的地方再做一次同样的检查：</translation>
    </message>
    <message>
        <source>Taken back: everything is as it was before.</source>
        <extracomment>cli.past</extracomment>
        <translation>已撤销：一切恢复到更改之前的状态。</translation>
    </message>
    <message>
        <source>Taking back “{purpose}” {what}</source>
        <extracomment>journal.calls</extracomment>
        <translation>撤销“{purpose}”{what}</translation>
    </message>
    <message>
        <source>That is allowed, up to {most} terminals. Set auto_hold_quote_right to 1 in the one that needs the highest quotes and to 0 in the others; else they take them from each other.</source>
        <extracomment>checks.opends</extracomment>
        <translation>这是允许的，最多 {most} 个终端。请在需要最高行情权限的那一个中把 auto_hold_quote_right 设为 1，在其余的中设为 0；否则它们会互踢行情。</translation>
    </message>
    <message>
        <source>That is fine if you unpacked it somewhere else: choose the folder that holds OpenD and its OpenD.xml. If OpenD is not on this computer yet, you can practise on a simulated one.</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>如果您把它解压到了别处，没有关系：请选择 OpenD 及其 OpenD.xml 所在的目录。如果这台电脑上还没有 OpenD，您可以用模拟的 OpenD 练习。</translation>
    </message>
    <message>
        <source>The API port</source>
        <extracomment>checks.ports</extracomment>
        <translation>API 端口</translation>
    </message>
    <message>
        <source>The API port in OpenD.xml is no port number.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD.xml 中的 API 端口不是有效的端口号。</translation>
    </message>
    <message>
        <source>The AppImage cannot be mounted: FUSE 2 is missing or unusable.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>无法挂载 AppImage：缺少 FUSE 2，或它无法使用。</translation>
    </message>
    <message>
        <source>The MD5 of the password is never accepted</source>
        <extracomment>symptoms.x17_md5_password</extracomment>
        <translation>密码的 MD5 始终不被接受</translation>
    </message>
    <message>
        <source>The MD5 of the password is that of nothing</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>密码的 MD5 是由空内容算出来的</translation>
    </message>
    <message>
        <source>The OpenD program is not in {folder}.</source>
        <extracomment>opend.program</extracomment>
        <translation>OpenD 程序不在 {folder} 中。</translation>
    </message>
    <message>
        <source>The OpenD program may be run as a program.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>OpenD 程序有执行权限。</translation>
    </message>
    <message>
        <source>The RSA key (rsa_private_key)</source>
        <extracomment>checks.listening</extracomment>
        <translation>RSA 密钥（rsa_private_key）</translation>
    </message>
    <message>
        <source>The SDK encrypts as soon as it is given a key, whatever is_encrypt says. Take that line out.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>只要设置了密钥，SDK 就会加密，无论 is_encrypt 的值是什么。请删除该行。</translation>
    </message>
    <message>
        <source>The SDK has lost its connection {count} times.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>SDK 已断线 {count} 次。</translation>
    </message>
    <message>
        <source>The SDK of the script</source>
        <extracomment>checks.engineers</extracomment>
        <translation>脚本使用的 SDK</translation>
    </message>
    <message>
        <source>The SDK&apos;s log tells of no trouble with connections.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>SDK 的日志中没有连接方面的问题。</translation>
    </message>
    <message>
        <source>The Telnet port</source>
        <extracomment>checks.ports</extracomment>
        <translation>Telnet 端口</translation>
    </message>
    <message>
        <source>The WebSocket port</source>
        <extracomment>checks.ports</extracomment>
        <translation>WebSocket 端口</translation>
    </message>
    <message>
        <source>The account belongs to the other brand</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>账号属于另一个品牌</translation>
    </message>
    <message>
        <source>The account belongs to this brand of OpenD.</source>
        <extracomment>checks.account</extracomment>
        <translation>账号属于这个品牌的 OpenD。</translation>
    </message>
    <message>
        <source>The account has no brokerage account opened yet, or this version is too old.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>此账号尚未完成券商开户，或此版本太旧。</translation>
    </message>
    <message>
        <source>The account has no brokerage account opened, or this OpenD is too old for its region.</source>
        <extracomment>checks.account</extracomment>
        <translation>该账号尚未开通证券账户，或此版本的 OpenD 对其所在地区来说过旧。</translation>
    </message>
    <message>
        <source>The account may belong to the other brand: moomoo instead of Futu, or the other way round.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>此账号可能属于另一个品牌：是 moomoo 而不是 Futu，或者相反。</translation>
    </message>
    <message>
        <source>The account may belong to the other brand: this is {brand}.</source>
        <extracomment>checks.account</extracomment>
        <translation>该账号可能属于另一个品牌：这里是 {brand}。</translation>
    </message>
    <message>
        <source>The account was logged out from outside, for instance by a new password.</source>
        <extracomment>checks.state</extracomment>
        <translation>账号被外部强制退出登录，例如修改了密码。</translation>
    </message>
    <message>
        <source>The address OpenD listens on (ip)</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 监听的地址（ip）</translation>
    </message>
    <message>
        <source>The addresses of this computer could not be listed.</source>
        <extracomment>checks.address</extracomment>
        <translation>无法列出这台电脑的地址。</translation>
    </message>
    <message>
        <source>The addresses that OpenD holds</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 占用的地址</translation>
    </message>
    <message>
        <source>The backup folder {path} is gone. Nothing was touched.</source>
        <extracomment>journal.store</extracomment>
        <translation>备份目录 {path} 已不存在。没有改动任何内容。</translation>
    </message>
    <message>
        <source>The backup {path} is gone or no longer holds what was kept in it. Nothing was touched.</source>
        <extracomment>journal.making</extracomment>
        <translation>备份 {path} 已不存在，或其中已不是当时保存的内容。没有改动任何内容。</translation>
    </message>
    <message>
        <source>The block after a colon is on the same line. Put it on lines of its own first.</source>
        <extracomment>scripts.patches.blocks</extracomment>
        <translation>冒号后的代码块写在同一行。请先把它另起一行。</translation>
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
        <translation>更改已完成，但没有解决问题</translation>
    </message>
    <message>
        <source>The change was made, but not checked</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>更改已完成，但尚未检查</translation>
    </message>
    <message>
        <source>The change was made, but whether it helped could not be seen</source>
        <extracomment>report.words</extracomment>
        <translation>更改已完成，但无法确认是否有效</translation>
    </message>
    <message>
        <source>The change was undone</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>更改已撤销</translation>
    </message>
    <message>
        <source>The check that failed before passes now.</source>
        <extracomment>report.words</extracomment>
        <translation>之前未通过的检查现在已通过。</translation>
    </message>
    <message>
        <source>The checks could not see enough to say that all is well.</source>
        <extracomment>gui.widgets.healthy</extracomment>
        <translation>检查得到的信息不足，还不能断定一切正常。</translation>
    </message>
    <message>
        <source>The clocks</source>
        <extracomment>checks.state</extracomment>
        <translation>时钟</translation>
    </message>
    <message>
        <source>The clocks agree</source>
        <extracomment>ladder</extracomment>
        <translation>时钟一致</translation>
    </message>
    <message>
        <source>The clocks agree.</source>
        <extracomment>checks.state</extracomment>
        <translation>时钟一致。</translation>
    </message>
    <message>
        <source>The code that was entered is not the right one.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>输入的验证码不正确。</translation>
    </message>
    <message>
        <source>The compose file has none of the known traps.</source>
        <extracomment>checks.container</extracomment>
        <translation>Compose 文件中没有已知的陷阱。</translation>
    </message>
    <message>
        <source>The compose file has {count} of the known traps.</source>
        <extracomment>checks.container</extracomment>
        <translation>Compose 文件中有 {count} 个已知的陷阱。</translation>
    </message>
    <message>
        <source>The configuration file</source>
        <extracomment>checks.configuration</extracomment>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>The configuration has a DOCTYPE, which OpenD&apos;s own file never has. It was not changed.</source>
        <extracomment>opend.config_edit</extracomment>
        <translation>配置中有 DOCTYPE，而 OpenD 自己的文件中从来没有。没有更改它。</translation>
    </message>
    <message>
        <source>The configuration is damaged in line {line}: {why}.</source>
        <extracomment>opend.config_edit</extracomment>
        <translation>配置在第 {line} 行损坏：{why}。</translation>
    </message>
    <message>
        <source>The configuration {path}</source>
        <extracomment>checks.config_file</extracomment>
        <translation>配置文件 {path}</translation>
    </message>
    <message>
        <source>The connection</source>
        <extracomment>gui.widgets.watching</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>The connection breaks at “{rung}”</source>
        <extracomment>gui.widgets.ladder</extracomment>
        <translation>连接在“{rung}”这一级中断</translation>
    </message>
    <message>
        <source>The connection breaks at “{rung}”: {seen}</source>
        <extracomment>gui.widgets.ladder</extracomment>
        <translation>连接在“{rung}”这一级中断：{seen}</translation>
    </message>
    <message>
        <source>The connection could not be seen in full, from “{rung}” on</source>
        <extracomment>gui.widgets.ladder</extracomment>
        <translation>从“{rung}”这一级起，连接情况无法完整查看</translation>
    </message>
    <message>
        <source>The connection ends after a while</source>
        <extracomment>symptoms.q15_connection_drops</extracomment>
        <translation>连接过一段时间就断开</translation>
    </message>
    <message>
        <source>The connection holds, rung by rung</source>
        <extracomment>gui.widgets.ladder</extracomment>
        <translation>连接逐级正常</translation>
    </message>
    <message>
        <source>The connection to OpenD, rung by rung</source>
        <extracomment>gui.widgets.ladder</extracomment>
        <translation>到 OpenD 的连接，逐级显示</translation>
    </message>
    <message>
        <source>The connection was cut off: OpenD ended abruptly, or a network device between the two broke it.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>连接被切断：OpenD 突然退出，或两者之间的网络设备断开了连接。</translation>
    </message>
    <message>
        <source>The connections of this machine cannot be read.</source>
        <extracomment>machine.connections</extracomment>
        <translation>无法读取本机的网络连接。</translation>
    </message>
    <message>
        <source>The container has a network of its own.</source>
        <extracomment>checks.container</extracomment>
        <translation>容器使用自己的网络。</translation>
    </message>
    <message>
        <source>The container uses the network of its host.</source>
        <extracomment>checks.container</extracomment>
        <translation>容器使用宿主机的网络。</translation>
    </message>
    <message>
        <source>The container&apos;s network</source>
        <extracomment>checks.network</extracomment>
        <translation>容器的网络</translation>
    </message>
    <message>
        <source>The conversation with OpenD ended: {how}.</source>
        <extracomment>opend.api.answer</extracomment>
        <translation>与 OpenD 的通信已结束：{how}。</translation>
    </message>
    <message>
        <source>The data folder belongs to OpenD&apos;s user.</source>
        <extracomment>checks.ownership</extracomment>
        <translation>数据目录属于运行 OpenD 的用户。</translation>
    </message>
    <message>
        <source>The data folder belongs to {owner}, not to {user}.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>数据目录属于 {owner}，而不是 {user}。</translation>
    </message>
    <message>
        <source>The data folder can be written.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>数据目录可以写入。</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <extracomment>simulator.faults.own_data</extracomment>
        <translation>数据目录不可写</translation>
    </message>
    <message>
        <source>The data folder exists.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>数据目录存在。</translation>
    </message>
    <message>
        <source>The data folder goes with the container: each new one is a new device and asks for a code.</source>
        <extracomment>checks.container</extracomment>
        <translation>数据目录会随容器一起消失：每个新容器都是一台新设备，都会要求验证码。</translation>
    </message>
    <message>
        <source>The data folder is gone</source>
        <extracomment>simulator.faults.own_data</extracomment>
        <translation>数据目录不见了</translation>
    </message>
    <message>
        <source>The data folder is not a folder.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>数据目录的位置上不是目录。</translation>
    </message>
    <message>
        <source>The data folder lies in memory and is gone after a restart.</source>
        <extracomment>checks.container</extracomment>
        <translation>数据目录位于内存中，重启后就会消失。</translation>
    </message>
    <message>
        <source>The data folder outlives the container.</source>
        <extracomment>checks.container</extracomment>
        <translation>容器删除后，数据目录仍会保留。</translation>
    </message>
    <message>
        <source>The data folder {path}</source>
        <extracomment>checks.own_data, checks.twins</extracomment>
        <translation>数据目录 {path}</translation>
    </message>
    <message>
        <source>The device file is empty</source>
        <extracomment>simulator.faults.device</extracomment>
        <translation>设备文件是空的</translation>
    </message>
    <message>
        <source>The device file was copied from another machine</source>
        <extracomment>simulator.faults.device</extracomment>
        <translation>设备文件是从另一台机器复制来的</translation>
    </message>
    <message>
        <source>The device identity {path}</source>
        <extracomment>checks.device</extracomment>
        <translation>设备标识 {path}</translation>
    </message>
    <message>
        <source>The device lock asks again and again</source>
        <extracomment>symptoms.q06_device_lock_repeats</extracomment>
        <translation>反复要求验证设备锁</translation>
    </message>
    <message>
        <source>The device lock does not ask again at every start.</source>
        <extracomment>checks.device</extracomment>
        <translation>设备锁不会在每次启动时都要求验证。</translation>
    </message>
    <message>
        <source>The device {path}</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>设备 {path}</translation>
    </message>
    <message>
        <source>The disk has room for OpenD&apos;s data.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>磁盘空间足够存放 OpenD 的数据。</translation>
    </message>
    <message>
        <source>The disk is full, so the report {path} was not made. Choose another place.</source>
        <extracomment>report.bundle.packing</extracomment>
        <translation>磁盘已满，因此未能生成报告 {path}。请换一个位置。</translation>
    </message>
    <message>
        <source>The disk is too full for OpenD&apos;s data.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>磁盘空间不足，放不下 OpenD 的数据。</translation>
    </message>
    <message>
        <source>The disk or network share that holds {path} does not answer. See to it and try again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>{path} 所在的磁盘或网络共享没有响应。请先处理，然后重试。</translation>
    </message>
    <message>
        <source>The disk reports a fault at {path}. Save what matters to you on another disk and have this one examined.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>磁盘报告 {path} 处有故障。请把重要的内容保存到另一个磁盘，并检修这个磁盘。</translation>
    </message>
    <message>
        <source>The disk that holds {path} cannot keep two wizards apart, so nothing was changed. Let the wizard keep its notes on a local disk (--state-dir) and try again.</source>
        <extracomment>journal.lock</extracomment>
        <translation>{path} 所在的磁盘无法防止两个向导同时操作，所以没有更改任何内容。请让向导把记录存放在本地磁盘上（--state-dir），然后重试。</translation>
    </message>
    <message>
        <source>The disk that holds {path} does not keep permissions, so they were not changed.</source>
        <extracomment>journal.placing</extracomment>
        <translation>{path} 所在的磁盘不保存权限，所以没有更改权限。</translation>
    </message>
    <message>
        <source>The disk that holds {path} has {free} left, and {need} are needed, backups included. Make room on it and try again. Nothing was changed.</source>
        <extracomment>journal.prepare</extracomment>
        <translation>{path} 所在的磁盘只剩 {free}，而连同备份需要 {need}。请腾出空间，然后重试。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Make room on it and try again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>{path} 所在的磁盘已满。请腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>The disk with {path} has {free} left, and the report may need {wanted}. Choose another place.</source>
        <extracomment>report.bundle.making</extracomment>
        <translation>{path} 所在的磁盘还剩 {free}，而报告可能需要 {wanted}。请换一个位置。</translation>
    </message>
    <message>
        <source>The edition with a window is an AppImage, which mounts itself with FUSE 2. Many systems no longer bring it: on Ubuntu 22.04 the package is libfuse2, from 24.04 on libfuse2t64, so that the vendor&apos;s command finds nothing there. Without it the AppImage can unpack itself at each start. The command line edition needs none of this.</source>
        <extracomment>symptoms.q20_window_on_linux</extracomment>
        <translation>可视化 OpenD 是一个 AppImage，依靠 FUSE 2 自行挂载。许多系统已不再自带 FUSE 2：在 Ubuntu 22.04 上软件包名为 libfuse2，从 24.04 起改为 libfuse2t64，因此官方给出的命令在那里找不到它。没有 FUSE 2 时，AppImage 可以在每次启动时自行解压。命令行 OpenD 则完全不需要这些。</translation>
    </message>
    <message>
        <source>The edition with a window keeps its settings elsewhere.</source>
        <extracomment>checks.config_file</extracomment>
        <translation>可视化 OpenD 的设置保存在别处。</translation>
    </message>
    <message>
        <source>The file is in the encoding {name}, which the wizard does not write. Save it as UTF-8.</source>
        <extracomment>opend.config_scan</extracomment>
        <translation>文件的编码是 {name}，向导不写这种编码。请把它保存为 UTF-8。</translation>
    </message>
    <message>
        <source>The file is not wholly in its encoding, {encoding}. Save it as UTF-8.</source>
        <extracomment>opend.config_scan</extracomment>
        <translation>文件并非全部采用其编码 {encoding}。请把它保存为 UTF-8。</translation>
    </message>
    <message>
        <source>The file {path}</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>文件 {path}</translation>
    </message>
    <message>
        <source>The file&apos;s outermost element is &lt;{tag}&gt;, so it is no OpenD configuration.</source>
        <extracomment>opend.config_edit</extracomment>
        <translation>文件最外层的元素是 &lt;{tag}&gt;，所以它不是 OpenD 的配置。</translation>
    </message>
    <message>
        <source>The files in {path}</source>
        <extracomment>checks.ownership</extracomment>
        <translation>{path} 中的文件</translation>
    </message>
    <message>
        <source>The files of {archive} in {folder}</source>
        <extracomment>checks.own_data</extracomment>
        <translation>{archive} 中的文件在 {folder} 中的情况</translation>
    </message>
    <message>
        <source>The first lines of {path} name an encoding that Python does not know, or that is not so.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path} 的开头几行声明了一种 Python 不认识的编码，或与实际不符的编码。</translation>
    </message>
    <message>
        <source>The first step is done</source>
        <extracomment>report.words</extracomment>
        <translation>第一步已完成</translation>
    </message>
    <message>
        <source>The fix “{id}” has no value named {name}.</source>
        <extracomment>cli.mend</extracomment>
        <translation>修复“{id}”没有名为 {name} 的值。</translation>
    </message>
    <message>
        <source>The folder of the OpenD program is not known. Choose it to have this checked.</source>
        <extracomment>facts.base, opend.program</extracomment>
        <translation>不知道 OpenD 程序所在的目录。请选择该目录，才能检查这一项。</translation>
    </message>
    <message>
        <source>The folder that holds OpenD</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>OpenD 所在的目录</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be looked into: {reason}.</source>
        <extracomment>opend.places.pointed</extracomment>
        <translation>无法查看目录 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <extracomment>opend.places.pointed</extracomment>
        <translation>目录 {folder} 不存在。</translation>
    </message>
    <message>
        <source>The folder {path} is not there. Look again.</source>
        <extracomment>journal.planning</extracomment>
        <translation>目录 {path} 不存在。请重新检查。</translation>
    </message>
    <message>
        <source>The format of AppData.dat</source>
        <extracomment>checks.own_data</extracomment>
        <translation>AppData.dat 的格式</translation>
    </message>
    <message>
        <source>The free space at {path} cannot be read.</source>
        <extracomment>machine.files</extracomment>
        <translation>无法读取 {path} 的可用空间。</translation>
    </message>
    <message>
        <source>The highest quotes are with this OpenD again.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>最高行情权限已回到这个 OpenD。</translation>
    </message>
    <message>
        <source>The highest quotes of the account are with this OpenD at this moment.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>该账号的最高行情权限目前在这个 OpenD 上。</translation>
    </message>
    <message>
        <source>The home folder of OpenD&apos;s user does not exist.</source>
        <extracomment>checks.home</extracomment>
        <translation>运行 OpenD 的用户的主目录不存在。</translation>
    </message>
    <message>
        <source>The home folder {path}</source>
        <extracomment>checks.home</extracomment>
        <translation>主目录 {path}</translation>
    </message>
    <message>
        <source>The interval that OpenD names (keepAliveInterval)</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>OpenD 给出的间隔（keepAliveInterval）</translation>
    </message>
    <message>
        <source>The kernel&apos;s log</source>
        <extracomment>checks.memory</extracomment>
        <translation>内核日志</translation>
    </message>
    <message>
        <source>The key file can be read.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>密钥文件可以读取。</translation>
    </message>
    <message>
        <source>The key file comes first.</source>
        <extracomment>checks.listening, checks.rsa_key</extracomment>
        <translation>请先解决密钥文件的问题。</translation>
    </message>
    <message>
        <source>The key file holds no key that OpenD can use.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>密钥文件中没有 OpenD 可用的密钥。</translation>
    </message>
    <message>
        <source>The key file is not there.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>密钥文件不存在。</translation>
    </message>
    <message>
        <source>The key file is there.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>密钥文件存在。</translation>
    </message>
    <message>
        <source>The key file that OpenD is told to use is not there.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenD 被设置使用的密钥文件不存在。</translation>
    </message>
    <message>
        <source>The key file that OpenD.xml names is there.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenD.xml 中所写的密钥文件存在。</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read: {reason}.</source>
        <extracomment>opend.api.encryption</extracomment>
        <translation>无法读取密钥文件 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The key has {bits} bits, and the vendor&apos;s SDK works with {wanted} only.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>该密钥为 {bits} 位，而官方 SDK 只支持 {wanted} 位。</translation>
    </message>
    <message>
        <source>The key is in a form that OpenD does not read (PKCS#8).</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>该密钥的格式 OpenD 无法读取（PKCS#8）。</translation>
    </message>
    <message>
        <source>The key is not in the form the vendor asks for, though this OpenD took it.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>该密钥的格式不符合官方要求，不过这个 OpenD 接受了它。</translation>
    </message>
    <message>
        <source>The key is of the kind that OpenD and the vendor&apos;s SDK can use.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>该密钥的类型可供 OpenD 和官方 SDK 使用。</translation>
    </message>
    <message>
        <source>The key is of the right kind.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>密钥的类型正确。</translation>
    </message>
    <message>
        <source>The key or its setting was changed after OpenD started.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>密钥或其设置是在 OpenD 启动之后更改的。</translation>
    </message>
    <message>
        <source>The language {tag} is not spoken here. There are: {known}.</source>
        <extracomment>languages</extracomment>
        <translation>不支持语言 {tag}。可用的有：{known}。</translation>
    </message>
    <message>
        <source>The last login found no network, and OpenD was not started often: the network comes first.</source>
        <extracomment>checks.starts</extracomment>
        <translation>上次登录没有找到网络，而 OpenD 启动得并不频繁：请先检查网络。</translation>
    </message>
    <message>
        <source>The last {seen} of {file} do not tell OpenD&apos;s state, and there was no time for more.</source>
        <extracomment>opend.logs.scanning</extracomment>
        <translation>{file} 最后 {seen} 的内容看不出 OpenD 的状态，而且没有时间读取更多。</translation>
    </message>
    <message>
        <source>The libraries for a window are there.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>显示窗口所需的库都在。</translation>
    </message>
    <message>
        <source>The libraries that OpenD&apos;s window uses of the system can be loaded.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>可视化 OpenD 所用的系统库都可以加载。</translation>
    </message>
    <message>
        <source>The library that AppImages are mounted with can be loaded.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>用于挂载 AppImage 的库可以加载。</translation>
    </message>
    <message>
        <source>The lines that change</source>
        <extracomment>gui.widgets.diff</extracomment>
        <translation>有变动的行</translation>
    </message>
    <message>
        <source>The listening addresses in OpenD.xml</source>
        <extracomment>checks.address</extracomment>
        <translation>OpenD.xml 中的监听地址</translation>
    </message>
    <message>
        <source>The listening ports of this machine cannot be read.</source>
        <extracomment>machine.sockets</extracomment>
        <translation>无法读取本机正在监听的端口。</translation>
    </message>
    <message>
        <source>The login failed.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>登录失败。</translation>
    </message>
    <message>
        <source>The login fails because of the network</source>
        <extracomment>symptoms.x12_blocked_network</extracomment>
        <translation>因网络问题登录失败</translation>
    </message>
    <message>
        <source>The login found no network, or the vendor makes it wait after many starts: both are worded alike.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>登录时网络不通，或多次启动后官方要求等待：两者的提示相同。</translation>
    </message>
    <message>
        <source>The login is refused because of the brand or region</source>
        <extracomment>symptoms.x03_wrong_brand</extracomment>
        <translation>因品牌或地区不符，登录被拒绝</translation>
    </message>
    <message>
        <source>The login succeeded; OpenD fetches what else it needs.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>登录成功；OpenD 正在获取其他所需内容。</translation>
    </message>
    <message>
        <source>The login that OpenD remembers has not run out.</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>OpenD 记住的登录没有过期。</translation>
    </message>
    <message>
        <source>The logs</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>日志</translation>
    </message>
    <message>
        <source>The mark that macOS puts on what a browser loads</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>macOS 给浏览器下载的内容加上的标记</translation>
    </message>
    <message>
        <source>The name “{name}” is not marked as UTF-8, so the file that is meant is not certain.</source>
        <extracomment>opend.appdata.flaws</extracomment>
        <translation>名称“{name}”没有标明是 UTF-8，所以无法确定指的是哪个文件。</translation>
    </message>
    <message>
        <source>The network addresses of this machine cannot be read.</source>
        <extracomment>machine.interfaces, machine.sockets</extracomment>
        <translation>无法读取本机的网络地址。</translation>
    </message>
    <message>
        <source>The network interfaces</source>
        <extracomment>checks.container</extracomment>
        <translation>网络接口</translation>
    </message>
    <message>
        <source>The network of this container cannot be seen.</source>
        <extracomment>checks.container</extracomment>
        <translation>看不到此容器的网络情况。</translation>
    </message>
    <message>
        <source>The newest telling line in OpenD&apos;s log ({place})</source>
        <extracomment>checks.network, checks.telling_line</extracomment>
        <translation>OpenD 日志中最新的关键行（{place}）</translation>
    </message>
    <message>
        <source>The operation command request_highest_quote_right takes them back, at most ten times a minute. It goes over OpenD&apos;s Telnet port. The vendor&apos;s example uses telnetlib, which is gone since Python 3.13; the script that the wizard saves needs nothing but Python. It must never send exit: that ends OpenD.</source>
        <extracomment>symptoms.q18_take_right_back</extracomment>
        <translation>运维命令 request_highest_quote_right 可以抢回最高行情，每分钟最多十次。命令通过 OpenD 的 Telnet 端口发送。官方示例使用 telnetlib，而它从 Python 3.13 起已被移除；向导保存的脚本只需要 Python 本身。绝不能发送 exit：那会让 OpenD 退出。</translation>
    </message>
    <message>
        <source>The origin of {path}</source>
        <extracomment>checks.device</extracomment>
        <translation>{path} 的来源</translation>
    </message>
    <message>
        <source>The other OpenDs here are not known to use the same account.</source>
        <extracomment>checks.opends</extracomment>
        <translation>没有发现这里的其他 OpenD 使用同一账号。</translation>
    </message>
    <message>
        <source>The other OpenDs that run here</source>
        <extracomment>checks.opends</extracomment>
        <translation>在这里运行的其他 OpenD</translation>
    </message>
    <message>
        <source>The owner of {path}</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>{path} 的所有者</translation>
    </message>
    <message>
        <source>The package manager installs {names}.</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>由软件包管理器安装 {names}。</translation>
    </message>
    <message>
        <source>The part of {path} that would change has {count} lines, too many for the wizard. Change it yourself.</source>
        <extracomment>scripts.patches.pieces</extracomment>
        <translation>{path} 中需要更改的部分有 {count} 行，对向导来说太多。请自行修改。</translation>
    </message>
    <message>
        <source>The password is not the one of this account.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>密码与此账号不匹配。</translation>
    </message>
    <message>
        <source>The path {path} is too long for the system. Move OpenD to a folder with a shorter path.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>路径 {path} 对系统来说太长。请把 OpenD 移到路径更短的目录。</translation>
    </message>
    <message>
        <source>The permissions of {path} cannot be changed by the wizard on this system.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>向导无法在此系统上更改 {path} 的权限。</translation>
    </message>
    <message>
        <source>The permissions were changed.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>权限被更改过。</translation>
    </message>
    <message>
        <source>The phone app should keep the best quotes, but OpenD takes them back every time. Set OpenD to leave them alone, and look again.</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>手机 App 本应保留最高行情，但 OpenD 每次都会抢回。请设置 OpenD 不再抢回，然后重新检查。</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>checks.captcha, gui.widgets.picture</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>The place it records for “{name}” cannot be right.</source>
        <extracomment>opend.appdata.zips</extracomment>
        <translation>其中记录的“{name}”的位置不可能正确。</translation>
    </message>
    <message>
        <source>The port is no port</source>
        <extracomment>simulator.faults.ports</extracomment>
        <translation>端口号无效</translation>
    </message>
    <message>
        <source>The port takes connections</source>
        <extracomment>ladder</extracomment>
        <translation>端口接受连接</translation>
    </message>
    <message>
        <source>The practice is over; everything it made is removed.</source>
        <extracomment>cli.practise</extracomment>
        <translation>练习结束；练习中产生的内容已全部删除。</translation>
    </message>
    <message>
        <source>The practice phone</source>
        <extracomment>gui.widgets.phone</extracomment>
        <translation>练习手机</translation>
    </message>
    <message>
        <source>The practice phone has received the code {code}.</source>
        <extracomment>cli.practise</extracomment>
        <translation>练习手机收到了验证码 {code}。</translation>
    </message>
    <message>
        <source>The program fusermount</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>程序 fusermount</translation>
    </message>
    <message>
        <source>The program runs; that alone says nothing about the login.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>程序正在运行；仅凭这一点，看不出是否已登录。</translation>
    </message>
    <message>
        <source>The program that holds the port</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>占用该端口的程序</translation>
    </message>
    <message>
        <source>The program {program} is missing in {folder}.</source>
        <extracomment>opend.places.lying</extracomment>
        <translation>{folder} 中缺少程序 {program}。</translation>
    </message>
    <message>
        <source>The programs that use this OpenD fit its version.</source>
        <extracomment>checks.versions</extracomment>
        <translation>使用这个 OpenD 的程序与它的版本匹配。</translation>
    </message>
    <message>
        <source>The proof</source>
        <extracomment>flow</extracomment>
        <translation>验证</translation>
    </message>
    <message>
        <source>The questionnaire and the agreement are done.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>问卷评估与协议确认已完成。</translation>
    </message>
    <message>
        <source>The questionnaire and the agreement for API users are done.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>API 用户的问卷评估与协议确认已完成。</translation>
    </message>
    <message>
        <source>The questionnaire and the agreements for API users are not completed.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>API 用户的问卷评估与协议确认尚未完成。</translation>
    </message>
    <message>
        <source>The questionnaire is not done</source>
        <extracomment>simulator.faults.states</extracomment>
        <translation>问卷评估尚未完成</translation>
    </message>
    <message>
        <source>The questionnaire or agreement for API users is not done.</source>
        <extracomment>checks.state</extracomment>
        <translation>API 用户的问卷评估与协议确认尚未完成。</translation>
    </message>
    <message>
        <source>The questionnaire or the agreement for API users is not done, so OpenD lets no program in.</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>API 用户的问卷评估或协议确认尚未完成，因此 OpenD 不接受任何程序接入。</translation>
    </message>
    <message>
        <source>The quote or the trade login changed.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>行情登录或交易登录的状态有变化。</translation>
    </message>
    <message>
        <source>The quote right by OpenD&apos;s log</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>OpenD 日志中的行情权限</translation>
    </message>
    <message>
        <source>The record in {folder} holds commands, and it is not this user&apos;s alone: somebody else could have written them, so none of them is run. Nothing was changed.</source>
        <extracomment>journal.running</extracomment>
        <translation>{folder} 中的记录含有命令，而且这份记录不是只有当前用户才能写入：可能是别人写进去的，所以一条也没有运行。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The record of the run in {path} is damaged, so the wizard does not touch what it changed. {readme} in that folder tells how to take it back by hand.</source>
        <extracomment>journal.store</extracomment>
        <translation>{path} 中这次操作的记录已损坏，所以向导不会去动它更改过的内容。该目录中的 {readme} 说明了如何手动撤销。</translation>
    </message>
    <message>
        <source>The record of this run is damaged. README.txt in its folder tells how to take it back by hand.</source>
        <extracomment>journal.history</extracomment>
        <translation>这次操作的记录已损坏。其目录中的 README.txt 说明了如何手动撤销。</translation>
    </message>
    <message>
        <source>The remembered login has run out</source>
        <extracomment>simulator.faults.login</extracomment>
        <translation>记住的登录已过期</translation>
    </message>
    <message>
        <source>The remembered login is not taken any more.</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>记住的登录已不再被接受。</translation>
    </message>
    <message>
        <source>The remembered login is not valid any more.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>记住的登录已失效。</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>gui.mishap</extracomment>
        <translation>报告</translation>
    </message>
    <message>
        <source>The report could not be written to the disk; copy it from here.</source>
        <extracomment>gui.mishap</extracomment>
        <translation>报告无法写入磁盘；请从这里复制。</translation>
    </message>
    <message>
        <source>The report has {size}, which is hard to send: record a shorter time.</source>
        <extracomment>report.bundle.making</extracomment>
        <translation>报告大小为 {size}，不便发送：请录制更短的时间。</translation>
    </message>
    <message>
        <source>The report is in {path}. It holds kinds and places in the code, nothing private.</source>
        <extracomment>cli.main</extracomment>
        <translation>报告在 {path}。其中只有错误类型和代码位置，不含任何隐私内容。</translation>
    </message>
    <message>
        <source>The report is in {path}. Please send it to the wizard&apos;s makers.</source>
        <extracomment>gui.mishap</extracomment>
        <translation>报告在 {path}。请把它发给向导的开发者。</translation>
    </message>
    <message>
        <source>The report was stopped. Nothing of it was kept.</source>
        <extracomment>report.bundle.making</extracomment>
        <translation>报告已停止。没有保留任何内容。</translation>
    </message>
    <message>
        <source>The report {path} could not be written: {reason}.</source>
        <extracomment>report.bundle.packing</extracomment>
        <translation>无法写入报告 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The report: kinds and places, nothing private</source>
        <extracomment>gui.mishap</extracomment>
        <translation>报告：只有错误类型和代码位置，不含隐私内容</translation>
    </message>
    <message>
        <source>The right can be taken back by command once OpenD is ready and its Telnet port is on.</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>待 OpenD 就绪且其 Telnet 端口已开启，即可用命令抢回权限。</translation>
    </message>
    <message>
        <source>The rule for the quote right is misspelt</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>行情权限的规则写错了</translation>
    </message>
    <message>
        <source>The rule: what is taken away, OpenD takes back if auto_hold_quote_right is 1. Taken away twice within {seconds} seconds, it stays with the other device.</source>
        <extracomment>report.text_rights</extracomment>
        <translation>规则：auto_hold_quote_right 为 1 时，行情权限被抢走后 OpenD 会自动抢回。如果 {seconds} 秒内两次被抢走，则由其他设备保留。</translation>
    </message>
    <message>
        <source>The running OpenD uses the key as it is now.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>正在运行的 OpenD 使用的是当前的密钥。</translation>
    </message>
    <message>
        <source>The same check still fails. You can undo the change, and look at the next most likely cause.</source>
        <extracomment>report.words</extracomment>
        <translation>同一项检查仍未通过。您可以撤销此更改，再看下一个最可能的原因。</translation>
    </message>
    <message>
        <source>The same secret has the same stand-in everywhere; what it was is in no file of this report.</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>同一条敏感信息在各处都用同一个代号表示；报告的任何文件中都没有它的原文。</translation>
    </message>
    <message>
        <source>The script and OpenD are on the same side of Windows&apos; Linux, or can reach each other.</source>
        <extracomment>checks.wsl</extracomment>
        <translation>脚本与 OpenD 都在 Windows 里，或都在其 Linux（WSL）里，或能互相连通。</translation>
    </message>
    <message>
        <source>The script can be read.</source>
        <extracomment>checks.script_reading</extracomment>
        <translation>脚本可以读取。</translation>
    </message>
    <message>
        <source>The script cannot be read as Python.</source>
        <extracomment>checks.script_reading</extracomment>
        <translation>该脚本无法作为 Python 读取。</translation>
    </message>
    <message>
        <source>The script connects to another port than OpenD&apos;s, {port}.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>脚本连接的端口不是 OpenD 的端口 {port}。</translation>
    </message>
    <message>
        <source>The script connects to no other address than OpenD&apos;s.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>脚本没有连接 OpenD 以外的地址。</translation>
    </message>
    <message>
        <source>The script connects to no other port than OpenD&apos;s.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>脚本没有连接 OpenD 以外的端口。</translation>
    </message>
    <message>
        <source>The script does without telnetlib.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>脚本不使用 telnetlib。</translation>
    </message>
    <message>
        <source>The script encrypts where OpenD does.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>OpenD 加密时，脚本也加密。</translation>
    </message>
    <message>
        <source>The script encrypts, but OpenD has no key.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>脚本加密，但 OpenD 没有密钥。</translation>
    </message>
    <message>
        <source>The script ends OpenD.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>脚本会结束 OpenD。</translation>
    </message>
    <message>
        <source>The script gives the SDK a key, but OpenD has none.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>脚本给 SDK 设置了密钥，但 OpenD 没有密钥。</translation>
    </message>
    <message>
        <source>The script is sent news: if it relies on staying open after its last line, it now ends there.</source>
        <extracomment>scripts.rules.open_contexts</extracomment>
        <translation>脚本会收到推送：如果它需要在最后一行之后继续保持连接，现在会在那里结束。</translation>
    </message>
    <message>
        <source>The script is written in a way that the wizard cannot change safely. Change it yourself.</source>
        <extracomment>scripts.patches.surgery</extracomment>
        <translation>脚本的写法，向导无法安全地更改。请自行修改。</translation>
    </message>
    <message>
        <source>The script leaves no context open.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>脚本没有遗留未关闭的 context。</translation>
    </message>
    <message>
        <source>The script looks for OpenD at another address than {address}.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>脚本查找 OpenD 的地址不是 {address}。</translation>
    </message>
    <message>
        <source>The script makes contexts that it never closes.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>脚本创建了 context，却从不关闭。</translation>
    </message>
    <message>
        <source>The script makes no context in a loop without closing it.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>脚本没有在循环中只创建、不关闭 context。</translation>
    </message>
    <message>
        <source>The script may mean an OpenD on another computer. Then this is not to be changed.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>脚本要连接的也许是另一台电脑上的 OpenD。如果是这样，就不应更改。</translation>
    </message>
    <message>
        <source>The script names no key file of its own.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>脚本没有指定自己的密钥文件。</translation>
    </message>
    <message>
        <source>The script needs telnetlib, which Python 3.13 and later do not have.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>脚本需要 telnetlib，而 Python 3.13 及更高版本已没有它。</translation>
    </message>
    <message>
        <source>The script opens one connection after the other, until OpenD takes no more.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>脚本一个接一个地打开连接，直到 OpenD 不再接受。</translation>
    </message>
    <message>
        <source>The script sends OpenD neither exit nor quit.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>脚本没有向 OpenD 发送 exit 或 quit。</translation>
    </message>
    <message>
        <source>The script sends Telnet commands that OpenD never takes for finished.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>在 OpenD 看来，脚本发送的 Telnet 命令始终没有结束。</translation>
    </message>
    <message>
        <source>The script sends no Telnet command without CRLF.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>脚本发送的 Telnet 命令都带有 CRLF。</translation>
    </message>
    <message>
        <source>The script speaks OpenD&apos;s protocol itself, from here on, and never sends the heartbeat (KeepAlive, 1004). OpenD hangs up after a while. Send one every 8 seconds, or as often as InitConnect&apos;s answer asks for.</source>
        <extracomment>scripts.rules.heartbeats</extracomment>
        <translation>从这里起，脚本自行使用 OpenD 的协议，却从不发送心跳（KeepAlive，1004）。过一段时间，OpenD 会断开连接。请每 8 秒发送一次，或按 InitConnect 的应答所要求的间隔发送。</translation>
    </message>
    <message>
        <source>The script speaks OpenD&apos;s protocol without heartbeats.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>脚本自行对接 OpenD 协议，却不发送心跳。</translation>
    </message>
    <message>
        <source>The script starts no process by fork while a context is open.</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>脚本没有在 context 打开期间用 fork 启动进程。</translation>
    </message>
    <message>
        <source>The script starts processes in a way in which they cannot use OpenD.</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>脚本启动进程的方式使这些进程无法使用 OpenD。</translation>
    </message>
    <message>
        <source>The script then reads until OpenD hangs up (read_all), which it no longer does. Change that too.</source>
        <extracomment>scripts.rules.ending_opend</extracomment>
        <translation>脚本随后会一直读取，直到 OpenD 断开连接（read_all），而 OpenD 将不再断开。请把那里也改掉。</translation>
    </message>
    <message>
        <source>The script uses the SDK, which sends heartbeats, or sends them itself.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>脚本使用会发送心跳的 SDK，或自行发送心跳。</translation>
    </message>
    <message>
        <source>The script&apos;s key is OpenD&apos;s.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>脚本的密钥就是 OpenD 的密钥。</translation>
    </message>
    <message>
        <source>The script&apos;s key is not OpenD&apos;s.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>脚本的密钥与 OpenD 的不同。</translation>
    </message>
    <message>
        <source>The script&apos;s main part is run once only.</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>脚本的主体部分只执行一次。</translation>
    </message>
    <message>
        <source>The simulated program gave no answer. Its last words: “{words}”</source>
        <extracomment>simulator.launch</extracomment>
        <translation>模拟的程序没有应答。它最后的输出是：“{words}”</translation>
    </message>
    <message>
        <source>The simulated program has ended.</source>
        <extracomment>simulator.launch</extracomment>
        <translation>模拟的程序已结束。</translation>
    </message>
    <message>
        <source>The size of another program&apos;s terminal cannot be seen on this system.</source>
        <extracomment>machine.terminal</extracomment>
        <translation>在此系统上无法看到其他程序的终端大小。</translation>
    </message>
    <message>
        <source>The sizes it records for “{name}” contradict each other.</source>
        <extracomment>opend.appdata.zips</extracomment>
        <translation>其中记录的“{name}”的各个大小互相矛盾。</translation>
    </message>
    <message>
        <source>The system does not let OpenD use port {number}.</source>
        <extracomment>checks.ports</extracomment>
        <translation>系统不允许 OpenD 使用端口 {number}。</translation>
    </message>
    <message>
        <source>The system does not let this user change {path}: it belongs to somebody else or is marked as not to be changed. Take the mark away (Linux: chattr -i, macOS: chflags nouchg), or ask the owner, and try again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>系统不允许当前用户更改 {path}：它属于别人，或被标记为不可更改。请去掉该标记（Linux：chattr -i，macOS：chflags nouchg），或联系其所有者，然后重试。</translation>
    </message>
    <message>
        <source>The system does not tell how much memory there is.</source>
        <extracomment>machine.memory</extracomment>
        <translation>系统没有提供内存大小。</translation>
    </message>
    <message>
        <source>The system ended OpenD because there was no memory left.</source>
        <extracomment>checks.memory</extracomment>
        <translation>内存耗尽，系统结束了 OpenD。</translation>
    </message>
    <message>
        <source>The system has no room for one more open file, so {path} was not changed. Close some programs and try again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>系统已无法再打开更多文件，所以没有更改 {path}。请关闭一些程序，然后重试。</translation>
    </message>
    <message>
        <source>The terminal of process {pid} does not tell its size.</source>
        <extracomment>machine.terminal</extracomment>
        <translation>进程 {pid} 的终端没有提供大小。</translation>
    </message>
    <message>
        <source>The terminal of process {pid} may not be looked at by this user.</source>
        <extracomment>machine.terminal</extracomment>
        <translation>当前用户无权查看进程 {pid} 的终端。</translation>
    </message>
    <message>
        <source>The terminal that OpenD reads from has a size.</source>
        <extracomment>checks.container</extracomment>
        <translation>OpenD 读取输入的终端已设置大小。</translation>
    </message>
    <message>
        <source>The trade password is written into the script. Whoever reads the file can trade.</source>
        <extracomment>scripts.rules.secrets</extracomment>
        <translation>脚本中写有交易密码。谁读到这个文件，谁就能交易。</translation>
    </message>
    <message>
        <source>The trouble</source>
        <extracomment>flow, report.bundle.front</extracomment>
        <translation>问题</translation>
    </message>
    <message>
        <source>The trouble is not gone yet; go on with the next step.</source>
        <extracomment>report.words</extracomment>
        <translation>问题尚未解决；请继续下一步。</translation>
    </message>
    <message>
        <source>The user who runs OpenD may read what lies beside the program.</source>
        <extracomment>checks.ownership</extracomment>
        <translation>运行 OpenD 的用户可以读取与程序同一目录中的文件。</translation>
    </message>
    <message>
        <source>The value for {name} begins or ends with a space. Leave it away.</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>{name} 的值以空格开头或结尾。请去掉空格。</translation>
    </message>
    <message>
        <source>The value for {name} cannot be written in {encoding}.</source>
        <extracomment>opend.config_edit</extracomment>
        <translation>{name} 的值无法用 {encoding} 编码写入。</translation>
    </message>
    <message>
        <source>The value for {name} holds a character that cannot stand in OpenD.xml.</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>{name} 的值含有不能写入 OpenD.xml 的字符。</translation>
    </message>
    <message>
        <source>The value for {name} is longer than {limit} characters.</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>{name} 的值超过 {limit} 个字符。</translation>
    </message>
    <message>
        <source>The variable HOME</source>
        <extracomment>checks.home</extracomment>
        <translation>变量 HOME</translation>
    </message>
    <message>
        <source>The vendor offers no image, but its program runs in an ordinary one. What works in practice: the host&apos;s network, a volume for the data folder that belongs to OpenD&apos;s user, a terminal with a size, and no endless restarts, since each start is a login and logins are rationed. Log in once by hand and let OpenD remember it.</source>
        <extracomment>symptoms.q07_docker</extracomment>
        <translation>官方没有提供镜像，但它的程序可以在普通镜像中运行。实践中可行的做法是：使用主机网络；数据目录使用归 OpenD 的用户所有的卷；提供设定了窗口大小的终端；不要无限重启，因为每次启动都是一次登录，而登录次数有限制。先手动登录一次，并让 OpenD 记住登录。</translation>
    </message>
    <message>
        <source>The vendor stops old versions: up to 7.01 since September 2024, and up to 8.2 there is no universal account. An “unknown protocol id” or a missing “securityFirm” means that OpenD and the SDK are of different ages: bring both to the same version.</source>
        <extracomment>symptoms.x05_version_too_low</extracomment>
        <translation>官方会停用旧版本：7.01 及以下的版本自 2024 年 9 月起停用，8.2 及以下的版本不支持综合账户。提示“unknown protocol id”或缺少“securityFirm”，说明 OpenD 与 SDK 的版本新旧不一：请把两者更新到同一版本。</translation>
    </message>
    <message>
        <source>The vendor&apos;s FAQ says to let OpenD listen on 0.0.0.0. That opens it to every network this computer is in, and OpenD refuses trade calls from elsewhere all the same unless both sides have its RSA key. One address with a key does what is wanted. From a container the name for this computer is host.docker.internal, or its address: 127.0.0.1 is the container itself.</source>
        <extracomment>symptoms.x19_script_elsewhere</extracomment>
        <translation>官方常见问题建议让 OpenD 监听 0.0.0.0。这样会向这台电脑所在的所有网络开放，而且除非双方都有 OpenD 的 RSA 密钥，OpenD 仍会拒绝来自其他电脑的交易请求。只监听一个地址并使用密钥，就能满足需要。在容器中，这台电脑的名称是 host.docker.internal，也可以用它的地址：127.0.0.1 指的是容器自身。</translation>
    </message>
    <message>
        <source>The vendor&apos;s fix is not known to us. Use the command line edition of the same package, which has no charts, or look for a newer version on the vendor&apos;s site.</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>我们不知道官方是否已修复。请改用同一安装包中的命令行 OpenD，它没有图表；或到官网查看有没有更新的版本。</translation>
    </message>
    <message>
        <source>The vendor&apos;s own file, with all settings explained, lies in the package that OpenD came in: prefer it.</source>
        <extracomment>fixes.config_file</extracomment>
        <translation>官方自带的配置文件对所有设置都有说明，就在 OpenD 的安装包里：请优先使用它。</translation>
    </message>
    <message>
        <source>The version</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>The version is too low, or OpenD and SDK do not fit</source>
        <extracomment>symptoms.x05_version_too_low</extracomment>
        <translation>版本过低，或 OpenD 与 SDK 不匹配</translation>
    </message>
    <message>
        <source>The version of OpenD</source>
        <extracomment>checks.engineers</extracomment>
        <translation>OpenD 的版本</translation>
    </message>
    <message>
        <source>The version of OpenD could not be found out; the engineers will ask for it.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>未能查明 OpenD 的版本；工程师会问到它。</translation>
    </message>
    <message>
        <source>The version of this OpenD</source>
        <extracomment>checks.versions</extracomment>
        <translation>这个 OpenD 的版本</translation>
    </message>
    <message>
        <source>The version of this OpenD is not known.</source>
        <extracomment>checks.languages, checks.versions</extracomment>
        <translation>不知道这个 OpenD 的版本。</translation>
    </message>
    <message>
        <source>The versions of OpenD and of the program that uses it do not fit.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>OpenD 与使用它的程序版本不匹配。</translation>
    </message>
    <message>
        <source>The way back</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>如何恢复</translation>
    </message>
    <message>
        <source>The window crashed in its chart library.</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>窗口因图表库而崩溃。</translation>
    </message>
    <message>
        <source>The window edition stops in its chart library; there is no remedy but the command line edition.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>可视化 OpenD 因图表库而停止运行；除了改用命令行 OpenD，没有其他办法。</translation>
    </message>
    <message>
        <source>The window has crashed, and this version is known to crash in its chart library.</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>窗口崩溃过，而此版本已知会因图表库而崩溃。</translation>
    </message>
    <message>
        <source>The window has not crashed in its chart library.</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>窗口没有因图表库而崩溃。</translation>
    </message>
    <message>
        <source>The window needs PySide6, which is not installed. {instead}</source>
        <extracomment>window</extracomment>
        <translation>窗口界面需要 PySide6，但尚未安装。{instead}</translation>
    </message>
    <message>
        <source>The wizard cannot change this by itself.</source>
        <extracomment>fixes.script</extracomment>
        <translation>向导无法自行更改这一项。</translation>
    </message>
    <message>
        <source>The wizard cannot tell where this is decided. Change it yourself.</source>
        <extracomment>fixes.script</extracomment>
        <translation>向导看不出这是在哪里决定的。请自行修改。</translation>
    </message>
    <message>
        <source>The wizard does not change line {lines}; change it yourself.</source>
        <extracomment>checks.script_places</extracomment>
        <translation>向导不会更改第 {lines} 行；请自行修改。</translation>
    </message>
    <message>
        <source>The wizard does not run in a container. Start it in the one that OpenD runs in.</source>
        <extracomment>checks.container</extracomment>
        <translation>向导没有在容器中运行。请在 OpenD 所在的容器中启动它。</translation>
    </message>
    <message>
        <source>The wizard has changed nothing on this computer yet.</source>
        <extracomment>report.text_runs</extracomment>
        <translation>向导尚未对这台电脑做过任何更改。</translation>
    </message>
    <message>
        <source>The wizard itself made a mistake</source>
        <extracomment>gui.mishap</extracomment>
        <translation>向导自身出错了</translation>
    </message>
    <message>
        <source>The wizard itself made a mistake ({kind} in {place}). Nothing more was done. Please report it.</source>
        <extracomment>crash</extracomment>
        <translation>向导自身出错（{kind}，位置 {place}）。没有再执行其他操作。请报告这个错误。</translation>
    </message>
    <message>
        <source>The wizard notices by itself when it is done.</source>
        <extracomment>gui.widgets.your_turn</extracomment>
        <translation>完成后，向导会自动发现。</translation>
    </message>
    <message>
        <source>The wizard or the computer stopped in the middle of it. It is best to undo it first: {title}</source>
        <extracomment>cli.left_over, gui.widgets.unfinished</extracomment>
        <translation>向导或电脑在更改中途停止了。建议先撤销它：{title}</translation>
    </message>
    <message>
        <source>The wizard was interrupted.</source>
        <extracomment>journal.safety</extracomment>
        <translation>向导被中断了。</translation>
    </message>
    <message>
        <source>The wizard would not find it again there. Choose {name} in one of these folders: {folders}</source>
        <extracomment>fixes.compose</extracomment>
        <translation>放在那里，向导以后就找不到它。请在以下目录之一中选择 {name}：{folders}</translation>
    </message>
    <message>
        <source>There are no logs of OpenD.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>没有 OpenD 的日志。</translation>
    </message>
    <message>
        <source>There are other OpenDs too; choose one with --program-dir: {folders}</source>
        <extracomment>cli.setup</extracomment>
        <translation>还有其他 OpenD；可用 --program-dir 选择：{folders}</translation>
    </message>
    <message>
        <source>There is a compose file for OpenD, without the known traps.</source>
        <extracomment>checks.container</extracomment>
        <translation>有用于 OpenD 的 Compose 文件，且没有已知的陷阱。</translation>
    </message>
    <message>
        <source>There is a desktop to show the window on.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>有可以显示窗口的桌面。</translation>
    </message>
    <message>
        <source>There is a file {path} already, and it is not replaced. Choose another place.</source>
        <extracomment>fixes.compose</extracomment>
        <translation>文件 {path} 已经存在，不会被替换。请另选位置。</translation>
    </message>
    <message>
        <source>There is a file {path} already. Choose another name.</source>
        <extracomment>cli.report, fixes.quote_right, report.bundle.packing</extracomment>
        <translation>文件 {path} 已存在。请换一个文件名。</translation>
    </message>
    <message>
        <source>There is a screen.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>有可用的屏幕。</translation>
    </message>
    <message>
        <source>There is memory enough for OpenD, and it was not ended for want of it.</source>
        <extracomment>checks.memory</extracomment>
        <translation>内存足够 OpenD 使用，它也没有因内存不足而被结束。</translation>
    </message>
    <message>
        <source>There is memory enough.</source>
        <extracomment>checks.memory</extracomment>
        <translation>内存足够。</translation>
    </message>
    <message>
        <source>There is no AppData.dat in {folder}.</source>
        <extracomment>facts.data</extracomment>
        <translation>{folder} 中没有 AppData.dat。</translation>
    </message>
    <message>
        <source>There is no Device.dat that could have been copied.</source>
        <extracomment>checks.device</extracomment>
        <translation>没有 Device.dat，也就谈不上是复制来的。</translation>
    </message>
    <message>
        <source>There is no Device.dat yet; OpenD will make one.</source>
        <extracomment>checks.device</extracomment>
        <translation>还没有 Device.dat；OpenD 会生成它。</translation>
    </message>
    <message>
        <source>There is no OpenD in {folder}.</source>
        <extracomment>opend.places.pointed</extracomment>
        <translation>{folder} 中没有 OpenD。</translation>
    </message>
    <message>
        <source>There is no compose file that runs OpenD.</source>
        <extracomment>checks.container</extracomment>
        <translation>没有运行 OpenD 的 Compose 文件。</translation>
    </message>
    <message>
        <source>There is no data folder {path}.</source>
        <extracomment>facts.underneath</extracomment>
        <translation>没有数据目录 {path}。</translation>
    </message>
    <message>
        <source>There is no desktop here to show a window on.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>这里没有可以显示窗口的桌面。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. {instead}</source>
        <extracomment>window</extracomment>
        <translation>没有可以打开窗口的显示器。{instead}</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <extracomment>scripts.source</extracomment>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>There is no fix “{id}” for what was found.</source>
        <extracomment>cli.mend</extracomment>
        <translation>对于检查出的情况，没有名为“{id}”的修复。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose one that exists.</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>没有目录 {folder}。请选择一个已有的目录。</translation>
    </message>
    <message>
        <source>There is no key that OpenD could use at this path.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>此路径下没有 OpenD 可以使用的密钥。</translation>
    </message>
    <message>
        <source>There is no log folder {folder}.</source>
        <extracomment>opend.logs.files</extracomment>
        <translation>没有日志目录 {folder}。</translation>
    </message>
    <message>
        <source>There is no practice for {symptom}. There is one for {known}.</source>
        <extracomment>simulator.practice</extracomment>
        <translation>没有针对 {symptom} 的练习。可用的练习有：{known}。</translation>
    </message>
    <message>
        <source>There is no run {id} in {path}.</source>
        <extracomment>journal.store</extracomment>
        <translation>{path} 中没有操作 {id}。</translation>
    </message>
    <message>
        <source>There is no run {id}.</source>
        <extracomment>cli.past</extracomment>
        <translation>没有编号为 {id} 的更改记录。</translation>
    </message>
    <message>
        <source>There is no symptom {id}. There are: {known}.</source>
        <extracomment>cli.look</extracomment>
        <translation>没有编号为 {id} 的问题现象。可用的有：{known}。</translation>
    </message>
    <message>
        <source>There is no {name} beside OpenD.</source>
        <extracomment>checks.config_file</extracomment>
        <translation>OpenD 所在目录中没有 {name}。</translation>
    </message>
    <message>
        <source>There is no {name} in OpenD.xml.</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>OpenD.xml 中没有 {name}。</translation>
    </message>
    <message>
        <source>There is no {name} in {folder}.</source>
        <extracomment>opend.places.lying</extracomment>
        <translation>{folder} 中没有 {name}。</translation>
    </message>
    <message>
        <source>There is nothing named {unknown} to choose, only address.</source>
        <extracomment>fixes.listening</extracomment>
        <translation>这里没有名为 {unknown} 的选项，只有 address。</translation>
    </message>
    <message>
        <source>There is nothing named {unknown} to choose, only {name}.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>这里没有名为 {unknown} 的选项，只有 {name}。</translation>
    </message>
    <message>
        <source>There is nothing to do once more.</source>
        <extracomment>cli.past</extracomment>
        <translation>没有可重做的更改。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <extracomment>cli.past</extracomment>
        <translation>没有可撤销的更改。</translation>
    </message>
    <message>
        <source>There is room on the disk.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>磁盘空间足够。</translation>
    </message>
    <message>
        <source>There is so much on this disk that not all of it was looked through: {folders}.</source>
        <extracomment>opend.places.finding</extracomment>
        <translation>这个磁盘上的内容太多，以下目录没有全部查看：{folders}。</translation>
    </message>
    <message>
        <source>These are the quotas of the account.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>这些是账号的用户额度。</translation>
    </message>
    <message>
        <source>These logs could not be read any more and are missing: {files}.</source>
        <extracomment>report.bundle.making</extracomment>
        <translation>以下日志已无法读取，报告中缺少它们：{files}。</translation>
    </message>
    <message>
        <source>They do not exclude each other: mend the first one, then look again.</source>
        <extracomment>trial</extracomment>
        <translation>两者并不互相排斥：先修复第一个，然后重新检查。</translation>
    </message>
    <message>
        <source>They need the time of the trouble, the versions of OpenD and of the SDK, the language, the interface or protocol number, a short piece of code, and OpenD&apos;s logs: at level info for trouble with trades, at debug for quotes. “{command}” records just that while you let it happen, takes your secrets out, and sets the level back. Nothing is sent anywhere: you hand the file over yourself.</source>
        <extracomment>symptoms.q13_ask_engineers</extracomment>
        <translation>他们需要问题发生的时间、OpenD 和 SDK 的版本、编程语言、接口或协议号、一小段代码，以及 OpenD 的日志：交易问题需要 info 级别，行情问题需要 debug 级别。“{command}”会在您重现问题时只录制这些内容，去除敏感信息，并把日志级别改回来。不会向任何地方发送内容：文件由您自己交出。</translation>
    </message>
    <message>
        <source>This OpenD is too old to log in.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>这个 OpenD 太旧，无法登录。</translation>
    </message>
    <message>
        <source>This can be looked at only from inside Windows&apos; Linux (WSL): start the wizard there.</source>
        <extracomment>symptoms.x15_wsl</extracomment>
        <translation>这一项只能在 Windows 的 Linux（WSL）中检查：请在那里启动向导。</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>此操作无法撤销</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <extracomment>gui.widgets.step, report.text_findings, report.text_plan</extracomment>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>This cannot occur here: {symptom}</source>
        <extracomment>doctor.examining</extracomment>
        <translation>这里不会出现这个问题：{symptom}</translation>
    </message>
    <message>
        <source>This check takes longer than usual: {check}</source>
        <extracomment>gui.widgets.examining</extracomment>
        <translation>这项检查比平时耗时更长：{check}</translation>
    </message>
    <message>
        <source>This command has no line end. OpenD&apos;s Telnet port waits for \r\n and does nothing.</source>
        <extracomment>scripts.rules.line_ends</extracomment>
        <translation>这条命令没有行结束符。OpenD 的 Telnet 端口要等到 \r\n 才会执行。</translation>
    </message>
    <message>
        <source>This computer has no address in a network just now.</source>
        <extracomment>checks.listening, fixes.listening</extracomment>
        <translation>这台电脑目前没有网络地址。</translation>
    </message>
    <message>
        <source>This computer has the address OpenD is told to listen on.</source>
        <extracomment>checks.address</extracomment>
        <translation>OpenD 设定的监听地址属于这台电脑。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with OpenD&apos;s servers.</source>
        <extracomment>checks.state</extracomment>
        <translation>这台电脑的时钟与 OpenD 的服务器一致。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong; time stamps will mislead.</source>
        <extracomment>checks.state</extracomment>
        <translation>这台电脑的时钟不准，时间戳会误导您。</translation>
    </message>
    <message>
        <source>This container&apos;s limit is lower than what OpenD was seen to use.</source>
        <extracomment>checks.memory</extracomment>
        <translation>此容器的内存上限低于 OpenD 的实测用量。</translation>
    </message>
    <message>
        <source>This ends with \n alone. OpenD&apos;s Telnet port waits for \r\n and does nothing.</source>
        <extracomment>scripts.rules.line_ends</extracomment>
        <translation>这里只以 \n 结尾。OpenD 的 Telnet 端口要等到 \r\n 才会执行。</translation>
    </message>
    <message>
        <source>This file was given other contents.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>此文件的内容被更改过。</translation>
    </message>
    <message>
        <source>This file was made; nothing was there before.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>此文件是新建的；之前这里什么都没有。</translation>
    </message>
    <message>
        <source>This file was moved into the backup.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>此文件被移入了备份。</translation>
    </message>
    <message>
        <source>This fix has nothing to choose.</source>
        <extracomment>gui.engine</extracomment>
        <translation>这项修复没有可选的内容。</translation>
    </message>
    <message>
        <source>This folder was made; it goes only if it is empty.</source>
        <extracomment>journal.handbook</extracomment>
        <translation>此目录是新建的；只有为空时才会被删除。</translation>
    </message>
    <message>
        <source>This is Linux inside Windows (WSL): an OpenD for Windows cannot be seen from here.</source>
        <extracomment>opend.places.finding</extracomment>
        <translation>这是 Windows 中的 Linux（WSL）：从这里看不到 Windows 版的 OpenD。</translation>
    </message>
    <message>
        <source>This is OpenD&apos;s version.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>这是 OpenD 的版本。</translation>
    </message>
    <message>
        <source>This is a container: an OpenD outside of it cannot be seen from here.</source>
        <extracomment>opend.places.finding</extracomment>
        <translation>这是容器：从这里看不到容器外的 OpenD。</translation>
    </message>
    <message>
        <source>This is a network trouble, not a missing signature. Try again later.</source>
        <extracomment>checks.state</extracomment>
        <translation>这是网络问题，并不是没有签署协议。请稍后再试。</translation>
    </message>
    <message>
        <source>This is a quote right of the account.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>这是账号的一项行情权限。</translation>
    </message>
    <message>
        <source>This is how OpenD logs in.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>这是 OpenD 的登录方式。</translation>
    </message>
    <message>
        <source>This is not Windows&apos; Linux (WSL).</source>
        <extracomment>checks.wsl</extracomment>
        <translation>这不是 Windows 中的 Linux（WSL）。</translation>
    </message>
    <message>
        <source>This is something only you can do; there is nothing in it that the wizard could change.</source>
        <extracomment>journal.prepare</extracomment>
        <translation>这件事只有您本人能做；其中没有向导可以更改的内容。</translation>
    </message>
    <message>
        <source>This is the command line edition. Choose the folder of the edition with a window instead.</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>这是命令行 OpenD。请改选可视化 OpenD 的目录。</translation>
    </message>
    <message>
        <source>This is when OpenD was started.</source>
        <extracomment>opend.logs.progress</extracomment>
        <translation>这是 OpenD 的启动时间。</translation>
    </message>
    <message>
        <source>This machine has less memory than OpenD needs.</source>
        <extracomment>checks.memory</extracomment>
        <translation>这台机器的内存少于 OpenD 所需。</translation>
    </message>
    <message>
        <source>This machine has no identity of its own, so a copied file cannot be recognised by it.</source>
        <extracomment>machine.identity</extracomment>
        <translation>本机没有自己的标识，所以无法据此辨认复制来的文件。</translation>
    </message>
    <message>
        <source>This machine knows no folder of the user {user}.</source>
        <extracomment>machine.windows</extracomment>
        <translation>本机没有用户 {user} 的目录。</translation>
    </message>
    <message>
        <source>This machine knows no user {user}, so that user’s home folder is unknown.</source>
        <extracomment>machine.files</extracomment>
        <translation>本机没有用户 {user}，所以不知道该用户的主目录。</translation>
    </message>
    <message>
        <source>This needs rights that only an administrator can give, and from here nobody can be asked for them. Nothing was changed. Type this in a terminal yourself: sudo {command}</source>
        <extracomment>machine.elevation</extracomment>
        <translation>这需要管理员才能授予的权限，而从这里无法请求授权。没有更改任何内容。请自行在终端中输入：sudo {command}</translation>
    </message>
    <message>
        <source>This occurs on Linux only.</source>
        <extracomment>checks.window_edition, symptoms.x24_file_missing_x</extracomment>
        <translation>此问题只出现在 Linux 上。</translation>
    </message>
    <message>
        <source>This occurs on macOS only.</source>
        <extracomment>symptoms.x13_mac_quarantine</extracomment>
        <translation>这只会在 macOS 上出现。</translation>
    </message>
    <message>
        <source>This one is simulated. Whatever you do here, your own OpenD is not touched.</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>这个 OpenD 是模拟的。无论您在这里做什么，都不会影响您自己的 OpenD。</translation>
    </message>
    <message>
        <source>This practice cannot be done as root: root may write everywhere.</source>
        <extracomment>simulator.faults.own_data</extracomment>
        <translation>无法以 root 身份做这项练习：root 在哪里都可以写入。</translation>
    </message>
    <message>
        <source>This practice needs Unix permissions and cannot be done on Windows.</source>
        <extracomment>simulator.faults.keys, simulator.faults.own_data</extracomment>
        <translation>这项练习需要 Unix 权限，无法在 Windows 上进行。</translation>
    </message>
    <message>
        <source>This run changed nothing that can be taken back.</source>
        <extracomment>journal.journal</extracomment>
        <translation>这次操作没有可以撤销的更改。</translation>
    </message>
    <message>
        <source>This run has been taken back already. Nothing was changed.</source>
        <extracomment>journal.journal</extracomment>
        <translation>这次操作已经撤销过了。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This run has not been undone, so it cannot be done once more. Nothing was changed.</source>
        <extracomment>journal.journal</extracomment>
        <translation>这次操作没有撤销过，所以不能重做。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This run is not unfinished, so there is nothing to recover.</source>
        <extracomment>journal.journal</extracomment>
        <translation>这次操作并未中断，没有需要恢复的内容。</translation>
    </message>
    <message>
        <source>This runs: {command}</source>
        <extracomment>steps</extracomment>
        <translation>运行以下命令：{command}</translation>
    </message>
    <message>
        <source>This system</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>本系统</translation>
    </message>
    <message>
        <source>This system has no such permission.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>此系统没有这种权限。</translation>
    </message>
    <message>
        <source>This system lacks {name}, which OpenD&apos;s AppImage is mounted with.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>本系统缺少 {name}，OpenD 的 AppImage 要靠它挂载。</translation>
    </message>
    <message>
        <source>This user may mount with FUSE.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>当前用户可以用 FUSE 挂载。</translation>
    </message>
    <message>
        <source>This user may not read {path}.</source>
        <extracomment>scripts.source</extracomment>
        <translation>当前用户无权读取 {path}。</translation>
    </message>
    <message>
        <source>This user may write in OpenD&apos;s data folder.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>当前用户可以写入 OpenD 的数据目录。</translation>
    </message>
    <message>
        <source>This version of OpenD is new enough to be let in.</source>
        <extracomment>checks.versions</extracomment>
        <translation>此版本的 OpenD 足够新，可以登录。</translation>
    </message>
    <message>
        <source>This version of OpenD is too old to be let in.</source>
        <extracomment>checks.state</extracomment>
        <translation>此版本的 OpenD 太旧，官方已不允许它登录。</translation>
    </message>
    <message>
        <source>This version of OpenD is too old: the vendor does not let it in any more.</source>
        <extracomment>checks.versions</extracomment>
        <translation>此版本的 OpenD 太旧：官方已不再允许它登录。</translation>
    </message>
    <message>
        <source>Time zone of this computer</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>这台电脑的时区</translation>
    </message>
    <message>
        <source>To begin: {command}. Nothing of a real OpenD is touched.</source>
        <extracomment>report.text_lists</extracomment>
        <translation>开始练习：{command}。不会影响任何真实的 OpenD。</translation>
    </message>
    <message>
        <source>To keep this key, write it without its passphrase: openssl rsa -traditional -in {path} -out NEW-FILE, and let OpenD.xml name the new file.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>要保留该密钥，请去掉口令后另存：openssl rsa -traditional -in {path} -out NEW-FILE，再在 OpenD.xml 中填写新文件。</translation>
    </message>
    <message>
        <source>To look for the cause: {command}, or without one to check everything.</source>
        <extracomment>report.text_lists</extracomment>
        <translation>查找原因：{command}，不带 SYMPTOM 则全面检查。</translation>
    </message>
    <message>
        <source>To take it back by hand, without the wizard:</source>
        <extracomment>journal.handbook</extracomment>
        <translation>如需不借助向导手动撤销：</translation>
    </message>
    <message>
        <source>To take it back later: {command}</source>
        <extracomment>report.text_plan</extracomment>
        <translation>以后要撤销：{command}</translation>
    </message>
    <message>
        <source>To take it back with the wizard, type: {command}</source>
        <extracomment>journal.handbook</extracomment>
        <translation>如需用向导撤销，请输入：{command}</translation>
    </message>
    <message>
        <source>To take it back: {command}</source>
        <extracomment>cli.left_over, report.text_runs</extracomment>
        <translation>要撤销：{command}</translation>
    </message>
    <message>
        <source>Too many logins failed. Each further try makes the wait longer.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>登录失败次数过多。每多试一次，等待时间就更长。</translation>
    </message>
    <message>
        <source>Trade login (GetGlobalState)</source>
        <extracomment>checks.state</extracomment>
        <translation>交易登录（GetGlobalState）</translation>
    </message>
    <message>
        <source>Trading from another computer needs an RSA key on both sides.</source>
        <extracomment>opend.logs.troubles</extracomment>
        <translation>从另一台电脑交易时，两端都需要 RSA 密钥。</translation>
    </message>
    <message>
        <source>Try it without risk</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>先试一试，没有风险</translation>
    </message>
    <message>
        <source>Two ports in OpenD.xml are the same.</source>
        <extracomment>checks.ports</extracomment>
        <translation>OpenD.xml 中有两个端口相同。</translation>
    </message>
    <message>
        <source>UTC, or from UTC-11 to UTC+12</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>UTC，或 UTC-11 至 UTC+12</translation>
    </message>
    <message>
        <source>Undoing runs: {command}</source>
        <extracomment>gui.widgets.step</extracomment>
        <translation>撤销时运行：{command}</translation>
    </message>
    <message>
        <source>Undoing the change</source>
        <extracomment>gui.widgets.reversal</extracomment>
        <translation>正在撤销更改</translation>
    </message>
    <message>
        <source>Unpack the missing and damaged files from AppData.dat.</source>
        <extracomment>fixes.own_data</extracomment>
        <translation>从 AppData.dat 中解压缺失和损坏的文件。</translation>
    </message>
    <message>
        <source>Unpack the vendor&apos;s package again into a new folder and start OpenD from there; it then copies its data itself.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>请把官方安装包重新解压到一个新目录，并从那里启动 OpenD；它会自行复制自带数据。</translation>
    </message>
    <message>
        <source>Unpack the vendor&apos;s package again, make sure that you may write to OpenD&apos;s data folder, and start OpenD.</source>
        <extracomment>opend.appdata.flaws</extracomment>
        <translation>请重新解压官方安装包，确认您有权写入 OpenD 的数据目录，然后启动 OpenD。</translation>
    </message>
    <message>
        <source>Unpack {count} files ({size}) from {archive} into {folder}.</source>
        <extracomment>steps</extracomment>
        <translation>从 {archive} 解压 {count} 个文件（{size}）到 {folder}。</translation>
    </message>
    <message>
        <source>Use the terminal: {check}, {fix}, {practice}.</source>
        <extracomment>window</extracomment>
        <translation>请使用终端：{check}、{fix}、{practice}。</translation>
    </message>
    <message>
        <source>VPN and other tunnels</source>
        <extracomment>checks.network</extracomment>
        <translation>VPN 和其他隧道</translation>
    </message>
    <message>
        <source>Variables that name a proxy</source>
        <extracomment>checks.network</extracomment>
        <translation>设置了代理的变量</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>版本号</translation>
    </message>
    <message>
        <source>Wait a moment, then look again.</source>
        <extracomment>checks.state</extracomment>
        <translation>请稍等片刻，然后重新检查。</translation>
    </message>
    <message>
        <source>Wait half an hour before the next start: after many starts the vendor answers in the same words. Meanwhile test the name with: nslookup {host} – and the network with VPN and proxy off, or over a phone&apos;s hotspot.</source>
        <extracomment>checks.network</extracomment>
        <translation>请等半小时再启动：启动次数过多时，官方也会给出同样的提示。在此期间可以用以下命令测试域名：nslookup {host}；也可以关闭 VPN 和代理，或改用手机热点，再测试网络。</translation>
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
        <translation>未检查。</translation>
    </message>
    <message>
        <source>What OpenD said {seconds} seconds ago</source>
        <extracomment>checks.state</extracomment>
        <translation>OpenD 在 {seconds} 秒前的答复</translation>
    </message>
    <message>
        <source>What OpenD says (GetGlobalState)</source>
        <extracomment>checks.state, checks.versions</extracomment>
        <translation>OpenD 的答复（GetGlobalState）</translation>
    </message>
    <message>
        <source>What OpenD says (GetUserInfo)</source>
        <extracomment>checks.versions</extracomment>
        <translation>OpenD 的答复（GetUserInfo）</translation>
    </message>
    <message>
        <source>What OpenD says now (GetGlobalState)</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>OpenD 目前的答复（GetGlobalState）</translation>
    </message>
    <message>
        <source>What OpenD says of the agreement (GetGlobalState)</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>OpenD 对协议状态的答复（GetGlobalState）</translation>
    </message>
    <message>
        <source>What OpenD wrote is old: {ago}.</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>OpenD 的这条日志已经较旧：{ago}。</translation>
    </message>
    <message>
        <source>What OpenD&apos;s log says since its start</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>OpenD 本次启动以来日志中的说明</translation>
    </message>
    <message>
        <source>What OpenD&apos;s log tells of the quote right:</source>
        <extracomment>report.text_rights</extracomment>
        <translation>OpenD 日志中关于行情权限的记录：</translation>
    </message>
    <message>
        <source>What a report must name is known, but for what only you know.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>报告必须写明的内容都已查明，只有您知道的那部分除外。</translation>
    </message>
    <message>
        <source>What a report to the engineers must name is known.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>提交给工程师的报告必须写明的内容都已查明。</translation>
    </message>
    <message>
        <source>What answers at {ip}:{port} is {other}, not OpenD&apos;s Telnet port.</source>
        <extracomment>opend.telnet</extracomment>
        <translation>在 {ip}:{port} 应答的不是 OpenD 的 Telnet 端口，而是：{other}。</translation>
    </message>
    <message>
        <source>What answers at {ip}:{port} never stops talking, so it is not OpenD&apos;s Telnet port.</source>
        <extracomment>opend.telnet</extracomment>
        <translation>在 {ip}:{port} 应答的程序一直不停地发送数据，所以它不是 OpenD 的 Telnet 端口。</translation>
    </message>
    <message>
        <source>What answers on the API port is OpenD.</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>在 API 端口上应答的是 OpenD。</translation>
    </message>
    <message>
        <source>What answers on {ip}:{port}</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>在 {ip}:{port} 上应答的程序</translation>
    </message>
    <message>
        <source>What begins with libf3c, libAPIChannel or libFTAPIChannel belongs beside OpenD: unpack the vendor&apos;s package again and start OpenD in its own folder. Anything else comes from your distribution.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>以 libf3c、libAPIChannel 或 libFTAPIChannel 开头的库应与 OpenD 在同一目录：请重新解压官方安装包，并在其自己的目录中启动 OpenD。其他的库请从您的发行版获取。</translation>
    </message>
    <message>
        <source>What can be done</source>
        <extracomment>gui.widgets.finding</extracomment>
        <translation>可以采取的措施</translation>
    </message>
    <message>
        <source>What can be done, the safest first</source>
        <extracomment>gui.widgets.finding</extracomment>
        <translation>可以采取的措施，最稳妥的在前</translation>
    </message>
    <message>
        <source>What happened, in the person&apos;s words:</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>发生了什么（用户原话）：</translation>
    </message>
    <message>
        <source>What is going wrong?</source>
        <extracomment>gui.pages.trouble</extracomment>
        <translation>出了什么问题？</translation>
    </message>
    <message>
        <source>What is mounted here cannot be seen on this system.</source>
        <extracomment>facts.underneath</extracomment>
        <translation>在此系统上无法看到这里挂载了什么。</translation>
    </message>
    <message>
        <source>What it costs</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>会有什么影响</translation>
    </message>
    <message>
        <source>What it did: {title}</source>
        <extracomment>journal.handbook</extracomment>
        <translation>所做的操作：{title}</translation>
    </message>
    <message>
        <source>What it has not saved is lost, and this cannot be taken back. Ending it yourself is gentler.</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>它尚未保存的内容会丢失，且无法撤销。由您自己关闭它更稳妥。</translation>
    </message>
    <message>
        <source>What it holds for “{name}” is damaged or cut off.</source>
        <extracomment>opend.appdata.flaws</extracomment>
        <translation>其中“{name}”的内容已损坏或不完整。</translation>
    </message>
    <message>
        <source>What only you know</source>
        <extracomment>checks.engineers</extracomment>
        <translation>只有您知道的内容</translation>
    </message>
    <message>
        <source>What runs programs for another processor</source>
        <extracomment>checks.program_file</extracomment>
        <translation>用来运行其他处理器程序的工具</translation>
    </message>
    <message>
        <source>What speaks against it:</source>
        <extracomment>report.text_causes</extracomment>
        <translation>反对这一判断的理由：</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <extracomment>gui.widgets.why</extracomment>
        <translation>支持这一判断的理由</translation>
    </message>
    <message>
        <source>What speaks for it, and against it</source>
        <extracomment>gui.widgets.why</extracomment>
        <translation>支持与反对这一判断的理由</translation>
    </message>
    <message>
        <source>What the wizard found</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>向导的检查结果</translation>
    </message>
    <message>
        <source>What the wizard has changed</source>
        <extracomment>gui.history</extracomment>
        <translation>向导所做的更改</translation>
    </message>
    <message>
        <source>What the wizard would put into {path} could not belong to the same user and group as before. Run this as the user to whom it belongs.</source>
        <extracomment>journal.making</extracomment>
        <translation>向导要写入 {path} 的内容无法保持原来的用户和组。请以其所属用户的身份运行。</translation>
    </message>
    <message>
        <source>What this container may use</source>
        <extracomment>checks.memory</extracomment>
        <translation>此容器可用的内存</translation>
    </message>
    <message>
        <source>What to do now</source>
        <extracomment>gui.widgets.outcome</extracomment>
        <translation>现在要做什么</translation>
    </message>
    <message>
        <source>What to do now: {what}</source>
        <extracomment>report.text_runs</extracomment>
        <translation>现在要做的：{what}</translation>
    </message>
    <message>
        <source>What was changed is in the history: {command}</source>
        <extracomment>cli.main</extracomment>
        <translation>已做的更改都在历史记录中：{command}</translation>
    </message>
    <message>
        <source>What was checked is in order.</source>
        <extracomment>gui.widgets.healthy</extracomment>
        <translation>已检查的项目都正常。</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>gui.widgets.run, report.forum</extracomment>
        <translation>已执行的操作</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>What was measured cannot be kept in {folder}: {reason}.</source>
        <extracomment>opend.lifelines</extracomment>
        <translation>测量结果无法保存到 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>What was taken out</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>已去除的内容</translation>
    </message>
    <message>
        <source>What will change</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>将要更改的内容</translation>
    </message>
    <message>
        <source>What will change: {title}</source>
        <extracomment>report.text_plan</extracomment>
        <translation>将要更改的内容：{title}</translation>
    </message>
    <message>
        <source>What would tell the first two apart: {what}</source>
        <extracomment>report.text_causes</extracomment>
        <translation>要区分前两个原因：{what}</translation>
    </message>
    <message>
        <source>What would tell these apart</source>
        <extracomment>gui.widgets.why</extracomment>
        <translation>如何区分这两个原因</translation>
    </message>
    <message>
        <source>What you can do</source>
        <extracomment>gui.widgets.finding</extracomment>
        <translation>您可以这样做</translation>
    </message>
    <message>
        <source>What you can do: {remedy}</source>
        <extracomment>report.forum, report.text_findings</extracomment>
        <translation>您可以这样做：{remedy}</translation>
    </message>
    <message>
        <source>What you can practise on a simulated OpenD</source>
        <extracomment>report.text_lists</extracomment>
        <translation>可以用模拟的 OpenD 练习的内容</translation>
    </message>
    <message>
        <source>What {path} is made for</source>
        <extracomment>checks.program_file</extracomment>
        <translation>{path} 适用的处理器</translation>
    </message>
    <message>
        <source>What {path} lies on</source>
        <extracomment>checks.container</extracomment>
        <translation>{path} 所在的位置</translation>
    </message>
    <message>
        <source>What {program} is doing ends at once, open orders stay as they are, and this cannot be taken back.</source>
        <extracomment>fixes.connections</extracomment>
        <translation>{program} 正在做的事会立即中断，未完成的订单保持原样，并且无法撤销。</translation>
    </message>
    <message>
        <source>What {user} may read can only be seen as that user.</source>
        <extracomment>checks.ownership</extracomment>
        <translation>{user} 能读取哪些内容，只有以该用户身份才能看到。</translation>
    </message>
    <message>
        <source>Whatever is changed is first copied to {folder}. You can undo this at any time, also after a restart.</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>所有要更改的内容都会先复制到 {folder}。您可以随时撤销，重新启动之后也可以。</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>When Docker is to mount a single file that does not exist, it makes an empty folder of that name instead, and OpenD finds no configuration. The file has to be there before the container is started.</source>
        <extracomment>symptoms.x09_config_is_folder</extracomment>
        <translation>如果要 Docker 挂载的单个文件并不存在，它会改为创建一个同名的空目录，OpenD 就找不到配置。这个文件必须在容器启动之前就已存在。</translation>
    </message>
    <message>
        <source>When: {when} (UTC)</source>
        <extracomment>journal.handbook</extracomment>
        <translation>时间：{when}（UTC）</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>gui.widgets.run</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where OpenD runs</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>OpenD 的运行位置</translation>
    </message>
    <message>
        <source>Where the wizard has seen {path}</source>
        <extracomment>checks.device</extracomment>
        <translation>向导曾在何处见过 {path}</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <extracomment>fixes.compose, fixes.quote_right</extracomment>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Whether an agreement is wanted (GetUserInfo)</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>是否需要确认协议（GetUserInfo）</translation>
    </message>
    <message>
        <source>Whether the data folder outlives this container cannot be told from inside.</source>
        <extracomment>checks.container</extracomment>
        <translation>从容器内部无法判断容器删除后数据目录是否保留。</translation>
    </message>
    <message>
        <source>Whether {name} can be loaded cannot be tried on this system.</source>
        <extracomment>machine.loading</extracomment>
        <translation>在此系统上无法测试 {name} 能否加载。</translation>
    </message>
    <message>
        <source>Which of these do you see? Either: {one}. Or: {other}.</source>
        <extracomment>doctor.telling</extracomment>
        <translation>您看到的是哪一种情况？一种是：{one}。另一种是：{other}。</translation>
    </message>
    <message>
        <source>Which package brings {names} on this system is not known to the wizard. Search for it with the system&apos;s own package manager.</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>向导不知道此系统上哪个软件包提供 {names}。请用系统自带的软件包管理器查找。</translation>
    </message>
    <message>
        <source>Which program uses these files is not known. Choose its folder too.</source>
        <extracomment>opend.places.pointed</extracomment>
        <translation>不知道哪个程序使用这些文件。请把程序目录也选上。</translation>
    </message>
    <message>
        <source>Who may read {path} cannot be seen.</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>看不到谁可以读取 {path}。</translation>
    </message>
    <message>
        <source>Whoever reaches this computer through its network can use the API: read your quotes, positions and orders, and fill its 128 connections. Trade calls without a key are refused by OpenD itself.</source>
        <extracomment>checks.listening</extracomment>
        <translation>凡是能通过网络访问这台电脑的人，都能使用该 API：读取您的行情、持仓和订单，并占满它的 128 个连接。未使用密钥的交易请求会被 OpenD 自己拒绝。</translation>
    </message>
    <message>
        <source>Whoever starts OpenD first owns its files. After a start with sudo, or in a container as root, the ordinary user&apos;s OpenD cannot write its device identity or its login, and asks for a code at every start.</source>
        <extracomment>symptoms.x20_owned_by_root</extracomment>
        <translation>谁第一个启动 OpenD，文件就归谁所有。用 sudo 启动，或在容器中以 root 身份启动之后，普通用户的 OpenD 就无法写入设备标识和登录信息，每次启动都会要求验证码。</translation>
    </message>
    <message>
        <source>Windows lists it as installed, but it is not in {folder}.</source>
        <extracomment>opend.places.finding</extracomment>
        <translation>Windows 显示它已安装，但它不在 {folder} 中。</translation>
    </message>
    <message>
        <source>With Docker on Linux: network_mode: host – over a bridge, OpenD&apos;s login has failed for others.</source>
        <extracomment>checks.container</extracomment>
        <translation>在 Linux 上使用 Docker 时，请设置 network_mode: host；有用户反映，经由网桥时 OpenD 登录失败。</translation>
    </message>
    <message>
        <source>With log_level “no” OpenD writes none. Raise it, start OpenD again, and look again.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>log_level 为“no”时，OpenD 不写日志。请调高级别，重新启动 OpenD，然后重新检查。</translation>
    </message>
    <message>
        <source>With mirrored networking 127.0.0.1:{port} reaches OpenD on Windows. If nothing listens there, connecting may hang instead of being refused, so look first whether OpenD runs and is logged in.</source>
        <extracomment>checks.wsl</extracomment>
        <translation>使用镜像网络时，127.0.0.1:{port} 可以连到 Windows 上的 OpenD。如果那里没有程序在监听，连接可能一直卡住，而不是被拒绝，所以请先看 OpenD 是否正在运行并已登录。</translation>
    </message>
    <message>
        <source>With spawn, a process no longer sees the variables of the main part: it needs a context of its own.</source>
        <extracomment>scripts.rules.forks</extracomment>
        <translation>使用 spawn 时，进程看不到主程序部分的变量：它需要自己的 context。</translation>
    </message>
    <message>
        <source>Work in {program} that is not saved is lost, and this cannot be taken back.</source>
        <extracomment>fixes.ports</extracomment>
        <translation>{program} 中未保存的内容会丢失，并且无法撤销。</translation>
    </message>
    <message>
        <source>Works, but could cause trouble</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>可以工作，但可能引发问题</translation>
    </message>
    <message>
        <source>Write a small {name} that OpenD starts with.</source>
        <extracomment>fixes.config_file</extracomment>
        <translation>写一个精简的 {name}，供 OpenD 启动时使用。</translation>
    </message>
    <message>
        <source>Write a starter that needs no FUSE.</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>写一个不需要 FUSE 的启动脚本。</translation>
    </message>
    <message>
        <source>Write it with small letters.</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>改写为小写字母。</translation>
    </message>
    <message>
        <source>Write login_account and login_pwd into OpenD.xml, or type them into OpenD&apos;s console once.</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>请在 OpenD.xml 中填写 login_account 和 login_pwd，或在 OpenD 的控制台中输入一次。</translation>
    </message>
    <message>
        <source>Write the MD5 of the login_pwd that stands beside it.</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>写入同一文件中 login_pwd 的 MD5。</translation>
    </message>
    <message>
        <source>Write the same key in the form that OpenD reads.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>把同一个密钥改写成 OpenD 能读取的格式。</translation>
    </message>
    <message>
        <source>Write {count} files ({size})</source>
        <extracomment>gui.widgets.step</extracomment>
        <translation>写入 {count} 个文件（{size}）</translation>
    </message>
    <message>
        <source>You have no permission to change {path} or its folder. Ask for it, or run this as the user to whom it belongs, and try again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>您无权更改 {path} 或其所在目录。请申请权限，或以其所属用户的身份运行，然后重试。</translation>
    </message>
    <message>
        <source>You may choose otherwise: {title} ({choice})</source>
        <extracomment>report.text_plan</extracomment>
        <translation>您也可以另选：{title}（{choice}）</translation>
    </message>
    <message>
        <source>You will need one SMS verification at the next login. OpenD must not be running meanwhile.</source>
        <extracomment>fixes.device</extracomment>
        <translation>下次登录时需要做一次手机验证。在此期间 OpenD 不能运行。</translation>
    </message>
    <message>
        <source>Your OpenD</source>
        <extracomment>flow</extracomment>
        <translation>您的 OpenD</translation>
    </message>
    <message>
        <source>Your other devices come first: OpenD leaves the quote right to them.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>您的其他设备优先：OpenD 把行情权限让给它们。</translation>
    </message>
    <message>
        <source>Your phone or desktop app drops to lower quotes at that moment. OpenD takes this ten times a minute.</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>您的手机端或桌面端会在那一刻降为较低级别的行情。OpenD 每分钟最多接受十次。</translation>
    </message>
    <message>
        <source>Your phone or desktop app gets the right back only by asking twice within ten seconds.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>手机或桌面客户端只有在十秒内连续抢两次，才能取回权限。</translation>
    </message>
    <message>
        <source>Your phone took the highest quotes, and OpenD leaves them there. Take them back by command, or save a script that does.</source>
        <extracomment>simulator.faults.rights</extracomment>
        <translation>手机抢走了最高行情，而 OpenD 不会抢回。请用命令抢回，或保存一个能抢回的脚本。</translation>
    </message>
    <message>
        <source>Your place in the wizard is kept, and whatever was changed is in the history and can be undone. Go on where you were, or look again.</source>
        <extracomment>gui.mishap</extracomment>
        <translation>您在向导中的进度已保留，所有更改都在历史记录中，并且可以撤销。您可以从原处继续，也可以重新检查。</translation>
    </message>
    <message>
        <source>Your share of the disk that holds {path} is used up. Make room in it and try again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>您在 {path} 所在磁盘上的配额已用完。请腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>Your system asks for permission, then runs: {command}</source>
        <extracomment>steps</extracomment>
        <translation>系统会先请求您授权，然后运行：{command}</translation>
    </message>
    <message>
        <source>Your system asks you for permission first, in its own window or in the terminal.</source>
        <extracomment>gui.widgets.step</extracomment>
        <translation>系统会先请求您授权，在系统自己的窗口或终端中进行。</translation>
    </message>
    <message>
        <source>\r\n at the end</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>以 \r\n 结尾</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <extracomment>scripts.source</extracomment>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a Python SDK has left {count} logs here; name its version in the report</source>
        <extracomment>checks.engineers</extracomment>
        <translation>Python SDK 在此留下了 {count} 个日志；请在报告中写明其版本</translation>
    </message>
    <message>
        <source>a Python script that Python itself could run</source>
        <extracomment>checks.script_reading</extracomment>
        <translation>Python 本身能够运行的 Python 脚本</translation>
    </message>
    <message>
        <source>a Telnet login</source>
        <extracomment>opend.telnet</extracomment>
        <translation>Telnet 登录服务</translation>
    </message>
    <message>
        <source>a Telnet port, perhaps OpenD&apos;s own for operation commands</source>
        <extracomment>opend.api.lookalikes</extracomment>
        <translation>Telnet 端口，可能就是 OpenD 用于运维命令的端口</translation>
    </message>
    <message>
        <source>a closing tag does not belong to the tag that was opened in line {line}</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>结束标签与第 {line} 行打开的标签不匹配</translation>
    </message>
    <message>
        <source>a comment holds two hyphens in a row</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>注释中有两个连续的连字符</translation>
    </message>
    <message>
        <source>a comment is never closed with --&gt;</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>注释没有用 --&gt; 结束</translation>
    </message>
    <message>
        <source>a compose file that runs {folder} in a container</source>
        <extracomment>fixes.compose</extracomment>
        <translation>在容器中运行 {folder} 的 compose 文件</translation>
    </message>
    <message>
        <source>a crash report: {name}</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>一份崩溃报告：{name}</translation>
    </message>
    <message>
        <source>a file</source>
        <extracomment>checks.config_file, opend.compose_traps</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>checks.own_data, opend.compose_traps</extracomment>
        <translation>目录</translation>
    </message>
    <message>
        <source>a folder in which OpenD may write</source>
        <extracomment>checks.home</extracomment>
        <translation>OpenD 可写入的目录</translation>
    </message>
    <message>
        <source>a folder with {count} files in it</source>
        <extracomment>checks.config_file</extracomment>
        <translation>文件夹，其中有 {count} 个文件</translation>
    </message>
    <message>
        <source>a heartbeat more often than that</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>发送心跳的间隔短于该值</translation>
    </message>
    <message>
        <source>a key behind a passphrase, which OpenD cannot ask for</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>带口令的密钥，而 OpenD 无法询问口令</translation>
    </message>
    <message>
        <source>a line “if __name__ == &quot;__main__&quot;:” above what is done once</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>在只需执行一次的代码之上有一行“if __name__ == &quot;__main__&quot;:”</translation>
    </message>
    <message>
        <source>a login that goes well</source>
        <extracomment>checks.starts</extracomment>
        <translation>正常的登录</translation>
    </message>
    <message>
        <source>a login that is not refused for its brand</source>
        <extracomment>checks.account</extracomment>
        <translation>登录没有因品牌不符被拒绝</translation>
    </message>
    <message>
        <source>a login under way or done</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>正在登录或已登录</translation>
    </message>
    <message>
        <source>a mail or FTP server</source>
        <extracomment>opend.telnet</extracomment>
        <translation>邮件或 FTP 服务器</translation>
    </message>
    <message>
        <source>a network of its own</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>独立的网络</translation>
    </message>
    <message>
        <source>a network of its own, over which logins have failed for others; use the host&apos;s</source>
        <extracomment>checks.network</extracomment>
        <translation>自己的网络，有用户反映经由它登录失败；请使用宿主机的网络</translation>
    </message>
    <message>
        <source>a new RSA key of {bits} bits, without a passphrase, for its owner only</source>
        <extracomment>fixes.keys</extracomment>
        <translation>一个新的 {bits} 位 RSA 密钥，没有口令，仅所有者可读写</translation>
    </message>
    <message>
        <source>a password is written here</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>这里写有密码</translation>
    </message>
    <message>
        <source>a path that starts at the root or at a drive</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>从根目录或盘符开始的路径</translation>
    </message>
    <message>
        <source>a plain connection, which every Python has</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>每个 Python 都有的普通连接</translation>
    </message>
    <message>
        <source>a port of its own</source>
        <extracomment>checks.ports</extracomment>
        <translation>独立的端口</translation>
    </message>
    <message>
        <source>a program</source>
        <extracomment>scripts.source</extracomment>
        <translation>可执行程序</translation>
    </message>
    <message>
        <source>a program at {address}</source>
        <extracomment>checks.connections</extracomment>
        <translation>{address} 上的程序</translation>
    </message>
    <message>
        <source>a program of {user}, which this user may not look at</source>
        <extracomment>checks.ports</extracomment>
        <translation>一个程序（所属用户：{user}），当前用户无权查看</translation>
    </message>
    <message>
        <source>a program that this user may not look at holds port {port}</source>
        <extracomment>ladder</extracomment>
        <translation>端口 {port} 被一个当前用户无权查看的程序占用</translation>
    </message>
    <message>
        <source>a public key; OpenD needs the private one</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>公钥；OpenD 需要的是私钥</translation>
    </message>
    <message>
        <source>a readable file that is not empty</source>
        <extracomment>checks.device</extracomment>
        <translation>可读且不为空的文件</translation>
    </message>
    <message>
        <source>a remote desktop</source>
        <extracomment>opend.telnet</extracomment>
        <translation>远程桌面</translation>
    </message>
    <message>
        <source>a script that sends {command} once</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>发送一次 {command} 的脚本</translation>
    </message>
    <message>
        <source>a server that wants TLS</source>
        <extracomment>opend.api.lookalikes, opend.telnet</extracomment>
        <translation>要求 TLS 的服务器</translation>
    </message>
    <message>
        <source>a small file with address, port, language and log level, without a password</source>
        <extracomment>fixes.config_file</extracomment>
        <translation>只含地址、端口、语言和日志级别的精简文件，不含密码</translation>
    </message>
    <message>
        <source>a start that goes well</source>
        <extracomment>checks.last_words, checks.state</extracomment>
        <translation>正常的启动</translation>
    </message>
    <message>
        <source>a starter of two lines that has the AppImage unpack itself</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>两行的启动脚本，让 AppImage 自行解压</translation>
    </message>
    <message>
        <source>a tag has the same attribute twice</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>标签中有重复的属性</translation>
    </message>
    <message>
        <source>a terminal</source>
        <extracomment>journal.handbook</extracomment>
        <translation>终端</translation>
    </message>
    <message>
        <source>a volume of its own</source>
        <extracomment>checks.container</extracomment>
        <translation>独立的卷</translation>
    </message>
    <message>
        <source>a web server</source>
        <extracomment>opend.telnet</extracomment>
        <translation>Web 服务器</translation>
    </message>
    <message>
        <source>a web server (HTTP)</source>
        <extracomment>opend.api.lookalikes</extracomment>
        <translation>Web 服务器（HTTP）</translation>
    </message>
    <message>
        <source>a whole number from 1 to 65535</source>
        <extracomment>checks.ports, opend.config_settings</extracomment>
        <translation>1 到 65535 的整数</translation>
    </message>
    <message>
        <source>a whole number of milliseconds from 1</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>从 1 起的整数（毫秒）</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>ladder</extracomment>
        <translation>已接受</translation>
    </message>
    <message>
        <source>all loaded</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>全部可加载</translation>
    </message>
    <message>
        <source>all the same, by size and checksum</source>
        <extracomment>checks.own_data</extracomment>
        <translation>大小和校验值全部一致</translation>
    </message>
    <message>
        <source>all there</source>
        <extracomment>checks.program_file</extracomment>
        <translation>全部存在</translation>
    </message>
    <message>
        <source>all there, beside it or in the system</source>
        <extracomment>checks.program_file</extracomment>
        <translation>全部存在，在同一目录或系统中</translation>
    </message>
    <message>
        <source>an IPv4 address such as 127.0.0.1</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>IPv4 地址，例如 127.0.0.1</translation>
    </message>
    <message>
        <source>an RSA key of {bits} bits, “BEGIN RSA PRIVATE KEY” (PKCS#1), without a passphrase</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>{bits} 位 RSA 密钥，“BEGIN RSA PRIVATE KEY”（PKCS#1），没有口令</translation>
    </message>
    <message>
        <source>an SSH server</source>
        <extracomment>opend.api.lookalikes, opend.telnet</extracomment>
        <translation>SSH 服务器</translation>
    </message>
    <message>
        <source>an address of this computer</source>
        <extracomment>checks.address</extracomment>
        <translation>这台电脑的一个地址</translation>
    </message>
    <message>
        <source>an answer in OpenD&apos;s form</source>
        <extracomment>ladder</extracomment>
        <translation>应答符合 OpenD 的格式</translation>
    </message>
    <message>
        <source>an archive or an Office document</source>
        <extracomment>scripts.source</extracomment>
        <translation>压缩包或 Office 文档</translation>
    </message>
    <message>
        <source>an archive that can be read safely</source>
        <extracomment>checks.own_data</extracomment>
        <translation>可以安全读取的压缩包</translation>
    </message>
    <message>
        <source>an empty folder</source>
        <extracomment>checks.config_file</extracomment>
        <translation>空文件夹</translation>
    </message>
    <message>
        <source>an update is forced</source>
        <extracomment>checks.versions</extracomment>
        <translation>要求强制更新</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <extracomment>report.text_plan, report.text_runs</extracomment>
        <translation>以及另外 {count} 项</translation>
    </message>
    <message>
        <source>and {count} more, listed in the backup folder</source>
        <extracomment>gui.widgets.run</extracomment>
        <translation>以及另外 {count} 项，列在备份目录中</translation>
    </message>
    <message>
        <source>another OpenD (process {pid})</source>
        <extracomment>checks.ports</extracomment>
        <translation>另一个 OpenD（进程 {pid}）</translation>
    </message>
    <message>
        <source>another computer, {ip}</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>另一台电脑，{ip}</translation>
    </message>
    <message>
        <source>another program</source>
        <extracomment>checks.ports</extracomment>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>another user</source>
        <extracomment>checks.ports, machine.stopping</extracomment>
        <translation>另一个用户</translation>
    </message>
    <message>
        <source>asked for when the report is made</source>
        <extracomment>checks.engineers</extracomment>
        <translation>生成报告时会询问</translation>
    </message>
    <message>
        <source>at least one</source>
        <extracomment>checks.network</extracomment>
        <translation>至少一个</translation>
    </message>
    <message>
        <source>at most {count} of one program</source>
        <extracomment>checks.connections</extracomment>
        <translation>单个程序最多 {count} 个</translation>
    </message>
    <message>
        <source>at most {seconds} seconds apart</source>
        <extracomment>checks.state</extracomment>
        <translation>相差不超过 {seconds} 秒</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>report.text_runs</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>broken</source>
        <extracomment>gui.widgets.rung</extracomment>
        <translation>中断</translation>
    </message>
    <message>
        <source>by an address of its own (NAT)</source>
        <extracomment>checks.wsl</extracomment>
        <translation>使用独立的地址（NAT）</translation>
    </message>
    <message>
        <source>by an address of its own (NAT); Windows is at {host}</source>
        <extracomment>checks.wsl</extracomment>
        <translation>使用独立的地址（NAT）；Windows 的地址是 {host}</translation>
    </message>
    <message>
        <source>by {starter}, which unpacks it and needs no FUSE</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>由 {starter} 启动，它会先解包，不需要 FUSE</translation>
    </message>
    <message>
        <source>capital letters</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>大写字母</translation>
    </message>
    <message>
        <source>closed when it is no longer needed</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>不再需要时关闭</translation>
    </message>
    <message>
        <source>command line</source>
        <extracomment>opend.places.brands</extracomment>
        <translation>命令行</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>ladder</extracomment>
        <translation>已连接</translation>
    </message>
    <message>
        <source>could not be seen</source>
        <extracomment>gui.widgets.rung</extracomment>
        <translation>无法查看</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>checks.own_data</extracomment>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>checks.questionnaire, gui.widgets.rail, report.words</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>done, it did not solve the trouble</source>
        <extracomment>report.words</extracomment>
        <translation>已完成，但没有解决问题</translation>
    </message>
    <message>
        <source>done, it helped</source>
        <extracomment>report.words</extracomment>
        <translation>已完成，有效</translation>
    </message>
    <message>
        <source>dropped by OpenD</source>
        <extracomment>checks.heartbeat, report.lifelines</extracomment>
        <translation>被 OpenD 断开</translation>
    </message>
    <message>
        <source>each is one end of a pair: the container has a network of its own</source>
        <extracomment>checks.container</extracomment>
        <translation>每个都是一对接口的一端：容器使用自己的网络</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>checks.device</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>everything belongs to {user}</source>
        <extracomment>checks.ownership</extracomment>
        <translation>全部属于 {user}</translation>
    </message>
    <message>
        <source>expected</source>
        <extracomment>report.text_findings</extracomment>
        <translation>应为</translation>
    </message>
    <message>
        <source>fewer than {most}</source>
        <extracomment>checks.captcha, checks.starts</extracomment>
        <translation>少于 {most}</translation>
    </message>
    <message>
        <source>fewer than {most} altogether</source>
        <extracomment>checks.connections</extracomment>
        <translation>合计少于 {most} 个</translation>
    </message>
    <message>
        <source>files that OpenD wrote</source>
        <extracomment>checks.engineers</extracomment>
        <translation>OpenD 写入的文件</translation>
    </message>
    <message>
        <source>first on this computer, on {day}</source>
        <extracomment>checks.device</extracomment>
        <translation>首次见于这台电脑，日期：{day}</translation>
    </message>
    <message>
        <source>for the same reason</source>
        <extracomment>gui.widgets.ladder</extracomment>
        <translation>原因同上</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>checks.ports</extracomment>
        <translation>空闲</translation>
    </message>
    <message>
        <source>free and allowed</source>
        <extracomment>checks.ports</extracomment>
        <translation>空闲且允许使用</translation>
    </message>
    <message>
        <source>free, or held by this OpenD</source>
        <extracomment>checks.ports</extracomment>
        <translation>空闲，或由这个 OpenD 占用</translation>
    </message>
    <message>
        <source>from {begin} to {end}</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>从 {begin} 到 {end}</translation>
    </message>
    <message>
        <source>hardly any</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>极少</translation>
    </message>
    <message>
        <source>healthcheck</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>healthcheck</translation>
    </message>
    <message>
        <source>held</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>连接保持</translation>
    </message>
    <message>
        <source>here, for the first time; it is remembered from now on</source>
        <extracomment>checks.device</extracomment>
        <translation>在这台电脑上，首次见到；从现在起会记住它</translation>
    </message>
    <message>
        <source>holds</source>
        <extracomment>gui.widgets.rung</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>host: logins over a bridge have failed</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>host：曾有经网桥登录失败的情况</translation>
    </message>
    <message>
        <source>in it, but it is yours: never touched</source>
        <extracomment>checks.own_data</extracomment>
        <translation>在压缩包中，但它属于您：绝不改动</translation>
    </message>
    <message>
        <source>info for trouble with trades, debug for trouble with quotes</source>
        <extracomment>checks.engineers</extracomment>
        <translation>交易问题用 info，行情问题用 debug</translation>
    </message>
    <message>
        <source>is_encrypt is off</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>is_encrypt 未启用</translation>
    </message>
    <message>
        <source>is_encrypt is on</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>is_encrypt 已启用</translation>
    </message>
    <message>
        <source>is_encrypt=True, with OpenD&apos;s key {key}</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>is_encrypt=True，使用 OpenD 的密钥 {key}</translation>
    </message>
    <message>
        <source>it belongs to {owner}, permissions {mode}</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>属于 {owner}，权限 {mode}</translation>
    </message>
    <message>
        <source>it can be started</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>可以启动</translation>
    </message>
    <message>
        <source>it can be written</source>
        <extracomment>checks.home</extracomment>
        <translation>可写入</translation>
    </message>
    <message>
        <source>it claims an encoding that is not known; save it as UTF-8</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>它声明的编码是未知的；请保存为 UTF-8</translation>
    </message>
    <message>
        <source>it does not begin with a “&lt;”</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>它不以“&lt;”开头</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <extracomment>checks.home, checks.own_data</extracomment>
        <translation>不存在</translation>
    </message>
    <message>
        <source>it holds {names}, and its permissions are {mode}</source>
        <extracomment>checks.configuration</extracomment>
        <translation>其中有 {names}，权限为 {mode}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>fixes.update, opend.config_xml</extracomment>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it is larger than {limit}, which no configuration is</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>它超过 {limit}，配置不会这么大</translation>
    </message>
    <message>
        <source>it is loaded</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>可加载</translation>
    </message>
    <message>
        <source>it is locked</source>
        <extracomment>checks.home</extracomment>
        <translation>不允许写入</translation>
    </message>
    <message>
        <source>it is not OpenD that answers but {other}</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>应答的不是 OpenD，而是：{other}</translation>
    </message>
    <message>
        <source>it is not well formed</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>它的 XML 格式不正确</translation>
    </message>
    <message>
        <source>it may be run, e.g. {mode}</source>
        <extracomment>checks.program_file</extracomment>
        <translation>可执行，例如 {mode}</translation>
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
        <translation>正在运行</translation>
    </message>
    <message>
        <source>it runs as process {pids}</source>
        <extracomment>ladder</extracomment>
        <translation>正在运行，进程号 {pids}</translation>
    </message>
    <message>
        <source>it takes the connection and breaks it off: too many connections, or another program</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>它接受连接后又中断：连接太多，或是另一个程序</translation>
    </message>
    <message>
        <source>it takes the connection and closes it: too many connections, or another program</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>它接受连接后又关闭：连接太多，或是另一个程序</translation>
    </message>
    <message>
        <source>it takes the connection and then says nothing: frozen, not logged in yet, or another program</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>它接受连接后没有任何应答：已卡死、尚未登录，或是另一个程序</translation>
    </message>
    <message>
        <source>it unfolds into far more than it holds</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>它展开后远远大于自身</translation>
    </message>
    <message>
        <source>its data folder is there</source>
        <extracomment>checks.home</extracomment>
        <translation>数据目录已存在</translation>
    </message>
    <message>
        <source>its name and version</source>
        <extracomment>checks.engineers</extracomment>
        <translation>其名称和版本</translation>
    </message>
    <message>
        <source>its record cannot be read</source>
        <extracomment>report.words</extracomment>
        <translation>记录无法读取</translation>
    </message>
    <message>
        <source>just arrived</source>
        <extracomment>gui.widgets.phone</extracomment>
        <translation>刚刚收到</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>刚刚</translation>
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
        <translation>有 {count} 行未在此显示</translation>
    </message>
    <message>
        <source>logged in</source>
        <extracomment>checks.state, ladder</extracomment>
        <translation>已登录</translation>
    </message>
    <message>
        <source>login_account in {path}</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>{path} 中的 login_account</translation>
    </message>
    <message>
        <source>login_pwd_md5 has the form of an MD5, and is not that of a mistake.</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>login_pwd_md5 的形式符合 MD5，也不是误操作得到的 MD5。</translation>
    </message>
    <message>
        <source>login_pwd_md5 is the MD5 of the login password alone, 32 small letters and digits. An echo without -n hashes the line end too, and the password for trading is another one. It wins over login_pwd. From 10.10 on it is no longer among OpenD&apos;s settings.</source>
        <extracomment>symptoms.x17_md5_password</extracomment>
        <translation>login_pwd_md5 只能是登录密码本身的 MD5，共 32 位小写字母和数字。不带 -n 的 echo 会把换行符也算进去，而交易密码是另一个密码。它优先于 login_pwd。从 10.10 起，它不再是 OpenD 的设置。</translation>
    </message>
    <message>
        <source>looked at before anything is entered</source>
        <extracomment>checks.captcha</extracomment>
        <translation>先看清图片，再输入</translation>
    </message>
    <message>
        <source>macOS does not let OpenD start, or it does not find its OpenD.xml</source>
        <extracomment>symptoms.x13_mac_quarantine</extracomment>
        <translation>macOS 不允许启动 OpenD，或 OpenD 找不到 OpenD.xml</translation>
    </message>
    <message>
        <source>macOS keeps OpenD in quarantine, because it came over the network.</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>macOS 隔离了 OpenD，因为它是从网络下载的。</translation>
    </message>
    <message>
        <source>macOS keeps what a browser has loaded in quarantine. It then refuses to start OpenD, or starts it from a temporary place where the configuration is not beside it.</source>
        <extracomment>symptoms.x13_mac_quarantine</extracomment>
        <translation>macOS 会隔离浏览器下载的文件。随后它会拒绝启动 OpenD，或者从一个临时位置启动，而配置文件不在那里。</translation>
    </message>
    <message>
        <source>macOS no longer holds OpenD back.</source>
        <extracomment>fixes.program_file</extracomment>
        <translation>macOS 不再阻止 OpenD。</translation>
    </message>
    <message>
        <source>macOS runs OpenD from a temporary place, where it does not see the files beside it.</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>macOS 在临时位置运行 OpenD，它在那里看不到同一目录中的文件。</translation>
    </message>
    <message>
        <source>macOS runs it from a temporary place, where it does not see the files beside it.</source>
        <extracomment>opend.places.running</extracomment>
        <translation>macOS 从临时位置运行它，在那里它看不到旁边的文件。</translation>
    </message>
    <message>
        <source>mainland China</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>中国大陆</translation>
    </message>
    <message>
        <source>mirrored: both share the addresses of Windows</source>
        <extracomment>checks.wsl</extracomment>
        <translation>镜像：与 Windows 共用地址</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>checks.own_data</extracomment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>neither is set</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>两者均未设置</translation>
    </message>
    <message>
        <source>network_mode</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>network_mode</translation>
    </message>
    <message>
        <source>new enough to be let in</source>
        <extracomment>checks.versions</extracomment>
        <translation>足够新，可以登录</translation>
    </message>
    <message>
        <source>new: {title}</source>
        <extracomment>report.text_runs</extracomment>
        <translation>新出现：{title}</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>checks.questionnaire, checks.state, report.bundle.front</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>no Python SDK has left a log here; name it in the report</source>
        <extracomment>checks.engineers</extracomment>
        <translation>Python SDK 没有在此留下日志；请在报告中写明</translation>
    </message>
    <message>
        <source>no RSA key in PEM form</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>没有 PEM 格式的 RSA 密钥</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>opend.telnet</extracomment>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>no connection came about: a firewall, another address, or OpenD is frozen</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>连接没有建立：防火墙、地址不同，或 OpenD 已卡死</translation>
    </message>
    <message>
        <source>no crash in the chart library</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>没有因图表库崩溃</translation>
    </message>
    <message>
        <source>no encryption, as in OpenD</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>不加密，与 OpenD 一致</translation>
    </message>
    <message>
        <source>no key: OpenD has none</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>没有密钥：OpenD 没有</translation>
    </message>
    <message>
        <source>no library missing</source>
        <extracomment>checks.program_file</extracomment>
        <translation>没有缺少库</translation>
    </message>
    <message>
        <source>no password in it</source>
        <extracomment>checks.configuration</extracomment>
        <translation>其中没有密码</translation>
    </message>
    <message>
        <source>no password: a remembered login in the data folder needs none</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>没有密码：数据目录中有记住的登录，不需要密码</translation>
    </message>
    <message>
        <source>no process is to be seen, but something answers: perhaps in a container</source>
        <extracomment>ladder</extracomment>
        <translation>看不到进程，但有程序应答：可能在容器中</translation>
    </message>
    <message>
        <source>no question that this version does not know</source>
        <extracomment>checks.versions</extracomment>
        <translation>没有此版本不认识的请求</translation>
    </message>
    <message>
        <source>no trap</source>
        <extracomment>checks.container</extracomment>
        <translation>没有陷阱</translation>
    </message>
    <message>
        <source>no trouble with the network</source>
        <extracomment>checks.network</extracomment>
        <translation>没有网络问题</translation>
    </message>
    <message>
        <source>no word of a login that has run out</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>没有登录过期的记录</translation>
    </message>
    <message>
        <source>no, or on-failure:2: each start is a login, and logins are rationed</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>no 或 on-failure:2：每次启动都是一次登录，而登录次数有限</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>checks.captcha, checks.connected_scripts, checks.container, checks.lookalike, checks.network, checks.sdk_environment, checks.starts, checks.state, checks.window_edition</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>none on a port of OpenD</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>OpenD 的端口上没有这类程序</translation>
    </message>
    <message>
        <source>none was recognised; rules that only administrators may read cannot be seen</source>
        <extracomment>checks.firewall</extracomment>
        <translation>没有识别到；只有管理员能读取的规则无法看到</translation>
    </message>
    <message>
        <source>none with that crash</source>
        <extracomment>checks.window_edition</extracomment>
        <translation>不会这样崩溃的版本</translation>
    </message>
    <message>
        <source>none with the same account</source>
        <extracomment>checks.opends</extracomment>
        <translation>没有使用同一账号的</translation>
    </message>
    <message>
        <source>none, or a few for a moment</source>
        <extracomment>checks.connections</extracomment>
        <translation>无，或短时间内有几个</translation>
    </message>
    <message>
        <source>none, or one that lets port {port} through</source>
        <extracomment>checks.firewall</extracomment>
        <translation>无，或已放行端口 {port}</translation>
    </message>
    <message>
        <source>none, until the code is entered</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>输入验证码之前应为无</translation>
    </message>
    <message>
        <source>none: OpenD reads from something else</source>
        <extracomment>checks.container</extracomment>
        <translation>无：OpenD 从别处读取输入</translation>
    </message>
    <message>
        <source>none: each new container is a new device, and asks for a code again</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>没有：每个新容器都是一台新设备，会再次要求验证码</translation>
    </message>
    <message>
        <source>none: whatever restarts OpenD on it uses up logins, and each connection may void a code</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>不设置：任何机制据此重启 OpenD 都会消耗登录次数，而每次连接都可能使验证码失效</translation>
    </message>
    <message>
        <source>not a plain file</source>
        <extracomment>checks.device</extracomment>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>not checked: {title}</source>
        <extracomment>report.text_causes</extracomment>
        <translation>未检查：{title}</translation>
    </message>
    <message>
        <source>not done; everything is as it was before</source>
        <extracomment>report.words</extracomment>
        <translation>未执行；一切保持更改之前的状态</translation>
    </message>
    <message>
        <source>not empty</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>不能为空</translation>
    </message>
    <message>
        <source>not finished</source>
        <extracomment>report.words</extracomment>
        <translation>未完成</translation>
    </message>
    <message>
        <source>not given, so {value}</source>
        <extracomment>checks.script_address</extracomment>
        <translation>未给出，因此为 {value}</translation>
    </message>
    <message>
        <source>not in the archive</source>
        <extracomment>checks.own_data</extracomment>
        <translation>不在压缩包中</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>checks.engineers</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>not loaded: {names}</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>未能加载：{names}</translation>
    </message>
    <message>
        <source>not loaded: {reason}</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>未能加载：{reason}</translation>
    </message>
    <message>
        <source>not logged in</source>
        <extracomment>checks.remembered_login, ladder</extracomment>
        <translation>未登录</translation>
    </message>
    <message>
        <source>not needed</source>
        <extracomment>checks.program_file</extracomment>
        <translation>不需要</translation>
    </message>
    <message>
        <source>not on OpenD</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>OpenD 上没有</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>gui.widgets.rung, ladder</extracomment>
        <translation>未到达</translation>
    </message>
    <message>
        <source>not relied on from 10.10 on</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>从 10.10 起不再依赖它</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>checks.listening</extracomment>
        <translation>未设置</translation>
    </message>
    <message>
        <source>not set, which means {default}</source>
        <extracomment>checks.engineers, checks.quote_right</extracomment>
        <translation>未设置，即为 {default}</translation>
    </message>
    <message>
        <source>not the MD5 of the login_pwd that stands beside it, and it wins over that</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>不是同一文件中 login_pwd 的 MD5，而且优先于 login_pwd 生效</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>checks.config_file, checks.languages, checks.linux_window, checks.quarantine</extracomment>
        <translation>不存在</translation>
    </message>
    <message>
        <source>not there, under any spelling of the name</source>
        <extracomment>checks.own_data</extracomment>
        <translation>不存在，各种大小写写法都没有</translation>
    </message>
    <message>
        <source>not there: Docker would make a folder of it</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>不存在：Docker 会在那里建一个目录</translation>
    </message>
    <message>
        <source>not there: OpenD makes a new one at its next start</source>
        <extracomment>checks.device</extracomment>
        <translation>不存在：OpenD 下次启动时会新建一个</translation>
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
        <translation>没有相关记录</translation>
    </message>
    <message>
        <source>nothing but zeros or blanks</source>
        <extracomment>checks.device</extracomment>
        <translation>全是零或空白</translation>
    </message>
    <message>
        <source>nothing can be written there: it is mounted read-only</source>
        <extracomment>checks.home, checks.own_data</extracomment>
        <translation>无法写入：它以只读方式挂载</translation>
    </message>
    <message>
        <source>nothing listens on port {port}</source>
        <extracomment>ladder</extracomment>
        <translation>没有程序在端口 {port} 上监听</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>report.text_runs</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>of that form</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>形式相符</translation>
    </message>
    <message>
        <source>on another computer, on {day}</source>
        <extracomment>checks.device</extracomment>
        <translation>在另一台电脑上，日期：{day}</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <extracomment>checks.device</extracomment>
        <translation>仅在这台电脑上</translation>
    </message>
    <message>
        <source>on {names}</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>位于 {names}</translation>
    </message>
    <message>
        <source>one for OpenD&apos;s data folder, e.g. {name}</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>有一个用于 OpenD 的数据目录，例如 {name}</translation>
    </message>
    <message>
        <source>one for each context in use</source>
        <extracomment>checks.connections</extracomment>
        <translation>每个在用的 context 一个</translation>
    </message>
    <message>
        <source>one of them is set</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>至少设置其一</translation>
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
        <translation>运行 OpenD 的 Compose 文件</translation>
    </message>
    <message>
        <source>one that the other computer can reach: {addresses}</source>
        <extracomment>checks.listening</extracomment>
        <translation>其他电脑可以访问的地址：{addresses}</translation>
    </message>
    <message>
        <source>one verification, then quiet</source>
        <extracomment>checks.device</extracomment>
        <translation>验证一次后不再要求</translation>
    </message>
    <message>
        <source>one with FUSE 2</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>带有 FUSE 2 的系统</translation>
    </message>
    <message>
        <source>only you can tell</source>
        <extracomment>checks.device</extracomment>
        <translation>只有您能判断</translation>
    </message>
    <message>
        <source>open to every network of this machine</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>对本机所在的所有网络开放</translation>
    </message>
    <message>
        <source>os.fork() copies a process that has a context open (line {line}). The copy waits for ever where it uses OpenD. Start another process with multiprocessing and spawn instead.</source>
        <extracomment>scripts.rules.forks</extracomment>
        <translation>os.fork() 会复制一个打开着 context（第 {line} 行）的进程。副本一旦使用 OpenD，就会永远等下去。请改用 multiprocessing 和 spawn 启动新进程。</translation>
    </message>
    <message>
        <source>owner {owner}, permissions {mode}</source>
        <extracomment>checks.own_data, checks.ownership, checks.program_file</extracomment>
        <translation>所有者 {owner}，权限 {mode}</translation>
    </message>
    <message>
        <source>owner {user}</source>
        <extracomment>checks.ownership</extracomment>
        <translation>所有者 {user}</translation>
    </message>
    <message>
        <source>permissions 0600</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>权限 0600</translation>
    </message>
    <message>
        <source>permissions {mode}</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>权限 {mode}</translation>
    </message>
    <message>
        <source>ports</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>ports</translation>
    </message>
    <message>
        <source>process {pids}</source>
        <extracomment>checks.state</extracomment>
        <translation>进程 {pids}</translation>
    </message>
    <message>
        <source>process {pid}</source>
        <extracomment>checks.connections</extracomment>
        <translation>进程 {pid}</translation>
    </message>
    <message>
        <source>read from the environment or a file that only you can read, e.g. os.environ[&quot;OPEND_TRADE_PASSWORD&quot;]</source>
        <extracomment>checks.script_secrets</extracomment>
        <translation>从环境变量或只有您能读取的文件中读取，例如 os.environ[&quot;OPEND_TRADE_PASSWORD&quot;]</translation>
    </message>
    <message>
        <source>readable by its owner only</source>
        <extracomment>checks.configuration</extracomment>
        <translation>仅所有者可读</translation>
    </message>
    <message>
        <source>readable by its owner only, if it holds a password</source>
        <extracomment>checks.configuration</extracomment>
        <translation>若其中有密码，则应仅所有者可读</translation>
    </message>
    <message>
        <source>readable by {user}, who runs OpenD</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>运行 OpenD 的 {user} 可读取</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>就绪</translation>
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
        <translation>有行数和列数</translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>report.text_findings</extracomment>
        <translation>实际</translation>
    </message>
    <message>
        <source>set, or OpenD runs already</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>已设置，或 OpenD 已在运行</translation>
    </message>
    <message>
        <source>set, where others can reach OpenD</source>
        <extracomment>checks.listening</extracomment>
        <translation>其他电脑能访问 OpenD 时应已设置</translation>
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
        <translation>第一行 &lt;?xml …?&gt; 之前还有内容</translation>
    </message>
    <message>
        <source>something that sends back what it is sent (an echo service)</source>
        <extracomment>opend.api.lookalikes</extracomment>
        <translation>原样返回所收内容的程序（echo 服务）</translation>
    </message>
    <message>
        <source>something that uses OpenD&apos;s frames but not its messages</source>
        <extracomment>opend.api.conversation</extracomment>
        <translation>使用 OpenD 的帧格式、但消息不同的程序</translation>
    </message>
    <message>
        <source>something that was opened is never closed</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>有打开后没有关闭的标签或内容</translation>
    </message>
    <message>
        <source>something unknown</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>未知程序</translation>
    </message>
    <message>
        <source>something unknown, whose answer begins with the bytes {bytes}</source>
        <extracomment>opend.api.lookalikes</extracomment>
        <translation>未知程序，其应答以这些字节开头：{bytes}</translation>
    </message>
    <message>
        <source>spawn, which is what Python does here by itself since 3.8</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>spawn，这里的 Python 自 3.8 起默认如此</translation>
    </message>
    <message>
        <source>spawn: on Linux, Python up to 3.13 forks unless it is told otherwise; 3.14 uses forkserver</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>spawn：在 Linux 上，Python 3.13 及更早版本如不指定就使用 fork；3.14 使用 forkserver</translation>
    </message>
    <message>
        <source>still logged in</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>仍处于登录状态</translation>
    </message>
    <message>
        <source>still open: {title}</source>
        <extracomment>report.text_runs</extracomment>
        <translation>仍未解决：{title}</translation>
    </message>
    <message>
        <source>still to come</source>
        <extracomment>gui.widgets.rail, gui.widgets.rung</extracomment>
        <translation>尚未进行</translation>
    </message>
    <message>
        <source>stop_signal</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>stop_signal</translation>
    </message>
    <message>
        <source>such a key of {bits} bits</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>{bits} 位的此类密钥</translation>
    </message>
    <message>
        <source>taken by a program that this user may not look at</source>
        <extracomment>checks.ports</extracomment>
        <translation>被一个当前用户无权查看的程序占用</translation>
    </message>
    <message>
        <source>telnetlib is no part of Python from 3.13 on: there the script ends at this line.</source>
        <extracomment>scripts.rules.no_telnetlib</extracomment>
        <translation>从 3.13 起，Python 不再自带 telnetlib：脚本会在这一行停止。</translation>
    </message>
    <message>
        <source>text in UTF-16, which Python does not take for a script</source>
        <extracomment>scripts.source</extracomment>
        <translation>UTF-16 文本，Python 不会把它当作脚本</translation>
    </message>
    <message>
        <source>the MD5 of a line end or blank alone</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>单独一个换行符或空格的 MD5</translation>
    </message>
    <message>
        <source>the MD5 of nothing: an empty password was hashed</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>空内容的 MD5：计算时密码为空</translation>
    </message>
    <message>
        <source>the MD5 of the password with an invisible line end or blank after it</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>密码后面多了不可见的换行符或空格时算出的 MD5</translation>
    </message>
    <message>
        <source>the address that ip route names as default</source>
        <extracomment>checks.wsl</extracomment>
        <translation>ip route 显示的默认网关地址</translation>
    </message>
    <message>
        <source>the answer announces an absurd length, so it was not read</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>应答声明的长度不合理，所以没有读取</translation>
    </message>
    <message>
        <source>the answer breaks off in the middle</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>应答中途断开</translation>
    </message>
    <message>
        <source>the answer is damaged: its checksum does not fit</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>应答已损坏：校验和不符</translation>
    </message>
    <message>
        <source>the command prompt</source>
        <extracomment>journal.handbook</extracomment>
        <translation>命令提示符</translation>
    </message>
    <message>
        <source>the connection was refused: nothing listens there</source>
        <extracomment>opend.verdicts</extracomment>
        <translation>连接被拒绝：那里没有程序在监听</translation>
    </message>
    <message>
        <source>the content of {key}</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>{key} 的内容</translation>
    </message>
    <message>
        <source>the conversation is closed, OpenD goes on</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>关闭会话，OpenD 继续运行</translation>
    </message>
    <message>
        <source>the folder that its configuration lies in</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>其配置文件所在的文件夹</translation>
    </message>
    <message>
        <source>the host&apos;s</source>
        <extracomment>checks.network</extracomment>
        <translation>宿主机的</translation>
    </message>
    <message>
        <source>the host&apos;s own</source>
        <extracomment>checks.container</extracomment>
        <translation>宿主机的</translation>
    </message>
    <message>
        <source>the host&apos;s own, or none</source>
        <extracomment>checks.container</extracomment>
        <translation>宿主机的，或没有</translation>
    </message>
    <message>
        <source>the levels that the account has bought</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>该账号已购买的级别</translation>
    </message>
    <message>
        <source>the right kind of key in another form, “BEGIN PRIVATE KEY” (PKCS#8)</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>类型正确但格式不同的密钥，“BEGIN PRIVATE KEY”（PKCS#8）</translation>
    </message>
    <message>
        <source>the same folder</source>
        <extracomment>checks.home</extracomment>
        <translation>同一个目录</translation>
    </message>
    <message>
        <source>the same key</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>相同的密钥</translation>
    </message>
    <message>
        <source>the same key, written as “BEGIN RSA PRIVATE KEY” (PKCS#1)</source>
        <extracomment>fixes.keys</extracomment>
        <translation>同一个密钥，写成“BEGIN RSA PRIVATE KEY”（PKCS#1）格式</translation>
    </message>
    <message>
        <source>the same text in UTF-8; nothing else changes.</source>
        <extracomment>fixes.script</extracomment>
        <translation>内容相同，改为 UTF-8 编码；其他都不变。</translation>
    </message>
    <message>
        <source>the system reserves port {number}</source>
        <extracomment>checks.ports</extracomment>
        <translation>系统保留了端口 {number}</translation>
    </message>
    <message>
        <source>the time of the trouble with its time zone, the language of the script, the protocol number or interface, and a short piece of code with its input and output</source>
        <extracomment>checks.engineers</extracomment>
        <translation>问题发生的时间及其时区、脚本使用的语言、协议号或接口，以及一小段代码及其输入和输出</translation>
    </message>
    <message>
        <source>the user {user}</source>
        <extracomment>machine.stopping</extracomment>
        <translation>用户 {user}</translation>
    </message>
    <message>
        <source>the whole path of a file that is there</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>一个已存在文件的完整路径</translation>
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
        <translation>有些字节在其编码中不是字符，或是不允许的字符；请保存为 UTF-8</translation>
    </message>
    <message>
        <source>there is a “&amp;” or “&lt;” that starts nothing; within a value write &amp;amp; or &amp;lt; instead</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>有单独的“&amp;”或“&lt;”；写在值中时，请改用 &amp;amp; 或 &amp;lt;</translation>
    </message>
    <message>
        <source>there is one</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>已设置</translation>
    </message>
    <message>
        <source>there is something after the end</source>
        <extracomment>opend.config_xml</extracomment>
        <translation>结尾之后还有内容</translation>
    </message>
    <message>
        <source>there, although it is no longer among the settings from 10.10 on</source>
        <extracomment>checks.login_prompt</extracomment>
        <translation>存在，但从 10.10 起它已不再是设置项</translation>
    </message>
    <message>
        <source>there, beside the program</source>
        <extracomment>checks.own_data</extracomment>
        <translation>存在，与程序在同一目录</translation>
    </message>
    <message>
        <source>this computer has no address {ip}</source>
        <extracomment>checks.ports</extracomment>
        <translation>这台电脑没有地址 {ip}</translation>
    </message>
    <message>
        <source>this computer&apos;s clock differs by {seconds} seconds</source>
        <extracomment>ladder</extracomment>
        <translation>这台电脑的时钟相差 {seconds} 秒</translation>
    </message>
    <message>
        <source>this user may not read it</source>
        <extracomment>checks.device</extracomment>
        <translation>当前用户无权读取</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <extracomment>doctor.examining</extracomment>
        <translation>可以检查</translation>
    </message>
    <message>
        <source>to be possible here</source>
        <extracomment>doctor.examining</extracomment>
        <translation>可能在这里出现</translation>
    </message>
    <message>
        <source>true: OpenD asks for account and code in its console</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>true：OpenD 会在控制台询问账号和验证码</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>report.words</extracomment>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>user {uid}</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>用户 {uid}</translation>
    </message>
    <message>
        <source>user {uid}, who runs OpenD</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>用户 {uid}，即运行 OpenD 的用户</translation>
    </message>
    <message>
        <source>volumes</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>volumes</translation>
    </message>
    <message>
        <source>well formed XML</source>
        <extracomment>checks.configuration</extracomment>
        <translation>格式正确的 XML</translation>
    </message>
    <message>
        <source>with a window</source>
        <extracomment>opend.places.brands</extracomment>
        <translation>可视化</translation>
    </message>
    <message>
        <source>with another device: {markets}</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>在另一台设备上：{markets}</translation>
    </message>
    <message>
        <source>with this OpenD</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>在这个 OpenD 上</translation>
    </message>
    <message>
        <source>with this OpenD: the log tells of no taking away</source>
        <extracomment>checks.quote_right_now</extracomment>
        <translation>在这个 OpenD 上：日志中没有被抢走的记录</translation>
    </message>
    <message>
        <source>without max_attempts</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>没有 max_attempts</translation>
    </message>
    <message>
        <source>writable by {user}</source>
        <extracomment>checks.own_data</extracomment>
        <translation>{user} 可写入</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>checks.questionnaire, checks.state, cli.voice</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>you are here</source>
        <extracomment>gui.widgets.rail</extracomment>
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>{address} can be reached from the whole Internet: let the firewall pass only the other computer&apos;s address.</source>
        <extracomment>fixes.listening</extracomment>
        <translation>{address} 可以从整个互联网访问：请让防火墙只放行另外那台电脑的地址。</translation>
    </message>
    <message>
        <source>{address} is not an address of this computer. Choose one of {known}.</source>
        <extracomment>fixes.listening</extracomment>
        <translation>{address} 不是这台电脑的地址。请从 {known} 中选择一个。</translation>
    </message>
    <message>
        <source>{available} free and {swap} of swap left, of {total} in all</source>
        <extracomment>checks.memory</extracomment>
        <translation>可用 {available}，剩余交换空间 {swap}，总计 {total}</translation>
    </message>
    <message>
        <source>{caution} The next one is safe at {time}.</source>
        <extracomment>fixes.telnet</extracomment>
        <translation>{caution}{time} 之后可以安全地进行下一次。</translation>
    </message>
    <message>
        <source>{changes}; nothing else changes.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>{changes}；其他都不变。</translation>
    </message>
    <message>
        <source>{command} does not take this value for {name}.</source>
        <extracomment>opend.operations</extracomment>
        <translation>{command} 不接受这个 {name} 值。</translation>
    </message>
    <message>
        <source>{command} needs a {name}.</source>
        <extracomment>opend.operations</extracomment>
        <translation>{command} 需要 {name}。</translation>
    </message>
    <message>
        <source>{count} ({times}), {failed} without network</source>
        <extracomment>checks.starts</extracomment>
        <translation>{count} 次（{times}），其中 {failed} 次没有网络</translation>
    </message>
    <message>
        <source>{count} binary logs (.ftlog) are in it too, as they are: only the vendor can read them, so no secret could be taken out of them. The person agreed to that.</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>报告中也原样附上了 {count} 个二进制日志（.ftlog）：只有官方能读取，因此无法去除其中的敏感信息。用户已同意附上。</translation>
    </message>
    <message>
        <source>{count} binary logs (.ftlog) were left out: no secret could be taken out.</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>{count} 个二进制日志（.ftlog）未放入报告：无法去除其中的敏感信息。</translation>
    </message>
    <message>
        <source>{count} characters that are not all digits or letters a to f, or not 32</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>{count} 个字符，不全是数字或字母 a 到 f，或长度不是 32</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>{count} 天前</translation>
    </message>
    <message>
        <source>{count} files and folders belong to {owners}</source>
        <extracomment>checks.ownership</extracomment>
        <translation>{count} 个文件和文件夹属于 {owners}</translation>
    </message>
    <message>
        <source>{count} files and folders will belong to {user}.</source>
        <extracomment>fixes.ownership</extracomment>
        <translation>{count} 个文件和目录将归 {user} 所有。</translation>
    </message>
    <message>
        <source>{count} files, {size}</source>
        <extracomment>checks.engineers</extracomment>
        <translation>{count} 个文件，{size}</translation>
    </message>
    <message>
        <source>{count} hours ago</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>{count} 小时前</translation>
    </message>
    <message>
        <source>{count} in vain</source>
        <extracomment>checks.captcha</extracomment>
        <translation>输错 {count} 次</translation>
    </message>
    <message>
        <source>{count} lines stay as they are</source>
        <extracomment>gui.widgets.diff</extracomment>
        <translation>{count} 行保持不变</translation>
    </message>
    <message>
        <source>{count} lines, read and not run</source>
        <extracomment>checks.script_reading</extracomment>
        <translation>{count} 行，只读取，未运行</translation>
    </message>
    <message>
        <source>{count} may not be read: {names}</source>
        <extracomment>checks.ownership</extracomment>
        <translation>{count} 个不可读取：{names}</translation>
    </message>
    <message>
        <source>{count} minutes ago</source>
        <extracomment>doctor.ranking</extracomment>
        <translation>{count} 分钟前</translation>
    </message>
    <message>
        <source>{count} more places like these</source>
        <extracomment>checks.script_places</extracomment>
        <translation>另有 {count} 处类似情况</translation>
    </message>
    <message>
        <source>{count} of the {total} files of OpenD&apos;s own data are missing or damaged.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>OpenD 自带数据的 {total} 个文件中，有 {count} 个缺失或损坏。</translation>
    </message>
    <message>
        <source>{count} of {who}</source>
        <extracomment>checks.connections</extracomment>
        <translation>{count} 个，来自：{who}</translation>
    </message>
    <message>
        <source>{count} open, {forgotten} left behind</source>
        <extracomment>checks.connections</extracomment>
        <translation>{count} 个打开，{forgotten} 个遗留</translation>
    </message>
    <message>
        <source>{count} problems were found</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>发现 {count} 个问题</translation>
    </message>
    <message>
        <source>{count} readable logs, {size}, in the folder “logs”.</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>“logs”目录中有 {count} 个可读日志，共 {size}。</translation>
    </message>
    <message>
        <source>{count} settings</source>
        <extracomment>checks.configuration</extracomment>
        <translation>{count} 项设置</translation>
    </message>
    <message>
        <source>{count} that run, with other accounts or with accounts that are not written down</source>
        <extracomment>checks.opends</extracomment>
        <translation>{count} 个正在运行，使用其他账号，或没有写明账号</translation>
    </message>
    <message>
        <source>{count} with the same account (process {pids})</source>
        <extracomment>checks.opends</extracomment>
        <translation>{count} 个使用同一账号（进程 {pids}）</translation>
    </message>
    <message>
        <source>{count}, the last one: “{line}”</source>
        <extracomment>checks.captcha, checks.heartbeat</extracomment>
        <translation>{count} 次，最近一次：“{line}”</translation>
    </message>
    <message>
        <source>{done} of {total} checks done</source>
        <extracomment>gui.widgets.examining</extracomment>
        <translation>共 {total} 项检查，已完成 {done} 项</translation>
    </message>
    <message>
        <source>{file}, line {number}</source>
        <extracomment>opend.logs.hit</extracomment>
        <translation>{file} 第 {number} 行</translation>
    </message>
    <message>
        <source>{file}, near its end</source>
        <extracomment>opend.logs.hit</extracomment>
        <translation>{file} 末尾附近</translation>
    </message>
    <message>
        <source>{folder} cannot be looked at: {reason}.</source>
        <extracomment>opend.logs.files</extracomment>
        <translation>无法查看 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>{folder} is not empty. Practice needs a folder of its own.</source>
        <extracomment>simulator.folder</extracomment>
        <translation>{folder} 不是空目录。练习需要一个独立的目录。</translation>
    </message>
    <message>
        <source>{interval} s</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>{interval} 秒</translation>
    </message>
    <message>
        <source>{ip} is not an address of this machine, so no port can be free there.</source>
        <extracomment>machine.ports</extracomment>
        <translation>{ip} 不是本机的地址，所以那里不会有空闲端口。</translation>
    </message>
    <message>
        <source>{kind} is made in a loop and not closed in it: each turn takes another of OpenD&apos;s 128 connections.</source>
        <extracomment>scripts.rules.open_contexts</extracomment>
        <translation>{kind} 在循环中创建，却没有在循环中关闭：每循环一次，就多占用 OpenD 128 个连接中的一个。</translation>
    </message>
    <message>
        <source>{kind}, mounted at {point}</source>
        <extracomment>checks.container</extracomment>
        <translation>{kind}，挂载于 {point}</translation>
    </message>
    <message>
        <source>{link} is a link that another user laid, and root does not follow it. Run this as the user to whom OpenD belongs, or name the folder it leads to.</source>
        <extracomment>journal.folder</extracomment>
        <translation>{link} 是另一个用户建立的链接，root 不会跟随它。请以 OpenD 所属用户的身份运行，或指定它指向的目录。</translation>
    </message>
    <message>
        <source>{names}, whose rules only administrators may read</source>
        <extracomment>checks.firewall</extracomment>
        <translation>{names}，其规则只有管理员能读取</translation>
    </message>
    <message>
        <source>{name} (line {line}) is not written as one plain value. Change it by hand.</source>
        <extracomment>opend.config_edit</extracomment>
        <translation>{name}（第 {line} 行）不是写成一个简单的值。请手动更改。</translation>
    </message>
    <message>
        <source>{name} (process {pid})</source>
        <extracomment>checks.connections</extracomment>
        <translation>{name}（进程 {pid}）</translation>
    </message>
    <message>
        <source>{name} (process {pid}) belongs to the system and is not stopped.</source>
        <extracomment>machine.stopping</extracomment>
        <translation>{name}（进程 {pid}）属于系统，没有停止它。</translation>
    </message>
    <message>
        <source>{name} (process {pid}) belongs to {whose} and is not stopped.</source>
        <extracomment>machine.stopping</extracomment>
        <translation>{name}（进程 {pid}）属于{whose}，没有停止它。</translation>
    </message>
    <message>
        <source>{name} (process {pid}) holds its port, not OpenD</source>
        <extracomment>ladder</extracomment>
        <translation>占用其端口的是 {name}（进程 {pid}），而不是 OpenD</translation>
    </message>
    <message>
        <source>{name} (process {pid}) is this program or runs it; it is not stopped.</source>
        <extracomment>machine.stopping</extracomment>
        <translation>{name}（进程 {pid}）就是本程序，或是运行本程序的程序；没有停止它。</translation>
    </message>
    <message>
        <source>{name} (process {pid}) runs from {folder}. Close it and try again. Nothing was changed.</source>
        <extracomment>journal.prepare</extracomment>
        <translation>{name}（进程 {pid}）正在从 {folder} 运行。请关闭它，然后重试。没有更改任何内容。</translation>
    </message>
    <message>
        <source>{name} (process {pid}), connections: {count}</source>
        <extracomment>checks.connected_scripts</extracomment>
        <translation>{name}（进程 {pid}），连接数：{count}</translation>
    </message>
    <message>
        <source>{name} (process {pid}): {command}</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>{name}（进程 {pid}）：{command}</translation>
    </message>
    <message>
        <source>{name} (process {pid}, user {user}): {command}</source>
        <extracomment>checks.ports</extracomment>
        <translation>{name}（进程 {pid}，用户 {user}）：{command}</translation>
    </message>
    <message>
        <source>{name} cannot be “{value}”. It must be: {expected}.</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>{name} 不能是“{value}”。应为：{expected}。</translation>
    </message>
    <message>
        <source>{name} does not fit: a login with it fails.</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>{name} 不正确：用它登录会失败。</translation>
    </message>
    <message>
        <source>{name} has a value that OpenD does not know.</source>
        <extracomment>checks.quote_right</extracomment>
        <translation>{name} 的值 OpenD 无法识别。</translation>
    </message>
    <message>
        <source>{name} has a value that OpenD does not know: {level}.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>{name} 的值 OpenD 无法识别：{level}。</translation>
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
        <translation>{path} 中的 {name} 已经是 {value}。请重新启动 OpenD，命令行中不要带 -{name}。</translation>
    </message>
    <message>
        <source>{name} in {path}, not shown</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>{path} 中的 {name}（不显示内容）</translation>
    </message>
    <message>
        <source>{name} is a file.</source>
        <extracomment>checks.config_file</extracomment>
        <translation>{name} 是一个文件。</translation>
    </message>
    <message>
        <source>{name} is a folder, where OpenD needs a file.</source>
        <extracomment>checks.config_file</extracomment>
        <translation>{name} 是文件夹，而 OpenD 需要的是文件。</translation>
    </message>
    <message>
        <source>{name} is used elsewhere in the script too, and changes there as well.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>{name} 在脚本的其他地方也有使用，那里也会随之改变。</translation>
    </message>
    <message>
        <source>{name} is written with capital letters; small ones are in use everywhere.</source>
        <extracomment>checks.md5_password</extracomment>
        <translation>{name} 用的是大写字母；通常都用小写。</translation>
    </message>
    <message>
        <source>{name} is {level}: enough for trouble with trades, not with quotes.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>{name} 为 {level}：足够排查交易问题，但不足以排查行情问题。</translation>
    </message>
    <message>
        <source>{name} is {level}: too little for the vendor&apos;s engineers.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>{name} 为 {level}：对官方工程师来说信息太少。</translation>
    </message>
    <message>
        <source>{name} may keep other computers from OpenD.</source>
        <extracomment>checks.firewall</extracomment>
        <translation>{name} 可能阻挡了其他电脑访问 OpenD。</translation>
    </message>
    <message>
        <source>{name} stands in line {line} and in line {other}.</source>
        <extracomment>opend.config_edit</extracomment>
        <translation>{name} 同时出现在第 {line} 行和第 {other} 行。</translation>
    </message>
    <message>
        <source>{name} stands inside something else (line {line}), not among the settings.</source>
        <extracomment>opend.config_edit</extracomment>
        <translation>{name} 写在别的元素里面（第 {line} 行），不在设置之列。</translation>
    </message>
    <message>
        <source>{name} translates it; that is slower and has failed for some</source>
        <extracomment>checks.program_file</extracomment>
        <translation>由 {name} 转译；速度较慢，且有用户反映运行失败</translation>
    </message>
    <message>
        <source>{name} {old} → {new}; nothing else changes.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>{name} {old} → {new}；其他都不变。</translation>
    </message>
    <message>
        <source>{name}, which is empty, becomes {new}; nothing else changes.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>{name} 现为空，改为 {new}；其他都不变。</translation>
    </message>
    <message>
        <source>{name}, which is not set, becomes {new}</source>
        <extracomment>fixes.settings</extracomment>
        <translation>{name} 尚未设置，改为 {new}</translation>
    </message>
    <message>
        <source>{name}, which is not set, becomes {new}; nothing else changes.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>{name} 尚未设置，改为 {new}；其他都不变。</translation>
    </message>
    <message>
        <source>{name}: {rows} rows, {columns} columns</source>
        <extracomment>checks.container</extracomment>
        <translation>{name}：{rows} 行，{columns} 列</translation>
    </message>
    <message>
        <source>{needed} for OpenD</source>
        <extracomment>checks.memory</extracomment>
        <translation>OpenD 需要 {needed}</translation>
    </message>
    <message>
        <source>{needed} for the data and {spare} to spare</source>
        <extracomment>checks.own_data</extracomment>
        <translation>数据需要 {needed}，另留 {spare} 余量</translation>
    </message>
    <message>
        <source>{other} (process {pid}) holds {port}</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>{other}（进程 {pid}）占用了 {port}</translation>
    </message>
    <message>
        <source>{other} has a port of OpenD. It is an independent program with other commands.</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>{other} 占用了 OpenD 的一个端口。它是独立的程序，使用的命令也不同。</translation>
    </message>
    <message>
        <source>{other} has {number} too</source>
        <extracomment>checks.ports</extracomment>
        <translation>{other} 也是 {number}</translation>
    </message>
    <message>
        <source>{path} belongs to another user (number {uid}), so it is not changed. Make it your own first, for instance with sudo chown, or run this as that user.</source>
        <extracomment>journal.planning</extracomment>
        <translation>{path} 属于另一个用户（编号 {uid}），所以没有更改。请先把它改为您所有，例如用 sudo chown，或以那个用户的身份运行。</translation>
    </message>
    <message>
        <source>{path} cannot be looked at: {reason}.</source>
        <extracomment>facts.update, machine.ownership, opend.data_folder, opend.instances, opend.program</extracomment>
        <translation>无法查看 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be read at line {line}, column {column}: {why}. Correct it in a text editor, or copy the file again from OpenD&apos;s package.</source>
        <extracomment>opend.config</extracomment>
        <translation>无法读取 {path} 的第 {line} 行第 {column} 列：{why}。请用文本编辑器改正，或从 OpenD 的安装包中重新复制该文件。</translation>
    </message>
    <message>
        <source>{path} cannot be read by this user.</source>
        <extracomment>checks.rsa_key, fixes.keys</extracomment>
        <translation>当前用户无法读取 {path}。</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <extracomment>ledger</extracomment>
        <translation>无法读取 {path}。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}. Copy it again from OpenD&apos;s package.</source>
        <extracomment>opend.config</extracomment>
        <translation>无法读取 {path}：{why}。请从 OpenD 的安装包中重新复制。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <extracomment>ledger, opend.device</extracomment>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} could not be changed. The system says: {reason}.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>无法更改 {path}。系统提示：{reason}。</translation>
    </message>
    <message>
        <source>{path} could not be read: it is not a file.</source>
        <extracomment>opend.appdata.sources</extracomment>
        <translation>无法读取 {path}：它不是文件。</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}</source>
        <extracomment>opend.compose_reading, opend.config</extracomment>
        <translation>无法读取 {path}：{reason}</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <extracomment>cli.report, opend.appdata.flaws</extracomment>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} does not look like a Python script.</source>
        <extracomment>scripts.parsing</extracomment>
        <translation>{path} 看上去不像 Python 脚本。</translation>
    </message>
    <message>
        <source>{path} does not name a file or folder clearly, so nothing was changed.</source>
        <extracomment>journal.folder</extracomment>
        <translation>{path} 不能明确表示一个文件或目录，所以没有更改任何内容。</translation>
    </message>
    <message>
        <source>{path} has changed since it was looked at. Nothing was changed. Look again.</source>
        <extracomment>journal.keeping</extracomment>
        <translation>{path} 在检查之后又有变动。没有更改任何内容。请重新检查。</translation>
    </message>
    <message>
        <source>{path} has changed since it was looked at. Nothing was unpacked. Look again.</source>
        <extracomment>journal.unpacking</extracomment>
        <translation>{path} 在检查之后又有变动。没有解压任何内容。请重新检查。</translation>
    </message>
    <message>
        <source>{path} has characters that no script has.</source>
        <extracomment>scripts.parsing</extracomment>
        <translation>{path} 中有脚本里不会出现的字符。</translation>
    </message>
    <message>
        <source>{path} has {size}. That is too much for a script.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path} 的大小为 {size}，对脚本来说太大。</translation>
    </message>
    <message>
        <source>{path} holds a file twice. Nothing was unpacked.</source>
        <extracomment>journal.unpacking</extracomment>
        <translation>{path} 中有一个文件出现了两次。没有解压任何内容。</translation>
    </message>
    <message>
        <source>{path} holds no RSA key that could be rewritten.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>{path} 中没有可以改写的 RSA 密钥。</translation>
    </message>
    <message>
        <source>{path} holds other files by now, so it was not taken away.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>{path} 中现在有其他文件，所以没有删除它。</translation>
    </message>
    <message>
        <source>{path} is a Jupyter notebook. Save it as a Python script (.py) and name that.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path} 是 Jupyter notebook。请把它另存为 Python 脚本（.py），然后指定那个文件。</translation>
    </message>
    <message>
        <source>{path} is a download that was not unpacked.</source>
        <extracomment>opend.places.finding</extracomment>
        <translation>{path} 是下载后尚未解压的文件。</translation>
    </message>
    <message>
        <source>{path} is a file, where a folder belongs</source>
        <extracomment>checks.own_data</extracomment>
        <translation>{path} 是文件，而这里应为目录</translation>
    </message>
    <message>
        <source>{path} is a folder, but should be a file.</source>
        <extracomment>opend.places.lying</extracomment>
        <translation>{path} 是目录，但应该是文件。</translation>
    </message>
    <message>
        <source>{path} is a folder, but should be a file. Put the configuration file in its place.</source>
        <extracomment>opend.config</extracomment>
        <translation>{path} 是目录，但应该是文件。请把配置文件放到这个位置。</translation>
    </message>
    <message>
        <source>{path} is a folder. Name the script itself.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path} 是目录。请指定脚本本身。</translation>
    </message>
    <message>
        <source>{path} is closed to other users already.</source>
        <extracomment>fixes.settings</extracomment>
        <translation>{path} 已不对其他用户开放。</translation>
    </message>
    <message>
        <source>{path} is in the way: it is there, but cannot be read by this user.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>{path} 这个位置已有文件，但当前用户无法读取。</translation>
    </message>
    <message>
        <source>{path} is larger than {limit}. That is no OpenD configuration.</source>
        <extracomment>opend.config</extracomment>
        <translation>{path} 超过 {limit}，不可能是 OpenD 的配置。</translation>
    </message>
    <message>
        <source>{path} is nested too deeply to be read.</source>
        <extracomment>scripts.parsing</extracomment>
        <translation>{path} 的嵌套太深，无法读取。</translation>
    </message>
    <message>
        <source>{path} is no AppImage, so it needs no FUSE.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>{path} 不是 AppImage，因此不需要 FUSE。</translation>
    </message>
    <message>
        <source>{path} is no compose file: see line {line}.</source>
        <extracomment>opend.compose_reading</extracomment>
        <translation>{path} 不是 compose 文件：请看第 {line} 行。</translation>
    </message>
    <message>
        <source>{path} is no valid Python: line {line} ({why}). Python itself cannot run it like this.</source>
        <extracomment>scripts.parsing</extracomment>
        <translation>{path} 不是有效的 Python：第 {line} 行（{why}）。Python 本身也无法这样运行它。</translation>
    </message>
    <message>
        <source>{path} is not a Python script but {what}.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path} 不是 Python 脚本，而是：{what}。</translation>
    </message>
    <message>
        <source>{path} is not a Python script: it has bytes that no text has.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path} 不是 Python 脚本：其中有文本里不会出现的字节。</translation>
    </message>
    <message>
        <source>{path} is not a compiled program.</source>
        <extracomment>opend.program</extracomment>
        <translation>{path} 不是编译好的程序。</translation>
    </message>
    <message>
        <source>{path} is not a file that could hold a script.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path} 不是可以存放脚本的文件。</translation>
    </message>
    <message>
        <source>{path} is not an RSA key of 1024 bits, the only kind the vendor&apos;s SDK can use.</source>
        <extracomment>opend.api.encryption</extracomment>
        <translation>{path} 不是 1024 位的 RSA 密钥，而官方 SDK 只能使用这一种。</translation>
    </message>
    <message>
        <source>{path} is not an RSA private key in PEM form without a passphrase.</source>
        <extracomment>opend.api.encryption</extracomment>
        <translation>{path} 不是无口令的 PEM 格式 RSA 私钥。</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file, so it was not opened.</source>
        <extracomment>opend.config</extracomment>
        <translation>{path} 不是普通文件，所以没有打开。</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <extracomment>opend.config</extracomment>
        <translation>{path} 已不存在。</translation>
    </message>
    <message>
        <source>{path} is on a disk that can only be read. Make it writable, or move OpenD to another disk, and try again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>{path} 位于只读磁盘上。请使它可写，或把 OpenD 移到另一个磁盘，然后重试。</translation>
    </message>
    <message>
        <source>{path} is too large to be a device identity.</source>
        <extracomment>fixes.device</extracomment>
        <translation>{path} 太大，不可能是设备标识。</translation>
    </message>
    <message>
        <source>{path} is written for Python 2 (see line {line}). OpenD&apos;s SDK needs Python 3: convert the script first.</source>
        <extracomment>scripts.parsing</extracomment>
        <translation>{path} 是为 Python 2 编写的（见第 {line} 行）。OpenD 的 SDK 需要 Python 3：请先转换脚本。</translation>
    </message>
    <message>
        <source>{path} is written in GB18030, but Python takes it for {encoding} and stops at line {line}.</source>
        <extracomment>scripts.source</extracomment>
        <translation>{path} 的编码是 GB18030，但 Python 把它当作 {encoding}，并在第 {line} 行停止。</translation>
    </message>
    <message>
        <source>{path} is written in a way that the wizard cannot change safely. Change it yourself.</source>
        <extracomment>scripts.patches.</extracomment>
        <translation>{path} 的写法，向导无法安全地更改。请自行修改。</translation>
    </message>
    <message>
        <source>{path} is written in {encoding}, which has no “{character}”.</source>
        <extracomment>scripts.patches.</extracomment>
        <translation>{path} 的编码是 {encoding}，其中没有“{character}”。</translation>
    </message>
    <message>
        <source>{path} may not be read by this user. Start the wizard as the user who runs OpenD.</source>
        <extracomment>opend.config</extracomment>
        <translation>当前用户无权读取 {path}。请以运行 OpenD 的用户身份启动向导。</translation>
    </message>
    <message>
        <source>{path} or its folder is not there any more. Look again.</source>
        <extracomment>journal.troubles</extracomment>
        <translation>{path} 或其所在目录已不存在。请重新检查。</translation>
    </message>
    <message>
        <source>{path} was not unpacked. {reason} {advice}</source>
        <extracomment>opend.appdata.flaws</extracomment>
        <translation>{path} 没有解压。{reason}{advice}</translation>
    </message>
    <message>
        <source>{path}, and there is no such file</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>{path}，但没有这个文件</translation>
    </message>
    <message>
        <source>{path}, line {line}, column {column}</source>
        <extracomment>checks.configuration, checks.script_places</extracomment>
        <translation>{path}，第 {line} 行，第 {column} 列</translation>
    </message>
    <message>
        <source>{path}, which OpenD does not look at</source>
        <extracomment>checks.home</extracomment>
        <translation>{path}，但 OpenD 不使用它</translation>
    </message>
    <message>
        <source>{path}, which is not an ordinary file</source>
        <extracomment>checks.rsa_key</extracomment>
        <translation>{path}，不是普通文件</translation>
    </message>
    <message>
        <source>{path}, which is not there</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>{path}，但文件不存在</translation>
    </message>
    <message>
        <source>{port} ({name} on {ip})</source>
        <extracomment>checks.ports</extracomment>
        <translation>{port}（{ip} 上的 {name}）</translation>
    </message>
    <message>
        <source>{port} in OpenD.xml is no port, so OpenD&apos;s Telnet port cannot be reached.</source>
        <extracomment>opend.telnet</extracomment>
        <translation>OpenD.xml 中的 {port} 不是端口号，所以无法连接 OpenD 的 Telnet 端口。</translation>
    </message>
    <message>
        <source>{port} is OpenD&apos;s own.</source>
        <extracomment>checks.ports</extracomment>
        <translation>{port}由 OpenD 自己占用。</translation>
    </message>
    <message>
        <source>{port} is not a port number.</source>
        <extracomment>checks.ports</extracomment>
        <translation>{port}不是有效的端口号。</translation>
    </message>
    <message>
        <source>{port} is switched off.</source>
        <extracomment>checks.ports</extracomment>
        <translation>{port}已关闭。</translation>
    </message>
    <message>
        <source>{port} {number} is free.</source>
        <extracomment>checks.ports</extracomment>
        <translation>{port} {number} 空闲。</translation>
    </message>
    <message>
        <source>{port} {number} is not taken.</source>
        <extracomment>checks.ports</extracomment>
        <translation>{port} {number} 没有被占用。</translation>
    </message>
    <message>
        <source>{port} {number} is taken by {program}.</source>
        <extracomment>checks.ports</extracomment>
        <translation>{port} {number} 已被占用：{program}。</translation>
    </message>
    <message>
        <source>{port} {number} is taken.</source>
        <extracomment>checks.ports</extracomment>
        <translation>{port} {number} 已被占用。</translation>
    </message>
    <message>
        <source>{program} (process {pid})</source>
        <extracomment>checks.ports</extracomment>
        <translation>{program}（进程 {pid}）</translation>
    </message>
    <message>
        <source>{program} could not be run: {reason}.</source>
        <extracomment>machine.programs</extracomment>
        <translation>无法运行 {program}：{reason}。</translation>
    </message>
    <message>
        <source>{program} did not end within {seconds} seconds.</source>
        <extracomment>machine.elevation, machine.programs</extracomment>
        <translation>{program} 没有在 {seconds} 秒内结束。</translation>
    </message>
    <message>
        <source>{program} is not a program of the system, so it is not run. Nothing was changed.</source>
        <extracomment>journal.running</extracomment>
        <translation>{program} 不是系统程序，所以没有运行。没有更改任何内容。</translation>
    </message>
    <message>
        <source>{program} runs with rights that this user cannot take back, so it goes on (process {pid}).</source>
        <extracomment>machine.programs</extracomment>
        <translation>{program} 以当前用户无法收回的权限运行，所以会继续运行（进程 {pid}）。</translation>
    </message>
    <message>
        <source>{program} was left to itself.</source>
        <extracomment>machine.elevation</extracomment>
        <translation>已不再等待 {program}，它会自行继续。</translation>
    </message>
    <message>
        <source>{program} was stopped.</source>
        <extracomment>machine.programs</extracomment>
        <translation>{program} 已停止。</translation>
    </message>
    <message>
        <source>{same} the same, {missing} missing, {damaged} damaged</source>
        <extracomment>checks.own_data</extracomment>
        <translation>{same} 个一致，{missing} 个缺失，{damaged} 个损坏</translation>
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
        <translation>{total} 项检查中，有 {seen} 项得出了结果。</translation>
    </message>
    <message>
        <source>{size}, far more than a device identity needs</source>
        <extracomment>checks.device</extracomment>
        <translation>{size}，远超设备标识所需</translation>
    </message>
    <message>
        <source>{state} · API port {port}</source>
        <extracomment>gui.describe</extracomment>
        <translation>{state} · API 端口 {port}</translation>
    </message>
    <message>
        <source>{state} · API port {port} · account {account}</source>
        <extracomment>gui.describe</extracomment>
        <translation>{state} · API 端口 {port} · 账号 {account}</translation>
    </message>
    <message>
        <source>{status}, in its own words: {sentence}</source>
        <extracomment>checks.questionnaire, checks.state</extracomment>
        <translation>{status}，OpenD 的原话：{sentence}</translation>
    </message>
    <message>
        <source>{status}, logged in for quotes: {quotes}</source>
        <extracomment>checks.state</extracomment>
        <translation>{status}，行情已登录：{quotes}</translation>
    </message>
    <message>
        <source>{status}; it was not asked again, since that may void the code</source>
        <extracomment>checks.state</extracomment>
        <translation>{status}；没有再次询问，因为那样可能使验证码失效</translation>
    </message>
    <message>
        <source>{taken} are open</source>
        <extracomment>checks.connections</extracomment>
        <translation>已打开 {taken} 个</translation>
    </message>
    <message>
        <source>{taken} of the {most} connections that OpenD takes are in use.</source>
        <extracomment>checks.connections</extracomment>
        <translation>OpenD 可接受的 {most} 个连接中，已用 {taken} 个。</translation>
    </message>
    <message>
        <source>{title} Nothing else changes.</source>
        <extracomment>fixes.script</extracomment>
        <translation>{title}其他都不变。</translation>
    </message>
    <message>
        <source>{twice} Remove all but one of them in a text editor.</source>
        <extracomment>opend.config_edit</extracomment>
        <translation>{twice}请用文本编辑器只保留其中一个。</translation>
    </message>
    <message>
        <source>{user} may read them all</source>
        <extracomment>checks.ownership</extracomment>
        <translation>{user} 可全部读取</translation>
    </message>
    <message>
        <source>{value}, from {name} in line {line}</source>
        <extracomment>checks.script_address</extracomment>
        <translation>{value}，来自第 {line} 行的 {name}</translation>
    </message>
    <message>
        <source>{value}, unless the environment says otherwise ({name})</source>
        <extracomment>checks.script_address</extracomment>
        <translation>{value}，除非环境变量另有指定（{name}）</translation>
    </message>
    <message>
        <source>{value}, without an end</source>
        <extracomment>opend.compose_traps</extracomment>
        <translation>{value}，没有次数上限</translation>
    </message>
    <message>
        <source>{version}, which does not know the universal account</source>
        <extracomment>checks.versions</extracomment>
        <translation>{version}，不支持综合账户</translation>
    </message>
    <message>
        <source>{what} ({path}, line {line})</source>
        <extracomment>checks.container</extracomment>
        <translation>{what}（{path}，第 {line} 行）</translation>
    </message>
    <message>
        <source>{what} after {seconds} s, measured {when}</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>{what}（{seconds} 秒，测于 {when}）</translation>
    </message>
    <message>
        <source>{what} gave no answer within {seconds} seconds.</source>
        <extracomment>patience</extracomment>
        <translation>{what}：{seconds} 秒内没有结果。</translation>
    </message>
    <message>
        <source>{who} does not notice that OpenD has hung up on it.</source>
        <extracomment>checks.connections</extracomment>
        <translation>OpenD 已断开连接，但对方没有察觉：{who}。</translation>
    </message>
    <message>
        <source>{why} Not everything that had been done by then could be taken back: {problem} The history offers to do that once more.</source>
        <extracomment>journal.safety</extracomment>
        <translation>{why}当时已做的更改未能全部撤销：{problem}您可以在历史记录中再试一次。</translation>
    </message>
    <message>
        <source>{why} So what it should take back is still in effect. If you go on, everything else is taken back, and this is left for you to type: {command}</source>
        <extracomment>journal.running</extracomment>
        <translation>{why}因此，本应撤销的内容仍然有效。如果继续，其他内容都会撤销，这一项留给您自己输入：{command}</translation>
    </message>
    <message>
        <source>| {name} | {count} times | {files} |</source>
        <extracomment>report.bundle.front</extracomment>
        <translation>| {name} | {count} 次 | {files} |</translation>
    </message>
    <message>
        <source>“{command}” ended with status {status}.</source>
        <extracomment>journal.running</extracomment>
        <translation>“{command}”已结束，状态码为 {status}。</translation>
    </message>
    <message>
        <source>“{command}” ended with status {status}. Its last words: {output}</source>
        <extracomment>journal.running</extracomment>
        <translation>“{command}”已结束，状态码为 {status}。它最后的输出：{output}</translation>
    </message>
    <message>
        <source>“{command}” ends OpenD itself, with all its connections. To end the conversation, closing it is enough.</source>
        <extracomment>scripts.rules.ending_opend</extracomment>
        <translation>“{command}”会使 OpenD 本身退出，并断开它的所有连接。要结束通信，关闭连接就够了。</translation>
    </message>
    <message>
        <source>“{line}”, logged in since {hours} hours</source>
        <extracomment>checks.remembered_login</extracomment>
        <translation>“{line}”，已登录 {hours} 小时</translation>
    </message>
    <message>
        <source>“{line}”, {count} times</source>
        <extracomment>checks.versions</extracomment>
        <translation>“{line}”，共 {count} 次</translation>
    </message>
    <message>
        <source>“{name}” belongs to the user&apos;s own state.</source>
        <extracomment>opend.appdata.reading</extracomment>
        <translation>“{name}”属于用户自己的状态数据。</translation>
    </message>
    <message>
        <source>“{name}” in it is not what it was when it was looked at.</source>
        <extracomment>opend.appdata.reading</extracomment>
        <translation>其中的“{name}”与检查时不一样了。</translation>
    </message>
    <message>
        <source>“{name}” in the archive does not name a file clearly. Nothing was unpacked.</source>
        <extracomment>journal.unpacking</extracomment>
        <translation>压缩包中的“{name}”不能明确表示一个文件。没有解压任何内容。</translation>
    </message>
    <message>
        <source>“{name}” is compressed with method {method}, which is not unpacked here.</source>
        <extracomment>opend.appdata.zips</extracomment>
        <translation>“{name}”用方法 {method} 压缩，这里无法解压。</translation>
    </message>
    <message>
        <source>“{name}” is not the name of a setting.</source>
        <extracomment>opend.config_settings</extracomment>
        <translation>“{name}”不是设置的名称。</translation>
    </message>
    <message>
        <source>“{pair}” is not NAME=VALUE.</source>
        <extracomment>cli.mend</extracomment>
        <translation>“{pair}”不是 NAME=VALUE 的形式。</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <extracomment>gui.report</extracomment>
        <translation>开始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Go back and name a script</source>
        <extracomment>gui.widgets.why</extracomment>
        <translation>返回并指定脚本(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Interface or protocol number</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>接口或协议号(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Language of the script</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>脚本的编程语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <extracomment>gui.widgets.link</extracomment>
        <translation>打开页面(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Stop without a report</source>
        <extracomment>gui.report</extracomment>
        <translation>停止，不生成报告(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <extracomment>gui.report</extracomment>
        <translation>丢弃(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Vendor report…</source>
        <extracomment>gui.captions</extracomment>
        <translation>官方支持报告(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;What happened, and when</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>发生了什么，何时发生(&amp;W)</translation>
    </message>
    <message>
        <source>-no_monitor=1</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>-no_monitor=1</translation>
    </message>
    <message>
        <source>A Python on this computer has the vendor&apos;s SDK.</source>
        <extracomment>checks.languages</extracomment>
        <translation>这台电脑的某个 Python 装有官方 SDK。</translation>
    </message>
    <message>
        <source>A Python script with several processes hangs</source>
        <extracomment>symptoms.q16_multiprocessing</extracomment>
        <translation>使用多个进程的 Python 脚本会卡住</translation>
    </message>
    <message>
        <source>A download that broke off, or a page of the site that was saved under the name of the package, looks like the package and is none. The vendor&apos;s servers refuse programs that are no browser, with a page or with error 403.</source>
        <extracomment>symptoms.x14_truncated_download</extracomment>
        <translation>中断的下载，或以安装包的名字保存下来的网页，看起来像安装包，其实不是。官方服务器会拒绝浏览器以外的程序，返回一个网页或错误 403。</translation>
    </message>
    <message>
        <source>A forked process is a copy without the SDK&apos;s threads: it waits for ever as soon as it uses OpenD. Python forks by default on Linux up to 3.13; from 3.14 on it uses forkserver there, and spawn on macOS since 3.8. Spawn works, and needs the main part below “if __name__ == &apos;__main__&apos;:”. Name your script to have it read.</source>
        <extracomment>symptoms.q16_multiprocessing</extracomment>
        <translation>通过 fork 产生的进程是一份副本，但其中没有 SDK 的线程：一使用 OpenD 就会一直等待。在 Linux 上，Python 3.13 及以前默认使用 fork，从 3.14 起默认使用 forkserver；在 macOS 上，从 3.8 起默认使用 spawn。spawn 可以正常工作，但主程序部分必须放在“if __name__ == &apos;__main__&apos;:”之下。请指定您的脚本，让向导读取检查。</translation>
    </message>
    <message>
        <source>A library of OpenD is missing</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenD 缺少一个库文件</translation>
    </message>
    <message>
        <source>A page was saved in place of the package</source>
        <extracomment>simulator.faults.update</extracomment>
        <translation>保存下来的是网页，而不是安装包</translation>
    </message>
    <message>
        <source>A recording that was cut short has left OpenD&apos;s log level raised since {when}. Put it back with: {command}</source>
        <extracomment>report.as_bundle</extracomment>
        <translation>一次中断的录制自 {when} 起一直没有把 OpenD 的日志级别改回来。请用以下命令恢复：{command}</translation>
    </message>
    <message>
        <source>A script asks OpenD in two processes, and the second one hangs for ever. Have the script looked at, let it start its processes in another way, and look again.</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>脚本在两个进程中向 OpenD 请求，第二个进程会一直卡住。让向导检查脚本，改用另一种方式启动进程，然后重新检查。</translation>
    </message>
    <message>
        <source>A script does not notice that OpenD has hung up</source>
        <extracomment>simulator.faults.connections</extracomment>
        <translation>脚本没有察觉 OpenD 已断开连接</translation>
    </message>
    <message>
        <source>A script on another computer gets quotes and cannot trade: OpenD listens everywhere and has no key. Let it listen on one address with a key instead, and look again.</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>另一台电脑上的脚本能获取行情，但不能交易：OpenD 在所有地址上监听，却没有密钥。请改为只监听一个地址并使用密钥，然后重新检查。</translation>
    </message>
    <message>
        <source>A script stands still without an error, although OpenD runs and takes other programs. See what the script still waits on, have it stopped, and look again.</source>
        <extracomment>simulator.faults.connections</extracomment>
        <translation>脚本停住不动，也不报错，而 OpenD 正在运行，并接受其他程序的连接。请看脚本还在等什么，让向导停止它，然后重新检查。</translation>
    </message>
    <message>
        <source>A script tells OpenD to take the highest quotes back, and nothing happens. Have the script looked at, see how its command ends, and look again.</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>脚本通知 OpenD 抢回最高行情，却没有任何反应。让向导检查脚本，看它的命令是怎样结尾的，然后重新检查。</translation>
    </message>
    <message>
        <source>A script that speaks OpenD&apos;s protocol itself sends heartbeats.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>自行对接 OpenD 协议的脚本会发送心跳。</translation>
    </message>
    <message>
        <source>A script that starts OpenD with these settings.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>用这些设置启动 OpenD 的脚本。</translation>
    </message>
    <message>
        <source>A script works for two hours and then no more: each minute it opens a connection, and closes none. Have the script looked at, let it close what it opens, and look again.</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>脚本运行两小时后就不能用了：它每分钟打开一个连接，却从不关闭。让向导检查脚本，改成用完即关闭，然后重新检查。</translation>
    </message>
    <message>
        <source>A second OpenD is given the same port</source>
        <extracomment>simulator.faults.twins</extracomment>
        <translation>第二个 OpenD 配置了相同的端口</translation>
    </message>
    <message>
        <source>A second program folder lies beside the first, and both are given the same port. See which settings collide, give this OpenD another port, and look again.</source>
        <extracomment>simulator.faults.twins</extracomment>
        <translation>旁边还有第二个程序目录，两者配置了相同的端口。请看哪些设置冲突，给这个 OpenD 换一个端口，然后重新检查。</translation>
    </message>
    <message>
        <source>A short &amp;piece of code</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>一小段代码(&amp;P)</translation>
    </message>
    <message>
        <source>A short piece of code</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>一小段代码</translation>
    </message>
    <message>
        <source>A systemd unit that does not fit OpenD</source>
        <extracomment>simulator.faults.background</extracomment>
        <translation>systemd 单元与 OpenD 不匹配</translation>
    </message>
    <message>
        <source>A task that starts OpenD in {folder}, and again at most three times.</source>
        <extracomment>fixes.background</extracomment>
        <translation>在 {folder} 中启动 OpenD 的任务，最多再重新启动三次。</translation>
    </message>
    <message>
        <source>A unit that starts OpenD in {folder}, and again at most 4 times in 6 hours.</source>
        <extracomment>fixes.background</extracomment>
        <translation>在 {folder} 中启动 OpenD 的 systemd 单元，6 小时内最多重新启动 4 次。</translation>
    </message>
    <message>
        <source>A web server answers in OpenD&apos;s place</source>
        <extracomment>simulator.faults.lookalikes</extracomment>
        <translation>在 OpenD 的位置上应答的是 Web 服务器</translation>
    </message>
    <message>
        <source>API port of the second OpenD</source>
        <extracomment>fixes.twins</extracomment>
        <translation>第二个 OpenD 的 API 端口</translation>
    </message>
    <message>
        <source>Account and password in {path}</source>
        <extracomment>checks.background</extracomment>
        <translation>{path} 中的账号和密码</translation>
    </message>
    <message>
        <source>Account that OpenD remembers, as you type it at its login</source>
        <extracomment>fixes.background</extracomment>
        <translation>OpenD 记住的账号（按您登录时的写法）</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <extracomment>gui.widgets.script_row</extracomment>
        <translation>所有文件（{pattern}）</translation>
    </message>
    <message>
        <source>An SDK is newer than OpenD {version}: OpenD may not know what it asks for.</source>
        <extracomment>checks.languages</extracomment>
        <translation>有 SDK 比 OpenD {version} 更新：OpenD 可能不认识它的请求。</translation>
    </message>
    <message>
        <source>An agent that starts OpenD in {folder}, and again at most twice an hour.</source>
        <extracomment>fixes.background</extracomment>
        <translation>在 {folder} 中启动 OpenD 的 launchd 代理，每小时最多重新启动两次。</translation>
    </message>
    <message>
        <source>An earlier recording had left {name} raised; it is put back.</source>
        <extracomment>cli.report, gui.reporting</extracomment>
        <translation>之前的一次录制没有把 {name} 改回来；现在已恢复。</translation>
    </message>
    <message>
        <source>An order went wrong, and the vendor&apos;s engineers ask for the logs, into which OpenD writes only warnings. Raise the level, and look again; or record a whole report with “{command}”.</source>
        <extracomment>simulator.faults.engineers</extracomment>
        <translation>一笔订单出了问题，官方工程师需要日志，而 OpenD 只往日志里写警告。请调高日志级别，然后重新检查；也可以用“{command}”录制一份完整的报告。</translation>
    </message>
    <message>
        <source>An update failed once, but the program was replaced since.</source>
        <extracomment>checks.update</extracomment>
        <translation>曾有一次更新失败，但此后程序已被替换。</translation>
    </message>
    <message>
        <source>Another program holds a file of OpenD</source>
        <extracomment>simulator.faults.update</extracomment>
        <translation>其他程序正占用 OpenD 的一个文件</translation>
    </message>
    <message>
        <source>Ask OpenD a&amp;gain now</source>
        <extracomment>gui.widgets.why</extracomment>
        <translation>现在再次询问 OpenD(&amp;G)</translation>
    </message>
    <message>
        <source>Begin the recording? [y/N]</source>
        <extracomment>cli.report</extracomment>
        <translation>要开始录制吗？[y/N]</translation>
    </message>
    <message>
        <source>Begin with this? [y/N]</source>
        <extracomment>cli.mend</extracomment>
        <translation>要开始操作吗？[y/N]</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <extracomment>gui.report</extracomment>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Both lines were held for {seconds} s: OpenD did not mind silence for that long. It asks for a heartbeat within {interval} s all the same, so send one every {pace} s.</source>
        <extracomment>report.lifelines</extracomment>
        <translation>两个连接都保持了 {seconds} 秒：在这段时间内，即使没有心跳，OpenD 也没有断开连接。但它仍要求在 {interval} 秒内有一次心跳，因此请每 {pace} 秒发送一次。</translation>
    </message>
    <message>
        <source>Bring OpenD to the version of the SDK, from the vendor&apos;s site.</source>
        <extracomment>checks.languages</extracomment>
        <translation>请从官网把 OpenD 更新到与 SDK 相同的版本。</translation>
    </message>
    <message>
        <source>By hand: sudo {command}</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>手动操作：sudo {command}</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <extracomment>gui.widgets.report_form, gui.widgets.script_row</extracomment>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose an OpenD on the first page; the report is about that one.</source>
        <extracomment>gui.report</extracomment>
        <translation>请在第一页选择一个 OpenD；报告针对的就是它。</translation>
    </message>
    <message>
        <source>Close it, or start this computer again, and then update.</source>
        <extracomment>checks.update</extracomment>
        <translation>请关闭它，或重启这台电脑，然后再更新。</translation>
    </message>
    <message>
        <source>Copy the &amp;timeline</source>
        <extracomment>gui.widgets.timeline</extracomment>
        <translation>复制时间线(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the program folder for a second OpenD, which listens on port {port}.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>为监听端口 {port} 的第二个 OpenD 复制程序目录。</translation>
    </message>
    <message>
        <source>Copy {count} files ({size}) from {source} into {folder}.</source>
        <extracomment>steps</extracomment>
        <translation>从 {source} 复制 {count} 个文件（{size}）到 {folder}。</translation>
    </message>
    <message>
        <source>Delete it and download the package once more from the vendor&apos;s site, in a browser: other programs are often answered with a page instead of the file. Whole packages have some hundred megabytes; the vendor publishes no checksums to compare.</source>
        <extracomment>checks.downloads</extracomment>
        <translation>请删除它，并用浏览器从官网重新下载安装包：用其他程序下载时，得到的常常是网页而不是文件。完整的安装包有几百 MB；官方没有公布可供比对的校验值。</translation>
    </message>
    <message>
        <source>Do it in the p&amp;ractice</source>
        <extracomment>gui.widgets.practice_deed</extracomment>
        <translation>在练习中完成(&amp;R)</translation>
    </message>
    <message>
        <source>Download the package for this system from the vendor&apos;s site, and name the file.</source>
        <extracomment>fixes.update</extracomment>
        <translation>请从官网下载适用于此系统的安装包，然后指定该文件。</translation>
    </message>
    <message>
        <source>Downloads of OpenD</source>
        <extracomment>checks.downloads</extracomment>
        <translation>已下载的 OpenD 安装包</translation>
    </message>
    <message>
        <source>Drop the script here.</source>
        <extracomment>gui.widgets.script_row</extracomment>
        <translation>把脚本拖放到这里。</translation>
    </message>
    <message>
        <source>Each SDK has one protobuf beside it, which it cannot do without.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>每个 SDK 都配有一个 protobuf，缺了它就无法使用。</translation>
    </message>
    <message>
        <source>Each SDK that is installed has its protobuf.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>已安装的每个 SDK 都有 protobuf。</translation>
    </message>
    <message>
        <source>Enable it: {command}</source>
        <extracomment>checks.background</extracomment>
        <translation>请启用它：{command}</translation>
    </message>
    <message>
        <source>Encrypted scripts cannot connect, although OpenD and the scripts have the same key. See what kind of key it is and what OpenD&apos;s log says, have it rewritten, and look again.</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>OpenD 与脚本使用同一个密钥，但加密的脚本连不上。请看这是哪种密钥、OpenD 的日志怎么说，让向导改写密钥格式，然后重新检查。</translation>
    </message>
    <message>
        <source>Encrypted scripts cannot connect, because OpenD may not open its own key file. See who may read it, have that put right, and look again.</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>加密的脚本连不上，因为 OpenD 没有权限打开自己的密钥文件。请看谁可以读取它，让向导更正权限，然后重新检查。</translation>
    </message>
    <message>
        <source>Encrypted scripts cannot connect, because the key that OpenD.xml names has disappeared. Have a new key made in its place, and look again.</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>加密的脚本连不上，因为 OpenD.xml 中指定的密钥文件不见了。让向导在原处生成新的密钥，然后重新检查。</translation>
    </message>
    <message>
        <source>Every downloaded OpenD package on this computer is whole, as far as its first and last bytes tell.</source>
        <extracomment>checks.downloads</extracomment>
        <translation>从首尾字节来看，这台电脑上已下载的每个 OpenD 安装包都是完整的。</translation>
    </message>
    <message>
        <source>Every script needs the same key file from then on, also those on this computer.</source>
        <extracomment>fixes.keys</extracomment>
        <translation>从此每个脚本都需要同一个密钥文件，这台电脑上的脚本也不例外。</translation>
    </message>
    <message>
        <source>Everything is fine. Checks made: {fine}; with nothing to look at here: {rest}</source>
        <extracomment>report.conclusion</extracomment>
        <translation>一切正常。已完成的检查：{fine} 项；这里没有检查对象的：{rest} 项</translation>
    </message>
    <message>
        <source>Files in the report</source>
        <extracomment>gui.widgets.report_preview</extracomment>
        <translation>报告中的文件</translation>
    </message>
    <message>
        <source>Files in {folder}</source>
        <extracomment>checks.update</extracomment>
        <translation>{folder} 中的文件</translation>
    </message>
    <message>
        <source>For now and then, in its folder: nohup ./OpenD -no_monitor=1 &amp; - it goes on when the terminal is closed, but nobody starts it again after a failure or a restart of this computer.</source>
        <extracomment>checks.background</extracomment>
        <translation>如果只是偶尔使用，可在其目录中运行：nohup ./OpenD -no_monitor=1 &amp; - 关闭终端后它会继续运行，但出错或电脑重启之后，它不会被重新启动。</translation>
    </message>
    <message>
        <source>Free on the disk of {folder}</source>
        <extracomment>checks.update</extracomment>
        <translation>{folder} 所在磁盘的可用空间</translation>
    </message>
    <message>
        <source>Give the task to Windows.</source>
        <extracomment>fixes.background</extracomment>
        <translation>把任务交给 Windows。</translation>
    </message>
    <message>
        <source>Going on…</source>
        <extracomment>gui.report</extracomment>
        <translation>正在继续…</translation>
    </message>
    <message>
        <source>Have it started by itself.</source>
        <extracomment>fixes.background</extracomment>
        <translation>让它自动启动。</translation>
    </message>
    <message>
        <source>Have systemd read the unit again.</source>
        <extracomment>fixes.systemd_unit</extracomment>
        <translation>让 systemd 重新读取该单元。</translation>
    </message>
    <message>
        <source>Hold the &amp;line</source>
        <extracomment>gui.widgets.hold_panel</extracomment>
        <translation>开始保持连接(&amp;L)</translation>
    </message>
    <message>
        <source>Hold the line</source>
        <extracomment>gui.widgets.hold_panel</extracomment>
        <translation>保持连接</translation>
    </message>
    <message>
        <source>Hold two connections for a while, with and without heartbeats.</source>
        <extracomment>trial</extracomment>
        <translation>保持两个连接一段时间，一个有心跳，一个没有。</translation>
    </message>
    <message>
        <source>How OpenD is kept running now (process {pid})</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenD 目前靠什么保持运行（进程 {pid}）</translation>
    </message>
    <message>
        <source>I want OpenD to run in the background, also after a restart</source>
        <extracomment>symptoms.q21_in_background</extracomment>
        <translation>希望 OpenD 在后台运行，重新启动电脑后也能运行</translation>
    </message>
    <message>
        <source>I want two OpenDs, with two accounts, on one computer</source>
        <extracomment>symptoms.q17_two_opends</extracomment>
        <translation>想在一台电脑上用两个账号运行两个 OpenD</translation>
    </message>
    <message>
        <source>In the report ({size})</source>
        <extracomment>gui.widgets.report_preview</extracomment>
        <translation>报告内容（{size}）</translation>
    </message>
    <message>
        <source>In the report ({size}):</source>
        <extracomment>report.as_bundle</extracomment>
        <translation>报告内容（{size}）：</translation>
    </message>
    <message>
        <source>Install Apple&apos;s translator in a terminal: softwareupdate --install-rosetta</source>
        <extracomment>checks.program_file</extracomment>
        <translation>请在终端中安装 Apple 的转译程序：softwareupdate --install-rosetta</translation>
    </message>
    <message>
        <source>Install the vendor&apos;s SDK, {package}.</source>
        <extracomment>fixes.sdk</extracomment>
        <translation>安装官方 SDK：{package}。</translation>
    </message>
    <message>
        <source>Install {package} for {python}, in a terminal.</source>
        <extracomment>fixes.sdk</extracomment>
        <translation>在终端中为 {python} 安装 {package}。</translation>
    </message>
    <message>
        <source>Installed packages</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>已安装的软件包</translation>
    </message>
    <message>
        <source>It cannot be shown here. Open the file in a browser.</source>
        <extracomment>gui.widgets.picture</extracomment>
        <translation>无法在这里显示。请用浏览器打开该文件。</translation>
    </message>
    <message>
        <source>It has &amp;happened</source>
        <extracomment>gui.report</extracomment>
        <translation>问题已经出现(&amp;H)</translation>
    </message>
    <message>
        <source>It is not known whether this ran, so it was taken back too, by {back}: {command}</source>
        <extracomment>journal.history</extracomment>
        <translation>不确定这条命令是否运行过，所以也用 {back} 撤销了它：{command}</translation>
    </message>
    <message>
        <source>It is not known whether this ran; taking it back runs {back}: {command}</source>
        <extracomment>journal.history</extracomment>
        <translation>不确定这条命令是否运行过；撤销时会运行 {back}：{command}</translation>
    </message>
    <message>
        <source>Leave &amp;it out</source>
        <extracomment>gui.widgets.script_row</extracomment>
        <translation>不检查此脚本(&amp;I)</translation>
    </message>
    <message>
        <source>Let Windows start OpenD when you log in, and keep it running.</source>
        <extracomment>fixes.background</extracomment>
        <translation>让 Windows 在您登录系统时启动 OpenD，并使它保持运行。</translation>
    </message>
    <message>
        <source>Let launchd start OpenD when you log in, and keep it running.</source>
        <extracomment>fixes.background</extracomment>
        <translation>让 launchd 在您登录系统时启动 OpenD，并使它保持运行。</translation>
    </message>
    <message>
        <source>Let systemd start OpenD and keep it running.</source>
        <extracomment>fixes.background</extracomment>
        <translation>让 systemd 启动 OpenD，并使它保持运行。</translation>
    </message>
    <message>
        <source>Let systemd start {name} by itself.</source>
        <extracomment>fixes.background</extracomment>
        <translation>让 systemd 自动启动 {name}。</translation>
    </message>
    <message>
        <source>Let the SDK write {path} again.</source>
        <extracomment>fixes.sdk</extracomment>
        <translation>让 SDK 重新写入 {path}。</translation>
    </message>
    <message>
        <source>Let the owner replace the files in {folder}.</source>
        <extracomment>fixes.update</extracomment>
        <translation>让所有者可以替换 {folder} 中的文件。</translation>
    </message>
    <message>
        <source>Let the trouble happen now, and say when it has happened.</source>
        <extracomment>report.bundle.recording</extracomment>
        <translation>现在请重现问题，出现后请告知向导。</translation>
    </message>
    <message>
        <source>Let the units of {user} run while {user} is not logged in.</source>
        <extracomment>fixes.background</extracomment>
        <translation>让 {user} 的 systemd 单元在 {user} 未登录系统时也能运行。</translation>
    </message>
    <message>
        <source>Lingering of the user {user}</source>
        <extracomment>checks.background</extracomment>
        <translation>用户 {user} 的 linger（未登录时也保持运行）</translation>
    </message>
    <message>
        <source>Look at a Python script of yours too? It is read, never run. You can also drop it here.</source>
        <extracomment>gui.widgets.script_row</extracomment>
        <translation>要同时检查您的某个 Python 脚本吗？只会读取，绝不运行。您也可以把它拖放到这里。</translation>
    </message>
    <message>
        <source>Look at the front page</source>
        <extracomment>gui.widgets.report_preview</extracomment>
        <translation>查看首页</translation>
    </message>
    <message>
        <source>Look into it before you hand it over.</source>
        <extracomment>gui.report</extracomment>
        <translation>交出之前请先自行查看。</translation>
    </message>
    <message>
        <source>Make room on this disk: old logs of OpenD and old downloads are the first that can go.</source>
        <extracomment>checks.update</extracomment>
        <translation>请在这个磁盘上腾出空间：首先可以删除的是 OpenD 的旧日志和旧的下载文件。</translation>
    </message>
    <message>
        <source>Make settings for a second OpenD, which listens on port {port}.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>为监听端口 {port} 的第二个 OpenD 创建配置。</translation>
    </message>
    <message>
        <source>Make the report of what was recorded so far? [y/N]</source>
        <extracomment>cli.report</extracomment>
        <translation>要用目前已录制的内容生成报告吗？[y/N]</translation>
    </message>
    <message>
        <source>Mend the unit {name}.</source>
        <extracomment>fixes.systemd_unit</extracomment>
        <translation>修正 systemd 单元 {name}。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>分钟数</translation>
    </message>
    <message>
        <source>Name it in the window, below the symptom, or in the terminal with --script. It is read and never run.</source>
        <extracomment>checks.script_reading</extracomment>
        <translation>请在窗口中的问题现象下方指定，或在终端中用 --script 指定。脚本只会被读取，绝不会被运行。</translation>
    </message>
    <message>
        <source>Name the file of the new package, for instance {path}</source>
        <extracomment>fixes.update</extracomment>
        <translation>请指定新安装包的文件，例如 {path}</translation>
    </message>
    <message>
        <source>Name your account too: without it OpenD asks for one when it starts, and in the background nobody answers.</source>
        <extracomment>fixes.background</extracomment>
        <translation>请同时填写您的账号：不填的话，OpenD 启动时会询问账号，而在后台没有人回答。</translation>
    </message>
    <message>
        <source>New processes do not run the script&apos;s main part again.</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>新进程不会再次执行脚本的主体部分。</translation>
    </message>
    <message>
        <source>No Python on this computer has the vendor&apos;s SDK.</source>
        <extracomment>checks.languages</extracomment>
        <translation>这台电脑没有任何 Python 装有官方 SDK。</translation>
    </message>
    <message>
        <source>No Python was found on this computer, so it is not known what the script is run with.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>这台电脑上没有找到 Python，因此不知道脚本用什么运行。</translation>
    </message>
    <message>
        <source>No SDK here is newer than OpenD {version}.</source>
        <extracomment>checks.languages</extracomment>
        <translation>这里没有比 OpenD {version} 更新的 SDK。</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address.</source>
        <extracomment>cli.waiting, gui.widgets.link</extracomment>
        <translation>无法打开浏览器。请复制该地址。</translation>
    </message>
    <message>
        <source>No other package stands in for the vendor&apos;s SDK.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>没有其他软件包冒充官方 SDK。</translation>
    </message>
    <message>
        <source>No other program has files of OpenD&apos;s folder open.</source>
        <extracomment>checks.update</extracomment>
        <translation>没有其他程序打开着 OpenD 目录中的文件。</translation>
    </message>
    <message>
        <source>No other program holds OpenD&apos;s files.</source>
        <extracomment>checks.update</extracomment>
        <translation>没有其他程序占用 OpenD 的文件。</translation>
    </message>
    <message>
        <source>No package of the same name stands in for the vendor&apos;s SDK.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>没有同名的软件包冒充官方 SDK。</translation>
    </message>
    <message>
        <source>No password is written into the script.</source>
        <extracomment>checks.script_secrets</extracomment>
        <translation>脚本中没有写密码。</translation>
    </message>
    <message>
        <source>No recording has left the log level raised.</source>
        <extracomment>cli.report</extracomment>
        <translation>日志级别没有因录制而遗留在调高状态。</translation>
    </message>
    <message>
        <source>No script can connect any more, although OpenD runs and is logged in. See who holds its 128 connections, have that program stopped, and look again.</source>
        <extracomment>simulator.faults.connections</extracomment>
        <translation>OpenD 正在运行并已登录，但再也没有脚本能连上。请看是谁占用了它的 128 个连接，让向导停止那个程序，然后重新检查。</translation>
    </message>
    <message>
        <source>No secrets were found in it.</source>
        <extracomment>report.as_bundle</extracomment>
        <translation>其中没有发现敏感信息。</translation>
    </message>
    <message>
        <source>No systemd unit starts this OpenD.</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>没有启动这个 OpenD 的 systemd 单元。</translation>
    </message>
    <message>
        <source>No two OpenDs are given the same port.</source>
        <extracomment>checks.twins</extracomment>
        <translation>各个 OpenD 的端口互不相同。</translation>
    </message>
    <message>
        <source>No two OpenDs on this computer are given the same port.</source>
        <extracomment>checks.twins</extracomment>
        <translation>这台电脑上各个 OpenD 的端口互不相同。</translation>
    </message>
    <message>
        <source>No two OpenDs on this computer write into the same folders.</source>
        <extracomment>checks.twins</extracomment>
        <translation>这台电脑上的各个 OpenD 写入各自的目录。</translation>
    </message>
    <message>
        <source>Not checked, since what they look at is not there: {count}</source>
        <extracomment>gui.pages.cause_rest</extracomment>
        <translation>因检查对象不存在而未检查：{count} 项</translation>
    </message>
    <message>
        <source>Not checked, since what they look at is not there: {count}. Name a symptom to see why.</source>
        <extracomment>report.text_findings</extracomment>
        <translation>因检查对象不存在而未检查：{count} 项。指定一个问题现象即可查看原因。</translation>
    </message>
    <message>
        <source>Nothing else answers on port {port}.</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>端口 {port} 上没有其他程序应答。</translation>
    </message>
    <message>
        <source>Nothing is missing for mounting the AppImage.</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>挂载 AppImage 所需的一切都已具备。</translation>
    </message>
    <message>
        <source>Nothing shows that OpenD remembers a login: in the background nobody could type the password.</source>
        <extracomment>checks.background</extracomment>
        <translation>没有迹象表明 OpenD 记住了登录：在后台运行时没有人能输入密码。</translation>
    </message>
    <message>
        <source>Nothing was measured: a line did not come about, or it was stopped.</source>
        <extracomment>report.lifelines</extracomment>
        <translation>没有测得结果：有连接未能建立，或测量被停止。</translation>
    </message>
    <message>
        <source>Now it is your turn:</source>
        <extracomment>cli.waiting</extracomment>
        <translation>现在需要您来操作：</translation>
    </message>
    <message>
        <source>On macOS replace the whole OpenD.app by the new one, and keep OpenD.xml.</source>
        <extracomment>fixes.update</extracomment>
        <translation>在 macOS 上，请用新的 OpenD.app 整个替换旧的，并保留 OpenD.xml。</translation>
    </message>
    <message>
        <source>Once nothing stands in its way any more, start OpenD again: that line is of its last start.</source>
        <extracomment>checks.last_words</extracomment>
        <translation>障碍都排除之后，请重新启动 OpenD：这行日志来自它上次的启动。</translation>
    </message>
    <message>
        <source>One OpenD runs, and a second one is wanted for another account. Have settings made for it with ports of its own, and look again.</source>
        <extracomment>simulator.faults.twins</extracomment>
        <translation>已有一个 OpenD 在运行，还需要为另一个账号运行第二个。让向导为它生成使用独立端口的配置，然后重新检查。</translation>
    </message>
    <message>
        <source>One script holds all connections</source>
        <extracomment>simulator.faults.connections</extracomment>
        <translation>一个脚本占用了所有连接</translation>
    </message>
    <message>
        <source>Only Linux has its home in the practice&apos;s folder.</source>
        <extracomment>simulator.faults.update</extracomment>
        <translation>只有在 Linux 上，主目录才位于练习目录中。</translation>
    </message>
    <message>
        <source>Open this page in your browser? [y/N]</source>
        <extracomment>cli.waiting</extracomment>
        <translation>要在浏览器中打开此页面吗？[y/N]</translation>
    </message>
    <message>
        <source>OpenD asks for a code at every start, because files that it must write belong to root since a start with sudo. Have them given to their user, and look again.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenD 每次启动都要求验证码，因为用 sudo 启动过一次之后，它必须写入的文件归 root 所有了。让向导把这些文件的所有权交还给它的用户，然后重新检查。</translation>
    </message>
    <message>
        <source>OpenD can log in without anybody typing something.</source>
        <extracomment>checks.background</extracomment>
        <translation>无需有人输入任何内容，OpenD 就能登录。</translation>
    </message>
    <message>
        <source>OpenD cannot make its data folder, because the home of its user does not exist. Have the home made, and look again.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenD 无法创建数据目录，因为它的用户的主目录不存在。让向导创建主目录，然后重新检查。</translation>
    </message>
    <message>
        <source>OpenD does not start, because a library that belongs beside it is gone. See which one it is and where it comes from.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenD 无法启动，因为本应与它放在一起的一个库文件不见了。请看是哪一个，以及从哪里可以得到。</translation>
    </message>
    <message>
        <source>OpenD dropped even the line with heartbeats, after {seconds} s. Something else ends connections here.</source>
        <extracomment>report.lifelines</extracomment>
        <translation>{seconds} 秒后，就连发送心跳的连接也被 OpenD 断开。这里另有原因导致连接中断。</translation>
    </message>
    <message>
        <source>OpenD ended at its login, and its log says that there was a trouble with the network. See what on this computer can stand between OpenD and its servers, and why haste makes it worse.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenD 在登录时退出，日志中说网络有问题。请看这台电脑上有什么可能挡在 OpenD 与服务器之间，以及为什么急着重试反而更糟。</translation>
    </message>
    <message>
        <source>OpenD ends and replaces its program. Scripts lose their connection. This cannot be undone.</source>
        <extracomment>fixes.update</extracomment>
        <translation>OpenD 会退出并替换自己的程序，脚本会断开连接。此操作无法撤销。</translation>
    </message>
    <message>
        <source>OpenD finds account and password in its file.</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenD 能在其文件中找到账号和密码。</translation>
    </message>
    <message>
        <source>OpenD finds no configuration, because Docker made an empty folder where the file belongs. Have the folder removed, then a small file written, and look again.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenD 找不到配置，因为 Docker 在配置文件的位置上建了一个空目录。让向导删除该目录，再写入一个精简的配置文件，然后重新检查。</translation>
    </message>
    <message>
        <source>OpenD hung up on the silent line after {seconds} s and kept the one that sent a heartbeat every {pace} s. A program of your own has to send KeepAlive that often.</source>
        <extracomment>report.lifelines</extracomment>
        <translation>{seconds} 秒后，OpenD 断开了没有心跳的连接，而保留了每 {pace} 秒发送一次心跳的连接。您自己编写的程序必须按这个频率发送 KeepAlive。</translation>
    </message>
    <message>
        <source>OpenD is made for another processor</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenD 是为另一种处理器编译的</translation>
    </message>
    <message>
        <source>OpenD is not ready, so it is not told to update itself: it might take that for a password.</source>
        <extracomment>fixes.update</extracomment>
        <translation>OpenD 尚未就绪，所以不会让它自行更新：它可能把这条命令当成密码。</translation>
    </message>
    <message>
        <source>OpenD is not started by this, because logins are rationed. Close the one that runs now, if any, and start it once: {command}</source>
        <extracomment>fixes.background</extracomment>
        <translation>这一步不会启动 OpenD，因为登录次数有限。如果现在有 OpenD 在运行，请先关闭它，然后启动一次：{command}</translation>
    </message>
    <message>
        <source>OpenD is not started in its own folder and does not find its files</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>OpenD 不是在自己的目录中启动的，找不到它的文件</translation>
    </message>
    <message>
        <source>OpenD is started with the computer, before anybody logs in.</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenD 随电脑启动，无需等到有人登录系统。</translation>
    </message>
    <message>
        <source>OpenD is to run in a container, and the vendor offers no image for it. Have a compose file saved that walks around the known traps, and look again.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>需要在容器中运行 OpenD，而官方没有提供镜像。让向导保存一个避开已知陷阱的 compose 文件，然后重新检查。</translation>
    </message>
    <message>
        <source>OpenD is well, and you want to use it from a language that the vendor has no SDK for. Save the small example of its protocol, run it, and look again.</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>OpenD 正常，而您想用官方没有提供 SDK 的语言来使用它。请保存简短的协议示例，运行它，然后重新检查。</translation>
    </message>
    <message>
        <source>OpenD is well, but a script cannot connect: it asks at another port than OpenD&apos;s. Have the script looked at, give it the right port, and look again.</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>OpenD 正常，但脚本连不上：它使用的端口与 OpenD 的不同。让向导检查脚本，改成正确的端口，然后重新检查。</translation>
    </message>
    <message>
        <source>OpenD itself is not started again by this: the unit holds from its next start on.</source>
        <extracomment>fixes.systemd_unit</extracomment>
        <translation>这一步不会重新启动 OpenD：单元从下次启动起生效。</translation>
    </message>
    <message>
        <source>OpenD keeps a connection that is silent.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>OpenD 会保持没有数据的连接。</translation>
    </message>
    <message>
        <source>OpenD keeps a connection that sends heartbeats.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>OpenD 会保持发送心跳的连接。</translation>
    </message>
    <message>
        <source>OpenD may not be run</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenD 没有执行权限</translation>
    </message>
    <message>
        <source>OpenD may not read its key</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>OpenD 没有权限读取密钥</translation>
    </message>
    <message>
        <source>OpenD may not write into its data folder</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>OpenD 无权写入自己的数据目录</translation>
    </message>
    <message>
        <source>OpenD must not be running meanwhile. Files that only the old version had stay.</source>
        <extracomment>fixes.update</extracomment>
        <translation>在此期间 OpenD 不能运行。只属于旧版本的文件会保留。</translation>
    </message>
    <message>
        <source>OpenD refused trade calls before it had its key; now both sides need it.</source>
        <extracomment>checks.listening</extracomment>
        <translation>OpenD 在设置密钥之前拒绝过交易请求；现在双方都需要密钥。</translation>
    </message>
    <message>
        <source>OpenD runs &amp;again</source>
        <extracomment>gui.report</extracomment>
        <translation>OpenD 已重新运行(&amp;A)</translation>
    </message>
    <message>
        <source>OpenD runs only as long as somebody has started it by hand.</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenD 只靠人手动启动，停止后不会自行恢复。</translation>
    </message>
    <message>
        <source>OpenD runs only because somebody started it</source>
        <extracomment>simulator.faults.background</extracomment>
        <translation>OpenD 只是因为有人手动启动才在运行</translation>
    </message>
    <message>
        <source>OpenD runs with the memory there is.</source>
        <extracomment>checks.memory</extracomment>
        <translation>现有内存足以让 OpenD 运行。</translation>
    </message>
    <message>
        <source>OpenD runs, but after a restart of this computer nobody would start it. See how it is kept running now, let systemd do it, and look again.</source>
        <extracomment>simulator.faults.background</extracomment>
        <translation>OpenD 正在运行，但这台电脑重新启动后不会有人启动它。请看它现在靠什么保持运行，改由 systemd 管理，然后重新检查。</translation>
    </message>
    <message>
        <source>OpenD seems to remember a login.</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenD 看来记住了登录。</translation>
    </message>
    <message>
        <source>OpenD starts a second process that watches the first; systemd loses sight of both unless -no_monitor=1 is given. It must be started in its own folder, its home must be writable, and restarts need long pauses and a limit in the section [Unit], because the vendor rations logins.</source>
        <extracomment>symptoms.x07_systemd_unit</extracomment>
        <translation>OpenD 会启动第二个进程来监视第一个；如果不加 -no_monitor=1，systemd 会同时失去对两者的跟踪。它必须在自己的目录中启动，主目录必须可写，并且需要较长的重启间隔，在 [Unit] 一节中还要设置重启次数上限，因为官方限制登录次数。</translation>
    </message>
    <message>
        <source>OpenD starts a second process, and systemd takes the first one&apos;s end for OpenD&apos;s</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>OpenD 会再启动一个进程，systemd 却把第一个进程的结束当成 OpenD 的结束</translation>
    </message>
    <message>
        <source>OpenD starts only when {user} logs in, and ends when {user} logs out.</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenD 在 {user} 登录系统时才启动，并在 {user} 注销时结束。</translation>
    </message>
    <message>
        <source>OpenD waits for a phone code, and each new connection may void it. Hold the line afterwards.</source>
        <extracomment>facts.reach</extracomment>
        <translation>OpenD 正在等待手机验证码，每建立一个新连接都可能使它失效。请等验证码处理完，再测试保持连接。</translation>
    </message>
    <message>
        <source>OpenD was started often in the last hours, and that comes first.</source>
        <extracomment>checks.network</extracomment>
        <translation>OpenD 在最近几小时内启动过多次，请先考虑这一点。</translation>
    </message>
    <message>
        <source>OpenD with a window is updated by the installer in the new package.</source>
        <extracomment>fixes.update</extracomment>
        <translation>可视化 OpenD 由新安装包中的安装程序更新。</translation>
    </message>
    <message>
        <source>OpenD with a window needs a desktop to run on; in the background runs the command line edition.</source>
        <extracomment>checks.background</extracomment>
        <translation>可视化 OpenD 需要桌面环境才能运行；在后台运行的是命令行 OpenD。</translation>
    </message>
    <message>
        <source>OpenD with a window runs only once on a computer; for two accounts use the command line edition.</source>
        <extracomment>checks.twins</extracomment>
        <translation>可视化 OpenD 在一台电脑上只能运行一个；要用两个账号，请使用命令行 OpenD。</translation>
    </message>
    <message>
        <source>OpenD would ask for account and password, and in the background nobody answers.</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenD 会要求输入账号和密码，而在后台没有人应答。</translation>
    </message>
    <message>
        <source>OpenD writes a new log at each start and never removes one. Most room goes to logs at level debug, to the Python SDK, which writes its own whatever log_level says, and to the output of an OpenD started with -console=0, which redraws its prompt without end.</source>
        <extracomment>symptoms.x10_log_folder_full</extracomment>
        <translation>OpenD 每次启动都会写一个新日志，而且从不删除。占用空间最多的是：debug 级别的日志；Python SDK 自己写的日志，不受 log_level 影响；以及用 -console=0 启动的 OpenD 的输出，它会不停地重绘提示符。</translation>
    </message>
    <message>
        <source>OpenD&apos;s Telnet port is off, so it cannot be told to update itself.</source>
        <extracomment>fixes.update</extracomment>
        <translation>OpenD 的 Telnet 端口没有打开，所以无法让它自行更新。</translation>
    </message>
    <message>
        <source>OpenD&apos;s files may be replaced.</source>
        <extracomment>checks.update</extracomment>
        <translation>OpenD 的文件可以替换。</translation>
    </message>
    <message>
        <source>OpenD&apos;s last start did not end because a server could not be started.</source>
        <extracomment>checks.last_words</extracomment>
        <translation>OpenD 上次启动没有因服务启动失败而退出。</translation>
    </message>
    <message>
        <source>OpenD&apos;s last start did not end for want of its own data.</source>
        <extracomment>checks.last_words</extracomment>
        <translation>OpenD 上次启动没有因缺少自带数据而退出。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log does not say so of its last start.</source>
        <extracomment>checks.last_words</extracomment>
        <translation>OpenD 日志中，上次启动没有这样的记录。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log says that its own data was missing.</source>
        <extracomment>checks.last_words</extracomment>
        <translation>OpenD 日志显示其自带数据不存在。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log says that one of its servers could not be started.</source>
        <extracomment>checks.last_words</extracomment>
        <translation>OpenD 日志显示有一项服务启动失败。</translation>
    </message>
    <message>
        <source>OpenD&apos;s login went well over the container&apos;s own network.</source>
        <extracomment>checks.container</extracomment>
        <translation>OpenD 通过容器自己的网络登录成功。</translation>
    </message>
    <message>
        <source>OpenD&apos;s logs do not fill the disk.</source>
        <extracomment>checks.log_room</extracomment>
        <translation>OpenD 的日志没有占满磁盘。</translation>
    </message>
    <message>
        <source>OpenD&apos;s logs fill the disk</source>
        <extracomment>symptoms.x10_log_folder_full</extracomment>
        <translation>OpenD 的日志占满磁盘</translation>
    </message>
    <message>
        <source>OpenD&apos;s logs take {total}, and the disk has {free} left.</source>
        <extracomment>checks.log_room</extracomment>
        <translation>OpenD 的日志占用 {total}，磁盘还剩 {free}。</translation>
    </message>
    <message>
        <source>OpenD&apos;s logs take {total}.</source>
        <extracomment>checks.log_room</extracomment>
        <translation>OpenD 的日志占用 {total}。</translation>
    </message>
    <message>
        <source>OpenD&apos;s logs tell of no update that failed.</source>
        <extracomment>checks.update</extracomment>
        <translation>OpenD 的日志中没有更新失败的记录。</translation>
    </message>
    <message>
        <source>OpenD&apos;s own logs (GTWLog)</source>
        <extracomment>checks.log_room</extracomment>
        <translation>OpenD 自己的日志（GTWLog）</translation>
    </message>
    <message>
        <source>OpenD&apos;s terminal has no size: it would drop a code that has to be typed one day.</source>
        <extracomment>checks.container</extracomment>
        <translation>OpenD 的终端没有设置大小：以后需要输入验证码时，输入会被丢弃。</translation>
    </message>
    <message>
        <source>OpenD&apos;s updater cannot replace files that another program holds open, that this user may not write, or for which there is no room. Whoever stands in the way is named here. A new package from the vendor&apos;s site can also be unpacked over the old program: OpenD.xml and the data folder stay.</source>
        <extracomment>symptoms.q19_update_failed</extracomment>
        <translation>如果文件正被其他程序占用、当前用户没有写入权限，或者空间不足，OpenD 的更新程序就无法替换这些文件。具体是什么造成了阻碍，会在这里列出。也可以把从官方网站下载的新安装包直接解压到旧程序之上：OpenD.xml 和数据目录会保留。</translation>
    </message>
    <message>
        <source>OpenD&apos;s updater may not replace {count} of its files.</source>
        <extracomment>checks.update</extracomment>
        <translation>OpenD 的更新程序无权替换它的 {count} 个文件。</translation>
    </message>
    <message>
        <source>OpenD&apos;s updater may not replace {path}.</source>
        <extracomment>checks.update</extracomment>
        <translation>OpenD 的更新程序无权替换 {path}。</translation>
    </message>
    <message>
        <source>OpenD&apos;s window closes by itself a moment after it was started. See what its log says last, and which edition has no such trouble.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenD 的窗口启动后片刻就自行关闭。请看日志最后说了什么，以及哪种版本没有这个问题。</translation>
    </message>
    <message>
        <source>OpenD&apos;s window does not start, because this system lacks the library that mounts AppImages. See which package brings it here, have a starter written that needs none, and look again.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenD 的窗口无法启动，因为这个系统缺少挂载 AppImage 所需的库。请看可以安装哪个软件包，让向导写一个不需要它的启动程序，然后重新检查。</translation>
    </message>
    <message>
        <source>OpenD.xml is a folder</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenD.xml 是一个目录</translation>
    </message>
    <message>
        <source>Permission was not given, so this was not run: {command}</source>
        <extracomment>journal.running</extracomment>
        <translation>没有得到授权，所以没有运行：{command}</translation>
    </message>
    <message>
        <source>Permissions in {folder}</source>
        <extracomment>checks.update</extracomment>
        <translation>{folder} 中的权限</translation>
    </message>
    <message>
        <source>Press Enter when it is done, or Ctrl+C to stop.</source>
        <extracomment>cli.report</extracomment>
        <translation>完成后请按 Enter；要停止请按 Ctrl+C。</translation>
    </message>
    <message>
        <source>Process {pid} may not be looked at by this user.</source>
        <extracomment>machine.keepers</extracomment>
        <translation>当前用户无权查看进程 {pid}。</translation>
    </message>
    <message>
        <source>Put the vendor&apos;s SDK in the place of “{name}”.</source>
        <extracomment>fixes.sdk</extracomment>
        <translation>用官方 SDK 取代“{name}”。</translation>
    </message>
    <message>
        <source>Python 3.11</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>Python 3.11</translation>
    </message>
    <message>
        <source>Python does not fork by itself on this system.</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>在这个系统上，Python 不会自动使用 fork。</translation>
    </message>
    <message>
        <source>Python is one of five languages with an SDK of the vendor&apos;s; any other speaks the protocol itself.</source>
        <extracomment>checks.languages</extracomment>
        <translation>Python 是提供官方 SDK 的五种语言之一；使用其他语言需自行对接协议。</translation>
    </message>
    <message>
        <source>Python scripts ({pattern})</source>
        <extracomment>gui.widgets.script_row</extracomment>
        <translation>Python 脚本（{pattern}）</translation>
    </message>
    <message>
        <source>Record it while I let it happen &amp;once more</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>重现问题并录制(&amp;O)</translation>
    </message>
    <message>
        <source>Remove the package “{name}” from {python}, in a terminal.</source>
        <extracomment>fixes.sdk</extracomment>
        <translation>在终端中从 {python} 卸载软件包“{name}”。</translation>
    </message>
    <message>
        <source>Report for the vendor&apos;s engineers</source>
        <extracomment>gui.report</extracomment>
        <translation>给官方工程师的报告</translation>
    </message>
    <message>
        <source>Restart={restart} after {seconds} seconds</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>Restart={restart}，间隔 {seconds} 秒</translation>
    </message>
    <message>
        <source>Run it with Python when you need it: {path}</source>
        <extracomment>fixes.quote_right</extracomment>
        <translation>需要时用 Python 运行它：{path}</translation>
    </message>
    <message>
        <source>Run it: python3 &apos;{path}&apos;. It is meant to be read and put into your own language.</source>
        <extracomment>fixes.example</extracomment>
        <translation>请运行：python3 &apos;{path}&apos;。它供您阅读，并改写成您自己所用的编程语言。</translation>
    </message>
    <message>
        <source>Run “{command}” to try again.</source>
        <extracomment>cli.report</extracomment>
        <translation>请运行“{command}”再试一次。</translation>
    </message>
    <message>
        <source>Run “{command}” in a terminal, or press “Vendor report…” in the window: it raises the log level, waits until you have let the trouble happen, collects just that part of the logs without your secrets, and sets the level back.</source>
        <extracomment>checks.engineers</extracomment>
        <translation>请在终端中运行“{command}”，或在窗口中点击“官方支持报告…”：它会调高日志级别，等您让问题重现，只收集那一段日志（不含您的敏感信息），然后把级别恢复原样。</translation>
    </message>
    <message>
        <source>S&amp;DK and its version</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>SDK 及其版本(&amp;D)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>另存为(&amp;V)</translation>
    </message>
    <message>
        <source>Save an example that speaks the protocol with nothing but Python.</source>
        <extracomment>fixes.example</extracomment>
        <translation>保存一个只用 Python 本身实现该协议的示例。</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Save it as {path}? [y/N]</source>
        <extracomment>cli.report</extracomment>
        <translation>要保存为 {path} 吗？[y/N]</translation>
    </message>
    <message>
        <source>Save the &amp;report</source>
        <extracomment>gui.report</extracomment>
        <translation>保存报告(&amp;R)</translation>
    </message>
    <message>
        <source>Saved: {path} ({size}). Nothing was sent anywhere; look into it before you hand it over.</source>
        <extracomment>cli.report</extracomment>
        <translation>已保存：{path}（{size}）。没有向任何地方发送内容；交出之前请先自行查看。</translation>
    </message>
    <message>
        <source>Say how long to record with --minutes, or take what is there already with --last.</source>
        <extracomment>cli.report</extracomment>
        <translation>请用 --minutes 指定录制多久，或用 --last 收集已有的日志。</translation>
    </message>
    <message>
        <source>Script and OpenD agree on whether they encrypt.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>脚本与 OpenD 在是否加密上一致。</translation>
    </message>
    <message>
        <source>Scripts connect and are cut off at once, because a web server answers on OpenD&apos;s port. See what it is that answers, decide which of the two keeps the port, and look again.</source>
        <extracomment>simulator.faults.lookalikes</extracomment>
        <translation>脚本一连上就被断开，因为在 OpenD 端口上应答的是 Web 服务器。请看应答的是什么程序，决定端口归哪一个使用，然后重新检查。</translation>
    </message>
    <message>
        <source>Secrets that were taken out: {count}</source>
        <extracomment>report.as_bundle</extracomment>
        <translation>已去除的敏感信息：{count} 条</translation>
    </message>
    <message>
        <source>Send KeepAlive (protocol 1004) every {pace} s, which is 0.8 of the interval OpenD names, from the start on and also while nothing else is sent. The vendor&apos;s SDKs do that by themselves, as long as their threads may run: a script that computes for minutes in one piece, or is suspended, is silent, too. Once a night the vendor renews its servers, and then every line ends: connect again.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>请从一开始就每 {pace} 秒发送一次 KeepAlive（协议 1004），即 OpenD 所给间隔的 0.8 倍，没有其他数据要发送时也不要中断。官方 SDK 会自动发送，前提是其线程能够运行：脚本若一口气计算好几分钟，或被挂起，就同样不会发送。官方每晚会更新一次服务器，届时所有连接都会断开：请重新连接。</translation>
    </message>
    <message>
        <source>Some of OpenD&apos;s files belong to root</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>OpenD 的部分文件归 root 所有</translation>
    </message>
    <message>
        <source>Somebody wrote a systemd unit for OpenD, and with it OpenD ends at once and is started again and again. See which lines are wrong and why, mend them, and look again.</source>
        <extracomment>simulator.faults.background</extracomment>
        <translation>有人为 OpenD 写了一个 systemd 单元，结果 OpenD 一启动就退出，并且反复被重启。请看哪几行有误、为什么，修正后重新检查。</translation>
    </message>
    <message>
        <source>Something only you can do.</source>
        <extracomment>gui.widgets.finding</extracomment>
        <translation>需要您亲自操作。</translation>
    </message>
    <message>
        <source>Start OpenD again now, so that it reads the new log level.</source>
        <extracomment>report.bundle.recording</extracomment>
        <translation>现在请重新启动 OpenD，使新的日志级别生效。</translation>
    </message>
    <message>
        <source>Start OpenD again, then give every script the same file, in Python before the first context: SysConfig.set_init_rsa_file(&quot;{path}&quot;) and SysConfig.enable_proto_encrypt(True).</source>
        <extracomment>fixes.keys</extracomment>
        <translation>请重新启动 OpenD，然后让每个脚本使用同一个文件。在 Python 中，请在创建第一个 context 之前调用：SysConfig.set_init_rsa_file(&quot;{path}&quot;) 和 SysConfig.enable_proto_encrypt(True)。</translation>
    </message>
    <message>
        <source>Start OpenD again. Its settings are as they were.</source>
        <extracomment>fixes.update</extracomment>
        <translation>请重新启动 OpenD。设置保持原样。</translation>
    </message>
    <message>
        <source>Start OpenD again. Its settings are as they were; the new version also knows {names}.</source>
        <extracomment>fixes.update</extracomment>
        <translation>请重新启动 OpenD。设置保持原样；新版本还支持这些设置：{names}。</translation>
    </message>
    <message>
        <source>Start OpenD once in a terminal, log in, and answer yes when it asks whether to remember the password. Only then can it start in the background.</source>
        <extracomment>checks.background</extracomment>
        <translation>请先在终端中启动一次 OpenD 并登录，在询问是否记住密码时回答“是”。这样它才能在后台启动。</translation>
    </message>
    <message>
        <source>Start {starter} in a terminal and log in with the second account. In scripts: OpenQuoteContext(host=&apos;127.0.0.1&apos;, port={first}) is the first OpenD, OpenQuoteContext(host=&apos;127.0.0.1&apos;, port={port}) the second.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>请在终端中启动 {starter}，并用第二个账号登录。在脚本中：OpenQuoteContext(host=&apos;127.0.0.1&apos;, port={first}) 是第一个 OpenD，OpenQuoteContext(host=&apos;127.0.0.1&apos;, port={port}) 是第二个。</translation>
    </message>
    <message>
        <source>Starts that were left waiting for a phone code, by OpenD&apos;s logs</source>
        <extracomment>checks.device</extracomment>
        <translation>停在等待手机验证码这一步的启动（依据 OpenD 日志）</translation>
    </message>
    <message>
        <source>Stop hold&amp;ing</source>
        <extracomment>gui.widgets.hold_panel</extracomment>
        <translation>停止保持(&amp;I)</translation>
    </message>
    <message>
        <source>Take the package for this kind of computer if the vendor has one; for Linux there is only x86_64. Or run OpenD on another computer or server: scripts on this one can connect to it.</source>
        <extracomment>checks.program_file</extracomment>
        <translation>如果官方提供适用于这类电脑的安装包，请使用它；Linux 版只有 x86_64。或者在另一台电脑或服务器上运行 OpenD：这台电脑上的脚本可以连接到它。</translation>
    </message>
    <message>
        <source>Take what was written in the last minutes:</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>收集最近一段时间写入的日志（分钟）：</translation>
    </message>
    <message>
        <source>Tell OpenD to update itself.</source>
        <extracomment>fixes.update</extracomment>
        <translation>让 OpenD 自行更新。</translation>
    </message>
    <message>
        <source>That is no account: only letters, digits and . + @ - _ can be in it.</source>
        <extracomment>opend.background</extracomment>
        <translation>这不是账号：账号只能包含字母、数字和 . + @ - _。</translation>
    </message>
    <message>
        <source>The AppImage cannot be mounted</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>AppImage 无法挂载</translation>
    </message>
    <message>
        <source>The Python SDK cannot be imported</source>
        <extracomment>symptoms.x11_sdk_environment</extracomment>
        <translation>无法导入 Python SDK</translation>
    </message>
    <message>
        <source>The Python that the script is most likely run with has the SDK that it imports.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>最可能用来运行脚本的 Python 装有脚本所导入的 SDK。</translation>
    </message>
    <message>
        <source>The SDK can write its log, which it does as soon as it is imported.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>SDK 可以写日志；它一被导入就会写日志。</translation>
    </message>
    <message>
        <source>The SDK can write its log.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>SDK 可以写日志。</translation>
    </message>
    <message>
        <source>The SDK cannot be imported: protobuf is not as it has to be.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>SDK 无法导入：protobuf 不符合要求。</translation>
    </message>
    <message>
        <source>The SDK may not write its log, and so cannot even be imported.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>SDK 无权写日志，因此连导入都做不到。</translation>
    </message>
    <message>
        <source>The SDK that the script imports is installed.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>脚本所导入的 SDK 已安装。</translation>
    </message>
    <message>
        <source>The SDKs are no newer than OpenD.</source>
        <extracomment>checks.languages</extracomment>
        <translation>SDK 的版本不比 OpenD 新。</translation>
    </message>
    <message>
        <source>The command line edition can run twice, the one with a window cannot. Each needs settings with ports of its own. The vendor&apos;s advice to write both accounts and passwords into two OpenD.xml holds only below 10.10; from then on each OpenD asks for its account when it starts, and scripts choose between the two by the port.</source>
        <extracomment>symptoms.q17_two_opends</extracomment>
        <translation>命令行 OpenD 可以运行两个，可视化 OpenD 不行。每个都需要有自己的端口和配置。官方建议把两个账号和密码分别写入两份 OpenD.xml，这只适用于 10.10 之前的版本；从 10.10 起，每个 OpenD 启动时都会要求输入账号，脚本则通过端口来选择使用哪一个。</translation>
    </message>
    <message>
        <source>The configuration of this OpenD cannot be read.</source>
        <extracomment>facts.twins</extracomment>
        <translation>无法读取这个 OpenD 的配置。</translation>
    </message>
    <message>
        <source>The data folder is not in the layer that goes with the container.</source>
        <extracomment>checks.container</extracomment>
        <translation>数据目录不在会随容器消失的那一层中。</translation>
    </message>
    <message>
        <source>The disk has room for the new program beside the old one.</source>
        <extracomment>checks.update</extracomment>
        <translation>磁盘空间足够同时存放新旧两个程序。</translation>
    </message>
    <message>
        <source>The disk is nearly full, and nobody knows why. See what takes the room, and what may go.</source>
        <extracomment>simulator.faults.log_room</extracomment>
        <translation>磁盘快满了，却没人知道为什么。请看是什么占用了空间，哪些可以清理。</translation>
    </message>
    <message>
        <source>The downloaded package (a .tar.gz file)</source>
        <extracomment>fixes.update</extracomment>
        <translation>下载的安装包（.tar.gz 文件）</translation>
    </message>
    <message>
        <source>The downloaded package cannot be unpacked, because it is a page of the site. See which file it is and what is in it, and look again.</source>
        <extracomment>simulator.faults.update</extracomment>
        <translation>下载的安装包无法解压，因为它其实是网站的一个网页。请看是哪个文件、里面是什么，然后重新检查。</translation>
    </message>
    <message>
        <source>The downloaded package of OpenD cannot be unpacked</source>
        <extracomment>symptoms.x14_truncated_download</extracomment>
        <translation>下载的 OpenD 安装包无法解压</translation>
    </message>
    <message>
        <source>The downloads of OpenD are whole, by their first and last bytes.</source>
        <extracomment>checks.downloads</extracomment>
        <translation>从首尾字节来看，已下载的 OpenD 安装包是完整的。</translation>
    </message>
    <message>
        <source>The edition with a window brings its own data along inside.</source>
        <extracomment>checks.own_data</extracomment>
        <translation>可视化 OpenD 的自带数据就在程序内部。</translation>
    </message>
    <message>
        <source>The example of the protocol is saved.</source>
        <extracomment>checks.languages</extracomment>
        <translation>协议示例已保存。</translation>
    </message>
    <message>
        <source>The folder is not the home of this user, so its user&apos;s sessions are not looked at.</source>
        <extracomment>checks.background</extracomment>
        <translation>该目录不是当前用户的主目录，因此不检查其所属用户的会话。</translation>
    </message>
    <message>
        <source>The front page</source>
        <extracomment>gui.widgets.report_preview</extracomment>
        <translation>首页</translation>
    </message>
    <message>
        <source>The key file is not there</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>密钥文件不存在</translation>
    </message>
    <message>
        <source>The key is in a form that OpenD does not read</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>密钥的格式是 OpenD 不能读取的</translation>
    </message>
    <message>
        <source>The last update of OpenD failed.</source>
        <extracomment>checks.update</extracomment>
        <translation>OpenD 上一次更新失败了。</translation>
    </message>
    <message>
        <source>The log ({place})</source>
        <extracomment>checks.update</extracomment>
        <translation>日志（{place}）</translation>
    </message>
    <message>
        <source>The log level, raised since {when}, is put back. Start OpenD again.</source>
        <extracomment>cli.report</extracomment>
        <translation>自 {when} 起调高的日志级别已恢复。请重新启动 OpenD。</translation>
    </message>
    <message>
        <source>The login finds no network</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>登录时提示没有网络</translation>
    </message>
    <message>
        <source>The login that OpenD remembers ({path})</source>
        <extracomment>checks.background</extracomment>
        <translation>OpenD 记住的登录（{path}）</translation>
    </message>
    <message>
        <source>The logs are larger than what is left of the disk</source>
        <extracomment>simulator.faults.log_room</extracomment>
        <translation>日志比磁盘的剩余空间还大</translation>
    </message>
    <message>
        <source>The logs tell of no update that failed.</source>
        <extracomment>checks.update</extracomment>
        <translation>日志中没有更新失败的记录。</translation>
    </message>
    <message>
        <source>The package “{name}” is not the vendor&apos;s SDK, which is “{name}-api”.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>软件包“{name}”不是官方 SDK，官方 SDK 是“{name}-api”。</translation>
    </message>
    <message>
        <source>The picture with the code. Only somebody who sees it can read it.</source>
        <extracomment>gui.widgets.picture</extracomment>
        <translation>带有验证码的图片。只有看得到图片的人才能读出验证码。</translation>
    </message>
    <message>
        <source>The program loginctl of systemd is not there.</source>
        <extracomment>fixes.background</extracomment>
        <translation>系统中没有 systemd 的 loginctl 程序。</translation>
    </message>
    <message>
        <source>The program may not be replaced</source>
        <extracomment>simulator.faults.update</extracomment>
        <translation>程序文件不允许被替换</translation>
    </message>
    <message>
        <source>The program schtasks of Windows is not there.</source>
        <extracomment>fixes.background</extracomment>
        <translation>系统中没有 Windows 的 schtasks 程序。</translation>
    </message>
    <message>
        <source>The program {path}</source>
        <extracomment>checks.update</extracomment>
        <translation>程序 {path}</translation>
    </message>
    <message>
        <source>The programs ln and rm of the system are not there.</source>
        <extracomment>fixes.background</extracomment>
        <translation>系统中没有 ln 和 rm 程序。</translation>
    </message>
    <message>
        <source>The quote right over time: {turns}</source>
        <extracomment>gui.widgets.timeline_picture</extracomment>
        <translation>行情权限随时间的变动：{turns}</translation>
    </message>
    <message>
        <source>The recording was stopped.</source>
        <extracomment>report.bundle.recording</extracomment>
        <translation>录制已停止。</translation>
    </message>
    <message>
        <source>The region of the account (InitConnect)</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>账号所属地区（InitConnect）</translation>
    </message>
    <message>
        <source>The report is saved: {path}</source>
        <extracomment>gui.report</extracomment>
        <translation>报告已保存：{path}</translation>
    </message>
    <message>
        <source>The report was not made.</source>
        <extracomment>cli.report</extracomment>
        <translation>未生成报告。</translation>
    </message>
    <message>
        <source>The report was not saved; nothing of it was kept.</source>
        <extracomment>cli.report</extracomment>
        <translation>报告未保存，也没有保留任何内容。</translation>
    </message>
    <message>
        <source>The report was thrown away; nothing of it was kept.</source>
        <extracomment>gui.report</extracomment>
        <translation>报告已丢弃，没有保留任何内容。</translation>
    </message>
    <message>
        <source>The scheduled task “{name}”</source>
        <extracomment>checks.background</extracomment>
        <translation>计划任务“{name}”</translation>
    </message>
    <message>
        <source>The script closes every context that it makes.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>脚本会关闭它创建的每个 context。</translation>
    </message>
    <message>
        <source>The script connects to the address that OpenD listens on.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>脚本连接的是 OpenD 监听的地址。</translation>
    </message>
    <message>
        <source>The script connects to the port that OpenD listens on.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>脚本连接的是 OpenD 监听的端口。</translation>
    </message>
    <message>
        <source>The script does not end OpenD over Telnet.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>脚本没有通过 Telnet 结束 OpenD。</translation>
    </message>
    <message>
        <source>The script does not fork while a context is open.</source>
        <extracomment>checks.script_processes</extracomment>
        <translation>脚本没有在 context 打开期间执行 fork。</translation>
    </message>
    <message>
        <source>The script does not open one connection after the other.</source>
        <extracomment>checks.script_connections</extracomment>
        <translation>脚本不会一个接一个地不断打开连接。</translation>
    </message>
    <message>
        <source>The script does without telnetlib, which newer Pythons no longer have.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>脚本不使用较新的 Python 已不再提供的 telnetlib。</translation>
    </message>
    <message>
        <source>The script encrypts with the same key file as OpenD.</source>
        <extracomment>checks.script_encryption</extracomment>
        <translation>脚本加密时使用的密钥文件与 OpenD 相同。</translation>
    </message>
    <message>
        <source>The script ends each Telnet command with CRLF.</source>
        <extracomment>checks.script_telnet</extracomment>
        <translation>脚本的每条 Telnet 命令都以 CRLF 结尾。</translation>
    </message>
    <message>
        <source>The script forks while it is connected</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>脚本在已连接时执行了 fork</translation>
    </message>
    <message>
        <source>The script has another port</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>脚本使用的端口不同</translation>
    </message>
    <message>
        <source>The script imports no SDK of OpenD&apos;s vendor.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>脚本没有导入官方 SDK。</translation>
    </message>
    <message>
        <source>The script imports {module}, which no Python on this computer has.</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>脚本导入了 {module}，但这台电脑上没有任何 Python 装有它。</translation>
    </message>
    <message>
        <source>The script opens one connection after the other</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>脚本不断打开新的连接</translation>
    </message>
    <message>
        <source>The script that was named is valid Python.</source>
        <extracomment>checks.script_reading</extracomment>
        <translation>指定的脚本是有效的 Python。</translation>
    </message>
    <message>
        <source>The script&apos;s Telnet command is never finished</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>脚本的 Telnet 命令没有正确结束</translation>
    </message>
    <message>
        <source>The settings of the first OpenD, with other ports, logs of its own and nobody&apos;s login.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>第一个 OpenD 的设置，但端口不同、日志独立，不含任何人的登录信息。</translation>
    </message>
    <message>
        <source>The simulated script did not get its {count} connections.</source>
        <extracomment>simulator.faults.connections</extracomment>
        <translation>模拟的脚本未能建立 {count} 个连接。</translation>
    </message>
    <message>
        <source>The system itself keeps this OpenD running: a unit, an agent or a task starts it.</source>
        <extracomment>checks.background</extracomment>
        <translation>系统会让这个 OpenD 保持运行：由 systemd 单元、launchd 代理或计划任务启动它。</translation>
    </message>
    <message>
        <source>The system refuses to execute OpenD, because the file is made for another kind of processor. See which one it is made for and which one this computer has.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>系统拒绝执行 OpenD，因为这个文件是为另一种处理器编译的。请看它是为哪种处理器编译的，这台电脑又是哪一种。</translation>
    </message>
    <message>
        <source>The system says “Permission denied” when OpenD is started, because the file is not marked as a program. Have it marked, and look again.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>启动 OpenD 时系统提示“Permission denied”，因为该文件没有标记为可执行。让向导加上执行权限，然后重新检查。</translation>
    </message>
    <message>
        <source>The system starts OpenD and keeps it running.</source>
        <extracomment>checks.background</extracomment>
        <translation>系统会启动 OpenD 并让它保持运行。</translation>
    </message>
    <message>
        <source>The systemd unit of OpenD is sound.</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>OpenD 的 systemd 单元没有问题。</translation>
    </message>
    <message>
        <source>The systemd unit of OpenD starts it the way it needs to be started.</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>OpenD 的 systemd 单元按 OpenD 所需的方式启动它。</translation>
    </message>
    <message>
        <source>The systemd unit {name} does not fit OpenD in {count} points.</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>systemd 单元 {name} 有 {count} 处不适合 OpenD。</translation>
    </message>
    <message>
        <source>The systemd unit {name} does not fit OpenD: {why}.</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>systemd 单元 {name} 不适合 OpenD：{why}。</translation>
    </message>
    <message>
        <source>The terminal that OpenD reads from</source>
        <extracomment>checks.container</extracomment>
        <translation>OpenD 读取输入的终端</translation>
    </message>
    <message>
        <source>The unit of OpenD runs also while its user is not logged in.</source>
        <extracomment>checks.background</extracomment>
        <translation>用户未登录系统时，OpenD 的 systemd 单元也在运行。</translation>
    </message>
    <message>
        <source>The updater that was looked at in a moomoo package names folders of the Futu brand, so it may fail for that reason alone; this is not certain. A new package, unpacked over the old one, does without it.</source>
        <extracomment>checks.update</extracomment>
        <translation>我们查看过一个 moomoo 安装包里的更新程序，其中写的是 Futu 品牌的目录，更新可能仅因此就会失败；这一点并不确定。下载新安装包并解压覆盖旧程序，就用不到更新程序。</translation>
    </message>
    <message>
        <source>The user has no home folder</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>该用户没有主目录</translation>
    </message>
    <message>
        <source>The vendor describes a second copy of the program folder; -cfg_file, which is documented too, does without. Both OpenDs then share one data folder: how well that goes with two accounts is not documented.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>官方介绍的做法是再复制一份程序目录；而用同样有文档说明的 -cfg_file，则不必复制。此时两个 OpenD 共用一个数据目录：这样用两个账号是否可靠，官方没有说明。</translation>
    </message>
    <message>
        <source>The vendor describes two OpenDs side by side without saying whether they share this folder. Should one of them lose its login when the other logs in, run the second as another user of this computer, which gives it a folder of its own. Give each its own log_path, so that their logs can be told apart.</source>
        <extracomment>checks.twins</extracomment>
        <translation>官方介绍过两个 OpenD 并行运行的做法，但没有说明它们是否共用这个目录。如果其中一个登录后另一个掉线，请用这台电脑的另一个用户运行第二个 OpenD，它就有自己的目录。请为两者分别设置 log_path，以便区分各自的日志。</translation>
    </message>
    <message>
        <source>The vendor has SDKs for Python, C++, Java, C# and JavaScript. From any other language you speak OpenD&apos;s protocol over a plain connection: a header of 44 bytes and a body in protobuf or JSON. The wizard saves a small example that works.</source>
        <extracomment>symptoms.q05_languages</extracomment>
        <translation>官方提供 Python、C++、Java、C# 和 JavaScript 的 SDK。使用其他语言时，可以通过普通连接直接使用 OpenD 的协议：44 字节的包头，加上 protobuf 或 JSON 格式的包体。向导可以保存一个能直接运行的简短示例。</translation>
    </message>
    <message>
        <source>The vendor&apos;s Python SDK has lost no connections of late.</source>
        <extracomment>checks.heartbeat</extracomment>
        <translation>官方 Python SDK 近期没有断线。</translation>
    </message>
    <message>
        <source>The vendor&apos;s SDK for Python is installed here.</source>
        <extracomment>checks.languages</extracomment>
        <translation>这台电脑已安装官方 Python SDK。</translation>
    </message>
    <message>
        <source>The vendor&apos;s engineers need OpenD&apos;s logs from the time of the trouble. The wizard collects just those, takes your secrets out, and shows you the result. Nothing is sent anywhere: you hand the file over yourself.</source>
        <extracomment>gui.report</extracomment>
        <translation>官方工程师需要问题发生时段的 OpenD 日志。向导只收集这些日志，去除其中的敏感信息，并把结果给您查看。不会向任何地方发送内容：文件由您自己交出。</translation>
    </message>
    <message>
        <source>The vendor&apos;s packages are futu-api (import futu) and moomoo-api (import moomoo); packages named “futu” or “moomoo” are something else. They belong into the Python that runs the script. On import the SDK writes a log into OpenD&apos;s folder: where it may not, it cannot be imported at all.</source>
        <extracomment>symptoms.x11_sdk_environment</extracomment>
        <translation>官方的软件包是 futu-api（import futu）和 moomoo-api（import moomoo）；名为“futu”或“moomoo”的软件包是别的东西。软件包必须安装在运行脚本的那个 Python 中。导入时，SDK 会在 OpenD 的目录中写日志：如果没有写入权限，就完全无法导入。</translation>
    </message>
    <message>
        <source>The window crashes in its charts</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>窗口因图表功能崩溃</translation>
    </message>
    <message>
        <source>The wizard notices by itself; or press Enter when it is done. Ctrl+C gives up.</source>
        <extracomment>cli.waiting</extracomment>
        <translation>完成后向导会自动发现；您也可以在完成后按 Enter。按 Ctrl+C 放弃。</translation>
    </message>
    <message>
        <source>Their logs</source>
        <extracomment>checks.twins</extracomment>
        <translation>它们的日志</translation>
    </message>
    <message>
        <source>Then install {name}-api, whose files the other one may have overwritten.</source>
        <extracomment>fixes.sdk</extracomment>
        <translation>然后安装 {name}-api，因为它的文件可能已被前者覆盖。</translation>
    </message>
    <message>
        <source>There are characters in {value} that such a file cannot hold.</source>
        <extracomment>opend.background</extracomment>
        <translation>{value} 中有这种文件不能包含的字符。</translation>
    </message>
    <message>
        <source>There are no logs that could fill the disk.</source>
        <extracomment>checks.log_room</extracomment>
        <translation>没有会占满磁盘的日志。</translation>
    </message>
    <message>
        <source>There are too many configurations in {folder}.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>{folder} 中的配置太多。</translation>
    </message>
    <message>
        <source>There are too many copies of {folder}.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>{folder} 的副本太多。</translation>
    </message>
    <message>
        <source>There are too many files in {folder} for a program of {brand}.</source>
        <extracomment>opend.instances</extracomment>
        <translation>{folder} 中的文件太多，不像 {brand} 的程序目录。</translation>
    </message>
    <message>
        <source>There are too many files in {folder}.</source>
        <extracomment>facts.update</extracomment>
        <translation>{folder} 中的文件太多。</translation>
    </message>
    <message>
        <source>There are {count} OpenDs on this computer.</source>
        <extracomment>checks.twins</extracomment>
        <translation>这台电脑上有 {count} 个 OpenD。</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <extracomment>fixes.example</extracomment>
        <translation>文件 {path} 已经存在。</translation>
    </message>
    <message>
        <source>There is a second OpenD with settings of its own.</source>
        <extracomment>checks.twins</extracomment>
        <translation>有第二个使用独立配置的 OpenD。</translation>
    </message>
    <message>
        <source>There is a unit for OpenD, but nothing starts it with this computer.</source>
        <extracomment>checks.background</extracomment>
        <translation>已有 OpenD 的 systemd 单元，但它不会随电脑启动。</translation>
    </message>
    <message>
        <source>There is an example of OpenD&apos;s protocol to begin with, in a language without an SDK.</source>
        <extracomment>checks.languages</extracomment>
        <translation>已有一个 OpenD 协议示例，可供没有 SDK 的语言入门使用。</translation>
    </message>
    <message>
        <source>There is another unit at {path} already.</source>
        <extracomment>fixes.background</extracomment>
        <translation>{path} 处已经有另一个 systemd 单元。</translation>
    </message>
    <message>
        <source>There is no downloaded package of OpenD in the usual folders.</source>
        <extracomment>checks.downloads</extracomment>
        <translation>常用文件夹中没有已下载的 OpenD 安装包。</translation>
    </message>
    <message>
        <source>There is no enabled unit of the user&apos;s own for OpenD.</source>
        <extracomment>checks.background</extracomment>
        <translation>该用户没有已启用的 OpenD systemd 单元。</translation>
    </message>
    <message>
        <source>There is no example of OpenD&apos;s protocol here yet. The wizard can save one that works with this OpenD.</source>
        <extracomment>checks.languages</extracomment>
        <translation>这里还没有 OpenD 协议的示例。向导可以保存一个适用于这个 OpenD 的示例。</translation>
    </message>
    <message>
        <source>There is no file {path}. Give its whole path.</source>
        <extracomment>fixes.update</extracomment>
        <translation>没有文件 {path}。请给出完整路径。</translation>
    </message>
    <message>
        <source>There is no folder {folder} to put the report into.</source>
        <extracomment>cli.report</extracomment>
        <translation>没有可用来存放报告的目录 {folder}。</translation>
    </message>
    <message>
        <source>There is no second OpenD</source>
        <extracomment>simulator.faults.twins</extracomment>
        <translation>还没有第二个 OpenD</translation>
    </message>
    <message>
        <source>There is no {brand} for the command line in {path}.</source>
        <extracomment>fixes.update</extracomment>
        <translation>{path} 中没有命令行版的 {brand}。</translation>
    </message>
    <message>
        <source>There is not enough room for an update.</source>
        <extracomment>checks.update</extracomment>
        <translation>空间不足，无法更新。</translation>
    </message>
    <message>
        <source>There is only one OpenD with settings of its own.</source>
        <extracomment>checks.twins</extracomment>
        <translation>只有一个使用独立配置的 OpenD。</translation>
    </message>
    <message>
        <source>There is room for an update.</source>
        <extracomment>checks.update</extracomment>
        <translation>空间足够，可以更新。</translation>
    </message>
    <message>
        <source>There is systemd on Linux only.</source>
        <extracomment>simulator.faults.background</extracomment>
        <translation>只有 Linux 上才有 systemd。</translation>
    </message>
    <message>
        <source>This OpenD ({path})</source>
        <extracomment>checks.twins</extracomment>
        <translation>这个 OpenD（{path}）</translation>
    </message>
    <message>
        <source>This OpenD is simulated: it is done for you.</source>
        <extracomment>cli.waiting</extracomment>
        <translation>这个 OpenD 是模拟的：这一步已替您完成。</translation>
    </message>
    <message>
        <source>This OpenD shares its data folder with no other.</source>
        <extracomment>checks.twins</extracomment>
        <translation>这个 OpenD 没有与其他 OpenD 共用数据目录。</translation>
    </message>
    <message>
        <source>This can be practised on Linux only: elsewhere such a file would really take the room.</source>
        <extracomment>simulator.faults.log_room</extracomment>
        <translation>这项练习只能在 Linux 上进行：在其他系统上，这样的文件会真的占用空间。</translation>
    </message>
    <message>
        <source>This changes the system for everybody on it, and needs an administrator&apos;s rights and the network.</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>这会更改整个系统，影响所有用户，并需要管理员权限和网络。</translation>
    </message>
    <message>
        <source>This changes the system for everybody on it, and needs an administrator&apos;s rights and the network. Should the package not be found, run first: sudo apt-get update</source>
        <extracomment>fixes.linux_window</extracomment>
        <translation>这会更改整个系统，影响所有用户，并需要管理员权限和网络。如果找不到软件包，请先运行：sudo apt-get update</translation>
    </message>
    <message>
        <source>This comes of running OpenD or a script with sudo. By hand: sudo chown {user} &apos;{path}&apos;</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>这是用 sudo 运行 OpenD 或脚本造成的。手动处理：sudo chown {user} &apos;{path}&apos;</translation>
    </message>
    <message>
        <source>This point is mended: {what}.</source>
        <extracomment>fixes.systemd_unit</extracomment>
        <translation>修正了这一处：{what}。</translation>
    </message>
    <message>
        <source>This practice can be done as root only: nobody else can give files away.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>这项练习只能以 root 身份进行：其他用户无法更改文件的所有者。</translation>
    </message>
    <message>
        <source>This practice cannot be done as root: root may read everything.</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>无法以 root 身份做这项练习：root 可以读取一切。</translation>
    </message>
    <message>
        <source>This practice cannot be done here: {name} is installed.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>无法在这里做这项练习：已安装 {name}。</translation>
    </message>
    <message>
        <source>This practice is left out on Windows, whose firewall would ask about the simulated OpenD.</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>这项练习在 Windows 上不提供，因为那里的防火墙会就模拟的 OpenD 弹出询问。</translation>
    </message>
    <message>
        <source>This practice needs Linux.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>这项练习需要 Linux。</translation>
    </message>
    <message>
        <source>This practice needs Unix permissions.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>这项练习需要 Unix 权限。</translation>
    </message>
    <message>
        <source>This system has no program {name} in its own folders.</source>
        <extracomment>fixes.commands</extracomment>
        <translation>此系统自带的目录中没有程序 {name}。</translation>
    </message>
    <message>
        <source>This takes {size} on the disk, unless its file system lets copies share their room. Each folder is updated by itself.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>这会占用磁盘 {size}，除非文件系统允许副本共用空间。每个目录需要各自更新。</translation>
    </message>
    <message>
        <source>This user may replace every file of OpenD&apos;s program folder.</source>
        <extracomment>checks.update</extracomment>
        <translation>当前用户有权替换 OpenD 程序目录中的每个文件。</translation>
    </message>
    <message>
        <source>Too many files: change them with chmod -R u+w {folder}</source>
        <extracomment>fixes.update</extracomment>
        <translation>文件太多：请用 chmod -R u+w {folder} 更改权限</translation>
    </message>
    <message>
        <source>Trade calls from another computer are refused</source>
        <extracomment>simulator.faults.keys</extracomment>
        <translation>来自其他电脑的交易请求被拒绝</translation>
    </message>
    <message>
        <source>Trouble with &amp;quotes</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>行情问题(&amp;Q)</translation>
    </message>
    <message>
        <source>Trouble with &amp;trades</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>交易问题(&amp;T)</translation>
    </message>
    <message>
        <source>Two OpenDs are given the same port {number}: only the first one gets it.</source>
        <extracomment>checks.twins</extracomment>
        <translation>两个 OpenD 设置了同一个端口 {number}：只有先启动的那个能用上。</translation>
    </message>
    <message>
        <source>Two OpenDs of one brand share one data folder; how well that goes is not documented.</source>
        <extracomment>checks.twins</extracomment>
        <translation>同一品牌的两个 OpenD 共用一个数据目录；官方没有说明这样是否可靠。</translation>
    </message>
    <message>
        <source>Two connections to OpenD are held side by side for {count} of the intervals that it names, often 40 seconds: one sends heartbeats, the other says nothing. Nothing is changed.</source>
        <extracomment>gui.widgets.hold_panel</extracomment>
        <translation>同时保持两个到 OpenD 的连接，时长为 OpenD 给出的心跳间隔（通常约 40 秒）的 {count} 倍：一个发送心跳，另一个不发送任何内容。不会更改任何内容。</translation>
    </message>
    <message>
        <source>Two connections to {ip}:{port} are held for {count} of the intervals that OpenD names.</source>
        <extracomment>cli.hold</extracomment>
        <translation>正在保持两个到 {ip}:{port} 的连接，时长为 OpenD 给出的心跳间隔的 {count} 倍。</translation>
    </message>
    <message>
        <source>Under systemd OpenD ends at once, or is started again and again</source>
        <extracomment>symptoms.x07_systemd_unit</extracomment>
        <translation>由 systemd 管理时，OpenD 一启动就退出，或反复被重启</translation>
    </message>
    <message>
        <source>Unpack OpenD {version} over the old program, and keep OpenD.xml.</source>
        <extracomment>fixes.update</extracomment>
        <translation>把 OpenD {version} 解压到旧程序上，并保留 OpenD.xml。</translation>
    </message>
    <message>
        <source>Unpack a new package over the old program, and keep OpenD.xml.</source>
        <extracomment>fixes.update</extracomment>
        <translation>把新安装包解压到旧程序上，并保留 OpenD.xml。</translation>
    </message>
    <message>
        <source>Unpack the vendor&apos;s package of the command line edition for Ubuntu into a folder “opend” beside the file first.</source>
        <extracomment>fixes.compose</extracomment>
        <translation>请先把官方的 Ubuntu 版命令行 OpenD 安装包解压到该文件旁边名为“opend”的目录中。</translation>
    </message>
    <message>
        <source>Update OpenD now.</source>
        <extracomment>fixes.update</extracomment>
        <translation>请现在更新 OpenD。</translation>
    </message>
    <message>
        <source>Updating OpenD failed</source>
        <extracomment>symptoms.q19_update_failed</extracomment>
        <translation>OpenD 更新失败</translation>
    </message>
    <message>
        <source>Updating OpenD failed, because another program has one of its files open. See which program it is, stop it, and look again.</source>
        <extracomment>simulator.faults.update</extracomment>
        <translation>OpenD 更新失败，因为其他程序打开着它的一个文件。请看是哪个程序，停止它，然后重新检查。</translation>
    </message>
    <message>
        <source>Updating OpenD failed, because its program file may not be written to. See which file it is, let its owner write to it, and look again.</source>
        <extracomment>simulator.faults.update</extracomment>
        <translation>OpenD 更新失败，因为它的程序文件不可写。请看是哪个文件，让其所有者可以写入，然后重新检查。</translation>
    </message>
    <message>
        <source>Wait until OpenD is back, and look at its version.</source>
        <extracomment>fixes.update</extracomment>
        <translation>请等 OpenD 重新运行，然后查看它的版本。</translation>
    </message>
    <message>
        <source>Waiting until it is done.</source>
        <extracomment>cli.waiting</extracomment>
        <translation>正在等待操作完成。</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What happened to the quote right</source>
        <extracomment>gui.widgets.timeline</extracomment>
        <translation>行情权限的变动</translation>
    </message>
    <message>
        <source>What has to be changed is not in {path} but in a drop-in of it.</source>
        <extracomment>fixes.systemd_unit</extracomment>
        <translation>要更改的内容不在 {path} 中，而在它的 drop-in 片段里。</translation>
    </message>
    <message>
        <source>What is not certain</source>
        <extracomment>gui.widgets.run</extracomment>
        <translation>尚不确定的情况</translation>
    </message>
    <message>
        <source>What keeps a program running cannot be seen on this system.</source>
        <extracomment>machine.keepers</extracomment>
        <translation>在此系统上无法看到是什么让程序保持运行。</translation>
    </message>
    <message>
        <source>What takes most of it</source>
        <extracomment>checks.log_room</extracomment>
        <translation>占用最多的部分</translation>
    </message>
    <message>
        <source>What would show more: {what}</source>
        <extracomment>report.text_findings</extracomment>
        <translation>要看到更多情况：{what}</translation>
    </message>
    <message>
        <source>When it suits you: {command}</source>
        <extracomment>fixes.systemd_unit</extracomment>
        <translation>请在方便的时候运行：{command}</translation>
    </message>
    <message>
        <source>Where log_level in OpenD.xml is too low for that, it is raised while you record and put back at the end, whatever happens. Nothing else changes. OpenD has to be started again to read it, before and after.</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>如果 OpenD.xml 中的 log_level 级别不足，录制期间会调高，结束时无论发生什么都会恢复。其他内容不变。录制前后都需要重新启动 OpenD，使其生效。</translation>
    </message>
    <message>
        <source>Where to save the report</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>报告的保存位置</translation>
    </message>
    <message>
        <source>Which programming languages can I use?</source>
        <extracomment>symptoms.q05_languages</extracomment>
        <translation>可以使用哪些编程语言？</translation>
    </message>
    <message>
        <source>Which script is it? The cause is to be seen in it.</source>
        <extracomment>checks.script_reading</extracomment>
        <translation>是哪个脚本？原因要从脚本中查找。</translation>
    </message>
    <message>
        <source>Windows has no fork: Python starts processes by spawn there.</source>
        <extracomment>symptoms.q16_multiprocessing</extracomment>
        <translation>Windows 没有 fork：在那里，Python 用 spawn 启动进程。</translation>
    </message>
    <message>
        <source>Windows has no such permissions.</source>
        <extracomment>simulator.faults.update</extracomment>
        <translation>Windows 没有这种权限。</translation>
    </message>
    <message>
        <source>Windows starts OpenD at your next login. Close the one that runs now before.</source>
        <extracomment>fixes.background</extracomment>
        <translation>Windows 会在您下次登录系统时启动 OpenD。请在此之前关闭现在运行的 OpenD。</translation>
    </message>
    <message>
        <source>With heartbeats</source>
        <extracomment>report.lifelines</extracomment>
        <translation>有心跳</translation>
    </message>
    <message>
        <source>Without heartbeats</source>
        <extracomment>report.lifelines</extracomment>
        <translation>无心跳</translation>
    </message>
    <message>
        <source>Without the wizard: in System Settings, under Privacy &amp; Security, choose “Open Anyway”, or run the vendor&apos;s fixrun.sh.</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>不通过向导的做法：在“系统设置”的“隐私与安全性”中选择“仍要打开”，或运行官方的 fixrun.sh。</translation>
    </message>
    <message>
        <source>Work in {program} that is not saved is lost.</source>
        <extracomment>fixes.update</extracomment>
        <translation>{program} 中未保存的内容会丢失。</translation>
    </message>
    <message>
        <source>Write login_account and login_pwd_md5 into OpenD.xml yourself; the wizard takes no passwords.</source>
        <extracomment>checks.background</extracomment>
        <translation>请自行在 OpenD.xml 中填写 login_account 和 login_pwd_md5；向导不接收任何密码。</translation>
    </message>
    <message>
        <source>Write the second account into {config} yourself, since the wizard takes no passwords. Then start {starter}. In scripts: OpenQuoteContext(host=&apos;127.0.0.1&apos;, port={first}) is the first OpenD, OpenQuoteContext(host=&apos;127.0.0.1&apos;, port={port}) the second.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>请自行把第二个账号写入 {config}，因为向导不接收密码。然后启动 {starter}。在脚本中：OpenQuoteContext(host=&apos;127.0.0.1&apos;, port={first}) 是第一个 OpenD，OpenQuoteContext(host=&apos;127.0.0.1&apos;, port={port}) 是第二个。</translation>
    </message>
    <message>
        <source>You run the wizard as an administrator. It needs no such rights: it is safer to run it as the user who runs OpenD.</source>
        <extracomment>report.rights</extracomment>
        <translation>您正以管理员身份运行向导。它不需要这样的权限：以运行 OpenD 的用户身份运行它更安全。</translation>
    </message>
    <message>
        <source>You run the wizard as root. What it writes belongs to the owner of the folder it is written in, so that OpenD can still use it. It needs no such rights: it is safer to run it as the user who runs OpenD.</source>
        <extracomment>report.rights</extracomment>
        <translation>您正以 root 身份运行向导。它写入的内容归所在目录的所有者所有，因此 OpenD 仍可使用。它不需要这样的权限：以运行 OpenD 的用户身份运行它更安全。</translation>
    </message>
    <message>
        <source>Your Python script</source>
        <extracomment>gui.widgets.script_row</extracomment>
        <translation>您的 Python 脚本</translation>
    </message>
    <message>
        <source>Your account, but no password, stands in the new file; only you can read it.</source>
        <extracomment>fixes.background</extracomment>
        <translation>新文件中写有您的账号，但没有密码；只有您能读取它。</translation>
    </message>
    <message>
        <source>Your language has no SDK</source>
        <extracomment>simulator.faults.scripts</extracomment>
        <translation>您的编程语言没有 SDK</translation>
    </message>
    <message>
        <source>Your rights</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>您的系统权限</translation>
    </message>
    <message>
        <source>Your script</source>
        <extracomment>checks.script_reading</extracomment>
        <translation>您的脚本</translation>
    </message>
    <message>
        <source>a failing OpenD is started so often that the vendor locks its login</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>OpenD 启动失败后被反复拉起，次数过多，官方会锁定登录</translation>
    </message>
    <message>
        <source>a network of the container&apos;s own, and OpenD logged in over it</source>
        <extracomment>checks.container</extracomment>
        <translation>容器自己的网络，OpenD 已通过它登录</translation>
    </message>
    <message>
        <source>a small program that connects, asks for OpenD&apos;s state and keeps the connection alive.</source>
        <extracomment>fixes.example</extracomment>
        <translation>一个小程序：建立连接，询问 OpenD 的状态，并保持连接。</translation>
    </message>
    <message>
        <source>a small program that speaks the protocol</source>
        <extracomment>checks.languages</extracomment>
        <translation>直接对接协议的小程序</translation>
    </message>
    <message>
        <source>all may be replaced</source>
        <extracomment>checks.update</extracomment>
        <translation>全部可以替换</translation>
    </message>
    <message>
        <source>an SDK of OpenD&apos;s version or older</source>
        <extracomment>checks.languages</extracomment>
        <translation>与 OpenD 版本相同或更旧的 SDK</translation>
    </message>
    <message>
        <source>an official SDK</source>
        <extracomment>checks.languages</extracomment>
        <translation>官方 SDK</translation>
    </message>
    <message>
        <source>and {count} more, listed in report.md</source>
        <extracomment>report.as_bundle</extracomment>
        <translation>以及另外 {count} 项，列在 report.md 中</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>report.lifelines</extracomment>
        <translation>已应答</translation>
    </message>
    <message>
        <source>apart, by log_path</source>
        <extracomment>checks.twins</extracomment>
        <translation>用 log_path 分开</translation>
    </message>
    <message>
        <source>at least {needed}</source>
        <extracomment>checks.update</extracomment>
        <translation>至少 {needed}</translation>
    </message>
    <message>
        <source>belongs to {owner}, permissions {mode}</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>属于 {owner}，权限 {mode}</translation>
    </message>
    <message>
        <source>binary logs (.ftlog)</source>
        <extracomment>checks.log_room</extracomment>
        <translation>二进制日志（.ftlog）</translation>
    </message>
    <message>
        <source>by itself, as nohup leaves it, until it ends or this computer is started again</source>
        <extracomment>checks.background</extracomment>
        <translation>独立运行（如用 nohup 启动），直到它退出或电脑重启</translation>
    </message>
    <message>
        <source>by systemd</source>
        <extracomment>checks.background</extracomment>
        <translation>由 systemd 管理</translation>
    </message>
    <message>
        <source>by the system</source>
        <extracomment>checks.background</extracomment>
        <translation>由系统管理</translation>
    </message>
    <message>
        <source>connected; OpenD names an interval of {interval} s</source>
        <extracomment>report.lifelines</extracomment>
        <translation>已连接；OpenD 给出的间隔为 {interval} 秒</translation>
    </message>
    <message>
        <source>could not be seen before: {title}</source>
        <extracomment>report.text_runs</extracomment>
        <translation>之前无法查看：{title}</translation>
    </message>
    <message>
        <source>futu-api or moomoo-api</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>futu-api 或 moomoo-api</translation>
    </message>
    <message>
        <source>heartbeat sent</source>
        <extracomment>report.lifelines</extracomment>
        <translation>已发送心跳</translation>
    </message>
    <message>
        <source>held to the end</source>
        <extracomment>report.lifelines</extracomment>
        <translation>一直保持到最后</translation>
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
        <translation>在终端中运行，终端关闭时随之结束，除非是用 nohup 启动的</translation>
    </message>
    <message>
        <source>in screen or tmux, until this computer is started again</source>
        <extracomment>checks.background</extracomment>
        <translation>在 screen 或 tmux 中运行，直到电脑重启</translation>
    </message>
    <message>
        <source>in the same folder</source>
        <extracomment>checks.twins</extracomment>
        <translation>在同一个目录中</translation>
    </message>
    <message>
        <source>in the vendor&apos;s download</source>
        <extracomment>checks.languages</extracomment>
        <translation>包含在官方下载包中</translation>
    </message>
    <message>
        <source>in the vendor&apos;s download, or from NuGet: futu-api or moomoo-api</source>
        <extracomment>checks.languages</extracomment>
        <translation>包含在官方下载包中，或来自 NuGet：futu-api 或 moomoo-api</translation>
    </message>
    <message>
        <source>in the vendor&apos;s download; it is built together with protobuf</source>
        <extracomment>checks.languages</extracomment>
        <translation>包含在官方下载包中；需与 protobuf 一起编译</translation>
    </message>
    <message>
        <source>installed for the Python that runs the script</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>已为运行脚本的 Python 安装</translation>
    </message>
    <message>
        <source>it is a page of the site, saved under this name</source>
        <extracomment>fixes.update</extracomment>
        <translation>它是网站的一个网页，只是用这个名称保存了</translation>
    </message>
    <message>
        <source>it is newer</source>
        <extracomment>checks.update</extracomment>
        <translation>确实更晚</translation>
    </message>
    <message>
        <source>it is no archive of the kind that its name tells</source>
        <extracomment>fixes.update</extracomment>
        <translation>它不是文件名所示的那种压缩包</translation>
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
        <translation>末尾缺失：下载中断了</translation>
    </message>
    <message>
        <source>its own</source>
        <extracomment>checks.twins</extracomment>
        <translation>独立</translation>
    </message>
    <message>
        <source>its own, or shared on purpose</source>
        <extracomment>checks.twins</extracomment>
        <translation>独立，或有意共用</translation>
    </message>
    <message>
        <source>launchd agents that start this OpenD</source>
        <extracomment>checks.background</extracomment>
        <translation>启动这个 OpenD 的 launchd 代理</translation>
    </message>
    <message>
        <source>launchd starts OpenD at your next login to this Mac. Close the one that runs now before.</source>
        <extracomment>fixes.background</extracomment>
        <translation>launchd 会在您下次登录这台 Mac 时启动 OpenD。请在此之前关闭现在运行的 OpenD。</translation>
    </message>
    <message>
        <source>less than {much}, or much less than what is free</source>
        <extracomment>checks.log_room</extracomment>
        <translation>少于 {much}，或远小于可用空间</translation>
    </message>
    <message>
        <source>logs of the Python SDK (py_…), which it writes whatever log_level says</source>
        <extracomment>checks.log_room</extracomment>
        <translation>Python SDK 的日志（py_…），无论 log_level 如何设置都会写入</translation>
    </message>
    <message>
        <source>lower</source>
        <extracomment>gui.widgets.timeline_picture</extracomment>
        <translation>较低</translation>
    </message>
    <message>
        <source>macOS then starts it without asking. Do this only with an OpenD that you loaded from the vendor&apos;s site.</source>
        <extracomment>fixes.program_file</extracomment>
        <translation>之后 macOS 会直接启动它，不再询问。请只对您从官网下载的 OpenD 这样做。</translation>
    </message>
    <message>
        <source>moomoo, United States</source>
        <extracomment>fixes.agreement</extracomment>
        <translation>moomoo（美国）</translation>
    </message>
    <message>
        <source>moomoo-api 10.11.7108</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>moomoo-api 10.11.7108</translation>
    </message>
    <message>
        <source>newer than that</source>
        <extracomment>checks.update</extracomment>
        <translation>修改时间晚于那次失败</translation>
    </message>
    <message>
        <source>no connection: {why}</source>
        <extracomment>report.lifelines</extracomment>
        <translation>没有连接：{why}</translation>
    </message>
    <message>
        <source>no process is to be seen, and no connection comes about</source>
        <extracomment>ladder</extracomment>
        <translation>看不到进程，也无法建立连接</translation>
    </message>
    <message>
        <source>no script was named</source>
        <extracomment>checks.script_reading</extracomment>
        <translation>没有指定脚本</translation>
    </message>
    <message>
        <source>no such refusal without a key</source>
        <extracomment>checks.listening</extracomment>
        <translation>没有因缺少密钥而被拒绝的记录</translation>
    </message>
    <message>
        <source>no word of a failed update</source>
        <extracomment>checks.update</extracomment>
        <translation>没有更新失败的记录</translation>
    </message>
    <message>
        <source>none of {count} Pythons has it, e.g. {python}</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>{count} 个 Python 都没有安装，例如 {python}</translation>
    </message>
    <message>
        <source>not both are set</source>
        <extracomment>checks.background</extracomment>
        <translation>没有同时设置</translation>
    </message>
    <message>
        <source>not needed: the AppImage brings it along</source>
        <extracomment>checks.linux_window</extracomment>
        <translation>不需要：AppImage 自带</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>checks.log_room</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing, so nothing is in OpenD&apos;s place</source>
        <extracomment>checks.lookalike</extracomment>
        <translation>无应答，因此没有程序占据 OpenD 的位置</translation>
    </message>
    <message>
        <source>npm: futu-api or moomoo-api, through OpenD&apos;s WebSocket port, which has to be switched on</source>
        <extracomment>checks.languages</extracomment>
        <translation>npm：futu-api 或 moomoo-api，经由 OpenD 的 WebSocket 端口，该端口需要先启用</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>checks.background</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>checks.background</extracomment>
        <translation>开启</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>checks.background</extracomment>
        <translation>有一个</translation>
    </message>
    <message>
        <source>one at most</source>
        <extracomment>checks.device</extracomment>
        <translation>最多一次</translation>
    </message>
    <message>
        <source>one heartbeat at the end, to see whether the line is still there</source>
        <extracomment>report.lifelines</extracomment>
        <translation>最后发送一次心跳，看连接是否还在</translation>
    </message>
    <message>
        <source>one protobuf</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>一个 protobuf</translation>
    </message>
    <message>
        <source>one, and enabled</source>
        <extracomment>checks.background</extracomment>
        <translation>有一个，且已启用</translation>
    </message>
    <message>
        <source>open in no other program</source>
        <extracomment>checks.update</extracomment>
        <translation>没有被其他程序打开</translation>
    </message>
    <message>
        <source>other files</source>
        <extracomment>checks.log_room</extracomment>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>pauses of at least {minutes} minutes, or a limit of starts</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>间隔至少 {minutes} 分钟，或限制启动次数</translation>
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
        <translation>独立的端口</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>checks.background</extracomment>
        <translation>已设置</translation>
    </message>
    <message>
        <source>shared with {other}</source>
        <extracomment>checks.twins</extracomment>
        <translation>与 {other} 共用</translation>
    </message>
    <message>
        <source>sound</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>没有问题</translation>
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
        <translation>启动次数的限制写在了错误的小节中，systemd 会忽略它</translation>
    </message>
    <message>
        <source>systemd starts no program whose path has quotation marks, a backslash or a $ in it: {path}. Move OpenD to a folder with a plainer name, and look again.</source>
        <extracomment>opend.background</extracomment>
        <translation>路径中含有引号、反斜杠或 $ 的程序，systemd 不会启动：{path}。请把 OpenD 移到名称更简单的目录，然后重新检查。</translation>
    </message>
    <message>
        <source>systemd units of OpenD</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>OpenD 的 systemd 单元</translation>
    </message>
    <message>
        <source>systemd units that start this OpenD</source>
        <extracomment>checks.background</extracomment>
        <translation>启动这个 OpenD 的 systemd 单元</translation>
    </message>
    <message>
        <source>the browser has not finished it</source>
        <extracomment>fixes.update</extracomment>
        <translation>浏览器还没有下载完</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <extracomment>checks.background</extracomment>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>the file is there, which is reported to hold it</source>
        <extracomment>checks.background</extracomment>
        <translation>文件存在，据反映登录信息就保存在其中</translation>
    </message>
    <message>
        <source>the one whose page is signed</source>
        <extracomment>checks.questionnaire</extracomment>
        <translation>与确认协议的页面所属地区一致</translation>
    </message>
    <message>
        <source>to be there</source>
        <extracomment>checks.background</extracomment>
        <translation>存在</translation>
    </message>
    <message>
        <source>waiting to connect</source>
        <extracomment>gui.widgets.lifeline</extracomment>
        <translation>正在等待连接</translation>
    </message>
    <message>
        <source>whole</source>
        <extracomment>checks.downloads</extracomment>
        <translation>完整</translation>
    </message>
    <message>
        <source>writable for this user</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>当前用户可写入</translation>
    </message>
    <message>
        <source>{asked} of the last {starts}</source>
        <extracomment>checks.device</extracomment>
        <translation>最近 {starts} 次启动中有 {asked} 次</translation>
    </message>
    <message>
        <source>{count} Pythons looked at</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>检查了 {count} 个 Python</translation>
    </message>
    <message>
        <source>{count} files ({size}) were not written to for a week: delete those you need no more. Moving them into the wizard&apos;s backup would free nothing, so it does not do that for you. Set log_level back if it is debug. With -console=0 OpenD redraws its prompt without end: do not let its output go into a file.</source>
        <extracomment>checks.log_room</extracomment>
        <translation>有 {count} 个文件（{size}）一周以来没有再写入：不再需要的请删除。把它们移入向导的备份并不能腾出空间，所以向导不会替您这样做。如果 log_level 为 debug，请改回原值。使用 -console=0 时，OpenD 会不停地重绘提示符：不要把它的输出写入文件。</translation>
    </message>
    <message>
        <source>{count} may not: {paths}</source>
        <extracomment>checks.update</extracomment>
        <translation>{count} 个无权替换：{paths}</translation>
    </message>
    <message>
        <source>{count} other programs hold files of OpenD.</source>
        <extracomment>checks.update</extracomment>
        <translation>{count} 个其他程序占用着 OpenD 的文件。</translation>
    </message>
    <message>
        <source>{count} points are mended; comments and everything else stay.</source>
        <extracomment>fixes.systemd_unit</extracomment>
        <translation>修正了 {count} 处；注释和其他内容保持不变。</translation>
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
        <translation>这里创建了 {kind}，但没有任何地方关闭它。它会占用 OpenD 128 个连接中的一个，直到脚本结束；而只要它开着，脚本通常不会自行结束。</translation>
    </message>
    <message>
        <source>{level}, as it was</source>
        <extracomment>cli.report, gui.reporting, report.bundle.recording</extracomment>
        <translation>{level}（未经更改）</translation>
    </message>
    <message>
        <source>{level}, raised from {before} for this report</source>
        <extracomment>report.bundle.recording</extracomment>
        <translation>{level}（为本报告由 {before} 调高）</translation>
    </message>
    <message>
        <source>{name} (process {pid}) holds files of OpenD.</source>
        <extracomment>checks.update</extracomment>
        <translation>{name}（进程 {pid}）占用着 OpenD 的文件。</translation>
    </message>
    <message>
        <source>{name} (process {pid}, user {user}): {paths}; started as {command}</source>
        <extracomment>checks.update</extracomment>
        <translation>{name}（进程 {pid}，用户 {user}）：{paths}；启动命令：{command}</translation>
    </message>
    <message>
        <source>{name} could not be put back: {why}</source>
        <extracomment>cli.report, gui.reporting</extracomment>
        <translation>{name} 未能恢复：{why}</translation>
    </message>
    <message>
        <source>{name} in {path} is written in an unusual way. Copy the file by hand instead.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>{path} 中的 {name} 写法特殊。请手动复制该文件。</translation>
    </message>
    <message>
        <source>{name} is as it was. Start OpenD again when you can, so that it reads it.</source>
        <extracomment>cli.report, gui.reporting</extracomment>
        <translation>{name} 已恢复原值。请在方便时重新启动 OpenD，使其生效。</translation>
    </message>
    <message>
        <source>{name} of this OpenD, beside {other}</source>
        <extracomment>checks.twins</extracomment>
        <translation>这个 OpenD 的 {name}，对照 {other}</translation>
    </message>
    <message>
        <source>{name} starts OpenD through another program. Add -no_monitor=1 behind OpenD&apos;s name there yourself.</source>
        <extracomment>fixes.systemd_unit</extracomment>
        <translation>{name} 通过另一个程序启动 OpenD。请自行在其中 OpenD 的名称后面加上 -no_monitor=1。</translation>
    </message>
    <message>
        <source>{name}-api, without {name}</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>有 {name}-api，没有 {name}</translation>
    </message>
    <message>
        <source>{name}: {count} times in {files} files</source>
        <extracomment>report.as_bundle</extracomment>
        <translation>{name}：在 {files} 个文件中出现 {count} 次</translation>
    </message>
    <message>
        <source>{number}, as {theirs} of the other one</source>
        <extracomment>checks.twins</extracomment>
        <translation>{number}，与另一个 OpenD 的 {theirs} 相同</translation>
    </message>
    <message>
        <source>{path} (process {pid})</source>
        <extracomment>checks.twins</extracomment>
        <translation>{path}（进程 {pid}）</translation>
    </message>
    <message>
        <source>{path} can be written to</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>{path} 可以写入</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <extracomment>fixes.update</extracomment>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be unpacked: {why}.</source>
        <extracomment>checks.downloads</extracomment>
        <translation>{path} 无法解压：{why}。</translation>
    </message>
    <message>
        <source>{path} cannot be unpacked: {why}. Download it again.</source>
        <extracomment>fixes.update</extracomment>
        <translation>无法解压 {path}：{why}。请重新下载。</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}), so nothing was changed.</source>
        <extracomment>report.bundle.standing</extracomment>
        <translation>无法写入 {path}（{reason}），因此未做任何更改。</translation>
    </message>
    <message>
        <source>{path} does not belong to this user. Change it as its owner, in the lines named.</source>
        <extracomment>fixes.systemd_unit</extracomment>
        <translation>{path} 不属于当前用户。请以其所有者的身份修改所列出的行。</translation>
    </message>
    <message>
        <source>{path} does not belong to this user. Update OpenD as its owner.</source>
        <extracomment>fixes.update</extracomment>
        <translation>{path} 不属于当前用户。请以其所有者的身份更新 OpenD。</translation>
    </message>
    <message>
        <source>{path} is OpenD {old}, older than the {new} that is there.</source>
        <extracomment>fixes.update</extracomment>
        <translation>{path} 是 OpenD {old}，比已有的 {new} 更旧。</translation>
    </message>
    <message>
        <source>{path} is a 7z archive. Unpack it with 7-Zip, and copy all but OpenD.xml.</source>
        <extracomment>fixes.update</extracomment>
        <translation>{path} 是 7z 压缩包。请用 7-Zip 解压，并复制除 OpenD.xml 以外的所有文件。</translation>
    </message>
    <message>
        <source>{path} is a folder, where a file belongs; that comes first.</source>
        <extracomment>facts.program</extracomment>
        <translation>{path} 是一个目录，而这里应该是文件；请先解决这个问题。</translation>
    </message>
    <message>
        <source>{path} is there already. Nothing was copied.</source>
        <extracomment>journal.copying</extracomment>
        <translation>{path} 已经存在。没有复制任何内容。</translation>
    </message>
    <message>
        <source>{path} names another {name} by now; it was left as it is.</source>
        <extracomment>report.bundle.standing</extracomment>
        <translation>{path} 中的 {name} 现在已是其他值；已保持原样。</translation>
    </message>
    <message>
        <source>{path} was not unpacked. {reason} Download it again.</source>
        <extracomment>fixes.update</extracomment>
        <translation>{path} 没有解压。{reason}请重新下载。</translation>
    </message>
    <message>
        <source>{path}, line {line}: {title}</source>
        <extracomment>checks.systemd_unit</extracomment>
        <translation>{path} 第 {line} 行：{title}</translation>
    </message>
    <message>
        <source>{path}, not enabled</source>
        <extracomment>checks.background</extracomment>
        <translation>{path}，未启用</translation>
    </message>
    <message>
        <source>{python} has it</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>{python} 中已安装</translation>
    </message>
    <message>
        <source>{said} ({count} heartbeats answered)</source>
        <extracomment>gui.widgets.lifeline</extracomment>
        <translation>{said}（{count} 次心跳得到应答）</translation>
    </message>
    <message>
        <source>{said} Look again to have it among what was found.</source>
        <extracomment>gui.widgets.hold_panel</extracomment>
        <translation>{said}重新检查后，这一结果会列入检查结果。</translation>
    </message>
    <message>
        <source>{script} is looked at too. It is never run.</source>
        <extracomment>gui.widgets.script_row</extracomment>
        <translation>也会检查 {script}，但绝不运行它。</translation>
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
        <translation>{title}录制结束时会恢复原值。</translation>
    </message>
    <message>
        <source>{total} in {count} files; {free} are free</source>
        <extracomment>checks.log_room</extracomment>
        <translation>{count} 个文件共 {total}；可用空间 {free}</translation>
    </message>
    <message>
        <source>{versions} at once</source>
        <extracomment>checks.sdk_environment</extracomment>
        <translation>同时有 {versions}</translation>
    </message>
    <message>
        <source>{what} was left out: the time for looking at everything was used up.</source>
        <extracomment>patience</extracomment>
        <translation>{what}：已跳过，因为全部检查的时间已用完。</translation>
    </message>
    <message>
        <source>{what} {done} of {total}</source>
        <extracomment>report.as_bundle</extracomment>
        <translation>{what}{done} / {total}</translation>
    </message>
    <message>
        <source>“nohup ./OpenD &amp;”, as the vendor advises, only keeps OpenD alive when the terminal is closed. Better is the system&apos;s own keeper: systemd on Linux, launchd on macOS, the task scheduler on Windows. It needs a login that works without typing: below 10.10 account and password in OpenD.xml, from 10.10 on a login that OpenD remembers. Restarts must be few and far between, because the vendor rations logins.</source>
        <extracomment>symptoms.q21_in_background</extracomment>
        <translation>官方建议的“nohup ./OpenD &amp;”只能让 OpenD 在终端关闭后继续运行。更好的办法是用系统自带的服务管理：Linux 上的 systemd、macOS 上的 launchd、Windows 上的任务计划程序。这需要一种无需手动输入的登录方式：10.10 之前的版本，把账号和密码写在 OpenD.xml 中；从 10.10 起，使用 OpenD 记住的登录。重新启动的次数要少、间隔要长，因为官方限制登录次数。</translation>
    </message>
    <message>
        <source>“{port}” is not a port number: a whole number from 1 to 65535.</source>
        <extracomment>fixes.twins</extracomment>
        <translation>“{port}”不是端口号：应为 1 到 65535 之间的整数。</translation>
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
        <translation>“{line}”</translation>
    </message>
    <message>
        <source>“{line}” ({place})</source>
        <extracomment>checks.program_file, checks.window_edition</extracomment>
        <translation>“{line}”（{place}）</translation>
    </message>
    <message>
        <source>All of them were written to within a week: delete those you need no more while OpenD does not run. Set log_level back if it is debug. With -console=0 OpenD redraws its prompt without end: do not let its output go into a file.</source>
        <extracomment>checks.log_room</extracomment>
        <translation>这些日志都在一周内写过：请在 OpenD 未运行时删除不再需要的。如果 log_level 是 debug，请改回去。使用 -console=0 时 OpenD 会不断重绘提示符：不要把它的输出写入文件。</translation>
    </message>
    <message>
        <source>Be&amp;gin with this</source>
        <extracomment>gui.pages.plan_caption</extracomment>
        <translation>开始操作(&amp;G)</translation>
    </message>
    <message>
        <source>Choose this if you want it done</source>
        <extracomment>gui.widgets.finding</extracomment>
        <translation>如果需要，请选择此项</translation>
    </message>
    <message>
        <source>Choose what is to be done</source>
        <extracomment>gui.widgets.finding</extracomment>
        <translation>请选择要做什么</translation>
    </message>
    <message>
        <source>Fill this in; then it can be applied.</source>
        <extracomment>gui.pages.plan</extracomment>
        <translation>请先填写此项，然后才能应用。</translation>
    </message>
    <message>
        <source>Line {line} of {path} and what belongs to it are too long for the wizard. Change it yourself.</source>
        <extracomment>scripts.patches.pieces</extracomment>
        <translation>{path} 的第 {line} 行及其相关内容太长，向导无法处理。请您自行修改。</translation>
    </message>
    <message>
        <source>New file: {meaning}</source>
        <extracomment>gui.widgets.step</extracomment>
        <translation>新文件：{meaning}</translation>
    </message>
    <message>
        <source>Nothing is different yet</source>
        <extracomment>report.words</extracomment>
        <translation>目前还没有变化</translation>
    </message>
    <message>
        <source>OpenD is not held in quarantine by macOS.</source>
        <extracomment>checks.quarantine</extracomment>
        <translation>macOS 没有隔离 OpenD。</translation>
    </message>
    <message>
        <source>Remove the folder; this works only as long as it is empty.</source>
        <extracomment>fixes.config_file</extracomment>
        <translation>删除该目录；仅在它为空时才会成功。</translation>
    </message>
    <message>
        <source>S&amp;end this to OpenD</source>
        <extracomment>gui.pages.plan_caption</extracomment>
        <translation>发送给 OpenD(&amp;E)</translation>
    </message>
    <message>
        <source>Scripts that connect to OpenD must be given the new port.</source>
        <extracomment>fixes.ports</extracomment>
        <translation>连接 OpenD 的脚本必须改用新端口。</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <extracomment>gui.widgets.evidence</extracomment>
        <translation>再显示 {count} 项</translation>
    </message>
    <message>
        <source>The same check still fails. If all of it is done, wait a moment and check again.</source>
        <extracomment>report.words</extracomment>
        <translation>同一项检查仍未通过。如果都已完成，请稍等片刻再检查一次。</translation>
    </message>
    <message>
        <source>Wait a moment and check again.</source>
        <extracomment>report.words</extracomment>
        <translation>请稍等片刻，然后再次检查。</translation>
    </message>
    <message>
        <source>What {path} is made from was changed meanwhile, so it was not made. Look again.</source>
        <extracomment>journal.making</extracomment>
        <translation>生成 {path} 所用的内容在此期间被更改，因此没有生成。请重新检查。</translation>
    </message>
    <message>
        <source>Whether OpenD keeps a line is not measured yet: hold it, right here.</source>
        <extracomment>gui.pages.cause</extracomment>
        <translation>尚未测量 OpenD 是否会保持连接：可以就在这里测试。</translation>
    </message>
    <message>
        <source>Whether it helped could not be seen</source>
        <extracomment>report.words</extracomment>
        <translation>无法看出是否有效</translation>
    </message>
    <message>
        <source>{path} is written in an unusual way. Change it yourself, in the lines named.</source>
        <extracomment>machine.unit_edit</extracomment>
        <translation>{path} 的写法不常见。请您自行修改所指出的各行。</translation>
    </message>
    <message>
        <source>“{name}” does not name a file in {path} clearly. Nothing was copied.</source>
        <extracomment>journal.copying</extracomment>
        <translation>“{name}”没有明确指出 {path} 中的文件。没有复制任何内容。</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <extracomment>gui.widgets.language_button</extracomment>
        <translation>语言：{name}</translation>
    </message>
    <message>
        <source>{name} was raised in {path}, which is not the OpenD chosen now. Choose that one and try again.</source>
        <extracomment>report.bundle.standing</extracomment>
        <translation>{name} 是在 {path} 中调高的，那不是现在选择的 OpenD。请选择那一个，然后重试。</translation>
    </message>
    <message>
        <source>{path} belongs to {owner} and has another name somewhere else on the disk, so that it would be given away there too. See what it is, and remove it from the data folder yourself.</source>
        <extracomment>fixes.ownership</extracomment>
        <translation>{path} 属于 {owner}，并且在磁盘的其他位置还有另一个名称，因此在那里也会一并被转交。请查明它是什么，然后自行把它移出数据目录。</translation>
    </message>
    <message>
        <source>{path} was changed meanwhile, or its backup is gone. Only {name} was put back, to {level}.</source>
        <extracomment>report.bundle.standing</extracomment>
        <translation>{path} 在此期间被更改，或者它的备份已不存在。仅将 {name} 恢复为 {level}。</translation>
    </message>
    <message>
        <source>{why} {instead}</source>
        <extracomment>report.bundle.standing</extracomment>
        <translation>{why}{instead}</translation>
    </message>
    <message>
        <source>Check everything</source>
        <extracomment>report.forum</extracomment>
        <translation>全面检查</translation>
    </message>
    <message>
        <source>Copied, without secrets and names. Look it over before you post it.</source>
        <extracomment>gui.widgets.forum</extracomment>
        <translation>已复制，不含敏感信息和姓名。发布前请先看一遍。</translation>
    </message>
    <message>
        <source>Copy for a &amp;forum</source>
        <extracomment>gui.widgets.forum</extracomment>
        <translation>复制到论坛用(&amp;F)</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>report.forum</extracomment>
        <translation>生成程序</translation>
    </message>
    <message>
        <source>OpenD Wizard {version}</source>
        <extracomment>report.about, report.forum</extracomment>
        <translation>OpenD 向导 {version}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <extracomment>report.forum</extracomment>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>This practice cannot be done here: this user may not mount with FUSE at all.</source>
        <extracomment>simulator.faults.underneath</extracomment>
        <translation>这里无法进行此练习：当前用户完全不能使用 FUSE 挂载。</translation>
    </message>
    <message>
        <source>Exit status: 0 nothing wrong, or done and verified; 1 problems found, or not verified; 2 wrong usage; 3 could not run.</source>
        <extracomment>cli.arguments</extracomment>
        <translation>退出状态：0 没有问题，或已完成并验证；1 发现问题，或未能验证；2 用法错误；3 无法运行。</translation>
    </message>
    <message>
        <source>Finds out why OpenD does not work, shows the remedy, and applies it so that it can be taken back.</source>
        <extracomment>cli.arguments</extracomment>
        <translation>找出 OpenD 不能正常工作的原因，给出解决办法，并以可以撤销的方式应用。</translation>
    </message>
    <message>
        <source>OpenD&apos;s own folder, e.g. ~/.com.moomoo.OpenD</source>
        <extracomment>cli.arguments</extracomment>
        <translation>OpenD 自己的目录，例如 ~/.com.moomoo.OpenD</translation>
    </message>
    <message>
        <source>Without a command the window opens. {exit}</source>
        <extracomment>cli.arguments</extracomment>
        <translation>不带命令时会打开窗口。{exit}</translation>
    </message>
    <message>
        <source>a Python script of yours to look at too; it is never run</source>
        <extracomment>cli.arguments</extracomment>
        <translation>同时查看您的 Python 脚本；绝不会运行它</translation>
    </message>
    <message>
        <source>a number from 1 to 360 is needed</source>
        <extracomment>cli.values</extracomment>
        <translation>需要 1 到 360 之间的数字</translation>
    </message>
    <message>
        <source>a number of minutes above 0, and at most a week of them, is needed</source>
        <extracomment>cli.values</extracomment>
        <translation>需要大于 0、且不超过一周的分钟数</translation>
    </message>
    <message>
        <source>a number of seconds above 0 is needed</source>
        <extracomment>cli.values</extracomment>
        <translation>需要大于 0 的秒数</translation>
    </message>
    <message>
        <source>a run from the history; without one, the newest</source>
        <extracomment>cli.arguments</extracomment>
        <translation>历史记录中的一次更改；不指定则为最新一次</translation>
    </message>
    <message>
        <source>a short piece of code with its input and output</source>
        <extracomment>cli.arguments</extracomment>
        <translation>一小段代码及其输入和输出</translation>
    </message>
    <message>
        <source>a value of the fix, e.g. port=11115</source>
        <extracomment>cli.arguments</extracomment>
        <translation>修复所用的值，例如 port=11115</translation>
    </message>
    <message>
        <source>ask OpenD also while a phone code is pending, which may void it</source>
        <extracomment>cli.arguments</extracomment>
        <translation>即使正在等待手机验证码也询问 OpenD，这可能使验证码失效</translation>
    </message>
    <message>
        <source>do it without asking</source>
        <extracomment>cli.arguments</extracomment>
        <translation>不经询问直接执行</translation>
    </message>
    <message>
        <source>end all looking after this time</source>
        <extracomment>cli.arguments</extracomment>
        <translation>超过此时间后结束所有检查</translation>
    </message>
    <message>
        <source>for so many of the intervals that OpenD names (4, often 40 s)</source>
        <extracomment>cli.arguments</extracomment>
        <translation>持续 OpenD 给出的心跳间隔的若干倍（4，通常为 40 秒）</translation>
    </message>
    <message>
        <source>hold two connections, with and without heartbeats, and see which is kept</source>
        <extracomment>cli.arguments</extracomment>
        <translation>保持两个连接，一个有心跳，一个没有，看哪个会被保留</translation>
    </message>
    <message>
        <source>list what can go wrong</source>
        <extracomment>cli.arguments</extracomment>
        <translation>列出可能出现的问题</translation>
    </message>
    <message>
        <source>list what the wizard has changed</source>
        <extracomment>cli.arguments</extracomment>
        <translation>列出向导更改过的内容</translation>
    </message>
    <message>
        <source>look for the cause; nothing is changed</source>
        <extracomment>cli.arguments</extracomment>
        <translation>查找原因；不做任何更改</translation>
    </message>
    <message>
        <source>make a report for the vendor&apos;s engineers; nothing is sent</source>
        <extracomment>cli.arguments</extracomment>
        <translation>为官方工程师生成报告；不会发送任何内容</translation>
    </message>
    <message>
        <source>make the changes of a run that was taken back once more</source>
        <extracomment>cli.arguments</extracomment>
        <translation>重做一次已撤销的更改</translation>
    </message>
    <message>
        <source>make the simulated OpenD in this new or empty folder</source>
        <extracomment>cli.arguments</extracomment>
        <translation>在这个新的或空的目录中建立模拟的 OpenD</translation>
    </message>
    <message>
        <source>no recording: take what the last N minutes wrote</source>
        <extracomment>cli.arguments</extracomment>
        <translation>不录制：收集最近 N 分钟写入的内容</translation>
    </message>
    <message>
        <source>only set it up, say where it is, and wait to be stopped</source>
        <extracomment>cli.arguments</extracomment>
        <translation>只建立环境并说明位置，然后等待停止</translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>cli.speaking</extracomment>
        <translation>选项</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <extracomment>cli.speaking</extracomment>
        <translation>位置参数</translation>
    </message>
    <message>
        <source>print a summary for a forum, without secrets and names</source>
        <extracomment>cli.arguments</extracomment>
        <translation>输出供论坛使用的摘要，不含敏感信息和姓名</translation>
    </message>
    <message>
        <source>print one JSON object and nothing else</source>
        <extracomment>cli.arguments</extracomment>
        <translation>只输出一个 JSON 对象</translation>
    </message>
    <message>
        <source>put back what an earlier recording left raised</source>
        <extracomment>cli.arguments</extracomment>
        <translation>恢复之前录制时调高后未还原的级别</translation>
    </message>
    <message>
        <source>q02, q03, …</source>
        <extracomment>cli.arguments</extracomment>
        <translation>q02、q03……</translation>
    </message>
    <message>
        <source>q02, q03, …; without one, all are checked</source>
        <extracomment>cli.arguments</extracomment>
        <translation>q02、q03……；不指定则检查全部</translation>
    </message>
    <message>
        <source>q02, q03, …; without one, they are listed</source>
        <extracomment>cli.arguments</extracomment>
        <translation>q02、q03……；不指定则列出全部</translation>
    </message>
    <message>
        <source>record at most this long</source>
        <extracomment>cli.arguments</extracomment>
        <translation>最多录制这么久</translation>
    </message>
    <message>
        <source>show the plan and change nothing</source>
        <extracomment>cli.arguments</extracomment>
        <translation>只显示计划，不做任何更改</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <extracomment>cli.arguments</extracomment>
        <translation>显示版本并退出</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <extracomment>cli.speaking</extracomment>
        <translation>显示此帮助信息并退出</translation>
    </message>
    <message>
        <source>show what would be changed, change it, and check again</source>
        <extracomment>cli.arguments</extracomment>
        <translation>显示将要更改的内容，进行更改，然后再次检查</translation>
    </message>
    <message>
        <source>speak this language ({known}) instead of your system&apos;s</source>
        <extracomment>cli.arguments</extracomment>
        <translation>使用此语言（{known}），而不是系统语言</translation>
    </message>
    <message>
        <source>take .ftlog files along, out of which no secret can be taken</source>
        <extracomment>cli.arguments</extracomment>
        <translation>一并收入 .ftlog 文件，其中的敏感信息无法去除</translation>
    </message>
    <message>
        <source>take the changes of a run back</source>
        <extracomment>cli.arguments</extracomment>
        <translation>撤销一次更改</translation>
    </message>
    <message>
        <source>take this fix instead of the first one offered</source>
        <extracomment>cli.arguments</extracomment>
        <translation>使用这个修复，而不是列出的第一个</translation>
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
        <translation>OpenD 程序所在的目录</translation>
    </message>
    <message>
        <source>the language of your script, e.g. Python</source>
        <extracomment>cli.arguments</extracomment>
        <translation>您的脚本所用的语言，例如 Python</translation>
    </message>
    <message>
        <source>the protocol number or the interface</source>
        <extracomment>cli.arguments</extracomment>
        <translation>协议编号或接口</translation>
    </message>
    <message>
        <source>the report; without it, one in this folder</source>
        <extracomment>cli.arguments</extracomment>
        <translation>报告文件；不指定则保存在当前目录</translation>
    </message>
    <message>
        <source>the wizard&apos;s own folder, for backups and history</source>
        <extracomment>cli.arguments</extracomment>
        <translation>向导自己的目录，存放备份和历史记录</translation>
    </message>
    <message>
        <source>usage</source>
        <extracomment>cli.speaking</extracomment>
        <translation>用法</translation>
    </message>
    <message>
        <source>walk through it in the window</source>
        <extracomment>cli.arguments</extracomment>
        <translation>在窗口中逐步完成</translation>
    </message>
    <message>
        <source>what happened, in your words</source>
        <extracomment>cli.arguments</extracomment>
        <translation>用您自己的话说明发生了什么</translation>
    </message>
    <message>
        <source>what the trouble is about; quotes need more in the logs (default: trade)</source>
        <extracomment>cli.arguments</extracomment>
        <translation>问题与什么有关；行情问题需要更详细的日志（默认：trade）</translation>
    </message>
    <message>
        <source>work on a simulated OpenD that is broken in the chosen way</source>
        <extracomment>cli.arguments</extracomment>
        <translation>在按所选方式出故障的模拟 OpenD 上操作</translation>
    </message>
    <message>
        <source>{program}: error: {message}</source>
        <extracomment>cli.speaking</extracomment>
        <translation>{program}：错误：{message}</translation>
    </message>
    <message>
        <source>&amp;Add .ftlog files</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>添加 .ftlog 文件(&amp;A)</translation>
    </message>
    <message>
        <source>About the wizard</source>
        <extracomment>gui.about, gui.widgets.about_button</extracomment>
        <translation>关于本向导</translation>
    </message>
    <message>
        <source>About the wizard ({key})</source>
        <extracomment>gui.widgets.about_button</extracomment>
        <translation>关于本向导（{key}）</translation>
    </message>
    <message>
        <source>About {minutes} minutes left</source>
        <extracomment>report.pace</extracomment>
        <translation>大约还需 {minutes} 分钟</translation>
    </message>
    <message>
        <source>About {seconds} seconds left</source>
        <extracomment>report.pace</extracomment>
        <translation>大约还需 {seconds} 秒</translation>
    </message>
    <message>
        <source>Another program is at OpenD&apos;s API port.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>另一个程序占用着 OpenD 的 API 端口。</translation>
    </message>
    <message>
        <source>Choose another card or line</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>选择另一张卡片或另一行</translation>
    </message>
    <message>
        <source>Close the window</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Close {name} (process {pid}).</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>请关闭 {name}（进程 {pid}）。</translation>
    </message>
    <message>
        <source>Each part came as a Python package with its own licence.</source>
        <extracomment>report.about</extracomment>
        <translation>每个组成部分都是带有各自许可证的 Python 软件包。</translation>
    </message>
    <message>
        <source>Entries that match: {count}</source>
        <extracomment>gui.pages.trouble</extracomment>
        <translation>符合的条目：{count}</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>Go on to the next thing, or back to the one before</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>前往下一项，或回到上一项</translation>
    </message>
    <message>
        <source>Have that done in the practice, to see what changes? [y/N]</source>
        <extracomment>cli.practise</extracomment>
        <translation>要在练习中代为完成，看看有什么变化吗？[y/N]</translation>
    </message>
    <message>
        <source>History, backups and settings are in {folder}</source>
        <extracomment>report.about</extracomment>
        <translation>历史记录、备份和设置位于 {folder}</translation>
    </message>
    <message>
        <source>It is done in the practice. The same checks again:</source>
        <extracomment>cli.practise</extracomment>
        <translation>已在练习中完成。再次进行相同的检查：</translation>
    </message>
    <message>
        <source>It runs from its source, so there is no day of release.</source>
        <extracomment>report.about</extracomment>
        <translation>它直接从源代码运行，因此没有发布日期。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Keys, and what they do</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>按键及其作用</translation>
    </message>
    <message>
        <source>L&amp;ook again now</source>
        <extracomment>gui.widgets.lookout</extracomment>
        <translation>立即再次检查(&amp;O)</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the report</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>报告的语言(&amp;G)</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <extracomment>gui.widgets.report_language</extracomment>
        <translation>报告的语言</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>gui.about</extracomment>
        <translation>许可证</translation>
    </message>
    <message>
        <source>List all keys</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>列出所有按键</translation>
    </message>
    <message>
        <source>Look for OpenD again</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>再次查找 OpenD</translation>
    </message>
    <message>
        <source>Looking again in {seconds} seconds.</source>
        <extracomment>gui.widgets.lookout</extracomment>
        <translation>{seconds} 秒后再次检查。</translation>
    </message>
    <message>
        <source>Nothing listens on OpenD&apos;s API port any more.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>已没有程序在监听 OpenD 的 API 端口。</translation>
    </message>
    <message>
        <source>Nothing was changed yet. The wizard notices when it has ended, and then makes the change.</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>尚未做任何更改。向导会察觉它何时结束，然后进行更改。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>gui.about</extracomment>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>On this page</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>在此页面</translation>
    </message>
    <message>
        <source>One of these is needed: {names}</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>需要以下之一：{names}</translation>
    </message>
    <message>
        <source>Only the vendor can read .ftlog files, and no secret can be taken out of them.</source>
        <extracomment>gui.widgets.report_form</extracomment>
        <translation>只有官方能读取 .ftlog 文件，其中的敏感信息无法去除。</translation>
    </message>
    <message>
        <source>OpenD Wizard is free software under the MIT licence. OpenD, moomoo and Futu are names of their owners; this project is not theirs.</source>
        <extracomment>report.about</extracomment>
        <translation>OpenD 向导是采用 MIT 许可证的自由软件。OpenD、moomoo 和 Futu（富途）是其所有者的名称；本项目与他们无关。</translation>
    </message>
    <message>
        <source>OpenD Wizard is open already. Its window has come to the front.</source>
        <extracomment>window</extracomment>
        <translation>OpenD 向导已经打开，其窗口已移到最前面。</translation>
    </message>
    <message>
        <source>OpenD has logged in.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>OpenD 已登录。</translation>
    </message>
    <message>
        <source>OpenD listens on its API port now.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>OpenD 现在正在监听其 API 端口。</translation>
    </message>
    <message>
        <source>OpenD runs differently now.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>OpenD 的运行情况有了变化。</translation>
    </message>
    <message>
        <source>OpenD was started again.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>OpenD 已重新启动。</translation>
    </message>
    <message>
        <source>OpenD was started.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>OpenD 已启动。</translation>
    </message>
    <message>
        <source>OpenD&apos;s log tells something new.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>OpenD 的日志有了新内容。</translation>
    </message>
    <message>
        <source>OpenD.xml was changed.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>OpenD.xml 已被更改。</translation>
    </message>
    <message>
        <source>Press the button or choose the card that has the keyboard</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>按下键盘焦点所在的按钮，或选择该卡片</translation>
    </message>
    <message>
        <source>Press the button that leads on, where nothing is changed by it</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>按下通往下一步的按钮（仅限不做更改的情况）</translation>
    </message>
    <message>
        <source>Qt&apos;s libraries are in {folder}</source>
        <extracomment>report.about</extracomment>
        <translation>Qt 的库位于 {folder}</translation>
    </message>
    <message>
        <source>Released on {day}, which is still to come by the clock of this computer.</source>
        <extracomment>report.about</extracomment>
        <translation>发布于 {day}，但按这台电脑的时钟，这一天还没有到。</translation>
    </message>
    <message>
        <source>Released today, {day}.</source>
        <extracomment>report.about</extracomment>
        <translation>今天（{day}）发布。</translation>
    </message>
    <message>
        <source>Released yesterday, {day}.</source>
        <extracomment>report.about</extracomment>
        <translation>昨天（{day}）发布。</translation>
    </message>
    <message>
        <source>Released {days} days ago, on {day}.</source>
        <extracomment>report.about</extracomment>
        <translation>{days} 天前（{day}）发布。</translation>
    </message>
    <message>
        <source>Say where OpenD is, or practise on a simulated one. Looking changes nothing.</source>
        <extracomment>gui.pages.choosing</extracomment>
        <translation>请指出 OpenD 的位置，或在模拟的 OpenD 上练习。检查不会更改任何内容。</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <extracomment>gui.keys</extracomment>
        <translation>向下滚动</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <extracomment>gui.keys</extracomment>
        <translation>向上滚动</translation>
    </message>
    <message>
        <source>Search the symptoms</source>
        <extracomment>gui.pages.trouble</extracomment>
        <translation>搜索症状</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Stay &amp;here</source>
        <extracomment>gui.widgets.lookout</extracomment>
        <translation>留在此页(&amp;H)</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <extracomment>gui.widgets.lookout</extracomment>
        <translation>停止观察(&amp;W)</translation>
    </message>
    <message>
        <source>Stop what is under way, else close the window</source>
        <extracomment>gui.keyboard</extracomment>
        <translation>停止正在进行的操作；没有则关闭窗口</translation>
    </message>
    <message>
        <source>The change was made again.</source>
        <extracomment>gui.widgets.reversal</extracomment>
        <translation>更改已重做。</translation>
    </message>
    <message>
        <source>The licences of all parts are in {folder}</source>
        <extracomment>report.about</extracomment>
        <translation>所有组成部分的许可证位于 {folder}</translation>
    </message>
    <message>
        <source>The network of this computer has changed.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>这台电脑的网络有了变化。</translation>
    </message>
    <message>
        <source>The report is made. Look it over; nothing is saved yet.</source>
        <extracomment>gui.report</extracomment>
        <translation>报告已生成。请查看一遍；尚未保存任何内容。</translation>
    </message>
    <message>
        <source>The window is made with Qt and PySide6, under the GNU Lesser General Public License, version 3. Their libraries are files of their own, which you may replace by your own versions of them.</source>
        <extracomment>report.about</extracomment>
        <translation>窗口使用 Qt 和 PySide6 制作，二者采用 GNU 宽通用公共许可证第 3 版。它们的库是独立的文件，您可以用自己的版本替换。</translation>
    </message>
    <message>
        <source>The wizard never looks for a newer version by itself.</source>
        <extracomment>report.about</extracomment>
        <translation>向导绝不会自行查找新版本。</translation>
    </message>
    <message>
        <source>The wizard notices when OpenD is started, ends, logs in or is set differently, and looks again then.</source>
        <extracomment>gui.widgets.lookout</extracomment>
        <translation>当 OpenD 启动、结束、登录或设置发生变化时，向导会察觉并再次检查。</translation>
    </message>
    <message>
        <source>The wizard notices when it has ended, and then makes the change. Ctrl+C gives up.</source>
        <extracomment>cli.waiting</extracomment>
        <translation>向导会察觉它何时结束，然后进行更改。按 Ctrl+C 放弃。</translation>
    </message>
    <message>
        <source>These are missing: {names}</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>缺少以下内容：{names}</translation>
    </message>
    <message>
        <source>This OpenD is simulated: nothing has to be done elsewhere. Press the button to have it done.</source>
        <extracomment>gui.widgets.practice_deed</extracomment>
        <translation>这个 OpenD 是模拟的：不需要在别处做任何事。按下按钮即可代为完成。</translation>
    </message>
    <message>
        <source>This copy does not name a page with releases: look for a newer one where you got it. The wizard never looks by itself.</source>
        <extracomment>report.about</extracomment>
        <translation>此副本没有写明发布页面：请到您获取它的地方查找新版本。向导绝不会自行查找。</translation>
    </message>
    <message>
        <source>This is not understood: {words}</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>无法理解：{words}</translation>
    </message>
    <message>
        <source>Waiting until it has ended.</source>
        <extracomment>cli.waiting</extracomment>
        <translation>正在等待它结束。</translation>
    </message>
    <message>
        <source>Waiting was stopped. Nothing was changed.</source>
        <extracomment>gui.waiting</extracomment>
        <translation>已停止等待。未做任何更改。</translation>
    </message>
    <message>
        <source>Watching was stopped.</source>
        <extracomment>doctor.lookout</extracomment>
        <translation>已停止观察。</translation>
    </message>
    <message>
        <source>What is shown here may not hold any more.</source>
        <extracomment>gui.widgets.lookout</extracomment>
        <translation>这里显示的内容可能已不再准确。</translation>
    </message>
    <message>
        <source>a value is missing behind it</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>其后缺少一个值</translation>
    </message>
    <message>
        <source>it cannot be used together with {other}</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>它不能与 {other} 一起使用</translation>
    </message>
    <message>
        <source>it takes another number of values</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>它需要不同数量的值</translation>
    </message>
    <message>
        <source>it takes no value, and {typed} was given</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>它不需要值，但给出了 {typed}</translation>
    </message>
    <message>
        <source>it takes {count} values</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>它需要 {count} 个值</translation>
    </message>
    <message>
        <source>version, age, licences, and where newer versions are</source>
        <extracomment>cli.arguments</extracomment>
        <translation>版本、发布时间、许可证，以及新版本的所在</translation>
    </message>
    <message>
        <source>write the report in this language instead of the one it is spoken in</source>
        <extracomment>cli.arguments</extracomment>
        <translation>用此语言编写报告，而不是当前使用的语言</translation>
    </message>
    <message>
        <source>{argument}: {what}</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>{argument}：{what}</translation>
    </message>
    <message>
        <source>{name} has to end first</source>
        <extracomment>gui.pages.change</extracomment>
        <translation>必须先结束 {name}</translation>
    </message>
    <message>
        <source>{never} Whether there is one is said on this page:</source>
        <extracomment>report.about</extracomment>
        <translation>{never} 是否有新版本请看此页面：</translation>
    </message>
    <message>
        <source>{released} There may be a newer one, which knows more.</source>
        <extracomment>report.about</extracomment>
        <translation>{released} 可能已有更新、功能更全的版本。</translation>
    </message>
    <message>
        <source>{typed} could be any of these: {names}</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>{typed} 可能是以下任何一个：{names}</translation>
    </message>
    <message>
        <source>{typed} does not fit here</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>{typed} 不适用于此处</translation>
    </message>
    <message>
        <source>{typed} is not one of these: {names}</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>{typed} 不在以下范围内：{names}</translation>
    </message>
    <message>
        <source>{typed} is not one of those there are</source>
        <extracomment>cli.mistakes</extracomment>
        <translation>{typed} 不在可选范围内</translation>
    </message>
    <message>
        <source>Another program has {path} open and lets nobody else read it. Close that program.</source>
        <extracomment>opend.config</extracomment>
        <translation>另一个程序打开了 {path}，且不允许其他程序读取。请关闭该程序。</translation>
    </message>
    <message>
        <source>Goes back to the first page and your own OpenD. The simulated one is removed.</source>
        <extracomment>gui.widgets.banner</extracomment>
        <translation>返回第一页和您自己的 OpenD。模拟的 OpenD 会被移除。</translation>
    </message>
    <message>
        <source>Run these comman&amp;ds</source>
        <extracomment>gui.pages.plan_caption</extracomment>
        <translation>运行这些命令(&amp;D)</translation>
    </message>
    <message>
        <source>Run this comman&amp;d</source>
        <extracomment>gui.pages.plan_caption</extracomment>
        <translation>运行此命令(&amp;D)</translation>
    </message>
    <message>
        <source>Save these &amp;files</source>
        <extracomment>gui.pages.plan_caption</extracomment>
        <translation>保存这些文件(&amp;F)</translation>
    </message>
    <message>
        <source>Save this &amp;file</source>
        <extracomment>gui.pages.plan_caption</extracomment>
        <translation>保存此文件(&amp;F)</translation>
    </message>
    <message>
        <source>Stop these progra&amp;ms</source>
        <extracomment>gui.pages.plan_caption</extracomment>
        <translation>停止这些程序(&amp;M)</translation>
    </message>
    <message>
        <source>Stop this progra&amp;m</source>
        <extracomment>gui.pages.plan_caption</extracomment>
        <translation>停止此程序(&amp;M)</translation>
    </message>
    <message>
        <source>What you type is looked at right away; nothing is changed by it yet.</source>
        <extracomment>gui.widgets.options</extracomment>
        <translation>您输入的内容会立即检查；这还不会更改任何内容。</translation>
    </message>
    <message>
        <source>{path} could not be removed wholly: another program has something in it open. Close that program, and delete the folder.</source>
        <extracomment>simulator.folder</extracomment>
        <translation>未能完全删除 {path}：另一个程序打开了其中的内容。请关闭该程序，然后删除此目录。</translation>
    </message>
    <message>
        <source>Its permissions allow it, so an attribute of the file system or an access list forbids it. See which with: lsattr -d &apos;{path}&apos;; getfacl &apos;{path}&apos;</source>
        <extracomment>checks.own_data</extracomment>
        <translation>它的权限允许这样做，因此是文件系统的某个属性或访问控制列表不允许。查看是哪一个：lsattr -d &apos;{path}&apos;; getfacl &apos;{path}&apos;</translation>
    </message>
    <message>
        <source>Line {line} of {path} decides this. The wizard changes only the script that was named, so change it there yourself.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>这由 {path} 的第 {line} 行决定。向导只更改您指定的脚本，因此请您自己在那里更改。</translation>
    </message>
    <message>
        <source>Somebody else could put another folder in the place of {path} before the command is run, so that the wrong files would be given away. Give {folder} to its user yourself.</source>
        <extracomment>fixes.ownership</extracomment>
        <translation>在命令运行之前，其他人可能用另一个目录替换 {path}，这样会把错误的文件交出去。请您自己把 {folder} 交给它的用户。</translation>
    </message>
    <message>
        <source>What the script gives as {name} in line {line} could not be told without running it.</source>
        <extracomment>checks.script_address</extracomment>
        <translation>脚本第 {line} 行给出的 {name} 的值，不运行脚本就无法得知。</translation>
    </message>
    <message>
        <source>{path} is a link, and the wizard changes no file through a link. Nothing was changed. Put the file itself there, or name the file that is meant, and look again.</source>
        <extracomment>journal.keeping</extracomment>
        <translation>{path} 是一个链接，向导不会通过链接更改文件。没有做任何更改。请把文件本身放在那里，或指定实际的文件，然后重新检查。</translation>
    </message>
    <message>
        <source>{value}, from {name} in line {line} of {path}</source>
        <extracomment>checks.script_address</extracomment>
        <translation>{value}，来自 {path} 第 {line} 行的 {name}</translation>
    </message>
    <message>
        <source>{value}, unless the command line says otherwise ({name})</source>
        <extracomment>checks.script_address</extracomment>
        <translation>{value}，除非命令行另有指定（{name}）</translation>
    </message>
    <message>
        <source>This check failed because of a fault in the wizard itself ({kind} in {place}). Please report it.</source>
        <extracomment>doctor.examining</extracomment>
        <translation>由于向导自身的错误（{kind}，位置 {place}），这项检查未能完成。请报告这个错误。</translation>
    </message>
</context>
</TS>
