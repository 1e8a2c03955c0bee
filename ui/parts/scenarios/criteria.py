"""Criteria by scenarios: weights that should make 100, scores of 1 to 5 as dots, and the weighted sum of each scenario."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from briefing.analysis.criteria import ranking, weighted_score
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Criterion, Scenario, Score
from briefing.store.operations import criteria, editing
from ui.context import Context
from ui.look import Look
from ui.look.paint import paint_series_mark
from ui.look.surfaces import paint_text
from ui.subjects import letter
from ui.text import current_format, fill, rtl, tr
from ui.widgets.card import Card
from ui.widgets.fields import LineField
from ui.widgets.icon_button import IconButton
from ui.widgets.number_field import NumberField
from ui.widgets.scales import ShareBar
from ui.widgets.themed import Themed

_DIGITS = {**{str(n): n for n in range(1, 6)}, **{chr(0x0660 + n): n for n in range(1, 6)}}


class Dots(Themed, QWidget):
    """A score of 1 to 5 as dots from the right, with its number; digits or a click write it. `scored` carries it."""

    scored = Signal(int)

    def __init__(self, look: Look, index: int) -> None:
        super().__init__()
        self._index = index
        self.value = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow(look)

    def show_value(self, value: int, name: str) -> None:
        self.value = value
        number = current_format().number(value) if value else tr("Scenarios", "No score")
        self.setAccessibleName(f"{name}: {number}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(112), self.theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = theme.series(self._index).color
        side, step = theme.scaled(10), theme.scaled(15)
        for n in range(5):
            dot = QRectF(self.width() - side - n * step - 1, (self.height() - side) / 2, side, side)
            painter.setPen(theme.pen("lineStrong") if n >= self.value else Qt.PenStyle.NoPen)
            painter.setBrush(color if n < self.value else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(dot)
        number = current_format().number(self.value) if self.value else "—"
        room = QRectF(0, 0, self.width() - 5 * step - theme.px(6), self.height())
        paint_text(painter, room, number, theme.font("label", 600), theme.c("ink" if self.value else "muted"))
        if self.hasFocus():
            painter.setPen(theme.pen("focus", 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.px(4), theme.px(4))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in _DIGITS:
            self.scored.emit(_DIGITS[event.text()])
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            step = 1 if event.key() == Qt.Key.Key_Plus else -1
            self.scored.emit(min(5, max(1, self.value + step)))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        n = int((self.width() - event.position().x()) // self.theme.scaled(15))
        if n < 5:
            self.scored.emit(n + 1)


class _Mark(Themed, QWidget):
    def __init__(self, look: Look, index: int) -> None:
        super().__init__()
        self._index = index
        self.setAccessibleName(letter(index))
        self.follow(look)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(112), self.theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self.theme.px(18)
        paint_series_mark(
            painter, QRectF(self.width() - side - 1, (self.height() - side) / 2, side, side), self._index, self.theme
        )
        painter.end()


class CriteriaTable(Card):
    def __init__(self, context: Context) -> None:
        super().__init__(context.look)
        self.context = context
        self._body = QWidget()
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._new = LineField(context.look, tr("Scenarios", "Add criterion…"), small=True)
        self._new.returnPressed.connect(self._add)
        self._sum = QLabel()
        self.column.addWidget(self._body)
        foot = QHBoxLayout()
        foot.addWidget(self._new, 1)
        foot.addWidget(self._sum)
        self.column.addLayout(foot)
        self._shape: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        self._names: dict[str, LineField] = {}
        self._weights: dict[str, tuple[ShareBar, NumberField]] = {}
        self._dots: dict[tuple[str, str], Dots] = {}
        self._totals: dict[str, QLabel] = {}

    def show_snapshot(self, snapshot: Snapshot) -> None:
        found, columns = snapshot.live(Criterion), snapshot.live(Scenario)
        shape = (tuple(c.id for c in found), tuple(s.id for s in columns))
        if shape != self._shape:
            self._shape = shape
            self._build(found, columns)
        scores = {(score.criterion_id, score.scenario_id): score.value for score in snapshot.all(Score)}
        for criterion in found:
            if not self._names[criterion.id].hasFocus():
                self._names[criterion.id].show_text(criterion.name)
            bar, field = self._weights[criterion.id]
            bar.set_share(criterion.weight / 100)
            field.show_value(criterion.weight)
            for n, scenario in enumerate(columns):
                name = f"{criterion.name}، {letter(n)}"
                self._dots[criterion.id, scenario.id].show_value(scores.get((criterion.id, scenario.id), 0), name)
        self._show_totals(found, columns, scores)

    def _show_totals(
        self, found: tuple[Criterion, ...], columns: tuple[Scenario, ...], scores: dict[tuple[str, str], int]
    ) -> None:
        numbers = current_format()
        weights, directions = [c.weight for c in found], [c.direction for c in found]
        totals = {s.id: weighted_score(weights, [scores.get((c.id, s.id)) for c in found], directions) for s in columns}
        first = next(iter(ranking(totals)), "")
        for scenario_id, label in self._totals.items():
            total = totals[scenario_id]
            label.setText("—" if total is None else numbers.number(total, 2))
            label.setProperty("role", "present" if scenario_id == first else "label")
            label.style().unpolish(label)
            label.style().polish(label)
        total_weight = sum(weights)
        wrong = bool(found) and total_weight != 100
        self._sum.setVisible(wrong)
        self._sum.setProperty("role", "warn")
        self._sum.setText(rtl(fill(tr("Scenarios", "The weights make %1"), numbers.percent(total_weight))))

    def _build(self, found: tuple[Criterion, ...], columns: tuple[Scenario, ...]) -> None:
        self._clear()
        look, theme, grid = self.context.look, self.theme, self._grid
        grid.setHorizontalSpacing(theme.px(12))
        grid.setColumnStretch(0, 1)
        for n, words in enumerate((tr("Scenarios", "Criterion"), tr("Scenarios", "Weight"))):
            grid.addWidget(_caption(words), 0, n)
        for n in range(len(columns)):
            grid.addWidget(_Mark(look, n), 0, n + 2)
        for row, criterion in enumerate(found, 1):
            self._build_row(row, criterion, columns)
        if found:
            foot = len(found) + 1
            total = QLabel(tr("Scenarios", "Weighted sum"))
            total.setProperty("role", "label")
            grid.addWidget(total, foot, 0)
            for n, scenario in enumerate(columns):
                label = QLabel()
                label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
                self._totals[scenario.id] = label
                grid.addWidget(label, foot, n + 2)

    def _build_row(self, row: int, criterion: Criterion, columns: tuple[Scenario, ...]) -> None:
        look, theme, context = self.context.look, self.theme, self.context
        name = LineField(look, tr("Scenarios", "Criterion"), small=True)
        name.setProperty("quiet", True)
        name.committed.connect(lambda text: text.strip() and context.do(editing.edit, Criterion, criterion.id, name=text.strip()))
        self._names[criterion.id] = name
        bar = ShareBar(look)
        bar.setFixedWidth(theme.px(72))
        field = NumberField(look, 0, 100, name=f"{tr('Scenarios', 'Weight')}: {criterion.name}", step=5, width=56)
        field.committed.connect(lambda value: context.do(editing.edit, Criterion, criterion.id, origin=self, weight=value))
        self._weights[criterion.id] = bar, field
        remove = IconButton(look, "cross", fill(tr("Scenarios", "Delete %1"), criterion.name), small=True)
        remove.clicked.connect(lambda: context.do(editing.remove, Criterion, criterion.id))
        weight = QWidget()
        line = QHBoxLayout(weight)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(bar)
        line.addWidget(field)
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(weight, row, 1)
        for n, scenario in enumerate(columns):
            dots = Dots(look, n)
            dots.scored.connect(lambda value, key=scenario.id: self._score(criterion, key, value))
            self._dots[criterion.id, scenario.id] = dots
            self._grid.addWidget(dots, row, n + 2)
        self._grid.addWidget(remove, row, len(columns) + 2)

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for table in (self._names, self._weights, self._dots, self._totals):
            table.clear()

    def _score(self, criterion: Criterion, scenario_id: str, value: int) -> None:
        self.context.do(criteria.set_score, criterion.dossier_id, criterion.id, scenario_id, value, origin=None)

    def _add(self) -> None:
        text = self._new.text().strip()
        if text and self.context.dossier_id:
            self._new.show_text("")
            left = max(0, 100 - sum(field.value() for _, field in self._weights.values()))
            self.context.do(editing.add, Criterion, self.context.dossier_id, name=text, weight=left)


def _caption(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "caption")
    return label
