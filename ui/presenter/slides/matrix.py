"""Who stands how towards whom: cells as large as the actors allow, blocs over them, the framed cell in one sentence, the legend."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPen

from briefing.brief.slides.pages import Matrix
from ui.look.paint import paint_box, paint_diagonal, paint_stance_cell
from ui.presenter.canvas import BOTTOM, LEFT, RIGHT, TOP, Canvas

_SIDE = 480  # width of the column with sentence and legend
_NAMES = 320  # width of the rows' names
_HEAD, _UPRIGHT_HEAD = 130, 240  # height of blocs and columns' names
_BLOC_GAP, _GAP = 12, 4
_LARGEST = 96, 72


def paint_matrix(canvas: Canvas, body: Matrix) -> None:
    right, left = RIGHT - _NAMES, LEFT + _SIDE + 40
    width = _cell(right - left, len(body.columns), len(body.column_blocs), _LARGEST[0])
    upright = any(_is_upright(canvas, name, width + 4) for name in body.columns)
    head = _UPRIGHT_HEAD if upright else _HEAD
    height = _cell(BOTTOM - 20 - TOP - head, len(body.rows), len(body.row_blocs), _LARGEST[1])
    columns = [right - offset - width for offset in _offsets(body.column_blocs, width)]
    rows = [TOP + head + offset for offset in _offsets(body.row_blocs, height)]
    _heads(canvas, body, columns, QRectF(0, TOP + 38, width, head - 44), upright)
    for n, (name, top) in enumerate(zip(body.rows, rows, strict=True)):
        framed = body.focus is not None and body.focus.row == n
        box = QRectF(RIGHT - _NAMES + 16, top, _NAMES - 24, height)
        canvas.line(box, name, 28, 600 if framed else 500, "rubric" if framed else "ink")
    for top, cells in zip(rows, body.cells, strict=True):
        for x, cell in zip(columns, cells, strict=True):
            box = QRectF(x, top, width, height)
            if cell is None:
                paint_diagonal(canvas.painter, box, canvas.theme)
            elif cell.code:
                paint_stance_cell(canvas.painter, box, cell.code, canvas.theme)
            else:
                paint_box(canvas.painter, box, None, canvas.theme.pen("line"), 0)
    _aside(canvas, body)
    if body.focus is not None:
        frame = QRectF(columns[body.focus.column] - 5, rows[body.focus.row] - 5, width + 10, height + 10)
        paint_box(canvas.painter, frame, None, QPen(canvas.theme.c("rubric"), 6), 6)


def _cell(room: float, count: int, blocs: int, largest: int) -> float:
    return min(float(largest), (room - _BLOC_GAP * (blocs - 1)) / max(count, 1) - _GAP)


def _offsets(blocs: tuple[tuple[str, int], ...], size: float) -> list[float]:
    """Where each row or column begins: a gap between two, a wider one between two blocs."""
    found: list[float] = []
    at = 0.0
    for _, count in blocs:
        for _ in range(count):
            found.append(at)
            at += size + _GAP
        at += _BLOC_GAP - _GAP
    return found


def _heads(canvas: Canvas, body: Matrix, columns: list[float], box: QRectF, upright: bool) -> None:
    """Blocs and names over the columns, each in a box as wide as a column; all names upright where one must be."""
    at, width = 0, box.width()
    for name, count in body.column_blocs:
        right, left = columns[at] + width, columns[at + count - 1]
        if name:
            canvas.line(QRectF(left, TOP - 8, right - left, 34), name, 24, color="ink2", align=Qt.AlignmentFlag.AlignHCenter)
            canvas.painter.fillRect(QRectF(left, TOP + 30, right - left, 4), canvas.theme.c("lineStrong"))
        at += count
    for n, (name, x) in enumerate(zip(body.columns, columns, strict=True)):
        framed = body.focus is not None and body.focus.column == n
        _column_name(canvas, QRectF(x - 2, box.top(), width + 4, box.height()), name, framed, upright)


def _is_upright(canvas: Canvas, name: str, width: float) -> bool:
    """Whether a name takes more than two lines of a column, or has a word that is longer than it is wide."""
    lines = list(_lines(canvas, name, width, 600))
    return len(lines) > 2 or any(canvas.width(line, 24, 600) > width for line in lines)


def _column_name(canvas: Canvas, box: QRectF, name: str, framed: bool, upright: bool) -> None:
    """A name at the foot of its column."""
    color, weight = ("rubric", 600) if framed else ("ink2", 400)
    if upright:
        canvas.painter.save()
        canvas.painter.translate(box.center().x(), box.bottom())
        canvas.painter.rotate(-90)
        canvas.line(QRectF(0, -box.width() / 2, box.height(), box.width()), name, 24, weight, color, Qt.AlignmentFlag.AlignLeft)
        canvas.painter.restore()
        return
    lines = list(_lines(canvas, name, box.width(), weight))
    top = box.bottom() - 34 * len(lines)
    for n, line in enumerate(lines):
        canvas.line(QRectF(box.left(), top + 34 * n, box.width(), 34), line, 24, weight, color, Qt.AlignmentFlag.AlignHCenter)


def _lines(canvas: Canvas, name: str, width: float, weight: int) -> Iterator[str]:
    line = ""
    for word in name.split():
        longer = f"{line} {word}".strip()
        if line and canvas.width(longer, 24, weight) > width:
            yield line
            line = word
        else:
            line = longer
    yield line


def _aside(canvas: Canvas, body: Matrix) -> None:
    right, top = LEFT + _SIDE, float(TOP - 8)
    if body.focus is not None:
        inner = QRectF(LEFT, top, _SIDE - 30, 40)
        bottom = canvas.text(inner, body.focus.label, 28, 600, "rubric")
        bottom = canvas.text(QRectF(LEFT, bottom + 4, _SIDE - 30, 40), body.focus.text, 34, 500)
        canvas.painter.fillRect(QRectF(right - 6, top, 6, bottom - top), canvas.theme.c("rubric"))
        canvas.rule(bottom + 24, LEFT, right)
        top = bottom + 46
    for stance in body.legend:
        paint_stance_cell(canvas.painter, QRectF(right - 56, top, 56, 44), stance.code, canvas.theme)
        canvas.line(QRectF(LEFT, top, _SIDE - 76, 44), stance.word, 28)
        top += 54
