"""What goes to whom, as a table of ticks; the column of the chosen reader stands out."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.brief.variants import AUDIENCES, PARTS, Audience, Part, Variant
from ui import labels
from ui.look import Look
from ui.look.icons import paint_icon
from ui.look.surfaces import paint_text
from ui.text import tr
from ui.widgets.themed import Themed

_ROW, _COLUMN, _WORDS = 30, 96, 216


def part_word(part: Part) -> str:
    return {
        "judgements": tr("Export", "Key judgements"),
        "so_what": tr("Export", "So what"),
        "asked": tr("Export", "What is asked today"),
        "scenarios": tr("Export", "Scenarios and indicators"),
        "actors": tr("Export", "Actor matrix"),
        "timeline": tr("Export", "Timeline and places"),
        "unknowns": tr("Export", "Questions, assumptions and gaps"),
        "evidence": tr("Export", "Evidence appendix"),
        "source_names": tr("Export", "Names of sources"),
        "notes": tr("Export", "Notes"),
        "proposals": tr("Export", "Proposals not accepted"),
    }[part]


class Contents(Themed, QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._audience: Audience = "leadership"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Export", "What goes in"))
        self.follow(look)
        self.show_for("leadership")

    def show_for(self, audience: Audience) -> None:
        self._audience = audience
        going = "، ".join(part_word(part) for part in PARTS if Variant(audience).has(part))
        self.setAccessibleDescription(f"{labels.audience(audience)}: {going}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(480), self.theme.px(_ROW) * (len(PARTS) + 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(_WORDS + 3 * 64), self.sizeHint().height())

    @property
    def _column(self) -> int:
        """As wide as it may be while the words before the columns have room."""
        return min(self.theme.px(_COLUMN), (self.width() - self.theme.px(_WORDS)) // len(AUDIENCES))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        row, column = self.theme.px(_ROW), self._column
        chosen = column * (len(AUDIENCES) - 1 - AUDIENCES.index(self._audience))
        painter.fillRect(QRectF(chosen, 0, column, self.height()), self.theme.c("accentSoft"))
        for number, part in enumerate((None, *PARTS)):
            self._paint_row(painter, QRectF(0, number * row, self.width(), row), part)
        painter.end()

    def _paint_row(self, painter: QPainter, rect: QRectF, part: Part | None) -> None:
        theme, column = self.theme, self._column
        words = rect.adjusted(column * len(AUDIENCES) + theme.px(8), 0, 0, 0)
        head = part is None
        text = tr("Export", "What goes in") if part is None else part_word(part)
        paint_text(
            painter,
            words,
            text,
            theme.font("caption", 500) if head else theme.font("label", 400),
            theme.c("ink2" if head else "ink"),
        )
        for place, audience in enumerate(reversed(AUDIENCES)):
            cell = QRectF(place * column, rect.top(), column, rect.height())
            on = audience == self._audience
            if part is None:
                font = theme.font("caption", 600 if on else 500)
                ink = theme.c("accent" if on else "ink2")
                paint_text(painter, cell, labels.audience(audience), font, ink, Qt.AlignmentFlag.AlignHCenter)
            elif Variant(audience).has(part):
                side = theme.px(16)
                mark = QRectF(cell.center().x() - side / 2, cell.center().y() - side / 2, side, side)
                paint_icon(painter, mark, "check", theme.c("ink"))
            else:
                paint_text(painter, cell, "—", theme.font("label"), theme.c("ink2"), Qt.AlignmentFlag.AlignHCenter)
        painter.fillRect(QRectF(0, rect.bottom() - 1, self.width(), 1), theme.c("lineStrong" if head else "line"))
