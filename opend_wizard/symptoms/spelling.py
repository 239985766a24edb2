"""Brings what people type and paste into one spelling: wide and traditional characters, terms, words, bigrams."""

from __future__ import annotations

import re
import unicodedata

# Traditional characters that occur in this field, each before its simplified form.
_PAIRS = (
    "錄录驗验證证碼码請请輸输帳账號号權权數数據据連连線线斷断開开啟启動动執执敗败務务監监聽听佔占鎖锁設设備备檔档無无"
    "過过頻频簡简還还網网絡络異异時时問问評评協协議议認认圖图機机腳脚訊讯級级實实際际運运後后臺台個个雙双進进環环變变"
    "庫库載载誤误錯错參参類类稱称會会話话關关閉闭終终於于為为麼么嗎吗從从來来裡里裏里們们這这邊边給给讓让對对應应當当"
    "試试頭头點点顯显視视樣样條条體体歷历記记憶忆憑凭鑰钥報报導导師师幫帮術术買买賣卖訂订閱阅額额搶抢餘余夠够滿满複复"
    "統统軟软電电腦脑戶户夾夹資资銷销確确長长題题屬属處处壞坏壓压導导絕绝拒拒僅仅須须項项"
)
_SIMPLIFIED = {ord(old): new for old, new in zip(_PAIRS[::2], _PAIRS[1::2], strict=True)}
# Terms that differ also in characters that do not.
_TERMS = (
    ("程式", "程序"),
    ("网路", "网络"),
    ("登入", "登录"),
    ("登陆", "登录"),
    ("简讯", "短信"),
    ("资料夹", "文件夹"),
    ("资料", "数据"),
    ("伺服器", "服务器"),
    ("连接埠", "端口"),
    ("通讯埠", "端口"),
    ("连线", "连接"),
    ("帐", "账"),
    ("行动电话", "手机"),
)
_CHINESE = "\u3400-\u9fff"
_WORD = re.compile(rf"[{_CHINESE}]+|[^\W_{_CHINESE}]+")
_JOINED = re.compile(r"[a-z0-9]+(?:[_.-][a-z0-9]+)+")
_SAY_NOTHING = frozenset(
    re.findall(
        r"\w+",
        "a an and are as at be but by can do does for from have how i if in into is it its me my no not of on or our "
        "so that the their them then there they this to was we what when where which who why will with you your 的 了",
    )
)
_BLANKS = re.compile(r"\s+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


def plain(text: str) -> str:
    """`text` in one spelling: small letters, simplified characters, one blank between words."""
    text = unicodedata.normalize("NFKC", text).casefold().translate(_SIMPLIFIED)
    for term, usual in _TERMS:
        text = text.replace(term, usual)
    return _BLANKS.sub(" ", text).strip()


def words(text: str) -> tuple[str, ...]:
    """The words of `text`, each once: Latin ones whole and by their parts, Chinese ones as pairs of characters."""
    spelled = plain(text)
    found = dict.fromkeys(_JOINED.findall(spelled))
    for run in (*_WORD.findall(spelled), *_WORD.findall(plain(_HUMP.sub(" ", text)))):
        if not is_chinese(run) or len(run) == 1:
            found[run] = None
        else:
            found.update(dict.fromkeys(run[at : at + 2] for at in range(len(run) - 1)))
    return tuple(word for word in found if word not in _SAY_NOTHING)


def is_chinese(word: str) -> bool:
    """Whether `word` begins with a Chinese character."""
    return "\u3400" <= word[:1] <= "\u9fff"
