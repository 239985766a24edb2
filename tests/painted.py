"""Words that a widget paints itself: whether they fit where they are painted, and lie on no others."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

_SLACK = 1.5  # device-independent pixels that rounding may cost


@dataclass(frozen=True)
class Drawn:
    """One text: what it takes, and the box that it was to be drawn into, if one was given."""

    text: str
    takes: QRectF
    box: QRectF | None


def cut_off(widget: QWidget) -> Iterator[str]:
    """What is painted beyond `widget`, beyond its own box, or over another text; a sentence each."""
    if not _paints(type(widget)) or widget.size().isEmpty():
        return
    drawn = _drawn_by(widget)
    for one in drawn:
        yield from (f"paints “{one.text}” {where}" for where in _beyond(one, QRectF(widget.rect())))
    for one, other in combinations(drawn, 2):
        shared = one.takes.intersected(other.takes)
        if shared.width() > _SLACK and shared.height() > _SLACK:
            yield f"paints “{one.text}” over “{other.text}”"


def _paints(kind: type[QWidget]) -> bool:
    return any("paintEvent" in vars(base) for base in kind.__mro__ if not base.__module__.startswith("PySide6"))


def _beyond(one: Drawn, whole: QRectF) -> Iterator[str]:
    room = whole.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
    if not room.contains(one.takes):
        yield f"outside of itself ({_said(one.takes)} in {_said(whole)})"
    if one.box is not None and one.takes.width() > one.box.width() + _SLACK:
        yield f"wider than its box ({_said(one.takes)} in {_said(one.box)})"


def _said(box: QRectF) -> str:
    return f"{box.left():.0f}, {box.top():.0f}, {box.width():.0f} × {box.height():.0f}"


def _drawn_by(widget: QWidget) -> list[Drawn]:
    with _listening() as drawn:
        canvas = QPixmap(widget.size())
        widget.render(canvas, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return drawn


@contextmanager
def _listening() -> Iterator[list[Drawn]]:
    """Hear what Python code paints; what Qt's own code paints is not among it."""
    drawn: list[Drawn] = []
    text, path = QPainter.drawText, QPainterPath.addText

    def draw_text(painter: QPainter, *where: object) -> object:
        drawn.extend(_in_painter(painter, where))
        return text(painter, *where)  # type: ignore[call-overload]  # handed on as it is

    def add_text(into: QPainterPath, *where: object) -> object:
        drawn.extend(_in_path(where))
        return path(into, *where)  # type: ignore[call-overload]  # handed on as it is

    QPainter.drawText, QPainterPath.addText = draw_text, add_text  # type: ignore[method-assign, assignment]
    try:
        yield drawn
    finally:
        QPainter.drawText, QPainterPath.addText = text, path  # type: ignore[method-assign]


def _in_painter(painter: QPainter, where: tuple[object, ...]) -> Iterator[Drawn]:
    metrics = QFontMetricsF(painter.font(), painter.device())
    match where:
        case (QPointF() | QPoint() as base, str() as text):
            yield _at_base(metrics, QPointF(base), text)
        case (QRectF() | QRect() as box, flags, str() as text):
            room = QRectF(box)
            yield Drawn(text, metrics.boundingRect(room, int(flags), text), room)  # type: ignore[call-overload]


def _in_path(where: tuple[object, ...]) -> Iterator[Drawn]:
    match where:
        case (QPointF() as base, QFont() as font, str() as text):
            yield _at_base(QFontMetricsF(font), base, text)


def _at_base(metrics: QFontMetricsF, base: QPointF, text: str) -> Drawn:
    """With the height of its letters, not of its line: what stands close above or below is not cut by that."""
    takes = metrics.tightBoundingRect(text).translated(base)
    takes.setLeft(base.x())
    takes.setWidth(metrics.horizontalAdvance(text))
    return Drawn(text, takes, None)
