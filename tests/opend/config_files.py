"""Configuration files of every shape a person or a program may have left, with the place of each value known."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hypothesis import strategies as st

SPACE = " \t\r\n"
CHINESE = "端口行情密码"


@dataclass(frozen=True)
class Coding:
    """How the file is turned into bytes: Python's codec, the bytes before, the first line."""

    codec: str
    mark: bytes = b""
    declaration: str = ""
    letters: str = CHINESE


CODINGS = (
    Coding("utf-8"),
    Coding("utf-8", b"\xef\xbb\xbf"),
    Coding("utf-8", b"\xef\xbb\xbf", '<?xml version="1.0" encoding="utf-8"?>'),
    Coding("utf-8", declaration="<?xml version='1.0' encoding='UTF-8' standalone='yes'?>"),
    Coding("gb18030", declaration='<?xml version="1.0" encoding="GB18030"?>'),
    Coding("gbk", declaration='<?xml version="1.0" encoding="GBK" ?>'),
    Coding("iso8859-1", declaration='<?xml version="1.0" encoding="ISO-8859-1"?>', letters="éüß"),
    Coding("ascii", declaration='<?xml version="1.0" encoding="US-ASCII"?>', letters="xyz"),
    Coding("utf-16-le", declaration='<?xml version="1.0" encoding="UTF-16LE"?>'),
    Coding("utf-16-be", declaration='<?xml version="1.0" encoding="UTF-16BE"?>'),
    Coding("utf-16-le", b"\xff\xfe", '<?xml version="1.0" encoding="UTF-16"?>'),
    Coding("utf-16-be", b"\xfe\xff", '<?xml version="1.0" encoding="UTF-16"?>'),
)


@dataclass(frozen=True)
class Piece:
    """A part of the text; `value_of` names the setting whose value it is, `example_of` the one its line shows."""

    text: str
    value_of: str = ""
    example_of: str = ""
    cdata: bool = False


@dataclass(frozen=True)
class File:
    """A whole configuration in pieces."""

    coding: Coding
    pieces: tuple[Piece, ...]

    @property
    def raw(self) -> bytes:
        """The bytes on disk."""
        return self.coding.mark + "".join(piece.text for piece in self.pieces).encode(self.coding.codec)

    @property
    def active(self) -> dict[str, str]:
        """How each active setting's value is spelled."""
        return {piece.value_of: piece.text for piece in self.pieces if piece.value_of}

    @property
    def examples(self) -> set[str]:
        """The settings shown by a comment on a line of its own, but not active."""
        return {piece.example_of for piece in self.pieces} - {""} - set(self.active)

    def spelled(self, name: str, spelling: str) -> File:
        """The same file where the value of `name` is spelled so."""
        return replace(self, pieces=tuple(replace(p, text=spelling) if p.value_of == name else p for p in self.pieces))

    def is_cdata(self, name: str) -> bool:
        """Whether the value of `name` stands in a CDATA section."""
        return any(piece.cdata for piece in self.pieces if piece.value_of == name)

    def below_example(self, name: str, element: str) -> File:
        """The same file with `element` on a line of its own below the comment that shows `name`."""
        pieces: list[Piece] = []
        for piece in self.pieces:
            pieces.append(piece)
            if piece.example_of == name:
                indent, line_end = _edges(piece.text)
                pieces.append(Piece(indent + element + line_end))
        return replace(self, pieces=tuple(pieces))


def _edges(line: str) -> tuple[str, str]:
    body = line.rstrip("\r\n")
    return body[: len(body) - len(body.lstrip(" \t"))], line[len(body) :]


def escaped(value: str) -> str:
    """`value` as character data."""
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


NAMES = ("ip", "api_port", "login_pwd", "lang", "log_path", "telnet_port", "websocket_port", "auto_hold_quote_right")
OTHER_NAMES = ("brand_new", "x", "ipv6", "api_port2", "Api_Port", "a.b-c", "设置")
INDENTS = st.sampled_from(["", "\t", "\t\t", "  ", " \t "])
LINE_ENDS = st.sampled_from(["\n", "\r\n"])
PADDING = st.sampled_from(["", "", "", " ", "\n\t\t", "\r\n  ", "\t"])
ATTRIBUTES = st.sampled_from(
    ["", "", "", " ", ' note="/>"', " a='<!--' b = \"x>y\"".replace("<", "&lt;"), "\n\tc='\"'"]
)
PROSE = (
    " plain words ",
    " don't <close \"this ",
    " <api_port> without an end ",
    " <![CDATA[ <ip>9.9.9.9 ]]> ",
    " </moomoo_opend> <?xml ?> ",
    " &undefined; ",
    "\n over <several> \n lines ",
    "",
)
SAMPLES = {
    "ip": st.sampled_from(["127.0.0.1", "0.0.0.0", "192.168.1.255"]),
    "lang": st.sampled_from(["en", "chs"]),
    "auto_hold_quote_right": st.sampled_from(["0", "1"]),
    "api_port": st.integers(1, 65535).map(str),
    "telnet_port": st.integers(1, 65535).map(str),
    "websocket_port": st.integers(1, 65535).map(str),
}


def values(name: str, letters: str) -> st.SearchStrategy[str]:
    """Values that the setting `name` accepts, in letters the file can write."""
    free = st.text(alphabet="ab 1:\\/&<>\"'];#-!" + letters, min_size=1, max_size=12)
    return SAMPLES.get(name, free.filter(lambda value: value == value.strip(SPACE)))


@st.composite
def _setting(draw: st.DrawFn, name: str, letters: str) -> list[Piece]:
    value, attributes = draw(values(name, letters)), draw(ATTRIBUTES)
    before, after = draw(PADDING), draw(PADDING)
    opened, closed = f"<{name}{attributes}>{before}", f"{after}</{name}{draw(st.sampled_from(['', ' ']))}>"
    if draw(st.integers(0, 3)) == 0 and "]]>" not in value:
        inside = Piece(value, value_of=name, cdata=True)
        return [Piece(opened + "<![CDATA["), inside, Piece("]]>" + closed)]
    return [Piece(opened), Piece(escaped(value), value_of=name), Piece(closed)]


@st.composite
def _example(draw: st.DrawFn, name: str, letters: str) -> Piece:
    element = f"<{name}>{escaped(draw(values(name, letters))).replace('-', '')}</{name}>"
    space = draw(st.sampled_from([" ", "", "\t"]))
    trail = draw(st.sampled_from(["", " ", " \t", " <!-- and more -->"]))
    return Piece(f"{draw(INDENTS)}<!--{space}{element}{space}-->{trail}{draw(LINE_ENDS)}", example_of=name)


def _noise(letters: str) -> st.SearchStrategy[Piece]:
    comment = st.sampled_from([*PROSE, f" {letters} "]).map(lambda prose: f"<!--{prose}-->")
    group = st.just("<group><inner>1</inner><!-- <lang>en</lang> --></group>")
    other = st.sampled_from(["", "", "<?note a=1 ?>", "<empty/>", "<hollow></hollow>", "<e f='>' />"])
    return st.one_of(comment, comment, group, other).map(Piece)


@st.composite
def files(draw: st.DrawFn) -> File:
    """A configuration of any shape, each setting in it at most once active and once as an example."""
    coding = draw(st.sampled_from(CODINGS))
    letters = coding.letters
    pieces = [Piece(coding.declaration + draw(LINE_ENDS))] if coding.declaration else []
    root = draw(st.sampled_from(["moomoo_opend", "futu_opend"]))
    pieces += [Piece(f"<{root}{draw(ATTRIBUTES)}>"), Piece(draw(st.sampled_from(["", "\n", "\r\n"])))]
    names = [name for name in (*NAMES, *OTHER_NAMES) if letters == CHINESE or name.isascii()]
    for name in draw(st.lists(st.sampled_from(names), unique=True)):
        if draw(st.booleans()):
            pieces += [Piece(draw(LINE_ENDS)), draw(_example(name, letters))]
        if draw(st.booleans()):
            pieces += [Piece(draw(INDENTS)), *draw(_setting(name, letters)), Piece(draw(st.one_of(LINE_ENDS, INDENTS)))]
        if draw(st.booleans()):
            pieces += [draw(_noise(letters)), Piece(draw(st.one_of(LINE_ENDS, INDENTS)))]
    return File(
        coding, (*pieces, Piece(f"</{root}>"), Piece(draw(st.sampled_from(["", "", "\n", "\r\n \n", "<!-- end -->"]))))
    )
