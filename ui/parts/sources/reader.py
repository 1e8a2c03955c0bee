"""The source on paper, read only: its evidence on a ground of its own, numbered in red, and what is hidden in it made visible.

All marks are painted below and above the text and never put into it.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QTextEdit

from briefing.domain.records import Source
from briefing.domain.spans import Span
from ui.look import Look
from ui.parts.sources.geometry import boxes, caret
from ui.parts.sources.marks import Mark, evidence, hidden_marks, innermost, number_place, place_of
from ui.parts.sources.page import page_of
from ui.parts.sources.page_painter import number_room, paint_above, paint_below
from ui.parts.sources.text import Units, source_document, widen_blanks
from ui.text import tr
from ui.widgets.themed import Themed

GUTTER, EDGE, TOP, MEASURE = 88, 40, 24, 584  # px before zoom; the measure is about 75 signs
SHOWN_MS = 2000


class Reader(Themed, QTextEdit):
    """Places go in and out in code points. `mark_asked` comes with the span to be marked, `chosen` with a passage's id.

    `menu_asked` carries where on the screen a menu is wanted.
    """

    chosen = Signal(str)
    menu_asked = Signal(object)
    selected = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setProperty("paper", True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(tr("Sources", "Text of the source"))
        self.source: Source | None = None
        self.marks: list[Mark] = []
        self.current = ""
        self.mentions = False
        self.hidden: list[int] = []
        self.shown: Span | None = None
        self.units = Units("")
        self._widened: dict[int, float] = {}
        self._boxes: dict[tuple[int, int], list[QRectF]] = {}
        self._column = 0.0
        self._fade = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._fade.timeout.connect(self._forget_shown)
        self.copyAvailable.connect(self.selected)
        self.follow(look)

    # -- what is shown

    def show_source(self, source: Source | None, marks: list[Mark]) -> None:
        """Puts a source's text on the page, from its top."""
        self.source, self.marks, self.shown = source, marks, None
        text = source.text if source else ""
        self.units = Units(text)
        self.hidden = hidden_marks(text)
        self._widened = self._number_places()
        document = source_document(text, self.theme)
        widen_blanks(document, self._widened)
        document.setParent(self)
        self.setDocument(document)
        self._lay_out()

    def show_marks(self, marks: list[Mark]) -> None:
        """Marks passages in the text; scrolling and selection stay."""
        self.marks = marks
        wanted = self._number_places()
        if wanted != self._widened:
            self.document().size()  # a layout that is changed before it is complete never gets beyond the change
            others = {place: room for place, room in wanted.items() if self._widened.get(place) != room}
            widen_blanks(self.document(), dict.fromkeys(self._widened.keys() - wanted.keys(), 0.0) | others)
            self._widened = wanted
            self._boxes.clear()
        self.viewport().update()

    def show_mentions(self, on: bool) -> None:
        self.mentions = on
        self.viewport().update()

    def choose(self, passage_id: str, *, scroll: bool = True) -> bool:
        """Makes a passage the selected one; False if it is not in this source."""
        self.current = passage_id
        self.viewport().update()
        mark = self.mark_of(passage_id)
        if mark is not None and scroll:
            self.scroll_to(mark.span)
        return mark is not None

    def mark_of(self, passage_id: str) -> Mark | None:
        return next((mark for mark in self.marks if mark.passage.id == passage_id), None)

    def neighbour(self, step: int) -> Mark | None:
        """The evidence after (1) or before (−1) the selected one; where none is selected, from what is in sight."""
        listed = evidence(self.marks)
        mark = self.mark_of(self.current)
        start = mark.passage.end if mark else self.top_position()
        if mark in listed:
            at = listed.index(mark) + step
            return listed[at] if 0 <= at < len(listed) else None
        found = [other for other in listed if (other.passage.end - start) * step > 0]
        return None if not found else found[0 if step > 0 else -1]

    # -- places

    def selection(self) -> Span | None:
        """What is selected of the text, without blanks at its ends."""
        cursor = self.textCursor()
        if self.source is None or not cursor.hasSelection():
            return None
        start, end = self.units.from_qt(cursor.selectionStart()), self.units.from_qt(cursor.selectionEnd())
        words = self.source.text[start:end]
        start += len(words) - len(words.lstrip())
        end = start + len(words.strip())
        return Span(start, end) if end > start else None

    def select(self, span: Span) -> None:
        cursor = self.textCursor()
        cursor.setPosition(self.units.to_qt(span.start))
        cursor.setPosition(self.units.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def drop_selection(self) -> None:
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self.setTextCursor(cursor)

    def position_at(self, point: QPointF) -> int:
        """The place in the text under a point of the viewport; −1 where there is no text."""
        layout = self.document().documentLayout()
        units = layout.hitTest(point + self._scrolled(), Qt.HitTestAccuracy.ExactHit)
        return -1 if units < 0 else self.units.from_qt(units)

    def top_position(self) -> int:
        return self.units.from_qt(self.cursorForPosition(QPointF(self.viewport().width() / 2, 1).toPoint()).position())

    def scroll_to(self, span: Span) -> None:
        """Brings a place into the upper third of what is seen, unless it is in sight already."""
        found = self.boxes_of(span)
        if not found:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, bottom = found[0].top(), found[-1].bottom()
        if top < bar.value() + self.theme.px(TOP) or bottom > bar.value() + height:
            self._put_at(span.start, height / 4)

    def show_place(self, position: int) -> None:
        """Scrolls to a place, and marks its sentence for a moment."""
        if self.source is not None:
            self.shown = place_of(self.source, position)
            self.scroll_to(self.shown)
            self._fade.start()
            self.viewport().update()

    def scroll_to_paragraph(self, index: int) -> None:
        if self.source is not None:
            self._put_at(self.source.paragraphs[index][0], self.theme.px(TOP))

    def boxes_of(self, span: Span) -> list[QRectF]:
        """Where a stretch of the text lies, in document coordinates."""
        key = (span.start, span.end)
        if key not in self._boxes:
            self._boxes[key] = boxes(self.document(), self.units.to_qt(span.start), self.units.to_qt(span.end))
        return self._boxes[key]

    def rect_of(self, span: Span) -> QRect:
        """The last line of a stretch, in the viewport."""
        found = self.boxes_of(span)
        return found[-1].translated(-self._scrolled()).toRect() if found else QRect()

    # -- look

    def relook(self) -> None:
        self.setFont(self.theme.font("source"))
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        super().relook()

    def resizeEvent(self, event: QResizeEvent) -> None:
        place = self.top_position()
        super().resizeEvent(event)
        if self._lay_out() and place:
            self._put_at(place, 0)

    def _put_at(self, place: int, below: float) -> None:
        """Scrolls so that the line of a place lies so far below the top of the viewport."""
        found = caret(self.document(), self.units.to_qt(place))
        if found:
            self.document().size()  # lays out to the end, without which the bar would not reach
            self.verticalScrollBar().setValue(round(found[0].top() - below))

    def _lay_out(self) -> bool:
        """The column of text stands beside its gutter at the right, no wider than can be read. True if its width is another."""
        theme = self.theme
        rest = self.viewport().width() - theme.px(GUTTER) - theme.px(MEASURE)
        page = QTextFrameFormat()
        page.setRightMargin(theme.px(GUTTER) + max(0, rest - theme.px(EDGE)) / 2)
        page.setLeftMargin(max(theme.px(EDGE), rest - max(0, rest - theme.px(EDGE)) / 2))
        page.setTopMargin(theme.px(TOP))
        page.setBottomMargin(theme.px(TOP))
        if page != self.document().rootFrame().frameFormat():
            self.document().rootFrame().setFrameFormat(page)
        self._boxes.clear()
        before, self._column = self._column, self.viewport().width() - page.leftMargin() - page.rightMargin()
        return before != self._column

    def paintEvent(self, event: QPaintEvent) -> None:
        page = page_of(self, QRectF(event.rect()).translated(self._scrolled()))
        painter = QPainter(self.viewport())
        painter.translate(-self._scrolled())
        paint_below(painter, page)
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        painter.translate(-self._scrolled())
        paint_above(painter, page)
        painter.end()

    def _number_places(self) -> dict[int, float]:
        """Where numbers of evidence stand, in UTF-16 units, and how much room they need."""
        numbers: dict[int, list[int]] = {}
        for mark in evidence(self.marks):
            numbers.setdefault(self.units.to_qt(self.number_place(mark)), []).append(mark.number)
        return {place: number_room(self.theme, ending) for place, ending in numbers.items()}

    def number_place(self, mark: Mark) -> int:
        return number_place(self.source.text, mark.passage.end) if self.source else mark.passage.end

    def _scrolled(self) -> QPointF:
        return QPointF(0, self.verticalScrollBar().value())

    def _forget_shown(self) -> None:
        self.shown = None
        self.viewport().update()

    # -- hands

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            mark = self.mark_at(event.position())
            if mark is not None:
                self.chosen.emit(mark.passage.id)

    def mark_at(self, point: QPointF) -> Mark | None:
        marks = self.marks if self.mentions else evidence(self.marks)
        return innermost(marks, self.position_at(point))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        mark = self.mark_at(QPointF(event.pos()))
        if mark is not None and not self.textCursor().hasSelection():
            self.chosen.emit(mark.passage.id)
        self.menu_asked.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Insert, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)
