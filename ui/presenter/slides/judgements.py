"""Judgements, three at most, each with its likelihood and the confidence in it; below them what is asked of the audience."""

from PySide6.QtCore import QRectF

from briefing.brief.blocks import Judgement
from briefing.brief.slides.pages import Judgements
from ui.look.paint import paint_confidence, paint_probability
from ui.presenter.canvas import BOTTOM, LEFT, RIGHT, TOP, Canvas

_NUMBER = 96  # width of the number's column
_SCALES = 56  # height of the row of scales
_PAD = 22
_ASKED = 112
_TEXT = RIGHT - _NUMBER


def paint_judgements(canvas: Canvas, body: Judgements) -> None:
    room = BOTTOM - TOP - (_ASKED + 2 * _PAD if body.asked else _PAD)
    size = 42
    while size > 28 and sum(_height(canvas, item, size) for item in body.items) > room:
        size -= 2
    top = float(TOP)
    for item in body.items:
        canvas.rule(top)
        top = _paint(canvas, item, body.not_assessed, top, size)
    if body.asked:
        box = QRectF(LEFT, min(top + _PAD, BOTTOM - _ASKED - 12), RIGHT - LEFT, _ASKED)
        canvas.marked_box(box, body.asked.label, body.asked.text)


def _height(canvas: Canvas, item: Judgement, size: int) -> float:
    return canvas.height(item.text, size, _TEXT - LEFT, 500) + _SCALES + 2 * _PAD


def _paint(canvas: Canvas, item: Judgement, not_assessed: str, top: float, size: int) -> float:
    line = QRectF(LEFT, top + _PAD, _TEXT - LEFT, size)
    canvas.text(QRectF(_TEXT, top + _PAD - 4, _NUMBER, size), item.number, size + 4, 600, "accent")
    bottom = canvas.text(line, item.text, size, 500)
    row = QRectF(LEFT, bottom, _TEXT - LEFT, _SCALES)
    if item.likelihood is None:
        canvas.line(row, not_assessed, 28, color="muted")
    else:
        canvas.line(QRectF(_TEXT - 200, bottom, 200, _SCALES), item.likelihood.word, 28, 600)
        bar = QRectF(_TEXT - 560, bottom, 350, _SCALES)
        paint_probability(canvas.painter, bar, item.likelihood.low, item.likelihood.high, canvas.theme, tall=True)
        canvas.line(QRectF(_TEXT - 740, bottom, 160, _SCALES), item.likelihood.range, 28, color="ink2")
    if item.confidence is not None:
        paint_confidence(canvas.painter, QRectF(_TEXT - 800, bottom + 12, 32, 32), item.confidence.code, canvas.theme, "ink")
        canvas.line(QRectF(LEFT, bottom, _TEXT - 820 - LEFT, _SCALES), item.confidence.word, 28, color="ink2")
    return bottom + _SCALES + _PAD
