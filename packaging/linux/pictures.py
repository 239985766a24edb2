"""The program's icon in the sizes that menus ask for, drawn from the SVG."""

from __future__ import annotations

from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 128, 256)
"""Pixels; the SVG itself serves for the rest."""


def draw(svg: Path, size: int, into: Path) -> None:
    """Write `svg` as a PNG of `size` × `size` pixels; raises OSError."""
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    into.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(into)):
        raise OSError(f"{into} could not be written")
