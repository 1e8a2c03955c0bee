"""The slides of words alone: cover, sentences with labels, the decision that is wanted, and what the analyst wrote."""

from PySide6.QtCore import QRectF

from briefing.brief.slides.pages import Callout, Cover, Page, Points, Text
from ui.presenter.canvas import BOTTOM, LEFT, RIGHT, TOP, Canvas

_PAD = 20


def paint_cover(canvas: Canvas, page: Page) -> None:
    """Title and what the briefing is about, from the middle of the slide on."""
    assert isinstance(page.body, Cover)
    width = RIGHT - LEFT - 40
    size = next((size for size in (80, 72, 64) if canvas.height(page.title, size, width, 600) <= size * 3), 56)
    title = canvas.height(page.title, size, width, 600)
    canvas.painter.fillRect(QRectF(RIGHT - 8, 380, 8, title), canvas.theme.c("accent"))
    top = canvas.text(QRectF(LEFT, 380, width, title), page.title, size, 600) + 24
    for n, line in enumerate(page.body.lines):
        top = canvas.text(QRectF(LEFT, top, width, 60), line, 36 if n == 0 else 30, color="ink" if n == 0 else "muted") + 8


def paint_points(canvas: Canvas, body: Points) -> None:
    label = min(420.0, max((canvas.width(item.label, 30, 600) for item in body.items), default=0) + 40)
    room = BOTTOM - TOP - 24
    width = RIGHT - LEFT - label
    size = 36
    while size > 26 and sum(canvas.height(item.text, size, width) + 2 * _PAD for item in body.items) > room:
        size -= 2
    top = float(TOP)
    for item in body.items:
        canvas.rule(top)
        canvas.line(QRectF(RIGHT - label, top + _PAD, label, size * 1.5), item.label, 30, 600, "accent")
        top = canvas.text(QRectF(LEFT, top + _PAD, width, size), item.text, size) + _PAD


def paint_callout(canvas: Canvas, body: Callout) -> None:
    width = RIGHT - LEFT - 60
    size = next((size for size in (56, 48, 40, 36) if canvas.height(body.text, size, width, 500) <= 420), 32)
    canvas.rule(TOP)
    canvas.text(QRectF(LEFT, TOP + 70, width, 50), body.label, 34, 600, "rubric")
    bottom = canvas.text(QRectF(LEFT, TOP + 140, width, 100), body.text, size, 500)
    canvas.painter.fillRect(QRectF(RIGHT - 8, TOP + 70, 8, bottom - TOP - 70), canvas.theme.c("rubric"))


def paint_words(canvas: Canvas, body: Text) -> None:
    room = BOTTOM - TOP - 40
    size = 40
    while size > 26 and sum(canvas.height(text, size, RIGHT - LEFT) + _PAD for text in body.paragraphs) > room:
        size -= 2
    canvas.rule(TOP)
    top = TOP + 24.0
    for text in body.paragraphs:
        top = canvas.text(QRectF(LEFT, top, RIGHT - LEFT, size), text, size) + _PAD
