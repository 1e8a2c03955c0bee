"""Scenarios beside one another, three at most: likelihood, impact, what drives them, who wins and loses; then what to watch."""

from PySide6.QtCore import QRectF

from briefing.brief.slides.pages import Scenario, Scenarios
from ui.look.paint import paint_impact, paint_probability, paint_series_mark, paint_stance_cell
from ui.presenter.canvas import BOTTOM, LEFT, RIGHT, TOP, Canvas
from ui.text import tr

_GAP = 34  # to both sides of the line between two columns
_WATCH = 112


def paint_scenarios(canvas: Canvas, body: Scenarios) -> None:
    count = max(len(body.items), 1)
    bottom = BOTTOM - (_WATCH + 40 if body.watch else 24)
    width = (RIGHT - LEFT - 2 * _GAP * (count - 1)) / count
    for n, item in enumerate(body.items):
        right = RIGHT - n * (width + 2 * _GAP)
        if n:
            canvas.painter.fillRect(QRectF(right + _GAP - 1, TOP, 2, bottom - TOP), canvas.theme.c("line"))
        _column(canvas, item, body.not_assessed, QRectF(right - width, TOP, width, bottom - TOP))
    if body.watch:
        box = QRectF(LEFT, BOTTOM - _WATCH - 24, RIGHT - LEFT, _WATCH)
        canvas.marked_box(box, body.watch.label, body.watch.text)


def _column(canvas: Canvas, item: Scenario, not_assessed: str, box: QRectF) -> None:
    left, right, width = box.left(), box.right(), box.width()
    paint_series_mark(canvas.painter, QRectF(right - 44, TOP + 4, 44, 44), item.series, canvas.theme)
    top = canvas.text(QRectF(left, TOP - 4, width - 62, 60), item.name, 40, 600)
    top = _likelihood(canvas, item, not_assessed, QRectF(left, top + 6, width, 100))
    canvas.rule(top, left, right)
    row = QRectF(left, top + 8, width, 64)
    _labelled(canvas, tr("Slides", "Impact"), row)
    if item.impact:
        paint_impact(canvas.painter, QRectF(right - 96 - 170, row.top() + 14, 170, 36), item.impact, canvas.theme)
    canvas.line(QRectF(left, row.top(), width - (290 if item.impact else 96), 64), item.impact_word, 28)
    top = row.bottom() + 8
    if item.drivers:
        canvas.rule(top, left, right)
        canvas.line(QRectF(left, top + 12, width, 40), tr("Slides", "What drives it"), 26, color="muted")
        top += 56
        for driver in item.drivers:
            canvas.painter.fillRect(QRectF(right - 10, top + 17, 10, 10), canvas.theme.c("ink2"))
            top = canvas.text(QRectF(left, top, width - 32, 40), driver, 30) + 4
        top += 8
    canvas.rule(top, left, right)
    for code, word, names in (("p1", tr("Slides", "Wins"), item.winners), ("n1", tr("Slides", "Loses"), item.losers)):
        if names:
            top = _outcome(canvas, code, word, names, QRectF(left, top + 14, width, 48))


def _likelihood(canvas: Canvas, item: Scenario, not_assessed: str, box: QRectF) -> float:
    line = QRectF(box.left(), box.top(), box.width(), 56)
    if item.likelihood is None:
        canvas.line(line, not_assessed, 34, color="muted")
        return box.top() + 70
    word = canvas.width(item.likelihood.word, 38, 600)
    canvas.line(QRectF(box.right() - word - 4, line.top(), word + 4, 56), item.likelihood.word, 38, 600)
    canvas.line(QRectF(box.left(), line.top(), box.width() - word - 24, 56), item.likelihood.range, 32, color="ink2")
    bar = QRectF(box.left(), line.bottom(), box.width(), 36)
    color = canvas.theme.series(item.series).color
    paint_probability(canvas.painter, bar, item.likelihood.low, item.likelihood.high, canvas.theme, color=color, tall=True)
    return bar.bottom() + 18


def _labelled(canvas: Canvas, label: str, row: QRectF) -> None:
    canvas.line(QRectF(row.right() - 90, row.top(), 90, row.height()), label, 26, color="muted")


def _outcome(canvas: Canvas, code: str, word: str, names: str, box: QRectF) -> float:
    paint_stance_cell(canvas.painter, QRectF(box.right() - 52, box.top(), 52, 46), code, canvas.theme)
    width = canvas.width(word, 26)
    canvas.line(QRectF(box.right() - 66 - width - 2, box.top(), width + 2, 46), word, 26, color="muted")
    return max(canvas.text(QRectF(box.left(), box.top(), box.width() - 80 - width, 46), names, 30), box.bottom())
