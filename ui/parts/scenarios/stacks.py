"""Where each scenario's weighted sum comes from: what every criterion adds to it, side by side in one small bar."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from briefing.analysis.criteria import LEAST, MOST, contributions
from briefing.domain.records import Criterion, Scenario
from ui.look import Look
from ui.look.paint import paint_box, paint_series_mark, paint_text, text_width
from ui.subjects import letter
from ui.text import current_format, fill, rtl, tr
from ui.widgets.themed import Themed

_ROW, _BAR, _GAP = 28, 12, 2  # px before zoom


@dataclass(frozen=True, slots=True)
class Stack:
    """A scenario's parts by criterion, on the scale of scores: together with the least score they make its total."""

    index: int
    parts: tuple[tuple[str, str, float], ...]  # id and name of the criterion, and what it adds

    @property
    def total(self) -> float:
        return LEAST + sum(part for _, _, part in self.parts)

    def part(self, criterion_id: str) -> float:
        """What a criterion adds."""
        return next((part for key, _, part in self.parts if key == criterion_id), 0.0)

    @property
    def spoken(self) -> str:
        numbers = current_format()
        parts = "، ".join(f"{name} {numbers.number(part, 2)}" for _, name, part in self.parts)
        return fill("%1 %2: %3", letter(self.index), numbers.number(self.total, 2), parts)


class Stacks(Themed, QWidget):
    """The chosen criterion's parts are in full colour, the others pale; the name of a part is its tooltip."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.stacks: tuple[Stack, ...] = ()
        self._chosen = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Scenarios", "What the sum is made of"))
        self.follow(look)

    def show_scores(
        self, found: tuple[Criterion, ...], columns: tuple[Scenario, ...], scores: dict[tuple[str, str], int], chosen: str
    ) -> None:
        weights, directions = [c.weight for c in found], [c.direction for c in found]
        made = []
        for n, scenario in enumerate(columns):
            parts = contributions(weights, [scores.get((c.id, scenario.id)) for c in found], directions)
            if parts is not None:
                reach = MOST - LEAST
                made.append(Stack(n, tuple((c.id, c.name, part * reach) for c, part in zip(found, parts, strict=True) if part)))
        self.stacks, self._chosen = tuple(made), chosen
        self.setAccessibleDescription("؛ ".join(stack.spoken for stack in self.stacks))
        self.relook()

    def finding(self) -> str:
        """Whose sum is the largest."""
        first = max(self.stacks, key=lambda stack: stack.total)
        shown = current_format().number(first.total, 2)
        return fill(tr("Scenarios", "%1 has the largest sum: %2"), letter(first.index), shown)

    def numbers(self) -> tuple[list[str], list[list[str]]]:
        """What each criterion adds to each scenario, and the sums: heads and rows."""
        names = {key: name for stack in self.stacks for key, name, _ in stack.parts}
        shown = current_format()
        rows = [[name, *(shown.number(stack.part(key), 2) for stack in self.stacks)] for key, name in names.items()]
        total = [tr("Scenarios", "Weighted sum"), *(shown.number(stack.total, 2) for stack in self.stacks)]
        return [tr("Scenarios", "Criterion"), *(letter(stack.index) for stack in self.stacks)], [*rows, total]

    def choose(self, criterion_id: str) -> None:
        self._chosen = criterion_id
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(240), self.theme.px(_ROW) * len(self.stacks))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        for row, stack in enumerate(self.stacks):
            line = QRectF(0, row * theme.px(_ROW), self.width(), theme.px(_ROW))
            side = theme.px(18)
            paint_series_mark(painter, QRectF(line.right() - side - 1, line.top(), side, line.height()), stack.index, theme)
            total = current_format().number(stack.total, 2)
            font = theme.font("caption", 600)
            paint_text(painter, QRectF(line.left(), line.top(), self._figures(), line.height()), total, font, theme.c("ink"))
            color = theme.series(stack.index).color
            for criterion_id, _, box in self._parts(stack, line):
                share = 1.0 if criterion_id == self._chosen or not self._chosen else 0.35
                paint_box(painter, box, theme.blend("surface", color, share), None, theme.scaled(1))
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._words_at(event.pos().x(), event.pos().y()), self)
            return True
        return super().event(event)

    def _words_at(self, x: float, y: float) -> str:
        row = int(y // self.theme.px(_ROW))
        if not 0 <= row < len(self.stacks):
            return ""
        line = QRectF(0, row * self.theme.px(_ROW), self.width(), self.theme.px(_ROW))
        for n, (_, name, box) in enumerate(self._parts(self.stacks[row], line)):
            if box.left() <= x <= box.right():
                return rtl(f"{name}: {current_format().number(self.stacks[row].parts[n][2], 2)}")
        return ""

    def _figures(self) -> float:
        font = self.theme.font("caption", 600)
        return max(text_width(current_format().number(stack.total, 2), font) for stack in self.stacks) + 4

    def _parts(self, stack: Stack, line: QRectF) -> list[tuple[str, str, QRectF]]:
        """The pieces of a bar from the right, each as wide as what it adds; the whole scale is the whole room."""
        theme = self.theme
        right, left = line.right() - theme.px(26), line.left() + self._figures() + theme.px(8)
        unit = (right - left) / (MOST - LEAST)
        found = []
        for criterion_id, name, part in stack.parts:
            width = part * unit
            top = line.center().y() - theme.px(_BAR) / 2
            found.append(
                (criterion_id, name, QRectF(right - width + theme.px(_GAP), top, width - theme.px(_GAP), theme.px(_BAR)))
            )
            right -= width
        return found
