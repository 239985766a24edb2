"""A picture that the person must see to fill something in, e.g. the one with OpenD's code."""

from __future__ import annotations

import stat
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QLabel

from opend_wizard.gui import spacing
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.following import follow
from opend_wizard.gui.widgets.panel import Panel
from opend_wizard.gui.widgets.words import Words
from opend_wizard.texts import Text, verbatim

_MOST_BYTES, _MOST_POINTS = 4_000_000, 4_000
_FORMS = (b"png", b"jpeg", b"jpg", b"bmp", b"gif")
_WIDE, _HIGH = 34.0, 12.0  # units at most, and enlarged to that where it is small
_NAME = Text("The picture with the code. Only somebody who sees it can read it.")


class PictureView(Panel):
    """Shows the file whatever its name says it is: OpenD's PicVerifyCode.png may be a JPEG (facts: §1.4)."""

    def __init__(self, path: Path) -> None:
        super().__init__(around=1.25, between=0.75)
        self.setObjectName("picture")
        self.box.addWidget(Words(Text("The picture"), Role.LABEL))
        image = read(path)
        if image is None:
            self.box.addWidget(Words(Text("It cannot be shown here. Open the file in a browser.")))
        else:
            self.box.addWidget(_shown(image))
        self.box.addWidget(Words(verbatim(path), Role.QUIET).selectable())


def read(path: Path) -> QImage | None:
    """The image in `path`, by its content and not by its name; None where there is none.

    Only plain pictures of a sensible size: what is drawn by a program (SVG) could name other files, and a few
    bytes can stand for a picture that fills the memory.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return None
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except OSError:
        return None
    if len(content) > _MOST_BYTES:
        return None
    return _decoded(content)


def _decoded(content: bytes) -> QImage | None:
    held = QByteArray(content)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    form = QImageReader.imageFormat(buffer)
    if bytes(form.data()) not in _FORMS:
        return None
    reader = QImageReader(buffer, form)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _MOST_POINTS:
        return None
    image = reader.read()
    return None if image.isNull() else image


def _shown(image: QImage) -> QLabel:
    label = QLabel()
    label.setObjectName("picture-image")
    follow(label, "setAccessibleName", _NAME)
    most = QSize(spacing.gap(_WIDE), spacing.gap(_HIGH))
    ways = (Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    label.setPixmap(QPixmap.fromImage(image).scaled(most, *ways))
    return label
