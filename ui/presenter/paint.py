"""A page of the deck as it is seen: classification above, the finding as title, the body, title of the dossier and number below."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from briefing.brief.slides import pages
from ui.look.theme import Mode
from ui.presenter.canvas import BOTTOM, HEIGHT, LEFT, RIGHT, WIDTH, Canvas, slide_theme
from ui.presenter.slides.axis import paint_axis
from ui.presenter.slides.judgements import paint_judgements
from ui.presenter.slides.matrix import paint_matrix
from ui.presenter.slides.scenarios import paint_scenarios
from ui.presenter.slides.signs import paint_signs
from ui.presenter.slides.words import paint_callout, paint_cover, paint_points, paint_words
from ui.text import current_format

BAND = 48
_TITLE = QRectF(LEFT, 84, RIGHT - LEFT, 88)
_PAINTERS: dict[type, Callable[[Canvas, Any], None]] = {
    pages.Judgements: paint_judgements,
    pages.Matrix: paint_matrix,
    pages.Axis: paint_axis,
    pages.Scenarios: paint_scenarios,
    pages.Signs: paint_signs,
    pages.Points: paint_points,
    pages.Callout: paint_callout,
    pages.Text: paint_words,
}


def paint_slide(painter: QPainter, rect: QRectF, deck: pages.Deck, page: pages.Page, mode: Mode = "light") -> None:
    """Paints a slide into a rectangle, whole and in its own proportions, on the ground of what is around it."""
    scale = min(rect.width() / WIDTH, rect.height() / HEIGHT)
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.translate(rect.center().x() - WIDTH * scale / 2, rect.center().y() - HEIGHT * scale / 2)
    painter.scale(scale, scale)
    painter.setClipRect(QRectF(0, 0, WIDTH, HEIGHT))
    canvas = Canvas(painter, slide_theme(mode))
    painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), canvas.theme.c("surface"))
    if isinstance(page.body, pages.Cover):
        paint_cover(canvas, page)
    else:
        canvas.line(_TITLE, page.title, 56, 600)
        _PAINTERS[type(page.body)](canvas, page.body)
        _footer(canvas, deck, page)
    _band(canvas, deck)
    painter.restore()


def _band(canvas: Canvas, deck: pages.Deck) -> None:
    fill, ink = canvas.theme.classification(deck.classification)
    band = QRectF(0, 0, WIDTH, BAND)
    canvas.painter.fillRect(band, fill)
    canvas.painter.setFont(canvas.font(26, 600))
    canvas.painter.setPen(ink)
    canvas.painter.drawText(band, Qt.AlignmentFlag.AlignCenter, deck.classification_label)


def _footer(canvas: Canvas, deck: pages.Deck, page: pages.Page) -> None:
    canvas.rule(BOTTOM)
    row = QRectF(LEFT, BOTTOM + 2, RIGHT - LEFT, HEIGHT - BOTTOM - 2)
    third = row.width() / 3
    numbers = current_format()
    if page.number:
        count = f"{numbers.number(page.number)} / {numbers.number(len(deck.visible))}"
        canvas.line(
            QRectF(row.left(), row.top(), third, row.height()), count, 24, color="muted", align=Qt.AlignmentFlag.AlignLeft
        )
    middle = QRectF(row.left() + third, row.top(), third, row.height())
    canvas.line(middle, page.topic, 24, color="muted", align=Qt.AlignmentFlag.AlignHCenter)
    canvas.line(QRectF(row.right() - third, row.top(), third, row.height()), deck.title, 24, color="muted")
