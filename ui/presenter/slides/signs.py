"""The signs to watch for, six at most, and the path of the likelihoods that those seen have moved."""

from datetime import date
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from briefing.brief.slides.pages import Path, Series, Sign, Signs
from briefing.domain.dates import parts
from ui.look.paint import paint_series_mark, paint_state
from ui.presenter.canvas import BOTTOM, LEFT, RIGHT, TOP, Canvas
from ui.text import current_format, tr

_ROW = 112
_MARK = 40
_LIST = 812  # width of the list beside a path


def paint_signs(canvas: Canvas, body: Signs) -> None:
    left = RIGHT - _LIST if body.path else LEFT
    for n, item in enumerate(body.items):
        _sign(canvas, item, QRectF(left, TOP + n * _ROW, RIGHT - left, _ROW))
    note = tr("Slides", "The box: whether it was seen · The letter: the scenario that it speaks for")
    canvas.line(QRectF(left, TOP + len(body.items) * _ROW + 10, RIGHT - left, 40), note, 24, color="muted")
    if body.path:
        _path(canvas, body.path, QRectF(LEFT + 70, TOP + 70, RIGHT - _LIST - 130 - LEFT - 70, 540))


def _sign(canvas: Canvas, item: Sign, box: QRectF) -> None:
    canvas.rule(box.top(), box.left(), box.right())
    middle = box.center().y()
    paint_state(canvas.painter, QRectF(box.right() - 42, middle - 20, 40, 40), item.state, canvas.theme)
    paint_series_mark(canvas.painter, QRectF(box.left(), middle - 20, 40, 40), item.series, canvas.theme)
    detail = canvas.width(item.detail, 26) + 4
    canvas.line(QRectF(box.left() + 60, box.top(), detail, _ROW), item.detail, 26, color="ink2")
    room = box.width() - 62 - 84 - detail
    height = canvas.height(item.text, 34, room)
    size = 34 if height <= _ROW - 8 else 28
    height = canvas.height(item.text, size, room)
    canvas.text(QRectF(box.right() - 62 - room, middle - height / 2, room, height), item.text, size)


def _path(canvas: Canvas, path: Path, box: QRectF) -> None:
    top = max(share for one in path.series for share in one.shares)
    highest = min(100, -(-int(top + 1) // 20) * 20)
    numbers = current_format()
    for tick in range(0, highest + 1, 20):
        y = box.bottom() - box.height() * tick / highest
        canvas.rule(y, box.left(), box.right(), thick=1)
        canvas.line(QRectF(box.right() + 8, y - 18, 84, 36), numbers.percent(tick), 24, color="muted")
    days = [_day(code) for code in path.days]
    start, end = _span(days)
    xs = [box.right() - box.width() * (day - start).days / max((end - start).days, 1) for day in days]
    ys = {one.letter: [box.bottom() - box.height() * share / highest for share in one.shares] for one in path.series}
    x = xs[path.marked]
    canvas.painter.setPen(QPen(canvas.theme.c("rubric"), 3, Qt.PenStyle.DashLine))
    canvas.painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
    ends = _apart([ys[one.letter][-1] for one in path.series], box.bottom() - _MARK / 2)
    for one, y in zip(path.series, ends, strict=True):
        _series(canvas, one, ys[one.letter], xs, box)
        _mark(canvas, one, QRectF(box.left() - 56, y - 20, 40, 40))
    canvas.line(QRectF(box.left(), box.top() - 44, box.right() - box.left(), 40), path.label, 26, 500, "rubric", _side_of(x, box))
    for day, share in ((start, 0.0), (end, 1.0)):
        at = box.right() - box.width() * share
        place = QRectF(at - 120, box.bottom() + 8, 240, 36)
        canvas.line(place, numbers.when(f"{day:%Y-%m}"), 24, color="muted", align=Qt.AlignmentFlag.AlignHCenter)
    _legend(canvas, path, box)


def _span(days: list[date]) -> tuple[date, date]:
    """A little before the first move … today."""
    last = max(date.today(), days[-1])
    before = max((last - days[0]).days // 8, 7)
    return date.fromordinal(days[0].toordinal() - before), last


def _series(canvas: Canvas, one: Series, ys: list[float], xs: list[float], box: QRectF) -> None:
    """A step line: a level until each move, then the next, to the left."""
    look = canvas.theme.series(one.series)
    color = look.color if one.letter else canvas.theme.c("muted")
    pen = QPen(color, 5 if one.letter else 3)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    dashes = look.dashes if one.letter else [1, 3]
    if dashes:
        pen.setDashPattern([max(1.0, length / 2) for length in dashes])
    canvas.painter.setPen(pen)
    points = [QPointF(box.right(), ys[0])]
    for x, before, after in zip(xs, ys, ys[1:], strict=False):
        points += [QPointF(x, before), QPointF(x, after)]
    canvas.painter.drawPolyline([*points, QPointF(box.left(), ys[-1])])


def _mark(canvas: Canvas, one: Series, box: QRectF) -> None:
    if one.letter:
        paint_series_mark(canvas.painter, box, one.series, canvas.theme)
    else:
        canvas.line(box, "—", 26, color="muted", align=Qt.AlignmentFlag.AlignHCenter)


def _apart(ys: list[float], lowest: float) -> list[float]:
    """Marks that would meet are moved apart, in their order, none below the axis."""
    order = sorted(range(len(ys)), key=lambda n: ys[n])
    placed = list(ys)
    for before, n in pairwise(order):
        placed[n] = max(placed[n], placed[before] + _MARK + 4)
    limit = lowest
    for n in reversed(order):
        placed[n] = min(placed[n], limit)
        limit = placed[n] - _MARK - 4
    return placed


def _side_of(x: float, box: QRectF) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if x > box.center().x() else Qt.AlignmentFlag.AlignLeft


def _legend(canvas: Canvas, path: Path, box: QRectF) -> None:
    """Name and share of today, two in a row."""
    width = (box.width() + 170) / 2
    for n, one in enumerate(path.series):
        right = box.right() + 110 - (n % 2) * width
        row = QRectF(right - width, box.bottom() + 56 + (n // 2) * 48, width, 44)
        if row.bottom() > BOTTOM:
            return
        _mark(canvas, one, QRectF(right - 36, row.top() + 4, 36, 36))
        canvas.line(QRectF(row.left(), row.top(), width - 50, 44), f"{one.name} {one.last}", 26)


def _day(code: str) -> date:
    found = parts(code)
    return date(found[0], found[1] or 1, found[2] or 1) if found else date.today()
